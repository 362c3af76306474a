// What the platform is, its timers, and values that come from outside.

/** The longest delay that a timer takes, milliseconds: with a longer one it fires at once. */
const LONGEST = 2 ** 31 - 1;

/** Whether this is a page at all. */
export const isPage = () => globalThis.document !== undefined;

/** Whether this is a page or one of its workers: others of the same origin may be there. */
export const hasOrigin = () => isPage() || !!callable(globalThis, "WorkerGlobalScope");

/** Whether nobody sees the page. */
export const isHidden = () => globalThis.document?.visibilityState === "hidden";

/** Waits `ms` milliseconds. */
export const sleep = (ms) => new Promise((resolve) => setTimer(resolve, ms));

/** In a page that somebody sees, lets others have their turn: what comes next is a task of its own. */
export const breathe = async () => {
  if (isPage() && !isHidden()) await (globalThis.scheduler?.yield?.() ?? sleep(0));
};

/** A random number from 0 to 255 to spread moments; nothing depends on it being unpredictable. */
export const jitter = () => Math.floor(Math.random() * 256);

/** Starts a timer, and gives it. */
export const setTimer = (callback, ms) => setTimeout(callback, Math.min(ms, LONGEST));

/**
 * Waits for the promise, at most `ms` milliseconds: then it rejects.
 *
 * @template T
 * @param {PromiseLike<T>} promise
 * @param {number} ms
 * @returns {Promise<T>}
 */
export function within(promise, ms) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = unref(setTimer(() => reject(new Error("no answer came in time")), ms));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Lets a timer or channel of Node not keep the process alive, and gives it back. In a browser there is nothing to do.
 *
 * @template T
 * @param {T} handle
 * @returns {T}
 */
export function unref(handle) {
  handle.unref?.();
  return handle;
}

/** What `work` gives; `undefined` when it throws. */
export function attempt(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * A member of a value from outside; `undefined` when there is none, or when reading it throws.
 *
 * @param {any} object
 * @param {string | symbol} name
 */
export const member = (object, name) => attempt(() => object[name]);

/** A member that is a function; `undefined` when there is none. */
export function callable(object, name) {
  const found = member(object, name);
  return typeof found === "function" ? found : undefined;
}

/** A text; `undefined` for anything else. */
export const text = (value) => (typeof value === "string" ? value : undefined);

/** The value of a text in JSON; `undefined` when it is none. */
export const parsed = (json) => attempt(() => JSON.parse(json));

/** Whether it is an object. */
export const isObject = (value) => typeof value === "object" && value !== null;

/**
 * Refuses options that are no object.
 *
 * @throws {TypeError}
 */
export function checkObject(options) {
  if (!isObject(options)) throw new TypeError("the options must be an object");
}

/** Whether it answers later. */
export const isThenable = (value) => !!callable(value, "then");

/** The bytes of base64url. */
export const base64urlBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (character) => character.charCodeAt());

/** Percent-encoded (RFC 3986, section 2.1), all but letters, digits and `-._~`; half a character becomes U+FFFD. */
export const percentEncode = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A text in UTF-8. */
export const utf8 = (text) => new TextEncoder().encode(text);

/**
 * A value of the application as plain data. It goes through JSON: getters, cycles and proxies end there.
 *
 * @param {any} value
 * @returns {any} `null` for what is absent
 * @throws {TypeError} when it cannot be written as JSON
 */
export function plain(value) {
  if (value === undefined || value === null) return null;
  const json = attempt(() => JSON.stringify(value));
  if (json === undefined) throw new TypeError("the argument cannot be written as JSON");
  return JSON.parse(json);
}

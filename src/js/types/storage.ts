// Where a session may be kept.

/**
 * Where the session is kept.
 *
 * - `local`: the page's `localStorage`, which all tabs of the origin share. The default in a page.
 * - `session`: the page's `sessionStorage`, one tab's alone.
 * - `cookie`: the page's cookies, readable for its scripts and sent to its server.
 * - `encrypted`: IndexedDB, by AES-GCM with a key that scripts can use but not read. A copy that a script or a tool
 *   takes of the page's storage cannot be decrypted elsewhere. That is all: a script in the page can use the key or
 *   ask for the tokens as the page does, and whoever reads the browser's files finds the key beside the data. It
 *   needs HTTPS.
 * - `memory`: this instance alone, until the page or process ends. The default elsewhere.
 * - an object of the application: items, or cookies.
 *
 * Where there is no page and no browser's worker, the first four are `memory`, so that a module which is also
 * rendered on a server can be loaded there: pass the request's cookies to keep a session.
 *
 * When the storage fails, the session goes on in memory, and one `storage_failure` event says so.
 */
export type StorageOption =
  | "local"
  | "session"
  | "cookie"
  | "encrypted"
  | "memory"
  | KeyValueStorage
  | CookieStoreLike;

/** A place for one text per key. Each function may answer at once or by a promise. */
export interface KeyValueStorage {
  /** The text under a key; `null` when there is none. A text that comes back parsed from JSON is taken as well. */
  getItem(key: string): unknown;
  /** Keeps a text under a key. */
  setItem(key: string, value: string): unknown;
  /** Removes what is under a key. */
  removeItem(key: string): unknown;
  /** A lock of the storage's own, shared by all processes that share the storage. */
  lock?: StorageLock;
}

/**
 * Waits for a lock by its name.
 *
 * @param name - the lock's name
 * @param how - when to give up: after `timeout` milliseconds, or when `signal` is aborted
 * @returns what releases the lock, or a promise of it; nothing when it could not be had
 */
export type StorageLock = (
  name: string,
  how: { signal: AbortSignal; timeout: number },
) => (() => unknown) | undefined | null | PromiseLike<(() => unknown) | undefined | null>;

/**
 * Cookies: `await cookies()`, `response.cookies`, `event.cookies`, `cookieStore`, js-cookie, or an object of your own
 * around a framework's functions.
 */
export type CookieStoreLike = OwnCookies | WebCookies;

/**
 * Cookies behind an object of your own, and those of frameworks of the same form. Each function may answer at once or by
 * a promise.
 *
 * The expiry is given as `expires` alone, because `maxAge` means seconds to some frameworks and milliseconds to others.
 */
export type OwnCookies = {
  /** The cookie's value, or an object that has it as `value`. */
  get(name: string): unknown;
  /** Sets a cookie. */
  set(name: string, value: string, attributes: CookieWriteAttributes): unknown;
  /** A lock of the storage's own, shared by all processes that share the storage. */
  lock?: StorageLock;
} & (
  | {
      /** Deletes a cookie. With other attributes than it was set with, browsers keep it. */
      delete(name: string, attributes: CookieWriteAttributes): unknown;
    }
  | {
      /** Deletes a cookie. With other attributes than it was set with, browsers keep it. */
      remove(name: string, attributes: CookieWriteAttributes): unknown;
    }
);

/** Cookies of the form of the browser's `cookieStore`: Next.js, SvelteKit. */
export interface WebCookies {
  /** The cookie's value, or an object that has it as `value`. */
  get(name: string): unknown;
  // Without parameters: those of the frameworks exclude each other.
  /** All cookies. It is not called: a store that has it takes a cookie as one object. */
  getAll: Function;
  /** Sets a cookie. */
  set: Function;
  /** Deletes a cookie. */
  delete: Function;
}

/** The attributes of the cookies that hold a session. */
export interface CookieAttributes {
  /** Default: `/`. */
  path?: string;
  /** Default: the host alone. */
  domain?: string;
  /** Default: `lax`. */
  sameSite?: "strict" | "lax" | "none";
  /** Default: yes, but in a page that came by plain HTTP. */
  secure?: boolean;
  /**
   * How long the cookies live after they were written last, in seconds, 400 days at most; `null`: until the browser
   * is closed. Default: 30 days.
   */
  maxAge?: number | null;
  /** Hides the cookies from scripts in pages: for servers only. Default: the framework's. */
  httpOnly?: boolean;
  /** Ties the cookies to the site on top (CHIPS). */
  partitioned?: boolean;
  /** Which cookies Chromium drops first when there are too many. */
  priority?: "low" | "medium" | "high";
}

/** What a cookie store is given with a cookie. */
export interface CookieWriteAttributes extends Omit<CookieAttributes, "maxAge"> {
  /** When the cookie ends; without it, when the browser is closed. */
  expires?: Date;
}

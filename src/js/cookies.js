// Cookies as a storage: those of a page, or those of a request and its answer on a server.
import { core } from "./core.js";
import { join, namesAfter, plan } from "./pieces.js";
import { member, text, utf8 } from "./platform.js";

/** How long a cookie lives after its last write, seconds: as long as a refresh token does by default. */
const MAX_AGE = 2_592_000;

/** The most seconds that are written, 68 years: browsers cut earlier. */
const LONGEST = 2 ** 31 - 1;

/**
 * A kind of storage.
 *
 * @param {object} [own] `{ get, set, delete }`; without it, `document.cookie`
 * @param {object} [given] `{ path, domain, sameSite, secure, maxAge }`, all optional; others are handed on to `own`
 */
export function cookiesOf(own, given) {
  const secure = member(member(globalThis, "location"), "protocol") !== "http:";
  const attributes = { path: "/", sameSite: "lax", secure, maxAge: MAX_AGE, ...given };
  const { get, set, remove } = own ? jarOf(own, attributes) : pageJar(attributes);
  return {
    own,
    /** Amplify's cookies, one for each value. */
    other: {
      *read(key) {
        const value = yield* get(amplifyName(key));
        return value && decodeURIComponent(value);
      },
      *write(key, text) {
        yield* set(amplifyName(key), encodeURIComponent(text));
      },
      *remove(key) {
        yield* remove(amplifyName(key));
      },
    },
    *read(key) {
      const first = yield* get(key);
      const names = namesAfter(key, first);
      if (!names) return undefined;
      let values = first;
      for (const name of names) values += (yield* get(name)) ?? "";
      return join(values, check);
    },
    *write(key, text) {
      const { path, domain } = attributes;
      const { set: cookies, gone } = plan(key, yield* get(key), text, sizeOf(path) + sizeOf(domain), check);
      for (const [name, value] of cookies) yield* set(name, value);
      for (const name of gone) yield* remove(name);
    },
  };
}

/** The application's cookies. Some frameworks give a text, some `{ value }`. */
const jarOf = (own, attributes) => ({
  *get(name) {
    const found = yield own.get(name);
    return text(text(found) ?? member(found, "value")) || undefined;
  },
  *set(name, value) {
    yield own.set(name, value, attributes);
  },
  *remove(name) {
    yield own[typeof own.delete === "function" ? "delete" : "remove"](name, attributes);
  },
});

/** The cookies of the page. */
const pageJar = (attributes) => ({
  *get(name) {
    return find(name);
  },
  *set(name, value) {
    write(name, value, attributes);
  },
  *remove(name) {
    write(name, "", { ...attributes, maxAge: 0 });
  },
});

/** The name as js-cookie writes it (RFC 6265, section 4.1.1: a token). */
const amplifyName = (key) =>
  encodeURIComponent(key)
    .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
    .replace(/[()]/g, escape);

/** Eight hexadecimal digits that tell a text from others. */
const check = (text) => core().ask("check", text);

const sizeOf = (value) => utf8(text(value)).length;

function find(name) {
  const cookies = member(globalThis.document, "cookie");
  if (typeof cookies !== "string") throw new Error("cookies are not accessible");
  const start = `${name}=`;
  const found = cookies.split("; ").find((cookie) => cookie.startsWith(start));
  return found?.slice(start.length) || undefined;
}

/** Writes a cookie of the page. A browser refuses in silence, so it is read again. */
function write(name, value, { path, domain, sameSite, maxAge, secure }) {
  let cookie = `${name}=${value}`;
  for (const [attribute, text] of Object.entries({ Path: path, Domain: domain, SameSite: sameSite })) {
    if (typeof text === "string") cookie += `; ${attribute}=${text}`;
  }
  if (typeof maxAge === "number") cookie += `; Max-Age=${Math.min(maxAge, LONGEST) | 0}`;
  if (secure === true) cookie += "; Secure";
  document.cookie = cookie;
  if ((find(name) ?? "") !== value) throw new Error("the browser did not take the cookie");
}

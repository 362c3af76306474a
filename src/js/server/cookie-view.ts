// The cookies of one request as a server uses them: under names that browsers protect, or read only.

import type { Attributes } from "../io/cookie-attributes.js";
import { type Jar, storeJar } from "../io/cookie-stores.js";
import type { CookieStoreLike, OwnCookies } from "../types/storage.js";
import { follow } from "../value/promise.js";

/**
 * What the names of cookies begin with that no script and no other host can have set: browsers refuse them without
 * `Secure`, and `__Host-` with a domain or another path (RFC 6265bis, section 4.1.3).
 */
export function prefixFor({ secure, path, domain }: Attributes): string {
  if (!secure) return "";
  return path === "/" && domain === undefined ? "__Host-" : "__Secure-";
}

/**
 * Cookies under prefixed names.
 *
 * @param store - the framework's, or of a request
 * @param attributes - of the cookies that are set
 * @param prefix - what their names begin with there
 */
export function prefixed(store: CookieStoreLike, attributes: Attributes, prefix: string): OwnCookies {
  const jar: Jar = storeJar(store, attributes);
  return {
    get: (name) => follow(jar.get(prefix + name)),
    // An empty value comes before a deletion, which sets it itself.
    set: (name, value) => (value === "" ? undefined : follow(jar.set(prefix + name, value))),
    delete: (name) => follow(jar.remove(prefix + name)),
  };
}

/** The same cookies, to which nothing is written: what is set is read from this view alone. */
export function unchanged(get: (name: string) => unknown): OwnCookies {
  const set = new Map<string, string>();
  return {
    get: (name) => (set.has(name) ? set.get(name) : get(name)),
    set: (name, value) => void set.set(name, value),
    delete: (name) => void set.set(name, ""),
  };
}

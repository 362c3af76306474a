// A storage whose texts lie in sealed cookies: what an unfinished sign-in needs in the next request.

import type { Attributes } from "../io/cookie-attributes.js";
import { cookiePlaces } from "../io/cookies.js";
import { textOf } from "../io/place.js";
import type { KeyValueStorage, OwnCookies } from "../types/storage.js";
import { follow } from "../value/promise.js";
import type { Seal } from "./seal.js";

/** How long a text is kept, seconds: a sign-in at managed login may take that long, the service's own 15 minutes. */
const LIFE = 3_600;

/**
 * Keeps texts in sealed cookies.
 *
 * @param cookies - of one request
 * @param seal - with the application's secret
 * @param attributes - of the session's cookies
 */
export function sealedStorage(cookies: OwnCookies, seal: Seal, attributes: Attributes): KeyValueStorage {
  const place = cookiePlaces(cookies, attributes).record;
  return {
    async getItem(key) {
      const sealed = textOf(await follow(place.read(key)));
      return sealed === undefined ? null : ((await seal.open(sealed, key, Date.now())) ?? null);
    },
    async setItem(key, text) {
      await follow(place.write(key, await seal.seal(text, key, Date.now() + LIFE * 1000)));
    },
    async removeItem(key) {
      await follow(place.remove(key));
    },
  };
}

/** The attributes of sealed cookies: for the server alone, on this host, for an hour. */
export function sealedAttributes({ secure, sameSite }: Attributes): Attributes {
  // A redirect from another site must bring them: `strict` would not.
  return { path: "/", secure, sameSite: sameSite === "strict" ? "lax" : sameSite, httpOnly: true, maxAge: LIFE };
}

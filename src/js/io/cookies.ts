// Cookies as a storage: those of a page, or those that an application hands over.

import type { CookieStoreLike } from "../types/storage.js";
import { attempt, member } from "../value/members.js";
import type { Steps } from "../value/promise.js";
import { utf8, wellFormed } from "../value/text.js";
import type { Attributes } from "./cookie-attributes.js";
import { checkOf, join, namesAfter, plan } from "./cookie-chunks.js";
import { type Jar, storeJar } from "./cookie-stores.js";
import { attributeText } from "./cookie-texts.js";
import type { Place } from "./place.js";

/**
 * The record in cookies, and Amplify's cookies beside it.
 *
 * @param store - the application's cookies; without it, `document.cookie`
 * @param attributes - of the cookies
 */
export function cookiePlaces(
  store: CookieStoreLike | undefined,
  attributes: Attributes,
): { record: Place; other: Place } {
  const jar = store ? storeJar(store, attributes) : pageJar(attributes);
  return { record: recordPlace(jar, attributes), other: amplifyPlace(jar) };
}

function recordPlace(jar: Jar, { path, domain = "" }: Attributes): Place {
  return {
    *read(key) {
      const first = yield* jar.get(key);
      const names = namesAfter(key, first);
      if (first === undefined || !names) return undefined;
      let values = first;
      for (const name of names) values += (yield* jar.get(name)) ?? "";
      const joined = join(values);
      if (!joined) return undefined;
      const { text, check } = joined;
      return check === checkOf(text) || check === (yield* earlierCheckOf(text)) ? text : undefined;
    },
    *write(key, text) {
      const { set, remove } = plan(key, yield* jar.get(key), text, utf8(path + domain).length);
      for (const [name, value] of set) yield* jar.set(name, value);
      for (const name of remove) yield* jar.remove(name);
    },
    *remove(key) {
      const names = namesAfter(key, yield* jar.get(key)) ?? [];
      for (const name of [key, ...names]) yield* jar.remove(name);
    },
  };
}

/** Amplify's cookies, one for each value. */
function amplifyPlace(jar: Jar): Place {
  const nameOf = (key: string) => (jar.encodes.names ? key : amplifyName(key));
  return {
    *read(key) {
      const value = yield* jar.get(nameOf(key));
      return value && (attempt(() => decodeURIComponent(value)) ?? value);
    },
    *write(key, text) {
      yield* jar.set(nameOf(key), jar.encodes.values ? text : cookieValue(text));
    },
    *remove(key) {
      yield* jar.remove(nameOf(key));
    },
  };
}

/** The cookies of the page. */
function pageJar(attributes: Attributes): Jar {
  // A browser refuses in silence: what was written is looked at.
  const write = (name: string, value: string) => {
    document.cookie = `${name}=${value}${attributeText(attributes, value === "")}`;
    if ((find(name) ?? "") !== value) throw new Error("the browser did not take the cookie");
  };
  return {
    encodes: { names: false, values: false },
    *get(name) {
      return find(name);
    },
    *set(name, value) {
      write(name, value);
    },
    *remove(name) {
      write(name, "");
    },
  };
}

function find(name: string): string | undefined {
  const cookies = member(globalThis.document, "cookie");
  if (typeof cookies !== "string") throw new Error("cookies are not accessible");
  const start = `${name}=`;
  const found = cookies.split("; ").find((cookie) => cookie.startsWith(start));
  return found?.slice(start.length) || undefined;
}

/** The name as js-cookie writes it (RFC 6265, section 4.1.1: a token). */
const amplifyName = (key: string) =>
  encodeURIComponent(wellFormed(key))
    .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
    .replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"));

/** The value with everything encoded that a cookie cannot hold (RFC 6265, section 4.1.1: cookie-octet), and `%`. */
const cookieValue = (text: string) =>
  wellFormed(text).replace(/[^\x21\x23\x24\x26-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/gu, encodeURIComponent);

/** The check that earlier versions wrote: the first eight hexadecimal digits of the SHA-256. */
function* earlierCheckOf(text: string): Steps<string | undefined> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return undefined;
  const digest = new Uint8Array((yield subtle.digest("SHA-256", utf8(text))) as ArrayBuffer, 0, 4);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

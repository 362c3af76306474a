// Cookies of an application: what frameworks and browsers hand out differs, and this is written to what all of them
// do.
//
// | store                                | set               | delete             | percent-encodes  |
// |--------------------------------------|-------------------|--------------------|------------------|
// | Next.js, `@edge-runtime/cookies`     | object, or three  | object, or name    | values           |
// | `cookieStore`                        | object, or two    | object, or name    | nothing          |
// | SvelteKit, Astro, Bun                | three             | name, attributes   | values           |
// | js-cookie                            | three             | name, attributes   | names and values |
// | Express, Hono, h3 behind an adapter  | three             | name, attributes   | values           |
//
// "Three" are a name, a value and attributes. What the last row reads is the request alone, whatever was set since.

import type { CookieStoreLike, CookieWriteAttributes } from "../types/storage.js";
import { isObject, member, method } from "../value/members.js";
import { hasOrigin } from "../value/platform.js";
import type { Steps } from "../value/promise.js";
import type { Attributes } from "./cookie-attributes.js";
import { removeAttributes, writeAttributes } from "./cookie-texts.js";

/** Cookies by their names. */
export interface Jar {
  /** The value; `undefined` when there is none. */
  get(name: string): Steps<string | undefined>;
  /** Sets a cookie. */
  set(name: string, value: string): Steps<void>;
  /**
   * Removes a cookie.
   *
   * @throws Error when it is still there
   */
  remove(name: string): Steps<void>;
  /** Whether names and values are percent-encoded below. */
  readonly encodes: { readonly names: boolean; readonly values: boolean };
}

/** What was written to a store whose reading shows the request alone: the value, and what is read in its place. */
type Written = Map<string, { value: string; shown: string | undefined }>;

/** By the stores of the applications: instances that are given the same one see the same cookies. */
const writtenTo = new WeakMap<object, Written>();

/**
 * The cookies of an application.
 *
 * @param store - the application's object
 * @param attributes - of the cookies
 */
export function storeJar(store: CookieStoreLike, attributes: Attributes): Jar {
  const { takesObjects, ...encodes } = dialectOf(store);
  const written: Written = writtenTo.get(store) ?? new Map();
  writtenTo.set(store, written);

  const put = (name: string, value: string, how: CookieWriteAttributes) =>
    takesObjects ? call(store, "set", { name, value, ...numeric(how) }) : call(store, "set", name, value, how);

  function drop(name: string): unknown {
    const { expires: _, ...how } = removeAttributes(attributes);
    const verb = method(store, "delete") ? "delete" : "remove";
    return takesObjects ? call(store, verb, { name, ...how }) : call(store, verb, name, how);
  }

  function* look(name: string): Steps<{ found: unknown; shown: string | undefined }> {
    const found = yield store.get(name);
    const value = isObject(found) ? member(found, "value") : found;
    return { found, shown: typeof value === "string" && value !== "" ? value : undefined };
  }

  /** Remembers what was written where reading does not show it: on a server, a request does not change. */
  function keep(name: string, value: string, shown: string | undefined): void {
    if (shown === (value || undefined)) written.delete(name);
    else written.set(name, { value, shown });
  }

  return {
    encodes,
    *get(name) {
      const { shown } = yield* look(name);
      const last = written.get(name);
      return last && last.shown === shown ? last.value || undefined : shown;
    },
    *set(name, value) {
      yield put(name, value, writeAttributes(attributes));
      if (!hasOrigin()) keep(name, value, (yield* look(name)).shown);
    },
    *remove(name) {
      const how = removeAttributes(attributes);
      yield put(name, "", how);
      yield drop(name);
      const { found, shown } = yield* look(name);
      // An answer has one line per name: a deletion without its path and domain has taken the place of ours.
      if (isObject(found) && shown === undefined && !takesObjects) yield put(name, "", how);
      if (!hasOrigin()) keep(name, "", shown);
      else if (shown !== undefined) throw new Error("the cookie was not removed");
    },
  };
}

interface Dialect {
  /** Whether a cookie is handed over as one object: what comes after a name is ignored otherwise. */
  readonly takesObjects: boolean;
  readonly names: boolean;
  readonly values: boolean;
}

function dialectOf(store: CookieStoreLike): Dialect {
  const has = (name: string) => method(store, name) !== undefined;
  const isBrowsers = member(store, Symbol.toStringTag) === "CookieStore";
  const isSvelteKits = has("serialize");
  const isJsCookie = has("withConverter");
  const takesObjects = isBrowsers || (has("getAll") && has("delete") && !isSvelteKits);
  return { takesObjects, names: isJsCookie, values: isJsCookie || isSvelteKits || (takesObjects && !isBrowsers) };
}

/** The expiry in milliseconds: `cookieStore` takes no date, and the others take both. */
const numeric = ({ expires, ...attributes }: CookieWriteAttributes) =>
  expires ? { ...attributes, expires: +expires } : attributes;

const call = (store: CookieStoreLike, name: string, ...input: unknown[]): unknown => method(store, name)?.(...input);

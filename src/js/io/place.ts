// The kinds of places for texts: memory, and items. Cookies and the vault have files of their own.

import type { KeyValueStorage } from "../types/storage.js";
import { isObject } from "../value/members.js";
import type { Steps } from "../value/promise.js";

/** A kind of storage. Its steps yield what the storage answers, promises or not, and are given what came of it. */
export interface Place {
  /** What lies there: a text, a value that was parsed from one, or anything else for nothing. */
  read(key: string): Steps<unknown>;
  write(key: string, text: string): Steps<void>;
  remove(key: string): Steps<void>;
}

/** A text from a storage. Some parse what looks like JSON. */
export function textOf(found: unknown): string | undefined {
  if (typeof found === "string") return found === "" ? undefined : found;
  return isObject(found) ? JSON.stringify(found) : undefined;
}

/** Memory of one instance: it lives as long as the instance. */
export function memoryPlace(): Place {
  const texts = new Map<string, string>();
  return {
    *read(key) {
      return texts.get(key);
    },
    *write(key, text) {
      texts.set(key, text);
    },
    *remove(key) {
      texts.delete(key);
    },
  };
}

/** A browser storage by its global name. A page may be forbidden to touch it, and be allowed later. */
export const webItems = (name: "localStorage" | "sessionStorage") =>
  itemsOf(() => {
    const items: unknown = globalThis[name];
    if (!isObject(items)) throw new Error(`there is no ${name} here`);
    return items as Storage;
  });

/** Items of an object like `localStorage`, which is asked for at each use. */
export const itemsOf = (items: () => KeyValueStorage): Place => ({
  *read(key) {
    return yield items().getItem(key);
  },
  *write(key, text) {
    yield items().setItem(key, text);
  },
  *remove(key) {
    yield items().removeItem(key);
  },
});

/** A place whose scripts are loaded by the time that it is used. */
export function laterPlace(loaded: () => Place | undefined): Place {
  const place = () => {
    const place = loaded();
    if (!place) throw new Error("the scripts of the storage are not loaded");
    return place;
  };
  return {
    *read(key) {
      return yield* place().read(key);
    },
    *write(key, text) {
      yield* place().write(key, text);
    },
    *remove(key) {
      yield* place().remove(key);
    },
  };
}

/** What is read and removed, but written no more: no other library could read what is encrypted. */
export const leftBehind = (place: Place): Place => ({ ...place, *write() {} });

// Texts in IndexedDB, encrypted by a key that scripts can use but not read. See `StorageOption` for what that
// protects.

import { isObject, member } from "../value/members.js";
import type { Steps } from "../value/promise.js";
import { fromUtf8, utf8 } from "../value/text.js";
import type { Place } from "./place.js";

/** The database, and its only object store. */
const NAME = "cognito-wasm";

/** The name under which the key lies beside the texts. */
const KEY = "key";

/** Bytes of an AES-GCM nonce. */
const NONCE = 12;

/** A request in a transaction of its own. */
type Run = (mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest) => Steps<unknown>;

/** A kind of storage. */
export const vault: Place = {
  /** What cannot be decrypted any more counts as none. */
  read: (name) =>
    opened(function* (run) {
      const kept = yield* run("readonly", (store) => store.get(name));
      if (!isObject(kept)) return undefined;
      const key = yield* keyOf(run);
      try {
        const nonce = member(kept, "nonce") as BufferSource;
        const data = member(kept, "data") as BufferSource;
        return fromUtf8((yield crypto.subtle.decrypt(algorithm(nonce, name), key, data)) as ArrayBuffer);
      } catch {
        return undefined;
      }
    }),
  write: (name, text) =>
    opened(function* (run) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const key = yield* keyOf(run);
      const data = yield crypto.subtle.encrypt(algorithm(nonce, name), key, utf8(text));
      yield* run("readwrite", (store) => store.put({ nonce, data }, name));
    }),
  remove: (name) =>
    opened(function* (run) {
      yield* run("readwrite", (store) => store.delete(name));
    }),
};

/** Opens the database for `work`. */
function* opened<T>(work: (run: Run) => Steps<T>): Steps<T> {
  if (!isObject(member(globalThis, "indexedDB")) || !isObject(globalThis.crypto?.subtle)) {
    throw new Error("there is no IndexedDB or no WebCrypto here: the page must come by HTTPS");
  }
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(NAME);
  const database = (yield settled(request)) as IDBDatabase;
  try {
    return yield* work(function* (mode, requestIn) {
      return yield settled(requestIn(database.transaction(NAME, mode).objectStore(NAME)));
    });
  } finally {
    database.close();
  }
}

/** The key, made by whoever is first to need it. */
function* keyOf(run: Run): Steps<CryptoKey> {
  const kept = yield* run("readonly", (store) => store.get(KEY));
  if (isObject(kept)) return kept as CryptoKey;
  const made = yield crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  try {
    yield* run("readwrite", (store) => store.add(made, KEY));
    return made as CryptoKey;
  } catch {
    // Another tab was faster: its key counts.
    return (yield* run("readonly", (store) => store.get(KEY))) as CryptoKey;
  }
}

/** The end of an `IDBRequest`, as a promise. */
const settled = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The text's name is authenticated with it: texts cannot be exchanged for one another. */
const algorithm = (iv: BufferSource, name: string) => ({ name: "AES-GCM", iv, additionalData: utf8(name) });

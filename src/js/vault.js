// Texts in IndexedDB, encrypted by a key whose bytes no script can read. A script in the page can decrypt as the page
// does.
import { isObject, member, utf8 } from "./platform.js";

/** The database, and its only object store. */
const NAME = "cognito-wasm";

/** The name under which the key lies beside the texts. */
const KEY = "key";

/** Bytes of an AES-GCM nonce. */
const NONCE = 12;

/** Whether the platform has what it takes; a page that came by plain HTTP has not. */
export const hasVault = () => isObject(member(globalThis, "indexedDB")) && isObject(globalThis.crypto?.subtle);

/** A kind of storage. */
export const vault = {
  /** What cannot be decrypted any more counts as none. */
  read: (name) =>
    opened(function* (run) {
      const kept = yield* run("readonly", "get", name);
      const key = yield* keyOf(run);
      if (!isObject(kept)) return undefined;
      try {
        return new TextDecoder().decode(yield crypto.subtle.decrypt(algorithm(kept.nonce, name), key, kept.data));
      } catch {
        return undefined;
      }
    }),
  write: (name, text) =>
    opened(function* (run) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
      const key = yield* keyOf(run);
      const data = yield crypto.subtle.encrypt(algorithm(nonce, name), key, utf8(text));
      yield* run("readwrite", "put", { nonce, data }, name);
    }),
};

/** Opens the database for `work`. It is given `run(mode, method, ...input)`: a call as a transaction. */
function* opened(work) {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(NAME);
  const database = yield ended(request);
  try {
    return yield* work(function* (mode, method, ...input) {
      return yield ended(database.transaction(NAME, mode).objectStore(NAME)[method](...input));
    });
  } finally {
    database.close();
  }
}

/** The key, made by whoever is first to need it. */
function* keyOf(run) {
  const kept = yield* run("readonly", "get", KEY);
  if (isObject(kept)) return kept;
  const made = yield crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  try {
    yield* run("readwrite", "add", made, KEY);
    return made;
  } catch {
    // Another tab was faster: its key counts.
    return yield* run("readonly", "get", KEY);
  }
}

/** The end of an `IDBRequest`, as a promise. */
const ended = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The text's name is authenticated with it: texts cannot be exchanged for one another. */
const algorithm = (iv, name) => ({ name: "AES-GCM", iv, additionalData: utf8(name) });

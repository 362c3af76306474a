// The storage port: a place for one text per key, which may answer at once or later, or not at all.
import { cookiesOf } from "./cookies.js";
import { messageOf } from "./error.js";
import { callable, isObject, isPage, isThenable, member, TOO_LATE, within } from "./platform.js";
import { hasVault, vault } from "./vault.js";

/** Longest wait for a storage, milliseconds. */
const PATIENCE = 5_000;

/**
 * From the `storage` option; by default `localStorage` in a page, and memory elsewhere.
 *
 * @param {any} option
 * @param {object} [cookie] the attributes of cookies, see {@link cookiesOf}
 * @returns {Storage}
 * @throws {TypeError} when the option is none of those that are known
 */
export function createStorage(option, cookie) {
  const has = (name) => callable(option, name);
  switch (option ?? (isPage() ? "local" : "memory")) {
    case "memory":
      return new Storage(memory);
    case "local":
      return new Storage(browserItems("localStorage"), true);
    case "session":
      return new Storage(browserItems("sessionStorage"));
    case "encrypted":
      return hasVault() ? new Storage(vault, true) : new Storage(forbidden);
    case "cookie":
      if (isPage()) return new Storage(cookiesOf(undefined, cookie), true);
  }
  if (["getItem", "setItem", "removeItem"].every(has)) return new Storage(itemsOf(option, option), true);
  if (has("get") && has("set") && (has("delete") || has("remove"))) {
    return new Storage(cookiesOf(option, cookie), true);
  }
  throw new TypeError(
    'storage must be "local", "session", "memory", "encrypted", in a page "cookie", or have getItem, setItem and ' +
      "removeItem, or get, set and delete",
  );
}

/** Where something outlives a page load, in this tab only. */
export const tabStorage = () => new Storage(isPage() ? browserItems("sessionStorage") : memory);

/**
 * Where a session is kept.
 *
 * A call gives its result at once when the storage answered at once, and a promise of it when the storage gave a
 * promise: who awaits only promises is not interrupted between two calls. When the storage fails, the call throws an
 * `Error` that says why, or the promise rejects with it.
 */
class Storage {
  /** Whether it has answered with a promise. */
  slow = false;
  #kind;

  /**
   * A kind of storage has generators that yield the storage's answers, promises or not, and get what came of them:
   * `read(key)`, `write(key, text)` and, where there are single items, `remove(key)`.
   */
  constructor(kind, shared = false) {
    this.#kind = kind;
    /** Whether other tabs may see it. */
    this.shared = shared;
  }

  /** Whether it is anything but memory. */
  get outside() {
    return this.#kind !== memory;
  }

  /** The object that has the items, where there are single items. */
  get items() {
    return this.#kind.items;
  }

  /** The application's own object, where there is one. */
  get own() {
    return this.#kind.own;
  }

  /** Reads a text; `undefined` when there is none. */
  read(key) {
    return this.#run(this.#kind.read(key));
  }

  /** Writes a text. */
  write(key, text) {
    return this.#run(this.#kind.write(key, text));
  }

  /** Removes a text from a storage of items. */
  remove(key) {
    return this.items && this.#run(this.#kind.remove(key));
  }

  /** Another library's text: among the items or cookies, and for the vault, where no other could be, in `localStorage`. */
  readOther(key) {
    const other = this.#other();
    return other && this.#run(quietly(other.read(key)));
  }

  /** Writes another library's text; without one it is removed. It never fails. */
  writeOther(key, text) {
    const other = this.#other();
    if (typeof text !== "string") return other && this.#run(quietly(other.remove(key)));
    return this.#kind !== vault && other && this.#run(quietly(other.write(key, text)));
  }

  #other() {
    if (this.#kind === vault) return browserItems("localStorage");
    return this.#kind.other ?? (this.items && this.#kind);
  }

  /** Waits for the answers of the storage, but only for those that are promises, and not for ever. */
  #run(calls) {
    const go = (method, value) => {
      try {
        let call = calls[method](value);
        while (!call.done && !isThenable(call.value)) call = calls.next(call.value);
        if (call.done) return call.value;
        this.slow = true;
        return within(call.value, PATIENCE).then(
          (answer) => go("next", answer),
          (why) => go("throw", why === TOO_LATE ? new Error("the storage does not answer") : why),
        );
      } catch (thrown) {
        throw new Error(messageOf(thrown));
      }
    };
    return go("next");
  }
}

/** Nowhere: it lives as long as the instance. */
const memory = { *read() {}, *write() {} };

/** It was asked for and cannot be had. */
const forbidden = { read: refuse, write: refuse, *remove() {} };

function* refuse() {
  throw new Error("the storage is not accessible");
}

/** A browser storage by its global name; a page may be forbidden to touch it. */
function browserItems(name) {
  const items = member(globalThis, name);
  return isObject(items) ? itemsOf(items) : forbidden;
}

/** The browser's `localStorage` or `sessionStorage`, or the application's `own`. */
const itemsOf = (items, own) => ({
  items,
  own,
  *read(key) {
    const text = yield items.getItem(key);
    return typeof text === "string" ? text : undefined;
  },
  *write(key, text) {
    yield items.setItem(key, text);
  },
  *remove(key) {
    yield items.removeItem(key);
  },
});

function* quietly(calls) {
  try {
    return yield* calls;
  } catch {
    return undefined;
  }
}

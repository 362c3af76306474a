// The storage port: a place for one text per key, which may answer at once or later, or not at all.
import { cookiesOf } from "./cookies.js";
import { callable, isObject, isPage, isThenable, member, text, within } from "./platform.js";
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
 * promise. When the storage fails, the call throws what the storage threw, or the promise rejects with it.
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
    return this.#run(this.#kind.remove(key));
  }

  /**
   * Reads a text that is not the record: among the items or cookies, and for the vault, where no other library could
   * read it, in `localStorage`. There is none where the storage fails.
   */
  async readOther(key) {
    try {
      return await this.#run(this.#other.read(key));
    } catch {
      return undefined;
    }
  }

  /** Writes such a text; without one it is removed. Where the storage fails, nothing happens. */
  async writeOther(key, text) {
    try {
      if (typeof text !== "string") await this.#run(this.#other.remove(key));
      else if (this.#kind !== vault) await this.#run(this.#other.write(key, text));
    } catch {
      // A storage that fails is told of when the record is written.
    }
  }

  get #other() {
    if (this.#kind === vault) return browserItems("localStorage");
    return this.#kind.other ?? (this.items ? this.#kind : memory);
  }

  #run(calls) {
    return follow(calls, (promise) => {
      this.slow = true;
      return within(promise, PATIENCE);
    });
  }
}

/**
 * Goes through a generator that yields answers, and gives it what came of them. It waits for those that are promises,
 * and only for those: where all is answered at once, nothing else runs in between.
 *
 * @param {Generator} calls
 * @param {(promise: PromiseLike<any>) => Promise<any>} [wait] how a promise is waited for
 * @returns {any} what the generator returns, or a promise of it
 */
export function follow(calls, wait = (promise) => promise) {
  const go = (method, value) => {
    let call = calls[method](value);
    while (!call.done && !isThenable(call.value)) call = calls.next(call.value);
    if (call.done) return call.value;
    return wait(call.value).then((answer) => go("next", answer), (why) => go("throw", why));
  };
  return go("next");
}

/** Nowhere: it lives as long as the instance. */
const memory = { *read() {}, *write() {}, *remove() {} };

/** It was asked for and cannot be had. */
const forbidden = { read: refuse, write: refuse };

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
    return text(yield items.getItem(key));
  },
  *write(key, text) {
    yield items.setItem(key, text);
  },
  *remove(key) {
    yield items.removeItem(key);
  },
});

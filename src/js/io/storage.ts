// The storage port: a place for one text per key, which may answer at once or later, lie, or not answer at all.

import { authError, isAuthError } from "../errors.js";
import { Lazy } from "../lazy.js";
import type { CookieStoreLike, KeyValueStorage, StorageLock, StorageOption } from "../types/storage.js";
import { member, method } from "../value/members.js";
import { hasOrigin, isPage } from "../value/platform.js";
import { follow, type Steps, within } from "../value/promise.js";
import { type Attributes, checkAttributes } from "./cookie-attributes.js";
import { itemsOf, laterPlace, leftBehind, memoryPlace, type Place, textOf, webItems } from "./place.js";

/** Longest wait for a storage, milliseconds. */
const PATIENCE = 5_000;

/** Cookies as a storage: few pages keep their session there. */
export const cookieScripts = new Lazy(() => import("./cookies.js"));

/** The encrypted storage. */
const vaultScripts = new Lazy(() => import("./vault.js"));

/** What an object like `localStorage` has. */
const ITEMS = ["getItem", "setItem", "removeItem"];

/** What a storage is made of. */
interface Parts {
  /** Where the record lies. */
  readonly record: Place;
  /** Where the items of other libraries lie; by default in the same place. */
  readonly other?: Place;
  /** Whether other tabs see it. */
  readonly shared: boolean;
  /** The application's own object. */
  readonly own?: object;
  /** Whether it came with a request: a visitor can have written anything into it. */
  readonly fromRequest?: boolean;
  /** The scripts of these places, to be loaded before they are used. */
  readonly scripts?: Lazy<unknown>;
}

/**
 * From the `storage` option; by default `localStorage` in a page, and memory elsewhere.
 *
 * @param option - see {@link StorageOption}
 * @param cookie - the `cookie` option, see `CookieAttributes`
 * @throws TypeError when one of them is wrong
 */
export function createStorage(option: StorageOption | undefined | null, cookie?: unknown): RecordStorage {
  const attributes = checkAttributes(cookie);
  switch (option ?? (isPage() ? "local" : "memory")) {
    case "memory":
      return memoryStorage();
    case "local":
      return hasOrigin() ? new RecordStorage({ record: webItems("localStorage"), shared: true }) : memoryStorage();
    case "session":
      return hasOrigin() ? new RecordStorage({ record: webItems("sessionStorage"), shared: false }) : memoryStorage();
    case "cookie":
      if (!hasOrigin()) return memoryStorage();
      if (attributes.httpOnly) {
        throw new TypeError("cookie.httpOnly must be left out in a page: no script could read the session");
      }
      return new RecordStorage({ ...cookies(undefined, attributes), shared: true });
    case "encrypted":
      if (!hasOrigin()) return memoryStorage();
      return new RecordStorage({
        record: laterPlace(() => vaultScripts.loaded?.vault),
        other: leftBehind(webItems("localStorage")),
        shared: true,
        scripts: vaultScripts,
      });
  }
  const has = (...names: string[]) => names.every((name) => method(option, name));
  if (has(...ITEMS)) {
    const own = option as KeyValueStorage;
    // A session storage is one tab's alone.
    const shared = own !== member(globalThis, "sessionStorage");
    return new RecordStorage({ record: itemsOf(() => own), shared, own });
  }
  if (has("get", "set", "delete") || has("get", "set", "remove")) {
    const own = option as CookieStoreLike;
    return new RecordStorage({ ...cookies(own, attributes), shared: true, own, fromRequest: !hasOrigin() });
  }
  throw new TypeError(
    'storage must be "local", "session", "cookie", "encrypted" or "memory", or have getItem, setItem and ' +
      "removeItem, or get, set and delete",
  );
}

/**
 * Where something outlives a page load in this tab alone; in memory where the session itself is kept in memory, or
 * where there is no page.
 *
 * @param session - where the session is kept
 * @param option - the `signInStorage` option: a place of the application's own
 * @throws TypeError when the option is wrong
 */
export function createTabStorage(session: RecordStorage, option: KeyValueStorage | undefined): RecordStorage {
  if (option !== undefined) {
    if (!ITEMS.every((name) => method(option, name))) {
      throw new TypeError("signInStorage must have getItem, setItem and removeItem");
    }
    return new RecordStorage({ record: itemsOf(() => option), shared: false, own: option });
  }
  if (session.isMemory || !isPage()) return memoryStorage();
  return new RecordStorage({ record: webItems("sessionStorage"), shared: false });
}

/** Cookies of the page, or of the application. */
function cookies(store: CookieStoreLike | undefined, attributes: Attributes): Pick<Parts, "record" | "other" | "scripts"> {
  let made: ReturnType<typeof import("./cookies.js").cookiePlaces> | undefined;
  const places = () => (made ??= cookieScripts.loaded?.cookiePlaces(store, attributes));
  return { record: laterPlace(() => places()?.record), other: laterPlace(() => places()?.other), scripts: cookieScripts };
}

const memoryStorage = () => new RecordStorage({ record: memoryPlace(), shared: false }, true);

/**
 * Where a session is kept.
 *
 * A call gives its result at once when the storage answered at once, and a promise of it when the storage gave a
 * promise. When something cannot be written, `failure` says why, and reading gives what should have been written: the
 * session goes on in memory. Each later write tries the storage again.
 */
export class RecordStorage {
  /** Whether it has answered with a promise. */
  slow = false;
  /** Why the session lives in memory, as long as the storage fails. */
  failure: Error | undefined;
  /** The application's own object, where there is one. */
  readonly own: object | undefined;
  private readonly parts: Parts;
  /** What could not be written or removed, by keys. */
  private readonly kept = new Map<string, string | undefined>();
  /** What was read or written last, by keys. */
  private readonly seen = new Map<string, string | undefined>();

  /**
   * @param parts - what it is made of
   * @param isMemory - whether it is nothing but memory
   */
  constructor(
    parts: Parts,
    readonly isMemory = false,
  ) {
    this.parts = parts;
    this.own = parts.own;
  }

  /** Whether it came with a request: a visitor can have written anything into it. */
  get fromRequest(): boolean {
    return this.parts.fromRequest ?? false;
  }

  /** Whether other tabs see it. */
  get shared(): boolean {
    return this.parts.shared && !this.failure;
  }

  /** The lock that the application's object brings. */
  get lock(): StorageLock | undefined {
    return method(this.own, "lock") as StorageLock | undefined;
  }

  /**
   * Reads a text; `undefined` when there is none. While the storage fails, it is the text that was read or written
   * last.
   *
   * @throws AuthError `StorageFailed` when the storage fails, and there is no such text; `NetworkError` when its scripts
   *   cannot be loaded
   */
  read(key: string): string | undefined | Promise<string | undefined> {
    return this.run(this.reading(key), "read");
  }

  /**
   * Writes a text, and looks once whether it is there.
   *
   * @throws AuthError `StorageFailed` when the storage fails or forgets; the text is kept in memory then
   */
  write(key: string, text: string): void | Promise<void> {
    return this.run(this.keeping(key, text, this.writing(key, text)), "written");
  }

  /**
   * Removes a text, and looks once whether it is gone.
   *
   * @throws AuthError `StorageFailed` when it may still be there; here it is read no more
   */
  remove(key: string): void | Promise<void> {
    return this.run(this.keeping(key, undefined, removing(this.parts.record, key)), "removed");
  }

  /**
   * Whether the storage takes what is written: what lies there is written once more. Nothing is changed.
   *
   * @returns `true` also when there is nothing to write
   */
  probe(key: string): boolean | Promise<boolean> {
    return this.run(this.probing(key), "read");
  }

  /**
   * Reads a text that is not the record: an item or cookie of another library, or a list of ours beside the record.
   * There is none where the storage fails.
   */
  async readOther(key: string): Promise<string | undefined> {
    try {
      return textOf(await this.run(this.other.read(key), "read"));
    } catch {
      return undefined;
    }
  }

  /**
   * Writes such a text; without one it is removed.
   *
   * @throws AuthError `StorageFailed` when the storage fails, or a text may still be there
   */
  async writeOther(key: string, text: string | undefined): Promise<void> {
    const steps = text === undefined ? removing(this.other, key) : this.other.write(key, text);
    await this.run(steps, text === undefined ? "removed" : "written");
  }

  private get other(): Place {
    return this.parts.other ?? this.parts.record;
  }

  private *reading(key: string): Steps<string | undefined> {
    if (this.kept.has(key)) return this.kept.get(key);
    let text;
    try {
      text = textOf(yield* this.parts.record.read(key));
    } catch (thrown) {
      const last = this.seen.get(key);
      if (last === undefined) throw thrown;
      this.failure = failed(thrown, "read");
      return last;
    }
    this.settle(key, text);
    return text;
  }

  /** Writes, and gives what lies there then. */
  private *writing(key: string, text: string): Steps<string> {
    const { record } = this.parts;
    if (!this.seen.has(key)) this.seen.set(key, textOf(yield* record.read(key)));
    const before = this.seen.get(key);
    yield* record.write(key, text);
    const there = textOf(yield* record.read(key));
    // A text that is new and not a part of ours came back with another spelling, or somebody wrote after us.
    const isTaken = there === text || (there !== before && !text.startsWith(there ?? ""));
    if (there === undefined || !isTaken) throw new Error("the storage did not keep what was written");
    return there;
  }

  private *probing(key: string): Steps<boolean> {
    const text = yield* this.reading(key);
    if (text === undefined) return true;
    try {
      this.settle(key, yield* this.writing(key, text));
      return true;
    } catch {
      return false;
    }
  }

  /** What a change that works or fails means for `failure` and what is kept in memory. */
  private *keeping(key: string, text: string | undefined, change: Steps<string | void>): Steps<void> {
    try {
      this.settle(key, (yield* change) ?? undefined);
    } catch (thrown) {
      this.kept.set(key, text);
      this.failure = failed(thrown, text === undefined ? "removed" : "written");
      throw this.failure;
    }
  }

  /** The storage works, and this lies there. */
  private settle(key: string, text: string | undefined): void {
    this.kept.delete(key);
    this.seen.set(key, text);
    if (this.kept.size === 0) this.failure = undefined;
  }

  private run<T>(steps: Steps<T>, done: string): T | Promise<T> {
    const { scripts } = this.parts;
    if (scripts && !scripts.loaded) return scripts.load().then(() => this.follow(steps, done));
    return this.follow(steps, done);
  }

  private follow<T>(steps: Steps<T>, done: string): T | Promise<T> {
    const wait = (promise: PromiseLike<unknown>) => {
      this.slow = true;
      return within(promise, PATIENCE);
    };
    return follow(told(steps, done), wait);
  }
}

function* told<T>(steps: Steps<T>, done: string): Steps<T> {
  try {
    return yield* steps;
  } catch (thrown) {
    throw failed(thrown, done);
  }
}

function failed(thrown: unknown, done: string): Error {
  if (isAuthError(thrown)) return thrown;
  return authError("StorageFailed", `the storage failed: the session could not be ${done}`, { cause: thrown });
}

function* removing(place: Place, key: string): Steps<void> {
  yield* place.remove(key);
  if (textOf(yield* place.read(key)) !== undefined) throw new Error("the storage did not remove what it holds");
}

// The record in its storage. When the storage fails, the session goes on in memory, and one warning says so.
import { messageOf } from "./error.js";
import { acquire, Queue } from "./lock.js";
import { sleep } from "./platform.js";
import { follow } from "./storage.js";

/** The last of the pauses in which a storage may catch up, milliseconds. Each is twice the one before. */
const LAST_PAUSE = 640;

/** The record of one app client. What was read or written last lies in the core. */
export class Store {
  #core;
  #storage;
  #warn;
  #text;
  #failed = false;
  #queue = new Queue();

  /** `warn(why)` is called once, when the storage fails. */
  constructor(core, storage, key, warn) {
    this.#core = core;
    this.#storage = storage;
    this.#warn = warn;
    this.key = key;
  }

  /** Whether other tabs see the record, too. */
  get shared() {
    return this.#storage.shared && !this.#failed;
  }

  /** Whether the record lies in a storage that works. */
  get outside() {
    return this.#storage.outside && !this.#failed;
  }

  /**
   * The lock that all who share the storage share: a function that releases it, or `undefined`. `done` tells whether it
   * is wanted no longer.
   */
  async lock(suffix, done) {
    return this.shared ? acquire(this.key + suffix, this.#storage, done) : undefined;
  }

  /**
   * Brings the newest record into the core. Between processes a browser's storage lags behind its channels and locks
   * (Firefox by milliseconds): what another tab told of is waited for.
   *
   * @returns {Promise<boolean>} whether there is nothing in it yet
   */
  async load() {
    for (let pause = 5; ; pause *= 2) {
      await follow(this.#look());
      const standing = this.#core.ask("standing", !this.#failed && pause <= LAST_PAUSE);
      if (standing !== "behind") return standing === "blank";
      await sleep(pause);
    }
  }

  /**
   * Changes the newest record, and writes it if `change` says so. Between the last look and the write nobody else
   * writes: where the storage answers at once, nothing of ours runs in between; where it takes its time, the writers
   * queue up.
   */
  async update(change) {
    await this.load();
    const releases = this.#storage.slow ? [await this.#queue.turn(), await this.lock(".write")] : [];
    try {
      await follow(this.#change(change));
    } finally {
      for (const release of releases) release?.();
    }
  }

  /** Another library's text, by its own key. */
  readOther(key) {
    return this.#storage.readOther(key);
  }

  /** Writes another library's text; without one it is removed. */
  async writeOther(key, text) {
    if (this.outside) await this.#storage.writeOther(key, text);
  }

  *#change(change) {
    yield* this.#look();
    if (change()) yield* this.#use(this.#save());
  }

  #look() {
    return this.#use(this.#read());
  }

  *#read() {
    const text = yield this.#storage.read(this.key);
    if (text !== undefined && text === this.#text) return;
    if (this.#core.ask("read", text)) this.#text = text;
    else this.#giveUp("the stored session is of a newer version");
  }

  /** Writes the record, in one operation. */
  *#save() {
    this.#text = this.#core.ask("write");
    yield this.#storage.write(this.key, this.#text);
  }

  /** Does something with the storage, while it works. */
  *#use(calls) {
    try {
      if (this.outside) yield* calls;
    } catch (thrown) {
      this.#giveUp(messageOf(thrown));
    }
  }

  #giveUp(why) {
    if (this.#failed) return;
    this.#failed = true;
    this.#warn(why);
  }
}

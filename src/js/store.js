// The record in its storage. When the storage fails, the session goes on in memory, and one warning says so.
import { messageOf } from "./error.js";
import { acquire, Queue } from "./lock.js";
import { isThenable, sleep } from "./platform.js";

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
      const looking = this.#look();
      if (looking) await looking;
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
      const looking = this.#look();
      if (looking) await looking;
      const writing = change() && this.#save();
      if (writing) await writing;
    } finally {
      for (const release of releases) release?.();
    }
  }

  /** Another library's text, by its own key. */
  async readOther(key) {
    return this.#storage.readOther(key);
  }

  /** Writes another library's text; without one it is removed. A storage that fails is told of by the record's writes. */
  async writeOther(key, text) {
    try {
      if (this.outside) await this.#storage.writeOther(key, text);
    } catch {
      // See above.
    }
  }

  #look() {
    if (!this.outside) return undefined;
    return this.#settle(() => this.#storage.read(this.key), (text) => this.#take(text));
  }

  #take(text) {
    if (text !== undefined && text === this.#text) return;
    if (this.#core.ask("read", text)) this.#text = text;
    else this.#giveUp("the stored session is of a newer version");
  }

  /** Writes the record, in one operation. */
  #save() {
    if (!this.outside) return undefined;
    this.#text = this.#core.ask("write");
    return this.#settle(() => this.#storage.write(this.key, this.#text), () => {});
  }

  /** Goes on at once where the storage answers at once. */
  #settle(ask, done) {
    const failed = (thrown) => this.#giveUp(messageOf(thrown));
    try {
      const answer = ask();
      if (isThenable(answer)) return answer.then(done).catch(failed);
      done(answer);
    } catch (thrown) {
      failed(thrown);
    }
    return undefined;
  }

  #giveUp(why) {
    if (this.#failed) return;
    this.#failed = true;
    this.#warn(why);
  }
}

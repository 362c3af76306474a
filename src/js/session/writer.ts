// Changing the record: what the effects of the core say.

import type { Lock } from "#wasm/client";

import { acquire, Queue, type Release } from "../io/locks.js";
import { isThenable } from "../value/promise.js";
import type { Store } from "./store.js";

/** What the names of the locks that a record's users share end in. */
const SUFFIXES: { readonly [lock in Lock]: string } = { session: "", write: ".write", identity: ".identity" };

/** The writers, by the stores that they write to. */
const writers = new WeakMap<Store, Writer>();

/** The one writer of a store. */
export function writerOf(store: Store): Writer {
  const writer = writers.get(store) ?? new Writer(store);
  writers.set(store, writer);
  return writer;
}

/** Changes the record of one app client. */
export class Writer {
  private readonly turns = new Queue();
  /** Nobody else can write at this time. */
  private isAlone = false;

  /** @param store - reads what this writes */
  constructor(private readonly store: Store) {}

  /** Writes the record's text; whether the storage has it. Where it has not, the text is kept in memory. */
  write(text: string): boolean | Promise<boolean> {
    const { storage, key } = this.store;
    return this.store.note(text) && this.attempt(() => storage.write(key, text));
  }

  /** Removes the record; whether it is gone. */
  remove(): boolean | Promise<boolean> {
    const { storage, key } = this.store;
    return !this.store.note(undefined) || this.attempt(() => storage.remove(key));
  }

  /**
   * Whether the record can be written. Where the storage takes its time and no lock keeps others away, it is taken for
   * writable: writing back what was read could undo what another tab has written.
   */
  probe(): boolean | Promise<boolean> {
    const { store } = this;
    if (store.isAside || (store.storage.slow && !this.isAlone)) return true;
    const told = (isWritable: boolean) => {
      if (!isWritable) store.onFailure(new Error("the storage does not take what lies there once more"));
      return isWritable;
    };
    const probed = store.storage.probe(store.key);
    return isThenable(probed) ? Promise.resolve(probed).then(told) : told(probed);
  }

  /** Takes a lock: what releases it, or `undefined` where there is none or the wait was too long. */
  lock(lock: Lock): Release | undefined | Promise<Release | undefined> {
    if (lock === "write") return this.store.storage.slow ? this.lockOthersOut() : undefined;
    return this.acquire(lock);
  }

  /** Writes texts of another library, and removes those without a text. */
  async writeOthers(entries: readonly (readonly [key: string, text: string | null])[]): Promise<void> {
    for (const [key, text] of entries) {
      try {
        await this.store.storage.writeOther(key, text ?? undefined);
      } catch (why) {
        this.store.onFailure(why);
      }
    }
  }

  private async lockOthersOut(): Promise<Release> {
    const endTurn = await this.turns.turn();
    const release = await this.acquire("write");
    this.isAlone = release !== undefined || !this.store.isShared;
    return () => {
      this.isAlone = false;
      release?.();
      endTurn();
    };
  }

  private acquire(lock: Lock): Promise<Release | undefined> | undefined {
    const { storage, key, isShared } = this.store;
    return isShared ? acquire(key + SUFFIXES[lock], storage) : undefined;
  }

  private attempt(write: () => void | Promise<void>): boolean | Promise<boolean> {
    const failed = (why: unknown) => {
      this.store.onFailure(why);
      return false;
    };
    try {
      const written = write();
      return isThenable(written) ? Promise.resolve(written).then(() => true, failed) : true;
    } catch (why) {
      return failed(why);
    }
  }
}

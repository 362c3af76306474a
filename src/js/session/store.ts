// The record in its storage, for the effects of the core and for those who only read.

import type { Lock } from "#wasm/client";

import { acquire, Queue, type Release } from "../io/locks.js";
import type { RecordStorage } from "../io/storage.js";
import { isThenable, sleep } from "../value/promise.js";
import { isOlder, type Mark, markOf, readRecord, type StoredRecord } from "./record.js";
import type { RecordCheck } from "./record-check.js";

/** The pauses in which a storage may catch up with what another tab told of, milliseconds: each is twice the one before. */
const FIRST_PAUSE = 5;
const LAST_PAUSE = 640;

/** What the names of the locks that a record's users share end in. */
const SUFFIXES: { readonly [lock in Lock]: string } = { session: "", write: ".write", identity: ".identity" };

/** The record of one app client. */
export class Store {
  private readonly writers = new Queue();
  /** Nobody else can write at this time. */
  private writersAreLocked = false;
  /** The newest record that another tab told of. */
  private expected: Mark | undefined;
  private lastText: string | undefined;
  private lastRecord: StoredRecord | undefined;
  /** A record of a newer version of the package lies in the storage. It is left alone, and ours lives here. */
  private aside: { text: string | undefined } | undefined;

  /**
   * @param storage - where it lies
   * @param key - its key
   * @param onFailure - told when the storage fails: the session lives in memory then
   * @param check - verifies what is read, where others can write it
   */
  constructor(
    readonly storage: RecordStorage,
    readonly key: string,
    private readonly onFailure: (why: unknown) => void,
    private readonly check?: RecordCheck | undefined,
  ) {}

  /** Whether a visitor can have written the record: its refresh token proves nothing by itself. */
  get isForeign(): boolean {
    return this.check?.isForeign ?? false;
  }

  /** Whether other tabs see the record, too. */
  get isShared(): boolean {
    return this.storage.shared && !this.aside;
  }

  /** Whether the record lies in a storage that works, and not in this instance's memory. */
  get isOutside(): boolean {
    return !this.storage.isMemory && !this.storage.failure && !this.aside;
  }

  /** The newest record. Another tab told of a newer one than lies there: the storage is given a moment to catch up. */
  load(): StoredRecord | Promise<StoredRecord> {
    const text = this.read(this.expected);
    return isThenable(text) ? Promise.resolve(text).then((text) => this.told(text)) : this.told(text);
  }

  /** How new the record is that was read or written last. */
  get lastMark(): Mark {
    return this.lastRecord ? markOf(this.lastRecord) : { generation: 0, expiresAt: 0 };
  }

  /** Another tab has written a record that is this new. */
  expect(mark: Mark): void {
    if (!this.expected || isOlder(this.expected, mark)) this.expected = mark;
  }

  /**
   * Reads the record's text.
   *
   * Between processes a browser's storage lags behind its channels and locks (Firefox by milliseconds).
   *
   * @param atLeast - how new it should be; after a bounded wait an older one is taken
   * @throws AuthError `NetworkError` where what is read must be verified and the keys cannot be had
   */
  read(atLeast?: Mark): string | undefined | Promise<string | undefined> {
    const text = this.look();
    if (!atLeast) return text;
    if (!isThenable(text) && !this.isBehind(text, atLeast)) return text;
    return this.await(text, atLeast);
  }

  /** Writes the record's text; whether the storage has it. Where it has not, the text is kept in memory. */
  write(text: string): boolean | Promise<boolean> {
    this.parse(text);
    if (this.aside) return this.setAside(text);
    return this.attempt(() => this.storage.write(this.key, text));
  }

  /** Removes the record; whether it is gone. */
  remove(): boolean | Promise<boolean> {
    this.parse(undefined);
    if (this.aside) return !this.setAside(undefined);
    return this.attempt(() => this.storage.remove(this.key));
  }

  /**
   * Whether the record can be written. Where the storage takes its time and no lock keeps others away, it is taken for
   * writable: writing back what was read could undo what another tab has written.
   */
  probe(): boolean | Promise<boolean> {
    if (this.aside || (this.storage.slow && !this.writersAreLocked)) return true;
    const told = (isWritable: boolean) => {
      if (!isWritable) this.onFailure(new Error("the storage does not take what lies there once more"));
      return isWritable;
    };
    const probed = this.storage.probe(this.key);
    return isThenable(probed) ? Promise.resolve(probed).then(told) : told(probed);
  }

  /** Takes a lock: what releases it, or `undefined` where there is none or the wait was too long. */
  lock(lock: Lock): Release | undefined | Promise<Release | undefined> {
    if (lock === "write") return this.storage.slow ? this.lockWriters() : undefined;
    return this.isShared ? acquire(this.key + SUFFIXES[lock], this.storage) : undefined;
  }

  /** Reads texts of another library. */
  async readOthers(keys: readonly string[]): Promise<(string | null)[]> {
    const texts = [];
    for (const key of keys) texts.push((await this.storage.readOther(key)) ?? null);
    return texts;
  }

  /** Writes texts of another library, and removes those without a text. */
  async writeOthers(entries: readonly (readonly [key: string, text: string | null])[]): Promise<void> {
    for (const [key, text] of entries) {
      try {
        await this.storage.writeOther(key, text ?? undefined);
      } catch (why) {
        this.onFailure(why);
      }
    }
  }

  private async lockWriters(): Promise<Release> {
    const endTurn = await this.writers.turn();
    const release = this.isShared ? await acquire(this.key + SUFFIXES.write, this.storage) : undefined;
    this.writersAreLocked = release !== undefined || !this.isShared;
    return () => {
      this.writersAreLocked = false;
      release?.();
      endTurn();
    };
  }

  /** What there is to read; what does not verify is nothing. */
  private look(): string | undefined | Promise<string | undefined> {
    if (this.aside) return this.aside.text;
    const text = this.ask();
    const { check } = this;
    if (!check) return text;
    return isThenable(text) ? Promise.resolve(text).then((text) => check.check(text)) : check.check(text);
  }

  private ask(): string | undefined | Promise<string | undefined> {
    try {
      const text = this.storage.read(this.key);
      return isThenable(text) ? this.lookLater(text as Promise<string | undefined>) : this.ours(text);
    } catch (why) {
      this.onFailure(why);
      return undefined;
    }
  }

  private async lookLater(text: Promise<string | undefined>): Promise<string | undefined> {
    try {
      return this.ours(await text);
    } catch (why) {
      this.onFailure(why);
      return undefined;
    }
  }

  /** The text, unless a newer version wrote it: from then on ours is kept beside it. */
  private ours(text: string | undefined): string | undefined {
    if (!this.parse(text).isNewer) return text;
    if (!this.aside) {
      this.setAside(undefined);
      this.onFailure(new Error("the stored session is of a newer version"));
    }
    return this.aside?.text;
  }

  /** Keeps our text here; the storage has not got it. */
  private setAside(text: string | undefined): false {
    this.aside = { text };
    return false;
  }

  private async await(first: string | undefined | Promise<string | undefined>, atLeast: Mark): Promise<string | undefined> {
    let text = await first;
    for (let pause = FIRST_PAUSE; pause <= LAST_PAUSE && this.isBehind(text, atLeast); pause *= 2) {
      await sleep(pause);
      text = await this.look();
    }
    if (this.expected && !isOlder(atLeast, this.expected)) this.expected = undefined;
    return text;
  }

  private isBehind(text: string | undefined, atLeast: Mark): boolean {
    return !this.storage.failure && isOlder(markOf(this.parse(text)), atLeast);
  }

  /** Reads a text, once. */
  private parse(text: string | undefined): StoredRecord {
    if (!this.lastRecord || text !== this.lastText) {
      this.lastText = text;
      this.lastRecord = readRecord(text);
    }
    return this.lastRecord;
  }

  private told(text: string | undefined): StoredRecord {
    const record = this.parse(text);
    return this.check?.handOut(record) ?? record;
  }

  private attempt(write: () => void | Promise<void>): boolean | Promise<boolean> {
    const failed = (why: unknown) => {
      this.onFailure(why);
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

// Reading the record from its storage. `Writer` changes it.

import { isAuthError } from "../errors.js";
import type { RecordStorage } from "../io/storage.js";
import { isThenable, sleep } from "../value/promise.js";
import { isOlder, type Mark, markOf, readRecord, type StoredRecord } from "./record.js";
import type { LazyRecordCheck } from "./lazy-record-check.js";

/** The pauses in which a storage may catch up with what another tab told of, milliseconds: each is twice the one before. */
const FIRST_PAUSE = 5;
const LAST_PAUSE = 640;

/** The record of one app client. */
export class Store {
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
    readonly onFailure: (why: unknown) => void,
    private readonly check?: LazyRecordCheck | undefined,
  ) {}

  /** Whether a visitor can have written the record: its refresh token proves nothing by itself. */
  get isForeign(): boolean {
    return this.check?.isForeign ?? false;
  }

  /** Whether other tabs see the record, too. */
  get isShared(): boolean {
    return this.storage.shared && !this.aside;
  }

  /** Whether a newer version of the package has written what lies in the storage. It is left alone. */
  get isAside(): boolean {
    return this.aside !== undefined;
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
   * @throws AuthError `NetworkError` when scripts that reading takes cannot be loaded, or what is read must be verified and
   *   the keys cannot be had
   */
  read(atLeast?: Mark): string | undefined | Promise<string | undefined> {
    const text = this.look();
    if (!atLeast) return text;
    if (!isThenable(text) && !this.isBehind(text, atLeast)) return text;
    return this.await(text, atLeast);
  }

  /**
   * Takes note of what is about to be written, or removed.
   *
   * @returns whether it goes to the storage: a newer version's record is left alone, and ours is kept here
   */
  note(text: string | undefined): boolean {
    this.parse(text);
    if (this.aside) this.aside.text = text;
    return !this.aside;
  }

  /** Reads texts of another library. */
  async readOthers(keys: readonly string[]): Promise<(string | null)[]> {
    const texts = [];
    for (const key of keys) texts.push((await this.storage.readOther(key)) ?? null);
    return texts;
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
      return this.nothing(why);
    }
  }

  private async lookLater(text: Promise<string | undefined>): Promise<string | undefined> {
    try {
      return this.ours(await text);
    } catch (why) {
      return this.nothing(why);
    }
  }

  /** A storage that fails holds nothing. What lies in one whose scripts could not be loaded, nobody knows. */
  private nothing(why: unknown): undefined {
    if (isAuthError(why) && why.code === "NetworkError") throw why;
    this.onFailure(why);
  }

  /** The text, unless a newer version wrote it: from then on ours is kept beside it. */
  private ours(text: string | undefined): string | undefined {
    if (!this.parse(text).isNewer) return text;
    if (!this.aside) {
      this.aside = { text: undefined };
      this.onFailure(new Error("the stored session is of a newer version"));
    }
    return this.aside?.text;
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
}

// One dataset: a local copy, and its way to the service's.

import { AuthError } from "../errors.js";
import { utf8 } from "../value/text.js";
import { acknowledge, change, emptyCopy, lastWriter, type LocalCopy, merge, readCopy } from "./local-copy.js";
import { isNamed, type SyncService } from "./service.js";
import type { Dataset, SynchronizeOptions, SynchronizeResult, SyncStorage } from "./types.js";

/** The service's limits ("Amazon Cognito Sync quotas"). */
const MAX_KEY = 1024;
const MAX_VALUE = 1_048_575;
const MAX_DATASET = 1_048_576;
const MAX_RECORDS = 1024;

/** How often changes are sent when somebody else writes in between. */
const ATTEMPTS = 3;

/** What all datasets share. */
export interface DatasetContext {
  readonly service: SyncService;
  readonly storage: SyncStorage;
  readonly identityPoolId: string;
  /** The identity of whoever is signed in, or of the guest. */
  identity(): Promise<string>;
  now(): number;
}

/** One dataset. */
export class LocalDataset implements Dataset {
  private queue: Promise<unknown> = Promise.resolve();
  private running: Promise<SynchronizeResult> | undefined;

  constructor(
    private readonly context: DatasetContext,
    readonly name: string,
  ) {}

  get(key: string): Promise<string | undefined> {
    return this.local(({ records }) => records[key]?.value ?? undefined);
  }

  entries(): Promise<[key: string, value: string][]> {
    return this.local(valuesOf);
  }

  async put(key: string, value: string): Promise<void> {
    if (typeof key !== "string" || typeof value !== "string") throw new TypeError("key and value must be strings");
    if (key === "" || sizeOf(key) > MAX_KEY) throw new TypeError("a key has 1 to 1024 bytes");
    if (sizeOf(value) > MAX_VALUE) throw new TypeError("a value has 1048575 bytes at most");
    await this.local((copy) => {
      const others = valuesOf(copy).filter(([other]) => other !== key);
      const size = others.reduce((sum, [other, value]) => sum + sizeOf(other) + sizeOf(value), 0);
      if (others.length >= MAX_RECORDS) throw limitExceeded("a dataset has 1024 keys at most");
      if (size + sizeOf(key) + sizeOf(value) > MAX_DATASET) throw limitExceeded("a dataset has 1 MB at most");
      change(copy, key, value, this.context.now());
    });
  }

  async remove(key: string): Promise<void> {
    await this.local((copy) => {
      if (copy.records[key]) change(copy, key, null, this.context.now());
    });
  }

  async delete(): Promise<void> {
    const { service } = this.context;
    await service.deleteDataset(await this.context.identity(), this.name);
    await this.local((copy) => void Object.assign(copy, emptyCopy()));
  }

  /** Callers that come meanwhile wait for the same run. */
  synchronize(options?: SynchronizeOptions): Promise<SynchronizeResult> {
    this.running ??= this.run(options).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run({ resolve = lastWriter }: SynchronizeOptions = {}): Promise<SynchronizeResult> {
    const { service } = this.context;
    const { name } = this;
    const identityId = await this.context.identity();
    for (let attempt = 1; ; attempt++) {
      const remote = await service.listRecords(identityId, name, await this.local(({ syncCount }) => syncCount));
      const patches = await this.local((copy) => merge(copy, remote, resolve));
      const result = { pulled: remote.records.length, pushed: patches.length, mergedDatasets: remote.merged };
      if (patches.length === 0) return result;
      try {
        const written = await service.updateRecords(identityId, name, remote.session, patches);
        await this.local((copy) => acknowledge(copy, patches, written));
        return result;
      } catch (error) {
        // Somebody else wrote in between: that is read first.
        if (!isNamed(error, "ResourceConflictException") || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** One read or change of the local copy at a time; a change is stored before the next one begins. */
  private local<T>(work: (copy: LocalCopy) => T | Promise<T>): Promise<T> {
    const done = this.queue.then(async () => {
      const { storage, identityPoolId } = this.context;
      const key = `cognito-wasm.sync.${identityPoolId}.${await this.context.identity()}.${this.name}`;
      const before = await storage.getItem(key);
      const copy = readCopy(before);
      const result = await work(copy);
      const after = JSON.stringify(copy);
      if (after !== before) await storage.setItem(key, after);
      return result;
    });
    this.queue = done.catch(() => undefined);
    return done;
  }
}

const valuesOf = ({ records }: LocalCopy): [key: string, value: string][] =>
  Object.entries(records).flatMap(([key, { value }]) => (value === null ? [] : [[key, value]]));

const sizeOf = (text: string): number => utf8(text).length;

const limitExceeded = (message: string) => new AuthError("LimitExceededException", message);

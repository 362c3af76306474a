/** What is needed of an instance of `createCognitoAuth`. */
export interface SyncAuth {
  /** Credentials that can be used now. */
  getCredentials(): Promise<{ readonly identityId: string }>;
  /** A `fetch` that signs with them. */
  signedFetch(service: string, region: string): typeof fetch;
}

/** Which service, and where the local copies are kept. */
export interface SyncOptions {
  /** The identity pool, as in the configuration of `auth`. */
  identityPoolId: string;
  /** A whole URL, for an emulator or a proxy. Default: the service in the pool's region. */
  endpoint?: string;
  /** Where the local copies are kept. Default: `localStorage` in a page, memory elsewhere. */
  storage?: SyncStorage;
  /** The time in milliseconds. Default: `Date.now`. */
  now?: () => number;
}

/** Where the local copies are kept. */
export interface SyncStorage {
  /** The text under a key, or `null`. */
  getItem(key: string): string | null | Promise<string | null>;
  /** Keeps a text. */
  setItem(key: string, value: string): unknown;
}

/** The datasets of the user or guest. */
export interface CognitoSync {
  /** One dataset, which begins to exist with its first record. A name has 1 to 128 letters, digits or any of `_.:-`. */
  dataset(name: string): Dataset;
  /** What the service has. */
  listDatasets(): Promise<DatasetSummary[]>;
}

/** A dataset: up to 1,024 keys and 1 MB. Reading and writing happen here; `synchronize` brings it to other devices. */
export interface Dataset {
  /** Its name. */
  readonly name: string;
  /** The value of a key; `undefined` when there is none. */
  get(key: string): Promise<string | undefined>;
  /** All keys with their values. */
  entries(): Promise<[key: string, value: string][]>;
  /**
   * Sets a key of 1,024 bytes at most to a value of 1,048,575 bytes at most. Rejects with a `TypeError`, or with
   * `LimitExceededException` when the dataset would become too large.
   */
  put(key: string, value: string): Promise<void>;
  /** Removes a key. */
  remove(key: string): Promise<void>;
  /** Removes the dataset, here and at the service. */
  delete(): Promise<void>;
  /** Brings both copies together. What fails leaves the local changes for the next time. */
  synchronize(options?: SynchronizeOptions): Promise<SynchronizeResult>;
}

/** How to bring copies together. */
export interface SynchronizeOptions {
  /** Decides which side wins where both have changed. It must not use the dataset. Default: who wrote last. */
  resolve?: (conflict: Conflict) => Resolution | Promise<Resolution>;
}

/** A key that was changed here and elsewhere. */
export interface Conflict {
  /** The key. */
  key: string;
  /** How it is here. */
  local: ConflictSide;
  /** How the service has it. */
  remote: ConflictSide;
}

/** One side of a conflict. */
export interface ConflictSide {
  /** Absent when the key was removed. */
  value?: string;
  /** When it was changed, by the clock of the device that did it. */
  lastModified: Date;
}

/** One of the sides, or something new. */
export type Resolution = "local" | "remote" | { value: string };

/** What was done. */
export interface SynchronizeResult {
  /** How many records came. */
  pulled: number;
  /** How many records went. */
  pushed: number;
  /** Datasets of an identity that was merged with this one: read them with `dataset`, then delete them. */
  mergedDatasets: string[];
}

/** A dataset, as the service has it. */
export interface DatasetSummary {
  /** Its name. */
  name: string;
  /** How many records it has. */
  records: number;
  /** How large it is, bytes. */
  bytes: number;
  /** When it was changed. */
  lastModified: Date;
}

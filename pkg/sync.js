// "cognito-wasm/sync": Amazon Cognito Sync, for those who still have it. Datasets of small texts that follow an identity:
// they are read and written here, and brought together with the service's copy by `synchronize()`.
// Source: Amazon Cognito Sync API reference; limits from "Amazon Cognito Sync quotas".

const limits = { keyBytes: 1024, valueBytes: 1_048_575, datasetBytes: 1_048_576, records: 1024 };
const attempts = 3;

/**
 * @param {import("./sync.d.ts").SyncAuth} auth
 * @param {import("./sync.d.ts").SyncOptions} options
 */
export function createCognitoSync(auth, { identityPoolId, endpoint, storage = defaultStorage(), now = Date.now } = {}) {
  if (typeof identityPoolId !== "string" || !/^[\w-]+:[0-9a-f-]+$/.test(identityPoolId)) {
    throw new TypeError("identityPoolId must look like us-east-1:uuid");
  }
  const region = identityPoolId.split(":")[0];
  const base = (endpoint ?? `https://cognito-sync.${region}.amazonaws.com`).replace(/\/$/, "");
  const service = new Service(auth.signedFetch("cognito-sync", region), base, identityPoolId);
  const identity = async () => (await auth.getCredentials()).identityId;
  const datasets = new Map();
  return {
    dataset(name) {
      if (typeof name !== "string" || !/^[\w.:-]{1,128}$/.test(name)) {
        throw new TypeError("a dataset's name has 1 to 128 letters, digits or any of _.:-");
      }
      if (!datasets.has(name)) datasets.set(name, new Dataset({ name, service, identity, identityPoolId, storage, now }));
      return datasets.get(name);
    },
    listDatasets: async () => service.listDatasets(await identity()),
  };
}

/** One dataset: a local copy, and its way to the service's. */
class Dataset {
  #context;
  #queue = Promise.resolve();
  #running;

  constructor(context) {
    this.#context = context;
    this.name = context.name;
  }

  /** The value of a key; `undefined` when there is none. */
  get(key) {
    return this.#local(({ records }) => records[key]?.value ?? undefined);
  }

  /** All keys and values. */
  entries() {
    return this.#local(({ records }) =>
      Object.entries(records).filter(([, { value }]) => value !== null).map(([key, { value }]) => [key, value]),
    );
  }

  /** Sets a key, here. Rejects what the service would not take. */
  async put(key, value) {
    if (typeof key !== "string" || typeof value !== "string") throw new TypeError("key and value must be strings");
    if (!key || bytes(key) > limits.keyBytes) throw new TypeError("a key has 1 to 1024 bytes");
    if (bytes(value) > limits.valueBytes) throw new TypeError("a value has 1048575 bytes at most");
    await this.#local(({ records }) => {
      const others = Object.entries(records).filter(([other, record]) => other !== key && record.value !== null);
      const size = others.reduce((sum, [other, record]) => sum + bytes(other) + bytes(record.value), 0);
      if (others.length >= limits.records) throw failure("LimitExceededException", "a dataset has 1024 keys at most");
      if (size + bytes(key) + bytes(value) > limits.datasetBytes) {
        throw failure("LimitExceededException", "a dataset has 1 MB at most");
      }
      this.#change(records, key, value);
    });
  }

  /** Removes a key, here. */
  async remove(key) {
    await this.#local(({ records }) => records[key] && this.#change(records, key, null));
  }

  /** Removes the dataset here and at the service. */
  async delete() {
    const { service, identity, name } = this.#context;
    await service.deleteDataset(await identity(), name);
    await this.#local((state) => Object.assign(state, empty()));
  }

  /**
   * Brings both copies together. Callers that come meanwhile wait for the same run.
   * @param {import("./sync.d.ts").SynchronizeOptions} [options]
   */
  synchronize(options) {
    this.#running ??= this.#synchronize(options).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #synchronize({ resolve = lastWriter } = {}) {
    const { service, identity, name } = this.#context;
    const identityId = await identity();
    for (let attempt = 1; ; attempt++) {
      const remote = await service.listRecords(identityId, name, await this.#local(({ syncCount }) => syncCount));
      const patches = await this.#local((state) => merge(state, remote, resolve));
      const result = { pulled: remote.records.length, pushed: patches.length, mergedDatasets: remote.merged };
      if (patches.length === 0) return result;
      try {
        const written = await service.updateRecords(identityId, name, remote.session, patches);
        await this.#local(({ records }) => acknowledge(records, patches, written));
        return result;
      } catch (error) {
        // Somebody else wrote in between: read that first.
        if (error.name !== "ResourceConflictException" || attempt === attempts) throw error;
      }
    }
  }

  #change(records, key, value) {
    const before = records[key];
    // What the service never saw needs no trace.
    if (value === null && !before?.syncCount) return void delete records[key];
    const modified = Math.max(this.#context.now(), (before?.modified ?? 0) + 1);
    records[key] = { value, modified, syncCount: before?.syncCount ?? 0, dirty: true };
  }

  /** One read or change of the local copy at a time; a change is stored before the next one begins. */
  #local(work) {
    const done = this.#queue.then(async () => {
      const { storage, identity, identityPoolId, name } = this.#context;
      const key = `cognito-wasm.sync.${identityPoolId}.${await identity()}.${name}`;
      const before = await storage.getItem(key);
      const state = read(before);
      const result = await work(state);
      const after = JSON.stringify(state);
      if (after !== before) await storage.setItem(key, after);
      return result;
    });
    this.#queue = done.catch(() => {});
    return done;
  }
}

/** The service's REST operations. */
class Service {
  #fetch;
  #base;

  constructor(fetch, base, identityPoolId) {
    this.#fetch = fetch;
    this.#base = `${base}/identitypools/${encodeURIComponent(identityPoolId)}/identities/`;
  }

  async listDatasets(identityId) {
    const pages = await this.#pages("ListDatasets", this.#path(identityId));
    return pages.flatMap(({ Datasets }) => Datasets).map((dataset) => ({
      name: dataset.DatasetName,
      records: dataset.NumRecords,
      bytes: dataset.DataStorage,
      lastModified: new Date(dataset.LastModifiedDate * 1000),
    }));
  }

  deleteDataset(identityId, name) {
    return this.#call("DeleteDataset", this.#path(identityId, name), { method: "DELETE" }).catch((error) => {
      if (error.name !== "ResourceNotFoundException") throw error;
    });
  }

  /** All that changed after a sync count. */
  async listRecords(identityId, name, lastSyncCount) {
    const pages = await this.#pages("ListRecords", `${this.#path(identityId, name)}/records`, { lastSyncCount });
    const first = pages[0];
    const gone = first.DatasetDeletedAfterRequestedSyncCount || (!first.DatasetExists && lastSyncCount > 0);
    return {
      records: pages.flatMap(({ Records }) => Records ?? []),
      syncCount: first.DatasetSyncCount ?? 0,
      session: pages.at(-1).SyncSessionToken,
      merged: first.MergedDatasetNames ?? [],
      gone,
    };
  }

  async updateRecords(identityId, name, SyncSessionToken, RecordPatches) {
    const body = JSON.stringify({ SyncSessionToken, RecordPatches });
    const headers = { "content-type": "application/json" };
    return (await this.#call("UpdateRecords", this.#path(identityId, name), { method: "POST", headers, body })).Records;
  }

  #path(identityId, name) {
    const datasets = `${this.#base}${encodeURIComponent(identityId)}/datasets`;
    return name === undefined ? datasets : `${datasets}/${encodeURIComponent(name)}`;
  }

  async #pages(operation, path, query) {
    const pages = [];
    let nextToken;
    do {
      const parameters = new URLSearchParams({ ...query, ...(nextToken && { nextToken }) });
      const page = await this.#call(operation, `${path}?${parameters}`);
      pages.push(page);
      nextToken = page.NextToken;
    } while (nextToken);
    return pages;
  }

  async #call(operation, url, init) {
    const response = await this.#fetch(url, { cache: "no-store", ...init });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return answer;
    const name = response.headers.get("x-amzn-errortype") ?? answer.__type ?? answer.code ?? "Unknown";
    const details = { operation, httpStatus: response.status, retryable: response.status === 429 || response.status >= 500 };
    throw failure(name.split(/[:,]/)[0].split("#").at(-1), answer.message ?? "the service answered with an error", details);
  }
}

/** Takes in what the service has, and says what it has not. */
async function merge(state, remote, resolve) {
  const { records } = state;
  if (remote.gone) {
    // The dataset was deleted elsewhere: only what was changed here since lives on.
    for (const [key, record] of Object.entries(records)) {
      if (record.dirty && record.value !== null) record.syncCount = 0;
      else delete records[key];
    }
  }
  for (const { Key, Value = null, SyncCount, DeviceLastModifiedDate, LastModifiedDate } of remote.records) {
    const local = records[Key];
    const theirs = { value: Value, modified: (DeviceLastModifiedDate ?? LastModifiedDate) * 1000, syncCount: SyncCount };
    if (!local?.dirty || local.syncCount >= SyncCount || local.value === Value) {
      if (!local?.dirty || local.syncCount < SyncCount) records[Key] = theirs;
      continue;
    }
    const chosen = await resolve({ key: Key, local: side(local), remote: side(theirs) });
    if (chosen === "remote") records[Key] = theirs;
    else records[Key] = { ...local, value: chosen === "local" ? local.value : chosen.value, syncCount: SyncCount };
  }
  state.syncCount = remote.syncCount;
  const dirty = Object.entries(records).filter(([, { dirty }]) => dirty);
  return dirty.map(([Key, { value, syncCount: SyncCount, modified }]) => ({
    Op: value === null ? "remove" : "replace",
    Key,
    ...(value !== null && { Value: value }),
    SyncCount,
    DeviceLastModifiedDate: modified / 1000,
  }));
}

/** Marks as known what the service took, unless it was changed again meanwhile. */
function acknowledge(records, patches, written) {
  const counts = new Map(written.map(({ Key, SyncCount }) => [Key, SyncCount]));
  for (const { Key, DeviceLastModifiedDate } of patches) {
    const record = records[Key];
    if (!record || !counts.has(Key)) continue;
    record.syncCount = counts.get(Key);
    if (record.modified / 1000 === DeviceLastModifiedDate) delete record.dirty;
  }
}

function lastWriter({ local, remote }) {
  return local.lastModified >= remote.lastModified ? "local" : "remote";
}

function side({ value, modified }) {
  return { ...(value !== null && { value }), lastModified: new Date(modified) };
}

function read(text) {
  try {
    const state = JSON.parse(text);
    if (state?.records) return { ...state, records: Object.assign(Object.create(null), state.records) };
  } catch {
    // What cannot be read is fetched anew.
  }
  return empty();
}

const empty = () => ({ syncCount: 0, records: Object.create(null) });
const bytes = (text) => new TextEncoder().encode(text).length;

/** An error as the rest of the package throws it: `isAuthError` knows it. */
function failure(name, message, details) {
  const error = Object.assign(new Error(message), { name, code: name, retryable: false, ...details });
  return Object.defineProperty(error, Symbol.for("cognito-wasm.AuthError"), { value: true });
}

/** The browser's storage; elsewhere, or where a page may not have it, memory. */
function defaultStorage() {
  try {
    if (globalThis.document && globalThis.localStorage) return globalThis.localStorage;
  } catch {
    // The page may not store anything.
  }
  const items = new Map();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

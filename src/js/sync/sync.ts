// "cognito-wasm/sync": Amazon Cognito Sync, for those who still have it. Datasets of small texts that follow an identity:
// they are read and written here, and brought together with the service's copy by `synchronize()`.

import { checkOptions } from "../config/options.js";
import { method } from "../value/members.js";
import { isPage } from "../value/platform.js";
import { LocalDataset } from "./dataset.js";
import { SyncService } from "./service.js";
import type { CognitoSync, SyncAuth, SyncOptions, SyncStorage } from "./types.js";

export type * from "./types.js";

/**
 * Amazon Cognito Sync, for identity pools that still have it: datasets of small texts that follow a user from device to
 * device.
 *
 * @param auth - an instance of `createCognitoAuth` with the identity pool
 * @throws TypeError that says which option is wrong
 */
export function createCognitoSync(auth: SyncAuth, options: SyncOptions): CognitoSync {
  checkOptions(options, "createCognitoSync", ["endpoint", "identityPoolId", "now", "storage"]);
  const { identityPoolId, endpoint, storage = defaultStorage(), now = Date.now } = options;
  const region = typeof identityPoolId === "string" && /^([\w-]+):[0-9a-f-]+$/.exec(identityPoolId)?.[1];
  if (!region) throw new TypeError("identityPoolId must look like us-east-1:uuid");
  if (endpoint !== undefined && (typeof endpoint !== "string" || !/^https?:\/\/[^/]/.test(endpoint))) {
    throw new TypeError("endpoint must be a whole URL");
  }
  if (!method(storage, "getItem") || !method(storage, "setItem")) {
    throw new TypeError("storage must have getItem and setItem");
  }
  if (typeof now !== "function") throw new TypeError("now must be a function");
  const url = endpoint ?? `https://cognito-sync.${region}.amazonaws.com`;
  const service = new SyncService(auth.signedFetch("cognito-sync", region), url, identityPoolId);
  const identity = async () => (await auth.getCredentials()).identityId;
  const context = { service, storage, identityPoolId, identity, now: () => now() };
  const datasets = new Map<string, LocalDataset>();
  return {
    dataset(name) {
      if (typeof name !== "string" || !/^[\w.:-]{1,128}$/.test(name)) {
        throw new TypeError("a dataset's name has 1 to 128 letters, digits or any of _.:-");
      }
      const dataset = datasets.get(name) ?? new LocalDataset(context, name);
      datasets.set(name, dataset);
      return dataset;
    },
    listDatasets: async () => service.listDatasets(await identity()),
  };
}

/** The browser's storage; elsewhere, or where a page may not have it, memory. */
function defaultStorage(): SyncStorage {
  try {
    if (isPage() && globalThis.localStorage) return globalThis.localStorage;
  } catch {
    // The page may not store anything.
  }
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

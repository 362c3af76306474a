// The REST operations of Amazon Cognito Sync (API reference, version 2014-06-30).

import { AuthError } from "../errors.js";
import { isObject, member } from "../value/members.js";
import type { DatasetSummary } from "./types.js";

/** Most pages of one list. A page of records holds as many as a dataset can have keys, so more are no list. */
const MAX_PAGES = 100;

/** A record, as the service has it. Times are in seconds. */
export interface RemoteRecord {
  readonly Key: string;
  readonly Value?: string;
  readonly SyncCount: number;
  readonly LastModifiedDate: number;
  readonly DeviceLastModifiedDate?: number;
}

/** A change for the service. */
export interface RecordPatch {
  readonly Op: "replace" | "remove";
  readonly Key: string;
  readonly Value?: string;
  readonly SyncCount: number;
  readonly DeviceLastModifiedDate: number;
}

/** What the service has of a dataset. */
export interface RemoteChanges {
  readonly records: readonly RemoteRecord[];
  readonly syncCount: number;
  /** To be given back with the changes from here. */
  readonly session: string;
  /** Datasets of an identity that was merged with this one. */
  readonly merged: string[];
  /** The dataset was deleted since. */
  readonly isGone: boolean;
}

interface RecordsPage {
  readonly Records?: readonly RemoteRecord[];
  readonly DatasetSyncCount?: number;
  readonly SyncSessionToken: string;
  readonly MergedDatasetNames?: string[];
  readonly DatasetExists?: boolean;
  readonly DatasetDeletedAfterRequestedSyncCount?: boolean;
  readonly NextToken?: string;
}

interface DatasetsPage {
  readonly Datasets?: readonly {
    readonly DatasetName: string;
    readonly NumRecords: number;
    readonly DataStorage: number;
    readonly LastModifiedDate: number;
  }[];
  readonly NextToken?: string;
}

/** The service, for one identity pool. */
export class SyncService {
  private readonly base: string;

  /**
   * @param fetch - signs what it sends
   * @param endpoint - a whole URL
   */
  constructor(
    private readonly fetch: typeof globalThis.fetch,
    endpoint: string,
    identityPoolId: string,
  ) {
    const origin = endpoint.replace(/\/$/, "");
    this.base = `${origin}/identitypools/${encodeURIComponent(identityPoolId)}/identities/`;
  }

  /** All datasets of an identity. */
  async listDatasets(identityId: string): Promise<DatasetSummary[]> {
    const pages = await this.pages<DatasetsPage>("ListDatasets", this.path(identityId));
    const datasets = pages.flatMap(({ Datasets }) => Datasets ?? []);
    return datasets.map((dataset) => ({
      name: dataset.DatasetName,
      records: dataset.NumRecords,
      bytes: dataset.DataStorage,
      lastModified: new Date(dataset.LastModifiedDate * 1000),
    }));
  }

  /** Deletes a dataset; one that is not there is deleted already. */
  async deleteDataset(identityId: string, name: string): Promise<void> {
    try {
      await this.call("DeleteDataset", this.path(identityId, name), { method: "DELETE" });
    } catch (error) {
      if (!isNamed(error, "ResourceNotFoundException")) throw error;
    }
  }

  /** All that has changed after a sync count. */
  async listRecords(identityId: string, name: string, lastSyncCount: number): Promise<RemoteChanges> {
    const path = `${this.path(identityId, name)}/records`;
    const pages = await this.pages<RecordsPage>("ListRecords", path, { lastSyncCount: String(lastSyncCount) });
    const [first, last] = [pages[0], pages.at(-1)];
    const wasThere = lastSyncCount > 0;
    return {
      records: pages.flatMap(({ Records }) => Records ?? []),
      syncCount: first?.DatasetSyncCount ?? 0,
      session: last?.SyncSessionToken ?? "",
      merged: first?.MergedDatasetNames ?? [],
      isGone: first?.DatasetDeletedAfterRequestedSyncCount === true || (first?.DatasetExists !== true && wasThere),
    };
  }

  /** Sends changes, and gives the records as they are then. */
  async updateRecords(
    identityId: string,
    name: string,
    session: string,
    patches: readonly RecordPatch[],
  ): Promise<readonly RemoteRecord[]> {
    const body = JSON.stringify({ SyncSessionToken: session, RecordPatches: patches });
    const headers = { "content-type": "application/json" };
    const answer = await this.call("UpdateRecords", this.path(identityId, name), { method: "POST", headers, body });
    return (answer as RecordsPage).Records ?? [];
  }

  private path(identityId: string, name?: string): string {
    const datasets = `${this.base}${encodeURIComponent(identityId)}/datasets`;
    return name === undefined ? datasets : `${datasets}/${encodeURIComponent(name)}`;
  }

  /**
   * All pages of a list.
   *
   * @throws AuthError `InvalidResponse` when they do not end
   */
  private async pages<T extends { readonly NextToken?: string }>(
    operation: string,
    path: string,
    query: Record<string, string> = {},
  ): Promise<T[]> {
    const pages: T[] = [];
    let nextToken: string | undefined;
    do {
      if (pages.length === MAX_PAGES) {
        throw new AuthError("InvalidResponse", "the service's list does not end", { operation });
      }
      const parameters = new URLSearchParams({ ...query, ...(nextToken && { nextToken }) });
      const page = (await this.call(operation, `${path}?${parameters}`)) as T;
      pages.push(page);
      nextToken = page.NextToken;
    } while (nextToken);
    return pages;
  }

  private async call(operation: string, url: string, init?: RequestInit): Promise<object> {
    const response = await this.fetch(url, { cache: "no-store", ...init });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) return isObject(answer) ? answer : {};
    const { status: httpStatus, headers } = response;
    const names = [headers.get("x-amzn-errortype"), member(answer, "__type"), member(answer, "code")];
    const name = names.find((name) => typeof name === "string" && name !== "") as string | undefined;
    const message = member(answer, "message");
    const words = typeof message === "string" && message !== "" ? message : "the service answered with an error";
    const retryable = httpStatus === 429 || httpStatus >= 500;
    const requestId = headers.get("x-amzn-requestid") ?? undefined;
    throw new AuthError(bareName(name) ?? "Unknown", words, { operation, httpStatus, retryable, requestId });
  }
}

/** Whether an error has this name. */
export const isNamed = (error: unknown, name: string): boolean => member(error, "name") === name;

/** An exception's name without its namespace, and without what follows it. */
const bareName = (name: string | undefined): string | undefined => name?.split(/[:,]/)[0]?.split("#").at(-1);

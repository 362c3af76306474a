// The local copy of a dataset, and how the service's changes come into it.

import { isObject } from "../value/members.js";
import { fromJson } from "../value/text.js";
import type { RecordPatch, RemoteChanges, RemoteRecord } from "./service.js";
import type { Conflict, ConflictSide, Resolution } from "./types.js";

/** A record here. */
export interface LocalRecord {
  /** `null` when the key was removed. */
  readonly value: string | null;
  /** When it was changed, Unix milliseconds. */
  readonly modified: number;
  /** What the service counts at this record; 0 when it has never seen it. */
  syncCount: number;
  /** It was changed here since. */
  dirty?: boolean;
}

/** The local copy. */
export interface LocalCopy {
  /** Up to where the service's changes are in it. */
  syncCount: number;
  readonly records: Record<string, LocalRecord>;
}

/** Decides which side wins. */
export type Resolve = (conflict: Conflict) => Resolution | Promise<Resolution>;

/** An empty copy. */
export const emptyCopy = (): LocalCopy => ({ syncCount: 0, records: Object.create(null) as Record<string, LocalRecord> });

/** The copy in a stored text. What cannot be read is fetched anew. */
export function readCopy(text: string | null): LocalCopy {
  const stored = fromJson(text) as Partial<LocalCopy> | undefined;
  if (!isObject(stored) || !isObject(stored.records) || typeof stored.syncCount !== "number") return emptyCopy();
  const copy = emptyCopy();
  copy.syncCount = stored.syncCount;
  for (const [key, record] of Object.entries(stored.records)) if (isRecord(record)) copy.records[key] = record;
  return copy;
}

/** Changes a key here; `null` removes it. */
export function change({ records }: LocalCopy, key: string, value: string | null, now: number): void {
  const before = records[key];
  // What the service never saw needs no trace.
  if (value === null && !before?.syncCount) {
    delete records[key];
    return;
  }
  const modified = Math.max(now, (before?.modified ?? 0) + 1);
  records[key] = { value, modified, syncCount: before?.syncCount ?? 0, dirty: true };
}

/** Takes in what the service has, and says what it has not. */
export async function merge(copy: LocalCopy, remote: RemoteChanges, resolve: Resolve): Promise<RecordPatch[]> {
  const { records } = copy;
  if (remote.isGone) keepOwnChanges(records);
  for (const record of remote.records) {
    const { Key: key, Value: value = null, SyncCount: syncCount } = record;
    const local = records[key];
    const modified = (record.DeviceLastModifiedDate ?? record.LastModifiedDate) * 1000;
    const theirs: LocalRecord = { value, modified, syncCount };
    const isKnown = local !== undefined && local.syncCount >= syncCount;
    if (!local?.dirty || local.value === value) {
      if (!local?.dirty || !isKnown) records[key] = theirs;
    } else if (!isKnown) {
      const chosen = await resolve({ key, local: side(local), remote: side(theirs) });
      const ours = chosen === "local" || chosen === "remote" ? local.value : chosen.value;
      records[key] = chosen === "remote" ? theirs : { ...local, value: ours, syncCount };
    }
  }
  copy.syncCount = remote.syncCount;
  return Object.entries(records).flatMap(([key, record]) => (record.dirty ? [patch(key, record)] : []));
}

/** Marks as known what the service took, unless it was changed again meanwhile. */
export function acknowledge(
  { records }: LocalCopy,
  patches: readonly RecordPatch[],
  written: readonly RemoteRecord[],
): void {
  const counts = new Map(written.map(({ Key, SyncCount }) => [Key, SyncCount]));
  for (const { Key, DeviceLastModifiedDate } of patches) {
    const [record, count] = [records[Key], counts.get(Key)];
    if (!record || count === undefined) continue;
    record.syncCount = count;
    if (record.modified / 1000 === DeviceLastModifiedDate) delete record.dirty;
  }
}

/** Who wrote last wins. */
export const lastWriter: Resolve = ({ local, remote }) => (local.lastModified >= remote.lastModified ? "local" : "remote");

/** The dataset was deleted elsewhere: only what was changed here since lives on. */
function keepOwnChanges(records: Record<string, LocalRecord>): void {
  for (const [key, record] of Object.entries(records)) {
    if (record.dirty && record.value !== null) record.syncCount = 0;
    else delete records[key];
  }
}

const side = ({ value, modified }: LocalRecord): ConflictSide => ({
  ...(value !== null && { value }),
  lastModified: new Date(modified),
});

const patch = (key: string, { value, syncCount, modified }: LocalRecord): RecordPatch => ({
  Op: value === null ? "remove" : "replace",
  Key: key,
  ...(value !== null && { Value: value }),
  SyncCount: syncCount,
  DeviceLastModifiedDate: modified / 1000,
});

function isRecord(record: unknown): record is LocalRecord {
  const { value, modified, syncCount } = (isObject(record) ? record : {}) as Partial<LocalRecord>;
  const isValue = value === null || typeof value === "string";
  return isValue && typeof modified === "number" && typeof syncCount === "number";
}

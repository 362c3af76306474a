// Who signed in here lately, for a page that lets people choose instead of type. Names only, and only if asked for.

import type { Instance } from "../instance.js";
import { isObject } from "../value/members.js";
import { fromJson } from "../value/text.js";

/** The ending of the list's key, after the record's. */
const SUFFIX = ".users";

/** Somebody who signed in here. */
export interface RecentUser {
  /** The service's name of the user. */
  readonly username: string;
  /** What the user typed. */
  readonly loginId?: string;
  /** When the user signed in last. */
  readonly lastSignIn: Date;
}

/** Where the list lies. */
export interface ListStorage {
  readOther(key: string): Promise<string | undefined>;
  writeOther(key: string, text: string | undefined): Promise<void>;
}

/** An entry as it is stored: `lastSignIn` in Unix milliseconds. */
interface Entry {
  readonly username: string;
  readonly loginId?: string;
  readonly lastSignIn: number;
}

/** The list of an instance's app client. */
export const recentUsersOf = (instance: Instance): RecentUsers =>
  new RecentUsers(instance.store.storage, instance.store.key, instance.options.recentUsers, () => instance.now());

/** The list of one app client, the last who signed in first. */
export class RecentUsers {
  private readonly key: string;

  /**
   * @param storage - where the list lies
   * @param recordKey - the key of the session's record
   * @param most - how many are kept
   * @param now - the time, Unix milliseconds
   */
  constructor(
    private readonly storage: ListStorage,
    recordKey: string,
    private readonly most: number,
    private readonly now: () => number,
  ) {
    this.key = recordKey + SUFFIX;
  }

  /** `listRecentUsers()`. Entries that are malformed are left out. */
  async list(): Promise<RecentUser[]> {
    const entries = await this.read();
    return entries.map((entry) => ({ ...entry, lastSignIn: new Date(entry.lastSignIn) }));
  }

  /**
   * `forgetRecentUser({ username })`.
   *
   * @throws AuthError `StorageFailed` when the name may still be there
   */
  async forget(username: unknown): Promise<void> {
    if (typeof username !== "string") throw new TypeError("input.username must be a string");
    await this.change((entries) => entries.filter((entry) => entry.username !== username));
  }

  /** Somebody has signed in. A list that cannot be written is none. */
  async add(username: string, loginId: string | undefined): Promise<void> {
    if (this.most === 0) return;
    const entry = { username, ...(loginId !== undefined && { loginId }), lastSignIn: this.now() };
    try {
      await this.change((entries) => {
        const others = entries.filter((other) => other.username !== username);
        return [entry, ...others].slice(0, this.most);
      });
    } catch {
      // Nobody waits for the list at a sign-in. A storage that fails is told of when the record is written.
    }
  }

  private async read(): Promise<Entry[]> {
    const list = fromJson(await this.storage.readOther(this.key));
    return Array.isArray(list) ? list.flatMap(readEntry) : [];
  }

  private async change(change: (entries: Entry[]) => Entry[]): Promise<void> {
    const before = await this.read();
    const after = change(before);
    if (after.length === 0 && before.length === 0) return;
    await this.storage.writeOther(this.key, after.length > 0 ? JSON.stringify(after) : undefined);
  }
}

/** What lies in the storage may be anybody's. */
function readEntry(found: unknown): Entry[] {
  if (!isObject(found)) return [];
  const { username, loginId, lastSignIn } = found as { [name in keyof Entry]?: unknown };
  if (typeof username !== "string" || typeof lastSignIn !== "number") return [];
  if (Number.isNaN(+new Date(lastSignIn))) return [];
  return [{ username, ...(typeof loginId === "string" && { loginId }), lastSignIn }];
}

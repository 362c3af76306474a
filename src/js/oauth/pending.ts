// The sign-ins that were begun at managed login: one record for each `state`, kept where the page that comes back finds
// it, for an hour, and used once.

import { authError } from "../errors.js";
import { acquire } from "../io/locks.js";
import type { RecordStorage } from "../io/storage.js";
import { isObject } from "../value/members.js";
import { isThenable } from "../value/promise.js";
import { fromJson } from "../value/text.js";

/** How long a sign-in may take, milliseconds: whoever signs up on the way waits for an e-mail. */
const LIFE = 3_600_000;

/** Most sign-ins that are kept. Of a visitor who begins more, the oldest go. */
const MOST = 16;

/** A sign-in that was begun. */
export interface PendingSignIn {
  readonly state: string;
  /** The PKCE code verifier (RFC 7636, section 4.1). */
  readonly verifier: string;
  readonly nonce: string;
  readonly redirectUri: string;
  /** The API that the access token is for. */
  readonly resource?: string | undefined;
  readonly customState?: string | undefined;
  readonly returnTo?: string | undefined;
}

/** What is known of a state: its record is kept until `expiresAt`, Unix milliseconds, if it is not spent before. */
interface Known {
  readonly state: string;
  readonly expiresAt: number;
  readonly spent?: true;
}

/** The sign-ins of one app client. */
export class PendingSignIns {
  /**
   * @param storage - where they lie
   * @param key - what their keys begin with
   * @param now - the device's clock, Unix milliseconds
   */
  constructor(
    private readonly storage: RecordStorage,
    private readonly key: string,
    private readonly now: () => number,
  ) {}

  /**
   * Keeps a sign-in.
   *
   * @throws AuthError `StorageFailed` when the storage does not keep it; this instance alone knows it then
   */
  async keep(pending: PendingSignIn): Promise<void> {
    const expiresAt = this.now() + LIFE;
    await this.storage.write(this.keyOf(pending.state), JSON.stringify({ ...pending, expiresAt }));
    await this.change((known) => [{ state: pending.state, expiresAt }, ...known]);
  }

  /** Whether there is a sign-in with this state. */
  async has(state: string): Promise<boolean> {
    return (await this.storage.read(this.keyOf(state))) !== undefined;
  }

  /**
   * Takes a sign-in out: nobody else gets it.
   *
   * @throws AuthError `OAuthStateUnknown`, `OAuthStateSpent` or `OAuthStateExpired`; `StorageFailed` when it may still be
   *   there
   */
  async take(state: string): Promise<PendingSignIn> {
    const release = await acquire(this.key, this.storage);
    try {
      return await this.takeAlone(state);
    } finally {
      release?.();
    }
  }

  private async takeAlone(state: string): Promise<PendingSignIn> {
    const key = this.keyOf(state);
    const read = this.storage.read(key);
    const text = isThenable(read) ? await read : read;
    // Where the storage answers at once, nothing of this page runs between the two.
    const removed = text === undefined ? undefined : this.storage.remove(key);
    if (isThenable(removed)) await removed;
    const pending = readPending(text);
    if (pending?.state !== state) throw await this.missing(state);
    await this.change((known) => known.map((one) => (one.state === state ? { ...one, spent: true } : one)));
    if (pending.expiresAt <= this.now()) {
      throw authError("OAuthStateExpired", "the sign-in was begun more than an hour ago");
    }
    return pending;
  }

  private async missing(state: string): Promise<Error> {
    const isSpent = (await this.known()).some((one) => one.state === state && one.spent);
    if (isSpent) return authError("OAuthStateSpent", "this redirect was handled before");
    return unknownState();
  }

  private async known(): Promise<Known[]> {
    const list = fromJson(await this.storage.read(this.key));
    return Array.isArray(list) ? list.filter(isKnown) : [];
  }

  /** Changes the list of what is known, and forgets what is too old. It only serves messages and tidiness. */
  private async change(change: (known: Known[]) => Known[]): Promise<void> {
    try {
      const now = this.now();
      const all = change(await this.known());
      const kept = all.filter((one) => one.expiresAt > now).slice(0, MOST);
      for (const one of all) {
        if (!kept.includes(one) && !one.spent) await this.storage.remove(this.keyOf(one.state));
      }
      if (kept.length === 0) await this.storage.remove(this.key);
      else await this.storage.write(this.key, JSON.stringify(kept));
    } catch {
      // Whoever needs the record itself is told of a storage that fails.
    }
  }

  private keyOf(state: string): string {
    return `${this.key}.${state}`;
  }
}

/** The error for a redirect that belongs to nobody here. */
export const unknownState = (): Error =>
  authError("OAuthStateUnknown", "this is not the redirect of a sign-in that was begun here");

/** What lies in the storage may be anybody's. */
function readPending(text: unknown): (PendingSignIn & { readonly expiresAt: number }) | undefined {
  const found = fromJson(text) as { readonly [name: string]: unknown } | undefined;
  if (!isObject(found)) return undefined;
  const { state, verifier, nonce, redirectUri, resource, customState, returnTo, expiresAt } = found;
  const required = [state, verifier, nonce, redirectUri];
  const optional = [resource, customState, returnTo];
  const isText = (value: unknown) => typeof value === "string";
  if (!required.every(isText) || !optional.every((value) => value === undefined || isText(value))) return undefined;
  if (typeof expiresAt !== "number") return undefined;
  return found as unknown as PendingSignIn & { expiresAt: number };
}

function isKnown(one: unknown): one is Known {
  if (!isObject(one)) return false;
  const { state, expiresAt } = one as { readonly [name in keyof Known]?: unknown };
  return typeof state === "string" && typeof expiresAt === "number";
}

// A key set: what is cached of it, and when it is fetched again.

import { authError, isAuthError, messageOf, type AuthError } from "../errors.js";
import { getText } from "../io/get.js";
import { attempt, member } from "../value/plain.js";
import { fromJson } from "../value/text.js";
import { readKey, type PublicKey, type UnfitKey } from "./jwk.js";
import type { Runtime } from "./options.js";

/** Least time between two fetches of one key set, milliseconds: a forged key id must not make a server fetch each time. */
const PAUSE = 10_000;

/** The same after a first failure. It doubles with each further one, up to {@link PAUSE}. */
const FIRST_PAUSE = 1_000;

/** One key set, by where it is fetched from. */
export class KeySet {
  /** The keys that are fit for use. */
  private keys: readonly PublicKey[] = [];
  /** Those that are not, by id. */
  private unfit = new Map<string, UnfitKey>();
  /** When the last fetch ended, Unix milliseconds. */
  private fetchedAt: number | undefined;
  /** How many fetches have failed since the last that did not, and why the last one did. */
  private failures = 0;
  private failure: AuthError | undefined;
  /** The fetch under way, which all callers wait for. */
  private fetching: Promise<void> | undefined;

  constructor(
    readonly uri: string,
    private readonly runtime: Runtime,
    private readonly changed: () => void,
  ) {}

  /** Whether there were keys at any time. Once there, they are replaced and never dropped. */
  get cached(): boolean {
    return this.keys.length > 0;
  }

  /** The keys that are fit for use. */
  all(): readonly PublicKey[] {
    return this.keys;
  }

  /** Why the key with this id is not fit for use, if it is there and is not. */
  flawOf(kid: string): string | undefined {
    return this.unfit.get(kid)?.flaw;
  }

  /**
   * Takes a key set in place of the one that is cached.
   *
   * @throws AuthError `JwksValidationError` when no key of it is fit for use; what is cached stays
   */
  replace(jwks: unknown): void {
    const list = member(jwks, "keys");
    const read = attempt(() => Array.isArray(list) && Array.from(list as readonly unknown[], readKey));
    if (!read) throw authError("JwksValidationError", "This is not a JSON web key set.");
    const keys: PublicKey[] = [];
    const unfit = new Map<string, UnfitKey>();
    for (const key of read) {
      if (key === undefined) continue;
      if ("flaw" in key) unfit.set(key.kid, key);
      else keys.push(key);
    }
    if (keys.length === 0) {
      const [first] = unfit.values();
      const why = first ? `: the key ${first.flaw}` : "";
      throw authError("JwksValidationError", `The key set has no key to verify signatures with${why}.`);
    }
    this.keys = keys;
    this.unfit = unfit;
    this.changed();
  }

  /**
   * Fetches the keys, unless that was done a moment ago.
   *
   * @throws AuthError `NetworkError` or `JwksValidationError` when that fails, or failed a moment ago
   */
  async refresh(): Promise<void> {
    if (!this.fetching && this.isPausing()) {
      if (this.failure) throw this.failure;
      return;
    }
    await this.fetch();
  }

  /** Fetches the keys, whatever was before. Callers at the same time share one fetch. */
  async fetch(): Promise<void> {
    this.fetching ??= this.download().finally(() => {
      this.fetching = undefined;
    });
    await this.fetching;
  }

  private isPausing(): boolean {
    if (this.fetchedAt === undefined) return false;
    const pause = this.failure ? Math.min(PAUSE, FIRST_PAUSE * 2 ** (this.failures - 1)) : PAUSE;
    const elapsed = this.runtime.now() - this.fetchedAt;
    // A clock that was set back says nothing about how long ago it was.
    return elapsed >= 0 && elapsed < pause;
  }

  private async download(): Promise<void> {
    try {
      await this.downloadOnce().catch(() => this.downloadOnce());
      this.failures = 0;
      this.failure = undefined;
    } catch (thrown) {
      this.failures += 1;
      this.failure = isAuthError(thrown) ? thrown : authError("NetworkError", messageOf(thrown), { cause: thrown });
      throw this.failure;
    } finally {
      this.fetchedAt = this.runtime.now();
    }
  }

  private async downloadOnce(): Promise<void> {
    this.replace(fromJson(await getText(this.runtime.fetch, this.uri)));
  }
}

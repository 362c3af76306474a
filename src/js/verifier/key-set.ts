// One key set: its cached keys, and when they are fetched again.

import { authError, isAuthError, messageOf, type AuthError } from "../errors.js";
import { getText } from "../io/get.js";
import { fromJson } from "../value/text.js";
import { readKeys, type KeyList, type PublicKey } from "./jwk.js";
import type { Runtime } from "./options.js";

/** Least time between two fetches, milliseconds: forged key ids must not cause a fetch each. */
const PAUSE = 10_000;

/** Least time after a failed fetch, milliseconds. It doubles with each failure in a row, up to {@link PAUSE}. */
const FIRST_PAUSE = 1_000;

/** A key set at one address. */
export class KeySet {
  private list: KeyList | undefined;
  /** When the last fetch ended, Unix milliseconds. */
  private fetchedAt: number | undefined;
  /** The number of fetches that failed in a row, and the last error. */
  private failures = 0;
  private failure: AuthError | undefined;
  /** The fetch in progress, shared by all callers. */
  private fetching: Promise<void> | undefined;

  /** @param changed - called when the keys were replaced */
  constructor(
    readonly uri: string,
    private readonly runtime: Runtime,
    private readonly changed: () => void,
  ) {}

  /** Whether there are keys. Once there, they can be replaced, but not lost. */
  get cached(): boolean {
    return this.list !== undefined;
  }

  /** The keys that may verify signatures. */
  all(): readonly PublicKey[] {
    return this.list?.fit ?? [];
  }

  /** Why the key with this id must not verify signatures; `undefined` when there is no such key. */
  flawOf(kid: string): string | undefined {
    return this.list?.unfit.find((key) => key.kid === kid)?.flaw;
  }

  /**
   * Replaces the keys.
   *
   * @throws AuthError `JwksValidationError` when no key may verify signatures; the cached ones are kept then
   */
  replace(jwks: unknown): void {
    this.list = readKeys(jwks);
    this.changed();
  }

  /**
   * Fetches the keys, unless the last fetch was a moment ago.
   *
   * @throws AuthError `NetworkError` or `JwksValidationError` when the fetch fails, or failed a moment ago
   */
  async refresh(): Promise<void> {
    if (!this.fetching && this.isPausing()) {
      if (this.failure) throw this.failure;
      return;
    }
    await this.fetch();
  }

  /** Fetches the keys. Concurrent callers share one fetch. */
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
    // Negative when the clock was set back, which must not delay a fetch.
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

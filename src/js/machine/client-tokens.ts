// `getClientToken`: tokens of the app client itself, for servers.

import { checkOptions } from "../config/options.js";
import type { ClientToken, GetClientTokenInput } from "../types/machine.js";
import { isObject } from "../value/members.js";
import { type Plain, plain } from "../value/plain.js";

/** Least time that a kept token must still live to be handed out, milliseconds. */
const MARGIN = 60_000;

/** Most tokens that are kept, for example one a tenant. */
const MAX_KEPT = 256;

/** A token as it is kept. */
export interface KeptToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** Unix milliseconds, by the clock that `now` gives. */
  readonly expiresAt: number;
}

/** The tokens of one instance. */
export class ClientTokens {
  private readonly kept = new Map<string, KeptToken>();
  private readonly fetches = new Map<string, Promise<KeptToken>>();

  /**
   * @param fetch - gets a new token
   * @param now - the time by which tokens end, Unix milliseconds
   */
  constructor(
    private readonly fetch: (input: GetClientTokenInput) => Promise<KeptToken>,
    private readonly now: () => number,
  ) {}

  /**
   * A token, from memory until it is about to end. Whatever differs in the input is another token. Callers who want the
   * same meanwhile wait for the same request.
   */
  async get(input?: GetClientTokenInput): Promise<ClientToken> {
    const wanted = plain(input ?? {}, "input");
    checkOptions(wanted, "getClientToken", ["scopes", "resource", "clientMetadata"]);
    const key = JSON.stringify(sorted(wanted as Plain));
    const kept = this.kept.get(key);
    const isFresh = kept !== undefined && kept.expiresAt - MARGIN > this.now();
    const { accessToken, tokenType, expiresAt } = isFresh ? kept : await this.renew(key, wanted as GetClientTokenInput);
    return { accessToken, tokenType, expiresAt: new Date(expiresAt) };
  }

  private renew(key: string, wanted: GetClientTokenInput): Promise<KeptToken> {
    const running = this.fetches.get(key);
    if (running) return running;
    const fetching = this.fetchAndKeep(key, wanted).finally(() => this.fetches.delete(key));
    this.fetches.set(key, fetching);
    return fetching;
  }

  private async fetchAndKeep(key: string, wanted: GetClientTokenInput): Promise<KeptToken> {
    const token = await this.fetch(wanted);
    this.kept.delete(key);
    // The oldest goes first.
    for (const oldest of this.kept.keys()) {
      if (this.kept.size < MAX_KEPT) break;
      this.kept.delete(oldest);
    }
    this.kept.set(key, token);
    return token;
  }
}

/** The same data with the members of all objects in order. */
function sorted(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.entries(value as { readonly [name: string]: Plain });
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]);
}

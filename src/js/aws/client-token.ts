// `getClientToken`: tokens of the app client itself, for servers.

import { SingleFlight } from "../session/single-flight.js";
import type { ClientToken, GetClientTokenInput } from "../types/machine.js";
import { isObject, type Plain, plain } from "../value/plain.js";

/** Least time that a kept token must still live to be handed out, milliseconds. */
const MARGIN = 60_000;

/** Most tokens that are kept, for example one a tenant. */
const MAX_KEPT = 256;

/** The operation's output. */
interface WireClientToken {
  readonly accessToken: string;
  readonly tokenType: string;
  /** Unix milliseconds, by the clock that `now` gives. */
  readonly expiresAt: number;
}

/** The tokens of one instance. */
export class ClientTokens {
  private readonly kept = new Map<string, WireClientToken>();
  private readonly fetches = new SingleFlight<WireClientToken>();

  /**
   * @param fetch - calls the operation
   * @param now - the time by which tokens end
   */
  constructor(
    private readonly fetch: (input: unknown) => Promise<unknown>,
    private readonly now: () => number,
  ) {}

  /** A token, from memory until it is about to end. Whatever differs in the input is another token. */
  async get(input?: GetClientTokenInput): Promise<ClientToken> {
    const wanted = plain(input ?? {}, "input");
    const key = JSON.stringify(sorted(wanted));
    const kept = this.kept.get(key);
    const isFresh = kept !== undefined && kept.expiresAt - MARGIN > this.now();
    const { accessToken, tokenType, expiresAt } = isFresh
      ? kept
      : await this.fetches.run(key, () => this.renew(key, wanted));
    return { accessToken, tokenType, expiresAt: new Date(expiresAt) };
  }

  private async renew(key: string, wanted: unknown): Promise<WireClientToken> {
    const token = (await this.fetch(wanted)) as WireClientToken;
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
function sorted(value: Plain | undefined): Plain {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value ?? null;
  const entries = Object.entries(value as { readonly [name: string]: Plain });
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]);
}

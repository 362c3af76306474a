// What this part needs of the rest: an instance with its session.

import type { Surroundings } from "#wasm/aws";

import type { NetworkOptions } from "../io/network.js";
import type { Store } from "../session/store.js";
import type { ParsedConfig } from "../types/config.js";

/** An instance, as far as credentials need it. */
export interface SessionPort {
  readonly config: ParsedConfig;
  /** How requests leave. */
  readonly options: NetworkOptions;
  readonly store: Store;
  readonly session: TokenSource;
  /** What a flow of the core is told with every reply. */
  surroundings(): Surroundings;
}

/** A session whose tokens are logins. */
export interface TokenSource {
  /**
   * Has the tokens renewed when they are about to end. They are in the record then.
   *
   * @param force - renews them even if they last
   * @throws AuthError why they could not be renewed
   */
  current(force?: boolean): Promise<unknown>;
}

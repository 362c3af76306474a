// Which tokens are those of a configured app client: their issuers, and where the keys are.

import type { ParsedConfig } from "../types/config.js";
import { endpointsOf } from "./regions.js";
import { userPoolIssuers } from "./user-pool.js";

/** The options of a verifier for tokens of both kinds. */
export interface AcceptedTokens {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly tokenUse: null;
  readonly issuer?: string;
  readonly jwksUri?: string;
}

/**
 * The tokens of the app client: of its pool, of the pool's replicas, and of an emulator, which may put its own address
 * into its tokens or that of AWS.
 *
 * @param config - with a user pool
 * @param keysAt - where the keys are. Default: at `userPoolEndpoint`, or else at the issuer
 */
export function acceptedTokens(config: ParsedConfig, keysAt?: string): AcceptedTokens[] {
  const { userPoolId = "", userPoolClientId = "", userPoolEndpoint } = config;
  const common = { userPoolId, clientId: userPoolClientId, tokenUse: null };
  // A replica has the primary's id, and may have an issuer of its own.
  const issuers = endpointsOf(config).map(({ url }) => `${url.replace(/\/+$/, "")}/${userPoolId}`);
  if (userPoolEndpoint !== undefined) {
    return issuers.flatMap((issuer) => {
      const all = { ...common, jwksUri: keysAt ?? `${issuer}/.well-known/jwks.json` };
      return [all, { ...all, issuer }];
    });
  }
  const all = { ...common, ...(keysAt !== undefined && { jwksUri: keysAt }) };
  const own = userPoolIssuers(userPoolId)?.original;
  return [all, ...issuers.filter((issuer) => issuer !== own).map((issuer) => ({ ...all, issuer }))];
}

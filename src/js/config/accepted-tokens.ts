// Which tokens are those of a configured app client: their issuers, and where the keys are.

import type { ParsedConfig } from "../types/config.js";
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
  const { userPoolId = "", userPoolClientId = "", userPoolEndpoint, userPoolRegions = [] } = config;
  const common = { userPoolId, clientId: userPoolClientId, tokenUse: null };
  const emulator = userPoolEndpoint && `${userPoolEndpoint.replace(/\/+$/, "")}/${userPoolId}`;
  const jwksUri = keysAt ?? (emulator && `${emulator}/.well-known/jwks.json`);
  const all = { ...common, ...(jwksUri && { jwksUri }) };
  if (emulator) return [all, { ...all, issuer: emulator }];
  const [, name] = userPoolId.split("_");
  const own = userPoolIssuers(userPoolId)?.original;
  const regional = userPoolRegions.map((region) => userPoolIssuers(`${region}_${name}`)?.original);
  // A replica has the primary's id, and an issuer of its own.
  const issuers = regional
    .filter((issuer) => issuer !== undefined)
    .map((issuer) => `${issuer.slice(0, issuer.lastIndexOf("/"))}/${userPoolId}`);
  return [all, ...issuers.filter((issuer) => issuer !== own).map((issuer) => ({ ...all, issuer }))];
}

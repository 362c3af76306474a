// The id of a user pool: it contains the region, and with that determines the issuers.

/** The domain of partitions that are not listed. */
const DOMAIN = "amazonaws.com";

/** The domains of other partitions, by the prefix of their regions. */
const DOMAINS = [
  ["cn-", "amazonaws.com.cn"],
  ["eusc-", "amazonaws.eu"],
  ["us-iso-", "c2s.ic.gov"],
  ["us-isob-", "sc2s.sgov.gov"],
  ["eu-isoe-", "cloud.adc-e.uk"],
  ["us-isof-", "csp.hci.ic.gov"],
] as const;

/** A region is one label of a host name (RFC 1123, section 2.1). The rest follows the service's own pattern. */
const USER_POOL_ID = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)_[A-Za-z0-9]{1,55}$/;

/** The two issuers that a user pool can write into its tokens. */
export interface UserPoolIssuers {
  /** The regional `cognito-idp`, unless the pool was switched. */
  readonly original: string;
  /** `issuer-cognito-idp`, the same in all regions of a replicated pool. */
  readonly updated: string;
}

/**
 * The issuers of a pool.
 *
 * @param userPoolId - for example `us-east-1_AbCdEf123`
 * @returns `undefined` when this is not the id of a user pool
 */
export function userPoolIssuers(userPoolId: unknown): UserPoolIssuers | undefined {
  const region = typeof userPoolId === "string" ? USER_POOL_ID.exec(userPoolId)?.[1] : undefined;
  if (region === undefined) return undefined;
  const domain = DOMAINS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? DOMAIN;
  return {
    original: `https://cognito-idp.${region}.${domain}/${String(userPoolId)}`,
    updated: `https://issuer-cognito-idp.${region}.${domain}/${String(userPoolId)}`,
  };
}

// Which pools are meant, checked.

import type { ParsedConfig } from "../types/config.js";
import type { Find } from "./amplify.js";
import { definedOnly, endpoint, flag, optionalText, plainList, redirectUris, texts, wrong } from "./checks.js";
import { REGION } from "./regions.js";
import { userPoolIssuers } from "./user-pool.js";

/** The most characters in the id of a pool, and of an app client. */
const MAX_POOL_ID = 55;
const MAX_CLIENT_ID = 128;

/** The domain of managed login. Emulators on this machine have no TLS. */
const DOMAIN = /^((https:\/\/)?[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/i;

/** The scopes of managed login where none are configured. */
const SCOPES = ["openid", "email", "profile", "aws.cognito.signin.user.admin"];

/**
 * Reads which pools are meant.
 *
 * @param find - finds a member by its path in the client's own form
 * @throws TypeError that names the member which is wrong, as the application calls it
 */
export function parsePools(find: Find): ParsedConfig {
  const [userPool, identityPool] = [find("userPoolId"), find("identityPoolId")];
  const userPoolId = optionalText(userPool.value, userPool.name);
  const identityPoolId = optionalText(identityPool.value, identityPool.name);
  if (userPoolId === undefined && identityPoolId === undefined) {
    const missing = [userPool, identityPool].find(({ isThere }) => isThere);
    if (missing) throw wrong(missing.name, `is ${String(missing.value)}: is an environment variable missing?`);
    throw new TypeError(`neither ${userPool.name} nor ${identityPool.name} is configured`);
  }
  return {
    ...(userPoolId !== undefined && parseUserPool(userPoolId, find)),
    ...(identityPoolId !== undefined && parseIdentityPool(identityPoolId, find)),
  };
}

function parseUserPool(userPoolId: string, find: Find): ParsedConfig {
  if (userPoolId.length > MAX_POOL_ID || !userPoolIssuers(userPoolId)) {
    throw wrong(find("userPoolId").name, "must look like us-east-1_AbCdEf123");
  }
  const client = find("userPoolClientId");
  const userPoolClientId = optionalText(client.value, client.name);
  if (userPoolClientId === undefined && client.isThere) {
    throw wrong(client.name, `is ${String(client.value)}: is an environment variable missing?`);
  }
  const isClientId = (id: string) => /^[\w+]+$/.test(id) && id.length <= MAX_CLIENT_ID;
  if (userPoolClientId === undefined || !isClientId(userPoolClientId)) {
    throw wrong(client.name, "must be the app client's id");
  }
  const userPoolRegions = checked(find, "userPoolRegions", regions);
  const userPoolEndpoint = checked(find, "userPoolEndpoint", endpoint);
  if (userPoolRegions && userPoolRegions.length > 1 && userPoolEndpoint?.includes(REGION) === false) {
    throw wrong(find("userPoolEndpoint").name, `must have ${REGION} where there are several userPoolRegions`);
  }
  return {
    userPoolId,
    userPoolClientId,
    ...definedOnly({
      userPoolClientSecret: checked(find, "userPoolClientSecret", optionalText),
      userPoolEndpoint,
      userPoolRegions,
      loginWith: parseLoginWith(find),
    }),
  };
}

function parseIdentityPool(identityPoolId: string, find: Find): ParsedConfig {
  if (identityPoolId.length > MAX_POOL_ID || !/^[a-z0-9-]+:[A-Za-z0-9-]+$/.test(identityPoolId)) {
    throw wrong(find("identityPoolId").name, "must look like us-east-1:01234567-89ab-cdef-0123-456789abcdef");
  }
  return {
    identityPoolId,
    ...definedOnly({
      allowGuestAccess: checked(find, "allowGuestAccess", flag),
      identityPoolEndpoint: checked(find, "identityPoolEndpoint", endpoint),
      stsEndpoint: checked(find, "stsEndpoint", endpoint),
    }),
  };
}

function parseLoginWith(find: Find): ParsedConfig["loginWith"] | undefined {
  const { value } = find("loginWith.oauth");
  if (value === undefined || value === null) return undefined;
  const of = (name: string) => find(`loginWith.oauth.${name}`);
  const [scopes, responseType, providers] = [of("scopes"), of("responseType"), of("providers")];
  const [redirectSignIn, redirectSignOut] = [of("redirectSignIn"), of("redirectSignOut")];
  if (responseType.value !== undefined && responseType.value !== "code") {
    throw wrong(responseType.name, 'must be "code": the implicit grant hands tokens to whoever sees the address');
  }
  return {
    oauth: {
      domain: domainOf(of("domain")),
      scopes: texts(scopes.value ?? SCOPES, scopes.name),
      redirectSignIn: redirectUris(redirectSignIn.value, redirectSignIn.name),
      redirectSignOut: redirectUris(redirectSignOut.value ?? [], redirectSignOut.name),
      responseType: "code",
      ...(Array.isArray(providers.value) && { providers: plainList(providers.value, providers.name) }),
    },
  };
}

function domainOf({ value, name }: { value: unknown; name: string }): string {
  if (typeof value !== "string" || !DOMAIN.test(value)) {
    throw wrong(name, "must be a host name; http:// may precede that of this machine");
  }
  return value;
}

function regions(value: unknown, name: string): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list = texts(value, name);
  const isRegion = (region: string) => /^[a-z]{2,4}(-[a-z0-9]+)+$/.test(region) && region.length <= 63;
  const isSet = new Set(list).size === list.length;
  if (list.length === 0 || !isSet || !list.every(isRegion)) throw wrong(name, "must be a list of AWS regions, each once");
  return list;
}

/** A member, checked under the name that the application calls it by. */
function checked<T>(find: Find, path: string, check: (value: unknown, name: string) => T): T {
  const { value, name } = find(path);
  return check(value, name);
}

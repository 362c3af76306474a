// The configuration of an instance, in the client's own form and checked: what is wrong is told at once.

import type { CognitoAuthConfig, InstanceOptions, OAuthConfig, ParsedConfig } from "../types/config.js";
import { isObject, member, membersOf, plain } from "../value/plain.js";
import { fromAmplify } from "./amplify.js";
import { checkOptions } from "./options.js";
import { REGION } from "./regions.js";

/** The members that say which pools are meant. */
const POOLS = [
  "userPoolId",
  "userPoolClientId",
  "userPoolClientSecret",
  "userPoolEndpoint",
  "userPoolRegions",
  "identityPoolId",
  "identityPoolEndpoint",
  "allowGuestAccess",
  "stsEndpoint",
  "loginWith",
] as const;

/** The members that say how an instance works. */
const INSTANCE = [
  "storage",
  "cookie",
  "verifyTokens",
  "readOnly",
  "signInStorage",
  "mirrorAmplifyKeys",
  "autoRefresh",
  "recentUsers",
  "signUpVerificationMethod",
  "headers",
  "runtime",
] as const satisfies readonly (keyof InstanceOptions)[];

/** The members of `loginWith.oauth`. */
const OAUTH = ["domain", "scopes", "redirectSignIn", "redirectSignOut", "responseType", "providers"] as const;

/** The ways to sign in that Amplify lists beside `oauth`: the pool decides on them, not the client. */
const LOGIN_WITH = ["oauth", "username", "email", "phone"] as const;

/** The domain of managed login. Emulators on this machine have no TLS. */
const DOMAIN = /^((https:\/\/)?[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/i;

/** The most characters in the id of a pool, and of an app client. */
const MAX_POOL_ID = 55;
const MAX_CLIENT_ID = 128;

/** The options that their users read. */
type Unread = "storage" | "cookie" | "signInStorage" | "headers" | "runtime";

/**
 * A configuration that was read.
 *
 * @internal
 */
export interface ParsedOptions extends Pick<InstanceOptions, Unread> {
  readonly verifyTokens: InstanceOptions["verifyTokens"];
  readonly readOnly: boolean;
  /** Which pools, in the client's own form. */
  readonly config: ParsedConfig;
  readonly autoRefresh: boolean | undefined;
  readonly mirrorAmplifyKeys: boolean;
  readonly recentUsers: number | undefined;
  readonly signUpVerificationMethod: "code" | "link";
  /** The key of the session's record: one for each app client, or for an identity pool alone. */
  readonly recordKey: string;
}

/** What is wrong with a member. */
const wrong = (name: string, problem: string) => new TypeError(`${name} ${problem}`);

/**
 * Reads what `createCognitoAuth` is given: the client's own form, or one of Amplify's.
 *
 * @throws TypeError that names the member which is wrong
 *
 * @internal
 */
export function parseOptions(input: CognitoAuthConfig): ParsedOptions {
  if (!isObject(input) || Array.isArray(input)) throw new TypeError("the configuration must be an object");
  const given = membersOf(input, "configuration");
  const amplify = fromAmplify(given);
  const pools = amplify?.pools ?? given;
  if (!amplify) checkOptions(given, "createCognitoAuth", [...POOLS, ...INSTANCE]);
  const config = parsePools(pools);
  const own = (name: (typeof INSTANCE)[number]) => (amplify?.foreign.includes(name) ? undefined : member(given, name));
  const method = own("signUpVerificationMethod") ?? amplify?.signUpVerificationMethod ?? "code";
  if (method !== "code" && method !== "link") throw wrong("signUpVerificationMethod", 'must be "code" or "link"');
  const recordId = config.userPoolClientId ?? config.identityPoolId ?? "";
  return {
    config,
    autoRefresh: flag(own("autoRefresh"), "autoRefresh"),
    verifyTokens: parseVerifyTokens(own("verifyTokens")),
    readOnly: flag(own("readOnly"), "readOnly") ?? false,
    mirrorAmplifyKeys: flag(own("mirrorAmplifyKeys"), "mirrorAmplifyKeys") ?? false,
    recentUsers: own("recentUsers") as number | undefined,
    signUpVerificationMethod: method,
    recordKey: `cognito-wasm.${recordId}`,
    ...(definedOnly({
      storage: own("storage"),
      cookie: own("cookie"),
      signInStorage: own("signInStorage"),
      headers: own("headers"),
      runtime: own("runtime"),
    }) as Pick<InstanceOptions, Unread>),
  };
}

/**
 * `parseConfig`: what is understood of a configuration, in the client's own form, whichever it came in.
 *
 * @throws TypeError that names the member which is wrong
 */
export const parseConfig = (given: CognitoAuthConfig): ParsedConfig => parseOptions(given).config;

function parsePools(given: { readonly [name: string]: unknown }): ParsedConfig {
  const text = (name: (typeof POOLS)[number]) => optionalText(given[name], name);
  const userPoolId = text("userPoolId");
  const identityPoolId = text("identityPoolId");
  if (userPoolId === undefined && identityPoolId === undefined) {
    throw new TypeError("neither userPoolId nor identityPoolId is configured");
  }
  const config: ParsedConfig = {};
  if (userPoolId !== undefined) {
    checkId(userPoolId, "userPoolId", "_", "us-east-1_AbCdEf123");
    const userPoolClientId = text("userPoolClientId");
    if (userPoolClientId === undefined || !/^[\w+]+$/.test(userPoolClientId) || userPoolClientId.length > MAX_CLIENT_ID) {
      throw wrong("userPoolClientId", "must be the app client's id");
    }
    const loginWith = parseLoginWith(given["loginWith"]);
    const userPoolRegions = parseRegions(given["userPoolRegions"]);
    const userPoolEndpoint = endpoint(text("userPoolEndpoint"), "userPoolEndpoint");
    const hasSeveral = userPoolRegions !== undefined && userPoolRegions.length > 1;
    if (hasSeveral && userPoolEndpoint !== undefined && !userPoolEndpoint.includes(REGION)) {
      throw wrong("userPoolEndpoint", `must have ${REGION} where there are several userPoolRegions`);
    }
    Object.assign(
      config,
      { userPoolId, userPoolClientId },
      definedOnly({
        userPoolClientSecret: text("userPoolClientSecret"),
        userPoolEndpoint,
        userPoolRegions,
        loginWith,
      }),
    );
  }
  if (identityPoolId !== undefined) {
    checkId(identityPoolId, "identityPoolId", ":", "us-east-1:uuid");
    Object.assign(
      config,
      { identityPoolId },
      definedOnly({
        allowGuestAccess: flag(given["allowGuestAccess"], "allowGuestAccess"),
        identityPoolEndpoint: endpoint(text("identityPoolEndpoint"), "identityPoolEndpoint"),
        stsEndpoint: endpoint(text("stsEndpoint"), "stsEndpoint"),
      }),
    );
  }
  return config;
}

function parseLoginWith(given: unknown): ParsedConfig["loginWith"] | undefined {
  if (given === undefined || given === null) return undefined;
  checkOptions(given, "loginWith", LOGIN_WITH);
  const { oauth } = membersOf(given, "loginWith");
  if (oauth === undefined || oauth === null) return undefined;
  checkOptions(oauth, "loginWith.oauth", OAUTH);
  const { domain, scopes, redirectSignIn, redirectSignOut, responseType, providers } = membersOf(
    oauth,
    "loginWith.oauth",
  ) as Partial<OAuthConfig>;
  const name = (member: string) => `loginWith.oauth.${member}`;
  if (typeof domain !== "string" || !DOMAIN.test(domain)) {
    throw wrong(name("domain"), "must be a host name; http:// may precede that of this machine");
  }
  if (responseType !== undefined && responseType !== "code") {
    throw wrong(name("responseType"), 'must be "code": the implicit grant hands tokens to whoever sees the address');
  }
  return {
    oauth: {
      domain,
      scopes: texts(scopes ?? ["openid", "email", "profile", "aws.cognito.signin.user.admin"], name("scopes")),
      redirectSignIn: urls(redirectSignIn, name("redirectSignIn")),
      redirectSignOut: urls(redirectSignOut ?? [], name("redirectSignOut")),
      responseType: "code",
      ...(Array.isArray(providers) && { providers }),
    },
  };
}

function parseVerifyTokens(given: unknown): InstanceOptions["verifyTokens"] {
  if (!isObject(given)) return flag(given, "verifyTokens");
  checkOptions(given, "verifyTokens", ["jwksUri"]);
  const jwksUri = optionalText(member(given, "jwksUri"), "verifyTokens.jwksUri");
  if (jwksUri === undefined) throw wrong("verifyTokens.jwksUri", "must be a whole URL");
  return { jwksUri };
}

function parseRegions(given: unknown): string[] | undefined {
  if (given === undefined || given === null) return undefined;
  const regions = texts(given, "userPoolRegions");
  const isRegion = (region: string) => /^[a-z]{2,4}(-[a-z0-9]+)+$/.test(region) && region.length <= 63;
  const isSet = new Set(regions).size === regions.length;
  if (regions.length === 0 || !isSet || !regions.every(isRegion)) {
    throw wrong("userPoolRegions", "must be a list of AWS regions, each once");
  }
  return regions;
}

function checkId(id: string, name: string, separator: string, example: string): void {
  const [region, rest = ""] = split(id, separator);
  const isWord = (part: string) => /^[A-Za-z0-9-]+$/.test(part);
  if (id.length > MAX_POOL_ID || !isWord(region) || !isWord(rest)) throw wrong(name, `must look like ${example}`);
}

const split = (text: string, separator: string): [string, string?] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

/** A text that may be absent. An empty one is what a missing environment variable leaves: it is named as well. */
function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw wrong(name, "must be a string");
  if (value === "") throw wrong(name, "must not be empty");
  return value;
}

function flag(value: unknown, name: string): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw wrong(name, "must be a boolean");
  return value;
}

function endpoint(url: string | undefined, name: string): string | undefined {
  if (url !== undefined && !/^https?:\/\/[^/?#\s][^?#\s]*$/.test(url)) throw wrong(name, "must be a whole URL");
  return url;
}

function texts(value: unknown, name: string): string[] {
  const list: unknown = plain(value, name);
  const isText = (item: unknown) => typeof item === "string" && item !== "";
  if (!Array.isArray(list) || !list.every(isText)) throw wrong(name, "must be a list of strings");
  return list as string[];
}

/** Redirect URIs: whole URLs, or addresses of an app (`myapp://callback`). */
function urls(value: unknown, name: string): string[] {
  const list = texts(value, name);
  for (const url of list) {
    if (!/^[a-z][a-z0-9+.-]*:\/\/[^\s#]+$/i.test(url)) throw wrong(name, "must be a list of whole URLs without a fragment");
  }
  return list;
}

/** The members that are not `undefined`. */
function definedOnly<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

// The configuration of an instance, in the client's own form and checked: what is wrong is told at once.

import type { CognitoAuthConfig, InstanceOptions, ParsedConfig } from "../types/config.js";
import { attempt, isObject, member, membersOf } from "../value/members.js";
import { at, type Find, fromAmplify, type Given } from "./amplify.js";
import { definedOnly, flag, optionalFunction, optionalText, wrong } from "./checks.js";
import { checkOptions } from "./options.js";
import { parsePools } from "./pools.js";

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

/** The most users that `recentUsers` may ask for. */
const MOST_RECENT = 100;

/** The ways to sign in that Amplify lists beside `oauth`: the pool decides on them, not the client. */
const LOGIN_WITH = ["oauth", "username", "email", "phone"] as const;

/** The ports to the outside. */
const RUNTIME = ["fetch", "now", "randomBytes"] as const;

/** The options that their users read. */
type Unread = "storage" | "cookie" | "signInStorage" | "headers" | "runtime";

/**
 * A configuration that was read.
 *
 * @internal
 */
export interface ParsedOptions extends Pick<InstanceOptions, Unread> {
  /** Which pools, in the client's own form. */
  readonly config: ParsedConfig;
  readonly verifyTokens: InstanceOptions["verifyTokens"];
  readonly readOnly: boolean;
  readonly autoRefresh: boolean | undefined;
  readonly mirrorAmplifyKeys: boolean;
  /** How many are listed. */
  readonly recentUsers: number;
  readonly signUpVerificationMethod: "code" | "link";
  /** The key of the session's record: one for each app client, or for an identity pool alone. */
  readonly recordKey: string;
}

/**
 * Reads what `createCognitoAuth` is given: the client's own form, or one of Amplify's.
 *
 * @throws TypeError that names the member which is wrong
 *
 * @internal
 */
export function parseOptions(input: CognitoAuthConfig): ParsedOptions {
  const isList = attempt(() => Array.isArray(input)) ?? true;
  if (!isObject(input) || isList) throw new TypeError("the configuration must be an object");
  const given = membersOf(input, "configuration");
  const amplify = fromAmplify(given);
  if (!amplify) checkOwnForm(given);
  const find: Find = amplify?.find ?? ((path) => at(given, path));
  const config = parsePools(find);
  const isForeign = (name: string) => amplify?.foreign.includes(name) === true;
  const own = (name: (typeof INSTANCE)[number]) => (isForeign(name) ? undefined : member(given, name));
  const recordId = config.userPoolClientId ?? config.identityPoolId ?? "";
  return {
    config,
    verifyTokens: parseVerifyTokens(own("verifyTokens")),
    readOnly: flag(own("readOnly"), "readOnly") ?? false,
    autoRefresh: flag(own("autoRefresh"), "autoRefresh"),
    mirrorAmplifyKeys: flag(own("mirrorAmplifyKeys"), "mirrorAmplifyKeys") ?? false,
    recentUsers: parseRecentUsers(own("recentUsers")),
    signUpVerificationMethod: parseVerificationMethod(at(given, "signUpVerificationMethod"), find),
    recordKey: `cognito-wasm.${recordId}`,
    ...(definedOnly({
      storage: own("storage"),
      cookie: own("cookie"),
      signInStorage: own("signInStorage"),
      headers: parseHeaders(own("headers")),
      runtime: parseRuntime(own("runtime")),
    }) as Pick<InstanceOptions, Unread>),
  };
}

/**
 * `parseConfig`: what is understood of a configuration, in the client's own form, whichever it came in.
 *
 * @throws TypeError that names the member which is wrong
 */
export const parseConfig = (given: CognitoAuthConfig): ParsedConfig => parseOptions(given).config;

/** Refuses members that nobody knows. Amplify's forms have many which mean nothing here: those are not looked at. */
function checkOwnForm(given: object): void {
  checkOptions(given, "createCognitoAuth", [...POOLS, ...INSTANCE]);
  const loginWith = member(given, "loginWith");
  if (loginWith === undefined || loginWith === null) return;
  checkOptions(loginWith, "loginWith", LOGIN_WITH);
  const oauth = member(loginWith, "oauth");
  if (oauth !== undefined && oauth !== null) checkOptions(oauth, "loginWith.oauth", OAUTH);
}

function parseVerificationMethod(own: Given, find: Find): "code" | "link" {
  const { value, name } = own.value === undefined || own.value === null ? find(own.name) : own;
  const method = value ?? "code";
  if (method !== "code" && method !== "link") throw wrong(name, 'must be "code" or "link"');
  return method;
}

function parseRecentUsers(most: unknown): number {
  if (most === undefined || most === null) return 0;
  if (typeof most === "number" && Number.isInteger(most) && most >= 0 && most <= MOST_RECENT) return most;
  throw wrong("recentUsers", `must be a whole number from 0 to ${MOST_RECENT}`);
}

function parseVerifyTokens(given: unknown): InstanceOptions["verifyTokens"] {
  if (!isObject(given)) return flag(given, "verifyTokens");
  checkOptions(given, "verifyTokens", ["jwksUri"]);
  const jwksUri = optionalText(member(given, "jwksUri"), "verifyTokens.jwksUri");
  if (jwksUri === undefined) throw wrong("verifyTokens.jwksUri", "must be a whole URL");
  return { jwksUri };
}

function parseHeaders(value: unknown): unknown {
  if (value === undefined || value === null || typeof value === "function") return value ?? undefined;
  throw wrong("headers", "must be a function");
}

function parseRuntime(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  checkOptions(value, "runtime", RUNTIME);
  for (const name of RUNTIME) optionalFunction(member(value, name), `runtime.${name}`);
  return value;
}

// What a verifier accepts: the application's options, read once, checked as a whole, and copied.

import { userPoolIssuers } from "../config/user-pool.js";
import type { CommonVerifierOptions, VerifierRuntime } from "../types/verifier.js";
import { KNOWN, kindOf, readersOf, type OptionReader } from "./option-reader.js";

/** What a token must be to be accepted. */
export type Expectation = UserPoolExpectation | IssuerExpectation;

/** What both kinds of expectation have. */
interface CommonExpectation {
  /** The accepted issuers with the addresses of their key sets; `null` accepts any. */
  readonly issuers: ReadonlyMap<string, string> | null;
  /** The addresses of the key sets. */
  readonly jwksUris: readonly string[];
  /** The scopes of which the token must have one; `null` for no such check. */
  readonly scopes: readonly string[] | null;
  /** The tolerance for `exp` and `nbf`. */
  readonly graceSeconds: number;
  /** The application's own check. */
  readonly customJwtCheck: CommonVerifierOptions["customJwtCheck"];
}

/** What a token of a user pool must be. */
export interface UserPoolExpectation extends CommonExpectation {
  readonly kind: "user pool";
  readonly userPoolId: string;
  /** `null` for any. */
  readonly tokenUse: "id" | "access" | null;
  /** The app clients; `null` for any. */
  readonly clientIds: readonly string[] | null;
  /** The groups of which the user must be in one; `null` for no such check. */
  readonly groups: readonly string[] | null;
}

/** What a token of another issuer must be. */
export interface IssuerExpectation extends CommonExpectation {
  readonly kind: "issuer";
  /** The audiences; `null` for any. */
  readonly audiences: readonly string[] | null;
}

/** The options of a verifier, checked. */
export interface VerifierSettings {
  /** At least one. */
  readonly expectations: readonly Expectation[];
  readonly runtime: Runtime;
}

/** The ports of a verifier. */
export interface Runtime {
  readonly fetch: typeof fetch;
  /** Unix milliseconds. Throws a `TypeError` when the clock returns no finite number. */
  readonly now: () => number;
}

/**
 * Reads the options of `createTokenVerifier`: one object, or a list of them.
 *
 * @throws TypeError that names the member which is wrong
 */
export function readOptions(options: unknown): VerifierSettings {
  const readers = readersOf(options, "createTokenVerifier");
  const expectations = readers.map((reader) => (kindOf(reader) === "userPool" ? userPool(reader) : issuer(reader)));
  if (expectations.length > 1 && expectations.some(({ issuers }) => issuers === null)) {
    throw new TypeError("options: an issuer of null accepts any, and cannot be one of several");
  }
  return { expectations, runtime: sharedRuntime(readers) };
}

/** The options that every kind of verifier has. */
export function readCommon(
  reader: OptionReader,
): Pick<CommonExpectation, "scopes" | "graceSeconds" | "customJwtCheck"> {
  return {
    scopes: reader.optionalList("scope"),
    graceSeconds: reader.seconds("graceSeconds") ?? 0,
    customJwtCheck: reader.callback("customJwtCheck") as CommonVerifierOptions["customJwtCheck"],
  };
}

function userPool(reader: OptionReader): UserPoolExpectation {
  reader.refuseUnknown(KNOWN.userPool);
  const userPoolId = reader.text("userPoolId", "must look like us-east-1_AbCdEf123");
  const original = userPoolIssuers(userPoolId);
  if (!original) throw reader.wrong("userPoolId", "must look like us-east-1_AbCdEf123");
  const tokenUse = reader.member("tokenUse");
  if (tokenUse !== "id" && tokenUse !== "access" && tokenUse !== null) {
    throw reader.wrong("tokenUse", 'must be "id", "access", or null for any');
  }
  const issuer = reader.url("issuer");
  const issuers = issuer === undefined ? [original.original, original.updated] : [issuer];
  return {
    kind: "user pool",
    userPoolId,
    tokenUse,
    clientIds: clients(reader),
    groups: reader.optionalList("groups"),
    ...keysAt(reader.url("jwksUri"), issuers),
    ...readCommon(reader),
  };
}

function issuer(reader: OptionReader): IssuerExpectation {
  reader.refuseUnknown(KNOWN.issuer);
  const audiences = reader.list("audience");
  const jwksUri = reader.url("jwksUri");
  const common = { kind: "issuer" as const, audiences, ...readCommon(reader) };
  if (reader.member("issuer") === null) {
    if (jwksUri === undefined) throw reader.wrong("jwksUri", "must be given when issuer is null");
    return { ...common, issuers: null, jwksUris: [jwksUri] };
  }
  const issuer = reader.url("issuer");
  if (issuer === undefined) throw reader.wrong("issuer", "must be a whole https URL, or null for any");
  return { ...common, ...keysAt(jwksUri, [issuer]) };
}

/** The app clients, also under the name they have in `createCognitoAuth`. */
function clients(reader: OptionReader): readonly string[] | null {
  if (!reader.has("userPoolClientId")) return reader.list("clientId");
  const clientIds = reader.list("userPoolClientId");
  if (reader.has("clientId") && JSON.stringify(reader.list("clientId")) !== JSON.stringify(clientIds)) {
    throw reader.wrong("userPoolClientId", "must be the same as clientId, of which it is an alias");
  }
  return clientIds;
}

function keysAt(jwksUri: string | undefined, issuers: readonly string[]) {
  const uris = new Map(issuers.map((issuer) => [issuer, jwksUri ?? keySetOf(issuer)]));
  return { issuers: uris, jwksUris: [...new Set(uris.values())] };
}

/** The address of an issuer's key set by convention. */
const keySetOf = (issuer: string) => `${issuer.endsWith("/") ? issuer.slice(0, -1) : issuer}/.well-known/jwks.json`;

/**
 * The ports of a verifier, which all of its options share.
 *
 * @throws TypeError when they differ, or when a port is not a function
 */
export function sharedRuntime(readers: readonly OptionReader[]): Runtime {
  const given: { fetch?: VerifierRuntime["fetch"]; now?: VerifierRuntime["now"] } = {};
  for (const reader of readers) {
    const { fetch, now } = reader.runtime();
    if ((given.fetch && fetch && given.fetch !== fetch) || (given.now && now && given.now !== now)) {
      throw reader.wrong("runtime", "must be the same in all options of a verifier");
    }
    given.fetch ??= fetch;
    given.now ??= now;
  }
  const { fetch, now } = given;
  return {
    // The platform's own are looked up at each call: a test may replace them later.
    fetch: (...input) => (fetch ?? globalThis.fetch)(...input),
    now() {
      const time: unknown = (now ?? Date.now)();
      if (typeof time === "number" && Number.isFinite(time)) return time;
      throw new TypeError("runtime.now must return a finite number");
    },
  };
}

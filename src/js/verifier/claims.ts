// The claims of a token whose signature was verified: their types, and what is expected of them.

import { authError, type ScriptErrorCode } from "../errors.js";
import type { JwtClaims } from "../types/verifier.js";
import { malformed } from "./jwt.js";
import type { Expectation, IssuerExpectation, UserPoolExpectation } from "./options.js";
import { objectFrom, own } from "./parts.js";

/** The registered claims that are strings (RFC 7519, section 4.1; RFC 8693, section 4.2). */
const TEXTS = ["iss", "sub", "jti", "scope"];

/** The registered claims that are seconds since 1970 (also OpenID Connect Core, section 2). */
const TIMES = ["exp", "nbf", "iat", "auth_time"];

/** The claims of user pools that are strings. */
const USER_POOL_TEXTS = ["token_use", "client_id", "username", "cognito:username"];

/**
 * Decodes the claims.
 *
 * @throws AuthError `JwtParseError` when they are not a JSON object, or a claim is of the wrong type
 */
export function readClaims(payload: string, padded = false): JwtClaims {
  const claims = objectFrom(payload, padded);
  if (!claims) throw malformed("its claims are not a JSON object in base64url and UTF-8");
  checkTypes(claims, TEXTS, "a string", isText);
  checkTypes(claims, TIMES, "a finite number", Number.isFinite);
  checkTypes(claims, ["aud"], "a string or an array of strings", (aud) => isText(aud) || isTextList(aud));
  return claims as unknown as JwtClaims;
}

/**
 * Checks everything but the issuer.
 *
 * @param now - Unix milliseconds
 * @throws AuthError with a code for each claim, and with `expected` and `actual`
 */
export function checkClaims(claims: JwtClaims, expectation: Expectation, now: number): void {
  checkTimes(claims, expectation.graceSeconds, now);
  if (expectation.kind === "user pool") checkUserPool(claims, expectation);
  else checkAudience(claims, expectation);
  const { scopes } = expectation;
  if (scopes && !overlap(scopes, grantedScopes(claims))) {
    throw refusal("JwtInvalidScopeError", "The token has none of the scopes.", scopes, own(claims, "scope"));
  }
}

/**
 * Checks `exp` and `nbf`. The `expected` of an error is the limit that the claim misses.
 *
 * @throws AuthError `JwtExpiredError` at `exp` and later, and without one; `JwtNotBeforeError`
 */
export function checkTimes(claims: JwtClaims, graceSeconds: number, now: number): void {
  const exp = own(claims, "exp");
  const seconds = now / 1000;
  // Negated, so that NaN fails.
  if (!(typeof exp === "number" && exp + graceSeconds > seconds)) {
    throw refusal("JwtExpiredError", "The token has expired.", seconds - graceSeconds, exp);
  }
  const nbf = own(claims, "nbf");
  if (nbf !== undefined && !(typeof nbf === "number" && nbf - graceSeconds <= seconds)) {
    throw refusal("JwtNotBeforeError", "The token is not valid yet.", seconds + graceSeconds, nbf);
  }
}

/** Whether the token is for an app client, or an audience, of the expectation. */
export function isForClientOf(claims: JwtClaims, expectation: Expectation): boolean {
  if (expectation.kind === "user pool") {
    return expectation.clientIds === null || expectation.clientIds.includes(clientOf(claims) as string);
  }
  return expectation.audiences === null || overlap(expectation.audiences, [own(claims, "aud")].flat());
}

/** The error for a claim or header member that is not as expected. */
export const refusal = (code: ScriptErrorCode, message: string, expected: unknown, actual: unknown) =>
  authError(code, message, { expected, actual });

function checkUserPool(claims: JwtClaims, expectation: UserPoolExpectation): void {
  checkTypes(claims, USER_POOL_TEXTS, "a string", isText);
  checkTypes(claims, ["cognito:groups"], "an array of strings", isTextList);
  const { tokenUse, clientIds, groups } = expectation;
  const use = own(claims, "token_use");
  const uses: readonly unknown[] = tokenUse === null ? ["id", "access"] : [tokenUse];
  if (!uses.includes(use)) {
    throw refusal("CognitoJwtInvalidTokenUseError", "The token is of another kind.", uses, use);
  }
  if (!isForClientOf(claims, expectation)) {
    throw refusal(
      "CognitoJwtInvalidClientIdError",
      "The token is of another app client.",
      clientIds,
      clientOf(claims),
    );
  }
  const actual = own(claims, "cognito:groups");
  if (groups && !overlap(groups, (actual ?? []) as readonly unknown[])) {
    throw refusal("CognitoJwtInvalidGroupError", "The user is in none of the groups.", groups, actual);
  }
}

function checkAudience(claims: JwtClaims, expectation: IssuerExpectation): void {
  if (isForClientOf(claims, expectation)) return;
  const { audiences } = expectation;
  throw refusal("JwtInvalidAudienceError", "The token is for another audience.", audiences, own(claims, "aud"));
}

/** The app client that a user pool's token is for. */
const clientOf = (claims: JwtClaims) => own(claims, own(claims, "token_use") === "id" ? "aud" : "client_id");

const grantedScopes = (claims: JwtClaims) => String(own(claims, "scope") ?? "").split(" ");

const overlap = (wanted: readonly string[], given: readonly unknown[]) =>
  given.some((item) => wanted.includes(item as string));

const isText = (value: unknown): value is string => typeof value === "string";

const isTextList = (value: unknown) => Array.isArray(value) && value.every(isText);

function checkTypes(claims: object, names: readonly string[], type: string, is: (value: unknown) => boolean): void {
  for (const name of names) {
    const value = own(claims, name);
    if (value !== undefined && !is(value)) throw malformed(`its claim ${name} is not ${type}`);
  }
}

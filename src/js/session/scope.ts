// What an access token allows, told before a call that would be refused.

import { authError } from "../errors.js";
import { claimsOf } from "./record.js";

/** The scope that the operations of the user pools API need. Tokens of managed login have it if it was asked for. */
export const ADMIN = "aws.cognito.signin.user.admin";

/** The error for an access token without a scope. One that does not say its scopes is left to the service. */
export function missingScope(accessToken: string, scope: string, call: string): Error | undefined {
  const granted = claimsOf(accessToken)?.["scope"];
  if (typeof granted !== "string" || granted.split(" ").includes(scope)) return undefined;
  const message = `${call} needs an access token with the scope ${scope}`;
  return authError("InsufficientScope", message, { expected: scope, actual: granted });
}

/** @throws AuthError `InsufficientScope` when an access token lacks a scope */
export function requireScope(accessToken: string, scope: string, call: string): void {
  const missing = missingScope(accessToken, scope, call);
  if (missing) throw missing;
}

// The errors of OAuth (RFC 6749, sections 4.1.2.1 and 5.2), as errors of this package.

import { AuthError, authError, type ErrorDetails } from "../errors.js";

/** The codes by which a provider says that it has to ask the user (OpenID Connect Core, section 3.1.2.6). */
const NEEDS_USER = ["login_required", "interaction_required", "consent_required", "account_selection_required"];

/** What a Lambda trigger said: Cognito has no other place for it than the description. */
const LAMBDA = /^(\w+) (failed with error|invocation failed due to error) (.*?)\.?\s*$/s;

/**
 * The error of a sign-in that managed login refused.
 *
 * @param error - OAuth's code
 * @param description - the service's words, if there are any
 */
export function signInFailure(error: string, description: string, details: ErrorDetails = {}): AuthError {
  const known = { oauthError: error, ...details };
  const [, trigger, how, words] = LAMBDA.exec(description) ?? [];
  if (trigger !== undefined && words !== undefined) {
    const code = how === "failed with error" ? "UserLambdaValidationException" : "UnexpectedLambdaException";
    // Two first sign-ins at once through a linked provider: the second try finds the account.
    const retryable = words.startsWith("Already found an entry for username");
    return new AuthError(code, words, { ...known, lambda: { trigger, message: words }, retryable });
  }
  const message = description === "" ? `managed login answered ${error}` : description;
  if (error === "access_denied") return authError("OAuthSignInCanceled", message, known);
  if (NEEDS_USER.includes(error)) return authError("OAuthLoginRequired", message, known);
  const retryable = error === "server_error" || error === "temporarily_unavailable";
  return authError("OAuthSignInException", message, { ...known, retryable });
}

/** The same for a client that asked for itself, under the names that the service's operations have. */
export function clientFailure(error: string, description: string, details: ErrorDetails): AuthError {
  const known = { oauthError: error, ...details };
  const message = description === "" ? `the token endpoint answered ${error}` : description;
  const isRefused = ["invalid_client", "unauthorized_client", "invalid_grant", "access_denied"].includes(error);
  return new AuthError(isRefused ? "NotAuthorizedException" : "InvalidParameterException", message, known);
}

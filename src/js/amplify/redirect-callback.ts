// The way back from managed login: where the page's address is one of its answers, it is handled at once.

import type { CognitoAuth } from "cognito-wasm";

import type { ResourcesConfig } from "./types/configuration.js";

/**
 * Handles the page's address if it is an answer of managed login.
 *
 * @returns what is settled when it is handled, and never rejects: an event tells what went wrong; `undefined` when
 *   there is nothing to handle
 */
export function completeRedirect(auth: CognitoAuth, { Auth }: ResourcesConfig): Promise<void> | undefined {
  if (!Auth?.Cognito.loginWith?.oauth || !isAnswer(globalThis.location?.search)) return undefined;
  return auth.handleRedirectCallback().then(
    () => undefined,
    () => undefined,
  );
}

/** Whether these are the parameters of an answer (RFC 6749, section 4.1.2). */
function isAnswer(search: string | undefined): boolean {
  const parameters = new URLSearchParams(search);
  return parameters.has("state") && (parameters.has("code") || parameters.has("error"));
}

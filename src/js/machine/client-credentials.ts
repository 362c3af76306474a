// The client credentials grant (RFC 6749, section 4.4) at the token endpoint of managed login.

import { authError, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { Network } from "../io/network.js";
import { checkUri, type Endpoint } from "../oauth/endpoint.js";
import { clientFailure } from "../oauth/failure.js";
import { readScopes } from "../oauth/sign-in-input.js";
import { type Grant, requestTokens } from "../oauth/token-endpoint.js";
import { claimsOf } from "../session/record.js";
import type { GetClientTokenInput } from "../types/machine.js";
import { isObject } from "../value/members.js";
import { sleep } from "../value/promise.js";
import type { KeptToken } from "./client-tokens.js";

/** Most times that a request is sent, and the pause before the second time, milliseconds: it grows with each. */
const ATTEMPTS = 3;
const PAUSE = 200;

/** How long a token lives whose answer does not say so, seconds: the service's default. */
const DEFAULT_LIFE = 3_600;

/**
 * A token of the app client.
 *
 * @throws TypeError that names the member which is wrong, or without a secret
 * @throws AuthError `NotAuthorizedException` for a wrong secret or a scope that the client may not have
 */
export async function clientCredentials(
  instance: Instance,
  endpoint: Endpoint,
  input: GetClientTokenInput,
): Promise<KeptToken> {
  if (endpoint.clientSecret === undefined) {
    throw new TypeError("this needs a userPoolClientSecret in the configuration");
  }
  const form = formOf(input);
  const network = new Network(instance.options);
  const asked = instance.now();
  const { accessToken, expiresIn = DEFAULT_LIFE } = await persistently(() =>
    requestTokens(network, endpoint, form, clientFailure),
  );
  checkResource(accessToken, input.resource);
  return { accessToken, tokenType: "Bearer", expiresAt: asked + expiresIn * 1000 };
}

function formOf({ scopes, resource, clientMetadata }: GetClientTokenInput): Record<string, string> {
  const form: Record<string, string> = { grant_type: "client_credentials" };
  if (isGiven(scopes)) form["scope"] = readScopes(scopes, "scopes").join(" ");
  if (isGiven(resource)) form["resource"] = checkUri(resource, "resource");
  if (isGiven(clientMetadata)) form["aws_client_metadata"] = JSON.stringify(readMetadata(clientMetadata));
  return form;
}

/** A token that is not bound to the API would be good for any other. */
function checkResource(accessToken: string, resource: string | null | undefined): void {
  const aud = claimsOf(accessToken)?.aud;
  if (!isGiven(resource) || [aud].flat().includes(resource)) return;
  const message = "the access token is not for the resource that was asked for";
  throw authError("JwtInvalidAudienceError", message, { expected: resource, actual: aud });
}

function readMetadata(given: unknown): object {
  if (!isObject(given) || Array.isArray(given)) throw new TypeError("clientMetadata must be an object");
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== "string") throw new TypeError(`clientMetadata.${name} must be a string`);
  }
  return given;
}

/** Asks again while that may help: the grant changes nothing. */
async function persistently(ask: () => Promise<Grant>): Promise<Grant> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!isAuthError(error) || !error.retryable || attempt === ATTEMPTS) throw error;
      await sleep(PAUSE * attempt * (1 + Math.random()));
    }
  }
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

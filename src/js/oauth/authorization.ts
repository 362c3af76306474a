// Beginning a sign-in at managed login: the record of its state, and the URL of its request (RFC 6749, section 4.1.1; RFC
// 7636; OpenID Connect Core, section 3.1.2.1).

import { sha256 } from "../io/digest.js";
import { randomBytes } from "../io/random.js";
import { isPage } from "../value/platform.js";
import { percentEncode, toBase64url, utf8 } from "../value/text.js";
import { chooseRedirect, type Endpoint } from "./endpoint.js";
import type { PendingSignIn } from "./pending.js";
import type { SignInWish } from "./sign-in-input.js";

/** How many random bytes a state, a nonce and a code verifier have. */
const ENTROPY = 32;

/** Longest address of a page that is kept to come back to. */
const MAX_ADDRESS = 2048;

/** What a state begins with whose answer belongs to the page that has opened the popup. */
export const POPUP = "popup.";

/** Whether this can be a state of ours. */
export const isState = (state: string): boolean => /^(popup\.)?[\w-]{43}$/.test(state);

/** A sign-in that is about to begin. */
export interface Authorization {
  readonly pending: PendingSignIn;
  /** The parameters of the request. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Draws what a sign-in begins with.
 *
 * @param endpoint - managed login
 * @param wish - what the application wants
 * @param runtime - the `runtime` option
 * @param inPopup - whether the answer comes to a popup
 * @throws AuthError as {@link chooseRedirect}; `NotSupportedError` without WebCrypto
 */
export async function authorize(
  endpoint: Endpoint,
  wish: SignInWish,
  runtime: unknown,
  inPopup: boolean,
): Promise<Authorization> {
  const redirectUri = chooseRedirect(wish.redirectUri, endpoint.oauth.redirectSignIn, "redirectSignIn");
  const draw = () => toBase64url(randomBytes(runtime, ENTROPY));
  const verifier = draw();
  const state = (inPopup ? POPUP : "") + draw();
  const nonce = wish.nonce ?? draw();
  const address = isPage() ? globalThis.location.href : undefined;
  return {
    pending: {
      state,
      verifier,
      nonce,
      redirectUri,
      resource: wish.resource,
      customState: wish.customState,
      returnTo: address !== undefined && address.length <= MAX_ADDRESS ? address : undefined,
    },
    parameters: {
      response_type: "code",
      client_id: endpoint.clientId,
      redirect_uri: redirectUri,
      state,
      scope: (wish.scopes ?? endpoint.oauth.scopes).join(" "),
      code_challenge: toBase64url(await sha256(utf8(verifier))),
      code_challenge_method: "S256",
      nonce,
      ...wish.parameters,
    },
  };
}

/** A URL of managed login. */
export function urlOf({ origin }: Endpoint, path: string, parameters: Readonly<Record<string, string>>): string {
  return `${origin}${path}?${formOf(parameters)}`;
}

/** Parameters as a query or a form, with everything percent-encoded that could end one. */
export const formOf = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters).map((pair) => pair.map(percentEncode).join("=")).join("&");

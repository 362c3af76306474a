// `GET /logout`: ends the session of managed login in the browser (Cognito developer guide, "Logout endpoint").

import { checkOptions } from "../config/options.js";
import type { SignOutUrlInput } from "../types/oauth.js";
import { isObject } from "../value/members.js";
import { type Authorization, urlOf } from "./authorization.js";
import { chooseRedirect, type Endpoint } from "./endpoint.js";
import { readWish, type SignInWish } from "./sign-in-input.js";

/** The parameters that a sign-in after the sign-out takes. */
const SIGN_IN = [
  "client_id",
  "redirect_uri",
  "response_type",
  "state",
  "scope",
  "nonce",
  "code_challenge",
  "code_challenge_method",
];

/** Where a sign-out leads: to a page of the application, or to a sign-in. */
export type SignOutWish = { readonly redirectUri: unknown } | { readonly signIn: SignInWish };

/**
 * Reads the input of `createSignOutUrl`.
 *
 * @throws TypeError that names the member which is wrong
 */
export function readSignOut(input: SignOutUrlInput | undefined): SignOutWish {
  checkOptions(input ?? {}, "createSignOutUrl", ["redirectUri", "signIn"]);
  const { redirectUri, signIn } = input ?? {};
  if (signIn === undefined || signIn === null) return { redirectUri: redirectUri ?? undefined };
  if (signIn !== true && !isObject(signIn)) {
    throw new TypeError("signIn must be true, or the input of signInWithRedirect");
  }
  const wish = readWish(signIn === true ? {} : signIn, "signIn");
  const isKnown = Object.keys(wish.parameters).length === 0;
  if (!isKnown) throw new TypeError("signIn must not have a provider or other parameters: /logout takes none");
  if (redirectUri === undefined || redirectUri === null) return { signIn: wish };
  if (wish.redirectUri !== undefined) throw new TypeError("redirectUri must be given once");
  return { signIn: { ...wish, redirectUri: redirectUri } };
}

/** The URL that leads to a page of the application. */
export function logoutUrl(endpoint: Endpoint, redirectUri: unknown): string {
  const uri = chooseRedirect(redirectUri, endpoint.oauth.redirectSignOut, "redirectSignOut");
  return urlOf(endpoint, "/logout", { client_id: endpoint.clientId, logout_uri: uri });
}

/** The URL that leads to a sign-in. */
export function signInAgainUrl(endpoint: Endpoint, { parameters }: Authorization): string {
  const kept = Object.entries(parameters).filter(([name]) => SIGN_IN.includes(name));
  return urlOf(endpoint, "/logout", Object.fromEntries(kept));
}

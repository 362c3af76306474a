// Where managed login is, and with which of its redirect URIs.

import { authError } from "../errors.js";
import type { OAuthConfig, ParsedConfig } from "../types/config.js";
import { attempt } from "../value/members.js";
import { isPage } from "../value/platform.js";

/** The app client at managed login. */
export interface Endpoint {
  /** The origin of its pages and endpoints, without a slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly oauth: OAuthConfig;
}

/**
 * Managed login as it is configured.
 *
 * @throws AuthError `OAuthNotConfigureException` when it is not
 */
export function endpointOf({ userPoolClientId, userPoolClientSecret, loginWith }: ParsedConfig): Endpoint {
  const oauth = loginWith?.oauth;
  if (!oauth || userPoolClientId === undefined) {
    throw authError("OAuthNotConfigureException", "this needs loginWith.oauth in the configuration");
  }
  return { origin: originOf(oauth.domain), clientId: userPoolClientId, clientSecret: userPoolClientSecret, oauth };
}

/** A domain comes without a scheme. It is https, but on this machine, where emulators are. */
function originOf(domain: string): string {
  if (domain.includes("://")) return domain;
  return `${/^(localhost|127\.0\.0\.1)(:|$)/.test(domain) ? "http" : "https"}://${domain}`;
}

/**
 * The redirect URI that counts: the given one; else, in a page, the configured one of its origin; else the first.
 *
 * @param given - the application's choice
 * @param configured - those of the configuration
 * @param name - their name there
 * @throws TypeError when the given one is not a whole URL without a fragment
 * @throws AuthError `InvalidRedirectException` when there is none, `InvalidOriginException` when none is of this origin
 */
export function chooseRedirect(given: unknown, configured: readonly string[], name: string): string {
  if (given !== undefined) return checkUri(given, "options.redirectUri");
  const [first] = configured;
  if (first === undefined) throw authError("InvalidRedirectException", `loginWith.oauth.${name} has no URL`);
  if (!isPage()) return first;
  const { origin } = globalThis.location;
  const own = configured.find((uri) => attempt(() => new URL(uri).origin) === origin);
  if (own === undefined) {
    throw authError("InvalidOriginException", `no URL of loginWith.oauth.${name} is of ${origin}`);
  }
  return own;
}

/**
 * A URI that managed login is given: whole, without a fragment (RFC 6749, section 3.1.2; RFC 8707, section 2).
 *
 * @throws TypeError that names the member
 */
export function checkUri(value: unknown, name: string): string {
  if (typeof value !== "string" || !/^[a-z][a-z0-9+.-]*:\/\/[^\s#]+$/i.test(value)) {
    throw new TypeError(`${name} must be a whole URL without a fragment`);
  }
  return value;
}

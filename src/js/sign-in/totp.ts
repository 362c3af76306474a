// What an authenticator app reads from a QR code: the Key URI Format of Google Authenticator
// (https://github.com/google/google-authenticator/wiki/Key-Uri-Format).

import { percentEncode } from "../value/text.js";

/** What an authenticator app needs to be set up. */
export interface TotpSetupDetails {
  /** The secret in Base32, for people who type it. */
  readonly sharedSecret: string;
  /**
   * The address for a QR code.
   *
   * @param appName - the issuer that the app shows
   * @param accountName - the account that the app shows; by default the name that the user typed
   */
  getSetupUri(appName: string, accountName?: string): URL;
}

/**
 * The set-up details with `getSetupUri`.
 *
 * @param sharedSecret - the service's `SecretCode`
 * @param login - the name that the user typed, not the service's `username`, which may be a UUID
 */
export function totpSetupDetails(sharedSecret: string, login: string): TotpSetupDetails {
  return {
    sharedSecret,
    getSetupUri(appName, accountName = login) {
      const app = percentEncode(checkText(appName, "appName"));
      const account = percentEncode(checkText(accountName, "accountName"));
      return new URL(`otpauth://totp/${app}:${account}?secret=${percentEncode(sharedSecret)}&issuer=${app}`);
    },
  };
}

function checkText(value: unknown, name: string): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

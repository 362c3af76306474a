// What an authenticator app reads from a QR code: the Key URI Format of Google Authenticator.
import { percentEncode } from "./platform.js";

/**
 * Adds `getSetupUri(appName, accountName?)`, a `URL` for a QR code. Without a name it is the user's.
 *
 * @param {{ sharedSecret: string }} details
 * @param {string} username
 */
export function withSetupUri(details, username) {
  const getSetupUri = (appName, accountName) => {
    const [app, account, secret] = [textOr(appName, ""), textOr(accountName, username), details.sharedSecret].map(
      percentEncode,
    );
    return new URL(`otpauth://totp/${app}:${account}?secret=${secret}&issuer=${app}`);
  };
  return { ...details, getSetupUri };
}

const textOr = (value, other) => (typeof value === "string" ? value : other);

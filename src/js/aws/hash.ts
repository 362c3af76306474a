// The hash of a body, by the host's cryptography.

import { authError } from "../errors.js";
import { member } from "../value/plain.js";

/**
 * SHA-256 in lower-case hex.
 *
 * @throws AuthError `NotSupportedError` where there is no WebCrypto: in a page without https
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = member(member(globalThis, "crypto"), "subtle") as SubtleCrypto | undefined;
  if (!subtle) throw authError("NotSupportedError", "signing needs WebCrypto, which a page has on https only");
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Hashes, by the host's cryptography.

import { authError } from "../errors.js";
import { member } from "../value/members.js";

/**
 * SHA-256.
 *
 * @throws AuthError `NotSupportedError` where there is no WebCrypto: in a page without https
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const subtle = member(member(globalThis, "crypto"), "subtle") as SubtleCrypto | undefined;
  if (!subtle) throw authError("NotSupportedError", "this needs WebCrypto, which a page has on https only");
  return new Uint8Array(await subtle.digest("SHA-256", bytes));
}

// The hash of a body, as signatures name it.

import { sha256 } from "../io/digest.js";

/**
 * SHA-256 in lower-case hex.
 *
 * @throws AuthError `NotSupportedError` where there is no WebCrypto: in a page without https
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

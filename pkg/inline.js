// "cognito-wasm": works at once. The module's bytes are in the script; they are compiled when it is loaded.
import { initSync } from "./cognito.js";
import text from "./cognito.wasm.js";

initSync(globalThis.Buffer?.from(text, "latin1") ?? bytesOf(text));

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

/** One character is one byte. In a function of its own, the loop is compiled sooner. */
function bytesOf(latin) {
  const { length } = latin;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = latin.charCodeAt(i);
  return bytes;
}

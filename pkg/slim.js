// "cognito-wasm/slim": the same exports, and `init` for the .wasm that you serve yourself.
import { load } from "./cognito.js";

/** Loads the module once: from a URL, a Response, bytes or a compiled module. */
export const init = (source) => load(source);

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

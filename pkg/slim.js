// "cognito-wasm/slim" in a page: the same exports, and `init` for the .wasm that you serve yourself.
import { extrasFrom, load } from "./cognito.js";

extrasFrom(() => Promise.all([import("./extras.js"), import("./extras.wasm.js")]));

/** Loads the module once: from a URL, a Response, bytes or a compiled module. */
export const init = (source) => load(source);

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

// "cognito-wasm/slim" in Node and the like: what a page gets when it asks for it is there from the start.
import { load, withExtras } from "./cognito.js";
import * as extras from "./extras.js";
import extrasWasm from "./extras.wasm.js";

withExtras(extras, extrasWasm);

/** Loads the module once: from a URL, a Response, bytes or a compiled module. */
export const init = (source) => load(source);

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

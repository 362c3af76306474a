// "cognito-wasm" in Node and the like, and "cognito-wasm/whole" anywhere: all of it works at once.
import { initSync, withExtras } from "./cognito.js";
import wasm from "./cognito.wasm.js";
import * as extras from "./extras.js";
import extrasWasm from "./extras.wasm.js";

initSync(wasm);
withExtras(extras, extrasWasm);

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

// "cognito-wasm" in a page: works at once, and gets what few pages ask for when they do. The modules' bytes are in scripts.
import { extrasFrom, initSync } from "./cognito.js";
import wasm from "./cognito.wasm.js";

initSync(wasm);
extrasFrom(() => Promise.all([import("./extras.js"), import("./extras.wasm.js")]));

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

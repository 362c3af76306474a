// "cognito-wasm" where code must not compile WebAssembly at run time: the platform hands over a compiled module.
import { initSync } from "./cognito.js";
import module from "./cognito_bg.wasm";

initSync(module);

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

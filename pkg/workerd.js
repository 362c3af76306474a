// "cognito-wasm" where code must not compile WebAssembly at run time: the platform hands over compiled modules.
import { initSync, withExtras } from "./cognito.js";
import module from "./cognito_bg.wasm";
import * as extras from "./extras.js";
import extrasModule from "./extras.wasm";

initSync(module);
withExtras(extras, extrasModule);

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

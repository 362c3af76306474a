// "cognito-wasm": works at once. The module's bytes are in the script; they are compiled when it is loaded.
import { initSync } from "./cognito.js";
import text from "./cognito.wasm.js";

const module = new Uint8Array(text.length);
for (let i = 0; i < module.length; i++) module[i] = text.charCodeAt(i);
initSync({ module });

export { createCognitoAuth, createTokenVerifier, SrpClient, isAuthError, parseConfig } from "./cognito.js";

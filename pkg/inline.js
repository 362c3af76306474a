// "cognito-wasm": works at once. The module's bytes are in the script; they are compiled when it is loaded.
import { initSync } from "./cognito.js";
import base64 from "./cognito.wasm.js";

const decode = () => {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

initSync({ module: decode() });

export { createCognitoAuth, SrpClient, isAuthError, parseConfig } from "./cognito.js";

import {
  SrpClient,
  createCognitoAuth,
  createTokenVerifier,
  parseConfig
} from "./chunks/chunk-7G2XWFTY.js";
import {
  awsModule,
  clientModule
} from "./chunks/chunk-CBSGM6TK.js";
import {
  AuthError,
  isAuthError
} from "./chunks/chunk-GIWJLK46.js";
import "./chunks/chunk-FOCK5WX5.js";

// src/js/entries/page.ts
clientModule.provide(async () => (await import("./chunks/client-in-script-QUSAZT5C.js")).startClient());
awsModule.provide(async () => (await import("./chunks/aws-in-script-TP3ALTQD.js")).startAws());
var init = () => clientModule.load();
export {
  AuthError,
  SrpClient,
  createCognitoAuth,
  createTokenVerifier,
  init,
  isAuthError,
  parseConfig
};
//# sourceMappingURL=index.js.map

import {
  SrpClient,
  createCognitoAuth,
  createTokenVerifier,
  parseConfig
} from "./chunks/chunk-SQYPAAR5.js";
import "./chunks/chunk-GFB7JONM.js";
import "./chunks/chunk-R6GM3FLI.js";
import {
  awsModule,
  clientModule
} from "./chunks/chunk-5CILFEMP.js";
import {
  AuthError,
  isAuthError
} from "./chunks/chunk-GIWJLK46.js";
import "./chunks/chunk-FOCK5WX5.js";

// src/js/entries/page.ts
clientModule.provide(async () => (await import("./chunks/client-in-script-2Z3C4GLK.js")).startClient());
awsModule.provide(async () => (await import("./chunks/aws-in-script-EFBDBY5H.js")).startAws());
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

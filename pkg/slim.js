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

// src/js/entries/slim.ts
awsModule.provide(async () => (await import("./chunks/aws-in-script-EFBDBY5H.js")).startAws());
async function init(source) {
  const isLazy = typeof source === "function";
  clientModule.provide(async () => {
    const { startClientFrom } = await import("./chunks/client-from-NJP6XE7T.js");
    return startClientFrom(await (isLazy ? source() : source));
  });
  if (!isLazy) await clientModule.load();
}
export {
  AuthError,
  SrpClient,
  createCognitoAuth,
  createTokenVerifier,
  init,
  isAuthError,
  parseConfig
};
//# sourceMappingURL=slim.js.map

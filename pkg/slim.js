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

// src/js/entries/slim.ts
awsModule.provide(async () => (await import("./chunks/aws-in-script-TP3ALTQD.js")).startAws());
async function init(source) {
  const isLazy = typeof source === "function";
  clientModule.provide(async () => {
    const { startClientFrom } = await import("./chunks/client-from-JAKH3FD3.js");
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

// The client's whole work of one SRP sign-in, from drawing `a` to the signature, by each library's own code.
import { SrpClient } from "cognito-wasm";
import * as identityHelper from "amazon-cognito-identity-js/lib/AuthenticationHelper.js";
import { Sha256 } from "@aws-crypto/sha256-js";
import * as identityBigInteger from "amazon-cognito-identity-js/lib/BigInteger.js";
import amplifyBigInteger from "../node_modules/@aws-amplify/auth/dist/esm/providers/cognito/utils/srp/BigInteger/BigInteger.mjs";
import { getAuthenticationHelper } from "../node_modules/@aws-amplify/auth/dist/esm/providers/cognito/utils/srp/getAuthenticationHelper.mjs";
import { getSignatureString } from "../node_modules/@aws-amplify/auth/dist/esm/providers/cognito/utils/srp/getSignatureString.mjs";
import { bigint } from "./bigint.mjs";
import { PASSWORD, POOL_ID, POOL_NAME, SALT, SECRET_BLOCK, SRP_B, TIMESTAMP, USER_ID } from "./exchange.mjs";

// CommonJS, which Node and esbuild wrap differently.
const unwrapped = (module) => module.default.default ?? module.default;
const AuthenticationHelper = unwrapped(identityHelper);
const BigInteger = unwrapped(identityBigInteger);

async function ours() {
  const srp = new SrpClient({ userPoolId: POOL_ID });
  srp.publicA;
  return srp.passwordClaim({
    userIdForSrp: USER_ID,
    password: PASSWORD,
    salt: SALT,
    srpB: SRP_B,
    secretBlock: SECRET_BLOCK,
    timestamp: TIMESTAMP,
  }).signature;
}

async function amplify() {
  const helper = await getAuthenticationHelper(POOL_NAME);
  helper.A.toString(16);
  const hkdf = await helper.getPasswordAuthenticationKey({
    username: USER_ID,
    password: PASSWORD,
    serverBValue: new amplifyBigInteger(SRP_B, 16),
    salt: new amplifyBigInteger(SALT, 16),
  });
  const challengeParameters = { SECRET_BLOCK };
  return getSignatureString({ username: USER_ID, userPoolName: POOL_NAME, challengeParameters, dateNow: TIMESTAMP, hkdf });
}

async function identityJs() {
  const helper = new AuthenticationHelper(POOL_NAME);
  const called = (start) =>
    new Promise((done, failed) => start((error, value) => (error ? failed(error) : done(value))));
  await called((callback) => helper.getLargeAValue(callback));
  const key = await called((callback) =>
    helper.getPasswordAuthenticationKey(
      USER_ID,
      PASSWORD,
      new BigInteger(SRP_B, 16),
      new BigInteger(SALT, 16),
      callback,
    ),
  );
  const mac = new Sha256(key);
  mac.update(POOL_NAME + USER_ID);
  mac.update(Uint8Array.from(atob(SECRET_BLOCK), (letter) => letter.charCodeAt(0)));
  mac.update(TIMESTAMP);
  return btoa(String.fromCharCode(...(await mac.digest())));
}

/** By name, each one sign-in. */
export const contenders = {
  "cognito-wasm": ours,
  "@aws-amplify/auth": amplify,
  "amazon-cognito-identity-js": identityJs,
  "plain BigInt and WebCrypto": bigint,
};

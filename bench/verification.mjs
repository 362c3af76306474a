// How many tokens a server verifies: RS256 with 2048 bits, signature and claims.
import { createSign, generateKeyPairSync } from "node:crypto";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { createTokenVerifier } from "cognito-wasm";
import { USER_ID } from "./exchange.mjs";
import { race } from "./race.mjs";
import { clientId, config } from "./service.mjs";

const kid = "a key of the user pool, by its id";
const tokenCount = 32;

/**
 * In Node, the keys being there.
 * @param {number} seconds how long the race lasts
 * @returns {ReturnType<typeof race>} milliseconds for one token, by library and function
 */
export function measureVerification(seconds) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwks = { keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] };
  const tokens = Array.from({ length: tokenCount }, (_, index) => sign(index, privateKey));
  let turn = 0;
  const next = () => tokens[turn++ % tokenCount];

  const options = { userPoolId: config.userPoolId, tokenUse: "access", clientId };
  const ours = createTokenVerifier(options);
  const peer = CognitoJwtVerifier.create(options);
  for (const verifier of [ours, peer]) verifier.cacheJwks(jwks);
  return race(
    {
      "cognito-wasm, verifySync": () => ours.verifySync(next()),
      "cognito-wasm, verify": () => ours.verify(next()),
      "aws-jwt-verify, verifySync": () => peer.verifySync(next()),
      "aws-jwt-verify, verify": () => peer.verify(next()),
    },
    seconds,
  );
}

function sign(index, privateKey) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const iat = Math.floor(Date.now() / 1000);
  const iss = `https://cognito-idp.us-east-1.amazonaws.com/${config.userPoolId}`;
  const claims = { sub: USER_ID, iss, client_id: clientId, token_use: "access", jti: `${index}`, iat, exp: iat + 3600 };
  const signed = `${part({ kid, alg: "RS256" })}.${part(claims)}`;
  return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
}

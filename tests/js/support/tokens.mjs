// Keys, key sets and tokens for the tests of the verifiers.
import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";

export { createTokenVerifier } from "../../../target/js/verifier/verifier.js";
export { createAlbTokenVerifier } from "../../../target/js/verifier/alb.js";
export { isAuthError } from "../../../target/js/errors.js";
import { isAuthError } from "../../../target/js/errors.js";

export const userPoolId = "us-east-1_AbCdEf123";
export const iss = `https://cognito-idp.us-east-1.amazonaws.com/${userPoolId}`;
export const updatedIss = `https://issuer-cognito-idp.us-east-1.amazonaws.com/${userPoolId}`;
export const clientId = "1example23456789";
export const options = { userPoolId, tokenUse: "access", clientId };

/** The time of the tests, in seconds. */
export const now = 1_800_000_000;
export const runtime = { now: () => now * 1000 };

/** The claims of an access token of the pool. */
export const claims = {
  sub: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
  iss,
  client_id: clientId,
  token_use: "access",
  scope: "aws.cognito.signin.user.admin shop/read",
  "cognito:groups": ["staff", "admins"],
  auth_time: now - 60,
  iat: now - 60,
  exp: now + 3600,
  jti: "d5c8b0f2-0000-4000-8000-000000000000",
  username: "ada",
};

/** The claims of an ID token of the pool. */
export const idClaims = {
  sub: claims.sub,
  iss,
  aud: clientId,
  token_use: "id",
  iat: now - 60,
  exp: now + 3600,
  "cognito:username": "ada",
};

const curves = { ES256: "P-256", ES384: "P-384", ES512: "P-521" };

/** A key pair for an algorithm: `jwk` is its public half, `alg` how it signs. */
export function keyPair(kid, alg = "RS256", { modulusLength = 2048, publicExponent = 65537 } = {}) {
  const { publicKey, privateKey } = alg.startsWith("RS")
    ? generateKeyPairSync("rsa", { modulusLength, publicExponent })
    : alg.startsWith("ES")
      ? generateKeyPairSync("ec", { namedCurve: curves[alg] })
      : generateKeyPairSync("ed25519");
  return { kid, alg, publicKey, privateKey, jwk: { ...publicKey.export({ format: "jwk" }), kid, alg, use: "sig" } };
}

export const base64url = (value) =>
  Buffer.from(typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value)).toString(
    "base64url",
  );

/** Signs the text of the first two parts as the pair's algorithm says. */
export function signature({ privateKey, alg }, signed) {
  const digest = alg === "EdDSA" ? null : `sha${alg.slice(2)}`;
  return sign(digest, Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
}

/**
 * A token. Header and payload are objects, or the texts of the parts as they are.
 * @returns {string}
 */
export function token(pair, payload = claims, header = {}) {
  const first = typeof header === "string" ? header : base64url({ kid: pair.kid, alg: pair.alg, ...header });
  const second = typeof payload === "string" ? payload : base64url(payload);
  const signed = `${first}.${second}`;
  return `${signed}.${base64url(signature(pair, signed))}`;
}

/** The pool's key. Keys take long to make: tests that need no other share it. */
export const pair = keyPair("the pool's key");
export const jwks = { keys: [pair.jwk] };

/** What an error is: its code, or `TypeError`. */
export const codeOf = (error) =>
  isAuthError(error) ? error.code : error instanceof TypeError ? "TypeError" : `${error?.stack}`;

/** What `verify` and `verifySync` say to a token: `ok`, or the error's code. They must agree. */
export async function verdict(verifier, jwt) {
  const { code } = await judged(verifier, jwt);
  return code;
}

/** The same, with the claims or the error itself. */
export async function judged(verifier, jwt) {
  let atOnce;
  try {
    atOnce = { code: "ok", claims: verifier.verifySync(jwt) };
  } catch (error) {
    atOnce = { code: codeOf(error), error };
  }
  const later = await verifier.verify(jwt).then(
    (verified) => ({ code: "ok", claims: verified }),
    (error) => ({ code: codeOf(error), error }),
  );
  assert.equal(later.code, atOnce.code);
  assert.equal(later.error?.message, atOnce.error?.message);
  assert.deepEqual(later.claims, atOnce.claims);
  for (const { error } of [later, atOnce]) if (error) keepsQuiet(error, jwt);
  return later;
}

/** No error has a token, or a part of one, inside. */
function keepsQuiet(error, jwt) {
  if (typeof jwt !== "string") return;
  const told = `${error.message} ${JSON.stringify(error)}`;
  for (const part of jwt.split("."))
    assert.ok(part.length < 24 || !told.includes(part), "an error has the token inside");
}

/** A `fetch` that serves key sets by their addresses and counts; a function may answer as it likes. */
export function serving(documents) {
  const served = { urls: [], inits: [] };
  served.fetch = async (url, init) => {
    served.urls.push(String(url));
    served.inits.push(init);
    const document = documents[url];
    if (typeof document === "function") return document(init);
    return document === undefined ? new Response("", { status: 404 }) : Response.json(document);
  };
  return served;
}

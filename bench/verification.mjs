// How many tokens a server verifies: signature and claims, with RS256 (2048 bits, Cognito's) and ES256.
//
//   node bench/verification.mjs [SECONDS]    prints this part alone
import { createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { CognitoJwtVerifier, JwtVerifier } from "aws-jwt-verify";
import { createTokenVerifier } from "cognito-wasm";
import { race } from "./race.mjs";
import { clientId, config } from "./service.mjs";

const kid = "a key of the user pool, by its id";
const tokenCount = 32;
const iss = `https://cognito-idp.us-east-1.amazonaws.com/${config.userPoolId}`;
const options = { userPoolId: config.userPoolId, tokenUse: "access", clientId };

/**
 * In Node, the keys being there. `node:crypto alone` checks the signature and nothing else: what no verifier can be
 * faster than.
 * @param {number} seconds how long the race lasts
 * @returns {ReturnType<typeof race>} milliseconds for one token, by library and function
 */
export function measureVerification(seconds) {
  const rsa = tokens("RS256", generateKeyPairSync("rsa", { modulusLength: 2048 }));
  const ec = tokens("ES256", generateKeyPairSync("ec", { namedCurve: "P-256" }));
  const issuer = { issuer: iss, audience: null };
  return race(
    {
      ...contestants("cognito-wasm", "RS256", createTokenVerifier(options), rsa),
      ...contestants("aws-jwt-verify", "RS256", CognitoJwtVerifier.create(options), rsa),
      "node:crypto alone, RS256 verifySync": bare(rsa),
      ...contestants("cognito-wasm", "ES256", createTokenVerifier(issuer), ec),
      ...contestants("aws-jwt-verify", "ES256", JwtVerifier.create(issuer), ec),
      "node:crypto alone, ES256 verifySync": bare(ec),
    },
    seconds,
  );
}

function contestants(name, alg, verifier, { jwks, next }) {
  verifier.cacheJwks(jwks);
  return {
    [`${name}, ${alg} verifySync`]: () => verifier.verifySync(next()),
    [`${name}, ${alg} verify`]: () => verifier.verify(next()),
  };
}

/** The signature's check, with everything made ready for it. */
function bare({ jwks, all }) {
  const key = { key: createPublicKey({ key: jwks.keys[0], format: "jwk" }), dsaEncoding: "ieee-p1363" };
  const parts = all.map((token) => {
    const end = token.lastIndexOf(".");
    return { data: Buffer.from(token.slice(0, end)), signature: Buffer.from(token.slice(end + 1), "base64url") };
  });
  let turn = 0;
  return () => {
    const { data, signature } = parts[turn++ % parts.length];
    if (!verify("sha256", data, key, signature)) throw new Error("the bench's own token is not genuine");
  };
}

/** Tokens of a pool whose key this is, and its key set. */
function tokens(alg, { publicKey, privateKey }) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const iat = Math.floor(Date.now() / 1000);
  const all = Array.from({ length: tokenCount }, (_, index) => {
    const claims = {
      sub: "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
      "cognito:groups": ["staff"],
      iss,
      version: 2,
      client_id: clientId,
      origin_jti: "11111111-2222-4333-8444-555555555555",
      event_id: "66666666-7777-4888-8999-000000000000",
      token_use: "access",
      scope: "aws.cognito.signin.user.admin",
      auth_time: iat,
      exp: iat + 3600,
      iat,
      jti: `${index}`,
      username: "ada",
    };
    const signed = `${part({ kid, alg })}.${part(claims)}`;
    const signature = sign("sha256", Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
    return `${signed}.${signature.toString("base64url")}`;
  });
  let turn = 0;
  const jwks = { keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg, use: "sig" }] };
  return { all, next: () => all[turn++ % tokenCount], jwks };
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  const times = await measureVerification(Number(argv[2] ?? 5));
  for (const [name, { median, low, high }] of Object.entries(times)) {
    const ours = times[`cognito-wasm, ${name.split(", ")[1]}`].median;
    const [each, from, to] = [median, low, high].map((ms) => (ms * 1000).toFixed(1));
    console.log(
      `${name.padEnd(38)} ${each.padStart(6)} µs  (${from} to ${to})  ${(median / ours).toFixed(2)} of ours`,
    );
  }
}

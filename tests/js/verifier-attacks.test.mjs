// Forged tokens: each is made from a good one, by somebody who does not have the pool's private key.
import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { test } from "node:test";
import {
  base64url,
  claims,
  createTokenVerifier,
  iss,
  jwks,
  keyPair,
  options,
  pair,
  runtime,
  serving,
  signature,
  token,
  userPoolId,
  verdict,
} from "./support/tokens.mjs";

const jwt = token(pair);
const [header, payload, seal] = jwt.split(".");
const attacker = { ...keyPair("attacker"), kid: pair.kid };

function withKeys(keys = jwks, more = {}) {
  const verifier = createTokenVerifier({ ...options, runtime, ...more });
  verifier.cacheJwks(keys);
  return verifier;
}

const pool = withKeys();

/** Every token is refused with this code. */
async function refused(code, tokens, verifier = pool) {
  for (const [what, forged] of Object.entries(tokens)) assert.equal(await verdict(verifier, forged), code, what);
}

test("alg none and shared secrets are refused, also with the public key as the secret", async () => {
  const unsigned = (alg) => `${base64url({ kid: pair.kid, alg })}.${payload}.`;
  const secrets = [
    pair.publicKey.export({ format: "pem", type: "spki" }),
    pair.publicKey.export({ format: "der", type: "spki" }),
    pair.publicKey.export({ format: "pem", type: "pkcs1" }),
    JSON.stringify(pair.jwk),
    pair.jwk.n,
    "",
  ];
  await refused("JwtParseError", { none: unsigned("none"), "no signature": `${header}.${payload}.` });
  for (const alg of ["none", "None", "NONE", "nOnE"]) {
    await refused("JwtInvalidSignatureAlgorithmError", { [alg]: `${unsigned(alg)}${seal}` });
  }
  for (const [index, secret] of secrets.entries()) {
    for (const alg of ["HS256", "HS384", "HS512", "hs256"]) {
      const signed = `${base64url({ kid: pair.kid, alg })}.${payload}`;
      const digest = createHmac(`sha${alg.slice(2)}`, secret)
        .update(signed)
        .digest("base64url");
      await refused("JwtInvalidSignatureAlgorithmError", { [`${alg} ${index}`]: `${signed}.${digest}` });
    }
  }
  // The same under an algorithm that is accepted: bytes of the wrong length, and of the right one.
  const digest = createHmac("sha256", secrets[0]).update(`${header}.${payload}`).digest();
  await refused("JwtInvalidSignatureError", {
    short: `${header}.${payload}.${base64url(digest)}`,
    long: `${header}.${payload}.${base64url(Buffer.concat(Array(8).fill(digest)))}`,
  });
});

test("algorithms that are not accepted are refused, whoever signs", async () => {
  for (const alg of [
    "PS256",
    "RS1",
    "ES256K",
    "RSA-SHA256",
    "sha256",
    "RS256 ",
    "rs256",
    "",
    "__proto__",
    "toString",
    "Ed25519",
  ]) {
    await refused("JwtInvalidSignatureAlgorithmError", { [alg]: token({ ...pair, alg: "RS256" }, claims, { alg }) });
  }
  await refused("JwtInvalidSignatureAlgorithmError", { absent: token(pair, claims, { alg: undefined }) });
  for (const alg of [5, null, ["RS256"], {}, true])
    await refused("JwtParseError", { [`${alg}`]: token(pair, claims, { alg }) });
});

test("an RSA-PSS signature is none of RS256", async () => {
  const signed = `${header}.${payload}`;
  const pss = sign("sha256", Buffer.from(signed), { key: pair.privateKey, padding: 6, saltLength: 32 });
  await refused("JwtInvalidSignatureError", { pss: `${signed}.${base64url(pss)}` });
});

test("keys that a token brings along are not looked at", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = publicKey.export({ format: "jwk" });
  const served = serving({});
  const verifier = withKeys(jwks, { runtime: { ...runtime, fetch: served.fetch } });
  const injected = [
    { jwk: own },
    { jku: "https://evil.example/jwks.json" },
    { x5u: "https://evil.example/cert" },
    { x5c: ["MIIB"] },
    { x5t: "AA" },
  ];
  for (const members of injected) {
    await refused(
      "JwtInvalidSignatureError",
      { [Object.keys(members)[0]]: token({ ...pair, privateKey }, claims, members) },
      verifier,
    );
    assert.equal(await verdict(verifier, token(pair, claims, members)), "ok");
  }
  assert.deepEqual(served.urls, []);
});

test("crit, and key ids that are none, are refused", async () => {
  for (const crit of [["b64"], ["exp"], [], "exp", null, {}])
    await refused("JwtParseError", { crit: token(pair, claims, { crit, b64: true }) });
  for (const kid of [undefined, null, "", 5, [pair.kid], {}, true])
    await refused("JwtParseError", { [`${kid}`]: token(pair, claims, { kid }) });
  for (const kid of [
    "__proto__",
    "constructor",
    "toString",
    `${pair.kid} `,
    "../../dev/null",
    "' OR 1=1 --",
    "x\u0000",
  ]) {
    await assert.rejects(async () => pool.verifySync(token(pair, claims, { kid })), {
      code: "KidNotFoundInJwksError",
    });
  }
});

test("another key under the pool's key id is refused", async () => {
  await refused("JwtInvalidSignatureError", {
    forged: token(attacker),
    "another payload": `${header}.${base64url({ ...claims, username: "root" })}.${seal}`,
  });
});

test("a key speaks for its own pool only", async () => {
  const theirs = keyPair("theirs");
  const their = { userPoolId: "eu-west-1_Theirs", tokenUse: "access", clientId: null };
  const both = createTokenVerifier([
    { ...options, runtime },
    { ...their, runtime },
  ]);
  both.cacheJwks(jwks, userPoolId);
  both.cacheJwks({ keys: [theirs.jwk] }, their.userPoolId);
  const theirIss = `https://cognito-idp.eu-west-1.amazonaws.com/${their.userPoolId}`;
  assert.equal(await verdict(both, token(theirs, { ...claims, iss: theirIss })), "ok");
  assert.equal(await verdict(both, token(theirs)), "JwtInvalidIssuerError");
  assert.equal(await verdict(both, token(pair, { ...claims, iss: theirIss })), "JwtInvalidIssuerError");
});

test("two pools may have keys with the same id; each still speaks for its own", async () => {
  const theirs = keyPair(pair.kid);
  const theirIss = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Theirs";
  const make = (ports) =>
    createTokenVerifier([
      { ...options, runtime: ports },
      { userPoolId: "eu-west-1_Theirs", tokenUse: "access", clientId: null, runtime: ports },
    ]);
  const served = serving({
    [`${iss}/.well-known/jwks.json`]: jwks,
    [`${theirIss}/.well-known/jwks.json`]: { keys: [theirs.jwk] },
  });
  const fetched = make({ ...runtime, fetch: served.fetch });
  assert.equal((await fetched.verify(jwt)).username, "ada");
  assert.equal((await fetched.verify(token(theirs, { ...claims, iss: theirIss }))).username, "ada");
  const cached = make(runtime);
  cached.cacheJwks(jwks, iss);
  cached.cacheJwks({ keys: [theirs.jwk] }, theirIss);
  for (const verifier of [fetched, cached]) {
    assert.equal(await verdict(verifier, jwt), "ok");
    assert.equal(await verdict(verifier, token(theirs, { ...claims, iss: theirIss })), "ok");
    assert.equal(await verdict(verifier, token(theirs)), "JwtInvalidIssuerError");
    assert.equal(await verdict(verifier, token(pair, { ...claims, iss: theirIss })), "JwtInvalidIssuerError");
    assert.equal(await verdict(verifier, token(attacker)), "JwtInvalidSignatureError");
  }
});

test("an issuer that is not ours is not fetched from", async () => {
  const served = serving({});
  const verifier = createTokenVerifier({ ...options, runtime: { ...runtime, fetch: served.fetch } });
  await assert.rejects(verifier.verify(token(attacker, { ...claims, iss: "https://evil.example" })), {
    code: "JwtInvalidIssuerError",
  });
  assert.deepEqual(served.urls, []);
});

test("ECDSA signatures are r and s of full length, and nothing else", async () => {
  const ec = keyPair("ec", "ES256");
  const verifier = withKeys({ keys: [ec.jwk] });
  const good = token(ec);
  assert.equal(await verdict(verifier, good), "ok");
  const signed = good.slice(0, good.lastIndexOf("."));
  const raw = signature(ec, signed);
  const der = sign("sha256", Buffer.from(signed), ec.privateKey);
  const zeros = Buffer.alloc(32);
  const order = Buffer.from("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", "hex");
  const forged = {
    DER: der,
    "63 bytes": raw.subarray(1),
    "65 bytes": Buffer.concat([raw, Buffer.alloc(1)]),
    twice: Buffer.concat([raw, raw]),
    "r = s = 0": Buffer.alloc(64),
    "r = 0": Buffer.concat([zeros, raw.subarray(32)]),
    "s = 0": Buffer.concat([raw.subarray(0, 32), zeros]),
    "r = n": Buffer.concat([order, raw.subarray(32)]),
    "r = s = n": Buffer.concat([order, order]),
    "all ones": Buffer.alloc(64, 255),
    swapped: Buffer.concat([raw.subarray(32), raw.subarray(0, 32)]),
  };
  for (const [what, bytes] of Object.entries(forged)) {
    assert.equal(await verdict(verifier, `${signed}.${base64url(bytes)}`), "JwtInvalidSignatureError", what);
  }
  const other = keyPair("ec", "ES384");
  assert.equal(await verdict(verifier, token(other)), "JwtInvalidSignatureAlgorithmError");
});

test("RSA signatures have the length of the modulus, and are below it", async () => {
  const raw = Buffer.from(seal, "base64url");
  const modulus = Buffer.from(pair.jwk.n, "base64url");
  const sum = Buffer.from(
    (BigInt(`0x${raw.toString("hex")}`) + BigInt(`0x${modulus.toString("hex")}`)).toString(16).padStart(514, "0"),
    "hex",
  );
  const flipped = Buffer.from(raw);
  flipped[9] ^= 1;
  const forged = {
    flipped,
    shorter: raw.subarray(1),
    longer: Buffer.concat([raw, Buffer.alloc(1)]),
    "led by 0": Buffer.concat([Buffer.alloc(1), raw]),
    zeros: Buffer.alloc(256),
    one: Buffer.concat([Buffer.alloc(255), Buffer.from([1])]),
    modulus,
    "plus the modulus": sum,
    ones: Buffer.alloc(256, 255),
  };
  for (const [what, bytes] of Object.entries(forged)) {
    await refused("JwtInvalidSignatureError", { [what]: `${header}.${payload}.${base64url(bytes)}` });
  }
});

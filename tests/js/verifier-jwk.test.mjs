// The members of a key: which keys may verify signatures, and with which algorithms.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  claims,
  createTokenVerifier,
  judged,
  keyPair,
  options,
  pair,
  runtime,
  serving,
  token,
  verdict,
} from "./support/tokens.mjs";

const jwksUri = "https://keys.example.com/jwks.json";

/** What a verifier says of a token that this pair signed, when the set has the key with these members changed. */
async function withKey(signer, change, alg = signer.alg) {
  const { alg: own, ...jwk } = { ...signer.jwk, ...change };
  const keys = [pair.jwk, change.alg === undefined && "alg" in change ? jwk : { ...jwk, alg: own }];
  const verifier = createTokenVerifier({
    ...options,
    jwksUri,
    runtime: { ...runtime, fetch: serving({ [jwksUri]: { keys } }).fetch },
  });
  await verifier.hydrate();
  const { code, error } = await judged(verifier, token({ ...signer, alg }, claims));
  return code === "ok" ? code : `${code}: ${error.message}`;
}

const k = keyPair("k");

test("the key's own alg, use and key_ops count", async () => {
  assert.equal(await withKey(k, {}), "ok");
  assert.equal(await withKey(k, { alg: undefined, use: undefined }), "ok");
  assert.equal(await withKey(k, { key_ops: ["verify"] }), "ok");
  assert.match(await withKey(k, { alg: "RS512" }), /^JwtInvalidSignatureAlgorithmError/);
  for (const alg of ["RS1", "PS256", "HS256", "none", "ES256", "", 5])
    assert.match(await withKey(k, { alg }), /^JwksValidationError/);
  for (const use of ["enc", "", 5, null, ["sig"]])
    assert.match(await withKey(k, { use }), /^JwksValidationError: .* use/);
  for (const key_ops of [["sign"], ["encrypt", "wrapKey"], [], "verify", 5, null, { 0: "verify" }]) {
    assert.match(await withKey(k, { key_ops }), /^JwksValidationError: .* key_ops/);
  }
});

test("the key type and curve have to fit", async () => {
  for (const kty of ["EC", "OKP", "oct", "rsa", "", undefined])
    assert.match(await withKey(k, { kty }), /^JwksValidationError/);
  const e = keyPair("e", "ES256");
  for (const crv of ["P-384", "secp256k1", "p-256", "__proto__", "constructor", undefined])
    assert.match(await withKey(e, { crv }), /^JwksValidationError/);
  assert.match(await withKey(e, { x: `${e.jwk.x}AA` }), /^JwksValidationError/);
  assert.match(await withKey(e, { y: e.jwk.y.slice(0, -4) }), /^JwksValidationError/);
  const o = keyPair("o", "EdDSA");
  for (const change of [{ crv: "Ed448" }, { crv: "X25519" }, { x: undefined }])
    assert.match(await withKey(o, change), /^JwksValidationError/);
});

test("RSA keys below 2048 bits, and weak, even or odd exponents, are refused", async () => {
  for (const modulusLength of [1024, 2040]) {
    assert.match(await withKey(keyPair("small", "RS256", { modulusLength }), {}), /^JwksValidationError: .* 2048/);
  }
  for (const publicExponent of [3, 17, 257]) {
    assert.match(
      await withKey(keyPair("weak", "RS256", { publicExponent }), {}),
      /^JwksValidationError: .* exponent/,
    );
  }
  for (const [modulusLength, publicExponent] of [
    [2048, 65537],
    [3072, 65539],
    [4096, 0x10000003],
  ]) {
    assert.equal(await withKey(keyPair("strong", "RS256", { modulusLength, publicExponent }), {}), "ok");
  }
  const b64 = (bytes) => Buffer.from(bytes).toString("base64url");
  const even = Buffer.from(k.jwk.n, "base64url");
  even[255] &= 0xfe;
  const padded = b64([0, ...Buffer.from(k.jwk.n, "base64url")]);
  const huge = b64([0x80, ...Buffer.alloc(8192 / 8), 1]);
  for (const e of [
    "",
    "AA",
    "Aw",
    b64([1, 0, 0]),
    b64([1, 0, 2]),
    b64([0, 1, 0, 1]),
    b64([1, 0, 0, 0, 1]),
    "AQAB=",
    "AQ+B",
    undefined,
  ]) {
    assert.match(await withKey(k, { e }), /^JwksValidationError/, e);
  }
  for (const n of ["", "AA", b64(even), padded, huge, `${k.jwk.n}=`, undefined])
    assert.match(await withKey(k, { n }), /^JwksValidationError/);
});

test("a point that is not on its curve is refused", async () => {
  const e = keyPair("e", "ES256");
  const verifier = createTokenVerifier({ ...options, runtime });
  verifier.cacheJwks({ keys: [{ ...e.jwk, y: e.jwk.x }] });
  await assert.rejects(verifier.verify(token(e)), { code: "JwksValidationError" });
  assert.throws(() => verifier.verifySync(token(e)), { name: /Error$/ });
});

test("private members of a key are left alone", async () => {
  const { d, p, q } = k.privateKey.export({ format: "jwk" });
  const verifier = createTokenVerifier({
    ...options,
    runtime,
    customJwtCheck: ({ jwk }) => {
      assert.equal("d" in jwk, false);
    },
  });
  verifier.cacheJwks({ keys: [{ ...k.jwk, d, p, q }] });
  assert.equal(await verdict(verifier, token(k)), "ok");
});

test("keys with the same id are told apart by what they can", async () => {
  const rsa = keyPair("same");
  const ec = keyPair("same", "ES256");
  const verifier = createTokenVerifier({ ...options, runtime });
  verifier.cacheJwks({ keys: [rsa.jwk, ec.jwk] });
  assert.equal(await verdict(verifier, token(rsa)), "ok");
  assert.equal(await verdict(verifier, token(ec)), "ok");
  assert.equal(await verdict(verifier, token({ ...rsa, alg: "RS512" })), "JwtInvalidSignatureAlgorithmError");
});

test("members that a key inherits, or that throw when they are read, do not count", async () => {
  const inherited = Object.assign(Object.create({ n: k.jwk.n }), { ...k.jwk, n: undefined });
  delete inherited.n;
  const throwing = {
    ...k.jwk,
    get use() {
      throw new Error("no");
    },
  };
  for (const jwk of [inherited, throwing]) {
    assert.throws(() => createTokenVerifier(options).cacheJwks({ keys: [jwk] }), { code: "JwksValidationError" });
  }
});

test("a set of more than 256 keys is refused", async () => {
  const verifier = createTokenVerifier({ ...options, runtime });
  verifier.cacheJwks({ keys: [...Array(255).fill({ kty: "oct" }), k.jwk] });
  assert.throws(() => verifier.cacheJwks({ keys: Array(257).fill(k.jwk) }), { code: "JwksValidationError" });
  assert.equal(await verdict(verifier, token(k)), "ok");
});

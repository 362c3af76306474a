// Hosts differ in their cryptography. Where a host has less than Node, the verdicts are the same, or there is none.
import assert from "node:assert/strict";
import nodeCrypto from "node:crypto";
import { test } from "node:test";
import {
  base64url,
  claims,
  codeOf,
  createTokenVerifier,
  jwks,
  keyPair,
  options,
  pair,
  runtime,
  signature,
  token,
} from "./support/tokens.mjs";

const jwt = token(pair);

function withKeys(keys = jwks) {
  const verifier = createTokenVerifier({ ...options, runtime });
  verifier.cacheJwks(keys);
  return verifier;
}

const codeAtOnce = (verifier, jwt) => {
  try {
    verifier.verifySync(jwt);
    return "ok";
  } catch (error) {
    return codeOf(error);
  }
};
const code = (verifier, jwt) => verifier.verify(jwt).then(() => "ok", codeOf);

/** Lets this Node be a page, which has WebCrypto and nothing of Node's. */
function asPage(context) {
  const { process, Buffer } = globalThis;
  for (const name of ["process", "Buffer"])
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  context.after(() => Object.assign(globalThis, { process, Buffer }));
}

/** Tokens of each kind of key: a good one, and forged ones. */
function samples(alg) {
  const signer = keyPair("k", alg);
  const good = token(signer);
  const signed = good.slice(0, good.lastIndexOf("."));
  const raw = signature(signer, signed);
  const flipped = Buffer.from(raw);
  flipped[9] ^= 1;
  const withSeal = (bytes) => `${signed}.${base64url(bytes)}`;
  const forged = [flipped, raw.subarray(1), Buffer.alloc(raw.length), Buffer.alloc(raw.length, 255)].map(withSeal);
  const [head, , seal] = good.split(".");
  return {
    jwk: signer.jwk,
    good,
    forged: [...forged, `${head}.${base64url({ ...claims, username: "root" })}.${seal}`],
  };
}

for (const alg of ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"]) {
  test(`a page verifies ${alg} by WebCrypto, with the verdicts of Node`, async (context) => {
    const { jwk, good, forged } = samples(alg);
    const { alg: _, use, ...bare } = jwk;
    asPage(context);
    for (const keys of [{ keys: [jwk] }, { keys: [bare] }]) {
      const verifier = withKeys(keys);
      assert.equal(await code(verifier, good), "ok");
      for (const token of forged) assert.equal(await code(verifier, token), "JwtInvalidSignatureError");
      assert.equal(await code(verifier, good), "ok");
    }
  });
}

test("a page says of verifySync to use verify", async (context) => {
  asPage(context);
  const verifier = withKeys();
  assert.throws(() => verifier.verifySync(jwt), { code: "NotSupportedError", message: /use verify\(\)/ });
  assert.equal(await code(verifier, jwt), "ok");
  assert.equal(codeAtOnce(verifier, jwt), "NotSupportedError");
  assert.equal(codeAtOnce(createTokenVerifier({ ...options, runtime }), jwt), "NotSupportedError");
});

test("a page makes each key once, at first for all tokens that wait", async (context) => {
  asPage(context);
  const imports = context.mock.method(crypto.subtle, "importKey");
  const verifier = withKeys();
  await Promise.all(Array.from({ length: 10 }, () => verifier.verify(jwt)));
  await verifier.verify(jwt);
  assert.equal(imports.mock.callCount(), 1);
  verifier.cacheJwks(jwks);
  await verifier.verify(jwt);
  assert.equal(imports.mock.callCount(), 2);
});

test("strict base64url and UTF-8 are the same in a page", async (context) => {
  const [head, payload, seal] = jwt.split(".");
  const broken = [
    `${head}=.${payload}.${seal}`,
    `${head}.${payload}.${seal}==`,
    `${head} .${payload}.${seal}`,
    `${head}.${payload}.${seal}+`,
    `\ufeff${jwt}`,
    `${head}.${payload}.${seal.slice(0, -1)}${String.fromCharCode(seal.charCodeAt(seal.length - 1) + 1)}`,
    token(pair, base64url(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))),
    token(pair, base64url(`\ufeff${JSON.stringify(claims)}`)),
  ];
  const unicode = token(pair, { ...claims, name: "Ада Λ 😀" });
  const node = broken.map((forged) => codeAtOnce(withKeys(), forged));
  asPage(context);
  for (const [index, forged] of broken.entries()) assert.equal(await code(withKeys(), forged), node[index], forged);
  assert.deepEqual(new Set(node), new Set(["JwtParseError"]));
  assert.equal((await withKeys().verify(unicode)).name, "Ада Λ 😀");
});

test("without any cryptography nothing is verified, and the error says what is missing", async (context) => {
  asPage(context);
  const absent = context.mock.getter(globalThis, "crypto", () => undefined);
  await assert.rejects(withKeys().verify(jwt), { code: "NotSupportedError", message: /https/ });
  absent.mock.mockImplementation(() => ({}));
  await assert.rejects(withKeys().verify(jwt), { code: "NotSupportedError" });
});

test("a WebCrypto that fails verifies nothing, and is asked again", async (context) => {
  asPage(context);
  const failing = (name) => async () => {
    throw new DOMException("no", name);
  };
  const verifier = withKeys();
  for (const [method, name, expected] of [
    ["importKey", "NotSupportedError", "NotSupportedError"],
    ["importKey", "DataError", "JwksValidationError"],
    ["importKey", "OperationError", "NotSupportedError"],
    ["verify", "OperationError", "NotSupportedError"],
  ]) {
    const broken = context.mock.method(crypto.subtle, method, failing(name));
    assert.equal(await code(verifier, jwt), expected, `${method}: ${name}`);
    broken.mock.restore();
    assert.equal(await code(verifier, jwt), "ok");
    verifier.cacheJwks(jwks);
  }
});

test("only true is true, whoever answers", async (context) => {
  for (const answer of ["yes", 1, {}, [], undefined, null]) {
    const subtle = context.mock.method(process, "getBuiltinModule", () => ({ ...nodeCrypto, verify: () => answer }));
    assert.equal(codeAtOnce(withKeys(), jwt), "JwtInvalidSignatureError");
    subtle.mock.restore();
  }
  const forged = token({ ...keyPair("x"), kid: pair.kid });
  asPage(context);
  for (const answer of ["yes", 1, {}, undefined]) {
    const subtle = context.mock.method(crypto.subtle, "verify", async () => answer);
    assert.equal(await code(withKeys(), forged), "JwtInvalidSignatureError");
    subtle.mock.restore();
  }
});

test("what a host's cryptography says does not make up for a wrong length, algorithm or claim", async (context) => {
  context.mock.method(process, "getBuiltinModule", () => ({ ...nodeCrypto, verify: () => true }));
  const verifier = withKeys();
  const signed = jwt.slice(0, jwt.lastIndexOf("."));
  assert.equal(codeAtOnce(verifier, `${signed}.AQAB`), "JwtInvalidSignatureError");
  assert.equal(codeAtOnce(verifier, token({ ...pair, alg: "RS512" })), "JwtInvalidSignatureAlgorithmError");
  assert.equal(codeAtOnce(verifier, token(pair, { ...claims, exp: 1 })), "JwtExpiredError");
});

test("a host with half of Node's cryptography falls back on WebCrypto", async (context) => {
  const missing = () => {
    throw new Error("not implemented");
  };
  const half = context.mock.method(process, "getBuiltinModule", () => ({ ...nodeCrypto, createPublicKey: missing }));
  const subtle = context.mock.method(crypto.subtle, "verify");
  const verifier = withKeys();
  assert.equal(await code(verifier, jwt), "ok");
  assert.equal(codeAtOnce(verifier, jwt), "NotSupportedError");
  assert.equal(subtle.mock.callCount(), 1);
  half.mock.mockImplementation(() => ({ ...nodeCrypto, verify: missing }));
  assert.equal(await code(withKeys(), jwt), "ok");
  assert.equal(codeAtOnce(withKeys(), jwt), "NotSupportedError");
  for (const none of [() => undefined, () => null, missing]) {
    half.mock.mockImplementation(none);
    assert.equal(await code(withKeys(), jwt), "ok");
  }
});

test("a Node without getBuiltinModule loads its cryptography, and verifies at once from then on", async (context) => {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = undefined;
  context.after(() => Object.assign(process, { getBuiltinModule }));
  const subtle = context.mock.method(crypto.subtle, "verify");
  const verifier = withKeys();
  assert.equal(codeAtOnce(verifier, jwt), "NotSupportedError");
  assert.equal(await code(verifier, jwt), "ok");
  assert.equal(codeAtOnce(verifier, jwt), "ok");
  assert.equal(subtle.mock.callCount(), 0);
});

test("Node answers without WebCrypto", async (context) => {
  const subtle = context.mock.method(crypto.subtle, "verify");
  assert.equal(await code(withKeys(), jwt), "ok");
  assert.equal(subtle.mock.callCount(), 0);
});

test("importing the verifier touches nothing that a host may lack", async (context) => {
  const names = [
    "crypto",
    "fetch",
    "TextDecoder",
    "TextEncoder",
    "URL",
    "AbortController",
    "Request",
    "atob",
    "btoa",
  ];
  const had = Object.fromEntries(names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  context.after(() => Object.defineProperties(globalThis, had));
  asPage(context);
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  const fresh = await import("../../target/js/verifier/parts.js?fresh");
  assert.equal(typeof fresh.decodeBase64url, "function");
  for (const name of ["verifier", "alb", "signature", "jwt", "options"])
    await import(`../../target/js/verifier/${name}.js?fresh`);
});

// createTokenVerifier against the tests' Cognito, which signs like the service.
import assert from "node:assert/strict";
import nodeCrypto, { createSign, generateKeyPairSync } from "node:crypto";
import { after, before, test } from "node:test";
import { createCognitoAuth, createTokenVerifier, isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";

let pool;
let settings;
let token;

before(async () => {
  pool = await startPool();
  const { userPoolId } = await pool.command("createPool", {});
  const { clientId } = await pool.command("createClient", { userPoolId });
  await pool.command("createUser", { userPoolId, username: "ada", password: "Correct-horse-1" });
  const auth = createCognitoAuth({ userPoolId, userPoolClientId: clientId, userPoolEndpoint: pool.url });
  await auth.signIn({ username: "ada", password: "Correct-horse-1" });
  token = String((await auth.getTokens()).accessToken);
  const jwksUri = `${pool.url}/${userPoolId}/.well-known/jwks.json`;
  settings = { userPoolId, tokenUse: "access", clientId, jwksUri };
});

after(() => pool.stop());

const codeOf = (error) => (isAuthError(error) ? error.code : `${error}`);

/** Counts the fetches of the keys. */
function counting() {
  const counted = { fetches: 0 };
  counted.fetch = (url, init) => {
    counted.fetches += 1;
    return fetch(url, init);
  };
  return counted;
}

test("many tokens at once need the keys once", async () => {
  const runtime = counting();
  const verifier = createTokenVerifier({ ...settings, runtime });
  const claims = await Promise.all(Array.from({ length: 20 }, () => verifier.verify(token)));
  assert.deepEqual(new Set(claims.map((claim) => claim.username)), new Set(["ada"]));
  assert.equal(runtime.fetches, 1);
  assert.equal(verifier.verifySync(token).username, "ada");
});

test("without keys there is no answer at once", async () => {
  const verifier = createTokenVerifier(settings);
  assert.throws(() => verifier.verifySync(token), (error) => codeOf(error) === "JwksNotAvailableInCacheError");
  await verifier.hydrate();
  assert.equal(verifier.verifySync(token).token_use, "access");
  const other = createTokenVerifier(settings);
  other.cacheJwks(await (await fetch(settings.jwksUri)).json());
  assert.equal(other.verifySync(token).token_use, "access");
});

/** What `verify` and `verifySync` say to a token: its user, or the error's code and message. They must agree. */
async function verdict(verifier, jwt) {
  const told = (error) => `${codeOf(error)}: ${error.message}`;
  const later = await verifier.verify(jwt).then((claims) => claims.username, told);
  let atOnce;
  try {
    atOnce = verifier.verifySync(jwt).username;
  } catch (error) {
    atOnce = told(error);
  }
  assert.equal(later, atOnce);
  return later;
}

/** The token with the last part made of these bytes. */
const withSignature = (bytes) => token.replace(/[^.]*$/, Buffer.from(bytes).toString("base64url"));

test("WebCrypto and the core agree on every signature", async (context) => {
  withoutNode(context);
  const verifier = createTokenVerifier(settings);
  await verifier.hydrate();
  const native = context.mock.method(crypto.subtle, "verify");
  const imports = context.mock.method(crypto.subtle, "importKey");
  const genuine = Buffer.from(token.split(".")[2], "base64url");
  const flipped = Buffer.from(genuine);
  flipped[9] ^= 1;
  assert.equal(await verdict(verifier, token), "ada");
  for (const wrong of [flipped, genuine.map(() => 0), genuine.map(() => 255)]) {
    assert.match(await verdict(verifier, withSignature(wrong)), /^JwtInvalidSignatureError: /);
  }
  assert.equal(native.mock.callCount(), 4);
  assert.equal(imports.mock.callCount(), 1);
  for (const wrong of [[], [1], genuine.subarray(1), [0, ...genuine]]) {
    assert.match(await verdict(verifier, withSignature(wrong)), /^JwtInvalidSignatureError: /);
  }
});

test("a genuine signature does not make up for wrong claims, nor for a wrong length", async (context) => {
  withoutNode(context);
  context.mock.method(crypto.subtle, "verify", async () => true);
  const verifier = createTokenVerifier({ ...settings, clientId: "another" });
  await verifier.hydrate();
  assert.match(await verdict(verifier, token), /^CognitoJwtInvalidClientIdError: /);
  await assert.rejects(verifier.verify(withSignature([1])), (error) => codeOf(error) === "JwtInvalidSignatureError");
});

test("where WebCrypto cannot tell, the core does", async (context) => {
  withoutNode(context);
  const forged = withSignature(Buffer.alloc(256, 1));
  const failing = async () => {
    throw new DOMException("no", "NotSupportedError");
  };
  const agrees = async () => {
    const verifier = createTokenVerifier(settings);
    await verifier.hydrate();
    assert.equal(await verdict(verifier, token), "ada");
    assert.match(await verdict(verifier, forged), /^JwtInvalidSignatureError: /);
  };
  for (const method of ["importKey", "verify"]) {
    const broken = context.mock.method(crypto.subtle, method, failing);
    await agrees();
    assert.ok(broken.mock.callCount() > 0);
    broken.mock.restore();
  }
  const answer = context.mock.method(crypto.subtle, "verify", async () => "yes");
  await agrees();
  answer.mock.restore();
  const absent = context.mock.getter(globalThis, "crypto", () => undefined);
  await agrees();
  assert.ok(absent.mock.callCount() > 0);
});

test("Node checks signatures where it can; where it cannot, the others do, and all agree", async (context) => {
  if (!process.getBuiltinModule) return context.skip("this Node has no process.getBuiltinModule");
  const forged = withSignature(Buffer.alloc(256, 1));
  const agrees = async () => {
    const verifier = createTokenVerifier(settings);
    await verifier.hydrate();
    assert.equal(await verdict(verifier, token), "ada");
    for (const wrong of [forged, withSignature([1]), withSignature([])]) {
      assert.match(await verdict(verifier, wrong), /^JwtInvalidSignatureError: /);
    }
  };
  const subtle = context.mock.method(crypto.subtle, "verify");
  const builtin = context.mock.method(process, "getBuiltinModule");
  await agrees();
  assert.deepEqual([builtin.mock.callCount(), subtle.mock.callCount()], [8, 0]);
  for (const none of [() => undefined, () => ({ verify: () => true }), () => ({ ...nodeCrypto, verify: () => "yes" })]) {
    builtin.mock.mockImplementation(none);
    await agrees();
  }
  assert.ok(subtle.mock.callCount() > 0);
});

/** Lets this Node be a platform that has nothing but WebCrypto. */
const withoutNode = (context) => process.getBuiltinModule && context.mock.method(process, "getBuiltinModule", () => undefined);

/** A key pair, and a token of the pool that it signs. */
function signedBy(modulusLength, publicExponent) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength, publicExponent });
  const { userPoolId } = settings;
  const iss = `https://cognito-idp.${userPoolId.split("_")[0]}.amazonaws.com/${userPoolId}`;
  const claims = { iss, token_use: "access", username: "bob", exp: Math.floor(Date.now() / 1000) + 600 };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "RS256", kid: "ours" })}.${part(claims)}`;
  const signature = createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url");
  return { jwk: { ...publicKey.export({ format: "jwk" }), kid: "ours" }, signed, jwt: `${signed}.${signature}` };
}

/** A verifier that has this key only. */
function withKey(jwk) {
  const verifier = createTokenVerifier({ userPoolId: settings.userPoolId, tokenUse: null, clientId: null });
  verifier.cacheJwks({ keys: [jwk] });
  return verifier;
}

test("keys of 2048 to 4096 bits are taken, whatever their exponent", async () => {
  for (const [bits, exponent] of [[2048, 3], [2056, 0xfffffffb], [3072, 65537], [4096, 17]]) {
    const { jwk, signed, jwt } = signedBy(bits, exponent);
    const verifier = withKey(jwk);
    assert.equal(await verdict(verifier, jwt), "bob", `${bits} bits, exponent ${exponent}`);
    // The modulus, one less, nothing, and more than fits.
    const modulus = Buffer.from(jwk.n, "base64url");
    const less = Buffer.from(modulus);
    less[less.length - 1] -= 1;
    for (const wrong of [modulus, less, Buffer.alloc(modulus.length), Buffer.alloc(modulus.length, 255)]) {
      const forged = `${signed}.${wrong.toString("base64url")}`;
      assert.match(await verdict(verifier, forged), /^JwtInvalidSignatureError: /);
    }
  }
});

test("a key that is not fit for use verifies nothing, whatever WebCrypto says", async (context) => {
  withoutNode(context);
  const { jwk, signed, jwt } = signedBy(2048, 65537);
  const native = context.mock.method(crypto.subtle, "verify", async () => true);
  const base64url = (bytes) => Buffer.from(bytes).toString("base64url");
  const even = Buffer.from(jwk.n, "base64url");
  even[255] -= 1;
  // A fifth byte in the exponent, exponents that are 0, an even modulus.
  for (const unfit of [{ e: base64url([0, 0, 1, 0, 1]) }, { e: "" }, { e: base64url([0]) }, { n: base64url(even) }]) {
    assert.match(await verdict(withKey({ ...jwk, ...unfit }), jwt), /^JwtInvalidSignatureError: /);
  }
  for (const bytes of [128, 255, 513]) {
    const number = base64url(Buffer.alloc(bytes, 255));
    const forged = `${signed}.${base64url(Buffer.alloc(bytes, 1))}`;
    assert.match(await verdict(withKey({ ...jwk, n: number }), forged), /^JwtInvalidSignatureError: /);
  }
  assert.match(await verdict(withKey({ ...jwk, use: "enc" }), jwt), /^KidNotFoundInJwksError: /);
  assert.equal(native.mock.callCount(), 0);
});

test("an unknown key id makes nobody fetch again and again", async () => {
  const runtime = counting();
  const verifier = createTokenVerifier({ ...settings, runtime });
  await verifier.verify(token);
  const header = Buffer.from(JSON.stringify({ alg: "RS256", kid: "forged" })).toString("base64url");
  const forged = token.replace(/^[^.]*/, header);
  for (let i = 0; i < 5; i++) {
    await assert.rejects(verifier.verify(forged), (error) => codeOf(error) === "KidNotFoundInJwksError");
  }
  assert.equal(runtime.fetches, 1);
});

test("the application's own check can refuse", async () => {
  const customJwtCheck = ({ payload }) => {
    if (payload.username === "ada") throw new Error("not her");
  };
  const verifier = createTokenVerifier({ ...settings, customJwtCheck });
  await assert.rejects(verifier.verify(token), (error) => codeOf(error) === "JwtInvalidClaimError" && error.cause.message === "not her");
  const slow = createTokenVerifier({ ...settings, customJwtCheck: async () => customJwtCheck({ payload: { username: "ada" } }) });
  await assert.rejects(slow.verify(token), (error) => codeOf(error) === "JwtInvalidClaimError");
});

test("keys that cannot be fetched are a network error, junk is an argument error", async () => {
  const verifier = createTokenVerifier({ ...settings, jwksUri: `${pool.url}/nowhere` });
  await assert.rejects(verifier.verify(token), (error) => codeOf(error) === "NetworkError" && error.retryable);
  for (const junk of [undefined, null, 7, {}, []]) {
    await assert.rejects(verifier.verify(junk), TypeError);
    assert.throws(() => verifier.verifySync(junk), TypeError);
    assert.throws(() => createTokenVerifier(junk), TypeError);
  }
  await assert.rejects(verifier.verify("no.jwt.here"), (error) => codeOf(error) === "JwtParseError");
});

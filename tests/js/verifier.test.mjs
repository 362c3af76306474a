// createTokenVerifier against the tests' Cognito, which signs like the service.
import assert from "node:assert/strict";
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
  assert.equal(native.mock.callCount(), 4, "a signature of the wrong length is not even tried");
});

test("a genuine signature does not make up for wrong claims", async (context) => {
  context.mock.method(crypto.subtle, "verify", async () => true);
  const verifier = createTokenVerifier({ ...settings, clientId: "another" });
  await verifier.hydrate();
  assert.match(await verdict(verifier, token), /^CognitoJwtInvalidClientIdError: /);
});

test("where WebCrypto cannot tell, the core does", async (context) => {
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

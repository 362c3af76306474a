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

// What a visitor can write is no proof: the sessions of requests are verified before anybody is believed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createCognitoAuth } from "cognito-wasm";
import { claims, clientId, idClaims, iss, jwks, keyPair, now, pair, token, updatedIss, userPoolId } from "./support/tokens.mjs";
import { requestCookies } from "../support/cookies.mjs";

const key = `cognito-wasm.${clientId}`;
const jwksUri = `${iss}/.well-known/jwks.json`;
const admin = { ...claims, username: "admin", "cognito:groups": ["admins"] };
const strangers = keyPair(pair.kid);

/** A service of which only the keys are asked. */
function keysOnly(keys = jwks) {
  const asked = [];
  const fetch = async (url, init) => {
    asked.push(init?.headers?.["x-amz-target"] ?? String(url));
    if (String(url).endsWith("/jwks.json")) return keys instanceof Error ? Promise.reject(keys) : Response.json(keys);
    const body = { __type: "NotAuthorizedException", message: "Invalid Refresh Token" };
    return new Response(JSON.stringify(body), { status: 400 });
  };
  return { asked, runtime: { fetch, now: () => now * 1000 } };
}

/** A record as our own sign-in would have left it. */
const recordOf = (user, more = {}) =>
  JSON.stringify({
    version: 1,
    generation: 3,
    clockOffset: 0,
    devices: [],
    identities: {},
    ...more,
    user: {
      username: "ada",
      accessToken: token(pair, claims),
      idToken: token(pair, idClaims),
      refreshToken: "refresh",
      expiresAt: (now + 3600) * 1000,
      issuedAt: (now - 60) * 1000,
      ...user,
    },
  });

/** The cookies of a request which hold this record. */
async function cookiesWith(record) {
  const jar = requestCookies();
  const { plan } = await import("../../target/js/io/cookie-chunks.js");
  for (const [name, value] of plan(key, undefined, record, 0).set) jar.set(name, value, {});
  jar.lines.length = 0;
  return jar;
}

async function visit(storage, { service = keysOnly(), ...options } = {}) {
  const auth = createCognitoAuth({ userPoolId, userPoolClientId: clientId, storage, runtime: service.runtime, ...options });
  return { auth, service };
}

/** That nobody is signed in, whichever way it is asked. */
async function assertNobody(auth) {
  assert.equal(await auth.getTokens(), null);
  await assert.rejects(auth.getCurrentUser(), { code: "UserUnAuthenticatedException" });
  assert.deepEqual(await auth.fetchAuthSession(), {});
  await assert.rejects(auth.fetchUserAttributes(), { code: "UserUnAuthenticatedException" });
}

const unsigned = (payload) => token(pair, payload).replace(/[^.]*$/, "");

const forgeries = {
  "no signature": { accessToken: unsigned(admin), username: "admin" },
  "the signature of another token": {
    accessToken: unsigned(admin) + token(pair, claims).split(".")[2],
    username: "admin",
  },
  "alg none": { accessToken: token(pair, admin, { alg: "none" }), username: "admin" },
  "the key of a stranger": { accessToken: token(strangers, admin), username: "admin" },
  "a key that nobody has": { accessToken: token(keyPair("unknown"), admin), username: "admin" },
  "no JWT": { accessToken: "admin", username: "admin" },
  "the token of another app client": { accessToken: token(pair, { ...admin, client_id: "2another" }), username: "admin" },
  "the token of another pool": {
    accessToken: token(pair, { ...admin, iss: iss.replace(/.$/, "9") }),
    username: "admin",
  },
  "an ID token in place of the access token": { accessToken: token(pair, idClaims), idToken: undefined },
  "an access token in place of the ID token": { idToken: token(pair, claims) },
  "the ID token of somebody else": { idToken: token(pair, { ...idClaims, sub: "another" }) },
  "an unsigned ID token": { idToken: unsigned({ ...idClaims, "cognito:groups": ["admins"] }) },
  "another username beside good tokens": { username: "admin" },
};

for (const [name, user] of Object.entries(forgeries)) {
  test(`a request's cookies with ${name} make nobody`, async () => {
    const { auth, service } = await visit(await cookiesWith(recordOf(user)));
    await assertNobody(auth);
    assert.deepEqual(service.asked.filter((what) => what !== jwksUri), []);
  });
}

test("a request's cookies with good tokens make their user", async () => {
  const { auth, service } = await visit(await cookiesWith(recordOf({})));
  assert.deepEqual(await auth.getCurrentUser(), { username: "ada", userId: claims.sub });
  const { tokens, userSub } = await auth.fetchAuthSession();
  assert.deepEqual(tokens.accessToken.payload["cognito:groups"], ["staff", "admins"]);
  assert.equal(userSub, claims.sub);
  assert.deepEqual(service.asked, [jwksUri]);
});

test("the tokens of a replicated pool's issuer are those of the pool", async () => {
  const user = { accessToken: token(pair, { ...claims, iss: updatedIss }), idToken: undefined };
  const service = keysOnly();
  const { auth } = await visit(await cookiesWith(recordOf(user)), { service });
  assert.equal((await auth.getCurrentUser()).username, "ada");
});

test("the keys are fetched once for all requests of a process", async () => {
  const service = keysOnly();
  for (let request = 0; request < 20; request++) {
    const { auth } = await visit(await cookiesWith(recordOf({})), { service });
    await auth.getCurrentUser();
  }
  assert.deepEqual(service.asked, [jwksUri]);
});

test("tokens that have ended are proof of nothing until they are renewed, whatever the record says of their end", async () => {
  const ended = { accessToken: token(pair, { ...claims, exp: now - 1 }), idToken: undefined };
  const records = [
    recordOf(ended),
    recordOf({ ...ended, expiresAt: (now + 1e6) * 1000 }),
    recordOf({ ...ended, expiresAt: (now + 1e6) * 1000 }, { clockOffset: -1e15 }),
    recordOf(ended, { clockOffset: -1e15 }),
  ];
  for (const record of records) {
    const { auth, service } = await visit(await cookiesWith(record));
    await assert.rejects(auth.getCurrentUser(), { code: "NotAuthorizedException" });
    assert.deepEqual(service.asked.filter((what) => what !== jwksUri), ["AWSCognitoIdentityProviderService.GetTokensFromRefreshToken"]);
    await assertNobody(auth);
  }
});

test("tokens that have ended and cannot be renewed make nobody", async () => {
  const ended = { accessToken: token(pair, { ...claims, exp: now }), idToken: undefined, refreshToken: undefined };
  const { auth } = await visit(await cookiesWith(recordOf({ ...ended, expiresAt: (now + 1e6) * 1000 })));
  await assert.rejects(auth.getCurrentUser(), { code: "UserUnAuthenticatedException" });
});

test("how a user signed in is told only where the tokens say the same", async () => {
  const details = async (user) => {
    const { auth } = await visit(await cookiesWith(recordOf({ authFlowType: "USER_SRP_AUTH", ...user })));
    return (await auth.getCurrentUser()).signInDetails;
  };
  const email = "ada@example.com";
  const withEmail = (verified) => token(pair, { ...idClaims, email, email_verified: verified });
  assert.equal(await details({ login: "admin@example.com" }), undefined);
  assert.equal(await details({ login: email, idToken: withEmail(false) }), undefined);
  assert.deepEqual(await details({ login: email, idToken: withEmail(true) }), { loginId: email });
  assert.deepEqual(await details({ login: "ada" }), { loginId: "ada" });
});

test("Amplify's cookies are not believed either", async () => {
  const amplify = (accessToken, username) => {
    const name = `CognitoIdentityServiceProvider.${clientId}`;
    const jar = requestCookies();
    jar.set(`${name}.LastAuthUser`, username, {});
    jar.set(`${name}.${username}.accessToken`, accessToken, {});
    jar.set(`${name}.${username}.refreshToken`, "refresh", {});
    return jar;
  };
  const forged = await visit(amplify(unsigned(admin), "admin"));
  await assertNobody(forged.auth);
  const good = await visit(amplify(token(pair, claims), "ada"));
  assert.equal((await good.auth.getCurrentUser()).username, "ada");
});

test("without the keys nobody is believed, and nobody is signed out", async () => {
  const cookies = await cookiesWith(recordOf({}));
  const { auth } = await visit(cookies, { service: keysOnly(new TypeError("connection refused")) });
  await assert.rejects(auth.getCurrentUser(), { code: "NetworkError", retryable: true });
  await assert.rejects(auth.getTokens(), { code: "NetworkError" });
  assert.deepEqual(cookies.lines, []);
  const later = await visit(cookies);
  assert.equal((await later.auth.getCurrentUser()).username, "ada");
});

test("a forged token is no login for an identity pool", async () => {
  const identityPoolId = "us-east-1:01234567-89ab-cdef-0123-456789abcdef";
  const user = { username: "admin", accessToken: token(strangers, admin), idToken: token(strangers, { ...idClaims, "cognito:username": "admin" }) };
  const { auth, service } = await visit(await cookiesWith(recordOf(user)), { identityPoolId });
  await assert.rejects(auth.getCredentials(), { code: "NoCredentials" });
  assert.deepEqual(service.asked, [jwksUri]);
});

test("verification of a request's cookies cannot be switched off", () => {
  const options = { userPoolId, userPoolClientId: clientId, storage: requestCookies() };
  assert.throws(() => createCognitoAuth({ ...options, verifyTokens: false }), TypeError);
  for (const verifyTokens of ["yes", 1, {}, { jwksUri: "" }, { jwksUrl: "https://keys.example" }]) {
    assert.throws(() => createCognitoAuth({ ...options, verifyTokens }), TypeError, JSON.stringify(verifyTokens));
  }
});

test("elsewhere it is an option", async () => {
  const items = new Map([[key, recordOf({ username: "admin", accessToken: unsigned(admin), idToken: undefined })]]);
  const storage = {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => items.set(name, text),
    removeItem: (name) => items.delete(name),
  };
  const believing = await visit(storage);
  assert.equal((await believing.auth.getCurrentUser()).username, "admin");
  const verifying = await visit(storage, { verifyTokens: true });
  await assertNobody(verifying.auth);
});

test("a session that is only read is not renewed, and what has ended is nobody's", async () => {
  const ended = { accessToken: token(pair, { ...claims, exp: now - 1 }), idToken: undefined };
  const cookies = await cookiesWith(recordOf(ended));
  const { auth, service } = await visit(cookies, { readOnly: true });
  await assertNobody(auth);
  for (const change of [() => auth.signIn({ username: "ada", password: "p" }), () => auth.signOut(), () => auth.autoSignIn()]) {
    await assert.rejects(change, { code: "NotSupportedError" });
  }
  await assert.rejects(auth.getTokens({ forceRefresh: true }), { code: "NotSupportedError" });
  assert.deepEqual(service.asked, [jwksUri]);
  assert.deepEqual(cookies.lines, []);
  const good = await visit(await cookiesWith(recordOf({})), { readOnly: true });
  assert.equal((await good.auth.getCurrentUser()).username, "ada");
});

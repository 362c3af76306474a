// AWS credentials against the tests' own Cognito, for what no other server does.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { awsFetch, identityOperations } from "../support/aws.mjs";
import { recordingStorage } from "../support/local.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

const enhanced = ["GetId", "GetCredentialsForIdentity"];

/** An instance, and what it sends. */
function instance(config, { instead, runtime, ...options } = {}) {
  const { fetch, requests } = awsFetch(instead);
  const auth = createCognitoAuth({ ...config, runtime: { fetch, ...runtime }, ...options });
  return { auth, requests, asked: () => identityOperations(requests) };
}

let server;
let config;

before(async () => {
  server = await startPool();
});

after(() => server.stop());

beforeEach(async () => {
  await server.command("reset");
  config = await seedPool(server);
  const userPools = [{ userPoolId: config.userPoolId, clientId: config.userPoolClientId }];
  const { identityPoolId } = await server.command("createIdentityPool", {
    userPools,
    providers: { "accounts.google.com": { "google-1": "1", "google-2": "2" } },
  });
  config = { ...config, identityPoolId, identityPoolEndpoint: server.url, stsEndpoint: server.url };
});

async function signedIn(options) {
  const signed = instance(config, options);
  await signed.auth.signIn(user);
  return signed;
}

test("a hundred callers share one fetch", async () => {
  const { auth, asked } = await signedIn();
  const all = await Promise.all(Array.from({ length: 100 }, () => auth.getCredentials()));
  assert.deepEqual(asked(), enhanced);
  assert.equal(new Set(all.map(({ accessKeyId }) => accessKeyId)).size, 1);
  await auth.getCredentials();
  assert.deepEqual(asked(), enhanced, "and the next one needs none");
  const renewed = await Promise.all(Array.from({ length: 100 }, () => auth.getCredentials({ forceRefresh: true })));
  assert.deepEqual(asked().slice(2), ["GetCredentialsForIdentity"]);
  assert.notEqual(renewed[0].accessKeyId, all[0].accessKeyId);
});

test("a page load with a stored identity asks for no id", async () => {
  const storage = recordingStorage();
  const first = await signedIn({ storage });
  const { identityId } = await first.auth.getCredentials();
  const { auth, asked } = instance(config, { storage });
  assert.equal((await auth.getCredentials()).identityId, identityId);
  assert.deepEqual(asked(), ["GetCredentialsForIdentity"]);
  const stored = [...storage.items.values()].join();
  assert.ok(stored.includes(identityId) && !stored.includes("ASIA"), "credentials are never stored");
});

test("reading tokens never touches the identity pool", async () => {
  const { auth, asked } = await signedIn();
  await auth.getTokens();
  await auth.getTokens({ forceRefresh: true });
  await auth.getCurrentUser();
  assert.deepEqual(asked(), []);
});

test("fetchAuthSession adds credentials, and keeps the tokens when the identity pool fails", async () => {
  const { auth, asked } = await signedIn();
  const session = await auth.fetchAuthSession();
  assert.deepEqual(Object.keys(session.credentials), ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"]);
  assert.equal(session.identityId, (await auth.getCredentials()).identityId);
  assert.ok(session.tokens.idToken);
  assert.deepEqual(asked(), enhanced);

  await server.command("fault", { operation: "GetCredentialsForIdentity", kind: "error", type: "InvalidIdentityPoolConfigurationException", message: "no role" });
  const failed = await auth.fetchAuthSession({ forceRefresh: true });
  assert.ok(failed.tokens.accessToken && failed.credentials === undefined);
  assert.equal(failed.credentialsError.name, "InvalidIdentityPoolConfigurationException");
  assert.ok(isAuthError(failed.credentialsError));
});

test("guests have credentials only where they are allowed", async () => {
  const closed = instance(config);
  assert.deepEqual(await closed.auth.fetchAuthSession(), {});
  await assert.rejects(closed.auth.getCredentials(), { name: "NoCredentials" });
  assert.deepEqual(closed.asked(), []);
  const open = instance({ ...config, allowGuestAccess: true });
  const session = await open.auth.fetchAuthSession();
  assert.ok(session.credentials && session.identityId && !session.tokens);
});

test("a configuration with nothing but an identity pool serves guests", async () => {
  const { identityPoolId, identityPoolEndpoint } = config;
  const { auth, asked } = instance({ identityPoolId, identityPoolEndpoint, allowGuestAccess: true });
  assert.ok((await auth.getCredentials()).identityId);
  assert.deepEqual(asked(), enhanced);
});

test("a guest who signs in keeps the identity, and signing out ends it", async () => {
  const storage = recordingStorage();
  const { auth, asked } = instance({ ...config, allowGuestAccess: true }, { storage });
  const asGuest = await auth.getCredentials();
  await auth.signIn(user);
  const asUser = await auth.getCredentials();
  assert.equal(asUser.identityId, asGuest.identityId);
  assert.notEqual(asUser.accessKeyId, asGuest.accessKeyId);
  assert.deepEqual(asked(), [...enhanced, "GetCredentialsForIdentity"]);
  await auth.signOut();
  assert.ok(![...storage.items.values()].join().includes(asUser.identityId));
  assert.notEqual((await auth.getCredentials()).identityId, asUser.identityId);
});

test("another user never sees the credentials of the one before", async () => {
  await server.command("createUser", { userPoolId: config.userPoolId, ...user, username: "bob" });
  const { auth } = await signedIn();
  const alice = await auth.getCredentials();
  await auth.signIn({ ...user, username: "bob" });
  const bob = await auth.getCredentials();
  assert.notEqual(bob.accessKeyId, alice.accessKeyId);
  assert.notEqual(bob.identityId, alice.identityId);
});

test("a sign-out during the fetch leaves nobody with the user's credentials", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { auth, asked } = await signedIn({
    instead: async ({ operation }) => void (operation === "GetCredentialsForIdentity" && (await held)),
  });
  const pending = auth.getCredentials();
  while (!asked().includes("GetCredentialsForIdentity")) await new Promise((resolve) => setImmediate(resolve));
  await auth.signOut();
  release();
  await assert.rejects(pending, { name: "NoCredentials" });
});

test("an identity that was deleted is replaced, and told to all", async () => {
  const storage = recordingStorage();
  const { auth, asked } = await signedIn({ storage });
  const { identityId } = await auth.getCredentials();
  await server.command("fault", { operation: "GetCredentialsForIdentity", kind: "error", type: "ResourceNotFoundException", message: `Identity '${identityId}' not found.` });
  await auth.getCredentials({ forceRefresh: true });
  assert.deepEqual(asked().slice(2), ["GetCredentialsForIdentity", ...enhanced]);
});

test("throttling backs off and succeeds", async () => {
  const { auth, asked } = await signedIn();
  await server.command("fault", { operation: "GetId", kind: "error", type: "TooManyRequestsException", message: "slow down", times: 2 });
  await auth.getCredentials();
  assert.deepEqual(asked(), ["GetId", "GetId", ...enhanced]);
});

test("an expired login is renewed, and the fetch goes on", async () => {
  const { auth, requests, asked } = await signedIn();
  await server.command("fault", { operation: "GetId", kind: "error", type: "NotAuthorizedException", message: "Invalid login token. Token expired: 2 >= 1" });
  await auth.getCredentials();
  assert.deepEqual(asked(), ["GetId", ...enhanced]);
  assert.ok(requests.some(({ operation }) => operation === "GetTokensFromRefreshToken"));
});

test("other logins may be functions, asked at every fetch", async () => {
  const { auth, requests, asked } = instance(config);
  let calls = 0;
  const provider = auth.credentialsProvider({ logins: { "accounts.google.com": async () => `google-${++calls}` } });
  const first = await provider();
  assert.equal((await provider()).accessKeyId, first.accessKeyId, "held");
  assert.equal(calls, 1);
  assert.deepEqual(JSON.parse(requests[0].body).Logins, { "accounts.google.com": "google-1" });
  await provider({ forceRefresh: true });
  assert.equal(calls, 2);
  // google-2 is another person: the identity of the first one does not fit, and is replaced.
  assert.deepEqual(asked(), [...enhanced, "GetCredentialsForIdentity", ...enhanced]);

  const broken = auth.credentialsProvider({ logins: { "accounts.google.com": () => Promise.reject(new Error("no popup")) } });
  await assert.rejects(broken(), (error) => error.name === "NoCredentials" && error.cause.message === "no popup");
});

test("a developer identity needs no id of its own", async () => {
  const developer = await server.command("developerToken", { identityPoolId: config.identityPoolId, user: "ada" });
  const { auth, asked } = instance(config);
  const logins = { "cognito-identity.amazonaws.com": developer.token };
  assert.equal((await auth.credentialsProvider({ logins })()).identityId, developer.identityId);
  assert.equal((await auth.credentialsProvider({ logins, identityId: developer.identityId })()).identityId, developer.identityId);
  assert.deepEqual(asked(), ["GetCredentialsForIdentity", "GetCredentialsForIdentity"]);
});

test("an unlinked login leads to another identity", async () => {
  const { auth, requests } = await signedIn();
  const { identityId } = await auth.getCredentials();
  const provider = `cognito-idp.us-east-1.amazonaws.com/${config.userPoolId}`;
  assert.equal(await auth.unlinkIdentity({ loginsToRemove: [provider] }), undefined);
  const body = JSON.parse(requests.at(-1).body);
  assert.deepEqual([body.IdentityId, body.LoginsToRemove], [identityId, [provider]]);
  assert.notEqual((await auth.getCredentials()).identityId, identityId);
});

test("what an SDK is handed ends by the device's clock", async () => {
  const { auth } = await signedIn({ runtime: { now: () => Date.now() + 7_200_000 } });
  const { expiration } = await auth.getCredentials();
  const handed = await auth.credentialsProvider()();
  const ahead = handed.expiration - expiration;
  assert.ok(Math.abs(ahead - 7_200_000) < 60_000, `${ahead} ms`);
});

test("a presigned URL gets credentials that last as long as it does", async () => {
  let jump = 0;
  const { auth, asked } = await signedIn({ runtime: { now: () => Date.now() + jump } });
  const s3 = { service: "s3", region: "us-east-1" };
  const keyOf = (url) => new URL(url).searchParams.get("X-Amz-Credential").split("/")[0];
  const first = keyOf(await auth.presignUrl("https://b.example/k", { ...s3, expiresIn: 3600 }));
  // The credentials end in six minutes.
  jump = 54 * 60_000;
  assert.equal(keyOf(await auth.presignUrl("https://b.example/k", { ...s3, expiresIn: 300 })), first);
  assert.notEqual(keyOf(await auth.presignUrl("https://b.example/k", { ...s3, expiresIn: 900 })), first);
  assert.deepEqual(asked(), [...enhanced, "GetCredentialsForIdentity"]);
  await assert.rejects(auth.presignUrl("https://b.example/k", { ...s3, expiresIn: 86_400 }), {
    name: "TypeError",
    message: /^expiresIn must not exceed 3\d\d\d: /,
  });
});

test("renewed tokens with other groups get other credentials", async () => {
  const { auth, asked } = await signedIn();
  const before = await auth.getCredentials();
  await auth.getTokens({ forceRefresh: true });
  assert.equal((await auth.getCredentials()).accessKeyId, before.accessKeyId, "the same claims");
  const { userPoolId } = config;
  await server.command("createGroup", { userPoolId, name: "editors" });
  await server.command("updateUser", { userPoolId, username: user.username, groups: ["editors"] });
  await auth.getTokens({ forceRefresh: true });
  assert.notEqual((await auth.getCredentials()).accessKeyId, before.accessKeyId);
  assert.deepEqual(asked(), [...enhanced, "GetCredentialsForIdentity"]);
});

test("a guest of Amplify keeps the identity when the application moves over", async () => {
  const guest = instance({ ...config, allowGuestAccess: true });
  const { identityId } = await guest.auth.getCredentials();
  const storage = recordingStorage(new Map([[`com.amplify.Cognito.${config.identityPoolId}.identityId`, identityId]]));
  const { auth, asked } = instance({ ...config, allowGuestAccess: true }, { storage });
  assert.equal((await auth.getCredentials()).identityId, identityId);
  assert.deepEqual(asked(), ["GetCredentialsForIdentity"]);
});

test("an option that nobody knows is refused by name", async () => {
  const { auth } = instance(config);
  assert.throws(() => auth.credentialsProvider({ customRoleARN: "x" }), /did you mean customRoleArn\?/);
  await assert.rejects(auth.getCredentials({ forceRefresh: "yes" }), /^TypeError: forceRefresh must be a boolean/);
  await assert.rejects(auth.getCredentials({ force: true }), TypeError);
  await assert.rejects(auth.presignUrl("https://a.example/", { service: "s3", region: "us-east-1", expires: 5 }), TypeError);
  await assert.rejects(auth.unlinkIdentity({ loginToRemove: ["a"] }), /did you mean loginsToRemove\?/);
  assert.throws(() => auth.credentialsProvider({ identityId: "us-east-1:1" }), /identityId goes with logins/);
});

test("wrong arguments are TypeErrors, and a missing identity pool is NoCredentials", async () => {
  const { auth, requests } = instance(config);
  const role = "arn:aws:iam::123456789012:role/r";
  for (const options of [{ flow: "x" }, { flow: "basic" }, { roleArn: role }, { logins: "x" }, { logins: { a: 1 } }, { identityId: 1 }, "x", 1]) {
    assert.throws(() => auth.credentialsProvider(options), TypeError, JSON.stringify(options));
  }
  for (const wrong of [[], ["s3"], ["", "us-east-1"], [1, 2]]) assert.throws(() => auth.signedFetch(...wrong), TypeError);
  const s3 = { service: "s3", region: "us-east-1" };
  for (const [url, options] of [[undefined, s3], ["https://a.example/", {}], ["https://a.example/", { ...s3, expiresIn: 0 }], ["https://a.example/", { ...s3, expiresIn: 604_801 }]]) {
    await assert.rejects(auth.presignUrl(url, options), TypeError);
  }
  await assert.rejects(auth.unlinkIdentity({ logins: 1 }), TypeError);
  await assert.rejects(auth.credentialsProvider({ logins: { "accounts.google.com": () => 1 } })(), TypeError);
  await assert.rejects(auth.signedFetch("s3", "us-east-1")("no url"), TypeError);
  assert.deepEqual(requests, []);
  const { auth: none } = instance({ userPoolId: config.userPoolId, userPoolClientId: config.userPoolClientId });
  for (const call of [none.getCredentials(), none.credentialsProvider()(), none.signedFetch("s3", "us-east-1")("https://a.example/"), none.presignUrl("https://a.example/", s3), none.unlinkIdentity({ loginsToRemove: ["a"] })]) {
    await assert.rejects(call, (error) => isAuthError(error) && error.name === "NoCredentials");
  }
});

test("a signed fetch fails as fetch does", async () => {
  const { auth } = await signedIn({ instead: ({ url, init }) => (url.pathname === "/slow" ? aborted(init.signal) : undefined) });
  const abort = new AbortController();
  const pending = auth.signedFetch("execute-api", "us-east-1")(`${server.url}/slow`, { signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  await assert.rejects(pending, { name: "AbortError" });
});

/** Rejects as a `fetch` does whose signal is aborted. */
function aborted(signal) {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

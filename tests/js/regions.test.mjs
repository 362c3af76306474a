// A user pool in two Regions, of which one goes down.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { settle } from "../support/local.mjs";
import { rejection } from "../support/oauth.mjs";
import { user } from "../support/pool_auth.mjs";

const PRIMARY = "cognito-idp.us-east-1.amazonaws.com";
const REPLICA = "cognito-idp.us-west-2.amazonaws.com";
const ids = { userPoolId: "us-east-1_Regions01", userPoolClientId: "1regionsclient" };

/** What both Regions call the user. */
const sub = "11111111-2222-3333-4444-555555555555";

const operationOf = (init) => init.headers?.["x-amz-target"]?.split(".")[1] ?? "look";

/** An instance whose requests go to `serve`, by host. Which Regions are down is a set of hosts. */
function instance(serve, options = {}) {
  const down = new Set();
  const requests = [];
  let ahead = 0;
  const fetch = async (address, init = {}) => {
    const url = new URL(address);
    requests.push(`${url.host === PRIMARY ? "primary" : url.host === REPLICA ? "replica" : url.host} ${operationOf(init)}`);
    if (down.has(url.host)) throw new TypeError("fetch failed");
    return serve(url, init);
  };
  const auth = createCognitoAuth({
    ...ids,
    userPoolRegions: ["us-east-1", "us-west-2"],
    runtime: { fetch, now: () => Date.now() + ahead },
    ...options,
  });
  const taken = () => requests.splice(0);
  return { auth, down, requests, taken, passes: (ms) => (ahead += ms) };
}

describe("two pools", () => {
  let servers;

  before(async () => {
    servers = { [PRIMARY]: await startPool({ seed: 1 }), [REPLICA]: await startPool({ seed: 2 }) };
    for (const [host, server] of Object.entries(servers)) {
      await server.command("createPool", { id: ids.userPoolId, replica: host === REPLICA });
      await server.command("createClient", { userPoolId: ids.userPoolId, id: ids.userPoolClientId });
      await server.command("createUser", { userPoolId: ids.userPoolId, ...user, sub, attributes: { email: "alice@example.com" } });
    }
  });

  after(() => Promise.all(Object.values(servers).map((server) => server.stop())));

  const serve = (url, init) => fetch(`${servers[url.host].url}${url.pathname}`, init);

  test("the primary is asked while it answers", async () => {
    const { auth, taken } = instance(serve);
    await auth.signIn(user);
    await auth.fetchMFAPreference();
    assert.deepEqual(taken(), ["primary InitiateAuth", "primary RespondToAuthChallenge", "primary GetUser"]);
  });

  test("the replica signs in while the primary is down, and stays in use", async () => {
    const { auth, down, taken } = instance(serve);
    down.add(PRIMARY);
    const { isSignedIn } = await auth.signIn(user);
    assert.ok(isSignedIn);
    assert.deepEqual(taken(), ["primary InitiateAuth", "replica InitiateAuth", "replica RespondToAuthChallenge"]);
    assert.ok(await auth.getTokens({ forceRefresh: true }));
    assert.ok(await auth.fetchMFAPreference());
    assert.deepEqual(taken(), ["replica GetTokensFromRefreshToken", "replica GetUser"]);
  });

  for (const [what, answer] of Object.entries({
    "answers 503": () => new Response("down", { status: 503 }),
    "answers 500 as the service does": () => Response.json({ __type: "InternalErrorException", message: "m" }, { status: 500 }),
  })) {
    test(`a primary that ${what} is down`, async () => {
      const { auth, taken } = instance((url, init) => (url.host === PRIMARY ? answer() : serve(url, init)));
      await auth.signIn(user);
      assert.deepEqual(taken(), ["primary InitiateAuth", "replica InitiateAuth", "replica RespondToAuthChallenge"]);
    });
  }

  test("what the service refuses is no outage", async () => {
    const { auth, taken } = instance(serve);
    assert.equal((await rejection(auth.signIn({ ...user, password: "wrong" }))).code, "NotAuthorizedException");
    assert.deepEqual(taken(), ["primary InitiateAuth", "primary RespondToAuthChallenge"]);
    const throttled = instance(() => Response.json({ __type: "TooManyRequestsException" }, { status: 429 }));
    assert.equal((await rejection(throttled.auth.signIn(user))).code, "TooManyRequestsException");
    assert.ok(throttled.taken().every((request) => request.startsWith("primary")));
  });

  test("a sign-in ends in the Region where it began", async () => {
    const { auth, down, taken } = instance(serve);
    const code = (error) => (isAuthError(error) ? [error.code, error.retryable] : error);
    let begun = false;
    const { auth: interrupted, taken: sent } = instance((url, init) => {
      if (begun && url.host === PRIMARY) throw new TypeError("fetch failed");
      begun = true;
      return serve(url, init);
    });
    assert.deepEqual(code(await rejection(interrupted.signIn(user))), ["NetworkError", true]);
    assert.deepEqual([...new Set(sent())], ["primary InitiateAuth", "primary RespondToAuthChallenge"]);
    // And where the primary comes back in between, the replica ends what it began.
    down.add(PRIMARY);
    const transaction = await auth.startSignIn({ username: user.username, options: { authFlowType: "USER_AUTH" } });
    down.delete(PRIMARY);
    await auth.resetPassword({ username: user.username });
    taken();
    await transaction.respond("PASSWORD");
    assert.equal((await transaction.respond(user.password)).signInStep, "DONE");
    assert.deepEqual([...new Set(taken())], ["replica RespondToAuthChallenge"]);
  });

  test("what a replica cannot do is a typed error, and is done when the primary is back", async () => {
    const { auth, down, taken } = instance(serve);
    down.add(PRIMARY);
    await auth.signIn(user);
    taken();
    const attributes = { userAttributes: { name: "Alice" } };
    const error = await rejection(auth.updateUserAttributes(attributes));
    assert.equal(error.code, "OperationNotEnabledException");
    assert.match(error.recoverySuggestion, /read-only/);
    assert.deepEqual(taken(), ["primary UpdateUserAttributes", "replica UpdateUserAttributes"]);
    assert.ok(await auth.getTokens(), "the session stays");
    const signUp = rejection(auth.signUp({ username: "bob", password: "Correct-Horse-7" }));
    assert.equal((await signUp).code, "OperationNotEnabledException");
  });

  test("when no Region answers it is a NetworkError, and no session is lost", async () => {
    const { auth, down } = instance(serve);
    await auth.signIn(user);
    down.add(PRIMARY).add(REPLICA);
    assert.equal((await rejection(auth.getTokens({ forceRefresh: true }))).code, "NetworkError");
    assert.ok(await auth.getTokens());
    down.clear();
    assert.ok(await auth.getTokens({ forceRefresh: true }));
  });
});

describe("one session in both Regions", () => {
  let server;

  before(async () => {
    server = await startPool();
    await server.command("createPool", { id: ids.userPoolId });
    await server.command("createClient", { userPoolId: ids.userPoolId, id: ids.userPoolClientId, refreshTokenRotation: true });
    await server.command("createUser", { userPoolId: ids.userPoolId, ...user });
  });

  beforeEach(() => server.command("requests", { clear: true }));

  after(() => server.stop());

  /** Both Regions know the same: what one has done, the other has, too. */
  async function serve(url, init) {
    await server.command("updatePool", { userPoolId: ids.userPoolId, replica: url.host === REPLICA });
    return fetch(`${server.url}${url.pathname}`, init);
  }

  test("survives the failover and the way back", async () => {
    const { auth, down, taken, passes } = instance(serve);
    await auth.signIn(user);
    taken();
    down.add(PRIMARY);
    assert.ok(await auth.getTokens({ forceRefresh: true }));
    assert.deepEqual(taken(), ["primary GetTokensFromRefreshToken", "replica GetTokensFromRefreshToken"]);

    // Two minutes later the primary is looked after; it is still down.
    passes(120_000);
    assert.ok(await auth.getTokens({ forceRefresh: true }));
    await settle();
    assert.deepEqual(taken().sort(), ["primary look", "replica GetTokensFromRefreshToken"]);
  });

  test("goes back to the primary when it answers again", async () => {
    const { auth, down, taken, passes } = instance(serve);
    await auth.signIn(user);
    down.add(PRIMARY);
    await auth.getTokens({ forceRefresh: true });
    down.delete(PRIMARY);
    taken();
    await auth.getTokens({ forceRefresh: true });
    assert.deepEqual(taken(), ["replica GetTokensFromRefreshToken"], "not at once");
    passes(120_000);
    await auth.getTokens({ forceRefresh: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(taken().sort(), ["primary look", "replica GetTokensFromRefreshToken"]);
    await auth.getTokens({ forceRefresh: true });
    await auth.updateUserAttributes({ userAttributes: { name: "Alice" } });
    assert.deepEqual(taken(), ["primary GetTokensFromRefreshToken", "primary UpdateUserAttributes"]);
  });

  test("a change that reaches the primary brings everything back to it", async () => {
    const { auth, down, taken } = instance(serve);
    await auth.signIn(user);
    down.add(PRIMARY);
    await auth.getTokens({ forceRefresh: true });
    down.delete(PRIMARY);
    taken();
    await auth.updateUserAttributes({ userAttributes: { name: "Alice" } });
    await auth.getTokens({ forceRefresh: true });
    assert.deepEqual(taken(), ["primary UpdateUserAttributes", "primary GetTokensFromRefreshToken"]);
  });

  test("signing out reaches whichever Region answers", async () => {
    const { auth, down, taken } = instance(serve);
    await auth.signIn(user);
    down.add(PRIMARY);
    taken();
    await auth.signOut();
    assert.deepEqual(taken(), ["primary RevokeToken", "replica RevokeToken"]);
  });
});

describe("the configuration", () => {
  const hosts = async (options) => {
    const { auth, taken } = instance(() => new Response("", { status: 503 }), options);
    await rejection(auth.fetchAuthFactors().catch(() => auth.resetPassword({ username: "a" })));
    return [...new Set(taken().map((request) => request.split(" ")[0]))];
  };

  test("one Region is no choice", async () => {
    assert.deepEqual(await hosts({ userPoolRegions: ["us-west-2"] }), ["replica"]);
    assert.deepEqual(await hosts({ userPoolRegions: undefined }), ["primary"]);
  });

  test("an endpoint names the Region", async () => {
    assert.deepEqual(await hosts({ userPoolEndpoint: "https://proxy.example/{region}/" }), ["proxy.example"]);
    assert.deepEqual(await hosts({ userPoolEndpoint: "https://{region}.proxy.example" }), ["us-east-1.proxy.example", "us-west-2.proxy.example"]);
    assert.throws(() => instance(fetch, { userPoolEndpoint: "https://proxy.example/" }), /TypeError: userPoolEndpoint must have \{region\}/);
  });

  test("a wrong list is a TypeError", () => {
    for (const userPoolRegions of [[], "us-east-1", [7], ["us-east-1", "us-east-1"], ["evil.example/"]]) {
      assert.throws(() => instance(fetch, { userPoolRegions }), /TypeError: userPoolRegions must be a list/);
    }
  });
});

// What an application called last counts, whatever the service is slow to answer; and what differs is not shared.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { newPool } from "../support/flow.mjs";
import { deferred, operations, recordEvents } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

const bob = { username: "bob", password: "Correct-Horse-8" };
let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
  await server.command("createUser", { userPoolId: config.userPoolId, ...bob, attributes: {} });
});

after(() => server.stop());

const nameOf = async (auth) => (await auth.getCurrentUser()).username;

describe("calls in one turn", () => {
  test("of two signIn the later one counts", async () => {
    for (const prepared of [false, true]) {
      const { auth } = instance(config);
      if (prepared) await auth.prepareSignIn();
      const [first, second] = await Promise.allSettled([auth.signIn(user), auth.signIn(bob)]);
      assert.equal(first.reason?.name, "SignInAborted");
      assert.equal(second.value?.isSignedIn, true);
      assert.equal(await nameOf(auth), "bob");
    }
  });

  test("signIn after signOut brings a session, also when the service is slow to sign out", async () => {
    for (const global of [false, true]) {
      const arrive = deferred();
      const { auth } = instance(config, {
        instead: ({ operation }) => (["RevokeToken", "GlobalSignOut"].includes(operation) ? arrive.promise : undefined),
      });
      const { names } = recordEvents(auth);
      await auth.signIn(user);
      const both = Promise.all([auth.signOut({ global }), auth.signIn(bob)]);
      setImmediate(arrive.resolve);
      await both;
      assert.equal(await nameOf(auth), "bob");
      assert.deepEqual(names().filter((name) => name !== "initialSession"), ["signedIn", "signedOut", "signedIn"]);
    }
  });

  test("signOut after startSignIn ends it, and not the one that is started next", async () => {
    const { auth } = instance(config);
    const [first, , third] = await Promise.allSettled([auth.startSignIn(user), auth.signOut(), auth.startSignIn(bob)]);
    assert.equal(first.reason?.name, "SignInAborted");
    assert.deepEqual(third.value?.step, { signInStep: "DONE" });
    assert.equal(await nameOf(auth), "bob");
  });

  test("a wrong signIn does not end the one before it", async () => {
    const { auth } = instance(config);
    const [first, second] = await Promise.allSettled([auth.signIn(user), auth.signIn({ username: 7 })]);
    assert.equal(first.value?.isSignedIn, true);
    assert.ok(second.reason instanceof TypeError);
  });
});

describe("autoSignIn that the service has not seen", () => {
  const outages = {
    "a lost network": () => new TypeError("fetch failed"),
    "a 503": () => Response.json({ __type: "ServiceUnavailable" }, { status: 503 }),
    throttling: () => Response.json({ __type: "TooManyRequestsException" }, { status: 400 }),
  };
  for (const [what, outage] of Object.entries(outages)) {
    test(`can be called again after ${what}`, async () => {
      let down = true;
      const instead = ({ operation }) => (down && operation === "InitiateAuth" ? outage() : undefined);
      const world = await newPool(server, { options: { instead } });
      const options = { userAttributes: { email: "grace@example.org" }, autoSignIn: true };
      await world.auth.signUp({ username: "grace", password: "Correct-Horse-9", options });
      await world.auth.confirmSignUp({ username: "grace", confirmationCode: await world.code() });
      await assert.rejects(world.auth.autoSignIn(), { retryable: true });
      down = false;
      assert.equal((await world.auth.autoSignIn()).isSignedIn, true);
      await assert.rejects(world.auth.autoSignIn(), { name: "AutoSignInException" });
    });
  }
});

describe("renewals at the same time", () => {
  const sent = (requests) => requests.filter(({ operation }) => operation === "GetTokensFromRefreshToken").map(({ body }) => body.ClientMetadata);

  test("with the same wish are one", async () => {
    const { auth, requests } = instance(config);
    await auth.signIn(user);
    const wishes = [{ a: "1", b: "2" }, { b: "2", a: "1" }, { a: "1", b: "2" }];
    await Promise.all(wishes.map((clientMetadata) => auth.getTokens({ forceRefresh: true, clientMetadata })));
    assert.equal(sent(requests).length, 1);
  });

  test("with other clientMetadata are others, one after the other", async () => {
    const { auth, requests } = instance(config);
    await auth.signIn(user);
    const tenants = ["acme", "globex", undefined];
    const tokens = await Promise.all(
      tenants.map((tenant) => auth.getTokens({ forceRefresh: true, ...(tenant && { clientMetadata: { tenant } }) })),
    );
    assert.deepEqual(sent(requests).map((metadata) => metadata?.tenant), tenants);
    assert.ok(tokens.every(Boolean));
    assert.deepEqual(operations(requests).slice(-3), Array(3).fill("GetTokensFromRefreshToken"));
  });
});

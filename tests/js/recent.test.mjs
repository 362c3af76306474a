// Who signed in here lately, and what a sign-in says of its progress.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { newPool } from "../support/flow.mjs";
import { instance, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

/** A storage of items, and how it is seen from outside. */
function itemStorage() {
  const items = new Map();
  const storage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return { items, storage };
}

/** A pool with Alice and Bob. */
async function twoUsers(options) {
  const world = await newPool(server, { options });
  const bob = { username: "bob", password: "Correct-Horse-8" };
  await server.command("createUser", { userPoolId: world.config.userPoolId, ...bob, attributes: {} });
  return { ...world, bob };
}

describe("recent users", () => {
  test("the list has the last user first, each once, and no more than configured", async () => {
    const { storage } = itemStorage();
    const { auth, bob, config } = await twoUsers({ storage, recentUsers: 2 });
    const start = Date.now();
    for (const who of [user, bob, user]) await auth.signIn(who);
    const list = await instance(config, { storage }).auth.listRecentUsers();
    assert.deepEqual(list.map(({ username, loginId }) => [username, loginId]), [["alice", "alice"], ["bob", "bob"]]);
    assert.ok(list.every(({ lastSignIn }) => lastSignIn instanceof Date && +lastSignIn >= start));

    const shorter = instance(config, { storage, recentUsers: 1 }).auth;
    await shorter.signIn(bob);
    assert.deepEqual((await shorter.listRecentUsers()).map(({ username }) => username), ["bob"]);
  });

  test("the list outlives a sign-out, holds no secret, and names can be removed", async () => {
    const { items, storage } = itemStorage();
    const { auth } = await twoUsers({ storage, recentUsers: 5 });
    await auth.signIn(user);
    const { accessToken } = await auth.getTokens();
    await auth.signOut();
    const kept = [...items].find(([key]) => key.endsWith(".users"))[1];
    assert.ok(!kept.includes(user.password) && !kept.includes(String(accessToken)));
    assert.equal((await auth.listRecentUsers()).length, 1);
    await auth.forgetRecentUser({ username: "alice" });
    assert.deepEqual(await auth.listRecentUsers(), []);
  });

  test("no list is kept unless configured", async () => {
    const { items, storage } = itemStorage();
    const { auth } = await twoUsers({ storage });
    await auth.signIn(user);
    assert.deepEqual(await auth.listRecentUsers(), []);
    assert.ok([...items.keys()].every((key) => !key.endsWith(".users")));
  });

  for (const junk of ["", "{", "null", '{"a":1}', '[1, null, "x"]']) {
    test(`malformed entries are ignored: ${junk}`, async () => {
      const { items, storage } = itemStorage();
      const { auth, config } = await twoUsers({ storage, recentUsers: 3 });
      items.set(`cognito-wasm.${config.userPoolClientId}.users`, junk);
      assert.deepEqual(await auth.listRecentUsers(), []);
      await auth.signIn(user);
      assert.deepEqual((await auth.listRecentUsers()).map(({ username }) => username), ["alice"]);
    });
  }
});

describe("onProgress", () => {
  test("onProgress is called before each operation", async () => {
    const { auth } = await newPool(server);
    const told = [];
    const onProgress = ({ operation }) => told.push(operation);
    await auth.signIn({ ...user, options: { onProgress } });
    assert.deepEqual(told, ["InitiateAuth", "RespondToAuthChallenge"]);
  });

  test("onProgress is called after a challenge too, and what it throws is only reported", async (t) => {
    const { auth, code } = await newPool(server, { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
    const reported = t.mock.method(console, "error", () => {});
    const told = [];
    const onProgress = ({ operation }) => {
      told.push(operation);
      throw new Error("the application's own");
    };
    await auth.signIn({ ...user, options: { onProgress } });
    const before = told.length;
    assert.equal((await auth.confirmSignIn({ challengeResponse: await code() })).isSignedIn, true);
    assert.deepEqual(told.slice(before), ["RespondToAuthChallenge"]);
    assert.equal(reported.mock.callCount(), told.length);
  });
});

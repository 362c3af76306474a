// Storages that lie, forget or refuse: nobody is told of a session that is not kept, or of an end that is none.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { newPool } from "../support/flow.mjs";
import { operations, recordEvents, recordingStorage, settle } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
});

after(() => server.stop());

const quota = () => {
  throw new DOMException("full", "QuotaExceededError");
};

describe("a storage that drops what is large", () => {
  test("is noticed: the session goes on in memory, and one event says so", async () => {
    const items = new Map();
    const storage = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, text) => void (text.length < 1_000 && items.set(key, text)),
      removeItem: (key) => void items.delete(key),
    };
    const { auth } = instance(config, { storage });
    const { names } = recordEvents(auth);
    await auth.signIn(user);
    assert.ok(await auth.getTokens());
    assert.equal((await auth.getCurrentUser()).username, user.username);
    await settle();
    assert.equal(names().filter((name) => name === "storage_failure").length, 1);
    await auth.signOut();
    assert.equal(await auth.getTokens(), null);
  });
});

describe("a storage that gives back what it has parsed", () => {
  for (const slow of [false, true]) {
    test(`${slow ? "later" : "at once"}: its session is taken`, async () => {
      const items = new Map();
      const answer = (value) => (slow ? Promise.resolve(value) : value);
      const storage = {
        getItem: (key) => answer(items.has(key) ? JSON.parse(items.get(key)) : null),
        setItem: (key, text) => answer(void items.set(key, text)),
        removeItem: (key) => answer(void items.delete(key)),
      };
      const { auth } = instance(config, { storage });
      const { names } = recordEvents(auth);
      await auth.signIn(user);
      assert.ok(await auth.getTokens({ forceRefresh: true }));
      const next = instance(config, { storage });
      assert.equal((await next.auth.getCurrentUser()).username, user.username);
      await next.auth.signOut();
      assert.equal(await auth.getTokens(), null);
      assert.ok(!names().includes("storage_failure"));
    });
  }
});

test("one failure is not for ever: the next write tries again", async () => {
  const kept = recordingStorage();
  let full = true;
  const storage = { ...kept, setItem: (key, text) => (full ? quota() : kept.setItem(key, text)) };
  const { auth } = instance(config, { storage });
  await auth.signIn(user);
  assert.ok(await auth.getTokens());
  assert.equal(kept.items.size, 0);
  full = false;
  const renewed = await auth.getTokens({ forceRefresh: true });
  assert.equal(`${(await instance(config, { storage }).auth.getTokens()).accessToken}`, `${renewed.accessToken}`);
});

describe("signOut over a storage that cannot be overwritten", () => {
  /** Signed in, and from then on the storage refuses. */
  async function stuck({ removes }) {
    const kept = recordingStorage();
    let sealed = false;
    const tried = [];
    const storage = {
      getItem: kept.getItem,
      setItem: (key, text) => (sealed ? (tried.push("write"), quota()) : kept.setItem(key, text)),
      removeItem: (key) => (sealed && !removes ? (tried.push("remove"), quota()) : kept.removeItem(key)),
    };
    const { auth, requests } = instance(config, { storage });
    await auth.signIn(user);
    requests.length = 0;
    sealed = true;
    return { auth, requests, tried, storage, items: kept.items };
  }

  test("says so when the session can be neither overwritten nor removed, and ends it at the service", async () => {
    const { auth, requests, tried } = await stuck({ removes: false });
    await assert.rejects(auth.signOut(), { name: "StorageFailed" });
    assert.deepEqual(tried, ["write", "remove"]);
    assert.equal(await auth.getTokens(), null, "here it is over");
    assert.deepEqual(operations(requests), ["RevokeToken"]);
  });

  test("removes the session where that can be done", async () => {
    const { auth, storage, items } = await stuck({ removes: true });
    await auth.signOut();
    assert.equal(items.size, 0);
    assert.equal(await instance(config, { storage }).auth.getTokens(), null);
  });
});

describe("after signOut nothing that was kept can sign anybody in", () => {
  test("not autoSignIn", async () => {
    const world = await newPool(server, { pool: { autoConfirm: true } });
    const options = { userAttributes: { email: "grace@example.org" }, autoSignIn: true };
    await world.auth.signUp({ username: "grace", password: "Correct-Horse-9", options });
    await world.auth.signOut();
    world.requests.length = 0;
    await assert.rejects(world.auth.autoSignIn(), { name: "AutoSignInException" });
    assert.deepEqual(world.requests, []);
  });

  test("not a transaction that waits", async () => {
    const world = await newPool(server, { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
    const transaction = await world.auth.startSignIn(user);
    const code = await world.code();
    await world.auth.signOut();
    world.requests.length = 0;
    assert.notEqual(transaction.step.signInStep, "DONE");
    assert.equal(transaction.toJSON(), null);
    await assert.rejects(transaction.respond(code), { name: "SignInAborted" });
    assert.deepEqual(world.requests, []);
    assert.equal(await world.auth.getTokens(), null);
  });

  test("not a sign-in that was called before", async () => {
    const { auth } = instance(config);
    const [signingIn] = await Promise.allSettled([auth.signIn(user), auth.signOut()]);
    assert.equal(signingIn.reason?.name, "SignInAborted");
    assert.equal(await auth.getTokens(), null);
  });
});

// Cognito Sync against the tests' own Cognito, which checks the signature, the identity, the sync counts and the limits.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { createCognitoSync } from "cognito-wasm/sync";
import { startPool } from "../server/pool.mjs";
import { awsFetch } from "../support/aws.mjs";
import { recordingStorage } from "../support/local.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => (server = await startPool()));
after(() => server.stop());

beforeEach(async () => {
  await server.command("reset");
  const pool = await seedPool(server);
  const userPools = [{ userPoolId: pool.userPoolId, clientId: pool.userPoolClientId }];
  const { identityPoolId } = await server.command("createIdentityPool", { userPools });
  config = { ...pool, identityPoolId, identityPoolEndpoint: server.url };
});

/** One of the user's devices. `instead` answers in place of the service. */
async function device({ instead, clock = { ahead: 0 }, storage = recordingStorage() } = {}) {
  const { fetch, requests } = awsFetch(instead);
  const auth = createCognitoAuth({ ...config, runtime: { fetch } });
  await auth.signIn(user);
  const now = () => Date.now() + clock.ahead;
  const sync = createCognitoSync(auth, { identityPoolId: config.identityPoolId, endpoint: server.url, storage, now });
  const sent = () => requests.filter(({ url }) => url.pathname.startsWith("/identitypools/")).map(({ method }) => method);
  return { auth, sync, settings: sync.dataset("settings"), requests, sent, storage, clock };
}

describe("two devices", () => {
  test("what one writes, the other one reads", async () => {
    const [desk, phone] = [await device(), await device()];
    await desk.settings.put("colour", "grün");
    await desk.settings.put("size", "10");
    assert.deepEqual(desk.sent(), [], "writing is local");
    assert.deepEqual(await desk.settings.synchronize(), { pulled: 0, pushed: 2, mergedDatasets: [] });
    assert.deepEqual(await phone.settings.synchronize(), { pulled: 2, pushed: 0, mergedDatasets: [] });
    assert.deepEqual(await phone.settings.entries(), [["colour", "grün"], ["size", "10"]]);

    await phone.settings.remove("size");
    await phone.settings.synchronize();
    await desk.settings.synchronize();
    assert.equal(await desk.settings.get("size"), undefined);
    assert.equal(await desk.settings.get("colour"), "grün");
    const [summary] = await desk.sync.listDatasets();
    assert.deepEqual([summary.name, summary.records], ["settings", 1]);
    assert.ok(summary.lastModified instanceof Date);
  });

  test("who wrote last wins, unless the application decides", async () => {
    const [desk, phone] = [await device(), await device({ clock: { ahead: 60_000 } })];
    const both = async (there, here) => {
      await there.put("colour", "theirs");
      await here.put("colour", "ours");
      await there.synchronize();
    };
    await both(desk.settings, phone.settings);
    await phone.settings.synchronize();
    assert.equal(await phone.settings.get("colour"), "ours", "the phone wrote a minute later");
    await desk.settings.synchronize();
    assert.equal(await desk.settings.get("colour"), "ours");

    phone.clock.ahead = 0;
    desk.clock.ahead = 300_000;
    await both(desk.settings, phone.settings);
    const seen = [];
    await phone.settings.synchronize({ resolve: (conflict) => (seen.push(conflict), { value: "both" }) });
    assert.deepEqual(seen.map(({ key, local, remote }) => [key, local.value, remote.value]), [["colour", "ours", "theirs"]]);
    await desk.settings.synchronize();
    assert.equal(await desk.settings.get("colour"), "both");

    await both(desk.settings, phone.settings);
    await phone.settings.synchronize({ resolve: async () => "remote" });
    assert.equal(await phone.settings.get("colour"), "theirs");
  });

  test("a conflicting write is pulled first, then the changes are pushed", async () => {
    const desk = await device();
    let between = true;
    const phone = await device({
      instead: async ({ method, url }) => {
        if (method !== "POST" || !url.pathname.endsWith("/settings") || !between) return undefined;
        between = false;
        await desk.settings.put("colour", "theirs");
        await desk.settings.synchronize();
      },
      clock: { ahead: 60_000 },
    });
    await phone.settings.put("colour", "ours");
    await phone.settings.synchronize();
    assert.deepEqual(phone.sent(), ["GET", "POST", "GET", "POST"]);
    await desk.settings.synchronize();
    assert.equal(await desk.settings.get("colour"), "ours");
  });

  test("a dataset that was deleted elsewhere loses its records, except later changes", async () => {
    const [desk, phone] = [await device(), await device()];
    await desk.settings.put("colour", "green");
    await desk.settings.synchronize();
    await phone.settings.synchronize();
    await desk.settings.delete();
    await phone.settings.put("size", "10");
    await phone.settings.synchronize();
    assert.deepEqual(await phone.settings.entries(), [["size", "10"]]);
    await desk.settings.synchronize();
    assert.deepEqual(await desk.settings.entries(), [["size", "10"]]);
    await desk.sync.dataset("never").delete();
  });
});

test("a change while a synchronisation is under way is not lost", async () => {
  let settings;
  const desk = await device({
    instead: async ({ method, url }) => {
      if (method === "POST" && url.pathname.endsWith("/settings")) await settings.put("colour", "second");
    },
  });
  settings = desk.settings;
  await settings.put("colour", "first");
  await settings.synchronize();
  assert.equal(await settings.get("colour"), "second");
  const { pushed } = await settings.synchronize();
  assert.equal(pushed, 1);
});

test("concurrent callers share one synchronisation, and the copy outlives the instance", async () => {
  const storage = recordingStorage();
  const first = await device({ storage });
  await first.settings.put("colour", "green");
  await Promise.all(Array.from({ length: 10 }, () => first.settings.synchronize()));
  assert.deepEqual(first.sent(), ["GET", "POST"]);
  const second = await device({ storage });
  assert.equal(await second.settings.get("colour"), "green");
  assert.deepEqual(second.sent(), []);
});

test("limits are checked before anything is sent", async () => {
  const { settings, sync, requests } = await device();
  const before = requests.length;
  await settings.put("k".repeat(1024), "");
  await assert.rejects(settings.put("ü".repeat(513), ""), TypeError);
  await assert.rejects(settings.put("", ""), TypeError);
  await assert.rejects(settings.put("a", 1), TypeError);
  await assert.rejects(settings.put("a", "x".repeat(1_048_576)), TypeError);
  const full = (error) => isAuthError(error) && error.name === "LimitExceededException";
  await assert.rejects(settings.put("a", "x".repeat(1_048_575)), full, "1 MB with the key that is there");
  const many = sync.dataset("many");
  for (let index = 0; index < 1024; index++) await many.put(String(index), "");
  await assert.rejects(many.put("one more", ""), full);
  await many.put("0", "again");
  for (const name of ["", "a b", "x".repeat(129), 1]) assert.throws(() => sync.dataset(name), TypeError);
  assert.throws(() => createCognitoSync({}, { identityPoolId: "x" }), /identityPoolId must look like/);
  assert.deepEqual(requests.slice(before).filter(({ url }) => url.pathname !== "/"), []);
});

test("what the service refuses is an error of the package, and the changes stay", async () => {
  const { settings } = await device({ instead: ({ method, url }) => (method === "POST" && url.pathname !== "/" ? Response.json({ message: "slow down" }, { status: 429, headers: { "x-amzn-errortype": "TooManyRequestsException:" } }) : undefined) });
  await settings.put("colour", "green");
  await assert.rejects(settings.synchronize(), (error) => isAuthError(error) && error.name === "TooManyRequestsException" && error.retryable && error.operation === "UpdateRecords");
  assert.equal(await settings.get("colour"), "green");
});

test("a list whose pages never end is given up", async () => {
  let pages = 0;
  const endless = ({ method, url }) => {
    if (method !== "GET" || !url.pathname.startsWith("/identitypools/")) return undefined;
    return Response.json({ Records: [], Datasets: [], SyncSessionToken: "s", DatasetExists: true, NextToken: String(++pages) });
  };
  const { settings, sync } = await device({ instead: endless });
  const isEndless = (error) => isAuthError(error) && error.name === "InvalidResponse";
  await assert.rejects(settings.synchronize(), isEndless);
  assert.equal(pages, 100);
  await assert.rejects(sync.listDatasets(), isEndless);
  assert.equal(pages, 200);
});

test("a stored copy that is broken is fetched anew", async () => {
  const storage = recordingStorage();
  const desk = await device({ storage });
  await desk.settings.put("colour", "green");
  await desk.settings.synchronize();
  for (const broken of ["{", "5", '{"records":5}', '{"syncCount":"x","records":{}}', '{"syncCount":0,"records":{"colour":5}}']) {
    for (const key of storage.items.keys()) storage.items.set(key, broken);
    await desk.settings.synchronize();
    assert.equal(await desk.settings.get("colour"), "green", broken);
  }
});

test("wrong options are TypeErrors that name them", () => {
  const auth = { signedFetch: () => fetch, getCredentials: async () => ({ identityId: "x" }) };
  const identityPoolId = "us-east-1:11111111-2222-3333-4444-555555555555";
  const wrong = [{ identityPoolId: 5 }, { endpoint: "x" }, { storage: {} }, { now: 5 }, { identityPool: "x" }];
  for (const options of wrong) {
    assert.throws(() => createCognitoSync(auth, { identityPoolId, ...options }), TypeError, JSON.stringify(options));
  }
});

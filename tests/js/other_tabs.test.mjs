// What other tabs tell counts as far as this instance's own record shows it. Here the tabs are instances of one process that
// stands as a browser's worker does.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { recordEvents, recordingStorage, settle } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
let alive;

before(async () => {
  server = await startPool();
  // Channels and timers of the package do not keep the process alive.
  alive = setInterval(() => {}, 1_000);
});

after(() => {
  clearInterval(alive);
  return server.stop();
});

beforeEach(() => {
  globalThis.WorkerGlobalScope = class {};
  globalThis.location = new URL("https://shop.example/");
});

afterEach(() => {
  delete globalThis.WorkerGlobalScope;
  delete globalThis.location;
  delete globalThis.sessionStorage;
});

/** Waits until the events have come, or gives up. */
async function until(holds) {
  for (let turn = 0; turn < 200 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  await settle();
}

/** Two tabs of one app client on these storages, and what the second one hears. */
async function tabs([one, two]) {
  const config = await seedPool(server);
  const first = instance(config, { storage: one }).auth;
  const second = instance(config, { storage: two }).auth;
  const { events, names } = recordEvents(second);
  await until(() => names().length === 1);
  return { config, first, second, events, names };
}

/** Sends what is last in line to the channel, so that all that came before has been heard. */
async function flush(config) {
  const channel = new BroadcastChannel(`cognito-wasm.${config.userPoolClientId}`);
  const heard = new Promise((resolve) => (channel.onmessage = resolve));
  const other = new BroadcastChannel(`cognito-wasm.${config.userPoolClientId}`);
  other.postMessage("flush");
  await heard;
  channel.close();
  other.close();
  await settle();
}

test("a shared storage: what one does, the others hear", async () => {
  const storage = recordingStorage();
  const { first, second, events, names } = await tabs([storage, storage]);
  await first.signIn(user);
  await until(() => names().includes("signedIn"));
  // Tokens of another second: they tell by their end how new they are.
  await server.command("clock", { advance: 2 });
  await first.getTokens({ forceRefresh: true });
  await until(() => names().includes("tokenRefresh"));
  await first.signOut();
  await until(() => names().includes("signedOut"));
  assert.deepEqual(names(), ["initialSession", "signedIn", "tokenRefresh", "signedOut"]);
  assert.ok(events.slice(1).every(({ source }) => source === "other-tab"));
  assert.equal(events[1].user.username, user.username);
  assert.equal(events[3].username, user.username);
  assert.equal(await second.getTokens(), null);
});

test("an event is told although the instance has read the new record before it came", async () => {
  const storage = recordingStorage();
  const { first, second, names } = await tabs([storage, storage]);
  const signingIn = first.signIn(user);
  const reading = setInterval(() => void second.getTokens(), 0);
  await signingIn;
  await until(() => names().includes("signedIn"));
  clearInterval(reading);
  assert.deepEqual(names(), ["initialSession", "signedIn"]);
});

test("what was done quickly is told as it stands at the end", async () => {
  const storage = recordingStorage();
  const { config, first, second, events } = await tabs([storage, storage]);
  await first.signIn(user);
  await Promise.all([first.signOut(), first.signIn(user)]);
  await flush(config);
  await until(() => events.length > 1);
  assert.equal(events.at(-1).event, "signedIn");
  assert.equal((await second.getCurrentUser()).username, user.username);
});

describe("tabs that share nothing tell each other nothing", () => {
  test("sessionStorage given as an object", async () => {
    const storages = [recordingStorage(), recordingStorage()];
    const config = await seedPool(server);
    const [first, second] = storages.map((storage) => {
      // Each tab has one of its own.
      globalThis.sessionStorage = storage;
      return instance(config, { storage }).auth;
    });
    const { names } = recordEvents(second);
    await first.signIn(user);
    await first.signOut();
    await flush(config);
    assert.deepEqual(names(), ["initialSession"]);
    storages[1].calls.length = 0;
    assert.equal(await second.getTokens(), null);
    assert.ok(storages[1].calls.length <= 2, "nothing is waited for");
  });

  test("objects around it", async () => {
    const { config, first, second, names } = await tabs([recordingStorage(), recordingStorage()]);
    await second.signIn(user);
    await first.signIn(user);
    await first.signOut();
    await flush(config);
    assert.ok(await second.getTokens());
    await settle();
    assert.deepEqual(names(), ["initialSession", "signedIn"]);
  });
});

test("messages that are forged, malformed or too large change nothing", async () => {
  const storage = recordingStorage();
  const { config, first, second, names } = await tabs([storage, storage]);
  await first.signIn(user);
  await until(() => names().includes("signedIn"));
  const channel = new BroadcastChannel(`cognito-wasm.${config.userPoolClientId}`);
  const admin = { username: "admin", userId: "admin" };
  for (const message of [
    null,
    "signedOut",
    { event: "signedOut" },
    { event: "signedOut", username: "admin" },
    { event: "signedIn", user: admin },
    { event: "signedIn", user: admin, mark: ["9", {}] },
    { event: "signedIn", user: { ...admin, signInDetails: { loginId: "x".repeat(100_000) } } },
    { event: "initialSession", user: admin },
    { event: "storage_failure", error: new Error("x") },
    { event: "tokenRefresh", mark: [Number.NaN, 0] },
    new Uint8Array(1 << 20),
  ]) {
    channel.postMessage(message);
  }
  channel.close();
  await flush(config);
  assert.deepEqual(names(), ["initialSession", "signedIn"]);
  assert.equal((await second.getCurrentUser()).username, user.username);
});

// Which lock serves where: outside a browser those wait for each other who were given the same storage.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { acquire } from "../../src/js/lock.js";

const NAME = "cognito-wasm.client";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] }));

afterEach(() => {
  mock.timers.reset();
  delete globalThis.document;
});

/** What the lock asks of a storage. `own` is the application's object behind it. */
function storageOf(own, more) {
  const items = new Map();
  return {
    items: own,
    own,
    slow: false,
    read: (key) => items.get(key),
    write: (key, text) => void items.set(key, text),
    remove: (key) => void items.delete(key),
    ...more,
  };
}

/** Runs what is due, and gives what the promise has come to; `undefined` while it waits. */
async function settled(promise) {
  let value;
  promise.then((result) => (value = { result }));
  await new Promise((resolve) => setImmediate(resolve));
  return value;
}

/** Platforms as they may be: Node from version 24 on has locks for the whole process. */
function setLocks(t, locks) {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
  t.after(() => (before ? Object.defineProperty(globalThis, "navigator", before) : delete globalThis.navigator));
}

const asked = [];
const locks = {
  async request(name, options, callback) {
    asked.push(name);
    await callback();
  },
};

test("instances that share a storage wait for each other, by the lock's name", async (t) => {
  setLocks(t, locks);
  const own = {};
  const first = await acquire(NAME, storageOf(own));
  const second = acquire(NAME, storageOf(own));
  assert.ok(await settled(acquire(`${NAME}.write`, storageOf(own))), "another name");
  assert.ok(await settled(acquire(NAME, storageOf({}))), "another storage");
  assert.equal(await settled(second), undefined);
  first();
  assert.equal(typeof (await second), "function");
  assert.deepEqual(asked, [], "the process is not locked");
});

test("who waits too long goes without, and those behind do not wait for it", async (t) => {
  setLocks(t, undefined);
  const own = {};
  const first = await acquire(NAME, storageOf(own));
  const second = acquire(NAME, storageOf(own));
  mock.timers.tick(40_000);
  assert.deepEqual(await settled(second), { result: undefined });
  const third = acquire(NAME, storageOf(own));
  first();
  assert.equal(typeof (await third), "function");
});

test("a page uses Web Locks, whatever its storage", async (t) => {
  setLocks(t, locks);
  globalThis.document = {};
  for (const own of [{}, undefined]) assert.equal(typeof (await acquire(NAME, storageOf(own))), "function");
  assert.deepEqual(asked.splice(0), [NAME, NAME]);
});

test("a lock that is refused, and one that never comes, are none", async (t) => {
  globalThis.document = {};
  setLocks(t, { request: () => Promise.reject(new Error("opaque origin")) });
  assert.equal(await acquire(NAME, storageOf()), undefined);
  setLocks(t, {
    request: (name, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", reject)),
  });
  const waiting = acquire(NAME, storageOf());
  assert.equal(await settled(waiting), undefined);
  mock.timers.tick(40_000);
  assert.deepEqual(await settled(waiting), { result: undefined });
});

test("a page without Web Locks uses a lease if its storage answers at once, else a queue or nothing", async (t) => {
  setLocks(t, undefined);
  globalThis.document = {};
  const items = {};
  const local = storageOf(undefined, { items });
  const holder = acquire(NAME, local);
  await settled(holder);
  mock.timers.tick(100);
  assert.ok(await settled(holder));
  assert.ok(local.read(`${NAME}.lease`));

  const slow = storageOf({}, { slow: true });
  assert.ok(await settled(acquire(NAME, slow)));
  assert.equal(slow.read(`${NAME}.lease`), undefined);
  assert.deepEqual(await settled(acquire(NAME, storageOf(undefined))), { result: undefined });
});

// Which lock serves where, and that no wait is for ever.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { acquire, Queue } from "../../target/js/io/locks.js";
import { createStorage } from "../../target/js/io/storage.js";

const NAME = "cognito-wasm.client";

beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));

afterEach(() => {
  mock.timers.reset();
  delete globalThis.document;
});

/** A storage around an object of the application. */
const storageOf = (more) =>
  createStorage({ getItem: () => null, setItem() {}, removeItem() {}, ...more });

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Runs what is due, and gives what the promise has come to; `undefined` while it waits. */
async function settled(promise) {
  let value;
  promise.then((result) => (value = { result }));
  await turn();
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
  const own = { getItem: () => null, setItem() {}, removeItem() {} };
  const first = await acquire(NAME, createStorage(own));
  const second = acquire(NAME, createStorage(own));
  assert.ok(await settled(acquire(`${NAME}.write`, createStorage(own))), "another name");
  assert.ok(await settled(acquire(NAME, storageOf())), "another storage");
  assert.equal(await settled(second), undefined);
  first();
  assert.equal(typeof (await second), "function");
  assert.deepEqual(asked, [], "the process is not locked");
});

test("a release that is called twice ends one turn", async () => {
  const storage = storageOf();
  const first = await acquire(NAME, storage);
  const second = acquire(NAME, storage);
  first();
  const release = await second;
  const third = acquire(NAME, storage);
  first();
  assert.equal(await settled(third), undefined);
  release();
  assert.ok(await settled(third));
});

test("who waits too long goes without, and those behind do not wait for it", async (t) => {
  setLocks(t, undefined);
  const storage = storageOf();
  const first = await acquire(NAME, storage);
  const second = acquire(NAME, storage);
  await turn();
  mock.timers.tick(40_000);
  assert.deepEqual(await settled(second), { result: undefined });
  const third = acquire(NAME, storage);
  first();
  assert.equal(typeof (await third), "function");
});

test("a page uses Web Locks, whatever its storage", async (t) => {
  setLocks(t, locks);
  globalThis.document = {};
  for (const storage of [storageOf(), createStorage("memory")]) {
    assert.equal(typeof (await acquire(NAME, storage)), "function");
  }
  assert.deepEqual(asked.splice(0), [NAME, NAME]);
});

test("a Web Lock that is refused, and one that never comes, are none", async (t) => {
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

test("a page without Web Locks has the queue of its own storage object, and no lock for the browser's", async (t) => {
  setLocks(t, undefined);
  globalThis.document = {};
  assert.ok(await settled(acquire(NAME, storageOf())));
  assert.deepEqual(await settled(acquire(NAME, createStorage("local"))), { result: undefined });
});

test("a storage's own lock is used wherever there is one", async (t) => {
  setLocks(t, locks);
  globalThis.document = {};
  const calls = [];
  const lock = async (name, { timeout, signal }) => {
    calls.push([name, timeout, signal.aborted]);
    return () => void calls.push("released");
  };
  const release = await acquire(NAME, storageOf({ lock }));
  release();
  release();
  assert.deepEqual(calls, [[NAME, 40_000, false], "released"]);
  assert.deepEqual(asked, []);
});

test("a storage's own lock that throws, gives nothing or never comes is none", async () => {
  const broken = () => {
    throw new Error("broken");
  };
  for (const lock of [broken, async () => broken(), () => undefined, async () => null]) {
    assert.equal(await acquire(NAME, storageOf({ lock })), undefined);
  }
  let signal, come;
  const late = (_, how) => ((signal = how.signal), new Promise((resolve) => (come = resolve)));
  const waiting = acquire(NAME, storageOf({ lock: late }));
  await turn();
  mock.timers.tick(40_000);
  assert.deepEqual(await settled(waiting), { result: undefined });
  assert.equal(signal.aborted, true);
  let released = 0;
  come(() => released++);
  await turn();
  assert.equal(released, 1, "what comes too late is given back");
});

test("a release of a storage's own lock that fails is no failure of the caller's", async () => {
  const lock = () => async () => {
    throw new Error("broken");
  };
  (await acquire(NAME, storageOf({ lock })))();
  await turn();
});

test("the place in a queue is taken before anything is waited for", async () => {
  const queue = new Queue();
  const order = [];
  const first = queue.turn().then((end) => (order.push(1), end));
  const second = queue.turn().then((end) => (order.push(2), end));
  (await first)();
  (await second)();
  assert.deepEqual(order, [1, 2]);
  assert.equal(queue.length, 0);
});

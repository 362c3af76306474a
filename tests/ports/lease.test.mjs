// The lease that serves as a lock where the browser has none, in virtual time.
import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { lease } from "../../src/js/lease.js";

const NAME = "cognito-wasm.client";
const KEY = `${NAME}.lease`;
const PATIENCE = 40_000;
const START = 1_700_000_000_000;

beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: START }));

afterEach(() => mock.timers.reset());

/** What two tabs share. */
function sharedStorage(items = new Map()) {
  return {
    items,
    read: (key) => items.get(key),
    write: (key, text) => void items.set(key, text),
    remove: (key) => void items.delete(key),
  };
}

/** Somebody who waits for the lease: `release` is there once it was had, `ended` once the wait is over. */
function tab(storage, done) {
  const one = { release: undefined, ended: false };
  lease(NAME, storage, PATIENCE, done).then((release) => Object.assign(one, { release, ended: true }));
  return one;
}

/** Lets time pass in small steps, with everything that becomes due. */
async function pass(ms) {
  for (let step = 0; step < ms; step += 10) {
    mock.timers.tick(10);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const holds = ({ release }) => typeof release === "function";
const now = () => Date.now();
const claimOf = (owner, until) => JSON.stringify({ owner, until });

test("of tabs that ask at once one gets the lease, and the others one after another", async () => {
  const storage = sharedStorage();
  const waiting = Array.from({ length: 5 }, () => tab(storage));
  const served = [];
  while (served.length < 5) {
    await pass(300);
    const holders = waiting.filter(holds);
    assert.equal(holders.length, 1, `after ${served.length}`);
    served.push(...holders);
    waiting.splice(waiting.indexOf(holders[0]), 1);
    holders[0].release();
  }
  await pass(300);
  assert.deepEqual([...storage.items], [], "nothing is left behind");
});

test("a claim that reaches the other tab late still has one winner", async () => {
  const items = new Map();
  const views = [new Map(), new Map()];
  // Each tab sees its own writes at once, and the other's after 20 ms.
  const storages = views.map((view) => ({
    read: (key) => view.get(key),
    write(key, text) {
      view.set(key, text);
      setTimeout(() => {
        items.set(key, text);
        for (const other of views) other.set(key, text);
      }, 20);
    },
    remove: (key) => views.forEach((other) => other.delete(key)),
  }));
  const first = tab(storages[0]);
  await pass(10);
  const second = tab(storages[1]);
  await pass(500);
  assert.deepEqual([first, second].map(holds), [false, true]);
});

test("the lease lasts as long as its holder lives, and no longer than 5 s after that", async () => {
  const storage = sharedStorage();
  const holder = tab(storage);
  await pass(200);
  assert.ok(holds(holder));
  const waiter = tab(storage);
  await pass(20_000);
  assert.ok(!waiter.ended, "it is renewed");
  const { until } = JSON.parse(storage.items.get(KEY));
  assert.ok(until > now() && until <= now() + 5_000);

  // What a tab leaves behind that died.
  const left = storage.items.get(KEY);
  holder.release();
  await pass(0);
  storage.items.set(KEY, left);
  await pass(until - now() + 300);
  assert.ok(holds(waiter));
});

test("a lease that has ended is taken over", async () => {
  const storage = sharedStorage(new Map([[KEY, claimOf("dead", START - 1)]]));
  const next = tab(storage);
  await pass(200);
  assert.ok(holds(next));
});

for (const [what, text] of Object.entries({
  "claims more than 5 s": claimOf("wrong clock", START + 3_600_000),
  "claims no time": claimOf("nobody", "soon"),
  "is no claim at all": "null",
  "is no JSON": "{",
})) {
  test(`a lease that ${what} does not count`, async () => {
    const next = tab(sharedStorage(new Map([[KEY, text]])));
    await pass(200);
    assert.ok(holds(next));
  });
}

test("who comes too late to release removes nobody else's lease", async () => {
  const storage = sharedStorage();
  const late = tab(storage);
  await pass(200);
  const other = claimOf("other", now() + 5_000);
  storage.items.set(KEY, other);
  await pass(3_000);
  late.release();
  await pass(10);
  assert.equal(storage.items.get(KEY), other, "neither removed nor claimed anew");
});

test("who waits for what others have done goes without, as soon as it is done", async () => {
  const storage = sharedStorage();
  const holder = tab(storage);
  await pass(200);
  let done = false;
  const waiting = Array.from({ length: 5 }, () => tab(storage, async () => done));
  await pass(1_000);
  assert.ok(waiting.every(({ ended }) => !ended));
  done = true;
  await pass(100);
  assert.ok(waiting.every((one) => one.ended && !holds(one)));
  holder.release();
  await pass(10);
  assert.deepEqual([...storage.items], []);
});

test("the wait for a lease that is never free ends", async () => {
  const storage = sharedStorage();
  storage.read = (key) => (key === KEY ? claimOf("other", now() + 4_000) : undefined);
  const waiter = tab(storage);
  await pass(PATIENCE - 500);
  assert.ok(!waiter.ended);
  await pass(1_000);
  assert.ok(waiter.ended && !holds(waiter));
});

for (const [what, change] of Object.entries({
  "throws when it is read": { read: broken },
  "throws when it is written": { write: broken },
  "rejects": { write: async () => broken() },
  "forgets": { write() {} },
})) {
  test(`a storage that ${what} has no lease, and nobody waits for it`, async () => {
    const one = tab({ ...sharedStorage(), ...change });
    await pass(10);
    assert.ok(one.ended && !holds(one));
  });
}

test("once it is released the storage is left in peace", async () => {
  const storage = sharedStorage();
  const holder = tab(storage);
  await pass(200);
  holder.release();
  await pass(10);
  const looks = mock.method(storage, "read");
  await pass(5_000);
  assert.equal(looks.mock.callCount(), 0);
});

test("a storage that breaks while the lease is held hurts nobody", async () => {
  const storage = sharedStorage();
  const holder = tab(storage);
  await pass(200);
  Object.assign(storage, { read: broken, write: broken, remove: broken });
  await pass(5_000);
  holder.release();
  await pass(10);
});

function broken() {
  throw new Error("broken");
}

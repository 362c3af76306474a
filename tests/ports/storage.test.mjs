// Where a session is kept: storages that answer at once, later, not at all, and such that lie.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { createStorage, createTabStorage } from "../../target/js/io/storage.js";

const KEY = "cognito-wasm.client";

afterEach(() => {
  for (const name of ["document", "localStorage", "sessionStorage", "WorkerGlobalScope", "location"]) delete globalThis[name];
});

/** A storage of items, and how it is seen from outside. */
function itemStorage(more) {
  const items = new Map();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    ...more,
  };
}

/** A `StorageFailed` whose cause says this. */
const failure = (why) => (error) => error.code === "StorageFailed" && why.test(`${error.cause}`);

const full = () => {
  throw new DOMException("full", "QuotaExceededError");
};

test("memory is a storage like any other, of one instance", () => {
  const storage = createStorage("memory");
  assert.equal(storage.read(KEY), undefined);
  assert.equal(storage.write(KEY, "text"), undefined);
  assert.equal(storage.read(KEY), "text");
  assert.equal(createStorage("memory").read(KEY), undefined);
  assert.equal(storage.probe(KEY), true);
  storage.remove(KEY);
  assert.equal(storage.read(KEY), undefined);
  assert.deepEqual([storage.isMemory, storage.shared, storage.own], [true, false, undefined]);
});

test("outside a page and its workers, what a page has is memory", () => {
  for (const kind of ["local", "session", "cookie", "encrypted", undefined, null]) {
    const storage = createStorage(kind);
    assert.equal(storage.isMemory, true, kind);
    storage.write(KEY, "text");
    assert.equal(storage.read(KEY), "text");
  }
  // As on Cloudflare Workers.
  globalThis.WorkerGlobalScope = class {};
  assert.equal(createStorage("local").isMemory, true);
});

test("a page has localStorage by default, and sessionStorage on request", () => {
  globalThis.document = {};
  globalThis.localStorage = itemStorage();
  globalThis.sessionStorage = itemStorage();
  createStorage().write(KEY, "local");
  createStorage("session").write(KEY, "session");
  assert.equal(globalThis.localStorage.items.get(KEY), "local");
  assert.equal(globalThis.sessionStorage.items.get(KEY), "session");
  assert.deepEqual([createStorage().shared, createStorage("session").shared], [true, false]);
});

test("a page that may not touch its storage fails, and works once it may", () => {
  globalThis.document = {};
  let allowed = false;
  const local = itemStorage();
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get() {
      if (!allowed) throw new DOMException("denied", "SecurityError");
      return local;
    },
  });
  const storage = createStorage("local");
  assert.throws(() => storage.read(KEY), { code: "StorageFailed", message: /could not be read$/ });
  assert.throws(() => storage.write(KEY, "text"), { code: "StorageFailed" });
  assert.equal(storage.read(KEY), "text", "the session goes on in memory");
  assert.equal(storage.shared, false);
  allowed = true;
  storage.write(KEY, "newer");
  assert.equal(local.items.get(KEY), "newer");
  assert.deepEqual([storage.shared, storage.failure], [true, undefined]);
});

for (const option of ["Local", "", 7, {}, { getItem() {} }, { get() {}, set() {} }, () => {}, [], Symbol("x")]) {
  test(`${String(typeof option === "object" ? JSON.stringify(option) : String(option))} is no storage`, () => {
    assert.throws(() => createStorage(option), { name: "TypeError", message: /^storage must be/ });
  });
}

test("a storage that answers at once is read and written without a promise in between", () => {
  const own = itemStorage();
  const storage = createStorage(own);
  assert.equal(storage.write(KEY, "text"), undefined);
  assert.equal(storage.read(KEY), "text");
  assert.equal(storage.probe(KEY), true);
  assert.equal(storage.remove(KEY), undefined);
  assert.deepEqual([storage.slow, storage.own], [false, own]);
});

test("a storage that answers later is waited for", async () => {
  const own = itemStorage();
  const later = (method) => async (...input) => own[method](...input);
  const storage = createStorage({ getItem: later("getItem"), setItem: later("setItem"), removeItem: later("removeItem") });
  await storage.write(KEY, "text");
  assert.equal(storage.slow, true);
  assert.equal(await storage.read(KEY), "text");
  assert.equal(await storage.probe(KEY), true);
  await storage.remove(KEY);
  assert.equal(await storage.read(KEY), undefined);
});

test("a storage that never answers fails after 5 seconds", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const storage = createStorage(itemStorage({ getItem: () => new Promise(() => {}) }));
  const reading = storage.read(KEY);
  t.mock.timers.tick(5_000);
  await assert.rejects(reading, failure(/no answer within 5 s/));
});

test("a write that fails is kept in memory, and the next one tries the storage again", () => {
  const own = itemStorage();
  const storage = createStorage(own);
  storage.write(KEY, "first");
  const { setItem } = own;
  own.setItem = full;
  assert.throws(() => storage.write(KEY, "second"), failure(/QuotaExceededError/));
  assert.equal(storage.read(KEY), "second");
  assert.equal(storage.failure.code, "StorageFailed");
  own.setItem = setItem;
  storage.write(KEY, "third");
  assert.equal(own.items.get(KEY), "third");
  assert.equal(storage.failure, undefined);
});

test("a storage that drops what is too large for it is found out at once", () => {
  const own = itemStorage();
  own.setItem = (key, value) => void (value.length < 4096 && own.items.set(key, value));
  const storage = createStorage(own);
  storage.write(KEY, "small");
  const large = "x".repeat(5000);
  assert.throws(() => storage.write(KEY, large), failure(/did not keep/));
  assert.equal(storage.read(KEY), large);
});

test("a storage that keeps the old text instead of the new one is found out at once, also where it parses", () => {
  for (const parse of [(text) => text, (text) => JSON.parse(text ?? "null")]) {
    const own = itemStorage();
    own.getItem = (key) => parse(own.items.get(key));
    own.items.set(KEY, '{"a":1}');
    own.setItem = () => {};
    assert.throws(() => createStorage(own).write(KEY, '{"a":2}'), failure(/did not keep/));
  }
});

test("a storage that orders the members of a record anew is no storage that lies", () => {
  const own = itemStorage();
  own.getItem = (key) => {
    const value = JSON.parse(own.items.get(key) ?? "null");
    return value && Object.fromEntries(Object.entries(value).sort());
  };
  const storage = createStorage(own);
  for (const value of [1, 2]) {
    storage.write(KEY, `{"b":${value},"a":0}`);
    assert.equal(storage.read(KEY), `{"a":0,"b":${value}}`);
    assert.equal(storage.probe(KEY), true);
  }
});

test("a storage that cuts what is too long for it is found out at once", () => {
  const own = itemStorage();
  own.setItem = (key, value) => void own.items.set(key, value.slice(0, 4096));
  assert.throws(() => createStorage(own).write(KEY, "x".repeat(5000)), { code: "StorageFailed" });
});

test("a record that comes back parsed is taken", () => {
  const own = itemStorage();
  own.getItem = (key) => JSON.parse(own.items.get(key) ?? "null");
  const storage = createStorage(own);
  storage.write(KEY, '{ "a": 1 }');
  assert.equal(storage.read(KEY), '{"a":1}');
  assert.equal(storage.probe(KEY), true);
});

test("what somebody else wrote after us is no failure of ours", () => {
  const own = itemStorage();
  const storage = createStorage(own);
  storage.write(KEY, "one");
  own.setItem = (key) => void own.items.set(key, "somebody else's");
  storage.write(KEY, "two");
  assert.equal(storage.read(KEY), "somebody else's");
});

test("while a storage fails, what was read or written last is read", () => {
  const own = itemStorage();
  const storage = createStorage(own);
  storage.write(KEY, "text");
  const { getItem } = own;
  own.getItem = full;
  assert.equal(storage.read(KEY), "text");
  assert.equal(storage.failure.code, "StorageFailed");
  assert.throws(() => createStorage(own).read(KEY), { code: "StorageFailed" });
  own.getItem = getItem;
  assert.equal(storage.read(KEY), "text");
  assert.equal(storage.failure, undefined);
});

test("a removal that does not happen is told of, and here the text is read no more", () => {
  for (const removeItem of [() => {}, full]) {
    const own = itemStorage();
    const storage = createStorage(own);
    storage.write(KEY, "text");
    const works = own.removeItem;
    own.removeItem = removeItem;
    assert.throws(() => storage.remove(KEY), { code: "StorageFailed", message: /could not be removed$/ });
    assert.equal(storage.read(KEY), undefined);
    own.removeItem = works;
    storage.remove(KEY);
    assert.equal(storage.failure, undefined);
  }
});

test("a probe tells whether something can be written, and changes nothing", () => {
  const own = itemStorage();
  const storage = createStorage(own);
  assert.equal(storage.probe(KEY), true, "nothing to write");
  own.items.set(KEY, "text");
  assert.equal(storage.probe(KEY), true);
  own.setItem = full;
  assert.equal(storage.probe(KEY), false);
  own.setItem = () => {};
  own.getItem = () => null;
  assert.equal(storage.probe(KEY), true, "nothing to write");
  assert.equal(storage.failure, undefined);
  assert.deepEqual([...own.items], [[KEY, "text"]]);
});

test("a probe brings the session back from memory once the storage works again", () => {
  const own = itemStorage();
  const storage = createStorage(own);
  const { setItem } = own;
  own.setItem = full;
  assert.throws(() => storage.write(KEY, "text"), { code: "StorageFailed" });
  assert.equal(storage.probe(KEY), false);
  own.setItem = setItem;
  assert.equal(storage.probe(KEY), true);
  assert.equal(own.items.get(KEY), "text");
  assert.equal(storage.failure, undefined);
});

test("items of other libraries lie beside the record, and a removal that fails is told of", async () => {
  const own = itemStorage();
  const storage = createStorage(own);
  await storage.writeOther("other", "text");
  assert.equal(await storage.readOther("other"), "text");
  await storage.writeOther("other", undefined);
  assert.equal(own.items.size, 0);
  own.items.set("other", "text");
  own.removeItem = () => {};
  await assert.rejects(storage.writeOther("other", undefined), { code: "StorageFailed" });
  own.getItem = full;
  assert.equal(await storage.readOther("other"), undefined);
});

test("beside an encrypted record, items of other libraries are read and removed, and none are written", async () => {
  globalThis.document = {};
  globalThis.localStorage = itemStorage();
  globalThis.localStorage.items.set("other", "text");
  const storage = createStorage("encrypted");
  await storage.writeOther("other", "newer");
  assert.equal(await storage.readOther("other"), "text");
  await storage.writeOther("other", undefined);
  assert.equal(globalThis.localStorage.items.size, 0);
});

test("without IndexedDB an encrypted session fails, and goes on in memory", () => {
  globalThis.document = {};
  const storage = createStorage("encrypted");
  assert.throws(() => storage.write(KEY, "text"), failure(/IndexedDB/));
  assert.equal(storage.read(KEY), "text");
});

test("what a page reload does not reach lies in sessionStorage, unless the session is in memory", () => {
  globalThis.document = {};
  globalThis.localStorage = itemStorage();
  globalThis.sessionStorage = itemStorage();
  createTabStorage(createStorage("local")).write("key", "text");
  assert.equal(globalThis.sessionStorage.items.get("key"), "text");
  assert.equal(createTabStorage(createStorage("memory")).isMemory, true);
  delete globalThis.document;
  assert.equal(createTabStorage(createStorage(itemStorage())).isMemory, true);
});

test("an application's own lock belongs to its storage", () => {
  const lock = () => () => {};
  assert.equal(typeof createStorage(itemStorage({ lock })).lock, "function");
  assert.equal(createStorage(itemStorage()).lock, undefined);
  assert.equal(createStorage("memory").lock, undefined);
});

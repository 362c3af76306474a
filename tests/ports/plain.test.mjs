// What an application gives, copied as plain data.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { plain, takeLive } from "../../target/js/value/plain.js";

/** The message of the `TypeError` that `plain` refuses the value with. */
function refusal(value) {
  try {
    plain(value, "input");
  } catch (error) {
    assert.equal(error.name, "TypeError");
    return error.message;
  }
  return assert.fail("it was taken");
}

test("plain data is copied deeply, and later changes do not reach the copy", () => {
  const given = { text: "a", list: [1, null, { deep: true }], none: null, half: 0.5 };
  const copy = plain(given, "input");
  assert.deepEqual(copy, given);
  given.list[2].deep = false;
  assert.equal(copy.list[2].deep, true);
});

test("undefined members are left out, and undefined alone stays undefined", () => {
  assert.deepEqual(Object.keys(plain({ a: undefined, b: 1 }, "input")), ["b"]);
  assert.equal(plain(undefined, "input"), undefined);
  assert.equal(plain(null, "input"), null);
});

test("a date is its ISO string, and toJSON is honoured", () => {
  assert.deepEqual(plain({ at: new Date(0), url: new URL("https://example.org/") }, "input"), {
    at: "1970-01-01T00:00:00.000Z",
    url: "https://example.org/",
  });
  assert.match(refusal({ at: new Date(NaN) }), /^input\.at must be a valid date/);
  assert.match(refusal({ at: vm.runInNewContext("new Date(NaN)") }), /^input\.at must be a valid date/);
});

test("objects of other realms, without a prototype and behind a proxy are taken", () => {
  assert.deepEqual(plain(vm.runInNewContext("({ a: [1] })"), "input"), { a: [1] });
  assert.deepEqual(plain(Object.assign(Object.create(null), { a: 1 }), "input"), { a: 1 });
  assert.deepEqual(plain(new Proxy({ a: { b: 1 } }, {}), "input"), { a: { b: 1 } });
});

for (const [what, value, path] of [
  ["a function", { options: { onChange() {} } }, "input.options.onChange"],
  ["a symbol", { a: Symbol("secret") }, "input.a"],
  ["a bigint", { a: 1n }, "input.a"],
  ["NaN", { a: [NaN] }, "input.a[0]"],
  ["Infinity", { a: { b: -Infinity } }, "input.a.b"],
  ["a Map", { clientMetadata: { plan: new Map() } }, "input.clientMetadata.plan"],
  ["a Set", new Set(), "input"],
  ["a promise", { a: Promise.resolve() }, "input.a"],
  ["bytes", { a: new Uint8Array(4) }, "input.a"],
  ["an instance of a class", { a: new (class Plan {})() }, "input.a"],
  ["a list with a hole", { a: [1, , 2] }, "input.a[1]"],
  ["an unusual key", { "a b": { "": 1n } }, 'input["a b"][""]'],
]) {
  test(`${what} is refused by the path of the member`, () => {
    assert.ok(refusal(value).startsWith(`${path} must be plain data`), refusal(value));
  });
}

test("a message never shows the value that is refused", () => {
  assert.doesNotMatch(refusal({ a: Symbol("Correct-Horse-7") }), /Horse/);
  assert.doesNotMatch(refusal({ a: Object.assign(() => {}, { secret: "Horse" }) }), /Horse/);
});

test("what throws when it is read is refused by the path of the member", () => {
  const broken = () => {
    throw new Error("broken");
  };
  assert.match(refusal({ get a() { return broken(); } }), /^input\.a must be readable/);
  assert.match(refusal({ a: { toJSON: broken } }), /^input\.a\.toJSON must be readable/);
  assert.match(refusal({ a: new Proxy({}, { ownKeys: broken }) }), /^input\.a must be readable/);
  assert.match(refusal({ a: new Proxy({}, { get: broken }) }), /^input\.a must be readable/);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.match(refusal({ a: proxy }), /^input\.a must be/);
});

test("a cycle, and nesting beyond 48 levels, are refused", () => {
  const cycle = { a: {} };
  cycle.a.back = cycle;
  assert.equal(refusal(cycle), "input.a.back must not contain itself");
  const nested = (depth) => (depth === 0 ? 1 : [nested(depth - 1)]);
  assert.ok(plain(nested(48), "input"));
  assert.match(refusal(nested(49)), /must not be nested deeper than 48 levels$/);
});

test("the same object twice is no cycle", () => {
  const one = { a: 1 };
  assert.deepEqual(plain({ one, two: one }, "input"), { one, two: one });
});

test("more than 1 MB is refused before it is copied", () => {
  assert.equal(refusal("x".repeat(2 ** 20)), "input must not be larger than 1 MB");
  assert.equal(refusal({ ["x".repeat(2 ** 20)]: 1 }), "input must not be larger than 1 MB");
  assert.equal(refusal(Array(2 ** 21).fill(0)), "input must not be larger than 1 MB");
  let reads = 0;
  const endless = new Proxy([], { get: (_, name) => (name === "length" ? 2 ** 53 : (reads++, name === "toJSON" ? undefined : 0)) });
  assert.equal(refusal(endless), "input must not be larger than 1 MB");
  assert.ok(reads < 2 ** 20 + 10);
});

test("lone surrogates become U+FFFD, in keys as well", () => {
  assert.deepEqual(plain({ "a\ud800": "b\udc00", pair: "\u{1f600}" }, "input"), {
    "a\ufffd": "b\ufffd",
    pair: "\u{1f600}",
  });
});

test("__proto__ is a key like any other", () => {
  const copy = plain(JSON.parse('{"__proto__": {"admin": true}, "constructor": 1}'), "input");
  assert.equal(copy.admin, undefined);
  assert.equal(Object.getPrototypeOf(copy), Object.prototype);
  assert.deepEqual(Object.keys(copy), ["__proto__", "constructor"]);
});

test("live members are taken out by their paths, and no others", () => {
  const { signal } = new AbortController();
  const onProgress = () => {};
  const { data, live } = takeLive({ username: "a", options: { signal, onProgress, mediation: "x" } }, "input", [
    "options.signal",
    "options.onProgress",
    "options.absent",
  ]);
  assert.deepEqual(data, { username: "a", options: { mediation: "x" } });
  assert.equal(live["options.signal"], signal);
  assert.equal(live["options.onProgress"], onProgress);
  assert.equal("options.absent" in live, false);
  assert.throws(() => takeLive({ signal, options: {} }, "input", ["options.signal"]), {
    name: "TypeError",
    message: /^input\.signal must be plain data/,
  });
});

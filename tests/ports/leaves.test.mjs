// Small leaves: options, texts, and calls whose answers may be promises.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkOptions } from "../../target/js/config/options.js";
import { follow, within } from "../../target/js/value/promise.js";
import { fromBase64url, fromJson, percentEncode, toBase64url } from "../../target/js/value/text.js";

const KNOWN = ["userPoolId", "userPoolClientId", "storage", "runtime"];

test("an unknown option is refused by the closest known one", () => {
  const refuse = (options, message) =>
    assert.throws(() => checkOptions(options, "createCognitoAuth", KNOWN), { name: "TypeError", message });
  const start = "is not an option of createCognitoAuth";
  refuse({ userPoolClientID: "x" }, `userPoolClientID ${start}; did you mean userPoolClientId?`);
  refuse({ userpoolid: "x" }, `userpoolid ${start}; did you mean userPoolId?`);
  refuse({ store: "x" }, `store ${start}; did you mean storage?`);
  refuse({ somethingElse: undefined }, `somethingElse ${start}`);
  refuse({ ["x".repeat(100_000)]: 1 }, new RegExp(`^x+ ${start}$`));
  checkOptions({ storage: "local", userPoolId: undefined }, "createCognitoAuth", KNOWN);
});

test("options that are no object are refused", () => {
  for (const options of [undefined, null, "text", 7, [], () => {}]) {
    assert.throws(() => checkOptions(options, "createCognitoAuth", KNOWN), {
      name: "TypeError",
      message: "the options of createCognitoAuth must be an object",
    });
  }
});

test("base64url without padding goes both ways, and anything else is refused", () => {
  for (const bytes of [[], [0], [255, 254], [1, 2, 3], [251, 255, 191, 0]]) {
    assert.deepEqual([...fromBase64url(toBase64url(Uint8Array.from(bytes)))], bytes);
  }
  assert.equal(toBase64url(Uint8Array.of(251, 255)), "-_8");
  for (const text of ["A", "AA==", "A+8", "A/8", "A A", "AAAAA", "\u00e9"]) assert.equal(fromBase64url(text), undefined);
});

test("percent encoding leaves only unreserved characters", () => {
  assert.equal(percentEncode("a-._~9 !'()*\u2603\ud800"), "a-._~9%20%21%27%28%29%2A%E2%98%83%EF%BF%BD");
});

test("what is not JSON, or not a text, is undefined", () => {
  assert.deepEqual(fromJson('{"a":1}'), { a: 1 });
  for (const text of ["{", "", undefined, {}, 7]) assert.equal(fromJson(text), undefined);
});

test("a sequence whose answers come at once is run without a pause, and its result comes at once", () => {
  function* steps() {
    return (yield 1) + (yield 2);
  }
  assert.equal(follow(steps()), 3);
  function* failing() {
    yield 1;
    throw new Error("broken");
  }
  assert.throws(() => follow(failing()), { message: "broken" });
});

test("a sequence waits for promises, and can catch what they reject with", async () => {
  const waited = [];
  function* steps() {
    const first = yield Promise.resolve("a");
    try {
      yield Promise.reject(new Error("b"));
    } catch (error) {
      return first + error.message + (yield "c");
    }
  }
  const result = follow(steps(), (promise) => (waited.push(1), promise));
  assert.ok(result instanceof Promise);
  assert.equal(await result, "abc");
  assert.equal(waited.length, 2);
});

test("a wait ends after its limit", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const waiting = within(new Promise(() => {}), 5_000);
  t.mock.timers.tick(5_000);
  await assert.rejects(waiting, { message: "no answer within 5 s" });
  assert.equal(await within(Promise.resolve(1), 5_000), 1);
});

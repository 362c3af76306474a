// Who signed in here lately.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseOptions } from "../../target/js/config/own.js";
import { createStorage } from "../../target/js/io/storage.js";
import { RecentUsers } from "../../target/js/session/recent-users.js";

const KEY = "cognito-wasm.client";

/** A list, its storage, and a clock that advances by one at each look. */
function listOf(most, storage = createStorage("memory")) {
  let time = 1_700_000_000_000;
  const recent = new RecentUsers(storage, KEY, most, () => time++);
  return { storage, recent, names: async () => (await recent.list()).map(({ username }) => username) };
}

test("the last is the first, each once, and no more than were asked for", async () => {
  const { recent, names } = listOf(2);
  for (const name of ["alice", "bob", "alice", "carol"]) await recent.add(name, `${name}@example.org`);
  assert.deepEqual(await recent.list(), [
    { username: "carol", loginId: "carol@example.org", lastSignIn: new Date(1_700_000_000_003) },
    { username: "alice", loginId: "alice@example.org", lastSignIn: new Date(1_700_000_000_002) },
  ]);
  await recent.forget("carol");
  assert.deepEqual(await names(), ["alice"]);
  await recent.forget("alice");
  assert.deepEqual(await names(), []);
});

test("nothing is kept unless it was asked for, and what another instance kept can be forgotten one by one", async () => {
  const { recent, storage } = listOf(5);
  for (const name of ["alice", "bob"]) await recent.add(name, undefined);
  const other = listOf(0, storage);
  await other.recent.add("carol", undefined);
  await other.recent.forget("alice");
  assert.deepEqual(await other.names(), ["bob"]);
});

for (const junk of ["", "{", "null", '{"a":1}', '[1, null, "x", {"username":5,"lastSignIn":1}, {"username":"a","lastSignIn":1e99}]']) {
  test(`a stored list ignores malformed entries: ${junk}`, async () => {
    const { recent, storage, names } = listOf(3);
    await storage.writeOther(`${KEY}.users`, junk);
    assert.deepEqual(await names(), []);
    await recent.add("alice", undefined);
    assert.deepEqual(await names(), ["alice"]);
  });
}

test("a storage that fails does not fail a sign-in, but a name that could not be forgotten is told of", async () => {
  const items = new Map();
  const own = { getItem: (key) => items.get(key), setItem: (key, text) => items.set(key, text), removeItem() {} };
  const { recent } = listOf(3, createStorage(own));
  await recent.add("alice", undefined);
  await assert.rejects(recent.forget("alice"), { code: "StorageFailed" });
  own.setItem = () => {
    throw new Error("full");
  };
  await recent.add("bob", undefined);
});

for (const most of [-1, 1.5, NaN, "5", 101, true, {}]) {
  test(`recentUsers: ${JSON.stringify(most)} is a TypeError`, () => {
    const config = { userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789", recentUsers: most };
    assert.throws(() => parseOptions(config), { name: "TypeError", message: /^recentUsers must be/ });
  });
}

test("only a name can be forgotten", async () => {
  await assert.rejects(listOf(1).recent.forget(undefined), { name: "TypeError", message: "input.username must be a string" });
});

// What other tabs are told, and what of theirs is heard.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openTabs, readMessage } from "../../target/js/io/tabs.js";
import { createStorage } from "../../target/js/io/storage.js";

// Our channels do not keep the process alive.
let alive;
before(() => (alive = setInterval(() => {}, 1000)));
after(() => clearInterval(alive));

/** A channel that somebody else can post anything to. */
function channel(t, name) {
  const other = new BroadcastChannel(name);
  t.after(() => other.close());
  return other;
}

/** Waits until the owner was told something. */
function listener() {
  const owner = { messages: [], next: undefined };
  const heard = (who, message) => {
    who.messages.push(message);
    who.next?.();
  };
  return { owner, heard, wait: () => new Promise((resolve) => (owner.next = resolve)) };
}

test("a tab tells the others, and hears nothing of itself", async (t) => {
  const [one, two] = [listener(), listener()];
  const first = openTabs("tabs-1", one.owner, one.heard);
  const second = openTabs("tabs-1", two.owner, two.heard);
  t.after(() => (first.close(), second.close()));
  const message = { event: "signedIn", user: { username: "a", userId: "b", signInDetails: { loginId: "a" } }, mark: [1, 2] };
  const heard = two.wait();
  first.tell(message);
  await heard;
  assert.deepEqual(two.owner.messages, [message]);
  assert.deepEqual(one.owner.messages, []);
});

test("messages of another shape or size are not heard", async (t) => {
  const one = listener();
  const tabs = openTabs("tabs-2", one.owner, one.heard);
  t.after(() => tabs.close());
  const other = channel(t, "tabs-2");
  for (const junk of [null, "signedIn", 7, ["signedIn"], new Map(), { event: "evil" }, { event: "initialSession" }]) {
    other.postMessage(junk);
  }
  const heard = one.wait();
  other.postMessage({ event: "tokenRefresh" });
  await heard;
  assert.deepEqual(one.owner.messages, [{ event: "tokenRefresh" }]);
});

test("a message is read member by member, and what is not known is left out", () => {
  const user = { username: "a", userId: "b" };
  assert.deepEqual(readMessage({ event: "signedIn", user: { ...user, admin: true }, token: "x" }), { event: "signedIn", user });
  assert.deepEqual(readMessage({ event: "signedOut", username: "a" }), { event: "signedOut", username: "a" });
  for (const wrong of [
    { username: 5 },
    { username: "" },
    { username: "x".repeat(3000) },
    { user: "a" },
    { user: { username: "a" } },
    { user: { ...user, signInDetails: "x" } },
    { user: { ...user, signInDetails: { loginId: "x".repeat(9000) } } },
    { mark: 5 },
    { mark: [1] },
    { mark: [1, 2, 3] },
    { mark: [1, "2"] },
    { mark: [1, 0.5] },
    { mark: [1, 2 ** 60] },
  ]) {
    assert.equal(readMessage({ event: "signedIn", ...wrong }), undefined, JSON.stringify(wrong).slice(0, 60));
  }
});

test("where there are no channels, nobody is told", (t) => {
  const { BroadcastChannel } = globalThis;
  t.after(() => (globalThis.BroadcastChannel = BroadcastChannel));
  globalThis.BroadcastChannel = undefined;
  assert.equal(openTabs("tabs-3", {}, () => {}), undefined);
});

test("only a storage that other tabs see is a reason to tell them", (t) => {
  t.after(() => {
    delete globalThis.document;
    delete globalThis.sessionStorage;
    delete globalThis.localStorage;
  });
  const items = () => ({ getItem: () => null, setItem() {}, removeItem() {} });
  globalThis.document = {};
  globalThis.sessionStorage = items();
  globalThis.localStorage = items();
  const shared = (option) => createStorage(option).shared;
  assert.deepEqual(["local", "session", "memory", "encrypted"].map(shared), [true, false, false, true]);
  assert.deepEqual([globalThis.sessionStorage, globalThis.localStorage, items()].map(shared), [false, true, true]);
});

// The page's life, and the listeners of an instance.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Page } from "../../target/js/io/page.js";
import { Events, tell } from "../../target/js/session/events.js";

test("a page wakes its owner when it is shown, when it is online, and when its time has come", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => {
    delete globalThis.document;
    delete globalThis.addEventListener;
    delete globalThis.removeEventListener;
  });
  const [document, window] = [new EventTarget(), new EventTarget()];
  globalThis.document = document;
  globalThis.addEventListener = (...input) => window.addEventListener(...input);
  globalThis.removeEventListener = (...input) => window.removeEventListener(...input);
  const owner = { woken: 0 };
  const page = new Page(owner, (who) => who.woken++);
  document.dispatchEvent(new Event("visibilitychange"));
  window.dispatchEvent(new Event("online"));
  assert.equal(owner.woken, 2);
  page.wakeIn(1000);
  page.wakeIn(2000);
  t.mock.timers.tick(1999);
  assert.equal(owner.woken, 2);
  t.mock.timers.tick(1);
  assert.equal(owner.woken, 3);
  page.wakeIn(10);
  page.end();
  document.dispatchEvent(new Event("visibilitychange"));
  t.mock.timers.tick(10);
  assert.equal(owner.woken, 3);
});

test("a delay longer than timers take does not fire at once", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const owner = { woken: 0 };
  new Page(owner, (who) => who.woken++).wakeIn(2 ** 40);
  t.mock.timers.tick(1_000_000);
  assert.equal(owner.woken, 0);
});

test("listeners get a copy each, in order, until they are removed", () => {
  const events = new Events();
  const heard = [];
  const first = events.add((event) => heard.push(event));
  const second = events.add((event) => (event.event = "changed"));
  const third = events.add((event) => heard.push(event));
  const event = { event: "signedIn" };
  events.emit(event);
  assert.deepEqual(heard, [event, event]);
  assert.equal(events.has(second), true);
  for (const remove of [first, second, third, third]) remove();
  events.emit(event);
  assert.equal(heard.length, 2);
  assert.equal(events.has(second), false);
});

test("the same function can listen twice, and be removed once", () => {
  const events = new Events();
  let heard = 0;
  const listener = () => heard++;
  const remove = events.add(listener);
  events.add(listener);
  remove();
  events.emit({ event: "signedIn" });
  assert.equal(heard, 1);
});

test("a listener that throws or rejects is reported, and hurts nobody else", async (t) => {
  const reported = t.mock.method(console, "error", () => {});
  const events = new Events();
  const thrown = new Error("the application's own");
  events.add(() => {
    throw thrown;
  });
  events.add(() => Promise.reject(thrown));
  let heard = 0;
  events.add(() => heard++);
  events.emit({ event: "signedIn" });
  tell(() => heard++, { event: "signedIn" });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(heard, 2);
  const reports = reported.mock.calls.filter((call) => call.arguments[0] === thrown);
  assert.equal(reports.length, 2);
});

test("a listener that is no function is a TypeError", () => {
  for (const listener of [undefined, null, {}, "x"]) {
    assert.throws(() => new Events().add(listener), { name: "TypeError", message: "listener must be a function" });
  }
});

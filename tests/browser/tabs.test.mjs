// A session that is never lost: many tabs, an expired token, and everything that may go wrong while it is renewed.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { browserNames, launch } from "./browsers.mjs";
import { everybody, hour, isSignedIn, names, outcomesOf, sendingTabs, signIn, startTabs, until, use } from "./tabs.mjs";

const many = 20;

let world;
before(async () => (world = await startTabs()));
after(() => world?.stop());

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let context;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());
    beforeEach(async () => {
      await context?.close();
      context = await browser.createBrowserContext();
      await world.reset();
    });

    test(`${many} tabs meet an expired token: one refresh, nobody signed out`, async (t) => {
      const tabs = await world.signedIn(context, many);
      const old = await use(tabs[0]);
      await world.expire(tabs);
      await everybody(tabs);
      const outcomes = await outcomesOf(tabs);
      await report(t, tabs);
      assert.equal(await world.refreshes(), 1);
      assertOneToken(outcomes);
      assert.notEqual(outcomes[0].token, old.token);
    });

    test("the same where the browser has no locks: in the grace period nobody is signed out", async (t) => {
      const tabs = await world.signedIn(context, many, { locks: false });
      await world.grace(60);
      await world.expire(tabs);
      await everybody(tabs);
      await outcomesOf(tabs);
      await report(t, tabs);
      assertOneToken(await Promise.all(tabs.map(use)));
    });

    test("the refreshing tab is closed before the service sees the request: another one takes over", async (t) => {
      const tabs = await world.signedIn(context, 5);
      await world.expire(tabs);
      await world.fault({ kind: "status", status: 500, ms: 60_000 });
      const left = await closeRefreshingTab(tabs);
      const outcomes = await outcomesOf(left);
      await report(t, left);
      assertOneToken(outcomes);
      assert.deepEqual(await world.statuses(), [500, 200]);
    });

    test("the refreshing tab is closed after the service has answered: another one takes over in the grace period", async (t) => {
      const tabs = await world.signedIn(context, 5);
      await world.expire(tabs);
      await world.grace(60);
      await world.fault({ kind: "delay", ms: 60_000 });
      const left = await closeRefreshingTab(tabs);
      const outcomes = await outcomesOf(left);
      await report(t, left);
      assertOneToken(outcomes);
      assert.equal(await world.refreshes(), 2);
    });

    for (const [what, broken] of Object.entries({
      "status 500": { kind: "status", status: 500 },
      "too many requests": { kind: "status", status: 429 },
      "a page of HTML": { kind: "html", status: 503 },
      "an empty body": { kind: "empty" },
      "half of an answer": { kind: "truncated" },
      "no answer": { kind: "drop" },
    })) {
      // Half of an answer means that the token was exchanged: only the grace period can save that.
      const graceSeconds = broken.kind === "truncated" ? 60 : 0;

      test(`${what}: the session is kept, and renewed when the service is well again`, async () => {
        const [tab] = await world.signedIn(context, 1);
        await world.expire([tab]);
        await world.grace(graceSeconds);
        await world.fault({ ...broken, times: 20 });
        const outcome = await use(tab);
        assert.ok(outcome.error, "there is no token to hand out");
        assert.ok(await isSignedIn(tab));
        await world.cognito.command("clearFaults");
        assert.ok((await use(tab)).token);
        assert.ok(!(await names(tab)).includes("signedOut"));
      });
    }

    test("a token that is still valid is handed out while refreshing fails", async () => {
      const [tab] = await world.signedIn(context, 1);
      const { token } = await use(tab);
      await world.fault({ kind: "status", status: 500, times: 20 });
      // Ten seconds before its end it is no longer fresh, and still alive.
      await world.passes([tab], hour - 10_000);
      assert.deepEqual(await use(tab), { token });
      assert.ok((await names(tab)).includes("tokenRefresh_failure"));
    });

    test("offline when the token expires: the session is kept, and renewed when the network is back", async () => {
      const [tab] = await world.signedIn(context, 1);
      await tab.setOfflineMode(true);
      await world.expire([tab]);
      assert.deepEqual(await use(tab), { error: "NetworkError" });
      assert.ok(await isSignedIn(tab));
      await tab.setOfflineMode(false);
      // Nobody asks for a token: the browser's `online` is enough.
      await tab.waitForFunction(() => window.tab.names().includes("tokenRefresh"));
      assert.ok((await use(tab)).token);
      assert.equal(await world.refreshes(), 1);
    });

    test("a sign-out in one tab wins over a refresh in another", async () => {
      const [refreshing, other] = await world.signedIn(context, 2);
      await world.expire([refreshing, other]);
      await world.fault({ kind: "delay", ms: 3000 });
      await refreshing.evaluate(() => void (tab.outcome = tab.use()));
      await until("a refresh", async () => (await world.refreshes()) === 1);
      await other.evaluate(() => tab.auth.signOut());
      assert.deepEqual(await outcomesOf([refreshing]), [{ token: null }]);
      for (const tab of [refreshing, other]) {
        assert.equal(await isSignedIn(tab), false);
        assert.ok(!(await tab.evaluate(() => JSON.stringify(localStorage))).includes("eyJ"), "a token is left");
      }
      assert.ok(!(await names(refreshing)).includes("tokenRefresh"));
    });

    test("a full storage: the session lives on in memory, and one event says so", async () => {
      const [tab] = await world.open(context, 1);
      await tab.evaluate(fillStorage);
      await signIn(tab);
      const { token } = await use(tab);
      assert.ok(token);
      await world.expire([tab]);
      const next = await use(tab);
      assert.ok(next.token);
      assert.notEqual(next.token, token);
      assert.deepEqual((await names(tab)).filter((name) => name === "storage_failure"), ["storage_failure"]);
      assert.equal(await world.refreshes(), 1);
    });

    test("a laptop that slept for two hours renews by itself", async () => {
      const [tab] = await world.signedIn(context, 1);
      await world.cognito.command("clock", { advance: (2 * hour) / 1000 });
      await tab.evaluate((time) => tab.sleep(time), 2 * hour);
      await tab.waitForFunction(() => window.tab.names().includes("tokenRefresh"));
      assert.ok((await use(tab)).token);
      assert.equal(await world.refreshes(), 1);
    });
  });
}

/** Lets all tabs use the session, and closes the one that renews it while its request is under way; the others. */
async function closeRefreshingTab(tabs) {
  await everybody(tabs);
  await until("a refresh", async () => (await world.refreshes()) === 1);
  const [refreshing, ...others] = await sendingTabs(tabs);
  assert.deepEqual(others, [], "one tab refreshes");
  await refreshing.close();
  return tabs.filter((tab) => tab !== refreshing);
}

function assertOneToken(outcomes) {
  assert.ok(outcomes[0].token, JSON.stringify(outcomes[0]));
  for (const outcome of outcomes) assert.deepEqual(outcome, outcomes[0]);
}

async function report(t, tabs) {
  const signedIn = await Promise.all(tabs.map(isSignedIn));
  const lost = signedIn.filter((yes) => !yes).length;
  t.diagnostic(`${tabs.length} tabs; refreshes seen by the server: ${await world.refreshes()}; tabs signed out: ${lost}`);
  assert.equal(lost, 0);
}

/** Leaves no room in the storage, in ever smaller pieces. */
function fillStorage() {
  let length = 1 << 20;
  for (let piece = 0; length > 0; piece++) {
    try {
      localStorage.setItem(`filler-${piece}`, "x".repeat(length));
    } catch {
      length >>= 1;
    }
  }
}

// A session that is never lost: many tabs, an expired token, and everything that may go wrong while it is renewed.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";

const many = 20;
const hour = 3_600_000;
const user = { username: "alice", password: "Correct-Horse-7" };
const refresh = "GetTokensFromRefreshToken";

let cognito;
let web;
let ids;

before(async () => {
  cognito = await startPool();
  const { userPoolId } = await cognito.command("createPool");
  const { clientId } = await cognito.command("createClient", { userPoolId, refreshTokenRotation: true, retryGracePeriodSeconds: 0 });
  await cognito.command("createUser", { userPoolId, ...user });
  ids = { userPoolId, clientId };
  web = await serveFiles({
    folders: { "/": "tests/browser/tab", "/pkg/": "pkg" },
    connect: [cognito.url],
    json: { "/config.json": { auth: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: cognito.url } } },
  });
});

after(async () => {
  await web?.stop();
  await cognito?.stop();
});

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let context;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());
    beforeEach(async () => {
      await context?.close();
      context = await browser.createBrowserContext();
      await cognito.command("clearFaults");
      await cognito.command("clock", { set: Date.now(), running: true });
      await grace(0);
    });

    test(`${many} tabs meet an expired token: one refresh, nobody signed out`, async (t) => {
      const tabs = await signedInTabs(context, many);
      const old = await use(tabs[0]);
      await expire(tabs);
      await tabs[0].evaluate(() => tab.everybody());
      const outcomes = await outcomesOf(tabs);
      await report(t, tabs);
      assert.equal(await refreshes(), 1);
      assertOneToken(outcomes);
      assert.notEqual(outcomes[0].token, old.token);
    });

    test("the same where the browser has no locks: nobody signed out", async (t) => {
      const tabs = await signedInTabs(context, many, { locks: false });
      await expire(tabs);
      await tabs[0].evaluate(() => tab.everybody());
      await outcomesOf(tabs);
      await report(t, tabs);
      assertOneToken(await Promise.all(tabs.map(use)));
    });

    test("the refreshing tab is closed before the service sees the request: another one takes over", async (t) => {
      const tabs = await signedInTabs(context, 5);
      await expire(tabs);
      await fault({ kind: "status", status: 500, ms: 60_000 });
      const left = await closeRefreshingTab(tabs);
      const outcomes = await outcomesOf(left);
      await report(t, left);
      assertOneToken(outcomes);
      assert.deepEqual(await statuses(), [500, 200]);
    });

    test("the refreshing tab is closed after the service has answered: another one takes over in the grace period", async (t) => {
      const tabs = await signedInTabs(context, 5);
      await expire(tabs);
      await grace(60);
      await fault({ kind: "delay", ms: 60_000 });
      const left = await closeRefreshingTab(tabs);
      const outcomes = await outcomesOf(left);
      await report(t, left);
      assertOneToken(outcomes);
      assert.equal(await refreshes(), 2);
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
        const [tab] = await signedInTabs(context, 1);
        await expire([tab]);
        await grace(graceSeconds);
        await fault({ ...broken, times: 20 });
        const outcome = await use(tab);
        assert.ok(outcome.error, "there is no token to hand out");
        assert.ok(await isSignedIn(tab));
        await cognito.command("clearFaults");
        assert.ok((await use(tab)).token);
        assert.ok(!(await names(tab)).includes("signedOut"));
      });
    }

    test("a token that is still valid is handed out while refreshing fails", async () => {
      const [tab] = await signedInTabs(context, 1);
      const { token } = await use(tab);
      await fault({ kind: "status", status: 500, times: 20 });
      // Ten seconds before its end it is no longer fresh, and still alive.
      await passes([tab], hour - 10_000);
      assert.deepEqual(await use(tab), { token });
      assert.ok((await names(tab)).includes("tokenRefresh_failure"));
    });

    test("offline when the token expires: the session is kept, and renewed when the network is back", async () => {
      const [tab] = await signedInTabs(context, 1);
      await tab.setOfflineMode(true);
      await expire([tab]);
      assert.deepEqual(await use(tab), { error: "NetworkError" });
      assert.ok(await isSignedIn(tab));
      await tab.setOfflineMode(false);
      // Nobody asks for a token: the browser's `online` is enough.
      await tab.waitForFunction(() => window.tab.names().includes("tokenRefresh"));
      assert.ok((await use(tab)).token);
      assert.equal(await refreshes(), 1);
    });

    test("a sign-out in one tab wins over a refresh in another", async () => {
      const [refreshing, other] = await signedInTabs(context, 2);
      await expire([refreshing, other]);
      await fault({ kind: "delay", ms: 3000 });
      await refreshing.evaluate(() => void (tab.outcome = tab.use()));
      await until("a refresh", async () => (await refreshes()) === 1);
      await other.evaluate(() => tab.auth.signOut());
      assert.deepEqual(await outcomesOf([refreshing]), [{ token: null }]);
      for (const tab of [refreshing, other]) {
        assert.equal(await isSignedIn(tab), false);
        assert.ok(!(await tab.evaluate(() => JSON.stringify(localStorage))).includes("eyJ"), "a token is left");
      }
      assert.ok(!(await names(refreshing)).includes("tokenRefresh"));
    });

    test("a full storage: the session lives on in memory, and one event says so", async () => {
      const [tab] = await openTabs(context, 1);
      await tab.evaluate(fillStorage);
      await signIn(tab);
      const { token } = await use(tab);
      assert.ok(token);
      await expire([tab]);
      const next = await use(tab);
      assert.ok(next.token);
      assert.notEqual(next.token, token);
      assert.deepEqual((await names(tab)).filter((name) => name === "storage_failure"), ["storage_failure"]);
      assert.equal(await refreshes(), 1);
    });

    test("a laptop that slept for two hours renews by itself", async () => {
      const [tab] = await signedInTabs(context, 1);
      await cognito.command("clock", { advance: (2 * hour) / 1000 });
      await tab.evaluate((time) => tab.sleep(time), 2 * hour);
      await tab.waitForFunction(() => window.tab.names().includes("tokenRefresh"));
      assert.ok((await use(tab)).token);
      assert.equal(await refreshes(), 1);
    });
  });
}

async function openTabs(context, count, { locks = true } = {}) {
  const tabs = [];
  for (let index = 0; index < count; index++) {
    const { page } = await openTab(context);
    if (!locks) await page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
    await page.goto(`${web.url}/`);
    await page.waitForFunction(() => window.tab !== undefined, { polling: 50 });
    tabs.push(page);
  }
  await cognito.command("requests", { clear: true });
  return tabs;
}

/** Tabs of one user, who signed in in the first. */
async function signedInTabs(context, count, options) {
  const tabs = await openTabs(context, count, options);
  await tabs[0].bringToFront();
  await signIn(tabs[0]);
  for (const tab of tabs) await until("signing in", () => isSignedIn(tab));
  await cognito.command("requests", { clear: true });
  return tabs;
}

function signIn(tab) {
  return tab.evaluate(async (input) => void (await window.tab.auth.signIn(input)), user);
}

/** Time passes, for the service and the tabs alike. */
async function passes(tabs, milliseconds) {
  await cognito.command("clock", { advance: milliseconds / 1000 });
  await Promise.all(tabs.map((tab) => tab.evaluate((time) => window.tab.setForward(time), milliseconds)));
}

function expire(tabs) {
  return passes(tabs, hour + 60_000);
}

function use(tab) {
  return tab.evaluate(() => window.tab.use());
}

function outcomesOf(tabs) {
  return Promise.all(tabs.map((tab) => tab.evaluate(() => window.tab.outcome)));
}

function names(tab) {
  return tab.evaluate(() => window.tab.names());
}

function isSignedIn(tab) {
  return tab.evaluate(() => window.tab.auth.getCurrentUser().then(() => true, () => false));
}

/** Lets all tabs use the session, and closes the one that renews it while its request is under way; the others. */
async function closeRefreshingTab(tabs) {
  await tabs[0].evaluate(() => tab.everybody());
  await until("a refresh", async () => (await refreshes()) === 1);
  const sending = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.tab.sending > 0)));
  assert.equal(sending.filter(Boolean).length, 1, "one tab refreshes");
  await tabs[sending.indexOf(true)].close();
  return tabs.filter((_, index) => !sending[index]);
}

function fault(options) {
  return cognito.command("fault", { operation: refresh, ...options });
}

function grace(retryGracePeriodSeconds) {
  return cognito.command("updateClient", { clientId: ids.clientId, retryGracePeriodSeconds });
}

async function statuses() {
  const { requests } = await cognito.command("requests", { operation: refresh });
  return requests.filter(({ method }) => method === "POST").map(({ status }) => status);
}

async function refreshes() {
  return (await statuses()).length;
}

function assertOneToken(outcomes) {
  assert.ok(outcomes[0].token, JSON.stringify(outcomes[0]));
  for (const outcome of outcomes) assert.deepEqual(outcome, outcomes[0]);
}

async function report(t, tabs) {
  const signedIn = await Promise.all(tabs.map(isSignedIn));
  const lost = signedIn.filter((yes) => !yes).length;
  t.diagnostic(`${tabs.length} tabs; refreshes seen by the server: ${await refreshes()}; tabs signed out: ${lost}`);
  assert.equal(lost, 0);
}

/** Waits for what must come; what does not within half a minute is an error. */
async function until(what, condition) {
  for (let look = 0; look < 300; look++) {
    if (await condition()) return;
    await sleep(100);
  }
  throw new Error(`${what} did not happen`);
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

// A signed-in page reads its session without the module: it comes when something is to change the session.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { hour, names, signIn, startTabs, until, use, user } from "./tabs.mjs";

const minute = 60_000;

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

    test("its tokens, its user and its session are there without the module", async () => {
      await world.signedIn(context, 1);
      const { page, loaded } = await open();
      const seen = await page.evaluate(async () => {
        const { auth } = window.tab;
        const [tokens, { username }, session] = [await auth.getTokens(), await auth.getCurrentUser(), await auth.fetchAuthSession()];
        return {
          username,
          claims: tokens.accessToken.payload.token_use,
          isSame: String(session.tokens.accessToken) === String(tokens.accessToken),
          isTime: tokens.expiresAt instanceof Date,
        };
      });
      assert.deepEqual(seen, { username: user.username, claims: "access", isSame: true, isTime: true });
      assert.deepEqual(await page.evaluate(() => window.tab.events), [
        { event: "initialSession", source: "this", user: await page.evaluate(() => window.tab.auth.getCurrentUser()) },
      ]);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
      assert.deepEqual(await loaded(), { compilations: 0, chunks: [] });
    });

    test("a token that is about to end loads the module once, and is renewed", async () => {
      await world.signedIn(context, 1);
      const { page, loaded } = await open();
      const before = await use(page);
      await world.passes([page], hour - 10_000);
      const after = await use(page);
      assert.ok(after.token && after.token !== before.token, JSON.stringify(after));
      assert.equal(await world.refreshes(), 1);
      await use(page);
      const { compilations, chunks } = await loaded();
      assert.equal(compilations, 1);
      assert.deepEqual(chunks, ["client-in-script", "parts"]);
    });

    test("nobody asks for a token: the module comes before it ends, and renews it ahead of time", async () => {
      await world.signedIn(context, 1);
      const { page, loaded } = await open();
      await page.bringToFront();
      await use(page);
      assert.equal((await loaded()).compilations, 0);
      await world.cognito.command("clock", { advance: (hour - minute) / 1000 });
      await page.evaluate((time) => window.tab.sleep(time), hour - minute);
      await until("a renewal", async () => (await names(page)).includes("tokenRefresh"));
      assert.equal(await world.refreshes(), 1);
      assert.equal((await loaded()).compilations, 1);
    });

    test("what other tabs do reaches a page without the module", async () => {
      const [other] = await world.signedIn(context, 1);
      const { page, loaded } = await open();
      const old = await use(page);
      const renewed = await other.evaluate(() => window.tab.use({ forceRefresh: true }));
      await until("the renewal", async () => (await names(page)).includes("tokenRefresh"));
      assert.notEqual(renewed.token, old.token);
      assert.deepEqual(await use(page), renewed);
      await other.evaluate(() => window.tab.auth.signOut());
      await until("the sign-out", async () => (await names(page)).includes("signedOut"));
      assert.deepEqual(await use(page), { token: null });
      await signIn(other);
      await until("the sign-in", async () => (await names(page)).includes("signedIn"));
      assert.ok((await use(page)).token);
      assert.deepEqual(await page.evaluate(() => [...new Set(window.tab.events.slice(1).map(({ source }) => source))]), ["other-tab"]);
      assert.deepEqual(await loaded(), { compilations: 0, chunks: [] });
    });

    test("a page where nobody is signed in loads the module before it is asked for, once", async () => {
      const { page, loaded } = await open();
      await until("the module", async () => (await loaded()).compilations === 1);
      await signIn(page);
      assert.ok((await use(page)).token);
      assert.deepEqual(await loaded(), { compilations: 1, chunks: ["client-in-script", "parts"] });
    });

    /** A tab, and what it has loaded and compiled. */
    async function open() {
      const { page, log } = await openTab(context);
      await page.evaluateOnNewDocument(countCompilations);
      await page.goto(`${world.url}/`);
      await page.waitForFunction(() => window.tab !== undefined, { polling: 50 });
      const chunks = () => {
        const found = log.requests.map(({ url }) => /\/(client-in-script|client-from|aws-in-script|parts|[a-z]+\.wasm)\b/.exec(url)?.[1]);
        return found.filter((chunk) => chunk !== undefined).sort();
      };
      const loaded = async () => ({ compilations: await page.evaluate(() => window.compilations), chunks: chunks() });
      return { page, loaded };
    }
  });
}

/** Counts what compiles WebAssembly: instances of what is compiled already do not. */
function countCompilations() {
  window.compilations = 0;
  const counted = (real) =>
    new Proxy(real, {
      apply(target, self, input) {
        if (!(input[0] instanceof WebAssembly.Module)) window.compilations++;
        return Reflect.apply(target, self, input);
      },
    });
  for (const name of ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]) {
    WebAssembly[name] = counted(WebAssembly[name]);
  }
}

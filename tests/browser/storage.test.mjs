// Sessions in the browser's cookies and encrypted in IndexedDB.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";

const user = { username: "alice", password: "Correct-Horse-7" };

let cognito;
let web;
let config;

before(async () => {
  cognito = await startPool();
  const { userPoolId } = await cognito.command("createPool");
  const { clientId } = await cognito.command("createClient", { userPoolId, refreshTokenRotation: true });
  await cognito.command("createUser", { userPoolId, ...user });
  config = { userPoolId, userPoolClientId: clientId, userPoolEndpoint: cognito.url };
  web = await serveFiles({
    folders: { "/": "tests/browser/tab", "/pkg/": "pkg" },
    connect: [cognito.url],
    json: { "/config.json": { auth: config } },
  });
});

after(async () => {
  await web?.stop();
  await cognito?.stop();
});

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());

    for (const storage of ["encrypted", "cookie"]) {
      test(`a session that is kept by "${storage}" is there for the next tab, is renewed and ended there`, async () => {
        const context = await browser.createBrowserContext();
        const first = await open(context, storage);
        const token = await first.evaluate(async (user) => {
          await auth.signIn(user);
          return `${(await auth.getTokens()).accessToken}`;
        }, user);
        assert.equal(await first.evaluate(() => Object.keys(localStorage).length), 0);
        const second = await open(context, storage);
        assert.equal(await second.evaluate(async () => `${(await auth.getTokens()).accessToken}`), token);
        const renewed = await second.evaluate(async () => `${(await auth.getTokens({ forceRefresh: true })).accessToken}`);
        assert.notEqual(renewed, token);
        assert.equal(await first.evaluate(async () => `${(await auth.getTokens()).accessToken}`), renewed);
        if (storage === "encrypted") await assertUnreadable(second);
        await second.evaluate(() => auth.signOut());
        assert.equal(await first.evaluate(() => auth.getTokens()), null);
        assert.deepEqual(await first.evaluate(() => failures), []);
        if (storage === "cookie") assert.equal(await first.evaluate(() => document.cookie.split("; ").length), 1);
        await context.close();
      });
    }

    test("a worker has the encrypted session, too: it reads, renews and ends it", async () => {
      const context = await browser.createBrowserContext();
      const page = await open(context, "encrypted");
      const token = (options) => page.evaluate(async (options) => `${(await auth.getTokens(options))?.accessToken}`, options);
      await page.evaluate((user) => void auth.signIn(user), user);
      await page.waitForFunction(() => auth.getTokens());
      const inWorker = await startWorker(page, { ...config, storage: "encrypted" });
      assert.deepEqual(await inWorker("getTokens"), { value: await token() });
      const renewed = await inWorker("getTokens", { forceRefresh: true });
      assert.match(renewed.value, /^eyJ/);
      assert.equal(await token(), renewed.value);
      const again = await token({ forceRefresh: true });
      assert.notEqual(again, renewed.value);
      assert.deepEqual(await inWorker("getTokens"), { value: again });
      assert.deepEqual(await inWorker("signOut"), { value: null });
      assert.equal(await page.evaluate(() => auth.getTokens()), null);
      assert.deepEqual(await page.evaluate(() => failures), []);
      await context.close();
    });

    test("a page and its worker hear of each other", async () => {
      const context = await browser.createBrowserContext();
      const page = await open(context, "encrypted");
      await page.evaluate((user) => void auth.signIn(user), user);
      await page.waitForFunction(() => auth.getTokens());
      const inWorker = await startWorker(page, { ...config, storage: "encrypted" });
      await page.evaluate(() => {
        window.heard = [];
        auth.onAuthStateChange(({ event, source }) => source === "other-tab" && heard.push(event));
      });
      const limit = { timeout: 5_000 };
      await page.evaluate(() => void auth.getTokens({ forceRefresh: true }));
      await page.waitForFunction(() => told.some(({ event, source }) => event === "tokenRefresh" && source === "other-tab"), limit);
      await inWorker("signOut");
      await page.waitForFunction(() => heard.includes("signedOut"), limit);
      await context.close();
    });

    test("without IndexedDB an encrypted session lives in memory, and one event says so", async () => {
      const context = await browser.createBrowserContext();
      const page = await open(context, "encrypted", () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
      const signedIn = await page.evaluate(async (user) => {
        await auth.signIn(user);
        return (await auth.getTokens()) !== null;
      }, user);
      assert.equal(signedIn, true);
      assert.equal((await page.evaluate(() => failures)).length, 1);
      await context.close();
    });
  });
}

/** A tab with an instance, and the failures of its storage. */
async function open(context, storage, before = () => {}) {
  const { page } = await openTab(context);
  await page.goto(`${web.url}/`);
  await page.evaluate(before);
  await page.evaluate(
    async (config, storage) => {
      const { createCognitoAuth } = await import("/pkg/index.js");
      globalThis.failures = [];
      globalThis.auth = createCognitoAuth({ ...config, storage });
      auth.onAuthStateChange(({ event, error }) => {
        if (event === "storage_failure") failures.push(String(error.cause));
      });
    },
    config,
    storage,
  );
  return page;
}

/** A worker of the page with an instance: what calls one of its methods. Its events are `told` to the page. */
async function startWorker(page, options) {
  await page.evaluate(() => {
    window.worker = new Worker("/worker.js", { type: "module" });
    window.told = [];
    window.ask = (message) =>
      new Promise((resolve, reject) => {
        worker.onerror = () => reject(new Error("the worker does not start"));
        worker.onmessage = ({ data }) => (data.event ? told.push(data) : resolve(data));
        worker.postMessage(message);
      });
  });
  await page.evaluate((options) => ask({ options }), options);
  return (method, input) => page.evaluate((method, input) => ask({ method, input }), method, input);
}

/** What lies in the database is no text, and the key cannot be read. */
async function assertUnreadable(page) {
  const kept = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("cognito-wasm");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("cognito-wasm").objectStore("cognito-wasm").getAll();
          reading.onsuccess = async () => {
            opening.result.close();
            const key = reading.result.find((one) => one instanceof CryptoKey);
            const [{ data }] = reading.result.filter((one) => one.data);
            const exported = await crypto.subtle.exportKey("raw", key).then(
              () => "exported",
              (error) => error.name,
            );
            resolve({ exported, text: new TextDecoder("latin1").decode(data), number: reading.result.length });
          };
        };
      }),
  );
  assert.equal(kept.exported, "InvalidAccessError");
  assert.equal(kept.number, 2);
  assert.ok(kept.text.length > 500 && !/eyJ|accessToken|alice/.test(kept.text));
}

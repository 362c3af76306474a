// Which requests cost a page a preflight. Firefox sends one for each of the first few requests to an address, whatever a
// page does: only Chromium is counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";
import { launch, openTab } from "./browsers.mjs";
import { startRecorder } from "./recorder.mjs";

test("a sign-in sends one preflight, and what comes after it none", async (t) => {
  const pool = await startPool();
  t.after(() => pool.stop());
  const config = await seedPool(pool, {});
  const recorder = await startRecorder(pool.url);
  t.after(() => recorder.stop());
  const web = await serveFiles({
    folders: { "/": "tests/browser/page", "/pkg/": "pkg" },
    connect: [recorder.url],
    json: { "/config.json": { first: { ...config, userPoolEndpoint: recorder.url } } },
  });
  t.after(() => web.stop());
  const browser = await launch("chromium");
  t.after(() => browser.close());
  const { page } = await openTab(browser);
  await page.goto(`${web.url}/`);
  await page.waitForFunction(() => window.lab !== undefined);

  await page.evaluate(async (user) => void (await lab.auth.signIn(user)), user);
  assert.deepEqual(sent(), ["OPTIONS", "POST InitiateAuth", "POST RespondToAuthChallenge"]);
  await page.evaluate(() => lab.auth.fetchUserAttributes());
  await page.evaluate(async () => void (await lab.auth.getTokens({ forceRefresh: true })));
  await page.evaluate(() => lab.auth.signOut());
  const later = ["POST GetUser", "POST GetTokensFromRefreshToken", "POST RevokeToken"];
  assert.deepEqual(sent().slice(3), later);

  function sent() {
    return recorder.requests.map(({ method, operation }) => (operation ? `${method} ${operation}` : method));
  }
});

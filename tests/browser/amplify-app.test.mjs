// An application of Amplify's (examples/amplify-app), bundled with Amplify and, by an alias alone, with ours: both pass the
// same test, and a session outlives the move.
import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { build } from "esbuild";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { launch, openTab } from "./browsers.mjs";

const alias = {
  "aws-amplify": "cognito-wasm/aws-amplify-auth",
  "aws-amplify/auth": "cognito-wasm/aws-amplify-auth",
  "aws-amplify/utils": "cognito-wasm/aws-amplify-auth",
};
const apps = { amplify: {}, "cognito-wasm": alias };

let browser;
let cognito;
let context;
let pool;
let web;

before(async () => {
  cognito = await startPool();
  const { userPoolId } = await cognito.command("createPool", { mfa: "OPTIONAL", mfaKinds: ["SOFTWARE_TOKEN_MFA"] });
  const { clientId } = await cognito.command("createClient", { userPoolId });
  pool = { userPoolId, userPoolClientId: clientId };
  const folders = {};
  for (const [name, alias] of Object.entries(apps)) folders[`/${name}/`] = await bundle(name, alias);
  const Cognito = { ...pool, userPoolEndpoint: cognito.url };
  web = await serveFiles({ folders, connect: [cognito.url], json: { "/config.json": { config: { Auth: { Cognito } } } } });
  browser = await launch("chromium");
});

after(async () => {
  await browser?.close();
  await web?.stop();
  await cognito?.stop();
});

beforeEach(async () => (context = await browser.createBrowserContext()));
afterEach(() => context.close());

async function bundle(name, alias) {
  const folder = `target/amplify-app/${name}`;
  await build({
    entryPoints: ["examples/amplify-app/main.jsx"],
    outdir: folder,
    alias,
    bundle: true,
    format: "esm",
    splitting: true,
    minify: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    platform: "browser",
    logLevel: "error",
  });
  await copyFile("examples/amplify-app/index.html", `${folder}/index.html`);
  return folder;
}

/** A tab that shows the application, and what a user does there. */
async function open(name, hash = "") {
  const { page, log } = await openTab(context);
  await page.goto(`${web.url}/${name}/${hash}`);
  const user = {
    page,
    log,
    async fill(values) {
      for (const [field, value] of Object.entries(values)) {
        await page.waitForSelector(`input[name=${field}]`);
        await page.type(`input[name=${field}]`, value);
      }
      await page.click("form button");
    },
    text: async (selector) => {
      await page.waitForFunction((selector) => document.querySelector(selector)?.textContent, {}, selector);
      return page.$eval(selector, (element) => element.textContent);
    },
    title: (title) => page.waitForFunction((title) => document.querySelector("h1")?.textContent.startsWith(title), {}, title),
    async signOut() {
      await page.waitForSelector("#sign-out");
      await page.click("#sign-out");
      await user.title("Sign in");
    },
  };
  return user;
}

const mailed = async (user) => (await cognito.command("outbox", { ...pool, userPoolClientId: undefined, user })).messages.at(-1).code;
const appCode = async (secret) => (await cognito.command("totp", { secret })).code;

for (const name of Object.keys(apps)) {
  test(`${name}: sign-up, a protected route, an authenticator app, a forgotten password`, async () => {
    const username = `grace-${name}`;
    const user = await open(name);
    await user.title("Sign in");
    await user.page.click('a[href="#/sign-up"]');
    await user.title("Sign up");
    await user.fill({ username, email: `${name}@example.org`, password: "Correct-Horse-7" });
    await user.title("Sent to");
    await user.fill({ code: await mailed(username) });
    assert.equal(await user.text("#user"), username);
    assert.ok(Date.parse(await user.text("#expires")) > Date.now());

    await user.page.reload();
    assert.equal(await user.text("#user"), username);

    assert.equal(await user.text("#mfa"), "none");
    await user.page.click("#set-up");
    const secret = await user.text("form h1");
    assert.match(await user.page.$eval("#uri", (link) => link.href), /^otpauth:\/\/totp\//);
    await user.fill({ code: await appCode(secret) });
    await user.page.waitForFunction(() => document.querySelector("#mfa").textContent === "TOTP");

    await user.signOut();
    await user.page.evaluate(() => (location.hash = "#/account"));
    await user.title("Sign in");

    await user.page.click('a[href="#/forgot-password"]');
    await user.title("Who");
    await user.fill({ username });
    await user.title("Sent to");
    await user.fill({ code: await mailed(username), password: "Correct-Horse-9" });
    await user.title("Sign in");

    await user.fill({ username, password: "Correct-Horse-7" });
    await user.page.waitForSelector("[role=alert]");
    assert.equal(await user.page.$eval("[role=alert]", (alert) => alert.dataset.name), "NotAuthorizedException");
    await user.page.reload();
    await user.fill({ username, password: "Correct-Horse-9" });
    await user.title("The code of your app");
    // Each code counts once.
    await cognito.command("clock", { advance: 30 });
    await user.fill({ answer: await appCode(secret) });
    assert.equal(await user.text("#user"), username);
    assert.deepEqual(await user.log.violations(), []);
  });
}

test("who signed in with Amplify stays signed in when the application is bundled with ours, and signs out of both", async () => {
  const { userPoolId } = pool;
  const alice = { username: "alice", password: "Correct-Horse-7" };
  await cognito.command("createUser", { userPoolId, ...alice, attributes: { email: "alice@example.com" } });
  const before = await open("amplify");
  await before.fill(alice);
  assert.equal(await before.text("#user"), "alice");
  await before.page.close();

  await cognito.command("requests", { clear: true });
  const moved = await open("cognito-wasm", "#/account");
  assert.equal(await moved.text("#user"), "alice");
  assert.ok(Date.parse(await moved.text("#expires")) > Date.now());
  assert.equal(await moved.text("#mfa"), "none");
  const { requests } = await cognito.command("requests", { operation: "InitiateAuth" });
  assert.deepEqual(requests, [], "nobody signed in again");

  await moved.page.reload();
  assert.equal(await moved.text("#user"), "alice");
  await moved.signOut();
  for (const name of Object.keys(apps)) await (await open(name, "#/account")).title("Sign in");
});

// The page as a user meets it: signing in by SRP in real browsers against a server that somebody else wrote.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { adminCall, createUser, demoUser } from "../server/seed.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { signIn, submitPassword, text } from "./page.mjs";
import { startSite } from "./site.mjs";

let site;
before(async () => (site = await startSite()));
after(() => site?.stop());

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let context;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());
    beforeEach(async () => {
      // Tabs of one context share their storage, and those of another one never saw it.
      await context?.close();
      context = await browser.createBrowserContext();
      site.requests.length = 0;
    });

    test("signs in with two requests, and the password is in neither", async () => {
      const { page, log } = await openPage(context);
      await signIn(page, demoUser);
      assert.equal(await text(page, "#session h1"), demoUser.username);
      assert.equal(await claim(page, "id", "email"), demoUser.email);
      assert.equal(await claim(page, "access", "username"), demoUser.username);
      assert.match(await text(page, "[role=timer]"), /^(1:00:00|59:\d\d) left$/);

      const sent = site.requests.filter(({ method }) => method !== "OPTIONS");
      assert.deepEqual(sent.map(({ operation }) => operation), ["InitiateAuth", "RespondToAuthChallenge"]);
      assert.equal(JSON.parse(sent[0].body).AuthFlow, "USER_SRP_AUTH");
      for (const password of encodings(demoUser.password)) {
        assert.ok(!JSON.stringify(site.requests).includes(password), "the password was sent");
      }
      const seen = log.requests.filter(({ method, url }) => method === "POST" && url.startsWith("http://127.0.0.1:"));
      assert.equal(seen.length, 2, "the browser's own log");
      assertQuiet(log);
      assert.deepEqual(await log.violations(), []);
    });

    test("shows how long the proof took, and each request", async () => {
      const { page } = await openPage(context);
      await signIn(page, demoUser);
      const entries = await page.$$eval("#activity li", (items) => items.map((item) => item.textContent));
      assert.match(entries.at(-1), /^Session read/);
      assert.match(entries.at(-2), /^InitiateAuth200 · [\d.]+ ms/);
      assert.match(entries.at(-3), /^Password proofcomputed in [\d.]+ ms/);
      assert.match(entries.at(-4), /^RespondToAuthChallenge200 · [\d.]+ ms/);
      assert.match(entries.at(-5), /^Signed inin this tab/);
      assert.equal(entries.length, 5);
    });

    test("says so when the password is wrong, and keeps the name", async () => {
      const { page } = await openPage(context);
      await submitPassword(page, { ...demoUser, password: "Wrong-Horse-7" });
      await page.waitForSelector("#sign-in .error:not([hidden])");
      assert.equal(await text(page, "#sign-in [role=alert]"), "Wrong username or password.");
      assert.equal(await page.$eval("#username", (input) => input.value), demoUser.username);
      assert.equal(await page.evaluate(() => document.activeElement.id), "password");
      // What is typed now replaces the wrong password.
      await page.type("#password", demoUser.password);
      await page.keyboard.press("Enter");
      await page.waitForSelector("#session:not([hidden])");
    });

    test("stays signed in through a reload, and sends nothing for it", async () => {
      const { page, log } = await openPage(context);
      await signIn(page, demoUser);
      site.requests.length = 0;
      await page.reload();
      await page.waitForSelector("#session:not([hidden])");
      assert.equal(await text(page, "#session h1"), demoUser.username);
      assert.equal(await claim(page, "id", "email"), demoUser.email);
      assert.deepEqual(site.requests, []);
      assertQuiet(log);
    });

    test("refreshes when asked to, and shows the new tokens", async () => {
      const { page, log } = await openPage(context);
      await signIn(page, demoUser);
      const before = await claim(page, "access", "jti");
      await page.click("[data-action=refresh]");
      await page.waitForSelector("[data-event=tokenRefresh]");
      await page.waitForFunction((old) => document.querySelector('[data-part=access-claims] [data-claim=jti] td').textContent !== old, {}, before);
      assertQuiet(log);
    });

    test("signs out: nothing is left, and the token is revoked", async () => {
      const { page, log } = await openPage(context);
      await signIn(page, demoUser);
      await page.click("[data-action=sign-out]");
      await page.waitForSelector("#sign-in:not([hidden])");
      assert.equal(await page.$eval("#password", (input) => input.value), "");
      assert.ok(!(await stored(page)).includes("eyJ"), "a token is left in the storage");
      await page.reload();
      await page.waitForSelector("#sign-in:not([hidden])");
      assert.equal(site.requests.at(-1).operation, "RevokeToken");
      assertQuiet(log);
    });

    test("follows sign-in and sign-out of another tab", async () => {
      const first = await openPage(context);
      const second = await openPage(context);
      await first.page.bringToFront();
      await signIn(first.page, demoUser);
      await second.page.bringToFront();
      await second.page.waitForSelector("#session:not([hidden])");
      assert.equal(await text(second.page, "#session h1"), demoUser.username);
      assert.match(await text(second.page, "[data-event=signedIn]"), /in another tab/);
      await second.page.click("[data-action=sign-out]");
      await first.page.bringToFront();
      await first.page.waitForSelector("#sign-in:not([hidden])");
      assert.match(await text(first.page, "[data-event=signedOut]"), /in another tab/);
    });

    test("lets a user with a temporary password choose one, also after a reload", async () => {
      const user = { username: `new-${name}`, temporaryPassword: "Temporary-1" };
      await createUser(site.cognito, site.userPoolId, user);
      const { page, log } = await openPage(context);
      await submitPassword(page, { username: user.username, password: user.temporaryPassword });
      await page.waitForSelector("#prompt:not([hidden])");
      await page.reload();
      await page.waitForSelector("#prompt:not([hidden])");
      assert.equal(await text(page, "#prompt h1"), "Choose a new password");
      assert.equal(await page.$eval("#prompt input", (input) => input.getAttribute("autocomplete")), "new-password");
      await page.type("#prompt input", "Own-Password-2");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#session:not([hidden])");
      assert.equal(await text(page, "#session h1"), user.username);
      assertQuiet(log);
    });

    test("asks for the code of an authenticator app, and again when it is wrong", async () => {
      const user = { username: `mfa-${name}`, password: "Correct-Horse-8" };
      await createUser(site.cognito, site.userPoolId, user);
      const secret = await enrolAuthenticator(user);
      const { page } = await openPage(context);
      await submitPassword(page, user);
      await page.waitForSelector("#prompt:not([hidden])");
      assert.equal(await page.$eval("#prompt input", (input) => input.getAttribute("autocomplete")), "one-time-code");
      await page.type("#prompt input", wrongCode(secret));
      await page.keyboard.press("Enter");
      await page.waitForSelector("#prompt .error:not([hidden])");
      assert.match(await text(page, "#prompt [role=alert]"), /code is not right/);
      // As people copy it: in two halves.
      await page.type("#prompt input", totp(secret).replace(/(...)(...)/, "$1 $2"));
      await page.keyboard.press("Enter");
      await page.waitForSelector("#session:not([hidden])");
      assert.equal(await text(page, "#session h1"), user.username);
    });

    test("says so when the service is out of reach", async () => {
      const { page } = await openPage(context, { endpoint: "http://127.0.0.1:9" });
      await submitPassword(page, demoUser);
      await page.waitForSelector("#sign-in .error:not([hidden])");
      assert.match(await text(page, "#sign-in [role=alert]"), /cannot be reached/);
    });
  });
}

/** Opens the page; with `endpoint`, it looks for Cognito there. */
async function openPage(context, { endpoint } = {}) {
  const tab = await openTab(context);
  if (endpoint) await tab.page.evaluateOnNewDocument(pointElsewhere, endpoint);
  await tab.page.goto(site.url);
  await tab.page.waitForSelector(".view:not(#loading):not([hidden])");
  return tab;
}

function pointElsewhere(endpoint) {
  const real = window.fetch;
  window.fetch = (url, init) => (init?.method === "POST" ? real(endpoint, init) : real(url, init));
}

function claim(page, token, name) {
  return text(page, `[data-part=${token}-claims] [data-claim="${name}"] td`);
}

function stored(page) {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

/** No error on the console, and no request to anywhere but this machine. */
function assertQuiet({ errors, requests }) {
  assert.deepEqual(errors, []);
  const outside = requests.filter(({ url }) => !["localhost", "127.0.0.1", ""].includes(new URL(url).hostname));
  assert.deepEqual(outside, []);
}

/** A text as it would look in a body or an address, plain or dressed up. */
function encodings(text) {
  const bytes = Buffer.from(text);
  return [text, encodeURIComponent(text), bytes.toString("hex"), bytes.toString("base64"), bytes.toString("base64url")];
}

/** Registers an authenticator app for the user, by other means than ours; its secret. */
async function enrolAuthenticator({ username, password }) {
  const call = (operation, input) => adminCall(site.cognito, operation, input);
  await call("SetUserPoolMfaConfig", {
    UserPoolId: site.userPoolId,
    SoftwareTokenMfaConfiguration: { Enabled: true },
    MfaConfiguration: "OPTIONAL",
  });
  const { AuthenticationResult } = await call("InitiateAuth", {
    AuthFlow: "USER_PASSWORD_AUTH",
    ClientId: site.userPoolClientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  const AccessToken = AuthenticationResult.AccessToken;
  const { SecretCode } = await call("AssociateSoftwareToken", { AccessToken });
  await call("VerifySoftwareToken", { AccessToken, UserCode: totp(SecretCode) });
  await call("SetUserMFAPreference", { AccessToken, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
  return SecretCode;
}

function wrongCode(secret) {
  return String((Number(totp(secret)) + 1) % 1_000_000).padStart(6, "0");
}

/** RFC 6238: six digits, 30 seconds, SHA-1. */
function totp(secret) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", base32(secret)).update(counter).digest();
  const number = digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

function base32(text) {
  const bits = [...text.replace(/=+$/, "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

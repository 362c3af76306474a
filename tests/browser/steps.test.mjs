// Every step that a sign-in with a password can ask for, and the ways around it, through the page.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { answer, shown, submitPassword, text } from "./page.mjs";
import { servePage } from "./site.mjs";

const user = { username: "alice", password: "Correct-Horse-7" };
const email = "alice@example.com";
const phone_number = "+15550100";
const totpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

let cognito;
before(async () => (cognito = await startPool()));
after(() => cognito?.stop());

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let context;
    let web;
    let userPoolId;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());
    beforeEach(async () => (context = await browser.createBrowserContext()));
    afterEach(async () => {
      await web?.stop();
      await context.close();
    });

    /** The page of a new pool, with one user. */
    async function openPage(poolSettings, member) {
      ({ userPoolId } = await cognito.command("createPool", poolSettings));
      const { clientId } = await cognito.command("createClient", { userPoolId });
      if (member) await cognito.command("createUser", { userPoolId, ...user, ...member });
      web = await servePage({ userPoolId, userPoolClientId: clientId, userPoolEndpoint: cognito.url });
      const { page } = await openTab(context);
      await page.goto(web.url);
      await shown(page, "sign-in");
      return page;
    }

    async function lastCode() {
      const { messages } = await cognito.command("outbox", { userPoolId });
      return messages.at(-1).code;
    }

    async function totp(secret) {
      const { code } = await cognito.command("totp", { secret });
      return code;
    }

    async function assertSignedIn(page) {
      await shown(page, "session");
      assert.equal(await text(page, "#session h1"), user.username);
    }

    test("a code by email", async () => {
      const page = await openPage({ mfa: "ON", mfaKinds: ["EMAIL_OTP"] }, { attributes: { email }, enabledMfa: ["EMAIL_OTP"] });
      await submitPassword(page, user);
      await shown(page, "prompt", "Check your email");
      assert.match(await text(page, "#prompt [data-part=intro]"), /a\*+@e\*+/);
      await answer(page, { answer: await lastCode() });
      await assertSignedIn(page);
    });

    test("a code by text message", async () => {
      const page = await openPage({ mfa: "ON", mfaKinds: ["SMS_MFA"] }, { attributes: { phone_number }, enabledMfa: ["SMS_MFA"] });
      await submitPassword(page, user);
      await shown(page, "prompt", "Check your phone");
      await answer(page, { answer: await lastCode() });
      await assertSignedIn(page);
    });

    test("a choice of second factors, then that one's code", async () => {
      const enabledMfa = ["SMS_MFA", "SOFTWARE_TOKEN_MFA"];
      const page = await openPage({ mfa: "ON" }, { attributes: { phone_number }, enabledMfa, totpSecret });
      await submitPassword(page, user);
      await shown(page, "prompt", "Confirm it is you");
      await page.click('#prompt input[value="TOTP"]');
      await answer(page, {});
      await shown(page, "prompt", "Enter your code");
      await answer(page, { answer: await totp(totpSecret) });
      await assertSignedIn(page);
    });

    test("an authenticator app that is set up at sign-in, also after a reload", async () => {
      const page = await openPage({ mfa: "ON", mfaKinds: ["SOFTWARE_TOKEN_MFA"] }, {});
      await submitPassword(page, user);
      await shown(page, "prompt", "Set up your authenticator app");
      const secret = await page.$eval("[data-secret]", (element) => element.dataset.secret);
      await page.reload();
      await shown(page, "prompt", "Set up your authenticator app");
      assert.equal(await page.$eval("[data-secret]", (element) => element.dataset.secret), secret);
      assert.match(await page.$eval("#prompt a", (link) => link.href), new RegExp(`^otpauth://totp/.*secret=${secret}`));
      await answer(page, { answer: await totp(secret) });
      await assertSignedIn(page);
    });

    test("a new password with the attributes that the pool wants", async () => {
      const page = await openPage({ requiredAttributes: ["given_name"] }, { temporary: true });
      await submitPassword(page, user);
      await shown(page, "prompt", "Choose a new password");
      await answer(page, { answer: "weak", given_name: "Alice" });
      await page.waitForSelector("#prompt .error:not([hidden])");
      assert.match(await text(page, "#prompt [role=alert]"), /^That password is not strong enough\./);
      await page.$eval("#prompt form", (form) => form.reset());
      await answer(page, { answer: "Own-Password-2", given_name: "Alice" });
      await assertSignedIn(page);
      assert.equal(await text(page, '[data-part=id-claims] [data-claim="given_name"] td'), "Alice");
    });

    // The page's first form asks for a password. What begins without one comes to the page as a sign-in to be resumed.
    async function resumeOnPage(page, options) {
      await page.evaluate(async (username, options) => {
        const { createCognitoAuth } = await import("/pkg/index.js");
        const { auth: config } = await (await fetch("/config.json")).json();
        const transaction = await createCognitoAuth(config).startSignIn({ username, options });
        sessionStorage.setItem(`demo.sign-in.${config.userPoolClientId}`, JSON.stringify(transaction));
      }, user.username, options);
      await page.reload();
    }

    /** What a choice on the page offers. */
    const offered = (page) => page.$$eval("#prompt .choice", (labels) => labels.map((label) => [label.querySelector("input").value, label.textContent]));

    for (const [factor, label, title] of [
      ["EMAIL_OTP", "A code by email", "Check your email"],
      ["SMS_OTP", "A code by text message", "Check your phone"],
      ["PASSWORD_SRP", "Password", "Enter your password"],
      ["PASSWORD", "Password (sent to the service)", "Enter your password"],
    ]) {
      test(`a choice of first factors, then ${factor}`, async () => {
        const page = await openPage({ firstFactors: ["PASSWORD", "EMAIL_OTP", "SMS_OTP"] }, { attributes: { email, phone_number } });
        await resumeOnPage(page, { authFlowType: "USER_AUTH" });
        await shown(page, "prompt", "Choose how to sign in");
        const choices = await offered(page);
        assert.deepEqual(choices.map(([value]) => value).sort(), ["EMAIL_OTP", "PASSWORD", "PASSWORD_SRP", "SMS_OTP"]);
        assert.equal(new Map(choices).get(factor), label);
        await page.click(`#prompt input[value="${factor}"]`);
        await answer(page, {});
        await shown(page, "prompt", title);
        await answer(page, { answer: factor.startsWith("PASSWORD") ? user.password : await lastCode() });
        await assertSignedIn(page);
      });
    }

    test("questions of the application's own, one after another, and a wrong answer", async () => {
      const rounds = [
        { parameters: { question: "Your first pet?" }, answer: "Rex", retries: 1 },
        { parameters: { question: "Your first street?" }, answer: "Elm" },
      ];
      const page = await openPage({ customAuth: { rounds } }, {});
      await resumeOnPage(page, { authFlowType: "CUSTOM_WITHOUT_SRP" });
      const asks = (question) =>
        page.waitForFunction((wanted) => [...document.querySelectorAll("#prompt dd")].some((one) => one.textContent === wanted), {}, question);
      await shown(page, "prompt", "One more question");
      await asks("Your first pet?");
      await answer(page, { answer: "Tom" });
      await page.waitForFunction(() => document.querySelector('#prompt [name="answer"]').value === "");
      await asks("Your first pet?");
      await answer(page, { answer: "Rex" });
      await asks("Your first street?");
      await page.reload();
      await asks("Your first street?");
      await answer(page, { answer: "Elm" });
      await assertSignedIn(page);
    });

    test("a challenge that nobody knows yet", async () => {
      const page = await openPage({}, { futureChallenge: true });
      await submitPassword(page, user);
      await shown(page, "prompt", "One more step");
      assert.match(await text(page, "#prompt [data-part=intro]"), /FUTURE_CHALLENGE/);
      await answer(page, { answer: "anything" });
      await assertSignedIn(page);
    });

    test("starting over in the middle", async () => {
      const page = await openPage({ mfa: "ON", mfaKinds: ["SOFTWARE_TOKEN_MFA"] }, { enabledMfa: ["SOFTWARE_TOKEN_MFA"], totpSecret });
      await submitPassword(page, user);
      await shown(page, "prompt", "Enter your code");
      await page.click("#prompt [data-part=actions] button");
      await shown(page, "sign-in");
      await page.reload();
      await shown(page, "sign-in");
    });

    test("a new account, its confirmation and its first sign-in", async () => {
      const page = await openPage({});
      await page.click("[data-action=sign-up]");
      await shown(page, "prompt", "Create an account");
      await answer(page, { username: user.username, email, password: user.password });
      await shown(page, "prompt", "Confirm your account");
      await answer(page, { answer: await lastCode() });
      await shown(page, "sign-in");
      assert.match(await text(page, "#sign-in [role=status]"), /is confirmed/);
      await page.type("#password", user.password);
      await page.keyboard.press("Enter");
      await assertSignedIn(page);
    });

    test("an account that is not confirmed yet, and a new code for it", async () => {
      const page = await openPage({}, { status: "UNCONFIRMED", attributes: { email, email_verified: "false" } });
      await submitPassword(page, user);
      await shown(page, "prompt", "Confirm your account");
      await page.click("#prompt [data-part=actions] button");
      await page.waitForFunction(() => document.querySelector("#prompt [data-part=intro]").textContent.includes("We sent"));
      await answer(page, { answer: await lastCode() });
      // The password is still there.
      await shown(page, "sign-in");
      await page.click("#sign-in [type=submit]");
      await assertSignedIn(page);
    });

    test("a forgotten password", async () => {
      const page = await openPage({}, { attributes: { email } });
      await page.type("#username", user.username);
      await page.click("[data-action=forgot]");
      await shown(page, "prompt", "Reset your password");
      await page.click("#prompt [type=submit]");
      await shown(page, "prompt", "Choose a new password");
      await answer(page, { answer: await lastCode(), newPassword: "Another-Horse-8" });
      await shown(page, "sign-in");
      assert.match(await text(page, "#sign-in [role=status]"), /is changed/);
      await page.type("#password", "Another-Horse-8");
      await page.keyboard.press("Enter");
      await assertSignedIn(page);
    });
  });
}

// An unfinished sign-in survives a reload of the page: one for each client, and no longer than it is good for.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { user } from "../support/pool_auth.mjs";
import { browserNames, launch } from "./browsers.mjs";
import { call, startLab } from "./lab.mjs";

const secondFactor = { pool: { mfa: "ON" }, user: { attributes: { phone_number: "+15550100" }, enabledMfa: ["SMS_MFA"] } };
const asked = "CONFIRM_SIGN_IN_WITH_SMS_CODE";
const done = { value: { isSignedIn: true, nextStep: { signInStep: "DONE" } } };

let lab;
before(async () => (lab = await startLab(secondFactor, { ...secondFactor, pool: { ...secondFactor.pool, firstFactors: ["PASSWORD", "EMAIL_OTP"] } })));
after(() => lab?.stop());

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let context;
    let page;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());
    beforeEach(async () => {
      await context?.close();
      await lab.pool.command("clock", { set: Date.now(), running: true });
      context = await browser.createBrowserContext();
      page = await lab.open(context);
    });

    const kept = () => page.evaluate(() => Object.values({ ...sessionStorage }).join("\n"));
    const begin = async () => {
      const { value } = await call(page, "signIn", user);
      assert.equal(value.nextStep.signInStep, asked);
    };

    test("confirmSignIn goes on after a reload, and nothing is left behind", async () => {
      await begin();
      assert.ok(!(await kept()).includes(user.password));
      await lab.reload(page);
      const wrong = await call(page, "confirmSignIn", { challengeResponse: "000000" });
      assert.equal(wrong.error?.name, "CodeMismatchException");
      await lab.reload(page);
      assert.deepEqual(await call(page, "confirmSignIn", { challengeResponse: await lab.code() }), done);
      assert.equal(await kept(), "");
      assert.equal((await call(page, "getCurrentUser")).value.username, user.username);
    });

    test("a transaction goes on from its JSON", async () => {
      const text = await page.evaluate(async (input) => JSON.stringify(await lab.auth.startSignIn(input)), user);
      assert.equal(await kept(), "", "where it is kept is the application's matter");
      await lab.reload(page);
      const challengeResponse = await lab.code();
      const step = await page.evaluate(
        async (text, answer) => (await lab.auth.resumeSignIn(text)).respond(answer),
        text,
        challengeResponse,
      );
      assert.deepEqual(step, { signInStep: "DONE" });
    });

    test("two clients on one page leave each other alone", async () => {
      const both = (method, first, second) =>
        page.evaluate(
          async (method, first, second) => {
            lab.other ??= lab.createCognitoAuth(lab.configs.second);
            return [await lab.outcome(lab.auth[method](first)), await lab.outcome(lab.other[method](second))];
          },
          method,
          first,
          second,
        );
      const begun = await both("signIn", user, user);
      assert.deepEqual(begun.map(({ value }) => value.nextStep.signInStep), [asked, asked]);
      assert.equal(await page.evaluate(() => sessionStorage.length), 2);
      await lab.reload(page);
      const [first, second] = [await lab.code(lab.configs.first), await lab.code(lab.configs.second)];
      const ended = await both("confirmSignIn", { challengeResponse: first }, { challengeResponse: second });
      assert.deepEqual(ended, [done, done]);
      assert.equal(await kept(), "");
    });

    test("a newer sign-in, and a sign-out, wipe it", async () => {
      await begin();
      const old = await kept();
      await begin();
      assert.notEqual(await kept(), old);
      assert.equal(await page.evaluate(() => sessionStorage.length), 1);
      await call(page, "signOut");
      assert.equal(await kept(), "");
      await lab.reload(page);
      assert.equal((await call(page, "confirmSignIn", { challengeResponse: "1" })).error.name, "SignInException");
    });

    test("one that the service has forgotten is SignInExpired, and wiped", async () => {
      await begin();
      const challengeResponse = await lab.code();
      await lab.reload(page);
      await lab.pool.command("clock", { advance: 200 });
      const { error } = await call(page, "confirmSignIn", { challengeResponse });
      assert.equal(error.name, "SignInExpired");
      assert.match(error.recoverySuggestion, /^Start the sign-in again/);
      assert.equal(await kept(), "");
    });

    test("one that is too old to ask for is wiped unasked", async () => {
      await begin();
      await page.evaluate(() => {
        for (const [key, text] of Object.entries({ ...sessionStorage })) {
          const saved = JSON.parse(text);
          sessionStorage.setItem(key, JSON.stringify({ ...saved, startedAt: saved.startedAt - 16 * 60_000 }));
        }
      });
      await lab.reload(page);
      assert.equal((await call(page, "confirmSignIn", { challengeResponse: "123456" })).error.name, "SignInExpired");
      assert.equal(await kept(), "");
    });

    test("a sign-up that is to end in a sign-in does so after a reload", async () => {
      const grace = { username: `grace-${name}`, password: "Correct-Horse-9" };
      const on = (method, input) =>
        page.evaluate(
          (method, input) => lab.outcome((lab.other ??= lab.createCognitoAuth(lab.configs.second))[method](input)),
          method,
          input,
        );
      const options = { userAttributes: { email: `${name}@example.org` }, autoSignIn: { authFlowType: "USER_AUTH" } };
      await on("signUp", { ...grace, options });
      assert.ok(!(await kept()).includes(grace.password));
      await lab.reload(page);
      const confirmationCode = await lab.code(lab.configs.second);
      const confirmed = await on("confirmSignUp", { username: grace.username, confirmationCode });
      assert.deepEqual(confirmed.value.nextStep, { signUpStep: "COMPLETE_AUTO_SIGN_IN" });
      await lab.reload(page);
      const { value, error } = await on("autoSignIn");
      assert.equal(error, undefined);
      assert.ok(value.nextStep.signInStep);
      assert.ok(!(await kept()).includes(`"session"`) || !value.isSignedIn);
    });
  });
}

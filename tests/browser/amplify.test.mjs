// Where we behave differently from Amplify on purpose, in a page: both do the same in Chromium, side by side.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { launch } from "./browsers.mjs";
import { pages, startTabs, user } from "./tabs.mjs";

const done = { value: { isSignedIn: true, nextStep: { signInStep: "DONE" } } };
const minute = 60_000;

let browser;
let context;
let world;

before(async () => {
  world = await startTabs({ amplify: true });
  browser = await launch("chromium");
});

after(async () => {
  await browser?.close();
  await world?.stop();
});

beforeEach(async () => {
  await world.reset();
  await setUp({ mfa: "OFF", firstFactors: ["PASSWORD"] }, { attributes: { email: "alice@example.com", phone_number: "+15550100" }, enabledMfa: [] });
  context = await browser.createBrowserContext();
});

afterEach(() => context?.close());

async function setUp(pool, member) {
  const { userPoolId } = world;
  await world.cognito.command("updatePool", { userPoolId, ...pool });
  if (member) await world.cognito.command("updateUser", { userPoolId, username: user.username, ...member });
}

/** What each of them does in a tab of its own: `{ theirs, ours }`. */
async function both(act) {
  const outcomes = {};
  for (const [name, path] of Object.entries({ theirs: pages.amplify, ours: pages.ours })) {
    const [tab] = await world.open(context, 1, { path });
    outcomes[name] = await act(tab, name);
    await tab.close();
  }
  return outcomes;
}

/** Calls a method of the client in a tab: `{ value }`, or the `error`'s name. */
function call(tab, method, input) {
  return tab.evaluate(
    (method, input) =>
      window.tab.auth[method](input).then(
        (value) => ({ value }),
        (error) => ({ error: error.name }),
      ),
    method,
    input,
  );
}

async function reload(tab) {
  await tab.reload();
  await tab.waitForFunction(() => window.tab !== undefined);
}

async function lastCode() {
  const { messages } = await world.cognito.command("outbox", { userPoolId: world.userPoolId });
  return messages.at(-1).code;
}

test("an unfinished sign-in, a reload and four minutes later: Amplify has lost it, we go on", async () => {
  await setUp({ mfa: "ON" }, { enabledMfa: ["SMS_MFA"] });
  await world.cognito.command("updateClient", { clientId: world.clientId, authSessionValidity: 600 });
  const { theirs, ours } = await both(async (tab) => {
    const { value } = await call(tab, "signIn", user);
    assert.equal(value.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    const challengeResponse = await lastCode();
    await world.cognito.command("clock", { advance: (4 * minute) / 1000 });
    await tab.evaluateOnNewDocument((later) => {
      const { now } = Date;
      Date.now = () => now() + later;
    }, 4 * minute);
    await reload(tab);
    const outcome = await call(tab, "confirmSignIn", { challengeResponse });
    await world.reset();
    return outcome;
  });
  assert.deepEqual(theirs, { error: "SignInException" });
  assert.deepEqual(ours, done);
});

test("autoSignIn after a reload: Amplify has forgotten it, we have the Session", async () => {
  const { theirs, ours } = await both(async (tab, name) => {
    const input = { username: `grace-${name}`, password: "Correct-Horse-9" };
    const options = { userAttributes: { email: `${name}@example.org` }, autoSignIn: { authFlowType: "USER_AUTH" } };
    await call(tab, "signUp", { ...input, options });
    const confirmed = await call(tab, "confirmSignUp", { username: input.username, confirmationCode: await lastCode() });
    assert.deepEqual(confirmed.value.nextStep, { signUpStep: "COMPLETE_AUTO_SIGN_IN" });
    await reload(tab);
    return call(tab, "autoSignIn");
  });
  assert.deepEqual(theirs, { error: "AutoSignInException" });
  assert.deepEqual(ours, done);
});

test("a passkey: after a refusal Amplify's sign-in is over, and it knows no autofill; ours goes on, and does", async () => {
  const webAuthn = { rpId: "localhost", origins: [world.url], userVerification: "required" };
  await setUp({ firstFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"], webAuthn });
  const { theirs, ours } = await both(async (tab, name) => {
    const authenticator = await virtualAuthenticator(tab);
    // Both begin with a passkey that we have registered.
    await tab.goto(`${world.url}${pages.ours}`);
    await tab.waitForFunction(() => window.tab !== undefined);
    await call(tab, "signIn", user);
    await call(tab, "associateWebAuthnCredential");
    await call(tab, "signOut");
    await tab.goto(`${world.url}${name === "theirs" ? pages.amplify : pages.ours}`);
    await tab.waitForFunction(() => window.tab !== undefined);
    await authenticator.verify(false);
    await recordMediation(tab);
    const options = { authFlowType: "USER_AUTH", preferredChallenge: "WEB_AUTHN", mediation: "conditional" };
    const refused = await call(tab, "signIn", { username: user.username, options: { ...options, mediation: undefined } });
    const other = await call(tab, "confirmSignIn", { challengeResponse: "EMAIL_OTP" });
    await authenticator.verify(true);
    await call(tab, "signIn", { username: user.username, options });
    return { refused, other: other.value?.nextStep.signInStep ?? other, mediation: await tab.evaluate(() => window.mediation) };
  });
  assert.deepEqual(theirs, {
    refused: { error: "PasskeyAuthenticationCanceled" },
    other: { error: "NotAuthorizedException" },
    mediation: [null, null],
  });
  assert.deepEqual(ours, {
    refused: { error: "PasskeyCanceled" },
    other: "CONFIRM_SIGN_IN_WITH_EMAIL_CODE",
    mediation: [null, "conditional"],
  });
});

async function virtualAuthenticator(tab) {
  const cdp = await tab.createCDPSession();
  await cdp.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true };
  const willing = { isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, ...willing } });
  return { verify: (isUserVerified) => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }) };
}

/** Writes down with which `mediation` the browser is asked for a passkey. */
function recordMediation(tab) {
  return tab.evaluate(() => {
    const { get } = CredentialsContainer.prototype;
    window.mediation = [];
    CredentialsContainer.prototype.get = function (options) {
      window.mediation.push(options.mediation ?? null);
      return get.call(this, options);
    };
  });
}

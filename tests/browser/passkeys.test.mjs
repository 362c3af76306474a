// Passkeys in Chromium, with its virtual authenticator. The pool checks challenge, origin and signature.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { user } from "../support/pool_auth.mjs";
import { launch } from "./browsers.mjs";
import { call, startLab } from "./lab.mjs";

const addresses = { email: "alice@example.com" };
const authFlowType = "USER_AUTH";
const preferred = { username: user.username, options: { authFlowType, preferredChallenge: "WEB_AUTHN" } };
const done = { value: { isSignedIn: true, nextStep: { signInStep: "DONE" } } };

let browser;
let lab;
let context;

before(async () => (browser = await launch("chromium")));
after(() => browser?.close());

beforeEach(async () => {
  lab = await startLab({ pool: { firstFactors: ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] }, user: { attributes: addresses } });
  await relyingParty("localhost");
  context = await browser.createBrowserContext();
});

afterEach(async () => {
  await context?.close();
  await lab?.stop();
});

const relyingParty = (rpId) =>
  lab.pool.command("updatePool", {
    userPoolId: lab.configs.first.userPoolId,
    webAuthn: { rpId, origins: [lab.url], userVerification: "required" },
  });

/** A tab with an authenticator of its own: part of the computer, and its user is willing. */
async function tab(prepare) {
  const page = await lab.open(context, prepare);
  const cdp = await page.createCDPSession();
  await cdp.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true };
  const willing = { isUserVerified: true, automaticPresenceSimulation: true };
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options: { ...options, ...willing } });
  return {
    page,
    /** Whether the user proves to be the one. */
    verify: (isUserVerified) => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    /** Whether the user touches the authenticator at once, or never. */
    touch: (enabled) => cdp.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled }),
    credentials: async () => (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

/** A tab where Alice has signed in with her password and registered a passkey. */
async function registered(prepare) {
  const opened = await tab(prepare);
  assert.deepEqual(await call(opened.page, "signIn", user), done);
  assert.deepEqual(await call(opened.page, "associateWebAuthnCredential"), { value: null });
  return opened;
}

/** The error's name, where there must be one. */
const refusal = (outcome) => outcome.error?.name ?? outcome;

describe("registering", () => {
  test("a passkey is made, listed and deleted", async () => {
    const { page, credentials } = await registered();
    const [credential] = await credentials();
    assert.equal(credential.rpId, "localhost");
    const [listed, ...others] = await page.evaluate(async () => {
      const { credentials } = await lab.auth.listWebAuthnCredentials({ pageSize: 5 });
      return credentials.map((credential) => ({ ...credential, createdAt: credential.createdAt instanceof Date }));
    });
    assert.deepEqual(others, []);
    assert.deepEqual(listed, {
      credentialId: Buffer.from(credential.credentialId, "base64").toString("base64url"),
      friendlyCredentialName: "Passkey",
      relyingPartyId: "localhost",
      authenticatorAttachment: "platform",
      authenticatorTransports: ["internal"],
      createdAt: true,
    });
    await call(page, "deleteWebAuthnCredential", { credentialId: listed.credentialId });
    assert.deepEqual(await call(page, "listWebAuthnCredentials"), { value: { credentials: [] } });
  });

  test("the same authenticator twice is PasskeyAlreadyExists", async () => {
    const { page } = await registered();
    assert.equal(refusal(await call(page, "associateWebAuthnCredential")), "PasskeyAlreadyExists");
  });

  test("a user who says no is PasskeyCanceled", async () => {
    const { page, verify } = await tab();
    await call(page, "signIn", user);
    await verify(false);
    const { error } = await call(page, "associateWebAuthnCredential");
    assert.equal(error.name, "PasskeyCanceled");
    assert.equal(error.recoverySuggestion, "Try again, or choose another way to sign in.");
  });

  test("a relying party of another domain is PasskeyRelyingPartyMismatch", async () => {
    await relyingParty("example.org");
    const { page } = await tab();
    await call(page, "signIn", user);
    assert.equal(refusal(await call(page, "associateWebAuthnCredential")), "PasskeyRelyingPartyMismatch");
  });

  test("a browser without passkeys is PasskeyNotSupported", async () => {
    const { page } = await tab(withoutPasskeys);
    await call(page, "signIn", user);
    assert.equal(refusal(await call(page, "associateWebAuthnCredential")), "PasskeyNotSupported");
  });
});

describe("signing in", () => {
  test("as the preferred factor", async () => {
    const { page } = await registered();
    assert.deepEqual(await call(page, "signIn", preferred), done);
    const { value } = await call(page, "getCurrentUser");
    assert.deepEqual(value.signInDetails, { loginId: "alice", authFlowType });
  });

  test("chosen among others", async () => {
    const { page } = await registered();
    const { value } = await call(page, "signIn", { username: user.username, options: { authFlowType } });
    assert.equal(value.nextStep.signInStep, "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION");
    assert.ok(value.nextStep.availableChallenges.includes("WEB_AUTHN"));
    assert.deepEqual(await call(page, "confirmSignIn", { challengeResponse: "WEB_AUTHN" }), done);
  });

  test("where a passkey counts for two factors, it is turned on, and no second one is asked for", async () => {
    const { userPoolId } = lab.configs.first;
    const webAuthn = { rpId: "localhost", origins: [lab.url], userVerification: "required", multiFactor: true };
    await lab.pool.command("updatePool", { userPoolId, mfa: "OPTIONAL", webAuthn });
    const { page } = await registered();
    assert.deepEqual(await call(page, "updateMFAPreference", { passkey: "ENABLED", email: "ENABLED" }), { value: null });
    const { value } = await call(page, "fetchMFAPreference");
    assert.deepEqual(value.enabled.sort(), ["EMAIL", "PASSKEY"]);
    const { nextStep } = (await call(page, "signIn", user)).value;
    assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    assert.deepEqual(await call(page, "signIn", preferred), done);
  });

  test("as a transaction", async () => {
    const { page } = await registered();
    const step = await page.evaluate(async (input) => (await lab.auth.startSignIn(input)).step, preferred);
    assert.deepEqual(step, { signInStep: "DONE" });
  });

  for (const [what, remove] of [
    ["the browser's JSON helpers", withoutHelpers],
    ["toJSON alone", () => delete PublicKeyCredential.prototype.toJSON],
  ]) {
    test(`without ${what}`, async () => {
      const { page } = await registered(remove);
      assert.equal(await page.evaluate(() => "toJSON" in PublicKeyCredential.prototype), false);
      assert.deepEqual(await call(page, "signIn", preferred), done);
    });
  }

  test("a user who says no chooses another way, or tries again", async () => {
    const { page, verify } = await registered();
    await verify(false);
    assert.equal(refusal(await call(page, "signIn", preferred)), "PasskeyCanceled");
    assert.equal(refusal(await call(page, "confirmSignIn", { challengeResponse: "WEB_AUTHN" })), "PasskeyCanceled");
    const { value } = await call(page, "confirmSignIn", { challengeResponse: "EMAIL_OTP" });
    assert.equal(value.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    assert.deepEqual(await call(page, "confirmSignIn", { challengeResponse: await lab.code() }), done);

    assert.equal(refusal(await call(page, "signIn", preferred)), "PasskeyCanceled");
    await verify(true);
    assert.deepEqual(await call(page, "confirmSignIn", { challengeResponse: "WEB_AUTHN" }), done);
  });

  test("a transaction whose passkey was refused is in the error, and goes on", async () => {
    const { page, verify } = await registered();
    await verify(false);
    const refused = await page.evaluate(async (input) => {
      const error = await lab.auth.startSignIn(input).catch((error) => error);
      window.transaction = error.transaction;
      return { code: error.code, keys: Object.keys(error), text: JSON.stringify(error), step: transaction.step };
    }, preferred);
    assert.equal(refused.code, "PasskeyCanceled");
    assert.ok(![...refused.keys, refused.text].join().includes("transaction"), "it holds a secret: no log shows it");
    assert.equal(refused.step.signInStep, "CONFIRM_SIGN_IN_WITH_WEB_AUTHN");
    const step = await page.evaluate(() => transaction.respond("EMAIL_OTP"));
    assert.equal(step.signInStep, "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    assert.deepEqual(await page.evaluate((code) => transaction.respond(code), await lab.code()), { signInStep: "DONE" });
    assert.equal((await call(page, "getCurrentUser")).value.username, "alice");
    const plain = await page.evaluate(
      async (input) => "transaction" in (await lab.auth.startSignIn(input).catch((error) => error)),
      { ...user, password: "Wrong-Horse-1" },
    );
    assert.equal(plain, false, "where there is nothing to go on with there is none");
  });

  test("a browser without passkeys is told what the pool asks for", async () => {
    await registered();
    const { page } = await tab(withoutPasskeys);
    const { value } = await call(page, "signIn", preferred);
    assert.equal(value.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_WEB_AUTHN");
    assert.equal(value.nextStep.credentialRequestOptions.rpId, "localhost");
    const other = await call(page, "confirmSignIn", { challengeResponse: "EMAIL_OTP" });
    assert.equal(other.value.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
  });

  test("the pool refuses the answer to another challenge", async () => {
    const { page, credentials } = await registered();
    const [{ credentialId }] = await credentials();
    const options = {
      challenge: "b".repeat(43),
      rpId: "localhost",
      allowCredentials: [{ type: "public-key", id: Buffer.from(credentialId, "base64").toString("base64url") }],
    };
    const patch = { ChallengeParameters: { CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(options) } };
    await lab.pool.command("fault", { operation: "InitiateAuth", kind: "patch", patch });
    assert.equal(refusal(await call(page, "signIn", preferred)), "WebAuthnChallengeNotFoundException");
  });
});

describe("autofill", () => {
  /** Begins a sign-in that offers its passkeys in the form, and waits until the browser does. */
  async function offered(page) {
    await page.evaluate((input) => {
      const { get } = CredentialsContainer.prototype;
      window.asked = [];
      CredentialsContainer.prototype.get = function (options) {
        asked.push({ mediation: options.mediation, signal: options.signal instanceof AbortSignal });
        return get.call(this, options);
      };
      window.control = new AbortController();
      const options = { ...input.options, mediation: "conditional", signal: control.signal };
      window.ended = lab.outcome(lab.auth.signIn({ ...input, options }));
    }, preferred);
    await page.waitForFunction(() => asked.length > 0);
    assert.deepEqual(await page.evaluate(() => asked), [{ mediation: "conditional", signal: true }]);
  }

  test("the browser is asked conditionally, and the chosen passkey signs in", async () => {
    const { page } = await registered();
    await offered(page);
    assert.deepEqual(await page.evaluate(() => ended), done);
  });

  test("the application's signal ends it, and the user may type a password instead", async () => {
    const { page, touch } = await registered();
    await touch(false);
    await offered(page);
    await page.evaluate(() => control.abort());
    assert.equal(refusal(await page.evaluate(() => ended)), "PasskeyCanceled");
    assert.deepEqual(await call(page, "signIn", user), done);
  });

  test("a newer sign-in takes its place", async () => {
    const { page, touch } = await registered();
    await touch(false);
    await offered(page);
    assert.deepEqual(await call(page, "signIn", user), done);
    assert.equal(refusal(await page.evaluate(() => ended)), "SignInAborted");
  });

  test("a signal that was given before it began", async () => {
    const { page, touch } = await registered();
    await touch(false);
    const outcome = await page.evaluate(
      (input) => lab.outcome(lab.auth.signIn({ ...input, options: { ...input.options, signal: AbortSignal.abort() } })),
      preferred,
    );
    assert.equal(refusal(outcome), "PasskeyCanceled");
  });
});

function withoutPasskeys() {
  delete window.PublicKeyCredential;
}

function withoutHelpers() {
  delete PublicKeyCredential.parseCreationOptionsFromJSON;
  delete PublicKeyCredential.parseRequestOptionsFromJSON;
  delete PublicKeyCredential.prototype.toJSON;
}

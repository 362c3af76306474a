// Signing up: with a password and without, confirming, another code, and the sign-in that follows by itself.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { addresses, newPool, otherThan } from "../support/flow.mjs";
import { operations } from "../support/local.mjs";
import { instance } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const grace = { username: "grace", password: "Correct-Horse-9" };
const userAttributes = { email: "grace@example.org", given_name: "Grace" };
const delivery = { destination: "g***@e***", deliveryMedium: "EMAIL", attributeName: "email" };

/** Lets the pauses between two looks at the link pass at once. Gives how many there were. */
function skipPauses(t) {
  const { setTimeout } = globalThis;
  const pauses = [];
  t.mock.method(globalThis, "setTimeout", (callback, ms, ...more) => {
    if (ms === 5_000) pauses.push(ms);
    return setTimeout(callback, ms === 5_000 ? 1 : ms, ...more);
  });
  return pauses;
}

describe("a sign-up that is confirmed by a link", () => {
  const options = { userAttributes, autoSignIn: true };
  const linkPool = () => newPool(server, { options: { signUpVerificationMethod: "link" } });

  test("autoSignIn waits until the link was followed", async (t) => {
    const world = await linkPool();
    const { nextStep } = await world.auth.signUp({ ...grace, options });
    assert.deepEqual(nextStep, { signUpStep: "COMPLETE_AUTO_SIGN_IN", codeDeliveryDetails: delivery });
    const pauses = skipPauses(t);
    const signingIn = world.auth.autoSignIn();
    while (pauses.length < 3) await new Promise(setImmediate);
    await server.command("updateUser", { userPoolId: world.config.userPoolId, username: "grace", status: "CONFIRMED" });
    const output = await signingIn;
    assert.equal(output.isSignedIn, true);
    assert.equal((await world.auth.getCurrentUser()).username, "grace");
    await assert.rejects(world.auth.autoSignIn(), { name: "AutoSignInException" });
  });

  test("autoSignIn does not wait for the link for ever", async (t) => {
    const world = await linkPool();
    await world.auth.signUp({ ...grace, options });
    const pauses = skipPauses(t);
    const output = await world.auth.autoSignIn();
    assert.equal(pauses.length, 36, "three minutes");
    assert.deepEqual(output, { isSignedIn: false, nextStep: { signInStep: "CONFIRM_SIGN_UP" } });
    await server.command("updateUser", { userPoolId: world.config.userPoolId, username: "grace", status: "CONFIRMED" });
    assert.equal((await world.auth.autoSignIn()).isSignedIn, true, "it can be asked to wait on");
  });

  test("a pool that sends codes asks for the code", async () => {
    const world = await newPool(server);
    const { nextStep } = await world.auth.signUp({ ...grace, options });
    assert.equal(nextStep.signUpStep, "CONFIRM_SIGN_UP");
  });
});

describe("signUp and confirmSignUp", () => {
  test("sign-up and confirmation send and return what Amplify's do", async () => {
    const world = await newPool(server);
    const options = { userAttributes, validationData: { invitation: "X1" }, clientMetadata: { tenant: "9" } };
    const signedUp = await world.auth.signUp({ ...grace, options });
    const { sub } = await world.view({ username: "grace" });
    assert.deepEqual(signedUp, {
      isSignUpComplete: false,
      userId: sub,
      nextStep: { signUpStep: "CONFIRM_SIGN_UP", codeDeliveryDetails: delivery },
    });
    const { body } = world.requests[0];
    assert.deepEqual(body.UserAttributes, [{ Name: "email", Value: "grace@example.org" }, { Name: "given_name", Value: "Grace" }]);
    assert.deepEqual(body.ValidationData, [{ Name: "invitation", Value: "X1" }]);
    assert.deepEqual(body.ClientMetadata, { tenant: "9" });

    const first = await world.code();
    assert.deepEqual(await world.auth.resendSignUpCode({ username: "grace" }), delivery);
    const code = await world.code();
    assert.notEqual(code, first);
    const confirm = (confirmationCode) => world.auth.confirmSignUp({ username: "grace", confirmationCode });
    await assert.rejects(confirm(otherThan(code)), { name: "CodeMismatchException" });
    await assert.rejects(confirm(" "), { name: "EmptyConfirmSignUpCode" });
    assert.deepEqual(await confirm(` ${code} `), { isSignUpComplete: true, nextStep: { signUpStep: "DONE" } });
    assert.equal((await world.auth.signIn(grace)).isSignedIn, true);
    await assert.rejects(world.auth.signUp({ ...grace, options: { userAttributes } }), { name: "UsernameExistsException" });
  });

  test("without a password, where the pool has other factors", async () => {
    const world = await newPool(server, { pool: { firstFactors: ["PASSWORD", "EMAIL_OTP"] } });
    await world.auth.signUp({ username: "grace", options: { userAttributes } });
    assert.ok(!("Password" in world.requests[0].body));
    await world.auth.signUp({ username: "alan", password: "", options: { userAttributes } });
    assert.ok(!("Password" in world.requests[1].body), "an empty password is none");
  });

  test("a user who needs no code is done", async () => {
    const world = await newPool(server, { pool: { autoConfirm: true } });
    const { isSignUpComplete, nextStep } = await world.auth.signUp({ ...grace, options: { userAttributes } });
    assert.deepEqual({ isSignUpComplete, nextStep }, { isSignUpComplete: true, nextStep: { signUpStep: "DONE" } });
  });

  test("an address may be taken over", async () => {
    const world = await newPool(server, { pool: { aliasAttributes: ["email"] } });
    await world.auth.signUp({ ...grace, options: { userAttributes: { email: addresses.email } } });
    const input = { username: "grace", confirmationCode: await world.code() };
    await assert.rejects(world.auth.confirmSignUp(input), { name: "AliasExistsException" });
    await world.auth.confirmSignUp({ ...input, options: { forceAliasCreation: true } });
    assert.equal((await world.view()).attributes.email_verified, "false");
  });

  test("wrong inputs are refused before anything is sent", async () => {
    const world = await newPool(server);
    await assert.rejects(world.auth.signUp({ password: grace.password }), { name: "EmptySignUpUsername" });
    await assert.rejects(world.auth.signUp({ username: "alan", password: 5 }), TypeError);
    await assert.rejects(world.auth.signUp({ ...grace, options: { userAttributes: { age: 5 } } }), TypeError);
    await assert.rejects(world.auth.signUp({ ...grace, options: { autoSignIn: { authFlowType: "NONE" } } }), TypeError);
    assert.deepEqual(world.requests, []);
  });
});

describe("autoSignIn", () => {
  /** Signs Grace up and confirms her. */
  async function confirmed(world, { password, autoSignIn }) {
    await world.auth.signUp({ username: "grace", password, options: { userAttributes, autoSignIn } });
    const confirm = { username: "grace", confirmationCode: await world.code() };
    const output = await world.auth.confirmSignUp(confirm);
    assert.deepEqual(output, { isSignUpComplete: true, nextStep: { signUpStep: "COMPLETE_AUTO_SIGN_IN" } });
  }

  test("autoSignIn by the service's Session needs no password and no other code", async () => {
    const world = await newPool(server, { pool: { firstFactors: ["PASSWORD", "EMAIL_OTP"] } });
    await confirmed(world, { autoSignIn: { authFlowType: "USER_AUTH" } });
    const sent = await world.sent();
    assert.deepEqual(await world.auth.autoSignIn(), { isSignedIn: true, nextStep: { signInStep: "DONE" } });
    assert.equal(await world.sent(), sent);
    assert.deepEqual(operations(world.requests), ["SignUp", "ConfirmSignUp", "InitiateAuth"]);
    const [, confirm, initiate] = world.requests;
    assert.ok(confirm.body.Session && initiate.body.Session);
    assert.deepEqual(initiate.body.AuthParameters, { USERNAME: "grace" });
    assert.equal((await world.auth.getCurrentUser()).username, "grace");
    await assert.rejects(world.auth.autoSignIn(), { name: "AutoSignInException" });
  });

  test("autoSignIn by the password uses the requested flow", async () => {
    for (const [autoSignIn, flow] of [[true, "USER_SRP_AUTH"], [{ authFlowType: "USER_PASSWORD_AUTH" }, "USER_PASSWORD_AUTH"]]) {
      const world = await newPool(server);
      await confirmed(world, { ...grace, autoSignIn });
      assert.equal((await world.auth.autoSignIn()).isSignedIn, true);
      assert.equal(world.requests[2].body.AuthFlow, flow);
    }
  });

  test("autoSignIn may lead to a challenge", async () => {
    const world = await newPool(server, { pool: { mfa: "ON", mfaKinds: ["SOFTWARE_TOKEN_MFA"] } });
    await confirmed(world, { ...grace, autoSignIn: true });
    const { nextStep } = await world.auth.autoSignIn();
    assert.equal(nextStep.signInStep, "CONTINUE_SIGN_IN_WITH_TOTP_SETUP");
    const challengeResponse = await world.appCode(nextStep.totpSetupDetails.sharedSecret);
    assert.equal((await world.auth.confirmSignIn({ challengeResponse })).isSignedIn, true);
  });

  test("autoSignIn works only where it was asked for", async () => {
    const world = await newPool(server);
    await assert.rejects(world.auth.autoSignIn(), { name: "AutoSignInException" });
    await world.auth.signUp({ ...grace, options: { userAttributes } });
    const confirmationCode = await world.code();
    const { nextStep } = await world.auth.confirmSignUp({ username: "grace", confirmationCode });
    assert.deepEqual(nextStep, { signUpStep: "DONE" });
    await assert.rejects(world.auth.autoSignIn(), { name: "AutoSignInException" });
    await assert.rejects(instance(world.config).auth.autoSignIn(), { name: "AutoSignInException" });
  });

  test("a wrong confirmation code does not lose autoSignIn", async () => {
    const world = await newPool(server);
    await world.auth.signUp({ ...grace, options: { userAttributes, autoSignIn: true } });
    const code = await world.code();
    const confirm = (confirmationCode) => world.auth.confirmSignUp({ username: "grace", confirmationCode });
    await assert.rejects(confirm(otherThan(code)), { name: "CodeMismatchException" });
    assert.deepEqual((await confirm(code)).nextStep, { signUpStep: "COMPLETE_AUTO_SIGN_IN" });
    assert.equal((await world.auth.autoSignIn()).isSignedIn, true);
  });
});

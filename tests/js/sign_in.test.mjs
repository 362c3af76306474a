// Signing in against a server that somebody else wrote.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startMinistack } from "../server/ministack.mjs";
import { adminCall, createClient, createPool, createUser, demoUser, seedDemo } from "../server/seed.mjs";
import { localFetch, operations, recordEvents } from "../support/local.mjs";
import { totp } from "../support/totp.mjs";

const { username, password } = demoUser;
let cognito;
let demo;

before(async () => {
  cognito = await startMinistack();
  demo = await seedDemo(cognito.url);
});

after(() => cognito.stop());

/** An instance, and what it sends. */
function instance(options = {}) {
  const { fetch, requests } = localFetch();
  const auth = createCognitoAuth({
    userPoolId: demo.userPoolId,
    userPoolClientId: demo.userPoolClientId,
    userPoolEndpoint: cognito.url,
    runtime: { fetch },
    ...options,
  });
  return { auth, requests };
}

describe("USER_SRP_AUTH", () => {
  test("the right password signs in", async () => {
    const { auth } = instance();
    assert.deepEqual(await auth.signIn({ username, password }), { isSignedIn: true, nextStep: { signInStep: "DONE" } });
    const { accessToken, idToken, expiresAt } = await auth.getTokens();
    assert.equal(accessToken.payload.client_id, demo.userPoolClientId);
    assert.equal(idToken.payload.email, demoUser.email);
    assert.equal(expiresAt.getTime(), accessToken.payload.exp * 1000);
    assert.equal(`${accessToken}`.split(".").length, 3);
    const user = await auth.getCurrentUser();
    assert.deepEqual(user.signInDetails, { loginId: username, authFlowType: "USER_SRP_AUTH" });
    assert.equal(user.userId, idToken.payload.sub);
    assert.equal(user.username, username);
  });

  test("a sign-in takes two requests, and the password is in neither", async () => {
    const { auth, requests } = instance();
    await auth.signIn({ username, password });
    assert.deepEqual(operations(requests), ["InitiateAuth", "RespondToAuthChallenge"]);
    for (const { text, headers } of requests) {
      assert.ok(!text.includes(password));
      assert.ok(!JSON.stringify(headers).includes(password));
    }
  });

  test("a prepared exchange is used once", async () => {
    const { auth, requests } = instance();
    await auth.prepareSignIn();
    await auth.signIn({ username, password });
    await auth.signIn({ username, password });
    const sent = requests.filter(({ operation }) => operation === "InitiateAuth").map(({ body }) => body.AuthParameters.SRP_A);
    assert.equal(new Set(sent).size, 2);
  });

  for (const wrong of [`${password}!`, password.toLowerCase(), ` ${password}`, "x"]) {
    test(`the password ${JSON.stringify(wrong)} is refused`, async () => {
      const { auth } = instance();
      await assert.rejects(auth.signIn({ username, password: wrong }), (error) => {
        assert.ok(isAuthError(error));
        assert.equal(error.code, "NotAuthorizedException");
        assert.equal(error.operation, "RespondToAuthChallenge");
        assert.equal(error.httpStatus, 400);
        assert.equal(error.retryable, false);
        return true;
      });
      assert.equal(await auth.getTokens(), null);
      await assert.rejects(auth.getCurrentUser(), { name: "UserUnAuthenticatedException" });
    });
  }

  test("a user who does not exist is refused like a wrong password", async () => {
    const { ClientId } = await createClient(cognito.url, demo.userPoolId, { PreventUserExistenceErrors: "ENABLED" });
    const { auth } = instance({ userPoolClientId: ClientId });
    await assert.rejects(auth.signIn({ username: "nobody", password }), { name: "NotAuthorizedException" });
  });

  test("the clock of the device does not matter", async () => {
    const { fetch } = localFetch();
    const auth = createCognitoAuth({
      userPoolId: demo.userPoolId,
      userPoolClientId: demo.userPoolClientId,
      userPoolEndpoint: cognito.url,
      runtime: { fetch, now: () => Date.now() - 7 * 3_600_000 },
    });
    assert.equal((await auth.signIn({ username, password })).isSignedIn, true);
    assert.ok(await auth.getTokens());
  });
});

describe("other flows", () => {
  test("USER_PASSWORD_AUTH sends the password, once", async () => {
    const { auth, requests } = instance();
    const { isSignedIn } = await auth.signIn({ username, password, options: { authFlowType: "USER_PASSWORD_AUTH" } });
    assert.equal(isSignedIn, true);
    assert.deepEqual(operations(requests), ["InitiateAuth"]);
    assert.equal(requests[0].body.AuthParameters.PASSWORD, password);
    await assert.rejects(auth.signIn({ username, password: "no", options: { authFlowType: "USER_PASSWORD_AUTH" } }), {
      name: "NotAuthorizedException",
    });
  });

  test("a client with a secret proves it with every request", async () => {
    const client = await createClient(cognito.url, demo.userPoolId, { GenerateSecret: true });
    const options = { userPoolClientId: client.ClientId };
    const { auth, requests } = instance({ ...options, userPoolClientSecret: client.ClientSecret });
    assert.equal((await auth.signIn({ username, password })).isSignedIn, true);
    for (const { body } of requests) {
      const { USERNAME, SECRET_HASH } = body.AuthParameters ?? body.ChallengeResponses;
      const hash = createHmac("sha256", client.ClientSecret).update(USERNAME + client.ClientId).digest("base64");
      assert.equal(SECRET_HASH, hash);
    }
    await assert.rejects(instance({ ...options, userPoolClientSecret: "wrong" }).auth.signIn({ username, password }), {
      name: "NotAuthorizedException",
    });
  });

  for (const authFlowType of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
    test(`NEW_PASSWORD_REQUIRED after ${authFlowType}`, async () => {
      const newcomer = `newcomer-${authFlowType}`;
      await createUser(cognito.url, demo.userPoolId, { username: newcomer, temporaryPassword: "Temporary-1", email: "n@example.com" });
      const { auth } = instance();
      const { isSignedIn, nextStep } = await auth.signIn({ username: newcomer, password: "Temporary-1", options: { authFlowType } });
      assert.equal(isSignedIn, false);
      assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED");
      assert.equal(await auth.getTokens(), null);
      const done = await auth.confirmSignIn({ challengeResponse: "Permanent-2" });
      assert.deepEqual(done, { isSignedIn: true, nextStep: { signInStep: "DONE" } });
      assert.equal((await instance().auth.signIn({ username: newcomer, password: "Permanent-2" })).isSignedIn, true);
    });
  }

  test("SOFTWARE_TOKEN_MFA is set up, then asked for, and a wrong code can be corrected", async () => {
    const poolId = await createPool(cognito.url, { MfaConfiguration: "OPTIONAL" });
    const { ClientId } = await createClient(cognito.url, poolId);
    await createUser(cognito.url, poolId, { username, password, email: demoUser.email });
    const options = { userPoolId: poolId, userPoolClientId: ClientId };
    const { auth } = instance(options);
    await auth.signIn({ username, password });
    const { sharedSecret, getSetupUri } = await auth.setUpTOTP();
    assert.equal(getSetupUri("Shop").searchParams.get("secret"), sharedSecret);
    await auth.verifyTOTPSetup({ code: totp(sharedSecret) });
    await auth.updateMFAPreference({ totp: "PREFERRED" });

    const { auth: next } = instance(options);
    const { nextStep } = await next.signIn({ username, password });
    assert.deepEqual(nextStep, { signInStep: "CONFIRM_SIGN_IN_WITH_TOTP_CODE" });
    await assert.rejects(next.confirmSignIn({ challengeResponse: wrongCode(sharedSecret) }), { name: "CodeMismatchException" });
    const code = totp(sharedSecret);
    const done = await next.confirmSignIn({ challengeResponse: `${code.slice(0, 3)} ${code.slice(3)}` });
    assert.equal(done.isSignedIn, true);
  });

  test("a flow that the client does not allow is refused", async () => {
    const { ClientId } = await createClient(cognito.url, demo.userPoolId, { ExplicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"] });
    await assert.rejects(instance({ userPoolClientId: ClientId }).auth.signIn({ username, password }), isAuthError);
  });
});

describe("accounts", () => {
  test("sign up, confirm, change and reset the password", async () => {
    const { auth } = instance();
    const newcomer = { username: "bob", password: "Correct-Horse-8" };
    const attributes = { email: "bob@example.com" };
    const signedUp = await auth.signUp({ ...newcomer, options: { userAttributes: attributes } });
    assert.equal(signedUp.nextStep.signUpStep, "CONFIRM_SIGN_UP");
    await assert.rejects(auth.signUp({ ...newcomer, options: { userAttributes: attributes } }), { name: "UsernameExistsException" });
    assert.equal((await auth.signIn(newcomer)).nextStep.signInStep, "CONFIRM_SIGN_UP");
    await assert.rejects(auth.confirmSignUp({ username: "bob", confirmationCode: "000000" }), { name: "CodeMismatchException" });
    const confirmed = await auth.confirmSignUp({ username: "bob", confirmationCode: "123456" });
    assert.equal(confirmed.isSignUpComplete, true);
    assert.equal((await auth.signIn(newcomer)).isSignedIn, true);

    assert.equal((await auth.fetchUserAttributes()).email, attributes.email);
    await auth.updatePassword({ oldPassword: newcomer.password, newPassword: "Correct-Horse-9" });
    await assert.rejects(instance().auth.signIn(newcomer), { name: "NotAuthorizedException" });
    const reset = await auth.resetPassword({ username: "bob" });
    assert.equal(reset.nextStep.resetPasswordStep, "CONFIRM_RESET_PASSWORD_WITH_CODE");
    await auth.confirmResetPassword({ username: "bob", newPassword: "Correct-Horse-10", confirmationCode: "654321" });
    assert.equal((await instance().auth.signIn({ username: "bob", password: "Correct-Horse-10" })).isSignedIn, true);
  });

  test("a weak password is an InvalidPasswordException", async () => {
    await assert.rejects(instance().auth.signUp({ username: "weak", password: "short" }), { name: "InvalidPasswordException" });
  });

  test("a deleted user is signed out", async () => {
    await createUser(cognito.url, demo.userPoolId, { username: "gone", password, email: "g@example.com" });
    const { auth } = instance();
    await auth.signIn({ username: "gone", password });
    const { names } = recordEvents(auth);
    await auth.deleteUser();
    assert.equal(await auth.getTokens(), null);
    assert.ok(names().includes("signedOut"));
    await assert.rejects(adminCall(cognito.url, "AdminGetUser", { UserPoolId: demo.userPoolId, Username: "gone" }), /UserNotFound/);
  });
});

/** A code that the server cannot take: not of this moment, nor of its neighbours. */
function wrongCode(secret) {
  const near = [-1, 0, 1].map((step) => totp(secret, Date.now() + step * 30_000));
  return ["000000", "111111", "222222", "333333"].find((code) => !near.includes(code));
}

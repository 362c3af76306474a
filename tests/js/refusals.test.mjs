// What the service refuses, in whose name, and what is sent again: counted at the pool.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { inputFor, newPool } from "../support/flow.mjs";
import { user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());
beforeEach(() => server.command("clearFaults"));

/** How often the pool was asked for each of these since the last look. */
async function counted(...names) {
  const { requests } = await server.command("requests", { clear: true });
  return names.map((name) => requests.filter(({ operation }) => operation === name).length);
}

describe("Lambda triggers", () => {
  const cases = {
    PreSignUp: (auth) => auth.signUp({ username: "grace", password: "Correct-Horse-9" }),
    PreAuthentication: (auth) => auth.signIn(user),
    PreTokenGeneration: (auth) => auth.signIn(user),
    PostAuthentication: (auth) => auth.signIn(user),
    CustomMessage: (auth) => auth.resetPassword({ username: "alice" }),
    DefineAuthChallenge: (auth) => auth.signIn(inputFor("CUSTOM_WITHOUT_SRP")),
  };
  for (const [trigger, act] of Object.entries(cases)) {
    test(`${trigger}: the trigger's own message, without the service's prefix`, async () => {
      const { auth } = await newPool(server, { pool: { triggers: { [trigger]: { error: "come back at noon" } } } });
      await assert.rejects(act(auth), (error) => {
        assert.ok(isAuthError(error));
        assert.equal(error.code, "UserLambdaValidationException");
        assert.equal(error.message, "come back at noon");
        assert.deepEqual(error.lambda, { trigger, message: "come back at noon" });
        assert.equal(error.retryable, false);
        return true;
      });
    });
  }

  test("a trigger that breaks is an UnexpectedLambdaException", async () => {
    const { auth } = await newPool(server, { pool: { triggers: { PreAuthentication: { unexpected: "boom" } } } });
    await assert.rejects(auth.signIn(user), { name: "UnexpectedLambdaException" });
  });
});

describe("a firewall", () => {
  test("a firewall's challenge carries its action", async () => {
    const { auth } = await newPool(server);
    for (const action of ["captcha", "challenge"]) {
      const instead = new Response("", { status: action === "captcha" ? 405 : 202, headers: { "x-amzn-waf-action": action } });
      const world = await newPool(server, { options: { instead: () => instead } });
      await assert.rejects(world.auth.signIn(user), (error) => error.waf?.action === action && error.retryable === false);
    }
    assert.equal((await auth.signIn(user)).isSignedIn, true);
  });

  test("a firewall's block is a ForbiddenException, and is not retried", async () => {
    const { auth } = await newPool(server);
    await counted();
    await server.command("fault", { operation: "InitiateAuth", kind: "error", type: "ForbiddenException", message: "Request not allowed due to WAF block.", status: 403 });
    await assert.rejects(auth.signIn(user), { name: "ForbiddenException", httpStatus: 403, retryable: false });
    assert.deepEqual(await counted("InitiateAuth"), [1]);
  });
});

describe("threat protection", () => {
  test("device data is sent where the application has loaded the collecting script", async () => {
    const world = await newPool(server, { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
    const { auth, requests } = world;
    globalThis.AmazonCognitoAdvancedSecurityData = { getData: (...about) => about.join(" ") };
    try {
      await auth.signUp({ username: "grace", password: "Correct-Horse-9", options: { userAttributes: { email: "g@example.org" } } });
      await auth.resendSignUpCode({ username: "grace" });
      await auth.confirmSignUp({ username: "grace", confirmationCode: await world.code() });
      await auth.resetPassword({ username: "grace" });
      await auth.confirmResetPassword({ username: "grace", newPassword: "Brand-New-1", confirmationCode: await world.code() });
      const { userPoolId, userPoolClientId } = world.config;
      const collected = (username) => ({ EncodedData: `${username} ${userPoolId} ${userPoolClientId}` });
      for (const { operation, body } of requests) assert.deepEqual(body.UserContextData, collected("grace"), operation);
      requests.length = 0;
      await auth.signIn(user);
      await auth.confirmSignIn({ challengeResponse: await world.code() });
      for (const { body } of requests) assert.deepEqual(body.UserContextData, collected("alice"));
    } finally {
      delete globalThis.AmazonCognitoAdvancedSecurityData;
    }
  });
});

describe("users who do not exist", () => {
  const nobody = { ...user, username: "nobody" };

  test("unknown users are refused like a wrong password where the client hides them", async () => {
    const { auth } = await newPool(server);
    for (const authFlowType of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
      const refusals = await Promise.all(
        [nobody, { ...user, password: "Wrong-Horse-1" }].map((who) => auth.startSignIn({ ...who, options: { authFlowType } }).catch((error) => error)),
      );
      const [one, other] = refusals.map(({ code, message, operation, httpStatus }) => ({ code, message, operation, httpStatus }));
      assert.deepEqual(one, other);
      assert.equal(one.code, "NotAuthorizedException");
    }
    const reset = await auth.resetPassword({ username: "nobody" });
    assert.equal(reset.nextStep.resetPasswordStep, "CONFIRM_RESET_PASSWORD_WITH_CODE");
    assert.ok(reset.nextStep.codeDeliveryDetails.destination);
  });

  test("unknown users are named as such where the client does not hide them", async () => {
    const { auth } = await newPool(server, { client: { preventUserExistenceErrors: false } });
    await assert.rejects(auth.signIn(nobody), { name: "UserNotFoundException" });
    await assert.rejects(auth.resetPassword({ username: "nobody" }), { name: "UserNotFoundException" });
  });
});

describe("sent again", () => {
  const fail = (operation, type, times) =>
    server.command("fault", { operation, kind: "error", type, message: "slow down", status: type === "InternalErrorException" ? 500 : 400, times });

  test("TooManyRequestsException is retried at every step", async () => {
    const { auth } = await newPool(server);
    await counted();
    await fail("InitiateAuth", "TooManyRequestsException", 1);
    await fail("RespondToAuthChallenge", "TooManyRequestsException", 2);
    assert.equal((await auth.signIn(user)).isSignedIn, true);
    assert.deepEqual(await counted("InitiateAuth", "RespondToAuthChallenge"), [2, 3]);
  });

  test("retries end after three attempts", async () => {
    const { auth } = await newPool(server);
    await counted();
    await fail("InitiateAuth", "TooManyRequestsException", 9);
    await assert.rejects(auth.signIn(user), { name: "TooManyRequestsException", retryable: true });
    assert.deepEqual(await counted("InitiateAuth"), [3]);
  });

  test("operations that only read are retried after an outage", async () => {
    const { auth } = await newPool(server);
    await auth.signIn(user);
    await counted();
    await fail("GetUser", "InternalErrorException", 1);
    await server.command("fault", { operation: "GetUser", kind: "drop" });
    assert.ok(await auth.fetchUserAttributes());
    assert.deepEqual(await counted("GetUser"), [3]);
  });
});

describe("never sent again", () => {
  const username = "alice";
  /** What sends a code, spends one, or counts an attempt: who begins it, and the operation. */
  const once = {
    SignUp: (auth) => auth.signUp({ username: "grace", password: "Correct-Horse-9" }),
    ResendConfirmationCode: (auth) => auth.resendSignUpCode({ username: "grace" }),
    ConfirmSignUp: (auth) => auth.confirmSignUp({ username: "grace", confirmationCode: "123456" }),
    ForgotPassword: (auth) => auth.resetPassword({ username }),
    ConfirmForgotPassword: (auth) => auth.confirmResetPassword({ username, newPassword: "Brand-New-1", confirmationCode: "123456" }),
    GetUserAttributeVerificationCode: (auth) => auth.sendUserAttributeVerificationCode({ userAttributeKey: "email" }),
    VerifyUserAttribute: (auth) => auth.confirmUserAttribute({ userAttributeKey: "email", confirmationCode: "123456" }),
    UpdateUserAttributes: (auth) => auth.updateUserAttributes({ userAttributes: { email: "new@example.org" } }),
    ChangePassword: (auth) => auth.updatePassword({ oldPassword: user.password, newPassword: "Brand-New-1" }),
    RespondToAuthChallenge: (auth) => auth.signIn(user),
    VerifySoftwareToken: (auth) => auth.verifyTOTPSetup({ code: "123456" }),
    DeleteUser: (auth) => auth.deleteUser(),
  };

  for (const [operation, act] of Object.entries(once)) {
    test(operation, async () => {
      const { auth } = await newPool(server);
      await auth.signIn(user);
      for (const fault of [
        { kind: "error", type: "LimitExceededException", message: "Attempt limit exceeded, please try after some time." },
        { kind: "error", type: "InternalErrorException", message: "oops", status: 500 },
        { kind: "drop" },
      ]) {
        await counted();
        await server.command("fault", { operation, times: 5, ...fault });
        await assert.rejects(act(auth), { name: fault.type ?? "NetworkError" });
        assert.deepEqual(await counted(operation), [1], fault.kind);
        await server.command("clearFaults");
      }
    });
  }

  test("LimitExceededException is not retried, even where that would be safe", async () => {
    const { auth } = await newPool(server);
    await auth.signIn(user);
    await counted();
    await server.command("fault", { operation: "GetUser", kind: "error", type: "LimitExceededException", message: "no", times: 5 });
    await assert.rejects(auth.fetchUserAttributes(), { name: "LimitExceededException" });
    assert.deepEqual(await counted("GetUser"), [1]);
  });

  test("a first step that sends a code is not retried", async () => {
    const { auth } = await newPool(server, { pool: { firstFactors: ["PASSWORD", "EMAIL_OTP"] } });
    await counted();
    await server.command("fault", { operation: "InitiateAuth", kind: "dropAfter", times: 5 });
    const options = { authFlowType: "USER_AUTH", preferredChallenge: "EMAIL_OTP" };
    await assert.rejects(auth.signIn({ username, options }), { name: "NetworkError" });
    assert.deepEqual(await counted("InitiateAuth"), [1]);
  });
});

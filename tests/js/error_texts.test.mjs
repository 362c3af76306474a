// What errors say: enough to find the cause, in the same words wherever they come from.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { appSecret, inputFor, newPool } from "../support/flow.mjs";
import { operations } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
});

after(() => server.stop());

/** The error of a sign-in that is answered so. */
async function errorOf(answer, { status = 400, headers } = {}) {
  const body = typeof answer === "string" ? answer : JSON.stringify(answer);
  const { auth } = instance(config, { instead: () => new Response(body, { status, headers }) });
  const error = await auth.signIn(user).catch((thrown) => thrown);
  assert.ok(isAuthError(error), String(error?.stack));
  return error;
}

test("an error as JSON keeps its message and all that it says", async () => {
  const error = await errorOf(
    { __type: "NotAuthorizedException", message: "Incorrect username or password." },
    { headers: { "x-amzn-requestid": "0123" } },
  );
  const { name, message, code, retryable, operation, requestId, httpStatus } = JSON.parse(JSON.stringify(error));
  assert.deepEqual(
    { name, message, code, retryable, operation, requestId, httpStatus },
    {
      name: "NotAuthorizedException",
      message: "Incorrect username or password.",
      code: "NotAuthorizedException",
      retryable: false,
      operation: "InitiateAuth",
      requestId: "0123",
      httpStatus: 400,
    },
  );
});

test("a message that is blank gets words", async () => {
  for (const message of ["", "  ", null, undefined, 7]) {
    const error = await errorOf({ __type: "NotAuthorizedException", message });
    assert.equal(error.code, "NotAuthorizedException");
    assert.match(error.message, /\w/, JSON.stringify(message));
  }
});

test("a network that is down names the host, and has its cause", async () => {
  const cause = new TypeError("fetch failed");
  const { auth } = instance(config, { instead: () => cause });
  const error = await auth.signIn(user).catch((thrown) => thrown);
  assert.equal(error.code, "NetworkError");
  assert.ok(error.message.includes(new URL(config.userPoolEndpoint).host), error.message);
  assert.ok(!error.message.includes("?"));
  assert.equal(error.cause.message, "fetch failed");
  assert.equal(error.operation, "InitiateAuth");
  assert.equal(error.retryable, true);
});

test("an answer that makes no sense has its status and request id", async () => {
  for (const [body, status] of [["<html>", 200], ["[]", 200], ["x".repeat(2 ** 20 + 1), 200]]) {
    const error = await errorOf(body, { status, headers: { "x-amzn-requestid": "0123" } });
    assert.deepEqual([error.code, error.httpStatus, error.requestId], ["InvalidResponse", status, "0123"], body.slice(0, 9));
  }
});

test("what a trigger says is known in both of the service's wordings", async () => {
  for (const [type, message] of [
    ["UserLambdaValidationException", "PreAuthentication failed with error come back at noon."],
    ["UserLambdaValidationException", "PreAuthentication invocation failed due to error come back at noon."],
  ]) {
    const { code, lambda } = await errorOf({ __type: type, message });
    assert.equal(code, "UserLambdaValidationException");
    assert.deepEqual(lambda, { trigger: "PreAuthentication", message: "come back at noon" });
  }
});

describe("the service cannot pose as the package", () => {
  for (const type of ["InvalidArgument", "TypeError", "StorageFailed", "ModuleFailed", "SignInAborted"]) {
    test(`${type} from the service is the service's error`, async () => {
      const { auth } = instance(config, { instead: () => Response.json({ __type: type, message: "come closer" }, { status: 400 }) });
      const error = await auth.signIn(user).catch((thrown) => thrown);
      assert.ok(isAuthError(error), String(error?.stack));
      assert.ok(!(error instanceof TypeError));
      assert.equal(error.httpStatus, 400);
      assert.equal(error.operation, "InitiateAuth");
      assert.equal(error.recoverySuggestion, undefined);
    });
  }
});

test("the QR code of an authenticator app names the user as typed", async () => {
  const world = await newPool(server, {
    pool: { mfa: "ON", mfaKinds: ["SOFTWARE_TOKEN_MFA"], aliasAttributes: ["email"] },
    user: { attributes: { email: "alice@example.com" } },
  });
  const { nextStep } = await world.auth.signIn({ ...user, username: "Alice@example.com" });
  const { pathname } = nextStep.totpSetupDetails.getSetupUri("Shop");
  assert.ok(decodeURIComponent(pathname).endsWith("Shop:Alice@example.com"), pathname);
});

describe("SELECT_MFA_TYPE without a kind that is known", () => {
  test("is an unknown challenge, which takes an object", async () => {
    const kinds = JSON.stringify(["CARRIER_PIGEON"]);
    const world = await newPool(server, {
      pool: { mfa: "ON" },
      user: { enabledMfa: ["SMS_MFA", "SOFTWARE_TOKEN_MFA"], totpSecret: appSecret },
      options: {
        instead({ operation }, number) {
          if (operation !== "RespondToAuthChallenge" || number > 1) return;
          const ChallengeParameters = { MFAS_CAN_CHOOSE: kinds };
          return Response.json({ ChallengeName: "SELECT_MFA_TYPE", ChallengeParameters, Session: "s".repeat(20) });
        },
      },
    });
    const { nextStep } = await world.auth.signIn(user);
    assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE");
    assert.equal(nextStep.challengeName, "SELECT_MFA_TYPE");
    assert.equal(nextStep.challengeParameters.MFAS_CAN_CHOOSE, kinds);
  });
});

test("a global sign-out of a session that is revoked already is no failure", async () => {
  const world = await newPool(server);
  await world.auth.signIn(user);
  await server.command("revoke", { userPoolId: world.config.userPoolId, username: user.username });
  await world.auth.signOut({ global: true });
  assert.equal(await world.auth.getTokens(), null);
  assert.deepEqual(operations(world.requests).slice(-1), ["GlobalSignOut"]);
});

test("a password where none is taken has Amplify's name", async () => {
  const world = await newPool(server);
  const input = { ...inputFor("CUSTOM_WITHOUT_SRP"), password: "x" };
  await assert.rejects(world.auth.signIn(input), { name: "CustomAuthSignInPassword" });
});

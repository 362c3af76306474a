// Where we behave differently from Amplify on purpose: both do the same against the tests' own pool, side by side. What
// needs a page is in browser/amplify.test.mjs; docs/differences.md has a row for each.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { Amplify } from "aws-amplify";
import * as amplify from "aws-amplify/auth";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { startPool } from "../server/pool.mjs";
import { newPool } from "../support/flow.mjs";
import { user } from "../support/pool_auth.mjs";

const done = { isSignedIn: true, nextStep: { signInStep: "DONE" } };
const secondFactor = { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } };

let server;
before(async () => {
  server = await startPool();
  // Amplify asks the browser for a device's name.
  globalThis.navigator ??= { userAgent: "test" };
});
after(() => server.stop());
beforeEach(() => server.command("clearFaults"));

/** Amplify on a pool, with an empty storage. Its configuration is global. */
function amplifyFor({ userPoolId, userPoolClientId, userPoolEndpoint }) {
  const items = new Map();
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } } });
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    getItem: async (key) => items.get(key) ?? null,
    setItem: async (key, value) => void items.set(key, value),
    removeItem: async (key) => void items.delete(key),
    clear: async () => items.clear(),
  });
  return amplify;
}

/** What each of them does in a new pool of its own: `{ theirs, ours }`. */
async function both(settings, act) {
  const world = await newPool(server, settings);
  const theirs = await act(amplifyFor(world.config), world);
  const other = await newPool(server, settings);
  return { theirs, ours: await act(other.auth, other) };
}

/** How often the pool was asked for an operation. */
async function counted(operation, act) {
  await server.command("requests", { clear: true });
  const error = await act().then(
    () => undefined,
    (error) => error.name,
  );
  const { requests } = await server.command("requests", { operation });
  return { requests: requests.length, error };
}

test("LimitExceededException: Amplify sends three times, this package once", async () => {
  const outcome = await both({}, async (api) => {
    const message = "Attempt limit exceeded, please try after some time.";
    await server.command("fault", { operation: "ForgotPassword", kind: "error", type: "LimitExceededException", message, times: 9 });
    return counted("ForgotPassword", () => api.resetPassword({ username: "alice" }));
  });
  const error = "LimitExceededException";
  assert.deepEqual(outcome, { theirs: { requests: 3, error }, ours: { requests: 1, error } });
});

test("a lost answer to a challenge: Amplify sends the spent session again, this package reports a network failure", async () => {
  const outcome = await both({}, async (api) => {
    await server.command("fault", { operation: "RespondToAuthChallenge", kind: "dropAfter" });
    return counted("RespondToAuthChallenge", () => api.signIn(user));
  });
  assert.deepEqual(outcome.theirs, { requests: 2, error: "NotAuthorizedException" });
  assert.deepEqual(outcome.ours, { requests: 1, error: "NetworkError" });
});

describe("two sign-ins at once", () => {
  const bob = { username: "bob", password: "Correct-Horse-8" };

  async function twoUsers() {
    const world = await newPool(server, secondFactor);
    const { userPoolId } = world.config;
    await server.command("createUser", { userPoolId, ...bob, attributes: { phone_number: "+15550101" }, enabledMfa: ["SMS_MFA"] });
    const codeOf = async (user) => (await server.command("outbox", { userPoolId, user })).messages.at(-1).code;
    return { ...world, codeOf };
  }

  test("in Amplify the second sign-in replaces the first", async () => {
    const { config, codeOf } = await twoUsers();
    const api = amplifyFor(config);
    await api.signIn(user);
    await api.signIn(bob);
    await assert.rejects(api.confirmSignIn({ challengeResponse: await codeOf("alice") }), { name: "CodeMismatchException" });
    assert.deepEqual(await api.confirmSignIn({ challengeResponse: await codeOf("bob") }), done);
  });

  test("in this package each sign-in is a transaction", async () => {
    const { auth, codeOf } = await twoUsers();
    const first = await auth.startSignIn(user);
    const second = await auth.startSignIn(bob);
    assert.deepEqual(await first.respond(await codeOf("alice")), done.nextStep);
    assert.deepEqual(await second.respond(await codeOf("bob")), done.nextStep);
  });
});

describe("a device that is remembered", () => {
  const pool = { devices: "ALWAYS", alwaysChallengeDevice: true, aliasAttributes: ["email"] };
  const byEmail = { ...user, username: "alice@example.com", options: { authFlowType: "USER_PASSWORD_AUTH" } };

  test("a device is found when signing in with an e-mail address: not by Amplify", async () => {
    const { theirs, ours } = await both({ pool }, async (api) => {
      await api.signIn(byEmail);
      await api.signOut();
      return api.signIn(byEmail).catch((error) => error.name);
    });
    assert.equal(theirs, "DeviceMetadataNotFoundException");
    assert.deepEqual(ours, done);
  });

  test("a device that was deleted at the service: the sign-in goes on in both", async () => {
    const outcome = await both({ pool }, async (api, { config }) => {
      await api.signIn(user);
      await api.signOut();
      await server.command("deleteDevice", { userPoolId: config.userPoolId, username: "alice" });
      return api.signIn(user);
    });
    assert.deepEqual(outcome, { theirs: done, ours: done });
  });
});

test("the otpauth URI: Amplify quotes the label and encodes nothing, this package percent-encodes", async () => {
  const { theirs, ours } = await both({ pool: { mfa: "OPTIONAL" } }, async (api) => {
    await api.signIn(user);
    const { sharedSecret, getSetupUri } = await api.setUpTOTP();
    return getSetupUri("Tom & Co").href.replace(sharedSecret, "S");
  });
  assert.equal(theirs, "otpauth://totp/Tom%20&%20Co:%22alice%22?secret=S&issuer=Tom%20&%20Co");
  assert.equal(new URL(theirs).searchParams.get("issuer"), "Tom ", "what an authenticator app reads");
  assert.equal(ours, "otpauth://totp/Tom%20%26%20Co:alice?secret=S&issuer=Tom%20%26%20Co");
});

test("an unknown challenge: Amplify throws, this package hands it to the application", async () => {
  const { theirs, ours } = await both({ user: { futureChallenge: true } }, (api) => api.signIn(user).catch((error) => error.name));
  assert.equal(theirs, "SignInException");
  assert.equal(ours.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE");
});

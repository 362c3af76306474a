// Nothing that an application says is dropped in silence: a wrong value is a TypeError that names the member.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createCognitoAuth } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { newPool } from "../support/flow.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
});

after(() => server.stop());

/** Rejects with a TypeError that names the member, before anything is sent. */
async function assertNames(path, call, on = instance(config)) {
  on.requests.length = 0;
  await assert.rejects(async () => call(on.auth), (error) => {
    assert.ok(error instanceof TypeError, String(error?.stack));
    assert.ok(error.message.includes(path), `${error.message} names ${path}`);
    return true;
  });
  assert.deepEqual(on.requests, []);
}

describe("clientMetadata", () => {
  const wrong = [
    ["a text", "text", "options.clientMetadata"],
    ["a list", ["a"], "options.clientMetadata"],
    ["a number among its members", { plan: 5, lang: "en" }, "options.clientMetadata.plan"],
    ["an object among its members", { plan: { name: "x" } }, "options.clientMetadata.plan"],
  ];
  const grace = { username: "grace", password: "Correct-Horse-9" };
  const calls = {
    signIn: (auth, options) => auth.signIn({ ...user, options }),
    startSignIn: (auth, options) => auth.startSignIn({ ...user, options }),
    signUp: (auth, options) => auth.signUp({ ...grace, options }),
    confirmSignUp: (auth, options) => auth.confirmSignUp({ username: "grace", confirmationCode: "123456", options }),
    resendSignUpCode: (auth, options) => auth.resendSignUpCode({ username: "grace", options }),
    resetPassword: (auth, options) => auth.resetPassword({ username: "grace", options }),
    confirmResetPassword: (auth, options) =>
      auth.confirmResetPassword({ username: "grace", newPassword: "Brand-New-1", confirmationCode: "123456", options }),
  };
  for (const [name, call] of Object.entries(calls)) {
    for (const [what, clientMetadata, path] of wrong) {
      test(`${what}, in ${name}`, () => assertNames(path, (auth) => call(auth, { clientMetadata })));
    }
  }

  for (const [name, call] of Object.entries({
    getTokens: (auth, clientMetadata) => auth.getTokens({ forceRefresh: true, clientMetadata }),
    fetchAuthSession: (auth, clientMetadata) => auth.fetchAuthSession({ forceRefresh: true, clientMetadata }),
    getClientToken: (auth, clientMetadata) => auth.getClientToken({ scopes: ["a/b"], clientMetadata }),
    updateUserAttributes: (auth, clientMetadata) =>
      auth.updateUserAttributes({ userAttributes: { name: "Alice" }, options: { clientMetadata } }),
  })) {
    for (const [what, clientMetadata, path] of wrong) {
      test(`${what}, in ${name}`, async () => {
        const signedIn = instance(config);
        await signedIn.auth.signIn(user);
        await assertNames(path.replace("options.", ""), (auth) => call(auth, clientMetadata), signedIn);
      });
    }
  }
});

describe("the answer to a challenge", () => {
  test("an unknown one takes texts only, and a wrong one costs no attempt", async () => {
    const world = await newPool(server, { user: { futureChallenge: true } });
    const transaction = await world.auth.startSignIn(user);
    for (const answer of [{ ANSWER: 42 }, { ANSWER: "x", MORE: null }, { ANSWER: ["x"] }, ["x"], "x", 42]) {
      await assertNames("challengeResponse", () => transaction.respond(answer), world);
      assert.equal(transaction.step.challengeName, "FUTURE_CHALLENGE");
    }
    assert.deepEqual(await transaction.respond({ ANSWER: "anything" }), { signInStep: "DONE" });
  });

  test("options are checked with it", async () => {
    const world = await newPool(server, { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
    await world.auth.signIn(user);
    const challengeResponse = await world.code();
    for (const [options, path] of [
      [{ clientMetadata: { a: 1 } }, "options.clientMetadata.a"],
      [{ userAttributes: { email: 1 } }, "options.userAttributes.email"],
      [{ friendlyDeviceName: 7 }, "options.friendlyDeviceName"],
      [{ clientMetaData: {} }, "clientMetaData"],
      ["text", "options"],
    ]) {
      await assertNames(path, (auth) => auth.confirmSignIn({ challengeResponse, options }), world);
    }
    await assertNames("challengeRespons", (auth) => auth.confirmSignIn({ challengeRespons: challengeResponse }), world);
    assert.equal((await world.auth.confirmSignIn({ challengeResponse })).isSignedIn, true);
  });
});

describe("other members", () => {
  for (const autoSignIn of ["yes", 1, { enabled: false }, { enabled: true }, []]) {
    test(`autoSignIn: ${JSON.stringify(autoSignIn)}`, () =>
      assertNames("autoSignIn", (auth) => auth.signUp({ username: "grace", password: "Correct-Horse-9", options: { autoSignIn } })));
  }

  test("maxAge of a step-up", async () => {
    const signedIn = instance(config);
    await signedIn.auth.signIn(user);
    for (const maxAge of ["300", Number.NaN, -1, {}]) {
      await assertNames("maxAge", (auth) => auth.stepUp({ acr: "urn:amazon:cognito:mfa", maxAge }), signedIn);
    }
    for (const input of [undefined, null, "text", 7]) await assertNames("", (auth) => auth.stepUp(input), signedIn);
  });

  test("maxAge of cookies", () => {
    const storage = { get() {}, set() {}, delete() {} };
    for (const maxAge of ["60", Number.NaN, 0, -1, {}]) {
      assert.throws(() => createCognitoAuth({ ...config, storage, cookie: { maxAge } }), /^TypeError: cookie\.maxAge must be/);
    }
  });

  test("switches are true or false", async () => {
    for (const [path, call] of [
      ["forceRefresh", (auth) => auth.getTokens({ forceRefresh: "yes" })],
      ["forceRefresh", (auth) => auth.fetchAuthSession({ forceRefresh: 1 })],
      ["global", (auth) => auth.signOut({ global: "true" })],
      ["ifSignedIn", (auth) => auth.signIn({ ...user, ifSignedIn: true })],
    ]) {
      await assertNames(path, call);
    }
    for (const name of ["autoRefresh", "mirrorAmplifyKeys"]) {
      assert.throws(() => createCognitoAuth({ ...config, [name]: "yes" }), new RegExp(`^TypeError: ${name} must be a boolean`));
    }
  });

  test("a misspelt member is named with the closest one", async () => {
    assert.throws(() => createCognitoAuth({ ...config, userPoolEndPoint: "x" }), /userPoolEndPoint is not an option of createCognitoAuth; did you mean userPoolEndpoint\?/);
    for (const [path, call] of [
      ["forcerefresh", (auth) => auth.getTokens({ forcerefresh: true })],
      ["forcerefresh", (auth) => auth.fetchAuthSession({ forcerefresh: true })],
      ["Global", (auth) => auth.signOut({ Global: true })],
      ["passwort", (auth) => auth.signIn({ username: "alice", passwort: "x" })],
      ["options.clientMetaData", (auth) => auth.signIn({ ...user, options: { clientMetaData: {} } })],
      ["options.userattributes", (auth) => auth.signUp({ username: "a", password: "x", options: { userattributes: {} } })],
    ]) {
      await assertNames(path, call);
    }
  });
});

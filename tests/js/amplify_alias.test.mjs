// The free functions of `cognito-wasm/aws-amplify-auth` beside Amplify's own: the same calls in two equal pools give the same.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, describe, test } from "node:test";
import * as amplify from "aws-amplify/auth";
import { startPool } from "../server/pool.mjs";
import { alias, configured, nameOf, original, prepareAmplify } from "../support/amplify.mjs";
import { addresses } from "../support/flow.mjs";
import { user } from "../support/pool_auth.mjs";

let server;
before(async () => {
  server = await startPool();
  prepareAmplify();
});
after(() => server.stop());
beforeEach(() => server.command("clearFaults"));

/** What each of the modules does in a pool of its own: it must be the same. */
async function same(settings, act) {
  const expected = await act(await configured(server, original, settings));
  const given = await act(await configured(server, alias, settings));
  assert.deepEqual(given, expected);
}

/** An output without what is drawn anew in each pool. */
const settled = (value) =>
  JSON.parse(
    JSON.stringify(value, (key, value) =>
      ["userId", "sub", "id", "sharedSecret", "device_key"].includes(key) || key.endsWith("Date") ? typeof value : value,
    ),
  );

describe("the names", () => {
  test("every value of aws-amplify/auth is here", () => {
    assert.deepEqual(Object.keys(amplify).filter((name) => !(name in alias)), []);
  });

  test("every name of Amplify's declarations is in the type test", async () => {
    const declarations = await readFile(new URL("../../node_modules/@aws-amplify/auth/dist/esm/index.d.ts", import.meta.url), "utf8");
    const names = [...declarations.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) => list.match(/\w+/g));
    const tested = await readFile(new URL("../types/amplify/names.ts", import.meta.url), "utf8");
    const [ofAuth] = tested.split("// Of the other paths");
    assert.ok(names.length > 70);
    assert.deepEqual(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(ofAuth)), []);
  });
});

describe("the same as Amplify", () => {
  test("a sign-in by password, who is signed in, the tokens, the sign-out", () =>
    same({}, async ({ module }) => {
      const output = await module.signIn(user);
      const who = settled(await module.getCurrentUser());
      const { tokens, credentials, userSub } = await module.fetchAuthSession();
      const claims = Object.keys(tokens.accessToken.payload).sort();
      const again = await nameOf(module.signIn(user));
      await module.signOut();
      const left = await module.fetchAuthSession();
      return [output, who, claims, String(tokens.idToken).split(".").length, credentials, typeof userSub, again, left.tokens, await nameOf(module.getCurrentUser())];
    }));

  test("a second factor by SMS, with a wrong code first", () =>
    same({ pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } }, async ({ module, code }) => {
      const first = await module.signIn(user);
      const wrong = await nameOf(module.confirmSignIn({ challengeResponse: "00000000" }));
      return [first, wrong, await module.confirmSignIn({ challengeResponse: await code() })];
    }));

  test("an authenticator app that is set up on the way", () =>
    same({ pool: { mfa: "ON", mfaKinds: ["SOFTWARE_TOKEN_MFA"] } }, async ({ module }) => {
      const { nextStep } = await module.signIn(user);
      const { sharedSecret, getSetupUri } = nextStep.totpSetupDetails;
      const { code } = await server.command("totp", { secret: sharedSecret });
      const output = await module.confirmSignIn({ challengeResponse: code });
      return [nextStep.signInStep, getSetupUri("Shop").protocol, output, await module.fetchMFAPreference()];
    }));

  test("an authenticator app of a signed-in user", () =>
    same({ pool: { mfa: "OPTIONAL" } }, async ({ module }) => {
      await module.signIn(user);
      const before = await module.fetchMFAPreference();
      const { sharedSecret } = await module.setUpTOTP();
      const { code } = await server.command("totp", { secret: sharedSecret });
      await module.verifyTOTPSetup({ code });
      await module.updateMFAPreference({ totp: "PREFERRED", sms: "ENABLED" });
      return settled([before, await module.fetchMFAPreference()]);
    }));

  test("a temporary password with missing attributes", () =>
    same({ pool: { requiredAttributes: ["name"] }, user: { temporary: true } }, async ({ module }) => {
      const first = await module.signIn(user);
      const options = { userAttributes: { name: "Alice" } };
      const second = await module.confirmSignIn({ challengeResponse: "Correct-Horse-9", options });
      return [first, second, (await module.fetchUserAttributes()).name];
    }));

  test("a choice of first factors", () =>
    same({ pool: { firstFactors: ["PASSWORD", "EMAIL_OTP"] } }, async ({ module, code }) => {
      const first = await module.signIn({ username: "alice", options: { authFlowType: "USER_AUTH" } });
      first.nextStep.availableChallenges.sort();
      const second = await module.confirmSignIn({ challengeResponse: "EMAIL_OTP" });
      return [first, second, await module.confirmSignIn({ challengeResponse: await code() })];
    }));

  test("an account from its sign-up to its end", () =>
    same({}, async ({ module, code }) => {
      const username = "grace";
      const options = { userAttributes: { email: "grace@example.org" }, autoSignIn: true };
      const signedUp = await module.signUp({ username, password: "Correct-Horse-9", options });
      const resent = await module.resendSignUpCode({ username });
      const early = await nameOf(module.confirmSignUp({ username, confirmationCode: "00000000" }));
      const confirmed = await module.confirmSignUp({ username, confirmationCode: await code() });
      const signedIn = await module.autoSignIn();
      await module.deleteUser();
      return settled([signedUp, resent, early, confirmed, signedIn, await nameOf(module.fetchUserAttributes())]);
    }));

  test("a forgotten password, and one that is changed", () =>
    same({}, async ({ module, code }) => {
      const username = "alice";
      const reset = await module.resetPassword({ username });
      await module.confirmResetPassword({ username, newPassword: "Correct-Horse-9", confirmationCode: await code() });
      const old = await nameOf(module.signIn(user));
      const signedIn = await module.signIn({ username, password: "Correct-Horse-9" });
      await module.updatePassword({ oldPassword: "Correct-Horse-9", newPassword: "Correct-Horse-8" });
      return [reset, old, signedIn, await nameOf(module.updatePassword({ oldPassword: "…", newPassword: "Correct-Horse-1" }))];
    }));

  test("attributes", () =>
    same({}, async ({ module, code }) => {
      await module.signIn(user);
      const one = await module.updateUserAttribute({ userAttribute: { attributeKey: "name", value: "Alice" } });
      const several = await module.updateUserAttributes({ userAttributes: { email: "new@example.com", nickname: "A" } });
      const sent = await module.sendUserAttributeVerificationCode({ userAttributeKey: "email" });
      await module.confirmUserAttribute({ userAttributeKey: "email", confirmationCode: await code() });
      await module.deleteUserAttributes({ userAttributeKeys: ["nickname"] });
      return settled([one, several, sent, await module.fetchUserAttributes()]);
    }));

  test("remembered devices", () =>
    same({ pool: { devices: "OPT_IN" } }, async ({ module }) => {
      await module.signIn(user);
      const before = await module.fetchDevices();
      await module.rememberDevice();
      const [device] = await module.fetchDevices();
      await module.forgetDevice({ device: { id: device.id } });
      return [before.length, Object.keys(device).filter((name) => name !== "name").sort(), (await module.fetchDevices()).length];
    }));

  test("what is told on the Hub", () =>
    same({}, async ({ module }) => {
      const heard = [];
      const stop = module.Hub.listen("auth", ({ channel, payload, source }) => heard.push(settled([channel, source, payload])));
      await module.signIn(user);
      await module.fetchAuthSession({ forceRefresh: true });
      await module.signOut();
      stop();
      await module.signIn(user);
      return heard;
    }));

  test("a refresh token that the service no longer accepts: an empty session", () =>
    same({}, async ({ module, userPoolId }) => {
      const heard = [];
      await module.signIn(user);
      await server.command("revoke", { userPoolId, username: "alice" });
      const stop = module.Hub.listen("auth", ({ payload }) => heard.push(payload));
      const { tokens } = await module.fetchAuthSession({ forceRefresh: true });
      stop();
      return [tokens, heard[0].event, heard[0].data.error.name, await nameOf(module.getCurrentUser())];
    }));
});

describe("errors", () => {
  const cases = {
    "a wrong password": (module) => module.signIn({ ...user, password: "wrong" }),
    "no username": (module) => module.signIn({ username: "" }),
    "no password": (module) => module.signIn({ username: "alice" }),
    "an answer to nothing": (module) => module.confirmSignIn({ challengeResponse: "123456" }),
    "nobody to sign in after a sign-up": (module) => module.autoSignIn(),
    "nobody is signed in": (module) => module.fetchUserAttributes(),
    "a name that is taken": (module) => module.signUp({ ...user, options: { userAttributes: addresses } }),
    "a code that nobody sent": (module) => module.confirmSignUp({ username: "alice", confirmationCode: "" }),
    "a device that is not known": async (module) => {
      await module.signIn(user);
      await module.rememberDevice();
    },
  };
  for (const [what, act] of Object.entries(cases)) {
    test(`${what}: Amplify's name, and instanceof AuthError`, () =>
      same({}, async ({ module }) => {
        const error = await act(module).then(
          () => assert.fail("it must reject"),
          (error) => error,
        );
        return [error.name, error instanceof module.AuthError, error instanceof Error, typeof error.message];
      }));
  }

  test("a passkey where there is nobody to ask: Amplify's name", () => {
    const webAuthn = { rpId: "localhost", origins: ["http://localhost"] };
    return same({ pool: { firstFactors: ["PASSWORD", "WEB_AUTHN"], webAuthn } }, async ({ module }) => {
      await module.signIn(user);
      return nameOf(module.associateWebAuthnCredential());
    });
  });

  test("the service's request id and status are in the metadata, and the error says what those here say", async () => {
    const { module } = await configured(server, alias);
    const error = await module.signIn({ ...user, password: "wrong" }).catch((error) => error);
    assert.equal(error.metadata.httpStatusCode, 400);
    assert.equal(error.metadata.requestId, error.requestId);
    assert.equal(error.code, "NotAuthorizedException");
    assert.equal(error.retryable, false);
  });

  test("an application's own AuthError is made as Amplify's is", () => {
    const params = { name: "Mine", message: "not today", recoverySuggestion: "tomorrow", underlyingError: new Error("below") };
    const members = ({ name, message, recoverySuggestion, underlyingError }) => ({ name, message, recoverySuggestion, underlyingError });
    assert.deepEqual(members(new alias.AuthError(params)), members(new amplify.AuthError(params)));
  });

  test("a challenge that Amplify has no step for rejects, and names it", async () => {
    const { module } = await configured(server, alias, { user: { futureChallenge: true } });
    await assert.rejects(module.signIn(user), { name: "SignInException", message: /FUTURE_CHALLENGE/ });
  });

  test("a misspelt option is a TypeError that names it", async () => {
    const { module } = await configured(server, alias);
    await assert.rejects(module.signIn({ ...user, options: { authFlow: "USER_SRP_AUTH" } }), { name: "TypeError", message: /authFlow/ });
  });
});

// The signed-in user's account: passwords, attributes, second factors, sessions, more proof, and the end.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { addresses, appSecret, newPool, otherThan } from "../support/flow.mjs";
import { operations, recordEvents } from "../support/local.mjs";
import { instance, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const delivery = { destination: "a***@e***", deliveryMedium: "EMAIL", attributeName: "email" };

/** A pool where Alice is signed in; `requests` begin after that. */
async function signedIn(settings) {
  const world = await newPool(server, settings);
  assert.equal((await world.auth.signIn(user)).isSignedIn, true);
  world.requests.length = 0;
  return world;
}

describe("passwords", () => {
  test("a forgotten password is reset", async () => {
    const world = await newPool(server);
    assert.deepEqual(await world.auth.resetPassword({ username: "alice", options: { clientMetadata: { tenant: "9" } } }), {
      isPasswordReset: false,
      nextStep: { resetPasswordStep: "CONFIRM_RESET_PASSWORD_WITH_CODE", codeDeliveryDetails: delivery },
    });
    assert.deepEqual(world.requests[0].body.ClientMetadata, { tenant: "9" });
    const code = await world.code();
    const confirm = (confirmationCode, newPassword = "Brand-New-1") =>
      world.auth.confirmResetPassword({ username: "alice", newPassword, confirmationCode });
    await assert.rejects(confirm(otherThan(code)), { name: "CodeMismatchException" });
    await assert.rejects(confirm(code, "short"), { name: "InvalidPasswordException" });
    await assert.rejects(confirm(""), { name: "EmptyConfirmResetPasswordConfirmationCode" });
    assert.equal(await confirm(code), undefined);
    await assert.rejects(world.auth.signIn(user), { name: "NotAuthorizedException" });
    assert.equal((await world.auth.signIn({ ...user, password: "Brand-New-1" })).isSignedIn, true);
  });

  test("a known password is changed", async () => {
    const { auth, config } = await signedIn();
    await assert.rejects(auth.updatePassword({ oldPassword: "Wrong-Horse-1", newPassword: "Brand-New-1" }), {
      name: "NotAuthorizedException",
    });
    assert.ok(await auth.getTokens(), "a wrong old password is no sign-out");
    assert.equal(await auth.updatePassword({ oldPassword: user.password, newPassword: "Brand-New-1" }), undefined);
    assert.equal((await instance(config).auth.signIn({ ...user, password: "Brand-New-1" })).isSignedIn, true);
  });

  test("a user without a password sets the first one", async () => {
    const world = await newPool(server, {
      pool: { firstFactors: ["PASSWORD", "EMAIL_OTP"] },
      user: { password: undefined },
    });
    const options = { authFlowType: "USER_AUTH", preferredChallenge: "EMAIL_OTP" };
    await world.auth.signIn({ username: "alice", options });
    await world.auth.confirmSignIn({ challengeResponse: await world.code() });
    await world.auth.updatePassword({ newPassword: "Brand-New-1" });
    assert.ok(!("PreviousPassword" in world.requests.at(-1).body));
    assert.equal((await instance(world.config).auth.signIn({ ...user, password: "Brand-New-1" })).isSignedIn, true);
  });
});

describe("attributes", () => {
  test("attributes are read, changed, verified and deleted", async () => {
    const { auth, code, view } = await signedIn({ user: { attributes: { ...addresses, given_name: "Alice" } } });
    const { sub, ...rest } = await auth.fetchUserAttributes();
    assert.equal(sub, (await view()).sub);
    assert.equal(rest.given_name, "Alice");
    assert.equal(rest.email_verified, "true");
    const changed = await auth.updateUserAttributes({ userAttributes: { email: "alice@example.org", given_name: "Al" } });
    assert.deepEqual(changed, {
      email: { isUpdated: false, nextStep: { updateAttributeStep: "CONFIRM_ATTRIBUTE_WITH_CODE", codeDeliveryDetails: delivery } },
      given_name: { isUpdated: true, nextStep: { updateAttributeStep: "DONE" } },
    });
    assert.equal((await auth.fetchUserAttributes()).email, addresses.email, "the old one holds until the new one is verified");
    assert.deepEqual(await auth.sendUserAttributeVerificationCode({ userAttributeKey: "email" }), delivery);
    const right = await code();
    const confirm = (confirmationCode) => auth.confirmUserAttribute({ userAttributeKey: "email", confirmationCode });
    await assert.rejects(confirm(otherThan(right)), { name: "CodeMismatchException" });
    assert.equal(await confirm(right), undefined);
    assert.equal((await auth.fetchUserAttributes()).email, "alice@example.org");
    assert.deepEqual(await auth.updateUserAttribute({ userAttribute: { attributeKey: "given_name", value: "Alice" } }), {
      isUpdated: true,
      nextStep: { updateAttributeStep: "DONE" },
    });
    assert.equal(await auth.deleteUserAttributes({ userAttributeKeys: ["given_name"] }), undefined);
    assert.ok(!("given_name" in (await auth.fetchUserAttributes())));
  });

  test("custom attributes are text like all others", async () => {
    const { auth, requests } = await signedIn();
    await auth.updateUserAttributes({ userAttributes: { "custom:team": "red", nickname: undefined } });
    assert.deepEqual(requests[0].body.UserAttributes, [{ Name: "custom:team", Value: "red" }]);
    assert.equal((await auth.fetchUserAttributes())["custom:team"], "red");
    await assert.rejects(auth.updateUserAttributes({ userAttributes: { "custom:age": 36 } }), TypeError);
  });

  test("a change emits userUpdated, and renews the tokens only when asked to", async () => {
    const { auth, requests } = await signedIn();
    const { names } = recordEvents(auth);
    const before = await auth.getTokens();
    await auth.updateUserAttributes({ userAttributes: { given_name: "Al" } });
    assert.equal(`${(await auth.getTokens()).idToken}`, `${before.idToken}`);
    await auth.updateUserAttributes({ userAttributes: { given_name: "Allie" }, options: { refreshTokens: true } });
    assert.equal((await auth.getTokens()).idToken.payload.given_name, "Allie");
    assert.equal(names().filter((name) => name === "userUpdated").length, 2);
    assert.equal(names().filter((name) => name === "tokenRefresh").length, 1);
    assert.deepEqual(operations(requests), ["UpdateUserAttributes", "UpdateUserAttributes", "GetTokensFromRefreshToken"]);
  });
});

describe("second factors", () => {
  test("an authenticator app is set up, preferred, and turned off", async () => {
    const { auth, appCode, requests } = await signedIn({ pool: { mfa: "OPTIONAL" } });
    const { sharedSecret, getSetupUri } = await auth.setUpTOTP();
    assert.equal(getSetupUri("A Shop").href, `otpauth://totp/A%20Shop:alice?secret=${sharedSecret}&issuer=A%20Shop`);
    assert.equal(getSetupUri("Shop", "a@b").pathname, "/Shop:a%40b");
    const code = await appCode(sharedSecret);
    await assert.rejects(auth.verifyTOTPSetup({ code: otherThan(code) }), { name: "EnableSoftwareTokenMFAException" });
    assert.equal(await auth.verifyTOTPSetup({ code, options: { friendlyDeviceName: "Phone" } }), undefined);
    assert.equal(requests.at(-1).body.FriendlyDeviceName, "Phone");
    assert.deepEqual(await auth.fetchMFAPreference(), {});
    assert.equal(await auth.updateMFAPreference({ totp: "PREFERRED", sms: "ENABLED", email: "NOT_PREFERRED" }), undefined);
    assert.deepEqual(await auth.fetchMFAPreference(), { enabled: ["SMS", "TOTP", "EMAIL"], preferred: "TOTP" });
    await auth.updateMFAPreference({ totp: "DISABLED", sms: "DISABLED", email: "DISABLED" });
    assert.deepEqual(await auth.fetchMFAPreference(), {});
    await assert.rejects(auth.updateMFAPreference({ totp: "MAYBE" }), TypeError);
  });

  test("a passkey may count as a second factor", async () => {
    const { auth, requests } = await signedIn({ pool: { mfa: "OPTIONAL" } });
    await auth.updateMFAPreference({ passkey: "ENABLED" }).catch(() => undefined);
    assert.deepEqual(requests.at(-1).body.WebAuthnMfaSettings, { Enabled: true });
    await assert.rejects(auth.updateMFAPreference({ passkey: "PREFERRED" }), TypeError);
  });

  test("setUserSettings knows SMS only", async () => {
    const { auth, view } = await signedIn({ pool: { mfa: "OPTIONAL" } });
    await auth.setUserSettings({ mfaOptions: [{ deliveryMedium: "SMS", attributeName: "phone_number" }] });
    assert.deepEqual((await view()).enabledMfa, ["SMS_MFA"]);
  });

  test("fetchAuthFactors lists how the user may sign in", async () => {
    const { auth } = await signedIn({ pool: { mfa: "OPTIONAL", firstFactors: ["PASSWORD", "EMAIL_OTP"] } });
    assert.deepEqual(await auth.fetchAuthFactors(), { username: "alice", authFactors: ["PASSWORD", "EMAIL_OTP"] });
  });
});

describe("sessions", () => {
  test("sessions are listed and revoked", async () => {
    const world = await signedIn({ pool: { sessionTracking: true } });
    const { auth: elsewhere } = instance(world.config);
    await elsewhere.signIn(user);
    const { sessions, nextToken } = await world.auth.listSessions();
    assert.equal(nextToken, undefined);
    assert.equal(sessions.length, 2);
    const other = sessions.find(({ isCurrentSession }) => !isCurrentSession);
    assert.ok(other.createDate instanceof Date);
    assert.equal(other.sessionType, "TOKEN");
    assert.equal(await world.auth.revokeSession(other.sessionId), undefined);
    await assert.rejects(elsewhere.fetchUserAttributes(), { name: "NotAuthorizedException" });
    assert.ok(await world.auth.fetchUserAttributes());
    await assert.rejects(world.auth.revokeSession({ sessionId: other.sessionId }), { name: "ResourceNotFoundException" });
    await assert.rejects(world.auth.revokeSession(), TypeError);
  });

  test("signOut ends this session, and with global all of them", async () => {
    const world = await signedIn();
    const { auth: elsewhere } = instance(world.config);
    await elsewhere.signIn(user);
    await world.auth.signOut();
    assert.deepEqual(operations(world.requests), ["RevokeToken"]);
    assert.ok(await elsewhere.fetchUserAttributes());
    await world.auth.signIn(user);
    await world.auth.signOut({ global: true });
    await assert.rejects(elsewhere.fetchUserAttributes(), { name: "NotAuthorizedException" });
  });

  test("stepUp asks only for what is missing, and its tokens show it", async () => {
    const { auth, appCode, change, requests } = await signedIn({ pool: { mfa: "OPTIONAL" } });
    const { accessToken } = await auth.getTokens();
    await change({ totpSecret: appSecret, enabledMfa: ["SOFTWARE_TOKEN_MFA"] });
    const { nextStep } = await auth.stepUp({ acr: "urn:cognito:loa:2", maxAge: 600 });
    assert.deepEqual(nextStep, { signInStep: "CONFIRM_SIGN_IN_WITH_TOTP_CODE" });
    assert.deepEqual(requests[0].body.AuthParameters, {
      USERNAME: "alice",
      TARGET_ACR_VALUES: "urn:cognito:loa:2",
      MAX_AGE: "600",
      ACCESS_TOKEN: `${accessToken}`,
    });
    assert.equal((await auth.confirmSignIn({ challengeResponse: await appCode() })).isSignedIn, true);
    assert.equal((await auth.getTokens()).accessToken.payload.acr, "urn:cognito:loa:2");
    await assert.rejects(auth.stepUp({}), TypeError);
  });
});

describe("the end", () => {
  test("deleteUser deletes the account and ends the session", async () => {
    const { auth, view } = await signedIn();
    const { names } = recordEvents(auth);
    assert.equal(await auth.deleteUser(), undefined);
    assert.equal(await auth.getTokens(), null);
    assert.ok(names().includes("signedOut"));
    await assert.rejects(view());
  });

  test("without a session every operation of a user rejects and sends nothing", async () => {
    const { auth, requests } = await newPool(server);
    for (const [name, input] of Object.entries({
      fetchUserAttributes: undefined,
      updateUserAttributes: { userAttributes: { given_name: "x" } },
      updateUserAttribute: { userAttribute: { attributeKey: "given_name", value: "x" } },
      sendUserAttributeVerificationCode: { userAttributeKey: "email" },
      confirmUserAttribute: { userAttributeKey: "email", confirmationCode: "1" },
      deleteUserAttributes: { userAttributeKeys: ["given_name"] },
      updatePassword: { oldPassword: "a", newPassword: "b" },
      deleteUser: undefined,
      setUpTOTP: undefined,
      verifyTOTPSetup: { code: "1" },
      fetchMFAPreference: undefined,
      updateMFAPreference: { totp: "ENABLED" },
      fetchAuthFactors: undefined,
      rememberDevice: { device: { id: "x" } },
      forgetDevice: { device: { id: "x" } },
      fetchDevices: undefined,
      associateWebAuthnCredential: undefined,
      listWebAuthnCredentials: {},
      deleteWebAuthnCredential: { credentialId: "x" },
      listSessions: undefined,
      revokeSession: "x",
      stepUp: { acr: "urn:cognito:loa:2" },
    })) {
      await assert.rejects(auth[name](input), { name: "UserUnAuthenticatedException" }, name);
    }
    assert.deepEqual(requests, []);
  });
});

// Our requests are @aws-amplify/auth's, field by field. Where they are not, docs/differences.md says why.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { bothSent, now } from "../support/differential.mjs";
import { addresses, appSecret, newPool } from "../support/flow.mjs";
import { user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool({ now })));
after(() => server.stop());

const drop = (object, ...path) => {
  const last = path.pop();
  const parent = path.reduce((inner, name) => inner?.[name], object);
  if (parent) delete parent[last];
};

/** By the headings of docs/differences.md: what makes both lists of requests the same. */
const differences = {
  "The device's verifier": (requests) => {
    for (const { operation, body } of requests) if (operation === "ConfirmDevice") drop(body, "DeviceSecretVerifierConfig");
  },
  "The device's name": (requests) => {
    for (const { operation, body } of requests) if (operation === "ConfirmDevice") drop(body, "DeviceName");
  },
  "The device's key at the start": (requests) => {
    for (const { operation, body } of requests) if (operation === "InitiateAuth") drop(body, "AuthParameters", "DEVICE_KEY");
  },
  "The Session of a sign-up": (requests) => {
    for (const { operation, body } of requests) if (operation === "ConfirmSignUp") drop(body, "Session");
  },
  "The end of a deleted user": (requests) => {
    const deleted = requests.some(({ operation }) => operation === "DeleteUser");
    if (deleted && requests.at(-1).operation === "RevokeToken") requests.pop();
  },
  "The metadata of a sign-in": (requests) => {
    for (const { operation, body } of requests) if (operation === "RespondToAuthChallenge") drop(body, "ClientMetadata");
  },
};

/** Each flow: the settings of the pool, the calls, and the differences that it shows. */
const cases = {};

const answer = (api, challengeResponse, options) => api.confirmSignIn({ challengeResponse, options });
const options = (authFlowType, more) => ({ ...user, options: { authFlowType, clientMetadata: { tenant: "9" }, ...more } });

for (const flow of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
  cases[flow] = { act: (api) => api.signIn(options(flow)) };
}
const customAuth = { rounds: [{ parameters: { question: "colour?" }, answer: "blue" }] };
for (const flow of ["CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP"]) {
  cases[flow] = {
    settings: { pool: { customAuth } },
    async act(api) {
      await api.signIn(flow === "CUSTOM_WITH_SRP" ? options(flow) : { username: user.username, options: { authFlowType: flow } });
      await answer(api, "blue", { clientMetadata: { tenant: "10" } });
    },
  };
}

const firstFactors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP"];
for (const factor of ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP"]) {
  const typed = factor.startsWith("PASSWORD");
  cases[`USER_AUTH, ${factor} preferred`] = {
    settings: { pool: { firstFactors } },
    differences: typed ? [] : ["The metadata of a sign-in"],
    async act(api, { code }) {
      const input = options("USER_AUTH", { preferredChallenge: factor });
      await api.signIn(typed ? input : { ...input, password: undefined });
      if (!typed) await answer(api, await code());
    },
  };
  cases[`USER_AUTH, ${factor} chosen`] = {
    settings: { pool: { firstFactors } },
    differences: ["The metadata of a sign-in"],
    async act(api, { code }) {
      await api.signIn({ ...options("USER_AUTH"), password: undefined });
      await answer(api, factor);
      await answer(api, typed ? user.password : await code());
    },
  };
}

for (const factor of ["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA"]) {
  cases[`${factor} as second factor`] = {
    settings: { pool: { mfa: "ON" }, user: { enabledMfa: [factor], totpSecret: appSecret } },
    async act(api, { code, appCode }) {
      await api.signIn(user);
      await answer(api, factor === "SOFTWARE_TOKEN_MFA" ? await appCode() : await code(), { clientMetadata: { tenant: "10" } });
    },
  };
}
for (const kind of ["SMS", "TOTP", "EMAIL"]) {
  cases[`SELECT_MFA_TYPE, ${kind}`] = {
    settings: { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], totpSecret: appSecret } },
    async act(api, { code, appCode }) {
      await api.signIn(user);
      await answer(api, kind);
      await answer(api, kind === "TOTP" ? await appCode() : await code());
    },
  };
}

const bare = (mfaKinds) => ({
  pool: { mfa: "ON", mfaKinds },
  user: { attributes: { ...addresses, email_verified: "false", phone_number_verified: "false" } },
});
cases["MFA_SETUP, app"] = {
  settings: bare(["SOFTWARE_TOKEN_MFA"]),
  async act(api, { appCode }) {
    const { nextStep } = await api.signIn(user);
    await answer(api, await appCode(nextStep.totpSetupDetails.sharedSecret), { friendlyDeviceName: "Phone" });
  },
};
cases["MFA_SETUP, e-mail"] = {
  settings: bare(["EMAIL_OTP"]),
  async act(api, { code }) {
    await api.signIn(user);
    await answer(api, "new@example.org");
    await answer(api, await code());
  },
};
const choice = bare(["SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]);
cases["MFA_SETUP, app by choice"] = {
  settings: choice,
  async act(api, { appCode }) {
    await api.signIn(user);
    const { nextStep } = await answer(api, "TOTP");
    await answer(api, await appCode(nextStep.totpSetupDetails.sharedSecret));
  },
};
cases["MFA_SETUP, e-mail by choice"] = {
  settings: choice,
  async act(api, { code }) {
    await api.signIn(user);
    await answer(api, "EMAIL");
    await answer(api, "new@example.org");
    await answer(api, await code());
  },
};
cases["NEW_PASSWORD_REQUIRED"] = {
  settings: { pool: { requiredAttributes: ["email", "given_name"] }, user: { temporary: true } },
  async act(api) {
    await api.signIn(user);
    await answer(api, "Brand-New-1", { userAttributes: { given_name: "Alice" }, clientMetadata: { tenant: "10" } });
  },
};

const grace = { username: "grace", password: "Correct-Horse-9" };
const newUser = { userAttributes: { email: "grace@example.org" }, validationData: { invitation: "X1" }, clientMetadata: { tenant: "9" } };
cases["signUp, resendSignUpCode, confirmSignUp"] = {
  async act(api, { code }) {
    await api.signUp({ ...grace, options: newUser });
    await api.resendSignUpCode({ username: "grace", options: { clientMetadata: { tenant: "9" } } });
    const more = { forceAliasCreation: true, clientMetadata: { tenant: "9" } };
    await api.confirmSignUp({ username: "grace", confirmationCode: await code(), options: more });
  },
};
cases["autoSignIn by the Session"] = {
  settings: { pool: { firstFactors } },
  differences: ["The Session of a sign-up"],
  async act(api, { code }) {
    await api.signUp({ username: "grace", options: { ...newUser, autoSignIn: { authFlowType: "USER_AUTH" } } });
    await api.confirmSignUp({ username: "grace", confirmationCode: await code() });
    await api.autoSignIn();
  },
};
cases["autoSignIn by password"] = {
  differences: ["The Session of a sign-up"],
  async act(api, { code }) {
    await api.signUp({ ...grace, options: { ...newUser, autoSignIn: true } });
    await api.confirmSignUp({ username: "grace", confirmationCode: await code() });
    await api.autoSignIn();
  },
};
cases["resetPassword, confirmResetPassword"] = {
  async act(api, { code }) {
    const more = { clientMetadata: { tenant: "9" } };
    await api.resetPassword({ username: "alice", options: more });
    await api.confirmResetPassword({ username: "alice", newPassword: "Brand-New-1", confirmationCode: await code(), options: more });
  },
};

/** What a signed-in user does. */
const account = {
  updatePassword: (api) => api.updatePassword({ oldPassword: user.password, newPassword: "Brand-New-1" }),
  fetchUserAttributes: (api) => api.fetchUserAttributes(),
  async "updateUserAttributes, confirmUserAttribute"(api, { code }) {
    await api.updateUserAttributes({ userAttributes: { email: "new@example.org", given_name: "Al" }, options: { clientMetadata: { a: "b" } } });
    await api.confirmUserAttribute({ userAttributeKey: "email", confirmationCode: await code() });
  },
  updateUserAttribute: (api) => api.updateUserAttribute({ userAttribute: { attributeKey: "given_name", value: "Al" } }),
  sendUserAttributeVerificationCode: (api) =>
    api.sendUserAttributeVerificationCode({ userAttributeKey: "email", options: { clientMetadata: { a: "b" } } }),
  deleteUserAttributes: (api) => api.deleteUserAttributes({ userAttributeKeys: ["given_name"] }),
  async "setUpTOTP, verifyTOTPSetup, updateMFAPreference"(api, { appCode }) {
    const { sharedSecret } = await api.setUpTOTP();
    await api.verifyTOTPSetup({ code: await appCode(sharedSecret), options: { friendlyDeviceName: "Phone" } });
    await api.updateMFAPreference({ totp: "PREFERRED", sms: "ENABLED", email: "NOT_PREFERRED" });
    await api.updateMFAPreference({ totp: "DISABLED" });
    await api.fetchMFAPreference();
  },
  fetchAuthSession: (api) => api.fetchAuthSession({ forceRefresh: true }),
  signOut: (api) => api.signOut(),
  "signOut, global": (api) => api.signOut({ global: true }),
  deleteUser: (api) => api.deleteUser(),
  listWebAuthnCredentials: (api) => api.listWebAuthnCredentials({ pageSize: 5 }),
};
for (const [name, act] of Object.entries(account)) {
  cases[name] = {
    differences: name === "deleteUser" ? ["The end of a deleted user"] : [],
    settings: { pool: { mfa: "OPTIONAL", firstFactors: ["PASSWORD", "WEB_AUTHN"], webAuthn: { rpId: "localhost" } } },
    async act(api, help) {
      await api.signIn(user);
      await act(api, help);
    },
  };
}

const devices = { pool: { devices: "ALWAYS" } };
cases["a new device, rememberDevice, fetchDevices, forgetDevice"] = {
  settings: devices,
  differences: ["The device's verifier", "The device's name"],
  async act(api) {
    await api.signIn(user);
    await api.rememberDevice();
    await api.fetchDevices();
    await api.forgetDevice();
  },
};
cases["renewal with a device"] = {
  settings: devices,
  differences: ["The device's verifier", "The device's name"],
  async act(api) {
    await api.signIn(user);
    await api.fetchAuthSession({ forceRefresh: true });
  },
};

for (const flow of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
  cases[`${flow}, with a device that Amplify remembers`] = {
    differences: flow === "USER_SRP_AUTH" ? ["The device's key at the start"] : [],
    settings: { pool: { devices: "ALWAYS", alwaysChallengeDevice: true, userIdForSrp: "username" } },
    first: (api) => api.signIn(user),
    async act(api) {
      await api.fetchAuthSession();
      await api.signOut();
      await api.signIn(options(flow));
    },
  };
}

describe("our requests are Amplify's", () => {
  for (const [name, { settings, first, act, differences: shown = [] }] of Object.entries(cases)) {
    test([name, ...shown].join(" but for: "), async () => {
      const world = await newPool(server, settings);
      const { ours, theirs } = await bothSent(world.config, { code: world.code, appCode: world.appCode }, act, first);
      assert.ok(theirs.length > 0);
      for (const difference of shown) {
        const before = JSON.stringify([ours, theirs]);
        for (const requests of [ours, theirs]) differences[difference](requests);
        assert.notEqual(JSON.stringify([ours, theirs]), before, `${difference}: there is none any more`);
      }
      assert.deepEqual(ours, theirs);
    });
  }
});

test("docs/differences.md explains these differences, and no others", () => {
  const text = readFileSync(new URL("../../docs/differences.md", import.meta.url), "utf8");
  const section = text.split("\n## ").find((part) => part.startsWith("Requests\n"));
  const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  assert.deepEqual(headings.sort(), Object.keys(differences).sort());
});

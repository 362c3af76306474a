// An app client with a secret, as a server uses it: SECRET_HASH over the name that each request carries, and the secret
// itself only where the service wants it.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { appSecret, inputFor, newPool, signInThrough } from "../support/flow.mjs";
import { instance, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const secretClient = (more) => ({ client: { generateSecret: true, ...more } });

/** Each request proves the secret for the name that it carries, and none holds it. */
function assertHashed({ config, requests }) {
  const hash = (name) => createHmac("sha256", config.userPoolClientSecret).update(name + config.userPoolClientId).digest("base64");
  let proven = 0;
  for (const { operation, body, text } of requests) {
    const parameters = body.AuthParameters ?? body.ChallengeResponses;
    if (parameters) assert.equal(parameters.SECRET_HASH, hash(parameters.USERNAME), operation);
    if (body.Username) assert.equal(body.SecretHash, hash(body.Username), operation);
    if (parameters || body.Username) proven += 1;
    assert.ok(!text.includes(config.userPoolClientSecret), `${operation} holds the secret`);
  }
  return proven;
}

test("sign-up, confirmation and password reset", async () => {
  const world = await newPool(server, secretClient());
  const { auth } = world;
  await auth.signUp({ username: "grace", password: "Correct-Horse-9", options: { userAttributes: { email: "grace@example.org" } } });
  await auth.resendSignUpCode({ username: "grace" });
  await auth.confirmSignUp({ username: "grace", confirmationCode: await world.code() });
  await auth.resetPassword({ username: "grace" });
  await auth.confirmResetPassword({ username: "grace", newPassword: "Brand-New-1", confirmationCode: await world.code() });
  assert.equal(assertHashed(world), 5);
});

describe("sign-in", () => {
  for (const authFlowType of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP"]) {
    for (const username of ["alice", "Alice@example.com"]) {
      test(`${authFlowType} of ${username}, with a second factor`, async () => {
        const customAuth = { rounds: [{ answer: "blue" }], thenMfa: true };
        const world = await newPool(server, {
          ...secretClient(),
          pool: { mfa: "ON", aliasAttributes: ["email"], customAuth },
          user: { enabledMfa: ["SOFTWARE_TOKEN_MFA"], totpSecret: appSecret },
        });
        const steps = await signInThrough(world.auth, world, inputFor(authFlowType, { username }));
        assert.equal(steps.at(-1), "CONFIRM_SIGN_IN_WITH_TOTP_CODE");
        assert.equal(assertHashed(world), world.requests.length);
      });
    }
  }

  test("USER_AUTH, and with a device", async () => {
    const world = await newPool(server, {
      ...secretClient(),
      pool: { mfa: "ON", devices: "ALWAYS" },
      user: { enabledMfa: ["SMS_MFA"] },
    });
    const options = { authFlowType: "USER_AUTH", preferredChallenge: "PASSWORD_SRP" };
    await signInThrough(world.auth, world, { ...user, options });
    assert.deepEqual(await signInThrough(world.auth, world, { ...user, options }), []);
    assertHashed(world);
  });

  test("a wrong secret is refused", async () => {
    const world = await newPool(server, secretClient());
    const { auth } = instance({ ...world.config, userPoolClientSecret: "wrong" });
    await assert.rejects(auth.signIn(user), { name: "NotAuthorizedException" });
  });
});

for (const refreshTokenRotation of [false, true]) {
  test(`renewal and revocation send the secret itself, ${refreshTokenRotation ? "with" : "without"} rotation`, async () => {
    const world = await newPool(server, secretClient({ refreshTokenRotation }));
    await world.auth.signIn(user);
    world.requests.length = 0;
    assert.ok(await world.auth.getTokens({ forceRefresh: true }));
    await world.auth.signOut();
    const { userPoolClientSecret } = world.config;
    assert.deepEqual(
      world.requests.map(({ operation, body, status }) => [operation, body.ClientSecret, status]),
      [["GetTokensFromRefreshToken", userPoolClientSecret, 200], ["RevokeToken", userPoolClientSecret, 200]],
    );
  });
}

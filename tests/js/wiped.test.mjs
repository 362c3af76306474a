// What is left of secrets in the module's memory.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { memories } from "../support/memories.mjs";

const password = "Only-in-this-test-9";
const user = { username: "ada", password };

let pool;
let config;
let cognito;

before(async () => {
  cognito = await import("cognito-wasm");
  pool = await startPool();
  const { userPoolId } = await pool.command("createPool", {});
  const { clientId } = await pool.command("createClient", { userPoolId });
  await pool.command("createUser", { userPoolId, ...user });
  config = { userPoolId, userPoolClientId: clientId, userPoolEndpoint: pool.url };
});

after(() => pool.stop());

/** How often a text is in the memory of the modules. */
function found(text) {
  assert.ok(memories.length > 0);
  const bytes = Buffer.from(text);
  let count = 0;
  for (const { buffer } of memories) {
    const memory = Buffer.from(buffer);
    for (let at = memory.indexOf(bytes); at >= 0; at = memory.indexOf(bytes, at + 1)) count++;
  }
  return count;
}

for (const authFlowType of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
  test(`after a sign-in by ${authFlowType}, the password is not in memory`, async () => {
    const auth = cognito.createCognitoAuth(config);
    const { isSignedIn } = await auth.signIn({ ...user, options: { authFlowType } });
    assert.ok(isSignedIn);
    assert.equal(found(password), 0);
  });
}

test("tokens are not in the module's memory after sign-in, renewal and sign-out", async () => {
  const auth = cognito.createCognitoAuth(config);
  await auth.signIn(user);
  assert.ok(found(config.userPoolClientId) > 0, "what a module holds is found");
  const token = String((await auth.getTokens()).accessToken);
  assert.equal(found(token), 0, "the record is the script's");
  const renewed = String((await auth.getTokens({ forceRefresh: true })).accessToken);
  assert.deepEqual([found(token), found(renewed)], [0, 0]);
  await auth.signOut();
  assert.equal(found(renewed), 0);
  assert.equal(found(token), 0);
});

test("after a change of password, neither the old nor the new one is in memory", async () => {
  const auth = cognito.createCognitoAuth(config);
  await auth.signIn(user);
  const newPassword = "Only-after-that-one-8";
  await auth.updatePassword({ oldPassword: password, newPassword });
  assert.deepEqual([found(password), found(newPassword)], [0, 0]);
});

// Sign-ins as transactions: several at once, ended half-way, carried over to another instance, and too old.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { newPool, otherThan } from "../support/flow.mjs";
import { deferred, recordEvents } from "../support/local.mjs";
import { instance, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const secondFactor = { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } };
const done = { signInStep: "DONE" };

/** A pool where Bob is, too: each has a code of their own. */
async function twoUsers() {
  const world = await newPool(server, secondFactor);
  const bob = { username: "bob", password: "Correct-Horse-8" };
  const { userPoolId } = world.config;
  await server.command("createUser", { userPoolId, ...bob, attributes: { phone_number: "+15550101" }, enabledMfa: ["SMS_MFA"] });
  const codeOf = async (who) => (await server.command("outbox", { userPoolId, user: who })).messages.at(-1).code;
  return { ...world, bob, codeOf };
}

describe("several at once", () => {
  test("transactions have their own steps, sessions and answers", async () => {
    const { auth, bob, codeOf } = await twoUsers();
    const [first, second] = await Promise.all([auth.startSignIn(user), auth.startSignIn(bob)]);
    for (const { step } of [first, second]) assert.equal(step.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    assert.deepEqual(await first.respond(await codeOf("alice")), done);
    assert.equal((await auth.getCurrentUser()).username, "alice");
    assert.equal(second.step.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    assert.deepEqual(await second.respond(await codeOf("bob")), done);
    assert.equal((await auth.getCurrentUser()).username, "bob");
  });

  test("transactions leave the sign-in of confirmSignIn alone", async () => {
    const { auth, bob, codeOf } = await twoUsers();
    await auth.signIn(user);
    const other = await auth.startSignIn(bob);
    other.abort();
    assert.equal((await auth.confirmSignIn({ challengeResponse: await codeOf("alice") })).isSignedIn, true);
  });

  test("a second answer while one is under way is refused, and does no harm", async () => {
    const { auth, codeOf } = await twoUsers();
    const transaction = await auth.startSignIn(user);
    const code = await codeOf("alice");
    const [first, second] = await Promise.allSettled([transaction.respond(code), transaction.respond(code)]);
    assert.deepEqual(first.value, done);
    assert.equal(second.reason.name, "SignInException");
  });
});

describe("abort", () => {
  test("in the middle of a request: respond rejects, and there is no session", async () => {
    const world = await newPool(server, secondFactor);
    const reached = deferred();
    const arrive = deferred();
    const { auth } = instance(world.config, {
      async instead({ operation, body }) {
        if (operation !== "RespondToAuthChallenge" || body.ChallengeName !== "SMS_MFA") return;
        reached.resolve();
        await arrive.promise;
      },
    });
    const { names } = recordEvents(auth);
    const transaction = await auth.startSignIn(user);
    const answer = transaction.respond(await world.code());
    await reached.promise;
    transaction.abort();
    arrive.resolve();
    await assert.rejects(answer, (error) => isAuthError(error) && error.code === "SignInAborted");
    assert.equal(await auth.getTokens(), null);
    assert.ok(!names().includes("signedIn"));
    await assert.rejects(transaction.respond("123456"), { name: "SignInAborted" });
    assert.equal(transaction.toJSON(), null);
  });

  test("the request itself is ended", async () => {
    const world = await newPool(server, secondFactor);
    let signal;
    const auth = createCognitoAuth({
      ...world.config,
      runtime: {
        fetch: (url, init) => {
          if (!init.body.includes("SMS_MFA_CODE")) return fetch(url, init);
          signal = init.signal;
          return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
        },
      },
    });
    const transaction = await auth.startSignIn(user);
    const answer = transaction.respond("123456");
    answer.catch(() => undefined);
    while (!signal) await new Promise(setImmediate);
    transaction.abort();
    await assert.rejects(answer, { name: "SignInAborted" });
    assert.equal(signal.aborted, true);
  });

  test("between two steps", async () => {
    const { auth, code } = await newPool(server, secondFactor);
    const transaction = await auth.startSignIn(user);
    transaction.abort();
    transaction.abort();
    await assert.rejects(transaction.respond(await code()), { name: "SignInAborted" });
  });
});

describe("toJSON and resumeSignIn", () => {
  test("in a new instance, as JSON text or as its value", async () => {
    for (const form of [(text) => text, JSON.parse]) {
      const world = await newPool(server, secondFactor);
      const transaction = await world.auth.startSignIn(user);
      const text = JSON.stringify(transaction);
      assert.ok(!text.includes(user.password));
      const { auth } = instance(world.config);
      const resumed = await auth.resumeSignIn(form(text));
      assert.deepEqual(resumed.step, transaction.step);
      assert.deepEqual(await resumed.respond(await world.code()), done);
      assert.equal((await auth.getCurrentUser()).username, "alice");
      assert.equal(resumed.toJSON(), null);
    }
  });

  test("at every step, with the newest session, and never with the password", async () => {
    const rounds = ["one", "two", "three"].map((answer) => ({ parameters: { ask: answer }, answer }));
    const world = await newPool(server, { pool: { customAuth: { rounds, requireSrp: true } } });
    let transaction = await world.auth.startSignIn({ ...user, options: { authFlowType: "CUSTOM_WITH_SRP" } });
    const sessions = new Set();
    for (const { answer } of rounds) {
      assert.equal(transaction.step.additionalInfo.ask, answer);
      const text = JSON.stringify(transaction);
      assert.ok(!text.includes(user.password));
      sessions.add(JSON.parse(text).session);
      transaction = await instance(world.config).auth.resumeSignIn(text);
      await transaction.respond(answer);
    }
    assert.equal(sessions.size, rounds.length);
    assert.deepEqual(transaction.step, done);
  });

  test("from a server that kept the transaction while the user followed a link", async () => {
    const rounds = [{ parameters: { sentTo: "a***@e***" }, answer: "the-secret-of-the-link" }];
    const world = await newPool(server, { pool: { customAuth: { rounds } } });
    const options = { authFlowType: "CUSTOM_WITHOUT_SRP" };
    const asked = await world.auth.startSignIn({ username: "alice", options });
    assert.equal(asked.step.additionalInfo.sentTo, "a***@e***");
    const kept = JSON.stringify(asked.toJSON());
    assert.ok(!kept.includes("the-secret-of-the-link"));

    // Another tab or another browser: nothing of the first instance is left.
    const { auth } = instance(world.config);
    const resumed = await auth.resumeSignIn(kept);
    const secret = new URL("https://shop.example/welcome#the-secret-of-the-link").hash.slice(1);
    assert.deepEqual(await resumed.respond(secret), done);
    assert.equal((await auth.getCurrentUser()).username, "alice");

    const forged = await instance(world.config).auth.startSignIn({ username: "alice", options });
    await assert.rejects(forged.respond("a-guess"), { name: "NotAuthorizedException" });
  });

  test("a secret of an authenticator app that was shown stays the same", async () => {
    const world = await newPool(server, {
      pool: { mfa: "ON", mfaKinds: ["SOFTWARE_TOKEN_MFA"] },
      user: { attributes: { email: "alice@example.com", email_verified: "false" } },
    });
    const transaction = await world.auth.startSignIn(user);
    const { sharedSecret } = transaction.step.totpSetupDetails;
    const resumed = await instance(world.config).auth.resumeSignIn(JSON.stringify(transaction));
    assert.equal(resumed.step.totpSetupDetails.sharedSecret, sharedSecret);
    assert.equal(resumed.step.totpSetupDetails.getSetupUri("Shop").searchParams.get("secret"), sharedSecret);
    assert.deepEqual(await resumed.respond(await world.appCode(sharedSecret)), done);
  });

  test("not from another client's transaction, an old one, or anything else", async () => {
    const world = await newPool(server, secondFactor);
    const saved = (await world.auth.startSignIn(user)).toJSON();
    const other = await newPool(server);
    await assert.rejects(other.auth.resumeSignIn(saved), TypeError);
    for (const wrong of [null, undefined, "", "{", 7, [], {}, { ...saved, version: 2 }]) {
      await assert.rejects(world.auth.resumeSignIn(wrong), TypeError, JSON.stringify(wrong));
    }
    const late = instance(world.config, { runtime: { now: () => Date.now() + 15 * 60_000 + 1_000 } });
    await assert.rejects(late.auth.resumeSignIn(saved), { name: "SignInExpired", recoverySuggestion: /^Start the sign-in again/ });
    assert.deepEqual(late.requests, []);
  });
});

describe("wrong and late answers", () => {
  test("a wrong code keeps the transaction alive", async () => {
    const { auth, code } = await newPool(server, secondFactor);
    const transaction = await auth.startSignIn(user);
    const right = await code();
    for (let attempt = 0; attempt < 2; attempt++) {
      await assert.rejects(transaction.respond(otherThan(right)), { name: "CodeMismatchException" });
      assert.equal(transaction.step.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    }
    assert.deepEqual(await transaction.respond(right), done);
  });

  test("a session that ran out is SignInExpired, and says what to do", async () => {
    const { auth, code } = await newPool(server, secondFactor);
    const transaction = await auth.startSignIn(user);
    const right = await code();
    await server.command("clock", { advance: 180 });
    await assert.rejects(transaction.respond(right), (error) => {
      assert.ok(isAuthError(error));
      assert.equal(error.code, "SignInExpired");
      assert.match(error.recoverySuggestion, /^Start the sign-in again/);
      assert.equal(error.operation, "RespondToAuthChallenge");
      return true;
    });
    await assert.rejects(transaction.respond(right), { name: "SignInException" });
  });

  test("an unknown challenge goes on with an object", async () => {
    const { auth } = await newPool(server, { user: { futureChallenge: true } });
    const transaction = await auth.startSignIn(user);
    assert.equal(transaction.step.challengeName, "FUTURE_CHALLENGE");
    await assert.rejects(transaction.respond("text"), TypeError);
    assert.deepEqual(await transaction.respond({ ANSWER: "anything" }), done);
  });
});

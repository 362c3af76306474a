// What a sign-in says of itself: while it waits, while an answer is under way, after its end, and after a page reload.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { newPool, otherThan } from "../support/flow.mjs";
import { deferred, recordingStorage } from "../support/local.mjs";
import { instance, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const sms = "CONFIRM_SIGN_IN_WITH_SMS_CODE";
const secondFactor = { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } };

/** Holds back the answer to the operation's nth request. */
function holding(operation, nth) {
  const [reached, arrive] = [deferred(), deferred()];
  const instead = async (request, number) => {
    if (request.operation !== operation || number !== nth) return;
    reached.resolve();
    await arrive.promise;
  };
  return { instead, reached: reached.promise, arrive: arrive.resolve };
}

describe("a transaction's step", () => {
  test("is the challenge after a wrong answer, and no end after it is aborted", async () => {
    const world = await newPool(server, secondFactor);
    const transaction = await world.auth.startSignIn(user);
    await assert.rejects(transaction.respond(otherThan(await world.code())), { name: "CodeMismatchException" });
    assert.equal(transaction.step.signInStep, sms);
    assert.ok(transaction.toJSON());
    transaction.abort();
    assert.notEqual(transaction.step.signInStep, "DONE");
    assert.equal(transaction.toJSON(), null);
    await assert.rejects(transaction.respond(await world.code()), { name: "SignInAborted" });
  });

  test("is not DONE after a refusal that ends it", async () => {
    const world = await newPool(server, { pool: { customAuth: { rounds: [{ answer: "blue" }] } } });
    const transaction = await world.auth.startSignIn({ username: "alice", options: { authFlowType: "CUSTOM_WITHOUT_SRP" } });
    await assert.rejects(transaction.respond("green"), { name: "NotAuthorizedException" });
    assert.notEqual(transaction.step.signInStep, "DONE");
    assert.equal(transaction.toJSON(), null);
    await assert.rejects(transaction.respond("blue"), { name: "SignInException" });
  });

  test("is the challenge while its answer is under way, and a reload then goes on with it", async () => {
    const held = holding("RespondToAuthChallenge", 2);
    const world = await newPool(server, { ...secondFactor, options: { instead: held.instead } });
    const transaction = await world.auth.startSignIn(user);
    const answering = transaction.respond(otherThan(await world.code()));
    await held.reached;
    assert.equal(transaction.step.signInStep, sms);
    const saved = JSON.stringify(transaction);
    held.arrive();
    await assert.rejects(answering, { name: "CodeMismatchException" });
    const resumed = await instance(world.config).auth.resumeSignIn(saved);
    assert.deepEqual(await resumed.respond(await world.code()), { signInStep: "DONE" });
  });
});

describe("after a page reload", () => {
  // What a page has, as far as it is asked for.
  beforeEach(() => {
    globalThis.document = { visibilityState: "visible", addEventListener() {}, removeEventListener() {} };
    globalThis.sessionStorage = recordingStorage();
  });
  afterEach(() => {
    delete globalThis.document;
    delete globalThis.sessionStorage;
  });

  const page = (config) => instance(config, { storage: recordingStorage(), autoRefresh: false });

  /** A sign-in that waits for its second factor, and the page that comes after it. */
  async function reloaded() {
    const world = await newPool(server, secondFactor);
    await page(world.config).auth.signIn(user);
    return { world, ...page(world.config) };
  }

  test("pendingSignIn says which step waits, without a request", async () => {
    const { world, auth, requests } = await reloaded();
    const { nextStep } = await auth.pendingSignIn();
    assert.equal(nextStep.signInStep, sms);
    assert.deepEqual(requests, []);
    assert.equal((await auth.confirmSignIn({ challengeResponse: await world.code() })).isSignedIn, true);
    assert.equal(await auth.pendingSignIn(), null);
    assert.equal(await page(world.config).auth.pendingSignIn(), null);
  });

  test("initialSession says it, too", async () => {
    const { auth } = await reloaded();
    const event = await new Promise((resolve) => auth.onAuthStateChange(resolve));
    assert.deepEqual([event.event, event.user, event.pendingSignIn.nextStep.signInStep], ["initialSession", null, sms]);
  });

  test("nothing waits once the session was ended", async () => {
    const { world, auth } = await reloaded();
    await auth.signOut();
    assert.equal(await auth.pendingSignIn(), null);
    assert.equal(await page(world.config).auth.pendingSignIn(), null);
    await assert.rejects(page(world.config).auth.confirmSignIn({ challengeResponse: await world.code() }), { name: "SignInException" });
  });

  test("a newer sign-in is what waits", async () => {
    const world = await newPool(server, secondFactor);
    const { auth } = page(world.config);
    await auth.signIn(user);
    const first = await world.code();
    await auth.signIn(user);
    const next = page(world.config).auth;
    await assert.rejects(next.confirmSignIn({ challengeResponse: first === (await world.code()) ? otherThan(first) : first }), {
      name: "CodeMismatchException",
    });
    assert.equal((await next.confirmSignIn({ challengeResponse: await world.code() })).isSignedIn, true);
  });
});

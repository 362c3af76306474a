// Sessions on a server: each request has an instance of its own, over the cookies that came with it.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { cookieJar, requestCookies } from "../support/cookies.mjs";
import { operations } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

const hour = 3_600_000;

let server;
let config;
before(async () => (server = await startPool()));
after(() => server.stop());
beforeEach(async () => {
  await server.command("clock", { set: Date.now(), running: true });
  config = await seedPool(server, { client: { refreshTokenRotation: true, retryGracePeriodSeconds: 30 } });
});

/** A request of the browser that has this jar: `act` answers it, and the jar takes what it sets. */
async function request(jar, act, { ahead = 0, ...options } = {}) {
  const storage = requestCookies(jar.header());
  const { auth, requests } = instance(config, { storage, runtime: { now: () => Date.now() + ahead }, ...options });
  const answer = await act(auth);
  jar.take(storage.lines);
  return { answer, lines: storage.lines, asked: operations(requests) };
}

const token = async (auth) => `${(await auth.getTokens())?.accessToken}`;

test("a user who signed in by one request is known to the next, which sets no cookie and sends nothing", async () => {
  const jar = cookieJar();
  const signedIn = await request(jar, async (auth) => {
    await auth.signIn(user);
    return token(auth);
  });
  for (const line of signedIn.lines) {
    assert.ok(line.length < 4096, "a browser takes it");
    assert.match(line, /^[^;]+; Path=\/; (.+; )?SameSite=lax; Secure$/i);
  }
  const next = await request(jar, async (auth) => ({ who: (await auth.getCurrentUser()).username, token: await token(auth) }));
  assert.deepEqual(next, { answer: { who: "alice", token: signedIn.answer }, lines: [], asked: [] });
});

test("the next request has the tokens that one renewed", async () => {
  const jar = cookieJar();
  await request(jar, (auth) => auth.signIn(user));
  const ahead = hour + 60_000;
  await server.command("clock", { advance: ahead / 1000 });
  const renewed = await request(jar, token, { ahead });
  assert.deepEqual(renewed.asked, ["GetTokensFromRefreshToken"]);
  assert.ok(renewed.lines.length > 0);
  assert.deepEqual(await request(jar, token, { ahead }), { answer: renewed.answer, lines: [], asked: [] });
});

test("two requests that renew at the same time, in the grace period, both succeed", async () => {
  const jar = cookieJar();
  await request(jar, (auth) => auth.signIn(user));
  const ahead = hour + 60_000;
  await server.command("clock", { advance: ahead / 1000 });
  const both = await Promise.all([request(jar, token, { ahead }), request(jar, token, { ahead })]);
  for (const { answer } of both) assert.match(answer, /^eyJ/);
  await server.command("clock", { advance: ahead / 1000 });
  assert.match((await request(jar, token, { ahead: 2 * ahead })).answer, /^eyJ/);
});

test("the requests of two users in one process do not mix", async () => {
  const bob = { username: "bob", password: "Correct-Horse-8" };
  await server.command("createUser", { userPoolId: config.userPoolId, ...bob });
  const jars = [cookieJar(), cookieJar()];
  await Promise.all([user, bob].map((who, index) => request(jars[index], (auth) => auth.signIn(who))));
  const who = async (auth) => (await auth.getTokens({ forceRefresh: true })).accessToken.payload.username;
  const answers = await Promise.all([0, 1, 0, 1].map((index) => request(jars[index], who)));
  assert.deepEqual(answers.map(({ answer }) => answer), ["alice", "bob", "alice", "bob"]);
});

test("a user who signed out by one request is signed out in the next, and no token is left", async () => {
  const jar = cookieJar();
  await request(jar, (auth) => auth.signIn(user));
  const { asked } = await request(jar, (auth) => auth.signOut());
  assert.deepEqual(asked, ["RevokeToken"]);
  assert.equal((await request(jar, (auth) => auth.getTokens())).answer, null);
  assert.ok(!decodeURIComponent(jar.header()).includes("eyJ"));
});

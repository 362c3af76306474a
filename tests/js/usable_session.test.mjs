// Presence is not validity: a session counts as long as it can be used, and no longer.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { operations, recordEvents, recordingStorage } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
});

after(() => server.stop());

const HOUR = 3_600_000;
const wrong = { ...user, password: "Wrong-Horse-1" };

/** An instance whose access token has ended. `refreshToken` makes the stored one of the right one. */
async function endedSession({ refreshToken = () => undefined } = {}) {
  const storage = recordingStorage();
  await instance(config, { storage }).auth.signIn(user);
  const [[key, text]] = storage.items;
  const record = JSON.parse(text);
  record.user.refreshToken = refreshToken(record.user.refreshToken);
  record.user.issuedAt -= 2 * HOUR;
  record.user.expiresAt -= 2 * HOUR;
  storage.items.set(key, JSON.stringify(record));
  return instance(config, { storage });
}

describe("a session that has ended and cannot be renewed", () => {
  test("is nobody's", async () => {
    const { auth, requests } = await endedSession();
    await assert.rejects(auth.getCurrentUser(), { name: "UserUnAuthenticatedException" });
    assert.deepEqual(requests, []);
  });

  test("is told as nobody's to a new listener", async () => {
    const { auth } = await endedSession();
    const event = await new Promise((resolve) => auth.onAuthStateChange(resolve));
    assert.deepEqual([event.event, event.user], ["initialSession", null]);
  });

  for (const ifSignedIn of ["return", "error"]) {
    test(`lets signIn with ifSignedIn: "${ifSignedIn}" ask the service`, async () => {
      const { auth } = await endedSession();
      await assert.rejects(auth.signIn({ ...wrong, ifSignedIn }), { name: "NotAuthorizedException" });
      assert.equal((await auth.signIn({ ...user, ifSignedIn })).isSignedIn, true);
      assert.equal((await auth.getCurrentUser()).username, user.username);
    });
  }
});

describe("a session whose refresh token the service refuses", () => {
  for (const ifSignedIn of ["return", "error"]) {
    test(`lets signIn with ifSignedIn: "${ifSignedIn}" ask the service`, async () => {
      const { auth } = await endedSession({ refreshToken: (token) => `${token.slice(0, -6)}AAAAAA` });
      await assert.rejects(auth.signIn({ ...wrong, ifSignedIn }), { name: "NotAuthorizedException" });
      assert.equal((await auth.signIn({ ...user, ifSignedIn })).isSignedIn, true);
    });
  }
});

describe("a session that can be renewed", () => {
  test("is renewed before signIn returns it", async () => {
    const { auth, requests } = await endedSession({ refreshToken: (token) => token });
    const output = await auth.signIn({ ...wrong, ifSignedIn: "return" });
    assert.deepEqual(output, { isSignedIn: true, nextStep: { signInStep: "DONE" } });
    assert.deepEqual(operations(requests), ["GetTokensFromRefreshToken"]);
  });

  test('is refused by signIn with ifSignedIn: "error"', async () => {
    const { auth } = await endedSession({ refreshToken: (token) => token });
    await assert.rejects(auth.signIn({ ...user, ifSignedIn: "error" }), { name: "UserAlreadyAuthenticatedException" });
  });
});

test("another user's session is not returned to somebody who gives a name", async () => {
  const bob = { username: "bob", password: "Correct-Horse-8" };
  await server.command("createUser", { userPoolId: config.userPoolId, ...bob, attributes: {} });
  const { auth } = instance(config);
  const { events } = recordEvents(auth);
  await auth.signIn(user);
  assert.equal((await auth.signIn({ ...bob, ifSignedIn: "return" })).isSignedIn, true);
  assert.equal((await auth.getCurrentUser()).username, "bob");
  assert.deepEqual(events.filter(({ event }) => event === "signedIn").length, 2);
});

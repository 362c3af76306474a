// The session: what is kept, renewed, told and ended.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isAuthError } from "cognito-wasm";
import { startMinistack } from "../server/ministack.mjs";
import { startPool } from "../server/pool.mjs";
import { seedDemo } from "../server/seed.mjs";
import { operations, recordEvents, recordingStorage, settle } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
});

after(() => server.stop());

describe("against a server that somebody else wrote", () => {
  let ministack;
  let demo;

  before(async () => {
    ministack = await startMinistack();
    const { endpoint, username, password, ...pools } = await seedDemo(ministack.url);
    demo = { username, password, pools: { ...pools, userPoolEndpoint: endpoint } };
  });

  after(() => ministack.stop());

  test("a renewal brings new tokens, and a sign-out revokes them", async () => {
    const { auth, requests } = instance(demo.pools);
    await auth.signIn({ username: demo.username, password: demo.password });
    const before = await auth.getTokens();
    const renewed = await auth.getTokens({ forceRefresh: true });
    assert.notEqual(`${renewed.accessToken}`, `${before.accessToken}`);
    await auth.signOut();
    assert.deepEqual(operations(requests).slice(2), ["GetTokensFromRefreshToken", "RevokeToken"]);
    const refused = await fetch(ministack.url, {
      method: "POST",
      headers: requests[2].headers,
      body: requests[2].text,
    });
    assert.equal(refused.ok, false, "the refresh token is void");
  });
});

describe("the record", () => {
  for (const [kind, wrap] of Object.entries({
    synchronous: (storage) => storage,
    asynchronous: (storage) => ({
      getItem: async (key) => (await later(), storage.getItem(key)),
      setItem: async (key, value) => (await later(), storage.setItem(key, value)),
      removeItem: async (key) => (await later(), storage.removeItem(key)),
    }),
  })) {
    test(`a ${kind} storage is written once per change, and once more before a refresh token is spent`, async () => {
      const storage = recordingStorage();
      const { auth } = instance(config, { storage: wrap(storage) });
      const writes = () => storage.calls.filter(([name]) => name !== "getItem").length;
      await auth.signIn(user);
      assert.equal(writes(), 1, "sign-in");
      await auth.getTokens();
      await auth.getCurrentUser();
      assert.equal(writes(), 1, "reading");
      await auth.getTokens({ forceRefresh: true });
      assert.equal(writes(), 3, "renewal, and before it whether anything can be written");
      await auth.signOut();
      assert.equal(writes(), 4, "sign-out");
      assert.deepEqual([...storage.items.keys()], [`cognito-wasm.${config.userPoolClientId}`]);
      assert.ok(![...storage.items.values()].join().includes("eyJ"), "no token is left behind");
    });

    test(`a session in a ${kind} storage is there for the next instance`, async () => {
      const storage = recordingStorage();
      await instance(config, { storage: wrap(storage) }).auth.signIn(user);
      const { auth, requests } = instance(config, { storage: wrap(storage) });
      assert.equal((await auth.getCurrentUser()).username, user.username);
      assert.ok(await auth.getTokens());
      assert.deepEqual(requests, []);
    });
  }

  test("the record holds no password", async () => {
    const storage = recordingStorage();
    await instance(config, { storage }).auth.signIn(user);
    assert.ok(![...storage.items.values()].join().includes(user.password));
  });

  test("instances in memory share nothing", async () => {
    const [one, two] = [instance(config, { storage: "memory" }).auth, instance(config, { storage: "memory" }).auth];
    await one.signIn(user);
    assert.ok(await one.getTokens());
    assert.equal(await two.getTokens(), null);
  });
});

describe("two instances", () => {
  test("of two app clients do not know of each other", async () => {
    const { clientId } = await server.command("createClient", { userPoolId: config.userPoolId });
    const storage = recordingStorage();
    const one = instance(config, { storage }).auth;
    const two = instance({ ...config, userPoolClientId: clientId }, { storage }).auth;
    const [first, second] = [recordEvents(one), recordEvents(two)];
    await settle();
    await Promise.all([one.signIn(user), two.signIn(user)]);
    assert.equal((await one.getTokens()).accessToken.payload.client_id, config.userPoolClientId);
    assert.equal((await two.getTokens()).accessToken.payload.client_id, clientId);
    await one.signOut();
    assert.ok(await two.getTokens());
    assert.deepEqual(first.names(), ["initialSession", "signedIn", "signedOut"]);
    assert.deepEqual(second.names(), ["initialSession", "signedIn"]);
  });
});

describe("signIn while somebody is signed in", () => {
  const wrong = { ...user, password: "Wrong-Horse-1" };

  test("replaces the session once it has succeeded", async () => {
    const { auth } = instance(config);
    const { names } = recordEvents(auth);
    await auth.signIn(user);
    const before = await auth.getTokens();
    await assert.rejects(auth.signIn(wrong), { name: "NotAuthorizedException" });
    assert.equal(`${(await auth.getTokens()).accessToken}`, `${before.accessToken}`);
    assert.equal((await auth.signIn(user)).isSignedIn, true);
    assert.notEqual(`${(await auth.getTokens()).accessToken}`, `${before.accessToken}`);
    assert.deepEqual(names().filter((name) => name !== "initialSession"), ["signedIn", "signedIn"]);
  });

  test("with ifSignedIn returns the session, or refuses", async () => {
    const { auth, requests } = instance(config);
    for (const ifSignedIn of ["return", "error"]) {
      assert.equal((await auth.signIn({ ...user, ifSignedIn })).isSignedIn, true, "nobody was signed in");
      requests.length = 0;
      if (ifSignedIn === "return") {
        assert.deepEqual(await auth.signIn({ ...wrong, ifSignedIn }), { isSignedIn: true, nextStep: { signInStep: "DONE" } });
      } else {
        await assert.rejects(auth.signIn({ ...user, ifSignedIn }), { name: "UserAlreadyAuthenticatedException" });
      }
      assert.deepEqual(requests, []);
      await auth.signOut();
    }
    await assert.rejects(auth.signIn({ ...user, ifSignedIn: "maybe" }), TypeError);
  });
});

describe("events", () => {
  test("events come in order and hold no secret", async () => {
    const { auth } = instance(config);
    const { events, names } = recordEvents(auth);
    await settle();
    await auth.signIn(user);
    await auth.getTokens({ forceRefresh: true });
    await auth.updateUserAttributes({ userAttributes: { name: "Alice" } });
    await auth.signOut();
    assert.deepEqual(names(), ["initialSession", "signedIn", "tokenRefresh", "userUpdated", "signedOut"]);
    assert.ok(events.every(({ source }) => source === "this"));
    assert.equal(events[0].user, null);
    assert.equal(events[1].user.username, user.username);
    const said = JSON.stringify(events);
    assert.ok(!said.includes("eyJ") && !said.includes(user.password));
  });

  test("a removed listener is called no more, and one that throws does not affect others", async (context) => {
    context.mock.method(console, "error", () => {});
    const { auth } = instance(config);
    auth.onAuthStateChange(() => {
      throw new Error("listener");
    });
    const { names, stop } = recordEvents(auth);
    await settle();
    await auth.signIn(user);
    stop();
    stop();
    await auth.signOut();
    assert.deepEqual(names(), ["initialSession", "signedIn"]);
  });

  test("a listener that signs out at once", async () => {
    const { auth } = instance(config);
    const signedOut = new Promise((resolve) => {
      auth.onAuthStateChange(({ event }) => {
        if (event === "signedIn") auth.signOut();
        if (event === "signedOut") resolve();
      });
    });
    await auth.signIn(user);
    await signedOut;
    assert.equal(await auth.getTokens(), null);
  });

  test("a listener that is not a function is a TypeError", () => {
    const { auth } = instance(config);
    for (const listener of [undefined, null, {}, "listener"]) assert.throws(() => auth.onAuthStateChange(listener), TypeError);
  });
});

describe("renewal", () => {
  test("many callers share one renewal", async () => {
    const { auth, requests } = instance(config);
    await auth.signIn(user);
    const all = await Promise.all(Array.from({ length: 20 }, () => auth.getTokens({ forceRefresh: true })));
    assert.equal(new Set(all.map(({ accessToken }) => `${accessToken}`)).size, 1);
    assert.equal(operations(requests).filter((operation) => operation === "GetTokensFromRefreshToken").length, 1);
  });

  test("expired tokens are renewed without being asked to", async () => {
    const short = await seedPool(server, { client: { accessTokenValidity: 300, idTokenValidity: 300 } });
    let ahead = 0;
    const { auth, requests } = instance(short, { runtime: { now: () => Date.now() + ahead } });
    await auth.signIn(user);
    await auth.getTokens();
    assert.equal(operations(requests).length, 2);
    ahead = 301_000;
    const { accessToken } = await auth.getTokens();
    assert.ok(accessToken);
    assert.equal(operations(requests).at(-1), "GetTokensFromRefreshToken");
  });

  test("an outage keeps the session, a refusal ends it", async () => {
    let failing = false;
    const { auth } = instance(config, { instead: () => (failing ? new TypeError("fetch failed") : undefined) });
    const { names } = recordEvents(auth);
    await auth.signIn(user);
    failing = true;
    await assert.rejects(auth.getTokens({ forceRefresh: true }), { name: "NetworkError" });
    assert.ok(await auth.getTokens(), "the old tokens still last");
    failing = false;
    await server.command("revoke", { userPoolId: config.userPoolId, username: user.username });
    await assert.rejects(auth.getTokens({ forceRefresh: true }), { name: "NotAuthorizedException" });
    assert.equal(await auth.getTokens(), null);
    assert.deepEqual(names().slice(-3), ["tokenRefresh_failure", "tokenRefresh_failure", "signedOut"]);
  });

  test("a rotated refresh token replaces the old one", async () => {
    const rotating = await seedPool(server, { client: { refreshTokenRotation: true } });
    const { auth, requests } = instance(rotating);
    await auth.signIn(user);
    await auth.getTokens({ forceRefresh: true });
    await auth.getTokens({ forceRefresh: true });
    const sent = requests.filter(({ body }) => body.RefreshToken).map(({ body }) => body.RefreshToken);
    assert.equal(new Set(sent).size, 2);
  });
});

describe("sign-out", () => {
  test("signOut works while the service is out of reach", async () => {
    let failing = false;
    const { auth } = instance(config, { instead: () => (failing ? new TypeError("fetch failed") : undefined) });
    await auth.signIn(user);
    failing = true;
    await auth.signOut();
    assert.equal(await auth.getTokens(), null);
  });

  test("signOut with global ends the other instance's session, too", async () => {
    const [here, there] = [instance(config).auth, instance(config).auth];
    await here.signIn(user);
    await there.signIn(user);
    await here.signOut({ global: true });
    await assert.rejects(there.getTokens({ forceRefresh: true }), isAuthError);
  });

  test("signOut without a session is a no-op", async () => {
    const { auth, requests } = instance(config);
    assert.equal(await auth.signOut(), undefined);
    assert.deepEqual(requests, []);
  });
});

test("nothing keeps the process alive", async () => {
  const script = `
    import { createCognitoAuth } from "cognito-wasm";
    const auth = createCognitoAuth({ ...${JSON.stringify(config)}, autoRefresh: true });
    auth.onAuthStateChange(() => {});
    await auth.signIn(${JSON.stringify(user)});
    console.log((await auth.getCurrentUser()).username);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    timeout: 20_000,
  });
  assert.equal(stdout, "alice\n");
});

const later = () => new Promise((resolve) => setImmediate(resolve));

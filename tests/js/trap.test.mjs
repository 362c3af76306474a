// A module that fails costs one call: it is started anew, and every instance goes on from its record.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { startPool } from "../server/pool.mjs";
import { inputFor, newPool } from "../support/flow.mjs";
import { deferred, recordingStorage } from "../support/local.mjs";
import { memories } from "../support/memories.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

const { createCognitoAuth, createTokenVerifier, isAuthError, SrpClient } = await import("cognito-wasm");

const userPoolId = "us-east-1_AbCdEf123";
/** The most pages of a memory: 4 GB. */
const PAGES = 65_536;

let server;
let config;
/** Instances that nothing is done to but signing in. Their sessions are in memory. */
let bystander;
let other;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
  [bystander, other] = [instance(config).auth, instance(config).auth];
  await bystander.signIn(user);
});

after(() => server.stop());

/** Both instances sign in, and the one that was signed in still is. */
async function assertWorks(auth) {
  assert.ok(await bystander.getTokens({ forceRefresh: true }), "a session in memory goes on");
  for (const signingIn of [auth, other]) {
    assert.equal((await signingIn.signIn(user)).isSignedIn, true);
    assert.equal((await signingIn.getCurrentUser()).username, user.username);
    await signingIn.signOut();
  }
}

/** What an application may see of a failure. */
function assertTyped(error) {
  assert.ok(isAuthError(error) || error instanceof TypeError || error instanceof RangeError, String(error?.stack ?? error));
}

/** Calls until the stack has come to its end, then once more at each of the last frames. */
function atTheEndOfTheStack(call) {
  let left = 40;
  (function deeper() {
    try {
      deeper();
    } catch {
      // This frame is close to the end, too.
    }
    if (left > 0) {
      left -= 1;
      call();
    }
  })();
}

/** What the module reads while an import of its own throws into it. */
const hostile = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error("foreign");
    },
  },
);

/** Has everything that a module reads throw into it: it reads JSON by the platform. */
function startThrowing() {
  const { parse } = JSON;
  JSON.parse = (...input) => (new Error().stack.includes("wasm") ? hostile : parse(...input));
  return () => {
    JSON.parse = parse;
  };
}

/** Has the module throw what it never threw on purpose: the cheapest failure there is. */
function failModule() {
  // Nobody but this list holds the memories of modules that failed.
  memories.splice(0, memories.length - 2);
  const stop = startThrowing();
  try {
    return failed(() => new SrpClient({ userPoolId: "no pool" }));
  } finally {
    stop();
  }
}

/** A list of bytes that lies about how many there are. */
class Liar extends Uint8Array {
  get length() {
    return 2 ** 31;
  }
  get byteLength() {
    return 2 ** 31;
  }
}

const throws = () => {
  throw new Error("the application's");
};

/** The faults: each is done to an instance, and may reject. */
const faults = {
  "deep recursion in SrpClient": () =>
    atTheEndOfTheStack(() => {
      try {
        new SrpClient({ userPoolId });
      } catch (error) {
        assertTyped(error);
      }
    }),
  "deep recursion in methods": async (auth) => {
    const pending = [];
    atTheEndOfTheStack(() => {
      try {
        pending.push(auth.signIn(user), auth.getTokens(), auth.signOut());
      } catch (error) {
        assertTyped(error);
      }
    });
    for (const { reason } of await Promise.allSettled(pending)) if (reason) assertTyped(reason);
  },
  "bytes that lie about their length": () => {
    // What it holds counts.
    const honest = new SrpClient({ userPoolId, a: new Uint8Array(64).fill(7) });
    assert.equal(new SrpClient({ userPoolId, a: new Liar(64).fill(7) }).publicA, honest.publicA);
  },
  "too many bytes": () => assert.throws(() => new SrpClient({ userPoolId, a: new Uint8Array(2 ** 26) }), TypeError),
  "a proxy of bytes": () => assert.throws(() => new SrpClient({ userPoolId, a: new Proxy(new Uint8Array(64), {}) }), TypeError),
  "randomness that lies about its length": () =>
    assert.rejects(instance(config, { runtime: { randomBytes: () => new Liar(64) } }).auth.signIn(user), TypeError),
  "a password of 500 MB": (auth) => assert.rejects(auth.signIn({ ...user, password: "x".repeat(500_000_000) }), TypeError),
  "a getter that throws": (auth) => assert.rejects(auth.signIn({ ...user, get options() { throws(); } }), TypeError),
  "randomness that throws": () => assert.rejects(instance(config, { runtime: { randomBytes: throws } }).auth.signIn(user), isAuthError),
  "randomness that calls back": async () => {
    const { auth } = instance(config, {
      runtime: {
        randomBytes(length) {
          void new SrpClient({ userPoolId });
          void other.getTokens();
          return crypto.getRandomValues(new Uint8Array(length));
        },
      },
    });
    assert.equal((await auth.signIn(user)).isSignedIn, true);
  },
  "a clock that throws": async () => {
    const { auth } = instance(config, { runtime: { now: throws } });
    assert.equal((await auth.signIn(user)).isSignedIn, true);
  },
  "a fetch that throws": () => assert.rejects(createCognitoAuth({ ...config, runtime: { fetch: throws } }).signIn(user), { name: "NetworkError" }),
  "headers that throw": () => assert.rejects(instance(config, { headers: throws }).auth.signIn(user), TypeError),
  "a storage that throws": async () => {
    const { auth } = instance(config, { storage: { getItem: throws, setItem: throws, removeItem: throws } });
    assert.equal((await auth.signIn(user)).isSignedIn, true);
  },
  "an exception through the module's imports": async (auth) => {
    assert.equal(failModule().code, "ModuleFailed");
    const stop = startThrowing();
    const error = await auth.signIn(user).catch((thrown) => thrown);
    stop();
    assert.deepEqual([error.code, error.retryable, error.cause.message], ["ModuleFailed", true, "foreign"]);
  },
  "memory that cannot grow": async (auth) => {
    for (const memory of memories) memory.grow(PAGES - memory.buffer.byteLength / 65_536);
    const clientMetadata = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`key${index}`, "x".repeat(2_000)]));
    const calls = Array.from({ length: 3 }, () => auth.signIn({ ...user, options: { clientMetadata } }).catch((error) => error));
    for (const ended of await Promise.all(calls)) if (ended instanceof Error) assertTyped(ended);
  },
};

function failed(call) {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("after a fault, the same instance and others work", () => {
  for (const [what, fault] of Object.entries(faults)) {
    test(what, async () => {
      const { auth } = instance(config);
      await fault(auth);
      await assertWorks(auth);
    });
  }
});

test("ten thousand failures cost ten thousand calls", async () => {
  const { auth } = instance(config);
  for (let round = 1; round <= 10_000; round++) {
    assert.equal(failModule().code, "ModuleFailed");
    if (round % 500 === 0) faults["deep recursion in SrpClient"]();
    if (round % 100 === 0) await assertWorks(auth);
  }
});

describe("what is under way when the module fails", () => {
  test("a sign-in fails once, and says that it can be tried again", async () => {
    const reached = deferred();
    const arrive = deferred();
    const { auth } = instance(config, {
      async instead({ operation }, number) {
        if (operation !== "RespondToAuthChallenge" || number > 1) return;
        reached.resolve();
        await arrive.promise;
      },
    });
    const signingIn = assert.rejects(auth.signIn(user), { name: "ModuleFailed", retryable: true });
    await reached.promise;
    failModule();
    arrive.resolve();
    await signingIn;
    assert.equal((await auth.signIn(user)).isSignedIn, true);
  });

  test("a challenge waits on, and is answered", async () => {
    const world = await newPool(server, { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
    await world.auth.signIn(user);
    const transaction = await instance(world.config).auth.startSignIn(user);
    const code = await world.code();
    failModule();
    assert.equal(transaction.step.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    assert.deepEqual(await transaction.respond(code), { signInStep: "DONE" });
    await world.auth.signIn(user);
    failModule();
    assert.equal((await world.auth.confirmSignIn({ challengeResponse: await world.code() })).isSignedIn, true);
  });

  test("a challenge whose answer was under way waits on", async () => {
    const world = await newPool(server, { pool: { customAuth: { rounds: [{ answer: "blue" }] } } });
    const reached = deferred();
    const arrive = deferred();
    const { auth } = instance(world.config, {
      async instead({ operation }, number) {
        if (operation !== "RespondToAuthChallenge" || number > 1) return;
        reached.resolve();
        await arrive.promise;
        return Response.json({ __type: "InternalErrorException" }, { status: 500 });
      },
    });
    await auth.signIn(inputFor("CUSTOM_WITHOUT_SRP"));
    const answering = assert.rejects(auth.confirmSignIn({ challengeResponse: "blue" }), { name: "ModuleFailed" });
    await reached.promise;
    failModule();
    arrive.resolve();
    await answering;
    assert.equal((await auth.confirmSignIn({ challengeResponse: "blue" })).isSignedIn, true);
  });

  test("a renewal fails once, and the session stays", async () => {
    const reached = deferred();
    const arrive = deferred();
    const storage = recordingStorage();
    const { auth } = instance(config, {
      storage,
      async instead({ operation }, number) {
        if (operation !== "GetTokensFromRefreshToken" || number > 1) return;
        reached.resolve();
        await arrive.promise;
      },
    });
    await auth.signIn(user);
    const renewing = assert.rejects(auth.getTokens({ forceRefresh: true }), { name: "ModuleFailed" });
    await reached.promise;
    failModule();
    arrive.resolve();
    await renewing;
    assert.ok(await auth.getTokens({ forceRefresh: true }));
    await auth.signOut();
    assert.equal(await instance(config, { storage }).auth.getTokens(), null);
  });

  test("a sign-up fails no later than its next call", async () => {
    const world = await newPool(server);
    const grace = { username: "grace", password: "Correct-Horse-9" };
    await world.auth.signUp({ ...grace, options: { userAttributes: { email: "grace@example.org" } } });
    failModule();
    await world.auth.confirmSignUp({ username: "grace", confirmationCode: await world.code() });
    assert.equal((await world.auth.signIn(grace)).isSignedIn, true);
  });

  test("another library's session is taken over by the next call", async () => {
    const { auth } = instance(config);
    await auth.signIn(user);
    const { accessToken, idToken } = await auth.getTokens();
    const prefix = `CognitoIdentityServiceProvider.${config.userPoolClientId}`;
    const storage = recordingStorage(
      new Map([
        [`${prefix}.LastAuthUser`, user.username],
        [`${prefix}.${user.username}.accessToken`, `${accessToken}`],
        [`${prefix}.${user.username}.idToken`, `${idToken}`],
      ]),
    );
    const next = instance(config, { storage }).auth;
    const stop = startThrowing();
    await assert.rejects(next.getTokens(), { name: "ModuleFailed" });
    stop();
    assert.equal(`${(await next.getTokens()).accessToken}`, `${accessToken}`);
  });

  test("half of the work done ahead is done once more", async () => {
    const { auth } = instance(config);
    await auth.prepareSignIn();
    failModule();
    assert.equal((await auth.signIn(user)).isSignedIn, true);
  });

  test("an exchange of SrpClient ends, and a new one begins", () => {
    const client = new SrpClient({ userPoolId });
    failModule();
    const answer = { userIdForSrp: "alice", password: "x", salt: "ab", srpB: "cd", secretBlock: "AAAA" };
    assert.throws(() => client.passwordClaim(answer), { name: "ModuleFailed" });
    assert.equal(typeof new SrpClient({ userPoolId }).publicA, "string");
  });
});

test("objects of a module that failed are collected without a word", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  for (let round = 0; round < 20; round++) {
    for (let index = 0; index < 20; index++) void new SrpClient({ userPoolId });
    failModule();
    collect();
    // Finalizers run in tasks of their own. What one throws fails the test.
    await new Promise((resolve) => setImmediate(resolve));
  }
  await assertWorks(instance(config).auth);
});

test("AWS credentials are got again when their module failed", async () => {
  const userPools = [{ userPoolId: config.userPoolId, clientId: config.userPoolClientId }];
  const { identityPoolId } = await server.command("createIdentityPool", { userPools });
  const { auth } = instance({ ...config, identityPoolId, identityPoolEndpoint: server.url });
  await auth.signIn(user);
  const before = await auth.getCredentials();
  const stop = startThrowing();
  await assert.rejects(auth.getCredentials({ forceRefresh: true }), { name: "ModuleFailed" });
  stop();
  assert.equal((await auth.getCredentials()).identityId, before.identityId);
  assert.ok(await auth.getTokens());
});

test("a verifier near the end of the stack refuses no good token afterwards", async () => {
  const { keys } = await (await fetch(`${config.userPoolEndpoint}/${config.userPoolId}/.well-known/jwks.json`)).json();
  const jwt = String((await bystander.getTokens()).accessToken);
  const { iss } = JSON.parse(Buffer.from(jwt.split(".")[1], "base64url"));
  const verifier = createTokenVerifier({ userPoolId: config.userPoolId, issuer: iss, tokenUse: "access", clientId: config.userPoolClientId });
  verifier.cacheJwks({ keys });
  for (let round = 0; round < 50; round++) {
    atTheEndOfTheStack(() => void failed(() => verifier.verifySync(jwt)));
    assert.equal(verifier.verifySync(jwt).username, user.username);
  }
});

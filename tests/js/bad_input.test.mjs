// What goes wrong outside: each mishap has its typed error, tells no secret, and loses nothing.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { deferred, recordEvents, recordingStorage, settle } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

const N = `ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a
6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7edee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3d
c2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca
18217c32905e462e36ce3be39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa05101572
8e5a8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7abf5ae8cdb0933d71e8c94e04a2561
9dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e208e24fa074e5ab3143db5bfc
e0fd108e4b82d120a93ad2caffffffffffffffff`.replace(/\s/g, "");

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
});

after(() => server.stop());

const text = (body, status = 200, type = "application/x-amz-json-1.1") => () =>
  new Response(body, { status, headers: { "content-type": type } });
const challenge = (change) => async (request) => {
  const response = await fetch(request.url, { method: "POST", headers: request.headers, body: request.text });
  const body = await response.json();
  Object.assign(body.ChallengeParameters, change);
  return Response.json(body);
};

/** Each mishap: what answers in place of the server, and the error that must come of it. */
const mishaps = {
  "no network": { answer: () => new TypeError("fetch failed"), code: "NetworkError", retryable: true },
  "an HTML page": { answer: text("<!doctype html><h1>Bad gateway</h1>", 502, "text/html"), code: "Unknown", retryable: true, httpStatus: 502 },
  "an HTML page that says 200": { answer: text("<!doctype html>", 200, "text/html"), code: "InvalidResponse", retryable: false },
  "truncated JSON": { answer: text('{"ChallengeName":"PASSWORD_VER'), code: "InvalidResponse", retryable: false },
  "an empty answer": { answer: text(""), code: "InvalidResponse", retryable: false },
  "JSON of another kind": { answer: text("[]"), code: "InvalidResponse", retryable: false },
  "neither challenge nor tokens": { answer: text("{}"), code: "InvalidResponse", retryable: false },
  "a 500": { answer: text("", 500), code: "Unknown", retryable: true, httpStatus: 500 },
  "an exception that nobody knows": {
    answer: text('{"__type":"com.amazon#NewerException","message":"new"}', 400),
    code: "NewerException",
    retryable: false,
    httpStatus: 400,
  },
  "a firewall's block": { answer: text('{"__type":"ForbiddenException"}', 400), code: "ForbiddenException", retryable: false, httpStatus: 400 },
  "a firewall's captcha": {
    answer: () => new Response("", { status: 405, headers: { "x-amzn-waf-action": "captcha" } }),
    code: "Unknown",
    retryable: false,
    httpStatus: 405,
    waf: { action: "captcha" },
  },
  "B = 0": { answer: challenge({ SRP_B: "0" }), code: "InvalidSrpChallenge", retryable: false },
  "B = N": { answer: challenge({ SRP_B: N }), code: "InvalidSrpChallenge", retryable: false },
  "B is garbage": { answer: challenge({ SRP_B: "☃" }), code: "InvalidSrpChallenge", retryable: false },
  "no B": { answer: challenge({ SRP_B: undefined }), code: "InvalidResponse", retryable: false },
  "a salt that is garbage": { answer: challenge({ SALT: "xyz" }), code: "InvalidSrpChallenge", retryable: false },
  "a secret block that is not base64": { answer: challenge({ SECRET_BLOCK: "%%%" }), code: "InvalidSrpChallenge", retryable: false },
};

describe("the server's answer to the first step", () => {
  for (const [what, { answer, ...expected }] of Object.entries(mishaps)) {
    test(what, async () => {
      let broken = true;
      const { auth } = instance(config, { instead: (request) => (broken ? answer(request) : undefined) });
      await assert.rejects(auth.signIn(user), (error) => {
        assert.ok(isAuthError(error), `${error}`);
        for (const [member, value] of Object.entries(expected)) assert.deepEqual(error[member], value, member);
        assert.equal(error.operation, "InitiateAuth");
        assert.equal(error.name, error.code);
        assert.ok(!spoken(error).includes(user.password));
        return true;
      });
      broken = false;
      assert.equal((await auth.signIn(user)).isSignedIn, true, "the instance goes on");
    });
  }

  test("a closed port is a NetworkError", async () => {
    const auth = createCognitoAuth({ ...config, userPoolEndpoint: "http://127.0.0.1:1" });
    await assert.rejects(auth.signIn(user), { name: "NetworkError", retryable: true });
  });

  test("the cause of a NetworkError is what fetch threw", async () => {
    const { auth } = instance(config, { instead: () => new TypeError("fetch failed") });
    await assert.rejects(auth.signIn(user), (error) => error.cause instanceof Error && error.cause.message === "fetch failed");
  });
});

describe("arguments", () => {
  for (const [what, input, expected] of [
    ["an empty username", { username: "", password: "x" }, { name: "EmptySignInUsername" }],
    ["a username of spaces", { username: "  ", password: "x" }, { name: "EmptySignInUsername" }],
    ["no username", { password: "x" }, { name: "EmptySignInUsername" }],
    ["an empty password", { username: "alice", password: "" }, { name: "EmptySignInPassword" }],
    ["no password", { username: "alice" }, { name: "EmptySignInPassword" }],
    ["a number for a username", { username: 7, password: "x" }, { name: "TypeError" }],
    ["a flow that nobody knows", { ...user, options: { authFlowType: "MAGIC" } }, { name: "TypeError" }],
  ]) {
    test(`${what}: no request`, async () => {
      const { auth, requests } = instance(config);
      await assert.rejects(auth.signIn(input), expected);
      assert.deepEqual(requests, []);
    });
  }

  for (const userPoolId of ["", "us-east-1", "us-east-1_", "_AbC", "us-east-1_a b", "us-east-1/AbC", `us-east-1_${"a".repeat(60)}`, 7, {}]) {
    test(`the pool id ${JSON.stringify(userPoolId)}`, () => {
      assert.throws(() => createCognitoAuth({ ...config, userPoolId }), TypeError);
    });
  }

  for (const [what, options] of Object.entries({
    "no client id": { userPoolClientId: undefined },
    "a client id with a slash": { userPoolClientId: "a/b" },
    "an endpoint that is no URL": { userPoolEndpoint: "localhost:9229" },
    "a storage that nobody knows": { storage: "cookies" },
    "a storage that cannot write": { storage: { getItem() {}, removeItem() {} } },
  })) {
    test(what, () => assert.throws(() => createCognitoAuth({ ...config, ...options }), TypeError));
  }
});

describe("a storage that fails", () => {
  // Nobody knows what a storage that cannot be read holds: a sign-out must not say that it is gone.
  const failing = {
    "throws at every turn": { storage: { getItem: fail, setItem: fail, removeItem: fail }, isKnown: false },
    "rejects at every turn": { storage: { getItem: fails, setItem: fails, removeItem: fails }, isKnown: false },
    "is full": { storage: { ...recordingStorage(), setItem: fail }, isKnown: true },
    "cannot be read": { storage: { ...recordingStorage(), getItem: fail }, isKnown: false },
  };

  for (const [what, { storage, isKnown }] of Object.entries(failing)) {
    test(`${what}: the session goes on in memory, and one event says so`, async () => {
      const { auth } = instance(config, { storage });
      const { events, names } = recordEvents(auth);
      assert.equal((await auth.signIn(user)).isSignedIn, true);
      assert.ok(await auth.getTokens());
      assert.equal((await auth.getCurrentUser()).username, user.username);
      if (isKnown) await auth.signOut();
      else await assert.rejects(auth.signOut(), { name: "StorageFailed" });
      assert.equal(await auth.getTokens(), null);
      await settle();
      assert.equal(names().filter((name) => name === "storage_failure").length, 1);
      const { error } = events.find(({ event }) => event === "storage_failure");
      assert.equal(error.code, "StorageFailed");
      assert.equal(error.cause.message, "quota");
    });
  }

  test("malformed records are no session", async () => {
    for (const garbage of ["", "{", "null", "[]", "7", '{"version":1}', '{"version":1,"user":{"tokens":7}}', "\u0000"]) {
      const storage = recordingStorage();
      storage.getItem = () => garbage;
      assert.equal(await instance(config, { storage }).auth.getTokens(), null, garbage);
    }
  });

  test("a record of a newer version is left alone", async () => {
    const storage = recordingStorage();
    const newer = '{"version":99,"hello":"future"}';
    storage.items.set(`cognito-wasm.${config.userPoolClientId}`, newer);
    const { auth } = instance(config, { storage });
    const { names } = recordEvents(auth);
    assert.equal((await auth.signIn(user)).isSignedIn, true);
    assert.ok(await auth.getTokens({ forceRefresh: true }), "the session lives in memory");
    await auth.signOut();
    assert.equal(await auth.getTokens(), null);
    assert.deepEqual([...storage.items.values()], [newer]);
    assert.equal(names().filter((name) => name === "storage_failure").length, 1);
  });
});

describe("a response after signOut", () => {
  test("a sign-in that is overtaken does not bring a session", async () => {
    const arrive = deferred();
    const reached = deferred();
    const { auth } = instance(config, {
      async instead({ operation }) {
        if (operation !== "RespondToAuthChallenge") return;
        reached.resolve();
        await arrive.promise;
      },
    });
    const signingIn = auth.signIn(user);
    const ended = assert.rejects(signingIn, { name: "SignInAborted" });
    await reached.promise;
    await auth.signOut();
    arrive.resolve();
    await ended;
    assert.equal(await auth.getTokens(), null);
  });

  test("a transaction that is overtaken does not bring a session", async () => {
    const arrive = deferred();
    const reached = deferred();
    const storage = recordingStorage();
    const { auth } = instance(config, {
      storage,
      async instead({ operation }) {
        if (operation !== "RespondToAuthChallenge") return;
        reached.resolve();
        await arrive.promise;
      },
    });
    const ended = assert.rejects(auth.startSignIn(user), { name: "SignInAborted" });
    await reached.promise;
    await auth.signOut();
    arrive.resolve();
    await ended;
    assert.equal(await auth.getTokens(), null);
    assert.ok(![...storage.items.values()].join().includes("eyJ"), "no token is kept");
  });

  test("a challenge that waited cannot be answered", async () => {
    const first = await seedPool(server, { user: { temporary: true } });
    const { auth } = instance(first);
    assert.equal((await auth.signIn(user)).isSignedIn, false);
    await auth.signOut();
    await assert.rejects(auth.confirmSignIn({ challengeResponse: "Permanent-2" }), { name: "SignInException" });
  });

  test("a renewal that is overtaken does not bring the session back", async () => {
    const arrive = deferred();
    const reached = deferred();
    const { auth } = instance(config, {
      async instead({ operation }) {
        if (operation !== "GetTokensFromRefreshToken") return;
        reached.resolve();
        await arrive.promise;
      },
    });
    await auth.signIn(user);
    const renewing = auth.getTokens({ forceRefresh: true }).catch((error) => error);
    await reached.promise;
    await auth.signOut();
    arrive.resolve();
    const result = await renewing;
    assert.ok(result === null || isAuthError(result), `${result}`);
    assert.equal(await auth.getTokens(), null);
  });
});

function fail() {
  throw new Error("quota");
}

async function fails() {
  throw new Error("quota");
}

/** All that an error says, anywhere. */
function spoken(error) {
  return [error.message, error.stack, JSON.stringify(error), JSON.stringify(error, Object.getOwnPropertyNames(error)), String(error.cause)].join();
}

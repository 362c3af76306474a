// Arguments that make no sense: whatever an application hands in, it gets a typed error and a working instance.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import * as cognito from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

const { createCognitoAuth, createTokenVerifier, isAuthError, parseConfig, SrpClient } = cognito;

const thrower = () => {
  throw new Error("trap");
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower]));

/** What stands in for an argument, made anew each time: some of it changes when it is looked at. */
const junk = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  "minus zero": () => -0,
  NaN: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  "a bigint": () => 1n,
  "an empty text": () => "",
  "a text": () => "alice",
  "half a character": () => "\ud800",
  "a NUL": () => "\0",
  "a long text": () => "x".repeat(1 << 20),
  "a symbol": () => Symbol("s"),
  "a function": () => () => 1,
  "a class": () => class {},
  "an empty object": () => ({}),
  "an object without a prototype": () => Object.create(null),
  "an empty list": () => [],
  "a sparse list": () => Object.assign([], { 5: 1 }),
  "a cycle": cycle,
  "a proxy that throws": () => new Proxy({}, traps),
  "a proxy of a function that throws": () => new Proxy(() => 1, traps),
  "a revoked proxy": revoked,
  "a getter that throws": () => Object.defineProperty({}, "username", { enumerable: true, get: thrower }),
  "a toJSON that throws": () => ({ toJSON: thrower }),
  "a toJSON that gives nothing": () => ({ toJSON: () => undefined }),
  "a toJSON that gives itself": () => ({ toJSON: cycle }),
  "a then that throws": () => ({ then: thrower }),
  "a then that never calls": () => ({ then() {} }),
  "an infinite depth": () => new Proxy({}, { get: (_, name, self) => (name === "toJSON" ? undefined : self), ownKeys: () => ["a"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }),
  "a depth of 200": () => nested(200),
  "a depth of 2,000": () => nested(2_000),
  "a depth of 100,000": () => nested(100_000),
  "a list of objects to a depth of 1,000": () => nested(1_000, (inner) => ({ inner: [inner] })),
  "an invalid date": () => new Date(Number.NaN),
  "a map": () => new Map([[1, 2]]),
  bytes: () => new Uint8Array(64),
  "a promise that fails": failed,
  "a regular expression": () => /x/,
  "the global object": () => globalThis,
  "its own prototype": () => ({ __proto__: { username: "alice", password: "x" } }),
  "__proto__ as a member": () => JSON.parse('{"__proto__":{"username":"alice"},"constructor":7,"toString":null}'),
  "wrong members": () => ({ username: {}, password: [], options: 7, storage: 7, runtime: 7, userPoolId: [], challengeResponse: 7, a: {} }),
  "members of functions": () => ({ username: () => 1, password: Symbol("p"), options: { clientMetadata: () => 1 }, challengeResponse: null }),
  "a sign-in with strange options": () => ({ ...user, username: "\ud800\0", options: { authFlowType: {}, clientMetadata: [1, null, {}], preferredChallenge: 7 } }),
};

function cycle() {
  const value = {};
  value.cycle = value;
  return value;
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function failed() {
  const promise = Promise.reject(new Error("later"));
  promise.catch(() => {});
  return promise;
}

function nested(depth, wrap = (inner) => [inner]) {
  let value = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** The two kinds of errors that an application may see. */
function assertTyped(error, what) {
  assert.ok(isAuthError(error) || error instanceof TypeError, `${what}: ${error?.stack ?? String(error)}`);
  assert.doesNotMatch(error.message, /unreachable|null pointer|recursive use|memory access|table index|call stack/i, what);
}

let server;
let config;
let quiet = false;
let auth;

before(async () => {
  server = await startPool();
  config = await seedPool(server);
  const instead = () => (quiet ? Response.json({ __type: "InvalidParameterException" }, { status: 400 }) : undefined);
  ({ auth } = instance(config, { instead }));
});

after(() => server.stop());

/** The names of all methods, also of those that are private in TypeScript alone. */
function methodsOf(object) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor");
  return [...own, ...methodsOf(prototype)];
}

const methods = methodsOf(createCognitoAuth({ userPoolId: "us-east-1_a", userPoolClientId: "b" }));

describe("every method of an instance", () => {
  test("are all found", () => assert.ok(methods.length >= 40, methods.join()));

  for (const method of methods) {
    test(method, async () => {
      for (const signedIn of [true, false]) {
        quiet = false;
        if (signedIn) assert.equal((await auth.signIn(user)).isSignedIn, true);
        quiet = true;
        for (const what of Object.keys(junk)) {
          try {
            const result = await auth[method](junk[what](), junk[what]());
            if (method === "onAuthStateChange") result();
            result?.abort?.();
          } catch (error) {
            assertTyped(error, what);
          }
        }
        quiet = false;
        await auth.signOut();
        assert.equal(await auth.getTokens(), null);
      }
    });
  }
});

const verified = { userPoolId: "us-east-1_a", tokenUse: "access", clientId: "b" };
const verifier = () => createTokenVerifier(verified);

describe("every function of the package", () => {
  for (const [name, call] of Object.entries({
    createCognitoAuth,
    parseConfig,
    isAuthError,
    createTokenVerifier,
    verifySync: (value) => verifier().verifySync(value),
    cacheJwks: (value) => verifier().cacheJwks(value),
    customJwtCheck: (value) => createTokenVerifier({ ...verified, customJwtCheck: value }),
    SrpClient: (value) => new SrpClient(value),
    deviceVerifier: (value) => SrpClient.deviceVerifier(value),
    passwordClaim: (value) => new SrpClient({ userPoolId: "us-east-1_a" }).passwordClaim(value),
    deviceClaim: (value) => new SrpClient({ userPoolId: "us-east-1_a" }).deviceClaim(value),
  })) {
    test(name, () => {
      for (const what of Object.keys(junk)) {
        try {
          call(junk[what]());
        } catch (error) {
          assertTyped(error, what);
        }
      }
    });
  }

  test("the package exports nothing else", () => {
    assert.deepEqual(Object.keys(cognito).sort(), ["AuthError", "SrpClient", "createCognitoAuth", "createTokenVerifier", "init", "isAuthError", "parseConfig"]);
  });
});

describe("ports of the application that misbehave", () => {
  const ports = {
    storage: (value) => ({ storage: value }),
    "storage.getItem": (value) => ({ storage: { getItem: () => value, setItem() {}, removeItem() {} } }),
    "storage.setItem": (value) => ({ storage: { getItem: () => null, setItem: () => value, removeItem() {} } }),
    "runtime.fetch": (value) => ({ runtime: { fetch: value } }),
    "what runtime.fetch gives": (value) => ({ runtime: { fetch: () => value } }),
    "the answer's text": (value) => ({ runtime: { fetch: async () => ({ status: 200, headers: new Headers(), text: () => value }) } }),
    "the answer's status": (value) => ({ runtime: { fetch: async () => ({ status: value, headers: value, text: async () => "{}" }) } }),
    "runtime.now": (value) => ({ runtime: { now: () => value } }),
    "runtime.randomBytes": (value) => ({ runtime: { randomBytes: () => value } }),
    headers: (value) => ({ headers: () => value }),
  };
  // These are waited for as long as a slow network or storage may take.
  const waits = ["a then that never calls", "an infinite depth"];

  for (const [port, options] of Object.entries(ports)) {
    test(port, async () => {
      const tried = Object.keys(junk).filter((what) => !waits.includes(what));
      await Promise.all(tried.map((what) => signInWith(options(junk[what]()), `${port}: ${what}`)));
      assert.equal((await auth.signIn(user)).isSignedIn, true);
    });
  }
});

async function signInWith({ runtime, ...options }, what) {
  try {
    const { auth: strange } = instance(config, { ...options, runtime, instead: () => Response.json({}) });
    await strange.signIn(user);
  } catch (error) {
    assertTyped(error, what);
  }
}

// Where a session is kept: cookies, storages that are slow or broken, and those that another library has filled.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";
import { Amplify } from "aws-amplify";
import { fetchAuthSession, signIn } from "aws-amplify/auth";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import Cookies from "js-cookie";
import { startPool } from "../server/pool.mjs";
import { operations, recordEvents, recordingStorage, settle } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;

before(async () => (server = await startPool()));

after(() => server.stop());

/** Cookies as a framework hands them out: `{ value }`, and a limit like a browser's. */
function cookies({ slow = false } = {}) {
  const jar = new Map();
  const answer = (value) => (slow ? new Promise((resolve) => setTimeout(resolve, 1, value)) : value);
  return {
    jar,
    get: (name) => answer(jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set(name, value, attributes) {
      assert.ok(name.length + value.length + 100 < 4096, `${name} is too large`);
      assert.equal(encodeURIComponent(value), value);
      const { expires, ...others } = attributes;
      assert.deepEqual(others, { path: "/", sameSite: "strict", secure: true, httpOnly: true });
      assert.ok(expires instanceof Date, "the expiry is a date");
      // A browser drops a cookie that has expired.
      if (expires > Date.now()) jar.set(name, value);
      else jar.delete(name);
      return answer(undefined);
    },
    delete: (name) => answer(jar.delete(name)),
  };
}

for (const slow of [false, true]) {
  test(`a session in ${slow ? "slow " : ""}cookies is there for the next instance, and shrinks at the sign-out`, async () => {
    const config = await seedPool(server);
    const storage = cookies({ slow });
    const cookie = { sameSite: "strict", maxAge: 60, httpOnly: true };
    const { auth } = instance(config, { storage, cookie });
    await auth.signIn(user);
    const { accessToken } = await auth.getTokens();
    const next = instance(config, { storage, cookie });
    assert.equal(`${(await next.auth.getTokens()).accessToken}`, `${accessToken}`);
    await next.auth.signOut();
    assert.equal(await auth.getTokens(), null);
    assert.equal(storage.jar.size, 1);
  });
}

test("writers of a slow storage do not undo each other's work", async () => {
  const config = await seedPool(server);
  const items = new Map();
  const later = (value) => new Promise((resolve) => setTimeout(resolve, 3, value));
  const storage = {
    getItem: (key) => later(items.get(key) ?? null),
    setItem: (key, value) => later().then(() => void items.set(key, value)),
    removeItem: (key) => later(items.delete(key)),
  };
  const { auth } = instance(config, { storage });
  await auth.signIn(user);
  const renewal = auth.getTokens({ forceRefresh: true });
  await auth.signOut();
  await renewal.catch(() => {});
  assert.equal(await instance(config, { storage }).auth.getTokens(), null, "the sign-out stays");
});

test("a storage that cannot be written: one event, and the session goes on in memory", async () => {
  const config = await seedPool(server, { client: { refreshTokenRotation: true } });
  const broken = {
    getItem: () => null,
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
    removeItem() {},
  };
  const { auth } = instance(config, { storage: broken });
  const { names } = recordEvents(auth);
  await auth.signIn(user);
  for (let turn = 0; turn < 3; turn++) assert.ok(await auth.getTokens({ forceRefresh: true }));
  await settle();
  assert.equal(names().filter((name) => name === "storage_failure").length, 1);
});

test("while a storage is full, no refresh token is spent, and the tokens that last are handed out", async () => {
  const config = await seedPool(server, { client: { refreshTokenRotation: true } });
  const storage = recordingStorage();
  let full = false;
  const filling = {
    ...storage,
    setItem(key, value) {
      if (full) throw new DOMException("full", "QuotaExceededError");
      storage.setItem(key, value);
    },
  };
  const { auth, requests } = instance(config, { storage: filling });
  const { names } = recordEvents(auth);
  await auth.signIn(user);
  const before = await auth.getTokens({ forceRefresh: true });
  full = true;
  for (let turn = 0; turn < 2; turn++) {
    await assert.rejects(auth.getTokens({ forceRefresh: true }), { name: "StorageFailed" });
    assert.equal(`${(await auth.getTokens()).accessToken}`, `${before.accessToken}`);
  }
  const sent = () => requests.filter(({ operation }) => operation === "GetTokensFromRefreshToken").map(({ body }) => body.RefreshToken);
  assert.equal(sent().length, 1, "nothing is spent that cannot be kept");
  full = false;
  assert.notEqual(`${(await auth.getTokens({ forceRefresh: true })).accessToken}`, `${before.accessToken}`);
  assert.equal(new Set(sent()).size, 2, "each refresh token is used once");
  assert.ok(await instance(config, { storage }).auth.getTokens({ forceRefresh: true }), "the next page goes on with it");
  await settle();
  const failed = ["tokenRefresh_failure", "tokenRefresh_failure"];
  assert.deepEqual(names().filter((name) => name !== "storage_failure"), ["initialSession", "signedIn", "tokenRefresh", ...failed, "tokenRefresh"]);
  assert.equal(names().filter((name) => name === "storage_failure").length, 1);
});

test("a storage that never answers: one event, and the session goes on in memory", async (t) => {
  const config = await seedPool(server);
  const storage = { getItem: () => new Promise(() => {}), setItem() {}, removeItem() {} };
  // Our timers do not keep the process alive.
  const alive = setInterval(() => {}, 1000);
  t.after(() => clearInterval(alive));
  const { auth } = instance(config, { storage });
  const { names } = recordEvents(auth);
  await auth.signIn(user);
  assert.ok(await auth.getTokens());
  assert.equal(names().filter((name) => name === "storage_failure").length, 1);
});

const prefix = (config) => `CognitoIdentityServiceProvider.${config.userPoolClientId}`;

for (const username of ["alice", "alice.b@example.org", "a+b.accessToken"]) {
  test(`what amazon-cognito-identity-js stored for ${username} is taken over`, async () => {
    const config = await seedPool(server, { user: { username, attributes: {} }, client: { refreshTokenRotation: true } });
    const storage = recordingStorage();
    await signInElsewhere(config, username, storage);
    const before = new Map(storage.items);
    const { auth, requests } = instance(config, { storage });
    const { accessToken } = await auth.getTokens();
    assert.ok([...before.values()].includes(`${accessToken}`), "the same token");
    assert.deepEqual(requests, [], "without a request");
    assert.equal([...storage.items.keys()].some((key) => key.endsWith(".refreshToken")), false);
    assert.equal(storage.items.has(`${prefix(config)}.LastAuthUser`), true, "the rest stays until it is proved");
    await auth.getTokens({ forceRefresh: true });
    assert.deepEqual(operations(requests), ["GetTokensFromRefreshToken"]);
    assert.deepEqual([...storage.items.keys()].filter((key) => key.startsWith(prefix(config))), []);
    assert.ok(await instance(config, { storage }).auth.getTokens());
  });
}

for (const username of ["alice", "alice.b@example.org"]) {
  test(`what Amplify stored for ${username} is taken over, with its device`, async () => {
    const pool = { devices: "ALWAYS" };
    const config = await seedPool(server, { pool, user: { username, attributes: {} }, client: { refreshTokenRotation: true } });
    const storage = recordingStorage();
    const { userPoolId, userPoolClientId, userPoolEndpoint } = config;
    // Amplify asks the browser for the device's name.
    globalThis.navigator ??= { platform: "test", userAgent: "test" };
    Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } } });
    cognitoUserPoolsTokenProvider.setKeyValueStorage({
      getItem: async (key) => storage.getItem(key),
      setItem: async (key, value) => storage.setItem(key, value),
      removeItem: async (key) => storage.removeItem(key),
      clear: async () => storage.items.clear(),
    });
    await signIn({ username, password: user.password });
    const { tokens } = await fetchAuthSession();
    const deviceKey = storage.items.get([...storage.items.keys()].find((key) => key.endsWith(".deviceKey")));
    assert.ok(deviceKey);

    const { auth, requests } = instance(config, { storage });
    assert.equal(`${(await auth.getTokens()).accessToken}`, `${tokens.accessToken}`);
    assert.equal((await auth.getCurrentUser()).signInDetails.loginId, username);
    await auth.getTokens({ forceRefresh: true });
    assert.equal(requests[0].body.DeviceKey, deviceKey);
    assert.deepEqual([...storage.items.keys()].filter((key) => key.startsWith(prefix(config))), []);
  });
}

/** A storage that answers later, with what amazon-cognito-identity-js left for Alice. */
async function slowAndTaken(config) {
  const storage = recordingStorage();
  await signInElsewhere(config, user.username, storage);
  const later = (act) => new Promise((resolve) => setImmediate(() => resolve(act())));
  return {
    items: storage.items,
    getItem: (key) => later(() => storage.getItem(key)),
    setItem: (key, value) => later(() => storage.setItem(key, value)),
    removeItem: (key) => later(() => storage.removeItem(key)),
  };
}

test("concurrent reads of a slow storage all get the session that is taken over", async () => {
  const config = await seedPool(server);
  const { auth } = instance(config, { storage: await slowAndTaken(config) });
  const { names } = recordEvents(auth);
  const all = await Promise.all([auth.getTokens(), auth.getTokens(), auth.getTokens()]);
  assert.deepEqual(all.map((tokens) => tokens !== null), [true, true, true]);
  await settle();
  assert.deepEqual(names(), ["initialSession"]);
});

test("signOut as the first call ends the other library's session, too", async () => {
  const config = await seedPool(server);
  const storage = recordingStorage();
  await signInElsewhere(config, user.username, storage);
  const { auth, requests } = instance(config, { storage });
  await auth.signOut();
  assert.deepEqual(operations(requests), ["RevokeToken"]);
  assert.equal(poolOf(config, storage).getCurrentUser(), null);
});

test("a mirrored session can be read by amazon-cognito-identity-js, and ends with ours", async () => {
  const config = await seedPool(server);
  const storage = recordingStorage();
  const { auth } = instance(config, { storage, mirrorAmplifyKeys: true });
  await auth.signIn(user);
  const { accessToken } = await auth.getTokens();
  const found = await new Promise((resolve, reject) => {
    const other = poolOf(config, storage).getCurrentUser();
    other.getSession((error, session) => (error ? reject(error) : resolve(session)));
  });
  assert.equal(found.getAccessToken().getJwtToken(), `${accessToken}`);
  await auth.signOut();
  assert.equal(poolOf(config, storage).getCurrentUser(), null);
});

function poolOf(config, storage) {
  return new CognitoUserPool({
    UserPoolId: config.userPoolId,
    ClientId: config.userPoolClientId,
    endpoint: config.userPoolEndpoint,
    Storage: storage,
  });
}

function signInElsewhere(config, Username, Storage) {
  const other = new CognitoUser({ Username, Pool: poolOf(config, Storage), Storage });
  return new Promise((onSuccess, onFailure) => {
    other.authenticateUser(new AuthenticationDetails({ Username, Password: user.password }), { onSuccess, onFailure });
  });
}

test("what Amplify stored in cookies is taken over, whatever the name", async () => {
  const username = "a+b (c)@example.org";
  const config = await seedPool(server, { client: { refreshTokenRotation: true } });
  const elsewhere = recordingStorage();
  await signInElsewhere(config, user.username, elsewhere);
  const known = elsewhere.getItem(`${prefix(config)}.LastAuthUser`);
  const jar = new Map();
  // js-cookie, which Amplify's CookieStorage writes with, knows a page's cookies only.
  const page = { set cookie(text) { jar.set(...text.split("; ")[0].split(/=(.*)/s, 2)); } };
  globalThis.document = page;
  try {
    for (const [key, value] of elsewhere.items) {
      Cookies.set(key.replace(known, username), value.replace(known, username), { path: "/" });
    }
  } finally {
    delete globalThis.document;
  }
  assert.ok([...jar.keys()].some((name) => name.includes("a+b%20%28c%29%40")), "names are escaped");
  const storage = {
    get: (name) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name, value) => void jar.set(name, value),
    delete: (name) => void jar.delete(name),
  };
  const { auth, requests } = instance(config, { storage });
  assert.ok([...elsewhere.items.values()].includes(String((await auth.getTokens()).accessToken)));
  assert.deepEqual(requests, [], "without a request");
  await auth.getTokens({ forceRefresh: true });
  assert.deepEqual([...jar.keys()].filter((name) => name.startsWith("CognitoIdentityServiceProvider")), []);
  assert.ok(await instance(config, { storage }).auth.getTokens());
});

// Many instances in one process, as on a server that has one for each request.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createCognitoAuth } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { createService } from "../soak/service.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

const many = 2000;
const clientId = "1example23456789";
const prefix = `CognitoIdentityServiceProvider.${clientId}`;

describe(`${many} instances of one app client, each with a storage and a user of its own`, () => {
  let time = 1_795_251_907_000;
  const now = () => time;

  /** A storage that answers later, with a session that another library has left there. */
  function preparedStorage(username, { accessToken, idToken, refreshToken }) {
    const items = new Map([[`${prefix}.LastAuthUser`, username]]);
    const values = { accessToken, idToken, refreshToken, clockDrift: "0" };
    for (const [name, value] of Object.entries(values)) items.set(`${prefix}.${username}.${name}`, value);
    const later = (act) => new Promise((resolve) => setImmediate(() => resolve(act())));
    return {
      items,
      getItem: (key) => later(() => items.get(key) ?? null),
      setItem: (key, value) => later(() => void items.set(key, value)),
      removeItem: (key) => later(() => void items.delete(key)),
    };
  }

  const members = Array.from({ length: many }, (_, index) => {
    const username = `user-${index}`;
    // Each service knows one refresh token at a time: anybody else's is a reuse.
    const service = createService({ seed: index, faults: false, now, clientId, username });
    const storage = preparedStorage(username, service.first());
    const runtime = { fetch: service.fetch, now };
    const auth = createCognitoAuth({ userPoolId: "us-east-1_Scale1234", userPoolClientId: clientId, storage, runtime });
    return { username, service, storage, auth };
  });

  test("each instance has its own user, without a request", async () => {
    const users = await Promise.all(members.map(({ auth }) => auth.getCurrentUser()));
    assert.deepEqual(users.map(({ username }) => username), members.map(({ username }) => username));
    assert.equal(members.filter(({ service }) => service.counts.requests > 0).length, 0);
  });

  test("all renew at once: one exchange each, and each gets its own tokens", async () => {
    for (const exchanges of [1, 2]) {
      time += 3_601_000;
      const all = await Promise.all(members.map(({ auth }) => Promise.all([auth.getTokens(), auth.getTokens(), auth.getTokens()])));
      for (const [index, tokens] of all.entries()) {
        const { username, service, storage } = members[index];
        assert.equal(new Set(tokens.map(({ accessToken }) => `${accessToken}`)).size, 1);
        assert.equal(tokens[0].accessToken.payload.username, username);
        assert.deepEqual(service.counts, { requests: exchanges, exchanges, faults: 0, reused: 0 });
        const stored = storage.items.get(`cognito-wasm.${clientId}`);
        assert.ok(stored.includes(`${tokens[0].accessToken}`), "its own storage has it");
      }
    }
  });

  test("one signs out, and the others stay signed in", async () => {
    await members[0].auth.signOut();
    const left = await Promise.all(members.map(({ auth }) => auth.getTokens()));
    assert.deepEqual(left.map((tokens) => tokens === null), members.map((_, index) => index === 0));
  });
});

describe("a process", () => {
  let server;
  let config;

  before(async () => {
    server = await startPool();
    config = await seedPool(server, { pool: { mfa: "OPTIONAL" } });
    await server.command("createUser", {
      userPoolId: config.userPoolId,
      username: "bob",
      password: user.password,
      attributes: { phone_number: "+15550100" },
      enabledMfa: ["SMS_MFA"],
    });
  });

  after(() => server.stop());

  /** Runs a module in a process of its own, which has to end by itself. */
  async function run(script) {
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      timeout: 60_000,
    });
    return stdout;
  }

  const prologue = () => `const config = ${JSON.stringify(config)}, user = ${JSON.stringify(user)};`;

  test("the process ends by itself, whatever its instances wait for", async () => {
    const output = await run(`
      ${prologue()}
      import { createCognitoAuth } from "cognito-wasm";
      const later = () => new Promise((resolve) => setImmediate(resolve));
      const slow = () => {
        const items = new Map();
        return {
          getItem: async (key) => (await later(), items.get(key) ?? null),
          setItem: async (key, value) => (await later(), void items.set(key, value)),
          removeItem: async (key) => (await later(), void items.delete(key)),
        };
      };
      const options = { authFlowType: "USER_PASSWORD_AUTH" };
      const create = (storage) => {
        const auth = createCognitoAuth({ ...config, storage, autoRefresh: true });
        auth.onAuthStateChange(() => {});
        return auth;
      };
      // Signed in, with a renewal ahead of them.
      const signedIn = Array.from({ length: 20 }, (_, index) => create(index % 2 ? "memory" : slow()));
      await Promise.all(signedIn.map((auth) => auth.signIn({ ...user, options })));
      await Promise.all(signedIn.map((auth) => auth.getTokens({ forceRefresh: true })));
      // In the middle of a sign-in.
      const asked = await create("memory").startSignIn({ ...user, username: "bob", options });
      // Never used, and with a storage that never answers.
      for (let index = 0; index < 100; index++) create("memory");
      const stuck = create({ getItem: () => new Promise(() => {}), setItem() {}, removeItem() {} });
      stuck.getTokens();
      console.log(asked.step.signInStep);`);
    assert.equal(output, "CONFIRM_SIGN_IN_WITH_SMS_CODE\n");
  });

  test("importing and using the package leaves the globals as they were", async () => {
    const output = await run(`
      ${prologue()}
      // Node's own fetch leaves something behind.
      await fetch(config.userPoolEndpoint);
      const owners = [globalThis, Object.prototype, Array.prototype, Promise.prototype, Function.prototype];
      const names = () => owners.map((owner) => Reflect.ownKeys(owner).map(String).sort());
      const values = () => [fetch, setTimeout, clearTimeout, Date, Date.now, crypto, Math.random, queueMicrotask, console.log];
      const [namesBefore, valuesBefore] = [names(), values()];
      const { createCognitoAuth } = await import("cognito-wasm");
      const auth = createCognitoAuth({ ...config, storage: "memory" });
      auth.onAuthStateChange(() => {});
      await auth.signIn(user);
      await auth.getTokens({ forceRefresh: true });
      await auth.fetchUserAttributes();
      await auth.signOut();
      const added = names().flatMap((after, index) => after.filter((name) => !namesBefore[index].includes(name)));
      const changed = values().filter((value, index) => value !== valuesBefore[index]).length;
      console.log(JSON.stringify({ added, changed }));`);
    assert.deepEqual(JSON.parse(output), { added: [], changed: 0 });
  });
});

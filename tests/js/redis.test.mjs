// Sessions in a real Redis, by both kinds of clients.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createRedisStorage } from "cognito-wasm/redis";
import Redis from "ioredis";
import { createClient } from "redis";
import { startPool } from "../server/pool.mjs";
import { startRedis } from "../server/redis.mjs";
import { operations } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let redis;
before(async () => (redis = await startRedis()));
after(() => redis.stop());

const quiet = (client) => client.on("error", () => undefined);

const kinds = {
  ioredis: {
    open: async () => quiet(new Redis(redis.url)),
    close: (client) => client.quit(),
  },
  redis: {
    open: async () => quiet(createClient({ url: redis.url })).connect(),
    close: (client) => client.close(),
  },
};

const patient = { signal: new AbortController().signal, timeout: 20_000 };
const atOnce = { signal: new AbortController().signal, timeout: 0 };

for (const [name, { open, close }] of Object.entries(kinds)) {
  describe(name, () => {
    let client;
    let other;
    before(async () => ([client, other] = await Promise.all([open(), open()])));
    after(() => Promise.all([close(client), close(other)]));

    test("keeps texts under its prefix, for as long as it is told", async () => {
      const storage = createRedisStorage(client, { prefix: `${name}:`, ttlSeconds: 60 });
      assert.equal(await storage.getItem("k"), null);
      await storage.setItem("k", "text");
      assert.equal(await storage.getItem("k"), "text");
      assert.equal(await createRedisStorage(client, { prefix: "other:" }).getItem("k"), null);
      const rest = await (client.pTTL ?? client.pttl).call(client, `${name}:k`);
      assert.ok(rest > 0 && rest <= 60_000, String(rest));
      await storage.removeItem("k");
      assert.equal(await storage.getItem("k"), null);
    });

    test("its lock is one process's at a time, and goes to the next when it is released", async () => {
      const [one, two] = [client, other].map((each) => createRedisStorage(each, { prefix: `${name}:` }));
      const order = [];
      const release = await one.lock("l", patient);
      const waiting = two.lock("l", patient).then((next) => {
        order.push("taken");
        return next;
      });
      assert.equal(await two.lock("l", atOnce), undefined);
      order.push("released");
      await release();
      await (await waiting)();
      assert.deepEqual(order, ["released", "taken"]);
      const third = await one.lock("l", atOnce);
      assert.equal(typeof third, "function");
      await third();
    });

    test("whoever stops waiting does not get the lock", async () => {
      const storage = createRedisStorage(client, { prefix: `${name}:` });
      const release = await storage.lock("given up", patient);
      const stop = new AbortController();
      const waiting = storage.lock("given up", { ...patient, signal: stop.signal });
      stop.abort();
      assert.equal(await waiting, undefined);
      await release();
    });

    test("releasing a lock late does not take it from its next owner", async () => {
      const storage = createRedisStorage(client, { prefix: `${name}:` });
      const release = await storage.lock("late", patient);
      await client.del(`${name}:late:lock`);
      const next = await storage.lock("late", atOnce);
      await release();
      assert.equal(await storage.lock("late", atOnce), undefined);
      await next();
    });

    test("the lock of a process that was killed ends; that of one which lives does not", async () => {
      const storage = createRedisStorage(client, { prefix: `${name}:`, lockMilliseconds: 1_000 });
      const living = await storage.lock("living", patient);
      await client.set(`${name}:killed:lock`, "a token of nobody");
      await (client.pExpire ?? client.pexpire).call(client, `${name}:killed:lock`, 1_500);
      const next = await storage.lock("killed", patient);
      assert.equal(typeof next, "function");
      assert.equal(await storage.lock("living", atOnce), undefined);
      await Promise.all([living(), next()]);
    });
  });
}

test("what was acknowledged, and what was under way, outlives a restart of the server", async () => {
  for (const { open, close } of Object.values(kinds)) {
    const client = await open();
    const storage = createRedisStorage(client);
    await storage.setItem("before", "text");
    const release = await storage.lock("held", patient);
    const restarted = redis.restart();
    const written = storage.setItem("during", "text");
    const reached = storage.lock("waited for", patient);
    await restarted;
    await written;
    assert.equal(await storage.getItem("before"), "text");
    assert.equal(await storage.getItem("during"), "text");
    assert.equal(await storage.lock("held", atOnce), undefined);
    await (await reached)();
    await release();
    await close(client);
  }
});

test("a wrong client or option is a TypeError", () => {
  const client = { get() {}, set() {}, del() {}, eval() {} };
  for (const wrong of [undefined, null, {}, "redis://127.0.0.1", { get() {}, set() {} }]) {
    assert.throws(() => createRedisStorage(wrong), TypeError);
  }
  for (const options of [{ ttl: 60 }, { prefix: 1 }, { ttlSeconds: 0 }, { ttlSeconds: "60" }, { lockMilliseconds: 10 }, { lockMilliseconds: NaN }]) {
    assert.throws(() => createRedisStorage(client, options), TypeError, JSON.stringify(options));
  }
});

test("a refresh token that rotates without grace is exchanged once by all who share the Redis", async () => {
  const server = await startPool();
  const clients = await Promise.all([1, 2, 3, 4].map(() => kinds.ioredis.open()));
  try {
    const config = await seedPool(server, { client: { refreshTokenRotation: true, retryGracePeriodSeconds: 0 } });
    const storages = clients.map((client) => createRedisStorage(client, { prefix: "alice:" }));
    const first = instance(config, { storage: storages[0] });
    await first.auth.signIn(user);
    const ahead = 3_660_000;
    await server.command("clock", { advance: ahead / 1000 });
    const runtime = { now: () => Date.now() + ahead };
    const many = [...storages, ...storages].map((storage) => instance(config, { storage, runtime }));
    const tokens = await Promise.all(many.map(({ auth }) => auth.getTokens()));
    assert.equal(new Set(tokens.map(({ accessToken }) => String(accessToken))).size, 1);
    assert.deepEqual(many.flatMap(({ requests }) => operations(requests)), ["GetTokensFromRefreshToken"]);
  } finally {
    await Promise.all(clients.map((client) => client.quit()));
    await server.stop();
  }
});

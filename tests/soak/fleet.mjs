// A fleet: processes that serve the same sessions from one Redis. Refresh tokens rotate without grace, tokens end every
// second, processes are killed in the middle of a renewal, and Redis is killed and comes back with what it acknowledged.
//
//   node tests/soak/fleet.mjs [--processes 8] [--sessions 200] [--seconds 60] [--kills 20] [--restarts 2]
//                             [--anywhere --grace 10]
//
// No client survives everything: of a process that is killed after the service has answered, and before the answer is
// stored, the token is lost, if the service gives no grace. Without `--anywhere` a process is killed while its requests
// wait at the service; with it, at any moment, and then `--grace` says how many seconds a replaced token still works.
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createCognitoAuth } from "cognito-wasm";
import { createRedisStorage } from "cognito-wasm/redis";
import Redis from "ioredis";
import { startRedis } from "../server/redis.mjs";

const userPoolId = "us-east-1_AbCdEf123";
const userPoolClientId = "1example23456789";
const recordKey = `cognito-wasm.${userPoolClientId}`;

/** The clock runs ten times as fast, because tokens tell their end in whole seconds: they live for one of ours. */
const SPEED = 10;
const LIFE = 10;

/** How long a lock outlives its process by default, milliseconds. */
const LOCK = 10_000;

/** How many requests a process serves at the same time. */
const CONCURRENCY = 6;

const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Milliseconds of the fleet's clock. */
const clockFrom = (start) => () => Math.floor(start + (Date.now() - start) * SPEED);

function tokensOf(session, now, serial) {
  const iat = Math.floor(now / 1000);
  const claims = { sub: session, username: session, iat, exp: iat + LIFE, jti: String(serial) };
  const token = (use) => `${part({ alg: "RS256", kid: "k" })}.${part({ ...claims, token_use: use, client_id: userPoolClientId })}.c2ln`;
  return { iat, accessToken: token("access"), idToken: token("id"), refreshToken: `${session}/${serial}` };
}

/** A service that knows one operation. Exchanges wait for some milliseconds: who is killed meanwhile has not asked. */
async function startService(sessions, { now, grace }) {
  const counts = { exchanges: 0, early: 0, reused: 0, cutOff: 0 };
  const waiting = new Map();
  const unstored = new Map();
  const dead = new Set();

  function exchange({ RefreshToken: token }) {
    const [session] = token.split("/");
    const state = sessions.get(session);
    const inGrace = state.replaced?.token === token && Date.now() < state.replaced.at + grace * 1000;
    if (token !== state.refreshToken && !inGrace) {
      counts.reused += 1;
      return { status: 400, body: { __type: "RefreshTokenReuseException", message: "reused" } };
    }
    const isEarly = now() < (state.iat + LIFE * 0.9) * 1000 - 1000;
    if (isEarly && !inGrace) counts.early += 1;
    counts.exchanges += 1;
    state.replaced = { token: state.refreshToken, at: Date.now() };
    Object.assign(state, tokensOf(session, now(), (state.serial += 1)));
    const AuthenticationResult = {
      AccessToken: state.accessToken,
      IdToken: state.idToken,
      RefreshToken: state.refreshToken,
      ExpiresIn: LIFE,
      TokenType: "Bearer",
    };
    return { status: 200, body: { AuthenticationResult } };
  }

  const add = (map, key, by) => map.set(key, (map.get(key) ?? 0) + by);
  const server = createServer(async (request, response) => {
    const worker = Number(request.headers["x-worker"]);
    add(waiting, worker, 1);
    let text = "";
    try {
      for await (const piece of request) text += piece;
      await sleep(5 + Math.random() * 25);
    } catch {
      // The connection of a process that was killed.
    }
    add(waiting, worker, -1);
    if (dead.has(worker) || response.destroyed) {
      counts.cutOff += 1;
      return;
    }
    const { status, body } = exchange(JSON.parse(text));
    add(unstored, worker, 1);
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1", date: new Date(now()).toUTCString() });
    response.end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    counts,
    dead,
    stored: (worker, exchanges) => add(unstored, worker, -exchanges),
    /** Whether a process has asked for something that nobody has answered yet, and stored all answers. */
    isInTheMiddle: (worker) => (waiting.get(worker) ?? 0) > 0 && (unstored.get(worker) ?? 0) === 0,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** One process of the fleet: requests of random sessions, until it is told to stop. */
async function work({ worker, redisUrl, serviceUrl, sessions, start }) {
  const client = new Redis(redisUrl).on("error", () => undefined);
  const now = clockFrom(start);
  let running = true;
  process.on("message", () => (running = false));
  const serve = async () => {
    while (running) {
      const session = sessions[Math.floor(Math.random() * sessions.length)];
      let exchanges = 0;
      const send = async (url, init) => {
        const response = await fetch(url, { ...init, headers: { ...init.headers, "x-worker": String(worker) } });
        exchanges += 1;
        return response;
      };
      const storage = createRedisStorage(client, { prefix: `${session}:` });
      const config = { userPoolId, userPoolClientId, userPoolEndpoint: serviceUrl };
      const auth = createCognitoAuth({ ...config, storage, runtime: { fetch: send, now } });
      let failure;
      try {
        if ((await auth.getTokens()) === null) throw Object.assign(new Error(), { code: "nobody" });
      } catch (error) {
        failure = error.code ?? String(error);
      }
      process.send({ exchanges, failure });
      await sleep(Math.random() * 40);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, serve));
  process.exit();
}

/**
 * Runs a fleet.
 *
 * @returns what came of it: `lost` sessions, `exchanges`, those of them that were `early` (before the tokens were about to
 * end), tokens that were `reused`
 */
export async function runFleet({ processes = 8, sessions: count = 200, seconds = 60, kills = 20, restarts = 2, grace = 0, anywhere = false } = {}) {
  const start = Date.now();
  const now = clockFrom(start);
  const names = Array.from({ length: count }, (_, at) => `session${at}`);
  const sessions = new Map(names.map((name) => [name, { serial: 0, ...tokensOf(name, now(), 0) }]));
  const redis = await startRedis();
  const service = await startService(sessions, { now, grace });
  const client = new Redis(redis.url).on("error", () => undefined);
  for (const [name, { iat, accessToken, idToken, refreshToken }] of sessions) {
    const user = { username: name, accessToken, idToken, refreshToken, expiresAt: (iat + LIFE) * 1000, issuedAt: iat * 1000 };
    const record = { version: 1, generation: 1, clockOffset: 0, devices: [], identities: {}, user };
    await createRedisStorage(client, { prefix: `${name}:` }).setItem(recordKey, JSON.stringify(record));
  }

  const figures = { requests: 0, failures: {}, killed: 0, restarted: 0 };
  const workers = new Map();
  let serial = 0;
  const hire = () => {
    const worker = (serial += 1);
    const order = { worker, redisUrl: redis.url, serviceUrl: service.url, sessions: names, start };
    const child = fork(import.meta.filename, ["--worker", JSON.stringify(order)]);
    child.on("message", ({ exchanges, failure }) => {
      service.stored(worker, exchanges);
      figures.requests += 1;
      if (failure !== undefined) figures.failures[failure] = (figures.failures[failure] ?? 0) + 1;
    });
    workers.set(worker, child);
    return once(child, "message");
  };
  /** Kills a process where it is in the middle of a renewal, or any one. */
  const kill = async () => {
    for (;;) {
      const all = [...workers.keys()];
      const victims = anywhere ? all : all.filter(service.isInTheMiddle);
      const victim = victims[Math.floor(Math.random() * victims.length)];
      if (victim === undefined) {
        await sleep(1);
        continue;
      }
      workers.get(victim).kill("SIGKILL");
      service.dead.add(victim);
      workers.delete(victim);
      figures.killed += 1;
      hire();
      return;
    }
  };

  await Promise.all(Array.from({ length: processes }, hire));
  const end = Date.now() + seconds * 1000;
  const events = [
    ...Array.from({ length: kills }, (_, at) => ({ at: (at + 1) / (kills + 1), act: kill })),
    ...Array.from({ length: restarts }, (_, at) => ({
      at: (at + 0.5) / restarts,
      act: async () => {
        await redis.restart();
        figures.restarted += 1;
      },
    })),
  ].sort((one, other) => one.at - other.at);
  const begun = Date.now();
  for (const { at, act } of events) {
    await sleep(Math.max(begun + at * seconds * 1000 - Date.now(), 0));
    await act();
  }
  await sleep(Math.max(end - Date.now(), 0));

  const ended = [...workers.values()].map((child) => once(child, "exit"));
  for (const child of workers.values()) child.send("stop");
  await Promise.all(ended);

  const { exchanges, early, reused, cutOff } = { ...service.counts };
  // Whoever is still known gets tokens once more, after the locks of the last who were killed have ended.
  await sleep(LOCK);
  const alive = await Promise.all(
    names.map(async (name) => {
      const storage = createRedisStorage(client, { prefix: `${name}:` });
      const config = { userPoolId, userPoolClientId, userPoolEndpoint: service.url };
      const send = (url, init) => fetch(url, { ...init, headers: { ...init.headers, "x-worker": "0" } });
      const auth = createCognitoAuth({ ...config, storage, runtime: { fetch: send, now } });
      return auth.getTokens({ forceRefresh: true }).then(Boolean, () => false);
    }),
  );
  await client.quit();
  await service.stop();
  await redis.stop();
  const lost = alive.filter((isAlive) => !isAlive).length;
  return { processes, sessions: count, seconds, ...figures, exchanges, early, cutOff, reused, lost };
}

const isMain = process.argv[1] === import.meta.filename;
if (isMain && process.argv[2] === "--worker") await work(JSON.parse(process.argv[3]));
else if (isMain) {
  const number = { type: "string" };
  const { values } = parseArgs({
    options: { processes: number, sessions: number, seconds: number, kills: number, restarts: number, grace: number, anywhere: { type: "boolean" } },
  });
  const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === true || Number(value)]));
  console.log(await runFleet(options));
}

// The examples of docs/verifying-tokens.md, as they stand there.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import "./support/package.mjs";
import { claims, clientId, idClaims, iss, jwks, keyPair, pair, token, userPoolId } from "./support/tokens.mjs";

const seconds = Math.floor(Date.now() / 1000);
const fresh = { exp: seconds + 600, iat: seconds };
const access = token(pair, { ...claims, ...fresh });
const expired = token(pair, { ...claims, exp: seconds - 1 });
const forged = token({ ...keyPair("x"), kid: pair.kid }, { ...claims, ...fresh });
const example = (name) => new URL(`../../examples/verify/${name}`, import.meta.url);

const { fetch } = globalThis;
/** Whether the pool's keys can be had. */
let isReachable = true;

before(() => {
  globalThis.fetch = async (url, init) => {
    if (String(url) !== `${iss}/.well-known/jwks.json`) return fetch(url, init);
    if (!isReachable) throw new TypeError("fetch failed");
    return Response.json(jwks);
  };
  Object.assign(process.env, { USER_POOL_ID: userPoolId, CLIENT_ID: clientId });
});

after(() => Object.assign(globalThis, { fetch }));

/** What comes of a request with this `authorization`: the status, the challenge, and the body. */
async function asked(url, authorization) {
  const response = await fetch(url, { headers: authorization === undefined ? {} : { authorization } });
  return [response.status, response.headers.get("www-authenticate"), await response.text()];
}

const bearer = (jwt) => `Bearer ${jwt}`;
const invalid = 'Bearer error="invalid_token"';

async function letsInTheRightOnes(url, body) {
  assert.deepEqual(await asked(url), [401, "Bearer", (await asked(url))[2]]);
  for (const scheme of ["Basic", "", "bearerx"]) assert.equal((await asked(url, `${scheme} ${access}`))[0], 401);
  for (const jwt of [expired, forged, "x"])
    assert.deepEqual((await asked(url, bearer(jwt))).slice(0, 2), [401, invalid]);
  const [status, , text] = await asked(url, bearer(access));
  assert.equal(status, 200);
  assert.deepEqual(JSON.parse(text), body);
  assert.equal((await asked(url, `bearer ${access}`))[0], 200);
}

/** Serves an app of Express while `use` runs. */
async function listening(app, use) {
  const server = await new Promise((resolve) => {
    const started = app.listen(0, "127.0.0.1", () => resolve(started));
  });
  try {
    await use(`http://127.0.0.1:${server.address().port}/me`);
  } finally {
    server.close();
  }
}

test("Express", async () => {
  const { app } = await import(example("express.mjs"));
  await listening(app, (url) => letsInTheRightOnes(url, { user: claims.sub }));
});

test("Express, while the keys cannot be fetched", async () => {
  const { app } = await import(`${example("express.mjs")}?outage`);
  isReachable = false;
  try {
    await listening(app, async (url) =>
      assert.deepEqual(await asked(url, bearer(access)), [503, null, '{"error":"NetworkError"}']),
    );
  } finally {
    isReachable = true;
  }
});

test("Fastify", async () => {
  const { app } = await import(example("fastify.mjs"));
  try {
    const url = `${await app.listen({ port: 0, host: "127.0.0.1" })}/orders`;
    await letsInTheRightOnes(url, { user: claims.sub, orders: [] });
    const other = token(pair, { ...claims, ...fresh, scope: "shop" });
    assert.deepEqual((await asked(url, bearer(other))).slice(0, 2), [403, 'Bearer error="insufficient_scope"']);
  } finally {
    await app.close();
  }
});

/** The Hono example in one file. */
async function bundledHono(more = {}) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(example("hono.ts"))],
    bundle: true,
    format: "esm",
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    alias: { "cognito-wasm": fileURLToPath(new URL("./support/verifier-only.mjs", import.meta.url)) },
    ...more,
  });
  return outputFiles[0].text;
}

test("Hono, in this Node", async () => {
  const { default: app } = await import(
    `data:text/javascript;base64,${Buffer.from(await bundledHono()).toString("base64")}`
  );
  const env = { USER_POOL_ID: userPoolId, CLIENT_ID: clientId };
  const ask = async (authorization) => {
    const response = await app.request("/me", { headers: authorization ? { authorization } : {} }, env);
    return [response.status, await response.text()];
  };
  assert.equal((await ask())[0], 401);
  assert.deepEqual(await ask(bearer(forged)), [401, "JwtInvalidSignatureError"]);
  assert.deepEqual(await ask(bearer(expired)), [401, "JwtExpiredError"]);
  assert.deepEqual(await ask(bearer(access)), [200, JSON.stringify({ user: claims.sub })]);
});

test("Hono, on workerd with and without Node's cryptography", async () => {
  const { default: workerd } = (await import("workerd")).default;
  const keys = createServer((_, response) => response.end(JSON.stringify(jwks)));
  await new Promise((resolve) => keys.listen(0, "127.0.0.1", resolve));
  const folder = await mkdtemp(join(tmpdir(), "cognito-wasm-"));
  try {
    await writeFile(join(folder, "worker.js"), await bundledHono());
    for (const [index, date] of ["2022-06-01", "2024-09-23"].entries()) {
      const port = 20_000 + Math.floor(Math.random() * 20_000) + index;
      await writeFile(
        join(folder, "config.capnp"),
        `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${date}", globalOutbound = "keys",
      compatibilityFlags = [${index === 0 ? "" : '"nodejs_compat"'}],
      bindings = [(name = "USER_POOL_ID", text = "${userPoolId}"), (name = "CLIENT_ID", text = "${clientId}")])),
    (name = "keys", external = (address = "127.0.0.1:${keys.address().port}", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);`,
      );
      const server = spawn(workerd, ["serve", join(folder, "config.capnp")], { stdio: "inherit" });
      try {
        const url = `http://127.0.0.1:${port}/me`;
        await reachable(url);
        await letsInTheRightOnes(url, { user: claims.sub });
      } finally {
        server.kill();
      }
    }
  } finally {
    keys.close();
    await rm(folder, { recursive: true });
  }
});

/** Waits until a server answers. */
async function reachable(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

test("Lambda authorizer", async (context) => {
  const log = context.mock.method(console, "info", () => {});
  const { handler } = await import(example("lambda-authorizer.mjs"));
  const ask = (authorization) =>
    handler({ version: "2.0", type: "REQUEST", headers: authorization ? { authorization } : {} });
  assert.deepEqual(await ask(), { isAuthorized: false });
  assert.deepEqual(await handler({}), { isAuthorized: false });
  for (const jwt of [expired, forged, "x"]) assert.deepEqual(await ask(bearer(jwt)), { isAuthorized: false });
  assert.deepEqual(await ask(bearer(access)), {
    isAuthorized: true,
    context: { sub: claims.sub, scope: claims.scope },
  });
  assert.deepEqual(
    log.mock.calls.map(({ arguments: [line] }) => line),
    ["refused: JwtExpiredError", "refused: JwtInvalidSignatureError", "refused: JwtParseError"],
  );
});

test("Lambda@Edge", async () => {
  const { handler } = await import(example("lambda-edge.mjs"));
  const id = { ...idClaims, ...fresh, "cognito:groups": ["staff"] };
  const request = (...cookies) => ({
    uri: "/plans?x=1",
    headers: cookies.length ? { cookie: cookies.map((value) => ({ key: "Cookie", value })) } : {},
  });
  const ask = (...cookies) => handler({ Records: [{ cf: { request: request(...cookies) } }] });
  const redirected = {
    location: [{ value: "https://shop.example.com/sign-in?from=%2Fplans%3Fx%3D1" }],
    "cache-control": [{ value: "no-store" }],
  };
  for (const cookies of [
    [],
    ["a=b"],
    [`x__Host-id=${token(pair, id)}`],
    [`__Host-id=${forged}`],
    [`__Host-id=${access}`],
  ]) {
    const { status, headers } = await ask(...cookies);
    assert.deepEqual([status, headers], ["302", redirected]);
  }
  assert.deepEqual(
    await ask("a=b", `c=d; __Host-id=${token(pair, id)}`),
    request("a=b", `c=d; __Host-id=${token(pair, id)}`),
  );
  assert.equal((await ask(`__Host-id=${token(pair, { ...id, "cognito:groups": ["x"] })}`)).status, "403");
});

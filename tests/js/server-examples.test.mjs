// The examples of docs/servers.md, as they stand there, with a browser that keeps their cookies.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { startPool } from "../server/pool.mjs";
import { Browser } from "../support/cookie-stores.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

const example = (name) => fileURLToPath(new URL(`../../examples/server/${name}`, import.meta.url));
const secret = "a secret of the tests, long enough: 0123456789";
const settings = { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"], attributes: { phone_number: "+15550100" } } };

let service;
let env;
before(async () => {
  service = await startPool();
  const config = await seedPool(service, settings);
  env = { USER_POOL_ID: config.userPoolId, CLIENT_ID: config.userPoolClientId, USER_POOL_ENDPOINT: config.userPoolEndpoint, SESSION_SECRET: secret };
  Object.assign(process.env, env);
});
after(() => service.stop());

const code = async () => (await service.command("outbox", { userPoolId: env.USER_POOL_ID })).messages.at(-1).code;

/** A browser's requests: `fetch` with its cookies. */
function visitor(send) {
  const browser = new Browser();
  return async (path, { form, json } = {}) => {
    const headers = { cookie: browser.header, ...(json && { "content-type": "application/json" }) };
    const body = json ? JSON.stringify(json) : form && new URLSearchParams(form);
    const response = await send(path, { method: body ? "POST" : "GET", headers, body, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) browser.take(line);
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  };
}

test("Express: a form, a second factor, a protected page and a sign-out", async () => {
  const { app } = await import(pathToFileURL(example("express.mjs")));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const go = visitor((path, init) => fetch(`http://127.0.0.1:${server.address().port}${path}`, init));
    assert.equal((await go("/")).location, "/sign-in");
    const wrong = await go("/sign-in", { form: { ...user, password: "Wrong-1234" } });
    assert.equal(wrong.status, 401);
    assert.match(wrong.text, /NotAuthorizedException/);
    assert.equal((await go("/code")).location, "/sign-in");
    assert.equal((await go("/sign-in", { form: user })).location, "/code");
    assert.match((await go("/code")).text, /CONFIRM_SIGN_IN_WITH_SMS_CODE/);
    assert.equal((await go("/code", { form: { code: await code() } })).location, "/");
    assert.match((await go("/")).text, /Hello, alice/);
    assert.equal((await go("/sign-out", { form: {} })).location, "/sign-in");
    assert.equal((await go("/")).location, "/sign-in");
  } finally {
    server.close();
  }
});

test("Hono: the same as an API", async () => {
  // In the repository, where its imports resolve.
  const folder = await mkdtemp(fileURLToPath(new URL("../../target/example-", import.meta.url)));
  const outfile = join(folder, "hono.mjs");
  try {
    await build({ entryPoints: [example("hono.ts")], outfile, format: "esm", logLevel: "error" });
    const { default: app } = await import(pathToFileURL(outfile));
    const go = visitor((path, init) => app.request(path, init, env));
    assert.equal((await go("/me")).status, 401);
    const { nextStep } = JSON.parse((await go("/sign-in", { json: user })).text);
    assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    assert.equal(JSON.parse((await go("/code", { json: { code: await code() } })).text).isSignedIn, true);
    assert.deepEqual(JSON.parse((await go("/me")).text), { username: "alice", groups: [] });
    assert.equal((await go("/sign-out", { json: {} })).status, 204);
    assert.equal((await go("/me")).status, 401);
  } finally {
    await rm(folder, { recursive: true });
  }
});

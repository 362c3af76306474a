// The example of Next.js: built for production, started, and visited. It takes a minute or two.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startPool } from "../server/pool.mjs";
import { Browser } from "../support/cookie-stores.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const next = `${repository}node_modules/next/dist/bin/next`;
const settings = {
  pool: { mfa: "ON" },
  client: { refreshTokenRotation: true, accessTokenValidity: 300, idTokenValidity: 300 },
  user: { enabledMfa: ["SMS_MFA"], attributes: { phone_number: "+15550100" } },
};

let service;
let config;
let folder;
let app;
let origin;

before(async () => {
  service = await startPool();
  config = await seedPool(service, settings);
  // In the repository, where "cognito-wasm" is the package itself.
  folder = await mkdtemp(`${repository}target/next-`);
  await cp(`${repository}examples/server/next`, folder, { recursive: true });
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
  await promisify(execFile)(process.execPath, [next, "build", "--webpack"], { cwd: folder, env });
  app = spawn(process.execPath, [next, "start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...env,
      USER_POOL_ID: config.userPoolId,
      CLIENT_ID: config.userPoolClientId,
      USER_POOL_ENDPOINT: config.userPoolEndpoint,
      SESSION_SECRET: "a secret of the tests, long enough: 0123456789",
    },
  });
  for await (const line of createInterface(app.stdout)) {
    origin ??= /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin !== undefined && line.includes("Ready")) break;
  }
});

after(async () => {
  if (app) {
    const ended = once(app, "exit");
    app.kill();
    await ended;
  }
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A browser without scripts: forms are sent as they stand in the page. */
function visitor() {
  const browser = new Browser();
  const go = async (path, { body } = {}) => {
    const headers = { cookie: browser.header, origin };
    const response = await fetch(new URL(path, origin), { method: body ? "POST" : "GET", headers, body, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) browser.take(line);
    const location = response.headers.get("location");
    return { status: response.status, path: location && new URL(location, origin).pathname, text: await response.text() };
  };
  /** Sends the form of a page, with its hidden fields. */
  const send = async (path, fields) => {
    const { text } = await go(path);
    const body = new FormData();
    for (const [input] of text.matchAll(/<input type="hidden"[^>]*>/g)) {
      const [, name] = /name="([^"]*)"/.exec(input);
      body.set(name, /value="([^"]*)"/.exec(input)?.[1].replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "");
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return go(path, { body });
  };
  return { browser, go, send };
}

test("Next: a proxy that renews, a server component, a server action with a second factor, a route handler", async () => {
  const { browser, go, send } = visitor();
  assert.deepEqual((await go("/")).path, "/sign-in");
  await send("/sign-in", { username: user.username, password: "Wrong-1234" });
  assert.equal((await go("/")).path, "/sign-in");

  await send("/sign-in", user);
  const { text } = await go("/sign-in");
  assert.match(text, /CONFIRM_SIGN_IN_WITH_SMS_CODE/);
  const { messages } = await service.command("outbox", { userPoolId: config.userPoolId });
  assert.equal((await send("/sign-in", { code: messages.at(-1).code })).path, "/");
  assert.match((await go("/")).text, /Hello, (<!-- -->)?alice/);
  assert.match((await go("/api/me")).text, /"sub"/);
  assert.ok(browser.cookies.every(({ name, ...has }) => name.startsWith("__Host-") && "httponly" in has));

  const kept = browser.header;
  await send("/", {});
  assert.equal((await go("/")).path, "/sign-in");
  assert.notEqual(browser.header, kept);
});

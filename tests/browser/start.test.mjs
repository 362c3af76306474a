// `npm start`, from what it prints to a signed-in user, and its end. Setting up and building are done by now.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, openTab } from "./browsers.mjs";
import { signIn, text } from "./page.mjs";

const script = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));

test("the user and the address that it prints sign in", async (t) => {
  const start = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(start, "exit");
  t.after(() => start.kill());
  const [, url, username, password] = await printed(start.stdout, /Page +(\S+)\n +Sign in +(\S+) \/ (\S+)/);

  const browser = await launch("chromium");
  t.after(() => browser.close());
  const { page, log } = await openTab(browser);
  await page.goto(url);
  await page.waitForSelector("#sign-in:not([hidden])");
  assert.ok((await text(page, "#demo-user")).includes(username));
  await signIn(page, { username, password });
  assert.equal(await text(page, "#session h1"), username);
  assert.deepEqual(log.errors, []);

  start.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
});

async function printed(stream, pattern) {
  let output = "";
  for await (const chunk of stream) {
    output += chunk;
    const found = pattern.exec(output);
    if (found) return found;
  }
  throw new Error(`it ended with: ${output}`);
}

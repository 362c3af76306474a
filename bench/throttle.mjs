// How long a sign-in blocks the page on a slow device: Chromium, its main thread slowed down, against the tests'
// Cognito behind a good network.
import { setTimeout as sleep } from "node:timers/promises";
import { startPool } from "../tests/server/pool.mjs";
import { seedPool, user } from "../tests/support/pool_auth.mjs";
import { withPages } from "./browser.mjs";
import { summary } from "./race.mjs";

/** How many times slower the main thread is. */
export const rate = 6;

/** How long each answer takes on its way, in milliseconds: a Region nearby. */
export const latency = 30;

// The pause lets what a page does after loading come to its end.
const settleMs = 300;
const clients = {
  "cognito-wasm": { page: "ours" },
  "cognito-wasm, prepared": { page: "ours", prepared: true },
  "@aws-amplify/auth": { page: "amplify" },
  "amazon-cognito-identity-js": { page: "identity_js" },
};

/**
 * The first sign-in of a page that was just loaded, by SRP, with both requests; each time in a fresh page.
 * @param {number} rounds how many sign-ins of each client, interleaved
 * @returns {Promise<Record<string, { longest: object, total: object }>>} milliseconds by client: the longest task, and
 * all tasks of the main thread from the call to the result
 */
export async function measureThrottled(rounds) {
  const pool = await startPool();
  const config = await seedPool(pool);
  const tasks = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));
  const pages = Object.fromEntries(Object.values(clients).map(({ page }) => [page, script(page)]));
  try {
    await withPages(pages, "chromium", async ({ browser, url }) => {
      for (let round = 0; round < rounds; round++) {
        for (const [name, { page, prepared }] of Object.entries(clients)) {
          tasks[name].push(await signInOnce(browser, url(page), { config, prepared }));
        }
      }
    }, { connect: [pool.url] });
  } finally {
    await pool.stop();
  }
  return Object.fromEntries(
    Object.entries(tasks).map(([name, runs]) => [
      name,
      {
        longest: summary(runs.map((durations) => Math.max(...durations))),
        total: summary(runs.map((durations) => durations.reduce((sum, duration) => sum + duration, 0))),
      },
    ]),
  );
}

const script = (page) => `
  import { createClient } from "./bench/clients/${page}.mjs";
  globalThis.createClient = createClient;`;

/** The durations of the main thread's tasks during one sign-in, in milliseconds. */
async function signInOnce(browser, url, { config, prepared }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    const session = await page.createCDPSession();
    await slowDown(session);
    await page.evaluate(async (given, early) => {
      globalThis.client = globalThis.createClient(given);
      if (early) await globalThis.client.prepare();
    }, config, prepared);
    await sleep(settleMs);
    const events = await traced(session, () =>
      page.evaluate(async (who) => {
        performance.mark("sign-in begins");
        await globalThis.client.signIn(who);
        performance.mark("sign-in ends");
      }, user),
    );
    return durations(events);
  } finally {
    await context.close();
  }
}

async function slowDown(session) {
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await session.send("Network.enable");
  const unlimited = { offline: false, downloadThroughput: -1, uploadThroughput: -1 };
  await session.send("Network.emulateNetworkConditions", { ...unlimited, latency });
}

/** What Chromium's tracing tells about `work`. */
async function traced(session, work) {
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const includedCategories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories, excludedCategories: ["*"] },
  });
  await work();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  return events;
}

/** The tasks between the marks, on the thread that set them. Trace times are microseconds. */
function durations(events) {
  const begin = events.find(({ name }) => name === "sign-in begins");
  const end = events.find(({ name }) => name === "sign-in ends");
  return events
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === begin.pid && tid === begin.tid)
    .filter(({ ts, dur }) => ts + dur > begin.ts && ts < end.ts)
    .map(({ dur }) => dur / 1000);
}

// Bytes, round trips and milliseconds in one number: from the navigation to a cold page until its user is signed in, and for
// who signed in before, until an access token is in hand.
//
//   node bench/cold.mjs [ROUNDS]    prints this part alone
//
// Chromium, 1.6 Mbit/s (the browser throttles), 150 ms for every request including preflights (the servers wait), and a
// processor 4 and 6 times slower. All clients sign in at the same local pool, whose preflights may be cached.
import { createServer, request } from "node:http";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "../tests/browser/browsers.mjs";
import { startPool } from "../tests/server/pool.mjs";
import { seedPool, user } from "../tests/support/pool_auth.mjs";
import { contestants, pages, pathOf } from "./cold_pages.mjs";
import { summary } from "./race.mjs";

/** How many times slower the processor is. */
export const rates = [4, 6];

/** How long each request waits, milliseconds. */
export const latency = 150;

/** What the network carries, bits per second. */
export const bandwidth = 1_600_000;

/** Longest wait for a page, milliseconds. */
const PATIENCE = 60_000;

/** What is measured: a kind of page, with an empty cache and with a full one. */
const VISITS = { signIn: ["first visit", "second visit"], signedIn: ["cold", "warm"] };

/**
 * @param {number} rounds how many times each client, interleaved
 * @returns {Promise<Record<string, Record<string, Record<string, ReturnType<typeof summary>>>>>} milliseconds by processor
 * (`4x`), visit and client
 */
export async function measureCold(rounds) {
  const pool = await startPool();
  const service = await listen((incoming, outgoing) => forward(pool.url, incoming, outgoing));
  const config = await seedPool(pool);
  const files = await pages({ ...config, userPoolEndpoint: `${service.url}/` }, user);
  const web = await listen((incoming, outgoing) => serve(files, incoming, outgoing));
  const browser = await launch("chromium");
  const samples = {};
  const note = (rate, visit, name, ms) => (((samples[`${rate}x`] ??= {})[visit] ??= {})[name] ??= []).push(ms);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const rate of rates) {
        for (const kind of Object.keys(VISITS)) {
          const names = contestants[kind];
          for (let turn = 0; turn < names.length; turn++) {
            // Each round begins with another one, so that nobody always comes after the same one.
            const index = (round + turn) % names.length;
            const times = await visitTwice(browser, web.url, { kind, index, rate });
            for (const [at, ms] of times.entries()) note(rate, VISITS[kind][at], names[index], ms);
          }
        }
      }
    }
  } finally {
    await browser.close();
    await web.stop();
    await service.stop();
    await pool.stop();
  }
  return mapValues(samples, (visits) => mapValues(visits, (clients) => mapValues(clients, summary)));
}

/** The times of a page with an empty cache, and once more with what the first visit left in it. */
async function visitTwice(browser, url, { kind, index, rate }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send("Network.enable");
    if (kind === "signedIn") await signInBefore(page, url, index);
    await session.send("Network.clearBrowserCache");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: bandwidth / 8,
      uploadThroughput: bandwidth / 8,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const times = [await timeOf(page, url + pathOf(kind, index))];
    // Nobody is signed in when the page comes for the second time; what it has downloaded is there.
    if (kind === "signIn") await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
    await page.goto("about:blank");
    return [...times, await timeOf(page, url + pathOf(kind, index))];
  } finally {
    await context.close();
  }
}

/** The session of this client is in the storage. The floor's page reads an item as long as a token. */
async function signInBefore(page, url, index) {
  const path = pathOf("signIn", index);
  await timeOf(page, url + path);
  await page.evaluate(() => localStorage.setItem("token", "x".repeat(1_000)));
  await page.goto("about:blank");
}

/** Milliseconds from the navigation to what the page was loaded for, by the page's own clock. */
async function timeOf(page, url) {
  await page.goto(url, { waitUntil: "domcontentloaded", timeout: PATIENCE });
  await page.waitForFunction(() => window.done !== undefined || window.failed !== undefined, { timeout: PATIENCE, polling: 250 });
  const { done, failed } = await page.evaluate(() => ({ done: window.done, failed: window.failed }));
  if (failed) throw new Error(`${url} failed: ${failed}`);
  return done;
}

/** Serves the pages: everything but a page itself may be kept for a year. */
async function serve(files, { url, headers }, outgoing) {
  await sleep(latency);
  const file = files[url];
  if (!file) return void outgoing.writeHead(404).end();
  const isPage = file.type === "text/html";
  const takesBrotli = /\bbr\b/.test(headers["accept-encoding"] ?? "");
  outgoing.writeHead(200, {
    "content-type": file.type,
    "cache-control": isPage ? "no-cache" : "public, max-age=31536000, immutable",
    ...(takesBrotli && { "content-encoding": "br" }),
  });
  outgoing.end(takesBrotli ? file.brotli : file.body);
}

/** Passes a request on to the pool, which answers at once. */
async function forward(target, incoming, outgoing) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  await sleep(latency);
  const { method, url, headers } = incoming;
  const forwarded = request(new URL(url, target), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  forwarded.once("error", () => outgoing.destroy());
  forwarded.end(Buffer.concat(chunks));
}

async function listen(answer) {
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const stop = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measureCold(Number(process.argv[2] ?? 7));
  for (const [rate, visits] of Object.entries(measured)) {
    for (const [visit, clients] of Object.entries(visits)) {
      const amplify = clients["@aws-amplify/auth"].median;
      console.log(`\n${rate}, ${visit}`);
      for (const [name, { median, low, high, count }] of Object.entries(clients)) {
        const ratio = (median / amplify).toFixed(2);
        console.log(`  ${name.padEnd(42)} ${median.toFixed(0).padStart(6)} ms  ${ratio}  (${low.toFixed(0)} to ${high.toFixed(0)}, ${count})`);
      }
    }
  }
}

// A page that has the package and nothing else, in front of the tests' own pool.
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { seedPool } from "../support/pool_auth.mjs";
import { openTab } from "./browsers.mjs";

/**
 * @param {object[]} settings of the pools that the page knows, as `seedPool` takes them: `first`, `second`, …
 * @returns the pool's server, the page's `url`, the `configs` of the pools, and `open(context)` for a new tab
 */
export async function startLab(...settings) {
  const pool = await startPool();
  const configs = {};
  for (const [index, name] of ["first", "second"].entries()) {
    if (index < settings.length) configs[name] = await seedPool(pool, settings[index]);
  }
  const web = await serveFiles({
    folders: { "/": "tests/browser/page", "/pkg/": "pkg" },
    connect: [pool.url],
    json: { "/config.json": configs },
  });
  return {
    pool,
    configs,
    url: web.url,
    /** Opens the page; `prepare` runs in it before everything else. */
    async open(context, prepare) {
      const { page } = await openTab(context);
      if (prepare) await page.evaluateOnNewDocument(prepare);
      await page.goto(`${web.url}/`);
      await ready(page);
      return page;
    },
    /** Loads the page anew. */
    async reload(page) {
      await page.reload();
      await ready(page);
    },
    /** The code that was sent last. */
    async code(config = configs.first) {
      const { messages } = await pool.command("outbox", { userPoolId: config.userPoolId });
      return messages.at(-1).code;
    },
    async stop() {
      await web.stop();
      await pool.stop();
    },
  };
}

/** Calls a method of the page's first client. Gives `{ value }` or `{ error }`. */
export function call(page, method, input) {
  return page.evaluate((method, input) => lab.outcome(lab.auth[method](input)), method, input);
}

const ready = (page) => page.waitForFunction(() => window.lab !== undefined);

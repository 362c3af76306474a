// The race of contenders.mjs in a headless browser.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../tests/browser/browsers.mjs";
import { serveFiles } from "../tests/server/web.mjs";
import { bundle } from "./bundles.mjs";

/**
 * @param {"chromium" | "firefox"} name
 * @param {number} seconds how long the race lasts
 * @returns {Promise<{ version: string, times: Awaited<ReturnType<typeof import("./race.mjs").race>> }>}
 */
export function raceInBrowser(name, seconds) {
  const script = `
    import { contenders } from "./bench/contenders.mjs";
    import { race } from "./bench/race.mjs";
    globalThis.race = (limit) => race(contenders, limit);`;
  return withPages({ race: script }, name, async ({ browser, url }) => {
    const page = await browser.newPage();
    await page.goto(url("race"));
    const times = await page.evaluate((limit) => globalThis.race(limit), seconds);
    return { version: await browser.version(), times };
  });
}

/**
 * Starts a browser and serves pages to it, each of which runs one module.
 * @template Result
 * @param {Record<string, string>} scripts what the modules say, by the pages' names
 * @param {"chromium" | "firefox"} name
 * @param {(given: { browser: import("puppeteer-core").Browser, url(page: string): string }) => Promise<Result>} work
 * @param {{ connect?: string[] }} [options] origins that the pages may send requests to
 * @returns {Promise<Result>}
 */
export async function withPages(scripts, name, work, { connect } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  for (const [page, script] of Object.entries(scripts)) {
    await writeFile(join(folder, `${page}.js`), await bundle(script));
    await writeFile(join(folder, `${page}.html`), `<!doctype html><script type="module" src="${page}.js"></script>`);
  }
  const server = await serveFiles({ folders: { "/": folder }, connect });
  const browser = await launch(name);
  try {
    return await work({ browser, url: (page) => `${server.url}/${page}.html` });
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

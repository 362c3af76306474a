// The same race in headless Chromium.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { browserPath } from "../tests/server/machine.mjs";
import { serveFiles } from "../tests/server/web.mjs";

/** Medians in milliseconds by contender. */
export async function raceInChromium(seconds) {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  await build({
    stdin: {
      contents: `import { contenders, race } from "./bench/contenders.mjs"; globalThis.race = (s) => race(contenders, s);`,
      resolveDir: ".",
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    outfile: join(folder, "race.js"),
    define: { global: "globalThis" },
  });
  await writeFile(join(folder, "index.html"), `<!doctype html><script type="module" src="race.js"></script>`);
  const server = await serveFiles({ folders: { "/": folder } });
  const browser = await chromium.launch({ executablePath: browserPath("chromium"), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => globalThis.race);
    return await page.evaluate((limit) => globalThis.race(limit), seconds);
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

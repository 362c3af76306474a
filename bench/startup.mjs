// From the bytes of a library to its being ready, and the memory that this takes. Downloading is not part of it: the
// bytes are at hand. Each time in a fresh process or a fresh page, where nothing is compiled yet.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { withPages } from "./browser.mjs";
import { bundle, modules, slimWasm } from "./bundles.mjs";
import { watchWasm } from "./memory.mjs";
import { summary } from "./race.mjs";
import { isOurs } from "./size.mjs";
import { start } from "./start.mjs";

const startFile = fileURLToPath(new URL("start.mjs", import.meta.url));
const names = ["cognito-wasm", "cognito-wasm/slim", "@aws-amplify/auth, signIn alone", "amazon-cognito-identity-js"];

/**
 * In Node, each time in a new process.
 * @param {number} rounds
 * @returns {Promise<Record<string, { ms: object, heap: object, wasm: object, resident: object }>>} by library:
 * milliseconds; bytes of JavaScript's heap and buffers, of WebAssembly's memory, and by which the process has grown
 */
export function measureStartInNode(rounds) {
  // In Node, all of ours is at hand from the start.
  return withLibraries({ conditions: ["node"], plugins: [] }, async (libraries, folder) => {
    const runs = await interleaved(rounds, async (name, index) => {
      const files = [join(folder, `${index}.js`), ...(libraries[name].wasm ? [join(folder, `${index}.wasm`)] : [])];
      const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", startFile, ...files]);
      return JSON.parse(stdout);
    });
    return summaries(runs);
  });
}

/**
 * In Chromium, each time in a new page with a process of its own.
 * @param {number} rounds
 * @returns {Promise<Record<string, { ms: object, heap: object, wasm: object }>>} as `measureStartInNode`
 */
export function measureStartInChromium(rounds) {
  return withLibraries({}, (libraries) =>
    withPages({ empty: "" }, "chromium", async ({ browser, url }) => {
      const runs = await interleaved(rounds, (name) => startInPage(browser, url("empty"), libraries[name]));
      return summaries(runs);
    }),
  );
}

/** Bundles the libraries as scripts that leave a global `library`, in a folder for the time of `work`. `ours`: how ours is. */
async function withLibraries(ours, work) {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const libraries = {};
  for (const [index, name] of names.entries()) {
    const options = isOurs({ name }) ? ours : {};
    const script = await bundle(modules[name], { format: "iife", globalName: "library", ...options });
    const wasm = name === "cognito-wasm/slim" ? await slimWasm() : undefined;
    await writeFile(join(folder, `${index}.js`), script);
    if (wasm) await writeFile(join(folder, `${index}.wasm`), wasm);
    libraries[name] = { script, wasm };
  }
  try {
    return await work(libraries, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function interleaved(rounds, start) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      // Each round begins with another one, so that nobody always comes after the same one.
      const index = (round + turn) % names.length;
      runs[names[index]].push(await start(names[index], index));
    }
  }
  return runs;
}

function summaries(runs) {
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      Object.fromEntries(Object.keys(list[0]).map((what) => [what, summary(list.map((run) => run[what]))])),
    ]),
  );
}

async function startInPage(browser, url, { script, wasm }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // The script comes as bytes and becomes code by `eval`, which the page's policy would forbid.
    await page.setBypassCSP(true);
    await page.goto(url);
    await page.evaluate(`globalThis.wasmMemory = (${watchWasm})()`);
    for (const [name, bytes] of Object.entries({ script, wasm })) {
      await page.evaluate(
        (member, text) => {
          if (text) globalThis[member] = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        },
        name,
        bytes && Buffer.from(bytes).toString("base64"),
      );
    }
    const session = await page.createCDPSession();
    const before = await heapOf(session);
    const ms = await page.evaluate(`(${start})(script, globalThis.wasm)`);
    const heap = (await heapOf(session)) - before;
    return { ms, heap, wasm: await page.evaluate(() => globalThis.wasmMemory()) };
  } finally {
    await context.close();
  }
}

async function heapOf(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

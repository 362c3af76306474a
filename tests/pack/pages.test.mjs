// The packed package in pages: as it is, and through every bundler, in Chromium under the policy of a careful site.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";

import { launch, openTab } from "../browser/browsers.mjs";
import { serveFiles } from "../server/web.mjs";
import { createConsumer, passed, tool } from "./consumer.mjs";

/** Shows what `run` gives, where the tests can read it. */
const show = `
const show = (result) => (document.documentElement.dataset.result = JSON.stringify(result));
fetch("GIVEN").then((response) => response.json()).then(run).then(show, (error) => show(String(error.stack)));
`;

let consumer;
let browser;
before(async () => {
  [consumer, browser] = await Promise.all([createConsumer(), launch("chromium")]);
  await consumer.write("page.mjs", `import { run } from "./app.mjs";${show.replace("GIVEN", "/public/given.json")}`);
});
after(async () => {
  await browser?.close();
  await consumer?.stop();
});

/** A page with one script. */
const page = (script, { charset = "utf-8", type = "module" } = {}) =>
  `<!doctype html><meta charset="${charset}"><title>Consumer</title><script ${type === "module" ? 'type="module"' : "defer"} src="${script}"></script>`;

/** Serves the project, and gives what a page of it shows. */
async function visit(path) {
  const web = await serveFiles({ folders: { "/": consumer.folder }, connect: [consumer.server.url] });
  try {
    return await read(`${web.url}/${path}`);
  } finally {
    await web.stop();
  }
}

/** What a page shows; it must not violate its policy. */
async function read(url) {
  const { page: tab, log } = await openTab(browser);
  try {
    await tab.goto(url);
    const handle = await tab.waitForFunction(() => document.documentElement.dataset.result, { timeout: 60_000 });
    assert.deepEqual(await log.violations(), []);
    return JSON.parse(await handle.jsonValue());
  } finally {
    await tab.close();
  }
}

const bundle = (options) =>
  esbuild.build({ absWorkingDir: consumer.folder, entryPoints: ["page.mjs"], bundle: true, logLevel: "error", ...options });

describe("without a bundler", () => {
  test("the main entry", async () => {
    await consumer.write("plain.html", page("/plain.js"));
    await consumer.write(
      "plain.js",
      `import * as cognito from "/node_modules/cognito-wasm/pkg/index.js";
       import { check } from "/check.mjs";
       const run = async (given) => (await cognito.init(), check(cognito, given));
       ${show.replace("GIVEN", "/public/given.json")}`,
    );
    assert.deepEqual(await visit("plain.html"), passed);
  });

  test("slim, with the module at its address", async () => {
    await consumer.write("slim.html", page("/slim.js"));
    await consumer.write(
      "slim.js",
      `import * as cognito from "/node_modules/cognito-wasm/pkg/slim.js";
       import { check } from "/check.mjs";
       await cognito.init(new URL("/node_modules/cognito-wasm/pkg/client.wasm", location.href));
       const run = (given) => check(cognito, given);
       ${show.replace("GIVEN", "/public/given.json")}`,
    );
    assert.deepEqual(await visit("slim.html"), passed);
  });

  test("everything at once, as one file", async () => {
    await consumer.write("whole.html", page("/whole.js"));
    await consumer.write(
      "whole.js",
      `import * as cognito from "/node_modules/cognito-wasm/pkg/node.js";
       import { check } from "/check.mjs";
       new cognito.SrpClient({ userPoolId: "us-east-1_a" });
       const run = (given) => check(cognito, given);
       ${show.replace("GIVEN", "/public/given.json")}`,
    );
    assert.deepEqual(await visit("whole.html"), passed);
  });
});

describe("esbuild", () => {
  test("with splitting", async () => {
    await bundle({ outdir: "split", format: "esm", splitting: true, minify: true });
    await consumer.write("split.html", page("/split/page.js"));
    assert.deepEqual(await visit("split.html"), passed);
  });

  test("without splitting", async () => {
    await bundle({ outfile: "joined/page.js", format: "esm", minify: true });
    const text = await readFile(join(consumer.folder, "joined/page.js"), "utf8");
    assert.ok(!/\bimport\(["'`]/.test(text), "nothing is loaded later");
    await consumer.write("joined.html", page("/joined/page.js"));
    assert.deepEqual(await visit("joined.html"), passed);
  });

  test("as a classic script, in a page in ISO-8859-1", async () => {
    await bundle({ outfile: "classic/page.js", format: "iife" });
    await consumer.write("classic.html", page("/classic/page.js", { charset: "iso-8859-1", type: "classic" }));
    assert.deepEqual(await visit("classic.html"), passed);
    const text = await readFile(join(consumer.folder, "classic/page.js"));
    assert.ok(text.every((byte) => byte < 128), "the character set of the page does not matter");
  });

  test("as a service worker, which is a classic script", async () => {
    await consumer.write(
      "service-worker.mjs",
      `import { run } from "./app.mjs";
       const answer = async ({ data, source }) => source.postMessage(await run(data).catch((error) => String(error.stack)));
       addEventListener("message", (event) => event.waitUntil(answer(event)));`,
    );
    await bundle({ entryPoints: ["service-worker.mjs"], outfile: "service-worker.js", format: "iife" });
    await consumer.write("worker.html", page("/worker.js"));
    await consumer.write(
      "worker.js",
      `const run = async (given) => {
         await navigator.serviceWorker.register("/service-worker.js");
         const { active } = await navigator.serviceWorker.ready;
         const answer = new Promise((done) => navigator.serviceWorker.addEventListener("message", ({ data }) => done(data)));
         active.postMessage(given);
         return answer;
       };
       ${show.replace("GIVEN", "/public/given.json")}`,
    );
    assert.deepEqual(await visit("worker.html"), passed);
  });
});

describe("Vite", () => {
  const options = () => ({ root: join(consumer.folder, "vite"), publicDir: "../public", configFile: false, logLevel: "error" });

  before(async () => {
    await consumer.write("vite/index.html", page("/page.js"));
    await consumer.write("vite/page.js", `import { run } from "../app.mjs";${show.replace("GIVEN", "/given.json")}`);
  });

  test("its development server", async () => {
    const server = await vite.createServer({ ...options(), server: { host: "127.0.0.1", port: 0, fs: { allow: [consumer.folder] } } });
    try {
      await server.listen();
      assert.deepEqual(await read(server.resolvedUrls.local[0]), passed);
    } finally {
      await server.close();
    }
  });

  test("its build", async () => {
    await vite.build(options());
    const preview = await vite.preview({ ...options(), preview: { host: "127.0.0.1", port: 0 } });
    try {
      assert.deepEqual(await read(preview.resolvedUrls.local[0]), passed);
    } finally {
      await preview.close();
    }
  });
});

test("webpack 5", async () => {
  const stats = await new Promise((done, failed) =>
    webpack(
      {
        context: consumer.folder,
        mode: "production",
        entry: "./page.mjs",
        output: { path: join(consumer.folder, "webpack"), filename: "page.js", publicPath: "/webpack/" },
        performance: false,
      },
      (error, stats) => (error ? failed(error) : done(stats)),
    ),
  );
  const { errors, warnings } = stats.toJson({ errors: true, warnings: true, all: false });
  assert.deepEqual([...errors, ...warnings], []);
  await consumer.write("webpack.html", page("/webpack/page.js"));
  assert.deepEqual(await visit("webpack.html"), passed);
});

test("Rollup", async () => {
  const warnings = [];
  const build = await rollup({
    input: join(consumer.folder, "page.mjs"),
    plugins: [nodeResolve({ browser: true })],
    onwarn: (warning) => warnings.push(warning.message),
  });
  await build.write({ dir: join(consumer.folder, "rollup"), format: "es", entryFileNames: "page.js" });
  assert.deepEqual(warnings, []);
  await consumer.write("rollup.html", page("/rollup/page.js"));
  assert.deepEqual(await visit("rollup.html"), passed);
});

test("Parcel", async () => {
  await consumer.write("parcel/page.js", `import { run } from "../app.mjs";${show.replace("GIVEN", "/public/given.json")}`);
  // From a script: into a page, Parcel writes inline scripts, which a careful policy forbids.
  const target = { source: "parcel/page.js", distDir: "parcel/dist", publicUrl: "/parcel/dist/", context: "browser", outputFormat: "esmodule" };
  await consumer.write("package.json", JSON.stringify({ type: "module", private: true, targets: { page: target } }));
  const env = { ...process.env, PARCEL_WORKERS: "0" };
  await consumer.execute(tool("parcel"), ["build", "--target", "page", "--no-autoinstall", "--cache-dir", "parcel/cache"], { env });
  await consumer.write("parcel.html", page("/parcel/dist/page.js"));
  assert.deepEqual(await visit("parcel.html"), passed);
});

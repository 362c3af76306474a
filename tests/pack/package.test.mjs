// The package as users get it: what is in it, and that it works wherever it is imported.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { publint } from "publint";
import { build as viteBuild, preview as vitePreview } from "vite";
import { launch, openTab } from "../browser/browsers.mjs";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";
import { createConsumer, passed } from "./consumer.mjs";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const tsc = join(repository, "node_modules", ".bin", "tsc");

let server;
let consumer;

before(async () => {
  server = await startPool();
  const vectors = JSON.parse(await readFile(join(repository, "tests/vectors/srp-vectors.json"), "utf8"));
  consumer = await createConsumer({ config: await seedPool(server), user, vectors });
  await consumer.write(
    "app.mjs",
    `import * as cognito from "cognito-wasm";
     import { check } from "./check.mjs";
     export const run = (given) => check(cognito, given);`,
  );
});

after(async () => {
  await consumer?.stop();
  await server?.stop();
});

describe("contents", () => {
  test("are these files and no others", () => {
    assert.deepEqual(consumer.files, [
      "CHANGELOG.md",
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      "package.json",
      "pkg/cognito.cjs",
      "pkg/cognito.js",
      "pkg/cognito.wasm.js",
      "pkg/cognito_bg.wasm",
      "pkg/extras.js",
      "pkg/extras.wasm",
      "pkg/extras.wasm.js",
      "pkg/index.d.cts",
      "pkg/index.d.ts",
      "pkg/inline.js",
      "pkg/slim.d.ts",
      "pkg/slim.js",
      "pkg/slim.whole.js",
      "pkg/sync.d.ts",
      "pkg/sync.js",
      "pkg/types/account.d.cts",
      "pkg/types/config.d.cts",
      "pkg/types/credentials.d.cts",
      "pkg/types/errors.d.cts",
      "pkg/types/factors.d.cts",
      "pkg/types/machine.d.cts",
      "pkg/types/session.d.cts",
      "pkg/types/sign-in.d.cts",
      "pkg/types/srp.d.cts",
      "pkg/types/tokens.d.cts",
      "pkg/types/verifier.d.cts",
      "pkg/whole.js",
      "pkg/workerd.js",
    ]);
  });

  test("satisfy publint", async () => {
    const { messages } = await publint({ pkgDir: consumer.installed, strict: true, pack: false });
    assert.deepEqual(messages, []);
  });

  for (const [file, script] of [["cognito_bg.wasm", "cognito.wasm.js"], ["extras.wasm", "extras.wasm.js"]]) {
    test(`hold one copy of ${file}: the inline one is the file`, async () => {
      const bytes = await readFile(join(consumer.installed, "pkg", file));
      const { default: text } = await import(join(consumer.installed, "pkg", script));
      assert.ok(Buffer.from(text, "latin1").equals(bytes));
    });
  }

  for (const mode of ["bundler", "node16", "nodenext"]) {
    test(`have types under module resolution ${mode}`, async () => {
      await mkdir(join(consumer.folder, "types"), { recursive: true });
      for (const name of ["base.json", `tsconfig.${mode}.json`, "ok.ts", "ok.cts", "should-not-compile.ts"]) {
        await cp(join(repository, "tests/types", name), join(consumer.folder, "types", name));
      }
      await promisify(execFile)(tsc, ["--project", `types/tsconfig.${mode}.json`], { cwd: consumer.folder });
    });
  }
});

describe("Node", () => {
  const print = `
    import { readFileSync } from "node:fs";
    const given = JSON.parse(readFileSync("public/given.json", "utf8"));
    console.log(JSON.stringify(await run(given)));`;

  test("import", async () => {
    await consumer.write("esm.mjs", `import { run } from "./app.mjs";${print}`);
    assert.deepEqual(await consumer.node("esm.mjs"), passed);
  });

  test("require, of the CommonJS file where require cannot load ES modules", async () => {
    await consumer.write(
      "cjs.cjs",
      `const cognito = require("cognito-wasm");
       const { readFileSync } = require("node:fs");
       const given = JSON.parse(readFileSync("public/given.json", "utf8"));
       import("./check.mjs").then(({ check }) => check(cognito, given)).then((result) => console.log(JSON.stringify(result)));`,
    );
    await consumer.write("which.cjs", `console.log(JSON.stringify(require.resolve("cognito-wasm").split(/[\\\\/]/).pop()));`);
    assert.equal(await consumer.node("--no-experimental-require-module", "which.cjs"), "cognito.cjs");
    assert.deepEqual(await consumer.node("--no-experimental-require-module", "cjs.cjs"), passed);
    assert.deepEqual(await consumer.node("cjs.cjs"), passed);
  });

  test("import and require give the same class, where require can load ES modules", async (context) => {
    if (!process.features.require_module) return context.skip("this Node cannot require an ES module");
    await consumer.write(
      "same.cjs",
      `const { SrpClient } = require("cognito-wasm");
       import("cognito-wasm").then((cognito) => console.log(JSON.stringify(cognito.SrpClient === SrpClient)));`,
    );
    assert.equal(await consumer.node("same.cjs"), true);
  });

  for (const [what, source] of Object.entries({
    bytes: "bytes",
    "an ArrayBuffer": "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)",
    "a compiled module": "new WebAssembly.Module(bytes)",
    "a Response": 'new Response(bytes, { headers: { "content-type": "application/wasm" } })',
    "a promise of a Response": 'Promise.resolve(new Response(bytes, { headers: { "content-type": "application/wasm" } }))',
  })) {
    test(`slim, from ${what}`, async () => {
      await consumer.write(
        "slim.mjs",
        `import { createRequire } from "node:module";
         import { readFileSync } from "node:fs";
         import * as cognito from "cognito-wasm/slim";
         import { check } from "./check.mjs";
         const bytes = readFileSync(createRequire(import.meta.url).resolve("cognito-wasm/cognito.wasm"));
         const given = JSON.parse(readFileSync("public/given.json", "utf8"));
         const [first, second] = await Promise.all([cognito.init(${source}), cognito.init(${source})]);
         if (first !== undefined || second !== undefined) throw new Error("init gives nothing");
         console.log(JSON.stringify(await check(cognito, given)));`,
      );
      assert.deepEqual(await consumer.node("slim.mjs"), passed);
    });
  }

  // The workerd program is a download of 100 MB for one import, so its part is played: a module that comes compiled.
  test("the entry of workerd, with a module that the platform compiled", async () => {
    await consumer.write(
      "platform.mjs",
      `import { register } from "node:module";
       const hooks = \`export async function load(url, context, next) {
         if (!url.endsWith(".wasm")) return next(url, context);
         const source = 'import { readFileSync } from "node:fs"; export default new WebAssembly.Module(readFileSync(new URL(' + JSON.stringify(url) + ')));';
         return { format: "module", source, shortCircuit: true };
       }\`;
       register("data:text/javascript," + encodeURIComponent(hooks));`,
    );
    await consumer.write("worker.mjs", `import { run } from "./app.mjs";${print}`);
    await consumer.write("which.mjs", `console.log(JSON.stringify(import.meta.resolve("cognito-wasm").split("/").pop()));`);
    assert.equal(await consumer.node("--conditions=workerd", "which.mjs"), "workerd.js");
    assert.deepEqual(await consumer.node("--conditions=workerd", "--import", "./platform.mjs", "worker.mjs"), passed);
  });

  test("a bundle of esbuild", async () => {
    await consumer.write("bundled.mjs", `import { run } from "./app.mjs";${print}`);
    await esbuild.build({
      absWorkingDir: consumer.folder,
      entryPoints: ["bundled.mjs"],
      outfile: "server/bundle.mjs",
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
    });
    assert.deepEqual(await consumer.node("server/bundle.mjs"), passed);
  });
});

describe("Chromium", () => {
  let browser;
  const page = '<!doctype html><meta charset="utf-8"><title>Consumer</title><script type="module" src="SCRIPT"></script>';
  const show = `
    const given = await (await fetch("/public/given.json")).json();
    run(given).then(
      (result) => (document.documentElement.dataset.result = JSON.stringify(result)),
      (error) => (document.documentElement.dataset.result = JSON.stringify(String(error))),
    );`;

  before(async () => (browser = await launch("chromium")));
  after(() => browser?.close());

  /** Serves the project under the policy of a careful site, and waits for the page's result. */
  async function visit(path) {
    const web = await serveFiles({ folders: { "/": consumer.folder }, connect: [server.url] });
    try {
      return await read(`${web.url}/${path}`);
    } finally {
      await web.stop();
    }
  }

  async function read(url) {
    const { page: tab, log } = await openTab(browser);
    await tab.goto(url);
    const handle = await tab.waitForFunction(() => document.documentElement.dataset.result, { timeout: 30_000 });
    const result = JSON.parse(await handle.jsonValue());
    assert.deepEqual(await log.violations(), []);
    await tab.close();
    return result;
  }

  test("a plain page", async () => {
    await consumer.write("plain.html", page.replace("SCRIPT", "/plain.js"));
    await consumer.write(
      "plain.js",
      `import * as cognito from "/node_modules/cognito-wasm/pkg/inline.js";
       import { check } from "/check.mjs";
       const run = (given) => check(cognito, given);${show}`,
    );
    assert.deepEqual(await visit("plain.html"), passed);
  });

  test("a bundle of all of it, where scripts cannot be imported later", async () => {
    await consumer.write("whole.html", page.replace("SCRIPT", "/client/whole.js"));
    await consumer.write(
      "whole.mjs",
      `import * as cognito from "cognito-wasm/whole";
       import { check } from "./check.mjs";
       const run = (given) => check(cognito, given);
       let early;
       try {
         cognito.createTokenVerifier({ userPoolId: 7 });
       } catch (error) {
         early = error.name;
       }
       if (early !== "TypeError") throw new Error("the verifier is not there from the start");${show}`,
    );
    await esbuild.build({
      absWorkingDir: consumer.folder,
      entryPoints: ["whole.mjs"],
      outfile: "client/whole.js",
      bundle: true,
      format: "esm",
      logLevel: "error",
    });
    assert.ok(!/\bimport\(/.test(await readFile(join(consumer.folder, "client/whole.js"), "utf8")));
    assert.deepEqual(await visit("whole.html"), passed);
  });

  test("a plain page that loads the module from its URL", async () => {
    await consumer.write("slim.html", page.replace("SCRIPT", "/slim.js"));
    await consumer.write(
      "slim.js",
      `import * as cognito from "/node_modules/cognito-wasm/pkg/slim.js";
       import { check } from "/check.mjs";
       await cognito.init(new URL("/node_modules/cognito-wasm/pkg/cognito_bg.wasm", location.href));
       const run = (given) => check(cognito, given);${show}`,
    );
    assert.deepEqual(await visit("slim.html"), passed);
  });

  test("a bundle of esbuild", async () => {
    await consumer.write("bundle.html", page.replace("SCRIPT", "/client/bundle.js"));
    await consumer.write("client.mjs", `import { run } from "./app.mjs";${show}`);
    await esbuild.build({
      absWorkingDir: consumer.folder,
      entryPoints: ["client.mjs"],
      outfile: "client/bundle.js",
      bundle: true,
      minify: true,
      format: "esm",
      logLevel: "error",
    });
    assert.deepEqual(await visit("bundle.html"), passed);
  });

  test("a build of Vite, in its preview", async () => {
    await consumer.write("index.html", page.replace("SCRIPT", "/vite.js"));
    await consumer.write("vite.js", `import { run } from "./app.mjs";${show.replace("/public/", "/")}`);
    const options = { root: consumer.folder, configFile: false, logLevel: "error" };
    await viteBuild(options);
    const preview = await vitePreview({ ...options, preview: { host: "127.0.0.1", port: 0 } });
    try {
      const { port } = preview.httpServer.address();
      assert.deepEqual(await read(`http://127.0.0.1:${port}/`), passed);
    } finally {
      await preview.close();
    }
  });
});

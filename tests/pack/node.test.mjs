// The packed package in Node, and in the test runners that run there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import * as esbuild from "esbuild";

import { createConsumer, passed, print, tool } from "./consumer.mjs";
import { otherNodes } from "./runtimes.mjs";

const require = createRequire(import.meta.url);

let consumer;
before(async () => {
  consumer = await createConsumer();
  await consumer.write("esm.mjs", `import { run } from "./app.mjs";${print}`);
  await consumer.write(
    "cjs.cjs",
    `const cognito = require("cognito-wasm");
     const { readFileSync } = require("node:fs");
     const given = JSON.parse(readFileSync("public/given.json", "utf8"));
     import("./check.mjs").then(({ check }) => check(cognito, given)).then((result) => console.log(JSON.stringify(result)));`,
  );
});
after(() => consumer?.stop());

test("import", async () => assert.deepEqual(await consumer.node("esm.mjs"), passed));

test("require, of the CommonJS file where require cannot load ES modules", async () => {
  await consumer.write("which.cjs", `console.log(JSON.stringify(require.resolve("cognito-wasm").split(/[\\\\/]/).pop()));`);
  assert.equal(await consumer.node("--no-experimental-require-module", "which.cjs"), "index.cjs");
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

for (const { name, program, flags } of await otherNodes()) {
  test(`${name}${flags.map((flag) => ` with ${flag}`).join("")}: import and require`, async (context) => {
    if (!program) return context.skip("scripts/setup.sh runtimes installs it");
    for (const script of ["esm.mjs", "cjs.cjs"]) {
      assert.deepEqual(JSON.parse(await consumer.execute(program, [...flags, script])), passed, script);
    }
  });
}

test("every other entry, by import and require", async () => {
  for (const entry of ["whole", "slim", "sync", "server", "redis", "aws-amplify-auth"]) {
    await consumer.write("entry.mjs", `import * as all from "cognito-wasm/${entry}"; console.log(Object.keys(all).length > 0);`);
    await consumer.write("entry.cjs", `console.log(Object.keys(require("cognito-wasm/${entry}")).length > 0);`);
    assert.equal(await consumer.node("entry.mjs"), true, entry);
    assert.equal(await consumer.node("entry.cjs"), true, entry);
    assert.equal(await consumer.node("--no-experimental-require-module", "entry.cjs"), true, entry);
  }
});

describe("slim, with the module", () => {
  // The file of pages: in Node the entry has everything from the start.
  const slim = "./node_modules/cognito-wasm/pkg/slim.js";
  const read = `
    import { readFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import * as cognito from "${slim}";
    import { check } from "./check.mjs";
    const bytes = readFileSync(createRequire(import.meta.url).resolve("cognito-wasm/client.wasm"));
    const given = JSON.parse(readFileSync("public/given.json", "utf8"));`;

  for (const [what, source] of Object.entries({
    bytes: "bytes",
    "an ArrayBuffer": "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)",
    "a compiled module": "new WebAssembly.Module(bytes)",
    "a Response": 'new Response(bytes, { headers: { "content-type": "application/wasm" } })',
    "a promise of a Response": 'Promise.resolve(new Response(bytes, { headers: { "content-type": "application/wasm" } }))',
    "a function that gives bytes": "() => bytes",
  })) {
    test(`from ${what}`, async () => {
      await consumer.write(
        "slim.mjs",
        `${read}
         await Promise.all([cognito.init(${source}), cognito.init(${source})]);
         if (typeof (${source}) === "function") await cognito.init(bytes);
         console.log(JSON.stringify(await check(cognito, given)));`,
      );
      assert.deepEqual(await consumer.node("slim.mjs"), passed);
    });
  }

  test("of another build: BuildMismatch, which says to reload the page, and the right one is taken afterwards", async () => {
    await consumer.write(
      "mismatch.mjs",
      `${read}
       const section = "cognito-wasm-build";
       const at = bytes.lastIndexOf(section) + section.length;
       const [another, none] = [Buffer.from(bytes), bytes.subarray(0, bytes.lastIndexOf(section) - 3)];
       another[at] ^= 1;
       const refusals = [];
       for (const wrong of [another, none, new WebAssembly.Module(another)]) {
         const error = await cognito.init(wrong).catch((error) => error);
         refusals.push([cognito.isAuthError(error), error.code, /reload/.test(error.message), error.recoverySuggestion]);
       }
       await cognito.init(bytes);
       console.log(JSON.stringify({ refusals, result: await check(cognito, given) }));`,
    );
    const refusal = [true, "BuildMismatch", true, "Reload the page."];
    assert.deepEqual(await consumer.node("mismatch.mjs"), { refusals: [refusal, refusal, refusal], result: passed });
  });
});

test("a bundle of esbuild", async () => {
  await esbuild.build({
    absWorkingDir: consumer.folder,
    entryPoints: ["esm.mjs"],
    outfile: "server/bundle.mjs",
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  assert.deepEqual(await consumer.node("server/bundle.mjs"), passed);
});

test("an uncaught error shows a readable place", async () => {
  await consumer.write("uncaught.cjs", `require("cognito-wasm").createCognitoAuth({ userPoolId: 5 });`);
  const { stderr } = await consumer.execute(process.execPath, ["uncaught.cjs"]).catch((error) => error);
  assert.ok(stderr.length < 4000, `${stderr.length} characters`);
  assert.match(stderr, /userPoolId must be a string/);
  const mapped = await consumer.execute(process.execPath, ["--enable-source-maps", "uncaught.cjs"]).catch((error) => error);
  assert.match(mapped.stderr, /src\/js\/config\/\w+\.ts:\d+/);
});

describe("Jest", () => {
  before(async () => {
    await consumer.write(
      "signs-in.test.cjs",
      `const cognito = require("cognito-wasm");
       const { readFileSync } = require("node:fs");
       const given = JSON.parse(readFileSync("public/given.json", "utf8"));
       test("signs in", async () => {
         expect(typeof document).toBe(process.env.WITH_DOCUMENT ? "object" : "undefined");
         const { createCognitoAuth } = cognito;
         const auth = createCognitoAuth({ ...given.config, storage: "memory" });
         expect(await auth.signIn(given.user)).toEqual({ isSignedIn: true, nextStep: { signInStep: "DONE" } });
         const { userPoolId, userPoolClientId: clientId, userPoolEndpoint } = given.config;
         const jwksUri = userPoolEndpoint + "/" + userPoolId + "/.well-known/jwks.json";
         const verifier = cognito.createTokenVerifier({ userPoolId, clientId, tokenUse: "access", jwksUri });
         expect((await verifier.verify(String((await auth.getTokens()).accessToken))).username).toBe("alice");
       });`,
    );
    await consumer.write(
      "imports.test.cjs",
      `test("can be imported and asked who is signed in, though there is no TextDecoder", async () => {
         expect([typeof TextDecoder, typeof fetch, typeof Response]).toEqual(["undefined", "undefined", "undefined"]);
         const { createCognitoAuth, isAuthError } = require("cognito-wasm");
         const auth = createCognitoAuth({ userPoolId: "us-east-1_a", userPoolClientId: "b" });
         expect(await auth.getTokens()).toBeNull();
         const error = await auth.getCurrentUser().catch((error) => error);
         expect([isAuthError(error), error.name]).toEqual([true, "UserUnAuthenticatedException"]);
       });`,
    );
    // What jsdom lacks of a browser, from Node.
    await consumer.write(
      "page-environment.cjs",
      `const { TestEnvironment } = require(${JSON.stringify(require.resolve("jest-environment-jsdom"))});
       module.exports = class extends TestEnvironment {
         async setup() {
           await super.setup();
           const { fetch, Headers, Request, Response, TextDecoder, TextEncoder, ReadableStream, Uint8Array, ArrayBuffer } = globalThis;
           Object.assign(this.global, { fetch, Headers, Request, Response, TextDecoder, TextEncoder, ReadableStream, Uint8Array, ArrayBuffer });
           Object.defineProperty(this.global, "crypto", { value: globalThis.crypto });
         }
       };`,
    );
  });

  const jest = (testEnvironment, file, env = {}) =>
    consumer.execute(
      process.execPath,
      [tool("jest"), "--config", JSON.stringify({ rootDir: consumer.folder, testEnvironment, testMatch: [`**/${file}`], watchman: false })],
      { env: { ...process.env, ...env } },
    );

  test("with its Node environment signs in", () => jest(require.resolve("jest-environment-node"), "signs-in.test.cjs"));

  test("with jsdom as it is can import", () => jest(require.resolve("jest-environment-jsdom"), "imports.test.cjs"));

  test("with jsdom, and what that lacks from Node, signs in", () =>
    jest(join(consumer.folder, "page-environment.cjs"), "signs-in.test.cjs", { WITH_DOCUMENT: "1" }));
});

describe("Vitest", () => {
  for (const environment of ["node", "jsdom"]) {
    test(`with ${environment} signs in`, async () => {
      await consumer.write(
        `vitest/${environment}.test.mjs`,
        `import { expect, test } from ${JSON.stringify(require.resolve("vitest/package.json").replace("package.json", "dist/index.js"))};
         import { readFileSync } from "node:fs";
         import { run } from "../app.mjs";
         test("signs in", async () => {
           expect(typeof document).toBe(${JSON.stringify(environment === "node" ? "undefined" : "object")});
           expect(await run(JSON.parse(readFileSync("public/given.json", "utf8")))).toEqual(${JSON.stringify(passed)});
         });`,
      );
      await consumer.execute(tool("vitest"), ["run", "--root", consumer.folder, "--environment", environment, "--testTimeout", "60000", `vitest/${environment}.test.mjs`]);
    });
  }
});

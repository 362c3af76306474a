// What is in the packed package: its files, its exports, its types, and what the tools that judge packages say.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";

import { publint } from "publint";

import { createConsumer, repository, tool } from "./consumer.mjs";

const run = promisify(execFile);

/** What every entry of the client exports, and nothing besides. */
const EXPORTS = ["AuthError", "SrpClient", "createCognitoAuth", "createTokenVerifier", "init", "isAuthError", "parseConfig"];

let consumer;
before(async () => (consumer = await createConsumer()));
after(() => consumer?.stop());

test("the files are these and no others", () => {
  // A chunk's name ends in a hash of its contents.
  const names = new Set(consumer.files.map((path) => path.replace(/-[A-Z0-9]{8}(?=\.js)/, "-*")));
  const isType = (path) => path.startsWith("pkg/types/");
  const [types, others] = [[...names].filter(isType), [...names].filter((path) => !isType(path))];
  const scripts = (...list) => list.flatMap((path) => [path, `${path}.map`]);
  const core = ["aws-*", "aws-in-script-*", "chunk-*", "client-from-*", "client-in-script-*", "parts-*"];
  const seldom = ["cookies-*", "machine-*", "oauth-*", "passkey-json-*", "recent-users-*", "record-check-*", "regions-*", "vault-*", "verifier-*"];
  const chunks = [...core, ...seldom];
  assert.deepEqual(
    others.sort(),
    [
      ...["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"],
      ...["pkg/aws.wasm", "pkg/client.wasm"],
      ...scripts("pkg/index.js", "pkg/index.cjs", "pkg/node.js", "pkg/slim.js", "pkg/workerd.js", "pkg/edge-light.js"),
      ...["sync", "server", "redis", "aws-amplify-auth"].flatMap((name) => scripts(`pkg/${name}.js`, `pkg/${name}.cjs`)),
      ...["index", "slim", "sync", "server", "redis", "aws-amplify-auth"].flatMap((name) => [`pkg/${name}.d.ts`, `pkg/${name}.d.cts`]),
      ...chunks.flatMap((name) => scripts(`pkg/chunks/${name}.js`)),
    ].sort(),
  );
  assert.ok(types.length > 20 && types.every((path) => path.endsWith(".d.cts")), "one set of types");
});

test("publint finds nothing", async () => {
  const { messages } = await publint({ pkgDir: consumer.installed, strict: true, pack: false });
  assert.deepEqual(messages, []);
});

test("attw finds nothing: each entry has its types, for import and require", async () => {
  const wasm = ["--exclude-entrypoints", "./client.wasm"];
  // TypeScript's old resolution, of before Node 12, knows no `exports`: only the main entry can be found by it.
  await run(tool("attw"), [consumer.tarball, "--profile", "node16", ...wasm]);
  await run(tool("attw"), [consumer.tarball, "--entrypoints", "."]);
});

describe("types", () => {
  before(async () => {
    await cp(join(repository, "tests/types"), join(consumer.folder, "types"), { recursive: true });
    const vectors = "vectors/amplify-configurations";
    await cp(join(repository, "tests", vectors), join(consumer.folder, vectors), { recursive: true });
    // What Next.js has as `await cookies()`.
    await mkdir(join(consumer.folder, "node_modules/@edge-runtime"), { recursive: true });
    const cookies = "node_modules/@edge-runtime/cookies";
    await cp(join(repository, cookies), join(consumer.folder, cookies), { recursive: true });
  });

  for (const mode of ["bundler", "node16", "nodenext"]) {
    test(`compile under module resolution ${mode}`, () =>
      run(tool("tsc"), ["--project", `types/tsconfig.${mode}.json`], { cwd: consumer.folder }));
  }

  test("say nothing of what is internal", async () => {
    for (const path of consumer.files.filter((path) => path.startsWith("pkg/types/"))) {
      const text = await readFile(join(consumer.installed, path), "utf8");
      assert.doesNotMatch(text, /@internal|#wasm/, path);
    }
  });
});

describe("exports", () => {
  for (const [entry, condition] of [
    ["cognito-wasm", "node"],
    ["cognito-wasm", "browser"],
    ["cognito-wasm/whole", "node"],
    ["cognito-wasm/slim", "node"],
    ["cognito-wasm/slim", "browser"],
  ]) {
    test(`of ${entry} for ${condition} are the public ones alone`, async () => {
      const file = condition === "node" ? entry : `./node_modules/cognito-wasm/pkg/${entry.endsWith("slim") ? "slim" : "index"}.js`;
      await consumer.write("exports.mjs", `import * as all from ${JSON.stringify(file)}; console.log(JSON.stringify(Object.keys(all).sort()));`);
      assert.deepEqual(await consumer.node("exports.mjs"), EXPORTS);
    });
  }

  test("of require are the same", async () => {
    await consumer.write("exports.cjs", `console.log(JSON.stringify(Object.keys(require("cognito-wasm")).sort()));`);
    assert.deepEqual(await consumer.node("--no-experimental-require-module", "exports.cjs"), EXPORTS);
  });

  test("what only the entries need cannot be imported", async () => {
    const chunk = consumer.files.find((path) => path.includes("/chunks/"));
    for (const path of [chunk, "pkg/node.js", "pkg/aws.wasm", "pkg/index.js", "chunks/parts.js"]) {
      await consumer.write("inside.mjs", `import("cognito-wasm/${path}").then(() => "imported", (error) => error.code).then((what) => console.log(JSON.stringify(what)));`);
      assert.equal(await consumer.node("inside.mjs"), "ERR_PACKAGE_PATH_NOT_EXPORTED", path);
    }
  });
});

test("the scripts are readable: a line is no longer than a person reads, and each has its source map", async () => {
  for (const path of consumer.files.filter((path) => /\.c?js$/.test(path))) {
    const text = await readFile(join(consumer.installed, path), "utf8");
    assert.match(text.trimEnd().split("\n").at(-1), /^\/\/# sourceMappingURL=/, path);
    // The modules' bytes are one line each.
    const long = text.split("\n").filter((line) => line.length > 1000 && !/^(var|let|const) \w+ = "|^ *\w+ = "/.test(line));
    assert.deepEqual(long.map((line) => line.slice(0, 80)), [], path);
  }
});

// docs/migrating.md: its code compiles against the published types, and its tables name what there is.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { before, test } from "node:test";
import { promisify } from "node:util";
import { createCognitoAuth } from "cognito-wasm";
import * as alias from "cognito-wasm/aws-amplify-auth";

const repository = new URL("../../", import.meta.url);
const folder = new URL("target/migrating/", repository);

let page;
before(async () => (page = await readFile(new URL("docs/migrating.md", repository), "utf8")));

const blocks = (language) => [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, of]) => of === language).map(([, , code]) => code);

test("every block of TypeScript compiles", async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(new URL("tests/types/amplify/amplify_outputs.json", repository), new URL("amplify_outputs.json", folder));
  const codes = blocks("ts");
  assert.ok(codes.length >= 5);
  const files = codes.map((_, at) => `block-${at}.ts`);
  for (const [at, code] of codes.entries()) await writeFile(new URL(files[at], folder), code);
  // As in tests/types: Amplify's declarations want Node's.
  const compilerOptions = { module: "esnext", moduleResolution: "bundler", skipLibCheck: true, resolveJsonModule: true, exactOptionalPropertyTypes: false };
  await writeFile(new URL("tsconfig.json", folder), JSON.stringify({ extends: "../../tests/types/base.json", compilerOptions, files }));
  const { stdout } = await promisify(execFile)("npx", ["tsc", "--project", "target/migrating/tsconfig.json"], { cwd: repository }).catch((error) => error);
  assert.equal(stdout, "");
});

test("the alias of vite.config.js finds Amplify's four paths and no other", () => {
  const [, source] = /find: \/(.*)\/, replacement/.exec(blocks("js")[0]);
  const find = new RegExp(source);
  for (const path of ["aws-amplify", "aws-amplify/auth", "aws-amplify/auth/cognito", "aws-amplify/utils"]) assert.match(path, find);
  for (const path of ["aws-amplify/data", "aws-amplify/auth/server", "@aws-amplify/auth", "my-aws-amplify"]) assert.doesNotMatch(path, find);
});

test("every method of an instance in the tables exists", () => {
  const auth = createCognitoAuth({ userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789" });
  const named = new Set([...page.matchAll(/\bauth\.(\w+)\(/g)].map(([, name]) => name));
  assert.ok(named.size >= 30);
  assert.deepEqual([...named].filter((name) => typeof auth[name] !== "function"), []);
});

test("what the page says is left out is not in the alias", () => {
  const [, list] = /What is not there.*?: ([\s\S]*?)\. `tests/.exec(page);
  const names = list.match(/`[A-Za-z]\w+`/g).map((name) => name.slice(1, -1));
  assert.ok(names.length > 9);
  assert.deepEqual(names.filter((name) => name in alias), []);
});

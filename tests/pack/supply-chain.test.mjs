// What the package is made of, under which licences, and that its lock files count.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

import { crates, npmPackages } from "../../scripts/dependencies.mjs";
import { repository } from "./consumer.mjs";

/** Licences under which code may be linked into the modules. Of an expression, one alternative is enough. */
const LINKED = ["MIT", "Apache-2.0", "Unlicense", "Unicode-3.0", "Zlib", "BSD-3-Clause", "0BSD"];

test("every crate in the modules has a licence that may be linked, and none comes in two versions", async () => {
  const found = await crates();
  const isAllowed = ({ license }) =>
    typeof license === "string" &&
    license.replace(/[()]/g, "").split(/ AND /).every((part) => part.split(/ OR |\//).some((one) => LINKED.includes(one.trim())));
  assert.deepEqual(found.filter((crate) => !isAllowed(crate)), []);
  const names = found.map(({ name }) => name);
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), []);
});

test("the package depends on nothing in npm, and every package that builds or tests it says its licence", async () => {
  const packages = await npmPackages();
  assert.deepEqual(packages.filter(({ isShipped }) => isShipped).map(({ name }) => name), []);
  const { dependencies, optionalDependencies } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  assert.deepEqual([dependencies, optionalDependencies], [undefined, undefined]);
  assert.deepEqual(packages.filter(({ license }) => !license).map(({ name }) => name), []);
});

test("the bill of materials lists every linked crate, in CycloneDX", async () => {
  await promisify(execFile)(process.execPath, ["scripts/sbom.mjs"], { cwd: repository });
  const read = async (name) => JSON.parse(await readFile(join(repository, "target/sbom", name), "utf8"));
  const [bom, npm] = [await read("crates.cdx.json"), await read("npm.cdx.json")];
  assert.deepEqual([bom.bomFormat, bom.specVersion, npm.bomFormat, npm.components ?? []], ["CycloneDX", "1.6", "CycloneDX", []]);
  const listed = bom.components.map(({ name, version }) => `${name} ${version}`);
  const linked = (await crates()).filter(({ name }) => name !== "cognito-wasm").map(({ name, version }) => `${name} ${version}`);
  assert.deepEqual(listed, linked);
});

test("the scripts take versions from the lock files alone", async () => {
  for (const folder of ["scripts", "scripts/setup"]) {
    for (const file of (await readdir(join(repository, folder))).filter((name) => name.endsWith(".sh"))) {
      const text = (await readFile(join(repository, folder, file), "utf8")).replace(/\\\n/g, " ");
      // Programs are installed by their exact versions; the empty crate that builds the standard library has no dependency.
      const builds = text.split("\n").filter((line) => /\bcargo"? (build|test|clippy|rustc|fetch)\b/.test(line) && !line.trim().startsWith("#"));
      const unlocked = builds.filter((line) => !line.includes("--locked") && !line.includes("/usr/bin/cargo"));
      assert.deepEqual(unlocked.map((line) => line.trim()), [], file);
      assert.doesNotMatch(text, /\bnpm (install|i)\b(?![^\n]*(--prefix|"\$))/, file);
    }
  }
});

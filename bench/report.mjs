// What stays of a run: docs/bench.json, and from it docs/bench.svg and the README's block between the `bench` marks.
//
//   node bench/report.mjs            writes picture and block from docs/bench.json
//   node bench/report.mjs --check    fails when they are not what docs/bench.json gives
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { picture } from "./picture.mjs";
import { markdown, tables } from "./tables.mjs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const marks = ["<!-- bench -->", "<!-- /bench -->"];

/** The results of the run that is written down; empty when there is none. */
export async function written() {
  return JSON.parse(await readFile(at("docs/bench.json"), "utf8").catch(() => "{}"));
}

/** Writes results down, with their picture and tables. */
export async function write(results) {
  await writeFile(at("docs/bench.json"), `${JSON.stringify(results, null, 2)}\n`);
  for (const [path, contents] of Object.entries(await derived(results))) await writeFile(at(path), contents);
}

/** The contents of the files that follow from the results. */
async function derived(results) {
  const readme = await readFile(at("README.md"), "utf8");
  return { "docs/bench.svg": picture(results), "README.md": withBlock(readme, results) };
}

function withBlock(readme, results) {
  const [begin, end] = marks.map((mark) => readme.indexOf(mark));
  if (begin < 0 || end < begin) throw new Error(`README.md must have ${marks.join(" … ")}`);
  return `${readme.slice(0, begin)}${marks[0]}\n${block(results)}\n${readme.slice(end)}`;
}

function block(results) {
  return [
    "![Time of a sign-in, download, longest task and start-up beside the other clients](docs/bench.svg)",
    circumstances(results),
    ...tables(results).map(markdown),
  ].join("\n\n");
}

function circumstances({ date, machine, versions }) {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Medians of interleaved runs on ${machine.cores} cores (${machine.model}), ${date}: Node ${machine.node},`,
    `Chromium ${machine.chromium}, Firefox ${machine.firefox}; ${packages.join(", ")}.`,
    "Spreads and counts are in [docs/bench.json](docs/bench.json).",
  ].join("\n");
}

/** Names the files that are not what the results give. */
async function stale() {
  const expected = await derived(await written());
  const paths = [];
  for (const [path, contents] of Object.entries(expected)) {
    if ((await readFile(at(path), "utf8").catch(() => "")) !== contents) paths.push(path);
  }
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] !== "--check") {
    await write(await written());
  } else {
    const paths = await stale();
    for (const path of paths) console.log(`  ${path} is not what docs/bench.json gives: node bench/report.mjs`);
    if (paths.length === 0) console.log("  README.md and docs/bench.svg are what docs/bench.json gives");
    process.exitCode = paths.length === 0 ? 0 : 1;
  }
}

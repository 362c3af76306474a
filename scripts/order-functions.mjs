// Puts functions that resemble each other side by side, where brotli compresses them best: three per cent of the module.
//
//     node scripts/order-functions.mjs IN.wasm OUT.wasm [START]
//
// Every other order is as good for an engine. START is the function to begin with: which one is best can only be tried.
// Names the functions in the order they shall have; wasm-opt, which can read code, then sorts them by name
// (`--reorder-functions-by-name`).
import { readFileSync, writeFileSync } from "node:fs";
import { encoded, number, readSections, skip, withLength } from "./binary.mjs";

/** Bytes in a row that two functions have in common: about two instructions. */
const LENGTH = 4;
/** What more functions than this have in common tells nothing. */
const COMMON = 200;
/** Keeps the smallest functions from being everybody's favourites. */
const LEAST = 20;

const CUSTOM = 0;
const IMPORTS = 2;
const CODE = 10;

/** Kinds of imports. */
const FUNCTION = 0;
const TABLE = 1;
const MEMORY = 2;
const GLOBAL = 3;

const [source, target, start = "0"] = process.argv.slice(2);
const module = readFileSync(source);
const sections = [...readSections(module)].filter(({ id }) => id !== CUSTOM);
const imported = countImports(sections.find(({ id }) => id === IMPORTS)?.body ?? Buffer.of(0));
const functions = readFunctions(sections.find(({ id }) => id === CODE).body);
const names = [];
for (const [place, index] of order(functions).entries()) names[index] = `f${String(place).padStart(6, "0")}`;
const kept = sections.map(({ start, end }) => module.subarray(start, end));
writeFileSync(target, Buffer.concat([module.subarray(0, 8), ...kept, nameSection(names, imported)]));

/** The functions' indexes: after each comes the one that has the most, and the rarest, in common with it. */
function order(functions) {
  const runs = functions.map(runsOf);
  const holders = new Map();
  for (const [index, own] of runs.entries()) {
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), index]);
  }
  const left = new Set(functions.keys());
  const sorted = [];
  for (let next = Number(start); next !== undefined; next = nearest(runs, holders, left, next)) {
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}

function nearest(runs, holders, left, current) {
  const likeness = new Map();
  for (const run of runs[current]) {
    const indexes = holders.get(run);
    if (indexes.length > COMMON) continue;
    const rarity = Math.log(runs.length / indexes.length);
    for (const index of indexes) likeness.set(index, (likeness.get(index) ?? 0) + rarity);
  }
  let [best, most] = [undefined, -1];
  for (const index of left) {
    const score = (likeness.get(index) ?? 0) / (runs[index].size + LEAST);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}

/** The different runs of bytes in a function. */
function runsOf(code) {
  const runs = new Set();
  for (let at = 0; at + LENGTH <= code.length; at++) runs.add(code.readUInt32LE(at));
  return runs;
}

function readFunctions(bytes) {
  const reader = { bytes, at: 0 };
  return Array.from({ length: number(reader) }, () => skip(reader));
}

/** How many functions are imported: they come first in the count. */
function countImports(bytes) {
  const reader = { bytes, at: 0 };
  let functions = 0;
  for (let left = number(reader); left > 0; left--) {
    skip(reader);
    skip(reader);
    const kind = number(reader);
    if (kind === FUNCTION) functions++;
    // A table begins with the type of what is in it, a global with its own type.
    if (kind === TABLE || kind === GLOBAL) number(reader);
    // A function's type; whether a global changes; whether a table or memory has a second limit.
    const flags = number(reader);
    if (kind === TABLE || kind === MEMORY) for (let limits = 1 + (flags & 1); limits > 0; limits--) number(reader);
  }
  return functions;
}

function nameSection(names, imported) {
  const entries = names.flatMap((name, index) => [encoded(index + imported), withLength(Buffer.from(name))]);
  const functionNames = withLength(encoded(names.length), ...entries);
  return Buffer.concat([Buffer.of(0), withLength(withLength(Buffer.from("name")), Buffer.of(1), functionNames)]);
}

// Puts functions that resemble each other side by side, where brotli compresses them best: three per cent of the module.
//
//     node scripts/order-functions.mjs IN.wasm OUT.wasm
//
// Every other order is as good for an engine. Names the functions in the order they shall have; wasm-opt, which can read
// code, then sorts them by name (`--reorder-functions-by-name`).
import { readFileSync, writeFileSync } from "node:fs";
import { CODE, CUSTOM, IMPORTS, list, number, part } from "./wasm-sections.mjs";
import { readImports, Reader, readModule, writeModule } from "./wasm-sections.mjs";

/** Bytes in a row that two functions have in common: about two instructions. */
const LENGTH = 4;
/** What more functions than this have in common tells nothing. */
const COMMON = 200;
/** Keeps the smallest functions from being everybody's favourites. */
const LEAST = 20;

const [source, target] = process.argv.slice(2);
const module = readFileSync(source);
const sections = readModule(module).filter(({ id }) => id !== CUSTOM);
const bodyOf = (wanted) => sections.find(({ id }) => id === wanted)?.body ?? Buffer.of(0);
const imported = readImports(bodyOf(IMPORTS)).length;
const code = new Reader(bodyOf(CODE));
const names = [];
for (const [place, index] of order(code.list(() => code.part())).entries()) {
  names[index] = `f${String(place).padStart(6, "0")}`;
}
writeFileSync(target, writeModule(module, [...sections, { id: CUSTOM, body: nameSection(names, imported) }]));

/** The functions' indexes: after each comes the one that has the most, and the rarest, in common with it. */
function order(functions) {
  const runs = functions.map(runsOf);
  const holders = new Map();
  for (const [index, own] of runs.entries()) {
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), index]);
  }
  const left = new Set(functions.keys());
  const sorted = [];
  for (let next = 0; next !== undefined; next = nearest(runs, holders, left, next)) {
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

function nameSection(names, imported) {
  const entries = names.map((name, index) => Buffer.concat([number(index + imported), part(name)]));
  return Buffer.concat([part("name"), Buffer.of(1), part(list(entries))]);
}

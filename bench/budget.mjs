// How large each entry may be. Fails when one has grown by more than 2 % unawares.
//
//   node bench/budget.mjs             compares the build with bench/budget.json
//   node bench/budget.mjs --update    takes the build's sizes as the new budget: commit it, and say in the message why
import { readFile, writeFile } from "node:fs/promises";
import { isOurs, sizes } from "./size.mjs";

const file = new URL("budget.json", import.meta.url);
const tolerance = 0.02;
const update = "node bench/budget.mjs --update";

const built = Object.fromEntries((await sizes(isOurs)).map(({ name, brotli }) => [name, brotli]));
if (process.argv[2] === "--update") {
  await writeFile(file, `${JSON.stringify(built, null, 2)}\n`);
  console.log("bench/budget.json is what the build weighs. Commit it.");
} else {
  process.exitCode = compare(JSON.parse(await readFile(file, "utf8"))) ? 0 : 1;
}

/** Says how each entry stands. `false` when one is too large, or not known. */
function compare(budget) {
  let good = true;
  for (const name of new Set([...Object.keys(budget), ...Object.keys(built)])) {
    const verdict = judge(built[name], budget[name]);
    const sizesOf = `${bytes(built[name])} of ${bytes(budget[name])} bytes (brotli)`;
    console.log(`  ${name.padEnd(32)} ${sizesOf}  ${verdict.text}`);
    good &&= verdict.good;
  }
  if (!good) console.log(`\nIs it worth its bytes? Then raise the budget on purpose: ${update}`);
  return good;
}

function judge(size, limit) {
  if (limit === undefined) return { good: false, text: "has no budget" };
  if (size === undefined) return { good: false, text: "is not an entry any more" };
  const change = size / limit - 1;
  const percent = `${change < 0 ? "" : "+"}${(100 * change).toFixed(1)} %`;
  if (change > tolerance) return { good: false, text: `${percent}: too large` };
  if (change < -tolerance) return { good: true, text: `${percent}: smaller, so lower the budget: ${update}` };
  return { good: true, text: percent };
}

function bytes(count) {
  return count === undefined ? "–" : count.toLocaleString("en-US");
}

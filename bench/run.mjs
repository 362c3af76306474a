// Prints what signing in, loading and serving cost, beside the other clients. Every table is one interleaved run.
//
//   node bench/run.mjs                       all, and writes docs/bench.json, docs/bench.svg and the README's tables
//   node bench/run.mjs size chromium         these parts; `--write` puts them in the place of the written ones
//   node bench/run.mjs --quick               a try: few repetitions; writes nothing
//
// Parts: node chromium firefox size throttle startup scale.
import { readFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { raceInBrowser } from "./browser.mjs";
import { contenders } from "./contenders.mjs";
import { measureInstances } from "./instances.mjs";
import { openssl } from "./openssl.mjs";
import { race } from "./race.mjs";
import { write, written } from "./report.mjs";
import { measureSignIns } from "./sign_in_rate.mjs";
import { sizes } from "./size.mjs";
import { measureStartInChromium, measureStartInNode } from "./startup.mjs";
import { tables, text } from "./tables.mjs";
import { latency, measureThrottled, rate } from "./throttle.mjs";
import { measureVerification } from "./verification.mjs";

const peers = ["@aws-amplify/auth", "amazon-cognito-identity-js", "aws-jwt-verify"];
const often = { seconds: 15, pages: 7, starts: 15, samples: 15, verifySeconds: 5, instances: 10_000 };
const seldom = { seconds: 2, pages: 2, starts: 3, samples: 3, verifySeconds: 1, instances: 500 };

/** Each gives a part of the results, or several; each of those is printed by itself. */
const parts = {
  async node({ seconds }) {
    const everybody = { ...contenders, "OpenSSL, the same powers: the native limit": openssl };
    return { machine: { node: process.versions.node }, srp: { node: await race(everybody, seconds) } };
  },
  chromium: (effort) => inBrowser("chromium", effort),
  firefox: (effort) => inBrowser("firefox", effort),
  size: async () => ({ size: await sizes() }),
  throttle: async ({ pages }) => ({ throttle: { rate, latency, clients: await measureThrottled(pages) } }),
  async startup({ starts }) {
    const node = await measureStartInNode(starts);
    return [{ startup: { node } }, { startup: { chromium: await measureStartInChromium(starts) } }];
  },
  async scale({ samples, verifySeconds, instances }) {
    const signIns = await measureSignIns(samples);
    const memories = await measureInstances(instances);
    return { scale: { signIns, instances: memories, verification: await measureVerification(verifySeconds) } };
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean" }, write: { type: "boolean" } },
});
await run(positionals.length > 0 ? positionals : Object.keys(parts));

async function run(names) {
  const unknown = names.filter((name) => !parts[name]);
  if (unknown.length > 0) throw new TypeError(`Unknown part '${unknown}': say ${Object.keys(parts).join(" ")}`);
  const results = [];
  for (const name of names) {
    const measured = [await parts[name](values.quick ? seldom : often)].flat();
    for (const table of measured.flatMap(tables)) console.log(text(table));
    results.push(...measured);
  }
  if (!values.write && (values.quick || positionals.length > 0)) return;
  await write([await circumstances(), ...results].reduce(merge, await written()));
  console.log("\nWritten: docs/bench.json, docs/bench.svg, and the tables of README.md");
}

async function inBrowser(name, { seconds }) {
  const { version, times } = await raceInBrowser(name, seconds);
  return { machine: { [name]: version.replace(/^\D*/, "") }, srp: { [name]: times } };
}

async function circumstances() {
  const { devDependencies } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: { cores: availableParallelism(), model: cpus()[0].model.trim() },
    versions: Object.fromEntries(peers.map((name) => [name, devDependencies[name]])),
  };
}

/** The second over the first. Only some members come in several parts. */
function merge(one, other) {
  const both = { ...one, ...other };
  for (const member of ["machine", "srp", "startup"]) both[member] = { ...one[member], ...other[member] };
  return both;
}

// The tables: for the terminal with all that was measured, for the README without the spread.

/**
 * @typedef {{ title: string, columns: Column[], rows: string[][] }} Table the first column has the names
 * @typedef {{ name: string, detail?: boolean }} Column details are left out in the README
 */

const ours = "cognito-wasm";
const timesOurs = { name: "times ours" };

/**
 * The tables of what was measured; of what was not, none.
 * @param {object} results see bench/run.mjs
 * @returns {Table[]}
 */
export function tables({ srp, size, throttle, startup, scale }) {
  return [
    srp && srpTable(srp),
    size && sizeTable(size),
    throttle && throttleTable(throttle),
    startup && startupTable(startup),
    scale && signInTable(scale.signIns),
    scale && instanceTable(scale.instances),
    scale && verificationTable(scale.verification),
  ].filter(Boolean);
}

/** @param {Table} table */
export function text({ title, columns, rows }) {
  const lines = [columns.map(({ name }) => name), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  const padded = lines.map((line) =>
    line.map((cell, index) => (index ? cell.padStart(widths[index]) : cell.padEnd(widths[index]))).join("  "),
  );
  return `\n${title}\n\n${padded.map((line) => `  ${line}`).join("\n")}`;
}

/** @param {Table} table */
export function markdown({ title, columns, rows }) {
  const shown = columns.map(({ detail }) => !detail);
  const line = (cells) => `| ${cells.filter((_, index) => shown[index]).join(" | ")} |`;
  const rule = columns.map((_, index) => (index ? "---:" : "---"));
  return [`${title}:`, "", line(columns.map(({ name }) => name)), line(rule), ...rows.map(line)].join("\n");
}

/** A number with three digits that count. */
export function digits(value) {
  if (value >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toFixed(value >= 10 ? 1 : 2);
}

const engines = { node: "Node", chromium: "Chromium", firefox: "Firefox" };
const presentEngines = (by) => Object.keys(engines).filter((engine) => by[engine]);

function srpTable(srp) {
  const present = presentEngines(srp);
  const names = [...new Set(present.flatMap((engine) => Object.keys(srp[engine])))];
  return {
    title: "One SRP sign-in, the client's whole computation, from drawing `a` to the signature",
    columns: [{ name: "" }, ...present.flatMap((engine) => [...timeColumns(`${engines[engine]}, ms`), timesOurs])],
    rows: names.map((name) => [
      name,
      ...present.flatMap((engine) => [...timeCells(srp[engine][name]), ratio(srp[engine], name)]),
    ]),
  };
}

function sizeTable(size) {
  const bytes = (count) => count.toLocaleString("en-US");
  const best = size.find(({ name }) => name === "cognito-wasm/slim, signing in").brotli;
  return {
    title: "What a page has downloaded, bundled, split and minified by esbuild, in bytes (slim: scripts and .wasm)",
    columns: ["", "raw", "gzip", "brotli", "times slim"].map((name) => ({ name })),
    rows: size.map(({ name, raw, gzip, brotli }) => {
      return [name, bytes(raw), bytes(gzip), bytes(brotli), times(brotli / best)];
    }),
  };
}

function throttleTable({ rate, latency, clients }) {
  return {
    title:
      `How long the first sign-in of a page blocks it: Chromium, the main thread ${rate} times slower, ` +
      `answers after ${latency} ms`,
    columns: [{ name: "" }, ...timeColumns("longest task, ms"), timesOurs, ...timeColumns("all tasks, ms"), timesOurs],
    rows: Object.entries(clients).map(([name, { longest, total }]) => [
      name,
      ...timeCells(longest),
      times(longest.median / clients[ours].longest.median),
      ...timeCells(total),
      times(total.median / clients[ours].total.median),
    ]),
  };
}

function startupTable(startup) {
  const present = presentEngines(startup);
  return {
    title: "From the downloaded bytes to ready, in a fresh process or page, and by how much memory grows",
    columns: [
      { name: "" },
      ...present.flatMap((engine) => [
        ...timeColumns(`${engines[engine]}, ms`),
        timesOurs,
        { name: "heap, kB", detail: true },
        { name: "wasm, kB", detail: true },
        { name: "memory, kB" },
        ...(engine === "node" ? [{ name: "process, kB", detail: true }] : []),
      ]),
    ],
    rows: Object.keys(startup[present[0]]).map((name) => [
      name,
      ...present.flatMap((engine) => startCells(startup[engine][name], startup[engine][ours])),
    ]),
  };
}

function startCells({ ms, heap, wasm, resident }, reference) {
  const memories = [heap.median, wasm.median, heap.median + wasm.median, ...(resident ? [resident.median] : [])];
  return [...timeCells(ms), times(ms.median / reference.ms.median), ...memories.map(kilobytes)];
}

function signInTable(signIns) {
  return {
    title: "Sign-ins on a server: processor time of the client, Node",
    columns: [{ name: "" }, ...timeColumns("ms each"), { name: "per second and core" }, timesOurs],
    rows: Object.entries(signIns).map(([name, time]) => [
      name,
      ...timeCells(time),
      digits(1000 / time.median),
      ratio(signIns, name),
    ]),
  };
}

function instanceTable(instances) {
  const [{ count }] = Object.values(instances);
  const rows = Object.entries(instances).map(([name, { heap, wasm, resident }]) => [
    name,
    ...[heap, wasm, heap + wasm, resident].map(kilobytes),
  ]);
  return {
    title: `Memory of one idle signed-in instance, of ${count.toLocaleString("en-US")} in a process, in kB`,
    columns: ["", "heap", "wasm memory", "both", "process"].map((name) => ({ name })),
    rows: [...rows, ["@aws-amplify/auth", "one per process", "", "", ""]],
  };
}

function verificationTable(verification) {
  const microseconds = ({ median, low, high, ...rest }) => {
    return { median: median * 1000, low: low * 1000, high: high * 1000, ...rest };
  };
  return {
    title: "Verifying a token's signature (RS256 with 2048 bits, ES256) and claims, Node, one core",
    columns: [{ name: "" }, ...timeColumns("µs each"), { name: "per second" }, timesOurs],
    rows: Object.entries(verification).map(([name, time]) => [
      name,
      ...timeCells(microseconds(time)),
      digits(1000 / time.median),
      times(time.median / verification[`${ours}, ${name.split(", ")[1]}`].median),
    ]),
  };
}

function timeColumns(name) {
  return [{ name }, { name: "quartiles", detail: true }, { name: "samples", detail: true }];
}

/** A median, its spread, and how many samples there were, of how many runs each. */
function timeCells(time) {
  if (!time) return ["", "", ""];
  const { median, low, high, count, repeat = 1 } = time;
  return [digits(median), `${digits(low)}–${digits(high)}`, repeat === 1 ? `${count}` : `${count} × ${repeat}`];
}

const ratio = (by, name) => (by[name] ? times(by[name].median / by[ours].median) : "");

function times(value) {
  return value >= 10 ? value.toFixed(0) : value.toFixed(value >= 2 ? 1 : 2);
}

function kilobytes(bytes) {
  return bytes === 0 ? "0" : digits(bytes / 1000);
}

// The main results as bar charts, for the README: one SVG without scripts, fonts or links, for light and dark.
import { digits } from "./tables.mjs";

const page = { width: 880, padding: 28, gap: 36, top: 62 };
const panelWidth = (page.width - 2 * page.padding - page.gap) / 2;
const panel = { width: panelWidth, head: 52, row: 30, bar: 16, names: 154, values: 64, foot: 26 };

const style = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; fill: #1e293b }
  .title { font-size: 18px; font-weight: 600 }
  .head { font-size: 15px; font-weight: 600 }
  .note, .limit { font-size: 12px; fill: #64748b }
  .value { font-variant-numeric: tabular-nums }
  .ours { font-weight: 600 }
  .card { fill: #ffffff; stroke: #e2e8f0 }
  .bar { fill: #cbd5e1 }
  .bar.ours { fill: #4f46e5 }
  .axis { stroke: #94a3b8 }
  .line { stroke: #dc2626; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e2e8f0 }
    .note, .limit { fill: #94a3b8 }
    .card { fill: #0f172a; stroke: #1e293b }
    .bar { fill: #475569 }
    .bar.ours { fill: #818cf8 }
    .axis { stroke: #64748b }
    .line { stroke: #f87171 }
  }`;

/**
 * @param {object} results of a whole run, see bench/run.mjs
 * @returns {string} the SVG
 */
export function picture(results) {
  const drawn = [];
  let y = page.top;
  for (const row of charts(results)) {
    for (const [column, chart] of row.entries()) {
      const x = page.padding + column * (panel.width + page.gap);
      drawn.push(`<g transform="translate(${x} ${y})">`, ...draw(chart), "</g>");
    }
    y += panel.head + Math.max(...row.map(({ bars }) => bars.length)) * panel.row + panel.foot;
  }
  const height = y + page.padding - 14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${height}" role="img"`,
    ` width="${page.width}" height="${height}">`,
    "<title>cognito-wasm beside the other clients: time of a sign-in, download, longest task, start-up</title>",
    `<style>${style}\n</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${page.width - 1}" height="${height - 1}" rx="10"/>`,
    `<text class="title" x="${page.padding}" y="38">cognito-wasm beside the other clients</text>`,
    `<text class="note" x="${page.width - page.padding}" y="38" text-anchor="end">shorter is better</text>`,
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

/** What is drawn, in rows: `bars` are `[name, value, whether it is ours]`. */
function charts({ srp, size, throttle, startup }) {
  const brotli = (name) => size.find((entry) => entry.name === name).brotli / 1000;
  const longest = (name) => throttle.clients[name].longest.median;
  const ready = (name) => startup.chromium[name].ms.median;
  const signIn = (name) => srp.chromium[name].median;
  const signingIn = {
    head: "Signing in",
    note: "what the client computes for SRP, ms of one core, Chromium",
    bars: [
      ["cognito-wasm", signIn("cognito-wasm"), true],
      ["plain BigInt", signIn("plain BigInt and WebCrypto")],
      ["identity-js", signIn("amazon-cognito-identity-js")],
      ["Amplify", signIn("@aws-amplify/auth")],
    ],
  };
  const download = {
    head: "Download",
    note: "minified, brotli, kB",
    bars: [
      ["a signed-in page", brotli("cognito-wasm/slim, a signed-in page"), true],
      ["slim, signing in", brotli("cognito-wasm/slim, signing in"), true],
      ["signing in", brotli("cognito-wasm, signing in"), true],
      ["identity-js", brotli("amazon-cognito-identity-js")],
      ["Amplify, signIn alone", brotli("@aws-amplify/auth, signIn alone")],
      ["Amplify, all of auth", brotli("@aws-amplify/auth, all")],
    ],
  };
  const freeze = {
    head: "Longest freeze",
    note: `longest task of a sign-in at a ${ordinal(throttle.rate)} of the speed, ms, Chromium`,
    limit: { value: 50, name: "50 ms: a long task" },
    bars: [
      ["cognito-wasm", longest("cognito-wasm"), true],
      ["with prepareSignIn", longest("cognito-wasm, prepared"), true],
      ["identity-js", longest("amazon-cognito-identity-js")],
      ["Amplify", longest("@aws-amplify/auth")],
    ],
  };
  const startUp = {
    head: "Start-up",
    note: "from the downloaded bytes to ready, ms, Chromium",
    bars: [
      ["cognito-wasm/slim", ready("cognito-wasm/slim"), true],
      ["cognito-wasm", ready("cognito-wasm"), true],
      ["identity-js", ready("amazon-cognito-identity-js")],
      ["Amplify, signIn alone", ready("@aws-amplify/auth, signIn alone")],
    ],
  };
  return [
    [signingIn, download],
    [freeze, startUp],
  ];
}

const ordinal = (count) => ({ 4: "quarter", 6: "sixth" })[count] ?? `${count}th`;

function draw({ head, note, bars, limit }) {
  const room = panel.width - panel.names - panel.values;
  const scale = room / Math.max(...bars.map(([, value]) => value));
  const bottom = panel.head + bars.length * panel.row;
  const lines = [
    `<text class="head" y="14">${head}</text>`,
    `<text class="note" y="34">${note}</text>`,
    ...bars.flatMap(([name, value, own], index) => {
      const y = panel.head + index * panel.row + (panel.row - panel.bar) / 2;
      const width = round(Math.max(value * scale, 1.5));
      const kind = own ? " ours" : "";
      const textY = round(y + panel.bar / 2 + 4.5);
      return [
        `<text class="name${kind}" x="${panel.names - 10}" y="${textY}" text-anchor="end">${name}</text>`,
        `<rect class="bar${kind}" x="${panel.names}" y="${y}" width="${width}" height="${panel.bar}" rx="2"/>`,
        `<text class="value${kind}" x="${round(panel.names + width + 7)}" y="${textY}">${digits(value)}</text>`,
      ];
    }),
    `<line class="axis" x1="${panel.names}" x2="${panel.names}" y1="${panel.head}" y2="${bottom}"/>`,
  ];
  if (limit) {
    const x = round(panel.names + limit.value * scale);
    lines.push(
      `<line class="line" x1="${x}" x2="${x}" y1="${panel.head}" y2="${bottom}"/>`,
      `<text class="limit" x="${x + 4}" y="${bottom + 13}">${limit.name}</text>`,
    );
  }
  return lines;
}

const round = (value) => Math.round(value * 10) / 10;

// Prints what sign-in costs in time and download, beside the other clients. Every table is one interleaved run.
//
//   npm run bench            all
//   npm run bench -- size    only the download
import { contenders, race } from "./contenders.mjs";
import { raceInChromium } from "./browser.mjs";
import { openssl } from "./openssl.mjs";
import { sizes } from "./size.mjs";

const SECONDS = 20;
const wanted = process.argv.slice(2);
const runs = (name) => wanted.length === 0 || wanted.includes(name);

if (runs("node")) {
  times(`SRP sign-in, the client's whole work, Node ${process.version}`, await race({ ...contenders, "OpenSSL, the same powers": openssl }, SECONDS));
}
if (runs("chromium")) {
  times("SRP sign-in, the client's whole work, headless Chromium", await raceInChromium(SECONDS));
}
if (runs("size")) {
  const rows = await sizes();
  const best = rows.find((row) => row.name === "cognito-wasm/slim (both)").brotli;
  console.log("\nDownload in bytes, bundled and minified\n");
  print(["", "raw", "gzip", "brotli", "ratio"], rows.map((row) => [row.name, row.raw, row.gzip, row.brotli, (row.brotli / best).toFixed(2)]));
}

function times(title, medians) {
  const ours = medians["cognito-wasm"];
  console.log(`\n${title}: medians of one interleaved run\n`);
  print(["", "ms", "ratio"], Object.entries(medians).map(([name, ms]) => [name, ms.toFixed(2), (ms / ours).toFixed(2)]));
}

function print(head, rows) {
  const table = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(`  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join("  ")}`);
  }
}

// The bytes that a page downloads.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { bundle, modules, slimWasm } from "./bundles.mjs";

const units = ["raw", "gzip", "brotli"];

/**
 * What each library weighs. `cognito-wasm/slim` is its script and its .wasm.
 * @param {(entry: { name: string }) => boolean} [wanted] which of them; all without it
 * @returns {Promise<{ name: string, raw: number, gzip: number, brotli: number }[]>} bytes
 */
export async function sizes(wanted = () => true) {
  const rows = [];
  for (const [name, contents] of Object.entries(modules)) {
    if (!wanted({ name })) continue;
    const script = weigh(await bundle(contents));
    rows.push({ name, ...(name === "cognito-wasm/slim" ? sum(script, weigh(await slimWasm())) : script) });
  }
  return rows;
}

/** The entries of our own package, as `sizes` names them. */
export const isOurs = ({ name }) => name.startsWith("cognito-wasm");

// Each as a server sends it at its best.
function weigh(bytes) {
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
  };
}

const sum = (one, other) => Object.fromEntries(units.map((unit) => [unit, one[unit] + other[unit]]));

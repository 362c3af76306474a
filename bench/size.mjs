// The bytes that a page downloads.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { bundle, extras, modules, slimWasm } from "./bundles.mjs";

const hasExtras = ["cognito-wasm", "cognito-wasm/slim"];

/**
 * What each library weighs. `cognito-wasm/slim` is its script and its .wasm. Ours are what a page downloads at first; a
 * row of its own has them with the extras, which a page downloads when it first asks for something of them.
 * @param {(entry: { name: string }) => boolean} [wanted] which of them; all without it
 * @returns {Promise<{ name: string, raw: number, gzip: number, brotli: number }[]>} bytes
 */
export async function sizes(wanted = () => true) {
  const rows = [];
  for (const [name, contents] of Object.entries(modules)) {
    if (!wanted({ name })) continue;
    const parts = [await bundle(contents)];
    if (name === "cognito-wasm/slim") parts.push(await slimWasm());
    rows.push({ name, ...weigh(parts) });
    if (hasExtras.includes(name)) rows.push({ name: `${name}, with extras`, ...weigh([...parts, ...(await extras())]) });
  }
  return rows;
}

/** The entries of our own package, as `sizes` names them. */
export const isOurs = ({ name }) => name.startsWith("cognito-wasm");

/** Each file as a server sends it at its best. */
const units = {
  raw: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
  brotli: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
};

const weigh = (files) =>
  Object.fromEntries(
    Object.entries(units).map(([unit, sent]) => [unit, files.reduce((sum, bytes) => sum + sent(bytes).length, 0)]),
  );

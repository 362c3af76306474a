// The bytes that a page downloads.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { bundle, downloads, modules } from "./bundles.mjs";

/**
 * What each library weighs. Of ours, each row is what a page has downloaded when it is so far: a page that only reads its
 * session loads no module; one that signs somebody in has the module, too; one that asks for AWS credentials also the second.
 * @param {(entry: { name: string }) => boolean} [wanted] which of them; all without it
 * @returns {Promise<{ name: string, raw: number, gzip: number, brotli: number }[]>} bytes
 */
export async function sizes(wanted = () => true) {
  const rows = Object.entries(await downloads()).filter(([name]) => wanted({ name }));
  for (const [name, contents] of Object.entries(modules)) {
    if (!isOurs({ name }) && wanted({ name })) rows.push([name, [await bundle(contents)]]);
  }
  return rows.map(([name, files]) => ({ name, ...weigh(files) }));
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

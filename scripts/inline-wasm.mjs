// Writes the .wasm as a string in an ES module, which every bundler and server takes without a plugin or a MIME type.
// Prints what a page downloads in either form.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const pkg = new URL("../pkg/", import.meta.url);
const wasm = readFileSync(new URL("cognito_bg.wasm", pkg));
const module = Buffer.from(`export default "${wasm.toString("base64")}";\n`);
writeFileSync(new URL("cognito.wasm.js", pkg), module);

console.log(`wasm ${sizes(wasm)}; inlined ${sizes(module)}`);

function sizes(bytes) {
  const level9 = gzipSync(bytes, { level: 9 });
  return `${bytes.length} bytes (gzip ${level9.length}, brotli ${brotliCompressSync(bytes).length})`;
}

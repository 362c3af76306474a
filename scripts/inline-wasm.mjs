// Writes each .wasm as a string in an ES module, which every bundler and server takes without a plugin or a MIME type.
// One character is one byte: compressed, that adds 5 % to the .wasm, where base64 adds 30 %.
// Prints what a page downloads in either form.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const pkg = new URL("../pkg/", import.meta.url);
for (const [file, script] of [["cognito_bg.wasm", "cognito.wasm.js"], ["extras.wasm", "extras.wasm.js"]]) {
  const wasm = readFileSync(new URL(file, pkg));
  const module = Buffer.from(`export default "${stringLiteral(wasm)}";\n`);
  writeFileSync(new URL(script, pkg), module);
  console.log(`${file} ${sizes(wasm)}; inlined ${sizes(module)}`);
}

// Beyond ASCII in escapes, so that the text survives a page that gives a script another character set than UTF-8.
function stringLiteral(bytes) {
  const escaped = { 0x0a: "\\n", 0x0d: "\\r", 0x22: '\\"', 0x5c: "\\\\" };
  return Array.from(bytes, (byte) => {
    if (byte >= 0x7f) return `\\x${byte.toString(16)}`;
    return escaped[byte] ?? String.fromCharCode(byte);
  }).join("");
}

function sizes(bytes) {
  const level9 = gzipSync(bytes, { level: 9 });
  return `${bytes.length} bytes (gzip ${level9.length}, brotli ${brotliCompressSync(bytes).length})`;
}

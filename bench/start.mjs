// Starts a library once and says what that took.
//
//   node --expose-gc bench/start.mjs SCRIPT [WASM]    prints the figures of `measureStartInNode` as JSON
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { memory, watchWasm } from "./memory.mjs";

/**
 * Decodes, compiles and runs a script, and instantiates its .wasm. It also runs in pages: it must not use anything of
 * this file.
 * @param {Uint8Array} script leaves a global `library`
 * @param {Uint8Array} [wasm] what `library.init` takes
 * @returns {Promise<number>} milliseconds
 */
export async function start(script, wasm) {
  const began = performance.now();
  (0, eval)(new TextDecoder().decode(script));
  if (wasm) await globalThis.library.init(wasm);
  return performance.now() - began;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await startHere(...process.argv.slice(2));

async function startHere(scriptFile, wasmFile) {
  const script = await readFile(scriptFile);
  const wasm = wasmFile && (await readFile(wasmFile));
  const wasmMemory = watchWasm();
  // `self` is what scripts for browsers know. The bytes must stay, or the growth would be less by them.
  Object.assign(globalThis, { self: globalThis, bytes: [script, wasm] });
  loadPlatform();
  const before = await memory(wasmMemory);
  const ms = await start(script, wasm);
  const after = await memory(wasmMemory);
  const grown = Object.fromEntries(Object.entries(after).map(([member, value]) => [member, value - before[member]]));
  console.log(JSON.stringify({ ms, ...grown }));
}

/** Node loads parts of its own when they are first touched; that is not the library's time. */
function loadPlatform() {
  new TextDecoder().decode(new Uint8Array(1));
  for (const name of ["crypto", "fetch", "Headers", "Request", "Response"]) globalThis[name];
  (0, eval)("0");
}

// What this process has in memory. Needs `--expose-gc`.
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @param {() => number} wasmMemory what `watchWasm` gave
 * @returns {Promise<{ heap: number, wasm: number, resident: number }>} bytes that live on JavaScript's heap and in buffers,
 * that WebAssembly's memories have, and that the process has in all
 */
export async function memory(wasmMemory) {
  // Finalizers run between two collections.
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await sleep(20);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const wasm = wasmMemory();
  // Node counts WebAssembly's memories as external.
  return { heap: heapUsed + external - wasm, wasm, resident: rss };
}

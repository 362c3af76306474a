// What a library keeps in memory.
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Notes each WebAssembly instance that is made from now on. It also runs in pages: it must not use anything of this
 * file.
 * @returns {() => number} how many bytes their memories have now
 */
export function watchWasm() {
  const memories = new Set();
  const note = (instance) => {
    for (const value of Object.values(instance.exports)) {
      if (value instanceof WebAssembly.Memory) memories.add(value);
    }
    return instance;
  };
  const { instantiate } = WebAssembly;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct: (Instance, given) => note(new Instance(...given)),
  });
  WebAssembly.instantiate = async (...given) => {
    const result = await instantiate(...given);
    note(result.instance ?? result);
    return result;
  };
  return () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}

/**
 * What this process has in memory. It needs `--expose-gc`.
 * @param {() => number} wasmMemory what `watchWasm` gave
 * @returns {Promise<{ heap: number, wasm: number, resident: number }>} bytes: what lives on JavaScript's heap and in
 * buffers, WebAssembly's memories, and all of the process
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

// How the module comes from wherever its bytes are.
import { imports, start, wasm } from "./module.js";

let loading;

/**
 * Starts the module at once.
 *
 * @param {WebAssembly.Module | BufferSource} source
 */
export function initSync(source) {
  if (wasm) return;
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  start(new WebAssembly.Instance(module, imports));
}

/**
 * Loads the module once. Who failed may try again.
 *
 * @param {string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<any>} source
 * @returns {Promise<void>}
 */
export function load(source) {
  loading ??= instantiate(source).then(start);
  loading.catch(() => (loading = undefined));
  return loading;
}

async function instantiate(source) {
  return WebAssembly.instantiate(await moduleOf(await source), imports);
}

async function moduleOf(source) {
  if (source instanceof WebAssembly.Module) return source;
  const isAddress = typeof source === "string" || source instanceof URL || source instanceof Request;
  const found = isAddress ? await fetch(source) : source;
  if (!(found instanceof Response)) return WebAssembly.compile(found);
  if (!found.ok) throw new Error(`the module could not be fetched: ${found.status} ${found.url}`);
  // Only what comes under its own type can be compiled while it comes.
  if (found.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(found);
  return WebAssembly.compile(await found.arrayBuffer());
}

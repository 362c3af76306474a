export * from "./index.cjs";

/**
 * Loads the module, once; nothing else works before. A second call waits for the first.
 *
 * @param source - where `cognito-wasm/cognito.wasm` is served, the answer to a request for it, its bytes, or the compiled
 * module
 */
export function init(
  source: string | URL | Request | Response | Promise<Response> | ArrayBuffer | ArrayBufferView | WebAssembly.Module,
): Promise<void>;

/** Where a module comes from: an address, what `fetch` gave, bytes, or a compiled module. */
export type ModuleSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

import {
  authError
} from "./chunk-GIWJLK46.js";
import {
  method
} from "./chunk-FOCK5WX5.js";

// src/js/core/start.ts
var SECTION = "cognito-wasm-build";
function start(glue, module) {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  if (section === void 0 || new TextDecoder().decode(section) !== "37485406488df70f") {
    throw authError("BuildMismatch", "the WebAssembly module and its scripts belong to different builds: reload the page");
  }
  glue.initSync({ module });
  return glue;
}
async function startFrom(glue, source) {
  return start(glue, await compile(source));
}
async function startDeflated(glue, base64) {
  const compressed = new Blob([bytesOf(base64)]).stream();
  const bytes = new Response(compressed.pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
  return start(glue, await WebAssembly.compile(await bytes));
}
async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  const isAddress = typeof source === "string" || source instanceof URL || source instanceof Request;
  const found = isAddress ? await fetch(source) : source;
  if (!(found instanceof Response)) return WebAssembly.compile(found);
  if (!found.ok) throw new Error(`the module could not be fetched: ${found.status} ${found.url}`);
  if (found.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(found);
  return WebAssembly.compile(await found.arrayBuffer());
}
function bytesOf(base64) {
  const own = method(Uint8Array, "fromBase64");
  if (own) return own(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

export {
  startFrom,
  startDeflated
};
//# sourceMappingURL=chunk-P7GUFCZK.js.map

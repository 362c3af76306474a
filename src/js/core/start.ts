// Starting a module: from the bytes in a script, from an address, or from what a platform has compiled.

import { authError } from "../errors.js";
import type { ModuleSource } from "../types/module.js";
import { method } from "../value/members.js";
import type { Module } from "./guard.js";

/** The id of this build of the package: the bundler writes it. */
declare const __BUILD_ID__: string;

/** The section of a module that has the id of its build. */
const SECTION = "cognito-wasm-build";

/** What wasm-bindgen's glue of a module offers. */
export interface Glue extends Module {
  initSync(options: { module: WebAssembly.Module }): unknown;
}

/**
 * Starts a module that is compiled.
 *
 * @throws AuthError `BuildMismatch` when it belongs to another build than these scripts
 */
export function start<G extends Glue>(glue: G, module: WebAssembly.Module): G {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  if (section === undefined || new TextDecoder().decode(section) !== __BUILD_ID__) {
    throw authError("BuildMismatch", "the WebAssembly module and its scripts belong to different builds: reload the page");
  }
  // A module that another realm compiled, as in the edge runtime of Next.js, is no instance of this realm's class. The glue
  // would compile it once more.
  if (!(module instanceof WebAssembly.Module)) Object.setPrototypeOf(module, WebAssembly.Module.prototype);
  glue.initSync({ module });
  return glue;
}

/** Starts a module from wherever it is. */
export async function startFrom<G extends Glue>(glue: G, source: ModuleSource): Promise<G> {
  return start(glue, await compile(source));
}

/** Starts a module from its bytes in base64, compressed by DEFLATE (RFC 1951). */
export async function startDeflated<G extends Glue>(glue: G, base64: string): Promise<G> {
  const compressed = new Blob([bytesOf(base64)]).stream();
  const inflated = compressed.pipeThrough(new DecompressionStream("deflate-raw"));
  const bytes = await new Response(inflated).arrayBuffer();
  return start(glue, await WebAssembly.compile(bytes));
}

/** Starts a module at once, from its bytes in base64. */
export const startSync = <G extends Glue>(glue: G, base64: string): G =>
  start(glue, new WebAssembly.Module(bytesOf(base64)));

async function compile(source: ModuleSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  const isAddress = typeof source === "string" || source instanceof URL || source instanceof Request;
  const found = isAddress ? await fetch(source) : source;
  if (!(found instanceof Response)) return WebAssembly.compile(found);
  if (!found.ok) throw new Error(`the module could not be fetched: ${found.status} ${found.url}`);
  // Only what comes under its own type can be compiled while it comes.
  if (found.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(found);
  const bytes = await found.arrayBuffer();
  return WebAssembly.compile(bytes);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const own = method(Uint8Array, "fromBase64");
  if (own) return own(base64) as Uint8Array<ArrayBuffer>;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

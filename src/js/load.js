// How the modules come from wherever their bytes are: the first one, which everything needs, and the second one, which a
// page gets when it first asks for something of `extras.js`. wasm-bindgen's own way has more of them than a page needs.
import { fail, messageOf } from "./error.js";
import {
  __wbg_answer,
  __wbg_date,
  __wbg_parse,
  __wbg_random,
  __wbg_set_wasm,
  __wbg_stringify,
  __wbg_take,
} from "./glue_bg.js";
import { now } from "./ports.js";

/** What the first module imports: `h`, as `split-module.mjs` names it. */
const imports = {
  h: { __wbg_answer, __wbg_date, __wbg_parse, __wbg_random, __wbg_stringify, __wbg_take, now },
};

/** What the first module exports, once it runs. */
let first;
let loading;
/** What an entry brings with it: the scripts and the module of `extras.js`. */
let brought;
/** How an entry gets them otherwise. */
let bring;
/** The scripts, once their module runs. */
let extras;

/**
 * Starts the first module at once.
 *
 * @param {WebAssembly.Module | BufferSource | string} source
 */
export function initSync(source) {
  if (first) return;
  start(new WebAssembly.Instance(compiled(source), imports));
}

/**
 * Loads the first module once. Who failed may try again.
 *
 * @param {string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<any>} source
 * @returns {Promise<void>}
 */
export function load(source) {
  loading ??= instantiate(source);
  loading.catch(() => (loading = undefined));
  return loading;
}

async function instantiate(source) {
  start(await WebAssembly.instantiate(await moduleOf(await source), imports));
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

function start(instance) {
  if (first) return;
  first = instance.exports;
  __wbg_set_wasm(first);
}

/**
 * Says what is there for `extras`. Its module is compiled when it is first asked for.
 *
 * @param {object} scripts the exports of `extras.js`
 * @param {WebAssembly.Module | string} module
 */
export const withExtras = (scripts, module) => (brought = [scripts, module]);

/**
 * Says how to get that.
 *
 * @param {() => Promise<[object, { default: string }]>} how
 */
export const extrasFrom = (how) => (bring = how);

/**
 * The exports of `extras.js`, when they can be used at once.
 *
 * @returns {typeof import("./extras.js") | undefined}
 */
export function extrasHere() {
  if (!extras && brought && first) {
    const [scripts, module] = brought;
    // It imports the first one's functions by their places in the table, see `split-module.mjs`.
    const m = { ...first };
    for (let place = 0; place < first.t.length; place++) m[place] = first.t.get(place);
    new WebAssembly.Instance(compiled(module), { m });
    extras = scripts;
  }
  return extras;
}

/**
 * The exports of `extras.js`, fetched if they have to be.
 *
 * @returns {Promise<typeof import("./extras.js")>}
 * @throws an `AuthError`, `NetworkError`; who failed may try again
 */
export async function loadExtras() {
  if (!brought) {
    try {
      const [scripts, { default: module }] = await bring();
      withExtras(scripts, module);
    } catch (thrown) {
      throw fail("NetworkError", "a part of cognito-wasm could not be fetched", { cause: messageOf(thrown) });
    }
  }
  return extrasHere();
}

function compiled(source) {
  if (source instanceof WebAssembly.Module) return source;
  return new WebAssembly.Module(typeof source === "string" ? bytesOf(source) : source);
}

/** The bytes of a text, one character each. In a function of its own, the loop is compiled sooner. */
function bytesOf(latin) {
  if (globalThis.Buffer) return Buffer.from(latin, "latin1");
  const { length } = latin;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = latin.charCodeAt(i);
  return bytes;
}

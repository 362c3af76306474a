// The module: its functions, its memory, and what it imports. By hand for the few functions there are: what
// wasm-bindgen would write serves any module, and is four times as long. `mod.rs` and `host.rs` are the other side,
// and scripts/narrow-boundary.mjs has the names.
import * as ports from "./ports.js";

/** What the module exports, once it is there. */
export let wasm;

/** Bytes in the module's memory, for as long as it does not grow. */
const view = (at, length) => new Uint8Array(wasm.memory.buffer, at >>> 0, length);

/** Hands bytes over to the module: where they lie now, and how many they are. Without bytes it is nowhere. */
export function given(bytes) {
  if (!bytes) return [0, 0];
  const { length } = bytes;
  const at = wasm.take(length, 1);
  view(at, length).set(bytes);
  return [at, length];
}

/** A port that gives bytes: where they lie is written to `result`. */
const giving = (port) => (result, at, length) => {
  const output = given(port(view(at, length)));
  new Int32Array(wasm.memory.buffer, result >>> 0).set(output);
};

const js = {
  now: ports.now,
  random: (at, length) => ports.random(view(at, length)),
  parse: giving(ports.parse),
  stringify: giving(ports.stringify),
  answer: (failed, at, length) => ports.answer(!!failed, view(at, length)),
  throw(at, length) {
    throw new Error(new TextDecoder().decode(view(at, length)));
  },
};

/** What the module imports. */
export const imports = { js };

/** Lets this instance be the module; the first one stays. */
export function start(instance) {
  wasm ??= instance.exports;
}

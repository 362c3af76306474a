// The module's memory, what it imports, and the handles it gives out. By hand for the few functions there are: what
// wasm-bindgen would write serves any module, and is four times as long. `mod.rs` and `host.rs` are the other side, and
// scripts/narrow-boundary.mjs has the names.
import * as ports from "./ports.js";

let wasm;

/** Gives handles back that nobody holds any more, where the platform tells of them. */
const forgotten = globalThis.FinalizationRegistry && new FinalizationRegistry((pointer) => wasm.free(pointer, 1));

/** Bytes in the module's memory, for as long as it does not grow. */
const view = (at, length) => new Uint8Array(wasm.memory.buffer, at >>> 0, length);

/** Hands bytes over to the module: where they lie now, and how many they are. */
function given(bytes) {
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

/** Whether there is a module. */
export const isReady = () => !!wasm;

/** Lets this instance be the module; the first one stays. */
export function start(instance) {
  wasm ??= instance.exports;
}

/** What the module holds for us, see `Handle` in `mod.rs`. */
export class Handle {
  #pointer;

  constructor(pointer = wasm.create()) {
    this.#pointer = pointer;
    forgotten?.register(this, pointer, this);
  }

  /** Opens something beside it, by its number. */
  open(kind) {
    return new Handle(wasm.open(this.#pointer, kind));
  }

  /** Calls a method. `body`: what goes in as bytes, if anything. */
  call(input, body) {
    wasm.call(this.#pointer, ...given(input), ...(body ? given(body) : [0, 0]));
  }

  /** Gives its memory back at once. Whoever calls it later is told so. */
  free() {
    const pointer = this.#pointer;
    this.#pointer = 0;
    forgotten?.unregister(this);
    wasm.free(pointer, 0);
  }
}

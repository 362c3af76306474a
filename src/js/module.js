// The module's memory, what it imports, and the handles it gives out. By hand for the few functions there are: what
// wasm-bindgen would write serves any module, and is four times as long. `mod.rs` and `host.rs` are the other side.
import * as ports from "./ports.js";

let wasm;

/** Gives handles back that nobody holds any more, where the platform tells of them. */
const forgotten = globalThis.FinalizationRegistry && new FinalizationRegistry((pointer) => wasm.__wbg_handle_free(pointer, 1));

/** Bytes in the module's memory, for as long as it does not grow. */
const view = (at, length) => new Uint8Array(wasm.memory.buffer, at >>> 0, length);

/** Hands bytes over to the module: where they lie now, and how many they are. */
function given(bytes) {
  const { length } = bytes;
  const at = wasm.__wbindgen_malloc(length, 1);
  view(at, length).set(bytes);
  return [at, length];
}

/** A port that gives bytes: where they lie is written to `result`. */
const giving = (port) => (result, at, length) => {
  const output = given(port(view(at, length)));
  new Int32Array(wasm.memory.buffer, result >>> 0).set(output);
};

/** What the module imports. wasm-bindgen puts each name between others of its own. */
const IMPORTS = {
  now: ports.now,
  random: (at, length) => ports.random(view(at, length)),
  parse: giving(ports.parse),
  stringify: giving(ports.stringify),
  answer: (failed, at, length) => ports.answer(!!failed, view(at, length)),
  throw(at, length) {
    throw new Error(new TextDecoder().decode(view(at, length)));
  },
  // The table of JavaScript's values, of which none cross.
  externref() {},
};

/** The imports of a compiled module, by the places where wasm-bindgen expects them. */
export function importsOf(module) {
  const places = {};
  for (const { module: place, name } of WebAssembly.Module.imports(module)) {
    const known = Object.keys(IMPORTS).find((known) => name.includes(known));
    (places[place] ??= {})[name] = IMPORTS[known];
  }
  return places;
}

/** Whether there is a module. */
export const isReady = () => !!wasm;

/** Lets this instance be the module; the first one stays. */
export function start(instance) {
  wasm ??= instance.exports;
}

/** What the module holds for us, see `Handle` in `mod.rs`. */
export class Handle {
  #pointer;

  constructor(pointer = wasm.handle_new()) {
    this.#pointer = pointer;
    forgotten?.register(this, pointer, this);
  }

  /** Opens something beside it, by its number. */
  open(kind) {
    return new Handle(wasm.handle_open(this.#pointer, kind));
  }

  /** Calls a method. `body`: what goes in as bytes, if anything. */
  call(input, body) {
    wasm.handle_call(this.#pointer, ...given(input), ...(body ? given(body) : [0, 0]));
  }

  /** Gives its memory back at once. Whoever calls it later is told so. */
  free() {
    const pointer = this.#pointer;
    this.#pointer = 0;
    forgotten?.unregister(this);
    wasm.__wbg_handle_free(pointer, 0);
  }
}

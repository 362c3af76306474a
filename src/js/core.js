// The doors to the core: what is asked goes in as bytes, and what it came to comes back as bytes.
import { decode, encode } from "./codec.js";
import { toError } from "./error.js";
import { createHost } from "./host.js";
import { given, wasm } from "./module.js";
import { exchange } from "./ports.js";

/** What opens beside a core, as `mod.rs` numbers it. */
export const CALL = 0;
export const SIGN_IN = 1;
export const RENEWAL = 2;
export const SOURCE = 3;
export const EXCHANGE = 4;
export const VERIFICATION = 5;

/** Gives back what nobody holds any more, where the platform tells of it. */
const forgotten = globalThis.FinalizationRegistry && new FinalizationRegistry((pointer) => wasm.free(pointer, 1));

/** A core, or something that shares its record and its ports: a sign-in, a renewal. See `Handle` in `mod.rs`. */
export class Door {
  #host;
  #pointer;

  /** `host`: its ports. `pointer`: of what was opened beside a core. */
  constructor(host, pointer = wasm.create()) {
    this.#host = host;
    this.#pointer = pointer;
    forgotten?.register(this, pointer, this);
  }

  /** Opens something beside this core, by its number. */
  open(kind) {
    return new Door(this.#host, wasm.open(this.#pointer, kind));
  }

  /**
   * Asks by the name of a method, see the file in Rust that has the name of what was opened.
   *
   * @param {string} name
   * @param {any[]} input plain data; one of it may be bytes
   * @returns {any} plain data; `undefined` for nothing
   * @throws what went wrong: an `AuthError`, or a `TypeError` for a wrong argument
   */
  ask(name, ...input) {
    const list = given(encode([name, ...input]));
    const body = given(input.find((value) => value instanceof Uint8Array));
    let failed, value;
    const answer = (isError, bytes) => {
      failed = isError;
      value = decode(bytes);
    };
    const before = exchange({ ...this.#host, answer });
    try {
      wasm.call(this.#pointer, ...list, ...body);
    } finally {
      exchange(before);
    }
    if (failed) throw toError(value);
    return value ?? undefined;
  }

  /** Gives its memory back at once, instead of when nobody holds it any more. */
  free() {
    const pointer = this.#pointer;
    this.#pointer = 0;
    forgotten?.unregister(this);
    wasm.free(pointer, 0);
  }
}

let common;

/** The core for what needs no configuration. */
export const core = () => (common ??= new Door(createHost()));

// The doors to the core: what is asked goes in as bytes, and what it came to comes back as bytes.
import { decode, encode } from "./codec.js";
import { toError } from "./error.js";
import { Handle } from "./glue_bg.js";
import { createHost } from "./host.js";
import { exchange } from "./ports.js";

/** What opens beside a core, as `mod.rs` numbers it. */
export const CALL = 0;
export const SIGN_IN = 1;
export const RENEWAL = 2;
export const SOURCE = 3;
export const EXCHANGE = 4;
export const VERIFICATION = 5;

/** A core, or something that shares its record and its ports: a sign-in, a renewal. */
export class Door {
  #host;
  #handle;

  /** `host`: its ports. `handle`: of what was opened beside a core. */
  constructor(host, handle = new Handle()) {
    this.#host = host;
    this.#handle = handle;
  }

  /** Opens something beside this core, by its number. */
  open(kind) {
    return new Door(this.#host, this.#handle.open(kind));
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
    const bytes = encode([name, ...input]);
    let failed, value;
    const answer = (isError, output) => {
      failed = isError;
      value = decode(output);
    };
    const before = exchange({ ...this.#host, answer });
    try {
      this.#handle.call(bytes, input.find((value) => value instanceof Uint8Array));
    } finally {
      exchange(before);
    }
    if (failed) throw toError(value);
    return value ?? undefined;
  }

  /** Gives its memory back at once, instead of when nobody holds it any more. */
  free() {
    this.#handle.free();
  }
}

let common;

/** The core for what needs no configuration. */
export const core = () => (common ??= new Door(createHost()));

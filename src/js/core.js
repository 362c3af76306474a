// The doors to the core: what is asked goes in as bytes, and what it came to comes back as bytes.
import { decode, encode } from "./codec.js";
import { toError } from "./error.js";
import { call, free, open } from "./glue_bg.js";
import { createHost } from "./host.js";
import { exchange, give } from "./ports.js";

/** What opens beside a core, as `handle.rs` numbers it. */
export const CALL = 0;
export const SIGN_IN = 1;
export const RENEWAL = 2;
export const SOURCE = 3;
export const EXCHANGE = 4;
export const VERIFICATION = 5;
const CORE = 6;

/** No handle. */
const NOTHING = 0;

/** Gives back what nobody holds any more. */
const unheld = globalThis.FinalizationRegistry && new FinalizationRegistry(free);

/** A core, or something that shares its record and its ports: a sign-in, a renewal. */
export class Door {
  #host;
  #handle;

  /** `host`: its ports. `handle`: of what was opened beside a core, its address. */
  constructor(host, handle = open(NOTHING, CORE)) {
    this.#host = host;
    this.#handle = handle;
    unheld?.register(this, handle, this);
  }

  /** Opens something beside this core, by its number. */
  open(kind) {
    return new Door(this.#host, open(this.#handle, kind));
  }

  /**
   * Asks by the name of a method, see the file in Rust that has the name of what was opened. When the scripts are bundled,
   * the name becomes the place of the method in its table, a number.
   *
   * @param {string | number} name
   * @param {any[]} input plain data; one of it may be bytes
   * @returns {any} plain data; `undefined` for nothing
   * @throws what went wrong: an `AuthError`, or a `TypeError` for a wrong argument
   */
  ask(name, ...input) {
    const bytes = encode([name, ...input]);
    const body = input.find((value) => value instanceof Uint8Array);
    let failed, value;
    const answer = (isError, output) => {
      failed = isError;
      value = decode(output);
    };
    const before = exchange({ ...this.#host, answer });
    try {
      call(this.#handle, give(bytes), body ? give(body) : -1);
    } finally {
      exchange(before);
    }
    if (failed) throw toError(value);
    return value ?? undefined;
  }

  /** Gives its memory back at once, instead of when nobody holds it any more. */
  free() {
    unheld?.unregister(this);
    free(this.#handle);
    this.#handle = NOTHING;
  }
}

let common;

/** The core for what needs no configuration. */
export const core = () => (common ??= new Door(createHost()));

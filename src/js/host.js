// The ports that answer at once, called by the core: the application's own (`runtime`) or those of the platform. None of
// them throws: an exception would leave the core in the middle of something.
import { decode, encode } from "./codec.js";
import { attempt, callable, utf8 } from "./platform.js";

/**
 * @typedef {object} Host
 * @property {() => number} now Unix milliseconds
 * @property {(bytes: Uint8Array) => number} random fills them; gives what went wrong, as `host.rs` numbers it
 * @property {(text: Uint8Array) => Uint8Array} parse a value from JSON; no bytes when it is none
 * @property {(text: Uint8Array) => number} date Unix milliseconds of a date in HTTP's words; NaN when it is none
 * @property {(value: Uint8Array) => Uint8Array} stringify a value as JSON
 * @property {(failed: boolean, value: Uint8Array) => void} [answer] takes in what a call came to: of whoever calls
 */

/**
 * What the `runtime` option lacks comes from the platform.
 *
 * @param {any} runtime
 * @returns {Host}
 */
export function createHost(runtime) {
  const now = callable(runtime, "now");
  const randomBytes = callable(runtime, "randomBytes") ?? platformBytes;
  return {
    now() {
      const own = attempt(() => now?.());
      return typeof own === "number" ? own : Date.now();
    },
    random(bytes) {
      try {
        const drawn = randomBytes(bytes.length);
        if (!(drawn instanceof Uint8Array && drawn.length === bytes.length)) return 1;
        bytes.set(drawn);
        return 0;
      } catch {
        return 2;
      }
    },
    parse: (text) => attempt(() => encode(JSON.parse(textOf(text)))) ?? new Uint8Array(),
    date: (text) => Date.parse(textOf(text)),
    stringify: (value) => utf8(JSON.stringify(decode(value, Number))),
  };
}

/** Bytes that are no UTF-8 are no JSON. */
const textOf = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

const platformBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

// The ports that answer at once, called by the core: the application's own (`runtime`) or those of the platform.
import { fail } from "./error.js";
import { callable } from "./platform.js";

/**
 * What the `runtime` option lacks comes from the platform.
 *
 * - `now()`: Unix milliseconds.
 * - `random(length)`: so many secure random bytes. It throws an `AuthError` when there are none, and a `TypeError`
 *   when the application's function gives something else.
 *
 * @param {any} runtime
 * @returns {{ now(): number, random(length: number): Uint8Array }}
 */
export function createHost(runtime) {
  const now = callable(runtime, "now");
  const randomBytes = callable(runtime, "randomBytes") ?? platformBytes;
  return {
    now() {
      try {
        const own = now?.();
        if (typeof own === "number") return own;
      } catch {
        // The platform's clock serves.
      }
      return Date.now();
    },
    random(length) {
      let bytes;
      try {
        bytes = randomBytes(length);
      } catch {
        throw fail("Unknown", "there is no source of secure random bytes here");
      }
      if (!(bytes instanceof Uint8Array)) throw new TypeError("runtime.randomBytes must return a Uint8Array");
      if (bytes.length !== length) {
        throw new TypeError("runtime.randomBytes must return as many bytes as it is asked for");
      }
      return bytes;
    },
  };
}

const platformBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

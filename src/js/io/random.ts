// Randomness: the platform's, or the application's own source.

import { method } from "../value/members.js";

/**
 * Random bytes that nobody can predict.
 *
 * @param runtime - the `runtime` option, whose `randomBytes` is asked where there is one
 * @param length - how many
 * @throws TypeError when the application's source does not give so many; whatever it throws
 */
export function randomBytes(runtime: unknown, length: number): Uint8Array {
  const own = method(runtime, "randomBytes");
  const bytes: unknown = own ? own(length) : crypto.getRandomValues(new Uint8Array(length));
  // A copy: what an object says of its own length need not be true.
  const copy = bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
  if (copy?.length === length) return copy;
  throw new TypeError("runtime.randomBytes must return a Uint8Array of the length that it is given");
}

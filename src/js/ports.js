// What the core calls in the middle of a call: the ports of whoever made it. Calls don't wait, so there is one at a time.

let current;
/** What was given to the core and not taken yet. */
let given;

/**
 * Lets these ports be the ones that the core calls.
 *
 * @param {import("./host.js").Host | undefined} ports
 * @returns {import("./host.js").Host | undefined} the ones before
 */
export function exchange(ports) {
  const before = current;
  current = ports;
  given = [];
  return before;
}

/** Gives the core bytes, which it takes in the order in which they come. Returns how many. */
export function give(bytes) {
  given.push(bytes);
  return bytes.length;
}

export const take = (bytes) => bytes.set(given.shift());
export const now = () => current.now();
export const random = (bytes) => current.random(bytes);
export const parse = (text) => give(current.parse(text));
export const date = (text) => current.date(text);
export const stringify = (value) => give(current.stringify(value));
export const answer = (failed, value) => current.answer(failed, value);

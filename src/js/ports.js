// What the core calls in the middle of a call: the ports of whoever made it. Calls don't wait, so there is one at a time.

let current;

/**
 * Lets these ports be the ones that the core calls.
 *
 * @param {import("./host.js").Host | undefined} ports
 * @returns {import("./host.js").Host | undefined} the ones before
 */
export function exchange(ports) {
  const before = current;
  current = ports;
  return before;
}

export const now = () => current.now();
export const random = (bytes) => current.random(bytes);
export const parse = (text) => current.parse(text);
export const date = (text) => current.date(text);
export const stringify = (value) => current.stringify(value);
export const answer = (failed, value) => current.answer(failed, value);

// Telling other tabs what happened here, and hearing from them.
import { attempt, plain, unref } from "./platform.js";

/**
 * Opens a `BroadcastChannel`, where the platform has one and allows it. It holds its owner weakly, and closes when a
 * message finds nobody there.
 *
 * @param {string} name
 * @param {object} owner
 * @param {string} method the owner's method that is called with what other tabs tell
 * @returns {{ tell(value: object): void } | undefined}
 */
export function openChannel(name, owner, method) {
  const channel = attempt(() => unref(new BroadcastChannel(name)));
  if (!channel) return undefined;
  const held = new WeakRef(owner);
  channel.onmessage = ({ data }) => {
    const owner = held.deref();
    if (!owner) return channel.close();
    const value = attempt(() => plain(data));
    if (value) owner[method](value);
  };
  return {
    // A page that is being closed can no longer tell anybody.
    tell: (value) => attempt(() => channel.postMessage(value)),
  };
}

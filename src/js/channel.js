// Telling other tabs what happened here, and hearing from them.
import { plain, unref } from "./platform.js";

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
  let channel;
  try {
    channel = unref(new BroadcastChannel(name));
  } catch {
    return undefined;
  }
  const held = new WeakRef(owner);
  channel.onmessage = ({ data }) => {
    const owner = held.deref();
    if (!owner) return channel.close();
    let value;
    try {
      value = plain(data);
    } catch {
      return;
    }
    owner[method](value);
  };
  return {
    tell(value) {
      try {
        channel.postMessage(value);
      } catch {
        // A page that is being closed can no longer tell anybody.
      }
    },
  };
}

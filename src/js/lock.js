// Turns: within an instance, among the instances of a process, and among all tabs and workers of an origin.
import { lease } from "./lease.js";
import { hasOrigin, isPage, member, setTimer, unref, within } from "./platform.js";

/** Longest wait for a lock, milliseconds: longer than whoever holds it may take for its requests. */
const PATIENCE = 40_000;

/** A queue within one instance. */
export class Queue {
  #last;

  /**
   * Waits until all who came before have ended their turn.
   *
   * @returns {Promise<() => void>} ends the turn
   */
  async turn() {
    const before = this.#last;
    let end;
    this.#last = new Promise((resolve) => (end = resolve));
    await before;
    return end;
  }
}

/**
 * Waits for the lock of all who share the storage.
 *
 * A browser has Web Locks. A page without them (plain HTTP, an old browser) has a lease, if its storage has single
 * items and answers at once. Outside a browser an application's storage is often one user's alone: there only those
 * wait for each other who were given the same object.
 *
 * @param {string} name
 * @param {ReturnType<import("./storage.js").createStorage>} storage
 * @param {() => boolean | Promise<boolean>} [done] whether others have done meanwhile what the lock is wanted for. A
 *   lease changes hands slowly, in hidden tabs once in two seconds: who waits for one asks this, and goes without.
 * @returns {Promise<(() => void) | undefined>} releases the lock; `undefined` where there is none, or when the wait
 *   was too long or became pointless
 */
export async function acquire(name, storage, done) {
  const { items, own, slow } = storage;
  const locks = member(globalThis.navigator, "locks");
  if (locks && (!own || hasOrigin())) return webLock(locks, name);
  if (items && isPage() && !slow) return lease(name, storage, PATIENCE, done);
  const place = own ?? items;
  return place && turnAt(place, name);
}

function webLock(locks, name) {
  return new Promise((resolve) => {
    const abort = new AbortController();
    const timer = unref(setTimer(() => abort.abort(), PATIENCE));
    const answer = (release) => {
      clearTimeout(timer);
      resolve(release);
    };
    // The promise of the request ends with the lock, or fails with the wait.
    const request = async () => locks.request(name, { signal: abort.signal }, () => new Promise(answer));
    request().catch(() => answer());
  });
}

/** The queues of this process, by storage and name. */
const queues = new WeakMap();

async function turnAt(place, name) {
  const named = queues.get(place) ?? {};
  queues.set(place, named);
  const turn = (named[name] ??= new Queue()).turn();
  try {
    return await within(turn, PATIENCE);
  } catch {
    turn.then((end) => end());
    return undefined;
  }
}

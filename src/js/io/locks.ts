// Turns: within an instance, among the instances of a process, and among all who share a storage.

import { hasOrigin, unref } from "../value/platform.js";
import { setTimer, within } from "../value/promise.js";
import type { RecordStorage } from "./storage.js";

/** Longest wait for a lock, milliseconds: longer than whoever holds it may take for its requests. */
const PATIENCE = 40_000;

/** Releases a lock. Only the first call counts. */
export type Release = () => void;

/** A queue within one instance. */
export class Queue {
  /** How many hold it or wait. */
  length = 0;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Waits until all who came before have ended their turn. The place in line is taken at once.
   *
   * @returns ends the turn
   */
  turn(): Promise<Release> {
    const before = this.last;
    let end!: Release;
    this.last = new Promise<void>((resolve) => (end = resolve));
    this.length++;
    return before.then(() => once(() => {
      this.length--;
      end();
    }));
  }
}

/**
 * Waits for the lock of all who share the storage: the storage's own, a Web Lock in a browser, or else the turn of
 * those in this process who were given the same object. On a server a storage is often one user's alone: instances of
 * different users never wait for each other.
 *
 * @param name - the lock's name
 * @param storage - what is locked
 * @returns releases it; `undefined` where there is none, or when the wait was longer than 40 seconds
 */
export async function acquire(name: string, storage: RecordStorage): Promise<Release | undefined> {
  const { lock, own } = storage;
  if (lock) return ownLock(lock, name);
  const { locks } = (globalThis.navigator ?? {}) as { locks?: LockManager };
  // Node has Web Locks for a whole process, which is more than those who share a storage.
  if (locks && hasOrigin()) return webLock(locks, name);
  return own && turnAt(own, name);
}

async function ownLock(lock: NonNullable<RecordStorage["lock"]>, name: string): Promise<Release | undefined> {
  const abort = new AbortController();
  const asked = (async () => lock(name, { signal: abort.signal, timeout: PATIENCE }))();
  try {
    const release = await within(asked, PATIENCE);
    return releaseOf(release);
  } catch {
    abort.abort();
    // What comes too late is given back.
    asked.then((release) => releaseOf(release)?.()).catch(() => {});
    return undefined;
  }
}

/** What a storage's own lock is released by. A failure is the storage's: its locks end by themselves. */
function releaseOf(release: unknown): Release | undefined {
  if (typeof release !== "function") return undefined;
  return once(() => void (async () => release())().catch(() => {}));
}

function webLock(locks: LockManager, name: string): Promise<Release | undefined> {
  return new Promise((resolve) => {
    const abort = new AbortController();
    const timer = unref(setTimer(() => abort.abort(), PATIENCE));
    const answer = (release?: Release) => {
      clearTimeout(timer);
      resolve(release);
    };
    // The promise of the request ends with the lock, or fails with the wait.
    const request = async () =>
      locks.request(name, { signal: abort.signal }, () => new Promise<void>((end) => answer(end)));
    request().catch(() => answer());
  });
}

/** The queues of this process, by objects and names. */
const queues = new WeakMap<object, Map<string, Queue>>();

async function turnAt(own: object, name: string): Promise<Release | undefined> {
  const named = queues.get(own) ?? new Map<string, Queue>();
  queues.set(own, named);
  const queue = named.get(name) ?? new Queue();
  named.set(name, queue);
  const turn = queue.turn();
  // A server's storage sees many names: a queue ends with its last turn.
  const end = (release: Release) => () => {
    release();
    if (queue.length === 0 && named.get(name) === queue) named.delete(name);
  };
  try {
    return end(await within(turn, PATIENCE));
  } catch {
    turn.then((release) => end(release)());
    return undefined;
  }
}

function once(work: () => void): Release {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

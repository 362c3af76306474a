// A lock where the browser has none: a lease in the storage that all tabs share. A storage cannot compare and swap:
// whoever claims the lease looks after a pause whether somebody else has done so since. All tabs have one clock.
import { parsed, sleep, unref } from "./platform.js";

/** How long a claim counts, milliseconds: a tab that died blocks the others no longer. */
const TERM = 5_000;

/** Least pause before another look, milliseconds: by then a claim must have reached all tabs, and theirs this one. */
const PAUSE = 50;

/**
 * Waits for the lease, at most `patience` milliseconds.
 *
 * It lies at `<name>.lease` as `{ owner, until }`, `until` in Unix milliseconds. Its holder claims it anew in time.
 *
 * @param {string} name
 * @param {{ read(key: string): any, write(key: string, text: string): any, remove(key: string): any }} storage
 * @param {number} patience
 * @param {() => boolean | Promise<boolean>} [done] whether the wait has become pointless, asked before each new look
 * @returns {Promise<(() => void) | undefined>} releases it; `undefined` when the wait was too long or pointless, or
 *   the storage throws or forgets
 */
export async function lease(name, storage, patience, done) {
  const key = `${name}.lease`;
  const me = `${Math.random()}`;
  const holder = async () => holderOf(await storage.read(key));
  const claim = () => storage.write(key, JSON.stringify({ owner: me, until: Date.now() + TERM }));
  const end = Date.now() + patience;
  try {
    while (Date.now() < end) {
      if (!(await holder())) {
        await claim();
        if (!(await holder())) return undefined;
      }
      await sleep(PAUSE + PAUSE * Math.random());
      if ((await holder()) === me) return hold();
      if (await done?.()) return undefined;
    }
  } catch {
    // No lock can be had from a storage that throws.
  }
  return undefined;

  function hold() {
    const whileMine = async (work) => {
      try {
        if ((await holder()) === me) await work();
      } catch {
        // Without a word from here the lease ends by itself.
      }
    };
    const timer = unref(setInterval(() => whileMine(claim), TERM / 3));
    return () => {
      clearInterval(timer);
      whileMine(() => storage.remove(key));
    };
  }
}

/** Whose the lease is; nobody's when it has ended, or when it claims more than a term: then a clock was wrong. */
function holderOf(text) {
  const { owner, until } = parsed(text) ?? {};
  const left = until - Date.now();
  return left > 0 && left <= TERM ? owner : undefined;
}

// A lock in Redis: a key with a random token and an end, which only the token's owner extends or removes
// (https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/, "Correct implementation with a single
// instance").

import { unref } from "../value/platform.js";
import { toBase64url } from "../value/text.js";
import type { Commands } from "./commands.js";

/** Shortest and longest pause between two tries, milliseconds. */
const FIRST_PAUSE = 10;
const LAST_PAUSE = 160;

/** Bytes of a token. */
const TOKEN = 16;

/** Takes the lock, also where it was taken by a command whose answer was lost. */
const TAKE = `
if redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) then return 1 end
if redis.call("GET", KEYS[1]) == ARGV[1] then return 1 end
return 0`;

const EXTEND = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("PEXPIRE", KEYS[1], ARGV[2]) end
return 0`;

const RELEASE = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`;

/** When to give up. */
export interface Wait {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Waits for a lock.
 *
 * @param key - its key
 * @param life - how long it outlives this process, milliseconds
 * @returns what releases it; `undefined` when the wait was too long
 */
export async function takeLock(
  redis: Commands,
  key: string,
  life: number,
  wait: Wait,
): Promise<(() => Promise<void>) | undefined> {
  const token = toBase64url(crypto.getRandomValues(new Uint8Array(TOKEN)));
  const release = async () => void (await redis.run(RELEASE, key, token));
  const end = Date.now() + wait.timeout;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LAST_PAUSE)) {
    // While Redis is away, the lock is nobody's to give: going on without it could spend a token twice.
    if ((await redis.run(TAKE, key, token, String(life)).catch(() => 0)) === 1) break;
    const rest = end - Date.now();
    if (rest <= 0 || wait.signal.aborted) {
      release().catch(() => undefined);
      return undefined;
    }
    await pauseFor(Math.min(pause * (0.5 + Math.random()), rest), wait.signal);
  }
  const extending = unref(
    setInterval(() => void redis.run(EXTEND, key, token, String(life)).catch(() => undefined), life / 3),
  );
  return () => {
    clearInterval(extending);
    return release();
  };
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
  });
}

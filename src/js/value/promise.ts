// Waiting: timers, time limits, and values that may be promises.

import { method } from "./members.js";
import { isHidden, isPage, unref } from "./platform.js";

/** The longest delay that a timer takes, milliseconds: with a longer one it fires at once. */
const MAX_DELAY = 2 ** 31 - 1;

/** Starts a timer, and returns it. */
export const setTimer = (callback: () => void, ms: number): ReturnType<typeof setTimeout> =>
  setTimeout(callback, Math.min(ms, MAX_DELAY));

/** Waits `ms` milliseconds. */
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimer(resolve, ms));

/** In a page that somebody sees, lets others have their turn: what comes next is a task of its own. */
export async function breathe(): Promise<void> {
  if (!isPage() || isHidden()) return;
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? sleep(0));
}

/** A random integer from 0 to 255 that spreads moments. It is not unpredictable. */
export const jitter = (): number => Math.floor(Math.random() * 256);

/** Whether it answers later. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> => method(value, "then") !== undefined;

/**
 * Waits for the promise, `ms` milliseconds at most: then it rejects.
 *
 * @throws Error `no answer within <s> s`
 */
export async function within<T>(promise: PromiseLike<T>, ms: number): Promise<T> {
  let timer;
  const late = new Promise<never>((_, reject) => {
    timer = unref(setTimer(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A call as a sequence: it yields answers that may be promises, and is given what came of them. */
export type Steps<T> = Generator<unknown, T, unknown>;

/**
 * Runs a sequence. Only promises are waited for: where everything is answered at once, nothing else runs in between.
 *
 * @param steps - the sequence
 * @param wait - how a promise is waited for
 * @returns what the sequence returns, or a promise of it
 * @throws what the sequence throws
 */
export function follow<T>(
  steps: Steps<T>,
  wait: (promise: PromiseLike<unknown>) => PromiseLike<unknown> = (promise) => promise,
): T | Promise<T> {
  function run(step: IteratorResult<unknown, T>): T | Promise<T> {
    while (!step.done) {
      const answer = step.value;
      if (isThenable(answer)) return resume(answer);
      step = steps.next(answer);
    }
    return step.value;
  }
  async function resume(promise: PromiseLike<unknown>): Promise<T> {
    let answer;
    try {
      answer = await wait(promise);
    } catch (thrown) {
      return run(steps.throw(thrown));
    }
    return run(steps.next(answer));
  }
  return run(steps.next());
}

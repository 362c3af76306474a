// An interleaved race, and what is told about its times. Runs in Node and in pages.

// A sample is at least this long, so that browsers' coarse clocks don't matter: quick contenders run several times.
const SAMPLE_MS = 50;

/**
 * Runs all contenders in turn, again and again, so that a busy moment of the machine meets all of them.
 * @param {Record<string, () => unknown>} contenders by name; promises are awaited
 * @param {number} seconds after which the last round begins
 * @returns {Promise<Record<string, ReturnType<typeof summary>>>} milliseconds of one run, by name
 */
export async function race(contenders, seconds) {
  const racers = [];
  for (const [name, run] of Object.entries(contenders)) {
    await run();
    racers.push({ name, run, repeat: Math.max(1, Math.ceil(SAMPLE_MS / (await timeOf(run, 3)))), times: [] });
  }
  const end = performance.now() + seconds * 1000;
  do {
    for (const { run, repeat, times } of racers) times.push(await timeOf(run, repeat));
  } while (performance.now() < end);
  return Object.fromEntries(racers.map(({ name, times, repeat }) => [name, { ...summary(times), repeat }]));
}

/**
 * The median of samples, the quartiles as their spread, and how many they were.
 * @param {number[]} samples at least one
 * @returns {{ median: number, low: number, high: number, count: number }} in the samples' unit, four digits
 */
export function summary(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share) => Number(sorted[Math.floor(share * (sorted.length - 1) + 0.5)].toPrecision(4));
  return { median: at(0.5), low: at(0.25), high: at(0.75), count: sorted.length };
}

/** The mean time of one of several runs, in milliseconds. */
async function timeOf(run, repeat) {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) await run();
  return (performance.now() - start) / repeat;
}

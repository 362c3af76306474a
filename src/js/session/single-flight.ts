// One call at a time for all who ask for the same.

/** Calls under way, by what they depend on. */
export class SingleFlight<T> {
  private readonly running = new Map<string, Promise<T>>();
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Runs `work`, or waits for the run that is under way or in line. Runs with different keys go one after another.
   *
   * @param key - everything that the result depends on
   */
  run(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.running.get(key);
    if (running) return running;
    const before = this.running.size > 0 ? this.last : undefined;
    const start = async () => {
      await before?.catch(() => undefined);
      try {
        return await work();
      } finally {
        this.running.delete(key);
      }
    };
    const started = start();
    this.running.set(key, started);
    this.last = started;
    return started;
  }
}

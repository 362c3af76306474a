// One call at a time for all who ask for the same.

/** Calls under way, by what they depend on. */
export class SingleFlight<T> {
  private readonly running = new Map<string, Promise<T>>();

  /**
   * Runs `work`, or waits for the run that is under way.
   *
   * @param key - everything that the result depends on
   */
  run(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.running.get(key);
    if (running) return running;
    const started = work().finally(() => this.running.delete(key));
    this.running.set(key, started);
    return started;
  }
}

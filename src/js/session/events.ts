// The listeners of one instance.

/** A listener of the application. */
export type Listener<Event extends object> = (event: Event) => void;

/** The listeners of one instance, and what happens told to them. */
export class Events<Event extends object> {
  private readonly listeners = new Map<() => void, Listener<Event>>();

  /**
   * Adds a listener. The same function may be added more than once.
   *
   * @returns what removes it again
   * @throws TypeError when it is not a function
   */
  add(listener: Listener<Event>): () => void {
    if (typeof listener !== "function") throw new TypeError("listener must be a function");
    const remove = () => void this.listeners.delete(remove);
    this.listeners.set(remove, listener);
    return remove;
  }

  /** Whether the listener that `remove` removes is still there. */
  has(remove: () => void): boolean {
    return this.listeners.has(remove);
  }

  /** Tells everybody who listens now. */
  emit(event: Event): void {
    for (const listener of [...this.listeners.values()]) tell(listener, event);
  }
}

/** Tells one listener, who gets a copy. What it throws, or rejects with, is reported and hurts nobody else. */
export function tell<Event extends object>(listener: Listener<Event>, event: Event): void {
  const report = (thrown: unknown) => console.error(thrown);
  try {
    // A listener may be an async function: its promise is nobody else's.
    const result: unknown = listener({ ...event });
    if (result instanceof Promise) result.catch(report);
  } catch (thrown) {
    report(thrown);
  }
}

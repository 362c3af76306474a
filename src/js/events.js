// Who wants to know what happens to the session.

/** The listeners of one instance. */
export class Events {
  #listeners = new Map();

  /**
   * Adds a listener.
   *
   * @param {(event: object) => void} listener
   * @returns {() => void} takes it away again
   */
  add(listener) {
    const remove = () => void this.#listeners.delete(remove);
    this.#listeners.set(remove, listener);
    return remove;
  }

  /** Whether the listener that `remove` takes away is still there. */
  has(remove) {
    return this.#listeners.has(remove);
  }

  /** Tells everybody who listens now; `extra` has more members of the event. */
  emit(event, extra) {
    for (const listener of [...this.#listeners.values()]) tell(listener, event, extra);
  }
}

/**
 * Tells one listener, who gets a copy. One that throws is reported, and hurts nobody else.
 *
 * @param {(event: object) => void} listener
 * @param {object} event
 * @param {object} [extra] more members of the event, which stay the same objects for everybody
 */
export function tell(listener, event, extra) {
  try {
    listener({ ...event, ...extra });
  } catch (thrown) {
    console.error(thrown);
  }
}

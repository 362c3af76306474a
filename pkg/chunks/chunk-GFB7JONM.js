// src/js/session/single-flight.ts
var SingleFlight = class {
  running = /* @__PURE__ */ new Map();
  /**
   * Runs `work`, or waits for the run that is under way.
   *
   * @param key - everything that the result depends on
   */
  run(key, work) {
    const running = this.running.get(key);
    if (running) return running;
    const started = work().finally(() => this.running.delete(key));
    this.running.set(key, started);
    return started;
  }
};

// src/js/session/events.ts
var Events = class {
  listeners = /* @__PURE__ */ new Map();
  /**
   * Adds a listener. The same function may be added more than once.
   *
   * @returns what removes it again
   * @throws TypeError when it is not a function
   */
  add(listener) {
    if (typeof listener !== "function") throw new TypeError("listener must be a function");
    const remove = () => void this.listeners.delete(remove);
    this.listeners.set(remove, listener);
    return remove;
  }
  /** Whether the listener that `remove` removes is still there. */
  has(remove) {
    return this.listeners.has(remove);
  }
  /** Tells everybody who listens now. */
  emit(event) {
    for (const listener of [...this.listeners.values()]) tell(listener, event);
  }
};
function tell(listener, event) {
  const report = (thrown) => console.error(thrown);
  try {
    const result = listener({ ...event });
    if (result instanceof Promise) result.catch(report);
  } catch (thrown) {
    report(thrown);
  }
}

export {
  Events,
  tell,
  SingleFlight
};
//# sourceMappingURL=chunk-GFB7JONM.js.map

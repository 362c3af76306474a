// The page's life: it is hidden and shown, offline and online, and time passes. Outside a page only time does.
import { setTimer, unref } from "./platform.js";

/** Calls back when there may be something to do. It holds its owner weakly, and ends with it. */
export class Page {
  #targets = [
    [globalThis.document, "visibilitychange"],
    [globalThis, "online"],
  ];
  #timer;
  #wake;

  /**
   * Listens.
   *
   * @param {object} owner
   * @param {string} method the owner's method that is called back
   */
  constructor(owner, method) {
    const held = new WeakRef(owner);
    this.#wake = () => {
      const owner = held.deref();
      if (owner) owner[method]();
      else this.#end();
    };
    // The global object of Node is no event target.
    for (const [target, event] of this.#targets) target?.addEventListener?.(event, this.#wake);
  }

  /** Wakes up once more, in `ms` milliseconds, in place of the timer that runs. It does not keep Node alive. */
  wakeIn(ms) {
    this.rest();
    this.#timer = unref(setTimer(this.#wake, ms));
  }

  /** Stops the timer. */
  rest() {
    clearTimeout(this.#timer);
  }

  #end() {
    this.rest();
    for (const [target, event] of this.#targets) target?.removeEventListener?.(event, this.#wake);
  }
}

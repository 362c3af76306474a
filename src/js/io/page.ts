// The page's life: it is hidden and shown, offline and online, and time passes. Outside a page only time does.

import { method } from "../value/members.js";
import { holdWeakly, unref } from "../value/platform.js";
import { setTimer } from "../value/promise.js";

/** Calls back when there may be something to do. It holds its owner weakly, and ends with it. */
export class Page<Owner extends object> {
  /** The global object of Node is no event target. */
  private readonly targets: readonly (readonly [target: unknown, event: string])[] = [
    [globalThis.document, "visibilitychange"],
    [globalThis, "online"],
  ];
  private readonly onWake: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Listens.
   *
   * @param owner - whom it calls back
   * @param wake - what it calls back with
   */
  constructor(owner: Owner, wake: (owner: Owner) => void) {
    const held = holdWeakly(owner);
    this.onWake = () => {
      const owner = held();
      if (owner) wake(owner);
      else this.end();
    };
    for (const [target, event] of this.targets) method(target, "addEventListener")?.(event, this.onWake);
  }

  /** Calls back once more in `ms` milliseconds, in place of the timer that runs. It does not keep Node alive. */
  wakeIn(ms: number): void {
    this.rest();
    this.timer = unref(setTimer(this.onWake, ms));
  }

  /** Stops the timer. */
  rest(): void {
    clearTimeout(this.timer);
  }

  /** Stops the timer and listens no longer. */
  end(): void {
    this.rest();
    for (const [target, event] of this.targets) method(target, "removeEventListener")?.(event, this.onWake);
  }
}

// Renewing ahead of time while somebody looks at the page: on a timer, and when the page is shown or online again.

import type { Instance } from "../instance.js";
import { Page } from "../io/page.js";
import { isHidden } from "../value/platform.js";
import type { StoredRecord } from "./record.js";

/** From when on a renewal is near, milliseconds before the tokens end: what it takes is loaded then. */
const NEAR = 240_000;

/** Longest wait between two looks at the clock, milliseconds. Timers stand still while a computer sleeps. */
const LONGEST_NAP = 60_000;

/** Looks at the clock for one instance. */
export class Wake {
  private readonly page: Page<Wake>;

  constructor(private readonly instance: Instance) {
    this.page = new Page<Wake>(this, (wake) => void wake.look());
    // The first look comes after the application had its turn to listen.
    this.page.wakeIn(0);
  }

  /** Looks whether the tokens are to be renewed ahead of time, and when to look again. */
  async look(): Promise<void> {
    const { instance } = this;
    const record = await instance.session.load();
    if (isHidden() || record.user?.refreshToken === undefined) return this.page.rest();
    const far = instance.partsIfLoaded ? 0 : untilNear(record, instance.now());
    if (far > 0) return this.page.wakeIn(Math.min(far, LONGEST_NAP));
    try {
      const { schedule } = await instance.parts();
      const rest = schedule.look(record, instance.now());
      if (rest > 0) return this.page.wakeIn(rest);
      await instance.session.renew();
      const renewed = await instance.session.load();
      this.page.wakeIn(Math.max(schedule.look(renewed, instance.now()), 1));
    } catch {
      // The module could not be loaded: whoever needs a token hears why.
      this.page.wakeIn(LONGEST_NAP);
    }
  }
}

/** Milliseconds until a renewal is near; a fifth of the tokens' life ahead where that is less. */
function untilNear({ user, clockOffset }: StoredRecord, now: number): number {
  if (!user) return LONGEST_NAP;
  const ahead = Math.min(NEAR, Math.max(user.expiresAt - user.issuedAt, 0) / 4);
  return user.expiresAt - ahead - (now + clockOffset);
}

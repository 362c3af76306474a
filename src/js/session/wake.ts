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
    this.page = new Page<Wake>(this, (wake) => {
      wake.instance.partsIfLoaded?.schedule.cameBack();
      void wake.look();
    });
    // The first look comes after the application had its turn to listen.
    this.page.wakeIn(0);
  }

  /** Looks whether the tokens are to be renewed ahead of time, and when to look again. */
  async look(): Promise<void> {
    const rest = await this.attempt().catch(() => LONGEST_NAP);
    if (rest === undefined) this.page.rest();
    else this.page.wakeIn(rest);
  }

  /** Milliseconds until the next look; `undefined` when there is nothing to look for. */
  private async attempt(): Promise<number | undefined> {
    const { instance } = this;
    const record = await instance.session.load();
    if (isHidden() || record.user?.refreshToken === undefined) return undefined;
    const far = instance.partsIfLoaded ? 0 : untilNear(record, instance.now());
    if (far > 0) return Math.min(far, LONGEST_NAP);
    const { changes, schedule } = await instance.parts();
    const rest = await schedule.pollTimeout();
    if (rest !== 0) return rest;
    await changes.renew({ ahead: true });
    return schedule.pollTimeout();
  }
}

/** Milliseconds until a renewal is near; a quarter of the tokens' life ahead where that is less. */
function untilNear({ user, clockOffset }: StoredRecord, now: number): number {
  if (!user) return LONGEST_NAP;
  const ahead = Math.min(NEAR, Math.max(user.expiresAt - user.issuedAt, 0) / 4);
  return user.expiresAt - ahead - (now + clockOffset);
}

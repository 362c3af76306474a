// What changes a session: the scripts that are loaded together with the module.

import { Account } from "./account/account.js";
import { Flows } from "./core/flows.js";
import type { Instance } from "./instance.js";
import { Timetable } from "./session/timetable.js";
import { SignIns } from "./sign-in/sign-ins.js";
import type { AuthEvent } from "./types/session.js";

/** The parts of one instance that need the module. */
export interface Parts {
  readonly flows: Flows;
  readonly signIns: SignIns;
  readonly account: Account;
  readonly schedule: Timetable;
  /** The session has changed. */
  onEvent(event: AuthEvent): void;
}

/** Makes the parts of an instance. The module is loaded. */
export function createParts(instance: Instance): Parts {
  const flows = new Flows(instance);
  const schedule = new Timetable(instance, flows);
  return {
    flows,
    schedule,
    signIns: new SignIns(instance, flows),
    account: new Account(instance),
    onEvent: (event) => schedule.onEvent(event),
  };
}

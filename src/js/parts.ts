// What changes a session: the scripts that are loaded together with the module.

import { Account } from "./account/account.js";
import { Flows } from "./core/flows.js";
import type { Instance } from "./instance.js";
import { Changes } from "./session/changes.js";
import { type RecentUsers, recentUsersOf } from "./session/recent-users.js";
import { Timetable } from "./session/timetable.js";
import { SignIns } from "./sign-in/sign-ins.js";
import type { AuthEvent } from "./types/session.js";

/** The parts of one instance that need the module. */
export interface Parts {
  readonly flows: Flows;
  readonly signIns: SignIns;
  readonly account: Account;
  readonly schedule: Timetable;
  readonly changes: Changes;
  readonly recentUsers: RecentUsers;
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
    changes: new Changes(instance, flows, schedule),
    recentUsers: recentUsersOf(instance),
    signIns: new SignIns(instance, flows),
    account: new Account(instance),
    onEvent: (event) => schedule.onEvent(event),
  };
}

// When tokens are renewed ahead of their end: the core's timetable of one instance.

import type { Schedule } from "#wasm/client";

import type { Flows } from "../core/flows.js";
import type { Held } from "../core/guard.js";
import { clientModule } from "../core/modules.js";
import type { Instance } from "../instance.js";
import type { AuthEvent } from "../types/session.js";
import { jitter } from "../value/promise.js";

/** The timetable of one instance. */
export class Timetable {
  private held: Held<Schedule> | undefined;

  constructor(
    private readonly instance: Instance,
    private readonly flows: Flows,
  ) {}

  /** Milliseconds until the tokens are to be renewed, 0 for now; `undefined` when they cannot be. */
  async pollTimeout(): Promise<number | undefined> {
    const record = (await this.instance.store.read()) ?? "";
    return this.call((schedule) => schedule.pollTimeout(record, this.instance.now(), jitter()));
  }

  /** Whether somebody who asks for tokens may have them renewed. */
  admits(): boolean {
    return this.call((schedule) => schedule.admits(this.instance.now()));
  }

  /** A renewal has ended. */
  async renewed(kind: string): Promise<void> {
    const record = (await this.instance.store.read()) ?? "";
    this.call((schedule) => schedule.renewed(kind, record, this.instance.now(), jitter()));
  }

  /** The page is back online, or shown again. */
  cameBack(): void {
    this.call((schedule) => schedule.cameBack());
  }

  /** The session has changed. */
  onEvent({ event }: AuthEvent): void {
    if (event === "signedIn") this.call((schedule) => schedule.signedIn());
  }

  private call<R>(work: (schedule: Schedule) => R): R {
    if (!this.held || !clientModule.isAlive(this.held)) {
      this.held = this.flows.make((module) => new module.Schedule());
    }
    return clientModule.call(this.held, work);
  }
}

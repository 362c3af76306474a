// What an application does to the session: renewing the tokens and ending it. Needs the module.

import type { RenewalOutcome, SignOut } from "#wasm/client";

import type { Flows, Make } from "../core/flows.js";
import { fromCore } from "../errors.js";
import type { Instance } from "../instance.js";
import type { ClientMetadata } from "../types/tokens.js";
import { plain } from "../value/plain.js";
import type { StoredRecord } from "./record.js";
import { ADMIN, missingScope } from "./scope.js";
import { SingleFlight } from "./single-flight.js";
import type { Timetable } from "./timetable.js";

/** What a renewal is asked for. */
export interface RenewalOptions {
  /** Even if the tokens last. */
  readonly forceRefresh?: boolean;
  /** Unless they last for some time. */
  readonly ahead?: boolean;
  readonly clientMetadata?: ClientMetadata;
}

/** How a renewal ended. */
interface Renewed {
  /** Why it did not work. */
  readonly error?: Error;
}

/** Changes to the session of one instance. */
export class Changes {
  private readonly renewals = new SingleFlight<Renewed>();

  constructor(
    private readonly instance: Instance,
    private readonly flows: Flows,
    private readonly schedule: Timetable,
  ) {}

  /**
   * Renews the tokens unless they can be handed out. Callers who want the same meanwhile wait for the same renewal. It does
   * not fail: the result says what went wrong.
   */
  renew(input: RenewalOptions = {}): Promise<Renewed> {
    const { clientMetadata, ...options } = input;
    const metadata = Object.entries(clientMetadata ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return this.renewals.run(JSON.stringify([options, metadata]), () => this.startRenewal(input));
  }

  /** Renews the tokens in any case. */
  async renewOrThrow(): Promise<void> {
    const { error } = await this.renew({ forceRefresh: true });
    if (error) throw error;
  }

  /** `signOut`: here at once, then at the service. */
  async signOut(isGlobal: boolean): Promise<void> {
    let missing: Error | undefined;
    await this.end(({ user }) => {
      // The service would refuse: at least this session is ended, here and there.
      missing = isGlobal && user ? missingScope(user.accessToken, ADMIN, "signOut({ global: true })") : undefined;
      return (module, client) => new module.SignOut(client, isGlobal && !missing);
    });
    if (missing) throw missing;
  }

  /**
   * Ends the session here, and whatever could bring another.
   *
   * @param choose - how, when the record is known
   */
  async end(choose: (record: StoredRecord) => Make<SignOut>): Promise<void> {
    const { instance } = this;
    instance.assertWritable();
    const { signIns, account } = await instance.parts();
    instance.oauthIfLoaded?.abandon();
    await Promise.all([signIns.abandon(), account.forget()]);
    // What another library has left is ended as ours.
    await this.flows.run(choose(await instance.session.load()));
  }

  private async startRenewal({ ahead = false, ...input }: RenewalOptions): Promise<Renewed> {
    if (this.instance.options.readOnly) return {};
    // Tokens that arrive expired must not be renewed without end.
    if (!input.forceRefresh && !this.schedule.admits()) return {};
    const json = JSON.stringify(plain(input, "input"));
    const outcome: RenewalOutcome = await this.flows.run((module, client) => new module.Renewal(client, json, ahead));
    await this.schedule.renewed(outcome.kind);
    return outcome.kind === "ended" || outcome.kind === "kept" ? { error: fromCore(outcome.error) } : {};
  }
}

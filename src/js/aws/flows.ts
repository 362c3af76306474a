// Running the flows of the AWS module for one instance.

import type { Client, Effect, Reply, ServerClock } from "#wasm/aws";

import { drive, type Ports } from "../core/drive.js";
import type { Held } from "../core/guard.js";
import { awsModule } from "../core/modules.js";
import { Network } from "../io/network.js";
import type { SessionPort } from "./session-port.js";

/** The module for AWS. */
export type AwsModule = typeof import("#wasm/aws");

/** An object of the module that hands out effects, whose output is `T`. */
export interface AwsFlow<T> {
  next(surroundings: string, reply: string): Effect<T>;
  free(): void;
}

/** What the module is given of an instance. A module that was started anew is given it again. */
interface Given {
  readonly client: Held<Client>;
  readonly clock: Held<ServerClock>;
}

/** Gets logins for an identity pool. `force`: the service refused those that there are. */
export type RenewLogins = (force: boolean) => Promise<Reply>;

/** The flows of one instance. */
export class AwsFlows {
  /** How requests leave, those of the module and those that it signs. */
  readonly network: Network;
  private given: Given | undefined;

  constructor(private readonly port: SessionPort) {
    this.network = new Network(port.options);
  }

  /** Makes an object of the module. The module is loaded. */
  make<T>(make: (module: AwsModule, client: Client, clock: ServerClock) => T): Held<T> {
    const { client, clock } = this.givenNow();
    return awsModule.hold((module) => make(module, awsModule.open(client), awsModule.open(clock)));
  }

  /** Whether an object still belongs to the module that runs. */
  isAlive(held: Held<unknown>): boolean {
    return awsModule.isAlive(held);
  }

  /** An object of the module, to be handed to it at once. */
  open<T>(held: Held<T>): T {
    return awsModule.open(held);
  }

  /** Calls an object of the module. It is told how things stand here. */
  call<T, R>(held: Held<T>, work: (value: T, surroundings: string) => R): R {
    return awsModule.call(held, (value) => work(value, JSON.stringify(this.port.surroundings())));
  }

  /**
   * Runs a flow to its end, and frees it.
   *
   * @throws what the flow throws; when the logins could not be had, what `renewLogins` threw
   */
  async run<T>(flow: Held<AwsFlow<T>>, renewLogins: RenewLogins): Promise<T> {
    let failure: { readonly thrown: unknown } | undefined;
    const next = (reply: Reply) =>
      this.call(flow, (flow, surroundings) => flow.next(surroundings, JSON.stringify(reply)));
    const ports: Ports = {
      network: this.network,
      store: this.port.store,
      tell: () => undefined,
      renew: () => Promise.resolve(),
      renewLogins: async (force) => {
        try {
          return await renewLogins(force);
        } catch (thrown) {
          failure = { thrown };
          return { kind: "loginsFailed" };
        }
      },
    };
    try {
      return await drive(next, ports, undefined);
    } catch (thrown) {
      throw failure ? failure.thrown : thrown;
    } finally {
      awsModule.release(flow);
    }
  }

  private givenNow(): Given {
    if (!this.given || !awsModule.isAlive(this.given.client)) {
      const config = JSON.stringify(this.port.config);
      this.given = {
        client: awsModule.hold((module) => new module.Client(config)),
        clock: awsModule.hold((module) => new module.ServerClock()),
      };
    }
    return this.given;
  }
}

// Running the flows of the core for one instance.

import type { Client, Effect, Reply } from "#wasm/client";

import { coreConfig, endpointsOf } from "../config/regions.js";
import { isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { Network } from "../io/network.js";
import { randomBytes } from "../io/random.js";
import type { Regions } from "../io/regions.js";
import { importing } from "../lazy.js";
import { drive, type DriveOptions, type Ports } from "./drive.js";
import type { Held } from "./guard.js";
import { type ClientModule, clientModule } from "./modules.js";

/** How many random bytes go with a call of a flow: the most that one step of a sign-in draws. */
const ENTROPY = 64;

/** An object of the core that hands out effects, whose output is `T`. */
export interface Flow<T> {
  next(surroundings: string, entropy: Uint8Array, reply: string): Effect<T>;
  free(): void;
}

/** Makes an object of the core. */
export type Make<T> = (module: ClientModule, client: Client) => T;

/** The flows of one instance. */
export class Flows {
  private client: Held<Client> | undefined;
  /** What the application's own source of randomness threw last. */
  private randomFailure: unknown;
  private readonly ports: Ports;

  private readonly network: Network;
  private regions: Regions | undefined;

  constructor(private readonly instance: Instance) {
    this.network = new Network(instance.options);
    this.ports = {
      network: { send: async (request, options) => (await this.sender()).send(request, options) },
      store: instance.store,
      tell: (audience, event, mark) => instance.tell(audience, event, mark),
      renew: async () => void (await (await instance.parts()).changes.renew()),
    };
  }

  /** Makes an object of the core. */
  make<T>(make: Make<T>): Held<T> {
    const client = this.clientNow();
    return clientModule.hold((module) => make(module, client));
  }

  /** Makes an object of the core, does something with it, and frees it. */
  async use<T extends { free(): void }, R>(make: Make<T>, work: (held: Held<T>) => Promise<R>): Promise<R> {
    const held = this.make(make);
    try {
      return await work(held);
    } finally {
      clientModule.release(held);
    }
  }

  /** Makes a flow, and runs it to its end. */
  run<T>(make: Make<Flow<T>>): Promise<T> {
    return this.use(make, async (flow) => (await this.drive(flow)).output);
  }

  /** Drives a flow until it ends or waits for somebody. */
  async drive<T>(flow: Held<Flow<T>>, first?: Effect<T>, options?: DriveOptions): Promise<{ output: T }> {
    const next = (reply: Reply) =>
      this.call(flow, (flow) => flow.next(JSON.stringify(this.instance.surroundings()), this.entropy(), JSON.stringify(reply)));
    return { output: await drive(next, this.ports, first, options) };
  }

  /** Calls an object of the core. */
  call<T, R>(held: Held<T>, work: (value: T) => R): R {
    this.randomFailure = undefined;
    try {
      return clientModule.call(held, work);
    } catch (error) {
      if (isAuthError(error) && error.code === "RandomnessUnavailable" && this.randomFailure) throw this.randomFailure;
      throw error;
    }
  }

  /** How requests leave: where the user pool is replicated, to one Region or another. */
  private async sender(): Promise<Pick<Network, "send">> {
    const { config } = this.instance;
    const { userPoolRegions = [], userPoolId = "" } = config;
    if (userPoolRegions.length < 2) return this.network;
    if (!this.regions) {
      const { Regions } = await importing(import("../io/regions.js"));
      this.regions ??= new Regions(this.network, endpointsOf(config), userPoolId, () => this.instance.now());
    }
    return this.regions;
  }

  /** Random bytes for one call; none when there is no source of them. */
  entropy(length = ENTROPY): Uint8Array {
    try {
      return randomBytes(this.instance.options.runtime, length);
    } catch (thrown) {
      this.randomFailure = thrown instanceof TypeError ? thrown : undefined;
      return new Uint8Array();
    }
  }

  private clientNow(): Client {
    if (!this.client || !clientModule.isAlive(this.client)) {
      const config = JSON.stringify(coreConfig(this.instance.config));
      this.client = clientModule.hold((module) => new module.Client(config));
    }
    return clientModule.open(this.client);
  }
}


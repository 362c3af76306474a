// Running the flows of the core for one instance.

import type { Client, Effect, Reply } from "#wasm/client";

import { AuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { method } from "../value/plain.js";
import { drive, type Ports, type Stop } from "./drive.js";
import type { Held } from "./guard.js";
import { type ClientModule, clientModule } from "./modules.js";

/** How many random bytes go with a call of a flow: the most that one step of a sign-in draws. */
const ENTROPY = 64;

/** An object of the core that hands out effects. */
export interface Flow<E> {
  next(now: number, entropy: Uint8Array, reply: string): E;
  free(): void;
}

/** Makes a flow whose output is `T`. */
export type MakeFlow<T> = (module: ClientModule, client: Client) => Flow<Effect<T>>;

/** The flows of one instance. */
export class Flows {
  private client: Held<Client> | undefined;
  /** What the application's own source of randomness threw last. */
  private randomFailure: unknown;
  readonly ports: Ports;

  constructor(private readonly instance: Instance) {
    const { network, store } = instance;
    this.ports = { network, store, tell: (audience, event) => instance.tell(audience, event) };
  }

  /** Makes a flow. */
  make<F>(make: (module: ClientModule, client: Client) => F): Held<F> {
    const client = this.clientNow();
    return clientModule.hold((module) => make(module, client));
  }

  /** Runs a flow to its end. */
  async run<T>(make: MakeFlow<T>): Promise<T> {
    const flow = this.make(make);
    try {
      const stop = await this.drive(flow);
      return stop.output as T;
    } finally {
      clientModule.release(flow);
    }
  }

  /** Drives a flow until it ends or waits for somebody. */
  drive<E extends Effect<unknown>>(flow: Held<Flow<E>>, reply?: Reply, abort?: AbortSignal): Promise<Stop<E>> {
    const next = (reply: Reply) => this.call(flow, (flow) => flow.next(this.instance.now(), this.entropy(), JSON.stringify(reply)));
    return drive<E>(next, this.ports, reply, abort);
  }

  /** Calls an object of the core. */
  call<T, R>(held: Held<T>, work: (value: T) => R): R {
    this.randomFailure = undefined;
    try {
      return clientModule.call(held, work);
    } catch (error) {
      if (error instanceof AuthError && error.code === "RandomnessUnavailable" && this.randomFailure) throw this.randomFailure;
      throw error;
    }
  }

  /** Random bytes for one call; none when there is no source of them. */
  entropy(): Uint8Array {
    const { runtime } = this.instance.options;
    try {
      const own = method(runtime, "randomBytes");
      const bytes: unknown = own ? own(ENTROPY) : crypto.getRandomValues(new Uint8Array(ENTROPY));
      if (bytes instanceof Uint8Array && bytes.length === ENTROPY) return bytes;
      throw new TypeError("runtime.randomBytes must return a Uint8Array of the length that it is given");
    } catch (thrown) {
      this.randomFailure = thrown instanceof TypeError ? thrown : undefined;
      return new Uint8Array();
    }
  }

  private clientNow(): Client {
    if (!this.client || !clientModule.isAlive(this.client)) {
      const config = JSON.stringify(this.instance.config);
      this.client = clientModule.hold((module) => new module.Client(config));
    }
    return this.client.value;
  }
}


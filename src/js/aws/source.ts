// One source of credentials: the session's logins, or the application's own.

import type { CredentialSource, Reply, SourceOptions, WireCredentials, Wish } from "#wasm/aws";

import type { Held } from "../core/guard.js";
import { authError } from "../errors.js";
import { isObject } from "../value/members.js";
import type { AwsFlow, AwsFlows, AwsModule } from "./flows.js";
import type { SessionPort } from "./session-port.js";

/** A fetch under way. */
interface Running {
  readonly wish: Wish;
  readonly credentials: Promise<WireCredentials>;
}

/** A source of credentials. The module holds them. */
export class Source {
  private held: Held<CredentialSource> | undefined;
  private running: Running | undefined;

  /**
   * @param options - how the role comes about
   * @param logins - the application's own; without them it is the session's
   */
  constructor(
    private readonly port: SessionPort,
    private readonly flows: AwsFlows,
    private readonly options: SourceOptions,
    private readonly logins?: readonly (readonly [provider: string, login: unknown])[],
  ) {}

  /**
   * Checks the options. The module is loaded.
   *
   * @throws TypeError that says which one is wrong
   */
  check(): void {
    this.now();
  }

  /** Credentials that can be used now. Callers who want the same meanwhile wait for the same fetch. */
  async obtain(wish: Wish = {}): Promise<WireCredentials> {
    while (this.running) {
      if (includes(this.running.wish, wish)) return this.running.credentials;
      // A source takes one fetch at a time. Whoever waits for that one hears how it ended.
      await this.running.credentials.catch(() => undefined);
    }
    const credentials = this.run(
      (module, source) => new module.ObtainCredentials(source, JSON.stringify(wish)),
    ).finally(() => {
      this.running = undefined;
    });
    this.running = { wish, credentials };
    return credentials;
  }

  /** Runs a flow that uses this source. */
  async run<T>(make: (module: AwsModule, source: CredentialSource) => AwsFlow<T>): Promise<T> {
    const source = this.now();
    const flow = this.flows.make((module) => make(module, this.flows.open(source)));
    return this.flows.run(flow, (force) => this.renewLogins(force));
  }

  /** Calls the module's half. */
  call<R>(work: (source: CredentialSource, surroundings: string) => R): R {
    return this.flows.call(this.now(), work);
  }

  /** Wipes what is held. */
  clear(): void {
    const { held } = this;
    if (held && this.flows.isAlive(held)) this.flows.call(held, (source) => source.clear());
  }

  /** The module's half; a new one when the module was started anew. */
  private now(): Held<CredentialSource> {
    if (!this.held || !this.flows.isAlive(this.held)) {
      const options = JSON.stringify(this.options);
      this.held = this.flows.make((module, client, clock) => new module.CredentialSource(client, clock, options));
    }
    return this.held;
  }

  private async renewLogins(force: boolean): Promise<Reply> {
    if (this.logins) return { kind: "logins", logins: await askAll(this.logins) };
    await this.port.session.current(force);
    return { kind: "done" };
  }
}

/** Whether what fulfils one wish fulfils the other. */
function includes(one: Wish, other: Wish): boolean {
  const isForced = one.forceRefresh === true || other.forceRefresh !== true;
  return isForced && (one.expiresIn ?? 0) === (other.expiresIn ?? 0);
}

/**
 * The application's own logins, by their providers.
 *
 * @param logins - as the application gave them
 * @throws TypeError when they are not an object of tokens, or of functions
 */
export function entriesOf(logins: unknown): [provider: string, login: unknown][] {
  const isUsable = (login: unknown) => typeof login === "string" || typeof login === "function";
  if (!isObject(logins) || Array.isArray(logins)) throw wrongLogins("logins");
  const entries = Object.entries(logins);
  for (const [provider, login] of entries) if (!isUsable(login)) throw wrongLogins(`logins[${JSON.stringify(provider)}]`);
  if (entries.length === 0) throw wrongLogins("logins");
  return entries;
}

/** Asks the functions among the logins for their tokens. */
async function askAll(logins: readonly (readonly [string, unknown])[]): Promise<Record<string, string>> {
  const tokens: [string, string][] = [];
  for (const [provider, login] of logins) {
    let token: unknown;
    try {
      token = typeof login === "function" ? await (login as () => unknown)() : login;
    } catch (cause) {
      throw authError("NoCredentials", "a function of the logins failed", { cause });
    }
    if (typeof token !== "string") throw wrongLogins(`logins[${JSON.stringify(provider)}]`);
    tokens.push([provider, token]);
  }
  return Object.fromEntries(tokens);
}

const wrongLogins = (name: string) =>
  new TypeError(`${name} must be a token or a function that returns one, under the name of its provider`);

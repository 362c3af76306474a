// Operations of the user pool that are a single request.

import type { Call, Client } from "#wasm/client";

import type { ClientModule } from "../core/modules.js";
import type { Flow } from "../core/flows.js";
import type { Instance } from "../instance.js";
import { attempt, member } from "../value/plain.js";

/** What threat protection collects, where the application has loaded its script (Cognito developer guide, "Viewing threat protection logs"). */
interface AdvancedSecurityData {
  getData(username: string, userPoolId: string, clientId: string): unknown;
}

/** How one instance calls operations. */
export class Calls {
  constructor(private readonly instance: Instance) {}

  /** Calls an operation that needs no session. */
  async run(make: (call: typeof Call, client: Client) => Call): Promise<unknown> {
    const { flows } = await this.instance.parts();
    return flows.run<unknown>((module: ClientModule, client: Client) => make(module.Call, client) as Flow<never>);
  }

  /** Calls an operation of the signed-in user, with a token that can be used now. */
  async runSignedIn(make: (call: typeof Call, client: Client, accessToken: string) => Call): Promise<unknown> {
    const { user } = await this.instance.session.require();
    return this.run((call, client) => make(call, client, user.accessToken));
  }

  /** What threat protection knows of this browser; `undefined` without its script. */
  contextData(username: unknown): string | undefined {
    const { userPoolId = "", userPoolClientId = "" } = this.instance.config;
    const script = member(globalThis, "AmazonCognitoAdvancedSecurityData") as AdvancedSecurityData | undefined;
    const name = typeof username === "string" ? username : "";
    const data = attempt(() => script?.getData(name, userPoolId, userPoolClientId));
    return typeof data === "string" ? data : undefined;
  }
}

/** An output whose members with these names, at any depth, become dates: the core writes Unix milliseconds. */
export function withDates<T>(output: unknown, names: readonly string[]): T {
  return JSON.parse(JSON.stringify(output ?? null), (name, value: unknown) =>
    names.includes(name) && typeof value === "number" ? new Date(value) : value,
  ) as T;
}

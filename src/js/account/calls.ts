// Operations of the user pool that are a single request.

import type { Afterwards, Call, CallerInput, CallName, Client, Json } from "#wasm/client";

import type { Instance } from "../instance.js";
import { attempt, member, method } from "../value/members.js";
import { plain } from "../value/plain.js";

/** What makes a call. */
type MakeCall = (client: Client, caller: Json<CallerInput>, input: Json<unknown>) => Call;

/** How one instance calls operations. */
export class Calls {
  constructor(private readonly instance: Instance) {}

  /**
   * Calls an operation.
   *
   * @param name - which one, or what makes the call
   * @param input - the application's input, as it came
   * @param caller - who calls
   * @param follow - does what a success means for the session
   */
  async run(
    name: CallName | MakeCall,
    input?: unknown,
    caller: CallerInput = {},
    follow?: (afterwards: Afterwards) => Promise<void>,
  ): Promise<unknown> {
    const { flows } = await this.instance.parts();
    const copy = plain(input ?? {}, "input");
    const contextData = this.contextData(member(copy, "username"));
    const from = JSON.stringify({ ...caller, ...(contextData !== undefined && { contextData }) });
    const json = JSON.stringify(copy);
    return flows.use(
      (module, client) => (typeof name === "function" ? name(client, from, json) : new module.Call(client, name, from, json)),
      async (call) => {
        const { output } = await flows.drive(call);
        await follow?.(flows.call(call, (call) => call.afterwards()));
        return output as unknown;
      },
    );
  }

  /**
   * What threat protection knows of this browser, where the application has loaded its script; `undefined` otherwise
   * (Cognito developer guide, "Adding user device and session data to API requests").
   */
  contextData(username: unknown): string | undefined {
    const { userPoolId, userPoolClientId } = this.instance.config;
    const getData = method(member(globalThis, "AmazonCognitoAdvancedSecurityData"), "getData");
    const name = typeof username === "string" ? username : "";
    const data = attempt(() => getData?.(name, userPoolId, userPoolClientId));
    return typeof data === "string" ? data : undefined;
  }
}

/** An output whose members with these names, at any depth, become dates: the core writes Unix milliseconds. */
export function withDates<T>(output: unknown, names: readonly string[]): T {
  return JSON.parse(JSON.stringify(output ?? null), (name, value: unknown) =>
    names.includes(name) && typeof value === "number" ? new Date(value) : value,
  ) as T;
}

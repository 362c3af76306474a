// Tokens that no user signs in for, of one instance.

import { withDates } from "../account/calls.js";
import { authError } from "../errors.js";
import type { Instance } from "../instance.js";
import { endpointOf } from "../oauth/endpoint.js";
import type { ClientToken, DerivedToken, GetClientTokenInput, GetDerivedTokenInput } from "../types/machine.js";
import { clientCredentials } from "./client-credentials.js";
import { ClientTokens, type KeptToken } from "./client-tokens.js";

/** The machine tokens of one instance. */
export class Machine {
  private readonly tokens: ClientTokens;

  constructor(private readonly instance: Instance) {
    this.tokens = new ClientTokens((input) => this.fetch(input), () => instance.now());
  }

  /** `getClientToken`. */
  getClientToken(input?: GetClientTokenInput): Promise<ClientToken> {
    return this.tokens.get(input);
  }

  /** `getDerivedToken`. */
  async getDerivedToken(input: GetDerivedTokenInput): Promise<DerivedToken> {
    return withDates(await this.call("getDerivedToken", input), ["expiresAt"]);
  }

  /** From the token endpoint where there is one: only that one binds a token to an API. */
  private async fetch(input: GetClientTokenInput): Promise<KeptToken> {
    const { config } = this.instance;
    if (config.loginWith?.oauth) return clientCredentials(this.instance, endpointOf(config), input);
    if (input.resource !== undefined && input.resource !== null) {
      throw authError("OAuthNotConfigureException", "a token for a resource needs loginWith.oauth");
    }
    return (await this.call("getClientToken", input)) as KeptToken;
  }

  private async call(name: "getClientToken" | "getDerivedToken", input: object): Promise<unknown> {
    const { account } = await this.instance.parts();
    return account.calls.run(name, input);
  }
}

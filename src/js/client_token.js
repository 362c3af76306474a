// `getClientToken`: tokens of the app client itself, for servers.
import { plain } from "./platform.js";

/** The tokens of one instance. */
export class ClientTokens {
  /** By their scopes. */
  #kept = new Map();

  /** A token, from memory until it ends. `isFresh` asks the core whether one that ends then can be handed out once more. */
  async get(client, input, isFresh) {
    const scopes = JSON.stringify(plain(input)?.scopes);
    const kept = this.#kept.get(scopes);
    if (kept && isFresh(+kept.expiresAt)) return { ...kept };
    const token = await client.call("getClientToken", input);
    this.#kept.set(scopes, token);
    return { ...token };
  }
}

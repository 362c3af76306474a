// AWS credentials: fetched once for all who ask, held in the core, handed out in the form that AWS SDKs take.
import { ClientTokens } from "./client_token.js";
import { SOURCE } from "./core.js";
import { fail, messageOf } from "./error.js";
import { checkObject, isObject, member, plain } from "./platform.js";

/** How often a fetch begins anew because somebody signed in or out meanwhile. */
const ROUNDS = 3;

/**
 * One way to come by credentials.
 *
 * @typedef {object} Source
 * @property {import("./core.js").Door} held the core's half, which holds the credentials
 * @property {Record<string, unknown>} [logins] the application's own: tokens, or functions that give them. Without
 *   them it is the session's
 * @property {Promise<void>} [running] the fetch under way, which all callers wait for
 */

/** All sources of an instance: signing in or out empties them. And the tokens that are its app client's own. */
export class Sources {
  #client;
  /** @type {Source} the session's own */
  #session;
  /** @type {WeakRef<Source>[]} those of the application's providers */
  #providers = [];
  #clientTokens = new ClientTokens();

  constructor(client) {
    this.#client = client;
    this.#session = { held: client.core.open(SOURCE) };
  }

  /**
   * `getCredentials`.
   *
   * @returns {Promise<object>} `{ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }`
   */
  async getCredentials(input) {
    const held = await this.held(plain(input)?.forceRefresh === true);
    return held.ask("output", false);
  }

  /**
   * The session's credentials in the core, once they can be used. They may be gone after any wait.
   *
   * @param {boolean} [force] gets new ones even if the old ones last
   * @returns {Promise<import("./core.js").Door>}
   */
  held(force) {
    return this.#ready(this.#session, force);
  }

  /**
   * `credentialsProvider`: the function. It takes what AWS SDKs hand it: `{ forceRefresh? }`.
   *
   * @param {any} options
   * @throws {TypeError} for wrong options
   */
  provider(options) {
    const source = this.#source(options);
    return async (wish) => {
      const held = await this.#ready(source, !!member(wish, "forceRefresh"));
      // An SDK compares the expiration with the device's clock.
      return held.ask("output", true);
    };
  }

  /**
   * `{ credentials, identityId }`, as `fetchAuthSession` gives them.
   *
   * @param {boolean} force gets new ones even if the old ones last
   */
  async ofSession(force) {
    const { identityId, ...credentials } = (await this.held(force)).ask("output", false);
    return { credentials, identityId };
  }

  /** `unlinkIdentity`: by default the signed-in user's login proves whose identity it is. */
  async unlinkIdentity(input) {
    const client = this.#client;
    const wanted = plain(input);
    const logins = member(input, "logins");
    const source = logins === undefined ? this.#session : this.#source({ logins });
    if (typeof wanted?.identityId !== "string") await this.#ready(source);
    const request = source.held.ask("unlink", wanted, await this.#logins(source));
    source.held.ask("answer", await client.send(request), false);
    this.clear();
    await client.update(() => source.held.ask("forgetIdentity"));
  }

  /**
   * `getOpenIdTokenForDeveloperIdentity`. The credentials are the server's own, or a function that gives them.
   *
   * @returns {Promise<object>} `{ identityId, token }`
   */
  async getOpenIdTokenForDeveloperIdentity(input) {
    const client = this.#client;
    let credentials = member(input, "credentials");
    try {
      if (typeof credentials === "function") credentials = await credentials();
    } catch (thrown) {
      throw new TypeError(messageOf(thrown));
    }
    const { held } = this.#session;
    const request = held.ask("developerToken", { ...plain(input), credentials: plain(credentials) });
    return held.ask("answer", await client.send(request), true);
  }

  /** `getClientToken`. */
  getClientToken(input) {
    const isFresh = (expiresAt) => this.#session.held.ask("isClientTokenFresh", expiresAt);
    return this.#clientTokens.get(this.#client, input, isFresh);
  }

  /** Somebody signed in or out: what is held belongs to nobody any more. */
  heard(event) {
    if (event === "signedIn" || event === "signedOut") this.clear();
  }

  /** Wipes what is held. */
  clear() {
    this.#session.held.ask("clear");
    for (const provider of this.#providers) provider.deref()?.held.ask("clear");
  }

  /** From the options of `credentialsProvider`; the session's own without any. */
  #source(options) {
    if (options === undefined || options === null) return this.#session;
    checkObject(options);
    const source = { held: this.#client.core.open(SOURCE), logins: member(options, "logins") };
    const { held, logins } = source;
    held.ask("parse", plain(options));
    if (logins !== undefined && !(isObject(logins) && Object.values(logins).every(isUsable))) throw wrongLogins();
    this.#providers = this.#providers.filter((provider) => provider.deref());
    this.#providers.push(new WeakRef(source));
    return source;
  }

  /** The core's half, with credentials that can be used now. Callers that come meanwhile wait for the same fetch. */
  async #ready(source, force) {
    const { held } = source;
    await this.#client.load();
    if (!held.ask("stateOfSource").serves || force) await (source.running ??= this.#run(source));
    return held;
  }

  async #run(source) {
    try {
      await this.#fetch(source);
    } catch (error) {
      source.held.ask("clear");
      throw error;
    } finally {
      source.running = undefined;
    }
  }

  async #fetch(source) {
    const client = this.#client;
    const { held } = source;
    for (let round = 0; round < ROUNDS; round++) {
      const logins = await this.#logins(source);
      let release;
      try {
        // A guest's first identity is fetched by one tab at a time, so that all of them get the same.
        if (held.ask("stateOfSource").isNew && client.store.shared) {
          release = await client.store.lock(".identity", async () => {
            await client.load();
            return !held.ask("stateOfSource").isNew;
          });
          await client.load();
        }
        let step = held.ask("request", logins, false);
        while (step) {
          step =
            step === "renew"
              ? held.ask("request", await this.#logins(source, true), true)
              : held.ask("receiveForSource", await client.send(step));
        }
        await client.update(() => held.ask("keepCredentials"));
      } finally {
        release?.();
      }
      if (held.ask("stateOfSource").isHeld) return;
    }
  }

  /**
   * The application's own logins: those that are functions are asked for their tokens. For the session's, an ID token
   * that is about to end is renewed first.
   */
  async #logins({ logins }, renew = false) {
    if (!logins) {
      await this.#client.session.current(renew);
      return undefined;
    }
    const tokens = {};
    for (const [provider, login] of Object.entries(logins)) {
      try {
        tokens[provider] = typeof login === "function" ? await login() : login;
      } catch (thrown) {
        throw fail("NoCredentials", "a function of the logins failed", { cause: messageOf(thrown) });
      }
      if (typeof tokens[provider] !== "string") throw wrongLogins();
    }
    return tokens;
  }
}

const isUsable = (login) => typeof login === "string" || typeof login === "function";

const wrongLogins = () => new TypeError("logins must be an object of tokens, or of functions that return them");

// Reading the session, renewing it and ending it: what the core decides, done.
import { CALL, RENEWAL } from "./core.js";
import { fail, toError } from "./error.js";
import { hasOrigin, isHidden, jitter, plain, sleep } from "./platform.js";

/** How much later than a lock the news of its last holder may come from another process, milliseconds. */
const NEWS = 25;

/** The session of one instance. */
export class Session {
  #client;
  #core;
  /** The renewal under way, which all callers wait for: it resolves to the error that it ended with, if one. */
  #renewal;
  /** Failed renewals in a row. */
  #failures = 0;

  constructor(client) {
    this.#client = client;
    this.#core = client.core;
  }

  /** Who is signed in: `{ username, userId, signInDetails? }`. */
  get user() {
    return this.#core.ask("session")?.user;
  }

  /**
   * What the core says of the session, with tokens that can be used now; `undefined` when nobody is signed in. While a
   * renewal fails, a token that has not ended is still handed out.
   */
  async current(force, metadata) {
    await this.#client.load();
    const session = this.#core.ask("session");
    if (!session || (session.life === "fresh" && !force)) return session;
    const error = await this.#renewed(metadata);
    await this.#client.load();
    const renewed = this.#core.ask("session");
    if (error && (force || renewed?.life === "ended")) throw error;
    return renewed;
  }

  /** Throws when nobody is signed in. */
  async require() {
    if (!(await this.current())) throw fail("UserUnAuthenticatedException", "nobody is signed in");
  }

  /** Renews the tokens of the record in the core. Callers that come meanwhile wait for the same renewal. */
  async renew(metadata) {
    const error = await this.#renewed(metadata);
    if (error) throw error;
  }

  #renewed(metadata) {
    this.#renewal ??= this.#drive(metadata).finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }

  async #drive(metadata) {
    const client = this.#client;
    const { user } = this;
    const renewal = this.#core.open(RENEWAL);
    const mark = String(renewal.ask("startRenewal", plain(metadata)));
    const hasChanged = async () => {
      await client.load();
      return String(this.#core.ask("mark")) !== mark;
    };
    const release = await client.store.lock("", hasChanged);
    if (release && hasOrigin() && !(await hasChanged())) await sleep(NEWS);
    let ask = "load";
    let unanswered;
    try {
      while (!ask.outcome) {
        if (ask === "load" || ask === "commit") {
          await (ask === "load" ? client.load() : client.update(() => renewal.ask("commit")));
          ask = renewal.ask("loaded");
        } else {
          let response;
          try {
            response = await client.send(ask);
          } catch (error) {
            unanswered = error;
          }
          ask = renewal.ask("receiveRenewal", response);
        }
      }
    } catch (error) {
      // The core was called from inside a call: the other tabs must not wait for that.
      release?.();
      throw error;
    }
    renewal.free();
    const { outcome } = ask;
    const error = ask.error && (unanswered ?? toError(ask.error));
    const event =
      outcome === "refreshed"
        ? { event: "tokenRefresh" }
        : outcome === "ended" && { event: "signedOut", username: user?.username };
    // The other tabs hear of it before the next one gets the lock.
    if (event) client.tellTabs(event);
    release?.();
    if (event) await client.forgetOther();
    // From here on the lock is free.
    this.#failures = outcome === "kept" ? this.#failures + 1 : 0;
    if (error) client.emitError("tokenRefresh_failure", error);
    if (event) client.tellHere(event);
    if (!error) this.wake();
    return error;
  }

  /** Looks whether the tokens are to be renewed ahead of time, and when to look again. */
  async wake() {
    const { page } = this.#client;
    if (!page) return;
    await this.#client.load();
    const rest = isHidden() ? undefined : this.#core.ask("rest", 0, jitter());
    if (rest === undefined) return page.rest();
    if (rest > 0) return page.wakeIn(rest);
    const error = await this.#renewed();
    if (error && this.#failures) page.wakeIn(this.#core.ask("rest", this.#failures, jitter()) ?? 0);
  }

  /** `getTokens`: `{ accessToken, idToken?, expiresAt }`, or `null`. */
  async getTokens(input) {
    const { forceRefresh, clientMetadata } = plain(input) ?? {};
    const session = await this.current(forceRefresh === true, clientMetadata);
    return session ? { ...tokensOf(session), expiresAt: session.expiresAt } : null;
  }

  /** `getCurrentUser`: from the record alone, without a request. */
  async getCurrentUser() {
    await this.#client.load();
    const { user } = this;
    if (!user) throw fail("UserUnAuthenticatedException", "nobody is signed in");
    return user;
  }

  /**
   * `fetchAuthSession`: `{ tokens?, userSub?, credentials?, identityId?, credentialsError? }`; empty when nobody is
   * signed in, unless guests have credentials. When the identity pool fails, the tokens are not lost.
   */
  async fetchAuthSession(input) {
    const { forceRefresh, clientMetadata } = plain(input) ?? {};
    const session = {};
    const force = forceRefresh === true;
    const current = await this.current(force, clientMetadata);
    if (current) {
      const { userId, signInDetails } = current.user;
      session.tokens = tokensOf(current);
      if (signInDetails) session.tokens.signInDetails = signInDetails;
      session.userSub = userId;
    }
    const { identityPoolId, allowGuest } = this.#client.about;
    if (identityPoolId && (current || allowGuest)) {
      try {
        Object.assign(session, await (await this.#client.aws()).ofSession(force));
      } catch (error) {
        session.credentialsError = error;
      }
    }
    return session;
  }

  /** `signOut`: here at once, then at the service. */
  async signOut(input) {
    const global = plain(input)?.global === true;
    const client = this.#client;
    const call = this.#core.open(CALL);
    let failed;
    let request;
    if (global) {
      // A global sign-out needs an access token that the service still takes.
      try {
        if (await this.current()) request = call.ask("beginCall", "globalSignOut");
      } catch (error) {
        failed = error;
      }
    } else {
      await client.load();
      request = call.ask("revoke");
    }
    await this.end();
    if (failed) throw failed;
    if (!request) return;
    try {
      call.ask("receiveCall", await client.send(request, { keepalive: true }));
    } catch (error) {
      // The session is over here in any case, and the service is told as well as can be.
      if (global) throw error;
    } finally {
      call.free();
    }
  }

  /** Ends the session here. */
  async end() {
    const client = this.#client;
    client.signOuts++;
    await client.signIns.abandon();
    let user;
    await client.update(() => {
      user = this.user;
      return this.#core.ask("signOut");
    });
    await client.forgetOther();
    if (user) client.emit("signedOut", { username: user.username });
  }

  /** Somebody has signed in. */
  async begin() {
    const { user } = this;
    this.#failures = 0;
    this.#client.emit("signedIn", { user });
    this.wake();
    if (user) await this.#client.recent.add(user);
  }
}

/** `{ accessToken, idToken? }`. */
function tokensOf({ accessToken, idToken }) {
  return { accessToken: jwt(accessToken), ...(idToken && { idToken: jwt(idToken) }) };
}

/** `{ payload, toString() }`. A token that is no JWT has an empty payload. */
function jwt([text, claims]) {
  // A bound method of the string itself: nothing that a content security policy forbids.
  return { payload: claims ?? {}, toString: String.prototype.toString.bind(text) };
}

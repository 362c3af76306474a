// Reading the session, renewing it and ending it: what the core decides, done.
import { CALL, RENEWAL } from "./core.js";
import { fail, toError } from "./error.js";
import { isHidden, jitter, plain } from "./platform.js";

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

  /**
   * Whether somebody is signed in, with tokens in the core that can be used now. While a renewal fails, a token that
   * has not ended is still handed out.
   */
  async current(force, metadata) {
    await this.#client.load();
    const life = this.#core.ask("life");
    if (!life || (life === "fresh" && !force)) return !!life;
    const error = await this.#renewed(metadata);
    await this.#client.load();
    const now = this.#core.ask("life");
    if (error && (force || now === "ended")) throw error;
    return !!now;
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
    const user = this.#core.ask("user");
    const renewal = this.#core.open(RENEWAL);
    let ask = renewal.ask("start", plain(metadata));
    const mark = String(this.#core.ask("mark"));
    const release = await client.store.lock("", async () => {
      await client.load();
      return String(this.#core.ask("mark")) !== mark;
    });
    let unanswered;
    while (!ask.outcome) {
      if (ask === "load") {
        await client.load();
        ask = renewal.ask("loaded");
      } else if (ask === "commit") {
        await client.update(() => renewal.ask("commit"));
        ask = renewal.ask("committed");
      } else {
        try {
          ask = renewal.ask("received", await client.send(ask));
          if (renewal.ask("isOvertaken")) this.#core.ask("expect");
        } catch (error) {
          unanswered = error;
          ask = renewal.ask("failed");
        }
      }
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
    const due = isHidden() ? undefined : this.#core.ask("renewIn", jitter());
    if (due === undefined) return page.rest();
    if (due > 0) return page.wakeIn(this.#core.ask("napUntil", due, 0, 0));
    const error = await this.#renewed();
    if (error && this.#failures) page.wakeIn(this.#core.ask("napUntil", 0, this.#failures, jitter()));
  }

  /** `getTokens`: `{ accessToken, idToken?, expiresAt }`, or `null`. */
  async getTokens(input) {
    const { forceRefresh, clientMetadata } = plain(input) ?? {};
    if (!(await this.current(forceRefresh === true, clientMetadata))) return null;
    const { signInDetails, ...tokens } = this.#tokens();
    return tokens;
  }

  /** `getCurrentUser`: from the record alone, without a request. */
  async getCurrentUser() {
    await this.#client.load();
    const user = this.#core.ask("user");
    if (!user) throw fail("UserUnAuthenticatedException", "nobody is signed in");
    return user;
  }

  /**
   * `fetchAuthSession`: `{ tokens?, userSub?, credentials?, identityId?, credentialsError? }`; empty when nobody is
   * signed in, unless guests have credentials.
   */
  async fetchAuthSession(input) {
    const { forceRefresh, clientMetadata } = plain(input) ?? {};
    const session = {};
    const force = forceRefresh === true;
    const signedIn = await this.current(force, clientMetadata);
    if (signedIn) {
      const { expiresAt, ...tokens } = this.#tokens();
      session.tokens = tokens;
      session.userSub = this.#core.ask("user").userId;
    }
    await this.#client.sources.addTo(session, signedIn, force);
    return session;
  }

  /** `{ accessToken, idToken?, signInDetails?, expiresAt }`; a token is `{ payload, toString() }`. */
  #tokens() {
    const { accessToken, idToken, ...more } = this.#core.ask("tokens");
    return { accessToken: jwt(accessToken), ...(idToken && { idToken: jwt(idToken) }), ...more };
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
        if (await this.current()) request = call.ask("begin", "globalSignOut");
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
      call.ask("receive", await client.send(request, { keepalive: true }));
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
      user = this.#core.ask("user");
      return this.#core.ask("signOut");
    });
    await client.forgetOther();
    if (user) client.emit("signedOut", { username: user.username });
  }

  /** Somebody has signed in. */
  async begin() {
    const user = this.#core.ask("user");
    this.#failures = 0;
    this.#client.emit("signedIn", { user });
    this.wake();
    if (user) await this.#client.recent.add(user);
  }
}

/** A token that is no JWT has an empty payload. */
function jwt([text, payload]) {
  // A bound method of the string itself: nothing that a content security policy forbids.
  return { payload, toString: String.prototype.toString.bind(text) };
}

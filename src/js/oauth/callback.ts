// The way back from managed login: the code becomes a session, once.

import { authError, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { Network } from "../io/network.js";
import type { RedirectOutput } from "../types/oauth.js";
import type { AuthUser } from "../types/session.js";
import { POPUP } from "./authorization.js";
import { type CallbackAnswer, cleanAddress, readCallback } from "./callback-url.js";
import type { Endpoint } from "./endpoint.js";
import { signInFailure } from "./failure.js";
import type { PendingSignIn, PendingSignIns } from "./pending.js";
import { handOver } from "./popup.js";
import { TokenCheck } from "./token-check.js";
import { type Grant, requestTokens } from "./token-endpoint.js";

/** The name of the channel to the page that has opened the popup of a state. */
type ChannelOf = (state: string) => string;

/** The redirects that one instance handles. */
export class Callbacks {
  private readonly check: TokenCheck;
  /** Those under way, by what they say: a page that is mounted twice handles its address once. */
  private readonly running = new Map<string, Promise<RedirectOutput>>();
  /** How often the session was ended: what began before must not sign anybody in. */
  private endings = 0;

  constructor(
    private readonly instance: Instance,
    private readonly endpoint: Endpoint,
    private readonly pending: PendingSignIns,
  ) {
    this.check = new TokenCheck(instance);
  }

  /** The session was ended. */
  abandon(): void {
    this.endings++;
  }

  /**
   * Handles the address that managed login has led to.
   *
   * @param url - the address
   * @param channel - the name of the channel to the page that has opened this popup, for a state; without it this page
   *   signs in itself
   */
  handle(url: unknown, channel?: ChannelOf): Promise<RedirectOutput> {
    const answer = readCallback(url);
    const key = JSON.stringify(answer);
    const running = this.running.get(key);
    if (running) return running;
    const handling = this.start(answer, String(url), channel).finally(() => {
      this.running.delete(key);
      cleanAddress(answer.state);
    });
    this.running.set(key, handling);
    return handling;
  }

  private async start(answer: CallbackAnswer, url: string, channel?: ChannelOf): Promise<RedirectOutput> {
    const { state } = answer;
    if (channel && state.startsWith(POPUP)) {
      const output = await handOver(channel(state), url);
      if (output) return output;
    }
    const { endings, instance } = this;
    // What the sign-in takes is loaded before anything is spent.
    if (answer.kind === "code" && (await this.pending.has(state))) await instance.parts();
    const pending = await this.take(state);
    try {
      if (answer.kind === "error") throw signInFailure(answer.error, answer.description);
      const user = await this.signIn(pending, answer.code, endings);
      return this.tell(user, pending);
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  private async take(state: string): Promise<PendingSignIn> {
    try {
      return await this.pending.take(state);
    } catch (error) {
      if (isAuthError(error) && error.code === "OAuthStateExpired") this.fail(error);
      throw error;
    }
  }

  private async signIn(pending: PendingSignIn, code: string, endings: number): Promise<AuthUser> {
    const { instance } = this;
    const grant = await this.exchange(pending, code);
    const serverNow = await this.check.check(grant, pending);
    if (endings !== this.endings) {
      throw authError("SignInAborted", "the session was ended while the sign-in was under way");
    }
    const result = JSON.stringify({
      AccessToken: grant.accessToken,
      IdToken: grant.idToken,
      RefreshToken: grant.refreshToken,
      ExpiresIn: grant.expiresIn,
    });
    const user = await instance.drive((module, client) => new module.OAuthSignIn(client, result, serverNow));
    const { recentUsers } = await instance.parts();
    await recentUsers.add(user.username, undefined);
    return user as AuthUser;
  }

  /** Exchanges the code. It is never sent twice: whether a lost answer has spent it, nobody knows. */
  private async exchange({ redirectUri, verifier }: PendingSignIn, code: string): Promise<Grant> {
    const form = { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier };
    try {
      return await requestTokens(new Network(this.instance.options), this.endpoint, form, signInFailure);
    } catch (cause) {
      if (!isAuthError(cause) || cause.code !== "NetworkError") throw cause;
      const recoverySuggestion = "Start the sign-in again.";
      const details = { cause, operation: "oauth2/token", retryable: false, recoverySuggestion };
      throw authError("NetworkError", cause.message, details);
    }
  }

  private tell(user: AuthUser, { customState, returnTo }: PendingSignIn): RedirectOutput {
    this.instance.emit({ event: "signInWithRedirect", source: "this" });
    if (customState !== undefined) this.instance.emit({ event: "customOAuthState", source: "this", customState });
    return { user, ...(customState !== undefined && { customState }), ...(returnTo !== undefined && { returnTo }) };
  }

  private fail(error: unknown): void {
    if (isAuthError(error)) this.instance.emit({ event: "signInWithRedirect_failure", source: "this", error });
  }
}

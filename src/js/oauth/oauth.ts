// Managed login of one instance.

import { authError, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { createStorage, type RecordStorage } from "../io/storage.js";
import type { RedirectOutput, SignInWithRedirectInput, SignOutUrlInput, UserInfo } from "../types/oauth.js";
import { isObject } from "../value/members.js";
import { isPage } from "../value/platform.js";
import { type Authorization, authorize, urlOf } from "./authorization.js";
import { Callbacks } from "./callback.js";
import { type Endpoint, endpointOf } from "./endpoint.js";
import { PendingSignIns } from "./pending.js";
import { awaitPopup } from "./popup.js";
import { readWish, type SignInWish } from "./sign-in-input.js";
import { logoutUrl, readSignOut, signInAgainUrl } from "./sign-out-url.js";
import { userInfo } from "./user-info.js";

/** What the keys of sign-ins under way begin with, after the record's key. */
const SUFFIX = ".oauth";

/** Managed login of one instance. */
export class OAuth {
  private readonly endpoint: Endpoint;
  private readonly pending: PendingSignIns;
  private readonly callbacks: Callbacks;

  /** @throws AuthError `OAuthNotConfigureException` when it is not configured */
  constructor(private readonly instance: Instance) {
    this.endpoint = endpointOf(instance.config);
    const key = instance.options.recordKey + SUFFIX;
    this.pending = new PendingSignIns(pendingStorage(instance), key, () => instance.now());
    this.callbacks = new Callbacks(instance, this.endpoint, this.pending);
  }

  /** `createSignInUrl`. */
  async createSignInUrl(input?: SignInWithRedirectInput): Promise<string> {
    const { parameters } = await this.begin(readWish(input, "createSignInUrl"));
    return urlOf(this.endpoint, "/oauth2/authorize", parameters);
  }

  /** `signInWithRedirect`: leaves the page. */
  async signInWithRedirect(input?: SignInWithRedirectInput): Promise<void> {
    const wish = readWish(input, "signInWithRedirect");
    requirePage("signInWithRedirect", "createSignInUrl");
    const { parameters } = await this.begin(wish);
    globalThis.location.assign(urlOf(this.endpoint, "/oauth2/authorize", parameters));
  }

  /**
   * The popup form of it.
   *
   * @param popup - which was opened for it; none when the browser refused
   */
  async signInWithPopup(input: SignInWithRedirectInput, popup: Window | undefined): Promise<RedirectOutput> {
    try {
      const wish = readWish(input, "signInWithRedirect");
      requirePage("signInWithRedirect", "createSignInUrl");
      if (!popup) throw authError("PopupBlocked", "the browser did not open the popup");
      const { pending, parameters } = await this.begin(wish, true);
      popup.location.href = urlOf(this.endpoint, "/oauth2/authorize", parameters);
      return await awaitPopup(popup, this.channelOf(pending.state), (url) => this.callbacks.handle(url));
    } catch (error) {
      popup?.close();
      throw error;
    }
  }

  /** `handleRedirectCallback`. */
  handleRedirectCallback(url: string | URL | undefined): Promise<RedirectOutput> {
    if (url === undefined) throw new TypeError("url must be given where there is no page");
    return this.callbacks.handle(url, (state) => this.channelOf(state));
  }

  /** `createSignOutUrl`. */
  async createSignOutUrl(input?: SignOutUrlInput): Promise<string> {
    const wish = readSignOut(input);
    if ("signIn" in wish) return signInAgainUrl(this.endpoint, await this.begin(wish.signIn));
    return logoutUrl(this.endpoint, wish.redirectUri);
  }

  /**
   * The part of `signOut` that leaves the page.
   *
   * @param wish - the member `oauth` of its input
   * @returns what leaves, once the session is over
   */
  async prepareSignOut(wish: unknown): Promise<() => void> {
    if (wish !== true && !isObject(wish)) throw new TypeError("oauth must be a boolean or an object");
    requirePage("signOut({ oauth })", "createSignOutUrl");
    const { redirectUrl, ...input } = (wish === true ? {} : wish) as SignOutUrlInput & { redirectUrl?: string };
    const renamed = redirectUrl !== undefined && { redirectUri: redirectUrl };
    const url = await this.createSignOutUrl({ ...renamed, ...input });
    return () => globalThis.location.assign(url);
  }

  /** `userInfo`. */
  userInfo(): Promise<UserInfo> {
    return userInfo(this.instance, this.endpoint);
  }

  /** The session was ended: no sign-in under way may bring another. */
  abandon(): void {
    this.callbacks.abandon();
  }

  /** Draws and keeps what a sign-in begins with. */
  private async begin(wish: SignInWish, inPopup = false): Promise<Authorization> {
    const begun = await authorize(this.endpoint, wish, this.instance.options.runtime, inPopup);
    try {
      await this.pending.keep(begun.pending);
    } catch (error) {
      // The page that has opened a popup stays: its memory will do.
      if (!inPopup || !isAuthError(error)) throw error;
    }
    return begun;
  }

  private channelOf(state: string): string {
    return `${this.instance.options.recordKey}${SUFFIX}.${state}`;
  }
}

/**
 * Where sign-ins under way are kept: in `signInStorage`, or else with the session. What a page has in memory does not outlive a redirect, so that they
 * are kept for the tab there; a code verifier is worth nothing without its code.
 */
function pendingStorage({ options, store, tab }: Instance): RecordStorage {
  if (options.signInStorage !== undefined) return tab;
  return createStorage(store.storage.isMemory && isPage() ? "session" : options.storage, options.cookie);
}

/** @throws AuthError `NotSupportedError` where there is no page to leave */
function requirePage(name: string, instead: string): void {
  if (!isPage()) throw authError("NotSupportedError", `${name} leaves the page, and there is none: use ${instead}`);
}

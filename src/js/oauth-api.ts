// The part of the public class for managed login and for machines: redirects, the user's claims, tokens of app clients.

import { AccountApi } from "./account-api.js";
import { checkOptions } from "./config/options.js";
import { openPopup } from "./io/popup.js";
import type { ClientToken, DerivedToken, GetClientTokenInput, GetDerivedTokenInput } from "./types/machine.js";
import type {
  RedirectOutput,
  SignInWithPopupInput,
  SignInWithRedirectInput,
  SignOutUrlInput,
  UserInfo,
} from "./types/oauth.js";
import type { SignOutInput } from "./types/sign-in.js";
import { member } from "./value/members.js";
import { isPage } from "./value/platform.js";

/** What an instance does at managed login, and for machines. */
export class OAuthApi extends AccountApi {
  /**
   * Leaves the page for managed login, which leads back to a redirect URI: {@link handleRedirectCallback} goes on there.
   *
   * With `options.popup` the page stays, and the call resolves when the user is signed in. Call it in the handler of a
   * click then; the page in the popup has to call {@link handleRedirectCallback}, too, and closes.
   */
  signInWithRedirect(input: SignInWithPopupInput): Promise<RedirectOutput>;
  signInWithRedirect(input?: SignInWithRedirectInput): Promise<void>;
  async signInWithRedirect(input?: SignInWithRedirectInput): Promise<RedirectOutput | void> {
    const inPopup = member(member(input, "options"), "popup") === true;
    // A browser opens a popup only before anything is waited for.
    const popup = inPopup ? openPopup() : undefined;
    const oauth = await this.instance.oauth();
    return inPopup ? oauth.signInWithPopup(input ?? {}, popup) : oauth.signInWithRedirect(input);
  }

  /**
   * The URL to which {@link signInWithRedirect} would lead. It keeps what the way back needs, for an hour, and sends
   * nothing.
   */
  async createSignInUrl(input?: SignInWithRedirectInput): Promise<string> {
    return (await this.instance.oauth()).createSignInUrl(input);
  }

  /**
   * Signs in with the address that managed login has led to. The page's address is cleaned of it.
   *
   * Call it on the page of the redirect URI only, or wherever the address has a `state`. An address that belongs to no
   * sign-in of this package (`OAuthStateUnknown`), or was handled before (`OAuthStateSpent`), rejects without a request, and
   * leaves a session as it is.
   *
   * @param url - by default the page's address
   */
  async handleRedirectCallback(url?: string | URL): Promise<RedirectOutput> {
    const address = url ?? (isPage() ? globalThis.location.href : undefined);
    return (await this.instance.oauth()).handleRedirectCallback(address);
  }

  /** The URL that ends the session of managed login in this browser, and comes back. It revokes no tokens. */
  async createSignOutUrl(input?: SignOutUrlInput): Promise<string> {
    return (await this.instance.oauth()).createSignOutUrl(input);
  }

  /** What managed login says of the signed-in user. The access token needs the scope `openid`. */
  async userInfo(): Promise<UserInfo> {
    return (await this.instance.oauth()).userInfo();
  }

  /**
   * Ends the session, here at once and then at the service. When the service is out of reach the session is over here all
   * the same; without `global` nothing is said of it. With `oauth` it then leaves the page, to end the session of managed
   * login as well.
   *
   * @throws AuthError `StorageFailed` when the stored session could not be removed
   */
  async signOut(input?: SignOutInput): Promise<void> {
    const isGlobal = readGlobal(input);
    const wish = member(input, "oauth");
    const isWanted = wish !== undefined && wish !== null && wish !== false;
    // What is wrong with it is told before anything has ended.
    const leave = isWanted ? await (await this.instance.oauth()).prepareSignOut(wish) : undefined;
    await this.instance.line.signOut(async () => {
      const { changes } = await this.instance.parts();
      await changes.signOut(isGlobal);
    });
    leave?.();
  }

  /**
   * A token of the app client itself, kept in memory until it is about to end. Needs `userPoolClientSecret`.
   *
   * It comes from the token endpoint where `loginWith.oauth` is configured, which is the only one that takes a `resource`.
   */
  async getClientToken(input?: GetClientTokenInput): Promise<ClientToken> {
    return (await this.instance.machine()).getClientToken(input);
  }

  /** A token in exchange for another one (RFC 8693), for servers. */
  async getDerivedToken(input: GetDerivedTokenInput): Promise<DerivedToken> {
    return (await this.instance.machine()).getDerivedToken(input);
  }
}

function readGlobal(input: unknown): boolean {
  checkOptions(input ?? {}, "signOut", ["global", "oauth"]);
  const global = member(input, "global") ?? false;
  if (typeof global !== "boolean") throw new TypeError("global must be a boolean");
  return global;
}

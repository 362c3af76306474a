import type { AuthUser } from "./session.js";

/** An identity provider of the pool: a social one, or the name of a SAML or OIDC provider. */
export type AuthProvider =
  | "Amazon"
  | "Apple"
  | "Facebook"
  | "Google"
  | { custom: string }
  | { idpIdentifier: string };

/** What may happen on the pages of managed login. `NONE`: no page at all, it cannot be combined. */
export type AuthPrompt = PromptName | Lowercase<PromptName>;

type PromptName = "NONE" | "LOGIN" | "CONSENT" | "SELECT_ACCOUNT";

/** How to sign in at managed login. */
export interface SignInWithRedirectInput {
  /** Goes to this provider at once. Default: the user chooses. */
  provider?: AuthProvider;
  /** Comes back with the user. It is kept here, at most 4096 characters, and in no URL. */
  customState?: string;
  /** What else. */
  options?: SignInWithRedirectOptions;
}

/** What else managed login is told. */
export interface SignInWithRedirectOptions {
  /** Where the user comes back to: one of the app client's callback URLs. Default: the configured one of the page's origin. */
  redirectUri?: string;
  /** The scopes. Default: the configured ones. */
  scopes?: string[];
  /** Which pages the user must or must not see. */
  prompt?: AuthPrompt | AuthPrompt[];
  /** Fills the username in. */
  loginHint?: string;
  /** The language of the pages, for example `fr` or `pt-BR`. */
  lang?: string;
  /** The ID token has this nonce, at most 1024 characters. Default: a random one. It is checked in either case. */
  nonce?: string;
  /** Goes to the provider with this identifier, for example an e-mail domain. */
  idpIdentifier?: string;
  /** The API that the access token is for (RFC 8707): a token for another one is refused. */
  resource?: string;
  /** Further parameters of the authorization request. Those of this package cannot be among them. */
  extraParams?: Record<string, string>;
  /** In a popup: this page stays, and the call resolves when the user is signed in. */
  popup?: boolean;
  /** Amplify's, for native applications. A page has no use for it. */
  preferPrivateSession?: boolean;
}

/** The same in a popup. */
export interface SignInWithPopupInput extends SignInWithRedirectInput {
  /** What else. */
  options: SignInWithRedirectOptions & { popup: true };
}

/** Who came back. */
export interface RedirectOutput {
  /** Who is signed in. */
  user: AuthUser;
  /** What the sign-in was begun with. */
  customState?: string;
  /** The address of the page on which the sign-in was begun. */
  returnTo?: string;
}

/** Where a sign-out leads. */
export interface SignOutUrlInput {
  /** One of the app client's sign-out URLs. Default: the configured one of the page's origin. */
  redirectUri?: string;
  /** Instead, the sign-in page comes again, and leads back as `signInWithRedirect` does. No provider can be named. */
  signIn?: Omit<SignInWithRedirectInput, "provider"> | true;
}

/** What managed login says of the user: `sub`, `username` and the attributes that the scopes allow, all as text. */
export interface UserInfo {
  /** The user's id. */
  sub: string;
  /** Any other claim. */
  [claim: string]: unknown;
}

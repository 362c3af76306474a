/** What a machine's token is to be good for. */
export interface GetClientTokenInput {
  /** The scopes; all that the app client has by default. */
  scopes?: string[];
  /** The API that the token is bound to (RFC 8707): its `aud`. Needs `loginWith.oauth`. */
  resource?: string;
  /** For the pool's triggers. */
  clientMetadata?: Record<string, string>;
}

/** A machine's token. */
export interface ClientToken {
  /** The access token, for an `Authorization` header. */
  accessToken: string;
  /** `Bearer`. */
  tokenType: string;
  /** When it ends. */
  expiresAt: Date;
}

/** A token that is given in exchange, or wanted. */
export type DerivedTokenType = "ACCESS_TOKEN" | "ID_TOKEN";

/** What to exchange for what (RFC 8693). */
export interface GetDerivedTokenInput {
  /** The token of whom the new one is about. */
  subjectToken: string;
  /** Its kind. */
  subjectTokenType: DerivedTokenType | "SAML2";
  /** The pool's name for the provider that issued it, if it is not the pool. */
  subjectTokenProviderName?: string;
  /** The token of whoever acts for the subject. */
  actorToken?: string;
  /** Its kind. */
  actorTokenType?: DerivedTokenType | "SAML2";
  /** The pool's name for the provider that issued it, if it is not the pool. */
  actorTokenProviderName?: string;
  /** What the new token is to allow. */
  scopes?: string[];
  /** Whom it is for, by name. */
  audience?: string;
  /** Which API it is for, by URL. */
  resource?: string;
  /** The kind of the new token. */
  requestedTokenType?: DerivedTokenType;
}

/** A token that came in exchange. */
export interface DerivedToken {
  /** The token. */
  token: string;
  /** Its kind. */
  issuedTokenType: DerivedTokenType | (string & {});
  /** How it is used: `Bearer`, or `N_A`. */
  tokenType: string;
  /** When it ends. */
  expiresAt?: Date;
  /** What it allows. */
  scopes?: string[];
}

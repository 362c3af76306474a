/** A value that JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** A token with its claims. They were not verified here: the token came from the service over TLS. */
export interface JWT {
  /** The claims; empty for a token that is no JWT. */
  readonly payload: JwtPayload;
  /** The token itself, as an `Authorization` header carries it. */
  toString(): string;
}

/** The claims of a token: the standard ones and any others. */
export type JwtPayload = StandardClaims & { [claim: string]: Json };

/** The claims of RFC 7519, section 4.1, and `scope` of RFC 8693, section 4.2. */
export interface StandardClaims {
  /** The issuer: the user pool's URL. */
  iss?: string;
  /** The user's id. */
  sub?: string;
  /** Whom the token is for. */
  aud?: string | string[];
  /** When it ends, in seconds since the epoch. */
  exp?: number;
  /** When it begins, in seconds since the epoch. */
  nbf?: number;
  /** When it was issued, in seconds since the epoch. */
  iat?: number;
  /** The token's own id. */
  jti?: string;
  /** The granted scopes, separated by spaces. */
  scope?: string;
}

/** How the user signed in. */
export interface SignInDetails {
  /** What the user typed. Absent when the session was taken over from elsewhere. */
  loginId?: string;
  /** The flow. */
  authFlowType?: AuthFlowType;
}

/**
 * How to sign in.
 *
 * - `USER_SRP_AUTH`: the password is proved and never sent. The default.
 * - `USER_PASSWORD_AUTH`: the password is sent; a user migration trigger needs that.
 * - `USER_AUTH`: the user chooses a first factor: password, one-time code, passkey.
 * - `CUSTOM_WITH_SRP`, `CUSTOM_WITHOUT_SRP`: the pool's Lambda triggers ask, after the password was proved or without.
 */
export type AuthFlowType =
  | "USER_SRP_AUTH"
  | "USER_PASSWORD_AUTH"
  | "USER_AUTH"
  | "CUSTOM_WITH_SRP"
  | "CUSTOM_WITHOUT_SRP";

/** What the pool's Lambda triggers are told. */
export type ClientMetadata = Record<string, string>;

/** A user's attributes by the service's names, for example `email` or `custom:team`. What is `undefined` is left out. */
export type UserAttributes = { [name: string]: string | undefined };

/** Where a code was sent. */
export interface CodeDeliveryDetails {
  /** The address, with most of it hidden. */
  destination?: string;
  /** By what means. */
  deliveryMedium?: "EMAIL" | "SMS" | "PHONE" | "UNKNOWN";
  /** Which attribute of the user holds the address. */
  attributeName?: string;
}

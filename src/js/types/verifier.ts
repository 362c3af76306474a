// The public types of the token verifiers.

/** The ports of a verifier. The defaults are the platform's own. */
export interface VerifierRuntime {
  /** Fetches key sets. Called with a URL and a `RequestInit`. */
  readonly fetch?: typeof fetch | undefined;
  /** The time in Unix milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** The options of every kind of verifier. */
export interface CommonVerifierOptions {
  /** How many seconds after its `exp`, and before its `nbf`, a token is still accepted. Default: 0. */
  readonly graceSeconds?: number | undefined;
  /** Where the keys are, if not at the issuer: a whole `https` URL (`http` for loopback hosts). */
  readonly jwksUri?: string | undefined;
  /**
   * A check of your own, called after all others. It rejects a token by throwing or by returning `false`. It must not
   * be async for `verifySync`.
   */
  readonly customJwtCheck?: (token: VerifiedToken) => void | boolean | Promise<void | boolean>;
  /** The ports, which all options of a verifier share. */
  readonly runtime?: VerifierRuntime | undefined;
}

/**
 * What a token of a user pool must be to be accepted.
 *
 * `tokenUse` and a client are required. Only `null` means any: `undefined`, an empty list and wrong types are a
 * `TypeError`.
 */
export type TokenVerifierOptions = UserPoolRestrictions & ClientRestriction;

/** The restrictions of {@link TokenVerifierOptions}, apart from the client. */
export interface UserPoolRestrictions extends CommonVerifierOptions {
  /** For example `us-east-1_AbCdEf123`. */
  readonly userPoolId: string;
  /** The kind of token; `null` accepts both. */
  readonly tokenUse: "id" | "access" | null;
  /** The groups of which the user must be in one. Absent or `null`: no such check. */
  readonly groups?: string | readonly string[] | null;
  /** The scopes of which an access token must have one. Absent or `null`: no such check. */
  readonly scope?: string | readonly string[] | null;
  /**
   * The only accepted issuer, for emulators and proxies. Default: both issuers of the pool, the original one and that
   * of replicated pools.
   */
  readonly issuer?: string | undefined;
}

/** The app clients that may have got the token: `client_id` of access tokens, `aud` of ID tokens; `null` for any. */
export type ClientRestriction =
  | { readonly clientId: string | readonly string[] | null; readonly userPoolClientId?: never }
  | { readonly userPoolClientId: string | readonly string[] | null; readonly clientId?: never };

/** What a token of any OpenID Connect or OAuth 2.0 issuer must be to be accepted. */
export interface IssuerVerifierOptions extends CommonVerifierOptions {
  /** The `iss` of the tokens. `null` accepts any, and wants a `jwksUri`; it cannot be one of several. */
  readonly issuer: string | null;
  /** The audiences of which `aud` must have one; `null` accepts any. */
  readonly audience: string | readonly string[] | null;
  /** The scopes of which the token must have one. Absent or `null`: no such check. */
  readonly scope?: string | readonly string[] | null;
}

/** What a token of an Application Load Balancer must be to be accepted. */
export interface AlbTokenVerifierOptions extends CommonVerifierOptions {
  /** The ARNs of the load balancers that may have signed the token, all of one region. */
  readonly albArn: string | readonly string[];
  /** The `iss` of the tokens: the identity provider; `null` for any. */
  readonly issuer: string | null;
  /** The app clients that may have got the token; `null` for any. */
  readonly clientId: string | readonly string[] | null;
}

/** The header of a JWT (RFC 7515, section 4.1). */
export interface JwtHeader {
  /** The id of the key that signed it. */
  readonly kid: string;
  /** The algorithm, for example `RS256`. */
  readonly alg: string;
  /** Any other member. */
  readonly [member: string]: unknown;
}

/** The claims of a JWT that was verified (RFC 7519, section 4.1). */
export interface JwtClaims {
  /** When it expires, in seconds since 1970. */
  exp: number;
  /** The issuer. */
  iss?: string;
  /** Whom the token is about. */
  sub?: string;
  /** Whom the token is for. */
  aud?: string | string[];
  /** Before when it is not valid, in seconds since 1970. */
  nbf?: number;
  /** When it was issued, in seconds since 1970. */
  iat?: number;
  /** What it allows, separated by spaces. */
  scope?: string;
  /** Any other claim. */
  [claim: string]: unknown;
}

/** The claims of a user pool's token that was verified. */
export interface VerifiedClaims extends JwtClaims {
  /** The user's id, or the app client's for a machine's token. */
  sub: string;
  /** The kind of token. */
  token_use: "id" | "access";
  /** The issuer. */
  iss: string;
}

/** A verified token, as `customJwtCheck` gets it. */
export interface VerifiedToken {
  /** Its header. */
  readonly header: JwtHeader;
  /** Its claims. */
  readonly payload: JwtClaims;
  /** The public key that signed it. */
  readonly jwk: Jwk;
}

/** A public key (RFC 7517). */
export interface Jwk {
  /** The key type: `RSA`, `EC` or `OKP`. */
  readonly kty: string;
  /** Its id. */
  readonly kid?: string;
  /** The only algorithm that it may be used with. */
  readonly alg?: string;
  /** What it is for: `sig`. */
  readonly use?: string;
  /** Any other member. */
  readonly [member: string]: unknown;
}

/** A key set (RFC 7517, section 5). */
export interface Jwks {
  /** The keys. Those that are no public signature keys are ignored. */
  readonly keys: readonly Jwk[];
}

/** Verifies tokens. It caches key sets, and fetches them again when a token names an unknown key. */
export interface TokenVerifier<Claims extends JwtClaims = VerifiedClaims> {
  /**
   * The claims of a token, once it is verified.
   *
   * @throws AuthError whose code says what is wrong with the token; `NetworkError` when the keys cannot be fetched
   * @throws TypeError when `jwt` is not a string
   */
  verify(jwt: string): Promise<Claims>;
  /**
   * Verifies synchronously, with the cached keys. Works in Node, Deno, Bun, and Workers with Node's cryptography.
   *
   * @throws AuthError as {@link TokenVerifier.verify}; `JwksNotAvailableInCacheError` before `hydrate` or
   *   `cacheJwks`; `NotSupportedError` where the host cannot verify synchronously: use `verify`
   */
  verifySync(jwt: string): Claims;
  /**
   * Replaces the cached keys.
   *
   * @param jwks - the key set
   * @param owner - the `userPoolId` or `issuer` of the keys, when the verifier has several
   * @throws AuthError `JwksValidationError` when no key may verify signatures; the cached ones are kept then
   */
  cacheJwks(jwks: Jwks, owner?: string): void;
  /**
   * Fetches the keys of all issuers.
   *
   * @throws AuthError when the keys of an issuer cannot be fetched; the cached ones are kept then
   */
  hydrate(): Promise<void>;
}

/** Verifies tokens of Application Load Balancers. It fetches each key when a token first names it, and keeps it. */
export interface AlbTokenVerifier extends Omit<TokenVerifier<JwtClaims>, "cacheJwks" | "hydrate"> {
  /**
   * Adds keys to the cached ones. Load balancers have no key set to fetch.
   *
   * @throws AuthError `JwksValidationError` when no key is for ES256
   */
  cacheJwks(jwks: Jwks): void;
}

// The public types of the token verifiers.

/** Ports of a verifier. Each is the platform's own by default. */
export interface VerifierRuntime {
  /** Fetches key sets. Called with a URL and a `RequestInit`. */
  readonly fetch?: typeof fetch | undefined;
  /** The time in Unix milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** What every kind of verifier can ask of a token. */
export interface CommonVerifierOptions {
  /** How many seconds after its `exp`, and before its `nbf`, a token is still accepted. Default: 0. */
  readonly graceSeconds?: number | undefined;
  /** Where the keys are, if not at the issuer: a whole `https` URL (`http` for loopback hosts). */
  readonly jwksUri?: string | undefined;
  /**
   * A check of your own, called last, once everything else holds. It refuses a token by throwing, or by returning
   * `false`. For `verifySync` it must not be async.
   */
  readonly customJwtCheck?: (token: VerifiedToken) => void | boolean | Promise<void | boolean>;
  /** Ports, the platform's own by default. All options of one verifier share them. */
  readonly runtime?: VerifierRuntime | undefined;
}

/**
 * What a token of a user pool must be to be accepted.
 *
 * `tokenUse` and a client have to be given. `null` means any, and nothing else does: `undefined`, an empty list and
 * wrong types are a `TypeError`.
 */
export type TokenVerifierOptions = UserPoolRestrictions & ClientRestriction;

/** The restrictions of {@link TokenVerifierOptions}, apart from the client. */
export interface UserPoolRestrictions extends CommonVerifierOptions {
  /** For example `us-east-1_AbCdEf123`. */
  readonly userPoolId: string;
  /** The kind of token; `null` accepts both. */
  readonly tokenUse: "id" | "access" | null;
  /** The groups of which the user must be in one. Absent or `null`: not asked for. */
  readonly groups?: string | readonly string[] | null;
  /** The scopes of which an access token must have one. Absent or `null`: not asked for. */
  readonly scope?: string | readonly string[] | null;
  /**
   * The only issuer to accept, for emulators and proxies. By default both issuers of the pool are accepted: the original
   * one, and the one of replicated pools.
   */
  readonly issuer?: string | undefined;
}

/** The app clients of which the token must be one's: `client_id` of access tokens, `aud` of ID tokens; `null`: any. */
export type ClientRestriction =
  | { readonly clientId: string | readonly string[] | null; readonly userPoolClientId?: never }
  | { readonly userPoolClientId: string | readonly string[] | null; readonly clientId?: never };

/** What a token of any OpenID Connect or OAuth 2.0 issuer must be to be accepted. */
export interface IssuerVerifierOptions extends CommonVerifierOptions {
  /** The `iss` of the tokens. `null` accepts any, and wants a `jwksUri`; it cannot be one of several. */
  readonly issuer: string | null;
  /** The audiences of which `aud` must have one; `null` accepts any. */
  readonly audience: string | readonly string[] | null;
  /** The scopes of which the token must have one. Absent or `null`: not asked for. */
  readonly scope?: string | readonly string[] | null;
}

/** What a token of an Application Load Balancer must be to be accepted. */
export interface AlbTokenVerifierOptions extends CommonVerifierOptions {
  /** The load balancers of which one must have signed the token, by ARN. They share a region. */
  readonly albArn: string | readonly string[];
  /** The `iss` of the tokens, which is that of the identity provider; `null` accepts any. */
  readonly issuer: string | null;
  /** The app clients of which the token must be one's; `null` accepts any. */
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

/** Verifies tokens. It keeps key sets, and fetches them again when a token names a key that they lack. */
export interface TokenVerifier<Claims extends JwtClaims = VerifiedClaims> {
  /**
   * The claims of a token, once it is verified.
   *
   * @throws AuthError whose code says what is wrong with the token; `NetworkError` when the keys cannot be fetched
   * @throws TypeError when `jwt` is not a string
   */
  verify(jwt: string): Promise<Claims>;
  /**
   * The same at once, with the keys that are cached. Works in Node, Deno, Bun, and Workers with Node's cryptography.
   *
   * @throws AuthError `JwksNotAvailableInCacheError` before `hydrate` or `cacheJwks`; `NotSupportedError` where the host
   * cannot verify at once: use `verify`
   */
  verifySync(jwt: string): Claims;
  /**
   * Takes keys from elsewhere, in place of those that are cached.
   *
   * @param jwks - the key set
   * @param owner - whose keys they are, a `userPoolId` or an `issuer`, when the verifier has several
   * @throws AuthError `JwksValidationError` when there is no key to verify with; the cached ones stay then
   */
  cacheJwks(jwks: Jwks, owner?: string): void;
  /**
   * Fetches the keys of all issuers now.
   *
   * @throws AuthError when those of an issuer cannot be fetched; what is cached stays
   */
  hydrate(): Promise<void>;
}

/** Verifies tokens of Application Load Balancers. It fetches each key when a token first names it, and keeps it. */
export interface AlbTokenVerifier extends Omit<TokenVerifier<JwtClaims>, "cacheJwks" | "hydrate"> {
  /**
   * Takes keys from elsewhere, beside those that are cached: load balancers have no key set to fetch.
   *
   * @throws AuthError `JwksValidationError` when there is no key for ES256 among them
   */
  cacheJwks(jwks: Jwks): void;
}

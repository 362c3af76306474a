/**
 * Makes a verifier for the tokens of one user pool: signature (RS256), issuer, expiry, kind and app client. For servers, and
 * for pages that get tokens from elsewhere. A page fetches the verifier itself when it first makes one.
 *
 * @throws TypeError that says which member of the options is wrong; in a page that fetches the verifier first, its methods
 * say so
 */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier;

/** What a token must be to be accepted. */
export interface TokenVerifierOptions {
  /** For example `us-east-1_AbCdEf123`. */
  userPoolId: string;
  /** The kind of token; `null` takes both. */
  tokenUse: "id" | "access" | null;
  /** The app clients of which it must be one's; `null` takes any. */
  clientId: string | string[] | null;
  /** The groups of which the user must be in one. */
  groups?: string | string[] | null;
  /** The scopes of which an access token must have one. */
  scope?: string | string[] | null;
  /** How many seconds after its end a token is still taken. Default: 0. */
  graceSeconds?: number;
  /** Where the pool's keys are, if not at its issuer. */
  jwksUri?: string;
  /** A check of your own, which throws to refuse. For `verifySync` it must not be async. */
  customJwtCheck?: (token: { header: JwtHeader; payload: VerifiedClaims }) => void | Promise<void>;
  /** Ports; the platform's own by default. */
  runtime?: { fetch?: typeof fetch; now?: () => number };
}

/** The header of a JWT. */
export interface JwtHeader {
  /** The id of the key that signed it. */
  kid: string;
  /** The algorithm. */
  alg: "RS256";
}

/** The claims of a token that was verified. */
export interface VerifiedClaims {
  /** The user's id. */
  sub: string;
  /** The kind of token. */
  token_use: "id" | "access";
  /** The issuer. */
  iss: string;
  /** When it expires, in seconds since 1970. */
  exp: number;
  /** Any other claim. */
  [claim: string]: unknown;
}

/** Verifies tokens. It keeps the pool's keys, and fetches them again when a token names a new one. */
export interface TokenVerifier {
  /** The claims of a token, once it is verified. */
  verify(jwt: string): Promise<VerifiedClaims>;
  /**
   * The same at once, with the keys that are there.
   *
   * @throws AuthError `JwksNotAvailableInCacheError` before `hydrate` or `cacheJwks`, and in a page before the first
   * `hydrate` or `verify` has brought the verifier
   */
  verifySync(jwt: string): VerifiedClaims;
  /** Takes the pool's keys from elsewhere. */
  cacheJwks(jwks: { keys: object[] }): void;
  /** Fetches the pool's keys now. */
  hydrate(): Promise<void>;
}

/** What a machine's token is to be good for. */
export interface GetClientTokenInput {
  /** The scopes; all that the app client has by default. */
  scopes?: string[];
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

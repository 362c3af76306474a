/** AWS credentials from the identity pool. */
export interface CredentialMethods {
  /**
   * Credentials that can be used now. Rejects with `NoCredentials` without an identity pool, or when nobody is signed in
   * and guests are not allowed.
   */
  getCredentials(input?: GetCredentialsInput): Promise<AwsCredentials>;
  /** A credentials provider, as the clients of the AWS SDK for JavaScript v3 take one. */
  credentialsProvider(input?: CredentialsProviderInput): () => Promise<AwsCredentials>;
  /**
   * A `fetch` that signs with those credentials (Signature Version 4).
   *
   * @param service - the signing name, for example `execute-api` or `s3`
   * @param region - for example `us-east-1`
   */
  signedFetch(service: string, region: string): typeof fetch;
  /** A URL that carries its signature, for a download or an upload by somebody else. */
  presignUrl(url: string | URL, input: PresignUrlInput): Promise<string>;
}

/** How to get credentials. */
export interface GetCredentialsInput {
  /** Gets new ones even if the old ones last. */
  forceRefresh?: boolean;
}

/** AWS credentials. They last about an hour. */
export interface AwsCredentials {
  /** The access key's id. */
  accessKeyId: string;
  /** The secret key. */
  secretAccessKey: string;
  /** Goes with every request. */
  sessionToken: string;
  /** When they end. */
  expiration: Date;
  /** The identity pool's id for the user or guest. */
  identityId: string;
}

/** Which role and which logins. */
export interface CredentialsProviderInput {
  /** One of the roles that the token names. */
  customRoleArn?: string;
  /** Logins of other providers, by the provider's name. */
  logins?: Record<string, string>;
  /** Whether the identity pool gives the credentials (the default), or STS for a role that is named here. */
  flow?: "enhanced" | "basic";
  /** The role, in the basic flow. */
  roleArn?: string;
  /** The session's name at STS, in the basic flow. */
  roleSessionName?: string;
}

/** What a presigned URL is for. */
export interface PresignUrlInput {
  /** The signing name, for example `s3`. */
  service: string;
  /** For example `us-east-1`. */
  region: string;
  /** How long it lasts, in seconds: 604,800 at most. */
  expiresIn?: number;
}

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
  /** Logins in place of the signed-in user's. */
  logins?: Logins;
  /** The identity of these logins, where the application knows it. */
  identityId?: string;
  /** Whether the identity pool gives the credentials (the default), or STS for a role that is named here. */
  flow?: "enhanced" | "basic";
  /** The role, in the basic flow. */
  roleArn?: string;
  /** The session's name at STS, in the basic flow. */
  roleSessionName?: string;
  /** How long the credentials last, in the basic flow: 900 to 43,200 seconds. */
  durationSeconds?: number;
}

/** Tokens, or functions that give them anew, by the name of the provider that issues them. */
export type Logins = Record<string, string | (() => string | Promise<string>)>;

/** Which logins to take off which identity. */
export interface UnlinkIdentityInput {
  /** The names of the providers. */
  loginsToRemove: string[];
  /** The identity. Default: the user's. */
  identityId?: string;
  /** Logins that prove whose identity it is. Default: the signed-in user's. */
  logins?: Logins;
}

/** What a presigned URL is for. */
export interface PresignUrlInput {
  /** The signing name, for example `s3`. */
  service: string;
  /** For example `us-east-1`. */
  region: string;
  /**
   * How long it lasts, in seconds: 604,800 at most. Credentials that end more than a minute sooner are renewed first; where
   * new ones do as well, `presignUrl` rejects with a `TypeError`. Those of an identity pool last an hour. Default: 900.
   */
  expiresIn?: number;
  /** What it may be used for. Default: `GET`. */
  method?: string;
}

/** For whom a server vouches, and with which credentials. */
export interface DeveloperIdentityInput {
  /** The server's own credentials, or a function that gives them, such as a provider of the AWS SDK. */
  credentials: IamCredentials | (() => IamCredentials | Promise<IamCredentials>);
  /** The user's id, under the name of the developer provider as the identity pool has it. */
  logins: Record<string, string>;
  /** The identity to link the user with. Default: the user's, or a new one. */
  identityId?: string;
  /** How long the token lasts, in seconds: 86,400 at most. Default: 900. */
  tokenDuration?: number;
  /** Tags for attribute-based access control. */
  principalTags?: Record<string, string>;
}

/** Credentials of a server. */
export interface IamCredentials {
  /** The access key's id. */
  accessKeyId: string;
  /** The secret key. */
  secretAccessKey: string;
  /** Temporary credentials have one. */
  sessionToken?: string | undefined;
}

/** What to hand to the user's client. */
export interface DeveloperIdentity {
  /** The identity. */
  identityId: string;
  /** The login's token. */
  token: string;
}

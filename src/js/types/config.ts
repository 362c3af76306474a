import type { CookieAttributes, KeyValueStorage, StorageOption } from "./storage.js";

/** What `createCognitoAuth` takes: which pools, in our own form or in any of Amplify's, and how the instance works. */
export type CognitoAuthConfig =
  | ((PoolConfig | ResourcesConfig | AwsExports | AmplifyV5 | AmplifyV5Auth) & InstanceOptions)
  | (AmplifyOutputs & Omit<InstanceOptions, "storage"> & { storage?: StorageOption | AmplifyBucket });

/** Which pools an instance speaks to: a user pool, an identity pool, or both. */
export type PoolConfig = (UserPoolConfig & Partial<IdentityPoolConfig>) | IdentityPoolConfig;

/** A user pool and one of its app clients. */
export interface UserPoolConfig {
  /** For example `us-east-1_AbCdEf123`. */
  userPoolId: string;
  /** The app client's id. */
  userPoolClientId: string;
  /** The app client's secret. For servers only: in a page everybody can read it, and a warning on the console says so. */
  userPoolClientSecret?: string;
  /**
   * Where the user pool answers, as a whole URL: an emulator, a proxy, PrivateLink. By default the pool's Region.
   * `{region}` in it stands for one of `userPoolRegions`.
   */
  userPoolEndpoint?: string;
  /**
   * The Regions of a replicated pool, the primary first. While the primary does not answer, a replica signs in, renews and
   * reads; what it cannot do rejects with `OperationNotEnabledException`.
   */
  userPoolRegions?: string[];
  /** Managed login, as Amplify writes it. */
  loginWith?: LoginWith;
}

/** How users log in besides a password. */
export interface LoginWith {
  /** Managed login. */
  oauth?: OAuthConfig;
}

/** Managed login (the hosted UI). */
export interface OAuthConfig {
  /** The login domain, for example `auth.example.com`. It is https, but for an emulator at `localhost` or `127.0.0.1`. */
  domain: string;
  /** The scopes to ask for. */
  scopes: string[];
  /** Where the login may return to. */
  redirectSignIn: string[];
  /** Where the logout may return to. */
  redirectSignOut: string[];
  /** Only the authorization code grant is supported. */
  responseType: "code";
  /** The identity providers that the page offers. */
  providers?: unknown[];
}

/** An identity pool. */
export interface IdentityPoolConfig {
  /** For example `us-east-1:01234567-89ab-cdef-0123-456789abcdef`. */
  identityPoolId: string;
  /** Whether those who are not signed in get credentials, too. Default: no. */
  allowGuestAccess?: boolean;
  /** Where the identity pool answers, as a whole URL. By default the pool's Region. */
  identityPoolEndpoint?: string;
  /** Where STS answers, as a whole URL: only the basic flow asks it. By default the identity pool's Region. */
  stsEndpoint?: string;
}

/** How an instance works. */
export interface InstanceOptions {
  /** Where the session is kept. When it fails, the session goes on in memory, and a `storage_failure` event says so. */
  storage?: StorageOption;
  /** The attributes of the cookies, where the session is kept in cookies. */
  cookie?: CookieAttributes;
  /**
   * Whether the stored tokens are verified, by their signatures, before anything of them is told or used. With a
   * request's cookies on a server they always are, and a session that does not verify is none; in a page, and in a
   * server's own storage, they are with this option. The keys are fetched once per pool and process, and kept.
   *
   * An object says where the keys are, if not at `userPoolEndpoint` or at AWS.
   */
  verifyTokens?: boolean | { jwksUri: string };
  /**
   * Whether the session is only read: it is neither renewed nor changed, and tokens that have ended are none. For places
   * where a server cannot set cookies. Signing in or out and forced renewals reject with `NotSupportedError`.
   */
  readOnly?: boolean;
  /**
   * Where an unfinished sign-in or sign-up is kept, which is worth something to whoever reads it. Default:
   * `sessionStorage` in a page, unless the session is kept in memory; else memory.
   */
  signInStorage?: KeyValueStorage;
  /**
   * Writes the session under Amplify's keys, too, for an application that moves over page by page. Both libraries then
   * hold one refresh token: with refresh token rotation, let only one of them renew it.
   */
  mirrorAmplifyKeys?: boolean;
  /** Whether tokens are renewed before they end, while the page is visible. Default: in a page. */
  autoRefresh?: boolean;
  /**
   * How many recent users `listRecentUsers` tells of: their names are kept in the storage, but not with `memory` and
   * `encrypted`. Default: none.
   */
  recentUsers?: number;
  /** With `link`, `autoSignIn` waits up to three minutes for the link in the e-mail to be followed. Default: `code`. */
  signUpVerificationMethod?: "code" | "link";
  /** Headers for every request, for example a firewall's token. */
  headers?: () => Record<string, string> | Promise<Record<string, string>>;
  /** The ports to the outside, in place of the platform's own. */
  runtime?: Runtime;
}

/**
 * The ports to the outside. What is missing comes from the platform. `now` and `randomBytes` are called in the middle of a
 * call: they must not call the instance themselves.
 */
export interface Runtime {
  /** Sends a request, like the platform's `fetch`. */
  fetch?: typeof fetch;
  /** The time, in milliseconds since the epoch. */
  now?: () => number;
  /** So many secure random bytes. Passwords depend on them: this is for tests and for platforms without WebCrypto. */
  randomBytes?: (length: number) => Uint8Array;
}

/** Amplify's `ResourcesConfig` (v6), unchanged. Only `Auth.Cognito` is read. */
export interface ResourcesConfig {
  /** Authentication. */
  Auth?: {
    /** The pools. */
    Cognito: {
      userPoolId?: string;
      userPoolClientId?: string;
      userPoolEndpoint?: string;
      identityPoolId?: string;
      identityPoolEndpoint?: string;
      allowGuestAccess?: boolean;
      loginWith?: unknown;
      signUpVerificationMethod?: unknown;
      userAttributes?: unknown;
      mfa?: unknown;
      passwordFormat?: unknown;
      passwordless?: unknown;
      groups?: unknown;
    };
  };
  /** Not read, like all other categories. */
  Analytics?: unknown;
  API?: unknown;
  Geo?: unknown;
  Interactions?: unknown;
  Notifications?: unknown;
  Predictions?: unknown;
  Storage?: unknown;
}

/** Amplify's `amplify_outputs.json` (Gen 2), unchanged. Only `auth` is read. */
export interface AmplifyOutputs extends NotOwn {
  /** Authentication. */
  auth: {
    user_pool_id?: string;
    user_pool_client_id?: string;
    identity_pool_id?: string;
    unauthenticated_identities_enabled?: boolean;
    oauth?: unknown;
    [member: string]: unknown;
  };
  [category: string]: unknown;
}

/** `storage` in `amplify_outputs.json`: a bucket in S3, which is not read. */
export interface AmplifyBucket {
  aws_region?: string;
  bucket_name?: string;
  buckets?: unknown;
}

/** Amplify's `aws-exports.js` or `amplifyconfiguration.json` (Gen 1), unchanged. */
export type AwsExports = (
  | { aws_user_pools_id: string; aws_user_pools_web_client_id: string }
  | { aws_cognito_identity_pool_id: string }
) &
  NotOwn & { [member: string]: unknown };

/** The configuration of Amplify v5 and before, alone or beside `aws-exports`. Only `Auth` is read. */
export interface AmplifyV5 extends NotOwn {
  /** Authentication. */
  Auth: AmplifyV5Auth | { identityPoolId: string; [member: string]: unknown };
  [category: string]: unknown;
}

/** What `Auth.configure` took in Amplify v5 and before. */
export interface AmplifyV5Auth extends Pick<NotOwn, "userPoolClientId"> {
  userPoolId: string;
  userPoolWebClientId: string;
  identityPoolId?: string;
  /** Whether guests get no credentials. */
  mandatorySignIn?: boolean;
  oauth?: unknown;
  [member: string]: unknown;
}

/** Not our own form. With this the compiler knows the form, and finds what is misspelt in our own. */
export interface NotOwn {
  userPoolId?: never;
  userPoolClientId?: never;
  identityPoolId?: never;
}

/** A configuration in our own form. What was not given is absent. */
export type ParsedConfig = Partial<UserPoolConfig & IdentityPoolConfig>;

// The arguments of `Amplify.configure`, by Amplify's names.

import type { InstanceOptions } from "cognito-wasm";

import type { AuthStandardAttributeKey } from "./models.js";
import type {
  AuthSession,
  AuthTokens,
  CredentialsAndIdentityIdProvider,
  FetchAuthSessionOptions,
  TokenProvider,
} from "./session.js";

/** Amplify's configuration (v6). Only `Auth` is read; the other categories are Amplify's. */
export interface ResourcesConfig {
  Auth?: AuthConfig;
  API?: unknown;
  Analytics?: unknown;
  Geo?: unknown;
  Interactions?: unknown;
  Notifications?: unknown;
  Predictions?: unknown;
  Storage?: unknown;
}

/** The pools. */
export interface AuthConfig {
  Cognito: CognitoProviderConfig;
}

/** A user pool, an identity pool, or both. */
export interface CognitoProviderConfig {
  userPoolId?: string;
  userPoolClientId?: string;
  userPoolEndpoint?: string;
  identityPoolId?: string;
  identityPoolEndpoint?: string;
  allowGuestAccess?: boolean;
  signUpVerificationMethod?: "code" | "link";
  loginWith?: { oauth?: OAuthConfig; username?: boolean; email?: boolean; phone?: boolean };
  // What follows describes the pool to a user interface: nothing here depends on it.
  userAttributes?: Partial<Record<AuthStandardAttributeKey, { required: boolean }>>;
  mfa?: { status?: "on" | "off" | "optional"; totpEnabled?: boolean; smsEnabled?: boolean };
  passwordFormat?: {
    minLength?: number;
    requireLowercase?: boolean;
    requireUppercase?: boolean;
    requireNumbers?: boolean;
    requireSpecialCharacters?: boolean;
  };
  groups?: Record<string, Record<string, number>>[];
  passwordless?: {
    emailOtpEnabled?: boolean;
    smsOtpEnabled?: boolean;
    webAuthn?: { relyingPartyId?: string; userVerification?: string };
    preferredChallenge?: "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN" | undefined;
  };
}

/** Managed login. */
export interface OAuthConfig {
  domain: string;
  scopes: string[];
  redirectSignIn: string[];
  redirectSignOut: string[];
  /** `token`, the implicit grant, is refused. */
  responseType: "code" | "token";
  providers?: ("Google" | "Facebook" | "Amazon" | "Apple" | { custom: string })[];
}

/** `aws-exports.js` of Gen 1, in whatever type it was imported. */
export interface LegacyConfig {
  aws_project_region?: string;
}

/** `amplify_outputs.json` of Gen 2, in whatever type it was imported. */
export type AmplifyOutputsUnknown = object & { version?: string };

/** How the library works. */
export interface LibraryOptions {
  /** Keeps the session in cookies, so that the page's server has it. */
  ssr?: boolean;
  /** What goes with `Auth`. */
  Auth?: {
    /** `cognitoUserPoolsTokenProvider`, and no other: the free functions use its tokens in any case. */
    tokenProvider?: TokenProvider;
    /** `cognitoCredentialsProvider`, and no other. */
    credentialsProvider?: CredentialsAndIdentityIdProvider;
    /** Headers for every request, for example a firewall's token. */
    headers?(): Promise<Record<string, string>>;
  };
  /** Not read. */
  API?: unknown;
  /** Not read. */
  Storage?: unknown;
  /** What Amplify lacks: the options of `createCognitoAuth` besides the pools. */
  instance?: InstanceOptions;
}

/** A configuration of its own: what the free functions take as their first argument. */
export interface AmplifyContext {
  readonly resourcesConfig: Readonly<ResourcesConfig>;
  readonly libraryOptions: Readonly<LibraryOptions>;
  /** Tells contexts apart. */
  readonly token: { readonly value: symbol };
  /** {@link AuthSession} of this context. */
  fetchAuthSession(options?: FetchAuthSessionOptions): Promise<AuthSession>;
  /** Gets new credentials the next time. */
  clearCredentials(): Promise<void>;
  /** The tokens; `undefined` when nobody is signed in. */
  getTokens(options: FetchAuthSessionOptions): Promise<AuthTokens | undefined>;
}

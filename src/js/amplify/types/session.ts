// The session, tokens and their providers, by Amplify's names.

import type { AuthError, JWT } from "cognito-wasm";

import type { AuthConfig } from "./configuration.js";
import type { ClientMetadata, CognitoAuthSignInDetails } from "./models.js";

export type { JWT };

/** Of `fetchAuthSession`. */
export interface FetchAuthSessionOptions {
  /** Renews the tokens even if they last. */
  forceRefresh?: boolean;
  /** What the pool's Lambda triggers are told if they are renewed. */
  clientMetadata?: ClientMetadata;
}

/** The tokens of a session. */
export interface AuthTokens {
  /** Who the user is. */
  idToken?: JWT;
  /** For APIs. */
  accessToken: JWT;
  /** How the user signed in. */
  signInDetails?: CognitoAuthSignInDetails;
}

/** The session. */
export interface AuthSession {
  /** Absent when nobody is signed in. */
  tokens?: AuthTokens;
  /** AWS credentials. Absent without an identity pool. */
  credentials?: AWSCredentials;
  /** Why there are no credentials. Amplify rejects then: here the tokens are there all the same. */
  credentialsError?: AuthError;
  /** The identity pool's id for the user or guest. */
  identityId?: string;
  /** The user's id: the claim `sub`. */
  userSub?: string;
}

/** AWS credentials. */
export interface AWSCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

/** Gives tokens: what `Amplify.configure` takes as `Auth.tokenProvider`. */
export interface TokenProvider {
  /** The tokens; `null` when nobody is signed in. */
  getTokens(options?: { forceRefresh?: boolean }): Promise<AuthTokens | null>;
}

/** Gives credentials: what `Amplify.configure` takes as `Auth.credentialsProvider`. */
export interface CredentialsAndIdentityIdProvider {
  /** The credentials; `undefined` where there are none. */
  getCredentialsAndIdentityId(options: GetCredentialsOptions): Promise<CredentialsAndIdentityId | undefined>;
  /** Gets new ones the next time. */
  clearCredentialsAndIdentityId(): void;
}

/** For whom credentials are. */
export type GetCredentialsOptions =
  | { authenticated: true; forceRefresh?: boolean; authConfig: AuthConfig | undefined; tokens: AuthTokens }
  | { authenticated: false; forceRefresh?: boolean; authConfig: AuthConfig | undefined; tokens?: never };

/** Credentials and whose they are. */
export interface CredentialsAndIdentityId {
  credentials: AWSCredentials;
  identityId?: string;
}

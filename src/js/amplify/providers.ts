// Amplify's providers over this session: they set up the free functions, and give Amplify's own categories (Data,
// Storage) the tokens and credentials.

import { isAuthError } from "cognito-wasm";

import { changeSession, configured, configuredOrNone } from "./configured.js";
import { tokensOf } from "./session.js";
import type { KeyValueStorageInterface } from "./storage.js";
import type { AuthConfig, LibraryOptions } from "./types/configuration.js";
import type { ClientMetadata } from "./types/models.js";
import type {
  AuthTokens,
  CredentialsAndIdentityId,
  CredentialsAndIdentityIdProvider,
  FetchAuthSessionOptions,
  GetCredentialsOptions,
  TokenProvider,
} from "./types/session.js";

/** What {@link cognitoUserPoolsTokenProvider} is. */
export interface CognitoUserPoolTokenProviderType extends TokenProvider {
  /** Says where the session is kept. */
  setKeyValueStorage(keyValueStorage: KeyValueStorageInterface): void;
  /** Does nothing: `Amplify.configure` says which pools. */
  setAuthConfig(authConfig: AuthConfig): void;
  /** Says what the pool's Lambda triggers are told at a renewal. Nothing is renewed in the background then. */
  setClientMetadataProvider(clientMetadataProvider: () => Promise<ClientMetadata>): void;
}

/** The tokens of the session, and where it is kept. */
export const cognitoUserPoolsTokenProvider: CognitoUserPoolTokenProviderType = {
  async getTokens(options?: FetchAuthSessionOptions): Promise<AuthTokens | null> {
    const target = configuredOrNone();
    return target?.hasAuth ? tokensOf(target, options) : null;
  },
  setKeyValueStorage(keyValueStorage) {
    changeSession({ storage: keyValueStorage });
  },
  setAuthConfig() {},
  setClientMetadataProvider(clientMetadataProvider) {
    if (typeof clientMetadataProvider !== "function") {
      throw new TypeError("the client metadata provider must be a function");
    }
    changeSession({ clientMetadata: clientMetadataProvider });
  },
};

/** The credentials of the session, or of a guest where guests are allowed. */
export const cognitoCredentialsProvider: CredentialsAndIdentityIdProvider = {
  async getCredentialsAndIdentityId(options: GetCredentialsOptions): Promise<CredentialsAndIdentityId | undefined> {
    const target = configured();
    if (target.resourcesConfig.Auth?.Cognito.identityPoolId === undefined) return undefined;
    const forceRefresh = target.takeCleared() || options.forceRefresh === true;
    try {
      const { identityId, ...credentials } = await target.auth.getCredentials({ forceRefresh });
      return { credentials, identityId };
    } catch (thrown) {
      if (isAuthError(thrown) && thrown.code === "NoCredentials") return undefined;
      throw thrown;
    }
  },
  clearCredentialsAndIdentityId(): void {
    configuredOrNone()?.clearCredentials();
  },
};

/**
 * Refuses providers that are not these: the free functions would not use them.
 *
 * @throws TypeError that names the member
 */
export function checkProviders(libraryOptions: LibraryOptions | undefined): void {
  const { tokenProvider, credentialsProvider } = libraryOptions?.Auth ?? {};
  if (tokenProvider && tokenProvider !== cognitoUserPoolsTokenProvider) {
    throw new TypeError("libraryOptions.Auth.tokenProvider must be cognitoUserPoolsTokenProvider of cognito-wasm");
  }
  if (credentialsProvider && credentialsProvider !== cognitoCredentialsProvider) {
    throw new TypeError("libraryOptions.Auth.credentialsProvider must be cognitoCredentialsProvider of cognito-wasm");
  }
  const headers = libraryOptions?.Auth?.headers;
  if (headers && typeof headers !== "function") throw new TypeError("libraryOptions.Auth.headers must be a function");
}

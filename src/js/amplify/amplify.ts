// The `Amplify` object, and contexts.

import type { CognitoAuth } from "cognito-wasm";

import { addContext, configure, configured, configuredOrNone } from "./configured.js";
import { checkProviders } from "./providers.js";
import { fetchAuthSession, tokensOf } from "./session.js";
import { type Configuration, Target } from "./target.js";
import type { AmplifyContext, LibraryOptions, ResourcesConfig } from "./types/configuration.js";
import type { AuthSession, AuthTokens, FetchAuthSessionOptions } from "./types/session.js";

/** Configures the free functions. */
export const Amplify = {
  /**
   * Configures the free functions. Only the pools are read: other categories are Amplify's own.
   *
   * @param resourceConfig - `amplify_outputs.json`, `aws-exports.js` or a `ResourcesConfig`
   * @param libraryOptions - how the library works; by default as before
   * @throws TypeError that says which member is wrong
   */
  configure(resourceConfig: Configuration, libraryOptions?: LibraryOptions): void {
    checkProviders(libraryOptions);
    configure(resourceConfig, libraryOptions);
  },

  /** The configuration, in Amplify's form (v6); empty before {@link configure}. */
  getConfig(): ResourcesConfig {
    return configuredOrNone()?.resourcesConfig ?? {};
  },

  /** The session: `fetchAuthSession`. */
  fetchAuthSession(options?: FetchAuthSessionOptions): Promise<AuthSession> {
    return fetchAuthSession(options);
  },

  /** Gets new credentials the next time. */
  async clearCredentials(): Promise<void> {
    configuredOrNone()?.clearCredentials();
  },

  /** The tokens; `undefined` when nobody is signed in. */
  async getTokens(options?: FetchAuthSessionOptions): Promise<AuthTokens | undefined> {
    return (await tokensOf(configured(), options)) ?? undefined;
  },
};

/**
 * The instance behind the free functions, for what Amplify lacks.
 *
 * @throws AuthError `AuthUserPoolException` before `Amplify.configure`
 */
export const getInstance = (): CognitoAuth => configured().auth;

/**
 * A configuration of its own, which is given to a free function as its first argument. The Hub hears nothing of it.
 *
 * @param resourceConfig - in any of Amplify's forms
 * @param libraryOptions - how the library works
 * @throws TypeError that says which member is wrong
 */
export function createAmplifyContext(
  resourceConfig: Configuration,
  libraryOptions: LibraryOptions = {},
): AmplifyContext {
  checkProviders(libraryOptions);
  const target = new Target(resourceConfig, libraryOptions);
  const context: AmplifyContext = Object.freeze({
    resourcesConfig: target.resourcesConfig,
    libraryOptions,
    token: Object.freeze({ value: Symbol("amplifyContextToken") }),
    fetchAuthSession: (options?: FetchAuthSessionOptions) => fetchAuthSession(context, options),
    clearCredentials: async () => target.clearCredentials(),
    getTokens: async (options: FetchAuthSessionOptions) => (await tokensOf(target, options)) ?? undefined,
  });
  addContext(context, target);
  return context;
}

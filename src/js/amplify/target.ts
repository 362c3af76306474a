// What the free functions speak to: one configuration and its instance.

import {
  type CognitoAuth,
  type CognitoAuthConfig,
  createCognitoAuth,
  type InstanceOptions,
  parseConfig,
} from "cognito-wasm";

import { isObject, member } from "../value/members.js";
import { userPoolException } from "./errors.js";
import { type KeyValueStorageInterface, ssrStorage, storageOptions } from "./storage.js";
import type { AmplifyOutputsUnknown, LegacyConfig, LibraryOptions, ResourcesConfig } from "./types/configuration.js";
import type { ClientMetadata } from "./types/models.js";

/** What the forms call a user pool and an identity pool. */
const POOLS = [
  "userPoolId",
  "identityPoolId",
  "user_pool_id",
  "identity_pool_id",
  "aws_user_pools_id",
  "aws_cognito_identity_pool_id",
] as const;

/** A configuration in any of Amplify's forms. */
export type Configuration = ResourcesConfig | LegacyConfig | AmplifyOutputsUnknown;

/** What the token provider was told, whichever configuration comes. */
export interface Session {
  /** Where the session is kept. */
  readonly storage?: KeyValueStorageInterface | undefined;
  /** What the pool's Lambda triggers are told at a renewal. */
  readonly clientMetadata?: (() => Promise<ClientMetadata>) | undefined;
}

/** One configuration and its instance, which is made when it is first needed. */
export class Target {
  /** In Amplify's form (v6). */
  readonly resourcesConfig: ResourcesConfig;
  /** Is settled when the redirect of managed login that led here is handled. */
  redirect: Promise<void> | undefined;
  private made: CognitoAuth | undefined;
  /** Whether credentials are to be new ones the next time. */
  private isCleared = false;

  /**
   * @param config - in any of Amplify's forms
   * @param libraryOptions - how the library works
   * @param session - what the token provider was told
   * @param onMade - is called with the instance once it is made
   * @throws TypeError that says which member of the configuration is wrong
   */
  constructor(
    private readonly config: Configuration,
    readonly libraryOptions: LibraryOptions,
    readonly session: Session = {},
    private readonly onMade: (target: Target, auth: CognitoAuth) => void = () => {},
  ) {
    this.resourcesConfig = parseAmplifyConfig(config);
  }

  /** Whether there are pools: a configuration may be for other categories alone. */
  get hasAuth(): boolean {
    return hasPools(this.config);
  }

  /**
   * The instance.
   *
   * @throws AuthError `AuthUserPoolException` when no pools are configured
   */
  get auth(): CognitoAuth {
    if (!this.hasAuth) throw userPoolException();
    if (!this.made) {
      this.made = createCognitoAuth({ ...(this.config as CognitoAuthConfig), ...this.options() });
      this.onMade(this, this.made);
    }
    return this.made;
  }

  /** The instance, once a redirect of managed login that led here is handled. */
  async ready(): Promise<CognitoAuth> {
    const { auth } = this;
    await this.redirect;
    return auth;
  }

  /** Gets new credentials the next time. */
  clearCredentials(): void {
    this.isCleared = true;
  }

  /** Whether {@link clearCredentials} was called since the last time. */
  takeCleared(): boolean {
    const { isCleared } = this;
    this.isCleared = false;
    return isCleared;
  }

  private options(): InstanceOptions {
    const { ssr, Auth, instance } = this.libraryOptions;
    const storage = this.session.storage ?? (ssr ? ssrStorage() : undefined);
    const headers = Auth?.headers;
    return {
      ...(storage && storageOptions(storage)),
      ...(headers && { headers: () => headers.call(Auth) }),
      // A renewal in the background would tell the triggers nothing.
      ...(this.session.clientMetadata && { autoRefresh: false }),
      ...instance,
    };
  }
}

/**
 * A configuration in Amplify's form (v6): as it is where it came so, else with what is understood of it under `Auth`.
 *
 * @throws TypeError that says which member is wrong
 */
export function parseAmplifyConfig(config: Configuration): ResourcesConfig {
  if (!isObject(config)) throw new TypeError("the configuration must be an object");
  if (!hasPools(config)) return config as ResourcesConfig;
  const Cognito = parseConfig(config as CognitoAuthConfig);
  const isCurrent = isObject(member(member(config, "Auth"), "Cognito"));
  return (isCurrent ? config : { Auth: { Cognito } }) as ResourcesConfig;
}

/** Whether any pool is named. Where an environment variable is missing, both are `undefined`. */
function hasPools(config: object): boolean {
  const resources = member(config, "Auth");
  const places = [member(resources, "Cognito"), resources, member(config, "auth"), config];
  return places.some((place) => POOLS.some((name) => (member(place, name) ?? undefined) !== undefined));
}

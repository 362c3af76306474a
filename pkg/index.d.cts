import type { AttributeMethods, PasswordMethods, SignUpMethods } from "./types/account.cjs";
import type { CognitoAuthConfig } from "./types/config.cjs";
import type { CredentialMethods } from "./types/credentials.cjs";
import type { DeviceMethods, MFAMethods, PasskeyMethods } from "./types/factors.cjs";
import type { MachineMethods } from "./types/machine.cjs";
import type { SessionMethods } from "./types/session.cjs";
import type { SignInMethods } from "./types/sign-in.cjs";

export * from "./types/account.cjs";
export * from "./types/config.cjs";
export * from "./types/credentials.cjs";
export * from "./types/errors.cjs";
export * from "./types/factors.cjs";
export * from "./types/machine.cjs";
export * from "./types/session.cjs";
export * from "./types/sign-in.cjs";
export * from "./types/srp.cjs";
export * from "./types/tokens.cjs";
export * from "./types/verifier.cjs";

/**
 * Makes an instance for one user pool client, one identity pool, or both. Instances don't know of each other.
 *
 * @throws TypeError that says which member of the configuration is wrong
 */
export function createCognitoAuth(config: CognitoAuthConfig): CognitoAuth;

/** An instance. Every function that returns a promise rejects with an `AuthError`, or a `TypeError` for a wrong argument. */
export interface CognitoAuth
  extends SignInMethods,
    SignUpMethods,
    PasswordMethods,
    AttributeMethods,
    MFAMethods,
    DeviceMethods,
    PasskeyMethods,
    SessionMethods,
    CredentialMethods,
    MachineMethods {}

// What every entry exports.

import { CognitoAuth } from "./auth.js";
import type { CognitoAuthConfig } from "./types/config.js";

/**
 * Makes an instance for one user pool client, one identity pool, or both. Instances don't know of each other.
 *
 * @param config - in the client's own form, or in any of Amplify's
 * @throws TypeError that says which member of the configuration is wrong
 */
export const createCognitoAuth = (config: CognitoAuthConfig): CognitoAuth => new CognitoAuth(config);

export { parseConfig } from "./config/own.js";
export { AuthError, isAuthError } from "./errors.js";
export { SrpClient } from "./srp-client.js";
export { createTokenVerifier } from "./verifier/verifier.js";

export type { CognitoAuth };
export type * from "./types/index.js";

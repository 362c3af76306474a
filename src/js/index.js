// What the package exports, wherever the module's bytes come from.
import { CognitoAuth } from "./auth.js";
import { core } from "./core.js";
import { plain } from "./platform.js";

/** An instance for one user pool client and one identity pool. */
export const createCognitoAuth = (config) => new CognitoAuth(config);

/** What is understood of a configuration, in our own form. */
export const parseConfig = (config) => core().ask("understand", plain(config));

export { isAuthError } from "./error.js";
export { SrpClient } from "./srp.js";
export { createTokenVerifier } from "./verifiers.js";

// For the entries.
export { extrasFrom, initSync, load, withExtras } from "./load.js";

// For extras.js.
export { Door, SOURCE, VERIFICATION } from "./core.js";
export { fail, messageOf } from "./error.js";
export { createHost } from "./host.js";
export { Network } from "./network.js";

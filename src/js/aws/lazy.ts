// What an instance gives at once although this part may still have to be loaded: functions that load it when they are called.

import { Lazy } from "../lazy.js";
import type { AwsCredentials, CredentialsProviderInput } from "../types/credentials.js";
import type { Aws } from "./aws.js";
import { checkProviderInput, checkScope } from "./input.js";

/** The scripts of this part. */
export const awsScripts = new Lazy(() => import("./aws.js"));

/** The part of an instance, there or to be loaded. */
export interface AwsLoader {
  /** The part, when it is loaded. */
  readonly loaded: Aws | undefined;
  load(): Promise<Aws>;
}

/**
 * `signedFetch`.
 *
 * @throws TypeError without a service or a region
 */
export function lazySignedFetch(aws: AwsLoader, service: string, region: string): typeof fetch {
  checkScope(service, region);
  let send: typeof fetch | undefined;
  return async (input, init) => {
    send ??= (aws.loaded ?? (await aws.load())).signedFetch(service, region);
    return send(input, init);
  };
}

/**
 * `credentialsProvider`. Where this part is not loaded yet, the provider says which option is wrong.
 *
 * @throws TypeError for an option that nobody knows; for a wrong one where this part is loaded
 */
export function lazyProvider(
  aws: AwsLoader,
  input?: CredentialsProviderInput,
): (wish?: unknown) => Promise<AwsCredentials> {
  checkProviderInput(input);
  let provide = aws.loaded?.credentialsProvider(input);
  return async (wish) => {
    provide ??= (await aws.load()).credentialsProvider(input);
    return provide(wish);
  };
}

// What is checked of an application's input before this part is loaded.

import { checkOptions } from "../config/options.js";
import type { CredentialsProviderInput } from "../types/credentials.js";

const PROVIDER_OPTIONS = [
  "customRoleArn",
  "durationSeconds",
  "flow",
  "identityId",
  "logins",
  "roleArn",
  "roleSessionName",
] as const satisfies readonly (keyof CredentialsProviderInput)[];

/**
 * Checks the names of the options of `credentialsProvider`.
 *
 * @returns whether there are any
 * @throws TypeError for what is no object, and for an option that nobody knows
 */
export function checkProviderInput(input: CredentialsProviderInput | undefined): input is CredentialsProviderInput {
  if (input === undefined || input === null) return false;
  checkOptions(input, "credentialsProvider", PROVIDER_OPTIONS);
  return true;
}

/**
 * Checks what a signature is for.
 *
 * @throws TypeError for a service or region that is no text
 */
export function checkScope(service: unknown, region: unknown): void {
  for (const [name, text] of Object.entries({ service, region })) {
    if (typeof text !== "string" || text === "") throw new TypeError(`${name} must be a non-empty string`);
  }
}

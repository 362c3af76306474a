// The application's own check of a token, after all others.

import { authError } from "../errors.js";
import type { CommonVerifierOptions, VerifiedToken } from "../types/verifier.js";
import { isThenable } from "../value/promise.js";

type Check = CommonVerifierOptions["customJwtCheck"];

/** Makes the input of `customJwtCheck`, if there is one. */
type Describe = () => VerifiedToken;

/**
 * Runs the check.
 *
 * @throws AuthError `JwtInvalidClaimError` when it throws or returns `false`
 */
export async function runCheck(check: Check, describe: Describe): Promise<void> {
  if (!check) return;
  try {
    settle(await check(describe()));
  } catch (cause) {
    throw refused(cause);
  }
}

/**
 * Runs the check synchronously.
 *
 * @throws AuthError `JwtInvalidClaimError` when it throws or returns `false`
 * @throws TypeError when it returns a promise
 */
export function runCheckSync(check: Check, describe: Describe): void {
  if (!check) return;
  let answer;
  try {
    answer = check(describe());
    if (!isThenable(answer)) settle(answer);
  } catch (cause) {
    throw refused(cause);
  }
  if (isThenable(answer)) {
    // Nobody else handles its rejection.
    answer.then(undefined, () => {});
    throw new TypeError("customJwtCheck must not be async for verifySync");
  }
}

function settle(answer: unknown): void {
  if (answer === false) throw new Error("it returned false");
}

const refused = (cause: unknown) => authError("JwtInvalidClaimError", "customJwtCheck refused the token.", { cause });

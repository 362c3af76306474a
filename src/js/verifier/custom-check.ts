// The application's own check of a token, which comes last.

import { authError } from "../errors.js";
import type { CommonVerifierOptions, VerifiedToken } from "../types/verifier.js";
import { isThenable } from "../value/promise.js";

type Check = CommonVerifierOptions["customJwtCheck"];

/** What `customJwtCheck` gets. It is made only for those who have such a check. */
type Describe = () => VerifiedToken;

/**
 * Waits for the application's check.
 *
 * @throws AuthError `JwtInvalidClaimError` when it throws or says `false`
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
 * The same at once.
 *
 * @throws TypeError when the check answers later
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
    // It is nobody's rejection any more.
    answer.then(undefined, () => {});
    throw new TypeError("customJwtCheck must not be async for verifySync");
  }
}

/** A check that says `false` means no, as one that throws. */
function settle(answer: unknown): void {
  if (answer === false) throw new Error("it returned false");
}

const refused = (cause: unknown) => authError("JwtInvalidClaimError", "customJwtCheck refused the token.", { cause });

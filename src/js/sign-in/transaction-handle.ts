// What `startSignIn` and `resumeSignIn` give to an application.

import type {
  ChallengeResponse,
  ConfirmSignInOptions,
  NextSignInStep,
  SavedSignIn,
  SignInTransaction,
} from "../types/sign-in.js";
import type { Transaction } from "./transaction.js";

/** A sign-in in the hands of an application. */
export class TransactionHandle implements SignInTransaction {
  /**
   * @param transaction - the sign-in
   * @param onAnswered - called after each answer
   */
  constructor(
    private readonly transaction: Transaction,
    private readonly onAnswered: () => Promise<unknown>,
  ) {}

  /** What to do next. */
  get step(): NextSignInStep {
    return this.transaction.step;
  }

  /** Answers the challenge, and resolves to the next step. */
  async respond(answer?: ChallengeResponse, options?: ConfirmSignInOptions): Promise<NextSignInStep> {
    await this.transaction.respond(answer, options);
    await this.onAnswered();
    return this.step;
  }

  /** Ends the sign-in. */
  abort(): void {
    this.transaction.end();
  }

  /** Plain data for `resumeSignIn`. It holds a secret that is worth something for some minutes. */
  toJSON(): SavedSignIn | null {
    return this.transaction.toJSON();
  }
}

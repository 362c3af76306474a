// Signing up, and the sign-in that it may end in.

import type { Instance } from "../instance.js";
import type { ConfirmSignUpInput, ResendSignUpCodeInput, SignUpInput, SignUpOutput } from "../types/account.js";
import type { SignInInput, SignInOptions, SignInOutput } from "../types/sign-in.js";
import type { CodeDeliveryDetails } from "../types/tokens.js";
import { isObject } from "../value/plain.js";
import { sleep } from "../value/promise.js";
import { Calls } from "./calls.js";
import { inputOf } from "./input.js";

/** How often, and how many times, a sign-in asks whether the link in the e-mail was followed: for three minutes. */
const LINK = { pause: 5_000, attempts: 36 } as const;

/** The ending of the key under which a sign-up survives a page reload. */
const SUFFIX = ".sign-up";

/** The sign-ups of one instance. */
export class SignUps {
  protected readonly calls: Calls;
  /** The sign-in of a sign-up that is confirmed by a link. It has the password. */
  private afterLink: SignInInput | undefined;

  constructor(protected readonly instance: Instance) {
    this.calls = new Calls(instance);
  }

  async signUp(given: SignUpInput): Promise<SignUpOutput> {
    const options = { userAttributes: true, validationData: true, clientMetadata: true, autoSignIn: true } as const;
    const input = inputOf(given, "signUp", { username: true, password: true, options });
    const byLink = this.signInByLink(given);
    const { autoSignIn } = await this.instance.parts();
    const output = (await autoSignIn.signUp(input, this.calls.contextData(given.username))) as SignUpOutput;
    await this.keep();
    this.afterLink = byLink;
    if (!byLink || output.isSignUpComplete) return output;
    return { ...output, nextStep: { ...output.nextStep, signUpStep: "COMPLETE_AUTO_SIGN_IN" } };
  }

  async confirmSignUp(given: ConfirmSignUpInput): Promise<SignUpOutput> {
    const options = { forceAliasCreation: true, clientMetadata: true } as const;
    const input = inputOf(given, "confirmSignUp", { username: true, confirmationCode: true, options });
    await this.resume();
    const { autoSignIn } = await this.instance.parts();
    try {
      return (await autoSignIn.confirmSignUp(input, this.calls.contextData(given.username))) as SignUpOutput;
    } finally {
      await this.keep();
    }
  }

  async resendSignUpCode(given: ResendSignUpCodeInput): Promise<CodeDeliveryDetails> {
    const input = inputOf(given, "resendSignUpCode", { username: true, options: { clientMetadata: true } });
    const context = this.calls.contextData(given.username);
    return (await this.calls.run((call, client) => call.resendSignUpCode(client, input, context))) as CodeDeliveryDetails;
  }

  /** `autoSignIn`: the sign-in that `signUp` was asked to lead to. It waits for a link to be followed. */
  async autoSignIn(): Promise<SignInOutput> {
    const { signIns } = await this.instance.parts();
    if (!this.afterLink) {
      await this.resume();
      const output = await signIns.autoSignIn();
      await this.keep();
      return output;
    }
    for (let left: number = LINK.attempts; ; left--) {
      const output: SignInOutput = await signIns.signIn(this.afterLink);
      if (output.nextStep.signInStep !== "CONFIRM_SIGN_UP") this.forget();
      if (!this.afterLink || left === 0) return output;
      await sleep(LINK.pause);
    }
  }

  /** Forgets a password that was kept for `autoSignIn`. */
  forget(): void {
    this.afterLink = undefined;
  }

  /** The sign-in by password of a sign-up that is confirmed by a link, if one is wanted. */
  private signInByLink({ username, password, options }: SignUpInput): SignInInput | undefined {
    const wanted = options?.autoSignIn;
    if (this.instance.options.signUpVerificationMethod !== "link" || !password || !wanted) return undefined;
    return { username, password, ...(isObject(wanted) && { options: wanted as SignInOptions }) };
  }

  private async keep(): Promise<void> {
    const { autoSignIn } = await this.instance.parts();
    await this.instance.keep(SUFFIX, autoSignIn.save());
  }

  private async resume(): Promise<void> {
    const saved = await this.instance.kept(SUFFIX);
    const { autoSignIn } = await this.instance.parts();
    if (saved !== undefined) autoSignIn.resume(saved);
  }
}

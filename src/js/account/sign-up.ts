// Signing up, and the sign-in that it may end in.

import type { SignUps as CoreSignUps } from "#wasm/client";

import type { Held } from "../core/guard.js";
import { clientModule } from "../core/modules.js";
import { isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import type { Parts } from "../parts.js";
import type { ConfirmSignUpInput, ResendSignUpCodeInput, SignUpInput, SignUpOutput } from "../types/account.js";
import type { SignInInput, SignInOutput } from "../types/sign-in.js";
import type { CodeDeliveryDetails } from "../types/tokens.js";
import { isObject, member } from "../value/members.js";
import { sleep } from "../value/promise.js";
import { Calls } from "./calls.js";

/** How often, and how many times, a sign-in asks whether the link in the e-mail was followed: for three minutes. */
const LINK = { pause: 5_000, attempts: 36 } as const;

/** The ending of the key under which a sign-up survives a page reload. */
const SUFFIX = ".sign-up";

/** The sign-ups of one instance. */
export class SignUps {
  readonly calls: Calls;
  private pending: Held<CoreSignUps> | undefined;
  /** The sign-in of a sign-up that is confirmed by a link. It has the password. */
  private afterLink: SignInInput | undefined;

  constructor(protected readonly instance: Instance) {
    this.calls = new Calls(instance);
  }

  async signUp(input: SignUpInput): Promise<SignUpOutput> {
    const signUps = await this.core();
    const output = (await this.calls.run(
      (client, caller, input) => clientModule.open(signUps).signUp(client, caller, input, this.surroundings()),
      input,
    )) as SignUpOutput;
    this.afterLink = this.signInByLink(input);
    await this.keep();
    if (!this.afterLink || output.isSignUpComplete) return output;
    return { ...output, nextStep: { ...output.nextStep, signUpStep: "COMPLETE_AUTO_SIGN_IN" } };
  }

  async confirmSignUp(input: ConfirmSignUpInput): Promise<SignUpOutput> {
    const signUps = await this.core();
    try {
      const run = this.calls.run((client, caller, input) => clientModule.open(signUps).confirmSignUp(client, caller, input), input);
      return (await run) as SignUpOutput;
    } finally {
      await this.keep();
    }
  }

  async resendSignUpCode(input: ResendSignUpCodeInput): Promise<CodeDeliveryDetails> {
    return (await this.calls.run("resendSignUpCode", input)) as CodeDeliveryDetails;
  }

  /**
   * `autoSignIn`: the sign-in that `signUp` was asked to lead to. It waits for a link to be followed. What the service
   * has not seen can be tried again.
   *
   * @param place - in the order of the calls
   */
  async autoSignIn(place: number): Promise<SignInOutput> {
    const { signIns } = await this.instance.parts();
    if (this.afterLink) return this.signInAfterLink(signIns, this.afterLink, place);
    const signUps = await this.core();
    let output;
    try {
      output = await signIns.begin(place, (flows, contextData) =>
        flows.make((module, client) => module.SignIn.afterSignUp(client, clientModule.open(signUps), contextData)),
      );
    } catch (error) {
      if (!(isAuthError(error) && error.retryable)) await this.forget();
      throw error;
    }
    await this.forget();
    return output;
  }

  /** Forgets what was kept for `autoSignIn`: a password, the service's session. */
  async forget(): Promise<void> {
    this.afterLink = undefined;
    if (this.pending && clientModule.isAlive(this.pending)) clientModule.call(this.pending, (pending) => pending.forget());
    await this.instance.keep(SUFFIX, undefined);
  }

  private async signInAfterLink(signIns: Parts["signIns"], input: SignInInput, place: number): Promise<SignInOutput> {
    for (let left: number = LINK.attempts; ; left--) {
      const output = await signIns.signIn(input, place);
      const waits = output.nextStep.signInStep === "CONFIRM_SIGN_UP";
      if (!waits) await this.forget();
      // A sign-out meanwhile has ended the wait.
      if (!waits || left === 0 || !this.afterLink) return output;
      await sleep(LINK.pause);
    }
  }

  /** The sign-in by password of a sign-up that is confirmed by a link, if one is wanted. */
  private signInByLink(input: SignUpInput): SignInInput | undefined {
    const { username, password, options } = input;
    const wanted = member(options, "autoSignIn");
    if (this.instance.options.signUpVerificationMethod !== "link" || !password || !wanted) return undefined;
    return { username, password, ...(isObject(wanted) && { options: wanted }) };
  }

  /** The core's half, which takes up a sign-up that was under way before the page was loaded anew. */
  private async core(): Promise<Held<CoreSignUps>> {
    if (this.pending && clientModule.isAlive(this.pending)) return this.pending;
    const { flows } = await this.instance.parts();
    const pending = flows.make((module, client) => new module.SignUps(client));
    const saved = await this.instance.kept(SUFFIX);
    if (saved !== undefined) clientModule.call(pending, (pending) => pending.resume(saved, this.surroundings()));
    return (this.pending = pending);
  }

  private async keep(): Promise<void> {
    const pending = await this.core();
    const saved = clientModule.call(pending, (pending) => pending.save(this.surroundings()));
    await this.instance.keep(SUFFIX, saved);
  }

  private surroundings(): string {
    return JSON.stringify(this.instance.surroundings());
  }
}

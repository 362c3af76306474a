// One sign-in: driven until somebody must answer or the tokens are there.

import type { SignIn as CoreSignIn, SignInEffect, SignInStop } from "#wasm/client";

import type { Flows } from "../core/flows.js";
import type { Held } from "../core/guard.js";
import { clientModule } from "../core/modules.js";
import { authError, AuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { get as getPasskey, isSupported } from "../io/passkey.js";
import { tell } from "../session/events.js";
import type { ChallengeResponse, ConfirmSignInOptions, NextSignInStep, SavedSignIn, SignInOptions, SignInOutput } from "../types/sign-in.js";
import { plain } from "../value/plain.js";
import { totpSetupDetails } from "./totp.js";

/** What of a sign-in's options stays in script: how a passkey is asked for, and who hears of progress. */
export type LiveOptions = Pick<SignInOptions, "mediation" | "signal" | "onProgress">;

/** How a sign-in stands. */
type State =
  | { readonly kind: "working" }
  | { readonly kind: "waiting"; readonly challenge: Challenge }
  | { readonly kind: "done" }
  | { readonly kind: "refused" }
  | { readonly kind: "aborted" };

type Challenge = Extract<SignInStop, { kind: "challenge" }>;

/** The start of the module that a sign-in was saved in may be over: it goes on from what was saved. */
type Make = (flows: Flows) => Held<CoreSignIn>;

/** A sign-in of one instance. */
export class Transaction {
  private flow: Held<CoreSignIn> | undefined;
  private state: State = { kind: "working" };
  /** The last step that waited: while an answer is under way, this is what a reload can go on with. */
  private lastChallenge: Challenge | undefined;
  private readonly abortion = new AbortController();

  /**
   * @param isCurrent - it is the one that `confirmSignIn` means, and survives a page reload
   */
  constructor(
    private readonly instance: Instance,
    private readonly flows: Flows,
    private readonly live: LiveOptions,
    readonly isCurrent: boolean,
  ) {}

  /** Begins, and drives until somebody must answer or the tokens are there. */
  async start(make: Make): Promise<void> {
    await this.run(() => {
      this.flow = make(this.flows);
      return undefined;
    });
    await this.provePasskeys();
  }

  /** Waits for an answer to the challenge of a sign-in that was taken up again. */
  resume(flow: Held<CoreSignIn>, challenge: Challenge): void {
    this.flow = flow;
    this.wait(challenge);
  }

  /** Answers the challenge that waits. A passkey is asked of the browser. */
  async respond(answer: ChallengeResponse, options?: ConfirmSignInOptions): Promise<void> {
    const given = plain(answer, "challengeResponse");
    const how = plain(options ?? {}, "options");
    const passkey = given === undefined || given === null || given === "WEB_AUTHN" ? this.passkeyOptions() : undefined;
    if (passkey) await this.provePasskey(passkey);
    else await this.answer(given, how);
    await this.provePasskeys();
  }

  /** Ends it; what is under way is thrown away. */
  end(): void {
    if (this.state.kind === "done" || this.state.kind === "aborted") return;
    this.state = { kind: "aborted" };
    this.abortion.abort();
    this.release();
  }

  /** Whether a challenge waits for an answer. */
  get isWaiting(): boolean {
    return this.state.kind === "waiting";
  }

  /** `{ isSignedIn, nextStep }`. */
  get output(): SignInOutput {
    return { isSignedIn: this.state.kind === "done", nextStep: this.step };
  }

  /** The step as the application sees it: while an answer is under way, the one that is being answered. */
  get step(): NextSignInStep {
    switch (this.state.kind) {
      case "done":
        return { signInStep: "DONE" };
      case "refused":
      case "aborted":
        return { signInStep: "SIGN_IN_ENDED" };
      default: {
        const challenge = this.state.kind === "waiting" ? this.state.challenge : this.lastChallenge;
        return challenge ? stepOf(challenge) : { signInStep: "SIGN_IN_STARTED" };
      }
    }
  }

  /** The sign-in as plain data; `null` when there is nothing to go on with. */
  toJSON(): SavedSignIn | null {
    const isOpen = this.state.kind === "waiting" || this.state.kind === "working";
    return (isOpen && (this.lastChallenge?.saved as SavedSignIn | undefined)) || null;
  }

  private async answer(answer: unknown, options: unknown): Promise<void> {
    if (this.state.kind !== "waiting") {
      throw this.state.kind === "aborted" ? aborted() : authError("SignInException", "no sign-in waits for an answer");
    }
    const { challenge } = this.state;
    const input = JSON.stringify(answer ?? null);
    const how = JSON.stringify(options);
    const flow = this.alive(challenge);
    // A wrong answer is refused before anything is sent, and the challenge waits on.
    const effect = this.flows.call(flow, (flow) => flow.respond(this.instance.now(), this.flows.entropy(), input, how));
    this.state = { kind: "working" };
    await this.run(() => effect);
  }

  /** The flow; made anew from what was saved where the module failed meanwhile. */
  private alive(challenge: Challenge): Held<CoreSignIn> {
    if (this.flow && clientModule.isAlive(this.flow)) return this.flow;
    const saved = JSON.stringify(challenge.saved);
    this.flow = this.flows.make((module, client) => module.SignIn.resume(client, this.instance.now(), saved));
    return this.flow;
  }

  /** Drives the flow on from its first effect, or from the beginning. */
  private async run(begin: () => SignInEffect | undefined): Promise<void> {
    try {
      const first = begin();
      const { flow } = this;
      if (!flow) throw aborted();
      const stop = await this.flows.driveFrom(flow, first, this.abortion.signal, (operation) => this.onProgress(operation));
      if (this.state.kind === "aborted") throw aborted();
      if (stop.kind === "challenge") {
        this.wait(stop);
      } else {
        this.state = { kind: "done" };
        this.release();
      }
    } catch (error) {
      throw this.failed(error);
    } finally {
      if (this.isCurrent) await this.instance.keepSignIn(this.toJSON());
    }
  }

  /** What an error means: the challenge may wait on. */
  private failed(error: unknown): unknown {
    const { flow } = this;
    if (this.state.kind === "aborted" || this.abortion.signal.aborted) {
      this.state = { kind: "aborted" };
      this.release();
      return aborted();
    }
    const challenge = this.challengeAfter(error, flow);
    if (challenge) this.wait(challenge);
    else {
      this.state = { kind: "refused" };
      this.release();
    }
    return error;
  }

  private challengeAfter(error: unknown, flow: Held<CoreSignIn> | undefined): Challenge | undefined {
    if (!flow) return undefined;
    // The module failed: the sign-in goes on from the step that waited last.
    if (!clientModule.isAlive(flow)) return error instanceof AuthError ? this.lastChallenge : undefined;
    return this.flows.call(flow, (flow) => flow.challenge(this.instance.now())) ?? undefined;
  }

  private wait(challenge: Challenge): void {
    this.lastChallenge = challenge;
    this.state = { kind: "waiting", challenge };
  }

  private release(): void {
    if (this.flow) clientModule.release(this.flow);
    this.flow = undefined;
  }

  /** Says what is about to be waited for: an operation of the service, or "passkey". */
  private onProgress(operation: string): void {
    if (this.live.onProgress) tell(this.live.onProgress, { operation });
  }

  /** The options of the passkey that is asked for, where the browser can answer. */
  private passkeyOptions(): object | undefined {
    if (this.state.kind !== "waiting" || !isSupported()) return undefined;
    return this.state.challenge.passkey ?? undefined;
  }

  private async provePasskeys(): Promise<void> {
    for (let options = this.passkeyOptions(); options; options = this.passkeyOptions()) await this.provePasskey(options);
  }

  private async provePasskey(options: object): Promise<void> {
    const { mediation, signal } = this.live;
    this.onProgress("passkey");
    let credential;
    try {
      credential = await getPasskey(options, {
        abort: this.abortion.signal,
        ...(mediation !== undefined && { mediation }),
        ...(signal && { signal }),
      });
    } catch (error) {
      throw this.state.kind === "aborted" ? aborted() : error;
    }
    await this.answer(credential, {});
  }
}

/** Amplify's `nextStep` of a challenge. */
export function stepOf({ step, login }: Challenge): NextSignInStep {
  if (step.signInStep !== "CONTINUE_SIGN_IN_WITH_TOTP_SETUP") return step as NextSignInStep;
  const { sharedSecret } = step.totpSetupDetails;
  return { ...step, totpSetupDetails: totpSetupDetails(sharedSecret, login) };
}

const aborted = () => authError("SignInAborted", "the sign-in was aborted");

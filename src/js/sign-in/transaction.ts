// One sign-in: driven until somebody must answer or the tokens are there.

import type { Effect, SignIn as CoreSignIn, SignInChallenge, SignInOutput as CoreOutput } from "#wasm/client";

import type { Flows } from "../core/flows.js";
import type { Held } from "../core/guard.js";
import { clientModule } from "../core/modules.js";
import { authError, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import { get as getPasskey, isSupported } from "../io/passkey.js";
import { tell } from "../session/events.js";
import type {
  ChallengeResponse,
  ConfirmSignInOptions,
  NextSignInStep,
  SavedSignIn,
  SignInOptions,
  SignInOutput,
} from "../types/sign-in.js";
import { type Plain, plain } from "../value/plain.js";
import { totpSetupDetails } from "./totp.js";

/** What of a sign-in's options stays in script: how a passkey is asked for, and who hears of progress. */
export type LiveOptions = Pick<SignInOptions, "mediation" | "signal" | "onProgress">;

/** How a sign-in stands. */
type State =
  | { readonly kind: "working" }
  | { readonly kind: "waiting"; readonly challenge: SignInChallenge }
  | { readonly kind: "done" }
  | { readonly kind: "ended" };

/** A sign-in of one instance. */
export class Transaction {
  private flow: Held<CoreSignIn> | undefined;
  private state: State = { kind: "working" };
  /** The last challenge that waited: while its answer is under way, a reload goes on with this. */
  private lastChallenge: SignInChallenge | undefined;
  private login = "";
  private readonly abortion = new AbortController();

  /**
   * @param place - in the order of the application's calls
   * @param keep - keeps what goes on after a page reload, where that is wanted; `null`: nothing
   */
  constructor(
    private readonly instance: Instance,
    private readonly flows: Flows,
    private readonly live: LiveOptions,
    readonly place: number,
    private readonly keep?: (saved: SavedSignIn | null) => Promise<void>,
  ) {}

  /** Drives a sign-in that was made, until somebody must answer or the tokens are there. */
  async start(flow: Held<CoreSignIn>): Promise<void> {
    if (this.abortion.signal.aborted) {
      clientModule.release(flow);
      throw aborted();
    }
    this.flow = flow;
    await this.run(flow);
    await this.provePasskeys();
  }

  /** The same up to the first stop, for a sign-in that was saved: no passkey is asked for. */
  async resume(flow: Held<CoreSignIn>): Promise<void> {
    this.flow = flow;
    await this.run(flow);
  }

  /** Answers the challenge that waits. A passkey is asked of the browser. */
  async respond(answer?: ChallengeResponse, options?: ConfirmSignInOptions): Promise<void> {
    const given = plain(answer, "challengeResponse");
    const how = plain(options, "options") ?? {};
    const asks = given === undefined || given === null || given === "WEB_AUTHN";
    const passkey = asks ? this.passkeyOptions() : undefined;
    if (passkey) await this.provePasskey(passkey);
    else await this.answer(given, how);
    await this.provePasskeys();
  }

  /** Ends it; what is under way is thrown away. */
  end(): void {
    if (this.state.kind === "done" || this.state.kind === "ended") return;
    this.state = { kind: "ended" };
    this.abortion.abort();
    if (this.flow && clientModule.isAlive(this.flow)) this.flows.call(this.flow, (flow) => flow.abort());
  }

  /** Whether it can go on. */
  get isOpen(): boolean {
    return this.state.kind === "waiting" || this.state.kind === "working";
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
    if (this.state.kind === "done") return { signInStep: "DONE" };
    const challenge = this.isOpen ? this.lastChallenge : undefined;
    return challenge ? stepOf(challenge, this.login) : { signInStep: "SIGN_IN_ENDED" };
  }

  /** The sign-in as plain data; `null` when there is nothing to go on with. */
  toJSON(): SavedSignIn | null {
    return this.isOpen ? ((this.lastChallenge?.saved as SavedSignIn | undefined) ?? null) : null;
  }

  private async answer(answer: unknown, options: unknown): Promise<void> {
    if (this.state.kind !== "waiting") throw this.abortion.signal.aborted ? aborted() : nothingWaits();
    const flow = await this.aliveFlow(this.state.challenge);
    const surroundings = JSON.stringify(this.instance.surroundings());
    const [json, how] = [JSON.stringify(answer ?? null), JSON.stringify(options)];
    // A wrong answer is refused before anything is sent, and the challenge waits on.
    const effect = this.flows.call(flow, (flow) => flow.respond(surroundings, this.flows.entropy(), json, how));
    this.state = { kind: "working" };
    await this.run(flow, effect);
  }

  /** The flow; made anew from what was saved where the module failed meanwhile. */
  private async aliveFlow(challenge: SignInChallenge): Promise<Held<CoreSignIn>> {
    if (this.flow && clientModule.isAlive(this.flow)) return this.flow;
    const saved = JSON.stringify(challenge.saved ?? null);
    const flow = this.flows.make((module, client) => module.SignIn.resume(client, saved));
    await this.flows.drive(flow);
    return (this.flow = flow);
  }

  /** Drives the flow to its next stop. */
  private async run(flow: Held<CoreSignIn>, first?: Effect<CoreOutput>): Promise<void> {
    try {
      const onOperation = (operation: string) => this.onProgress(operation);
      const { output } = await this.flows.drive(flow, first, { abort: this.abortion.signal, onOperation });
      if (this.abortion.signal.aborted && output.kind === "challenge") throw aborted();
      this.login = this.flows.call(flow, (flow) => flow.login()) ?? this.login;
      if (output.kind === "challenge") this.wait(output);
      else this.finish();
    } catch (error) {
      throw this.failed(error, flow);
    } finally {
      await this.keep?.(this.toJSON());
    }
  }

  /** What an error means: the challenge may wait on. */
  private failed(error: unknown, flow: Held<CoreSignIn>): unknown {
    if (this.abortion.signal.aborted) return aborted();
    const challenge = this.challengeAfter(error, flow);
    if (challenge) this.wait(challenge);
    else this.state = { kind: "ended" };
    return error;
  }

  private challengeAfter(error: unknown, flow: Held<CoreSignIn>): SignInChallenge | null | undefined {
    // The module failed: the sign-in goes on from the challenge that waited last.
    if (!clientModule.isAlive(flow)) return isAuthError(error) ? this.lastChallenge : undefined;
    return this.flows.call(flow, (flow) => flow.challenge(this.instance.now()));
  }

  private wait(challenge: SignInChallenge): void {
    this.lastChallenge = challenge;
    this.state = { kind: "waiting", challenge };
  }

  private finish(): void {
    this.state = { kind: "done" };
    if (this.flow) clientModule.release(this.flow);
    this.flow = undefined;
  }

  /** Says what is about to be waited for: an operation of the service, or "passkey". */
  private onProgress(operation: string): void {
    if (this.live.onProgress) tell(this.live.onProgress, { operation });
  }

  /** The options of the passkey that is asked for, where the browser can answer. */
  private passkeyOptions(): object | undefined {
    return this.state.kind === "waiting" && isSupported() ? this.state.challenge.passkey : undefined;
  }

  private async provePasskeys(): Promise<void> {
    for (let options = this.passkeyOptions(); options; options = this.passkeyOptions()) await this.provePasskey(options);
  }

  private async provePasskey(options: object): Promise<void> {
    const { mediation, signal } = this.live;
    this.onProgress("passkey");
    const ceremony = new AbortController();
    const end = () => ceremony.abort();
    this.abortion.signal.addEventListener("abort", end);
    let credential;
    try {
      credential = await getPasskey(options as Plain, { abort: ceremony, mediation, signal });
    } catch (error) {
      throw this.abortion.signal.aborted ? aborted() : error;
    } finally {
      this.abortion.signal.removeEventListener("abort", end);
    }
    await this.answer(credential, {});
  }
}

/** Amplify's `nextStep` of a challenge. */
export function stepOf({ nextStep }: SignInChallenge, login: string): NextSignInStep {
  const { totpSetupDetails: details } = nextStep;
  if (!details) return nextStep as NextSignInStep;
  return { ...nextStep, totpSetupDetails: totpSetupDetails(details.sharedSecret, login) } as NextSignInStep;
}

export const nothingWaits = () => authError("SignInException", "no sign-in waits for an answer");

export const aborted = () => authError("SignInAborted", "the sign-in was aborted");

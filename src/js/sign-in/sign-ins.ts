// `signIn` and its companions.

import type { Prepared, SignIn as CoreSignIn } from "#wasm/client";

import { Calls } from "../account/calls.js";
import { checkOptions } from "../config/options.js";
import type { Flows } from "../core/flows.js";
import type { Held } from "../core/guard.js";
import { clientModule } from "../core/modules.js";
import { isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import type { PendingSignIn } from "../types/session.js";
import type {
  ConfirmSignInInput,
  SavedSignIn,
  SignInInput,
  SignInOutput,
  SignInTransaction,
  StepUpInput,
} from "../types/sign-in.js";
import { attempt, isObject, member, membersOf } from "../value/members.js";
import { takeLive, toJson } from "../value/plain.js";
import { holdWeakly } from "../value/platform.js";
import { breathe } from "../value/promise.js";
import { aborted, type LiveOptions, nothingWaits, Transaction } from "./transaction.js";
import { TransactionHandle } from "./transaction-handle.js";

/** How many random bytes an SRP exchange begins with. */
const EPHEMERAL = 32;

/** Makes a sign-in in the core. */
type MakeSignIn = (flows: Flows, contextData: string | undefined) => Held<CoreSignIn>;

/** The sign-ins of one instance. */
export class SignIns {
  private readonly calls: Calls;
  /** The sign-in that `confirmSignIn` goes on with. */
  private current: Transaction | undefined;
  /** All that may be open. Those that an application has let go of are gone. */
  private opened: (() => Transaction | undefined)[] = [];
  private prepared: Held<Prepared> | undefined;

  constructor(
    private readonly instance: Instance,
    private readonly flows: Flows,
  ) {
    this.calls = new Calls(instance);
  }

  /** Does half of the SRP arithmetic of the next sign-in. */
  async prepare(): Promise<void> {
    if (this.prepared && clientModule.isAlive(this.prepared)) return;
    const prepared = this.flows.make((module) => new module.Prepared(this.flows.entropy(EPHEMERAL)));
    do await breathe();
    while (!this.flows.call(prepared, (prepared) => prepared.advance()));
    this.prepared = prepared;
  }

  /** `signIn`: a new transaction, which becomes the one that `confirmSignIn` goes on with. */
  async signIn(input: SignInInput, place: number): Promise<SignInOutput> {
    const { make, live, username } = this.read(input);
    return this.begin(place, make, live, username);
  }

  /** Begins a transaction, now the current one, and drives it to its first challenge or to its end. */
  async begin(place: number, make: MakeSignIn, live: LiveOptions = {}, username?: unknown): Promise<SignInOutput> {
    const flow = make(this.flows, this.calls.contextData(username));
    const transaction = this.open(live, place, true);
    // A newer sign-in takes the place of an older one, in the order of the calls.
    if (this.current && this.current.place > place) throw aborted();
    this.current?.end();
    this.current = transaction;
    await this.instance.line.ending;
    await breathe();
    await transaction.start(flow);
    return this.finish(transaction);
  }

  /** `confirmSignIn`: answers the challenge of the current transaction, also after a page reload. */
  async confirmSignIn(input: ConfirmSignInInput, place: number): Promise<SignInOutput> {
    const { challengeResponse, options } = readConfirm(input);
    const transaction = this.current?.isOpen ? this.current : await this.findSaved(place);
    if (!transaction) throw nothingWaits();
    await transaction.respond(challengeResponse, options);
    return this.finish(transaction);
  }

  /** `startSignIn`: a transaction of its own. */
  async startSignIn(input: SignInInput, place: number): Promise<SignInTransaction> {
    const { make, live, username } = this.read(input);
    const flow = make(this.flows, this.calls.contextData(username));
    const transaction = this.open(live, place, false);
    const handle = this.handle(transaction);
    await this.instance.line.ending;
    await breathe();
    try {
      await transaction.start(flow);
    } catch (error) {
      // A passkey was refused, say: the application may answer the challenge in another way.
      if (transaction.isWaiting && isObject(error)) Object.defineProperty(error, "transaction", { value: handle });
      throw error;
    }
    await this.finish(transaction);
    return handle;
  }

  /** `resumeSignIn`: a transaction from its JSON. */
  async resumeSignIn(saved: SavedSignIn | string, place: number): Promise<SignInTransaction> {
    const json = typeof saved === "string" ? saved : toJson(saved, "saved");
    return this.handle(await this.resume(json, place, false));
  }

  /** `stepUp`: a sign-in of the same user that asks only for what is missing. */
  async stepUp(input: StepUpInput, place: number): Promise<SignInOutput> {
    const json = toJson(input, "input");
    await this.instance.session.require();
    return this.begin(place, (flows, contextData) =>
      flows.make((module, client) => module.SignIn.stepUp(client, json, contextData)),
    );
  }

  /** The step that waits for `confirmSignIn` after a page reload. */
  async pending(): Promise<PendingSignIn | undefined> {
    if (!this.current?.isOpen) await this.findSaved(this.instance.line.enter()).catch(() => undefined);
    const { current } = this;
    return current?.isWaiting ? { nextStep: current.step } : undefined;
  }

  /** The session is ended: so is every sign-in that is under way or waits, and nothing of it outlives a page reload. */
  async abandon(): Promise<void> {
    const { line } = this.instance;
    for (const opened of this.opened) {
      const transaction = opened();
      if (transaction && line.isOver(transaction.place)) transaction.end();
    }
    if (this.current?.isOpen) return;
    this.current = undefined;
    await this.instance.keepSignIn(null);
  }

  /**
   * A new transaction.
   *
   * @throws AuthError `SignInAborted` when a sign-out was called after it
   */
  private open(live: LiveOptions, place: number, isCurrent: boolean): Transaction {
    if (this.instance.line.isOver(place)) throw aborted();
    const keep = async (saved: SavedSignIn | null) => {
      if (this.current === transaction) await this.instance.keepSignIn(saved);
    };
    const transaction: Transaction = new Transaction(
      this.instance,
      this.flows,
      live,
      place,
      isCurrent ? keep : undefined,
    );
    this.opened = this.opened.filter((other) => other()?.isOpen);
    this.opened.push(holdWeakly(transaction));
    return transaction;
  }

  private handle(transaction: Transaction): SignInTransaction {
    return new TransactionHandle(transaction, () => this.finish(transaction));
  }

  /** A sign-in may have brought tokens. */
  private async finish(transaction: Transaction): Promise<SignInOutput> {
    const { output } = transaction;
    if (output.isSignedIn) {
      if (this.current === transaction) this.current = undefined;
      const { user } = await this.instance.store.load();
      const { recentUsers } = await this.instance.parts();
      if (user) await recentUsers.add(user.username, user.login);
    }
    return output;
  }

  /** The transaction that was under way before the page was loaded anew. */
  private async findSaved(place: number): Promise<Transaction | undefined> {
    const saved = await this.instance.savedSignIn();
    if (saved === undefined) return undefined;
    try {
      return (this.current = await this.resume(saved, place, true));
    } catch (error) {
      if (isAuthError(error) && !error.retryable) await this.instance.keepSignIn(null);
      throw error;
    }
  }

  private async resume(saved: string, place: number, isCurrent: boolean): Promise<Transaction> {
    const transaction = this.open({}, place, isCurrent);
    await transaction.resume(this.flows.make((module, client) => module.SignIn.resume(client, saved)));
    return transaction;
  }

  /** Reads the input of a sign-in: what the core gets, and what stays in script. */
  private read(input: SignInInput): { make: MakeSignIn; live: LiveOptions; username: unknown } {
    const paths = ["options.mediation", "options.signal", "options.onProgress"] as const;
    const { data, live } = takeLive(input, "input", paths);
    const [mediation, signal, onProgress] = paths.map((path) => live[path]);
    const json = JSON.stringify(data ?? {});
    const prepared = this.takePrepared();
    return {
      username: member(data, "username"),
      make: (flows, contextData) =>
        flows.make((module, client) => new module.SignIn(client, json, contextData, prepared)),
      live: {
        ...checked(mediation, "options.mediation", "a string", (value) => typeof value === "string"),
        ...checked(signal, "options.signal", "an AbortSignal", (value) => "aborted" in (value as object)),
        ...checked(onProgress, "options.onProgress", "a function", (value) => typeof value === "function"),
      } as LiveOptions,
    };
  }

  private takePrepared(): Prepared | undefined {
    const { prepared } = this;
    this.prepared = undefined;
    return prepared && clientModule.isAlive(prepared) ? clientModule.open(prepared) : undefined;
  }
}

function readConfirm(input: ConfirmSignInInput): Partial<ConfirmSignInInput> {
  checkOptions(input, "confirmSignIn", ["challengeResponse", "options"]);
  return membersOf(input, "input");
}

function checked(value: unknown, path: string, kind: string, is: (value: unknown) => boolean): object {
  if (value === undefined || value === null) return {};
  if ((!isObject(value) && typeof value !== "function" && typeof value !== "string") || !attempt(() => is(value))) {
    throw new TypeError(`${path} must be ${kind}`);
  }
  return { [path.slice("options.".length)]: value };
}

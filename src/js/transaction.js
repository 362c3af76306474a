// One sign-in, driven: it sends what the flow hands out until somebody must answer or the tokens are there.
import { fail } from "./error.js";
import { tell } from "./events.js";
import { Handle } from "./network.js";
import * as passkey from "./passkey.js";
import { breathe, callable, member, plain } from "./platform.js";
import { withSetupUri } from "./totp.js";

/** A sign-in of one instance. */
export class Transaction {
  #client;
  /** Taken out while a request is under way. */
  #flow;
  #handle = new Handle();
  #asking;
  #onProgress;
  #current;
  #done = false;

  /**
   * `options` are those of a sign-in: how its passkey is asked for, and who is told what it does. `current`: it is the
   * one that `confirmSignIn` means, and survives a page reload.
   */
  constructor(client, options, current) {
    this.#client = client;
    this.#asking = { mediation: member(options, "mediation"), signal: member(options, "signal") };
    this.#onProgress = callable(options, "onProgress");
    this.#current = current;
  }

  /** Sends the flow's first request, and what follows from it, until somebody must answer or the tokens are there. */
  async start(flow, request) {
    await this.#run(flow, request);
    await this.#provePasskeys();
  }

  /** Waits for an answer to the challenge of a flow that was taken up again. */
  resume(flow) {
    this.#flow = flow;
  }

  /** Answers the challenge that waits. A passkey is asked of the browser. */
  async respond(answer, options) {
    const [given, how] = [plain(answer), plain(options)];
    const asks = (given === null || given === "WEB_AUTHN") && this.#passkeyOptions();
    await (asks ? this.#provePasskey(asks) : this.#answer(given, how));
    await this.#provePasskeys();
  }

  /** Ends it; what is under way is thrown away. */
  end() {
    this.#flow?.free();
    this.#flow = undefined;
    this.#handle.end();
  }

  /** Whether a challenge waits for an answer. */
  get isOpen() {
    return !!this.#flow;
  }

  /** `{ isSignedIn, nextStep }`. */
  get output() {
    return { isSignedIn: this.#done, nextStep: this.step };
  }

  /** The step as the application sees it. */
  get step() {
    const { nextStep, login } = this.#state;
    const details = nextStep?.totpSetupDetails;
    if (details) nextStep.totpSetupDetails = withSetupUri(details, login);
    return nextStep ?? { signInStep: "DONE" };
  }

  /** The transaction as plain data; `null` when there is nothing to go on with. */
  toJSON() {
    return this.#state.saved ?? null;
  }

  /** What the core says of the challenge that waits. */
  get #state() {
    return this.#flow?.ask("stateOfSignIn") ?? {};
  }

  async #run(flow, request) {
    const client = this.#client;
    const { signOuts } = client;
    this.#flow = undefined;
    let step = request;
    try {
      while (step && step !== true) step = await (step === "compute" ? this.#compute(flow) : this.#send(flow, step));
    } catch (error) {
      if (this.#handle.ended) throw this.#drop(flow);
      await this.#keep(flow);
      throw error;
    }
    if (!step) return this.#keep(flow);
    await breathe();
    let kept = false;
    await client.update(() => client.signOuts === signOuts && (kept = flow.ask("keepSignIn")));
    const ended = this.#drop(flow);
    if (!kept) throw ended;
    this.#done = true;
    await breathe();
    await client.forgetOther();
    await client.signIns.finish(this.#current);
  }

  async #send(flow, request) {
    this.#tell(request.operation);
    await breathe();
    let response;
    try {
      response = await this.#client.send(request, { handle: this.#handle });
    } catch (error) {
      const step = flow.ask("proceed", false);
      if (step === undefined || this.#handle.ended) throw error;
      return step;
    }
    await breathe();
    if (this.#handle.ended) throw aborted();
    return flow.ask("proceed", response);
  }

  /** Does a part of the arithmetic. */
  async #compute(flow) {
    await breathe();
    if (this.#handle.ended) throw aborted();
    return flow.ask("proceed");
  }

  async #answer(answer, options) {
    const flow = this.#flow;
    if (!flow) throw this.#handle.ended ? aborted() : fail("SignInException", "no sign-in waits for an answer");
    const step = flow.ask("respond", answer, options);
    await (step ? this.#run(flow, step) : this.#keep(flow));
  }

  /** Waits for an answer, if the flow goes on. A device that the service has deleted is forgotten in any case. */
  async #keep(flow) {
    const { isOpen, hasNewDevices } = flow.ask("stateOfSignIn");
    if (hasNewDevices) await this.#client.update(() => flow.ask("keepSignIn"));
    if (this.#handle.ended) throw this.#drop(flow);
    this.#flow = isOpen ? flow : undefined;
    if (!isOpen) flow.free();
    if (this.#current) await this.#client.signIns.keepUnfinished(this.toJSON());
  }

  /** Says what is about to be waited for: an operation of the service, or "passkey". */
  #tell(operation) {
    if (this.#onProgress) tell(this.#onProgress, { operation });
  }

  #drop(flow) {
    flow.free();
    return aborted();
  }

  /** The options of the passkey that is asked for, where the browser can answer. */
  #passkeyOptions() {
    return passkey.isSupported() ? this.#state.passkey : undefined;
  }

  async #provePasskeys() {
    for (let options; (options = this.#passkeyOptions()); ) await this.#provePasskey(options);
  }

  async #provePasskey(options) {
    const abort = new AbortController();
    this.#handle.watch(abort);
    this.#tell("passkey");
    let credential;
    try {
      credential = await passkey.get(options, { ...this.#asking, abort });
    } catch (error) {
      throw this.#handle.ended ? aborted() : error;
    }
    await this.#answer(credential, null);
  }
}

const aborted = () => fail("SignInAborted", "the sign-in was aborted");

/** `SignInTransaction`: what `startSignIn` and `resumeSignIn` give. */
export class SignInTransaction {
  #transaction;

  constructor(transaction) {
    this.#transaction = transaction;
  }

  /** What to do next: Amplify's `nextStep`. */
  get step() {
    return this.#transaction.step;
  }

  /** Answers the challenge, and resolves to the next step. */
  async respond(answer, options) {
    await this.#transaction.respond(answer, options);
    return this.step;
  }

  /** Ends the sign-in. */
  abort() {
    this.#transaction.end();
  }

  /** Plain data for `resumeSignIn`. It holds a secret that is worth something for some minutes. */
  toJSON() {
    return this.#transaction.toJSON();
  }
}

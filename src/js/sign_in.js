// `signIn` and its companions.
import { SIGN_IN } from "./core.js";
import { fail } from "./error.js";
import { breathe, member, plain } from "./platform.js";
import { SignInTransaction, Transaction } from "./transaction.js";

/** The sign-ins of one instance. */
export class SignIns {
  #client;
  /** The sign-in that `confirmSignIn` goes on with. */
  #current;

  constructor(client) {
    this.#client = client;
  }

  /** Does half of the SRP arithmetic of the next sign-in. */
  async prepare() {
    while (!this.#client.core.ask("prepareSignIn")) await breathe();
    await breathe();
  }

  /** `signIn`: a new transaction, which becomes the one that `confirmSignIn` goes on with. */
  async signIn(input) {
    const data = plain(input);
    await this.#client.load();
    if (!this.#client.core.ask("admitsSignIn", data?.ifSignedIn ?? data?.options?.ifSignedIn)) {
      return { isSignedIn: true, nextStep: { signInStep: "DONE" } };
    }
    return this.begin(startWith(data), member(input, "options"), usesSrp(data));
  }

  /** Begins a transaction, now the current one, and drives it to its first challenge or to its end. */
  async begin(start, options, early) {
    const transaction = new Transaction(this.#client, options, true);
    await this.#drive(start, transaction, early, async () => {
      // A newer sign-in takes the place of an older one.
      this.#current?.end();
      this.#current = transaction;
      await this.forgetUnfinished();
    });
    return transaction.output;
  }

  /** `confirmSignIn`: answers the challenge of the current transaction, also after a page reload. */
  async confirmSignIn(input) {
    const { challengeResponse, options } = plain(input) ?? {};
    const transaction = this.#current ?? (await this.#findUnfinished());
    await transaction.respond(challengeResponse, options);
    return transaction.output;
  }

  /** `startSignIn`: a transaction of its own. */
  async startSignIn(input) {
    const data = plain(input);
    await this.#client.load();
    const transaction = new Transaction(this.#client, member(input, "options"), false);
    const handle = new SignInTransaction(transaction);
    try {
      await this.#drive(startWith(data), transaction, usesSrp(data));
    } catch (error) {
      // A passkey was refused, say: the application may answer the challenge in another way.
      if (transaction.isOpen) Object.defineProperty(error, "transaction", { value: handle });
      throw error;
    }
    return handle;
  }

  /** `resumeSignIn`: a transaction from its JSON. */
  async resumeSignIn(saved) {
    const data = plain(saved);
    await this.#client.load();
    const transaction = new Transaction(this.#client, undefined, false);
    transaction.resume(this.#resumed(data));
    return new SignInTransaction(transaction);
  }

  /** The session was ended: so is the sign-in that was under way. */
  async abandon() {
    this.#current?.end();
    this.#current = undefined;
    await this.forgetUnfinished();
  }

  /** A sign-in has brought tokens. `current`: it is the one that `confirmSignIn` went on with. */
  async finish(current) {
    await this.#client.load();
    if (current) {
      this.#current = undefined;
      await this.forgetUnfinished();
    }
    await this.#client.session.begin();
  }

  /**
   * Writes the current transaction to where a page reload does not reach it. It is a convenience: a page that may not
   * store anything goes on without.
   */
  async keepUnfinished(saved) {
    await this.#client.keep(".sign-in", saved && JSON.stringify(saved));
  }

  async forgetUnfinished() {
    await this.keepUnfinished(null);
  }

  /** `early`: half of the SRP arithmetic is wanted, and done in a task of its own. */
  async #drive(start, transaction, early, prepare) {
    const client = this.#client;
    await breathe();
    if (early) await this.prepare();
    const flow = client.core.open(SIGN_IN);
    const request = start(flow, (username) => client.contextData(username));
    await prepare?.();
    await transaction.start(flow, request);
  }

  /** A flow from its JSON, as text or plain data. */
  #resumed(saved) {
    const flow = this.#client.core.open(SIGN_IN);
    flow.ask("resume", saved);
    return flow;
  }

  /** The transaction that was under way before the page was loaded anew. */
  async #findUnfinished() {
    const text = await this.#client.kept(".sign-in");
    if (!text) throw fail("SignInException", "no sign-in waits for an answer");
    await this.#client.load();
    const transaction = new Transaction(this.#client, undefined, true);
    try {
      transaction.resume(this.#resumed(text));
    } catch (error) {
      await this.forgetUnfinished();
      throw error;
    }
    return (this.#current = transaction);
  }
}

/** How a sign-in with the input of `signIn`, as plain data, begins. */
export const startWith = (data) => (flow, context) => flow.ask("startSignIn", data, context(data?.username));

/** Whether a sign-in is likely to begin with SRP. */
const usesSrp = (input) => !!input?.password && /(USER|WITH)_SRP/.test(input.options?.authFlowType ?? "USER_SRP_AUTH");

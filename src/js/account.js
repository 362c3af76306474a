// Operations that need more than one request, or something that is known here.
import { create as createPasskey } from "./passkey.js";
import { isObject, plain, sleep } from "./platform.js";
import { startWith } from "./sign_in.js";
import { withSetupUri } from "./totp.js";

/** How often, and how many times, a sign-in asks whether the link in the e-mail was followed: for three minutes. */
const LINK = { pause: 5_000, attempts: 36 };

/** The accounts of one instance's users. */
export class Account {
  #client;
  #confirmsByLink;
  /** Begins the sign-in of a sign-up that is confirmed by a link. It has the password. */
  #signInAfterLink;

  /** `confirmsByLink`: the pool's e-mails have a link to follow, not a code to enter. */
  constructor(client, confirmsByLink) {
    this.#client = client;
    this.#confirmsByLink = confirmsByLink;
  }

  /** `signUp`. */
  async signUp(input) {
    const data = plain(input);
    const signInAfterLink = this.#confirmsByLink && isObject(data) ? this.#takeSignIn(data) : undefined;
    const result = await this.#client.call("signUp", data);
    await this.#keepSignUp();
    this.#signInAfterLink = signInAfterLink;
    if (!signInAfterLink) return result;
    return { ...result, nextStep: { ...result.nextStep, signUpStep: "COMPLETE_AUTO_SIGN_IN" } };
  }

  /** Takes the wish for a sign-in by password out of a sign-up, as a function that begins it. */
  #takeSignIn({ username, password, options }) {
    const wanted = options?.autoSignIn;
    if (!password || !wanted) return undefined;
    delete options.autoSignIn;
    const data = { username, password, options: isObject(wanted) ? wanted : undefined };
    return () => this.#client.signIns.begin(startWith(data));
  }

  /** `confirmSignUp`. A wrong code can be corrected: the sign-in waits for the right one. */
  async confirmSignUp(input) {
    await this.#resumeSignUp();
    try {
      return await this.#client.call("confirmSignUp", input);
    } finally {
      await this.#keepSignUp();
    }
  }

  /** `autoSignIn`: the sign-in that `signUp` was asked to lead to. It waits for a link to be followed. */
  async autoSignIn() {
    const client = this.#client;
    const signIn = this.#signInAfterLink;
    if (signIn) {
      await client.load();
      for (let left = LINK.attempts; ; left--) {
        const output = await signIn();
        const waits = output.nextStep.signInStep === "CONFIRM_SIGN_UP";
        if (!waits) this.#signInAfterLink = undefined;
        if (!waits || !left) return output;
        await sleep(LINK.pause);
      }
    }
    await this.#resumeSignUp();
    await client.keep(".sign-up");
    await client.load();
    return client.signIns.begin((flow, context) => flow.ask("startAfterSignUp", context()));
  }

  /** `stepUp({ acr, maxAge? })`: a sign-in of the same user that asks only for what is missing. */
  async stepUp(input) {
    const data = plain(input);
    await this.#client.session.current();
    return this.#client.signIns.begin((flow, context) => flow.ask("stepUp", data, context()));
  }

  /** `setUpTOTP`: `{ sharedSecret, getSetupUri(appName, accountName?) }`. */
  async setUpTOTP() {
    const details = await this.#client.call("setUpTOTP", {}, true);
    return withSetupUri(details, this.#client.session.user?.username ?? "");
  }

  /** `associateWebAuthnCredential`: registers a passkey of this browser. */
  async associateWebAuthnCredential() {
    const options = await this.#client.call("startWebAuthnRegistration", {}, true);
    const credential = await createPasskey(options);
    await this.#client.call("completeWebAuthnRegistration", { credential }, true);
  }

  /** An operation on one device: the one that is named, or the one that this is. */
  async onDevice(name, input) {
    const data = plain(input) ?? {};
    if (!data.device?.id) {
      await this.#client.load();
      data.device = { id: this.#client.core.ask("session")?.deviceKey };
    }
    return this.#client.call(name, data, true);
  }

  /** Keeps the sign-up here with the password, and without where a page reload does not reach it. */
  #keepSignUp() {
    return this.#client.keep(".sign-up", this.#client.core.ask("pendingSignUp"));
  }

  async #resumeSignUp() {
    const text = await this.#client.kept(".sign-up");
    if (text) this.#client.core.ask("resumeSignUp", text);
  }
}

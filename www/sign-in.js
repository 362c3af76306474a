import { explain, isOver } from "./messages.js";
import { handleForm, handleReveal, showError } from "./form.js";
import { ask } from "./prompt.js";
import { questionOf } from "./steps.js";
import { isShown, showView } from "./view.js";

const section = document.getElementById("sign-in");
const form = section.querySelector("form");
const notice = section.querySelector(".notice");
const { username, password } = form.elements;

/** The sign-in of this tab: username and password first, then whatever the service asks. */
export class SignIn {
  #auth;
  #account;
  #key;
  #transaction;

  /**
   * @param {object} auth the client
   * @param {{ account: import("./account.js").Account, clientId: string }} options
   */
  constructor(auth, { account, clientId }) {
    this.#auth = auth;
    this.#account = account;
    this.#key = `demo.sign-in.${clientId}`;
    handleForm(form, (values) => this.#start(values));
    handleReveal(form);
    // Half of the work is done before the button is pressed. Where it fails, signing in says why.
    form.addEventListener("focusin", () => auth.prepareSignIn().catch(() => {}), { once: true });
  }

  /** Shows the form. `user` fills in the name, `error` and `message` say why the user is here. */
  show({ user, error, message } = {}) {
    this.#forget();
    if (user) username.value = user;
    notice.textContent = error ? explain(error) : (message ?? "");
    notice.hidden = !notice.textContent;
    showError(form, null);
    const wanted = isShown("loading") ? null : username.value ? password : username;
    showView("sign-in", { focus: wanted });
  }

  /** Goes on with what the tab was asked before it was loaded anew. */
  async resume() {
    const saved = sessionStorage.getItem(this.#key);
    if (!saved) return false;
    try {
      this.#transaction = await this.#auth.resumeSignIn(JSON.parse(saved));
    } catch (error) {
      this.show({ error });
      return true;
    }
    this.#next();
    return true;
  }

  /** Leaves everything that was typed. */
  clear() {
    this.#forget();
    form.reset();
    password.type = "password";
  }

  async #start(values) {
    notice.hidden = true;
    this.#transaction = await this.#auth.startSignIn({ username: values.username, password: values.password });
    this.#next(values);
  }

  /** Shows what is asked now. Nothing, once the user is signed in: the client's event shows that. */
  #next(typed) {
    const { step } = this.#transaction;
    if (step.signInStep === "DONE") return this.clear();
    if (step.signInStep === "CONFIRM_SIGN_UP") return this.#account.confirmSignUp(typed);
    password.value = "";
    if (step.signInStep === "RESET_PASSWORD") return this.#account.resetPassword(typed);
    sessionStorage.setItem(this.#key, JSON.stringify(this.#transaction));
    const { answer, ...question } = questionOf(step);
    ask({
      ...question,
      actions: [["Start over", () => this.show()]],
      send: (values) => this.#respond(answer(values)),
    });
  }

  async #respond([answer, options]) {
    const transaction = this.#transaction;
    try {
      await transaction.respond(answer, options);
    } catch (error) {
      if (transaction !== this.#transaction) return;
      // The service lets some answers be given again; otherwise the sign-in is over.
      if (transaction.toJSON() !== null && !isOver(error)) throw error;
      return this.show({ error });
    }
    if (transaction === this.#transaction) this.#next();
  }

  #forget() {
    this.#transaction?.abort();
    this.#transaction = undefined;
    sessionStorage.removeItem(this.#key);
  }
}

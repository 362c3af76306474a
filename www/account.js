import { ask } from "./prompt.js";
import { attributeField, codeField, newPasswordField, sentTo } from "./steps.js";

const usernameField = { name: "username", label: "Username", autocomplete: "username" };

/** Everything around signing in: a new account, its confirmation, a forgotten password. */
export class Account {
  #auth;
  #leave;

  /**
   * @param {object} auth the client
   * @param {(how?: { user?: string, message?: string }) => void} leave back to the sign-in form
   */
  constructor(auth, leave) {
    this.#auth = auth;
    this.#leave = leave;
  }

  signUp() {
    ask({
      title: "Create an account",
      fields: [usernameField, attributeField("email"), { ...newPasswordField, name: "password", label: "Password" }],
      submit: "Create account",
      actions: [this.#back()],
      send: async ({ username, email, password }) => {
        const { nextStep } = await this.#auth.signUp({ username, password, options: { userAttributes: { email } } });
        if (nextStep.signUpStep === "CONFIRM_SIGN_UP") return this.confirmSignUp({ username }, nextStep.codeDeliveryDetails);
        this.#leave({ user: username, message: "Your account is ready. Sign in to start." });
      },
    });
  }

  confirmSignUp({ username }, delivery) {
    ask({
      title: "Confirm your account",
      intro: [delivery ? sentTo(delivery) : "Enter the code that was sent to you when the account was made."],
      fields: [codeField],
      submit: "Confirm",
      actions: [
        ["Send a new code", async () => this.confirmSignUp({ username }, await this.#auth.resendSignUpCode({ username }))],
        this.#back(username),
      ],
      send: async ({ answer }) => {
        await this.#auth.confirmSignUp({ username, confirmationCode: answer });
        this.#leave({ user: username, message: "Your account is confirmed. Sign in to start." });
      },
    });
  }

  resetPassword({ username } = {}) {
    ask({
      title: "Reset your password",
      intro: ["We will send you a code to prove that it is you."],
      fields: [{ ...usernameField, value: username }],
      submit: "Send code",
      actions: [this.#back(username)],
      send: async (values) => {
        const { nextStep } = await this.#auth.resetPassword(values);
        this.#confirmReset(values, nextStep.codeDeliveryDetails);
      },
    });
  }

  #confirmReset({ username }, delivery) {
    ask({
      title: "Choose a new password",
      // Whether there is such an account is not said here.
      intro: [sentTo(delivery)],
      fields: [codeField, { ...newPasswordField, name: "newPassword" }],
      submit: "Change password",
      actions: [["Send a new code", () => this.resetPassword({ username })], this.#back(username)],
      send: async ({ answer, newPassword }) => {
        await this.#auth.confirmResetPassword({ username, confirmationCode: answer, newPassword });
        this.#leave({ user: username, message: "Your password is changed. Sign in with the new one." });
      },
    });
  }

  #back(user) {
    return ["Back to sign-in", () => this.#leave({ user })];
  }
}

import { confirmSignIn, signIn } from "aws-amplify/auth";
import { useState } from "react";
import { go } from "./app.jsx";
import { Form } from "./form.jsx";

const questions = {
  CONFIRM_SIGN_IN_WITH_TOTP_CODE: "The code of your app",
  CONFIRM_SIGN_IN_WITH_SMS_CODE: "The code that you got",
  CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED: "A new password",
};

export function SignIn() {
  const [step, setStep] = useState();

  function proceed({ isSignedIn, nextStep }) {
    if (isSignedIn) return go("#/account");
    if (nextStep.signInStep === "RESET_PASSWORD") return go("#/forgot-password");
    setStep(nextStep);
  }

  if (!step) {
    const fields = { username: "text", password: "password" };
    return (
      <Form key="sign-in" title="Sign in" fields={fields} button="Sign in" onSubmit={async (input) => proceed(await signIn(input))}>
        <a href="#/sign-up">Sign up</a> <a href="#/forgot-password">Forgot your password?</a>
      </Form>
    );
  }
  const answer = async ({ answer }) => proceed(await confirmSignIn({ challengeResponse: answer }));
  const title = questions[step.signInStep] ?? step.signInStep;
  return <Form key="answer" title={title} fields={{ answer: "text" }} button="Continue" onSubmit={answer} />;
}

import { autoSignIn, confirmSignUp, signUp } from "aws-amplify/auth";
import { useState } from "react";
import { go } from "./app.jsx";
import { Form } from "./form.jsx";

export function SignUp() {
  const [username, setUsername] = useState();
  const [sentTo, setSentTo] = useState();

  async function register({ username, password, email }) {
    const options = { userAttributes: { email }, autoSignIn: true };
    const { nextStep } = await signUp({ username, password, options });
    if (nextStep.signUpStep !== "CONFIRM_SIGN_UP") return go("#/sign-in");
    setUsername(username);
    setSentTo(nextStep.codeDeliveryDetails.destination);
  }

  async function confirm({ code }) {
    const { nextStep } = await confirmSignUp({ username, confirmationCode: code });
    if (nextStep.signUpStep === "COMPLETE_AUTO_SIGN_IN") await autoSignIn();
    go("#/account");
  }

  if (!username) {
    const fields = { username: "text", email: "email", password: "password" };
    return <Form key="register" title="Sign up" fields={fields} button="Sign up" onSubmit={register} />;
  }
  return <Form key="confirm" title={`Sent to ${sentTo}`} fields={{ code: "text" }} button="Confirm" onSubmit={confirm} />;
}

import { confirmResetPassword, resetPassword } from "aws-amplify/auth";
import { useState } from "react";
import { go } from "./app.jsx";
import { Form } from "./form.jsx";

export function ForgotPassword() {
  const [username, setUsername] = useState();
  const [sentTo, setSentTo] = useState();

  async function send({ username }) {
    const { nextStep } = await resetPassword({ username });
    setUsername(username);
    setSentTo(nextStep.codeDeliveryDetails.destination);
  }

  async function reset({ code, password }) {
    await confirmResetPassword({ username, confirmationCode: code, newPassword: password });
    go("#/sign-in");
  }

  if (!username) return <Form key="send" title="Who are you?" fields={{ username: "text" }} button="Send a code" onSubmit={send} />;
  const fields = { code: "text", password: "password" };
  return <Form key="reset" title={`Sent to ${sentTo}`} fields={fields} button="Change" onSubmit={reset} />;
}

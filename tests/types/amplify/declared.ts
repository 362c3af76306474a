// The examples of Amplify's own declarations (`@example` in @aws-amplify/auth and aws-amplify).
import { Amplify, createAmplifyContext } from "aws-amplify";
import { autoSignIn, confirmSignIn, confirmSignUp, signIn, signUp } from "aws-amplify/auth";
import config from "./amplify_outputs.json";

// Amplify.configure, createAmplifyContext
Amplify.configure(config);
const ctx = createAmplifyContext(config);
export const withContext = (username: string, password: string) => signIn(ctx, { username, password });

// autoSignIn
const cognitoConfig = { userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789" };
Amplify.configure({
  Auth: {
    Cognito: {
      ...cognitoConfig,
      signUpVerificationMethod: "link", // the default value is "code"
    },
  },
});

export async function handleSignUp(username: string, password: string): Promise<void> {
  try {
    const { nextStep } = await signUp({
      username,
      password,
      options: {
        userAttributes: { email: "email@email.com" },
        autoSignIn: true, // This enables the auto sign-in flow.
      },
    });
    handleSignUpStep(nextStep);
  } catch (error) {
    console.log(error);
  }
}

type Step = Awaited<ReturnType<typeof signUp>>["nextStep"];

export async function handleConfirmSignUp(username: string, confirmationCode: string): Promise<void> {
  try {
    const { nextStep } = await confirmSignUp({ username, confirmationCode });
    handleSignUpStep(nextStep);
  } catch (error) {
    console.log(error);
  }
}

async function handleSignUpStep(step: Step): Promise<void> {
  switch (step.signUpStep) {
    case "CONFIRM_SIGN_UP":
    // Redirect end-user to confirm-sign up screen.
    case "COMPLETE_AUTO_SIGN_IN": {
      const { codeDeliveryDetails } = step;
      if (codeDeliveryDetails) console.log("Go to the link in the e-mail", codeDeliveryDetails.destination);
      const signInOutput = await autoSignIn();
      console.log(signInOutput.nextStep.signInStep);
    }
  }
}

// The steps of a sign-in
export async function answers(): Promise<void> {
  const otpCode = "112233";
  await confirmSignIn({ challengeResponse: otpCode });
  const emailAddress = "example@example.com";
  await confirmSignIn({ challengeResponse: emailAddress });
  await confirmSignIn({ challengeResponse: "TOTP" });
  const attributes = { email: "email@email", phone_number: "+11111111111" };
  const newPassword = "my-new-password";
  await confirmSignIn({ challengeResponse: newPassword, options: { userAttributes: attributes } });
}

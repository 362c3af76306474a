// Moving over from Amplify: its configuration, inputs and outputs fit as they are.
import type { ResourcesConfig } from "aws-amplify";
import type * as amplify from "aws-amplify/auth";
import { createCognitoAuth, type CognitoAuth, type NextSignInStep } from "cognito-wasm";

export const configured = (config: ResourcesConfig): CognitoAuth => createCognitoAuth(config);

const auth = createCognitoAuth({ userPoolId: "us-east-1_a", userPoolClientId: "b" });

/** What an application holds in variables of Amplify's types, it can hand in here. */
export const inputs = [
  (input: amplify.SignInInput) => auth.signIn(input),
  (input: amplify.ConfirmSignInInput) => auth.confirmSignIn(input),
  (input: amplify.SignUpInput) => auth.signUp(input),
  (input: amplify.ConfirmSignUpInput) => auth.confirmSignUp(input),
  (input: amplify.ResendSignUpCodeInput) => auth.resendSignUpCode(input),
  (input: amplify.ResetPasswordInput) => auth.resetPassword(input),
  (input: amplify.ConfirmResetPasswordInput) => auth.confirmResetPassword(input),
  (input: amplify.UpdatePasswordInput) => auth.updatePassword(input),
  (input: amplify.UpdateUserAttributesInput) => auth.updateUserAttributes(input),
  (input: amplify.UpdateUserAttributeInput) => auth.updateUserAttribute(input),
  (input: amplify.SendUserAttributeVerificationCodeInput) => auth.sendUserAttributeVerificationCode(input),
  (input: amplify.ConfirmUserAttributeInput) => auth.confirmUserAttribute(input),
  (input: amplify.DeleteUserAttributesInput) => auth.deleteUserAttributes(input),
  (input: amplify.VerifyTOTPSetupInput) => auth.verifyTOTPSetup(input),
  (input: amplify.UpdateMFAPreferenceInput) => auth.updateMFAPreference(input),
  (input: amplify.ForgetDeviceInput) => auth.forgetDevice(input),
  (input: amplify.ListWebAuthnCredentialsInput) => auth.listWebAuthnCredentials(input),
  (input: amplify.DeleteWebAuthnCredentialInput) => auth.deleteWebAuthnCredential(input),
  (input: amplify.FetchAuthSessionOptions) => auth.fetchAuthSession(input),
  (input: amplify.SignOutInput) => auth.signOut(input),
];

/** What ours gives, an application that expects Amplify's can use. */
export const outputs = {
  signUp: async (input: amplify.SignUpInput): Promise<{ nextStep: { signUpStep: amplify.SignUpOutput["nextStep"]["signUpStep"] } }> =>
    auth.signUp(input),
  getCurrentUser: (): Promise<amplify.GetCurrentUserOutput> => auth.getCurrentUser(),
  fetchUserAttributes: (): Promise<amplify.FetchUserAttributesOutput> => auth.fetchUserAttributes(),
  fetchDevices: async (): Promise<string[]> => (await auth.fetchDevices()).map((device) => device.id),
  setUpTOTP: (): Promise<amplify.SetUpTOTPOutput> => auth.setUpTOTP(),
  fetchAuthSession: (): Promise<amplify.AuthSession> => auth.fetchAuthSession(),
};

/** Each of Amplify's steps is one of ours. */
type Missing = Exclude<amplify.SignInOutput["nextStep"]["signInStep"], NextSignInStep["signInStep"]>;
export const missing: Missing[] = [] satisfies never[];
export const complete: [Missing] extends [never] ? true : Missing = true;

// Amplify's types and ours of the same name, one against the other: what an application has in Amplify's types fits ours,
// and the other way around.
import type * as amplify from "aws-amplify";
import type * as auth from "aws-amplify/auth";
import type * as utils from "aws-amplify/utils";
import type * as ours from "cognito-wasm/aws-amplify-auth";

type Same<Ours, Theirs> = [Ours] extends [Theirs] ? ([Theirs] extends [Ours] ? true : "ours is narrower") : "ours is wider";

export const types: {
  AuthSession: Same<ours.AuthSession, auth.AuthSession>;
  AuthTokens: Same<ours.AuthTokens, auth.AuthTokens>;
  AuthUser: Same<ours.AuthUser, auth.AuthUser>;
  AuthWebAuthnCredential: Same<ours.AuthWebAuthnCredential, auth.AuthWebAuthnCredential>;
  CodeDeliveryDetails: Same<ours.CodeDeliveryDetails, auth.CodeDeliveryDetails>;
  CodeDeliveryDetailsOfEmail: Same<ours.CodeDeliveryDetails<"email">, auth.CodeDeliveryDetails<"email">>;
  ConfirmResetPasswordInput: Same<ours.ConfirmResetPasswordInput, auth.ConfirmResetPasswordInput>;
  ConfirmSignInInput: Same<ours.ConfirmSignInInput, auth.ConfirmSignInInput>;
  ConfirmSignInOutput: Same<ours.ConfirmSignInOutput, auth.ConfirmSignInOutput>;
  ConfirmSignUpInput: Same<ours.ConfirmSignUpInput, auth.ConfirmSignUpInput>;
  ConfirmSignUpOutput: Same<ours.ConfirmSignUpOutput, auth.ConfirmSignUpOutput>;
  ConfirmUserAttributeInput: Same<ours.ConfirmUserAttributeInput, auth.ConfirmUserAttributeInput>;
  CredentialsAndIdentityId: Same<ours.CredentialsAndIdentityId, auth.CredentialsAndIdentityId>;
  DeleteUserAttributesInput: Same<ours.DeleteUserAttributesInput, auth.DeleteUserAttributesInput>;
  DeleteWebAuthnCredentialInput: Same<ours.DeleteWebAuthnCredentialInput, auth.DeleteWebAuthnCredentialInput>;
  FetchAuthSessionOptions: Same<ours.FetchAuthSessionOptions, auth.FetchAuthSessionOptions>;
  FetchDevicesOutput: Same<ours.FetchDevicesOutput, auth.FetchDevicesOutput>;
  FetchMFAPreferenceOutput: Same<ours.FetchMFAPreferenceOutput, auth.FetchMFAPreferenceOutput>;
  FetchUserAttributesOutput: Same<ours.FetchUserAttributesOutput, auth.FetchUserAttributesOutput>;
  ForgetDeviceInput: Same<ours.ForgetDeviceInput, auth.ForgetDeviceInput>;
  GetCurrentUserOutput: Same<ours.GetCurrentUserOutput, auth.GetCurrentUserOutput>;
  JWT: Same<ours.JWT, auth.JWT>;
  ListWebAuthnCredentialsInput: Same<ours.ListWebAuthnCredentialsInput, auth.ListWebAuthnCredentialsInput>;
  ListWebAuthnCredentialsOutput: Same<ours.ListWebAuthnCredentialsOutput, auth.ListWebAuthnCredentialsOutput>;
  ResendSignUpCodeInput: Same<ours.ResendSignUpCodeInput, auth.ResendSignUpCodeInput>;
  ResendSignUpCodeOutput: Same<ours.ResendSignUpCodeOutput, auth.ResendSignUpCodeOutput>;
  ResetPasswordInput: Same<ours.ResetPasswordInput, auth.ResetPasswordInput>;
  ResetPasswordOutput: Same<ours.ResetPasswordOutput, auth.ResetPasswordOutput>;
  SendUserAttributeVerificationCodeInput: Same<
    ours.SendUserAttributeVerificationCodeInput,
    auth.SendUserAttributeVerificationCodeInput
  >;
  SendUserAttributeVerificationCodeOutput: Same<
    ours.SendUserAttributeVerificationCodeOutput,
    auth.SendUserAttributeVerificationCodeOutput
  >;
  SetUpTOTPOutput: Same<ours.SetUpTOTPOutput, auth.SetUpTOTPOutput>;
  SignInInput: Same<ours.SignInInput, auth.SignInInput>;
  SignInOutput: Same<ours.SignInOutput, auth.SignInOutput>;
  SignInWithRedirectInput: Same<ours.SignInWithRedirectInput, auth.SignInWithRedirectInput>;
  SignOutInput: Same<ours.SignOutInput, auth.SignOutInput>;
  SignUpInput: Same<ours.SignUpInput, auth.SignUpInput>;
  SignUpOutput: Same<ours.SignUpOutput, auth.SignUpOutput>;
  UpdateMFAPreferenceInput: Same<ours.UpdateMFAPreferenceInput, auth.UpdateMFAPreferenceInput>;
  UpdatePasswordInput: Same<ours.UpdatePasswordInput, auth.UpdatePasswordInput>;
  UpdateUserAttributeInput: Same<ours.UpdateUserAttributeInput, auth.UpdateUserAttributeInput>;
  UpdateUserAttributeOutput: Same<ours.UpdateUserAttributeOutput, auth.UpdateUserAttributeOutput>;
  UpdateUserAttributesInput: Same<ours.UpdateUserAttributesInput, auth.UpdateUserAttributesInput>;
  UpdateUserAttributesOutput: Same<ours.UpdateUserAttributesOutput, auth.UpdateUserAttributesOutput>;
  UserAttributeKey: Same<ours.UserAttributeKey, auth.UserAttributeKey>;
  VerifiableUserAttributeKey: Same<ours.VerifiableUserAttributeKey, auth.VerifiableUserAttributeKey>;
  VerifyTOTPSetupInput: Same<ours.VerifyTOTPSetupInput, auth.VerifyTOTPSetupInput>;
} = {
  AuthSession: true,
  AuthTokens: true,
  AuthUser: true,
  AuthWebAuthnCredential: true,
  CodeDeliveryDetails: true,
  CodeDeliveryDetailsOfEmail: true,
  ConfirmResetPasswordInput: true,
  ConfirmSignInInput: true,
  ConfirmSignInOutput: true,
  ConfirmSignUpInput: true,
  ConfirmSignUpOutput: true,
  ConfirmUserAttributeInput: true,
  CredentialsAndIdentityId: true,
  DeleteUserAttributesInput: true,
  DeleteWebAuthnCredentialInput: true,
  FetchAuthSessionOptions: true,
  FetchDevicesOutput: true,
  FetchMFAPreferenceOutput: true,
  FetchUserAttributesOutput: true,
  ForgetDeviceInput: true,
  GetCurrentUserOutput: true,
  JWT: true,
  ListWebAuthnCredentialsInput: true,
  ListWebAuthnCredentialsOutput: true,
  ResendSignUpCodeInput: true,
  ResendSignUpCodeOutput: true,
  ResetPasswordInput: true,
  ResetPasswordOutput: true,
  SendUserAttributeVerificationCodeInput: true,
  SendUserAttributeVerificationCodeOutput: true,
  SetUpTOTPOutput: true,
  SignInInput: true,
  SignInOutput: true,
  SignInWithRedirectInput: true,
  SignOutInput: true,
  SignUpInput: true,
  SignUpOutput: true,
  UpdateMFAPreferenceInput: true,
  UpdatePasswordInput: true,
  UpdateUserAttributeInput: true,
  UpdateUserAttributeOutput: true,
  UpdateUserAttributesInput: true,
  UpdateUserAttributesOutput: true,
  UserAttributeKey: true,
  VerifiableUserAttributeKey: true,
  VerifyTOTPSetupInput: true,
};

// The functions and objects: ours wherever Amplify's is wanted.
type Functions = Omit<typeof auth, "AuthError">;
export const functions = (module: typeof ours): { [name in keyof Functions]: (typeof auth)[name] } => module;

/** Ours give Amplify's other categories the tokens and credentials. */
export const providers = (
  { cognitoUserPoolsTokenProvider, cognitoCredentialsProvider }: typeof ours,
  { Amplify }: typeof amplify,
  config: amplify.ResourcesConfig,
): void =>
  Amplify.configure(config, {
    Auth: { tokenProvider: cognitoUserPoolsTokenProvider, credentialsProvider: cognitoCredentialsProvider },
  });

/** What an application has in Amplify's types is taken. */
export function taken(
  module: typeof ours,
  config: amplify.ResourcesConfig,
  storage: utils.KeyValueStorageInterface,
  params: ConstructorParameters<typeof auth.AuthError>[0],
  callback: (capsule: utils.HubCapsule<"auth", { event: string; data?: unknown }>) => void,
): InstanceType<typeof auth.AuthError> {
  module.Amplify.configure(config, { ssr: true, Auth: { headers: async () => ({}) } });
  module.cognitoUserPoolsTokenProvider.setKeyValueStorage(storage);
  module.Hub.listen("auth", (capsule) => callback(capsule));
  return new module.AuthError(params);
}

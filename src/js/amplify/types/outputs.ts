// What the free functions give, by Amplify's names.

import type {
  AuthMFAType,
  AuthNextResetPasswordStep,
  AuthNextSignInStep,
  AuthNextSignUpStep,
  AuthNextUpdateAttributeStep,
  AuthTOTPSetupDetails,
  AuthUser,
  AuthUserAttributes,
  AuthVerifiableAttributeKey,
  AuthWebAuthnCredential,
  AWSAuthDevice,
  CodeDeliveryDetails,
  UserAttributeKey,
} from "./models.js";

/** Of `signUp`. */
export interface SignUpOutput {
  /** Whether the account can be used. */
  isSignUpComplete: boolean;
  /** The user's id. */
  userId?: string;
  /** What to do next. */
  nextStep: AuthNextSignUpStep<AuthVerifiableAttributeKey>;
}

/** Of `confirmSignUp`. */
export type ConfirmSignUpOutput = SignUpOutput;

/** Of `resendSignUpCode`. */
export type ResendSignUpCodeOutput = CodeDeliveryDetails<AuthVerifiableAttributeKey>;

/** Of `signIn`. */
export interface SignInOutput {
  /** Whether the user is signed in now. */
  isSignedIn: boolean;
  /** What to do next. */
  nextStep: AuthNextSignInStep;
}

/** Of `confirmSignIn`. */
export type ConfirmSignInOutput = SignInOutput;

/** Of `resetPassword`. */
export interface ResetPasswordOutput {
  /** Whether the password is reset: not yet. */
  isPasswordReset: boolean;
  /** What to do next. */
  nextStep: AuthNextResetPasswordStep<AuthVerifiableAttributeKey>;
}

/** Of `fetchUserAttributes`. */
export type FetchUserAttributesOutput = AuthUserAttributes;

/** Of `updateUserAttributes`: what became of each. */
export type UpdateUserAttributesOutput = Record<UserAttributeKey, UpdateUserAttributeOutput>;

/** Of `updateUserAttribute`. */
export interface UpdateUserAttributeOutput {
  /** Whether the new value holds. */
  isUpdated: boolean;
  /** What to do next. */
  nextStep: AuthNextUpdateAttributeStep;
}

/** Of `sendUserAttributeVerificationCode`. */
export type SendUserAttributeVerificationCodeOutput = CodeDeliveryDetails<AuthVerifiableAttributeKey>;

/** Of `setUpTOTP`. */
export type SetUpTOTPOutput = AuthTOTPSetupDetails;

/** Of `fetchMFAPreference`. */
export interface FetchMFAPreferenceOutput {
  /** Those that are on. */
  enabled?: AuthMFAType[];
  /** The one that comes first. */
  preferred?: AuthMFAType;
}

/** Of `getCurrentUser`. */
export type GetCurrentUserOutput = AuthUser;

/** Of `fetchDevices`. */
export type FetchDevicesOutput = AWSAuthDevice[];

/** Of `listWebAuthnCredentials`. */
export interface ListWebAuthnCredentialsOutput {
  /** The passkeys. */
  credentials: AuthWebAuthnCredential[];
  /** Where the next page begins. */
  nextToken?: string;
}

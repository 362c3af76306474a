// The inputs of the free functions, by Amplify's names.

import type {
  AuthDevice,
  AuthFactorType,
  AuthFlowType,
  AuthUserAttributes,
  ClientMetadata,
  MFAPreference,
  UserAttributeKey,
  ValidationData,
  VerifiableUserAttributeKey,
} from "./models.js";

/** Options of any name: what is not known is refused by name when the function is called. */
export type AuthServiceOptions = Record<string, unknown>;

/** What the pool's Lambda triggers are told. */
type MetadataOptions = AuthServiceOptions & { clientMetadata?: ClientMetadata };

/** Of `signUp`. */
export interface SignUpInput {
  /** The name; in pools that sign in with an address, the address. */
  username: string;
  /** The password. Only pools that sign in without one do without. */
  password?: string;
  /** What goes with it. */
  options?: {
    /** The user's attributes. */
    userAttributes: AuthUserAttributes;
    /** What the pool's pre sign-up trigger checks. */
    validationData?: ValidationData;
    /** What the pool's Lambda triggers are told. */
    clientMetadata?: ClientMetadata;
    /** Whether `autoSignIn` can sign the user in after the confirmation, and how. */
    autoSignIn?: SignInOptions | boolean;
  };
}

/** How to sign in. */
export type SignInOptions = AuthServiceOptions & {
  /** The flow. Default: `USER_SRP_AUTH`. */
  authFlowType?: AuthFlowType;
  /** What the pool's Lambda triggers are told. */
  clientMetadata?: ClientMetadata;
  /** The first factor to offer, in `USER_AUTH`. */
  preferredChallenge?: AuthFactorType;
};

/** Of `confirmSignUp`. */
export interface ConfirmSignUpInput {
  /** Whose account. */
  username: string;
  /** The code. */
  confirmationCode: string;
  /** What goes with it. */
  options?: MetadataOptions & { forceAliasCreation?: boolean };
}

/** Of `resendSignUpCode`. */
export interface ResendSignUpCodeInput {
  /** Whose account. */
  username: string;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Of `signIn`. */
export interface SignInInput {
  /** A username or an alias. */
  username: string;
  /** The password. */
  password?: string;
  /** How to sign in. */
  options?: SignInOptions;
}

/** Of `confirmSignIn`. */
export interface ConfirmSignInInput {
  /** A code, a password, a choice. */
  challengeResponse: string;
  /** What goes with it. */
  options?: MetadataOptions & { userAttributes?: AuthUserAttributes; friendlyDeviceName?: string };
}

/** Of `signOut`. */
export interface SignOutInput {
  /** Whether all sessions of the user end, everywhere. */
  global: boolean;
  /** Where managed login returns to. */
  oauth?: { redirectUrl?: string };
}

/** Whether managed login asks again. */
export type AuthPrompt = "NONE" | "LOGIN" | "CONSENT" | "SELECT_ACCOUNT";

/** A provider by Amplify's name. */
export type AuthProvider = "Amazon" | "Apple" | "Facebook" | "Google";

/** Opens the login page of managed login outside the app. */
export type OpenAuthSession = (
  url: string,
  redirectUrls: string[],
  preferPrivateSession?: boolean,
) => Promise<{ type: "canceled" | "success" | "error"; error?: unknown; url?: string } | void>;

/** A language of managed login's pages. */
type Language =
  | "de"
  | "en"
  | "es"
  | "fr"
  | "id"
  | "it"
  | "ja"
  | "ko"
  | "pt-BR"
  | "zh-CN"
  | "zh-TW"
  | (string & NonNullable<unknown>);

/** Of `signInWithRedirect`. */
export interface SignInWithRedirectInput {
  /** Which provider signs the user in; by default managed login asks. */
  provider?: AuthProvider | { custom: string; idpIdentifier?: never } | { idpIdentifier: string; custom?: never };
  /** Comes back with the `customOAuthState` event. */
  customState?: string;
  /** How managed login looks and asks. */
  options?: {
    authSessionOpener?: OpenAuthSession;
    preferPrivateSession?: boolean;
    loginHint?: string;
    lang?: Language;
    nonce?: string;
    prompt?: AuthPrompt;
  };
}

/** Of `resetPassword`. */
export interface ResetPasswordInput {
  /** A username or an alias. */
  username: string;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Of `confirmResetPassword`. */
export interface ConfirmResetPasswordInput {
  /** A username or an alias. */
  username: string;
  /** The new password. */
  newPassword: string;
  /** The code. */
  confirmationCode: string;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Of `updatePassword`. */
export interface UpdatePasswordInput {
  /** The old one. */
  oldPassword: string;
  /** The new one. */
  newPassword: string;
}

/** Of `updateUserAttributes`. */
export interface UpdateUserAttributesInput {
  /** The new values. */
  userAttributes: AuthUserAttributes;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Of `updateUserAttribute`. */
export interface UpdateUserAttributeInput {
  /** Which, and to what. */
  userAttribute: { attributeKey: UserAttributeKey; value: string };
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Of `sendUserAttributeVerificationCode`. */
export interface SendUserAttributeVerificationCodeInput {
  /** The attribute that holds the address. */
  userAttributeKey: VerifiableUserAttributeKey;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Of `confirmUserAttribute`. */
export interface ConfirmUserAttributeInput {
  /** The attribute that holds the address. */
  userAttributeKey: VerifiableUserAttributeKey;
  /** The code. */
  confirmationCode: string;
}

/** Of `deleteUserAttributes`. */
export interface DeleteUserAttributesInput {
  /** The names, at least one. */
  userAttributeKeys: [UserAttributeKey, ...UserAttributeKey[]];
}

/** Of `verifyTOTPSetup`. */
export interface VerifyTOTPSetupInput {
  /** The code that the authenticator app shows. */
  code: string;
  /** What goes with it. */
  options?: AuthServiceOptions & { friendlyDeviceName?: string };
}

/** Of `updateMFAPreference`. */
export interface UpdateMFAPreferenceInput {
  /** Codes by SMS. */
  sms?: MFAPreference;
  /** Codes of an authenticator app. */
  totp?: MFAPreference;
  /** Codes by e-mail. */
  email?: MFAPreference;
}

/** Of `forgetDevice`. */
export interface ForgetDeviceInput {
  /** The device. Default: this one. */
  device?: AuthDevice;
}

/** Of `listWebAuthnCredentials`. */
export interface ListWebAuthnCredentialsInput {
  /** How many on a page. */
  pageSize?: number;
  /** Where the page before ended. */
  nextToken?: string;
}

/** Of `deleteWebAuthnCredential`. */
export interface DeleteWebAuthnCredentialInput {
  /** Its id. */
  credentialId: string;
}

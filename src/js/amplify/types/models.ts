// What the free functions take and give, by Amplify's names: users, attributes, devices, and the steps of a sign-in.

/** A claim of OpenID Connect that is an attribute of the user pool. */
export type AuthStandardAttributeKey =
  | "address"
  | "birthdate"
  | "email_verified"
  | "family_name"
  | "gender"
  | "given_name"
  | "locale"
  | "middle_name"
  | "name"
  | "nickname"
  | "phone_number_verified"
  | "picture"
  | "preferred_username"
  | "profile"
  | "sub"
  | "updated_at"
  | "website"
  | "zoneinfo"
  | AuthVerifiableAttributeKey;

/** An attribute that a code can verify. */
export type AuthVerifiableAttributeKey = "email" | "phone_number";

/** An attribute of the pool's own, for example `custom:team`. */
export type CustomAttribute = string & NonNullable<unknown>;

/** The name of an attribute. */
export type UserAttributeKey = AuthStandardAttributeKey | CustomAttribute;

/** The name of an attribute that a code can verify. */
export type VerifiableUserAttributeKey = AuthVerifiableAttributeKey;

/** The attributes of a user. */
export type AuthUserAttributes<Key extends UserAttributeKey = UserAttributeKey> = Partial<Record<Key, string>>;

/** Who is signed in. */
export interface AuthUser {
  /** The user's name in the pool. */
  username: string;
  /** The user's id: the claim `sub`. */
  userId: string;
  /** How the user signed in. */
  signInDetails?: CognitoAuthSignInDetails;
}

/** How the user signed in. */
export interface CognitoAuthSignInDetails {
  /** What the user typed. */
  loginId?: string;
  /** The flow. */
  authFlowType?: AuthFlowType;
}

/** How to sign in. */
export type AuthFlowType =
  | "USER_AUTH"
  | "USER_SRP_AUTH"
  | "CUSTOM_WITH_SRP"
  | "CUSTOM_WITHOUT_SRP"
  | "USER_PASSWORD_AUTH";

/** The first factor to offer, in `USER_AUTH`. */
export type AuthFactorType = "WEB_AUTHN" | "EMAIL_OTP" | "SMS_OTP" | "PASSWORD" | "PASSWORD_SRP";

/** What the pool's Lambda triggers are told. */
export type ClientMetadata = Record<string, string>;

/** What the pool's pre sign-up trigger checks. */
export type ValidationData = Record<string, string>;

/** A change to one second factor. */
export type MFAPreference = "ENABLED" | "DISABLED" | "PREFERRED" | "NOT_PREFERRED";

/** A kind of second factor. */
export type AuthMFAType = "SMS" | "TOTP" | "EMAIL";

/** By what means a code was sent. */
export type AuthDeliveryMedium = "EMAIL" | "SMS" | "PHONE" | "UNKNOWN";

/** Where a code was sent. */
export interface CodeDeliveryDetails<Key extends UserAttributeKey = UserAttributeKey> {
  /** The address, with most of it hidden. */
  destination?: string;
  /** By what means. */
  deliveryMedium?: AuthDeliveryMedium;
  /** Which attribute of the user holds the address. */
  attributeName?: Key;
}

/** What an authenticator app needs. */
export interface AuthTOTPSetupDetails {
  /** The secret in base32, to be typed. */
  sharedSecret: string;
  /** The `otpauth` URI, to be shown as a QR code. */
  getSetupUri(appName: string, accountName?: string): URL;
}

/** A device. */
export interface AuthDevice {
  /** The device key. */
  id: string;
  /** Its name. */
  name?: string;
}

/** A device as the pool knows it. */
export type AWSAuthDevice = AuthDevice & {
  /** What the pool knows about it. */
  attributes: Partial<Record<"device_status" | "device_name" | "last_ip_used", string>> & Record<string, string>;
  /** When it was first seen. */
  createDate?: Date;
  /** When somebody signed in from there. */
  lastAuthenticatedDate?: Date;
  /** When its entry changed. */
  lastModifiedDate?: Date;
};

/** A passkey. */
export interface AuthWebAuthnCredential {
  /** Its id. */
  credentialId: string | undefined;
  /** Its name, for people. */
  friendlyCredentialName: string | undefined;
  /** The domain that it is for. */
  relyingPartyId: string | undefined;
  /** Whether it is part of the device (`platform`) or not (`cross-platform`). */
  authenticatorAttachment?: string;
  /** How it is reached. */
  authenticatorTransports: string[] | undefined;
  /** When it was made. */
  createdAt: Date | undefined;
}

/** What a first factor is called by the service. */
export type ChallengeName =
  | "SMS_MFA"
  | "SMS_OTP"
  | "SOFTWARE_TOKEN_MFA"
  | "EMAIL_OTP"
  | "SELECT_MFA_TYPE"
  | "SELECT_CHALLENGE"
  | "MFA_SETUP"
  | "PASSWORD"
  | "PASSWORD_SRP"
  | "PASSWORD_VERIFIER"
  | "CUSTOM_CHALLENGE"
  | "DEVICE_SRP_AUTH"
  | "DEVICE_PASSWORD_VERIFIER"
  | "ADMIN_NO_SRP_AUTH"
  | "NEW_PASSWORD_REQUIRED"
  | "WEB_AUTHN";

/**
 * What to do next in a sign-in. The steps are Amplify's, so that a `switch` over all of them still compiles: what
 * Amplify has no step for rejects.
 */
export type AuthNextSignInStep =
  | { signInStep: "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE"; additionalInfo?: Record<string, string> }
  | { signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SELECTION"; allowedMFATypes?: AuthMFAType[] }
  | { signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION"; allowedMFATypes?: AuthMFAType[] }
  | { signInStep: "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED"; missingAttributes?: UserAttributeKey[] }
  | { signInStep: "CONFIRM_SIGN_IN_WITH_SMS_CODE"; codeDeliveryDetails?: CodeDeliveryDetails }
  | { signInStep: "CONFIRM_SIGN_IN_WITH_EMAIL_CODE"; codeDeliveryDetails?: CodeDeliveryDetails }
  | { signInStep: "CONFIRM_SIGN_IN_WITH_TOTP_CODE" }
  | { signInStep: "CONTINUE_SIGN_IN_WITH_TOTP_SETUP"; totpSetupDetails: AuthTOTPSetupDetails }
  | { signInStep: "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP" }
  | { signInStep: "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION"; availableChallenges?: ChallengeName[] }
  | { signInStep: "CONFIRM_SIGN_IN_WITH_PASSWORD" }
  | { signInStep: "CONFIRM_SIGN_UP" }
  | { signInStep: "RESET_PASSWORD" }
  | { signInStep: "DONE" };

/** What to do next in a sign-up. */
export type AuthNextSignUpStep<Key extends UserAttributeKey = UserAttributeKey> =
  | { signUpStep: "CONFIRM_SIGN_UP"; codeDeliveryDetails: CodeDeliveryDetails<Key> }
  | { signUpStep: "COMPLETE_AUTO_SIGN_IN"; codeDeliveryDetails?: CodeDeliveryDetails<Key> }
  | { signUpStep: "DONE" };

/** What to do next after an attribute was changed. */
export interface AuthNextUpdateAttributeStep<Key extends UserAttributeKey = UserAttributeKey> {
  /** Call `confirmUserAttribute`, or nothing. */
  updateAttributeStep: "CONFIRM_ATTRIBUTE_WITH_CODE" | "DONE";
  /** Where the code was sent. */
  codeDeliveryDetails?: CodeDeliveryDetails<Key>;
}

/** What to do next in a reset of the password. */
export interface AuthNextResetPasswordStep<Key extends UserAttributeKey = UserAttributeKey> {
  /** Call `confirmResetPassword`, or nothing. */
  resetPasswordStep: "CONFIRM_RESET_PASSWORD_WITH_CODE" | "DONE";
  /** Never set. */
  additionalInfo?: Record<string, string>;
  /** Where the code was sent. */
  codeDeliveryDetails: CodeDeliveryDetails<Key>;
}

import type { SignInOptions } from "./sign-in.js";
import type { ClientMetadata, CodeDeliveryDetails, UserAttributes } from "./tokens.js";

/** A new account. */
export interface SignUpInput {
  /** The name; in pools that sign in with an address, the address. */
  username: string;
  /** The password. Only pools that sign in without one do without. */
  password?: string;
  /** What goes with it. */
  options?: SignUpOptions;
}

/** What goes with a new account. */
export interface SignUpOptions {
  /** The user's attributes. */
  userAttributes?: UserAttributes;
  /** What the pool's pre sign-up trigger checks. It is not kept. */
  validationData?: Record<string, string>;
  /** What the pool's Lambda triggers are told. */
  clientMetadata?: ClientMetadata;
  /** Whether `autoSignIn` can sign the user in after the confirmation, and how. */
  autoSignIn?: boolean | SignInOptions;
}

/** How a sign-up stands. */
export interface SignUpOutput {
  /** Whether the account can be used. */
  isSignUpComplete: boolean;
  /** The user's id, from `signUp`. */
  userId?: string;
  /** What to do next. */
  nextStep: NextSignUpStep;
}

/** What to do next in a sign-up. */
export type NextSignUpStep =
  | {
      /** Call `confirmSignUp`. */
      signUpStep: "CONFIRM_SIGN_UP";
      /** Where the code was sent. */
      codeDeliveryDetails?: CodeDeliveryDetails;
    }
  | {
      /** Call `autoSignIn`, or be done. */
      signUpStep: "COMPLETE_AUTO_SIGN_IN" | "DONE";
    };

/** The confirmation of an account. */
export interface ConfirmSignUpInput {
  /** Whose account. */
  username: string;
  /** The code. Spaces in it do not matter. */
  confirmationCode: string;
  /** What goes with it. */
  options?: {
    /** Takes the address away from another account that has it. */
    forceAliasCreation?: boolean;
    /** What the pool's Lambda triggers are told. */
    clientMetadata?: ClientMetadata;
  };
}

/** Whose code is to be sent once more. */
export interface ResendSignUpCodeInput {
  /** Whose account. */
  username: string;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** Who forgot the password. */
export interface ResetPasswordInput {
  /** A username or an alias. */
  username: string;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** How a reset stands. */
export interface ResetPasswordOutput {
  /** Whether the password is reset: not yet. */
  isPasswordReset: boolean;
  /** What to do next. */
  nextStep: {
    /** Call `confirmResetPassword`. */
    resetPasswordStep: "CONFIRM_RESET_PASSWORD_WITH_CODE" | "DONE";
    /** Where the code was sent. */
    codeDeliveryDetails?: CodeDeliveryDetails;
  };
}

/** A new password in place of a forgotten one. */
export interface ConfirmResetPasswordInput {
  /** A username or an alias. */
  username: string;
  /** The new password, exactly as typed. */
  newPassword: string;
  /** The code. Spaces in it do not matter. */
  confirmationCode: string;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** A new password of the signed-in user. */
export interface UpdatePasswordInput {
  /** The old one. A user without a password leaves it out. */
  oldPassword?: string;
  /** The new one. */
  newPassword: string;
}

/** The addresses that a code can verify. */
export type VerifiableAttribute = "email" | "phone_number";

/** Attributes to change. */
export interface UpdateUserAttributesInput {
  /** The new values. */
  userAttributes: UserAttributes;
  /** What goes with it. */
  options?: AttributeOptions;
}

/** An attribute to change. */
export interface UpdateUserAttributeInput {
  /** Which, and to what. */
  userAttribute: {
    /** The service's name. */
    attributeKey: string;
    /** The new value. */
    value: string;
  };
  /** What goes with it. */
  options?: AttributeOptions;
}

/** What goes with a change of attributes. */
export interface AttributeOptions extends MetadataOptions {
  /** Whether to renew the tokens, so that their claims are the new ones. Default: no. */
  refreshTokens?: boolean;
}

/** What became of one attribute. */
export interface UpdateUserAttributeOutput {
  /** Whether the new value holds. */
  isUpdated: boolean;
  /** What to do next. */
  nextStep: {
    /** Call `confirmUserAttribute`, or nothing. */
    updateAttributeStep: "CONFIRM_ATTRIBUTE_WITH_CODE" | "DONE";
    /** Where the code was sent. */
    codeDeliveryDetails?: CodeDeliveryDetails;
  };
}

/** Which address is to be verified. */
export interface SendVerificationCodeInput {
  /** The attribute that holds the address. */
  userAttributeKey: VerifiableAttribute;
  /** What goes with it. */
  options?: MetadataOptions;
}

/** The verification of an address. */
export interface ConfirmUserAttributeInput {
  /** The attribute that holds the address. */
  userAttributeKey: VerifiableAttribute;
  /** The code. Spaces in it do not matter. */
  confirmationCode: string;
}

/** Attributes to remove. */
export interface DeleteUserAttributesInput {
  /** The service's names. */
  userAttributeKeys: string[];
}

/** The user's word on a sign-in. */
export interface AuthEventFeedbackInput {
  /** Whose sign-in. */
  username: string;
  /** Which one. */
  eventId: string;
  /** What allows to say so. */
  feedbackToken: string;
  /** Whether it was the user's own. */
  feedbackValue: "Valid" | "Invalid";
}

/** What goes with an operation. */
export interface MetadataOptions {
  /** What the pool's Lambda triggers are told. */
  clientMetadata?: ClientMetadata;
}

import type { SignOutUrlInput } from "./oauth.js";
import type { AuthFlowType, ClientMetadata, CodeDeliveryDetails, Json, UserAttributes } from "./tokens.js";

/** What a sign-in begins with. */
export interface SignInInput {
  /** A username or an alias: an e-mail address, a phone number. */
  username: string;
  /** The password, exactly as typed. Needed unless the flow does without. */
  password?: string;
  /** What to do when somebody is signed in: take the place (the default), return that session, or fail. */
  ifSignedIn?: "replace" | "return" | "error";
  /** How to sign in. */
  options?: SignInOptions;
}

/** How to sign in. */
export interface SignInOptions {
  /** The flow. Default: `USER_SRP_AUTH`. */
  authFlowType?: AuthFlowType;
  /** The first factor to offer, in `USER_AUTH`. */
  preferredChallenge?: FirstFactor;
  /** What the pool's Lambda triggers are told, at every step. */
  clientMetadata?: ClientMetadata;
  /** The name under which a new device is registered, in pools that remember devices. */
  deviceName?: string;
  /** How the browser is asked for a passkey: `conditional` offers it in the form's autofill. */
  mediation?: "silent" | "optional" | "conditional" | "required";
  /** Ends the passkey ceremony. */
  signal?: AbortSignal;
  /** Is told what the sign-in is about to wait for. */
  onProgress?: (progress: SignInProgress) => void;
}

/** What a sign-in is about to wait for. */
export interface SignInProgress {
  /** An operation of the service, for example `InitiateAuth`, or `passkey` for the browser's own dialogue. */
  operation: string;
}

/** A first factor, by the service's name. */
export type FirstFactor = "PASSWORD" | "PASSWORD_SRP" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN";

/** A kind of second factor, by Amplify's name. */
export type MFAType = "SMS" | "TOTP" | "EMAIL";

/** How a sign-in stands. */
export interface SignInOutput {
  /** Whether the user is signed in now. */
  isSignedIn: boolean;
  /** What to do next. */
  nextStep: NextSignInStep;
}

/** What to do next in a sign-in. `signInStep` tells the kinds apart. */
export type NextSignInStep =
  | ConfirmSignInWithSMSCode
  | ConfirmSignInWithEmailCode
  | ConfirmSignInWithTOTPCode
  | ConfirmSignInWithNewPasswordRequired
  | ConfirmSignInWithPassword
  | ConfirmSignInWithCustomChallenge
  | ConfirmSignInWithWebAuthn
  | ConfirmSignInWithUnknownChallenge
  | ContinueSignInWithMFASelection
  | ContinueSignInWithMFASetupSelection
  | ContinueSignInWithTOTPSetup
  | ContinueSignInWithEmailSetup
  | ContinueSignInWithFirstFactorSelection
  | ConfirmSignUpStep
  | ResetPasswordStep
  | SignInEndedStep
  | DoneSignInStep;

/** Answer with the code that came by SMS. */
export interface ConfirmSignInWithSMSCode {
  signInStep: "CONFIRM_SIGN_IN_WITH_SMS_CODE";
  /** Where the code was sent. */
  codeDeliveryDetails?: CodeDeliveryDetails;
}

/** Answer with the code that came by e-mail. */
export interface ConfirmSignInWithEmailCode {
  signInStep: "CONFIRM_SIGN_IN_WITH_EMAIL_CODE";
  /** Where the code was sent. */
  codeDeliveryDetails?: CodeDeliveryDetails;
}

/** Answer with the code that the authenticator app shows. */
export interface ConfirmSignInWithTOTPCode {
  signInStep: "CONFIRM_SIGN_IN_WITH_TOTP_CODE";
}

/** Answer with a new password; `options.userAttributes` holds the missing attributes. */
export interface ConfirmSignInWithNewPasswordRequired {
  signInStep: "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED";
  /** The attributes that the pool requires and the user lacks. */
  missingAttributes?: string[];
}

/** Answer with the password. */
export interface ConfirmSignInWithPassword {
  signInStep: "CONFIRM_SIGN_IN_WITH_PASSWORD";
}

/** Answer what the pool's Lambda triggers ask for. */
export interface ConfirmSignInWithCustomChallenge {
  signInStep: "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE";
  /** What the trigger tells the client. */
  additionalInfo?: Record<string, string>;
}

/**
 * The pool asks for a passkey and this platform could not be asked: answer with the credential that
 * `navigator.credentials.get` gave elsewhere, as its `toJSON` writes it.
 */
export interface ConfirmSignInWithWebAuthn {
  signInStep: "CONFIRM_SIGN_IN_WITH_WEB_AUTHN";
  /** `PublicKeyCredentialRequestOptionsJSON` (Web Authentication Level 3, section 5.1.8). */
  credentialRequestOptions?: { [member: string]: Json };
}

/** A challenge that this version does not know: answer with an object of `ChallengeResponses`. */
export interface ConfirmSignInWithUnknownChallenge {
  signInStep: "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE";
  /** The service's name for it. */
  challengeName: string;
  /** What the service says about it. */
  challengeParameters?: Record<string, string>;
}

/** Answer with one of the kinds of second factors. */
export interface ContinueSignInWithMFASelection {
  signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SELECTION";
  /** The kinds to choose from. */
  allowedMFATypes?: MFAType[];
}

/** Answer with the kind of second factor to be set up. */
export interface ContinueSignInWithMFASetupSelection {
  signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION";
  /** The kinds to choose from. */
  allowedMFATypes?: MFAType[];
}

/** Show the secret, and answer with the code that the authenticator app then shows. */
export interface ContinueSignInWithTOTPSetup {
  signInStep: "CONTINUE_SIGN_IN_WITH_TOTP_SETUP";
  /** What the authenticator app needs. */
  totpSetupDetails: TOTPSetupDetails;
}

/** Answer with an e-mail address for the codes. */
export interface ContinueSignInWithEmailSetup {
  signInStep: "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP";
}

/** Answer with one of the first factors. */
export interface ContinueSignInWithFirstFactorSelection {
  signInStep: "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION";
  /** The factors to choose from. */
  availableChallenges?: FirstFactor[];
}

/** The account is not confirmed: call `confirmSignUp`, then sign in again. */
export interface ConfirmSignUpStep {
  signInStep: "CONFIRM_SIGN_UP";
}

/** An administrator asks for a new password: call `resetPassword`, then sign in again. */
export interface ResetPasswordStep {
  signInStep: "RESET_PASSWORD";
}

/** Nothing: the sign-in was refused for good, aborted, or another one took its place. */
export interface SignInEndedStep {
  signInStep: "SIGN_IN_ENDED";
}

/** Nothing: the user is signed in. */
export interface DoneSignInStep {
  signInStep: "DONE";
}

/** What an authenticator app needs. */
export interface TOTPSetupDetails {
  /** The secret in base32, to be typed. */
  sharedSecret: string;
  /** The `otpauth` URI, to be shown as a QR code. */
  getSetupUri(appName: string, accountName?: string): URL;
}

/** An answer to a question of a sign-in. */
export interface ConfirmSignInInput {
  /** A code, a password, a choice; for an unknown challenge an object of responses; for a passkey its credential. */
  challengeResponse: ChallengeResponse;
  /** What goes with it. */
  options?: ConfirmSignInOptions;
}

/** A code, a password, a choice; for an unknown challenge an object of responses; for a passkey its credential. */
export type ChallengeResponse = string | { [member: string]: unknown };

/** What goes with an answer. */
export interface ConfirmSignInOptions {
  /** The missing attributes, with a new password. */
  userAttributes?: UserAttributes;
  /** What the pool's Lambda triggers are told, from this step on. */
  clientMetadata?: ClientMetadata;
  /** A name for the authenticator app that is set up. */
  friendlyDeviceName?: string;
}

/** A sign-in under way. */
export interface SignInTransaction {
  /** What to do next. */
  readonly step: NextSignInStep;
  /**
   * Answers the question, and resolves to the next step. A wrong answer rejects; {@link SignInTransaction.step} says
   * whether the same question can be answered once more.
   */
  respond(answer?: ChallengeResponse, options?: ConfirmSignInOptions): Promise<NextSignInStep>;
  /** Ends it. What is under way is thrown away, and rejects with `SignInAborted`. */
  abort(): void;
  /**
   * The transaction as plain data, for {@link SignInMethods.resumeSignIn}; `null` when no question waits. It holds the
   * service's session, which is a secret for some minutes, and never the password.
   */
  toJSON(): SavedSignIn | null;
}

/** A sign-in as plain data. Its members are not for others to read. */
export type SavedSignIn = { readonly [member: string]: Json };

/** How much proof is wanted. */
export interface StepUpInput {
  /** The authentication context class that the tokens must have. */
  acr: string;
  /** How old a proof may be, in seconds. */
  maxAge?: number;
}

/** Which sessions end. */
export interface SignOutInput {
  /** All of the user's, everywhere. Default: this one. */
  global?: boolean;
  /** Leaves the page to end the session of managed login, too, and comes back. `redirectUrl` is Amplify's name. */
  oauth?: boolean | (SignOutUrlInput & { redirectUrl?: string });
}

// The account's part of the public class: sign-up, passwords, attributes, second factors, devices, passkeys, sessions.

import { Instance } from "./instance.js";
import type {
  AuthEventFeedbackInput,
  ConfirmResetPasswordInput,
  ConfirmSignUpInput,
  ConfirmUserAttributeInput,
  DeleteUserAttributesInput,
  ResendSignUpCodeInput,
  ResetPasswordInput,
  ResetPasswordOutput,
  SendVerificationCodeInput,
  SignUpInput,
  SignUpOutput,
  UpdatePasswordInput,
  UpdateUserAttributeInput,
  UpdateUserAttributeOutput,
  UpdateUserAttributesInput,
} from "./types/account.js";
import type { CognitoAuthConfig } from "./types/config.js";
import type {
  AuthFactors,
  DeleteWebAuthnCredentialInput,
  Device,
  ListDevicesInput,
  ListDevicesOutput,
  ListWebAuthnCredentialsInput,
  ListWebAuthnCredentialsOutput,
  MFAPreference,
  OneDeviceInput,
  RememberDeviceInput,
  SetUserSettingsInput,
  UpdateMFAPreferenceInput,
  VerifyTOTPSetupInput,
} from "./types/factors.js";
import type { ListSessionsInput, ListSessionsOutput, RevokeSessionInput } from "./types/session.js";
import type { TOTPSetupDetails } from "./types/sign-in.js";
import type { CodeDeliveryDetails } from "./types/tokens.js";

/** What an instance does with the account of its user. */
export class AccountApi {
  /**
   * What the methods share.
   *
   * @internal
   */
  protected readonly instance: Instance;

  /** @internal */
  constructor(config: CognitoAuthConfig) {
    this.instance = new Instance(config);
  }

  /** Makes an account. */
  async signUp(input: SignUpInput): Promise<SignUpOutput> {
    return (await this.account()).signUp(input);
  }

  /** Confirms an account with the code that was sent. */
  async confirmSignUp(input: ConfirmSignUpInput): Promise<SignUpOutput> {
    return (await this.account()).confirmSignUp(input);
  }

  /** Sends the code once more. */
  async resendSignUpCode(input: ResendSignUpCodeInput): Promise<CodeDeliveryDetails> {
    return (await this.account()).resendSignUpCode(input);
  }

  /** Sends a code to somebody who forgot the password. */
  async resetPassword(input: ResetPasswordInput): Promise<ResetPasswordOutput> {
    return (await this.account()).resetPassword(input);
  }

  /** Sets a new password with that code. */
  async confirmResetPassword(input: ConfirmResetPasswordInput): Promise<void> {
    return (await this.account()).confirmResetPassword(input);
  }

  /** Changes the signed-in user's password; without the old one it sets the first password of a passwordless user. */
  async updatePassword(input: UpdatePasswordInput): Promise<void> {
    return (await this.account()).updatePassword(input);
  }

  /** All attributes that the app client may read, each as text. */
  async fetchUserAttributes(): Promise<Record<string, string>> {
    return (await this.account()).fetchUserAttributes();
  }

  /** Changes several attributes. */
  async updateUserAttributes(input: UpdateUserAttributesInput): Promise<Record<string, UpdateUserAttributeOutput>> {
    return (await this.account()).updateUserAttributes(input);
  }

  /** Changes one attribute. */
  async updateUserAttribute(input: UpdateUserAttributeInput): Promise<UpdateUserAttributeOutput> {
    return (await this.account()).updateUserAttribute(input);
  }

  /** Sends a code to an address that is not verified. */
  async sendUserAttributeVerificationCode(input: SendVerificationCodeInput): Promise<CodeDeliveryDetails> {
    return (await this.account()).sendUserAttributeVerificationCode(input);
  }

  /** Verifies an address with its code. */
  async confirmUserAttribute(input: ConfirmUserAttributeInput): Promise<void> {
    return (await this.account()).confirmUserAttribute(input);
  }

  /** Removes attributes. */
  async deleteUserAttributes(input: DeleteUserAttributesInput): Promise<void> {
    return (await this.account()).deleteUserAttributes(input);
  }

  /** Deletes the account for good, and ends the session. */
  async deleteUser(): Promise<void> {
    return (await this.account()).deleteUser();
  }

  /** The user's word on a sign-in that threat protection found odd, with what the link in the pool's e-mail carries. */
  async updateAuthEventFeedback(input: AuthEventFeedbackInput): Promise<void> {
    return (await this.account()).updateAuthEventFeedback(input);
  }

  /** Begins to set up an authenticator app. */
  async setUpTOTP(): Promise<TOTPSetupDetails> {
    return (await this.account()).setUpTOTP();
  }

  /** Completes it with a code of the app. The factor stays off until `updateMFAPreference` enables it. */
  async verifyTOTPSetup(input: VerifyTOTPSetupInput): Promise<void> {
    return (await this.account()).verifyTOTPSetup(input);
  }

  /** Which second factors are enabled, and which one comes first. */
  async fetchMFAPreference(): Promise<MFAPreference> {
    return (await this.account()).fetchMFAPreference();
  }

  /** Enables and disables second factors. What is left out stays as it is. */
  async updateMFAPreference(input: UpdateMFAPreferenceInput): Promise<void> {
    return (await this.account()).updateMFAPreference(input);
  }

  /** With what the user may sign in. */
  async fetchAuthFactors(): Promise<AuthFactors> {
    return (await this.account()).fetchAuthFactors();
  }

  /** The predecessor of `updateMFAPreference`, which only knows SMS. */
  async setUserSettings(input: SetUserSettingsInput): Promise<void> {
    return (await this.account()).setUserSettings(input);
  }

  /** Lets a device, by default this one, stand for the second factor from now on. */
  async rememberDevice(input?: RememberDeviceInput): Promise<void> {
    return (await this.account()).rememberDevice(input);
  }

  /** Forgets a device, by default this one: the next sign-in from there is asked for the second factor. */
  async forgetDevice(input?: OneDeviceInput): Promise<void> {
    return (await this.account()).forgetDevice(input);
  }

  /** A device, by default this one. Rejects with `DeviceMetadataNotFoundException` when the pool does not know it. */
  async getDevice(input?: OneDeviceInput): Promise<Device> {
    return (await this.account()).getDevice(input);
  }

  /** The first 60 devices. */
  async fetchDevices(): Promise<Device[]> {
    return (await this.account()).fetchDevices();
  }

  /** One page of devices. */
  async listDevices(input?: ListDevicesInput): Promise<ListDevicesOutput> {
    return (await this.account()).listDevices(input);
  }

  /** Makes a passkey: the browser asks the user. Rejects with `PasskeyNotSupported` where there is none to ask. */
  async associateWebAuthnCredential(): Promise<void> {
    return (await this.account()).associateWebAuthnCredential();
  }

  /** One page of passkeys. */
  async listWebAuthnCredentials(input?: ListWebAuthnCredentialsInput): Promise<ListWebAuthnCredentialsOutput> {
    return (await this.account()).listWebAuthnCredentials(input);
  }

  /** Makes the pool forget a passkey. The authenticator keeps its half. */
  async deleteWebAuthnCredential(input: DeleteWebAuthnCredentialInput): Promise<void> {
    return (await this.account()).deleteWebAuthnCredential(input);
  }

  /** Where the user is signed in, one page. For pools that track sessions. */
  async listSessions(input?: ListSessionsInput): Promise<ListSessionsOutput> {
    return (await this.account()).listSessions(input);
  }

  /**
   * Ends one of the user's sessions elsewhere; this one is ended by `signOut`.
   *
   * @param session - a session's id, or that with what goes with it
   */
  async revokeSession(session: string | RevokeSessionInput): Promise<void> {
    return (await this.account()).revokeSession(session);
  }

  private async account() {
    return (await this.instance.parts()).account;
  }
}

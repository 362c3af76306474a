// The account of an instance's user. Each method checks the names of what it is given, and has the core do the rest.

import { create as createPasskey } from "../io/passkey.js";
import type { Instance } from "../instance.js";
import { totpSetupDetails } from "../sign-in/totp.js";
import type {
  AuthEventFeedbackInput,
  ConfirmResetPasswordInput,
  ConfirmUserAttributeInput,
  DeleteUserAttributesInput,
  ResetPasswordInput,
  ResetPasswordOutput,
  SendVerificationCodeInput,
  UpdatePasswordInput,
  UpdateUserAttributeInput,
  UpdateUserAttributeOutput,
  UpdateUserAttributesInput,
} from "../types/account.js";
import type {
  AuthFactors,
  DeleteWebAuthnCredentialInput,
  ListWebAuthnCredentialsInput,
  ListWebAuthnCredentialsOutput,
  MFAPreference,
  SetUserSettingsInput,
  UpdateMFAPreferenceInput,
  VerifyTOTPSetupInput,
} from "../types/factors.js";
import type { ListSessionsInput, ListSessionsOutput, RevokeSessionInput } from "../types/session.js";
import type { TOTPSetupDetails } from "../types/sign-in.js";
import type { CodeDeliveryDetails } from "../types/tokens.js";
import { withDates } from "./calls.js";
import { Devices } from "./devices.js";
import { inputOf } from "./input.js";

const METADATA = { clientMetadata: true } as const;

/** The account of one instance's user. */
export class Account extends Devices {
  constructor(instance: Instance) {
    super(instance);
  }

  async resetPassword(given: ResetPasswordInput): Promise<ResetPasswordOutput> {
    const input = inputOf(given, "resetPassword", { username: true, options: METADATA });
    const context = this.calls.contextData(given.username);
    return (await this.calls.run((call, client) => call.resetPassword(client, input, context))) as ResetPasswordOutput;
  }

  async confirmResetPassword(given: ConfirmResetPasswordInput): Promise<void> {
    const shape = { username: true, newPassword: true, confirmationCode: true, options: METADATA } as const;
    const input = inputOf(given, "confirmResetPassword", shape);
    const context = this.calls.contextData(given.username);
    await this.calls.run((call, client) => call.confirmResetPassword(client, input, context));
  }

  async updatePassword(given: UpdatePasswordInput): Promise<void> {
    const input = inputOf(given, "updatePassword", { oldPassword: true, newPassword: true });
    await this.calls.runSignedIn((call, client, token) => call.updatePassword(client, token, input));
  }

  async fetchUserAttributes(): Promise<Record<string, string>> {
    const attributes = await this.calls.runSignedIn((call, client, token) => call.fetchUserAttributes(client, token));
    return attributes as Record<string, string>;
  }

  async updateUserAttributes(given: UpdateUserAttributesInput): Promise<Record<string, UpdateUserAttributeOutput>> {
    const options = { clientMetadata: true, refreshTokens: true } as const;
    const input = inputOf(given, "updateUserAttributes", { userAttributes: true, options });
    const updated = await this.calls.runSignedIn((call, client, token) => call.updateUserAttributes(client, token, input));
    await this.userUpdated(given.options?.refreshTokens);
    return updated as Record<string, UpdateUserAttributeOutput>;
  }

  async updateUserAttribute(given: UpdateUserAttributeInput): Promise<UpdateUserAttributeOutput> {
    const userAttribute = { attributeKey: true, value: true } as const;
    const options = { clientMetadata: true, refreshTokens: true } as const;
    const input = inputOf(given, "updateUserAttribute", { userAttribute, options });
    const updated = await this.calls.runSignedIn((call, client, token) => call.updateUserAttribute(client, token, input));
    await this.userUpdated(given.options?.refreshTokens);
    return updated as UpdateUserAttributeOutput;
  }

  async sendUserAttributeVerificationCode(given: SendVerificationCodeInput): Promise<CodeDeliveryDetails> {
    const shape = { userAttributeKey: true, options: METADATA } as const;
    const input = inputOf(given, "sendUserAttributeVerificationCode", shape);
    const sent = await this.calls.runSignedIn((call, client, token) =>
      call.sendUserAttributeVerificationCode(client, token, input),
    );
    return sent as CodeDeliveryDetails;
  }

  async confirmUserAttribute(given: ConfirmUserAttributeInput): Promise<void> {
    const input = inputOf(given, "confirmUserAttribute", { userAttributeKey: true, confirmationCode: true });
    await this.calls.runSignedIn((call, client, token) => call.confirmUserAttribute(client, token, input));
    await this.userUpdated();
  }

  async deleteUserAttributes(given: DeleteUserAttributesInput): Promise<void> {
    const input = inputOf(given, "deleteUserAttributes", { userAttributeKeys: true });
    await this.calls.runSignedIn((call, client, token) => call.deleteUserAttributes(client, token, input));
    await this.userUpdated();
  }

  async deleteUser(): Promise<void> {
    await this.calls.runSignedIn((call, client, token) => call.deleteUser(client, token));
    // The tokens are worth nothing any more: there is nothing to revoke.
    await this.instance.session.end({ local: true });
  }

  async updateAuthEventFeedback(given: AuthEventFeedbackInput): Promise<void> {
    const shape = { username: true, eventId: true, feedbackToken: true, feedbackValue: true } as const;
    const input = inputOf(given, "updateAuthEventFeedback", shape);
    await this.calls.run((call, client) => call.updateAuthEventFeedback(client, input));
  }

  async setUpTOTP(): Promise<TOTPSetupDetails> {
    const { user } = await this.instance.session.require();
    const details = await this.calls.runSignedIn((call, client, token) => call.setUpTotp(client, token));
    return totpSetupDetails((details as { sharedSecret: string }).sharedSecret, user.login || user.username);
  }

  async verifyTOTPSetup(given: VerifyTOTPSetupInput): Promise<void> {
    const input = inputOf(given, "verifyTOTPSetup", { code: true, options: { friendlyDeviceName: true } });
    await this.calls.runSignedIn((call, client, token) => call.verifyTotpSetup(client, token, input));
    await this.userUpdated();
  }

  async fetchMFAPreference(): Promise<MFAPreference> {
    const preference = await this.calls.runSignedIn((call, client, token) => call.fetchMfaPreference(client, token));
    return preference as MFAPreference;
  }

  async updateMFAPreference(given: UpdateMFAPreferenceInput): Promise<void> {
    const input = inputOf(given, "updateMFAPreference", { sms: true, totp: true, email: true, passkey: true });
    await this.calls.runSignedIn((call, client, token) => call.updateMfaPreference(client, token, input));
    await this.userUpdated();
  }

  async fetchAuthFactors(): Promise<AuthFactors> {
    return (await this.calls.runSignedIn((call, client, token) => call.fetchAuthFactors(client, token))) as AuthFactors;
  }

  async setUserSettings(given: SetUserSettingsInput): Promise<void> {
    const input = inputOf(given, "setUserSettings", { mfaOptions: true });
    await this.calls.runSignedIn((call, client, token) => call.setUserSettings(client, token, input));
    await this.userUpdated();
  }

  async associateWebAuthnCredential(): Promise<void> {
    const options = await this.calls.runSignedIn((call, client, token) => call.startWebAuthnRegistration(client, token));
    const credential = await createPasskey(options as object);
    const input = JSON.stringify({ credential });
    await this.calls.runSignedIn((call, client, token) => call.completeWebAuthnRegistration(client, token, input));
    await this.userUpdated();
  }

  async listWebAuthnCredentials(given?: ListWebAuthnCredentialsInput): Promise<ListWebAuthnCredentialsOutput> {
    const input = inputOf(given, "listWebAuthnCredentials", { pageSize: true, nextToken: true });
    const page = await this.calls.runSignedIn((call, client, token) =>
      call.listWebAuthnCredentials(client, token, input),
    );
    return withDates(page, ["createdAt"]);
  }

  async deleteWebAuthnCredential(given: DeleteWebAuthnCredentialInput): Promise<void> {
    const input = inputOf(given, "deleteWebAuthnCredential", { credentialId: true });
    await this.calls.runSignedIn((call, client, token) => call.deleteWebAuthnCredential(client, token, input));
    await this.userUpdated();
  }

  async listSessions(given?: ListSessionsInput): Promise<ListSessionsOutput> {
    const input = inputOf(given, "listSessions", { nextToken: true });
    const page = await this.calls.runSignedIn((call, client, token) => call.listSessions(client, token, input));
    return withDates(page, ["createDate", "lastActiveDate"]);
  }

  async revokeSession(session: string | RevokeSessionInput): Promise<void> {
    const given = typeof session === "string" ? { sessionId: session } : session;
    const input = inputOf(given, "revokeSession", { sessionId: true, revokeAssociatedSessions: true });
    await this.calls.runSignedIn((call, client, token) => call.revokeSession(client, token, input));
  }

  /** Claims may have changed: the listeners are told, and the tokens renewed if that was asked for. */
  private async userUpdated(refreshTokens = false): Promise<void> {
    if (refreshTokens) {
      const { error } = await this.instance.session.renew();
      if (error) throw error;
    }
    this.instance.tellTabs({ event: "userUpdated" });
    this.instance.emit({ event: "userUpdated", source: "this" });
  }
}

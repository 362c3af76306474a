// The account of an instance's user: operations of a single request, and what a success means for the session.

import type { Afterwards, CallerInput, CallName } from "#wasm/client";

import { create as createPasskey } from "../io/passkey.js";
import { ADMIN, requireScope } from "../session/scope.js";
import { totpSetupDetails } from "../sign-in/totp.js";
import type * as Inputs from "../types/account.js";
import type * as Factors from "../types/factors.js";
import type { ListSessionsInput, ListSessionsOutput, RevokeSessionInput } from "../types/session.js";
import type { TOTPSetupDetails } from "../types/sign-in.js";
import type { CodeDeliveryDetails } from "../types/tokens.js";
import type { Plain } from "../value/plain.js";
import { withDates } from "./calls.js";
import { SignUps } from "./sign-up.js";

/** The members of devices and sessions that are points in time. */
const DATES = ["createDate", "lastModifiedDate", "lastAuthenticatedDate", "lastActiveDate", "createdAt"] as const;

/** The account of one instance's user. The core checks what it is given. */
export class Account extends SignUps {
  async resetPassword(input: Inputs.ResetPasswordInput): Promise<Inputs.ResetPasswordOutput> {
    return (await this.calls.run("resetPassword", input)) as Inputs.ResetPasswordOutput;
  }

  async confirmResetPassword(input: Inputs.ConfirmResetPasswordInput): Promise<void> {
    await this.calls.run("confirmResetPassword", input);
  }

  async updatePassword(input: Inputs.UpdatePasswordInput): Promise<void> {
    await this.runSignedIn("updatePassword", input);
  }

  async fetchUserAttributes(): Promise<Record<string, string>> {
    return (await this.runSignedIn("fetchUserAttributes")) as Record<string, string>;
  }

  async updateUserAttributes(
    input: Inputs.UpdateUserAttributesInput,
  ): Promise<Record<string, Inputs.UpdateUserAttributeOutput>> {
    const updated = await this.runSignedIn("updateUserAttributes", input);
    return updated as Record<string, Inputs.UpdateUserAttributeOutput>;
  }

  async updateUserAttribute(input: Inputs.UpdateUserAttributeInput): Promise<Inputs.UpdateUserAttributeOutput> {
    return (await this.runSignedIn("updateUserAttribute", input)) as Inputs.UpdateUserAttributeOutput;
  }

  async sendUserAttributeVerificationCode(input: Inputs.SendVerificationCodeInput): Promise<CodeDeliveryDetails> {
    return (await this.runSignedIn("sendUserAttributeVerificationCode", input)) as CodeDeliveryDetails;
  }

  async confirmUserAttribute(input: Inputs.ConfirmUserAttributeInput): Promise<void> {
    await this.runSignedIn("confirmUserAttribute", input);
  }

  async deleteUserAttributes(input: Inputs.DeleteUserAttributesInput): Promise<void> {
    await this.runSignedIn("deleteUserAttributes", input);
  }

  async deleteUser(): Promise<void> {
    await this.runSignedIn("deleteUser");
  }

  async updateAuthEventFeedback(input: Inputs.AuthEventFeedbackInput): Promise<void> {
    await this.calls.run("updateAuthEventFeedback", input);
  }

  async setUpTOTP(): Promise<TOTPSetupDetails> {
    const { user } = await this.instance.session.require();
    const { sharedSecret } = (await this.runSignedIn("setUpTOTP")) as { sharedSecret: string };
    return totpSetupDetails(sharedSecret, user.login || user.username);
  }

  async verifyTOTPSetup(input: Factors.VerifyTOTPSetupInput): Promise<void> {
    await this.runSignedIn("verifyTOTPSetup", input);
  }

  async fetchMFAPreference(): Promise<Factors.MFAPreference> {
    return (await this.runSignedIn("fetchMFAPreference")) as Factors.MFAPreference;
  }

  async updateMFAPreference(input: Factors.UpdateMFAPreferenceInput): Promise<void> {
    await this.runSignedIn("updateMFAPreference", input);
  }

  async fetchAuthFactors(): Promise<Factors.AuthFactors> {
    return (await this.runSignedIn("fetchAuthFactors")) as Factors.AuthFactors;
  }

  async setUserSettings(input: Factors.SetUserSettingsInput): Promise<void> {
    await this.runSignedIn("setUserSettings", input);
  }

  async rememberDevice(input?: Factors.RememberDeviceInput): Promise<void> {
    await this.runSignedIn("rememberDevice", input);
  }

  async forgetDevice(input?: Factors.OneDeviceInput): Promise<void> {
    await this.runSignedIn("forgetDevice", input);
  }

  async getDevice(input?: Factors.OneDeviceInput): Promise<Factors.Device> {
    return withDates(await this.runSignedIn("getDevice", input), DATES);
  }

  async fetchDevices(): Promise<Factors.Device[]> {
    return withDates(await this.runSignedIn("fetchDevices"), DATES);
  }

  async listDevices(input?: Factors.ListDevicesInput): Promise<Factors.ListDevicesOutput> {
    return withDates(await this.runSignedIn("listDevices", input), DATES);
  }

  async associateWebAuthnCredential(): Promise<void> {
    const options = await this.runSignedIn("startWebAuthnRegistration");
    const credential = await createPasskey(options as Plain);
    await this.runSignedIn("completeWebAuthnRegistration", { credential });
  }

  async listWebAuthnCredentials(
    input?: Factors.ListWebAuthnCredentialsInput,
  ): Promise<Factors.ListWebAuthnCredentialsOutput> {
    return withDates(await this.runSignedIn("listWebAuthnCredentials", input), DATES);
  }

  async deleteWebAuthnCredential(input: Factors.DeleteWebAuthnCredentialInput): Promise<void> {
    await this.runSignedIn("deleteWebAuthnCredential", input);
  }

  async listSessions(input?: ListSessionsInput): Promise<ListSessionsOutput> {
    return withDates(await this.runSignedIn("listSessions", input), DATES);
  }

  async revokeSession(session: string | RevokeSessionInput): Promise<void> {
    await this.runSignedIn("revokeSession", typeof session === "string" ? { sessionId: session } : session);
  }

  /** Calls an operation of the signed-in user, with a token that can be used now, and follows what a success means. */
  private async runSignedIn(name: CallName, input?: object): Promise<unknown> {
    const { user, deviceKey } = await this.instance.session.require();
    requireScope(user.accessToken, ADMIN, name);
    const caller: CallerInput = { accessToken: user.accessToken, ...(deviceKey !== undefined && { deviceKey }) };
    return this.calls.run(name, input, caller, (afterwards) => this.follow(afterwards));
  }

  private async follow(afterwards: Afterwards): Promise<void> {
    const { instance } = this;
    switch (afterwards.kind) {
      case "userUpdated":
        if (afterwards.refreshTokens) await (await instance.parts()).changes.renewOrThrow();
        instance.tellTabs({ event: "userUpdated" });
        instance.emit({ event: "userUpdated", source: "this" });
        break;
      case "userDeleted":
        await instance.line.signOut(async () => {
          const { changes } = await instance.parts();
          await changes.end(() => (module, client) => module.SignOut.afterDeletion(client));
        });
        break;
      case "deviceForgotten":
        await instance.drive((module, client) => new module.ForgetDevice(client, afterwards.deviceKey));
        break;
    }
  }
}

import type { MFAType } from "./sign-in.js";

/** The code of an authenticator app. */
export interface VerifyTOTPSetupInput {
  /** The code that the app shows. */
  code: string;
  /** What goes with it. */
  options?: {
    /** A name for the app. */
    friendlyDeviceName?: string;
  };
}

/** A kind of second factor that can be on: a passkey counts where the pool says so. */
export type EnabledMFAType = MFAType | "PASSKEY";

/** Which second factors are on. */
export interface MFAPreference {
  /** Those that are on; absent when none is. */
  enabled?: EnabledMFAType[];
  /** The one that comes first; absent when none does. */
  preferred?: EnabledMFAType;
}

/** A change to one second factor. */
export type MFASetting = "ENABLED" | "DISABLED" | "PREFERRED" | "NOT_PREFERRED";

/** Changes to second factors. */
export interface UpdateMFAPreferenceInput {
  /** Codes by SMS. */
  sms?: MFASetting;
  /** Codes of an authenticator app. */
  totp?: MFASetting;
  /** Codes by e-mail. */
  email?: MFASetting;
  /** Passkeys. */
  passkey?: "ENABLED" | "DISABLED";
}

/** Which second factors are on, as it was told before there were preferences. */
export interface SetUserSettingsInput {
  /** Those that are on; an empty list turns SMS off. */
  mfaOptions: {
    /** By what means. */
    deliveryMedium: "SMS";
    /** Which attribute of the user holds the number. */
    attributeName: string;
  }[];
}

/** With what the user may sign in. */
export interface AuthFactors extends MFAPreference {
  /** The user's name in the pool. */
  username?: string;
  /** The first factors, by the service's names. */
  authFactors?: ("PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN")[];
}

/** Which device. */
export interface OneDeviceInput {
  /** The device. Default: this one. */
  device?: { id?: string };
}

/** Which device, and whether to remember it. */
export interface RememberDeviceInput extends OneDeviceInput {
  /** Default: `remembered`. */
  status?: "remembered" | "not_remembered";
}

/** Which page of devices. */
export interface ListDevicesInput {
  /** How many on a page, 60 at most. */
  pageSize?: number;
  /** Where the page before ended. */
  nextToken?: string;
}

/** A page of devices. */
export interface ListDevicesOutput {
  /** The devices. */
  devices: Device[];
  /** Where the next page begins; absent on the last. */
  nextToken?: string;
}

/** A device. */
export interface Device {
  /** The device key. */
  id: string;
  /** Its name. */
  name?: string;
  /** What the pool knows about it. */
  attributes?: Record<string, string>;
  /** When it was first seen. */
  createDate?: Date;
  /** When its entry changed. */
  lastModifiedDate?: Date;
  /** When somebody signed in from there. */
  lastAuthenticatedDate?: Date;
}

/** Which page of passkeys. */
export interface ListWebAuthnCredentialsInput {
  /** How many on a page, 20 at most. */
  pageSize?: number;
  /** Where the page before ended. */
  nextToken?: string;
}

/** A page of passkeys. */
export interface ListWebAuthnCredentialsOutput {
  /** The passkeys. */
  credentials: WebAuthnCredential[];
  /** Where the next page begins; absent on the last. */
  nextToken?: string;
}

/** A passkey. */
export interface WebAuthnCredential {
  /** Its id. */
  credentialId?: string;
  /** Its name, for people. */
  friendlyCredentialName?: string;
  /** The domain that it is for. */
  relyingPartyId?: string;
  /** Whether it is part of the device (`platform`) or not (`cross-platform`). */
  authenticatorAttachment?: string;
  /** How it is reached. */
  authenticatorTransports?: string[];
  /** When it was made. */
  createdAt?: Date;
}

/** Which passkey to delete. */
export interface DeleteWebAuthnCredentialInput {
  /** Its id. */
  credentialId: string;
}

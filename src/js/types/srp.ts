/** What an exchange begins with. */
export interface SrpClientOptions {
  /** For example `us-east-1_AbCdEf123`. */
  userPoolId: string;
  /** The secret exponent, big-endian, 32 bytes or more. Default: 32 random bytes. It is for tests. */
  a?: Uint8Array;
}

/** What the service says in a challenge of SRP. */
export interface SrpChallenge {
  /** `SALT`, in hex. */
  salt: string;
  /** `SRP_B`, in hex. */
  srpB: string;
  /** `SECRET_BLOCK`, in base64. */
  secretBlock: string;
  /** The time of the claim in the service's form, for example `Tue Nov 3 04:05:06 UTC 2026`. Default: now. */
  timestamp?: string;
}

/** The challenge of a user's password. */
export interface PasswordClaimInput extends SrpChallenge {
  /** `USER_ID_FOR_SRP`. */
  userIdForSrp: string;
  /** The password. */
  password: string;
}

/** The challenge of a remembered device. */
export interface DeviceClaimInput extends SrpChallenge {
  /** `DeviceGroupKey`. */
  deviceGroupKey: string;
  /** `DeviceKey`. */
  deviceKey: string;
  /** The device's password. */
  devicePassword: string;
}

/** A proof. */
export interface SrpClaim {
  /** `PASSWORD_CLAIM_SIGNATURE`, in base64. */
  signature: string;
  /** `TIMESTAMP`, which the signature covers. */
  timestamp: string;
}

/** A new device, from `NewDeviceMetadata`. */
export interface DeviceVerifierInput {
  /** `DeviceGroupKey`. */
  deviceGroupKey: string;
  /** `DeviceKey`. */
  deviceKey: string;
}

/** What `ConfirmDevice` is told, and the secret to keep. */
export interface DeviceVerifier {
  /** `DeviceSecretVerifierConfig.Salt`, in base64. */
  salt: string;
  /** `DeviceSecretVerifierConfig.PasswordVerifier`, in base64. */
  passwordVerifier: string;
  /** The device's password: a secret, to be kept here. */
  devicePassword: string;
}

/** SRP alone, for callers of the AWS SDK: one exchange of `USER_SRP_AUTH` or `DEVICE_SRP_AUTH`. */
export class SrpClient {
  /**
   * Begins an exchange.
   *
   * @throws TypeError when the pool id has not the service's shape, or `a` is shorter than 32 bytes
   */
  constructor(options: SrpClientOptions);

  /** A in hex, unpadded: the value of `SRP_A`. */
  readonly publicA: string;

  /**
   * The answer to `PASSWORD_VERIFIER`. The exchange is over with it: a second call is a `TypeError`.
   *
   * @throws AuthError `InvalidSrpChallenge` when the server's values cannot be used
   */
  passwordClaim(input: PasswordClaimInput): SrpClaim;

  /**
   * The answer to `DEVICE_PASSWORD_VERIFIER`. The exchange is over with it: a second call is a `TypeError`.
   *
   * @throws AuthError `InvalidSrpChallenge` when the server's values cannot be used
   */
  deviceClaim(input: DeviceClaimInput): SrpClaim;

  /** Draws a password for a new device, and its verifier for `ConfirmDevice`. */
  static deviceVerifier(input: DeviceVerifierInput): DeviceVerifier;
}

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

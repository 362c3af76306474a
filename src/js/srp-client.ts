// SRP alone, for callers of the AWS SDK.

import type { Srp } from "#wasm/client";

import type { Held } from "./core/guard.js";
import { clientModule } from "./core/modules.js";
import type {
  DeviceClaimInput,
  DeviceVerifier,
  DeviceVerifierInput,
  PasswordClaimInput,
  SrpClaim,
  SrpClientOptions,
} from "./types/srp.js";
import { attempt, member } from "./value/members.js";
import { wellFormed } from "./value/text.js";

/** Bytes of a secret exponent, and of what a device's password and salt are drawn from. */
const EXPONENT = 32;
const DEVICE = 56;

/** Most bytes of an exponent that is given: as many as the group's prime has. */
const MOST = 384;

/**
 * SRP alone, for callers of the AWS SDK: one exchange of `USER_SRP_AUTH` or `DEVICE_SRP_AUTH`. In a page, `await init()`
 * first.
 */
export class SrpClient {
  /** A in hex, unpadded: the value of `SRP_A`. */
  readonly publicA: string;
  private readonly exchange: Held<Srp>;

  /**
   * Begins an exchange.
   *
   * @throws TypeError when the pool id has not the service's shape, or `a` is shorter than 32 bytes
   */
  constructor(options: SrpClientOptions) {
    const [id, a] = [member(options, "userPoolId"), member(options, "a")];
    if (typeof id !== "string") throw new TypeError("userPoolId must be a string");
    const exponent = a === undefined ? crypto.getRandomValues(new Uint8Array(EXPONENT)) : bytesOf(a);
    this.exchange = clientModule.hold((module) => new module.Srp(id, exponent));
    this.publicA = clientModule.call(this.exchange, (exchange) => exchange.publicA());
    // Nothing of the exchange is for those who look at the object.
    Object.defineProperty(this, "exchange", { enumerable: false });
  }

  /**
   * The answer to `PASSWORD_VERIFIER`. The exchange is over with it: a second call is a `TypeError`.
   *
   * @throws AuthError `InvalidSrpChallenge` when the server's values cannot be used
   */
  passwordClaim(input: PasswordClaimInput): SrpClaim {
    return this.claim(input, false);
  }

  /**
   * The answer to `DEVICE_PASSWORD_VERIFIER`. The exchange is over with it: a second call is a `TypeError`.
   *
   * @throws AuthError `InvalidSrpChallenge` when the server's values cannot be used
   */
  deviceClaim(input: DeviceClaimInput): SrpClaim {
    return this.claim(input, true);
  }

  /** Draws a password for a new device, and its verifier for `ConfirmDevice`. */
  static deviceVerifier(input: DeviceVerifierInput): DeviceVerifier {
    const [groupKey, key] = [text(input, "deviceGroupKey"), text(input, "deviceKey")];
    const entropy = crypto.getRandomValues(new Uint8Array(DEVICE));
    return clientModule.run((module) => module.Srp.deviceVerifier(groupKey, key, entropy));
  }

  private claim(input: PasswordClaimInput | DeviceClaimInput, device: boolean): SrpClaim {
    const json = toJson(input);
    return clientModule.call(this.exchange, (exchange) => exchange.claim(json, device, Date.now()));
  }
}

/** A copy: what an object says of its own length need not be true. */
function bytesOf(a: unknown): Uint8Array {
  const copy = attempt(() => a instanceof Uint8Array) ? attempt(() => new Uint8Array(a as Uint8Array)) : undefined;
  if (!copy || copy.length > MOST) throw new TypeError(`a must be a Uint8Array of at most ${MOST} bytes`);
  return copy;
}

/** An input as JSON. */
function toJson(input: unknown): string {
  try {
    return JSON.stringify(input ?? {}, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value));
  } catch (cause) {
    throw new TypeError("input must be plain data", { cause });
  }
}

function text(input: object, name: string): string {
  const value = member(input, name);
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

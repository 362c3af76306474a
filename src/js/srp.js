// SRP alone, for callers of the AWS SDK.
import { core, EXCHANGE } from "./core.js";
import { member, plain, text } from "./platform.js";

/** One exchange. */
export class SrpClient {
  #exchange;
  #publicA;

  /** `{ userPoolId, a? }`: `a` is the client's secret exponent, a `Uint8Array`; without it one is drawn. */
  constructor(options) {
    const [id, a] = [member(options, "userPoolId"), member(options, "a")];
    if (a !== undefined && !(a instanceof Uint8Array)) throw new TypeError("a must be a Uint8Array");
    this.#exchange = core().open(EXCHANGE);
    this.#publicA = this.#exchange.ask("beginExchange", text(id) ?? "", a);
  }

  /** A in hex, as `SRP_A` carries it. */
  get publicA() {
    return this.#publicA;
  }

  /** `{ userIdForSrp, password, salt, srpB, secretBlock, timestamp? }` -> `{ signature, timestamp }`. */
  passwordClaim(input) {
    return this.#exchange.ask("claim", plain(input), false);
  }

  /** `{ deviceGroupKey, deviceKey, devicePassword, salt, srpB, secretBlock, timestamp? }` -> `{ signature, timestamp }`. */
  deviceClaim(input) {
    return this.#exchange.ask("claim", plain(input), true);
  }

  /** `{ deviceGroupKey, deviceKey }` -> `{ salt, passwordVerifier, devicePassword }`. */
  static deviceVerifier(input) {
    return core().ask("deviceVerifier", plain(input));
  }
}

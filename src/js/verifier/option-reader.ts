// Reading options that restrict what is accepted: a value that is absent by mistake must never mean "anything".

import { checkOptions } from "../config/options.js";
import { isObject, member } from "../value/plain.js";

const COMMON = ["graceSeconds", "jwksUri", "customJwtCheck", "runtime"] as const;

/** The names of all options, by the kind of verifier. */
export const KNOWN = {
  userPool: ["userPoolId", "tokenUse", "clientId", "userPoolClientId", "groups", "scope", "issuer", ...COMMON],
  issuer: ["issuer", "audience", "scope", ...COMMON],
  alb: ["albArn", "issuer", "clientId", ...COMMON],
} as const;

/** Which options these are: `audience` is for issuers that are not user pools, which have no `userPoolId`. */
export const kindOf = (reader: OptionReader): "userPool" | "issuer" =>
  reader.has("audience") && !reader.has("userPoolId") ? "issuer" : "userPool";

/**
 * Readers for the options of a function that takes one object or a list of several.
 *
 * @param taker - the function's name
 * @throws TypeError when it is neither, or the list is empty
 */
export function readersOf(options: unknown, taker: string): OptionReader[] {
  if (!Array.isArray(options)) return [new OptionReader(options, "options", taker)];
  if (options.length === 0) throw new TypeError("options must not be an empty list");
  return Array.from(options as readonly unknown[], (one, at) => new OptionReader(one, `options[${at}]`, taker));
}

/** Reads the options of a verifier. Every message says which member is wrong. */
export class OptionReader {
  private readonly values = new Map<string, unknown>();

  /**
   * @param options - what the application gave
   * @param name - what messages call it
   * @param taker - the function that takes it
   * @throws TypeError when it is not an object, or when reading a member of it throws
   */
  constructor(
    private readonly options: unknown,
    private readonly name: string,
    private readonly taker: string,
  ) {
    if (!isObject(options) || Array.isArray(options)) throw new TypeError(`${name} must be an object`);
    const known = new Set<string>([...KNOWN.userPool, ...KNOWN.issuer, ...KNOWN.alb]);
    for (const option of known) {
      try {
        // Once, so that a getter cannot say one thing to the check and another to the verifier.
        if (option in options) this.values.set(option, (options as Record<string, unknown>)[option]);
      } catch (cause) {
        throw new TypeError(`${name}.${option} must be readable: it threw`, { cause });
      }
    }
  }

  /** Whether the option is there, be it as `undefined`. */
  has(option: string): boolean {
    return this.values.has(option);
  }

  /** The option as it is. */
  member(option: string): unknown {
    return this.values.get(option);
  }

  /** The error for a wrong option. */
  wrong(option: string, problem: string): TypeError {
    return new TypeError(`${this.name}.${option} ${problem}`);
  }

  /** @throws TypeError for an option that is not among `known`, and names the closest of those */
  refuseUnknown(known: readonly string[]): void {
    checkOptions(this.options as object, this.taker, known);
    for (const option of this.values.keys()) {
      if (!known.includes(option)) throw new TypeError(`${this.name}.${option} is not an option of this kind of verifier`);
    }
  }

  /** A text that has to be there. */
  text(option: string, problem: string): string {
    const value = this.member(option);
    if (typeof value !== "string" || value === "") throw this.wrong(option, problem);
    return value;
  }

  /** A restriction that has to be there: a text or a list of texts; `null` for any. */
  list(option: string): readonly string[] | null {
    const value = this.member(option);
    if (value === null) return null;
    const list: readonly unknown[] = Array.isArray(value) ? Array.from(value as readonly unknown[]) : [value];
    if (list.length === 0 || !list.every((item): item is string => typeof item === "string" && item !== "")) {
      throw this.wrong(option, "must be a non-empty string, a non-empty array of such, or null for any");
    }
    return list as readonly string[];
  }

  /** A restriction that may be left out. If it is there, it counts, also as `undefined`: that is a mistake. */
  optionalList(option: string): readonly string[] | null {
    return this.has(option) ? this.list(option) : null;
  }

  /** A function that may be left out. It restricts, so that `undefined` is a mistake. */
  callback(option: string): unknown {
    const value = this.member(option);
    if (this.has(option) && typeof value !== "function") throw this.wrong(option, "must be a function");
    return value;
  }

  /** A number of seconds that may be left out. */
  seconds(option: string): number | undefined {
    const value = this.member(option);
    if (value === undefined) return undefined;
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
      throw this.wrong(option, "must be a finite number of at least 0");
    }
    return value;
  }

  /** A URL that may be left out, as it was written: issuers are compared as texts. */
  url(option: string): string | undefined {
    const value = this.member(option);
    if (value === undefined) return undefined;
    if (typeof value !== "string" || !isTrustworthy(value)) {
      throw this.wrong(option, "must be a whole https URL (http for loopback hosts only), without credentials or fragment");
    }
    return value;
  }

  /** The ports, each of which may be left out. */
  runtime(): { fetch?: typeof fetch; now?: () => number } {
    const value = this.member("runtime");
    if (value === undefined) return {};
    if (!isObject(value)) throw this.wrong("runtime", "must be an object");
    checkOptions(value, `${this.taker}'s runtime`, ["fetch", "now", "randomBytes"]);
    const ports: Record<string, unknown> = {};
    for (const port of ["fetch", "now"]) {
      const given = member(value, port);
      if (given === undefined) continue;
      if (typeof given !== "function") throw this.wrong(`runtime.${port}`, "must be a function");
      ports[port] = given;
    }
    return ports;
  }
}

/** Whether what comes from this URL comes from its host: by TLS, or from this machine. */
function isTrustworthy(text: string): boolean {
  let url;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  // What a URL parser repairs (`https:host`, white space) was not written as a whole URL.
  if (!text.startsWith(`${url.protocol}//`) || /[\s\\]/.test(text)) return false;
  if (url.username !== "" || url.password !== "" || text.includes("#")) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

const isLoopback = (host: string) =>
  host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);

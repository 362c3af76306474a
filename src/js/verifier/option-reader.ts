// Reads options that restrict what is accepted. A value that is absent by mistake must never mean "anything".

import { checkOptions } from "../config/options.js";
import { isObject } from "../value/members.js";

const COMMON = ["graceSeconds", "jwksUri", "customJwtCheck", "runtime"] as const;

/** The names of all options, by the kind of verifier. */
export const KNOWN = {
  userPool: ["userPoolId", "tokenUse", "clientId", "userPoolClientId", "groups", "scope", "issuer", ...COMMON],
  issuer: ["issuer", "audience", "scope", ...COMMON],
  alb: ["albArn", "issuer", "clientId", ...COMMON],
} as const;

/** The kind of verifier that the options describe: `audience` in place of `userPoolId` stands for other issuers. */
export const kindOf = (reader: OptionReader): "userPool" | "issuer" =>
  reader.has("audience") && !reader.has("userPoolId") ? "issuer" : "userPool";

/**
 * The readers for a function that takes one options object or a list of them.
 *
 * @param taker - the function's name
 * @throws TypeError when it is neither, or the list is empty
 */
export function readersOf(options: unknown, taker: string): OptionReader[] {
  if (!Array.isArray(options)) return [new OptionReader(options, "options", taker)];
  if (options.length === 0) throw new TypeError("options must not be an empty list");
  return Array.from(options as readonly unknown[], (one, at) => new OptionReader(one, `options[${at}]`, taker));
}

/** Reads the options of a verifier. Every error names the member that is wrong. */
export class OptionReader {
  private readonly values = new Map<string, unknown>();

  /**
   * @param options - a value from the application
   * @param name - its name in messages
   * @param taker - the function that was called
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
      // Once, so that a getter cannot tell the check one thing and the verifier another.
      read(options, option, name, (value) => this.values.set(option, value));
    }
  }

  /** Whether the option is present, even as `undefined`. */
  has(option: string): boolean {
    return this.values.has(option);
  }

  /** The option, unchecked. */
  member(option: string): unknown {
    return this.values.get(option);
  }

  /** The error for a wrong option. */
  wrong(option: string, problem: string): TypeError {
    return new TypeError(`${this.name}.${option} ${problem}`);
  }

  /** @throws TypeError for an option that is not `known`, with the name of the closest one */
  refuseUnknown(known: readonly string[]): void {
    checkOptions(this.options as object, this.taker, known);
    for (const option of this.values.keys()) {
      if (!known.includes(option)) throw this.wrong(option, "is not an option of this kind of verifier");
    }
  }

  /** A required string. */
  text(option: string, problem: string): string {
    const value = this.member(option);
    if (typeof value !== "string" || value === "") throw this.wrong(option, problem);
    return value;
  }

  /** A required restriction: a string or a list of strings; `null` for any. */
  list(option: string): readonly string[] | null {
    const value = this.member(option);
    if (value === null) return null;
    const list: readonly unknown[] = Array.isArray(value) ? Array.from(value as readonly unknown[]) : [value];
    if (list.length === 0 || !list.every((item): item is string => typeof item === "string" && item !== "")) {
      throw this.wrong(option, "must be a non-empty string, a non-empty array of such, or null for any");
    }
    return list as readonly string[];
  }

  /** An optional restriction. A member that is present and `undefined` is a mistake. */
  optionalList(option: string): readonly string[] | null {
    return this.has(option) ? this.list(option) : null;
  }

  /** An optional function that restricts. A member that is present and `undefined` is a mistake. */
  callback(option: string): unknown {
    const value = this.member(option);
    if (this.has(option) && typeof value !== "function") throw this.wrong(option, "must be a function");
    return value;
  }

  /** An optional number of seconds. */
  seconds(option: string): number | undefined {
    const value = this.member(option);
    if (value === undefined) return undefined;
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
      throw this.wrong(option, "must be a finite number of at least 0");
    }
    return value;
  }

  /** An optional URL, unchanged: issuers are compared as strings. */
  url(option: string): string | undefined {
    const value = this.member(option);
    if (value === undefined) return undefined;
    if (typeof value !== "string" || !isTrustworthy(value)) {
      throw this.wrong(
        option,
        "must be a whole https URL (http for loopback hosts), without credentials or fragment",
      );
    }
    return value;
  }

  /** The ports, each of which is optional. */
  runtime(): { fetch?: typeof fetch; now?: () => number } {
    const value = this.member("runtime");
    if (value === undefined) return {};
    if (!isObject(value)) throw this.wrong("runtime", "must be an object");
    checkOptions(value, `${this.taker}'s runtime`, ["fetch", "now", "randomBytes"]);
    const ports: Record<string, unknown> = {};
    for (const port of ["fetch", "now"]) {
      read(value, port, `${this.name}.runtime`, (given) => {
        if (given !== undefined && typeof given !== "function") {
          throw this.wrong(`runtime.${port}`, "must be a function");
        }
        ports[port] = given;
      });
    }
    return ports;
  }
}

/** Gives a member to `use`, if there is one. */
function read(object: object, name: string, path: string, use: (value: unknown) => void): void {
  let value;
  try {
    if (!(name in object)) return;
    value = (object as Record<string, unknown>)[name];
  } catch (cause) {
    throw new TypeError(`${path}.${name} must be readable: it threw`, { cause });
  }
  use(value);
}

/** Whether an answer from this URL comes from its host: by TLS, or from this machine. */
function isTrustworthy(text: string): boolean {
  let url;
  try {
    url = new URL(text);
  } catch {
    return false;
  }
  // URL parsers repair `https:host`, backslashes and white space. Those are not whole URLs.
  if (!text.startsWith(`${url.protocol}//`) || /[\s\\]/.test(text)) return false;
  if (url.username !== "" || url.password !== "" || text.includes("#")) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
}

const isLoopback = (host: string) =>
  host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);

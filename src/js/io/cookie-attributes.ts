// The attributes of cookies, checked once.

import { checkOptions } from "../config/options.js";
import type { CookieAttributes } from "../types/storage.js";
import { member } from "../value/members.js";

/** How long a cookie lives after its last write, seconds: as long as a refresh token does by default. */
const MAX_AGE = 2_592_000;

/** The longest life that browsers grant, and some frameworks refuse to exceed: 400 days, in seconds. */
const LONGEST = 34_560_000;

const NAMES = ["path", "domain", "sameSite", "secure", "maxAge", "httpOnly", "partitioned", "priority"];

/** All attributes of a cookie. */
export type Attributes = CookieAttributes &
  Required<Pick<CookieAttributes, "path" | "sameSite" | "secure" | "maxAge">>;

/**
 * The attributes with their defaults.
 *
 * @param given - the application's `cookie` option
 * @throws TypeError that names the member which is unknown or wrong
 */
export function checkAttributes(given: unknown): Attributes {
  const attributes: Attributes = {
    path: "/",
    sameSite: "lax",
    secure: member(member(globalThis, "location"), "protocol") !== "http:",
    maxAge: MAX_AGE,
  };
  if (given === undefined || given === null) return attributes;
  checkOptions(given, "cookie", NAMES);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) Object.assign(attributes, { [name]: check(name, value) });
  }
  if (attributes.sameSite === "none" && !attributes.secure) {
    throw new TypeError('cookie.secure must be true with sameSite "none": browsers refuse it otherwise');
  }
  return attributes;
}

function check(name: string, value: unknown): unknown {
  const lower = typeof value === "string" ? value.toLowerCase() : undefined;
  const isOneOf = (...known: string[]) => lower !== undefined && known.includes(lower);
  switch (name) {
    case "path":
      return isPart(value) && value.startsWith("/") ? value : refuse(name, 'a path that begins with "/"');
    case "domain":
      return isPart(value) ? value : refuse(name, "a domain");
    case "sameSite":
      return isOneOf("strict", "lax", "none") ? lower : refuse(name, '"strict", "lax" or "none"');
    case "priority":
      return isOneOf("low", "medium", "high") ? lower : refuse(name, '"low", "medium" or "high"');
    case "maxAge":
      if (value === null) return value;
      if (typeof value === "number" && value > 0) return Math.min(Math.ceil(value), LONGEST);
      return refuse(name, "a positive number of seconds, or null");
    default:
      return typeof value === "boolean" ? value : refuse(name, "true or false");
  }
}

/**
 * Whether it can be written in a cookie's attribute (RFC 6265, section 4.1.1: no control character, no semicolon).
 */
function isPart(value: unknown): value is string {
  return typeof value === "string" && /^[\x20-\x3a\x3c-\x7e]+$/.test(value);
}

function refuse(name: string, what: string): never {
  throw new TypeError(`cookie.${name} must be ${what}`);
}

// The attributes of cookies: checked once, and written in the two forms that cookies are written in.

import { checkOptions } from "../config/options.js";
import type { CookieAttributes, CookieWriteAttributes } from "../types/storage.js";
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

/** The attributes as an application's cookies are given them. */
export function writeAttributes({ maxAge, ...attributes }: Attributes): CookieWriteAttributes {
  if (maxAge === null) return attributes;
  return { ...attributes, expires: new Date(Date.now() + maxAge * 1000) };
}

/** The attributes that remove a cookie. */
export function removeAttributes({ maxAge, ...attributes }: Attributes): CookieWriteAttributes {
  return { ...attributes, expires: new Date(0) };
}

/** The attributes as they follow a cookie's value, for `document.cookie`. A cookie without a value is removed. */
export function attributeText(attributes: Attributes, removes: boolean): string {
  const { path, domain, sameSite, secure, maxAge, partitioned, priority } = attributes;
  const life = removes ? 0 : maxAge;
  let text = `; Path=${path}; SameSite=${sameSite}`;
  if (domain !== undefined) text += `; Domain=${domain}`;
  if (life !== null) text += `; Max-Age=${life}`;
  if (priority !== undefined) text += `; Priority=${priority}`;
  if (secure) text += "; Secure";
  if (partitioned) text += "; Partitioned";
  return text;
}

// The parts of a token: strict base64url, and the JSON objects in them.

import { isObject } from "../value/members.js";
import { fromBase64url, toBase64url } from "../value/text.js";

/** Deepest nesting of the values in a header or in claims. */
const MAX_DEPTH = 32;

/** The part of Node's `Buffer` that is used: it decodes several times faster than `atob`. */
interface BufferLike {
  from(text: string, encoding: "base64url"): Uint8Array & { toString(encoding: "base64url"): string };
  isEncoding(name: string): boolean;
}

/**
 * Decodes base64url (RFC 4648, section 5) in its canonical form: no padding, no white space, no other alphabet, no
 * trailing bits.
 *
 * @param text - the text
 * @param padded - whether it may be padded with `=` to a multiple of four characters
 * @returns `undefined` when the text is anything else
 */
export function decodeBase64url(text: string, padded = false): Uint8Array | undefined {
  const digits = padded && text.length % 4 === 0 ? withoutPadding(text) : text;
  const { Buffer } = globalThis as { Buffer?: BufferLike };
  if (Buffer?.isEncoding("base64url")) {
    const bytes = Buffer.from(digits, "base64url");
    return bytes.toString("base64url") === digits ? bytes : undefined;
  }
  const bytes = fromBase64url(digits);
  return bytes && toBase64url(bytes) === digits ? bytes : undefined;
}

/** An own member of an object from outside. */
export const own = (object: object, name: string): unknown =>
  Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;

/**
 * The JSON object in a part. Read its members by {@link own}.
 *
 * @param part - in base64url
 * @param padded - whether it may be padded
 * @returns `undefined` when there is none, or when `__proto__` or `constructor` is a member at any depth: merging
 *   such an object could change what others inherit. The last of duplicate members counts (RFC 7519, section 4).
 */
export function objectFrom(part: string, padded = false): Record<string, unknown> | undefined {
  const bytes = decodeBase64url(part, padded);
  if (!bytes) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(decoder().decode(bytes));
  } catch {
    return undefined;
  }
  if (!isObject(value) || Array.isArray(value) || !isHarmless(value, 0)) return undefined;
  return value as Record<string, unknown>;
}

let utf8: TextDecoder | undefined;

/** Made on first use: some hosts lack it while modules load. A byte order mark is kept, and fails as JSON. */
const decoder = () => (utf8 ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }));

function isHarmless(value: object, depth: number): boolean {
  if (depth > MAX_DEPTH || Object.hasOwn(value, "__proto__") || Object.hasOwn(value, "constructor")) return false;
  for (const member of Object.values(value)) {
    if (isObject(member) && !isHarmless(member, depth + 1)) return false;
  }
  return true;
}

function withoutPadding(text: string): string {
  if (!text.endsWith("=")) return text;
  return text.slice(0, text.endsWith("==") ? -2 : -1);
}

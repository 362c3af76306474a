// Texts and their bytes.

/** The text with U+FFFD in place of lone surrogates, which UTF-8 cannot say. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** The text in UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The text of bytes in UTF-8.
 *
 * @throws TypeError when they are not UTF-8
 */
export const fromUtf8 = (bytes: BufferSource): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** The value of a JSON text; `undefined` when it is not JSON, or not a text. */
export function fromJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The bytes of base64url without padding (RFC 4648, section 5).
 *
 * @returns `undefined` when it is not base64url
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

/**
 * Percent-encodes everything but letters, digits and `-._~` (RFC 3986, section 2.3). A lone surrogate becomes U+FFFD.
 */
export const percentEncode = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

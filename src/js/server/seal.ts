// Texts that go through a browser which can neither read nor change them: AES-GCM (NIST SP 800-38D) with a key of the
// application.

import { fromBase64url, fromJson, fromUtf8, toBase64url, utf8 } from "../value/text.js";

/** The first characters of what is sealed: the version of its form, `1.<nonce, ciphertext and tag in base64url>`. */
const PREFIX = "1.";

/** Bytes of a nonce. */
const NONCE = 12;

/** Least length of a secret, characters. */
const LEAST = 32;

/** Seals and opens texts. */
export class Seal {
  private readonly secrets: readonly string[];
  private readonly keys = new Map<string, Promise<CryptoKey>>();

  /**
   * @param secret - of the application; of a list the first one seals, and all of them open
   * @throws TypeError when one is no string, or too short
   */
  constructor(secret: unknown) {
    const secrets: readonly unknown[] = Array.isArray(secret) ? [...(secret as readonly unknown[])] : [secret];
    if (secrets.length === 0 || !secrets.every(isSecret)) {
      throw new TypeError(`secret must be a string of at least ${LEAST} characters, or a list of such`);
    }
    this.secrets = secrets;
  }

  /**
   * Seals a text.
   *
   * @param purpose - what it is for: it opens for the same purpose only
   * @param expiresAt - until when it opens, Unix milliseconds
   */
  async seal(text: string, purpose: string, expiresAt: number): Promise<string> {
    const [secret = ""] = this.secrets;
    const iv = crypto.getRandomValues(new Uint8Array(NONCE));
    const how = { name: "AES-GCM", iv, additionalData: utf8(purpose) };
    const key = await this.keyOf(secret);
    const sealed = await crypto.subtle.encrypt(how, key, utf8(JSON.stringify([expiresAt, text])));
    const bytes = new Uint8Array(NONCE + sealed.byteLength);
    bytes.set(iv);
    bytes.set(new Uint8Array(sealed), NONCE);
    return PREFIX + toBase64url(bytes);
  }

  /**
   * Opens a text.
   *
   * @param now - Unix milliseconds
   * @returns `undefined` when it was not sealed by one of the secrets for this purpose, or has expired
   */
  async open(sealed: string, purpose: string, now: number): Promise<string | undefined> {
    const bytes = sealed.startsWith(PREFIX) ? fromBase64url(sealed.slice(PREFIX.length)) : undefined;
    if (!bytes || bytes.length <= NONCE) return undefined;
    const how = { name: "AES-GCM", iv: bytes.slice(0, NONCE), additionalData: utf8(purpose) };
    for (const secret of this.secrets) {
      const key = await this.keyOf(secret);
      const opened = await crypto.subtle.decrypt(how, key, bytes.slice(NONCE)).catch(() => undefined);
      if (opened) return unexpired(fromUtf8(opened), now);
    }
    return undefined;
  }

  /** The key of a secret (HKDF, RFC 5869). */
  private keyOf(secret: string): Promise<CryptoKey> {
    const key = this.keys.get(secret) ?? deriveKey(secret);
    this.keys.set(secret, key);
    return key;
  }
}

const isSecret = (value: unknown): value is string => typeof value === "string" && value.length >= LEAST;

async function deriveKey(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", utf8(secret), "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8("cognito-wasm sealed cookie 1") };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function unexpired(text: string, now: number): string | undefined {
  const [expiresAt, value] = fromJson(text) as [number, string];
  return expiresAt > now ? value : undefined;
}

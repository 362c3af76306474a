// The keys of a region's load balancers: not a key set, but a PEM document for each.

import { authError } from "../errors.js";
import { getText } from "../io/get.js";
import { attempt, member } from "../value/members.js";
import { toBase64url } from "../value/text.js";
import { readKey, readKeys, type PublicKey } from "./jwk.js";
import type { Runtime } from "./options.js";

/** Most cached keys. A region has few at a time. */
const MAX_KEYS = 16;

/** Most fetches that may fail in a window, in milliseconds: forged key ids must not cause a fetch each. */
const MAX_FAILURES = 5;
const FAILURE_WINDOW = 10_000;

/** The start of a P-256 public key in DER (SubjectPublicKeyInfo, RFC 5480), up to its uncompressed point. */
const SPKI_P256 = "3059301306072a8648ce3d020106082a8648ce3d03010703420004";

/** The keys of one key server. */
export class AlbKeys {
  /** By id, the oldest first. */
  private readonly keys = new Map<string, PublicKey>();
  private readonly fetching = new Map<string, Promise<PublicKey>>();
  /** When fetches failed, in Unix milliseconds. */
  private failures: number[] = [];

  constructor(
    private readonly uri: string,
    private readonly runtime: Runtime,
  ) {}

  /** A cached key. */
  cached(kid: string): PublicKey | undefined {
    return this.keys.get(kid);
  }

  /**
   * Adds keys from elsewhere.
   *
   * @throws AuthError `JwksValidationError` when there is no key for ES256 among them
   */
  add(jwks: unknown): void {
    const fit = readKeys(jwks).fit.filter(({ algorithms }) => algorithms.includes("ES256"));
    if (fit.length === 0) throw authError("JwksValidationError", "The key set has no key for ES256.");
    for (const key of fit) this.keep(key);
  }

  /**
   * Fetches a key. Concurrent callers share one fetch.
   *
   * @param kid - a UUID
   * @throws AuthError `NetworkError`; `KidNotFoundInJwksError` when there is no such key; `JwksValidationError`
   */
  fetch(kid: string): Promise<PublicKey> {
    const known = this.fetching.get(kid);
    if (known) return known;
    const fetching = this.download(kid).finally(() => this.fetching.delete(kid));
    this.fetching.set(kid, fetching);
    return fetching;
  }

  private async download(kid: string): Promise<PublicKey> {
    const now = this.runtime.now();
    this.failures = this.failures.filter((at) => at <= now && now - at < FAILURE_WINDOW);
    if (this.failures.length + this.fetching.size >= MAX_FAILURES) {
      throw authError("NetworkError", "Too many keys could not be fetched a moment ago.");
    }
    try {
      const get = () => getText(this.runtime.fetch, `${this.uri}/${kid}`);
      const pem = await get().catch((error: unknown) => (isAbsent(error) ? Promise.reject(error) : get()));
      return this.keep(fromPem(kid, pem));
    } catch (error) {
      this.failures.push(this.runtime.now());
      if (!isAbsent(error)) throw error;
      throw authError("KidNotFoundInJwksError", "No key has the token's key id.", { actual: kid });
    }
  }

  private keep(key: PublicKey): PublicKey {
    this.keys.delete(key.kid);
    const [oldest] = this.keys.keys();
    if (this.keys.size >= MAX_KEYS && oldest !== undefined) this.keys.delete(oldest);
    this.keys.set(key.kid, key);
    return key;
  }
}

/** The answers of the key server for a key that it does not have. */
const isAbsent = (error: unknown) => [403, 404].includes(member(error, "httpStatus") as number);

/** Decodes a P-256 public key in PEM (RFC 7468, section 13). */
function fromPem(kid: string, pem: string): PublicKey {
  const base64 = /^-----BEGIN PUBLIC KEY-----\s([A-Za-z0-9+/=\s]{1,256})-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  const der = attempt(() => Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0)));
  const start = SPKI_P256.length / 2;
  if (!der || der.length !== start + 64 || hex(der.subarray(0, start)) !== SPKI_P256) throw unfit();
  const [x, y] = [toBase64url(der.subarray(start, start + 32)), toBase64url(der.subarray(start + 32))];
  const key = readKey({ kty: "EC", crv: "P-256", x, y, kid, alg: "ES256", use: "sig" });
  if (!key || "flaw" in key) throw unfit();
  return key;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const unfit = () => authError("JwksValidationError", "The load balancer's key is not a public key on P-256 in PEM.");

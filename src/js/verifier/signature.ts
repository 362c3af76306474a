// Signatures, checked by the host's cryptography: Node's, which is synchronous, or WebCrypto.

import { authError } from "../errors.js";
import { member, method } from "../value/members.js";
import type { PublicKey } from "./jwk.js";
import { shortened, type Algorithm, type UnverifiedToken } from "./jwt.js";

/** The part of `node:crypto` that is used. */
interface NodeCrypto {
  createPublicKey(input: { key: object; format: "jwk" }): object;
  verify(digest: string | null, data: Uint8Array, key: object, signature: Uint8Array): unknown;
}

/** The digests, as named by Node and by WebCrypto. `EdDSA` implies its own. */
const DIGESTS = {
  RS256: ["sha256", "SHA-256"],
  RS384: ["sha384", "SHA-384"],
  RS512: ["sha512", "SHA-512"],
  ES256: ["sha256", "SHA-256"],
  ES384: ["sha384", "SHA-384"],
  ES512: ["sha512", "SHA-512"],
  EdDSA: [null, ""],
} as const satisfies { readonly [name in Algorithm]: unknown };

const NODE_CRYPTO = "node:crypto";

const hostProcess = (): unknown => member(globalThis, "process");

/** Node's cryptography, where it is available synchronously: not in pages, and not in Node before 20.16. */
function nodeCrypto(): NodeCrypto | undefined {
  try {
    return method(hostProcess(), "getBuiltinModule")?.(NODE_CRYPTO) as NodeCrypto | undefined;
  } catch {
    return undefined;
  }
}

/** Imports it in Node before 20.16. Elsewhere nothing is imported. */
async function loadNodeCrypto(): Promise<NodeCrypto | undefined> {
  if (typeof member(member(hostProcess(), "versions"), "node") !== "string") return undefined;
  try {
    // Not a literal: bundlers for pages would try to resolve it.
    const name: string = NODE_CRYPTO;
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as NodeCrypto;
  } catch {
    return undefined;
  }
}

/** Checks signatures, and caches the host's form of each key for as long as the key lives. */
export class SignatureChecker {
  /** `KeyObject`s of Node. */
  private readonly nodeKeys = new WeakMap<PublicKey, object>();
  /** Imports of WebCrypto, which binds a key to a digest. */
  private readonly webKeys = new WeakMap<PublicKey, Map<Algorithm, Promise<CryptoKey>>>();
  private node = nodeCrypto();

  /** Whether this host verifies synchronously. */
  get isSynchronous(): boolean {
    return this.node !== undefined;
  }

  /** Imports Node's cryptography where that is necessary. */
  async prepare(): Promise<void> {
    this.node ??= await loadNodeCrypto();
  }

  /**
   * Whether the key signed the token.
   *
   * @returns `undefined` when this host cannot tell synchronously
   */
  isSignedBy(key: PublicKey, token: UnverifiedToken): boolean | undefined {
    if (!mayHaveSigned(key, token)) return false;
    const native = this.nodeKey(key);
    if (!this.node || !native) return undefined;
    const [digest] = DIGESTS[token.alg];
    const signer = key.jwk.kty === "EC" ? { key: native, dsaEncoding: "ieee-p1363" } : native;
    try {
      return this.node.verify(digest, latin1(token.signed), signer, token.signature) === true;
    } catch {
      // Cloudflare Workers support no `dsaEncoding` with a `KeyObject`. WebCrypto takes over.
      return undefined;
    }
  }

  /**
   * Like {@link isSignedBy}, by WebCrypto.
   *
   * @throws AuthError `NotSupportedError` when this host cannot tell at all, `JwksValidationError` when the key is
   *   invalid
   */
  async isSignedByLater(key: PublicKey, token: UnverifiedToken): Promise<boolean> {
    if (!mayHaveSigned(key, token)) return false;
    const subtle = globalThis.crypto?.subtle;
    if (!subtle) throw unsupported("This host has no WebCrypto. Pages have it in secure contexts (https) only.");
    const algorithm = webAlgorithm(key, token.alg);
    const native = await this.webKey(subtle, key, token.alg, algorithm);
    try {
      return (await subtle.verify(algorithm, native, copied(token.signature), copied(latin1(token.signed)))) === true;
    } catch (cause) {
      throw unsupported(`This host cannot verify ${token.alg}.`, cause);
    }
  }

  private nodeKey(key: PublicKey): object | undefined {
    const known = this.nodeKeys.get(key);
    if (known) return known;
    try {
      const native = this.node?.createPublicKey({ key: key.jwk, format: "jwk" });
      if (native) this.nodeKeys.set(key, native);
      return native;
    } catch {
      // The host's support is partial, or the key invalid: WebCrypto tells which. Failures are not cached, because a
      // stack overflow would be cached, too.
      return undefined;
    }
  }

  private webKey(subtle: SubtleCrypto, key: PublicKey, alg: Algorithm, algorithm: WebAlgorithm): Promise<CryptoKey> {
    const keys = this.webKeys.get(key) ?? new Map<Algorithm, Promise<CryptoKey>>();
    this.webKeys.set(key, keys);
    const known = keys.get(alg);
    if (known) return known;
    const native = importKey(subtle, key, algorithm);
    keys.set(alg, native);
    native.catch(() => keys.delete(alg));
    return native;
  }
}

async function importKey(subtle: SubtleCrypto, { jwk }: PublicKey, algorithm: WebAlgorithm): Promise<CryptoKey> {
  // `alg` and `use` were checked. Some hosts expect another `alg` for Ed25519.
  const { kid, alg, use, ...material } = jwk;
  try {
    return await subtle.importKey("jwk", material as JsonWebKey, algorithm, false, ["verify"]);
  } catch (cause) {
    if (member(cause, "name") !== "DataError")
      throw unsupported(`This host does not support ${algorithm.name}.`, cause);
    throw authError("JwksValidationError", "The host rejects the token's key.", { actual: shortened(kid), cause });
  }
}

/** The error for a host that lacks the cryptography. */
export function unsupported(message = SYNCHRONOUS, cause?: unknown): Error {
  return authError("NotSupportedError", message, { cause });
}

/** Whether the algorithm is one of the key's, and the signature as long as the key's signatures. */
const mayHaveSigned = (key: PublicKey, { alg, signature }: UnverifiedToken) =>
  key.algorithms.includes(alg) && signature.length === key.signatureLength;

type WebAlgorithm = { name: string; hash: string; namedCurve?: string } | { name: string };

function webAlgorithm({ jwk }: PublicKey, alg: Algorithm): WebAlgorithm {
  const [, hash] = DIGESTS[alg];
  if (jwk.kty === "RSA") return { name: "RSASSA-PKCS1-v1_5", hash };
  if (jwk.kty === "EC") return { name: "ECDSA", hash, namedCurve: String(jwk["crv"]) };
  return { name: "Ed25519" };
}

const SYNCHRONOUS = "This host cannot verify synchronously: use verify() in place of verifySync().";

/** The part of Node's `Buffer` that is used. */
interface BufferLike {
  from(text: string, encoding: "latin1"): Uint8Array;
}

/**
 * The bytes of ASCII text. Other characters are truncated to a byte: decoding a token's parts rejects those, before
 * anything in the parts is used.
 */
function latin1(text: string): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: BufferLike };
  return Buffer ? Buffer.from(text, "latin1") : Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A copy in its own `ArrayBuffer`, as WebCrypto's types require. */
const copied = (bytes: Uint8Array) => new Uint8Array(bytes);

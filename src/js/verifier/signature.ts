// Checking signatures by the host's cryptography: Node's, which answers at once, else WebCrypto.

import { authError } from "../errors.js";
import { member, method } from "../value/plain.js";
import type { PublicKey } from "./jwk.js";
import { shortened, type Algorithm, type UnverifiedToken } from "./jwt.js";

/** What is used of `node:crypto`. */
export interface NodeCrypto {
  createPublicKey(input: { key: object; format: "jwk" }): object;
  verify(digest: string | null, data: Uint8Array, key: object, signature: Uint8Array): unknown;
}

/** The digests, as Node and WebCrypto name them. `EdDSA` chooses its own. */
const DIGESTS = {
  RS256: ["sha256", "SHA-256"],
  RS384: ["sha384", "SHA-384"],
  RS512: ["sha512", "SHA-512"],
  ES256: ["sha256", "SHA-256"],
  ES384: ["sha384", "SHA-384"],
  ES512: ["sha512", "SHA-512"],
  EdDSA: [null, ""],
} as const satisfies { readonly [name in Algorithm]: unknown };

/** Where a host offers Node's cryptography: Node itself, and those that are compatible with it. */
const NODE_CRYPTO = "node:crypto";

const hostProcess = (): unknown => member(globalThis, "process");

/** Node's cryptography, where it can be had at once; not in a page, and not in Node before 20.16. */
export function nodeCrypto(): NodeCrypto | undefined {
  try {
    return method(hostProcess(), "getBuiltinModule")?.(NODE_CRYPTO) as NodeCrypto | undefined;
  } catch {
    return undefined;
  }
}

/** The same in Node before 20.16, which has to load it. Elsewhere nothing is loaded. */
export async function loadNodeCrypto(): Promise<NodeCrypto | undefined> {
  if (typeof member(member(hostProcess(), "versions"), "node") !== "string") return undefined;
  try {
    // Not a literal, so that no bundler looks for it: a page has none.
    const name: string = NODE_CRYPTO;
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as NodeCrypto;
  } catch {
    return undefined;
  }
}

/** Checks signatures, and keeps what the host has made of the keys for as long as the keys are kept. */
export class SignatureChecker {
  /** Keys as Node has them. */
  private readonly nodeKeys = new WeakMap<PublicKey, object>();
  /** Keys as WebCrypto has them, or will: it binds them to a digest. */
  private readonly webKeys = new WeakMap<PublicKey, Map<Algorithm, Promise<CryptoKey>>>();
  private node = nodeCrypto();

  /** Whether this host can tell at once. */
  get answersAtOnce(): boolean {
    return this.node !== undefined;
  }

  /** Finds Node's cryptography where it has to be loaded. */
  async prepare(): Promise<void> {
    this.node ??= await loadNodeCrypto();
  }

  /**
   * Whether the key signed the token.
   *
   * @returns `undefined` when this host cannot tell at once
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
      // Workers' `verify` takes no key with an encoding. WebCrypto does.
      return undefined;
    }
  }

  /**
   * The same by WebCrypto.
   *
   * @throws AuthError `NotSupportedError` when this host cannot tell at all, `JwksValidationError` when it refuses the key
   */
  async isSignedByLater(key: PublicKey, token: UnverifiedToken): Promise<boolean> {
    if (!mayHaveSigned(key, token)) return false;
    const subtle = globalThis.crypto?.subtle;
    if (!subtle) throw unsupported("This host has no WebCrypto. Pages have it at https addresses only.");
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
      // Not every host that is compatible with Node has all of this; WebCrypto will say whether it is the key. It is not
      // remembered: what was thrown may have been the end of the stack.
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
  // `alg` and `use` were checked. Some hosts know other names for EdDSA.
  const { kid, alg, use, ...material } = jwk;
  try {
    return await subtle.importKey("jwk", material as JsonWebKey, algorithm, false, ["verify"]);
  } catch (cause) {
    if (member(cause, "name") !== "DataError") throw unsupported(`This host has no ${algorithm.name}.`, cause);
    throw authError("JwksValidationError", "The host refuses the token's key.", { actual: shortened(kid), cause });
  }
}

/** The error where a host lacks what it takes. */
export function unsupported(message = AT_ONCE, cause?: unknown): Error {
  return authError("NotSupportedError", message, { cause });
}

/** Whether the algorithm is one of the key's, and the signature as long as the key's are. */
const mayHaveSigned = (key: PublicKey, { alg, signature }: UnverifiedToken) =>
  key.algorithms.includes(alg) && signature.length === key.signatureLength;

type WebAlgorithm = { name: string; hash: string; namedCurve?: string } | { name: string };

function webAlgorithm({ jwk }: PublicKey, alg: Algorithm): WebAlgorithm {
  const [, hash] = DIGESTS[alg];
  if (jwk.kty === "RSA") return { name: "RSASSA-PKCS1-v1_5", hash };
  if (jwk.kty === "EC") return { name: "ECDSA", hash, namedCurve: String(jwk["crv"]) };
  return { name: "Ed25519" };
}

const AT_ONCE = "This host cannot verify at once: use verify() in place of verifySync().";

/** What of Node's `Buffer` is used. */
interface BufferLike {
  from(text: string, encoding: "latin1"): Uint8Array;
}

/**
 * The bytes of a text in ASCII. Other characters give bytes, too: the token's parts are refused for them when they are
 * decoded, which comes before anything in them is used.
 */
function latin1(text: string): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: BufferLike };
  return Buffer ? Buffer.from(text, "latin1") : Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The bytes in memory of their own, as WebCrypto's types want them. */
const copied = (bytes: Uint8Array) => new Uint8Array(bytes);

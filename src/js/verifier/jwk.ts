// Public keys (RFC 7517): which are fit to verify signatures, and with which algorithms.

import { attempt, isObject, member } from "../value/plain.js";
import type { Jwk } from "../types/verifier.js";
import { ALGORITHMS, type Algorithm } from "./jwt.js";
import { decodeBase64url } from "./parts.js";

/** Sizes of RSA keys, in bits: NIST SP 800-131A wants the least, and the largest bounds what a signature costs. */
const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 8192;

/** Exponents of RSA keys. FIPS 186-5, section A.1.1, wants the least; some hosts take no more than 32 bits. */
const MIN_RSA_EXPONENT = 65_537;
const MAX_RSA_EXPONENT = 2 ** 32 - 1;

/** The curves, the algorithms that they are for, and how many bytes a coordinate has (RFC 7518, section 6.2.1). */
const CURVES = { "P-256": ["ES256", 32], "P-384": ["ES384", 48], "P-521": ["ES512", 66] } as const;

/** The members of a public key. Whatever else a key set has stays out of the host's cryptography. */
const MEMBERS = ["kty", "kid", "alg", "use", "n", "e", "crv", "x", "y"] as const;

/** A public key that is fit to verify signatures. */
export interface PublicKey {
  /** Its id. */
  readonly kid: string;
  /** Its public members. */
  readonly jwk: Jwk;
  /** The algorithms that it may be used with. */
  readonly algorithms: readonly Algorithm[];
  /** How many bytes its signatures have. */
  readonly signatureLength: number;
}

/** A key with an id that is not fit to verify signatures. */
export interface UnfitKey {
  /** Its id. */
  readonly kid: string;
  /** Why it is not fit: the end of a sentence that begins with "the key". */
  readonly flaw: string;
}

/** What is known of a key besides its id and its public members. */
type Fitness = Pick<PublicKey, "algorithms" | "signatureLength">;

/**
 * Reads one key of a key set.
 *
 * @param value - a value from outside
 * @returns `undefined` when it has no id, by which a token could name it
 */
export function readKey(value: unknown): PublicKey | UnfitKey | undefined {
  const jwk: Record<string, string> = {};
  for (const name of MEMBERS) {
    const text = member(value, name);
    if (typeof text === "string") jwk[name] = text;
    else if (text !== undefined && jwk["kid"] !== undefined) return { kid: jwk["kid"], flaw: `has ${name} of a wrong type` };
  }
  const { kid } = jwk;
  if (kid === undefined || kid === "") return undefined;
  const fitness = fitnessOf(jwk, member(value, "key_ops"));
  if (typeof fitness === "string") return { kid, flaw: fitness };
  const { alg } = jwk;
  const algorithms = fitness.algorithms.filter((name) => alg === undefined || alg === name);
  if (algorithms.length === 0) return { kid, flaw: "has an alg that does not fit its kty and crv, or is not accepted" };
  return { kid, jwk: jwk as Record<string, string> & Jwk, algorithms, signatureLength: fitness.signatureLength };
}

function fitnessOf(jwk: Record<string, string>, operations: unknown): Fitness | string {
  const { kty, use } = jwk;
  if (use !== undefined && use !== "sig") return "has another use than sig";
  if (operations !== undefined && !allowsVerify(operations)) return "has key_ops without verify";
  if (kty === "RSA") return rsa(jwk);
  if (kty === "EC") return ellipticCurve(jwk);
  if (kty === "OKP") return edwardsCurve(jwk);
  return "has another kty than RSA, EC and OKP";
}

const allowsVerify = (operations: unknown) =>
  isObject(operations) && attempt(() => Array.isArray(operations) && operations.includes("verify")) === true;

function rsa({ n, e }: Record<string, string>): Fitness | string {
  const modulus = numberIn(n);
  const exponent = numberIn(e);
  if (!modulus || !exponent) return "has no modulus or exponent as RFC 7518, section 6.3.1, wants them";
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) return `has not ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits`;
  const power = exponent.length > 4 ? Infinity : exponent.reduce((value, byte) => value * 256 + byte, 0);
  if (power < MIN_RSA_EXPONENT || power > MAX_RSA_EXPONENT) return `has not an exponent of ${MIN_RSA_EXPONENT} to 2^32`;
  if (power % 2 === 0 || (modulus.at(-1) ?? 0) % 2 === 0) return "has an even modulus or exponent";
  return { algorithms: ALGORITHMS.filter((name) => name.startsWith("RS")), signatureLength: modulus.length };
}

function ellipticCurve({ crv, x, y }: Record<string, string>): Fitness | string {
  if (crv === undefined || !Object.hasOwn(CURVES, crv)) return "has another crv than P-256, P-384 and P-521";
  const [algorithm, size] = CURVES[crv as keyof typeof CURVES];
  if (bytesIn(x) !== size || bytesIn(y) !== size) return `has coordinates that are not of ${size} bytes`;
  return { algorithms: [algorithm], signatureLength: 2 * size };
}

function edwardsCurve({ crv, x }: Record<string, string>): Fitness | string {
  if (crv !== "Ed25519") return "has another crv than Ed25519";
  if (bytesIn(x) !== 32) return "has an x that is not of 32 bytes";
  return { algorithms: ["EdDSA"], signatureLength: 64 };
}

/** A number in as few bytes as it needs (Base64urlUInt, RFC 7518, section 2). */
function numberIn(text: string | undefined): Uint8Array | undefined {
  const bytes = decodeBase64url(text ?? "");
  return bytes?.[0] ? bytes : undefined;
}

const bytesIn = (text: string | undefined) => decodeBase64url(text ?? "")?.length;

// Public keys (RFC 7517): which may verify signatures, and with which algorithms.

import { authError } from "../errors.js";
import { attempt, isObject, member } from "../value/members.js";
import type { Jwk } from "../types/verifier.js";
import { ALGORITHMS, type Algorithm } from "./jwt.js";
import { decodeBase64url, own } from "./parts.js";

/** Sizes of RSA keys, in bits: the minimum of NIST SP 800-131A, and a bound on what a check costs. */
const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 8192;

/** Exponents of RSA keys: the minimum of FIPS 186-5, section A.1.1; some hosts support no more than 32 bits. */
const MIN_RSA_EXPONENT = 65_537;
const MAX_RSA_EXPONENT = 2 ** 32 - 1;

/** The curves with their algorithms and the bytes of a coordinate (RFC 7518, section 6.2.1). */
const CURVES = { "P-256": ["ES256", 32], "P-384": ["ES384", 48], "P-521": ["ES512", 66] } as const;

/** The members that reach the host's cryptography. */
const MEMBERS = ["kty", "kid", "alg", "use", "n", "e", "crv", "x", "y"] as const;

/** Most keys of a set. */
const MAX_KEYS = 256;

/** A public key that may verify signatures. */
export interface PublicKey {
  /** Its id. */
  readonly kid: string;
  /** Its public members. */
  readonly jwk: Jwk;
  /** The algorithms it may be used with. */
  readonly algorithms: readonly Algorithm[];
  /** The length of its signatures, in bytes. */
  readonly signatureLength: number;
}

/** A key that has an id, and must not verify signatures. */
export interface UnfitKey {
  /** Its id. */
  readonly kid: string;
  /** Why, as the predicate of a sentence whose subject is the key. */
  readonly flaw: string;
}

/** What is known of a key besides its id and its public members. */
type Fitness = Pick<PublicKey, "algorithms" | "signatureLength">;

/** The keys of a set that have an id. */
export interface KeyList {
  /** Those that may verify signatures: at least one. */
  readonly fit: readonly PublicKey[];
  readonly unfit: readonly UnfitKey[];
}

/**
 * Reads a key set. Keys without an id are ignored.
 *
 * @param jwks - a value from outside
 * @throws AuthError `JwksValidationError` when it is not a key set, or no key may verify signatures
 */
export function readKeys(jwks: unknown): KeyList {
  const list = member(jwks, "keys");
  const keys = attempt(
    () => Array.isArray(list) && list.length <= MAX_KEYS && Array.from(list, (key) => readKey(key)),
  );
  if (!keys) throw authError("JwksValidationError", `This is not a JSON web key set of up to ${MAX_KEYS} keys.`);
  const fit = keys.filter((key): key is PublicKey => key !== undefined && "jwk" in key);
  const unfit = keys.filter((key): key is UnfitKey => key !== undefined && "flaw" in key);
  if (fit.length > 0) return { fit, unfit };
  const why = unfit[0] ? `: a key ${unfit[0].flaw}` : "";
  throw authError("JwksValidationError", `No key of the set may verify signatures${why}.`);
}

/**
 * Reads one key.
 *
 * @param value - a value from outside
 * @returns `undefined` when it has no id, so that no token can name it
 * @throws whatever reading a member throws
 */
export function readKey(value: unknown): PublicKey | UnfitKey | undefined {
  if (!isObject(value)) return undefined;
  const kid = own(value, "kid");
  if (typeof kid !== "string" || kid === "") return undefined;
  const jwk: Record<string, string> = {};
  for (const name of MEMBERS) {
    const text = own(value, name);
    if (typeof text === "string") jwk[name] = text;
    else if (text !== undefined) return { kid, flaw: `has a ${name} that is not a string` };
  }
  const fitness = fitnessOf(jwk, own(value, "key_ops"));
  if (typeof fitness === "string") return { kid, flaw: fitness };
  const { alg } = jwk;
  const algorithms = fitness.algorithms.filter((name) => alg === undefined || alg === name);
  if (algorithms.length === 0) return { kid, flaw: "has an alg that does not fit its type, or is not accepted" };
  return { kid, jwk: jwk as Record<string, string> & Jwk, algorithms, signatureLength: fitness.signatureLength };
}

function fitnessOf(jwk: Record<string, string>, operations: unknown): Fitness | string {
  const { kty, use } = jwk;
  if (use !== undefined && use !== "sig") return "has a use other than sig";
  if (operations !== undefined && !allowsVerify(operations)) return "has key_ops that do not include verify";
  if (kty === "RSA") return rsa(jwk);
  if (kty === "EC") return ellipticCurve(jwk);
  if (kty === "OKP") return edwardsCurve(jwk);
  return "has a kty other than RSA, EC and OKP";
}

const allowsVerify = (operations: unknown) => Array.isArray(operations) && operations.includes("verify");

function rsa({ n, e }: Record<string, string>): Fitness | string {
  const modulus = numberIn(n);
  const exponent = numberIn(e);
  if (!modulus || !exponent) return "lacks a modulus or exponent as defined by RFC 7518, section 6.3.1";
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) return `does not have ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits`;
  const power = exponent.length > 4 ? Infinity : exponent.reduce((value, byte) => value * 256 + byte, 0);
  if (power < MIN_RSA_EXPONENT || power > MAX_RSA_EXPONENT)
    return `has an exponent outside ${MIN_RSA_EXPONENT} to 2^32`;
  if (power % 2 === 0 || (modulus.at(-1) ?? 0) % 2 === 0) return "has an even modulus or exponent";
  return { algorithms: ALGORITHMS.filter((name) => name.startsWith("RS")), signatureLength: modulus.length };
}

function ellipticCurve({ crv, x, y }: Record<string, string>): Fitness | string {
  if (crv === undefined || !Object.hasOwn(CURVES, crv)) return "has a crv other than P-256, P-384 and P-521";
  const [algorithm, size] = CURVES[crv as keyof typeof CURVES];
  if (bytesIn(x) !== size || bytesIn(y) !== size) return `has coordinates of other than ${size} bytes`;
  return { algorithms: [algorithm], signatureLength: 2 * size };
}

function edwardsCurve({ crv, x }: Record<string, string>): Fitness | string {
  if (crv !== "Ed25519") return "has a crv other than Ed25519";
  if (bytesIn(x) !== 32) return "has an x of other than 32 bytes";
  return { algorithms: ["EdDSA"], signatureLength: 64 };
}

/** The bytes of a positive Base64urlUInt (RFC 7518, section 2), which has no leading zeros. */
function numberIn(text: string | undefined): Uint8Array | undefined {
  const bytes = decodeBase64url(text ?? "");
  return bytes?.[0] ? bytes : undefined;
}

const bytesIn = (text: string | undefined) => decodeBase64url(text ?? "")?.length;

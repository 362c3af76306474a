// The compact serialization of a JWT (RFC 7515, section 7.1). Only the header is read before the signature is
// checked.

import { authError } from "../errors.js";
import { decodeBase64url, objectFrom, own } from "./parts.js";

/** Longest token that is accepted, in characters. */
const MAX_TOKEN = 65_536;

/** Longest header that is accepted, in characters. */
const MAX_HEADER = 8_192;

/** The accepted algorithms (RFC 7518, section 3.1; RFC 8037): public keys only, and never `none`. */
export const ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"] as const;

/** An accepted algorithm. */
export type Algorithm = (typeof ALGORITHMS)[number];

/** A token of which nothing but the header was read. */
export interface UnverifiedToken {
  /** The id of the key that signed it, as the header claims. */
  readonly kid: string;
  /** The algorithm, as the header claims. */
  readonly alg: Algorithm;
  /** The whole header. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The signing input: the first two parts with the period between them. */
  readonly signed: string;
  /** The second part, still encoded. */
  readonly payload: string;
  /** The signature. */
  readonly signature: Uint8Array;
}

/**
 * Splits a token and checks its header.
 *
 * @param jwt - the compact serialization
 * @param padded - whether parts may be padded with `=`, as load balancers do
 * @throws TypeError when it is not a string
 * @throws AuthError `JwtParseError` when it is not a JWT, `JwtInvalidSignatureAlgorithmError` for another algorithm
 */
export function readToken(jwt: unknown, padded = false): UnverifiedToken {
  if (typeof jwt !== "string") throw new TypeError("jwt must be a string");
  if (jwt.length > MAX_TOKEN) throw malformed(`it is longer than ${MAX_TOKEN} characters`);
  const first = jwt.indexOf(".");
  const second = jwt.indexOf(".", first + 1);
  if (first < 1 || second < first + 2 || second === jwt.length - 1) throw malformed("it does not have three parts");
  if (first > MAX_HEADER) throw malformed(`its header is longer than ${MAX_HEADER} characters`);
  const header = objectFrom(jwt.slice(0, first), padded);
  if (!header) throw malformed("its header is not a JSON object in base64url");
  // A third period would be part of the signature, and is not base64url.
  const signature = decodeBase64url(jwt.slice(second + 1), padded);
  if (!signature) throw malformed("its signature is not base64url, or it has more than three parts");
  const { kid, alg } = checkedHeader(header);
  return { kid, alg, header, signed: jwt.slice(0, second), payload: jwt.slice(first + 1, second), signature };
}

/** The error for text that is not a JWT. */
export const malformed = (reason: string) => authError("JwtParseError", `This is not a JWT: ${reason}.`);

function checkedHeader(header: Record<string, unknown>): { kid: string; alg: Algorithm } {
  const [kid, alg, crit] = [own(header, "kid"), own(header, "alg"), own(header, "crit")];
  if (alg !== undefined && typeof alg !== "string") throw malformed("alg in its header is not a string");
  const known = ALGORITHMS.find((name) => name === alg);
  if (known === undefined) {
    const details = { expected: ALGORITHMS, actual: shortened(alg) };
    throw authError("JwtInvalidSignatureAlgorithmError", "The token's algorithm is not accepted.", details);
  }
  if (typeof kid !== "string" || kid === "") throw malformed("kid in its header is not a non-empty string");
  // RFC 7515, section 4.1.11: extensions that are not supported must be rejected. None is supported.
  if (crit !== undefined) throw malformed("its header has crit, and no extension is supported");
  return { kid, alg: known };
}

/** Text from an unverified token, cut to a length that is fit for an error. */
export const shortened = (text: unknown): unknown => (typeof text === "string" ? text.slice(0, 128) : text);

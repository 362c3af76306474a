// A token's form (RFC 7515, section 7.1): three parts, of which only the header is read before the signature is checked.

import { authError } from "../errors.js";
import { decodeBase64url, objectFrom, own } from "./parts.js";

/** Longest token that is looked at, in characters. */
const MAX_TOKEN = 65_536;

/** Longest header that is read, in characters. */
const MAX_HEADER = 8_192;

/** The algorithms that are accepted (RFC 7518, section 3.1; RFC 8037). None has a shared secret, and none is `none`. */
export const ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"] as const;

/** An algorithm that is accepted. */
export type Algorithm = (typeof ALGORITHMS)[number];

/** A token whose header was read, and nothing else. */
export interface UnverifiedToken {
  /** Which key signed it, by its own words. */
  readonly kid: string;
  /** How it was signed, by its own words. */
  readonly alg: Algorithm;
  /** The whole header. */
  readonly header: Readonly<Record<string, unknown>>;
  /** What the signature covers: the first two parts and the point between them. */
  readonly signed: string;
  /** The second part, as it came. */
  readonly payload: string;
  /** The signature. */
  readonly signature: Uint8Array;
}

/**
 * Takes a token apart and checks its header.
 *
 * @param jwt - the compact serialization
 * @param padded - whether parts may end with `=`, as those of a load balancer do
 * @throws TypeError when it is not a string
 * @throws AuthError `JwtParseError` when it is not a JWT, `JwtInvalidSignatureAlgorithmError` for another algorithm
 */
export function readToken(jwt: unknown, padded = false): UnverifiedToken {
  if (typeof jwt !== "string") throw new TypeError("jwt must be a string");
  if (jwt.length > MAX_TOKEN) throw malformed(`it is longer than ${MAX_TOKEN} characters`);
  const first = jwt.indexOf(".");
  const second = jwt.indexOf(".", first + 1);
  if (first < 1 || second < first + 2 || second === jwt.length - 1) throw malformed("it has not three parts");
  if (first > MAX_HEADER) throw malformed(`its header is longer than ${MAX_HEADER} characters`);
  const header = objectFrom(jwt.slice(0, first), padded);
  if (!header) throw malformed("its header is not a JSON object in base64url");
  // A further point would be part of the signature, where it is not base64url.
  const signature = decodeBase64url(jwt.slice(second + 1), padded);
  if (!signature) throw malformed("its signature is not base64url, or it has more than three parts");
  const { kid, alg } = checkedHeader(header);
  return { kid, alg, header, signed: jwt.slice(0, second), payload: jwt.slice(first + 1, second), signature };
}

/** The error for what is not a JWT. */
export const malformed = (reason: string) => authError("JwtParseError", `This is not a JWT: ${reason}.`);

function checkedHeader(header: Record<string, unknown>): { kid: string; alg: Algorithm } {
  const [kid, alg, crit] = [own(header, "kid"), own(header, "alg"), own(header, "crit")];
  if (alg !== undefined && typeof alg !== "string") throw malformed("alg in its header is not a string");
  const known = ALGORITHMS.find((name) => name === alg);
  if (known === undefined) {
    throw authError("JwtInvalidSignatureAlgorithmError", "The token is not signed with an algorithm that is accepted.", {
      expected: ALGORITHMS,
      actual: shortened(alg),
    });
  }
  if (typeof kid !== "string" || kid === "") throw malformed("kid in its header is not the id of a key");
  // RFC 7515, section 4.1.11: who does not understand an extension has to refuse the token. We understand none.
  if (crit !== undefined) throw malformed("its header has crit, which names extensions that are not understood");
  return { kid, alg: known };
}

/** A text from a token that is not verified, no longer than an error should be. */
export const shortened = (text: unknown): unknown => (typeof text === "string" ? text.slice(0, 128) : text);

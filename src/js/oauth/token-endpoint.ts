// `POST /oauth2/token` (RFC 6749, section 3.2).

import { AuthError, authError, type ErrorDetails } from "../errors.js";
import type { Network, NetworkResponse } from "../io/network.js";
import { isObject } from "../value/members.js";
import { fromJson } from "../value/text.js";
import { formOf } from "./authorization.js";
import type { Endpoint } from "./endpoint.js";

/** The operation in errors. */
const OPERATION = "oauth2/token";

/** Tokens that were granted. */
export interface Grant {
  readonly accessToken: string;
  readonly idToken: string | undefined;
  readonly refreshToken: string | undefined;
  /** How long the access token lives, seconds. */
  readonly expiresIn: number | undefined;
  /** The server's clock, Unix milliseconds; pages are not told of it. */
  readonly serverNow: number | undefined;
}

/** Makes the error of a refusal. */
type Failure = (error: string, description: string, details: ErrorDetails) => AuthError;

/**
 * Asks for tokens, once. A client with a secret proves it by a Basic header.
 *
 * @param form - the parameters, but the client
 * @param failure - makes the error of what OAuth calls an error
 * @throws AuthError that; `NetworkError`, `TooManyRequestsException`, `InvalidResponse`, or `Unknown` for what is no answer
 */
export async function requestTokens(
  network: Network,
  { origin, clientId, clientSecret }: Endpoint,
  form: Readonly<Record<string, string>>,
  failure: Failure,
): Promise<Grant> {
  const headers: Record<string, string> = { "content-type": "application/x-www-form-urlencoded" };
  if (clientSecret !== undefined) headers["authorization"] = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;
  const body = formOf({ ...form, client_id: clientId });
  const response = await network.send({ url: `${origin}/${OPERATION}`, headers, body });
  const answer = fromJson(response.body);
  if (response.status !== 200) throw refusal(response, answer, OPERATION, failure);
  return readGrant(response, answer);
}

/** The error of an answer that is no success. */
export function refusal(response: NetworkResponse, answer: unknown, operation: string, failure: Failure): AuthError {
  const { status } = response;
  const details = { operation, httpStatus: status, requestId: response.headers["x-amzn-requestid"] };
  const waf = response.headers["x-amzn-waf-action"];
  if (waf !== undefined || status === 403) {
    const action = waf ?? "block";
    return new AuthError("ForbiddenException", "a firewall refused the request", { ...details, waf: { action } });
  }
  const { error, error_description: described, error_message: message } = membersOf(answer);
  if (typeof error === "string" && error !== "" && status < 500) {
    const words = [described, message].find((text): text is string => typeof text === "string");
    return failure(error.slice(0, 64), (words ?? "").slice(0, 512), details);
  }
  const retryable = status === 429 || status >= 500;
  if (status === 429) return new AuthError("TooManyRequestsException", "too many requests", { ...details, retryable });
  return authError("Unknown", `${operation} answered with HTTP status ${status}`, { ...details, retryable });
}

function readGrant({ status, headers }: NetworkResponse, answer: unknown): Grant {
  const wrong = (what: string) =>
    authError("InvalidResponse", `the token endpoint's ${what}`, { operation: OPERATION, httpStatus: status });
  const members = membersOf(answer);
  const text = (name: string) => {
    const value = members[name];
    if (value !== undefined && value !== null && (typeof value !== "string" || value === "")) {
      throw wrong(`${name} is no text`);
    }
    return value ?? undefined;
  };
  const accessToken = text("access_token");
  if (accessToken === undefined) throw wrong("answer has no access token");
  if (text("token_type")?.toLowerCase() !== "bearer") throw wrong("token_type is not Bearer");
  const { expires_in: expiresIn } = members;
  if (expiresIn !== undefined && !(typeof expiresIn === "number" && Number.isFinite(expiresIn) && expiresIn > 0)) {
    throw wrong("expires_in is no number of seconds");
  }
  const date = Date.parse(headers["date"] ?? "");
  return {
    accessToken,
    idToken: text("id_token"),
    refreshToken: text("refresh_token"),
    expiresIn,
    serverNow: Number.isNaN(date) ? undefined : date,
  };
}

const membersOf = (answer: unknown): { readonly [name: string]: unknown } =>
  isObject(answer) ? (answer as { readonly [name: string]: unknown }) : {};

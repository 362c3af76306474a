// The error class of the package, and the errors that the scripts themselves throw.

import type { AuthErrorCode } from "./types/error-code.js";
import type { SignInTransaction } from "./types/sign-in.js";
import { attempt, isObject, member } from "./value/members.js";

export type { AuthErrorCode };

/** Marks an `AuthError` for every copy of the package on a page: `instanceof` knows only its own. */
const BRAND = Symbol.for("cognito-wasm.AuthError");

/**
 * What is known of a code, whatever the occasion.
 *
 * @internal
 */
export interface ErrorTraits {
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable?: true;
  /** What the user or the developer can do about it. */
  readonly recoverySuggestion?: string;
}

/**
 * What is known of the codes that the scripts throw by themselves. The core has the same texts in `src/error/code.rs`.
 *
 * @internal
 */
export const scriptErrors = {
  NetworkError: { retryable: true, recoverySuggestion: "Check the connection and try again." },
  UserUnAuthenticatedException: { recoverySuggestion: "Sign in first." },
  SignInException: { recoverySuggestion: "Call signIn before confirmSignIn." },
  OAuthNotConfigureException: {
    recoverySuggestion: "Configure loginWith.oauth: the domain, the scopes and the redirect URIs.",
  },
  OAuthSignInException: { recoverySuggestion: "Start the sign-in again." },
  OAuthLoginRequired: { recoverySuggestion: 'Sign in without prompt: "NONE".' },
  OAuthStateExpired: { recoverySuggestion: "Start the sign-in again." },
  InvalidOriginException: { recoverySuggestion: "Pass redirectUri, or configure a redirect URI of this origin." },
  PopupBlocked: { recoverySuggestion: "Call signInWithRedirect in the handler of a click." },
  InsufficientScope: {
    recoverySuggestion: "Sign in with this scope among loginWith.oauth.scopes, and allow it for the app client.",
  },
  PasskeyCanceled: { recoverySuggestion: "Try again, or choose another way to sign in." },
  PasskeyAlreadyExists: { recoverySuggestion: "Use the passkey that is registered already." },
  ModuleNotLoaded: { recoverySuggestion: "Await init() first." },
  ModuleFailed: { retryable: true, recoverySuggestion: "Call again." },
  BuildMismatch: { recoverySuggestion: "Reload the page." },
} as const satisfies { readonly [code in AuthErrorCode]?: ErrorTraits };

/**
 * A code that the scripts throw by themselves.
 *
 * @internal
 */
export type ScriptErrorCode =
  | keyof typeof scriptErrors
  | "InvalidResponse"
  | "StorageFailed"
  | "SignInAborted"
  | "OAuthSignInCanceled"
  | "OAuthStateUnknown"
  | "OAuthStateSpent"
  | "InvalidRedirectException"
  | "AutoSignInException"
  | "SessionChanged"
  | "NoCredentials"
  | "PasskeyNotSupported"
  | "PasskeyRelyingPartyMismatch"
  | "PasskeyFailed"
  | "JwtParseError"
  | "JwtInvalidSignatureAlgorithmError"
  | "JwtInvalidSignatureError"
  | "JwtInvalidIssuerError"
  | "JwtInvalidAudienceError"
  | "JwtExpiredError"
  | "JwtNotBeforeError"
  | "JwtInvalidScopeError"
  | "JwtInvalidClaimError"
  | "CognitoJwtInvalidTokenUseError"
  | "CognitoJwtInvalidClientIdError"
  | "CognitoJwtInvalidGroupError"
  | "JwksNotAvailableInCacheError"
  | "JwksValidationError"
  | "KidNotFoundInJwksError"
  | "AlbJwtInvalidSignerError"
  | "AlbJwtInvalidClientIdError"
  | "NotSupportedError"
  | "Unknown";

/** What an {@link AuthError} says besides its code and message. */
export interface ErrorDetails {
  /** Overrides what is known of the code. */
  readonly retryable?: boolean | undefined;
  /** Overrides what is known of the code. */
  readonly recoverySuggestion?: string | undefined;
  /** The operation that failed, for example `InitiateAuth`. */
  readonly operation?: string | undefined;
  /** The service's request id. */
  readonly requestId?: string | undefined;
  /** The HTTP status of the answer. */
  readonly httpStatus?: number | undefined;
  /** What OAuth calls the error, for example `invalid_grant`. */
  readonly oauthError?: string | undefined;
  /** What a Lambda trigger of the pool said. */
  readonly lambda?: { readonly trigger: string; readonly message: string } | undefined;
  /** What a web application firewall asked for. */
  readonly waf?: { readonly action: string } | undefined;
  /** What the verifier of a token expected. */
  readonly expected?: unknown;
  /** What the token had instead. */
  readonly actual?: unknown;
  /** What was thrown, or what it said. */
  readonly cause?: unknown;
}

/** The members that an error has only where something is known. */
const OPTIONAL = [
  "recoverySuggestion",
  "operation",
  "requestId",
  "httpStatus",
  "oauthError",
  "lambda",
  "waf",
  "expected",
  "actual",
] as const;

/**
 * What a rejected promise carries. A wrong argument is a `TypeError` instead.
 *
 * Its texts hold no password, code, token, secret or session. Recognise it by {@link isAuthError}: `instanceof` fails
 * between two copies of the package.
 */
export class AuthError extends Error {
  /** The same as {@link AuthError.code}. */
  override readonly name: AuthErrorCode;
  /**
   * What went wrong, for programs: the service's exception name or ours. An exception that is newer than this version has
   * the service's name, which is none of these: a `switch` needs a `default`.
   */
  readonly code: AuthErrorCode;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
  /** What the user or the developer can do about it, where there is a general answer. */
  declare readonly recoverySuggestion?: string;
  /** The operation that failed, for example `InitiateAuth`. */
  declare readonly operation?: string;
  /** The service's request id. */
  declare readonly requestId?: string;
  /** The HTTP status of the answer. */
  declare readonly httpStatus?: number;
  /** What OAuth calls the error (RFC 6749, sections 4.1.2.1 and 5.2), for example `invalid_grant`. */
  declare readonly oauthError?: string;
  /** What a Lambda trigger of the pool said. Written by the pool's owner: escape it before display. */
  declare readonly lambda?: { readonly trigger: string; readonly message: string };
  /** What a web application firewall asked for: the value of `x-amzn-waf-action`. */
  declare readonly waf?: { readonly action: string };
  /** What the verifier of a token expected. */
  declare readonly expected?: unknown;
  /** What the token had instead. */
  declare readonly actual?: unknown;
  /**
   * The sign-in to go on with, where `startSignIn` rejects although a challenge still waits: a passkey was refused. It is
   * not enumerable, so that no log shows it.
   */
  declare readonly transaction?: SignInTransaction;

  /**
   * @param code - the service's exception name or ours
   * @param message - what went wrong, for people
   * @param details - whatever else is known
   */
  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: toCause(details.cause) });
    Object.defineProperty(this, BRAND, { value: true });
    this.name = code as AuthErrorCode;
    this.code = code as AuthErrorCode;
    this.retryable = details.retryable ?? false;
    for (const name of OPTIONAL) {
      if (details[name] !== undefined) Object.assign(this, { [name]: details[name] });
    }
  }

  /** The error as plain data, for logs: no stack, and of the cause its name and message alone. */
  toJSON(): Record<string, unknown> {
    const { name, message, code, retryable, cause } = this;
    const json: Record<string, unknown> = { name, message, code, retryable };
    for (const member of OPTIONAL) {
      if (this[member] !== undefined) json[member] = this[member];
    }
    if (cause instanceof Error) json["cause"] = { name: cause.name, message: cause.message };
    return json;
  }
}

/**
 * Whether it is an error of this package, from whichever copy of it.
 *
 * @param error - anything that was thrown
 */
export function isAuthError(error: unknown): error is AuthError {
  return isObject(error) && member(error, BRAND) === true;
}

/**
 * An error that the scripts throw by themselves. Whether it is retryable, and the suggestion, come with the code.
 *
 * @param code - one of {@link scriptErrors}
 * @param message - what went wrong, for people
 * @param details - whatever else is known
 *
 * @internal
 */
export function authError(code: ScriptErrorCode, message: string, details?: ErrorDetails): AuthError {
  const traits: ErrorTraits = code in scriptErrors ? scriptErrors[code as keyof typeof scriptErrors] : {};
  return new AuthError(code, message, { ...traits, ...details });
}

/**
 * An error of the core as plain data.
 *
 * @internal
 */
export interface CoreError extends Omit<ErrorDetails, "cause"> {
  /** `TypeError`: an argument is wrong. */
  readonly kind: "AuthError" | "TypeError";
  /** The service's exception name or ours. */
  readonly code: string;
  /** What went wrong, for people. */
  readonly message: string;
  /** What the network said, where no answer came. */
  readonly cause?: string | undefined;
}

/**
 * The error that the core described.
 *
 * @internal
 */
export function fromCore(described: CoreError): AuthError | TypeError {
  const { kind, code, message, ...details } = described;
  return kind === "TypeError" ? new TypeError(message) : new AuthError(code, message, details);
}

/**
 * What a thrown value says; empty when it says nothing, or throws when it is asked.
 *
 * @internal
 */
export function messageOf(thrown: unknown): string {
  const message: unknown = attempt(() => (isObject(thrown) ? Reflect.get(thrown, "message") : thrown));
  return typeof message === "string" ? message : "";
}

function toCause(cause: unknown): Error {
  return attempt(() => cause instanceof Error) ? (cause as Error) : new Error(messageOf(cause));
}

// Errors of Amplify's shape and names.

import { AuthError as CoreError, isAuthError } from "cognito-wasm";

/** What Amplify's `AuthError` is made of. */
export interface AmplifyErrorParams {
  /** What went wrong, for programs. */
  name: string;
  /** What went wrong, for people. */
  message: string;
  /** What can be done about it. */
  recoverySuggestion?: string | undefined;
  /** What was thrown. */
  underlyingError?: unknown;
  /** What is known of the request. */
  metadata?: ResponseMetadata | undefined;
}

/** What is known of a request. */
export interface ResponseMetadata {
  /** The service's request id. */
  readonly requestId?: string;
  /** The HTTP status of the answer. */
  readonly httpStatusCode?: number;
}

/** Codes that Amplify has another name for. */
const NAMES: { readonly [code: string]: string } = {
  DeviceMetadataError: "DeviceMetadataNotFoundException",
  PasskeyRelyingPartyMismatch: "RelyingPartyMismatch",
  SignInExpired: "SignInException",
};

/** What a passkey's ceremony is for: Amplify has a name for each. */
export type Ceremony = "Authentication" | "Registration";

/**
 * What a rejected promise carries, in Amplify's shape: `name` is Amplify's. It is also an `AuthError` of this
 * package, with all that such an error says.
 */
export class AuthError extends CoreError {
  constructor(params: AmplifyErrorParams, details: ConstructorParameters<typeof CoreError>[2] = {}) {
    super(params.name, params.message, {
      ...details,
      recoverySuggestion: params.recoverySuggestion,
      requestId: params.metadata?.requestId,
      httpStatus: params.metadata?.httpStatusCode,
      cause: params.underlyingError,
    });
  }

  /** What was thrown below: the same as `cause`. */
  get underlyingError(): unknown {
    return this.cause;
  }

  /** What is known of the request. */
  get metadata(): ResponseMetadata | undefined {
    const { requestId, httpStatus } = this;
    if (requestId === undefined && httpStatus === undefined) return undefined;
    return {
      ...(requestId !== undefined && { requestId }),
      ...(httpStatus !== undefined && { httpStatusCode: httpStatus }),
    };
  }
}

/**
 * The same error in Amplify's shape. What is no error of this package, a `TypeError` for example, stays as it is.
 *
 * @param thrown - what was thrown
 * @param ceremony - what a passkey was asked for
 */
export function toAmplify(thrown: unknown, ceremony: Ceremony = "Authentication"): unknown {
  if (!isAuthError(thrown) || thrown instanceof Translated) return thrown;
  return new Translated(thrown, nameOf(thrown.code, ceremony));
}

/** An error of this package, in Amplify's shape. */
class Translated extends AuthError {
  constructor(error: CoreError, name: string) {
    const { message, recoverySuggestion, requestId, httpStatus, cause, ...details } = error;
    const metadata = {
      ...(requestId !== undefined && { requestId }),
      ...(httpStatus !== undefined && { httpStatusCode: httpStatus }),
    };
    super({ name, message, recoverySuggestion, underlyingError: cause ?? error, metadata }, details);
  }
}

function nameOf(code: string, ceremony: Ceremony): string {
  if (code === "PasskeyCanceled") return `Passkey${ceremony}Canceled`;
  if (code === "PasskeyFailed") return `Passkey${ceremony === "Registration" ? ceremony : "Retrieval"}Failed`;
  return NAMES[code] ?? code;
}

/** Nothing was configured, or no user pool. */
export const userPoolException = (): AuthError =>
  new AuthError({
    name: "AuthUserPoolException",
    message: "Auth UserPool not configured.",
    recoverySuggestion: "Make sure to call Amplify.configure in your app with userPoolId and userPoolClientId.",
  });

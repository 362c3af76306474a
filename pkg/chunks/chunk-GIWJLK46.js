import {
  attempt,
  isObject,
  member
} from "./chunk-FOCK5WX5.js";

// src/js/errors.ts
var BRAND = /* @__PURE__ */ Symbol.for("cognito-wasm.AuthError");
var scriptErrors = {
  NetworkError: { retryable: true, recoverySuggestion: "Check the connection and try again." },
  InvalidResponse: {},
  StorageFailed: {},
  UserUnAuthenticatedException: { recoverySuggestion: "Sign in first." },
  SignInException: { recoverySuggestion: "Call signIn before confirmSignIn." },
  SignInAborted: {},
  AutoSignInException: {},
  SessionChanged: {},
  NoCredentials: {},
  PasskeyNotSupported: {},
  PasskeyCanceled: { recoverySuggestion: "Try again, or choose another way to sign in." },
  PasskeyAlreadyExists: { recoverySuggestion: "Use the passkey that is registered already." },
  PasskeyRelyingPartyMismatch: {},
  PasskeyFailed: {},
  JwtParseError: {},
  JwtInvalidSignatureAlgorithmError: {},
  JwtInvalidSignatureError: {},
  JwtInvalidIssuerError: {},
  JwtInvalidAudienceError: {},
  JwtExpiredError: {},
  JwtNotBeforeError: {},
  JwtInvalidScopeError: {},
  JwtInvalidClaimError: {},
  CognitoJwtInvalidTokenUseError: {},
  CognitoJwtInvalidClientIdError: {},
  CognitoJwtInvalidGroupError: {},
  JwksNotAvailableInCacheError: {},
  JwksValidationError: {},
  KidNotFoundInJwksError: {},
  AlbJwtInvalidSignerError: {},
  AlbJwtInvalidClientIdError: {},
  NotSupportedError: {},
  ModuleNotLoaded: { recoverySuggestion: "Await init() first." },
  ModuleFailed: { retryable: true, recoverySuggestion: "Call again." },
  BuildMismatch: { recoverySuggestion: "Reload the page." },
  Unknown: {}
};
var OPTIONAL = ["recoverySuggestion", "operation", "requestId", "httpStatus", "lambda", "waf", "expected", "actual"];
var AuthError = class extends Error {
  /** What went wrong, for programs: the service's exception name or ours. The same as `name`. */
  code;
  /** Whether the same call may succeed later without anything being changed. */
  retryable;
  /**
   * @param code - the service's exception name or ours
   * @param message - what went wrong, for people
   * @param details - whatever else is known
   */
  constructor(code, message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: toCause(details.cause) });
    Object.defineProperty(this, BRAND, { value: true });
    this.name = code;
    this.code = code;
    this.retryable = details.retryable ?? false;
    for (const name of OPTIONAL) {
      if (details[name] !== void 0) Object.assign(this, { [name]: details[name] });
    }
  }
  /** The error as plain data, for logs: no stack, and of the cause its name and message alone. */
  toJSON() {
    const { name, message, code, retryable, cause } = this;
    const json = { name, message, code, retryable };
    for (const member2 of OPTIONAL) {
      if (this[member2] !== void 0) json[member2] = this[member2];
    }
    if (cause instanceof Error) json["cause"] = { name: cause.name, message: cause.message };
    return json;
  }
};
function isAuthError(error) {
  return isObject(error) && member(error, BRAND) === true;
}
function authError(code, message, details) {
  const traits = scriptErrors[code];
  return new AuthError(code, message, { ...traits, ...details });
}
function fromCore(described) {
  const { kind, code, message, ...details } = described;
  return kind === "TypeError" ? new TypeError(message) : new AuthError(code, message, details);
}
function messageOf(thrown) {
  const message = attempt(() => isObject(thrown) ? Reflect.get(thrown, "message") : thrown);
  return typeof message === "string" ? message : "";
}
function toCause(cause) {
  return attempt(() => cause instanceof Error) ? cause : new Error(messageOf(cause));
}

export {
  AuthError,
  isAuthError,
  authError,
  fromCore,
  messageOf
};
//# sourceMappingURL=chunk-GIWJLK46.js.map

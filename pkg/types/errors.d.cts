import type { SignInTransaction } from "./sign-in.cjs";

/**
 * What went wrong: the exception name of the service, or ours, which is Amplify's where it has one.
 *
 * The set is closed, so that a misspelt name does not compile. An exception that the service added after this version
 * still arrives, under its own name: keep a default branch.
 */
export type AuthErrorCode =
  // The service's.
  | "AliasExistsException"
  | "CodeDeliveryFailureException"
  | "CodeMismatchException"
  | "ConcurrentModificationException"
  | "DeveloperUserAlreadyRegisteredException"
  | "DeviceKeyExistsException"
  | "EnableSoftwareTokenMFAException"
  | "ExpiredCodeException"
  | "ExpiredTokenException"
  | "ExternalServiceException"
  | "FeatureUnavailableInTierException"
  | "ForbiddenException"
  | "IDPCommunicationError"
  | "IDPRejectedClaim"
  | "InternalErrorException"
  | "InvalidEmailRoleAccessPolicyException"
  | "InvalidIdentityPoolConfigurationException"
  | "InvalidIdentityToken"
  | "InvalidLambdaResponseException"
  | "InvalidParameterException"
  | "InvalidPasswordException"
  | "InvalidSmsRoleAccessPolicyException"
  | "InvalidSmsRoleTrustRelationshipException"
  | "InvalidUserPoolConfigurationException"
  | "LimitExceededException"
  | "MFAMethodNotFoundException"
  | "NotAuthorizedException"
  | "OperationNotEnabledException"
  | "PasswordHistoryPolicyViolationException"
  | "PasswordResetRequiredException"
  | "RefreshTokenReuseException"
  | "ResourceConflictException"
  | "ResourceNotFoundException"
  | "SoftwareTokenMFANotFoundException"
  | "TokenRevokedException"
  | "TooManyFailedAttemptsException"
  | "TooManyRequestsException"
  | "UnauthorizedException"
  | "UnexpectedLambdaException"
  | "UnsupportedOperationException"
  | "UnsupportedTokenTypeException"
  | "UserLambdaValidationException"
  | "UserNotConfirmedException"
  | "UserNotFoundException"
  | "UserPoolAddOnNotEnabledException"
  | "UsernameExistsException"
  | "WebAuthnChallengeNotFoundException"
  | "WebAuthnClientMismatchException"
  | "WebAuthnConfigurationMissingException"
  | "WebAuthnCredentialNotSupportedException"
  | "WebAuthnNotEnabledException"
  | "WebAuthnOriginNotAllowedException"
  | "WebAuthnRelyingPartyMismatchException"
  // Ours.
  | "SignInAborted"
  | "SignInExpired"
  | "SignInException"
  | "EmptyChallengeResponse"
  | "IncorrectMFAMethod"
  | "CustomAuthSignInPassword"
  | "EmptyConfirmResetPasswordConfirmationCode"
  | "EmptyConfirmResetPasswordNewPassword"
  | "EmptyConfirmResetPasswordUsername"
  | "EmptyConfirmSignUpCode"
  | "EmptyConfirmSignUpUsername"
  | "EmptyConfirmUserAttributeCode"
  | "EmptyresendSignUpCodeUsername"
  | "EmptyResetPasswordUsername"
  | "EmptySignUpPassword"
  | "EmptySignUpUsername"
  | "EmptyUpdatePassword"
  | "EmptyVerifyTOTPSetupCode"
  | "EmptyUsername"
  | "EmptySignInPassword"
  | "EmptySignInUsername"
  | "AutoSignInException"
  | "UserUnAuthenticatedException"
  | "UserAlreadyAuthenticatedException"
  | "SessionChanged"
  | "NoCredentials"
  | "DeviceMetadataNotFoundException"
  | "PasskeyNotSupported"
  | "PasskeyCanceled"
  | "PasskeyAlreadyExists"
  | "PasskeyRelyingPartyMismatch"
  | "PasskeyFailed"
  | "InvalidSrpChallenge"
  | "InvalidResponse"
  | "StorageFailed"
  | "JwtParseError"
  | "JwtInvalidSignatureAlgorithmError"
  | "JwtInvalidSignatureError"
  | "JwtInvalidIssuerError"
  | "JwtExpiredError"
  | "JwtNotBeforeError"
  | "CognitoJwtInvalidTokenUseError"
  | "CognitoJwtInvalidClientIdError"
  | "CognitoJwtInvalidGroupError"
  | "JwtInvalidScopeError"
  | "JwtInvalidClaimError"
  | "JwksNotAvailableInCacheError"
  | "JwksValidationError"
  | "KidNotFoundInJwksError"
  | "NetworkError"
  | "RandomnessUnavailable"
  | "Unknown";

/**
 * What a rejected promise carries. A wrong argument is a `TypeError` instead.
 *
 * Its texts hold no password, code, token, secret or session. Tell it by {@link isAuthError}, not by `instanceof`.
 */
export interface AuthError extends Error {
  /** The same as {@link AuthError.code}. */
  readonly name: AuthErrorCode;
  /** What went wrong, for programs. */
  readonly code: AuthErrorCode;
  /** What went wrong, for people: the service's text where there is one. Escape it before display. */
  readonly message: string;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
  /** What the user or the developer can do about it, where there is a general answer. */
  readonly recoverySuggestion?: string;
  /** The operation that was refused, for example `InitiateAuth`. */
  readonly operation?: string;
  /** The service's request id. */
  readonly requestId?: string;
  /** The HTTP status of the answer. */
  readonly httpStatus?: number;
  /** What a Lambda trigger of the pool said. */
  readonly lambda?: LambdaRefusal;
  /** What a web application firewall asked for. */
  readonly waf?: FirewallRefusal;
  /**
   * The sign-in to go on with, when `startSignIn` rejects although a question still waits: a passkey was refused. Not
   * enumerable, so that no log shows it.
   */
  readonly transaction?: SignInTransaction;
  /** What the network or the storage said, when there was no answer. */
  readonly cause?: Error;
}

/** What a Lambda trigger of the pool said. */
export interface LambdaRefusal {
  /** The trigger's name as the service writes it, for example `PreSignUp`. */
  readonly trigger: string;
  /** The trigger's own words, without the service's prefix. Written by the pool's owner: escape them before display. */
  readonly message: string;
}

/** What a web application firewall asked for. */
export interface FirewallRefusal {
  /** `captcha` or `challenge`: the value of `x-amzn-waf-action`. */
  readonly action: string;
}

/**
 * Whether it is an error of this package, from whichever copy of it.
 *
 * @param error - anything that was thrown
 */
export function isAuthError(error: unknown): error is AuthError;

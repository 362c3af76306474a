// Errors in words for people. What the code does not tell apart, the service's text hints at.

const notAuthorized = [
  [/attempts exceeded/i, "Too many attempts. Wait a few minutes, then try again."],
  [/disabled/i, "This account is disabled. Please contact support."],
  [/temporary password has expired/i, "Your temporary password has expired. Please ask your administrator for a new one."],
  [/session/i, "That took too long, or the code was tried too often. Please sign in again."],
  [/secret/i, "This app is not set up correctly: its client secret does not fit."],
  [/revoked|expired|refresh token/i, "Your session has ended. Please sign in again."],
  [/cannot be confirmed.*confirmed/i, "This account is confirmed already. Please sign in."],
  [/security reasons/i, "This sign-in looked unusual and was stopped. Please try again later."],
];

const wrongPassword = "Wrong username or password.";
const busy = "The service is busy. Please try again in a moment.";
const notSent = "The code could not be sent. Please try again later or contact support.";
const misconfigured = "This app is not set up correctly for that.";

const messages = {
  NotAuthorizedException: ({ message }) => notAuthorized.find(([hint]) => hint.test(message))?.[1] ?? wrongPassword,
  UserNotFoundException: wrongPassword,
  UserNotConfirmedException: "This account is not confirmed yet. Enter the code that was sent to you.",
  PasswordResetRequiredException: "You need to choose a new password before you can sign in.",
  CodeMismatchException: "That code is not right. Check it and try again.",
  EnableSoftwareTokenMFAException: "That code is not right. Check that your device's clock is set automatically.",
  ExpiredCodeException: "That code is no longer valid. Please ask for a new one.",
  UsernameExistsException: "There is already an account with this name. Sign in, or choose another name.",
  AliasExistsException: "There is already an account with this email or phone number.",
  InvalidPasswordException: ({ message }) => `That password is not strong enough. ${afterColon(message)}`.trim(),
  PasswordHistoryPolicyViolationException: "You have used this password before. Please choose another one.",
  InvalidParameterException: ({ message }) => message,
  LimitExceededException: "Too many attempts. Please wait a while before you try again.",
  TooManyFailedAttemptsException: "Too many wrong codes. Please wait a while before you try again.",
  TooManyRequestsException: busy,
  UserLambdaValidationException: ({ lambda, message }) => lambda?.message ?? message,
  UnexpectedLambdaException: busy,
  InvalidLambdaResponseException: busy,
  InternalErrorException: busy,
  CodeDeliveryFailureException: notSent,
  InvalidEmailRoleAccessPolicyException: notSent,
  InvalidSmsRoleAccessPolicyException: notSent,
  InvalidSmsRoleTrustRelationshipException: notSent,
  ForbiddenException: "This request was blocked. Please contact support.",
  ResourceNotFoundException: "This app is not set up correctly: the user pool or app client does not exist.",
  FeatureUnavailableInTierException: misconfigured,
  UnsupportedOperationException: misconfigured,
  OperationNotEnabledException: "This region is read-only at the moment. Please try again later.",
  NetworkError: "The service cannot be reached. Check your connection and try again.",
  InvalidResponse: "The service gave an answer that makes no sense. Please try again.",
  InvalidSrpChallenge: "The service gave an answer that cannot be trusted. Nothing was sent.",
  SignInExpired: "That took too long. Please sign in again.",
  SignInException: "That sign-in is over. Please sign in again.",
  EmptySignInUsername: "Enter your username.",
  EmptySignInPassword: "Enter your password.",
  EmptyConfirmResetPasswordConfirmationCode: "Enter the code.",
  EmptyConfirmResetPasswordNewPassword: "Enter a password.",
  EmptyConfirmResetPasswordUsername: "Enter your username.",
  EmptyConfirmSignUpCode: "Enter the code.",
  EmptyConfirmSignUpUsername: "Enter your username.",
  EmptyConfirmUserAttributeCode: "Enter the code.",
  EmptyresendSignUpCodeUsername: "Enter your username.",
  EmptyResetPasswordUsername: "Enter your username.",
  EmptySignUpPassword: "Enter a password.",
  EmptySignUpUsername: "Enter your username.",
  EmptyUpdatePassword: "Enter a password.",
  EmptyVerifyTOTPSetupCode: "Enter the code.",
  EmptyChallengeResponse: "Enter your answer.",
  PasskeyCanceled: "The passkey was not used. Try again when you are ready.",
  PasskeyNotSupported: "This browser cannot use passkeys here.",
};

/**
 * What to tell the user about an error.
 * @param {Error & { code?: string, httpStatus?: number }} error
 */
export function explain(error) {
  const message = messages[error.code];
  if (message) return typeof message === "string" ? message : message(error);
  if (error.httpStatus >= 500) return busy;
  return error.message || "Something went wrong. Please try again.";
}

function afterColon(message) {
  const rule = message.split(":").pop().trim();
  return rule && !rule.endsWith(".") ? `${rule}.` : rule;
}

/** Whether a sign-in cannot go on after this error. */
export function isOver({ code, message }) {
  return code === "SignInExpired" || code === "SignInException" || (code === "NotAuthorizedException" && /session/i.test(message));
}

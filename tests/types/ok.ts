// What an application writes. It is compiled, never run.
import {
  createCognitoAuth,
  isAuthError,
  parseConfig,
  SrpClient,
  type AuthError,
  type AuthEvent,
  type CognitoAuth,
  type KeyValueStorage,
  type NextSignInStep,
  type RecentUser,
  type SignInProgress,
} from "cognito-wasm";
import * as slim from "cognito-wasm/slim";

const config = { userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789" };

export const auth: CognitoAuth = createCognitoAuth({
  ...config,
  userPoolEndpoint: "http://127.0.0.1:4566",
  storage: "session",
  autoRefresh: false,
  recentUsers: 5,
  signUpVerificationMethod: "link",
  headers: async () => ({ "x-aws-waf-token": "…" }),
  runtime: { fetch, now: () => Date.now(), randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)) },
});

// Each kind of configuration.
createCognitoAuth({ identityPoolId: "us-east-1:01234567-89ab-cdef-0123-456789abcdef", allowGuestAccess: true });
createCognitoAuth({
  Auth: { Cognito: { ...config, loginWith: { email: true } } },
  API: { REST: {} },
  storage: "memory",
});
createCognitoAuth({ version: "1.4", auth: { user_pool_id: "us-east-1_a", user_pool_client_id: "b", aws_region: "us-east-1" } });
createCognitoAuth({ aws_user_pools_id: "us-east-1_a", aws_user_pools_web_client_id: "b", aws_project_region: "us-east-1" });
export const understood: string | undefined = parseConfig({ Auth: { Cognito: config } }).userPoolId;

// Each kind of storage.
class Cookies implements KeyValueStorage {
  async getItem(key: string): Promise<string | null> {
    return key;
  }
  async setItem(): Promise<void> {}
  async removeItem(): Promise<void> {}
}
createCognitoAuth({ ...config, storage: localStorage });
createCognitoAuth({ ...config, storage: new Cookies() });
createCognitoAuth({ ...config, storage: { getItem: () => null, setItem() {}, removeItem() {} } });

export async function signIn(username: string, password: string): Promise<string> {
  try {
    const { isSignedIn, nextStep } = await auth.signIn({ username, password, options: { authFlowType: "USER_SRP_AUTH" } });
    return isSignedIn ? "welcome" : question(nextStep);
  } catch (error) {
    if (!isAuthError(error)) throw error;
    return complaint(error);
  }
}

/** Every step has its case: a step that this function forgets does not compile. */
function question(step: NextSignInStep): string {
  switch (step.signInStep) {
    case "CONFIRM_SIGN_IN_WITH_SMS_CODE":
    case "CONFIRM_SIGN_IN_WITH_EMAIL_CODE":
      return `code sent to ${step.codeDeliveryDetails?.destination ?? "you"}`;
    case "CONFIRM_SIGN_IN_WITH_TOTP_CODE":
    case "CONFIRM_SIGN_IN_WITH_PASSWORD":
    case "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP":
    case "CONFIRM_SIGN_UP":
    case "RESET_PASSWORD":
    case "SIGN_IN_ENDED":
    case "DONE":
      return step.signInStep;
    case "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED":
      return (step.missingAttributes ?? []).join();
    case "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE":
      return step.additionalInfo?.["question"] ?? "";
    case "CONFIRM_SIGN_IN_WITH_WEB_AUTHN":
      return typeof step.credentialRequestOptions;
    case "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE":
      return `${step.challengeName} ${Object.keys(step.challengeParameters ?? {}).length}`;
    case "CONTINUE_SIGN_IN_WITH_MFA_SELECTION":
    case "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION":
      return (step.allowedMFATypes ?? []).join();
    case "CONTINUE_SIGN_IN_WITH_TOTP_SETUP":
      return step.totpSetupDetails.getSetupUri("Shop", "alice").href;
    case "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION":
      return (step.availableChallenges ?? []).join();
    default:
      return step satisfies never;
  }
}

function complaint(error: AuthError): string {
  switch (error.code) {
    case "NotAuthorizedException":
      return error.message;
    case "UserLambdaValidationException":
      return error.lambda?.message ?? "";
    case "ForbiddenException":
      return error.waf?.action ?? "";
    default:
      return error.retryable ? "again" : (error.recoverySuggestion ?? error.name);
  }
}

/** Every event has its case. */
export const stop: () => void = auth.onAuthStateChange((event: AuthEvent) => {
  switch (event.event) {
    case "initialSession":
      return event.user?.username;
    case "signedIn":
      return event.user.userId;
    case "signedOut":
      return event.username;
    case "tokenRefresh":
    case "userUpdated":
      return event.source === "other-tab";
    case "tokenRefresh_failure":
    case "signInWithRedirect_failure":
    case "storage_failure":
      return event.error.code;
    case "signInWithRedirect":
    case "customOAuthState":
      return event.event;
    default:
      return event satisfies never;
  }
});

export async function transaction(): Promise<boolean> {
  await auth.prepareSignIn();
  const first = await auth.startSignIn({ username: "alice", password: "…" });
  const saved = JSON.stringify(first);
  first.abort();
  const second = await auth.resumeSignIn(saved);
  const whole = second.toJSON();
  if (whole) await auth.resumeSignIn(whole);
  const onProgress = ({ operation }: SignInProgress): void => console.log(operation);
  const passkey = { username: "alice", options: { authFlowType: "USER_AUTH", preferredChallenge: "WEB_AUTHN", onProgress } } as const;
  const third = await auth.startSignIn(passkey).catch((error: unknown) => isAuthError(error) && error.transaction);
  if (third) await third.respond("EMAIL_OTP");
  await second.respond({ ANSWER: "42" }, { clientMetadata: { page: "login" } });
  const { isSignedIn } = await auth.confirmSignIn({ challengeResponse: "123456", options: { userAttributes: { name: "A" } } });
  return isSignedIn;
}

export async function session(): Promise<void> {
  const tokens = await auth.getTokens({ forceRefresh: true });
  if (tokens) {
    const header: string = `Bearer ${tokens.accessToken}`;
    const ends: number = tokens.expiresAt.getTime() - (tokens.idToken?.payload.iat ?? 0);
    const groups = tokens.accessToken.payload["cognito:groups"];
    console.log(header, ends, Array.isArray(groups));
  }
  const { userId, signInDetails } = await auth.getCurrentUser();
  const { tokens: same, credentials, userSub } = await auth.fetchAuthSession();
  console.log(userId, signInDetails?.loginId, same?.idToken?.toString(), credentials?.expiration.getTime(), userSub);
  const [last]: RecentUser[] = await auth.listRecentUsers();
  if (last) {
    console.log(last.loginId ?? last.username, last.lastSignIn.getTime());
    await auth.forgetRecentUser({ username: last.username });
  }
  const { sessions } = await auth.listSessions();
  await auth.revokeSession(sessions[0]?.sessionId ?? "");
  await auth.revokeSession({ sessionId: "1", revokeAssociatedSessions: "LINKED" });
  await auth.stepUp({ acr: "urn:cognito:loa:2", maxAge: 300 });
  await auth.signOut();
  await auth.signOut({ global: true });
}

export async function account(username: string): Promise<void> {
  const { nextStep } = await auth.signUp({ username, password: "…", options: { autoSignIn: true, userAttributes: { email: "a@b.c" } } });
  if (nextStep.signUpStep === "CONFIRM_SIGN_UP") console.log(nextStep.codeDeliveryDetails?.destination);
  await auth.confirmSignUp({ username, confirmationCode: "123456", options: { forceAliasCreation: true } });
  await auth.resendSignUpCode({ username });
  await auth.autoSignIn();
  const reset = await auth.resetPassword({ username });
  console.log(reset.nextStep.resetPasswordStep);
  await auth.confirmResetPassword({ username, newPassword: "…", confirmationCode: "123456" });
  await auth.updatePassword({ oldPassword: "…", newPassword: "…" });
  const attributes: Record<string, string> = await auth.fetchUserAttributes();
  const changed = await auth.updateUserAttributes({ userAttributes: attributes, options: { refreshTokens: true } });
  console.log(changed["email"]?.nextStep.updateAttributeStep);
  await auth.updateUserAttribute({ userAttribute: { attributeKey: "name", value: "A" } });
  await auth.sendUserAttributeVerificationCode({ userAttributeKey: "email" });
  await auth.confirmUserAttribute({ userAttributeKey: "email", confirmationCode: "123456" });
  await auth.deleteUserAttributes({ userAttributeKeys: ["name"] });
  await auth.updateAuthEventFeedback({ username, eventId: "1", feedbackToken: "2", feedbackValue: "Invalid" });
  await auth.deleteUser();
}

export async function factors(): Promise<void> {
  const { sharedSecret, getSetupUri } = await auth.setUpTOTP();
  console.log(sharedSecret, getSetupUri("Shop").href);
  await auth.verifyTOTPSetup({ code: "123456", options: { friendlyDeviceName: "phone" } });
  const { enabled, preferred } = await auth.fetchMFAPreference();
  await auth.updateMFAPreference({ totp: preferred === "TOTP" ? "NOT_PREFERRED" : "PREFERRED", passkey: "ENABLED" });
  const { authFactors } = await auth.fetchAuthFactors();
  console.log(enabled?.includes("PASSKEY"), authFactors?.includes("WEB_AUTHN"));
  await auth.rememberDevice();
  await auth.signIn({ username: "alice", options: { authFlowType: "USER_AUTH", mediation: "conditional", signal: AbortSignal.timeout(9) } });
  const [device] = await auth.fetchDevices();
  await auth.forgetDevice(device && { device });
  console.log((await auth.getDevice()).createDate?.getTime(), (await auth.listDevices({ pageSize: 10 })).nextToken);
  await auth.setUserSettings({ mfaOptions: [{ deliveryMedium: "SMS", attributeName: "phone_number" }] });
  await auth.associateWebAuthnCredential();
  const { credentials } = await auth.listWebAuthnCredentials({ pageSize: 5 });
  await auth.deleteWebAuthnCredential({ credentialId: credentials[0]?.credentialId ?? "" });
}

export async function credentials(): Promise<Response> {
  const { accessKeyId, expiration } = await auth.getCredentials({ forceRefresh: true });
  const provider: () => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string; expiration?: Date }> =
    auth.credentialsProvider({ flow: "basic", roleArn: "arn:aws:iam::1:role/r" });
  console.log(accessKeyId, expiration, provider, await auth.presignUrl("https://b.s3.amazonaws.com/k", { service: "s3", region: "us-east-1", expiresIn: 60 }));
  await auth.unlinkIdentity({ loginsToRemove: ["graph.facebook.com"], logins: { "graph.facebook.com": async () => "…" } });
  return auth.signedFetch("execute-api", "us-east-1")("https://api.example.com/", { method: "POST" });
}

export function srp(): string {
  const client = new SrpClient({ userPoolId: config.userPoolId, a: new Uint8Array(32) });
  const { signature, timestamp } = client.passwordClaim({
    userIdForSrp: "…",
    password: "…",
    salt: "01",
    srpB: "02",
    secretBlock: "AA==",
  });
  const { passwordVerifier } = SrpClient.deviceVerifier({ deviceGroupKey: "g", deviceKey: "k" });
  return client.publicA + signature + timestamp + passwordVerifier;
}

export async function loaded(): Promise<slim.CognitoAuth> {
  await slim.init(new URL("https://example.com/client.wasm"));
  await slim.init(fetch("/client.wasm"));
  await slim.init(() => fetch("/client.wasm"));
  await slim.init(new Uint8Array());
  // One set of types: an instance is an instance, whichever entry made it.
  return slim.createCognitoAuth(config) satisfies CognitoAuth;
}

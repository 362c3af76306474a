// Code as applications of Amplify write it. It is compiled with Amplify's names leading to ours, and never run.
import { Amplify, type ResourcesConfig } from "aws-amplify";
import {
  AuthError,
  autoSignIn,
  confirmResetPassword,
  confirmSignIn,
  confirmSignUp,
  decodeJWT,
  deleteUserAttributes,
  fetchAuthSession,
  fetchDevices,
  fetchMFAPreference,
  fetchUserAttributes,
  forgetDevice,
  getCurrentUser,
  listWebAuthnCredentials,
  resendSignUpCode,
  resetPassword,
  sendUserAttributeVerificationCode,
  setUpTOTP,
  signIn,
  signInWithRedirect,
  signOut,
  signUp,
  updateMFAPreference,
  updatePassword,
  updateUserAttribute,
  updateUserAttributes,
  verifyTOTPSetup,
  type AuthSession,
  type AuthTokens,
  type AuthUser,
  type CodeDeliveryDetails,
  type ConfirmSignInOutput,
  type FetchUserAttributesOutput,
  type JWT,
  type ResetPasswordOutput,
  type SignInInput,
  type SignInOutput,
  type SignUpOutput,
  type TokenProvider,
  type UserAttributeKey,
} from "aws-amplify/auth";
import { cognitoCredentialsProvider, cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { CookieStorage, Hub, sessionStorage, type HubCapsule, type KeyValueStorageInterface } from "aws-amplify/utils";
import outputs from "./amplify_outputs.json";

// Configuration: each of the forms, with library options.
Amplify.configure(outputs);
Amplify.configure(outputs, { ssr: true });
const exported = { aws_project_region: "us-east-1", aws_user_pools_id: "us-east-1_a", aws_user_pools_web_client_id: "b" };
Amplify.configure(exported);
const config: ResourcesConfig = {
  Auth: {
    Cognito: {
      userPoolId: "us-east-1_AbCdEf123",
      userPoolClientId: "1example23456789",
      identityPoolId: "us-east-1:01234567-89ab-cdef-0123-456789abcdef",
      allowGuestAccess: true,
      loginWith: {
        email: true,
        oauth: {
          domain: "auth.example.com",
          scopes: ["openid", "aws.cognito.signin.user.admin"],
          redirectSignIn: ["https://example.com/"],
          redirectSignOut: ["https://example.com/"],
          responseType: "code",
          providers: ["Google", { custom: "Corporate" }],
        },
      },
      signUpVerificationMethod: "code",
      userAttributes: { email: { required: true } },
      mfa: { status: "optional", totpEnabled: true },
      passwordFormat: { minLength: 12 },
      groups: [{ ADMINS: { precedence: 0 } }],
    },
  },
  API: { REST: { shop: { endpoint: "https://api.example.com" } } },
};
Amplify.configure(config, {
  Auth: {
    tokenProvider: cognitoUserPoolsTokenProvider,
    credentialsProvider: cognitoCredentialsProvider,
    headers: async () => ({ "x-aws-waf-token": "…" }),
  },
});
Amplify.configure({ ...Amplify.getConfig(), API: { GraphQL: { endpoint: "https://example.com/graphql", defaultAuthMode: "userPool" } } });
export const signInUrl: string | undefined = Amplify.getConfig().Auth?.Cognito.loginWith?.oauth?.redirectSignIn[0];

// Storage.
cognitoUserPoolsTokenProvider.setKeyValueStorage(sessionStorage);
cognitoUserPoolsTokenProvider.setKeyValueStorage(
  new CookieStorage({ domain: ".example.com", path: "/", expires: 30, sameSite: "strict", secure: true }),
);
class Secured implements KeyValueStorageInterface {
  private readonly items = new Map<string, string>();
  async setItem(key: string, value: string): Promise<void> {
    this.items.set(key, value);
  }
  async getItem(key: string): Promise<string | null> {
    return this.items.get(key) ?? null;
  }
  async removeItem(key: string): Promise<void> {
    this.items.delete(key);
  }
  async clear(): Promise<void> {
    this.items.clear();
  }
}
cognitoUserPoolsTokenProvider.setKeyValueStorage(new Secured());
cognitoUserPoolsTokenProvider.setClientMetadataProvider(async () => ({ tenant: "a" }));
export const provider: TokenProvider = cognitoUserPoolsTokenProvider;

// The Hub, and its events one by one.
export const stop = Hub.listen("auth", ({ payload }) => {
  switch (payload.event) {
    case "signedIn":
      return console.log(payload.data.username, payload.data.userId, payload.message);
    case "signInWithRedirect_failure":
    case "tokenRefresh_failure":
      return console.log(payload.data.error?.message);
    case "customOAuthState":
      return console.log(payload.data.length);
    case "signedOut":
    case "tokenRefresh":
    case "signInWithRedirect":
      return;
    default:
      return payload satisfies never;
  }
});
Hub.listen("auth", () => {}, { listenerName: "tabs", enableCrossTabEvents: true });
Hub.listen("cart", (capsule: HubCapsule<string, { event: string; data?: unknown }>) => console.log(capsule.payload.event));
Hub.dispatch("cart", { event: "added", data: { id: 1 }, message: "added" });

// Sign-in: every step has its case, and a step that Amplify does not have would not compile here.
export async function login(username: string, password: string): Promise<string> {
  const input: SignInInput = { username, password, options: { authFlowType: "USER_SRP_AUTH" } };
  try {
    const { isSignedIn, nextStep }: SignInOutput = await signIn(input);
    return isSignedIn ? "home" : route(nextStep);
  } catch (error) {
    if (error instanceof AuthError && error.name === "UserAlreadyAuthenticatedException") return "home";
    return explain(error);
  }
}

function route(step: SignInOutput["nextStep"]): string {
  switch (step.signInStep) {
    case "CONFIRM_SIGN_IN_WITH_SMS_CODE":
    case "CONFIRM_SIGN_IN_WITH_EMAIL_CODE":
      return sentTo(step.codeDeliveryDetails);
    case "CONFIRM_SIGN_IN_WITH_TOTP_CODE":
    case "CONFIRM_SIGN_IN_WITH_PASSWORD":
    case "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP":
    case "CONFIRM_SIGN_UP":
    case "RESET_PASSWORD":
    case "DONE":
      return step.signInStep;
    case "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED":
      return (step.missingAttributes ?? []).join();
    case "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE":
      return step.additionalInfo?.["question"] ?? "";
    case "CONTINUE_SIGN_IN_WITH_MFA_SELECTION":
    case "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION":
      return (step.allowedMFATypes ?? []).map((type) => ({ SMS: "sms", TOTP: "app", EMAIL: "mail" })[type]).join();
    case "CONTINUE_SIGN_IN_WITH_TOTP_SETUP":
      return step.totpSetupDetails.getSetupUri("Shop").toString();
    case "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION":
      return (step.availableChallenges ?? []).join();
    default:
      return step satisfies never;
  }
}

const sentTo = (details?: CodeDeliveryDetails): string => `${details?.deliveryMedium ?? ""} ${details?.destination ?? ""}`;
const mailedTo = (details: CodeDeliveryDetails<"email" | "phone_number">): string => details.attributeName ?? "";

function explain(error: unknown): string {
  if (!(error instanceof AuthError)) throw error;
  console.error(error.underlyingError, error.metadata?.requestId);
  return error.recoverySuggestion ?? error.message;
}

export function thrown(): never {
  throw new AuthError({ name: "Mine", message: "not today", recoverySuggestion: "tomorrow", underlyingError: new Error() });
}

export async function challenge(code: string): Promise<ConfirmSignInOutput> {
  return confirmSignIn({ challengeResponse: code, options: { friendlyDeviceName: "phone", clientMetadata: { page: "login" } } });
}

export const choose = (): Promise<SignInOutput> =>
  signIn({ username: "alice", options: { authFlowType: "USER_AUTH", preferredChallenge: "EMAIL_OTP" } });

// Sign-up and passwords.
export async function register(username: string, password: string): Promise<string> {
  const { isSignUpComplete, userId, nextStep }: SignUpOutput = await signUp({
    username,
    password,
    options: { userAttributes: { email: username, "custom:team": "a" }, autoSignIn: { authFlowType: "USER_AUTH" } },
  });
  if (nextStep.signUpStep === "CONFIRM_SIGN_UP") return mailedTo(nextStep.codeDeliveryDetails);
  if (nextStep.signUpStep === "COMPLETE_AUTO_SIGN_IN") await autoSignIn();
  return isSignUpComplete ? (userId ?? "") : "";
}

export async function confirmed(username: string, confirmationCode: string): Promise<void> {
  await resendSignUpCode({ username });
  const { nextStep } = await confirmSignUp({ username, confirmationCode });
  if (nextStep.signUpStep === "COMPLETE_AUTO_SIGN_IN") await autoSignIn();
}

export async function forgot(username: string): Promise<string> {
  const output: ResetPasswordOutput = await resetPassword({ username });
  await confirmResetPassword({ username, newPassword: "…", confirmationCode: "123456" });
  await updatePassword({ oldPassword: "…", newPassword: "…" });
  return output.nextStep.codeDeliveryDetails.destination ?? output.nextStep.resetPasswordStep;
}

// The session.
export async function bearer(): Promise<string | undefined> {
  const session: AuthSession = await fetchAuthSession({ forceRefresh: true });
  const tokens: AuthTokens | undefined = session.tokens;
  const groups = tokens?.accessToken.payload["cognito:groups"];
  const idToken: JWT | undefined = tokens?.idToken;
  console.log(groups, idToken?.payload.exp, session.credentials?.accessKeyId, session.identityId, session.userSub);
  return tokens && `Bearer ${tokens.accessToken.toString()}`;
}

export async function protect(): Promise<AuthUser | undefined> {
  try {
    const { username, userId, signInDetails } = await getCurrentUser();
    return { username, userId, signInDetails: { loginId: signInDetails?.loginId } };
  } catch {
    return undefined;
  }
}

export const leave = (): Promise<void>[] => [signOut(), signOut({ global: true, oauth: { redirectUrl: "https://example.com/" } })];
export const social = (): Promise<void>[] => [
  signInWithRedirect(),
  signInWithRedirect({ provider: "Google", customState: "/cart", options: { prompt: "SELECT_ACCOUNT", lang: "de" } }),
  signInWithRedirect({ provider: { custom: "Corporate" } }),
];
export const subject: string | undefined = decodeJWT("a.b.c").payload.sub;

// Attributes, factors, devices, passkeys.
export async function profile(): Promise<void> {
  const attributes: FetchUserAttributesOutput = await fetchUserAttributes();
  const keys = Object.keys(attributes) as UserAttributeKey[];
  const changed = await updateUserAttributes({ userAttributes: { name: attributes.name, email: "a@b.c" } });
  for (const [key, { isUpdated, nextStep }] of Object.entries(changed)) {
    console.log(keys, key, isUpdated, nextStep.updateAttributeStep, sentTo(nextStep.codeDeliveryDetails));
  }
  const one = await updateUserAttribute({ userAttribute: { attributeKey: "email", value: "a@b.c" } });
  if (one.nextStep.updateAttributeStep === "CONFIRM_ATTRIBUTE_WITH_CODE") console.log(one.nextStep.codeDeliveryDetails);
  console.log(mailedTo(await sendUserAttributeVerificationCode({ userAttributeKey: "email" })));
  await deleteUserAttributes({ userAttributeKeys: ["custom:team"] });
}

export async function factors(): Promise<void> {
  const { sharedSecret, getSetupUri } = await setUpTOTP();
  console.log(sharedSecret, getSetupUri("Shop", "alice").href);
  await verifyTOTPSetup({ code: "123456" });
  await updateMFAPreference({ sms: "ENABLED", totp: "PREFERRED" });
  const { enabled, preferred } = await fetchMFAPreference();
  console.log(enabled?.includes("TOTP"), preferred === "SMS");
  for (const { id, name, attributes, lastAuthenticatedDate } of await fetchDevices()) {
    console.log(name, attributes.device_name, lastAuthenticatedDate?.toISOString());
    await forgetDevice({ device: { id } });
  }
  const { credentials } = await listWebAuthnCredentials({ pageSize: 10 });
  const created: (Date | undefined)[] = credentials.map((credential) => credential.createdAt);
  console.log(created);
}

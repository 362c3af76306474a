// Mistakes that the compiler must find: each line below an @ts-expect-error would be a bug that nobody sees.
import { createCognitoAuth, isAuthError, SrpClient } from "cognito-wasm";
import * as slim from "cognito-wasm/slim";

const config = { userPoolId: "us-east-1_a", userPoolClientId: "b" };
const managedLogin = { domain: "d", scopes: ["openid"], redirectSignIn: [], redirectSignOut: [], responseType: "code" as const };
const environment: Record<string, string> = {};
const auth = createCognitoAuth(config);

// Configuration.
// @ts-expect-error the app client is missing
createCognitoAuth({ userPoolId: "us-east-1_a" });
// @ts-expect-error a misspelt member
createCognitoAuth({ userPoolID: "us-east-1_a", userPoolClientId: "b" });
// @ts-expect-error misspelt
createCognitoAuth({ ...config, autorefresh: false });
// @ts-expect-error misspelt
createCognitoAuth({ ...config, storages: "memory" });
// @ts-expect-error misspelt
createCognitoAuth({ ...config, cookie: { samesite: "strict" } });
// @ts-expect-error misspelt
createCognitoAuth({ ...config, runtime: { randomByte: (length: number) => new Uint8Array(length) } });
// @ts-expect-error misspelt
createCognitoAuth({ ...config, loginWith: { oauth: { ...managedLogin, scope: ["openid"] } } });
// @ts-expect-error an environment variable may be missing
createCognitoAuth({ userPoolId: config.userPoolId, userPoolClientId: environment["CLIENT_ID"] });
// @ts-expect-error no such storage
createCognitoAuth({ ...config, storage: "cookies" });
// @ts-expect-error a storage that cannot remove
createCognitoAuth({ ...config, storage: { getItem: () => null, setItem() {} } });
// @ts-expect-error the implicit grant is not supported
createCognitoAuth({ ...config, loginWith: { oauth: { domain: "d", scopes: [], redirectSignIn: [], redirectSignOut: [], responseType: "token" } } });
// @ts-expect-error a time is a number
createCognitoAuth({ ...config, runtime: { now: () => new Date() } });
// @ts-expect-error how many, not whether
createCognitoAuth({ ...config, recentUsers: true });
// @ts-expect-error a code or a link
createCognitoAuth({ ...config, signUpVerificationMethod: "sms" });
// @ts-expect-error nothing to configure
createCognitoAuth();

// Signing in.
// @ts-expect-error who?
auth.signIn({ password: "…" });
// @ts-expect-error positional arguments
auth.signIn("alice", "…");
// @ts-expect-error no such flow
auth.signIn({ username: "alice", options: { authFlowType: "USER_SRP" } });
// @ts-expect-error a code is text: a number loses its zeros
auth.confirmSignIn({ challengeResponse: 12345 });
// @ts-expect-error an answer is missing
auth.confirmSignIn({});
// @ts-expect-error somebody must be told
auth.signIn({ username: "alice", options: { onProgress: true } });
// @ts-expect-error who?
auth.forgetRecentUser("alice");
// @ts-expect-error metadata is text
auth.signIn({ username: "alice", options: { clientMetadata: { tries: 1 } } });

export async function steps(): Promise<void> {
  const { nextStep } = await auth.signIn({ username: "alice", password: "…" });
  // @ts-expect-error not every step has it
  console.log(nextStep.codeDeliveryDetails);
  // @ts-expect-error no such step
  if (nextStep.signInStep === "CONFIRM_SIGN_IN_WITH_SMS_MFA_CODE") return;
  // @ts-expect-error a step is not to be changed into another
  nextStep.signInStep = "SIGNED_IN";

  const transaction = await auth.startSignIn({ username: "alice", password: "…" });
  // @ts-expect-error the step is the transaction's
  transaction.step = nextStep;
}

export async function session(): Promise<void> {
  const tokens = await auth.getTokens();
  // @ts-expect-error nobody may be signed in
  console.log(tokens.accessToken);
  // @ts-expect-error a token is an object: its text is toString()
  const text: string | undefined = tokens?.accessToken;
  // @ts-expect-error the refresh token is not handed out
  console.log(text, tokens?.refreshToken);
  // @ts-expect-error no such event
  auth.onAuthStateChange((event) => event.event === "signIn");
  // @ts-expect-error only a failure has an error
  auth.onAuthStateChange((event) => event.error);
}

export function errors(error: unknown): void {
  // @ts-expect-error it may be anything
  console.log(error.code);
  if (!isAuthError(error)) return;
  // @ts-expect-error no such code
  console.log(error.code === "NotAuthorisedException");
  // @ts-expect-error most errors have nothing to go on with
  console.log(error.transaction.step);
  // @ts-expect-error an error is not to be changed
  error.code = "Unknown";
}

// Accounts and factors.
// @ts-expect-error which attribute's value?
auth.updateUserAttribute({ userAttribute: { value: "A" } });
// @ts-expect-error only addresses can be verified
auth.sendUserAttributeVerificationCode({ userAttributeKey: "name" });
// @ts-expect-error a passkey cannot be preferred
auth.updateMFAPreference({ passkey: "PREFERRED" });
// @ts-expect-error no such setting
auth.updateMFAPreference({ totp: true });

// SRP alone.
// @ts-expect-error bytes, not hex
new SrpClient({ userPoolId: "us-east-1_a", a: "00ff" });
// @ts-expect-error the server's values are missing
new SrpClient({ userPoolId: "us-east-1_a" }).passwordClaim({ userIdForSrp: "a", password: "b" });
// @ts-expect-error it is the exchange's
new SrpClient({ userPoolId: "us-east-1_a" }).publicA = "00";
// @ts-expect-error from where?
slim.init();

// Signing in and out.

import type {
  CognitoAuth,
  SignInInput as CoreSignInInput,
  SignInOutput as CoreSignInOutput,
  SignInWithRedirectInput as CoreSignInWithRedirectInput,
} from "cognito-wasm";

import { isPage } from "../value/platform.js";
import { AuthError } from "./errors.js";
import { free, onTarget } from "./free.js";
import { isSignedIn } from "./session.js";
import type { ConfirmSignInInput, SignInInput, SignInWithRedirectInput, SignOutInput } from "./types/inputs.js";
import type { ConfirmSignInOutput, SignInOutput } from "./types/outputs.js";

/**
 * Signs a user in, up to the first question that the user must answer.
 *
 * Rejects with `UserAlreadyAuthenticatedException` when somebody is signed in.
 */
export const signIn = free(async (auth, input: SignInInput): Promise<SignInOutput> =>
  toOutput(await auth.signIn({ ...(input as CoreSignInInput), ifSignedIn: "error" })),
);

/** Answers the question of the last {@link signIn}, also after the page was loaded anew. */
export const confirmSignIn = free(async (auth, input: ConfirmSignInInput): Promise<ConfirmSignInOutput> =>
  toOutput(await auth.confirmSignIn(input)),
);

/** Signs the user in who has just signed up with `autoSignIn`. */
export const autoSignIn: () => Promise<SignInOutput> = free(async (auth) => toOutput(await auth.autoSignIn()));

/**
 * Ends the session, here at once and then at the service. A session that came from managed login ends there, too: the
 * page is left for its sign-out URL.
 */
export const signOut = onTarget(async (target, input?: SignOutInput): Promise<void> => {
  const auth = await target.ready();
  const { global = false, oauth = {} } = input ?? {};
  const hasLogin = target.resourcesConfig.Auth?.Cognito.loginWith?.oauth !== undefined && isPage();
  const leaves = hasLogin && (await isFromManagedLogin(auth));
  return auth.signOut({ global, ...(leaves && { oauth }) });
});

/**
 * Leaves the page for managed login. Where it returns to, `Amplify.configure` completes the sign-in.
 *
 * Rejects with `UserAlreadyAuthenticatedException` when somebody is signed in.
 */
export const signInWithRedirect = free(async (auth, input?: SignInWithRedirectInput): Promise<void> => {
  if (await isSignedIn(auth)) {
    throw new AuthError({
      name: "UserAlreadyAuthenticatedException",
      message: "There is already a signed in user.",
      recoverySuggestion: "Call signOut before calling signInWithRedirect again.",
    });
  }
  return auth.signInWithRedirect(input as CoreSignInWithRedirectInput | undefined);
});

/** Whether managed login issued the tokens: those of a sign-in without it have this one scope. */
async function isFromManagedLogin(auth: CognitoAuth): Promise<boolean> {
  const tokens = await auth.getTokens().catch(() => null);
  const { scope } = tokens?.accessToken.payload ?? {};
  return scope !== undefined && scope !== "aws.cognito.signin.user.admin";
}

/** The output with Amplify's steps. What Amplify has no step for is an error, as it is there. */
function toOutput({ isSignedIn, nextStep }: CoreSignInOutput): SignInOutput {
  switch (nextStep.signInStep) {
    case "CONFIRM_SIGN_IN_WITH_WEB_AUTHN":
      throw new AuthError({ name: "PasskeyNotSupported", message: "passkeys are not supported on this platform" });
    case "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE":
      throw new AuthError({
        name: "SignInException",
        message: `the pool asks for ${nextStep.challengeName}, which Amplify has no step for`,
        recoverySuggestion: "Sign in by an instance of createCognitoAuth: it hands the challenge out.",
      });
    case "SIGN_IN_ENDED":
      throw new AuthError({ name: "SignInException", message: "the sign-in has ended" });
    default:
      return { isSignedIn, nextStep };
  }
}

// Signing in and out.

import type { CognitoAuth, SignInInput as CoreSignInInput, SignInOutput as CoreSignInOutput } from "cognito-wasm";

import { method } from "../value/members.js";
import { AuthError } from "./errors.js";
import { free } from "./free.js";
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

/** Ends the session, here at once and then at the service. */
export const signOut = free((auth, input?: SignOutInput): Promise<void> => auth.signOut(input));

/** Leaves the page for managed login. Where it returns to, `Amplify.configure` completes the sign-in. */
export const signInWithRedirect = free(async (auth, input?: SignInWithRedirectInput): Promise<void> => {
  await redirects(auth)(input);
});

function redirects(auth: CognitoAuth): (...input: unknown[]) => unknown {
  const signInWithRedirect = method(auth, "signInWithRedirect");
  if (signInWithRedirect) return signInWithRedirect;
  throw new AuthError({ name: "OAuthNotConfigureException", message: "oauth param not configured." });
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

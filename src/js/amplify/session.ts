// The session: tokens, credentials, who is signed in.

import { type CognitoAuth, isAuthError } from "cognito-wasm";

import { claimsOf } from "../session/record.js";
import { configuredOrNone, targetOf } from "./configured.js";
import { free, type FreeFunction, onTarget } from "./free.js";
import type { Target } from "./target.js";
import type { GetCurrentUserOutput } from "./types/outputs.js";
import type { AuthSession, AuthTokens, FetchAuthSessionOptions, JWT } from "./types/session.js";

/** Who is signed in, without a request. Rejects with `UserUnAuthenticatedException` when nobody is. */
export const getCurrentUser = free((auth): Promise<GetCurrentUserOutput> => auth.getCurrentUser());

/**
 * Tokens and, where there is an identity pool, credentials. Empty when nobody is signed in, when the service has
 * refused the refresh token, and before `Amplify.configure`.
 */
export const fetchAuthSession: FreeFunction<[options?: FetchAuthSessionOptions], AuthSession> = async (
  ...given: unknown[]
) => {
  const target = targetOf(given[0]) ?? configuredOrNone();
  return target?.hasAuth ? session(...(given as [FetchAuthSessionOptions?])) : {};
};

/**
 * Decodes a token. It does not verify it.
 *
 * @throws Error when it is no JWT
 */
export function decodeJWT(token: string): JWT {
  if (token.split(".").length !== 3) throw new Error("Invalid token");
  const payload = claimsOf(token);
  if (!payload) throw new Error("Invalid token payload");
  return { payload, toString: () => token };
}

/** Whether somebody is signed in. */
export const isSignedIn = (auth: CognitoAuth): Promise<boolean> =>
  auth.getCurrentUser().then(
    () => true,
    () => false,
  );

/** The tokens of a target; `null` when nobody is signed in. */
export async function tokensOf(target: Target, options?: FetchAuthSessionOptions): Promise<AuthTokens | null> {
  const auth = await target.ready();
  const asked = await withMetadata(target, options);
  const tokens = await unlessEnded(auth, () => auth.getTokens(asked), null);
  if (!tokens) return null;
  const { accessToken, idToken } = tokens;
  const { signInDetails } = await auth.getCurrentUser();
  return { accessToken, ...(idToken && { idToken }), ...(signInDetails && { signInDetails }) };
}

const session = onTarget(async (target, options?: FetchAuthSessionOptions): Promise<AuthSession> => {
  const auth = await target.ready();
  if (target.takeCleared()) await auth.getCredentials({ forceRefresh: true }).catch(() => undefined);
  const asked = await withMetadata(target, options);
  const found = await unlessEnded(auth, () => auth.fetchAuthSession(asked), undefined);
  // A guest may have a session, too.
  return found ?? auth.fetchAuthSession();
});

/** What the triggers are told: what the call says, else what the token provider was told. */
async function withMetadata(
  { session }: Target,
  options: FetchAuthSessionOptions = {},
): Promise<FetchAuthSessionOptions> {
  const clientMetadata = options.clientMetadata ?? (await session.clientMetadata?.());
  return { ...options, ...(clientMetadata && { clientMetadata }) };
}

/** What `ask` gives; `otherwise` when the service refused the refresh token, and with that ended the session. */
async function unlessEnded<T, Otherwise>(
  auth: CognitoAuth,
  ask: () => Promise<T>,
  otherwise: Otherwise,
): Promise<T | Otherwise> {
  try {
    return await ask();
  } catch (thrown) {
    if (!isAuthError(thrown) || thrown.code !== "NotAuthorizedException") throw thrown;
    if (await isSignedIn(auth)) throw thrown;
    return otherwise;
  }
}

// The public class: signing in and out, the session, AWS credentials.

import { OAuthApi } from "./oauth-api.js";
import type {
  AwsCredentials,
  CredentialsProviderInput,
  DeveloperIdentity,
  DeveloperIdentityInput,
  GetCredentialsInput,
  PresignUrlInput,
  UnlinkIdentityInput,
} from "./types/credentials.js";
import type {
  AuthEvent,
  AuthSession,
  AuthUser,
  FetchSessionInput,
  PendingSignIn,
  RecentUser,
  Tokens,
} from "./types/session.js";
import type {
  ConfirmSignInInput,
  SavedSignIn,
  SignInInput,
  SignInOutput,
  SignInTransaction,
  StepUpInput,
} from "./types/sign-in.js";
import { member } from "./value/members.js";

/**
 * An instance for one user pool client, one identity pool, or both. Every method that returns a promise rejects with an
 * `AuthError`, or with a `TypeError` for a wrong argument.
 *
 * @example
 * ```ts
 * const auth = createCognitoAuth({ userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789" });
 * const { isSignedIn } = await auth.signIn({ username: "alice", password: "correct horse" });
 * const tokens = await auth.getTokens();
 * ```
 */
export class CognitoAuth extends OAuthApi {
  /**
   * Signs a user in, up to the first question that the user must answer.
   *
   * A wrong password is a `NotAuthorizedException`. A user who must confirm the account or reset the password first is
   * no error but a step.
   */
  async signIn(input: SignInInput): Promise<SignInOutput> {
    const place = this.instance.line.enter();
    return (await this.signIns()).signIn(input, place);
  }

  /** Answers the question of the last {@link signIn}, also after the page was loaded anew. */
  async confirmSignIn(input: ConfirmSignInInput): Promise<SignInOutput> {
    const place = this.instance.line.enter();
    return (await this.signIns()).confirmSignIn(input, place);
  }

  /**
   * Signs a user in by a transaction of its own: several can be under way, and each can be ended.
   *
   * When the preferred factor is a passkey and the browser or its user refuses, it rejects, and `error.transaction` is
   * the transaction: it still waits, for another try (`respond("WEB_AUTHN")`) or another factor.
   */
  async startSignIn(input: SignInInput): Promise<SignInTransaction> {
    const place = this.instance.line.enter();
    return (await this.signIns()).startSignIn(input, place);
  }

  /**
   * Takes up a transaction from what its `toJSON` gave.
   *
   * Rejects with `SignInExpired` when it is older than the service keeps one (15 minutes at most).
   */
  async resumeSignIn(saved: SavedSignIn | string): Promise<SignInTransaction> {
    const place = this.instance.line.enter();
    return (await this.signIns()).resumeSignIn(saved, place);
  }

  /** The step of a sign-in that a page reload interrupted; `null` when none waits for {@link confirmSignIn}. */
  async pendingSignIn(): Promise<PendingSignIn | null> {
    return (await this.instance.session.pendingSignIn()) ?? null;
  }

  /** Does the first half of the work while the user still types: the next sign-in is faster for it. */
  async prepareSignIn(): Promise<void> {
    return (await this.signIns()).prepare();
  }

  /** Signs the user in who has just signed up with `autoSignIn`. */
  async autoSignIn(): Promise<SignInOutput> {
    this.instance.assertWritable();
    const place = this.instance.line.enter();
    return (await this.instance.parts()).account.autoSignIn(place);
  }

  /** Asks the signed-in user for more proof: a sign-in that asks only for what is missing. */
  async stepUp(input: StepUpInput): Promise<SignInOutput> {
    const place = this.instance.line.enter();
    return (await this.signIns()).stepUp(input, place);
  }

  /**
   * Tokens that can be used now, renewed when they are about to end; `null` when nobody is signed in.
   *
   * When a renewal fails and the old tokens have not ended, those are returned; with `forceRefresh` it rejects.
   */
  async getTokens(input?: FetchSessionInput): Promise<Tokens | null> {
    return this.instance.session.getTokens(input);
  }

  /** Who is signed in, without a request. Rejects with `UserUnAuthenticatedException` when nobody is. */
  async getCurrentUser(): Promise<AuthUser> {
    return this.instance.session.getCurrentUser();
  }

  /** Tokens and, where there is an identity pool, credentials. Empty when nobody is signed in. */
  async fetchAuthSession(input?: FetchSessionInput): Promise<AuthSession> {
    return this.instance.session.fetchAuthSession(input);
  }

  /**
   * Calls the listener with every change to the session, here and in other tabs; first with `initialSession`.
   *
   * @returns a function that removes the listener
   */
  onAuthStateChange(listener: (event: AuthEvent) => void): () => void {
    return this.instance.listen(listener);
  }

  /** Who signed in here lately, the last first; with `recentUsers` in the configuration. */
  async listRecentUsers(): Promise<RecentUser[]> {
    return (await this.instance.recentUsers()).list();
  }

  /** Removes a name from that list. */
  async forgetRecentUser(input: { username: string }): Promise<void> {
    await (await this.instance.recentUsers()).forget(member(input, "username"));
  }

  /**
   * Credentials that can be used now. Rejects with `NoCredentials` without an identity pool, or when nobody is signed in
   * and guests are not allowed.
   */
  async getCredentials(input?: GetCredentialsInput): Promise<AwsCredentials> {
    return (await this.instance.aws()).getCredentials(input);
  }

  /**
   * A credentials provider, as the clients of the AWS SDK for JavaScript v3 take one.
   *
   * @throws TypeError that says which option is wrong
   */
  credentialsProvider(input?: CredentialsProviderInput): (wish?: GetCredentialsInput) => Promise<AwsCredentials> {
    return this.instance.credentialsProvider(input);
  }

  /** Removes logins from the identity: from then on they lead to another one. */
  async unlinkIdentity(input: UnlinkIdentityInput): Promise<void> {
    return (await this.instance.aws()).unlinkIdentity(input);
  }

  /**
   * A `fetch` that signs with those credentials (Signature Version 4).
   *
   * @param service - the signing name, for example `execute-api` or `s3`
   * @param region - for example `us-east-1`
   */
  signedFetch(service: string, region: string): typeof fetch {
    return this.instance.signedFetch(service, region);
  }

  /** A URL that carries its signature, for a download or an upload by somebody else. */
  async presignUrl(url: string | URL, input: PresignUrlInput): Promise<string> {
    return (await this.instance.aws()).presignUrl(url, input);
  }

  /**
   * Vouches for a user that the application knows by its own means (a developer identity). For servers only: the call is
   * signed with IAM credentials. The user's client takes the token as the login `cognito-identity.amazonaws.com`.
   */
  async getOpenIdTokenForDeveloperIdentity(input: DeveloperIdentityInput): Promise<DeveloperIdentity> {
    return (await this.instance.aws()).getOpenIdTokenForDeveloperIdentity(input);
  }

  private async signIns() {
    this.instance.assertWritable();
    return (await this.instance.parts()).signIns;
  }
}

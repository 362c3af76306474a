// Reading the session, renewing it and ending it. Reading needs no module: it comes when something changes the record.

import { authError, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import type { AuthSession, AuthUser, FetchSessionInput, SignOutInput, Tokens } from "../types/session.js";
import type { ClientMetadata, JWT } from "../types/tokens.js";
import { plain } from "../value/plain.js";
import { authUser, claimsOf, isAlive, isFresh, signInDetailsOf, type StoredRecord, type StoredUser } from "./record.js";
import { SingleFlight } from "./single-flight.js";

/** A record in which somebody is signed in. */
export interface SignedInRecord extends StoredRecord {
  readonly user: StoredUser;
}

/** How a renewal ended. */
interface Renewed {
  /** Why it did not work; the session is kept unless `ended`. */
  readonly error?: unknown;
}

/** The session of one instance. */
export class Session {
  private readonly renewals = new SingleFlight<Renewed>();
  private takingOver: Promise<void> | undefined;

  constructor(private readonly instance: Instance) {}

  /** The newest record; where there is none of ours, another library's session becomes ours. */
  async load(): Promise<StoredRecord> {
    const { store } = this.instance;
    const record = await store.load();
    if (!record.isBlank) return record;
    this.takingOver ??= this.takeOver();
    await this.takingOver;
    return store.load();
  }

  /** Who is signed in; `undefined` when nobody is. A session that has ended and cannot be renewed is nobody's. */
  async user(): Promise<AuthUser | undefined> {
    const { user, clockOffset } = await this.load();
    if (!user) return undefined;
    const isUsable = user.refreshToken !== undefined || user.expiresAt > this.instance.now() + clockOffset;
    return isUsable ? authUser(user) : undefined;
  }

  /**
   * The record with tokens that can be used now; `undefined` when nobody is signed in. While a renewal fails, a token
   * that has not ended is still handed out.
   *
   * @param force - renews them even if they last
   * @throws AuthError why they could not be renewed, when they were to be or have ended
   */
  async current(force = false, clientMetadata?: ClientMetadata): Promise<SignedInRecord | undefined> {
    const record = await this.load();
    if (!isSignedIn(record) || (isFresh(record, this.instance.now()) && !force)) return signedIn(record);
    const { error } = await this.renew(clientMetadata);
    const renewed = await this.load();
    if (error && isSignedIn(renewed) && (force || !isAlive(renewed, this.instance.now()))) throw error;
    if (error && force) throw error;
    return signedIn(renewed);
  }

  /**
   * The record with tokens that can be used now.
   *
   * @throws AuthError `UserUnAuthenticatedException` when nobody is signed in
   */
  async require(): Promise<SignedInRecord> {
    const record = await this.current();
    if (!record) throw authError("UserUnAuthenticatedException", "nobody is signed in");
    return record;
  }

  /** Renews the tokens. Callers who want the same meanwhile wait for the same renewal. */
  renew(clientMetadata?: ClientMetadata): Promise<Renewed> {
    return this.renewals.run(JSON.stringify(clientMetadata ?? null), () => this.drive(clientMetadata));
  }

  /** `getTokens`. */
  async getTokens(input?: FetchSessionInput): Promise<Tokens | null> {
    const { forceRefresh, clientMetadata } = checkFetch(input);
    const record = await this.current(forceRefresh, clientMetadata);
    if (!record) return null;
    return { ...tokensOf(record.user), expiresAt: new Date(record.user.expiresAt) };
  }

  /** `getCurrentUser`. */
  async getCurrentUser(): Promise<AuthUser> {
    const user = await this.user();
    if (!user) throw authError("UserUnAuthenticatedException", "nobody is signed in");
    return user;
  }

  /** `fetchAuthSession`. When the identity pool fails, the tokens are not lost. */
  async fetchAuthSession(input?: FetchSessionInput): Promise<AuthSession> {
    const { forceRefresh, clientMetadata } = checkFetch(input);
    const record = await this.current(forceRefresh, clientMetadata);
    const session: AuthSession = {};
    if (record) {
      const signInDetails = signInDetailsOf(record.user);
      session.tokens = { ...tokensOf(record.user), ...(signInDetails && { signInDetails }) };
      session.userSub = authUser(record.user).userId;
    }
    const { identityPoolId, allowGuestAccess } = this.instance.config;
    if (identityPoolId !== undefined && (record || allowGuestAccess)) {
      try {
        const aws = await this.instance.aws();
        Object.assign(session, await aws.ofSession(forceRefresh));
      } catch (error) {
        if (!isAuthError(error)) throw error;
        session.credentialsError = error;
      }
    }
    return session;
  }

  /** `signOut`: here at once, then at the service. */
  async signOut(input?: SignOutInput): Promise<void> {
    const { global = false } = checkSignOut(input);
    const { instance } = this;
    const token = global ? await this.tokenForGlobal() : undefined;
    await this.end({ global, ...(token?.accessToken !== undefined && { accessToken: token.accessToken }) });
    if (token?.error) throw token.error;
    await instance.leave();
  }

  /** Ends the session here, and tells the service. */
  async end(options: { global?: boolean; accessToken?: string; local?: boolean } = {}): Promise<void> {
    const { instance } = this;
    instance.signOuts++;
    await instance.signIns.abandon();
    await instance.drive((module, client) => new module.SignOut(client, JSON.stringify(options)));
  }

  /** A global sign-out needs an access token that the service still takes. */
  private async tokenForGlobal(): Promise<{ accessToken?: string; error?: unknown }> {
    try {
      const record = await this.current();
      return record ? { accessToken: record.user.accessToken } : {};
    } catch (error) {
      return { error };
    }
  }

  private async drive(clientMetadata: ClientMetadata | undefined): Promise<Renewed> {
    const { instance } = this;
    try {
      const input = JSON.stringify({ clientMetadata: clientMetadata ?? null });
      const outcome = await instance.drive((module, client) => new module.Renewal(client, input));
      return outcome.error ? { error: instance.errorOf(outcome.error) } : {};
    } catch (error) {
      if (!isAuthError(error)) throw error;
      return { error };
    }
  }

  private async takeOver(): Promise<void> {
    const { instance } = this;
    const key = instance.lastUserKey;
    if (key === undefined) return;
    const [username] = await instance.store.readOthers([key]);
    if (!username) return;
    await instance.drive((module, client) => new module.TakeOver(client, JSON.stringify({ username, ...instance.mirror })));
  }
}

const isSignedIn = (record: StoredRecord): record is SignedInRecord => record.user !== undefined;

const signedIn = (record: StoredRecord): SignedInRecord | undefined => (isSignedIn(record) ? record : undefined);

function tokensOf({ accessToken, idToken }: StoredUser): { accessToken: JWT; idToken?: JWT } {
  return { accessToken: jwt(accessToken), ...(idToken !== undefined && { idToken: jwt(idToken) }) };
}

/** A token in Amplify's form. A token that is no JWT has an empty payload. */
function jwt(text: string): JWT {
  return { payload: claimsOf(text) ?? {}, toString: () => text };
}

function checkFetch(input: FetchSessionInput | undefined): { forceRefresh: boolean; clientMetadata?: ClientMetadata } {
  const { forceRefresh, clientMetadata } = (plain(input ?? {}, "input") ?? {}) as FetchSessionInput;
  if (forceRefresh !== undefined && forceRefresh !== null && typeof forceRefresh !== "boolean") {
    throw new TypeError("forceRefresh must be a boolean");
  }
  return { forceRefresh: forceRefresh === true, ...(clientMetadata && { clientMetadata }) };
}

function checkSignOut(input: SignOutInput | undefined): SignOutInput {
  const options = (plain(input ?? {}, "input") ?? {}) as SignOutInput;
  if (options.global !== undefined && options.global !== null && typeof options.global !== "boolean") {
    throw new TypeError("global must be a boolean");
  }
  return options;
}

// Reading the session. That needs no module: it comes when something changes the record.

import { checkOptions } from "../config/options.js";
import { authError, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import type { AuthSession, AuthUser, FetchSessionInput, PendingSignIn, Tokens } from "../types/session.js";
import type { ClientMetadata, JWT } from "../types/tokens.js";
import { isObject, membersOf } from "../value/members.js";
import { authUser, claimsOf, isAlive, isFresh, signInDetailsOf, type StoredRecord, type StoredUser } from "./record.js";

/** A record in which somebody is signed in. */
export interface SignedInRecord extends StoredRecord {
  readonly user: StoredUser;
}

/** The session of one instance. */
export class Session {
  private takingOver: Promise<void> | undefined;

  constructor(private readonly instance: Instance) {}

  /** The newest record; where there is none of ours, another library's session becomes ours. */
  async load(): Promise<StoredRecord> {
    const { store } = this.instance;
    const record = await store.load();
    if (!record.isUntouched) return record;
    this.takingOver ??= this.takeOver();
    try {
      await this.takingOver;
    } catch (error) {
      // Whoever asks next looks once more.
      this.takingOver = undefined;
      throw error;
    }
    return store.load();
  }

  /** Who is signed in; `undefined` when nobody is. A session that has ended and cannot be renewed is nobody's. */
  async user(): Promise<AuthUser | undefined> {
    const { instance } = this;
    const record = await this.load();
    if (!record.user) return undefined;
    if (isAlive(record, instance.now())) return authUser(record.user);
    if (record.user.refreshToken === undefined || instance.options.readOnly) return undefined;
    // A refresh token that a visitor sent proves nothing before the service has taken it.
    if (instance.store.isForeign) {
      const renewed = await this.current();
      return renewed && authUser(renewed.user);
    }
    return authUser(record.user);
  }

  /**
   * The record with tokens that can be used now; `undefined` when nobody is signed in. While a renewal fails, a token
   * that has not ended is still handed out.
   *
   * @param force - renews them even if they last
   * @throws AuthError why they could not be renewed, when they were to be or have ended
   */
  async current(force = false, clientMetadata?: ClientMetadata): Promise<SignedInRecord | undefined> {
    const { instance } = this;
    if (force) instance.assertWritable();
    const record = await this.load();
    if (!isSignedIn(record) || (isFresh(record, instance.now()) && !force)) return signedIn(record);
    if (instance.options.readOnly) return isAlive(record, instance.now()) ? record : undefined;
    const { changes } = await instance.parts();
    const { error } = await changes.renew({ forceRefresh: force, ...(clientMetadata && { clientMetadata }) });
    const renewed = await this.load();
    if (error && (force || (isSignedIn(renewed) && !isAlive(renewed, this.instance.now())))) throw error;
    // What ended the session is told to whoever asked for its tokens.
    if (error && !isSignedIn(renewed)) throw error;
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

  /** The step of a sign-in that a page reload interrupted; `undefined` when none waits. */
  async pendingSignIn(): Promise<PendingSignIn | undefined> {
    const saved = await this.instance.savedSignIn();
    if (saved === undefined) return undefined;
    const { signIns } = await this.instance.parts();
    return signIns.pending();
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

  /** Another library's session becomes ours, where it has left one. */
  private async takeOver(): Promise<void> {
    const { instance } = this;
    // It would take the other library's refresh token away.
    if (instance.options.readOnly) return;
    const found = await instance.store.readOthers(instance.otherKeys);
    if (!found.some((text) => text)) return;
    await instance.drive((module, client) => new module.TakeOver(client));
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
  const given: unknown = input ?? {};
  if (!isObject(given)) throw new TypeError("input must be an object");
  checkOptions(given, "getTokens and fetchAuthSession", ["forceRefresh", "clientMetadata"]);
  const { forceRefresh, clientMetadata } = membersOf(given, "input");
  if (forceRefresh !== undefined && forceRefresh !== null && typeof forceRefresh !== "boolean") {
    throw new TypeError("forceRefresh must be a boolean");
  }
  const isGiven = clientMetadata !== undefined && clientMetadata !== null;
  return { forceRefresh: forceRefresh === true, ...(isGiven && { clientMetadata: textsOf(clientMetadata) }) };
}

/** A copy of `clientMetadata`. */
function textsOf(given: unknown): ClientMetadata {
  if (!isObject(given) || Array.isArray(given)) throw new TypeError("clientMetadata must be an object");
  const members = membersOf(given, "clientMetadata");
  for (const [name, value] of Object.entries(members)) {
    if (typeof value !== "string") throw new TypeError(`clientMetadata.${name} must be a string`);
  }
  return members as ClientMetadata;
}

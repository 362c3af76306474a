// Reading the session, renewing it and ending it. Reading needs no module: it comes when something changes the record.

import type { RenewalOutcome, SignOut } from "#wasm/client";

import { checkOptions } from "../config/options.js";
import type { Make } from "../core/flows.js";
import { authError, fromCore, isAuthError } from "../errors.js";
import type { Instance } from "../instance.js";
import type { AuthSession, AuthUser, FetchSessionInput, PendingSignIn, Tokens } from "../types/session.js";
import type { SignOutInput } from "../types/sign-in.js";
import type { ClientMetadata, JWT } from "../types/tokens.js";
import { plain } from "../value/plain.js";
import { authUser, claimsOf, isAlive, isFresh, signInDetailsOf, type StoredRecord, type StoredUser } from "./record.js";
import { ADMIN, missingScope } from "./scope.js";
import { SingleFlight } from "./single-flight.js";

/** A record in which somebody is signed in. */
export interface SignedInRecord extends StoredRecord {
  readonly user: StoredUser;
}

/** What a renewal is asked for. */
interface RenewalOptions {
  /** Even if the tokens last. */
  readonly forceRefresh?: boolean;
  /** Unless they last for some time. */
  readonly ahead?: boolean;
  readonly clientMetadata?: ClientMetadata;
}

/** How a renewal ended. */
interface Renewed {
  /** Why it did not work. */
  readonly error?: Error;
  /** Whether the session is over. */
  readonly ended?: boolean;
}

/** The session of one instance. */
export class Session {
  /** The sign-out that was called last. It does not fail. */
  ending: Promise<void> = Promise.resolve();
  private readonly renewals = new SingleFlight<Renewed>();
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
    const { error } = await this.renew({ forceRefresh: force, ...(clientMetadata && { clientMetadata }) });
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

  /**
   * Renews the tokens unless they can be handed out. Callers who want the same meanwhile wait for the same renewal. It does
   * not fail: the result says what went wrong.
   */
  renew(input: RenewalOptions = {}): Promise<Renewed> {
    const { clientMetadata, ...options } = input;
    const metadata = Object.entries(clientMetadata ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return this.renewals.run(JSON.stringify([options, metadata]), () => this.startRenewal(input));
  }

  /** Renews the tokens in any case. */
  async renewOrThrow(): Promise<void> {
    const { error } = await this.renew({ forceRefresh: true });
    if (error) throw error;
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

  /** `signOut`: here at once, then at the service. */
  async signOut(input?: SignOutInput): Promise<void> {
    const { global } = checkSignOut(input);
    let missing: Error | undefined;
    await this.end(({ user }) => {
      // The service would refuse: at least this session is ended, here and there.
      missing = global && user ? missingScope(user.accessToken, ADMIN, "signOut({ global: true })") : undefined;
      return (module, client) => new module.SignOut(client, global === true && !missing);
    });
    if (missing) throw missing;
  }

  /**
   * Ends the session here, and whatever could bring another.
   *
   * @param choose - how, when the record is known
   */
  async end(choose: (record: StoredRecord) => Make<SignOut>): Promise<void> {
    this.instance.line.signOut();
    const ending = this.runEnd(choose);
    this.ending = ending.catch(() => undefined);
    return ending;
  }

  private async runEnd(choose: (record: StoredRecord) => Make<SignOut>): Promise<void> {
    const { instance } = this;
    instance.assertWritable();
    const { flows, signIns, account } = await instance.parts();
    instance.oauthIfLoaded?.abandon();
    await Promise.all([signIns.abandon(), account.forget()]);
    // What another library has left is ended as ours.
    await flows.run(choose(await this.load()));
  }

  private async startRenewal({ ahead = false, ...input }: RenewalOptions): Promise<Renewed> {
    const { instance } = this;
    if (instance.options.readOnly) return {};
    const { flows, schedule } = await instance.parts();
    // Tokens that arrive expired must not be renewed without end.
    if (!input.forceRefresh && !schedule.admits()) return {};
    const json = JSON.stringify(input);
    const outcome: RenewalOutcome = await flows.run((module, client) => new module.Renewal(client, json, ahead));
    await schedule.renewed(outcome.kind);
    const error = outcome.kind === "ended" || outcome.kind === "kept" ? fromCore(outcome.error) : undefined;
    return { ...(error && { error }), ended: outcome.kind === "ended" };
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
  checkOptions(input ?? {}, "getTokens and fetchAuthSession", ["forceRefresh", "clientMetadata"]);
  const { forceRefresh, clientMetadata } = (plain(input ?? {}, "input") ?? {}) as FetchSessionInput;
  if (forceRefresh !== undefined && forceRefresh !== null && typeof forceRefresh !== "boolean") {
    throw new TypeError("forceRefresh must be a boolean");
  }
  return { forceRefresh: forceRefresh === true, ...(clientMetadata && { clientMetadata }) };
}

function checkSignOut(input: SignOutInput | undefined): SignOutInput {
  checkOptions(input ?? {}, "signOut", ["global", "oauth"]);
  const options = (plain(input ?? {}, "input") ?? {}) as SignOutInput;
  if (options.global !== undefined && options.global !== null && typeof options.global !== "boolean") {
    throw new TypeError("global must be a boolean");
  }
  return options;
}

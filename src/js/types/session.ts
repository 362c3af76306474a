import type { AwsCredentials } from "./credentials.js";
import type { AuthError } from "../errors.js";
import type { NextSignInStep } from "./sign-in.js";
import type { ClientMetadata, JWT, SignInDetails } from "./tokens.js";

/** How to get tokens. */
export interface FetchSessionInput {
  /** Renews them even if they last. */
  forceRefresh?: boolean;
  /** What the pool's Lambda triggers are told if they are renewed. */
  clientMetadata?: ClientMetadata;
}

/** Tokens that can be used now. */
export interface Tokens {
  /** For APIs. */
  accessToken: JWT;
  /** Who the user is. Absent when the scope `openid` was not asked for. */
  idToken?: JWT;
  /** When the first of them ends, by the server's clock. */
  expiresAt: Date;
}

/** Who is signed in. */
export interface AuthUser {
  /** The user's name in the pool. */
  username: string;
  /** The user's id: the claim `sub`. */
  userId: string;
  /** How the user signed in. */
  signInDetails?: SignInDetails;
}

/** The session, in Amplify's form. */
export interface AuthSession {
  /** Absent when nobody is signed in. */
  tokens?: {
    /** For APIs. */
    accessToken: JWT;
    /** Who the user is. */
    idToken?: JWT;
    /** How the user signed in. */
    signInDetails?: SignInDetails;
  };
  /** AWS credentials. Absent without an identity pool. */
  credentials?: Omit<AwsCredentials, "identityId">;
  /** Why there are no credentials: the tokens are there all the same. */
  credentialsError?: AuthError;
  /** The identity pool's id for the user or guest. */
  identityId?: string;
  /** The user's id: the claim `sub`. */
  userSub?: string;
}

/** What happened to the session. `event` tells the kinds apart. It holds no token, password or code. */
export type AuthEvent =
  | InitialSessionEvent
  | SignedInEvent
  | SignedOutEvent
  | TokenRefreshEvent
  | TokenRefreshFailureEvent
  | UserUpdatedEvent
  | SignInWithRedirectEvent
  | SignInWithRedirectFailureEvent
  | CustomOAuthStateEvent
  | StorageFailureEvent;

/** Where it happened. */
export type AuthEventSource = "this" | "other-tab";

/** How the session stood when the listener was added. */
export interface InitialSessionEvent {
  event: "initialSession";
  source: "this";
  /** Who is signed in; `null` when nobody is. */
  user: AuthUser | null;
  /** The sign-in that a page reload interrupted: `confirmSignIn` goes on with it. */
  pendingSignIn?: PendingSignIn;
}

/** A sign-in that waits for `confirmSignIn`. */
export interface PendingSignIn {
  /** The step that waits. */
  nextStep: NextSignInStep;
}

/** Somebody signed in. */
export interface SignedInEvent {
  event: "signedIn";
  source: AuthEventSource;
  /** Who. */
  user: AuthUser;
}

/** The session ended: by `signOut`, or because the service no longer knows it. */
export interface SignedOutEvent {
  event: "signedOut";
  source: AuthEventSource;
  /** Who was signed in. */
  username?: string;
}

/** The tokens were renewed. */
export interface TokenRefreshEvent {
  event: "tokenRefresh";
  source: AuthEventSource;
}

/** The tokens could not be renewed. If that ended the session, `signedOut` follows. */
export interface TokenRefreshFailureEvent {
  event: "tokenRefresh_failure";
  source: "this";
  /** Why. */
  error: AuthError;
}

/** The user's attributes or factors changed. */
export interface UserUpdatedEvent {
  event: "userUpdated";
  source: AuthEventSource;
}

/** Somebody came back from managed login and is signed in. `signedIn` came before. */
export interface SignInWithRedirectEvent {
  event: "signInWithRedirect";
  source: AuthEventSource;
}

/** A sign-in at managed login that was begun here failed. A redirect of somebody else's is none. */
export interface SignInWithRedirectFailureEvent {
  event: "signInWithRedirect_failure";
  source: "this";
  /** Why. */
  error: AuthError;
}

/** What a sign-in at managed login was begun with. */
export interface CustomOAuthStateEvent {
  event: "customOAuthState";
  source: "this";
  /** As `signInWithRedirect` was given it. */
  customState: string;
}

/** The storage failed: from now on the session lives in memory only. Told once. */
export interface StorageFailureEvent {
  event: "storage_failure";
  source: "this";
  /** Why; its code is `StorageFailed`. */
  error: AuthError;
}

/** Which page of sessions. */
export interface ListSessionsInput {
  /** Where the page before ended. */
  nextToken?: string;
}

/** A page of sessions. */
export interface ListSessionsOutput {
  /** The sessions. */
  sessions: UserSession[];
  /** Where the next page begins; absent on the last. */
  nextToken?: string;
}

/** A session of the user. */
export interface UserSession {
  /** Its id. */
  sessionId: string;
  /** The service's word for its kind. */
  sessionType?: string;
  /** The app client that it belongs to. */
  clientId?: string;
  /** When it began. */
  createDate?: Date;
  /** When it was last used. */
  lastActiveDate?: Date;
  /** On what kind of device. */
  deviceType?: string;
  /** From which address. */
  lastIPAddress?: string;
  /** From where, roughly. */
  lastLocation?: { city?: string; country?: string };
  /** The session that it came from. */
  originSessionId?: string;
  /** Whether it is the one that asks. */
  isCurrentSession?: boolean;
}

/** Which session to end. */
export interface RevokeSessionInput {
  /** Its id. */
  sessionId: string;
  /** Whether those that came from it end, too. */
  revokeAssociatedSessions?: "NONE" | "LINKED";
}

/** Somebody who signed in here. */
export interface RecentUser {
  /** The name under which Cognito knows the user. */
  username: string;
  /** What the user typed. */
  loginId?: string;
  /** When the last sign-in was, by the device's clock. */
  lastSignIn: Date;
}

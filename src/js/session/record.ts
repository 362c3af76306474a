// Reading the stored record. Nothing here changes it: that is the core's part. The record is plain JSON:
//
// {
//   version: 1, generation, clockOffset,
//   user?: { username, login?, authFlowType?, accessToken, idToken?, refreshToken?, expiresAt, issuedAt },
//   devices: [...], identities: {...}, takenOver?
// }
//
// Times are Unix milliseconds by the server's clock, which is `clockOffset` milliseconds ahead of the device's.

import type { AuthUser } from "../types/session.js";
import type { AuthFlowType, JwtPayload, SignInDetails } from "../types/tokens.js";
import { isObject } from "../value/members.js";
import { fromBase64url, fromJson, fromUtf8 } from "../value/text.js";

/** The newest version that is read. */
const VERSION = 1;

/** Tokens are not handed out when they end within this many milliseconds, or a tenth of their life if that is less. */
const MARGIN = 30_000;

/** How new a record is: what a sign-in, a sign-out or a renewal leaves behind is greater than what was there before. */
export interface Mark {
  readonly generation: number;
  readonly expiresAt: number;
}

/** Somebody who is signed in. */
export interface StoredUser {
  readonly username: string;
  readonly login?: string;
  readonly authFlowType?: string;
  readonly accessToken: string;
  readonly idToken?: string;
  readonly refreshToken?: string;
  /** When the first of the short-lived tokens ends. */
  readonly expiresAt: number;
  readonly issuedAt: number;
}

/** A record, as far as it is read here. */
export interface StoredRecord {
  readonly generation: number;
  readonly clockOffset: number;
  readonly user?: StoredUser;
  /** The key of the device that is remembered for the user. */
  readonly deviceKey?: string;
  /** Whether nobody has ever signed in or out here. */
  readonly isUntouched: boolean;
  /** Whether a newer version of the package wrote it: it is left alone. */
  readonly isNewer: boolean;
}

const BLANK: StoredRecord = { generation: 0, clockOffset: 0, isUntouched: true, isNewer: false };

/** Reads what lies in the storage. Malformed entries are ignored. */
export function readRecord(text: string | undefined): StoredRecord {
  const json = fromJson(text);
  if (!isObject(json)) return BLANK;
  const record = json as { readonly [name: string]: unknown };
  const version = record["version"];
  if (typeof version !== "number") return BLANK;
  if (version > VERSION) return { ...BLANK, isUntouched: false, isNewer: true };
  const user = readUser(record["user"]);
  const generation = Math.max(whole(record["generation"]), 0);
  const devices = Array.isArray(record["devices"]) ? (record["devices"] as unknown[]) : [];
  const deviceKey = user && deviceOf(devices, user.username);
  return {
    generation,
    clockOffset: whole(record["clockOffset"]),
    ...(user && { user }),
    ...(deviceKey !== undefined && { deviceKey }),
    isUntouched: !user && generation === 0,
    isNewer: false,
  };
}

/** How new a record is. */
export const markOf = ({ generation, user }: StoredRecord): Mark => ({ generation, expiresAt: user?.expiresAt ?? 0 });

/** Whether the first mark is older than the second. */
export const isOlder = (mark: Mark, other: Mark): boolean =>
  mark.generation < other.generation || (mark.generation === other.generation && mark.expiresAt < other.expiresAt);

/** Whether the tokens can be handed out when the device's clock shows `now`. */
export function isFresh({ user, clockOffset }: StoredRecord, now: number): boolean {
  if (!user) return false;
  const life = Math.max(user.expiresAt - user.issuedAt, 0);
  return user.expiresAt - Math.min(MARGIN, Math.trunc(life / 10)) > now + clockOffset;
}

/** Whether the tokens have not ended when the device's clock shows `now`. */
export const isAlive = ({ user, clockOffset }: StoredRecord, now: number): boolean =>
  user !== undefined && user.expiresAt > now + clockOffset;

/** Who is signed in, as an application sees it. */
export function authUser(user: StoredUser): AuthUser {
  const sub = claimsOf(user.accessToken)?.sub;
  const signInDetails = signInDetailsOf(user);
  return {
    username: user.username,
    userId: typeof sub === "string" ? sub : user.username,
    ...(signInDetails && { signInDetails }),
  };
}

/** How the user signed in, as far as it is known. */
export function signInDetailsOf({ login, authFlowType }: StoredUser): SignInDetails | undefined {
  if (!login && !authFlowType) return undefined;
  return {
    ...(login && { loginId: login }),
    ...(authFlowType && { authFlowType: authFlowType as AuthFlowType }),
  };
}

/** The claims of a JWT, unverified; `undefined` when it is no JWT. */
export function claimsOf(jwt: string): JwtPayload | undefined {
  const [, payload, signature] = jwt.split(".");
  const bytes = signature === undefined || payload === undefined ? undefined : fromBase64url(payload.replace(/=+$/, ""));
  if (!bytes) return undefined;
  try {
    const claims: unknown = JSON.parse(fromUtf8(bytes));
    return isObject(claims) && !Array.isArray(claims) ? (claims as JwtPayload) : undefined;
  } catch {
    return undefined;
  }
}

function readUser(value: unknown): StoredUser | undefined {
  if (!isObject(value)) return undefined;
  const user = value as { readonly [name: string]: unknown };
  const { username, accessToken } = user;
  if (typeof username !== "string" || typeof accessToken !== "string") return undefined;
  const text = (name: "login" | "authFlowType" | "idToken" | "refreshToken") => {
    const member = user[name];
    return typeof member === "string" ? { [name]: member } : {};
  };
  return {
    username,
    accessToken,
    ...text("login"),
    ...text("authFlowType"),
    ...text("idToken"),
    ...text("refreshToken"),
    expiresAt: whole(user["expiresAt"]),
    issuedAt: whole(user["issuedAt"]),
  };
}

function deviceOf(devices: readonly unknown[], username: string): string | undefined {
  for (const device of devices) {
    const { key, username: owner, login } = (isObject(device) ? device : {}) as { readonly [name: string]: unknown };
    if (typeof key === "string" && (owner === username || login === username)) return key;
  }
  return undefined;
}

/** A whole number; 0 for anything else. */
const whole = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : 0);

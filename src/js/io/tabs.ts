// Telling other tabs what happened here, and hearing from them. A message is a hint: what it says counts only as far
// as the record shows it.

import { attempt, isObject } from "../value/members.js";
import type { Plain } from "../value/plain.js";
import { fromJson } from "../value/text.js";
import { holdWeakly, unref } from "../value/platform.js";

/** The events that are told to other tabs. */
const EVENTS = ["signedIn", "signedOut", "tokenRefresh", "userUpdated", "signInWithRedirect"] as const;

/** Longest name of a user, in UTF-16 code units. */
const MAX_NAME = 2048;

/** Most text of a whole message, in UTF-16 code units. */
const MAX_MESSAGE = 8192;

/** What one tab tells the others. It holds no token. */
export interface TabMessage {
  readonly event: (typeof EVENTS)[number];
  /** Who signed out. */
  readonly username?: string;
  /** Who signed in. */
  readonly user?: { readonly username: string; readonly userId: string; readonly signInDetails?: Plain };
  /** How new the record is that they will find: its generation, and when its tokens end. */
  readonly mark?: readonly [generation: number, expiresAt: number];
}

/** The way to other tabs. */
export interface Tabs {
  /** Tells them. A page that is being closed can no longer tell anybody. */
  tell(message: TabMessage): void;
  /** Hears them no longer. */
  close(): void;
}

/**
 * Opens a `BroadcastChannel`, where the platform has one and allows it. Only instances whose storage other tabs see
 * may do so. It holds its owner weakly, and closes when a message finds nobody there.
 *
 * @param name - the channel's name
 * @param owner - whom it tells
 * @param hear - called with what other tabs tell, if it has the shape of a message
 */
export function openTabs<Owner extends object>(
  name: string,
  owner: Owner,
  hear: (owner: Owner, message: TabMessage) => void,
): Tabs | undefined {
  const channel = attempt(() => unref(new BroadcastChannel(name)));
  if (!channel) return undefined;
  const held = holdWeakly(owner);
  channel.onmessage = ({ data }) => {
    const owner = held();
    if (!owner) return channel.close();
    const message = readMessage(data);
    if (message) hear(owner, message);
  };
  return {
    tell: (message) => void attempt(() => channel.postMessage(message)),
    close: () => channel.close(),
  };
}

/**
 * A message from another tab; `undefined` when it has another shape or size. Members that are not known are left out.
 */
export function readMessage(data: unknown): TabMessage | undefined {
  const json = attempt(() => JSON.stringify(data));
  const given = json === undefined || json.length > MAX_MESSAGE ? undefined : recordOf(fromJson(json) as Plain);
  if (!given) return undefined;
  const event = EVENTS.find((name) => name === given["event"]);
  const username = optional(given["username"], nameOf);
  const user = optional(given["user"], userOf);
  const mark = optional(given["mark"], markOf);
  if (!event || username === WRONG || user === WRONG || mark === WRONG) return undefined;
  return { event, ...(username && { username }), ...(user && { user }), ...(mark && { mark }) };
}

/** A member that is there and has the wrong shape. */
const WRONG = Symbol();

function optional<T>(given: Plain | undefined, read: (given: Plain) => T | undefined): T | undefined | typeof WRONG {
  return given === undefined ? undefined : (read(given) ?? WRONG);
}

function recordOf(value: Plain | undefined): { readonly [name: string]: Plain | undefined } | undefined {
  return isObject(value) && !Array.isArray(value) ? (value as { readonly [name: string]: Plain }) : undefined;
}

function nameOf(value: Plain | undefined): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= MAX_NAME ? value : undefined;
}

function userOf(value: Plain): TabMessage["user"] | undefined {
  const given = recordOf(value);
  const username = nameOf(given?.["username"]);
  const userId = nameOf(given?.["userId"]);
  const signInDetails = optional(given?.["signInDetails"], recordOf);
  if (!username || !userId || signInDetails === WRONG) return undefined;
  return { username, userId, ...(signInDetails && { signInDetails: signInDetails as Plain }) };
}

function markOf(value: Plain): TabMessage["mark"] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [generation, expiresAt] = value as unknown[];
  const isWhole = Number.isSafeInteger(generation) && Number.isSafeInteger(expiresAt);
  return isWhole ? [generation as number, expiresAt as number] : undefined;
}

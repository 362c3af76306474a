// A session in the server's own storage: the browser's cookie holds nothing but a random id.

import { readRecord } from "../session/record.js";
import type { KeyValueStorage, OwnCookies } from "../types/storage.js";
import { isObject } from "../value/members.js";
import { toBase64url, utf8 } from "../value/text.js";

/** Bytes of a session's id. */
const ID = 32;

/** The form of an id. */
const FORM = /^[\w-]{43}$/;

/**
 * One browser's part of the sessions of a server.
 *
 * An id that a browser sends counts only while there is a session under it, and whoever signs in gets a new one: nobody
 * can be given a session that somebody else knows (session fixation).
 *
 * @param sessions - the storage of all sessions
 * @param cookies - of one request
 * @param cookieName - of the cookie with the id
 * @param recordKey - of the session's record
 */
export function storedSession(
  sessions: KeyValueStorage,
  cookies: OwnCookies,
  cookieName: string,
  recordKey: string,
): KeyValueStorage {
  /** The id that the browser sent, or was given by this request. */
  async function sentId(): Promise<string | undefined> {
    const found: unknown = await cookies.get(cookieName);
    return typeof found === "string" && FORM.test(found) ? found : undefined;
  }

  /** What the session's keys begin with; `undefined` without an id. The storage does not learn the id itself. */
  async function prefix(): Promise<string | undefined> {
    const id = await sentId();
    return id === undefined ? undefined : prefixOf(id);
  }

  async function textAt(key: string): Promise<string | undefined> {
    const at = await prefix();
    const found: unknown = at === undefined ? undefined : await sessions.getItem(at + key);
    if (typeof found === "string") return found;
    return isObject(found) ? JSON.stringify(found) : undefined;
  }

  return {
    getItem: async (key) => (await textAt(key)) ?? null,
    async setItem(key, text) {
      const sent = await sentId();
      const old = await textAt(recordKey);
      const user = userOf(text);
      const isSame = old !== undefined && (user === undefined || user === userOf(old));
      const id = sent !== undefined && isSame ? sent : toBase64url(crypto.getRandomValues(new Uint8Array(ID)));
      await sessions.setItem((await prefixOf(id)) + key, text);
      // Also for an id that stays: the cookie lives as long as the session is used.
      await cookies.set(cookieName, id, {});
      if (sent !== undefined && id !== sent) await sessions.removeItem((await prefixOf(sent)) + recordKey);
    },
    async removeItem(key) {
      const at = await prefix();
      if (at !== undefined) await sessions.removeItem(at + key);
    },
    ...(sessions.lock && {
      async lock(name: string, how: { signal: AbortSignal; timeout: number }) {
        const at = await prefix();
        // Without an id there is no session that others could have, too.
        return at === undefined ? () => undefined : sessions.lock?.(at + name, how);
      },
    }),
  };
}

const userOf = (text: string): string | undefined => readRecord(text).user?.username;

async function prefixOf(id: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", utf8(id));
  return `${toBase64url(new Uint8Array(digest))}:`;
}

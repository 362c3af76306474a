// Amplify's storages, and what they mean for an instance.

import type { CookieAttributes, InstanceOptions } from "cognito-wasm";

import { method } from "../value/members.js";

/** A place for one text per key. */
export interface KeyValueStorageInterface {
  setItem(key: string, value: string): Promise<void>;
  getItem(key: string): Promise<string | null>;
  removeItem(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** How the cookies of {@link CookieStorage} are set. */
export interface CookieStorageData {
  /** Default: the host alone. */
  domain?: string;
  /** Default: `/`. */
  path?: string;
  /** In days. Default: 365. */
  expires?: number;
  /** Default: yes, but in a page that came by plain HTTP. */
  secure?: boolean;
  /** Default: `lax`. */
  sameSite?: "strict" | "lax" | "none";
}

const SECONDS_A_DAY = 86_400;

/** The session in the page's cookies, for `cognitoUserPoolsTokenProvider.setKeyValueStorage`. */
export class CookieStorage implements KeyValueStorageInterface {
  /** The attributes, as the `cookie` option takes them. */
  readonly attributes: CookieAttributes;

  /** @param data - how the cookies are set */
  constructor(data: CookieStorageData = {}) {
    const { expires = 365, ...attributes } = data;
    this.attributes = { ...attributes, maxAge: expires * SECONDS_A_DAY };
  }

  async getItem(key: string): Promise<string | null> {
    const start = `${encodeURIComponent(key)}=`;
    const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(start));
    return found === undefined ? null : decodeURIComponent(found.slice(start.length));
  }

  async setItem(key: string, value: string): Promise<void> {
    const { maxAge } = this.attributes;
    this.write(`${encodeURIComponent(key)}=${encodeURIComponent(value)}; Max-Age=${maxAge ?? ""}`);
  }

  async removeItem(key: string): Promise<void> {
    this.write(`${encodeURIComponent(key)}=; Max-Age=0`);
  }

  async clear(): Promise<void> {
    for (const cookie of document.cookie.split("; ").filter((cookie) => cookie !== "")) {
      await this.removeItem(decodeURIComponent(cookie.slice(0, cookie.indexOf("="))));
    }
  }

  private write(cookie: string): void {
    const { path = "/", domain, sameSite = "lax", secure = location.protocol !== "http:" } = this.attributes;
    const attributes = [`Path=${path}`, `SameSite=${sameSite}`];
    if (domain !== undefined) attributes.push(`Domain=${domain}`);
    if (secure) attributes.push("Secure");
    document.cookie = [cookie, ...attributes].join("; ");
  }
}

/** A storage of the platform, by the name that the `storage` option has for it. */
class NamedStorage implements KeyValueStorageInterface {
  constructor(
    readonly kind: "local" | "session" | "memory",
    private readonly items: () => Pick<Storage, "getItem" | "setItem" | "removeItem" | "clear">,
  ) {}

  async getItem(key: string): Promise<string | null> {
    return this.items().getItem(key);
  }

  async setItem(key: string, value: string): Promise<void> {
    this.items().setItem(key, value);
  }

  async removeItem(key: string): Promise<void> {
    this.items().removeItem(key);
  }

  async clear(): Promise<void> {
    this.items().clear();
  }
}

/** Items that live as long as the page. */
function memoryItems() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const memory = memoryItems();

/** The page's `localStorage`. */
export const defaultStorage: KeyValueStorageInterface = new NamedStorage(
  "local",
  () => globalThis.localStorage ?? memory,
);

/** The page's `sessionStorage`: the session of one tab alone. */
export const sessionStorage: KeyValueStorageInterface = new NamedStorage(
  "session",
  () => globalThis.sessionStorage ?? memory,
);

/** Memory: the session ends with the page. */
export const sharedInMemoryStorage: KeyValueStorageInterface = new NamedStorage("memory", () => memory);

/** Cookies as `ssr` sets them. */
export const ssrStorage = (): CookieStorage => new CookieStorage({ sameSite: "lax" });

/**
 * What a storage means for an instance.
 *
 * @throws TypeError when it is none
 */
export function storageOptions(storage: KeyValueStorageInterface): Pick<InstanceOptions, "storage" | "cookie"> {
  if (storage instanceof CookieStorage) return { storage: "cookie", cookie: storage.attributes };
  if (storage instanceof NamedStorage) return { storage: storage.kind };
  for (const name of ["getItem", "setItem", "removeItem"]) {
    if (!method(storage, name)) throw new TypeError(`the storage of setKeyValueStorage must have ${name}`);
  }
  return { storage };
}

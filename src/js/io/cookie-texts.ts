// Cookie attributes as they are written, for each kind of cookies.

import type { CookieWriteAttributes } from "../types/storage.js";
import type { Attributes } from "./cookie-attributes.js";

/** The attributes as an application's cookies are given them. */
export function writeAttributes({ maxAge, ...attributes }: Attributes): CookieWriteAttributes {
  if (maxAge === null) return attributes;
  return { ...attributes, expires: new Date(Date.now() + maxAge * 1000) };
}

/** The attributes that remove a cookie. */
export function removeAttributes({ maxAge, ...attributes }: Attributes): CookieWriteAttributes {
  return { ...attributes, expires: new Date(0) };
}

/** The attributes as they follow a cookie's value, for `document.cookie`. A cookie without a value is removed. */
export function attributeText(attributes: Attributes, removes: boolean): string {
  const { path, domain, sameSite, secure, maxAge, partitioned, priority } = attributes;
  const life = removes ? 0 : maxAge;
  let text = `; Path=${path}; SameSite=${sameSite}`;
  if (domain !== undefined) text += `; Domain=${domain}`;
  if (life !== null) text += `; Max-Age=${life}`;
  if (priority !== undefined) text += `; Priority=${priority}`;
  if (secure) text += "; Secure";
  if (partitioned) text += "; Partitioned";
  return text;
}

// Checks of values that an application configures. Each names what is wrong as the application calls it.

import { attempt, isObject, membersOf } from "../value/members.js";
import { fromJson } from "../value/text.js";

/** What a missing environment variable becomes inside a template string. */
const STRINGIFIED = ["undefined", "null"];

/** An error that names the member which is wrong. */
export const wrong = (name: string, problem: string) => new TypeError(`${name} ${problem}`);

/** A text that may be absent. What a missing environment variable leaves is refused: an empty text, `"undefined"`. */
export function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw wrong(name, "must be a string");
  if (value === "") throw wrong(name, "must not be empty; leave it out if there is none");
  if (STRINGIFIED.includes(value)) throw wrong(name, `is the text "${value}": is an environment variable missing?`);
  return value;
}

/** A boolean that may be absent. */
export function flag(value: unknown, name: string): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw wrong(name, "must be a boolean");
  return value;
}

/** A function that may be absent. */
export function optionalFunction(value: unknown, name: string): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "function") throw wrong(name, "must be a function");
  return value;
}

/** A whole URL without a query and a fragment, which may be absent. */
export function endpoint(value: unknown, name: string): string | undefined {
  const url = optionalText(value, name);
  if (url !== undefined && !/^https?:\/\/[^/?#\s][^?#\s]*$/.test(url)) throw wrong(name, "must be a whole URL");
  return url;
}

/** A list of texts. */
export function texts(value: unknown, name: string): string[] {
  const items: unknown[] = isObject(value) && Array.isArray(value) ? Object.values(membersOf(value, name)) : [undefined];
  if (!items.every((item) => typeof item === "string" && item !== "")) throw wrong(name, "must be a list of strings");
  return items as string[];
}

/** A copy of a list of anything that JSON can say. */
export function plainList(value: readonly unknown[], name: string): unknown[] {
  const list = fromJson(attempt(() => JSON.stringify(value)));
  if (!Array.isArray(list)) throw wrong(name, "must be a list of plain data");
  return list as unknown[];
}

/** Redirect URIs: whole URLs, or addresses of an app (`myapp://`, `myapp://callback`). */
export function redirectUris(value: unknown, name: string): string[] {
  const list = texts(value, name);
  const isUri = (url: string) => /^(https?:\/\/[^\s#]+|(?!https?:)[a-z][a-z0-9+.-]*:\/\/[^\s#]*)$/i.test(url);
  if (!list.every(isUri)) throw wrong(name, "must be a list of whole URLs without a fragment");
  return list;
}

/** The members that are there. */
export function definedOnly<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

// Values from outside, copied as plain data.

import { attempt, attemptTo, define, get, isObject, MAX_KEY, member, memberPath, names } from "./members.js";
import { wellFormed } from "./text.js";

/** Plain data: what JSON can say. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** Deepest nesting that is copied. */
const MAX_DEPTH = 48;

/** Most text that is copied, keys included, in UTF-16 code units. Each value counts as one more. */
const MAX_SIZE = 1 << 20;

/**
 * {@link plain} as JSON; `null` for `undefined`.
 *
 * @param value - a value of the application
 * @param name - what messages call it
 * @throws TypeError that names the member which is not plain data
 */
export const toJson = (value: unknown, name: string): string => JSON.stringify(plain(value, name) ?? null);

/** Live members that {@link takeLive} took out, by their paths. */
export type Live<Path extends string> = { [path in Path]?: unknown };

/**
 * A deep copy as plain data.
 *
 * Members that are `undefined` are left out. A `Date` becomes its ISO string, an object's own `toJSON` is honoured,
 * and lone surrogates become U+FFFD.
 *
 * @param value - a value of the application
 * @param name - what messages call it, for example `input`
 * @returns `undefined` for `undefined`
 * @throws TypeError that names the member which is not plain data, throws when it is read, contains itself, or lies
 *   more than 48 levels deep; and where all text together is larger than 1 MB
 */
export function plain(value: unknown, name: string): Plain | undefined {
  return takeLive(value, name, []).data;
}

/**
 * {@link plain}, with some live members taken out before: signals and functions, which no copy can stand for.
 *
 * @param value - a value of the application
 * @param name - what messages call it
 * @param paths - paths of the live members below the value, for example `options.signal`
 * @returns the copy without these members, and the members as they are
 */
export function takeLive<Path extends string>(
  value: unknown,
  name: string,
  paths: readonly Path[],
): { data: Plain | undefined; live: Live<Path> } {
  const live: Live<Path> = {};
  let size = 0;

  const count = (units: number) => {
    size += units + 1;
    if (size > MAX_SIZE) throw new TypeError(`${name} must not be larger than 1 MB`);
  };
  const copyText = (text: string) => {
    count(text.length);
    return wellFormed(text);
  };

  function copy(given: unknown, path: string, below: string, ancestors: readonly object[]): Plain | undefined {
    count(0);
    const [kind, read] = readable(given, path);
    switch (kind) {
      case "nothing":
        return undefined;
      case "text":
        return copyText(read);
      case "atom":
        return read;
      case "array":
      case "object":
        break;
    }
    if (ancestors.includes(read)) throw new TypeError(`${path} must not contain itself`);
    if (ancestors.length >= MAX_DEPTH) {
      throw new TypeError(`${path} must not be nested deeper than ${MAX_DEPTH} levels`);
    }
    const inside = [...ancestors, read];
    if (kind === "array") return copyItems(read, path, inside);
    return copyMembers(read, path, below, inside);
  }

  function copyItems(items: readonly unknown[], path: string, ancestors: readonly object[]): Plain {
    const list: Plain[] = [];
    const length = Number(get(items, "length", path));
    for (let at = 0; at < length; at++) {
      const place = `${path}[${at}]`;
      // A path of a live member leads through objects only.
      const item = copy(get(items, at, place), place, "[]", ancestors);
      if (item === undefined) throw new TypeError(`${place} must be plain data, not undefined`);
      list.push(item);
    }
    return list;
  }

  function copyMembers(object: object, path: string, below: string, ancestors: readonly object[]): Plain {
    const copied: Record<string, Plain> = {};
    for (const key of names(object, path)) {
      const place = memberPath(path, key);
      const relative = below === "" ? key : `${below}.${key}`;
      const given = get(object, key, place);
      if ((paths as readonly string[]).includes(relative)) {
        live[relative as Path] = given;
        continue;
      }
      const item = copy(given, place, relative, ancestors);
      // `__proto__` is a name like any other: an assignment would set the prototype.
      if (item !== undefined) define(copied, copyText(key), item);
    }
    return copied;
  }

  return { data: copy(value, name, "", []), live };
}

type Readable =
  | [kind: "nothing", read: undefined]
  | [kind: "atom", read: null | boolean | number]
  | [kind: "text", read: string]
  | [kind: "array", read: readonly unknown[]]
  | [kind: "object", read: object];

/** What kind of plain data it is, after its `toJSON`. */
function readable(given: unknown, path: string): Readable {
  const value = isObject(given) ? jsonOf(given, path) : given;
  switch (typeof value) {
    case "undefined":
      return ["nothing", undefined];
    case "string":
      return ["text", value];
    case "boolean":
      return ["atom", value];
    case "number":
      if (Number.isFinite(value)) return ["atom", value];
      break;
    case "object":
      if (value === null) return ["atom", null];
      if (attempt(() => Array.isArray(value))) return ["array", value as unknown[]];
      if (attempt(() => isPlainObject(value))) return ["object", value];
      break;
  }
  const what = "a string, a finite number, a boolean, null, an array or an object";
  throw new TypeError(`${path} must be plain data: ${what}, not ${nameOf(value)}`);
}

/** What an object's `toJSON` gives; a date is its ISO string. */
function jsonOf(value: object, path: string): unknown {
  const toJSON = get(value, "toJSON", path);
  if (typeof toJSON !== "function") return value;
  const json: unknown = attemptTo(() => Reflect.apply(toJSON, value, []), `${path}.toJSON`);
  const isDate = () => Object.prototype.toString.call(value) === "[object Date]";
  if (json === null && isDate()) throw new TypeError(`${path} must be a valid date`);
  return json;
}

/** An object without a class, of whichever realm: its prototype is none, or the root of all. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What a message calls a value that is refused. It never shows the value. */
function nameOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (!isObject(value)) return `a ${typeof value}`;
  const name = member(member(value, "constructor"), "name");
  return typeof name === "string" && name !== "" ? `an instance of ${name.slice(0, MAX_KEY)}` : "this object";
}

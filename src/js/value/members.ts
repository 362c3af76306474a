// Reading members of values from outside: safely, whatever they do when they are read.

/** Longest part of a key, or of a class's name, that a message shows. */
export const MAX_KEY = 64;

/** What `work` returns; `undefined` when it throws. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whether it is an object; a function is none. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A member of a value from outside; `undefined` when there is none, or when reading it throws. */
export function member(value: unknown, name: PropertyKey): unknown {
  return attempt(() => (value as Record<PropertyKey, unknown> | null | undefined)?.[name]);
}

/** A member that is a function, bound to its object; `undefined` when there is none. */
export function method(value: unknown, name: PropertyKey): ((...input: unknown[]) => unknown) | undefined {
  const found = member(value, name);
  return typeof found === "function" ? (...input) => Reflect.apply(found, value, input) : undefined;
}

/**
 * The object's own members, each read once; what the members hold is not looked at.
 *
 * @param object - an object of the application
 * @param name - what messages call it
 * @throws TypeError that names the member which throws when it is read
 */
export function membersOf(object: object, name: string): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {};
  for (const key of names(object, name)) define(members, key, get(object, key, memberPath(name, key)));
  return members;
}

/** The path of a member, as messages show it. */
export function memberPath(path: string, key: string): string {
  if (/^[A-Za-z_$][\w$]{0,63}$/.test(key)) return `${path}.${key}`;
  return `${path}[${JSON.stringify(key.slice(0, MAX_KEY))}]`;
}

/**
 * A member.
 *
 * @throws TypeError that names its path when reading it throws
 */
export const get = (object: object, key: PropertyKey, path: string): unknown =>
  attemptTo(() => (object as Record<PropertyKey, unknown>)[key], path);

/**
 * The names of an object's own enumerable members.
 *
 * @throws TypeError that names the object when it throws
 */
export const names = (object: object, path: string): string[] => attemptTo(() => Object.keys(object), path);

/**
 * What `read` returns.
 *
 * @throws TypeError that names the path when it throws
 */
export function attemptTo<T>(read: () => T, path: string): T {
  try {
    return read();
  } catch (cause) {
    throw new TypeError(`${path} must be readable: it threw`, { cause });
  }
}

/** Sets a member of whatever name: `__proto__`, too, is a name like any other. */
export const define = (object: object, name: string, value: unknown) =>
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });

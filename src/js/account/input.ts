// What an application hands in, on its way to the core: copied as plain data, with no member that nobody knows.

import { checkOptions } from "../config/options.js";
import { isObject, plain } from "../value/plain.js";
import type { Json } from "#wasm/client";

/** The members of an input: `true` for one whose own members are the application's, a shape for one that has known members. */
export type Shape<T> = { readonly [name in keyof Required<T>]: true | ShapeOf<NonNullable<T[name]>> };

type ShapeOf<T> = T extends object ? Shape<T> : never;

/**
 * An input as JSON. Its values are checked by the core.
 *
 * @param value - what the application handed in
 * @param name - the method, for messages
 * @param shape - its known members
 * @throws TypeError that names the member which is unknown or no plain data
 */
export function inputOf<T>(value: T | undefined, name: string, shape: Shape<T>): Json<T> {
  const copy = plain(value ?? {}, "input");
  checkMembers(copy, name, shape as AnyShape);
  return JSON.stringify(copy) as Json<T>;
}

interface AnyShape {
  readonly [name: string]: true | AnyShape;
}

function checkMembers(value: unknown, name: string, shape: AnyShape): void {
  checkOptions(value, name, Object.keys(shape));
  for (const [member, inner] of Object.entries(shape)) {
    const given = (value as { [member: string]: unknown })[member];
    if (inner !== true && isObject(given)) checkMembers(given, `${name} (${member})`, inner);
  }
}

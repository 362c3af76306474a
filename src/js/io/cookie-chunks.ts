// A text in cookies, each below the 4096 bytes that every browser takes.
//
// The first cookie has the key's name, and holds `<side><further cookies>.<check>.<text>`; the others are named
// `<key>.<side><number>`. A new text goes to the other side, and the first cookie turns to it last: a write that was
// cut off leaves the old text. The check tells a mixture of two writes from a text.

import { percentEncode, utf8 } from "../value/text.js";

/** The size of a cookie, with its name and attributes, that browsers need not exceed (RFC 6265, section 6.1). */
const SIZE = 4096;

/** Reserved for the names of the attributes and for the head. */
const OVERHEAD = 200;

/** Least room for text in a cookie. */
const LEAST = 256;

/** Most further cookies of one text. */
const MOST = 40;

type Side = "a" | "b";

/** How a text is written. */
export interface Plan {
  /** The cookies to set, in this order: names and values. */
  readonly set: readonly (readonly [name: string, value: string])[];
  /** The cookies to remove after that. */
  readonly remove: readonly string[];
}

/** What the cookies of one text hold together. */
export interface Joined {
  readonly text: string;
  /** Eight hexadecimal digits: {@link checkOf} the text. Earlier versions wrote the first digits of its SHA-256. */
  readonly check: string;
}

/**
 * How to write a text.
 *
 * @param key - the name of the first cookie
 * @param old - what the first cookie holds
 * @param text - the text
 * @param extra - bytes of the attributes' values
 * @throws Error when the text needs more than 41 cookies
 */
export function plan(key: string, old: string | undefined, text: string, extra: number): Plan {
  const room = Math.max(SIZE - OVERHEAD - extra - utf8(key).length, LEAST);
  const [first, ...further] = escaped(text).match(new RegExp(`.{1,${room}}`, "g")) ?? [""];
  if (further.length > MOST) throw new Error("the text is too large for cookies");
  const before = headOf(old);
  const side = before?.side === "a" ? "b" : "a";
  const set = further.map((piece, at): [string, string] => [nameOf(key, side, at + 1), piece]);
  set.push([key, `${side}${further.length}.${checkOf(text)}.${first}`]);
  return { set, remove: before ? namesOf(key, before) : [] };
}

/**
 * The names of the cookies that belong to the first one, which holds `first`; `undefined` when that is none of ours.
 */
export function namesAfter(key: string, first: string | undefined): string[] | undefined {
  const head = headOf(first);
  return head && namesOf(key, head);
}

/** The text of all cookies, from their values one behind the other; `undefined` when it is not whole. */
export function join(values: string): Joined | undefined {
  const head = headOf(values);
  if (!head) return undefined;
  try {
    return { text: decodeURIComponent(head.rest.replace(/\*/g, "%")), check: head.check };
  } catch {
    return undefined;
  }
}

/** The CRC-32 of a text (RFC 1952, section 8), eight hexadecimal digits: against accidents, not against people. */
export function checkOf(text: string): string {
  let crc = -1;
  for (const byte of utf8(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

interface Head {
  readonly side: Side;
  readonly number: number;
  readonly check: string;
  readonly rest: string;
}

function headOf(value: string | undefined): Head | undefined {
  const [, side, number, check, rest] = /^([ab])(\d{1,2})\.([^.]*)\.(.*)$/s.exec(value ?? "") ?? [];
  if (side === undefined || check === undefined || rest === undefined || Number(number) > MOST) return undefined;
  return { side: side as Side, number: Number(number), check, rest };
}

const namesOf = (key: string, { side, number }: Head) =>
  Array.from({ length: number }, (_, at) => nameOf(key, side, at + 1));

const nameOf = (key: string, side: Side, number: number) => `${key}.${side}${number}`;

/**
 * Some layers encode or refuse a percent sign: there is a `*` in its place, which `encodeURIComponent` leaves alone.
 */
const escaped = (text: string) => percentEncode(text).replace(/%/g, "*");

// A text in cookies, each below the 4096 bytes that every browser takes.
//
// The first cookie has the key's name, and holds `<side><further cookies>.<check>.<text>`; the others are named
// `<key>.<side><number>`. A new text goes to the other side, and the first cookie turns to it last: a write that was cut
// off leaves the old text. The check tells a mixture of two writes from a text.
import { percentEncode, utf8 } from "./platform.js";

/** The size of a cookie, with its name and attributes, that browsers need not exceed (RFC 6265, section 6.1). */
const SIZE = 4096;

/** Reserved for the names of the attributes and for the head. */
const OVERHEAD = 200;

/** Least room for text in a cookie. */
const LEAST = 256;

/** Most further cookies of one text. */
const MOST = 40;

/**
 * How to write a text: the cookies to set, then those to delete, in this order.
 *
 * @param {string} key
 * @param {string | undefined} old what the first cookie holds
 * @param {string} text
 * @param {number} extra bytes of the attributes' values
 * @param {(text: string) => string} check
 * @returns {{ set: [string, string][], gone: string[] }}
 */
export function plan(key, old, text, extra, check) {
  const room = Math.max(SIZE - OVERHEAD - extra - utf8(key).length, LEAST);
  const [first, ...further] = escaped(text).match(new RegExp(`.{1,${room}}`, "g")) ?? [""];
  const before = head(old);
  const side = before?.side === "a" ? "b" : "a";
  const set = further.map((piece, at) => [nameOf(key, side, at + 1), piece]);
  set.push([key, `${side}${further.length}.${check(text)}.${first}`]);
  return { set, gone: namesOf(key, before) };
}

/** The names of the cookies that belong to the first one, which holds `first`; `undefined` when that is none of ours. */
export function namesAfter(key, first) {
  const found = head(first);
  return found && namesOf(key, found);
}

/** The text of all cookies, from their values one behind the other; `undefined` when it is not whole. */
export function join(values, check) {
  const found = head(values);
  try {
    const text = decodeURIComponent(found.text.replace(/\*/g, "%"));
    return check(text) === found.check ? text : undefined;
  } catch {
    return undefined;
  }
}

function head(value) {
  const [, side, number, check, text] = /^([ab])(\d+)\.([^.]*)\.(.*)$/s.exec(value ?? "") ?? [];
  return side && number <= MOST ? { side, number: +number, check, text } : undefined;
}

const namesOf = (key, { side, number } = {}) =>
  Array.from({ length: number ?? 0 }, (_, at) => nameOf(key, side, at + 1));

const nameOf = (key, side, number) => `${key}.${side}${number}`;

/** Some layers encode or refuse a percent sign: there is a `*` in its place, which `encodeURIComponent` leaves alone. */
const escaped = (text) => percentEncode(text).replace(/%/g, "*");

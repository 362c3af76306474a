// Values as bytes, the way they cross to the core: in one piece, with one call. `codec.rs` is the other half, and says how.
import { utf8 } from "./platform.js";

/** Deepest nesting that is taken in: more is refused, not recursed into. */
const MAX_DEPTH = 48;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Plain data as bytes. Bytes cross by themselves, and leave `null` in their place.
 *
 * @param {any} value
 * @returns {Uint8Array}
 * @throws {TypeError} when it is nested too deeply
 */
export function encode(value) {
  const parts = [];
  write(parts, value, MAX_DEPTH);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function write(parts, value, depth) {
  if (depth < 0) throw new TypeError("the argument is nested too deeply");
  if (typeof value === "string") {
    parts.push([4]);
    writeText(parts, value);
  } else if (typeof value === "number") {
    parts.push([3]);
    writeNumber(parts, value);
  } else if (typeof value === "boolean") {
    parts.push([value ? 2 : 1]);
  } else if (Array.isArray(value)) {
    parts.push([5]);
    writeNumber(parts, value.length);
    for (const item of value) write(parts, item, depth - 1);
  } else if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    const members = Object.entries(value);
    parts.push([6]);
    writeNumber(parts, members.length);
    for (const [name, member] of members) {
      writeText(parts, name);
      write(parts, member, depth - 1);
    }
  } else {
    parts.push([0]);
  }
}

function writeText(parts, text) {
  const bytes = utf8(text);
  writeNumber(parts, bytes.length);
  parts.push(bytes);
}

const writeNumber = (parts, number) => parts.push(new Uint8Array(new Float64Array([number]).buffer));

/**
 * The value that the bytes stand for.
 *
 * @param {Uint8Array} bytes
 * @param {(millis: number) => any} [date] what becomes of an instant
 * @returns {any}
 */
export function decode(bytes, date = (millis) => new Date(millis)) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 0;
  const readNumber = () => view.getFloat64((at += 8) - 8, true);
  const readText = () => {
    const length = readNumber();
    return decoder.decode(bytes.subarray(at, (at += length)));
  };
  const readList = (read) => Array.from({ length: readNumber() }, read);
  const read = () => kinds[bytes[at++]]();
  const kinds = [
    () => null,
    () => false,
    () => true,
    readNumber,
    readText,
    () => readList(read),
    () => Object.fromEntries(readList(() => [readText(), read()])),
    () => date(readNumber()),
  ];
  return read();
}

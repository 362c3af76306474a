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
  const bytes = [];
  write(bytes, value, MAX_DEPTH);
  return new Uint8Array(bytes);
}

function write(bytes, value, depth) {
  if (depth < 0) throw new TypeError("the argument is nested too deeply");
  if (typeof value === "string") {
    bytes.push(4);
    writeText(bytes, value);
  } else if (typeof value === "number") {
    bytes.push(3);
    writeNumber(bytes, value);
  } else if (typeof value === "boolean") {
    bytes.push(value ? 2 : 1);
  } else if (Array.isArray(value)) {
    bytes.push(5);
    writeNumber(bytes, value.length);
    for (const item of value) write(bytes, item, depth - 1);
  } else if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    const members = Object.entries(value);
    bytes.push(6);
    writeNumber(bytes, members.length);
    for (const [name, member] of members) {
      writeText(bytes, name);
      write(bytes, member, depth - 1);
    }
  } else {
    bytes.push(0);
  }
}

function writeText(bytes, text) {
  const all = utf8(text);
  writeNumber(bytes, all.length);
  for (const byte of all) bytes.push(byte);
}

function writeNumber(bytes, number) {
  bytes.push(...new Uint8Array(new Float64Array([number]).buffer));
}

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

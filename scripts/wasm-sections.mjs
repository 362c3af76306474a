// A module of WebAssembly as its sections (WebAssembly Core Specification, chapter 5), and what they are written with.

/** The ids of sections. */
export const CUSTOM = 0;
export const IMPORTS = 2;
export const EXPORTS = 7;
export const CODE = 10;

/** What a module begins with: its magic number and its version. */
const START = 8;

/** Bytes that are read one after the other. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** An unsigned LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** Something that begins with its length. */
  part() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text() {
    return this.part().toString();
  }

  /** As many as are announced, each read by `read`. */
  list(read) {
    return Array.from({ length: this.number() }, () => read());
  }
}

/** The sections: `{ id, body }`. */
export function readModule(bytes) {
  const sections = [];
  for (const reader = new Reader(bytes, START); reader.at < bytes.length; ) {
    sections.push({ id: reader.number(), body: reader.part() });
  }
  return sections;
}

/** The bytes of a module with these sections. */
export function writeModule(start, sections) {
  const written = sections.map(({ id, body }) => Buffer.concat([Buffer.of(id), part(body)]));
  return Buffer.concat([start.subarray(0, START), ...written]);
}

/** The functions that are imported: `{ module, name, type }`. */
export function readImports(body) {
  const reader = new Reader(body);
  return reader.list(() => {
    const [module, name, kind] = [reader.text(), reader.text(), reader.number()];
    if (kind !== 0) throw new Error("something else than a function is imported");
    return { module, name, type: reader.number() };
  });
}

/** An unsigned LEB128. */
export function number(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** What is preceded by its length; texts in UTF-8. */
export function part(...contents) {
  const body = Buffer.concat(contents.map((content) => Buffer.from(content)));
  return Buffer.concat([number(body.length), body]);
}

/** What is preceded by how many there are. */
export const list = (items) => Buffer.concat([number(items.length), ...items]);

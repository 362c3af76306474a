// WebAssembly's binary format (Core Specification, section 5), as far as the build reads and writes it.

/** The sections of a module: `{ id, body, start, end }`, the latter two as places in the module. */
export function* readSections(module) {
  const reader = { bytes: module, at: 8 };
  while (reader.at < module.length) {
    const start = reader.at;
    const id = number(reader);
    const body = skip(reader);
    yield { id, body, start, end: reader.at };
  }
}

/** Goes over something that begins with its length, and returns it. */
export function skip(reader) {
  const length = number(reader);
  reader.at += length;
  return reader.bytes.subarray(reader.at - length, reader.at);
}

/** An unsigned LEB128; of a signed one that is not negative, the same. */
export function number(reader) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

/** A number that is not negative, as an unsigned LEB128. `largest`: that of the last byte, which in a signed one is 63. */
export function encoded(value, largest = 127) {
  const bytes = [];
  for (; value > largest; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** These bytes after their length. */
export function withLength(...parts) {
  const body = Buffer.concat(parts);
  return Buffer.concat([encoded(body.length), body]);
}

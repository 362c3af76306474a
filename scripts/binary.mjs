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

/** As an unsigned LEB128. */
export function encoded(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** As a signed LEB128, of a number that is not negative. */
export function encodedSigned(value) {
  const bytes = [];
  for (; value > 63; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** These bytes after their length. */
export function withLength(...parts) {
  const body = Buffer.concat(parts);
  return Buffer.concat([encoded(body.length), body]);
}

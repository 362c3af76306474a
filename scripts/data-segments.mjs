// The data of a module that was linked with a segment of its own for each text and table (`--no-merge-data-segments`).
//
//     node scripts/data-segments.mjs IN.wasm OUT.wasm    puts all of it into one segment, as wasm-opt takes it
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { encoded, number, readSections, skip, withLength } from "./binary.mjs";

const CUSTOM = 0;
const DATA = 11;
/** The part of the section `name` that names segments. */
const DATA_NAMES = 9;
const I32_CONST = 0x41;
/** Of the last byte of its number, which has a sign. */
const LARGEST = 63;
const END = 0x0b;

/** The segments, in order: `{ start, end, bytes }`, the former two as addresses. */
export function segmentsOf(module) {
  const { body } = [...readSections(module)].find(({ id }) => id === DATA);
  const reader = { bytes: body, at: 0 };
  const segments = Array.from({ length: number(reader) }, () => {
    // A segment of memory 0 at a constant address: 0, i32.const, the address, end.
    const [kind, constant, start, end] = [number(reader), number(reader), number(reader), number(reader)];
    if (kind !== 0 || constant !== I32_CONST || end !== END) throw new Error("a segment has no constant address");
    const bytes = skip(reader);
    return { start, end: start + bytes.length, bytes };
  });
  return segments.sort((one, other) => one.start - other.start);
}

/** These segments as few, with zeros in gaps of less than `gap` bytes. */
export function merged(segments, gap) {
  const rows = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    if (!last || segment.start - last.end >= gap) {
      rows.push(segment);
      continue;
    }
    const bytes = Buffer.concat([last.bytes, Buffer.alloc(segment.start - last.end), segment.bytes]);
    rows.splice(-1, 1, { start: last.start, end: segment.end, bytes });
  }
  return rows;
}

function write(module, segments) {
  const data = segments.map(({ start, bytes }) =>
    Buffer.concat([Buffer.of(0, I32_CONST), encoded(start, LARGEST), Buffer.of(END), withLength(bytes)]),
  );
  const sections = [...readSections(module)].map(({ id, body, start, end }) => {
    if (id === DATA) return Buffer.concat([Buffer.of(DATA), withLength(encoded(data.length), ...data)]);
    return id === CUSTOM ? Buffer.concat([Buffer.of(CUSTOM), withLength(withoutDataNames(body))]) : module.subarray(start, end);
  });
  return Buffer.concat([module.subarray(0, 8), ...sections]);
}

/** The section `name` without the names of segments that are no more; any other as it is. */
function withoutDataNames(section) {
  const reader = { bytes: section, at: 0 };
  const kept = [withLength(skip(reader))];
  if (kept[0].toString("latin1", 1) !== "name") return section;
  while (reader.at < section.length) {
    const kind = number(reader);
    const names = skip(reader);
    if (kind !== DATA_NAMES) kept.push(Buffer.of(kind), withLength(names));
  }
  return Buffer.concat(kept);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [source, target] = process.argv.slice(2);
  const module = readFileSync(source);
  writeFileSync(target, write(module, merged(segmentsOf(module), Infinity)));
}

// Splits the module in two: one that every page loads, and one with what only few of them ask for, which works in the
// memory of the first.
//
//     node scripts/split-module.mjs LINKED.wasm WHOLE.wasm FIRST.wasm SECOND.wasm KIND…
//
// A kind is a type in Rust whose methods JavaScript calls. What nothing but the methods of these kinds reaches goes to the
// second module. It puts its methods into the table in which the first one looks them up; until then their places are empty.
// Behind them the table has what the second module calls of the first one: it imports that by its places, which are shorter
// than names. Empty until then are the places of the texts and tables, too, that only its functions name: where each begins
// and ends is read from the module as it was linked (`data-segments.mjs`).
//
// The work is done on the text format as Binaryen writes it: each form of the module begins a line, after one space.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { merged, segmentsOf } from "./data-segments.mjs";

/** The names by which the first module imports JavaScript's functions, and the second module the first one: see load.js. */
const HOST = "h";
const FIRST = "m";
const NAME = /\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)/g;

/** A segment takes about so many bytes more than its data. */
const COST = 8;

const [linked, source, first, second, ...kinds] = process.argv.slice(2);
const features = process.env.WASM_FEATURES.split(" ").map((name) => `--enable-${name}`);

/** What wasm-bindgen has for references to objects of JavaScript and for instances that ended: there are none of either. */
const UNUSED = /^\((?:export|import|table|global) .*(?:externref|__wbindgen_start|__abort_handler|__instance_terminated)/;

const forms = read(source).filter(({ text }) => !UNUSED.test(text));
const [memory, stack, table, elements] = ["memory", "global", "table", "elem"].map((kind) => forms.find((form) => form.kind === kind));
// Those of the host are among them: they are imported by both modules, by the second one through the first.
const functions = new Map(forms.filter(({ kind }) => kind === "func" || kind === "import").map((form) => [form.name, form]));
const moved = unreached();
if (!moved.size) throw new Error(`no function belongs to ${kinds.join(" or ")} alone`);
const needed = new Set([...moved].flatMap((name) => callsOf(functions.get(name))));
const segments = segmentsOf(readFileSync(linked));
const movedSegments = unnamed();
const shared = [...functions.keys()].filter((name) => needed.has(name) && !moved.has(name));
/** Where the shared functions begin in the table. */
const sharedFrom = Number(/ (\d+) \d+ funcref/.exec(table.text)[1]);
write(first, firstHalf());
write(second, secondHalf());
console.log(
  `${moved.size} of ${functions.size} functions and ${movedSegments.size} of ${segments.length} texts and tables apart; ` +
    `${shared.length} other functions called from there`,
);

/** An import of one module, by a name without the hash that wasm-bindgen puts behind it. */
function withShortName({ text }) {
  return text.replace(/^\(import "[^"]*" "(\w+?)(?:_[0-9a-f]{16})?"/, `(import "${HOST}" "$1"`);
}

/** The functions that only the methods of the kinds reach. */
function unreached() {
  const isApart = (name) => kinds.some((kind) => name.includes(`::${kind}`));
  const exported = forms.filter(({ kind }) => kind === "export").map(({ name }) => name);
  const next = [...exported, ...places().filter((name) => !isApart(name))];
  const left = new Set(functions.keys());
  while (next.length) {
    const name = next.pop();
    if (left.delete(name)) next.push(...callsOf(functions.get(name)));
  }
  return left;
}

/** The segments that the moved functions name, and nothing that stays does. */
function unnamed() {
  const [staying, moving] = [new Set(), new Set()];
  for (const { name, text } of forms) {
    const named = moved.has(name) ? moving : staying;
    for (const address of addressesIn(text)) follow(address, named);
  }
  return new Set([...moving].filter((segment) => !staying.has(segment)));
}

/** Notes the segment at an address, and those whose addresses are in it. */
function follow(address, noted) {
  const segment = segments.find(({ start, end }) => start <= address && address < end);
  if (!segment || noted.has(segment)) return;
  noted.add(segment);
  const { start, bytes } = segment;
  for (let at = (4 - (start % 4)) % 4; at + 4 <= bytes.length; at += 4) follow(bytes.readUInt32LE(at), noted);
}

/** What could be an address: constants, or one half of a constant, and what is added to an address. */
function addressesIn(text) {
  const constants = [...text.matchAll(/(?:i(?:32|64)\.const |offset=)(-?\d+)/g)].map(([, digits]) => BigInt(digits));
  const words = [...text.matchAll(/v128\.const i32x4 ([^)]*)/g)].flatMap(([, list]) => list.trim().split(/\s+/).map(BigInt));
  return [...constants, ...words].flatMap((value) => [
    Number(BigInt.asUintN(32, value)),
    Number(BigInt.asUintN(32, value >> 32n)),
  ]);
}

function firstHalf() {
  return [
    ...forms.filter(({ kind }) => kind === "import").map(withShortName),
    ...forms
      .filter((form) => form !== elements && !["data", "import"].includes(form.kind) && !moved.has(form.name))
      .map((form) => (form === table ? declaredTable() : form.text)),
    ...data((segment) => !movedSegments.has(segment), COST),
    ...rows((name) => !moved.has(name)),
    `(elem (table ${table.name}) (i32.const ${sharedFrom}) func ${shared.join(" ")})`,
    `(export "g" (global ${stack.name}))`,
    `(export "t" (table ${table.name}))`,
  ];
}

function secondHalf() {
  const imported = (name, declaration) => `(import "${FIRST}" "${name}" ${declaration})`;
  return [
    ...forms.filter(({ kind }) => kind === "type").map(({ text }) => text),
    imported("memory", memory.text),
    imported("g", `(global ${stack.name} (mut i32))`),
    imported("t", declaredTable()),
    ...shared.map((name, place) => imported(sharedFrom + place, signature(functions.get(name)))),
    // What lies between them belongs to the first module, and has its contents already.
    ...data((segment) => movedSegments.has(segment), 1),
    ...rows((name) => moved.has(name)),
    ...[...moved].map((name) => functions.get(name).text),
  ];
}

/** These segments, joined where less than `gap` bytes are between them. Where nothing is but zeros, memory has them anyway. */
function data(isWanted, gap) {
  const wanted = segments.filter((segment) => isWanted(segment) && segment.bytes.some((byte) => byte !== 0));
  return merged(wanted, gap).map(({ start, bytes }) => {
    const text = Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");
    return `(data (i32.const ${start}) "${text}")`;
  });
}

/** The functions in the table, in order. */
function places() {
  const [, , ...names] = namesIn(elements.text);
  return names;
}

/** The places of these functions in the table: a form for each row of them. */
function rows(isWanted) {
  const start = Number(/\(i32\.const (\d+)\)/.exec(elements.text)[1]);
  const found = [];
  let row;
  for (const [place, name] of places().entries()) {
    if (!isWanted(name)) {
      row = undefined;
      continue;
    }
    if (!row) found.push((row = [`(elem (table ${table.name}) (i32.const ${start + place}) func`]));
    row.push(name);
  }
  return found.map((row) => `${row.join(" ")})`);
}

/** The name and the type of a function, as an import declares them. */
function signature({ name, text }) {
  const [head] = text.slice(text.indexOf("(func ")).split("\n");
  const types = head.match(/\((?:param|result)[^()]*\)/g) ?? [];
  return `(func ${name} ${types.join(" ").replace(/ \$\d+/g, "")})`;
}

function namesIn(text) {
  return text.match(NAME) ?? [];
}

function callsOf({ text }) {
  return [...text.matchAll(/\(call (?=\$)/g)].map(({ 0: call, index }) => {
    NAME.lastIndex = index + call.length;
    return NAME.exec(text)[0];
  });
}

/** The table, with room for the shared functions. */
function declaredTable() {
  const size = sharedFrom + shared.length;
  return `(table ${table.name} ${size} ${size} funcref)`;
}

function read(file) {
  const text = execFileSync("wasm-dis", [...features, file], { encoding: "utf8", maxBuffer: 2 ** 28 });
  const [, ...parts] = text.slice(0, text.lastIndexOf("\n)")).split("\n (");
  return parts.map((part) => ({ kind: /^\w+/.exec(part)[0], name: namesIn(part)[0], text: `(${part}` }));
}

function write(file, parts) {
  const text = `${file}.wat`;
  writeFileSync(text, `(module\n${parts.join("\n")}\n)\n`);
  execFileSync("wasm-as", [...features, "-g", text, "-o", file]);
  rmSync(text);
}

// Splits the module in two: one that every page loads, and one with what only few of them ask for, which works in the
// memory of the first.
//
//     node scripts/split-module.mjs WHOLE.wasm FIRST.wasm SECOND.wasm KIND…
//
// A kind is a type in Rust whose methods JavaScript calls. What nothing but the methods of these kinds reaches goes to the
// second module. It imports what it calls of the first one, and puts its methods into the table in which the first one
// looks them up; until then their places are empty.
//
// The work is done on the text format as Binaryen writes it: each form of the module begins a line, after one space.
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";

/** The name by which the second module imports the first one: see load.js. */
const FIRST = "m";
const NAME = /\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)/g;

const [source, first, second, ...kinds] = process.argv.slice(2);
const features = process.env.WASM_FEATURES.split(" ").map((name) => `--enable-${name}`);

const forms = read(source);
const [memory, stack, table, elements] = ["memory", "global", "table", "elem"].map((kind) => forms.find((form) => form.kind === kind));
// Those of the host are among them: they are imported by both modules, by the second one through the first.
const functions = new Map(forms.filter(({ kind }) => kind === "func" || kind === "import").map((form) => [form.name, form]));
const moved = unreached();
if (!moved.size) throw new Error(`no function belongs to ${kinds.join(" or ")} alone`);
const needed = new Set([...moved].flatMap((name) => callsOf(functions.get(name))));
const shared = [...functions.keys()].filter((name) => needed.has(name) && !moved.has(name));
write(first, firstHalf());
write(second, secondHalf());
console.log(`${moved.size} of ${functions.size} functions apart; they call ${shared.length} of the others`);

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

function firstHalf() {
  return [
    ...forms.filter((form) => form !== elements && !moved.has(form.name)).map(({ text }) => text),
    ...rows((name) => !moved.has(name)),
    `(export "g" (global ${stack.name}))`,
    `(export "t" (table ${table.name}))`,
    ...shared.map((name, place) => `(export "${field(place)}" (func ${name}))`),
  ];
}

function secondHalf() {
  const imported = (name, declaration) => `(import "${FIRST}" "${name}" ${declaration})`;
  return [
    ...forms.filter(({ kind }) => kind === "type").map(({ text }) => text),
    imported("memory", memory.text),
    imported("g", `(global ${stack.name} (mut i32))`),
    imported("t", table.text),
    ...shared.map((name, place) => imported(field(place), signature(functions.get(name)))),
    ...rows((name) => moved.has(name)),
    ...[...moved].map((name) => functions.get(name).text),
  ];
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

/** A name of a shared function, as short as they come. */
function field(place) {
  return `_${place.toString(36)}`;
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

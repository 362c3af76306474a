import {
  isObject
} from "./chunk-FOCK5WX5.js";

// src/js/config/options.ts
var MAX_EDITS = 4;
var MAX_NAME = 64;
function checkOptions(value, name, known) {
  if (!isObject(value) || Array.isArray(value)) throw new TypeError(`the options of ${name} must be an object`);
  for (const given of Object.keys(value)) {
    if (known.includes(given)) continue;
    const close = closest(given, known);
    throw new TypeError(`${given.slice(0, MAX_NAME)} is not an option of ${name}${close ? `; did you mean ${close}?` : ""}`);
  }
}
function closest(given, known) {
  const wanted = given.slice(0, MAX_NAME).toLowerCase();
  let best;
  let least = Math.min(MAX_EDITS, Math.ceil(wanted.length / 2)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

export {
  checkOptions
};
//# sourceMappingURL=chunk-R6GM3FLI.js.map

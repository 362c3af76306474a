// Options of public functions: a member that nobody knows is refused by name.

import { attempt, isObject, names } from "../value/members.js";

/** Most edits by which a misspelt name is still recognised. */
const MAX_EDITS = 4;

/** Longest part of a name that is looked at and shown, in UTF-16 code units. */
const MAX_NAME = 64;

/**
 * Refuses options that are not an object, or that have a member which is not known.
 *
 * @param value - the options as the application gave them
 * @param name - whose options they are, for example `createCognitoAuth`
 * @param known - the names of all members
 * @throws TypeError that names the closest known member
 */
export function checkOptions(value: unknown, name: string, known: readonly string[]): asserts value is object {
  const isList = attempt(() => Array.isArray(value)) ?? true;
  if (!isObject(value) || isList) throw new TypeError(`the options of ${name} must be an object`);
  for (const given of names(value, `the options of ${name}`)) {
    if (known.includes(given)) continue;
    const close = closest(given, known);
    const hint = close === undefined ? "" : `; did you mean ${close}?`;
    throw new TypeError(`${given.slice(0, MAX_NAME)} is not an option of ${name}${hint}`);
  }
}

/** The known name that needs the fewest edits; `undefined` when none is near. */
function closest(given: string, known: readonly string[]): string | undefined {
  const wanted = given.slice(0, MAX_NAME).toLowerCase();
  let best: string | undefined;
  let least = Math.min(MAX_EDITS, Math.ceil(wanted.length / 2)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}

/** Levenshtein distance: how many letters must be inserted, removed or replaced. */
function distance(from: string, to: string): number {
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

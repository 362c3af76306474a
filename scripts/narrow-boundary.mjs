// Leaves of the module's boundary what src/js/module.js uses, under plain names: wasm-bindgen adds a table, functions
// for other kinds of glue, and a hash to each name.
//
//     node scripts/narrow-boundary.mjs IN.wasm OUT.wasm
import { readFileSync, writeFileSync } from "node:fs";
import { EXPORTS, IMPORTS, list, number, part } from "./wasm-sections.mjs";
import { readImports, Reader, readModule, writeModule } from "./wasm-sections.mjs";

/** What stays exported, by the name that it gets. */
const EXPORTED = {
  memory: "memory",
  __wbindgen_malloc: "take",
  __wbg_handle_free: "free",
  handle_new: "create",
  handle_open: "open",
  handle_call: "call",
};

/** The place that all imports come from. */
const PLACE = "js";

const [source, target] = process.argv.slice(2);
const module = readFileSync(source);
const sections = readModule(module);
const writers = { [IMPORTS]: renamed, [EXPORTS]: kept };
const narrow = sections.map(({ id, body }) => ({ id, body: writers[id]?.(body) ?? body }));
writeFileSync(target, writeModule(module, narrow));

/** `__wbg_random_1f22f4c152e01916` is `random`. */
function renamed(body) {
  const plain = (name) => name.replace(/^__wbg_|_[0-9a-f]{16}$/g, "").replace(/^__wbindgen_/, "");
  return list(
    readImports(body).map(({ name, type }) =>
      Buffer.concat([part(PLACE), part(plain(name)), Buffer.of(0), number(type)]),
    ),
  );
}

function kept(body) {
  const reader = new Reader(body);
  const all = reader.list(() => ({ name: reader.text(), kind: reader.number(), index: reader.number() }));
  const used = all.filter(({ name }) => name in EXPORTED);
  if (used.length !== Object.keys(EXPORTED).length) throw new Error("wasm-bindgen exports other names than it did");
  const written = ({ name, kind, index }) => Buffer.concat([part(EXPORTED[name]), Buffer.of(kind), number(index)]);
  return list(used.map(written));
}

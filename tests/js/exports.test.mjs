// What the module's functions give back. Node 20 ends the process when it gives up optimised code into which it has put a
// call that gives a single reference (`node --allow-natives-syntax` with %DeoptimizeFunction in an import shows it).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const EXTERNREF = 0x6f;
const sections = { types: 1, imports: 2, functions: 3, exports: 7 };

/** Reads the binary format (WebAssembly Core Specification, section 5.5), as far as it is needed here. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  byte = () => this.bytes[this.at++];

  number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };

  name = () => {
    const length = this.number();
    return new TextDecoder().decode(this.bytes.subarray(this.at, (this.at += length)));
  };

  list = (item) => Array.from({ length: this.number() }, item);

}

/** The results of each exported function, by its name. */
function resultsOfExports(bytes) {
  const found = {};
  const whole = new Reader(bytes.subarray(8));
  while (whole.at < whole.bytes.length) {
    const [id, length] = [whole.byte(), whole.number()];
    found[id] = new Reader(whole.bytes.subarray(whole.at, (whole.at += length)));
  }
  const { types, imports, functions, exports } = Object.fromEntries(
    Object.entries(sections).map(([name, id]) => [name, found[id]]),
  );
  const results = types.list(() => {
    assert.equal(types.byte(), 0x60, "a function's type");
    types.list(types.byte);
    return types.list(types.byte);
  });
  const typeOf = [];
  imports.list(() => {
    imports.name();
    imports.name();
    const kind = imports.byte();
    assert.equal(kind, 0, "only functions are imported");
    typeOf.push(imports.number());
  });
  typeOf.push(...functions.list(functions.number));
  const named = exports.list(() => [exports.name(), exports.byte(), exports.number()]);
  return named.filter(([, kind]) => kind === 0).map(([name, , index]) => [name, results[typeOf[index]]]);
}

for (const name of ["client", "aws"]) {
  test(`no exported function of the ${name} module gives a single reference`, async () => {
    const all = resultsOfExports(await readFile(new URL(`../../pkg/${name}.wasm`, import.meta.url)));
    assert.ok(all.some(([, results]) => results.length === 1), "some give something");
    assert.deepEqual(all.filter(([, results]) => results.length === 1 && results[0] === EXTERNREF).map(([name]) => name), []);
  });
}

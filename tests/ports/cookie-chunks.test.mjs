// A text in cookies, with any text and with writes that are cut off.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as zlib from "node:zlib";
import { checkOf, join, namesAfter, plan } from "../../target/js/io/cookie-chunks.js";

function read(jar) {
  const first = jar.get("key");
  const names = namesAfter("key", first);
  assert.ok(names);
  const joined = join(first + names.map((name) => jar.get(name) ?? "").join(""));
  return joined && joined.check === checkOf(joined.text) ? joined.text : undefined;
}

/** Writes, but no more than so many cookies. */
function write(jar, text, steps = Infinity) {
  const { set, remove } = plan("key", jar.get("key"), text, 1);
  for (const [name, value] of set.slice(0, steps)) {
    assert.ok(`${name}=${value}; Path=/; SameSite=lax; Secure; Max-Age=2592000`.length < 4096);
    assert.match(value, /^[a-zA-Z0-9._~*-]*$/);
    jar.set(name, value);
  }
  for (const name of remove.slice(0, Math.max(steps - set.length, 0))) jar.delete(name);
  return set.length + remove.length;
}

/** Any characters, of one byte more often than of several. */
function anyText(longest) {
  const most = () => [0x80, 0x80, 0x800, 0xd800, 0x110000][Math.floor(Math.random() * 5)];
  const one = () => Math.floor(Math.random() * most());
  const codes = Array.from({ length: Math.random() * longest }, one);
  return String.fromCodePoint(...codes).replace(/[\ud800-\udfff]/gu, "\n");
}

test("cookies hold any text, and a torn write leaves the old or the new", () => {
  for (let round = 0; round < 200; round++) {
    const jar = new Map();
    const texts = Array.from({ length: 1 + (round % 3) }, () => anyText(6000));
    for (const text of texts) {
      write(jar, text);
      assert.equal(read(jar), text);
    }
    const whole = jar.size;
    const steps = round % 12;
    const all = write(jar, "another text", steps);
    const found = read(jar);
    assert.ok(found === texts.at(-1) || found === "another text");
    if (steps >= all) assert.deepEqual([jar.size, found], [1, "another text"]);
    assert.ok(jar.size <= Math.max(whole, 1));
  }
});

test("the cookies have the names and heads that earlier versions wrote", () => {
  const text = "{\"a\":\"(1!*'~ \u2603)\"}";
  const [[name, value]] = plan("key", undefined, text, 0).set;
  assert.equal(name, "key");
  assert.equal(value, `a0.${checkOf(text)}.*7B*22a*22*3A*22*281*21*2A*27~*20*E2*98*83*29*22*7D`);
  const long = plan("key", value, "x".repeat(5000), 0);
  assert.deepEqual(long.set.map(([name, value]) => [name, value.length]), [["key.b1", 1107], ["key", 3905]]);
  assert.deepEqual(long.remove, []);
  assert.deepEqual(plan("key", long.set[1][1], "", 0).remove, ["key.b1"]);
  assert.deepEqual(plan("key", long.set[1][1], "", 0).set, [["key", `a0.${checkOf("")}.`]]);
});

test("the check is the CRC-32 of the text", { skip: !zlib.crc32 && "this Node has no crc32 to compare with" }, () => {
  assert.equal(checkOf("123456789"), "cbf43926");
  for (let round = 0; round < 50; round++) {
    const text = anyText(300);
    assert.equal(checkOf(text), zlib.crc32(text).toString(16).padStart(8, "0"));
  }
});

test("what is not whole, or none of ours, is no text", () => {
  for (const other of [undefined, "", "text", "c0.00000000.", "a.00000000.", "a41.00000000.", "a0.00000000", "ax.0.t"]) {
    assert.equal(namesAfter("key", other), undefined);
    assert.equal(join(other ?? ""), undefined);
  }
  assert.notEqual(join(`a0.${checkOf("text")}.next`).check, checkOf("next"));
  assert.equal(join(`a0.${checkOf("text")}.*E2*98`), undefined);
  assert.equal(join(`a0.${checkOf("a.b")}.a.b`).text, "a.b");
  assert.equal(namesAfter("key", "b40.0.").length, 40);
});

test("a text that needs more cookies than are read again is not written", () => {
  assert.throws(() => plan("key", undefined, "x".repeat(200_000), 0), { message: "the text is too large for cookies" });
});

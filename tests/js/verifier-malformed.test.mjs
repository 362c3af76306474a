// Malformed tokens: texts, encodings and JSON that are refused, and what refusing them costs.
import assert from "node:assert/strict";

import { test } from "node:test";
import {
  base64url,
  claims,
  createTokenVerifier,
  jwks,
  keyPair,
  now,
  options,
  pair,
  runtime,
  token,
  verdict,
} from "./support/tokens.mjs";

const jwt = token(pair);
const [header, payload, seal] = jwt.split(".");
const attacker = { ...keyPair("attacker"), kid: pair.kid };

function withKeys(keys = jwks, more = {}) {
  const verifier = createTokenVerifier({ ...options, runtime, ...more });
  verifier.cacheJwks(keys);
  return verifier;
}

const pool = withKeys();

/** Every token is refused with this code. */
async function refused(code, tokens, verifier = pool) {
  for (const [what, forged] of Object.entries(tokens)) assert.equal(await verdict(verifier, forged), code, what);
}

test("padding, other alphabets, white space and spare bits are refused", async () => {
  const forged = {};
  for (const [at, part] of [header, payload, seal].entries()) {
    const changed = (text) => [header, payload, seal].map((own, index) => (index === at ? text : own)).join(".");
    const marks = [
      "=",
      "==",
      "===",
      " ",
      "\n",
      "\r\n",
      "\t",
      "\u0000",
      "\ufeff",
      "\u00a0",
      "%3D",
      "+",
      "/",
      "*",
      "\u0141",
      "\ud800",
    ];
    for (const mark of marks) {
      forged[`${at}: ${JSON.stringify(mark)} behind`] = changed(`${part}${mark}`);
      forged[`${at}: ${JSON.stringify(mark)} before`] = changed(`${mark}${part}`);
      forged[`${at}: ${JSON.stringify(mark)} inside`] = changed(`${part.slice(0, 8)}${mark}${part.slice(8)}`);
    }
  }
  for (const tail of [".", ".x", `.${seal}`, " ", "\n", "\u0000"])
    forged[`tail ${JSON.stringify(tail)}`] = `${jwt}${tail}`;
  for (const head of [" ", "\ufeff", "Bearer ", ".", "\n"]) forged[`head ${JSON.stringify(head)}`] = `${head}${jwt}`;
  forged["two parts"] = `${header}.${payload}`;
  forged["one part"] = header;
  forged["five parts"] = `${jwt}.${payload}.${seal}`;
  for (const [what, changed] of Object.entries(forged)) {
    const code = await verdict(pool, changed);
    // What is behind the header is compared with the signature before it is decoded.
    assert.ok(["JwtParseError", "JwtInvalidSignatureError"].includes(code), `${what}: ${code}`);
  }
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  assert.equal(seal.length % 4, 2);
  const spare = alphabet[alphabet.indexOf(seal.at(-1)) + 1];
  await refused("JwtParseError", { "spare bits": `${header}.${payload}.${seal.slice(0, -1)}${spare}` });
});

test("letters outside ASCII that fall on the signed ones when they are cut to bytes are refused", async () => {
  const wide = (text) => String.fromCharCode(...Array.from(text, (letter) => letter.charCodeAt(0) + 0x100));
  await refused("JwtParseError", {
    header: `${wide(header)}.${payload}.${seal}`,
    payload: `${header}.${wide(payload)}.${seal}`,
    "one letter": `${header}.${payload.slice(0, -1)}${wide(payload.slice(-1))}.${seal}`,
    signature: `${header}.${payload}.${wide(seal)}`,
  });
});

test("what is signed, but is not a JSON object in UTF-8, is refused", async () => {
  const parts = {
    "a byte order mark": Buffer.from(`\ufeff${JSON.stringify(claims)}`),
    "invalid UTF-8": Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    "a lone surrogate": Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    "an overlong form": Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]),
    "UTF-16": Buffer.from(JSON.stringify(claims), "utf16le"),
    nothing: Buffer.from(" "),
    null: Buffer.from("null"),
    "an array": Buffer.from("[]"),
    "a text": Buffer.from('"x"'),
    "a number": Buffer.from("5"),
    "two objects": Buffer.from("{}{}"),
    "a comment": Buffer.from(`{/**/}`),
    "a trailing comma": Buffer.from('{"a":1,}'),
    "single quotes": Buffer.from("{'a':1}"),
    NaN: Buffer.from('{"exp":NaN}'),
    "text behind": Buffer.from(`${JSON.stringify(claims)}x`),
  };
  for (const [what, bytes] of Object.entries(parts)) {
    await refused("JwtParseError", {
      [`payload: ${what}`]: token(pair, base64url(bytes)),
      [`header: ${what}`]: token(pair, claims, base64url(bytes)),
    });
  }
});

test("__proto__ and constructor are no claims, at any depth, nor members of a header", async () => {
  const names = ["__proto__", "constructor", "\\u005f_proto__", "c\\u006fnstructor"];
  for (const name of names) {
    const inside = [`"${name}":{"admin":true}`, `"a":{"${name}":1}`, `"a":[[{"b":{"${name}":null}}]]`];
    for (const member of inside) {
      const text = `${JSON.stringify(claims).slice(0, -1)},${member}}`;
      const head = `${JSON.stringify({ kid: pair.kid, alg: "RS256" }).slice(0, -1)},${member}}`;
      await refused("JwtParseError", {
        [`payload ${member}`]: token(pair, base64url(text)),
        [`header ${member}`]: token(pair, claims, base64url(head)),
      });
    }
  }
  assert.equal({}.admin, undefined);
});

test("what an object inherits is no claim, even when somebody has polluted it", async () => {
  const missing = token(pair, { ...claims, exp: undefined });
  const headless = token(pair, claims, { kid: undefined });
  Object.prototype.exp = now + 3600;
  Object.prototype.kid = pair.kid;
  Object.prototype.clientId = null;
  try {
    assert.equal(await verdict(pool, missing), "JwtExpiredError");
    assert.equal(await verdict(pool, headless), "JwtParseError");
  } finally {
    for (const name of ["exp", "kid", "clientId"]) delete Object.prototype[name];
  }
});

test("of members with the same name the last counts, for every check and for the caller", async () => {
  const twice = (object, member) => `${JSON.stringify(object).slice(0, -1)},${member}}`;
  assert.equal(await verdict(pool, token(pair, base64url(twice(claims, `"exp":${now - 1}`)))), "JwtExpiredError");
  assert.equal(await verdict(pool, token(pair, base64url(twice({ ...claims, exp: 1 }, `"exp":${now + 1}`)))), "ok");
  const head = { kid: pair.kid, alg: "RS256" };
  assert.equal(
    await verdict(pool, token(pair, claims, base64url(twice(head, '"alg":"none"')))),
    "JwtInvalidSignatureAlgorithmError",
  );
  assert.equal(
    await verdict(
      pool,
      token(attacker, claims, base64url(twice({ ...head, kid: "x" }, `"kid":${JSON.stringify(pair.kid)}`))),
    ),
    "JwtInvalidSignatureError",
  );
});

/** Counts what is decoded and parsed while a token is judged. */
async function workOf(context, verifier, forged) {
  const work = { parses: 0, parsed: 0, decoded: 0 };
  const { parse } = JSON;
  const { from } = Buffer;
  const parses = context.mock.method(JSON, "parse", (text, ...more) => {
    work.parses += 1;
    work.parsed += text.length;
    return parse(text, ...more);
  });
  const decodes = context.mock.method(Buffer, "from", (value, ...more) => {
    if (typeof value === "string") work.decoded += value.length;
    return from.call(Buffer, value, ...more);
  });
  try {
    verifier.verifySync(forged);
    work.code = "ok";
  } catch (error) {
    work.code = error.code;
  } finally {
    parses.mock.restore();
    decodes.mock.restore();
  }
  return work;
}

const large = (size) => token(attacker, { ...claims, filler: "x".repeat(size) });

test("a forged token costs no parse of its claims, and at most one look at its bytes", async (context) => {
  for (const size of [1_000, 12_000, 40_000]) {
    const forged = large(size);
    const work = await workOf(context, pool, forged);
    assert.equal(work.code, "JwtInvalidSignatureError");
    assert.deepEqual([work.parses, work.parsed < 100], [1, true]);
    assert.ok(work.decoded <= forged.length + header.length, `${work.decoded} of ${forged.length}`);
  }
  const good = await workOf(context, pool, jwt);
  assert.equal(good.code, "ok");
  assert.equal(good.parses, 2);
  assert.ok(good.decoded <= jwt.length + header.length + payload.length);
});

test("an unknown key, algorithm or length costs less than a look at the claims", async (context) => {
  const forged = large(40_000);
  const unknown = [
    [token({ ...attacker, kid: "unknown" }, { ...claims, filler: "x".repeat(40_000) }), "KidNotFoundInJwksError"],
    [
      `${base64url({ kid: pair.kid, alg: "none" })}.${forged.split(".")[1]}.${seal}`,
      "JwtInvalidSignatureAlgorithmError",
    ],
    [`${forged.slice(0, forged.lastIndexOf("."))}.AAAA`, "JwtInvalidSignatureError"],
  ];
  for (const [token, code] of unknown) {
    const work = await workOf(context, pool, token);
    assert.deepEqual([work.code, work.parses, work.decoded < 1_000], [code, 1, true]);
  }
});

test("what is longer than 64 kB is not looked at", async (context) => {
  for (const forged of [
    large(60_000),
    "x".repeat(1 << 24),
    `${header}.${"A".repeat(1 << 24)}.${seal}`,
    ".".repeat(1 << 20),
  ]) {
    assert.deepEqual(await workOf(context, pool, forged), {
      parses: 0,
      parsed: 0,
      decoded: 0,
      code: "JwtParseError",
    });
  }
  const head = base64url({ kid: pair.kid, alg: "RS256", filler: "x".repeat(8_192) });
  assert.deepEqual(await workOf(context, pool, `${head}.${payload}.${seal}`), {
    parses: 0,
    parsed: 0,
    decoded: 0,
    code: "JwtParseError",
  });
});

test("a token as large as is allowed is verified", async () => {
  assert.equal(await verdict(pool, token(pair, { ...claims, filler: "x".repeat(45_000) })), "ok");
});

test("deep nesting is refused without a deep stack", async () => {
  const deep = (depth) => base64url(`{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`);
  await refused("JwtParseError", { header: token(pair, claims, deep(2_000)), payload: token(pair, deep(20_000)) });
});

test("a verifier near the end of the stack refuses one token, and verifies the next", () => {
  const verifiers = Array.from({ length: 200 }, () => withKeys());
  const seen = new Set();
  let next = 0;
  const descend = () => {
    try {
      descend();
    } catch {
      // On the way back there is a little more of the stack each time.
    }
    if (next === verifiers.length) return;
    const verifier = verifiers[next++];
    try {
      seen.add(verifier.verifySync(jwt).username);
    } catch (error) {
      seen.add(error.name);
    }
  };
  descend();
  assert.ok(seen.has("ada") && seen.size > 1, [...seen].join(" "));
  for (const verifier of verifiers) assert.equal(verifier.verifySync(jwt).username, "ada");
});

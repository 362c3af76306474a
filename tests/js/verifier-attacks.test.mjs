// Forged tokens: each is made from a good one, by somebody who does not have the pool's private key.
import assert from "node:assert/strict";
import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { test } from "node:test";
import {
  base64url, claims, createTokenVerifier, iss, jwks, keyPair, now, options, pair, runtime, serving, signature, token, userPoolId,
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

test("alg none and shared secrets are refused, also with the public key as the secret", async () => {
  const unsigned = (alg) => `${base64url({ kid: pair.kid, alg })}.${payload}.`;
  const secrets = [
    pair.publicKey.export({ format: "pem", type: "spki" }),
    pair.publicKey.export({ format: "der", type: "spki" }),
    pair.publicKey.export({ format: "pem", type: "pkcs1" }),
    JSON.stringify(pair.jwk), pair.jwk.n, "",
  ];
  await refused("JwtParseError", { none: unsigned("none"), "no signature": `${header}.${payload}.` });
  for (const alg of ["none", "None", "NONE", "nOnE"]) {
    await refused("JwtInvalidSignatureAlgorithmError", { [alg]: `${unsigned(alg)}${seal}` });
  }
  for (const [index, secret] of secrets.entries()) {
    for (const alg of ["HS256", "HS384", "HS512", "hs256"]) {
      const signed = `${base64url({ kid: pair.kid, alg })}.${payload}`;
      const digest = createHmac(`sha${alg.slice(2)}`, secret).update(signed).digest("base64url");
      await refused("JwtInvalidSignatureAlgorithmError", { [`${alg} ${index}`]: `${signed}.${digest}` });
    }
  }
  // The same under an algorithm that is accepted: bytes of the wrong length, and of the right one.
  const digest = createHmac("sha256", secrets[0]).update(`${header}.${payload}`).digest();
  await refused("JwtInvalidSignatureError", {
    short: `${header}.${payload}.${base64url(digest)}`,
    long: `${header}.${payload}.${base64url(Buffer.concat(Array(8).fill(digest)))}`,
  });
});

test("algorithms that are not accepted are refused, whoever signs", async () => {
  for (const alg of ["PS256", "RS1", "ES256K", "RSA-SHA256", "sha256", "RS256 ", "rs256", "", "__proto__", "toString", "Ed25519"]) {
    await refused("JwtInvalidSignatureAlgorithmError", { [alg]: token({ ...pair, alg: "RS256" }, claims, { alg }) });
  }
  await refused("JwtInvalidSignatureAlgorithmError", { absent: token(pair, claims, { alg: undefined }) });
  for (const alg of [5, null, ["RS256"], {}, true]) await refused("JwtParseError", { [`${alg}`]: token(pair, claims, { alg }) });
});

test("an RSA-PSS signature is none of RS256", async () => {
  const signed = `${header}.${payload}`;
  const pss = sign("sha256", Buffer.from(signed), { key: pair.privateKey, padding: 6, saltLength: 32 });
  await refused("JwtInvalidSignatureError", { pss: `${signed}.${base64url(pss)}` });
});

test("keys that a token brings along are not looked at", async () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = publicKey.export({ format: "jwk" });
  const served = serving({});
  const verifier = withKeys(jwks, { runtime: { ...runtime, fetch: served.fetch } });
  const injected = [{ jwk: own }, { jku: "https://evil.example/jwks.json" }, { x5u: "https://evil.example/cert" }, { x5c: ["MIIB"] }, { x5t: "AA" }];
  for (const members of injected) {
    await refused("JwtInvalidSignatureError", { [Object.keys(members)[0]]: token({ ...pair, privateKey }, claims, members) }, verifier);
    assert.equal(await verdict(verifier, token(pair, claims, members)), "ok");
  }
  assert.deepEqual(served.urls, []);
});

test("crit, and key ids that are none, are refused", async () => {
  for (const crit of [["b64"], ["exp"], [], "exp", null, {}]) await refused("JwtParseError", { crit: token(pair, claims, { crit, b64: true }) });
  for (const kid of [undefined, null, "", 5, [pair.kid], {}, true]) await refused("JwtParseError", { [`${kid}`]: token(pair, claims, { kid }) });
  for (const kid of ["__proto__", "constructor", "toString", `${pair.kid} `, "../../dev/null", "' OR 1=1 --", "x\u0000"]) {
    await assert.rejects(async () => pool.verifySync(token(pair, claims, { kid })), { code: "KidNotFoundInJwksError" });
  }
});

test("another key under the pool's key id is refused", async () => {
  await refused("JwtInvalidSignatureError", { forged: token(attacker), "another payload": `${header}.${base64url({ ...claims, username: "root" })}.${seal}` });
});

test("a key speaks for its own pool only", async () => {
  const theirs = keyPair("theirs");
  const their = { userPoolId: "eu-west-1_Theirs", tokenUse: "access", clientId: null };
  const both = createTokenVerifier([{ ...options, runtime }, { ...their, runtime }]);
  both.cacheJwks(jwks, userPoolId);
  both.cacheJwks({ keys: [theirs.jwk] }, their.userPoolId);
  const theirIss = `https://cognito-idp.eu-west-1.amazonaws.com/${their.userPoolId}`;
  assert.equal(await verdict(both, token(theirs, { ...claims, iss: theirIss })), "ok");
  assert.equal(await verdict(both, token(theirs)), "JwtInvalidIssuerError");
  assert.equal(await verdict(both, token(pair, { ...claims, iss: theirIss })), "JwtInvalidIssuerError");
});

test("two pools may have keys with the same id; each still speaks for its own", async () => {
  const theirs = keyPair(pair.kid);
  const theirIss = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Theirs";
  const make = (ports) => createTokenVerifier([
    { ...options, runtime: ports },
    { userPoolId: "eu-west-1_Theirs", tokenUse: "access", clientId: null, runtime: ports },
  ]);
  const served = serving({ [`${iss}/.well-known/jwks.json`]: jwks, [`${theirIss}/.well-known/jwks.json`]: { keys: [theirs.jwk] } });
  const fetched = make({ ...runtime, fetch: served.fetch });
  assert.equal((await fetched.verify(jwt)).username, "ada");
  assert.equal((await fetched.verify(token(theirs, { ...claims, iss: theirIss }))).username, "ada");
  const cached = make(runtime);
  cached.cacheJwks(jwks, iss);
  cached.cacheJwks({ keys: [theirs.jwk] }, theirIss);
  for (const verifier of [fetched, cached]) {
    assert.equal(await verdict(verifier, jwt), "ok");
    assert.equal(await verdict(verifier, token(theirs, { ...claims, iss: theirIss })), "ok");
    assert.equal(await verdict(verifier, token(theirs)), "JwtInvalidIssuerError");
    assert.equal(await verdict(verifier, token(pair, { ...claims, iss: theirIss })), "JwtInvalidIssuerError");
    assert.equal(await verdict(verifier, token(attacker)), "JwtInvalidSignatureError");
  }
});

test("an issuer that is not ours is not fetched from", async () => {
  const served = serving({});
  const verifier = createTokenVerifier({ ...options, runtime: { ...runtime, fetch: served.fetch } });
  await assert.rejects(verifier.verify(token(attacker, { ...claims, iss: "https://evil.example" })), { code: "JwtInvalidIssuerError" });
  assert.deepEqual(served.urls, []);
});

test("ECDSA signatures are r and s of full length, and nothing else", async () => {
  const ec = keyPair("ec", "ES256");
  const verifier = withKeys({ keys: [ec.jwk] });
  const good = token(ec);
  assert.equal(await verdict(verifier, good), "ok");
  const signed = good.slice(0, good.lastIndexOf("."));
  const raw = signature(ec, signed);
  const der = sign("sha256", Buffer.from(signed), ec.privateKey);
  const zeros = Buffer.alloc(32);
  const order = Buffer.from("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", "hex");
  const forged = {
    DER: der, "63 bytes": raw.subarray(1), "65 bytes": Buffer.concat([raw, Buffer.alloc(1)]), twice: Buffer.concat([raw, raw]),
    "r = s = 0": Buffer.alloc(64), "r = 0": Buffer.concat([zeros, raw.subarray(32)]), "s = 0": Buffer.concat([raw.subarray(0, 32), zeros]),
    "r = n": Buffer.concat([order, raw.subarray(32)]), "r = s = n": Buffer.concat([order, order]), "all ones": Buffer.alloc(64, 255),
    swapped: Buffer.concat([raw.subarray(32), raw.subarray(0, 32)]),
  };
  for (const [what, bytes] of Object.entries(forged)) {
    assert.equal(await verdict(verifier, `${signed}.${base64url(bytes)}`), "JwtInvalidSignatureError", what);
  }
  const other = keyPair("ec", "ES384");
  assert.equal(await verdict(verifier, token(other)), "JwtInvalidSignatureAlgorithmError");
});

test("RSA signatures have the length of the modulus, and are below it", async () => {
  const raw = Buffer.from(seal, "base64url");
  const modulus = Buffer.from(pair.jwk.n, "base64url");
  const sum = Buffer.from((BigInt(`0x${raw.toString("hex")}`) + BigInt(`0x${modulus.toString("hex")}`)).toString(16).padStart(514, "0"), "hex");
  const flipped = Buffer.from(raw);
  flipped[9] ^= 1;
  const forged = {
    flipped, shorter: raw.subarray(1), longer: Buffer.concat([raw, Buffer.alloc(1)]), "led by 0": Buffer.concat([Buffer.alloc(1), raw]),
    zeros: Buffer.alloc(256), one: Buffer.concat([Buffer.alloc(255), Buffer.from([1])]), modulus, "plus the modulus": sum, ones: Buffer.alloc(256, 255),
  };
  for (const [what, bytes] of Object.entries(forged)) {
    await refused("JwtInvalidSignatureError", { [what]: `${header}.${payload}.${base64url(bytes)}` });
  }
});

test("there is one way to write a token: padding, other alphabets, white space and spare bits are refused", async () => {
  const forged = {};
  for (const [at, part] of [header, payload, seal].entries()) {
    const changed = (text) => [header, payload, seal].map((own, index) => (index === at ? text : own)).join(".");
    const marks = ["=", "==", "===", " ", "\n", "\r\n", "\t", "\u0000", "\ufeff", "\u00a0", "%3D", "+", "/", "*", "\u0141", "\ud800"];
    for (const mark of marks) {
      forged[`${at}: ${JSON.stringify(mark)} behind`] = changed(`${part}${mark}`);
      forged[`${at}: ${JSON.stringify(mark)} before`] = changed(`${mark}${part}`);
      forged[`${at}: ${JSON.stringify(mark)} inside`] = changed(`${part.slice(0, 8)}${mark}${part.slice(8)}`);
    }
  }
  for (const tail of [".", ".x", `.${seal}`, " ", "\n", "\u0000"]) forged[`tail ${JSON.stringify(tail)}`] = `${jwt}${tail}`;
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
    "a byte order mark": Buffer.from(`\ufeff${JSON.stringify(claims)}`), "invalid UTF-8": Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    "a lone surrogate": Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]),
    "an overlong form": Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]), "UTF-16": Buffer.from(JSON.stringify(claims), "utf16le"),
    nothing: Buffer.from(" "), null: Buffer.from("null"), "an array": Buffer.from("[]"), "a text": Buffer.from('"x"'), "a number": Buffer.from("5"),
    "two objects": Buffer.from("{}{}"), "a comment": Buffer.from(`{/**/}`), "a trailing comma": Buffer.from('{"a":1,}'), "single quotes": Buffer.from("{'a':1}"),
    "NaN": Buffer.from('{"exp":NaN}'), "text behind": Buffer.from(`${JSON.stringify(claims)}x`),
  };
  for (const [what, bytes] of Object.entries(parts)) {
    await refused("JwtParseError", { [`payload: ${what}`]: token(pair, base64url(bytes)), [`header: ${what}`]: token(pair, claims, base64url(bytes)) });
  }
});

test("__proto__ and constructor are no claims, at any depth, nor members of a header", async () => {
  const names = ["__proto__", "constructor", "\\u005f_proto__", "c\\u006fnstructor"];
  for (const name of names) {
    const inside = [`"${name}":{"admin":true}`, `"a":{"${name}":1}`, `"a":[[{"b":{"${name}":null}}]]`];
    for (const member of inside) {
      const text = `${JSON.stringify(claims).slice(0, -1)},${member}}`;
      const head = `${JSON.stringify({ kid: pair.kid, alg: "RS256" }).slice(0, -1)},${member}}`;
      await refused("JwtParseError", { [`payload ${member}`]: token(pair, base64url(text)), [`header ${member}`]: token(pair, claims, base64url(head)) });
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
  assert.equal(await verdict(pool, token(pair, claims, base64url(twice(head, '"alg":"none"')))), "JwtInvalidSignatureAlgorithmError");
  assert.equal(await verdict(pool, token(attacker, claims, base64url(twice({ ...head, kid: "x" }, `"kid":${JSON.stringify(pair.kid)}`)))), "JwtInvalidSignatureError");
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
    [`${base64url({ kid: pair.kid, alg: "none" })}.${forged.split(".")[1]}.${seal}`, "JwtInvalidSignatureAlgorithmError"],
    [`${forged.slice(0, forged.lastIndexOf("."))}.AAAA`, "JwtInvalidSignatureError"],
  ];
  for (const [token, code] of unknown) {
    const work = await workOf(context, pool, token);
    assert.deepEqual([work.code, work.parses, work.decoded < 1_000], [code, 1, true]);
  }
});

test("what is longer than 64 kB is not looked at", async (context) => {
  for (const forged of [large(60_000), "x".repeat(1 << 24), `${header}.${"A".repeat(1 << 24)}.${seal}`, ".".repeat(1 << 20)]) {
    assert.deepEqual(await workOf(context, pool, forged), { parses: 0, parsed: 0, decoded: 0, code: "JwtParseError" });
  }
  const head = base64url({ kid: pair.kid, alg: "RS256", filler: "x".repeat(8_192) });
  assert.deepEqual(await workOf(context, pool, `${head}.${payload}.${seal}`), { parses: 0, parsed: 0, decoded: 0, code: "JwtParseError" });
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

// Generated tokens and options: ours and aws-jwt-verify give the same verdict on each, or the table below says why not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CognitoJwtVerifier, JwtVerifier } from "aws-jwt-verify";
import {
  base64url, claims, clientId, codeOf, createTokenVerifier, idClaims, iss, keyPair, now, signature, updatedIss, userPoolId,
} from "./support/tokens.mjs";

const CASES = 6_000;

/** Where we refuse what the other accepts. We accept nothing that the other refuses, but what stands in `looser`. */
const stricter = {
  "exp is now": "RFC 7519, section 4.1.4: not accepted on or after exp",
  "no exp": "a token without an end is a token for ever; Cognito's always have one",
  crit: "RFC 7515, section 4.1.11: extensions that are not understood have to be refused",
  padding: "RFC 7515, section 2: base64url without padding",
  "spare bits": "two texts for one token defeat deny-lists; RFC 4648, section 3.5, lets decoders refuse",
  "invalid UTF-8": "RFC 7519, section 7.2: the claims are UTF-8; the other replaces bytes and goes on",
  "__proto__": "claims that change what objects inherit are refused, not taken out in silence",
  constructor: "the same",
  "nested __proto__": "the same, at any depth",
  "check says false": "a check that answers false means no",
  "groups is a text": "cognito:groups is a list; the other takes a text for a list of one",
  "groups has a number": "a claim of a wrong type; the other looks no further than the first group that fits",
  "auth_time is a text": "a claim of a wrong type",
  "username is a number": "a claim of a wrong type",
  "client is a list": "client_id is a text; the other looks at it only when it is compared",
  "larger than 64 kB": "untrusted size is bounded",
  "header larger than 8 kB": "untrusted size is bounded",
  "nested deep": "untrusted depth is bounded",
  "key of 1024 bits": "NIST SP 800-131A: 2048 bits at least",
  "exponent 3": "FIPS 186-5, section A.1.1: 65537 at least",
  "key_ops without verify": "RFC 7517, section 4.3",
  "use is empty": "RFC 7517, section 4.2: not sig; the other takes an empty text for none",
  "alg of the key is empty": "RFC 7517, section 4.4: not the token's; the other takes an empty text for none",
  "modulus led by 0": "RFC 7518, section 2: a Base64urlUInt has no leading zeros; pages' WebCrypto refuses it",
  "groups: undefined": "a restriction that is there and undefined is a mistake, not a permission",
  "scope: undefined": "the same",
  "customJwtCheck: undefined": "the same",
  "customJwtCheck: null": "the same",
  "graceSeconds: NaN": "the other accepts tokens for ever then",
  "graceSeconds: Infinity": "the same",
  "graceSeconds: text": "the other adds texts and numbers",
  "unknown option": "a misspelt restriction restricts nothing",
  "groups: number in list": "a list of texts, or nothing",
  "clientId: number in list": "the same",
  "clientId: empty text in list": "the same",
};

/** Where we accept what the other refuses. */
const looser = {
  "two pools entries share an issuer": "the client picks among them; the other wants one entry for each issuer",
};

/** How the other's errors are called here, where the name is not the same. */
const names = {
  JwtWithoutValidKidError: "JwtParseError",
  ParameterValidationError: "JwtInvalidIssuerError",
  JwkInvalidUseError: "JwksValidationError",
  JwkInvalidKtyError: "JwksValidationError",
  JwkValidationError: "JwksValidationError",
};

/** Faults of one kind that the two call by other names. */
const otherNames = {
  "another alg": "we refuse what is none of the algorithms before we look for the key",
  "token of no pool": "the other looks for the issuer before the signature, we after it",
  "unknown kid": "the other looks for the issuer before the key",
  "kid is empty": "an empty text is no key's id: here it is no JWT, there a key that is not found",
  "client is a list": "a wrong type is a parse error here, another client there",
  "kind is a number": "a wrong type is a parse error here, another kind there",
  "another alg of the key": "a key that no algorithm fits is not fit for use here; there it is for another algorithm",
  padding: "here it is no JWT; there the signature does not fit",
  "another signer": "the other passes OpenSSL's error on when the length does not fit",
  "signature cut": "the same",
  "signature longer": "the same",
  "check refuses": "the other passes the application's error on; here it is the cause",
};

/** Numbers from a seed: every run is the same run. */
function* random(seed) {
  let state = seed;
  for (;;) {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield (state >>> 0) / 2 ** 32;
  }
}
const numbers = random(0x5eed);
const chance = () => numbers.next().value;
const pick = (list) => list[Math.floor(chance() * list.length)];

const keys = Object.fromEntries(["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"].map((alg) => [alg, keyPair(`key of ${alg}`, alg)]));
const stranger = keyPair("a stranger's");
const small = keyPair("small", "RS256", { modulusLength: 1024 });
const weak = keyPair("weak", "RS256", { publicExponent: 3 });
const otherPool = "eu-west-1_Other";

/** Changes of a good case, each with its name. They get the case and may change any of its members. */
const claimChanges = {
  "exp is now": (c) => void (c.claims.exp = now),
  "exp before": (c) => void (c.claims.exp = now - 1 - Math.floor(chance() * 100)),
  "exp just before": (c) => void (c.claims.exp = now - 0.5),
  "no exp": (c) => void delete c.claims.exp,
  "exp is a text": (c) => void (c.claims.exp = String(now + 60)),
  "exp is null": (c) => void (c.claims.exp = null),
  "exp is infinite": (c) => void (c.text = (text) => text.replace(/"exp":[^,}]+/, '"exp":1e999')),
  "nbf is now": (c) => void (c.claims.nbf = now),
  "nbf later": (c) => void (c.claims.nbf = now + 1 + Math.floor(chance() * 100)),
  "nbf is a text": (c) => void (c.claims.nbf = "x"),
  "iat is a text": (c) => void (c.claims.iat = ""),
  "iat later": (c) => void (c.claims.iat = now + 100),
  "sub is a number": (c) => void (c.claims.sub = 5),
  "no sub": (c) => void delete c.claims.sub,
  "jti is a number": (c) => void (c.claims.jti = 5),
  "scope is a list": (c) => void (c.claims.scope = ["a"]),
  "no scope": (c) => void delete c.claims.scope,
  "another scope": (c) => void (c.claims.scope = pick(["", " ", "shop", "shop/read2", " shop/read", "a  shop/read"])),
  "no iss": (c) => void delete c.claims.iss,
  "iss is a list": (c) => void (c.claims.iss = [iss]),
  "token of no pool": (c) => void (c.claims.iss = pick([`${iss}x`, `${iss}/`, iss.replace("https", "http"), iss.toUpperCase(), ""])),
  "updated issuer": (c) => void (c.claims.iss = updatedIss),
  "another client": (c) => void (c.claims.client_id = c.claims.aud = pick(["x", "", `${clientId} `, clientId.toUpperCase()])),
  "no client": (c) => { delete c.claims.client_id; delete c.claims.aud; },
  "client is a list": (c) => void (c.claims.client_id = c.claims.aud = [clientId]),
  "aud has a number": (c) => void (c.claims.aud = [clientId, 5]),
  "another kind": (c) => void (c.claims.token_use = pick(["refresh", "", "ID", "Access"])),
  "kind swapped": (c) => void (c.claims.token_use = c.claims.token_use === "id" ? "access" : "id"),
  "kind is a number": (c) => void (c.claims.token_use = 5),
  "no kind": (c) => void delete c.claims.token_use,
  "no groups": (c) => void delete c.claims["cognito:groups"],
  "other groups": (c) => void (c.claims["cognito:groups"] = pick([[], ["x"], ["STAFF"], ["admins", "x"]])),
  "groups is a text": (c) => void (c.claims["cognito:groups"] = "staff"),
  "groups has a number": (c) => void (c.claims["cognito:groups"] = ["staff", 5]),
  "auth_time is a text": (c) => void (c.claims.auth_time = "x"),
  "username is a number": (c) => void (c.claims.username = 5),
  "more claims": (c) => void Object.assign(c.claims, { "custom:plan": "Λ 😀", address: { formatted: "x" }, list: [1, [2, { a: null }]], email_verified: true }),
  "__proto__": (c) => void (c.text = (text) => text.replace("{", '{"__proto__":{"x":1},')),
  constructor: (c) => void (c.claims.constructor = "x"),
  "nested __proto__": (c) => void (c.text = (text) => text.replace("{", '{"a":{"__proto__":{"x":1}},')),
  "twice the same claim": (c) => void (c.text = (text) => text.replace("{", '{"token_use":"x","exp":1,')),
  "nested deep": (c) => void (c.text = (text) => text.replace("{", `{"a":${"[".repeat(40)}${"]".repeat(40)},`)),
  "not JSON": (c) => void (c.text = (text) => pick([`${text}x`, text.slice(1), `\ufeff${text}`, "", " ", "null", "[]", '"x"', "5", text.replace(/"/g, "'")])),
  "white space": (c) => void (c.text = (text) => ` ${text.replace(/,/g, " ,\n\t")} `),
  "invalid UTF-8": (c) => void (c.bytes = (bytes) => Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xff]), Buffer.from('",'), bytes.subarray(1)])),
  "larger than 64 kB": (c) => void (c.claims.filler = "x".repeat(50_000)),
  "large": (c) => void (c.claims.filler = "x".repeat(20_000)),
};

const headerChanges = {
  "no kid": (c) => void delete c.header.kid,
  "kid is a number": (c) => void (c.header.kid = 5),
  "kid is empty": (c) => void (c.header.kid = ""),
  "unknown kid": (c) => void (c.header.kid = pick(["unknown", "__proto__", `${c.header.kid} `])),
  "kid of another key": (c) => void (c.header.kid = pick(Object.values(keys).filter(({ kid }) => kid !== c.signer.kid)).kid),
  "another alg": (c) => void (c.header.alg = pick(["none", "HS256", "PS256", "rs256", "", "RS1"])),
  "alg of another key": (c) => void (c.header.alg = pick(Object.keys(keys).filter((alg) => alg !== c.signer.alg))),
  "no alg": (c) => void delete c.header.alg,
  "alg is a number": (c) => void (c.header.alg = 5),
  typ: (c) => void (c.header.typ = pick(["JWT", "at+jwt", 5, null])),
  crit: (c) => void Object.assign(c.header, { crit: ["exp"] }),
  "a key in the header": (c) => void Object.assign(c.header, { jwk: stranger.jwk, jku: "https://evil.example/jwks.json", x5u: "https://evil.example" }),
  "header larger than 8 kB": (c) => void (c.header.filler = "x".repeat(8_000)),
  "header is not JSON": (c) => void (c.headText = (text) => pick([`${text}x`, "[]", "null", "5", "", "{}{}"])),
};

const signatureChanges = {
  "another signer": (c) => void (c.signer = { ...stranger, kid: c.signer.kid, alg: "RS256" }),
  "a bit of the signature": (c) => void (c.seal = (bytes) => { bytes[Math.floor(chance() * bytes.length)] ^= 1 << Math.floor(chance() * 8); return bytes; }),
  "signature cut": (c) => void (c.seal = (bytes) => bytes.subarray(0, bytes.length - 1)),
  "signature longer": (c) => void (c.seal = (bytes) => Buffer.concat([bytes, Buffer.from([pick([0, 1])])])),
  "signature of zeros": (c) => void (c.seal = (bytes) => bytes.fill(0)),
  "no signature": (c) => void (c.seal = () => Buffer.alloc(0)),
  "signature of another text": (c) => void (c.seal = () => signature(c.signer, "x.y")),
};

const textChanges = {
  padding: (c) => void (c.token = (token) => { const parts = token.split("."); parts[pick([0, 1, 2])] += pick(["=", "=="]); return parts.join("."); }),
  "spare bits": (c) => void (c.token = (token) => withSpareBits(token)),
  "white space around": (c) => void (c.token = (token) => pick([` ${token}`, `${token} `, `${token}\n`, `\t${token}`])),
  "another alphabet": (c) => void (c.token = (token) => token.replace(/^.{9}/, (start) => start.slice(0, 8) + pick(["+", "/", " ", "*", "é", "Ł"]))),
  "more parts": (c) => void (c.token = (token) => token + pick([".", ".x", `.${token}`])),
  "fewer parts": (c) => void (c.token = (token) => pick([token.split(".").slice(0, 2).join("."), token.split(".")[0], "", "."])),
  "prefix": (c) => void (c.token = (token) => `Bearer ${token}`),
  "no text": (c) => void (c.token = () => pick([undefined, null, 5, {}, []])),
};

const keyChanges = {
  "key of 1024 bits": (c) => swap(c, small),
  "exponent 3": (c) => swap(c, weak),
  "key_ops without verify": (c) => changeKey(c, { key_ops: ["sign"] }),
  "key_ops with verify": (c) => changeKey(c, { key_ops: ["verify"] }),
  "use is empty": (c) => changeKey(c, { use: "" }),
  "use is enc": (c) => changeKey(c, { use: "enc" }),
  "no use": (c) => changeKey(c, { use: undefined }),
  "no alg of the key": (c) => changeKey(c, { alg: undefined }),
  "alg of the key is empty": (c) => changeKey(c, { alg: "" }),
  "another alg of the key": (c) => changeKey(c, { alg: pick(["RS512", "ES256", "HS256", "x"].filter((alg) => alg !== c.signer.alg)) }),
  "another kty": (c) => changeKey(c, { kty: pick(["oct", "x", ""]) }),
  "modulus led by 0": (c) => c.signer.jwk.n && changeKey(c, { n: base64url(Buffer.concat([Buffer.alloc(1), Buffer.from(c.signer.jwk.n, "base64url")])) }),
  "more members of the key": (c) => changeKey(c, { x5t: "AA", extra: "x" }),
};

const optionChanges = {
  "tokenUse: null": (c) => void (c.options.tokenUse = null),
  "tokenUse: wrong": (c) => void (c.options.tokenUse = pick([undefined, "ID", "", 5])),
  "no tokenUse": (c) => void delete c.options.tokenUse,
  "clientId: null": (c) => void (c.options.clientId = null),
  "clientId: list": (c) => void (c.options.clientId = ["x", clientId]),
  "clientId: another": (c) => void (c.options.clientId = pick(["x", ["x", "y"], `${clientId}x`])),
  "clientId: wrong": (c) => void (c.options.clientId = pick([undefined, "", [], [null], [undefined], {}, 5, new Set([clientId])])),
  "no clientId": (c) => void delete c.options.clientId,
  "clientId: number in list": (c) => void (c.options.clientId = [clientId, 5]),
  "clientId: empty text in list": (c) => void (c.options.clientId = ["", clientId]),
  "groups: one": (c) => void (c.options.groups = pick(["staff", "admins", "x"])),
  "groups: list": (c) => void (c.options.groups = pick([["staff"], ["x", "admins"], ["x"]])),
  "groups: null": (c) => void (c.options.groups = null),
  "groups: undefined": (c) => void (c.options.groups = undefined),
  "groups: wrong": (c) => void (c.options.groups = pick(["", [], [null], {}, 5])),
  "groups: number in list": (c) => void (c.options.groups = ["staff", 5]),
  "scope: one": (c) => void (c.options.scope = pick(["shop/read", "shop", "aws.cognito.signin.user.admin"])),
  "scope: list": (c) => void (c.options.scope = pick([["x", "shop/read"], ["x"]])),
  "scope: null": (c) => void (c.options.scope = null),
  "scope: undefined": (c) => void (c.options.scope = undefined),
  "scope: wrong": (c) => void (c.options.scope = pick([[], [null], {}, 5])),
  "graceSeconds": (c) => void (c.options.graceSeconds = pick([0, 1, 60, 1000])),
  "graceSeconds: NaN": (c) => void (c.options.graceSeconds = NaN),
  "graceSeconds: Infinity": (c) => void (c.options.graceSeconds = Infinity),
  "graceSeconds: text": (c) => void (c.options.graceSeconds = "5"),
  "check passes": (c) => void (c.options.customJwtCheck = () => {}),
  "check refuses": (c) => void (c.options.customJwtCheck = () => { throw new Error("no"); }),
  "check says false": (c) => void (c.options.customJwtCheck = () => false),
  "check answers later": (c) => void (c.options.customJwtCheck = async () => {}),
  "customJwtCheck: undefined": (c) => void (c.options.customJwtCheck = undefined),
  "customJwtCheck: null": (c) => void (c.options.customJwtCheck = null),
  "unknown option": (c) => void (c.options.group = "staff"),
  "another pool": (c) => void (c.options.userPoolId = otherPool),
  "no pool": (c) => void (c.options.userPoolId = pick(["", "us-east-1", "us-east-1_", "us-east-1_a b", `${userPoolId}/x`, `${userPoolId}\n`])),
  "several pools": (c) => void (c.pools = [c.options, { userPoolId: otherPool, tokenUse: null, clientId: null }]),
  "two pools entries share an issuer": (c) => void (c.pools = [{ ...c.options, clientId: "x" }, c.options]),
};

const changes = [claimChanges, headerChanges, signatureChanges, textChanges, keyChanges, optionChanges];

function withSpareBits(token) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // 64 and 256 bytes leave four spare bits, 96 none.
  return token.slice(token.lastIndexOf(".") + 1).length % 4 === 2 ? token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1)) + 1] : token;
}

function swap(c, signer) {
  c.signer = { ...signer, kid: c.signer.kid };
  c.header = { kid: c.signer.kid, alg: signer.alg };
  c.keys = c.keys.map((jwk) => (jwk.kid === c.signer.kid ? { ...signer.jwk, kid: jwk.kid } : jwk));
}

function changeKey(c, members) {
  c.keys = c.keys.map((jwk) => {
    if (jwk.kid !== c.signer.kid) return jwk;
    return Object.fromEntries(Object.entries({ ...jwk, ...members }).filter(([, value]) => value !== undefined));
  });
}

/** A case: a good token of a good pool, with none to three changes. This share of the tokens are ID tokens. */
function generate(idShare) {
  const signer = keys[chance() < 0.5 ? "RS256" : pick(Object.keys(keys))];
  const isId = chance() < idShare;
  const c = {
    faults: [],
    signer,
    header: { kid: signer.kid, alg: signer.alg },
    claims: isId ? { ...idClaims, "cognito:groups": ["staff", "admins"] } : { ...claims },
    keys: Object.values(keys).map(({ jwk }) => jwk),
    options: { userPoolId, tokenUse: isId ? "id" : "access", clientId },
    text: (text) => text,
    headText: (text) => text,
    bytes: (bytes) => bytes,
    seal: (bytes) => bytes,
    token: (token) => token,
  };
  const count = pick([0, 1, 1, 1, 1, 2, 2, 3]);
  for (let change = 0; change < count; change++) {
    const kind = pick(changes);
    const name = pick(Object.keys(kind));
    if (c.faults.includes(name)) continue;
    kind[name](c);
    c.faults.push(name);
  }
  const head = base64url(c.headText(JSON.stringify(c.header)));
  const body = base64url(c.bytes(Buffer.from(c.text(JSON.stringify(c.claims)))));
  const signed = `${head}.${body}`;
  c.jwt = c.token(`${signed}.${base64url(c.seal(signature(c.signer, signed)))}`);
  c.given = c.pools ?? c.options;
  return c;
}

/** A verdict: `ok` with the claims, or the name of the error. */
function judge(make, { given, keys, jwt, pools }) {
  try {
    const verifier = make(given);
    for (const pool of pools ? new Set(pools.map(({ userPoolId }) => userPoolId)) : [undefined]) verifier.cacheJwks({ keys }, pool);
    return { code: "ok", payload: verifier.verifySync(jwt) };
  } catch (error) {
    return { code: codeOf(error).includes("\n") ? error.constructor.name : codeOf(error) };
  }
}

/** Makes verifiers of both kinds, and compares them on generated cases. Gives the reasons that were needed. */
function compare(context, cases, ours, theirs) {
  context.mock.method(Date, "now", () => now * 1000);
  const used = new Set();
  const seen = { both: 0, neither: 0, stricter: 0, looser: 0 };
  const unexplained = new Set();
  let count = 0;
  for (const c of cases) {
    count += 1;
    const [mine, other] = [judge(ours, c), judge(theirs, c)];
    const told = `[${c.faults.join(", ")}]: ours says ${mine.code}, theirs ${other.code}`;
    if (mine.code === "ok" && other.code === "ok") {
      seen.both += 1;
      assert.deepEqual(mine.payload, other.payload, told);
    } else if (mine.code !== "ok" && other.code !== "ok") {
      seen.neither += 1;
      const comparable = c.faults.length === 1 && mine.code !== "TypeError" && !(c.faults[0] in otherNames);
      if (comparable && mine.code !== (names[other.code] ?? other.code)) unexplained.add(told);
    } else {
      const table = mine.code === "ok" ? looser : stricter;
      const reasons = c.faults.filter((fault) => fault in table);
      if (reasons.length === 0) unexplained.add(told);
      if (reasons.length === 1) used.add(reasons[0]);
      seen[mine.code === "ok" ? "looser" : "stricter"] += 1;
    }
  }
  context.diagnostic(JSON.stringify(seen));
  assert.deepEqual([...unexplained], []);
  assert.ok(seen.both > count / 10 && seen.neither > count / 10, JSON.stringify(seen));
  return used;
}

test(`user pools: the same verdict on ${CASES} generated tokens and options`, (context) => {
  const cases = Array.from({ length: CASES }, () => generate(0.3));
  const used = compare(context, cases, createTokenVerifier, (given) => CognitoJwtVerifier.create(given));
  const stale = Object.keys({ ...stricter, ...looser }).filter((name) => !used.has(name));
  assert.deepEqual(stale, [], "reasons that no case needed");
});

test("other issuers: the same verdict on 1000 generated tokens and options", (context) => {
  const cases = Array.from({ length: 1000 }, () => {
    const c = generate(1);
    const audience = pick([null, clientId, clientId, ["x", clientId], "x"]);
    if (audience === "x") c.faults.push("another audience");
    const given = { issuer: iss, audience };
    for (const name of ["scope", "graceSeconds", "customJwtCheck"]) if (name in c.options) given[name] = c.options[name];
    return { ...c, given, pools: undefined };
  });
  compare(context, cases, createTokenVerifier, (given) => JwtVerifier.create(given));
});

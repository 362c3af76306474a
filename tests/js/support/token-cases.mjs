// Generated tokens and options for a verifier: good ones, and ones with faults that have names.
import {
  base64url,
  claims,
  clientId,
  idClaims,
  iss,
  keyPair,
  now,
  signature,
  updatedIss,
  userPoolId,
} from "./tokens.mjs";

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
export const pick = (list) => list[Math.floor(chance() * list.length)];

const keys = Object.fromEntries(
  ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"].map((alg) => [alg, keyPair(`key of ${alg}`, alg)]),
);
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
  "token of no pool": (c) =>
    void (c.claims.iss = pick([`${iss}x`, `${iss}/`, iss.replace("https", "http"), iss.toUpperCase(), ""])),
  "updated issuer": (c) => void (c.claims.iss = updatedIss),
  "another client": (c) =>
    void (c.claims.client_id = c.claims.aud = pick(["x", "", `${clientId} `, clientId.toUpperCase()])),
  "no client": (c) => {
    delete c.claims.client_id;
    delete c.claims.aud;
  },
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
  "more claims": (c) =>
    void Object.assign(c.claims, {
      "custom:plan": "Λ 😀",
      address: { formatted: "x" },
      list: [1, [2, { a: null }]],
      email_verified: true,
    }),
  __proto__: (c) => void (c.text = (text) => text.replace("{", '{"__proto__":{"x":1},')),
  constructor: (c) => void (c.claims.constructor = "x"),
  "nested __proto__": (c) => void (c.text = (text) => text.replace("{", '{"a":{"__proto__":{"x":1}},')),
  "twice the same claim": (c) => void (c.text = (text) => text.replace("{", '{"token_use":"x","exp":1,')),
  "nested deep": (c) => void (c.text = (text) => text.replace("{", `{"a":${"[".repeat(40)}${"]".repeat(40)},`)),
  "not JSON": (c) =>
    void (c.text = (text) =>
      pick([`${text}x`, text.slice(1), `\ufeff${text}`, "", " ", "null", "[]", '"x"', "5", text.replace(/"/g, "'")])),
  "white space": (c) => void (c.text = (text) => ` ${text.replace(/,/g, " ,\n\t")} `),
  "invalid UTF-8": (c) =>
    void (c.bytes = (bytes) =>
      Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xff]), Buffer.from('",'), bytes.subarray(1)])),
  "larger than 64 kB": (c) => void (c.claims.filler = "x".repeat(50_000)),
  large: (c) => void (c.claims.filler = "x".repeat(20_000)),
};

const headerChanges = {
  "no kid": (c) => void delete c.header.kid,
  "kid is a number": (c) => void (c.header.kid = 5),
  "kid is empty": (c) => void (c.header.kid = ""),
  "unknown kid": (c) => void (c.header.kid = pick(["unknown", "__proto__", `${c.header.kid} `])),
  "kid of another key": (c) =>
    void (c.header.kid = pick(Object.values(keys).filter(({ kid }) => kid !== c.signer.kid)).kid),
  "another alg": (c) => void (c.header.alg = pick(["none", "HS256", "PS256", "rs256", "", "RS1"])),
  "alg of another key": (c) => void (c.header.alg = pick(Object.keys(keys).filter((alg) => alg !== c.signer.alg))),
  "no alg": (c) => void delete c.header.alg,
  "alg is a number": (c) => void (c.header.alg = 5),
  typ: (c) => void (c.header.typ = pick(["JWT", "at+jwt", 5, null])),
  crit: (c) => void Object.assign(c.header, { crit: ["exp"] }),
  "a key in the header": (c) =>
    void Object.assign(c.header, {
      jwk: stranger.jwk,
      jku: "https://evil.example/jwks.json",
      x5u: "https://evil.example",
    }),
  "header larger than 8 kB": (c) => void (c.header.filler = "x".repeat(8_000)),
  "header is not JSON": (c) => void (c.headText = (text) => pick([`${text}x`, "[]", "null", "5", "", "{}{}"])),
};

const signatureChanges = {
  "another signer": (c) => void (c.signer = { ...stranger, kid: c.signer.kid, alg: "RS256" }),
  "a bit of the signature": (c) =>
    void (c.seal = (bytes) => {
      bytes[Math.floor(chance() * bytes.length)] ^= 1 << Math.floor(chance() * 8);
      return bytes;
    }),
  "signature cut": (c) => void (c.seal = (bytes) => bytes.subarray(0, bytes.length - 1)),
  "signature longer": (c) => void (c.seal = (bytes) => Buffer.concat([bytes, Buffer.from([pick([0, 1])])])),
  "signature of zeros": (c) => void (c.seal = (bytes) => bytes.fill(0)),
  "no signature": (c) => void (c.seal = () => Buffer.alloc(0)),
  "signature of another text": (c) => void (c.seal = () => signature(c.signer, "x.y")),
};

const textChanges = {
  padding: (c) =>
    void (c.token = (token) => {
      const parts = token.split(".");
      parts[pick([0, 1, 2])] += pick(["=", "=="]);
      return parts.join(".");
    }),
  "spare bits": (c) => void (c.token = (token) => withSpareBits(token)),
  "white space around": (c) =>
    void (c.token = (token) => pick([` ${token}`, `${token} `, `${token}\n`, `\t${token}`])),
  "another alphabet": (c) =>
    void (c.token = (token) =>
      token.replace(/^.{9}/, (start) => start.slice(0, 8) + pick(["+", "/", " ", "*", "é", "Ł"]))),
  "more parts": (c) => void (c.token = (token) => token + pick([".", ".x", `.${token}`])),
  "fewer parts": (c) =>
    void (c.token = (token) => pick([token.split(".").slice(0, 2).join("."), token.split(".")[0], "", "."])),
  prefix: (c) => void (c.token = (token) => `Bearer ${token}`),
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
  "another alg of the key": (c) =>
    changeKey(c, { alg: pick(["RS512", "ES256", "HS256", "x"].filter((alg) => alg !== c.signer.alg)) }),
  "another kty": (c) => changeKey(c, { kty: pick(["oct", "x", ""]) }),
  "modulus led by 0": (c) =>
    c.signer.jwk.n &&
    changeKey(c, { n: base64url(Buffer.concat([Buffer.alloc(1), Buffer.from(c.signer.jwk.n, "base64url")])) }),
  "more members of the key": (c) => changeKey(c, { x5t: "AA", extra: "x" }),
};

const optionChanges = {
  "tokenUse: null": (c) => void (c.options.tokenUse = null),
  "tokenUse: wrong": (c) => void (c.options.tokenUse = pick([undefined, "ID", "", 5])),
  "no tokenUse": (c) => void delete c.options.tokenUse,
  "clientId: null": (c) => void (c.options.clientId = null),
  "clientId: list": (c) => void (c.options.clientId = ["x", clientId]),
  "clientId: another": (c) => void (c.options.clientId = pick(["x", ["x", "y"], `${clientId}x`])),
  "clientId: wrong": (c) =>
    void (c.options.clientId = pick([undefined, "", [], [null], [undefined], {}, 5, new Set([clientId])])),
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
  graceSeconds: (c) => void (c.options.graceSeconds = pick([0, 1, 60, 1000])),
  "graceSeconds: NaN": (c) => void (c.options.graceSeconds = NaN),
  "graceSeconds: Infinity": (c) => void (c.options.graceSeconds = Infinity),
  "graceSeconds: text": (c) => void (c.options.graceSeconds = "5"),
  "check passes": (c) => void (c.options.customJwtCheck = () => {}),
  "check refuses": (c) =>
    void (c.options.customJwtCheck = () => {
      throw new Error("no");
    }),
  "check says false": (c) => void (c.options.customJwtCheck = () => false),
  "check answers later": (c) => void (c.options.customJwtCheck = async () => {}),
  "customJwtCheck: undefined": (c) => void (c.options.customJwtCheck = undefined),
  "customJwtCheck: null": (c) => void (c.options.customJwtCheck = null),
  "unknown option": (c) => void (c.options.group = "staff"),
  "another pool": (c) => void (c.options.userPoolId = otherPool),
  "no pool": (c) =>
    void (c.options.userPoolId = pick([
      "",
      "us-east-1",
      "us-east-1_",
      "us-east-1_a b",
      `${userPoolId}/x`,
      `${userPoolId}\n`,
    ])),
  "several pools": (c) => void (c.pools = [c.options, { userPoolId: otherPool, tokenUse: null, clientId: null }]),
  "two pools entries share an issuer": (c) => void (c.pools = [{ ...c.options, clientId: "x" }, c.options]),
};

const changes = [claimChanges, headerChanges, signatureChanges, textChanges, keyChanges, optionChanges];

function withSpareBits(token) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // 64 and 256 bytes leave four spare bits, 96 none.
  return token.slice(token.lastIndexOf(".") + 1).length % 4 === 2
    ? token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1)) + 1]
    : token;
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
export function generate(idShare) {
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

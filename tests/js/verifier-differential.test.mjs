// Generated tokens and options: the verdicts of aws-jwt-verify, or a reason in the table below.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CognitoJwtVerifier, JwtVerifier } from "aws-jwt-verify";
import { generate, pick } from "./support/token-cases.mjs";
import { clientId, codeOf, createTokenVerifier, iss, now } from "./support/tokens.mjs";

const CASES = 6_000;

/** Where we refuse what the other accepts. We accept nothing that the other refuses, but what stands in `looser`. */
const stricter = {
  "exp is now": "RFC 7519, section 4.1.4: not accepted on or after exp",
  "no exp": "a token without an end is a token for ever; Cognito's always have one",
  crit: "RFC 7515, section 4.1.11: extensions that are not understood have to be refused",
  padding: "RFC 7515, section 2: base64url without padding",
  "spare bits": "two texts for one token defeat deny-lists; RFC 4648, section 3.5, lets decoders refuse",
  "invalid UTF-8": "RFC 7519, section 7.2: the claims are UTF-8; the other replaces bytes and goes on",
  __proto__: "claims that change what objects inherit are refused, not taken out in silence",
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

/** A verdict: `ok` with the claims, or the name of the error. */
function judge(make, { given, keys, jwt, pools }) {
  try {
    const verifier = make(given);
    for (const pool of pools ? new Set(pools.map(({ userPoolId }) => userPoolId)) : [undefined])
      verifier.cacheJwks({ keys }, pool);
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
    for (const name of ["scope", "graceSeconds", "customJwtCheck"])
      if (name in c.options) given[name] = c.options[name];
    return { ...c, given, pools: undefined };
  });
  compare(context, cases, createTokenVerifier, (given) => JwtVerifier.create(given));
});

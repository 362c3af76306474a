// createTokenVerifier: what it accepts, what it refuses, and how it says so.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  base64url,
  claims,
  clientId,
  createTokenVerifier,
  idClaims,
  iss,
  judged,
  jwks,
  keyPair,
  now,
  options,
  pair,
  runtime,
  serving,
  token,
  updatedIss,
  userPoolId,
  verdict,
} from "./support/tokens.mjs";

/** A verifier of the pool with its keys. */
function withKeys(more = {}, keys = jwks) {
  const verifier = createTokenVerifier({ ...options, runtime, ...more });
  verifier.cacheJwks(keys);
  return verifier;
}

test("a token of the pool gives its claims", async () => {
  const { claims: verified } = await judged(withKeys(), token(pair));
  assert.deepEqual(verified, claims);
  assert.deepEqual((await judged(withKeys({ tokenUse: "id" }), token(pair, idClaims))).claims, idClaims);
});

test("a machine's token, which has no user, is accepted", async () => {
  const { username, "cognito:groups": groups, ...machine } = { ...claims, sub: clientId, scope: "shop/read" };
  assert.equal(await verdict(withKeys({ scope: "shop/read" }), token(pair, machine)), "ok");
});

test("both issuers of a pool are accepted, in every partition", async () => {
  assert.equal(await verdict(withKeys(), token(pair, { ...claims, iss: updatedIss })), "ok");
  const partitions = {
    "eu-central-1": "amazonaws.com",
    "us-gov-west-1": "amazonaws.com",
    "cn-north-1": "amazonaws.com.cn",
    "eusc-de-east-1": "amazonaws.eu",
    "us-iso-east-1": "c2s.ic.gov",
    "us-isob-east-1": "sc2s.sgov.gov",
  };
  for (const [region, domain] of Object.entries(partitions)) {
    const id = `${region}_Xyz`;
    for (const service of ["cognito-idp", "issuer-cognito-idp"]) {
      const regional = { ...claims, iss: `https://${service}.${region}.${domain}/${id}` };
      assert.equal(await verdict(withKeys({ userPoolId: id }), token(pair, regional)), "ok", region);
    }
  }
});

test("an issuer of one's own takes the place of the pool's", async () => {
  const issuer = "http://localhost:9229/us-east-1_AbCdEf123";
  assert.equal(await verdict(withKeys({ issuer }), token(pair, { ...claims, iss: issuer })), "ok");
  assert.equal(await verdict(withKeys({ issuer }), token(pair)), "JwtInvalidIssuerError");
});

test("every algorithm is verified, with keys that name it and with keys that do not", async () => {
  for (const alg of ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"]) {
    const signer = keyPair("k", alg);
    const other = keyPair("k", alg);
    const { alg: _, use, ...bare } = signer.jwk;
    for (const jwk of [signer.jwk, bare]) {
      const verifier = withKeys({}, { keys: [jwk] });
      assert.equal(await verdict(verifier, token(signer)), "ok", alg);
      assert.equal(await verdict(verifier, token({ ...other, kid: "k" })), "JwtInvalidSignatureError", alg);
    }
  }
});

const refusals = [
  ["another issuer", { iss: iss.replace("1_", "2_") }, "JwtInvalidIssuerError"],
  ["no issuer", { iss: undefined }, "JwtInvalidIssuerError"],
  ["an issuer with a slash more", { iss: `${iss}/` }, "JwtInvalidIssuerError"],
  ["its end", { exp: now - 1 }, "JwtExpiredError"],
  ["its end at this moment", { exp: now }, "JwtExpiredError"],
  ["no end", { exp: undefined }, "JwtExpiredError"],
  ["a later beginning", { nbf: now + 1 }, "JwtNotBeforeError"],
  ["the other kind", { token_use: "id", aud: clientId }, "CognitoJwtInvalidTokenUseError"],
  ["an unknown kind", { token_use: "refresh" }, "CognitoJwtInvalidTokenUseError"],
  ["no kind", { token_use: undefined }, "CognitoJwtInvalidTokenUseError"],
  ["another client", { client_id: "other" }, "CognitoJwtInvalidClientIdError"],
  ["no client", { client_id: undefined }, "CognitoJwtInvalidClientIdError"],
  ["the client as audience only", { client_id: undefined, aud: clientId }, "CognitoJwtInvalidClientIdError"],
];

for (const [what, change, code] of refusals) {
  test(`a token with ${what} is refused: ${code}`, async () => {
    assert.equal(await verdict(withKeys(), token(pair, { ...claims, ...change })), code);
  });
}

test("exp and nbf are exact to the millisecond, and graceSeconds moves both", async () => {
  const at = (ms, more) => withKeys({ runtime: { now: () => ms }, ...more });
  const jwt = token(pair, { ...claims, nbf: now, exp: now + 10 });
  const end = (now + 10) * 1000;
  assert.equal(await verdict(at(now * 1000 - 1), jwt), "JwtNotBeforeError");
  assert.equal(await verdict(at(now * 1000), jwt), "ok");
  assert.equal(await verdict(at(end - 1), jwt), "ok");
  assert.equal(await verdict(at(end), jwt), "JwtExpiredError");
  assert.equal(await verdict(at(end + 4999, { graceSeconds: 5 }), jwt), "ok");
  assert.equal(await verdict(at(end + 5000, { graceSeconds: 5 }), jwt), "JwtExpiredError");
  assert.equal(await verdict(at((now - 5) * 1000, { graceSeconds: 5 }), jwt), "ok");
});

test("a clock that gives no number verifies nothing", async () => {
  for (const time of [NaN, Infinity, -Infinity, undefined, "1", 1n, new Date()]) {
    assert.equal(await verdict(withKeys({ runtime: { now: () => time } }), token(pair)), "TypeError");
  }
});

test("null accepts both kinds and any client, and still no token that is neither", async () => {
  const any = withKeys({ tokenUse: null, clientId: null });
  assert.equal(await verdict(any, token(pair, { ...claims, client_id: "x" })), "ok");
  assert.equal(await verdict(any, token(pair, { ...idClaims, aud: "x" })), "ok");
  assert.equal(
    await verdict(any, token(pair, { ...claims, token_use: "refresh" })),
    "CognitoJwtInvalidTokenUseError",
  );
});

test("the client is one of a list, under either name", async () => {
  const { clientId: _, ...rest } = options;
  for (const name of ["clientId", "userPoolClientId"]) {
    const verifier = createTokenVerifier({ ...rest, [name]: ["other", clientId], runtime });
    verifier.cacheJwks(jwks);
    assert.equal(await verdict(verifier, token(pair)), "ok");
    assert.equal(
      await verdict(verifier, token(pair, { ...claims, client_id: "" })),
      "CognitoJwtInvalidClientIdError",
    );
  }
  assert.equal(await verdict(withKeys({ userPoolClientId: clientId }), token(pair)), "ok");
});

test("one of the groups, one of the scopes", async () => {
  const without = (name) => token(pair, { ...claims, [name]: undefined });
  for (const groups of ["staff", ["nobody", "admins"], null])
    assert.equal(await verdict(withKeys({ groups }), token(pair)), "ok");
  for (const groups of ["staf", ["nobody"], "staff admins"]) {
    assert.equal(await verdict(withKeys({ groups }), token(pair)), "CognitoJwtInvalidGroupError");
  }
  assert.equal(
    await verdict(withKeys({ groups: "staff" }), without("cognito:groups")),
    "CognitoJwtInvalidGroupError",
  );
  for (const scope of ["shop/read", ["x", "shop/read"], null])
    assert.equal(await verdict(withKeys({ scope }), token(pair)), "ok");
  for (const scope of ["shop", ["x"], "aws.cognito.signin.user.admin shop/read"]) {
    assert.equal(await verdict(withKeys({ scope }), token(pair)), "JwtInvalidScopeError");
  }
  assert.equal(await verdict(withKeys({ scope: "shop/read" }), without("scope")), "JwtInvalidScopeError");
});

test("an error says what was expected and what came, also as JSON", async () => {
  const { error } = await judged(withKeys({ groups: ["root"] }), token(pair));
  assert.deepEqual([error.expected, error.actual], [["root"], ["staff", "admins"]]);
  const json = JSON.parse(JSON.stringify(error));
  assert.deepEqual([json.code, json.expected], ["CognitoJwtInvalidGroupError", ["root"]]);
  const expired = (await judged(withKeys(), token(pair, { ...claims, exp: 5 }))).error;
  assert.deepEqual([expired.expected, expired.actual, expired.retryable], [now, 5, false]);
});

const wrongTypes = [
  { nbf: "x" },
  { sub: 5 },
  { iat: "" },
  { exp: "4000000000" },
  { exp: null },
  { iss: [iss] },
  { jti: 1 },
  { scope: ["a"] },
  { aud: 7 },
  { aud: [clientId, 7] },
  { token_use: 1 },
  { client_id: [clientId] },
  { username: {} },
  { auth_time: "now" },
  { "cognito:groups": "staff" },
  { "cognito:groups": ["staff", 1] },
  { "cognito:groups": { staff: true } },
];

test("claims of the wrong type are a parse error", async () => {
  const verifier = withKeys({ tokenUse: null, clientId: null });
  for (const change of wrongTypes) {
    assert.equal(
      await verdict(verifier, token(pair, { ...claims, ...change })),
      "JwtParseError",
      JSON.stringify(change),
    );
  }
  for (const number of ["1e999", "-1e999"]) {
    const text = JSON.stringify(claims).replace(/"exp":\d+/, `"exp":${number}`);
    assert.equal(await verdict(verifier, token(pair, base64url(text))), "JwtParseError", number);
  }
});

test("customJwtCheck sees header, claims and key, and refuses by throwing or by false", async () => {
  const seen = [];
  const verifier = withKeys({ customJwtCheck: (verified) => void seen.push(verified) });
  const { d, ...jwk } = pair.jwk;
  await verdict(verifier, token(pair, claims, { typ: "JWT" }));
  assert.deepEqual(seen[0], { header: { kid: pair.kid, alg: "RS256", typ: "JWT" }, payload: claims, jwk });
  const cause = new Error("not her");
  const throws = () => {
    throw cause;
  };
  for (const customJwtCheck of [throws, () => false]) {
    const { error } = await judged(withKeys({ customJwtCheck }), token(pair));
    assert.equal(error.code, "JwtInvalidClaimError");
    if (customJwtCheck === throws) assert.equal(error.cause, cause);
  }
  assert.equal(await verdict(withKeys({ customJwtCheck: () => undefined }), token(pair)), "ok");
});

test("an async customJwtCheck is waited for, and is a mistake for verifySync", async () => {
  const unhandled = [];
  const listen = (reason) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  const refuses = withKeys({ customJwtCheck: async () => Promise.reject(new Error("no")) });
  await assert.rejects(refuses.verify(token(pair)), { code: "JwtInvalidClaimError" });
  assert.throws(() => refuses.verifySync(token(pair)), {
    name: "TypeError",
    message: /customJwtCheck must not be async/,
  });
  assert.throws(() => withKeys({ customJwtCheck: async () => false }).verifySync(token(pair)), TypeError);
  await assert.rejects(withKeys({ customJwtCheck: async () => false }).verify(token(pair)), {
    code: "JwtInvalidClaimError",
  });
  await new Promise(setImmediate);
  process.off("unhandledRejection", listen);
  assert.deepEqual(unhandled, []);
});

test("customJwtCheck is not asked about tokens that are refused anyway", async () => {
  let asked = 0;
  const verifier = withKeys({ customJwtCheck: () => void asked++ });
  await verdict(verifier, token(pair, { ...claims, exp: 1 }));
  await verdict(verifier, token({ ...keyPair("x"), kid: pair.kid }));
  assert.equal(asked, 0);
});

const otherPool = "eu-west-1_Other";
const otherIss = `https://cognito-idp.eu-west-1.amazonaws.com/${otherPool}`;

test("of several pools the issuer says which one counts", async () => {
  const other = keyPair("other");
  const verifier = createTokenVerifier([
    { ...options, runtime },
    { userPoolId: otherPool, tokenUse: "id", clientId: "web", runtime },
  ]);
  assert.throws(() => verifier.cacheJwks(jwks), TypeError);
  assert.throws(() => verifier.cacheJwks(jwks, "nobody"), TypeError);
  verifier.cacheJwks(jwks, userPoolId);
  verifier.cacheJwks({ keys: [other.jwk] }, otherIss);
  assert.equal(await verdict(verifier, token(pair)), "ok");
  const theirs = { ...idClaims, iss: otherIss, aud: "web" };
  assert.equal(await verdict(verifier, token(other, theirs)), "ok");
  assert.equal(await verdict(verifier, token(other, { ...claims, iss: otherIss })), "CognitoJwtInvalidTokenUseError");
  assert.equal(
    await verdict(verifier, token(pair, { ...claims, client_id: "web" })),
    "CognitoJwtInvalidClientIdError",
  );
});

test("where several share an issuer, the client says which one counts", async () => {
  const verifier = createTokenVerifier([
    { ...options, groups: "admins", runtime },
    { userPoolId, tokenUse: "id", clientId, runtime },
    { userPoolId, tokenUse: "access", clientId: "robot", scope: "shop/write", runtime },
  ]);
  verifier.cacheJwks(jwks);
  assert.equal(await verdict(verifier, token(pair)), "ok");
  assert.equal(await verdict(verifier, token(pair, idClaims)), "ok");
  assert.equal(
    await verdict(verifier, token(pair, { ...claims, "cognito:groups": [] })),
    "CognitoJwtInvalidGroupError",
  );
  const robot = { ...claims, client_id: "robot" };
  assert.equal(await verdict(verifier, token(pair, robot)), "JwtInvalidScopeError");
  assert.equal(await verdict(verifier, token(pair, { ...robot, scope: "shop/write" })), "ok");
  assert.equal(await verdict(verifier, token(pair, { ...claims, client_id: "x" })), "CognitoJwtInvalidClientIdError");
});

test("tokens of other issuers are verified by issuer and audience", async () => {
  const issuer = "https://login.example.com/tenant";
  const other = keyPair("e", "ES256");
  const common = { issuer, audience: ["https://api.example.com"], runtime };
  const verifier = createTokenVerifier(common);
  verifier.cacheJwks({ keys: [other.jwk] });
  const theirs = { iss: issuer, aud: "https://api.example.com", exp: now + 10, scope: "read" };
  assert.equal(await verdict(verifier, token(other, theirs)), "ok");
  assert.equal(await verdict(verifier, token(other, { ...theirs, aud: ["x", "https://api.example.com"] })), "ok");
  for (const aud of [undefined, "x", [], ["x"]]) {
    assert.equal(await verdict(verifier, token(other, { ...theirs, aud })), "JwtInvalidAudienceError");
  }
  assert.equal(await verdict(verifier, token(other, { ...theirs, iss: `${issuer}/` })), "JwtInvalidIssuerError");
  const any = createTokenVerifier({
    issuer: null,
    audience: null,
    jwksUri: "https://keys.example.com/",
    scope: "read",
    runtime,
  });
  any.cacheJwks({ keys: [other.jwk] });
  assert.equal(await verdict(any, token(other, { exp: now + 1, scope: "a read" })), "ok");
  assert.equal(await verdict(any, token(other, { exp: now + 1 })), "JwtInvalidScopeError");
});

test("pools and other issuers stand beside each other", async () => {
  const issuer = "https://login.example.com";
  const other = keyPair("o");
  const served = serving({
    [`${iss}/.well-known/jwks.json`]: jwks,
    [`${issuer}/.well-known/jwks.json`]: { keys: [other.jwk] },
  });
  const ports = { ...runtime, fetch: served.fetch };
  const verifier = createTokenVerifier([
    { ...options, runtime: ports },
    { issuer, audience: "me", runtime: ports },
  ]);
  assert.equal((await verifier.verify(token(pair))).username, "ada");
  assert.equal((await verifier.verify(token(other, { iss: issuer, aud: "me", exp: now + 1 }))).aud, "me");
  assert.equal(served.urls.length, 2);
});

test("what is not a string is a mistake of the caller, what is not a JWT a parse error", async () => {
  const verifier = withKeys();
  for (const junk of [undefined, null, 7, {}, [], new String(token(pair)), Symbol("x"), () => {}]) {
    assert.equal(await verdict(verifier, junk), "TypeError");
  }
  for (const junk of ["", ".", "..", "...", "no jwt", "a.b.c", `Bearer ${token(pair)}`]) {
    assert.equal(await verdict(verifier, junk), "JwtParseError", junk);
  }
});

test("a verifier survives being wrapped in a proxy", () => {
  const verifier = new Proxy(withKeys(), {});
  assert.equal(verifier.verifySync(token(pair)).username, "ada");
});

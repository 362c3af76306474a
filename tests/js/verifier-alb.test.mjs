// createAlbTokenVerifier: the tokens that a load balancer sends to the application behind it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  base64url,
  createAlbTokenVerifier,
  iss,
  judged,
  keyPair,
  now,
  runtime,
  signature,
  verdict,
} from "./support/tokens.mjs";

const kid = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
const albArn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188";
const clientId = "1example23456789";
const signer = keyPair(kid, "ES256");
const pem = signer.publicKey.export({ format: "pem", type: "spki" });
const options = { albArn, issuer: iss, clientId };
const keyUri = `https://public-keys.auth.elb.us-east-1.amazonaws.com/${kid}`;
const claims = { sub: "u", email: "ada@example.com", iss, exp: now + 120 };

/** Base64url as load balancers write it, with padding. */
const padded = (value) => {
  const text = base64url(value);
  return text + "=".repeat((4 - (text.length % 4)) % 4);
};

function token(payload = claims, header = {}, by = signer) {
  const head = { typ: "JWT", kid, alg: "ES256", iss, client: clientId, signer: albArn, exp: now + 120, ...header };
  const signed = `${padded(head)}.${padded(payload)}`;
  return `${signed}.${padded(signature(by, signed))}`;
}

function withKey(more = {}) {
  const verifier = createAlbTokenVerifier({ ...options, runtime, ...more });
  verifier.cacheJwks({ keys: [signer.jwk] });
  return verifier;
}

/** Serves PEM documents by URL. */
function fetching(documents, more = {}) {
  const urls = [];
  const fetch = async (url) => {
    urls.push(url);
    const document = documents[url];
    if (document instanceof Error) throw document;
    return document === undefined ? new Response("no", { status: 403 }) : new Response(document);
  };
  const clock = { ms: now * 1000 };
  return {
    urls,
    clock,
    verifier: createAlbTokenVerifier({ ...options, runtime: { fetch, now: () => clock.ms }, ...more }),
  };
}

test("a load balancer's token, padded as it is, gives its claims", async () => {
  assert.deepEqual((await judged(withKey(), token())).claims, claims);
  // Lengths of parts that need no, one and two marks of padding.
  for (const email of ["a", "ab", "abc"]) assert.equal(await verdict(withKey(), token({ ...claims, email })), "ok");
});

test("its key is fetched once by its id, as PEM", async () => {
  const { verifier, urls } = fetching({ [keyUri]: pem });
  assert.throws(() => verifier.verifySync(token()), { code: "JwksNotAvailableInCacheError" });
  await Promise.all([verifier.verify(token()), verifier.verify(token()), verifier.verify(token())]);
  assert.equal(verifier.verifySync(token()).sub, "u");
  assert.deepEqual(urls, [keyUri]);
});

test("regions have key servers of their own", async () => {
  const places = {
    "arn:aws:elasticloadbalancing:eu-west-2:123456789012:loadbalancer/app/x/0f":
      "https://public-keys.auth.elb.eu-west-2.amazonaws.com",
    "arn:aws-us-gov:elasticloadbalancing:us-gov-west-1:123456789012:loadbalancer/app/x/0f":
      "https://s3-us-gov-west-1.amazonaws.com/aws-elb-public-keys-prod-us-gov-west-1",
  };
  for (const [arn, place] of Object.entries(places)) {
    const { verifier, urls } = fetching({ [`${place}/${kid}`]: pem }, { albArn: arn });
    await verifier.verify(token(claims, { signer: arn }));
    assert.deepEqual(urls, [`${place}/${kid}`]);
  }
});

test("another load balancer, app client, issuer or time is refused", async () => {
  const refusals = {
    AlbJwtInvalidSignerError: [
      token(claims, { signer: `${albArn}0` }),
      token(claims, { signer: undefined }),
      token(claims, { signer: [albArn] }),
    ],
    AlbJwtInvalidClientIdError: [token(claims, { client: "other" }), token(claims, { client: undefined })],
    JwtInvalidIssuerError: [token({ ...claims, iss: `${iss}/` }), token({ ...claims, iss: undefined })],
    JwtExpiredError: [token({ ...claims, exp: now }), token({ ...claims, exp: undefined })],
    JwtNotBeforeError: [token({ ...claims, nbf: now + 1 })],
    JwtParseError: [
      token({ ...claims, exp: "x" }),
      token(claims, { kid: "../../x" }),
      token(claims, { crit: ["x"] }),
      `${token()}=`,
      `${token()}====`,
      token().replace(/=/g, "=="),
    ],
    JwtInvalidSignatureAlgorithmError: [
      token(claims, { alg: "RS256" }),
      token(claims, { alg: "none" }),
      token(claims, { alg: "ES384" }),
    ],
    JwtInvalidSignatureError: [token(claims, {}, keyPair(kid, "ES256")), token().replace(/[^.]*$/, "AAAA")],
  };
  for (const [code, tokens] of Object.entries(refusals)) {
    for (const forged of tokens) assert.equal(await verdict(withKey(), forged), code);
  }
  assert.equal(await verdict(withKey({ graceSeconds: 1 }), token({ ...claims, exp: now })), "ok");
  assert.equal(
    await verdict(withKey({ clientId: null, issuer: null }), token({ ...claims, iss: "x" }, { client: "other" })),
    "ok",
  );
});

test("several load balancers, of several regions, are told apart by who signed", async () => {
  const west = albArn.replace("us-east-1", "us-west-2");
  const verifier = createAlbTokenVerifier([
    { ...options, runtime },
    { albArn: [west], issuer: "https://login.example.com", clientId: ["web"], runtime },
  ]);
  verifier.cacheJwks({ keys: [signer.jwk] });
  assert.equal(await verdict(verifier, token()), "ok");
  const theirs = { ...claims, iss: "https://login.example.com" };
  assert.equal(await verdict(verifier, token(theirs, { signer: west, client: "web" })), "ok");
  assert.equal(await verdict(verifier, token(theirs, { client: "web" })), "AlbJwtInvalidClientIdError");
  assert.equal(await verdict(verifier, token(claims, { signer: west, client: "web" })), "JwtInvalidIssuerError");
});

test("customJwtCheck sees the header, and refuses", async () => {
  const seen = [];
  await verdict(withKey({ customJwtCheck: (verified) => void seen.push(verified) }), token());
  assert.equal(seen[0].header.signer, albArn);
  assert.equal(await verdict(withKey({ customJwtCheck: () => false }), token()), "JwtInvalidClaimError");
});

test("nothing is fetched for a token whose header is wrong", async () => {
  const { verifier, urls } = fetching({});
  for (const header of [{ signer: "x" }, { client: "x" }, { kid: "x" }, { alg: "ES384" }])
    await assert.rejects(verifier.verify(token(claims, header)));
  assert.deepEqual(urls, []);
});

test("invented key ids do not make a server fetch each", async () => {
  const { verifier, urls, clock } = fetching({ [keyUri]: pem });
  const invented = (index) => token(claims, { kid: kid.replace(/^.{4}/, String(1000 + index)) });
  const codes = [];
  for (let index = 0; index < 30; index++)
    await verifier.verify(invented(index)).catch(({ code }) => codes.push(code));
  assert.equal(urls.length, 5);
  assert.deepEqual(new Set(codes), new Set(["KidNotFoundInJwksError", "NetworkError"]));
  clock.ms += 10_000;
  assert.equal((await verifier.verify(token())).sub, "u");
});

test("a lost fetch is made once more; what is no key is refused", async () => {
  const { verifier, urls } = fetching({ [keyUri]: new TypeError("lost") });
  await assert.rejects(verifier.verify(token()), { code: "NetworkError" });
  assert.equal(urls.length, 2);
  const p384 = keyPair(kid, "ES384").publicKey.export({ format: "pem", type: "spki" });
  const rsa = keyPair(kid).publicKey.export({ format: "pem", type: "spki" });
  const secret = signer.privateKey.export({ format: "pem", type: "pkcs8" });
  for (const document of [
    "",
    "x",
    p384,
    rsa,
    secret,
    `x${pem}`,
    `${pem}x`,
    `${pem}${pem}`,
    pem.replace("PUBLIC", "RSA PUBLIC"),
  ]) {
    await assert.rejects(fetching({ [keyUri]: document }).verifier.verify(token()), { code: "JwksValidationError" });
  }
  for (const junk of [undefined, {}, { keys: [] }, { keys: [keyPair(kid).jwk] }]) {
    assert.throws(() => withKey().cacheJwks(junk), { code: "JwksValidationError" });
  }
});

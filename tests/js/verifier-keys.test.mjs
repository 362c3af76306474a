// The key sets of a verifier: when they are fetched, what of them counts, and that good keys are never lost.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import {
  claims,
  clientId,
  createTokenVerifier,
  idClaims,
  iss,
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

const jwksUri = "https://keys.example.com/jwks.json";
const jwt = token(pair);
const forged = token(pair, claims, { kid: "forged" });

/** A verifier whose keys are at `jwksUri`, by a clock that the test moves. */
function fetching(document, more = {}) {
  const served = serving({ [jwksUri]: document });
  const clock = { ms: now * 1000 };
  const verifier = createTokenVerifier({
    ...options,
    jwksUri,
    runtime: { fetch: (...input) => served.fetch(...input), now: () => clock.ms },
    ...more,
  });
  return { verifier, served, clock };
}

/** Answers in turn; the last one again and again. */
const inTurn =
  (...answers) =>
  () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return typeof answer === "function" ? answer() : answer.clone();
  };

const lost = () => Promise.reject(new TypeError("fetch failed"));
const good = () => Response.json(jwks);

test("many tokens at once fetch the keys once, without cookies and without following redirects", async () => {
  const { verifier, served } = fetching(jwks);
  const all = await Promise.all(Array.from({ length: 30 }, () => verifier.verify(jwt)));
  assert.deepEqual(new Set(all.map(({ username }) => username)), new Set(["ada"]));
  assert.deepEqual(served.urls, [jwksUri]);
  const [{ redirect, credentials, method, body, signal }] = served.inits;
  assert.deepEqual([redirect, credentials, method, body], ["manual", "omit", undefined, undefined]);
  assert.ok(signal instanceof AbortSignal);
  assert.equal(verifier.verifySync(jwt).username, "ada");
});

test("without keys there is no answer at once", async () => {
  const { verifier } = fetching(jwks);
  assert.throws(() => verifier.verifySync(jwt), { code: "JwksNotAvailableInCacheError" });
  await verifier.hydrate();
  assert.equal(verifier.verifySync(jwt).username, "ada");
});

test("the keys of a pool are at the issuer that the token names", async () => {
  const served = serving({ [`${iss}/.well-known/jwks.json`]: jwks, [`${updatedIss}/.well-known/jwks.json`]: jwks });
  const make = () => createTokenVerifier({ ...options, runtime: { ...runtime, fetch: served.fetch } });
  await make().verify(jwt);
  await make().verify(token(pair, { ...claims, iss: updatedIss }));
  assert.deepEqual(served.urls, [`${iss}/.well-known/jwks.json`, `${updatedIss}/.well-known/jwks.json`]);
  const both = make();
  await both.verify(jwt);
  await both.verify(token(pair, { ...claims, iss: updatedIss }));
  assert.equal(served.urls.length, 3);
});

test("hydrate needs one of a pool's two key sets, and says when an issuer has none", async () => {
  for (const uri of [`${iss}/.well-known/jwks.json`, `${updatedIss}/.well-known/jwks.json`]) {
    const served = serving({ [uri]: jwks });
    const verifier = createTokenVerifier({ ...options, runtime: { ...runtime, fetch: served.fetch } });
    await verifier.hydrate();
    assert.equal(verifier.verifySync(jwt).username, "ada");
  }
  const served = serving({ [`${iss}/.well-known/jwks.json`]: jwks });
  const ports = { ...runtime, fetch: served.fetch };
  const several = createTokenVerifier([
    { ...options, runtime: ports },
    { issuer: "https://gone.example", audience: "x", runtime: ports },
  ]);
  await assert.rejects(several.hydrate(), { code: "NetworkError", httpStatus: 404 });
  assert.equal(several.verifySync(jwt).username, "ada");
});

test("verifiers of one list share a key set that they have in common", async () => {
  const served = serving({ [jwksUri]: jwks });
  const ports = { ...runtime, fetch: served.fetch };
  const verifier = createTokenVerifier([
    { ...options, jwksUri, runtime: ports },
    { userPoolId, tokenUse: "id", clientId, jwksUri, runtime: ports },
  ]);
  await Promise.all([verifier.verify(jwt), verifier.verify(token(pair, idClaims))]);
  assert.equal(served.urls.length, 1);
});

test("a key fetch that is lost is made once more", async () => {
  const { verifier, served } = fetching(inTurn(lost, good));
  assert.equal((await verifier.verify(jwt)).username, "ada");
  assert.equal(served.urls.length, 2);
});

test("thirty tokens during an outage make one fetch, at once and one after the other", async () => {
  const { verifier, served, clock } = fetching(lost);
  const failing = () =>
    assert.rejects(verifier.verify(jwt), (error) => {
      assert.deepEqual([error.code, error.retryable], ["NetworkError", true]);
      assert.match(error.message, /keys\.example\.com/);
      assert.equal(error.cause.message, "fetch failed");
      return true;
    });
  await Promise.all(Array.from({ length: 30 }, failing));
  for (let i = 0; i < 30; i++) await failing();
  assert.equal(served.urls.length, 2);
  clock.ms += 1_000;
  await failing();
  assert.equal(served.urls.length, 4);
  clock.ms += 1_999;
  await failing();
  assert.equal(served.urls.length, 4);
  clock.ms += 1;
  await failing();
  assert.equal(served.urls.length, 6);
});

test("an outage that ends is over with the next fetch", async () => {
  const { verifier, clock } = fetching(inTurn(lost, lost, good));
  await assert.rejects(verifier.verify(jwt), { code: "NetworkError" });
  clock.ms += 1_000;
  assert.equal((await verifier.verify(jwt)).username, "ada");
});

test("an unknown key id makes nobody fetch again and again, and a new key is found", async () => {
  const next = keyPair("next");
  const keys = [...jwks.keys];
  const { verifier, served, clock } = fetching(() => Response.json({ keys }));
  await verifier.verify(jwt);
  for (let i = 0; i < 5; i++) assert.equal(await verdict(verifier, forged), "KidNotFoundInJwksError");
  assert.equal(served.urls.length, 1);
  clock.ms += 9_999;
  assert.equal(await verdict(verifier, forged), "KidNotFoundInJwksError");
  assert.equal(served.urls.length, 1);
  clock.ms += 1;
  keys.push(next.jwk);
  assert.equal((await verifier.verify(token(next))).username, "ada");
  assert.equal(served.urls.length, 2);
});

test("a pool whose keys are there says that a key is unknown, whatever other pools have", async () => {
  const served = serving({ [`${iss}/.well-known/jwks.json`]: jwks });
  const ports = { ...runtime, fetch: served.fetch };
  const verifier = createTokenVerifier([
    { ...options, runtime: ports },
    { userPoolId: "eu-west-1_Other", tokenUse: "id", clientId: null, runtime: ports },
  ]);
  for (let i = 0; i < 3; i++) await assert.rejects(verifier.verify(forged), { code: "KidNotFoundInJwksError" });
  assert.deepEqual(served.urls, [`${iss}/.well-known/jwks.json`]);
  assert.throws(() => verifier.verifySync(forged), { code: "JwksNotAvailableInCacheError" });
});

test("a clock that was set back does not keep keys from being fetched", async () => {
  const { verifier, served, clock } = fetching(jwks);
  await verifier.verify(jwt);
  clock.ms -= 3_600_000;
  await assert.rejects(verifier.verify(forged), { code: "KidNotFoundInJwksError" });
  assert.equal(served.urls.length, 2);
});

test("hydrate fetches whatever was before", async () => {
  const { verifier, served } = fetching(jwks);
  await verifier.hydrate();
  await verifier.hydrate();
  await Promise.all([verifier.hydrate(), verifier.hydrate()]);
  assert.equal(served.urls.length, 3);
});

const broken = {
  "an error page": () => new Response("<html>", { status: 503 }),
  "another document": () => new Response("<html>"),
  nothing: () => new Response(""),
  "no object": () => Response.json(null),
  "no keys": () => Response.json({}),
  "an empty list": () => Response.json({ keys: [] }),
  "keys that are no list": () => Response.json({ keys: { 0: pair.jwk, length: 1 } }),
  "keys that are no keys": () => Response.json({ keys: [null, 5, "x", [], {}, { kid: "x" }] }),
  "keys for encryption": () => Response.json({ keys: [{ ...pair.jwk, use: "enc" }] }),
  "bytes that are not UTF-8": () => new Response(new Uint8Array([0x7b, 0xff, 0x7d])),
  "more than 1 MB": () => new Response(JSON.stringify(jwks) + " ".repeat(1 << 20)),
  "a redirect": () => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }),
  "an opaque redirect": () => Object.assign(Object.create(Response.prototype), {}),
  "a followed redirect": () => Object.defineProperty(good(), "redirected", { value: true }),
  "another good status": () => Response.json(jwks, { status: 203 }),
  "a body that breaks": () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) })),
  "no response": () => undefined,
};

for (const [what, answer] of Object.entries(broken)) {
  test(`${what} in place of the keys never drops good keys`, async () => {
    const { verifier, served } = fetching(inTurn(good, answer));
    await verifier.hydrate();
    await assert.rejects(verifier.hydrate(), ({ code }) => ["NetworkError", "JwksValidationError"].includes(code));
    assert.equal(served.urls.length, 3);
    assert.equal(await verdict(verifier, jwt), "ok");
  });
}

test("cacheJwks refuses what has no key to verify with, and keeps what is there", async () => {
  const verifier = createTokenVerifier({ ...options, runtime });
  verifier.cacheJwks(jwks);
  const throwing = {
    get keys() {
      throw new Error("no");
    },
  };
  for (const junk of [
    undefined,
    null,
    5,
    "x",
    [],
    {},
    { keys: [] },
    { keys: [{ ...pair.jwk, kid: 5 }] },
    throwing,
    { keys: [throwing] },
  ]) {
    assert.throws(() => verifier.cacheJwks(junk), { code: "JwksValidationError" });
  }
  assert.equal(await verdict(verifier, jwt), "ok");
});

test("cached keys are copies", async () => {
  const set = structuredClone(jwks);
  const verifier = createTokenVerifier({ ...options, runtime, customJwtCheck: ({ jwk }) => void (jwk.n = "AQAB") });
  verifier.cacheJwks(set);
  set.keys[0].n = keyPair("x").jwk.n;
  assert.equal(await verdict(verifier, jwt), "ok");
  assert.equal(await verdict(verifier, jwt), "ok");
});

test("keys that are set replace those of both issuers of a pool", async () => {
  const next = keyPair("next");
  const served = serving({ [`${iss}/.well-known/jwks.json`]: jwks, [`${updatedIss}/.well-known/jwks.json`]: jwks });
  const verifier = createTokenVerifier({ ...options, runtime: { ...runtime, fetch: served.fetch } });
  await verifier.hydrate();
  verifier.cacheJwks({ keys: [next.jwk] });
  assert.equal(await verdict(verifier, token(next, { ...claims, iss: updatedIss })), "ok");
  assert.equal(await verdict(verifier, jwt), "KidNotFoundInJwksError");
});

test("keys replace those that were cached: who rotates them out revokes them", async () => {
  const next = keyPair("next");
  const verifier = createTokenVerifier({
    ...options,
    jwksUri,
    runtime: { ...runtime, fetch: serving({ [jwksUri]: { keys: [next.jwk] } }).fetch },
  });
  verifier.cacheJwks(jwks);
  assert.equal(await verdict(verifier, jwt), "ok");
  verifier.cacheJwks({ keys: [next.jwk] });
  assert.equal(await verdict(verifier, jwt), "KidNotFoundInJwksError");
});

test("a fetch that never answers is given up", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const signals = [];
  const { verifier } = fetching((init) => {
    signals.push(init.signal);
    return new Promise(() => {});
  });
  const waiting = assert.rejects(verifier.verify(jwt), { code: "NetworkError", message: /no answer within 5 s/ });
  for (let attempt = 0; attempt < 2; attempt++) {
    await new Promise(setImmediate);
    context.mock.timers.tick(5_000);
  }
  await waiting;
  assert.deepEqual(
    signals.map(({ aborted }) => aborted),
    [true, true],
  );
});

let server;
let elsewhere = 0;

before(async () => {
  server = createServer((request, response) => {
    if (request.url === "/elsewhere") elsewhere += 1;
    if (request.url === "/redirect") response.writeHead(302, { location: "/elsewhere" }).end();
    else response.end(JSON.stringify(jwks));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
});

after(() => server.close());

test("the platform's fetch is used, and a real redirect is not followed", async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const at = (path) => createTokenVerifier({ ...options, jwksUri: `${base}${path}`, runtime });
  assert.equal((await at("/keys").verify(jwt)).username, "ada");
  await assert.rejects(at("/redirect").verify(jwt), { code: "NetworkError", message: /redirect/ });
  assert.equal(elsewhere, 0);
});

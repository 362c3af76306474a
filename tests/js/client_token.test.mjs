// Tokens of the app client itself: kept until they are about to end, and by everything that they depend on.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { instance } from "../support/pool_auth.mjs";

const config = {
  userPoolId: "us-east-1_Test12345",
  userPoolClientId: "1example23456789",
  userPoolClientSecret: "secret",
  userPoolEndpoint: "http://127.0.0.1:9/",
};

let now;
let auth;
let requests;

beforeEach(() => {
  now = 1_795_251_907_000;
  let number = 0;
  const answer = () => ({ AccessToken: `token ${++number}`, TokenType: "Bearer", ExpiresIn: 3600 });
  const instead = () => Response.json({ ClientAuthenticationResult: answer() });
  ({ auth, requests } = instance(config, { instead, runtime: { now: () => now } }));
});

const token = async (input) => (await auth.getClientToken(input)).accessToken;

test("a token is kept until a minute before its end", async () => {
  const first = await auth.getClientToken();
  assert.deepEqual(first, { accessToken: "token 1", tokenType: "Bearer", expiresAt: new Date(now + 3_600_000) });
  now += 3_539_999;
  assert.deepEqual(await auth.getClientToken(), first);
  now += 1;
  assert.equal(await token(), "token 2");
});

test("no tenant gets another one's token", async () => {
  const acme = { clientMetadata: { tenant: "acme" } };
  const globex = { clientMetadata: { tenant: "globex" } };
  assert.equal(await token(acme), "token 1");
  assert.equal(await token(globex), "token 2");
  assert.equal(await token(), "token 3");
  assert.equal(await token({ scopes: ["a/read"] }), "token 4");
  assert.equal(await token({ scopes: ["a/read"], ...acme }), "token 5");
  assert.deepEqual(await Promise.all([token(acme), token(globex), token()]), ["token 1", "token 2", "token 3"]);
  assert.deepEqual(requests.map(({ body }) => body.ClientMetadata?.tenant), ["acme", "globex", undefined, undefined, "acme"]);
});

test("callers who want the same share one request", async () => {
  const same = [{ clientMetadata: { a: "1", b: "2" } }, { clientMetadata: { b: "2", a: "1" } }];
  const tokens = await Promise.all([...same, ...same].map(token));
  assert.deepEqual(new Set(tokens), new Set(["token 1"]));
  const others = await Promise.all([token({ scopes: ["x"] }), token({ scopes: ["y"] })]);
  assert.notEqual(others[0], others[1]);
});

test("a failure is not kept", async () => {
  let refuse = true;
  const instead = () => {
    if (refuse) return Response.json({ __type: "NotAuthorizedException", message: "no" }, { status: 400 });
    return Response.json({ ClientAuthenticationResult: { AccessToken: "t", TokenType: "Bearer", ExpiresIn: 3600 } });
  };
  const { auth } = instance(config, { instead });
  await assert.rejects(auth.getClientToken(), { name: "NotAuthorizedException" });
  refuse = false;
  assert.equal((await auth.getClientToken()).accessToken, "t");
});

test("what is handed out belongs to whoever gets it", async () => {
  const first = await auth.getClientToken();
  first.accessToken = "changed";
  first.expiresAt.setTime(0);
  assert.equal(await token(), "token 1");
});

// Tokens that no user signs in for: client credentials at the token endpoint, and tokens in exchange.
import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, beforeEach, describe, test } from "node:test";
import { createTokenVerifier } from "cognito-wasm";
import { startMinistack } from "../server/ministack.mjs";
import { startPool } from "../server/pool.mjs";
import { adminCall, createPool } from "../server/seed.mjs";
import { begin, oauthConfig, oauthInstance, rejection, scopes as userScopes, seedOAuth } from "../support/oauth.mjs";

const scopes = ["reports/read", "reports/write"];
const resource = "https://api.example.com";

let server;
let config;

/** A pool with a client for machines. */
const seedMachine = (settings = {}) =>
  seedOAuth(server, {
    client: { generateSecret: true, ...settings.client },
    oauth: { allowedScopes: scopes, allowedFlows: ["client_credentials"] },
  });

before(async () => {
  server = await startPool();
  config = await seedMachine();
});

beforeEach(() => server.command("clearFaults"));

after(() => server.stop());

const machine = (options) => oauthInstance(config, options);

/** A port that nobody listens on: the API's address has to be known before it listens. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const claimsOf = (jwt) => JSON.parse(Buffer.from(jwt.split(".")[1], "base64url"));

describe("client credentials", () => {
  test("are proved by a Basic header, for all scopes of the client", async () => {
    const { auth, requests } = machine();
    const { accessToken, tokenType, expiresAt } = await auth.getClientToken();
    const claims = claimsOf(accessToken);
    assert.deepEqual([claims.sub, claims.client_id], [config.userPoolClientId, config.userPoolClientId]);
    assert.equal(claims.scope, scopes.join(" "));
    assert.equal(tokenType, "Bearer");
    assert.ok(Math.abs(expiresAt.getTime() - claims.exp * 1000) < 5_000);
    const [{ path, headers, form }] = requests;
    assert.equal(path, "/oauth2/token");
    assert.equal(atob(headers.authorization.replace("Basic ", "")), `${config.userPoolClientId}:${config.userPoolClientSecret}`);
    assert.deepEqual(Object.fromEntries(form), { grant_type: "client_credentials", client_id: config.userPoolClientId });
  });

  test("for one scope, one API, and what the triggers are told", async () => {
    const { auth, requests } = machine();
    const clientMetadata = { tenant: "acme & co" };
    const { accessToken } = await auth.getClientToken({ scopes: ["reports/read"], resource, clientMetadata });
    assert.equal(claimsOf(accessToken).aud, resource);
    const { scope, resource: sent, aws_client_metadata } = Object.fromEntries(requests[0].form);
    assert.deepEqual([scope, sent, JSON.parse(aws_client_metadata)], ["reports/read", resource, clientMetadata]);
  });

  test("a token is kept until a minute before its end", async () => {
    let now = Date.now();
    const { auth, paths } = machine({ runtime: { now: () => now } });
    const first = await auth.getClientToken();
    now += 3_530_000;
    assert.deepEqual(await auth.getClientToken(), first);
    now += 20_000;
    assert.notEqual((await auth.getClientToken()).accessToken, first.accessToken);
    assert.equal(paths().length, 2);
  });

  test("callers at once share one request, and only those who want the same", async () => {
    const { auth, paths } = machine();
    const inputs = [undefined, {}, { scopes: ["reports/read"] }, { resource }, { clientMetadata: { tenant: "acme" } }, { clientMetadata: { tenant: "globex" } }];
    const tokens = await Promise.all([...inputs, ...inputs].map((input) => auth.getClientToken(input)));
    assert.equal(paths().length, 5);
    assert.equal(new Set(tokens.map(({ accessToken }) => accessToken)).size, 5);
    assert.deepEqual(tokens.slice(0, 6), tokens.slice(6));
  });

  test("a failure is not kept", async () => {
    const { auth } = machine();
    await server.command("fault", { operation: "oauth2/token", kind: "oauthError", error: "invalid_client", status: 401 });
    assert.equal((await rejection(auth.getClientToken())).code, "NotAuthorizedException");
    assert.ok(await auth.getClientToken());
  });

  test("an outage is tried three times", async () => {
    const { auth, paths } = machine();
    await server.command("fault", { operation: "oauth2/token", kind: "status", status: 503, times: 2 });
    assert.ok(await auth.getClientToken());
    assert.equal(paths().length, 3);
    await server.command("fault", { operation: "oauth2/token", kind: "drop", times: 3 });
    assert.equal((await rejection(auth.getClientToken({ resource }))).code, "NetworkError");
    assert.equal(paths().length, 6);
  });

  const refusals = {
    "a scope that nobody knows": [{ scopes: ["reports/none"] }, "InvalidParameterException", "invalid_scope"],
    "a scope that the client may not have": [{ scopes: ["openid"] }, "NotAuthorizedException", "invalid_grant"],
    "a resource that is no URI for the service": [{ resource: "http://api.example.com" }, "InvalidParameterException", "invalid_request"],
  };
  for (const [what, [input, code, oauthError]] of Object.entries(refusals)) {
    test(`${what} is ${code}`, async () => {
      const error = await rejection(machine().auth.getClientToken(input));
      assert.deepEqual([error.code, error.oauthError, error.operation, error.httpStatus], [code, oauthError, "oauth2/token", 400]);
      assert.ok(!JSON.stringify(error).includes(config.userPoolClientSecret));
    });
  }

  test("a wrong secret is NotAuthorizedException", async () => {
    const error = await rejection(machine({ userPoolClientSecret: "wrong" }).auth.getClientToken());
    assert.deepEqual([error.code, error.oauthError], ["NotAuthorizedException", "invalid_client"]);
  });

  test("a token that is not bound to the API that was asked for is refused", async () => {
    for (const aud of [null, "https://other.example.com"]) {
      await server.command("fault", { operation: "oauth2/token", kind: "accessToken", patch: { aud } });
      assert.equal((await rejection(machine().auth.getClientToken({ resource }))).code, "JwtInvalidAudienceError");
    }
  });

  test("a wrong argument is told before anything is sent", async () => {
    const { auth, requests } = machine();
    const wrong = [
      [{ scope: "a" }, /scope is not an option of getClientToken; did you mean scopes/],
      [{ scopes: "a" }, /scopes must be a list/],
      [{ scopes: [] }, /scopes must be a list/],
      [{ resource: "api" }, /resource must be a whole URL/],
      [{ clientMetadata: { tenant: 7 } }, /clientMetadata\.tenant must be a string/],
      [{ clientMetadata: [] }, /clientMetadata must be an object/],
    ];
    for (const [input, message] of wrong) {
      const error = await rejection(auth.getClientToken(input));
      assert.ok(error instanceof TypeError, String(error));
      assert.match(error.message, message);
    }
    assert.match(String(await rejection(machine({ userPoolClientSecret: undefined }).auth.getClientToken())), /TypeError.*userPoolClientSecret/);
    assert.deepEqual(requests, []);
  });

  test("without a login domain a token for a resource cannot be had", async () => {
    const { auth, requests } = machine({ loginWith: undefined });
    assert.equal((await rejection(auth.getClientToken({ resource }))).code, "OAuthNotConfigureException");
    assert.deepEqual(requests, []);
  });
});

describe("against a server that somebody else wrote", () => {
  test("the client credentials grant works, and its token verifies", async () => {
    const ministack = await startMinistack();
    try {
      const userPoolId = await createPool(ministack.url);
      const call = (name, body) => adminCall(ministack.url, name, { UserPoolId: userPoolId, ...body });
      await call("CreateResourceServer", { Identifier: "reports", Name: "reports", Scopes: [{ ScopeName: "read", ScopeDescription: "r" }] });
      const { UserPoolClient: client } = await call("CreateUserPoolClient", {
        ClientName: "machine",
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ["client_credentials"],
        AllowedOAuthScopes: ["reports/read"],
      });
      const { auth } = oauthInstance({
        userPoolId,
        userPoolClientId: client.ClientId,
        userPoolClientSecret: client.ClientSecret,
        loginWith: { oauth: oauthConfig(ministack.url) },
      });
      const { accessToken } = await auth.getClientToken({ scopes: ["reports/read"] });
      const verifier = createTokenVerifier({
        userPoolId,
        tokenUse: "access",
        clientId: client.ClientId,
        scope: "reports/read",
        jwksUri: `${ministack.url}/${userPoolId}/.well-known/jwks.json`,
      });
      assert.equal((await verifier.verify(accessToken)).client_id, client.ClientId);
    } finally {
      await ministack.stop();
    }
  });
});

describe("getDerivedToken", () => {
  test("exchanges the token of a user for one that is bound to an API", async () => {
    const exchange = await seedOAuth(server, {
      client: { explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_TOKEN_EXCHANGE_IMPERSONATION"] },
      oauth: { allowedScopes: [...userScopes, ...scopes] },
    });
    const { auth } = oauthInstance(exchange);
    const { user } = await auth.handleRedirectCallback(await begin(auth));
    const { accessToken } = await auth.getTokens();
    const derived = await auth.getDerivedToken({ subjectToken: `${accessToken}`, subjectTokenType: "ACCESS_TOKEN", resource });
    assert.equal(derived.issuedTokenType, "ACCESS_TOKEN");
    assert.ok(derived.expiresAt instanceof Date);
    const claims = claimsOf(derived.token);
    assert.deepEqual([claims.sub, claims.aud], [user.userId, resource]);
  });
});

describe("the example", () => {
  test("an agent calls an API with a token that is bound to it, and the API takes no other", async () => {
    const verifierOptions = {
      issuer: `https://cognito-idp.us-east-1.amazonaws.com/${config.userPoolId}`,
      jwksUri: `${server.url}/${config.userPoolId}/.well-known/jwks.json`,
    };
    Object.assign(process.env, {
      USER_POOL_ID: config.userPoolId,
      AGENT_CLIENT_ID: config.userPoolClientId,
      AGENT_CLIENT_SECRET: config.userPoolClientSecret,
      LOGIN_DOMAIN: new URL(server.url).host,
    });
    const { createApi } = await import("../../examples/machine/api.mjs");
    const port = await freePort();
    process.env.API_URL = `http://localhost:${port}`;
    const api = createApi(process.env.API_URL, verifierOptions);
    await new Promise((resolve) => api.listen(port, "localhost", resolve));
    try {
      const { callApi } = await import("../../examples/machine/agent.mjs");
      const answer = await callApi("/reports", "reports/read");
      assert.equal(answer.status, 200);
      assert.deepEqual(await answer.json(), { reports: [], caller: config.userPoolClientId });
      assert.equal((await callApi("/reports", "reports/write")).status, 403);
      const ask = async (token) => fetch(process.env.API_URL, { headers: token ? { authorization: `Bearer ${token}` } : {} });
      assert.equal((await ask()).status, 401);
      const { auth } = machine();
      for (const other of [undefined, "https://other.example.com"]) {
        const { accessToken } = await auth.getClientToken({ scopes: ["reports/read"], ...(other && { resource: other }) });
        const refused = await ask(accessToken);
        assert.equal(refused.status, 401);
        assert.equal(refused.headers.get("www-authenticate"), 'Bearer error="invalid_token"');
      }
    } finally {
      await new Promise((resolve) => api.close(resolve));
    }
  });
});

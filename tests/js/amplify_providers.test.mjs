// Amplify's Data and Storage with the tokens and credentials of this session: Amplify signs nobody in any more.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { Amplify } from "aws-amplify";
import { generateClient } from "aws-amplify/api";
import { fetchAuthSession } from "aws-amplify/auth";
import { getUrl } from "aws-amplify/storage";
import * as alias from "cognito-wasm/aws-amplify-auth";
import { startPool } from "../server/pool.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

const roles = { authenticatedRole: "arn:aws:iam::123456789012:role/user", guestRole: "arn:aws:iam::123456789012:role/guest" };

let server;
let api;
let asked;
before(async () => {
  server = await startPool();
  api = createServer((request, response) => {
    asked.push(request.headers.authorization);
    request.resume().once("end", () => response.setHeader("content-type", "application/json").end('{"data":{"answer":42}}'));
  });
  await new Promise((listening) => api.listen(0, "127.0.0.1", listening));
  const pool = await seedPool(server);
  const { userPoolId, userPoolClientId: clientId } = pool;
  const { identityPoolId } = await server.command("createIdentityPool", { userPools: [{ userPoolId, clientId }], ...roles });
  const Cognito = { ...pool, identityPoolId, identityPoolEndpoint: server.url, allowGuestAccess: true };
  const endpoint = `http://127.0.0.1:${api.address().port}/graphql`;
  const config = {
    Auth: { Cognito },
    API: { GraphQL: { endpoint, region: "us-east-1", defaultAuthMode: "userPool" } },
    Storage: { S3: { bucket: "files", region: "us-east-1" } },
  };
  alias.Amplify.configure(config);
  const { cognitoUserPoolsTokenProvider: tokenProvider, cognitoCredentialsProvider: credentialsProvider } = alias;
  Amplify.configure(config, { Auth: { tokenProvider, credentialsProvider } });
});
after(async () => {
  await server.stop();
  api.close();
  api.closeAllConnections();
});

const identity = async () => (await fetchAuthSession()).identityId;

test("before a sign-in Amplify has a guest's credentials and no tokens", async () => {
  const { tokens, credentials, identityId } = await fetchAuthSession();
  assert.equal(tokens, undefined);
  assert.equal(typeof credentials.accessKeyId, "string");
  assert.equal(identityId, (await alias.fetchAuthSession()).identityId);
});

test("a sign-in here is Amplify's session: tokens, credentials, identity", async () => {
  const guest = await identity();
  await alias.signIn(user);
  const theirs = await fetchAuthSession();
  const ours = await alias.fetchAuthSession();
  assert.equal(String(theirs.tokens.accessToken), String(ours.tokens.accessToken));
  assert.equal(theirs.userSub, ours.userSub);
  assert.deepEqual(theirs.credentials, ours.credentials);
  assert.ok(theirs.credentials.expiration instanceof Date);
  assert.notEqual(guest, undefined);
});

test("Data sends the access token, and a renewed one once it was renewed", async () => {
  asked = [];
  const client = generateClient();
  assert.deepEqual((await client.graphql({ query: "query { answer }" })).data, { answer: 42 });
  const before = String((await alias.fetchAuthSession()).tokens.accessToken);
  await fetchAuthSession({ forceRefresh: true });
  await client.graphql({ query: "query { answer }" });
  const renewed = String((await alias.fetchAuthSession()).tokens.accessToken);
  assert.deepEqual(asked, [before, renewed]);
  assert.notEqual(before, renewed);
});

test("Storage signs with the credentials, and with new ones after they were cleared", async () => {
  const credentialOf = async () => {
    const { url } = await getUrl({ path: "public/a.txt" });
    return url.searchParams.get("X-Amz-Credential").split("/")[0];
  };
  const before = await credentialOf();
  assert.equal(before, (await alias.fetchAuthSession()).credentials.accessKeyId);
  await alias.Amplify.clearCredentials();
  assert.notEqual(await credentialOf(), before);
});

test("after the sign-out Amplify has no tokens", async () => {
  await alias.signOut();
  assert.equal((await fetchAuthSession()).tokens, undefined);
});

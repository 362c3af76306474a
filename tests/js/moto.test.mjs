// Identity pools, STS, S3 and DynamoDB against moto, a second server that other people wrote.
//
// It shows that somebody else reads our requests, and that we read somebody else's answers. It proves nothing about who
// may do what: moto checks no token, no signature, no trust policy and no permission, gives a new identity at every GetId
// and the same keys to everybody. Those checks are ministack's, in credentials.test.mjs.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startMoto } from "../server/moto.mjs";
import { adminCall, seedDemo } from "../server/seed.mjs";
import { awsFetch, identityOperations } from "../support/aws.mjs";

const roleArn = "arn:aws:iam::123456789012:role/page-user";
const region = "us-east-1";

let server;
let demo;
let config;

before(async () => {
  server = await startMoto();
  demo = await seedDemo(server.url);
  const provider = `cognito-idp.${region}.amazonaws.com/${demo.userPoolId}`;
  const { IdentityPoolId } = await adminCall(
    server.url,
    "CreateIdentityPool",
    {
      IdentityPoolName: "demo",
      AllowUnauthenticatedIdentities: true,
      CognitoIdentityProviders: [{ ProviderName: provider, ClientId: demo.userPoolClientId }],
    },
    { service: "cognito-identity" },
  );
  config = {
    userPoolId: demo.userPoolId,
    userPoolClientId: demo.userPoolClientId,
    userPoolEndpoint: server.url,
    identityPoolId: IdentityPoolId,
    identityPoolEndpoint: server.url,
    stsEndpoint: server.url,
    allowGuestAccess: true,
    provider,
  };
});

after(() => server?.stop());

let auth;
let requests;
const asked = () => identityOperations(requests);
const bodyOf = (wanted) => JSON.parse(requests.find(({ operation }) => operation === wanted).body);

beforeEach(() => {
  const { fetch, requests: sent } = awsFetch();
  const { provider, ...options } = config;
  requests = sent;
  auth = createCognitoAuth({ ...options, runtime: { fetch } });
});

// Its SRP is made up, and our client sees that.
const signIn = () =>
  auth.signIn({ username: demo.username, password: demo.password, options: { authFlowType: "USER_PASSWORD_AUTH" } });

test("a made-up SRP challenge is refused", async () => {
  const { username, password } = demo;
  await assert.rejects(auth.signIn({ username, password }), { name: "InvalidSrpChallenge" });
});

describe("the enhanced flow", () => {
  const keys = { accessKeyId: "TESTACCESSKEY12345", secretAccessKey: "ABCSECRETKEY", sessionToken: "ABC12345" };

  test("a user's credentials: GetId, then GetCredentialsForIdentity with the ID token", async () => {
    await signIn();
    const { identityId, expiration, ...credentials } = await auth.getCredentials();
    assert.deepEqual(credentials, keys);
    assert.ok(expiration > new Date());
    assert.deepEqual(asked(), ["GetId", "GetCredentialsForIdentity"]);
    const Logins = { [config.provider]: `${(await auth.getTokens()).idToken}` };
    assert.deepEqual(bodyOf("GetId"), { IdentityPoolId: config.identityPoolId, Logins });
    assert.deepEqual(bodyOf("GetCredentialsForIdentity"), { IdentityId: identityId, Logins });
    const { Identities } = await adminCall(
      server.url,
      "ListIdentities",
      { IdentityPoolId: config.identityPoolId, MaxResults: 60 },
      { service: "cognito-identity" },
    );
    assert.ok(Identities.some(({ IdentityId }) => IdentityId === identityId), "moto knows the identity");
  });

  test("a guest's credentials: without logins, and the identity is kept at sign-in", async () => {
    const guest = await auth.getCredentials();
    assert.deepEqual(bodyOf("GetId"), { IdentityPoolId: config.identityPoolId });
    assert.deepEqual(bodyOf("GetCredentialsForIdentity"), { IdentityId: guest.identityId });
    await signIn();
    assert.equal((await auth.getCredentials()).identityId, guest.identityId);
    assert.deepEqual(asked(), ["GetId", "GetCredentialsForIdentity", "GetCredentialsForIdentity"]);
  });
});

test("the basic flow: GetOpenIdToken, then AssumeRoleWithWebIdentity", async () => {
  await signIn();
  const credentials = await auth.credentialsProvider({ flow: "basic", roleArn, roleSessionName: "from-the-page" })();
  assert.deepEqual(asked(), ["GetId", "GetOpenIdToken", "AssumeRoleWithWebIdentity"]);
  assert.match(credentials.accessKeyId, /^ASIA[A-Z2-7]{16}$/);
  assert.match(credentials.secretAccessKey, /^[A-Za-z0-9+/]{40}$/);
  assert.match(credentials.sessionToken, /^[A-Za-z0-9+/]{300,}=*$/);
  assert.ok(credentials.expiration > new Date(Date.now() + 30 * 60_000));
  const form = Object.fromEntries(new URLSearchParams(requests.at(-1).body));
  const { WebIdentityToken, ...others } = form;
  assert.deepEqual(others, {
    Action: "AssumeRoleWithWebIdentity",
    Version: "2011-06-15",
    RoleArn: roleArn,
    RoleSessionName: "from-the-page",
  });
  assert.ok(WebIdentityToken.startsWith(`${region}:`), "what GetOpenIdToken gave");
});

test("an HTML answer (moto has no UnlinkIdentity) is an InvalidResponse", async () => {
  await signIn();
  await auth.getCredentials();
  await assert.rejects(auth.unlinkIdentity({ loginsToRemove: [config.provider] }), (error) => {
    assert.ok(isAuthError(error));
    assert.deepEqual([error.code, error.httpStatus, error.operation], ["Unknown", 500, "UnlinkIdentity"]);
    return true;
  });
});

test("a file goes to S3 and comes back, by header and by URL", async () => {
  await signIn();
  const s3 = auth.signedFetch("s3", region);
  const bucket = `${server.url}/files`;
  assert.equal((await s3(bucket, { method: "PUT" })).status, 200);
  const url = `${bucket}/private/Grüße aus (Köln) + 1'~!*.txt`;
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index);
  assert.equal((await s3(url, { method: "PUT", body: bytes, headers: { "x-amz-meta-mood": "good" } })).status, 200);
  const got = await s3(url);
  assert.deepEqual(new Uint8Array(await got.arrayBuffer()), bytes);
  assert.equal(got.headers.get("x-amz-meta-mood"), "good");
  const list = await (await s3(`${bucket}?list-type=2&prefix=${encodeURIComponent("private/")}`)).text();
  assert.match(list, /<Key>private\/Grüße aus \(Köln\) \+ 1'~!\*\.txt<\/Key>/);
  // Its credentials end in 90 seconds: no URL that is signed with them lasts longer.
  await assert.rejects(auth.presignUrl(url, { service: "s3", region }), /^TypeError: expiresIn must not exceed/);
  const presigned = await auth.presignUrl(url, { service: "s3", region, expiresIn: 60 });
  assert.deepEqual(new Uint8Array(await (await fetch(presigned)).arrayBuffer()), bytes);
});

test("an item goes to DynamoDB and comes back", async () => {
  await signIn();
  const dynamodb = auth.signedFetch("dynamodb", region);
  const call = async (operation, input) => {
    const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": `DynamoDB_20120810.${operation}` };
    const answer = await dynamodb(`${server.url}/`, { method: "POST", headers, body: JSON.stringify(input) });
    assert.equal(answer.status, 200, operation);
    return answer.json();
  };
  const key = [{ AttributeName: "id", KeyType: "HASH" }];
  const attributes = [{ AttributeName: "id", AttributeType: "S" }];
  await call("CreateTable", { TableName: "Notes", KeySchema: key, AttributeDefinitions: attributes, BillingMode: "PAY_PER_REQUEST" });
  const Item = { id: { S: "hello" }, text: { S: "Grüße" } };
  await call("PutItem", { TableName: "Notes", Item });
  assert.deepEqual(await call("GetItem", { TableName: "Notes", Key: { id: Item.id } }), { Item });
});

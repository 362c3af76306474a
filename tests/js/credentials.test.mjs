// AWS credentials and signed requests against ministack, which checks tokens, trust policies, signatures and permissions.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startMinistack } from "../server/ministack.mjs";
import { seedDemo } from "../server/seed.mjs";
import { names, seedAws, userRoleArn } from "../server/seed_aws.mjs";
import { awsFetch, identityOperations } from "../support/aws.mjs";

const enhanced = ["GetId", "GetCredentialsForIdentity"];

/** An instance, and what it sends. */
function instance(config, { instead, runtime, ...options } = {}) {
  const { fetch, requests } = awsFetch(instead);
  const auth = createCognitoAuth({ ...config, runtime: { fetch, ...runtime }, ...options });
  return { auth, requests, asked: () => identityOperations(requests) };
}

let server;
let config;
let demo;

before(async () => {
  server = await startMinistack();
  demo = await seedDemo(server.url);
  const client = { userPoolId: demo.userPoolId, userPoolClientId: demo.userPoolClientId };
  config = { ...client, userPoolEndpoint: server.url, allowGuestAccess: true, ...(await seedAws(server.url, client)) };
});

after(() => server.stop());

async function signedIn(options) {
  const signed = instance(config, options);
  await signed.auth.signIn({ username: demo.username, password: demo.password });
  return signed;
}

test("a file goes to S3 under the user's own prefix, and comes back", async () => {
  const { auth } = await signedIn();
  const { identityId } = await auth.getCredentials();
  const s3 = auth.signedFetch("s3", "us-east-1");
  const url = `${server.url}/${names.bucket}/private/${identityId}/Grüße aus (Köln) + 1'~!*.txt`;
  const put = await s3(url, { method: "PUT", body: "Guten Tag", headers: { "x-amz-meta-mood": "  good   day " } });
  assert.equal(put.status, 200, await put.text());
  const got = await s3(new URL(url));
  assert.equal(await got.text(), "Guten Tag");
  assert.equal(got.headers.get("x-amz-meta-mood"), "good   day", "only the signature folds white space");

  const list = await s3(`${server.url}/${names.bucket}?list-type=2&prefix=${encodeURIComponent(`private/${identityId}/`)}`);
  assert.equal(list.status, 200);
  assert.match(await list.text(), /<KeyCount>1<\/KeyCount>/);

  const elsewhere = await s3(`${server.url}/${names.bucket}/public/x`, { method: "PUT", body: "x" });
  assert.equal(elsewhere.status, 403);
});

test("every kind of body arrives as it is", async () => {
  const { auth } = await signedIn();
  const { identityId } = await auth.getCredentials();
  const s3 = auth.signedFetch("s3", "us-east-1");
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index);
  const stream = () => new Blob([bytes]).stream();
  const bodies = {
    "typed array": [bytes, bytes],
    "array buffer": [bytes.buffer, bytes],
    blob: [new Blob([bytes], { type: "image/png" }), bytes],
    form: [new URLSearchParams({ a: "1 2" }), Buffer.from("a=1+2")],
    empty: ["", new Uint8Array()],
    stream: [stream(), bytes],
  };
  for (const [kind, [body, expected]] of Object.entries(bodies)) {
    const url = `${server.url}/${names.bucket}/private/${identityId}/${encodeURIComponent(kind)}`;
    const put = await s3(url, { method: "PUT", body });
    assert.equal(put.status, 200, `${kind}: ${await put.text()}`);
    const got = new Uint8Array(await (await s3(url)).arrayBuffer());
    assert.deepEqual(got, Uint8Array.from(expected), kind);
  }
  const request = new Request(`${server.url}/${names.bucket}/private/${identityId}/request`, { method: "PUT", body: "by Request" });
  assert.equal((await s3(request)).status, 200);
  assert.equal(await (await s3(request.url)).text(), "by Request");
  const dynamodb = auth.signedFetch("dynamodb", "us-east-1");
  await assert.rejects(dynamodb(server.url, { method: "POST", body: stream() }), TypeError);
});

test("DynamoDB returns an item, and STS names the caller", async () => {
  const { auth } = await signedIn();
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.GetItem" };
  const body = JSON.stringify({ TableName: names.table, Key: { id: { S: "hello" } } });
  const answer = await auth.signedFetch("dynamodb", "us-east-1")(server.url, { method: "POST", headers, body });
  assert.equal((await answer.json()).Item?.text.S, "Grüße");

  const form = new URLSearchParams({ Action: "GetCallerIdentity", Version: "2011-06-15" });
  const caller = await auth.signedFetch("sts", "us-east-1")(server.url, { method: "POST", body: form });
  assert.match(await caller.text(), new RegExp(`assumed-role/${names.userRole}/CognitoIdentityCredentials`));
});

test("a server vouches for its users with its own credentials", async () => {
  const answer = { IdentityId: "us-east-1:1", Token: "token" };
  const { auth, requests } = instance(config, { instead: () => Response.json(answer) });
  const input = {
    credentials: async () => ({ accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: "session" }),
    logins: { "login.example": "ada" },
    tokenDuration: 60,
  };
  assert.deepEqual(await auth.getOpenIdTokenForDeveloperIdentity(input), { identityId: "us-east-1:1", token: "token" });
  const [{ headers, body, operation }] = requests;
  assert.equal(operation, "GetOpenIdTokenForDeveloperIdentity");
  assert.deepEqual(JSON.parse(body), { IdentityPoolId: config.identityPoolId, Logins: input.logins, TokenDuration: 60 });
  assert.match(
    headers.get("authorization"),
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/cognito-identity\/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=[0-9a-f]{64}$/,
  );
  for (const wrong of [{ logins: {} }, { credentials: {} }, { tokenDuration: 0 }, { tokenDuration: 86_401 }]) {
    await assert.rejects(auth.getOpenIdTokenForDeveloperIdentity({ ...input, ...wrong }), TypeError);
  }
  assert.equal(requests.length, 1);
});

test("a changed body, header or path is refused", async () => {
  const { auth, requests } = await signedIn();
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.GetItem" };
  const body = (id) => JSON.stringify({ TableName: names.table, Key: { id: { S: id } } });
  await auth.signedFetch("dynamodb", "us-east-1")(server.url, { method: "POST", headers, body: body("hello") });
  const sent = requests.at(-1);
  const status = async (path, init) => {
    const request = { method: "POST", headers: sent.headers, body: sent.body, ...init };
    return (await fetch(new URL(path, sent.url), request)).status;
  };
  const changed = new Headers(sent.headers);
  changed.set("x-amz-target", "DynamoDB_20120810.Scan");
  assert.equal(await status("/"), 200, "the control: the same once more");
  assert.equal(await status("/", { body: body("other") }), 400);
  assert.equal(await status("/", { headers: changed }), 400);
  assert.equal(await status("/?x=1"), 400);
});

test("a presigned URL works for anybody until it expires", async () => {
  const { auth } = await signedIn();
  const { identityId } = await auth.getCredentials();
  const url = `${server.url}/${names.bucket}/private/${identityId}/presigned`;
  const put = await auth.presignUrl(url, { service: "s3", region: "us-east-1", method: "PUT", expiresIn: 60 });
  assert.equal((await fetch(put, { method: "PUT", body: "x" })).status, 200);
  const get = await auth.presignUrl(new URL(url), { service: "s3", region: "us-east-1" });
  assert.equal(await (await fetch(get)).text(), "x");
  assert.equal(new URL(get).searchParams.get("X-Amz-Expires"), "900");
  assert.equal((await fetch(`${get}0`)).status, 403);
});

test("a guest gets the guest role", async () => {
  const { auth, asked } = instance(config);
  const { identityId, ...credentials } = await auth.getCredentials();
  assert.ok(identityId.startsWith("us-east-1:"));
  assert.deepEqual(Object.keys(credentials), ["accessKeyId", "secretAccessKey", "sessionToken", "expiration"]);
  assert.ok(credentials.expiration instanceof Date && credentials.expiration > new Date());
  const form = new URLSearchParams({ Action: "GetCallerIdentity", Version: "2011-06-15" });
  const caller = await auth.signedFetch("sts", "us-east-1")(server.url, { method: "POST", body: form });
  assert.match(await caller.text(), new RegExp(`assumed-role/${names.guestRole}/`));
  assert.deepEqual(asked(), enhanced);
});

test("the basic flow assumes the requested role", async () => {
  const { auth, asked } = await signedIn();
  const provider = auth.credentialsProvider({ flow: "basic", roleArn: userRoleArn, roleSessionName: "from-the-page" });
  const credentials = await provider();
  assert.deepEqual(asked(), ["GetId", "GetOpenIdToken", "AssumeRoleWithWebIdentity"]);
  assert.ok(credentials.accessKeyId.startsWith("ASIA") && credentials.expiration > new Date());
  await assert.rejects(
    auth.credentialsProvider({ flow: "basic", roleArn: userRoleArn.replace(names.userRole, names.guestRole) })(),
    (error) => isAuthError(error) && error.httpStatus === 403 && error.operation === "AssumeRoleWithWebIdentity",
  );
});

test("a forged token is refused with the service's own exception", async () => {
  const { auth } = await signedIn();
  const token = String((await auth.getTokens()).idToken);
  const forged = `${token.slice(0, -8)}AAAAAAAA`;
  const logins = { [`cognito-idp.us-east-1.amazonaws.com/${config.userPoolId}`]: forged };
  await assert.rejects(auth.credentialsProvider({ logins })(), { name: "NotAuthorizedException", operation: "GetId" });
});

test("a clock that is hours off is corrected after the first refusal", async () => {
  // Further ahead, the credentials would seem to have ended, and their renewal would tell the time.
  for (const hours of [-3, 0.5]) {
    let jump = 0;
    const { auth, requests } = await signedIn({ runtime: { now: () => Date.now() + jump } });
    const { identityId } = await auth.getCredentials();
    const url = `${server.url}/${names.bucket}/private/${identityId}/late`;
    const s3 = auth.signedFetch("s3", "us-east-1");
    const puts = () => requests.filter(({ method }) => method === "PUT").length;
    jump = hours * 3_600_000;
    assert.equal((await s3(url, { method: "PUT", body: "late" })).status, 200, `${hours} hours`);
    assert.equal(puts(), 2, "refused, then signed anew");
    assert.equal((await s3(url, { method: "PUT", body: "late" })).status, 200);
    assert.equal(puts(), 3, "the time is known from then on");
  }
});

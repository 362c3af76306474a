// Beside the AWS SDK: our requests are those of its own providers, field by field, and its clients take our provider as it is.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { fromCognitoIdentityPool, fromWebToken } from "@aws-sdk/credential-providers";
import { createCognitoAuth } from "cognito-wasm";
import { startMinistack } from "../server/ministack.mjs";
import { seedDemo } from "../server/seed.mjs";
import { names, seedAws, userRoleArn } from "../server/seed_aws.mjs";
import { awsFetch } from "../support/aws.mjs";

const region = "us-east-1";

let server;
let config;
let demo;

before(async () => {
  server = await startMinistack();
  demo = await seedDemo(server.url);
  const client = { userPoolId: demo.userPoolId, userPoolClientId: demo.userPoolClientId };
  config = { ...client, userPoolEndpoint: server.url, ...(await seedAws(server.url, client)) };
});

after(() => server.stop());

async function signedIn(more) {
  const { fetch, requests } = awsFetch();
  const auth = createCognitoAuth({ ...config, ...more, runtime: { fetch } });
  await auth.signIn({ username: demo.username, password: demo.password });
  requests.length = 0;
  return { auth, requests };
}

/** The settings of an SDK client that speaks to the local server, and what it sends. */
function recordingClient() {
  const { fetch, requests } = awsFetch();
  const requestHandler = {
    metadata: { handlerProtocol: "http/1.1" },
    async handle({ protocol, hostname, port, path, method, headers, body }) {
      const response = await fetch(`${protocol}//${hostname}:${port}${path}`, { method, headers, body });
      const bytes = new Blob([await response.arrayBuffer()]).stream();
      return { response: { statusCode: response.status, headers: Object.fromEntries(response.headers), body: bytes } };
    },
  };
  return { clientConfig: { region, endpoint: server.url, requestHandler }, requests };
}

/** What a service reads of a request: the address, the operation, the body as a value. */
function essence({ method, url, headers, body }) {
  const type = headers.get("content-type");
  const form = type.startsWith("application/x-www-form-urlencoded");
  const value = form ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
  return { method, url: url.href, target: headers.get("x-amz-target"), type: type.split(";")[0], value };
}

describe("our requests are the SDK's", () => {
  async function compare(theirOptions, ourOptions) {
    const { auth, requests } = await signedIn();
    const token = String((await auth.getTokens()).idToken);
    const logins = { [`cognito-idp.${region}.amazonaws.com/${config.userPoolId}`]: token };
    const theirs = recordingClient();
    const options = theirOptions(logins);
    const provider = fromCognitoIdentityPool({
      identityPoolId: config.identityPoolId,
      clientConfig: theirs.clientConfig,
      cache: { getItem: () => null, setItem() {}, removeItem() {} },
      ...options,
    });
    const their = await provider().catch((error) => error);
    const our = await auth.credentialsProvider(ourOptions(logins))().catch((error) => error);
    assert.deepEqual(requests.map(essence), theirs.requests.map(essence));
    assert.ok(requests.length > 0);
    return { our, their };
  }

  test("for a login", async () => {
    const { our, their } = await compare((logins) => ({ logins }), (logins) => ({ logins }));
    assert.deepEqual(Object.keys(our).sort(), Object.keys(their).filter((key) => key !== "$source").sort());
    assert.equal(our.identityId, their.identityId);
    assert.ok(our.expiration instanceof Date && their.expiration instanceof Date);
  });

  test("for a role of the user's choice", async () => {
    await compare(
      (logins) => ({ logins, customRoleArn: userRoleArn }),
      (logins) => ({ logins, customRoleArn: userRoleArn }),
    );
  });

  test("for a function that gives the token", async () => {
    const later = (logins) => Object.fromEntries(Object.entries(logins).map(([key, token]) => [key, async () => token]));
    await compare((logins) => ({ logins: later(logins) }), (logins) => ({ logins: later(logins) }));
  });

  test("for the signed-in user", async () => {
    await compare((logins) => ({ logins }), () => undefined);
  });

  test("for a role that STS gives", async () => {
    const { auth, requests } = await signedIn();
    const ours = await auth.credentialsProvider({ flow: "basic", roleArn: userRoleArn, roleSessionName: "page", durationSeconds: 900 })();
    const sent = essence(requests.at(-1));
    const theirs = recordingClient();
    const credentials = await fromWebToken({
      roleArn: userRoleArn,
      roleSessionName: "page",
      durationSeconds: 900,
      webIdentityToken: sent.value.WebIdentityToken,
      clientConfig: theirs.clientConfig,
    })();
    assert.deepEqual(sent, essence(theirs.requests[0]));
    assert.ok(ours.accessKeyId && credentials.accessKeyId);
  });
});

test("a client of the SDK takes our provider, and signs what we signed and reads what we wrote", async () => {
  const { auth, requests } = await signedIn();
  const s3 = new S3Client({
    region,
    endpoint: server.url,
    forcePathStyle: true,
    credentials: auth.credentialsProvider(),
  });
  const { identityId } = await auth.getCredentials();
  const own = `private/${identityId}`;
  await s3.send(new PutObjectCommand({ Bucket: names.bucket, Key: `${own}/by sdk`, Body: "from the SDK" }));
  const signed = auth.signedFetch("s3", region);
  const read = await signed(`${server.url}/${names.bucket}/${own}/by sdk`);
  assert.equal(await read.text(), "from the SDK");
  await signed(`${server.url}/${names.bucket}/${own}/by us`, { method: "PUT", body: "from us" });
  const got = await s3.send(new GetObjectCommand({ Bucket: names.bucket, Key: `${own}/by us` }));
  assert.equal(await got.Body.transformToString(), "from us");
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: names.bucket, Prefix: `${own}/` }));
  assert.deepEqual(Contents.map(({ Key }) => Key), [`${own}/by sdk`, `${own}/by us`]);
  const asked = requests.filter(({ operation }) => operation === "GetCredentialsForIdentity");
  assert.equal(asked.length, 1, "all of it with one set of credentials");
  s3.destroy();
});

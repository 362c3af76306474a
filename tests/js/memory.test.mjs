// What the module's memory grows to.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { memories } from "../support/memories.mjs";

const MIB = 2 ** 20;
let cognito;
let fetch;

before(async () => {
  cognito = await import("cognito-wasm");
  const expiration = Date.now() / 1000 + 3600;
  const answers = {
    GetId: { IdentityId: "us-east-1:00000000-0000-0000-0000-000000000001" },
    GetCredentialsForIdentity: {
      IdentityId: "us-east-1:00000000-0000-0000-0000-000000000001",
      Credentials: { AccessKeyId: "ASIAEXAMPLE", SecretKey: "secret", SessionToken: "token", Expiration: expiration },
    },
  };
  const runtime = {
    async fetch(url, { headers }) {
      const operation = new Headers(headers).get("x-amz-target")?.split(".").pop();
      return new Response(operation ? JSON.stringify(answers[operation]) : "");
    },
  };
  const identityPoolId = "us-east-1:00000000-0000-0000-0000-000000000000";
  fetch = cognito.createCognitoAuth({ identityPoolId, allowGuestAccess: true, runtime }).signedFetch("s3", "us-east-1");
});

const size = () => memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

/** Sends a body of so many bytes: all of it goes through the module, which signs its hash. */
const send = async (bytes) =>
  assert.equal((await fetch("https://bucket.s3.amazonaws.com/key", { method: "PUT", body: new Uint8Array(bytes) })).status, 200);

test("signing bodies of all sizes keeps memory below five times the largest", async () => {
  const largest = 4 * MIB;
  const start = size();
  for (let i = 1; i <= 64; i++) await send((i * 7919 * 1021) % largest);
  await send(largest);
  assert.ok(size() - start < 5 * largest, `${(size() - start) / MIB} MiB`);
});

test("signing the same bodies again allocates no more", async () => {
  const before = size();
  for (let i = 0; i < 50; i++) await send(3 * MIB);
  assert.equal(size(), before);
});

test("a hundred thousand calls allocate no more", () => {
  const call = () => {
    try {
      new cognito.SrpClient({ userPoolId: "no pool" });
    } catch (error) {
      return error;
    }
  };
  assert.ok(call() instanceof TypeError);
  const before = size();
  for (let i = 0; i < 100_000; i++) call();
  assert.equal(size(), before);
});

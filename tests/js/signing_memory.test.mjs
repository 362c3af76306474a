// What the modules' memories hold after a request was signed: no key that was derived on the way, and after the sign-out
// nothing of the credentials.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { memories } from "../support/memories.mjs";
import { recordingStorage } from "../support/local.mjs";

const secret = "wJalrXUtnFEMI-K7MDENG-bPxRfiCYEXAMPLEKEY";
const sessionToken = "a-session-token-that-is-found-again";
const identityId = "us-east-1:00000000-0000-0000-0000-000000000001";
const now = Date.UTC(2026, 10, 21, 9, 5, 7);
const Credentials = { AccessKeyId: "ASIAEXAMPLE", SecretKey: secret, SessionToken: sessionToken, Expiration: now / 1000 + 3600 };
const answers = { GetId: { IdentityId: identityId }, GetCredentialsForIdentity: { IdentityId: identityId, Credentials } };

const hmac = (key, text) => createHmac("sha256", key).update(text).digest();

/** The keys that are derived on the way to a signature, the signing key last. */
function derivedKeys() {
  const keys = [Buffer.from(`AWS4${secret}`)];
  for (const part of ["20261121", "us-east-1", "s3", "aws4_request"]) keys.push(hmac(keys.at(-1), part));
  return keys;
}

/** A key as HMAC uses it: with every byte changed (RFC 2104, section 2). */
const padded = (key, byte) => Buffer.from(key.map((part) => part ^ byte));

const isFound = (bytes) => memories.some(({ buffer }) => Buffer.from(buffer).includes(bytes));

test("no derived key outlives a signature, and no credential the sign-out", async () => {
  const { createCognitoAuth } = await import("cognito-wasm");
  const runtime = {
    now: () => now,
    async fetch(url, { headers } = {}) {
      const operation = new Headers(headers).get("x-amz-target")?.split(".").pop();
      return new Response(operation ? JSON.stringify(answers[operation]) : "");
    },
  };
  const part = (json) => Buffer.from(JSON.stringify(json)).toString("base64url");
  const token = `${part({ alg: "RS256" })}.${part({ sub: "1", exp: now / 1000 + 3600 })}.c2ln`;
  const user = { username: "ada", accessToken: token, idToken: token, expiresAt: now + 3_600_000, issuedAt: now };
  const record = JSON.stringify({ version: 1, generation: 1, clockOffset: 0, user });
  const storage = recordingStorage(new Map([["cognito-wasm.1example23456789", record]]));
  const pools = { userPoolId: "us-east-1_Test12345", userPoolClientId: "1example23456789" };
  const identityPoolId = "us-east-1:00000000-0000-0000-0000-000000000000";
  const auth = createCognitoAuth({ ...pools, identityPoolId, runtime, storage });
  const send = auth.signedFetch("s3", "us-east-1");
  for (let times = 0; times < 3; times++) await send("https://b.example/k", { method: "PUT", body: "x" });
  await auth.presignUrl("https://b.example/k", { service: "s3", region: "us-east-1" });
  assert.ok(isFound(Buffer.from(secret)), "the control: what is held is found");
  for (const [place, key] of derivedKeys().entries()) {
    assert.ok(!isFound(key), `key ${place}`);
    for (const byte of [0x36, 0x5c]) assert.ok(!isFound(padded(key, byte)), `key ${place}, padded by ${byte}`);
  }
  await auth.signOut();
  assert.ok(!isFound(Buffer.from(secret)), "the secret");
  assert.ok(!isFound(Buffer.from(sessionToken)), "the session token");
});

// SRP through the door that callers of the AWS SDK use.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isAuthError, SrpClient } from "cognito-wasm";
import { srpClaims } from "../support/vectors.mjs";

const vectors = JSON.parse(readFileSync(new URL("../vectors/srp-vectors.json", import.meta.url), "utf8"));
const [user] = vectors.user;
const [device] = vectors.device;
const userPoolId = "us-east-1_AbCdEf123";
const a = new Uint8Array(32).fill(7);
const challenge = {
  userIdForSrp: user.user_id_for_srp,
  password: user.password,
  salt: user.SALT,
  srpB: user.SRP_B,
  secretBlock: user.SECRET_BLOCK,
  timestamp: user.TIMESTAMP,
};

for (const { name, what, actual, expected } of srpClaims(SrpClient, vectors)) {
  test(`${name}: ${what}`, () => assert.equal(actual, expected));
}

test("all vectors are there", () => {
  assert.equal(srpClaims(SrpClient, vectors).length, 3 * (20 + 3));
});

test("an exchange makes one claim only", () => {
  const client = new SrpClient({ userPoolId, a });
  client.passwordClaim(challenge);
  assert.throws(() => client.passwordClaim(challenge), TypeError);
});

test("the default timestamp is now", () => {
  const before = Date.now();
  const { timestamp } = new SrpClient({ userPoolId, a }).passwordClaim({ ...challenge, timestamp: undefined });
  assert.match(timestamp, /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d UTC \d{4}$/);
  assert.ok(Math.abs(Date.parse(timestamp) - before) < 60_000);
});

test("every exchange draws its own secret", () => {
  const drawn = new Set(Array.from({ length: 8 }, () => new SrpClient({ userPoolId }).publicA));
  assert.equal(drawn.size, 8);
});

for (const [what, options] of Object.entries({
  "no pool": {},
  "a pool without a name": { userPoolId: "us-east-1_" },
  "a pool without a Region": { userPoolId: "AbCdEf123" },
  "hex instead of bytes": { userPoolId, a: "07".repeat(32) },
  "too little randomness": { userPoolId, a: new Uint8Array(31).fill(7) },
  "an exponent of nothing": { userPoolId, a: new Uint8Array() },
  nothing: undefined,
})) {
  test(`no exchange begins with ${what}`, () => assert.throws(() => new SrpClient(options), TypeError));
}

for (const [what, wrong] of Object.entries({
  "B = 0": { srpB: "0" },
  "B = N": { srpB: vectors.constants.N },
  "B = 2N": { srpB: (2n * BigInt(`0x${vectors.constants.N}`)).toString(16) },
  "B that is not hex": { srpB: "hello" },
  "no B": { srpB: "" },
  "a salt that is not hex": { salt: "salt!" },
  "a secret block that is not base64": { secretBlock: "%%%" },
})) {
  test(`${what} is refused, and the error holds no secret`, () => {
    const client = new SrpClient({ userPoolId, a });
    assert.throws(
      () => client.passwordClaim({ ...challenge, ...wrong }),
      (error) => {
        assert.ok(isAuthError(error));
        assert.equal(error.code, "InvalidSrpChallenge");
        assert.ok(!JSON.stringify({ ...error, message: error.message, stack: error.stack }).includes(user.password));
        return true;
      },
    );
  });
}

for (const name of ["userIdForSrp", "password", "salt", "srpB", "secretBlock"]) {
  test(`a claim without ${name} is a TypeError that names it, and the exchange can still be used`, () => {
    const client = new SrpClient({ userPoolId, a });
    assert.throws(() => client.passwordClaim({ ...challenge, [name]: undefined }), { name: "TypeError", message: new RegExp(name) });
    assert.ok(client.passwordClaim(challenge).signature);
  });
}

test("each device verifier is random, in base64", () => {
  const keys = { deviceGroupKey: device.device_group_key, deviceKey: device.device_key };
  const [one, two] = [SrpClient.deviceVerifier(keys), SrpClient.deviceVerifier(keys)];
  assert.notDeepEqual(one, two);
  assert.equal(Buffer.from(one.salt, "base64").length >= 16, true);
  assert.equal(Buffer.from(one.passwordVerifier, "base64").length >= 383, true);
  assert.ok(one.devicePassword.length >= 40);
  assert.throws(() => SrpClient.deviceVerifier({ deviceKey: "k" }), TypeError);
});

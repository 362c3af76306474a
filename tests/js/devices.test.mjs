// Remembered devices: registered by the way, they stand in for the second factor, and may get lost without anybody
// noticing.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { inputFor, newPool, signInThrough } from "../support/flow.mjs";
import { operations, recordingStorage } from "../support/local.mjs";
import { instance, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const flows = ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP"];
const sms = ["CONFIRM_SIGN_IN_WITH_SMS_CODE"];

/** A pool where Alice has signed in with this device once. */
async function known(pool, settings = {}) {
  const storage = recordingStorage();
  const world = await newPool(server, {
    pool: {
      devices: "ALWAYS",
      mfa: "ON",
      aliasAttributes: ["email"],
      customAuth: { rounds: [{ answer: "blue" }], thenMfa: true },
      ...pool,
    },
    user: { enabledMfa: ["SMS_MFA"] },
    options: { storage },
    ...settings,
  });
  assert.deepEqual(await signInThrough(world.auth, world), sms);
  const [key] = (await world.view()).confirmedDevices;
  world.requests.length = 0;
  return { ...world, storage, key };
}

const answered = (requests) => requests.map(({ body }) => body.ChallengeName).filter(Boolean);

test("a new device is registered at sign-in, and its key survives a sign-out", async () => {
  const { auth, view, key, storage } = await known();
  assert.deepEqual((await view()).confirmedDevices, [key]);
  await auth.signOut();
  assert.ok([...storage.items.values()].join().includes(key));
});

describe("instead of the second factor", () => {
  for (const authFlowType of flows) {
    test(`in ${authFlowType}`, async () => {
      const world = await known();
      const steps = await signInThrough(world.auth, world, inputFor(authFlowType));
      assert.ok(!steps.includes(...sms));
      assert.deepEqual(answered(world.requests).slice(-2), ["DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"]);
      assert.deepEqual((await world.view()).confirmedDevices, [world.key]);
    });
  }

  for (const username of ["ALICE", "alice@example.com", "Alice@Example.COM"]) {
    test(`for ${username}`, async () => {
      const world = await known({ userIdForSrp: "username" });
      assert.deepEqual(await signInThrough(world.auth, world, { ...user, username }), []);
    });
  }

  test("by another instance on the same storage", async () => {
    const world = await known();
    const { auth } = instance(world.config, { storage: world.storage });
    assert.deepEqual(await signInThrough(auth, world), []);
    assert.deepEqual(await signInThrough(instance(world.config).auth, world), sms, "another device is asked");
  });

  test("two users of one browser have a device each", async () => {
    const world = await known();
    const bob = { username: "bob", password: "Correct-Horse-8" };
    const members = { ...bob, attributes: { phone_number: "+15550101" }, enabledMfa: ["SMS_MFA"] };
    await server.command("createUser", { userPoolId: world.config.userPoolId, ...members });
    assert.deepEqual(await signInThrough(world.auth, world, bob), sms);
    assert.deepEqual(await signInThrough(world.auth, world, bob), []);
    assert.deepEqual(await signInThrough(world.auth, world), []);
  });
});

describe("deleted at the service", () => {
  for (const authFlowType of flows) {
    test(`it is not missed in ${authFlowType}`, async () => {
      const world = await known();
      await server.command("deleteDevice", { userPoolId: world.config.userPoolId, username: "alice" });
      const input = inputFor(authFlowType);
      const steps = await signInThrough(world.auth, world, input);
      assert.deepEqual(steps.slice(-1), sms);
      assert.equal(steps.filter((step) => step.endsWith("CUSTOM_CHALLENGE")).length, authFlowType.startsWith("CUSTOM") ? 1 : 0);
      assert.equal(world.requests.at(-1).operation, "ConfirmDevice");
      const [key] = (await world.view()).confirmedDevices;
      assert.notEqual(key, world.key);
      assert.ok(!(await signInThrough(world.auth, world, input)).includes(...sms), "a new one took its place");
    });
  }
});

describe("the user's choice", () => {
  test("a device replaces the second factor only while the user wants it remembered", async () => {
    const world = await known({ devices: "OPT_IN" });
    assert.deepEqual(await signInThrough(world.auth, world), sms);
    assert.equal(await world.auth.rememberDevice(), undefined);
    assert.deepEqual(world.requests.at(-1).body.DeviceKey, world.key);
    assert.deepEqual(await signInThrough(world.auth, world), []);
    await world.auth.rememberDevice({ status: "not_remembered" });
    assert.deepEqual(await signInThrough(world.auth, world), sms);
  });

  test("devices are listed", async () => {
    const { auth, key } = await known();
    const [device, ...others] = await auth.fetchDevices();
    assert.deepEqual(others, []);
    assert.equal(device.id, key);
    for (const date of ["createDate", "lastModifiedDate", "lastAuthenticatedDate"]) assert.ok(device[date] instanceof Date, date);
    assert.equal((await auth.getDevice()).id, key);
    assert.equal((await auth.getDevice({ device: { id: key } })).id, key);
    const { devices, nextToken } = await auth.listDevices({ pageSize: 1 });
    assert.deepEqual([devices.length, nextToken], [1, undefined]);
  });

  test("the next page of a list follows the last one", async () => {
    const world = await known();
    await signInThrough(instance(world.config).auth, world);
    const first = await world.auth.listDevices({ pageSize: 1 });
    const second = await world.auth.listDevices({ pageSize: 1, nextToken: first.nextToken });
    const ids = [...first.devices, ...second.devices].map(({ id }) => id);
    assert.deepEqual(ids.sort(), (await world.view()).confirmedDevices.sort());
  });

  test("this device is forgotten here and at the service", async () => {
    const world = await known();
    assert.equal(await world.auth.forgetDevice(), undefined);
    assert.deepEqual((await world.view()).confirmedDevices, []);
    assert.ok(![...world.storage.items.values()].join().includes(world.key));
    await assert.rejects(world.auth.getDevice(), { name: "DeviceMetadataNotFoundException" });
    assert.deepEqual(await signInThrough(world.auth, world), sms);
  });

  test("another device is forgotten at the service, and this one stays", async () => {
    const world = await known();
    await signInThrough(instance(world.config).auth, world);
    const other = (await world.auth.fetchDevices()).find(({ id }) => id !== world.key);
    await world.auth.forgetDevice({ device: { id: other.id } });
    assert.deepEqual((await world.view()).confirmedDevices, [world.key]);
    assert.deepEqual(await signInThrough(world.auth, world), []);
  });
});

test("a device has the requested name, also after a reload", async () => {
  const world = await newPool(server, { pool: { devices: "ALWAYS", mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
  const transaction = await world.auth.startSignIn({ ...user, options: { deviceName: "Alice's laptop" } });
  const resumed = await world.auth.resumeSignIn(JSON.stringify(transaction));
  await resumed.respond(await world.code());
  assert.equal((await world.auth.getDevice()).name, "Alice's laptop");
});

test("renewals name the device", async () => {
  const world = await known();
  await world.auth.getTokens({ forceRefresh: true });
  assert.deepEqual(operations(world.requests), ["GetTokensFromRefreshToken"]);
  assert.equal(world.requests[0].body.DeviceKey, world.key);
});

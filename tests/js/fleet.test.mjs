// The fleet of tests/soak/fleet.mjs, smaller and for some seconds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runFleet } from "../soak/fleet.mjs";

test("processes that share a Redis exchange a token once per expiry, and lose no session when they or Redis are killed", async () => {
  const figures = await runFleet({ processes: 3, sessions: 40, seconds: 10, kills: 2, restarts: 1 });
  const { killed, restarted, lost, reused, early, exchanges } = figures;
  assert.deepEqual({ killed, restarted, lost, reused, early }, { killed: 2, restarted: 1, lost: 0, reused: 0, early: 0 });
  assert.ok(exchanges > 0, "tokens ended");
});

test("with a grace period, processes may be killed at any moment", async () => {
  const figures = await runFleet({ processes: 3, sessions: 40, seconds: 8, kills: 2, restarts: 0, grace: 60, anywhere: true });
  assert.equal(figures.lost, 0);
});

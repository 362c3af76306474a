// The soak of tests/soak/run.mjs with fewer rounds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { soak } from "../soak/run.mjs";

test("no session is lost over a bad network", async () => {
  const figures = await soak("cognito-wasm", { rounds: 300, seed: 7 });
  assert.equal(figures.lost, 0);
  assert.equal(figures.reused, 0);
  assert.ok(figures.faults > 10 && figures.failed > 3, "there were faults");
  assert.ok(figures.exchanges >= 300);
});

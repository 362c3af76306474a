// Whoever answers for ever is stopped.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { newPool, signInThrough } from "../support/flow.mjs";
import { recordingStorage } from "../support/local.mjs";
import { instance, seedPool, user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

describe("automatic steps of a sign-in", () => {
  for (const ChallengeName of ["DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "PASSWORD_VERIFIER"]) {
    test(`${ChallengeName} for ever ends in an error`, async () => {
      let endless = false;
      const world = await newPool(server, {
        pool: { devices: "ALWAYS", mfa: "ON" },
        user: { enabledMfa: ["SMS_MFA"] },
        options: {
          storage: recordingStorage(),
          instead({ operation, body }) {
            if (!endless || operation !== "RespondToAuthChallenge") return;
            const ChallengeParameters = {
              USERNAME: "alice",
              USER_ID_FOR_SRP: "alice",
              DEVICE_KEY: body.ChallengeResponses.DEVICE_KEY,
              SALT: "ab",
              SRP_B: "cd".repeat(300),
              SECRET_BLOCK: "AAAA",
            };
            return Response.json({ ChallengeName, ChallengeParameters, Session: "s".repeat(20) });
          },
        },
      });
      await signInThrough(world.auth, world);
      endless = true;
      world.requests.length = 0;
      await assert.rejects(world.auth.signIn(user), { name: "InvalidResponse" });
      assert.ok(world.requests.length <= 12, `${world.requests.length} requests`);
    });
  }
});

/** A token with other times in it. It is not checked here. */
function retimed(jwt, times) {
  const [header, payload, signature] = jwt.split(".");
  const claims = { ...JSON.parse(Buffer.from(payload, "base64url")), ...times };
  return [header, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
}

test("tokens that arrive expired are not renewed without end", async () => {
  const config = await seedPool(server);
  const { auth, requests } = instance(config, {
    async instead({ url, headers, text }) {
      const response = await fetch(url, { method: "POST", headers, body: text });
      const answer = await response.json();
      if (!answer.AuthenticationResult) return Response.json(answer, { status: response.status });
      const now = Math.floor(Date.now() / 1000);
      const times = { iat: now - 7200, auth_time: now - 7200, exp: now - 3600 };
      answer.AuthenticationResult.AccessToken = retimed(answer.AuthenticationResult.AccessToken, times);
      answer.AuthenticationResult.IdToken = retimed(answer.AuthenticationResult.IdToken, times);
      answer.AuthenticationResult.ExpiresIn = -3600;
      return Response.json(answer, { status: response.status });
    },
  });
  await auth.signIn(user);
  for (let turn = 0; turn < 50; turn++) await auth.getTokens().catch(() => undefined);
  const renewals = requests.filter(({ operation }) => operation === "GetTokensFromRefreshToken").length;
  assert.ok(renewals <= 2, `${renewals} renewals`);
});

test("an answer of more than 1 MB is not read to its end", async () => {
  const config = await seedPool(server);
  const chunk = new TextEncoder().encode(" ".repeat(65_536));
  let pulled = 0;
  const body = () =>
    new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(chunk);
      },
    });
  const { auth } = instance(config, { instead: () => new Response(body(), { status: 200 }) });
  await assert.rejects(auth.signIn(user), { name: "InvalidResponse" });
  assert.ok(pulled < 64, `${pulled} chunks of 64 kB were read`);
});

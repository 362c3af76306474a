// Other people's clients and verifiers say the same as we do: they sign in where we sign in, are refused where we are
// refused, send what we send, and believe the tokens that we hand out.
import assert from "node:assert/strict";
import { after, before, describe, mock, test } from "node:test";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { createCognitoAuth } from "cognito-wasm";
import { startMinistack } from "../server/ministack.mjs";
import { startPool } from "../server/pool.mjs";
import { seedDemo } from "../server/seed.mjs";
import { localFetch } from "../support/local.mjs";
import { amplify, identityJs, pycognito } from "../support/peers.mjs";
import { seedPool } from "../support/pool_auth.mjs";

const user = { username: "alice", password: "Correct-Horse-7" };

/** Ours, in the form of the others. */
async function ours(config, { username, password }) {
  const auth = createCognitoAuth({ ...config, runtime: { fetch: localFetch().fetch } });
  await auth.signIn({ username, password });
  return String((await auth.getTokens()).accessToken);
}

const clients = { ours, "amazon-cognito-identity-js": identityJs, "@aws-amplify/auth": amplify, pycognito };
const servers = {
  ministack: async () => {
    const server = await startMinistack();
    const { userPoolId, userPoolClientId } = await seedDemo(server.url);
    return { server, config: { userPoolId, userPoolClientId, userPoolEndpoint: server.url } };
  },
  "the tests' own pool": async () => {
    const server = await startPool();
    return { server, config: await seedPool(server) };
  },
};

for (const [name, start] of Object.entries(servers)) {
  describe(name, () => {
    let server;
    let config;

    before(async () => ({ server, config } = await start()));
    after(() => server.stop());

    for (const [client, signIn] of Object.entries(clients)) {
      test(`${client} signs in`, async () => {
        const [, payload] = (await signIn(config, user)).split(".");
        const claims = JSON.parse(Buffer.from(payload, "base64url"));
        assert.equal(claims.client_id, config.userPoolClientId);
        assert.equal(claims.username, user.username);
      });

      test(`${client} is refused with a wrong password`, async () => {
        await assert.rejects(signIn(config, { ...user, password: `${user.password}!` }), { name: "NotAuthorizedException" });
      });
    }

    test("aws-jwt-verify accepts our tokens, and no others", async () => {
      const auth = createCognitoAuth({ ...config, runtime: { fetch: localFetch().fetch } });
      await auth.signIn(user);
      const { accessToken, idToken } = await auth.getTokens();
      const jwks = await (await fetch(`${server.url}/${config.userPoolId}/.well-known/jwks.json`)).json();
      for (const [tokenUse, token] of [["access", accessToken], ["id", idToken]]) {
        const verifier = CognitoJwtVerifier.create({ userPoolId: config.userPoolId, clientId: config.userPoolClientId, tokenUse });
        verifier.cacheJwks(jwks);
        // What we show as its payload is what it carries.
        assert.deepEqual({ ...(await verifier.verify(`${token}`)) }, token.payload);
        assert.throws(() => verifier.verifySync(forge(`${token}`)));
      }
    });
  });
}

/** A token whose user was changed under the same signature. */
function forge(token) {
  const [header, payload, signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url"));
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: "somebody-else" })).toString("base64url");
  return [header, forged, signature].join(".");
}

describe("for the same secret exponent and clock", () => {
  const now = Date.UTC(2026, 10, 3, 4, 5, 6);
  const a = Uint8Array.from({ length: 32 }, (_, index) => 255 - 7 * index);
  let server;
  let config;
  let amplifySent;

  before(async () => {
    server = await startPool({ now });
    config = await seedPool(server);
    amplifySent = await recordAmplify();
  });
  after(() => server.stop());

  for (const [step, operation] of ["InitiateAuth", "RespondToAuthChallenge"].entries()) {
    test(`our ${operation} is Amplify's, field by field`, async () => {
      const sent = await replay(amplifySent);
      assert.equal(sent.length, 2);
      assert.equal(sent[step].operation, operation);
      assert.deepEqual(sent[step].body, amplifySent[step].body);
      const { operation: sameOperation, contentType } = amplifySent[step];
      assert.equal(operation, sameOperation);
      assert.equal(new Headers(sent[step].headers).get("content-type"), contentType);
    });
  }

  /** Amplify's two requests and the server's answers, with its random numbers and its clock in our hands. */
  async function recordAmplify() {
    const sent = [];
    const platform = { fetch: globalThis.fetch, random: crypto.getRandomValues };
    // It draws 128 bytes as 32 words, the most significant first. Leading zeros make its exponent ours.
    const words = [...new Uint32Array(24), ...toWords(a)];
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array && array.length === 1 && words.length > 0) {
        array[0] = words.shift();
        return array;
      }
      return platform.random.call(crypto, array);
    };
    globalThis.fetch = async (url, init) => {
      const response = await platform.fetch(url, init);
      const headers = new Headers(init.headers);
      sent.push({
        operation: headers.get("x-amz-target").split(".")[1],
        contentType: headers.get("content-type"),
        body: JSON.parse(init.body),
        answer: await response.clone().text(),
        date: response.headers.get("date"),
      });
      return response;
    };
    mock.timers.enable({ apis: ["Date"], now });
    try {
      await amplify(config, user);
    } finally {
      mock.timers.reset();
      crypto.getRandomValues = platform.random;
      globalThis.fetch = platform.fetch;
    }
    return sent.filter(({ operation }) => ["InitiateAuth", "RespondToAuthChallenge"].includes(operation));
  }

  /** Our requests to the same answers. */
  async function replay(recorded) {
    const { fetch, requests } = localFetch(({ operation }) => {
      const { answer, date } = recorded.find((step) => step.operation === operation);
      return new Response(answer, { headers: { "content-type": "application/x-amz-json-1.1", date } });
    });
    const randomBytes = (length) => Uint8Array.from({ length }, (_, index) => a[index % a.length]);
    const auth = createCognitoAuth({ ...config, runtime: { fetch, now: () => now, randomBytes } });
    await auth.signIn(user);
    return requests;
  }
});

function toWords(bytes) {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(4 * index));
}

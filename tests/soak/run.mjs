// Renews a session many times over a bad network, and counts how often it is lost.
//
//   node --expose-gc tests/soak/run.mjs [--rounds 10000] [--seed 1] [--client cognito-wasm|amplify|both]
//
// Time is virtual: each round begins when the tokens have ended. A round that fails is repeated two seconds later.
import { parseArgs } from "node:util";
import { createService } from "./service.mjs";

const clientId = "1example23456789";
const userPoolId = "us-east-1_Soak12345";
const prefix = `CognitoIdentityServiceProvider.${clientId}`;
const username = "ada.b@example.org";
const began = 1_795_251_907_000;

/** A session as Amplify 6 leaves it in its storage. */
function signedIn({ accessToken, idToken, refreshToken }) {
  const items = new Map([[`${prefix}.LastAuthUser`, username]]);
  const values = { accessToken, idToken, refreshToken, clockDrift: "0" };
  for (const [name, value] of Object.entries(values)) items.set(`${prefix}.${username}.${name}`, value);
  return items;
}

const storageOf = (items) => ({
  getItem: (key) => items.get(key) ?? null,
  setItem: (key, value) => void items.set(key, value),
  removeItem: (key) => void items.delete(key),
});

const clients = {
  async "cognito-wasm"({ service, now, items }) {
    const { createCognitoAuth } = await import("cognito-wasm");
    const create = () =>
      createCognitoAuth({
        userPoolId,
        userPoolClientId: clientId,
        storage: storageOf(items),
        runtime: { fetch: service.fetch, now },
      });
    const auth = create();
    return { renew: async () => (await auth.getTokens()) !== null };
  },
  async amplify({ service, now, items }) {
    globalThis.fetch = service.fetch;
    Date.now = now;
    const { Amplify } = await import("aws-amplify");
    const { fetchAuthSession } = await import("aws-amplify/auth");
    const { cognitoUserPoolsTokenProvider } = await import("aws-amplify/auth/cognito");
    Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId: clientId } } });
    const { getItem, setItem, removeItem } = storageOf(items);
    cognitoUserPoolsTokenProvider.setKeyValueStorage({
      getItem: async (key) => getItem(key),
      setItem: async (key, value) => setItem(key, value),
      removeItem: async (key) => removeItem(key),
      clear: async () => items.clear(),
    });
    return { renew: async () => (await fetchAuthSession()).tokens !== undefined };
  },
};

/** Runs the scenario with one client. */
export async function soak(name, { rounds = 10_000, seed = 1, faults = true } = {}) {
  let time = began;
  const now = () => time;
  const service = createService({ seed, faults, now, clientId });
  const items = signedIn(service.first());
  const client = await clients[name]({ service, now, items });
  const figures = { client: name, rounds, lost: 0, failed: 0 };
  const heap = [];
  for (let round = 0; round < rounds; round++) {
    time += 3_601_000;
    for (let attempt = 0; attempt < 20; attempt++) {
      const outcome = await client.renew().catch(() => "failed");
      if (outcome === true) break;
      if (outcome === false) {
        // Signed out: count it, and sign in again.
        figures.lost += 1;
        items.clear();
        for (const [key, value] of signedIn(service.first())) items.set(key, value);
        break;
      }
      figures.failed += 1;
      time += 2_000;
    }
    if (round === rounds >> 1 || round === rounds - 1) {
      globalThis.gc?.();
      heap.push(process.memoryUsage());
    }
  }
  const grown = (member) => Math.round((heap.at(-1)[member] - heap[0][member]) / 1024);
  return { ...figures, ...service.counts, heapGrownKB: grown("heapUsed"), wasmGrownKB: grown("arrayBuffers") };
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith("tests/soak/run.mjs")) {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      client: { type: "string", default: "both" },
    },
  });
  const names = values.client === "both" ? Object.keys(clients) : [values.client];
  for (const name of names) {
    const start = performance.now();
    const figures = await soak(name, { rounds: Number(values.rounds), seed: Number(values.seed) });
    console.log({ ...figures, seconds: Math.round((performance.now() - start) / 1000) });
  }
}

// How much of a server's processor a sign-in takes, by each client's public API. The service's part is left out.
import * as amplify from "./clients/amplify.mjs";
import * as identityJs from "./clients/identity_js.mjs";
import * as ours from "./clients/ours.mjs";
import { PASSWORD } from "./exchange.mjs";
import { summary } from "./race.mjs";
import { cannedFetch, config } from "./service.mjs";

const user = { username: "alice", password: PASSWORD };
const makers = { "cognito-wasm": ours, "@aws-amplify/auth": amplify, "amazon-cognito-identity-js": identityJs };
// Enough for each sample to be long beside what the engine does in the background.
const repeats = { "cognito-wasm": 20 };

/**
 * Sign-ins by SRP from the call to the result, one after the other, in Node.
 * @param {number} rounds how many samples of each client, interleaved
 * @returns {Promise<Record<string, object>>} milliseconds of processor time of one sign-in, all threads, by client
 */
export async function measureSignIns(rounds) {
  const platformFetch = globalThis.fetch;
  globalThis.fetch = cannedFetch;
  try {
    const clients = Object.entries(makers).map(([name, { createClient }]) => {
      return { name, client: createClient(config), repeat: repeats[name] ?? 1, samples: [] };
    });
    for (const { client } of clients) await processorTime(client);
    for (let round = 0; round < rounds; round++) {
      for (const { client, repeat, samples } of clients) {
        let sum = 0;
        for (let i = 0; i < repeat; i++) sum += await processorTime(client);
        samples.push(sum / repeat);
      }
    }
    return Object.fromEntries(clients.map(({ name, samples, repeat }) => [name, { ...summary(samples), repeat }]));
  } finally {
    globalThis.fetch = platformFetch;
  }
}

/** Milliseconds for one sign-in. Signing out is not counted. */
async function processorTime(client) {
  const before = process.cpuUsage();
  await client.signIn(user);
  const { user: own, system } = process.cpuUsage(before);
  await client.signOut();
  return (own + system) / 1000;
}

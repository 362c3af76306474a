// The same calls on Amplify and on us, with the same clock, the same random numbers and the same answers of the service.
import { mock } from "node:test";
import { Amplify } from "aws-amplify";
import * as amplify from "aws-amplify/auth";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { createCognitoAuth } from "cognito-wasm";
import { localFetch } from "./local.mjs";

/** The moment at which everything happens, in ms. */
export const now = Date.UTC(2026, 10, 3, 4, 5, 6);

/** What every exchange of SRP draws. */
const exponent = Uint8Array.from({ length: 32 }, (_, index) => 255 - 7 * index);

/**
 * Runs `act(api, help)` on both, and gives what each sent: `[{ operation, body }]`. Amplify talks to the pool, we are
 * given the same answers. What `help` says is kept for the second run. With `first`, Amplify has done that before, and
 * both begin with what it has stored.
 */
export async function bothSent(config, help, act, first) {
  const said = [];
  const { recorded, stored } = await record(config, (api) => act(api, keeping(help, said)), first);
  const ours = await replay(config, recorded, stored, (api) => act(api, repeating(help, said)));
  return { theirs: recorded.map(({ operation, body }) => ({ operation, body })), ours };
}

async function record(config, act, first = () => {}) {
  const { userPoolId, userPoolClientId, userPoolEndpoint } = config;
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } } });
  const items = new Map();
  cognitoUserPoolsTokenProvider.setKeyValueStorage(storageOf(items));
  const platform = { fetch: globalThis.fetch, random: crypto.getRandomValues, setTimeout: globalThis.setTimeout };
  const words = new DataView(exponent.buffer);
  let drawn = 0;
  // It draws 128 bytes as 32 words, the most significant first. Leading zeros make its exponent ours.
  crypto.getRandomValues = (array) => {
    if (!(array instanceof Uint32Array) || array.length !== 1) return platform.random.call(crypto, array);
    const index = (drawn++ % 32) - 24;
    array[0] = index < 0 ? 0 : words.getUint32(4 * index);
    return array;
  };
  // Some of its timers would keep the process for minutes. The short ones have to run: until then it ignores a second call.
  const long = [];
  const pauses = [];
  globalThis.setTimeout = (task, delay = 0, ...more) => {
    const timer = platform.setTimeout(task, delay, ...more);
    if (delay > 1000) long.push(timer);
    else pauses.push(new Promise((resolve) => platform.setTimeout(resolve, delay)));
    return timer;
  };
  const sent = [];
  globalThis.fetch = async (url, init) => {
    const response = await platform.fetch(url, init);
    const operation = new Headers(init.headers).get("x-amz-target")?.split(".")[1];
    if (!operation) return response;
    const answer = { text: await response.clone().text(), status: response.status, date: response.headers.get("date") };
    sent.push({ operation, body: JSON.parse(init.body), answer });
    return response;
  };
  // It names a new device after the browser, and registers none where there is no browser.
  const withoutNavigator = globalThis.navigator === undefined;
  if (withoutNavigator) globalThis.navigator = { userAgent: "A browser" };
  mock.timers.enable({ apis: ["Date"], now });
  try {
    await first(amplify);
    sent.length = drawn = 0;
    const stored = new Map(items);
    await act(amplify);
    return { recorded: [...sent], stored };
  } finally {
    await amplify.signOut();
    mock.timers.reset();
    if (withoutNavigator) delete globalThis.navigator;
    crypto.getRandomValues = platform.random;
    globalThis.fetch = platform.fetch;
    globalThis.setTimeout = platform.setTimeout;
    long.forEach(clearTimeout);
    await Promise.all(pauses);
  }
}

async function replay(config, recorded, stored, act) {
  const left = [...recorded];
  const { fetch, requests } = localFetch(({ operation }) => {
    const index = left.findIndex((step) => step.operation === operation);
    if (index < 0) return new Response("{}", { headers: { "content-type": "application/x-amz-json-1.1" } });
    const [{ answer }] = left.splice(index, 1);
    return new Response(answer.text, {
      status: answer.status,
      headers: { "content-type": "application/x-amz-json-1.1", date: answer.date },
    });
  });
  const randomBytes = (length) => Uint8Array.from({ length }, (_, index) => exponent[index % exponent.length]);
  const auth = createCognitoAuth({ ...config, storage: storageOf(stored), runtime: { fetch, now: () => now, randomBytes } });
  await act(auth);
  return requests.map(({ operation, body }) => ({ operation, body }));
}

/** A storage that suits both. */
function storageOf(items) {
  return {
    getItem: async (key) => items.get(key) ?? null,
    setItem: async (key, value) => void items.set(key, value),
    removeItem: async (key) => void items.delete(key),
    clear: async () => items.clear(),
  };
}

/** `help` whose answers are written down. */
function keeping(help, said) {
  const kept = ([name, ask]) => [name, async (...about) => (said.push(await ask(...about)), said.at(-1))];
  return Object.fromEntries(Object.entries(help).map(kept));
}

/** `help` that says the same again. */
function repeating(help, said) {
  const left = [...said];
  return Object.fromEntries(Object.keys(help).map((name) => [name, async () => left.shift()]));
}

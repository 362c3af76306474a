// Amplify and `cognito-wasm/aws-amplify-auth` side by side: each on a pool of its own, configured in the same way.
import { Amplify } from "aws-amplify";
import * as amplify from "aws-amplify/auth";
import { cognitoUserPoolsTokenProvider } from "aws-amplify/auth/cognito";
import { Hub } from "aws-amplify/utils";
import * as alias from "cognito-wasm/aws-amplify-auth";
import { addresses } from "./flow.mjs";
import { seedPool } from "./pool_auth.mjs";

/** Ours. */
export { alias };

/** Amplify's modules as one. It replaces its `autoSignIn` when somebody signs up. */
export const original = { ...amplify, autoSignIn: () => amplify.autoSignIn(), Amplify, Hub, cognitoUserPoolsTokenProvider };

/** What Amplify needs to run in Node, and to end there. */
export function prepareAmplify() {
  // It asks the browser for a device's name.
  globalThis.navigator ??= { userAgent: "test" };
  // After a sign-up it keeps a timer of three minutes, which must not keep this process.
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (work, delay, ...input) => {
    const timer = setTimeout(work, delay, ...input);
    return delay > 60_000 ? timer.unref() : timer;
  };
}

function memory() {
  const items = new Map();
  return {
    items,
    getItem: async (key) => items.get(key) ?? null,
    setItem: async (key, value) => void items.set(key, value),
    removeItem: async (key) => void items.delete(key),
    clear: async () => items.clear(),
  };
}

/**
 * A module on a new pool with Alice in it, and with an empty storage.
 * @param {{ command(name: string, body?: object): Promise<any> }} server what `startPool` gave
 * @param {{ pool?: object, client?: object, user?: object }} [settings] as tests/pool/README.md lists them
 * @param {object} [config] more of the configuration
 */
export async function configured(server, module, settings = {}, config = {}) {
  const cognito = await seedPool(server, { ...settings, user: { attributes: addresses, ...settings.user } });
  const storage = memory();
  module.Amplify.configure({ Auth: { Cognito: { ...cognito, ...config } } });
  module.cognitoUserPoolsTokenProvider.setKeyValueStorage(storage);
  const { userPoolId } = cognito;
  /** The code that was sent last. */
  const code = async () => (await server.command("outbox", { userPoolId })).messages.at(-1).code;
  return { module, cognito, storage, userPoolId, code };
}

/** The name of the error that a call rejects with; `undefined` when it resolves. */
export const nameOf = (promise) => promise.then(() => undefined, (error) => error.name);

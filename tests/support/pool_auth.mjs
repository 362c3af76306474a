// A pool of the tests' own Cognito with one user, and instances that speak to it.
import { createCognitoAuth } from "cognito-wasm";
import { localFetch } from "./local.mjs";

export const user = { username: "alice", password: "Correct-Horse-7" };

/**
 * @param {{ url: string, command(name: string, body?: object): Promise<any> }} server what `startPool` gave
 * @param {{ pool?: object, client?: object, user?: object }} [settings] as tests/pool/README.md lists them
 */
export async function seedPool(server, settings = {}) {
  const { userPoolId } = await server.command("createPool", settings.pool);
  const { clientId, clientSecret } = await server.command("createClient", { userPoolId, ...settings.client });
  await server.command("createUser", { userPoolId, ...user, attributes: { email: "alice@example.com" }, ...settings.user });
  const config = { userPoolId, userPoolClientId: clientId, userPoolEndpoint: server.url };
  return clientSecret ? { ...config, userPoolClientSecret: clientSecret } : config;
}

/** An instance, and what it sends. `instead` answers in place of the server, see `localFetch`. */
export function instance(config, { instead, runtime, ...options } = {}) {
  const { fetch, requests } = localFetch(instead);
  return { auth: createCognitoAuth({ ...config, runtime: { fetch, ...runtime }, ...options }), requests };
}

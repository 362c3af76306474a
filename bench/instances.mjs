// What a signed-in instance that nobody is using keeps in memory, in Node. Each client in a process of its own.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PASSWORD } from "./exchange.mjs";
import { memory, watchWasm } from "./memory.mjs";
import { cannedFetch, config, newTokens } from "./service.mjs";

const thisFile = fileURLToPath(import.meta.url);

/** Loads a client and gives what makes a signed-in instance. How it signed in makes no difference afterwards. */
const makers = {
  async "cognito-wasm"() {
    const { createCognitoAuth } = await import("cognito-wasm");
    const credentials = { username: "alice", password: PASSWORD, options: { authFlowType: "USER_PASSWORD_AUTH" } };
    return async () => {
      const auth = createCognitoAuth({ ...config, storage: "memory", runtime: { fetch: cannedFetch } });
      await auth.signIn(credentials);
      return auth;
    };
  },
  async "amazon-cognito-identity-js"() {
    const identityJs = await import("amazon-cognito-identity-js");
    const pool = { UserPoolId: config.userPoolId, ClientId: config.userPoolClientId };
    return () => {
      const Storage = memoryStorage();
      const Pool = new identityJs.CognitoUserPool({ ...pool, Storage });
      const user = new identityJs.CognitoUser({ Username: "alice", Pool, Storage });
      user.setSignInUserSession(session(identityJs, newTokens()));
      return user;
    };
  },
};

/**
 * @param {number} count how many instances share the process
 * @returns {Promise<Record<string, { heap: number, wasm: number, resident: number, count: number }>>} bytes of one
 * instance, by client: of JavaScript's heap and buffers, of WebAssembly's memory, and by which the process has grown
 */
export async function measureInstances(count) {
  const results = {};
  for (const name of Object.keys(makers)) {
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", thisFile, name, String(count)]);
    results[name] = JSON.parse(stdout);
  }
  return results;
}

function memoryStorage() {
  const items = new Map();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

function session(identityJs, { AccessToken, IdToken, RefreshToken }) {
  return new identityJs.CognitoUserSession({
    AccessToken: new identityJs.CognitoAccessToken({ AccessToken }),
    IdToken: new identityJs.CognitoIdToken({ IdToken }),
    RefreshToken: new identityJs.CognitoRefreshToken({ RefreshToken }),
  });
}

/** What a new process does: it makes instances, keeps them, and prints what they take. */
async function child(name, count) {
  const wasmMemory = watchWasm();
  const make = await makers[name]();
  // What the first ones need, all share.
  const kept = [await make(), await make()];
  const before = await memory(wasmMemory);
  for (let i = 0; i < count; i++) kept.push(await make());
  const after = await memory(wasmMemory);
  const each = (member) => Math.round((after[member] - before[member]) / (kept.length - 2));
  console.log(JSON.stringify({ heap: each("heap"), wasm: each("wasm"), resident: each("resident"), count }));
}

if (process.argv[1] === thisFile) await child(process.argv[2], Number(process.argv[3]));

// Managed login of the tests' own Cognito, and what a browser does there.
import { createCognitoAuth } from "cognito-wasm";
import { recordEvents, recordingStorage } from "./local.mjs";
import { seedPool, user } from "./pool_auth.mjs";

export const callback = "http://localhost:4000/callback";
export const signedOut = "http://localhost:4000/goodbye";

/** The scopes of the tests' app client. */
export const scopes = ["openid", "email", "profile", "aws.cognito.signin.user.admin"];

/**
 * A pool whose pages sign `alice` in at once.
 * @param {Awaited<ReturnType<import("../server/pool.mjs").startPool>>} server
 */
export async function seedOAuth(server, { client = {}, oauth = {}, ...settings } = {}) {
  const config = await seedPool(server, {
    ...settings,
    client: {
      ...client,
      oauth: { callbackUrls: [callback], logoutUrls: [signedOut], allowedScopes: scopes, allowedFlows: ["code"], ...oauth },
    },
  });
  await server.command("oauthSignIn", { userPoolId: config.userPoolId, username: user.username });
  return { ...config, loginWith: { oauth: oauthConfig(server.url) } };
}

/** What `loginWith.oauth` says of the server at a URL. */
export const oauthConfig = (url) => ({
  domain: new URL(url).host,
  scopes,
  redirectSignIn: [callback],
  redirectSignOut: [signedOut],
  responseType: "code",
});

/**
 * An instance with a storage of its own, what it sends, and what it tells.
 * @param {(url: URL, init: RequestInit) => Response | Error | undefined | Promise<any>} [instead] answers in place of the server
 */
export function oauthInstance(config, { instead = () => undefined, runtime, ...options } = {}) {
  const requests = [];
  const fetch = async (address, init = {}) => {
    const url = new URL(address);
    requests.push({ method: init.method ?? "GET", path: url.pathname, headers: init.headers, form: new URLSearchParams(init.body) });
    if (url.hostname !== "127.0.0.1") throw new Error(`a request to ${url} would leave this machine`);
    const answer = await instead(url, init);
    if (answer instanceof Error) throw answer;
    return answer ?? globalThis.fetch(address, init);
  };
  const storage = options.storage ?? recordingStorage();
  const auth = createCognitoAuth({ ...config, ...options, storage, runtime: { fetch, ...runtime } });
  const { events, names } = recordEvents(auth);
  return { auth, requests, storage, events, names, paths: () => requests.map(({ path }) => path) };
}

/** Goes to a URL of managed login as a browser would, and gives the address that it leads to. */
export async function visit(url) {
  const response = await fetch(url, { redirect: "manual" });
  const location = response.headers.get("location");
  if (!location) throw new Error(`no redirect: HTTP ${response.status}`);
  return new URL(location, url).href;
}

/** Begins a sign-in, and gives the address that comes back. */
export async function begin(auth, input) {
  return visit(await auth.createSignInUrl(input));
}

/** The parameters of a URL. */
export const query = (url) => Object.fromEntries(new URL(url).searchParams);

/** The error that a call rejects with. */
export async function rejection(promise) {
  const thrown = await promise.then(() => undefined, (error) => error);
  if (thrown === undefined) throw new Error("it did not reject");
  return thrown;
}

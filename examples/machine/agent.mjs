// A service or an AI agent that calls an API for itself: no user signs in. Its token is bound to that API (RFC 8707), so
// that whoever gets hold of it there cannot use it anywhere else.
import { createCognitoAuth } from "cognito-wasm";

// A missing environment variable is a TypeError here, when the service starts.
const auth = createCognitoAuth({
  userPoolId: process.env.USER_POOL_ID,
  userPoolClientId: process.env.AGENT_CLIENT_ID,
  userPoolClientSecret: process.env.AGENT_CLIENT_SECRET,
  loginWith: {
    oauth: { domain: process.env.LOGIN_DOMAIN, scopes: [], redirectSignIn: [], redirectSignOut: [], responseType: "code" },
  },
});

/**
 * Calls the API. The token is kept until it is about to end: most calls ask for none.
 *
 * @param {string} path for example `/reports`
 * @param {string} scope what the call needs, for example `reports/read`
 */
export async function callApi(path, scope) {
  const api = process.env.API_URL;
  const { accessToken } = await auth.getClientToken({ resource: api, scopes: [scope] });
  return fetch(new URL(path, api), { headers: { authorization: `Bearer ${accessToken}` } });
}

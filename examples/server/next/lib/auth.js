// One server for the process, and the session of the request that is being answered.
import { cookies } from "next/headers";
import { createServerAuth } from "cognito-wasm/server";

let made;

/** Made when the first request comes: a build knows no secret. */
export const server = () =>
  (made ??= createServerAuth({
    userPoolId: process.env.USER_POOL_ID,
    userPoolClientId: process.env.CLIENT_ID,
    userPoolEndpoint: process.env.USER_POOL_ENDPOINT, // an emulator; not set in production
    secret: process.env.SESSION_SECRET,
  }));

/** For server components, which cannot set cookies: `proxy.js` has renewed the session before. */
export async function readAuth() {
  // First of all: it tells Next that what follows is of this request, and not of the build.
  const store = await cookies();
  return server().forCookies(store, { readOnly: true });
}

/** For server actions and route handlers. */
export async function writeAuth() {
  const store = await cookies();
  return server().forCookies(store);
}

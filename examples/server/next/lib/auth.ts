// One server for the process, and the session of the request that is being answered.
import { cookies } from "next/headers";
import type { CognitoAuth } from "cognito-wasm";
import { createServerAuth, type ServerAuth } from "cognito-wasm/server";

let made: ServerAuth | undefined;

/** Made when the first request comes: a build knows no secret. */
export const server = (): ServerAuth =>
  (made ??= createServerAuth({
    userPoolId: process.env.USER_POOL_ID ?? "",
    userPoolClientId: process.env.CLIENT_ID ?? "",
    ...(process.env.USER_POOL_ENDPOINT && { userPoolEndpoint: process.env.USER_POOL_ENDPOINT }), // an emulator
    secret: process.env.SESSION_SECRET ?? "",
  }));

/** For server components, which cannot set cookies: `proxy.ts` has renewed the session before. */
export const readAuth = async (): Promise<CognitoAuth> => server().forCookies(await cookies(), { readOnly: true });

/** For server actions and route handlers. */
export const writeAuth = async (): Promise<CognitoAuth> => server().forCookies(await cookies());

// An application on Hono, for Cloudflare Workers and anything else with the web platform's Request: the session of each
// request, and its renewal into the response.
import { Hono } from "hono";
import type { CognitoAuth } from "cognito-wasm";
import { createServerAuth, type ServerAuth } from "cognito-wasm/server";

interface Environment {
  Bindings: { USER_POOL_ID: string; CLIENT_ID: string; SESSION_SECRET: string; USER_POOL_ENDPOINT?: string };
  Variables: { auth: CognitoAuth };
}

/** One for the process: a Worker knows its configuration when the first request comes. */
let server: ServerAuth | undefined;

const serverFor = (env: Environment["Bindings"]): ServerAuth =>
  (server ??= createServerAuth({
    userPoolId: env.USER_POOL_ID,
    userPoolClientId: env.CLIENT_ID,
    ...(env.USER_POOL_ENDPOINT && { userPoolEndpoint: env.USER_POOL_ENDPOINT }), // an emulator
    secret: env.SESSION_SECRET,
  }));

export const app = new Hono<Environment>();

app.use(async (context, next) => {
  const session = serverFor(context.env).forRequest(context.req.raw);
  context.set("auth", session.auth);
  await next();
  context.res = session.apply(context.res);
});

app.post("/sign-in", async (context) => {
  const { username, password } = await context.req.json<{ username: string; password: string }>();
  return context.json(await context.get("auth").signIn({ username, password }));
});

app.post("/code", async (context) => {
  const { code } = await context.req.json<{ code: string }>();
  return context.json(await context.get("auth").confirmSignIn({ challengeResponse: code }));
});

app.post("/sign-out", async (context) => {
  await context.get("auth").signOut();
  return context.body(null, 204);
});

app.get("/me", async (context) => {
  const tokens = await context.get("auth").getTokens();
  if (!tokens) return context.json({ error: "nobody is signed in" }, 401);
  const { username } = tokens.accessToken.payload;
  return context.json({ username, groups: tokens.accessToken.payload["cognito:groups"] ?? [] });
});

export default app;

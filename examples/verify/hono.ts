// An API on Hono, for Cloudflare Workers: `USER_POOL_ID` and `CLIENT_ID` are variables of the Worker.
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { createTokenVerifier, isAuthError, type TokenVerifier, type VerifiedClaims } from "cognito-wasm";

type Env = {
  Bindings: { USER_POOL_ID: string; CLIENT_ID: string };
  Variables: { claims: VerifiedClaims };
};

// Made with the first request, when a Worker knows its variables, and kept for all that come to the same isolate.
let verifier: TokenVerifier | undefined;

const requireToken = createMiddleware<Env>(async (context, next) => {
  const { USER_POOL_ID, CLIENT_ID } = context.env;
  verifier ??= createTokenVerifier({ userPoolId: USER_POOL_ID, tokenUse: "access", clientId: CLIENT_ID });
  const [scheme, token] = (context.req.header("authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() !== "bearer" || !token) {
    throw new HTTPException(401, {
      res: new Response("no token", { status: 401, headers: { "WWW-Authenticate": "Bearer" } }),
    });
  }
  try {
    context.set("claims", await verifier.verify(token));
  } catch (error) {
    if (!isAuthError(error)) throw error;
    const headers = { "WWW-Authenticate": 'Bearer error="invalid_token"' };
    const res = error.retryable
      ? new Response(error.code, { status: 503 })
      : new Response(error.code, { status: 401, headers });
    throw new HTTPException(res.status as 401, { res });
  }
  await next();
});

const app = new Hono<Env>();
app.get("/me", requireToken, (context) => context.json({ user: context.get("claims").sub }));

export default app;

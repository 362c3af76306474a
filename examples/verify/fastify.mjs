// An API on Fastify (5) that answers to whom the user pool gave an access token with a scope.
import Fastify from "fastify";
import { createTokenVerifier } from "cognito-wasm";

const verifier = createTokenVerifier({
  userPoolId: process.env.USER_POOL_ID,
  tokenUse: "access",
  clientId: process.env.CLIENT_ID,
  scope: "shop/read",
});

export const app = Fastify();
app.decorateRequest("claims", null);

// The keys are there before the first request, and a server that cannot get them does not start.
app.addHook("onReady", () => verifier.hydrate());

app.addHook("onRequest", async (request, reply) => {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ");
  if (scheme.toLowerCase() !== "bearer" || !token) {
    return reply.code(401).header("WWW-Authenticate", "Bearer").send({ error: "no token" });
  }
  try {
    request.claims = await verifier.verify(token);
  } catch (error) {
    if (error.retryable) return reply.code(503).header("Retry-After", "5").send({ error: error.code });
    const isScope = error.code === "JwtInvalidScopeError";
    const challenge = isScope ? 'Bearer error="insufficient_scope"' : 'Bearer error="invalid_token"';
    return reply
      .code(isScope ? 403 : 401)
      .header("WWW-Authenticate", challenge)
      .send({ error: error.code });
  }
});

app.get("/orders", async (request) => ({ user: request.claims.sub, orders: [] }));

// An API on Express (4 or 5) that answers to whom the user pool gave an access token.
import express from "express";
import { createTokenVerifier } from "cognito-wasm";

// A missing environment variable is a TypeError here, when the server starts: nothing is let in by mistake.
const verifier = createTokenVerifier({
  userPoolId: process.env.USER_POOL_ID,
  tokenUse: "access",
  clientId: process.env.CLIENT_ID,
});

/** Middleware that sets `request.claims`, or answers 401. */
export async function requireToken(request, response, next) {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ");
  if (scheme.toLowerCase() !== "bearer" || !token) {
    response.set("WWW-Authenticate", "Bearer").status(401).json({ error: "no token" });
    return;
  }
  try {
    request.claims = await verifier.verify(token);
  } catch (error) {
    // Of all errors only NetworkError, when the keys cannot be fetched, is no fault of the token.
    if (error.retryable) response.set("Retry-After", "5").status(503).json({ error: error.code });
    else response.set("WWW-Authenticate", 'Bearer error="invalid_token"').status(401).json({ error: error.code });
    return;
  }
  next();
}

export const app = express();
app.get("/me", requireToken, (request, response) => {
  response.json({ user: request.claims.sub });
});

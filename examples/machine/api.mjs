// An API for machines: it answers to tokens of its user pool that are bound to it and allow the call.
import { createServer } from "node:http";
import { createTokenVerifier } from "cognito-wasm";

/**
 * @param {string} url the API's own address: the `resource` that its callers ask for
 * @param {object} [more] further options of `createTokenVerifier`, for an emulator
 */
export function createApi(url, more = {}) {
  const verifier = createTokenVerifier({
    userPoolId: process.env.USER_POOL_ID,
    tokenUse: "access",
    // Any app client of the pool may call, if its token is for this API and has the scope.
    clientId: null,
    scope: "reports/read",
    customJwtCheck: ({ payload }) => [payload.aud].flat().includes(url),
    ...more,
  });
  return createServer(async (request, response) => {
    const [scheme = "", token] = (request.headers.authorization ?? "").split(" ");
    const answer = (status, body, headers = {}) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
    if (scheme.toLowerCase() !== "bearer" || !token) {
      return answer(401, { error: "no token" }, { "www-authenticate": "Bearer" });
    }
    try {
      const claims = await verifier.verify(token);
      return answer(200, { reports: [], caller: claims.client_id });
    } catch (error) {
      if (error.retryable) return answer(503, { error: error.code }, { "retry-after": "5" });
      const isScope = error.code === "JwtInvalidScopeError";
      const challenge = `Bearer error="${isScope ? "insufficient_scope" : "invalid_token"}"`;
      return answer(isScope ? 403 : 401, { error: error.code }, { "www-authenticate": challenge });
    }
  });
}

// A Lambda authorizer of an HTTP API (API Gateway v2): payload format 2.0, simple responses.
import { createTokenVerifier } from "cognito-wasm";

const verifier = createTokenVerifier({
  userPoolId: process.env.USER_POOL_ID,
  tokenUse: "access",
  clientId: process.env.CLIENT_ID.split(","),
});

// While the function starts, which takes no request's time. If it fails, the first token fetches the keys.
await verifier.hydrate().catch(() => {});

/** Whether the caller may come in; `context` is what the API's functions get. */
export async function handler(event) {
  const [scheme, token] = (event.headers?.authorization ?? "").split(" ");
  if (scheme.toLowerCase() !== "bearer" || !token) return { isAuthorized: false };
  try {
    const { sub, scope = "" } = await verifier.verify(token);
    return { isAuthorized: true, context: { sub, scope } };
  } catch (error) {
    // API Gateway answers 500 to an authorizer that throws: the caller may try again.
    if (error.retryable) throw error;
    console.info(`refused: ${error.code}`);
    return { isAuthorized: false };
  }
}

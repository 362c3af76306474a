// Lambda@Edge, viewer request: CloudFront serves files to whoever is signed in, by an ID token in a cookie.
import { createTokenVerifier } from "cognito-wasm";

// Lambda@Edge has no environment variables: these lines are written when the function is deployed.
const signInPage = "https://shop.example.com/sign-in";
const verifier = createTokenVerifier({
  userPoolId: "us-east-1_AbCdEf123",
  tokenUse: "id",
  clientId: "1example23456789",
  groups: ["staff"],
});

/** The request, to let it pass, or the answer in its place. */
export async function handler(event) {
  const { request } = event.Records[0].cf;
  const token = cookie(request.headers.cookie, "__Host-id");
  if (!token) return redirect(`${signInPage}?from=${encodeURIComponent(request.uri)}`);
  try {
    await verifier.verify(token);
    return request;
  } catch (error) {
    if (error.retryable)
      return {
        status: "503",
        statusDescription: "Service Unavailable",
        headers: { "retry-after": [{ value: "5" }] },
      };
    if (error.code === "CognitoJwtInvalidGroupError") return { status: "403", statusDescription: "Forbidden" };
    return redirect(`${signInPage}?from=${encodeURIComponent(request.uri)}`);
  }
}

/** CloudFront gives each `cookie` header by itself. */
function cookie(headers = [], name) {
  const pairs = headers.flatMap(({ value }) => value.split(";")).map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function redirect(location) {
  const headers = { location: [{ value: location }], "cache-control": [{ value: "no-store" }] };
  return { status: "302", statusDescription: "Found", headers };
}

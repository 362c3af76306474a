// Renews the session before anything renders, and keeps strangers out. In Next 15 the file is `middleware.js`, and its
// function `middleware`.
import { NextResponse } from "next/server";
import { server } from "./lib/auth";

export async function proxy(request) {
  const session = server().forRequest(request);
  // A renewal that fails because the service is away signs nobody out: the next request tries again.
  const tokens = await session.auth.getTokens().catch(() => null);
  if (!tokens && request.nextUrl.pathname !== "/sign-in") {
    return session.apply(NextResponse.redirect(new URL("/sign-in", request.url), 303));
  }
  // What renders next reads the renewed session from the request, the browser gets it with the response.
  return session.apply(NextResponse.next({ request: { headers: session.requestHeaders() } }));
}

export const config = { matcher: ["/", "/sign-in", "/api/:path*"] };

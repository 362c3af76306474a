// The routes of managed login on a server. Nothing that a visitor sends decides where they lead but a path of the
// application itself.

import { checkOptions } from "../config/options.js";
import { isAuthError } from "../errors.js";
import type { AuthProvider, SignInWithRedirectInput } from "../types/oauth.js";
import type { RequestSession, RouteOptions } from "../types/server.js";
import { attempt } from "../value/members.js";

/** The origin against which paths are read. It never goes anywhere. */
const BASE = "https://application.invalid";

/** Longest path to come back to, UTF-16 code units: it travels in a cookie. */
const LONGEST = 1_024;

/** The providers that have a name of their own; any other is one of the pool's. */
const SOCIAL = ["Amazon", "Apple", "Facebook", "Google"];

/**
 * What answers the requests of managed login.
 *
 * @param open - the session of a request
 * @param options - where the routes lead
 * @throws TypeError when one of the paths is not a path of the application
 */
export function createRoutes(
  open: (request: Request) => RequestSession,
  options: RouteOptions = {},
): (request: Request) => Promise<Response> {
  checkOptions(options, "routes", ["signedIn", "failed", "signedOut"]);
  const signedIn = ownPath(options.signedIn ?? "/", "signedIn");
  const failed = ownPath(options.failed ?? "/", "failed");
  const { signedOut } = options;
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const route = `${request.method} ${pathname.slice(pathname.lastIndexOf("/") + 1)}`;
    switch (route) {
      case "GET sign-in":
        return signIn(open(request), searchParams);
      case "GET callback":
        return callback(open(request), request.url, signedIn, failed);
      case "POST sign-out":
        return isOwn(request) ? signOut(open(request), signedOut) : refuse(403, "sign out by a form of this site");
      case "GET sign-out":
        return refuse(405, "sign out by POST: a link or an image of another site must not");
      default:
        return refuse(404, "there is no such route");
    }
  };
}

async function signIn(session: RequestSession, parameters: URLSearchParams): Promise<Response> {
  const returnTo = parameters.get("returnTo") ?? undefined;
  if (returnTo !== undefined && !isPath(returnTo)) return refuse(400, "returnTo must be a path of this site");
  const provider = parameters.get("provider") ?? undefined;
  const input: SignInWithRedirectInput = {
    ...(provider !== undefined && { provider: providerOf(provider) }),
    ...(returnTo !== undefined && { customState: returnTo }),
  };
  return session.apply(redirect(await session.auth.createSignInUrl(input)));
}

async function callback(session: RequestSession, url: string, signedIn: string, failed: string): Promise<Response> {
  try {
    const { customState } = await session.auth.handleRedirectCallback(url);
    return session.apply(redirect(customState !== undefined && isPath(customState) ? customState : signedIn));
  } catch (error) {
    if (!isAuthError(error)) throw error;
    const { pathname, search, hash } = new URL(failed, BASE);
    const parameters = new URLSearchParams(search);
    parameters.set("error", error.code);
    return session.apply(redirect(`${pathname}?${parameters.toString()}${hash}`));
  }
}

async function signOut(session: RequestSession, redirectUri: string | undefined): Promise<Response> {
  await session.auth.signOut();
  const url = await session.auth.createSignOutUrl(redirectUri === undefined ? {} : { redirectUri });
  return session.apply(redirect(url));
}

/**
 * Whether a form or script of this site has sent it: browsers say so (Fetch Metadata, section 2.3), older ones by the
 * origin. A request that says nothing is refused.
 */
function isOwn({ headers, url }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = attempt(() => new URL(headers.get("origin") ?? "").host);
  return origin !== undefined && origin === (headers.get("host") ?? new URL(url).host);
}

/** Whether it is a path of the application, as browsers read it: `//host` and `/\host` are addresses of others. */
function isPath(text: string): boolean {
  if (text.length > LONGEST || !/^\/(?![/\\])[^\s\\]*$/.test(text)) return false;
  return attempt(() => new URL(text, BASE).origin) === BASE;
}

function ownPath(value: unknown, name: string): string {
  if (typeof value !== "string" || !isPath(value)) throw new TypeError(`${name} must be a path of the application`);
  return value;
}

const providerOf = (name: string): AuthProvider => (SOCIAL.includes(name) ? (name as "Google") : { custom: name });

/** 303: whatever the method was, the next one is GET (RFC 9110, section 15.4.4). */
const redirect = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

const refuse = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

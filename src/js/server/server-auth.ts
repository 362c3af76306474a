// Sessions of a server's requests: each request has an instance of its own.

import { createCognitoAuth, parseConfig } from "cognito-wasm";

import type { CognitoAuth } from "../auth.js";
import { checkAttributes, type Attributes } from "../io/cookie-attributes.js";
import type { CognitoAuthConfig } from "../types/config.js";
import type {
  ReadOnlyCookies,
  RequestLike,
  RequestOptions,
  RequestSession,
  RouteOptions,
  ServerAuth,
  ServerAuthConfig,
} from "../types/server.js";
import type { CookieStoreLike, KeyValueStorage, OwnCookies } from "../types/storage.js";
import { isObject, member, method } from "../value/members.js";
import { prefixed, prefixFor, unchanged } from "./cookie-view.js";
import { RequestCookies } from "./request-cookies.js";
import { createRoutes } from "./routes.js";
import { Seal } from "./seal.js";
import { sealedAttributes, sealedStorage } from "./sealed-storage.js";
import { storedSession } from "./stored-session.js";

/** The options of `createCognitoAuth` that a server decides itself. */
const DECIDED = ["storage", "signInStorage", "autoRefresh", "readOnly", "recentUsers"];

/**
 * Makes instances for the requests of a server. Call it once: it holds the configuration and the secret, and nothing of
 * any request.
 *
 * @throws TypeError that says which member of the configuration is wrong
 *
 * @example
 * ```ts
 * const server = createServerAuth({ userPoolId, userPoolClientId, secret: process.env.SESSION_SECRET });
 *
 * async function handle(request: Request): Promise<Response> {
 *   const session = server.forRequest(request);
 *   const tokens = await session.auth.getTokens();        // renewed when they are about to end
 *   if (!tokens) return session.apply(new Response(null, { status: 401 }));
 *   const response = Response.json({ user: tokens.accessToken.payload.sub });
 *   return session.apply(response);                       // with the cookies of what was renewed
 * }
 * ```
 */
export function createServerAuth(config: ServerAuthConfig): ServerAuth {
  return new Server(config);
}

/** Whatever else `createCognitoAuth` takes. */
type Rest = Omit<CognitoAuthConfig, "storage">;

class Server implements ServerAuth {
  private readonly config: Rest;
  private readonly attributes: Attributes;
  private readonly seal: Seal;
  private readonly sessions: KeyValueStorage | undefined;
  private readonly isShared: boolean;
  /** What the names of the session's cookies begin with. */
  private readonly prefix: string;

  constructor(given: ServerAuthConfig) {
    if (!isObject(given)) throw new TypeError("the options of createServerAuth must be an object");
    for (const name of DECIDED) {
      if (member(given, name) !== undefined) throw new TypeError(`${name} is not an option of createServerAuth`);
    }
    const { secret, shareWithPage, sessions, ...config } = given;
    this.isShared = checkShared(shareWithPage, sessions);
    this.sessions = sessions;
    this.seal = new Seal(secret);
    const httpOnly = member(member(config, "cookie"), "httpOnly");
    if (httpOnly !== undefined && httpOnly !== !this.isShared) {
      throw new TypeError("cookie.httpOnly follows from shareWithPage: leave it out");
    }
    this.attributes = { ...checkAttributes(member(config, "cookie")), ...(!this.isShared && { httpOnly: true }) };
    this.prefix = this.isShared ? "" : prefixFor(this.attributes);
    this.config = config as Rest;
    // What is wrong with the rest is told now, and not to the first visitor.
    this.instance(unchanged(() => undefined), unchanged(() => undefined), true);
  }

  forRequest(request: RequestLike, options?: RequestOptions): RequestSession {
    const cookies = new RequestCookies(request);
    return {
      auth: this.over(cookies, options),
      get setCookies() {
        return cookies.lines;
      },
      get headers() {
        return cookies.headers;
      },
      requestHeaders: () => cookies.requestHeaders(),
      apply: (response) => cookies.apply(response),
    };
  }

  forCookies(cookies: CookieStoreLike | ReadOnlyCookies, options?: RequestOptions): CognitoAuth {
    if (!method(cookies, "get")) throw new TypeError("the cookies of forCookies must have get");
    return this.over(cookies, options);
  }

  routes(options?: RouteOptions): (request: Request) => Promise<Response> {
    return createRoutes((request) => this.forRequest(request), options);
  }

  private over(cookies: CookieStoreLike | ReadOnlyCookies, options: RequestOptions | undefined): CognitoAuth {
    const given = member(options, "readOnly");
    if (given !== undefined && typeof given !== "boolean") throw new TypeError("readOnly must be a boolean");
    const canSet = method(cookies, "set") !== undefined;
    if (given === false && !canSet) throw new TypeError("readOnly must not be false for cookies without set");
    const store = cookies as CookieStoreLike;
    const forSignIn = sealedAttributes(this.attributes);
    // What both use is written as the page's own scripts do.
    const session = this.isShared ? store : prefixed(store, this.attributes, this.prefix);
    const signIn = prefixed(store, forSignIn, prefixFor(forSignIn));
    if (!(given ?? !canSet)) return this.instance(session, signIn, false);
    const { get } = prefixed(store, this.attributes, this.prefix);
    return this.instance(unchanged(get), unchanged(signIn.get), true);
  }

  private instance(session: CookieStoreLike, signIn: OwnCookies, readOnly: boolean): CognitoAuth {
    return createCognitoAuth({
      ...this.config,
      storage: this.storageOver(session),
      signInStorage: sealedStorage(signIn, this.seal, sealedAttributes(this.attributes)),
      autoRefresh: false,
      readOnly,
    } as CognitoAuthConfig);
  }

  private storageOver(cookies: CookieStoreLike): CookieStoreLike | KeyValueStorage {
    if (!this.sessions) return cookies;
    const { userPoolClientId, identityPoolId } = parseConfig(this.config as CognitoAuthConfig);
    const recordKey = `cognito-wasm.${userPoolClientId ?? identityPoolId ?? ""}`;
    return storedSession(this.sessions, cookies as OwnCookies, `${recordKey}.session`, recordKey);
  }
}

function checkShared(shareWithPage: unknown, sessions: unknown): boolean {
  if (shareWithPage !== undefined && typeof shareWithPage !== "boolean") {
    throw new TypeError("shareWithPage must be a boolean");
  }
  if (sessions === undefined) return shareWithPage === true;
  if (shareWithPage === true) throw new TypeError("shareWithPage must not be true with sessions: no page can read them");
  if (!["getItem", "setItem", "removeItem"].every((name) => method(sessions, name))) {
    throw new TypeError("sessions must have getItem, setItem and removeItem");
  }
  return false;
}

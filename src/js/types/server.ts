// The public types of "cognito-wasm/server".

import type { CognitoAuth } from "../auth.js";
import type { CognitoAuthConfig } from "./config.js";
import type { CookieStoreLike, KeyValueStorage } from "./storage.js";

/** What `createServerAuth` takes: the configuration of `createCognitoAuth`, and how the server keeps sessions. */
export type ServerAuthConfig = Distributed<CognitoAuthConfig> & ServerOptions;

/** Without what a server decides itself. */
type Distributed<Config> = Config extends unknown ? Omit<Config, ServerOwned> : never;

type ServerOwned = "storage" | "signInStorage" | "autoRefresh" | "readOnly" | "verifyTokens" | "recentUsers";

/** How a server keeps sessions. */
export interface ServerOptions {
  /**
   * What seals the cookie of an unfinished sign-in: at least 32 characters, drawn at random, the same in all
   * processes. Of a list the first one seals, and all of them open: that is how a secret is replaced.
   */
  secret: string | readonly string[];
  /**
   * Whether a page's scripts use the same session, by `storage: "cookie"`. By default the server alone keeps it: its
   * cookies are `HttpOnly` and `Secure`, and their names begin with `__Host-`.
   */
  shareWithPage?: boolean;
  /**
   * Keeps the sessions in a storage of the server's own, such as `createRedisStorage`: the browser's cookie holds
   * nothing but a random id then, and the storage's lock keeps processes from renewing one session twice.
   */
  sessions?: KeyValueStorage;
  /** Where the keys of the tokens are, if not at `userPoolEndpoint` or at AWS. */
  verifyTokens?: { jwksUri: string };
}

/** How a request is served. */
export interface RequestOptions {
  /**
   * Whether the session is only read, because no cookies can be set here: it is neither renewed nor changed, and tokens
   * that have ended are none. Default: where the cookies have no `set`.
   */
  readOnly?: boolean;
}

/** Where the routes of managed login lead. All are paths of the application. */
export interface RouteOptions {
  /** After a sign-in that did not say where to. Default: `/`. */
  signedIn?: string;
  /** After a sign-in that failed; the parameter `error` has the error's code. Default: `/`. */
  failed?: string;
  /** The address after a sign-out: one of `redirectSignOut`. Default: the first. */
  signedOut?: string;
}

/** A request of the web platform, or of Node's `http`. */
export interface RequestLike {
  readonly headers: Headers | { readonly cookie?: string | undefined };
}

/** Cookies that can only be read. */
export interface ReadOnlyCookies {
  /** The cookie's value, or an object that has it as `value`. */
  get(name: string): unknown;
}

/** Makes instances for requests. It holds nothing of any of them. */
export interface ServerAuth {
  /**
   * The session of a request, by its `Cookie` header.
   *
   * @throws TypeError when the request has no headers
   */
  forRequest(request: RequestLike, options?: RequestOptions): RequestSession;
  /**
   * An instance over a framework's cookies, which it reads and writes itself.
   *
   * @throws TypeError when the cookies have no `get`
   */
  forCookies(cookies: CookieStoreLike | ReadOnlyCookies, options?: RequestOptions): CognitoAuth;
  /**
   * The routes of managed login, by the last segment of the request's path:
   *
   * - `GET …/sign-in`: leads to managed login. `returnTo` is a path of the application to come back to, `provider` an
   *   identity provider.
   * - `GET …/callback`, one of `redirectSignIn`: takes the code, and leads back.
   * - `POST …/sign-out`: ends the session here and at managed login. A form of another site is refused.
   *
   * @returns what answers a request; status 404 for other paths
   * @throws TypeError that says which option is wrong
   */
  routes(options?: RouteOptions): (request: Request) => Promise<Response>;
}

/** The session of one request, and what its response must carry. */
export interface RequestSession {
  /** An instance of this request alone. */
  readonly auth: CognitoAuth;
  /** The values of the `Set-Cookie` headers, as they stand now. */
  readonly setCookies: string[];
  /** The same as headers, which also forbid caches to keep the response; empty when no cookie changes. */
  readonly headers: Headers;
  /** The request's headers as they are once the browser has the cookies: for what is called with this request next. */
  requestHeaders(): Headers;
  /**
   * The response with these headers: the same one, or a copy where its headers cannot be changed. Await what `auth` is
   * to do before.
   */
  apply(response: Response): Response;
}


// The cookies of a request, and the `Set-Cookie` lines of its response (RFC 6265, sections 4.1 and 4.2).

import type { CookieWriteAttributes } from "../types/storage.js";
import type { RequestLike } from "../types/server.js";
import { member, method } from "../value/members.js";

/** What forbids caches to hand a response with somebody's cookies to somebody else. */
const NO_STORE = "private, no-store";

/** The cookies of one request: what was set is read from then on. */
export class RequestCookies {
  private readonly given: ReadonlyMap<string, string>;
  private readonly changes = new Map<string, { readonly value: string; readonly line: string }>();

  /**
   * @param request - of the web platform, or of Node
   * @throws TypeError when it has no headers
   */
  constructor(private readonly request: RequestLike) {
    this.given = parse(cookieHeader(request));
  }

  /** The value of a cookie. */
  get(name: string): string | undefined {
    return (this.changes.get(name)?.value ?? this.given.get(name)) || undefined;
  }

  /** Sets a cookie. */
  set(name: string, value: string, attributes: CookieWriteAttributes): void {
    this.changes.set(name, { value, line: lineOf(name, value, attributes) });
  }

  /** Removes a cookie. Of one that the browser does not have it is told nothing. */
  delete(name: string, attributes: CookieWriteAttributes): void {
    if (this.given.has(name)) this.set(name, "", { ...attributes, expires: new Date(0) });
    else this.changes.delete(name);
  }

  /** The values of the `Set-Cookie` headers: one for each cookie that changes. */
  get lines(): string[] {
    return Array.from(this.changes.values(), ({ line }) => line);
  }

  /** The headers of the response. */
  get headers(): Headers {
    return this.addTo(new Headers());
  }

  /** The headers of the request, with the cookies as they are now. */
  requestHeaders(): Headers {
    const { headers } = this.request;
    const given = headers instanceof Headers ? headers : Object.entries(headers).flatMap(pairsOf);
    const now = new Headers(given);
    const cookies = new Map(this.given);
    for (const [name, { value }] of this.changes) cookies.set(name, value);
    const pairs = [...cookies].filter(([, value]) => value !== "").map(([name, value]) => `${name}=${value}`);
    if (pairs.length > 0) now.set("cookie", pairs.join("; "));
    else now.delete("cookie");
    return now;
  }

  /** Adds the headers to a response's. */
  apply(response: Response): Response {
    if (this.changes.size === 0) return response;
    try {
      this.addTo(response.headers);
      return response;
    } catch {
      // The headers of `Response.redirect`, and of what `fetch` gave, cannot be changed.
      const headers = this.addTo(new Headers(response.headers));
      const { status, statusText } = response;
      return new Response(response.body, { status, statusText, headers });
    }
  }

  private addTo(headers: Headers): Headers {
    if (this.changes.size === 0) return headers;
    headers.set("cache-control", NO_STORE);
    for (const line of this.lines) headers.append("set-cookie", line);
    return headers;
  }
}

function cookieHeader(request: RequestLike): string {
  const headers = member(request, "headers");
  if (headers === undefined || headers === null) throw new TypeError("request must have headers");
  const get = method(headers, "get");
  const found = get ? get("cookie") : member(headers, "cookie");
  return typeof found === "string" ? found : "";
}

/** The first of several cookies with one name counts: browsers send the one with the longest path first. */
function parse(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
}

const pairsOf = ([name, value]: [string, unknown]): [string, string][] =>
  (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((one): one is string => typeof one === "string")
    .map((one) => [name, one]);

function lineOf(name: string, value: string, attributes: CookieWriteAttributes): string {
  const { path, domain, expires, sameSite, priority, httpOnly, secure, partitioned } = attributes;
  return [
    `${name}=${value}`,
    path !== undefined && `Path=${path}`,
    domain !== undefined && `Domain=${domain}`,
    expires !== undefined && `Expires=${expires.toUTCString()}`,
    sameSite !== undefined && `SameSite=${sameSite}`,
    priority !== undefined && `Priority=${priority}`,
    httpOnly && "HttpOnly",
    secure && "Secure",
    partitioned && "Partitioned",
  ]
    .filter(Boolean)
    .join("; ");
}

// The network port: `fetch`, with a time limit. It sends once; whether to send again is the core's decision.

import { authError, isAuthError } from "../errors.js";
import { attempt, isObject, member, method } from "../value/members.js";
import { unref } from "../value/platform.js";
import { setTimer, within } from "../value/promise.js";

/** Longest wait for one answer, milliseconds. */
export const PATIENCE = 15_000;

/** Largest answer that is read, bytes. The service's own are below 100 kB. */
export const MAX_ANSWER = 1 << 20;

/** The headers that the core reads. */
const HEADERS = ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage", "x-amzn-waf-action"] as const;

/** A request of the core. */
export interface NetworkRequest {
  /** `GET` has no body. Default: `POST`. */
  readonly method?: "GET" | "POST";
  /** Where it goes. */
  readonly url: string;
  /** What the application's own headers may not replace. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or the form that STS and OAuth take. */
  readonly body?: string;
}

/** What the service answered, whatever the status. */
export interface NetworkResponse {
  /** The HTTP status. */
  readonly status: number;
  /** Those of the headers that the core reads, with lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most 1 MB. */
  readonly body: string;
}

/** How a request is sent. */
export interface SendOptions {
  /** Ends the request from outside. */
  readonly abort?: AbortSignal | undefined;
  /** Whether the request may outlive the page. */
  readonly keepalive?: boolean | undefined;
}

/** The options of an instance that say how its requests leave. */
export interface NetworkOptions {
  /** Headers that the application adds to each request, for example a firewall's token. */
  readonly headers?: unknown;
  /** `fetch` in place of the platform's. */
  readonly runtime?: { readonly fetch?: unknown } | null | undefined;
}

/** How the requests of one instance leave. */
export class Network {
  private readonly ownFetch: typeof fetch | undefined;
  private readonly ownHeaders: (() => unknown) | undefined;
  private cookieInit: RequestInit | undefined;

  /**
   * @param options - the instance's
   * @throws TypeError when `headers` or `runtime.fetch` is given and not a function
   */
  constructor(options: NetworkOptions) {
    this.ownFetch = functionOf(options.runtime?.fetch, "options.runtime.fetch") as typeof fetch | undefined;
    this.ownHeaders = functionOf(options.headers, "options.headers");
  }

  /**
   * Sends a request, once.
   *
   * @throws AuthError `NetworkError` that names the host when no answer came: no network, no CORS header, a redirect,
   *   no answer in time, or `abort`; `InvalidResponse` when the answer is larger than 1 MB
   * @throws TypeError when the `headers` option fails
   */
  async send(request: NetworkRequest, { abort, keepalive }: SendOptions = {}): Promise<NetworkResponse> {
    const { url, body, method = "POST" } = request;
    const headers = { ...(await this.added(request.headers)), ...request.headers };
    // No `cache` option: a POST is not cached, "no-store" makes browsers repeat preflights that they have cached, and
    // Cloudflare Workers refuse it at older compatibility dates. No `redirect: "error"`: they refuse it at all dates.
    // What "manual" answers instead, an opaque response in pages and the redirect itself elsewhere, is refused in
    // `exchange`.
    const init: RequestInit = { method, headers, redirect: "manual", ...this.withoutCookies(url) };
    if (body !== undefined) init.body = body;
    if (keepalive) init.keepalive = true;

    const stop = new AbortController();
    const onAbort = () => stop.abort(new Refusal("was not waited for: the request was aborted"));
    const onLate = () => stop.abort(new Refusal(`did not answer within ${PATIENCE / 1000} s`));
    const timer = unref(setTimer(onLate, PATIENCE));
    abort?.addEventListener("abort", onAbort);
    if (abort?.aborted) onAbort();
    try {
      return await this.exchange(url, { ...init, signal: stop.signal });
    } catch (cause) {
      if (isAuthError(cause)) throw cause;
      // A page's own `fetch` need not pass the reason of a signal on.
      throw unreachable(url, stop.signal.aborted ? stop.signal.reason : cause);
    } finally {
      clearTimeout(timer);
      abort?.removeEventListener("abort", onAbort);
    }
  }

  /** The application's `fetch`, or the platform's. */
  async fetch(url: string, init: RequestInit): Promise<Response> {
    const fetch = this.ownFetch ?? globalThis.fetch;
    return fetch(url, init);
  }

  private async exchange(url: string, init: RequestInit & { signal: AbortSignal }): Promise<NetworkResponse> {
    const { signal } = init;
    // Also ends what does not look at the signal.
    if (signal.aborted) throw signal.reason;
    const ended = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const read = async () => {
      const response = await this.fetch(url, init);
      const status = Number(response.status) | 0;
      if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
        throw new Refusal("answered with a redirect, which is not followed");
      }
      const headers = pick(response.headers);
      return { status, headers, body: await textOf(response, headers) };
    };
    return Promise.race([read(), ended]);
  }

  /** The application's headers. They may be asked for while a lock is held: that must not take for ever. */
  private async added(own: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    if (!this.ownHeaders) return {};
    let given: unknown;
    try {
      given = await within(Promise.resolve(this.ownHeaders()), PATIENCE);
      if (isObject(given)) given = entriesOf(given);
    } catch (cause) {
      throw new TypeError("options.headers must return headers: it threw or did not answer", { cause });
    }
    if (given === undefined || given === null) return {};
    if (!Array.isArray(given)) throw new TypeError("options.headers must return an object");
    const taken = new Set(Object.keys(own).map((name) => name.toLowerCase()));
    return Object.fromEntries(given.map((entry) => checkHeader(entry as [string, unknown], taken)));
  }

  /** The option that keeps cookies out, where the runtime takes it: older versions of workerd refuse it. */
  private withoutCookies(url: string): RequestInit {
    const init: RequestInit = { credentials: "omit" };
    this.cookieInit ??= attempt(() => new Request(url, init)) ? init : {};
    return this.cookieInit;
  }
}

/** Why there is no answer, although nothing failed: what is said of the host. */
class Refusal extends Error {}

function unreachable(url: string, cause: unknown): Error {
  const host = attempt(() => new URL(url).host) ?? "the service";
  const what = cause instanceof Refusal ? cause.message : "could not be reached";
  return authError("NetworkError", `${host} ${what}`, { cause });
}

function functionOf(value: unknown, name: string): (() => unknown) | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "function") throw new TypeError(`${name} must be a function`);
  return value as () => unknown;
}

/** The entries of an object, or of `Headers`. */
function entriesOf(headers: object): [string, unknown][] {
  const entries = method(headers, "entries");
  return entries ? Array.from(entries() as Iterable<[string, unknown]>) : Object.entries(headers);
}

/** A header of the application (RFC 9110, section 5). */
function checkHeader([name, value]: [string, unknown], taken: ReadonlySet<string>): [string, string] {
  const place = `options.headers()[${JSON.stringify(String(name))}]`;
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new TypeError(`${place} must have the name of a header`);
  if (taken.has(name.toLowerCase())) throw new TypeError(`${place} must be left to this package`);
  if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new TypeError(`${place} must be a string without line breaks, in ISO-8859-1`);
  }
  return [name, value];
}

function pick(headers: unknown): Record<string, string> {
  const get = method(headers, "get");
  const values: Record<string, string> = {};
  for (const name of HEADERS) {
    const value = get?.(name);
    if (typeof value === "string") values[name] = value;
  }
  return values;
}

/** The text of an answer, read no further than its bound. */
async function textOf(response: Response, headers: Record<string, string>): Promise<string> {
  const tooLarge = () => {
    const { status: httpStatus } = response;
    const retryable = httpStatus === 429 || httpStatus >= 500;
    const details = { httpStatus, retryable, requestId: headers["x-amzn-requestid"] };
    return authError("InvalidResponse", "the answer is larger than 1 MB", details);
  };
  const stream: unknown = member(response, "body");
  if (method(stream, "getReader") === undefined) {
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("the response has no text");
    if (text.length > MAX_ANSWER) throw tooLarge();
    return text;
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_ANSWER) {
      // Nobody waits for the end of what is not wanted.
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

// The network port: `fetch`, with a time limit, and again when the core says so.
import { fail, messageOf } from "./error.js";
import { callable, isObject, jitter, member, setTimer, sleep, unref, within } from "./platform.js";

/** Longest wait for one answer, milliseconds. */
export const PATIENCE = 15_000;

/** The headers that the core reads. */
const HEADERS = ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage", "x-amzn-waf-action"];

/** Ends requests from outside. */
export class Handle {
  /** Whether it was ended. */
  ended = false;
  #running;

  /** Ends what is under way, and whatever starts later. */
  end() {
    this.ended = true;
    this.#running?.abort();
  }

  /** Lets `abort` be what {@link end} ends next. */
  watch(abort) {
    this.#running = abort;
    if (this.ended) abort.abort();
  }
}

/** How requests leave. */
export class Network {
  #fetch;
  #headers;

  /** From the options `runtime.fetch` and `headers`. */
  constructor(options) {
    this.#fetch = callable(member(options, "runtime"), "fetch");
    this.#headers = callable(options, "headers");
  }

  /**
   * Sends a request, and again after a pause as long as the core finds that it may succeed.
   *
   * @param {import("./core.js").Door} core says by `pauseBefore` after how many milliseconds to send again
   * @param {{ url: string, headers: Record<string, string>, body: string, operation: string, safe: boolean }}
   *   request
   * @param {{ handle?: Handle, keepalive?: boolean }} [how] `handle` ends it from outside, `keepalive` lets it
   *   outlive the page
   * @returns {Promise<{ status: number, headers: Record<string, string>, body: string }>}
   * @throws an `AuthError` `NetworkError`, or a `TypeError` when the `headers` option fails
   */
  async send(core, request, { handle, keepalive } = {}) {
    const { operation, safe } = request;
    for (let attempt = 1; ; attempt++) {
      const init = await this.#init(request, keepalive);
      let response, cause;
      try {
        response = await this.#exchange(request.url, init, handle);
      } catch (thrown) {
        cause = messageOf(thrown);
      }
      const pause = core.ask("pauseBefore", safe, attempt, response, jitter());
      if (pause === undefined || handle?.ended) {
        if (response) return response;
        throw fail("NetworkError", "the service could not be reached", { operation, cause });
      }
      await sleep(pause);
    }
  }

  /** The application's `fetch`, or the platform's. */
  async fetch(url, init) {
    const fetch = this.#fetch ?? globalThis.fetch;
    return fetch(url, init);
  }

  async #init({ headers, body }, keepalive) {
    return {
      method: "POST",
      headers: { ...(await this.#added()), ...headers },
      body,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      ...(keepalive && { keepalive }),
    };
  }

  /** The application's own headers. */
  async #added() {
    const headers = this.#headers;
    try {
      // It may be called while the lock is held: it must not take for ever.
      const added = headers && (await within(headers(), PATIENCE));
      return isObject(added) ? { ...added } : undefined;
    } catch {
      throw new TypeError("the headers option threw or did not answer");
    }
  }

  async #exchange(url, init, handle) {
    const abort = new AbortController();
    handle?.watch(abort);
    const timer = unref(setTimer(() => abort.abort(), PATIENCE));
    try {
      const response = await this.fetch(url, { ...init, signal: abort.signal });
      const body = await response.text();
      if (typeof body !== "string") throw new TypeError("the response has no text");
      return { status: response.status | 0, headers: read(response.headers), body };
    } finally {
      clearTimeout(timer);
    }
  }
}

function read(headers) {
  const values = {};
  for (const name of HEADERS) {
    const value = headers?.get?.(name);
    if (typeof value === "string") values[name] = value;
  }
  return values;
}

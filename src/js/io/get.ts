// Fetches a small public document: no cookies, no redirects, bounded in time and size.

import { authError } from "../errors.js";
import { attempt, member, method } from "../value/members.js";
import { unref } from "../value/platform.js";
import { setTimer } from "../value/promise.js";

/** Longest wait for the whole document, milliseconds. */
const PATIENCE = 5_000;

/** Largest document that is read, bytes. */
const MAX_SIZE = 1 << 20;

/**
 * Fetches the text at a URL, once.
 *
 * @param fetch - the platform's, or the application's
 * @param url - a whole URL
 * @throws AuthError `NetworkError` that names the host: no answer within 5 s, a status other than 200, a redirect, or
 *   more than 1 MB
 */
export async function getText(fetch: typeof globalThis.fetch, url: string): Promise<string> {
  const stop = new AbortController();
  const late = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason));
  });
  const timer = unref(setTimer(() => stop.abort(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE));
  try {
    // The race also ends a `fetch` that ignores the signal.
    return await Promise.race([read(fetch, url, stop.signal), late]);
  } catch (cause) {
    throw unavailable(url, cause);
  } finally {
    clearTimeout(timer);
  }
}

/** An answer that is not the document. */
class WrongStatus extends Error {
  constructor(readonly status: number) {
    const isRedirect = status === 0 || (status >= 300 && status < 400);
    super(isRedirect ? "a redirect, which is not followed" : `HTTP status ${status}`);
  }
}

async function read(fetch: typeof globalThis.fetch, url: string, signal: AbortSignal): Promise<string> {
  // Cloudflare Workers do not support `redirect: "error"`. With "manual" a redirect has a status other than 200.
  const init: RequestInit = { redirect: "manual", headers: { accept: "application/json" }, signal };
  const response = await fetch(url, { ...init, ...withoutCookies(url) });
  const status = Number(response.status);
  if (status !== 200 || response.redirected === true) {
    Promise.resolve(method(response.body, "cancel")?.()).catch(() => {});
    throw new WrongStatus(status === 200 ? 0 : status);
  }
  return textOf(response);
}

/** Cloudflare Workers reject the option at older compatibility dates. They keep no cookies. */
function withoutCookies(url: string): RequestInit {
  const init: RequestInit = { credentials: "omit" };
  return attempt(() => new Request(url, init)) ? init : {};
}

async function textOf(response: Response): Promise<string> {
  const tooLarge = () => new Error(`the answer is larger than ${MAX_SIZE} bytes`);
  if (method(response.body, "getReader") === undefined) {
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new Error("the answer has no text");
    if (text.length > MAX_SIZE) throw tooLarge();
    return text;
  }
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_SIZE) {
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function unavailable(url: string, cause: unknown): Error {
  const host = attempt(() => new URL(url).host) ?? "the host";
  const httpStatus = cause instanceof WrongStatus && cause.status > 0 ? cause.status : undefined;
  const what = typeof member(cause, "message") === "string" ? `: ${String(member(cause, "message"))}` : "";
  return authError("NetworkError", `the keys could not be fetched from ${host}${what}`, { httpStatus, cause });
}

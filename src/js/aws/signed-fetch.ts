// `signedFetch`: requests to any AWS service, signed by Signature Version 4.

import type { SignedRequest, WireResponse } from "#wasm/aws";

import type { Network } from "../io/network.js";
import { attempt, member, method } from "../value/members.js";
import { sha256Hex } from "./hash.js";
import { checkScope } from "./input.js";
import type { Source } from "./source.js";

/** What a `Request` knows of how it is to be sent, besides what is signed. */
const SETTINGS = [
  "cache",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "redirect",
  "referrer",
  "referrerPolicy",
  "signal",
] as const satisfies readonly (keyof Request)[];

/** The statuses with which a service refuses a request for its time. */
const REFUSALS: readonly number[] = [400, 401, 403];

/** Most of a refusal that is read, bytes: the time stands near its beginning. */
const MAX_REFUSAL = 65_536;

/** A request, taken apart. */
interface Outgoing {
  readonly request: Request;
  /** The body; `undefined` for a stream, which goes through once, unsigned. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly bodyHash: string | undefined;
  readonly settings: RequestInit;
}

/**
 * A function like `fetch` that signs with the credentials of a source.
 *
 * @param service - the signing name, for example `execute-api`
 * @throws TypeError without a service or a region
 */
export function signedFetch(network: Network, source: Source, service: string, region: string): typeof fetch {
  checkScope(service, region);
  const send = async (outgoing: Outgoing): Promise<{ response: Response; at: number }> => {
    const { request, bytes, bodyHash, settings } = outgoing;
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    await source.obtain();
    const unsigned = JSON.stringify({ service, region, method, url, headers, bodyHash, streams: bytes === undefined });
    const signed: SignedRequest = source.call((core, surroundings) => core.sign(surroundings, unsigned));
    const init: RequestInit = { ...settings, method, headers: { ...headers, ...signed.headers } };
    // Not every browser tells by `body` whether there is one.
    if (bytes?.length) init.body = bytes;
    return { response: await network.fetch(signed.url, init), at: signed.at };
  };
  return async (input, init) => {
    const outgoing = await takeApart(input, init);
    const { response, at } = await send(outgoing);
    if (!outgoing.bytes || !(await isRefusedForTime(source, response, at))) return response;
    // The service's time is known now.
    return (await send(outgoing)).response;
  };
}

/**
 * Takes the arguments of a `fetch` apart. The platform's own `Request` finds out what they mean: the method, the absolute
 * URL, the content type of a form or a blob.
 */
async function takeApart(input: RequestInfo | URL, init?: RequestInit): Promise<Outgoing> {
  const isRequest = typeof member(input, "url") === "string";
  const known = isRequest ? SETTINGS.map((name) => [name, (input as Request)[name]] as const) : [];
  const settings = { ...Object.fromEntries(known.filter(([, value]) => value !== undefined)), ...init };
  if (method(init?.body, "getReader") !== undefined) {
    const request = new Request(input, { ...init, body: null });
    const stream = { ...settings, duplex: "half" } as RequestInit;
    return { request, bytes: undefined, bodyHash: undefined, settings: stream };
  }
  const request = new Request(input, init);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const bodyHash = bytes.length ? await sha256Hex(bytes) : undefined;
  const { body: _, ...withoutBody } = settings;
  return { request, bytes, bodyHash, settings: withoutBody };
}

/** Whether the request can be sent again with the service's time. The caller's response stays unread. */
async function isRefusedForTime(source: Source, response: Response, at: number): Promise<boolean> {
  if (!REFUSALS.includes(response.status)) return false;
  const body = await beginningOf(response);
  const date = response.headers.get("date");
  const refusal: WireResponse = { status: response.status, headers: date === null ? {} : { date }, body };
  const learn = () => source.call((core, surroundings) => core.learnTime(surroundings, at, JSON.stringify(refusal)));
  return attempt(learn) ?? false;
}

/** The beginning of an answer, without reading the answer itself. */
async function beginningOf(response: Response): Promise<string> {
  try {
    const reader = response.clone().body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    while (reader && text.length < MAX_REFUSAL) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value, { stream: true });
    }
    reader?.cancel().catch(() => undefined);
    return text;
  } catch {
    return "";
  }
}

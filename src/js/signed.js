// `signedFetch` and `presignUrl`: requests to any AWS service, signed by Signature Version 4.
import { callable, member, plain } from "./platform.js";

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
];

/**
 * A function like `fetch` that signs with the session's credentials.
 *
 * @param {string} service the signing name, for example `execute-api`
 * @param {string} region
 * @returns {typeof fetch}
 * @throws {TypeError} without a service or a region
 */
export function signedFetch(client, service, region) {
  checkTexts(service, region);
  return async (input, init) => {
    const outgoing = await takeApart(input, init);
    const { response, ...signed } = await signAndFetch(client, service, region, outgoing);
    // Once more when the service refused because of the clock.
    if (!(await isRefusedForTime(outgoing, response, signed))) return response;
    return (await signAndFetch(client, service, region, outgoing)).response;
  };
}

/**
 * A URL that carries its signature.
 *
 * @param {string | URL} url
 * @param {{ service: string, region: string, expiresIn?: number, method?: string }} options `expiresIn` in seconds
 * @returns {Promise<string>}
 */
export async function presignUrl(client, url, options) {
  const { service, region, expiresIn, method } = { ...plain(options) };
  const text = typeof url === "string" ? url : member(url, "href");
  const [verb, seconds] = [method ?? "GET", expiresIn ?? 900];
  checkTexts(service, region, verb, text);
  if (!(Number.isInteger(seconds) && seconds >= 1 && seconds <= 604_800)) {
    throw new TypeError("expiresIn must be 1 to 604800 seconds");
  }
  const held = await client.awsHere().held();
  return held.ask("sign", { service, region, method: verb, url: text, expiresIn: seconds }, new Uint8Array()).url;
}

function checkTexts(...texts) {
  if (texts.every((text) => text && typeof text === "string")) return;
  throw new TypeError("service, region, method and URL must be texts");
}

/**
 * Takes the arguments of a `fetch` apart. The platform's own `Request` finds out what they mean: the method, the
 * absolute URL, the content type of a form or a blob.
 */
async function takeApart(input, init) {
  const settings = {};
  if (typeof member(input, "url") === "string") {
    for (const name of SETTINGS) if (input[name] !== undefined) settings[name] = input[name];
  }
  Object.assign(settings, init);
  // A stream goes through once, unsigned.
  const stream = callable(init?.body, "getReader") && init.body;
  const request = new Request(input, stream ? { ...init, body: null } : init);
  const bytes = stream ? undefined : new Uint8Array(await request.arrayBuffer());
  return { request, bytes, settings: stream ? { ...settings, duplex: "half" } : settings };
}

async function signAndFetch(client, service, region, { request, bytes, settings }) {
  const { method, url } = request;
  const headers = Object.fromEntries(request.headers);
  const held = await client.awsHere().held();
  const signed = held.ask("sign", { service, region, method, url, headers }, bytes);
  const init = { ...settings, method, headers: { ...headers, ...signed.headers } };
  // Not every browser tells by `body` whether there is one.
  if (bytes?.length) init.body = bytes;
  return { response: await client.network.fetch(signed.url, init), held, at: signed.at };
}

/** Whether the request can be sent again with the service's time. The caller's response stays unread. */
async function isRefusedForTime({ bytes }, response, { held, at }) {
  if (!bytes || response.ok) return false;
  try {
    const { status, headers } = response;
    const body = await response.clone().text();
    return held.ask("learnsTime", at, { status, headers: { date: headers.get("date") }, body });
  } catch {
    return false;
  }
}

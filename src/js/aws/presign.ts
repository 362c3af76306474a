// `presignUrl`: a URL that carries its signature.

import { checkOptions } from "../config/options.js";
import type { PresignUrlInput } from "../types/credentials.js";
import { member } from "../value/members.js";
import { plain } from "../value/plain.js";
import { checkScope } from "./input.js";
import type { Source } from "./source.js";

/** How long a URL lasts by default, and at most, in seconds. */
const DEFAULT_LIFE = 900;
const MAX_LIFE = 604_800;

/**
 * A URL that anybody can use for `expiresIn` seconds: credentials that end sooner are renewed first.
 *
 * @throws TypeError for wrong arguments, and for a life that no credentials of this identity pool have
 */
export async function presignUrl(source: Source, url: string | URL, input: PresignUrlInput): Promise<string> {
  checkOptions(input, "presignUrl", ["expiresIn", "method", "region", "service"]);
  const { service, region, expiresIn = DEFAULT_LIFE, method = "GET" } = plain(input, "input") as unknown as PresignUrlInput;
  const text = typeof url === "string" ? url : member(url, "href");
  checkScope(service, region);
  if (typeof text !== "string" || text === "") throw new TypeError("url must be a string or a URL");
  if (typeof method !== "string" || method === "") throw new TypeError("method must be a non-empty string");
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_LIFE) {
    throw new TypeError(`expiresIn must be 1 to ${MAX_LIFE} seconds`);
  }
  await source.obtain({ expiresIn });
  const unsigned = JSON.stringify({ service, region, method, url: text, expiresIn });
  return source.call((core, surroundings) => core.sign(surroundings, unsigned)).url;
}

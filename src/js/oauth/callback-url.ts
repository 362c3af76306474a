// What a redirect of managed login says (RFC 6749, sections 4.1.2 and 4.2.2).

import { authError } from "../errors.js";
import { attempt } from "../value/members.js";
import { isPage } from "../value/platform.js";
import { isState } from "./authorization.js";
import { unknownState } from "./pending.js";

/** The parameters that an answer has. */
const ANSWER = ["code", "state", "error", "error_description"];

/** Longest code and error, in UTF-16 code units. */
const MAX_CODE = 4096;
const MAX_ERROR = 64;
const MAX_DESCRIPTION = 512;

/** An answer of managed login. */
export type CallbackAnswer =
  | { readonly kind: "code"; readonly state: string; readonly code: string }
  | { readonly kind: "error"; readonly state: string; readonly error: string; readonly description: string };

/**
 * Reads the address that managed login has led to.
 *
 * @param url - whole, or without its origin as a server sees it
 * @throws TypeError when it is no URL
 * @throws AuthError `OAuthStateUnknown` when it is no answer to a sign-in of this package; `OAuthSignInException` for tokens
 *   in the fragment
 */
export function readCallback(url: unknown): CallbackAnswer {
  const { searchParams, hash } = parse(url);
  const fragment = new URLSearchParams(hash.slice(1));
  if (fragment.has("access_token") || fragment.has("id_token")) {
    const why = "its tokens are seen by whoever sees the address, and cannot be renewed";
    throw authError("OAuthSignInException", `the implicit grant is not supported: ${why}`);
  }
  const one = (name: string) => {
    const values = searchParams.getAll(name);
    // A parameter that comes twice is no answer (RFC 6749, section 3.1).
    if (values.length > 1) throw unknownState();
    return values[0];
  };
  const [code, state, error, description] = ANSWER.map(one);
  if (state === undefined || !isState(state)) throw unknownState();
  if (error) {
    const words = clean(description ?? "", MAX_DESCRIPTION);
    return { kind: "error", state, error: clean(error, MAX_ERROR), description: words };
  }
  if (!code || code.length > MAX_CODE) throw unknownState();
  return { kind: "code", state, code };
}

/** Removes the answer from the page's address, if it is still there. The rest of the address stays. */
export function cleanAddress(state: string): void {
  if (!isPage()) return;
  const url = new URL(globalThis.location.href);
  if (url.searchParams.get("state") !== state) return;
  for (const name of ANSWER) url.searchParams.delete(name);
  attempt(() => globalThis.history.replaceState(globalThis.history.state, "", url));
}

function parse(url: unknown): URL {
  const text = url instanceof URL ? url.href : url;
  const base = isPage() ? globalThis.location.href : "http://localhost";
  const parsed = typeof text === "string" ? attempt(() => new URL(text, base)) : undefined;
  if (!parsed) throw new TypeError("url must be the address of the callback page");
  return parsed;
}

/** A text for a message, without control characters. */
const clean = (text: string, most: number) => text.replace(/\p{Cc}/gu, " ").slice(0, most);

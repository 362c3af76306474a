// The passkey ceremonies of the browser: `navigator.credentials`. Where the browser has its own JSON helpers they are
// used; elsewhere those of `passkey-json.ts`, which is loaded only then.

import { type AuthError, authError, type ScriptErrorCode } from "../errors.js";
import { attempt, isObject, member, method } from "../value/members.js";
import { plain, type Plain } from "../value/plain.js";

/** How a passkey is asked for. */
export interface PasskeyRequest {
  /** `conditional` offers the passkeys in the form's autofill. */
  readonly mediation?: CredentialMediationRequirement | undefined;
  /** The application's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the ceremony. */
  readonly abort: AbortController;
}

type JsonParser = "parseCreationOptionsFromJSON" | "parseRequestOptionsFromJSON";

/** Whether this platform has passkeys. */
export const isSupported = (): boolean =>
  method(globalThis, "PublicKeyCredential") !== undefined && method(credentials(), "get") !== undefined;

/**
 * Registers a passkey (Web Authentication Level 3, section 5.1.3).
 *
 * @param options - `PublicKeyCredentialCreationOptionsJSON`
 * @returns `RegistrationResponseJSON`
 * @throws AuthError `PasskeyCanceled`, `PasskeyAlreadyExists`, `PasskeyRelyingPartyMismatch`, `PasskeyNotSupported`
 *   or `PasskeyFailed`
 */
export const create = (options: Plain): Promise<Plain> =>
  perform("create", "parseCreationOptionsFromJSON", options, {});

/**
 * Signs in with a passkey (Web Authentication Level 3, section 5.1.4).
 *
 * @param options - `PublicKeyCredentialRequestOptionsJSON`
 * @param how - how it is asked for
 * @returns `AuthenticationResponseJSON`
 * @throws AuthError see {@link create}
 */
export async function get(options: Plain, { mediation, signal, abort }: PasskeyRequest): Promise<Plain> {
  const end = () => abort.abort();
  method(signal, "addEventListener")?.("abort", end);
  if (signal?.aborted) end();
  try {
    const how = { signal: abort.signal, ...(mediation !== undefined && { mediation }) };
    return await perform("get", "parseRequestOptionsFromJSON", options, how);
  } finally {
    method(signal, "removeEventListener")?.("abort", end);
  }
}

async function perform(
  ceremony: "create" | "get",
  parser: JsonParser,
  options: Plain,
  how: { signal?: AbortSignal; mediation?: CredentialMediationRequirement },
): Promise<Plain> {
  const perform = method(credentials(), ceremony);
  if (!isSupported() || !perform) throw refusal("NotSupportedError");
  let credential: unknown;
  try {
    const publicKey = parsed(parser, options) ?? (await fallback()).optionsOf(options);
    credential = await perform({ publicKey, ...how });
  } catch (thrown) {
    // An aborted ceremony throws whatever reason was given for it.
    throw refusal(how.signal?.aborted ? "AbortError" : member(thrown, "name"), thrown);
  }
  if (!isObject(credential)) throw refusal(undefined);
  return ownJson(credential) ?? (await fallback()).credentialJson(credential as PublicKeyCredential);
}

const fallback = () => import("./passkey-json.js");

/** Not all browsers have such a helper, and one that does not work is as good as none. */
const parsed = (parser: JsonParser, options: Plain): unknown =>
  attempt(() => method(globalThis.PublicKeyCredential, parser)?.(options));

const ownJson = (credential: object): Plain | undefined =>
  method(credential, "toJSON") && attempt(() => plain(credential, "credential"));

/** What the name of the browser's exception means. */
const MEANINGS: { readonly [name: string]: readonly [code: ScriptErrorCode, message: string] } = {
  NotAllowedError: ["PasskeyCanceled", "the passkey was cancelled, or took too long"],
  AbortError: ["PasskeyCanceled", "the passkey was cancelled, or took too long"],
  InvalidStateError: ["PasskeyAlreadyExists", "there is a passkey for this account already"],
  SecurityError: ["PasskeyRelyingPartyMismatch", "the relying party id does not fit this page"],
  NotSupportedError: ["PasskeyNotSupported", "no authenticator here can do what is asked for"],
  ConstraintError: ["PasskeyNotSupported", "no authenticator here can do what is asked for"],
};

function refusal(name: unknown, cause?: unknown): AuthError {
  const known = typeof name === "string" && Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
  const [code, message] = known ?? ["PasskeyFailed", "the browser gave no passkey"];
  return authError(code, message, { cause });
}

function credentials(): unknown {
  return member(member(globalThis, "navigator"), "credentials");
}

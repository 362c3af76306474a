// The passkey ceremonies of the browser: `navigator.credentials`. Where the browser has its own JSON helpers they are
// used; elsewhere those of `passkey_json.js`.
import { fail, messageOf } from "./error.js";
import { loadExtras } from "./load.js";
import { attempt, callable, isObject, member, plain } from "./platform.js";

/** Whether this platform has passkeys. */
export const isSupported = () => !!(callable(globalThis, "PublicKeyCredential") && callable(credentials(), "get"));

/**
 * Registers a passkey (Web Authentication Level 3, section 5.1).
 *
 * @param {object} options `PublicKeyCredentialCreationOptionsJSON`
 * @returns {Promise<object>} `RegistrationResponseJSON`
 * @throws an `AuthError`: `PasskeyCanceled`, `PasskeyAlreadyExists`, `PasskeyRelyingPartyMismatch`,
 *   `PasskeyNotSupported` or `PasskeyFailed`
 */
export const create = (options) => perform("create", "parseCreationOptionsFromJSON", options);

/**
 * Signs in with a passkey.
 *
 * @param {object} options `PublicKeyCredentialRequestOptionsJSON`
 * @param {{ mediation?: string, signal?: AbortSignal, abort: AbortController }} how `mediation` "conditional" offers
 *   the passkeys in the form's autofill; `signal` is the application's own, `abort` ends the ceremony
 * @returns {Promise<object>} `AuthenticationResponseJSON`
 * @throws an `AuthError`, see {@link create}
 */
export async function get(options, { mediation, signal, abort }) {
  if (signal?.aborted) abort.abort();
  signal?.addEventListener?.("abort", () => abort.abort());
  const how = { signal: abort.signal };
  if (typeof mediation === "string") how.mediation = mediation;
  return perform("get", "parseRequestOptionsFromJSON", options, how);
}

async function perform(method, parser, options, how) {
  if (!isSupported()) throw refusal("NotSupportedError");
  // Not all browsers have such helpers, and one that does not work is as good as none.
  const publicKey =
    attempt(() => PublicKeyCredential[parser](options)) ?? (await loadExtras()).optionsOf(options);
  let credential;
  try {
    credential = await credentials()[method]({ publicKey, ...how });
  } catch (thrown) {
    // An aborted ceremony throws whatever reason was given for it.
    throw refusal(how?.signal.aborted ? "AbortError" : member(thrown, "name"), messageOf(thrown));
  }
  if (!isObject(credential)) throw refusal();
  const json = attempt(() => credential.toJSON && plain(credential));
  return json ?? (await loadExtras()).credentialJson(credential);
}

/** What the name of the browser's exception means. */
function refusal(name, cause) {
  const [code, text] = meaning(name);
  return fail(code, text, { cause });
}

function meaning(name) {
  switch (name) {
    case "NotAllowedError":
    case "AbortError":
      return ["PasskeyCanceled", "the passkey was cancelled, or took too long"];
    case "InvalidStateError":
      return ["PasskeyAlreadyExists", "there is a passkey for this account already"];
    case "SecurityError":
      return ["PasskeyRelyingPartyMismatch", "the relying party id does not fit this page"];
    case "NotSupportedError":
    case "ConstraintError":
      return ["PasskeyNotSupported", "there is no authenticator here that can do what is asked for"];
    default:
      return ["PasskeyFailed", "the browser gave no passkey"];
  }
}

function credentials() {
  return member(member(globalThis, "navigator"), "credentials");
}

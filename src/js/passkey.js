// The passkey ceremonies of the browser: `navigator.credentials`. Where the browser has its own JSON helpers they are
// used; elsewhere the fields that hold bytes are brought into form here.
import { fail, messageOf } from "./error.js";
import { base64urlBytes, callable, isObject, member, plain } from "./platform.js";

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
  if (!isSupported()) throw fail("PasskeyNotSupported", "this browser offers no passkeys here");
  let credential;
  try {
    credential = await credentials()[method]({ publicKey: parse(parser, options), ...how });
  } catch (thrown) {
    throw refusal(thrown, how?.signal.aborted);
  }
  if (!isObject(credential)) throw fail("PasskeyFailed", "the browser gave no credential");
  return write(credential);
}

/** What the browser's exception means. An aborted ceremony throws whatever reason was given for it. */
function refusal(thrown, aborted) {
  const [code, text] = meaning(aborted ? "AbortError" : member(thrown, "name"));
  return fail(code, text, { cause: messageOf(thrown) });
}

function meaning(name) {
  switch (name) {
    case "NotAllowedError":
    case "AbortError":
      return ["PasskeyCanceled", "the passkey ceremony was cancelled, or took too long"];
    case "InvalidStateError":
      return ["PasskeyAlreadyExists", "this authenticator has a passkey for the account already"];
    case "SecurityError":
      return ["PasskeyRelyingPartyMismatch", "the relying party id does not fit the origin of this page"];
    case "NotSupportedError":
    case "ConstraintError":
      return ["PasskeyNotSupported", "no authenticator here can do what the pool asks for"];
    default:
      return ["PasskeyFailed", "the passkey ceremony failed"];
  }
}

function credentials() {
  return member(member(globalThis, "navigator"), "credentials");
}

/** The options as the browser takes them. */
function parse(parser, options) {
  try {
    return PublicKeyCredential[parser](options);
  } catch {
    // The browser has no such helper, or an old one.
  }
  const parsed = plain(options);
  decode(parsed, "challenge");
  decode(parsed.user, "id");
  for (const list of [parsed.allowCredentials, parsed.excludeCredentials]) {
    if (Array.isArray(list)) list.forEach((descriptor) => decode(descriptor, "id"));
  }
  return parsed;
}

/** The credential as JSON. */
function write(credential) {
  try {
    if (credential.toJSON) return plain(credential);
  } catch {
    // A helper that does not work is as good as none.
  }
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  const ask = (method) => {
    try {
      return response[method]() ?? undefined;
    } catch {
      return undefined;
    }
  };
  // Members that are absent go with the JSON.
  return plain({
    id,
    rawId: encode(rawId),
    type,
    authenticatorAttachment: authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response: {
      clientDataJSON: encode(response.clientDataJSON),
      attestationObject: encode(response.attestationObject),
      authenticatorData: encode(response.authenticatorData ?? ask("getAuthenticatorData")),
      signature: encode(response.signature),
      userHandle: encode(response.userHandle),
      publicKey: encode(ask("getPublicKey")),
      publicKeyAlgorithm: ask("getPublicKeyAlgorithm"),
      transports: ask("getTransports"),
    },
  });
}

/** Turns a member from base64url into bytes. */
function decode(object, name) {
  const text = object?.[name];
  if (typeof text !== "string") return;
  object[name] = base64urlBytes(text);
}

/** Bytes as base64url. */
function encode(buffer) {
  if (!isObject(buffer)) return undefined;
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

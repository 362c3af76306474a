// The passkey ceremonies of the browser: `navigator.credentials`. Where the browser has its own JSON helpers they are
// used; elsewhere the fields that hold bytes are brought into form here.
import { fail, messageOf } from "./error.js";
import { attempt, base64urlBytes, callable, isObject, member, plain } from "./platform.js";

/** The members of a response that are bytes. */
const BYTES = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle", "publicKey"];

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
  let credential;
  try {
    credential = await credentials()[method]({ publicKey: parse(parser, options), ...how });
  } catch (thrown) {
    // An aborted ceremony throws whatever reason was given for it.
    throw refusal(how?.signal.aborted ? "AbortError" : member(thrown, "name"), messageOf(thrown));
  }
  if (!isObject(credential)) throw refusal();
  return write(credential);
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

/** The options as the browser takes them. */
function parse(parser, options) {
  // Not all browsers have such a helper.
  const native = attempt(() => PublicKeyCredential[parser](options));
  if (native) return native;
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
  // A helper that does not work is as good as none.
  const native = attempt(() => credential.toJSON && plain(credential));
  if (native) return native;
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  // What is no member is had by a method: `getPublicKey()`.
  const get = (name) => attempt(() => response[name] ?? response[`get${name[0].toUpperCase()}${name.slice(1)}`]());
  const bytes = Object.fromEntries(BYTES.map((name) => [name, encode(get(name))]));
  // Members that are absent go with the JSON.
  return plain({
    id,
    rawId: encode(rawId),
    type,
    authenticatorAttachment: authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response: { ...bytes, publicKeyAlgorithm: get("publicKeyAlgorithm"), transports: get("transports") },
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

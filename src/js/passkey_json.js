// The JSON of passkeys (Web Authentication Level 3, sections 5.1.8 to 5.1.10) for browsers that cannot read or write it.
import { attempt, base64urlBytes, isObject, plain } from "./platform.js";

/** The members of a response that are bytes. */
const BYTES = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle", "publicKey"];

/**
 * The options as the browser takes them.
 *
 * @param {object} json `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON`
 */
export function optionsOf(json) {
  const options = plain(json);
  decode(options, "challenge");
  decode(options.user, "id");
  for (const list of [options.allowCredentials, options.excludeCredentials]) {
    if (Array.isArray(list)) list.forEach((descriptor) => decode(descriptor, "id"));
  }
  return options;
}

/**
 * A credential as JSON.
 *
 * @param {PublicKeyCredential} credential
 * @returns {object} `RegistrationResponseJSON` or `AuthenticationResponseJSON`
 */
export function credentialJson({ id, rawId, type, authenticatorAttachment, response }) {
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

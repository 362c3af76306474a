// The JSON of passkeys (Web Authentication Level 3, sections 5.1.8 to 5.1.10) for browsers that cannot read or write
// it.

import { attempt, isObject, member, method } from "../value/members.js";
import { plain, type Plain } from "../value/plain.js";
import { fromBase64url, toBase64url } from "../value/text.js";

/** The members of a response that are bytes. */
const BYTES = [
  "clientDataJSON",
  "attestationObject",
  "authenticatorData",
  "signature",
  "userHandle",
  "publicKey",
] as const;

type Decoded = Uint8Array | null | boolean | number | string | Decoded[] | { [name: string]: Decoded };

/**
 * The options as the browser takes them.
 *
 * @param json - `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON`
 * @throws TypeError when a member that should be bytes is not base64url
 */
export function optionsOf(json: Plain): Decoded {
  const options = plain(json, "options") as { [name: string]: Decoded };
  decode(options, "challenge");
  decode(options["user"], "id");
  for (const list of [options["allowCredentials"], options["excludeCredentials"]]) {
    if (Array.isArray(list)) for (const descriptor of list) decode(descriptor, "id");
  }
  return options;
}

/**
 * A credential as JSON.
 *
 * @param credential - what the browser gave
 * @returns `RegistrationResponseJSON` or `AuthenticationResponseJSON`
 */
export function credentialJson(credential: PublicKeyCredential): Plain {
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  // What is no member is had by a method: `getPublicKey()`.
  const get = (name: string) =>
    member(response, name) ??
    attempt(() => method(response, `get${name.charAt(0).toUpperCase()}${name.slice(1)}`)?.());
  const bytes = Object.fromEntries(BYTES.map((name) => [name, encode(get(name))]));
  return plain(
    {
      id,
      rawId: encode(rawId),
      type,
      authenticatorAttachment: authenticatorAttachment ?? undefined,
      clientExtensionResults: {},
      response: {
        ...bytes,
        publicKeyAlgorithm: get("publicKeyAlgorithm") ?? undefined,
        transports: get("transports") ?? undefined,
      },
    },
    "credential",
  ) as Plain;
}

/** Turns a member from base64url into bytes. */
function decode(object: Decoded | undefined, name: string): void {
  if (!isObject(object) || Array.isArray(object) || object instanceof Uint8Array) return;
  const text = object[name];
  if (typeof text !== "string") return;
  const bytes = fromBase64url(text);
  if (!bytes) throw new TypeError(`${name} must be base64url`);
  object[name] = bytes;
}

/** Bytes as base64url. */
function encode(buffer: unknown): string | undefined {
  return isObject(buffer) ? toBase64url(new Uint8Array(buffer as ArrayBuffer)) : undefined;
}

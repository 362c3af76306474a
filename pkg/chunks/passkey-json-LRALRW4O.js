import {
  attempt,
  fromBase64url,
  isObject,
  member,
  method,
  plain,
  toBase64url
} from "./chunk-FOCK5WX5.js";

// src/js/io/passkey-json.ts
var BYTES = [
  "clientDataJSON",
  "attestationObject",
  "authenticatorData",
  "signature",
  "userHandle",
  "publicKey"
];
function optionsOf(json) {
  const options = plain(json, "options");
  decode(options, "challenge");
  decode(options["user"], "id");
  for (const list of [options["allowCredentials"], options["excludeCredentials"]]) {
    if (Array.isArray(list)) for (const descriptor of list) decode(descriptor, "id");
  }
  return options;
}
function credentialJson(credential) {
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  const get = (name) => member(response, name) ?? attempt(() => method(response, `get${name.charAt(0).toUpperCase()}${name.slice(1)}`)?.());
  const bytes = Object.fromEntries(BYTES.map((name) => [name, encode(get(name))]));
  return plain(
    {
      id,
      rawId: encode(rawId),
      type,
      authenticatorAttachment: authenticatorAttachment ?? void 0,
      clientExtensionResults: {},
      response: {
        ...bytes,
        publicKeyAlgorithm: get("publicKeyAlgorithm") ?? void 0,
        transports: get("transports") ?? void 0
      }
    },
    "credential"
  );
}
function decode(object, name) {
  if (!isObject(object) || Array.isArray(object) || object instanceof Uint8Array) return;
  const text = object[name];
  if (typeof text !== "string") return;
  const bytes = fromBase64url(text);
  if (!bytes) throw new TypeError(`${name} must be base64url`);
  object[name] = bytes;
}
function encode(buffer) {
  return isObject(buffer) ? toBase64url(new Uint8Array(buffer)) : void 0;
}
export {
  credentialJson,
  optionsOf
};
//# sourceMappingURL=passkey-json-LRALRW4O.js.map

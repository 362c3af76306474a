// What most pages don't ask for: AWS credentials, signed requests, the token verifier, tokens for machines, and what older
// browsers lack. `load.js` brings it, and the module that goes with it.
export { Sources } from "./credentials.js";
export { credentialJson, optionsOf } from "./passkey_json.js";
export { presignUrl, signedFetch } from "./signed.js";
export { TokenVerifier } from "./verifier.js";

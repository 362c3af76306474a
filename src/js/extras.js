// What most pages don't ask for: AWS credentials, signed requests and the token verifier. `load.js` brings it, and the
// module that goes with it.
export { Sources } from "./credentials.js";
export { presignUrl, signedFetch } from "./signed.js";
export { TokenVerifier } from "./verifier.js";

// What the Worker of the tests bundles in place of the package.
export { createTokenVerifier } from "../../../target/js/verifier/verifier.js";
export { isAuthError } from "../../../target/js/errors.js";

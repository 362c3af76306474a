// `createTokenVerifier`, in a page that may not have the verifier yet.
import { fail } from "./error.js";
import { extrasHere, loadExtras } from "./load.js";
import { checkObject } from "./platform.js";

/**
 * Makes a verifier for the tokens of one user pool.
 *
 * @throws {TypeError} that says which member of the options is wrong; where the verifier has to be fetched first, its
 *   methods say so
 */
export function createTokenVerifier(options) {
  checkObject(options);
  const extras = extrasHere();
  return extras ? new extras.TokenVerifier(options) : new ComingVerifier(options);
}

/** Stands for a verifier that is being fetched. */
class ComingVerifier {
  #options;
  #verifier;
  /** The keys that were given meanwhile. */
  #jwks;

  constructor(options) {
    this.#options = options;
    // Whoever asks hears what went wrong.
    this.#arrived().catch(() => {});
  }

  async verify(jwt) {
    return (await this.#arrived()).verify(jwt);
  }

  verifySync(jwt) {
    if (this.#verifier) return this.#verifier.verifySync(jwt);
    throw fail("JwksNotAvailableInCacheError", "the verifier is still being fetched: wait for hydrate()");
  }

  cacheJwks(jwks) {
    if (this.#verifier) this.#verifier.cacheJwks(jwks);
    else this.#jwks = jwks;
  }

  async hydrate() {
    await (await this.#arrived()).hydrate();
  }

  async #arrived() {
    const { TokenVerifier } = await loadExtras();
    if (!this.#verifier) {
      const verifier = new TokenVerifier(this.#options);
      if (this.#jwks) verifier.cacheJwks(this.#jwks);
      this.#verifier = verifier;
    }
    return this.#verifier;
  }
}

// `createTokenVerifier`: for servers, and for pages that get tokens from elsewhere.
import { Verification } from "./core.js";
import { fail, messageOf } from "./error.js";
import { createHost } from "./host.js";
import { callable, isObject, isThenable, member, plain, utf8, within } from "./platform.js";

/** Longest wait for the keys, milliseconds. */
const PATIENCE = 5_000;

/** RS256, as WebCrypto calls it. */
const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/**
 * Makes a verifier for the tokens of one user pool.
 *
 * @throws {TypeError} that says which member of the options is wrong
 */
export function createTokenVerifier(options) {
  if (!isObject(options)) throw new TypeError("the options must be an object");
  return new TokenVerifier(options);
}

/** Verifies tokens. It keeps the pool's keys, and fetches them again when a token names a new one. */
class TokenVerifier {
  #verification;
  #fetch;
  #jwksUri;
  #check;
  /** The fetch under way, which all callers wait for. */
  #fetching;
  /** The pool's keys as WebCrypto has them, or will, by modulus and exponent. */
  #imported = new Map();

  constructor(options) {
    const values = plain(options);
    const runtime = member(options, "runtime");
    this.#verification = new Verification(values, createHost(runtime));
    this.#fetch = callable(runtime, "fetch");
    this.#jwksUri = typeof values.jwksUri === "string" ? values.jwksUri : this.#verification.jwksUri;
    this.#check = callable(options, "customJwtCheck");
  }

  /** The claims of a token, once it is verified. Fetches the pool's keys when it needs to. */
  async verify(jwt) {
    let signature = this.#verification.signatureOf(jwt, true);
    if (!signature) {
      await this.hydrate();
      signature = this.#verification.signatureOf(jwt, false);
    }
    const token = this.#verification.verify(jwt, await this.#isGenuine(jwt, signature));
    try {
      const check = this.#check;
      await check?.(token);
    } catch (thrown) {
      throw refused(thrown);
    }
    return token.payload;
  }

  /** The same at once, with the keys that are there. */
  verifySync(jwt) {
    const token = this.#verification.verify(jwt);
    const check = this.#check;
    let checked;
    try {
      checked = check?.(token);
    } catch (thrown) {
      throw refused(thrown);
    }
    if (isThenable(checked)) throw new TypeError("customJwtCheck must not be async for verifySync");
    return token.payload;
  }

  /** Takes the pool's keys from elsewhere. */
  cacheJwks(jwks) {
    this.#verification.cacheJwks(plain(jwks));
  }

  /** Fetches the pool's keys now. */
  async hydrate() {
    await (this.#fetching ??= this.#download());
  }

  /** Whether the host finds the signature right; `undefined` when it cannot tell. */
  async #isGenuine(jwt, { jwk, signature }) {
    const id = `${jwk.n}.${jwk.e}`;
    try {
      const { subtle } = crypto;
      if (!this.#imported.has(id)) {
        this.#imported.set(id, subtle.importKey("jwk", jwk, ALGORITHM, false, ["verify"]));
      }
      const signed = utf8(jwt.slice(0, jwt.lastIndexOf(".")));
      return await subtle.verify(ALGORITHM, await this.#imported.get(id), signature, signed);
    } catch {
      // There is no WebCrypto here, or it does not take such a key.
    }
  }

  async #download() {
    let keys;
    try {
      const response = await within(this.#request(), PATIENCE);
      keys = response.ok && (await within(response.text(), PATIENCE));
    } catch {
      // What went wrong on the way says nothing that helps.
    } finally {
      this.#fetching = undefined;
    }
    if (typeof keys !== "string") throw fail("NetworkError", "the pool's keys could not be fetched");
    this.#verification.cacheJwks(parsed(keys));
  }

  async #request() {
    const fetch = this.#fetch ?? globalThis.fetch;
    return fetch(this.#jwksUri);
  }
}

/** Plain data; `undefined` when it is no JSON. */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The application's own check threw. */
const refused = (thrown) =>
  fail("JwtInvalidClaimError", "customJwtCheck refused the token", { cause: messageOf(thrown) });

// The verifier of `createTokenVerifier`: for servers, and for pages that get tokens from elsewhere.
import { Door, VERIFICATION } from "./core.js";
import { fail, messageOf } from "./error.js";
import { createHost } from "./host.js";
import { Network } from "./network.js";
import {
  base64urlBytes,
  callable,
  isThenable,
  member,
  parsed,
  plain,
  text,
  utf8,
  within,
} from "./platform.js";

/** Longest wait for the keys, milliseconds. */
const PATIENCE = 5_000;

/** RS256, as WebCrypto calls it. */
const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** Verifies tokens. It keeps the pool's keys, and fetches them again when a token names a new one. */
export class TokenVerifier {
  #verification;
  #network;
  #jwksUri;
  #check;
  /** The fetch under way, which all callers wait for. */
  #fetching;
  /** The pool's keys by their ids: as WebCrypto has them, or will, and as Node has them. */
  #imported = new Map();
  #native = new Map();

  /** @throws {TypeError} that says which member of the options is wrong */
  constructor(options) {
    const values = plain(options);
    this.#verification = new Door(createHost(member(options, "runtime"))).open(VERIFICATION);
    const jwksUri = this.#verification.ask("expectToken", values);
    this.#network = new Network(options);
    this.#jwksUri = text(values.jwksUri) ?? jwksUri;
    this.#check = callable(options, "customJwtCheck");
  }

  /** The claims of a token, once it is verified. Fetches the pool's keys when it needs to. */
  async verify(jwt) {
    let token = await this.#verified(jwt, true);
    if (!token) {
      await this.hydrate();
      token = await this.#verified(jwt, false);
    }
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
    const token = this.#verification.ask("verify", text(jwt), false, this.#isGenuineNow(jwt));
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
    this.#cache(plain(jwks));
  }

  /** Fetches the pool's keys now. */
  async hydrate() {
    await (this.#fetching ??= this.#download());
  }

  /** `undefined` when the keys have to be fetched. The core checks all but the signature, whoever checks that. */
  async #verified(jwt, mayFetch) {
    return this.#verification.ask("verify", text(jwt), mayFetch, this.#isGenuineNow(jwt) ?? (await this.#isGenuine(jwt)));
  }

  /** Whether WebCrypto finds the signature right; `undefined` when it cannot tell. A page has no other way. */
  async #isGenuine(jwt) {
    try {
      const { kid, signed, signature } = partsOf(jwt);
      const imported = (jwk) => crypto.subtle.importKey("jwk", jwk, ALGORITHM, false, ["verify"]);
      const key = await this.#key(kid, this.#imported, imported);
      return key && (await crypto.subtle.verify(ALGORITHM, key, signature, signed));
    } catch {
      // The token is none, there is no WebCrypto here, or it does not take such a key.
    }
  }

  /** The same by Node's own cryptography, which is several times faster, and at once. */
  #isGenuineNow(jwt) {
    try {
      const { createPublicKey, verify } = process.getBuiltinModule("node:crypto");
      const { kid, signed, signature } = partsOf(jwt);
      const key = this.#key(kid, this.#native, (key) => createPublicKey({ key, format: "jwk" }));
      return key && verify("sha256", signed, key, signature);
    } catch {
      // The token is none, this is no Node, or it does not take such a key.
    }
  }

  /** A key, made of the pool's when it is first needed. Key ids that the pool does not have leave nothing behind. */
  #key(kid, kept, make) {
    const jwk = !kept.has(kid) && this.#verification.ask("jwk", kid);
    if (jwk) kept.set(kid, make(jwk));
    return kept.get(kid);
  }

  #cache(jwks) {
    this.#verification.ask("cacheJwks", jwks);
    this.#imported.clear();
    this.#native.clear();
  }

  async #download() {
    let keys;
    try {
      const response = await within(this.#network.fetch(this.#jwksUri), PATIENCE);
      keys = response.ok && (await within(response.text(), PATIENCE));
    } catch {
      // What went wrong on the way says nothing that helps.
    } finally {
      this.#fetching = undefined;
    }
    if (typeof keys !== "string") throw fail("NetworkError", "the pool's keys could not be fetched");
    this.#cache(parsed(keys));
  }
}

/** What of a token is signed, by which key, and the signature. */
function partsOf(jwt) {
  const [header, payload, signature] = jwt.split(".");
  return { kid: JSON.parse(atob(header)).kid, signed: utf8(`${header}.${payload}`), signature: base64urlBytes(signature) };
}

/** The application's own check threw. */
const refused = (thrown) =>
  fail("JwtInvalidClaimError", "customJwtCheck refused the token", { cause: messageOf(thrown) });

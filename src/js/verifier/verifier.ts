// The verifier of `createTokenVerifier`: which key, the signature, and only then the claims.

import { authError } from "../errors.js";
import type {
  IssuerVerifierOptions,
  JwtClaims,
  Jwks,
  TokenVerifier,
  TokenVerifierOptions,
  VerifiedClaims,
} from "../types/verifier.js";
import { checkClaims, isForClientOf, readClaims, refusal } from "./claims.js";
import { runCheck, runCheckSync } from "./custom-check.js";
import { readToken, shortened, type UnverifiedToken } from "./jwt.js";
import type { KeySet } from "./key-set.js";
import { KeySets, type Candidate } from "./key-sets.js";
import { readOptions, type Expectation, type Runtime } from "./options.js";
import { own } from "./parts.js";
import { SignatureChecker, unsupported } from "./signature.js";

/**
 * Makes a verifier for the tokens of a user pool, of another issuer (`{ issuer, audience, … }`), or of several. With
 * several, the issuer of a token says whose expectations count, and then its app client or audience.
 *
 * @throws TypeError that says which member of the options is wrong
 */
export function createTokenVerifier(
  options: TokenVerifierOptions | readonly TokenVerifierOptions[],
): TokenVerifier<VerifiedClaims>;
export function createTokenVerifier(
  options: IssuerVerifierOptions | readonly (TokenVerifierOptions | IssuerVerifierOptions)[],
): TokenVerifier<JwtClaims>;
export function createTokenVerifier(options: unknown): TokenVerifier<JwtClaims> {
  const { expectations, runtime } = readOptions(options);
  return new Verifier(expectations, runtime);
}

class Verifier implements TokenVerifier<JwtClaims> {
  private readonly keySets: KeySets;
  private readonly signatures = new SignatureChecker();

  constructor(
    private readonly expectations: readonly Expectation[],
    private readonly runtime: Runtime,
  ) {
    this.keySets = new KeySets(expectations.flatMap(({ jwksUris }) => jwksUris), runtime);
  }

  async verify(jwt: string): Promise<JwtClaims> {
    const token = readToken(jwt);
    let candidates = this.keySets.find(token.kid);
    let signer = await this.signerOf(token, candidates);
    const keySet = signer ? undefined : this.keySetToAsk(token, candidates);
    if (keySet) {
      await keySet.refresh();
      candidates = this.keySets.find(token.kid);
      signer = await this.signerOf(token, candidates);
    }
    if (!signer) throw this.unsigned(token, candidates);
    const { payload, check } = this.accept(token, signer);
    if (check) await runCheck(check, describe(token, payload, signer));
    return payload;
  }

  verifySync(jwt: string): JwtClaims {
    const token = readToken(jwt);
    const candidates = this.keySets.find(token.kid);
    const signer = this.signatures.answersAtOnce ? this.signerNow(token, candidates) : undefined;
    if (signer === undefined) throw unsupported();
    if (signer === null) throw this.unsigned(token, candidates);
    const { payload, check } = this.accept(token, signer);
    runCheckSync(check, describe(token, payload, signer));
    return payload;
  }

  cacheJwks(jwks: Jwks, owner?: string): void {
    const owners = this.expectations.filter((expectation) => owner === undefined || isOwner(expectation, owner));
    const [uri, ...others] = new Set(owners.map(({ jwksUris }) => jwksUris[0]));
    const keySet = this.keySets.at(uri ?? "");
    if (!keySet || others.length > 0) {
      throw new TypeError("owner must be the userPoolId or issuer whose keys these are: the verifier has several");
    }
    keySet.replace(jwks);
  }

  async hydrate(): Promise<void> {
    await this.signatures.prepare();
    const failureAt = new Map<string, Promise<unknown>>();
    for (const keySet of this.keySets.all()) {
      // Failures are values: two of them at once must not make a rejection that nobody handles.
      const failure = keySet.fetch().then(() => undefined, (error: unknown) => error ?? new Error());
      failureAt.set(keySet.uri, failure);
    }
    for (const { jwksUris } of this.expectations) {
      // A pool that is not replicated may have no keys at the other issuer.
      const failures = await Promise.all(jwksUris.map((uri) => failureAt.get(uri)));
      if (failures.every((failure) => failure !== undefined)) throw failures[0];
    }
  }

  /** Whose key signed the token; `null`: none's; `undefined`: this host cannot tell at once. */
  private signerNow(token: UnverifiedToken, candidates: readonly Candidate[]): Candidate | null | undefined {
    for (const candidate of candidates) {
      const hasSigned = this.signatures.isSignedBy(candidate.key, token);
      if (hasSigned === undefined) return undefined;
      if (hasSigned) return candidate;
    }
    return null;
  }

  private async signerOf(token: UnverifiedToken, candidates: readonly Candidate[]): Promise<Candidate | null> {
    const signer = this.signerNow(token, candidates);
    if (signer !== undefined) return signer;
    await this.signatures.prepare();
    for (const candidate of candidates) {
      const hasSigned = this.signatures.isSignedBy(candidate.key, token);
      if (hasSigned ?? (await this.signatures.isSignedByLater(candidate.key, token))) return candidate;
    }
    return null;
  }

  /**
   * The key set that has the key that is missing, if fetching it may help. Only here are claims read before the signature
   * is checked, and only with several key sets: the issuer that they name says which one to ask, and nothing else.
   */
  private keySetToAsk(token: UnverifiedToken, candidates: readonly Candidate[]): KeySet | undefined {
    const isKnown = candidates.length > 0;
    if (isKnown && this.expectations.length === 1) return undefined;
    const [first] = this.keySets.all();
    if (this.keySets.size === 1) return isKnown ? undefined : first;
    const { iss = "" } = readClaims(token.payload);
    const owners = this.expectations.filter(({ issuers }) => issuers?.has(iss));
    if (owners.length === 0) throw this.wrongIssuer(iss, this.expectations);
    const isTheirs = ({ uris }: Candidate) => owners.some(({ jwksUris }) => jwksUris.some((uri) => uris.has(uri)));
    if (candidates.some(isTheirs)) return undefined;
    return this.keySets.at(owners[0]?.issuers?.get(iss) ?? "");
  }

  /** Why no key signed the token. */
  private unsigned({ kid, alg }: UnverifiedToken, candidates: readonly Candidate[]): Error {
    const algorithms = candidates.flatMap(({ key }) => key.algorithms);
    if (algorithms.includes(alg)) return authError("JwtInvalidSignatureError", "The signature is not of the token's key.");
    if (candidates.length > 0) {
      return refusal("JwtInvalidSignatureAlgorithmError", "The token's key is for another algorithm.", algorithms, alg);
    }
    for (const keySet of this.keySets.all()) {
      const flaw = keySet.flawOf(kid);
      if (flaw) return authError("JwksValidationError", `The token's key ${flaw}.`, { actual: shortened(kid) });
    }
    if (!this.expectations.every(({ jwksUris }) => jwksUris.some((uri) => this.keySets.at(uri)?.cached))) {
      return authError("JwksNotAvailableInCacheError", "The keys were not fetched yet: call hydrate() or verify() first.");
    }
    return authError("KidNotFoundInJwksError", "There is no key with the token's key id.", { actual: shortened(kid) });
  }

  /** Checks the claims of a token whose signature is right. */
  private accept(token: UnverifiedToken, { uris }: Candidate) {
    const payload = readClaims(token.payload);
    const iss = own(payload, "iss") as string | undefined;
    // A key speaks only for the issuers in whose key sets it is.
    const owners = this.expectations.filter(({ jwksUris }) => jwksUris.some((uri) => uris.has(uri)));
    const issuers = owners.filter((expectation) => expectation.issuers?.has(iss ?? "") ?? true);
    if (issuers.length === 0) throw this.wrongIssuer(iss, owners);
    const expectation = accepting(issuers, payload, this.runtime.now());
    return { payload, check: expectation.customJwtCheck };
  }

  private wrongIssuer(iss: unknown, expectations: readonly Expectation[]): Error {
    const expected = expectations.flatMap(({ issuers }) => [...(issuers?.keys() ?? [])]);
    return refusal("JwtInvalidIssuerError", "The token is of another issuer.", expected, shortened(iss));
  }
}

/** The first of the expectations that the claims meet. When they meet none, the first error of those for their client. */
function accepting(expectations: readonly Expectation[], claims: JwtClaims, now: number): Expectation {
  const same = expectations.filter((expectation) => isForClientOf(claims, expectation));
  let failure: unknown;
  for (const expectation of same.length > 0 ? same : expectations) {
    try {
      checkClaims(claims, expectation, now);
      return expectation;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

/** What `customJwtCheck` gets: copies, but of the claims themselves. */
const describe = ({ header, kid, alg }: UnverifiedToken, payload: JwtClaims, { key }: Candidate) => () => {
  return { header: { ...header, kid, alg }, payload, jwk: { ...key.jwk } };
};

const isOwner = (expectation: Expectation, owner: string) =>
  expectation.issuers?.has(owner) || (expectation.kind === "user pool" && expectation.userPoolId === owner);

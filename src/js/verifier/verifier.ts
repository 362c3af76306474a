// The verifier of `createTokenVerifier`: header, key, signature, and only then the claims.

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
 * Makes a verifier for the tokens of a user pool, of another issuer (`{ issuer, audience, … }`), or of several: then
 * the token's issuer selects the options that apply, and its app client or audience if they share the issuer.
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
    this.keySets = new KeySets(
      expectations.flatMap(({ jwksUris }) => jwksUris),
      runtime,
    );
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
    if (!signer) throw this.unsigned(token, candidates, keySet !== undefined);
    const { payload, check } = this.accept(token, signer);
    if (check) await runCheck(check, describe(token, payload, signer));
    return payload;
  }

  verifySync(jwt: string): JwtClaims {
    const token = readToken(jwt);
    const candidates = this.keySets.find(token.kid);
    const signer = this.signatures.isSynchronous ? this.signerNow(token, candidates) : undefined;
    if (signer === undefined) throw unsupported();
    if (signer === null) throw this.unsigned(token, candidates, false);
    const { payload, check } = this.accept(token, signer);
    runCheckSync(check, describe(token, payload, signer));
    return payload;
  }

  cacheJwks(jwks: Jwks, owner?: string): void {
    const owners = this.expectations.filter((expectation) => owner === undefined || isOwner(expectation, owner));
    const [first] = owners;
    // Owners that share their key sets are one owner.
    if (!first || owners.some(({ jwksUris }) => jwksUris.join(" ") !== first.jwksUris.join(" "))) {
      throw new TypeError("owner must be the userPoolId or issuer of these keys: the verifier has several");
    }
    for (const uri of first.jwksUris) this.keySets.at(uri)?.replace(jwks);
  }

  async hydrate(): Promise<void> {
    await this.signatures.prepare();
    const failureAt = new Map<string, Promise<unknown>>();
    for (const keySet of this.keySets.all()) {
      // As values: a second failure must not become an unhandled rejection.
      const failure = keySet.fetch().then(
        () => undefined,
        (error: unknown) => error ?? new Error(),
      );
      failureAt.set(keySet.uri, failure);
    }
    for (const { jwksUris } of this.expectations) {
      // A pool that is not replicated may have keys at one of its issuers only.
      const failures = await Promise.all(jwksUris.map((uri) => failureAt.get(uri)));
      if (failures.every((failure) => failure !== undefined)) throw failures[0];
    }
  }

  /** The key that signed the token; `null` for none; `undefined` when this host cannot tell synchronously. */
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
   * The key set to fetch for a key that is missing. With several key sets the token's issuer selects one. This is the
   * only use of a claim before the signature is checked.
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

  /**
   * The error for a token that no key signed.
   *
   * @param wasFetched - whether the key set of the token's issuer is up to date
   */
  private unsigned(token: UnverifiedToken, candidates: readonly Candidate[], wasFetched: boolean): Error {
    const { kid, alg } = token;
    const algorithms = candidates.flatMap(({ key }) => key.algorithms);
    if (algorithms.includes(alg)) return authError("JwtInvalidSignatureError", "The signature is invalid.");
    if (candidates.length > 0) {
      return refusal(
        "JwtInvalidSignatureAlgorithmError",
        "The token's algorithm is not one of its key.",
        algorithms,
        alg,
      );
    }
    for (const keySet of this.keySets.all()) {
      const flaw = keySet.flawOf(kid);
      if (flaw) return authError("JwksValidationError", `The token's key ${flaw}.`, { actual: shortened(kid) });
    }
    const isCached = this.expectations.every(({ jwksUris }) => jwksUris.some((uri) => this.keySets.at(uri)?.cached));
    if (!isCached && !wasFetched) {
      return authError(
        "JwksNotAvailableInCacheError",
        "The keys were not fetched yet: call hydrate() or verify() first.",
      );
    }
    return authError("KidNotFoundInJwksError", "No key has the token's key id.", {
      actual: shortened(kid),
    });
  }

  /** Checks the claims of a token whose signature is right. */
  private accept(token: UnverifiedToken, { uris }: Candidate) {
    const payload = readClaims(token.payload);
    const iss = own(payload, "iss") as string | undefined;
    // A key counts only for the issuers whose key sets contain it.
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

/**
 * The first expectation that the claims meet. The error, if there is none, is of the first for the token's client.
 */
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

/** The input of `customJwtCheck`: the claims themselves, and copies of the rest. */
const describe =
  ({ header, kid, alg }: UnverifiedToken, payload: JwtClaims, { key }: Candidate) =>
  () => {
    return { header: { ...header, kid, alg }, payload, jwk: { ...key.jwk } };
  };

const isOwner = (expectation: Expectation, owner: string) =>
  expectation.issuers?.has(owner) || (expectation.kind === "user pool" && expectation.userPoolId === owner);

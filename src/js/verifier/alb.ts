// Tokens of Application Load Balancers that authenticate users: the header `x-amzn-oidc-data`.

import { authError } from "../errors.js";
import type { AlbTokenVerifier, AlbTokenVerifierOptions, JwtClaims, Jwks } from "../types/verifier.js";
import { AlbKeys } from "./alb-keys.js";
import { checkTimes, readClaims, refusal } from "./claims.js";
import { runCheck, runCheckSync } from "./custom-check.js";
import type { PublicKey } from "./jwk.js";
import { malformed, readToken, shortened, type UnverifiedToken } from "./jwt.js";
import { KNOWN, OptionReader, readersOf } from "./option-reader.js";
import { readCommon, sharedRuntime, type Runtime } from "./options.js";
import { own } from "./parts.js";
import { SignatureChecker, unsupported } from "./signature.js";

/** The ARN of an Application Load Balancer; the group is its region. */
const ALB_ARN = new RegExp(
  "^arn:aws(?:-cn|-us-gov)?:elasticloadbalancing:([a-z]{2}(?:-[a-z]+){1,2}-\\d):\\d{12}:" +
    "loadbalancer/app/[A-Za-z0-9-]+/[0-9a-f]+$",
);

/** The id of a key, which becomes part of a URL. */
const ALB_KID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a verifier accepts. */
interface AlbExpectation {
  readonly albArns: readonly string[];
  /** `null` for any. */
  readonly issuer: string | null;
  /** `null` for any. */
  readonly clientIds: readonly string[] | null;
  readonly graceSeconds: number;
  readonly customJwtCheck: AlbTokenVerifierOptions["customJwtCheck"];
  readonly keys: AlbKeys;
}

/**
 * Makes a verifier for the tokens of Application Load Balancers. They are signed with ES256, and their header names
 * the load balancer (`signer`) and the app client (`client`).
 *
 * @throws TypeError that says which member of the options is wrong
 */
export function createAlbTokenVerifier(
  options: AlbTokenVerifierOptions | readonly AlbTokenVerifierOptions[],
): AlbTokenVerifier {
  const readers = readersOf(options, "createAlbTokenVerifier");
  const runtime = sharedRuntime(readers);
  const keysAt = new Map<string, AlbKeys>();
  return new AlbVerifier(
    readers.map((reader) => readExpectation(reader, keysAt, runtime)),
    runtime,
  );
}

class AlbVerifier implements AlbTokenVerifier {
  private readonly signatures = new SignatureChecker();

  constructor(
    private readonly expectations: readonly AlbExpectation[],
    private readonly runtime: Runtime,
  ) {}

  async verify(jwt: string): Promise<JwtClaims> {
    const { token, expectation } = this.read(jwt);
    const key = expectation.keys.cached(token.kid) ?? (await expectation.keys.fetch(token.kid));
    let isGenuine = this.signatures.isSignedBy(key, token);
    if (isGenuine === undefined) {
      await this.signatures.prepare();
      isGenuine = this.signatures.isSignedBy(key, token) ?? (await this.signatures.isSignedByLater(key, token));
    }
    const payload = this.accept(token, isGenuine, expectation);
    await runCheck(expectation.customJwtCheck, describe(token, payload, key));
    return payload;
  }

  verifySync(jwt: string): JwtClaims {
    const { token, expectation } = this.read(jwt);
    if (!this.signatures.isSynchronous) throw unsupported();
    const key = expectation.keys.cached(token.kid);
    if (!key) throw authError("JwksNotAvailableInCacheError", "The key was not fetched yet: call verify() first.");
    const isGenuine = this.signatures.isSignedBy(key, token);
    if (isGenuine === undefined) throw unsupported();
    const payload = this.accept(token, isGenuine, expectation);
    runCheckSync(expectation.customJwtCheck, describe(token, payload, key));
    return payload;
  }

  cacheJwks(jwks: Jwks): void {
    for (const keys of new Set(this.expectations.map((expectation) => expectation.keys))) keys.add(jwks);
  }

  /** Checks the header, before anything is fetched for the token. */
  private read(jwt: string): { token: UnverifiedToken; expectation: AlbExpectation } {
    const token = readToken(jwt, true);
    const { kid, alg, header } = token;
    if (alg !== "ES256") {
      throw refusal("JwtInvalidSignatureAlgorithmError", "Load balancers sign with ES256.", "ES256", alg);
    }
    if (!ALB_KID.test(kid)) throw malformed("kid in its header is not a UUID");
    const [signer, client] = [own(header, "signer"), own(header, "client")];
    const signers = this.expectations.flatMap(({ albArns }) => albArns);
    const ofSigner = this.expectations.filter(({ albArns }) => albArns.includes(signer as string));
    if (ofSigner.length === 0) {
      throw refusal("AlbJwtInvalidSignerError", "The token is of another load balancer.", signers, shortened(signer));
    }
    const expectation = ofSigner.find(({ clientIds }) => clientIds === null || clientIds.includes(client as string));
    if (!expectation) {
      const expected = ofSigner.flatMap(({ clientIds }) => clientIds ?? []);
      throw refusal("AlbJwtInvalidClientIdError", "The token is of another app client.", expected, shortened(client));
    }
    return { token, expectation };
  }

  private accept(token: UnverifiedToken, isGenuine: boolean, { issuer, graceSeconds }: AlbExpectation): JwtClaims {
    if (!isGenuine) throw authError("JwtInvalidSignatureError", "The signature is invalid.");
    const claims = readClaims(token.payload, true);
    const iss = own(claims, "iss");
    if (issuer !== null && iss !== issuer) {
      throw refusal("JwtInvalidIssuerError", "The token is of another issuer.", issuer, iss);
    }
    checkTimes(claims, graceSeconds, this.runtime.now());
    return claims;
  }
}

function readExpectation(reader: OptionReader, keysAt: Map<string, AlbKeys>, runtime: Runtime): AlbExpectation {
  reader.refuseUnknown(KNOWN.alb);
  const albArns = reader.list("albArn");
  if (albArns === null) throw reader.wrong("albArn", "must be the ARN of a load balancer, or a list of such");
  const uri = reader.url("jwksUri") ?? keyServer(reader, albArns);
  const issuer = reader.member("issuer") === null ? null : reader.url("issuer");
  if (issuer === undefined) throw reader.wrong("issuer", "must be a whole https URL, or null for any");
  const keys = keysAt.get(uri) ?? new AlbKeys(uri, runtime);
  keysAt.set(uri, keys);
  const { graceSeconds, customJwtCheck } = readCommon(reader);
  return { albArns, issuer, clientIds: reader.list("clientId"), graceSeconds, customJwtCheck, keys };
}

/** The key server of a region (User Guide for Application Load Balancers, "Authenticate users"). */
function keyServer(reader: OptionReader, albArns: readonly string[]): string {
  const [region, ...others] = new Set(albArns.map((arn) => ALB_ARN.exec(arn)?.[1]));
  if (region === undefined || others.includes(undefined)) {
    const example = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/name/0f1e2d";
    throw reader.wrong("albArn", `must look like ${example}`);
  }
  if (others.length > 0) throw reader.wrong("albArn", "must be of one region: use a list of options for several");
  if (region.startsWith("cn-")) throw reader.wrong("jwksUri", "must be given for load balancers in China");
  if (!region.startsWith("us-gov-")) return `https://public-keys.auth.elb.${region}.amazonaws.com`;
  return `https://s3-${region}.amazonaws.com/aws-elb-public-keys-prod-${region}`;
}

/** The input of `customJwtCheck`: the claims themselves, and copies of the rest. */
const describe =
  ({ header, kid, alg }: UnverifiedToken, payload: JwtClaims, key: PublicKey) =>
  () => {
    return { header: { ...header, kid, alg }, payload, jwk: { ...key.jwk } };
  };

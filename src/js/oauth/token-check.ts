// Tokens of managed login are verified before anybody counts as signed in: signature, issuer, audience, lifetime (OpenID
// Connect Core, section 3.1.3.7), and that they answer this very request.

import { acceptedTokens } from "../config/accepted-tokens.js";
import { authError } from "../errors.js";
import type { Instance } from "../instance.js";
import { Network } from "../io/network.js";
import { sha256 } from "../io/digest.js";
import { claimsOf } from "../session/record.js";
import type { TokenVerifierOptions, VerifiedClaims, TokenVerifier } from "../types/verifier.js";
import { toBase64url, utf8 } from "../value/text.js";
import { createTokenVerifier } from "../verifier/verifier.js";
import type { PendingSignIn } from "./pending.js";
import type { Grant } from "./token-endpoint.js";

/** What of a request its tokens must answer. */
type Asked = Pick<PendingSignIn, "nonce" | "resource">;

/** Checks the tokens of one instance's app client. */
export class TokenCheck {
  private verifier: TokenVerifier<VerifiedClaims> | undefined;
  /** How far the server's clock is ahead of the device's, milliseconds. */
  private clockOffset = 0;

  constructor(private readonly instance: Instance) {}

  /**
   * Checks what came for a code.
   *
   * @returns the server's time when it came, Unix milliseconds
   * @throws AuthError what is wrong with a token; `InvalidResponse` when there is no ID token for the scope `openid`
   */
  async check({ accessToken, idToken, serverNow }: Grant, asked: Asked): Promise<number> {
    const { instance } = this;
    // Pages do not see the server's clock: the token was issued just now.
    const issuedAt = claimsOf(accessToken)?.["iat"];
    const now = serverNow ?? (typeof issuedAt === "number" ? issuedAt * 1000 : instance.now());
    this.clockOffset = now - instance.now();
    const access = await this.verify(accessToken, "access");
    if (asked.resource !== undefined && ![access.aud].flat().includes(asked.resource)) {
      const message = "the access token is not for the resource that was asked for";
      throw authError("JwtInvalidAudienceError", message, { expected: asked.resource, actual: access.aud });
    }
    if (idToken !== undefined) await this.checkId(await this.verify(idToken, "id"), access, accessToken, asked);
    else if (access.scope?.split(" ").includes("openid")) {
      throw authError("InvalidResponse", "the token endpoint gave no ID token for the scope openid");
    }
    return now;
  }

  private async verify(jwt: string, tokenUse: "id" | "access"): Promise<VerifiedClaims> {
    this.verifier ??= createTokenVerifier(this.accepted());
    const claims = await this.verifier.verify(jwt);
    if (claims.token_use === tokenUse) return claims;
    const details = { expected: tokenUse, actual: claims.token_use };
    throw authError("CognitoJwtInvalidTokenUseError", "The token is of the other kind.", details);
  }

  private async checkId(
    id: VerifiedClaims,
    access: VerifiedClaims,
    accessToken: string,
    asked: Asked,
  ): Promise<void> {
    if (id["nonce"] !== asked.nonce) {
      throw authError("JwtInvalidClaimError", "The ID token answers another request: its nonce is another one.");
    }
    if (id.sub !== access.sub) {
      throw authError("JwtInvalidClaimError", "The ID token is of another user than the access token.");
    }
    // The left half of the hash (OpenID Connect Core, section 3.1.3.6).
    const hash = toBase64url((await sha256(utf8(accessToken))).slice(0, 16));
    if (id["at_hash"] !== undefined && id["at_hash"] !== hash) {
      throw authError("JwtInvalidClaimError", "The ID token is not for this access token: its at_hash is another one.");
    }
  }

  /** The tokens of the pool, also of its replicas and of an emulator. */
  private accepted(): TokenVerifierOptions[] {
    const { config, options } = this.instance;
    const network = new Network(options);
    const runtime = {
      fetch: (url: unknown, init?: RequestInit) => network.fetch(String(url), init ?? {}),
      now: () => this.instance.now() + this.clockOffset,
    };
    return acceptedTokens(config).map((accepted) => ({ ...accepted, runtime }));
  }
}

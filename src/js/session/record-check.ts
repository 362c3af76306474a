// Verifying the tokens of a record that somebody else can write, such as the cookies of a request.

import { type AcceptedTokens, acceptedTokens } from "../config/accepted-tokens.js";
import type { ParsedOptions } from "../config/own.js";
import type { TokenVerifier, VerifiedClaims } from "../types/verifier.js";
import { isAuthError } from "../errors.js";
import { member } from "../value/members.js";
import { readRecord, type StoredRecord, type StoredUser } from "./record.js";

/** Expiry is looked at when tokens are handed out: an expired token still says whose session can be renewed. Seconds. */
const ANY_AGE = 1e10;

/** Most verifiers that are kept for one `fetch`. */
const MOST = 1_000;

/** The claims of the verified tokens of a user. */
interface VerifiedUser {
  readonly access: VerifiedClaims;
  readonly id: VerifiedClaims | undefined;
}

/** A record, as far as it can be believed. */
interface Checked {
  /** What was checked. */
  readonly given: string;
  /** Its text for the core; `undefined` when its tokens did not verify. */
  readonly text: string | undefined;
  readonly verified: VerifiedUser | undefined;
}

/** Verifies the records of one instance. What did not verify is no record. */
export class RecordCheck {
  private last: Checked | undefined;

  /**
   * @param verifier - for the tokens of the app client, of any age
   * @param isForeign - whether the whole record can have been written by a visitor, and not only by scripts of this page
   */
  constructor(
    private readonly verifier: () => Promise<TokenVerifier>,
    readonly isForeign: boolean,
  ) {}

  /**
   * The record's text, where its tokens verify; at once for a text that was checked before.
   *
   * What a visitor could have written beside the tokens does not count: when they end and whose they are is what the
   * tokens say, and the clock is this machine's.
   *
   * @throws AuthError `NetworkError` or `JwksValidationError` when the keys cannot be had
   */
  check(text: string | undefined): string | undefined | Promise<string | undefined> {
    if (text === undefined) return undefined;
    if (this.last?.given === text) return this.last.text;
    const { user } = readRecord(text);
    return user ? this.checkUser(text, user) : text;
  }

  /** The record without what is neither verified nor needed: how the user signed in. */
  handOut(record: StoredRecord): StoredRecord {
    const verified = this.last?.verified;
    if (!record.user || !this.isForeign || !verified) return record;
    const { login, authFlowType: _, ...user } = record.user;
    const isTheirs = login !== undefined && loginsOf(verified).includes(login);
    return { ...record, user: { ...user, ...(isTheirs && { login }) } };
  }

  private async checkUser(text: string, user: StoredUser): Promise<string | undefined> {
    const verified = await this.verify(user);
    const believed = verified && (this.isForeign ? rewritten(text, verified) : text);
    this.last = { given: text, text: believed, verified };
    return believed;
  }

  private async verify({ username, accessToken, idToken }: StoredUser): Promise<VerifiedUser | undefined> {
    try {
      const verifier = await this.verifier();
      const access = await verifier.verify(accessToken);
      const id = idToken === undefined ? undefined : await verifier.verify(idToken);
      const isOneUser = access["username"] === username && (!id || id.sub === access.sub);
      const areTheirKinds = access.token_use === "access" && (!id || id.token_use === "id");
      return isOneUser && areTheirKinds ? { access, id } : undefined;
    } catch (error) {
      // Without keys nothing is known of the tokens: that is no proof that they are forged.
      if (isAuthError(error) && !OUTAGES.includes(error.code)) return undefined;
      throw error;
    }
  }
}

/** The codes of an error that says nothing about the token. */
const OUTAGES = ["NetworkError", "JwksValidationError", "NotSupportedError"];

/**
 * What verifies the records of an instance.
 *
 * @param options - with a user pool
 * @param isForeign - whether the storage came with a request
 */
export function createRecordCheck({ verifyTokens, config, runtime }: ParsedOptions, isForeign: boolean): RecordCheck {
  const accepted = acceptedTokens(config, typeof verifyTokens === "object" ? verifyTokens.jwksUri : undefined);
  const fetch = member(runtime, "fetch") as typeof globalThis.fetch | undefined;
  return new RecordCheck(() => verifierFor(fetch, accepted), isForeign);
}

/** The verifiers of this process, and with them the keys: by `fetch`, and by what they accept. */
const verifiers = new WeakMap<object, Map<string, Promise<TokenVerifier>>>();

function verifierFor(
  fetch: typeof globalThis.fetch | undefined,
  accepted: readonly AcceptedTokens[],
): Promise<TokenVerifier> {
  const known = verifiers.get(fetch ?? verifiers) ?? new Map<string, Promise<TokenVerifier>>();
  verifiers.set(fetch ?? verifiers, known);
  const key = JSON.stringify(accepted);
  const found = known.get(key);
  if (found) return found;
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  const made = makeVerifier(fetch, accepted);
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

async function makeVerifier(
  fetch: typeof globalThis.fetch | undefined,
  accepted: readonly AcceptedTokens[],
): Promise<TokenVerifier> {
  const { createTokenVerifier } = await import("../verifier/verifier.js");
  return createTokenVerifier(accepted.map((each) => ({ ...each, graceSeconds: ANY_AGE, runtime: { fetch } })));
}

/** The record with what the tokens say in place of what stood beside them. */
function rewritten(text: string, { access, id }: VerifiedUser): string {
  const record = JSON.parse(text) as { user: object };
  const expiresAt = Math.min(access.exp, id?.exp ?? Infinity) * 1000;
  const issuedAt = (access.iat ?? access.exp) * 1000;
  return JSON.stringify({ ...record, clockOffset: 0, user: { ...record.user, expiresAt, issuedAt } });
}

/** What the user can have signed in with, by what the tokens say. */
function loginsOf({ access, id }: VerifiedUser): unknown[] {
  const verified = (claim: string) => (id?.[`${claim}_verified`] === true ? [id[claim]] : []);
  return [access.sub, access["username"], ...verified("email"), ...verified("phone_number")];
}

// AWS for one instance: credentials, signatures, and what else an identity pool is asked for.

import type { SourceOptions, WireCredentials } from "#wasm/aws";

import { checkOptions } from "../config/options.js";
import type {
  AwsCredentials,
  CredentialsProviderInput,
  DeveloperIdentity,
  DeveloperIdentityInput,
  GetCredentialsInput,
  PresignUrlInput,
  UnlinkIdentityInput,
} from "../types/credentials.js";
import { holdWeakly } from "../value/platform.js";
import { member } from "../value/members.js";
import { plain, takeLive } from "../value/plain.js";
import { AwsFlows } from "./flows.js";
import { checkProviderInput } from "./input.js";
import { presignUrl } from "./presign.js";
import type { SessionPort } from "./session-port.js";
import { signedFetch } from "./signed-fetch.js";
import { entriesOf, Source } from "./source.js";

/** Makes the part of an instance. The module is loaded. */
export class Aws {
  private readonly flows: AwsFlows;
  private readonly session: Source;
  /** Those of the application's providers. */
  private providers: (() => Source | undefined)[] = [];

  constructor(private readonly port: SessionPort) {
    this.flows = new AwsFlows(port);
    this.session = new Source(port, this.flows, null);
  }

  /** `getCredentials`. */
  async getCredentials(input?: GetCredentialsInput): Promise<AwsCredentials> {
    checkOptions(input ?? {}, "getCredentials", ["forceRefresh"]);
    return byServer(await this.session.obtain(plain(input ?? {}, "input") as GetCredentialsInput));
  }

  /**
   * `credentialsProvider`: the function. It takes what AWS SDKs hand it.
   *
   * @throws TypeError that says which option is wrong
   */
  credentialsProvider(input?: CredentialsProviderInput): (wish?: unknown) => Promise<AwsCredentials> {
    const source = this.sourceOf(input);
    source.check();
    // An SDK compares the expiration with the device's clock.
    return async (wish) => byDevice(await source.obtain({ forceRefresh: !!member(wish, "forceRefresh") }));
  }

  /**
   * What `fetchAuthSession` adds.
   *
   * @param forceRefresh - gets new ones even if the old ones last
   */
  async ofSession(forceRefresh: boolean): Promise<{ credentials: Omit<AwsCredentials, "identityId">; identityId: string }> {
    const { identityId, ...credentials } = byServer(await this.session.obtain({ forceRefresh }));
    return { credentials, identityId };
  }

  /** `unlinkIdentity`: by default the signed-in user's login proves whose identity it is. */
  async unlinkIdentity(input: UnlinkIdentityInput): Promise<void> {
    checkOptions(input, "unlinkIdentity", ["identityId", "logins", "loginsToRemove"]);
    const { data, live } = takeLive(input, "input", ["logins"]);
    const source = live.logins === undefined ? this.session : this.sourceOf({ logins: live.logins as never });
    if (member(data, "identityId") === undefined) await source.obtain();
    await source.run((module, core) => new module.UnlinkIdentity(core, JSON.stringify(data)));
    this.clear();
  }

  /** `signedFetch`. */
  signedFetch(service: string, region: string): typeof fetch {
    return signedFetch(this.flows.network, this.session, service, region);
  }

  /** `presignUrl`. */
  presignUrl(url: string | URL, input: PresignUrlInput): Promise<string> {
    return presignUrl(this.session, url, input);
  }

  /** `getOpenIdTokenForDeveloperIdentity`. */
  async getOpenIdTokenForDeveloperIdentity(input: DeveloperIdentityInput): Promise<DeveloperIdentity> {
    const known = ["credentials", "identityId", "logins", "principalTags", "tokenDuration"];
    checkOptions(input, "getOpenIdTokenForDeveloperIdentity", known);
    const { data, live } = takeLive(input, "input", ["credentials"]);
    const credentials = plain(await serverCredentials(live.credentials), "credentials");
    // An SDK's credentials say more than what signs.
    const { accessKeyId, secretAccessKey, sessionToken } = (credentials ?? {}) as Record<string, unknown>;
    const json = JSON.stringify({
      ...(data as object),
      credentials: { accessKeyId, secretAccessKey, sessionToken },
    });
    return this.session.run((module, core) => new module.VouchForUser(core, json));
  }

  /** Something happened to the session. Who signs in or out takes what is held along. */
  onEvent({ event }: { readonly event: string }): void {
    if (event === "signedIn" || event === "signedOut") this.clear();
  }

  /** Wipes what is held. */
  clear(): void {
    this.session.clear();
    for (const provider of this.providers) provider()?.clear();
  }

  /** From the options of `credentialsProvider`; the session's own without any. */
  private sourceOf(input: CredentialsProviderInput | undefined): Source {
    if (!checkProviderInput(input)) return this.session;
    const { data, live } = takeLive(input, "input", ["logins"]);
    const logins = live.logins === undefined ? undefined : entriesOf(live.logins);
    const options = { ...(data as object), ...(logins && { hasLogins: true }) } as SourceOptions;
    const source = new Source(this.port, this.flows, options, logins);
    this.providers = this.providers.filter((provider) => provider());
    this.providers.push(holdWeakly(source));
    return source;
  }
}

/** Credentials whose end is told by the server's clock. */
function byServer({ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }: WireCredentials): AwsCredentials {
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration), identityId };
}

/** Credentials whose end is told by the device's clock. */
const byDevice = (credentials: WireCredentials): AwsCredentials => ({
  ...byServer(credentials),
  expiration: new Date(credentials.deviceExpiration),
});

async function serverCredentials(given: unknown): Promise<unknown> {
  if (typeof given !== "function") return given;
  try {
    return await (given as () => unknown)();
  } catch (cause) {
    throw new TypeError("credentials must give credentials: the function failed", { cause });
  }
}

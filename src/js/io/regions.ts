// A user pool that is replicated: requests go to the primary Region, and while that does not answer to a replica, which
// signs in, renews and reads, but changes nothing (Cognito developer guide, "Multi-Region replication").

import type { RegionalEndpoint } from "../config/regions.js";
import { member } from "../value/members.js";
import { fromJson } from "../value/text.js";
import { getText } from "./get.js";
import type { Network, NetworkRequest, NetworkResponse, SendOptions } from "./network.js";

/** What the `x-amz-target` of the user pool's operations begins with. */
const SERVICE = "AWSCognitoIdentityProviderService.";

/** What a replica serves. */
const SERVED = [
  "InitiateAuth",
  "RespondToAuthChallenge",
  "GetTokensFromRefreshToken",
  "GetUser",
  "GetUserAuthFactors",
  "GetDevice",
  "ListDevices",
  "ListWebAuthnCredentials",
  "GlobalSignOut",
  "RevokeToken",
  "UpdateAuthEventFeedback",
];

/** How long a replica is used before the primary is looked after, milliseconds. */
const STAY = 120_000;

/** Most sign-ins under way whose Regions are remembered. */
const MOST = 64;

/** A request and how it is sent. */
type Call = readonly [request: NetworkRequest, options: SendOptions];

/** The network as a replicated user pool needs it. */
export class Regions {
  /** Which endpoint is used: 0 is the primary's. */
  private current = 0;
  /** When the primary is looked after, Unix milliseconds. */
  private lookAt = 0;
  private looking = false;
  /** In which Region the sessions and secret blocks of sign-ins are known. */
  private readonly homes = new Map<string, number>();

  /**
   * @param network - sends
   * @param endpoints - the primary's first
   * @param userPoolId - the pool
   * @param now - the device's clock, Unix milliseconds
   */
  constructor(
    private readonly network: Network,
    private readonly endpoints: readonly RegionalEndpoint[],
    private readonly userPoolId: string,
    private readonly now: () => number,
  ) {}

  /**
   * Sends a request of the user pool to the Region that it belongs to, and to the next one where that does not answer.
   * What goes elsewhere is sent as it is.
   *
   * @throws AuthError as {@link Network.send}, of the first Region that was asked, when none answers
   */
  async send(request: NetworkRequest, options: SendOptions = {}): Promise<NetworkResponse> {
    const target = request.headers["x-amz-target"];
    if (!target?.startsWith(SERVICE)) return this.network.send(request, options);
    const call: Call = [request, options];
    const home = this.homeOf(request);
    // A sign-in ends where it began: no other Region knows its session.
    if (home !== undefined) return this.sendTo(home, call);
    const isServed = SERVED.includes(target.slice(SERVICE.length));
    if (isServed) this.lookAfterPrimary();
    return this.sendInTurn(isServed ? this.current : 0, call);
  }

  private async sendInTurn(first: number, call: Call): Promise<NetworkResponse> {
    const others = [...this.endpoints.keys()].filter((at) => at !== first);
    const tried = await this.attempt(first, call);
    if (tried.isAnswer) {
      if (first === 0) this.use(first);
      return tried.result();
    }
    for (const at of others) {
      if (call[1].abort?.aborted) break;
      const next = await this.attempt(at, call);
      if (!next.isAnswer) continue;
      this.use(at);
      return next.result();
    }
    return tried.result();
  }

  /** Asks one Region. What it refuses is an answer, too. */
  private async attempt(at: number, call: Call): Promise<{ isAnswer: boolean; result: () => NetworkResponse }> {
    try {
      const response = await this.sendTo(at, call);
      return { isAnswer: response.status < 500, result: () => response };
    } catch (error) {
      // A wrong `headers` option is the application's fault, and no outage.
      if (error instanceof TypeError) throw error;
      return {
        isAnswer: false,
        result: () => {
          throw error;
        },
      };
    }
  }

  private async sendTo(at: number, [request, options]: Call): Promise<NetworkResponse> {
    const url = this.endpoints[at]?.url ?? request.url;
    const response = await this.network.send({ ...request, url }, options);
    const answer = fromJson(response.body);
    this.remember(member(answer, "Session"), at);
    this.remember(member(member(answer, "ChallengeParameters"), "SECRET_BLOCK"), at);
    return response;
  }

  private use(at: number): void {
    if (at !== this.current) this.lookAt = this.now() + STAY;
    this.current = at;
  }

  /** While a replica is used, finds out now and then whether the primary answers again. Nobody waits for that. */
  private lookAfterPrimary(): void {
    const isDue = Math.abs(this.lookAt - this.now()) > STAY || this.now() >= this.lookAt;
    if (this.current === 0 || this.looking || !isDue) return;
    this.looking = true;
    const url = `${this.endpoints[0]?.url ?? ""}${this.userPoolId}/.well-known/jwks.json`;
    const looked = (isThere: boolean) => {
      this.looking = false;
      this.lookAt = this.now() + STAY;
      if (isThere) this.current = 0;
    };
    const fetch = (url: unknown, init?: RequestInit) => this.network.fetch(String(url), init ?? {});
    getText(fetch, url).then(() => looked(true), () => looked(false));
  }

  private homeOf({ body }: NetworkRequest): number | undefined {
    const input = fromJson(body);
    const block = member(member(input, "ChallengeResponses"), "PASSWORD_CLAIM_SECRET_BLOCK");
    return this.homes.get(String(member(input, "Session"))) ?? this.homes.get(String(block));
  }

  private remember(secret: unknown, at: number): void {
    if (typeof secret !== "string" || secret === "") return;
    this.homes.delete(secret);
    this.homes.set(secret, at);
    for (const oldest of this.homes.keys()) {
      if (this.homes.size <= MOST) break;
      this.homes.delete(oldest);
    }
  }
}

// A Cognito for the soak: one session with refresh token rotation, and a network that fails by a seed. It is a `fetch`.
// It answers GetTokensFromRefreshToken as the service does; everything else is an error that keeps a session.
import { createHash } from "node:crypto";

const lifeSeconds = 3600;

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomness(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {{ seed: number, faults: boolean, now: () => number, clientId: string, username?: string }} options */
export function createService({ seed, faults, now, clientId, username = "ada.b@example.org" }) {
  const random = randomness(seed);
  let serial = 0;
  // The newest refresh token, and the one it replaced with the moment that happened.
  let newest = "refresh-0";
  let superseded;
  const graceMs = 60_000;
  const counts = { requests: 0, exchanges: 0, faults: 0, reused: 0 };

  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = createHash("sha256").update("signature").digest("base64url");
  const token = (use) => {
    const iat = Math.floor(now() / 1000);
    const claims = { sub: `sub of ${username}`, username, "cognito:username": username };
    const times = { iat, exp: iat + lifeSeconds, jti: String((serial += 1)), origin_jti: "o" };
    return `${part({ alg: "RS256", kid: "k" })}.${part({ ...claims, ...times, token_use: use, client_id: clientId })}.${signature}`;
  };
  const json = (status, body) =>
    new Response(JSON.stringify(body), {
      status,
      headers: { "content-type": "application/x-amz-json-1.1", date: new Date(now()).toUTCString() },
    });
  const refusal = (type, status = 400) => json(status, { __type: type, message: "on purpose" });

  function exchange(body) {
    const known = body.RefreshToken === newest;
    const inGrace = superseded?.token === body.RefreshToken && superseded.at + graceMs > now();
    if (!known && !inGrace) {
      counts.reused += 1;
      return refusal("RefreshTokenReuseException");
    }
    if (known) superseded = { token: newest, at: now() };
    newest = `refresh-${(serial += 1)}`;
    counts.exchanges += 1;
    const AuthenticationResult = {
      AccessToken: token("access"),
      IdToken: token("id"),
      RefreshToken: newest,
      ExpiresIn: lifeSeconds,
      TokenType: "Bearer",
    };
    return json(200, { AuthenticationResult });
  }

  /** What fails: before the exchange, after it, or instead of it. */
  function fault() {
    const kind = random();
    if (!faults || kind > 0.12) return undefined;
    counts.faults += 1;
    if (kind < 0.03) return { before: () => Promise.reject(new TypeError("connection refused")) };
    if (kind < 0.05) return { after: () => Promise.reject(new TypeError("connection reset")) };
    if (kind < 0.06) return { after: () => new Response('{"AuthenticationResult":{"Acc', { status: 200 }) };
    if (kind < 0.08) return { before: () => refusal("InternalErrorException", 500) };
    if (kind < 0.1) return { before: () => new Response("<html>Bad Gateway</html>", { status: 502 }) };
    if (kind < 0.101) return { before: () => refusal("TooManyRequestsException") };
    return { before: () => refusal("UnexpectedLambdaException") };
  }

  return {
    counts,
    first: () => ({ accessToken: token("access"), idToken: token("id"), refreshToken: newest }),
    async fetch(_url, init) {
      counts.requests += 1;
      const body = JSON.parse(init.body);
      const failing = fault();
      if (failing?.before) return failing.before();
      const answer = exchange(body);
      return failing?.after ? failing.after() : answer;
    },
  };
}

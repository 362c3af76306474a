// Cognito for the measurements that must not measure a server: canned answers at once. What a client computes does
// not depend on whether they fit.
import { randomBytes } from "node:crypto";
import { POOL_ID, SALT, SECRET_BLOCK, SRP_B, USER_ID } from "./exchange.mjs";

export const clientId = "1example23456789";
export const config = { userPoolId: POOL_ID, userPoolClientId: clientId };
const lifeSeconds = 3600;
const username = "alice";

/** A `fetch` that signs anybody in, by SRP or by plain password. */
export async function cannedFetch(_url, { body, headers }) {
  const operation = new Headers(headers).get("x-amz-target").split(".")[1];
  const answer = answers[operation]?.(JSON.parse(body)) ?? {};
  return new Response(JSON.stringify(answer), { headers: { "content-type": "application/x-amz-json-1.1" } });
}

/** Tokens as the service's are in form and length, all different. Their signatures are random. */
export function newTokens() {
  const iat = Math.floor(Date.now() / 1000);
  const claims = {
    sub: USER_ID,
    iss: `https://cognito-idp.us-east-1.amazonaws.com/${POOL_ID}`,
    origin_jti: randomBytes(16).toString("hex"),
    event_id: randomBytes(16).toString("hex"),
    auth_time: iat,
    exp: iat + lifeSeconds,
    iat,
    jti: randomBytes(16).toString("hex"),
  };
  const scope = "aws.cognito.signin.user.admin";
  const access = { ...claims, client_id: clientId, token_use: "access", scope, username };
  const id = { ...claims, aud: clientId, token_use: "id", "cognito:username": username, email: "alice@example.com" };
  return { AccessToken: token(access), IdToken: token(id), RefreshToken: randomBytes(1320).toString("base64url") };
}

const answers = {
  InitiateAuth: ({ AuthFlow }) => (AuthFlow === "USER_SRP_AUTH" ? challenge : signedIn()),
  RespondToAuthChallenge: () => signedIn(),
};

const challenge = {
  ChallengeName: "PASSWORD_VERIFIER",
  ChallengeParameters: { SALT, SRP_B, SECRET_BLOCK, USERNAME: username, USER_ID_FOR_SRP: USER_ID },
};

const signedIn = () => ({
  ChallengeParameters: {},
  AuthenticationResult: { ...newTokens(), ExpiresIn: lifeSeconds, TokenType: "Bearer" },
});

function token(claims) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signature = randomBytes(256).toString("base64url");
  return `${part({ kid: "a key of the user pool, by its id", alg: "RS256" })}.${part(claims)}.${signature}`;
}

// `GET /oauth2/userInfo` (OpenID Connect Core, section 5.3).

import { AuthError, authError } from "../errors.js";
import type { Instance } from "../instance.js";
import { Network } from "../io/network.js";
import { claimsOf } from "../session/record.js";
import { requireScope } from "../session/scope.js";
import type { UserInfo } from "../types/oauth.js";
import { isObject } from "../value/members.js";
import { fromJson } from "../value/text.js";
import type { Endpoint } from "./endpoint.js";
import { clientFailure } from "./failure.js";
import { refusal } from "./token-endpoint.js";

/** The operation in errors. */
const OPERATION = "oauth2/userInfo";

/**
 * What managed login says of the signed-in user.
 *
 * @throws AuthError `UserUnAuthenticatedException`; `InsufficientScope` without the scope `openid`; `NotAuthorizedException`
 *   when the service does not take the access token any more
 */
export async function userInfo(instance: Instance, { origin }: Endpoint): Promise<UserInfo> {
  const { user } = await instance.session.require();
  requireScope(user.accessToken, "openid", OPERATION);
  const headers = { authorization: `Bearer ${user.accessToken}` };
  const response = await new Network(instance.options).send({ method: "GET", url: `${origin}/${OPERATION}`, headers });
  const answer = fromJson(response.body);
  if (response.status === 401) {
    const details = { operation: OPERATION, httpStatus: 401 };
    throw new AuthError("NotAuthorizedException", "the access token has expired or was revoked", details);
  }
  if (response.status !== 200) throw refusal(response, answer, OPERATION, clientFailure);
  // Claims of somebody else must not be taken for the user's (section 5.3.2).
  if (!isObject(answer) || (answer as UserInfo).sub !== claimsOf(user.accessToken)?.sub) {
    throw authError("InvalidResponse", "the answer is not about the signed-in user", { operation: OPERATION });
  }
  return answer as UserInfo;
}

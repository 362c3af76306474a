// The control: what the local server must do for anybody's client before it can say anything about ours.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";
import { startMinistack } from "../server/ministack.mjs";
import { seedDemo } from "../server/seed.mjs";

let cognito;
let demo;

before(async () => {
  cognito = await startMinistack();
  demo = await seedDemo(cognito.url);
});

after(() => cognito.stop());

test("another client signs in by SRP", async () => {
  const session = await signIn(demo.password);
  assert.equal(session.getIdToken().payload.email, "alice@example.com");
  assert.equal(session.getAccessToken().payload.client_id, demo.userPoolClientId);
});

test("another client is refused with a wrong password", async () => {
  await assert.rejects(signIn(`${demo.password}!`), { name: "NotAuthorizedException" });
});

test("an unsigned administrator's call is refused", async () => {
  const response = await fetch(cognito.url, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "AWSCognitoIdentityProviderService.AdminGetUser",
    },
    body: JSON.stringify({ UserPoolId: demo.userPoolId, Username: demo.username }),
  });
  assert.equal(response.ok, false);
});

/** amazon-cognito-identity-js's sign-in, which is USER_SRP_AUTH. */
function signIn(Password) {
  const Pool = new CognitoUserPool({
    UserPoolId: demo.userPoolId,
    ClientId: demo.userPoolClientId,
    endpoint: demo.endpoint,
  });
  const Username = demo.username;
  return new Promise((onSuccess, onFailure) => {
    new CognitoUser({ Username, Pool }).authenticateUser(new AuthenticationDetails({ Username, Password }), {
      onSuccess,
      onFailure,
    });
  });
}

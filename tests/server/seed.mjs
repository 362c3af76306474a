// Fills a local Cognito server through the calls that an administrator makes.

/** The user of `seedDemo`. */
export const demoUser = { username: "alice", password: "Correct-Horse-7", email: "alice@example.com" };

const clientFlows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];

const targets = {
  "cognito-idp": "AWSCognitoIdentityProviderService",
  "cognito-identity": "AWSCognitoIdentityService",
};

/**
 * Calls any operation of a server's AWS JSON API, signed well enough for a local server.
 * @param {string} url the server
 * @param {string} operation for example "AdminGetUser"
 * @param {object} input as the API reference writes it
 * @param {{ service?: "cognito-idp" | "cognito-identity" }} [options]
 * @returns {Promise<any>} the operation's output
 */
export async function adminCall(url, operation, input, { service = "cognito-idp" } = {}) {
  const response = await fetch(`${url}/`, {
    method: "POST",
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=00`,
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `${targets[service]}.${operation}`,
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${operation}: HTTP ${response.status} ${text}`);
  return text ? JSON.parse(text) : {};
}

/** Creates a user pool and returns its id. `options` are CreateUserPool's. */
export async function createPool(url, options = {}) {
  const { UserPool } = await adminCall(url, "CreateUserPool", {
    PoolName: "demo",
    AutoVerifiedAttributes: ["email"],
    ...options,
  });
  return UserPool.Id;
}

/** Creates an app client of a pool, by default a public one, and returns its description. `options` are CreateUserPoolClient's. */
export async function createClient(url, userPoolId, options = {}) {
  const { UserPoolClient } = await adminCall(url, "CreateUserPoolClient", {
    UserPoolId: userPoolId,
    ClientName: "web",
    ExplicitAuthFlows: clientFlows,
    ...options,
  });
  return UserPoolClient;
}

/**
 * Creates a confirmed user, or without `password` one who must still choose it.
 * @param {{ username: string, password?: string, temporaryPassword?: string, email?: string }} user
 */
export async function createUser(url, userPoolId, { username, password, temporaryPassword, email }) {
  await adminCall(url, "AdminCreateUser", {
    UserPoolId: userPoolId,
    Username: username,
    MessageAction: "SUPPRESS",
    ...(temporaryPassword && { TemporaryPassword: temporaryPassword }),
    UserAttributes: email
      ? [
          { Name: "email", Value: email },
          { Name: "email_verified", Value: "true" },
        ]
      : [],
  });
  if (password) await setPassword(url, userPoolId, username, password);
}

/** Sets a user's password; a permanent one also confirms the user. */
export async function setPassword(url, userPoolId, username, password, { permanent = true } = {}) {
  await adminCall(url, "AdminSetUserPassword", {
    UserPoolId: userPoolId,
    Username: username,
    Password: password,
    Permanent: permanent,
  });
}

/**
 * Lets an app client sign in at managed login and come back to a page, and gives the `loginWith` that the page needs.
 * @param {string} url the server
 * @param {{ userPoolId: string, userPoolClientId: string }} client
 * @param {string} page the address of the page
 */
export async function allowRedirect(url, { userPoolId, userPoolClientId }, page) {
  const scopes = ["openid", "email", "profile", "aws.cognito.signin.user.admin"];
  await adminCall(url, "UpdateUserPoolClient", {
    UserPoolId: userPoolId,
    ClientId: userPoolClientId,
    ExplicitAuthFlows: clientFlows,
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ["code"],
    AllowedOAuthScopes: scopes,
    CallbackURLs: [page],
    LogoutURLs: [page],
    SupportedIdentityProviders: ["COGNITO"],
  });
  const domain = new URL(url).host;
  return { oauth: { domain, scopes, redirectSignIn: [page], redirectSignOut: [page], responseType: "code" } };
}

/**
 * A pool, a public app client and one user who can sign in: what the page and most tests start from.
 * @param {string} url the server
 */
export async function seedDemo(url) {
  const userPoolId = await createPool(url);
  const { ClientId: userPoolClientId } = await createClient(url, userPoolId);
  await createUser(url, userPoolId, demoUser);
  return { endpoint: url, userPoolId, userPoolClientId, username: demoUser.username, password: demoUser.password };
}

// Fills ministack with what a signed-in page reaches through an identity pool: roles, a bucket, a table.
import { adminCall } from "./seed.mjs";

const region = "us-east-1";
const account = "000000000000";

/** What `seedAws` creates, by name. */
export const names = { bucket: "files", table: "Notes", userRole: "page-user", guestRole: "page-guest" };

/** The role of a user. */
export const userRoleArn = roleArn(names.userRole);

/** Where the example page finds what `seedAws` created. */
export function awsConfig(url) {
  return { region, s3: url, dynamodb: `${url}/`, bucket: names.bucket, table: names.table };
}

/**
 * An identity pool for an app client. Users read and write S3 under `private/` and read one table; guests read
 * nothing but who they are. Both roles trust this pool alone.
 * @param {string} url ministack
 * @param {{ userPoolId: string, userPoolClientId: string }} client
 * @param {object} [options] CreateIdentityPool's
 * @returns {Promise<{ identityPoolId: string, identityPoolEndpoint: string, stsEndpoint: string }>}
 */
export async function seedAws(url, { userPoolId, userPoolClientId }, options = {}) {
  const identity = { service: "cognito-identity" };
  const { IdentityPoolId } = await adminCall(
    url,
    "CreateIdentityPool",
    {
      IdentityPoolName: "demo",
      AllowUnauthenticatedIdentities: true,
      AllowClassicFlow: true,
      CognitoIdentityProviders: [
        { ProviderName: `cognito-idp.${region}.amazonaws.com/${userPoolId}`, ClientId: userPoolClientId },
      ],
      ...options,
    },
    identity,
  );
  // On AWS this would be `private/${cognito-identity.amazonaws.com:sub}`; ministack does not know that variable.
  const own = "private";
  const roles = {
    authenticated: await createRole(url, names.userRole, IdentityPoolId, "authenticated", [
      { Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"], Resource: `arn:aws:s3:::${names.bucket}/${own}/*` },
      {
        Effect: "Allow",
        Action: "s3:ListBucket",
        Resource: `arn:aws:s3:::${names.bucket}`,
        Condition: { StringLike: { "s3:prefix": `${own}/*` } },
      },
      { Effect: "Allow", Action: "dynamodb:GetItem", Resource: `arn:aws:dynamodb:${region}:${account}:table/${names.table}` },
    ]),
    unauthenticated: await createRole(url, names.guestRole, IdentityPoolId, "unauthenticated", [
      { Effect: "Allow", Action: "sts:GetCallerIdentity", Resource: "*" },
    ]),
  };
  await adminCall(url, "SetIdentityPoolRoles", { IdentityPoolId, Roles: roles }, identity);
  await createBucket(url);
  await createTable(url);
  return { identityPoolId: IdentityPoolId, identityPoolEndpoint: url, stsEndpoint: url };
}

async function createRole(url, name, poolId, amr, statements) {
  const trust = {
    Effect: "Allow",
    Principal: { Federated: "cognito-identity.amazonaws.com" },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: {
      StringEquals: { "cognito-identity.amazonaws.com:aud": poolId },
      "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": amr },
    },
  };
  const policy = (Statement) => JSON.stringify({ Version: "2012-10-17", Statement });
  await query(url, "CreateRole", { RoleName: name, AssumeRolePolicyDocument: policy([trust]) });
  await query(url, "PutRolePolicy", { RoleName: name, PolicyName: "page", PolicyDocument: policy(statements) });
  return roleArn(name);
}

function roleArn(name) {
  return `arn:aws:iam::${account}:role/${name}`;
}

async function createBucket(url) {
  const cors = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod>
    <AllowedMethod>PUT</AllowedMethod><AllowedHeader>*</AllowedHeader></CORSRule></CORSConfiguration>`;
  await send(`${url}/${names.bucket}`, "s3", { method: "PUT" });
  await send(`${url}/${names.bucket}?cors`, "s3", { method: "PUT", body: cors });
}

async function createTable(url) {
  const key = { AttributeName: "id", KeyType: "HASH" };
  await dynamodb(url, "CreateTable", {
    TableName: names.table,
    KeySchema: [key],
    AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
    BillingMode: "PAY_PER_REQUEST",
  });
  await dynamodb(url, "PutItem", { TableName: names.table, Item: { id: { S: "hello" }, text: { S: "Grüße" } } });
}

function dynamodb(url, operation, input) {
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amz-target": `DynamoDB_20120810.${operation}` };
  return send(`${url}/`, "dynamodb", { method: "POST", headers, body: JSON.stringify(input) });
}

function query(url, Action, parameters) {
  const body = new URLSearchParams({ Action, Version: "2010-05-08", ...parameters });
  return send(`${url}/`, "iam", { method: "POST", body });
}

/** An administrator's request, signed well enough for a local server. */
async function send(url, service, { headers, ...init }) {
  const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=00`;
  const response = await fetch(url, { ...init, headers: { ...headers, authorization } });
  if (!response.ok) throw new Error(`${service}: HTTP ${response.status} ${await response.text()}`);
}

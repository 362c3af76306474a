// Signing in with other people's clients, each by USER_SRP_AUTH. Each gives the access token, or throws with the
// service's exception name in `name`.
import { Amplify } from "aws-amplify";
import { fetchAuthSession, signIn, signOut } from "aws-amplify/auth";
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";
import { execFile } from "node:child_process";
import { pythonPath } from "../server/machine.mjs";

/** amazon-cognito-identity-js. */
export function identityJs(config, { username, password }) {
  const Pool = new CognitoUserPool({
    UserPoolId: config.userPoolId,
    ClientId: config.userPoolClientId,
    endpoint: config.userPoolEndpoint,
  });
  return new Promise((resolve, reject) => {
    const details = new AuthenticationDetails({ Username: username, Password: password });
    new CognitoUser({ Username: username, Pool }).authenticateUser(details, {
      onSuccess: (session) => resolve(session.getAccessToken().getJwtToken()),
      onFailure: reject,
    });
  });
}

/** @aws-amplify/auth. Its configuration is global, and so is its session. */
export async function amplify(config, user) {
  const { userPoolId, userPoolClientId, userPoolEndpoint } = config;
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } } });
  await signOut();
  await signIn(user);
  const { tokens } = await fetchAuthSession();
  return String(tokens.accessToken);
}

const script = `
import os, sys
import boto3, botocore
from botocore.config import Config
from pycognito.aws_srp import AWSSRP
client = boto3.client("cognito-idp", region_name="us-east-1", endpoint_url=os.environ["ENDPOINT"],
                      config=Config(signature_version=botocore.UNSIGNED, retries={"max_attempts": 1}))
srp = AWSSRP(username=os.environ["USERNAME_"], password=os.environ["PASSWORD_"], pool_id=os.environ["POOL"],
             client_id=os.environ["CLIENT"], client=client)
try:
    print(srp.authenticate_user()["AuthenticationResult"]["AccessToken"])
except client.exceptions.ClientError as error:
    print(error.response["Error"]["Code"])
    sys.exit(3)
`;

/** pycognito, in Python. */
export function pycognito(config, { username, password }) {
  const env = {
    PATH: process.env.PATH,
    ENDPOINT: config.userPoolEndpoint,
    POOL: config.userPoolId,
    CLIENT: config.userPoolClientId,
    USERNAME_: username,
    PASSWORD_: password,
    AWS_EC2_METADATA_DISABLED: "true",
    PYTHONDONTWRITEBYTECODE: "1",
  };
  return new Promise((resolve, reject) => {
    execFile(pythonPath, ["-c", script], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      const text = stdout.trim();
      if (!error) return resolve(text);
      reject(Object.assign(new Error(text || stderr), { name: error.code === 3 ? text : "Error" }));
    });
  });
}

// CommonJS: `require` has the same types.
import cognito = require("cognito-wasm");

const auth: cognito.CognitoAuth = cognito.createCognitoAuth({ userPoolId: "us-east-1_a", userPoolClientId: "b" });

export const signed: Promise<cognito.SignInOutput> = auth.signIn({ username: "alice", password: "…" });
export const client: cognito.SrpClient = new cognito.SrpClient({ userPoolId: "us-east-1_a" });

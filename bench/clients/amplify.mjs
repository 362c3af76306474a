// Amplify's auth as an application uses it. Its configuration is global, and so is its session.
import { Amplify } from "aws-amplify";
import { signIn, signOut } from "aws-amplify/auth";

/** @param {{ userPoolId: string, userPoolClientId: string, userPoolEndpoint: string }} config */
export function createClient({ userPoolId, userPoolClientId, userPoolEndpoint }) {
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } } });
  return { signIn, signOut };
}

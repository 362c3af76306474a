// amazon-cognito-identity-js as an application uses it.
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from "amazon-cognito-identity-js";

/** @param {{ userPoolId: string, userPoolClientId: string, userPoolEndpoint: string }} config */
export function createClient({ userPoolId, userPoolClientId, userPoolEndpoint }) {
  const Pool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId: userPoolClientId, endpoint: userPoolEndpoint });
  return {
    signIn({ username, password }) {
      const details = new AuthenticationDetails({ Username: username, Password: password });
      const user = new CognitoUser({ Username: username, Pool });
      return new Promise((onSuccess, onFailure) => user.authenticateUser(details, { onSuccess, onFailure }));
    },
    signOut: () => Pool.getCurrentUser().signOut(),
  };
}

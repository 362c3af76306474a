// cognito-wasm as an application uses it.
import { createCognitoAuth } from "cognito-wasm";

/** @param {{ userPoolId: string, userPoolClientId: string, userPoolEndpoint: string }} config */
export function createClient(config) {
  const auth = createCognitoAuth(config);
  return {
    prepare: () => auth.prepareSignIn(),
    signIn: (user) => auth.signIn(user),
    signOut: () => auth.signOut(),
  };
}

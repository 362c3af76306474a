// cognito-wasm/slim as an application uses it: the module is a file of the application.
import { createCognitoAuth, init } from "cognito-wasm/slim";

/** @param {{ userPoolId: string, userPoolClientId: string, userPoolEndpoint: string }} config */
export function createClient(config) {
  init(() => fetch("client.wasm"));
  const auth = createCognitoAuth(config);
  return { signIn: (user) => auth.signIn(user) };
}

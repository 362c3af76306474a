// A worker with a client of its own: it calls the method that it is told, and says what came of it.
import { createCognitoAuth } from "/pkg/index.js";

let auth;

onmessage = async ({ data: { options, method, input } }) => {
  try {
    if (options) {
      auth = createCognitoAuth(options);
      auth.onAuthStateChange(({ event, source }) => postMessage({ event, source }));
      return postMessage({ value: null });
    }
    const value = await auth[method](input);
    postMessage({ value: value?.accessToken ? `${value.accessToken}` : (value ?? null) });
  } catch (error) {
    postMessage({ error: `${error.name}: ${error.message}` });
  }
};

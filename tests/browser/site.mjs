// The page of `npm start` on a server of its own, with everything that it sends to Cognito written down.
import { startMinistack } from "../server/ministack.mjs";
import { seedDemo } from "../server/seed.mjs";
import { serveFiles } from "../server/web.mjs";
import { startRecorder } from "./recorder.mjs";

/**
 * Starts Cognito with the demo pool, a recorder in front of it, and the page.
 * @returns {Promise<{ url: string, cognito: string, userPoolId: string, userPoolClientId: string, requests: import("./recorder.mjs").Recorded[], stop(): Promise<void> }>}
 */
export async function startSite() {
  const cognito = await startMinistack();
  const { userPoolId, userPoolClientId, username, password } = await seedDemo(cognito.url);
  const recorder = await startRecorder(cognito.url);
  const web = await servePage({ userPoolId, userPoolClientId, userPoolEndpoint: recorder.url }, { username, password });
  return {
    url: `${web.url}/`,
    cognito: cognito.url,
    userPoolId,
    userPoolClientId,
    requests: recorder.requests,
    stop: async () => {
      await web.stop();
      await recorder.stop();
      await cognito.stop();
    },
  };
}

/** Serves the page for a pool. `auth` is what it hands to `createCognitoAuth`. */
export function servePage(auth, demoUser) {
  return serveFiles({ connect: [auth.userPoolEndpoint], json: { "/config.json": { auth, demoUser } } });
}

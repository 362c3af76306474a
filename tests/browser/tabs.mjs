// Many tabs of one user, in front of the tests' own Cognito, where refresh tokens rotate without grace.
import { setTimeout as sleep } from "node:timers/promises";
import { bundleAmplifyTab } from "../server/bundle.mjs";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { openTab } from "./browsers.mjs";

export const hour = 3_600_000;

export const user = { username: "alice", password: "Correct-Horse-7" };
const refresh = "GetTokensFromRefreshToken";

/** The pages that a tab can show. */
export const pages = { ours: "/", amplify: "/amplify.html" };

/**
 * Starts Cognito and the server of the pages.
 * @param {{ amplify?: boolean }} [options] whether there is a page with Amplify, too
 */
export async function startTabs({ amplify = false } = {}) {
  const cognito = await startPool();
  const { userPoolId } = await cognito.command("createPool");
  const { clientId } = await cognito.command("createClient", { userPoolId, refreshTokenRotation: true });
  await cognito.command("createUser", { userPoolId, ...user });
  const web = await serveFiles({
    folders: {
      "/": "tests/browser/tab",
      "/pkg/": "pkg",
      ...(amplify && { "/bundle/": await bundleAmplifyTab() }),
    },
    connect: [cognito.url],
    json: { "/config.json": { auth: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: cognito.url } } },
  });

  /** What the service has answered to renewals since the sign-in: a status each. */
  async function statuses() {
    const { requests } = await cognito.command("requests", { operation: refresh });
    return requests.filter(({ method }) => method === "POST").map(({ status }) => status);
  }

  const world = {
    cognito,
    userPoolId,
    clientId,
    url: web.url,
    statuses,
    refreshes: async () => (await statuses()).length,

    async open(context, count, { locks = true, path = pages.ours } = {}) {
      const tabs = [];
      for (let index = 0; index < count; index++) {
        const { page } = await openTab(context);
        if (!locks) await page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }));
        await page.goto(`${web.url}${path}`);
        await page.waitForFunction(() => window.tab !== undefined, { polling: 50 });
        tabs.push(page);
      }
      await cognito.command("requests", { clear: true });
      return tabs;
    },

    /** Tabs of one user, who signed in in the first. */
    async signedIn(context, count, options) {
      const tabs = await world.open(context, count, options);
      await tabs[0].bringToFront();
      await signIn(tabs[0]);
      for (const tab of tabs) await until("signing in", () => isSignedIn(tab));
      await cognito.command("requests", { clear: true });
      return tabs;
    },

    /** Time passes, for the service and the tabs alike. */
    async passes(tabs, milliseconds) {
      await cognito.command("clock", { advance: milliseconds / 1000 });
      await Promise.all(tabs.map((tab) => tab.evaluate((time) => window.tab.setForward(time), milliseconds)));
    },

    expire: (tabs) => world.passes(tabs, hour + 60_000),

    fault: (options) => cognito.command("fault", { operation: refresh, ...options }),

    grace: (retryGracePeriodSeconds) => cognito.command("updateClient", { clientId, retryGracePeriodSeconds }),

    /** As it was in the beginning; open tabs keep their own time. */
    async reset() {
      await cognito.command("clearFaults");
      await cognito.command("clock", { set: Date.now(), running: true });
      await world.grace(0);
    },

    async stop() {
      await web.stop();
      await cognito.stop();
    },
  };
  return world;
}

export function signIn(tab) {
  return tab.evaluate(async (input) => void (await window.tab.auth.signIn(input)), user);
}

export function use(tab) {
  return tab.evaluate(() => window.tab.use());
}

/** All tabs use the session in the same moment. */
export function everybody(tabs) {
  return tabs[0].evaluate(() => tab.everybody());
}

export function outcomesOf(tabs) {
  return Promise.all(tabs.map((tab) => tab.evaluate(() => window.tab.outcome)));
}

export function names(tab) {
  return tab.evaluate(() => window.tab.names());
}

export function isSignedIn(tab) {
  return tab.evaluate(() => window.tab.auth.getCurrentUser().then(() => true, () => false));
}

/** Those of the tabs that have a request under way. */
export async function sendingTabs(tabs) {
  const sending = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.tab.sending > 0)));
  return tabs.filter((_, index) => sending[index]);
}

/** Waits for what must come; what does not within half a minute is an error. */
export async function until(what, condition) {
  for (let look = 0; look < 300; look++) {
    if (await condition()) return;
    await sleep(100);
  }
  throw new Error(`${what} did not happen`);
}

// Many tabs of one user and everything that may go wrong while their session is renewed: with us, and with Amplify.
//
//   node tests/soak/tabs.mjs [--tabs 20] [--browser chromium|firefox|both]
//
// Refresh tokens rotate without grace. For each scenario and client it prints three numbers:
//   refreshes   that reached the service until the callers were answered
//   renewed     tabs whose call gave a new token
//   signed out  tabs that have no session any more, asked one after another once all is well again
import { parseArgs } from "node:util";
import { browserNames, launch } from "../browser/browsers.mjs";
import { everybody, outcomesOf, pages, sendingTabs, startTabs, until, use } from "../browser/tabs.mjs";

const clients = { "cognito-wasm": pages.ours, "@aws-amplify/auth": pages.amplify };

/** What the service may answer instead of tokens. */
const answers = {
  "status 500": { kind: "status", status: 500 },
  "status 429": { kind: "status", status: 429 },
  "a page of HTML": { kind: "html", status: 503 },
  "an empty body": { kind: "empty" },
  "no answer": { kind: "drop" },
};

/**
 * The scenarios: how many tabs take part, and what happens to them when their token has ended. `act` gives the tabs that
 * count and what their calls came to.
 */
function scenariosFor(many) {
  const scenarios = {
    [`${many} tabs use the session at once`]: { count: many, act: all },
    [`the same with 60 s of grace`]: { count: many, prepare: (world) => world.grace(60), act: all },
    "a refreshing tab is closed in mid-request": { count: 5, act: closeOne },
    "offline, then online": { count: 1, act: offline },
    "a sign-out while another tab refreshes": { count: 2, act: signOut },
  };
  for (const [what, fault] of Object.entries(answers)) {
    scenarios[`the service answers: ${what}`] = { count: 1, prepare: (world) => world.fault({ ...fault, times: 50 }), act: all };
  }
  return scenarios;
}

async function all(world, tabs) {
  await everybody(tabs);
  return { tabs, outcomes: await outcomesOf(tabs) };
}

/** The request that comes first waits for a minute and would then fail; its tab is closed. */
async function closeOne(world, tabs) {
  await world.fault({ kind: "status", status: 500, ms: 60_000 });
  await everybody(tabs);
  await until("a refresh", async () => (await world.refreshes()) > 0);
  const [closed] = await sendingTabs(tabs);
  await closed.close();
  const left = tabs.filter((tab) => tab !== closed);
  return { tabs: left, outcomes: await outcomesOf(left) };
}

async function offline(world, tabs) {
  const [tab] = tabs;
  await tab.setOfflineMode(true);
  await use(tab);
  await tab.setOfflineMode(false);
  return { tabs, outcomes: [await use(tab)] };
}

/** The answer to one tab's renewal takes three seconds; in between the other one signs out. */
async function signOut(world, tabs) {
  const [refreshing, other] = tabs;
  await world.fault({ kind: "delay", ms: 3000 });
  await refreshing.evaluate(() => void (tab.outcome = tab.use()));
  await until("a refresh", async () => (await world.refreshes()) === 1);
  await other.evaluate(() => tab.auth.signOut().catch(() => {}));
  return { tabs, outcomes: await outcomesOf([refreshing]) };
}

async function run(world, context, path, { count, prepare, act }) {
  await world.reset();
  const signedIn = await world.signedIn(context, count, { path });
  const { token: old } = await use(signedIn[0]);
  await world.expire(signedIn);
  await prepare?.(world);
  const { tabs, outcomes } = await act(world, signedIn);
  const refreshes = await world.refreshes();
  const renewed = outcomes.filter(({ token }) => token && token !== old).length;
  await world.cognito.command("clearFaults");
  let lost = 0;
  for (const tab of tabs) {
    const { token } = await use(tab);
    if (!token) lost += 1;
  }
  return { refreshes, renewed, lost, tabs: tabs.length };
}

const { values } = parseArgs({
  options: { tabs: { type: "string", default: "20" }, browser: { type: "string", default: "both" } },
});
const world = await startTabs({ amplify: true });
const names = values.browser === "both" ? browserNames : [values.browser];
const header = ["scenario", "browser", ...Object.keys(clients).map((client) => `${client}: refreshes, renewed, signed out`)];
console.log(`| ${header.join(" | ")} |\n|${"---|".repeat(header.length)}`);
try {
  for (const browserName of names) {
    const browser = await launch(browserName);
    for (const [name, scenario] of Object.entries(scenariosFor(Number(values.tabs)))) {
      const cells = [];
      for (const path of Object.values(clients)) {
        const context = await browser.createBrowserContext();
        const { refreshes, renewed, lost, tabs } = await run(world, context, path, scenario);
        cells.push(`${refreshes}, ${renewed} of ${tabs}, ${lost}`);
        await context.close();
      }
      console.log(`| ${[name, browserName, ...cells].join(" | ")} |`);
    }
    await browser.close();
  }
} finally {
  await world.stop();
}

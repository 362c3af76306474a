// Signing in by redirect and in a popup, in real browsers: the pages of managed login, its cookies, the way back.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startMinistack } from "../server/ministack.mjs";
import { startPool } from "../server/pool.mjs";
import { adminCall, allowRedirect, createPool, createUser, demoUser, seedDemo } from "../server/seed.mjs";
import { serveFiles } from "../server/web.mjs";
import { oauthConfig, scopes } from "../support/oauth.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { shown } from "./page.mjs";
import { servePage } from "./site.mjs";

const { username, password } = demoUser;
const storages = ["local", "session", "memory", "cookie", "encrypted"];

/** Serves the page for a pool that `seed` makes, once its own address is known. */
async function startSite(cognito, seed) {
  const json = {};
  const web = await serveFiles({
    folders: { "/": "tests/browser/redirect", "/callback/": "tests/browser/redirect", "/pkg/": "pkg" },
    connect: [cognito.url],
    json,
  });
  const callbacks = [`${web.url}/callback/`, ...storages.map((storage) => `${web.url}/callback/?storage=${storage}`)];
  const { userPoolId, userPoolClientId } = await seed(callbacks, [`${web.url}/`]);
  const oauth = { ...oauthConfig(cognito.url), redirectSignIn: callbacks, redirectSignOut: [`${web.url}/`] };
  json["/config.json"] = { auth: { userPoolId, userPoolClientId, userPoolEndpoint: cognito.url, loginWith: { oauth } } };
  return { url: web.url, userPoolId, stop: () => web.stop() };
}

/** Fills in the form of managed login. */
async function logIn(page) {
  await page.waitForSelector("input[name=password]");
  await page.$eval("input[name=username]", (input) => (input.value = ""));
  await page.type("input[name=username]", username);
  await page.type("input[name=password]", password);
  await Promise.all([page.waitForNavigation(), page.click("[type=submit]")]);
}

const ready = (page) => page.waitForFunction(() => window.app !== undefined, { polling: 50 });

async function open(context, url) {
  const tab = await openTab(context);
  await tab.page.goto(url);
  await ready(tab.page);
  return tab;
}

/** Leaves for managed login, and signs in there. */
async function signIn(page, input) {
  await Promise.all([page.waitForNavigation(), page.evaluate((input) => void app.auth.signInWithRedirect(input), input)]);
  await logIn(page);
  await ready(page);
  return outcomes(page);
}

/** What the callback page made of its address. As text: Firefox sends an object that comes twice once. */
const outcomes = async (page) => JSON.parse(await page.evaluate(() => JSON.stringify(app.outcomes)));

const tokens = (page) => page.evaluate(async () => `${(await app.auth.getTokens())?.accessToken.payload.username}`);

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let pool;
    let site;

    before(async () => {
      browser = await launch(name);
      pool = await startPool();
      site = await startSite(pool, async (callbackUrls, logoutUrls) => {
        const { userPoolId } = await pool.command("createPool");
        const oauth = { callbackUrls, logoutUrls, allowedScopes: scopes, allowedFlows: ["code"] };
        const { clientId } = await pool.command("createClient", { userPoolId, oauth });
        await pool.command("createUser", { userPoolId, username, password, attributes: { email: "alice@example.com" } });
        return { userPoolId, userPoolClientId: clientId };
      });
    });

    after(async () => {
      await browser?.close();
      await site?.stop();
      await pool?.stop();
    });

    const context = () => browser.createBrowserContext();

    test("signs in, with a callback page that is mounted twice, and finds back to where it began", async () => {
      const { page, log } = await open(await context(), `${site.url}/?deep=link#part`);
      await pool.command("oauthRequests", { clear: true });
      const [first, second] = await signIn(page, { customState: "state & more" });
      assert.deepEqual(first, second);
      assert.equal(first.output.user.username, username);
      assert.equal(first.output.customState, "state & more");
      assert.equal(first.output.returnTo, `${site.url}/?deep=link#part`);
      assert.equal(await page.evaluate(() => location.href), `${site.url}/callback/`, "the address is clean");
      assert.deepEqual(await page.evaluate(() => app.events), [
        "initialSession this",
        "signedIn this",
        "signInWithRedirect this",
        "customOAuthState this",
      ]);
      const { requests } = await pool.command("oauthRequests", { endpoint: "oauth2/token" });
      assert.equal(requests.filter(({ method }) => method === "POST").length, 1);
      assert.deepEqual(await log.violations(), []);
      // Browsers look for an icon of the pages of managed login.
      assert.deepEqual(log.errors.filter((error) => !error.includes("404")), []);
    });

    test("a reload and the back button cost no session", async () => {
      const { page } = await open(await context(), `${site.url}/`);
      await signIn(page);
      await page.reload();
      await ready(page);
      assert.deepEqual((await outcomes(page)).map(({ code }) => code), ["OAuthStateUnknown", "OAuthStateUnknown"]);
      assert.equal(await tokens(page), username);
      await page.goBack();
      // The browser's session at managed login answers at once: another sign-in, or the page before.
      await page.goto(`${site.url}/`);
      await ready(page);
      assert.equal(await tokens(page), username);
    });

    test("the address of a callback that was handled is spent", async () => {
      const { page } = await open(await context(), `${site.url}/`);
      const addresses = [];
      page.on("framenavigated", (frame) => addresses.push(frame.url()));
      page.on("request", (request) => request.isNavigationRequest() && addresses.push(request.url()));
      await signIn(page);
      const handled = addresses.find((address) => address.includes("code="));
      await page.goto(handled);
      await ready(page);
      assert.deepEqual((await outcomes(page)).map(({ code }) => code), ["OAuthStateSpent", "OAuthStateSpent"]);
      assert.equal(await tokens(page), username);
    });

    for (const storage of storages) {
      test(`storage: ${storage}`, async () => {
        const { page } = await open(await context(), `${site.url}/?storage=${storage}`);
        const redirectUri = `${site.url}/callback/?storage=${storage}`;
        const [{ output, code, message }] = await signIn(page, { options: { redirectUri } });
        assert.equal(output?.user.username, username, `${code}: ${message}`);
        assert.equal(await page.evaluate(() => location.search), `?storage=${storage}`);
        assert.equal(await tokens(page), username);
      });
    }

    test("a callback in another tab signs both in", async () => {
      const tabs = await context();
      const { page: first } = await open(tabs, `${site.url}/`);
      const url = await first.evaluate(() => app.auth.createSignInUrl({ customState: "other tab" }));
      const { page: second } = await openTab(tabs);
      await second.goto(url);
      await logIn(second);
      await ready(second);
      assert.equal((await outcomes(second))[0].output.customState, "other tab");
      await first.waitForFunction(() => app.events.includes("signedIn other-tab"), { polling: 50 });
      assert.equal(await tokens(first), username);
    });

    test("a storage that is blocked is told before the page is left", async () => {
      const { page } = await openTab(await context());
      await page.evaluateOnNewDocument(() => {
        for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, { get: () => { throw new DOMException("blocked", "SecurityError"); } });
        }
      });
      await page.goto(`${site.url}/`);
      await ready(page);
      const { code } = await page.evaluate(() => app.outcome(app.auth.signInWithRedirect()));
      assert.equal(code, "StorageFailed");
      assert.equal(await page.evaluate(() => location.href), `${site.url}/`);
    });

    test("an address of another origin is not chosen", async () => {
      const { page } = await open(await context(), `${site.url.replace("localhost", "127.0.0.1")}/`);
      for (const call of ["createSignInUrl", "createSignOutUrl", "signInWithRedirect"]) {
        const { code } = await page.evaluate((call) => app.outcome(app.auth[call]()), call);
        assert.equal(code, "InvalidOriginException", call);
      }
    });

    test("signing out ends the session of managed login, too", async () => {
      const { page } = await open(await context(), `${site.url}/`);
      await signIn(page);
      await Promise.all([page.waitForNavigation(), page.evaluate(() => void app.auth.signOut({ oauth: true }))]);
      await ready(page);
      assert.equal(await page.evaluate(() => location.href), `${site.url}/`);
      assert.equal(await tokens(page), "undefined");
      const url = await page.evaluate(() => app.auth.createSignInUrl({ options: { prompt: "NONE" } }));
      await page.goto(url);
      await ready(page);
      assert.equal((await outcomes(page))[0].code, "OAuthLoginRequired");
    });

    test("without oauth signing out leaves it: the next sign-in asks for nothing", async () => {
      const { page } = await open(await context(), `${site.url}/`);
      await signIn(page);
      await page.evaluate(() => app.auth.signOut());
      await page.goto(await page.evaluate(() => app.auth.createSignInUrl({ options: { prompt: "NONE" } })));
      await ready(page);
      assert.equal((await outcomes(page))[0].output.user.username, username);
    });

    test("signing out by a sign-in page signs in again", async () => {
      const { page } = await open(await context(), `${site.url}/`);
      await signIn(page);
      await Promise.all([page.waitForNavigation(), page.evaluate(() => void app.auth.signOut({ oauth: { signIn: true } }))]);
      await logIn(page);
      await ready(page);
      assert.equal((await outcomes(page))[0].output.user.username, username);
    });

    describe("in a popup", () => {
      async function openPopup(page) {
        const opened = new Promise((resolve) => page.once("popup", resolve));
        await page.click("#popup");
        return opened;
      }

      for (const storage of ["local", "session", "memory"]) {
        test(`the page stays, and is signed in (storage: ${storage})`, async () => {
          const { page } = await open(await context(), `${site.url}/?storage=${storage}`);
          const popup = await openPopup(page);
          await popup.waitForSelector("input[name=password]");
          await popup.type("input[name=username]", username);
          await popup.type("input[name=password]", password);
          const closed = new Promise((resolve) => popup.once("close", resolve));
          await popup.click("[type=submit]").catch(() => {});
          const { output, code, message } = await page.evaluate(() => app.popup);
          assert.equal(output?.customState, "from the popup", `${code}: ${message}`);
          assert.equal(await tokens(page), username);
          await closed;
        });
      }

      test("that the user closes is OAuthSignInCanceled", async () => {
        const { page } = await open(await context(), `${site.url}/`);
        const popup = await openPopup(page);
        await popup.waitForSelector("input[name=password]");
        await popup.close();
        assert.equal((await page.evaluate(() => app.popup)).code, "OAuthSignInCanceled");
      });

      test("whose page is gone signs in by itself where the storage is shared", async () => {
        const { page } = await open(await context(), `${site.url}/`);
        const popup = await openPopup(page);
        await popup.waitForSelector("input[name=password]");
        await page.close();
        await logIn(popup);
        await ready(popup);
        assert.equal((await outcomes(popup))[0].output.user.username, username);
      });
    });
  });

  describe(`${name}, at managed login that somebody else wrote`, () => {
    let browser;
    let ministack;
    let site;

    before(async () => {
      browser = await launch(name);
      ministack = await startMinistack();
      site = await startSite(ministack, async (callbacks, logouts) => {
        const userPoolId = await createPool(ministack.url);
        await createUser(ministack.url, userPoolId, demoUser);
        const { UserPoolClient: client } = await adminCall(ministack.url, "CreateUserPoolClient", {
          UserPoolId: userPoolId,
          ClientName: "web",
          AllowedOAuthFlowsUserPoolClient: true,
          AllowedOAuthFlows: ["code"],
          AllowedOAuthScopes: scopes,
          CallbackURLs: callbacks,
          LogoutURLs: logouts,
          SupportedIdentityProviders: ["COGNITO"],
          ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        });
        return { userPoolId, userPoolClientId: client.ClientId };
      });
    });

    after(async () => {
      await browser?.close();
      await site?.stop();
      await ministack?.stop();
    });

    test("signs in through its real form, renews, and signs out", async () => {
      const { page } = await open(await browser.createBrowserContext(), `${site.url}/`);
      const [{ output, code, message }] = await signIn(page, { customState: "x" });
      assert.equal(output?.customState, "x", `${code}: ${message}`);
      assert.equal(await tokens(page), username);
      assert.ok(await page.evaluate(async () => (await app.auth.userInfo()).sub));
      assert.ok(await page.evaluate(async () => `${(await app.auth.getTokens({ forceRefresh: true })).accessToken}`));
      await Promise.all([page.waitForNavigation(), page.evaluate(() => void app.auth.signOut({ oauth: true }))]);
      await ready(page);
      assert.equal(await tokens(page), "undefined");
    });

    test("the demo page signs in by redirect, and an address of somebody else does not disturb it", async () => {
      const { userPoolId, userPoolClientId } = await seedDemo(ministack.url);
      const auth = { userPoolId, userPoolClientId, userPoolEndpoint: ministack.url };
      const web = await servePage(auth, demoUser);
      try {
        auth.loginWith = await allowRedirect(ministack.url, auth, `${web.url}/`);
        const { page } = await openTab(await browser.createBrowserContext());
        await page.goto(`${web.url}/`);
        await shown(page, "sign-in");
        await Promise.all([page.waitForNavigation(), page.click('[data-action="redirect"]')]);
        await logIn(page);
        await shown(page, "session");
        assert.equal(await page.evaluate(() => location.href), `${web.url}/`);
        await page.goto(`${web.url}/?code=1&state=somebody-elses`);
        await shown(page, "session");
        await page.click('[data-action="sign-out"]');
        await shown(page, "sign-in");
      } finally {
        await web.stop();
      }
    });

    test("which checks PKCE: another verifier is refused", async () => {
      const { page } = await open(await browser.createBrowserContext(), `${site.url}/`);
      await page.evaluate(async () => {
        await app.auth.createSignInUrl();
        const url = await app.auth.createSignInUrl();
        const key = Object.keys(localStorage).find((key) => key.endsWith(new URL(url).searchParams.get("state")));
        const pending = JSON.parse(localStorage.getItem(key));
        localStorage.setItem(key, JSON.stringify({ ...pending, verifier: "A".repeat(43) }));
        location.assign(url);
      });
      await logIn(page);
      await ready(page);
      const [{ code }] = await outcomes(page);
      assert.equal(code, "OAuthSignInException");
      assert.equal(await tokens(page), "undefined");
    });
  });
}

// The free functions of `cognito-wasm/aws-amplify-auth` in a page: where they keep a session, what other tabs hear of it, and
// managed login.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { build } from "esbuild";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { launch, openTab } from "./browsers.mjs";

const user = { username: "alice", password: "Correct-Horse-7" };
const imports = {
  amplify: ["aws-amplify", "aws-amplify/auth", "aws-amplify/auth/cognito", "aws-amplify/utils"],
  "cognito-wasm": ["cognito-wasm/aws-amplify-auth"],
};

let browser;
let cognito;
let context;
let config;
let web;

before(async () => {
  cognito = await startPool();
  const { userPoolId } = await cognito.command("createPool");
  const { clientId } = await cognito.command("createClient", { userPoolId });
  await cognito.command("createUser", { userPoolId, ...user, attributes: { email: "alice@example.com" } });
  config = { Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: cognito.url } } };
  const folders = {};
  for (const name of Object.keys(imports)) folders[`/${name}/`] = await bundle(name);
  web = await serveFiles({ folders, connect: [cognito.url] });
  browser = await launch("chromium");
});

after(async () => {
  await browser?.close();
  await web?.stop();
  await cognito?.stop();
});

beforeEach(async () => (context = await browser.createBrowserContext()));
afterEach(() => context.close());

/** A page whose `window.module` has all that the packages export. */
async function bundle(name) {
  const folder = `target/amplify-page/${name}`;
  const lines = imports[name].map((path, at) => `import * as module${at} from ${JSON.stringify(path)};`);
  const all = imports[name].map((_, at) => `...module${at}`).join(", ");
  const contents = `${lines.join("\n")}\nwindow.module = { ${all} };\n`;
  await build({ stdin: { contents, resolveDir: "." }, outfile: `${folder}/main.js`, bundle: true, format: "esm", minify: true, logLevel: "error" });
  await writeFile(`${folder}/index.html`, '<!doctype html><script type="module" src="main.js"></script>');
  return folder;
}

/** A tab where `prepare` was run with the module and the configuration. */
async function open(name, prepare = (module, config) => module.Amplify.configure(config)) {
  const { page } = await openTab(context);
  await page.goto(`${web.url}/${name}/`);
  await page.waitForFunction(() => window.module !== undefined);
  await page.evaluate(`(${prepare})(window.module, ${JSON.stringify(config)})`);
  return page;
}

const signIn = (page) => page.evaluate(async (user) => (await window.module.signIn(user)).isSignedIn, user);
const who = (page) => page.evaluate(() => window.module.getCurrentUser().then(({ username }) => username, (error) => error.name));
const days = (seconds) => Math.round((seconds - Date.now() / 1000) / 86_400);
const inCookies = (module, config) => module.Amplify.configure(config, { ssr: true });

test("with ssr the session is in cookies for a year, and Amplify's cookies are taken over", async () => {
  const amplify = await open("amplify", inCookies);
  assert.equal(await signIn(amplify), true);
  const moved = await open("cognito-wasm", inCookies);
  assert.equal(await who(moved), "alice");
  const cookies = (await context.cookies()).filter(({ name }) => name.startsWith("cognito-wasm"));
  assert.ok(cookies.length > 0);
  for (const cookie of cookies) assert.deepEqual([cookie.path, cookie.sameSite, days(cookie.expires)], ["/", "Lax", 365]);
  assert.equal(await moved.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cognito-wasm")).length), 0);
});

test("a CookieStorage says how the cookies are set", async () => {
  const page = await open("cognito-wasm", ({ Amplify, cognitoUserPoolsTokenProvider, CookieStorage }, config) => {
    Amplify.configure(config);
    const attributes = { path: "/cognito-wasm", expires: 30, sameSite: "strict", secure: true };
    cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage(attributes));
  });
  await signIn(page);
  const cookies = (await page.cookies()).filter(({ name }) => name.startsWith("cognito-wasm"));
  assert.ok(cookies.length > 0);
  for (const { path, sameSite, secure, expires } of cookies) {
    assert.deepEqual([path, sameSite, secure, days(expires)], ["/cognito-wasm", "Strict", true, 30]);
  }
});

test("sessionStorage is one tab's alone, and survives its reload", async () => {
  const inTab = ({ Amplify, cognitoUserPoolsTokenProvider, sessionStorage }, config) => {
    Amplify.configure(config);
    cognitoUserPoolsTokenProvider.setKeyValueStorage(sessionStorage);
  };
  const first = await open("cognito-wasm", inTab);
  await signIn(first);
  assert.equal(await who(await open("cognito-wasm", inTab)), "UserUnAuthenticatedException");
  await first.reload();
  await first.waitForFunction(() => window.module !== undefined);
  await first.evaluate(`(${inTab})(window.module, ${JSON.stringify(config)})`);
  assert.equal(await who(first), "alice");
});

test("a storage that was told before the configuration counts as well", async () => {
  const page = await open("cognito-wasm", ({ Amplify, cognitoUserPoolsTokenProvider, sharedInMemoryStorage }, config) => {
    cognitoUserPoolsTokenProvider.setKeyValueStorage(sharedInMemoryStorage);
    Amplify.configure(config);
  });
  await signIn(page);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.equal(await who(page), "alice");
});

test("the storages can be used by themselves", async () => {
  const page = await open("cognito-wasm");
  const found = await page.evaluate(async () => {
    const { CookieStorage, defaultStorage, sessionStorage, sharedInMemoryStorage } = window.module;
    const found = [];
    for (const storage of [new CookieStorage(), defaultStorage, sessionStorage, sharedInMemoryStorage]) {
      await storage.setItem("a b", "1;2=%");
      found.push(await storage.getItem("a b"));
      await storage.removeItem("a b");
      found.push(await storage.getItem("a b"));
      await storage.setItem("c", "3");
      await storage.clear();
      found.push(await storage.getItem("c"));
    }
    return found;
  });
  assert.deepEqual(found, Array(4).fill(["1;2=%", null, null]).flat());
});

test("a redirect to managed login is completed by Amplify.configure, and signOut leaves for the logout page", async () => {
  const { userPoolId, userPoolClientId: clientId } = config.Auth.Cognito;
  const callback = `${web.url}/cognito-wasm/`;
  const allowed = { allowedScopes: ["openid", "aws.cognito.signin.user.admin"], allowedFlows: ["code"] };
  await cognito.command("updateClient", { clientId, oauth: { callbackUrls: [callback], logoutUrls: [callback], ...allowed } });
  await cognito.command("oauthSignIn", { userPoolId, username: user.username });
  const oauth = {
    domain: new URL(cognito.url).host,
    scopes: allowed.allowedScopes,
    redirectSignIn: [callback],
    redirectSignOut: [callback],
    responseType: "code",
  };
  const configure = (module, Cognito) => {
    window.heard = [];
    module.Hub.listen("auth", ({ payload }) => window.heard.push(payload));
    module.Amplify.configure({ Auth: { Cognito } });
  };
  const Cognito = { ...config.Auth.Cognito, loginWith: { oauth } };
  const page = await open("cognito-wasm", () => {});
  const run = () => page.evaluate(`(${configure})(window.module, ${JSON.stringify(Cognito)})`);
  const arrive = async (leave) => {
    await Promise.all([page.waitForNavigation(), page.evaluate(leave)]);
    await page.waitForFunction(() => window.module !== undefined);
    await run();
  };

  await run();
  await arrive(() => void window.module.signInWithRedirect({ customState: "/cart" }));
  assert.equal(await who(page), "alice");
  assert.equal(page.url(), callback);
  const heard = await page.evaluate(() => window.heard.map(({ event, data }) => (event === "customOAuthState" ? [event, data] : [event])));
  assert.deepEqual(heard.map(([event]) => event).sort(), ["customOAuthState", "signInWithRedirect", "signedIn"]);
  assert.deepEqual(heard.find(([event]) => event === "customOAuthState"), ["customOAuthState", "/cart"]);
  const again = await page.evaluate(() => window.module.signInWithRedirect().catch((error) => error.name));
  assert.equal(again, "UserAlreadyAuthenticatedException");

  await arrive(() => void window.module.signOut());
  assert.equal(await who(page), "UserUnAuthenticatedException");
  const { requests } = await cognito.command("oauthRequests", { endpoint: "logout" });
  assert.deepEqual(requests.map(({ parameters }) => parameters.logout_uri), [callback]);

  assert.equal(await signIn(page), true);
  await page.evaluate(() => window.module.signOut());
  assert.equal((await cognito.command("oauthRequests", { endpoint: "logout" })).requests.length, 1, "a password's session has none");
});

test("another tab's sign-in and sign-out are told to those who want to hear of other tabs", async () => {
  const listening = (module, config) => {
    module.Amplify.configure(config);
    window.heard = [];
    const note = (who) => ({ crossTab, payload }) => window.heard.push([who, payload.event, crossTab === true]);
    module.Hub.listen("auth", note("this tab"));
    module.Hub.listen("auth", note("all tabs"), { enableCrossTabEvents: true });
  };
  const [acting, other] = [await open("cognito-wasm", listening), await open("cognito-wasm", listening)];
  await signIn(acting);
  await other.waitForFunction(() => window.heard.length > 0);
  await acting.evaluate(() => window.module.signOut());
  await other.waitForFunction(() => window.heard.length > 1);
  assert.deepEqual(await other.evaluate(() => window.heard), [
    ["all tabs", "signedIn", true],
    ["all tabs", "signedOut", true],
  ]);
  assert.deepEqual(await acting.evaluate(() => window.heard.map(([who, event]) => `${who}: ${event}`)), [
    "this tab: signedIn",
    "all tabs: signedIn",
    "this tab: signedOut",
    "all tabs: signedOut",
  ]);
});

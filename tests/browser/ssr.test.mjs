// One session for a server and its pages, in cookies: who signs in on one side is signed in on the other.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { createCognitoAuth } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { serveFiles } from "../server/web.mjs";
import { requestCookies } from "../support/cookies.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";

let cognito;
let config;
let web;
let server;
let serverUrl;

before(async () => {
  cognito = await startPool();
  config = await seedPool(cognito, { client: { refreshTokenRotation: true } });
  web = await serveFiles({ folders: { "/": "tests/browser/tab", "/pkg/": "pkg" }, connect: [cognito.url], json: { "/config.json": { auth: config } } });
  server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Cookies do not know of ports: this is the same site as the page.
  serverUrl = `http://localhost:${server.address().port}`;
});

after(async () => {
  server?.closeAllConnections();
  server?.close();
  await web?.stop();
  await cognito?.stop();
});

const actions = {
  "/sign-in": (auth) => auth.signIn(user),
  "/sign-out": (auth) => auth.signOut(),
  "/renew": (auth) => auth.getTokens({ forceRefresh: true }),
  "/look": () => {},
};

/** Does what the path says with the session that came in the cookies, and tells the token that it ends with. */
async function answer({ url, headers }, response) {
  const storage = requestCookies(headers.cookie);
  // Without HTTPS a page may not write over what is for HTTPS alone.
  const auth = createCognitoAuth({ ...config, storage, cookie: { secure: false } });
  try {
    await actions[url](auth);
    const tokens = await auth.getTokens();
    response.writeHead(200, { "content-type": "text/plain", "set-cookie": storage.lines });
    response.end(tokens ? tokens.accessToken.payload.jti : "nobody");
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());

    test("signed in by the server, renewed by the page, renewed by the server, signed out by the page", async () => {
      const { page } = await openTab(await browser.createBrowserContext());
      const onServer = async (path) => {
        await page.goto(`${serverUrl}${path}`);
        return page.evaluate(() => document.body.textContent);
      };
      const onPage = async (act) => {
        await page.goto(`${web.url}/`);
        return page.evaluate(
          async (config, act) => {
            const { createCognitoAuth } = await import("/pkg/index.js");
            const auth = createCognitoAuth({ ...config, storage: "cookie" });
            if (act === "renew") await auth.getTokens({ forceRefresh: true });
            if (act === "signOut") await auth.signOut();
            return (await auth.getTokens())?.accessToken.payload.jti ?? "nobody";
          },
          config,
          act,
        );
      };
      const first = await onServer("/sign-in");
      assert.match(first, /^[0-9a-f-]{36}$/);
      assert.equal(await onPage("look"), first, "the page reads the server's cookies");
      const second = await onPage("renew");
      assert.notEqual(second, first);
      assert.equal(await onServer("/look"), second, "the server reads the page's cookies");
      const third = await onServer("/renew");
      assert.notEqual(third, second);
      assert.equal(await onPage("look"), third);
      assert.equal(await onPage("signOut"), "nobody");
      assert.equal(await onServer("/look"), "nobody");
    });
  });
}

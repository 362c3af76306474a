// What a page downloads when: the scripts and the module of AWS come when they are first asked for.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { user } from "../support/pool_auth.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { startLab } from "./lab.mjs";

/** What has the scripts of AWS, and what has the module. */
const AWS = ["aws", "aws-in-script"];

let lab;
let settings;

before(async () => {
  lab = await startLab({});
  const { userPoolId, userPoolClientId: clientId } = lab.configs.first;
  settings = { userPoolId, clientId, tokenUse: "access", jwksUri: `${lab.pool.url}/${userPoolId}/.well-known/jwks.json` };
});

after(() => lab?.stop());

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());

    test("a page that signs in, verifies its token and signs out downloads nothing of AWS; one that asks for credentials does so once", async () => {
      const { page, asked } = await open();
      const token = await signIn(page);
      assert.equal(await page.evaluate(verify, settings, token), "alice");
      assert.deepEqual(asked, []);
      assert.deepEqual(await page.evaluate(askForCredentials), { code: "NoCredentials" });
      assert.deepEqual(await page.evaluate(askForCredentials), { code: "NoCredentials" });
      assert.deepEqual(asked.sort(), AWS);
      await page.close();
    });

    test("when it cannot be fetched, the error says so, the session stays, and a later call fetches it", async () => {
      const { page, isBlocked } = await open();
      await signIn(page);
      isBlocked.value = true;
      assert.deepEqual(await page.evaluate(askForCredentials), { code: "NetworkError", retryable: true });
      assert.equal(await page.evaluate(async () => (await lab.auth.getCurrentUser()).username), "alice");
      isBlocked.value = false;
      // Firefox does not import again what it failed to import once.
      if (name === "firefox") await lab.reload(page);
      assert.deepEqual(await page.evaluate(askForCredentials), { code: "NoCredentials" });
      await page.close();
    });

    test("a provider and a signed fetch are made at once, and say what is wrong at once", async () => {
      const { page } = await open();
      const thrown = await page.evaluate(() => {
        const named = (make) => {
          try {
            return typeof make();
          } catch (error) {
            return error.name;
          }
        };
        return {
          provider: named(() => lab.auth.credentialsProvider()),
          wrongProvider: named(() => lab.auth.credentialsProvider({ another: "flow" })),
          signed: named(() => lab.auth.signedFetch("s3", "us-east-1")),
          wrongSigned: named(() => lab.auth.signedFetch("s3", "")),
        };
      });
      assert.deepEqual(thrown, { provider: "function", wrongProvider: "TypeError", signed: "function", wrongSigned: "TypeError" });
      await page.close();
    });

    test("a verifier needs no module; what must answer at once is for platforms that can check signatures at once", async () => {
      const { page } = await open();
      const token = await signIn(page);
      const seen = await page.evaluate(
        async (settings, token) => {
          const { createTokenVerifier } = await import("/pkg/index.js");
          const named = (work) => {
            try {
              return work();
            } catch (error) {
              return error.name;
            }
          };
          const keys = await (await fetch(settings.jwksUri)).json();
          const verifier = createTokenVerifier(settings);
          verifier.cacheJwks(keys);
          return {
            verified: (await verifier.verify(token)).username,
            atOnce: named(() => verifier.verifySync(token)),
            options: named(() => createTokenVerifier({ userPoolId: 7 })),
            junk: named(() => verifier.cacheJwks(7)),
          };
        },
        settings,
        token,
      );
      assert.deepEqual(seen, { verified: "alice", atOnce: "NotSupportedError", options: "TypeError", junk: "JwksValidationError" });
      await page.close();
    });

    /** A tab that writes down what of AWS it asks for, and does not get it when told so. */
    async function open() {
      const { page } = await openTab(await browser.createBrowserContext());
      const asked = [];
      const isBlocked = { value: false };
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const [, part] = /\/chunks\/(aws|aws-in-script)-[A-Z0-9]+\.js$/.exec(request.url()) ?? [];
        if (part) asked.push(part);
        if (part && isBlocked.value) request.abort();
        else request.continue();
      });
      await page.goto(`${lab.url}/`);
      await page.waitForFunction(() => window.lab !== undefined);
      return { page, asked, isBlocked };
    }
  });
}

/** Signs in, and out again; gives the access token. */
function signIn(page) {
  return page.evaluate(async (user) => {
    await lab.auth.signIn(user);
    const token = String((await lab.auth.getTokens()).accessToken);
    await lab.auth.signOut();
    await lab.auth.signIn(user);
    return token;
  }, user);
}

async function verify(settings, token) {
  const { createTokenVerifier } = await import("/pkg/index.js");
  return (await createTokenVerifier(settings).verify(token)).username;
}

async function askForCredentials() {
  try {
    await lab.auth.getCredentials();
    return {};
  } catch ({ code, retryable }) {
    return { code, ...(retryable && { retryable }) };
  }
}

// What a page downloads when: the verifier and the AWS credentials come when they are first asked for.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { user } from "../support/pool_auth.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { startLab } from "./lab.mjs";

const EXTRAS = ["/pkg/extras.js", "/pkg/extras.wasm.js"];

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

    test("a page that signs in and out downloads neither, and one that verifies a token does so once", async () => {
      const { page, extras } = await open();
      const token = await signIn(page);
      assert.deepEqual(extras, []);
      const verified = await page.evaluate(verifyTwice, settings, token);
      assert.deepEqual(verified, { first: "alice", second: "alice", atOnce: "alice" });
      assert.deepEqual(extras.sort(), EXTRAS);
      await page.close();
    });

    test("when they cannot be fetched, the error says so, the session stays, and a later call fetches them", async () => {
      const { page, isBlocked } = await open();
      const token = await signIn(page);
      isBlocked.value = true;
      const failed = await page.evaluate(verify, settings, token);
      assert.deepEqual(failed, { isAuthError: true, code: "NetworkError", retryable: true });
      assert.equal(await page.evaluate(async () => (await lab.auth.getCurrentUser()).username), "alice");
      isBlocked.value = false;
      // Firefox does not import again what it failed to import once.
      if (name === "firefox") await lab.reload(page);
      assert.deepEqual(await page.evaluate(verify, settings, token), { username: "alice" });
      await page.close();
    });

    test("what needs them at once says what to wait for; wrong options are told by the first call", async () => {
      const { page } = await open();
      const token = await signIn(page);
      assert.deepEqual(await page.evaluate(askAtOnce, settings, token), {
        early: "JwksNotAvailableInCacheError",
        late: "alice",
        options: "TypeError",
        junk: "JwksValidationError",
        provider: "TypeError",
        signed: "TypeError",
      });
      await page.close();
    });

    /** A tab that writes down which of the extras it asks for, and does not get them when told so. */
    async function open() {
      const { page } = await openTab(await browser.createBrowserContext());
      const extras = [];
      const isBlocked = { value: false };
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const { pathname } = new URL(request.url());
        const isExtra = EXTRAS.includes(pathname);
        if (isExtra) extras.push(pathname);
        if (isExtra && isBlocked.value) request.abort();
        else request.continue();
      });
      await page.goto(`${lab.url}/`);
      await page.waitForFunction(() => window.lab !== undefined);
      return { page, extras, isBlocked };
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

async function verifyTwice(settings, token) {
  const { createTokenVerifier } = await import("/pkg/index.js");
  const verifier = createTokenVerifier(settings);
  const [first, second] = await Promise.all([verifier.verify(token), verifier.verify(token)]);
  return { first: first.username, second: second.username, atOnce: verifier.verifySync(token).username };
}

async function verify(settings, token) {
  const { createTokenVerifier, isAuthError } = await import("/pkg/index.js");
  try {
    return { username: (await createTokenVerifier(settings).verify(token)).username };
  } catch (error) {
    return { isAuthError: isAuthError(error), code: error.code, retryable: error.retryable };
  }
}

async function askAtOnce(settings, token) {
  const { createTokenVerifier } = await import("/pkg/index.js");
  const named = (error) => error.name;
  const keys = await (await fetch(settings.jwksUri)).json();
  // From here on nothing waits until all have asked: nothing of the extras is there yet.
  const provider = lab.auth.credentialsProvider({ flow: "another" })().catch(named);
  const signed = lab.auth.signedFetch("s3", "")("https://a.example/").catch(named);
  const options = createTokenVerifier({ userPoolId: 7 }).verify(token).catch(named);
  const [verifier, junk] = [createTokenVerifier(settings), createTokenVerifier(settings)];
  verifier.cacheJwks(keys);
  junk.cacheJwks(7);
  let early;
  try {
    verifier.verifySync(token);
  } catch (error) {
    early = named(error);
  }
  return {
    early,
    late: (await verifier.verify(token), verifier.verifySync(token).username),
    options: await options,
    junk: await junk.verify(token).catch(named),
    provider: await provider,
    signed: await signed,
  };
}

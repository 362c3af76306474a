// "cognito-wasm/server": each request has an instance of its own over its cookies, and a browser that keeps what it is told.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { createCognitoAuth } from "cognito-wasm";
import { createServerAuth } from "cognito-wasm/server";
import { startPool } from "../server/pool.mjs";
import { Browser, stores } from "../support/cookie-stores.mjs";
import { localFetch, operations } from "../support/local.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";
import { seedOAuth, signedOut, visit } from "../support/oauth.mjs";

const hour = 3_600_000;
const secret = "a secret of the tests, long enough: 0123456789";

let service;
before(async () => (service = await startPool()));
after(() => service.stop());
beforeEach(() => service.command("clock", { set: Date.now(), running: true }));

const mfa = { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"], attributes: { phone_number: "+15550100" } } };

/** A server for a pool of its own, and what it sends. */
async function newServer({ settings, ahead = { ms: 0 }, ...options } = {}) {
  const config = await seedPool(service, settings);
  const { fetch, requests } = localFetch();
  const runtime = { fetch, now: () => Date.now() + ahead.ms };
  const server = createServerAuth({ ...config, secret, runtime, ...options });
  const code = async () => (await service.command("outbox", { userPoolId: config.userPoolId })).messages.at(-1).code;
  return { server, config, requests, code, runtime, ahead };
}

const requestOf = (browser, url = "https://shop.example/") => new Request(url, { headers: { cookie: browser.header } });

/** One request of a browser, which `act` answers. */
async function serve(server, browser, act, options) {
  const session = server.forRequest(requestOf(browser), options);
  const result = await act(session.auth, session);
  for (const line of session.setCookies) browser.take(line);
  return result;
}

const whoIs = async (auth) => (await auth.getCurrentUser().catch(({ code }) => ({ username: code }))).username;
const nobody = "UserUnAuthenticatedException";

describe("a session that the server alone keeps", () => {
  test("a sign-in by one request is there in the next, which sets nothing and asks nobody", async () => {
    const { server, requests } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    const before = requests.length;
    const session = server.forRequest(requestOf(browser));
    assert.equal(await whoIs(session.auth), "alice");
    assert.deepEqual(session.setCookies, []);
    assert.equal([...session.headers].length, 0);
    assert.equal(requests.length, before);
  });

  test("its cookies are HttpOnly, Secure, Lax, of this host alone, and below 4096 bytes", async () => {
    const { server } = await newServer();
    const session = server.forRequest(requestOf(new Browser()));
    await session.auth.signIn(user);
    assert.ok(session.setCookies.length > 0);
    for (const line of session.setCookies) {
      assert.match(line, /^__Host-cognito-wasm\.[^=]+=[^;]+; Path=\/; Expires=[^;]+; SameSite=lax; HttpOnly; Secure$/);
      assert.ok(line.length <= 4096, String(line.length));
    }
    assert.equal(session.headers.get("cache-control"), "private, no-store");
  });

  test("without Secure there is no prefix, and with a domain another one", async () => {
    const names = async (cookie) => {
      const { server } = await newServer({ cookie });
      const session = server.forRequest(requestOf(new Browser()));
      await session.auth.signIn(user);
      return session.setCookies[0].split("=")[0].replace(/cognito-wasm.*/, "");
    };
    assert.equal(await names({ secure: false }), "");
    assert.equal(await names({ domain: "shop.example" }), "__Secure-");
    assert.equal(await names({ path: "/app" }), "__Secure-");
  });

  test("what a request renews is set by its response, and read by whatever the request goes to next", async () => {
    const { server, requests, ahead } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    ahead.ms = hour + 60_000;
    await service.command("clock", { advance: ahead.ms / 1000 });
    const session = server.forRequest(requestOf(browser));
    const { accessToken } = await session.auth.getTokens();
    assert.equal(operations(requests).at(-1), "GetTokensFromRefreshToken");
    const next = server.forRequest({ headers: session.requestHeaders() }, { readOnly: true });
    assert.equal(String((await next.auth.getTokens()).accessToken), String(accessToken));
    const response = session.apply(Response.redirect("https://shop.example/", 302));
    assert.equal(response.status, 302);
    assert.deepEqual(response.headers.getSetCookie(), session.setCookies);
  });

  test("a request that is only read renews nothing, and what has ended is nobody's", async () => {
    const { server, requests, ahead } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    const count = requests.length;
    assert.equal(await serve(server, browser, whoIs, { readOnly: true }), "alice");
    ahead.ms = hour + 60_000;
    const session = server.forRequest(requestOf(browser), { readOnly: true });
    assert.equal(await session.auth.getTokens(), null);
    await assert.rejects(session.auth.signIn(user), { code: "NotSupportedError" });
    await assert.rejects(session.auth.signOut(), { code: "NotSupportedError" });
    assert.deepEqual(session.setCookies, []);
    assert.equal(requests.length, count);
  });

  test("a sign-out leaves no token in the browser", async () => {
    const { server } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    await serve(server, browser, (auth) => auth.signOut());
    assert.equal(await serve(server, browser, whoIs), nobody);
    assert.ok(!decodeURIComponent(browser.header).includes("eyJ"));
  });

  test("a page cannot have written it: cookies without the prefix are not read", async () => {
    const { server } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    const plain = browser.header.replaceAll("__Host-", "");
    assert.equal(await whoIs(server.forRequest({ headers: new Headers({ cookie: plain }) }).auth), nobody);
  });

  test("requests of several browsers at once do not mix", async () => {
    const { server, config } = await newServer();
    const bob = { username: "bob", password: "Correct-Horse-8" };
    await service.command("createUser", { userPoolId: config.userPoolId, ...bob });
    const browsers = [new Browser(), new Browser()];
    await Promise.all([user, bob].map((who, at) => serve(server, browsers[at], (auth) => auth.signIn(who))));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => serve(server, browsers[at % 2], (auth) => whoIs(auth))),
    );
    assert.deepEqual(answers, Array.from({ length: 20 }, (_, at) => ["alice", "bob"][at % 2]));
  });

  test("a request of Node's http is one, too", async () => {
    const { server } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    assert.equal(await whoIs(server.forRequest({ headers: { cookie: browser.header } }).auth), "alice");
    assert.equal(await whoIs(server.forRequest({ headers: {} }).auth), nobody);
    assert.throws(() => server.forRequest({}), TypeError);
  });
});

describe("a second factor across two requests", () => {
  test("the next request of the same browser goes on", async () => {
    const { server, code } = await newServer({ settings: mfa });
    const browser = new Browser();
    const { nextStep } = await serve(server, browser, (auth) => auth.signIn(user));
    assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    const pending = await serve(server, browser, (auth) => auth.pendingSignIn(), { readOnly: true });
    assert.equal(pending.nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    const challengeResponse = await code();
    assert.equal((await serve(server, browser, (auth) => auth.confirmSignIn({ challengeResponse }))).isSignedIn, true);
    assert.equal(await serve(server, browser, whoIs), "alice");
    assert.deepEqual(browser.cookies.filter(({ name }) => name.includes("sign-in")), []);
  });

  test("its cookie is sealed: nobody reads it, changes it, or moves it", async () => {
    const { server, code } = await newServer({ settings: mfa });
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    const [cookie] = browser.cookies.filter(({ name }) => name.includes("sign-in"));
    assert.match(cookie.name, /^__Host-/);
    assert.ok("httponly" in cookie && "secure" in cookie);
    const [, sealed] = cookie.value.split(".1.");
    const bytes = Buffer.from(sealed, "base64url");
    for (const secretText of ["alice", "SMS_MFA", "session"]) assert.ok(!bytes.includes(secretText), secretText);
    const challengeResponse = await code();
    const { plan } = await import("../../target/js/io/cookie-chunks.js");
    const key = cookie.name.slice("__Host-".length);
    for (const at of [0, 11, 12, 40, bytes.length - 1]) {
      const forged = Buffer.from(bytes);
      forged[at] ^= 1;
      const other = new Browser();
      for (const [name, value] of plan(key, undefined, `1.${forged.toString("base64url")}`, 0).set) {
        other.take(`__Host-${name}=${value}; Path=/`);
      }
      await assert.rejects(serve(server, other, (auth) => auth.confirmSignIn({ challengeResponse })), { code: "SignInException" });
    }
  });

  test("another secret does not open it, and a replaced one does", async () => {
    const world = await newServer({ settings: mfa });
    const browser = new Browser();
    await serve(world.server, browser, (auth) => auth.signIn(user));
    const challengeResponse = await world.code();
    const withSecret = (secret) => createServerAuth({ ...world.config, secret, runtime: world.runtime });
    const newer = "another secret of the tests, as long as the first";
    const confirm = (auth) => auth.confirmSignIn({ challengeResponse });
    await assert.rejects(serve(withSecret(newer), browser, confirm), { code: "SignInException" });
    assert.equal((await serve(withSecret([newer, secret]), browser, confirm)).isSignedIn, true);
  });
});

describe("a session that a page's scripts use, too", () => {
  test("its cookies are those of storage: cookie", async () => {
    const { server, config, runtime } = await newServer({ shareWithPage: true });
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    for (const { name, ...has } of browser.cookies) assert.ok(!name.startsWith("__") && !("httponly" in has));
    const location = { protocol: "https:", origin: "https://shop.example", hostname: "shop.example", href: "https://shop.example/" };
    const document = {
      get cookie() {
        return browser.header;
      },
      set cookie(text) {
        browser.take(text);
      },
    };
    Object.assign(globalThis, { document, location });
    try {
      const page = createCognitoAuth({ ...config, storage: "cookie", runtime, autoRefresh: false });
      assert.equal(await whoIs(page), "alice");
      await page.getTokens({ forceRefresh: true });
    } finally {
      delete globalThis.document;
      delete globalThis.location;
    }
    assert.equal(await serve(server, browser, whoIs), "alice");
  });
});

describe("the cookies of frameworks", () => {
  for (const name of ["Next's cookies()", "SvelteKit's event.cookies", "Express", "Hono"]) {
    test(`${name}: a sign-in, a read and a sign-out`, async () => {
      const { server } = await newServer();
      const browser = new Browser();
      const within = (act, options) => stores[name](browser, (store) => act(server.forCookies(store, options)));
      await within((auth) => auth.signIn(user));
      assert.ok(browser.cookies.every((cookie) => cookie.name.startsWith("__Host-") && "httponly" in cookie));
      assert.equal(await within(whoIs), "alice");
      assert.equal(await within(whoIs, { readOnly: true }), "alice");
      await within((auth) => auth.signOut());
      assert.equal(await within(whoIs), nobody);
    });
  }

  test("cookies without set are only read", async () => {
    const { server } = await newServer();
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    const get = (name) => browser.cookies.find((cookie) => cookie.name === name)?.value;
    assert.equal(await whoIs(server.forCookies({ get })), "alice");
    await assert.rejects(server.forCookies({ get }).signOut(), { code: "NotSupportedError" });
    assert.throws(() => server.forCookies({ get }, { readOnly: false }), TypeError);
    assert.throws(() => server.forCookies({}), TypeError);
  });
});

describe("sessions in the server's own storage", () => {
  /** A storage like Redis, as far as it goes here. */
  function memory() {
    const items = new Map();
    return {
      items,
      getItem: async (key) => items.get(key) ?? null,
      setItem: async (key, text) => void items.set(key, text),
      removeItem: async (key) => void items.delete(key),
    };
  }

  test("the browser has a random id and nothing else", async () => {
    const sessions = memory();
    const { server } = await newServer({ sessions });
    const browser = new Browser();
    await serve(server, browser, (auth) => auth.signIn(user));
    const [cookie, ...others] = browser.cookies;
    assert.deepEqual(others, []);
    assert.match(cookie.name, /^__Host-cognito-wasm\..+\.session$/);
    assert.match(cookie.value, /^[\w-]{43}$/);
    assert.ok(![...sessions.items.keys()].some((key) => key.includes(cookie.value)), "the storage does not know the id");
    assert.equal(await serve(server, browser, whoIs), "alice");
    await serve(server, browser, (auth) => auth.signOut());
    assert.equal(await serve(server, browser, whoIs), nobody);
    assert.ok(![...sessions.items.values()].some((text) => text.includes("eyJ")));
  });

  test("whoever signs in gets a new id: nobody can be given one", async () => {
    const sessions = memory();
    const { server, config } = await newServer({ sessions });
    const name = `__Host-cognito-wasm.${config.userPoolClientId}.session`;
    const idIn = (browser) => browser.cookies.find((cookie) => cookie.name === name)?.value;
    const bob = { username: "bob", password: "Correct-Horse-8" };
    await service.command("createUser", { userPoolId: config.userPoolId, ...bob });

    const attacker = new Browser();
    await serve(server, attacker, (auth) => auth.signIn(bob));
    const signedOutOne = new Browser();
    await serve(server, signedOutOne, (auth) => auth.signIn(bob));
    await serve(server, signedOutOne, (auth) => auth.signOut());
    const planted = [idIn(attacker), idIn(signedOutOne), "A".repeat(43), "", "../../etc", "a b"];
    for (const id of planted) {
      const victim = new Browser();
      victim.take(`${name}=${id}; Path=/`);
      await serve(server, victim, (auth) => auth.signIn(user));
      assert.notEqual(idIn(victim), id);
      assert.equal(await serve(server, victim, whoIs), "alice");
      const holder = new Browser();
      holder.take(`${name}=${id}; Path=/`);
      assert.notEqual(await serve(server, holder, whoIs), "alice", id);
    }
  });
});

describe("the routes of managed login", () => {
  const origin = "http://localhost:4000";

  async function newRoutes() {
    const config = await seedOAuth(service);
    const { fetch } = globalThis;
    const server = createServerAuth({ ...config, secret, cookie: { secure: false }, runtime: { fetch } });
    const handle = server.routes({ signedIn: "/home", failed: "/welcome?x=1", signedOut });
    const browser = new Browser();
    const go = async (path, { method = "GET", ...headers } = {}) => {
      const request = new Request(new URL(path, origin), { method, headers: { cookie: browser.header, ...headers } });
      const response = await handle(request);
      for (const line of response.headers.getSetCookie()) browser.take(line);
      return { status: response.status, location: response.headers.get("location") };
    };
    return { server, browser, go };
  }

  test("a sign-in comes back to where it began, and a sign-out ends it here and there", async () => {
    const { server, browser, go } = await newRoutes();
    const begun = await go("/sign-in?returnTo=/cart?item=1");
    assert.equal(begun.status, 303);
    const query = new URL(begun.location).searchParams;
    assert.equal(query.get("code_challenge_method"), "S256");
    assert.ok(browser.cookies.every((cookie) => "httponly" in cookie));
    assert.ok(!decodeURIComponent(browser.header).includes(query.get("nonce")), "the nonce is sealed");
    const back = await visit(begun.location);
    assert.deepEqual(await go(back), { status: 303, location: "/cart?item=1" });
    assert.equal(await serve(server, browser, whoIs), "alice");
    const ended = await go("/sign-out", { method: "POST", "sec-fetch-site": "same-origin" });
    assert.match(ended.location, /\/logout\?.*logout_uri=/);
    assert.equal(await serve(server, browser, whoIs), nobody);
  });

  test("a redirect works once, and in the browser that asked for it", async () => {
    const { browser, go } = await newRoutes();
    const { location } = await go("/sign-in");
    const back = await visit(location);
    const mine = new Map(browser.kept);
    browser.kept.clear();
    assert.deepEqual(await go(back), { status: 303, location: "/welcome?x=1&error=OAuthStateUnknown" });
    for (const [place, cookie] of mine) browser.kept.set(place, cookie);
    assert.equal((await go(back)).location, "/home");
    assert.match((await go(back)).location, /^\/welcome\?x=1&error=OAuthState(Spent|Unknown)$/);
  });

  test("nobody is led to another site", async () => {
    const { go } = await newRoutes();
    const evil = ["https://evil.example", "//evil.example", "/\\evil.example", "\\/evil.example", "/\t/evil.example", "javascript:alert(1)", "home", "", "/%0a/\n/x", ` /x`];
    for (const returnTo of evil) {
      const { status } = await go(`/sign-in?${new URLSearchParams({ returnTo })}`);
      assert.equal(status, 400, JSON.stringify(returnTo));
    }
  });

  test("another site cannot sign a user out", async () => {
    const { server, browser, go } = await newRoutes();
    await go(await visit((await go("/sign-in")).location));
    const forged = [
      [{ method: "GET" }, 405],
      [{ method: "POST" }, 403],
      [{ method: "POST", "sec-fetch-site": "cross-site" }, 403],
      [{ method: "POST", "sec-fetch-site": "same-site" }, 403],
      [{ method: "POST", origin: "https://evil.example" }, 403],
      [{ method: "POST", origin: "null" }, 403],
    ];
    for (const [headers, status] of forged) assert.equal((await go("/sign-out", headers)).status, status);
    assert.equal(await serve(server, browser, whoIs), "alice");
    assert.equal((await go("/sign-out", { method: "POST", origin })).status, 303);
  });

  test("other paths are not its own, and wrong options are told at once", async () => {
    const { go, server } = await newRoutes();
    assert.equal((await go("/other")).status, 404);
    for (const options of [{ signedIn: "https://evil.example" }, { failed: "//x" }, { signIn: "/" }]) {
      assert.throws(() => server.routes(options), TypeError);
    }
  });
});

test("a wrong configuration is a TypeError that says what is wrong", async () => {
  const config = { userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789", secret };
  createServerAuth(config);
  const wrong = [
    [{ secret: undefined }, /secret/],
    [{ secret: "short" }, /secret/],
    [{ secret: [] }, /secret/],
    [{ secret: [secret, "short"] }, /secret/],
    [{ storage: "memory" }, /storage/],
    [{ readOnly: true }, /readOnly/],
    [{ shareWithPage: "yes" }, /shareWithPage/],
    [{ cookie: { httpOnly: false } }, /httpOnly/],
    [{ shareWithPage: true, cookie: { httpOnly: true } }, /httpOnly/],
    [{ sessions: {} }, /sessions/],
    [{ sessions: new Map(), shareWithPage: true }, /shareWithPage/],
    [{ verifyTokens: false }, /verifyTokens/],
    [{ userPoolId: "" }, /userPoolId/],
    [{ secrets: [secret] }, /secrets/],
  ];
  for (const [change, message] of wrong) {
    assert.throws(() => createServerAuth({ ...config, ...change }), (error) => error instanceof TypeError && message.test(error.message), JSON.stringify(change));
  }
});

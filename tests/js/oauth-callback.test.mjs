// Redirects that must not sign anybody in: foreign, late, twice, refused, forged.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { createCognitoAuth, isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { deferred, recordingStorage } from "../support/local.mjs";
import { begin, callback, oauthInstance, query, rejection, seedOAuth, visit } from "../support/oauth.mjs";
import { user } from "../support/pool_auth.mjs";

const TOKEN = "oauth2/token";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedOAuth(server);
});

beforeEach(() => server.command("clearFaults"));

after(() => server.stop());

const instance = (options) => oauthInstance(config, options);
const exchanges = (paths) => paths().filter((path) => path === "/oauth2/token").length;

describe("an address of somebody else", () => {
  const state = "A".repeat(43);
  const foreign = {
    "without parameters": callback,
    "with a code alone": `${callback}?code=1`,
    "with a state alone": `${callback}?state=${state}`,
    "with a state that nobody knows": `${callback}?code=1&state=${state}`,
    "with a state of another form": `${callback}?code=1&state=${encodeURIComponent('{"a":1}')}`,
    "with a state like a key of ours": `${callback}?code=1&state=..%2Frecord`,
    "with an error and a foreign state": `${callback}?error=access_denied&state=${state}`,
    "with an error alone": `${callback}?error=access_denied`,
    "with a code that is too long": `${callback}?code=${"1".repeat(5000)}&state=${state}`,
    "with two states": `${callback}?code=1&state=${state}&state=${state}`,
  };
  for (const [what, url] of Object.entries(foreign)) {
    test(`${what} is not ours: nothing is sent, the session stays`, async () => {
      const { auth, requests, names } = instance();
      await auth.signIn(user);
      const sent = requests.length;
      const error = await rejection(auth.handleRedirectCallback(url));
      assert.ok(isAuthError(error));
      assert.equal(error.code, "OAuthStateUnknown");
      assert.equal(requests.length, sent);
      assert.ok(await auth.getTokens());
      assert.ok(!names().includes("signInWithRedirect_failure"));
    });
  }

  test("a parameter of ours that comes twice makes it none of ours", async () => {
    const { auth, paths } = instance();
    const url = await begin(auth);
    for (const more of ["&code=2", `&state=${state}`, "&error=a&error=b"]) {
      assert.equal((await rejection(auth.handleRedirectCallback(url + more))).code, "OAuthStateUnknown");
    }
    assert.equal(exchanges(paths), 0);
    assert.ok(await auth.handleRedirectCallback(url), "what is ours is still there");
  });

  test("what is no URL is a TypeError, and so is none where there is no page", async () => {
    const { auth } = instance();
    for (const url of ["http://", 7, {}, undefined]) await assert.rejects(auth.handleRedirectCallback(url), TypeError);
  });

  test("the state of another app client is not ours", async () => {
    const other = await seedOAuth(server);
    const storage = recordingStorage();
    const url = await begin(oauthInstance(other, { storage }).auth);
    const { auth, requests } = instance({ storage });
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthStateUnknown");
    assert.deepEqual(requests, []);
  });

  test("tokens in the fragment are refused with the reason", async () => {
    const { auth, requests } = instance();
    const error = await rejection(auth.handleRedirectCallback(`${callback}#access_token=a.b.c&state=${state}`));
    assert.equal(error.code, "OAuthSignInException");
    assert.match(error.message, /implicit grant/);
    assert.deepEqual(requests, []);
  });
});

describe("an address that comes twice", () => {
  test("at once (a double mount) is exchanged once, and answers both", async () => {
    const { auth, paths, names } = instance();
    const url = await begin(auth);
    const [first, second] = await Promise.all([auth.handleRedirectCallback(url), auth.handleRedirectCallback(url)]);
    assert.deepEqual(first, second);
    assert.equal(exchanges(paths), 1);
    assert.equal(names().filter((name) => name === "signInWithRedirect").length, 1);
  });

  test("later (a reload, the back button) is spent, sends nothing, and costs no session", async () => {
    const { auth, storage, requests } = instance();
    const url = await begin(auth);
    await auth.handleRedirectCallback(url);
    const sent = requests.length;
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthStateSpent");
    assert.equal(requests.length, sent);
    const reloaded = instance({ storage });
    assert.equal((await rejection(reloaded.auth.handleRedirectCallback(url))).code, "OAuthStateSpent");
    assert.deepEqual(reloaded.requests, []);
    assert.ok(await reloaded.auth.getTokens());
    assert.ok(!reloaded.names().includes("signInWithRedirect_failure"));
  });

  for (const [kind, delay] of [["at once", undefined], ["late", () => new Promise((resolve) => setTimeout(resolve, 2))]]) {
    test(`in two tabs whose storage answers ${kind} is exchanged once`, async () => {
      const items = recordingStorage();
      const storage = delay
        ? {
            getItem: async (key) => (await delay(), items.getItem(key)),
            setItem: async (key, value) => (await delay(), items.setItem(key, value)),
            removeItem: async (key) => (await delay(), items.removeItem(key)),
          }
        : items;
      const [one, other] = [instance({ storage }), instance({ storage })];
      const url = await begin(one.auth);
      const results = await Promise.allSettled([one, other].map(({ auth }) => auth.handleRedirectCallback(url)));
      assert.deepEqual(results.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
      assert.equal(results.find(({ reason }) => reason).reason.code, "OAuthStateSpent");
      assert.equal(exchanges(one.paths) + exchanges(other.paths), 1);
      assert.ok(await one.auth.getTokens());
    });
  }

  test("after a failure is spent, too: the code is never sent twice", async () => {
    const { auth, paths } = instance();
    const url = await begin(auth);
    await server.command("fault", { operation: TOKEN, kind: "drop" });
    const error = await rejection(auth.handleRedirectCallback(url));
    assert.deepEqual([error.code, error.retryable], ["NetworkError", false]);
    assert.match(error.recoverySuggestion, /Start the sign-in again/);
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthStateSpent");
    assert.equal(exchanges(paths), 1);
  });
});

describe("two sign-ins at once", () => {
  test("in two tabs never disturb each other", async () => {
    const storage = recordingStorage();
    const [one, other] = [instance({ storage }), instance({ storage })];
    const first = await begin(one.auth, { customState: "first" });
    const second = await begin(other.auth, { customState: "second" });
    assert.equal((await other.auth.handleRedirectCallback(second)).customState, "second");
    assert.equal((await one.auth.handleRedirectCallback(first)).customState, "first");
  });

  test("are kept sixteen at most, the newest", async () => {
    const { auth, storage } = instance();
    const urls = [];
    for (let turn = 0; turn < 20; turn++) urls.push(await auth.createSignInUrl());
    const states = [...storage.items.keys()].filter((key) => /\.oauth\./.test(key));
    assert.equal(states.length, 16);
    assert.ok(await auth.handleRedirectCallback(await visit(urls.at(-1))));
    assert.equal((await rejection(auth.handleRedirectCallback(await visit(urls[0])))).code, "OAuthStateUnknown");
  });
});

describe("time", () => {
  test("a state lives for an hour", async () => {
    let now = Date.now();
    const { auth, names, requests, storage } = instance({ runtime: { now: () => now } });
    const url = await begin(auth);
    now += 3_600_000;
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthStateExpired");
    assert.deepEqual(requests, []);
    assert.ok(names().includes("signInWithRedirect_failure"));
    assert.ok(![...storage.items.values()].some((text) => text.includes("verifier")));
  });

  test("those that nobody came back from are removed", async () => {
    let now = Date.now();
    const { auth, storage } = instance({ runtime: { now: () => now } });
    await auth.createSignInUrl();
    now += 3_600_000;
    await auth.createSignInUrl();
    assert.equal([...storage.items.keys()].filter((key) => /\.oauth\./.test(key)).length, 1);
  });

  for (const [what, offset] of [["ahead", 86_400_000], ["behind", -86_400_000]]) {
    test(`a device whose clock is a day ${what} signs in`, async () => {
      for (const hidesDate of [false, true]) {
        const { auth } = instance({
          runtime: { now: () => Date.now() + offset },
          instead: async (url, init) => {
            if (url.pathname !== "/oauth2/token" || !hidesDate) return undefined;
            const response = await fetch(url, init);
            return new Response(await response.text(), { status: response.status });
          },
        });
        await auth.handleRedirectCallback(await begin(auth));
        assert.ok(await auth.getTokens());
      }
    });
  }
});

describe("what managed login refuses", () => {
  const refusals = {
    access_denied: ["OAuthSignInCanceled", false],
    login_required: ["OAuthLoginRequired", false],
    interaction_required: ["OAuthLoginRequired", false],
    invalid_request: ["OAuthSignInException", false],
    invalid_scope: ["OAuthSignInException", false],
    unauthorized_client: ["OAuthSignInException", false],
    server_error: ["OAuthSignInException", true],
    temporarily_unavailable: ["OAuthSignInException", true],
    something_new: ["OAuthSignInException", false],
  };
  for (const [error, [code, retryable]] of Object.entries(refusals)) {
    test(`${error} is ${code}`, async () => {
      const { auth, requests, events } = instance();
      const { state } = query(await auth.createSignInUrl());
      const url = `${callback}?error=${error}&error_description=It+said%20%22no%22.&state=${state}`;
      const thrown = await rejection(auth.handleRedirectCallback(url));
      assert.ok(isAuthError(thrown));
      assert.deepEqual([thrown.code, thrown.oauthError, thrown.retryable], [code, error, retryable]);
      assert.equal(thrown.message, 'It said "no".');
      assert.deepEqual(requests, []);
      assert.equal(events.at(-1).event, "signInWithRedirect_failure");
      assert.equal(events.at(-1).error, thrown);
      assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthStateSpent");
    });
  }

  const triggers = {
    "PreSignUp failed with error Not from this country.": ["UserLambdaValidationException", "Not from this country", false],
    "PreTokenGeneration invocation failed due to error AccessDeniedException.": ["UnexpectedLambdaException", "AccessDeniedException", false],
    "PreSignUp failed with error Already found an entry for username Google_1.": [
      "UserLambdaValidationException",
      "Already found an entry for username Google_1",
      true,
    ],
  };
  for (const [description, [code, message, retryable]] of Object.entries(triggers)) {
    test(`a trigger's words: ${description}`, async () => {
      const { auth } = instance();
      const { state } = query(await auth.createSignInUrl());
      const url = `${callback}?error=invalid_request&error_description=${encodeURIComponent(description)}&state=${state}`;
      const error = await rejection(auth.handleRedirectCallback(url));
      assert.deepEqual([error.code, error.lambda?.message, error.retryable], [code, message, retryable]);
    });
  }

  test("a description is shown without control characters, and not whole where it is long", async () => {
    const { auth } = instance();
    const { state } = query(await auth.createSignInUrl());
    const url = `${callback}?error=x&error_description=${encodeURIComponent(`a\u0000\n${"b".repeat(2000)}`)}&state=${state}`;
    const { message } = await rejection(auth.handleRedirectCallback(url));
    assert.match(message, /^a {2}b+$/);
    assert.equal(message.length, 512);
  });

  test("prompt NONE without a session of the browser is OAuthLoginRequired", async () => {
    const { auth } = instance();
    const url = await begin(auth, { options: { prompt: "NONE" } });
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthLoginRequired");
  });
});

describe("what the token endpoint answers", () => {
  const invalid = { error: "OAuthSignInException", oauthError: "invalid_grant" };
  const faults = {
    "the code has expired": [{ kind: "expiredCode" }, invalid],
    "the code is refused": [{ kind: "oauthError", error: "invalid_grant" }, invalid],
    "the client is refused": [{ kind: "oauthError", error: "invalid_client", status: 401 }, { error: "OAuthSignInException", oauthError: "invalid_client" }],
    "it is down": [{ kind: "status", status: 503 }, { error: "Unknown" }],
    "it throttles": [{ kind: "status", status: 429 }, { error: "TooManyRequestsException" }],
    "a proxy answers": [{ kind: "html" }, { error: "Unknown" }],
    "the answer is empty": [{ kind: "empty" }, { error: "InvalidResponse" }],
    "half of it arrives": [{ kind: "truncated" }, { error: "NetworkError", or: "InvalidResponse" }],
    "a firewall refuses": [{ kind: "status", status: 403 }, { error: "ForbiddenException" }],
    "there is no access token": [{ kind: "patch", patch: { access_token: null } }, { error: "InvalidResponse" }],
    "the tokens are of another type": [{ kind: "patch", patch: { token_type: "mac" } }, { error: "InvalidResponse" }],
    "there is no ID token for openid": [{ kind: "patch", patch: { id_token: null } }, { error: "InvalidResponse" }],
    "the ID token is no text": [{ kind: "patch", patch: { id_token: 7 } }, { error: "InvalidResponse" }],
    "the lifetime is no number": [{ kind: "patch", patch: { expires_in: "3600" } }, { error: "InvalidResponse" }],
    "the nonce is another one": [{ kind: "idToken", patch: { nonce: "other" } }, { error: "JwtInvalidClaimError" }],
    "there is no nonce": [{ kind: "idToken", patch: { nonce: null } }, { error: "JwtInvalidClaimError" }],
    "the at_hash is another one": [{ kind: "idToken", patch: { at_hash: "other" } }, { error: "JwtInvalidClaimError" }],
    "the ID token is of another user": [{ kind: "idToken", patch: { sub: "other" } }, { error: "JwtInvalidClaimError" }],
    "the issuer is another one": [{ kind: "idToken", patch: { iss: "https://other.example" } }, { error: "JwtInvalidIssuerError" }],
    "the audience is another one": [{ kind: "idToken", patch: { aud: "other" } }, { error: "CognitoJwtInvalidClientIdError" }],
    "the signature is another key's": [{ kind: "wrongSignature" }, { error: "JwtInvalidSignatureError" }],
    "the ID token has expired": [{ kind: "idToken", patch: { exp: 1_000_000_000 } }, { error: "JwtExpiredError" }],
    "the ID token says that it is none": [{ kind: "idToken", patch: { token_use: "access" } }, { error: "CognitoJwtInvalidClientIdError" }],
    "the access token is of another client": [{ kind: "accessToken", patch: { client_id: "other" } }, { error: "CognitoJwtInvalidClientIdError" }],
    "the access token is of another issuer": [{ kind: "accessToken", patch: { iss: "https://other.example" } }, { error: "JwtInvalidIssuerError" }],
    "the access token has expired": [{ kind: "accessToken", patch: { exp: 1_000_000_000 } }, { error: "JwtExpiredError" }],
    "the access token says that it is none": [{ kind: "accessToken", patch: { token_use: "id" } }, { error: "CognitoJwtInvalidClientIdError" }],
  };
  for (const [what, [fault, expected]] of Object.entries(faults)) {
    test(`${what}: nobody is signed in`, async () => {
      const { auth, storage, events, paths } = instance();
      const url = await begin(auth);
      await server.command("fault", { operation: TOKEN, ...fault });
      const error = await rejection(auth.handleRedirectCallback(url));
      assert.ok(isAuthError(error), String(error));
      assert.ok([expected.error, expected.or].includes(error.code), `${error.code}: ${error.message}`);
      if (expected.oauthError) assert.equal(error.oauthError, expected.oauthError);
      assert.equal(await auth.getTokens(), null);
      assert.equal(exchanges(paths), 1);
      assert.equal(events.at(-1).event, "signInWithRedirect_failure");
      const all = JSON.stringify([error, error.message, error.cause?.message, [...storage.items.values()]]);
      assert.ok(!all.includes("eyJ") && !all.includes(new URL(url).searchParams.get("code")), "no token, no code");
    });
  }

  test("an at_hash is not asked for", async () => {
    const { auth } = instance();
    const url = await begin(auth);
    await server.command("fault", { operation: TOKEN, kind: "idToken", patch: { at_hash: null } });
    assert.ok(await auth.handleRedirectCallback(url));
  });

  test("a session that is there stays when another sign-in fails", async () => {
    const { auth } = instance();
    await auth.signIn(user);
    const url = await begin(auth);
    await server.command("fault", { operation: TOKEN, kind: "wrongSignature" });
    await rejection(auth.handleRedirectCallback(url));
    assert.ok(await auth.getTokens());
  });

  test("the nonce of the caller is checked, too", async () => {
    const { auth } = instance();
    const options = { nonce: "n-0S6_WzA2Mj" };
    await auth.handleRedirectCallback(await begin(auth, { options }));
    assert.equal((await auth.getTokens()).idToken.payload.nonce, options.nonce);
    const url = await begin(auth, { options });
    await server.command("fault", { operation: TOKEN, kind: "idToken", patch: { nonce: "n-0S6_WzA2Mk" } });
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "JwtInvalidClaimError");
  });

  test("a sign-out while it is under way is the last word", async () => {
    const { promise, resolve } = deferred();
    const { auth } = instance({
      instead: async ({ pathname }) => void (pathname === "/oauth2/token" && (await promise)),
    });
    const handled = rejection(auth.handleRedirectCallback(await begin(auth)));
    await new Promise((done) => setTimeout(done, 20));
    await auth.signOut();
    resolve();
    assert.equal((await handled).code, "SignInAborted");
    assert.equal(await auth.getTokens(), null);
  });
});

describe("a storage that does not work", () => {
  const broken = (name) => {
    const items = recordingStorage();
    return { ...items, getItem: items.getItem, setItem: items.setItem, removeItem: items.removeItem, [name]: () => { throw new Error("blocked"); } };
  };

  test("that keeps nothing is told before anybody leaves", async () => {
    const { auth } = instance({ storage: broken("setItem") });
    assert.equal((await rejection(auth.createSignInUrl())).code, "StorageFailed");
  });

  test("that removes nothing exchanges nothing", async () => {
    const { auth, paths } = instance({ storage: broken("removeItem") });
    const url = await begin(auth);
    assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "StorageFailed");
    assert.equal(exchanges(paths), 0);
  });

  test("a state that somebody has tampered with is none", async () => {
    const { auth, storage, paths } = instance();
    for (const change of [() => "{", () => "[]", (text) => text.replace('"verifier"', '"x"'), () => "null"]) {
      const url = await begin(auth);
      const key = [...storage.items.keys()].find((key) => key.endsWith(query(url).state));
      storage.items.set(key, change(storage.items.get(key)));
      assert.equal((await rejection(auth.handleRedirectCallback(url))).code, "OAuthStateUnknown");
    }
    assert.equal(exchanges(paths), 0);
  });

  test("memory is enough where there is no page", async () => {
    const { auth } = instance({ storage: "memory" });
    assert.ok(await auth.handleRedirectCallback(await begin(auth)));
  });

  test("the request's cookies carry the state from one request to the next", async () => {
    const cookies = new Map();
    const storage = {
      get: (name) => (cookies.has(name) ? { name, value: cookies.get(name) } : undefined),
      set: (name, value) => void cookies.set(name, value),
      delete: (name) => void cookies.delete(name),
    };
    const url = await begin(createCognitoAuth({ ...config, storage }), { customState: "x" });
    const { auth } = instance({ storage });
    assert.equal((await auth.handleRedirectCallback(url)).customState, "x");
  });
});

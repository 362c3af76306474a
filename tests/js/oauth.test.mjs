// Signing in at managed login: from the URL to the session.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { isAuthError } from "cognito-wasm";
import { startPool } from "../server/pool.mjs";
import { settle } from "../support/local.mjs";
import { begin, callback, oauthInstance, query, rejection, scopes, seedOAuth, visit } from "../support/oauth.mjs";
import { user } from "../support/pool_auth.mjs";

let server;
let config;

before(async () => {
  server = await startPool();
  config = await seedOAuth(server);
});

after(() => server.stop());

const instance = (options) => oauthInstance(config, options);

describe("the URL", () => {
  test("has PKCE, a state and a nonce, and sends nothing", async () => {
    const { auth, requests } = instance();
    const url = await auth.createSignInUrl();
    assert.equal(new URL(url).pathname, "/oauth2/authorize");
    const { state, nonce, code_challenge, ...rest } = query(url);
    assert.deepEqual(rest, {
      response_type: "code",
      client_id: config.userPoolClientId,
      redirect_uri: callback,
      scope: scopes.join(" "),
      code_challenge_method: "S256",
    });
    for (const drawn of [state, nonce, code_challenge]) assert.match(drawn, /^[\w-]{43}$/);
    assert.deepEqual(requests, []);
  });

  test("has a state, a nonce and a challenge of its own each time", async () => {
    const { auth } = instance();
    const urls = await Promise.all([1, 2, 3].map(() => auth.createSignInUrl()));
    for (const name of ["state", "nonce", "code_challenge"]) {
      assert.equal(new Set(urls.map((url) => query(url)[name])).size, 3, name);
    }
  });

  test("challenges with the hash of the verifier of RFC 7636, appendix B", async () => {
    const verifier = Uint8Array.from([
      116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191, 240, 91,
      88, 5, 88, 83, 132, 141, 121,
    ]);
    const { auth, requests } = instance({ runtime: { randomBytes: () => verifier } });
    const url = await auth.createSignInUrl();
    assert.equal(query(url).code_challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    await auth.handleRedirectCallback(await visit(url));
    const exchange = requests.find(({ path }) => path === "/oauth2/token");
    assert.equal(exchange.form.get("code_verifier"), "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  });

  test("says what the caller wants of the pages", async () => {
    const { auth } = instance();
    const url = await auth.createSignInUrl({
      provider: "Apple",
      customState: "never in a URL",
      options: {
        redirectUri: "myapp://callback?a=b",
        scopes: ["openid", "phone"],
        prompt: ["LOGIN", "CONSENT"],
        loginHint: "a&b=c@example.com",
        lang: "pt-BR",
        nonce: "mine",
        resource: "https://api.example.com/v1",
        extraParams: { acr_values: "urn:cognito:loa:2" },
        preferPrivateSession: true,
      },
    });
    const { client_id, response_type, state, code_challenge, code_challenge_method, ...rest } = query(url);
    assert.deepEqual(rest, {
      redirect_uri: "myapp://callback?a=b",
      scope: "openid phone",
      nonce: "mine",
      identity_provider: "SignInWithApple",
      login_hint: "a&b=c@example.com",
      lang: "pt-BR",
      prompt: "login consent",
      resource: "https://api.example.com/v1",
      acr_values: "urn:cognito:loa:2",
    });
    assert.ok(!decodeURIComponent(url).includes("never in a URL"));
  });

  const named = { Google: "Google", Facebook: "Facebook", Amazon: "LoginWithAmazon", Apple: "SignInWithApple" };
  for (const [provider, name] of Object.entries(named)) {
    test(`names ${provider} as the service does`, async () => {
      assert.equal(query(await instance().auth.createSignInUrl({ provider })).identity_provider, name);
    });
  }

  test("names a provider of the pool, or what identifies it", async () => {
    const { auth } = instance();
    assert.equal(query(await auth.createSignInUrl({ provider: { custom: "Okta & co" } })).identity_provider, "Okta & co");
    assert.equal(query(await auth.createSignInUrl({ provider: { idpIdentifier: "corp.example" } })).idp_identifier, "corp.example");
    const url = await auth.createSignInUrl({ options: { idpIdentifier: "corp.example" } });
    assert.equal(query(url).idp_identifier, "corp.example");
  });

  test("without a scheme the domain is https; this machine's is http", async () => {
    const urlOf = async (domain) => {
      const { auth } = instance({ loginWith: { oauth: { ...config.loginWith.oauth, domain } } });
      return new URL(await auth.createSignInUrl()).origin;
    };
    assert.equal(await urlOf("auth.example.com"), "https://auth.example.com");
    assert.equal(await urlOf("https://auth.example.com"), "https://auth.example.com");
    assert.equal(await urlOf("localhost:4566"), "http://localhost:4566");
    assert.equal(await urlOf("https://localhost:4566"), "https://localhost:4566");
    await assert.rejects(urlOf("http://auth.example.com"), TypeError);
    await assert.rejects(urlOf("auth.example.com/path"), TypeError);
    await assert.rejects(urlOf("auth.example.com@evil.example"), TypeError);
  });

  test("without managed login in the configuration every call says so", async () => {
    const { auth } = instance({ loginWith: undefined });
    const calls = ["createSignInUrl", "createSignOutUrl", "signInWithRedirect", "userInfo", "handleRedirectCallback"];
    for (const call of calls) assert.equal((await rejection(auth[call]())).code, "OAuthNotConfigureException", call);
  });

  test("the implicit grant is refused with the reason", () => {
    const loginWith = { oauth: { ...config.loginWith.oauth, responseType: "token" } };
    assert.throws(() => instance({ loginWith }), /TypeError: loginWith\.oauth\.responseType must be "code": the implicit grant/);
  });
});

describe("coming back", () => {
  test("signs in, and tells of it", async () => {
    const { auth, requests, events, names } = instance();
    await settle();
    const url = await begin(auth, { customState: "/cart?item=7" });
    const output = await auth.handleRedirectCallback(url);
    assert.equal(output.customState, "/cart?item=7");
    assert.equal(output.user.username, user.username);
    assert.deepEqual(await auth.getCurrentUser(), output.user);
    const { accessToken, idToken } = await auth.getTokens();
    assert.equal(accessToken.payload.scope, scopes.join(" "));
    assert.equal(idToken.payload.email, "alice@example.com");
    assert.deepEqual(names(), ["initialSession", "signedIn", "signInWithRedirect", "customOAuthState"]);
    assert.equal(events.at(-1).customState, "/cart?item=7");
    const exchange = requests.find(({ path }) => path === "/oauth2/token");
    const { code, code_verifier, ...rest } = Object.fromEntries(exchange.form);
    assert.deepEqual(rest, {
      grant_type: "authorization_code",
      client_id: config.userPoolClientId,
      redirect_uri: callback,
    });
    assert.equal(code, new URL(url).searchParams.get("code"));
    assert.match(code_verifier, /^[\w-]{43}$/);
    assert.equal(exchange.headers["content-type"], "application/x-www-form-urlencoded");
  });

  test("works from a URL object, and from the path that a server sees", async () => {
    const { auth } = instance();
    assert.ok(await auth.handleRedirectCallback(new URL(await begin(auth))));
    const { pathname, search } = new URL(await begin(auth));
    const output = await auth.handleRedirectCallback(pathname + search);
    assert.deepEqual(Object.keys(output), ["user"]);
  });

  test("works in another instance that shares the storage: a reload, another tab", async () => {
    const { auth, storage } = instance();
    const url = await begin(auth, { customState: "x" });
    const other = instance({ storage });
    assert.equal((await other.auth.handleRedirectCallback(url)).customState, "x");
    assert.equal((await auth.getCurrentUser()).username, user.username);
  });

  test("a client with a secret proves it by a Basic header", async () => {
    const secret = await seedOAuth(server, { client: { generateSecret: true } });
    const { auth, requests } = oauthInstance(secret);
    await auth.handleRedirectCallback(await begin(auth));
    const { headers, form } = requests.find(({ path }) => path === "/oauth2/token");
    const expected = `${secret.userPoolClientId}:${secret.userPoolClientSecret}`;
    assert.equal(atob(headers.authorization.replace("Basic ", "")), expected);
    assert.equal(form.get("client_secret"), null);
    assert.ok(await auth.getTokens({ forceRefresh: true }));
  });

  test("keeps nothing of the sign-in afterwards", async () => {
    const { auth, storage } = instance();
    const url = await auth.createSignInUrl({ customState: "x" });
    const { state } = query(url);
    assert.ok([...storage.items.keys()].some((key) => key.endsWith(state)));
    await auth.handleRedirectCallback(await visit(url));
    assert.ok(![...storage.items.keys()].some((key) => key.endsWith(state)));
    assert.ok(![...storage.items.values()].some((text) => text.includes("verifier")));
  });

  test("a token for another API than the one asked for is refused", async () => {
    const { auth } = instance();
    const resource = "https://api.example.com";
    await auth.handleRedirectCallback(await begin(auth, { options: { resource } }));
    assert.equal((await auth.getTokens()).accessToken.payload.aud, resource);
    const { auth: other } = instance();
    await server.command("fault", { operation: "oauth2/token", kind: "accessToken", patch: { aud: "https://other.example.com" } });
    const error = await rejection(other.handleRedirectCallback(await begin(other, { options: { resource } })));
    assert.equal(error.code, "JwtInvalidAudienceError");
    assert.equal(await other.getTokens(), null);
  });

  test("without the scope openid there is no ID token, and the user counts all the same", async () => {
    const { auth } = instance();
    const scopes = ["aws.cognito.signin.user.admin"];
    const { user: signedIn } = await auth.handleRedirectCallback(await begin(auth, { options: { scopes } }));
    assert.equal(signedIn.username, user.username);
    assert.equal((await auth.getTokens()).idToken, undefined);
    assert.ok((await auth.fetchUserAttributes()).email);
  });
});

describe("the session", () => {
  test("is renewed with its scopes, and without the device of another sign-in", async () => {
    const tracked = await seedOAuth(server, { pool: { devices: "ALWAYS" } });
    const { auth, storage, requests } = oauthInstance(tracked);
    await auth.signIn(user);
    const [device] = JSON.parse(storage.items.get(`cognito-wasm.${tracked.userPoolClientId}`)).devices;
    assert.ok(device.key, "the password's sign-in has a device");
    await auth.handleRedirectCallback(await begin(auth));
    const before = await auth.getTokens();
    const renewed = await auth.getTokens({ forceRefresh: true });
    assert.notEqual(`${renewed.accessToken}`, `${before.accessToken}`);
    assert.equal(renewed.accessToken.payload.scope, scopes.join(" "));
    const sent = requests.filter(({ headers }) => headers?.["x-amz-target"]?.endsWith("GetTokensFromRefreshToken"));
    assert.equal(sent.length, 1);
    assert.ok(![...sent[0].form.keys()].join().includes("DeviceKey"));
  });

  test("is renewed where refresh tokens rotate", async () => {
    const rotating = await seedOAuth(server, {
      client: { refreshTokenRotation: true, explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] },
    });
    const { auth } = oauthInstance(rotating);
    await auth.handleRedirectCallback(await begin(auth));
    for (let turn = 0; turn < 3; turn++) assert.ok(await auth.getTokens({ forceRefresh: true }));
  });

  test("takes the place of whoever was signed in", async () => {
    const { auth, names } = instance();
    await auth.signIn(user);
    await auth.handleRedirectCallback(await begin(auth));
    assert.equal(names().filter((name) => name === "signedIn").length, 2);
    assert.equal((await auth.getCurrentUser()).signInDetails, undefined);
  });

  test("userInfo gives the claims of the user", async () => {
    const { auth, requests } = instance();
    const { user: signedIn } = await auth.handleRedirectCallback(await begin(auth));
    const info = await auth.userInfo();
    assert.equal(info.sub, signedIn.userId);
    assert.equal(info.email, "alice@example.com");
    assert.equal(requests.at(-1).method, "GET");
    await server.command("revoke", { userPoolId: config.userPoolId, username: user.username });
    const error = await rejection(auth.userInfo());
    assert.deepEqual([error.code, error.operation, error.httpStatus], ["NotAuthorizedException", "oauth2/userInfo", 401]);
  });

  test("userInfo of somebody else is none", async () => {
    const { auth } = instance({
      instead: ({ pathname }) => (pathname === "/oauth2/userInfo" ? Response.json({ sub: "somebody else" }) : undefined),
    });
    await auth.handleRedirectCallback(await begin(auth));
    assert.equal((await rejection(auth.userInfo())).code, "InvalidResponse");
  });

  test("a missing scope is told before the call", async () => {
    const { auth, requests } = instance();
    await auth.handleRedirectCallback(await begin(auth, { options: { scopes: ["openid"] } }));
    const sent = requests.length;
    const error = await rejection(auth.fetchUserAttributes());
    assert.ok(isAuthError(error));
    assert.equal(error.code, "InsufficientScope");
    assert.match(error.message, /fetchUserAttributes .* aws\.cognito\.signin\.user\.admin/);
    assert.equal(requests.length, sent);
    assert.ok(await auth.userInfo());

    const api = instance();
    await api.auth.signIn(user);
    assert.equal((await rejection(api.auth.userInfo())).code, "InsufficientScope");
  });

  test("signOut everywhere without the scope ends this session, and says what it could not do", async () => {
    const { auth, requests } = instance();
    await auth.handleRedirectCallback(await begin(auth, { options: { scopes: ["openid"] } }));
    assert.equal((await rejection(auth.signOut({ global: true }))).code, "InsufficientScope");
    assert.equal(await auth.getTokens(), null);
    assert.match(requests.at(-1).headers["x-amz-target"], /RevokeToken$/);
  });

  test("the at_hash of the pool is the one that is checked", async () => {
    const { auth } = instance();
    await auth.handleRedirectCallback(await begin(auth));
    const { accessToken, idToken } = await auth.getTokens();
    const hash = createHash("sha256").update(`${accessToken}`).digest().subarray(0, 16).toString("base64url");
    assert.equal(idToken.payload.at_hash, hash);
  });
});

// Nothing that an application passes on gets out of its parameter, and what is wrong is told before anything is kept.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { callback, oauthConfig, oauthInstance, query, rejection, scopes, signedOut } from "../support/oauth.mjs";

const config = {
  userPoolId: "us-east-1_AbCdEf123",
  userPoolClientId: "1example23456789",
  loginWith: { oauth: oauthConfig("http://127.0.0.1:1") },
};
const instance = (options) => oauthInstance(config, options);

/** Numbers that look random and are the same each time (mulberry32). */
function generator(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What could end a parameter, a query, a header or a script, and some letters. */
const pieces = [
  "&", "=", "#", "?", "/", ":", "@", "%", "%26", "+", " ", ";", ",", "\\", '"', "'", "<", ">", "\r\n", "\t", "\0", "(", ")", "*", "!",
  "&state=evil", "&redirect_uri=https://evil.example", "client_id", "javascript:", "//evil.example", "a", "Z", "9", "é", "你", "😀", "\ud800",
  "\u2028", "\u202e", "~", ".", "-", "_",
];

const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\ufffd");

describe("properties", () => {
  test("a value comes out of its own parameter, and adds no other", async () => {
    const random = generator(7636);
    const text = () => Array.from({ length: 1 + random(8) }, () => pieces[random(pieces.length)]).join("");
    const { auth } = instance();
    for (let turn = 0; turn < 500; turn++) {
      const [loginHint, lang, nonce, custom, customState, extra] = Array.from({ length: 6 }, text);
      const url = await auth.createSignInUrl({
        provider: { custom },
        customState,
        options: { loginHint, lang, nonce, extraParams: { vendor: extra } },
      });
      assert.match(url, /^http:\/\/127\.0\.0\.1:1\/oauth2\/authorize\?[\w.~%&=-]+$/);
      const { state, code_challenge, ...rest } = query(url);
      assert.deepEqual(rest, {
        response_type: "code",
        client_id: config.userPoolClientId,
        redirect_uri: callback,
        scope: scopes.join(" "),
        code_challenge_method: "S256",
        identity_provider: wellFormed(custom),
        login_hint: wellFormed(loginHint),
        lang: wellFormed(lang),
        nonce: wellFormed(nonce),
        vendor: wellFormed(extra),
      });
      const names = [...new URL(url).searchParams.keys()];
      assert.equal(names.length, new Set(names).size);
    }
  });

  test("a name of an extra parameter cannot smuggle another one in", async () => {
    const random = generator(6749);
    const { auth } = instance();
    for (let turn = 0; turn < 200; turn++) {
      const name = `x${Array.from({ length: 1 + random(4) }, () => pieces[random(pieces.length)]).join("")}`;
      const parameters = query(await auth.createSignInUrl({ options: { extraParams: { [name]: "v" } } }));
      assert.equal(parameters[wellFormed(name)], "v");
      assert.equal(parameters.redirect_uri, callback);
      assert.match(parameters.state, /^[\w-]{43}$/);
    }
  });

  test("no address that is not ours is answered with anything but a refusal", async () => {
    const random = generator(6819);
    const { auth, requests } = instance();
    const parts = ["code", "state", "error", "access_token", "iss", ...pieces, "A".repeat(43), "popup."];
    for (let turn = 0; turn < 300; turn++) {
      const url = callback + "?" + Array.from({ length: random(12) }, () => parts[random(parts.length)] + "=&"[random(2)]).join("");
      const error = await rejection(auth.handleRedirectCallback(url));
      assert.ok(["OAuthStateUnknown", "OAuthSignInException"].includes(error.code), `${url}: ${error}`);
    }
    assert.deepEqual(requests, []);
  });
});

describe("what is refused", () => {
  const wrong = [
    [{ provider: "Yahoo" }, /provider must be Amazon, Apple, Facebook, Google/],
    [{ provider: "constructor" }, /provider must be/],
    [{ provider: {} }, /provider must have either custom or idpIdentifier/],
    [{ provider: { custom: "" } }, /provider\.custom must not be empty/],
    [{ provider: { custom: 7 } }, /provider\.custom must be a string/],
    [{ provider: { custom: "a", idpIdentifier: "b" } }, /either custom or idpIdentifier/],
    [{ provider: { name: "a" } }, /name is not an option of provider/],
    [{ provider: "Google", options: { idpIdentifier: "a" } }, /must not come together/],
    [{ customState: {} }, /customState must be a string/],
    [{ customState: "x".repeat(4097) }, /customState must not be longer than 4096/],
    [{ state: "x" }, /state is not an option of createSignInUrl/],
    [{ options: { redirectUrl: callback } }, /redirectUrl is not an option .* did you mean redirectUri/],
    [{ options: { redirectUri: "/callback" } }, /options\.redirectUri must be a whole URL/],
    [{ options: { redirectUri: `${callback}#a` } }, /options\.redirectUri must be a whole URL without a fragment/],
    [{ options: { redirectUri: 7 } }, /options\.redirectUri/],
    [{ options: { scopes: "openid" } }, /options\.scopes must be a list of scopes/],
    [{ options: { scopes: [] } }, /options\.scopes/],
    [{ options: { scopes: ["openid email"] } }, /options\.scopes/],
    [{ options: { scopes: ["a\u0000"] } }, /options\.scopes/],
    [{ options: { prompt: "register" } }, /options\.prompt must be NONE/],
    [{ options: { prompt: [] } }, /options\.prompt/],
    [{ options: { prompt: ["none", "LOGIN"] } }, /must not have NONE among others/],
    [{ options: { nonce: "" } }, /options\.nonce must not be empty/],
    [{ options: { lang: 7 } }, /options\.lang must be a string/],
    [{ options: { resource: "api" } }, /options\.resource must be a whole URL/],
    [{ options: { popup: "yes" } }, /options\.popup must be a boolean/],
    [{ options: { extraParams: ["a"] } }, /options\.extraParams must be an object/],
    [{ options: { extraParams: { a: 1 } } }, /options\.extraParams\.a must be a string/],
    [{ options: 7 }, /options/],
    [7, /options of createSignInUrl/],
  ];
  for (const [input, message] of wrong) {
    test(`${JSON.stringify(input).slice(0, 70)}`, async () => {
      const { auth, storage } = instance();
      const error = await rejection(auth.createSignInUrl(input));
      assert.ok(error instanceof TypeError, String(error));
      assert.match(error.message, message);
      assert.ok(![...storage.items.keys()].some((key) => key.includes(".oauth")), "nothing is kept");
    });
  }

  const own = ["response_type", "client_id", "redirect_uri", "state", "scope", "nonce", "code_challenge", "code_challenge_method", "prompt"];
  for (const name of own) {
    test(`extraParams.${name} is left to the package`, async () => {
      const error = await rejection(instance().auth.createSignInUrl({ options: { extraParams: { [name]: "x" } } }));
      assert.match(String(error), new RegExp(`TypeError: options.extraParams.${name} must be left to this package`));
    });
  }

  test("a getter that throws costs the call alone", async () => {
    const { auth } = instance();
    const input = { get customState() { throw new Error("no"); } };
    assert.match(String(await rejection(auth.createSignInUrl(input))), /TypeError: input\.customState must be readable/);
    assert.ok(await auth.createSignInUrl());
  });

  test("without a configured URL one has to be passed", async () => {
    const { auth } = instance({ loginWith: { oauth: { ...config.loginWith.oauth, redirectSignIn: [], redirectSignOut: [] } } });
    assert.equal((await rejection(auth.createSignInUrl())).code, "InvalidRedirectException");
    assert.equal((await rejection(auth.createSignOutUrl())).code, "InvalidRedirectException");
    assert.equal(query(await auth.createSignInUrl({ options: { redirectUri: "https://a.example/" } })).redirect_uri, "https://a.example/");
  });

  test("where there is no page to leave, that is said, and nothing is kept or ended", async () => {
    const { auth, storage } = instance();
    for (const call of [auth.signInWithRedirect(), auth.signInWithRedirect({ options: { popup: true } }), auth.signOut({ oauth: true })]) {
      assert.equal((await rejection(call)).code, "NotSupportedError");
    }
    assert.ok(![...storage.items.keys()].some((key) => key.includes(".oauth")));
  });
});

describe("signing out", () => {
  test("leads to the first of the configured URLs, or to the one that is given", async () => {
    const { auth, requests } = instance();
    const url = await auth.createSignOutUrl();
    assert.equal(new URL(url).pathname, "/logout");
    assert.deepEqual(query(url), { client_id: config.userPoolClientId, logout_uri: signedOut });
    const redirectUri = "https://a.example/?b=c&d";
    assert.deepEqual(query(await auth.createSignOutUrl({ redirectUri })), { client_id: config.userPoolClientId, logout_uri: redirectUri });
    assert.deepEqual(requests, []);
  });

  test("leads to a sign-in, which comes back as any other", async () => {
    const { auth, storage } = instance();
    const url = await auth.createSignOutUrl({ signIn: { customState: "x" } });
    const { state, nonce, code_challenge, ...rest } = query(url);
    assert.deepEqual(rest, {
      client_id: config.userPoolClientId,
      redirect_uri: callback,
      response_type: "code",
      scope: scopes.join(" "),
      code_challenge_method: "S256",
    });
    assert.ok([...storage.items.keys()].some((key) => key.endsWith(state)));
    const own = await auth.createSignOutUrl({ signIn: true, redirectUri: "https://a.example/" });
    assert.equal(query(own).redirect_uri, "https://a.example/");
  });

  const wrong = [
    [{ redirectURI: "a" }, /redirectURI is not an option of createSignOutUrl; did you mean redirectUri/],
    [{ redirectUri: "a" }, /redirectUri must be a whole URL/],
    [{ signIn: 7 }, /signIn must be true/],
    [{ signIn: { provider: "Google" } }, /signIn must not have a provider/],
    [{ signIn: { options: { redirectUri: callback } }, redirectUri: callback }, /redirectUri must be given once/],
    ["x", /options of createSignOutUrl/],
  ];
  for (const [input, message] of wrong) {
    test(`refuses ${JSON.stringify(input)}`, async () => {
      const error = await rejection(instance().auth.createSignOutUrl(input));
      assert.ok(error instanceof TypeError, String(error));
      assert.match(error.message, message);
    });
  }
});

describe("the page's scripts", () => {
  /** The files that an entry loads at once: it and what it imports statically. */
  async function loadedBy(entry, found = new Set()) {
    if (found.has(entry.href)) return found;
    found.add(entry.href);
    const text = await readFile(entry, "utf8");
    for (const [, path] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) await loadedBy(new URL(path, entry), found);
    return found;
  }

  for (const entry of ["index.js", "slim.js"]) {
    test(`${entry} does not load managed login, machine tokens or Regions until they are used`, async () => {
      const files = await loadedBy(new URL(`../../pkg/${entry}`, import.meta.url));
      assert.ok(files.size > 1, "what it imports is found");
      for (const file of files) {
        const text = await readFile(new URL(file), "utf8");
        for (const word of ["/oauth2/authorize", "code_verifier", "client_credentials", "SECRET_BLOCK"]) {
          assert.ok(!text.includes(word), `${file} has ${word}`);
        }
      }
    });
  }
});

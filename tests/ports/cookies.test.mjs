// A session in cookies, whoever's they are.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import Cookies from "js-cookie";
import { createStorage } from "../../target/js/io/storage.js";
import { Browser, CookieStore, nextResponseCookies, pageDocument, stores } from "../support/cookie-stores.mjs";

const KEY = "cognito-wasm.1example23456789";
const RECORD = JSON.stringify({ refreshToken: "r".repeat(9000), user: "ada \u2603 (%41; \"x\")" });
const AMPLIFY = "CognitoIdentityServiceProvider.1example23456789.ada (1)@example.org";
const DETAILS = '{"loginId":"ada@example.org; 100%"}';

/** Objects of an application around cookies that encode: nobody can see that they do, so what needs it is encoded twice. */
const OPAQUE = ["Express", "Hono", "Next's cookies() behind an object that drops attributes"];

for (const [name, visit] of Object.entries(stores)) {
  for (const cookie of [undefined, { domain: "example.org", path: "/app", maxAge: 3600, sameSite: "strict" }]) {
    describe(`${name}${cookie ? " with a domain and a path" : ""}`, () => {
      const storageOf = (store) => createStorage(store, cookie);

      test("a session is there at once and at the next request, and is removed without a trace", async () => {
        const browser = new Browser();
        await visit(browser, async (store) => {
          const storage = storageOf(store);
          assert.equal(await storage.read(KEY), undefined);
          await storage.write(KEY, RECORD);
          assert.equal(await storage.read(KEY), RECORD);
          assert.equal(await storageOf(store).read(KEY), RECORD, "another instance of the same request");
        });
        assert.equal(browser.cookies.length, 3);
        for (const { path, domain, samesite, seconds } of browser.cookies) {
          assert.equal(path, cookie?.path ?? "/");
          assert.equal(domain, cookie?.domain);
          assert.equal(samesite.toLowerCase(), cookie?.sameSite ?? "lax");
          assert.ok(Math.abs(seconds - (cookie?.maxAge ?? 2_592_000)) < 10, `${seconds} s`);
        }
        const found = await visit(browser, (store) => storageOf(store).read(KEY));
        assert.equal(found, RECORD);
        await visit(browser, async (store) => {
          const storage = storageOf(store);
          await storage.write(KEY, "{}");
          assert.equal(await storage.read(KEY), "{}");
        });
        assert.deepEqual(browser.cookies.map((cookie) => cookie.name), [KEY], "no token stays behind");
        await visit(browser, async (store) => {
          const storage = storageOf(store);
          await storage.remove(KEY);
          assert.equal(await storage.read(KEY), undefined);
        });
        assert.deepEqual(browser.cookies, []);
      });

      const details = OPAQUE.includes(name) ? "ada@example.org" : DETAILS;

      test("Amplify's cookies are read, written as its js-cookie reads them, and removed", async () => {
        const browser = new Browser();
        await visit(browser, async (store) => {
          const storage = storageOf(store);
          await storage.writeOther(`${AMPLIFY}.signInDetails`, details);
          assert.equal(await storage.readOther(`${AMPLIFY}.signInDetails`), details);
        });
        globalThis.document = pageDocument(browser);
        try {
          assert.equal(Cookies.get(`${AMPLIFY}.signInDetails`), details);
        } finally {
          delete globalThis.document;
        }
        assert.equal(await visit(browser, (store) => storageOf(store).readOther(`${AMPLIFY}.signInDetails`)), details);
        await visit(browser, (store) => storageOf(store).writeOther(`${AMPLIFY}.signInDetails`, undefined));
        assert.deepEqual(browser.cookies, []);
      });
    });
  }
}

test("the cookies of an answer of Next alone take a session", async () => {
  const browser = new Browser();
  await nextResponseCookies(browser, (store) => createStorage(store).write(KEY, RECORD));
  assert.equal(await stores["Next's cookies()"](browser, (store) => createStorage(store).read(KEY)), RECORD);
});

test("a Map is a cookie store that is left empty", () => {
  const map = new Map();
  const storage = createStorage(map);
  storage.write(KEY, RECORD);
  assert.equal(map.size, 3);
  assert.equal(storage.read(KEY), RECORD);
  storage.remove(KEY);
  assert.equal(map.size, 0);
});

test("cookies that cannot be set now, as in a server component of Next, fail, and a probe tells so", async () => {
  const readOnly = () => {
    throw new Error("Cookies can only be modified in a Server Action or Route Handler.");
  };
  const map = new Map();
  createStorage(map).write(KEY, RECORD);
  const storage = createStorage({ get: (name) => map.get(name), set: readOnly, delete: readOnly });
  assert.equal(storage.read(KEY), RECORD);
  assert.equal(storage.probe(KEY), false);
  assert.throws(() => storage.write(KEY, "{}"), { code: "StorageFailed" });
  assert.throws(() => storage.remove(KEY), { code: "StorageFailed" });
});

test("in a page, a store that does not take a cookie fails", async (t) => {
  t.after(() => delete globalThis.document);
  globalThis.document = pageDocument(new Browser());
  const lying = { get: async () => undefined, set: async () => {}, delete: async () => {} };
  await assert.rejects(createStorage(lying).write(KEY, RECORD), { code: "StorageFailed" });
});

test("a removal that does not happen is told of", async (t) => {
  t.after(() => delete globalThis.document);
  const browser = new Browser();
  globalThis.document = pageDocument(browser);
  const store = new CookieStore(browser);
  const storage = createStorage(store);
  await storage.write(KEY, RECORD);
  store.set = store.delete = async () => {};
  await assert.rejects(storage.remove(KEY), { code: "StorageFailed" });
  assert.equal(await storage.read(KEY), undefined, "here it is over");
});

test("the page's own cookies are written, read and removed", (t) => {
  t.after(() => delete globalThis.document);
  const browser = new Browser();
  globalThis.document = pageDocument(browser);
  const storage = createStorage("cookie", { maxAge: 60, partitioned: true, priority: "High" });
  storage.write(KEY, RECORD);
  assert.equal(storage.read(KEY), RECORD);
  for (const cookie of browser.cookies) {
    const { path, samesite, priority } = cookie;
    assert.deepEqual([path, samesite, priority, cookie["max-age"]], ["/", "lax", "high", "60"]);
    assert.ok("secure" in cookie && "partitioned" in cookie);
  }
  storage.remove(KEY);
  assert.deepEqual(browser.cookies, []);
});

test("without an age the cookies end with the browser, and no age is longer than 400 days", (t) => {
  t.after(() => delete globalThis.document);
  const browser = new Browser();
  globalThis.document = pageDocument(browser);
  createStorage("cookie", { maxAge: null }).write(KEY, "{}");
  assert.equal(browser.cookies[0]["max-age"], undefined);
  createStorage("cookie", { maxAge: 1e12 }).write(KEY, "{}");
  assert.equal(browser.cookies[0]["max-age"], "34560000");
});

test("a page that refuses cookies fails instead of losing the session in silence", (t) => {
  t.after(() => delete globalThis.document);
  globalThis.document = { get cookie() { return ""; }, set cookie(_) {} };
  const storage = createStorage("cookie");
  assert.throws(() => storage.write(KEY, RECORD), { code: "StorageFailed" });
  assert.equal(storage.read(KEY), RECORD, "it goes on in memory");
});

test("cookies that were written by an earlier version are read", async () => {
  const text = '{"a":"\u2603"}';
  const check = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const map = new Map([[KEY, `a0.${check}.*7B*22a*22*3A*22*E2*98*83*22*7D`]]);
  assert.equal(await createStorage(map).read(KEY), text);
  map.set(KEY, "a0.00000000.*7B*7D");
  assert.equal(await createStorage(map).read(KEY), undefined, "the check of neither version");
});

for (const [what, cookie, message] of [
  ["is unknown", { samesite: "lax" }, "samesite is not an option of cookie; did you mean sameSite?"],
  ["injects attributes", { path: "/; Domain=evil.example" }, 'cookie.path must be a path that begins with "/"'],
  ["has a line break", { domain: "a\r\nb" }, "cookie.domain must be a domain"],
  ["is no domain", { domain: "" }, "cookie.domain must be a domain"],
  ["is no SameSite", { sameSite: "loose" }, 'cookie.sameSite must be "strict", "lax" or "none"'],
  ["is no boolean", { secure: "yes" }, "cookie.secure must be true or false"],
  ["is no age", { maxAge: NaN }, "cookie.maxAge must be a positive number of seconds, or null"],
  ["ends at once", { maxAge: 0 }, "cookie.maxAge must be a positive number of seconds, or null"],
  ["browsers refuse", { sameSite: "none", secure: false }, 'cookie.secure must be true with sameSite "none": browsers refuse it otherwise'],
]) {
  test(`an attribute that ${what} is a TypeError`, () => {
    assert.throws(() => createStorage(new Map(), cookie), { name: "TypeError", message });
  });
}

test("a page cannot have cookies that it cannot read", (t) => {
  t.after(() => delete globalThis.document);
  globalThis.document = pageDocument(new Browser());
  assert.throws(() => createStorage("cookie", { httpOnly: true }), { name: "TypeError", message: /^cookie\.httpOnly/ });
});

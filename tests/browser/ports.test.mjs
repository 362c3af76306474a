// The ports in real browsers: cookies, IndexedDB, locks, channels and preflights.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { serveFiles } from "../server/web.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";

const KEY = "cognito-wasm.client";

let service;
let web;

before(async () => {
  service = await startService();
  web = await serveFiles({ folders: { "/": "tests/browser/ports", "/js/": "target/js" }, connect: [service.url] });
});

after(async () => {
  await web?.stop();
  service?.stop();
});

/** A service of another origin that counts requests by method, and lets its preflights be cached as Cognito does. */
async function startService() {
  const counts = {};
  const server = createServer((request, answer) => {
    counts[request.method] = (counts[request.method] ?? 0) + 1;
    answer.setHeader("access-control-allow-origin", "*");
    if (request.method === "OPTIONS") {
      // Firefox does not keep a preflight that allows all headers by an asterisk.
      const headers = { "access-control-allow-headers": "content-type,x-amz-target", "access-control-allow-methods": "POST" };
      return answer.writeHead(200, { ...headers, "access-control-max-age": "172800" }).end();
    }
    if (request.url === "/redirect") return answer.writeHead(307, { location: "/" }).end();
    answer.end("{}");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    take() {
      const taken = { ...counts };
      for (const name of Object.keys(counts)) delete counts[name];
      return taken;
    },
    stop: () => server.close(),
  };
}

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());

    /** A tab of a fresh profile, or of one that is there, with the modules in `ports`. */
    async function open(context) {
      const { page } = await openTab(context ?? (await browser.createBrowserContext()));
      await page.goto(`${web.url}/`);
      await page.evaluate(async () => {
        const modules = ["io/storage.js", "io/locks.js", "io/tabs.js", "io/network.js"];
        globalThis.ports = Object.assign({}, ...(await Promise.all(modules.map((path) => import(`/js/${path}`)))));
      });
      return page;
    }

    for (const kind of ["local", "session", "cookie", "encrypted", "cookieStore", "localStorage", "sessionStorage"]) {
      test(`${kind}: a record is written, read, probed and removed`, async (t) => {
        const page = await open();
        const isMissing = await page.evaluate((kind) => kind === "cookieStore" && !(kind in globalThis), kind);
        if (isMissing) return t.skip("this browser has no cookieStore");
        const seen = await page.evaluate(
          async (kind, key) => {
            const storage = ports.createStorage(kind in globalThis ? globalThis[kind] : kind);
            const record = JSON.stringify({ token: "x".repeat(9000), user: "ada \u2603" });
            const steps = [await storage.read(key)];
            await storage.write(key, record);
            steps.push((await storage.read(key)) === record, await storage.probe(key));
            steps.push(document.cookie.includes(key), storage.shared, storage.slow);
            await storage.write(key, "{}");
            steps.push(document.cookie.split("; ").filter(Boolean).length, await storage.read(key));
            await storage.remove(key);
            return [...steps, await storage.read(key), document.cookie];
          },
          kind,
          KEY,
        );
        const inCookies = kind.startsWith("cookie");
        const isSlow = kind === "encrypted" || kind === "cookieStore";
        const isShared = !kind.startsWith("session");
        const none = null;
        assert.deepEqual(
          seen.map((value) => value ?? none),
          [none, true, true, inCookies, isShared, isSlow, inCookies ? 1 : 0, "{}", none, ""],
        );
        await page.browserContext().close();
      });
    }

    test("a cookie of the browser's cookieStore has the attributes that were asked for", async (t) => {
      const page = await open();
      if (!(await page.evaluate(() => "cookieStore" in globalThis))) return t.skip("this browser has no cookieStore");
      const cookie = await page.evaluate(async (key) => {
        const storage = ports.createStorage(cookieStore, { sameSite: "lax", maxAge: 3600 });
        await storage.write(key, "{}");
        const { expires, sameSite } = await cookieStore.get(key);
        return { expires, sameSite, now: Date.now() };
      }, KEY);
      // Browsers may leave the attributes out when a cookie is read.
      if (cookie.sameSite !== undefined) assert.equal(cookie.sameSite, "lax");
      if (cookie.expires !== undefined) assert.ok(Math.abs(cookie.expires - cookie.now - 3_600_000) < 60_000);
      await page.browserContext().close();
    });

    test("tabs wait for each other by a Web Lock, and hear of each other", async () => {
      const context = await browser.createBrowserContext();
      const [one, two] = [await open(context), await open(context)];
      await one.evaluate(async () => {
        globalThis.owner = {};
        globalThis.tabs = ports.openTabs("channel", owner, () => {});
        globalThis.release = await ports.acquire("lock", ports.createStorage("local"));
      });
      await two.evaluate(() => {
        globalThis.owner = {};
        globalThis.heard = [];
        globalThis.tabs = ports.openTabs("channel", owner, (_, message) => heard.push(message));
        globalThis.waiting = ports.acquire("lock", ports.createStorage("local")).then((release) => (globalThis.had = !!release));
      });
      await one.evaluate(() => tabs.tell({ event: "signedOut", username: "ada" }));
      await two.waitForFunction(() => heard.length === 1);
      assert.deepEqual(await two.evaluate(() => [heard, globalThis.had ?? null]), [
        [{ event: "signedOut", username: "ada" }],
        null,
      ]);
      await one.evaluate(() => release());
      await two.waitForFunction(() => globalThis.had === true);
      await context.close();
    });

    test("of many requests to one address at most the first few send a preflight", async () => {
      const page = await open();
      service.take();
      const statuses = await page.evaluate(async (url) => {
        const network = new ports.Network({});
        const statuses = [];
        for (let turn = 0; turn < 8; turn++) {
          const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "x" };
          statuses.push((await network.send({ url, headers, body: "{}" })).status);
        }
        return statuses;
      }, `${service.url}/`);
      assert.deepEqual(new Set(statuses), new Set([200]));
      const { POST, OPTIONS } = service.take();
      assert.equal(POST, 8);
      // Firefox sends a few more than the first.
      assert.ok(name === "chromium" ? OPTIONS === 1 : OPTIONS < 8, `${OPTIONS} preflights`);
      await page.browserContext().close();
    });

    test("a redirect is not followed", async () => {
      const page = await open();
      service.take();
      const error = await page.evaluate(async (url) => {
        try {
          await new ports.Network({}).send({ url, headers: {}, body: "{}" });
        } catch (error) {
          return JSON.parse(JSON.stringify(error));
        }
      }, `${service.url}/redirect`);
      assert.equal(error.code, "NetworkError");
      assert.match(error.cause.message, /redirect/);
      assert.equal(service.take().POST, 1);
      await page.browserContext().close();
    });
  });
}

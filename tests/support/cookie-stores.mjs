// Cookies as frameworks and browsers hand them out, each over one browser that keeps what the answers say.
import express from "express";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { RequestCookies, ResponseCookies } from "@edge-runtime/cookies";
import Cookies from "js-cookie";

/** A browser: it takes `Set-Cookie` lines, and gives the `Cookie` header of the next request. Cookies differ by domain and path. */
export class Browser {
  kept = new Map();

  take(line) {
    const [pair, ...attributes] = line.split(/; */);
    const [, name, value] = /^([^=]*)=(.*)$/s.exec(pair);
    const has = Object.fromEntries(attributes.map((one) => [one.split("=")[0].toLowerCase(), one.replace(/^[^=]*=?/, "")]));
    const place = `${name};${has.domain ?? ""};${has.path ?? "/"}`;
    const end = "max-age" in has ? Number(has["max-age"]) * 1000 : has.expires && Date.parse(has.expires) - Date.now();
    if (end !== undefined && end <= 0) this.kept.delete(place);
    else if (name.length + value.length <= 4096) this.kept.set(place, { name, value, seconds: end && Math.round(end / 1000), ...has });
  }

  get cookies() {
    return [...this.kept.values()];
  }

  get header() {
    return this.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
}

/**
 * What `await cookies()` is in a route handler of Next: the request's cookies among those of the answer, of which only the
 * changed ones are sent. See `next/dist/server/web/spec-extension/adapters/request-cookies.js`.
 */
function nextCookies(header) {
  const answer = new ResponseCookies(new Headers());
  for (const cookie of new RequestCookies(new Headers({ cookie: header })).getAll()) answer.set(cookie);
  const changed = new Set();
  const change = (method) => (...input) => {
    changed.add(typeof input[0] === "string" ? input[0] : input[0].name);
    answer[method](...input);
    return store;
  };
  const changes = { set: change("set"), delete: change("delete") };
  const store = new Proxy(answer, {
    get(target, name) {
      if (Object.hasOwn(changes, name)) return changes[name];
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const lines = () => {
    const sent = new ResponseCookies(new Headers());
    const headers = new Headers();
    for (const cookie of answer.getAll()) if (changed.has(cookie.name)) sent.set(cookie);
    for (const cookie of sent.getAll()) {
      const one = new ResponseCookies(new Headers());
      one.set(cookie);
      headers.append("set-cookie", one.toString());
    }
    return headers.getSetCookie();
  };
  return { store, lines };
}

/** `response.cookies` of a middleware of Next: of the answer alone. */
function responseCookies() {
  const headers = new Headers();
  return { store: new ResponseCookies(headers), lines: () => headers.getSetCookie() };
}

/** The `cookies` of SvelteKit's events. See `@sveltejs/kit/src/runtime/server/cookie.js`. */
function svelteKitCookies(header) {
  const request = new Map(parse(header).map(([name, value]) => [name, decodeURIComponent(value)]));
  const changed = new Map();
  const store = {
    get(name) {
      const found = [...changed.values()].find((cookie) => cookie.name === name);
      if (found) return found.options.maxAge === 0 ? undefined : found.value;
      return request.get(name);
    },
    getAll: () => [],
    set(name, value, options) {
      if (options?.path === undefined) throw new Error("You must specify a `path` when setting, deleting or serializing cookies");
      const all = { httpOnly: true, sameSite: "lax", secure: true, ...options };
      changed.set(`${all.domain ?? ""}${all.path}?${encodeURIComponent(name)}`, { name, value, options: all });
    },
    delete: (name, options) => store.set(name, "", { ...options, maxAge: 0 }),
    serialize: (name, value, options) => line(name, encodeURIComponent(value), options),
  };
  const lines = () => [...changed.values()].map(({ name, value, options }) => line(name, encodeURIComponent(value), options));
  return { store, lines };
}

/** The browser's `cookieStore` (https://cookiestore.spec.whatwg.org): what follows a name and a value is not looked at. */
export class CookieStore {
  constructor(browser) {
    this.browser = browser;
  }

  get [Symbol.toStringTag]() {
    return "CookieStore";
  }

  async get(name) {
    const found = this.browser.cookies.find((cookie) => cookie.name === name);
    return found ? { name, value: found.value } : null;
  }

  async getAll() {
    return this.browser.cookies.map(({ name, value }) => ({ name, value }));
  }

  async set(name, value) {
    const init = typeof name === "object" ? { path: "/", sameSite: "strict", ...name } : { name, value, path: "/", sameSite: "strict" };
    if (!["strict", "lax", "none"].includes(init.sameSite)) throw new TypeError("the provided value is not a valid enum value");
    if (init.expires !== undefined && init.expires !== null && Number.isNaN(Number(init.expires))) throw new TypeError("not finite");
    const expires = init.expires === undefined || init.expires === null ? undefined : new Date(Number(init.expires));
    this.browser.take(line(init.name, init.value, { path: init.path, domain: init.domain ?? undefined, sameSite: init.sameSite, secure: true, expires }));
  }

  async delete(name) {
    const { path = "/", domain, ...of } = typeof name === "object" ? name : { name };
    this.browser.take(line(of.name, "", { path, domain, expires: new Date(0) }));
  }
}

/** js-cookie over the `document.cookie` of a page. */
export function pageDocument(browser) {
  return {
    get cookie() {
      return browser.header;
    },
    set cookie(text) {
      browser.take(text);
    },
  };
}

/** Runs `work` with the cookies of one request to an Express app, wrapped as its documentation has it. */
async function inExpress(browser, work) {
  const app = express();
  app.get("/", async (request, answer) => {
    const sent = Object.fromEntries(parse(request.headers.cookie ?? "").map(([name, value]) => [name, decodeURIComponent(value)]));
    const store = {
      get: (name) => sent[name],
      set: (name, value, attributes) => answer.cookie(name, value, attributes),
      delete: (name, attributes) => answer.clearCookie(name, attributes),
    };
    answer.json((await work(store)) ?? null);
  });
  const server = app.listen(0);
  await new Promise((resolve) => server.on("listening", resolve));
  try {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/`, { headers: { cookie: browser.header } });
    for (const line of answer.headers.getSetCookie()) browser.take(line);
    return (await answer.json()) ?? undefined;
  } finally {
    server.close();
  }
}

/** Runs `work` with the cookies of one request to a Hono app, wrapped as its documentation has it. */
async function inHono(browser, work) {
  const app = new Hono();
  app.get("/", async (context) => {
    const store = {
      get: (name) => getCookie(context, name),
      set: (name, value, attributes) => setCookie(context, name, value, attributes),
      delete: (name, attributes) => deleteCookie(context, name, attributes),
    };
    return context.json((await work(store)) ?? null);
  });
  const answer = await app.request("/", { headers: { cookie: browser.header } });
  for (const line of answer.headers.getSetCookie()) browser.take(line);
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) ?? undefined;
}

/** Runs `work` with a store that is made from the request's header, and whose lines the browser takes. */
const inRequest = (make) => async (browser, work) => {
  const { store, lines } = make(browser.header);
  const result = await work(store);
  for (const line of lines()) browser.take(line);
  return result;
};

const inPage = (make) => async (browser, work) => {
  globalThis.document = pageDocument(browser);
  try {
    return await work(make(browser));
  } finally {
    delete globalThis.document;
  }
};

/** A store of Next behind an application's own object, which hands the attributes of a deletion on to nobody. */
function wrappedNextCookies(header) {
  const { store, lines } = nextCookies(header);
  const wrapped = {
    get: (name) => store.get(name),
    set: (name, value, attributes) => store.set(name, value, attributes),
    delete: (name) => store.delete(name),
  };
  return { store: wrapped, lines };
}

/** By name: `(browser, work)` runs `work(store)` in one request or page, and gives what it returns. */
export const stores = {
  "Next's cookies()": inRequest(nextCookies),
  "Next's cookies() behind an object that drops attributes": inRequest(wrappedNextCookies),
  "SvelteKit's event.cookies": inRequest(svelteKitCookies),
  "Express": inExpress,
  "Hono": inHono,
  "the browser's cookieStore": inPage((browser) => new CookieStore(browser)),
  "js-cookie": inPage(() => Cookies),
};

/** One that shows of a request nothing but what was set for its answer. */
export const nextResponseCookies = inRequest(responseCookies);

function parse(header) {
  const pairs = header.split("; ").filter(Boolean);
  return pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
}

function line(name, value, { path, domain, maxAge, expires, sameSite, secure, httpOnly } = {}) {
  return [
    `${name}=${value}`,
    path && `Path=${path}`,
    domain && `Domain=${domain}`,
    maxAge !== undefined && `Max-Age=${maxAge}`,
    expires && `Expires=${expires.toUTCString()}`,
    sameSite && `SameSite=${sameSite}`,
    secure && "Secure",
    httpOnly && "HttpOnly",
  ]
    .filter(Boolean)
    .join("; ");
}

import {
  checkOptions
} from "./chunk-R6GM3FLI.js";
import {
  drive
} from "./chunk-LAQSCJ7M.js";
import {
  awsModule,
  holdWeakly
} from "./chunk-5CILFEMP.js";
import {
  authError
} from "./chunk-GIWJLK46.js";
import {
  attempt,
  isObject,
  member,
  method,
  plain,
  takeLive
} from "./chunk-FOCK5WX5.js";

// src/js/aws/flows.ts
var AwsFlows = class {
  constructor(port) {
    this.port = port;
  }
  port;
  given;
  /** Makes an object of the module. The module is loaded. */
  make(make) {
    const { client, clock } = this.givenNow();
    return awsModule.hold((module) => make(module, client.value, clock.value));
  }
  /** Whether an object still belongs to the module that runs. */
  isAlive(held) {
    return awsModule.isAlive(held);
  }
  /** Calls an object of the module. It is told how things stand here. */
  call(held, work) {
    return awsModule.call(held, (value) => work(value, JSON.stringify(this.port.surroundings())));
  }
  /**
   * Runs a flow to its end, and frees it.
   *
   * @throws what the flow throws; when the logins could not be had, what `renewLogins` threw
   */
  async run(flow, renewLogins) {
    let failure;
    const next = (reply) => this.call(flow, (flow2, surroundings) => flow2.next(surroundings, JSON.stringify(reply)));
    const ports = {
      network: this.port.network,
      store: this.port.store,
      tell: () => void 0,
      renew: () => Promise.resolve(),
      renewLogins: async (force) => {
        try {
          return await renewLogins(force);
        } catch (thrown) {
          failure = { thrown };
          return { kind: "loginsFailed" };
        }
      }
    };
    try {
      return await drive(next, ports, void 0);
    } catch (thrown) {
      throw failure ? failure.thrown : thrown;
    } finally {
      awsModule.release(flow);
    }
  }
  givenNow() {
    if (!this.given || !awsModule.isAlive(this.given.client)) {
      const config = JSON.stringify(this.port.config);
      this.given = {
        client: awsModule.hold((module) => new module.Client(config)),
        clock: awsModule.hold((module) => new module.ServerClock())
      };
    }
    return this.given;
  }
};

// src/js/aws/hash.ts
async function sha256Hex(bytes) {
  const subtle = member(member(globalThis, "crypto"), "subtle");
  if (!subtle) throw authError("NotSupportedError", "signing needs WebCrypto, which a page has on https only");
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/js/aws/signed-fetch.ts
var SETTINGS = [
  "cache",
  "credentials",
  "integrity",
  "keepalive",
  "mode",
  "redirect",
  "referrer",
  "referrerPolicy",
  "signal"
];
var REFUSALS = [400, 401, 403];
var MAX_REFUSAL = 65536;
function signedFetch(network, source, service, region) {
  checkScope(service, region);
  const send = async (outgoing) => {
    const { request, bytes, bodyHash, settings } = outgoing;
    const { method: method2, url } = request;
    const headers = Object.fromEntries(request.headers);
    await source.obtain();
    const unsigned = JSON.stringify({ service, region, method: method2, url, headers, bodyHash, streams: bytes === void 0 });
    const signed = source.call((core, surroundings) => core.sign(surroundings, unsigned));
    const init = { ...settings, method: method2, headers: { ...headers, ...signed.headers } };
    if (bytes?.length) init.body = bytes;
    return { response: await network.fetch(signed.url, init), at: signed.at };
  };
  return async (input, init) => {
    const outgoing = await takeApart(input, init);
    const { response, at } = await send(outgoing);
    if (!outgoing.bytes || !await isRefusedForTime(source, response, at)) return response;
    return (await send(outgoing)).response;
  };
}
function checkScope(service, region) {
  for (const [name, text] of Object.entries({ service, region })) {
    if (typeof text !== "string" || text === "") throw new TypeError(`${name} must be a non-empty string`);
  }
}
async function takeApart(input, init) {
  const isRequest = typeof member(input, "url") === "string";
  const known = isRequest ? SETTINGS.map((name) => [name, input[name]]) : [];
  const settings = { ...Object.fromEntries(known.filter(([, value]) => value !== void 0)), ...init };
  if (method(init?.body, "getReader") !== void 0) {
    const request2 = new Request(input, { ...init, body: null });
    const stream = { ...settings, duplex: "half" };
    return { request: request2, bytes: void 0, bodyHash: void 0, settings: stream };
  }
  const request = new Request(input, init);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const bodyHash = bytes.length ? await sha256Hex(bytes) : void 0;
  const { body: _, ...withoutBody } = settings;
  return { request, bytes, bodyHash, settings: withoutBody };
}
async function isRefusedForTime(source, response, at) {
  if (!REFUSALS.includes(response.status)) return false;
  const body = await beginningOf(response);
  const date = response.headers.get("date");
  const refusal = { status: response.status, headers: date === null ? {} : { date }, body };
  const learn = () => source.call((core, surroundings) => core.learnTime(surroundings, at, JSON.stringify(refusal)));
  return attempt(learn) ?? false;
}
async function beginningOf(response) {
  try {
    const reader = response.clone().body?.getReader();
    const decoder = new TextDecoder();
    let text = "";
    while (reader && text.length < MAX_REFUSAL) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value, { stream: true });
    }
    reader?.cancel().catch(() => void 0);
    return text;
  } catch {
    return "";
  }
}

// src/js/aws/presign.ts
var DEFAULT_LIFE = 900;
var MAX_LIFE = 604800;
async function presignUrl(source, url, input) {
  checkOptions(input, "presignUrl", ["expiresIn", "method", "region", "service"]);
  const { service, region, expiresIn = DEFAULT_LIFE, method: method2 = "GET" } = plain(input, "input");
  const text = typeof url === "string" ? url : member(url, "href");
  checkScope(service, region);
  if (typeof text !== "string" || text === "") throw new TypeError("url must be a string or a URL");
  if (typeof method2 !== "string" || method2 === "") throw new TypeError("method must be a non-empty string");
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_LIFE) {
    throw new TypeError(`expiresIn must be 1 to ${MAX_LIFE} seconds`);
  }
  await source.obtain({ expiresIn });
  const unsigned = JSON.stringify({ service, region, method: method2, url: text, expiresIn });
  return source.call((core, surroundings) => core.sign(surroundings, unsigned)).url;
}

// src/js/aws/source.ts
var Source = class {
  /**
   * @param options - how the role comes about
   * @param logins - the application's own; without them it is the session's
   */
  constructor(port, flows, options, logins) {
    this.port = port;
    this.flows = flows;
    this.options = options;
    this.logins = logins;
  }
  port;
  flows;
  options;
  logins;
  held;
  running;
  /**
   * Checks the options. The module is loaded.
   *
   * @throws TypeError that says which one is wrong
   */
  check() {
    this.now();
  }
  /** Credentials that can be used now. Callers who want the same meanwhile wait for the same fetch. */
  async obtain(wish = {}) {
    while (this.running) {
      if (includes(this.running.wish, wish)) return this.running.credentials;
      await this.running.credentials.catch(() => void 0);
    }
    const credentials = this.run(
      (module, source) => new module.ObtainCredentials(source, JSON.stringify(wish))
    ).finally(() => {
      this.running = void 0;
    });
    this.running = { wish, credentials };
    return credentials;
  }
  /** Runs a flow that uses this source. */
  async run(make) {
    const source = this.now();
    const flow = this.flows.make((module) => make(module, source.value));
    return this.flows.run(flow, (force) => this.renewLogins(force));
  }
  /** Calls the module's half. */
  call(work) {
    return this.flows.call(this.now(), work);
  }
  /** Wipes what is held. */
  clear() {
    const { held } = this;
    if (held && this.flows.isAlive(held)) this.flows.call(held, (source) => source.clear());
  }
  /** The module's half; a new one when the module was started anew. */
  now() {
    if (!this.held || !this.flows.isAlive(this.held)) {
      const options = JSON.stringify(this.options);
      this.held = this.flows.make((module, client, clock) => new module.CredentialSource(client, clock, options));
    }
    return this.held;
  }
  async renewLogins(force) {
    if (this.logins) return { kind: "logins", logins: await askAll(this.logins) };
    await this.port.session.current(force);
    return { kind: "done" };
  }
};
function includes(one, other) {
  const isForced = one.forceRefresh === true || other.forceRefresh !== true;
  return isForced && (one.expiresIn ?? 0) === (other.expiresIn ?? 0);
}
function entriesOf(logins) {
  const isUsable = (login) => typeof login === "string" || typeof login === "function";
  if (!isObject(logins) || Array.isArray(logins)) throw wrongLogins("logins");
  const entries = Object.entries(logins);
  for (const [provider, login] of entries) if (!isUsable(login)) throw wrongLogins(`logins[${JSON.stringify(provider)}]`);
  if (entries.length === 0) throw wrongLogins("logins");
  return entries;
}
async function askAll(logins) {
  const tokens = [];
  for (const [provider, login] of logins) {
    let token;
    try {
      token = typeof login === "function" ? await login() : login;
    } catch (cause) {
      throw authError("NoCredentials", "a function of the logins failed", { cause });
    }
    if (typeof token !== "string") throw wrongLogins(`logins[${JSON.stringify(provider)}]`);
    tokens.push([provider, token]);
  }
  return Object.fromEntries(tokens);
}
var wrongLogins = (name) => new TypeError(`${name} must be a token or a function that returns one, under the name of its provider`);

// src/js/aws/aws.ts
var PROVIDER_OPTIONS = [
  "customRoleArn",
  "durationSeconds",
  "flow",
  "identityId",
  "logins",
  "roleArn",
  "roleSessionName"
];
var Aws = class {
  constructor(port) {
    this.port = port;
    this.flows = new AwsFlows(port);
    this.session = new Source(port, this.flows, null);
  }
  port;
  flows;
  session;
  /** Those of the application's providers. */
  providers = [];
  /** `getCredentials`. */
  async getCredentials(input) {
    checkOptions(input ?? {}, "getCredentials", ["forceRefresh"]);
    return byServer(await this.session.obtain(plain(input ?? {}, "input")));
  }
  /**
   * `credentialsProvider`: the function. It takes what AWS SDKs hand it.
   *
   * @throws TypeError that says which option is wrong
   */
  credentialsProvider(input) {
    const source = this.sourceOf(input);
    source.check();
    return async (wish) => byDevice(await source.obtain({ forceRefresh: !!member(wish, "forceRefresh") }));
  }
  /**
   * What `fetchAuthSession` adds.
   *
   * @param forceRefresh - gets new ones even if the old ones last
   */
  async ofSession(forceRefresh) {
    const { identityId, ...credentials } = byServer(await this.session.obtain({ forceRefresh }));
    return { credentials, identityId };
  }
  /** `unlinkIdentity`: by default the signed-in user's login proves whose identity it is. */
  async unlinkIdentity(input) {
    checkOptions(input, "unlinkIdentity", ["identityId", "logins", "loginsToRemove"]);
    const { data, live } = takeLive(input, "input", ["logins"]);
    const source = live.logins === void 0 ? this.session : this.sourceOf({ logins: live.logins });
    if (member(data, "identityId") === void 0) await source.obtain();
    await source.run((module, core) => new module.UnlinkIdentity(core, JSON.stringify(data)));
    this.clear();
  }
  /** `signedFetch`. */
  signedFetch(service, region) {
    return signedFetch(this.port.network, this.session, service, region);
  }
  /** `presignUrl`. */
  presignUrl(url, input) {
    return presignUrl(this.session, url, input);
  }
  /** `getOpenIdTokenForDeveloperIdentity`. */
  async getOpenIdTokenForDeveloperIdentity(input) {
    const known = ["credentials", "identityId", "logins", "principalTags", "tokenDuration"];
    checkOptions(input, "getOpenIdTokenForDeveloperIdentity", known);
    const { data, live } = takeLive(input, "input", ["credentials"]);
    const credentials = plain(await serverCredentials(live.credentials), "credentials");
    const { accessKeyId, secretAccessKey, sessionToken } = credentials ?? {};
    const json = JSON.stringify({
      ...data,
      credentials: { accessKeyId, secretAccessKey, sessionToken }
    });
    return this.session.run((module, core) => new module.VouchForUser(core, json));
  }
  /** Something happened to the session. Who signs in or out takes what is held along. */
  onEvent({ event }) {
    if (event === "signedIn" || event === "signedOut") this.clear();
  }
  /** Wipes what is held. */
  clear() {
    this.session.clear();
    for (const provider of this.providers) provider()?.clear();
  }
  /** From the options of `credentialsProvider`; the session's own without any. */
  sourceOf(input) {
    if (input === void 0 || input === null) return this.session;
    checkOptions(input, "credentialsProvider", PROVIDER_OPTIONS);
    const { data, live } = takeLive(input, "input", ["logins"]);
    const logins = live.logins === void 0 ? void 0 : entriesOf(live.logins);
    const options = { ...data, ...logins && { hasLogins: true } };
    const source = new Source(this.port, this.flows, options, logins);
    this.providers = this.providers.filter((provider) => provider());
    this.providers.push(holdWeakly(source));
    return source;
  }
};
function byServer({ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }) {
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration), identityId };
}
var byDevice = (credentials) => ({
  ...byServer(credentials),
  expiration: new Date(credentials.deviceExpiration)
});
async function serverCredentials(given) {
  if (typeof given !== "function") return given;
  try {
    return await given();
  } catch (cause) {
    throw new TypeError("credentials must give credentials: the function failed", { cause });
  }
}
export {
  Aws
};
//# sourceMappingURL=aws-7FNTBGOQ.js.map

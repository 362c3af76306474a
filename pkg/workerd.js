var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/js/value/text.ts
function fromJson(text2) {
  if (typeof text2 !== "string") return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function fromBase64url(text2) {
  if (!/^[\w-]*$/.test(text2) || text2.length % 4 === 1) return void 0;
  const binary = atob(text2.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
function toBase64url(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
var wellFormed, utf8, fromUtf8, percentEncode;
var init_text = __esm({
  "src/js/value/text.ts"() {
    "use strict";
    wellFormed = (text2) => text2.replace(/\p{Surrogate}/gu, "\uFFFD");
    utf8 = (text2) => new TextEncoder().encode(text2);
    fromUtf8 = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    percentEncode = (text2) => encodeURIComponent(wellFormed(text2)).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
    );
  }
});

// src/js/value/plain.ts
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function member(value, name) {
  return attempt(() => value?.[name]);
}
function method(value, name) {
  const found = member(value, name);
  return typeof found === "function" ? (...input) => Reflect.apply(found, value, input) : void 0;
}
function plain(value, name) {
  return takeLive(value, name, []).data;
}
function takeLive(value, name, paths) {
  const live = {};
  let size = 0;
  const count = (units) => {
    size += units + 1;
    if (size > MAX_SIZE) throw new TypeError(`${name} must not be larger than 1 MB`);
  };
  const copyText = (text2) => {
    count(text2.length);
    return wellFormed(text2);
  };
  function copy(given, path, below, ancestors) {
    count(0);
    const [kind, read2] = readable(given, path);
    switch (kind) {
      case "nothing":
        return void 0;
      case "text":
        return copyText(read2);
      case "atom":
        return read2;
      case "array":
      case "object":
        break;
    }
    if (ancestors.includes(read2)) throw new TypeError(`${path} must not contain itself`);
    if (ancestors.length >= MAX_DEPTH) {
      throw new TypeError(`${path} must not be nested deeper than ${MAX_DEPTH} levels`);
    }
    const inside = [...ancestors, read2];
    if (kind === "array") return copyItems(read2, path, inside);
    return copyMembers(read2, path, below, inside);
  }
  function copyItems(items, path, ancestors) {
    const list = [];
    const length = Number(get(items, "length", path));
    for (let at = 0; at < length; at++) {
      const place = `${path}[${at}]`;
      const item = copy(get(items, at, place), place, "[]", ancestors);
      if (item === void 0) throw new TypeError(`${place} must be plain data, not undefined`);
      list.push(item);
    }
    return list;
  }
  function copyMembers(object, path, below, ancestors) {
    const copied2 = {};
    for (const key of names(object, path)) {
      const place = memberPath(path, key);
      const relative = below === "" ? key : `${below}.${key}`;
      const given = get(object, key, place);
      if (paths.includes(relative)) {
        live[relative] = given;
        continue;
      }
      const item = copy(given, place, relative, ancestors);
      if (item !== void 0) define(copied2, copyText(key), item);
    }
    return copied2;
  }
  return { data: copy(value, name, "", []), live };
}
function readable(given, path) {
  const value = isObject(given) ? jsonOf(given, path) : given;
  switch (typeof value) {
    case "undefined":
      return ["nothing", void 0];
    case "string":
      return ["text", value];
    case "boolean":
      return ["atom", value];
    case "number":
      if (Number.isFinite(value)) return ["atom", value];
      break;
    case "object":
      if (value === null) return ["atom", null];
      if (attempt(() => Array.isArray(value))) return ["array", value];
      if (attempt(() => isPlainObject(value))) return ["object", value];
      break;
  }
  const what = "a string, a finite number, a boolean, null, an array or an object";
  throw new TypeError(`${path} must be plain data: ${what}, not ${nameOf(value)}`);
}
function jsonOf(value, path) {
  const toJSON = get(value, "toJSON", path);
  if (typeof toJSON !== "function") return value;
  const json = attemptTo(() => Reflect.apply(toJSON, value, []), `${path}.toJSON`);
  const isDate = () => Object.prototype.toString.call(value) === "[object Date]";
  if (json === null && isDate()) throw new TypeError(`${path} must be a valid date`);
  return json;
}
function isPlainObject(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function nameOf(value) {
  if (typeof value === "number") return String(value);
  if (!isObject(value)) return `a ${typeof value}`;
  const name = member(member(value, "constructor"), "name");
  return typeof name === "string" && name !== "" ? `an instance of ${name.slice(0, MAX_KEY)}` : "this object";
}
function memberPath(path, key) {
  if (/^[A-Za-z_$][\w$]{0,63}$/.test(key)) return `${path}.${key}`;
  return `${path}[${JSON.stringify(key.slice(0, MAX_KEY))}]`;
}
function attemptTo(read2, path) {
  try {
    return read2();
  } catch (cause) {
    throw new TypeError(`${path} must be readable: it threw`, { cause });
  }
}
var MAX_DEPTH, MAX_SIZE, MAX_KEY, get, names, define;
var init_plain = __esm({
  "src/js/value/plain.ts"() {
    "use strict";
    init_text();
    MAX_DEPTH = 48;
    MAX_SIZE = 1 << 20;
    MAX_KEY = 64;
    get = (object, key, path) => attemptTo(() => object[key], path);
    names = (object, path) => attemptTo(() => Object.keys(object), path);
    define = (object, name, value) => Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  }
});

// src/js/config/options.ts
function checkOptions(value, name, known) {
  if (!isObject(value) || Array.isArray(value)) throw new TypeError(`the options of ${name} must be an object`);
  for (const given of Object.keys(value)) {
    if (known.includes(given)) continue;
    const close = closest(given, known);
    throw new TypeError(`${given.slice(0, MAX_NAME)} is not an option of ${name}${close ? `; did you mean ${close}?` : ""}`);
  }
}
function closest(given, known) {
  const wanted = given.slice(0, MAX_NAME).toLowerCase();
  let best;
  let least = Math.min(MAX_EDITS, Math.ceil(wanted.length / 2)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [at, other] of [...to].entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
var MAX_EDITS, MAX_NAME;
var init_options = __esm({
  "src/js/config/options.ts"() {
    "use strict";
    init_plain();
    MAX_EDITS = 4;
    MAX_NAME = 64;
  }
});

// src/js/value/platform.ts
function unref(handle) {
  method(handle, "unref")?.();
  return handle;
}
function holdWeakly(object) {
  if (typeof WeakRef !== "function") return () => object;
  const held = new WeakRef(object);
  return () => held.deref();
}
var isPage, hasOrigin, isHidden;
var init_platform = __esm({
  "src/js/value/platform.ts"() {
    "use strict";
    init_plain();
    isPage = () => globalThis.document !== void 0;
    hasOrigin = () => isPage() || method(globalThis, "WorkerGlobalScope") !== void 0 && member(globalThis, "location") !== void 0;
    isHidden = () => globalThis.document?.visibilityState === "hidden";
  }
});

// src/js/errors.ts
function isAuthError(error) {
  return isObject(error) && member(error, BRAND) === true;
}
function authError(code, message, details) {
  const traits = scriptErrors[code];
  return new AuthError(code, message, { ...traits, ...details });
}
function fromCore(described) {
  const { kind, code, message, ...details } = described;
  return kind === "TypeError" ? new TypeError(message) : new AuthError(code, message, details);
}
function messageOf(thrown) {
  const message = attempt(() => isObject(thrown) ? Reflect.get(thrown, "message") : thrown);
  return typeof message === "string" ? message : "";
}
function toCause(cause) {
  return attempt(() => cause instanceof Error) ? cause : new Error(messageOf(cause));
}
var BRAND, scriptErrors, OPTIONAL, AuthError;
var init_errors = __esm({
  "src/js/errors.ts"() {
    "use strict";
    init_plain();
    BRAND = /* @__PURE__ */ Symbol.for("cognito-wasm.AuthError");
    scriptErrors = {
      NetworkError: { retryable: true, recoverySuggestion: "Check the connection and try again." },
      InvalidResponse: {},
      StorageFailed: {},
      UserUnAuthenticatedException: { recoverySuggestion: "Sign in first." },
      SignInException: { recoverySuggestion: "Call signIn before confirmSignIn." },
      SignInAborted: {},
      AutoSignInException: {},
      SessionChanged: {},
      NoCredentials: {},
      PasskeyNotSupported: {},
      PasskeyCanceled: { recoverySuggestion: "Try again, or choose another way to sign in." },
      PasskeyAlreadyExists: { recoverySuggestion: "Use the passkey that is registered already." },
      PasskeyRelyingPartyMismatch: {},
      PasskeyFailed: {},
      JwtParseError: {},
      JwtInvalidSignatureAlgorithmError: {},
      JwtInvalidSignatureError: {},
      JwtInvalidIssuerError: {},
      JwtInvalidAudienceError: {},
      JwtExpiredError: {},
      JwtNotBeforeError: {},
      JwtInvalidScopeError: {},
      JwtInvalidClaimError: {},
      CognitoJwtInvalidTokenUseError: {},
      CognitoJwtInvalidClientIdError: {},
      CognitoJwtInvalidGroupError: {},
      JwksNotAvailableInCacheError: {},
      JwksValidationError: {},
      KidNotFoundInJwksError: {},
      AlbJwtInvalidSignerError: {},
      AlbJwtInvalidClientIdError: {},
      NotSupportedError: {},
      ModuleNotLoaded: { recoverySuggestion: "Await init() first." },
      ModuleFailed: { retryable: true, recoverySuggestion: "Call again." },
      BuildMismatch: { recoverySuggestion: "Reload the page." },
      Unknown: {}
    };
    OPTIONAL = ["recoverySuggestion", "operation", "requestId", "httpStatus", "lambda", "waf", "expected", "actual"];
    AuthError = class extends Error {
      /** What went wrong, for programs: the service's exception name or ours. The same as `name`. */
      code;
      /** Whether the same call may succeed later without anything being changed. */
      retryable;
      /**
       * @param code - the service's exception name or ours
       * @param message - what went wrong, for people
       * @param details - whatever else is known
       */
      constructor(code, message, details = {}) {
        super(message, details.cause === void 0 ? void 0 : { cause: toCause(details.cause) });
        Object.defineProperty(this, BRAND, { value: true });
        this.name = code;
        this.code = code;
        this.retryable = details.retryable ?? false;
        for (const name of OPTIONAL) {
          if (details[name] !== void 0) Object.assign(this, { [name]: details[name] });
        }
      }
      /** The error as plain data, for logs: no stack, and of the cause its name and message alone. */
      toJSON() {
        const { name, message, code, retryable, cause } = this;
        const json = { name, message, code, retryable };
        for (const member2 of OPTIONAL) {
          if (this[member2] !== void 0) json[member2] = this[member2];
        }
        if (cause instanceof Error) json["cause"] = { name: cause.name, message: cause.message };
        return json;
      }
    };
  }
});

// src/js/value/promise.ts
async function breathe() {
  if (!isPage() || isHidden()) return;
  const { scheduler } = globalThis;
  await (scheduler?.yield?.() ?? sleep(0));
}
async function within(promise, ms) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = unref(setTimer(() => reject(new Error(`no answer within ${ms / 1e3} s`)), ms));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
function follow(steps, wait = (promise) => promise) {
  function run(step) {
    while (!step.done) {
      const answer = step.value;
      if (isThenable(answer)) return resume(answer);
      step = steps.next(answer);
    }
    return step.value;
  }
  async function resume(promise) {
    let answer;
    try {
      answer = await wait(promise);
    } catch (thrown) {
      return run(steps.throw(thrown));
    }
    return run(steps.next(answer));
  }
  return run(steps.next());
}
var MAX_DELAY, setTimer, sleep, jitter, isThenable;
var init_promise = __esm({
  "src/js/value/promise.ts"() {
    "use strict";
    init_plain();
    init_platform();
    MAX_DELAY = 2 ** 31 - 1;
    setTimer = (callback, ms) => setTimeout(callback, Math.min(ms, MAX_DELAY));
    sleep = (ms) => new Promise((resolve) => setTimer(resolve, ms));
    jitter = () => Math.floor(Math.random() * 256);
    isThenable = (value) => method(value, "then") !== void 0;
  }
});

// src/js/core/drive.ts
async function drive(next, ports, first, options = {}) {
  const locks = /* @__PURE__ */ new Map();
  try {
    let effect = first ?? next({ kind: "begin" });
    while (effect.kind !== "done") {
      const performed = perform(effect, ports, locks, options);
      const reply = isThenable(performed) ? await performed : performed;
      if (options.abort?.aborted) throw authError("SignInAborted", "the sign-in was aborted");
      effect = next(reply);
    }
    return effect.output;
  } finally {
    for (const release of locks.values()) release();
  }
}
function perform(effect, ports, locks, options) {
  const { store } = ports;
  switch (effect.kind) {
    case "lock": {
      const { lock } = effect;
      return then(store.lock(lock), (release) => {
        if (release) locks.set(lock, release);
        return { kind: "locked", held: release !== void 0 };
      });
    }
    case "unlock":
      locks.get(effect.lock)?.();
      locks.delete(effect.lock);
      return DONE;
    case "read":
      return then(store.read(effect.atLeast ?? void 0), (text2) => ({ kind: "record", text: text2 ?? null }));
    case "probe":
      return then(store.probe(), (stored) => ({ kind: "written", stored }));
    case "write":
      return then(store.write(effect.record), (stored) => ({ kind: "written", stored }));
    case "readOthers":
      return then(store.readOthers(effect.keys), (texts2) => ({ kind: "texts", texts: texts2 }));
    case "writeOthers":
      return then(store.writeOthers(effect.entries), () => DONE);
    case "remove":
      return then(store.remove(), (stored) => ({ kind: "written", stored }));
    case "send":
      options.onOperation?.(effect.request.operation);
      return send(effect.request, effect.keepalive, ports.network, options.abort);
    case "renew":
      return ports.renew().then(() => DONE);
    case "renewLogins":
      return ports.renewLogins?.(effect.force) ?? { kind: "loginsFailed" };
    case "wait":
      return sleep(effect.millis + Math.random() * effect.spread).then(() => DONE);
    case "compute":
      return breathe().then(() => DONE);
    case "tell":
      ports.tell(effect.audience, effect.event, effect.mark);
      return DONE;
  }
}
async function send(request, keepalive, network, abort) {
  await breathe();
  try {
    const response = await network.send(request, { keepalive, abort });
    await breathe();
    return { kind: "response", ...response };
  } catch (thrown) {
    if (thrown instanceof TypeError) throw thrown;
    return { kind: "noResponse", cause: messageOf(thrown.cause ?? thrown) };
  }
}
function then(value, go) {
  return isThenable(value) ? Promise.resolve(value).then(go) : go(value);
}
var DONE;
var init_drive = __esm({
  "src/js/core/drive.ts"() {
    "use strict";
    init_errors();
    init_promise();
    DONE = { kind: "done" };
  }
});

// src/js/core/guard.ts
function isDescribed(thrown) {
  return isObject(thrown) && !(thrown instanceof Error) && "kind" in thrown && "code" in thrown;
}
var Guard;
var init_guard = __esm({
  "src/js/core/guard.ts"() {
    "use strict";
    init_errors();
    init_plain();
    Guard = class {
      /** @param name - what messages call it */
      constructor(name) {
        this.name = name;
      }
      name;
      module;
      loading;
      loader;
      /** Starts the module at once, when it is first needed. */
      starter;
      failed = false;
      starts = 0;
      /** Says how the module is loaded. What is loaded already stays. */
      provide(loader) {
        this.loader = loader;
      }
      /** Says how the module starts where it is there at once. */
      use(starter) {
        this.starter = starter;
      }
      /** Whether the module can be called at once. */
      get isHere() {
        return this.module !== void 0 || this.starter !== void 0;
      }
      /**
       * Loads the module once. Who failed may try again.
       *
       * @throws AuthError `NetworkError` when it cannot be fetched
       */
      async load() {
        if (this.isHere) return;
        this.loading ??= this.fetch();
        try {
          await this.loading;
        } finally {
          this.loading = void 0;
        }
      }
      /**
       * Calls the module. Its own errors are thrown as they are; anything else that comes out of it is a failure of the module:
       * it is started anew, and the call alone is lost.
       *
       * @throws AuthError, or TypeError for a wrong argument; `ModuleFailed` when the module failed
       */
      run(work) {
        const module = this.module ??= this.starter?.();
        if (!module) throw authError("ModuleNotLoaded", `the ${this.name} module is not loaded: await init() first`);
        if (this.failed) this.restart(module);
        try {
          return work(module);
        } catch (thrown) {
          if (isDescribed(thrown)) throw fromCore(thrown);
          this.failed = true;
          throw authError("ModuleFailed", "the WebAssembly module failed and was started anew", { cause: thrown });
        }
      }
      /** Makes an object in the module. */
      hold(make) {
        const value = this.run(make);
        return { value, start: this.starts };
      }
      /** Whether an object still belongs to the module that runs. */
      isAlive(held) {
        return held.start === this.starts && !this.failed;
      }
      /** Calls an object of the module. */
      call(held, work) {
        if (!this.isAlive(held)) {
          throw authError("ModuleFailed", "the WebAssembly module failed and was started anew");
        }
        return this.run(() => work(held.value));
      }
      /** Gives the memory of an object back, instead of when nobody holds it any more. */
      release(held) {
        if (this.isAlive(held)) this.run(() => held.value.free());
      }
      async fetch() {
        const { loader } = this;
        if (!loader) throw authError("ModuleNotLoaded", `nobody said where the ${this.name} module is: call init(source)`);
        try {
          this.module = await loader();
        } catch (cause) {
          if (isAuthError(cause)) throw cause;
          throw authError("NetworkError", `the ${this.name} module could not be loaded`, { cause });
        }
      }
      restart(module) {
        this.starts++;
        module.__wbg_reset_state();
        this.failed = false;
      }
    };
  }
});

// src/js/core/modules.ts
var clientModule, awsModule;
var init_modules = __esm({
  "src/js/core/modules.ts"() {
    "use strict";
    init_guard();
    clientModule = new Guard("client");
    awsModule = new Guard("AWS");
  }
});

// src/js/aws/flows.ts
var AwsFlows;
var init_flows = __esm({
  "src/js/aws/flows.ts"() {
    "use strict";
    init_drive();
    init_modules();
    AwsFlows = class {
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
  }
});

// src/js/aws/hash.ts
async function sha256Hex(bytes) {
  const subtle = member(member(globalThis, "crypto"), "subtle");
  if (!subtle) throw authError("NotSupportedError", "signing needs WebCrypto, which a page has on https only");
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
var init_hash = __esm({
  "src/js/aws/hash.ts"() {
    "use strict";
    init_errors();
    init_plain();
  }
});

// src/js/aws/signed-fetch.ts
function signedFetch(network, source, service, region) {
  checkScope(service, region);
  const send2 = async (outgoing) => {
    const { request, bytes, bodyHash, settings } = outgoing;
    const { method: method2, url } = request;
    const headers = Object.fromEntries(request.headers);
    await source.obtain();
    const unsigned = JSON.stringify({ service, region, method: method2, url, headers, bodyHash, streams: bytes === void 0 });
    const signed = source.call((core, surroundings) => core.sign(surroundings, unsigned));
    const init2 = { ...settings, method: method2, headers: { ...headers, ...signed.headers } };
    if (bytes?.length) init2.body = bytes;
    return { response: await network.fetch(signed.url, init2), at: signed.at };
  };
  return async (input, init2) => {
    const outgoing = await takeApart(input, init2);
    const { response, at } = await send2(outgoing);
    if (!outgoing.bytes || !await isRefusedForTime(source, response, at)) return response;
    return (await send2(outgoing)).response;
  };
}
function checkScope(service, region) {
  for (const [name, text2] of Object.entries({ service, region })) {
    if (typeof text2 !== "string" || text2 === "") throw new TypeError(`${name} must be a non-empty string`);
  }
}
async function takeApart(input, init2) {
  const isRequest = typeof member(input, "url") === "string";
  const known = isRequest ? SETTINGS.map((name) => [name, input[name]]) : [];
  const settings = { ...Object.fromEntries(known.filter(([, value]) => value !== void 0)), ...init2 };
  if (method(init2?.body, "getReader") !== void 0) {
    const request2 = new Request(input, { ...init2, body: null });
    const stream = { ...settings, duplex: "half" };
    return { request: request2, bytes: void 0, bodyHash: void 0, settings: stream };
  }
  const request = new Request(input, init2);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const bodyHash = bytes.length ? await sha256Hex(bytes) : void 0;
  const { body: _, ...withoutBody } = settings;
  return { request, bytes, bodyHash, settings: withoutBody };
}
async function isRefusedForTime(source, response, at) {
  if (!REFUSALS.includes(response.status)) return false;
  const body = await beginningOf(response);
  const date = response.headers.get("date");
  const refusal3 = { status: response.status, headers: date === null ? {} : { date }, body };
  const learn = () => source.call((core, surroundings) => core.learnTime(surroundings, at, JSON.stringify(refusal3)));
  return attempt(learn) ?? false;
}
async function beginningOf(response) {
  try {
    const reader = response.clone().body?.getReader();
    const decoder2 = new TextDecoder();
    let text2 = "";
    while (reader && text2.length < MAX_REFUSAL) {
      const { done, value } = await reader.read();
      if (done) return text2;
      text2 += decoder2.decode(value, { stream: true });
    }
    reader?.cancel().catch(() => void 0);
    return text2;
  } catch {
    return "";
  }
}
var SETTINGS, REFUSALS, MAX_REFUSAL;
var init_signed_fetch = __esm({
  "src/js/aws/signed-fetch.ts"() {
    "use strict";
    init_plain();
    init_hash();
    SETTINGS = [
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
    REFUSALS = [400, 401, 403];
    MAX_REFUSAL = 65536;
  }
});

// src/js/aws/presign.ts
async function presignUrl(source, url, input) {
  checkOptions(input, "presignUrl", ["expiresIn", "method", "region", "service"]);
  const { service, region, expiresIn = DEFAULT_LIFE, method: method2 = "GET" } = plain(input, "input");
  const text2 = typeof url === "string" ? url : member(url, "href");
  checkScope(service, region);
  if (typeof text2 !== "string" || text2 === "") throw new TypeError("url must be a string or a URL");
  if (typeof method2 !== "string" || method2 === "") throw new TypeError("method must be a non-empty string");
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_LIFE) {
    throw new TypeError(`expiresIn must be 1 to ${MAX_LIFE} seconds`);
  }
  await source.obtain({ expiresIn });
  const unsigned = JSON.stringify({ service, region, method: method2, url: text2, expiresIn });
  return source.call((core, surroundings) => core.sign(surroundings, unsigned)).url;
}
var DEFAULT_LIFE, MAX_LIFE;
var init_presign = __esm({
  "src/js/aws/presign.ts"() {
    "use strict";
    init_options();
    init_plain();
    init_signed_fetch();
    DEFAULT_LIFE = 900;
    MAX_LIFE = 604800;
  }
});

// src/js/aws/source.ts
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
var Source, wrongLogins;
var init_source = __esm({
  "src/js/aws/source.ts"() {
    "use strict";
    init_errors();
    init_plain();
    Source = class {
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
        const credentials2 = this.run(
          (module, source) => new module.ObtainCredentials(source, JSON.stringify(wish))
        ).finally(() => {
          this.running = void 0;
        });
        this.running = { wish, credentials: credentials2 };
        return credentials2;
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
    wrongLogins = (name) => new TypeError(`${name} must be a token or a function that returns one, under the name of its provider`);
  }
});

// src/js/aws/aws.ts
var aws_exports2 = {};
__export(aws_exports2, {
  Aws: () => Aws
});
function byServer({ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }) {
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration), identityId };
}
async function serverCredentials(given) {
  if (typeof given !== "function") return given;
  try {
    return await given();
  } catch (cause) {
    throw new TypeError("credentials must give credentials: the function failed", { cause });
  }
}
var PROVIDER_OPTIONS, Aws, byDevice;
var init_aws = __esm({
  "src/js/aws/aws.ts"() {
    "use strict";
    init_options();
    init_platform();
    init_plain();
    init_flows();
    init_presign();
    init_signed_fetch();
    init_source();
    PROVIDER_OPTIONS = [
      "customRoleArn",
      "durationSeconds",
      "flow",
      "identityId",
      "logins",
      "roleArn",
      "roleSessionName"
    ];
    Aws = class {
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
        const { identityId, ...credentials2 } = byServer(await this.session.obtain({ forceRefresh }));
        return { credentials: credentials2, identityId };
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
        const credentials2 = plain(await serverCredentials(live.credentials), "credentials");
        const { accessKeyId, secretAccessKey, sessionToken } = credentials2 ?? {};
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
    byDevice = (credentials2) => ({
      ...byServer(credentials2),
      expiration: new Date(credentials2.deviceExpiration)
    });
  }
});

// src/js/session/events.ts
function tell(listener, event) {
  const report = (thrown) => console.error(thrown);
  try {
    const result = listener({ ...event });
    if (result instanceof Promise) result.catch(report);
  } catch (thrown) {
    report(thrown);
  }
}
var Events;
var init_events = __esm({
  "src/js/session/events.ts"() {
    "use strict";
    Events = class {
      listeners = /* @__PURE__ */ new Map();
      /**
       * Adds a listener. The same function may be added more than once.
       *
       * @returns what removes it again
       * @throws TypeError when it is not a function
       */
      add(listener) {
        if (typeof listener !== "function") throw new TypeError("listener must be a function");
        const remove = () => void this.listeners.delete(remove);
        this.listeners.set(remove, listener);
        return remove;
      }
      /** Whether the listener that `remove` removes is still there. */
      has(remove) {
        return this.listeners.has(remove);
      }
      /** Tells everybody who listens now. */
      emit(event) {
        for (const listener of [...this.listeners.values()]) tell(listener, event);
      }
    };
  }
});

// src/js/session/single-flight.ts
var SingleFlight;
var init_single_flight = __esm({
  "src/js/session/single-flight.ts"() {
    "use strict";
    SingleFlight = class {
      running = /* @__PURE__ */ new Map();
      /**
       * Runs `work`, or waits for the run that is under way.
       *
       * @param key - everything that the result depends on
       */
      run(key, work) {
        const running = this.running.get(key);
        if (running) return running;
        const started = work().finally(() => this.running.delete(key));
        this.running.set(key, started);
        return started;
      }
    };
  }
});

// src/js/io/passkey-json.ts
var passkey_json_exports = {};
__export(passkey_json_exports, {
  credentialJson: () => credentialJson,
  optionsOf: () => optionsOf
});
function optionsOf(json) {
  const options = plain(json, "options");
  decode(options, "challenge");
  decode(options["user"], "id");
  for (const list of [options["allowCredentials"], options["excludeCredentials"]]) {
    if (Array.isArray(list)) for (const descriptor of list) decode(descriptor, "id");
  }
  return options;
}
function credentialJson(credential) {
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  const get3 = (name) => member(response, name) ?? attempt(() => method(response, `get${name.charAt(0).toUpperCase()}${name.slice(1)}`)?.());
  const bytes = Object.fromEntries(BYTES.map((name) => [name, encode(get3(name))]));
  return plain(
    {
      id,
      rawId: encode(rawId),
      type,
      authenticatorAttachment: authenticatorAttachment ?? void 0,
      clientExtensionResults: {},
      response: {
        ...bytes,
        publicKeyAlgorithm: get3("publicKeyAlgorithm") ?? void 0,
        transports: get3("transports") ?? void 0
      }
    },
    "credential"
  );
}
function decode(object, name) {
  if (!isObject(object) || Array.isArray(object) || object instanceof Uint8Array) return;
  const text2 = object[name];
  if (typeof text2 !== "string") return;
  const bytes = fromBase64url(text2);
  if (!bytes) throw new TypeError(`${name} must be base64url`);
  object[name] = bytes;
}
function encode(buffer) {
  return isObject(buffer) ? toBase64url(new Uint8Array(buffer)) : void 0;
}
var BYTES;
var init_passkey_json = __esm({
  "src/js/io/passkey-json.ts"() {
    "use strict";
    init_plain();
    init_text();
    BYTES = [
      "clientDataJSON",
      "attestationObject",
      "authenticatorData",
      "signature",
      "userHandle",
      "publicKey"
    ];
  }
});

// src/js/io/passkey.ts
async function get2(options, { mediation, signal, abort }) {
  const end = () => abort.abort();
  method(signal, "addEventListener")?.("abort", end);
  if (signal?.aborted) end();
  try {
    const how = { signal: abort.signal, ...mediation !== void 0 && { mediation } };
    return await perform2("get", "parseRequestOptionsFromJSON", options, how);
  } finally {
    method(signal, "removeEventListener")?.("abort", end);
  }
}
async function perform2(ceremony, parser, options, how) {
  const perform3 = method(credentials(), ceremony);
  if (!isSupported() || !perform3) throw refusal("NotSupportedError");
  let credential;
  try {
    const publicKey = parsed(parser, options) ?? (await fallback()).optionsOf(options);
    credential = await perform3({ publicKey, ...how });
  } catch (thrown) {
    throw refusal(how.signal?.aborted ? "AbortError" : member(thrown, "name"), thrown);
  }
  if (!isObject(credential)) throw refusal(void 0);
  return ownJson(credential) ?? (await fallback()).credentialJson(credential);
}
function refusal(name, cause) {
  const known = typeof name === "string" && Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : void 0;
  const [code, message] = known ?? ["PasskeyFailed", "the browser gave no passkey"];
  return authError(code, message, { cause });
}
function credentials() {
  return member(member(globalThis, "navigator"), "credentials");
}
var isSupported, create, fallback, parsed, ownJson, MEANINGS;
var init_passkey = __esm({
  "src/js/io/passkey.ts"() {
    "use strict";
    init_errors();
    init_plain();
    isSupported = () => method(globalThis, "PublicKeyCredential") !== void 0 && method(credentials(), "get") !== void 0;
    create = (options) => perform2("create", "parseCreationOptionsFromJSON", options, {});
    fallback = () => Promise.resolve().then(() => (init_passkey_json(), passkey_json_exports));
    parsed = (parser, options) => attempt(() => method(globalThis.PublicKeyCredential, parser)?.(options));
    ownJson = (credential) => method(credential, "toJSON") && attempt(() => plain(credential, "credential"));
    MEANINGS = {
      NotAllowedError: ["PasskeyCanceled", "the passkey was cancelled, or took too long"],
      AbortError: ["PasskeyCanceled", "the passkey was cancelled, or took too long"],
      InvalidStateError: ["PasskeyAlreadyExists", "there is a passkey for this account already"],
      SecurityError: ["PasskeyRelyingPartyMismatch", "the relying party id does not fit this page"],
      NotSupportedError: ["PasskeyNotSupported", "no authenticator here can do what is asked for"],
      ConstraintError: ["PasskeyNotSupported", "no authenticator here can do what is asked for"]
    };
  }
});

// src/js/sign-in/totp.ts
function totpSetupDetails(sharedSecret, login) {
  return {
    sharedSecret,
    getSetupUri(appName, accountName = login) {
      const app = percentEncode(checkText(appName, "appName"));
      const account = percentEncode(checkText(accountName, "accountName"));
      return new URL(`otpauth://totp/${app}:${account}?secret=${percentEncode(sharedSecret)}&issuer=${app}`);
    }
  };
}
function checkText(value, name) {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}
var init_totp = __esm({
  "src/js/sign-in/totp.ts"() {
    "use strict";
    init_text();
  }
});

// src/js/account/calls.ts
function withDates(output, names2) {
  return JSON.parse(
    JSON.stringify(output ?? null),
    (name, value) => names2.includes(name) && typeof value === "number" ? new Date(value) : value
  );
}
var Calls;
var init_calls = __esm({
  "src/js/account/calls.ts"() {
    "use strict";
    init_plain();
    Calls = class {
      constructor(instance) {
        this.instance = instance;
      }
      instance;
      /**
       * Calls an operation.
       *
       * @param name - which one, or what makes the call
       * @param input - the application's input, as it came
       * @param caller - who calls
       * @param follow - does what a success means for the session
       */
      async run(name, input, caller = {}, follow2) {
        const { flows } = await this.instance.parts();
        const copy = plain(input ?? {}, "input");
        const contextData = this.contextData(member(copy, "username"));
        const from = JSON.stringify({ ...caller, ...contextData !== void 0 && { contextData } });
        const json = JSON.stringify(copy);
        return flows.use(
          (module, client) => typeof name === "function" ? name(client, from, json) : module.Call[name](client, from, json),
          async (call2) => {
            const { output } = await flows.drive(call2);
            await follow2?.(flows.call(call2, (call3) => call3.afterwards()));
            return output;
          }
        );
      }
      /**
       * What threat protection knows of this browser, where the application has loaded its script; `undefined` otherwise
       * (Cognito developer guide, "Adding user device and session data to API requests").
       */
      contextData(username) {
        const { userPoolId, userPoolClientId } = this.instance.config;
        const getData = method(member(globalThis, "AmazonCognitoAdvancedSecurityData"), "getData");
        const name = typeof username === "string" ? username : "";
        const data = attempt(() => getData?.(name, userPoolId, userPoolClientId));
        return typeof data === "string" ? data : void 0;
      }
    };
  }
});

// src/js/account/sign-up.ts
var LINK, SUFFIX2, SignUps2;
var init_sign_up = __esm({
  "src/js/account/sign-up.ts"() {
    "use strict";
    init_modules();
    init_errors();
    init_plain();
    init_promise();
    init_calls();
    LINK = { pause: 5e3, attempts: 36 };
    SUFFIX2 = ".sign-up";
    SignUps2 = class {
      constructor(instance) {
        this.instance = instance;
        this.calls = new Calls(instance);
      }
      instance;
      calls;
      pending;
      /** The sign-in of a sign-up that is confirmed by a link. It has the password. */
      afterLink;
      async signUp(input) {
        const signUps = await this.core();
        const output = await this.calls.run(
          (client, caller, input2) => signUps.value.signUp(client, caller, input2, this.surroundings()),
          input
        );
        this.afterLink = this.signInByLink(input);
        await this.keep();
        if (!this.afterLink || output.isSignUpComplete) return output;
        return { ...output, nextStep: { ...output.nextStep, signUpStep: "COMPLETE_AUTO_SIGN_IN" } };
      }
      async confirmSignUp(input) {
        const signUps = await this.core();
        try {
          const run = this.calls.run((client, caller, input2) => signUps.value.confirmSignUp(client, caller, input2), input);
          return await run;
        } finally {
          await this.keep();
        }
      }
      async resendSignUpCode(input) {
        return await this.calls.run("resendSignUpCode", input);
      }
      /**
       * `autoSignIn`: the sign-in that `signUp` was asked to lead to. It waits for a link to be followed. What the service
       * has not seen can be tried again.
       */
      async autoSignIn() {
        const { signIns } = await this.instance.parts();
        if (this.afterLink) return this.signInAfterLink(signIns, this.afterLink);
        const signUps = await this.core();
        let output;
        try {
          output = await signIns.begin(
            (flows, contextData) => flows.make((module, client) => module.SignIn.afterSignUp(client, signUps.value, contextData))
          );
        } catch (error) {
          if (!(isAuthError(error) && error.retryable)) await this.forget();
          throw error;
        }
        await this.forget();
        return output;
      }
      /** Forgets what was kept for `autoSignIn`: a password, the service's session. */
      async forget() {
        this.afterLink = void 0;
        if (this.pending && clientModule.isAlive(this.pending)) clientModule.call(this.pending, (pending) => pending.forget());
        await this.instance.keep(SUFFIX2, void 0);
      }
      async signInAfterLink(signIns, input) {
        for (let left = LINK.attempts; ; left--) {
          const output = await signIns.signIn(input);
          const waits = output.nextStep.signInStep === "CONFIRM_SIGN_UP";
          if (!waits) await this.forget();
          if (!waits || left === 0 || !this.afterLink) return output;
          await sleep(LINK.pause);
        }
      }
      /** The sign-in by password of a sign-up that is confirmed by a link, if one is wanted. */
      signInByLink(input) {
        const { username, password, options } = input;
        const wanted = member(options, "autoSignIn");
        if (this.instance.options.signUpVerificationMethod !== "link" || !password || !wanted) return void 0;
        return { username, password, ...isObject(wanted) && { options: wanted } };
      }
      /** The core's half, which takes up a sign-up that was under way before the page was loaded anew. */
      async core() {
        if (this.pending && clientModule.isAlive(this.pending)) return this.pending;
        const { flows } = await this.instance.parts();
        const pending = flows.make((module, client) => new module.SignUps(client));
        const saved = await this.instance.kept(SUFFIX2);
        if (saved !== void 0) clientModule.call(pending, (pending2) => pending2.resume(saved, this.surroundings()));
        return this.pending = pending;
      }
      async keep() {
        const pending = await this.core();
        const saved = clientModule.call(pending, (pending2) => pending2.save(this.surroundings()));
        await this.instance.keep(SUFFIX2, saved);
      }
      surroundings() {
        return JSON.stringify(this.instance.surroundings());
      }
    };
  }
});

// src/js/account/account.ts
var DATES, Account;
var init_account = __esm({
  "src/js/account/account.ts"() {
    "use strict";
    init_passkey();
    init_totp();
    init_calls();
    init_sign_up();
    DATES = ["createDate", "lastModifiedDate", "lastAuthenticatedDate", "lastActiveDate", "createdAt"];
    Account = class extends SignUps2 {
      async resetPassword(input) {
        return await this.calls.run("resetPassword", input);
      }
      async confirmResetPassword(input) {
        await this.calls.run("confirmResetPassword", input);
      }
      async updatePassword(input) {
        await this.runSignedIn("updatePassword", input);
      }
      async fetchUserAttributes() {
        return await this.runSignedIn("fetchUserAttributes");
      }
      async updateUserAttributes(input) {
        const updated = await this.runSignedIn("updateUserAttributes", input);
        return updated;
      }
      async updateUserAttribute(input) {
        return await this.runSignedIn("updateUserAttribute", input);
      }
      async sendUserAttributeVerificationCode(input) {
        return await this.runSignedIn("sendUserAttributeVerificationCode", input);
      }
      async confirmUserAttribute(input) {
        await this.runSignedIn("confirmUserAttribute", input);
      }
      async deleteUserAttributes(input) {
        await this.runSignedIn("deleteUserAttributes", input);
      }
      async deleteUser() {
        await this.runSignedIn("deleteUser");
      }
      async updateAuthEventFeedback(input) {
        await this.calls.run("updateAuthEventFeedback", input);
      }
      async setUpTOTP() {
        const { user } = await this.instance.session.require();
        const { sharedSecret } = await this.runSignedIn("setUpTOTP");
        return totpSetupDetails(sharedSecret, user.login || user.username);
      }
      async verifyTOTPSetup(input) {
        await this.runSignedIn("verifyTOTPSetup", input);
      }
      async fetchMFAPreference() {
        return await this.runSignedIn("fetchMFAPreference");
      }
      async updateMFAPreference(input) {
        await this.runSignedIn("updateMFAPreference", input);
      }
      async fetchAuthFactors() {
        return await this.runSignedIn("fetchAuthFactors");
      }
      async setUserSettings(input) {
        await this.runSignedIn("setUserSettings", input);
      }
      async rememberDevice(input) {
        await this.runSignedIn("rememberDevice", input);
      }
      async forgetDevice(input) {
        await this.runSignedIn("forgetDevice", input);
      }
      async getDevice(input) {
        return withDates(await this.runSignedIn("getDevice", input), DATES);
      }
      async fetchDevices() {
        return withDates(await this.runSignedIn("fetchDevices"), DATES);
      }
      async listDevices(input) {
        return withDates(await this.runSignedIn("listDevices", input), DATES);
      }
      async associateWebAuthnCredential() {
        const options = await this.runSignedIn("startWebAuthnRegistration");
        const credential = await create(options);
        await this.runSignedIn("completeWebAuthnRegistration", { credential });
      }
      async listWebAuthnCredentials(input) {
        return withDates(await this.runSignedIn("listWebAuthnCredentials", input), DATES);
      }
      async deleteWebAuthnCredential(input) {
        await this.runSignedIn("deleteWebAuthnCredential", input);
      }
      async listSessions(input) {
        return withDates(await this.runSignedIn("listSessions", input), DATES);
      }
      async revokeSession(session) {
        await this.runSignedIn("revokeSession", typeof session === "string" ? { sessionId: session } : session);
      }
      /** Calls an operation of the signed-in user, with a token that can be used now, and follows what a success means. */
      async runSignedIn(name, input) {
        const { user, deviceKey } = await this.instance.session.require();
        const caller = { accessToken: user.accessToken, ...deviceKey !== void 0 && { deviceKey } };
        return this.calls.run(name, input, caller, (afterwards) => this.follow(afterwards));
      }
      async follow(afterwards) {
        const { instance } = this;
        switch (afterwards.kind) {
          case "userUpdated":
            if (afterwards.refreshTokens) await instance.session.renewOrThrow();
            instance.tellTabs({ event: "userUpdated" });
            instance.emit({ event: "userUpdated", source: "this" });
            break;
          case "userDeleted":
            await instance.session.end((module, client) => module.SignOut.afterDeletion(client));
            break;
          case "deviceForgotten":
            await instance.drive((module, client) => new module.ForgetDevice(client, afterwards.deviceKey));
            break;
        }
      }
    };
  }
});

// src/js/aws/client-token.ts
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value ?? null;
  const entries = Object.entries(value);
  return entries.sort(([a], [b]) => a < b ? -1 : 1).map(([name, member2]) => [name, sorted(member2)]);
}
var MARGIN2, MAX_KEPT, ClientTokens;
var init_client_token = __esm({
  "src/js/aws/client-token.ts"() {
    "use strict";
    init_single_flight();
    init_plain();
    MARGIN2 = 6e4;
    MAX_KEPT = 256;
    ClientTokens = class {
      /**
       * @param fetch - calls the operation
       * @param now - the time by which tokens end
       */
      constructor(fetch2, now) {
        this.fetch = fetch2;
        this.now = now;
      }
      fetch;
      now;
      kept = /* @__PURE__ */ new Map();
      fetches = new SingleFlight();
      /** A token, from memory until it is about to end. Whatever differs in the input is another token. */
      async get(input) {
        const wanted = plain(input ?? {}, "input");
        const key = JSON.stringify(sorted(wanted));
        const kept = this.kept.get(key);
        const isFresh2 = kept !== void 0 && kept.expiresAt - MARGIN2 > this.now();
        const { accessToken, tokenType, expiresAt } = isFresh2 ? kept : await this.fetches.run(key, () => this.renew(key, wanted));
        return { accessToken, tokenType, expiresAt: new Date(expiresAt) };
      }
      async renew(key, wanted) {
        const token = await this.fetch(wanted);
        this.kept.delete(key);
        for (const oldest of this.kept.keys()) {
          if (this.kept.size < MAX_KEPT) break;
          this.kept.delete(oldest);
        }
        this.kept.set(key, token);
        return token;
      }
    };
  }
});

// src/js/core/flows.ts
var ENTROPY, Flows;
var init_flows2 = __esm({
  "src/js/core/flows.ts"() {
    "use strict";
    init_errors();
    init_plain();
    init_drive();
    init_modules();
    ENTROPY = 64;
    Flows = class {
      constructor(instance) {
        this.instance = instance;
        const { network, store } = instance;
        this.ports = {
          network,
          store,
          tell: (audience, event, mark) => instance.tell(audience, event, mark),
          renew: async () => void await instance.session.renew()
        };
      }
      instance;
      client;
      /** What the application's own source of randomness threw last. */
      randomFailure;
      ports;
      /** Makes an object of the core. */
      make(make) {
        const client = this.clientNow();
        return clientModule.hold((module) => make(module, client));
      }
      /** Makes an object of the core, does something with it, and frees it. */
      async use(make, work) {
        const held = this.make(make);
        try {
          return await work(held);
        } finally {
          clientModule.release(held);
        }
      }
      /** Makes a flow, and runs it to its end. */
      run(make) {
        return this.use(make, async (flow) => (await this.drive(flow)).output);
      }
      /** Drives a flow until it ends or waits for somebody. */
      async drive(flow, first, options) {
        const next = (reply) => this.call(flow, (flow2) => flow2.next(JSON.stringify(this.instance.surroundings()), this.entropy(), JSON.stringify(reply)));
        return { output: await drive(next, this.ports, first, options) };
      }
      /** Calls an object of the core. */
      call(held, work) {
        this.randomFailure = void 0;
        try {
          return clientModule.call(held, work);
        } catch (error) {
          if (isAuthError(error) && error.code === "RandomnessUnavailable" && this.randomFailure) throw this.randomFailure;
          throw error;
        }
      }
      /** Random bytes for one call; none when there is no source of them. */
      entropy(length = ENTROPY) {
        try {
          const own2 = method(this.instance.options.runtime, "randomBytes");
          const bytes = own2 ? own2(length) : crypto.getRandomValues(new Uint8Array(length));
          if (bytes instanceof Uint8Array && bytes.length === length) return bytes;
          throw new TypeError("runtime.randomBytes must return a Uint8Array of the length that it is given");
        } catch (thrown) {
          this.randomFailure = thrown instanceof TypeError ? thrown : void 0;
          return new Uint8Array();
        }
      }
      clientNow() {
        if (!this.client || !clientModule.isAlive(this.client)) {
          const config = JSON.stringify(this.instance.config);
          this.client = clientModule.hold((module) => new module.Client(config));
        }
        return this.client.value;
      }
    };
  }
});

// src/js/session/timetable.ts
var Timetable;
var init_timetable = __esm({
  "src/js/session/timetable.ts"() {
    "use strict";
    init_modules();
    init_promise();
    Timetable = class {
      constructor(instance, flows) {
        this.instance = instance;
        this.flows = flows;
      }
      instance;
      flows;
      held;
      /** Milliseconds until the tokens are to be renewed, 0 for now; `undefined` when they cannot be. */
      async pollTimeout() {
        const record = await this.instance.store.read() ?? "";
        return this.call((schedule) => schedule.pollTimeout(record, this.instance.now(), jitter()));
      }
      /** Whether somebody who asks for tokens may have them renewed. */
      admits() {
        return this.call((schedule) => schedule.admits(this.instance.now()));
      }
      /** A renewal has ended. */
      async renewed(kind) {
        const record = await this.instance.store.read() ?? "";
        this.call((schedule) => schedule.renewed(kind, record, this.instance.now(), jitter()));
      }
      /** The page is back online, or shown again. */
      cameBack() {
        this.call((schedule) => schedule.cameBack());
      }
      /** The session has changed. */
      onEvent({ event }) {
        if (event === "signedIn") this.call((schedule) => schedule.signedIn());
      }
      call(work) {
        if (!this.held || !clientModule.isAlive(this.held)) {
          this.held = this.flows.make((module) => new module.Schedule());
        }
        return clientModule.call(this.held, work);
      }
    };
  }
});

// src/js/sign-in/transaction.ts
function stepOf({ nextStep }, login) {
  const { totpSetupDetails: details } = nextStep;
  if (!details) return nextStep;
  return { ...nextStep, totpSetupDetails: totpSetupDetails(details.sharedSecret, login) };
}
var Transaction, nothingWaits, aborted;
var init_transaction = __esm({
  "src/js/sign-in/transaction.ts"() {
    "use strict";
    init_modules();
    init_errors();
    init_passkey();
    init_events();
    init_plain();
    init_totp();
    Transaction = class {
      /** @param isCurrent - it is the one that `confirmSignIn` means, and survives a page reload */
      constructor(instance, flows, live, isCurrent) {
        this.instance = instance;
        this.flows = flows;
        this.live = live;
        this.isCurrent = isCurrent;
      }
      instance;
      flows;
      live;
      isCurrent;
      flow;
      state = { kind: "working" };
      /** The last challenge that waited: while its answer is under way, a reload goes on with this. */
      lastChallenge;
      login = "";
      abortion = new AbortController();
      /** Drives a sign-in that was made, until somebody must answer or the tokens are there. */
      async start(flow) {
        this.flow = flow;
        await this.run(flow);
        await this.provePasskeys();
      }
      /** The same up to the first stop, for a sign-in that was saved: no passkey is asked for. */
      async resume(flow) {
        this.flow = flow;
        await this.run(flow);
      }
      /** Answers the challenge that waits. A passkey is asked of the browser. */
      async respond(answer, options) {
        const given = plain(answer, "challengeResponse");
        const how = plain(options ?? {}, "options");
        const asks = given === void 0 || given === null || given === "WEB_AUTHN";
        const passkey = asks ? this.passkeyOptions() : void 0;
        if (passkey) await this.provePasskey(passkey);
        else await this.answer(given, how);
        await this.provePasskeys();
      }
      /** Ends it; what is under way is thrown away. */
      end() {
        if (this.state.kind === "done" || this.state.kind === "ended") return;
        this.state = { kind: "ended" };
        this.abortion.abort();
        if (this.flow && clientModule.isAlive(this.flow)) this.flows.call(this.flow, (flow) => flow.abort());
      }
      /** Whether it can go on. */
      get isOpen() {
        return this.state.kind === "waiting" || this.state.kind === "working";
      }
      /** Whether a challenge waits for an answer. */
      get isWaiting() {
        return this.state.kind === "waiting";
      }
      /** `{ isSignedIn, nextStep }`. */
      get output() {
        return { isSignedIn: this.state.kind === "done", nextStep: this.step };
      }
      /** The step as the application sees it: while an answer is under way, the one that is being answered. */
      get step() {
        if (this.state.kind === "done") return { signInStep: "DONE" };
        const challenge = this.isOpen ? this.lastChallenge : void 0;
        return challenge ? stepOf(challenge, this.login) : { signInStep: "SIGN_IN_ENDED" };
      }
      /** The sign-in as plain data; `null` when there is nothing to go on with. */
      toJSON() {
        return this.isOpen ? this.lastChallenge?.saved ?? null : null;
      }
      async answer(answer, options) {
        if (this.state.kind !== "waiting") throw this.abortion.signal.aborted ? aborted() : nothingWaits();
        const flow = await this.aliveFlow(this.state.challenge);
        const surroundings = JSON.stringify(this.instance.surroundings());
        const [json, how] = [JSON.stringify(answer ?? null), JSON.stringify(options)];
        const effect = this.flows.call(flow, (flow2) => flow2.respond(surroundings, this.flows.entropy(), json, how));
        this.state = { kind: "working" };
        await this.run(flow, effect);
      }
      /** The flow; made anew from what was saved where the module failed meanwhile. */
      async aliveFlow(challenge) {
        if (this.flow && clientModule.isAlive(this.flow)) return this.flow;
        const saved = JSON.stringify(challenge.saved ?? null);
        const flow = this.flows.make((module, client) => module.SignIn.resume(client, saved));
        await this.flows.drive(flow);
        return this.flow = flow;
      }
      /** Drives the flow to its next stop. */
      async run(flow, first) {
        try {
          const onOperation = (operation) => this.onProgress(operation);
          const { output } = await this.flows.drive(flow, first, { abort: this.abortion.signal, onOperation });
          if (this.abortion.signal.aborted && output.kind === "challenge") throw aborted();
          this.login = this.flows.call(flow, (flow2) => flow2.login()) ?? this.login;
          if (output.kind === "challenge") this.wait(output);
          else this.finish();
        } catch (error) {
          throw this.failed(error, flow);
        } finally {
          if (this.isCurrent) await this.instance.keepSignIn(this.toJSON());
        }
      }
      /** What an error means: the challenge may wait on. */
      failed(error, flow) {
        if (this.abortion.signal.aborted) return aborted();
        const challenge = this.challengeAfter(error, flow);
        if (challenge) this.wait(challenge);
        else this.state = { kind: "ended" };
        return error;
      }
      challengeAfter(error, flow) {
        if (!clientModule.isAlive(flow)) return isAuthError(error) ? this.lastChallenge : void 0;
        return this.flows.call(flow, (flow2) => flow2.challenge(this.instance.now()));
      }
      wait(challenge) {
        this.lastChallenge = challenge;
        this.state = { kind: "waiting", challenge };
      }
      finish() {
        this.state = { kind: "done" };
        if (this.flow) clientModule.release(this.flow);
        this.flow = void 0;
      }
      /** Says what is about to be waited for: an operation of the service, or "passkey". */
      onProgress(operation) {
        if (this.live.onProgress) tell(this.live.onProgress, { operation });
      }
      /** The options of the passkey that is asked for, where the browser can answer. */
      passkeyOptions() {
        return this.state.kind === "waiting" && isSupported() ? this.state.challenge.passkey : void 0;
      }
      async provePasskeys() {
        for (let options = this.passkeyOptions(); options; options = this.passkeyOptions()) await this.provePasskey(options);
      }
      async provePasskey(options) {
        const { mediation, signal } = this.live;
        this.onProgress("passkey");
        const ceremony = new AbortController();
        const end = () => ceremony.abort();
        this.abortion.signal.addEventListener("abort", end);
        let credential;
        try {
          credential = await get2(options, { abort: ceremony, mediation, signal });
        } catch (error) {
          throw this.abortion.signal.aborted ? aborted() : error;
        } finally {
          this.abortion.signal.removeEventListener("abort", end);
        }
        await this.answer(credential, {});
      }
    };
    nothingWaits = () => authError("SignInException", "no sign-in waits for an answer");
    aborted = () => authError("SignInAborted", "the sign-in was aborted");
  }
});

// src/js/sign-in/transaction-handle.ts
var TransactionHandle;
var init_transaction_handle = __esm({
  "src/js/sign-in/transaction-handle.ts"() {
    "use strict";
    TransactionHandle = class {
      /**
       * @param transaction - the sign-in
       * @param onAnswered - called after each answer
       */
      constructor(transaction, onAnswered) {
        this.transaction = transaction;
        this.onAnswered = onAnswered;
      }
      transaction;
      onAnswered;
      /** What to do next. */
      get step() {
        return this.transaction.step;
      }
      /** Answers the challenge, and resolves to the next step. */
      async respond(answer, options) {
        await this.transaction.respond(answer, options);
        await this.onAnswered();
        return this.step;
      }
      /** Ends the sign-in. */
      abort() {
        this.transaction.end();
      }
      /** Plain data for `resumeSignIn`. It holds a secret that is worth something for some minutes. */
      toJSON() {
        return this.transaction.toJSON();
      }
    };
  }
});

// src/js/sign-in/sign-ins.ts
function readConfirm(input) {
  if (!isObject(input)) throw new TypeError("the input of confirmSignIn must be an object");
  for (const name of Object.keys(input)) {
    if (name !== "challengeResponse" && name !== "options") throw new TypeError(`${name} is not an option of confirmSignIn`);
  }
  const answer = member(input, "challengeResponse");
  const options = member(input, "options");
  return { challengeResponse: answer, ...options !== void 0 && { options } };
}
function checked(value, path, kind, is) {
  if (value === void 0 || value === null) return {};
  if (!isObject(value) && typeof value !== "function" && typeof value !== "string" || !is(value)) {
    throw new TypeError(`${path} must be ${kind}`);
  }
  return { [path.slice("options.".length)]: value };
}
var EPHEMERAL, SignIns;
var init_sign_ins = __esm({
  "src/js/sign-in/sign-ins.ts"() {
    "use strict";
    init_calls();
    init_modules();
    init_errors();
    init_plain();
    init_promise();
    init_transaction();
    init_transaction_handle();
    EPHEMERAL = 32;
    SignIns = class {
      constructor(instance, flows) {
        this.instance = instance;
        this.flows = flows;
        this.calls = new Calls(instance);
      }
      instance;
      flows;
      calls;
      /** The sign-in that `confirmSignIn` goes on with. */
      current;
      prepared;
      /** Does half of the SRP arithmetic of the next sign-in. */
      async prepare() {
        if (this.prepared && clientModule.isAlive(this.prepared)) return;
        const prepared = this.flows.make((module) => new module.Prepared(this.flows.entropy(EPHEMERAL)));
        do
          await breathe();
        while (!this.flows.call(prepared, (prepared2) => prepared2.advance()));
        this.prepared = prepared;
      }
      /** `signIn`: a new transaction, which becomes the one that `confirmSignIn` goes on with. */
      async signIn(input) {
        const { make, live } = this.read(input);
        return this.begin(make, live);
      }
      /** Begins a transaction, now the current one, and drives it to its first challenge or to its end. */
      async begin(make, live = {}, username) {
        const flow = make(this.flows, this.calls.contextData(username));
        this.current?.end();
        const transaction = new Transaction(this.instance, this.flows, live, true);
        this.current = transaction;
        await breathe();
        await transaction.start(flow);
        return this.finish(transaction);
      }
      /** `confirmSignIn`: answers the challenge of the current transaction, also after a page reload. */
      async confirmSignIn(input) {
        const { challengeResponse, options } = readConfirm(input);
        const transaction = this.current?.isOpen ? this.current : await this.findSaved();
        if (!transaction) throw nothingWaits();
        await transaction.respond(challengeResponse, options);
        return this.finish(transaction);
      }
      /** `startSignIn`: a transaction of its own. */
      async startSignIn(input) {
        const { make, live } = this.read(input);
        const flow = make(this.flows, this.calls.contextData(input.username));
        const transaction = new Transaction(this.instance, this.flows, live, false);
        const handle = this.handle(transaction);
        await breathe();
        try {
          await transaction.start(flow);
        } catch (error) {
          if (transaction.isWaiting && isObject(error)) Object.defineProperty(error, "transaction", { value: handle });
          throw error;
        }
        await this.finish(transaction);
        return handle;
      }
      /** `resumeSignIn`: a transaction from its JSON. */
      async resumeSignIn(saved) {
        const json = typeof saved === "string" ? saved : JSON.stringify(plain(saved, "saved"));
        return this.handle(await this.resume(json, false));
      }
      /** `stepUp`: a sign-in of the same user that asks only for what is missing. */
      async stepUp(input) {
        const json = JSON.stringify(plain(input, "input"));
        await this.instance.session.require();
        return this.begin((flows, data) => flows.make((module, client) => module.SignIn.stepUp(client, json, data)));
      }
      /** The step that waits for `confirmSignIn` after a page reload. */
      async pending() {
        if (!this.current?.isOpen) await this.findSaved().catch(() => void 0);
        const { current } = this;
        return current?.isWaiting ? { nextStep: current.step } : void 0;
      }
      /** The session was ended: so is the sign-in that was under way. */
      abandon() {
        this.current?.end();
        this.current = void 0;
      }
      handle(transaction) {
        return new TransactionHandle(transaction, () => this.finish(transaction));
      }
      /** A sign-in may have brought tokens. */
      async finish(transaction) {
        const { output } = transaction;
        if (output.isSignedIn) {
          if (this.current === transaction) this.current = void 0;
          const { user } = await this.instance.store.load();
          if (user) await this.instance.recentUsers.add(user.username, user.login);
        }
        return output;
      }
      /** The transaction that was under way before the page was loaded anew. */
      async findSaved() {
        const saved = await this.instance.savedSignIn();
        if (saved === void 0) return void 0;
        try {
          return this.current = await this.resume(saved, true);
        } catch (error) {
          if (isAuthError(error) && !error.retryable) await this.instance.keepSignIn(null);
          throw error;
        }
      }
      async resume(saved, isCurrent) {
        const transaction = new Transaction(this.instance, this.flows, {}, isCurrent);
        await transaction.resume(this.flows.make((module, client) => module.SignIn.resume(client, saved)));
        return transaction;
      }
      /** Reads the input of a sign-in: what the core gets, and what stays in script. */
      read(input) {
        const paths = ["options.mediation", "options.signal", "options.onProgress"];
        const { data, live } = takeLive(input, "input", paths);
        const [mediation, signal, onProgress] = paths.map((path) => live[path]);
        const json = JSON.stringify(data ?? {});
        const prepared = this.takePrepared();
        return {
          make: (flows, contextData) => flows.make((module, client) => new module.SignIn(client, json, contextData, prepared)),
          live: {
            ...checked(mediation, "options.mediation", "a string", (value) => typeof value === "string"),
            ...checked(signal, "options.signal", "an AbortSignal", (value) => "aborted" in value),
            ...checked(onProgress, "options.onProgress", "a function", (value) => typeof value === "function")
          }
        };
      }
      takePrepared() {
        const { prepared } = this;
        this.prepared = void 0;
        return prepared && clientModule.isAlive(prepared) ? prepared.value : void 0;
      }
    };
  }
});

// src/js/parts.ts
var parts_exports = {};
__export(parts_exports, {
  createParts: () => createParts
});
function createParts(instance) {
  const flows = new Flows(instance);
  const schedule = new Timetable(instance, flows);
  const account = new Account(instance);
  return {
    flows,
    schedule,
    signIns: new SignIns(instance, flows),
    account,
    clientTokens: new ClientTokens(
      (input) => account.calls.run("getClientToken", input),
      () => instance.now()
    ),
    onEvent: (event) => schedule.onEvent(event)
  };
}
var init_parts = __esm({
  "src/js/parts.ts"() {
    "use strict";
    init_account();
    init_client_token();
    init_flows2();
    init_timetable();
    init_sign_ins();
  }
});

// target/wasm/aws.js
var aws_exports = {};
__export(aws_exports, {
  Client: () => Client,
  CredentialSource: () => CredentialSource,
  ObtainCredentials: () => ObtainCredentials,
  ServerClock: () => ServerClock,
  UnlinkIdentity: () => UnlinkIdentity,
  VouchForUser: () => VouchForUser,
  __wbg_reset_state: () => __wbg_reset_state,
  default: () => __wbg_init,
  initSync: () => initSync
});
var Client = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ClientFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_client_free(ptr, 0);
  }
  /**
   * From a configuration in the client's own form.
   *
   * # Errors
   *
   * A `CoreError` that says which member is wrong.
   * @param {Json<CoreConfig>} config
   */
  constructor(config) {
    const ptr0 = passStringToWasm0(config, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.client_new(ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    ClientFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
};
if (Symbol.dispose) Client.prototype[Symbol.dispose] = Client.prototype.free;
var CredentialSource = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    CredentialSourceFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_credentialsource_free(ptr, 0);
  }
  /**
   * Wipes what is held.
   *
   * # Errors
   *
   * None.
   */
  clear() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.credentialsource_clear(this.__wbg_ptr);
    if (ret[1]) {
      throw takeFromExternrefTable0(ret[0]);
    }
  }
  /**
   * Whether the service refused what was signed for `at` because of the time. The time is known from then on.
   *
   * # Errors
   *
   * A `CoreError` when the response is none.
   * @param {Json<Surroundings>} surroundings
   * @param {number} at
   * @param {Json<WireResponse>} response
   * @returns {boolean}
   */
  learnTime(surroundings, at, response) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val3 = +at;
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(response, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.credentialsource_learnTime(this.__wbg_ptr, ptr0, len0, val3, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return ret[0] !== 0;
  }
  /**
   * A source with the options of `credentialsProvider`; without any, the session's own.
   *
   * # Errors
   *
   * A `CoreError` for a wrong option.
   * @param {Client} client
   * @param {ServerClock} clock
   * @param {Json<SourceOptions>} options
   */
  constructor(client, clock, options) {
    _assertClass(client, Client);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass(clock, ServerClock);
    if (clock.__wbg_inst !== void 0 && clock.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(options, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.credentialsource_new(client.__wbg_ptr, clock.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    CredentialSourceFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Signs a request with what is held.
   *
   * # Errors
   *
   * A `CoreError` for what cannot be sent; `SessionChanged` when nothing is held any more.
   * @param {Json<Surroundings>} surroundings
   * @param {Json<UnsignedRequest>} request
   * @returns {SignedRequest}
   */
  sign(surroundings, request) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(request, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.credentialsource_sign(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) CredentialSource.prototype[Symbol.dispose] = CredentialSource.prototype.free;
var ObtainCredentials = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ObtainCredentialsFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_obtaincredentials_free(ptr, 0);
  }
  /**
   * Begins.
   *
   * # Errors
   *
   * A `CoreError` for a wrong wish.
   * @param {CredentialSource} source
   * @param {Json<Wish>} wish
   */
  constructor(source, wish) {
    _assertClass(source, CredentialSource);
    if (source.__wbg_inst !== void 0 && source.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(wish, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.obtaincredentials_new(source.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    ObtainCredentialsFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Json<Reply>} reply
   * @returns {Effect<WireCredentials>}
   */
  next(surroundings, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.obtaincredentials_next(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) ObtainCredentials.prototype[Symbol.dispose] = ObtainCredentials.prototype.free;
var ServerClock = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ServerClockFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_serverclock_free(ptr, 0);
  }
  /**
   * One that knows nothing yet.
   */
  constructor() {
    let ret;
    __wbg_call_guard();
    ret = wasm.serverclock_new();
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    ServerClockFinalization.register(this, { ptr: ret, instance: __wbg_instance_id }, this);
    return this;
  }
};
if (Symbol.dispose) ServerClock.prototype[Symbol.dispose] = ServerClock.prototype.free;
var UnlinkIdentity = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    UnlinkIdentityFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_unlinkidentity_free(ptr, 0);
  }
  /**
   * Begins. Without an identity in the input, the source must hold credentials.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {CredentialSource} source
   * @param {Json<{ loginsToRemove: string[]; identityId?: string }>} input
   */
  constructor(source, input) {
    _assertClass(source, CredentialSource);
    if (source.__wbg_inst !== void 0 && source.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.unlinkidentity_new(source.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    UnlinkIdentityFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Json<Reply>} reply
   * @returns {Effect<null>}
   */
  next(surroundings, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.unlinkidentity_next(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) UnlinkIdentity.prototype[Symbol.dispose] = UnlinkIdentity.prototype.free;
var VouchForUser = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    VouchForUserFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard();
    wasm.__wbg_vouchforuser_free(ptr, 0);
  }
  /**
   * Begins, with the input of `getOpenIdTokenForDeveloperIdentity`. Of the source, only the configuration and the clock
   * count.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {CredentialSource} source
   * @param {Json<unknown>} input
   */
  constructor(source, input) {
    _assertClass(source, CredentialSource);
    if (source.__wbg_inst !== void 0 && source.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm0(input, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    let ret;
    __wbg_call_guard();
    ret = wasm.vouchforuser_new(source.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id, writable: true });
    VouchForUserFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Json<Reply>} reply
   * @returns {Effect<{ identityId: string; token: string }>}
   */
  next(surroundings, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(surroundings, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(reply, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard();
    ret = wasm.vouchforuser_next(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable0(ret[1]);
    }
    return takeFromExternrefTable0(ret[0]);
  }
};
if (Symbol.dispose) VouchForUser.prototype[Symbol.dispose] = VouchForUser.prototype.free;
function __wbg_reset_state() {
  __wbg_instance_id++;
  cachedUint8ArrayMemory0 = null;
  if (typeof numBytesDecoded !== "undefined") numBytesDecoded = 0;
  if (typeof WASM_VECTOR_LEN !== "undefined") WASM_VECTOR_LEN = 0;
  __wbg_reinit_scheduled = false;
  wasmInstance = new WebAssembly.Instance(wasmModule, __wbg_get_imports());
  wasm = wasmInstance.exports;
  wasm.__wbindgen_start();
}
function __wbg_get_imports() {
  const import0 = {
    __proto__: null,
    __wbg_Error_208446807d0d1e30: function(arg0, arg1) {
      const ret = Error(getStringFromWasm0(arg0, arg1));
      return ret;
    },
    __wbg___wbindgen_is_string_fc456fee5d3317de: function(arg0) {
      const ret = typeof arg0 === "string";
      return ret;
    },
    __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
      throw new Error(getStringFromWasm0(arg0, arg1));
    },
    __wbg_new_37eb45aaf5eeb820: function() {
      const ret = new Array();
      return ret;
    },
    __wbg_new_7075786089b89c5e: function() {
      const ret = /* @__PURE__ */ new Map();
      return ret;
    },
    __wbg_new_cd4348290afae586: function() {
      const ret = new Object();
      return ret;
    },
    __wbg_set_8282f7e0d2d01336: function(arg0, arg1, arg2) {
      const ret = arg0.set(arg1, arg2);
      return ret;
    },
    __wbg_set_d2d33b52458e984a: function(arg0, arg1, arg2) {
      arg0[arg1 >>> 0] = arg2;
    },
    __wbg_set_e4b9a833d288759a: function(arg0, arg1, arg2) {
      arg0[arg1] = arg2;
    },
    __wbindgen_generic_0000000000000001: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000002: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000003: function(arg0, arg1) {
      const ret = getStringFromWasm0(arg0, arg1);
      return ret;
    },
    __wbindgen_init_externref_table: function() {
      const table = wasm.__wbindgen_externrefs;
      table.set(0, void 0);
      table.set(1024, void 0);
      table.set(1025, null);
      table.set(1026, true);
      table.set(1027, false);
    }
  };
  return {
    __proto__: null,
    "./aws_bg.js": import0
  };
}
function __wbg_call_guard() {
  if (__wbg_reinit_scheduled) {
    __wbg_reset_state();
    return;
  }
}
var __wbg_instance_id = 0;
var ClientFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_client_free(ptr, 1);
});
var CredentialSourceFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_credentialsource_free(ptr, 1);
});
var ObtainCredentialsFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_obtaincredentials_free(ptr, 1);
});
var ServerClockFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_serverclock_free(ptr, 1);
});
var UnlinkIdentityFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_unlinkidentity_free(ptr, 1);
});
var VouchForUserFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id) wasm.__wbg_vouchforuser_free(ptr, 1);
});
function _assertClass(instance, klass) {
  if (!(instance instanceof klass)) {
    throw new Error(`expected instance of ${klass.name}`);
  }
}
function getStringFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
var cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
    cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  }
  return cachedUint8ArrayMemory0;
}
function passStringToWasm0(arg, malloc, realloc) {
  if (realloc === void 0) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory0();
  let offset = 0;
  for (; offset < len; offset++) {
    const code = arg.charCodeAt(offset);
    if (code > 127) break;
    mem[ptr + offset] = code;
  }
  if (offset !== len) {
    if (offset !== 0) {
      arg = arg.slice(offset);
    }
    ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
    const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
    const ret = cachedTextEncoder.encodeInto(arg, view);
    offset += ret.written;
    ptr = realloc(ptr, len, offset, 1) >>> 0;
  }
  WASM_VECTOR_LEN = offset;
  return ptr;
}
var __wbg_reinit_scheduled = false;
function takeFromExternrefTable0(idx) {
  const value = wasm.__wbindgen_externrefs.get(idx);
  wasm.__externref_table_dealloc(idx);
  return value;
}
var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder.decode();
var MAX_SAFARI_DECODE_BYTES = 2146435072;
var numBytesDecoded = 0;
function decodeText(bytes) {
  numBytesDecoded += bytes.length;
  if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
    cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder.decode();
    numBytesDecoded = bytes.length;
  }
  return cachedTextDecoder.decode(bytes);
}
var cachedTextEncoder = new TextEncoder();
if (!("encodeInto" in cachedTextEncoder)) {
  cachedTextEncoder.encodeInto = function(arg, view) {
    const buf = cachedTextEncoder.encode(arg);
    view.set(buf);
    return {
      read: arg.length,
      written: buf.length
    };
  };
}
var WASM_VECTOR_LEN = 0;
var wasmModule;
var wasmInstance;
var wasm;
function __wbg_finalize_init(instance, module) {
  wasmInstance = instance;
  wasm = instance.exports;
  wasmModule = module;
  cachedUint8ArrayMemory0 = null;
  wasm.__wbindgen_start();
  return wasm;
}
async function __wbg_load(module, imports) {
  if (typeof Response === "function" && module instanceof Response) {
    if (!module.ok) {
      throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
    }
    if (typeof WebAssembly.instantiateStreaming === "function") {
      try {
        return await WebAssembly.instantiateStreaming(module, imports);
      } catch (e) {
        const validResponse = expectedResponseType(module.type);
        if (validResponse && module.headers.get("Content-Type") !== "application/wasm") {
          console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
        } else {
          throw e;
        }
      }
    }
    const bytes = await module.arrayBuffer();
    return await WebAssembly.instantiate(bytes, imports);
  } else {
    const instance = await WebAssembly.instantiate(module, imports);
    if (instance instanceof WebAssembly.Instance) {
      return { instance, module };
    } else {
      return instance;
    }
  }
  function expectedResponseType(type) {
    switch (type) {
      case "basic":
      case "cors":
      case "default":
        return true;
    }
    return false;
  }
}
function initSync(module) {
  if (wasm !== void 0) return wasm;
  if (module !== void 0) {
    if (Object.getPrototypeOf(module) === Object.prototype) {
      ({ module } = module);
    } else {
      console.warn("using deprecated parameters for `initSync()`; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (!(module instanceof WebAssembly.Module)) {
    module = new WebAssembly.Module(module);
  }
  const instance = new WebAssembly.Instance(module, imports);
  return __wbg_finalize_init(instance, module);
}
var __wbg_init_promise;
async function __wbg_init(module_or_path) {
  if (wasm !== void 0) return wasm;
  if (__wbg_init_promise === void 0) {
    __wbg_init_promise = __wbg_init_once(module_or_path);
    __wbg_init_promise.catch(() => {
      __wbg_init_promise = void 0;
    });
  }
  return __wbg_init_promise;
}
async function __wbg_init_once(module_or_path) {
  if (module_or_path !== void 0) {
    if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
      ({ module_or_path } = module_or_path);
    } else {
      console.warn("using deprecated parameters for the initialization function; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (typeof module_or_path === "string" || typeof Request === "function" && module_or_path instanceof Request || typeof URL === "function" && module_or_path instanceof URL) {
    module_or_path = fetch(module_or_path);
  }
  const { instance, module } = await __wbg_load(await module_or_path, imports);
  return __wbg_finalize_init(instance, module);
}

// target/wasm/client.js
var client_exports = {};
__export(client_exports, {
  Call: () => Call,
  Client: () => Client2,
  ForgetDevice: () => ForgetDevice,
  Prepared: () => Prepared,
  Renewal: () => Renewal,
  Schedule: () => Schedule,
  SignIn: () => SignIn,
  SignOut: () => SignOut,
  SignUps: () => SignUps,
  Srp: () => Srp,
  TakeOver: () => TakeOver,
  __wbg_reset_state: () => __wbg_reset_state2,
  default: () => __wbg_init2,
  initSync: () => initSync2
});
var Call = class _Call {
  static __wrap(ptr) {
    const obj = Object.create(_Call.prototype);
    obj.__wbg_ptr = ptr;
    Object.defineProperty(obj, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    CallFinalization.register(obj, { ptr, instance: __wbg_instance_id2 }, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    CallFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_call_free(ptr, 0);
  }
  /**
   * What a success means for the session.
   *
   * # Errors
   *
   * None.
   * @returns {Afterwards}
   */
  afterwards() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_afterwards(this.__wbg_ptr);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * `completeWebAuthnRegistration`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static completeWebAuthnRegistration(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_completeWebAuthnRegistration(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `confirmResetPassword`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static confirmResetPassword(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_confirmResetPassword(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `confirmUserAttribute`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static confirmUserAttribute(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_confirmUserAttribute(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `deleteUserAttributes`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static deleteUserAttributes(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_deleteUserAttributes(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `deleteUser`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static deleteUser(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_deleteUser(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `deleteWebAuthnCredential`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static deleteWebAuthnCredential(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_deleteWebAuthnCredential(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchAuthFactors`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchAuthFactors(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_fetchAuthFactors(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchDevices`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchDevices(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_fetchDevices(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchMFAPreference`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchMFAPreference(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_fetchMFAPreference(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `fetchUserAttributes`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static fetchUserAttributes(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_fetchUserAttributes(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `forgetDevice`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static forgetDevice(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_forgetDevice(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `getClientToken`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static getClientToken(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_getClientToken(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `getDerivedToken`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static getDerivedToken(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_getDerivedToken(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `getDevice`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static getDevice(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_getDevice(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `listDevices`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static listDevices(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_listDevices(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `listSessions`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static listSessions(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_listSessions(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `listWebAuthnCredentials`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static listWebAuthnCredentials(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_listWebAuthnCredentials(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<any>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(reply, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * `rememberDevice`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static rememberDevice(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_rememberDevice(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `resendSignUpCode`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static resendSignUpCode(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_resendSignUpCode(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `resetPassword`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static resetPassword(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_resetPassword(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `revokeSession`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static revokeSession(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_revokeSession(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `sendUserAttributeVerificationCode`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static sendUserAttributeVerificationCode(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_sendUserAttributeVerificationCode(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `setUpTOTP`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static setUpTOTP(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_setUpTOTP(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `setUserSettings`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static setUserSettings(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_setUserSettings(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `startWebAuthnRegistration`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static startWebAuthnRegistration(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_startWebAuthnRegistration(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateAuthEventFeedback`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateAuthEventFeedback(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_updateAuthEventFeedback(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateMFAPreference`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateMFAPreference(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_updateMFAPreference(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updatePassword`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updatePassword(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_updatePassword(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateUserAttribute`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateUserAttribute(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_updateUserAttribute(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `updateUserAttributes`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static updateUserAttributes(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_updateUserAttributes(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
  /**
   * `verifyTOTPSetup`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  static verifyTOTPSetup(client, caller, input) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.call_verifyTOTPSetup(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _Call.__wrap(ret[0]);
  }
};
if (Symbol.dispose) Call.prototype[Symbol.dispose] = Call.prototype.free;
var Client2 = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ClientFinalization2.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_client_free(ptr, 0);
  }
  /**
   * From a configuration in the client's own form.
   *
   * # Errors
   *
   * A `CoreError` that says which member is wrong.
   * @param {Json<CoreConfig>} config
   */
  constructor(config) {
    const ptr0 = passStringToWasm02(config, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.client_new(ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    ClientFinalization2.register(this, { ptr: ret[0], instance: __wbg_instance_id2 }, this);
    return this;
  }
};
if (Symbol.dispose) Client2.prototype[Symbol.dispose] = Client2.prototype.free;
var ForgetDevice = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ForgetDeviceFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_forgetdevice_free(ptr, 0);
  }
  /**
   * Drops the device with this key.
   * @param {Client} client
   * @param {string} key
   */
  constructor(client, key) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm02(key, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.forgetdevice_new(client.__wbg_ptr, ptr0, len0);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    ForgetDeviceFinalization.register(this, { ptr: ret, instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<null>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(reply, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.forgetdevice_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
};
if (Symbol.dispose) ForgetDevice.prototype[Symbol.dispose] = ForgetDevice.prototype.free;
var Prepared = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    PreparedFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_prepared_free(ptr, 0);
  }
  /**
   * Does the next part of the arithmetic; whether it is done.
   * @returns {boolean}
   */
  advance() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.prepared_advance(this.__wbg_ptr);
    return ret !== 0;
  }
  /**
   * Begins with 32 random bytes.
   *
   * # Errors
   *
   * A `CoreError` when there are fewer.
   * @param {Uint8Array | number[]} entropy
   */
  constructor(entropy) {
    const ptr0 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.prepared_new(ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    PreparedFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id2 }, this);
    return this;
  }
};
if (Symbol.dispose) Prepared.prototype[Symbol.dispose] = Prepared.prototype.free;
var Renewal = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    RenewalFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_renewal_free(ptr, 0);
  }
  /**
   * A renewal of the tokens of whoever is signed in. `ahead`: unless they last for some time.
   *
   * # Errors
   *
   * A `CoreError` for a wrong option.
   * @param {Client} client
   * @param {Json<RenewalInput>} input
   * @param {boolean} ahead
   */
  constructor(client, input, ahead) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val2 = +ahead;
    const ptr0 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.renewal_new(client.__wbg_ptr, ptr0, len0, val2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    RenewalFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<RenewalOutcome>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(reply, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.renewal_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
};
if (Symbol.dispose) Renewal.prototype[Symbol.dispose] = Renewal.prototype.free;
var Schedule = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    ScheduleFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_schedule_free(ptr, 0);
  }
  /**
   * Whether somebody who asks for tokens may have them renewed.
   * @param {number} now
   * @returns {boolean}
   */
  admits(now) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.schedule_admits(this.__wbg_ptr, now);
    return ret !== 0;
  }
  /**
   * The page is back online, or shown again: what has failed may work now.
   */
  cameBack() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard2();
    wasm2.schedule_cameBack(this.__wbg_ptr);
  }
  /**
   * One without a past.
   */
  constructor() {
    let ret;
    __wbg_call_guard2();
    ret = wasm2.schedule_new();
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    ScheduleFinalization.register(this, { ptr: ret, instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Milliseconds until the tokens in this record are to be renewed, 0 for now; nothing when they cannot be.
   * @param {string} record
   * @param {number} now
   * @param {number} jitter
   * @returns {number | undefined}
   */
  pollTimeout(record, now, jitter2) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val2 = +now;
    const val3 = +jitter2;
    const ptr0 = passStringToWasm02(record, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.schedule_pollTimeout(this.__wbg_ptr, ptr0, len0, val2, val3);
    return ret[0] === 0 ? void 0 : ret[1];
  }
  /**
   * A renewal has ended and left this record behind. `kind` is that of its outcome.
   * @param {string} kind
   * @param {string} record
   * @param {number} now
   * @param {number} jitter
   */
  renewed(kind, record, now, jitter2) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val3 = +now;
    const val4 = +jitter2;
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(kind, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(record, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    __wbg_call_guard2();
    wasm2.schedule_renewed(this.__wbg_ptr, ptr0, len0, ptr1, len1, val3, val4);
  }
  /**
   * Somebody has signed in: what was before does not count.
   */
  signedIn() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard2();
    wasm2.schedule_signedIn(this.__wbg_ptr);
  }
};
if (Symbol.dispose) Schedule.prototype[Symbol.dispose] = Schedule.prototype.free;
var SignIn = class _SignIn {
  static __wrap(ptr) {
    const obj = Object.create(_SignIn.prototype);
    obj.__wbg_ptr = ptr;
    Object.defineProperty(obj, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    SignInFinalization.register(obj, { ptr, instance: __wbg_instance_id2 }, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SignInFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_signin_free(ptr, 0);
  }
  /**
   * Ends it and wipes its secrets.
   */
  abort() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard2();
    wasm2.signin_abort(this.__wbg_ptr);
  }
  /**
   * The sign-in that a sign-up was to end in.
   *
   * # Errors
   *
   * A `CoreError` `AutoSignInException` when none waits, or it has nothing to sign in with.
   * @param {Client} client
   * @param {SignUps} sign_ups
   * @param {string | null} [context_data]
   * @returns {SignIn}
   */
  static afterSignUp(client, sign_ups, context_data) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass2(sign_ups, SignUps);
    if (sign_ups.__wbg_inst !== void 0 && sign_ups.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    var ptr0 = isLikeNone(context_data) ? 0 : passStringToWasm02(context_data, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    var len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_afterSignUp(client.__wbg_ptr, sign_ups.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _SignIn.__wrap(ret[0]);
  }
  /**
   * The challenge that waits, as [`SignIn::next`] handed it out; nothing when none waits.
   *
   * # Errors
   *
   * None.
   * @param {number} now
   * @returns {SignInChallenge | null}
   */
  challenge(now) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_challenge(this.__wbg_ptr, now);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * What the user typed; nothing before the sign-in has begun.
   * @returns {string | undefined}
   */
  login() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_login(this.__wbg_ptr);
    let v1;
    if (ret[0] !== 0) {
      v1 = getStringFromWasm02(ret[0], ret[1]);
      wasm2.__wbindgen_free(ret[0], ret[1] * 1, 1);
    }
    return v1;
  }
  /**
   * With the input of `signIn`. `prepared` is an SRP exchange that was begun while the user was typing.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {Json<unknown>} input
   * @param {string | null} [context_data]
   * @param {Prepared | null} [prepared]
   */
  constructor(client, input, context_data, prepared) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2 = 0;
    try {
      ptr0 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = isLikeNone(context_data) ? 0 : passStringToWasm02(context_data, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
      if (!isLikeNone(prepared)) {
        _assertClass2(prepared, Prepared);
        if (prepared.__wbg_inst !== void 0 && prepared.__wbg_inst !== __wbg_instance_id2) {
          throw new Error("Invalid stale object from previous Wasm instance");
        }
        ptr2 = prepared.__destroy_into_raw();
      }
    } catch (e) {
      if (ptr2) wasm2.__wbg_prepared_free(ptr2, 1);
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_new(client.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    SignInFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`. [`SignIn::challenge`] says whether the challenge can be answered once more.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<SignInOutput>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(reply, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * Answers the challenge that waits: the first effect of what follows.
   *
   * # Errors
   *
   * A `CoreError`; the challenge still waits then.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<unknown>} answer
   * @param {Json<unknown>} options
   * @returns {Effect<SignInOutput>}
   */
  respond(surroundings, entropy, answer, options) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(answer, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
      ptr3 = passStringToWasm02(options, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len3 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr3) {
        wasm2.__wbindgen_free(ptr3, len3 * 1, 1);
      }
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_respond(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * A sign-in that was saved goes on.
   *
   * # Errors
   *
   * A `CoreError` when it is not JSON.
   * @param {Client} client
   * @param {string} saved
   * @returns {SignIn}
   */
  static resume(client, saved) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm02(saved, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_resume(client.__wbg_ptr, ptr0, len0);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _SignIn.__wrap(ret[0]);
  }
  /**
   * The signed-in user proves more, or once more, who it is.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {Json<unknown>} input
   * @param {string | null} [context_data]
   * @returns {SignIn}
   */
  static stepUp(client, input, context_data) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = isLikeNone(context_data) ? 0 : passStringToWasm02(context_data, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signin_stepUp(client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return _SignIn.__wrap(ret[0]);
  }
};
if (Symbol.dispose) SignIn.prototype[Symbol.dispose] = SignIn.prototype.free;
var SignOut = class _SignOut {
  static __wrap(ptr) {
    const obj = Object.create(_SignOut.prototype);
    obj.__wbg_ptr = ptr;
    Object.defineProperty(obj, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    SignOutFinalization.register(obj, { ptr, instance: __wbg_instance_id2 }, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SignOutFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_signout_free(ptr, 0);
  }
  /**
   * The end of the session of an account that was deleted: there is nothing left to be told to the service.
   * @param {Client} client
   * @returns {SignOut}
   */
  static afterDeletion(client) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signout_afterDeletion(client.__wbg_ptr);
    return _SignOut.__wrap(ret);
  }
  /**
   * A sign-out of this session, or `everywhere`.
   * @param {Client} client
   * @param {boolean} everywhere
   */
  constructor(client, everywhere) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signout_new(client.__wbg_ptr, everywhere);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    SignOutFinalization.register(this, { ptr: ret, instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<null>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(reply, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signout_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
};
if (Symbol.dispose) SignOut.prototype[Symbol.dispose] = SignOut.prototype.free;
var SignUps = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SignUpsFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_signups_free(ptr, 0);
  }
  /**
   * `confirmSignUp`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @returns {Call}
   */
  confirmSignUp(client, caller, input) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signups_confirmSignUp(this.__wbg_ptr, client.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return Call.__wrap(ret[0]);
  }
  /**
   * Drops what waits, and wipes its secrets.
   */
  forget() {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    __wbg_call_guard2();
    wasm2.signups_forget(this.__wbg_ptr);
  }
  /**
   * One of which nothing waits.
   * @param {Client} client
   */
  constructor(client) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signups_new(client.__wbg_ptr);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    SignUpsFinalization.register(this, { ptr: ret, instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Takes up a sign-up that was under way before the page was loaded anew. One that waits here is not replaced.
   *
   * # Errors
   *
   * A `CoreError` when there is no user pool.
   * @param {string} saved
   * @param {string} surroundings
   */
  resume(saved, surroundings) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(saved, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signups_resume(this.__wbg_ptr, ptr0, len0, ptr1, len1);
    if (ret[1]) {
      throw takeFromExternrefTable02(ret[0]);
    }
  }
  /**
   * The sign-up that waits for `autoSignIn`, as JSON without its password; nothing when none waits.
   *
   * # Errors
   *
   * None.
   * @param {string} surroundings
   * @returns {string | undefined}
   */
  save(surroundings) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signups_save(this.__wbg_ptr, ptr0, len0);
    if (ret[3]) {
      throw takeFromExternrefTable02(ret[2]);
    }
    let v2;
    if (ret[0] !== 0) {
      v2 = getStringFromWasm02(ret[0], ret[1]);
      wasm2.__wbindgen_free(ret[0], ret[1] * 1, 1);
    }
    return v2;
  }
  /**
   * `signUp`.
   *
   * # Errors
   *
   * A `CoreError` for a wrong input.
   * @param {Client} client
   * @param {string} caller
   * @param {string} input
   * @param {string} surroundings
   * @returns {Call}
   */
  signUp(client, caller, input, surroundings) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(caller, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.signups_signUp(this.__wbg_ptr, client.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return Call.__wrap(ret[0]);
  }
};
if (Symbol.dispose) SignUps.prototype[Symbol.dispose] = SignUps.prototype.free;
var Srp = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SrpFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_srp_free(ptr, 0);
  }
  /**
   * The answer to `PASSWORD_VERIFIER`, or with `device` to `DEVICE_PASSWORD_VERIFIER`. It ends the exchange.
   *
   * # Errors
   *
   * A `CoreError`: `InvalidSrpChallenge` when the server's values cannot be used.
   * @param {Json<SrpClaimInput>} input
   * @param {boolean} device
   * @param {number} now
   * @returns {SrpClaim}
   */
  claim(input, device, now) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    const val2 = +device;
    const val3 = +now;
    const ptr0 = passStringToWasm02(input, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN2;
    let ret;
    __wbg_call_guard2();
    ret = wasm2.srp_claim(this.__wbg_ptr, ptr0, len0, val2, val3);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * Draws a password for a new device, and its verifier for `ConfirmDevice`. Needs 56 random bytes.
   *
   * # Errors
   *
   * A `CoreError` when there are fewer.
   * @param {string} group_key
   * @param {string} key
   * @param {Uint8Array | number[]} entropy
   * @returns {SrpDeviceVerifier}
   */
  static deviceVerifier(group_key, key, entropy) {
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(group_key, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passStringToWasm02(key, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.srp_deviceVerifier(ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
  /**
   * Begins an exchange with the secret exponent `a`, big-endian.
   *
   * # Errors
   *
   * A `CoreError` when the pool id has not the service's shape, or `a` is shorter than 32 bytes.
   * @param {string} user_pool_id
   * @param {Uint8Array | number[]} a
   */
  constructor(user_pool_id, a) {
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm02(user_pool_id, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(a, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.srp_new(ptr0, len0, ptr1, len1);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    this.__wbg_ptr = ret[0];
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    SrpFinalization.register(this, { ptr: ret[0], instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * A in hex, as `SRP_A` carries it.
   * @returns {string}
   */
  publicA() {
    let deferred1_0;
    let deferred1_1;
    try {
      if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
        throw new Error("Invalid stale object from previous Wasm instance");
      }
      let ret;
      __wbg_call_guard2();
      ret = wasm2.srp_publicA(this.__wbg_ptr);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm02(ret[0], ret[1]);
    } finally {
      __wbg_call_guard2();
      wasm2.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
};
if (Symbol.dispose) Srp.prototype[Symbol.dispose] = Srp.prototype.free;
var TakeOver = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    TakeOverFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    __wbg_call_guard2();
    wasm2.__wbg_takeover_free(ptr, 0);
  }
  /**
   * A look for what Amplify or amazon-cognito-identity-js has left in the storage.
   * @param {Client} client
   */
  constructor(client) {
    _assertClass2(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.takeover_new(client.__wbg_ptr);
    this.__wbg_ptr = ret;
    Object.defineProperty(this, "__wbg_inst", { value: __wbg_instance_id2, writable: true });
    TakeOverFinalization.register(this, { ptr: ret, instance: __wbg_instance_id2 }, this);
    return this;
  }
  /**
   * Takes in what came of the last effect.
   *
   * # Errors
   *
   * A `CoreError`.
   * @param {Json<Surroundings>} surroundings
   * @param {Uint8Array | number[]} entropy
   * @param {Json<Reply>} reply
   * @returns {Effect<boolean>}
   */
  next(surroundings, entropy, reply) {
    if (this.__wbg_inst !== void 0 && this.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm02(surroundings, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN2;
      ptr1 = passArray8ToWasm0(entropy, wasm2.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN2;
      ptr2 = passStringToWasm02(reply, wasm2.__wbindgen_malloc, wasm2.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN2;
    } catch (e) {
      if (ptr2) {
        wasm2.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm2.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm2.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    let ret;
    __wbg_call_guard2();
    ret = wasm2.takeover_next(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
    if (ret[2]) {
      throw takeFromExternrefTable02(ret[1]);
    }
    return takeFromExternrefTable02(ret[0]);
  }
};
if (Symbol.dispose) TakeOver.prototype[Symbol.dispose] = TakeOver.prototype.free;
function __wbg_reset_state2() {
  __wbg_instance_id2++;
  cachedUint8ArrayMemory02 = null;
  if (typeof numBytesDecoded2 !== "undefined") numBytesDecoded2 = 0;
  if (typeof WASM_VECTOR_LEN2 !== "undefined") WASM_VECTOR_LEN2 = 0;
  __wbg_reinit_scheduled2 = false;
  wasmInstance2 = new WebAssembly.Instance(wasmModule2, __wbg_get_imports2());
  wasm2 = wasmInstance2.exports;
  wasm2.__wbindgen_start();
}
function __wbg_get_imports2() {
  const import0 = {
    __proto__: null,
    __wbg_Error_208446807d0d1e30: function(arg0, arg1) {
      const ret = Error(getStringFromWasm02(arg0, arg1));
      return ret;
    },
    __wbg___wbindgen_is_string_fc456fee5d3317de: function(arg0) {
      const ret = typeof arg0 === "string";
      return ret;
    },
    __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
      throw new Error(getStringFromWasm02(arg0, arg1));
    },
    __wbg_new_37eb45aaf5eeb820: function() {
      const ret = new Array();
      return ret;
    },
    __wbg_new_7075786089b89c5e: function() {
      const ret = /* @__PURE__ */ new Map();
      return ret;
    },
    __wbg_new_cd4348290afae586: function() {
      const ret = new Object();
      return ret;
    },
    __wbg_set_8282f7e0d2d01336: function(arg0, arg1, arg2) {
      const ret = arg0.set(arg1, arg2);
      return ret;
    },
    __wbg_set_d2d33b52458e984a: function(arg0, arg1, arg2) {
      arg0[arg1 >>> 0] = arg2;
    },
    __wbg_set_e4b9a833d288759a: function(arg0, arg1, arg2) {
      arg0[arg1] = arg2;
    },
    __wbindgen_generic_0000000000000001: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000002: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000003: function(arg0, arg1) {
      const ret = getStringFromWasm02(arg0, arg1);
      return ret;
    },
    __wbindgen_generic_0000000000000004: function(arg0) {
      const ret = BigInt.asUintN(64, arg0);
      return ret;
    },
    __wbindgen_init_externref_table: function() {
      const table = wasm2.__wbindgen_externrefs;
      table.set(0, void 0);
      table.set(1024, void 0);
      table.set(1025, null);
      table.set(1026, true);
      table.set(1027, false);
    }
  };
  return {
    __proto__: null,
    "./client_bg.js": import0
  };
}
function __wbg_call_guard2() {
  if (__wbg_reinit_scheduled2) {
    __wbg_reset_state2();
    return;
  }
}
var __wbg_instance_id2 = 0;
var CallFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_call_free(ptr, 1);
});
var ClientFinalization2 = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_client_free(ptr, 1);
});
var ForgetDeviceFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_forgetdevice_free(ptr, 1);
});
var PreparedFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_prepared_free(ptr, 1);
});
var RenewalFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_renewal_free(ptr, 1);
});
var ScheduleFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_schedule_free(ptr, 1);
});
var SignInFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_signin_free(ptr, 1);
});
var SignOutFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_signout_free(ptr, 1);
});
var SignUpsFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_signups_free(ptr, 1);
});
var SrpFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_srp_free(ptr, 1);
});
var TakeOverFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry(({ ptr, instance }) => {
  if (instance === __wbg_instance_id2) wasm2.__wbg_takeover_free(ptr, 1);
});
function _assertClass2(instance, klass) {
  if (!(instance instanceof klass)) {
    throw new Error(`expected instance of ${klass.name}`);
  }
}
function getStringFromWasm02(ptr, len) {
  ptr = ptr >>> 0;
  return decodeText2(getUint8ArrayMemory02().subarray(ptr, ptr + len));
}
var cachedUint8ArrayMemory02 = null;
function getUint8ArrayMemory02() {
  if (cachedUint8ArrayMemory02 === null || cachedUint8ArrayMemory02.byteLength === 0) {
    cachedUint8ArrayMemory02 = new Uint8Array(wasm2.memory.buffer);
  }
  return cachedUint8ArrayMemory02;
}
function isLikeNone(x) {
  return x === void 0 || x === null;
}
function passArray8ToWasm0(arg, malloc) {
  const ptr = malloc(arg.length * 1, 1) >>> 0;
  getUint8ArrayMemory02().set(arg, ptr / 1);
  WASM_VECTOR_LEN2 = arg.length;
  return ptr;
}
function passStringToWasm02(arg, malloc, realloc) {
  if (realloc === void 0) {
    const buf = cachedTextEncoder2.encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory02().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN2 = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory02();
  let offset = 0;
  for (; offset < len; offset++) {
    const code = arg.charCodeAt(offset);
    if (code > 127) break;
    mem[ptr + offset] = code;
  }
  if (offset !== len) {
    if (offset !== 0) {
      arg = arg.slice(offset);
    }
    ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
    const view = getUint8ArrayMemory02().subarray(ptr + offset, ptr + len);
    const ret = cachedTextEncoder2.encodeInto(arg, view);
    offset += ret.written;
    ptr = realloc(ptr, len, offset, 1) >>> 0;
  }
  WASM_VECTOR_LEN2 = offset;
  return ptr;
}
var __wbg_reinit_scheduled2 = false;
function takeFromExternrefTable02(idx) {
  const value = wasm2.__wbindgen_externrefs.get(idx);
  wasm2.__externref_table_dealloc(idx);
  return value;
}
var cachedTextDecoder2 = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder2.decode();
var MAX_SAFARI_DECODE_BYTES2 = 2146435072;
var numBytesDecoded2 = 0;
function decodeText2(bytes) {
  numBytesDecoded2 += bytes.length;
  if (numBytesDecoded2 >= MAX_SAFARI_DECODE_BYTES2) {
    cachedTextDecoder2 = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder2.decode();
    numBytesDecoded2 = bytes.length;
  }
  return cachedTextDecoder2.decode(bytes);
}
var cachedTextEncoder2 = new TextEncoder();
if (!("encodeInto" in cachedTextEncoder2)) {
  cachedTextEncoder2.encodeInto = function(arg, view) {
    const buf = cachedTextEncoder2.encode(arg);
    view.set(buf);
    return {
      read: arg.length,
      written: buf.length
    };
  };
}
var WASM_VECTOR_LEN2 = 0;
var wasmModule2;
var wasmInstance2;
var wasm2;
function __wbg_finalize_init2(instance, module) {
  wasmInstance2 = instance;
  wasm2 = instance.exports;
  wasmModule2 = module;
  cachedUint8ArrayMemory02 = null;
  wasm2.__wbindgen_start();
  return wasm2;
}
async function __wbg_load2(module, imports) {
  if (typeof Response === "function" && module instanceof Response) {
    if (!module.ok) {
      throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
    }
    if (typeof WebAssembly.instantiateStreaming === "function") {
      try {
        return await WebAssembly.instantiateStreaming(module, imports);
      } catch (e) {
        const validResponse = expectedResponseType(module.type);
        if (validResponse && module.headers.get("Content-Type") !== "application/wasm") {
          console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
        } else {
          throw e;
        }
      }
    }
    const bytes = await module.arrayBuffer();
    return await WebAssembly.instantiate(bytes, imports);
  } else {
    const instance = await WebAssembly.instantiate(module, imports);
    if (instance instanceof WebAssembly.Instance) {
      return { instance, module };
    } else {
      return instance;
    }
  }
  function expectedResponseType(type) {
    switch (type) {
      case "basic":
      case "cors":
      case "default":
        return true;
    }
    return false;
  }
}
function initSync2(module) {
  if (wasm2 !== void 0) return wasm2;
  if (module !== void 0) {
    if (Object.getPrototypeOf(module) === Object.prototype) {
      ({ module } = module);
    } else {
      console.warn("using deprecated parameters for `initSync()`; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports2();
  if (!(module instanceof WebAssembly.Module)) {
    module = new WebAssembly.Module(module);
  }
  const instance = new WebAssembly.Instance(module, imports);
  return __wbg_finalize_init2(instance, module);
}
var __wbg_init_promise2;
async function __wbg_init2(module_or_path) {
  if (wasm2 !== void 0) return wasm2;
  if (__wbg_init_promise2 === void 0) {
    __wbg_init_promise2 = __wbg_init_once2(module_or_path);
    __wbg_init_promise2.catch(() => {
      __wbg_init_promise2 = void 0;
    });
  }
  return __wbg_init_promise2;
}
async function __wbg_init_once2(module_or_path) {
  if (module_or_path !== void 0) {
    if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
      ({ module_or_path } = module_or_path);
    } else {
      console.warn("using deprecated parameters for the initialization function; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports2();
  if (typeof module_or_path === "string" || typeof Request === "function" && module_or_path instanceof Request || typeof URL === "function" && module_or_path instanceof URL) {
    module_or_path = fetch(module_or_path);
  }
  const { instance, module } = await __wbg_load2(await module_or_path, imports);
  return __wbg_finalize_init2(instance, module);
}

// src/js/entries/workerd.ts
init_aws();
init_modules();

// src/js/aws/lazy.ts
init_options();
function lazySignedFetch(aws, service, region) {
  for (const [name, text2] of Object.entries({ service, region })) {
    if (typeof text2 !== "string" || text2 === "") throw new TypeError(`${name} must be a non-empty string`);
  }
  let send2;
  return async (input, init2) => {
    send2 ??= (aws.loaded ?? await aws.load()).signedFetch(service, region);
    return send2(input, init2);
  };
}
function lazyProvider(aws, input) {
  let provide = aws.loaded?.credentialsProvider(input);
  if (input !== void 0 && input !== null) checkOptions(input, "credentialsProvider", Object.keys(Object(input)));
  return async (wish) => {
    provide ??= (await aws.load()).credentialsProvider(input);
    return provide(wish);
  };
}

// src/js/config/own.ts
init_plain();

// src/js/config/amplify.ts
init_plain();
function fromAmplify(given) {
  const config = given;
  const auth = objectOf(config["Auth"]);
  if (auth && objectOf(auth["Cognito"])) return fromResources(objectOf(auth["Cognito"]) ?? {});
  const outputs = objectOf(config["auth"]);
  if (outputs && isGiven(outputs, "user_pool_id", "identity_pool_id")) return fromOutputs(outputs, config);
  const exports = isGiven(config, "aws_user_pools_id", "aws_cognito_identity_pool_id") ? fromExports(config) : void 0;
  if (auth) return merged(exports, fromV5(auth));
  return exports;
}
function fromResources(cognito) {
  const { userPoolId, userPoolClientId, identityPoolId, userPoolEndpoint, identityPoolEndpoint } = cognito;
  const pools = { userPoolId, userPoolClientId, identityPoolId, userPoolEndpoint, identityPoolEndpoint };
  const loginWith = objectOf(cognito["loginWith"]);
  return {
    pools: { ...pools, allowGuestAccess: cognito["allowGuestAccess"], loginWith: loginWith && { oauth: loginWith["oauth"] } },
    signUpVerificationMethod: cognito["signUpVerificationMethod"],
    foreign: []
  };
}
function fromOutputs(auth, config) {
  const oauth = objectOf(auth["oauth"]);
  const bucket = objectOf(config["storage"]);
  return {
    pools: {
      userPoolId: auth["user_pool_id"],
      userPoolClientId: auth["user_pool_client_id"],
      identityPoolId: auth["identity_pool_id"],
      allowGuestAccess: auth["unauthenticated_identities_enabled"],
      ...oauth && isGiven(oauth, "domain") && { loginWith: { oauth: oauthOf(oauth, "scopes", "redirect_sign_in_uri", "redirect_sign_out_uri", "response_type") } }
    },
    foreign: bucket && isGiven(bucket, "bucket_name", "aws_region", "buckets") ? ["storage"] : []
  };
}
function fromExports(config) {
  const oauth = objectOf(config["oauth"]);
  const identityPoolId = config["aws_cognito_identity_pool_id"];
  return {
    pools: {
      userPoolId: config["aws_user_pools_id"],
      userPoolClientId: config["aws_user_pools_web_client_id"],
      identityPoolId,
      ...isText(identityPoolId) && { allowGuestAccess: config["aws_mandatory_sign_in"] !== "enable" },
      ...oauth && isGiven(oauth, "domain") && { loginWith: { oauth: oauthOf(oauth, "scope", "redirectSignIn", "redirectSignOut", "responseType") } }
    },
    signUpVerificationMethod: config["aws_cognito_sign_up_verification_method"],
    foreign: []
  };
}
function fromV5(auth) {
  const oauth = objectOf(auth["oauth"]);
  const { userPoolId, identityPoolId, mandatorySignIn, endpoint: endpoint2 } = auth;
  return {
    pools: {
      userPoolId,
      userPoolClientId: auth["userPoolWebClientId"] ?? auth["userPoolClientId"],
      identityPoolId,
      userPoolEndpoint: endpoint2,
      ...isText(identityPoolId) && { allowGuestAccess: mandatorySignIn !== true },
      ...oauth && isGiven(oauth, "domain") && { loginWith: { oauth: oauthOf(oauth, "scope", "redirectSignIn", "redirectSignOut", "responseType") } }
    },
    signUpVerificationMethod: auth["signUpVerificationMethod"],
    foreign: []
  };
}
function merged(first, second) {
  const given = Object.entries(second.pools).filter(([, value]) => value !== void 0 && value !== null);
  return {
    pools: { ...first?.pools, ...Object.fromEntries(given) },
    signUpVerificationMethod: second.signUpVerificationMethod ?? first?.signUpVerificationMethod,
    foreign: []
  };
}
function oauthOf(oauth, scopes, signIn, signOut, responseType) {
  return {
    domain: isText(oauth["domain"]) ? oauth["domain"].replace(/^https:\/\//, "").replace(/\/$/, "") : oauth["domain"],
    scopes: oauth[scopes],
    redirectSignIn: listOf(oauth[signIn]),
    redirectSignOut: listOf(oauth[signOut]),
    responseType: oauth[responseType]
  };
}
function listOf(value) {
  if (!isText(value)) return value;
  return value.split(",").map((item) => item.trim()).filter((item) => item !== "");
}
var isText = (value) => typeof value === "string" && value !== "";
var isGiven = (members, ...names2) => names2.some((name) => members[name] !== void 0 && members[name] !== null);
var objectOf = (value) => isObject(value) && !Array.isArray(value) ? value : void 0;

// src/js/config/own.ts
init_options();
var POOLS = [
  "userPoolId",
  "userPoolClientId",
  "userPoolClientSecret",
  "userPoolEndpoint",
  "userPoolRegions",
  "identityPoolId",
  "identityPoolEndpoint",
  "allowGuestAccess",
  "stsEndpoint",
  "loginWith"
];
var INSTANCE = [
  "storage",
  "cookie",
  "mirrorAmplifyKeys",
  "autoRefresh",
  "recentUsers",
  "signUpVerificationMethod",
  "headers",
  "runtime"
];
var OAUTH = ["domain", "scopes", "redirectSignIn", "redirectSignOut", "responseType", "providers"];
var LOGIN_WITH = ["oauth", "username", "email", "phone"];
var MAX_POOL_ID = 55;
var MAX_CLIENT_ID = 128;
var wrong = (name, problem) => new TypeError(`${name} ${problem}`);
function parseOptions(given) {
  if (!isObject(given) || Array.isArray(given)) throw new TypeError("the configuration must be an object");
  const amplify = fromAmplify(given);
  const pools = amplify?.pools ?? given;
  if (!amplify) checkOptions(given, "createCognitoAuth", [...POOLS, ...INSTANCE]);
  const config = parsePools(pools);
  const own2 = (name) => amplify?.foreign.includes(name) ? void 0 : member(given, name);
  const method2 = own2("signUpVerificationMethod") ?? amplify?.signUpVerificationMethod ?? "code";
  if (method2 !== "code" && method2 !== "link") throw wrong("signUpVerificationMethod", 'must be "code" or "link"');
  const recordId = config.userPoolClientId ?? config.identityPoolId ?? "";
  return {
    config,
    autoRefresh: flag(own2("autoRefresh"), "autoRefresh"),
    mirrorAmplifyKeys: flag(own2("mirrorAmplifyKeys"), "mirrorAmplifyKeys") ?? false,
    recentUsers: own2("recentUsers"),
    signUpVerificationMethod: method2,
    recordKey: `cognito-wasm.${recordId}`,
    ...definedOnly({
      storage: own2("storage"),
      cookie: own2("cookie"),
      headers: own2("headers"),
      runtime: own2("runtime")
    })
  };
}
var parseConfig = (given) => parseOptions(given).config;
function parsePools(given) {
  const text2 = (name) => optionalText(given[name], name);
  const userPoolId = text2("userPoolId");
  const identityPoolId = text2("identityPoolId");
  if (userPoolId === void 0 && identityPoolId === void 0) {
    throw new TypeError("neither userPoolId nor identityPoolId is configured");
  }
  const config = {};
  if (userPoolId !== void 0) {
    checkId(userPoolId, "userPoolId", "_", "us-east-1_AbCdEf123");
    const userPoolClientId = text2("userPoolClientId");
    if (userPoolClientId === void 0 || !/^[\w+]+$/.test(userPoolClientId) || userPoolClientId.length > MAX_CLIENT_ID) {
      throw wrong("userPoolClientId", "must be the app client's id");
    }
    const loginWith = parseLoginWith(given["loginWith"]);
    const userPoolRegions = parseRegions(given["userPoolRegions"]);
    Object.assign(
      config,
      { userPoolId, userPoolClientId },
      definedOnly({
        userPoolClientSecret: text2("userPoolClientSecret"),
        userPoolEndpoint: endpoint(text2("userPoolEndpoint"), "userPoolEndpoint"),
        userPoolRegions,
        loginWith
      })
    );
  }
  if (identityPoolId !== void 0) {
    checkId(identityPoolId, "identityPoolId", ":", "us-east-1:uuid");
    Object.assign(
      config,
      { identityPoolId },
      definedOnly({
        allowGuestAccess: flag(given["allowGuestAccess"], "allowGuestAccess"),
        identityPoolEndpoint: endpoint(text2("identityPoolEndpoint"), "identityPoolEndpoint"),
        stsEndpoint: endpoint(text2("stsEndpoint"), "stsEndpoint")
      })
    );
  }
  return config;
}
function parseLoginWith(given) {
  if (given === void 0 || given === null) return void 0;
  checkOptions(given, "loginWith", LOGIN_WITH);
  const oauth = member(given, "oauth");
  if (oauth === void 0 || oauth === null) return void 0;
  checkOptions(oauth, "loginWith.oauth", OAUTH);
  const { domain, scopes, redirectSignIn, redirectSignOut, responseType, providers } = oauth;
  const name = (member2) => `loginWith.oauth.${member2}`;
  if (typeof domain !== "string" || !/^[a-z0-9.-]+(:\d+)?$/i.test(domain)) {
    throw wrong(name("domain"), "must be a host name, without a scheme");
  }
  if (responseType !== void 0 && responseType !== "code") {
    throw wrong(name("responseType"), 'must be "code": the implicit grant hands tokens to whoever sees the address');
  }
  return {
    oauth: {
      domain,
      scopes: texts(scopes ?? ["openid", "email", "profile", "aws.cognito.signin.user.admin"], name("scopes")),
      redirectSignIn: urls(redirectSignIn, name("redirectSignIn")),
      redirectSignOut: urls(redirectSignOut ?? [], name("redirectSignOut")),
      responseType: "code",
      ...Array.isArray(providers) && { providers }
    }
  };
}
function parseRegions(given) {
  if (given === void 0 || given === null) return void 0;
  const regions = texts(given, "userPoolRegions");
  const isRegion = (region) => /^[a-z]{2,4}(-[a-z0-9]+)+$/.test(region) && region.length <= 63;
  if (regions.length === 0 || !regions.every(isRegion)) throw wrong("userPoolRegions", "must be a list of AWS regions");
  return regions;
}
function checkId(id, name, separator, example) {
  const [region, rest = ""] = split(id, separator);
  const isWord = (part) => /^[A-Za-z0-9-]+$/.test(part);
  if (id.length > MAX_POOL_ID || !isWord(region) || !isWord(rest)) throw wrong(name, `must look like ${example}`);
}
var split = (text2, separator) => {
  const at = text2.indexOf(separator);
  return at < 0 ? [text2] : [text2.slice(0, at), text2.slice(at + 1)];
};
function optionalText(value, name) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "string") throw wrong(name, "must be a string");
  if (value === "") throw wrong(name, "must not be empty");
  return value;
}
function flag(value, name) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "boolean") throw wrong(name, "must be a boolean");
  return value;
}
function endpoint(url, name) {
  if (url !== void 0 && !/^https?:\/\/[^/?#\s][^?#\s]*$/.test(url)) throw wrong(name, "must be a whole URL");
  return url;
}
function texts(value, name) {
  const list = Array.isArray(value) ? value : [void 0];
  if (!list.every((item) => typeof item === "string" && item !== "")) throw wrong(name, "must be a list of strings");
  return [...list];
}
function urls(value, name) {
  const list = texts(value, name);
  for (const url of list) {
    if (!/^[a-z][a-z0-9+.-]*:\/\/[^\s#]+$/i.test(url)) throw wrong(name, "must be a list of whole URLs without a fragment");
  }
  return list;
}
function definedOnly(members) {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0 && value !== null));
}

// src/js/instance.ts
init_modules();
init_errors();

// src/js/io/network.ts
init_errors();
init_plain();
init_platform();
init_promise();
var PATIENCE = 15e3;
var MAX_ANSWER = 1 << 20;
var HEADERS = ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage", "x-amzn-waf-action"];
var Network = class {
  ownFetch;
  ownHeaders;
  cookieInit;
  /**
   * @param options - the instance's
   * @throws TypeError when `headers` or `runtime.fetch` is given and not a function
   */
  constructor(options) {
    this.ownFetch = functionOf(options.runtime?.fetch, "options.runtime.fetch");
    this.ownHeaders = functionOf(options.headers, "options.headers");
  }
  /**
   * Sends a request by POST, once.
   *
   * @throws AuthError `NetworkError` that names the host when no answer came: no network, no CORS header, a redirect,
   *   no answer in time, or `abort`; `InvalidResponse` when the answer is larger than 1 MB
   * @throws TypeError when the `headers` option fails
   */
  async send(request, { abort, keepalive } = {}) {
    const { url, body } = request;
    const headers = { ...await this.added(request.headers), ...request.headers };
    const init2 = { method: "POST", headers, body, redirect: "manual", ...this.withoutCookies(url) };
    if (keepalive) init2.keepalive = true;
    const stop = new AbortController();
    const onAbort = () => stop.abort(new Refusal("was not waited for: the request was aborted"));
    const onLate = () => stop.abort(new Refusal(`did not answer within ${PATIENCE / 1e3} s`));
    const timer = unref(setTimer(onLate, PATIENCE));
    abort?.addEventListener("abort", onAbort);
    if (abort?.aborted) onAbort();
    try {
      return await this.exchange(url, { ...init2, signal: stop.signal });
    } catch (cause) {
      if (isAuthError(cause)) throw cause;
      throw unreachable(url, stop.signal.aborted ? stop.signal.reason : cause);
    } finally {
      clearTimeout(timer);
      abort?.removeEventListener("abort", onAbort);
    }
  }
  /** The application's `fetch`, or the platform's. */
  async fetch(url, init2) {
    const fetch2 = this.ownFetch ?? globalThis.fetch;
    return fetch2(url, init2);
  }
  async exchange(url, init2) {
    const { signal } = init2;
    if (signal.aborted) throw signal.reason;
    const ended = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const read2 = async () => {
      const response = await this.fetch(url, init2);
      const status = Number(response.status) | 0;
      if (response.type === "opaqueredirect" || status >= 300 && status < 400) {
        throw new Refusal("answered with a redirect, which is not followed");
      }
      const headers = pick(response.headers);
      return { status, headers, body: await textOf(response, headers) };
    };
    return Promise.race([read2(), ended]);
  }
  /** The application's headers. They may be asked for while a lock is held: that must not take for ever. */
  async added(own2) {
    if (!this.ownHeaders) return {};
    let given;
    try {
      given = await within(Promise.resolve(this.ownHeaders()), PATIENCE);
      if (isObject(given)) given = entriesOf2(given);
    } catch (cause) {
      throw new TypeError("options.headers must return headers: it threw or did not answer", { cause });
    }
    if (given === void 0 || given === null) return {};
    if (!Array.isArray(given)) throw new TypeError("options.headers must return an object");
    const taken = new Set(Object.keys(own2).map((name) => name.toLowerCase()));
    return Object.fromEntries(given.map((entry) => checkHeader(entry, taken)));
  }
  /** The option that keeps cookies out, where the runtime takes it: older versions of workerd refuse it. */
  withoutCookies(url) {
    const init2 = { credentials: "omit" };
    this.cookieInit ??= attempt(() => new Request(url, init2)) ? init2 : {};
    return this.cookieInit;
  }
};
var Refusal = class extends Error {
};
function unreachable(url, cause) {
  const host = attempt(() => new URL(url).host) ?? "the service";
  const what = cause instanceof Refusal ? cause.message : "could not be reached";
  return authError("NetworkError", `${host} ${what}`, { cause });
}
function functionOf(value, name) {
  if (value === void 0 || value === null) return void 0;
  if (typeof value !== "function") throw new TypeError(`${name} must be a function`);
  return value;
}
function entriesOf2(headers) {
  const entries = method(headers, "entries");
  return entries ? Array.from(entries()) : Object.entries(headers);
}
function checkHeader([name, value], taken) {
  const place = `options.headers()[${JSON.stringify(String(name))}]`;
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) throw new TypeError(`${place} must have the name of a header`);
  if (taken.has(name.toLowerCase())) throw new TypeError(`${place} must be left to this package`);
  if (typeof value !== "string" || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new TypeError(`${place} must be a string without line breaks, in ISO-8859-1`);
  }
  return [name, value];
}
function pick(headers) {
  const get3 = method(headers, "get");
  const values = {};
  for (const name of HEADERS) {
    const value = get3?.(name);
    if (typeof value === "string") values[name] = value;
  }
  return values;
}
async function textOf(response, headers) {
  const tooLarge = () => {
    const { status: httpStatus } = response;
    const retryable = httpStatus === 429 || httpStatus >= 500;
    const details = { httpStatus, retryable, requestId: headers["x-amzn-requestid"] };
    return authError("InvalidResponse", "the answer is larger than 1 MB", details);
  };
  const stream = member(response, "body");
  if (method(stream, "getReader") === void 0) {
    const text3 = await response.text();
    if (typeof text3 !== "string") throw new TypeError("the response has no text");
    if (text3.length > MAX_ANSWER) throw tooLarge();
    return text3;
  }
  const reader = stream.getReader();
  const decoder2 = new TextDecoder();
  let text2 = "";
  let size = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return text2 + decoder2.decode();
    size += value.byteLength;
    if (size > MAX_ANSWER) {
      reader.cancel().catch(() => {
      });
      throw tooLarge();
    }
    text2 += decoder2.decode(value, { stream: true });
  }
}

// src/js/io/storage.ts
init_errors();
init_plain();
init_platform();
init_promise();

// src/js/io/cookie-attributes.ts
init_options();
init_plain();
var MAX_AGE = 2592e3;
var LONGEST = 3456e4;
var NAMES = ["path", "domain", "sameSite", "secure", "maxAge", "httpOnly", "partitioned", "priority"];
function checkAttributes(given) {
  const attributes = {
    path: "/",
    sameSite: "lax",
    secure: member(member(globalThis, "location"), "protocol") !== "http:",
    maxAge: MAX_AGE
  };
  if (given === void 0 || given === null) return attributes;
  checkOptions(given, "cookie", NAMES);
  for (const [name, value] of Object.entries(given)) {
    if (value !== void 0) Object.assign(attributes, { [name]: check(name, value) });
  }
  if (attributes.sameSite === "none" && !attributes.secure) {
    throw new TypeError('cookie.secure must be true with sameSite "none": browsers refuse it otherwise');
  }
  return attributes;
}
function check(name, value) {
  const lower = typeof value === "string" ? value.toLowerCase() : void 0;
  const isOneOf = (...known) => lower !== void 0 && known.includes(lower);
  switch (name) {
    case "path":
      return isPart(value) && value.startsWith("/") ? value : refuse(name, 'a path that begins with "/"');
    case "domain":
      return isPart(value) ? value : refuse(name, "a domain");
    case "sameSite":
      return isOneOf("strict", "lax", "none") ? lower : refuse(name, '"strict", "lax" or "none"');
    case "priority":
      return isOneOf("low", "medium", "high") ? lower : refuse(name, '"low", "medium" or "high"');
    case "maxAge":
      if (value === null) return value;
      if (typeof value === "number" && value > 0) return Math.min(Math.ceil(value), LONGEST);
      return refuse(name, "a positive number of seconds, or null");
    default:
      return typeof value === "boolean" ? value : refuse(name, "true or false");
  }
}
function isPart(value) {
  return typeof value === "string" && /^[\x20-\x3a\x3c-\x7e]+$/.test(value);
}
function refuse(name, what) {
  throw new TypeError(`cookie.${name} must be ${what}`);
}
function writeAttributes({ maxAge, ...attributes }) {
  if (maxAge === null) return attributes;
  return { ...attributes, expires: new Date(Date.now() + maxAge * 1e3) };
}
function removeAttributes({ maxAge, ...attributes }) {
  return { ...attributes, expires: /* @__PURE__ */ new Date(0) };
}
function attributeText(attributes, removes) {
  const { path, domain, sameSite, secure, maxAge, partitioned, priority } = attributes;
  const life = removes ? 0 : maxAge;
  let text2 = `; Path=${path}; SameSite=${sameSite}`;
  if (domain !== void 0) text2 += `; Domain=${domain}`;
  if (life !== null) text2 += `; Max-Age=${life}`;
  if (priority !== void 0) text2 += `; Priority=${priority}`;
  if (secure) text2 += "; Secure";
  if (partitioned) text2 += "; Partitioned";
  return text2;
}

// src/js/io/cookies.ts
init_plain();
init_text();

// src/js/io/cookie-chunks.ts
init_text();
var SIZE = 4096;
var OVERHEAD = 200;
var LEAST = 256;
var MOST = 40;
function plan(key, old, text2, extra) {
  const room = Math.max(SIZE - OVERHEAD - extra - utf8(key).length, LEAST);
  const [first, ...further] = escaped(text2).match(new RegExp(`.{1,${room}}`, "g")) ?? [""];
  if (further.length > MOST) throw new Error("the text is too large for cookies");
  const before = headOf(old);
  const side = before?.side === "a" ? "b" : "a";
  const set = further.map((piece, at) => [nameOf2(key, side, at + 1), piece]);
  set.push([key, `${side}${further.length}.${checkOf(text2)}.${first}`]);
  return { set, remove: before ? namesOf(key, before) : [] };
}
function namesAfter(key, first) {
  const head = headOf(first);
  return head && namesOf(key, head);
}
function join(values) {
  const head = headOf(values);
  if (!head) return void 0;
  try {
    return { text: decodeURIComponent(head.rest.replace(/\*/g, "%")), check: head.check };
  } catch {
    return void 0;
  }
}
function checkOf(text2) {
  let crc = -1;
  for (const byte of utf8(text2)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? 3988292384 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, "0");
}
function headOf(value) {
  const [, side, number, check2, rest] = /^([ab])(\d{1,2})\.([^.]*)\.(.*)$/s.exec(value ?? "") ?? [];
  if (side === void 0 || check2 === void 0 || rest === void 0 || Number(number) > MOST) return void 0;
  return { side, number: Number(number), check: check2, rest };
}
var namesOf = (key, { side, number }) => Array.from({ length: number }, (_, at) => nameOf2(key, side, at + 1));
var nameOf2 = (key, side, number) => `${key}.${side}${number}`;
var escaped = (text2) => percentEncode(text2).replace(/%/g, "*");

// src/js/io/cookie-stores.ts
init_plain();
init_platform();
var writtenTo = /* @__PURE__ */ new WeakMap();
function storeJar(store, attributes) {
  const { takesObjects, ...encodes } = dialectOf(store);
  const written = writtenTo.get(store) ?? /* @__PURE__ */ new Map();
  writtenTo.set(store, written);
  const put = (name, value, how) => takesObjects ? call(store, "set", { name, value, ...numeric(how) }) : call(store, "set", name, value, how);
  function drop(name) {
    const { expires: _, ...how } = removeAttributes(attributes);
    const verb = method(store, "delete") ? "delete" : "remove";
    return takesObjects ? call(store, verb, { name, ...how }) : call(store, verb, name, how);
  }
  function* look(name) {
    const found = yield store.get(name);
    const value = isObject(found) ? member(found, "value") : found;
    return { found, shown: typeof value === "string" && value !== "" ? value : void 0 };
  }
  function keep(name, value, shown) {
    if (shown === (value || void 0)) written.delete(name);
    else written.set(name, { value, shown });
  }
  return {
    encodes,
    *get(name) {
      const { shown } = yield* look(name);
      const last = written.get(name);
      return last && last.shown === shown ? last.value || void 0 : shown;
    },
    *set(name, value) {
      yield put(name, value, writeAttributes(attributes));
      if (!hasOrigin()) keep(name, value, (yield* look(name)).shown);
    },
    *remove(name) {
      const how = removeAttributes(attributes);
      yield put(name, "", how);
      yield drop(name);
      const { found, shown } = yield* look(name);
      if (isObject(found) && shown === void 0 && !takesObjects) yield put(name, "", how);
      if (!hasOrigin()) keep(name, "", shown);
      else if (shown !== void 0) throw new Error("the cookie was not removed");
    }
  };
}
function dialectOf(store) {
  const has = (name) => method(store, name) !== void 0;
  const isBrowsers = member(store, Symbol.toStringTag) === "CookieStore";
  const isSvelteKits = has("serialize");
  const isJsCookie = has("withConverter");
  const takesObjects = isBrowsers || has("getAll") && has("delete") && !isSvelteKits;
  return { takesObjects, names: isJsCookie, values: isJsCookie || isSvelteKits || takesObjects && !isBrowsers };
}
var numeric = ({ expires, ...attributes }) => expires ? { ...attributes, expires: +expires } : attributes;
var call = (store, name, ...input) => method(store, name)?.(...input);

// src/js/io/cookies.ts
function cookiePlaces(store, attributes) {
  const jar = store ? storeJar(store, attributes) : pageJar(attributes);
  return { record: recordPlace(jar, attributes), other: amplifyPlace(jar) };
}
function recordPlace(jar, { path, domain = "" }) {
  return {
    *read(key) {
      const first = yield* jar.get(key);
      const names2 = namesAfter(key, first);
      if (first === void 0 || !names2) return void 0;
      let values = first;
      for (const name of names2) values += (yield* jar.get(name)) ?? "";
      const joined = join(values);
      if (!joined) return void 0;
      const { text: text2, check: check2 } = joined;
      return check2 === checkOf(text2) || check2 === (yield* earlierCheckOf(text2)) ? text2 : void 0;
    },
    *write(key, text2) {
      const { set, remove } = plan(key, yield* jar.get(key), text2, utf8(path + domain).length);
      for (const [name, value] of set) yield* jar.set(name, value);
      for (const name of remove) yield* jar.remove(name);
    },
    *remove(key) {
      const names2 = namesAfter(key, yield* jar.get(key)) ?? [];
      for (const name of [key, ...names2]) yield* jar.remove(name);
    }
  };
}
function amplifyPlace(jar) {
  const nameOf4 = (key) => jar.encodes.names ? key : amplifyName(key);
  return {
    *read(key) {
      const value = yield* jar.get(nameOf4(key));
      return value && (attempt(() => decodeURIComponent(value)) ?? value);
    },
    *write(key, text2) {
      yield* jar.set(nameOf4(key), jar.encodes.values ? text2 : cookieValue(text2));
    },
    *remove(key) {
      yield* jar.remove(nameOf4(key));
    }
  };
}
function pageJar(attributes) {
  if (attributes.httpOnly) {
    throw new TypeError("cookie.httpOnly must be left out in a page: no script could read the session");
  }
  const write = (name, value) => {
    document.cookie = `${name}=${value}${attributeText(attributes, value === "")}`;
    if ((find(name) ?? "") !== value) throw new Error("the browser did not take the cookie");
  };
  return {
    encodes: { names: false, values: false },
    *get(name) {
      return find(name);
    },
    *set(name, value) {
      write(name, value);
    },
    *remove(name) {
      write(name, "");
    }
  };
}
function find(name) {
  const cookies = member(globalThis.document, "cookie");
  if (typeof cookies !== "string") throw new Error("cookies are not accessible");
  const start2 = `${name}=`;
  const found = cookies.split("; ").find((cookie) => cookie.startsWith(start2));
  return found?.slice(start2.length) || void 0;
}
var amplifyName = (key) => encodeURIComponent(wellFormed(key)).replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent).replace(/[()]/g, (mark) => mark === "(" ? "%28" : "%29");
var cookieValue = (text2) => wellFormed(text2).replace(/[^\x21\x23\x24\x26-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/gu, encodeURIComponent);
function* earlierCheckOf(text2) {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return void 0;
  const digest = new Uint8Array(yield subtle.digest("SHA-256", utf8(text2)), 0, 4);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// src/js/io/place.ts
init_plain();
function textOf2(found) {
  if (typeof found === "string") return found === "" ? void 0 : found;
  return isObject(found) ? JSON.stringify(found) : void 0;
}
function memoryPlace() {
  const texts2 = /* @__PURE__ */ new Map();
  return {
    *read(key) {
      return texts2.get(key);
    },
    *write(key, text2) {
      texts2.set(key, text2);
    },
    *remove(key) {
      texts2.delete(key);
    }
  };
}
var webItems = (name) => itemsOf(() => {
  const items = globalThis[name];
  if (!isObject(items)) throw new Error(`there is no ${name} here`);
  return items;
});
var itemsOf = (items) => ({
  *read(key) {
    return yield items().getItem(key);
  },
  *write(key, text2) {
    yield items().setItem(key, text2);
  },
  *remove(key) {
    yield items().removeItem(key);
  }
});
var leftBehind = (place) => ({ ...place, *write() {
} });

// src/js/io/vault.ts
init_plain();
init_text();
var NAME = "cognito-wasm";
var KEY = "key";
var NONCE = 12;
var vault = {
  /** What cannot be decrypted any more counts as none. */
  read: (name) => opened(function* (run) {
    const kept = yield* run("readonly", (store) => store.get(name));
    if (!isObject(kept)) return void 0;
    const key = yield* keyOf(run);
    try {
      const nonce = member(kept, "nonce");
      const data = member(kept, "data");
      return fromUtf8(yield crypto.subtle.decrypt(algorithm(nonce, name), key, data));
    } catch {
      return void 0;
    }
  }),
  write: (name, text2) => opened(function* (run) {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const key = yield* keyOf(run);
    const data = yield crypto.subtle.encrypt(algorithm(nonce, name), key, utf8(text2));
    yield* run("readwrite", (store) => store.put({ nonce, data }, name));
  }),
  remove: (name) => opened(function* (run) {
    yield* run("readwrite", (store) => store.delete(name));
  })
};
function* opened(work) {
  if (!isObject(member(globalThis, "indexedDB")) || !isObject(globalThis.crypto?.subtle)) {
    throw new Error("there is no IndexedDB or no WebCrypto here: the page must come by HTTPS");
  }
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(NAME);
  const database = yield settled(request);
  try {
    return yield* work(function* (mode, requestIn) {
      return yield settled(requestIn(database.transaction(NAME, mode).objectStore(NAME)));
    });
  } finally {
    database.close();
  }
}
function* keyOf(run) {
  const kept = yield* run("readonly", (store) => store.get(KEY));
  if (isObject(kept)) return kept;
  const made = yield crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  try {
    yield* run("readwrite", (store) => store.add(made, KEY));
    return made;
  } catch {
    return yield* run("readonly", (store) => store.get(KEY));
  }
}
var settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
var algorithm = (iv, name) => ({ name: "AES-GCM", iv, additionalData: utf8(name) });

// src/js/io/storage.ts
var PATIENCE2 = 5e3;
function createStorage(option, cookie) {
  const attributes = checkAttributes(cookie);
  switch (option ?? (isPage() ? "local" : "memory")) {
    case "memory":
      return memoryStorage();
    case "local":
      return hasOrigin() ? new RecordStorage({ record: webItems("localStorage"), shared: true }) : memoryStorage();
    case "session":
      return hasOrigin() ? new RecordStorage({ record: webItems("sessionStorage"), shared: false }) : memoryStorage();
    case "cookie":
      if (!hasOrigin()) return memoryStorage();
      return new RecordStorage({ ...cookiePlaces(void 0, attributes), shared: true });
    case "encrypted":
      if (!hasOrigin()) return memoryStorage();
      return new RecordStorage({ record: vault, other: leftBehind(webItems("localStorage")), shared: true });
  }
  const has = (...names2) => names2.every((name) => method(option, name));
  if (has("getItem", "setItem", "removeItem")) {
    const own2 = option;
    const shared = own2 !== member(globalThis, "sessionStorage");
    return new RecordStorage({ record: itemsOf(() => own2), shared, own: own2 });
  }
  if (has("get", "set", "delete") || has("get", "set", "remove")) {
    const own2 = option;
    return new RecordStorage({ ...cookiePlaces(own2, attributes), shared: true, own: own2 });
  }
  throw new TypeError(
    'storage must be "local", "session", "cookie", "encrypted" or "memory", or have getItem, setItem and removeItem, or get, set and delete'
  );
}
function createTabStorage(session) {
  if (session.isMemory || !isPage()) return memoryStorage();
  return new RecordStorage({ record: webItems("sessionStorage"), shared: false });
}
var memoryStorage = () => new RecordStorage({ record: memoryPlace(), shared: false }, true);
var RecordStorage = class {
  /**
   * @param parts - what it is made of
   * @param isMemory - whether it is nothing but memory
   */
  constructor(parts, isMemory = false) {
    this.isMemory = isMemory;
    this.parts = parts;
    this.own = parts.own;
  }
  isMemory;
  /** Whether it has answered with a promise. */
  slow = false;
  /** Why the session lives in memory, as long as the storage fails. */
  failure;
  /** The application's own object, where there is one. */
  own;
  parts;
  /** What could not be written or removed, by keys. */
  kept = /* @__PURE__ */ new Map();
  /** What was read or written last, by keys. */
  seen = /* @__PURE__ */ new Map();
  /** Whether other tabs see it. */
  get shared() {
    return this.parts.shared && !this.failure;
  }
  /** The lock that the application's object brings. */
  get lock() {
    return method(this.own, "lock");
  }
  /**
   * Reads a text; `undefined` when there is none. While the storage fails, it is the text that was read or written
   * last.
   *
   * @throws AuthError `StorageFailed` when the storage fails, and there is no such text
   */
  read(key) {
    return this.run(this.reading(key), "read");
  }
  /**
   * Writes a text, and looks once whether it is there.
   *
   * @throws AuthError `StorageFailed` when the storage fails or forgets; the text is kept in memory then
   */
  write(key, text2) {
    return this.run(this.keeping(key, text2, this.writing(key, text2)), "written");
  }
  /**
   * Removes a text, and looks once whether it is gone.
   *
   * @throws AuthError `StorageFailed` when it may still be there; here it is read no more
   */
  remove(key) {
    return this.run(this.keeping(key, void 0, removing(this.parts.record, key)), "removed");
  }
  /**
   * Whether the storage takes what is written: what lies there is written once more. Nothing is changed.
   *
   * @returns `true` also when there is nothing to write
   */
  probe(key) {
    return this.run(this.probing(key), "read");
  }
  /**
   * Reads a text that is not the record: an item or cookie of another library, or a list of ours beside the record.
   * There is none where the storage fails.
   */
  async readOther(key) {
    try {
      return textOf2(await this.run(this.other.read(key), "read"));
    } catch {
      return void 0;
    }
  }
  /**
   * Writes such a text; without one it is removed.
   *
   * @throws AuthError `StorageFailed` when the storage fails, or a text may still be there
   */
  async writeOther(key, text2) {
    const steps = text2 === void 0 ? removing(this.other, key) : this.other.write(key, text2);
    await this.run(steps, text2 === void 0 ? "removed" : "written");
  }
  get other() {
    return this.parts.other ?? this.parts.record;
  }
  *reading(key) {
    if (this.kept.has(key)) return this.kept.get(key);
    let text2;
    try {
      text2 = textOf2(yield* this.parts.record.read(key));
    } catch (thrown) {
      const last = this.seen.get(key);
      if (last === void 0) throw thrown;
      this.failure = failed(thrown, "read");
      return last;
    }
    this.settle(key, text2);
    return text2;
  }
  /** Writes, and gives what lies there then. */
  *writing(key, text2) {
    const { record } = this.parts;
    if (!this.seen.has(key)) this.seen.set(key, textOf2(yield* record.read(key)));
    const before = this.seen.get(key);
    yield* record.write(key, text2);
    const there = textOf2(yield* record.read(key));
    const isTaken = there === text2 || there !== before && !text2.startsWith(there ?? "");
    if (there === void 0 || !isTaken) throw new Error("the storage did not keep what was written");
    return there;
  }
  *probing(key) {
    const text2 = yield* this.reading(key);
    if (text2 === void 0) return true;
    try {
      this.settle(key, yield* this.writing(key, text2));
      return true;
    } catch {
      return false;
    }
  }
  /** What a change that works or fails means for `failure` and what is kept in memory. */
  *keeping(key, text2, change) {
    try {
      this.settle(key, (yield* change) ?? void 0);
    } catch (thrown) {
      this.kept.set(key, text2);
      this.failure = failed(thrown, text2 === void 0 ? "removed" : "written");
      throw this.failure;
    }
  }
  /** The storage works, and this lies there. */
  settle(key, text2) {
    this.kept.delete(key);
    this.seen.set(key, text2);
    if (this.kept.size === 0) this.failure = void 0;
  }
  run(steps, done) {
    const wait = (promise) => {
      this.slow = true;
      return within(promise, PATIENCE2);
    };
    return follow(told(steps, done), wait);
  }
};
function* told(steps, done) {
  try {
    return yield* steps;
  } catch (thrown) {
    throw failed(thrown, done);
  }
}
function failed(thrown, done) {
  if (isAuthError(thrown)) return thrown;
  return authError("StorageFailed", `the storage failed: the session could not be ${done}`, { cause: thrown });
}
function* removing(place, key) {
  yield* place.remove(key);
  if (textOf2(yield* place.read(key)) !== void 0) throw new Error("the storage did not remove what it holds");
}

// src/js/io/tabs.ts
init_plain();
init_platform();
var EVENTS = ["signedIn", "signedOut", "tokenRefresh", "userUpdated", "signInWithRedirect"];
var MAX_NAME2 = 2048;
var MAX_MESSAGE = 8192;
function openTabs(name, owner, hear) {
  const channel = attempt(() => unref(new BroadcastChannel(name)));
  if (!channel) return void 0;
  const held = holdWeakly(owner);
  channel.onmessage = ({ data }) => {
    const owner2 = held();
    if (!owner2) return channel.close();
    const message = readMessage(data);
    if (message) hear(owner2, message);
  };
  return {
    tell: (message) => void attempt(() => channel.postMessage(message)),
    close: () => channel.close()
  };
}
function readMessage(data) {
  const given = recordOf(attempt(() => plain(data, "message")));
  if (!given || JSON.stringify(given).length > MAX_MESSAGE) return void 0;
  const event = EVENTS.find((name) => name === given["event"]);
  const username = optional(given["username"], nameOf3);
  const user = optional(given["user"], userOf);
  const mark = optional(given["mark"], markOf);
  if (!event || username === WRONG || user === WRONG || mark === WRONG) return void 0;
  return { event, ...username && { username }, ...user && { user }, ...mark && { mark } };
}
var WRONG = /* @__PURE__ */ Symbol();
function optional(given, read2) {
  return given === void 0 ? void 0 : read2(given) ?? WRONG;
}
function recordOf(value) {
  return isObject(value) && !Array.isArray(value) ? value : void 0;
}
function nameOf3(value) {
  return typeof value === "string" && value !== "" && value.length <= MAX_NAME2 ? value : void 0;
}
function userOf(value) {
  const given = recordOf(value);
  const username = nameOf3(given?.["username"]);
  const userId = nameOf3(given?.["userId"]);
  const signInDetails = optional(given?.["signInDetails"], recordOf);
  if (!username || !userId || signInDetails === WRONG) return void 0;
  return { username, userId, ...signInDetails && { signInDetails } };
}
function markOf(value) {
  if (!Array.isArray(value) || value.length !== 2) return void 0;
  const [generation, expiresAt] = value;
  const isWhole = Number.isSafeInteger(generation) && Number.isSafeInteger(expiresAt);
  return isWhole ? [generation, expiresAt] : void 0;
}

// src/js/instance.ts
init_events();

// src/js/session/recent-users.ts
init_plain();
init_text();
var SUFFIX = ".users";
var MOST2 = 100;
var RecentUsers = class {
  /**
   * @param storage - where the list lies
   * @param recordKey - the key of the session's record
   * @param most - the `recentUsers` option: how many are kept; none without it
   * @param now - the time, Unix milliseconds
   * @throws TypeError when `most` is not a whole number from 0 to 100
   */
  constructor(storage, recordKey, most, now) {
    this.storage = storage;
    this.now = now;
    this.key = recordKey + SUFFIX;
    this.most = checkMost(most);
  }
  storage;
  now;
  key;
  most;
  /** `listRecentUsers()`. Entries that are malformed are left out. */
  async list() {
    const entries = await this.read();
    return entries.map((entry) => ({ ...entry, lastSignIn: new Date(entry.lastSignIn) }));
  }
  /**
   * `forgetRecentUser({ username })`.
   *
   * @throws AuthError `StorageFailed` when the name may still be there
   */
  async forget(username) {
    if (typeof username !== "string") throw new TypeError("input.username must be a string");
    await this.change((entries) => entries.filter((entry) => entry.username !== username));
  }
  /** Somebody has signed in. A list that cannot be written is none. */
  async add(username, loginId) {
    if (this.most === 0) return;
    const entry = { username, ...loginId !== void 0 && { loginId }, lastSignIn: this.now() };
    try {
      await this.change((entries) => {
        const others = entries.filter((other) => other.username !== username);
        return [entry, ...others].slice(0, this.most);
      });
    } catch {
    }
  }
  async read() {
    const list = fromJson(await this.storage.readOther(this.key));
    return Array.isArray(list) ? list.flatMap(readEntry) : [];
  }
  async change(change) {
    const before = await this.read();
    const after = change(before);
    if (after.length === 0 && before.length === 0) return;
    await this.storage.writeOther(this.key, after.length > 0 ? JSON.stringify(after) : void 0);
  }
};
function checkMost(most) {
  if (most === void 0 || most === null) return 0;
  if (typeof most === "number" && Number.isInteger(most) && most >= 0 && most <= MOST2) return most;
  throw new TypeError(`recentUsers must be a whole number from 0 to ${MOST2}`);
}
function readEntry(found) {
  if (!isObject(found)) return [];
  const { username, loginId, lastSignIn } = found;
  if (typeof username !== "string" || typeof lastSignIn !== "number") return [];
  if (Number.isNaN(+new Date(lastSignIn))) return [];
  return [{ username, ...typeof loginId === "string" && { loginId }, lastSignIn }];
}

// src/js/session/session.ts
init_errors();
init_plain();

// src/js/session/record.ts
init_plain();
init_text();
var VERSION = 1;
var MARGIN = 3e4;
var BLANK = { generation: 0, clockOffset: 0, isBlank: true, isNewer: false };
function readRecord(text2) {
  const json = fromJson(text2);
  if (!isObject(json)) return BLANK;
  const record = json;
  const version = record["version"];
  if (typeof version !== "number") return BLANK;
  if (version > VERSION) return { ...BLANK, isBlank: false, isNewer: true };
  const user = readUser(record["user"]);
  const generation = Math.max(whole(record["generation"]), 0);
  const devices = Array.isArray(record["devices"]) ? record["devices"] : [];
  const deviceKey = user && deviceOf(devices, user.username);
  const isEmpty = (value) => !isObject(value) || Object.keys(value).length === 0;
  return {
    generation,
    clockOffset: whole(record["clockOffset"]),
    ...user && { user },
    ...deviceKey !== void 0 && { deviceKey },
    isBlank: !user && generation === 0 && isEmpty(devices) && isEmpty(record["identities"]) && !record["takenOver"],
    isNewer: false
  };
}
var markOf2 = ({ generation, user }) => ({ generation, expiresAt: user?.expiresAt ?? 0 });
var isOlder = (mark, other) => mark.generation < other.generation || mark.generation === other.generation && mark.expiresAt < other.expiresAt;
function isFresh({ user, clockOffset }, now) {
  if (!user) return false;
  const life = Math.max(user.expiresAt - user.issuedAt, 0);
  return user.expiresAt - Math.min(MARGIN, Math.trunc(life / 10)) > now + clockOffset;
}
var isAlive = ({ user, clockOffset }, now) => user !== void 0 && user.expiresAt > now + clockOffset;
function authUser(user) {
  const sub = claimsOf(user.accessToken)?.sub;
  const signInDetails = signInDetailsOf(user);
  return {
    username: user.username,
    userId: typeof sub === "string" ? sub : user.username,
    ...signInDetails && { signInDetails }
  };
}
function signInDetailsOf({ login, authFlowType }) {
  if (!login && !authFlowType) return void 0;
  return {
    ...login && { loginId: login },
    ...authFlowType && { authFlowType }
  };
}
function claimsOf(jwt2) {
  const [, payload, signature] = jwt2.split(".");
  const bytes = signature === void 0 || payload === void 0 ? void 0 : fromBase64url(payload.replace(/=+$/, ""));
  if (!bytes) return void 0;
  try {
    const claims = JSON.parse(fromUtf8(bytes));
    return isObject(claims) && !Array.isArray(claims) ? claims : void 0;
  } catch {
    return void 0;
  }
}
function readUser(value) {
  if (!isObject(value)) return void 0;
  const user = value;
  const { username, accessToken } = user;
  if (typeof username !== "string" || typeof accessToken !== "string") return void 0;
  const text2 = (name) => {
    const member2 = user[name];
    return typeof member2 === "string" ? { [name]: member2 } : {};
  };
  return {
    username,
    accessToken,
    ...text2("login"),
    ...text2("authFlowType"),
    ...text2("idToken"),
    ...text2("refreshToken"),
    expiresAt: whole(user["expiresAt"]),
    issuedAt: whole(user["issuedAt"])
  };
}
function deviceOf(devices, username) {
  for (const device of devices) {
    const { key, username: owner, login } = isObject(device) ? device : {};
    if (typeof key === "string" && (owner === username || login === username)) return key;
  }
  return void 0;
}
var whole = (value) => typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : 0;

// src/js/session/session.ts
init_single_flight();
var Session = class {
  constructor(instance) {
    this.instance = instance;
  }
  instance;
  renewals = new SingleFlight();
  takingOver;
  /** The newest record; where there is none of ours, another library's session becomes ours. */
  async load() {
    const { store } = this.instance;
    const record = await store.load();
    if (!record.isBlank) return record;
    this.takingOver ??= this.takeOver();
    await this.takingOver;
    return store.load();
  }
  /** Who is signed in; `undefined` when nobody is. A session that has ended and cannot be renewed is nobody's. */
  async user() {
    const { user, clockOffset } = await this.load();
    if (!user) return void 0;
    const isUsable = user.refreshToken !== void 0 || user.expiresAt > this.instance.now() + clockOffset;
    return isUsable ? authUser(user) : void 0;
  }
  /**
   * The record with tokens that can be used now; `undefined` when nobody is signed in. While a renewal fails, a token
   * that has not ended is still handed out.
   *
   * @param force - renews them even if they last
   * @throws AuthError why they could not be renewed, when they were to be or have ended
   */
  async current(force = false, clientMetadata) {
    const record = await this.load();
    if (!isSignedIn(record) || isFresh(record, this.instance.now()) && !force) return signedIn(record);
    const { error } = await this.renew({ forceRefresh: force, ...clientMetadata && { clientMetadata } });
    const renewed = await this.load();
    if (error && (force || isSignedIn(renewed) && !isAlive(renewed, this.instance.now()))) throw error;
    if (error && !isSignedIn(renewed)) throw error;
    return signedIn(renewed);
  }
  /**
   * The record with tokens that can be used now.
   *
   * @throws AuthError `UserUnAuthenticatedException` when nobody is signed in
   */
  async require() {
    const record = await this.current();
    if (!record) throw authError("UserUnAuthenticatedException", "nobody is signed in");
    return record;
  }
  /**
   * Renews the tokens unless they can be handed out. Callers who want the same meanwhile wait for the same renewal. It does
   * not fail: the result says what went wrong.
   */
  renew(input = {}) {
    const { clientMetadata, ...options } = input;
    const metadata = Object.entries(clientMetadata ?? {}).sort(([a], [b]) => a < b ? -1 : 1);
    return this.renewals.run(JSON.stringify([options, metadata]), () => this.startRenewal(input));
  }
  /** Renews the tokens in any case. */
  async renewOrThrow() {
    const { error } = await this.renew({ forceRefresh: true });
    if (error) throw error;
  }
  /** The step of a sign-in that a page reload interrupted; `undefined` when none waits. */
  async pendingSignIn() {
    const saved = await this.instance.savedSignIn();
    if (saved === void 0) return void 0;
    const { signIns } = await this.instance.parts();
    return signIns.pending();
  }
  /** `getTokens`. */
  async getTokens(input) {
    const { forceRefresh, clientMetadata } = checkFetch(input);
    const record = await this.current(forceRefresh, clientMetadata);
    if (!record) return null;
    return { ...tokensOf(record.user), expiresAt: new Date(record.user.expiresAt) };
  }
  /** `getCurrentUser`. */
  async getCurrentUser() {
    const user = await this.user();
    if (!user) throw authError("UserUnAuthenticatedException", "nobody is signed in");
    return user;
  }
  /** `fetchAuthSession`. When the identity pool fails, the tokens are not lost. */
  async fetchAuthSession(input) {
    const { forceRefresh, clientMetadata } = checkFetch(input);
    const record = await this.current(forceRefresh, clientMetadata);
    const session = {};
    if (record) {
      const signInDetails = signInDetailsOf(record.user);
      session.tokens = { ...tokensOf(record.user), ...signInDetails && { signInDetails } };
      session.userSub = authUser(record.user).userId;
    }
    const { identityPoolId, allowGuestAccess } = this.instance.config;
    if (identityPoolId !== void 0 && (record || allowGuestAccess)) {
      try {
        const aws = await this.instance.aws();
        Object.assign(session, await aws.ofSession(forceRefresh));
      } catch (error) {
        if (!isAuthError(error)) throw error;
        session.credentialsError = error;
      }
    }
    return session;
  }
  /** `signOut`: here at once, then at the service. */
  async signOut(input) {
    const { global = false } = checkSignOut(input);
    await this.end((module, client) => new module.SignOut(client, global));
  }
  /** Ends the session here, and whatever could bring another. */
  async end(make) {
    const { instance } = this;
    const { flows, signIns, account } = await instance.parts();
    signIns.abandon();
    await account.forget();
    await flows.run(make);
  }
  async startRenewal({ ahead = false, ...input }) {
    const { instance } = this;
    const { flows, schedule } = await instance.parts();
    if (!input.forceRefresh && !schedule.admits()) return {};
    const json = JSON.stringify(input);
    const outcome = await flows.run((module, client) => new module.Renewal(client, json, ahead));
    await schedule.renewed(outcome.kind);
    const error = outcome.kind === "ended" || outcome.kind === "kept" ? fromCore(outcome.error) : void 0;
    return { ...error && { error }, ended: outcome.kind === "ended" };
  }
  /** Another library's session becomes ours, where it has left one. */
  async takeOver() {
    const { instance } = this;
    const found = await instance.store.readOthers(instance.otherKeys);
    if (!found.some((text2) => text2)) return;
    await instance.drive((module, client) => new module.TakeOver(client));
  }
};
var isSignedIn = (record) => record.user !== void 0;
var signedIn = (record) => isSignedIn(record) ? record : void 0;
function tokensOf({ accessToken, idToken }) {
  return { accessToken: jwt(accessToken), ...idToken !== void 0 && { idToken: jwt(idToken) } };
}
function jwt(text2) {
  return { payload: claimsOf(text2) ?? {}, toString: () => text2 };
}
function checkFetch(input) {
  const { forceRefresh, clientMetadata } = plain(input ?? {}, "input") ?? {};
  if (forceRefresh !== void 0 && forceRefresh !== null && typeof forceRefresh !== "boolean") {
    throw new TypeError("forceRefresh must be a boolean");
  }
  return { forceRefresh: forceRefresh === true, ...clientMetadata && { clientMetadata } };
}
function checkSignOut(input) {
  const options = plain(input ?? {}, "input") ?? {};
  if (options.global !== void 0 && options.global !== null && typeof options.global !== "boolean") {
    throw new TypeError("global must be a boolean");
  }
  return options;
}

// src/js/io/locks.ts
init_platform();
init_promise();
var PATIENCE3 = 4e4;
var Queue = class {
  /** How many hold it or wait. */
  length = 0;
  last = Promise.resolve();
  /**
   * Waits until all who came before have ended their turn. The place in line is taken at once.
   *
   * @returns ends the turn
   */
  turn() {
    const before = this.last;
    let end;
    this.last = new Promise((resolve) => end = resolve);
    this.length++;
    return before.then(() => once(() => {
      this.length--;
      end();
    }));
  }
};
async function acquire(name, storage) {
  const { lock, own: own2 } = storage;
  if (lock) return ownLock(lock, name);
  const { locks } = globalThis.navigator ?? {};
  if (locks && hasOrigin()) return webLock(locks, name);
  return own2 && turnAt(own2, name);
}
async function ownLock(lock, name) {
  const abort = new AbortController();
  const asked = (async () => lock(name, { signal: abort.signal, timeout: PATIENCE3 }))();
  try {
    const release = await within(asked, PATIENCE3);
    return releaseOf(release);
  } catch {
    abort.abort();
    asked.then((release) => releaseOf(release)?.()).catch(() => {
    });
    return void 0;
  }
}
function releaseOf(release) {
  if (typeof release !== "function") return void 0;
  return once(() => void (async () => release())().catch(() => {
  }));
}
function webLock(locks, name) {
  return new Promise((resolve) => {
    const abort = new AbortController();
    const timer = unref(setTimer(() => abort.abort(), PATIENCE3));
    const answer = (release) => {
      clearTimeout(timer);
      resolve(release);
    };
    const request = async () => locks.request(name, { signal: abort.signal }, () => new Promise((end) => answer(end)));
    request().catch(() => answer());
  });
}
var queues = /* @__PURE__ */ new WeakMap();
async function turnAt(own2, name) {
  const named = queues.get(own2) ?? /* @__PURE__ */ new Map();
  queues.set(own2, named);
  const queue = named.get(name) ?? new Queue();
  named.set(name, queue);
  const turn = queue.turn();
  const end = (release) => () => {
    release();
    if (queue.length === 0 && named.get(name) === queue) named.delete(name);
  };
  try {
    return end(await within(turn, PATIENCE3));
  } catch {
    turn.then((release) => end(release)());
    return void 0;
  }
}
function once(work) {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    work();
  };
}

// src/js/session/store.ts
init_promise();
var FIRST_PAUSE = 5;
var LAST_PAUSE = 640;
var SUFFIXES = { session: "", write: ".write", identity: ".identity" };
var Store = class {
  /**
   * @param storage - where it lies
   * @param key - its key
   * @param onFailure - told when the storage fails: the session lives in memory then
   */
  constructor(storage, key, onFailure) {
    this.storage = storage;
    this.key = key;
    this.onFailure = onFailure;
  }
  storage;
  key;
  onFailure;
  writers = new Queue();
  /** The newest record that another tab told of. */
  expected;
  lastText;
  lastRecord;
  /** Whether other tabs see the record, too. */
  get isShared() {
    return this.storage.shared;
  }
  /** Whether the record lies in a storage that works, and not in this instance's memory. */
  get isOutside() {
    return !this.storage.isMemory && !this.storage.failure;
  }
  /** The newest record. Another tab told of a newer one than lies there: the storage is given a moment to catch up. */
  load() {
    const text2 = this.read(this.expected);
    return isThenable(text2) ? Promise.resolve(text2).then((text3) => this.parse(text3)) : this.parse(text2);
  }
  /** How new the record is that was read or written last. */
  get lastMark() {
    return this.lastRecord ? markOf2(this.lastRecord) : { generation: 0, expiresAt: 0 };
  }
  /** Another tab has written a record that is this new. */
  expect(mark) {
    if (!this.expected || isOlder(this.expected, mark)) this.expected = mark;
  }
  /**
   * Reads the record's text.
   *
   * Between processes a browser's storage lags behind its channels and locks (Firefox by milliseconds).
   *
   * @param atLeast - how new it should be; after a bounded wait an older one is taken
   */
  read(atLeast) {
    const text2 = this.look();
    if (!atLeast) return text2;
    if (!isThenable(text2) && !this.isBehind(text2, atLeast)) return text2;
    return this.await(text2, atLeast);
  }
  /** Writes the record's text; whether the storage has it. Where it has not, the text is kept in memory. */
  write(text2) {
    this.parse(text2);
    return this.attempt(() => this.storage.write(this.key, text2));
  }
  /** Removes the record; whether it is gone. */
  remove() {
    this.parse(void 0);
    return this.attempt(() => this.storage.remove(this.key));
  }
  /** Whether the record can be written. */
  probe() {
    return this.storage.probe(this.key);
  }
  /** Takes a lock: what releases it, or `undefined` where there is none or the wait was too long. */
  lock(lock) {
    if (lock === "write") return this.storage.slow ? this.lockWriters() : void 0;
    return this.isShared ? acquire(this.key + SUFFIXES[lock], this.storage) : void 0;
  }
  /** Reads texts of another library. */
  async readOthers(keys) {
    const texts2 = [];
    for (const key of keys) texts2.push(await this.storage.readOther(key) ?? null);
    return texts2;
  }
  /** Writes texts of another library, and removes those without a text. */
  async writeOthers(entries) {
    for (const [key, text2] of entries) {
      try {
        await this.storage.writeOther(key, text2 ?? void 0);
      } catch (why) {
        this.onFailure(why);
      }
    }
  }
  async lockWriters() {
    const endTurn = await this.writers.turn();
    const release = this.isShared ? await acquire(this.key + SUFFIXES.write, this.storage) : void 0;
    return () => {
      release?.();
      endTurn();
    };
  }
  look() {
    try {
      const text2 = this.storage.read(this.key);
      return isThenable(text2) ? this.orNothing(text2) : text2;
    } catch (why) {
      this.onFailure(why);
      return void 0;
    }
  }
  async orNothing(text2) {
    try {
      return await text2;
    } catch (why) {
      this.onFailure(why);
      return void 0;
    }
  }
  async await(first, atLeast) {
    let text2 = await first;
    for (let pause = FIRST_PAUSE; pause <= LAST_PAUSE && this.isBehind(text2, atLeast); pause *= 2) {
      await sleep(pause);
      text2 = await this.look();
    }
    if (this.expected && !isOlder(atLeast, this.expected)) this.expected = void 0;
    return text2;
  }
  isBehind(text2, atLeast) {
    return !this.storage.failure && isOlder(markOf2(this.parse(text2)), atLeast);
  }
  /** Reads a text, once. */
  parse(text2) {
    if (!this.lastRecord || text2 !== this.lastText) {
      this.lastText = text2;
      this.lastRecord = readRecord(text2);
    }
    return this.lastRecord;
  }
  attempt(write) {
    const failed2 = (why) => {
      this.onFailure(why);
      return false;
    };
    try {
      const written = write();
      return isThenable(written) ? Promise.resolve(written).then(() => true, failed2) : true;
    } catch (why) {
      return failed2(why);
    }
  }
};

// src/js/io/page.ts
init_plain();
init_platform();
init_promise();
var Page = class {
  /** The global object of Node is no event target. */
  targets = [
    [globalThis.document, "visibilitychange"],
    [globalThis, "online"]
  ];
  onWake;
  timer;
  /**
   * Listens.
   *
   * @param owner - whom it calls back
   * @param wake - what it calls back with
   */
  constructor(owner, wake) {
    const held = holdWeakly(owner);
    this.onWake = () => {
      const owner2 = held();
      if (owner2) wake(owner2);
      else this.end();
    };
    for (const [target, event] of this.targets) method(target, "addEventListener")?.(event, this.onWake);
  }
  /** Calls back once more in `ms` milliseconds, in place of the timer that runs. It does not keep Node alive. */
  wakeIn(ms) {
    this.rest();
    this.timer = unref(setTimer(this.onWake, ms));
  }
  /** Stops the timer. */
  rest() {
    clearTimeout(this.timer);
  }
  /** Stops the timer and listens no longer. */
  end() {
    this.rest();
    for (const [target, event] of this.targets) method(target, "removeEventListener")?.(event, this.onWake);
  }
};

// src/js/session/wake.ts
init_platform();
var NEAR = 24e4;
var LONGEST_NAP = 6e4;
var Wake = class {
  constructor(instance) {
    this.instance = instance;
    this.page = new Page(this, (wake) => void wake.look());
    this.page.wakeIn(0);
  }
  instance;
  page;
  /** Looks whether the tokens are to be renewed ahead of time, and when to look again. */
  async look() {
    const rest = await this.attempt().catch(() => LONGEST_NAP);
    if (rest === void 0) this.page.rest();
    else this.page.wakeIn(rest);
  }
  /** Milliseconds until the next look; `undefined` when there is nothing to look for. */
  async attempt() {
    const { instance } = this;
    const record = await instance.session.load();
    if (isHidden() || record.user?.refreshToken === void 0) return void 0;
    const far = instance.partsIfLoaded ? 0 : untilNear(record, instance.now());
    if (far > 0) return Math.min(far, LONGEST_NAP);
    const { schedule } = await instance.parts();
    const rest = await schedule.pollTimeout();
    if (rest !== 0) return rest;
    await instance.session.renew({ ahead: true });
    return schedule.pollTimeout();
  }
};
function untilNear({ user, clockOffset }, now) {
  if (!user) return LONGEST_NAP;
  const ahead = Math.min(NEAR, Math.max(user.expiresAt - user.issuedAt, 0) / 4);
  return user.expiresAt - ahead - (now + clockOffset);
}

// src/js/instance.ts
init_plain();
init_platform();
var QUIET = 6e4;
var SIGN_IN = ".sign-in";
var Instance = class {
  config;
  events = new Events();
  network;
  store;
  /** Where an unfinished sign-in or sign-up survives a page reload. */
  tab;
  session;
  recentUsers;
  wake;
  /** What the application configured. */
  options;
  tabs;
  loadedParts;
  loadedAws;
  toldOfStorage = -Infinity;
  /**
   * @param given - the application's configuration
   * @throws TypeError that says which member is wrong
   */
  constructor(given) {
    const options = parseOptions(given);
    this.options = options;
    this.config = options.config;
    this.network = new Network(options);
    const storage = createStorage(options.storage, options.cookie);
    this.store = new Store(storage, options.recordKey, (why) => this.onStorageFailure(why));
    this.tab = createTabStorage(storage);
    this.session = new Session(this);
    this.recentUsers = new RecentUsers(storage, options.recordKey, options.recentUsers, () => this.now());
    if (options.config.userPoolClientSecret !== void 0 && isPage()) {
      console.warn("cognito-wasm: userPoolClientSecret is no secret in a page; use an app client without one");
    }
    if (this.store.isShared && hasOrigin()) {
      this.tabs = openTabs(options.recordKey, this, (instance, message) => void instance.onMessage(message));
    }
    if (options.autoRefresh ?? isPage()) this.wake = new Wake(this);
    if (isPage()) void this.prepare();
  }
  /** The device's clock, Unix milliseconds. */
  now() {
    const now = attempt(() => method(this.options.runtime, "now")?.());
    return typeof now === "number" && Number.isFinite(now) ? Math.trunc(now) : Date.now();
  }
  /** What changes the session: its scripts and the module, loaded when they are first needed. */
  async parts() {
    if (!this.loadedParts) {
      const [{ createParts: createParts2 }] = await Promise.all([importing(Promise.resolve().then(() => (init_parts(), parts_exports))), clientModule.load()]);
      this.loadedParts ??= createParts2(this);
    }
    return this.loadedParts;
  }
  /** What changes the session, if it is loaded. */
  get partsIfLoaded() {
    return this.loadedParts;
  }
  /** AWS credentials and signatures: their scripts and module, loaded when they are first needed. */
  async aws() {
    if (!this.loadedAws) {
      const [scripts] = await Promise.all([awsScripts ?? importing(Promise.resolve().then(() => (init_aws(), aws_exports2))), awsModule.load()]);
      this.loadedAws ??= new scripts.Aws(this);
    }
    return this.loadedAws;
  }
  /** `signedFetch`. */
  signedFetch(service, region) {
    return lazySignedFetch(this.awsLoader(), service, region);
  }
  /** `credentialsProvider`. */
  credentialsProvider(input) {
    return lazyProvider(this.awsLoader(), input);
  }
  awsLoader() {
    if (awsScripts && awsModule.isHere) this.loadedAws ??= new awsScripts.Aws(this);
    return { loaded: this.loadedAws, load: () => this.aws() };
  }
  /** Runs a flow of the core to its end. */
  async drive(make) {
    return (await this.parts()).flows.run(make);
  }
  /** What a flow of the core is told with every reply. */
  surroundings() {
    const { isOutside, isShared } = this.store;
    return {
      now: this.now(),
      outside: isOutside,
      shared: isShared && hasOrigin(),
      mirrorsAmplify: this.options.mirrorAmplifyKeys
    };
  }
  /** The keys under which another library names its user, and keeps its guest's identity. */
  get otherKeys() {
    const { userPoolClientId, identityPoolId } = this.config;
    const keys = [];
    if (userPoolClientId !== void 0) keys.push(`CognitoIdentityServiceProvider.${userPoolClientId}.LastAuthUser`);
    if (identityPoolId !== void 0) keys.push(`com.amplify.Cognito.${identityPoolId}.identityId`);
    return keys;
  }
  /** The unfinished sign-in that a page reload did not reach, as JSON. */
  savedSignIn() {
    return this.kept(SIGN_IN);
  }
  /** Keeps an unfinished sign-in where a page reload does not reach it. */
  async keepSignIn(saved) {
    await this.keep(SIGN_IN, saved ? JSON.stringify(saved) : void 0);
  }
  /** What a page reload does not reach, by what the record's key is followed with. */
  kept(suffix) {
    return this.tab.readOther(this.store.key + suffix);
  }
  /** Writes such a text; without one it is removed. A page that may not store anything goes on without. */
  async keep(suffix, text2) {
    await this.tab.writeOther(this.store.key + suffix, text2).catch(() => void 0);
  }
  /** Tells the other tabs, or the listeners here, of what the core told. */
  tell(audience, event, mark) {
    if (audience === "tabs") {
      if (event.event !== "tokenRefresh_failure") this.tellTabs(event, mark);
    } else if (event.event === "tokenRefresh_failure") {
      this.emit({ ...event, source: "this", error: fromCore(event.error) });
    } else {
      this.emit({ ...event, source: "this" });
    }
  }
  /** Tells the other tabs, and how new the record is that they will find. */
  tellTabs(message, mark = this.store.lastMark) {
    this.tabs?.tell({ ...message, mark: [mark.generation, mark.expiresAt] });
  }
  /** Tells the listeners here. */
  emit(event) {
    this.loadedParts?.onEvent(event);
    this.loadedAws?.onEvent(event);
    this.events.emit(event);
  }
  /** Adds a listener, and tells it how the session stands. */
  listen(listener) {
    const remove = this.events.add(listener);
    void this.tellInitial(listener, remove);
    return remove;
  }
  async tellInitial(listener, remove) {
    const user = await this.session.user() ?? null;
    const pendingSignIn = await this.session.pendingSignIn();
    if (!this.events.has(remove)) return;
    tell(listener, { event: "initialSession", source: "this", user, ...pendingSignIn && { pendingSignIn } });
  }
  /** Another tab told something. It counts if the record has changed for this instance, too. */
  async onMessage({ mark, ...message }) {
    if (mark) this.store.expect({ generation: mark[0], expiresAt: mark[1] });
    const before = this.store.lastMark;
    const record = await this.store.load();
    const { generation, expiresAt } = this.store.lastMark;
    const changed = generation !== before.generation || expiresAt !== before.expiresAt || message.event === "userUpdated";
    if (!changed || message.event === "signedIn" && !record.user) return;
    this.emit({ ...message, source: "other-tab" });
    void this.wake?.look();
  }
  onStorageFailure(cause) {
    const now = Date.now();
    if (now - this.toldOfStorage < QUIET) return;
    this.toldOfStorage = now;
    const error = authError("StorageFailed", "the storage failed; the session lives on in memory only", { cause });
    this.emit({ event: "storage_failure", source: "this", error });
  }
  /** Where nobody is signed in, somebody will sign in soon: what that takes is loaded while the user still types. */
  async prepare() {
    const { user } = await this.store.load();
    if (user || this.config.userPoolId === void 0) return;
    await this.parts().catch(() => void 0);
  }
};
var awsScripts;
var useAwsScripts = (scripts) => void (awsScripts = scripts);
async function importing(scripts) {
  try {
    return await scripts;
  } catch (cause) {
    throw authError("NetworkError", "a part of cognito-wasm could not be loaded", { cause });
  }
}

// src/js/core/start.ts
init_errors();
var SECTION = "cognito-wasm-build";
function start(glue, module) {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  if (section === void 0 || new TextDecoder().decode(section) !== "37485406488df70f") {
    throw authError("BuildMismatch", "the WebAssembly module and its scripts belong to different builds: reload the page");
  }
  glue.initSync({ module });
  return glue;
}

// src/js/entries/workerd.ts
import awsFile from "./aws.wasm";
import clientFile from "./client.wasm";

// src/js/account-api.ts
var AccountApi = class {
  /** What the methods share. Not for applications. */
  instance;
  /** @internal */
  constructor(config) {
    this.instance = new Instance(config);
  }
  /** Makes an account. */
  async signUp(input) {
    return (await this.account()).signUp(input);
  }
  /** Confirms an account with the code that was sent. */
  async confirmSignUp(input) {
    return (await this.account()).confirmSignUp(input);
  }
  /** Sends the code once more. */
  async resendSignUpCode(input) {
    return (await this.account()).resendSignUpCode(input);
  }
  /** Sends a code to somebody who forgot the password. */
  async resetPassword(input) {
    return (await this.account()).resetPassword(input);
  }
  /** Sets a new password with that code. */
  async confirmResetPassword(input) {
    return (await this.account()).confirmResetPassword(input);
  }
  /** Changes the signed-in user's password; without the old one it sets the first password of a passwordless user. */
  async updatePassword(input) {
    return (await this.account()).updatePassword(input);
  }
  /** All attributes that the app client may read, each as text. */
  async fetchUserAttributes() {
    return (await this.account()).fetchUserAttributes();
  }
  /** Changes several attributes. */
  async updateUserAttributes(input) {
    return (await this.account()).updateUserAttributes(input);
  }
  /** Changes one attribute. */
  async updateUserAttribute(input) {
    return (await this.account()).updateUserAttribute(input);
  }
  /** Sends a code to an address that is not verified. */
  async sendUserAttributeVerificationCode(input) {
    return (await this.account()).sendUserAttributeVerificationCode(input);
  }
  /** Verifies an address with its code. */
  async confirmUserAttribute(input) {
    return (await this.account()).confirmUserAttribute(input);
  }
  /** Removes attributes. */
  async deleteUserAttributes(input) {
    return (await this.account()).deleteUserAttributes(input);
  }
  /** Deletes the account for good, and ends the session. */
  async deleteUser() {
    return (await this.account()).deleteUser();
  }
  /** The user's word on a sign-in that threat protection found odd, with what the link in the pool's e-mail carries. */
  async updateAuthEventFeedback(input) {
    return (await this.account()).updateAuthEventFeedback(input);
  }
  /** Begins to set up an authenticator app. */
  async setUpTOTP() {
    return (await this.account()).setUpTOTP();
  }
  /** Completes it with a code of the app. The factor stays off until `updateMFAPreference` enables it. */
  async verifyTOTPSetup(input) {
    return (await this.account()).verifyTOTPSetup(input);
  }
  /** Which second factors are enabled, and which one comes first. */
  async fetchMFAPreference() {
    return (await this.account()).fetchMFAPreference();
  }
  /** Enables and disables second factors. What is left out stays as it is. */
  async updateMFAPreference(input) {
    return (await this.account()).updateMFAPreference(input);
  }
  /** With what the user may sign in. */
  async fetchAuthFactors() {
    return (await this.account()).fetchAuthFactors();
  }
  /** The predecessor of `updateMFAPreference`, which only knows SMS. */
  async setUserSettings(input) {
    return (await this.account()).setUserSettings(input);
  }
  /** Lets a device, by default this one, stand for the second factor from now on. */
  async rememberDevice(input) {
    return (await this.account()).rememberDevice(input);
  }
  /** Forgets a device, by default this one: the next sign-in from there is asked for the second factor. */
  async forgetDevice(input) {
    return (await this.account()).forgetDevice(input);
  }
  /** A device, by default this one. Rejects with `DeviceMetadataError` when the pool does not know this device. */
  async getDevice(input) {
    return (await this.account()).getDevice(input);
  }
  /** The first 60 devices. */
  async fetchDevices() {
    return (await this.account()).fetchDevices();
  }
  /** One page of devices. */
  async listDevices(input) {
    return (await this.account()).listDevices(input);
  }
  /** Makes a passkey: the browser asks the user. Rejects with `PasskeyNotSupported` where there is none to ask. */
  async associateWebAuthnCredential() {
    return (await this.account()).associateWebAuthnCredential();
  }
  /** One page of passkeys. */
  async listWebAuthnCredentials(input) {
    return (await this.account()).listWebAuthnCredentials(input);
  }
  /** Makes the pool forget a passkey. The authenticator keeps its half. */
  async deleteWebAuthnCredential(input) {
    return (await this.account()).deleteWebAuthnCredential(input);
  }
  /** Where the user is signed in, one page. For pools that track sessions. */
  async listSessions(input) {
    return (await this.account()).listSessions(input);
  }
  /**
   * Ends one of the user's sessions elsewhere; this one is ended by `signOut`.
   *
   * @param session - a session's id, or that with what goes with it
   */
  async revokeSession(session) {
    return (await this.account()).revokeSession(session);
  }
  async account() {
    return (await this.instance.parts()).account;
  }
};

// src/js/auth.ts
var CognitoAuth = class extends AccountApi {
  /**
   * Signs a user in, up to the first question that the user must answer.
   *
   * A wrong password is a `NotAuthorizedException`. A user who must confirm the account or reset the password first is
   * no error but a step.
   */
  async signIn(input) {
    return (await this.signIns()).signIn(input);
  }
  /** Answers the question of the last {@link signIn}, also after the page was loaded anew. */
  async confirmSignIn(input) {
    return (await this.signIns()).confirmSignIn(input);
  }
  /**
   * Signs a user in by a transaction of its own: several can be under way, and each can be ended.
   *
   * When the preferred factor is a passkey and the browser or its user refuses, it rejects, and `error.transaction` is
   * the transaction: it still waits, for another try (`respond("WEB_AUTHN")`) or another factor.
   */
  async startSignIn(input) {
    return (await this.signIns()).startSignIn(input);
  }
  /**
   * Takes up a transaction from what its `toJSON` gave.
   *
   * Rejects with `SignInExpired` when it is older than the service keeps one (15 minutes at most).
   */
  async resumeSignIn(saved) {
    return (await this.signIns()).resumeSignIn(saved);
  }
  /** The step of a sign-in that a page reload interrupted; `null` when none waits for {@link confirmSignIn}. */
  async pendingSignIn() {
    return await this.instance.session.pendingSignIn() ?? null;
  }
  /** Does the first half of the work while the user still types: the next sign-in is faster for it. */
  async prepareSignIn() {
    return (await this.signIns()).prepare();
  }
  /** Signs the user in who has just signed up with `autoSignIn`. */
  async autoSignIn() {
    return (await this.instance.parts()).account.autoSignIn();
  }
  /** Asks the signed-in user for more proof: a sign-in that asks only for what is missing. */
  async stepUp(input) {
    return (await this.signIns()).stepUp(input);
  }
  /**
   * Ends the session, here at once and then at the service. When the service is out of reach the session is over here all
   * the same; without `global` nothing is said of it.
   *
   * @throws AuthError `StorageFailed` when the stored session could not be removed
   */
  async signOut(input) {
    return this.instance.session.signOut(input);
  }
  /**
   * Tokens that can be used now, renewed when they are about to end; `null` when nobody is signed in.
   *
   * When a renewal fails and the old tokens have not ended, those are returned; with `forceRefresh` it rejects.
   */
  async getTokens(input) {
    return this.instance.session.getTokens(input);
  }
  /** Who is signed in, without a request. Rejects with `UserUnAuthenticatedException` when nobody is. */
  async getCurrentUser() {
    return this.instance.session.getCurrentUser();
  }
  /** Tokens and, where there is an identity pool, credentials. Empty when nobody is signed in. */
  async fetchAuthSession(input) {
    return this.instance.session.fetchAuthSession(input);
  }
  /**
   * Calls the listener with every change to the session, here and in other tabs; first with `initialSession`.
   *
   * @returns a function that removes the listener
   */
  onAuthStateChange(listener) {
    return this.instance.listen(listener);
  }
  /** Who signed in here lately, the last first; with `recentUsers` in the configuration. */
  async listRecentUsers() {
    return this.instance.recentUsers.list();
  }
  /** Removes a name from that list. */
  async forgetRecentUser(input) {
    await this.instance.recentUsers.forget(input?.username);
  }
  /**
   * Credentials that can be used now. Rejects with `NoCredentials` without an identity pool, or when nobody is signed in
   * and guests are not allowed.
   */
  async getCredentials(input) {
    return (await this.instance.aws()).getCredentials(input);
  }
  /**
   * A credentials provider, as the clients of the AWS SDK for JavaScript v3 take one.
   *
   * @throws TypeError that says which option is wrong
   */
  credentialsProvider(input) {
    return this.instance.credentialsProvider(input);
  }
  /** Removes logins from the identity: from then on they lead to another one. */
  async unlinkIdentity(input) {
    return (await this.instance.aws()).unlinkIdentity(input);
  }
  /**
   * A `fetch` that signs with those credentials (Signature Version 4).
   *
   * @param service - the signing name, for example `execute-api` or `s3`
   * @param region - for example `us-east-1`
   */
  signedFetch(service, region) {
    return this.instance.signedFetch(service, region);
  }
  /** A URL that carries its signature, for a download or an upload by somebody else. */
  async presignUrl(url, input) {
    return (await this.instance.aws()).presignUrl(url, input);
  }
  /**
   * Vouches for a user that the application knows by its own means (a developer identity). For servers only: the call is
   * signed with IAM credentials. The user's client takes the token as the login `cognito-identity.amazonaws.com`.
   */
  async getOpenIdTokenForDeveloperIdentity(input) {
    return (await this.instance.aws()).getOpenIdTokenForDeveloperIdentity(input);
  }
  /** A token of the app client itself, kept in memory until it is about to end. Needs `userPoolClientSecret`. */
  async getClientToken(input) {
    return (await this.instance.parts()).clientTokens.get(input);
  }
  async signIns() {
    return (await this.instance.parts()).signIns;
  }
};

// src/js/index.ts
init_errors();

// src/js/srp-client.ts
init_modules();
init_plain();
var EXPONENT = 32;
var DEVICE = 56;
var SrpClient = class {
  /** A in hex, unpadded: the value of `SRP_A`. */
  publicA;
  exchange;
  /**
   * Begins an exchange.
   *
   * @throws TypeError when the pool id has not the service's shape, or `a` is shorter than 32 bytes
   */
  constructor(options) {
    const [id, a] = [member(options, "userPoolId"), member(options, "a")];
    if (typeof id !== "string") throw new TypeError("userPoolId must be a string");
    if (a !== void 0 && !(a instanceof Uint8Array)) throw new TypeError("a must be a Uint8Array");
    const exponent = a ?? crypto.getRandomValues(new Uint8Array(EXPONENT));
    this.exchange = clientModule.hold((module) => new module.Srp(id, exponent));
    this.publicA = clientModule.call(this.exchange, (exchange) => exchange.publicA());
    Object.defineProperty(this, "exchange", { enumerable: false });
  }
  /**
   * The answer to `PASSWORD_VERIFIER`. The exchange is over with it: a second call is a `TypeError`.
   *
   * @throws AuthError `InvalidSrpChallenge` when the server's values cannot be used
   */
  passwordClaim(input) {
    return this.claim(input, false);
  }
  /**
   * The answer to `DEVICE_PASSWORD_VERIFIER`. The exchange is over with it: a second call is a `TypeError`.
   *
   * @throws AuthError `InvalidSrpChallenge` when the server's values cannot be used
   */
  deviceClaim(input) {
    return this.claim(input, true);
  }
  /** Draws a password for a new device, and its verifier for `ConfirmDevice`. */
  static deviceVerifier(input) {
    const [groupKey, key] = [text(input, "deviceGroupKey"), text(input, "deviceKey")];
    const entropy = crypto.getRandomValues(new Uint8Array(DEVICE));
    return clientModule.run((module) => module.Srp.deviceVerifier(groupKey, key, entropy));
  }
  claim(input, device) {
    const json = JSON.stringify(plain(input, "input") ?? {});
    return clientModule.call(this.exchange, (exchange) => exchange.claim(json, device, Date.now()));
  }
};
function text(input, name) {
  const value = member(input, name);
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}

// src/js/verifier/verifier.ts
init_errors();

// src/js/verifier/claims.ts
init_errors();

// src/js/verifier/jwt.ts
init_errors();

// src/js/verifier/parts.ts
init_plain();
init_text();
var MAX_DEPTH2 = 32;
function decodeBase64url(text2, padded = false) {
  const digits = padded && text2.length % 4 === 0 ? withoutPadding(text2) : text2;
  const { Buffer: Buffer2 } = globalThis;
  if (Buffer2?.isEncoding("base64url")) {
    const bytes2 = Buffer2.from(digits, "base64url");
    return bytes2.toString("base64url") === digits ? bytes2 : void 0;
  }
  const bytes = fromBase64url(digits);
  return bytes && toBase64url(bytes) === digits ? bytes : void 0;
}
var own = (object, name) => Object.hasOwn(object, name) ? object[name] : void 0;
function objectFrom(part, padded = false) {
  const bytes = decodeBase64url(part, padded);
  if (!bytes) return void 0;
  let value;
  try {
    value = JSON.parse(decoder().decode(bytes));
  } catch {
    return void 0;
  }
  if (!isObject(value) || Array.isArray(value) || !isHarmless(value, 0)) return void 0;
  return value;
}
var utf82;
var decoder = () => utf82 ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function isHarmless(value, depth) {
  if (depth > MAX_DEPTH2 || Object.hasOwn(value, "__proto__") || Object.hasOwn(value, "constructor")) return false;
  for (const member2 of Object.values(value)) {
    if (isObject(member2) && !isHarmless(member2, depth + 1)) return false;
  }
  return true;
}
function withoutPadding(text2) {
  if (!text2.endsWith("=")) return text2;
  return text2.slice(0, text2.endsWith("==") ? -2 : -1);
}

// src/js/verifier/jwt.ts
var MAX_TOKEN = 65536;
var MAX_HEADER = 8192;
var ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "EdDSA"];
function readToken(jwt2, padded = false) {
  if (typeof jwt2 !== "string") throw new TypeError("jwt must be a string");
  if (jwt2.length > MAX_TOKEN) throw malformed(`it is longer than ${MAX_TOKEN} characters`);
  const first = jwt2.indexOf(".");
  const second = jwt2.indexOf(".", first + 1);
  if (first < 1 || second < first + 2 || second === jwt2.length - 1) throw malformed("it has not three parts");
  if (first > MAX_HEADER) throw malformed(`its header is longer than ${MAX_HEADER} characters`);
  const header = objectFrom(jwt2.slice(0, first), padded);
  if (!header) throw malformed("its header is not a JSON object in base64url");
  const signature = decodeBase64url(jwt2.slice(second + 1), padded);
  if (!signature) throw malformed("its signature is not base64url, or it has more than three parts");
  const { kid, alg } = checkedHeader(header);
  return { kid, alg, header, signed: jwt2.slice(0, second), payload: jwt2.slice(first + 1, second), signature };
}
var malformed = (reason) => authError("JwtParseError", `This is not a JWT: ${reason}.`);
function checkedHeader(header) {
  const [kid, alg, crit] = [own(header, "kid"), own(header, "alg"), own(header, "crit")];
  if (alg !== void 0 && typeof alg !== "string") throw malformed("alg in its header is not a string");
  const known = ALGORITHMS.find((name) => name === alg);
  if (known === void 0) {
    throw authError("JwtInvalidSignatureAlgorithmError", "The token is not signed with an algorithm that is accepted.", {
      expected: ALGORITHMS,
      actual: shortened(alg)
    });
  }
  if (typeof kid !== "string" || kid === "") throw malformed("kid in its header is not the id of a key");
  if (crit !== void 0) throw malformed("its header has crit, which names extensions that are not understood");
  return { kid, alg: known };
}
var shortened = (text2) => typeof text2 === "string" ? text2.slice(0, 128) : text2;

// src/js/verifier/claims.ts
var TEXTS = ["iss", "sub", "jti", "scope"];
var TIMES = ["exp", "nbf", "iat", "auth_time"];
var USER_POOL_TEXTS = ["token_use", "client_id", "username", "cognito:username"];
function readClaims(payload, padded = false) {
  const claims = objectFrom(payload, padded);
  if (!claims) throw malformed("its claims are not a JSON object in base64url and UTF-8");
  checkTypes(claims, TEXTS, "a string", isText2);
  checkTypes(claims, TIMES, "a finite number", Number.isFinite);
  checkTypes(claims, ["aud"], "a string or an array of strings", (aud) => isText2(aud) || isTextList(aud));
  return claims;
}
function checkClaims(claims, expectation, now) {
  checkTimes(claims, expectation.graceSeconds, now);
  if (expectation.kind === "user pool") checkUserPool(claims, expectation);
  else checkAudience(claims, expectation);
  const { scopes } = expectation;
  if (scopes && !overlap(scopes, grantedScopes(claims))) {
    throw refusal2("JwtInvalidScopeError", "The token has none of the scopes.", scopes, own(claims, "scope"));
  }
}
function checkTimes(claims, graceSeconds, now) {
  const exp = own(claims, "exp");
  const seconds = now / 1e3;
  if (!(typeof exp === "number" && exp + graceSeconds > seconds)) {
    throw refusal2("JwtExpiredError", "The token has expired.", seconds - graceSeconds, exp);
  }
  const nbf = own(claims, "nbf");
  if (nbf !== void 0 && !(typeof nbf === "number" && nbf - graceSeconds <= seconds)) {
    throw refusal2("JwtNotBeforeError", "The token is not valid yet.", seconds + graceSeconds, nbf);
  }
}
function isForClientOf(claims, expectation) {
  if (expectation.kind === "user pool") {
    return expectation.clientIds === null || expectation.clientIds.includes(clientOf(claims));
  }
  return expectation.audiences === null || overlap(expectation.audiences, [own(claims, "aud")].flat());
}
var refusal2 = (code, message, expected, actual) => authError(code, message, { expected, actual });
function checkUserPool(claims, expectation) {
  checkTypes(claims, USER_POOL_TEXTS, "a string", isText2);
  checkTypes(claims, ["cognito:groups"], "an array of strings", isTextList);
  const { tokenUse, clientIds, groups } = expectation;
  const use = own(claims, "token_use");
  const uses = tokenUse === null ? ["id", "access"] : [tokenUse];
  if (!uses.includes(use)) {
    throw refusal2("CognitoJwtInvalidTokenUseError", "The token is of another kind.", uses, use);
  }
  if (!isForClientOf(claims, expectation)) {
    throw refusal2("CognitoJwtInvalidClientIdError", "The token is of another app client.", clientIds, clientOf(claims));
  }
  const actual = own(claims, "cognito:groups");
  if (groups && !overlap(groups, actual ?? [])) {
    throw refusal2("CognitoJwtInvalidGroupError", "The user is in none of the groups.", groups, actual);
  }
}
function checkAudience(claims, expectation) {
  if (isForClientOf(claims, expectation)) return;
  const { audiences } = expectation;
  throw refusal2("JwtInvalidAudienceError", "The token is for another audience.", audiences, own(claims, "aud"));
}
var clientOf = (claims) => own(claims, own(claims, "token_use") === "id" ? "aud" : "client_id");
var grantedScopes = (claims) => String(own(claims, "scope") ?? "").split(" ");
var overlap = (wanted, given) => given.some((item) => wanted.includes(item));
var isText2 = (value) => typeof value === "string";
var isTextList = (value) => Array.isArray(value) && value.every(isText2);
function checkTypes(claims, names2, type, is) {
  for (const name of names2) {
    const value = own(claims, name);
    if (value !== void 0 && !is(value)) throw malformed(`its claim ${name} is not ${type}`);
  }
}

// src/js/verifier/custom-check.ts
init_errors();
init_promise();
async function runCheck(check2, describe2) {
  if (!check2) return;
  try {
    settle(await check2(describe2()));
  } catch (cause) {
    throw refused(cause);
  }
}
function runCheckSync(check2, describe2) {
  if (!check2) return;
  let answer;
  try {
    answer = check2(describe2());
    if (!isThenable(answer)) settle(answer);
  } catch (cause) {
    throw refused(cause);
  }
  if (isThenable(answer)) {
    answer.then(void 0, () => {
    });
    throw new TypeError("customJwtCheck must not be async for verifySync");
  }
}
function settle(answer) {
  if (answer === false) throw new Error("it returned false");
}
var refused = (cause) => authError("JwtInvalidClaimError", "customJwtCheck refused the token.", { cause });

// src/js/verifier/key-set.ts
init_errors();

// src/js/io/get.ts
init_errors();
init_plain();
init_platform();
init_promise();
var PATIENCE4 = 5e3;
var MAX_SIZE2 = 1 << 20;
async function getText(fetch2, url) {
  const stop = new AbortController();
  const late = new Promise((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason));
  });
  const timer = unref(setTimer(() => stop.abort(new Error(`no answer within ${PATIENCE4 / 1e3} s`)), PATIENCE4));
  try {
    return await Promise.race([read(fetch2, url, stop.signal), late]);
  } catch (cause) {
    throw unavailable(url, cause);
  } finally {
    clearTimeout(timer);
  }
}
var WrongStatus = class extends Error {
  constructor(status) {
    super(status === 0 || status >= 300 && status < 400 ? "a redirect, which is not followed" : `HTTP status ${status}`);
    this.status = status;
  }
  status;
};
async function read(fetch2, url, signal) {
  const init2 = { redirect: "manual", headers: { accept: "application/json" }, signal };
  const response = await fetch2(url, { ...init2, ...withoutCookies(url) });
  const status = Number(response.status);
  if (status !== 200 || response.redirected === true) {
    method(response.body, "cancel")?.call(response.body);
    throw new WrongStatus(status === 200 ? 0 : status);
  }
  return textOf3(response);
}
function withoutCookies(url) {
  const init2 = { credentials: "omit" };
  return attempt(() => new Request(url, init2)) ? init2 : {};
}
async function textOf3(response) {
  const tooLarge = () => new Error(`the answer is larger than ${MAX_SIZE2} bytes`);
  if (method(response.body, "getReader") === void 0) {
    const text3 = await response.text();
    if (typeof text3 !== "string") throw new Error("the answer has no text");
    if (text3.length > MAX_SIZE2) throw tooLarge();
    return text3;
  }
  const reader = response.body.getReader();
  const decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text2 = "";
  let size = 0;
  for (; ; ) {
    const { done, value } = await reader.read();
    if (done) return text2 + decoder2.decode();
    size += value.byteLength;
    if (size > MAX_SIZE2) {
      reader.cancel().catch(() => {
      });
      throw tooLarge();
    }
    text2 += decoder2.decode(value, { stream: true });
  }
}
function unavailable(url, cause) {
  const host = attempt(() => new URL(url).host) ?? "the host";
  const httpStatus = cause instanceof WrongStatus && cause.status > 0 ? cause.status : void 0;
  const what = typeof member(cause, "message") === "string" ? `: ${String(member(cause, "message"))}` : "";
  return authError("NetworkError", `${host} did not give the keys${what}`, { httpStatus, cause });
}

// src/js/verifier/key-set.ts
init_plain();
init_text();

// src/js/verifier/jwk.ts
init_plain();
var MIN_RSA_BITS = 2048;
var MAX_RSA_BITS = 8192;
var MIN_RSA_EXPONENT = 65537;
var MAX_RSA_EXPONENT = 2 ** 32 - 1;
var CURVES = { "P-256": ["ES256", 32], "P-384": ["ES384", 48], "P-521": ["ES512", 66] };
var MEMBERS = ["kty", "kid", "alg", "use", "n", "e", "crv", "x", "y"];
function readKey(value) {
  const jwk = {};
  for (const name of MEMBERS) {
    const text2 = member(value, name);
    if (typeof text2 === "string") jwk[name] = text2;
    else if (text2 !== void 0 && jwk["kid"] !== void 0) return { kid: jwk["kid"], flaw: `has ${name} of a wrong type` };
  }
  const { kid } = jwk;
  if (kid === void 0 || kid === "") return void 0;
  const fitness = fitnessOf(jwk, member(value, "key_ops"));
  if (typeof fitness === "string") return { kid, flaw: fitness };
  const { alg } = jwk;
  const algorithms = fitness.algorithms.filter((name) => alg === void 0 || alg === name);
  if (algorithms.length === 0) return { kid, flaw: "has an alg that does not fit its kty and crv, or is not accepted" };
  return { kid, jwk, algorithms, signatureLength: fitness.signatureLength };
}
function fitnessOf(jwk, operations) {
  const { kty, use } = jwk;
  if (use !== void 0 && use !== "sig") return "has another use than sig";
  if (operations !== void 0 && !allowsVerify(operations)) return "has key_ops without verify";
  if (kty === "RSA") return rsa(jwk);
  if (kty === "EC") return ellipticCurve(jwk);
  if (kty === "OKP") return edwardsCurve(jwk);
  return "has another kty than RSA, EC and OKP";
}
var allowsVerify = (operations) => isObject(operations) && attempt(() => Array.isArray(operations) && operations.includes("verify")) === true;
function rsa({ n, e }) {
  const modulus = numberIn(n);
  const exponent = numberIn(e);
  if (!modulus || !exponent) return "has no modulus or exponent as RFC 7518, section 6.3.1, wants them";
  const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) return `has not ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits`;
  const power = exponent.length > 4 ? Infinity : exponent.reduce((value, byte) => value * 256 + byte, 0);
  if (power < MIN_RSA_EXPONENT || power > MAX_RSA_EXPONENT) return `has not an exponent of ${MIN_RSA_EXPONENT} to 2^32`;
  if (power % 2 === 0 || (modulus.at(-1) ?? 0) % 2 === 0) return "has an even modulus or exponent";
  return { algorithms: ALGORITHMS.filter((name) => name.startsWith("RS")), signatureLength: modulus.length };
}
function ellipticCurve({ crv, x, y }) {
  if (crv === void 0 || !Object.hasOwn(CURVES, crv)) return "has another crv than P-256, P-384 and P-521";
  const [algorithm2, size] = CURVES[crv];
  if (bytesIn(x) !== size || bytesIn(y) !== size) return `has coordinates that are not of ${size} bytes`;
  return { algorithms: [algorithm2], signatureLength: 2 * size };
}
function edwardsCurve({ crv, x }) {
  if (crv !== "Ed25519") return "has another crv than Ed25519";
  if (bytesIn(x) !== 32) return "has an x that is not of 32 bytes";
  return { algorithms: ["EdDSA"], signatureLength: 64 };
}
function numberIn(text2) {
  const bytes = decodeBase64url(text2 ?? "");
  return bytes?.[0] ? bytes : void 0;
}
var bytesIn = (text2) => decodeBase64url(text2 ?? "")?.length;

// src/js/verifier/key-set.ts
var PAUSE = 1e4;
var FIRST_PAUSE2 = 1e3;
var KeySet = class {
  constructor(uri, runtime, changed) {
    this.uri = uri;
    this.runtime = runtime;
    this.changed = changed;
  }
  uri;
  runtime;
  changed;
  /** The keys that are fit for use. */
  keys = [];
  /** Those that are not, by id. */
  unfit = /* @__PURE__ */ new Map();
  /** When the last fetch ended, Unix milliseconds. */
  fetchedAt;
  /** How many fetches have failed since the last that did not, and why the last one did. */
  failures = 0;
  failure;
  /** The fetch under way, which all callers wait for. */
  fetching;
  /** Whether there were keys at any time. Once there, they are replaced and never dropped. */
  get cached() {
    return this.keys.length > 0;
  }
  /** The keys that are fit for use. */
  all() {
    return this.keys;
  }
  /** Why the key with this id is not fit for use, if it is there and is not. */
  flawOf(kid) {
    return this.unfit.get(kid)?.flaw;
  }
  /**
   * Takes a key set in place of the one that is cached.
   *
   * @throws AuthError `JwksValidationError` when no key of it is fit for use; what is cached stays
   */
  replace(jwks) {
    const list = member(jwks, "keys");
    const read2 = attempt(() => Array.isArray(list) && Array.from(list, readKey));
    if (!read2) throw authError("JwksValidationError", "This is not a JSON web key set.");
    const keys = [];
    const unfit = /* @__PURE__ */ new Map();
    for (const key of read2) {
      if (key === void 0) continue;
      if ("flaw" in key) unfit.set(key.kid, key);
      else keys.push(key);
    }
    if (keys.length === 0) {
      const [first] = unfit.values();
      const why = first ? `: the key ${first.flaw}` : "";
      throw authError("JwksValidationError", `The key set has no key to verify signatures with${why}.`);
    }
    this.keys = keys;
    this.unfit = unfit;
    this.changed();
  }
  /**
   * Fetches the keys, unless that was done a moment ago.
   *
   * @throws AuthError `NetworkError` or `JwksValidationError` when that fails, or failed a moment ago
   */
  async refresh() {
    if (!this.fetching && this.isPausing()) {
      if (this.failure) throw this.failure;
      return;
    }
    await this.fetch();
  }
  /** Fetches the keys, whatever was before. Callers at the same time share one fetch. */
  async fetch() {
    this.fetching ??= this.download().finally(() => {
      this.fetching = void 0;
    });
    await this.fetching;
  }
  isPausing() {
    if (this.fetchedAt === void 0) return false;
    const pause = this.failure ? Math.min(PAUSE, FIRST_PAUSE2 * 2 ** (this.failures - 1)) : PAUSE;
    const elapsed = this.runtime.now() - this.fetchedAt;
    return elapsed >= 0 && elapsed < pause;
  }
  async download() {
    try {
      await this.downloadOnce().catch(() => this.downloadOnce());
      this.failures = 0;
      this.failure = void 0;
    } catch (thrown) {
      this.failures += 1;
      this.failure = isAuthError(thrown) ? thrown : authError("NetworkError", messageOf(thrown), { cause: thrown });
      throw this.failure;
    } finally {
      this.fetchedAt = this.runtime.now();
    }
  }
  async downloadOnce() {
    this.replace(fromJson(await getText(this.runtime.fetch, this.uri)));
  }
};

// src/js/verifier/key-sets.ts
var KeySets = class {
  sets;
  /** The keys by their ids; `undefined` when a key set has changed. */
  index;
  /** @param uris - where the key sets are */
  constructor(uris, runtime) {
    const changed = () => {
      this.index = void 0;
    };
    this.sets = new Map(uris.map((uri) => [uri, new KeySet(uri, runtime, changed)]));
  }
  /** How many key sets there are. */
  get size() {
    return this.sets.size;
  }
  /** All of them. */
  all() {
    return this.sets.values();
  }
  /** The key set that is at this place. */
  at(uri) {
    return this.sets.get(uri);
  }
  /** The keys with this id. Several pools may have keys with the same id, and several key sets may have the same key. */
  find(kid) {
    this.index ??= this.indexed();
    return this.index.get(kid) ?? [];
  }
  indexed() {
    const index = /* @__PURE__ */ new Map();
    for (const keySet of this.sets.values()) {
      for (const key of keySet.all()) {
        const others = index.get(key.kid) ?? [];
        const same = others.find((candidate) => isSame(candidate.key, key));
        const uris = /* @__PURE__ */ new Set([...same?.uris ?? [], keySet.uri]);
        index.set(key.kid, [...others.filter((other) => other !== same), { key: same?.key ?? key, uris }]);
      }
    }
    return index;
  }
};
var isSame = (one, other) => JSON.stringify(one.jwk) === JSON.stringify(other.jwk);

// src/js/config/user-pool.ts
var DOMAIN = "amazonaws.com";
var DOMAINS = [
  ["cn-", "amazonaws.com.cn"],
  ["eusc-", "amazonaws.eu"],
  ["us-iso-", "c2s.ic.gov"],
  ["us-isob-", "sc2s.sgov.gov"],
  ["eu-isoe-", "cloud.adc-e.uk"],
  ["us-isof-", "csp.hci.ic.gov"]
];
var USER_POOL_ID = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)_[A-Za-z0-9]{1,55}$/;
function userPoolIssuers(userPoolId) {
  const region = typeof userPoolId === "string" ? USER_POOL_ID.exec(userPoolId)?.[1] : void 0;
  if (region === void 0) return void 0;
  const domain = DOMAINS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? DOMAIN;
  return {
    original: `https://cognito-idp.${region}.${domain}/${String(userPoolId)}`,
    updated: `https://issuer-cognito-idp.${region}.${domain}/${String(userPoolId)}`
  };
}

// src/js/verifier/option-reader.ts
init_options();
init_plain();
var COMMON = ["graceSeconds", "jwksUri", "customJwtCheck", "runtime"];
var KNOWN = {
  userPool: ["userPoolId", "tokenUse", "clientId", "userPoolClientId", "groups", "scope", "issuer", ...COMMON],
  issuer: ["issuer", "audience", "scope", ...COMMON],
  alb: ["albArn", "issuer", "clientId", ...COMMON]
};
var kindOf = (reader) => reader.has("audience") && !reader.has("userPoolId") ? "issuer" : "userPool";
function readersOf(options, taker) {
  if (!Array.isArray(options)) return [new OptionReader(options, "options", taker)];
  if (options.length === 0) throw new TypeError("options must not be an empty list");
  return Array.from(options, (one, at) => new OptionReader(one, `options[${at}]`, taker));
}
var OptionReader = class {
  /**
   * @param options - what the application gave
   * @param name - what messages call it
   * @param taker - the function that takes it
   * @throws TypeError when it is not an object, or when reading a member of it throws
   */
  constructor(options, name, taker) {
    this.options = options;
    this.name = name;
    this.taker = taker;
    if (!isObject(options) || Array.isArray(options)) throw new TypeError(`${name} must be an object`);
    const known = /* @__PURE__ */ new Set([...KNOWN.userPool, ...KNOWN.issuer, ...KNOWN.alb]);
    for (const option of known) {
      try {
        if (option in options) this.values.set(option, options[option]);
      } catch (cause) {
        throw new TypeError(`${name}.${option} must be readable: it threw`, { cause });
      }
    }
  }
  options;
  name;
  taker;
  values = /* @__PURE__ */ new Map();
  /** Whether the option is there, be it as `undefined`. */
  has(option) {
    return this.values.has(option);
  }
  /** The option as it is. */
  member(option) {
    return this.values.get(option);
  }
  /** The error for a wrong option. */
  wrong(option, problem) {
    return new TypeError(`${this.name}.${option} ${problem}`);
  }
  /** @throws TypeError for an option that is not among `known`, and names the closest of those */
  refuseUnknown(known) {
    checkOptions(this.options, this.taker, known);
    for (const option of this.values.keys()) {
      if (!known.includes(option)) throw new TypeError(`${this.name}.${option} is not an option of this kind of verifier`);
    }
  }
  /** A text that has to be there. */
  text(option, problem) {
    const value = this.member(option);
    if (typeof value !== "string" || value === "") throw this.wrong(option, problem);
    return value;
  }
  /** A restriction that has to be there: a text or a list of texts; `null` for any. */
  list(option) {
    const value = this.member(option);
    if (value === null) return null;
    const list = Array.isArray(value) ? Array.from(value) : [value];
    if (list.length === 0 || !list.every((item) => typeof item === "string" && item !== "")) {
      throw this.wrong(option, "must be a non-empty string, a non-empty array of such, or null for any");
    }
    return list;
  }
  /** A restriction that may be left out. If it is there, it counts, also as `undefined`: that is a mistake. */
  optionalList(option) {
    return this.has(option) ? this.list(option) : null;
  }
  /** A function that may be left out. It restricts, so that `undefined` is a mistake. */
  callback(option) {
    const value = this.member(option);
    if (this.has(option) && typeof value !== "function") throw this.wrong(option, "must be a function");
    return value;
  }
  /** A number of seconds that may be left out. */
  seconds(option) {
    const value = this.member(option);
    if (value === void 0) return void 0;
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0) {
      throw this.wrong(option, "must be a finite number of at least 0");
    }
    return value;
  }
  /** A URL that may be left out, as it was written: issuers are compared as texts. */
  url(option) {
    const value = this.member(option);
    if (value === void 0) return void 0;
    if (typeof value !== "string" || !isTrustworthy(value)) {
      throw this.wrong(option, "must be a whole https URL (http for loopback hosts only), without credentials or fragment");
    }
    return value;
  }
  /** The ports, each of which may be left out. */
  runtime() {
    const value = this.member("runtime");
    if (value === void 0) return {};
    if (!isObject(value)) throw this.wrong("runtime", "must be an object");
    checkOptions(value, `${this.taker}'s runtime`, ["fetch", "now", "randomBytes"]);
    const ports = {};
    for (const port of ["fetch", "now"]) {
      const given = member(value, port);
      if (given === void 0) continue;
      if (typeof given !== "function") throw this.wrong(`runtime.${port}`, "must be a function");
      ports[port] = given;
    }
    return ports;
  }
};
function isTrustworthy(text2) {
  let url;
  try {
    url = new URL(text2);
  } catch {
    return false;
  }
  if (!text2.startsWith(`${url.protocol}//`) || /[\s\\]/.test(text2)) return false;
  if (url.username !== "" || url.password !== "" || text2.includes("#")) return false;
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname);
}
var isLoopback = (host) => host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);

// src/js/verifier/options.ts
function readOptions(options) {
  const readers = readersOf(options, "createTokenVerifier");
  const expectations = readers.map((reader) => kindOf(reader) === "userPool" ? userPool(reader) : issuer(reader));
  if (expectations.length > 1 && expectations.some(({ issuers }) => issuers === null)) {
    throw new TypeError("options: an issuer of null, which accepts any, cannot be one of several");
  }
  return { expectations, runtime: sharedRuntime(readers) };
}
function readCommon(reader) {
  return {
    scopes: reader.optionalList("scope"),
    graceSeconds: reader.seconds("graceSeconds") ?? 0,
    customJwtCheck: reader.callback("customJwtCheck")
  };
}
function userPool(reader) {
  reader.refuseUnknown(KNOWN.userPool);
  const userPoolId = reader.text("userPoolId", "must look like us-east-1_AbCdEf123");
  const original = userPoolIssuers(userPoolId);
  if (!original) throw reader.wrong("userPoolId", "must look like us-east-1_AbCdEf123");
  const tokenUse = reader.member("tokenUse");
  if (tokenUse !== "id" && tokenUse !== "access" && tokenUse !== null) {
    throw reader.wrong("tokenUse", 'must be "id", "access", or null for any');
  }
  const issuer2 = reader.url("issuer");
  const issuers = issuer2 === void 0 ? [original.original, original.updated] : [issuer2];
  return {
    kind: "user pool",
    userPoolId,
    tokenUse,
    clientIds: clients(reader),
    groups: reader.optionalList("groups"),
    ...keysAt(reader.url("jwksUri"), issuers),
    ...readCommon(reader)
  };
}
function issuer(reader) {
  reader.refuseUnknown(KNOWN.issuer);
  const audiences = reader.list("audience");
  const jwksUri = reader.url("jwksUri");
  const common = { kind: "issuer", audiences, ...readCommon(reader) };
  if (reader.member("issuer") === null) {
    if (jwksUri === void 0) throw reader.wrong("jwksUri", "must be given when issuer is null");
    return { ...common, issuers: null, jwksUris: [jwksUri] };
  }
  const issuer2 = reader.url("issuer");
  if (issuer2 === void 0) throw reader.wrong("issuer", "must be a whole https URL, or null for any");
  return { ...common, ...keysAt(jwksUri, [issuer2]) };
}
function clients(reader) {
  if (!reader.has("userPoolClientId")) return reader.list("clientId");
  const clientIds = reader.list("userPoolClientId");
  if (reader.has("clientId") && JSON.stringify(reader.list("clientId")) !== JSON.stringify(clientIds)) {
    throw reader.wrong("userPoolClientId", "must be the same as clientId: it is another name for it");
  }
  return clientIds;
}
function keysAt(jwksUri, issuers) {
  const uris = new Map(issuers.map((issuer2) => [issuer2, jwksUri ?? keySetOf(issuer2)]));
  return { issuers: uris, jwksUris: [...new Set(uris.values())] };
}
var keySetOf = (issuer2) => `${issuer2.endsWith("/") ? issuer2.slice(0, -1) : issuer2}/.well-known/jwks.json`;
function sharedRuntime(readers) {
  const given = {};
  for (const reader of readers) {
    const { fetch: fetch3, now: now2 } = reader.runtime();
    if (given.fetch && fetch3 && given.fetch !== fetch3 || given.now && now2 && given.now !== now2) {
      throw reader.wrong("runtime", "must be the same in all options of a verifier");
    }
    given.fetch ??= fetch3;
    given.now ??= now2;
  }
  const { fetch: fetch2, now = Date.now } = given;
  return {
    // The platform's own is looked up at each call: it may come later, or be replaced by a test.
    fetch: (...input) => (fetch2 ?? globalThis.fetch)(...input),
    now() {
      const time = now();
      if (typeof time !== "number" || !Number.isFinite(time)) throw new TypeError("runtime.now must return a finite number");
      return time;
    }
  };
}

// src/js/verifier/signature.ts
init_errors();
init_plain();
var DIGESTS = {
  RS256: ["sha256", "SHA-256"],
  RS384: ["sha384", "SHA-384"],
  RS512: ["sha512", "SHA-512"],
  ES256: ["sha256", "SHA-256"],
  ES384: ["sha384", "SHA-384"],
  ES512: ["sha512", "SHA-512"],
  EdDSA: [null, ""]
};
var NODE_CRYPTO = "node:crypto";
var hostProcess = () => member(globalThis, "process");
function nodeCrypto() {
  try {
    return method(hostProcess(), "getBuiltinModule")?.(NODE_CRYPTO);
  } catch {
    return void 0;
  }
}
async function loadNodeCrypto() {
  if (typeof member(member(hostProcess(), "versions"), "node") !== "string") return void 0;
  try {
    const name = NODE_CRYPTO;
    return await import(
      /* webpackIgnore: true */
      /* @vite-ignore */
      name
    );
  } catch {
    return void 0;
  }
}
var SignatureChecker = class {
  /** Keys as Node has them. */
  nodeKeys = /* @__PURE__ */ new WeakMap();
  /** Keys as WebCrypto has them, or will: it binds them to a digest. */
  webKeys = /* @__PURE__ */ new WeakMap();
  node = nodeCrypto();
  /** Whether this host can tell at once. */
  get answersAtOnce() {
    return this.node !== void 0;
  }
  /** Finds Node's cryptography where it has to be loaded. */
  async prepare() {
    this.node ??= await loadNodeCrypto();
  }
  /**
   * Whether the key signed the token.
   *
   * @returns `undefined` when this host cannot tell at once
   */
  isSignedBy(key, token) {
    if (!mayHaveSigned(key, token)) return false;
    const native = this.nodeKey(key);
    if (!this.node || !native) return void 0;
    const [digest] = DIGESTS[token.alg];
    const signer = key.jwk.kty === "EC" ? { key: native, dsaEncoding: "ieee-p1363" } : native;
    try {
      return this.node.verify(digest, latin1(token.signed), signer, token.signature) === true;
    } catch {
      return void 0;
    }
  }
  /**
   * The same by WebCrypto.
   *
   * @throws AuthError `NotSupportedError` when this host cannot tell at all, `JwksValidationError` when it refuses the key
   */
  async isSignedByLater(key, token) {
    if (!mayHaveSigned(key, token)) return false;
    const subtle = globalThis.crypto?.subtle;
    if (!subtle) throw unsupported("This host has no WebCrypto. Pages have it at https addresses only.");
    const algorithm2 = webAlgorithm(key, token.alg);
    const native = await this.webKey(subtle, key, token.alg, algorithm2);
    try {
      return await subtle.verify(algorithm2, native, copied(token.signature), copied(latin1(token.signed))) === true;
    } catch (cause) {
      throw unsupported(`This host cannot verify ${token.alg}.`, cause);
    }
  }
  nodeKey(key) {
    const known = this.nodeKeys.get(key);
    if (known) return known;
    try {
      const native = this.node?.createPublicKey({ key: key.jwk, format: "jwk" });
      if (native) this.nodeKeys.set(key, native);
      return native;
    } catch {
      return void 0;
    }
  }
  webKey(subtle, key, alg, algorithm2) {
    const keys = this.webKeys.get(key) ?? /* @__PURE__ */ new Map();
    this.webKeys.set(key, keys);
    const known = keys.get(alg);
    if (known) return known;
    const native = importKey(subtle, key, algorithm2);
    keys.set(alg, native);
    native.catch(() => keys.delete(alg));
    return native;
  }
};
async function importKey(subtle, { jwk }, algorithm2) {
  const { kid, alg, use, ...material } = jwk;
  try {
    return await subtle.importKey("jwk", material, algorithm2, false, ["verify"]);
  } catch (cause) {
    if (member(cause, "name") !== "DataError") throw unsupported(`This host has no ${algorithm2.name}.`, cause);
    throw authError("JwksValidationError", "The host refuses the token's key.", { actual: shortened(kid), cause });
  }
}
function unsupported(message = AT_ONCE, cause) {
  return authError("NotSupportedError", message, { cause });
}
var mayHaveSigned = (key, { alg, signature }) => key.algorithms.includes(alg) && signature.length === key.signatureLength;
function webAlgorithm({ jwk }, alg) {
  const [, hash] = DIGESTS[alg];
  if (jwk.kty === "RSA") return { name: "RSASSA-PKCS1-v1_5", hash };
  if (jwk.kty === "EC") return { name: "ECDSA", hash, namedCurve: String(jwk["crv"]) };
  return { name: "Ed25519" };
}
var AT_ONCE = "This host cannot verify at once: use verify() in place of verifySync().";
function latin1(text2) {
  const { Buffer: Buffer2 } = globalThis;
  return Buffer2 ? Buffer2.from(text2, "latin1") : Uint8Array.from(text2, (character) => character.charCodeAt(0));
}
var copied = (bytes) => new Uint8Array(bytes);

// src/js/verifier/verifier.ts
function createTokenVerifier(options) {
  const { expectations, runtime } = readOptions(options);
  return new Verifier(expectations, runtime);
}
var Verifier = class {
  constructor(expectations, runtime) {
    this.expectations = expectations;
    this.runtime = runtime;
    this.keySets = new KeySets(expectations.flatMap(({ jwksUris }) => jwksUris), runtime);
  }
  expectations;
  runtime;
  keySets;
  signatures = new SignatureChecker();
  async verify(jwt2) {
    const token = readToken(jwt2);
    let candidates = this.keySets.find(token.kid);
    let signer = await this.signerOf(token, candidates);
    const keySet = signer ? void 0 : this.keySetToAsk(token, candidates);
    if (keySet) {
      await keySet.refresh();
      candidates = this.keySets.find(token.kid);
      signer = await this.signerOf(token, candidates);
    }
    if (!signer) throw this.unsigned(token, candidates);
    const { payload, check: check2 } = this.accept(token, signer);
    if (check2) await runCheck(check2, describe(token, payload, signer));
    return payload;
  }
  verifySync(jwt2) {
    const token = readToken(jwt2);
    const candidates = this.keySets.find(token.kid);
    const signer = this.signatures.answersAtOnce ? this.signerNow(token, candidates) : void 0;
    if (signer === void 0) throw unsupported();
    if (signer === null) throw this.unsigned(token, candidates);
    const { payload, check: check2 } = this.accept(token, signer);
    runCheckSync(check2, describe(token, payload, signer));
    return payload;
  }
  cacheJwks(jwks, owner) {
    const owners = this.expectations.filter((expectation) => owner === void 0 || isOwner(expectation, owner));
    const [uri, ...others] = new Set(owners.map(({ jwksUris }) => jwksUris[0]));
    const keySet = this.keySets.at(uri ?? "");
    if (!keySet || others.length > 0) {
      throw new TypeError("owner must be the userPoolId or issuer whose keys these are: the verifier has several");
    }
    keySet.replace(jwks);
  }
  async hydrate() {
    await this.signatures.prepare();
    const failureAt = /* @__PURE__ */ new Map();
    for (const keySet of this.keySets.all()) {
      const failure = keySet.fetch().then(() => void 0, (error) => error ?? new Error());
      failureAt.set(keySet.uri, failure);
    }
    for (const { jwksUris } of this.expectations) {
      const failures = await Promise.all(jwksUris.map((uri) => failureAt.get(uri)));
      if (failures.every((failure) => failure !== void 0)) throw failures[0];
    }
  }
  /** Whose key signed the token; `null`: none's; `undefined`: this host cannot tell at once. */
  signerNow(token, candidates) {
    for (const candidate of candidates) {
      const hasSigned = this.signatures.isSignedBy(candidate.key, token);
      if (hasSigned === void 0) return void 0;
      if (hasSigned) return candidate;
    }
    return null;
  }
  async signerOf(token, candidates) {
    const signer = this.signerNow(token, candidates);
    if (signer !== void 0) return signer;
    await this.signatures.prepare();
    for (const candidate of candidates) {
      const hasSigned = this.signatures.isSignedBy(candidate.key, token);
      if (hasSigned ?? await this.signatures.isSignedByLater(candidate.key, token)) return candidate;
    }
    return null;
  }
  /**
   * The key set that has the key that is missing, if fetching it may help. Only here are claims read before the signature
   * is checked, and only with several key sets: the issuer that they name says which one to ask, and nothing else.
   */
  keySetToAsk(token, candidates) {
    const isKnown = candidates.length > 0;
    if (isKnown && this.expectations.length === 1) return void 0;
    const [first] = this.keySets.all();
    if (this.keySets.size === 1) return isKnown ? void 0 : first;
    const { iss = "" } = readClaims(token.payload);
    const owners = this.expectations.filter(({ issuers }) => issuers?.has(iss));
    if (owners.length === 0) throw this.wrongIssuer(iss, this.expectations);
    const isTheirs = ({ uris }) => owners.some(({ jwksUris }) => jwksUris.some((uri) => uris.has(uri)));
    if (candidates.some(isTheirs)) return void 0;
    return this.keySets.at(owners[0]?.issuers?.get(iss) ?? "");
  }
  /** Why no key signed the token. */
  unsigned({ kid, alg }, candidates) {
    const algorithms = candidates.flatMap(({ key }) => key.algorithms);
    if (algorithms.includes(alg)) return authError("JwtInvalidSignatureError", "The signature is not of the token's key.");
    if (candidates.length > 0) {
      return refusal2("JwtInvalidSignatureAlgorithmError", "The token's key is for another algorithm.", algorithms, alg);
    }
    for (const keySet of this.keySets.all()) {
      const flaw = keySet.flawOf(kid);
      if (flaw) return authError("JwksValidationError", `The token's key ${flaw}.`, { actual: shortened(kid) });
    }
    if (!this.expectations.every(({ jwksUris }) => jwksUris.some((uri) => this.keySets.at(uri)?.cached))) {
      return authError("JwksNotAvailableInCacheError", "The keys were not fetched yet: call hydrate() or verify() first.");
    }
    return authError("KidNotFoundInJwksError", "There is no key with the token's key id.", { actual: shortened(kid) });
  }
  /** Checks the claims of a token whose signature is right. */
  accept(token, { uris }) {
    const payload = readClaims(token.payload);
    const iss = own(payload, "iss");
    const owners = this.expectations.filter(({ jwksUris }) => jwksUris.some((uri) => uris.has(uri)));
    const issuers = owners.filter((expectation2) => expectation2.issuers?.has(iss ?? "") ?? true);
    if (issuers.length === 0) throw this.wrongIssuer(iss, owners);
    const expectation = accepting(issuers, payload, this.runtime.now());
    return { payload, check: expectation.customJwtCheck };
  }
  wrongIssuer(iss, expectations) {
    const expected = expectations.flatMap(({ issuers }) => [...issuers?.keys() ?? []]);
    return refusal2("JwtInvalidIssuerError", "The token is of another issuer.", expected, shortened(iss));
  }
};
function accepting(expectations, claims, now) {
  const same = expectations.filter((expectation) => isForClientOf(claims, expectation));
  let failure;
  for (const expectation of same.length > 0 ? same : expectations) {
    try {
      checkClaims(claims, expectation, now);
      return expectation;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
var describe = ({ header, kid, alg }, payload, { key }) => () => {
  return { header: { ...header, kid, alg }, payload, jwk: { ...key.jwk } };
};
var isOwner = (expectation, owner) => expectation.issuers?.has(owner) || expectation.kind === "user pool" && expectation.userPoolId === owner;

// src/js/index.ts
var createCognitoAuth = (config) => new CognitoAuth(config);

// src/js/entries/workerd.ts
clientModule.use(() => start(client_exports, clientFile));
awsModule.use(() => start(aws_exports, awsFile));
useAwsScripts(aws_exports2);
var init = async (_source) => {
};
export {
  AuthError,
  SrpClient,
  createCognitoAuth,
  createTokenVerifier,
  init,
  isAuthError,
  parseConfig
};
//# sourceMappingURL=workerd.js.map

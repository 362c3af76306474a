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
    return await perform("get", "parseRequestOptionsFromJSON", options, how);
  } finally {
    method(signal, "removeEventListener")?.("abort", end);
  }
}
async function perform(ceremony, parser, options, how) {
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
    create = (options) => perform("create", "parseCreationOptionsFromJSON", options, {});
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

// src/js/core/drive.ts
async function drive(next, ports, first, options = {}) {
  const locks = /* @__PURE__ */ new Map();
  try {
    let effect = first ?? next({ kind: "begin" });
    while (effect.kind !== "done") {
      const performed = perform2(effect, ports, locks, options);
      const reply = isThenable(performed) ? await performed : performed;
      if (options.abort?.aborted) throw authError("SignInAborted", "the sign-in was aborted");
      effect = next(reply);
    }
    return effect.output;
  } finally {
    for (const release of locks.values()) release();
  }
}
function perform2(effect, ports, locks, options) {
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

// src/js/core/flows.ts
var ENTROPY, Flows;
var init_flows = __esm({
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
        let credential;
        try {
          credential = await get2(options, { abort: this.abortion.signal, mediation, signal });
        } catch (error) {
          throw this.abortion.signal.aborted ? aborted() : error;
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
  return {
    flows,
    schedule,
    signIns: new SignIns(instance, flows),
    account: new Account(instance),
    onEvent: (event) => schedule.onEvent(event)
  };
}
var init_parts = __esm({
  "src/js/parts.ts"() {
    "use strict";
    init_account();
    init_flows();
    init_timetable();
    init_sign_ins();
  }
});

// target/wasm/aws.js
var aws_exports = {};
__export(aws_exports, {
  Client: () => Client,
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
    __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
      throw new Error(getStringFromWasm0(arg0, arg1));
    },
    __wbg_new_cd4348290afae586: function() {
      const ret = new Object();
      return ret;
    },
    __wbg_set_e4b9a833d288759a: function(arg0, arg1, arg2) {
      arg0[arg1] = arg2;
    },
    __wbindgen_generic_0000000000000001: function(arg0) {
      const ret = arg0;
      return ret;
    },
    __wbindgen_generic_0000000000000002: function(arg0, arg1) {
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

// target/wasm/aws.bytes.js
var aws_bytes_default = "AGFzbQEAAAAB4wEgYAJ/fwBgAn9/AX9gA39/fwF/YAN/f38AYAF/AGAEf39/fwBgBX9/f39/AGAEf39/fwF/YAAAYAF/AX9gBX9/f35/AGAGf39/f39/AGAAAX9gA29vbwBgAAFvYAF8AW9gAn9/AW9gBH9/f34AYAN/f34Bf2AGf39/fX9/AGAGf39/fH9/AGAGf39/fn9/AGAGf39/f39/AX9gBX9/f39/AX9gAn9/A39/f2AFf399f38Bf2AFf39+f38AYAV/f31/fwBgBX9/fH9/AGAFf39+f38Bf2AFf398f38Bf2AAA39/fwKbAgYLLi9hd3NfYmcuanMaX193Ymdfc2V0X2U0YjlhODMzZDI4ODc1OWEADQsuL2F3c19iZy5qcxpfX3diZ19uZXdfY2Q0MzQ4MjkwYWZhZTU4NgAOCy4vYXdzX2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAACy4vYXdzX2JnLmpzH19fd2JpbmRnZW5faW5pdF9leHRlcm5yZWZfdGFibGUACAsuL2F3c19iZy5qcyNfX3diaW5kZ2VuX2dlbmVyaWNfMDAwMDAwMDAwMDAwMDAwMQAPCy4vYXdzX2JnLmpzI19fd2JpbmRnZW5fZ2VuZXJpY18wMDAwMDAwMDAwMDAwMDAyABADpgGkAQAJBQMCBQEFAAcGAQMKAAEEAwwGAAUKBAUACwEGEQAKAAAGAgACAAADBQYABAYDEgULAQEBAAMAAwUTFBUFBQQDAAIDAAsBAgEAAAUDAAQAAQAACAcDAwMDAAcEBwMCBgMBFgAEBQUGAQIAAhcABgcYGRobHB0eBAIEBwADAQAEAwQJAQMDAQADAQQABAIBBAMMAQEABAgAAAABAQAAAAQACAkHBAkCcAFNTW8AhAgFAwEAAwYWA38BQYCACAt/AEGU0QgLfwBBpNUICwfYAQsGbWVtb3J5AgARX193YmdfY2xpZW50X2ZyZWUAUwpjbGllbnRfbmV3AHYPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIVX193YmluZGdlbl9leHRlcm5yZWZzAQERX193YmluZGdlbl9tYWxsb2MAVhJfX3diaW5kZ2VuX3JlYWxsb2MAWg9fX3diaW5kZ2VuX2ZyZWUAlgEZX19leHRlcm5yZWZfdGFibGVfZGVhbGxvYwBFEF9fd2JpbmRnZW5fc3RhcnQAAwlnAQBBAQtMlAGZAZgBmQEEDKABoQF8dXJ1cnVyM3IzezM3d35oMzdBeXg3PzM3M0IzQDczMzN6Pz8zcnJ+PzM+BYUBkwEhb48Bc4UBhQGFAZMBIXGiAaMBiQFfmgGkAYUBOSQqpgGnAQwBBQrrlwKkAesWAgh/An4jAEHgAWsiAiQAIAJBuAFqIAEQMQJAAkACQAJAAkACfwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/IAItALgBQQFGBEAgAigCvAEMAQsgAi0AuQFBAUYEQCACLQC6ASIDQSJGDQYgA0EtRg0FIANB2wBGDQcgA0HmAEYNBCADQe4ARg0CIANB9ABGDQMgA0H7AEYNCCADQTBrQf8BcUEKSQ0KIAJBCjYCaCABIAJB6ABqEEwgARCDASEBIABBBjoAACAAIAE2AgQMGQsgAkEFNgJoIAEgAkHoAGoQTAshASAAQQY6AAAgACABNgIEDBcLIAEgASgCFEEBajYCFCABQZyuCEEDECsiAUUNCCAAQQY6AAAgACABNgIEDBYLIAEgASgCFEEBajYCFCABQZ+uCEEDECsiAQRAIABBBjoAACAAIAE2AgQMFgsgAkGBAjsBAAwSCyABIAEoAhRBAWo2AhQgAUGirghBBBArIgEEQCAAQQY6AAAgACABNgIEDBULIAJBATsBAAwRCyABIAEoAhRBAWo2AhQgAkEYaiIDIAFBABASIAIpAxhCA1ENAyACIAMQLAwPCyABQQA2AgggASABKAIUQQFqNgIUIAJBoAFqIAFBDGogARAJIAIoAqQBIQMgAigCoAFBAkYNESACQbgBaiADIAIoAqgBEDQgAiACKQK4ATcAayACIAIoAsABNgBzIAJBAzoAACACIAIpAGg3AAEgAiACKQBvNwAIDA4LIAEgAS0AGEEBayIDOgAYIANB/wFxRQ0PIAEgASgCFEEBajYCFCACQQA2AtwBIAJCgICAgIABNwLUAUEIIQUgAkHwAGohBiACQegAakEBciEHQQEhAwNAIAJBlAFqIgggARAxIAItAJQBQQFGDQsCQAJAIAItAJUBQQFGBEAgAi0AlgEiCUHdAEYNAgJAIANBAXENACAJQSxHDQkgASABKAIUQQFqNgIUIAggARAxIAItAJQBDQ8gAi0AlQFBAUcNCiACLQCWAUHdAEcNACACQRU2AmggASACQegAahBMDBALIAJB6ABqIAEQBiACLQBoIghBBkcNASACKAJsDA8LIAJBAjYCaCABIAJB6ABqEEwMDgsgAiAHLQACIgM6AFYgAiAHLwAAIgk7AVQgAiAGKQMAIgo3A6ABIAIgBikDCCILNwOoASACIAk7AVwgAiADOgBeIAIgCjcDuAEgAiALNwPAASACKAJsIQkgAigC1AEgBEYEQCMAQRBrIgMkACADQQhqIAJB1AFqIgUgBSgCAEEBQQhBGBAgIAMoAggiBUGBgICAeEcEQCADKAIMGiAFEIcBAAsgA0EQaiQAIAIoAtgBIQULIAUgBEEYbGoiAyAIOgAAIAMgCTYCBCADIAIvAVw7AAEgAyACLQBeOgADIAMgAv0AA7gB/QsACCACIARBAWoiBDYC3AFBACEDDAELC0EAIQUgAikC2AEhCiACKALUASEEQQQMDAsgASABLQAYQQFrIgM6ABggA0H/AXFFDQggASABKAIUQQFqNgIUIAJBAToAWCACIAE2AlQgAkHoAGogAkHUAGoQFAJAAkACQCACLQBoQQFGBEAgAigCbCEDDAELIAItAGlBAUcNASACKAJUIgNBADYCCCADIAMoAhRBAWo2AhQgAkHoAGogA0EMaiADEAkgAigCbCEDIAIoAmhBAkYNACACQbgBaiADIAIoAnAQNCACKAK4ASIEQYCAgIB4RgRAIAIoArwBIQMMAQsgAigCvAEhAyAEQYGAgIB4Rw0CCyACQQY6ADggAiADNgI8DAkLIAJBADYCRCACQQA2AjwgAkEFOgA4DAgLIAIoAsABIQUgAkEANgJkIAJBADYCXCACIAU2AsABIAIgAzYCvAEgAiAENgK4ASACQThqIgUgAkHUAGoQLQJAIAItADhBBkcEQCACQegAaiIDIAJB3ABqIAJBuAFqIAUQCCADEJABIAJB9ABqIQQgAkG8AWohBSACQfgAaiEHA0AgAkGgAWogAkHUAGoQFAJAIAICfyACLQCgAUEBRgRAIAIoAqQBDAELIAItAKEBQQFHDQogAigCVCIDQQA2AgggAyADKAIUQQFqNgIUIAJBoAFqIANBDGogAxAJIAIoAqQBIgMgAigCoAFBAkYNABogAkHUAWogAyACKAKoARA0IAIoAtQBIgNBgICAgHhGBEAgAigC2AEMAQsgAigC2AEiBiADQYGAgIB4Rg0AGiACKALcASEIIAJBoAFqIAJB1ABqEC0gAi0AoAFBBkcNASACKAKkASADIAYQnQELNgI8IAJBBjoAOAwDCyAFIAIpA7ABNwIQIAUgAv0AA6AB/QsCACAEIAIpArgBNwIAIAQgAv0AAsAB/QsCCCAEIAIoAtABNgIYIAIgCDYCcCACIAY2AmwgAiADNgJoIAIgAikCbDcCmAEgAiADNgKUASACQbgBaiIDIAJB3ABqIAJBlAFqIAcQCCADEJABDAALAAsgBCADEJ0BCyACQdwAahAWDAcLIAAgAigCIDYCBCAAQQY6AAAMDwsgAkEoaiIDIAFBARASIAIpAyhCA1ENBCACIAMQLAwKCyACQQA6AAAMCgsgAkEHNgJoIAEgAkHoAGoQTAwGCyACQQU2AmggASACQegAahBMDAULIAIgAikCXDcAayACIAIoAmQ2AHMgAkEFOgA4IAIgAikAaDcAOSACIAIpAG83AEAMAQsgACACKAIwNgIEIABBBjoAAAwJCyABIAEtABhBAWo6ABggAkG4AWogARAxAn8gAi0AuAFBAUYEQCACKAK8AQwBCyACLQC5AUEBRgRAAkAgAi0AugEiA0H9AEcEQCADQSxGDQEgAkEWNgJoIAEgAkHoAGoQTAwDCyABIAEoAhRBAWo2AhRBAAwCCyACQRU2AmggASACQegAahBMDAELIAJBAzYCaCABIAJB6ABqEEwLIQMgAiACKQM4Igo3A2ggAiAC/QADQP0LA3AgAiADNgKAASAKp0H/AXFBBkcEQCADRQRAIAIgAikDSDcDECACIAL9AAM4/QsDAAwGCyACQQY6AAAgAiADNgIEIAJB6ABqEGoMBQsgAiACKAJsNgIEIAJBBjoAACADRQ0EIAMQfwwECyACQRg2AmggASACQegAahBMIQEgAEEGOgAAIAAgATYCBAwHCyACKAKYAQshBCACQdQBahCVAUEBIQVBBgshBiABIAEtABhBAWo6ABggAkGgAWogARAxAkAgAi0AoAFBAUYEQCACKAKkASEDDAELIAItAKEBQQFGBEACQCACLQCiASIDQd0ARwRAIANBLEYNASACQRY2AmggASACQegAahBMIQMMAwsgASABKAIUQQFqNgIUQQAhAwwCCyABIAEoAhRBAWo2AhQgAkG4AWogARAxAkAgAi0AuAEiBw0AIAItALkBQQFHDQAgAi0AugFB3QBHDQAgAkEVNgJoIAEgAkHoAGoQTCEDDAILIAJBFjYCaCABIAJB6ABqEEwhAyAHRQ0BIAIoArwBEH8MAQsgAkECNgJoIAEgAkHoAGoQTCEDCyACIAM2AoABIAIgCjcDcCACIAQ2AmwgAiAGOgBoIAVFBEAgA0UEQCACIAIpA3g3AxAgAiAC/QADaP0LAwAMAgsgAkEGOgAAIAIgAzYCBCACQegAahBqDAELIAJBBjoAACACIAQ2AgQgA0UNACADEH8LIAItAABBBkcNACACKAIEIAEQgwEhASAAQQY6AAAgACABNgIEDAMLIAAgAikDEDcDECAAIAL9AAMA/QsDAAwCCyACQRg2AmggASACQegAahBMIQEgAEEGOgAAIAAgATYCBAwBCyAAQQY6AAAgACADNgIECyACQeABaiQAC9YSAQh/AkACQAJAAkACQCAAQfUBTwRAIABBzP97Sw0EIABBC2oiAUF4cSEEQdDUCCgCACIIRQ0CQR8hByAAQfX//wdPDQEgBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEHDAELAkACQAJAAkACQEHM1AgoAgAiAkEQIABBC2pB+ANxIABBC0kbIgRBA3YiAHYiAUEDcQRAIAFBf3NBAXEgAGoiBkEDdCIAQcTSCGoiBSAAQczSCGooAgAiASgCCCIDRg0BIAMgBTYCDCAFIAM2AggMAgsgBEHU1AgoAgBNDQYgAQ0CQdDUCCgCACIARQ0GIABoQQJ0QbTRCGooAgAiAigCBEF4cSAEayEDIAIhAQNAAkAgAigCECIADQAgAigCFCIADQAgARAdIANBEE8EQCABIARBA3I2AgQgASAEaiIAIANBAXI2AgQgACADaiADNgIAQdTUCCgCACICRQ0GQdzUCCgCACACEDsMBgsgASADIARqIgBBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQMBgsgACgCBEF4cSAEayICIAMgAiADSSICGyEDIAAgASACGyEBIAAhAgwACwALQczUCCACQX4gBndxNgIACyABIABBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQgAUEIag8LAkBBAiAAdCIFQQAgBWtyIAEgAHRxaCIGQQN0IgFBxNIIaiIFIAFBzNIIaigCACIAKAIIIgNHBEAgAyAFNgIMIAUgAzYCCAwBC0HM1AggAkF+IAZ3cTYCAAsgACAEQQNyNgIEIAAgBGoiBSABIARrIgJBAXI2AgQgACABaiACNgIAQdTUCCgCACIBBEBB3NQIKAIAIAEQOwtB3NQIIAU2AgBB1NQIIAI2AgAMBgtB3NQIIAA2AgBB1NQIIAM2AgALIAFBCGoiAEUNAQwCC0EAIARrIQMCQAJAIAdBAnRBtNEIaigCACIARQRAQQAhAQwBCyAEQRkgB0EBdmtBACAHQR9HG3QhAkEAIQEDQAJAIAAoAgRBeHEiBiAESQ0AIAYgBGsiBiADTw0AIAAhBSAGIgMNAEEAIQMgACEBDAMLIAAoAhQiBiABIAYgACACQR12QQRxaigCECIARxsgASAGGyEBIAJBAXQhAiAADQALCyABIAVyBEAgBSEADAELQQAhAEECIAd0IgFBACABa3IgCHEiAUUEQEEAIQEMAQsgAWhBAnRBtNEIaigCACEBCwJAA0ACQCABIgJFBEAgAEUNBCAEQdTUCCgCACIBTSADIAEgBGtPcQ0EIAAQHSADQRBJDQEgACAEQQNyNgIEIAAgBGoiASADQQFyNgIEIAEgA2ogAzYCACABIAMQhAEMAwsgAyACKAIEQXhxIgEgBGsiBSADIAMgBUsiBRsgASAESSIBGyEDIAAgAiAAIAUbIAEbIQAgAigCECIBDQEgAigCFCEBDAELCyAAIAMgBGoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAsgAEEIaiIADQELAkACQAJAAkACQAJAAkACQCAEQdTUCCgCACIBSwRAQdjUCCgCACIAIARLDQEgBEGvgARqIgJBEHZAACIBQX9GDQpBACEAIAFBEHQiAUUNCUHk1AggAkGAgHxxIgBBEGsgACABQQAgAGtGGyIFQeTUCCgCAGoiADYCAEHo1AggAEHo1AgoAgAiAiAAIAJLGzYCAEHg1AgoAgAiAgRAQbTSCCEAA0AgAEUNBSAAKAIAIgMgACgCBCIGaiABRg0EIAAoAgghAAwACwALQfDUCCgCACIAQQAgACABTRtFBEBB8NQIIAE2AgALQQAhAEH01AhB/x82AgBBuNIIIAU2AgBBtNIIIAE2AgBBwNIIQQA2AgADQCAAQSBGBEAgASAFQShrEFAMCgUgAEEDdCICQczSCGogAkHE0ghqIgM2AgAgAkHQ0ghqIAM2AgAgAEEBaiEADAELAAsAC0Hc1AgoAgAhAAJAIAEgBGsiAkEPTQRAQdzUCEEANgIAQdTUCEEANgIAIAAgAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBC0HU1AggAjYCAEHc1AggACAEaiIFNgIAIAUgAkEBcjYCBCAAIAFqIAI2AgAgACAEQQNyNgIECwwKC0HY1AggACAEayIBNgIAQeDUCEHg1AgoAgAiACAEaiICNgIAIAIgAUEBcjYCBCAAIARBA3I2AgQgAEEIaiEADAcLIAIgA0kgASACTXINACAAKAIMRQ0BC0Hw1AhB8NQIKAIAIgAgASAAIAFJGzYCACABIAVqIQNBtNIIIQACQAJAA0AgAEUNASADIAAoAgAiBkcEQCAAKAIIIQAMAQsLIAAoAgxFDQELQbTSCCEAA0ACQCACIAAoAgAiA08EQCACIAMgACgCBGoiBkkNAQsgACgCCCEADAELCyABIAVBKGsQUCACIAZBIGtBeHFBCGsiACAAIAJBEGpJGyIDQRs2AgQgA0EIaiIAQbTSCP0AAgD9CwIAQbjSCCAFNgIAQbTSCCABNgIAQbzSCCAANgIAQcDSCEEANgIAIANBGGohAANAIABBBGoiAUEHNgIAIABBCGogASEAIAZJDQALIAIgA0YNBSADIAMoAgRBfnE2AgQgAiADIAJrIgBBAXI2AgQgAyAANgIAIAIgABCEAQwFCyAAIAE2AgAgACAAKAIEIAVqNgIEIAEgBEEDcjYCBCAGQQ9qQXhxQQhrIgAgASAEaiIFayECIABB4NQIKAIARg0BIABB3NQIKAIARg0CIAAoAgQiBEEDcUEBRgRAIAAgBEF4cSIDEE8gACADaiIAKAIEIQQgAiADaiECCyAAIARBfnE2AgQgBSACQQFyNgIEIAIgBWogAjYCACAFIAIQhAEMAwsgACAFIAZqNgIEQeDUCCgCAEHY1AgoAgAgBWoQUAwDC0Hg1AggBTYCAEHY1AhB2NQIKAIAIAJqIgA2AgAgBSAAQQFyNgIEDAELQdzUCCAFNgIAQdTUCEHU1AgoAgAgAmoiADYCACAFIABBAXI2AgQgACAFaiAANgIACyABQQhqDwtBACEAQdjUCCgCACIBIARNDQBB2NQIIAEgBGsiATYCAEHg1AhB4NQIKAIAIgAgBGoiAjYCACACIAFBAXI2AgQgACAEQQNyNgIEDAILIAAPC0EADwsgAEEIagu+EAMPfwF+AXsjAEHwAWsiBCQAAkACQAJAAkACQAJAIAEoAgAiBwRAIAIoAgghCyACKAIEIQkgASgCBCEIA0AgB0GMAmoiBSAHLwGSAyIKQQxsaiEOQQAhBgJAA0AgBSAORgRAIAohBgwCCwJAAkAgCSAFQQRqKAIAIAsgBUEIaigCACIMIAsgDEkbEE0iDSALIAxrIA0bIgxBAEogDEEASGtB/wFxDgIBAAMLIAVBDGohBSAGQQFqIQYMAQsLIAQgATYCKCAEIAY2AiQgBCAINgIgIAQgBzYCHCAEQYCAgIB4NgIYIAIoAgAgCRCdAQwECyAIBEAgCEEBayEIIAcgBkECdGooApgDIQcMAQsLIAQgBjYCMCAEQQA2AiwgBCAHNgIoIAQgATYCJCAEIAIpAgAiEzcDGCAEIAIoAgg2AiAgE6dBgICAgHhGDQEgBy8BkgNBC08EQCAEQZABaiELIARBmAFqIQhBBCEFAkAgBkEFSQ0AAkACQCAGIgVBBWsOAgIBAAsgBkEHayEGIARBhAFqIQsgBEGIAWohCEEGIQUMAQtBACEGIARBhAFqIQsgBEGIAWohCEEFIQULQZgDEKgBIgpBADsBkgMgCkEANgKIAiAKIAcvAZIDIg4gBUF/c2oiAjsBkgMgBCAHIAVBGGxqIgkpAwA3AzggBCAJ/QADCP0LA0ACQAJAAkACQAJAAkACQAJAIAJBDEkEQCAHQYwCaiINIAVBDGxqIgkpAgQhEyAJKAIAIQkgDSAFQQFqIgxBDGxqIA4gDGsiDiAKQYwCaiACEGsgByAMQRhsaiAOIAogAhBsIAcgBTsBkgMgBCAEKQM4NwLAASAEIAT9AANA/QsCyAEgBEEANgKEASAEQQA2ApABIAQgBzYCmAEgBCAKNgKIASAEIAY2AuABIAQgCygCADYC3AEgBCAIKAIANgLYASAEQThqIARB2AFqIARBGGogAxBRIAQgBCkCvAE3A6ABIAQgBP0AAsQB/QsDqAEgBCAEKALUATYCuAEgCUGAgICAeEYNDiAEIBM3AlwgBCAJNgJYIAQgBCkDoAE3AmQgBCAE/QADqAH9CwJsIAQgBCgCuAE2AnwgBEHAAWohDCAEQegAaiEOIARB5ABqIQtBACEJQQAhBQNAIAcoAogCIgZFBEAgASgCACIDRQ0DIAEoAgRByAMQqAEiAiADNgKYAyACQQA7AZIDIAJBADYCiAJBAWoiA0UNBCAEQQhqIAIgAxA8IAQoAgghAiABIAQoAgwiAzYCBCABIAI2AgAgBSADQQFrRw0FIAIvAZIDIgNBC08NBiACIANBAWoiBjsBkgMgAiADQQxsaiIFIAQoAmA2ApQCIAUgBCkDWDcCjAIgAiADQRhsaiIDIAQpA2g3AwAgAyAE/QADcP0LAwggAiAGQQJ0aiAKNgKYAyAKIAY7AZADIAogAjYCiAIMEAsgBSAJRw0GIAcvAZADIgUhAiAGLwGSAyIRQQtPBEAgBEGYAWohAwJAIAVBBUkEQEEEIQUMAQsCQAJAIAVBBWsOAgIBAAsgBUEHayECIARBkAFqIQNBBiEFDAELQQAhAiAEQZABaiEDQQUhBQtByAMQqAEiB0EAOwGSAyAHQQA2AogCIAcgBi8BkgMiECAFQX9zaiIIOwGSAyAEIAYgBUEYbGoiDSkDADcD2AEgBCAN/QADCP0LA+ABIAhBDE8NCCAGQYwCaiISIAVBDGxqIg0pAgQhEyANKAIAIQ0gEiAFQQFqIg9BDGxqIBAgD2siECAHQYwCaiAIEGsgBiAPQRhsaiAQIAcgCBBsIAYgBTsBkgMgDCAEKQPYATcCACAMIAT9AAPgAf0LAgggBy8BkgMiD0EBaiEIIA9BDE8NCSARIAVrIAhHDQogCEECdCIIBEAgB0GYA2ogBiAFQQJ0akGcA2ogCPwKAAALIARBEGogByAJQQFqIgkQPCAEIAY2ApgBIAQgBCkCvAE3A6ABIAQgBP0AAsQB/QsDqAEgBCAEKALUATYCuAEgBCAEKAIQNgKQASAEKAIUIQUgAygCACACIARB2ABqIA4gChAoIAQgBCgCuAE2AlAgBCAEKQOwATcDSCAEIAT9AAOgAf0LAzggDUGAgICAeEYNECAEKAKYASEHIAQoApABIQogCyAEKQM4NwIAIAsgBP0AA0D9CwIIIAsgBCgCUDYCGCAEIBM3AlwgBCANNgJYDAELCyAGIAIgBEHYAGogDiAKECgMDgtBACACQQtBqMwIEB4AC0HQyggQmwEAC0HgywgQmwEAC0GQywhBMEHAywgQigEAC0HgyghBIEHQywgQigEAC0HIzAhBNUGAzQgQigEAC0EAIAhBC0GozAgQHgALQQAgCEEMQbjMCBAeAAtB8MsIQShBmMwIEIoBAAsgBEE4aiAEQShqIARBGGogAxBRDAQLIARBADYCKCAEIAE2AiQgBCACKAIINgIgIAQgAikCACITNwMYIBOnQYCAgIB4Rw0CCyABIQYLIAQoAhwgBkEYbGoiASkDACETIAEgAykDADcDACAAIBM3AwAgAf0AAwghFCABIAP9AAMI/QsDCCAAIBT9CwMIDAILQZgDEKgBIgJBADsBkgMgAkEANgKIAiABQQA2AgQgASACNgIAIAIvAZIDIgZBC08NAiACIAZBAWo7AZIDIAIgBkEMbGoiBSAEKAIgNgKUAiAFIAQpAxg3AowCIAIgBkEYbGoiAiADKQMANwMAIAIgA/0AAwj9CwMICyAAQQY6AAAgASABKAIIQQFqNgIICyAEQfABaiQADwtB4MoIQSBBgMsIEIoBAAumCgIJfwF+IwBBMGsiBCQAAkACfwJAAkACQAJAAkACQAJAAkADQCABKAIIIgUgASgCBCIHRg0CAkACQAJAIAUgB0kEQCABKAIAIgkgBWotAAAiA0EiRiADQdwARnIgA0EgSXINAiAEQQhqIAVBAWoiCiAJIAdB4MkIEG0gBCgCDCILQfj///8HcSEDIAQoAgghCANAIAghBiADRQ0CIANBCGshAyAGQQhqIQggBikAACIMQqLEiJGixIiRIoVCgYKEiJCgwIABfSAMQqDAgIGChIiQIH2EIAxC3Ljx4sWLl67cAIVCgYKEiJCgwIABfYQgDEJ/hYNCgIGChIiQoMCAf4MiDFANAAsgASAGIAlrIAx6p0EDdmoiAzYCCAwDCyAFIAdB0MkIEEkACyABIAtBeHEgCmo2AgggASgCCCIDIAEoAgQiBiADIAZLGyEIIAEoAgAhBwNAAkAgAyAIRg0AIAMgB2otAAAiBkEiRiAGQdwARnIgBkEgSXINACABIANBAWoiAzYCCAwBCwsgASgCBCEHIAEoAgghAwwBCyAFIQMLIAMgB0YNAiADIAdPDQMCQCABKAIAIgYgA2otAAAiCEHcAEcEQCAIQSJGDQEgASADQQFqNgIIIARBEDYCJCAAIAEgBEEkahBcDAwLIAMgBUkNBSACIAUgBmogAyAFaxBjIAEgA0EBajYCCCAEQRxqIAEQVQJAAkACQCAELQAcQQFGBEAgBCAEKAIgNgIYDAELIAQtAB1BAUYEQCAEIAQtAB4iAzoAFQwDCyAEQQQ2AiQgBEEUaiABIARBJGoQXSAELQAUQQFHDQELIAQoAhgMDAsgBC0AFSEDCwJAAkACQAJAAkACQAJAAkACQAJAAkAgA0H/AXEiA0HuAGsOCAcBAQEIAQkKAAsCQCADQeIAaw4FBQEBAQYACyADQSJGDQEgA0EvRg0DIANB3ABGDQILIARBDDYCJCABIARBJGoQbgwTCyACQSIQcAwJCyACQdwAEHAMCAsgAkEvEHAMBwsgAkEIEHAMBgsgAkEMEHAMBQsgAkEKEHAMBAsgAkENEHAMAwsgAkEJEHAMAgsgBEEkaiIFIAEQJyAELwEkQQFGDQkgBC8BJiIDQYD4A3FBgLgDRgRAIARBFDYCJCABIAUQbgwLCyADQYDIAGpB//8DcUGA+ANPBEAgBEEkaiIFIAEQSiAELQAkQQFGDQogBC0AJSABIAEoAggiCEEBajYCCEHcAEcNAyAFIAEQSiAELQAkDQogBC0AJSABIAhBAmo2AghB9QBHDQcgBSABECcgBC8BJA0KIAQvASYiBkGAQGtB//8DcUH/9wNNBEAgBEEUNgIkIAEgBRBuDAwLIAZBgMgAakH//wNxIANBgNAAakH//wNxQQp0akGAgARqIAIQJgwCCyADIAIQJgwBCwsgAigCCARAIAMgBUkNBiACIAUgBmogAyAFaxBjIAEgA0EBajYCCCAAQQE2AgAgACACKQIENwIEDAoLIAMgBUkNBiAAQQA2AgAgACADIAVrNgIIIAEgA0EBajYCCCAAIAUgBmo2AgQMCQsgBEEXNgIkIAEgBEEkahBuDAcLIARBBDYCJCAAIAEgBEEkahBcDAcLIAMgB0HwyQgQSQALIAUgAyAHQaDKCBAeAAsgBEEXNgIkIAEgBEEkahBuDAMLIAUgAyAHQYDKCBAeAAsgBSADIAdBkMoIEB4ACyAEKAIoCyEBIABBAjYCACAAIAE2AgQLIARBMGokAAuxBwELfwJAAkAgACgCCCIKQYCAgMABcUUNAAJAAkAgCkGAgICAAXEEQCAALwEOIgUNAUEAIQIMAgsgAkEQTwRAIAIgAUEDakF8cSIGIAFrIglrIgdBA3EhCCABIAZHBEADQCAFIAEgA2osAABBv39KaiEFIANBAWoiAyAJRw0ACwsgCARAIAYgB0H8////B3FqIQlBACEDA0AgBCADIAlqLAAAQb9/SmohBCADQQFqIgMgCEcNAAsLIAdBAnYhCCAEIAVqIQUDQCAGIQcgCEUNA0HAASAIIAhBwAFPGyIJQQNxIQtBACEEIAlBAnQiBkHwB3EiAwRAIAMgB2ohDCAHIQMDQCAEIAMoAgAiDUF/c0EHdiANQQZ2ckGBgoQIcWogAygCBCIEQX9zQQd2IARBBnZyQYGChAhxaiADKAIIIgRBf3NBB3YgBEEGdnJBgYKECHFqIAMoAgwiBEF/c0EHdiAEQQZ2ckGBgoQIcWohBCADQRBqIgMgDEcNAAsLIAggCWshCCAGIAdqIQYgBEEIdkH/gfwHcSAEQf+B/AdxakGBgARsQRB2IAVqIQUgC0UNAAsgByAJQfwBcUECdGoiAyALQQJ0aiEGQQAhBANAIAQgAygCACIHQX9zQQd2IAdBBnZyQYGChAhxaiEEIANBBGoiAyAGRw0ACyAEQQh2Qf+B/AdxIARB/4H8B3FqQYGABGxBEHYgBWohBQwCCyACBEADQCAGIAEgBWosAABBv39KaiEGIAVBAWoiBSACRw0ACwsgBiEFDAELIAEgAmohA0EAIQIgASEEIAUhBgNAIAMgBCIHRgRAIAUgBmshBQwCCyACAn8gB0EBaiAHLAAAIgRBAE4NABogB0ECaiAEQWBJDQAaIAdBBEEDIARBb0sbagsiBCAHa2ohAiAGQQFrIgYNAAsLIAUgAC8BDCIGTw0AIAYgBWshBkEAIQNBACEFAkACQAJAIApBHXZBA3FBAWsOAgABAgsgBiEFDAELIAZB/v8DcUEBdiEFCyAKQf///wBxIQggACgCBCEHIAAoAgAhAANAIANB//8DcSAFQf//A3FJBEBBASEEIANBAWohAyAAIAggBygCEBEBAEUNAQwDCwsgACABIAIgBygCDBECAARAQQEPC0EAIQMgBiAFa0H//wNxIQEDQCABIANB//8DcU0EQEEADwtBASEEIANBAWohAyAAIAggBygCEBEBAEUNAAsMAQsgACgCACABIAIgACgCBCgCDBECACEECyAEC6EHAgV/BHsCQAJAAkAgAiADTwRAQQAhAiADRQ0DIAEgA2ohBCADQRBPDQEDQCABIARPDQQgBEEBayIELQAAQQpHDQALDAILQQAgAyACQbDKCBAeAAsgBEEQayIF/QAAAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBgRAIAUgBmdBH3NqIQQMAQsgAyAEQQ9xayEEAkAgA0E/TQ0AA0AgBEHAAEgNASABIARqIgVBMGsiBv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9IyIJIARBQGoiBCABaiIH/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0jIgr9UCAFQSBrIgj9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SMiC/1QIAVBEGsiBf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9IyIM/VD9ZEUNAAsCQCAM/WQiBEUEQCAL/WQiBA0BIAn9ZCIERQRAIAcgCv1kZ2tBH2ohBAwECyAGIARnQR9zaiEEDAMLIAUgBGdBH3NqIQQMAgsgCCAEZ0Efc2ohBAwBCwNAIARBD0wEQEEAIQUgBEEATA0DIAH9AAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIERQ0DIAEgBGdrQR9qIQQMAgsgASAEQRBrIgRqIgX9AAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIGRQ0ACyAFIAZnQR9zaiEECyAEIAFrQQFqIQULAkAgASABIAVqIgZPDQAgBUEQSQRAA0AgASAGTw0CIAIgAS0AAEEKRmohAiABQQFqIQEMAAsACyABQXBxQRBqIQJBACEEA0AgASACSQRAIAQgAS0AAEEKRmohBCABQQFqIQEMAQsLAkAgBUHAAEkNACAGQUBqIQEDQCABIAJJDQEgAv0ABDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaSAC/QAEIP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRpIAL9AAQQ/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGkgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaSAEampqaiEEIAJBQGshAgwACwALIAZBEGshAQN/IAEgAkkEf0EAIQEDQCACIAZJBEAgASACLQAAQQpGaiEBIAJBAWohAgwBCwsgASAEagUgAv0AAAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaSAEaiEEIAJBEGohAgwBCwshAgsgACADIAVrNgIEIAAgAkEBajYCAAv3BQIKfwF+IwBBEGsiBiQAQQohAgJAIAAoAgAiA0HnB00EQCADIQAMAQsgAyEAA0AgAiIFQQRrIgIgBkEGamogACIEIABBkM4AbiIAQZDOAGxrIgdB//8DcUHkAG4iCEEBdC8A4KoIOwAAIAUgBmpBBGogByAIQeQAbGtB//8DcUEBdC8A4KoIOwAAIARB/6ziBEsNAAsLIABBCUsEQCACQQJrIgIgBkEGamogACAAQf//A3FB5ABuIgBB5ABsa0H//wNxQQF0LwDgqgg7AAALQQAgAyAAG0UEQCACQQFrIgIgBkEGamogAEEBdC0A4aoIOgAAC0ErQYCAxAAgASgCCCIEQYCAgAFxIgAbIQcgBEGAgIAEcUEXdiEIIAZBBmogAmohCgJAAkACQAJAAkACQAJAAkBBCiACayILIABBFXZqIgMgAS8BDCIFSQRAIARBgICACHENBCAFIANrIQVBACEAQQAhAyAEQR12QQNxQQFrDgMBAgEDCyABKAIAIgAgASgCBCIBIAcgCBBiRQ0GQQEhAgwHCyAFIQMMAQsgBUH+/wNxQQF2IQMLIARB////AHEhCSABKAIEIQQgASgCACEBA0AgAEH//wNxIANB//8DcU8NAkEBIQIgAEEBaiEAIAEgCSAEKAIQEQEARQ0ACwwECyABIAEpAggiDKdBgICA/3lxQbCAgIACcjYCCEEBIQIgASgCACIEIAEoAgQiCSAHIAgQYg0DQQAhACAFIANrQf//A3EhAwNAIABB//8DcSADTw0CIABBAWohACAEQTAgCSgCEBEBAEUNAAsMAwtBASECIAEgBCAHIAgQYg0CIAEgCiALIAQoAgwRAgANAkEAIQAgBSADa0H//wNxIQMDQCADIABB//8DcU0EQEEAIQIMBAsgAEEBaiEAIAEgCSAEKAIQEQEARQ0ACwwCCyAEIAogCyAJKAIMEQIADQEgASAMNwIIQQAhAgwBCyAAIAogCyABKAIMEQIAIQILIAZBEGokACACC+wEAQd/IwBB4ABrIgQkACAEQRhqIgUgASACIAMQGyAEQUBrIAUQPSAEKAJEIQECQCAAAn8gACAEKAJAQQFHBH9BgICAgHggAUUNARogBCAEKAJIIgY2AjAgBCABNgIsIARBEGogASAGQaCkCEEIEHQCfyAEKAIQIgMEQCAEKAIUDAELIARBCGogASAGQbukCEEHEHQgBCgCCCEDIAQoAgwLIQICQCADRSACRXINACADIAJBLxBkDQAgBEEgNgJIIARCv4CAgLAENwJAIAQgATYCTCAEIAY2AlAgBCABIAZqIgk2AlggASEDAkADQAJAIAMgCUYEQCAGBEAgCUEBay0AAEEvRg0CCyAEQQQ2AkQgBCAEQSxqNgJAIARBNGpBmqEIIARBQGsQFwwDCyAEIANBAWoiAjYCVAJAIAMtAAAiBcBBAE4NACAEIANBAmoiAjYCVCADLQABQT9xIQcgBUEfcSEIIAVB3wFNBEAgCEEGdCAHciEFDAELIAQgA0EDaiICNgJUIAMtAAJBP3EgB0EGdHIhByAFQfABSQRAIAcgCEEMdHIhBQwBCyAEIANBBGoiAjYCVCAIQRJ0QYCA8ABxIAMtAANBP3EgB0EGdHJyIQULIAQgAiADayAKaiIKNgJcQQAhAwNAIANBDEYEQCACIQMMAwsgBEFAayADaiEIIANBBGohAyAFIAgoAgBHDQALDAMLCyAEQTRqIAEgBhA0CyAAIAQoAjw2AgggACAEKQI0NwIADAMLIARBGGpBqKQIQRMQKQUgAQs2AgRBgYCAgHgLNgIACyAEKAIYIAQoAhwQnQEgBEHgAGokAAuLBQEDfwNAIAEgAkcEQCAAIAJqQQA6AAAgAkEBaiECDAELCwJAAkAgAEEEaygCACIDQXhxIgJBBEEIIANBA3EiBBsgAWpPBEAgBEEAIAIgAUEnaksbDQEgAEEIayIBIAJqIQACQAJAIANBAXENACADQQJxRQ0BIAEoAgAiAyACaiECIAEgA2siAUHc1AgoAgBGBEAgACgCBEEDcUEDRw0BQdTUCCACNgIAIAAgACgCBEF+cTYCBCABIAJBAXI2AgQgACACNgIADwsgASADEE8LAkACQAJAIAAoAgQiA0ECcUUEQCAAQeDUCCgCAEYNAiAAQdzUCCgCAEYNByAAIANBeHEiABBPIAEgACACaiICQQFyNgIEIAEgAmogAjYCACABQdzUCCgCAEcNAUHU1AggAjYCAA8LIAAgA0F+cTYCBCABIAJBAXI2AgQgASACaiACNgIACyACQYACSQ0BIAEgAhAfQfTUCEH01AgoAgBBAWsiADYCACAADQIQWQ8LQeDUCCABNgIAQdjUCEHY1AgoAgAgAmoiADYCACABIABBAXI2AgRB3NQIKAIAIAFGBEBB1NQIQQA2AgBB3NQIQQA2AgALIABB7NQIKAIATQ0BQeDUCCgCACIARQ0BAkBB2NQIKAIAQShNDQBBtNIIIQIDQCAAIAIoAgAiAU8EQCAAIAEgAigCBGpJDQILIAIoAgghAgwACwALEFlB2NQIKAIAQezUCCgCAE0NAUHs1AhBfzYCAA8LIAEgAhA7Cw8LQY2oCEEuQbyoCBCKAQALQcyoCEEuQfyoCBCKAQALQdzUCCABNgIAQdTUCEHU1AgoAgAgAmoiADYCACABIABBAXI2AgQgACABaiAANgIAC+kDAQh/IwBBEGsiBiQAAn8CQCADQQFxRQRAIAItAAAiBA0BQQAMAgsgACACIANBAXYgASgCDBECAAwBCyABKAIMIQoDQCACQQFqIQUCQAJAAkACQCAEwEEASARAIARBgAFGDQEgBEHAAUcNAyAGIAE2AgQgBiAANgIAIAZCoICAgAY3AgggAyAHQQN0aiICKAIAIAYgAigCBBEBAEUNAkEBDAYLIAAgBSAEIAoRAgBFBEAgBCAFaiECDAQLQQEMBQsgACACQQNqIgUgAi8AASICIAoRAgBFBEAgAiAFaiECDAMLQQEMBAsgB0EBaiEHIAUhAgwBC0GggICABiELIARBAXEEQCACKAABIQsgAkEFaiEFC0EAIQkCfyAEQQJxRQRAQQAhCCAFDAELIAUvAAAhCCAFQQJqCyECIARBBHEEQCACLwAAIQkgAkECaiECCyAEQQhxBEAgAi8AACEHIAJBAmohAgsgBEEQcQRAIAMgCEEDdGovAQQhCAsgBiAEQSBxBH8gAyAJQQN0ai8BBAUgCQs7AQ4gBiAIOwEMIAYgCzYCCCAGIAE2AgQgBiAANgIAQQEgAyAHQQN0aiIFKAIAIAYgBSgCBBEBAA0CGiAHQQFqIQcLIAItAAAiBA0AC0EACyAGQRBqJAAL8wMBC38jAEEQayILJAAgC0EIaiABEFcgCygCDCEJAkAgCygCCCIKRQRAIABBADYCACAAIAk2AgQMAQsgAkGBgoQIbCEOIAJB/wFxIQwCQANAIAYgCUsNASAGIApqIQdBACECAkACQAJAAkAgCSAGayIIQQhPBEAgB0EDakF8cSAHayIFRQRAIAhBCGshAkEAIQUMAwsDQCACIAdqLQAAIAxGDQUgBSACQQFqIgJHDQALDAELA0AgAiAIRg0GIAIgB2otAAAgDEYNBCACQQFqIQIMAAsACyAFIAhBCGsiAksNAQsDQEGAgoQIIAUgB2oiDSgCACAOcyIPayAPckGAgoQIIA1BBGooAgAgDnMiDWsgDXJxQYCBgoR4cUGAgYKEeEcNASAFQQhqIgUgAk0NAAsLIAUgCEYNAiAIIAVrIQggBSAHaiEHQQAhAgNAIAwgAiAHai0AAEcEQCACQQFqIgIgCEcNAQwECwsgAiAFaiECCyACIAZqIgJBAWohBiACIAlPDQAgAiAKai0AACAMRw0ACyAKIAIQOEUNACAGIApqIgUgCSAGayIGEDhFIAlBN0tyDQAgACAGNgIMIAAgBTYCCCAAIAI2AgQgACAKNgIADAELIAEgAyAEECkhASAAQQA2AgAgACABNgIECyALQRBqJAAL+QwCEH8FfgJ/AkACQAJAQbDRCC0AAEEBaw4CAQACC0HAzQhB/QBBgM4IEFsAC0Gc0QgoAgBFBEBBpNEIKAIAIQhBoNEIKAIADAILIwBBEGsiACQAIAAgAEEPaq1CgICAgPAAhDcDAEG7nQggAEGwzQgQWwALQbDRCEEBOgAAQaDRCEGYzgj9AAIA/QsCAEGQzggLIQRBnNEIQX82AgAgACAIcSEDIACtIhNCGYhCgYKEiJCgwIABfiEVAkADQCADIARqKQAAIhQgFYUiEkJ/hSASQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIRIDQCASUEUEQCASeiEWIBJCAX0gEoMhEiAEIBanQQN2IANqIAhxQXRsaiICQQxrKAIAIABHDQEgAkEIaygCACABRw0BDAMLCyAUIBRCAYaDQoCBgoSIkKDAgH+DUARAIAMgBUEIaiIFaiAIcSEDDAELC0Go0QgoAgBFBEBBACECIwBBMGsiBSQAAkACQAJAQazRCCgCACIIQQFqIgNFDQBBpNEIKAIAIgcgB0EBaiIJQQN2IgRBB2wgB0EISRsiDkEBdiADSQRAIAVBCGpBDEEIAn8gDkEBaiICIAMgAiADSxsiAkEPTwRAIAJB/////wFLDQNBfyACQQN0QQduQQFrZ3ZBAWoMAQtBBCACQQhxQQhqIAJBBEkbCyIDEC8gBSgCCCICRQ0BIAUoAhAhBCAFKAIMIgcEQCACIAcQFSECCyACRQ0CIAIgBGohByADQQhqIgIEQCAHQf8BIAL8CwALIAVBADYCICAFIANBAWsiCTYCGCAFIAc2AhQgBUKMgICAgAE3AgwgBUGw0Qg2AgggBSAJIANBA3ZBB2wgA0EJSRsiDTYCHEGg0QgoAgAiAikDAEJ/hUKAgYKEiJCgwIB/gyESIAVBFGohDiACIQMgCCEEA0AgBARAA0AgElAEQCAKQQhqIQogAykDCEJ/hUKAgYKEiJCgwIB/gyESIANBCGohAwwBCwsgByAHIAkgAiASeqdBA3YgCmoiDEF0bGoiBkEMaygCACILIAZBCGsoAgAgCxsiC60QNSIGaiALQRl2Igs6AAAgByAGQQhrIAlxakEIaiALOgAAIAcgBkF0bGpBDGsiBiACIAxBdGxqQQxrIgwoAAg2AAggBiAMKQAANwAAIARBAWshBCASQgF9IBKDIRIMAQsLIAUgCDYCICAFIA0gCGs2AhxBoNEIIA5BBBBSIAUoAhgiAkUNAyAFQSRqIAUoAgwgBSgCECACQQFqEC8gBSgCFCAFKAIsayAFKAIoEJEBDAMLIAQgCUEHcUEAR2ohA0Gg0QgoAgAhBANAIAMEQCACIARqIgogCikDACISQn+FQgeIQoGChIiQoMCAAYMgEkL//v379+/fv/8AhHw3AwAgA0EBayEDIAJBCGohAgwBBQJAIAlBCE8EQCAEIAlqIAQpAAA3AAAMAQsgCUUNACAEQQhqIAQgCfwKAAALQQAhAgNAAkAgCSACIgNHBEAgAkEBaiECIAMgBGoiDC0AAEGAAUcNAiAEIAJBdGxqIQogBCADQXRsaiIGQQhrIQsgBkEMayEQA0AgAyAQKAIAIgYgCygCACAGGyIGIAdxIg9rIAQgByAGrRA1Ig0gD2tzIAdxQQhJDQIgBCANaiIPLQAAIA8gBkEZdiIGOgAAIAQgDUEIayAHcWpBCGogBjoAACAEIA1BdGxqQQxrIQZB/wFGBEAgDEH/AToAACAEIANBCGsgB3FqQQhqQf8BOgAAIAYgCigACDYACCAGIAopAAA3AAAMBAUgCiAGQQMQUgwBCwALAAtBqNEIIA4gCGs2AgAMBgsgDCAGQRl2Igo6AAAgBCADQQhrIAdxakEIaiAKOgAADAALAAsACwALQYutCEE5QaitCBBbAAsQnAEACyAFQTBqJAALIAAgARCMASEIQaDRCCgCACICQaTRCCgCACIEIBMQNSIDIAJqIgUtAAAhByAFIBNCGYinIgU6AAAgAiAEIANBCGtxakEIaiAFOgAAQazRCEGs0QgoAgBBAWo2AgBBqNEIQajRCCgCACAHQQFxazYCACACIANBdGxqIgJBBGsgCDYCACACQQhrIAE2AgAgAkEMayAANgIACyACQQRrKAIAIgBBgAhPIABBhAhJcUUEQBAYIgEgACUBJgEgASEAC0Gc0QhBnNEIKAIAQQFqNgIAIAAL/wQCB38BfiMAQSBrIgMkACADQQhqIAFBDGoiBBBVAkACQAJAAkACfyADLQAIQQFGBEAgAygCDAwBCyADLQAJQQFGBEAgAy0ACiIFQTBHDQIgASgCFCIFIAEoAhBJBEAgBCgCACAFai0AAEEwa0H/AXFBCkkNBAsgACABIAJCABAjDAULIANBBTYCECABIANBEGoQZwshASAAQgM3AwAgACABNgIIDAMLIAVBMWtB/wFxQQlJDQEgA0ENNgIQIAEgA0EQahBnIQEgAEIDNwMAIAAgATYCCAwCCyADQQ02AhAgASADQRBqEEwhASAAQgM3AwAgACABNgIIDAELIAEoAhQiBCABKAIQIgYgBCAGSxshBiAFQTBrrUL/AYMhCiABKAIMIQUDQAJAIAQgBkcEQCAEIAVqLQAAQTBrIgdB/wFxIghBCkkNAQsgACABIAIgChAjDAILIAhBBUsgCkKZs+bMmbPmzBlSciAKQpmz5syZs+bMGVpxRQRAIAEgBEEBaiIENgIUIApCCn4gB61C/wGDfCEKDAELCyADQRBqIQVBACEEIAEoAhAiByABKAIUIgZrIghBACAHIAhPGyEIIAEoAgwhCQNAAkACQAJAAkAgBSABIAIgCiAEIAhHBH8gBiAJai0AACIHQTBrQf8BcUEKSQ0DIAdBLkYNASAHQcUARiAHQeUARnINAiAEBSAICxAlDAMLIAUgASACIAogBBAcDAILIAUgASACIAogBBATDAELIAEgBkEBaiIGNgIUIARBAWohBAwBCwsgAAJ+IAMoAhBBAUYEQCAAIAMoAhQ2AghCAwwBCyAAIAMrAxg5AwhCAAs3AwALIANBIGokAAvYBAEHfyMAQSBrIgckACABIAEoAhQiBkEBaiIFNgIUQQEhCAJAIAUgASgCEE8NAAJAAkAgASgCDCAFai0AAEEraw4DAQIAAgtBACEICyABIAZBAmo2AhQLIAdBDGogAUEMahBVAkACQAJ/IActAAxBAUYEQCAHKAIQDAELIActAA1BAUYEQCAHLQAOQTBrQf8BcSIFQQpJDQIgB0ENNgIUIAEgB0EUahBnIQEgAEEBNgIAIAAgATYCBAwDCyAHQQU2AhQgASAHQRRqEGcLIQEgAEEBNgIAIAAgATYCBAwBCyABKAIUIgYgASgCECIJIAYgCUsbIQogASgCDCELA0ACQCAGIApHBEAgBiALai0AAEEwa0H/AXEiCUEKSQ0BCyAAIAEgAiADAn8gCEUEQCAEIAVrIgBBH3VBgICAgHhzIAAgACAESCAFQQBKcxsMAQsgBCAFaiIAQR91QYCAgIB4cyAAIAVBAEggACAESHMbCxAlDAILIAEgBkEBaiIGNgIUIAVBzJmz5gBHIAlBB0tyIAVBy5mz5gBKcUUEQCAFQQpsIAlqIQUMAQsLIwBBEGsiBSQAIAACfyADQgAgCBtQBEAgASgCFCIEIAEoAhAiBiAEIAZLGyEGIAEoAgwhCANAAkAgBCAGRwRAIAQgCGotAABBMGtB/wFxQQpJDQELIABEAAAAAAAAAABEAAAAAAAAAIAgAhs5AwhBAAwDCyABIARBAWoiBDYCFAwACwALIAVBDjYCBCAAIAEgBUEEahBnNgIEQQELNgIAIAVBEGokAAsgB0EgaiQAC4kDAQN/IwBBIGsiAiQAIAJBDGogASgCACIDEDECQAJAAn8gAi0ADEEBRgRAIAIoAhAMAQsgAi0ADUEBRgRAIAItAA4iBEH9AEcNAiAAQQA7AQAMAwsgAkEDNgIUIAMgAkEUahBMCyEBIABBAToAACAAIAE2AgQMAQsgAAJ/AkACQAJAIAEtAARFBEAgBEEsRw0BIAMgAygCFEEBajYCFCACQQxqIAMQMSACLQAMBEAgACACKAIQNgIEIABBAToAAAwGCwJAAkAgAi0ADUEBRgRAIAItAA4iAUEiRg0BIAFB/QBGDQIgAkERNgIUDAYLIAJBBTYCFAwFCyAAQQE6AAFBAAwFCyACQRU2AhQMAwsgAUEAOgAEIARBIkYNASACQRE2AhQgAyACQRRqEEwhASAAQQE6AAAgACABNgIEDAQLIAJBCDYCFCADIAJBFGoQTCEBIABBAToAACAAIAE2AgQMAwsgAEGAAjsBAAwCCyAAIAMgAkEUahBMNgIEQQELOgAACyACQSBqJAAL9wIBBX8CQAJAAkAgAEEJTwRAIAFBzf97QRAgACAAQRBNGyIAa08NASAAQRAgAUELakF4cSABQQtJGyIEakEMahAHIgJFDQEgAkEIayEBIABBAWsiAyACcUUEQCABIQAMBAsgAkEEayIFKAIAIgZBeHEgAiADakEAIABrcUEIayICIABBACACIAFrQRBNG2oiACABayICayEDIAZBA3FFDQIgACADIAAoAgRBAXFyQQJyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIAJqIgMgAygCBEEBcjYCBCABIAIQGgwDCyABEAchAwsgAw8LIAEoAgAhASAAIAM2AgQgACABIAJqNgIACwJAIAAoAgQiAUEDcUUNACABQXhxIgIgBEEQak0NACAAIAQgAUEBcXJBAnI2AgQgACAEaiIBIAIgBGsiBEEDcjYCBCAAIAJqIgIgAigCBEEBcjYCBCABIAQQGgsgAEEIaguRAwEHfyMAQRBrIgQkACAAKAIIQQAgACgCACIBGyEFIAFBAEchBiAAKAIEIQIgASEAAkADQCAFBEACQCAGBEAgAw0BA0AgAgRAIAJBAWshAiABKAKYAyEBDAELC0EAIQJBACEAIAEhAwwBC0HAyggQmwEACyAFQQFrIQUCQAJAA0AgAy8BkgMgAk0EQCAEQQRqIAMgABBmIAQoAgQiA0UNAiAEKAIMIQIgBCgCCCEADAELCyAARQRAIAJBAWohACADIQcMAgsgAyACQQJ0akGcA2ohAQNAIAEoAgAiB0GYA2ohASAAQQFrIgANAAtBACEADAELQZDNCBCbAQALIAMgAkEMbGoiASgCjAIgAUGQAmooAgAQnQEgAyACQRhsahBqQQEhBkEAIQEgACECQQAhACAHIQMMAQUCQCAGRQ0DIAMNAAN/IAIEfyACQQFrIQIgASgCmAMhAQwBBSABIQNBAAsLIQELCwsDQCAEQQRqIAMgARBmIAQoAgQiA0UNASAEKAIIIQEMAAsACyAEQRBqJAALnwMBBn8jAEEQayIGJAACQCACQQFxBEAgACABIAJBAXYQNAwBCyABLQAAIgcEQCABIQMDQCADQQFqIQMCfyAHwEEASARAIAdBgAFGBEAgBCADLwAAIgVqIQQgAyAFakECagwCCyAERSAIciEIIAMgB0EDcUEIeCIFQQV0QYCAgIAEcSAFQQd0ckEddmogB0EBdkECcWogB0ECdkECcWoMAQsgBCAHaiEEIAMgB2oLIgMtAAAiBw0ACwtBASEDAkAgBEEBdCIFQQAgBEEQTxsgBSAIQQFxGyIFQQBOBH9BACEEAkAgBQRAIAUQByIDRQ0BIAUhBAsgBkEANgIIIAYgAzYCBCAGIAQ2AgAgBkHIqgggASACEA8NAiAAIAYoAgg2AgggACAGKQIANwIADAMLQQEFQQALEIcBAAsjAEEgayIAJAAgAEHWADYCBCAAQdipCDYCACAAQcipCDYCDCAAIAZBD2o2AgggACAAQQhqrUKAgICAEIQ3AxggACAArUKAgICAIIQ3AxBBsp0IIABBEGpBsKoIEFsACyAGQRBqJAALsAMBB38jAEEQayIFJAACQEGQ1QgoAgANAEGQ1QhBfzYCAAJAAkBBnNUIKAIAIgFBmNUIKAIAIgBGBEAgASEAAkAgAUGU1QgoAgAiA0cNANBvQYABIAEgAUGAAU0bIgL8DwEiAEF/Rg0EAkBBoNUIKAIAIgNFBEBBoNUIIAA2AgAMAQsgASADaiAARw0FC0GU1QgoAgAiBEGY1QgoAgAiAGsgAk8EQCAEIQMMAQsgAiAAIAJqIgNLDQQgBUEMaiEGIANB/////wNLDQIgA0ECdCICQfz///8HSw0CAkACfyAERQRAIAJFBEBBBCEEDAMLIAIQBwwBC0GY0QgoAgAgBEECdEEEIAIQYAsiBEUEQCAFQQhqIQYMBQtBmNUIKAIAIQALQZjRCCAENgIAQZTVCCADNgIACyAAIANPDQNBmNEIKAIAIABBAnRqIAFBAWo2AgBBmNUIIABBAWoiADYCAAsgACABTQ0CQZzVCEGY0QgoAgAgAUECdGooAgA2AgBBkNUIQZDVCCgCAEEBajYCAEGg1QgoAgAgBUEQaiQAIAFqDwtBACECCyAGIAI2AgALAAvoAgECfyMAQTBrIgUkACAFIAI2AgQgBSABNgIAIAUgBDYCDCAFIAM2AggCQAJAIARBAWtBPksNACADIARqIQYgAyECA0AgAiAGRwRAIAItAAAhASACQQFqIQIgAUEtRiABQTBrQf8BcUEKSXIgAUHhAGtB/wFxQRpJcg0BDAILCyADIARBLRBkDQAgBARAIAZBAWstAABBLUYNAQtBACEGQQAhAQJAA0AgASICQeAARg0BIAJBEGohASADIAQgAigCvKYIIAIoAsCmCBCAAUUNAAsgAkHIpghqKAIAIQEgAkHEpghqKAIAIQYLIAUgAUENIAYbNgIUIAUgBkGcpwggBhs2AhAgBUEENgIsIAVBBDYCJCAFQQQ2AhwgBSAFQRBqNgIoIAUgBUEIajYCICAFIAU2AhggAEG/mwggBUEYahAXDAELQamnCEElEDohASAAQYCAgIB4NgIAIAAgATYCBAsgBUEwaiQAC4MDAQJ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBB3NQIKAIARgRAIAIoAgRBA3FBA0cNAUHU1AggATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAAwCCyAAIAMQTwsCQAJAAkAgAigCBCIDQQJxRQRAIAJB4NQIKAIARg0CIAJB3NQIKAIARg0DIAIgA0F4cSICEE8gACABIAJqIgFBAXI2AgQgACABaiABNgIAIABB3NQIKAIARw0BQdTUCCABNgIADwsgAiADQX5xNgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALIAAgARCEAQ8LQeDUCCAANgIAQdjUCEHY1AgoAgAgAWoiATYCACAAIAFBAXI2AgQgAEHc1AgoAgBHDQFB1NQIQQA2AgBB3NQIQQA2AgAPC0Hc1AggADYCAEHU1AhB1NQIKAIAIAFqIgE2AgAgACABQQFyNgIEIAAgAWogATYCAAsL4gIBCX8jAEEwayIEJAAgBCADNgIQIAQgAjYCDAJAIAEoAggEQCAEQQQ2AiwgBEEDNgIkIAQgATYCICAEIARBDGo2AiggBEEUakHCmwggBEEgahAXDAELIARBFGogAiADEDQLAkAgASgCDCIGLQAAQQVHDQAgBigCBCIHRQ0AIAYoAgghCQN/IAdBjAJqIgUgBy8BkgMiCkEMbGohC0EAIQYCQANAIAUgC0YEQCAKIQYMAgsCQAJAIAIgBSgCBCADIAUoAggiCCADIAhJGxBNIgwgAyAIayAMGyIIQQBKIAhBAEhrQf8BcQ4CAQADCyAFQQxqIQUgBkEBaiEGDAELCyAHIAZBGGxqIQUMAgsgCQR/IAlBAWshCSAHIAZBAnRqKAKYAyEHDAEFQQALCyEFCyAAIAQpAhQ3AgAgACAEKAIcNgIIIAAgBUHIpAggBRs2AgwgACABLQAQOgAQIARBMGokAAuzAwEIfyMAQRBrIgckACABIAEoAhRBAWoiBTYCFCABKAIMIQggASgCECEJAkADQAJAAkACQAJAIAUgCUkEQCAFIAhqLQAAIgpBMGsiC0H/AXEiDEEKSQ0EIAYNASAHQQ02AgQgASAHQQRqEEwhASAAQQE2AgAgACABNgIEDAYLIAYEQCAEIAZqIQUMAgsgB0EFNgIEIAEgB0EEahBMIQEgAEEBNgIAIAAgATYCBAwFCyAEIAZqIQUgCkEgckHlAEYNAQsgACABIAIgAyAFECUMAwsgACABIAIgAyAFEBMMAgsgDEEFSyADQpmz5syZs+bMGVJyIANCmLPmzJmz5swZVnFFBEAgASAFQQFqIgU2AhQgBkEBayEGIANCCn4gC61C/wGDfCEDDAELCyAEIAZqIQUgASgCFCIEIAEoAhAiBiAEIAZLGyEGIAEoAgwhCAJAAkACQANAIAQgBkYNASAEIAhqLQAAIglBMGtB/wFxQQlNBEAgASAEQQFqIgQ2AhQMAQsLIAlBIHJB5QBGDQELIAAgASACIAMgBRAlDAELIAAgASACIAMgBRATCwsgB0EQaiQAC7gCAQV/IAAoAhghAwJAAkAgACAAKAIMIgFGBEAgAEEUQRAgACgCFCIBG2ooAgAiAg0BQQAhAQwCCyAAKAIIIgIgATYCDCABIAI2AggMAQsgAEEUaiAAQRBqIAEbIQQDQCAEIQUgAiIBQRRqIAFBEGogASgCFCICGyEEIAFBFEEQIAIbaigCACICDQALIAVBADYCAAsCQCADRQ0AAkACQCAAKAIcQQJ0QbTRCGoiAigCACAARwRAAkAgACADKAIQRwRAIAMgATYCFAwBCyADIAE2AhALIAENAQwDCyACIAE2AgAgAUUNAQsgASADNgIYIAAoAhAiAgRAIAEgAjYCECACIAE2AhgLIAAoAhQiAEUNASABIAA2AhQgACABNgIYDwtB0NQIQdDUCCgCAEF+IAAoAhx3cTYCAAsL6wEBAX8jAEEgayIEJAACQCAAIAJNBEAgACABTSABIAJLcg0BIAQgADYCCCAEIAE2AgwgBCAEQQxqrUKAgICA4ACENwMYIAQgBEEIaq1CgICAgOAAhDcDEEHHmwggBEEQaiADEFsACyAEIAA2AgggBCACNgIMIAQgBEEMaq1CgICAgOAAhDcDGCAEIARBCGqtQoCAgIDgAIQ3AxBBppwIIARBEGogAxBbAAsgBCABNgIIIAQgAjYCDCAEIARBDGqtQoCAgIDgAIQ3AxggBCAEQQhqrUKAgICA4ACENwMQQd+cCCAEQRBqIAMQWwALoAIBBH9BHyEDIABCADcCECABQYCAgAhJBEAgAUEmIAFBCHZnIgJrdkEBcSACQQF0ckE+cyEDCyAAIAM2AhwgA0ECdEG00QhqIQJBASADdCIEQdDUCCgCAHFFBEAgAiAANgIAIAAgAjYCGCAAIAA2AgwgACAANgIIQdDUCEHQ1AgoAgAgBHI2AgAPCyABQRkgA0EBdmtBACADQR9HG3QhAyACKAIAIQQDQCABIAQiAigCBEF4cUYEQCACKAIIIgEgADYCDCACIAA2AgggAEEANgIYIAAgAjYCDCAAIAE2AggPCyADQR12IQQgA0EBdCEDIAIgBEEEcWoiBSgCECIEDQALIAVBEGogADYCACAAIAI2AhggACAANgIMIAAgADYCCAv5AQIEfwF+IwBBEGsiBiQAAn9BACADIAIgA2oiAksNABpBACEDIAZBDGohCAJAAkAgBa0gAiABKAIAIglBAXQiByACIAdLGyICQQhBBCAFQQFGGyIHIAIgB0sbIgetfiIKQiCIpw0AIAqnIgJBgICAgHggBGtLDQACfyAJRQRAIAYgBCACEIIBIAYoAgAMAQsgASgCBCAFIAlsIAQgAhBgCyIFDQEgBiAENgIMIAZBCGohCCACIQMLIAggAzYCACAGKAIIIQUgBigCDAwBCyABIAc2AgAgASAFNgIEQYGAgIB4CyEBIAAgBTYCBCAAIAE2AgAgBkEQaiQAC4kCAQZ/IAAoAgghBgJ/QQEgAUGAAUkiBA0AGkECIAFBgBBJDQAaQQNBBCABQYCABEkbCyIHIgIgACgCACAAKAIIIgNrSwRAIAAgAyACEC4LIAAoAgQgACgCCGohAgJAIARFBEAgAUE/cUGAf3IhBCABQQZ2IQMgAUGAEEkEQCACIAQ6AAEgAiADQcABcjoAAAwCCyABQQx2IQUgA0E/cUGAf3IhAyABQf//A00EQCACIAQ6AAIgAiADOgABIAIgBUHgAXI6AAAMAgsgAiAEOgADIAIgAzoAAiACIAVBP3FBgH9yOgABIAIgAUESdkFwcjoAAAwBCyACIAE6AAALIAAgBiAHajYCCEEAC9sCAQN/IwBBIGsiBSQAQYzVCEGM1QgoAgAiBkEBajYCAAJAAkACQAJAIAZBAEgNAAJAAkBBiNUILQAARQRAQYjVCEEBOgAAQYTVCEGE1QgoAgBBAWo2AgBB+NQIKAIAIgZBAEgNAyAGIAZBAWoiB0oNBEH41AggBzYCAEH81AgoAgANAUH41AggB0EBazYCAAwCCyAFIAAgASgCGBEAAAALIAVBCGogACABKAIUEQAAIAUgBDoAHSAFIAM6ABwgBSACNgIYIAUgBSkDCDcCEEH81AgoAgAgBUEQakGA1QgoAgAoAhQRAABB+NQIQfjUCCgCACIAQQFrNgIAIABBAEwNAwtBiNUIQQA6AAAgAw0DCwALIwBBEGsiACQAIABBHDYCBCAAQfjOCDYCACAAIACtQoCAgIAghDcDCEG7nQggAEEIakGUzwgQWwALQajOCEHNAEHQzggQWwALAAv2AQICfwJ+IwBBEGsiBCQAAkACQAJAAkACQAJAAkAgASgCFCIFIAEoAhBJBEAgASgCDCAFai0AACIFQS5GDQEgBUHFAEYgBUHlAEZyDQILIAJFDQJCASEGDAULIAQgASACIANBABAcIAQoAgANAgwDCyAEIAEgAiADQQAQEyAEKAIARQ0CIAAgBCgCBDYCCCAAQgM3AwAMBAtCACADfSIHQgBTBEBCAiEGIAchAwwDCyADur1CgICAgICAgICAf4QhAwwCCyAAIAQoAgQ2AgggAEIDNwMADAILIAQpAwghAwsgACADNwMIIAAgBjcDAAsgBEEQaiQAC/8BAgN/AX4jAEEwayICJAAgASgCAEGAgICAeEYEQCABKAIMIAJBADYCLCACQoCAgIAQNwIkKAIAIgQoAgAhAwJAIAQoAgQiBEEBcQRAIAJBJGogAyADIARBAXZqEEYMAQsgAkEkakHgzgggAyAEEA8aCyACIAIoAiwiAzYCICACIAIpAiQiBTcDGCABIAM2AgggASAFNwIACyABKAIIIQMgAUEANgIIIAEpAgAhBSABQoCAgIAQNwIAIAIgAzYCECACIAU3AwhBDBAHIgFFBEAQnAEACyABIAIoAhA2AgggASACKQMINwIAIABBxM8INgIEIAAgATYCACACQTBqJAALzQECAnwCfyMAQRBrIgckACADuiEFIAACfwJAAkACQANAIAQgBEEfdSIIcyAIayIIQbQCTQRAIAhBA3QrA6iuCCEGIARBAE4NAiAFIAajIQUMBAsgBUQAAAAAAAAAAGENAyAEQQBIBEAgBEG0AmohBCAFRKDI64XzzOF/oyEFDAELCwwBCyAFIAaiIgWZRAAAAAAAAPB/Yg0BCyAHQQ42AgQgACABIAdBBGoQZzYCBEEBDAELIAAgBSAFmiACGzkDCEEACzYCACAHQRBqJAALxAEBAn8gAEGAAU8EQCABQQQQRyABKAIIIgMgASgCBGohAiABAn8gAEGAEEkEQCACIABBBnZBwAFyOgAAQQIMAQsgAEH//wNNBEAgAiAAQQx2QeABcjoAACACIABBBnZBP3FBgAFyOgABQQMMAQsgAiAAQRJ2QfABcjoAACACIABBBnZBP3FBgAFyOgACIAIgAEEMdkE/cUGAAXI6AAFBBAsiASADajYCCCABIAJqQQFrIABBP3FBgAFyOgAADwsgASAAEHAL0QEBA38jAEEgayICJAAgAkEIaiABKAIIIgQgASgCACABKAIEIgNBoM0IEG0CQCACKAIMQQNNBEAgASADNgIIIAJBBDYCFCAAIAEgAkEUahBeDAELIAIoAgghAyABIARBBGo2AgggAy0AA0EBdC4B0MEIIAMtAAJBAXQuAdDFCCADLQABQQF0LwHQwQggAy0AAEEBdC8B0MUIcsFBCHRyciIDQQBIBEAgAkEMNgIUIAAgASACQRRqEF4MAQsgAEEAOwEAIAAgAzsBAgsgAkEgaiQAC70BAQR/IABBjAJqIAAvAZIDIgVBAWoiBiABIAIQQyAAIAYgASADEEQgAUEBaiECIABBmANqIQMCQCAFQQJqIgcgAUECaiIITQ0AIAUgAWtBAnQiAUUNACADIAhBAnRqIAMgAkECdGogAfwKAAALIAMgAkECdGogBDYCACAAIAY7AZIDIAcgAiACIAdJGyEBA0AgASACRwRAIAMgAkECdGooAgAiBCACOwGQAyAEIAA2AogCIAJBAWohAgwBCwsLwwEBAX8jAEEwayIDJAAgAyACNgIIIAMgATYCBAJ/IAAtABBBAUYEQCADIAApAgQ3AiggA0EENgIQIAMgA0EoajYCDCADQRhqIgBBlp0IIANBDGoQF0HWACAAEE4MAQsgAyAAKAIIIgFBDCABGzYCLCADIAAoAgRB8aQIIAEbNgIoIANBBDYCJCADQQQ2AhwgAyADQQRqNgIgIAMgA0EoajYCGCADQQxqIgBBuJ0IIANBGGoQF0HnACAAEE4LIANBMGokAAuvAQIDfwF+IwBBIGsiAiQAIAEoAgBBgICAgHhGBEAgASgCDCACQQA2AhwgAkKAgICAEDcCFCgCACIEKAIAIQMCQCAEKAIEIgRBAXEEQCACQRRqIAMgAyAEQQF2ahBGDAELIAJBFGpB4M4IIAMgBBAPGgsgAiACKAIcIgM2AhAgAiACKQIUIgU3AwggASADNgIIIAEgBTcCAAsgAEHEzwg2AgQgACABNgIAIAJBIGokAAuSAQECfyMAQSBrIgMkACAAQQxqIQQgASACaiECAn8CQAJAA0BBACABIAJGDQMaIANBDGogBBBVIAMtAAwNAiADLQANQQFHDQEgAy0ADiABLQAARgRAIAFBAWohAQwBCwsgA0EJNgIUIAAgA0EUahBnDAILIANBBTYCFCAAIANBFGoQZwwBCyADKAIQCyADQSBqJAALygEDAX8BfAF+IwBBIGsiAiQAAkACQAJAAkAgASgCAEEBaw4CAQIACyABKwMIIQMgAkEAOgAIIAO9Qv///////////wCDQv/////////3/wBYBEAgACADOQMQIABCAjcDCCAAQQI6AAAgAkEIahBqDAMLIAAgAikDGDcDECAAIAL9AAMI/QsDAAwCCyAAQgA3AwggAEECOgAAIAAgASkDCDcDEAwBCyAAQQI6AAAgACABKQMIIgQ3AxAgACAEQj+INwMICyACQSBqJAALlwEBAX8jAEEgayICJAAgAkEMaiABKAIAIgEQMQJAAn8gAi0ADEEBRgRAIAIoAhAMAQsgAi0ADUEBRgRAIAItAA5BOkcEQCACQQY2AhQgASACQRRqEEwMAgsgASABKAIUQQFqNgIUIAAgARAGDAILIAJBAzYCFCABIAJBFGoQTAshASAAQQY6AAAgACABNgIECyACQSBqJAALhAEBAX8jAEEQayIDJAAgAiABIAJqIgFLBEBBABCHAQALIANBBGogACgCACICIAAoAgRBCCABIAJBAXQiAiABIAJLGyIBIAFBCE0bIgEQNiADKAIEQQFGBEAgAygCDBogAygCCBCHAQALIAMoAgghAiAAIAE2AgAgACACNgIEIANBEGokAAuCAQIBfwF+AkACQCABrSADrX4iBUIgiKcNACACIAWnIgFqQQFrIgQgAUkNACADQQhqIgMgBEEAIAJrcSIEaiIBIANJDQFBgICAgHggAmsgAU8EQCAAIAQ2AgggACABNgIEIAAgAjYCAA8LIABBADYCAA8LIABBADYCAA8LIABBADYCAAuVAQEBfyMAQSBrIgUkACAFQRRqIAEgAiADIAQQGSAFKAIYIQECQCAFKAIUIgJBgICAgHhGBEAgAEGAgICAeDYCACAAIAE2AgQMAQsgBSAFKAIcNgIQIAUgATYCDCAFIAI2AgggBUEDNgIYIAUgBUEIajYCFCAAQZGhCCAFQRRqEBcgBSgCCCAFKAIMEJ0BCyAFQSBqJAALfwEGfyABKAIUIgIgASgCECIDIAIgA0sbIQUgASgCDCEGA0AgAiADSQRAIAIgBmotAAAhBAsCQCACIAVGDQAgBEEJayIHQRdLQQEgB3RBk4CABHFFcg0AIAEgAkEBaiICNgIUDAELCyAAIAQ6AAIgAEEAOgAAIAAgAiADSToAAQt5AQV/IAAoAgAiA0GAgICAeEcEQCADIAAoAggiAmshBSACIAAoAgQiBGohAgNAIAEgBUYEQCAEIQEDQCABIAJHBEAgAUEAOgAAIAFBAWohAQwBCwsgAEEANgIIIAMgBBCdAQUgASACakEAOgAAIAFBAWohAQwBCwsLCwMAAAvfAQEFfyMAQRBrIgQkACAEQQRqIQMjAEEQayIFJAACQAJAIAJFBEAgA0KAgICAEDcCBAwBC0EBIQYgBUEIakEBIAIQggEgBSgCCCIHBEAgAyAHNgIIIAMgAjYCBAwBCyADIAI2AgggA0EBNgIEDAELQQAhBgsgAyAGNgIAIAVBEGokACAEKAIIIQMgBCgCBEEBRwRAIAQoAgwhBSAAQQA2AgggACAFNgIEIAAgAzYCACACBEAgAgRAIAUgASAC/AoAAAsgACACNgIICyAEQRBqJAAPCyAEKAIMGiADEIcBAAtvAQJ/IAEgAqdxIQMDfyAAIANqKQAAQoCBgoSIkKDAgH+DIgJQBH8gBEEIaiIEIANqIAFxIQMMAQUgACACeqdBA3YgA2ogAXEiAWosAABBAE4EfyAAKQMAQoCBgoSIkKDAgH+DeqdBA3YFIAELCwsLYwEBfwJ/IANBAEgEQEEBIQFBBAwBCwJ/An8gAQRAIAIgAUEBIAMQYAwBCyADEAcLIgFFBEAgAEEBNgIEQQEMAQsgACABNgIEQQALIQEgAyEEQQgLIABqIAQ2AgAgACABNgIACwMAAAtWAQF/IAEEQCAAIAFqIQIDQCAAIAJGBEBBAQ8LIAAtAAAhASAAQQFqIQAgAUE6a0H/AXFB9QFLIAFB3wFxQdsAa0H/AXFB5QFLciABQS1Gcg0ACwtBAAt0AQJ/IAAoAgBBgICAgHhHBEAgASgCACAAKAIEIAAoAgggASgCBCgCDBECAA8LIAEoAgQhAyABKAIAIQEgACgCDCgCACICKAIAIQAgAigCBCICQQFxBEAgASAAIAJBAXYgAygCDBECAA8LIAEgAyAAIAIQDwuIAQEBfyMAQRBrIgIkACACQQRqIAAgARA0QeQAEIgBIgBB5wA6AGAgAEEANgJYIABBADsBVCAAQYCAgIB4NgJIIABBgICAgHg2AjwgAEGAgICAeDYCJCAAQYCAgIB4NgIYIABBgICAgHg2AgwgACACKAIMNgIIIAAgAikCBDcCACACQRBqJAAgAAtxAQJ/AkBBzNQIKAIAIgJBASABQQN2dCIDcUUEQEHM1AggAiADcjYCACABQXhxQcTSCGoiASECDAELIAFBeHEiAUHE0ghqIQIgAUHM0ghqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCAtfAQR/IAFBmANqIQYgAS8BkgMhBANAIAUgAyAES3JFBEAgBiADQQJ0aigCACIFIAM7AZADIAUgATYCiAIgAyAETyEFIAMgAyAESWohAwwBCwsgACACNgIEIAAgATYCAAtlAQF/IwBBEGsiAiQAAkAgASgCDC0AAARAIAJBCGogARBXIAACfyACKAIIIgFFBEAgAigCDCEBQQEMAQsgACACKAIMNgIIQQALNgIAIAAgATYCBAwBCyAAQgA3AgALIAJBEGokAAsDAAALAwAACwMAAAsDAAALAwAAC1UBAX8CQCABIAJBAWoiBE0NACABIAJBf3NqQQxsIgFFDQAgACAEQQxsaiAAIAJBDGxqIAH8CgAACyAAIAJBDGxqIgAgAygCCDYCCCAAIAMpAgA3AgALVwEBfwJAIAEgAkEBaiIETQ0AIAEgAkF/c2pBGGwiAUUNACAAIARBGGxqIAAgAkEYbGogAfwKAAALIAAgAkEYbGoiACADKQMQNwMQIAAgA/0AAwD9CwMAC2kBAX8CQCAAQYQITwRAIADQbyYBQZDVCCgCAA0BIABBoNUIKAIAIgFJDQEgACABayIAQZjVCCgCAE8NAUGY0QgoAgAgAEECdGpBnNUIKAIANgIAQZzVCCAANgIAQZDVCEEANgIACw8LAAtZAQJ/AkACQCACIAFrIgMgACgCACAAKAIIIgRrSwRAIAAgBCADEC4gACgCCCEEDAELIAEgAkYNAQsgA0UNACAAKAIEIARqIAEgA/wKAAALIAAgAyAEajYCCAtWAQJ/IwBBEGsiAiQAAkAgASAAKAIAIAAoAggiA2tNDQAgAkEIaiAAIAMgAUEBQQEQICACKAIIIgBBgYCAgHhGDQAgAigCDBogABCHAQALIAJBEGokAAtTAQJ/IwBBEGsiBCQAIARBCGpBBEEUEIIBIAQoAggiA0UEQBCcAQALIAMgAjYCECADIAE2AgwgAyAAKAIINgIIIAMgACkCADcCACAEQRBqJAAgAwtPAQF/IwBBIGsiAyQAIAMgATYCDCADIAA2AgggAyADQQhqrUKAgICA4ACENwMYIAMgA0EMaq1CgICAgOAAhDcDEEHvmwggA0EQaiACEFsAC1IBAn8jAEEQayICJAACQCABKAIIIgMgASgCBEkEQCAAQQA6AAAgACABKAIAIANqLQAAOgABDAELIAJBBDYCBCAAIAEgAkEEahBdCyACQRBqJAALSgEBfyMAQRBrIgYkAAJ/IAQEQCAGQQhqIAQgBRCOASAGKAIMDAELQYEIQYAIIAAtAAAbCyEAIAEgAiADEBEgABCGASAGQRBqJAALRwECfyMAQRBrIgIkACACQQhqIAAoAgwgACgCECIDIAAoAhRBAWoiACADIAAgA0kbEAsgASACKAIIIAIoAgwQSCACQRBqJAALQwEDfwJAIAJFDQADQCAALQAAIgMgAS0AACIERgRAIABBAWohACABQQFqIQEgAkEBayICDQEMAgsLIAMgBGshBQsgBQtsAQF/QeQAEIgBIgIgADoAYCACQQA2AlggAkEAOwFUIAJBgICAgHg2AkggAkGAgICAeDYCPCACQYCAgIB4NgIkIAJBgICAgHg2AhggAkGAgICAeDYCDCACIAEoAgg2AgggAiABKQIANwIAIAILSgEBfyABQYACTwRAIAAQHQ8LIAAoAgwiAiAAKAIIIgBHBEAgACACNgIMIAIgADYCCA8LQczUCEHM1AgoAgBBfiABQQN2d3E2AgALTgECf0Hg1AggAEEPakF4cSICQQhrIgM2AgBB2NQIIAAgAmsgAWpBCGoiAjYCACADIAJBAXI2AgQgACABakEoNgIEQezUCEGAgIABNgIAC08BA38gASgCACIEQYwCaiAELwGSA0EBaiIFIAEoAggiBiACEEMgBCAFIAYgAxBEIAQgBTsBkgMgACAGNgIIIAAgBDYCACAAIAEoAgQ2AgQLPwEEfwNAIAIgA0cEQCAAIANBAnQiBGoiBSgAACEGIAUgASAEaiIEKAAANgAAIAQgBjYAACADQQFqIQMMAQsLC8UBAQF/AkAgAARAIABBCGsiACAAKAIAQQFrIgI2AgAgAg0BIAAoAgwiASABKAIAQQFrIgE2AgAgAUUEQCAAKAIMIgFBCGoQVCABQcQAahB9IAEoAmAgAUHkAGooAgAQjQECQCABQX9GDQAgASABKAIEQQFrIgI2AgQgAg0AIAFB7AAQDgsLAkAgAEF/Rg0AIAAgACgCBEEBayIBNgIEIAENACAAQRAQDgsPC0HE0AhBGxCeAQALIAEEQA8LQc6nCEE/EJ4BAAtNAQF/IAAoAgAiAUGAgICAeEcEQCABIAAoAgQQnQEgACgCDCAAKAIQEJ0BIABBMGoQMiAAKAIYIAAoAhwQnQEgACgCJCAAKAIoEJ0BCwtBAQJ/IAAgASgCCCICIAEoAgRJIgMEfyABIAJBAWo2AgggASgCACACai0AAAVBAAs6AAIgAEEAOgAAIAAgAzoAAQs5AQF/AkAgAWlBAUcNACABQQAgAEGAgICAeCABa00bIgJFDQAgAARAIAIgABAVIgFFDQELIAEPCwALPwECfwJ/IAEoAgwiAi0AAEEDRgRAIAIoAgghAyACKAIMDAELIAFB/aQIQRAQKQshASAAIAM2AgAgACABNgIEC0IBAX8jAEEQayICJAAgAkEIaiABKAIAIAEoAgQgASgCCBALIAIoAgwhASAAIAIoAgg2AgAgACABNgIEIAJBEGokAAs7AQJ/QbzSCCEAA0AgACgCACIABEAgAUEBaiEBIABBCGohAAwBBUH01AhB/x8gASABQf8fTRs2AgALCws2AAJAIANpQQFHDQAgA0EAIAFBgICAgHggA2tNGyIDRQ0AIAAgASADIAIQYCIARQ0AIAAPCwAL3AECAX8BfiMAQSBrIgMkACADIAE2AhAgAyAANgIMIANBATsBHCADIAI2AhggAyADQQxqNgIUIwBBEGsiASQAIANBFGoiACkCACEEIAEgADYCDCABIAQ3AgQjAEEQayIAJAAgAUEEaiIBKAIAIgIoAgQiA0EBcQRAIAIoAgAhAiAAIANBAXY2AgQgACACNgIAIABB1M8IIAEoAgQgASgCCCIALQAIIAAtAAkQIgALIABBgICAgHg2AgAgACABNgIMIABB8M8IIAEoAgQgASgCCCIALQAIIAAtAAkQIgALOwEBfyMAQRBrIgMkACADQQhqIAEQWCACIAMoAgggAygCDBBIIQEgAEECNgIAIAAgATYCBCADQRBqJAALOwEBfyMAQRBrIgMkACADQQhqIAEQWCACIAMoAgggAygCDBBIIQEgAEEBOgAAIAAgATYCBCADQRBqJAALOwEBfyMAQRBrIgMkACADQQhqIAEQWCACIAMoAgggAygCDBBIIQEgAEEBOwEAIAAgATYCBCADQRBqJAALPgECfyABKAIEIQIgASgCACEDQQgQByIBRQRAEJwBAAsgASACNgIEIAEgAzYCACAAQbTPCDYCBCAAIAE2AgALLgAgAiADEBUiAgRAIAMgASABIANLGyIDBEAgAiAAIAP8CgAACyAAIAEQDgsgAgs0AQJ/IAAoAgghASAAKAIEIQJBACEAA0AgACABRwRAIAIgAEEYbGoQaiAAQQFqIQAMAQsLCzgAAkAgAkGAgMQARg0AIAAgAiABKAIQEQEARQ0AQQEPCyADRQRAQQAPCyAAIANBACABKAIMEQIACzABAX8gACACEEcgACgCCCEDIAIEQCAAKAIEIANqIAEgAvwKAAALIAAgAiADajYCCAswAQF/IwBBEGsiAyQAIANBADYCDCADIAI6AAwgACABIANBDGpBARCAASADQRBqJAALNAEBfyMAQRBrIgUkACAFQQhqIAMgBBCOASAFKAIMIQMgACABIAIQESADEIYBIAVBEGokAAs4AQF/IAEoAogCIgMEQCAAIAEvAZADNgIIIAAgAkEBajYCBAsgACADNgIAIAFByANBmAMgAhsQDgsuAQF/IwBBEGsiAiQAIAJBCGogAEEMahBYIAEgAigCCCACKAIMEEggAkEQaiQACwMAAAs9ACABKAIMLQAARQRAIABBgICAgHg2AgAgASgCACABKAIEEJ0BDwsgACABKAIQNgIQIAAgAf0AAgD9CwIACzkAAkACQAJAAkAgAC0AAA4FAQEBAgMACyAAQQRqEBYLDwsgACgCBCAAKAIIEJ0BDwsgAEEEahCVAQstACABIANGBEAgAUEMbCIBBEAgAiAAIAH8CgAACw8LQfDLCEEoQZjMCBCKAQALLQAgASADRgRAIAFBGGwiAQRAIAIgACAB/AoAAAsPC0HwywhBKEGYzAgQigEACyoAIAEgA00EQCAAIAMgAWs2AgQgACABIAJqNgIADwsgASADIAMgBBAeAAsrAQF/IwBBEGsiAiQAIAJBCGogABBYIAEgAigCCCACKAIMEEggAkEQaiQACw8AIAAgASACQbCpCBCpAQuOAQEEfyAAKAIIIgQgACgCAEYEQCMAQRBrIgIkACACQQRqIAAoAgAiAyAAKAIEQQggA0EBdCIDIANBCE0bIgMQNiACKAIEQQFGBEAgAigCDBogAigCCBCHAQALIAIoAgghBSAAIAM2AgAgACAFNgIEIAJBEGokAAsgACAEQQFqNgIIIAAoAgQgBGogAToAAAsPACAAIAEgAkGs0AgQqQELAwAACy8BAX8gAUEIayICIAIoAgBBAWoiAjYCACACRQRAAAsgACABNgIEIABB7K0INgIACygAIAEgAiADIAQQgAEhAyAAIAIgBGs2AgQgACABIARqQQAgAxs2AgALAwAAC/YrAxd/AX4BbyMAQRBrIgwkACAAIwBB0ANrIgIkAAJ/AkACQAJAAkACQAJAAkACQAJAAkAgASIPQYCAgAFNBEAgAkEANgKEAiACIAE2AoACIAIgADYC/AEgAkGAAToAiAIgAkEANgL4ASACQoCAgIAQNwLwASACQdAAaiACQfABaiIAEAYCf0EGIAItAFAiAUEGRg0AGiACIAIpA2A3A9ACIAIgAv0AA1D9CwPAAiACQSBqIAAQMQJAIAICfyACLQAgQQFGBEAgAigCJAwBCyACLQAhQQFHDQEgAkEWNgKMASACQfABaiACQYwBahBMCzYCVCACQQY6AFAgAkHAAmoQakEGDAELIAELIQAgAigC8AEgAigC9AEQnQEgAEEGRgRAIAIoAlQhAUGmpQhBHxA6IQAgASgCAEUEQCABKAIEIAFBCGooAgAQkQELIAFBFBAODAsLIAIgAi0AUzoAIyACIAIvAFE7ACEgAiAC/QADWP0LAyggAiACKAJUNgIkIAIgADoAICACQQA6AEwgAkEANgJEIAJCgICAgBA3AjwgAiACQSBqNgJIIAJB8AFqIgEgAkE8akHOoghBChAbIAJBwAFqIgMgARBpQYCAgIB4IQYCQCACKALAASIBQYCAgIB4Rg0AIAIoAsQBIQogAkHQAGogA0HfAEGkowhBIhAQIAIoAlAiCEUEQCACKAJUIQAMCQsgAigCVCELIAJBjAFqIgAgAkE8akHGowhBEBAbIAJB0ABqIAAQVyACKAJUIQQgAigCUCIDRQRAIAQhAAwICyAERSAEQYEBT3INBiADIARqIQkgAyEAA0AgACAJRwRAIAAtAAAiBUHfAXFBwQBrIQcgAEEBaiEAIAVBK0YgB0H/AXFBGklyIAVBMGtB/wFxQQpJciAFQd8ARnINAQwICwsgAkHQAGoiACACQTxqQdajCEEUEBsgAkHAA2ogABA9IAIoAsQDIQAgAigCwANBAUYEQCACKAJQIAIoAlQQnQEMCAsgAigCyAMhBiACKAJQIAIoAlQQnQEgAkHQAGpBlaQIQQsgCCALEBkgBkUhCSACKAJUIQUgAigCUCIHQYCAgIB4RgRAIAUhAAwICyACIAIoAlg2AoQDIAIgBTYCgAMgAiAHNgL8AiACQdAAaiACQcABahBXIAIoAlQhBQJAAkAgAigCUCIHRQRAIAUhAAwBCyACIAU2AowDIAIgBzYCiAMgAkGQA2ogByAFEDQgAkGcA2ogAyAEEDQCQCAARSAJckUEQCAGEAciA0UNBiAJRQRAIAMgACAG/AoAAAsgAiAGNgKwAyACIAM2AqwDIAIgBjYCqAMMAQsgAkGAgICAeDYCqAMLIAJBwANqIAJBPGpB6qMIQRAQDSACKALEAyEAAkAgAigCwAMiBUGBgICAeEYNAEGAgICAeCEGAn8gBUGAgICAeEcEQCACKALIAwwBCyACQbQDakGVpAhBCyAIIAsQMCACKAK4AyEAIAIoArQDIgVBgICAgHhGDQEgAigCvAMLIQcgAkEENgLMAyACQQM2AsQDIAIgAkGIA2o2AsgDIAIgAkH8Amo2AsADIAJBlAJqQbqbCCACQcADahAXIAIgAikCnAM3AlwgAiACKAKYAzYCWCACIAIoAqQDNgJkIAIgAikCkAMiGTcDUCACIAIpAqgDNwOgAiACIAIoArADNgKoAiACIBk3A/ABIAIgAikDWDcD+AEgAiACKQNgNwOAAiACIAc2ApACIAIgADYCjAIgAiAFNgKIAiACKAL8AiACKAKAAxCdASACKAKMASACKAKQARCdASACKAL0ASEAIAIoAvABIQMgASAKEJ0BIAJBwAJqIAJB+AFqQTT8CgAAIANBgICAgHhrDgIMAwILIAJBqANqEDIgAigCnAMgAigCoAMQnQEgAigCkAMgAigClAMQnQELIAIoAvwCIAIoAoADEJ0BDAgLIAJBjAFqIAJBwAJqQTT8CgAAIAAhCiADIQYLIAIgCjYCVCACIAY2AlAgAkHYAGogAkGMAWpBNPwKAAAgAkHwAWoiAyACQTxqQdiiCEEOEBsgAkHAAmoiCyADEGlBgICAgHghBQJAIAIoAsACIgdBgICAgHhGDQAgAigCxAIhBSADIAtBOkH9oQhBHRAQIAIoAvABIgFFBEAgAigC9AEhAAwFCyACKAL0ASEEIAJB8AFqIgMgAkHAAmoQVyACKAL0ASEAIAIoAvABIglFDQQgAkHAA2ogCSAAEDQgAyACQTxqQZqiCEEUEA0gAigC9AEhACACKALwASIJQYGAgIB4RgRAIAIoAsADIAIoAsQDEJ0BDAULAn8gCUGAgICAeEcEQCAAIQEgAigC+AEMAQsgAkHAAWpBvqIIQRAgASAEEDAgAigCxAEhASACKALAASIJQYCAgIB4Rg0EIAIoAsgBCyEEIAJB8AFqIAJBPGpBrqIIQRAQGwJAAkACQCACKAL8ASIALQAADgICAQALIAJB8AFqQeCkCEERECkhACAJIAEQnQEgAigCwAMgAigCxAMQnQEgAigC8AEgAigC9AEQnQEMBgsgAC0AASENCyACKALIAyEIIAIoAsQDIQAgAigCwAMhAyACKALwASACKAL0ARCdASAHIAUQnQFBgICAgHghBQJAIANBgICAgHhrDgIGAQALIA1BAXEhByADIQULIAIgBzoA7AEgAiAENgLoASACIAE2AuQBIAIgCTYC4AEgAiAINgLcASACIAA2AtgBIAIgBTYC1AEgBkGAgICAeEYgBUGAgICAeEZxRQRAIAJBwAJqIgQgAkHQAGpBPPwKAAAgAkHwAWogAkE8akHmoghBCxANQYGAgIB4IQUgAigC9AEhACACKALwASIHQYGAgIB4RgRAIAJB1AFqEH0gBBBUDAsLIAIoAvgBIQkgAkHwAWogAkGMAWpBNPwKAAAgAiACKALsATYCvAIgAiACKQLkATcCtAIgAiAC/QAC1AH9CwKkAiAAIQEgCiEAIAYhBQwKC0HxoghBMxA6IQAgAkHUAWoQfQwEC0GNpQhBGRA6IQAMCQtBARCHAQALIAIoAsADIAIoAsQDEJ0BIAEhAAsgByAFEJ0BCyACQdAAahBUDAMLIAJBjAFqQfqjCEEbECkhAAsgAigCjAEgAigCkAEQnQELIAEgChCdAQtBgYCAgHghBQsgAkEgakEEciEEQQBBARCdAQJAAkACQAJAIAItACAOBQMDAwECAAsgBBAWDAILIAIoAiQgAigCKBCdAQwBCyAEEGEgAigCJCACKAIoEJ8BCyAFQYGAgIB4Rg0AQewAEIgBIgYgADYCDCAGIAU2AgggBkKBgICAEDcCACAGQRBqIAJB8AFqQdAA/AoAACAGIAk2AmggBiABNgJkIAYgBzYCYEEADAELIAJBgYKACDYCwAIgAC0AYCIGQecARiEFAn8CQCAGQeoARgRAIAJBGGogAEEMahCBASACKAIcQQAgAigCGCIBGyEHIAFBASABGyEJDAELQQ8hB0GomAghCUEfIQFByocIIQpBFCEDQYWHCCEEAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAZBAWsOaWQAZwECAwQFZgYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5PUFFpUlNUVVZXWFlaW1xdXl9gYWJjaGULQRUhA0G1hwghBAxkC0EnIQNB6YcIIQQMYwtBGCEDQZCICCEEDGILQR8hA0GoiAghBAxhC0HHiAghBAxgC0EVIQNB24gIIQQMXwtBISEDQYiJCCEEDF4LQRIhA0GpiQghBAxdC0EVIQFBu4kIIQoMXgtBECEDQdCJCCEEDFsLQRYhAUHgiQghCgxcC0ElIQNB9okIIQQMWQtBKSEDQZuKCCEEDFgLQcSKCCEEDFcLQR4hA0HYigghBAxWC0EZIQNB9ooIIQQMVQtBGCEDQY+LCCEEDFQLQSMhA0GniwghBAxTC0EoIQNByosIIQQMUgtBJSEDQfKLCCEEDFELQRYhA0GXjAghBAxQC0EaIQNBrYwIIQQMTwtBFiEDQceMCCEEDE4LQRwhA0HdjAghBAxNC0EnIQNB+YwIIQQMTAtBHiEDQaCNCCEEDEsLQRohA0G+jQghBAxKC0EZIQNB2I0IIQQMSQtBGSEDQfGNCCEEDEgLQSEhA0GKjgghBAxHC0EVIQNBq44IIQQMRgtBHiEDQcCOCCEEDEULQRghAUHejgghCgxGC0EVIQNB9o4IIQQMQwtBGSEDQYuPCCEEDEILQR0hA0GkjwghBAxBC0EdIQNBwY8IIQQMQAtBHSEDQd6PCCEEDD8LQRkhA0H7jwghBAw+C0EVIQNBlJAIIQQMPQtBICEDQamQCCEEDDwLQRchA0HJkAghBAw7C0EiIQNB4JAIIQQMOgtBHyEDQYKRCCEEDDkLQSUhA0GhkQghBAw4C0EnIQNBxpEIIQQMNwtBGyEDQe2RCCEEDDYLQSEhA0GIkgghBAw1C0ElIQNBqZIIIQQMNAtBDSEDQc6SCCEEDDMLQQ0hA0HbkgghBAwyC0EPIQNB6JIIIQQMMQtBFiEDQfeSCCEEDDALQRIhA0GNkwghBAwvC0EYIQNBn5MIIQQMLgtBKSEDQbeTCCEEDC0LQSQhA0HgkwghBAwsC0EhIQNBhJQIIQQMKwtBFiEDQaWUCCEEDCoLQRohA0G7lAghBAwpC0EdIQNB1ZQIIQQMKAtBHSEDQfKUCCEEDCcLQRohA0GPlQghBAwmC0ETIQNBqZUIIQQMJQtBEyEDQbyVCCEEDCQLQRMhA0HPlQghBAwjC0EYIQNB4pUIIQQMIgtBDSEDQfqVCCEEDCELQRMhA0GHlgghBAwgC0ETIQNBmpYIIQQMHwtBEyEDQa2WCCEEDB4LQRwhA0HAlgghBAwdC0EhIQNB3JYIIQQMHAtBDiEDQf2WCCEEDBsLQQ0hA0GLlwghBAwaC0EfIQNBmJcIIQQMGQtBEyEDQbeXCCEEDBgLQQ8hA0HKlwghBAwXC0HZlwghBAwWC0EbIQNB7ZcIIQQMFQtBDSEDQYiYCCEEDBQLQRMhA0GVmAghBAwTC0ENIQNBt5gIIQQMEgtBDCEBQcSYCCEKDBMLQQ0hA0HQmAghBAwQC0EhIQNB3ZgIIQQMDwtBGCEDQf6YCCEEDA4LQRUhA0GWmQghBAwNC0EPIQNBq5kIIQQMDAtBESEDQbqZCCEEDAsLQR4hA0HLmQghBAwKC0EeIQNB6ZkIIQQMCQtBGyEDQYeaCCEEDAgLQaKaCCEEDAcLQbaaCCEEDAYLQRwhA0HKmgghBAwFC0ETIQNB5poIIQQMBAtBFiEDQfmaCCEEDAMLQQ8hA0GPmwghBAwCC0EVIQNBnpsIIQQMAQtBHCEDQZmHCCEECyAAKAIIIQ0gACgCBCELQYMIDAQLQRghAUHwiAghCgsgACgCCCENIAAoAgQhCyABIQMgCiEEQYIIDAILQQchB0GzmwghCQsgACgCCCENIAAoAgQhCyAHIQMgCSEEAn9BgwggAC8BVEEBRw0AGkGCCCAALwFWIgFBrQNGDQAaQYIIQYMIIAFB9ANrQf//A3FB5ABJGwsLIRBB9KEIQeuhCCAFGyERQQAhCEEBIQcCQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAZBFGsOEQEWFhYCFhYDBAUWFhYWFgIGAAsCQAJAAkACQCAGQQJrDgoBGRkZAQIZGRkDAAsCQCAGQTZrDgUMDRkODwALAkAgBkHLAGsOCBARGRkZGRITAAsgBkEqaw4ECRgYChMLQZSACCEIQQAhB0EiIQUMFwtBtoAIIQhBACEHQRMhBQwWC0HJgAghCEEAIQdBOyEFDBULQYSBCCEIDBMLQbKBCCEIDBELQeqBCCEIQQAhB0EyIQUMEgtBnIIIIQgMDgtBx4IIIQgMDwtB9YIIIQhBACEHQRwhBQwPC0GRgwghCEEAIQdBxAAhBQwOC0HVgwghCEEAIQdBHyEFDA0LQfSDCCEIQQAhB0HTACEFDAwLQceECCEIQQAhB0EhIQUMCwtB6IQIDAYLQYuFCCEIDAcLQcOFCCEIQQAhB0EOIQUMCAtB0YUIIQhBACEHQTohBQwHC0GLhgghCEEAIQdBLCEFDAYLQbeGCCEIDAILIAZB2ABHDQRB4oYICyEIQQAhB0EjIQUMAwtBACEHQSshBQwCC0EAIQdBOCEFDAELQQAhB0EuIQULIAAoAlwhEiAAKAJYIQEgAkEQaiAAQRhqEIEBIAAvAVQgAC8BViEUIAAoAiQhFSAAKAI8IRYgAigCFCEXIAIoAhAhCiACQQhqIABByABqEIEBIAIoAgwhGCACKAIIIQkQlwEiBkGeoQhBBCARQQkQZSAGQaKhCEEEIAQgAxBlIAZBjYAIQQcgCyANEGUgBkGmoQhBCRARIBAQhgEgB0UEQCACQcACaiAGQa+hCEESIAggBRBLCyABBEAgAkHAAmogBkHBoQhBCSABIBIQSwsgCgRAIAJBwAJqIAZByqEIQQkgCiAXEEsLBEAgFLgQBCEaEBgiASAaJgEgBkHToQhBChARIAEQhgELIBVBgICAgHhHBEAQlwEiAUGGgAhBByAAQShqKAIAIABBLGooAgAQZSABQY2ACEEHIABBNGooAgAgAEE4aigCABBlIAZB3aEIQQYQESABEIYBCyAWQYCAgIB4RwRAEJcBIgFBgIAIQQYgAEFAaygCACAAQcQAaigCABBlIAZB46EIQQMQESABEIYBCyAJBEAgAkHAAmogBkHmoQhBBSAJIBgQSwtBgAgQkgEgACgCACAAQQRqKAIAEJ0BIAAoAgwgAEEQaigCABCNASAAKAIYIABBHGooAgAQjQEgACgCJCIBQYCAgIB4RwRAIAEgAEEoaigCABCdASAAKAIwIABBNGooAgAQnQELIAAoAjwiAUGAgICAeEcEQCABIABBQGsoAgAQnQELIAAoAkggAEHMAGooAgAQjQEgAEHkABAOQQELIQEgDxCRAUEBIQAgAUUEQEEQEIgBIgAgBjYCDCAAQQA2AgggAEKBgICAEDcCACAAQQhqIQZBACEACyAMIAA2AgggDCAGQQAgABs2AgQgDEEAIAYgABs2AgAgAkHQA2okACAMKAIAIAwoAgQgDCgCCCAMQRBqJAALAwAACwMAAAsDAAALAwAACwMAAAsDAAALLAEBfyAAKAIAIgFBgICAgHhHBEAgASAAKAIEEJ0BIAAoAgwgACgCEBCdAQsLIwAgAARAIAAgAiABKAIQEQEADwsgAhCSAUG4rQhBMhCeAQALJgEBfwJAIAAoAgANACAAKAIIIgFFDQAgACgCBCABEA4LIAAQpQELFgAgASADTwR/IAIgACADEE0FQQELRQslACAAIAEoAgg2AgQgACABKAIEQQAgASgCAEGAgICAeEcbNgIACx0AIAIEQCABIAIQFSEBCyAAIAI2AgQgACABNgIACxgAIAAoAgwEQCAADwsgASAAEGcgABClAQsYACABQYACTwRAIAAgARAfDwsgACABEDsLAwAACxoBAW8gACUBIAElASABEEUgAiUBIAIQRRAACxgAIAAEQBCcAQALQYypCEEjQaCpCBBbAAsSACAAEAciAEUEQBCcAQALIAALHAAgASgCACAAKAIAIAAoAgQgASgCBCgCDBECAAsRACAAIAFBAXRBAXIgAhBbAAsQACAABEAgASAAIAJsEA4LCxYBAW8gACABEAUhAhAYIgAgAiYBIAALFQAgAEGAgICAeEcEQCAAIAEQnQELCxUAIAAgASACEIwBNgIEIABBADYCAAsYACABKAIAQcCqCEEFIAEoAgQoAgwRAgALEQAgAC0AAEEGRwRAIAAQagsLDQAgAQRAIAAgARAOCwsPACAAQYQITwRAIAAQRQsLDwAgACABIAEgAmoQRkEACxQAIAAoAgAgASAAKAIEKAIMEQEACxMAIAAQYSAAKAIAIAAoAgQQnwELDQAgAQRAIAAgARAOCwsUAgFvAX8QASEAEBgiASAAJgEgAQsQACABIAAoAgQgACgCCBAKCxAAIAEgACgCACAAKAIEEAoLEgAgAEGc0Ag2AgQgACABNgIACw4AQaisCEErIAAQigEACwwAQYnVCEEBOgAAAAsLACAAIAFBARCLAQsJACAAIAEQAgALCwAgACABQRgQiwELDAAgAUHzrAhBGBAKCwwAIAFB06wIQSAQCgsQACAAQYzQCP0AAgD9CwIACxAAIABBpM8I/QACAP0LAgALDAAgACABKQIANwMACwgAIABBFBAOCwkAIABBADYCAAsDAAALMQEBfyMAQRBrIgEkACABQQhqQQggABCCASABKAIIIgBFBEAQnAEACyABQRBqJAAgAAslACACQQFxBEAgACABIAEgAkEBdmoQRkEADwsgACADIAEgAhAPCwuIUQUAQYCACAvCJGFjdGlvbnRyaWdnZXJtZXNzYWdlQ2hlY2sgdGhlIGNvZGUgYW5kIGVudGVyIGl0IGFnYWluLkFzayBmb3IgYSBuZXcgY29kZS5BIGZpcmV3YWxsIHJlZnVzZWQgdGhlIHJlcXVlc3Q7IGRvIG5vdCByZXBlYXQgaXQgdW5jaGFuZ2VkLkNob29zZSBhIHBhc3N3b3JkIHRoYXQgbWVldHMgdGhlIHBvb2wncyBydWxlcy5XYWl0IGJlZm9yZSB0cnlpbmcgYWdhaW46IGF0dGVtcHRzIGFyZSBsaW1pdGVkIHBlciB1c2VyLlRoaXMgcmVnaW9uIGlzIHJlYWQtb25seSBmb3Igbm93OyB0cnkgYWdhaW4gbGF0ZXIuQ2hvb3NlIGEgcGFzc3dvcmQgdGhhdCB3YXMgbm90IHVzZWQgYmVmb3JlLkNhbGwgcmVzZXRQYXNzd29yZCwgdGhlbiBjb25maXJtUmVzZXRQYXNzd29yZC5XYWl0IGEgbW9tZW50IGFuZCB0cnkgYWdhaW4uQ2FsbCBjb25maXJtU2lnblVwIHdpdGggdGhlIGNvZGUgdGhhdCB3YXMgc2VudCwgb3IgcmVzZW5kU2lnblVwQ29kZS5TaWduIGluLCBvciByZXNldCB0aGUgcGFzc3dvcmQuU3RhcnQgdGhlIHNpZ24taW4gYWdhaW47IHRoZSBzZXJ2aWNlIGtlZXBzIGFuIHVuZmluaXNoZWQgb25lIGZvciBzb21lIG1pbnV0ZXMgb25seS5DYWxsIHNpZ25JbiBiZWZvcmUgY29uZmlybVNpZ25Jbi5BbnN3ZXIgd2l0aCBvbmUgb2YgYWxsb3dlZE1GQVR5cGVzLkxlYXZlIHRoZSBwYXNzd29yZCBvdXQsIG9yIHNpZ24gaW4gd2l0aCBDVVNUT01fV0lUSF9TUlAuU2lnbiBpbiBmaXJzdC5DYWxsIHNpZ25PdXQgZmlyc3QsIG9yIHNpZ24gaW4gd2l0aCBpZlNpZ25lZEluOiAicmVwbGFjZSIuVHJ5IGFnYWluLCBvciBjaG9vc2UgYW5vdGhlciB3YXkgdG8gc2lnbiBpbi5Vc2UgdGhlIHBhc3NrZXkgdGhhdCBpcyByZWdpc3RlcmVkIGFscmVhZHkuQ2hlY2sgdGhlIGNvbm5lY3Rpb24gYW5kIHRyeSBhZ2Fpbi5BbGlhc0V4aXN0c0V4Y2VwdGlvbkNvZGVEZWxpdmVyeUZhaWx1cmVFeGNlcHRpb25Db2RlTWlzbWF0Y2hFeGNlcHRpb25Db25jdXJyZW50TW9kaWZpY2F0aW9uRXhjZXB0aW9uRGV2ZWxvcGVyVXNlckFscmVhZHlSZWdpc3RlcmVkRXhjZXB0aW9uRGV2aWNlS2V5RXhpc3RzRXhjZXB0aW9uRW5hYmxlU29mdHdhcmVUb2tlbk1GQUV4Y2VwdGlvbkV4cGlyZWRDb2RlRXhjZXB0aW9uRXhwaXJlZFRva2VuRXhjZXB0aW9uRXh0ZXJuYWxTZXJ2aWNlRXhjZXB0aW9uRmVhdHVyZVVuYXZhaWxhYmxlSW5UaWVyRXhjZXB0aW9uRm9yYmlkZGVuRXhjZXB0aW9uSURQQ29tbXVuaWNhdGlvbkVycm9ySURQUmVqZWN0ZWRDbGFpbUludGVybmFsRXJyb3JFeGNlcHRpb25JbnZhbGlkRW1haWxSb2xlQWNjZXNzUG9saWN5RXhjZXB0aW9uSW52YWxpZElkZW50aXR5UG9vbENvbmZpZ3VyYXRpb25FeGNlcHRpb25JbnZhbGlkSWRlbnRpdHlUb2tlbkludmFsaWRMYW1iZGFSZXNwb25zZUV4Y2VwdGlvbkludmFsaWRQYXJhbWV0ZXJFeGNlcHRpb25JbnZhbGlkUGFzc3dvcmRFeGNlcHRpb25JbnZhbGlkU21zUm9sZUFjY2Vzc1BvbGljeUV4Y2VwdGlvbkludmFsaWRTbXNSb2xlVHJ1c3RSZWxhdGlvbnNoaXBFeGNlcHRpb25JbnZhbGlkVXNlclBvb2xDb25maWd1cmF0aW9uRXhjZXB0aW9uTGltaXRFeGNlZWRlZEV4Y2VwdGlvbk1GQU1ldGhvZE5vdEZvdW5kRXhjZXB0aW9uTm90QXV0aG9yaXplZEV4Y2VwdGlvbk9wZXJhdGlvbk5vdEVuYWJsZWRFeGNlcHRpb25QYXNzd29yZEhpc3RvcnlQb2xpY3lWaW9sYXRpb25FeGNlcHRpb25QYXNzd29yZFJlc2V0UmVxdWlyZWRFeGNlcHRpb25SZWZyZXNoVG9rZW5SZXVzZUV4Y2VwdGlvblJlc291cmNlQ29uZmxpY3RFeGNlcHRpb25SZXNvdXJjZU5vdEZvdW5kRXhjZXB0aW9uU29mdHdhcmVUb2tlbk1GQU5vdEZvdW5kRXhjZXB0aW9uVG9rZW5SZXZva2VkRXhjZXB0aW9uVG9vTWFueUZhaWxlZEF0dGVtcHRzRXhjZXB0aW9uVG9vTWFueVJlcXVlc3RzRXhjZXB0aW9uVW5hdXRob3JpemVkRXhjZXB0aW9uVW5leHBlY3RlZExhbWJkYUV4Y2VwdGlvblVuc3VwcG9ydGVkT3BlcmF0aW9uRXhjZXB0aW9uVW5zdXBwb3J0ZWRUb2tlblR5cGVFeGNlcHRpb25Vc2VyTGFtYmRhVmFsaWRhdGlvbkV4Y2VwdGlvblVzZXJOb3RDb25maXJtZWRFeGNlcHRpb25Vc2VyTm90Rm91bmRFeGNlcHRpb25Vc2VyUG9vbEFkZE9uTm90RW5hYmxlZEV4Y2VwdGlvblVzZXJuYW1lRXhpc3RzRXhjZXB0aW9uV2ViQXV0aG5DaGFsbGVuZ2VOb3RGb3VuZEV4Y2VwdGlvbldlYkF1dGhuQ2xpZW50TWlzbWF0Y2hFeGNlcHRpb25XZWJBdXRobkNvbmZpZ3VyYXRpb25NaXNzaW5nRXhjZXB0aW9uV2ViQXV0aG5DcmVkZW50aWFsTm90U3VwcG9ydGVkRXhjZXB0aW9uV2ViQXV0aG5Ob3RFbmFibGVkRXhjZXB0aW9uV2ViQXV0aG5PcmlnaW5Ob3RBbGxvd2VkRXhjZXB0aW9uV2ViQXV0aG5SZWx5aW5nUGFydHlNaXNtYXRjaEV4Y2VwdGlvblNpZ25JbkFib3J0ZWRTaWduSW5FeHBpcmVkU2lnbkluRXhjZXB0aW9uRW1wdHlDaGFsbGVuZ2VSZXNwb25zZUluY29ycmVjdE1GQU1ldGhvZEN1c3RvbUF1dGhTaWduSW5QYXNzd29yZEVtcHR5Q29uZmlybVJlc2V0UGFzc3dvcmRDb25maXJtYXRpb25Db2RlRW1wdHlDb25maXJtUmVzZXRQYXNzd29yZE5ld1Bhc3N3b3JkRW1wdHlDb25maXJtUmVzZXRQYXNzd29yZFVzZXJuYW1lRW1wdHlDb25maXJtU2lnblVwQ29kZUVtcHR5Q29uZmlybVNpZ25VcFVzZXJuYW1lRW1wdHlDb25maXJtVXNlckF0dHJpYnV0ZUNvZGVFbXB0eXJlc2VuZFNpZ25VcENvZGVVc2VybmFtZUVtcHR5UmVzZXRQYXNzd29yZFVzZXJuYW1lRW1wdHlTaWduVXBQYXNzd29yZEVtcHR5U2lnblVwVXNlcm5hbWVFbXB0eVVwZGF0ZVBhc3N3b3JkRW1wdHlWZXJpZnlUT1RQU2V0dXBDb2RlRW1wdHlVc2VybmFtZUVtcHR5U2lnbkluUGFzc3dvcmRFbXB0eVNpZ25JblVzZXJuYW1lQXV0b1NpZ25JbkV4Y2VwdGlvblVzZXJVbkF1dGhlbnRpY2F0ZWRFeGNlcHRpb25Vc2VyQWxyZWFkeUF1dGhlbnRpY2F0ZWRFeGNlcHRpb25TZXNzaW9uQ2hhbmdlZE5vQ3JlZGVudGlhbHNEZXZpY2VNZXRhZGF0YU5vdEZvdW5kRXhjZXB0aW9uUGFzc2tleU5vdFN1cHBvcnRlZFBhc3NrZXlDYW5jZWxlZFBhc3NrZXlBbHJlYWR5RXhpc3RzUGFzc2tleVJlbHlpbmdQYXJ0eU1pc21hdGNoUGFzc2tleUZhaWxlZEludmFsaWRTcnBDaGFsbGVuZ2VJbnZhbGlkUmVzcG9uc2VTdG9yYWdlRmFpbGVkTmV0d29ya0Vycm9ySnd0UGFyc2VFcnJvckp3dEludmFsaWRTaWduYXR1cmVBbGdvcml0aG1FcnJvckp3dEludmFsaWRTaWduYXR1cmVFcnJvckp3dEludmFsaWRJc3N1ZXJFcnJvckp3dEV4cGlyZWRFcnJvckp3dE5vdEJlZm9yZUVycm9yQ29nbml0b0p3dEludmFsaWRUb2tlblVzZUVycm9yQ29nbml0b0p3dEludmFsaWRDbGllbnRJZEVycm9yQ29nbml0b0p3dEludmFsaWRHcm91cEVycm9ySnd0SW52YWxpZFNjb3BlRXJyb3JKd3RJbnZhbGlkQ2xhaW1FcnJvckp3a3NOb3RBdmFpbGFibGVJbkNhY2hlRXJyb3JKd2tzVmFsaWRhdGlvbkVycm9yS2lkTm90Rm91bmRJbkp3a3NFcnJvckludmFsaWRBcmd1bWVudFJhbmRvbW5lc3NVbmF2YWlsYWJsZVVua25vd27AAS/AAMABLsABLsAAFnNsaWNlIGluZGV4IHN0YXJ0cyBhdCDADSBidXQgZW5kcyBhdCDAACBpbmRleCBvdXQgb2YgYm91bmRzOiB0aGUgbGVuIGlzIMASIGJ1dCB0aGUgaW5kZXggaXMgwAAScmFuZ2Ugc3RhcnQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAQcmFuZ2UgZW5kIGluZGV4IMAiIG91dCBvZiByYW5nZSBmb3Igc2xpY2Ugb2YgbGVuZ3RoIMAAGXRoZSBhbnN3ZXIgaGFzIG5vIHVzYWJsZSDAAMACOiDAAMABIMAAYWxsb2Mvc3JjL2NvbGxlY3Rpb25zL2J0cmVlL21hcC9lbnRyeS5ycwBhbGxvYy9zcmMvZm10LnJzAHN0ZC9zcmMvc3lzL3RocmVhZF9sb2NhbC9ub190aHJlYWRzLnJzAHN0ZC9zcmMvc3lzL3N5bmMvcndsb2NrL25vX3RocmVhZHMucnMAanMtc3lzLTAuMy4xMDcvc3JjL2Z1dHVyZXMvanNwaS5ycwBhbGxvYy9zcmMvY29sbGVjdGlvbnMvYnRyZWUvbmF2aWdhdGUucnMAYWxsb2Mvc3JjL2NvbGxlY3Rpb25zL2J0cmVlL25vZGUucnMAaW5kZXguY3JhdGVzLmlvLTE5NDljZjhjNmI1YjU1N2YvaGFzaGJyb3duLTAuMTYuMS9zcmMvcmF3L21vZC5ycwBhbGxvYy9zcmMvcmF3X3ZlYy9tb2QucnMAc2VyZGVfanNvbi0xLjAuMTU0L3NyYy9yZWFkLnJzAGluZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2RsbWFsbG9jLTAuMi4xMS9zcmMvZGxtYWxsb2MucnMAc2VyZGUtd2FzbS1iaW5kZ2VuLTAuNi41L3NyYy9saWIucnMACGh0dHBzOi8vwAEvAGtpbmRjb2RlcmV0cnlhYmxlcmVjb3ZlcnlTdWdnZXN0aW9ub3BlcmF0aW9ucmVxdWVzdElkaHR0cFN0YXR1c2xhbWJkYXdhZmNhdXNlQXV0aEVycm9yVHlwZUVycm9ybXVzdCBsb29rIGxpa2UgdXMtZWFzdC0xOnV1aWRpZGVudGl0eVBvb2xFbmRwb2ludGFsbG93R3Vlc3RBY2Nlc3Njb2duaXRvLWlkZW50aXR5dXNlclBvb2xJZGlkZW50aXR5UG9vbElkc3RzRW5kcG9pbnRuZWl0aGVyIHVzZXJQb29sSWQgbm9yIGlkZW50aXR5UG9vbElkIGlzIGNvbmZpZ3VyZWRtdXN0IGxvb2sgbGlrZSB1cy1lYXN0LTFfQWJDZEVmMTIzdXNlclBvb2xDbGllbnRJZHVzZXJQb29sQ2xpZW50U2VjcmV0dXNlclBvb2xFbmRwb2ludG11c3QgYmUgdGhlIGFwcCBjbGllbnQncyBpZGNvZ25pdG8taWRwaHR0cHM6Ly9tdXN0IGJlIGEgd2hvbGUgVVJMaHR0cDovLwBB4KQIC+UEbXVzdCBiZSBhIGJvb2xlYW50aGUgYXJndW1lbnRtdXN0IGJlIGEgc3RyaW5ndGhlIGFyZ3VtZW50IGlzIHRvbyBsYXJnZXRoZSBhcmd1bWVudCBtdXN0IGJlIHBsYWluIGRhdGFjbi1hbWF6b25hd3MuY29tLmNuZXVzYy1hbWF6b25hd3MuZXV1cy1pc28tYzJzLmljLmdvdnVzLWlzb2Itc2Mycy5zZ292LmdvdmV1LWlzb2UtY2xvdWQuYWRjLWUudWt1cy1pc29mLWNzcC5oY2kuaWMuZ292AMUSAgADAAAAyBICABAAAADYEgIABQAAAN0SAgAMAAAA6RICAAcAAADwEgIACgAAAPoSAgAIAAAAAhMCAA0AAAAPEwIACAAAABcTAgAOAAAAJRMCAAgAAAAtEwIADgAAAGFtYXpvbmF3cy5jb210aGlzIGlzIG5vdCB0aGUgbmFtZSBvZiBhbiBBV1MgcmVnaW9uYXR0ZW1wdGVkIHRvIHRha2Ugb3duZXJzaGlwIG9mIFJ1c3QgdmFsdWUgd2hpbGUgaXQgd2FzIGJvcnJvd2VkYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPj0gc2l6ZSArIG1pbl9vdmVyaGVhZAAsEAIAQAAAALEEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZAAALBACAEAAAAC3BAAADQAAAGNhcGFjaXR5IG92ZXJmbG93AAAA9A8CABgAAAAcAAAABQAAADUAAAAMAAAABAAAADYAAAA3AAAAOABB0KkIC8skAQAAADkAAABhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdAAA5g4CABAAAACPAgAADgAAAEVycm9yAAAANQAAAAwAAAAEAAAANgAAADcAAAA4AAAAMDAwMTAyMDMwNDA1MDYwNzA4MDkxMDExMTIxMzE0MTUxNjE3MTgxOTIwMjEyMjIzMjQyNTI2MjcyODI5MzAzMTMyMzMzNDM1MzYzNzM4Mzk0MDQxNDI0MzQ0NDU0NjQ3NDg0OTUwNTE1MjUzNTQ1NTU2NTc1ODU5NjA2MTYyNjM2NDY1NjY2NzY4Njk3MDcxNzI3Mzc0NzU3Njc3Nzg3OTgwODE4MjgzODQ4NTg2ODc4ODg5OTA5MTkyOTM5NDk1OTY5Nzk4OTljYWxsZWQgYE9wdGlvbjo6dW53cmFwKClgIG9uIGEgYE5vbmVgIHZhbHVlUmVmQ2VsbCBhbHJlYWR5IG11dGFibHkgYm9ycm93ZWRSZWZDZWxsIGFscmVhZHkgYm9ycm93ZWRIYXNoIHRhYmxlIGNhcGFjaXR5IG92ZXJmbG93ALMPAgBAAAAAJQAAACgAAABjbG9zdXJlIGludm9rZWQgcmVjdXJzaXZlbHkgb3IgYWZ0ZXIgYmVpbmcgZHJvcHBlZAAAOgAAADsAAAA8AAAAPQAAAEQPAgAiAAAAyAAAACwAAABEDwIAIgAAALsAAAAgAAAAdWxscnVlYWxzZQAAAAAAAAAA8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAgOA3ecNBQwCg2IVXNHZDAMhOZ23Bq0MAPZFg5FjhQ0CMtXgdrxVEUO/i1uQaS0SS1U0Gz/CARPZK4ccCLbVEtJ3ZeUN46kSRAigsKosgRTUDMrf0rVRFAoT+5HHZiUWBEh8v5yfARSHX5vrgMfRF6oygOVk+KUYksAiI741fRhduBbW1uJNGnMlGIuOmyEYDfNjqm9D+RoJNx3JhQjNH4yB5z/kSaEcbaVdDuBeeR7GhFirTztJHHUqc9IeCB0ilXMPxKWM9SOcZGjf6XXJIYaDgxHj1pkh5yBj21rLcSEx9z1nG7xFJnlxD8LdrRknGM1TspQZ8SVygtLMnhLFJc8ihoDHl5UmPOsoIfl4bSppkfsUOG1FKwP3ddtJhhUowfZUUR7q6Sj5u3WxstPBKzskUiIfhJEtB/Blq6RlaS6k9UOIxUJBLE03kWj5kxEtXYJ3xTX35S224BG6h3C9MRPPC5OTpY0wVsPMdXuSYTBuccKV1Hc9MkWFmh2lyA031+T/pA084TXL4j+PEYm5NR/s5Drv9ok0ZesjRKb3XTZ+YOkZ0rA1OZJ/kq8iLQk49x93Wui53Tgw5lYxp+qxOp0Pd94Ec4k6RlNR1oqMWT7W5SROLTExPERQO7NavgU8WmRGnzBu2T1v/1dC/outPmb+F4rdFIVB/LyfbJZdVUF/78FHv/IpQG502kxXewFBiRAT4mhX1UHtVBbYBWypRbVXDEeF4YFHIKjRWGZeUUXo1wavfvMlRbMFYywsWAFLH8S6+jhs0Ujmuum1yImlSx1kpCQ9rn1Id2Lll6aLTUiROKL+jiwhTrWHyroyuPlMMfVftFy1zU09crehd+KdTY7PYYnX23VMecMddCboSVCVMObWLaEdULp+Hoq5CfVR9w5QlrUmyVFz0+W4Y3OZUc3G4ih6THFXoRrMW89tRVaIYYNzvUoZVyh5406vnu1U/Eytky3DxVQ7YNT3+zCVWEk6DzD1AW1bLENKfJgiRVv6UxkcwSsVWPTq4Wbyc+lZmJBO49aEwV4DtFyZzymRX4Oid7w/9mVeMscL1KT7QV+9dM3O0TQRYazUAkCFhOVjFQgD0ablvWLspgDji06NYKjSgxtrI2Fg1QUh4EfsOWcEoLevqXENZ8XL4pSU0eFmtj3YPL0GuWcwZqmm96OJZP6AUxOyiF1pPyBn1p4tNWjIdMPlId4JafiR8NxsVt1qeLVsFYtrsWoL8WEN9CCJbozsvlJyKVluMCju5Qy2MW5fmxFNKnMFbPSC26FwD9ltNqOMiNIQrXDBJzpWgMmFcfNtBu0h/lVxbUhLqGt/KXHlzS9JwywBdV1DeBk3+NF1t5JVI4D1qXcSuXS2sZqBddRq1OFeA1F0SYeIGbaAJXqt8TSREBEBe1ttgLVUFdF7MErl4qgapXn9X5xZVSN9er5ZQLjWNE19bvOR5gnBIX3LrXRijjH5fJ7M67+UXs1/xXwlr393nX+23y0VX1R1g9FKfi1alUmCxJ4curE6HYJ3xKDpXIr1gApdZhHY18mDD/G8l1MImYfT7yy6Jc1xheH0/vTXIkWHWXI8sQzrGYQw0s/fTyPthhwDQeoRdMWKpAISZ5bRlYtQA5f8eIptihCDvX1P10GKl6Oo3qDIFY8+i5UVSfzpjwYWva5OPcGMyZ5tGeLOkY/5AQlhW4Nljn2gp9zUsEGTGwvN0QzdEZHizMFIURXlkVuC8ZlmWr2Q2DDbg973jZEOPQ9h1rRhlFHNUTtPYTmXsx/QQhEeDZej5MRVlGbhlYXh+Wr4f7mU9C4/41tMiZgzOsrbMiFdmj4Ff5P9qjWb5sLvu32LCZjidauqX+/ZmhkQF5X26LGfUSiOvjvRhZ4kd7FqycZZn6ySn8R4OzGcTdwhX04gBaNeUyiwI6zVoDTr9N8pla2hIRP5inh+haFrVvfuFZ9VosUqtemfBCmmvTqys4LhAaVpi19cY53Rp8TrNDd8gqmnWRKBoi1TgaQxWyEKuaRRqj2t60xmESWpzBllIIOV/agikNy0077NqCo2FOAHr6GpM8KaGwSUfazBWKPSYd1Nru2syMX9ViGuqBn/93mq+aypkb17LAvNrNT0LNn7DJ2yCDI7DXbRdbNHHOJq6kJJsxvnGQOk0x2w3uPiQIwL9bCNzmzpWITJt609CyaupZm3m45K7FlScbXDOOzWOtNFtDMKKwrEhBm6Pci0zHqo7bpln/N9SSnFuf4H7l+ecpW7fYfp9IQTbbix9vO6U4hBvdpxrKjobRW+Ugwa1CGJ6bz0SJHFFfbBvzBZtzZac5G9/XMiAvMMZcM85fdBVGlBwQ4icROsghHBUqsMVJim5cOmUNJtvc+9wEd0AwSWoI3FWFEExL5JYcWtZkf26to5x49d63jQyw3HcjRkWwv73cVPxn5ty/i1y1PZDoQe/YnKJ9JSJyW6Xcqsx+ut7Ss1yC198c41OAnPNdlvQMOI2c4FUcgS9mmxz0HTHIrbgoXMEUnmr41jWc4amV5Yc7wt0FMj23XF1QXQYenRVztJ1dJ6Y0eqBR6t0Y//CMrEM4XQ8v3N/3U8VdQuvUN/Uo0p1Z22SC2WmgHXACHdO/s+0dfHKFOL9A+p11v5MrX5CIHaMPqBYHlNUdi9OyO7lZ4l2u2F6at/Bv3YVfYyiK9nzdlqcL4t2zyh3cIP7LVQDX3cmMr2cFGKTd7B+7MOZOsh3XJ7nNEBJ/nf5whAhyO0yeLjzVCk6qWd4pTCqs4iTnXhnXkpwNXzSeAH2XMxCGwd5gjN0fxPiPHkxoKgvTA1yeT3IkjufkKZ5TXp3Csc03HlwrIpm/KAReoxXLYA7CUZ6b604YIqLe3plbCN8Njexen9HLBsEheV6Xln3IUXmGnvblzo1689Qe9I9iQLmA4V7Ro0rg99EuntMOPuxC2vwe18Gep7OhSR89ocYRkKnWXz6VM9riQiQfDgqw8arCsR8x/RzuFYN+Xz48ZBmrFAvfTuXGsBrkmN9Cj0hsAZ3mH1MjClcyJTOfbD3mTn9HAN+nHUAiDzkN34DkwCqS91tfuJbQEpPqqJ+2nLQHONU136QjwTkGyoNf7rZgm5ROkJ/KZAjyuXIdn8zdKw8H3usf6DI64XzzOF/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////AAABAAIAAwAEAAUABgAHAAgACQD//////////////////woACwAMAA0ADgAPAP////////////////////////////////////////////////////////////////////8KAAsADAANAA4ADwD///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8AABAAIAAwAEAAUABgAHAAgACQAP//////////////////oACwAMAA0ADgAPAA/////////////////////////////////////////////////////////////////////6AAsADAANAA4ADwAP///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////w0QAgAeAAAAzgEAABoAAAANEAIAHgAAANQBAAAfAAAADRACAB4AAAAbAgAAEwAAAA0QAgAeAAAAJAIAAD4AAAANEAIAHgAAACACAAAzAAAADRACAB4AAAAqAgAAOgAAAA0QAgAeAAAAwQEAAEUAAABnDwIAJwAAAMYAAAAnAAAAvQ4CACgAAACgAQAALgAAAGFzc2VydGlvbiBmYWlsZWQ6IGlkeCA8IENBUEFDSVRZjw8CACMAAACeAgAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IGVkZ2UuaGVpZ2h0ID09IHNlbGYuaGVpZ2h0IC0gMY8PAgAjAAAAtgIAAAkAAACPDwIAIwAAALoCAAAJAAAAjw8CACMAAADwAAAATQAAAGFzc2VydGlvbiBmYWlsZWQ6IHNyYy5sZW4oKSA9PSBkc3QubGVuKCmPDwIAIwAAAFQHAAAFAAAAjw8CACMAAADQBAAAIwAAAI8PAgAjAAAAEwUAACQAAABhc3NlcnRpb24gZmFpbGVkOiBlZGdlLmhlaWdodCA9PSBzZWxmLm5vZGUuaGVpZ2h0IC0gMQAAAI8PAgAjAAAAAwQAAAkAAABnDwIAJwAAAFgCAAAwAAAADRACAB4AAACJAgAAGQAAAG0QAgAjAAAANQAAAA4AAABBdHRlbXB0ZWQgdG8gaW5pdGlhbGl6ZSB0aHJlYWQtbG9jYWwgd2hpbGUgaXQgaXMgYmVpbmcgZHJvcHBlZAAA9w4CACYAAABrAAAADQAAAP//////////ECcCAEGozggL6QJyd2xvY2sgaGFzIG5vdCBiZWVuIGxvY2tlZCBmb3IgcmVhZGluZwAAHg8CACUAAAA+AAAACQAAADUAAAAMAAAABAAAAD4AAAA/AAAAQAAAAHJ3bG9jayBvdmVyZmxvd2VkIHJlYWQgbG9ja3MeDwIAJQAAABUAAAAsAAAA1znEGwlK1hLvNFlDrHH4PQAAAAAIAAAABAAAAEEAAAA1AAAADAAAAAQAAABCAAAAAAAAAAgAAAAEAAAAQwAAAEQAAABFAAAARgAAAEcAAAAQAAAABAAAAEgAAABJAAAASgAAAEsAAABtXcvWLFDrY3hBpldxG4u5AAAAAAgAAAAEAAAAQQAAADUAAAAMAAAABAAAAD4AAAA/AAAAQAAAAG51bGwgcG9pbnRlciBwYXNzZWQgdG8gcnVzdFRyaWVkIHRvIHNocmluayB0byBhIGxhcmdlciBjYXBhY2l0eQD0DwIAGAAAAC4DAAAJAEGU0QgLBUwAAAAEACMSY29nbml0by13YXNtLWJ1aWxkZDQ4YjhmM2U5N2MxODBjYQ==";

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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
    if (client.__wbg_inst !== void 0 && client.__wbg_inst !== __wbg_instance_id2) {
      throw new Error("Invalid stale object from previous Wasm instance");
    }
    _assertClass(sign_ups, SignUps);
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
    _assertClass(client, Client2);
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
        _assertClass(prepared, Prepared);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
    _assertClass(client, Client2);
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
function _assertClass(instance, klass) {
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

// target/wasm/client.bytes.js
var client_bytes_default = "AGFzbQEAAAAB4gRNYAJ/fwBgAX8AYAN/f38AYAN/f38Bf2AEf39/fwBgAn9/AX9gBX9/f39/AGAAA39/f2AFf39/f38Df39/YAF/AX9gBH9/f38Bf2AGf39/f39/AGAAAX9gAABgB39/f39/f38Df39/YAN/f34AYAV/f39+fwBgB39/f39/f38AYAJ/fgBgAAFvYAR/f35/AGAEf39/fgBgBX9/f39/AX9gCH9/f39/f39/A39/f2AGf39/f39/A39/f2AEf39/fwN/f39gAAJ/f2ACf38Bb2ABfgFvYAV/f35/fwBgBH9+fn8AYAZ/f39/f38Bf2ALf39/f39/f39/f38AYAN/fn8AYAJ/fwF+YAJ/fwN/f39gAX8Cf39gA29vbwBgA29/bwBgA29vbwFvYAFvAX9gAXwBb2ADf398AGAHf39/f398fwBgB39/f39/f38Bf2ACfn8Bf2AEf35/fwBgAn98AX9gB39/f39/fn4AYAN/fn4AYAN/f34Bf2AGf39/fX9/AGAGf39/fH9/AGAGf39/fn9/AGAFf39/fn4AYAR/fn5+AGAGf39/f39+AGADfn9+AX5gBH9/f38BfmAJf39/f39/f39/A39/f2AFf39/f3wDf39/YAN/f38Ef39/f2ADf39/A39/f2AFf39/f38Cf39gBX9/f3x/An98YAJ/fAN/f39gBX9/fX9/AX9gBX9/fX9/AGAFf398f38AYAV/f35/fwF/YAV/f3x/fwF/YAF/A39/f2ABfAF/YAl/f39/f39/f38AYAx/f39/f39/f39/f38Df39/YAAEf39/f2AAAn98ArIFDg4uL2NsaWVudF9iZy5qcxpfX3diZ19uZXdfY2Q0MzQ4MjkwYWZhZTU4NgATDi4vY2xpZW50X2JnLmpzGl9fd2JnX25ld18zN2ViNDVhYWY1ZWViODIwABMOLi9jbGllbnRfYmcuanMaX193Ymdfc2V0X2U0YjlhODMzZDI4ODc1OWEAJQ4uL2NsaWVudF9iZy5qcxpfX3diZ19zZXRfZDJkMzNiNTI0NThlOTg0YQAmDi4vY2xpZW50X2JnLmpzGl9fd2JnX3NldF84MjgyZjdlMGQyZDAxMzM2ACcOLi9jbGllbnRfYmcuanMrX193YmdfX193YmluZGdlbl9pc19zdHJpbmdfZmM0NTZmZWU1ZDMzMTdkZQAoDi4vY2xpZW50X2JnLmpzHF9fd2JnX0Vycm9yXzIwODQ0NjgwN2QwZDFlMzAAGw4uL2NsaWVudF9iZy5qcxpfX3diZ19uZXdfNzA3NTc4NjA4OWI4OWM1ZQATDi4vY2xpZW50X2JnLmpzJ19fd2JnX19fd2JpbmRnZW5fdGhyb3dfNGM4OGQ4YmYyNjRmZDk4NAAADi4vY2xpZW50X2JnLmpzH19fd2JpbmRnZW5faW5pdF9leHRlcm5yZWZfdGFibGUADQ4uL2NsaWVudF9iZy5qcyNfX3diaW5kZ2VuX2dlbmVyaWNfMDAwMDAwMDAwMDAwMDAwMQApDi4vY2xpZW50X2JnLmpzI19fd2JpbmRnZW5fZ2VuZXJpY18wMDAwMDAwMDAwMDAwMDAyABwOLi9jbGllbnRfYmcuanMjX193YmluZGdlbl9nZW5lcmljXzAwMDAwMDAwMDAwMDAwMDMAGw4uL2NsaWVudF9iZy5qcyNfX3diaW5kZ2VuX2dlbmVyaWNfMDAwMDAwMDAwMDAwMDAwNAAcA+8I7QgAAgQEBAQEAgAEBAQEBAQEBAkEBg8EAAIEBAQEBAIEAAACBAQGBgQACwsGCwIEBAYGBgYEBAQLBAYEAgAEBAQECwQEBAYEBAIGBgMBAgMAAAYGAwIqAAAEAAIAAAArHRIFBAQABgACBgAABQIAAAoDAAUAAAYFAAAeAB8FBQAEAgIAAgIQAhACAREAAgACEQECAAIAAgUDAAEEAgAEBAIACQAABQACBgYABiwAAAIEAhABLRAMBAACCwQBCwAEBgAFAgACAAACAQIAAAAJAgACCQMFAQsCCQAJBAQGAC4UBQIAAxQVAAEVCgUAAAAEABACAQoKBAAAAQIAAAAJAAABBQAGFgABCQAAAAYFAgIAAAMCAhIECgkJAAIAESACCQYECgkEAgAACgYCAAQDAgUDAAEGAAABAAMDCQMCAAAEABEFBgUEBgQACQEBBgULBAICBAALAgACHi8ECwoAAAYEAAADAAICAQIEAQACAgACMAICAjECAAIACQkFAgYLBQYCAg8ABDIBBhEDBAsABQQFBAAAAQQAAQEAAAEhBgQDAwUBBQEAAgAAAAIAAgABAAYJAQAPAAQAAgMABAAEBAIBCgQAAQACAAIEAQIUMzQ1DwIABAQAIQMABgECBAEBBAUCAAQFBQQFAQABAQEBCQACAAELNgYFAAAFNwICOAsLAAAKBAAEAQsCBgACCQkFAgQFAAAABAAAASIFAAUBCwAAAwABBQEAAQQECQICAgUCAgICAQECAAAACQUDAAECAgQDBQMFBQkBOQAEAQAGAQYBBQEBAQUAAAEBAAAFBQIAAAIAAAECAQACAQEFBAACAAYGDQoEAgwCAgQAAAICOgEAAAAAAAAAAAAAAAAGBAABBAQDBAAAAwU7CgUDAQMMAwADAAIBARYMDBcGAAICDQAAAgECAiICDg4ODg4OAAYAAAACAB8YGBgKAAEDBQQBBAQJAAAAAAAABAYICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIPAg9EgICAAAAAQABAQEMAwADGRkZAAAAAQEWAAoDPj9ABgIFAgoJBgQKBCMjQQkAAQABAUIdQ0RFRkcCAgAGAAMJAwQBAQAACgQAAQAAAQABAAEFAyQkAAEBAAEACQoABgABAQUFAAAEBQIBAQoCBAQEAAIKAAAEBAAPAAIAAAMBFQEBBQMCAQICAQABAAEBAQEBAQEBAQEBAQEBAQEAAQQCAwAABQEBAgIAAQYBAAAABQECAQEBAQIFAQEBAgEBAQEBAgEBAQEBAQEFAQEBBQUAAAABAAECAQEBAQEBAQABAQEBAQEBAAUAAAABAAAAAAAAAAAAAAAAAAUCDAUFAkgDBgAAAQEBBQoBCQAAAAMFAQIMDAUCAQAFAAEBAAECAQEBAQEABQUAAwEBAQ0NAQ0FAQEBAQAFAAAADAAADAwAAQEFAAEAAAwNBQUBAQAAAAAAAAkBDAEBAQEBAQEBAQABDSBJAgQGAAsEBQkGFxdKEgoCBAQLAnABsgGyAW8AhAgFAwEAAwYWA38BQYCACAt/AEGg+wkLfwBBsP8JCweGD1oGbWVtb3J5AgAPX193YmdfY2FsbF9mcmVlAI0FEV9fd2JnX2NsaWVudF9mcmVlAI4FF19fd2JnX2ZvcmdldGRldmljZV9mcmVlAI8FE19fd2JnX3ByZXBhcmVkX2ZyZWUAkAUSX193YmdfcmVuZXdhbF9mcmVlAJEFE19fd2JnX3NjaGVkdWxlX2ZyZWUAkgURX193Ymdfc2lnbmluX2ZyZWUAkwUSX193Ymdfc2lnbm91dF9mcmVlAJQFEl9fd2JnX3NpZ251cHNfZnJlZQCVBQ5fX3diZ19zcnBfZnJlZQCWBRNfX3diZ190YWtlb3Zlcl9mcmVlAJcFD2NhbGxfYWZ0ZXJ3YXJkcwDABiFjYWxsX2NvbXBsZXRlV2ViQXV0aG5SZWdpc3RyYXRpb24AhAYZY2FsbF9jb25maXJtUmVzZXRQYXNzd29yZAD8BRljYWxsX2NvbmZpcm1Vc2VyQXR0cmlidXRlAP0FD2NhbGxfZGVsZXRlVXNlcgDoBRljYWxsX2RlbGV0ZVVzZXJBdHRyaWJ1dGVzAP4FHWNhbGxfZGVsZXRlV2ViQXV0aG5DcmVkZW50aWFsAIIGFWNhbGxfZmV0Y2hBdXRoRmFjdG9ycwD2BRFjYWxsX2ZldGNoRGV2aWNlcwDrBRdjYWxsX2ZldGNoTUZBUHJlZmVyZW5jZQD4BRhjYWxsX2ZldGNoVXNlckF0dHJpYnV0ZXMA+QURY2FsbF9mb3JnZXREZXZpY2UA7AUTY2FsbF9nZXRDbGllbnRUb2tlbgDyBRRjYWxsX2dldERlcml2ZWRUb2tlbgDzBQ5jYWxsX2dldERldmljZQDnBRBjYWxsX2xpc3REZXZpY2VzAOoFEWNhbGxfbGlzdFNlc3Npb25zAO0FHGNhbGxfbGlzdFdlYkF1dGhuQ3JlZGVudGlhbHMAgAYJY2FsbF9uZXh0AMQFE2NhbGxfcmVtZW1iZXJEZXZpY2UA8AUVY2FsbF9yZXNlbmRTaWduVXBDb2RlAPcFEmNhbGxfcmVzZXRQYXNzd29yZADuBRJjYWxsX3Jldm9rZVNlc3Npb24A7wUmY2FsbF9zZW5kVXNlckF0dHJpYnV0ZVZlcmlmaWNhdGlvbkNvZGUAhQYOY2FsbF9zZXRVcFRPVFAA6QUUY2FsbF9zZXRVc2VyU2V0dGluZ3MA9AUeY2FsbF9zdGFydFdlYkF1dGhuUmVnaXN0cmF0aW9uAIMGHGNhbGxfdXBkYXRlQXV0aEV2ZW50RmVlZGJhY2sAgQYYY2FsbF91cGRhdGVNRkFQcmVmZXJlbmNlAPoFE2NhbGxfdXBkYXRlUGFzc3dvcmQA8QUYY2FsbF91cGRhdGVVc2VyQXR0cmlidXRlAPsFGWNhbGxfdXBkYXRlVXNlckF0dHJpYnV0ZXMA/wUUY2FsbF92ZXJpZnlUT1RQU2V0dXAA9QUKY2xpZW50X25ldwCyBhBmb3JnZXRkZXZpY2VfbmV3AN8BEWZvcmdldGRldmljZV9uZXh0AMgFEHByZXBhcmVkX2FkdmFuY2UA5gEMcHJlcGFyZWRfbmV3ALEGC3JlbmV3YWxfbmV3AJkGDHJlbmV3YWxfbmV4dADFBQ9zY2hlZHVsZV9hZG1pdHMA5gIRc2NoZWR1bGVfY2FtZUJhY2sApAMMc2NoZWR1bGVfbmV3AJQGFHNjaGVkdWxlX3BvbGxUaW1lb3V0AKYGEHNjaGVkdWxlX3JlbmV3ZWQAaxFzY2hlZHVsZV9zaWduZWRJbgClAwxzaWduaW5fYWJvcnQA9AESc2lnbmluX2FmdGVyU2lnblVwAJoGEHNpZ25pbl9jaGFsbGVuZ2UAswYMc2lnbmluX2xvZ2luANwGCnNpZ25pbl9uZXcA0wULc2lnbmluX25leHQAxgUOc2lnbmluX3Jlc3BvbmQApQUNc2lnbmluX3Jlc3VtZQCkBg1zaWduaW5fc3RlcFVwAIcGFXNpZ25vdXRfYWZ0ZXJEZWxldGlvbgCUAgtzaWdub3V0X25ldwCOAgxzaWdub3V0X25leHQAxwUVc2lnbnVwc19jb25maXJtU2lnblVwANQFDnNpZ251cHNfZm9yZ2V0AMMCC3NpZ251cHNfbmV3AKQCDnNpZ251cHNfcmVzdW1lAKUGDHNpZ251cHNfc2F2ZQCIBg5zaWdudXBzX3NpZ25VcAC2BQlzcnBfY2xhaW0AhgYSc3JwX2RldmljZVZlcmlmaWVyANIFB3NycF9uZXcAmAYLc3JwX3B1YmxpY0EA2wYMdGFrZW92ZXJfbmV3AKUCDXRha2VvdmVyX25leHQAyQUPX19hYm9ydF9oYW5kbGVyAwEVX19pbnN0YW5jZV90ZXJtaW5hdGVkAwIVX193YmluZGdlbl9leHRlcm5yZWZzAQEZX19leHRlcm5yZWZfdGFibGVfZGVhbGxvYwD1AxFfX3diaW5kZ2VuX21hbGxvYwDqBBJfX3diaW5kZ2VuX3JlYWxsb2MAgAUPX193YmluZGdlbl9mcmVlAJgIEF9fd2JpbmRnZW5fc3RhcnQACQnDAgEAQQELsQHOAZ8ImwibA4oB2AX4BAqeBA2fCOQG6QKWCLcH7waDBNEC0Qdu4gTQCNEIlwPJCLwChgS/Bs4GoAavBqAGzgagBo0DoAaNA74GjQOZA7oG2gbRBY0DmQPbA7wGuwaZA88GjQOZA40D3AONA9oDmQONA40DjQO9BrAG6QONA6AGoAbaBs8DjQPFA4oH4AGsCK0IDAvIB4kHT54IqQhD1wjMB0vnCFTZCOUEI9gI5wgovwUs2AjLByC8B0zKBxKRBkeIBzxKKawHQqcIHIoIExemCEEmUP4DvQcawQQQO7gGTSoZigjnCEWoCFHNBxTOB1MeJ7IIhwi3CKMGgAjeBpkC7ge1CJUI7QGVBoMI2QaACKEGlwjSCNMI9AODCIQIlQjtAZcG1AjVCL8HmAWuCNYIrQewA/oBuALmCOgIDAEXCtCFGe0ImCQCDH8KfiMAQYACayICJAAgAkGQAWogAUEMahDnBgJAIAIoApABIgRFDQACQCACKAKUASIDQQRJBEAgAyEBA0AgAUUNAiAEIAFBAWsiAWosAABBAE4NAAsMAgsgBCgAAEGAgYKEeHENASADQQRrIQcgBEEEIARBA2pBfHEiASAEayABIARGGyIBaiEFA0AgASAHSQRAIAUoAgBBgIGChHhxDQMgBUEEaiEFIAFBBGohAQwBCwsgBCAHaigAAEGAgYKEeHENAQsgAkGIAWogBCADEJUBIAIoAogBIQEgAgJ+AkACQAJAIAIoAowBIgRBHUYEQCABKAAZQaCOtaIFRw0CIAEtABBBIEcNAiABLQATQTpHDQIgAS0AFkE6Rw0CIAJBgAFqIAFBF2oQ+gQgAi0AgAENAiACLQCBASEFIAJB+ABqIAFBFGoQ+gQgAi0AeA0CIAItAHkhByACQfAAaiABQRFqEPoEIAItAHANAiACLQBxIQYgAkHoAGogAUEFahD6BCACLQBoDQIgAS0AB0EgRw0CIAItAGkhCQJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAIQcEAaw4TAQ4OCw4FDg4OAA4OBgoJDg4OCA4LIAEtAAkiA0HhAEYNASADQfUARw0NIAEtAApB7ABrDgMDDQINCyABLQAJIgNB8ABGDQUgA0H1AEcNDCABLQAKQecARw0MIAEtAAtBIEcNDEKAgICAgICABCEODAsLIAEtAApB7gBHDQsgAS0AC0EgRw0LQoCAgICAgMAAIQ4MCgsgAS0AC0EgRw0KQoCAgICAgIADIQ4MCQsgAS0AC0EgRw0JQoCAgICAgMADIQ4MCAsgAS0ACUHlAEcNCCABLQAKQeIARw0IIAEtAAtBIEcNCEKAgICAgICAASEODAcLIAEtAAlB4QBHDQcgAS0ACiIDQfkARwRAIANB8gBHDQggAS0AC0EgRw0IQoCAgICAgMABIQ4MBwsgAS0AC0EgRw0HQoCAgICAgMACIQ4MBgsgAS0ACkHyAEcNBiABLQALQSBHDQZCgICAgICAgAIhDgwFCyABLQAJQeUARw0FIAEtAApB8ABHDQUgAS0AC0EgRw0FQoCAgICAgMAEIQ4MBAsgAS0ACUHjAEcNBCABLQAKQfQARw0EIAEtAAtBIEcNBEKAgICAgICABSEODAMLIAEtAAlB7wBHDQMgAS0ACkH2AEcNAyABLQALQSBHDQNCgICAgICAwAUhDgwCCyABLQAJQeUARw0CIAEtAApB4wBHDQIgAS0AC0EgRw0CQoCAgICAgIAGIQ4MAQsgBEEXSQ0EDAELIAJB4ABqIAFBDGoQwgIgAi8BYEEBcQ0AIAIvAWIhCgJAAkACQAJAAkACQAJAIAEtAAAiA0HTAGsOBQIBBwcEAAsgA0HGAEYNBCADQc0ARw0GIAEtAAFB7wBHDQYgAS0AAkHuAEcNBiABLQADQSxHDQYgAS0ABEEgRw0GQoCAgICAgICAASEPDAcLIAEtAAEiA0HoAEYNASADQfUARw0FIAEtAAJB5QBHDQUgAS0AA0EsRw0FIAEtAARBIEcNBUKAgICAgICAgAIhDwwGCyABLQABIgNB4QBGDQMgA0H1AEcNBCABLQACQe4ARw0EIAEtAANBLEcNBCABLQAEQSBHDQRCgICAgICAgIAHIQ8MBQsgAS0AAkH1AEcNAyABLQADQSxHDQMgAS0ABEEgRw0DQoCAgICAgICABCEPDAQLIAEtAAFB5QBHDQIgAS0AAkHkAEcNAiABLQADQSxHDQIgAS0ABEEgRw0CQoCAgICAgICAAyEPDAMLIAEtAAFB8gBHDQEgAS0AAkHpAEcNASABLQADQSxHDQEgAS0ABEEgRw0BQoCAgICAgICABSEPDAILIAEtAAJB9ABHDQAgAS0AA0EsRw0AIAEtAARBIEcNAEKAgICAgICAgAYhDwwBC0EIIQNBeCEFAkACQAJAIAEpAABCzd65o5asnpYgUQRAQoCAgICAgICAASEODAELIAFB4LcJQQkQrgRFBEBCgICAgICAgIACIQ5BdyEFQQkhAwwBCyABQem3CUELEK4ERQRAQoCAgICAgICAAyEOQXUhBUELIQMMAQsCQCABQcy3CUEKEK4ERQRAQoCAgICAgICABCEODAELIAEpAABCxuSlo5asnpYgUQRAQoCAgICAgICABSEODAILIAFB1rcJQQoQrgRFBEBCgICAgICAgIAGIQ4MAQsgASkAAELT6rmjlqyeliBSDQJCgICAgICAgIAHIQ4MAQtBdiEFQQohAwsgBCAFakEWRw0AIAEgA2oiAy0ADEE6Rw0AIAMtAA9BOkcNACADKAASQaCOtaIFRw0AIAJB2ABqIANBB2oQ+gQgAi0AWA0AIAItAFkhBSACQdAAaiADQRBqEPoEIAItAFANACACLQBRIQcgAkHIAGogA0ENahD6BCACLQBIDQAgAi0ASSEGIAJBQGsgA0EKahD6BCACLQBADQAgAi0AQSEJIAJBOGogAxD6BCACLQA4DQAgAy0AAkEtRw0AIAItADkhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQCADLQADQcEAaw4TAQwMCgwLDAwMAAwMBQkIDAwMBwwLIAMtAAQiCEHhAEYNASAIQfUARw0LIAMtAAVB7ABrDgMDCwILCyADLQAEIghB8ABGDQQgCEH1AEcNCiADLQAFQecARw0KIAMtAAZBLUcNCkKAgICAgICABCEPDAsLIAMtAAVB7gBHDQkgAy0ABkEtRw0JQoCAgICAgMAAIQ8MCgsgAy0ABkEtRw0IQoCAgICAgIADIQ8MCQsgAy0ABkEtRw0HQoCAgICAgMADIQ8MCAsgAy0ABEHhAEcNBiADLQAFIghB+QBHBEAgCEHyAEcNByADLQAGQS1HDQdCgICAgICAwAEhDwwICyADLQAGQS1HDQZCgICAgICAwAIhDwwHCyADLQAFQfIARw0FIAMtAAZBLUcNBUKAgICAgICAAiEPDAYLIAMtAARB5QBHDQQgAy0ABUHwAEcNBCADLQAGQS1HDQRCgICAgICAwAQhDwwFCyADLQAEQeMARw0DIAMtAAVB9ABHDQMgAy0ABkEtRw0DQoCAgICAgIAFIQ8MBAsgAy0ABEHvAEcNAiADLQAFQfYARw0CIAMtAAZBLUcNAkKAgICAgIDABSEPDAMLIAMtAARB5QBHDQEgAy0ABUHjAEcNASADLQAGQS1HDQFCgICAgICAgAYhDwwCCyADLQAEQeUARw0AIAMtAAVB4gBHDQAgAy0ABkEtRw0AQoCAgICAgIABIQ8MAQsgBEEYRw0DIAEtAApBIEcNAyABLQANQTpHDQMgAS0AEEE6Rw0DIAEtABNBIEcNAyACQTBqIAFBEWoQ+gQgAi0AMA0DIAItADEhBCACQShqIAFBDmoQ+gQgAi0AKA0DIAItACkhBSACQSBqIAFBC2oQ+gQgAi0AIA0DIAItACEhBwJ/IAEtAAhBIEcEQCACQRhqIAFBCGoQ+gQgAi0AGSEDIAItABgMAQsgAS0ACUEwayIDQf8BcUEJSwtBAXENAwJ+AkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAARBwQBrDhMBEBALEAUQEBAAEBAGCgkQEBAIEAsgAS0ABSIGQeEARg0BIAZB9QBHDQ8gAS0ABkHsAGsOAwMPAg8LIAEtAAUiBkHwAEYNBSAGQfUARw0OIAEtAAZB5wBHDQ4gAS0AB0EgRw0OQoCAgICAgIAEDAoLIAEtAAZB7gBHDQ0gAS0AB0EgRw0NQoCAgICAgMAADAkLIAEtAAdBIEcNDEKAgICAgICAAwwICyABLQAHQSBHDQtCgICAgICAwAMMBwsgAS0ABUHlAEcNCiABLQAGQeIARw0KIAEtAAdBIEcNCkKAgICAgICAAQwGCyABLQAFQeEARw0JIAEtAAYiBkH5AEcEQCAGQfIARw0KIAEtAAdBIEcNCkKAgICAgIDAAQwGCyABLQAHQSBHDQlCgICAgICAwAIMBQsgAS0ABkHyAEcNCCABLQAHQSBHDQhCgICAgICAgAIMBAsgAS0ABUHlAEcNByABLQAGQfAARw0HIAEtAAdBIEcNB0KAgICAgIDABAwDCyABLQAFQeMARw0GIAEtAAZB9ABHDQYgAS0AB0EgRw0GQoCAgICAgIAFDAILIAEtAAVB7wBHDQUgAS0ABkH2AEcNBSABLQAHQSBHDQVCgICAgICAwAUMAQsgAS0ABUHlAEcNBCABLQAGQeMARw0EIAEtAAdBIEcNBEKAgICAgICABgshDiACQRBqIAFBFGoQwgIgAi8BEEEBcQ0DIAIzARJC//8DgyAErUL/AYNCEIaEIAWtQv8Bg0IYhoQgB61C/wGDQiCGhCADrUL/AYNCKIaEIA6EAn4CQAJAAkACQAJAAkACQCABLQAAIgNB0wBrDgUCAQsLBAALIANBxgBGDQQgA0HNAEcNCiABLQABQe8ARw0KIAEtAAJB7gBHDQogAS0AA0EgRw0KQoCAgICAgICAAQwGCyABLQABIgNB6ABGDQEgA0H1AEcNCSABLQACQeUARw0JIAEtAANBIEcNCUKAgICAgICAgAIMBQsgAS0AASIDQeEARg0DIANB9QBHDQggAS0AAkHuAEcNCCABLQADQSBHDQhCgICAgICAgIAHDAQLIAEtAAJB9QBHDQcgAS0AA0EgRw0HQoCAgICAgICABAwDCyABLQABQeUARw0GIAEtAAJB5ABHDQYgAS0AA0EgRw0GQoCAgICAgICAAwwCCyABLQABQfIARw0FIAEtAAJB6QBHDQUgAS0AA0EgRw0FQoCAgICAgICABQwBCyABLQACQfQARw0EIAEtAANBIEcNBEKAgICAgICAgAYLhAwCCyAPIAWtQv8Bg0LQD0LsDiAFQcYASRt8IAetQv8Bg0IQhoQgBq1C/wGDQhiGhCAJrUL/AYNCIIaEIAqtQv8Bg0IohoSEIA6EDAELIA8gCq1C//8DgyAFrUL/AYNCEIaEIAetQv8Bg0IYhoQgBq1C/wGDQiCGhCAJrUL/AYNCKIaEIA6EhAsiDzcDmAEgD0IQiKciBUH/AXFBO0sNACAPQhiIpyIHQf8BcUE7Sw0AIA9CIIinIgZB/wFxQRdLDQAgD0IoiKciCUEBa0H/AXFBHksNACAPQjCIpyIKQQFrQf8BcUELSw0AIA+nIghBsg9rQf//A3FB3T5LDQAgAkGgAWogAkGYAWoQ5QECQCACKQOgASIQQv+C0f+vB1gEQCAPQjiIIRIgAkIdNwP4ASACQh83A/ABIAJCHzcD6AEgAkIeNwPgASACQh83A9gBIAJCHjcD0AEgAkIfNwPIASACQh83A8ABIAJCHjcDuAEgAkIfNwOwASACQh43A6gBIAJCHzcDoAFBACEDQgNCGEIDIBBCgKMFgCIRp0GJ1gBrIgEgAUGx9QhtIgtBsfUIbGsiBKwiDkKx9Qh8IA4gBEEASBsiDkKsnQKAIA5CsPUIfUKsnQJUGyITQtTifX4gDnwiDkK1C38gDkKtnQJ9QrULVBsiFELLdH4gDnwiDkLtAn8gDkK0C31C7QJUGyIVQpN9fiAOfCEOQQAhAQNAIAFB4ABGBEBBDCEDDAMLIANBAWohAyAOIAJBoAFqIAFqKQMAIhZTDQIgDiAWfSEOIAFBCGohAQwACwALQfS3CUE7QZS4CRCFBQALIBAgEUKAowV+faciASABQZAcbiIMQZAcbGtB//8DcUE8biENIAFBPHAgBUH/AXFHIA1B/wFxIAdB/wFxR3IgDEH/AXEgBkH/AXFHIA6nQQFqQf8BcSAJQf8BcUdycg0AIANB9gFqIANBAmoiASABQQxKIgEbQf8BcSAKQf8BcUcgAa0gBEEfdSALakGQA2ytIBNC5AB+fCAUQgKGfCAVfHynQdAPakH//wNxIAhB//8DcUdyDQAgEUKG1gB9QgeBIg5CB3wgDiAOQgBXGyASUg0AIAIgDzcDmAEgAkGgAWogAkGYAWoQ5QEgAiACKQOgAULoBxCBAyACKQMAIg8gAigCqAFBwIQ9bq18Ig5CAFMgAikDCCAOIA9UrXwiD0IAUiAPUBsNACAAIA43AwhCASEXCyAAIBc3AwAgAkGAAmokAAvEHwIPfwF+IwBBkAJrIgMkACADQThqIgcgASACQS4Q7gYgA0EwaiAHEJICAkACQCADKAIwRQRAIABBADYCAAwBCyADQShqIANBOGoQkgIgAygCKCIMRQRAIABBADYCAAwBCyADKAIsIQEgA0EgaiADQThqEJICIAMoAiBFBEAgAEEANgIADAELIANByAFqQT0gDCABEJIEIAMoAtQBIgYgBiADKALMASIEamshCCADKALIASEKIAMoAtgBIQEDQAJAIAEiByAGRgRAQQAhBwwBCyAEIAdqIglBAWsiASwAACICQQBIBEAgAkE/cQJ/IAlBAmsiAS0AACICwCIFQUBOBEAgAkEfcQwBCyAFQT9xAn8gCUEDayIBLQAAIgLAIgVBQE4EQCACQQ9xDAELIAVBP3EgCUEEayIBLQAAQQdxQQZ0cgtBBnRyC0EGdHIhAgsgASAIaiEBIAIgCkYNAQsLIANB7ABqIAdBAnZBA2wgB0EDcSIGQQNsQQJ2aiIBEKMEIAMoAnAhEAJAAkACQAJAIAEgAygCdCIRSw0AIANBGGogASAQIBFByIgJEMQGIAMoAhwhCSADKAIYIQIgA0EENgKIASADIAY2AoQBIAMgB0F8cSIBNgJ8IAMgDDYCeCADIAEgDGo2AoABIAMgAjYC+AEgA0EDNgKAAiADIAlBA3AiATYC9AEgAyAJIAFrIgE2AvwBIAMgASACajYC8AFBACEGAkACQAJAAkACQAJAAkACQANAAkAgA0HIAWogA0H4AGogA0HwAWoQ8wIgAygCyAEiAUUNACADKALMASIERQ0IIAMoAtQBIQggAygC0AEhCiABLQAAEKwCIQ0gBEEBRg0HIAEtAAEQrAIhBSAEQQJNDQYgAS0AAhCsAiELIARBA0YNBSABLQADEKwCIQEgCEUNBCAKIA1BAnQgBUEEdnI6AAAgCEEBRg0DIAogBUEEdCALQQJ2cjoAASAIQQJNDQIgCiABIAtBBnRyOgACIAUgDXIgC3IgAXJBCHZBAXEgBnIhBgwBCwsgAygC8AEhCyADKAL0ASEBIAMoAoABIQggAygChAEhBCADQcGChYoENgKQASADQRBqIAQgA0GQAWpBBEHYiAkQxAYgAygCECADKAIUIAggBEHoiAkQrQYgAy0AkAEQrAIhCiADLQCRARCsAiEIIAMtAJMBIQ0gAyAIQQR0IAMtAJIBEKwCIgVBAnZyOgCOASADIApBAnQgCEEEdnI6AI0BIAMgDRCsAiINIAVBBnRyOgCPASABQQRJBEAgCyABIANBjQFqIAFBiIkJEK0GIAggCnIgBXIgDXJBCHZBAXEgBEEBRnIgBnJB//8DcQ0JIAcgCXJFDQggByAHIAdBAEdrQXxxIgpJDQkgCSAJIAlBAEdrIgEgAUEDcGsiBkkNCSADQQA2ApQBIAkgBmsiAUH/////A0sNCSABQQJ0IgRBA24iCCAEIAhBA2xHaiIEQQRLDQkgCiAMaiENIANBCGogBCADQZQBakEEQZiJCRDEBiADKAIMIQwgAygCCCEIIANBAzYCvAEgAyABQQNwIgQ2ArgBIAMgASAEayIBNgKwASADIAIgBmoiAjYCrAEgAyABIAJqNgK0ASADIAg2AtABIANBBDYC2AEgAyAMQQNxNgLMASADIAxBfHEiATYC1AEgAyABIAhqNgLIAQNAIANBmAFqIANBrAFqIANByAFqEPMCAkACQAJAAkAgAygCmAEiAgRAIAMoApwBIgFFDQEgAUEBRg0CAkAgAUECSwRAIAMoAqQBIQYgAygCoAEhBCACLQABIQUgAi0AACIOQQJ2Ig9BwQBqIQEgAi0AAiELQQAhAgNAIAJBEEYNAiACLwGukwkgAi0ArZMJIA8gASACLQCskwlBAXEba8FBCHVxIAFqIQEgAkEEaiECDAALAAtBAkECQdyUCRCYBAALAkAgBgRAIAQgAToAACAOQQR0QTBxIAVBBHZyIg5BwQBqIQFBACECA0AgAkEQRg0CIAIvAa6TCSACLQCtkwkgDiABIAItAKyTCUEBcRtrwUEIdXEgAWohASACQQRqIQIMAAsAC0EAQQBB7JQJEJgEAAsCQCAGQQFHBEAgBCABOgABIAVBAnRBPHEgC0EGdnIiBUHBAGohAUEAIQIDQCACQRBGDQIgAi8BrpMJIAItAK2TCSAFIAEgAi0ArJMJQQFxG2vBQQh1cSABaiEBIAJBBGohAgwACwALQQFBAUH8lAkQmAQACyAGQQJLDQRBAkECQYyVCRCYBAALIAMoAsgBIAMoAswBIQYgAygCtAEhBCADKAK4ASEBQQAhAiADQQA6AKoBIANBADsBqAEgAyADQagBaiABQciJCRCGBSADKAIAIAMoAgQgBCABQdiJCRCtBiADLQCoASIOQQJ2Ig9BwQBqIQEgAy0AqgEhBCADLQCpASEFA0AgAkEQRwRAIAIvAa6TCSACLQCtkwkgDyABIAItAKyTCUEBcRtrwUEIdXEgAWohASACQQRqIQIMAQsLIAMgAToAmAEgDkEEdEEwcSAFQQR2ciIOQcEAaiEBQQAhAgNAIAJBEEcEQCACLwGukwkgAi0ArZMJIA4gASACLQCskwlBAXEba8FBCHVxIAFqIQEgAkEEaiECDAELCyADIAE6AJkBIAVBAnRBPHEgBEEGdnIiBUHBAGohAUEAIQIDQCACQRBHBEAgAi8BrpMJIAItAK2TCSAFIAEgAi0ArJMJQQFxG2vBQQh1cSABaiEBIAJBBGohAgwBCwsgAyABOgCaASAEQT9xIgRBwQBqIQFBACECA0AgAkEQRwRAIAIvAa6TCSACLQCtkwkgBCABIAItAKyTCUEBcRtrwUEIdXEgAWohASACQQRqIQIMAQsLIAMgAToAmwEgBkEFTw0CIAYgA0GYAWogBkH4iQkQrQYgByAKayIBIAwgASAMSRshB0EAIQFBACECA0AgAiAHRwRAIAIgDWotAAAgAiAIai0AAHMgAXIhASACQQFqIQIMAQsLIAFB/wFxDQ4MDQtBAEEAQbyUCRCYBAALQQFBAUHMlAkQmAQAC0EAIAZBBEHoiQkQxwEACyAEIAE6AAIgC0E/cSIFQcEAaiEBQQAhAgNAIAJBEEcEQCACLwGukwkgAi0ArZMJIAUgASACLQCskwlBAXEba8FBCHVxIAFqIQEgAkEEaiECDAELCyAGQQNGDQ8gBCABOgADDAALAAtBACABQQNB+IgJEMcBAAtBAkECQayUCRCYBAALQQFBAUGclAkQmAQAC0EAQQBBjJQJEJgEAAtBA0EDQfyTCRCYBAALQQJBAkHskwkQmAQAC0EBQQFB3JMJEJgEAAtBAEEAQcyTCRCYBAALIAkgEU0NAQsgAygCbCAQELwIDAELIAMgCTYCdCADKAJsIgFBgICAgHhHDQELIABBADYCAAwBCyADIAMpAnAiEjcCZCADIAE2AmAgA0EANgLAASADIBJCIIg+ArwBIAMgEj4CuAEgA0GAAToAxAEgA0EANgK0ASADQoCAgIAQNwKsASADQfgAaiADQawBaiIBEOoCAkACQCABAn8CQAJAAkACfyADLQB4QQFGBEAgAygCfAwBCyADLQB5QQFGBEAgAy0AekH7AEcNAiADIAMtAMQBQQFrIgE6AMQBIAFB/wFxDQMgA0EYNgLIASADIANBrAFqIANByAFqENEENgL0ASADQQE2AvABDAcLIANBBTYCyAEgA0GsAWogA0HIAWoQ0QQLIQEgA0EBNgLwASADIAE2AvQBDAULAkACQAJAAkACQAJAAkACQAJAAkAgAygCwAEiAiADKAK8AUkEQCADKAK4ASACai0AACIBQSJGDQYgAUEtRg0FIAFB5gBGDQQgAUHuAEYNCiABQfQARg0DIAFB2wBGDQEgAUH7AEYNAiABQTBrQf8BcUEKSQ0HCyADQQo2AsgBIANBrAFqIANByAFqENEEDAwLIANBCjoAyAEgA0HIAWogA0GPAmpBmOQJEFgMCwsgA0ELOgDIASADQcgBaiADQY8CakGY5AkQWAwKCyADIAJBAWo2AsABIANBrAFqQfu8CUEDEMYCIgINCiADQYACOwHIASADQcgBaiADQY8CakGY5AkQWAwJCyADIAJBAWo2AsABIANBrAFqQf68CUEEEMYCIgINCSADQQA7AcgBIANByAFqIANBjwJqQZjkCRBYDAgLIAMgAkEBajYCwAEgA0HIAWoiASADQawBakEAEJABIAMpA8gBQgNRDQIgASADQY8CakGY5AkQrQMMBwsgA0EANgK0ASADIAJBAWo2AsABIANB8AFqIANBuAFqIANBrAFqEJEBIAMoAvQBIQIgAygC8AFBAkYNByADIAMoAvgBNgLQASADIAI2AswBIANBBToAyAEgA0HIAWogA0GPAmpBmOQJEFgMBgsgA0HIAWogA0GsAWpBARCQASADKQPIAUIDUg0BCyADKALQASECDAULIANByAFqIANBjwJqQZjkCRCtAwwDCyADIAJBAWo2AsABIANBrAFqQfi8CUEDEMYCIgJFDQEMAwsgAyADKALAAUEBajYCwAEgA0EBOgBwIAMgA0GsAWo2AmwgA0EANgKgASADQQA2ApgBIANB2AFqIQECfwNAAkAgA0HIAWogA0HsAGoQzQECQAJAIAMoAsgBIgJBgICAgHhrDgICAAELIAMoAswBIQEgA0GYAWoQpgFBAQwDCyADIAMpAswBNwJ8IAMgAjYCeCADQfABaiICIANBmAFqIANB+ABqIAEQNCACEOEHDAELCyADKQKcASESIAMoApgBIQFBAAshByADIAMtAMQBQQFqOgDEASADIANBrAFqELACIgI2AtgBIAMgEjcC0AEgAyABNgLMASADIAc2AsgBAkACQCAHRQRAIAJFDQIgA0HMAWoQpgEMAQsgAgRAIANB2AFqEN4GCyABIQILIANBrAFqIAIQ6gYhASADQQE2AvABIAMgATYC9AEMBAsgAyASNwL4ASADIAE2AvQBIAMgAykC9AE3A3ggAyADKAL8ATYCgAEgA0GYAWogA0GsAWoQ6gICQCADAn8gAy0AmAFBAUYEQCADKAKcAQwBCyADLQCZAUEBRw0BIANBFjYCyAEgA0GsAWogA0HIAWoQ0QQLNgL0ASADQQE2AvABIANB+ABqEKYBDAQLIANBADYC8AEMAwsgA0EHOgDIASADQcgBaiADQY8CakGY5AkQWAsQ6gYhAgsgA0GsAWogAhDqBiEBIANBATYC8AEgAyABNgL0AQsgAygCrAEgAygCsAEQvAggACADQfABahCHBSADQeAAahChAyADKAJgIAMoAmQQvAgLIANBkAJqJAAPC0EDQQNBnJUJEJgEAAv7HwMOfwR+AXwjAEHwBWsiBCQAIAEoAlghBSABQYKAgIB4NgJYQQEhCCABQdgAaiEJAkACQAJAAkACQAJ/AkACfwJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgKkAiAEQagCaiABQdwAakE4/AoAACAELQDdAg0BIAQoAswCIQUgBCgCyAIhBiADKAIAIghBAE4EQCAEQdwDaiIBIANBzAD8CgAAIAYgBSABIAQoAtQCEQMAIQEgBCgC4AMhBSAEKALcAyEGIARBqARqIANBCGpBxAD8CgAADAULIARBMGogBCgCqAIgBCgCrAIQjgEgBCAEKQMwNwLQBSAEQQI2ApQDIAQgBEHQBWo2ApADIARBsAVqIgFBo5MIIARBkANqEMEGQdgAIAEQpwQiASAFNgJcIAEgBjYCWCAIQYmAgIB4RiIIBEAgASgCSCABQcwAaigCABDZByABIAMoAgw2AlAgASADKQIENwJIC0GAgICAeCEGIAEQrgEhBSAIDQQgAxD/AwwECyACKAIgIgcoAhQhBSAHKAIQIQggBygCMEGAgICAeEcEQCAHKAI0IQYgBygCOCECCyAEIAE2AqwDIAQgAjYCoAMgBCAGNgKcAyAEIAU2ApgDIAQgCDYClAMgBEGDgICAeDYCkAMgBygCHCEGIAcoAiAhCiAEQQ82ApQFIARB66YINgKQBSAEQSE2AvQEIARBuc0INgLwBCAEQagEaiICEKkFIAQgAjYCsAUgAkHg0AlB4dAJEOsEIARBAToA1AUgBCAEQbAFajYC0AUCfwJAAkACQAJAAkACQCAEQZADaiAEQdAFaiICELEBIgUNACABLQBVIQcgASgCSCABKAI8IAEoAjAgASgCJCABLQBWIAEoAhggASgCDCACQfqmCEEMEMIGIAQoAtAFIgwoAgAQugggDCgCACABKAIEIAEoAggQ4wEgAkGGpwhBEBDCBiAEKALQBSIMKAIAELoIIAEtAFQgDCgCABCOBkGAgICAeEcEQCACQZanCEEYIAFBDGoQ/QYLQYCAgIB4RwRAIARB0AVqQa6nCEEKEMIGIAQoAtAFIgIoAgAQugggAUEYaiACKAIAEN0GC0EDRwRAIARB0AVqQbinCEEOEMIGIAQoAtAFIgIoAgAQugggAS0AViACKAIAEI4GC0GAgICAeEcEQCAEQdAFakHGpwhBFiABQSRqEP0GC0GAgICAeEcEQCAEQdAFaiABQTBqEM8EIgUNAQtBgICAgHhHBEAgBEHQBWpB3KcIIAFBPGoQngIiBQ0BC0GAgICAeEYNASAEQdAFakHlpwggAUHIAGoQngIiBUUgB0ECR3ENAiAFRQ0DCyAEKAKoBCAEKAKsBBC8CAwDCyAHQQJGDQELIARB0AVqQe6nCEESEMIGIAQoAtAFIgEoAgAQugggASgCACEBIAcEQCABQbSdCEEIEOMBDAELIAFBqJ0IQQwQ4wELIAQoAtAFKAIAIAQtANQFENcHIAQoAqwEIQUgBCgCqAQiAkGAgICAeEcNAQsgBCAFNgKwBSAEQQQ2AtQFIAQgBEGwBWoiATYC0AUgBEGoBGoiAkH5hwggBEHQBWoQwQYgAhDaCCEFIAEQ3gZBgICAgHgMAQsgBCgCsAQhB0EEQSgQpwUhASAEQbAFakHIywhBGhCJAyAEQQI2ArQEIARBAjYCrAQgBCAEQZAFajYCsAQgBCAEQfAEajYCqAQgBEHQBWpBt4MIIARBqARqEMEGIAFBDDYCBCABQeLLCDYCACABIAQpArAFNwIIIAEgBCgCuAU2AhAgAUEMNgIYIAFB7ssINgIUIAEgBCkC0AU3AhwgASAEKALYBTYCJCAEQdwDaiAGIAoQiQMgBEEAOgCIBCAEQQ82AoQEIARB66YINgKABCAEIAc2AvwDIAQgBTYC+AMgBCACNgL0AyAEQQI2AvADIAQgATYC7AMgBEECNgLoAyAEKALgAyEFIAQoAtwDCyEBQYOAgIB4IAgQ2wcgAUGAgICAeEcEQCAEQfwBaiAEQeQDakEo/AoAACAEIAU2AvgBIAQgATYC9AEgBEGsAWogBEH0AWoiARDqASAEQegAaiICIAFBMPwKAABBACEIIARBADoA3AEgBEEAOwGgASAEQQE2ApwBIARBBjYCmAEgBEHcA2oiBiACQTz8CgAAIAQgBCkDwAE3A1ggBCAEKALIATYCYCAEIAQpAswBNwNIIAQgBCgC1AE2AlAgBCAEKQPYATcDOCAEIAQoAuABNgJAIAQoArwBIQogBCgCuAEhASAEKQOwASESIAQoAqwBIQUgBCgC7AEhCyAEKALoASEHIAQoAuQBIQIgCRDcByAJIAZBPPwKAABBi4CAgHgMAwsgAxD/AwwGCyAEQQA6AN0CIAQgBCgC2AJBAWoiAUF/IAEbNgLYAiAEQfQAaiAEQaQCahDqASAEIAQtANwCOgCkASADEP8DQYuAgIB4IQYgBCgCtAEhCyAEKAKwASEHIAQoAqwBIQIgBCgChAEhCiAEKQN4IRIgBCgCdCEFIAQoAoABDAMLQb6qCEETEL0IIQVBkoCAgHgLIQYgAxD/AyAIRQ0FDAMLIAQgBTYClAMgBCAGNgKQAyAEQZgDaiAEQagEakHEAPwKAAAgAUUNASAEQdAFaiAELQDQAiAEKALYAiABELECIAEQ+AMgBCgC0AVFDQEgBEEBOgDdAiAEKQPYBSISQiCIpyEKIARBkANqEI0HQY6AgIB4IQYgEqcLIQEgBCAEKQOIATcDWCAEIAQoApABNgJgIAQgBCkClAE3A0ggBCAEKAKcATYCUCAEIAQpA6ABNwM4IAQgBCgCqAE2AkAgCRDcByAJIARBpAJqQTz8CgAADAMLIARB6ABqQQRyIARBkANqIgFBzAD8CgAAIARBATYCaCAEKAJwIQUgBCgCbCIDQYCAgIB4RwRAIARB5ANqIARB9ABqQcQA/AoAACAEIAU2AuADIAQgAzYC3AMgAUHrpghBDyAEQdwDahAbAn8gBC0AkAMiAUEGRgRAIAQoApQDDAELIAQgBC0AkwM6AKsEIAQgBC8AkQM7AKkEIAQgBP0AA5gD/QsDsAQgBCAEKAKUAzYCrAQgBCABOgCoBCAEQQE6AIAFIARBADYC+AQgBEKAgICAEDcC8AQgBCAEQagEajYC/AQgBEGQA2oiASAEQfAEakHSmwhBCRDMAiAEQdAFaiABENIDAkACQAJAIAQpA9AFIhNCAlEEQCAEKALYBSEBIAQoApADIAQoApQDELwIDAELIAQrA9gFIRYgBCgCkAMgBCgClAMQvAggBEGQBWoiASAEQfAEaiIDQbydCEELEMwCIARBkANqIgYgARCyAyAEKAKUAyEBIAQoApADIgVBgICAgHhHBEAgBCAEKAKYAzYCjAUgBCABNgKIBSAEIAU2AoQFIARBsAVqIgEgA0HHnQhBDxDMAiAGIAEQoAQgBCgClAMhAQJAIAQoApADIgVFBEAgBEGEBWoQjAgMAQsgBEGkBWogBSABEIkDIARB0AVqIgEgBEHwBGpByZsIQQkQzAIgBEGQA2ogARCgBCAEKAKUAyEBAkAgBCgCkAMiBUUEQCAEKAKkBSAEKAKoBRC8CCAEQYQFahCMCAwBCyAEQcQFaiAFIAEQiQNCASESAkAgE0IBUgRAQgAhEgwBCyACKQMYIhQgFkQAAAAAAECPQKL8BiIVfCITQj+HQoCAgICAgICAgH+FIBMgFUIAUyATIBRTcxshEwsgBEGQA2oiASAEQfAEakHWnQhBBhDMAiAEQeQFaiABEIQBIAQoAugFIQcgBCgC5AUiAkGBgICAeEcNBCAEKALEBSAEKALIBRC8CCAEKAKkBSAEKAKoBRC8CCAEQYQFahCMCCAEKAKQAyAEKAKUAxC8CCAHIQELIAQoAtAFIAQoAtQFELwICyAEKAKwBSAEKAK0BRC8CAsgBCgCkAUgBCgClAUQvAgLIAFBDzYCXCABQeumCDYCWEICIRIMAQsgBCAEKQKEBTcDgAMgBCAEKAKMBTYCiAMgBCAEKQKkBTcD8AIgBCAEKAKsBTYC+AIgBCAEKQLEBTcD4AIgBCAEKALMBTYC6AIgBCgC7AUhCyAEKAKQAyAEKAKUAxC8CCAEKALQBSAEKALUBRC8CCAEKAKwBSAEKAK0BRC8CCAEKAKQBSAEKAKUBRC8CCATQiCIpyEKIBOnIQELQQBBARC8CCAEQagEahDXBSASQgJSDQMgAQshBSAEQdwDahDABwsgBEGkAmoQsQMLIAUQxgQhASAFEPgDQQEhBQwCCyAEIAQoAogDNgJgIAQgBCkDgAM3A1ggBCAEKQPwAjcDSCAEIAQoAvgCNgJQIAQgBCkD4AI3AzggBCAEKALoAjYCQCAEQdwDahDAByAEQaQCahCxA0GRgICAeCEGCyAEIAQoAmA2AogBIAQgBCkDWDcDgAEgBCAEKQNINwKMASAEIAQoAlA2ApQBIAQgBCkDODcDmAEgBCAEKAJANgKgASAEIAs2AqwBIAQgBzYCqAEgBCACNgKkASAEIAo2AnwgBCABNgJ4IAQgEjcDcCAEIAU2AmwgBCAGNgJoIARBgIKACDYC3AMgBEGkAWohByAEQegAakEEciEJEJkIIQECQAJAAkACQAJAAkACQAJAAkAgBkH0////B2oOBgAAAgAAAwELAAsgAUH0yAhBBEGR7ghBBBC3BSAEQRhqIARB3ANqIAEgCRCMASAEKAIYQQFxRQ0FIAQoAhwhCAwCCyABQfTICEEEQbruCEEEELcFIARBKGpBACABQb7uCEEGIBIQigQgBCgCKEEBcQRAIAQoAiwhCAwCCyAEQSBqQQAgAUHE7ghBBiAEKQN4EIoEIAQoAiBBAXEEQCAEKAIkIQgMAgtBACEFDAYLIAFB9MgIQQRB3u4IQQQQtwUQmQghAyAEQRBqIAQoAoQBIAQoAogBEN0HIAQoAhQhBSADQcmmCEEFEIkBIAUQrgcgA0HOpghBDyAEKAKQASAEKAKUARC3BSADQbemCEEJIAQoApwBIAQoAqABELcFAn8CQCASUA0AIARBCGogBEHcA2ogA0HApghBCSASIAQpA3gQ/QIgBCgCCEEBcUUNACAEKAIMDAELIAJBgICAgHhGDQIgBCAEQdwDaiADQYabCEEGIAcQiwQgBCgCAEEBcUUNAiAEKAIECyEIIAMQiwgLIAEQiwhBm4EJQRwQvQgiAhDGBCEBIAIQ+AMgCBCLCEEBIQUgBkH1////B2oOBAMBAQQBCyABQeLuCEEGEIkBIAMQrgdBACEFCyAEQYABahCMCCAEKAKMASAEKAKQARC8CCAEKAKYASAEKAKcARC8CCAHENoHDAILIAFBnO4IQQkgBC0AnAEQpgdBACEFCyAJELEDCyAAIAE2AgQgACAFNgIAIARB8AVqJAAL8ycDInsLfhN/IABBgBBqIjtBAEGABPwLACAAQYAMaiABIAIbITwgAEGAFGohPSAAQYAIaiE+IABBgARqIT9CgICAgGAgA62GQoAghCEnIANBP3EiQK0hKCAA/QAE0AchHiAA/QAB0gchHyAA/QAC1AchICAA/QAB1gchISAA/QAD2AchIiAA/QAB2gchIyAA/QAC3AchJCAA/QAB3gchJSAA/QAE4AchGiAA/QAB4gchGyAA/QAC5AchHCAA/QAB5gchHQNAQSAgM0ECaiI4IDhBIE8bIgAgM0EdayIDQQAgAyAzTRsiA2siMUEAIAAgMU8bITUgACADSSE3IDsgA0EEdCIAaiE5QRAgACA8akEgIDNBAXYiQUECaiAzQQNqIAIbIgAgAEEgTxsiMSADSRshNiA+QR0gM2siAEEAIABBHU0bIjJBBHQiQmohAAJAQSAgMmsiNCAxIANrIgNBACADIDFNGyIDIAMgNEsbIjpBAkkiQwRA/QwAAACAAAAAgAAAAIAAAACAIgYhCv0MAAAAgAAAAIAAAACAAAAAgCEH/QwAAACAAAAAgAAAAIAAAACAIQ/9DAAAAIAAAACAAAAAgAAAAIAhEv0MAAAAgAAAAIAAAACAAAAAgCET/QwAAACAAAAAgAAAAIAAAACAIRT9DAAAAIAAAACAAAAAgAAAAIAhFQwBCyA2/QAEACEEIDYhMSAAIQMgOiEy/QwAAACAAAAAgAAAAIAAAACAIhUhFP0MAAAAgAAAAIAAAACAAAAAgCET/QwAAACAAAAAgAAAAIAAAACAIRL9DAAAAIAAAACAAAAAgAAAAIAhD/0MAAAAgAAAAIAAAACAAAAAgCEH/QwAAACAAAAAgAAAAIAAAACAIQr9DAAAAIAAAACAAAAAgAAAAIAhBgNAIDH9AAQQIgUgA/0AAAgiC/26ASAG/a4BIQYgBSAD/QAACiIM/boBIAr9rgEhCiAFIAP9AAAMIg39ugEgB/2uASEHIAUgA/0AAA4iDv26ASAP/a4BIQ8gBCAL/boBIBL9rgEhEiAEIAz9ugEgE/2uASETIAQgDf26ASAU/a4BIRQgBCAO/boBIBX9rgEhFSAFIQQgMUEQaiExIANBEGohAyAyQQFrIjJBAUsNAAsLQRAgOSA3GyEyID8gQmohAyA0IDUgNCA1SRsiNEECSSI5RQRAIDL9AAQAIQQgMiE1IAMhMSA0ITcDQCA1/QAEECIFIDH9AAAIIgv9ugEgBv2uASEGIAUgMf0AAAoiDP26ASAK/a4BIQogBSAx/QAADCIN/boBIAf9rgEhByAFIDH9AAAOIg79ugEgD/2uASEPIAQgC/26ASAS/a4BIRIgBCAM/boBIBP9rgEhEyAEIA39ugEgFP2uASEUIAQgDv26ASAV/a4BIRUgBSEEIDVBEGohNSAxQRBqITEgN0EBayI3QQFLDQALCwJAIEMEQP0MAAAAgAAAAIAAAACAAAAAgCILIQz9DAAAAIAAAACAAAAAgAAAAIAhDf0MAAAAgAAAAIAAAACAAAAAgCEO/QwAAACAAAAAgAAAAIAAAACAIQn9DAAAAIAAAACAAAAAgAAAAIAhCP0MAAAAgAAAAIAAAACAAAAAgCEQ/QwAAACAAAAAgAAAAIAAAACAIREMAQsgNv0ABAAhBP0MAAAAgAAAAIAAAACAAAAAgCIRIRD9DAAAAIAAAACAAAAAgAAAAIAhCP0MAAAAgAAAAIAAAACAAAAAgCEJ/QwAAACAAAAAgAAAAIAAAACAIQ79DAAAAIAAAACAAAAAgAAAAIAhDf0MAAAAgAAAAIAAAACAAAAAgCEM/QwAAACAAAAAgAAAAIAAAACAIQsDQCA2/QAEECIFIAD9AAAAIhb9ugEgC/2uASELIAUgAP0AAAIiF/26ASAM/a4BIQwgBSAA/QAABCIY/boBIA39rgEhDSAFIAD9AAAGIhn9ugEgDv2uASEOIAQgFv26ASAJ/a4BIQkgBCAX/boBIAj9rgEhCCAEIBj9ugEgEP2uASEQIAQgGf26ASAR/a4BIREgBSEEIDZBEGohNiAAQRBqIQAgOkEBayI6QQFLDQALCyA5RQRAIDL9AAQAIQQDQCAy/QAEECIFIAP9AAAAIhb9ugEgC/2uASELIAUgA/0AAAIiF/26ASAM/a4BIQwgBSAD/QAABCIY/boBIA39rgEhDSAFIAP9AAAGIhn9ugEgDv2uASEOIAQgFv26ASAJ/a4BIQkgBCAX/boBIAj9rgEhCCAEIBj9ugEgEP2uASEQIAQgGf26ASAR/a4BIREgBSEEIDJBEGohMiADQRBqIQMgNEEBayI0QQFLDQALCyACBEAgASBBQQR0av0ABBAiBCA9IDNBBHRqIgD9AAQQ/boBIAn9rgEhCSAEIAD9AAES/boBIAj9rgEhCCAEIAD9AAIU/boBIBD9rgEhECAEIAD9AAEW/boBIBH9rgEhESAEIAD9AAMY/boBIBL9rgEhEiAEIAD9AAEa/boBIBP9rgEhEyAEIAD9AAIc/boBIBT9rgEhFCAEIAD9AAEe/boBIBX9rgEhFSAE/YEBIgQgAP0ABAD9ugEgC/2uASELIAQgAP0AAQL9ugEgDP2uASEMIAQgAP0AAgT9ugEgDf2uASENIAQgAP0AAQb9ugEgDv2uASEOIAQgAP0AAQr9ugEgCv2uASEKIAQgAP0AAgz9ugEgB/2uASEHIAQgAP0AAQ79ugEgD/2uASEPIAQgAP0AAwj9ugEgBv2uASEGCyATQSD9zQEgE/0M/////wAAAAD/////AAAAAP1O/c4BIgQgEkEg/c0BIBL9DP////8AAAAA/////wAAAAD9Tv3OASIF/Q0ICQoLDA0ODxgZGhscHR4fIAQgBf0NAAECAwQFBgcQERITFBUWF/3OASIE/R0BISkgBP0dACEqIBVBIP3NASAV/Qz/////AAAAAP////8AAAAA/U79zgEiBCAUQSD9zQEgFP0M/////wAAAAD/////AAAAAP1O/c4BIgX9DQgJCgsMDQ4PGBkaGxwdHh8gBCAF/Q0AAQIDBAUGBxAREhMUFRYX/c4BIgT9HQEhKyAE/R0AISwCfyAzQR5PBEAgD0Eg/c0BIA/9DP////8AAAAA/////wAAAAD9Tv3OASIEIAdBIP3NASAH/Qz/////AAAAAP////8AAAAA/U79zgEiBf0NCAkKCwwNDg8YGRobHB0eHyAEIAX9DQABAgMEBQYHEBESExQVFhf9zgEiBP0dACAohiAnfCAIQSD9zQEgCP0M/////wAAAAD/////AAAAAP1O/c4BIgUgCUEg/c0BIAn9DP////8AAAAA/////wAAAAD9Tv3OASIH/Q0ICQoLDA0ODxgZGhscHR4fIAUgB/0NAAECAwQFBgcQERITFBUWF/3OASIF/R0BICiGICd8IAX9HQAgKIYgJ3wgEUEg/c0BIBH9DP////8AAAAA/////wAAAAD9Tv3OASIFIBBBIP3NASAQ/Qz/////AAAAAP////8AAAAA/U79zgEiB/0NCAkKCwwNDg8YGRobHB0eHyAFIAf9DQABAgMEBQYHEBESExQVFhf9zgEiBf0dASAohiAnfCAF/R0AICiGICd8ICkgKIYgJ3wgKiAohiAnfCArICiGICd8ICYgJ3wgLCAohnwiKUINh3wiKkINh3wiK0INh3wiLEINh3wiLUINh3wiLkINh3wiL0INh3wiMEINh3wiJkL/P4MgBP0dASAohiAnfCAmQg2HfCImQhCGQoCA/P8Bg4QgCkEg/c0BIAr9DP////8AAAAA/////wAAAAD9Tv3OASIEIAZBIP3NASAG/Qz/////AAAAAP////8AAAAA/U79zgEiBf0NCAkKCwwNDg8YGRobHB0eHyAEIAX9DQABAgMEBQYHEBESExQVFhf9zgEiBP0dACAohiAnfCAmQg2HfCImQiCGQoCAgIDw/weDhCAE/R0BICiGICd8ICZCDYd8IiZCMIZCgICAgICAwP8fg4RCgOCBgIeAnIDwAHxCgICCgIiAoICAf4X9EiAOQSD9zQEgDv0M/////wAAAAD/////AAAAAP1O/c4BIgQgDUEg/c0BIA39DP////8AAAAA/////wAAAAD9Tv3OASIF/Q0ICQoLDA0ODxgZGhscHR4fIAQgBf0NAAECAwQFBgcQERITFBUWF/3OASIE/R0AICiGICd8ICZCDYd8IiZC/z+DIAT9HQEgKIYgJ3wgJkINh3wiJkIQhkKAgPz/AYOEIAxBIP3NASAM/Qz/////AAAAAP////8AAAAA/U79zgEiBCALQSD9zQEgC/0M/////wAAAAD/////AAAAAP1O/c4BIgX9DQgJCgsMDQ4PGBkaGxwdHh8gBCAF/Q0AAQIDBAUGBxAREhMUFRYX/c4BIgT9HQAgKIYgJ3wgJkINh3wiJkIghkKAgICA8P8Hg4QgBP0dASAohiAnfCAmQg2HfCImQjCGQoCAgICAgMD/H4OEQoDggYCHgJyA8AB8QoCAgoCIgKCAgH+F/R4BIQQgLEIwhkKAgICAgIDA/x+DICtCIIZCgICAgPD/B4MgKUL/P4MgKkIQhkKAgPz/AYOEhIRCgOCBgIeAnIDwAHxCgICCgIiAoICAf4X9EiAwQjCGQoCAgICAgMD/H4MgL0IghkKAgICA8P8HgyAtQv8/gyAuQhCGQoCA/P8Bg4SEhEKA4IGAh4CcgPAAfEKAgIKAiICggIB/hf0eASEFQbB8IQMgASExQcB8DAELICYgLHxCgOD//x99IiZC/z+DICsgJkINh3xCgOD//x99IiZCEIZCgID8/wGDhCAqICZCDYd8QoDg//8ffSImQiCGQoCAgIDw/weDhCApICZCDYd8QoDg//8ffSImQjCGQoCAgICAgMD/H4OEQoDggYCHgJyA8AB8QoCAgoCIgKCAgH+F/RIiBUIA/R4BIgQgG/26ASAI/a4BIghBIP3NASAI/Qz/////AAAAAP////8AAAAA/U79zgEiCCAEIBr9ugEgCf2uASIJQSD9zQEgCf0M/////wAAAAD/////AAAAAP1O/c4BIgn9DQgJCgsMDQ4PGBkaGxwdHh8gCCAJ/Q0AAQIDBAUGBxAREhMUFRYX/c4BIgn9HQEgBCAd/boBIBH9rgEiCEEg/c0BIAj9DP////8AAAAA/////wAAAAD9Tv3OASIIIAQgHP26ASAQ/a4BIgRBIP3NASAE/Qz/////AAAAAP////8AAAAA/U79zgEiBP0NCAkKCwwNDg8YGRobHB0eHyAIIAT9DQABAgMEBQYHEBESExQVFhf9zgEiBP0dASAmQg2HIAT9HQB8QoDg//8ffSImQg2HfEKA4P//H30iKUINhyAJ/R0AfEKA4P//H30iKkINh3xCgOD//x99IitCDYcgBSArQjCGQoCAgICAgMD/H4MgKkIghkKAgICA8P8HgyAmQv8/gyApQhCGQoCA/P8Bg4SEhEKA4IGAh4CcgPAAfEKAgIKAiICggIB/hf0eASIFICX9ugEgD/2uASIEQSD9zQEgBP0M/////wAAAAD/////AAAAAP1O/c4BIgQgBSAk/boBIAf9rgEiB0Eg/c0BIAf9DP////8AAAAA/////wAAAAD9Tv3OASIH/Q0ICQoLDA0ODxgZGhscHR4fIAQgB/0NAAECAwQFBgcQERITFBUWF/3OASIE/R0AfEKA4P//H30iJkL/P4MgJkINhyAE/R0BfEKA4P//H30iJkIQhkKAgPz/AYOEICZCDYcgBSAj/boBIAr9rgEiBEEg/c0BIAT9DP////8AAAAA/////wAAAAD9Tv3OASIEIAUgIv26ASAG/a4BIgZBIP3NASAG/Qz/////AAAAAP////8AAAAA/U79zgEiBv0NCAkKCwwNDg8YGRobHB0eHyAEIAb9DQABAgMEBQYHEBESExQVFhf9zgEiBP0dAHxCgOD//x99IiZCIIZCgICAgPD/B4OEICZCDYcgBP0dAXxCgOD//x99IiZCMIZCgICAgICAwP8fg4RCgOCBgIeAnIDwAHxCgICCgIiAoICAf4X9EiIEICZCDYcgBSAh/boBIA79rgEgBEIA/R4BIgQgHf26Af2uASIGQSD9zQEgBv0M/////wAAAAD/////AAAAAP1O/c4BIgYgBSAg/boBIA39rgEgBCAc/boB/a4BIgpBIP3NASAK/Qz/////AAAAAP////8AAAAA/U79zgEiCv0NCAkKCwwNDg8YGRobHB0eHyAGIAr9DQABAgMEBQYHEBESExQVFhf9zgEiBv0dAHxCgOD//x99IiZC/z+DICZCDYcgBv0dAXxCgOD//x99IiZCEIZCgID8/wGDhCAmQg2HIAUgH/26ASAM/a4BIAQgG/26Af2uASIGQSD9zQEgBv0M/////wAAAAD/////AAAAAP1O/c4BIgYgBSAe/boBIAv9rgEgBCAa/boB/a4BIgRBIP3NASAE/Qz/////AAAAAP////8AAAAA/U79zgEiBP0NCAkKCwwNDg8YGRobHB0eHyAGIAT9DQABAgMEBQYHEBESExQVFhf9zgEiBP0dAHxCgOD//x99IiZCIIZCgICAgPD/B4OEICZCDYcgBP0dAXxCgOD//x99IiZCMIZCgICAgICAwP8fg4RCgOCBgIeAnIDwAHxCgICCgIiAoICAf4X9HgEhBEEQIQMgOyExQSALIAMgMSAzQQR0aiIxaiAF/QsEACAxaiAE/QsEACAmQg2HIEBBACA4QR5GG62GISYgM0E6SSA4ITMNAAsLhR4CEn8CfiMAQYAGayIEJAAgASgCDCEFIAFBgoCAgHg2AgxBASEJIAFBDGohDQJAAkACQAJAAkACfwJAAn8CQAJAAn8CQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAAMBCyAEIAU2ApQBIARBmAFqIAFBEGpBOPwKAAAgBC0AzQENASAEKAK8ASEJIAQoArgBIQogAygCACIGQQBOBEAgBEH4BGoiAiADQcwA/AoAACAKIAkgAiAEKALEAREDACEFIAQoAvwEIQYgBCgC+AQhAiAEQaQCaiADQQhqQcQA/AoAAAwKCyAEQTBqIAQoApgBIAQoApwBEI4BIAQgBCkDMDcC8AIgBEECNgLkAyAEIARB8AJqNgLgAyAEQYgDaiICQaOTCCAEQeADahDBBkHYACACEKcEIgUgCTYCXCAFIAo2AlggBkGJgICAeEYiCgRAIAUoAkggBUHMAGooAgAQ2QcgBSADKAIMNgJQIAUgAykCBDcCSAtBgICAgHghAiAFEK4BIQYgCg0JIAMQ/wMMCQsgBEGkAmogAkEAQQAgBRDMASAEKAKoAiEGIAQoAqQCIglBhoCAgHhGBEAgBkEQNgJcIAZBgqwINgJYDAYLIAQgBCgCvAI2AugBIAQgBP0AAqwC/QsC2AEgBCABNgLsASAEIAY2AtQBIAQgCTYC0AEgAigCICICKAIcIQogAigCICELIARBEDYC2AMgBEGCrAg2AtQDIARBITYCzAMgBEG5zQg2AsgDIARB8AJqIgIQqQUgBCACNgLoBCACQeDQCUHh0AkQ6wQgBEEBOgCMAyAEIARB6ARqNgKIAyAEQdABaiAEQYgDaiIFELEBIgINAiABKAIAQYCAgIB4RwRAIAVBlJcIQQkgARD9BgsgBCgCiAMoAgAgBC0AjAMQ1wcgBCgC9AIhAiAEKALwAiIFQYCAgIB4Rg0DIAQoAvgCIQFBBEEoEKcFIQggBEHoBGpByMsIQRoQiQMgBEECNgL8AiAEQQI2AvQCIAQgBEHUA2o2AvgCIAQgBEHIA2o2AvACIARBiANqQbeDCCAEQfACahDBBiAIQQw2AgQgCEHiywg2AgAgCCAEKQLoBDcCCCAIIAQoAvAENgIQIAhBDDYCGCAIQe7LCDYCFCAIIAQpAogDNwIcIAggBCgCkAM2AiQgBEHgA2ogCiALEIkDIARBADoAjAQgBEEQNgKIBCAEQYKsCDYChAQgBCABNgKABCAEIAI2AvwDIAQgBTYC+AMgBEECNgL0AyAEIAg2AvADIARBAjYC7AMgBCgC5AMhAiAEKALgAwwECyAEQQA6AM0BIAQgBCgCyAFBAWoiAUF/IAEbNgLIASAEQdwBaiAEQZQBahDqAUGLgICAeCEOIARBi4CAgHg2AtgBIAQgBC0AzAE6AIwCIAMQ/wMgBCgC8AEhASAEKALsASELIAQoAugBIQwgBCgC4AEhBSAEKALcASEGIAQoAuQBDAgLQb6qCEETEL0IIQZBkoCAgHgMBQsgBCgC8AIgBCgC9AIQvAgLIAQgAjYC6AQgBEEENgKMAyAEIARB6ARqIgU2AogDIARB8AJqIgFB+YcIIARBiANqEMEGIAEQ2gghAiAFEN4GQYCAgIB4CyEBIAkgBhDbByABQYCAgIB4Rw0BIAIhBgsgAxD/AwwFCyAEQewAaiAEQegDakEo/AoAACAEIAI2AmggBCABNgJkIARBvAVqIARB5ABqIgIQ6gEgBEH4BGoiASACQTD8CgAAQQAhCSAEQQA6AOwFIARBi4CAgHg2ArgFIARBADsBsAUgBEEBNgKsBSAEQQY2AqgFIARB4ANqIgogAUE8/AoAACAEKALQBSEBIAQoAswFIQsgBCgCyAUhDCAEKALEBSECIAQoAsAFIQUgBCgCvAUhBiAEQThqIARB1AVqQSz8CgAAIA0Q3AcgDSAKQTz8CgAAQYuAgIB4CyEOIAMQ/wMgCUUNBQwDCyAEIAY2AuQDIAQgAjYC4AMgBEHoA2ogBEGkAmpBxAD8CgAAIAVFDQEgBEHwAmogBC0AwAEgBCgCyAEgBRCxAiAFEPgDIAQoAvACRQ0BIARBAToAzQEgBCkD+AIhFiAEQeADahCNB0GOgICAeCEOIBanIgwhBSAWQiCIpyILCyECIARBOGogBEH0AWpBLPwKAAAgDRDcByANIARBlAFqQTz8CgAADAMLIARB0AFqQQRyIARB4ANqQcwA/AoAACAEKALYASEGIAQoAtQBIgNBgICAgHhHBEAgBEGsAmogBEHcAWpBxAD8CgAAIAQgBjYCqAIgBCADNgKkAiAEQfgEakGCrAhBECAEQaQCahAbAn8gBC0A+AQiA0EGRgRAIAQoAvwEDAELIAQgBC0A+wQ6APMCIAQgBC8A+QQ7APECIAQgBP0AA4AF/QsD+AIgBCAEKAL8BDYC9AIgBCADOgDwAiAEQQE6AJgDIARBADYCkAMgBEKAgICAEDcCiAMgBCAEQfACajYClAMgBEH4BGoiAyAEQYgDakGMlwhBCBDMAiAEQeADaiADENgBIAQoAuQDIQUCQAJAAkAgBCgC4AMiBkGAgICAeEYEQCAEKAL4BCAEKAL8BBC8CAwBCyAEIAQoAugDIgM2AqQDIAQgBTYCoAMgBCAGNgKcAyAEKAL4BCAEKAL8BBC8CCAEQQA2ArQDIAQgBSADQRRsajYCzAMgBCAFNgLIAyAEIARBtANqNgLQAyAEQeADaiIDIARByANqEEkCQAJAIAQpA+ADQgJSBEAgBEH4BGpBBEEIQYgBELkCIAQoAvwEIQUgBCgC+AQNASAEKAKABSIGIANBiAH8CgAAIARBATYC3AMgBCAGNgLYAyAEIAU2AtQDIAQgBCgC0AM2AvAEIAQgBCkCyAM3A+gEQQEhBQNAIARB+ARqIARB6ARqEEkgBCkD+ARCAlIEQCAEKALUAyAFRgRAIARB1ANqIAVBAUEIQYgBENwEIAQoAtgDIQYLIAYgBUGIAWxqIARB+ARqQYgB/AoAACAEIAVBAWoiBTYC3AMMAQsLIAQgBCkC1AM3A7gDIAQgBCgC3AM2AsADDAILIARBADYCwAMgBEKAgICAgAE3A7gDDAELIAQoAoAFGiAFELEHAAsCQCAEKAK0AyIFBEAgBEG4A2oQvwIMAQsgBCgCvAMhAyAEKAK4AyIGQYCAgIB4RgRAIAMhBQwBCyAEIAQoAsADIgI2ArADIAQgAzYCrAMgBCAGNgKoAyAEQfgEaiIFIARBiANqQZSXCEEJEMwCIARBKGogARDnBiAEQeADaiAFIAQoAiggBCgCLBDfAiAEKALkAyEFIAQoAuADIgxBgYCAgHhHDQIgBEGoA2oQvwIgBCgC+AQgBCgC/AQQvAgLIARBnANqELAECyAFQRA2AlwgBUGCrAg2AlhBgICAgHghBgwBCyAEKALoAyEBIAQoAvgEIAQoAvwEELwIIARBnANqELAEIAUhCyADIQULQQBBARC8CCAEQfACahDXBSAGQYCAgIB4Rw0DIAULIQYgBEGkAmoQwAcLIARBlAFqELEDCyAGEMYEIQEgBhD4A0EBIQUMAgsgBEGkAmoQwAcgBEGUAWoQsQNBkYCAgHghDgsgBEGUBWogBEE4akEs/AoAACAEIAE2ApAFIAQgCzYCjAUgBCAMNgKIBSAEIAI2AoQFIAQgBTYCgAUgBCAGNgL8BCAEIA42AvgEIARBgIKACDYC4AMgBEH4BGpBBHIhEBCZCCEBAkACfwJAAkACQAJAAkACQAJAIA5B9P///wdqDgYAAAIAAAMBCwALIAFB9MgIQQRBke4IQQQQtwUgBEEQaiAEQeADaiABIBAQjAEgBCgCEEEBcUUNAiAEKAIUIQUMBAsgAUH0yAhBBEG67ghBBBC3BSAEQSBqQQAgAUG+7ghBBiAEKQOABRCKBCAEKAIgQQFxBEAgBCgCJCEFDAQLIARBGGpBACABQcTuCEEGIAQpA4gFIhYQigQgBCgCGEEBcQRAIBZCIIinIQsgFqchDCAEKAIcIQUMBAtBACEFDAYLIARBiAVqIRMgAUH0yAhBBEHe7ghBBBC3BSAFIAJBiAFsaiEUEJkIIQ8QmgghEUEAIQYDQCAFIBRHBEAgBSgCOCAFLQCAASEIIAUoAnQhDSAFKAIgIRIgBSgCaCEJIAUoAlwhCiAFKQMQIRcgBSkDACEWIAUoAlAhAyAFKAJEIQIQmQghB0GAgICAeEcEQEEAIAdBtJgIQQkgBUE4ahCyBwsgAkGAgICAeEcEQEEAIAdB97MIQQsgBUHEAGoQsgcLIANBgICAgHhHBEBBACAHQYqkCEEIIAVB0ABqELIHCwJAIBZQDQAgBEEIaiAEQeADaiAHQaSuCEEKIAUpAwAgBUEIaikDABD9AiAEKAIIQQFxRQ0AIAQoAgwhBQwECwJAIBdQDQAgBCAEQeADaiAHQYK0CEEOIAUpAxAgBUEYaikDABD9AiAEKAIAQQFxRQ0AIAQoAgQhBQwECyAKQYCAgIB4RwRAQQAgB0GQtAhBCiAFQdwAahCyBwsgCUGAgICAeEcEQEEAIAdBmrQIQQ0gBUHoAGoQsgcLIBJBgYCAgHhHBEAgBSgCLBCZCCEDIBJBgICAgHhHBEBBACADQdK0CEEEIAVBIGoQsgcLQYCAgIB4RwRAQQAgA0HWtAhBByAFQSxqELIHCyAHQae0CEEMEIkBIAMQrgcLIA1BgICAgHhHBEBBACAHQbO0CEEPIAVB9ABqELIHCyAIQQJHBEAgBS0AgAEhAiAHQcK0CEEQEIkBQYIIQYMIIAIbEK4HCyAFQYgBaiEFIBEgBiAHEIUIIAZBAWohBgwBCwsgD0H+tAhBCBCJASAREK4HIAxBgICAgHhHBEBBACAPQd6BCEEJIBMQsgcLIAFB4u4IQQYQiQEgDxCuB0EADAMLIAFBnO4IQQkgBC0ArAUQpgdBACEFDAMLIAcQiwggERCLCCAPEIsICyABEIsIQZuBCUEcEL0IIgIQxgQhASACEPgDIAUQiwhBAQshBQJAIA5B9f///wdqDgQBAAACAAsgEBC/AiAMIAsQ2QcMAQsgEBCxAwsgACABNgIEIAAgBTYCACAEQYAGaiQAC+sdAgh/An4jAEHgBWsiBCQAIAEoAgAhBSABQYKAgIB4NgIAQQEhCQJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgLMAiAEQdACaiABQQRqQTj8CgAAIAQtAIUDDQEgBCgC9AIhAiAEKALwAiEHIAMoAgAiCEEATgRAIARB5ANqIgUgA0HMAPwKAAAgByACIAUgBCgC/AIRAwAhBSAEKALoAyECIAQoAuQDIQkgBEGwBGogA0EIakHEAPwKAAAMBgsgBEHYAGogBCgC0AIgBCgC1AIQjgEgBCAEKQNYNwKYBSAEQQI2ApwDIAQgBEGYBWo2ApgDIARBhAVqIgVBo5MIIARBmANqEMEGQdgAIAUQpwQiBSACNgJcIAUgBzYCWCAIQYmAgIB4RiIHBEAgBSgCSCAFQcwAaigCABDZByAFIAMoAgw2AlAgBSADKQIENwJIC0GAgICAeCEJIAUQrgEhAiAHDQUgAxD/AwwFCyAEQbAEaiACQQBBACAEEMwBIAQoArQEIQUCQCAEKAKwBCIIQYaAgIB4RgRAIAVBEjYCXCAFQdiqCDYCWAwBCyAEIAQoAsgENgKwAyAEIAT9AAK4BP0LAqADIAQgBTYCnAMgBCAINgKYAyAEIAFBPGo2ArQDIAIoAiAiAigCHCEHIAIoAiAhCiAEQRI2ArQFIARB2KoINgKwBSAEQSE2AvwEIARBuc0INgL4BCAEQZgFaiICEKkFIAQgAjYCvAUgAkHg0AlB4dAJEOsEIARBAToAiAUgBCAEQbwFajYChAUCfwJAAkAgBEGYA2ogBEGEBWoQsQEiAgRAIAQoApgFIAQoApwFELwIDAELIAQoAoQFKAIAIAQtAIgFENcHIAQoApwFIQIgBCgCmAUiCUGAgICAeEcNAQsgBCACNgK8BSAEQQQ2AogFIAQgBEG8BWoiAjYChAUgBEGYBWoiBkH5hwggBEGEBWoQwQYgBhDaCCEHIAIQ3gZBgICAgHgMAQsgBCgCoAUhC0EEQSgQpwUhBiAEQbwFakHIywhBGhCJAyAEQQI2AqQFIARBAjYCnAUgBCAEQbAFajYCoAUgBCAEQfgEajYCmAUgBEGEBWpBt4MIIARBmAVqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpArwFNwIIIAYgBCgCxAU2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkChAU3AhwgBiAEKAKMBTYCJCAEQeQDaiAHIAoQiQMgBEEAOgCQBCAEQRI2AowEIARB2KoINgKIBCAEIAs2AoQEIAQgAjYCgAQgBCAJNgL8AyAEQQI2AvgDIAQgBjYC9AMgBEECNgLwAyAEKALoAyEHIAQoAuQDCyECIAggBRDbByACQYCAgIB4Rw0DIAchBQsgAxD/AwwHCyAEQQA6AIUDIAQgBCgCgANBAWoiAkF/IAIbNgKAAyAEQZwBaiAEQcwCahDqASAEQYuAgIB4NgKYASAEIAQtAIQDOgDMASADEP8DIAQoArQBIQYgBCgCsAEhCiAEKAKsASEHIAQoAqABIQggBCgCnAEhBUGLgICAeAwEC0G+qghBExC9CCEFQZKAgIB4DAELIARBpAJqIARB7ANqQSj8CgAAIAQgBzYCoAIgBCACNgKcAiAEQdQBaiAEQZwCaiICEOoBIARBkAFqIgUgAkEw/AoAAEEAIQkgBEEAOgCEAiAEQYuAgIB4NgLQASAEQQA7AcgBIARBATYCxAEgBEEGNgLAASAEQeQDaiICIAVBPPwKAAAgBCAEKQPwATcDgAEgBCAEKAL4ATYCiAEgBCAEKQL8ATcDYCAEIAT9AAKEAv0LA2ggBCAEKAKUAjYCeCAEKALsASEGIAQoAugBIQogBCgC5AEhByAEKQLcASEMIAQoAtgBIQggBCgC1AEhBSABENwHIAEgAkE8/AoAAEGLgICAeAshAiADEP8DIAlFDQUMAwsgBCACNgKcAyAEIAk2ApgDIARBoANqIARBsARqQcQA/AoAACAFRQ0BIARBmAVqIAQtAPgCIAQoAoADIAUQsQIgBRD4AyAEKAKYBUUNASAEQQE6AIUDIAQgBCkDoAUiDDcDqAEgBCAMNwOgASAEQY6AgIB4NgKYASAMQiCIpyEHIARBmANqEI0HIAynIQhBjoCAgHgLIQIgBCAEKQO4ATcDgAEgBCAEKALAATYCiAEgBCAEKQLEATcDYCAEIAT9AALMAf0LA2ggBCAEKALcATYCeCAEKQKkASEMIAEQ3AcgASAEQcwCakE8/AoAAAwDCyAEQZABakEEciAEQZgDaiIBQcwA/AoAACAEKAKYASEFIAQoApQBIgJBgICAgHhHBEAgBEHsA2ogBEGcAWpBxAD8CgAAIAQgBTYC6AMgBCACNgLkAyABQdiqCEESIARB5ANqEBsCfyAELQCYAyIBQQZGBEAgBCgCnAMMAQsgBCAELQCbAzoAswQgBCAELwCZAzsAsQQgBCAE/QADoAP9CwO4BCAEIAQoApwDNgK0BCAEIAE6ALAEIARBAToAlAUgBEEANgKMBSAEQoCAgIAQNwKEBSAEIARBsARqNgKQBSAEQZgFaiIBIARBhAVqQeCWCEEIEMwCIARBmANqIAEQqAQgBCgCnAMhCgJAIAQoApgDIgdBgYCAgHhGBEBBgICAgHghBSAKIQgMAQsgBCgCoAMhBiAEQZgDaiIBIARBhAVqIgJB6JYIQRkQzAIgBEG8BWoiAyABEIQBIAQoAsAFIQgCQCAEKAK8BSIBQYGAgIB4RwRAIAQgBCgCxAU2ArgFIAQgCDYCtAUgBCABNgKwBSADIAIQdyAEKALABSEIIAQoArwFIgVBgICAgHhHDQEgBEGwBWoQ2gcLIAcgChDZByAEKAKYAyAEKAKcAxC8CEGAgICAeCEFDAELIAQgBCkCsAU3A/gEIAQgBCgCuAU2AoAFIAQpAsQFIQwgBCgCmAMgBCgCnAMQvAgLIAQoApgFIAQoApwFELwIAkAgBUGAgICAeEYEQCAIQRI2AlwgCEHYqgg2AlgMAQsgBCAEKAKABTYCkAMgBCAEKQP4BDcDiAMLQQBBARC8CCAEQbAEahDXBSAFQYCAgIB4Rw0DIAgLIQUgBEHkA2oQwAcLIARBzAJqELEDCyAFEMYEIQEgBRD4A0EBIQUMAgsgBCAEKAKQAzYCiAEgBCAEKQOIAzcDgAEgBEHkA2oQwAcgBEHMAmoQsQNBkYCAgHghAgsgBCAGNgKsASAEIAo2AqgBIAQgBzYCpAEgBCAEKQOAATcDsAEgBCAEKAKIATYCuAEgBCAEKQNgNwK8ASAEIAT9AANo/QsCxAEgBCAEKAJ4NgLUASAEIAg2ApgBIAQgBTYClAEgBCAMNwKcASAEIAI2ApABIARBgIKACDYCmAMgBEGQAWpBBHIhCSAEQbABaiELEJkIIQECQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkAgAkH0////B2oOBgAAAgAAAwELAAsgAUH0yAhBBEGR7ghBBBC3BSAEQUBrIARBmANqIAEgCRCMASAEKAJAQQFxDQIgAUGc7ghBCSAELQDEARCmB0EAIQUMDAsgAUH0yAhBBEG67ghBBBC3BSAEQdAAakEAIAFBvu4IQQYgBCkDmAEQigQgBCgCUEEBcQRAIAQoAlQhBQwKCyAEQcgAakEAIAFBxO4IQQYgBCkDoAEiDBCKBCAEKAJIQQFxRQ0CIAxCIIinIQcgBCgCTCEFDAkLIAFB9MgIQQRB3u4IQQQQtwUgBEHkA2ogBEGYA2oQmwUgBCgC6AMhBSAEKALkAyIDQQJGDQYgBCAEKAL0AzYC3AUgBCAEKQLsAzcC1AUgBCAFNgLQBSAEIAM2AswFIAdBgICAgHhGDQMgBEHMBWpBs4AIQQgQ7gQgBCgC1AUgBEEANgLUBSAEKALYBSEDELMHIARBpAFqIAQoAtwFLQAAEKkEIQYgBCgCzAVBAUcNAiAEQThqIAMQtAcgBCgCPCEDIAQoAjhBAXENBCAEKALQBSADIAYQrgcMAwsgBCgCRCEFDAcLQQAhBQwJCyAEKALQBSADIAYQiwcQiwggBhCLCCADEIsICwJAAkAgBCgCsAFBgICAgHhGDQAgBEHMBWpB56gIQQsQ7gQgBCgC1AUgBEEANgLUBSAEKALYBSEGELMHIARBMGogCyAEKALcBRDTAyAEKAI0IQUgBCgCMEEBcQ0DAkAgBCgCzAVBAUYEQCAEQShqIAYQtAcgBCgCLCEDIAQoAihBAXFFDQEMAwsgBCgC0AUgBiAFEIsHEIsIIAUQiwggBhCLCAwBCyAEKALQBSADIAUQrgcLIAxCgICAgPAfgyENAkACQCAMpyIDBEAgBEHMBWpB8qgIQQcQ7gQgBCgC1AUgBEEANgLUBSAEKALYBSEGELMHIAQoAtwFGiAEQSBqIAggAxC5AyAEKAIkIQUgBCgCIEEBcQ0FIAQoAswFQQFHDQEgBEEYaiAGELQHIAQoAhwhAyAEKAIYQQFxDQMgBCgC0AUgAyAFEK4HDAILDAELIAQoAtAFIAYgBRCLBxCLCCAFEIsIIAYQiwgLAkAgDUKAgICAwABRDQAgBEHMBWpB+agIQQkQ7gQgBCgC1AUgBEEANgLUBSAEKALYBSEDELMHIAxCIIinIAQoAtwFLQAAELsEIQYgBCgCzAVBAUYEQCAEQRBqIAMQtAcgBCgCFCEDIAQoAhBBAXENAyAEKALQBSADIAYQrgcMAQsgBCgC0AUgAyAGEIsHEIsIIAYQiwggAxCLCAsgBEEIaiAEQcwFahDDBiAEKAIMIQUgBCgCCAwECyAFIQYLEIMFIQUgAxCLCAsgBhCLCCAEQcwFahDeBwtBAQtBAXENACABQeLuCEEGEIkBIAUQrgdBACEFDAELIAEQiwhBm4EJQRwQvQgiAxDGBCEBIAMQ+AMgBRCLCEEBIQUgAkH1////B2oOBAEAAAIACyAHIAoQ2QcgCxDaByAEKAKUASAEKAKYARC8CAwBCyAJELEDCyAAIAE2AgQgACAFNgIAIARB4AVqJAALuBwCD38BfiMAQdAFayIEJAAgASgCFCEFIAFBgoCAgHg2AhRBASEJIAFBFGohDAJAAkACQAJAAkACfwJAAn8CQAJAAn8CQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAAMBCyAEIAU2AqQCIARBqAJqIAFBGGpBOPwKAAAgBC0A3QINASAEKALMAiEJIAQoAsgCIQggAygCACIGQQBOBEAgBEHoAGoiAiADQcwA/AoAACAIIAkgAiAEKALUAhEDACEFIAQoAmwhBiAEKAJoIQIgBEG0A2ogA0EIakHEAPwKAAAMCgsgBEEwaiAEKAKoAiAEKAKsAhCOASAEIAQpAzA3AoAEIARBAjYC9AQgBCAEQYAEajYC8AQgBEGYBGoiAkGjkwggBEHwBGoQwQZB2AAgAhCnBCIFIAk2AlwgBSAINgJYIAZBiYCAgHhGIggEQCAFKAJIIAVBzABqKAIAENkHIAUgAygCDDYCUCAFIAMpAgQ3AkgLQYCAgIB4IQIgBRCuASEGIAgNCSADEP8DDAkLIARBtANqIAJBAEEAIAQQzAEgBCgCuAMhBiAEKAK0AyIOQYaAgIB4RgRAIAZBFzYCXCAGQYutCDYCWAwGCyAEIAQoAswDNgL4AiAEIAT9AAK8A/0LAugCIAQgATYC/AIgBCAGNgLkAiAEIA42AuACIAIoAiAiAigCHCEJIAIoAiAhCCAEQRc2AugEIARBi60INgLkBCAEQSE2AtwEIARBuc0INgLYBCAEQYAEaiICEKkFIAQgAjYCwAUgAkHg0AlB4dAJEOsEIARBAToAnAQgBCAEQcAFajYCmAQgBEHgAmogBEGYBGoiBxCxASICDQIgASgCCCABKAIABEAgB0HusghBChDCBiAEKAKYBCICKAIAELoIIAEoAgQgAigCABCyAQtBgICAgHhHBEAgBEGYBGpBlJcIQQkgAUEIahD9BgsgBCgCmAQoAgAgBC0AnAQQ1wcgBCgChAQhAiAEKAKABCIFQYCAgIB4Rg0DIAQoAogEIQFBBEEoEKcFIQcgBEHABWpByMsIQRoQiQMgBEECNgKMBCAEQQI2AoQEIAQgBEHkBGo2AogEIAQgBEHYBGo2AoAEIARBmARqQbeDCCAEQYAEahDBBiAHQQw2AgQgB0Hiywg2AgAgByAEKQLABTcCCCAHIAQoAsgFNgIQIAdBDDYCGCAHQe7LCDYCFCAHIAQpApgENwIcIAcgBCgCoAQ2AiQgBEHwBGogCSAIEIkDIARBADoAnAUgBEEXNgKYBSAEQYutCDYClAUgBCABNgKQBSAEIAI2AowFIAQgBTYCiAUgBEECNgKEBSAEIAc2AoAFIARBAjYC/AQgBCgC9AQhAiAEKALwBAwECyAEQQA6AN0CIAQgBCgC2AJBAWoiAUF/IAEbNgLYAiAEQewCaiAEQaQCahDqAUGLgICAeCENIARBi4CAgHg2AugCIAQgBC0A3AI6AJwDIAMQ/wMgBCgCgAMhASAEKAL8AiEHIAQoAvgCIQsgBCgC8AIhBSAEKALsAiEGIAQoAvQCDAgLQb6qCEETEL0IIQZBkoCAgHgMBQsgBCgCgAQgBCgChAQQvAgLIAQgAjYCwAUgBEEENgKcBCAEIARBwAVqIgU2ApgEIARBgARqIgFB+YcIIARBmARqEMEGIAEQ2gghAiAFEN4GQYCAgIB4CyEBIA4gBhDbByABQYCAgIB4Rw0BIAIhBgsgAxD/AwwFCyAEQfwBaiAEQfgEakEo/AoAACAEIAI2AvgBIAQgATYC9AEgBEGsAWogBEH0AWoiAhDqASAEQegAaiIBIAJBMPwKAABBACEJIARBADoA3AEgBEGLgICAeDYCqAEgBEEAOwGgASAEQQE2ApwBIARBBjYCmAEgBEHwBGoiCCABQTz8CgAAIAQoAsABIQEgBCgCvAEhByAEKAK4ASELIAQoArQBIQIgBCgCsAEhBSAEKAKsASEGIARBPGogBEHEAWpBLPwKAAAgDBDcByAMIAhBPPwKAABBi4CAgHgLIQ0gAxD/AyAJRQ0FDAMLIAQgBjYC9AQgBCACNgLwBCAEQfgEaiAEQbQDakHEAPwKAAAgBUUNASAEQYAEaiAELQDQAiAEKALYAiAFELECIAUQ+AMgBCgCgARFDQEgBEEBOgDdAiAEKQOIBCETIARB8ARqEI0HQY6AgIB4IQ0gE6ciCyEFIBNCIIinIgcLIQIgBEE8aiAEQYQDakEs/AoAACAMENwHIAwgBEGkAmpBPPwKAAAMAwsgBEHgAmpBBHIgBEHwBGpBzAD8CgAAIAQoAugCIQYgBCgC5AIiA0GAgICAeEcEQCAEQbwDaiAEQewCakHEAPwKAAAgBCAGNgK4AyAEIAM2ArQDIARB6ABqQYutCEEXIARBtANqEBsCfyAELQBoIgNBBkYEQCAEKAJsDAELIAQgBC0AazoAgwQgBCAELwBpOwCBBCAEIAT9AANw/QsDiAQgBCAEKAJsNgKEBCAEIAM6AIAEIARBAToAqAQgBEEANgKgBCAEQoCAgIAQNwKYBCAEIARBgARqNgKkBCAEQegAaiIDIARBmARqQYiiCEELEMwCIARB8ARqIAMQ2AEgBCgC9AQhBQJAAkACQCAEKALwBCIGQYCAgIB4RgRAIAQoAmggBCgCbBC8CAwBCyAEIAQoAvgEIgM2ArQEIAQgBTYCsAQgBCAGNgKsBCAEKAJoIAQoAmwQvAggBEEANgLEBCAEIAUgA0EUbGo2AtwEIAQgBTYC2AQgBCAEQcQEajYC4AQgBEHwBGoiAyAEQdgEahB2AkACQCAEKQPwBEICUgRAIARB6ABqQQRBCEHQABC5AiAEKAJsIQUgBCgCaA0BIAQoAnAiBiADQdAA/AoAACAEQQE2AuwEIAQgBjYC6AQgBCAFNgLkBCAEIAQoAuAENgLIBSAEIAQpAtgENwPABUEBIQUDQCAEQegAaiAEQcAFahB2IAQpA2hCAlIEQCAEKALkBCAFRgRAIARB5ARqIAVBAUEIQdAAENwEIAQoAugEIQYLIAYgBUHQAGxqIARB6ABqQdAA/AoAACAEIAVBAWoiBTYC7AQMAQsLIAQgBCkC5AQ3A8gEIAQgBCgC7AQ2AtAEDAILIARBADYC0AQgBEKAgICAgAE3A8gEDAELIAQoAnAaIAUQsQcACwJAIAQoAsQEIgUEQCAEQcgEahD3AgwBCyAEKALMBCEDIAQoAsgEIgZBgICAgHhGBEAgAyEFDAELIAQgBCgC0AQiAjYCwAQgBCADNgK8BCAEIAY2ArgEIARB6ABqIgUgBEGYBGpBlJcIQQkQzAIgBEEoaiABQQhqEOcGIARB8ARqIAUgBCgCKCAEKAIsEN8CIAQoAvQEIQUgBCgC8AQiC0GBgICAeEcNAiAEQbgEahD3AiAEKAJoIAQoAmwQvAgLIARBrARqELAECyAFQRc2AlwgBUGLrQg2AlhBgICAgHghBgwBCyAEKAL4BCEBIAQoAmggBCgCbBC8CCAEQawEahCwBCAFIQcgAyEFC0EAQQEQvAggBEGABGoQ1wUgBkGAgICAeEcNAyAFCyEGIARBtANqEMAHCyAEQaQCahCxAwsgBhDGBCEBIAYQ+ANBASEFDAILIARBtANqEMAHIARBpAJqELEDQZGAgIB4IQ0LIARBhAFqIARBPGpBLPwKAAAgBCABNgKAASAEIAc2AnwgBCALNgJ4IAQgAjYCdCAEIAU2AnAgBCAGNgJsIAQgDTYCaCAEQYCCgAg2AvAEIARB6ABqQQRyIRAQmQghAQJAAn8CQAJAAkACQAJAAkAgDUH0////B2oOBgAAAgAAAwELAAsgAUH0yAhBBEGR7ghBBBC3BSAEQRBqIARB8ARqIAEgEBCMASAEKAIQQQFxRQ0CIAQoAhQhBQwDCyABQfTICEEEQbruCEEEELcFIARBIGpBACABQb7uCEEGIAQpA3AQigQgBCgCIEEBcQRAIAQoAiQhBQwDCyAEQRhqQQAgAUHE7ghBBiAEKQN4IhMQigQgBCgCGEEBcQRAIBNCIIinIQcgE6chCyAEKAIcIQUMAwtBACEFDAULIARB+ABqIRIgAUH0yAhBBEHe7ghBBBC3BSAFIAJB0ABsaiEMEJkIIQ8QmgghEUEAIQYDQCAFIAxHBEAgBSgCECAFKQMAIRMgBSgCQCEJIAUoAjQhCCAFKAIoIQMgBSgCHCECEJkIIQpBgICAgHhHBEBBACAKQZOiCEEMIAVBEGoQsgcLIAJBgICAgHhHBEBBACAKQZOyCEEWIAVBHGoQsgcLIANBgICAgHhHBEBBACAKQamyCEEOIAVBKGoQsgcLIAhBgICAgHhHBEBBACAKQbeyCEEXIAVBNGoQsgcLAkACfwJAIAlBgICAgHhGDQAgBEEIaiAEQfAEaiAKQc6yCEEXIAVBQGsQiwQgBCgCCEEBcUUNACAEKAIMDAELIBNQDQEgBCAEQfAEaiAKQeWyCEEJIAUpAwAgBUEIaikDABD9AiAEKAIAQQFHDQEgBCgCBAshBSAKEIsIIBEQiwggDxCLCAwECyAFQdAAaiEFIBEgBiAKEIUIIAZBAWohBgwBCwsgD0GCswhBCxCJASAREK4HIAtBgICAgHhHBEBBACAPQd6BCEEJIBIQsgcLIAFB4u4IQQYQiQEgDxCuB0EADAILIAFBnO4IQQkgBC0AnAEQpgdBACEFDAILIAEQiwhBm4EJQRwQvQgiAhDGBCEBIAIQ+AMgBRCLCEEBCyEFAkAgDUH1////B2oOBAEAAAIACyAQEPcCIAsgBxDZBwwBCyAQELEDCyAAIAE2AgQgACAFNgIAIARB0AVqJAALmBwCEX8FfiMAQaAEayIDJAAgA0EwagJ/AkAgAUUNACADQQA2AswCIAMgAjYCyAIgAyABNgLEAiADQYABOgDQAiADQQA2AsACIANCgICAgBA3ArgCIANBuANqIANBuAJqEOoCAkACQAJAAn8gAy0AuANBAUYEQCADKAK8AwwBCyADLQC5A0EBRgRAIAMtALoDQfsARw0CIAMgAy0A0AJBAWsiAToA0AIgAUH/AXENAyADQRg2AkAgAyADQbgCaiADQUBrENEENgLcASADQQE2AtgBDAQLIANBBTYCQCADQbgCaiADQUBrENEECyEBIANBATYC2AEgAyABNgLcAQwCCyADQbgCaiIBIANBnwRqQZjkCRB9IAEQ6wYhASADQQE2AtgBIAMgATYC3AEMAQsgAyADKALMAkEBajYCzAIgA0EBOgDwAyADIANBuAJqNgLsAyADQQA2ApADIANBADYCiAMgA0HQAGohAQJ/A0ACQCADQUBrIANB7ANqENABAkACQCADKAJAIgJBgICAgHhrDgICAAELIAMoAkQhAiADQYgDahCmAUEBDAMLIAMgAykCRDcCvAMgAyACNgK4AyADQdgBaiICIANBiANqIANBuANqIAEQNCACEOEHDAELCyADKQKMAyEUIAMoAogDIQJBAAshASADIAMtANACQQFqOgDQAiADIANBuAJqELACIgc2AlAgAyAUNwJIIAMgAjYCRCADIAE2AkACQAJAIAFFBEAgB0UNAiADQcQAahCmAQwBCyAHBEAgBxDhBgsgAiEHCyAHIANBuAJqEOsGIQEgA0EBNgLYASADIAE2AtwBDAELIAMgFDcC4AEgAyACNgLcASADQQA2AtgBIAMgAykC3AE3A7gDIAMgAygC5AE2AsADIANBuAJqEPsDIgEEQCADQQE2AtgBIAMgATYC3AEgA0G4A2oQpgEMAQsgA0EANgLYAQsgAygCuAIgAygCvAIQvAggA0FAayADQdgBahCHBSADKAJAQQFHDQAgAyADKAJMNgIoIAMgAykCRCIUNwMgIBSnDAELIANBADYCKCADQQA2AiBBAAsiBiADKAIkIgRBnLoIQQcQowIQqgcCQAJAAkACQAJAAn8CQCADKQMwQgFRBEAgAysDOEQAAAAAAADwP2QNAyAGIARB9vMIQQoQowIiAQ0BQQAMAgsgAEGAgICAeDYCUCAAQQA2ApABIABCgICAgMAANwOIASAAQoCAgICAgICAgH83A3ggAEEANgJwIAAgAykCQDcCVCAD/QwAAAAAAAAAAAAAAAAAAAAA/QsCTCAAIAMpAkg3AlwgACADKQJQNwJkIAAgAygCWDYCbAwGCyABQQRqQQAgAS0AAEEFRhsLIQUgBiAEQeHzCEEKEIsFIRQgBiAEQevzCEELEIsFIRcCQCAGIARB964IQQcQowIiAQRAIANBADoA6AEgA0EANgLgASADQoCAgIAQNwLYASADIAE2AuQBIANBQGsiASADQdgBahDcASADQYgDaiABEM0FIAMgAygCjAMiAiADKAKQA0EUbGo2ApQEIAMgAjYCkAQgA0G4AmoiAiADQZAEahCaAUEEIQtBACEHIAMoArgCQYCAgIB4RwRAIAMoApAEIQcgAygClAQhCCABQQRBBEE8ELkCIAMoAkQhASADKAJAQQFGDQQgAygCSCILIAJBPPwKAAAgA0EBNgLAAyADIAs2ArwDIAMgATYCuAMgAyAINgLwAyADIAc2AuwDQQEhBwNAIANBQGsgA0HsA2oQmgEgAygCQEGAgICAeEcEQCADKAK4AyAHRgRAIANBuANqIAdBAUEEQTwQ3AQgAygCvAMhCwsgCyAHQTxsaiADQUBrQTz8CgAAIAMgB0EBaiIHNgLAAwwBCwsgAygCuAMhDQsgA0GIA2oQsARBAEEBELwIIA1BgICAgHhHDQELQQQhC0EAIQdBACENCyAGIARBmvIIQQQQowIiAUUNAkGAgICAeCEPIAEtAABBBUcNAyADQUBrIgggASgCBCABQQhqIgIoAgBBrKYIQQsQggQgAygCQCIMQYCAgIB4Rg0DIAMpAkQhFSADQdAAaiABKAIEIAIoAgBBkfAIQQcQggQgA0HcAGogASgCBCACKAIAQYXwCEEMEIIEIAEoAgQgAigCAEHApghBCRCLBSEWIAEoAgQgAigCAEGJ9AhBCBCLBSEYIAMgFTcCbCADIAw2AmggAyAYNwNIIAMgFjcDQCADQbgCaiABKAIEIAIoAgBBs4AIQQgQggQgAygCuAIiD0GAgICAeEYEQCAIEIwFDAMLIAMpArwCIRUgA0GQAmogASgCBCABQQhqIgIoAgBB/rUIQQUQggQgA0GcAmogASgCBCACKAIAQeSiCEEMEIIEIANB2AFqIANBQGtBOPwKAAAMAwtB1wBBlPQIQSgQrAMhASAAQYCAgIB4NgKIASAAIAE2AgAMAwsgAygCSBogARCxBwALQYCAgIB4IQ8LIANBAjYC5AIgA0ECNgLAAiADIAU2ArwCIANBATYCuAIgA0GIA2oiDCADQbgCaiIBELkBAkACQAJAAkAgAygCiANBgICAgHhHBEAgA0FAayIFIAEQlwQgBUEEIAMoAkBBAWoiAkF/IAIbIgIgAkEETRtBBEEwELkCIAMoAkQhCCADKAJADQEgAygCSCICIAxBMPwKAAAgA0EBNgKYBCADIAI2ApQEIAMgCDYCkAQgBSABQdAA/AoAAEEBIQEDQCADQbgDaiADQUBrIgUQuQEgAygCuANBgICAgHhHBEAgAygCkAQgAUYEQCADQewDaiAFEJcEIANBkARqIAEgAygC7ANBAWoiAkF/IAIbQQRBMBDcBCADKAKUBCECCyACIAFBMGxqIANBuANqQTD8CgAAIAMgAUEBaiIBNgKYBAwBCwsgAyADKQKQBDcDqAIgAyADKAKYBCIBNgKwAiABRQ0DIAMoAqwCIQQgAUEBRg0CIAFBFU8EQCMAQZAgayICJAACQAJAQYqWCiABIAFBipYKTxsiBSABIAFBAXZrIgYgBSAGSxsiBUHWAE8EQCACQQRqIAVBBEEwELkCIAIoAgghBSACKAIEQQFGDQIgAkEANgKMICACIAIoAgwiBjYCiCAgAiAFNgKEICAEIAEgBiAFIAFBwQBJED8gAkGEIGoQ9gQMAQsgBCABIAJBBGpB1QAgAUHBAEkQPwsgAkGQIGokAAwECyACKAIMGiAFELEHAAsgBCABQTBsaiEFIAQhAgNAIAJBMGoiAiAFRg0DIAQgAhCXAgwACwALIANBADYCsAIgA0KAgICAwAA3A6gCDAILIAMoAkgaIAgQsQcACyADKAKoAiECIANBGGoQhgcgA0FAayADKAIYIghBABD1BCADKAJEIQogAygCQCEJIAMgBCABQTBsaiIONgJ8IAMgAjYCeCADIAQ2AnQgAyAENgJwIANBxAJqIRIgA0G8AmohEyADQcQAaiEMQYGAgIB4IQEDQCAEIQICQANAAkACQAJAAkACQAJAIAFBgYCAgHhHBEAgDCEFIAEhBgwBCyACIA5GDQEgAyACQTBqIgQ2AnQgAkEEaiEFIAIoAgAhBiAEIQILIAZBgICAgHhGDQAgEyAFQSz8CgAAIAMgBjYCuAJBgICAgHghBQJAIAIgDkYEQEGAgICAeCEBDAELIAMgAkEwaiIENgJ0IAIoAgAhASADQbgDaiACQQRqQSz8CgAAIAQhAgsgDCADQbgDakEs/AoAACABQYCAgIB4RwRAIAMoArwCIAMoAsACIAMoAkQgAygCSBCPCEUNBCABIQULIAMgBTYCQCADKQK8AiEWIANB7ANqIgEgEkEk/AoAACADIBY3ApQEIAMgBjYCkAQgA0GIA2ogAUEk/AoAACAJLwGWBEELTw0BIAkgCiADQZAEaiABEMkGIAUhAQwGCyADQYGAgIB4NgJAIA4gAmtBMG4hBEEAIQEDQCABIARHBEAgAiABQTBsahDBByABQQFqIQEMAQsLIAMoAnggAygCcBDDCCAQIQEgCCECA0AgAUUNAiACLwGWBCIERQ0EIAMgATYCRCADIAFBAWsiATYCWCADIAE2AlAgAyAEQQFrIgQ2AkggAyACNgJAIAMgAiAEQQJ0aiIEKAKcBCICNgJUIAMgBCgCmAQ2AkwgAi8BlgQiBEEFTw0AIANBQGtBBSAEa0H//wNxEIABDAALAAsDQAJAIAkoAgAiCUUEQCADQRBqIAggEBDVAyADKAIQIgghCSADKAIUIhAhCgwBCyAKQQFqIQogCS8BlgRBCksNAQsLIApBAWshBCADQQhqEIYHQQAhASADKAIIIQJBACEGA0AgASAERgRAIAkgCiADQZAEaiADQYgDaiACIAYQ4QIgA0G4AmogCSAKEPUEIAMoArwCIQogAygCuAIhCSADKAJ0IQQgAygCfCEOIAMoAkAhAQwGBSADIAIgBhDVAyABQQFqIQEgAygCBCEGIAMoAgAhAgwBCwALAAsgAygCJCEEIAMoAiAhBgwGCyADQbgCahDBBwwBCwtBiIoJQRlBpIoJEMMHAAsgEUEBaiERDAALAAsgA0GoAmoQ9gRBACEICyADQbwBaiAGIARBgPQIQQkQggQgAyAHNgLQASADIAs2AswBIAMgDTYCyAEgAyAXNwOoASADIBRCACAUQgBVGzcDoAEgA0FAayIBIANB2AFqQdAA/AoAACADIBE2ArgBIAMgEDYCtAEgAyAINgKwASADIBU3ApQBIAMgDzYCkAEgACABQZgB/AoAAAsgA0EgahCmASADQaAEaiQAC48XARh/IwBBsA9rIgIkAAJAAkACQAJAAkACQAJAAkAgASgCACIKBEAgCigCwAgiBiAGKALoHyIEQX8gBigC0B8iA0EQaiIJIAMgCUsbIgkgBCAJSRsiCTYC0B8gBkGABGoiByAGIAZB1B9qIg9BASADIAYoAuQfaiADIARLIgQbQQAgCSADayAEGyADRRBOIAYoAtAfIgggBigC6B9HDQIgDygCAEGAgICAeEcNAUE/IAooAswIIgEgAUE/TRtBAWoiDEEASA0DIAYoAuQfIQsgCigCyAghBSAMEOMGIglFDQQgCSAMaiENAkAgAUUNACABIAVqIQQgCSEDA0AgAyAEQQFrIgQtAAA6AAAgA0EBaiIDIA1GDQEgBCAFRw0ACwsgCkEgaiEQIAtBACAIGyEFIAggC2pBAWsiAUHNlgggCBshEyABIAsgCBshCEGgCCEOQQAhCwNAIAkgC2ogCSALGyEBIAtBAWohCyABIAEtAAAgECAOQQFrIg5qLQAAIhQgEy0AAGxqIhE6AAAgAUEBaiEDIAghBCAFIQEDQCADIAMtAAAgEUEIdmpBzZYIIARBAWsiFSABRSABIARGciISGy0AACAUbGoiEToAACAEIBUgEhshBEEAIAEgEhshASADQQFqIgMgDUcNAAsgDkGACEcNAAsgDEEBdiEBQQAhAwNAIAMgCWoiBC0AACEFIAQgDSADQX9zaiIELQAAOgAAIAQgBToAACADQQFqIgMgAUcNAAsgAkEQaiIBQcCZCUEgEIYCIAcgASAKQaAEahC+ByAHIAEgBhC+ByACQZAEaiIDIBBBgAT8CgAAIANCfyABEOMDQQAhAyACQZMMakEAQYAD/AsAA0AgAkGTDGoiASADaiADQfKZCWotAABBf3M6AAAgA0EBaiIDQfoCRw0ACyACQQE6AIwPIAJBkAhqIgMgAUGAAxCGAkEQQYDAABCjASIERQ0FIAQgA0GABPwKAABBACEDIAFBAEGAA/wLAANAIAJBkwxqIgUgA2ogA0HymQlqLQAAQX9zOgAAIANBAWoiA0H6AkcNAAsgAkEBOgCMDyACQZAIaiIBIAVBgAMQhgIgByABIAJBkARqIgMQvgcgBEGABGogAUGABPwKAAAgByABIAMQvgcgBEGACGogAUGABPwKAAAgByABIAMQvgcgBEGADGogAUGABPwKAAAgByABIAMQvgcgBEGAEGogAUGABPwKAAAgByABIAMQvgcgBEGAFGogAUGABPwKAAAgByABIAMQvgcgBEGAGGogAUGABPwKAAAgByABIAMQvgcgBEGAHGogAUGABPwKAAAgByABIAMQvgcgBEGAIGogAUGABPwKAAAgByABIAMQvgcgBEGAJGogAUGABPwKAAAgByABIAMQvgcgBEGAKGogAUGABPwKAAAgByABIAMQvgcgBEGALGogAUGABPwKAAAgByABIAMQvgcgBEGAMGogAUGABPwKAAAgByABIAMQvgcgBEGANGogAUGABPwKAAAgByABIAMQvgcgBEGAOGogAUGABPwKAAAgByABIAMQvgcgBEGAPGogAUGABPwKAAAgAUEgEMwGAkAgDygCACIFQYCAgIB4Rg0AIAYoAtgfIgEgBigC3B8iCEEJdGohByAFIAhHBEAgBSAIa0EJdCEKQQAhAwNAIAMgB2pBADoAACADQQFqIgMgCkcNAAsLIAgEQCABIQMDQCADQSAQzAYgA0GABGoiAyAHRw0ACwsgBUUNACABIAVBCXQQegsgBkEQNgLcHyAGIAQ2AtgfIAZBEDYC1B8gBigC5B8iASAGKALoHyIEaiEIIAQgBigC4B8iBUcEQCAFIARrIQdBACEDA0AgAyAIakEAOgAAIANBAWoiAyAHRw0ACwsgBARAIAEhAwNAIANBADoAACADQQFqIgMgCEcNAAsLIAUEQCABIAUQegsgBiAMNgLoHyAGIAk2AuQfIAYgDDYC4B9BACEDIAZBADYC0B8gAkGTDGpBAEGAA/wLAANAIAJBkwxqIgEgA2ogA0HymQlqLQAAQX9zOgAAIANBAWoiA0H6AkcNAAsgAkEBOgCMDyACQZAIaiIDIAFBgAMQhgIgBiADQYAE/AoAACACQZAEakEgEMwGIAJBEGpBIBDMBgwCCyAAQYCAgIB4NgIADAYLIAJBBGogByAGEKABIAIoAgQiBkGAgICAeEcNBAsgAEGAgICAeDYCAAwECxC0CAALQQEQsQcAC0EQELEHAAsgAkGQCGoiAyACKAIIIgkgAigCDCIHENsBIAIoApAIIQwgAigClAghBCACKAKYCCEIIAJBEGogCkEgENsBIAIoAhghBSACKAIUIQogAiAINgKUCCACIAQ2ApAIIAJBkARqIgsgCiAFIANBARAhIAMgC0EgQZCZCUECECEgAi0AnwghAyACLQCeCCEKIAItAJ0IIQsgAi0AnAghDSACLQCbCCEOIAItAJoIIQ8gAi0AmQghECACLQCYCCERIAItAJcIIRIgAi0AlgghEyACLQCVCCEUIAItAJQIIRUgAi0AkwghFiACLQCSCCEXIAItAJEIIRggAi0AkAghGUEQEB8iBUUNASAFIBk6AAAgBSADOgAPIAUgCjoADiAFIAs6AA0gBSANOgAMIAUgDjoACyAFIA86AAogBSAQOgAJIAUgEToACCAFIBI6AAcgBSATOgAGIAUgFDoABSAFIBU6AAQgBSAWOgADIAUgFzoAAiAFIBg6AAFBACEDIAJBADoAkAggAkEAOgCTDCACQQA6AAQgAkEAOgCvDyACQQA6AK4PIAJBADoArQ8gAkEAOgCsDyACQQA6AKsPIAJBADoAqg8gAkEAOgCpDyACQQA6AKgPIAJBADoApw8gAkEAOgCmDyACQQA6AKUPIAJBADoApA8gAkEAOgCjDyACQQA6AKIPIAJBADoAoQ8gAkEAOgCgDyACQQA6AJ8PIAJBADoAng8gAkEAOgCdDyACQQA6AJwPIAJBADoAmw8gAkEAOgCaDyACQQA6AJkPIAJBADoAmA8gAkEAOgCXDyACQQA6AJYPIAJBADoAlQ8gAkEAOgCUDyACQQA6AJMPIAJBADoAkAQgAkEAOgCRBCACQQA6AJIEIAJBADoAkwQgAkEAOgCUBCACQQA6AJUEIAJBADoAlgQgAkEAOgCXBCACQQA6AJgEIAJBADoAmQQgAkEAOgCaBCACQQA6AJsEIAJBADoAnAQgAkEAOgCdBCACQQA6AJ4EIAJBADoAnwQgAkEAOgCgBCACQQA6AKEEIAJBADoAogQgAkEAOgCjBCACQQA6AKQEIAJBADoApQQgAkEAOgCmBCACQQA6AKcEIAJBADoAqAQgAkEAOgCpBCACQQA6AKoEIAJBADoAqwQgAkEAOgCsBCACQQA6AK0EIAJBADoArgQgAkEAOgCvBCACKAIQIgoEQCACKAIUIAoQegsgBCAIaiEKIAggDEcEQCAMIAhrIQsDQCADIApqQQA6AAAgA0EBaiIDIAtHDQALCyAIBEAgBCEDA0AgA0EAOgAAIANBAWoiAyAKRw0ACwsgDARAIAQgDBB6CyAHIAlqIQQgBiAHRwRAIAYgB2shCEEAIQMDQCADIARqQQA6AAAgA0EBaiIDIAhHDQALCyAHBEAgCSEDA0AgA0EAOgAAIANBAWoiAyAERw0ACwsgBgRAIAkgBhB6CyABKAIAIgkEQCAJKALACBC/ASAJKALICCIEIAkoAswIIghqIQcgCCAJKALECCIGRwRAIAYgCGshCkEAIQMDQCADIAdqQQA6AAAgA0EBaiIDIApHDQALCyAIBEAgBCEDA0AgA0EAOgAAIANBAWoiAyAHRw0ACwsgBgRAIAQgBhB6CyAJQdAIEHoLIABBEDYCCCAAIAU2AgQgAEEQNgIAIAFBADYCAAsgAkGwD2okAA8LQQEQsQcAC/cYAgh/AX4jAEHwBWsiBCQAIAEoAgwhBSABQYKAgIB4NgIMIAFBDGohBwJAAkACQAJAAkACfgJAAkACQAJ+AkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgABAgsgBCAFNgL0AiAEQfgCaiABQRBqQTj8CgAAIAQtAK0DDQMgBCgCnAMhAiAEKAKYAyEFIAMoAgAiBkEATgRAIARBqAFqIgEgA0HMAPwKAAAgBSACIAEgBCgCpAMRAwAhASAEKAKsASEFIAQoAqgBIQIgBEGIBGogA0EIakHEAPwKAAAMBgsgBEHQAGogBCgC+AIgBCgC/AIQjgEgBCAEKQNQNwKwBSAEQQI2AtgEIAQgBEGwBWo2AtQEIARB3AVqIgFBo5MIIARB1ARqEMEGQdgAIAEQpwQiASACNgJcIAEgBTYCWCAGQYmAgIB4RiIGBEAgASgCSCABQcwAaigCABDZByABIAMoAgw2AlAgASADKQIENwJIC0GAgICAeCECIAEQrgEhBSAGDQUgAxD/AwwFC0G+qghBExC9CCEFQhAMAQsgASACKAIIIAIoAgwQxgMiBQRAIAVBCTYCXCAFQfmtCDYCWAwDCyAEQYgEaiACQQBBACAEEMwBIAQoAowEIQUgBCgCiAQiBkGGgICAeEYEQCAFQQk2AlwgBUH5rQg2AlgMAwsgBCAEKAKgBDYC7AQgBCAE/QACkAT9CwLcBCAEIAE2AvAEIAQgBTYC2AQgBCAGNgLUBCACKAIgIgIoAhwhCCACKAIgIQkgBEEJNgKsBSAEQfmtCDYCqAUgBEEhNgKkBSAEQbnNCDYCoAUgBEGwBWoiAhCpBSAEIAI2AsgFIAJB4NAJQeHQCRDrBCAEQQE6AOAFIAQgBEHIBWo2AtwFAn8CQAJAIARB1ARqIARB3AVqELEBIgIEQCAEKAKwBSAEKAK0BRC8CAwBCyAEQdwFaiABEPsGIAQoAtwFKAIAIAQtAOAFENcHIAQoArQFIQIgBCgCsAUiCkGAgICAeEcNAQsgBCACNgLIBSAEQQQ2AuAFIAQgBEHIBWoiATYC3AUgBEGwBWoiAkH5hwggBEHcBWoQwQYgAhDaCCECIAEQ3gZBgICAgHgMAQsgBCgCuAUhC0EEQSgQpwUhASAEQcgFakHIywhBGhCJAyAEQQI2ArwFIARBAjYCtAUgBCAEQagFajYCuAUgBCAEQaAFajYCsAUgBEHcBWpBt4MIIARBsAVqEMEGIAFBDDYCBCABQeLLCDYCACABIAQpAsgFNwIIIAEgBCgC0AU2AhAgAUEMNgIYIAFB7ssINgIUIAEgBCkC3AU3AhwgASAEKALkBTYCJCAEQbADaiAIIAkQiQMgBEEAOgDcAyAEQQk2AtgDIARB+a0INgLUAyAEIAs2AtADIAQgAjYCzAMgBCAKNgLIAyAEQQI2AsQDIAQgATYCwAMgBEECNgK8AyAEKAK0AyECIAQoArADCyEBIAYgBRDbByABQYCAgIB4RgRAIAIhBQwDCyAEQcwCaiAEQbgDakEo/AoAACAEIAI2AsgCIAQgATYCxAIgBEHwAWogBEHEAmoiARDqASAEQagBaiICIAFBMPwKAAAgBEEAOgCgAiAEQQA7AeABIARBATYC3AEgBEEGNgLYASAEQbADaiIBIAJBPPwKAAAgBCgC8AEhBSAEQdwAaiAEQfQBakHMAPwKAAAgBxDcByAHIAFBPPwKAABCCgshDCADEP8DDAULIARBADoArQMgBCAEKAKoA0EBaiIBQX8gARs2AqgDIARBuANqIARB9AJqEOoBIAQgBC0ArAM6AOgDIAMQ/wMgBCgCuAMhBUIKDAILIAMQ/wMMBAsgBCAFNgLYBCAEIAI2AtQEIARB3ARqIARBiARqQcQA/AoAACABRQ0BIARBsAVqIAQtAKADIAQoAqgDIAEQsQIgARD4AyAEKAKwBUUNASAEQQE6AK0DIAQgBCkDuAUiDDcDwAMgBCAMNwO4AyAEQdQEahCNByAMpyEFQg0LIQwgBEHcAGogBEG8A2pBzAD8CgAAIAcQ3AcgByAEQfQCakE8/AoAAAwDCyAEQbgDaiAEQdQEaiIBQcwA/AoAACAEKAK8AyEFAkAgBCgCuAMiAkGAgICAeEcEQCAEQdwEaiAEQcADakHEAPwKAAAgBCAFNgLYBCAEIAI2AtQEIARBqAFqQfmtCEEJIAEQGwJAIAQtAKgBIgFBBkYEQCAEKAKsASEFDAELIAQgBC0AqwE6ALMFIAQgBC8AqQE7ALEFIAQgBP0AA7AB/QsDuAUgBCAEKAKsATYCtAUgBCABOgCwBSAEQQA2AtAFIARCgICAgBA3AsgFIAQgBEGwBWo2AtQFIARBAToA2AUgBEHcBWoiASAEQcgFakHQgQhBBhDMAiAEQcgAaiABEOwEAkACQAJAIAQoAkhBAUYEQCAEKAJMIQUgBCgC3AUgBCgC4AUQvAgMAQsgBEGoAWogBEHcBWoQXSAEKQOoASEMIAQoAtwFIAQoAuAFELwIIAQoArABIQUgDEICUg0BCyAFQQk2AlwgBUH5rQg2AlhCAiEMDAELIARBiARqIARBtAFqQcwA/AoAAAtBAEEBELwIIARBsAVqENcFIAxCAlINAgsgBEHUBGoQwAcLIARB9AJqELEDDAILIARB3ABqIARBiARqQcwA/AoAACAEQdQEahDAByAEQfQCahCxAwsgDEIQUg0BCyAFEMYEIQEgBRD4A0EBIQMMAQsgBEG0AWogBEHcAGpBzAD8CgAAIAQgBTYCsAEgBCAMNwOoASAEQYCCgAg2ArADIARBsAFqIQICQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAQQ4gDKdBAmsgDEIBWBsiB0EBaw4OAAECEgMEBQYHCAkKCwwNCxCZCCIBQfTICEEEQc/tCEEGELcFDA0LEJkIIgFB9MgIQQRB1e0IQQQQtwUgBCAEQbADaiABIAIQ9gIgBCgCAEEBRw0NIAQoAgQhAwwPCxCZCCIBQfTICEEEQeDtCEEFELcFDAwLEJkIIgFB9MgIQQRB6+0IQQYQtwUMCwsQmQgiAUH0yAhBBEHx7QhBChC3BSAEQQhqIAFB++0IQQQgBCgCtAEgBCgCuAEQgAQgBCgCCEEBcQ0LQQAhAwwUCxCZCCIBQfTICEEEQf/tCEELELcFIARBEGogBEGwA2ogASAEKAK0ASAEKAK4ARDAAiAEKAIQQQFxRQRAQQAhAwwTCyAEKAIUIQMMCwsQmQgiAUH0yAhBBEGR7ghBBBC3BSAEQRhqIARBsANqIAEgAhCMASAEKAIYQQFxRQRAIAFBnO4IQQkgBC0A4AEQpgdBACEDDBELIAQoAhwhAwwKCxCZCCIBQfTICEEEQaXuCEEFELcFDAcLEJkIIgFB9MgIQQRBqu4IQQsQtwUgAUG17ghBBSAFEKYHDAYLEJkIIgFB9MgIQQRBuu4IQQQQtwUgBEEoakEAIAFBvu4IQQYgBCkDsAEiDBCKBAJ/IAQoAihBAXEEQCAEKAIsDAELIARBIGpBACABQcTuCEEGIAQpA7gBEIoEIAQoAiBBAUcNBiAEKAIkCyEDIAynIQUMBwsQmQgiAUH0yAhBBEHK7ghBBxC3BQwECxCZCCIBQfTICEEEQdHuCEEEELcFIAEgBC0A8AEQ7QQgBEE4aiAEQbADaiABIAIQ5wEgBCgCOEEBcQRAIAQoAjwhAwwGCyAEQTBqIARBsANqIAEgBCkD4AEgBCkD6AEQgQQgBCgCMEEBcUUNCCAEKAI0IQMMBQsQmQgiAUH0yAhBBEHe7ghBBBC3BSAEQUBrIARBqAFqIARBsANqELsBIAQoAkQhAyAEKAJAQQFxDQQgAUHi7ghBBhCJASADEK4HQQAhAwwJCxCZCCIBQfTICEEEQcvtCEEEELcFCyABIAUQpwMLQQAhAwwKCyAEKAIMIQMLIAEQiwhBm4EJQRwQvQgiBhDGBCEBIAYQ+AMgAxCLCEEBIQMCQCAHDg4JCQkJAAkIBwYJCQkJBAULIAQoArQBIQJBAQwBCxCZCCIBQfTICEEEQbbtCEEFELcFIAFB5e0IQQYgBCgCtAEiAiAEKAK4ARC3BUEACyEDIAUgAhC8CAwGC0EAIQMLIAIQnAUMBAsgBEGoAWoQ6AYMAwsgAhCxAwwCCyACEPoDDAELIAIQsgQLIAAgATYCBCAAIAM2AgAgBEHwBWokAAvVFQEHfyMAQcAEayIEJAACQAJAIAEoAjBBgICAgHhGBEAgAEGAgICAeDYCAAwBCyABKAI0IQYgASgCOCEFIAQgASkCEDcCICAEIAM2AhwgBCACNgIYIARBiANqQQBBwAD8CwACQAJAIAVBwQBPBEAgBCAFNgL0AyAEIAY2AvADIARBsJkJ/QADAP0LA7gBIARBoJkJ/QADAP0LA6gBIARCADcDyAEgBEEAOgCnASAEQagBaiEDQQAhAQNAIAFBCEYNAiABQQhqIQIgBEHwA2ogAWoiASgCACEGIAEoAgQiBUHAACAELQCnASIBayIHTwRAIAEEQCAEQfgBaiAGIAUgB0HUoggQmQUgBCgChAIhBSAEKAKAAiEGIAQoAvwBIgcEQCAEQegAaiABaiAEKAL4ASAH/AoAAAsgAyAEQegAakEBEKcHIARBADoApwELIAVBBnYiAQRAIAMgBiABEKcHCyAEIAVBP3EiBzoApwEgAiEBIAdFDQEgBEHoAGogBiAFQcD///8HcWogB/wKAAAMAQsgBQRAIARB6ABqIAFqIAYgBfwKAAALIAQgASAFajoApwEgAiEBDAALAAsgBEEAOgDIAwwBCyAEQfgBaiIBIARB6ABqQegA/AoAACAEQShqIgIQ3wQgBEG4AmoiAyABIAIQxQEgAxC2BiAEQfgDaiICQQBBwAD8CwAgASACQcAA/AoAACAEIAT9AAAo/QsAyQMgBCAE/QAAOP0LANkDIARBAToAyAMgBEHJA2ohBkEgIQULQQAhAQNAIAEgBUcEQCAEQYgDaiABaiABIAZqLQAAOgAAIAFBAWohAQwBCwsgBEEoaiAEQYgDakHAAPwKAABBACEBA0AgAUHAAEcEQCABQQFqIQEMAQsLIARB6ABqIARBKGpBwAD8CgAAQQAhAQNAIAFBwABHBEAgBEHoAGogAWoiAiACLQAAQTZzOgAAIAFBAWohAQwBCwsgBEIANwOoA0EAIQEgBEGwmQn9AAMA/QsDmAMgBEGgmQn9AAMA/QsDiAMgBEGIA2ogBEHoAGpBARCnBwNAIAFBwABHBEAgBEHoAGogAWoiAiACLQAAQeoAczoAACABQQFqIQEMAQsLIARCADcDmAQgBEGwmQn9AAMA/QsDiAQgBEGgmQn9AAMA/QsD+AMgBEH4A2oiASAEQegAaiICQQEQpwcgBEGgAmogAUEo/AoAACAEQfgBaiIBIARBiANqQSj8CgAAIARBqAFqIgMgAUHQAPwKAAAgBEEAOgCnASAEIAI2AvwBIAQgBEEoajYC+AEgARDbBUEAIQEDQCABQRBHBEAgAUEIaiECIARBGGogAWoiASgCACEGIAEoAgQiBUHAACAELQCnASIBayIHTwRAIAEEQCAEQfgBaiAGIAUgB0HUoggQmQUgBCgChAIhBSAEKAKAAiEGIAQoAvwBIgcEQCAEQegAaiABaiAEKAL4ASAH/AoAAAsgAyAEQegAakEBEKcHIARBADoApwELIAVBBnYiAQRAIAMgBiABEKcHCyAEIAVBP3EiBzoApwEgAiEBIAdFDQIgBEHoAGogBiAFQcD///8HcWogB/wKAAAMAgsgBQRAIARB6ABqIAFqIAYgBfwKAAALIAQgASAFajoApwEgAiEBDAELCyAEQfgBaiICIARB6ABqQZAB/AoAACAEQYgDaiIBEN8EIARB+ANqIgMQ3wQgBEG4AmoiBSACIAMQxQEgBEEgOgC3AiAEIAT9AACIBP0LA4gCIAQgBP0AAPgD/QsD+AEgBEHgAmoiBiACIAEQxQEgBRC2BiAGELYGQQAhASADQQBBwAD8CwAgAiADQcAA/AoAACAEIAT9AACIA/0LA8gDIAQgBP0AAJgD/QsD2AMDQCABQSBHBEAgBEH4AWogAWogBEHIA2ogAWotAAA6AAAgAUEBaiEBDAELCyAEIAT9AACIAv0LA4gEIAQgBP0AAPgB/QsD+AMgBEHIA2pBIBC3BiAEQShqQSwQowQgBCgCMCIBQSxPBEAgBEEQakEsIAQoAiwgAUGYiQkQxAYgBCgCFCEBIAQoAhAhAiAEQoKAgIAwNwJ0IARBHjYCbCAEIARBlgRqNgJwIAQgBEH4A2o2AmggBCACNgKAAiAEQQQ2AogCIAQgAUEDcTYC/AEgBCABQXxxIgE2AoQCIAQgASACajYC+AEDQCAEQYgDaiAEQegAaiAEQfgBahDzAgJAAkACQAJAIAQoAogDIgEEQCAEKAKMAyICRQ0BIAJBAUYNAgJAIAJBAksEQCAEKAKUAyECIAQoApADIQMgAS0AASEGIAEtAAAiCEECdiIJQcEAaiEFIAEtAAIhB0EAIQEDQCABQRBGDQIgAS8BvpMJIAEtAL2TCSAJIAUgAS0AvJMJQQFxG2vBQQh1cSAFaiEFIAFBBGohAQwACwALQQJBAkHclAkQmAQACwJAIAIEQCADIAU6AAAgCEEEdEEwcSAGQQR2ciIIQcEAaiEFQQAhAQNAIAFBEEYNAiABLwG+kwkgAS0AvZMJIAggBSABLQC8kwlBAXEba8FBCHVxIAVqIQUgAUEEaiEBDAALAAtBAEEAQeyUCRCYBAALAkAgAkEBRwRAIAMgBToAASAGQQJ0QTxxIAdBBnZyIgZBwQBqIQVBACEBA0AgAUEQRg0CIAEvAb6TCSABLQC9kwkgBiAFIAEtALyTCUEBcRtrwUEIdXEgBWohBSABQQRqIQEMAAsAC0EBQQFB/JQJEJgEAAsgAkECSw0EQQJBAkGMlQkQmAQACyAEKAKIAiICIAQoAoQCTQRAIAQoAnQhBiAEKAKAAiEDIAQoAnAhBUEAIQEgBEEAOgCKAyAEQQA7AYgDIARBCGogBEGIA2ogBkGoiQkQhgUgBCgCCCAEKAIMIAUgBkG4iQkQrQYgBC0AiAMiCEECdiIJQcEAaiEFIAQtAIoDIQogBC0AiQMhBwNAIAFBEEcEQCABLwG+kwkgAS0AvZMJIAkgBSABLQC8kwlBAXEba8FBCHVxIAVqIQUgAUEEaiEBDAELCwJAIAIEQCADIAU6AAAgCEEEdEEwcSAHQQR2ciIIQcEAaiEFQQAhAQNAIAFBEEYNAiABLwG+kwkgAS0AvZMJIAggBSABLQC8kwlBAXEba8FBCHVxIAVqIQUgAUEEaiEBDAALAAtBAEEAQeyUCRCYBAALAkAgAkEBRwRAIAMgBToAASAHQQJ0QTxxIApBwAFxQQZ2ciIHQcEAaiEFQQAhAQNAIAFBEEYNAiABLwG+kwkgAS0AvZMJIAcgBSABLQC8kwlBAXEba8FBCHVxIAVqIQUgAUEEaiEBDAALAAtBAUEBQfyUCRCYBAALIAJBAk0EQEECQQJBjJUJEJgEAAsgAkEDRg0DIANBPToAAyADQT0gBSAGQQFGGzoAAgsgACAEKAIwNgIIIAAgBCkCKDcCAAwGC0EAQQBBvJQJEJgEAAtBAUEBQcyUCRCYBAALQQNBA0GclQkQmAQACyADIAU6AAIgB0E/cSIGQcEAaiEFQQAhAQNAIAFBEEcEQCABLwG+kwkgAS0AvZMJIAYgBSABLQC8kwlBAXEba8FBCHVxIAVqIQUgAUEEaiEBDAELCyACQQNGDQMgAyAFOgADDAALAAtBnJ0JQQ4gBEG/BGpB/IcJQaydCRDmAwALIARBwARqJAAPC0EDQQNBnJUJEJgEAAuGGAIMfwF+IwBBoAVrIgQkACABKAIcIQUgAUGCgICAeDYCHEEBIQcgAUEcaiEIAkACQAJAAkACQAJ/AkACfwJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAAMBCyAEIAU2ArQCIARBuAJqIAFBIGpBOPwKAAAgBC0A7QINASAEKALcAiECIAQoAtgCIQUgAygCACIJQQBOBEAgBEG8A2oiCSADQcwA/AoAACAFIAIgCSAEKALkAhEDACEGIAQoAsADIQIgBCgCvAMhBSAEQYgEaiADQQhqQcQA/AoAAAwGCyAEQThqIAQoArgCIAQoArwCEI4BIAQgBCkDODcC+AQgBEECNgL0AiAEIARB+ARqNgLwAiAEQewEaiIGQaOTCCAEQfACahDBBkHYACAGEKcEIgYgAjYCXCAGIAU2AlggCUGJgICAeEYiCQRAIAYoAkggBkHMAGooAgAQ2QcgBiADKAIMNgJQIAYgAykCBDcCSAtBgICAgHghBSAGEK4BIQIgCQ0FIAMQ/wMMBQsgBEGIBGogAkEAQQAgARDMASAEKAKMBCEFAkAgBCgCiAQiCUGGgICAeEYEQCAFQRQ2AlwgBUGwpQg2AlgMAQsgBCAEKAKgBDYCiAMgBCAE/QACkAT9CwL4AiAEIAE2AowDIAQgBTYC9AIgBCAJNgLwAiACKAIgIgIoAhwhBiACKAIgIQsgBEEUNgLcBCAEQbClCDYC2AQgBEEhNgLUBCAEQbnNCDYC0AQgBEH4BGoiAhCpBSAEIAI2AuAEIAJB4NAJQeHQCRDrBCAEQQE6APAEIAQgBEHgBGo2AuwEAn8CQAJAAkAgBEHwAmogBEHsBGoiBxCxASICRQRAIAEgBxCxBCICRQ0BCyAEKAL4BCAEKAL8BBC8CAwBCyAEKALsBCgCACAELQDwBBDXByAEKAL8BCECIAQoAvgEIgdBgICAgHhHDQELIAQgAjYC4AQgBEEENgLwBCAEIARB4ARqIgE2AuwEIARB+ARqIgJB+YcIIARB7ARqEMEGIAIQ2gghAiABEN4GQYCAgIB4DAELIAQoAoAFIQpBBEEoEKcFIQEgBEHgBGpByMsIQRoQiQMgBEECNgKEBSAEQQI2AvwEIAQgBEHYBGo2AoAFIAQgBEHQBGo2AvgEIARB7ARqQbeDCCAEQfgEahDBBiABQQw2AgQgAUHiywg2AgAgASAEKQLgBDcCCCABIAQoAugENgIQIAFBDDYCGCABQe7LCDYCFCABIAQpAuwENwIcIAEgBCgC9AQ2AiQgBEG8A2ogBiALEIkDIARBAToA6AMgBEEUNgLkAyAEQbClCDYC4AMgBCAKNgLcAyAEIAI2AtgDIAQgBzYC1AMgBEECNgLQAyAEIAE2AswDIARBAjYCyAMgBCgCwAMhAiAEKAK8AwshASAJIAUQ2wcgAUGAgICAeEcNAyACIQULIAMQ/wMMBwsgBEEAOgDtAiAEIAQoAugCQQFqIgFBfyABGzYC6AIgBEGEAWogBEG0AmoQ6gEgBEGLgICAeDYCgAEgBCAELQDsAjoAtAEgAxD/AyAEKQOIASEQIAQoAoQBIQVBi4CAgHgMBAtBvqoIQRMQvQghBUGSgICAeAwBCyAEQYwCaiAEQcQDakEo/AoAACAEIAI2AogCIAQgATYChAIgBEG8AWogBEGEAmoiARDqASAEQfgAaiICIAFBMPwKAABBACEHIARBADoA7AEgBEGLgICAeDYCuAEgBEEAOwGwASAEQQE2AqwBIARBBjYCqAEgBEG8A2oiASACQTz8CgAAIAQpA8ABIRAgBCgCvAEhBSAEQUBrIARByAFqQTj8CgAAIAgQ3AcgCCABQTz8CgAAQYuAgIB4CyEKIAMQ/wMgB0UNBQwDCyAEIAI2AvQCIAQgBTYC8AIgBEH4AmogBEGIBGpBxAD8CgAAIAZFDQEgBEH4BGogBC0A4AIgBCgC6AIgBhCxAiAGEPgDIAQoAvgERQ0BIARBAToA7QIgBCAEKQOABSIQNwOQASAEIBA3A4gBIARBjoCAgHg2AoABIARB8AJqEI0HQY6AgIB4CyEKIARBQGsgBEGQAWpBOPwKAAAgCBDcByAIIARBtAJqQTz8CgAADAMLIARB+ABqQQRyIARB8AJqIgJBzAD8CgAAIAQoAoABIQUgBCgCfCIDQYCAgIB4RwRAIARBxANqIARBhAFqQcQA/AoAACAEIAU2AsADIAQgAzYCvAMgAkGwpQhBFCAEQbwDahAbAkAgBC0A8AIiAkEGRgRAIAQoAvQCIQUMAQsgBCAELQDzAjoAiwQgBCAELwDxAjsAiQQgBCAE/QAD+AL9CwOQBCAEIAQoAvQCNgKMBCAEIAI6AIgEIARBADYC+AIgBEKAgICAEDcC8AIgBCAEQYgEajYC/AIgBEEBOgCAAyAEQfgEaiABKAIEIAEoAgggBEHwAmoQHSAEKAL8BCEFAkAgBCgC+AQiAUEBRgRAIAVBFDYCXCAFQbClCDYCWAwBCyAEKQKABSEQC0EAQQEQvAggBEGIBGoQ1wUgAUUNAwsgBEG8A2oQwAcLIARBtAJqELEDCyAFEMYEIQcgBRD4A0EBIQEMAgsgBEG8A2oQwAcgBEG0AmoQsQNBkYCAgHghCgsgBEGIAWogBEFAa0E4/AoAACAEIAU2AnwgBCAQNwOAASAEIAo2AnggBEGAgoAINgLwAiAQQiCIpyEMIARB+ABqQQRyIQ4gEKchCxCZCCEHAkACfwJAAn8CQAJAAkACQAJAAkACQCAKQfT///8Hag4GAAACAAADAQsACyAHQfTICEEEQZHuCEEEELcFIARBIGogBEHwAmogByAOEIwBIAQoAiBBAXENAyAHQZzuCEEJIAQtAKwBEKYHQQAhAQwICyAHQfTICEEEQbruCEEEELcFIARBMGpBACAHQb7uCEEGIBAQigQgBCgCMEEBcQRAIAQoAjQhAwwGCyAEQShqQQAgB0HE7ghBBiAEKQOIARCKBCAEKAIoQQFxRQ0BIAQoAiwhAwwFCyAHQfTICEEEQd7uCEEEELcFIARBvANqIARB8AJqEJsFIAQoArwDQQJGBEAgBCgCwAMhAwwDCyAEIAQoAswDNgKYBSAEIAT9AAK8A/0LA4gFIAxBACAFGyENIAVBAEchDyALIQMgBSIIIQZBACEBA0ACQAJAIA0EQCAPRQ0BIAENAgNAIAMEQCADQQFrIQMgCCgCxAQhCAwBCwtBACEDQQAhBiAIIQEMAgsgBEEIaiAEQYgFahDDBiAEKAIMIQMgBCgCCAwGC0G03wkQsAgACyANQQFrIQ0CQANAIAMgAS8BwgRJDQEgASgCuAMiAgRAIAZBAWohBiABLwHABCEDIAIhAQwBCwtBpN8JELAIAAsCfyAGRQRAIAEhAiADQQFqDAELIAEgA0ECdGpByARqIQgDQCAIKAIAIgJBxARqIQggBkEBayIGDQALQQALIARBiAVqIAEgA0EMbGpBvANqEIwGIAQoApAFIARBADYCkAUgBCgClAUhBhCzByAEQRhqIAEgA0EobGogBCgCmAUQsgIgBCgCHCEBAkACQAJAAkAgBCgCGEEBcQRAIAEhAwwBCyAEKAKIBUEBRw0CIARBEGogBhC0ByAEKAIUIQggBCgCEEEBcUUNARCDBSEDIAgQiwggASEGCyAGEIsIIARBiAVqEN4HDAYLIAQoAowFIAggARCuBwwBCyAEKAKMBSAGIAEQiwcQiwggARCLCCAGEIsIC0EBIQ9BACEIIQNBACEGIAIhAQwACwALQQAhAQwGCyAEKAIkIQMMAgtBAQtBAXENACAHQeLuCEEGEIkBIAMQrgdBAAwBCyAHEIsIQZuBCUEcEL0IIgEQxgQhByABEPgDIAMQiwhBAQshAQJAIApB9f///wdqDgQBAAACAAsCfyAFRQRAQQAhDEEADAELIAQgCzYC2AMgBCAFNgLUAyAEQQA2AtADIAQgCzYCyAMgBCAFNgLEAyAEQQA2AsADQQELIQIgBCAMNgLcAyAEIAI2AswDIAQgAjYCvAMgBEG8A2oQ+QMMAQsgDhCxAwsgACAHNgIEIAAgATYCACAEQaAFaiQAC8MYAwl/BH4BfCMAQaAFayIEJAAgASgCGCEFIAFBgoCAgHg2AhhBASEJIAFBGGohDAJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgKUAiAEQZgCaiABQRxqQTj8CgAAIAQtAM0CDQEgBCgCvAIhBiAEKAK4AiEFIAMoAgAiCEEATgRAIARBnANqIgEgA0HMAPwKAAAgBSAGIAEgBCgCxAIRAwAhASAEKAKgAyEFIAQoApwDIQkgBEHoA2ogA0EIakHEAPwKAAAMBgsgBEEwaiAEKAKYAiAEKAKcAhCOASAEIAQpAzA3AvgEIARBAjYC1AIgBCAEQfgEajYC0AIgBEHkBGoiAUGjkwggBEHQAmoQwQZB2AAgARCnBCIBIAY2AlwgASAFNgJYIAhBiYCAgHhGIggEQCABKAJIIAFBzABqKAIAENkHIAEgAygCDDYCUCABIAMpAgQ3AkgLQYCAgIB4IQkgARCuASEFIAgNBSADEP8DDAULIARB6ANqIAJBA0EAIAQQzAEgBCgC7AMhBQJAIAQoAugDIglBhoCAgHhGBEAgBUEONgJcIAVB3aYINgJYDAELIAQgBCgCgAQ2AugCIAQgBP0AAvAD/QsC2AIgBCABNgLsAiAEIAU2AtQCIAQgCTYC0AIgAigCICICKAIcIQogAigCICELIARBDjYCtAQgBEHdpgg2ArAEIARBITYClAUgBEG5zQg2ApAFIARB+ARqIgIQqQUgBCACNgLEBCACQeDQCUHh0AkQ6wQgBEEBOgDoBCAEIARBxARqNgLkBAJ/AkACQAJAAkAgBEHQAmogBEHkBGoiBhCxASICDQAgASgCDCABKAIAQYCAgIB4RwRAIAYgARDPBCICDQELQYCAgIB4Rg0BIARB5ARqQcSlCCABQQxqENAEIgJFDQELIAQoAvgEIAQoAvwEELwIDAELIAQoAuQEKAIAIAQtAOgEENcHIAQoAvwEIQIgBCgC+AQiB0GAgICAeEcNAQsgBCACNgLEBCAEQQQ2AugEIAQgBEHEBGoiBzYC5AQgBEH4BGoiAUH5hwggBEHkBGoQwQYgARDaCCECIAcQ3gZBgICAgHgMAQsgBCgCgAUhAUEEQSgQpwUhBiAEQcQEakHIywhBGhCJAyAEQQI2AoQFIARBAjYC/AQgBCAEQbAEajYCgAUgBCAEQZAFajYC+AQgBEHkBGpBt4MIIARB+ARqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpAsQENwIIIAYgBCgCzAQ2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkC5AQ3AhwgBiAEKALsBDYCJCAEQZwDaiAKIAsQiQMgBEEAOgDIAyAEQQ42AsQDIARB3aYINgLAAyAEIAE2ArwDIAQgAjYCuAMgBCAHNgK0AyAEQQI2ArADIAQgBjYCrAMgBEECNgKoAyAEKAKgAyECIAQoApwDCyEBIAkgBRDbByABQYCAgIB4Rw0DIAIhBQsgAxD/AwwHCyAEQQA6AM0CIAQgBCgCyAJBAWoiAUF/IAEbNgLIAiAEQeQAaiAEQZQCahDqASAEIAQtAMwCOgCUASADEP8DQYuAgIB4IQIgBCgChAEhCyAEKAKAASEHIAQoAnwhCCAEKAJwIQYgBCgCbCEKIAQoAmQhBSAEKAJoDAQLQb6qCEETEL0IIQVBkoCAgHgMAQsgBEHsAWogBEGkA2pBKPwKAAAgBCACNgLoASAEIAE2AuQBIARBnAFqIARB5AFqIgIQ6gEgBEHYAGoiASACQTD8CgAAQQAhCSAEQQA6AMwBIARBADsBkAEgBEEBNgKMASAEQQY2AogBIARBnANqIgIgAUE8/AoAACAEIAT9AAPAAf0LAzggBCAE/QAD0AH9CwNIIAQoArwBIQsgBCgCuAEhByAEKAK0ASEIIAQpAqwBIQ4gBCgCqAEhBiAEKAKkASEKIAQoAqABIQEgBCgCnAEhBSAMENwHIAwgAkE8/AoAAEGLgICAeAshAiADEP8DIAlFDQUMAwsgBCAFNgLUAiAEIAk2AtACIARB2AJqIARB6ANqQcQA/AoAACABRQ0BIARB+ARqIAQtAMACIAQoAsgCIAEQsQIgARD4AyAEKAL4BEUNASAEQQE6AM0CIAQgBCkDgAUiDTcDcCANQiCIpyEKIARB0AJqEI0HQY6AgIB4IQIgDaciBgshASAEIAT9AAOIAf0LAzggBCAE/QADmAH9CwNIIAQpAnQhDiAMENwHIAwgBEGUAmpBPPwKAAAMAwsgBEHYAGpBBHIgBEHQAmoiA0HMAPwKAAAgBCgCYCEFIAQoAlwiAUGAgICAeEcEQCAEQaQDaiAEQeQAakHEAPwKAAAgBCAFNgKgAyAEIAE2ApwDIANB3aYIQQ4gBEGcA2oQGwJ/IAQtANACIgFBBkYEQCAEKALUAgwBCyAEIAQtANMCOgDrAyAEIAQvANECOwDpAyAEIAT9AAPYAv0LA/ADIAQgBCgC1AI2AuwDIAQgAToA6AMgBEEBOgDABCAEQQA2ArgEIARCgICAgBA3ArAEIAQgBEHoA2o2ArwEIARBxARqIgYgBEGwBGpBpJsIQRoQzAIgBEHkBGoiASAGQb6bCEELEMwCIARB0AJqIgMgARCyAyAEKALUAiEBAn9BgICAgHggBCgC0AIiBUGAgICAeEYNABogBCAEKALYAjYC4AQgBCABNgLcBCAEIAU2AtgEIARB+ARqIgEgBkHJmwhBCRDMAiADIAEQqAQgBCgC1AIhAQJAAkAgBCgC0AIiCEGBgICAeEYEQCAEQdgEahCMCAwBCyAEKALYAiELIAIpAxghDyAEQdACaiICIARBxARqQdKbCEEJEMwCIARBkAVqIAIQ0AMgBCgCkAVBAUcNASAEKAKUBSAIIAEQ2QcgBEHYBGoQjAggBCgC0AIgBCgC1AIQvAghAQsgBCgC+AQgBCgC/AQQvAhBgICAgHgMAQsgBCsDmAUhESAEKQLcBCEOIAQoAtACIAQoAtQCELwIIAQoAvgEIAQoAvwEELwIIA8gEUQAAAAAAECPQKL8BiINfCIQQj+HQoCAgICAgICAgH+FIBAgDUIAUyAPIBBVcxsiDUIgiKchCiABIQcgDachASAFCyEGIAQoAuQEIAQoAugEELwIIAQoAsQEIAQoAsgEELwIIAZBgICAgHhHIgVFBEAgAUEONgJcIAFB3aYINgJYC0EAQQEQvAggBEHoA2oQ1wUgBQ0DIAELIQUgBEGcA2oQwAcLIARBlAJqELEDCyAFEMYEIQEgBRD4A0EBIQUMAgsgBEGcA2oQwAcgBEGUAmoQsQNBkYCAgHghAgsgBCALNgJ8IAQgBzYCeCAEIAg2AnQgBCAE/QADOP0LA4ABIAQgBP0AA0j9CwOQASAEIA43AmwgBCAGNgJoIAQgCjYCZCAEIAE2AmAgBCAFNgJcIAQgAjYCWCAEQYCCgAg2ApwDIARB2ABqQQRyIQcCQAJAAkACQAJAAkACQAJAIAJB9P///wdqDgYAAAIAAAMBCwALEJkIIgFB9MgIQQRBke4IQQQQtwUgBEEYaiAEQZwDaiABIAcQjAEgBCgCGEEBcUUNAyAEKAIcIQUMAgsQmQgiAUH0yAhBBEG67ghBBBC3BSAEQShqQQAgAUG+7ghBBiAEKQNgEIoEIAQoAihBAXEEQCAEKAIsIQUMAgsgBEEgakEAIAFBxO4IQQYgBCkDaBCKBCAEKAIgQQFxBEAgBCgCJCEFDAILQQAhBQwFCxCZCCIBQfTICEEEQd7uCEEEELcFEJkIIQYgBEEQaiAOpyAOQiCIpxDdByAEKAIUIQMgBkGspghBCxCJASADEK4HIAhBgICAgHhHBEBBACAGQbemCEEJIARB9ABqELIHC0EAIQUgBEEIakEAIAZBwKYIQQkgBCkDYBCKBCAEKAIIQQFxRQRAIAFB4u4IQQYQiQEgBhCuBwwECyAEKAIMIQUgBhCLCAsgARCLCEGbgQlBHBC9CCIDEMYEIQEgAxD4AyAFEIsIQQEhBSACQfX///8Hag4EAQICAwILIAFBnO4IQQkgBC0AjAEQpgdBACEFCyAHELEDDAELIARB6ABqEIwIIAQoAnQgBCgCeBDZBwsgACABNgIEIAAgBTYCACAEQaAFaiQAC/sVAgh/AX4jAEHwAWsiBCQAIAQgAjYCXCAEIAE2AlgCQAJAIAMoAggiAUGAgMAATQRAAkACQCADLwFIQcgBa0H//wNxQeMASw0AIAMoAjxBgICAgHhHDQAgBEEIaiADKAIEIgIgARDJAiAEKAIMDQEgAEEANgIMIABBADYCBCAAQQU6AAAMBAsgBEGwAWoiAiADKAIEIAEQ3gIgBEHgAGogAhCcBiAEQdAAaiADQSRqEOcGAn8gBCgCUCICBEAgBCgCVAwBCyAEQQY2AswBIARB+8wINgLIASAEQQQ2AsQBIARBhqUINgLAASAEQQQ2ArwBIARBzIIINgK4ASAEQoCAgIAwNwKwASAEQcgAaiAEQbABaiAEQeAAahDkAiAEKAJIIQIgBCgCTAshByAEQQw2AswBIARBtcwINgLIASAEQQc2AsQBIARBrswINgLAASAEQQc2ArwBIARBp8wINgK4ASAEQoCAgIAwNwKwASAEQUBrIARBsAFqIARB4ABqEOQCIAQoAkQhBSAEQThqIANBMGoQ5wYgBCgCQCIBIAQoAjggARsiBgR/IARBMGogBiAFIAQoAjwgARsiBRCVASAGQQAgBCgCNBsFQQALIQEgA0E8aiEKIARCADcDyAEgBEKsgICAoAc3A7ABIAQgB0EAIAIbIgY2AtABIAQgBjYCvAEgBEEBOwHUASAEIAJBASACGyICNgLAASAEIAI2ArgBIAQgAiAGajYCxAEgBUE6IAEbIQggAUHBzAggARshByAEQcABaiEBAkACQANAIARBKGogARCaAyAEKAIsIgVBgIDEAEYNASAEKAIoIQYgBSAEQbABakECEKgFRQ0ACyACIAQoAswBIgFqIQIgBiABayEBDAELQQAhAiAELQDVAQ0AAkAgBC0A1AFBAUYEQCAEKALQASEGIAQoAswBIQUMAQsgBCgC0AEiBiAEKALMASIFRg0BCyAEKAK4ASAFaiECIAYgBWshAQtBACEFIARBsAFqIgZBIyACQQEgAhsgAUEAIAIbIgEQkgQgBEEBOwHUASAEIAE2AtABIARBADYCzAEgBEEgaiAGEHEgBEEYaiAEKAIgIgFBASABGyAEKAIkQQAgARsQyQICQCAEKAIYIgEgBCgCHCICQQFBABDkBkUEQAJAIAEgAkHnzQhBFBDkBg0AIAEgAkH7zQhBHBDkBgRAQQEhBQwBCyABIAJBl84IQRUQ5AYEQEECIQUMAQsgASACQazOCEEfEOQGBEBBAyEFDAELIAEgAkHLzghBJxDkBgRAQQQhBQwBCyABIAJB8s4IQRgQ5AYEQEEFIQUMAQsgASACQYrPCEEfEOQGBEBBBiEFDAELIAEgAkGpzwhBFBDkBgRAQQchBQwBCyABIAJBvc8IQRUQ5AYEQEEIIQUMAQsgASACQdLPCEEYEOQGBEBBCSEFDAELIAEgAkHqzwhBIRDkBgRAQQohBQwBCyABIAJBi9AIQRIQ5AYEQEELIQUMAQsgASACQZ3QCEEVEOQGBEBBDCEFDAELIAEgAkGy0AhBEBDkBgRAQQ0hBQwBCyABIAJBwtAIQRYQ5AYEQEEOIQUMAQsgASACQdjQCEElEOQGBEBBDyEFDAELIAEgAkH90AhBKRDkBgRAQRAhBQwBCyABIAJBptEIQRQQ5AYEQEERIQUMAQsgASACQbrRCEEeEOQGBEBBEiEFDAELIAEgAkHY0QhBGRDkBgRAQRMhBQwBCyABIAJB8dEIQRgQ5AYEQEEUIQUMAQsgASACQYnSCEEjEOQGBEBBFSEFDAELIAEgAkGs0ghBKBDkBgRAQRYhBQwBCyABIAJB1NIIQSUQ5AYEQEEXIQUMAQsgASACQfnSCEEWEOQGBEBBGCEFDAELQRohBSABIAJBj9MIQRoQ5AYEQEEZIQUMAQsgASACQanTCEEWEOQGDQBBHCEFIAEgAkG/0whBHBDkBgRAQRshBQwBCyABIAJB29MIQScQ5AYNAEEeIQUgASACQYLUCEEeEOQGBEBBHSEFDAELIAEgAkGg1AhBGhDkBg0AIAEgAkG61AhBGRDkBgRAQR8hBQwBCyABIAJB09QIQRkQ5AYEQEEgIQUMAQtBISEFIAEgAkHs1AhBIRDkBg0AIAEgAkGN1QhBFRDkBgRAQSIhBQwBCyABIAJBotUIQR4Q5AYEQEEjIQUMAQsgASACQcDVCEEYEOQGBEBBJCEFDAELIAEgAkHY1QhBFRDkBgRAQSUhBQwBCyABIAJB7dUIQRkQ5AYEQEEmIQUMAQsgASACQYbWCEEdEOQGBEBBJyEFDAELIAEgAkGj1ghBHRDkBgRAQSghBQwBCyABIAJBwNYIQR0Q5AYEQEEpIQUMAQsgASACQd3WCEEZEOQGBEBBKiEFDAELIAEgAkH21ghBFRDkBgRAQSshBQwBCyABIAJBi9cIQSAQ5AYEQEEsIQUMAQsgASACQavXCEEXEOQGBEBBLSEFDAELIAEgAkHC1whBIhDkBgRAQS4hBQwBCyABIAJB5NcIQR8Q5AYEQEEvIQUMAQsgASACQYPYCEElEOQGBEBBMCEFDAELIAEgAkGo2AhBJxDkBgRAQTEhBQwBCyABIAJBz9gIQRsQ5AYEQEEyIQUMAQsgASACQerYCEEhEOQGBEBBMyEFDAELQTRB6gAgASACQYvZCEElEOQGGyEFCyAFIAcgCBCsAyIGLQBgQeoARw0BIARBsAFqIAEgAhCJAyAGKAIMIAZBEGooAgAQ2QcgBiAEKAK4ATYCFCAGIAQpArABNwIMDAELQekAIAcgCBCsAyEGCwJAAkACQCAGLQBgIgFBJmsOBAECAgEACyABQRJHDQELIARBIDYCnAEgBEGZzQg2ApgBIARBEzYClAEgBEGGzQg2ApABIARBkAFqIQFBACECA0AgAkECRg0BIARBsAFqIgUgByAIIAEgAkEDdGoiCSgCACAJKAIEEEYgBEGkAWogBRCpASAEKAKkAUUEQCACQQFqIQIMAQsLIAQoAqgBIQUgBCgCrAEhASAEQS42ArABIARBEGogASAHaiICIAggAWsiASACIAEgBEGwAWoiCRCFB2siCxCVASAEKAIUIQEgCSAHIAUQiQMgBEG8AWoiBSACIAcgARsgCyAIIAEbEIkDIAQgBP0AArQB/QsDiAEgBCAEKALEATYCmAEgBCgCsAEiAUGAgICAeEYNACAEIAE2ArABIAQgBP0AA4gB/QsCtAEgBCAEKAKYATYCxAEgBiAFEJEHIAZBJGoQ1AYgBiABNgIkIAYgBP0AA4gB/QsCKCAGIAQoApgBNgI4CyAEQaQBaiAKEPwGAkAgBCgCpAFBgICAgHhHBEAgBCAEKAKsATYCgAEgBCAEKQKkATcDeAwBCwJAIAYtAGBBC0cEQCAEQYCAgIB4NgJ4DAELIARB+ABqQYHNCEEFEIkDC0GAgICAeCAEKAKoARDZBwsgBCgCeCEBIAQpAnwhDCAGKAI8IAZBQGsiAigCABDZByACIAw3AgAgBiABNgI8DAILIARBsAFqIgUgAiABEN4CIARB4ABqIAUQnAYgBC0AYEEFRwRAQdYAQfrLCEEWEKwDIQYMAgsgACAEKQNwNwMQIAAgBP0AA2D9CwMADAILIAMgBEHYAGpB1gBBkMwIQRcQrAMQugIhASAAQQY6AAAgACABNgIEDAELIAMgBEHYAGogBhC6AiEBIABBBjoAACAAIAE2AgQgBEHgAGoQ1wULIARB8AFqJAAL+RcCCH8BfiMAQbAFayIEJAAgASgCHCEFIAFBgoCAgHg2AhxBASEHIAFBHGohCAJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgKkAiAEQagCaiABQSBqQTj8CgAAIAQtAN0CDQEgBCgCzAIhAiAEKALIAiEHIAMoAgAiBkEATgRAIARBrANqIgUgA0HMAPwKAAAgByACIAUgBCgC1AIRAwAhBSAEKAKwAyECIAQoAqwDIQcgBEH4A2ogA0EIakHEAPwKAAAMBgsgBEEgaiAEKAKoAiAEKAKsAhCOASAEIAQpAyA3AtAEIARBAjYC5AIgBCAEQdAEajYC4AIgBEHoBGoiBUGjkwggBEHgAmoQwQZB2AAgBRCnBCIFIAI2AlwgBSAHNgJYIAZBiYCAgHhGIgYEQCAFKAJIIAVBzABqKAIAENkHIAUgAygCDDYCUCAFIAMpAgQ3AkgLQYCAgIB4IQcgBRCuASECIAYNBSADEP8DDAULIARB+ANqIAJBAEEAIAQQzAEgBCgC/AMhBQJAIAQoAvgDIgZBhoCAgHhGBEAgBUEUNgJcIAVBsKUINgJYDAELIAQgBCgCkAQ2AvgCIAQgBP0AAoAE/QsC6AIgBCABNgL8AiAEIAU2AuQCIAQgBjYC4AIgAigCICICKAIcIQcgAigCICEJIARBFDYCzAQgBEGwpQg2AsgEIARBITYCxAQgBEG5zQg2AsAEIARB0ARqIgIQqQUgBCACNgKgBSACQeDQCUHh0AkQ6wQgBEEBOgDsBCAEIARBoAVqNgLoBAJ/AkACQAJAIARB4AJqIARB6ARqIgoQsQEiAkUEQCABIAoQsQQiAkUNAQsgBCgC0AQgBCgC1AQQvAgMAQsgBCgC6AQoAgAgBC0A7AQQ1wcgBCgC1AQhAiAEKALQBCIKQYCAgIB4Rw0BCyAEIAI2AqAFIARBBDYC7AQgBCAEQaAFaiIBNgLoBCAEQdAEaiICQfmHCCAEQegEahDBBiACENoIIQIgARDeBkGAgICAeAwBCyAEKALYBCELQQRBKBCnBSEBIARBoAVqQcjLCEEaEIkDIARBAjYC3AQgBEECNgLUBCAEIARByARqNgLYBCAEIARBwARqNgLQBCAEQegEakG3gwggBEHQBGoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCoAU3AgggASAEKAKoBTYCECABQQw2AhggAUHuywg2AhQgASAEKQLoBDcCHCABIAQoAvAENgIkIARBrANqIAcgCRCJAyAEQQE6ANgDIARBFDYC1AMgBEGwpQg2AtADIAQgCzYCzAMgBCACNgLIAyAEIAo2AsQDIARBAjYCwAMgBCABNgK8AyAEQQI2ArgDIAQoArADIQIgBCgCrAMLIQEgBiAFENsHIAFBgICAgHhHDQMgAiEFCyADEP8DDAcLIARBADoA3QIgBCAEKALYAkEBaiIBQX8gARs2AtgCIARB9ABqIARBpAJqEOoBIAQgBC0A3AI6AKQBIAMQ/wNBi4CAgHghAiAELQCYASEGIAQoAnQhBSAEKAJ4DAQLQb6qCEETEL0IIQVBkoCAgHgMAQsgBEH8AWogBEG0A2pBKPwKAAAgBCACNgL4ASAEIAE2AvQBIARBrAFqIARB9AFqIgEQ6gEgBEHoAGoiAiABQTD8CgAAQQAhByAEQQA6ANwBIARBADsBoAEgBEEBNgKcASAEQQY2ApgBIARBrANqIgkgAkE8/AoAACAEIAQpArQBNwNIIAQgBP0AArwB/QsDUCAEIAQoAswBNgJgIAQgBC8A0QE7AUQgBCAELQDTAToARiAEIAQpAtQBNwMoIAQgBP0AAtwB/QsDMCAEIAQoAuwBNgJAIAQoArABIQEgBCgCrAEhBSAELQDQASEGIAgQ3AcgCCAJQTz8CgAAQYuAgIB4CyECIAMQ/wMgB0UNBQwDCyAEIAI2AuQCIAQgBzYC4AIgBEHoAmogBEH4A2pBxAD8CgAAIAVFDQEgBEHQBGogBC0A0AIgBCgC2AIgBRCxAiAFEPgDIAQoAtAERQ0BIARBAToA3QIgBCAEKQPYBCIMNwOAASAEIAw3A3ggBEHgAmoQjQdBjoCAgHghAiAMpwshASAEIAQpAnw3A0ggBCAE/QAChAH9CwNQIAQgBCgClAE2AmAgBCAELwCZATsBRCAEIAQtAJsBOgBGIAQgBCkCnAE3AyggBCAE/QACpAH9CwMwIAQgBCgCtAE2AkAgCBDcByAIIARBpAJqQTz8CgAADAMLIARB6ABqQQRyIARB4AJqIgJBzAD8CgAAIAQoAnAhBSAEKAJsIgNBgICAgHhHBEAgBEG0A2ogBEH0AGpBxAD8CgAAIAQgBTYCsAMgBCADNgKsAyACQbClCEEUIARBrANqEBsCfyAELQDgAiICQQZGBEAgBCgC5AIMAQsgBCAELQDjAjoA0wQgBCAELwDhAjsA0QQgBCAE/QAD6AL9CwPYBCAEIAQoAuQCNgLUBCAEIAI6ANAEIARBAToA+AQgBEEANgLwBCAEQoCAgIAQNwLoBCAEIARB0ARqNgL0BCAEQaAFaiICIAEoAgQgASgCCCAEQegEahAdIAQoAqQFIQECQCAEKAKgBUUEQCAEIAE2AvgCIARBADYC9AIgBCABNgLoAiAEQQA2AuQCIAQgAUEARyIDNgLwAiAEIAM2AuACIAQgBCkCqAUiDKciAzYC/AIgBCADNgLsAiAEIAxCIIinQQAgARs2AoADIAIgBEHgAmoQmAECQCAEKAKgBSIBRQRAQYGAgIB4IQVBASEGDAELQYGAgIB4IQVBASEGIAEgBCgCqAUiAkEMbGoiAygCvAMiB0GAgICAeEYNACADKALAAyEIIAQgASACQShsaiICKQIINwP4AyAEIAL9AAIQ/QsDgAQgBCACKAIgNgKQBCAEIAIvACU7AcgEIAQgAi0AJzoAygQgAigCBCEBIAItACQgAigCACECIAcgCBC8CCACQYKAgIB4Rg0AIAQgBCgCkAQ2ApgFIAQgBCkDiAQ3A5AFIAQgBP0AA/gD/QsDgAUgBCAELwHIBDsB/AQgBCAELQDKBDoA/gQhBiACIQULIARB4AJqEPkDDAELIAFBFDYCXCABQbClCDYCWEGCgICAeCEFC0EAQQEQvAggBEHQBGoQ1wUgBUGCgICAeEcNAyABCyEFIARBrANqEMAHCyAEQaQCahCxAwsgBRDGBCEBIAUQ+ANBASEFDAILIAQgBCgCmAU2AmAgBCAEKQOQBTcDWCAEIAT9AAOABf0LA0ggBCAELwH8BDsBRCAEIAQtAP4EOgBGIARBrANqEMAHIARBpAJqELEDQZGAgIB4IQILIAQgBCgCYDYCjAEgBCAEKQNYNwKEASAEIAT9AANI/QsCdCAEIAQvAUQ7AJEBIAQgBC0ARjoAkwEgBCAEKQMoNwKUASAEIAT9AAMw/QsCnAEgBCAEKAJANgKsASAEIAY6AJABIAQgATYCcCAEIAU2AmwgBCACNgJoIARBgIKACDYCrAMgBEHoAGpBBHIhAxCZCCEBAkACQAJAAn8CQAJAAkACQAJAIAJB9P///wdqDgYAAAIAAAMBCwALIAFB9MgIQQRBke4IQQQQtwUgBEEIaiAEQawDaiABIAMQjAEgBCgCCEEBcQ0CIAFBnO4IQQkgBC0AnAEQpgdBACEFDAYLIAFB9MgIQQRBuu4IQQQQtwUgBEEYakEAIAFBvu4IQQYgBCkDcBCKBCAEKAIYQQFxBEAgBCgCHAwDCyAEQRBqQQAgAUHE7ghBBiAEKQN4EIoEIAQoAhBBAXFFDQMgBCgCFAwCCyABQfTICEEEQd7uCEEEELcFIAQgAyAEQawDahCyAiAEKAIEIgUgBCgCAEEBcQ0BGiABQeLuCEEGEIkBIAUQrgdBACEFDAMLIAQoAgwLIAEQiwhBm4EJQRwQvQgiBhDGBCEBIAYQ+AMQiwhBASEFIAJB9f///wdqDgQCAQEDAQtBACEFDAILIAMQ4AcMAQsgAxCxAwsgACABNgIEIAAgBTYCACAEQbAFaiQAC4oWAg9/AX4jAEHQAmsiBCQAIARB1ABqIgUgA0GkoQhBFxDMAiAEQegBaiAFENgBIAQoAuwBIQMCQCAEKALoASIFQYCAgIB4RgRAIABBATYCACAAIAM2AgQgBCgCVCAEKAJYELwIDAELIAQgBCgC8AEiBjYCNCAEIAM2AjAgBCAFNgIsIAQoAlQgBCgCWBC8CCAEQQA2AkQgBCADIAZBFGxqNgKcASAEIAM2ApgBIAQgBEHEAGo2AqABIARB6AFqIgUgBEGYAWoQjwICQAJAIAQoAugBQYGAgIB4RwRAIARB1ABqQQRBBEEkELkCIAQoAlghAyAEKAJUDQEgBCgCXCIGIAVBJPwKAAAgBEEBNgLIASAEIAY2AsQBIAQgAzYCwAEgBCAEKAKgATYCqAIgBCAEKQKYATcDoAJBASEDA0AgBEHUAGogBEGgAmoQjwIgBCgCVEGBgICAeEcEQCAEKALAASADRgRAIARBwAFqIANBAUEEQSQQ3AQgBCgCxAEhBgsgBiADQSRsaiAEQdQAakEk/AoAACAEIANBAWoiAzYCyAEMAQsLIAQgBCkCwAE3A0ggBCAEKALIATYCUAwCCyAEQQA2AlAgBEKAgICAwAA3A0gMAQsgBCgCXBogAxCxBwALAkACQCAEKAJEIgMEQCAEQcgAahDgBAwBCyAEKAJMIQMgBCgCSCIFQYCAgIB4Rw0BCyAAQQE2AgAgACADNgIEIARBLGoQsAQMAQsgBCAEKAJQIgY2AkAgBCADNgI8IAQgBTYCOCAEQdQAaiACQQRBNBC5AiAEKAJYIQsCQAJAAkAgBCgCVEEBRwRAIAQoAlwhBSACRQ0BIAMgBkEkbGohCSAEQdgAaiEMIARB7ABqIQ8gBEHgAGohDQNAIARBwAFqIAEgCEEYbGoiBigCBCIKIAYoAggiDhCJAyADIQYCQAJAA0AgBiIHIAlGDQEgBEEgaiAHQRhqIhAQ5wYgB0EkaiEGIAQoAiAgBCgCJCAKIA4QqwZFDQALIARB1ABqIgogBxD8BiANIAdBDGoQ/AYgDyAQEPwGIAQgDP0AAgD9CwPoASAEIAz9AAIQ/QsD+AEgBCgCVCEGIARBgYCAgHg2AlQgBkGBgICAeEYNACAEIAT9AAP4Af0LA7ACIAQgBP0AA+gB/QsDoAIgChDgBwwBCyAEIAz9AAIQ/QsDsAIgBCAM/QACAP0LA6ACQYGAgIB4IQYLIAUgCEE0bGoiByAEKALIATYCCCAHIAQpAsABNwIAIAcgBjYCDCAHIAT9AAOgAv0LAhAgByAE/QADsAL9CwIgIAcgBkGBgICAeEY6ADAgCEEBaiIIIAJHDQALIAQgBTYCTCAEIAs2AkggBCACNgJQIAJBAUYNAiACQRVPBEAjAEGQIGsiASQAAkACQEH2sQkgAiACQfaxCU8bIgMgAiACQQF2ayIGIAMgBksbIgNBzwBPBEAgAUEEaiADQQRBNBC5AiABKAIIIQMgASgCBEEBRg0CIAFBADYCjCAgASABKAIMIgY2AoggIAEgAzYChCAgBSACIAYgAyACQcEASRBAIAFBhCBqEPEEDAELIAUgAiABQQRqQc4AIAJBwQBJEEALIAFBkCBqJAAMBAsgASgCDBogAxCxBwALIAUgAkE0bGohASAFIQMDQCADQTRqIgMgAUYNAyAFIAMQlgIMAAsACyAEKAJcGiALELEHAAsgBEEANgJQIAQgBTYCTCAEIAs2AkggBEHIAGoQ8QQMAQsgBEEYahCqBEEAIQ8gBEHUAGogBCgCGCIMQQAQ8gQgBCgCWCEIIAQoAlQhByAEIAUgAkE0bGoiCTYClAEgBCALNgKQASAEIAU2AowBIAQgBTYCiAEgBEH0AWohCiAEQewBaiEOIARB2ABqIQFBgYCAgHghBkEAIQsDQAJAAkACQAJAAkACQAJAAkACQAJAAn8gBkGBgICAeEcEQCABIQIgBSEDIAYMAQsgBSAJRg0BIAQgBUE0aiIDNgKMASAFQQRqIQIgBSgCAAsiDUGAgICAeEcNASADIQULIARBgYCAgHg2AlQgCSAFa0E0biEBQQAhAwNAIAEgA0YNAiAFIANBNGxqEMIHIANBAWohAwwACwALIA4gAkEw/AoAACAEIA02AugBAkAgAyAJRgRAIAMhBUGAgICAeCEGDAELIAQgA0E0aiIFNgKMASADKAIAIQYgBEGgAmogA0EEakEw/AoAAAsgASAEQaACakEw/AoAACAEIAZBgICAgHhHBH8gBCgC7AEgBCgC8AEgBCgCWCAEKAJcEI8IRQ0DIAYFQYCAgIB4CzYCVCAEKQLsASETIARBmAFqIgIgCkEo/AoAACAEQcABaiIDIAJBKPwKAAAgBy8BwgQiAkELTw0BIAcgAkEBajsBwgQgByACQQxsaiIFIBM3AsADIAUgDTYCvAMgByACQShsaiADQSj8CgAADAcLIAQoApABIAQoAogBEL8IIAshByAMIQEDQCAHRQ0JIAEiAi8BwgQiAUUNAyAHQQFrIQcgAiABQQFrIg1BAnRqIgUoAsgEIgEvAcIEIghBBEsNAEEFIAhrQf//A3EiAyAFKALEBCIFLwHCBCIKSw0EIAUgCiADayIJOwHCBCABQQU7AcIEIAFBvANqIQYgCEEMbCIOBEAgBiADQQxsaiAGIA78CgAACyAIQShsIggEQCABIANBKGxqIAEgCPwKAAALIAUgCUEMbGoiDkHIA2ogCiAJQQFqIhBrIgogBiADQQFrENoFIAUgCUEobGohCCAKQShsIgkEQCABIAhBKGogCfwKAAALIARB6AFqIhEgCEEo/AoAACAEIAIgDUEMbGoiCCgCxAM2AqgCIAQgCCkCvAM3A6ACIA5BxANqKAIAIRIgCCAOQbwDaikCADcCvAMgCCASNgLEAyAEQdQAaiIIIAIgDUEobGoiAkEo/AoAACACIBFBKPwKAAAgBiAKQQxsaiICIAQoAqgCNgIIIAIgBCkDoAI3AgAgASAJaiAIQSj8CgAAIAdFDQAgAUHEBGohAkEYIANBAnQiA2siBgRAIAIgA2ogAiAG/AoAAAsgAwRAIAIgBSAQQQJ0akHEBGogA/wKAAALQQAhAwNAIANBBkYNASACIANBAnRqKAIAIgUgAzsBwAQgBSABNgK4AyADQQFqIQMMAAsACwALA0ACQCAHKAK4AyIHRQRAIARBEGogDCALEKcCIAQoAhAiDCEHIAQoAhQiCyEIDAELIAhBAWohCCAHLwHCBEEKSw0BCwsgCEEBayEFIARBCGoQqgRBACEDIAQoAgghBkEAIQIDQCADIAVGBEAgAiAFRw0FIAcvAcIEIgJBC08NBiAHIAJBAWoiAzsBwgQgByACQQxsaiIFIBM3AsADIAUgDTYCvAMgByACQShsaiAEQZgBakEo/AoAACAHIANBAnRqIAY2AsQEIAYgAzsBwAQgBiAHNgK4AyAEQegBaiAHIAgQ8gQgBCgC7AEhCCAEKALoASEHDAcFIAQgBiACEKcCIANBAWohAyAEKAIEIQIgBCgCACEGDAELAAsACyAEQegBahDCBwwFC0GIiglBGUGkigkQwwcAC0GMjAlBJ0G0jAkQwwcAC0GU3QlBMEHE3QkQwwcAC0Hk3AlBIEHU3QkQwwcACyAPQQFqIQ8gBCgCjAEhBSAEKAKUASEJIAQoAlQhBgwACwALIAAgDzYCDCAAIAs2AgggACAMNgIEIABBADYCACAEQThqEOAEIARBLGoQsAQLIARB0AJqJAALrRcCCH8BfiMAQcAFayIEJAAgASgCGCEFIAFBgoCAgHg2AhhBASEGIAFBGGohCAJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgKsAiAEQbACaiABQRxqQTj8CgAAIAQtAOUCDQEgBCgC1AIhAiAEKALQAiEFIAMoAgAiBkEATgRAIARBtANqIgEgA0HMAPwKAAAgBSACIAEgBCgC3AIRAwAhASAEKAK4AyEFIAQoArQDIQIgBEGABGogA0EIakHEAPwKAAAMBgsgBEEoaiAEKAKwAiAEKAK0AhCOASAEIAQpAyg3AqgFIARBAjYC7AIgBCAEQagFajYC6AIgBEGUBWoiAUGjkwggBEHoAmoQwQZB2AAgARCnBCIBIAI2AlwgASAFNgJYIAZBiYCAgHhGIgYEQCABKAJIIAFBzABqKAIAENkHIAEgAygCDDYCUCABIAMpAgQ3AkgLQYCAgIB4IQIgARCuASEFIAYNBSADEP8DDAULIARBgARqIAJBASABKAIEIAEoAggQzAEgBCgChAQhBQJAIAQoAoAEIgdBhoCAgHhGBEAgBUEONgJcIAVBwasINgJYDAELIAQgBCgCmAQ2AoADIAQgBP0AAogE/QsC8AIgBCABNgKEAyAEIAU2AuwCIAQgBzYC6AIgAigCICICKAIcIQkgAigCICEKIARBDjYC0AQgBEHBqwg2AswEIARBITYCyAQgBEG5zQg2AsQEIARBqAVqIgIQqQUgBCACNgKABSACQeDQCUHh0AkQ6wQgBEEBOgCYBSAEIARBgAVqNgKUBQJ/AkACQAJAIARB6AJqIARBlAVqIgYQsQEiAkUEQCABKAIMIAZB4JYIQQggASgCBCABKAIIEOYGQYCAgIB4Rg0BIAZBxKUIIAFBDGoQ0AQiAkUNAQsgBCgCqAUgBCgCrAUQvAgMAQsgBCgClAUoAgAgBC0AmAUQ1wcgBCgCrAUhAiAEKAKoBSIGQYCAgIB4Rw0BCyAEIAI2AoAFIARBBDYCmAUgBCAEQYAFaiIBNgKUBSAEQagFaiICQfmHCCAEQZQFahDBBiACENoIIQIgARDeBkGAgICAeAwBCyAEKAKwBSELQQRBKBCnBSEBIARBgAVqQcjLCEEaEIkDIARBAjYCtAUgBEECNgKsBSAEIARBzARqNgKwBSAEIARBxARqNgKoBSAEQZQFakG3gwggBEGoBWoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCgAU3AgggASAEKAKIBTYCECABQQw2AhggAUHuywg2AhQgASAEKQKUBTcCHCABIAQoApwFNgIkIARBtANqIAkgChCJAyAEQQE6AOADIARBDjYC3AMgBEHBqwg2AtgDIAQgCzYC1AMgBCACNgLQAyAEIAY2AswDIARBAjYCyAMgBCABNgLEAyAEQQI2AsADIAQoArgDIQIgBCgCtAMLIQEgByAFENsHIAFBgICAgHhHDQMgAiEFCyADEP8DDAcLIARBADoA5QIgBCAEKALgAkEBaiIBQX8gARs2AuACIARB/ABqIARBrAJqEOoBIAQgBC0A5AI6AKwBIAMQ/wNBi4CAgHghAiAELQCgASEHIAQoAnwhBSAEKAKAAQwEC0G+qghBExC9CCEFQZKAgIB4DAELIARBhAJqIARBvANqQSj8CgAAIAQgAjYCgAIgBCABNgL8ASAEQbQBaiAEQfwBaiIBEOoBIARB8ABqIgIgAUEw/AoAAEEAIQYgBEEAOgDkASAEQQA7AagBIARBATYCpAEgBEEGNgKgASAEQbQDaiIJIAJBPPwKAAAgBCAEKQK8ATcDUCAEIAT9AALEAf0LA1ggBCAEKALUATYCaCAEIAQpANkBNwMwIAQgBP0AAOEB/QsDOCAEIAQpAPABNwBHIAQoArgBIQEgBCgCtAEhBSAELQDYASEHIAgQ3AcgCCAJQTz8CgAAQYuAgIB4CyECIAMQ/wMgBkUNBQwDCyAEIAU2AuwCIAQgAjYC6AIgBEHwAmogBEGABGpBxAD8CgAAIAFFDQEgBEGoBWogBC0A2AIgBCgC4AIgARCxAiABEPgDIAQoAqgFRQ0BIARBAToA5QIgBCAEKQOwBSIMNwOIASAEIAw3A4ABIARB6AJqEI0HQY6AgIB4IQIgDKcLIQEgBCAEKQKEATcDUCAEIAT9AAKMAf0LA1ggBCAEKAKcATYCaCAEIAQpAKEBNwMwIAQgBP0AAKkB/QsDOCAEIAQpALgBNwBHIAgQ3AcgCCAEQawCakE8/AoAAAwDCyAEQfAAakEEciAEQegCaiIBQcwA/AoAACAEKAJ4IQUgBCgCdCICQYCAgIB4RwRAIARBvANqIARB/ABqQcQA/AoAACAEIAU2ArgDIAQgAjYCtAMgAUHBqwhBDiAEQbQDahAbAn8gBC0A6AIiAUEGRgRAIAQoAuwCDAELIAQgBC0A6wI6AIMEIAQgBC8A6QI7AIEEIAQgBP0AA/AC/QsDiAQgBCAEKALsAjYChAQgBCABOgCABCAEQQE6ANwEIARBADYC1AQgBEKAgICAEDcCzAQgBCAEQYAEajYC2AQgBEGABWoiAiAEQcwEakGlgQhBExDMAiAEQagFaiIDIAIQ/wYgBEGUBWogAxDWBQJAAkAgBCgClAVBgICAgHhGBEBBgYCAgHghBQwBCyAEIAQoAqQFNgK4BSAEIAT9AAKUBf0LA6gFIARB6AJqIARBqAVqEMoBIAQoAqgFIAQoAqwFELwIQYGAgIB4IQUCQAJAIAQoAugCIgJB/////wdqDgIAAgELIAQoAuwCIQEgBCgCgAUgBCgChAUQvAggAUEONgJcIAFBwasINgJYQYKAgIB4IQUMAgsgBCAEKQLwAjcD4AQgBCAE/QAC+AL9CwPoBCAEIAQoAogDNgL4BCAEKALsAiEBIAIhBQsgBCgCgAUgBCgChAUQvAgLQQBBARC8CCAEQYAEahDXBSAFQYKAgIB4Rw0DIAELIQUgBEG0A2oQwAcLIARBrAJqELEDCyAFEMYEIQEgBRD4A0EBIQMMAgsgBCAEKAL4BDYCaCAEIAQpA/AENwNgIAQgBP0AA+AE/QsDUCAEQbQDahDAByAEQawCahCxA0GRgICAeCECCyAEIAQoAmg2ApQBIAQgBCkDYDcCjAEgBCAE/QADUP0LAnwgBCAEKQMwNwCZASAEIAT9AAM4/QsAoQEgBCAEKQBHNwCwASAEIAc6AJgBIAQgATYCeCAEIAU2AnQgBCACNgJwIARBgIKACDYCtAMgBEHwAGpBBHIhCBCZCCEBAkACQAJAAkACQAJAAkACQCACQfT///8Hag4GAAACAAADAQsACyABQfTICEEEQZHuCEEEELcFIARBEGogBEG0A2ogASAIEIwBIAQoAhBBAXFFBEAgAUGc7ghBCSAELQCkARCmB0EAIQMMBgsgBCgCFCEDDAILIAFB9MgIQQRBuu4IQQQQtwUgBEEgakEAIAFBvu4IQQYgBCkDeBCKBCAEKAIgQQFxBEAgBCgCJCEDDAILIARBGGpBACABQcTuCEEGIAQpA4ABEIoEIAQoAhhBAXFFDQIgBCgCHCEDDAELIAFB9MgIQQRB3u4IQQQQtwUQmQgiBkHeswhBDyAHEKYHEJkIIgdBrbMIQRFBvrMIQSAQtwUCQCAFQYGAgIB4RwRAIARBCGogCCAEQbQDahCOAyAEKAIMIQMgBCgCCEEBcQ0BIAdB4qQIQRMQiQEgAxCuBwsgBkHbpQhBCBCJASAHEK4HIAFB4u4IQQYQiQEgBhCuB0EAIQMMAwsgBxCLCCAGEIsICyABEIsIQZuBCUEcEL0IIgcQxgQhASAHEPgDIAMQiwhBASEDIAJB9f///wdqDgQCAQEDAQtBACEDDAILIAVBgYCAgHhGDQEgCBDfBgwBCyAIELEDCyAAIAE2AgQgACADNgIAIARBwAVqJAAL3hIBCH8CQAJAAkACQAJAIABB9QFPBEAgAEHM/3tLDQQgAEELaiIBQXhxIQRB3P4JKAIAIghFDQJBHyEHIABB9f//B08NASAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQcMAQsCQAJAAkACQAJAQdj+CSgCACICQRAgAEELakH4A3EgAEELSRsiBEEDdiIAdiIBQQNxBEAgAUF/c0EBcSAAaiIGQQN0IgBB0PwJaiIFIABB2PwJaigCACIBKAIIIgNGDQEgAyAFNgIMIAUgAzYCCAwCCyAEQeD+CSgCAE0NBiABDQJB3P4JKAIAIgBFDQYgAGhBAnRBwPsJaigCACICKAIEQXhxIARrIQMgAiEBA0ACQCACKAIQIgANACACKAIUIgANACABEMgBIANBEE8EQCABIARBA3I2AgQgASAEaiIAIANBAXI2AgQgACADaiADNgIAQeD+CSgCACICRQ0GQej+CSgCACACELYDDAYLIAEgAyAEaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEDAYLIAAoAgRBeHEgBGsiAiADIAIgA0kiAhshAyAAIAEgAhshASAAIQIMAAsAC0HY/gkgAkF+IAZ3cTYCAAsgASAAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgIEIAFBCGoPCwJAQQIgAHQiBUEAIAVrciABIAB0cWgiBkEDdCIBQdD8CWoiBSABQdj8CWooAgAiACgCCCIDRwRAIAMgBTYCDCAFIAM2AggMAQtB2P4JIAJBfiAGd3E2AgALIAAgBEEDcjYCBCAAIARqIgUgASAEayICQQFyNgIEIAAgAWogAjYCAEHg/gkoAgAiAQRAQej+CSgCACABELYDC0Ho/gkgBTYCAEHg/gkgAjYCAAwGC0Ho/gkgADYCAEHg/gkgAzYCAAsgAUEIaiIARQ0BDAILQQAgBGshAwJAAkAgB0ECdEHA+wlqKAIAIgBFBEBBACEBDAELIARBGSAHQQF2a0EAIAdBH0cbdCECQQAhAQNAAkAgACgCBEF4cSIGIARJDQAgBiAEayIGIANPDQAgACEFIAYiAw0AQQAhAyAAIQEMAwsgACgCFCIGIAEgBiAAIAJBHXZBBHFqKAIQIgBHGyABIAYbIQEgAkEBdCECIAANAAsLIAEgBXIEQCAFIQAMAQtBACEAQQIgB3QiAUEAIAFrciAIcSIBRQRAQQAhAQwBCyABaEECdEHA+wlqKAIAIQELAkADQAJAIAEiAkUEQCAARQ0EIARB4P4JKAIAIgFNIAMgASAEa09xDQQgABDIASADQRBJDQEgACAEQQNyNgIEIAAgBGoiASADQQFyNgIEIAEgA2ogAzYCACABIAMQpAcMAwsgAyACKAIEQXhxIgEgBGsiBSADIAMgBUsiBRsgASAESSIBGyEDIAAgAiAAIAUbIAEbIQAgAigCECIBDQEgAigCFCEBDAELCyAAIAMgBGoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAsgAEEIaiIADQELAkACQAJAAkACQAJAAkACQCAEQeD+CSgCACIBSwRAQeT+CSgCACIAIARLDQEgBEGvgARqIgJBEHZAACIBQX9GDQpBACEAIAFBEHQiAUUNCUHw/gkgAkGAgHxxIgBBEGsgACABQQAgAGtGGyIFQfD+CSgCAGoiADYCAEH0/gkgAEH0/gkoAgAiAiAAIAJLGzYCAEHs/gkoAgAiAgRAQcD8CSEAA0AgAEUNBSAAKAIAIgMgACgCBCIGaiABRg0EIAAoAgghAAwACwALQfz+CSgCACIAQQAgACABTRtFBEBB/P4JIAE2AgALQQAhAEGA/wlB/x82AgBBxPwJIAU2AgBBwPwJIAE2AgBBzPwJQQA2AgADQCAAQSBGBEAgASAFQShrEMQEDAoFIABBA3QiAkHY/AlqIAJB0PwJaiIDNgIAIAJB3PwJaiADNgIAIABBAWohAAwBCwALAAtB6P4JKAIAIQACQCABIARrIgJBD00EQEHo/glBADYCAEHg/glBADYCACAAIAFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQtB4P4JIAI2AgBB6P4JIAAgBGoiBTYCACAFIAJBAXI2AgQgACABaiACNgIAIAAgBEEDcjYCBAsMCgtB5P4JIAAgBGsiATYCAEHs/glB7P4JKAIAIgAgBGoiAjYCACACIAFBAXI2AgQgACAEQQNyNgIEIABBCGohAAwHCyACIANJIAEgAk1yDQAgACgCDEUNAQtB/P4JQfz+CSgCACIAIAEgACABSRs2AgAgASAFaiEDQcD8CSEAAkACQANAIABFDQEgAyAAKAIAIgZHBEAgACgCCCEADAELCyAAKAIMRQ0BC0HA/AkhAANAAkAgAiAAKAIAIgNPBEAgAiADIAAoAgRqIgZJDQELIAAoAgghAAwBCwsgASAFQShrEMQEIAIgBkEga0F4cUEIayIAIAAgAkEQakkbIgNBGzYCBCADQQhqIgBBwPwJ/QACAP0LAgBBxPwJIAU2AgBBwPwJIAE2AgBByPwJIAA2AgBBzPwJQQA2AgAgA0EYaiEAA0AgAEEEaiIBQQc2AgAgAEEIaiABIQAgBkkNAAsgAiADRg0FIAMgAygCBEF+cTYCBCACIAMgAmsiAEEBcjYCBCADIAA2AgAgAiAAEKQHDAULIAAgATYCACAAIAAoAgQgBWo2AgQgASAEQQNyNgIEIAZBD2pBeHFBCGsiACABIARqIgVrIQIgAEHs/gkoAgBGDQEgAEHo/gkoAgBGDQIgACgCBCIEQQNxQQFGBEAgACAEQXhxIgMQwwQgACADaiIAKAIEIQQgAiADaiECCyAAIARBfnE2AgQgBSACQQFyNgIEIAIgBWogAjYCACAFIAIQpAcMAwsgACAFIAZqNgIEQez+CSgCAEHk/gkoAgAgBWoQxAQMAwtB7P4JIAU2AgBB5P4JQeT+CSgCACACaiIANgIAIAUgAEEBcjYCBAwBC0Ho/gkgBTYCAEHg/glB4P4JKAIAIAJqIgA2AgAgBSAAQQFyNgIEIAAgBWogADYCAAsgAUEIag8LQQAhAEHk/gkoAgAiASAETQ0AQeT+CSABIARrIgE2AgBB7P4JQez+CSgCACIAIARqIgI2AgAgAiABQQFyNgIEIAAgBEEDcjYCBAwCCyAADwtBAA8LIABBCGoLgBYCCH8BfiMAQYAFayIEJAAgASgCECEFIAFBgoCAgHg2AhBBASEIIAFBEGohCwJAAkACQAJAAkACfwJAAn8CQAJAAn8CQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAAMBCyAEIAU2ApwCIARBoAJqIAFBFGpBOPwKAAAgBC0A1QINASAEKALEAiEIIAQoAsACIQcgAygCACIGQQBOBEAgBEGkA2oiAiADQcwA/AoAACAHIAggAiAEKALMAhEDACEFIAQoAqgDIQIgBCgCpAMhCCAEQfADaiADQQhqQcQA/AoAAAwKCyAEQShqIAQoAqACIAQoAqQCEI4BIAQgBCkDKDcC4AQgBEECNgLcAiAEIARB4ARqNgLYAiAEQcAEaiICQaOTCCAEQdgCahDBBkHYACACEKcEIgUgCDYCXCAFIAc2AlggBkGJgICAeEYiBgRAIAUoAkggBUHMAGooAgAQ2QcgBSADKAIMNgJQIAUgAykCBDcCSAtBgICAgHghCCAFEK4BIQIgBg0JIAMQ/wMMCQsgBEHwA2ogAkEAQQAgBBDMASAEKAL0AyEFIAQoAvADIgpBhoCAgHhGBEAgBUELNgJcIAVBrqwINgJYDAYLIAQgBCgCiAQ2AvACIAQgBP0AAvgD/QsC4AIgBCABNgL0AiAEIAU2AtwCIAQgCjYC2AIgAigCICICKAIcIQggAigCICEHIARBCzYC2AQgBEGurAg2AtQEIARBITYCvAQgBEG5zQg2ArgEIARB4ARqIgIQqQUgBCACNgL0BCACQeDQCUHh0AkQ6wQgBEEBOgDEBCAEIARB9ARqNgLABCAEQdgCaiAEQcAEaiIJELEBIgINAiABKAIAIAlB3K4IQQUgASgCDBD+BkGAgICAeEcEQCAJQf+BCEEPIAEQ/QYLIAQoAsAEKAIAIAQtAMQEENcHIAQoAuQEIQIgBCgC4AQiCUGAgICAeEYNAyAEKALoBCEBQQRBKBCnBSEGIARB9ARqQcjLCEEaEIkDIARBAjYC7AQgBEECNgLkBCAEIARB1ARqNgLoBCAEIARBuARqNgLgBCAEQcAEakG3gwggBEHgBGoQwQYgBkEMNgIEIAZB4ssINgIAIAYgBCkC9AQ3AgggBiAEKAL8BDYCECAGQQw2AhggBkHuywg2AhQgBiAEKQLABDcCHCAGIAQoAsgENgIkIARBpANqIAggBxCJAyAEQQA6ANADIARBCzYCzAMgBEGurAg2AsgDIAQgATYCxAMgBCACNgLAAyAEIAk2ArwDIARBAjYCuAMgBCAGNgK0AyAEQQI2ArADIAQoAqgDIQIgBCgCpAMMBAsgBEEAOgDVAiAEIAQoAtACQQFqIgFBfyABGzYC0AIgBEHsAGogBEGcAmoQ6gEgBEGLgICAeDYCaCAEIAQtANQCOgCcASADEP8DIAQoAoABIQEgBCgCfCEJIAQoAnghBiAEKAJ0IQogBCgCcCEHIAQoAmwhBUGLgICAeAwIC0G+qghBExC9CCEFQZKAgIB4DAULIAQoAuAEIAQoAuQEELwICyAEIAI2AvQEIARBBDYCxAQgBCAEQfQEaiIJNgLABCAEQeAEaiIBQfmHCCAEQcAEahDBBiABENoIIQIgCRDeBkGAgICAeAshASAKIAUQ2wcgAUGAgICAeEcNASACIQULIAMQ/wMMBQsgBEH0AWogBEGsA2pBKPwKAAAgBCACNgLwASAEIAE2AuwBIARBpAFqIARB7AFqIgIQ6gEgBEHgAGoiASACQTD8CgAAQQAhCCAEQQA6ANQBIARBi4CAgHg2AqABIARBADsBmAEgBEEBNgKUASAEQQY2ApABIARBpANqIgIgAUE8/AoAACAEKAK4ASEBIAQoArQBIQkgBCgCsAEhBiAEKAKsASEKIAQoAqgBIQcgBCgCpAEhBSAEQTRqIARBvAFqQSz8CgAAIAsQ3AcgCyACQTz8CgAAQYuAgIB4CyECIAMQ/wMgCEUNBQwDCyAEIAI2AtwCIAQgCDYC2AIgBEHgAmogBEHwA2pBxAD8CgAAIAVFDQEgBEHgBGogBC0AyAIgBCgC0AIgBRCxAiAFEPgDIAQoAuAERQ0BIARBAToA1QIgBCkD6AQhDCAEQdgCahCNByAMQiCIpyIJIQogDKciBiEHQY6AgIB4CyECIARBNGogBEGEAWpBLPwKAAAgCxDcByALIARBnAJqQTz8CgAADAMLIARB4ABqQQRyIARB2AJqIgNBzAD8CgAAIAQoAmghBSAEKAJkIgJBgICAgHhHBEAgBEGsA2ogBEHsAGpBxAD8CgAAIAQgBTYCqAMgBCACNgKkAyADQa6sCEELIARBpANqEBsCfyAELQDYAiICQQZGBEAgBCgC3AIMAQsgBCAELQDbAjoA8wMgBCAELwDZAjsA8QMgBCAE/QAD4AL9CwP4AyAEIAQoAtwCNgL0AyAEIAI6APADIARBAToA0AQgBEEANgLIBCAEQoCAgIAQNwLABCAEIARB8ANqNgLMBCAEQeAEaiIDIARBwARqIgJB+IEIQQcQzAIgBEHYAmoiBSADEKEBIAQoAtwCIQcCf0GAgICAeCAEKALYAiIDQYCAgIB4Rg0AGiAEIAQoAuACIgo2AtwEIAQgBzYC2AQgBCADNgLUBCAFIAJB/4EIQQ8QzAIgBEEgaiABEOcGIARB9ARqIAUgBCgCICAEKAIkEN8CIAQoAvgEIQkgBCgC9AQiBkGBgICAeEYEQCAEQdQEahDdBCAEKALYAiAEKALcAhC8CCAJIQdBgICAgHgMAQsgBCgC/AQhASAEKALYAiAEKALcAhC8CCADCyEFIAQoAuAEIAQoAuQEELwIIAVBgICAgHhHIgJFBEAgB0ELNgJcIAdBrqwINgJYC0EAQQEQvAggBEHwA2oQ1wUgAg0DIAcLIQUgBEGkA2oQwAcLIARBnAJqELEDCyAFEMYEIQEgBRD4A0EBIQUMAgsgBEGkA2oQwAcgBEGcAmoQsQNBkYCAgHghAgsgBEH8AGogBEE0akEs/AoAACAEIAE2AnggBCAJNgJ0IAQgBjYCcCAEIAo2AmwgBCAHNgJoIAQgBTYCZCAEIAI2AmAgBEGAgoAINgKkAyAEQeAAakEEciEIEJkIIQECQAJAAkACQAJAAkACQAJAIAJB9P///wdqDgYAAAIAAAMBCwALIAFB9MgIQQRBke4IQQQQtwUgBEEIaiAEQaQDaiABIAgQjAEgBCgCCEEBcUUNAyAEKAIMIQUMAgsgAUH0yAhBBEG67ghBBBC3BSAEQRhqQQAgAUG+7ghBBiAEKQNoEIoEIAQoAhhBAXEEQCAEKAIcIQUMAgsgBEEQakEAIAFBxO4IQQYgBCkDcCIMEIoEIAQoAhBBAXEEQCAMQiCIpyEJIAynIQYgBCgCFCEFDAILQQAhBQwFCyABQfTICEEEQd7uCEEEELcFIAQgBEGkA2oQmQgiA0H3rghBByAHIAoQzgIgBCgCAEEBcUUEQCAGQYCAgIB4RwRAIAQtAKQDIANB3oEIQQkgBEHwAGoQsgcLIAFB4u4IQQYQiQEgAxCuB0EAIQUMBAsgBCgCBCEFIAMQiwgLIAEQiwhBm4EJQRwQvQgiAxDGBCEBIAMQ+AMgBRCLCEEBIQUgAkH1////B2oOBAECAgMCCyABQZzuCEEJIAQtAJQBEKYHQQAhBQsgCBCxAwwBCyAIEN0EIAYgCRDZBwsgACABNgIEIAAgBTYCACAEQYAFaiQAC9YWAgh/A34jAEGQBGsiBSQAIAX9DAAAAAAAAAAAAAAAAAAAAAD9CwMwIAX9DAAAAAAAAAAAAAAAAAAAAAD9CwMgIAX9DAAAAAAAAAAAAAAAAAAAAAD9CwMQIAX9DAAAAAAAAAAAAAAAAAAAAAD9CwMAAkAgAkUNAEHAACACIAJBwABPGyICRQ0AIAUgASAC/AoAAAsgBSAF/QADMP0LA6ACIAUgBf0AAyD9CwOQAiAFIAX9AAMQ/QsDgAIgBSAF/QADAP0LA/ABQQAhAgNAIAVB8AFqIgEgAmoiBiAGLQAAQTZzOgAAIAJBAWoiAkHAAEcNAAsgBUIBNwPwA0EAIQIgBUGwmQn9AAMA/QsD4AMgBUGgmQn9AAMA/QsD0AMgBUHQA2ogAUEBEDoDQCAFQfABaiIBIAJqIgYgBi0AAEHqAHM6AAAgAkEBaiICQcAARw0ACyAFQgE3A2AgBUGwmQn9AAMA/QsDUCAFQaCZCf0AAwD9CwNAIAVBQGsgAUEBEDogBSAFKQNgNwPIAyAFIAX9AANQ/QsDuAMgBSAF/QADQP0LA6gDIAUgBSkD0AM3A4ADIAUgBf0AA9gD/QsDiAMgBSAF/QAD6AP9CwOYAyAFQYABaiIHIAVBgANqQdAA/AoAACAFQQA6AH8gAyAEQQN0aiEIA0AgAygCACEBAkAgAygCBCICQcAAIAUtAH8iBGsiBk8EQCAEBEAgBgRAIAVBQGsgBGogASAG/AoAAAsgBSAFKQOgAUIBfDcDoAEgByAFQUBrQQEQOiAFQQA6AH8gAiAGayECIAEgBmohAQsgAkEGdiIEBEAgBSAFKQOgASAErXw3A6ABIAcgASAEEDoLIAUgAkE/cSIEOgB/IARFDQEgBUFAayABIAJBwP///wdxaiAE/AoAAAwBCyACBEAgBUFAayAEaiABIAL8CgAACyAFIAIgBGo6AH8LIANBCGoiAyAIRw0ACyAFQfABaiICIAVBQGtBkAH8CgAAIAIgBS0ArwIiAWoiA0GAAToAACAFKQPQAiENIAFBP3MiAgRAIANBAWpBACAC/AsACyAFQbACaiEDIAJBB00EQCAFIAX9AAOgAv0LA4AEIAUgBf0AA5AC/QsD8AMgBSAF/QADgAL9CwPgAyAFIAX9AAPwAf0LA9ADIAMgBUHQA2pBARA6IAVCADcD8AEgBf0MAAAAAAAAAAAAAAAAAAAAAP0LA/gBIAX9DAAAAAAAAAAAAAAAAAAAAAD9CwOIAiAF/QwAAAAAAAAAAAAAAAAAAAAA/QsDmAILIAUgAa1CO4YgDUIJhiIPIAFBA3SthCIOQoD+A4NCKIaEIA5CgID8B4NCGIYgDkKAgID4D4NCCIaEhCANQgGGQoCAgPgPgyANQg+IQoCA/AeDhCANQh+IQoD+A4MgD0I4iISEhDcDqAIgBSAF/QADoAL9CwOABCAFIAX9AAOQAv0LA/ADIAUgBf0AA4AC/QsD4AMgBSAF/QAD8AH9CwPQAyADIAVB0ANqIgFBARA6IAVBgAE6AJACIAUgBSgCvAIiAkH/gfwHcUEIeCACQRh4Qf+B/AdxcjYC/AEgBSAFKAK4AiICQf+B/AdxQQh4IAJBGHhB/4H8B3FyNgL4ASAFIAUoArQCIgJB/4H8B3FBCHggAkEYeEH/gfwHcXI2AvQBIAUgBSgCsAIiAkH/gfwHcUEIeCACQRh4Qf+B/AdxcjYC8AEgBSAFKALMAiICQf+B/AdxQQh4IAJBGHhB/4H8B3FyNgKMAiAFIAUoAsgCIgJB/4H8B3FBCHggAkEYeEH/gfwHcXI2AogCIAUgBSgCxAIiAkH/gfwHcUEIeCACQRh4Qf+B/AdxcjYChAIgBSAFKALAAiICQf+B/AdxQQh4IAJBGHhB/4H8B3FyNgKAAiAFKQP4AiENIAVCADcAoAIgBf0MAAAAAAAAAAAAAAAAAAAAAP0LAJECIAUgDUIJhiIPQoAChCIOQoD+A4NCKIYgDkKAgPwHg0IYhiAOQoCAgPgPg0IIhoSEIA1CAYZCgICA+A+DIA1CD4hCgID8B4OEIA1CH4hCgP4DgyAPQjiIhISENwOoAiAFIAX9AAOgAv0LA4AEIAUgBf0AA5AC/QsD8AMgBSAF/QADgAL9CwPgAyAFIAX9AAPwAf0LA9ADIAVB2AJqIgwgAUEBEDogBSgC9AIhASAFKALwAiEEIAUoAuwCIQYgBSgC6AIhByAFKALkAiEIIAUoAuACIQkgBSgC3AIhCiAFKALYAiELQQAhAgNAIAIgA2pBADYCACACQQRqIgJBIEcNAAsgBUIANwPQAkEAIQIDQCACIAxqQQA2AgAgAkEEaiICQSBHDQALIAVCADcD+AIgBf0MAAAAAAAAAAAAAAAAAAAAAP0LA9ADIAX9DAAAAAAAAAAAAAAAAAAAAAD9CwPgAyAF/QwAAAAAAAAAAAAAAAAAAAAA/QsD8AMgBf0MAAAAAAAAAAAAAAAAAAAAAP0LA4AEIAUgBSkD0AM3A/ABIAUgBSkD2AM3A/gBIAUgBSkD4AM3A4ACIAUgBSkD6AM3A4gCIAUgBSkD8AM3A5ACIAUgBSkD+AM3A5gCIAUgBSkDgAQ3A6ACIAUgBSkDiAQ3A6gCIAAgAUEYeEH/gfwHcSABQf+B/AdxQQh4cjYAHCAAIARBGHhB/4H8B3EgBEH/gfwHcUEIeHI2ABggACAGQRh4Qf+B/AdxIAZB/4H8B3FBCHhyNgAUIAAgB0EYeEH/gfwHcSAHQf+B/AdxQQh4cjYAECAAIAhBGHhB/4H8B3EgCEH/gfwHcUEIeHI2AAwgACAJQRh4Qf+B/AdxIAlB/4H8B3FBCHhyNgAIIAAgCkEYeEH/gfwHcSAKQf+B/AdxQQh4cjYABCAAIAtBGHhB/4H8B3EgC0H/gfwHcUEIeHI2AAAgBUEAOgDwASAFQQA6ANADIAVBADoA7gEgBUEAOgDtASAFQQA6AOwBIAVBADoA6wEgBUEAOgDqASAFQQA6AOkBIAVBADoA6AEgBUEAOgDnASAFQQA6AOYBIAVBADoA5QEgBUEAOgDkASAFQQA6AOMBIAVBADoA4gEgBUEAOgDhASAFQQA6AOABIAVBADoA3wEgBUEAOgDeASAFQQA6AN0BIAVBADoA3AEgBUEAOgDbASAFQQA6ANoBIAVBADoA2QEgBUEAOgDYASAFQQA6ANcBIAVBADoA1gEgBUEAOgDVASAFQQA6ANQBIAVBADoA0wEgBUEAOgDSASAFQQA6ANEBIAVBADoAACAFQQA6AAEgBUEAOgACIAVBADoAAyAFQQA6AAQgBUEAOgAFIAVBADoABiAFQQA6AAcgBUEAOgAIIAVBADoACSAFQQA6AAogBUEAOgALIAVBADoADCAFQQA6AA0gBUEAOgAOIAVBADoADyAFQQA6ABAgBUEAOgARIAVBADoAEiAFQQA6ABMgBUEAOgAUIAVBADoAFSAFQQA6ABYgBUEAOgAXIAVBADoAGCAFQQA6ABkgBUEAOgAaIAVBADoAGyAFQQA6ABwgBUEAOgAdIAVBADoAHiAFQQA6AB8gBUEAOgAgIAVBADoAISAFQQA6ACIgBUEAOgAjIAVBADoAJCAFQQA6ACUgBUEAOgAmIAVBADoAJyAFQQA6ACggBUEAOgApIAVBADoAKiAFQQA6ACsgBUEAOgAsIAVBADoALSAFQQA6AC4gBUEAOgAvIAVBADoAMCAFQQA6ADEgBUEAOgAyIAVBADoAMyAFQQA6ADQgBUEAOgA1IAVBADoANiAFQQA6ADcgBUEAOgA4IAVBADoAOSAFQQA6ADogBUEAOgA7IAVBADoAPCAFQQA6AD0gBUEAOgA+IAVBADoAPyAFQZAEaiQAC7QUAgx/An4jAEHwAWsiAyQAAkACQAJAAkACQAJAAkACQCABRQRAIABBgICAgHg2ApQBDAELAkAgARDTBCIEBEAgAiABKQOwASIQfSIPQj+HQoCAgICAgICAgH+FIA8gEEIAVSACIA9VcxtCofc2Uw0BCyAAQYCAgIB4NgKUAQwBCwJAIAQtAABBBkcEQEGAgICAeCEIDAELQYCAgIB4IQgCQAJAQQEgBCgCBCIFQYCAgIB4cyAFQQBOG0EBaw4CAAECC0EEIQkgA0HYAWogBEEEahD4AiADKQLcASECIAMoAtgBIQhB27oIIQoMAQtB5LcIIQpBBSEJCyADQShqIAFBuAFqEPgCIANBNGogAUEgahD4AiADQUBrIAFBxAFqEPgCIANBIGogAS0AdBCDByADKAIkIQsgAygCICEMAkAgAUE0aigCACIFRQRAIANBgICAgHg2AkwMAQsgA0HMAGogAUEwaigCACAFEJoCCyADQdgAaiABQdwAahD8BgJAIAEoAtwBQYCAgIB4RwRAIANB5ABqIAFB3AFqEPgCDAELIANBgICAgHg2AmQLIANBGGogBBCMAiADQfAAaiADKAIYIAMoAhwQiQMCQAJAAkACQAJAAkACQAJAAkAgBC0AAA4OBQUFBAYAAQIEBAMEBAYECyADQQA2AqwBIANBADYCpAEgA0GIAWoiBUHZwghBDxCJAyADQcwBaiAEKAIIIAQoAgwQqAEgA0HYAWoiASADKALQASIGIAMoAtQBEL0EIAMtANgBQQZGDQkgAyADKQPoATcDwAEgAyAD/QAD2AH9CwOwASABIANBpAFqIAUgA0GwAWoQNCABEOEHIAMoAswBIAYQvAggAyADKQKkATcCjAEgAyADKAKsATYClAEMBwsgA0EANgKsASADQQA2AqQBIANBiAFqIgVB+MIIQQ4QiQMgA0HMAWogBCgCFCAEKAIYEKgBIANB2AFqIgEgAygC0AEiBiADKALUARC9BCADLQDYAUEGRg0JIAMgAykD6AE3A8ABIAMgA/0AA9gB/QsDsAEgASADQaQBaiAFIANBsAFqEDQgARDhByADKALMASAGELwIIAMgAykCpAE3AowBIAMgAygCrAE2ApQBDAYLIANBADYChAEgA0EANgJ8IANBpAFqQZjDCEESEIkDIAQoAgghASADQdgBaiAEKAIMIgUQ/AMCQAJAIAMoAtgBQYCAgIB4RgRAIAMoAtwBIQEMAQsgASAFQQxsaiEFIAMgAygC4AE2ArgBIAMgAykC2AE3A7ABA0AgASAFRg0CIANB2AFqIgYgAUEEaigCACABQQhqKAIAEL0EIAMtANgBQQZHBEAgAUEMaiEBIANBsAFqIAYQ8AQMAQsLIAMoAtwBIQEgA0GwAWoQjQgLIAMgATYC2AFBjIgJQSsgA0HYAWpBuIgJQbzDCBDmAwALIAMgAykCtAE3A+ABIAMgAygCsAE2AtwBIANBBDoA2AEgA0HMAWogA0HYAWoiBRC8AyADQbABaiIBIAMoAtABIgYgAygC1AEQvQQgAy0AsAFBBkYNCSADIAMpA8ABNwOYASADIAP9AAOwAf0LA4gBIAEgA0H8AGogA0GkAWogA0GIAWoQNCABEOEHIAMoAswBIAYQvAggBRDXBSADIAMpAnw3AowBIAMgAygChAE2ApQBDAULIAQtAAhBBkcNAwsgA0EANgKUASADQQA2AowBDAMLIANBADYC1AEgA0EANgLMASADQYgBaiIFQZDCCEEdEIkDIANB2AFqIgEgBEEEahDSBiADLQDYAUEGRg0KIAMgAykD6AE3A8ABIAMgA/0AA9gB/QsDsAEgASADQcwBaiIGIAUgA0GwAWoiBxA0IAEQ4QcgBUHAwghBGRCJAyABIARBEGoQ0gYgAy0A2AFBBkYNCiADIAMpA+gBNwPAASADIAP9AAPYAf0LA7ABIAEgBiAFIAcQNCABEOEHIAMgAykCzAE3AowBIAMgAygC1AE2ApQBDAILIANBiAFqQQRyIARBBGoQ1AMMAQsgA0EANgKsASADQQA2AqQBIANBiAFqIgVBzMMIQRoQiQMgA0HMAWogBEEIahC8AyADQdgBaiIBIAMoAtABIgYgAygC1AEQvQQgAy0A2AFBBkYNBSADIAMpA+gBNwPAASADIAP9AAPYAf0LA7ABIAEgA0GkAWogBSADQbABahA0IAEQ4QcgAygCzAEgBhC8CCADIAMpAqQBNwKMASADIAMoAqwBNgKUAQsgA0EFOgCIAUEAIQZBBCEFQQAhAQJAAkACQCAELQAAQQhrDgIAAQILIAQoAgghByADQdgBaiAEKAIMIgZBBEEIELkCIAMoAtwBIQEgAygC2AFBAUYNB0EAIQQgA0EANgK4ASADIAMoAuABNgK0ASADIAE2ArABIANBsAFqIAYQ0wYgAygCuAEhASADKAK0ASEFIAYEQANAIANBCGogByAEQQxsahCgAyAFIAFBA3RqIAMpAwg3AgAgAUEBaiEBIARBAWoiBCAGRw0ACwsgAygCsAEhBgwBCyAELQACQQFHDQAgA0EQaiAEEIwCIAMpAxAhD0EEQQgQpwUiBSAPNwIAQQEhBkEBIQELIANB2AFqIAFBBEEMELkCIAMoAtwBIQQgAygC2AFBAUYNBiAFIAFBA3RqIQcgA0EANgK4ASADIAMoAuABNgK0ASADIAQ2ArABIANBsAFqIAEQswIgAygCuAEhBCADKAK0ASENIAUhAQNAIAEgB0cEQCADQdgBaiABKAIAIAEoAgQQiQMgDSAEQQxsaiIOIAMoAuABNgIIIA4gAykC2AE3AgAgBEEBaiEEIAFBCGohAQwBCwsgBiAFEMAIIAAgBDYCnAEgACADKQKwATcClAEgACADKAIwNgJsIAAgAykCKDcCZCAAIAMpAjQ3AnAgACADKAI8NgJ4IAAgAykCQDcCfCAAIAMoAkg2AoQBIAAgAykCTDcCNCAAIAMoAlQ2AjwgACADKAJgNgJIIAAgAykCWDcCQCAAIAMoAmw2AlQgACADKQJkNwJMIAAgAygCeDYCkAEgACADKQJwNwKIASAAIAMpA5gBNwMoIAAgA/0AA4gB/QsDGCAAIAI3AlwgACAINgJYIABBATYCMCAAIAs2AhQgACAMNgIQIAAgEDcDCCAAIAk2AgQgACAKNgIACyADQfABaiQADwsgAyADKALcATYCsAFBjIgJQSsgA0GwAWpBuIgJQejCCBDmAwALIAMgAygC3AE2ArABQYyICUErIANBsAFqQbiICUGIwwgQ5gMACyADIAMoArQBNgKIAUGMiAlBKyADQYgBakG4iAlBrMMIEOYDAAsgAyADKALcATYCsAFBjIgJQSsgA0GwAWpBuIgJQejDCBDmAwALIAMoAuABGiABELEHAAsgAygC4AEaIAQQsQcACyADIAMoAtwBNgKwAUGMiAlBKyADQbABakG4iAlBsMIIEOYDAAvjFAEKfyMAQbAGayIEJAAgASgCyAEhBSABQYKAgIB4NgLIASABQcgBaiENAkACQAJAAkACQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAwABC0GSgICAeCECQb6qCEETEL0IIQUMAQsgBEHEBGogAkEBIAEoAowBIAEoApABEMwBIAQoAsgEIQUgBCgCxAQiCUGGgICAeEYEQCAFQQY2AlwgBUHtrAg2AlgMBgsgBCAEKALcBDYCoAUgBCAE/QACzAT9CwKQBSAEIAFBiAFqNgKkBSAEIAU2AowFIAQgCTYCiAUgAigCICICKAIcIQsgAigCICEMIARBBjYC+AQgBEHtrAg2AvQEIARBITYCtAQgBEG5zQg2ArAEIARBjARqIgIQqQUgBCACNgLwAyACQeDQCUHh0AkQ6wQgBEEBOgCEAyAEIARB8ANqNgKAAwJ/AkACQAJAAkAgBEGIBWogBEGAA2oiChCxASICDQAgASgCuAEgASgCrAEgASgCoAEgASgClAEgCkHglghBCCABKAKMASABKAKQARDmBkGAgICAeEcEQCAKQYiwCEEIEMIGIAQoAoADIgIoAgAQugggAUGUAWogAigCABDdBgtBgICAgHhHBEAgBEGAA2pB6J8IIAFBoAFqEM4EIgINAQtBgICAgHhHBEAgBEGAA2pBkLAIIAFBrAFqEM4EIgINAQtBgICAgHhGDQEgBEGAA2pBxKUIIAFBuAFqENAEIgJFDQELIAQoAowEIAQoApAEELwIDAELIAQoAoADKAIAIAQtAIQDENcHIAQoApAEIQIgBCgCjAQiCEGAgICAeEcNAQsgBCACNgLwAyAEQQQ2AoQDIAQgBEHwA2oiBzYCgAMgBEGMBGoiAkH5hwggBEGAA2oQwQYgAhDaCCEGIAcQ3gZBgICAgHgMAQsgBCgClAQhB0EEQSgQpwUhBiAEQfADakHIywhBGhCJAyAEQQI2ApgEIARBAjYCkAQgBCAEQfQEajYClAQgBCAEQbAEajYCjAQgBEGAA2pBt4MIIARBjARqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpAvADNwIIIAYgBCgC+AM2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkCgAM3AhwgBiAEKAKIAzYCJCAEQaQDaiALIAwQiQMgBEEBOgDQAyAEQQY2AswDIARB7awINgLIAyAEIAc2AsQDIAQgAjYCwAMgBCAINgK8AyAEQQI2ArgDIAQgBjYCtAMgBEECNgKwAyAEKAKoAyEGIAQoAqQDCyECIAkgBRDbByACQYCAgIB4RgRAIAYhBQwGCyAEQZwCaiAEQawDakEo/AoAACAEIAY2ApgCIAQgAjYClAIgBEGIAWoiAiAEQZQCahC4BSAEQaQDaiIMIAJBPPwKAAAgBCgC4AEhCSAEKALcASEIIAQoAtgBIQogBCgC1AEhCyAEKALQASEHIAQoAswBIQUgBCgCyAEhAiAEQeQAaiAEQeQBakEk/AoAACAEIAQoAIkCNgJcIAQgBCgAjAI2AF8gBC0AiAIhBiANENwHIA0gDEE8/AoAAAsgAxD/AwwBCyAEIAU2AsQCIARByAJqIAFBzAFqQTj8CgAAIARBiAFqIARBxAJqIgwgAxCTASAEKAKIAQ0BIAQoAqgBIQkgBCgCpAEhCCAEKAKgASEKIAQoApwBIQsgBCgCmAEhByAEKAKUASEFIAQoApABIQIgBEHkAGogBEGsAWpBJPwKAAAgBCAEKADRATYCXCAEIAQoANQBNgBfIAQtANABIQYgDRDcByANIAxBPPwKAAALIAJBkoCAgHhGDQMMAQsgBCgCkAEhBQJAIAQoAowBIgJBgICAgHhHBEAgBEGsA2ogBEGUAWpBxAD8CgAAIAQgBTYCqAMgBCACNgKkAyAEQYgFakHtrAhBBiAEQaQDahAbAn8gBC0AiAUiAkEGRgRAIAQoAowFDAELIAQgBC0AiwU6APMDIAQgBC8AiQU7APEDIAQgBP0AA5AF/QsD+AMgBCAEKAKMBTYC9AMgBCACOgDwAyAEQQA2ArgEIARCgICAgBA3ArAEIAQgBEHwA2o2ArwEIARBAToAwAQgBEGIBWoiAiAEQbAEakGYgQhBDRDMAiAEQcQEaiACEMUEAkACQAJAIAQtAMQEQQFGBEAgBCgCyAQhByAEKAKIBSAEKAKMBRC8CAwBCyAELQDFBCEGIAQoAogFIAQoAowFELwIIARBjARqIgIgBEGwBGpBpYEIQRMQzAIgBEGIBWogAhDKASAEKAKMBSEHIAQoAogFIgJBgYCAgHhGBEAgBCgCjAQgBCgCkAQQvAgMAQsgBCAEKAKoBTYC5AQgBCAEKQKgBTcC3AQgBCAE/QACkAX9CwLMBCAEIAc2AsgEIAQgAjYCxAQgBCgCjAQgBCgCkAQQvAggBEH0BGoiAiAEQbAEakG4gQhBBxDMAiAEQYgFaiACEKAEIAQoAowFIQcCQAJAIAQoAogFIgJFBEAgBCgC9AQgBCgC+AQQvAgMAQsgBEHoBGogAiAHEIkDAkAgBkEBcUUEQCAEQYgFaiAEQcQEakEk/AoAAAwBCyAEQYGAgIB4QYKAgIB4IAEtAMQBGzYCiAULIARBjARqIARBsARqEMADIAQoApAEIQcgBCgCjAQiCkGBgICAeEcNASAEQYgFahDpBiAEKALoBCAEKALsBBDZByAEKAL0BCAEKAL4BBC8CCAGQQFxRQ0CCyAEQcQEahDfBgwBCyAEKAKUBCEJIAQoAugEIQUgBCgC7AQhAiAEKALwBCELIARBjARqIARBiAVqQST8CgAAIAQoAvQEIAQoAvgEELwIIAZBAXEEQCAEQcQEahDfBgsgBUGBgICAeEcNASACIQcLIAdBBjYCXCAHQe2sCDYCWEGBgICAeCEFDAELIARBgANqIARBjARqQST8CgAAIAchCCACIQcLQQBBARC8CCAEQfADahDXBSAFQYGAgIB4Rw0CIAcLIQUgBEGkA2oQwAcLIARBxAJqELEDDAMLIARB5ABqIARBgANqQST8CgAAIARBpANqEMAHIARBxAJqELEDQZGAgIB4IQILIARBLGogBEHkAGpBJPwKAAAgBCAEKABfNgBUIAQgBCgCXDYAUSAEIAY6AFAgBCAJNgIoIAQgCDYCJCAEIAo2AiAgBCALNgIcIAQgBzYCGCAEIAU2AhQgBCACNgIQIAJBkYCAgHhGBEAgBEGwBWoiAyABQYAB/AoAACABQQM2AgAgBCgCsAVBA0cEQCAEIARBIGoiAigCCDYCkAEgBCACKQIANwOIASAEQYCAgIB4NgIgIAMgBEGIAWoQjQYLIARBCGogASgCgAFBCGpB0IIJEKgGIAQoAgwhAiAEKAIIIgEQ3wcgASAEQbAFakGAAfwKAAAgAiACKAIAQQFqNgIACyAEIARBEGoiAhBcIAQoAgQhASAEKAIAIQUgAhCUAwwCCyADEP8DCyAFEMYEIQEgBRD4A0EBIQULIAAgBTYCACAAIAE2AgQgBEGwBmokAAvUEgIIfwF+IwBBwAFrIgIkACACQagBaiABEOoCAkACQAJAAkACQAJ/An8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/IAItAKgBQQFGBEAgAigCrAEMAQsgAi0AqQFBAUYEQCACLQCqASIDQSJGDQYgA0EtRg0FIANB2wBGDQcgA0HmAEYNBCADQe4ARg0CIANB9ABGDQMgA0H7AEYNCCADQTBrQf8BcUEKSQ0KIAJBCjYCcCABIAEgAkHwAGoQ0QQQ6gYhASAAQQY6AAAgACABNgIEDBgLIAJBBTYCcCABIAJB8ABqENEECyEBIABBBjoAACAAIAE2AgQMFgsgASABKAIUQQFqNgIUIAFB+LwJQQMQxgIiAUUNCCAAQQY6AAAgACABNgIEDBULIAEgASgCFEEBajYCFCABQfu8CUEDEMYCIgEEQCAAQQY6AAAgACABNgIEDBULIAJBgQI7AQgMEQsgASABKAIUQQFqNgIUIAFB/rwJQQQQxgIiAQRAIABBBjoAACAAIAE2AgQMFAsgAkEBOwEIDBALIAEgASgCFEEBajYCFCACQSBqIgMgAUEAEJABIAIpAyBCA1ENAyACQQhqIAMQ1QIMDgsgAUEANgIIIAEgASgCFEEBajYCFCACQZwBaiABQQxqIAEQkQEgAigCoAEhAyACKAKcAUECRg0QIAJBqAFqIAMgAigCpAEQiQMgAiACKQKoATcAcyACIAIoArABNgB7IAJBAzoACCACIAIpAHA3AAkgAiACKQB3NwAQDA0LIAEgAS0AGEEBayIDOgAYIANB/wFxRQ0OIAEgASgCFEEBajYCFCACQQA2AqQBIAJCgICAgIABNwKcASACQbABaiEGIAJBqAFqQQFyIQQgAkH4AGohByACQfAAakEBciEFQQEhAwNAIAJB5ABqIgggARDqAiACLQBkQQFGDQogAi0AZUEBRw0FIAItAGYiCUHdAEcEQAJAIANBAXENACAJQSxHDQggASABKAIUQQFqNgIUIAggARDqAiACLQBkDQwgAi0AZUEBRw0JIAItAGZB3QBHDQAgAkEVNgJwIAEgAkHwAGoQ0QQMDQsgAkHwAGogARAkIAItAHAiA0EGRgRAIAIoAnQMDQsgBCAFLQACOgACIAQgBS8AADsAACAGIAf9AAMA/QsDACACIAIoAnQ2AqwBIAIgAzoAqAEgAkGcAWogAkGoAWoQ8ARBACEDDAELC0EAIQUgAikCoAEhCiACKAKcASEEQQQMCwsgASABLQAYQQFrIgM6ABggA0H/AXFFDQcgASABKAIUQQFqNgIUIAJBAToAYCACIAE2AlwgAkHwAGogAkHcAGoQnwECQAJAAkACQCACLQBwQQFGBEAgAigCdCEDDAELIAItAHFBAUcNASACKAJcIgNBADYCCCADIAMoAhRBAWo2AhQgAkHwAGogA0EMaiADEJEBIAIoAnQhAyACKAJwQQJGDQAgAkGoAWogAyACKAJ4EIkDIAIoAqgBIgRBgICAgHhGBEAgAigCrAEhAwwBCyACKAKsASEDIARBgYCAgHhHDQILIAJBBjoAQCACIAM2AkQMAgsgAkEANgJMIAJBADYCRCACQQU6AEAMAQsgAigCsAEhBSACQQA2AmwgAkEANgJkIAIgBTYCsAEgAiADNgKsASACIAQ2AqgBIAJBQGsiBSACQdwAahDBAgJAIAItAEBBBkcEQCACQfAAaiIDIAJB5ABqIAJBqAFqIAUQNCADEOEHIAJBgAFqIQMDQAJAIAJB8ABqIAJB3ABqEM0BAkACQCACKAJwIgRBgICAgHhrDgICAAELIAIgAigCdDYCRCACQQY6AEAMBAsgAiACKQJ0NwKgASACIAQ2ApwBIAJBqAFqIgQgAkHkAGogAkGcAWogAxA0IAQQ4QcMAQsLIAIgAikCZDcAcyACIAIoAmw2AHsgAkEFOgBAIAIgAikAcDcAQSACIAIpAHc3AEgMAgsgBCADELwICyACQeQAahCmAQsgASABLQAYQQFqOgAYIAIgARCwAiIDNgKIASACIAL9AANI/QsDeCACIAIpA0AiCjcDcCAKp0H/AXFBBkcEQCADRQRAIAIgAikDUDcDGCACIAL9AANA/QsDCAwNCyACQQY6AAggAiADNgIMIAJB8ABqENcFDAwLIAIgAigCdDYCDCACQQY6AAggA0UNCyACQYgBahDeBgwLCyAAIAIoAig2AgQgAEEGOgAADA4LIAJBMGoiAyABQQEQkAEgAikDMEIDUQ0EIAJBCGogAxDVAgwJCyACQQA6AAgMCQsgAkECNgJwIAEgAkHwAGoQ0QQMBQsgAkEHNgJwIAEgAkHwAGoQ0QQMBAsgAkEFNgJwIAEgAkHwAGoQ0QQMAwsgACACKAI4NgIEIABBBjoAAAwICyACQRg2AnAgASACQfAAahDRBCEBIABBBjoAACAAIAE2AgQMBwsgAigCaAshBCACQZwBahCNCEEBIQVBBgshBiABIAEtABhBAWo6ABggAkGcAWogARDqAgJAIAItAJwBQQFGBEAgAigCoAEhAwwBCyACLQCdAUEBRgRAAkAgAi0AngEiA0HdAEcEQCADQSxGDQEgAkEWNgJwIAEgAkHwAGoQ0QQhAwwDCyABIAEoAhRBAWo2AhRBACEDDAILIAEgASgCFEEBajYCFCACQagBaiABEOoCAkAgAi0AqAEiBw0AIAItAKkBQQFHDQAgAi0AqgFB3QBHDQAgAkEVNgJwIAEgAkHwAGoQ0QQhAwwCCyACQRY2AnAgASACQfAAahDRBCEDIAdFDQEgAkGsAWoQ3gYMAQsgAkECNgJwIAEgAkHwAGoQ0QQhAwsgAiADNgKIASACIAo3A3ggAiAENgJ0IAIgBjoAcCAFRQRAIANFBEAgAiACKQOAATcDGCACIAL9AANw/QsDCAwCCyACQQY6AAggAiADNgIMIAJB8ABqENcFDAELIAJBBjoACCACIAQ2AgwgA0UNACACQYgBahDeBgsgAi0ACEEGRw0AIAEgAigCDBDqBiEBIABBBjoAACAAIAE2AgQMAwsgACACKQMYNwMQIAAgAv0AAwj9CwMADAILIAJBGDYCcCABIAJB8ABqENEEIQEgAEEGOgAAIAAgATYCBAwBCyAAQQY6AAAgACADNgIECyACQcABaiQAC4QUAQ1/IwBB4AJrIgMkACADQcgBaiABIAIQ8gICQCADLQDIASIBQQZGBEAgAygCzAEhASAAQYqAgIB4NgIAIAAgATYCBAwBCyADIAMtAMsBOgALIAMgAy8AyQE7AAkgAyAD/QAD0AH9CwMQIAMgAygCzAE2AgwgAyABOgAIIANBADoANCADQQA2AiwgA0KAgICAEDcCJCADIANBCGo2AjAgA0E4aiIBIANBJGpB9MgIQQQQzAIgA0HIAWogARCgBCADKALMASECAkAgAygCyAEiAUUEQCAAQYqAgIB4NgIAIAAgAjYCBAwBCwJAIAEgAkHz/whBBRDkBgRAQYCAgIB4IQUMAQsgASACQd7uCEEEEOQGBEBBgYCAgHghBQwBCwJ/An8CQAJAAkACQAJAAkACQCABIAJB+P8IQQYQ5AZFBEAgASACQeXtCEEGEOQGRQRAIAEgAkH+/whBBxDkBkUEQAJAAkAgASACQYWACUEFEOQGRQRAIAEgAkGKgAlBCBDkBg0BIAEgAkGSgAlBChDkBg0CIANBOGpBnIAJQRsQyAIhASAAQYqAgIB4NgIAIAAgATYCBAwQCyADQcgBaiIBIANBJGpBhYAJQQUQzAIgA0GQAmoiAiABENwBIAMoApQCIQQgAygCkAIiAUGAgICAeEYNCyADIAMoApgCIgU2AowBIAMgBDYCiAEgAyABNgKEASADQQA2ApABIAMgBCAFQRRsajYCmAEgAyAENgKUASADIANBkAFqNgKcASADQawBaiADQZQBahCcAgJAIAMoAqwBQYGAgIB4RwRAIAJBBEEEQQwQuQIgAygClAIhASADKAKQAg0HIAMoApgCIgQgAygCtAE2AgggBCADKQKsATcCACADQQE2AqgBIAMgBDYCpAEgAyABNgKgASADIAMoApwBNgLAASADIAMpApQBNwO4AUEBIQIDQCADQZACaiADQbgBahCcAiADKAKQAkGBgICAeEYNAiADKAKgASACRgRAIANBoAFqIAJBAUEEQQwQ3AQgAygCpAEhBAsgBCACQQxsaiIBIAMoApgCNgIIIAEgAykCkAI3AgAgAyACQQFqIgI2AqgBDAALAAsgA0EANgKoASADQoCAgIDAADcCoAELAn8gAygCkAEiBARAIANBoAFqELQEQYCAgIB4DAELIAMoAqgBIQYgAygCpAEhBCADKAKgAQshASADQYQBahCwBCABQYCAgIB4Rg0LIAFBCHYMDAsgA0HIAWoiASADQSRqQa7KCEEHEMwCIANBkAJqIAEQhwEgAygClAIhASADKAKQAiICQYGAgIB4RgRAIAMoAsgBIAMoAswBELwIDAoLIAMoApgCIQUgAygCyAEgAygCzAEQvAggA0HIAWoiCCADQSRqQeyXCEEGEMwCIANCgICAgPD8ADcCkAJBBCABIAJBgICAgHhGIgYbIQQgA0EAOgCYAkEAIAIgBhshCSADQbgBaiAIIANBkAJqEN0BIAMoArwBIQEgAygCuAEiAkECRgRAIAMoAsgBIAMoAswBELwIIAkgBBC+CAwKCyADKALIASADKALMARC8CCADQYCAgIB4NgLUAiADQYCAgIB4NgLIAiADQYCAgIB4NgK8AiADQYCAgIB4NgKwAiADQYCAgIB4NgKkAiABQQAgAkEBcRsiAUEAIAFB//8DTRshCiAEQQAgBSAGG0EEdGohCyADQdQCaiEFIANByAJqIQggA0G8AmohDCADQbACaiENIAQhBgNAAkAgBiICIAtGDQAgAigCACIHRQ0AIAJBEGohBiACKAIMIQ4gAigCCCEPIANBpAJqIQECQCAHIAIoAgQiAkHCyghBBBDkBg0AIA0hASAHIAJBxsoIQRAQ5AYNACAMIQEgByACQdbKCEEQEOQGDQAgCCEBIAcgAkHmyghBExDkBg0AIAUhASAHIAJB+coIQREQ5AZFDQILIANBkAJqIA8gDhCJAyABKAIAIAFBBGooAgAQ2QcgASADKAKYAjYCCCABIAMpApACNwIADAELCyAJIAQQvgggA0GQAmoiASADQSRqQbXKCEEEEMwCIANBuAFqIAEQoAQgAygCvAEhASADKAK4ASICRQRAIANBpAJqELIFIAMoApACIAMoApQCELwIDAoLIANByAFqIAIgARCJAyADQdQBaiADQaQCakE8/AoAACADKALUASEGIAMoAtABIQQgAygCzAEhASADKALIASEFIAMoApACIAMoApQCELwIIAVBgICAgHhGDQkgA0HMAGogA0GoAmpBOPwKAAAgAUEIdiECDA0LIANByAFqIgEgA0EkakHE6QhBBRDMAiADQbgBaiABEKAEIAMoArwBIQEgAygCuAEiAkUNByADQZACaiACIAEQiQMgAygCmAIhBiADKAKUAiEEIAMtAJACIQEgAy8AkQIgAy0AkwIgAygCyAEgAygCzAEQvAhBEHRyIQJBiYCAgHgMCwsgA0HIAWoiASADQSRqQbeACUEGEMwCIANBkAJqIAEQxQQgAy0AkAINBSADLQCRAiEBIAMoAsgBIAMoAswBELwIQYSAgIB4DAoLIANByAFqIgEgA0EkakG9gAlBBBDMAiADQZACaiABELgDIAMoApQCIQEgAygCkAINAyADQbgBaiABIAMoApgCEIwHIAMoAsABIQYgAygCvAEhBCADLQC4ASEBIAMvALkBIAMtALsBIAMoAsgBIAMoAswBELwIQRB0ciECQYOAgIB4DAkLIANByAFqIgEgA0EkakHBgAlBBBDMAiADQZACaiABEMUEIAMtAJACDQEgAy0AkQIhASADKALIASADKALMARC8CEGCgICAeAwICyADKAKYAhogARCxBwALIAMoApQCIQEgAEGKgICAeDYCACAAIAE2AgQgAygCyAEgAygCzAEQvAgMCAsgAEGKgICAeDYCACAAIAE2AgQgAygCyAEgAygCzAEQvAgMBwsgAygClAIhASAAQYqAgIB4NgIAIAAgATYCBCADKALIASADKALMARC8CAwGCyAAQYqAgIB4NgIAIAAgATYCBCADKALIASADKALMARC8CAwFCyAAQYqAgIB4NgIAIAAgATYCBAwEC0EAIQFBgICABAshAiABQf8BcSACQQh0ckGAgICAeEYEQCAAQYqAgIB4NgIAIAAgBDYCBCADKALIASADKALMARC8CAwDCyADKALIASADKALMARC8CEGFgICAeAshBQsgACACOwAFIAAgBjYCDCAAIAQ2AgggACABOgAEIAAgBTYCACAAQQdqIAJBEHY6AAAgAEEQaiADQcwAakE4/AoAACAAIAo7AUggAygCOCADKAI8ELwIQQBBARC8CCADQQhqENcFDAELIAMoAjggAygCPBC8CEEAQQEQvAggA0EIahDXBQsgA0HgAmokAAv3EwIIfwF+IwBBgAVrIgQkACABKAIAIQUgAUGCgICAeDYCAEEBIQcCQAJAAkACQAJAAn8CQAJ/AkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgIAAwELIAQgBTYCpAIgBEGoAmogAUEEakE4/AoAACAELQDdAg0BIAQoAswCIQIgBCgCyAIhBiADKAIAIgdBAE4EQCAEQawDaiIFIANBzAD8CgAAIAYgAiAFIAQoAtQCEQMAIQUgBCgCsAMhAiAEKAKsAyEHIARB+ANqIANBCGpBxAD8CgAADAYLIARBKGogBCgCqAIgBCgCrAIQjgEgBCAEKQMoNwLoBCAEQQI2AuQCIAQgBEHoBGo2AuACIARB3ARqIgVBo5MIIARB4AJqEMEGQdgAIAUQpwQiBSACNgJcIAUgBjYCWCAHQYmAgIB4RiIGBEAgBSgCSCAFQcwAaigCABDZByAFIAMoAgw2AlAgBSADKQIENwJIC0GAgICAeCEHIAUQrgEhAiAGDQUgAxD/AwwFCyAEQfgDaiACQQBBACAEEMwBIAQoAvwDIQUCQCAEKAL4AyIHQYaAgIB4RgRAIAVBFjYCXCAFQeqqCDYCWAwBCyAEIAQoApAENgL4AiAEIAT9AAKABP0LAugCIAQgBTYC5AIgBCAHNgLgAiAEIAFBPGo2AvwCIAIoAiAiAigCHCEIIAIoAiAhCSAEQRY2AswEIARB6qoINgLIBCAEQSE2AsQEIARBuc0INgLABCAEQegEaiICEKkFIAQgAjYC0AQgAkHg0AlB4dAJEOsEIARBAToA4AQgBCAEQdAEajYC3AQCfwJAAkAgBEHgAmogBEHcBGoQsQEiAgRAIAQoAugEIAQoAuwEELwIDAELIAQoAtwEKAIAIAQtAOAEENcHIAQoAuwEIQIgBCgC6AQiCkGAgICAeEcNAQsgBCACNgLQBCAEQQQ2AuAEIAQgBEHQBGoiAjYC3AQgBEHoBGoiBkH5hwggBEHcBGoQwQYgBhDaCCEGIAIQ3gZBgICAgHgMAQsgBCgC8AQhC0EEQSgQpwUhBiAEQdAEakHIywhBGhCJAyAEQQI2AvQEIARBAjYC7AQgBCAEQcgEajYC8AQgBCAEQcAEajYC6AQgBEHcBGpBt4MIIARB6ARqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpAtAENwIIIAYgBCgC2AQ2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkC3AQ3AhwgBiAEKALkBDYCJCAEQawDaiAIIAkQiQMgBEEAOgDYAyAEQRY2AtQDIARB6qoINgLQAyAEIAs2AswDIAQgAjYCyAMgBCAKNgLEAyAEQQI2AsADIAQgBjYCvAMgBEECNgK4AyAEKAKwAyEGIAQoAqwDCyECIAcgBRDbByACQYCAgIB4Rw0DIAYhBQsgAxD/AwwHCyAEQQA6AN0CIAQgBCgC2AJBAWoiAkF/IAIbNgLYAiAEQfQAaiAEQaQCahDqASAEQYuAgIB4NgJwIAQgBC0A3AI6AKQBIAMQ/wMgBCgCfCEIIAQoAnghBiAEKAJ0IQVBi4CAgHgMBAtBvqoIQRMQvQghBUGSgICAeAwBCyAEQfwBaiAEQbQDakEo/AoAACAEIAY2AvgBIAQgAjYC9AEgBEGsAWogBEH0AWoiAhDqASAEQegAaiIFIAJBMPwKAABBACEHIARBADoA3AEgBEGLgICAeDYCqAEgBEEAOwGgASAEQQE2ApwBIARBBjYCmAEgBEGsA2oiAiAFQTz8CgAAIAQoArQBIQggBCgCsAEhBiAEKAKsASEFIARBMGogBEG4AWpBOPwKAAAgARDcByABIAJBPPwKAABBi4CAgHgLIQIgAxD/AyAHRQ0FDAMLIAQgAjYC5AIgBCAHNgLgAiAEQegCaiAEQfgDakHEAPwKAAAgBUUNASAEQegEaiAELQDQAiAEKALYAiAFELECIAUQ+AMgBCgC6ARFDQEgBEEBOgDdAiAEIAQpA/AEIgw3A4ABIAQgDDcDeCAEQY6AgIB4NgJwIAxCIIinIQggBEHgAmoQjQcgDKchBkGOgICAeAshAiAEQTBqIARBgAFqQTj8CgAAIAEQ3AcgASAEQaQCakE8/AoAAAwDCyAEQegAakEEciAEQeACaiIBQcwA/AoAACAEKAJwIQUgBCgCbCICQYCAgIB4RwRAIARBtANqIARB9ABqQcQA/AoAACAEIAU2ArADIAQgAjYCrAMgAUHqqghBFiAEQawDahAbAn8gBC0A4AIiAUEGRgRAIAQoAuQCDAELIAQgBC0A4wI6APsDIAQgBC8A4QI7APkDIAQgBP0AA+gC/QsDgAQgBCAEKALkAjYC/AMgBCABOgD4AyAEQQE6APgEIARBADYC8AQgBEKAgICAEDcC6AQgBCAEQfgDajYC9AQgBEHgAmoiASAEQegEakGggAhBChDMAiAEQdwEaiABEKAEIAQoAuAEIQYCQAJAAkAgBCgC3AQiAUUEQCAEKALgAiAEKALkAhC8CAwBCyAEQdwEaiABIAYQvAQgBCgC3AQhBSAEKALgAiAEKALkAhC8CCAEKALgBCEGIAVBgICAgHhHDQELIAZBFjYCXCAGQeqqCDYCWEGAgICAeCEFDAELIAQoAuQEIQgLQQBBARC8CCAEQfgDahDXBSAFQYCAgIB4Rw0DIAYLIQUgBEGsA2oQwAcLIARBpAJqELEDCyAFEMYEIQEgBRD4A0EBIQUMAgsgBEGsA2oQwAcgBEGkAmoQsQNBkYCAgHghAgsgBEH4AGogBEEwakE4/AoAACAEIAg2AnQgBCAGNgJwIAQgBTYCbCAEIAI2AmggBEGAgoAINgKsAyAEQegAakEEciEDEJkIIQECQAJAAkACQAJAAkACQAJAIAJB9P///wdqDgYAAAIAAAMBCwALIAFB9MgIQQRBke4IQQQQtwUgBEEQaiAEQawDaiABIAMQjAEgBCgCEEEBcUUNAiAEKAIUIQUMAwsgAUH0yAhBBEG67ghBBBC3BSAEQSBqQQAgAUG+7ghBBiAEKQNwEIoEIAQoAiBBAXEEQCAEKAIkIQUMAwsgBEEYakEAIAFBxO4IQQYgBCkDeBCKBCAEKAIYQQFxBEAgBCgCHCEFDAMLQQAhBQwFCyABQfTICEEEQd7uCEEEELcFEJkIIQIgBEEIaiAGIAgQ3QcgBCgCDCEFIAJB26gIQQwQiQEgBRCuByABQeLuCEEGEIkBIAIQrgdBACEFDAILIAFBnO4IQQkgBC0AnAEQpgdBACEFDAILIAEQiwhBm4EJQRwQvQgiBhDGBCEBIAYQ+AMgBRCLCEEBIQUgAkH1////B2oOBAEAAAIACyADEIwIDAELIAMQsQMLIAAgATYCBCAAIAU2AgAgBEGABWokAAveEwIIfwF+IwBB8ARrIgQkACABKAIAIQUgAUGCgICAeDYCAEEBIQcCQAJAAkACQAJAAn8CQAJ/AkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgIAAwELIAQgBTYCnAIgBEGgAmogAUEEakE4/AoAACAELQDVAg0BIAQoAsQCIQIgBCgCwAIhBiADKAIAIgdBAE4EQCAEQaQDaiIFIANBzAD8CgAAIAYgAiAFIAQoAswCEQMAIQUgBCgCqAMhAiAEKAKkAyEHIARB8ANqIANBCGpBxAD8CgAADAYLIARBIGogBCgCoAIgBCgCpAIQjgEgBCAEKQMgNwLgBCAEQQI2AtwCIAQgBEHgBGo2AtgCIARB1ARqIgVBo5MIIARB2AJqEMEGQdgAIAUQpwQiBSACNgJcIAUgBjYCWCAHQYmAgIB4RiIGBEAgBSgCSCAFQcwAaigCABDZByAFIAMoAgw2AlAgBSADKQIENwJIC0GAgICAeCEHIAUQrgEhAiAGDQUgAxD/AwwFCyAEQfADaiACQQBBACAEEMwBIAQoAvQDIQUCQCAEKALwAyIHQYaAgIB4RgRAIAVBBzYCXCAFQdGqCDYCWAwBCyAEIAQoAogENgLwAiAEIAT9AAL4A/0LAuACIAQgBTYC3AIgBCAHNgLYAiAEIAFBPGo2AvQCIAIoAiAiAigCHCEIIAIoAiAhCSAEQQc2AsQEIARB0aoINgLABCAEQSE2ArwEIARBuc0INgK4BCAEQeAEaiICEKkFIAQgAjYCyAQgAkHg0AlB4dAJEOsEIARBAToA2AQgBCAEQcgEajYC1AQCfwJAAkAgBEHYAmogBEHUBGoQsQEiAgRAIAQoAuAEIAQoAuQEELwIDAELIAQoAtQEKAIAIAQtANgEENcHIAQoAuQEIQIgBCgC4AQiCkGAgICAeEcNAQsgBCACNgLIBCAEQQQ2AtgEIAQgBEHIBGoiAjYC1AQgBEHgBGoiBkH5hwggBEHUBGoQwQYgBhDaCCEGIAIQ3gZBgICAgHgMAQsgBCgC6AQhC0EEQSgQpwUhBiAEQcgEakHIywhBGhCJAyAEQQI2AuwEIARBAjYC5AQgBCAEQcAEajYC6AQgBCAEQbgEajYC4AQgBEHUBGpBt4MIIARB4ARqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpAsgENwIIIAYgBCgC0AQ2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkC1AQ3AhwgBiAEKALcBDYCJCAEQaQDaiAIIAkQiQMgBEEAOgDQAyAEQQc2AswDIARB0aoINgLIAyAEIAs2AsQDIAQgAjYCwAMgBCAKNgK8AyAEQQI2ArgDIAQgBjYCtAMgBEECNgKwAyAEKAKoAyEGIAQoAqQDCyECIAcgBRDbByACQYCAgIB4Rw0DIAYhBQsgAxD/AwwHCyAEQQA6ANUCIAQgBCgC0AJBAWoiAkF/IAIbNgLQAiAEQewAaiAEQZwCahDqASAEQYuAgIB4NgJoIAQgBC0A1AI6AJwBIAMQ/wMgBCgCcCEGIAQoAmwhBUGLgICAeAwEC0G+qghBExC9CCEFQZKAgIB4DAELIARB9AFqIARBrANqQSj8CgAAIAQgBjYC8AEgBCACNgLsASAEQaQBaiAEQewBaiICEOoBIARB4ABqIgUgAkEw/AoAAEEAIQcgBEEAOgDUASAEQYuAgIB4NgKgASAEQQA7AZgBIARBATYClAEgBEEGNgKQASAEQaQDaiICIAVBPPwKAAAgBCkCrAEhDCAEKAKoASEGIAQoAqQBIQUgBEEsaiAEQbQBakE0/AoAACABENwHIAEgAkE8/AoAAEGLgICAeAshAiADEP8DIAdFDQUMAwsgBCACNgLcAiAEIAc2AtgCIARB4AJqIARB8ANqQcQA/AoAACAFRQ0BIARB4ARqIAQtAMgCIAQoAtACIAUQsQIgBRD4AyAEKALgBEUNASAEQQE6ANUCIAQgBCkD6AQiDDcDeCAEIAw3A3AgBEGOgICAeDYCaCAEQdgCahCNByAMpyEGQY6AgIB4CyECIAQpAnQhDCAEQSxqIARB/ABqQTT8CgAAIAEQ3AcgASAEQZwCakE8/AoAAAwDCyAEQeAAakEEciAEQdgCaiIBQcwA/AoAACAEKAJoIQUgBCgCZCICQYCAgIB4RwRAIARBrANqIARB7ABqQcQA/AoAACAEIAU2AqgDIAQgAjYCpAMgAUHRqghBByAEQaQDahAbAn8gBC0A2AIiAUEGRgRAIAQoAtwCDAELIAQgBC0A2wI6APMDIAQgBC8A2QI7APEDIAQgBP0AA+AC/QsD+AMgBCAEKALcAjYC9AMgBCABOgDwAyAEQQE6AOgCIARBADYC4AIgBEKAgICAEDcC2AIgBCAEQfADajYC5AIgBEHgBGogBEHYAmoQdyAEKALkBCEGAkAgBCgC4AQiBUGAgICAeEYEQCAGQQc2AlwgBkHRqgg2AlgMAQsgBCkC6AQhDAtBAEEBELwIIARB8ANqENcFIAVBgICAgHhHDQMgBgshBSAEQaQDahDABwsgBEGcAmoQsQMLIAUQxgQhASAFEPgDQQEhAwwCCyAEQaQDahDAByAEQZwCahCxA0GRgICAeCECCyAEQfQAaiAEQSxqQTT8CgAAIAQgBjYCaCAEIAU2AmQgBCAMNwJsIAQgAjYCYCAEQYCCgAg2AqQDIARB4ABqQQRyIQgQmQghAQJAAkACQAJAAkACQAJAAkAgAkH0////B2oOBgAAAgAAAwELAAsgAUH0yAhBBEGR7ghBBBC3BSAEQQhqIARBpANqIAEgCBCMASAEKAIIQQFxRQRAIAFBnO4IQQkgBC0AlAEQpgdBACEDDAYLIAQoAgwhAwwCCyABQfTICEEEQbruCEEEELcFIARBGGpBACABQb7uCEEGIAQpA2giDBCKBAJ/IAQoAhhBAXEEQCAEKAIcDAELIARBEGpBACABQcTuCEEGIAQpA3AQigQgBCgCEEEBcUUNAyAEKAIUCyEDIAynIQYMAQsgAUH0yAhBBEHe7ghBBBC3BRCZCCEHAkAgDKciAwRAIAQgBiADELkDIAQoAgQhAyAEKAIAQQFxDQEgB0HyqAhBBxCJASADEK4HCyAMQoCAgIDwH4NCgICAgMAAUgRAIAxCIIinQQAQuwQhAiAHQfmoCEEJEIkBIAIQrgcLIAFB4u4IQQYQiQEgBxCuB0EAIQMMAwsgBxCLCAsgARCLCEGbgQlBHBC9CCIHEMYEIQEgBxD4AyADEIsIQQEhAyACQfX///8Hag4EAgEBAwELQQAhAwwCCyAFIAYQvAgMAQsgCBCxAwsgACABNgIEIAAgAzYCACAEQfAEaiQAC7UTAgh/AX4jAEGABWsiBCQAIAEoAgAhBSABQYKAgIB4NgIAQQEhBwJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgKkAiAEQagCaiABQQRqQTj8CgAAIAQtAN0CDQEgBCgCzAIhAiAEKALIAiEGIAMoAgAiB0EATgRAIARBrANqIgUgA0HMAPwKAAAgBiACIAUgBCgC1AIRAwAhBSAEKAKwAyECIAQoAqwDIQcgBEH4A2ogA0EIakHEAPwKAAAMBgsgBEEoaiAEKAKoAiAEKAKsAhCOASAEIAQpAyg3AugEIARBAjYC5AIgBCAEQegEajYC4AIgBEHcBGoiBUGjkwggBEHgAmoQwQZB2AAgBRCnBCIFIAI2AlwgBSAGNgJYIAdBiYCAgHhGIgYEQCAFKAJIIAVBzABqKAIAENkHIAUgAygCDDYCUCAFIAMpAgQ3AkgLQYCAgIB4IQcgBRCuASECIAYNBSADEP8DDAULIARB+ANqIAJBAEEAIAQQzAEgBCgC/AMhBQJAIAQoAvgDIgdBhoCAgHhGBEAgBUELNgJcIAVBrqwINgJYDAELIAQgBCgCkAQ2AvgCIAQgBP0AAoAE/QsC6AIgBCAFNgLkAiAEIAc2AuACIAQgAUE8aiIGNgL8AiACKAIgIgIoAhwhCCACKAIgIQkgBEELNgLMBCAEQa6sCDYCyAQgBEEhNgLEBCAEQbnNCDYCwAQgBEHoBGoiAhCpBSAEIAI2AtAEIAJB4NAJQeHQCRDrBCAEQQE6AOAEIAQgBEHQBGo2AtwEAn8CQAJAIARB4AJqIARB3ARqELEBIgIEQCAEKALoBCAEKALsBBC8CAwBCyAEQdwEakHcrghBBSAGKAIAEP4GIAQoAtwEKAIAIAQtAOAEENcHIAQoAuwEIQIgBCgC6AQiCkGAgICAeEcNAQsgBCACNgLQBCAEQQQ2AuAEIAQgBEHQBGoiAjYC3AQgBEHoBGoiBkH5hwggBEHcBGoQwQYgBhDaCCEGIAIQ3gZBgICAgHgMAQsgBCgC8AQhC0EEQSgQpwUhBiAEQdAEakHIywhBGhCJAyAEQQI2AvQEIARBAjYC7AQgBCAEQcgEajYC8AQgBCAEQcAEajYC6AQgBEHcBGpBt4MIIARB6ARqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpAtAENwIIIAYgBCgC2AQ2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkC3AQ3AhwgBiAEKALkBDYCJCAEQawDaiAIIAkQiQMgBEEAOgDYAyAEQQs2AtQDIARBrqwINgLQAyAEIAs2AswDIAQgAjYCyAMgBCAKNgLEAyAEQQI2AsADIAQgBjYCvAMgBEECNgK4AyAEKAKwAyEGIAQoAqwDCyECIAcgBRDbByACQYCAgIB4Rw0DIAYhBQsgAxD/AwwHCyAEQQA6AN0CIAQgBCgC2AJBAWoiAkF/IAIbNgLYAiAEQfQAaiAEQaQCahDqASAEQYuAgIB4NgJwIAQgBC0A3AI6AKQBIAMQ/wMgBCgCfCEIIAQoAnghBiAEKAJ0IQVBi4CAgHgMBAtBvqoIQRMQvQghBUGSgICAeAwBCyAEQfwBaiAEQbQDakEo/AoAACAEIAY2AvgBIAQgAjYC9AEgBEGsAWogBEH0AWoiAhDqASAEQegAaiIFIAJBMPwKAABBACEHIARBADoA3AEgBEGLgICAeDYCqAEgBEEAOwGgASAEQQE2ApwBIARBBjYCmAEgBEGsA2oiAiAFQTz8CgAAIAQoArQBIQggBCgCsAEhBiAEKAKsASEFIARBMGogBEG4AWpBOPwKAAAgARDcByABIAJBPPwKAABBi4CAgHgLIQIgAxD/AyAHRQ0FDAMLIAQgAjYC5AIgBCAHNgLgAiAEQegCaiAEQfgDakHEAPwKAAAgBUUNASAEQegEaiAELQDQAiAEKALYAiAFELECIAUQ+AMgBCgC6ARFDQEgBEEBOgDdAiAEIAQpA/AEIgw3A4ABIAQgDDcDeCAEQY6AgIB4NgJwIAxCIIinIQggBEHgAmoQjQcgDKchBkGOgICAeAshAiAEQTBqIARBgAFqQTj8CgAAIAEQ3AcgASAEQaQCakE8/AoAAAwDCyAEQegAakEEciAEQeACaiIBQcwA/AoAACAEKAJwIQUgBCgCbCICQYCAgIB4RwRAIARBtANqIARB9ABqQcQA/AoAACAEIAU2ArADIAQgAjYCrAMgAUGurAhBCyAEQawDahAbAn8gBC0A4AIiAUEGRgRAIAQoAuQCDAELIAQgBC0A4wI6APsDIAQgBC8A4QI7APkDIAQgBP0AA+gC/QsDgAQgBCAEKALkAjYC/AMgBCABOgD4AyAEQQE6APgEIARBADYC8AQgBEKAgICAEDcC6AQgBCAEQfgDajYC9AQgBEHgAmoiASAEQegEakH4gQhBBxDMAiAEQdwEaiABEKEBIAQoAuACIAQoAuQCELwIIAQoAuAEIQYCQCAEKALcBCIFQYCAgIB4RgRAIAZBCzYCXCAGQa6sCDYCWAwBCyAEKALkBCEIC0EAQQEQvAggBEH4A2oQ1wUgBUGAgICAeEcNAyAGCyEFIARBrANqEMAHCyAEQaQCahCxAwsgBRDGBCEBIAUQ+ANBASEFDAILIARBrANqEMAHIARBpAJqELEDQZGAgIB4IQILIARB+ABqIARBMGpBOPwKAAAgBCAINgJ0IAQgBjYCcCAEIAU2AmwgBCACNgJoIARBgIKACDYCrAMgBEHoAGpBBHIhAxCZCCEBAkACQAJAAkACfwJAAkACQAJAIAJB9P///wdqDgYAAAIAAAMBCwALIAFB9MgIQQRBke4IQQQQtwUgBEEQaiAEQawDaiABIAMQjAEgBCgCEEEBcUUNBSAEKAIUDAILIAFB9MgIQQRBuu4IQQQQtwUgBEEgakEAIAFBvu4IQQYgBCkDcBCKBCAEKAIgQQFxBEAgBCgCJAwCCyAEQRhqQQAgAUHE7ghBBiAEKQN4EIoEIAQoAhhBAXEEQCAEKAIcDAILQQAhBQwGCyABQfTICEEEQd7uCEEEELcFIARBCGogBEGsA2ogAUHi7ghBBiAGIAgQzgIgBCgCCEEBcUUNASAEKAIMCyABEIsIQZuBCUEcEL0IIgYQxgQhASAGEPgDEIsIQQEhBSACQfX///8Hag4EAwEBBAELQQAhBQsgAxDdBAwCCyABQZzuCEEJIAQtAJwBEKYHQQAhBQsgAxCxAwsgACABNgIEIAAgBTYCACAEQYAFaiQAC9ESAgh/AX4jAEGABWsiBCQAIAEoAgAhBSABQYKAgIB4NgIAQQEhBgJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgADAQsgBCAFNgKkAiAEQagCaiABQQRqQTj8CgAAIAQtAN0CDQEgBCgCzAIhAiAEKALIAiEGIAMoAgAiB0EATgRAIARBrANqIgUgA0HMAPwKAAAgBiACIAUgBCgC1AIRAwAhBSAEKAKwAyECIAQoAqwDIQYgBEH4A2ogA0EIakHEAPwKAAAMBgsgBEEoaiAEKAKoAiAEKAKsAhCOASAEIAQpAyg3AugEIARBAjYC5AIgBCAEQegEajYC4AIgBEHYBGoiBUGjkwggBEHgAmoQwQZB2AAgBRCnBCIFIAI2AlwgBSAGNgJYIAdBiYCAgHhGIgcEQCAFKAJIIAVBzABqKAIAENkHIAUgAygCDDYCUCAFIAMpAgQ3AkgLQYCAgIB4IQYgBRCuASECIAcNBSADEP8DDAULIARB+ANqIAJBAEEAIAQQzAEgBCgC/AMhBQJAIAQoAvgDIgdBhoCAgHhGBEAgBUEZNgJcIAVByq0INgJYDAELIAQgBCgCkAQ2AvgCIAQgBP0AAoAE/QsC6AIgBCAFNgLkAiAEIAc2AuACIAQgAUE8ajYC/AIgAigCICICKAIcIQggAigCICEJIARBGTYCyAQgBEHKrQg2AsQEIARBITYCwAQgBEG5zQg2ArwEIARB6ARqIgIQqQUgBCACNgLMBCACQeDQCUHh0AkQ6wQgBEEBOgDcBCAEIARBzARqNgLYBAJ/AkACQCAEQeACaiAEQdgEahCxASICBEAgBCgC6AQgBCgC7AQQvAgMAQsgBCgC2AQoAgAgBC0A3AQQ1wcgBCgC7AQhAiAEKALoBCIKQYCAgIB4Rw0BCyAEIAI2AswEIARBBDYC3AQgBCAEQcwEaiICNgLYBCAEQegEaiIGQfmHCCAEQdgEahDBBiAGENoIIQYgAhDeBkGAgICAeAwBCyAEKALwBCELQQRBKBCnBSEGIARBzARqQcjLCEEaEIkDIARBAjYC9AQgBEECNgLsBCAEIARBxARqNgLwBCAEIARBvARqNgLoBCAEQdgEakG3gwggBEHoBGoQwQYgBkEMNgIEIAZB4ssINgIAIAYgBCkCzAQ3AgggBiAEKALUBDYCECAGQQw2AhggBkHuywg2AhQgBiAEKQLYBDcCHCAGIAQoAuAENgIkIARBrANqIAggCRCJAyAEQQA6ANgDIARBGTYC1AMgBEHKrQg2AtADIAQgCzYCzAMgBCACNgLIAyAEIAo2AsQDIARBAjYCwAMgBCAGNgK8AyAEQQI2ArgDIAQoArADIQYgBCgCrAMLIQIgByAFENsHIAJBgICAgHhHDQMgBiEFCyADEP8DDAcLIARBADoA3QIgBCAEKALYAkEBaiICQX8gAhs2AtgCIARB9ABqIARBpAJqEOoBIAQgBC0A3AI6AKQBIAMQ/wMgBCkDeCEMIAQoAnQhBUGLgICAeAwEC0G+qghBExC9CCEFQZKAgIB4DAELIARB/AFqIARBtANqQSj8CgAAIAQgBjYC+AEgBCACNgL0ASAEQawBaiAEQfQBaiICEOoBIARB6ABqIgUgAkEw/AoAAEEAIQYgBEEAOgDcASAEQQA7AaABIARBATYCnAEgBEEGNgKYASAEQawDaiICIAVBPPwKAAAgBCkDsAEhDCAEKAKsASEFIARBMGogBEG4AWpBOPwKAAAgARDcByABIAJBPPwKAABBi4CAgHgLIQIgAxD/AyAGRQ0FDAMLIAQgAjYC5AIgBCAGNgLgAiAEQegCaiAEQfgDakHEAPwKAAAgBUUNASAEQegEaiAELQDQAiAEKALYAiAFELECIAUQ+AMgBCgC6ARFDQEgBEEBOgDdAiAEIAQpA/AEIgw3A4ABIARB4AJqEI0HQY6AgIB4CyECIARBMGogBEGAAWpBOPwKAAAgARDcByABIARBpAJqQTz8CgAADAMLIARB6ABqQQRyIARB4AJqIgFBzAD8CgAAIAQoAnAhBSAEKAJsIgJBgICAgHhHBEAgBEG0A2ogBEH0AGpBxAD8CgAAIAQgBTYCsAMgBCACNgKsAyABQcqtCEEZIARBrANqEBsCQCAELQDgAiIBQQZGBEAgBCgC5AIhBQwBCyAEIAQtAOMCOgD7AyAEIAQvAOECOwD5AyAEIAT9AAPoAv0LA4AEIAQgBCgC5AI2AvwDIAQgAToA+AMgBEEANgLwBCAEQoCAgIAQNwLoBCAEIARB+ANqNgL0BCAEQQE6APgEIARB4AJqIgEgBEHoBGpBqKIIQRkQzAIgBEEgaiABEOwEIARB2ARqIAQoAiAgBCgCJBC5BSAEKALgAiAEKALkAhC8CCAEKALcBCEFAkAgBCgC2AQiAUEBRgRAIAVBGTYCXCAFQcqtCDYCWAwBCyAEKQLgBCEMC0EAQQEQvAggBEH4A2oQ1wUgAUUNAwsgBEGsA2oQwAcLIARBpAJqELEDCyAFEMYEIQEgBRD4A0EBIQUMAgsgBEGsA2oQwAcgBEGkAmoQsQNBkYCAgHghAgsgBEH4AGogBEEwakE4/AoAACAEIAw3A3AgBCAFNgJsIAQgAjYCaCAEQYCCgAg2AqwDIARB6ABqQQRyIQMQmQghAQJAAkACQAJAAn8CQAJAAkACQCACQfT///8Hag4GAAACAAADAQsACyABQfTICEEEQZHuCEEEELcFIARBCGogBEGsA2ogASADEIwBIAQoAghBAXFFDQUgBCgCDAwCCyABQfTICEEEQbruCEEEELcFIARBGGpBACABQb7uCEEGIAwQigQgBCgCGEEBcQRAIAQoAhwMAgsgBEEQakEAIAFBxO4IQQYgBCkDeBCKBCAEKAIQQQFxBEAgBCgCFAwCC0EAIQUMBgsgAUH0yAhBBEHe7ghBBBC3BSAEIARBrANqIAFB4u4IQQYgAxDJASAEKAIAQQFxRQ0BIAQoAgQLIAEQiwhBm4EJQRwQvQgiBhDGBCEBIAYQ+AMQiwhBASEFIAJB9f///wdqDgQDAQEEAQtBACEFCyADEKYBDAILIAFBnO4IQQkgBC0AnAEQpgdBACEFCyADELEDCyAAIAE2AgQgACAFNgIAIARBgAVqJAALwhICCH8BfiMAQYAFayIEJAAgASgCACEFIAFBgoCAgHg2AgBBASEGAkACQAJAAkACQAJ/AkACfwJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAAMBCyAEIAU2AqQCIARBqAJqIAFBBGpBOPwKAAAgBC0A3QINASAEKALMAiECIAQoAsgCIQYgAygCACIHQQBOBEAgBEGsA2oiBSADQcwA/AoAACAGIAIgBSAEKALUAhEDACEFIAQoArADIQIgBCgCrAMhBiAEQfgDaiADQQhqQcQA/AoAAAwGCyAEQShqIAQoAqgCIAQoAqwCEI4BIAQgBCkDKDcC6AQgBEECNgLkAiAEIARB6ARqNgLgAiAEQdgEaiIFQaOTCCAEQeACahDBBkHYACAFEKcEIgUgAjYCXCAFIAY2AlggB0GJgICAeEYiBwRAIAUoAkggBUHMAGooAgAQ2QcgBSADKAIMNgJQIAUgAykCBDcCSAtBgICAgHghBiAFEK4BIQIgBw0FIAMQ/wMMBQsgBEH4A2ogAkEAQQAgBBDMASAEKAL8AyEFAkAgBCgC+AMiB0GGgICAeEYEQCAFQQc2AlwgBUHRqgg2AlgMAQsgBCAEKAKQBDYC+AIgBCAE/QACgAT9CwLoAiAEIAU2AuQCIAQgBzYC4AIgBCABQTxqNgL8AiACKAIgIgIoAhwhCCACKAIgIQkgBEEHNgLIBCAEQdGqCDYCxAQgBEEhNgLABCAEQbnNCDYCvAQgBEHoBGoiAhCpBSAEIAI2AswEIAJB4NAJQeHQCRDrBCAEQQE6ANwEIAQgBEHMBGo2AtgEAn8CQAJAIARB4AJqIARB2ARqELEBIgIEQCAEKALoBCAEKALsBBC8CAwBCyAEKALYBCgCACAELQDcBBDXByAEKALsBCECIAQoAugEIgpBgICAgHhHDQELIAQgAjYCzAQgBEEENgLcBCAEIARBzARqIgI2AtgEIARB6ARqIgZB+YcIIARB2ARqEMEGIAYQ2gghBiACEN4GQYCAgIB4DAELIAQoAvAEIQtBBEEoEKcFIQYgBEHMBGpByMsIQRoQiQMgBEECNgL0BCAEQQI2AuwEIAQgBEHEBGo2AvAEIAQgBEG8BGo2AugEIARB2ARqQbeDCCAEQegEahDBBiAGQQw2AgQgBkHiywg2AgAgBiAEKQLMBDcCCCAGIAQoAtQENgIQIAZBDDYCGCAGQe7LCDYCFCAGIAQpAtgENwIcIAYgBCgC4AQ2AiQgBEGsA2ogCCAJEIkDIARBADoA2AMgBEEHNgLUAyAEQdGqCDYC0AMgBCALNgLMAyAEIAI2AsgDIAQgCjYCxAMgBEECNgLAAyAEIAY2ArwDIARBAjYCuAMgBCgCsAMhBiAEKAKsAwshAiAHIAUQ2wcgAkGAgICAeEcNAyAGIQULIAMQ/wMMBwsgBEEAOgDdAiAEIAQoAtgCQQFqIgJBfyACGzYC2AIgBEH0AGogBEGkAmoQ6gEgBCAELQDcAjoApAEgAxD/AyAEKQN4IQwgBCgCdCEFQYuAgIB4DAQLQb6qCEETEL0IIQVBkoCAgHgMAQsgBEH8AWogBEG0A2pBKPwKAAAgBCAGNgL4ASAEIAI2AvQBIARBrAFqIARB9AFqIgIQ6gEgBEHoAGoiBSACQTD8CgAAQQAhBiAEQQA6ANwBIARBADsBoAEgBEEBNgKcASAEQQY2ApgBIARBrANqIgIgBUE8/AoAACAEKQOwASEMIAQoAqwBIQUgBEEwaiAEQbgBakE4/AoAACABENwHIAEgAkE8/AoAAEGLgICAeAshAiADEP8DIAZFDQUMAwsgBCACNgLkAiAEIAY2AuACIARB6AJqIARB+ANqQcQA/AoAACAFRQ0BIARB6ARqIAQtANACIAQoAtgCIAUQsQIgBRD4AyAEKALoBEUNASAEQQE6AN0CIAQgBCkD8AQiDDcDgAEgBEHgAmoQjQdBjoCAgHgLIQIgBEEwaiAEQYABakE4/AoAACABENwHIAEgBEGkAmpBPPwKAAAMAwsgBEHoAGpBBHIgBEHgAmoiAUHMAPwKAAAgBCgCcCEFIAQoAmwiAkGAgICAeEcEQCAEQbQDaiAEQfQAakHEAPwKAAAgBCAFNgKwAyAEIAI2AqwDIAFB0aoIQQcgBEGsA2oQGwJAIAQtAOACIgFBBkYEQCAEKALkAiEFDAELIAQgBC0A4wI6APsDIAQgBC8A4QI7APkDIAQgBP0AA+gC/QsDgAQgBCAEKALkAjYC/AMgBCABOgD4AyAEQQA2AvAEIARCgICAgBA3AugEIAQgBEH4A2o2AvQEIARBAToA+AQgBEHgAmoiASAEQegEakHonwhBDhDMAiAEQdgEaiABEIUBIAQoAuACIAQoAuQCELwIIAQoAtwEIQUCQCAEKALYBCIBQQFGBEAgBUEHNgJcIAVB0aoINgJYDAELIAQpAuAEIQwLQQBBARC8CCAEQfgDahDXBSABRQ0DCyAEQawDahDABwsgBEGkAmoQsQMLIAUQxgQhASAFEPgDQQEhBQwCCyAEQawDahDAByAEQaQCahCxA0GRgICAeCECCyAEQfgAaiAEQTBqQTj8CgAAIAQgDDcDcCAEIAU2AmwgBCACNgJoIARBgIKACDYCrAMgBEHoAGpBBHIhAxCZCCEBAkACQAJAAkACfwJAAkACQAJAIAJB9P///wdqDgYAAAIAAAMBCwALIAFB9MgIQQRBke4IQQQQtwUgBEEQaiAEQawDaiABIAMQjAEgBCgCEEEBcUUNBSAEKAIUDAILIAFB9MgIQQRBuu4IQQQQtwUgBEEgakEAIAFBvu4IQQYgDBCKBCAEKAIgQQFxBEAgBCgCJAwCCyAEQRhqQQAgAUHE7ghBBiAEKQN4EIoEIAQoAhhBAXEEQCAEKAIcDAILQQAhBQwGCyABQfTICEEEQd7uCEEEELcFIARBCGogBEGsA2ogAUHi7ghBBiADEMYBIAQoAghBAXFFDQEgBCgCDAsgARCLCEGbgQlBHBC9CCIGEMYEIQEgBhD4AxCLCEEBIQUgAkH1////B2oOBAMBAQQBC0EAIQULIAMQnQEMAgsgAUGc7ghBCSAELQCcARCmB0EAIQULIAMQsQMLIAAgATYCBCAAIAU2AgAgBEGABWokAAuoDQETfyMAQSBrIgYkAAJAAkACQCACQQJ2QQNsIAJBA3EiA0EDbEECdmoiC0EATgRAAkAgC0UEQEEBIQwMAQsgCxDjBiIMRQ0CCwJAIAMNAAJAIAJBAkkEQCACIQMMAQsgAkE8IAEgAmoiA0ECay0AACIFayAFQcIDanEiBUEIdkEBcUE8IANBAWstAAAiA2sgA0HCA2pxIghBCHZBAXEiCWoiDWshAwJAAkAgDUEBaw4CAAECCyAJRSEODAELIAUgCHFBf3NBCHZBAXEhDgsgA0ECdkEDbCADQQNxIhBBA2xBAnZqIgogC0sNACADQXxxIQkgCiAKQQNwIhJrIQ0CQCADQQRJDQAgCSEPIAEhBSANIQggDCEDA0AgCEEDSQ0BIAMgBS0AAyIEQdsAa0HAACAEa3FBCHUgBEFAanEgBEHGAGsgBEH7AGtB4AAgBGtxQQh1cWogBEEFaiAEQTprQS8gBGtxQQh2cWogBEHU/wBqQSogBGtxQQh2QT9xaiAEQdD/AWpBLiAEa3FBCHZBwABxakEBayITIAUtAAIiBEHbAGtBwAAgBGtxQQh1IARBQGpxIARBxgBrIARB+wBrQeAAIARrcUEIdXFqIARBBWogBEE6a0EvIARrcUEIdnFqIARB1P8AakEqIARrcUEIdkE/cWpBAWsiEUEGdHI6AAIgAyAFLQABIgdB2wBrQcAAIAdrcUEIdSAHQUBqcSAHQcYAayAHQfsAa0HgACAHa3FBCHVxaiAHQQVqIAdBOmtBLyAHa3FBCHZxaiAHQdT/AGpBKiAHa3FBCHZBP3FqQQFrIhRBBHQgESAEQdD/AWpBLiAEa3FBCHZBwABxaiIRQQJ2cjoAASADIAUtAAAiBEHbAGtBwAAgBGtxQQh1IARBQGpxIARBxgBrIARB+wBrQeAAIARrcUEIdXFqIARBBWogBEE6a0EvIARrcUEIdnFqIARB1P8AakEqIARrcUEIdkE/cWpBAWsiFUECdCAUIAdB0P8BakEuIAdrcUEIdkHAAHFqIgdBBHZyOgAAIAcgFSAEQdD/AWpBLiAEa3FBCHZBwABxanIgEXIgE3JBCHZBAXEgDnIhDiAIQQNrIQggA0EDaiEDIAVBBGohBSAPQQRrIg8NAAsLIAZBwYKFigQ2AhggEARAIAZBGGogASAJaiAQ/AoAAAsgBiAGLQAbIgNB2wBrQcAAIANrcUEIdSADQUBqcSADQcYAayADQfsAa0HgACADa3FBCHVxaiADQQVqIANBOmtBLyADa3FBCHZxaiADQdT/AGpBKiADa3FBCHZBP3FqIANB0P8BakEuIANrcUEIdkHAAHFqQQFrIgggBi0AGiIDQdsAa0HAACADa3FBCHUgA0FAanEgA0HGAGsgA0H7AGtB4AAgA2txQQh1cWogA0EFaiADQTprQS8gA2txQQh2cWogA0HU/wBqQSogA2txQQh2QT9xakEBayIJQQZ0cjoAFyAGIAYtABkiBUHbAGtBwAAgBWtxQQh1IAVBQGpxIAVBxgBrIAVB+wBrQeAAIAVrcUEIdXFqIAVBBWogBUE6a0EvIAVrcUEIdnFqIAVB1P8AakEqIAVrcUEIdkE/cWpBAWsiD0EEdCAJIANB0P8BakEuIANrcUEIdkHAAHFqIglBAnZyOgAWIAYgBi0AGCIDQdsAa0HAACADa3FBCHUgA0FAanEgA0HGAGsgA0H7AGtB4AAgA2txQQh1cWogA0EFaiADQTprQS8gA2txQQh2cWogA0HU/wBqQSogA2txQQh2QT9xakEBayIEQQJ0IA8gBUHQ/wFqQS4gBWtxQQh2QcAAcWoiBUEEdnI6ABUgEgRAIAwgDWogBkEVaiAS/AoAAAsgBSAEIANB0P8BakEuIANrcUEIdkHAAHFqciAJciAIckEIdkEBcSAOIBBBAUZyckH//wNxDQAgAiAKckUNAyACIAIgAkEAR2tBfHEiBUkNACAKIAogCkEAR2siAyADQQNwayIISQ0AQQAhAyAGQQA2AhwgBkEIaiAIIAxqIAogCGsgBkEcakEEEF8gBigCCCIIRQ0AIAIgBWsiAiAGKAIMIgkgAiAJSRsiAkUNAyABIAVqIQFBACEFA0AgASADai0AACADIAhqLQAAcyAFciEFIANBAWoiAyACRw0ACyAFQf8BcUUNAwsgCwRAIAwgCxB6CyAAQYCAgIB4NgIAIABBBjoABAwDCxC0CAALQQEQsQcACyAAIAo2AgggACAMNgIEIAAgCzYCAAsgBkEgaiQAC9MQAQp/IwBB4ARrIgQkACABKAI0IQYgAUGCgICAeDYCNCABQTRqIQ0CQAJAAkACQAJAAkACQAJAAkACQEEBIAZBgICAgHhzIAZBAE4bQQFrDgIDAAELQZKAgIB4IQJBvqoIQRMQvQghBgwBCyAEQYADaiACQQEgASgCBCABKAIIEMwBIAQoAoQDIQYgBCgCgAMiB0GGgICAeEYEQCAGQQ02AlwgBkG5rAg2AlgMBgsgBCAEKAKYAzYCyAQgBCAE/QACiAP9CwK4BCAEIAE2AswEIAQgBjYCtAQgBCAHNgKwBCACKAIgIgIoAhwhCiACKAIgIQsgBEENNgL8AyAEQbmsCDYC+AMgBEEhNgL0AyAEQbnNCDYC8AMgBEGABGoiAhCpBSAEIAI2AtQEIAJB4NAJQeHQCRDrBCAEQQE6AKAEIAQgBEHUBGo2ApwEAn8CQAJAAkACQAJAIARBsARqIARBnARqIgUQsQEiAkUEQCABKAIkIQggASgCGCABLQAxIAVB4JYIQQggASgCBCABKAIIEOYGIAVB4rAIQRAQwgYgBCgCnAQiDCgCABC6CCAMKAIAIAEoAhAgASgCFBDjAUECRwRAIAVB8rAIQRIgAS0AMRCBBQtBgICAgHhGDQEgBEGcBGpBxKUIIAFBGGoQ0AQiAkUgCEGAgICAeEdxDQIgAkUNAwsgBCgCgAQgBCgChAQQvAgMAwsgCEGAgICAeEYNAQsgBEGcBGpBhLEIQQcQwgYgBCgCnAQiAigCABC6CCABQSRqIAIoAgAQ3QYLIAQoApwEKAIAIAQtAKAEENcHIAQoAoQEIQIgBCgCgAQiCEGAgICAeEcNAQsgBCACNgLUBCAEQQQ2AqAEIAQgBEHUBGoiAjYCnAQgBEGABGoiBUH5hwggBEGcBGoQwQYgBRDaCCEFIAIQ3gZBgICAgHgMAQsgBCgCiAQhCUEEQSgQpwUhBSAEQdQEakHIywhBGhCJAyAEQQI2AowEIARBAjYChAQgBCAEQfgDajYCiAQgBCAEQfADajYCgAQgBEGcBGpBt4MIIARBgARqEMEGIAVBDDYCBCAFQeLLCDYCACAFIAQpAtQENwIIIAUgBCgC3AQ2AhAgBUEMNgIYIAVB7ssINgIUIAUgBCkCnAQ3AhwgBSAEKAKkBDYCJCAEQaQDaiAKIAsQiQMgBEEBOgDQAyAEQQ02AswDIARBuawINgLIAyAEIAk2AsQDIAQgAjYCwAMgBCAINgK8AyAEQQI2ArgDIAQgBTYCtAMgBEECNgKwAyAEKAKoAyEFIAQoAqQDCyECIAcgBhDbByACQYCAgIB4RgRAIAUhBgwGCyAEQZwCaiAEQawDakEo/AoAACAEIAU2ApgCIAQgAjYClAIgBEGIAWoiAiAEQZQCahC4BSAEQaQDaiIMIAJBPPwKAAAgBCgC4AEhCiAEKALcASEIIAQoAtgBIQUgBCgC1AEhCSAEKALQASEHIAQoAswBIQYgBCgCyAEhAiAEQeQAaiAEQeQBakEk/AoAACAEIAQoAIkCNgJcIAQgBCgAjAI2AF8gBC0AiAIhCyANENwHIA0gDEE8/AoAAAsgAxD/AwwBCyAEIAY2AsQCIARByAJqIAFBOGpBOPwKAAAgBEGIAWogBEHEAmoiDCADEJMBIAQoAogBDQEgBCgCqAEhCiAEKAKkASEIIAQoAqABIQUgBCgCnAEhCSAEKAKYASEHIAQoApQBIQYgBCgCkAEhAiAEQeQAaiAEQawBakEk/AoAACAEIAQoANEBNgJcIAQgBCgA1AE2AF8gBC0A0AEhCyANENwHIA0gDEE8/AoAAAsgAkGSgICAeEYNAwwBCyAEKAKQASEGAkAgBCgCjAEiAkGAgICAeEcEQCAEQawDaiAEQZQBakHEAPwKAAAgBCAGNgKoAyAEIAI2AqQDIARBsARqQbmsCEENIARBpANqEBsCfyAELQCwBCICQQZGBEAgBCgCtAQMAQsgBCAELQCzBDoAgwQgBCAELwCxBDsAgQQgBCAE/QADuAT9CwOIBCAEIAQoArQENgKEBCAEIAI6AIAEIARBAToArAQgBEEANgKkBCAEQoCAgIAQNwKcBCAEIARBgARqNgKoBEGBgICAeCEGIARBgYCAgHhBgoCAgHggAS0AMBs2ArAEIARB1ARqIARBnARqEMADIAQoAtgEIQcCQCAEKALUBCIFQYGAgIB4RgRAIARBsARqEOkGIAdBDTYCXCAHQbmsCDYCWAwBCyAEKALcBCEKIARBgANqIARBsARqQST8CgAAQYCAgIB4IQYLQQEhC0EAQQEQvAggBEGABGoQ1wUgBUGBgICAeEcNAiAHCyEGIARBpANqEMAHCyAEQcQCahCxAwwDCyAEQeQAaiAEQYADakEk/AoAACAEQaQDahDAByAEQcQCahCxA0GRgICAeCECIAchCAsgBEEsaiAEQeQAakEk/AoAACAEIAQoAF82AFQgBCAEKAJcNgBRIAQgCzoAUCAEIAo2AiggBCAINgIkIAQgBTYCICAEIAk2AhwgBCAHNgIYIAQgBjYCFCAEIAI2AhAgAkGRgICAeEYEQCAEQQhqIAEoAnBBCGpBkIMJEKgGIAQoAgwhAgJAIAQoAggiAygCAEEDRg0AIAEtAHRBAXFFDQAgBCAEQSBqIgEoAgg2ApABIAQgASkCADcDiAEgBEGAgICAeDYCICADIARBiAFqEI0GCyACIAIoAgBBAWo2AgALIAQgBEEQaiICEFwgBCgCBCEBIAQoAgAhBiACEJQDDAILIAMQ/wMLIAYQxgQhASAGEPgDQQEhBgsgACAGNgIAIAAgATYCBCAEQeAEaiQAC6IPAgZ/AX4jAEHAAWsiAiQAIAJBqAFqIAEQ6gICQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8gAi0AqAFBAUYEQCACKAKsAQwBCyACLQCpAUEBRgRAIAItAKoBIgNBIkYNBiADQS1GDQUgA0HbAEYNByADQeYARg0EIANB7gBGDQIgA0H0AEYNAyADQfsARg0IIANBMGtB/wFxQQpJDQogAkEKNgJwIAEgAkHwAGoQ0QQgARDrBiEBIABBBjoAACAAIAE2AgQMEgsgAkEFNgJwIAEgAkHwAGoQ0QQLIQEgAEEGOgAAIAAgATYCBAwQCyABIAEoAhRBAWo2AhQgAUH4vAlBAxC9AiIBRQ0IIABBBjoAACAAIAE2AgQMDwsgASABKAIUQQFqNgIUIAFB+7wJQQMQvQIiAQRAIABBBjoAACAAIAE2AgQMDwsgAkGBAjsBCAwKCyABIAEoAhRBAWo2AhQgAUH+vAlBBBC9AiIBBEAgAEEGOgAAIAAgATYCBAwOCyACQQE7AQgMCQsgASABKAIUQQFqNgIUIAJBIGoiAyABQQAQjQEgAikDIEIDUQ0DIAJBCGogAxDVAgwHCyABQQA2AgggASABKAIUQQFqNgIUIAJBnAFqIAFBDGogARCzASACKAKgASEDIAIoApwBQQJGDQogAkGoAWogAyACKAKkARCJAyACIAIpAqgBNwBzIAIgAigCsAE2AHsgAkEDOgAIIAIgAikAcDcACSACIAIpAHc3ABAMBgsgASABLQAYQQFrIgM6ABggA0H/AXFFDQggASABKAIUQQFqNgIUIAJBAToAaCACIAE2AmRBACEDIAJBADYCpAEgAkKAgICAgAE3ApwBIAJB8ABqQQFyIQVBCCEGAn8DQCACQfAAaiACQeQAahDZASACLQBwIgRBB0YEQCACKAJ0IQUgAkGcAWoQjQhBBgwCCyAEQQZHBEAgAiAFKQAPNwC3ASACIAX9AAAA/QsDqAEgAigCnAEgA0YEQCACQZwBahDbBCACKAKgASEGCyAGIANBGGxqIgcgBDoAACAHIAL9AAOoAf0LAAEgByACKQC3ATcAECACIANBAWoiAzYCpAEMAQsLIAIpAqABIQggAigCnAEhBUEECyEGIAEgAS0AGEEBajoAGCACIAEQ5AEiAzYCiAEgAiAINwN4IAIgBTYCdCACIAY6AHAgBEEHRwRAIANFBEAgAiACKQOAATcDGCACIAL9AANw/QsDCAwHCyACQQY6AAggAiADNgIMIAJB8ABqENcFDAYLIAJBBjoACCACIAU2AgwgA0UNBSADEOEGDAULIAEgAS0AGEEBayIDOgAYIANB/wFxRQ0GIAEgASgCFEEBajYCFCACQQE6AGAgAiABNgJcIAJB8ABqIAJB3ABqEJ8BAkACQAJAAkAgAi0AcEEBRgRAIAIoAnQhAwwBCyACLQBxQQFHDQEgAigCXCIDQQA2AgggAyADKAIUQQFqNgIUIAJB8ABqIANBDGogAxCzASACKAJ0IQMgAigCcEECRg0AIAJBqAFqIAMgAigCeBCJAyACKAKoASIEQYCAgIB4RgRAIAIoAqwBIQMMAQsgAigCrAEhAyAEQYGAgIB4Rw0CCyACQQY6AEAgAiADNgJEDAILIAJBADYCTCACQQA2AkQgAkEFOgBADAELIAIoArABIQUgAkEANgJsIAJBADYCZCACIAU2ArABIAIgAzYCrAEgAiAENgKoASACQUBrIgUgAkHcAGoQxAICQCACLQBAQQZHBEAgAkHwAGoiAyACQeQAaiACQagBaiAFEDQgAxDhByACQYABaiEDA0ACQCACQfAAaiACQdwAahDQAQJAAkAgAigCcCIEQYCAgIB4aw4CAgABCyACIAIoAnQ2AkQgAkEGOgBADAQLIAIgAikCdDcCoAEgAiAENgKcASACQagBaiIEIAJB5ABqIAJBnAFqIAMQNCAEEOEHDAELCyACIAIpAmQ3AHMgAiACKAJsNgB7IAJBBToAQCACIAIpAHA3AEEgAiACKQB3NwBIDAILIAQgAxC8CAsgAkHkAGoQpgELIAEgAS0AGEEBajoAGCACIAEQsAIiAzYCiAEgAiAC/QADSP0LA3ggAiACKQNAIgg3A3AgCKdB/wFxQQZHBEAgA0UEQCACIAIpA1A3AxggAiAC/QADQP0LAwgMBgsgAkEGOgAIIAIgAzYCDCACQfAAahDXBQwFCyACIAIoAnQ2AgwgAkEGOgAIIANFDQQgAxDhBgwECyAAIAIoAig2AgQgAEEGOgAADAgLIAJBMGoiAyABQQEQjQEgAikDMEIDUQ0BIAJBCGogAxDVAgwCCyACQQA6AAgMAgsgACACKAI4NgIEIABBBjoAAAwFCyACLQAIQQZHDQAgAigCDCABEOsGIQEgAEEGOgAAIAAgATYCBAwECyAAIAIpAxg3AxAgACAC/QADCP0LAwAMAwsgAkEYNgJwIAEgAkHwAGoQ0QQhASAAQQY6AAAgACABNgIEDAILIAJBGDYCcCABIAJB8ABqENEEIQEgAEEGOgAAIAAgATYCBAwBCyAAQQY6AAAgACADNgIECyACQcABaiQAC7EMAg9/An4jAEHgFGsiAiQAIAEoAiAhCSABKAIcIQogASgCECELIAEoAgAhBCABKAIMIgUoAgghByAFKAIEIQggASkCBCERIAJBwARqIgMgASgCFCABKAIYENQBIBFCIIgiEqchBiARpyEFAkACQAJAAkACQCACKALABCIMQYCAgIB4RwRAIAIoAsQEIQ8gAigCyAQhDSADIAogCRDUASACKALABCIKQYCAgIB4Rg0BIAIoAsQEIQkgAigCyAQhASACQeAMaiAIIAcQ2wEgAigC5AwhByACKALoDCEIIAJB4BBqIAkgARDbASACIAg2AsQEIAIgBzYCwAQgAiACKALoEDYCzAQgAiACKALkECIINgLIBCACIANBAhBaIAIoAuAQIgMEQCAIIAMQegsgAigC4AwiAwRAIAcgAxB6CyACLQAfIAItAB4gAi0AHSACLQAcIAItABsgAi0AGiACLQAZIAItABggAi0AFyACLQAWIAItABUgAi0AFCACLQATIAItABIgAi0AESACLQAQIAItAA8gAi0ADiACLQANIAItAAwgAi0ACyACLQAKIAItAAkgAi0ACCACLQAHIAItAAYgAi0ABSACLQAEIAItAAMgAi0AAiACLQABIAItAABycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJyDQMgAEGBCjsBACAKRQ0CIAkgChB6DAILIABBgQQ7AQAMAwsgAEGBBjsBAAsgDEUNASAPIAwQegwBCyACQSBqIAsgDyANELwBAkACQAJAQSAQHyIDBEAgAyAC/QAAMP0LABAgAyAC/QAAIP0LAAAgAkEgNgLIBCACIAM2AsQEIAJBIDYCwAQgAkFAayILIAJBwARqIggQ2gEiDUGABGoiA0HDARC7AkEAIQcgAkHgDGoiECAJIAFBgANrIg5BACABIA5PGyIOaiABIA5rEIYCIAMgECALEL4HIAFBgQNPBEAgAkHgEGoiASAJIA4QhgIgAyABIAsQvgcgCCADQcABELsCIAMgASAIEL4HIBBCASABEOMDCyACQcAEaiIBIAJB4AxqQYAE/AoAACACQeAQaiADIAEQoAEgAigC5BAhAwJAAkAgAigC6BAiC0UNAEEAIQEDQCABIANqLQAAIAdyIQcgAUEBaiIBIAtHDQALIAdB/wFxRQ0AIAIoAuAQIgEEQCADIAEQegsgAi0A4AwhBSACQcAEaiACQeAMakEBckH/A/wKAAAgAkG/CGogAkFAa0GABPwKAAAgAiAC/QAEEP0LAM8MIAIgAv0ABAD9CwC/DCAEQYCAgIB4Rw0BDAQLIAIoAuAQIgEEQCADIAEQegsgDRC/ASAFIAZqIQMgBCAGRwRAIAQgBmshBkEAIQEDQCABIANqQQA6AAAgAUEBaiIBIAZHDQALCyASUEUEQCAFIQEDQCABQQA6AAAgAUEBaiIBIANHDQALCyAERQ0DIAUgBBB6DAMLQRBB0AgQowEiAUUNASABIAL9AAQQ/QsEECABIAL9AAQA/QsEACABIAU6ACAgAUEhaiACQcAEakGfCPwKAAAgASARNwPICCABIAQ2AsQIIAEgDTYCwAggACABNgIEIABBADoAAAwDC0EBELEHAAsQtggACyAAQYEIOwEACyACQQA6ACAgAkEAOgAhIAJBADoAIiACQQA6ACMgAkEAOgAkIAJBADoAJSACQQA6ACYgAkEAOgAnIAJBADoAKCACQQA6ACkgAkEAOgAqIAJBADoAKyACQQA6ACwgAkEAOgAtIAJBADoALiACQQA6AC8gAkEAOgAwIAJBADoAMSACQQA6ADIgAkEAOgAzIAJBADoANCACQQA6ADUgAkEAOgA2IAJBADoANyACQQA6ADggAkEAOgA5IAJBADoAOiACQQA6ADsgAkEAOgA8IAJBADoAPSACQQA6AD4gAkEAOgA/IAoEQCAJIAoQegsgDEUNASAPIAwQegwBCyAFIAZqIQAgBCAGRwRAIAQgBmshBkEAIQEDQCAAIAFqQQA6AAAgAUEBaiIBIAZHDQALCyASUEUEQCAFIQEDQCABQQA6AAAgAUEBaiIBIABHDQALCyAERQ0AIAUgBBB6CyACQeAUaiQAC9EPAQx/IwBBsAFrIgMkAAJAAkACQAJAAkACQAJ/AkACQAJAAkBBASABKAIAIgZBgICAgHhzIAZBAE4bQQFrDgIBAgALIAEoAgQiBSgCtAEgBS0AwAEhCRCZCCIBQfTICEEEQc33CEEJELcFAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAFKAIAQQFrDg8BAgMEBQYHCAkKCwwNDg8ACxCZCCIEQaTECEEKQa7ECEEdELcFIANBOGogAiAEIAVBBGoQ1gMgAygCOEEBRw0PIAMoAjwhBiAEEIsIDBYLEJkIIgRBpMQIQQpBy8QIQR8QtwUgA0FAayACIAQgBUEEahDWAyADKAJAQQFHDQ4gAygCRCEGIAQQiwgMFQsQmQgiBEGkxAhBCkHqxAhBHhC3BQwNCxCZCCIEQaTECEEKQYjFCEElELcFIANByABqIAIgBEGtxQhBDiAFQQRqEMkBIAMoAkhBAUcNDCADKAJMIQYgBBCLCAwTCxCZCCIEQaTECEEKQbvFCEEjELcFIANB0ABqIAQgBUEIaigCACAFQQxqKAIAEK4CIAMoAlBBAUcNCyADKAJUIQYgBBCLCAwSCxCZCCIEQaTECEEKQe3FCEEpELcFIANB2ABqIAQgBUEIaigCACAFQQxqKAIAEK4CIAMoAlhBAUcNCiADKAJcIQYgBBCLCAwRCxCZCCIEQaTECEEKQZbGCEEgELcFEJkIIgdB26gIQQwgBUEIaigCACAFQQxqKAIAELcFIARBtsYIQRAQiQEgBxCuBwwJCxCZCCIEQaTECEEKQcbGCEEhELcFDAgLEJkIIgRBpMQIQQpB58YIQSoQtwUgA0HgAGogBEGRxwhBESAFQQhqKAIAIAVBDGooAgAQgAQgAygCYEEBRw0HIAMoAmQhBiAEEIsIDA4LEJkIIgRBpMQIQQpBoscIQSwQtwUgA0HoAGogBEHDughBEyAFQQhqKAIAIAVBDGooAgAQgAQgAygCaEEBRw0GIAMoAmwhBiAEEIsIDA0LEJkIIgRBpMQIQQpBzscIQR0QtwUMBQsgBS0ACBCZCCIEQaTECEEKQevHCEEeELcFQQZGDQQgA0HwAGogAiAEQYnICEEYIAVBCGoQiwMgAygCcEEBRw0EIAMoAnQhBiAEEIsIDAsLEJkIIgRBpMQIQQpBocgIQSYQtwUgBEGjughBDSAFQRRqKAIAIAVBGGooAgAQtwUgA0H4AGogAiAEQbC6CEETIAVBBGoQyQEgAygCeEEBRw0DIAMoAnwhBiAEEIsIDAoLEJkIIgRBpMQIQQpBqLAIQQ8QtwUMAgsQmQgiBEGkxAhBCkGHxAhBDhC3BQwBCxCZCCIEQaTECEEKQfWkCEEEELcFCyABQdulCEEIEIkBIAQQrgcCQCAJQQZGDQAgA0EwaiACIAFB9JgIQQcgBUHAAWoQiwMgAygCMEEBRw0AIAMoAjQhBgwHC0GAgICAeEYNCCAFQbwBaigCACEJIAUoAnghByAFKAIgIQsgBSgCbCEMIAUoAmAhDSAFKAJUEJkIIQQgBSgCULgQhgghCCAEQZy6CEEHEIkBIAgQrgcgBEGKpAhBCCAFQYgBaigCACAFQYwBaigCABC3BSAEQf61CEEFIAVBlAFqKAIAIAVBmAFqKAIAELcFIARBs4AIQQggBUGgAWooAgAgBUGkAWooAgAQtwUgBEHkoghBDCAFKAIwIAVBNGooAgAQtwVBgICAgHhGDQQgBSgCWCEGIAUoAlwhCCADQZwBaiACEJsFAkAgAygCnAFBAkYEQCADKAKgASEGDAELIAYgCEEYbGohCCADIAMoAqwBNgKYASADIAP9AAKcAf0LA4gBA0AgBiAIRg0EIANBKGogA0GIAWoiDiAGIAZBDGoQogIgBkEYaiEGIAMoAihBAUcNAAsgAygCLCEGIA4Q3gcLQQEMAwsQmQgiBkH0yAhBBEGS8ghBCBC3BSADQYABaiACIAYgARDSAiADKAKAAUEBcUUEQCAGQdb3CEESIAEtADAQpgcMCQsgAygChAEgBhCLCEEBIQohBgwICxCZCCIGQfTICEEEQej3CEEPELcFDAcLIANBIGogA0GIAWoQwwYgAygCJCEGIAMoAiALQQFxDQEgBEGAgQhBDhCJASAGEK4HCyANQYCAgIB4RwRAIAItAAAgBEGCowhBCiAFQeAAahCyBwsgDEGAgICAeEcEQCACLQAAIARBkqQIQQcgBUHsAGoQsgcLIARBo7oIQQ0gBUGsAWooAgAgBUGwAWooAgAQtwUgA0EYaiAFQThqIAIQeSADKAIcIQYgAygCGEEBcQ0AIARBsLoIQRMQiQEgBhCuBwJAIAlFDQAgA0EQaiAEQcO6CEETIAVBuAFqKAIAIAVBvAFqKAIAEIAEIAMoAhBBAUcNACADKAIUIQYMAQsgCwRAIAIgBEHWughBBSAFKAIgIAVBJGooAgAQqwQLIAdBgICAgHhHBEAgAi0AACAEQduoCEEMIAVB+ABqELIHCyADQQhqIAItAAIgBEGBpAhBCSAFKQMoEIoEIAMoAghBAUcNAiADKAIMIQYLIAQQiwgLIAEQiwhBASEKDAILIAFB9/cIQQUQiQEgBBCuBwsgASEGCyAAIAY2AgQgACAKNgIAIANBsAFqJAALhxABD38jAEHgAmsiBCQAIARBGGogAigCEBCdBiAEKAIcIQUCQAJAIAQoAhhBAXEEfyAFBQJAIAMtAKgBRQRAIAMoApgBIQogAygClAEhCSAFKAI4IQsgBSgCNCEMIAUoAjAhByAEQRBqIANBhAFqEOcGIAUoAhAhDSAFKAIUIQ4gBSgCHCEPIAUoAiAhECADKAKkASEGIAQoAhQhESAEKAIQIQggBEEZNgLAAiAEQcD1CDYCvAIgBEEhNgLcAiAEQbnNCDYC2AIgBEGQAWoiBRCpBSAEIAU2ArQCIARB1ABqIARBtAJqIAhBAEdBAkEDIAdBgICAgHhGIgcbaiAGQQBHahCKBiAEKAJUIQUCQAJAAkAgBC0AWCISQQNHBEAgBCASOgDMAiAEIAU2AsgCIARByAJqIgVB4ukIQQwgCSAKEOYGIAdFBEAgBUHGyQhBDEEAIAwgBxsgCxDLBQsgCARAIARByAJqQdOuCEEJIAggERDLBQsgBEHIAmoiBUGhtQhBCCANIA4Q5gYgBkUNASAFIANBnAFqQQAgBhsQxwQiBUUNAQsgBCgCkAEgBCgClAEQvAgMAQsgBCgCyAIoAgAgBC0AzAIQ1wcgBCgClAEhBSAEKAKQASIIQYCAgIB4Rw0BCyAEIAU2AsgCIARBBDYCWCAEIARByAJqIgU2AlQgBEGQAWoiBkH5hwggBEHUAGoQwQYgBhDaCCEGIAUQ3gYgBCAGNgIoIARBgICAgHg2AiQMAgsgBCgCmAEhB0EEQSgQpwUhBiAEQcgCakHIywhBGhCJAyAEQQI2ApwBIARBAjYClAEgBCAEQbwCajYCmAEgBCAEQdgCajYCkAEgBEHUAGpBt4MIIARBkAFqEMEGIAZBDDYCBCAGQeLLCDYCACAGIAQpAsgCNwIIIAYgBCgC0AI2AhAgBkEMNgIYIAZB7ssINgIUIAYgBCkCVDcCHCAGIAQoAlw2AiQgBEEkaiAPIBAQiQMgBEEBOgBQIARBGTYCTCAEQcD1CDYCSCAEIAc2AkQgBCAFNgJAIAQgCDYCPCAEQQI2AjggBCAGNgI0IARBAjYCMAwBCyADKAKUASEIIAMoApgBIQcgBEGQAWogBSADKAJsIAMoAnAQGCAEQQhqIANBhAFqEOcGIARBEjYCsAEgBEGr9gg2AqwBIAQgBzYCoAEgBCAINgKcASAEIAUoAhQiCzYCuAEgBCAFKAIQIgw2ArQBIAQgBCgCDCINNgKoASAEIAQoAggiBjYCpAEgBCADQZwBakEAIAMoAqQBIgobIg42ArwBIAUoAhwhDyAFKAIgIRAgBEEMNgK4AiAEQaLACDYCtAIgBEEhNgKwAiAEQbnNCDYCrAIgBEHUAGoiBRCpBSAEIAU2AtQCIARByAJqIARB1AJqQQRBAyAKGxCKBiAEKALIAiEFAkACQAJAAkACQCAELQDMAiIJQQNGBEAgBCgCkAEhCQwBCyAEIAk6ANwCIAQgBTYC2AIgBEHYAmoiBUGrvwhBCEGr9ghBEhDmBiAFQbO/CEEOEMIGIAQoAtgCIgUoAgAQugggBEHIAmogBSAGQQBHQQFBAiAEKAKQASIJQYCAgIB4RiIRG2oQigYgBCgCyAIhBSAELQDMAiISQQNGDQAgBCASOgDAAiAEIAU2ArwCIARBvAJqIgVBs/UIQQ0gCCAHEOYGIBFFBEAgBUGuwAhBCyAEQZABahD9BgsgBgRAIARBvAJqQZ+3CEEKIAYgDRDLBQsgBCgCvAIoAgAgBC0AwAIQ1wcgBEHYAmoiBUGhtQhBCCAMIAsQ5gYgCkUNASAFIA4QxwQiBUUNAQsgBCgCVCAEKAJYELwIDAELIAQoAtgCKAIAIAQtANwCENcHIAQoAlghBSAEKAJUIghBgICAgHhHDQELIAQgBTYCvAIgBEEENgLMAiAEIARBvAJqIgU2AsgCIARB1ABqIgZB+YcIIARByAJqEMEGIAYQ2gghBiAFEN4GIAQgBjYCKCAEQYCAgIB4NgIkDAELIAQoAlwhB0EEQSgQpwUhBiAEQbwCakHIywhBGhCJAyAEQQI2AmAgBEECNgJYIAQgBEG0Amo2AlwgBCAEQawCajYCVCAEQcgCakG3gwggBEHUAGoQwQYgBkEMNgIEIAZB4ssINgIAIAYgBCkCvAI3AgggBiAEKALEAjYCECAGQQw2AhggBkHuywg2AhQgBiAEKQLIAjcCHCAGIAQoAtACNgIkIARBJGogDyAQEIkDIARBAToAUCAEQQw2AkwgBEGiwAg2AkggBCAHNgJEIAQgBTYCQCAEIAg2AjwgBEECNgI4IAQgBjYCNCAEQQI2AjALIAkgBCgClAEQ2QcLIAQoAiRBgICAgHhHDQEgBCgCKAsQkQghBSAEQoCAgIDAADcDmAIgBP0MAAAAAAAAAAAAAAAAAAAAAP0LA/ABIARBADYCoAIgBEKAgICAgICAgIB/NwOIAiAEQQA2AoACIARBgICAgHg2AuABIAAgASACQQQgBSAEQZABaiIAEEQgABCWASADENQEDAELIARB1AFqIARBJGoiAhDqASAEQZABaiIFIAJBMPwKAAAgBEEAOgCEAiAEQYuAgIB4NgLQASAEQQA7AcgBIARBATYCxAEgBEEGNgLAASAEQdQAaiICIAVBPPwKAAAgACAEQdABakHIAPwKAAAgAUEwahDXAiABQRQ2AjAgAUE0aiACQTz8CgAAIAEgAzYCcAsgBEHgAmokAAu9DgIOfwF+IwBBkAFrIgQkAAJAAkACQAJAAkAgASgCACIFRQRAIAIoAgQhCEEAIQUMAQsgAigCCCELIAIoAgQhCCABKAIEIQoDQCAFQQRqIgYgBS8BjgIiCUEMbGohDEEAIQcCQANAIAYgDEYEQCAJIQcMAgsCQAJAIAggCyAGQQRqKAIAIAZBCGooAgAQ1QVB/wFxDgIBAAMLIAZBDGohBiAHQQFqIQcMAQsLIAIoAgAgCBC8CAwDCyAKRQ0BIApBAWshCiAFIAdBAnRqKAKQAiEFDAALAAsgAigCACIGQYCAgIB4Rw0BIAghBSABIQcLIAQgBSAHQQxsaiIBKAKQATYCiAEgBCABKQKIATcDgAEgASADKQIANwKIASABIAMoAgg2ApABIAAgBCkDgAE3AgAgACAEKAKIATYCCAwBCyAEIAc2AjQgBEEANgIwIAQgBTYCLCAEIAE2AiggBCAINgIgIAQgBjYCHCAEIAIoAgg2AiQCQAJAAkACQAJAAkACQAJAIAUEQCAFLwGOAkELSQ0HIARB7ABqIQggBEE4aiECAkAgB0EFSQRAQQQhBgwBCwJAAkAgByIGQQVrDgICAQALIAdBB2shByAEQeQAaiEIIARB6ABqIQJBBiEGDAELQQAhByAEQeQAaiEIIARB6ABqIQJBBSEGC0GQAhDyCCIKQQA7AY4CIApBADYCACAKIAUvAY4CIgwgBkF/c2oiCTsBjgIgBUEEaiINIAZBDGwiDmoiDygCACELIA8pAgQhEiAEIA4gBUGIAWoiD2oiDigCCDYCiAEgBCAOKQIANwOAASAJQQxPDQogDSAGQQFqIg5BDGwiEGogDCAOayIMIApBBGogCRDaBSAPIBBqIAwgCkGIAWogCRDaBSAFIAY7AY4CIAQgBCkDgAE3A0ggBCAEKAKIATYCUCAEQQA2AmQgBEEANgJsIAQgBTYCOCAEIAo2AmggBCAHNgJ4IAQgCCgCADYCdCAEIAIoAgA2AnAgBEGAAWogBEHwAGogBEEcaiADELYEIAtBgICAgHhGDQggBCAEKAJQNgJgIAQgBCkDSDcDWEEAIQJBACEIA0AgBSgCACIHRQRAAkAgASgCACIDBEAgASgCBEHAAhDyCCICIAM2ApACIAJBADsBjgIgAkEANgIAQQFqIgNFDQUgBEEIaiACIAMQgAMgBCgCCCECIAEgBCgCDCIDNgIEIAEgAjYCACAIIANBAWtHDQYgAi8BjgIiA0ELSQ0BQeTcCUEgQdTdCRDDBwALQdTcCRCwCAALIAIgA0EBaiIFOwGOAiACIANBDGxqIgMgEjcCCCADIAs2AgQgAyAEKQNYNwKIASADIAQoAmA2ApABIAIgBUECdGogCjYCkAIgCiAFOwGMAiAKIAI2AgAMCgsgBS8BjAIhBiAEIBI3AkwgBCALNgJIIAIgCEcNBCAGIQUgBy8BjgIiDEELTwRAIARB7ABqIQMCQCAFQQVJBEBBBCEGDAELAkACQCAGQQVrDgICAQALIAZBB2shBSAEQegAaiEDQQYhBgwBC0EAIQUgBEHoAGohA0EFIQYLQcACEPIIIghBADsBjgIgCEEANgIAIAggBy8BjgIiDSAGQX9zaiIJOwGOAiAEIAdBiAFqIg4gBkEMbCILaiIPKQIANwOAASAEIA8oAgg2AogBIAlBDE8NDCAHQQRqIg8gC2oiCykCBCESIAsoAgAhCyAPIAZBAWoiEEEMbCIRaiANIBBrIg0gCEEEaiAJENoFIA4gEWogDSAIQYgBaiAJENoFIAcgBjsBjgIgBCAEKQOAATcDcCAEIAQoAogBNgJ4IAgvAY4CIg1BAWohCSANQQxPDQYgDCAGayAJRw0HIAlBAnQiCQRAIAhBkAJqIAcgBkECdGpBlAJqIAn8CgAACyAEQRBqIAggAkEBaiICEIADIAQgBzYCbCAEIAQpA3A3AzggBCAEKAJ4NgJAIAQgBCgCECIGNgJoIAQoAhQhCCADKAIAIAUgBEHIAGogBEHYAGogChCQAiALQYCAgIB4Rg0KIAQgBCgCQDYCYCAEIAQpAzg3A1ggByEFIAYhCgwBCwsgByAFIARByABqIARB2ABqIAoQkAIMCAtBkAIQ8ggiAkEAOwGOAiACQQA2AgAgAUEANgIEIAEgAjYCACACLwGOAiIFQQtPDQUgAiAFQQFqOwGOAiACIAVBDGxqIgIgBCgCJDYCDCACIAQpAhw3AgQgAiADKQIANwKIASACIAMoAgg2ApABDAcLQeTdCRCwCAALQZTdCUEwQcTdCRDDBwALQczeCUE1QYTfCRDDBwALQQAgCUEMQbzeCRDHAQALQfTdCUEoQZzeCRDDBwALQeTcCUEgQYTdCRDDBwALIARBgAFqIARBLGogBEEcaiADELYECyAAQYCAgIB4NgIAIAEgASgCCEEBajYCCAsgBEGQAWokAA8LQQAgCUELQazeCRDHAQAL5g8CB38CfiMAQaAEayIFJAAgBUEYaiIGIARBJGoQjgQgBSACNgL8ASAFIAQ2AvgBIAVBrAFqIgcgA0HMAPwKAAACQCAFKAIYQZKAgIB4RwRAIAVB4ABqIAZByAD8CgAAIAcQ/wMgBSgCYCEGDAELAkAgBCgCACIJQQtGBEBBkoCAgHghBiAFQZKAgIB4NgJgIAVBrAFqEP8DDAELIARBCjYCAEGDgICAeCEGQQEhBwJAAkACQAJAAkACQAJAAkACQAJAAkACQEECIAlBB2sgCUEGTRtBAWsOAwYBAwALIAUgAigCEBCdBiAFKAIEIQIgBSgCAEEBRw0BIAIQ+AMMAgsgBSAEQQRqIggoAhA2ApQCIAUgCCkCCCIMNwKMAiAFIAgpAgAiDTcChAIgBUEGNgKAAiANpyEGIAUoAogCIQcCQAJAAkACQAJAAkACQCAJQQFrDgYFBgECAwQACyAFIAVBrAFqQcTyCBB/OgCUAiAFQYACahDnAyAFQgA3A6ACIAVBhYCAgHg2ApgCIAVBATYCgAIMDAsgBSAMNwKIBCAFIAc2AoQEIAVBmAJqIAVBgAJqIAZBAUECIAVBrAFqQZDzCBB/GyAFQYQEahCqAwwLCyAFIAc6AJQEIAUgBjYCkAQgBUGYAmogBUGAAmogBUGQBGoQswMMCgsgBSAHQf8BcUEDRwR/IAUgBzoAoAJBkoCAgHgFQZOAgIB4CzYCmAIgBSAGNgKcAgwJCxDcCCECIAVBk4CAgHg2ApgCIAUgAjYCnAIMCAsgBUHgAmoiBiADEOMEIAUoAugDQYCAgIB4Rg0IQQhBmAEQpwUiByAGQZgB/AoAAEEAIQMgAi0AFkEBRgRAIAcQ3gEhAwsgBygCfCEGIAdBgICAgHg2AnwgBiAHKAKAARDZByAGQYCAgIB4RgRAIAVBADoAlAQgBSAHNgKQBCAFQZgCaiAFQYACaiAFQZAEahCzAyADEKEIDAoLIAVBEGogAigCEBCdBiAFKAIUIQICQCAFKAIQQQFGBEBBACEGDAELIAIoAhAhBiACKAIUIQILIAUgBjYCkAQgBSACNgKUBCAFQQhqIAVBkARqELwFQQAhAgJ/IANFBEBBACEGQQQMAQsgBUGQBGogBSgCCCAFKAIMIAMgBxAzIAMQsQhBACEGQQQgBSgCkAQiA0GAgICAeEYNABogBSgCmAQhAiADIQYgBSgClAQLIQMgBUGYAmpBBHIgBxA1IAVBgAJqEOcDIAUgAjYCkAIgBSADNgKMAiAFIAY2AogCIAUgBzYChAJBh4CAgHghBkECIQMMCgsgBSAMNwL8AyAFIAc2AvgDIAVBrAFqQZDzCBB/DQIgBS0AlQJFBEAgBUECOgCUBCAFIAY2ApAEIAVBmAJqIAVBgAJqIAVBkARqELMDIAVB+ANqEPoDDAcLIAVBgAJqEOcDIAVBiAJqIgIgBSkC+AM3AgAgAiAFKAKABDYCCCAFIAY2AoQCIAVBAzYCgAIgBUGIgICAeDYCmAIMBgsgAg0CC0GSgICAeCEGIAVBkoCAgHg2AmAgAxD/AwwICyAFQZgCaiAFQYACaiAGQQEgBUH4A2oQqgMMAwsgBUGAAmogAigCECACKAIUIAQoAhwgBCgCIBCCASAFKAKAAiAFKAKEAiEHIAVB4AJqIAUoAogCIgJBBEEYELkCIAUoAuQCIQYgBSgC4AJBAUYNASAHIAJBDGxqIQogBUEANgKgAiAFIAUoAugCNgKcAiAFIAY2ApgCIAVBmAJqIAIQ1QYgBSgCoAIhAiAFKAKcAiELIAchBgNAIAYgCkcEQCAGKQIAIQwgCyACQRhsaiIJIAYoAgg2AgggCSAMNwIAIAlBgICAgHg2AgwgAkEBaiECIAZBDGohBgwBCwsgBxDCCCAFIAI2AqACIAUgAjYAlwQgBSAFKQCZAjcDkAQgBS0AmAIhB0EIIQhBioCAgHghBgsgBBDnByAEQQA7ARQgBCAINgIAIAUgBzoAZCAFIAY2AmAgBSAFKQOQBDcAZSAFIAUoAJcENgBsIAMQ/wMMBQsgBSgC6AIaIAYQsQcACyADEP8DDAELIAUoAuACIQIgBUEDOgCUBCAFIAI2ApAEIAVBmAJqIAVBgAJqIAVBkARqELMDCyAFKAKYAiIGQZGAgIB4TQRAIAUoAoACIQMMAQsgBUGSgICAeDYCYCAFKAKcAiECAkAgBkGTgICAeEcEQCACELEIDAELIAIQ+AMLIAVBgAJqEOcDQZKAgIB4IQYMAQsgBSAFKQCdAjcDkAQgBSAFKACkAjYAlwQgBS0AnAIhAiAFQfAAaiAFQagCakE4/AoAACAFIAVBhAJq/QACAP0LA+ACIAUoApQCIQcgBBDnByAEIAM2AgAgBCAHNgIUIAggBf0AA+AC/QsCACAFIAI6AGQgBSAGNgJgIAUgBSkDkAQ3AGUgBSAFKACXBDYAbAsgBUEYahDpBwsCQCAGQZKAgIB4RwRAIAVB4AJqIAVB4ABqQcgA/AoAAAwBCyAFQeACaiAEQTRqEI4EIAVB4ABqEOkHCwJAAkAgBSgC4AJBkoCAgHhHBEAgACAFQeACaiICQcgA/AoAACAAKAIAQZGAgIB4Rg0BIAIgBEHEAPwKAAAgAUEwaiIAENcCIAAgAkHEAPwKAAAMAgsgAEKRgICAGDcDAAsgBBDWBgsgBUGgBGokAAvGDgIMfwF+IwBBkAJrIgUkACAFQQA2AhggBUKAgICAwAA3AhAgBCgCUCEJAkACQAJAAkAgAygCUEGAgICAeEcEQAJAIAlBgICAgHhGBEAgAygCWCEHIAMoAlQhCAwBCyAEKAJUIAQoAlggAygCVCIIIAMoAlgiBxCPCEUNAgsgBUEQakEFENUGIAUoAhghAyAFKAIUIQwDQCAFQZgBaiILIAEgAiAIIAcgBkEDdCIKKAKw8AggCigCtPAIEJYDIAwgA0EYbGoiCiAFKQKoATcCECAFQYCAgIB4NgKkASAKIAX9AAKYAf0LAgAgA0EBaiEDIAZBAWoiBkEFRw0ACyAFIAM2AhggCyABIAIQiQUgBUGAgICAeDYCpAEgBUEQaiALEPQECyAJQYCAgIB4Rg0BCwJAAkAgBCgCOEGAgICAeEcNACAEKAJEQYCAgIB4Rw0AIAVBgICAgHg2AhwMAQsgBUGYAWoiCCAEEJMHIAVBKGoiAxCpBSAFKAKYASEHIAUoAqQBIQYgBSADNgJ0IAVB7AFqIAVB9ABqIAdBgICAgHhHIgcgBkGAgICAeEdqEIoGIAUoAuwBIQMCQAJAIAUtAPABIglBA0cEQCAFIAk6AIQBIAUgAzYCgAEgBwRAIAVBgAFqQaDxCEEHIAgQ/QYLIAZBgICAgHhHBEAgBUGAAWpB5KIIQQwgBUGkAWoQ/QYLIAUoAoABKAIAIAUtAIQBENcHIAUoAiwhAyAFKAIoIgZBgICAgHhGDQEgBSAFKAIwNgIwIAUgAzYCLCAFIAY2AigMAgsgBSgCKCAFKAIsELwICyAFQYCAgIB4NgIoIAUgAzYCLAsgBUEcaiAFQShqEM4FIAVBmAFqELgHCyAFQegAaiAEQRxqEPwGIAVB9ABqIARBKGoQ+AIgBUGAAWogBEEQahD8BgJAIAQpA2giEUIAWQRAIAVBmAFqQRNBAUEBELkCIAUoApwBIQMgBSgCmAENBCAFQQA2AvQBIAUgBSgCoAE2AvABIAUgAzYC7AEMAQsgBUGYAWpBFEEBQQEQuQIgBSgCnAEhAyAFKAKYAQ0DIAVBADYC9AEgBSAFKAKgATYC8AEgBSADNgLsASAFQewBakEtEPYDQgAgEX0hEQsgBUEIaiARIAVBmAFqIgNBExDrASAFQewBaiAFKAIIIgYgBiAFKAIMahDrBCAFIAUoAvQBNgJUIAUgBSkC7AE3AkwgBSAFKQJoNwMoIAUgBSgCcDYCMCAFIAUpAnQ3AjQgBSAFKAJ8NgI8IAUgBSkCgAE3A0AgBSAFKAKIATYCSCAFIAUoAiQ2AmAgBSAFKQIcNwNYIANBBUEEQRgQuQIgBSgCnAEhAyAFKAKYAUEBRg0CIARB0ABqIQ9BACEKIAVBADYClAEgBSAFKAKgATYCkAEgBSADNgKMASAFQagBaiINIAVBKGpBPPwKAAAgBUIANwLkASAFQYwBakEFENUGIAQoAlghCyAEKAJUIQwgBSgClAEhCSAFKAKQASEQQQAhA0EAIQZBACEHA0AgB0EFRgRAAkAgBSAJNgKUASAFIAo2AqABIAZBBUYNAEEFIAZrIQggDSAGQQxsaiEGQQAhAwNAIAMgCEYNASAGIANBDGxqIgcoAgAgB0EEaigCABDZByADQQFqIQMMAAsACwVBBSEIQYGAgIB4IQ4gBkEFRwRAIA0gBkEMbGoiCCkCBCERIAgoAgAhDiAGQQFqIgohCAsgB0EBaiEHIAVB7AFqIAEgAiAMIAsgA0Gw8AhqKAIAIANBtPAIaigCABCWAyAQIAlBGGxqIgYgETcCECAGIAUpAuwBNwIAIAUgDjYC+AEgBiAFKQL0ATcCCCAJQQFqIQkgA0EIaiEDIAghBgwBCwsgBUEQaiAFQYwBahCEBAJAIARBiAFqIAwgCxDIBCIDBEAgBSAENgLEASAFIAI2AsABIAUgATYCvAEgBUIANwK0ASAFIANBMGo2ArABIAUgA0EkajYCrAEgBSADQRhqNgKoASAFQShqQQNBBEEYELkCIAUoAiwhBCAFKAIoQQFGDQMgBUGoAWohCEEAIQMgBUEANgKMAiAFIAUoAjA2AogCIAUgBDYChAIgBUGEAmpBAxDVBiAFQTRqIQQgBSgCjAIhBiAFKAKIAiEHA0AgA0EDRwRAIAggA0ECdGooAgAhCSAFQShqIAEgAiAMIAsgA0EDdCIKKAL48AggCigC/PAIEJYDIAQgCRD4AiAHIAZBGGxqIgkgBSkCODcCECAJIAX9AAIo/QsCACAGQQFqIQYgA0EBaiEDDAELCyAFIAY2AowCDAELIAVBADYCjAIgBUKAgICAwAA3AoQCCyAFQRBqIgMgBUGEAmoQhAQgBUGYAWoiBCABIAIQiQUgBUGkAWogDxD4AiADIAQQ9AQLIAAgBSgCGDYCCCAAIAUpAhA3AgAgBUGQAmokAA8LIAUoAjAaIAQQsQcACyAFKAKgARogAxCxBwALsQ4DD38BfgF7IwBBoAJrIgQkAAJAAkACQAJAAkAgASgCACIHBEAgAigCCCEIIAIoAgQhCSABKAIEIQoDQCAHQYwCaiIFIAcvAZIDIgtBDGxqIQ5BACEGAkADQCAFIA5GBEAgCyEGDAILAkACQCAJIAVBBGooAgAgCCAFQQhqKAIAIgwgCCAMSRsQrgQiDSAIIAxrIA0bIgxBAEogDEEASGtB/wFxDgIBAAMLIAVBDGohBSAGQQFqIQYMAQsLIAQgATYCICAEIAY2AhwgBCAKNgIYIAQgBzYCFCAEQYCAgIB4NgIQIAIoAgAgCRC8CAwECyAKBEAgCkEBayEKIAcgBkECdGooApgDIQcMAQsLIAQgBjYCKCAEQQA2AiQgBCAHNgIgIAQgATYCHCAEIAIpAgAiEzcDECAEIAIoAgg2AhggE6dBgICAgHhGDQECQAJAAkACQAJAAkAgBy8BkgNBC08EQCAEQThqIQggBEHoAWohCkEEIQUCQCAGQQVJDQACQAJAIAYiBUEFaw4CAgEACyAGQQdrIQYgBEHgAWohCCAEQYgCaiEKQQYhBQwBC0EAIQYgBEHgAWohCCAEQYgCaiEKQQUhBQsQtAUiC0EAOwGSAyALQQA2AogCIAsgBy8BkgMiDiAFQX9zaiICOwGSAyAEIAcgBUEYbGoiCSkDADcDWCAEIAn9AAMI/QsDYCACQQxPDQEgB0GMAmoiDSAFQQxsaiIJKQIEIRMgCSgCACEJIA0gBUEBaiIMQQxsaiAOIAxrIg4gC0GMAmogAhDaBSAHIAxBGGxqIA4gCyACEOUFIAcgBTsBkgMgBCAEKQNYNwLAASAEIAT9AANg/QsCyAEgBEEANgLgASAEQQA2AjggBCAHNgLoASAEIAs2AogCIAQgBjYCmAEgBCAIKAIANgKUASAEIAooAgA2ApABIARB2ABqIARBkAFqIARBEGogAxDNBCAJQYCAgIB4Rg0LIAQgEzcClAEgBCAJNgKQASAEIAQpArwBNwKcASAEIAT9AALEAf0LAqQBIAQgBCgC1AE2ArQBIARB3ABqIQwgBEGgAWohDiAEQZwBaiEJQQAhCkEAIQUDQCAHKAKIAiIGRQRAIARB2ABqIgMgBEGQAWpBKPwKAAAgBCAFNgKMASAEIAs2AogBIAQgCjYChAEgBCAHNgKAASABKAIAIgJFDQQgBCACIAEoAgQQ2AMgBCgCACECIAEgBCgCBCIGNgIEIAEgAjYCACACIAYgAyAEQegAaiALIAUQ2wIMDQsgBSAKRw0EIAcvAZADIgUhAiAGLwGSAyIRQQtPBEAgBEHgAWohAwJAIAVBBUkEQEEEIQUMAQsCQAJAIAVBBWsOAgIBAAsgBUEHayECIARB2AFqIQNBBiEFDAELQQAhAiAEQdgBaiEDQQUhBQsQtQUiB0EAOwGSAyAHQQA2AogCIAcgBi8BkgMiECAFQX9zaiIIOwGSAyAEIAYgBUEYbGoiDSkDADcDiAIgBCAN/QADCP0LA5ACIAhBDE8NBiAGQYwCaiISIAVBDGxqIg0pAgQhEyANKAIAIQ0gEiAFQQFqIg9BDGxqIBAgD2siECAHQYwCaiAIENoFIAYgD0EYbGogECAHIAgQ5QUgBiAFOwGSAyAMIAQpA4gCNwIAIAwgBP0AA5AC/QsCCCAHLwGSAyIPQQFqIQggD0EMTw0HIBEgBWsgCEcNCCAIQQJ0IggEQCAHQZgDaiAGIAVBAnRqQZwDaiAI/AoAAAsgBEEIaiAHIApBAWoiChC3AyAEIAY2AuABIAQgBCkCWDcD6AEgBCAE/QACYP0LA/ABIAQgBCgCcDYCgAIgBCAEKAIINgLYASAEKAIMIQUgAygCACACIARBkAFqIA4gCxCYAiAEIAQoAoACNgJQIAQgBCkD+AE3A0ggBCAE/QAD6AH9CwM4IA1BgICAgHhGDQ0gBCgC4AEhByAEKALYASELIAkgBCkDODcCACAJIAT9AANA/QsCCCAJIAQoAlA2AhggBCATNwKUASAEIA02ApABDAELCyAGIAIgBEGQAWogDiALEJgCDAsLIARB2ABqIARBIGogBEEQaiADEM0EDAoLQQAgAkELQazeCRDHAQALQdTcCRCwCAALQczeCUE1QYTfCRDDBwALQQAgCEELQazeCRDHAQALQQAgCEEMQbzeCRDHAQALQfTdCUEoQZzeCRDDBwALIARBADYCICAEIAE2AhwgBCACKAIINgIYIAQgAikCACITNwMQIBOnQYCAgIB4Rw0CCyABIQYLIAQoAhQgBkEYbGoiASkDACETIAEgAykDADcDACAAIBM3AwAgAf0AAwghFCABIAP9AAMI/QsDCCAAIBT9CwMIDAILEIIIIQIgAUEANgIEIAEgAjYCACAEQSxqIAIgBEEQaiADEKsDCyABIAEoAghBAWo2AgggAEEGOgAACyAEQaACaiQAC8ANAhd/BH4jAEHgAGsiAiQAIAEpA2ghGSABKQNgIRogASgCUEGAgICAeEcEQCABKAIwIRIgASgCLCEJIAJBKGogAUEQahDnBiACKAIsIRMgAigCKCENIAJBIGogAUEcahDnBiABKQMAIRsgASkDCCEcIAEoAlQhFCABKAJYIRUgAigCJCEWIAIoAiAhDiACQRhqIAFBOGoQ5wYgAkEQaiABQcQAahDnBiACKAIcQQAgAigCGCIFGyEXIAIoAhRBACACKAIQIgMbIQcgBUEBIAUbIQsgA0EBIAMbIQwLIAJBCGogAUH8AGoQ5wYgAigCCCEPIAIoAgwhGCACQTBqIgMQqQUgAiADNgI8IAJB2ABqIgUgAkE8aiAPQQBHQQVBBCAJG2ogASgCeCIRQQBHahCKBiACKAJYIQQCQAJAAkAgAi0AXCIDQQNGDQAgAiADOgBEIAIgBDYCQCACQUBrIgNBnLoIQQdBARD+BiADQeHzCEEKIBoQhwcgA0Hr8whBCyAZEIcHIANB964IQQcQwgYgAigCQCIKKAIAELoIIAEoAowBIQMgBSAKIAEoApABIgUQiwYgAigCWCEGIAItAFwiCEEDRgRAIAYhBAwBCyADIAVBPGxqIRAgCEEBRiEFA0ACQCAGKAIAIQQgAyAQRg0AIAQgBUEBcRCJCCACQdgAaiAGQQUQigYgAigCWCEEIAItAFwiBUEDRg0CIAIgBToAVCACIAQ2AlAgAkHQAGoiBUGzgAhBCCADQQRqKAIAIANBCGooAgAQ5gYgBUH+tQhBBSADQRBqKAIAIANBFGooAgAQ5gYgBUGDtghBAyADQRxqKAIAIANBIGooAgAQ5gYgBUGGtghBCCADQShqKAIAIANBLGooAgAQ5gYgBUG7gAhBCCADQTRqKAIAIANBOGooAgAQ5gYgAigCUCgCACACLQBUENcHIANBPGohA0EAIQVBAiEIDAELCyAEIAgQ2AcgCQRAIAJBQGtBmvIIQQQQwgYgAigCQCIKKAIAELoIIAJB2ABqIAogDkEAR0EHQQYgDRtqEIoGIAIoAlghBCACLQBcIgNBA0YNASACIAM6AFQgAiAENgJQIAJB0ABqIgNBrKYIQQsgCSASEOYGIA0EQCADQZHwCEEHIA0gExDLBQsgDgRAIAJB0ABqQYXwCEEMIA4gFhDLBQsgAkHQAGoiA0HApghBCSAbEIcHIANBifQIQQggHBCHByADQbOACEEIIBQgFRDmBiADQf61CEEFIAsgFxDmBiADQeSiCEEMIAwgBxDmBiACKAJQKAIAIAItAFQQ1wcLAkAgEUUNACACQUBrQfbzCEEKEMIGIAIoAkAiCigCABC6CEEAIQMgASgCdCEEIAJB2ABqIAogEUEAIAEoAnAiBhsiCBCKBiACLQBcIgFBA0YEQCACKAJYIQQMAgsgBkEARyEJIAIgAToATCACIAIoAlgiCzYCSCAGIQEDQAJAAkAgCARAIAlBAXFFDQEgAw0CA0AgBARAIARBAWshBCAGKAKYBCEGDAELC0EAIQRBACEBIAYhAwwCCyALKAIAIAItAEwQ1wcMAwtBtN8JELAIAAsgCEEBayEIAkADQCAEIAMvAZYESQ0BIAMoAgAiBQRAIAFBAWohASADLwGUBCEEIAUhAwwBCwtBpN8JELAIAAsCfyABRQRAIAMhBSAEQQFqDAELIAMgBEECdGpBnARqIQYDQCAGKAIAIgVBmARqIQYgAUEBayIBDQALQQALIAJByABqIAMgBEEMbGpBBGoQygUgAigCSCILKAIAELoIIAJB2ABqIAsgAyAEQSRsaiIHKAKUASIMQYCAgIB4RyAHKAKIASIQQYCAgIB4R2ogBygCoAEiBkGAgICAeEdqEIoGIAIoAlghBCACLQBcIgNBA0YNAiACIAM6AFQgAiAENgJQIBBBgICAgHhHBEAgAkHQAGpB3PMIQQUgB0GIAWoQ/QYLIAxBgICAgHhHBEAgAkHQAGpBmvIIQQQgB0GUAWoQ/QYLIAZBgICAgHhHBEAgAkHQAGpB/rUIQQUgB0GgAWoQ/QYLIAIoAlAoAgAgAi0AVBDXB0EBIQlBACEGIQRBACEBIAUhAwwACwALIA8EfyACQUBrQYD0CEEJIA8gGBDLBSACKAJABSAKCygCACACLQBEENcHIAIoAjQhBCACKAIwIgFBgICAgHhGDQEgAiACKAI4NgI4IAIgBDYCNCACIAE2AjAMAgsgAigCMCACKAI0ELwICyACQYCAgIB4NgIwIAIgBDYCNAsgACACQTBqEM4FIAJB4ABqJAAL7QsBCn8jAEHQAGsiDCQAAkADQAJAIAFBIU8EQCAEDQEgACABIAIgA0EBEEAMAwsgAUECSQ0CQQEhCSACIAFBAXYiA0E0bCIEaiEIIAAgBGohBAJAIAFBCE8EQCAAIAIQsAEgBCAIELABQQQhCQwBCyACIABBNPwKAAAgCCAEQTT8CgAAC0EAIQQgDEEANgIUIAwgAzYCGCABIANrIQcgDEEUaiEKA0AgBEECRgRAIAhBNGshBiAAIAFBNGxBNGsiBGohCiACIARqIQdBACEEA0AgAyAERgRAIAZBNGohAyABQQFxBH8gACACIAggAiADSSIAG0E0/AoAACAIIAIgA09BNGxqIQggAiAAQTRsagUgAgsgA0YgCCAHQTRqRnENBhCzCAAFIAAgCCACIAhBBGooAgAgCEEIaigCACACQQRqKAIAIAJBCGooAgAQ1QVB/wFxIgVB/wFGIgkbQTT8CgAAIAogBiAHIAdBBGooAgAgB0EIaigCACAGQQRqKAIAIAZBCGooAgAQ1QVB/wFxIgtB/wFGIg0bQTT8CgAAIAIgBUH/AUdBNGxqIQIgCCAJQTRsaiEIIAZBTEEAIA0baiEGIAdBTEEAIAtB/wFHG2ohByAKQTRrIQogAEE0aiEAIARBAWohBAwBCwALAAUgByADIAogBEECdGooAgAiBRsiBiAJIAYgCUsbIQsgAiAFQTRsIgZqIQUgACAGaiENIAkhBgNAIAYgC0cEQCAFIAZBNGwiDmoiDyANIA5qQTT8CgAAIAUgDxCWAiAGQQFqIQYMAQsLIARBAWohBAwBCwALAAsgACABQQN2IghB7AJsaiEJIAAgCEHQAWxqIQYgBEEBayEEIAxBDGoCfyABQcAATwRAIAAgBiAJIAgQgAIMAQsgACAAQQRqKAIAIgggAEEIaigCACIHIAZBBGooAgAiCiAGQQhqKAIAIgsQ1QVB/wFxQf8BRiINIAggByAJQQRqKAIAIgggCUEIaigCACIHENUFQf8BcUH/AUZzDQAaIAkgBiANIAogCyAIIAcQ1QVB/wFxQf8BRnMbCyILQTT8CgAAIAsgAGtBNG4hCQJAAkAgBQRAIAVBBGooAgAgBUEIaigCACALQQRqKAIAIAtBCGooAgAQ1QVB/wFxQf8BRw0BCyABIANLDQFBACEHIAAhBiACIAFBNGxqIg0hCiAJIQgDQCAAIAhBNGxqIQ4DQCAGIA5PBEAgASAIRwRAIApBNGsiCiAHQTRsaiAGQTT8CgAAIAZBNGohBiABIQgMAwsgB0E0bCIGBEAgACACIAb8CgAACyABIAdrIQggACAGaiEKQQAhBgNAIAYgCEcEQCAKIAZBNGxqIA0gBkF/c0E0bGpBNPwKAAAgBkEBaiEGDAELCyAHRQ0DIAxBQGsgACABIAdB3IcJEP0EIAwoAkQhASAMKAJAIQAgDCgCSCAMKAJMIAIgAyAEIAxBDGoQNgwFBSAHQTRsIAIgCkE0ayIKIAZBBGooAgAgBkEIaigCACALQQRqKAIAIAtBCGooAgAQ1QVB/wFxQf8BRiIPG2ogBkE0/AoAACAHIA9qIQcgBkE0aiEGDAELAAsACwALIAEgA0sNAEEAIQcgACEGIAIgAUE0bGoiCCEKA0AgACAJQTRsaiEFA0AgBSAGTQRAIAEgCUcEQCACIAdBNGxqIAZBNPwKAAAgBkE0aiEGIAdBAWohByAKQTRrIQogASEJDAMLIAdBNGwiBQRAIAAgAiAF/AoAAAsgASAHayEJIAAgBWohAEEAIQYDQCAGIAlHBEAgACAGQTRsaiAIIAZBf3NBNGxqQTT8CgAAIAZBAWohBgwBCwsgASAHTwRAQQAhBSAJIQEMBQsgByABIAFB7IcJEMcBAAUgB0E0bCACIApBNGsiCiALQQRqKAIAIAtBCGooAgAgBkEEaigCACAGQQhqKAIAENUFQf8BcUH/AUciDRtqIAZBNPwKAAAgByANaiEHIAZBNGohBgwBCwALAAsACwsACyAMQdAAaiQAC+ULAQp/IwBBQGoiDCQAAkADQAJAIAFBIU8EQCAEDQEgACABIAIgA0EBED8MAwsgAUECSQ0CQQEhCSACIAFBAXYiA0EwbCIEaiEIIAAgBGohBAJAIAFBCE8EQCAAIAIQrwEgBCAIEK8BQQQhCQwBCyACIABBMPwKAAAgCCAEQTD8CgAAC0EAIQQgDEEANgIIIAwgAzYCDCABIANrIQcgDEEIaiEKA0AgBEECRgRAIAhBMGshBiAAIAFBMGxBMGsiBGohCiACIARqIQdBACEEA0AgAyAERgRAIAZBMGohAyABQQFxBH8gACACIAggAiADSSIAG0Ew/AoAACAIIAIgA09BMGxqIQggAiAAQTBsagUgAgsgA0YgCCAHQTBqRnENBhCzCAAFIAAgCCACIAhBBGooAgAgCEEIaigCACACQQRqKAIAIAJBCGooAgAQ1QVB/wFxIgVB/wFGIgkbQTD8CgAAIAogBiAHIAdBBGooAgAgB0EIaigCACAGQQRqKAIAIAZBCGooAgAQ1QVB/wFxIgtB/wFGIg0bQTD8CgAAIAIgBUH/AUdBMGxqIQIgCCAJQTBsaiEIIAZBUEEAIA0baiEGIAdBUEEAIAtB/wFHG2ohByAKQTBrIQogAEEwaiEAIARBAWohBAwBCwALAAUgByADIAogBEECdGooAgAiBRsiBiAJIAYgCUsbIQsgAiAFQTBsIgZqIQUgACAGaiENIAkhBgNAIAYgC0cEQCAFIAZBMGwiDmoiDyANIA5qQTD8CgAAIAUgDxCXAiAGQQFqIQYMAQsLIARBAWohBAwBCwALAAsgACABQQN2IghB0AJsaiEJIAAgCEHAAWxqIQYgBEEBayEEIAwCfyABQcAATwRAIAAgBiAJIAgQgQIMAQsgACAAQQRqKAIAIgggAEEIaigCACIHIAZBBGooAgAiCiAGQQhqKAIAIgsQ1QVB/wFxQf8BRiINIAggByAJQQRqKAIAIgggCUEIaigCACIHENUFQf8BcUH/AUZzDQAaIAkgBiANIAogCyAIIAcQ1QVB/wFxQf8BRnMbCyILQTD8CgAAIAsgAGtBMG4hCQJAAkAgBQRAIAVBBGooAgAgBUEIaigCACALQQRqKAIAIAtBCGooAgAQ1QVB/wFxQf8BRw0BCyABIANLDQFBACEHIAAhBiACIAFBMGxqIg0hCiAJIQgDQCAAIAhBMGxqIQ4DQCAGIA5PBEAgASAIRwRAIApBMGsiCiAHQTBsaiAGQTD8CgAAIAZBMGohBiABIQgMAwsgB0EwbCIGBEAgACACIAb8CgAACyABIAdrIQggACAGaiEKQQAhBgNAIAYgCEcEQCAKIAZBMGxqIA0gBkF/c0EwbGpBMPwKAAAgBkEBaiEGDAELCyAHRQ0DIAxBMGogACABIAdB3IcJEP4EIAwoAjQhASAMKAIwIQAgDCgCOCAMKAI8IAIgAyAEIAwQNwwFBSAHQTBsIAIgCkEwayIKIAZBBGooAgAgBkEIaigCACALQQRqKAIAIAtBCGooAgAQ1QVB/wFxQf8BRiIPG2ogBkEw/AoAACAHIA9qIQcgBkEwaiEGDAELAAsACwALIAEgA0sNAEEAIQcgACEGIAIgAUEwbGoiCCEKA0AgACAJQTBsaiEFA0AgBSAGTQRAIAEgCUcEQCACIAdBMGxqIAZBMPwKAAAgBkEwaiEGIAdBAWohByAKQTBrIQogASEJDAMLIAdBMGwiBQRAIAAgAiAF/AoAAAsgASAHayEJIAAgBWohAEEAIQYDQCAGIAlHBEAgACAGQTBsaiAIIAZBf3NBMGxqQTD8CgAAIAZBAWohBgwBCwsgASAHTwRAQQAhBSAJIQEMBQsgByABIAFB7IcJEMcBAAUgB0EwbCACIApBMGsiCiALQQRqKAIAIAtBCGooAgAgBkEEaigCACAGQQhqKAIAENUFQf8BcUH/AUciDRtqIAZBMPwKAAAgByANaiEHIAZBMGohBgwBCwALAAsACwsACyAMQUBrJAALvw0BAn8jAEGQAWsiBSQAIAUgAzYCHCAFIAI2AiggBSABNgIkIAUgAzYCICAFIAVBIGo2AiwCQAJAAkACQAJAAkACQAJAAkACQCABIAJBycAIQQcQ5AZFBEAgASACQcu8CEEHEOQGDQEgASACQcK8CEEJEOQGDQIgASACQdDACEESEOQGDQMgASACQbnACEEQEOQGDQQCQCABIAJB+MMIQQ8Q5AZFBEAgASACQfu+CEEJEOQGDQEgASACQf7ACEEVEOQGDQogASACQeLACEEQEOQGDQkgASACQa68CEEIEOQGRQRAIAEgAkG2vAhBDBDkBkUNCQsgASACQba8CEEMEOQGIQEgAEEAOgACIAAgAToAASAAQQk6AAAMCwsgBUEPNgJIIAVBlcQINgJEIAVBDzYCQCAFQdnCCDYCPCAFQTxqIQRBACECAkADQCACQQJGDQEgBUHQAGogAyAEIAJBA3RqIgEoAgAgASgCBBCqASACQQFqIQIgBSgCUCEBIAUoAlhFBEAgASAFKAJUELwIDAELIAFBgICAgHhGDQALIAAgBSkCVDcDCCAAIAE2AgQgAEEFOgAADAsLIAAgBUEkahC1BgwKCyAFQTBqIANB+MIIQQ4QqgEgBSgCNCEBIAUoAjgiAwRAQQAhAgNAAkAgASACai0AAEUEQCACIQQDQCAEQQFqIgQgA08NAiABIARqLQAAIgZFDQAgASACaiAGOgAAIAJBAWohAgwACwALIAJBAWoiAiADRw0BDAgLCyAFIAI2AjggAg0GCyAAIAVBJGoQtQYgBSgCMCABELwIDAkLIABBBGogBUEcahCkBCAAQQA6AAAMCAsgAEEEaiAFQRxqEKQEIABBAToAAAwHCyAAQQRqIAVBHGoQpAQgAEECOgAADAYLIABBAzoAAAwFCyAAQQRqIAMQ3wMgAEEEOgAADAQLIAAgBSgCODYCGCAAIAUpAjA3AhAgAEGAgICAeDYCBCAAQQY6AAAMAwsCQAJAIAEgAkGYqAhBCRDkBkUEQCABIAJBqLAIQQ8Q5AYNASABIAJBh8QIQQ4Q5AYNAiAAIAVBJGoQtQYMBQsgBUEQaiADQczDCEEaENcEAkAgBSgCECIBBEAgBUEwaiICIAEgBSgCFBDeAiAFQdAAaiACEJsGDAELIAVBBjoAUAsgACAFKQNgNwMYIAAgBf0AA1D9CwMIIABBCjoAAAwECyAAQQs6AAAMAwsgAEEMOgAADAILIAVBMGoiASAEENwBIAVB6ABqIAEQzQUgBSAFKAJsIgEgBSgCcEEUbGo2AnggBSABNgJ0IAVB0ABqIAVB9ABqEIMDAkACfyAFKAJQQYWAgIB4RgRAQQAhA0EAIQJBBAwBCyAFKAJ0IQIgBSgCeCEEIAVBMGpBBEEEQQwQuQIgBSgCNCEBIAUoAjBBAUYNASAFKAI4IgMgBSgCWDYCCCADIAUpAlA3AgAgBUEBNgKEASAFIAM2AoABIAUgATYCfCAFIAQ2AowBIAUgAjYCiAFBASECA0AgBUEwaiAFQYgBahCDAyAFKAIwQYWAgIB4RwRAIAUoAnwgAkYEQCAFQfwAaiACQQFBBEEMENwEIAUoAoABIQMLIAMgAkEMbGoiASAFKAI4NgIIIAEgBSkCMDcCACAFIAJBAWoiAjYChAEMAQsLIAUoAnwhAyAFKAKAAQshASAAIAI2AgwgACABNgIIIAAgAzYCBCAAQQg6AAAgBUHoAGoQsAQMAgsMAgsgBUEIaiADQZjDCEESENcEQQAhASAFQTBqIgQgBSgCCCICQQEgAhsgBSgCDEEAIAIbEHQgBUHoAGogBBCtBSAFIAUoAmwiAiAFKAJwQRhsajYCeCAFIAI2AnQgBUHQAGogBUH0AGoQygJBBCEDQQAhAiAFKAJQQYCAgIB4RwRAIAUoAnQhAiAFKAJ4IQYgBEEEQQRBDBC5AiAFKAI0IQEgBSgCMEEBRg0CIAUoAjgiAyAFKAJYNgIIIAMgBSkCUDcCACAFQQE2AoQBIAUgAzYCgAEgBSABNgJ8IAUgBjYCjAEgBSACNgKIAUEBIQIDQCAFQTBqIAVBiAFqEMoCIAUoAjBBgICAgHhHBEAgBSgCfCACRgRAIAVB/ABqQQEQswIgBSgCgAEhAwsgAyACQQxsaiIBIAUoAjg2AgggASAFKQIwNwIAIAUgAkEBaiICNgKEAQwBCwsgBSgCgAEhAyAFKAJ8IQELIAVB6ABqEI0IIAAgAjYCDCAAIAM2AgggACABNgIEIABBBzoAAAsgBUGQAWokAA8LIAUoAjgaIAEQsQcAC6ILAQx/IwBBIGsiDCQAAkACQANAAkACQAJAAkAgAUEhTwRAIAQNASAAIAEgAiADQQEQUgwHCyABQQJJDQYgAUEBdiEEIAFBD0sNASABQQdLBEAgACACEPMBIAAgBGogAiAEahDzAUEEIQMMBgsgAiAALQAAOgAAIAIgBGogACAEai0AADoAAEEBIQMMBQsgACABQQN2IgpBB2xqIQYgACAKQQJ0aiEJIARBAWshBCAMAn8gAUHAAE8EQCAAIAkgBiAKEK8CDAELIAYtAABBA0YhCiAJLQAAIghBA0YhByAALQAAIg5BA0cEQCAAIAcgCnMNARoLIAYgCSAOQQNHIAdxIAhBA0cgCnFzGwsiDi0AACIGOgAPIA4gAGshCSAFBEAgBkEDRw0CIAUtAABBA0YNAgsgASADSw0CQQAhByAAIQYgASACaiINIQggCSEKA0AgACAKQQNrIgtBACAKIAtPG2ohDwNAIAYgD0kEQCACIAhBAWsgDi0AAEEDRiILIAYtAAAiEEEDR3EiERsgB2ogEDoAACAHIBFqIgcgAiAIQQJrIAsgBi0AASIQQQNHcSIRG2ogEDoAACAHIBFqIgcgAiAIQQNrIAsgBi0AAiIQQQNHcSIRG2ogEDoAACAHIBFqIgcgAiAIQQRrIgggCyAGLQADIhBBA0dxIgsbaiAQOgAAIAcgC2ohByAGQQRqIQYMAQsLIAAgCmohCwNAIAYgC08EQCABIApHBEAgCEEBayIIIAdqIAYtAAA6AAAgBkEBaiEGIAEhCgwDCyAHBEAgACACIAf8CgAACyAAIAdqIQogASAHayEIQQAhBgNAIAYgCEcEQCAGIApqIA0gBkF/c2otAAA6AAAgBkEBaiEGDAELCyAHRQ0EIAxBEGogACABIAdB3IcJEJkFIAwoAhQhASAMKAIQIQAgDCgCGCAMKAIcIAIgAyAEIAxBD2oQOQwGBSACIAhBAWsiCCAOLQAAQQNGIAYtAAAiD0EDR3EiEBsgB2ogDzoAACAHIBBqIQcgBkEBaiEGDAELAAsACwALIAAgAiABIAJqIgUQ9AZBCCEDIAAgBGogAiAEaiAFQQhqEPQGDAMLIAEgA0sNAEEAIQcgACEGIAEgAmoiCiEIA0AgACAJQQNrIgVBACAFIAlNG2ohCwNAIAYgC0kEQCACIAhBAWsgDi0AAEEDRiIFIAYtAAAiDUEDR3IiDxsgB2ogDToAACAHIA9qIgcgAiAIQQJrIAUgBi0AASINQQNHciIPG2ogDToAACAHIA9qIgcgAiAIQQNrIAUgBi0AAiINQQNHciIPG2ogDToAACAHIA9qIgcgAiAIQQRrIgggBSAGLQADIg1BA0dyIgUbaiANOgAAIAUgB2ohByAGQQRqIQYMAQsLIAAgCWohBQNAIAUgBk0EQCABIAlHBEAgAiAHaiAGLQAAOgAAIAZBAWohBiAHQQFqIQcgCEEBayEIIAEhCQwDCyAHBEAgACACIAf8CgAACyAAIAdqIQAgASAHayEJQQAhBgNAIAYgCUcEQCAAIAZqIAogBkF/c2otAAA6AAAgBkEBaiEGDAELCyABIAdPBEBBACEFIAkhAQwFCyAHIAEgAUHshwkQxwEABSACIAhBAWsiCCAOLQAAQQNGIAYtAAAiC0EDR3IiDRsgB2ogCzoAACAHIA1qIQcgBkEBaiEGDAELAAsACwALCwALQQAhBSAMQQA2AhggDCAENgIcIAEgBGshCiAMQRhqIQcDQCAFQQJGBEAgAiABIAAQ1gEFIAogBCAHIAVBAnRqKAIAIgYbIgkgAyADIAlJGyEIIAIgBmohCSAAIAZqIQ4gAyEGA0AgBiAIRwRAIAYgCWoiCyAGIA5qLQAAOgAAIAkgCxCNBCAGQQFqIQYMAQsLIAVBAWohBQwBCwsLIAxBIGokAAvHDAMPfwZ7BH4jAEHgAGsiAyQAIAEgAkEGdGohEANAIAMgACkCCCIYNwNIIAMgACkCACIZNwNAIAMgACkCECIaNwNQIAMgACkCGCIbNwNYIAMgAf0AAAAgEv0NAwIBAAcGBQQLCgkIDw4NDCIV/QyYL4pCkUQ3cc/7wLWl27Xp/a4B/QsEACADIAH9AAAQIBL9DQMCAQAHBgUECwoJCA8ODQwiFv0MW8JWOfER8Vmkgj+S1V4cq/2uAf0LBBAgAyAB/QAAICAS/Q0DAgEABwYFBAsKCQgPDg0MIhP9DJiqB9gBW4MSvoUxJMN9DFX9rgH9CwQgIAMgAf0AADAgEv0NAwIBAAcGBQQLCgkIDw4NDCIX/Qx0Xb5y/rHegKcG3Jt08ZvB/a4B/QsEMCABQUBrIQEgGKchBCAbpyEJIBqnIQggGachB0EAIQ5BECEKIAMoAkwhBiADKAJEIQUgAygCVCELIAMoAlwhDANAAkAgCkE9SQRAIA5BAWohDiAHIQIgFSESQQAhDyAKIQ0gFiEVIBMhFiAXIRMgBSEHIAQhBSAGIQQDQCADIA9BBHRqIgb9AAQAIRQgBiAWIBP9DQQFBgcICQoLDA0ODxAREhMgEv2uASASIBX9DQQFBgcICQoLDA0ODxAREhMiEkEH/a0BIBJBA/2tAf1RIBJBEv2tAf1RIBJBDv2rAf1RIBJBGf2rAf1R/a4BIBMgFP0NCAkKCwgJCgsMDQ4PDA0ODyISQRH9zQEgEkEK/a0B/VEgEkET/c0B/VH9DAAAAAAAAAAAAAAAAAAAAAD9DQABAgMICQoLHB0eHxwdHh/9rgEiFyAU/Q0AAQIDAAECAwQFBgcEBQYHIhJBEf3NASASQQr9rQH9USASQRP9zQH9Uf0MAAAAAAAAAAAAAAAAAAAAAP0NHB0eHxwdHh8AAQIDCAkKCyAX/a4BIhcgDUECdP0AAqDlCf2uAf0LBAAgCEEadyAIQRV3cyAIQQd3cyAMaiAJIAtzIAhxIAlzaiAU/RsAaiIKIAUgB3MgAnEgBSAHcXMgAkEedyACQRN3cyACQQp3c2pqIgZBHncgBkETd3MgBkEKd3MgBiACIAdzcSACIAdxc2ogFP0bASAJaiAEIApqIgwgCCALc3EgC3NqIAxBGncgDEEVd3MgDEEHd3NqIgpqIgRBHncgBEETd3MgBEEKd3MgBCACIAZzcSACIAZxc2ogFP0bAiALaiAFIApqIgkgCCAMc3EgCHNqIAlBGncgCUEVd3MgCUEHd3NqIgpqIgVBHncgBUETd3MgBUEKd3MgBSAEIAZzcSAEIAZxc2ogFP0bAyAIaiAHIApqIgsgCSAMc3EgDHNqIAtBGncgC0EVd3MgC0EHd3NqIgpqIQcgAiAKaiEIIA1BBGohCiAPQQFqIg9BBEYNAiANQTlJIAchAiAVIRIgCiENIBYhFSATIRYgFyETIAUhByAEIQUgBiEEDQALC0EAQQRBwAAgCmtBoOcJEMcBAAsgDkEDRw0AC0EAIQoDQCADIApBBHRq/QAEACIS/RsDIAhqIBL9GwIgC2ogEv0bASAJaiAIQRp3IAhBFXdzIAhBB3dzIAxqIAkgC3MgCHEgCXNqIBL9GwBqIgIgBmoiDCAIIAtzcSALc2ogDEEadyAMQRV3cyAMQQd3c2oiDSAEaiIJIAggDHNxIAhzaiAJQRp3IAlBFXdzIAlBB3dzaiIOIAVqIgsgCSAMc3EgDHNqIAtBGncgC0EVd3MgC0EHd3NqIg8gB2ohCCAPIA4gDSAEIAVzIAdxIAQgBXFzIAdBHncgB0ETd3MgB0EKd3NqIAJqIgZBHncgBkETd3MgBkEKd3MgBiAFIAdzcSAFIAdxc2pqIgRBHncgBEETd3MgBEEKd3MgBCAGIAdzcSAGIAdxc2pqIgVBHncgBUETd3MgBUEKd3MgBSAEIAZzcSAEIAZxc2pqIgIhByAKQQFqIgpBBEcNAAsgAyAJNgJYIAMgCDYCUCADIAw2AlwgAyALNgJUIAMgBjYCTCADIAQ2AkggAyAFNgJEIAMgAjYCQEEAIQIDQCAAIAJBAnQiBGoiBSADQUBrIARqKAIAIAUoAgBqNgIAIAJBAWoiAkEIRw0ACyABIBBHDQALIANB4ABqJAALkQ4BCH8jAEHwBGsiBCQAIAEoAhghBSABQYKAgIB4NgIYIAFBGGohBwJAAkACQAJAAkACQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgMAAQtBkoCAgHghAUG+qghBExC9CCEFDAELIARB2ANqIAJBASABKAIEIAEoAggQzAEgBCgC3AMhBSAEKALYAyIGQYaAgIB4RgRAIAVBFjYCXCAFQeOtCDYCWAwGCyAEIAQoAvADNgK4BCAEIAT9AALgA/0LAqgEIAQgATYCvAQgBCAFNgKkBCAEIAY2AqAEIAIoAiAiAigCHCEJIAIoAiAhCiAEQRY2AoQEIARB460INgKABCAEQSE2AvwDIARBuc0INgL4AyAEQYgEaiICEKkFIAQgAjYCyAQgAkHg0AlB4dAJEOsEIARBAToA4AQgBCAEQcgEajYC3AQCfwJAAkACQCAEQaAEaiAEQdwEaiIIELEBIgJFBEAgASgCDCAIQeCWCEEIIAEoAgQgASgCCBDmBkGAgICAeEYNASAIQcSlCCABQQxqENAEIgJFDQELIAQoAogEIAQoAowEELwIDAELIAQoAtwEKAIAIAQtAOAEENcHIAQoAowEIQIgBCgCiAQiCEGAgICAeEcNAQsgBCACNgLIBCAEQQQ2AuAEIAQgBEHIBGoiATYC3AQgBEGIBGoiAkH5hwggBEHcBGoQwQYgAhDaCCECIAEQ3gZBgICAgHgMAQsgBCgCkAQhC0EEQSgQpwUhASAEQcgEakHIywhBGhCJAyAEQQI2ApQEIARBAjYCjAQgBCAEQYAEajYCkAQgBCAEQfgDajYCiAQgBEHcBGpBt4MIIARBiARqEMEGIAFBDDYCBCABQeLLCDYCACABIAQpAsgENwIIIAEgBCgC0AQ2AhAgAUEMNgIYIAFB7ssINgIUIAEgBCkC3AQ3AhwgASAEKALkBDYCJCAEQYwDaiAJIAoQiQMgBEEBOgC4AyAEQRY2ArQDIARB460INgKwAyAEIAs2AqwDIAQgAjYCqAMgBCAINgKkAyAEQQI2AqADIAQgATYCnAMgBEECNgKYAyAEKAKQAyECIAQoAowDCyEBIAYgBRDbByABQYCAgIB4RgRAIAIhBQwGCyAEQagCaiAEQZQDakEo/AoAACAEIAI2AqQCIAQgATYCoAIgBEGYAWoiASAEQaACahC4BSAEQYwDaiIGIAFBPPwKAAAgBCAEKQLkATcDeCAEIAT9AALsAf0LA4ABIAQgBCgC/AE2ApABIAQgBP0AA4AC/QsDWCAEIAT9AAOQAv0LA2ggBCgC4AEhAiAEKALcASEFIAQoAtgBIQEgBxDcByAHIAZBPPwKAAALIAMQ/wMMAQsgBCAFNgLQAiAEQdQCaiABQRxqQTj8CgAAIARBmAFqIARB0AJqIgYgAxCTASAEKAKYAQ0BIAQgBCkCrAE3A3ggBCAE/QACtAH9CwOAASAEIAQoAsQBNgKQASAEIAT9AAPIAf0LA1ggBCAE/QAD2AH9CwNoIAQoAqgBIQIgBCgCpAEhBSAEKAKgASEBIAcQ3AcgByAGQTz8CgAACyABQZKAgIB4Rg0DDAELIAQoAqABIQUCQCAEKAKcASIBQYCAgIB4RwRAIARBlANqIARBpAFqQcQA/AoAACAEIAU2ApADIAQgATYCjAMgBEGgBGpB460IQRYgBEGMA2oQGwJ/IAQtAKAEIgFBBkYEQCAEKAKkBAwBCyAEIAQtAKMEOgCLBCAEIAQvAKEEOwCJBCAEIAT9AAOoBP0LA5AEIAQgBCgCpAQ2AowEIAQgAToAiAQgBEEBOgDYBCAEQQA2AtAEIARCgICAgBA3AsgEIAQgBEGIBGo2AtQEIARB3ARqIgEgBEHIBGpBpYEIQRMQzAIgBEGgBGogARDKASAEKALcBCAEKALgBBC8CCAEKAKkBCECAkAgBCgCoAQiBUGBgICAeEYEQCACQRY2AlwgAkHjrQg2AlgMAQsgBCAEKALABDYC8AMgBCAEKQK4BDcD6AMgBCAE/QACqAT9CwPYAwtBAEEBELwIIARBiARqENcFIAVBgYCAgHhHDQIgAgshBSAEQYwDahDABwsgBEHQAmoQsQMMAwsgBCAEKALwAzYCkAEgBCAEKQPoAzcDiAEgBCAE/QAD2AP9CwN4IARBjANqEMAHIARB0AJqELEDQZGAgIB4IQELIAQgBCgCkAE2AjQgBCAEKQOIATcCLCAEIAT9AAN4/QsCHCAEIAT9AANY/QsDOCAEIAT9AANo/QsDSCAEIAI2AhggBCAFNgIUIAQgATYCECAEQQhqIARBEGoiAhBmIAQoAgwhASAEKAIIIQUgAhDRAwwCCyADEP8DCyAFEMYEIQEgBRD4A0EBIQULIAAgBTYCACAAIAE2AgQgBEHwBGokAAuLDgEIfyMAQfAEayIEJAAgASgCGCEFIAFBgoCAgHg2AhggAUEYaiEHAkACQAJAAkACQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAwABC0GSgICAeCEBQb6qCEETEL0IIQUMAQsgBEHYA2ogAkEAQQAgBBDMASAEKALcAyEFIAQoAtgDIgZBhoCAgHhGBEAgBUEgNgJcIAVBlasINgJYDAYLIAQgBCgC8AM2ArgEIAQgBP0AAuAD/QsCqAQgBCABNgK8BCAEIAU2AqQEIAQgBjYCoAQgAigCICICKAIcIQkgAigCICEKIARBIDYChAQgBEGVqwg2AoAEIARBITYC/AMgBEG5zQg2AvgDIARBiARqIgIQqQUgBCACNgLIBCACQeDQCUHh0AkQ6wQgBEEBOgDgBCAEIARByARqNgLcBAJ/AkACQAJAIARBoARqIARB3ARqIggQsQEiAkUEQCABKAIMIAhB+aQIQQ0gASgCBCABKAIIEOYGQYCAgIB4Rg0BIAhBxKUIIAFBDGoQ0AQiAkUNAQsgBCgCiAQgBCgCjAQQvAgMAQsgBCgC3AQoAgAgBC0A4AQQ1wcgBCgCjAQhAiAEKAKIBCIIQYCAgIB4Rw0BCyAEIAI2AsgEIARBBDYC4AQgBCAEQcgEaiIBNgLcBCAEQYgEaiICQfmHCCAEQdwEahDBBiACENoIIQIgARDeBkGAgICAeAwBCyAEKAKQBCELQQRBKBCnBSEBIARByARqQcjLCEEaEIkDIARBAjYClAQgBEECNgKMBCAEIARBgARqNgKQBCAEIARB+ANqNgKIBCAEQdwEakG3gwggBEGIBGoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCyAQ3AgggASAEKALQBDYCECABQQw2AhggAUHuywg2AhQgASAEKQLcBDcCHCABIAQoAuQENgIkIARBjANqIAkgChCJAyAEQQE6ALgDIARBIDYCtAMgBEGVqwg2ArADIAQgCzYCrAMgBCACNgKoAyAEIAg2AqQDIARBAjYCoAMgBCABNgKcAyAEQQI2ApgDIAQoApADIQIgBCgCjAMLIQEgBiAFENsHIAFBgICAgHhGBEAgAiEFDAYLIARBqAJqIARBlANqQSj8CgAAIAQgAjYCpAIgBCABNgKgAiAEQZgBaiIBIARBoAJqELgFIARBjANqIgYgAUE8/AoAACAEIAQpAuQBNwN4IAQgBP0AAuwB/QsDgAEgBCAEKAL8ATYCkAEgBCAE/QADgAL9CwNYIAQgBP0AA5AC/QsDaCAEKALgASECIAQoAtwBIQUgBCgC2AEhASAHENwHIAcgBkE8/AoAAAsgAxD/AwwBCyAEIAU2AtACIARB1AJqIAFBHGpBOPwKAAAgBEGYAWogBEHQAmoiBiADEJMBIAQoApgBDQEgBCAEKQKsATcDeCAEIAT9AAK0Af0LA4ABIAQgBCgCxAE2ApABIAQgBP0AA8gB/QsDWCAEIAT9AAPYAf0LA2ggBCgCqAEhAiAEKAKkASEFIAQoAqABIQEgBxDcByAHIAZBPPwKAAALIAFBkoCAgHhGDQMMAQsgBCgCoAEhBQJAIAQoApwBIgFBgICAgHhHBEAgBEGUA2ogBEGkAWpBxAD8CgAAIAQgBTYCkAMgBCABNgKMAyAEQaAEakGVqwhBICAEQYwDahAbAn8gBC0AoAQiAUEGRgRAIAQoAqQEDAELIAQgBC0AowQ6AIsEIAQgBC8AoQQ7AIkEIAQgBP0AA6gE/QsDkAQgBCAEKAKkBDYCjAQgBCABOgCIBCAEQQE6ANgEIARBADYC0AQgBEKAgICAEDcCyAQgBCAEQYgEajYC1AQgBEHcBGoiASAEQcgEakGlgQhBExDMAiAEQaAEaiABEMoBIAQoAtwEIAQoAuAEELwIIAQoAqQEIQICQCAEKAKgBCIFQYGAgIB4RgRAIAJBIDYCXCACQZWrCDYCWAwBCyAEIAQoAsAENgLwAyAEIAQpArgENwPoAyAEIAT9AAKoBP0LA9gDC0EAQQEQvAggBEGIBGoQ1wUgBUGBgICAeEcNAiACCyEFIARBjANqEMAHCyAEQdACahCxAwwDCyAEIAQoAvADNgKQASAEIAQpA+gDNwOIASAEIAT9AAPYA/0LA3ggBEGMA2oQwAcgBEHQAmoQsQNBkYCAgHghAQsgBCAEKAKQATYCNCAEIAQpA4gBNwIsIAQgBP0AA3j9CwIcIAQgBP0AA1j9CwM4IAQgBP0AA2j9CwNIIAQgAjYCGCAEIAU2AhQgBCABNgIQIARBCGogBEEQaiICEGYgBCgCDCEBIAQoAgghBSACENEDDAILIAMQ/wMLIAUQxgQhASAFEPgDQQEhBQsgACAFNgIAIAAgATYCBCAEQfAEaiQAC98MAgZ/An4jAEHwAmsiBSQAIAEoAgAhCSABQQo2AgBBg4CAgHghCEEBIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAQQIgCUEHayAJQQZNG0EBaw4DBgEDAAsgBUEIaiACEJ0GIAUoAgwhAiAFKAIIQQFHDQEgAhD4AwwCCyAFIAFBBGoiCCgCEDYCRCAFIAgpAggiCzcCPCAFIAgpAgAiDDcCNCAFQQY2AjAgDKchBiAFKAI4IQcCQAJAAkACQAJAAkACQCAJQQFrDgYFBgECAwQACyAFIARBxPIIEH86AEQgBUEwahDnAyAFQgA3A1AgBUGFgICAeDYCSCAFQQE2AjAMDQsgBSALNwLcAiAFIAc2AtgCIAVByABqIAVBMGogBkEBQQIgBEGQ8wgQfxsgBUHYAmoQqgMMDAsgBSAHOgDoAiAFIAY2AuQCIAVByABqIAVBMGogBUHkAmoQswMMCwsgBSAHQf8BcUEDRwR/IAUgBzoAUEGSgICAeAVBk4CAgHgLNgJIIAUgBjYCTAwKCxDcCCECIAVBk4CAgHg2AkggBSACNgJMDAkLIAVBsAFqIgYgBBDjBCAFKAK4AkGAgICAeEYNCUEIQZgBEKcFIgQgBkGYAfwKAABBACEGIANBAXEEQCAEEN4BIQYLIAQoAnwhAyAEQYCAgIB4NgJ8IAMgBCgCgAEQ2QcgA0GAgICAeEYEQCAFQQA6AOgCIAUgBDYC5AIgBUHIAGogBUEwaiAFQeQCahCzAyAGEKEIDAsLIAVBGGogAhCdBiAFKAIcIQcCQCAFKAIYQQFGBEBBACECDAELIAcoAhAhAiAHKAIUIQcLIAUgAjYC5AIgBSAHNgLoAiAFQRBqIAVB5AJqELwFQQAhBwJ/IAZFBEBBBCEGQQAMAQsgBUHkAmogBSgCECAFKAIUIAYgBBAzIAYQsQhBBCEGQQAgBSgC5AIiAkGAgICAeEYNABogBSgC7AIhByAFKALoAiEGIAILIQIgBUHIAGpBBHIgBBA1IAVBMGoQ5wMgBSAHNgJAIAUgBjYCPCAFIAI2AjggBSAENgI0QYeAgIB4IQJBAiEGDAsLIAUgCzcC0AIgBSAHNgLMAiAEQZDzCBB/DQIgBS0ARUUEQCAFQQI6AOgCIAUgBjYC5AIgBUHIAGogBUEwaiAFQeQCahCzAyAFQcwCahD6AwwICyAFQTBqEOcDIAVBOGoiAiAFKQLMAjcCACACIAUoAtQCNgIIIAUgBjYCNCAFQQM2AjAgBUGIgICAeDYCSAwHCyACDQILIABBkoCAgHg2AgAMAwsgBUHIAGogBUEwaiAGQQEgBUHMAmoQqgMMBAsgBUEkaiACKAIQIAIoAhQgASgCHCABKAIgEIIBIAUoAiQgBSgCKCEDIAVBsAFqIAUoAiwiAkEEQRgQuQIgBSgCtAEhBiAFKAKwAUEBRg0CIAMgAkEMbGohCSAFQQA2AlAgBSAFKAK4ATYCTCAFIAY2AkggBUHIAGogAhDVBiAFKAJQIQggBSgCTCEKIAMhAgNAIAIgCUcEQCACKQIAIQsgCiAIQRhsaiIGIAIoAgg2AgggBiALNwIAIAZBgICAgHg2AgwgCEEBaiEIIAJBDGohAgwBCwsgAxDCCCAFIAg2AlAgBSAINgCXASAFIAUpAEk3A5ABIAUtAEghBkEIIQdBioCAgHghCAsgARDnByABQQA7ARQgASAHNgIAIAAgBjoABCAAIAg2AgAgACAFKQOQATcABSAAIAUoAJcBNgAMCyAEEP8DDAULIAUoArgBGiAGELEHAAsgBBD/AwwBCyAFKAKwASECIAVBAzoA6AIgBSACNgLkAiAFQcgAaiAFQTBqIAVB5AJqELMDCyAFKAJIIgJBkYCAgHhNBEAgBSgCMCEGDAELIABBkoCAgHg2AgACQCACQZOAgIB4RwRAIAVByABqEJIHDAELIAUoAkwQ+AMLIAVBMGoQ5wMMAQsgBSAFKQBNNwOQASAFIAUoAFQ2AJcBIAUtAEwhAyAAQRBqIAVB2ABqQTj8CgAAIAUgBUE0av0AAgD9CwOgASAFKAJEIQQgARDnByABIAY2AgAgASAENgIUIAAgAzoABCAAIAI2AgAgCCAF/QADoAH9CwIAIAAgBSkDkAE3AAUgACAFKACXATYADAsgBUHwAmokAAv6DAIGfwJ+IwBB8AJrIgUkACABKAIAIQkgAUEKNgIAQYOAgIB4IQhBASEGAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQEECIAlBB2sgCUEGTRtBAWsOAwYBAwALIAVBCGogAhCdBiAFKAIMIQIgBSgCCEEBRw0BIAIQ+AMMAgsgBSABQQRqIggoAhA2AkQgBSAIKQIIIgs3AjwgBSAIKQIAIgw3AjQgBUEGNgIwIAynIQYgBSgCOCEHAkACQAJAAkACQAJAAkAgCUEBaw4GBQYBAgMEAAsgBSAEQcTyCBB/OgBEIAVBMGoQ5wMgBUIANwNQIAVBhYCAgHg2AkggBUEBNgIwDA0LIAUgCzcC3AIgBSAHNgLYAiAFQcgAaiAFQTBqIAZBAUECIARBkPMIEH8bIAVB2AJqEKoDDAwLIAUgBzoA6AIgBSAGNgLkAiAFQcgAaiAFQTBqIAVB5AJqELMDDAsLIAUgB0H/AXFBA0cEfyAFIAc6AFBBkoCAgHgFQZOAgIB4CzYCSCAFIAY2AkwMCgsQ3AghAiAFQZOAgIB4NgJIIAUgAjYCTAwJCyAFQbABaiIGIAQQ4wQgBSgCuAJBgICAgHhGDQlBCEGYARCnBSIEIAZBmAH8CgAAQQAhBiADQQFxBEAgBBDeASEGCyAEKAJ8IQMgBEGAgICAeDYCfCADIAQoAoABENkHIANBgICAgHhGBEAgBUEAOgDoAiAFIAQ2AuQCIAVByABqIAVBMGogBUHkAmoQswMgBhChCAwLCyAFQRhqIAIQnQYgBSgCHCEHAkAgBSgCGEEBRgRAQQAhAgwBCyAHKAIQIQIgBygCFCEHCyAFIAI2AuQCIAUgBzYC6AIgBUEQaiAFQeQCahC8BUEAIQcCfyAGRQRAQQQhBkEADAELIAVB5AJqIAUoAhAgBSgCFCAGIAQQMyAGELEIQQQhBkEAIAUoAuQCIgJBgICAgHhGDQAaIAUoAuwCIQcgBSgC6AIhBiACCyECIAVByABqQQRyIAQQNSAFQTBqEOcDIAUgBzYCQCAFIAY2AjwgBSACNgI4IAUgBDYCNEGHgICAeCECQQIhBgwLCyAFIAs3AtACIAUgBzYCzAIgBEGQ8wgQfw0CIAUtAEVFBEAgBUECOgDoAiAFIAY2AuQCIAVByABqIAVBMGogBUHkAmoQswMgBUHMAmoQ+gMMCAsgBUEwahDnAyAFQThqIgIgBSkCzAI3AgAgAiAFKALUAjYCCCAFIAY2AjQgBUEDNgIwIAVBiICAgHg2AkgMBwsgAg0CCyAAQZKAgIB4NgIADAMLIAVByABqIAVBMGogBkEBIAVBzAJqEKoDDAQLIAVBJGogAigCECACKAIUIAEoAhwgASgCIBCCASAFKAIkIAUoAighAyAFQbABaiAFKAIsIgJBBEEYELkCIAUoArQBIQYgBSgCsAFBAUYNAiADIAJBDGxqIQkgBUEANgJQIAUgBSgCuAE2AkwgBSAGNgJIIAVByABqIAIQ1QYgBSgCUCEIIAUoAkwhCiADIQIDQCACIAlHBEAgAikCACELIAogCEEYbGoiBiACKAIINgIIIAYgCzcCACAGQYCAgIB4NgIMIAhBAWohCCACQQxqIQIMAQsLIAMQwgggBSAINgJQIAUgCDYAlwEgBSAFKQBJNwOQASAFLQBIIQZBCCEHQYqAgIB4IQgLIAEQ5wcgAUEAOwEUIAEgBzYCACAAIAY6AAQgACAINgIAIAAgBSkDkAE3AAUgACAFKACXATYADAsgBBD/AwwFCyAFKAK4ARogBhCxBwALIAQQ/wMMAQsgBSgCsAEhAiAFQQM6AOgCIAUgAjYC5AIgBUHIAGogBUEwaiAFQeQCahCzAwsgBSgCSCICQZGAgIB4TQRAIAUoAjAhBgwBCyAAQZKAgIB4NgIAAkAgAkGTgICAeEcEQCAFQcgAaiIAKAIAQZKAgIB4RwRAIAAQ1wMMAgsgACgCBBCxCAwBCyAFKAJMEPgDCyAFQTBqEOcDDAELIAUgBSkATTcDkAEgBSAFKABUNgCXASAFLQBMIQMgAEEQaiAFQdgAakE4/AoAACAFIAVBNGr9AAIA/QsDoAEgBSgCRCEEIAEQ5wcgASAGNgIAIAEgBDYCFCAAIAM6AAQgACACNgIAIAggBf0AA6AB/QsCACAAIAUpA5ABNwAFIAAgBSgAlwE2AAwLIAVB8AJqJAALkQoCD38CfiMAQeACayIMJABCgICAgICAgIDAACABrSIUgCIVIBR+QoCAgICAgICAwABSrQJ/IAFBgSBPBEAgARDeBQwBC0HAACABIAFBAXZrIgUgBUHAAE8bCyESIBV8IRRBASEIA0BBACEQQQEhCiABIA1LIhMEQCAAIA1BMGxqIQogFCANQQF0An8CQCABIA1rIgkgEkkNACAJQQJPBH9BAiEFAkACQCAKQTRqKAIAIApBOGooAgAgCkEEaigCACAKQQhqKAIAENUFQf8BcUH/AUYiDkUEQANAIAUgCUYNAiAKIAVBMGxqIgdBBGooAgAgB0EIaigCACAHQSxrKAIAIAdBKGsoAgAQ1QVB/wFxQf8BRg0DIAVBAWohBQwACwALA0AgBSAJRg0BIAogBUEwbGoiB0EEaigCACAHQQhqKAIAIAdBLGsoAgAgB0EoaygCABDVBUH/AXFB/wFHDQIgBUEBaiEFDAALAAsgCSEFCyAFIBJJDQECQCAORQ0AIAxB0AJqIgsgCiAFQQF2IgkgCUGchwkQ/gRBACEHIAwoAtQCIQ4gDCgC0AIhECALIAogBUEwbGogCUFQbGogCSAJQayHCRD+BCAMKALQAiELIAwoAtQCIhEgCUEBa0shDwJAA0AgByAJRg0CIAcgDkYNASAJIAdBf3NqIQogDwRAIBAgB0EwbGogCyAKQTBsakEMEMwEIAdBAWohBwwBCwsgCiARQcyHCRCYBAALIA4gDkG8hwkQmAQACyAFBSAJC0EBdEEBcgwBCyAJIBIgCSASSRtBAXQgBEUNABogCkEgIAkgCUEgTxsiBSACIANBAEEAEDcgBUEBdEEBcgsiCkEBdmqtfiANIAhBAXZrrSANrXwgFH6FeachEAsgACANQTBsaiEOA0ACQAJAAkACQAJAIAZBAk8EQCAGQQFrIgkgDEGOAmpqLQAAIBBPDQELIAxBjgJqIAZqIBA6AAAgDEEEaiAGQQJ0aiAINgIAIBNFDQEgBkEBaiEGIApBAXYgDWohDSAKIQgMBgsgAyAMQQRqIAlBAnRqKAIAIgZBAXYiBSAIQQF2IgtqIhFPIAYgCHJBAXFFcQ0BIAAgDSARa0EwbGohByAGQQFxRQ0CDAMLIAhBAXFFBEAgACABIAIgAxD2BgsgDEHgAmokAA8LIBFBAXQhCCAJIQYMAgsgByAFIAIgAxD2BgsgCEEBcUUEQCAHIAVBMGxqIAsgAiADEPYGCwJAIAtFIAVFcg0AIAMgCyAFIAUgC0siDxsiBkkNACAHIAVBMGxqIQggBkEwbCIGBEAgAiAIIAcgDxsgBvwKAAALIAIgBmohBgJAIAUgC00EQCACIQUDQCAFIAZGIAggDkZyDQIgByAIIAUgCEEEaigCACAIQQhqKAIAIAVBBGooAgAgBUEIaigCABDVBUH/AXEiC0H/AUYiDxtBMPwKAAAgCCAPQTBsaiEIIAUgC0H/AUdBMGxqIQUgB0EwaiEHDAALAAsgDiEFA0ACQCAFQTBrIgUgCEEwayILIAZBMGsiDyAGQSxrKAIAIAZBKGsoAgAgCEEsaygCACAIQShrKAIAENUFQf8BcSIIQf8BRiIGG0Ew/AoAACAPIAZBMGxqIQYgCyAIQf8BR0EwbGoiCCAHRg0AIAIgBkcNAQsLIAghByACIQULIAYgBWsiBkUNACAHIAUgBvwKAAALIBFBAXRBAXIhCCAJIQYMAAsACwALkQoCD38CfiMAQeACayIMJABCgICAgICAgIDAACABrSIUgCIVIBR+QoCAgICAgICAwABSrQJ/IAFBgSBPBEAgARDeBQwBC0HAACABIAFBAXZrIgUgBUHAAE8bCyESIBV8IRRBASEIA0BBACEQQQEhCiABIA1LIhMEQCAAIA1BNGxqIQogFCANQQF0An8CQCABIA1rIgkgEkkNACAJQQJPBH9BAiEFAkACQCAKQThqKAIAIApBPGooAgAgCkEEaigCACAKQQhqKAIAENUFQf8BcUH/AUYiDkUEQANAIAUgCUYNAiAKIAVBNGxqIgdBBGooAgAgB0EIaigCACAHQTBrKAIAIAdBLGsoAgAQ1QVB/wFxQf8BRg0DIAVBAWohBQwACwALA0AgBSAJRg0BIAogBUE0bGoiB0EEaigCACAHQQhqKAIAIAdBMGsoAgAgB0EsaygCABDVBUH/AXFB/wFHDQIgBUEBaiEFDAALAAsgCSEFCyAFIBJJDQECQCAORQ0AIAxB0AJqIgsgCiAFQQF2IgkgCUGchwkQ/QRBACEHIAwoAtQCIQ4gDCgC0AIhECALIAogBUE0bGogCUFMbGogCSAJQayHCRD9BCAMKALQAiELIAwoAtQCIhEgCUEBa0shDwJAA0AgByAJRg0CIAcgDkYNASAJIAdBf3NqIQogDwRAIBAgB0E0bGogCyAKQTRsakENEMwEIAdBAWohBwwBCwsgCiARQcyHCRCYBAALIA4gDkG8hwkQmAQACyAFBSAJC0EBdEEBcgwBCyAJIBIgCSASSRtBAXQgBEUNABogCkEgIAkgCUEgTxsiBSACIANBAEEAEDYgBUEBdEEBcgsiCkEBdmqtfiANIAhBAXZrrSANrXwgFH6FeachEAsgACANQTRsaiEOA0ACQAJAAkACQAJAIAZBAk8EQCAGQQFrIgkgDEGOAmpqLQAAIBBPDQELIAxBjgJqIAZqIBA6AAAgDEEEaiAGQQJ0aiAINgIAIBNFDQEgBkEBaiEGIApBAXYgDWohDSAKIQgMBgsgAyAMQQRqIAlBAnRqKAIAIgZBAXYiBSAIQQF2IgtqIhFPIAYgCHJBAXFFcQ0BIAAgDSARa0E0bGohByAGQQFxRQ0CDAMLIAhBAXFFBEAgACABIAIgAxD1BgsgDEHgAmokAA8LIBFBAXQhCCAJIQYMAgsgByAFIAIgAxD1BgsgCEEBcUUEQCAHIAVBNGxqIAsgAiADEPUGCwJAIAtFIAVFcg0AIAMgCyAFIAUgC0siDxsiBkkNACAHIAVBNGxqIQggBkE0bCIGBEAgAiAIIAcgDxsgBvwKAAALIAIgBmohBgJAIAUgC00EQCACIQUDQCAFIAZGIAggDkZyDQIgByAIIAUgCEEEaigCACAIQQhqKAIAIAVBBGooAgAgBUEIaigCABDVBUH/AXEiC0H/AUYiDxtBNPwKAAAgCCAPQTRsaiEIIAUgC0H/AUdBNGxqIQUgB0E0aiEHDAALAAsgDiEFA0ACQCAFQTRrIgUgCEE0ayILIAZBNGsiDyAGQTBrKAIAIAZBLGsoAgAgCEEwaygCACAIQSxrKAIAENUFQf8BcSIIQf8BRiIGG0E0/AoAACAPIAZBNGxqIQYgCyAIQf8BR0E0bGoiCCAHRg0AIAIgBkcNAQsLIAghByACIQULIAYgBWsiBkUNACAHIAUgBvwKAAALIBFBAXRBAXIhCCAJIQYMAAsACwAL3gwBC38jAEHgBGsiBCQAIAEoAgwhBSABQYKAgIB4NgIMIAFBDGohCAJAAkACQAJAAkACQAJ/AkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgICAAELQZKAgIB4IQFBvqoIQRMQvQghBQwFCyAEQdgDaiACQQBBACAEEMwBIAQoAtwDIQUgBCgC2AMiCkGGgICAeEYEQCAFQQ82AlwgBUGCqQg2AlgMCAsgBCAEKALwAzYCkAQgBCAE/QAC4AP9CwKABCAEIAE2ApQEIAQgBTYC/AMgBCAKNgL4AyACKAIgIgIoAhwhDCACKAIgIQ0gBEEPNgKoBCAEQYKpCDYCpAQgBEEhNgKgBCAEQbnNCDYCnAQgBEHEBGoiAhCpBSAEIAI2AtQEIAJB4NAJQeHQCRDrBCAEQQE6ANwEIAQgBEHUBGo2AtgEIARB+ANqIARB2ARqIgIQsQEiBg0BIAJBkakIQQoQwgYgBCgC2AQiCSgCABC6CCABKAIEIQIgBEG4BGogCSABKAIIIgcQiwYgBCgCuAQhASAELQC8BCIGQQNGBEAgASEGDAILIAIgB0EYbGohDiAGQQFGIQcDQAJAIAEoAgAhCyACIA5GDQAgCyAHEIkIIARBuARqIAFBAhCKBiAEKAK4BCEGIAQtALwEIgdBA0YNAyAEIAc6ALAEIAQgBjYCrAQgBEGsBGoiBkHNqAhBDiACQQRqKAIAIAJBCGooAgAQ5gYgBkH5pAhBDSACQRBqKAIAIAJBFGooAgAQ5gYgBCgCrAQoAgAgBC0AsAQQ1wcgAkEYaiECQQAhB0ECIQYMAQsLIAsgBhDYByAJKAIAIAQtANwEENcHIAQoAsgEIQYgBCgCxAQiAkGAgICAeEYNAiAEKALMBCEJQQRBKBCnBSEBIARBrARqQcjLCEEaEIkDIARBAjYC0AQgBEECNgLIBCAEIARBpARqNgLMBCAEIARBnARqNgLEBCAEQbgEakG3gwggBEHEBGoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCrAQ3AgggASAEKAK0BDYCECABQQw2AhggAUHuywg2AhQgASAEKQK4BDcCHCABIAQoAsAENgIkIARBjANqIAwgDRCJAyAEQQA6ALgDIARBDzYCtAMgBEGCqQg2ArADIAQgCTYCrAMgBCAGNgKoAyAEIAI2AqQDIARBAjYCoAMgBCABNgKcAyAEQQI2ApgDIAQoApADIQIgBCgCjAMMAwsgBCAFNgLQAiAEQdQCaiABQRBqQTj8CgAAIARBmAFqIARB0AJqIgIgAxCTASAEKAKYAUUEQCAEKAKkASEFIAQoAqABIQEgBEHYAGogBEGoAWpBwAD8CgAAIAgQ3AcgCCACQTz8CgAADAULIAQoAqABIQUCQCAEKAKcASIBQYCAgIB4RwRAIARBlANqIARBpAFqQcQA/AoAACAEIAU2ApADIAQgATYCjAMgBEH4A2pBgqkIQQ8gBEGMA2oiARAbIAQtAPgDIgJBBkcNASAEKAL8AyEFIAEQwAcLIARB0AJqELEDDAgLIAQgBC0A+wM6ANsDIAQgBC8A+QM7ANkDIAQgBP0AA4AE/QsD4AMgBCAEKAL8AzYC3AMgBCACOgDYA0EAQQEQvAggBEHYA2oQ1wUgBEGMA2oQwAcgBEHQAmoQsQNBkYCAgHghAQwFCyAEKALEBCAEKALIBBC8CAsgBCAGNgKsBCAEQQQ2ArwEIAQgBEGsBGoiATYCuAQgBEHEBGoiAkH5hwggBEG4BGoQwQYgAhDaCCECIAEQ3gZBgICAgHgLIQEgCiAFENsHIAFBgICAgHhGBEAgAiEFDAQLIARBqAJqIARBlANqQSj8CgAAIAQgAjYCpAIgBCABNgKgAiAEQZgBaiIBIARBoAJqQQAQggUgBEGMA2oiAiABQTz8CgAAIAQoAtwBIQUgBCgC2AEhASAEQdgAaiAEQeABakHAAPwKAAAgCBDcByAIIAJBPPwKAAALIAMQ/wMLIAFBkoCAgHhGDQILIARBGGogBEHYAGpBwAD8CgAAIAQgBTYCFCAEIAE2AhAgBEEIaiAEQRBqIgIQaSAEKAIMIQEgBCgCCCEFIAIQ9wMMAgsgAxD/AwsgBRDGBCEBIAUQ+ANBASEFCyAAIAU2AgAgACABNgIEIARB4ARqJAAL3wwBCH8jAEHQBGsiBCQAIAEoAhghBSABQYKAgIB4NgIYIAFBGGohBgJAAkACQAJAAkACQAJ/AkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgICAAELQZKAgIB4IQFBvqoIQRMQvQghBQwFCyAEQdADaiACQQBBACAEEMwBIAQoAtQDIQUgBCgC0AMiCUGGgICAeEYEQCAFQRM2AlwgBUHPqwg2AlgMCAsgBCAEKALoAzYCiAQgBCAE/QAC2AP9CwL4AyAEIAE2AowEIAQgBTYC9AMgBCAJNgLwAyACKAIgIgIoAhwhCiACKAIgIQsgBEETNgKgBCAEQc+rCDYCnAQgBEEhNgKYBCAEQbnNCDYClAQgBEGwBGoiAhCpBSAEIAI2AqQEIAJB4NAJQeHQCRDrBCAEQQE6AMgEIAQgBEGkBGo2AsQEIARB8ANqIARBxARqIgcQsQEiAg0BIAEoAgwgB0GbqQhBCBDCBiAEKALEBCICKAIAELoIIAIoAgAgASgCBCABKAIIEOMBQYCAgIB4RwR/IAdBo6kIQRIgAUEMahD9BiAEKALEBAUgAgsoAgAgBC0AyAQQ1wcgBCgCtAQhAiAEKAKwBCIHQYCAgIB4Rg0CIAQoArgEIQhBBEEoEKcFIQEgBEGkBGpByMsIQRoQiQMgBEECNgK8BCAEQQI2ArQEIAQgBEGcBGo2ArgEIAQgBEGUBGo2ArAEIARBxARqQbeDCCAEQbAEahDBBiABQQw2AgQgAUHiywg2AgAgASAEKQKkBDcCCCABIAQoAqwENgIQIAFBDDYCGCABQe7LCDYCFCABIAQpAsQENwIcIAEgBCgCzAQ2AiQgBEGEA2ogCiALEIkDIARBAToAsAMgBEETNgKsAyAEQc+rCDYCqAMgBCAINgKkAyAEIAI2AqADIAQgBzYCnAMgBEECNgKYAyAEIAE2ApQDIARBAjYCkAMgBCgCiAMhAiAEKAKEAwwDCyAEIAU2AsgCIARBzAJqIAFBHGpBOPwKAAAgBEGQAWogBEHIAmoiAiADEJMBIAQoApABRQRAIAQoApwBIQUgBCgCmAEhASAEQdAAaiAEQaABakHAAPwKAAAgBhDcByAGIAJBPPwKAAAMBQsgBCgCmAEhBQJAIAQoApQBIgFBgICAgHhHBEAgBEGMA2ogBEGcAWpBxAD8CgAAIAQgBTYCiAMgBCABNgKEAyAEQfADakHPqwhBEyAEQYQDahAbAkAgBC0A8AMiAUEGRgRAIAQoAvQDIQUMAQsgBCAELQDzAzoA0wMgBCAELwDxAzsA0QMgBCAE/QAD+AP9CwPYAyAEIAQoAvQDNgLUAyAEIAE6ANADIARBADYCuAQgBEKAgICAEDcCsAQgBCAEQdADajYCvAQgBEEBOgDABCAEQfADaiIBIARBsARqQZGqCEEGEMwCIARBxARqIAEQuAMCfyAEKALIBCIBIAQoAsQEQQFGDQAaIAEEQEEAIAEgBCgCzARBl6oIQQcQ5AYNARoLQQZBnqoIQSAQrAMLIQUgBCgC8AMgBCgC9AMQvAggBUUNAiAFQRM2AlwgBUHPqwg2AlhBAEEBELwIIARB0ANqENcFCyAEQYQDahDABwsgBEHIAmoQsQMMCAtBAEEBELwIIARB0ANqENcFIARBhANqEMAHIARByAJqELEDQZGAgIB4IQEMBQsgBCgCsAQgBCgCtAQQvAgLIAQgAjYCpAQgBEEENgLIBCAEIARBpARqIgE2AsQEIARBsARqIgJB+YcIIARBxARqEMEGIAIQ2gghAiABEN4GQYCAgIB4CyEBIAkgBRDbByABQYCAgIB4RgRAIAIhBQwECyAEQaACaiAEQYwDakEo/AoAACAEIAI2ApwCIAQgATYCmAIgBEGQAWoiASAEQZgCakEAEIIFIARBhANqIgIgAUE8/AoAACAEKALUASEFIAQoAtABIQEgBEHQAGogBEHYAWpBwAD8CgAAIAYQ3AcgBiACQTz8CgAACyADEP8DCyABQZKAgIB4Rg0CCyAEQRBqIARB0ABqQcAA/AoAACAEIAU2AgwgBCABNgIIIAQgBEEIaiICEGkgBCgCBCEBIAQoAgAhBSACEPcDDAILIAMQ/wMLIAUQxgQhASAFEPgDQQEhBQsgACAFNgIAIAAgATYCBCAEQdAEaiQAC8EMAQh/IwBBgAVrIgQkACABKAIAIQYgAUGCgICAeDYCAAJAAkACQAJAAkACQAJAAkACQAJAQQEgBkGAgICAeHMgBkEAThtBAWsOAgMAAQtBkoCAgHghAkG+qghBExC9CCEGDAELIARB5ANqIAJBAEEAIAQQzAEgBCgC6AMhBiAEKALkAyIJQYaAgIB4RgRAIAZBHDYCXCAGQZKsCDYCWAwGCyAEIAQoAvwDNgKYBCAEIAT9AALsA/0LAogEIAQgBjYChAQgBCAJNgKABCAEIAFBPGo2ApwEIAIoAiAiAigCHCEKIAIoAiAhCyAEQRw2ArAEIARBkqwINgKsBCAEQSE2AqgEIARBuc0INgKkBCAEQcAEaiICEKkFIAQgAjYCzAQgAkHg0AlB4dAJEOsEIARBAToA1AQgBCAEQcwEajYC0AQCfwJAAkACQAJAIARBgARqIARB0ARqIgUQsQEiAg0AIAVB+LIIQQoQwgYgBCgC0AQiBSgCABC6CCAEQdgEaiAFIAEoAkQiCBCKBiAEKALYBCECIAQtANwEIgdBA0YNACAEIAc6ALgEIAQgAjYCtAQgASgCQCEHIAQgCEEAIAEoAjwiAhs2AvgEIAQgBzYC9AQgBCACNgLwBCAEQQA2AuwEIAQgAkEARyIINgLoBCAEIAc2AuQEIAQgAjYC4AQgBEEANgLcBCAEIAg2AtgEA0AgBEEQaiAEQdgEahD8ASAEKAIQIgJFDQIgBEG0BGogAiAEKAIUEKoFIgJFDQALCyAEKALABCAEKALEBBC8CAwBCyAEKAK0BCgCACAELQC4BBDXByAFKAIAIAQtANQEENcHIAQoAsQEIQIgBCgCwAQiB0GAgICAeEcNAQsgBCACNgK0BCAEQQQ2AsQEIAQgBEG0BGoiBTYCwAQgBEHYBGoiAkH5hwggBEHABGoQwQYgAhDaCCECIAUQ3gZBgICAgHgMAQsgBCgCyAQhCEEEQSgQpwUhBSAEQbQEakHIywhBGhCJAyAEQQI2AuQEIARBAjYC3AQgBCAEQawEajYC4AQgBCAEQaQEajYC2AQgBEHABGpBt4MIIARB2ARqEMEGIAVBDDYCBCAFQeLLCDYCACAFIAQpArQENwIIIAUgBCgCvAQ2AhAgBUEMNgIYIAVB7ssINgIUIAUgBCkCwAQ3AhwgBSAEKALIBDYCJCAEQZgDaiAKIAsQiQMgBEEBOgDEAyAEQRw2AsADIARBkqwINgK8AyAEIAg2ArgDIAQgAjYCtAMgBCAHNgKwAyAEQQI2AqwDIAQgBTYCqAMgBEECNgKkAyAEKAKcAyECIAQoApgDCyEFIAkgBhDbByAFQYCAgIB4RgRAIAIhBgwGCyAEQbQCaiAEQaADakEo/AoAACAEIAI2ArACIAQgBTYCrAIgBEGgAWoiAiAEQawCakEAEIIFIARBmANqIgUgAkE8/AoAACAEKALkASEGIAQoAuABIQIgBEHgAGogBEHoAWpBwAD8CgAAIAEQ3AcgASAFQTz8CgAACyADEP8DDAELIAQgBjYC3AIgBEHgAmogAUEEakE4/AoAACAEQaABaiAEQdwCaiIFIAMQkwEgBCgCoAENASAEKAKsASEGIAQoAqgBIQIgBEHgAGogBEGwAWpBwAD8CgAAIAEQ3AcgASAFQTz8CgAACyACQZKAgIB4Rg0DDAELIAQoAqgBIQYCQCAEKAKkASIBQYCAgIB4RwRAIARBoANqIARBrAFqQcQA/AoAACAEIAY2ApwDIAQgATYCmAMgBEHYBGpBkqwIQRwgBEGYA2oiARAbIAQtANgEIgJBBkcNASAEKALcBCEGIAEQwAcLIARB3AJqELEDDAMLIAQgBC0A2wQ6AIMEIAQgBC8A2QQ7AIEEIAQgBP0AA+AE/QsDiAQgBCAEKALcBDYChAQgBCACOgCABEEAQQEQvAggBEGABGoQ1wUgBEGYA2oQwAcgBEHcAmoQsQNBkYCAgHghAgsgBEEgaiAEQeAAakHAAPwKAAAgBCAGNgIcIAQgAjYCGCAEQQhqIARBGGoiAhBpIAQoAgwhASAEKAIIIQYgAhD3AwwCCyADEP8DCyAGEMYEIQEgBhD4A0EBIQYLIAAgBjYCACAAIAE2AgQgBEGABWokAAuRDAMIfwF7An4jAEHwBGsiBiQAIAYgBSkDYDcDCCAGIAUpAwBCACAFKAJQQYCAgIB4Rxs3AxAgBiAGQQhqNgIcQYOAgIB4IQlBg4CAgHghBwJAAkACQAJAIAMOBAACAgECC0GBgICAeCEHIAZBgYCAgHg2AiBBASELDAILIAYgAUEkahDnBiAGQSRqIAYoAgAgBigCBBCMB0GAgICAeCEHCyAGIAc2AiBBASELIARFIANBA0lyRQRAIAQoAgAQrgEhCUEEQQQQpwUiDSAJNgIAQQAhC0GCgICAeCEJCwsgAS0AdCEIQYSAgIB4IQogBkGEgICAeDYCqAIgBkEAOgCsAgJAIAhFBEAgBkGoAmoQzQNBkoCAgHghCgwBCyAGQdAAaiAGQagCakEEckHEAPwKAAALAkAgB0GDgICAeEcEQCAGQZQBaiACLQAUIAItABYgBRDtAiAHQYGAgIB4RwRAIAZBrAJqIAZBJGoQ/AYLIAZB6ANqIgUgBkGsAmpBLPwKAAAgBikDCCEPIAYpAxAhECAGQbgBaiAFQSz8CgAADAELIAZBCzYClAFBkoCAgHghBwsgBkGoAmogCCAHQZKAgIB4R2oiCEEIQcgAELkCIAYoAqwCIQUCQAJAIAYoAqgCQQFHBEAgBkEANgLIBCAGIAYoArACNgLEBCAGIAU2AsAEIAZBwARqIAgQ1wYgBigCyAQhCCAGKALEBCEMIAZB6ANqQQRyIAZBuAFqQSz8CgAAIAZBADoAqAQgBiAQNwOgBCAGIA83A5gEIAZBkoCAgHg2AugDA0AgB0GSgICAeEcEQCAMIAhByABsaiIFIAc2AgAgBUEEaiAGQbgBakEs/AoAACAFQQA6AEAgBSAQNwM4IAUgDzcDMCAIQQFqIQhBkoCAgHghBwwBCwsgBkHoA2oQ6QcgBkGoAmpBBHIgBkHQAGpBxAD8CgAAIAZBkoCAgHg2AqgCA0AgCkGSgICAeEcEQCAMIAhByABsaiIFIAo2AgAgBUEEaiAGQdAAakHEAPwKAAAgCEEBaiEIQZKAgIB4IQoMAQsLIAZBqAJqIgUQ6QcgBigCwAQhCiAGIA02AoQDIAYgCTYCgAMgBkGwA2ogBkEgakEw/AoAACAGIAQ2AsACIAYgAzYCvAIgBkGRgICAeDYCuAIgBkKAgICAEDcDsAIgBkIBNwOoAiAGIAZBHGo2AuADIAZBwARqIAUQiwIgBigCxARBAUcNASAGQegDaiIEIAYoAsgEQQhByAAQuQIgBigC7AMhAyAGKALoAw0CIAZBADYCvAQgBiAGKALwAzYCuAQgBiADNgK0BCAEIAUQiwICQCAGKALsA0EBRgRAIAZBtARqIAYoAvADENcGIAYoArADIQkgBigCvAQhBSAGKAK4BCEDIAZBxARqIAZBhANqIgdBLPwKAAAgBkGDgICAeDYCwAQDQCALRQRAIAYoAhz9AAMAIQ4gAyAFQcgAbGoiBEGCgICAeDYCACAEQQRqIAdBLPwKAABBASELIARBAToAQCAEIA79CwMwIAVBAWohBQwBCwsgBkHABGoQ6gcgCUGEgICAeEcEQCAGQewDaiAGQSRqIgdBLPwKAAAgBkGDgICAeDYC6AMDQCAJQYOAgIB4RwRAIAYoAhz9AAMAIQ4gAyAFQcgAbGoiBCAJNgIAIARBBGogB0Es/AoAACAEQQE6AEAgBCAO/QsDMCAFQQFqIQVBg4CAgHghCQwBCwsgBkHoA2oQ6gcLIAZBuAJqIQRBACEHA0AgB0EBcQ0CIAMgBUHIAGxqIARByAD8CgAAQQEhByAFQQFqIQUMAAsAC0HclglBI0GkkAkQhQUACyAGIAg2ApQCIAZBADYCkAIgBiAMNgKMAiAGIAo2AogCIAYoArQEIQQgBkHkAWoiByAGQZQBakEk/AoAACAGIAU2AqQCIAZBADYCoAIgBiADNgKcAiAGIAQ2ApgCIAZBgICAgHg2AqgCIAAgASACIAZBqAJqIAcQMiAGQfAEaiQADwsgBigCsAIaIAUQsQcAC0HclglBI0HQlggQhQUACyAGKALwAxogAxCxBwAL8AsBCX8jAEHQBGsiBCQAIAEoAgAhBSABQYKAgIB4NgIAAkACQAJAAkACQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAwABC0GSgICAeCECQb6qCEETEL0IIQUMAQsgBEHYA2ogAkEAQQAgBBDMASAEKALcAyEFIAQoAtgDIglBhoCAgHhGBEAgBUEUNgJcIAVBxqwINgJYDAYLIAQgBCgC8AM2ApAEIAQgBP0AAuAD/QsCgAQgBCAFNgL8AyAEIAk2AvgDIAQgAUE8ajYClAQgAigCICICKAIcIQogAigCICELIARBFDYCpAQgBEHGrAg2AqAEIARBITYCnAQgBEG5zQg2ApgEIARBwARqIgIQqQUgBCACNgKoBCACQeDQCUHh0AkQ6wQgBEEBOgC4BCAEIARBqARqNgK0BAJ/AkACQAJAAkAgBEH4A2ogBEG0BGoiBhCxASICDQAgAS0AQiABLQBAIAEtAD4gAS0APCICQQJHBEAgBkG1qQhBDiACIAEtAD0QkQIiAg0BC0ECRwRAIARBtARqQcOpCEEYIAEtAD4gAS0APxCRAiICDQELQQJHBEAgBEG0BGpB26kIQRAgAS0AQCABLQBBEJECIgINAQtBAkYNASAEQbQEakHrqQhBEyABLQBCIAEtAEMQkQIiAkUNAQsgBCgCwAQgBCgCxAQQvAgMAQsgBCgCtAQoAgAgBC0AuAQQ1wcgBCgCxAQhAiAEKALABCIHQYCAgIB4Rw0BCyAEIAI2AqgEIARBBDYCuAQgBCAEQagEaiIGNgK0BCAEQcAEaiICQfmHCCAEQbQEahDBBiACENoIIQIgBhDeBkGAgICAeAwBCyAEKALIBCEIQQRBKBCnBSEGIARBqARqQcjLCEEaEIkDIARBAjYCzAQgBEECNgLEBCAEIARBoARqNgLIBCAEIARBmARqNgLABCAEQbQEakG3gwggBEHABGoQwQYgBkEMNgIEIAZB4ssINgIAIAYgBCkCqAQ3AgggBiAEKAKwBDYCECAGQQw2AhggBkHuywg2AhQgBiAEKQK0BDcCHCAGIAQoArwENgIkIARBjANqIAogCxCJAyAEQQA6ALgDIARBFDYCtAMgBEHGrAg2ArADIAQgCDYCrAMgBCACNgKoAyAEIAc2AqQDIARBAjYCoAMgBCAGNgKcAyAEQQI2ApgDIAQoApADIQIgBCgCjAMLIQYgCSAFENsHIAZBgICAgHhGBEAgAiEFDAYLIARBqAJqIARBlANqQSj8CgAAIAQgAjYCpAIgBCAGNgKgAiAEQZgBaiICIARBoAJqQQAQggUgBEGMA2oiBiACQTz8CgAAIAQoAtwBIQUgBCgC2AEhAiAEQdgAaiAEQeABakHAAPwKAAAgARDcByABIAZBPPwKAAALIAMQ/wMMAQsgBCAFNgLQAiAEQdQCaiABQQRqQTj8CgAAIARBmAFqIARB0AJqIgYgAxCTASAEKAKYAQ0BIAQoAqQBIQUgBCgCoAEhAiAEQdgAaiAEQagBakHAAPwKAAAgARDcByABIAZBPPwKAAALIAJBkoCAgHhGDQMMAQsgBCgCoAEhBQJAIAQoApwBIgFBgICAgHhHBEAgBEGUA2ogBEGkAWpBxAD8CgAAIAQgBTYCkAMgBCABNgKMAyAEQfgDakHGrAhBFCAEQYwDaiIBEBsgBC0A+AMiAkEGRw0BIAQoAvwDIQUgARDABwsgBEHQAmoQsQMMAwsgBCAELQD7AzoA2wMgBCAELwD5AzsA2QMgBCAE/QADgAT9CwPgAyAEIAQoAvwDNgLcAyAEIAI6ANgDQQBBARC8CCAEQdgDahDXBSAEQYwDahDAByAEQdACahCxA0GRgICAeCECCyAEQRhqIARB2ABqQcAA/AoAACAEIAU2AhQgBCACNgIQIARBCGogBEEQaiICEGkgBCgCDCEBIAQoAgghBSACEPcDDAILIAMQ/wMLIAUQxgQhASAFEPgDQQEhBQsgACAFNgIAIAAgATYCBCAEQdAEaiQAC5YJAgt/AX4gBEUEQCAAQQA2AjwgACADNgI4IAAgAjYCNCAAIAE2AjAgAEEAOgAOIABBgQI7AQwgACACNgIIIABCADcDAA8LQQEhBwJAIARBAUYEQEEBIQkMAQtBASEKQQEhDQNAAkAgBCAGIAtqIgVLBEAgAyAKai0AACIIIAMgBWotAAAiBU8EQCAFIAhHBEBBASENQQAhBiAHIgtBAWohBwwDC0EAIAZBAWoiCCAIIA1GIgUbIQYgCEEAIAUbIAdqIQcMAgsgBiAHakEBaiIHIAtrIQ1BACEGDAELIAUgBEGEpwkQmAQACyAGIAdqIgogBEkNAAtBASEKQQEhB0EAIQZBASEJQQAhBQNAAkACQCAEIAUgBmoiCEsEQCADIApqLQAAIgwgAyAIai0AACIISw0BIAggDEcEQEEBIQlBACEGIAciBUEBaiEHDAMLQQAgBkEBaiIMIAkgDEYiCBshBiAMQQAgCBsgB2ohBwwCCyAIIARBhKcJEJgEAAsgBiAHakEBaiIHIAVrIQlBACEGCyAGIAdqIgogBEkNAAsgDSEHCwJAAkACQAJAAkAgCyAFIAUgC0kiBRsiDCAETQRAIAcgCSAFGyIHIAxqIgUgB0kgBCAFSXINAQJ/IAMgAyAHaiAMEK4EBEBBACEGA0BCASADIAZqMQAAhiAQhCEQIAZBAWoiBiAERw0ACyAEIAxrIgUgDCAFIAxLG0EBaiEHQX8hCiAMIQVBfwwBCyAEQQFrIQ5BASELQQAhBkEBIQVBACENA0AgBCAFIgggBmoiCksEQCAEIAZrIAVBf3NqIgkgBE8NCCAOIAYgDWprIgUgBE8NBwJAAkAgAyAJai0AACIJIAMgBWotAAAiBU8EQCAFIAlGDQEgCEEBaiEFQQAhBkEBIQsgCCENDAILIApBAWoiBSANayELQQAhBgwBC0EAIAZBAWoiCSAJIAtGIgUbIQYgCUEAIAUbIAhqIQULIAcgC0cNAQsLQQEhC0EAIQZBASEFQQAhCQNAIAQgBSIIIAZqIg9LBEAgBCAGayAFQX9zaiIKIARPDQUgDiAGIAlqayIFIARPDQYCQAJAIAMgCmotAAAiCiADIAVqLQAAIgVNBEAgBSAKRg0BIAhBAWohBUEAIQZBASELIAghCQwCCyAPQQFqIgUgCWshC0EAIQYMAQtBACAGQQFqIgogCiALRiIFGyEGIApBACAFGyAIaiEFCyAHIAtHDQELCyAEIAkgDSAJIA1LG2shBUEAIQoCQCAHRQRAQQAhBwwBC0EAIQYDQEIBIAMgBmoxAACGIBCEIRAgBkEBaiIGIAdHDQALCyAECyEIIAAgBDYCPCAAIAM2AjggACACNgI0IAAgATYCMCAAIAg2AiggACAKNgIkIAAgAjYCICAAQQA2AhwgACAHNgIYIAAgBTYCFCAAIAw2AhAgACAQNwMIIABBATYCAA8LQQAgDCAEQcSnCRDHAQALIAcgBSAEQbSnCRDHAQALIAogBEGUpwkQmAQACyAFIARBpKcJEJgEAAsgBSAEQaSnCRCYBAALIAkgBEGUpwkQmAQAC+ULAQh/IwBB0ARrIgQkACABKAIwIQUgAUGCgICAeDYCMCABQTBqIQcCQAJAAkACQAJAAkACfwJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAgABC0GSgICAeCEBQb6qCEETEL0IIQUMBQsgBEHYA2ogAkEBIAEoAgQgASgCCBDMASAEKALcAyEFIAQoAtgDIglBhoCAgHhGBEAgBUEVNgJcIAVBgKsINgJYDAgLIAQgBCgC8AM2ApAEIAQgBP0AAuAD/QsCgAQgBCABNgKUBCAEIAU2AvwDIAQgCTYC+AMgAigCICICKAIcIQogAigCICELIARBFTYCpAQgBEGAqwg2AqAEIARBITYCnAQgBEG5zQg2ApgEIARBwARqIgIQqQUgBCACNgKoBCACQeDQCUHh0AkQ6wQgBEEBOgC4BCAEIARBqARqNgK0BCAEQfgDaiAEQbQEaiIGELEBIgINASABKAIkIAZB4JYIQQggASgCBCABKAIIEOYGIAZB4rAIQRAQwgYgBCgCtAQiAigCABC6CCACKAIAIAEoAhAgASgCFBDjASAGQYiwCEEIEMIGIAQoArQEIgIoAgAQugggAigCACABKAIcIAEoAiAQ4wFBgICAgHhHBH8gBkHEpQggAUEkahDQBCICDQIgBCgCtAQFIAILKAIAIAQtALgEENcHIAQoAsQEIQIgBCgCwAQiBkGAgICAeEYNAiAEKALIBCEIQQRBKBCnBSEBIARBqARqQcjLCEEaEIkDIARBAjYCzAQgBEECNgLEBCAEIARBoARqNgLIBCAEIARBmARqNgLABCAEQbQEakG3gwggBEHABGoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCqAQ3AgggASAEKAKwBDYCECABQQw2AhggAUHuywg2AhQgASAEKQK0BDcCHCABIAQoArwENgIkIARBjANqIAogCxCJAyAEQQE6ALgDIARBFTYCtAMgBEGAqwg2ArADIAQgCDYCrAMgBCACNgKoAyAEIAY2AqQDIARBAjYCoAMgBCABNgKcAyAEQQI2ApgDIAQoApADIQIgBCgCjAMMAwsgBCAFNgLQAiAEQdQCaiABQTRqQTj8CgAAIARBmAFqIARB0AJqIgIgAxCTASAEKAKYAUUEQCAEKAKkASEFIAQoAqABIQEgBEHYAGogBEGoAWpBwAD8CgAAIAcQ3AcgByACQTz8CgAADAULIAQoAqABIQUCQCAEKAKcASIBQYCAgIB4RwRAIARBlANqIARBpAFqQcQA/AoAACAEIAU2ApADIAQgATYCjAMgBEH4A2pBgKsIQRUgBEGMA2oiARAbIAQtAPgDIgJBBkcNASAEKAL8AyEFIAEQwAcLIARB0AJqELEDDAgLIAQgBC0A+wM6ANsDIAQgBC8A+QM7ANkDIAQgBP0AA4AE/QsD4AMgBCAEKAL8AzYC3AMgBCACOgDYA0EAQQEQvAggBEHYA2oQ1wUgBEGMA2oQwAcgBEHQAmoQsQNBkYCAgHghAQwFCyAEKALABCAEKALEBBC8CAsgBCACNgKoBCAEQQQ2ArgEIAQgBEGoBGoiATYCtAQgBEHABGoiAkH5hwggBEG0BGoQwQYgAhDaCCECIAEQ3gZBgICAgHgLIQEgCSAFENsHIAFBgICAgHhGBEAgAiEFDAQLIARBqAJqIARBlANqQSj8CgAAIAQgAjYCpAIgBCABNgKgAiAEQZgBaiIBIARBoAJqQQAQggUgBEGMA2oiAiABQTz8CgAAIAQoAtwBIQUgBCgC2AEhASAEQdgAaiAEQeABakHAAPwKAAAgBxDcByAHIAJBPPwKAAALIAMQ/wMLIAFBkoCAgHhGDQILIARBGGogBEHYAGpBwAD8CgAAIAQgBTYCFCAEIAE2AhAgBEEIaiAEQRBqIgIQaSAEKAIMIQEgBCgCCCEFIAIQ9wMMAgsgAxD/AwsgBRDGBCEBIAUQ+ANBASEFCyAAIAU2AgAgACABNgIEIARB0ARqJAAL7gsBCH8jAEGwAmsiAyQAIANBEGogAhChBAJAIAMoAhBBAUYEQCADKAIUIQEgAEEDNgIAIAAgATYCBAwBCyADQRxqIgQgAUGzgAhBCBDMAiADQbgBaiAEEJ8DIAMoArwBIQQCQAJAIAMoArgBIgVBgYCAgHhGBEAgAEEDNgIAIAAgBDYCBAwBCyADKALAASEKIANBPGoiByABQbuACEEIEMwCQQEgBCAFQYCAgIB4RiIIGyEEQQAgBSAIGyEFIANBuAFqIAcQ5QMgAygCvAEhAQJAIAMoArgBIgdBgYCAgHhGBEAgAEEDNgIAIAAgATYCBCAFIAQQvAgMAQsgAyADKALAATYCOCADIAE2AjQgAyAHNgIwIANB0ABqIgEgAkHkoghBDBDMAiADQbgBaiABELgDIAMoArwBIQECQAJAIAMoArgBQQFHBEAgAUUEQEEAIQcMAgsgASADKALAARCdA0H/AXEiB0EFRw0BQQAhAkG0vQghAQNAIAJBBUcEQCADQQhqIAEtAAAQgwcgA0G4AWogAkEDdGogAykDCDcCACACQQFqIQIgAUEBaiEBDAELCyADQZABaiIBIANBuAFqQQVBn6gJQQIQdSADQQM2AnQgAyABNgJwIANBpAFqQZmHCCADQfAAahDBBiADQdAAaiADKAKoASICIAMoAqwBEMgCIQEgAygCpAEgAhC8CCADKAKQASADKAKUARC8CAsgAEEDNgIAIAAgATYCBCADQTBqEOIHIAUgBBC8CAwBCyADQfAAaiIBIAJB8KIIQRIQzAIgA0G4AWogARDjAiADKAK8ASEBAkAgAygCuAEiBkGBgICAeEYEQCAAQQM2AgAgACABNgIEIANBMGoQ4gcgBSAEELwIDAELAkAgBkGAgICAeEcEQCADQeQAaiABIAMoAsABEIQDIAYgARC8CAwBCyADQYWAgIB4NgJkCyADQZABaiIBIAJBgIEIQQ4QzAIgA0G4AWogARDgAiADKAK8ASEBAkAgAygCuAEiBkGBgICAeEYEQCAAQQM2AgAgACABNgIEIAMoAmQgAygCaBDlByADQTBqEOIHIAUgBBC8CAwBCyADQQAgAygCwAEgBkGAgICAeEYiCRs2AowBIANBBCABIAkbNgKIASADQQAgBiAJGzYChAEgA0GkAWoiASACQYKjCEEKEMwCIANBuAFqIAEQ4wIgAygCvAEhASADKAK4ASICQYGAgIB4Rw0FIABBAzYCACAAIAE2AgQgA0GEAWoQ6wMgAygCZCADKAJoEOUHIANBMGoQ4gcgBSAEELwIIAMoAqQBIAMoAqgBELwICyADKAKQASADKAKUARC8CAsgAygCcCADKAJ0ELwICyADKAJQIAMoAlQQvAgLIAMoAjwgAygCQBC8CAsgAygCHCADKAIgELwIDAELIAMoAsABIQYgACADKQIwNwI4IAAgAygCODYCQCAAIAMpAmQ3AmggACADKAJsNgJwIANBADoArAIgA0EANgLgASADQoCAgIAQNwLYASADQYWAgIB4NgKgAiADQYCAgIB4NgL8ASADQoCAgICAgICAgH83AuwBIANCgICAgMAANwLkASADQYCAgIB4NgKIAiADQYCAgIB4NgKUAiADQQI2ArgBIAAgAygCjAE2AjQgACADKQKEATcCLCAAIAMpAvwBNwJEIAAgAygChAI2AkwgACADKQKIAjcCUCAAIAMoApACNgJYIAAgA/0AArgB/QsCACAAIAP9AALIAf0LAhAgACAHOgB0IAAgBjYCZCAAIAE2AmAgACACNgJcIABBACAKIAgbNgIoIAAgBDYCJCAAIAU2AiBBAEEBELwIIANB8AFqEOIHIAMoAqACIAMoAqQCEOUHIANB5AFqEOsDIAMoApQCIAMoApgCENkHIAMoAqQBIAMoAqgBELwIIAMoApABIAMoApQBELwIIAMoAnAgAygCdBC8CCADKAJQIAMoAlQQvAggAygCPCADKAJAELwIIAMoAhwgAygCIBC8CAsgA0GwAmokAAuVCwIbfwJ+IwBBkAFrIgIkAEICIR0CQCABKAIAIgMgASgCBEYNACABKAIIIREgASADQRRqNgIAIAJBDGogA0GGtQhBEBDMAiACQcgAaiADQd20CEEJEJoFIAIoAkwhBAJAAkAgAigCSCIFQYGAgIB4RgRAIAQhAQwBCyACKAJQIRIgAkHIAGogA0GWtQhBCxCaBSACKAJMIQYgAigCSCIIQYGAgIB4RgRAIAUgBBDZByAGIQEMAQsgAigCUCETIAJByABqIANBobUIQQgQmgUgAigCTCEJIAIoAkgiC0GBgICAeEYEQCAIIAYQ2QcgBSAEENkHIAkhAQwBCyACKAJQIRQgAkEgaiIBIANBqbUIQQoQzAIgAkHIAGogARCvBAJAIAIpA0giHUICUQRAIAIoAlAhASALIAkQ2QcgCCAGENkHIAUgBBDZBwwBCyACKAJUIRUgAigCUCEWIAJBNGoiASADQbO1CEEOEMwCIAJByABqIAEQrwQCQCACKQNIIh5CAlEEQCACKAJQIQEgCyAJENkHIAggBhDZByAFIAQQ2QcMAQsgAigCVCEXIAIoAlAhGCACQcgAaiADQcG1CEEKEJoFIAIoAkwhDCACKAJIIg5BgYCAgHhGBEAgCyAJENkHIAggBhDZByAFIAQQ2QcgDCEBDAELIAIoAlAhGSACQcgAaiADQcu1CEENEJoFIAIoAkwhDyACKAJIIhBBgYCAgHhGBEAgDiAMENkHIAsgCRDZByAIIAYQ2QcgBSAEENkHIA8hAQwBCyACKAJQIRogAkHgAGoiASADQdi1CEEMEMwCIAIgARChBCACKAIEIQECQCACKAIAQQFxDQACQCABRQRAQYGAgIB4IQcMAQsgAkH8AGoiCiACQeAAaiINQfO1CEEEEJoFIAIoAoABIQEgAigCfCIHQYGAgIB4Rg0BIAIoAoQBIRsgCiANQfe1CEEHEJoFIAIoAoABIQogAigCfCINQYGAgIB4RgRAIAcgARDZByAKIQEMAgsgAigChAEhHAsgAiAcNgJcIAIgCjYCWCACIA02AlQgAiAbNgJQIAIgATYCTCACIAc2AkggAkH8AGogA0HktQhBDxCaBSACKAKAASEBIAIoAnwiA0GBgICAeEYEQCACQcgAahDRBgwBCyACKAKEASEKIAJB/ABqIAJBDGoQ1gUCQCACKAJ8IgdBgICAgHhGBEBBAiEHDAELIAIoAoABIQ0gAkH0AGogAkH8AGoQxQQgByANELwIQQIhBwJAAkAgAi0AdA4DAQACAAsgAigCeCADIAEQ2QcgAkHIAGoQ0QYgECAPENkHIA4gDBDZByALIAkQ2QcgCCAGENkHIAUgBBDZByACKAJgIAIoAmQQvAggAigCNCACKAI4ELwIIAIoAiAgAigCJBC8CCEBDAYLIAItAHUhBwsgACACKQJYNwIwIAAgAv0AAkj9CwIgIAIoAmAgAigCZBC8CCACKAI0IAIoAjgQvAggAigCICACKAIkELwIIAAgCjYCfCAAIAE2AnggACADNgJ0IAAgGjYCcCAAIA82AmwgACAQNgJoIAAgGTYCZCAAIAw2AmAgACAONgJcIAAgFDYCWCAAIAk2AlQgACALNgJQIAAgEzYCTCAAIAY2AkggACAINgJEIAAgEjYCQCAAIAQ2AjwgACAFNgI4IAAgBzoAgAEgACAXNgIcIAAgGDYCGCAAIB43AxAgACAVNgIMIAAgFjYCCAwFCyAQIA8Q2QcgDiAMENkHIAsgCRDZByAIIAYQ2QcgBSAEENkHIAIoAmAgAigCZBC8CAsgAigCNCACKAI4ELwICyACKAIgIAIoAiQQvAgLIAIoAgwgAigCEBC8CAsgESgCABCdCCARIAE2AgBCAiEdCyAAIB03AwAgAkGQAWokAAvGCwEIfyMAQdAEayIEJAAgASgCECEFIAFBgoCAgHg2AhAgAUEQaiEHAkACQAJAAkACQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAwABC0GSgICAeCEBQb6qCEETEL0IIQUMAQsgASACKAIIIAIoAgwQxgMiBQRAIAVBEjYCXCAFQfCrCDYCWAwGCyAEQdgDaiACQQBBACAEEMwBIAQoAtwDIQUgBCgC2AMiCEGGgICAeEYEQCAFQRI2AlwgBUHwqwg2AlgMBgsgBCAEKALwAzYCkAQgBCAE/QAC4AP9CwKABCAEIAE2ApQEIAQgBTYC/AMgBCAINgL4AyACKAIgIgIoAhwhCSACKAIgIQogBEESNgKkBCAEQfCrCDYCoAQgBEEhNgKcBCAEQbnNCDYCmAQgBEHABGoiAhCpBSAEIAI2AqgEIAJB4NAJQeHQCRDrBCAEQQE6ALgEIAQgBEGoBGo2ArQEAn8CQAJAAkACQCAEQfgDaiAEQbQEaiIGELEBIgJFBEAgBiABEPsGIAZB4a4IQRYQwgYgBCgCtAQiAigCABC6CCACKAIAIQYgAS0ADEEBRw0BIAZBjpgIQQ4Q4wEMAgsgBCgCwAQgBCgCxAQQvAgMAgsgBkGEmAhBChDjAQsgAigCACAELQC4BBDXByAEKALEBCECIAQoAsAEIgZBgICAgHhHDQELIAQgAjYCqAQgBEEENgK4BCAEIARBqARqIgE2ArQEIARBwARqIgJB+YcIIARBtARqEMEGIAIQ2gghAiABEN4GQYCAgIB4DAELIAQoAsgEIQtBBEEoEKcFIQEgBEGoBGpByMsIQRoQiQMgBEECNgLMBCAEQQI2AsQEIAQgBEGgBGo2AsgEIAQgBEGYBGo2AsAEIARBtARqQbeDCCAEQcAEahDBBiABQQw2AgQgAUHiywg2AgAgASAEKQKoBDcCCCABIAQoArAENgIQIAFBDDYCGCABQe7LCDYCFCABIAQpArQENwIcIAEgBCgCvAQ2AiQgBEGMA2ogCSAKEIkDIARBADoAuAMgBEESNgK0AyAEQfCrCDYCsAMgBCALNgKsAyAEIAI2AqgDIAQgBjYCpAMgBEECNgKgAyAEIAE2ApwDIARBAjYCmAMgBCgCkAMhAiAEKAKMAwshASAIIAUQ2wcgAUGAgICAeEYEQCACIQUMBgsgBEGoAmogBEGUA2pBKPwKAAAgBCACNgKkAiAEIAE2AqACIARBmAFqIgEgBEGgAmpBABCCBSAEQYwDaiICIAFBPPwKAAAgBCgC3AEhBSAEKALYASEBIARB2ABqIARB4AFqQcAA/AoAACAHENwHIAcgAkE8/AoAAAsgAxD/AwwBCyAEIAU2AtACIARB1AJqIAFBFGpBOPwKAAAgBEGYAWogBEHQAmoiAiADEJMBIAQoApgBDQEgBCgCpAEhBSAEKAKgASEBIARB2ABqIARBqAFqQcAA/AoAACAHENwHIAcgAkE8/AoAAAsgAUGSgICAeEYNAwwBCyAEKAKgASEFAkAgBCgCnAEiAUGAgICAeEcEQCAEQZQDaiAEQaQBakHEAPwKAAAgBCAFNgKQAyAEIAE2AowDIARB+ANqQfCrCEESIARBjANqIgEQGyAELQD4AyICQQZHDQEgBCgC/AMhBSABEMAHCyAEQdACahCxAwwDCyAEIAQtAPsDOgDbAyAEIAQvAPkDOwDZAyAEIAT9AAOABP0LA+ADIAQgBCgC/AM2AtwDIAQgAjoA2ANBAEEBELwIIARB2ANqENcFIARBjANqEMAHIARB0AJqELEDQZGAgIB4IQELIARBGGogBEHYAGpBwAD8CgAAIAQgBTYCFCAEIAE2AhAgBEEIaiAEQRBqIgIQaSAEKAIMIQEgBCgCCCEFIAIQ9wMMAgsgAxD/AwsgBRDGBCEBIAUQ+ANBASEFCyAAIAU2AgAgACABNgIEIARB0ARqJAALxgsBCH8jAEHQBGsiBCQAIAEoAhAhBSABQYKAgIB4NgIQIAFBEGohBwJAAkACQAJAAkACQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgMAAQtBkoCAgHghAUG+qghBExC9CCEFDAELIARB2ANqIAJBAEEAIAQQzAEgBCgC3AMhBSAEKALYAyIIQYaAgIB4RgRAIAVBETYCXCAFQaKtCDYCWAwGCyAEIAQoAvADNgKQBCAEIAT9AALgA/0LAoAEIAQgATYClAQgBCAFNgL8AyAEIAg2AvgDIAIoAiAiAigCHCEJIAIoAiAhCiAEQRE2AqQEIARBoq0INgKgBCAEQSE2ApwEIARBuc0INgKYBCAEQcAEaiICEKkFIAQgAjYCqAQgAkHg0AlB4dAJEOsEIARBAToAuAQgBCAEQagEajYCtAQCfwJAAkACQAJAIARB+ANqIARBtARqIgYQsQEiAkUEQCABLQAMIQIgBkHdtAhBCSABKAIEIAEoAggQ5gYgAkECRgRAIAQoArQEIQEMAwsgBEG0BGpB5rQIQRgQwgYgBCgCtAQiASgCABC6CCABKAIAIQYgAkUNASAGQfGzCEEGEOMBDAILIAQoAsAEIAQoAsQEELwIDAILIAZB7bMIQQQQ4wELIAEoAgAgBC0AuAQQ1wcgBCgCxAQhAiAEKALABCIGQYCAgIB4Rw0BCyAEIAI2AqgEIARBBDYCuAQgBCAEQagEaiIBNgK0BCAEQcAEaiICQfmHCCAEQbQEahDBBiACENoIIQIgARDeBkGAgICAeAwBCyAEKALIBCELQQRBKBCnBSEBIARBqARqQcjLCEEaEIkDIARBAjYCzAQgBEECNgLEBCAEIARBoARqNgLIBCAEIARBmARqNgLABCAEQbQEakG3gwggBEHABGoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCqAQ3AgggASAEKAKwBDYCECABQQw2AhggAUHuywg2AhQgASAEKQK0BDcCHCABIAQoArwENgIkIARBjANqIAkgChCJAyAEQQA6ALgDIARBETYCtAMgBEGirQg2ArADIAQgCzYCrAMgBCACNgKoAyAEIAY2AqQDIARBAjYCoAMgBCABNgKcAyAEQQI2ApgDIAQoApADIQIgBCgCjAMLIQEgCCAFENsHIAFBgICAgHhGBEAgAiEFDAYLIARBqAJqIARBlANqQSj8CgAAIAQgAjYCpAIgBCABNgKgAiAEQZgBaiIBIARBoAJqQQAQggUgBEGMA2oiAiABQTz8CgAAIAQoAtwBIQUgBCgC2AEhASAEQdgAaiAEQeABakHAAPwKAAAgBxDcByAHIAJBPPwKAAALIAMQ/wMMAQsgBCAFNgLQAiAEQdQCaiABQRRqQTj8CgAAIARBmAFqIARB0AJqIgIgAxCTASAEKAKYAQ0BIAQoAqQBIQUgBCgCoAEhASAEQdgAaiAEQagBakHAAPwKAAAgBxDcByAHIAJBPPwKAAALIAFBkoCAgHhGDQMMAQsgBCgCoAEhBQJAIAQoApwBIgFBgICAgHhHBEAgBEGUA2ogBEGkAWpBxAD8CgAAIAQgBTYCkAMgBCABNgKMAyAEQfgDakGirQhBESAEQYwDaiIBEBsgBC0A+AMiAkEGRw0BIAQoAvwDIQUgARDABwsgBEHQAmoQsQMMAwsgBCAELQD7AzoA2wMgBCAELwD5AzsA2QMgBCAE/QADgAT9CwPgAyAEIAQoAvwDNgLcAyAEIAI6ANgDQQBBARC8CCAEQdgDahDXBSAEQYwDahDAByAEQdACahCxA0GRgICAeCEBCyAEQRhqIARB2ABqQcAA/AoAACAEIAU2AhQgBCABNgIQIARBCGogBEEQaiICEGkgBCgCDCEBIAQoAgghBSACEPcDDAILIAMQ/wMLIAUQxgQhASAFEPgDQQEhBQsgACAFNgIAIAAgATYCBCAEQdAEaiQAC64LAQl/IwBB0ARrIgQkACABKAIYIQUgAUGCgICAeDYCGCABQRhqIQYCQAJAAkACQAJAAkACfwJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAgABC0GSgICAeCEBQb6qCEETEL0IIQUMBQsgBEHYA2ogAkEAQQAgBBDMASAEKALcAyEFIAQoAtgDIghBhoCAgHhGBEAgBUEONgJcIAVB4qsINgJYDAgLIAQgBCgC8AM2ApAEIAQgBP0AAuAD/QsCgAQgBCABNgKUBCAEIAU2AvwDIAQgCDYC+AMgAigCICICKAIcIQkgAigCICEKIARBDjYCpAQgBEHiqwg2AqAEIARBITYCnAQgBEG5zQg2ApgEIARBwARqIgIQqQUgBCACNgKoBCACQeDQCUHh0AkQ6wQgBEEBOgC4BCAEIARBqARqNgK0BCAEQfgDaiAEQbQEaiIHELEBIgINASABKAIMQYCAgIB4RwRAIAdBjbMIQRAQwgYgBCgCtAQiAigCABC6CCABQQxqIAIoAgAQ3QYLIARBtARqIgdBnbMIQRAQwgYgBCgCtAQiAigCABC6CCACKAIAIAEoAgQgASgCCBDjASACKAIAIAQtALgEENcHIAQoAsQEIQIgBCgCwAQiC0GAgICAeEYNAiAEKALIBCEMQQRBKBCnBSEBIARBqARqQcjLCEEaEIkDIARBAjYCzAQgBEECNgLEBCAEIARBoARqNgLIBCAEIARBmARqNgLABCAHQbeDCCAEQcAEahDBBiABQQw2AgQgAUHiywg2AgAgASAEKQKoBDcCCCABIAQoArAENgIQIAFBDDYCGCABQe7LCDYCFCABIAQpArQENwIcIAEgBCgCvAQ2AiQgBEGMA2ogCSAKEIkDIARBAToAuAMgBEEONgK0AyAEQeKrCDYCsAMgBCAMNgKsAyAEIAI2AqgDIAQgCzYCpAMgBEECNgKgAyAEIAE2ApwDIARBAjYCmAMgBCgCkAMhAiAEKAKMAwwDCyAEIAU2AtACIARB1AJqIAFBHGpBOPwKAAAgBEGYAWogBEHQAmoiAiADEJMBIAQoApgBRQRAIAQoAqQBIQUgBCgCoAEhASAEQdgAaiAEQagBakHAAPwKAAAgBhDcByAGIAJBPPwKAAAMBQsgBCgCoAEhBQJAIAQoApwBIgFBgICAgHhHBEAgBEGUA2ogBEGkAWpBxAD8CgAAIAQgBTYCkAMgBCABNgKMAyAEQfgDakHiqwhBDiAEQYwDaiIBEBsgBC0A+AMiAkEGRw0BIAQoAvwDIQUgARDABwsgBEHQAmoQsQMMCAsgBCAELQD7AzoA2wMgBCAELwD5AzsA2QMgBCAE/QADgAT9CwPgAyAEIAQoAvwDNgLcAyAEIAI6ANgDQQBBARC8CCAEQdgDahDXBSAEQYwDahDAByAEQdACahCxA0GRgICAeCEBDAULIAQoAsAEIAQoAsQEELwICyAEIAI2AqgEIARBBDYCuAQgBCAEQagEaiIBNgK0BCAEQcAEaiICQfmHCCAEQbQEahDBBiACENoIIQIgARDeBkGAgICAeAshASAIIAUQ2wcgAUGAgICAeEYEQCACIQUMBAsgBEGoAmogBEGUA2pBKPwKAAAgBCACNgKkAiAEIAE2AqACIARBmAFqIgEgBEGgAmpBABCCBSAEQYwDaiICIAFBPPwKAAAgBCgC3AEhBSAEKALYASEBIARB2ABqIARB4AFqQcAA/AoAACAGENwHIAYgAkE8/AoAAAsgAxD/AwsgAUGSgICAeEYNAgsgBEEYaiAEQdgAakHAAPwKAAAgBCAFNgIUIAQgATYCECAEQQhqIARBEGoiAhBpIAQoAgwhASAEKAIIIQUgAhD3AwwCCyADEP8DCyAFEMYEIQEgBRD4A0EBIQULIAAgBTYCACAAIAE2AgQgBEHQBGokAAurCwEHfyMAQbAEayIEJAAgASgCKCEFIAFBgoCAgHg2AiggAUEoaiEGAkACQAJAAkACQAJAAkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgIEAAELQZKAgIB4IQJBvqoIQRMQvQghAQwBCyACKAIgIgIoAgQhByACKAIIIQUgBCABNgLsAyAEIAU2AtgDIAQgBzYC1AMgBEGFgICAeDYC0AMgAigCHCEIIAIoAiAhCSAEQRc2AvwDIARBs60INgL4AyAEQSE2AvQDIARBuc0INgLwAyAEQZgEaiICEKkFIAQgAjYCgAQgAkHg0AlB4dAJEOsEIARBAToAkAQgBCAEQYAEajYCjAQCfwJAAkACQAJAIARB0ANqIARBjARqIgUQsQEiAkUEQCAFQeCWCEEIIAEoAgQgASgCCBDmBiAFQZixCEEHIAEoAhAgASgCFBDmBiAFQZ+xCEENEMIGIAQoAowEIgIoAgAQugggAigCACABKAIcIAEoAiAQ4wEgBUGLsQhBDRDCBiAEKAKMBCICKAIAELoIIAIoAgAhBSABLQAkQQFHDQEgBUGBoghBBxDjAQwCCyAEKAKYBCAEKAKcBBC8CAwCCyAFQfyhCEEFEOMBCyACKAIAIAQtAJAEENcHIAQoApwEIQIgBCgCmAQiBUGAgICAeEcNAQsgBCACNgKABCAEQQQ2ApAEIAQgBEGABGoiAjYCjAQgBEGYBGoiAUH5hwggBEGMBGoQwQYgARDaCCEBIAIQ3gZBgICAgHgMAQsgBCgCoAQhCkEEQSgQpwUhASAEQYAEakHIywhBGhCJAyAEQQI2AqQEIARBAjYCnAQgBCAEQfgDajYCoAQgBCAEQfADajYCmAQgBEGMBGpBt4MIIARBmARqEMEGIAFBDDYCBCABQeLLCDYCACABIAQpAoAENwIIIAEgBCgCiAQ2AhAgAUEMNgIYIAFB7ssINgIUIAEgBCkCjAQ3AhwgASAEKAKUBDYCJCAEQYQDaiAIIAkQiQMgBEEAOgCwAyAEQRc2AqwDIARBs60INgKoAyAEIAo2AqQDIAQgAjYCoAMgBCAFNgKcAyAEQQI2ApgDIAQgATYClAMgBEECNgKQAyAEKAKIAyEBIAQoAoQDCyECQYWAgIB4IAcQ2wcgAkGAgICAeEYNASAEQaACaiAEQYwDakEo/AoAACAEIAE2ApwCIAQgAjYCmAIgBEGQAWoiASAEQZgCakEAEIIFIARBhANqIgUgAUE8/AoAACAEKALUASEBIAQoAtABIQIgBEHQAGogBEHYAWpBwAD8CgAAIAYQ3AcgBiAFQTz8CgAACyADEP8DDAILIAMQ/wMMAwsgBCAFNgLIAiAEQcwCaiABQSxqQTj8CgAAIARBkAFqIARByAJqIgUgAxCTASAEKAKQAQ0BIAQoApwBIQEgBCgCmAEhAiAEQdAAaiAEQaABakHAAPwKAAAgBhDcByAGIAVBPPwKAAALIAJBkoCAgHhGDQEMAwsgBCgCmAEhASAEKAKUASICQYCAgIB4RwRAIARBjANqIARBnAFqQcQA/AoAACAEIAE2AogDIAQgAjYChAMgBEHQA2pBs60IQRcgBEGEA2oiAhAbIAQtANADIgFBBkcNAiAEKALUAyEBIAIQwAcLIARByAJqELEDCyABEMYEIQIgARD4A0EBIQEMAgsgBCAELQDTAzoAmwQgBCAELwDRAzsAmQQgBCAE/QAD2AP9CwOgBCAEIAQoAtQDNgKcBCAEIAE6AJgEQQBBARC8CCAEQZgEahDXBSAEQYQDahDAByAEQcgCahCxA0GRgICAeCECCyAEQRBqIARB0ABqQcAA/AoAACAEIAE2AgwgBCACNgIIIAQgBEEIaiIDEGkgBCgCBCECIAQoAgAhASADEPcDCyAAIAE2AgAgACACNgIEIARBsARqJAAL/wgCC38BeyMAQYAKayIGJAAgAyAEaiENQQEhBAJAIAIoAgBBgICAgHhGBEADQAJ/IARBAXEgCUECRnJFBEAgAyECQQIhCSALDAELIAMgDUYNA0EBIQkgA0EBaiECIAMtAAAiA0EPcSELIANBBHYLIQMCfyAFQQFxRQRAIAAgAUEAEKsCIAAgAUEAEKsCIAAgAUEAEKsCIAAgASADQf8BcRCrAkEADAELQQAhBCAGQQBBgAP8CwADQCAEIAZqIARB8pkJai0AAEF/czoAACAEQQFqIgRB+gJHDQALIAZBAToA+QIgBkGABmoiBCAGQYADEIYCIAFCfyADrYZCf4UgBBDjA0EACyEEIAIhA0EAIQUMAAsAC0EQIAIoAggiDCAMQRBPGyEOIAZBgApqIQ8gAigCBCEQA0ACfyAEQQFxIAlBAkZyRQRAQQIhCSALDAELIAMgDUYNAkEBIQkgAy0AACICQQ9xIQsgA0EBaiEDIAJBBHYLIQICQCAFQQFxRQRAQQAhBCAAIAFBABCrAiAAIAFBABCrAiAAIAFBABCrAiAAIAFBABCrAiAGQYAEakEAQYAC/AsAQQAhBQNAIAZBgARqIAVqIAIgBHNB/wFxQQFrQQh1/RD9CwQAIARBAWohBCAFQRBqIgVBgAJHDQALQQAhBCAGQYAGaiIIQQBBgAT8CwACQCAMRQ0AQR4hCkEBIQVBACECQQAhBwNAAkAgBEEBcUUEQCAFIA8gCGtBBHZPDQMgBSAHaiEHIAVBBHQgAmoiAiAGQYAGamohCAwBCyACQYAERg0CCyACQRBqIQIgCP0ABAAhESAHQSBJBEAgECAHQQR0aiEFQQAhBANAIAZBgARqIARBBHRq/QAEACAFIARBCXRq/QAEAP1OIBH9UCERIARBAWoiBCAORw0ACwsgB0EBaiEHIAggEf0LBAAgBkGABmogAmohCEEBIQRBACEFIApBAWsiCg0ACwsgBkGABGpBEBDMBiAGIAZBgAZqQYAE/AoAACAAIAEgBhC+ByAGQSAQzAYMAQtBACEEIAZBgARqQQBBgAL8CwBBACEFA0AgBkGABGogBWogAiAEc0H/AXFBAWtBCHX9EP0LBAAgBEEBaiEEIAVBEGoiBUGAAkcNAAtBACEEIAZBgAZqIghBAEGABPwLAAJAIAxFDQBBHiEKQQEhBUEAIQJBACEHA0ACQCAEQQFxRQRAIAUgDyAIa0EEdk8NAyAFIAdqIQcgBUEEdCACaiICIAZBgAZqaiEIDAELIAJBgARGDQILIAJBEGohAiAI/QAEACERIAdBIEkEQCAQIAdBBHRqIQVBACEEA0AgBkGABGogBEEEdGr9AAQAIAUgBEEJdGr9AAQA/U4gEf1QIREgBEEBaiIEIA5HDQALCyAHQQFqIQcgCCAR/QsEACAGQYAGaiACaiEIQQEhBEEAIQUgCkEBayIKDQALCyAGQYAEakEQEMwGIAYgBkGABmpBgAT8CgAAIAEgBkGABPwKAAALQQAhBEEAIQUMAAsACyAGQYAKaiQAC5QLAQh/IwBB0ARrIgQkACABKAIYIQUgAUGCgICAeDYCGCABQRhqIQYCQAJAAkACQAJAAkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgIDAAELQZKAgIB4IQFBvqoIQRMQvQghBQwBCyAEQdgDaiACQQBBACAEEMwBIAQoAtwDIQUgBCgC2AMiB0GGgICAeEYEQCAFQRM2AlwgBUHarAg2AlgMBgsgBCAEKALwAzYCkAQgBCAE/QAC4AP9CwKABCAEIAE2ApQEIAQgBTYC/AMgBCAHNgL4AyACKAIgIgIoAhwhCCACKAIgIQkgBEETNgKkBCAEQdqsCDYCoAQgBEEhNgKcBCAEQbnNCDYCmAQgBEHABGoiAhCpBSAEIAI2AqgEIAJB4NAJQeHQCRDrBCAEQQE6ALgEIAQgBEGoBGo2ArQEAn8CQAJAIARB+ANqIARBtARqELEBIgIEQCAEKALABCAEKALEBBC8CAwBCyAEQbQEaiICQfmkCEENIAEoAgQgASgCCBDmBiACQYalCEEEEMIGIAQoArQEIgIoAgAQugggAigCACABKAIQIAEoAhQQ4wEgAigCACAELQC4BBDXByAEKALEBCECIAQoAsAEIgpBgICAgHhHDQELIAQgAjYCqAQgBEEENgK4BCAEIARBqARqIgE2ArQEIARBwARqIgJB+YcIIARBtARqEMEGIAIQ2gghAiABEN4GQYCAgIB4DAELIAQoAsgEIQtBBEEoEKcFIQEgBEGoBGpByMsIQRoQiQMgBEECNgLMBCAEQQI2AsQEIAQgBEGgBGo2AsgEIAQgBEGYBGo2AsAEIARBtARqQbeDCCAEQcAEahDBBiABQQw2AgQgAUHiywg2AgAgASAEKQKoBDcCCCABIAQoArAENgIQIAFBDDYCGCABQe7LCDYCFCABIAQpArQENwIcIAEgBCgCvAQ2AiQgBEGMA2ogCCAJEIkDIARBAToAuAMgBEETNgK0AyAEQdqsCDYCsAMgBCALNgKsAyAEIAI2AqgDIAQgCjYCpAMgBEECNgKgAyAEIAE2ApwDIARBAjYCmAMgBCgCkAMhAiAEKAKMAwshASAHIAUQ2wcgAUGAgICAeEYEQCACIQUMBgsgBEGoAmogBEGUA2pBKPwKAAAgBCACNgKkAiAEIAE2AqACIARBmAFqIgEgBEGgAmpBABCCBSAEQYwDaiICIAFBPPwKAAAgBCgC3AEhBSAEKALYASEBIARB2ABqIARB4AFqQcAA/AoAACAGENwHIAYgAkE8/AoAAAsgAxD/AwwBCyAEIAU2AtACIARB1AJqIAFBHGpBOPwKAAAgBEGYAWogBEHQAmoiAiADEJMBIAQoApgBDQEgBCgCpAEhBSAEKAKgASEBIARB2ABqIARBqAFqQcAA/AoAACAGENwHIAYgAkE8/AoAAAsgAUGSgICAeEYNAwwBCyAEKAKgASEFAkAgBCgCnAEiAUGAgICAeEcEQCAEQZQDaiAEQaQBakHEAPwKAAAgBCAFNgKQAyAEIAE2AowDIARB+ANqQdqsCEETIARBjANqIgEQGyAELQD4AyICQQZHDQEgBCgC/AMhBSABEMAHCyAEQdACahCxAwwDCyAEIAQtAPsDOgDbAyAEIAQvAPkDOwDZAyAEIAT9AAOABP0LA+ADIAQgBCgC/AM2AtwDIAQgAjoA2ANBAEEBELwIIARB2ANqENcFIARBjANqEMAHIARB0AJqELEDQZGAgIB4IQELIARBGGogBEHYAGpBwAD8CgAAIAQgBTYCFCAEIAE2AhAgBEEIaiAEQRBqIgIQaSAEKAIMIQEgBCgCCCEFIAIQ9wMMAgsgAxD/AwsgBRDGBCEBIAUQ+ANBASEFCyAAIAU2AgAgACABNgIEIARB0ARqJAALgwsBCH8jAEHQBGsiBCQAIAEoAgwhBSABQYKAgIB4NgIMIAFBDGohBgJAAkACQAJAAkACQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgMAAQtBkoCAgHghAUG+qghBExC9CCEFDAELIAEgAigCCCACKAIMEMYDIgUEQCAFQQw2AlwgBUG1qwg2AlgMBgsgBEHYA2ogAkEAQQAgBBDMASAEKALcAyEFIAQoAtgDIgdBhoCAgHhGBEAgBUEMNgJcIAVBtasINgJYDAYLIAQgBCgC8AM2ApAEIAQgBP0AAuAD/QsCgAQgBCABNgKUBCAEIAU2AvwDIAQgBzYC+AMgAigCICICKAIcIQggAigCICEJIARBDDYCpAQgBEG1qwg2AqAEIARBITYCnAQgBEG5zQg2ApgEIARBwARqIgIQqQUgBCACNgKoBCACQeDQCUHh0AkQ6wQgBEEBOgC4BCAEIARBqARqNgK0BAJ/AkACQCAEQfgDaiAEQbQEahCxASICBEAgBCgCwAQgBCgCxAQQvAgMAQsgBEG0BGogARD7BiAEKAK0BCgCACAELQC4BBDXByAEKALEBCECIAQoAsAEIgpBgICAgHhHDQELIAQgAjYCqAQgBEEENgK4BCAEIARBqARqIgE2ArQEIARBwARqIgJB+YcIIARBtARqEMEGIAIQ2gghAiABEN4GQYCAgIB4DAELIAQoAsgEIQtBBEEoEKcFIQEgBEGoBGpByMsIQRoQiQMgBEECNgLMBCAEQQI2AsQEIAQgBEGgBGo2AsgEIAQgBEGYBGo2AsAEIARBtARqQbeDCCAEQcAEahDBBiABQQw2AgQgAUHiywg2AgAgASAEKQKoBDcCCCABIAQoArAENgIQIAFBDDYCGCABQe7LCDYCFCABIAQpArQENwIcIAEgBCgCvAQ2AiQgBEGMA2ogCCAJEIkDIARBADoAuAMgBEEMNgK0AyAEQbWrCDYCsAMgBCALNgKsAyAEIAI2AqgDIAQgCjYCpAMgBEECNgKgAyAEIAE2ApwDIARBAjYCmAMgBCgCkAMhAiAEKAKMAwshASAHIAUQ2wcgAUGAgICAeEYEQCACIQUMBgsgBEGoAmogBEGUA2pBKPwKAAAgBCACNgKkAiAEIAE2AqACIARBmAFqIgEgBEGgAmpBABCCBSAEQYwDaiICIAFBPPwKAAAgBCgC3AEhBSAEKALYASEBIARB2ABqIARB4AFqQcAA/AoAACAGENwHIAYgAkE8/AoAAAsgAxD/AwwBCyAEIAU2AtACIARB1AJqIAFBEGpBOPwKAAAgBEGYAWogBEHQAmoiAiADEJMBIAQoApgBDQEgBCgCpAEhBSAEKAKgASEBIARB2ABqIARBqAFqQcAA/AoAACAGENwHIAYgAkE8/AoAAAsgAUGSgICAeEYNAwwBCyAEKAKgASEFAkAgBCgCnAEiAUGAgICAeEcEQCAEQZQDaiAEQaQBakHEAPwKAAAgBCAFNgKQAyAEIAE2AowDIARB+ANqQbWrCEEMIARBjANqIgEQGyAELQD4AyICQQZHDQEgBCgC/AMhBSABEMAHCyAEQdACahCxAwwDCyAEIAQtAPsDOgDbAyAEIAQvAPkDOwDZAyAEIAT9AAOABP0LA+ADIAQgBCgC/AM2AtwDIAQgAjoA2ANBAEEBELwIIARB2ANqENcFIARBjANqEMAHIARB0AJqELEDQZGAgIB4IQELIARBGGogBEHYAGpBwAD8CgAAIAQgBTYCFCAEIAE2AhAgBEEIaiAEQRBqIgIQaSAEKAIMIQEgBCgCCCEFIAIQ9wMMAgsgAxD/AwsgBRDGBCEBIAUQ+ANBASEFCyAAIAU2AgAgACABNgIEIARB0ARqJAALgQsBCH8jAEHQBGsiBCQAIAEoAgwhBSABQYKAgIB4NgIMIAFBDGohBwJAAkACQAJAAkACQAJAAkACQAJAQQEgBUGAgICAeHMgBUEAThtBAWsOAgMAAQtBkoCAgHghAUG+qghBExC9CCEFDAELIARB2ANqIAJBAEEAIAQQzAEgBCgC3AMhBSAEKALYAyIIQYaAgIB4RgRAIAVBFDYCXCAFQYqlCDYCWAwGCyAEIAQoAvADNgKQBCAEIAT9AALgA/0LAoAEIAQgATYClAQgBCAFNgL8AyAEIAg2AvgDIAIoAiAiAigCHCEJIAIoAiAhCiAEQRQ2AqQEIARBiqUINgKgBCAEQSE2ApwEIARBuc0INgKYBCAEQcAEaiICEKkFIAQgAjYCqAQgAkHg0AlB4dAJEOsEIARBAToAuAQgBCAEQagEajYCtAQCfwJAAkACQCAEQfgDaiAEQbQEaiIGELEBIgJFBEAgBkGepQhBEhDCBiAEKAK0BCIGKAIAELoIIAEoAgQgASgCCCAGEMUCIgJFDQELIAQoAsAEIAQoAsQEELwIDAELIAYoAgAgBC0AuAQQ1wcgBCgCxAQhAiAEKALABCIGQYCAgIB4Rw0BCyAEIAI2AqgEIARBBDYCuAQgBCAEQagEaiIBNgK0BCAEQcAEaiICQfmHCCAEQbQEahDBBiACENoIIQIgARDeBkGAgICAeAwBCyAEKALIBCELQQRBKBCnBSEBIARBqARqQcjLCEEaEIkDIARBAjYCzAQgBEECNgLEBCAEIARBoARqNgLIBCAEIARBmARqNgLABCAEQbQEakG3gwggBEHABGoQwQYgAUEMNgIEIAFB4ssINgIAIAEgBCkCqAQ3AgggASAEKAKwBDYCECABQQw2AhggAUHuywg2AhQgASAEKQK0BDcCHCABIAQoArwENgIkIARBjANqIAkgChCJAyAEQQA6ALgDIARBFDYCtAMgBEGKpQg2ArADIAQgCzYCrAMgBCACNgKoAyAEIAY2AqQDIARBAjYCoAMgBCABNgKcAyAEQQI2ApgDIAQoApADIQIgBCgCjAMLIQEgCCAFENsHIAFBgICAgHhGBEAgAiEFDAYLIARBqAJqIARBlANqQSj8CgAAIAQgAjYCpAIgBCABNgKgAiAEQZgBaiIBIARBoAJqQQAQggUgBEGMA2oiAiABQTz8CgAAIAQoAtwBIQUgBCgC2AEhASAEQdgAaiAEQeABakHAAPwKAAAgBxDcByAHIAJBPPwKAAALIAMQ/wMMAQsgBCAFNgLQAiAEQdQCaiABQRBqQTj8CgAAIARBmAFqIARB0AJqIgIgAxCTASAEKAKYAQ0BIAQoAqQBIQUgBCgCoAEhASAEQdgAaiAEQagBakHAAPwKAAAgBxDcByAHIAJBPPwKAAALIAFBkoCAgHhGDQMMAQsgBCgCoAEhBQJAIAQoApwBIgFBgICAgHhHBEAgBEGUA2ogBEGkAWpBxAD8CgAAIAQgBTYCkAMgBCABNgKMAyAEQfgDakGKpQhBFCAEQYwDaiIBEBsgBC0A+AMiAkEGRw0BIAQoAvwDIQUgARDABwsgBEHQAmoQsQMMAwsgBCAELQD7AzoA2wMgBCAELwD5AzsA2QMgBCAE/QADgAT9CwPgAyAEIAQoAvwDNgLcAyAEIAI6ANgDQQBBARC8CCAEQdgDahDXBSAEQYwDahDAByAEQdACahCxA0GRgICAeCEBCyAEQRhqIARB2ABqQcAA/AoAACAEIAU2AhQgBCABNgIQIARBCGogBEEQaiICEGkgBCgCDCEBIAQoAgghBSACEPcDDAILIAMQ/wMLIAUQxgQhASAFEPgDQQEhBQsgACAFNgIAIAAgATYCBCAEQdAEaiQAC6UIAg9/An4jAEHgAmsiCyQAQoCAgICAgICAwAAgAa0iFIAiFSAUfkKAgICAgICAgMAAUq0CfyABQYEgTwRAIAEQ3gUMAQtBwAAgASABQQF2ayIIIAhBwABPGwshDiAVfCEUQQEhB0EAIQgDQEEAIRBBASENIAEgDEsiEwRAIAAgDGohCSAMrSIVAn8CQCABIAxrIgUgDkkNAAJAIAVBAkkEQCAFIQYMAQtBAiEGAkACQCAJLQABIg1BA0cEQCAJLQAAQQNGDQELA0AgBSAGRgRAIAUhBgwDCyANQQNGIAYgCWotAAAiDUEDR3ENAiAGQQFqIQYMAAsACyAOQQJLDQIgC0HQAmoiBiAJQQFBAUGchwkQmQUgCygC1AIhDSALKALQAiEFIAYgCUEBakEBQQFBrIcJEJkFIAsoAtQCIREgCygC0AIhCUEAIQYCQANAIAZBAXEEQEECIQYMBAsgDUUNASARBEAgBS0AACEGIAUgCS0AADoAACAJIAY6AABBASEGDAELC0EAQQBBzIcJEJgEAAtBAEEAQbyHCRCYBAALIAYgDkkNAQsgBkEBdEEBcgwBCyAFIA4gBSAOSRtBAXQgBEUNABogCUEgIAUgBUEgTxsiBSACIANBAEEAEDkgBUEBdEEBcgsiDUEBdiAMaq18IBR+IAwgB0EBdmutIBV8IBR+hXmnIRALIAAgDGohEQNAAkACQAJAAkACQCAIQQJPBEAgCEEBayIJIAtBjgJqai0AACAQTw0BCyALQY4CaiAIaiAQOgAAIAtBBGogCEECdGogBzYCACATRQ0BIAhBAWohCCANQQF2IAxqIQwgDSEHDAYLIAMgC0EEaiAJQQJ0aigCACIGQQF2IgUgB0EBdiIKaiISTyAGIAdyQQFxRXENASAAIAwgEmtqIQggBkEBcUUNAgwDCyAHQQFxRQRAIAAgASACIAMQ9wYLIAtB4AJqJAAPCyASQQF0IQcgCSEIDAILIAggBSACIAMQ9wYLIAdBAXFFBEAgBSAIaiAKIAIgAxD3BgsCQCAKRSAFRXINACADIAogBSAFIApLIg8bIgZJDQAgBSAIaiEHIAYEQCACIAcgCCAPGyAG/AoAAAsgAiAGaiEGAkAgBSAKTQRAIAIhBQNAIAUgBkYgByARRnINAiAIIActAAAiCiAFLQAAIg8gD0EDRiAKQQNHcSIKGzoAACAHIApqIQcgBSAKRWohBSAIQQFqIQgMAAsACyARIQUDQAJAIAVBAWsiBSAHQQFrIgotAAAiByAGQQFrIgYtAAAiDyAHQQNGIA9BA0dxIgcbOgAAIAYgB2ohBiAKIAdFaiIHIAhGDQAgAiAGRw0BCwsgByEIIAIhBQsgBiAFayIHRQ0AIAggBSAH/AoAAAsgEkEBdEEBciEHIAkhCAwACwALAAvrCgEIfyMAQdAEayIEJAAgASgCDCEFIAFBgoCAgHg2AgwgAUEMaiEGAkACQAJAAkACQAJAAkACQAJAAkBBASAFQYCAgIB4cyAFQQBOG0EBaw4CAwABC0GSgICAeCEBQb6qCEETEL0IIQUMAQsgBEHYA2ogAkEAQQAgBBDMASAEKALcAyEFIAQoAtgDIgdBhoCAgHhGBEAgBUEYNgJcIAVB86wINgJYDAYLIAQgBCgC8AM2ApAEIAQgBP0AAuAD/QsCgAQgBCABNgKUBCAEIAU2AvwDIAQgBzYC+AMgAigCICICKAIcIQggAigCICEJIARBGDYCpAQgBEHzrAg2AqAEIARBITYCnAQgBEG5zQg2ApgEIARBwARqIgIQqQUgBCACNgKoBCACQeDQCUHh0AkQ6wQgBEEBOgC4BCAEIARBqARqNgK0BAJ/AkACQCAEQfgDaiAEQbQEahCxASICBEAgBCgCwAQgBCgCxAQQvAgMAQsgBEG0BGpBrLEIQQwgASgCBCABKAIIEOYGIAQoArQEKAIAIAQtALgEENcHIAQoAsQEIQIgBCgCwAQiCkGAgICAeEcNAQsgBCACNgKoBCAEQQQ2ArgEIAQgBEGoBGoiATYCtAQgBEHABGoiAkH5hwggBEG0BGoQwQYgAhDaCCECIAEQ3gZBgICAgHgMAQsgBCgCyAQhC0EEQSgQpwUhASAEQagEakHIywhBGhCJAyAEQQI2AswEIARBAjYCxAQgBCAEQaAEajYCyAQgBCAEQZgEajYCwAQgBEG0BGpBt4MIIARBwARqEMEGIAFBDDYCBCABQeLLCDYCACABIAQpAqgENwIIIAEgBCgCsAQ2AhAgAUEMNgIYIAFB7ssINgIUIAEgBCkCtAQ3AhwgASAEKAK8BDYCJCAEQYwDaiAIIAkQiQMgBEEAOgC4AyAEQRg2ArQDIARB86wINgKwAyAEIAs2AqwDIAQgAjYCqAMgBCAKNgKkAyAEQQI2AqADIAQgATYCnAMgBEECNgKYAyAEKAKQAyECIAQoAowDCyEBIAcgBRDbByABQYCAgIB4RgRAIAIhBQwGCyAEQagCaiAEQZQDakEo/AoAACAEIAI2AqQCIAQgATYCoAIgBEGYAWoiASAEQaACakEAEIIFIARBjANqIgIgAUE8/AoAACAEKALcASEFIAQoAtgBIQEgBEHYAGogBEHgAWpBwAD8CgAAIAYQ3AcgBiACQTz8CgAACyADEP8DDAELIAQgBTYC0AIgBEHUAmogAUEQakE4/AoAACAEQZgBaiAEQdACaiICIAMQkwEgBCgCmAENASAEKAKkASEFIAQoAqABIQEgBEHYAGogBEGoAWpBwAD8CgAAIAYQ3AcgBiACQTz8CgAACyABQZKAgIB4Rg0DDAELIAQoAqABIQUCQCAEKAKcASIBQYCAgIB4RwRAIARBlANqIARBpAFqQcQA/AoAACAEIAU2ApADIAQgATYCjAMgBEH4A2pB86wIQRggBEGMA2oiARAbIAQtAPgDIgJBBkcNASAEKAL8AyEFIAEQwAcLIARB0AJqELEDDAMLIAQgBC0A+wM6ANsDIAQgBC8A+QM7ANkDIAQgBP0AA4AE/QsD4AMgBCAEKAL8AzYC3AMgBCACOgDYA0EAQQEQvAggBEHYA2oQ1wUgBEGMA2oQwAcgBEHQAmoQsQNBkYCAgHghAQsgBEEYaiAEQdgAakHAAPwKAAAgBCAFNgIUIAQgATYCECAEQQhqIARBEGoiAhBpIAQoAgwhASAEKAIIIQUgAhD3AwwCCyADEP8DCyAFEMYEIQEgBRD4A0EBIQULIAAgBTYCACAAIAE2AgQgBEHQBGokAAvOCgEIfyMAQdAEayIEJAAgASgCACEFIAFBgoCAgHg2AgACQAJAAkACQAJAAkACQAJAAkACQEEBIAVBgICAgHhzIAVBAE4bQQFrDgIDAAELQZKAgIB4IQJBvqoIQRMQvQghBQwBCyAEQdgDaiACQQBBACAEEMwBIAQoAtwDIQUgBCgC2AMiB0GGgICAeEYEQCAFQQo2AlwgBUGqpAg2AlgMBgsgBCAEKALwAzYCkAQgBCAE/QAC4AP9CwKABCAEIAU2AvwDIAQgBzYC+AMgBCABQTxqNgKUBCACKAIgIgIoAhwhCCACKAIgIQkgBEEKNgKkBCAEQaqkCDYCoAQgBEEhNgKcBCAEQbnNCDYCmAQgBEHABGoiAhCpBSAEIAI2AqgEIAJB4NAJQeHQCRDrBCAEQQE6ALgEIAQgBEGoBGo2ArQEAn8CQAJAIARB+ANqIARBtARqELEBIgIEQCAEKALABCAEKALEBBC8CAwBCyAEKAK0BCgCACAELQC4BBDXByAEKALEBCECIAQoAsAEIgpBgICAgHhHDQELIAQgAjYCqAQgBEEENgK4BCAEIARBqARqIgY2ArQEIARBwARqIgJB+YcIIARBtARqEMEGIAIQ2gghAiAGEN4GQYCAgIB4DAELIAQoAsgEIQtBBEEoEKcFIQYgBEGoBGpByMsIQRoQiQMgBEECNgLMBCAEQQI2AsQEIAQgBEGgBGo2AsgEIAQgBEGYBGo2AsAEIARBtARqQbeDCCAEQcAEahDBBiAGQQw2AgQgBkHiywg2AgAgBiAEKQKoBDcCCCAGIAQoArAENgIQIAZBDDYCGCAGQe7LCDYCFCAGIAQpArQENwIcIAYgBCgCvAQ2AiQgBEGMA2ogCCAJEIkDIARBAToAuAMgBEEKNgK0AyAEQaqkCDYCsAMgBCALNgKsAyAEIAI2AqgDIAQgCjYCpAMgBEECNgKgAyAEIAY2ApwDIARBAjYCmAMgBCgCkAMhAiAEKAKMAwshBiAHIAUQ2wcgBkGAgICAeEYEQCACIQUMBgsgBEGoAmogBEGUA2pBKPwKAAAgBCACNgKkAiAEIAY2AqACIARBmAFqIgIgBEGgAmpBABCCBSAEQYwDaiIGIAJBPPwKAAAgBCgC3AEhBSAEKALYASECIARB2ABqIARB4AFqQcAA/AoAACABENwHIAEgBkE8/AoAAAsgAxD/AwwBCyAEIAU2AtACIARB1AJqIAFBBGpBOPwKAAAgBEGYAWogBEHQAmoiBiADEJMBIAQoApgBDQEgBCgCpAEhBSAEKAKgASECIARB2ABqIARBqAFqQcAA/AoAACABENwHIAEgBkE8/AoAAAsgAkGSgICAeEYNAwwBCyAEKAKgASEFAkAgBCgCnAEiAUGAgICAeEcEQCAEQZQDaiAEQaQBakHEAPwKAAAgBCAFNgKQAyAEIAE2AowDIARB+ANqQaqkCEEKIARBjANqIgEQGyAELQD4AyICQQZHDQEgBCgC/AMhBSABEMAHCyAEQdACahCxAwwDCyAEIAQtAPsDOgDbAyAEIAQvAPkDOwDZAyAEIAT9AAOABP0LA+ADIAQgBCgC/AM2AtwDIAQgAjoA2ANBAEEBELwIIARB2ANqENcFIARBjANqEMAHIARB0AJqELEDQZGAgIB4IQILIARBGGogBEHYAGpBwAD8CgAAIAQgBTYCFCAEIAI2AhAgBEEIaiAEQRBqIgIQaSAEKAIMIQEgBCgCCCEFIAIQ9wMMAgsgAxD/AwsgBRDGBCEBIAUQ+ANBASEFCyAAIAU2AgAgACABNgIEIARB0ARqJAAL1wgBEn8jAEGQAWsiAyQAIAMgASgCACIGIAEoAggiCEEMbGoiBCkCBDcDGCADIAQoAgw2AiAgBi8BlgQiCyAIQX9zaiIJQQxsIgoEQCAEQQRqIARBEGogCvwKAAALIANBJGogBiAIQSRsaiIEQYgBaiIKQST8CgAAIAlBJGwiCQRAIAogBEGsAWogCfwKAAALIAYgC0EBayIEOwGWBCABKAIEIQ0CQCAEQf//A3FBBEsNACADQegAaiAGIA0QmwIgA0HsAGohAQJAAkACQAJAIAMoAmgOAwECAAILIAMgCDYCFCADIAMpAmw3AgwMAgsgAygCeC8BlgQgAygCgAEiBi8BlgRqQQtPBEAgAygChAEhBCABQQEQgAEgAyAIQQFqNgIUIAMgBDYCECADIAY2AgwMAgsgA0EMaiABQQEgCBDUAgwBCyADKAJ4IgYvAZYEIAMoAoABLwGWBGpBC08EQCADKAJ8IQQgAUEBEIEBIAMgCDYCFCADIAQ2AhAgAyAGNgIMDAELIANBDGogAUEAIAgQ1AILIAMoAhQhCCADKAIQIQ0gAygCDCIGKAIAIgFFDQAgDUEBaiERIANBzABqIRICQANAIAEvAZYEIgdBBEsNAiADQcgAaiABIBEQmwICQAJAAkACQCADKAJIDgMAAQMBCyADKAJYIgQvAZYEIg5BAWoiCSADKAJgIgovAZYEIgtqIg9BDEkNASASQQUgB2sQgAEMBQsgAygCWCIELwGWBCIOQQFqIgkgAygCYCIKLwGWBCILaiIPQQxPDQMLIAMoAkwiAS8BlgQhEyAEIA87AZYEIAMoAlAhESADIAEgAygCVCIHQQxsaiIFKAIMNgJwIAMgBSkCBDcDaCATIAdBf3NqIhBBDGwiDARAIAVBBGogBUEQaiAM/AoAAAsgBEEEaiIFIA5BDGxqIgwgAygCcDYCCCAMIAMpA2g3AgAgCkEEaiALIAUgCUEMbGogCxDaBSADQegAaiABIAdBJGxqIgVBiAFqIgxBJPwKAAAgEEEkbCIUBEAgDCAFQawBaiAU/AoAAAsgBEGIAWoiBSAOQSRsaiADQegAakEk/AoAACAKQYgBaiALIAUgCUEkbGogCxDcBSAHQQFqIQcgEEECdCIFBEAgASAHQQJ0aiIQQZgEaiAQQZwEaiAF/AoAAAsgASAHIBMQwgQgASABLwGWBEEBazsBlgQgCiARQQJPBH8gCkGYBGogC0EBaiAEIAlBAnRqQZgEaiAPIA5rEN0FIAQgCSAPQQFqEMIEQcgEBUGYBAsQegwBCwsgBw0BAkAgAgRAIAIoAgQiAQ0BQZSLCUEhQbiLCRDDBwALQbSKCRCwCAALIAIgAUEBazYCBCACIAIoAgAiASgCmAQiAjYCACACQQA2AgAgAUHIBBB6DAELIBJBBSAHaxCBAQsgACADQRhqQTD8CgAAIAAgCDYCOCAAIA02AjQgACAGNgIwIANBkAFqJAAL3wkCB38BfiMAQbABayIFJAAgAS0AdCEHIAVBoAFqIgYgAigCGCIKIAEoAiQgASgCKBCiAyABKAJ4QQFGBEAgBkGftwhBCiABKAJ8IgYoAhwgBigCIBCVAwsCQAJ/AkACQAJAAkAgB0EDRgRAIAVBoAFqQd6/CEEOQbu5CEEFEJUDQQAhBgwBCyAHRSAHQQNGciEIAkAgB0ECRwRAIAdBAUYhBgwBC0EAIQYgASgCaEGFgICAeEcEQCAFQRBqIAFB6ABqIgYQoAMgBUGgAWpB7L8IQRMgBSgCECAFKAIUEJUDIAZBgMAIEO0DIAEoAjhBgICAgHhHcSEIIAZB4JkJEO0DIQYLIAEoAgAiC0ECRg0AIAVBoAFqIglBhL8IQREgASgCGCABKAIcEJUDIAlBqJ0IQQwgASgCDCABKAIQEJUDIAtBAUcNACAFQQhqIAEoAgQgBUGUAWoQ7gEgBUHIAGogBSgCCCAFKAIMEIkDIAlBlb8IQQcgBSgCTCIJIAUoAlAQlQMgBSgCSCAJELwICyAIRQ0BCyAFQcgAaiABIAIoAgAgAigCBBDDASAFKAJMIQIgBSgCSCIIQYCAgIB4Rg0BIAVBoAFqQbu5CEEFIAIgBSgCUBCVAyAIIAIQvAgLAkAgBkUNACABKAI4QYCAgIB4Rg0AIAVBoAFqQa68CEEIIAEoAjwgASgCQBCVAwsgBSkCpAEhDCAFKAKgASEIIAdBAk0NAUELIQZBub0IDAILIAVBoAFqENUBIAUgAjYCHCAFQYCAgIB4NgIYDAILIAUgBxCDByAFKAIEIQYgBSgCAAshAiAFQdAAaiIJIAEgBBDdAiAFIAw3AnAgBSAINgJsIAUgBjYCTCAFIAI2AkggCigCHCEIIAooAiAhCiAFQQw2AoQBIAVBosAINgKAASAFQSE2AnwgBUG5zQg2AnggBUGgAWoiBBCpBSAFIAQ2AogBIARB4NAJQeHQCRDrBCAFQQE6AJgBIAUgBUGIAWo2ApQBIAVBlAFqIgRBq78IQQggAiAGEOYGAkACQAJAAkAgBEGzvwhBDiAFQewAaiIGEPYBIgJFBEAgCSAEEPcBIgJFDQELIAUoAqABIAUoAqQBELwIDAELIAUoApQBKAIAIAUtAJgBENcHIAUoAqQBIQIgBSgCoAEiCUGAgICAeEcNAQsgBSACNgKIASAFQQQ2ApgBIAUgBUGIAWoiAjYClAEgBUGgAWoiBEH5hwggBUGUAWoQwQYgBBDaCCEEIAIQ3gYgBSAENgIcIAVBgICAgHg2AhgMAQsgBSgCqAEhC0EEQSgQpwUhBCAFQYgBakHIywhBGhCJAyAFQQI2AqwBIAVBAjYCpAEgBSAFQYABajYCqAEgBSAFQfgAajYCoAEgBUGUAWpBt4MIIAVBoAFqEMEGIARBDDYCBCAEQeLLCDYCACAEIAUpAogBNwIIIAQgBSgCkAE2AhAgBEEMNgIYIARB7ssINgIUIAQgBSkClAE3AhwgBCAFKAKcATYCJCAFQRhqIAggChCJAyAFIAdBAEc6AEQgBUEMNgJAIAVBosAINgI8IAUgCzYCOCAFIAI2AjQgBSAJNgIwIAVBAjYCLCAFIAQ2AiggBUECNgIkCyAGENUBCyAAIAEgBUEYakEAIAUgAxCUBCAFQbABaiQAC+QJAQp/IwBB0AFrIgUkACAFQQxqIAIgASgCyAEgASgCzAEQogMgBCgCECEIIAUgBCgCFEEAIAQoAgwiBhs2ApgBIAUgCDYClAEgBSAGNgKQASAFQQA2AowBIAUgBkEARyIHNgKIASAFIAg2AoQBIAUgBjYCgAEgBUEANgJ8IAUgBzYCeANAIAUgBUH4AGoQxAEgBSgCACIGBEAgBUEMaiAGKAIEIAYoAgggBSgCBCIGKAIEIAYoAggQlQMMAQsLQQEhCgJAIAEoAnhBAUcEQCAEKAIIIQYgBCgCBCEIDAELIAEoAnwhBwJAIAQoAgQiCCAEKAIIIgZBjrcIQREQ5AYNACAIIAZBucAIQRAQ5AYNACAIIAZBycAIQQcQ5AYNACAIIAZBy7wIQQcQ5AYNACAIIAZBwrwIQQkQ5AYNACAIIAZB0MAIQRIQ5AZFDQELIAVBDGpBn7cIQQogBygCHCAHKAIgEJUDQQAhCgsgBSAFKAIUNgJEIAUgBSkCDDcCPCAFQSBqIgkgASABQdwBakEAIAEoAtwBQYCAgIB4RxsQ3QIgBSAGNgIcIAUgCDYCGCACKAIcIQwgAigCICENIAVBFjYCtAEgBUGMwAg2ArABIAVBITYCrAEgBUG5zQg2AqgBIAVB+ABqIgIQqQUgBSACNgK4ASACQeDQCUHh0AkQ6wQgBUEBOgDIASAFIAVBuAFqNgLEASAFQcQBaiIHQce+CEENIAggBhDmBgJAAkACQAJAIAdBzL8IQRIgBUE8aiILEPYBIgJFBEAgCSAHEPcBIgJFDQELIAUoAnggBSgCfBC8CAwBCyAFKALEASgCACAFLQDIARDXByAFKAJ8IQIgBSgCeCIJQYCAgIB4Rw0BCyAFIAI2ArgBIAVBBDYCyAEgBSAFQbgBaiICNgLEASAFQfgAaiIHQfmHCCAFQcQBahDBBiAHENoIIQcgAhDeBiAFIAc2AkwgBUGAgICAeDYCSAwBCyAFKAKAASEOQQRBKBCnBSEHIAVBuAFqQcjLCEEaEIkDIAVBAjYChAEgBUECNgJ8IAUgBUGwAWo2AoABIAUgBUGoAWo2AnggBUHEAWpBt4MIIAVB+ABqEMEGIAdBDDYCBCAHQeLLCDYCACAHIAUpArgBNwIIIAcgBSgCwAE2AhAgB0EMNgIYIAdB7ssINgIUIAcgBSkCxAE3AhwgByAFKALMATYCJCAFQcgAaiAMIA0QiQMgBUEBOgB0IAVBFjYCcCAFQYzACDYCbCAFIA42AmggBSACNgJkIAUgCTYCYCAFQQI2AlwgBSAHNgJYIAVBAjYCVAsCQAJAIAggBkHAuQhBDxDkBkUEQCAIIAZBqbcIQRgQ5AZFDQELIAVB+ABqIAEgBUHIAGpBASAFIAMQlAQCQCAFKAJ4QYCAgIB4RgRAIAAgBSgCfDYCBCAAQYOAgIB4NgIADAELIAAgBUH4AGpBMPwKAAALIAsQ1QEgBBDEBwwBCwJAIAoEQCAEEMQHQQAhBgwBC0EEQRgQpwUiBiAEKQIQNwIQIAYgBP0AAgD9CwIACyAFQfgAaiABIAVByABqQQIgBiADEJQEAkAgBSgCeEGAgICAeEYEQCAAIAUoAnw2AgQgAEGDgICAeDYCAAwBCyAAIAVB+ABqQTD8CgAACyALENUBCyAFQdABaiQAC40IAgp/AX4jAEGwAWsiAyQAIAMgAjYCNCADIAE2AjAgAyAA/QADAP0LAzggA0ETNgJUIANBFDYCTCADIANBMGo2AlAgAyADQThqNgJIIANB2ABqQdKHCCADQcgAahCeASADQfAAaiADKAJcIgcgAygCYCIGQfzZCUEJEEYCQAJAIAMoAnBFBEAgAy0AfSEFIAMoAnghAiADKAKkASEEIAMoAqABIQggAy0AfkEBcSEJIAMCfwNAQQAgCQ0BGgJAAkACfwJAIAIEQAJAIAIgBE8EQCACIARGDQEMCwsgAiAIaiwAAEFASA0KCyACIAhqIgBBAWssAAAiAUEATg0DIABBAmstAAAiCsAiC0FATgRAIApBH3EMAwsgAEEDay0AACIKwCIMQUBOBEAgCkEPcSEADAILIAxBP3EgAEEEay0AAEEHcUEGdHIhAAwBC0EAIgIgBUEBcUUNBRoMAwsgC0E/cSAAQQZ0cgshACABQT9xIABBBnRyIQELIAVBAXENAAJ/QX8gAUGAAUkNABpBfiABQYAQSQ0AGkF9QXwgAUGAgARJGwsgAmohAkEBIQUMAQsLIAMgAjYCaEEBCzYCZAwBCyADQfgAaiEAIAMoAqwBIQEgAygCqAEhAiADKAKkASEFIAMoAqABIQQgAygClAFBf0cEQCADQeQAaiAAIAQgBSACIAFBABCXAQwBCyADQeQAaiAAIAQgBSACIAFBARCXAQtBACEAQQAhBQJAIAMoAmRBAUcNACADKAJoIgRBCWoiCCECA0ACQCADQShqIAcgBiACQYjaCRCWBAJAIAMoAiwEQCADKAIoLQAAQTBrQf8BcUEKSQ0BCyADQSBqIAcgBiACQZjaCRCWBCADKAIgIAMoAiRBqNoJQQgQ8wZFDQMgAkEIaiIJIQEDQAJAIANBGGogByAGIAFBsNoJEJYEAkAgAygCHARAIAMoAhgtAABBMGtB/wFxQQpJDQELIAEgBkkNBiADQRBqIAcgBiAIIAJBwNoJEOgCIANB8ABqIgAgAygCECADKAIUENEBIAMtAHBBAUYNBCADKAJ0IQUgA0EIaiAHIAYgCSABQdDaCRDoAiAAIAMoAgggAygCDBDRASADLQBwQQFGDQQgAygCdCEAIAQgBksNBiAERSAEIAZPckUEQCAEIAdqLAAAQb9/TA0CCyADIAQ2AmAMBgsgAUEBaiEBDAELC0GhvAlBMEHg2gkQwwcACyACQQFqIQIMAQsLQQAhAEEAIQULIAMgAygCYDYCeCADIAMpAlg3A3AgAyADQfAAahDvAyADKQMAIQ0QqwUiASAANgIQIAEgBTYCDCABIA03AgQgAUEANgIAIANBsAFqJAAgAQ8LIAggBEEAIAJB6LwJEIgIAAu+CAIPfwF+IwBB0AJrIgEkACAAKAJ4QQAgACgCcCICGyEHIABB8ABqIQYgAkEARyEEIAAoAnQhAwNAAkACQAJAIAcEQCAEQQFxRQ0BIAUEQCADIQQgAiEDIAUhAgwECwNAIAMEQCADQQFrIQMgAigCmAQhAgwBCwtBACEEQQAhAwwDC0EAIQJBACEEIAYoAgAiA0UNASAAKAJ0IQIDQCACBEAgAkEBayECIAMoApgEIQMMAQUgAyECIAYhBAwDCwALAAtB/IIIELAIAAsgAUIANwIUIAEgAjYCECABIAQ2AgwgAUG4AWohCSABQeQAaiEKIAFBkAFqIQMgAUH8AWohCyABQeQBaiEIIAFBwAFqIQwgAUEQaiEEA0ACQCABKAIQIQIgAUEANgIQIAJFDQAgASABKQIUNwJYIAEgAjYCVCABQcgAaiABQdQAahC0AyABKAJIIgJFDQAgASgCTCEFIAIgASgCUCIGQSRsaigCiAFBgICAgHhHBEAgASAGNgK8ASABIAU2ArgBIAEgAjYCtAEgBCABQbQBahDCAwwCCyAAIAAoAnhBAWs2AngCQCAFRQRAIAEgBjYCvAEgAUEANgK4ASABIAI2ArQBIAFB4ABqIAFBtAFqIAEoAgwQVQwBCyABQbQBaiIHIAIgBkECdGooApgEIAVBAWsQ9QQgASABKQK0ATcCnAEgASABKAK8AUEBazYCpAEgByABQZwBaiABKAIMEFUgASABKAK8ATYCqAIgASABKQK0ATcDoAIgAUGsAmoiDSAMQST8CgAAIAEgCCgCCDYCsAEgASAIKQIANwOoASAHIAFBqAFqELQDIAEoArgBIQ4gASgCtAEiBSABKAK8ASIGQQxsaiICKQIEIRAgAiABKQOgAjcCBCACKAIMIQ8gAiABKAKoAjYCDCABIBA3A/ABIAEgDzYC+AEgCyAFIAZBJGxqQYgBaiICQST8CgAAIAIgDUEk/AoAACABIAY2ArwBIAEgDjYCuAEgASAFNgK0ASADIAcQwgMgAUHgAGogAUHwAWpBMPwKAAALIAEoAmAhAiABQRxqIgUgCkEs/AoAACAEIAMoAgg2AgggBCADKQIANwIAIAJBgICAgHhGDQAgCSAFQSz8CgAAIAEgAjYCtAEgAUG0AWoQwQcMAQsLIAFB0AJqJAAPCyAHQQFrIQcCQANAIAQgAi8BlgRJDQEgAigCACIFBEAgA0EBaiEDIAIvAZQEIQQgBSECDAELC0G8jwkQsAgACwJ/IANFBEAgAiEFIARBAWoMAQsgAiAEQQJ0akGcBGohCANAIAgoAgAiBUGYBGohCCADQQFrIgMNAAtBAAshAyACIARBJGxqIgIoApQBIAJBmAFqKAIAENkHIAJBgICAgHg2ApQBIAIoAqABIAJBpAFqKAIAENkHIAJBgICAgHg2AqABQQAhAkEBIQQMAAsAC8AJAgl/A34jAEGQAmsiAyQAIANCADcDYCADQQA6AD8gA0GwmQn9AAMA/QsDUCADQaCZCf0AAwD9CwNAIAEgAkEDdGohCCADQUBrIQcDQCABKAIAIQUCQCABQQRqKAIAIgJBwAAgAy0APyIEayIGTwRAIAQEQCAGBEAgAyAEaiAFIAb8CgAACyADIAMpA2BCAXw3A2AgByADQQEQOiADQQA6AD8gBSAGaiEFIAIgBmshAgsgAkEGdiIEBEAgAyADKQNgIAStfDcDYCAHIAUgBBA6CyADIAJBP3EiBDoAPyAERQ0BIAMgBSACQcD///8HcWogBPwKAAAMAQsgAgRAIAMgBGogBSAC/AoAAAsgAyACIARqOgA/CyABQQhqIgEgCEcNAAsgA0HoAGoiAiADQegA/AoAACACIAMtAKcBIgFqIgVBgAE6AAAgAykDyAEhDCABQT9zIgIEQCAFQQFqQQAgAvwLAAsgA0GoAWohBSACQQdNBEAgAyAD/QADmAH9CwOAAiADIAP9AAOIAf0LA/ABIAMgA/0AA3j9CwPgASADIAP9AANo/QsD0AEgBSADQdABakEBEDogA0IANwNoIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwNwIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwOAASAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDkAELIAMgAa1CO4YgDEIJhiIOIAFBA3SthCINQoD+A4NCKIaEIA1CgID8B4NCGIYgDUKAgID4D4NCCIaEhCAMQgGGQoCAgPgPgyAMQg+IQoCA/AeDhCAMQh+IQoD+A4MgDkI4iISEhDcDoAEgAyAD/QADmAH9CwOAAiADIAP9AAOIAf0LA/ABIAMgA/0AA3j9CwPgASADIAP9AANo/QsD0AEgBSADQdABakEBEDogAygCxAEhASADKALAASEEIAMoArwBIQYgAygCuAEhByADKAK0ASEIIAMoArABIQkgAygCrAEhCiADKAKoASELQQAhAgNAIAIgBWpBADYCACACQQRqIgJBIEcNAAsgA0IANwPIASAD/QwAAAAAAAAAAAAAAAAAAAAA/QsD0AEgA/0MAAAAAAAAAAAAAAAAAAAAAP0LA+ABIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwPwASAD/QwAAAAAAAAAAAAAAAAAAAAA/QsDgAIgAyADKQPQATcDaCADIAMpA9gBNwNwIAMgAykD4AE3A3ggAyADKQPoATcDgAEgAyADKQPwATcDiAEgAyADKQP4ATcDkAEgAyADKQOAAjcDmAEgAyADKQOIAjcDoAEgACABQRh4Qf+B/AdxIAFB/4H8B3FBCHhyNgAcIAAgBEEYeEH/gfwHcSAEQf+B/AdxQQh4cjYAGCAAIAZBGHhB/4H8B3EgBkH/gfwHcUEIeHI2ABQgACAHQRh4Qf+B/AdxIAdB/4H8B3FBCHhyNgAQIAAgCEEYeEH/gfwHcSAIQf+B/AdxQQh4cjYADCAAIAlBGHhB/4H8B3EgCUH/gfwHcUEIeHI2AAggACAKQRh4Qf+B/AdxIApB/4H8B3FBCHhyNgAEIAAgC0EYeEH/gfwHcSALQf+B/AdxQQh4cjYAACADQZACaiQAC5EHAQt/AkACQCAAKAIIIgtBgICAwAFxRQ0AAkACQCALQYCAgIABcQRAIAAvAQ4iBw0BQQAhAgwCCyACQRBPBEAgAiABQQNqQXxxIgQgAWsiBWsiCEEDcSEJIAEgBEcEQANAIAcgASADaiwAAEG/f0pqIQcgA0EBaiIDIAVHDQALCyAJBEAgBCAIQfz///8HcWohBUEAIQMDQCAGIAMgBWosAABBv39KaiEGIANBAWoiAyAJRw0ACwsgCEECdiEKIAYgB2ohBwNAIAQhBSAKRQ0DQcABIAogCkHAAU8bIgxBA3EhDUEAIQYgDEECdCIIQfAHcSIEBEAgBCAFaiEJIAUhAwNAIAYgAygCACIEQX9zQQd2IARBBnZyQYGChAhxaiADKAIEIgRBf3NBB3YgBEEGdnJBgYKECHFqIAMoAggiBEF/c0EHdiAEQQZ2ckGBgoQIcWogAygCDCIEQX9zQQd2IARBBnZyQYGChAhxaiEGIANBEGoiAyAJRw0ACwsgCiAMayEKIAUgCGohBCAGQQh2Qf+B/AdxIAZB/4H8B3FqQYGABGxBEHYgB2ohByANRQ0ACyAFIAxB/AFxQQJ0aiIDIA1BAnRqIQRBACEGA0AgBiADKAIAIgVBf3NBB3YgBUEGdnJBgYKECHFqIQYgA0EEaiIDIARHDQALIAZBCHZB/4H8B3EgBkH/gfwHcWpBgYAEbEEQdiAHaiEHDAILIAEgAhCkBSEHDAELIAEgAmohA0EAIQIgASEGIAchBANAIAMgBiIFRgRAIAcgBGshBwwCCyACAn8gBUEBaiAFLAAAIgZBAE4NABogBUECaiAGQWBJDQAaIAVBBEEDIAZBb0sbagsiBiAFa2ohAiAEQQFrIgQNAAsLIAcgAC8BDCIFTw0AIAUgB2shBUEAIQNBACEHAkACQAJAIAtBHXZBA3FBAWsOAgABAgsgBSEHDAELIAVB/v8DcUEBdiEHCyALQf///wBxIQQgACgCBCEIIAAoAgAhCQNAIANB//8DcSAHQf//A3FJBEBBASEGIANBAWohAyAJIAQgCCgCEBEFAEUNAQwDCwsgCSABIAIgCCgCDBEDAARAQQEPC0EAIQMgBSAHa0H//wNxIQADQCAAIANB//8DcU0EQEEADwtBASEGIANBAWohAyAJIAQgCCgCEBEFAEUNAAsMAQsgACgCACABIAIgACgCBCgCDBEDACEGCyAGC5gJAQV/IwBB0ABrIgIkACACQYCCgAg2AkwCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQEENIAEoAgAiA0H9////B2ogA0GCgICAeE0bQQFrDg4BAgMEBQYHCAkKCwwNDgALEJkIIgNB9MgIQQRBy+0IQQQQtwUgAyABLQAEEKcDDBALEJkIIgNB9MgIQQRBz+0IQQYQtwUgAyABLQAEEKcDDA8LEJkIIgNB9MgIQQRB1e0IQQQQtwUgAiACQcwAaiADIAFBCGoQ9gIgAigCAEEBRw0OIAIoAgQhAQwMCxCZCCIDQfTICEEEQeDtCEEFELcFDA0LEJkIIgNB9MgIQQRBtu0IQQUQtwUgA0Hl7QhBBiABKAIIIAEoAgwQtwUMDAsQmQgiA0H0yAhBBEHr7QhBBhC3BQwLCxCZCCIDQfTICEEEQfHtCEEKELcFIAJBCGogA0H77QhBBCABKAIIIAEoAgwQgAQgAigCCEEBRw0KIAIoAgwhAQwICxCZCCIDQfTICEEEQf/tCEELELcFIAJBEGogAkHMAGogAyABKAIIIAEoAgwQwAIgAigCEEEBRw0JIAIoAhQhAQwHCxCZCCIDQfTICEEEQZHuCEEEELcFIAJBGGogAkHMAGogAyABQQRqEIwBIAIoAhhBAXFFBEAgA0Gc7ghBCSABLQA0EKYHDAkLIAIoAhwhAQwGCxCZCCIDQfTICEEEQaXuCEEFELcFDAcLEJkIIgNB9MgIQQRBqu4IQQsQtwUgA0G17ghBBSABLQAEEKYHDAYLEJkIIgNB9MgIQQRBuu4IQQQQtwUgAkEoakEAIANBvu4IQQYgASkDCBCKBCACKAIoQQFxBEAgAigCLCEBDAQLIAJBIGpBACADQcTuCEEGIAEpAxAQigQgAigCIEEBRw0GIAIoAiQhAQwDCxCZCCIDQfTICEEEQcruCEEHELcFDAQLEJkIIgNB9MgIQQRB0e4IQQQQtwUgAyABLQBAEO0EIAJBOGogAkHMAGogAyABEOcBIAIoAjhBAXEEQCACKAI8IQEMAgsgAkEwaiACQcwAaiADIAEpAzAgASkDOBCBBCACKAIwQQFHDQMgAigCNCEBDAELEJkIIgNB9MgIQQRB3u4IQQQQtwUgASgCBBCZCCIFQcywCEEQIAEtAEAQpgdBgICAgHhHBEBBACAFQdywCEEGIAFBBGoQsgcLIAEoAhwhBhCZCCEEAkACQAJAQYCAgIB4IAYgBkGAgICAeE0bQf////8HcUEBaw4CAAECCyAEQZ6wCEEKQbewCEEVELcFDAMLIARBnrAIQQpB9aQIQQQQtwUMAgsgBEGesAhBCkGosAhBDxC3BSACQUBrIAJBzABqIARB4qQIQRMgAUEcahCMBCACKAJAQQFxRQ0BIAIoAkQhASAEEIsIIAUQiwgLIAMQiwhBm4EJQRwQvQgiBBDGBCEDIAQQ+AMgARCLCEEBIQQMAgsgBUHbpQhBCBCJASAEEK4HIANB4u4IQQYQiQEgBRCuBwtBACEECyAAIAM2AgQgACAENgIAIAJB0ABqJAAL1wcCDH8EfiMAQYABayICJAAgAkHoAGoiAyABQf6uCEEQEMwCIAJBxABqIAMQhQEgAigCSCEEAkAgAigCREEBRgRAIABCAjcDACAAIAQ2AgggAigCaCACKAJsELwIDAELIAIgAikCTCIONwIIIAIgBDYCBCACKAJoIAIoAmwQvAggAkEQaiIDIAFB064IQQkQzAIgAkHoAGogAxCoBCACKAJsIQYgAigCaCIIQYGAgIB4RgRAIABCAjcDACAAIAY2AgggAigCECACKAIUELwIIAJBBGoQnQEMAQsgAigCcCELAkACQCAERQ0AIA6nIQcDQCAEQQRqIgUgBC8BjgIiCkEMbGohDEEAIQMCQANAIAUgDEYEQCAKIQMMAgsCQAJAQY6vCCAFKAIEQQsgBSgCCCIJIAlBC08bEK4EIg1BCyAJayANGyIJQQBKIAlBAEhrQf8BcQ4CAQADCyAFQQxqIQUgA0EBaiEDDAELCyACQSRqIAQgA0EMbGpBiAFqEPgCDAMLIAdFDQEgB0EBayEHIAQgA0ECdGooApACIQQMAAsACyACQYCAgIB4NgIkCyACQTBqIgMgAUGZrwhBEBDMAiACQegAaiADEK8EAkACQCACKQNoIg5CAlEEQCACKAJwIQEgAEICNwMAIAAgATYCCCACQQRqEJ0BIAIoAiQgAigCKBDZByAIIAYQ2QcMAQsgAigCdCEDIAIoAnAhCiACQcQAaiIEIAFBqa8IQRYQzAIgAkHoAGogBBCvBAJAIAIpA2giD0ICUQRAIAIoAnAhASAAQgI3AwAgACABNgIIIAJBBGoQnQEgAigCJCACKAIoENkHIAggBhDZBwwBCyACKAJ0IQQgAigCcCEFIAJB6ABqIgcgAUG/rwhBGxDMAiACQdgAaiAHEK8EIAIpA1giEEICUg0CIAIoAmAhASAAQgI3AwAgACABNgIIIAJBBGoQnQEgAigCJCACKAIoENkHIAggBhDZByACKAJoIAIoAmwQvAgLIAIoAkQgAigCSBC8CAsgAigCMCACKAI0ELwIIAIoAhAgAigCFBC8CAwBCyACKQNgIREgACALNgI4IAAgBjYCNCAAIAg2AjAgACACKQIkNwI8IAAgAigCLDYCRCAAIAIpAgQ3AkggACACKAIMNgJQIAAgETcDKCAAIBA3AyAgACAENgIcIAAgBTYCGCAAIA83AxAgACADNgIMIAAgCjYCCCAAIA43AwAgAigCaCACKAJsELwIIAIoAkQgAigCSBC8CCACKAIwIAIoAjQQvAggAigCECACKAIUELwICyACQYABaiQAC9wHAQd/IwBB8AFrIgUkACABQYwCaiEHAkACQAJAAkACQCADBEAgB0ECEIgDIgcNASAFIAFB6AFqQST8CgAAIAFBgICAgHg2AugBIAEoAnhBAUYNAwwECyAHQQAQiAMiB0UNAQsgAEGDgICAeDYCACAAIAc2AgQMAwsgBSABQegBakEk/AoAACABQYCAgIB4NgLoASABKAI4QYCAgIB4Rg0BIAVB4ABqIAIoAgQgAigCCEHfABCcAyAFKAJoQQEgBSgCYCICGyEGIAUoAmxBACACGyEIIAEoAkAhByABKAI8IQIgASgCzAEhCSABKALIASEKDAELIAEoAnwiBigCOCEHIAYoAjQhAiAGKAIgIQkgBigCHCEKIAYoAiwhCCAGKAIoIQYLIAVB4ABqIgsgBUEk/AoAACAFIAc2ApgBIAUgAjYClAEgBSAJNgKQASAFIAo2AowBIAUgCDYCiAEgBSAGNgKEASAFKAJgQYCAgIB4RiICQQEgBhsEQCACRQRAIAsQkAcLQdYAQaO2CEEvEKwDIQEgAEGDgICAeDYCACAAIAE2AgQMAQsgBUEkaiAFQST8CgAAIAUgBUGEAWoiAikCEDcDWCAFIAL9AAIA/QsDSCAFQeAAaiICIARBjrYIQQwQnQUCQAJ/IAUoAmQiByAFKAJgIgZFDQAaIAIgBEGatghBBBCdBSAFKAJkIgggBSgCYCIJRQ0AGiACIARBnrYIQQUQnQUgBSgCZCIEIAUoAmAiCkUNABogAiAGIAcQKyAFLQBkIQIgBSgCYCILQYCAgIB4Rw0BIAIQxwYLIQEgAEGDgICAeDYCACAAIAE2AgQgBUEkahCQBwwBCyALIAVB5wBqLQAAQRh0IAUvAGVBCHRyIAJyELwIIAVBzAFqIAVBJPwKAAAgBSAFKAIINgJoIAUgBSkCADcDYCAFIAQ2AoABIAUgCjYCfCAFIAg2AnggBSAJNgJ0IAUgBUHYAWo2AmwgBSAFQcgAajYCcCAFQcQBaiAFQeAAahAuELsFIAUoAtgBIgIEQCAFKALcASACEHoLIAUoAuQBIgIEQCAFKALoASACEHoLIAUtAMQBQQFGBEAgBS0AxQEQxwYhASAAQYOAgIB4NgIAIAAgATYCBAwBCyAFKALIASEEIAVBoAFqIgggBSgCSCAFKAJMEIkDIAVBrAFqIAUoAlAgBSgCVBCJAyAFQbgBaiAGIAcQiQNBBEEsEKcFIgIgCEEk/AoAACACIAM6ACggAiAENgIkIAFBgAFqEKgDIAEgAjYChAEgAUEGNgKAASAAQYCAgIB4NgIACyAFQfABaiQAC9kFAQl/IwBBEGshBwJAIAJB/////wNLDQAgAkECdEEDbkEDakH8////B3EiCyAESw0AIAMhBiALIQkCQCACIAJBA3AiCmsiDEEDTwRAIAEhAiAMIQQDQCAJRQ0CIAYgAi0AAiIIQT9xIgVBGSAFa0EIdkEGcWpBMyAFa0EIdkG1AXFqQT0gBWtBCHZB8QFxakE+IAVrQQh2QQNxakHBAGo6AAMgBiACLQAAIg1BAnYiBUEZIAVrQQh2QQZxakEzIAVrQQh2QbUBcWpBPSAFa0EIdkHxAXFqQT4gBWtBCHZBA3FqQcEAajoAACAGIAItAAEiBUECdEE8cSAIQQZ2ciIIQRkgCGtBCHZBBnFqQTMgCGtBCHZBtQFxakE9IAhrQQh2QfEBcWpBPiAIa0EIdkEDcWpBwQBqOgACIAYgDUEEdEEwcSAFQQR2ciIFQRkgBWtBCHZBBnFqQTMgBWtBCHZBtQFxakE9IAVrQQh2QfEBcWpBPiAFa0EIdkEDcWpBwQBqOgABIAlBBGshCSAGQQRqIQYgAkEDaiECIARBA2siBEECSw0ACwsgCUEESQ0AIAdBADoADiAHQQA7AQwgCgRAIAdBDGogASAMaiAK/AoAAAsgBkE9OgADIAYgBy0ADCIBQQJ2IgJBGSACa0EIdkEGcWpBMyACa0EIdkG1AXFqQT0gAmtBCHZB8QFxakE+IAJrQQh2QQNxakHBAGo6AAAgBiABQQR0QTBxIActAA0iAUEEdnIiAkEZIAJrQQh2QQZxakEzIAJrQQh2QbUBcWpBPSACa0EIdkHxAXFqQT4gAmtBCHZBA3FqQcEAajoAASAGQT0gAUECdEE8cSAHLQAOQQZ2ciIBQRkgAWtBCHZBBnFqQTMgAWtBCHZBtQFxakE9IAFrQQh2QfEBcWpBPiABa0EIdkEDcWpBwQBqIApBAUYbOgACCyADIQYLIAAgCzYCBCAAIAY2AgALjQYBDH8jAEEQayIIJABBASEMAkAgAigCACIJQSIgAigCBCILKAIQIg4RBQANAAJAAkAgAUUEQEEAIQFBACECDAELIAEhByAAIQUDQCAFIAdqIQ1BACEKIAUhAgJAAkADQCACLQAAIgZB/wBrQf8BcUGhAUkgBkEiRnIgBkHcAEZyDQEgCkEBaiEKIAJBAWoiAiANRw0ACyADIAdqIQMMAQsCfyAFIApqIgUsAAAiAkEATgRAIAJB/wFxIQIgBUEBagwBCyAFLQABQT9xIQYgAkEfcSEHIAJBX00EQCAHQQZ0IAZyIQIgBUECagwBCyAFLQACQT9xIAZBBnRyIQYgAkFwSQRAIAYgB0EMdHIhAiAFQQNqDAELIAdBEnRBgIDwAHEgBS0AA0E/cSAGQQZ0cnIhAiAFQQRqCyEFIAMgCmohAyAIIAJBgYAEEGcCQCAILQANIAgtAAxrQf8BcUEBRg0AAkACQAJAIAMgBEkNAAJAIARFDQAgASAETQRAIAEgBEcNAgwBCyAAIARqLAAAQb9/TA0BCwJAIANFDQAgASADTQRAIAEgA0YNAQwCCyAAIANqLAAAQb9/TA0BCyAJIAAgBGogAyAEayALKAIMEQMADQIgCCAJIAsQowUNAiACQYABTw0BIANBAWohBAwDCyAAIAEgBCADQdSnCRCICAALIAJBgBBJBEAgA0ECaiEEDAILQQNBBCACQYCABEkbIANqIQQMAQsMBQsCf0EBIAJBgAFJDQAaQQIgAkGAEEkNABpBA0EEIAJBgIAESRsLIANqIQMgDSAFayIHDQELCyADIARJDQFBACECAkAgBEUNACABIARNBEAgBCABIgJHDQMMAQsgBCICIABqLAAAQb9/TA0CCyADRQRAQQAhAQwBCyABIANNBEAgASADRg0BIAIhBAwCCyAAIANqLAAAQb9/TARAIAIhBAwCCyADIQELIAkgACACaiABIAJrIAsoAgwRAwANASAJQSIgDhEFACEMDAELIAAgASAEIANB5KcJEIgIAAsgCEEQaiQAIAwL4QcBFX8jAEEgayIHJAAgB0EYaiABEKMDQdLpCEHJ6QggAS0AYCIEQecARhshCyABKAIIIQwgASgCBCENQQEhBSAHKAIcIQ4gBygCGCEPIAEQhwMhEAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBEEUaw4RARYWFgIWFgMEBRYWFhYWAgYACwJAAkACQAJAIARBAmsOCgEZGRkBAhkZGQMACwJAIARBNmsOBQwNGQ4PAAsCQCAEQcsAaw4IEBEZGRkZEhMACyAEQSprDgQJGBgKEwtBsNkIIQNBACEFQSIhBgwXC0HS2QghA0EAIQVBEyEGDBYLQeXZCCEDQQAhBUE7IQYMFQtBoNoIIQMMEwtBztoIIQMMEQtBhtsIIQNBACEFQTIhBgwSC0G42wghAwwOC0Hj2wghAwwPC0GR3AghA0EAIQVBHCEGDA8LQa3cCCEDQQAhBUHEACEGDA4LQfHcCCEDQQAhBUEfIQYMDQtBkN0IIQNBACEFQdMAIQYMDAtB490IIQNBACEFQSEhBgwLC0GE3ggMBgtBp94IIQMMBwtB394IIQNBACEFQQ4hBgwIC0Ht3gghA0EAIQVBOiEGDAcLQaffCCEDQQAhBUEsIQYMBgtB098IIQMMAgsgBEHYAEcNBEH+3wgLIQNBACEFQSMhBgwDC0EAIQVBKyEGDAILQQAhBUE4IQYMAQtBACEFQS4hBgsgASgCXCERIAEoAlghCCAHQRBqIAFBGGoQ5wYgAS8BVCABLwFWIRMgASgCJCEUIAEoAjwhFSAHKAIUIRYgBygCECEJIAdBCGogAUHIAGoQ5wYgBygCDCEXIAcoAgghChCZCCIEQfTICEEEIAtBCRC3BSAEQcyCCEEEIA8gDhC3BSAEQafMCEEHIA0gDBC3BSAEQY3pCEEJIBAQpgcgBUUEQCACIARBlukIQRIgAyAGEKsECyAIBEAgAiAEQbnKCEEJIAggERCrBAsgCQRAIAIgBEGo6QhBCSAJIBYQqwQLBEAgE7gQhgghAyAEQbHpCEEKEIkBIAMQrgcLIBRBgICAgHhHBEAQmQgiA0HgzQhBByABQShqKAIAIAFBLGooAgAQtwUgA0GnzAhBByABQTRqKAIAIAFBOGooAgAQtwUgBEG76QhBBhCJASADEK4HCyAVQYCAgIB4RwRAEJkIIgNB2s0IQQYgAUFAaygCACABQcQAaigCABC3BSAEQcHpCEEDEIkBIAMQrgcLIAoEQCACIARBxOkIQQUgCiAXEKsECyAAIAQ2AgQgAEEANgIAIAdBIGokAAu8BgIIfwN+IwBBIGsiBSQAIAFBLToAACACvSIMQv////////8HgyELIAEgDEI/iKdqIQMCfwJAAn8gDEI0iEL/D4MiDFAEQCALUA0CIAVBEGogC0IBQQEQhgEgBSkDEEIKfiAFMQAcQgAgBTEAHX2DfCELIAUoAhghBANAIAtCgICapuqv4wFZBEAgBSALQpqz5syZs+bMGRCBAyALIAUpAwgiC0J2fnwiDEIAUiEHIAynDAMFIARBAWshBCALQgp+IQsMAQsACwALIAVBEGogC0KAgICAgICACIQgDCALQgBSEIYBIAUtAB0hByAFKAIYIQQgBSkDECELIAUtABwLIQogBUEQaiALQoDC1y+AIgxC/////w+DEKECIAQgC0L//5mm6q/jAVUiBmpBD2ohBCAFKQMQIQ0CfiALIAxCgMLXL359IgtQBEAgBSgCGCEIQrDgwIGDhoyYMAwBCyAFQRBqIAsQoQIgBSgCGEEIaiEIIAUpAxBCsODAgYOGjJgwfAshCyADIAZqIgkgCkEwajoAECAJIAs3AAggCSANQrDgwIGDhoyYMHw3AABBESAIIAdBAXEbIAZqIgZBAWshByAEQQVqQRVPBEAgAy0AASEGIANBLjoAASADIAY6AAAgAyAHaiAHQQFLaiIHIAQgBEEfdSIDcyADayIDQQlKaiIGIANB+yhsQRN2IghBMGo6AAEgBkEBaiADQeMASmoiBiAIQbh+bCADQQF0akHI7wlqLwEAOwAAIAdB5dYAQeXaACAEQQBOGzsAACAGQQJqDAILAkAgBCAGQQJrSARAIANBAWohCCAEQQBODQEgA0EBIARrIgRqIQYgBwRAIAYgCCAH/AoAAAsgBARAIANBMCAE/AsACyADQS46AAEgBiAHagwDCyAHBEAgAyADQQFqIAf8CgAACyAEQQNqIgYgB2siCARAIAMgB2pBMCAI/AsACyADIARqQQFqQS46AAAgAyAGagwCCyAEQQFqIgQEQCADIAggBPwKAAALIAMgBGpBLjoAACADIAZqDAELIANBMDoAAiADQbDcADsAACADQQNqCyEDIAAgATYCACAAIAMgAWs2AgQgBUEgaiQAC8QHAwN/AX4BfCMAQaABayICJAACQAJAAkACQAJAAkACQCABLQAAQQFrDgUBAgMEBQALIABBADoAAAwFCyAAQQE6AAAgACABLQABOgABDAQLAkACQAJAIAEoAghBAWsOAgECAAsgAEIANwMIIABBAjoAACAAIAEpAxA3AxAMBQsgAEECOgAAIAAgASkDECIFNwMQIAAgBUI/iDcDCAwECyACIAErAxAiBr1C////////////AINC//////////f/AFgEfiACIAY5A1BCAgVCAws3A0ggAkEAOgAgIAAgAkHIAGogAkEgahC6BQwDCyAAIAEoAgggASgCDBC9BAwCCyABKAIIIQQgAkEgaiABKAIMIgEQ/AMgAigCIEGAgICAeEYEQCAAIAIoAiQ2AgQgAEEGOgAADAILIAQgAUEYbGohAyACIAIoAig2AlAgAiACKQIgNwNIAkADQCADIARHBEAgAkGIAWoiASAEEGMgAi0AiAFBBkYNAiAEQRhqIQQgAkHIAGogARDwBAwBCwsgAEEEOgAAIAIgAikDSDcAIyAAIAIpACA3AAEgAiACKAJQNgArIAAgAikAJzcACAwCCyAAIAIoAowBNgIEIABBBjoAACACQcgAahCNCAwBCyACQQA2AhwgAkEANgIUIAJBgICAgHg2AgggASgCCCEDIAIgASgCDEEAIAEoAgQiBBs2AkAgAiADNgI8IAIgBDYCOCACQQA2AjQgAiAEQQBHIgE2AjAgAiADNgIsIAIgBDYCKCACQQA2AiQgAiABNgIgIAJBFGohBAJAA0ACQCACIAJBIGoQ/AEgAigCACIDRQ0AIAIoAgQhASACQcgAaiADKAIEIAMoAggQiQMCQAJAIAIoAkhBgICAgHhGBEAgAigCTCEBDAELIAIoAgggAigCDBDZByACIAIpAkgiBTcDCCACIAIoAlA2AhAgAkGAgICAeDYCCCAFpyIDQYCAgIB4Rg0EIAIgAikCDCIFNwJoIAIgAzYCZCACQfAAaiABEGMgAi0AcEEGRw0BIAIoAnQhASADIAWnELwICyAAQQY6AAAgACABNgIEIAQQpgEgAigCCCACKAIMENkHDAQLIAJByABqIgEgBCACQeQAaiACQfAAahA0IAEQ4QcMAQsLIAIoAgwhASACKAIIIQMgAEEFOgAAIAIgAikCFDcAIyAAIAIpACA3AAEgAiACKAIcNgArIAAgAikAJzcACCADQYCAgIB4Rg0BIAMgARC8CAwBC0GwkQlBK0HckQkQhAUACyACQaABaiQAC7sHAQN/IwBB0ABrIgIkACACQYCCgAg2AkwCQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkBBDSABKAIAIgNB/f///wdqIANBgoCAgHhNG0EBaw4OAQIDBAUGBwgJCgsMDQ4ACxCZCCIDQfTICEEEQcvtCEEEELcFIAMgAS0ABBCnAwwQCxCZCCIDQfTICEEEQc/tCEEGELcFIAMgAS0ABBCnAwwPCxCZCCIDQfTICEEEQdXtCEEEELcFIAIgAkHMAGogAyABQQhqEPYCIAIoAgBBAUYNDAwOCxCZCCIDQfTICEEEQeDtCEEFELcFDA0LEJkIIgNB9MgIQQRBtu0IQQUQtwUgA0Hl7QhBBiABKAIIIAEoAgwQtwUMDAsQmQgiA0H0yAhBBEHr7QhBBhC3BQwLCxCZCCIDQfTICEEEQfHtCEEKELcFIAJBCGogA0H77QhBBCABKAIIIAEoAgwQgAQgAigCCEEBRw0KIAIoAgwMCQsQmQgiA0H0yAhBBEH/7QhBCxC3BSACQRBqIAJBzABqIAMgASgCCCABKAIMEMACIAIoAhBBAUcNCSACKAIUDAgLEJkIIgNB9MgIQQRBke4IQQQQtwUgAkEYaiACQcwAaiADIAFBBGoQjAEgAigCGEEBcUUEQCADQZzuCEEJIAEtADQQpgcMCQsgAigCHAwHCxCZCCIDQfTICEEEQaXuCEEFELcFDAcLEJkIIgNB9MgIQQRBqu4IQQsQtwUgA0G17ghBBSABLQAEEKYHDAYLEJkIIgNB9MgIQQRBuu4IQQQQtwUgAkEoakEAIANBvu4IQQYgASkDCBCKBCACKAIoQQFxBEAgAigCLAwFCyACQSBqQQAgA0HE7ghBBiABKQMQEIoEIAIoAiBBAUcNBSACKAIkDAQLEJkIIgNB9MgIQQRByu4IQQcQtwUMBAsQmQgiA0H0yAhBBEHR7ghBBBC3BSADIAEtAEAQ7QQgAkE4aiACQcwAaiADIAEQ5wEgAigCOEEBcQRAIAIoAjwMAwsgAkEwaiACQcwAaiADIAEpAzAgASkDOBCBBCACKAIwQQFHDQMgAigCNAwCCxCZCCIDQfTICEEEQd7uCEEEELcFIAJBQGsgAUEEaiACQcwAahAvIAIoAkQiASACKAJAQQFxDQEaIANB4u4IQQYQiQEgARCuBwwCCyACKAIECyADEIsIQZuBCUEcEL0IIgQQxgQhAyAEEPgDEIsIQQEhBAsgACADNgIEIAAgBDYCACACQdAAaiQAC6IHAgV/BHsCQAJAAkAgAiADTwRAQQAhAiADRQ0DIAEgA2ohBCADQRBPDQEDQCABIARPDQQgBEEBayIELQAAQQpHDQALDAILQQAgAyACQezZCRDHAQALIARBEGsiBf0AAAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgYEQCAFIAZnQR9zaiEEDAELIAMgBEEPcWshBAJAIANBP00NAANAIARBwABIDQEgASAEaiIFQTBrIgb9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SMiCSAEQUBqIgQgAWoiB/0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9IyIK/VAgBUEgayII/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0jIgv9UCAFQRBrIgX9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SMiDP1Q/WRFDQALAkAgDP1kIgRFBEAgC/1kIgQNASAJ/WQiBEUEQCAHIAr9ZGdrQR9qIQQMBAsgBiAEZ0Efc2ohBAwDCyAFIARnQR9zaiEEDAILIAggBGdBH3NqIQQMAQsDQCAEQQ9MBEBBACEFIARBAEwNAyAB/QAAAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBEUNAyABIARna0EfaiEEDAILIAEgBEEQayIEaiIF/QAAAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBkUNAAsgBSAGZ0Efc2ohBAsgBCABa0EBaiEFCwJAIAEgASAFaiIGTw0AIAVBEEkEQANAIAEgBk8NAiACIAEtAABBCkZqIQIgAUEBaiEBDAALAAsgAUFwcUEQaiECQQAhBANAIAEgAkkEQCAEIAEtAABBCkZqIQQgAUEBaiEBDAELCwJAIAVBwABJDQAgBkFAaiEBA0AgASACSQ0BIAL9AAQw/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGkgAv0ABCD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaSAC/QAEEP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRpIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGkgBGpqamohBCACQUBrIQIMAAsACyAGQRBrIQEDfyABIAJJBH9BACEBA0AgAiAGSQRAIAEgAi0AAEEKRmohASACQQFqIQIMAQsLIAEgBGoFIAL9AAAA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZGkgBGohBCACQRBqIQIMAQsLIQILIAAgAyAFazYCBCAAIAJBAWo2AgALrAcBA38jAEHQAGsiAiQAIAJBgIKACDYCTAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkBBDSABKAIAIgNB/f///wdqIANBgoCAgHhNG0EBaw4OAQIDBAUGBwgJCgsMDQ4ACxCZCCIDQfTICEEEQcvtCEEEELcFIAMgAS0ABBCnAwwPCxCZCCIDQfTICEEEQc/tCEEGELcFIAMgAS0ABBCnAwwOCxCZCCIDQfTICEEEQdXtCEEEELcFIAIgAkHMAGogAyABQQhqEPYCIAIoAgBBAUcNDSACKAIEDAwLEJkIIgNB9MgIQQRB4O0IQQUQtwUMDAsQmQgiA0H0yAhBBEG27QhBBRC3BSADQeXtCEEGIAEoAgggASgCDBC3BQwLCxCZCCIDQfTICEEEQevtCEEGELcFDAoLEJkIIgNB9MgIQQRB8e0IQQoQtwUgAkEIaiADQfvtCEEEIAEoAgggASgCDBCABCACKAIIQQFHDQkgAigCDAwICxCZCCIDQfTICEEEQf/tCEELELcFIAJBEGogAkHMAGogAyABKAIIIAEoAgwQwAIgAigCEEEBRw0IIAIoAhQMBwsQmQgiA0H0yAhBBEGR7ghBBBC3BSACQRhqIAJBzABqIAMgAUEEahCMASACKAIYQQFxRQRAIANBnO4IQQkgAS0ANBCmBwwICyACKAIcDAYLEJkIIgNB9MgIQQRBpe4IQQUQtwUMBgsQmQgiA0H0yAhBBEGq7ghBCxC3BSADQbXuCEEFIAEtAAQQpgcMBQsQmQgiA0H0yAhBBEG67ghBBBC3BSACQShqQQAgA0G+7ghBBiABKQMIEIoEIAIoAihBAXEEQCACKAIsDAQLIAJBIGpBACADQcTuCEEGIAEpAxAQigQgAigCIEEBRw0EIAIoAiQMAwsQmQgiA0H0yAhBBEHK7ghBBxC3BQwDCxCZCCIDQfTICEEEQdHuCEEEELcFIAMgAS0AQBDtBCACQThqIAJBzABqIAMgARDnASACKAI4QQFxBEAgAigCPAwCCyACQTBqIAJBzABqIAMgASkDMCABKQM4EIEEIAIoAjBBAUcNAiACKAI0DAELEJkIIgNB9MgIQQRB3u4IQQQQtwUgAkFAayACQcwAaiADQeLuCEEGIAFBBGoQjAQgAigCQEEBRw0BIAIoAkQLIAMQiwhBm4EJQRwQvQgiBBDGBCEDIAQQ+AMQiwhBASEECyAAIAM2AgQgACAENgIAIAJB0ABqJAAL3wkBBX8jAEEgayIEJAAgAAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEOKAIBAQEBAQEBAQMFAQEEAQEBAQEBAQEBAQEBAQEBAQEBAQEJAQEBAQcACyABQdwARg0FCyACQQFxIAFBgAZPcQ0GIAFBIEkNCiABQf8ASQ0MDAkLIABCADcBAiAAQdzgADsBAAwHCyAAQgA3AQIgAEHc6AE7AQAMBgsgAEIANwECIABB3OQBOwEADAULIABCADcBAiAAQdzcATsBAAwECyAAQgA3AQIgAEHcuAE7AQAMAwsgAkGAAnFFDQYgAEIANwECIABB3M4AOwEADAILQRBBACABQaudBE8bIgIgAkEIciIDIAFBC3QiAiADQQJ0KAKApglBC3RJGyIDIANBBHIiAyADQQJ0KAKApglBC3QgAksbIgMgA0ECciIDIANBAnQoAoCmCUELdCACSxsiAyADQQFqIgMgA0ECdCgCgKYJQQt0IAJLGyIDIANBAWoiAyADQQJ0KAKApglBC3QgAksbIgNBAnQoAoCmCUELdCIGIAJGIAIgBktqIANqIgNBAnQiAkGApglqIQYgAigCgKYJQRV2IQJB/wUhBwJAIANBH00EQCAGKAIEQRV2IQcgA0UNAQsgBkEEaygCAEH///8AcSEFCwJAIAcgAkF/c2oiBkUNACABIAVrIQdBACEFQQAhAwNAIAMgAi0A4J0JaiIDIAdLDQEgAkEBaiECIAVBAWoiBSAGRw0ACwsgAkEBcUUNAiAEQQA6AA4gBEEAOwEMIAQgAUEUdi0AkbwJOgAPIAQgAUEEdkEPcS0AkbwJOgATIAQgAUEIdkEPcS0AkbwJOgASIAQgAUEMdkEPcS0AkbwJOgARIAQgAUEQdkEPcS0AkbwJOgAQIAFBAXJnQQJ2IgIgBEEMaiIFaiIDQfsAOgAAIANBAWtB9QA6AAAgBSACQQJrIgJqQdwAOgAAIAAgBCkBDDcAACAEQf0AOgAVIAQgAUEPcS0AkbwJOgAUIAAgBC8BFDsACAwECyACQf///wdxQYCABEkNBCAAQgA3AQIgAEHcxAA7AQALQQAhAkECDAQLIAFBgIAETwRAIAFBgIAITwRAIAFB/v//AHEiAkGunQtGIAFB4P//AHFB4M0KRnIgAkGe8ApGIAFB8NcLa0FwS3JyIAFBgPALa0HdbEsgAUGAgAxrQZ10S3IgAUHQpgxrQXpLIAFBgII4a0H55lRLcnJyIAFB8IM4T3INAgwECyABQaGoCUEuQf2oCUHUAUHRqglB+AMQuAFFDQEMAwsgAUHJrglBJkGVrwlBnAJBsbEJQaQCELgBDQILIARBADoAGCAEQQA7ARYgBCABQRR2LQCRvAk6ABkgBCABQQR2QQ9xLQCRvAk6AB0gBCABQQh2QQ9xLQCRvAk6ABwgBCABQQx2QQ9xLQCRvAk6ABsgBCABQRB2QQ9xLQCRvAk6ABogAUEBcmdBAnYiAiAEQRZqIgVqIgNB+wA6AAAgA0EBa0H1ADoAACAFIAJBAmsiAmpB3AA6AAAgACAEKQEWNwAAIARB/QA6AB8gBCABQQ9xLQCRvAk6AB4gACAELwEeOwAIC0EKDAELIAAgATYCAEGAASECQYEBCzoADSAAIAI6AAwgBEEgaiQAC7sGAQd/IwBBQGoiAiQAAkACQAJAIAEoAoABQQhGBEAgAEEPNgIADAELIAEQ0wQiAQRAQQIhAwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQQJrDgwADgECAwQFBgcICQoLCyACQRBqQQRyIAFBBGoQtQdBASEDDA0LIAJBEGpBBHIgAUEEahDUA0EDIQMMDAtBBCEDIAJBEGpBBHIgAUEIaigCACABQQxqKAIAEIkDDAsLQQchA0EBIAEoAgQiBEGAgICAeHMgBEEAThtBAWsOAgkKCAsgASgCCCEDIAJBEGogASgCDCIEQQRBDBC5AiACKAIUIQUgAigCEEEBRg0MIARB/////wNxIQcgAigCGCEGQQAhAQNAIAEgB0cEQCACQRBqIAMQ+AIgBiABQQxsaiIIIAIoAhg2AgggCCACKQIQNwIAIAFBAWohASADQQxqIQMMAQsLIAIgBDYCHCACIAY2AhggAiAFNgIUQQghAwwJCyABKAIIIQUgAkEQaiABKAIMIgRBBEEMELkCIAIoAhQhASACKAIQQQFGDQxBACEDIAJBADYCPCACIAIoAhg2AjggAiABNgI0IAJBNGogBBCzAiACKAI8IQEgBARAIAIoAjghBgNAIAJBCGogBSADQQxsahCgAyACQRBqIAIoAgggAigCDBCJAyAGIAFBDGxqIgcgAigCGDYCCCAHIAIpAhA3AgAgAUEBaiEBIANBAWoiAyAERw0ACwsgAiACKQI0NwIUIAIgATYCHEEJIQMMCAtBCiEDDAcLIAJBGGogAUEIahCBB0ELIQMMBgtBDSEDDAULQQ4hAwwECyACQSBqIAFBEGoQ+AIgAkEQakEEciABQQRqENQDQQwhAwwDCyACQRBqQQRyIAFBBGoQtQdBACEDDAILIAJBEGpBBHIgAUEUaigCACABQRhqKAIAEIkDQQUhAwwBCyACQRBqQQRyIAFBBGoQ+AJBBiEDCyAAIAIpAxg3AwggACAC/QADIP0LAxAgAiADNgIQIAAgAikDEDcDAAwBCyAAQRA2AgALIAJBQGskAA8LIAIoAhgaIAUQsQcACyACKAIYGiABELEHAAuqBwEDfyMAQdAAayIDJAAgA0GAgoAINgJMAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQEENIAEoAgAiAkH9////B2ogAkGCgICAeE0bQQFrDg4BAgMEBQYHCAkKCwwNDgALEJkIIgJB9MgIQQRBy+0IQQQQtwUgAiABLQAEEKcDDA8LEJkIIgJB9MgIQQRBz+0IQQYQtwUgAiABLQAEEKcDDA4LEJkIIgJB9MgIQQRB1e0IQQQQtwUgA0EIaiADQcwAaiACIAFBCGoQ9gIgAygCCEEBRw0NIAMoAgwhAQwMCxCZCCICQfTICEEEQeDtCEEFELcFDAwLEJkIIgJB9MgIQQRBtu0IQQUQtwUgAkHl7QhBBiABKAIIIAEoAgwQtwUMCwsQmQgiAkH0yAhBBEHr7QhBBhC3BQwKCxCZCCICQfTICEEEQfHtCEEKELcFIANBEGogAkH77QhBBCABKAIIIAEoAgwQgAQgAygCEEEBRw0JIAMoAhQhAQwICxCZCCICQfTICEEEQf/tCEELELcFIANBGGogA0HMAGogAiABKAIIIAEoAgwQwAIgAygCGEEBRw0IIAMoAhwhAQwHCxCZCCICQfTICEEEQZHuCEEEELcFIANBIGogA0HMAGogAiABQQRqEIwBIAMoAiBBAXFFBEAgAkGc7ghBCSABLQA0EKYHDAgLIAMoAiQhAQwGCxCZCCICQfTICEEEQaXuCEEFELcFDAYLEJkIIgJB9MgIQQRBqu4IQQsQtwUgAkG17ghBBSABLQAEEKYHDAULEJkIIgJB9MgIQQRBuu4IQQQQtwUgA0EwakEAIAJBvu4IQQYgASkDCBCKBCADKAIwQQFxBEAgAygCNCEBDAQLIANBKGpBACACQcTuCEEGIAEpAxAQigQgAygCKEEBRw0EIAMoAiwhAQwDCxCZCCICQfTICEEEQcruCEEHELcFDAMLEJkIIgJB9MgIQQRB0e4IQQQQtwUgAiABLQBAEO0EIANBQGsgA0HMAGogAiABEOcBIAMoAkBBAXEEQCADKAJEIQEMAgsgA0E4aiADQcwAaiACIAEpAzAgASkDOBCBBCADKAI4QQFHDQIgAygCPCEBDAELEJkIIgJB9MgIQQRB3u4IQQQQtwUgAkHi7ghBBhCJAUGACBCuBwwBCyACEIsIQZuBCUEcEL0IIgQQxgQhAiAEEPgDIAEQiwhBASEECyAAIAI2AgQgACAENgIAIANB0ABqJAAL+wYDBH8BfgF8IwBB0ABrIgIkAAJAAkACQAJAAkACQAJAAkAgAC0AAEEBaw4FAAECAwQFCyABKAIAKAIAIgEoAgBB19AJQdLQCSAALQABIgAbQQRBBSAAGyABKAIEKAIMEQMAGgwGCyABKAIAIQECQAJAAkAgACgCCEEBaw4CAQIACyACQQhqIAJBKGogACkDEBCAByABKAIAIgAoAgAgAigCCCACKAIMIAAoAgQoAgwRAwAaDAcLIAJBEGogAkEoaiAAKQMQEN0DIAEoAgAiACgCACACKAIQIAIoAhQgACgCBCgCDBEDABoMBgsgACsDECIHvSIGQv////////8Hg1AiAEECQQMgABtBBCAGQoCAgICAgID4/wCDIgZQGyAGQoCAgICAgID4/wBRG0H/AXFBAk8EQCACQRhqIAJBKGogBxBiIAEoAgAiACgCACACKAIYIAIoAhwgACgCBCgCDBEDABoMBgsgASgCABDTBwwFCyABKAIAIAAoAgggACgCDBC9AQwECyAAKAIIIQQgACgCDCEFIAEoAgAoAgAiACgCAEHf0AlBASAAKAIEKAIMEQMAGkEAIQBBASEDIAVFBEAgASgCACgCABDSB0EAIQNBASEACyAFQRhsIARqIQUDQCAEIAVHBEAgA0EBcUUEQCABKAIAKAIAIgAoAgBB4dAJQQEgACgCBCgCDBEDABoLIAQgARBqQQAhA0EAIQAgBEEYaiEEDAELCyAAQQFxDQMgASgCACgCABDSBwwDCyAAKAIMIQQgASgCACgCACIDKAIAQeDQCUEBIAMoAgQoAgwRAwAaQQEhAyAERQRAIAEoAgAoAgAQ1AdBACEDCyAAKAIIIQUgAiAEQQAgACgCBCIAGzYCSCACIAU2AkQgAiAANgJAIAJBADYCPCACIABBAEciBDYCOCACIAU2AjQgAiAANgIwIAJBADYCLCACIAQ2AigDQCACQSBqIAJBKGoQ/AEgAigCICIARQ0CIAIoAiQgA0EBRwRAIAEoAgAoAgAiAygCAEHh0AlBASADKAIEKAIMEQMAGgsgASgCACAAKAIEIAAoAggQvQEgASgCACgCACIAKAIAQeLQCUEBIAAoAgQoAgwRAwAaIAEQakECIQMMAAsACyABKAIAKAIAENMHDAELIANFDQAgASgCACgCABDUBwsgAkHQAGokAAumBgIGfwR+IwBBgANrIgckACAHQSxqIAAQhQMgB0EgaiABIAIQpQggB0EANgI4IAcgBygCJCICNgJAIAcgBygCICIINgI8IAdBGGogAyAEEKUIIAdBADYCRCAHIAcoAhwiBDYCTCAHIAcoAhgiCjYCSAJ+AkAgBygCLCIABEAgB0HoAWoiASAKIAQQFQJAIAcoAvACQYCAgIB4RwRAIAdB0ABqIAFBmAH8CgAADAELIAdCgICAgMAANwPYASAH/QwAAAAAAAAAAAAAAAAAAAAA/QsDsAEgB0EANgLgASAHQoCAgICAgICAgH83A8gBIAdBADYCwAEgB0GAgICAeDYCoAEgB0HoAWoQmgcLQQAhAQJAIAggAkHJ9ghBCRDkBiIJBEBBACEDDAELQQQhAyAIIAJB3vYIQQQQ5AZFBEBBASEDDAELQQEhAUHYAEEBQQAQrAMhC0EEQQQQpwUiDCALNgIACyAF/AYhDwJAAkAgBygCoAFBgICAgHhHBEAgACAJQoCAgICAgICAgH8gBykDUCIOQqD+CiAOIAcpA1giEH0iDUI/h0KAgICAgICAgIB/hSANIA0gDlMgEEIAVXMbIg1CACANQgBVG0IFgCINIA1CoP4KWhsiDX0iECANQgBVIA4gEFVzGyAPIAcpA7gBIg18Ig5CP4dCgICAgICAgICAf4UgDiANQgBTIA4gD1NzG1dxIgk6AAwgCUUNAQwCCyAAQQA6AAwLIAFFDQILIAAgACgCCEEBaiIBQX8gARsiATYCCEL///////////8AIA8gASAGEKYEIg58Ig0gDkIAUyANIA9TcxsMAgsgB0EQaiAHQcQAahDQBSAHKAIQIQIgBygCFCEDIAdBCGogB0E4ahDQBSAHKAIIIQEgBygCDCEEIAcgB0EsahDjBSAHKAIAIgAgASAAGyIBIAIgARsiAkEBIAIbIAcoAgQgBCAAGyADIAEbQQAgAhsQzQgACyAAQQA2AghCAAshDyAAIA83AwAgAyAMEJIIIAdB0ABqEJYBIAogBBCTCCAIIAIQkwggBygCMCAHKAI0EP8HIAdBgANqJAALiAYDC38DfgF8IwBB4ABrIgUkACAFQQRqIgYgAUG+mwhBCxDMAiAFQRhqIAYQoAQgBSgCHCEGAkAgBSgCGCIKRQRAIABBgICAgHg2AiggACAGNgIADAELIAYEQCAFQRhqIgcgAUHb6QhBBxDMAiAFQUBrIAcQuAMgBSgCRCEHIAUoAkAEQCAAQYCAgIB4NgIoIAAgBzYCACAFKAIYIAUoAhwQvAgMAgsgBSgCSCELIAUoAhggBSgCHBC8CCAFQRhqIgggAUHSmwhBCRDMAiAFQUBrIAgQ0gMgBSkDQCIQQgJRBEAgBSgCSCEBIABBgICAgHg2AiggACABNgIAIAUoAhggBSgCHBC8CAwCCyAFKwNIIRMgBSgCGCAFKAIcELwIIAVBGGoiCCABQeLpCEEMEMwCIAVBQGsgCBC4AyAFKAJEIQEgBSgCQEEBRgRAIABBgICAgHg2AiggACABNgIAIAUoAhggBSgCHBC8CAwCCyAQpyEMIAUoAkghDSAFKAIYIAUoAhwQvAggBUEwaiAKIAYQDwJ/IAcEQCAFQUBrIAcgCxAPIAUoAkAMAQsgBUEANgJAQQALIQkgBUEYaiIIIAVBNGpBACAFKAIwGyIOQe7pCBDMAyAFKQMgIREgBSgCGCEPIAggBUHEAGpBACAJQQFxG0Hu6QgQzAMgBSgCGCEJIAUpAyAhECAFQdAAaiAKIAYQiQMgAEEQaiAHIAsQjAcgAEEcaiABIAMgARsgDSAEIAEbEIwHIAggDkHx6QgQzAMgACAFKQMgIAIgBSgCGBs3AwggACAQIBEgAiATRAAAAAAAQI9AovwGQoDd2wEgDEEBcRsiEnwiEUI/h0KAgICAgICAgIB/hSARIBJCAFMgAiARVXMbIA8bIgIgAiAQVRsgAiAJGzcDACAAIAUpA1A3AyggACAFKAJYNgIwIAVBQGsQxQcgBUEwahDFBwwBCyAFQQRqQZmkCEEREMgCIQEgAEGAgICAeDYCKCAAIAE2AgALIAUoAgQgBSgCCBC8CCAFQeAAaiQAC8EFAgd/An4jAEHgAGsiAiQAAn4gASABQugHfyIBQugHfn1CP4cgAXwiAUKAg9H/rwd9QoCUxPjQbVQEQEGBkPsAIQNCAAwBC0IAIAFCP4cgASABQoCjBX8iCUKAowV+fSIBUBsgCXynQdW7454DaiIDIAOtQvO1sK0OfiIJQi+IpyIDaiADQQJ2a61CmIe2mwt+IgpCKIinIgRBCnRBgYCL9gZBgICL9gYgA0EDcUUgCUIPiKdB09K7FEtyIgMbaiAKQgiIQv////8Pg0K1C35CIoinakEAQYAEIARBA3EbQQAgAxtqIQMgAUKAowV8IAEgAUIAUxunIgQgBEGQHG4iBUGQHGxrQf//A3FBPG6tQiiGIAWtQjCGhCAEQTxwrUIghoQLIQEgAiADQf8DcSIEIANBCnUiBkG/hD1qIgVB5ABuayAFQZADbmogBa1CtQt+QgKIp2pBs8irrQFrQQdvQZLyCWotAAA6AAMgAiAEQTxBOyADQYAEcRsiA0EAIAMgBEkiAxtrIgRBjAJsQd8+akENdiIFQQJBACADG2o6AAQgAiABQjCIPAAFIAIgAUIoiDwABiACIAFCIIg8AAcgAkEPNgIsIAIgAkEDajYCKCACQQhqIgdBissIIAJBKGoiAxDBBiACQRA2AiwgAiACQQRqNgIoIAJBFGoiCEGKywggAxDBBiACIAQgBUHNHmxB5uEBakEHdms6ACMgAiAGNgIkIAJBETYCXCACQRI2AlQgAkESNgJMIAJBEjYCRCACQRI2AjwgAkEDNgI0IAJBAzYCLCACIAJBJGo2AlggAiACQQdqNgJQIAIgAkEGajYCSCACIAJBBWo2AkAgAiACQSNqNgI4IAIgCDYCMCACIAc2AiggAEGSywggAxDBBiACKAIUIAIoAhgQvAggAigCCCACKAIMELwIIAJB4ABqJAALzwYDA38BfgF8IwBBMGsiAiQAAn8CQAJAAkAgAC0AACIDQQNrDgUBAAAAAgALAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADQQFrDhECAwAEBQYABwgJCgsMDQ4PEAELAAsgAiAALQABOgAoIAJBxwA2AhQgAiACQShqNgIQIAEoAgAgASgCBEGRlAggAkEQahCiBgwRCyACIAApAwg3AyggAkEHNgIUIAIgAkEoajYCECABKAIAIAEoAgRBg5QIIAJBEGoQogYMEAsgAiAAKQMINwMoIAJBCTYCFCACIAJBKGo2AhAgASgCACABKAIEQYOUCCACQRBqEKIGDA8LIAIgACgCBDYCKCACQcgANgIUIAIgAkEoajYCECABKAIAIAEoAgRB85MIIAJBEGoQogYMDgsgAiAAKQIENwIoIAJByQA2AhQgAiACQShqNgIQIAEoAgAgASgCBEGPhwggAkEQahCiBgwNCyABKAIAQai5CUEKIAEoAgQoAgwRAwAMDAsgASgCAEGyuQlBDCABKAIEKAIMEQMADAsLIAEoAgBBvrkJQQ4gASgCBCgCDBEDAAwKCyABKAIAQcy5CUEIIAEoAgQoAgwRAwAMCQsgASgCAEHUuQlBAyABKAIEKAIMEQMADAgLIAEoAgBB17kJQQQgASgCBCgCDBEDAAwHCyABKAIAQdu5CUEMIAEoAgQoAgwRAwAMBgsgASgCAEHnuQlBDyABKAIEKAIMEQMADAULIAEoAgBB9rkJQQ0gASgCBCgCDBEDAAwECyABKAIAQYO6CUEOIAEoAgQoAgwRAwAMAwsgASgCACAAKAIEIAAoAgggASgCBCgCDBEDAAwCCyACAn8gACsDCCIGvSIFQv///////////wCDQv/////////3/wBYBEAgAiACQRBqIAYQYiACKAIEIQAgAigCAAwBC0EDQQQgBUIAWSIDG0EDIAVC/////////weDUCIEGyEAQZzqCUGf6gkgAxtBo+oJIAQbCzYCCCACIAA2AgwgAkECNgIsIAIgAkEIajYCKCABKAIAIAEoAgRB3pMIIAJBKGoQogYMAQsgASgCAEHb0AlBBCABKAIEKAIMEQMACyACQTBqJAALhAUBB38jAEEQayIHJAACQCADRQ0AIANBB2siBEEAIAMgBE8bIQkgAkEDakF8cSACayEKA0ACQAJAAkAgAiAFai0AACIEwCIIQQBOBEAgCiAFa0EDcQRAIAVBAWohBQwDCyAFIAlPDQEDQCACIAVqIgQoAgQgBCgCAHJBgIGChHhxDQIgBUEIaiIFIAlJDQALDAELAkACQAJAAkACQAJAAkAgBC0A36MJQQJrDgMAAQIFCyAFQQFqIgQgA08NBCACIARqLAAAQb9/Sg0EDAULIAVBAWoiBiADTw0DIAIgBmosAAAhBgJAIARB4AFHBEAgBEHtAUYNASAIQR9qQf8BcUEMSQ0DIAhBfnFBbkcNBSAGQUBIDQQMBQsgBkFgcUGgf0YNAwwECyAGQZ9/Sg0DDAILIAVBAWoiBiADTw0CIAIgBmosAAAhBgJAAkACQAJAIARB8AFrDgUBAAAAAgALIAhBD2pB/wFxQQJLDQUgBkFASA0CDAULIAZB8ABqQf8BcUEwSQ0BDAQLIAZBj39KDQMLIAVBAmoiBCADTw0CIAIgBGosAABBv39KDQIgBUEDaiIEIANPDQIgAiAEaiwAAEFASA0DDAILIAZBQE4NAQsgBUECaiIEIANPDQAgAiAEaiwAAEG/f0wNAQsgB0EIaiABEO8EIAcoAgwhASAHKAIIIQIQqwUiBCACNgIMIARBDzYCAEEAIQIgBCABIAUgA2tqIgNBACABIANPGzYCEAwFCyAEQQFqIQUMAQsgAyAFTQ0AA0AgAiAFaiwAAEEASA0BIAVBAWoiBSADRw0ACwwBCyADIAVLDQELCyADIQQLIAAgAjYCACAAIAQ2AgQgB0EQaiQAC/sFAgV/An4jAEGACmsiBCQAIARBBGoiBSABQRRqQST8CgAAIAFBgICAgHg2AhQgBEGYB2ogAiABKQMAEMEDIAQoApwHIQICQCAEKAKYByIGRQRAIABBkoCAgHg2AgAgACACNgIEIAUQ5AcgAxDABAwBCyAEIAQpA7AHNwOgAyAEIAT9AAOgB/0LA5ADIAQgAjYCjAMgBCAGNgKIAyAEQawDaiIFIANB+AD8CgAAIARBpARqIgYgBEEEakEk/AoAAAJAAkAgAxCaBCICBEAgBhDkByAFEMAEDAELIARBgICAgHg2AvwDIAQgAygCWDYCkAcgBCADKQJQNwOIByAEKQOYAyEJIARB0AhqIAQoAqADQQxqEPgCIARB3AhqIARBzANqEPgCIARBgAlqIARBBGpBJPwKAAAgBEHoCGogASgCDCABKAIQELcCIARBBToArAkgBEGFipQoNgKoCSAEKQOQAyEKIARBmAdqIgMgBEGsA2pB+AD8CgAAIARBgICAgHg2AvQIIAQgCTcDwAggBEEANgKkCSAEQQA2ApAIIAQgCjcDyAggBEEJNgKYCCADELsDIARBDjoA4AkgBEGwCWogAyAEQYgDaiAEQeAJaiAEQYgHaiIFQQAgBCgCiAdBgICAgHhHGxBWIAQoArQJIQIgBCgCsAkiBkGAgICAeEYEQCADEMoEIAUQ4gcMAQsgBEHQAGogBEG4CWpBKPwKAAAgBCgCnAchAyAEKAKYByEFIARB+ABqIARBoAdqQZAC/AoAACAEQYgHahDiByAFQQNHDQEgAyECCyAAQZKAgIB4NgIAIAAgAjYCBAwBCyAEQcgEaiIHIARB+ABqQZAC/AoAACAEQShqIgggBEHQAGpBKPwKAAAgBCACNgLcBiAEIAY2AtgGIARB4AZqIAhBKPwKAABBCEGYAhCnBSICIAM2AgQgAiAFNgIAIAJBCGogB0GQAvwKAAAgASgCdBDGByABIAI2AnQgACABIARB2AZqEP4CCyAEQYAKaiQAC/YEARJ/IwBBEGsiCSQAAkAgAS0AJQ0AIAEtACRFBEAgAUEBOgAkIAlBCGogARBxIAkoAggiAgRAIAkoAgwiAw0CC0EAIQIgAS0AJUEBRg0BCyABQRRqIhEgAS0AGCIKQQFrIg9qIRIgASgCBCINIAEoAgwiC2oiB0EDakF8cSAHayEMIAEoAhAhAiABKAIIIRAgCkEFSSETA0ACQAJAAkACQAJ/IAIgC0kgAiAQS3JFBEAgAiALayIFIAUgDGtBB3FBACAFIAxPGyIDayEGIAMgBUsNAiAMIAUgBSAMSxshCCASLQAAIQ4gAiANaiECIAYgB2ohBAJAAkACQANAIAIgBEYNASADQQFrIQMgAkEBayICLQAAIA5HDQALIAMgBmohAgwBCyAOQYGChAhsIQMDQCAIIAYiAkkEQEGAgoQIIAcgAkEIayIGaigCACADcyIEayAEckGAgoQIIAIgB2pBBGsoAgAgA3MiBGsgBHJxQYCBgoR4cUGAgYKEeEYNAQsLIAIgBUsNBSACIAdqIQMDQCADIAdGDQIgAkEBayECIANBAWsiAy0AACAORw0ACwsgAiALaiICIA9JDQYgAiAPayIIIApqIgQgCEkgBCAQS3INBiATRQ0FIAggDWogESAKEK4EDQYgASAINgIQIAEoAiAgASAINgIgIARrDAILIAEgCzYCEAsgAUEBOgAlIAEoAiAgASgCHCIEawshAyAEIA1qIQIMBQsgBiAFIAVB8KUJEMcBAAtBACACIAVB4KUJEMcBAAtBACAKQQRBgIAIEMcBAAsgASACNgIQDAALAAsgACADNgIEIAAgAjYCACAJQRBqJAAL9wUBBX8jAEGwAWsiBSQAIAMtAABBBkYEQCADQQRqEOYHIANBgoCAgHhBgICAgHggBEH/AXFBAkYbNgIECwJAIARB/wFxQQFHBEAgASADELoDIABBgYCAgHg2AgAMAQsgBSAD/QADEP0LAyAgBSAD/QADAP0LAxAgBUEIaiABEO0GIAIoAhwhByACKAIgIQggBSgCDCEGIAUoAgghBCAFQRY2ApwBIAVB6qoINgKYASAFQSE2ApQBIAVBuc0INgKQASAFQeAAaiICEKkFIAUgAjYCrAEgBUEwaiAFQawBaiAEQQBHEIoGIAUoAjAhAwJAAkAgBS0ANCICQQNHBEAgBSACOgCkASAFIAM2AqABIAQEQCAFQaABakGEsQhBByAEIAYQywUgBSgCoAEhAyAFLQCkASECCyADKAIAIAIQ1wcgBSgCZCEDIAUoAmAiBEGAgICAeEYNASAFKAJoIQZBBEEoEKcFIQIgBUGgAWpByMsIQRoQiQMgBUECNgJsIAVBAjYCZCAFIAVBmAFqNgJoIAUgBUGQAWo2AmAgBUEwaiIJQbeDCCAFQeAAahDBBiACQQw2AgQgAkHiywg2AgAgAiAFKQKgATcCCCACIAUoAqgBNgIQIAJBDDYCGCACQe7LCDYCFCACIAUpAjA3AhwgAiAFKAI4NgIkIAkgByAIEIkDIAVBAToAXCAFQRY2AlggBUHqqgg2AlQgBSAGNgJQIAUgAzYCTCAFIAQ2AkggBUECNgJEIAUgAjYCQCAFQQI2AjwMAgsgBSgCYCAFKAJkELwICyAFIAM2AqABIAVBBDYCNCAFIAVBoAFqIgI2AjAgBUHgAGoiA0H5hwggBUEwahDBBiADENoIIQMgAhDeBiAFIAM2AjQgBUGAgICAeDYCMAsgBUHgAGogASAFQTBqQQMgBSAFQRBqEJQEIAUoAmBBgICAgHhGBEAgACAFKAJkNgIEIABBg4CAgHg2AgAMAQsgACAFQeAAakEw/AoAAAsgBUGwAWokAAv1BAIKfwF+IwBBMGsiAyQAIANBBGogAUGABGogARCgASABKALoHyEGIAFBADYC6B8gASkC4B8hDCABQoCAgIAQNwPgHyADIAY2AhggAyAMNwMQIAMoAgghBiADQSBqIAMoAgwiBUEBdCIEEKMEAkAgBCADKAIoIglLIgRFBEBBACADKAIkIgogBBshBCAFQf////8DcSEFA0AgAiAFRg0CIAQgAkEBdGoiCEE5IAIgBmotAAAiB0EPcUEwciILa0EIdkEncSALajoAASAIQTkgB0EEdkEwciIIa0EIdkEncSAIajoAACACQQFqIQIMAAsACyADQQE6AC9B1JgJQRUgA0EvakGomAlB7JgJEOYDAAsgCSAJIApqayELIAMoAiAhCEEAIQICQAJAAkACQANAIAkgAiIGRg0BAn8gAiAKaiIFLAAAIgJBAE4EQCACQf8BcSEEIAVBAWoMAQsgBS0AAUE/cSEHIAJBH3EhBCACQV9NBEAgBEEGdCAHciEEIAVBAmoMAQsgBS0AAkE/cSAHQQZ0ciEHIAJBcEkEQCAHIARBDHRyIQQgBUEDagwBCyAEQRJ0QYCA8ABxIAUtAANBP3EgB0EGdHJyIQQgBUEEagsgC2ohAiAEQTBGDQALIAkgBmsiAhAfIgZFDQIgAkUNASAGIAUgAvwKAAAMAQtBASECQQEQHyIGRQ0CIAZBMDoAAAsgCARAIAogCBB6CyAAIAMoAhg2AgggACADKQMQNwIAIAAgAykCBDcCDCAAIAMoAgw2AhQgACACNgIgIAAgBjYCHCAAIAI2AhggARC/ASADQTBqJAAPC0EBELEHAAtBARCxBwAL1AUBA38jAEHwAGsiAyQAIANBADYCHCADIAI2AhggAyABNgIUIANBgAE6ACAgA0EANgIQIANCgICAgBA3AgggA0E4aiADQQhqEOoCAkACQAJAAn8gAy0AOEEBRgRAIAMoAjwMAQsgAy0AOUEBRgRAIAMtADpB2wBHDQIgAyADLQAgQQFrIgE6ACAgAUH/AXENAyADQRg2AlAgA0EIaiADQdAAahDRBCEBIABBgICAgHg2AgAgACABNgIEDAQLIANBBTYCUCADQQhqIANB0ABqENEECyEBIABBgICAgHg2AgAgACABNgIEDAILIANBCGoiASADQe8AakHMlgkQfSABEOsGIQEgAEGAgICAeDYCACAAIAE2AgQMAQsgAyADKAIcQQFqNgIcIANBAToAKCADIANBCGo2AiQgA0EAQQhBGBCiBCADQQA2AjQgAyADKQMANwIsIANB0ABqQQFyIQIgA0E4akEBciEBAn8DQAJAIANBOGogA0EkahDZAQJAAkAgAy0AOCIEQQZrDgICAAELIAMoAjwhAiADQSxqEI0IQYCAgIB4DAMLIAIgAf0AAAD9CwAAIAIgASkADzcADyADIAQ6AFAgA0EsaiADQdAAahDwBAwBCwsgAygCNCEBIAMoAjAhAiADKAIsCyEFIAMgAy0AIEEBajoAICADIANBCGoQ5AEiBDYCXCADIAE2AlggAyACNgJUIAMgBTYCUAJAAkAgBUGAgICAeEcEQCAERQ0CIANB0ABqEI0IDAELIAQEQCADQdwAahDeBgsgAiEECyAEIANBCGoQ6wYhASAAQYCAgIB4NgIAIAAgATYCBAwBCyAAIAI2AgQgACAFNgIAIAAgATYCCCADIAE2AlggAyAAKQIANwNQIANBCGoQ+wMiAUUNACAAQYCAgIB4NgIAIAAgATYCBCADQdAAahCNCAsgAygCCCADKAIMELwIIANB8ABqJAALnwUBB38jAEEgayIFJAACQAJ/IAJFBEBBASEHQQAhAkEADAELIAEgAkEDdCIGaiELIAFBCGohAiAGQQhrQQN2IARsIQggASEGAkADQCAGIAtGDQEgBigCBCEHIAZBCGohBiAHIAhqIgggB08NAAtB3I8JQTVBlJAJEIQFAAsgBUEQaiAIQQFBARC5AiAFKAIUIQYgBSgCEA0BIAVBADYCDCAFIAUoAhg2AgggBSAGNgIEIAVBBGogASgCACIGIAYgASgCBGoQ6wQgCCAFKAIMIgFrIQYgBSgCCCIHIAFqIQECQAJAAkACQCAEQQNrDgIBAgALA0AgAiALRg0DIAIoAgAhCSACKAIEIQQgBUEQaiIKIAEgBkECEKAFIAUoAhwhASAFKAIYIQYgBSgCECAFKAIUIANBAhCuBiAKIAYgASAEEKAFIAUoAhwhBiAFKAIYIQEgBSgCECAFKAIUIAkgBBCuBiACQQhqIQIMAAsACwNAIAIgC0YNAiACKAIAIQkgAigCBCEEIAVBEGoiCiABIAZBAxCgBSAFKAIcIQEgBSgCGCEGIAUoAhAgBSgCFCADQQMQrgYgCiAGIAEgBBCgBSAFKAIcIQYgBSgCGCEBIAUoAhAgBSgCFCAJIAQQrgYgAkEIaiECDAALAAsDQCACIAtGDQEgAigCACEJIAIoAgQhBCAFQRBqIgogASAGQQQQoAUgBSgCHCEBIAUoAhghBiAFKAIQIAUoAhQgA0EEEK4GIAogBiABIAQQoAUgBSgCHCEGIAUoAhghASAFKAIQIAUoAhQgCSAEEK4GIAJBCGohAgwACwALIAggBmshAiAFKAIECyEBIAAgAjYCCCAAIAc2AgQgACABNgIAIAVBIGokAA8LIAUoAhgaIAYQsQcAC8MFAhB/An4jAEHQAGsiAiQAAkACQCABKAIAIgMgASgCBEcEQCABKAIIIQwgASADQRRqNgIAIAJBPGoiBCADQayxCEEMEJoFIAIoAkAhAQJAIAIoAjwiBUGBgICAeEYNACACKAJEIQ0gBCADQbixCEEWEJoFIAIoAkAhBCACKAI8IgdBgYCAgHhGBEAgBSABENkHIAQhAQwBCyACKAJEIQ4gAkE8aiADQc6xCEEOEJoFIAIoAkAhCCACKAI8IglBgYCAgHhGBEAgByAEENkHIAUgARDZByAIIQEMAQsgAigCRCEPIAJBPGogA0HcsQhBFxCaBSACKAJAIQogAigCPCILQYGAgIB4RgRAIAkgCBDZByAHIAQQ2QcgBSABENkHIAohAQwBCyACKAJEIRAgAkEUaiIGIANB87EIQRcQzAIgAkE8aiAGEIQBIAIoAkAhBgJ/IAIoAjwiEUGBgICAeEYEQCALIAoQ2QcgCSAIENkHIAcgBBDZByAFIAEQ2QcgBgwBCyACIAIoAkQ2AhAgAiAGNgIMIAIgETYCCCACQTxqIgYgA0GKsghBCRDMAiACQShqIAYQrwQgAikDKCISQgJSDQMgAigCMCACQQhqENoHIAsgChDZByAJIAgQ2QcgByAEENkHIAUgARDZByACKAI8IAIoAkAQvAgLIQEgAigCFCACKAIYELwICyAMKAIAEJ0IIAwgATYCAAsgAEICNwMADAELIAIpAzAhEyAAIAIoAhA2AkggACACKQIINwJAIAIoAjwgAigCQBC8CCACKAIUIAIoAhgQvAggACAQNgI8IAAgCjYCOCAAIAs2AjQgACAPNgIwIAAgCDYCLCAAIAk2AiggACAONgIkIAAgBDYCICAAIAc2AhwgACANNgIYIAAgATYCFCAAIAU2AhAgACATNwMIIAAgEjcDAAsgAkHQAGokAAuiBgEHfyMAQUBqIgIkACACQRhqIgQgAUGoqAhBEhDMAiACQTRqIAQQhAEgAigCOCEEAkACQCACKAI0IgNBgYCAgHhGBEAgAEGAgICAeDYCACAAIAQ2AgQgAigCGCACKAIcELwIDAELIAJBBCAEIANBgICAgHhGIgQbIgc2AhAgAkEAIAMgBBs2AgwgAkEAIAIoAjwgBBsiBDYCFCACKAIYIAIoAhwQvAggAiAHIARBDGxqNgIwIAIgBzYCLAJAIAJBLGoQmQRB/wFxIgdBBEcEQCACKAIsIQUgAigCMCEGIAJBGGpBCEEBQQEQuQIgAigCHCEDIAIoAhgNAyACKAIgIgQgBzoAACACQQE2AjwgAiAENgI4IAIgAzYCNCACIAY2AhwgAiAFNgIYQQEhBQNAIAJBGGoQmQRB/wFxIgNBBEcEQCACKAI0IAVGBEAgAkE0aiAFQQFBAUEBENwEIAIoAjghBAsgBCAFaiADOgAAIAIgBUEBaiIFNgI8DAELCyACKAI0IQcgAigCOCEEIAVBAkkNASAFQRVPBEAjAEGAIGsiAyQAAkACQEGApOgDIAUgBUGApOgDTxsiBiAFIAVBAXZrIgggBiAISxsiBkGBIE8EQCADIAZBAUEBELkCIAMoAgQhBiADKAIAQQFGDQIgBCAFIAMoAggiCCAGIAVBwQBJEFIgBiAIELwIDAELIAQgBSADQYAgIAVBwQBJEFILIANBgCBqJAAMAwsgAygCCBogBhCxBwALIAQgBWohBiAEIQMDQCADQQFqIgMgBkYNAiAEIAMQjQQMAAsAC0EBIQRBACEHCyACQRhqIgMgAUG6qAhBExDMAiACQTRqIAMQuAMgAigCOCEBIAIoAjRBAUYEQCAAQYCAgIB4NgIAIAAgATYCBCACKAIYIAIoAhwQvAggByAEELwIIAJBDGoQsgQMAQsgAigCPCEDIAIoAhggAigCHBC8CCAAIAEEfyABIAMQ2QVB/wFxBUEECzoADCAAIAU2AgggACAENgIEIAAgBzYCACACQQxqELIECyACQUBrJAAPCyACKAIgGiADELEHAAuDBQEFfyMAQSBrIgIkACACQQxqIAAQ6AQCfwJAAkACQCACLQAMQQFGBEAgAiACKAIQNgIIDAELIAItAA1BAUYEQCACIAItAA4iAzoABQwDCyACQQQ2AhQgAkEEaiAAIAJBFGoQuQQgAi0ABEEBRw0BCyACKAIIDAILIAItAAUhAwsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADQe4Aaw4IBwEBAQgBCQoACwJAIANB4gBrDgUFAQEBBgALIANBIkYNASADQS9GDQMgA0HcAEYNAgsgAkEMNgIUIAAgAkEUahDpBAwLCyABQSIQlgYMCAsgAUHcABCWBgwHCyABQS8QlgYMBgsgAUEIEJYGDAULIAFBDBCWBgwECyABQQoQlgYMAwsgAUENEJYGDAILIAFBCRCWBgwBCyACQRRqIgQgABCVAiACLwEUQQFGDQEgAi8BFiIDQYD4A3FBgLgDRgRAIAJBFDYCFCAAIAQQ6QQMAwsgA0GAyABqQf//A3FBgPgDTwRAIAJBFGoiBCAAEJ8EIAItABRBAUYNAiACLQAVIAAgACgCCCIGQQFqNgIIQdwARgRAIAQgABCfBCACLQAUQQFGDQMgAi0AFSAAIAZBAmo2AghB9QBGBEAgBCAAEJUCIAIvARRBAUYNBCACLwEWIgRBgEBrQf//A3FBgPgDTwRAIARBgMgAakH//wNxIANBgNAAakH//wNxQQp0akGAgARqIAEQhwIMBAsgAkEUNgIUIAAgAkEUahDpBAwFCyACQRc2AhQgACACQRRqEOkEDAQLIAJBFzYCFCAAIAJBFGoQ6QQMAwsgAyABEIcCC0EADAELIAIoAhgLIAJBIGokAAudBQMFfwF+AW8jAEHwAGsiAyQAIAACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBAWsOBQABAgMIBAtBgghBgwggAS0AARshBAwECwJAAkAgASgCCEEBaw4CBwEACyACLQACIAMgASkDECIINwNoDQggCEKAgICAgICAEFoEQCADQQc2AkggAyADQegAajYCRCADQcQAahDHAiEEDAwLIAi6EIYIIQRBAAwMCyABKwMQEIYIIQRBAAwLCyADQQhqIAEoAgggASgCDBDdByADKAIMIQQgAygCCAwKCyABKAIIIgUgASgCDEEYbGohB0EAIQEQmgghBANAIAUgB0YNAiADQRBqIAUgAhB5IAMoAhQhBiADKAIQQQFxDQMgBCABIAYQhQggAUEBaiEBIAVBGGohBQwACwALQYEIQYAIIAItAAAbIQQLQQAMBwsgBBCLCCAGIQRBAQwGCyADIAItAAIgASkDEBCQAyADKAIEIQQgAygCAAwFCyABKAIMIQQgA0HEAGogAhCbBSADKAJEQQJGDQIgAyADKAJUNgJAIAMgA/0AAkT9CwMwIAEoAgghAiADIARBACABKAIEIgEbNgJkIAMgAjYCYCADIAE2AlwgA0EANgJYIAMgAUEARyIENgJUIAMgAjYCUCADIAE2AkwgA0EANgJIIAMgBDYCRANAIANBKGogA0HEAGoQ/AEgAygCKCIBRQ0CIANBIGogA0EwaiICIAEgAygCLBD7ASADKAIgQQFxRQ0ACyADKAIkIQQgAhDeBwwDCyAIEA0hCRDCASIEIAkmAUEADAMLIANBGGogA0EwahDDBiADKAIcIQQgAygCGAwCCyADKAJIIQQLQQELNgIAIAAgBDYCBCADQfAAaiQAC/oEAQN/IAAgARC3BgJAAkAgAEEEaygCACIDQXhxIgJBBEEIIANBA3EiBBsgAWpPBEAgBEEAIAIgAUEnaksbDQEgAEEIayIAIAJqIQECQAJAIANBAXENACADQQJxRQ0BIAAoAgAiAyACaiECIAAgA2siAEHo/gkoAgBGBEAgASgCBEEDcUEDRw0BQeD+CSACNgIAIAEgASgCBEF+cTYCBCAAIAJBAXI2AgQgASACNgIADwsgACADEMMECwJAAkACQCABKAIEIgNBAnFFBEAgAUHs/gkoAgBGDQIgAUHo/gkoAgBGDQcgASADQXhxIgEQwwQgACABIAJqIgJBAXI2AgQgACACaiACNgIAIABB6P4JKAIARw0BQeD+CSACNgIADwsgASADQX5xNgIEIAAgAkEBcjYCBCAAIAJqIAI2AgALIAJBgAJJDQEgACACENcBQYD/CUGA/wkoAgBBAWsiADYCACAADQIQ/wQPC0Hs/gkgADYCAEHk/glB5P4JKAIAIAJqIgE2AgAgACABQQFyNgIEQej+CSgCACAARgRAQeD+CUEANgIAQej+CUEANgIACyABQfj+CSgCAE0NAUHs/gkoAgAiAEUNAQJAQeT+CSgCAEEoTQ0AQcD8CSECA0AgACACKAIAIgFPBEAgACABIAIoAgRqSQ0CCyACKAIIIQIMAAsACxD/BEHk/gkoAgBB+P4JKAIATQ0BQfj+CUF/NgIADwsgACACELYDCw8LQayVCUEuQdyVCRDDBwALQeyVCUEuQZyWCRDDBwALQej+CSAANgIAQeD+CUHg/gkoAgAgAmoiATYCACAAIAFBAXI2AgQgACABaiABNgIAC9YEAgl/AX4jAEFAaiICJAAgAkEgaiABQYCABBCfAiACKAIkIQECQCACKAIgQQFGBEAgAEGBgICAeDYCACAAIAE2AgQMAQsCQCABRQRAQYCAgIB4IQEMAQsgAigCKCEDIAJBADYCHCACQoCAgIAQNwIUIAJBATsBPCACQQA2AjggAiABIANqNgI0IAIgATYCMCACIAM2AiwgAiABNgIoIAIgAzYCJCACQQA2AiAgAkEwaiEIA0ACQCACLQA9DQAgAigCMCEDIAIoAjQhASACKAIoIQkCfwJAA0AgASEGIAMhCiACQQhqIAgQmgMgAigCDCIEQYCAxABGDQEgAigCCCEHIAIoAjAhAyACKAI0IQECQCAEQQlrIgVBF01BAEEBIAV0QZ+AgARxGw0AIARBhQFJDQEgBEEIdiIFBEACQCAFQTBHBEAgBUEgRg0BIAVBFkcgBEGALUdyDQQMAwsgBEGA4ABHDQMMAgsgBEH/AXEtALy1CUECcUUNAgwBCyAEQf8BcS0AvLUJQQFxRQ0BCwsgAigCICEEIAIgBiAHaiABIApqayADajYCICAEIAlqIQMgByAEawwBCyACLQA9DQEgAkEBOgA9IAItADxFIAIoAiQiBiACKAIgIgFGcQ0BIAIoAiggAWohAyAGIAFrCyIBRQ0BIAJBFGogAyABIANqEOsEDAELC0GAgICAeCEBIAIoAhQiA0GAgICAeEYNACACKQIYIgtC/////w9WBEAgAyEBDAELIAMgAigCGBC8CAsgACALNwIEIAAgATYCAAsgAkFAayQAC+kDAQh/IwBBEGsiBiQAAn8CQCADQQFxRQRAIAItAAAiBA0BQQAMAgsgACACIANBAXYgASgCDBEDAAwBCyABKAIMIQoDQCACQQFqIQUCQAJAAkACQCAEwEEASARAIARBgAFGDQEgBEHAAUcNAyAGIAE2AgQgBiAANgIAIAZCoICAgAY3AgggAyAHQQN0aiICKAIAIAYgAigCBBEFAEUNAkEBDAYLIAAgBSAEIAoRAwBFBEAgBCAFaiECDAQLQQEMBQsgACACQQNqIgUgAi8AASICIAoRAwBFBEAgAiAFaiECDAMLQQEMBAsgB0EBaiEHIAUhAgwBC0GggICABiELIARBAXEEQCACKAABIQsgAkEFaiEFC0EAIQkCfyAEQQJxRQRAQQAhCCAFDAELIAUvAAAhCCAFQQJqCyECIARBBHEEQCACLwAAIQkgAkECaiECCyAEQQhxBEAgAi8AACEHIAJBAmohAgsgBEEQcQRAIAMgCEEDdGovAQQhCAsgBiAEQSBxBH8gAyAJQQN0ai8BBAUgCQs7AQ4gBiAIOwEMIAYgCzYCCCAGIAE2AgQgBiAANgIAQQEgAyAHQQN0aiIFKAIAIAYgBSgCBBEFAA0CGiAHQQFqIQcLIAItAAAiBA0AC0EACyAGQRBqJAALmQQBA38jAEFAaiIDJAACQAJ/AkACQAJAAkACQAJAAkACQAJAAkAgACgCFCIFIAAoAhBJBEAgACgCDCAFai0AACIEQSJGDQYgBEEtRg0FIARB5gBGDQQgBEHuAEYNCCAEQfQARg0DIARB2wBGDQEgBEH7AEYNAiAEQTBrQf8BcUEKSQ0HCyADQQo2AjAgACADQTBqENEEDAoLIANBCjoAMCADQTBqIAEgAhBYDAkLIANBCzoAMCADQTBqIAEgAhBYDAgLIAAgBUEBajYCFCAAQfu8CUEDEL0CIgQNCCADQYACOwEwIANBMGogASACEFgMBwsgACAFQQFqNgIUIABB/rwJQQQQvQIiBA0HIANBADsBMCADQTBqIAEgAhBYDAYLIAAgBUEBajYCFCADIABBABCNASADKQMAQgNRDQMgAyABIAIQrQMMBQsgAEEANgIIIAAgBUEBajYCFCADQSRqIABBDGogABCzASADKAIoIQQgAygCJEECRg0FIAMgAygCLDYCOCADIAQ2AjQgA0EFOgAwIANBMGogASACEFgMBAsgA0EQaiAAQQEQjQEgAykDEEIDUQRAIAMoAhghBAwFCyADQRBqIAEgAhCtAwwDCyAAIAVBAWo2AhQgAEH4vAlBAxC9AiIERQ0BDAMLIAMoAgghBAwCCyADQQc6ADAgA0EwaiABIAIQWAsgABDrBiEECyADQUBrJAAgBAvqBAEDfyMAQeAAayICJAAgAiABQYabCEEGEMwCAkACQCACKAIMLQAABEAgAkHUAGogAhDcASACKAJYIQEgAigCVCIEQYCAgIB4RgRAIABBgYCAgHg2AgAgACABNgIEDAMLIAIgAigCXCIDNgIcIAIgATYCGCACIAQ2AhQgA0Eza0FOTwRAIAJBADYCICACIAE2AiQgAiABIANBFGxqNgIoIAIgAkEgajYCLCACQTxqIAJBJGoQywICQCACKAI8QYCAgIB4RwRAIAJB1ABqQQRBBEEMELkCIAIoAlghASACKAJUDQQgAigCXCIDIAIoAkQ2AgggAyACKQI8NwIAIAJBATYCOCACIAM2AjQgAiABNgIwIAIgAigCLDYCUCACIAIpAiQ3A0hBASEBA0AgAkHUAGogAkHIAGoQywIgAigCVEGAgICAeEYNAiACKAIwIAFGBEAgAkEwakEBELMCIAIoAjQhAwsgAyABQQxsaiIEIAIoAlw2AgggBCACKQJUNwIAIAIgAUEBaiIBNgI4DAALAAsgAkEANgI4IAJCgICAgMAANwIwCwJAAkACQCACKAIgIgEEQCACQTBqELIEDAELIAIoAjQhASACKAIwIgNBgICAgHhHDQELIABBgYCAgHg2AgAgACABNgIEDAELIAAgAigCODYCCCAAIAE2AgQgACADNgIACyACQRRqELAEDAMLIAJBgKgIQRgQyAIhASAAQYGAgIB4NgIAIAAgATYCBCACQRRqELAEDAILIABBgICAgHg2AgAMAQsgAigCXBogARCxBwALIAIoAgAgAigCBBC8CCACQeAAaiQAC5AEAQV/AkACQAJAQQggACgCACICQYCAgIB4cyACQQBOGyIDQQggASgCACICQYCAgIB4cyACQQBOG0cNAEEBIQICQAJAAkACQAJAIANBAmsOCAcABwECBgMEBgsgAEEEaiABQQRqEN4EDwtBACECIAAoAgwiAyABKAIMRw0EIAAoAgghAiABKAIIIQRBACEAA0ACQCADIAAiAUYEQCADIQEMAQsgAUEBaiEAIAIgAUEMbCIFaiAEIAVqEN4EDQELCyABIANPDwtBACECIAAoAgwiAyABKAIMRw0DIAAoAgghBSABKAIIIQZBACEAA0ACQCADIAAiAkYEQCADIQIMAQsgBSACQRhsIgBqIgFBBGooAgAgAUEIaigCACAAIAZqIgRBBGooAgAgBEEIaigCABCPCA0AIAJBAWohACABQRBqKAIAIAFBFGooAgAgBEEQaigCACAEQRRqKAIAEI8IRQ0BCwsgAiADTw8LIAAvAUggAS8BSEcNASAAQQxqIAFBDGoQ3gRFDQEgAEEYaiABQRhqEN4ERQ0BIABBJGogAUEkahDeBEUNASAAQTBqIAFBMGoQ3gRFDQFBACECIABBPGogAUE8ahDeBEUNAiAAKAIEIAAoAgggASgCBCABKAIIEPoGDwsgACgCCCAAKAIMIAEoAgggASgCDBD6Bg8LQQAhAgsgAg8LIAAtAAQgAS0ABEYLnAQCDX8BfiMAQeAAayIEJAACQAJAAkAgASAAKAIUIgcvAZYEIgNqIgtBDEkEQCAAKAIMIggvAZYEIgkgAUkNASAIIAkgAWsiAjsBlgQgByALOwGWBCAHQQRqIgUgAUEMbGohDCADQQxsIgYEQCAMIAUgBvwKAAALIAdBiAFqIgYgAUEkbGohDSADQSRsIgMEQCANIAYgA/wKAAALIAggAkEMbGoiA0EQaiAJIAJBAWoiCWsiCiAFIAFBAWsiBRDaBSAIIAJBJGxqIgJBrAFqIAogBiAFENwFIARBDGoiBSACQYgBakEk/AoAACAAKAIAIgYgACgCCCIKQQxsaiICKQIEIQ8gA0EMaigCACEOIAIgA0EEaikCADcCBCACKAIMIQMgAiAONgIMIAQgAzYCOCAEIA83AzAgBEE8aiICIAYgCkEkbGpBiAFqIgNBJPwKAAAgAyAFQST8CgAAIAxBDGsiAyAEKAI4NgIIIAMgBCkDMDcCACANQSRrIAJBJPwKAAAgACgCGCECIAAoAhBFBEAgAg0DDAQLIAJFDQIgB0GYBGohACALQQFqIgIgAWtBAnQiAwRAIAAgAUECdGogACAD/AoAAAsgCCAJQQJ0akGYBGogASAAIAEQ3QUgB0EAIAIQwgQMAwtByIsJQTNB/IsJEMMHAAtBjIwJQSdBtIwJEMMHAAtB5NAJQShBxIwJEMMHAAsgBEHgAGokAAubBAIQfwF+IwBB4ABrIgMkAAJAAkACQCABIAAoAgwiBi8BlgQiB2oiCkEMSQRAIAAoAhQiCC8BlgQiBSABSQ0BIAYgCjsBlgQgCCAFIAFrIgU7AZYEIANBDGoiCSAIQYgBaiILIAFBJGxqIg1BJGtBJPwKAAAgCEEEaiIMIAFBDGxqIg5BDGsiBCgCCCEPIAAoAgAiECAAKAIIIhFBDGxqIgIpAgQhEiACIAQpAgA3AgQgAigCDCEEIAIgDzYCDCADIAQ2AjggAyASNwMwIANBPGoiAiAQIBFBJGxqQYgBaiIEQST8CgAAIAQgCUEk/AoAACAGIAdBDGxqIglBDGogAygCODYCACAJQQRqIAMpAzA3AgAgBiAHQSRsaiIEQYgBaiACQST8CgAAIAwgAUEBayICIAlBEGogAhDaBSALIAIgBEGsAWogAhDcBSAFQQxsIgIEQCAMIA4gAvwKAAALIAVBJGwiAgRAIAsgDSAC/AoAAAsgACgCGCECIAAoAhBFBEAgAg0DDAQLIAJFDQIgCEGYBGoiACABIAYgB0EBaiIHQQJ0akGYBGogARDdBSAFQQJ0QQRqIgIEQCAAIAAgAUECdGogAvwKAAALIAYgByAKQQFqEMIEIAhBACAFQQFqEMIEDAMLQdSMCUEyQYiNCRDDBwALQZiNCUEoQcCNCRDDBwALQeTQCUEoQdCNCRDDBwALIANB4ABqJAALjQUBA38jAEHwAGsiBSQAIAUgBDYCLCAFIAM2AiggBSACNgIkIAUgATYCICAFQYTyCDYCHCAFQdzxCDYCGCAFQZDxCDYCFCAFQfjwCDYCECAFQdjwCDYCDCAFQbDwCDYCCCAFQQE2AgQgBUE8aiAFQQRqIgYQiQICQAJAIAUoAkBBAUYEQCAFQcgAaiIHIAUoAkRBBEEMELkCIAUoAkwhAyAFKAJIDQFBACEEIAVBADYCOCAFIAUoAlA2AjQgBSADNgIwIAcgBhCJAiAFKAJMQQFHDQIgBUEwaiAFKAJQELMCIAUgBUE4ajYCVCAFIAVBIGr9AAIA/QsCYCAFIAUpAjRCIIk3AlgDQCAFQdQAaiAEQQN0IgMoArDwCCADQbTwCGooAgAQ6AMgBEEBaiIEQQVHDQALQQAhBANAIAVB1ABqIARBA3QiAygC+PAIIANB/PAIaigCABDoAyAEQQFqIgRBA0cNAAtBACEEA0AgBUHUAGogBEEDdCIDKALc8QggA0Hg8QhqKAIAEOgDIARBAWoiBEEFRw0ACyAFKAJUIAUoAlg2AgAgBSAFKQIwNwNIIAUgBSgCODYCUCAFQQRqIAEgAhCJBSAFKAJQIgIgBSgCSEYEQCMAQRBrIgEkACABQQhqIAVByABqIgMgAygCAEEBQQRBDBDiASABKAIIIgNBgYCAgHhHBEAgASgCDBogAxCxBwALIAFBEGokAAsgBSgCTCACQQxsaiIBIAUpAgQ3AgAgASAFKAIMNgIIIAUgAkEBaiIBNgJQIAAgATYCCCAAIAUpA0g3AgAgBUHwAGokAA8LQdyWCUEjQdCWCBCFBQALIAUoAlAaIAMQsQcAC0HclglBI0GkkAkQhQUAC9oEAgR/AXwjAEHQAGsiAiQAAkACQAJAAkACQAJAAkACQCAALQAAQQFrDgUAAQIDBQQLIAEoAgAgAC0AARCwBwwFCwJAAkACQCAAKAIIQQFrDgIBAgALIAJBCGogAkEoaiAAKQMQEIAHIAEoAgAgAigCCCACKAIMEJwIDAYLIAEoAgAgACkDEBCJBgwFCyAAKwMQIga9Qv///////////wCDQv/////////3/wBYBEAgAkEQaiACQShqIAYQYiABKAIAIAIoAhAgAigCFBCcCAwFCyABKAIAELsIDAQLIAEoAgAgACgCCCAAKAIMEOMBDAMLIAAoAgghAyACQShqIAEgACgCDCIAEIsGIAIoAighASACLQAsIgRBA0YEQCABIQAMBAsgAyAAQRhsaiEFA0AgAyAFRwRAIAEoAgAgBEEBRhCJCEECIQQgAyABEIMBIQAgA0EYaiEDIABFDQEMBQsLIAEoAgAgBBDYBwwCCyABKAIAELsIDAELIAJBKGogASAAKAIMIgMQigYgAi0ALCIBQQNHBEAgAiABOgAkIAIgAigCKDYCICAAKAIIIQEgAiADQQAgACgCBCIAGzYCSCACIAE2AkQgAiAANgJAIAJBADYCPCACIABBAEciAzYCOCACIAE2AjQgAiAANgIwIAJBADYCLCACIAM2AigDQAJAIAJBGGogAkEoahD8ASACKAIYIgBFDQAgAkEgaiAAIAIoAhwQqgUiAEUNAQwECwsgAigCICgCACACLQAkENcHDAELIAIoAighAAwBC0EAIQALIAJB0ABqJAAgAAvPBAEEfyMAQeAAayICJAACQAJAIAEoAgwtAAAEQCACQdQAaiIFIAEQ3AEgAigCWCEDAkACQCACKAJUIgRBgICAgHhGDQAgAiACKAJcNgIcIAIgAzYCGCACIAQ2AhQgAkHIAGogASACQRRqEPsEIAIoAkwhAyACKAJIIgFBgICAgHhGDQAgAiACKAJQIgQ2AhAgAiADNgIMIAIgATYCCCACQQA2AiAgAiADIARBFGxqNgIoIAIgAzYCJCACIAJBIGo2AiwgAkE8aiACQSRqEKgCAkAgAigCPEGAgICAeEcEQCAFQQRBBEEMELkCIAIoAlghASACKAJUDQYgAigCXCIEIAIoAkQ2AgggBCACKQI8NwIAIAJBATYCOCACIAQ2AjQgAiABNgIwIAIgAigCLDYCUCACIAIpAiQ3A0hBASEBA0AgAkHUAGogAkHIAGoQqAIgAigCVEGAgICAeEYNAiACKAIwIAFGBEAgAkEwakEBELMCIAIoAjQhBAsgBCABQQxsaiIDIAIoAlw2AgggAyACKQJUNwIAIAIgAUEBaiIBNgI4DAALAAsgAkEANgI4IAJCgICAgMAANwIwCwJ/IAIoAiAiAwRAIAJBMGoQsgRBgICAgHgMAQsgAigCOCEEIAIoAjQhAyACKAIwCyEBIAJBCGoQsAQgAUGAgICAeEcNAQsgAEGBgICAeDYCACAAIAM2AgQMAgsgACAENgIIIAAgAzYCBCAAIAE2AgAMAQsgAEGAgICAeDYCAAsgAkHgAGokAA8LIAIoAlwaIAEQsQcAC5EEAQl/IwBB8ABrIgIkACACQQA2AhAgAkEANgIIIAJBOGogARDYASACKAI8IQECQAJAIAIoAjgiA0GAgICAeEYEQCAAQQE2AgAgACABNgIEDAELIAIoAkAhBCACIAM2AhwgAiABNgIUIAIgASAEQRRsaiIINgIgIAJBKGohCQJAA0ACQCACIAEgCEcEfyABQRRqIQMgASgCACIEQYCAgIB4Rw0BIAMFIAgLNgIYIAJBFGoQkwQgACACKAIQNgIMIAAgAikCCDcCBCAAQQA2AgAMBAsgCSAB/QACBP0LAgAgAiAENgIkIAJBOGoiASACQSRqIgZBqoAIQQQQzAIgAkHkAGoiByABEKAEIAIoAmghBSACKAJkIgoEQCACKAI4IAIoAjwQvAggASAGQa6ACEEFEMwCIAcgARC4AyACKAJoIQEgAigCZEEBRgRAIAIgAzYCGCAAQQE2AgAgACABNgIEDAMLIAEEQCACKAJsIQYgAkHYAGoiByAKIAUQiQMgAkHkAGoiBSABIAYQiQMgAkHMAGogAkEIaiAHIAUQMSACKAJMIAIoAlAQ2QcLIAIoAjggAigCPBC8CCAEIAIoAigQvAggAyEBDAELCyAAIAU2AgQgAEEBNgIAIAIgAzYCGAsgAigCOCACKAI8ELwIIAQgAigCKBC8CCACQRRqEJMECyACQQhqEJ0BCyACQfAAaiQAC+YDAgV/An4jAEFAaiIEJAAgAqdBswhrIgVBhaITbCEGAkAgA0UEQCAEQTBqIgcgBkGAgAhrQRR1IgNBf3MQiAIgByAEKQMwIgIgBCkDOCABIANBldvyB2xBldvyB2pBEHYgBWoiBUEHaq2GEIcEIARBIGogBCkDMCIJQjqGIAQpAzhCBoiEIgFCChCBAyAEQRBqIAEgAkEAIAVrrYgiAkIBiCIKfUIKEIEDIAIgAUJ/hVYiByABIApUciEFIAQpAyggBCkDICIBQv///////////wB8IAFUrXynIgYgBCkDGCAEKQMQQgBSrXynIgggBiAISxshBiAHrSAJQgaIfCEBDAELIARBMGoiByAGQRR1IgNBf3MQiAIgByAEKQMwIgkgBCkDOCABIANBldvyB2xBldvyB2pBEHYgBWoiBUEHaq2GEIcEIAQgBCkDMCIKQjqGIAQpAzhCBoiEIgJCChCBAyABQn+FQgGDIAlBACAFa62IfCIBIAJCf4VWIgYgASACVnIhBSAGrSAKQgaIfCEBQQIgBCkDCCAEKQMAIglC+v//////////AH0gCVStfKcgAkKAgICAgICAgMAAURshBgsgACAGOgAMIAAgAzYCCCAAIAE3AwAgACAFRToADSAEQUBrJAALrwQCBX8BfiMAQZABayICJAAgAiABEKEEIAIoAgQhAwJAIAIoAgBBAUYEQCAAQYGAgIB4NgIAIAAgAzYCBAwBCwJAAkAgAwRAIAMoAgQhBCADKAIIIQYgAygCACEDIAJBADYCCCACIAE2AjAgAiAGQQAgAxs2AiwgAiAENgIoIAIgAzYCJCACQQA2AiAgAiADQQBHIgE2AhwgAiAENgIYIAIgAzYCFCACQQA2AhAgAiABNgIMIAIgAkEIajYCNCACQcQAaiACQQxqIgQQvgICQAJAAkAgAigCRARAIAJB1ABqIgVBBEEEQRAQuQIgAigCWCEDIAIoAlRBAUYNAyACKAJcIgEgAv0AAkT9CwIAIAJBATYCQCACIAE2AjwgAiADNgI4IAUgBEEs/AoAAEEBIQQDQCACQYABaiACQdQAahC+AiACKAKAAQRAIAIoAjggBEYEQCACQThqIARBAUEEQRAQ3AQgAigCPCEBCyABIARBBHRqIAL9AAKAAf0LAgAgAiAEQQFqIgQ2AkAMAQsLIAIoAjghBSACKAIIIgNFDQEMBQtBBCEBIAIoAggiAw0EQQBBBBC+CEGAgICAeCEFDAELIAVBgICAgHhGBEAgASEDDAULIAGtIAStQiCGhCEHCyAAIAc3AgQgACAFNgIADAQLIAIoAlwaIAMQsQcACyAAQYCAgIB4NgIADAILIAUgARC+CAsgAEGBgICAeDYCACAAIAM2AgQLIAJBkAFqJAALkwQCB38BfkErQYCAxAAgACgCCCIHQYCAgAFxIgYbIAZBFXZBASABGyAFaiEGAkAgB0GAgIAEcUUEQEEAIQIMAQsgAiADEKQFIAZqIQYLQS0gARshDAJAAkACQAJAAkACQAJAAkAgAC8BDCIJIAZLBEAgB0GAgIAIcQ0EIAkgBmshCEEAIQFBACEGIAdBHXZBA3FBAWsOAwECAQMLIAAoAgAiASAAKAIEIgAgDCACIAMQswVFDQZBAQ8LIAghBgwBCyAIQf7/A3FBAXYhBgsgB0H///8AcSEHIAAoAgQhCiAAKAIAIQkDQCABQf//A3EgBkH//wNxTw0CQQEhCyABQQFqIQEgCSAHIAooAhARBQBFDQALDAQLIAAgACkCCCINp0GAgID/eXFBsICAgAJyNgIIQQEhCyAAKAIAIgcgACgCBCIIIAwgAiADELMFDQNBACEBIAkgBmtB//8DcSECA0AgAUH//wNxIAJPDQIgAUEBaiEBIAdBMCAIKAIQEQUARQ0ACwwDC0EBIQsgCSAKIAwgAiADELMFDQIgCSAEIAUgCigCDBEDAA0CQQAhASAIIAZrQf//A3EhAANAIAAgAUH//wNxTQRAQQAPCyABQQFqIQEgCSAHIAooAhARBQBFDQALDAILIAcgBCAFIAgoAgwRAwANASAAIA03AghBAA8LIAEgBCAFIAAoAgwRAwAhCwsgCwvjDAIQfwV+An8CQAJAAkBBvPsJLQAAQQFrDgIBAAILQbjkCUH9AEH45AkQhQUAC0Go+wkoAgBFBEBBsPsJKAIAIQhBrPsJKAIADAILQajkCRCSBgALQbz7CUEBOgAAQaz7CUGQ5Qn9AAIA/QsCAEGI5QkLIQRBqPsJQX82AgAgACAIcSEDIACtIhNCGYhCgYKEiJCgwIABfiEVAkADQCADIARqKQAAIhQgFYUiEkJ/hSASQoGChIiQoMCAAX2DQoCBgoSIkKDAgH+DIRIDQCASUEUEQCASeiEWIBJCAX0gEoMhEiAEIBanQQN2IANqIAhxQXRsaiICQQxrKAIAIABHDQEgAkEIaygCACABRw0BDAMLCyAUIBRCAYaDQoCBgoSIkKDAgH+DUARAIAMgBUEIaiIFaiAIcSEDDAELC0G0+wkoAgBFBEBBACECIwBBMGsiBSQAAkACQAJAQbj7CSgCACIIQQFqIgNFDQBBsPsJKAIAIgcgB0EBaiIJQQN2IgRBB2wgB0EISRsiDkEBdiADSQRAIAVBCGpBDEEIAn8gDkEBaiICIAMgAiADSxsiAkEPTwRAIAJB/////wFLDQNBfyACQQN0QQduQQFrZ3ZBAWoMAQtBBCACQQhxQQhqIAJBBEkbCyIDEOcCIAUoAggiAkUNASAFKAIQIQQgBSgCDCIHBEAgAiAHEKMBIQILIAJFDQIgAiAEaiEHIANBCGoiAgRAIAdB/wEgAvwLAAsgBUEANgIgIAUgA0EBayIJNgIYIAUgBzYCFCAFQoyAgICAATcCDCAFQbz7CTYCCCAFIAkgA0EDdkEHbCADQQlJGyINNgIcQaz7CSgCACICKQMAQn+FQoCBgoSIkKDAgH+DIRIgBUEUaiEOIAIhAyAIIQQDQCAEBEADQCASUARAIApBCGohCiADKQMIQn+FQoCBgoSIkKDAgH+DIRIgA0EIaiEDDAELCyAHIAcgCSACIBJ6p0EDdiAKaiIMQXRsaiIGQQxrKAIAIgsgBkEIaygCACALGyILrRCTAyIGaiALQRl2Igs6AAAgByAGQQhrIAlxakEIaiALOgAAIAcgBkF0bGpBDGsiBiACIAxBdGxqQQxrIgwoAAg2AAggBiAMKQAANwAAIARBAWshBCASQgF9IBKDIRIMAQsLIAUgCDYCICAFIA0gCGs2AhxBrPsJIA5BBBDMBCAFKAIYIgJFDQMgBUEkaiAFKAIMIAUoAhAgAkEBahDnAiAFKAIUIAUoAixrIAUoAigQkwgMAwsgBCAJQQdxQQBHaiEDQaz7CSgCACEEA0AgAwRAIAIgBGoiCiAKKQMAIhJCf4VCB4hCgYKEiJCgwIABgyASQv/+/fv379+//wCEfDcDACADQQFrIQMgAkEIaiECDAEFAkAgCUEITwRAIAQgCWogBCkAADcAAAwBCyAJRQ0AIARBCGogBCAJ/AoAAAtBACECA0ACQCAJIAIiA0cEQCACQQFqIQIgAyAEaiIMLQAAQYABRw0CIAQgAkF0bGohCiAEIANBdGxqIgZBCGshCyAGQQxrIRADQCADIBAoAgAiBiALKAIAIAYbIgYgB3EiD2sgBCAHIAatEJMDIg0gD2tzIAdxQQhJDQIgBCANaiIPLQAAIA8gBkEZdiIGOgAAIAQgDUEIayAHcWpBCGogBjoAACAEIA1BdGxqQQxrIQZB/wFGBEAgDEH/AToAACAEIANBCGsgB3FqQQhqQf8BOgAAIAYgCigACDYACCAGIAopAAA3AAAMBAUgCiAGQQMQzAQMAQsACwALQbT7CSAOIAhrNgIADAYLIAwgBkEZdiIKOgAAIAQgA0EIayAHcWpBCGogCjoAAAwACwALAAsAC0GQtQlBOUGstQkQhQUACxC2CAALIAVBMGokAAsgACABENYHIQhBrPsJKAIAIgJBsPsJKAIAIgQgExCTAyIDIAJqIgUtAAAhByAFIBNCGYinIgU6AAAgAiAEIANBCGtxakEIaiAFOgAAQbj7CUG4+wkoAgBBAWo2AgBBtPsJQbT7CSgCACAHQQFxazYCACACIANBdGxqIgJBBGsgCDYCACACQQhrIAE2AgAgAkEMayAANgIACyACQQRrKAIAIgBBgAhPIABBhAhJcUUEQBDCASIBIAAlASYBIAEhAAtBqPsJQaj7CSgCAEEBajYCACAAC6kFAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAAoAgBBAWsOGAECAwQFBgcICQoLDA0ODxAREhMUFRYXGAALIAEoAgAgACgCBCAAKAIIIAEoAgQoAgwRAwAPC0Hk0AlBKEHE3wkQwwcACyABKAIAQdTfCUEYIAEoAgQoAgwRAwAPCyABKAIAQezfCUEbIAEoAgQoAgwRAwAPCyABKAIAQYfgCUEaIAEoAgQoAgwRAwAPCyABKAIAQaHgCUEZIAEoAgQoAgwRAwAPCyABKAIAQbrgCUEMIAEoAgQoAgwRAwAPCyABKAIAQcbgCUETIAEoAgQoAgwRAwAPCyABKAIAQdngCUETIAEoAgQoAgwRAwAPCyABKAIAQezgCUEOIAEoAgQoAgwRAwAPCyABKAIAQfrgCUEOIAEoAgQoAgwRAwAPCyABKAIAQYjhCUEMIAEoAgQoAgwRAwAPCyABKAIAQZThCUEOIAEoAgQoAgwRAwAPCyABKAIAQaLhCUEOIAEoAgQoAgwRAwAPCyABKAIAQbDhCUETIAEoAgQoAgwRAwAPCyABKAIAQcPhCUEaIAEoAgQoAgwRAwAPCyABKAIAQd3hCUE+IAEoAgQoAgwRAwAPCyABKAIAQZviCUEUIAEoAgQoAgwRAwAPCyABKAIAQa/iCUE0IAEoAgQoAgwRAwAPCyABKAIAQePiCUEsIAEoAgQoAgwRAwAPCyABKAIAQY/jCUEkIAEoAgQoAgwRAwAPCyABKAIAQbPjCUEOIAEoAgQoAgwRAwAPCyABKAIAQcHjCUETIAEoAgQoAgwRAwAPCyABKAIAQdTjCUEcIAEoAgQoAgwRAwAPCyABKAIAQfDjCUEYIAEoAgQoAgwRAwAL1gMBD38jAEEwayIDJAAgASgCDCIELwGWBCILQQFqIgggASgCFCIJLwGWBCIGaiIMQQxJBEAgASgCECEOIAEoAgAiBS8BlgQhDSAEIAw7AZYEIAEoAgQhDyADIAUgASgCCCIBQQxsaiICKAIMNgIQIAMgAikCBDcDCCANIAFBf3NqIgpBDGwiBwRAIAJBBGogAkEQaiAH/AoAAAsgBEEEaiICIAtBDGxqIgcgAygCEDYCCCAHIAMpAwg3AgAgCUEEaiAGIAIgCEEMbGogBhDaBSADQQhqIAUgAUEkbGoiAkGIAWoiB0Ek/AoAACAKQSRsIhAEQCAHIAJBrAFqIBD8CgAACyAEQYgBaiICIAtBJGxqIANBCGpBJPwKAAAgCUGIAWogBiACIAhBJGxqIAYQ3AUgAUEBaiEBIApBAnQiAgRAIAUgAUECdGoiCkGYBGogCkGcBGogAvwKAAALIAUgASANEMIEIAUgBS8BlgRBAWs7AZYEIAkgD0ECTwR/IAlBmARqIAZBAWogBCAIQQJ0akGYBGogDCALaxDdBSAEIAggDEEBahDCBEHIBAVBmAQLEHogACAONgIEIAAgBDYCACADQTBqJAAPC0GAjwlBKkGsjwkQwwcAC5AEAgh/AX4jAEHQAGsiBCQAEJkIIglBq8oIQQMgAygCBCADKAIIELcFIAMoAhQhBiADKAIQIQUgBEE8aiABEJsFIAQoAkAhBwJ/AkAgBCgCPCIBQQJGDQAgBCAEKAJMNgI4IAQgBCkCRCIMNwIwIAQgBzYCLCAEIAE2AiggBSAGQRRsaiEKIAynIQggBCgCNCEGIAFBAUchCwNAAkACQAJAIAUgCkcEQCAEQSBqIAUoAgAgBUEEaigCABDdByAEKAIkIQEgCCAGEKAIIARBGGogBUEMaigCACAFQRBqKAIAEN0HIAVBFGohBSAEKAIcIQYgCw0CIARBEGogARC0ByAEKAIUIQggBCgCEEEBcQ0BIAcgCCAGEK4HDAMLIAQgBjYCNCAEIAg2AjAgBEEIaiAEQShqEMMGIAQoAgwhByAEKAIIDAULIAQgATYCNCAEQQA2AjAQgwUhByAIEIsIIAYQiwggBEEoahDeBwwDCyAHIAEgBhCLBxCLCCAGEIsIIAEQiwgLQQAhCCABIQYMAAsAC0EBCyEBQQEhBQJAIAFBAUYEQCAJEIsIDAELIAlBrsoIQQcQiQEgBxCuByAJQbXKCEEEIAMoAhwgAygCIBC3BSAJQbnKCEEJIAMoAiQgAygCKBC3BSACQZXuCEEHEIkBIAkQrgdBACEFCyAAIAc2AgQgACAFNgIAIARB0ABqJAALiAUCB38BfiMAQSBrIgMkACADQQhqIAFBDGoiBBDoBAJAAkACQAJAAn8gAy0ACEEBRgRAIAMoAgwMAQsgAy0ACUEBRgRAIAMtAAoiBUEwRw0CIAEoAhQiBSABKAIQSQRAIAQoAgAgBWotAABBMGtB/wFxQQpJDQQLIAAgASACQgAQ9QEMBQsgA0EFNgIQIAEgA0EQahDSBAshASAAQgM3AwAgACABNgIIDAMLIAVBMWtB/wFxQQlJDQEgA0ENNgIQIAEgA0EQahDSBCEBIABCAzcDACAAIAE2AggMAgsgA0ENNgIQIAEgA0EQahDRBCEBIABCAzcDACAAIAE2AggMAQsgASgCFCIEIAEoAhAiBiAEIAZLGyEGIAVBMGutQv8BgyEKIAEoAgwhBQNAAkAgBCAGRwRAIAQgBWotAABBMGsiB0H/AXEiCEEKSQ0BCyAAIAEgAiAKEPUBDAILIAhBBUsgCkKZs+bMmbPmzBlSciAKQpmz5syZs+bMGVpxRQRAIAEgBEEBaiIENgIUIApCCn4gB61C/wGDfCEKDAELCyADQRBqIQVBACEEIAEoAhAiByABKAIUIgZrIghBACAHIAhPGyEIIAEoAgwhCQNAAkACQAJAAkAgBSABIAIgCiAEIAhHBH8gBiAJai0AACIHQTBrQf8BcUEKSQ0DIAdBLkYNASAHQcUARiAHQeUARnINAiAEBSAICxD9AQwDCyAFIAEgAiAKIAQQwQEMAgsgBSABIAIgCiAEEJIBDAELIAEgBkEBaiIGNgIUIARBAWohBAwBCwsgAAJ+IAMoAhBBAUYEQCAAIAMoAhQ2AghCAwwBCyAAIAMrAxg5AwhCAAs3AwALIANBIGokAAvBAwEQfyMAQUBqIgMkACADQRhqIAEgAkEvEO4GIANBLGoiDSADLQAwIgVqQQFrIQ4gAy0APSECIAMoAiQhBCADKAI4IQ8gAy0APCEQIAMoAighBiADKAIgIQkgAygCHCEKIAVBBUkhEUEAIQECQANAIAJBAXENASABAkACQCAGIAlLDQACQANAIAQgBksNAiAEIApqIQsgDi0AACEMQQAhB0EAIQICQCAGIARrIgFBCE8EQCADQRBqIAwgCyABEMsBIAMoAhQhAiADKAIQIQcMAQsDQCABIAJGBEAgASECDAILIAwgAiALai0AAEcEQCACQQFqIQIMAQsLQQEhBwsgB0EBRwRAIAYhBAwDCyACIARqQQFqIgQgBUkgBCAJS3INACARRQ0BIAQgBWsgCmogDSAFEK4EDQALIAMgBDYCNEEAIQIMAgtBACAFQQRB2LwJEMcBAAtBASECIANBAToAPSAQQQFxDQAgDyADKAI0Rg0CC0EBIQFBAXFFDQALIAMgBDYCJCADQQhqIANBGGoQkgIgAygCDCECIAMoAgghCAsgACACQQsgCBs2AgQgACAIQd3ICCAIGzYCACADQUBrJAALlgQBCX8jAEGQAWsiAiQAIAJBADYCECACQoCAgIDAADcCCCACIAEQoQQgAigCBCEFAkACQCACKAIAQQFGBEAgAEGAgICAeDYCACAAIAU2AgQMAQsgAkECNgJAIAJBAjYCHCACIAU2AhggAkEBNgIUIAJBhAFqIQcgAkFAayEIIAJBHGohCUEEIQZBACEFA0ACQAJAIAkQtAYiA0UEQAJAIAIoAhRBAUcNACACKAIYIQMgAkEANgIYIANFDQAgAkEANgIwIAJBADYCICACIAMoAgAiBDYCNCACIAQ2AiQgAiADKAIIQQAgBBs2AjwgAiADKAIEIgM2AjggAiAEQQBHIgQ2AiwgAiADNgIoIAIgBDYCHAwECyAIELQGIgNFDQELIAJB5ABqIgQgASADKAIEIAMoAggQzAIgAkH4AGogBEGAgAQQnwIgAigCfCEEIAIoAnhFDQEgAEGAgICAeDYCACAAIAQ2AgQgAigCZCACKAJoELwIDAMLIAAgAigCEDYCCCAAIAIpAgg3AgAMAwsgBARAIAIoAoABIQogAkH4AGogAxD4AiAHIAQgChCJAyACKAIIIAVGBEAgAkEIahDYBCACKAIMIQYLIAYgBUEYbGoiAyAC/QACeP0LAgAgAyACKQKIATcCECACIAVBAWoiBTYCEAsgAigCZCACKAJoELwIDAALAAsgAkEIahDrAwsgAkGQAWokAAuBBQIHfwF+IwBBIGsiAyQAIANBCGogARDWBAJAAkACQAJ/IAMtAAhBAUYEQCADKAIMDAELIAMtAAlBAUYEQCADLQAKIgVBMEcNAyABKAIUIgQgASgCEEkEQCABKAIMIARqLQAAQTBrQf8BcUEKSQ0DCyAAIAEgAkIAEPIBDAQLIANBBTYCECABIANBEGoQ0gQLIQEgAEIDNwMAIAAgATYCCAwCCyADQQ02AhAgASADQRBqENEEIQEgAEIDNwMAIAAgATYCCAwBCyAFQTFrQf8BcUEJTwRAIANBDTYCECABIANBEGoQ0gQhASAAQgM3AwAgACABNgIIDAELIAEoAhQiBCABKAIQIgYgBCAGSxshBiAFQTBrrUL/AYMhCiABKAIMIQUDQAJAIAQgBkcEQCAEIAVqLQAAQTBrIgdB/wFxIghBCkkNAQsgACABIAIgChDyAQwCCyAIQQVLIApCmbPmzJmz5swZUnIgCkKZs+bMmbPmzBlacUUEQCABIARBAWoiBDYCFCAKQgp+IAetQv8Bg3whCgwBCwsgA0EQaiEFQQAhBCABKAIQIgcgASgCFCIGayIIQQAgByAITxshCCABKAIMIQkDQAJAAkACQAJAIAUgASACIAogBCAIRwR/IAYgCWotAAAiB0Ewa0H/AXFBCkkNAyAHQS5GDQEgB0HFAEYgB0HlAEZyDQIgBAUgCAsQ/QEMAwsgBSABIAIgCiAEEL4BDAILIAUgASACIAogBBCUAQwBCyABIAZBAWoiBjYCFCAEQQFqIQQMAQsLIAACfiADKAIQQQFGBEAgACADKAIUNgIIQgMMAQsgACADKwMYOQMIQgALNwMACyADQSBqJAAL3QMBBn8jAEEQayIFJAACQAJAAkACQAJAAkACQANAIAEoAgghBCABEOEBIAEoAggiAyABKAIEIgZGDQIgAyAGTw0DIAEoAgAiByADai0AACIIQdwARwRAIAhBIkYNAiABIANBAWo2AgggBUEQNgIEIAAgASAFQQRqELgEDAgLIAMgBEkNBCACIAQgB2ogAyAEaxCcCCABIANBAWo2AgggASACEHgiA0UNAAsgAEECNgIAIAAgAzYCBAwGCyACKAIIBEAgAyAESQ0EIAIgBCAHaiADIARrEJwIQQEhBCABIANBAWo2AgggBUEEaiABIAIoAgQgAigCCBBvAkAgBSgCBCIBRQRAQQIhBCAFKAIIIQEMAQsgACAFKAIINgIICyAAIAQ2AgAgACABNgIEDAYLIAMgBEkNBCABIANBAWo2AgggBUEEaiABIAQgB2ogAyAEaxBvIAACfyAFKAIEIgFFBEAgBSgCCCEBQQIMAQsgACAFKAIINgIIQQALNgIAIAAgATYCBAwFCyAFQQQ2AgQgACABIAVBBGoQuAQMBAsgAyAGQazZCRCYBAALIAQgAyAGQdzZCRDHAQALIAQgAyAGQbzZCRDHAQALIAQgAyAGQczZCRDHAQALIAVBEGokAAvEAwEHfyMAQSBrIgYkACABIAEoAhQiB0EBaiIFNgIUQQEhCQJAIAUgASgCEE8NAAJAAkAgASgCDCAFai0AAEEraw4DAQIAAgtBACEJCyABIAdBAmo2AhQLIAZBDGogAUEMahDoBAJAAkACfyAGLQAMQQFGBEAgBigCEAwBCyAGLQANQQFGBEAgBi0ADkEwa0H/AXEiBUEKSQ0CIAZBDTYCFCABIAZBFGoQ0gQhASAAQQE2AgAgACABNgIEDAMLIAZBBTYCFCABIAZBFGoQ0gQLIQEgAEEBNgIAIAAgATYCBAwBCyABKAIUIgcgASgCECIIIAcgCEsbIQogASgCDCELA0ACQCAHIApHBEAgByALai0AAEEwa0H/AXEiCEEKSQ0BCyAAIAEgAiADAn8gCUUEQCAEIAVrIgBBH3VBgICAgHhzIAAgACAESCAFQQBKcxsMAQsgBCAFaiIAQR91QYCAgIB4cyAAIAVBAEggACAESHMbCxD9AQwCCyABIAdBAWoiBzYCFCAFQcyZs+YARyAIQQdLciAFQcuZs+YASnFFBEAgBUEKbCAIaiEFDAELCyAAIAEgAiADUCAJELYCCyAGQSBqJAALiAQCBX8BfiMAQYACayIDJAACQAJAIAEtADlFBEAgASgCKCEFIAEoAiQhBiACKAIAIgdBAE4EQCADQdQAaiIEIAJBzAD8CgAAIAYgBSAEIAEoAjARAwAhBCADKAJYIQUgAygCVCEGIANBrAFqIAJBCGpBxAD8CgAADAILIAMgASgCBCABKAIIEI4BIAMgAykDADcC8AEgA0ECNgIMIAMgA0HwAWo2AgggA0GgAWoiBEGjkwggA0EIahDBBkHYACAEEKcEIgQgBTYCXCAEIAY2AlggB0GJgICAeEYiBwRAIAQoAkggBEHMAGooAgAQ2QcgBCACKAIMNgJQIAQgAikCBDcCSAtBgICAgHghBiAEEK4BIQUgBw0BIAIQ/wMMAQsgAUEAOgA5IAEgASgCNEEBaiIEQX8gBBs2AjQgAEEMaiABEOoBIABBi4CAgHg2AgggAEEANgIAIAAgAS0AODoAPCACEP8DDAELIAMgBTYCDCADIAY2AgggA0EQaiADQawBakHEAPwKAAAgAAJ/AkAgBEUNACADQfABaiABLQAsIAEoAjQgBBCxAiAEEPgDIAMoAvABRQ0AIAFBAToAOSAAIAMpA/gBIgg3AxggACAINwMQIABBjoCAgHg2AgggA0EIahCNB0EADAELIABBBGogA0EIakHMAPwKAABBAQs2AgALIANBgAJqJAALwQMBB38jAEEgayIGJAAgASABKAIUIgdBAWoiBTYCFEEBIQkCQCAFIAEoAhBPDQACQAJAIAEoAgwgBWotAABBK2sOAwECAAILQQAhCQsgASAHQQJqNgIUCyAGQQxqIAEQ1gQCQAJAAn8gBi0ADEEBRgRAIAYoAhAMAQsgBi0ADUEBRgRAIAYtAA5BMGtB/wFxIgVBCkkNAiAGQQ02AhQgASAGQRRqENIEIQEgAEEBNgIAIAAgATYCBAwDCyAGQQU2AhQgASAGQRRqENIECyEBIABBATYCACAAIAE2AgQMAQsgASgCFCIHIAEoAhAiCCAHIAhLGyEKIAEoAgwhCwNAAkAgByAKRwRAIAcgC2otAABBMGtB/wFxIghBCkkNAQsgACABIAIgAwJ/IAlFBEAgBCAFayIAQR91QYCAgIB4cyAAIAAgBEggBUEASnMbDAELIAQgBWoiAEEfdUGAgICAeHMgACAFQQBIIAAgBEhzGwsQ/QEMAgsgASAHQQFqIgc2AhQgBUHMmbPmAEcgCEEHS3IgBUHLmbPmAEpxRQRAIAVBCmwgCGohBQwBCwsgACABIAIgA1AgCRC2AgsgBkEgaiQAC4QDAQd/IAEgAmohBSABIQIDQAJAIAYhByAFIAIiBEYEQCAFIQJBACEIQQAhBwwBCwJ/IAQsAAAiAkEATgRAIAJB/wFxIQMgBEEBagwBCyAELQABQT9xIQMgAkEfcSEGIAJBX00EQCAGQQZ0IANyIQMgBEECagwBCyAELQACQT9xIANBBnRyIQMgAkFwSQRAIAMgBkEMdHIhAyAEQQNqDAELIAZBEnRBgIDwAHEgBC0AA0E/cSADQQZ0cnIhAyAEQQRqCyICIARrIAdqIgYhCCADENYCDQELCwJAA0AgAiAFIgRGDQEgBEEBayIFLAAAIgNBAEgEfyADQT9xAn8gBEECayIFLQAAIgPAIglBQE4EQCADQR9xDAELIAlBP3ECfyAEQQNrIgUtAAAiA8AiCUFATgRAIANBD3EMAQsgCUE/cSAEQQRrIgUtAABBB3FBBnRyC0EGdHILQQZ0cgUgAwsQ1gINAAsgBiACayAEaiEICyAAIAggB2s2AgQgACABIAdqNgIAC70DAQh/IwBBEGsiBCQAIABBiAFqEOEEIAAQ6AcgACgCcCICBH8gACgCdCEBIAAoAnghB0EBBUEACyIDIQgCQANAIAcEQAJAIANBAXEEQAJAIAUEQCABIQMgAiEBIAUhAgwBCwNAIAEEQCABQQFrIQEgAigCmAQhAgwBCwtBACEDQQEhCEEAIQELIAdBAWshBwJAA0AgAi8BlgQgA00EQCAEQQRqIAIgARDABSAEKAIEIgJFDQIgBCgCDCEDIAQoAgghAQwBCwsgAUUEQCADQQFqIQEgAiEFDAMLIAIgA0ECdGpBnARqIQYDQCAGKAIAIgVBmARqIQYgAUEBayIBDQALQQAhAQwCC0GU3wkQsAgAC0HE3AkQsAgACyACIANBDGxqIgYoAgQgBkEIaigCABC8CCACIANBJGxqQYgBahDfBkEBIQNBACECDAEFAkAgCEEBRw0DIAUEQCACIQEMAQsDfyABBH8gAUEBayEBIAIoApgEIQIMAQVBACEBIAILCyEFCwsLA0AgBEEEaiAFIAEQwAUgBCgCBCIFRQ0BIAQoAgghAQwACwALIAAoAnwgACgCgAEQ2QcgBEEQaiQAC7sDAgt/AX4gASgCDCIIIAUgBSAISRshDSABKAIgIQcgASgCECEOIAEpAwAhEiABKAIYIQkDQCAFIAcgBhsiDCAIIAggDEkbIRAgCCAHIAggByAISRsgBhsiDEEBayAFTyERAkAgAQJ/A0AgAyAJIAVrIgpNBEBBACEHIAFBADYCGAwDCyAMIQcgEiACIApqMQAAiEIBg1BFBEACQAJAAkACQANAIAdFBEAgCCEHA0AgByAQRgRAIAEgCjYCGCAGRQRAIAEgBTYCIAsgACAJNgIIIAAgCjYCBEEBIQcMCwsgByANRg0DIAcgCmoiDyADTw0EIAQgB2ogB0EBaiEHLQAAIAIgD2otAABGDQALIAEgCSAOayIJNgIYIAYNByAODAgLIAdBAWshByARDQMgByAKaiILIANPDQQgBCAHai0AACACIAtqLQAARg0ACyABIAcgCWogCGsiCTYCGCAGDQUgBQwGCyANIAVB6NsJEJgEAAsgDyADQfjbCRCYBAALIAcgBUGI3AkQmAQACyALIANBmNwJEJgEAAsgASAKNgIYIAohCSAGDQALIAULIgc2AiAMAQsLIAAgBzYCAAvRAwEHfyMAQRBrIgQkAAJAAkACQCABKAIgIgJFBEAgASgCACABQQA2AgBBAUcNAiABKAIIIQIgASgCBCIDDQEgASgCDCEDA0AgAwRAIANBAWshAyACKALEBCECDAEFIAIhA0EAIQIMAwsACwALIAEgAkEBazYCIAJAIAEoAgBBAUYEQCABKAIEIgIEQCABKAIMIQMgASgCCCEFDAILIAFBCGohAiABKAIMIQMDQCACKAIAIQIgAwRAIANBAWshAyACQcQEaiECDAEFIAFCADcCCCABIAI2AgQgAUEBNgIAQQAhAwwDCwALAAtBxNwJELAIAAsCQANAIAIvAcIEIANNBEAgBEEEaiACIAUQwQUgBCgCBCICRQ0CIAQoAgwhAyAEKAIIIQUMAQsLIAECfyAFRQRAIAIhBiADQQFqDAELIAIgA0ECdGpByARqIQcgBSEIA0AgBygCACIGQcQEaiEHIAhBAWsiCA0AC0EACzYCDCABQQA2AgggASAGNgIEIAAgAzYCCCAAIAU2AgQgACACNgIADAMLQZTfCRCwCAALA0AgBEEEaiADIAIQwQUgBCgCBCIDRQ0BIAQoAgghAgwACwALIABBADYCAAsgBEEQaiQAC5cEAQV/IwBB0ABrIgMkACADQSBqIAEgAhDyAgJAIAMtACAiAUEGRgRAIAMoAiQhASAAQYGAgIB4NgIAIAAgATYCBAwBCyADIAMtACM6AAsgAyADLwAhOwAJIAMgA/0AAyj9CwMQIAMgAygCJDYCDCADIAE6AAggA0EAOgAwIANBADYCKCADQoCAgIAQNwIgIAMgA0EIajYCLCADQcQAaiADQSBqQaymCEELEMMDIAMoAkghAQJAAkAgAygCRCICQYGAgIB4RgRAIABBgYCAgHg2AgAgACABNgIEDAELIAJBgICAgHhHBEAgAyADKAJMNgJAIAMgATYCPAsgAyACNgI4IANBxABqIANBIGpBs8kIQQkQwwMgAygCSCEBIAMoAkQiAkGBgICAeEYEQCAAQYGAgIB4NgIAIAAgATYCBCADQThqEOIHDAELIAMoAkwhBSADQcQAaiADQSBqQej/CEELEMMDIAMoAkghBCADKAJEIgZBgYCAgHhHDQEgAEGBgICAeDYCACAAIAQ2AgQgAiABENkHIANBOGoQ4gcLIAMoAiAgAygCJBC8CCADQQhqENcFDAELIAMoAkwhByAAIAMoAkA2AgggACADKQI4NwIAIAAgBzYCICAAIAQ2AhwgACAGNgIYIAAgBTYCFCAAIAE2AhAgACACNgIMIAMoAiAgAygCJBC8CCADQQhqENcFCyADQdAAaiQAC/gDARF/IwBBEGsiAiQAIAEoAgQhDSABKAIAIQsCQAJAA0AgDSALIgNHBEAgASADQRRqIgs2AgAgAkEEaiIEIANBs4AIQQgQyAMCfyACKAIIIgUgAigCBCIGQYCAgIB4Rg0AGiACKAIMIQ4gBCADQf61CEEFEMgDIAIoAgghBCACKAIEIgdBgICAgHhGBEAgBiAFELwIIAQMAQsgAigCDCEPIAJBBGogA0GDtghBAxDIAyACKAIIIQggAigCBCIJQYCAgIB4RgRAIAcgBBC8CCAGIAUQvAggCAwBCyACKAIMIRAgAkEEaiADQYa2CEEIEMgDIAIoAgghCiACKAIEIgxBgICAgHhGBEAgCSAIELwIIAcgBBC8CCAGIAUQvAggCgwBCyACKAIMIREgAkEEaiADQbuACEEIEMgDIAIoAgghAyACKAIEIhJBgICAgHhHDQMgDCAKELwIIAkgCBC8CCAHIAQQvAggBiAFELwIIAMLEPgDDAELCyAAQYCAgIB4NgIADAELIAAgAigCDDYCOCAAIAM2AjQgACASNgIwIAAgETYCLCAAIAo2AiggACAMNgIkIAAgEDYCICAAIAg2AhwgACAJNgIYIAAgDzYCFCAAIAQ2AhAgACAHNgIMIAAgDjYCCCAAIAU2AgQgACAGNgIACyACQRBqJAALxgMBC38jAEGAAWsiAyQAAkAgAkUEQCABQYgBaiEFIAFBBGohBiADQQhqEIYHIAMoAgghBEEAIQIDQCABLwGWBCACTQRAIAAgAjYCCCAAQQA2AgQgACAENgIADAMFIANBxABqIgcgBiACQQxsahD4AiADQSBqIgggBSACQSRsahDNBiAEQQAgByAIEMkGIAJBAWohAgwBCwALAAsgA0HEAGogASgCmAQgAkEBayIGEJsBIAMoAkQiAgRAIAFBmARqIQcgA0EYaiACIAMoAkgQ1QMgAyADKAIcIgg2AkggAyADKAIYIgk2AkQgAUGIAWohCiABQQRqIQtBACECIAMoAkwhBANAIAEvAZYEIAJNBEAgACADKQJENwIAIAAgBDYCCAwDBSADQdAAaiALIAJBDGxqEPgCIANB3ABqIAogAkEkbGoQzQYgA0EgaiAHIAJBAWoiAkECdGooAgAgBhCbASADKAIoIQwCfyADKAIgIgUEQCADKAIkDAELIANBEGoQhgcgAygCECEFQQALIQ0gCSAIIANB0ABqIANB3ABqIAUgDRDhAiAEIAxqQQFqIQQMAQsACwALQayWCRCwCAALIANBgAFqJAALqwMCC38BfiAFQQFrIQwgBSABKAIQIg1rIQ4gASgCHCEHIAEoAgghCiABKQMAIRIgASgCFCEIA0BBACAHIAYbIQ8gCiAHIAogByAKSxsgBhsiCyAFIAUgC0kbIRACQCABAn8DQCADIAggDGoiCU0EQCABIAM2AhRBACEHDAMLIAshByABAn8gEiACIAlqMQAAiEIBg1BFBEACQAJAAkADQCAHIBBGBEAgCiEHA0AgByAPTQRAIAEgBSAIaiICNgIUIAZFBEAgAUEANgIcCyAAIAI2AgggACAINgIEQQEhBwwLCyAHQQFrIgcgBU8NAyAHIAhqIgkgA08NBCAEIAdqLQAAIAIgCWotAABGDQALIAEgCCANaiIINgIUIAYNByAODAgLIAcgCGoiCSADTw0DIAQgB2ogB0EBaiEHLQAAIAIgCWotAABGDQALIAkgCmtBAWoMBAsgByAFQeyGCRCYBAALIAkgA0H8hgkQmAQACyADIAggC2oiACAAIANJGyADQYyHCRCYBAALIAUgCGoLIgg2AhQgBg0AC0EACyIHNgIcDAELCyAAIAc2AgALpAMBB38jAEEQayIDJAAgACgCACICBH8gACgCBCEBIAAoAgghBUEBBUEACyIAIQYCQANAIAUEQAJAIABBAXEEQAJAIAQEQCABIQAgAiEBIAQhAgwBCwNAIAEEQCABQQFrIQEgAigCkAIhAgwBCwtBACEAQQEhBkEAIQELIAVBAWshBQJAA0AgAi8BjgIgAE0EQCADQQRqIAIgARC+BSADKAIEIgJFDQIgAygCDCEAIAMoAgghAQwBCwsgAUUEQCAAQQFqIQEgAiEEDAMLIAIgAEECdGpBlAJqIQcDQCAHKAIAIgRBkAJqIQcgAUEBayIBDQALQQAhAQwCC0GU3wkQsAgAC0HE3AkQsAgACyACIABBDGxqIgAoAgQgAEEIaigCABC8CCAAKAKIASAAQYwBaigCABC8CEEBIQBBACECDAEFAkAgBkEBRw0DIAQEQCACIQEMAQsDfyABBH8gAUEBayEBIAIoApACIQIMAQVBACEBIAILCyEECwsLA0AgA0EEaiAEIAEQvgUgAygCBCIERQ0BIAMoAgghAQwACwALIANBEGokAAvqAgEHfyMAQSBrIgMkACADQRBqIAJBAXEiCAR/IAJBAXYFIAEtAAAiBQRAIAEhBANAIARBAWohBAJ/IAXAQQBIBEAgBUGAAUYEQCAGIAQvAAAiBWohBiAEIAVqQQJqDAILIAZFIAdyIQcgBCAFQQNxQQh4IglBBXRBgICAgARxIAlBB3RyQR12aiAFQQF2QQJxaiAFQQJ2QQJxagwBCyAFIAZqIQYgBCAFagsiBC0AACIFDQALCyAGQQF0IgRBACAGQRBPGyAEIAdBAXEbCxDiAyADKAIUIQQCQCADKAIQQQFHBEAgA0EANgIMIAMgAygCGDYCCCADIAQ2AgQCQCAIBEAgA0EEaiABIAEgAkEBdmoQ/QMMAQsgA0EEakGQmAkgASACEHwNAgsgACADKAIMNgIIIAAgAykCBDcCACADQSBqJAAPCyADKAIYGiAEELEHAAtBqJcJQdYAIANBH2pBmJcJQYCYCRDmAwALjwMBA38jAEEgayICJAAgAkEMaiABKAIAIgMQ6gICQAJAAn8gAi0ADEEBRgRAIAIoAhAMAQsgAi0ADUEBRgRAIAItAA4iBEH9AEcNAiAAQQA7AQAMAwsgAkEDNgIUIAMgAkEUahDRBAshASAAQQE6AAAgACABNgIEDAELIAACfwJAAkACQCABLQAERQRAIARBLEcNASADIAMoAhRBAWo2AhQgAkEMaiADEOoCIAItAAwEQCAAIAIoAhA2AgQgAEEBOgAADAYLAkACQCACLQANQQFGBEAgAi0ADiIBQSJGDQEgAUH9AEYNAiACQRE2AhQMBgsgAkEFNgIUDAULIABBAToAAUEADAULIAJBFTYCFAwDCyABQQA6AAQgBEEiRg0BIAJBETYCFCADIAJBFGoQ0QQhASAAQQE6AAAgACABNgIEDAQLIAJBCDYCFCADIAJBFGoQ0QQhASAAQQE6AAAgACABNgIEDAMLIABBgAI7AQAMAgsgACADIAJBFGoQ0QQ2AgRBAQs6AAALIAJBIGokAAuJAwIFfwN+IwBBgARrIgMkACADQY+ZCUEBEIYCIAEgAiADEL4HA0AgAiAEEMIFIAp8Qg2HIQogBEEBaiIEQfABRw0AC0GIAxAfIgYEQEEAIQQgA0EANgIIIAMgBjYCBCADQYgDNgIAA0AgAiAHEMIFIAl8IAEgBxDCBSAKg3wiCUL/P4MgBa2GIAiEIQggBUENaiEFA0AgAygCACAERgRAIAMQvwMgAygCBCEGCyAEIAZqIAg8AAAgAyAEQQFqIgQ2AgggCEIIiCEIIAVBCGsiBUEHSw0ACyAJQg2HIQkgB0EBaiIHQfABRw0AC0GAAyEFAkACfyAEQYADTwRAIANBgAM2AghBwAEhASADKAIEDAELIARBAXYiAUUNASAEIQUgAygCBAsiAiAFaiEFQQAhBANAIAIgBGoiBi0AACEHIAYgBSAEQX9zaiIGLQAAOgAAIAYgBzoAACAEQQFqIgQgAUcNAAsLIAAgAygCCDYCCCAAIAMpAgA3AgAgA0GABGokAA8LQQEQsQcAC90DAQN/IwBB8AFrIgIkACACQZgBaiABENgBIAIoApwBIQECQAJAIAIoApgBIgNBgICAgHhGBEAgAEGAgICAeDYCACAAIAE2AgQMAQsgAiACKAKgASIENgIQIAIgATYCDCACIAM2AgggAkEANgIUIAIgASAEQRRsajYCHCACIAE2AhggAiACQRRqNgIgIAJBMGoiBCACQRhqEKYCAkAgAikDMEICUgRAIAJBmAFqQQRBCEHYABC5AiACKAKcASEBIAIoApgBDQMgAigCoAEiAyAEQdgA/AoAACACQQE2AiwgAiADNgIoIAIgATYCJCACIAIoAiA2ApABIAIgAikCGDcDiAFBASEBA0AgAkGYAWogAkGIAWoQpgIgAikDmAFCAlENAiACKAIkIAFGBEAgAkEkaiABQQFBCEHYABDcBCACKAIoIQMLIAMgAUHYAGxqIAJBmAFqQdgA/AoAACACIAFBAWoiATYCLAwACwALIAJBADYCLCACQoCAgICAATcCJAsCQCACKAIUIgEEQCAAQYCAgIB4NgIAIAAgATYCBCACQSRqEN0EDAELIAAgAigCLDYCCCAAIAIpAiQ3AgALIAJBCGoQsAQLIAJB8AFqJAAPCyACKAKgARogARCxBwALoAMBCn8jAEHwAGsiAyQAAkAgAgRAIANB5ABqIAEoApgDIAJBAWsiBhCiASADKAJkIgIEQCABQZgDaiEHIANBCGogAiADKAJoENgDIAMgAygCDCIINgJoIAMgAygCCCIJNgJkIAFBjAJqIQpBACECIAMoAmwhBANAIAEvAZIDIAJNBEAgACADKQJkNwIAIAAgBDYCCAwEBSADQTxqIAogAkEMbGoQ+AIgA0HIAGogASACQRhsahDSASADQSBqIAcgAkEBaiICQQJ0aigCACAGEKIBIAMoAighCwJ/IAMoAiAiBQRAIAMoAiQMAQsQggghBUEACyEMIAkgCCADQTxqIANByABqIAUgDBDbAiAEIAtqQQFqIQQMAQsACwALQayWCRCwCAALIAFBjAJqIQVBACECEIIIIQQDQCABLwGSAyACTQRAIAAgAjYCCCAAQQA2AgQgACAENgIABSADQRRqIgYgBSACQQxsahD4AiADQSBqIgcgASACQRhsahDSASADQeQAaiAEIAYgBxCrAyACQQFqIQIMAQsLCyADQfAAaiQAC/kCAQV/AkACQAJAIABBCU8EQCABQc3/e0EQIAAgAEEQTRsiAGtPDQEgAEEQIAFBC2pBeHEgAUELSRsiBGpBDGoQHyICRQ0BIAJBCGshASAAQQFrIgMgAnFFBEAgASEADAQLIAJBBGsiBSgCACIGQXhxIAIgA2pBACAAa3FBCGsiAiAAQQAgAiABa0EQTRtqIgAgAWsiAmshAyAGQQNxRQ0CIAAgAyAAKAIEQQFxckECcjYCBCAAIANqIgMgAygCBEEBcjYCBCAFIAIgBSgCAEEBcXJBAnI2AgAgASACaiIDIAMoAgRBAXI2AgQgASACELYBDAMLIAEQHyEDCyADDwsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkAgACgCBCIBQQNxRQ0AIAFBeHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgBBC2AQsgAEEIagu4AwEGfyMAQeAAayIDJAAgA0EQaiAAEKEEIAMoAhQhBAJAIAMoAhBBAXENAAJAIARFDQAgA0EANgIwIANBADYCICADIAQoAgAiBTYCNCADIAU2AiQgAyAEKAIIQQAgBRs2AjwgAyAEKAIEIgQ2AjggAyAFQQBHIgU2AiwgAyAENgIoIAMgBTYCHCABIAJBA3RqIQgDQCADQQhqIANBHGoQ/AEgAygCCCIERQ0BIAMoAgwtAABFDQAgBCgCCCEGIAQoAgQhByABIQQDQCAIIAQiBUcEQCAEQQhqIQQgBSgCBCAGRw0BIAUoAgAgByAGEK4EDQEMAgsLCwJAIAZBwABNBEAgA0EcaiAAIAcgBhDMAgwBCyADQRxqIAAQ/wYLAkAgAkUEQCADQRxqQaHvCEEqEMgCIQQMAQsgA0HMAGoiACABIAJBn6gJQQIQdSADQQM2AlwgAyAANgJYIANBQGtBwoQIIANB2ABqEMEGIAMoAkwgAygCUBC8CCADQRxqIAMoAkQiACADKAJIEMgCIQQgAygCQCAAELwICyADKAIcIAMoAiAQvAgMAQtBACEECyADQeAAaiQAIAQLywMCCX8BfiMAQbABayICJAAgAkHQAGohCSACQcQAaiEKIAJBpAFqIQYgAkGYAWohByACQThqIQgCQAJAA0AgAiABEPwBIAIoAgAiA0UNASACKAIEIQQgAkGAAWogAxD4AgJAIAQtAABBBUYEQCACQYwBaiAEKAIEIARBCGoiAygCAEHc8whBBRCCBCAHIAQoAgQgAygCAEGa8ghBBBCCBCAGIAQoAgQgAygCAEH+tQhBBRCCBAwBCyACQYCAgIB4NgKkASACQYCAgIB4NgKYASACQYCAgIB4NgKMAQsgAigCgAEhBCACKQKEASELIAJB3ABqIgUgAkGMAWoiA0Ek/AoAACACIAs3AjAgAiAENgIsIAggBUEk/AoAACACQYCAgIB4NgKkASACQYCAgIB4NgKYASACQYCAgIB4NgKMAQJAAkAgCCADEN4ERQ0AIAogBxDeBEUNACAJIAYQ3gQgAxDfBkUNASACQSxqEMEHDAILIAJBjAFqEN8GCyACQQhqIgMgAkHcAGpBJPwKAAAgBEGAgICAeEYNAAsgAEEMaiADQST8CgAAIAAgCzcCBCAAIAQ2AgAMAQsgAEGAgICAeDYCAAsgAkGwAWokAAuUAwEHfyMAQRBrIgQkACAAKAIIQQAgACgCACIBGyEFIAFBAEchBiAAKAIEIQIgASEAAkADQCAFBEACQCAGBEAgAw0BA0AgAgRAIAJBAWshAiABKAKYAyEBDAELC0EAIQJBACEAIAEhAwwBC0HE3AkQsAgACyAFQQFrIQUCQAJAA0AgAy8BkgMgAk0EQCAEQQRqIAMgABDDBSAEKAIEIgNFDQIgBCgCDCECIAQoAgghAAwBCwsgAEUEQCACQQFqIQAgAyEHDAILIAMgAkECdGpBnANqIQEDQCABKAIAIgdBmANqIQEgAEEBayIADQALQQAhAAwBC0GU3wkQsAgACyADIAJBDGxqIgEoAowCIAFBkAJqKAIAELwIIAMgAkEYbGoQ1wVBASEGQQAhASAAIQJBACEAIAchAwwBBQJAIAZFDQMgAw0AA38gAgR/IAJBAWshAiABKAKYAyEBDAEFIAEhA0EACwshAQsLCwNAIARBBGogAyABEMMFIAQoAgQiA0UNASAEKAIIIQEMAAsACyAEQRBqJAALtgMBAn8jAEHgAGsiBCQAIARBGGoiBSABIAIgAxDMAiAEQUBrIAUQuAMgBCgCRCEBAkAgAAJ/IAAgBCgCQEEBRwR/QYCAgIB4IAFFDQEaIAQgBCgCSCIDNgIwIAQgATYCLCAEQRBqIAEgA0GU7QhBCBCnBgJ/IAQoAhAiAgRAIAQoAhQMAQsgBEEIaiABIANBr+0IQQcQpwYgBCgCCCECIAQoAgwLIQUCQCACRSAFRXINACACIAVBLxCfBQ0AIARBADYCXCAEIAE2AlQgBCABNgJMIARBIDYCSCAEQr+AgICwBDcCQCAEIAM2AlAgBCABIANqNgJYIARB1ABqIQIDQAJAIAQgAhCaAyAEKAIEIgVBgIDEAEYNACAFIARBQGtBAxCoBUUNAQwCCwsCQCABIANBLxCuBUUEQCAEQQI2AkQgBCAEQSxqNgJAIARBNGpBr5QIIARBQGsQwQYMAQsgBEE0aiABIAMQiQMLIAAgBCgCPDYCCCAAIAQpAjQ3AgAMAwsgBEEYakGc7QhBExDIAgUgAQs2AgRBgYCAgHgLNgIACyAEKAIYIAQoAhwQvAggBEHgAGokAAuVAwEEfyMAQTBrIgMkACADQRhqIAJBBEEIELkCIAMoAhwhBCADKAIYQQFHBEAgA0EANgIQIAMgAygCIDYCDCADIAQ2AgggA0EIaiACENMGIAMoAhAhBCADKAIMIQUgAgRAA0AgAyABIAZqLQAAEIQHIAUgBEEDdGogAykDADcCACAEQQFqIQQgBkEBaiIGIAJHDQALCyADKAIIIANBGGogBBD8AwJAAkAgAygCGEGAgICAeEYEQCADKAIcIQQMAQsgBSAEQQN0aiECIAMgAygCIDYCECADIAMpAhg3AwggBSEEA0AgAiAERg0CIANBGGoiBiAEKAIAIARBBGooAgAQvQQgAy0AGEEGRwRAIARBCGohBCADQQhqIAYQ8AQMAQsLIAMoAhwhBCADQQhqEI0ICyADIAQ2AhhBjIgJQSsgA0EYakG4iAlBgMIIEOYDAAsgAyADKQIMNwMgIAMgAygCCDYCHCADQQQ6ABggACADQRhqIgAQvAMgABDXBSAFEMAIIANBMGokAA8LIAMoAiAaIAQQsQcAC4UDAQl/IwBBEGsiAyQAAkACQCABKAIARQRAIAEoAjAiBiABKAI0IgRqIQggAS0ADCEFIAEoAgQhAiABLQAOQQFxIQkCQAJAAkADQCAJDQMgASAFQX9zQQFxOgAMAkAgAkUNACACIARPBEAgAiAERg0BDAgLIAIgBmosAABBQEgNBwsgAyAINgIMIAMgAiAGajYCCCADIANBCGoQgwIgAygCAEEBcQRAIAVBAXENAkEBIQUgAQJ/QQEgAygCBCIHQYABSQ0AGkECIAdBgBBJDQAaQQNBBCAHQYCABEkbCyACaiICNgIEDAELCyAFQQFxRQ0BCyAAIAI2AgggACACNgIEQQEhCgwBCyABQQE6AA4LIAAgCjYCAAwBCyABQQhqIQIgASgCPCEEIAEoAjghBSABKAI0IQYgASgCMCEHIAEoAiRBf0cEQCAAIAIgByAGIAUgBEEAEJwBDAELIAAgAiAHIAYgBSAEQQEQnAELIANBEGokAA8LIAYgBCACIARBkIAIEIgIAAuMAwEDfyMAQTBrIgQkACAEIAEgAiADENcEAkACQCAEKAIAIgEEQCAEQRxqIgIgASAEKAIEEHQgBEEIaiACEK0FIAQoAhAhASAEIAQoAgwiAjYCFCAEIAIgAUEYbGo2AhgCfyAEQRRqEIYDQf8BcSIDQQNGBEBBACEDQQAhAkEBDAELIAQoAhQhBSAEKAIYIQYgBEEcakEIQQFBARC5AiAEKAIgIQIgBCgCHEEBRg0DIAQoAiQiASADOgAAIARBATYCJCAEIAE2AiAgBCACNgIcIAQgBjYCLCAEIAU2AihBASEDA0AgBEEoahCGA0H/AXEiAkEDRwRAIAQoAhwgA0YEQCAEQRxqIANBAUEBQQEQ3AQgBCgCICEBCyABIANqIAI6AAAgBCADQQFqIgM2AiQMAQsLIAQoAhwhAiAEKAIgCyEBIARBCGoQjQggAkGAgICAeEcNAQtBASEBQQAhAkEAIQMLIAAgAzYCCCAAIAE2AgQgACACNgIAIARBMGokAA8LIAQoAiQaIAIQsQcAC4kDAQV/IwBBMGsiBCQAAkAgAAJ/AkAgASgCDCIHLQAABEAgAiADQQxsaiEIIAIhBgJAA0AgBiIFIAhGDQEgBEEIaiAHEOUGIAVBDGohBiAEKAIIIAQoAgwgBSgCACAFKAIEEKsGRQ0ACyAAIAUvAQg7AAEMAgsgBEEkaiADQQRBCBC5AiAEKAIoIQUgBCgCJEEBRg0DQQAhBiAEQQA2AiAgBCAEKAIsNgIcIAQgBTYCGCAEQRhqIAMQ0wYgBCgCICEFIAQoAhwhBwNAIAcgBUEDdGogAiAGQQxsaikCADcCACAFQQFqIQUgBkEBaiIGIANHDQALIAQoAhggBEEkaiIDIAcgBUGA7whBBBB1IARBAzYCFCAEIAM2AhAgBEEYakHHhwggBEEQahDBBiAEKAIkIAQoAigQvAggASAEKAIcIgEgBCgCIBDIAiEDIAQoAhggARC8CCAHEMAIIAAgAzYCBEEBDAILIABBAjoAAQtBAAs6AAAgBEEwaiQADwsgBCgCLBogBRCxBwALwAMBBH8jAEHQAGsiAyQAIANBOGogAkHwpQhBAhDKAyADKAI8IQICQAJAAkAgAygCOCIFQYCAgIB4RgRAIABBgICAgHg2AgAgACACNgIEDAELIAMgAygCSDYCHCADIAMpAkA3AhQgAyACNgIQIAMgBTYCDCADQThqIgQgA0EMakGAgQhBDhDMAiADQSxqIAQQ4AIgAygCMCEEAkAgAygCLCIGQYGAgIB4RgRAIABBgICAgHg2AgAgACAENgIEIAMoAjggAygCPBC8CAwBCyADIAMoAjQ2AiggAyAENgIkIAMgBjYCICADKAI4IAMoAjwQvAggA0E4aiIEIANBDGpB46UIQQ0QzAIgA0EsaiAEEMUEIAMtACxBAUcNAiADKAIwIQQgAEGAgICAeDYCACAAIAQ2AgQgAygCOCADKAI8ELwIIANBIGoQ4wcLIAUgAhC8CAsgARDrAwwBCyADLQAtIQQgAygCOCADKAI8ELwIIAAgBDoAGCAAIAEpAgA3AgAgAyADKAIoNgJMIAMgAykCIDcCRCAAIAMpA0g3AhAgAyABKAIINgJAIAAgAykDQDcCCCAFIAIQvAgLIANB0ABqJAALjwMBBX8jAEEwayICJAACQCAAAn8CQCABKAIMIgQtAAAEQCACQQhqIAQQ5QZBACEEIAIoAgwhBSACKAIIIQYCQANAIAQiA0EkRg0BIANBDGohBCAGIAUgAygCiKYIIAMoAoymCBCrBkUNAAsgACADQZCmCGotAAA6AAEMAgsgAkEkakEDQQRBCBC5AiACKAIoIQMgAigCJEEBRg0DQQAhBCACQQA2AiAgAiACKAIsNgIcIAIgAzYCGCACQRhqQQMQ0wYgAigCICEDIAIoAhwhBQNAIAUgA0EDdGogBEEMbCkCiKYINwIAIANBAWohAyAEQQFqIgRBA0cNAAsgAigCGCACQSRqIgYgBSADQYDvCEEEEHUgAkEDNgIUIAIgBjYCECACQRhqQceHCCACQRBqEMEGIAIoAiQgAigCKBC8CCABIAIoAhwiASACKAIgEMgCIQMgAigCGCABELwIIAUQwAggACADNgIEQQEMAgsgAEEDOgABC0EACzoAACACQTBqJAAPCyACKAIsGiADELEHAAutAwEIfyMAQbABayIBJAAgAUEEQeQAEK8HIAEoAgAiAwRAIAAtAGAhBCABQewAaiAAEPgCIAFB+ABqIABBDGoQ/AYgACgCXCEFIAAoAlghBiABQYQBaiAAQRhqEPwGIAAvAVYhByAALwFUIQhBgICAgHghAiAAKAIkQYCAgIB4RwRAIAFBCGogAEEkahD4AiABQRRqIABBMGoQ+AIgASAB/QACDP0LA5ABIAEgASgCHDYCoAEgASgCCCECCwJAIAAoAjxBgICAgHhHBEAgAUGkAWogAEE8ahD4AgwBCyABQYCAgIB4NgKkAQsgAUHQAGogAEHIAGoQ/AYgASAEOgBoIAEgBTYCZCABIAY2AmAgASAHOwFeIAEgCDsBXCABIAI2AiwgASABKQJsNwMIIAEgASgCdDYCECABIAEpAng3AhQgASABKAKAATYCHCABIAEpAoQBNwMgIAEgASgCjAE2AiggASABKAKgATYCQCABIAH9AAOQAf0LAzAgASABKQKkATcCRCABIAEoAqwBNgJMIAMgAUEIakHkAPwKAAAgAUGwAWokACADDwsQtggACyEAIAAgAUEwQZABQeAAQegAQeQAQZgBQZQBQThBNBDpCAshACAAIAFBNEGcAUHoAEHwAEHsAEGkAUGgAUE8QTgQ6QgLqAMBA38jAEEQayICJAACQAJAAkACQAJAAkACQEEBIAAoAgAiA0H/////B2ogA0GAgICAeE0bQQFrDgQBAgMEAAsgAUG+mwhBCyAAKAIEIABBCGooAgAQ5gYMBAsgACgCFCABQaG1CEEIIAAoAgwgAEEQaigCABDmBiADQYCAgIB4RwRAIAFBvMkIQQogABD9BgtBACEDRQ0EIAFBnL8IQQ8QwgYgASgCACIBKAIAELoIIAJBCGogAUEBEIoGIAIoAgghASACLQAMIgRBA0cEQCACIAQ6AAQgAiABNgIAIAJBwb8IQQsgACgCFCAAQRhqKAIAEOYGIAIoAgAoAgAgAi0ABBDXBwwFCyABIQMMBAsgACgCDCABQaG1CEEIIAAoAgQgAEEIaigCABDmBkEAIQNFDQMgAUHGyQhBDCAAKAIMIABBEGooAgAQywUMAwsgAUGhtQhBCCAAKAIEIABBCGooAgAQ5gYgAUHSyQhBBiAAKAIMIABBEGooAgAQ5gYMAQsgAUHYyQhBCiAAKAIEIABBCGooAgAQ5gYLQQAhAwsgAkEQaiQAIAML2QIBCH8jAEEwayIFJAAgACEDQQohBAJAAkADQAJAIANB5wdNBEAgA0EJTQRAIAQhAgwFCyAEQQJrIgJBCk8NASAEIAVqQQdqIAMgA0H7KGxBE3YiA0Gcf2xqQQF0IgQtAMnvCToAACAFQQhqIAJqIAQtAMjvCToAAAwECyAEQQRrIgJBCk8NAiAEIAVBCGoiBmoiBEEDayADIANBkM4AbiIDQZDOAGxrIgdB+yhsQRN2IghBAXQiCS0Aye8JOgAAIAIgBmogCS0AyO8JOgAAIARBAmsgCEGcf2wgB2pBAXQvAcjvCTsAACACIQQMAQsLIAJBCkGkuAkQmAQAC0F+QQpBpLgJEJgEAAsCQEEAIAAgAxtFBEAgAkEBayICQQlLDQEgBUEIaiACaiADQTByOgAACyABIAVBCGogAmpBCiACaxCcCCAFQTBqJAAPCyACQQpBpLgJEJgEAAv7AgEGfyMAQRBrIgUkAAJAAkACQAJAAkACQAJAA0AgASgCCCEEIAEQ4QEgASgCCCIDIAEoAgQiBkYNAiADIAZPDQMgASgCACIHIANqLQAAIghB3ABHBEAgCEEiRg0CIAEgA0EBajYCCCAFQRA2AgQgACABIAVBBGoQuAQMCAsgAyAESQ0EIAIgBCAHaiADIARrEJwIIAEgA0EBajYCCCABIAIQeCIDRQ0ACyAAQQI2AgAgACADNgIEDAYLIAIoAggEQCADIARJDQQgAiAEIAdqIAMgBGsQnAggASADQQFqNgIIIABBATYCACAAIAIpAgQ3AgQMBgsgAyAESQ0EIABBADYCACAAIAMgBGs2AgggASADQQFqNgIIIAAgBCAHajYCBAwFCyAFQQQ2AgQgACABIAVBBGoQuAQMBAsgAyAGQazZCRCYBAALIAQgAyAGQdzZCRDHAQALIAQgAyAGQbzZCRDHAQALIAQgAyAGQczZCRDHAQALIAVBEGokAAueAwEBfyMAQeAAayIFJAAgBUGQ8Qg2AhwgBUH48Ag2AhggBUHY8Ag2AhQgBUGw8Ag2AhAgBSAENgIMIAUgAzYCCCAFIAI2AgQgBSABNgIAIAVBLGogBUEQaiICEKYDAkACQCAFKAIwQQFGBEAgBUE4aiIDIAUoAjRBBEEMELkCIAUoAjwhASAFKAI4DQFBACEEIAVBADYCKCAFIAUoAkA2AiQgBSABNgIgIAMgAhCmAyAFKAI8QQFHDQIgBUEgaiAFKAJAELMCIAUgBUEoajYCRCAFIAX9AAIA/QsCUCAFIAUpAiRCIIk3AkgDQCAFQcQAaiAEQQN0IgEoArDwCCABQbTwCGooAgAQ6AMgBEEBaiIEQQVHDQALQQAhBANAIAVBxABqIARBA3QiASgC+PAIIAFB/PAIaigCABDoAyAEQQFqIgRBA0cNAAsgBSgCRCAFKAJINgIAIAAgBSkCIDcCACAAIAUoAig2AgggBUHgAGokAA8LQdyWCUEjQdCWCBCFBQALIAUoAkAaIAEQsQcAC0HclglBI0GkkAkQhQUAC+MCAQJ/IwBBMGsiBSQAIAUgAjYCBCAFIAE2AgAgBSAENgIMIAUgAzYCCAJAAkAgBEEBa0E+Sw0AIAMgBGohBiADIQIDQCACIAZHBEAgAi0AACEBIAJBAWohAiABQS1GIAFBMGtB/wFxQQpJciABQeEAa0H/AXFBGklyDQEMAgsLIAMgBEEtEJ8FDQAgAyAEQS0QrgUNAEEAIQECfwNAQQAgASICQeAARg0BGiACQRBqIQEgAyAEIAIoApiECSACKAKchAkQ8wZFDQALIAJBpIQJaigCACEBIAJBoIQJaigCAAshAiAFIAFBDSACGzYCFCAFIAJB+IQJIAIbNgIQIAVBAjYCLCAFQQI2AiQgBUECNgIcIAUgBUEQajYCKCAFIAVBCGo2AiAgBSAFNgIYIABBtIMIIAVBGGoQwQYMAQtBhYUJQSUQvQghASAAQYCAgIB4NgIAIAAgATYCBAsgBUEwaiQAC4UDAQJ/IAAgAWohAgJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBB6P4JKAIARgRAIAIoAgRBA3FBA0cNAUHg/gkgATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAAwCCyAAIAMQwwQLAkACQAJAIAIoAgQiA0ECcUUEQCACQez+CSgCAEYNAiACQej+CSgCAEYNAyACIANBeHEiAhDDBCAAIAEgAmoiAUEBcjYCBCAAIAFqIAE2AgAgAEHo/gkoAgBHDQFB4P4JIAE2AgAPCyACIANBfnE2AgQgACABQQFyNgIEIAAgAWogATYCAAsgACABEKQHDwtB7P4JIAA2AgBB5P4JQeT+CSgCACABaiIBNgIAIAAgAUEBcjYCBCAAQej+CSgCAEcNAUHg/glBADYCAEHo/glBADYCAA8LQej+CSAANgIAQeD+CUHg/gkoAgAgAWoiATYCACAAIAFBAXI2AgQgACABaiABNgIACwu1AgEDfyACQQFxBEAgAEEANgIAIABBAToABA8LIAQgAkEBdiIFTwRAAkAgAgRAQQAhBANAIAMgBGpBLyABIARBAXRqIgctAAAiAmsgAkE6a3FBCHYgAkHRH2pxIAJByh9qIAJBxwBrQcAAIAJrcUEIdnFqIAJBqh9qIAJB5wBrQeAAIAJrcUEIdnFqQQR0QRBrQS8gBy0AASICayACQTprcUEIdSACQS9rcSACQTZrIAJBxwBrQcAAIAJrcUEIdXFqIAJB1gBrIAJB5wBrQeAAIAJrcUEIdXFqQQFrciICOgAAIAJBgP4DcUEIdiAGciEGIARBAWoiBCAFRw0ACyAGQf//A3ENAQsgACAFNgIEIAAgAzYCAA8LIABBADYCACAAQQA6AAQPCyAAQQA2AgAgAEEBOgAEC8ECAQZ/IAEgAkEBdGohCCAAQYD+A3FBCHYhCSAAQf8BcSEMAkACQANAAkAgAUECaiEKIAcgAS0AASILaiECIAkgAS0AACIBRwRAIAEgCUsNASACIQcgCiIBIAhHDQIMAQsCQAJAIAIgB0kgAiAES3JFBEAgC0UNAiADIAdqIgEgC2ohBwwBCyAHIAIgBEHYswkQxwEACwNAIAwgAS0AAEcEQCAHIAFBAWoiAUcNAQwCCwtBACEBDAMLIAIhByAKIgEgCEcNAQsLIAUgBmohAiAAQf//A3EhAEEBIQEDQCACIAVGDQEgBUEBaiEHIAAgBSwAACIAQQBIBH8gAiAHRg0DIAVBAmohByAFLQABIABB/wBxQQh0cgUgAAtrIgBBAEgNASABQQFzIQEgByEFDAALAAsgAUEBcQ8LQeizCRCwCAAL2AIBBH8jAEHgAGsiAyQAIAFBCGohBQJAAkACQAJAIAEoAghBAkYNACADQTBqIAUQpQEgAygCMCICQYCAgIB4Rg0ADAELAkACQCABKAIAQQFHDQAgASgCBCECA0AgAUEANgIEIAJFDQEgAUEANgIcIAFBADYCDCABIAIoAgAiBDYCICABIAQ2AhAgASACKAIIQQAgBBs2AiggASACKAIEIgI2AiQgASAEQQBHIgQ2AhggASACNgIUIAEgBDYCCCADQTBqIAUQpQEgAygCMCICQYCAgIB4Rw0CQQAhAgwACwALIAFBAjYCCCABQSxqIQQgASgCLEECRg0CIANBMGogBBClASADKAIwIgJBgICAgHhGDQILCyADQQRqIgEgA0E0akEs/AoAACAAIAI2AgAgAEEEaiABQSz8CgAADAELIABBgICAgHg2AgAgBEECNgIACyADQeAAaiQAC8ECAQ9/IwBBEGsiBSQAAkAgASgCECIGIAEoAggiDEsNACABQRRqIg0gAS0AGCIEakEBayEOIAEoAgQhCSABKAIMIQMgBEEFSSEPAkACQANAIAMgBksNAyADIAlqIQogDi0AACELQQAhB0EAIQICQCAGIANrIghBCE8EQCAFQQhqIAsgCiAIEMsBIAUoAgwhAiAFKAIIIQcMAQsDQCACIAhGBEAgCCECDAILIAsgAiAKai0AAEcEQCACQQFqIQIMAQsLQQEhBwsgB0EBRw0BIAEgAiADakEBaiIDNgIMIAMgBEkNACADIARrIQIgAyAMSw0AIA9FDQIgAiAJaiANIAQQrgQNAAsgACADNgIIIAAgAjYCBEEBIRAMAgsgASAGNgIMDAELQQAgBEEEQdi8CRDHAQALIAAgEDYCACAFQRBqJAAL4wICBH8DfiMAQSBrIgMkACABKAIwIAEpAyAhByABKQMQIQggASkDACEJIAEoAjwhBhCZCCEEQYCAgIB4RwRAIAItAAAgBEGUrghBAiABQTBqELIHCyAGQYCAgIB4RwRAIAItAAAgBEGWrghBBCABQTxqELIHCyADQRhqIAIgBEGarghBCiABQcgAahDGAUEBIQUCQAJAAn8gAygCGEEBcQRAIAMoAhwMAQsCQCAJUA0AIANBEGogAiAEQaSuCEEKQgEgASkDCBD9AiADKAIQQQFxRQ0AIAMoAhQMAQsCQCAIUA0AIANBCGogAiAEQa6uCEEQQgEgASkDGBD9AiADKAIIQQFxRQ0AIAMoAgwMAQsgB1ANASADIAIgBEG+rghBFUIBIAEpAygQ/QIgAygCAEEBcUUNASADKAIECyEBIAQQiwgMAQtBACEFIAQhAQsgACABNgIEIAAgBTYCACADQSBqJAAL9wIBAn8jAEHQAGsiBCQAIARBATYCOCAEQeLQCTYCNCAEIAEpAhA3AjwgBCAB/QACAP0LAiQgBEEEaiIBIARBJGoiBUEEEFogBEHEAGogAiADENsBIARBIDYCMCAEIAQoAkw2AiggBCAEKAJIIgI2AiQgBCABNgIsIAAgBUECEFogBCgCRCIABEAgAiAAEHoLIARBADoABCAEQQA6AAUgBEEAOgAGIARBADoAByAEQQA6AAggBEEAOgAJIARBADoACiAEQQA6AAsgBEEAOgAMIARBADoADSAEQQA6AA4gBEEAOgAPIARBADoAECAEQQA6ABEgBEEAOgASIARBADoAEyAEQQA6ABQgBEEAOgAVIARBADoAFiAEQQA6ABcgBEEAOgAYIARBADoAGSAEQQA6ABogBEEAOgAbIARBADoAHCAEQQA6AB0gBEEAOgAeIARBADoAHyAEQQA6ACAgBEEAOgAhIARBADoAIiAEQQA6ACMgBEHQAGokAAuWAwEGfyMAQRBrIgMkACAAKAIAIgQoAgBB0dAJQQEgBCgCBCgCDBEDABoDQEEAIQQCQANAIAIgBEYEQCACBEAgACgCACIEKAIAIAEgAiAEKAIEKAIMEQMAGgsgACgCACIAKAIAQdHQCUEBIAAoAgQoAgwRAwAaIANBEGokAA8LIAIgBEkEQEGo3AlBE0Gw0AkQhQUACyADIAQ2AgQgAyABNgIAIAMgAiAEazYCDCADIAEgBGo2AgggAygCDCIHRQ0BIARBAWohBCADKAIIIggtAAAiBS0AkboJIgZFDQALIAMoAgQiAQRAIAAoAgAiAigCACADKAIAIAEgAigCBCgCDBEDABoLIAdBAWshAiAIQQFqIQEgBkH1AEYEQCADQdzqwYEDNgAAIAMgBUEPcS0AkbwJOgAFIAMgBUEEdi0AkbwJOgAEIAAoAgAiBCgCACADQQYgBCgCBCgCDBEDABoMAgsgAyAGOgABIANB3AA6AAAgACgCACIEKAIAIANBAiAEKAIEKAIMEQMAGgwBCwtBwNAJELAIAAu5AwEIfyMAQRBrIgckACABIAEoAhRBAWoiBTYCFCABKAIMIQggASgCECEJAkADQAJAAkACQAJAIAUgCUkEQCAFIAhqLQAAIgpBMGsiC0H/AXEiDEEKSQ0EIAYNASAHQQ02AgQgASAHQQRqENEEIQEgAEEBNgIAIAAgATYCBAwGCyAGBEAgBCAGaiEFDAILIAdBBTYCBCABIAdBBGoQ0QQhASAAQQE2AgAgACABNgIEDAULIAQgBmohBSAKQSByQeUARg0BCyAAIAEgAiADIAUQ/QEMAwsgACABIAIgAyAFEJQBDAILIAxBBUsgA0KZs+bMmbPmzBlSciADQpiz5syZs+bMGVZxRQRAIAEgBUEBaiIFNgIUIAZBAWshBiADQgp+IAutQv8Bg3whAwwBCwsgBCAGaiEFIAEoAhQiBCABKAIQIgYgBCAGSxshBiABKAIMIQgCQAJAAkADQCAEIAZGDQEgBCAIai0AACIJQTBrQf8BcUEJTQRAIAEgBEEBaiIENgIUDAELCyAJQSByQeUARg0BCyAAIAEgAiADIAUQ/QEMAQsgACABIAIgAyAFEJQBCwsgB0EQaiQAC8ACAQZ/IABBgAxqQSAQzAYgAEGAEGpBIBDMBiAAQYAYakE9EMwGIABBgBRqQSAQzAYCQCAAKALUHyICQYCAgIB4Rg0AIAAoAtgfIgQgACgC3B8iA0EJdGohBSACIANHBEAgAiADa0EJdCEGA0AgASAFakEAOgAAIAFBAWoiASAGRw0ACwsgAwRAIAQhAQNAIAFBIBDMBiABQYAEaiIBIAVHDQALCyAAQQA2AtwfIAJFDQAgBCACQQl0EHoLIAAoAuQfIgQgACgC6B8iAmohBSACIAAoAuAfIgNHBEAgAyACayEGQQAhAQNAIAEgBWpBADoAACABQQFqIgEgBkcNAAsLIAIEQCAEIQEDQCABQQA6AAAgAUEBaiIBIAVHDQALCyAAQQA2AugfIAMEQCAEIAMQegsgAEEgEMwGIABB8B8QegvBAgIFfwF+IAAhB0EUIQICQAJAA0ACQCAHQucHWARAIAdCClQEQCACIQMMBQsgAkECayIDQRRPDQEgASACakEBayAHpyICQfsobEETdiIEQZz///8HbCACakEBdCICLQDJ7wk6AAAgASADaiACLQDI7wk6AAAgBK0hBwwECyACQQRrIgNBFE8NAiABIAJqIgJBA2sgByAHQpDOAIAiB0KQzgB+faciBEH7KGxBE3YiBUEBdCIGLQDJ7wk6AAAgASADaiAGLQDI7wk6AAAgAkECayAFQZz///8HbCAEakEBdC8ByO8JOwAAIAMhAgwBCwsgA0EUQbS4CRCYBAALQXxBFEG0uAkQmAQACwJAIABQRSAHUHFFBEAgA0EBayIDQRRPDQEgASADaiAHp0EwcjoAAAsgAw8LIANBFEG0uAkQmAQAC7kDAQh/IwBBEGsiByQAIAEgASgCFEEBaiIFNgIUIAEoAgwhCCABKAIQIQkCQANAAkACQAJAAkAgBSAJSQRAIAUgCGotAAAiCkEwayILQf8BcSIMQQpJDQQgBg0BIAdBDTYCBCABIAdBBGoQ0QQhASAAQQE2AgAgACABNgIEDAYLIAYEQCAEIAZqIQUMAgsgB0EFNgIEIAEgB0EEahDRBCEBIABBATYCACAAIAE2AgQMBQsgBCAGaiEFIApBIHJB5QBGDQELIAAgASACIAMgBRD9AQwDCyAAIAEgAiADIAUQkgEMAgsgDEEFSyADQpmz5syZs+bMGVJyIANCmLPmzJmz5swZVnFFBEAgASAFQQFqIgU2AhQgBkEBayEGIANCCn4gC61C/wGDfCEDDAELCyAEIAZqIQUgASgCFCIEIAEoAhAiBiAEIAZLGyEGIAEoAgwhCAJAAkACQANAIAQgBkYNASAEIAhqLQAAIglBMGtB/wFxQQlNBEAgASAEQQFqIgQ2AhQMAQsLIAlBIHJB5QBGDQELIAAgASACIAMgBRD9AQwBCyAAIAEgAiADIAUQkgELCyAHQRBqJAAL4AIBBn8jAEEQayIDJAACQEGc/wkoAgANAEGc/wlBfzYCAEGo/wkoAgAiAUGk/wkoAgAiAEYEQCABIQACQCABQaD/CSgCACICRw0A0G9BgAEgASABQYABTRsiBPwPASIAQX9GDQICQEGs/wkoAgAiAkUEQEGs/wkgADYCAAwBCyABIAJqIABHDQMLQaD/CSgCACIFQaT/CSgCACIAayAETwRAIAUhAgwBCyAEIAAgBGoiAksNAiADQQRqIAVBpPsJKAIAIAJBBBDZAiADKAIEQQFGDQJBpPsJIAMoAgg2AgBBoP8JIAI2AgBBpP8JKAIAIQALIAAgAk8NAUGk+wkoAgAgAEECdGogAUEBajYCAEGk/wkgAEEBaiIANgIACyAAIAFNDQBBqP8JQaT7CSgCACABQQJ0aigCADYCAEGc/wlBnP8JKAIAQQFqNgIAQaz/CSgCACADQRBqJAAgAWoPCwAL/gIBBH8jAEHQAGsiBCQAIAEoAugBIQUgAUGAgICAeDYC6AEgAUHwAWohBgJAAkAgBUGAgICAeEcEQCABKAKIAiEDIAEoAoQCIQIgASgC7AEhByAEIAYoAhA2AhAgBCAG/QACAP0LAwAMAQsgBEE4aiACIANBDGooAgAQ3gMgBCgCPCEFAkAgBCgCOCICQYCAgIB4RwRAIAQgBCgCQDYCTCAEIAU2AkggBCACNgJEIARBFGogBEHEAGoQhAIgBC0AGCECIAQoAhQiBUGAgICAeEcNASACEMcGIQULIABBgICAgHg2AgAgACAFNgIEDAILIAQgBP0AAhz9CwMAIAQgBCgCLDYCECAEQRtqLQAAQRh0IAQvABlBCHRyIAJyIQcgBCgCMCECIAQoAjQhAwsgACACIAMQiQMgAUHoAWoQ5AcgASAHNgLsASABIAU2AugBIAEgAzYCiAIgASACNgKEAiAGIAT9AAMA/QsCACAGIAQoAhA2AhALIARB0ABqJAALtgIBBX8gASgCICICBH8gASACQQFrNgIgAkAgASgCAEEBRgRAIAEoAgQiAgRAIAEoAgwhBCABKAIIIQMMAgsgAUEIaiECIAEoAgwhAwNAIAIoAgAhAiADBEAgA0EBayEDIAJBkAJqIQIMAQUgAUEBNgIAQQAhAwwDCwALAAtBtN8JELAIAAsCQANAIAQgAi8BjgJJDQEgAigCACIFBEAgA0EBaiEDIAIvAYwCIQQgBSECDAELC0Gk3wkQsAgACyABAn8gA0UEQCACIQUgBEEBagwBCyACIARBAnRqQZQCaiEGA0AgBigCACIFQZACaiEGIANBAWsiAw0AC0EACzYCDCABQQA2AgggASAFNgIEIAIgBEEMbGoiAUGIAWohAyABQQRqBUEACyEBIAAgAzYCBCAAIAE2AgALuAICBH8DfiMAQSBrIgQkACAEEN8EIAEgAS0APyIDaiIGQYABOgAAIAApAyAhByADQT9zIgUEQCAGQQFqQQAgBfwLAAsgA60iCEI7hiAHQgmGIgkgCEIDhoQiCEKA/gODQiiGhCAIQoCA/AeDQhiGIAhCgICA+A+DQgiGhIQgB0IBhkKAgID4D4MgB0IPiEKAgPwHg4QgB0IfiEKA/gODIAlCOIiEhIQhByAFQQdNBEAgACABEMUGIAFBAEE4/AsACyABIAc3ADggACABEMUGQQAhAyABQQA6AD8DQCADQQhHBEAgBCADQQJ0IgFqIAAgAWooAgAiAUH/gfwHcUEIeCABQRh4Qf+B/AdxcjYAACADQQFqIQMMAQsLIAIgBP0AABD9CwAQIAIgBP0AAAD9CwAAIARBIGokAAvJAgECfyMAQfAAayIGJAACfyAFKAIAIgdFBEBBACEHQQAMAQsgBiAHNgI8IAZBADYCOCAGIAc2AiwgBkEANgIoIAYgBSgCBCIHNgJAIAYgBzYCMCAFKAIIIQdBAQshBSAGIAc2AkQgBiAFNgI0IAYgBTYCJCAGQdwAaiABEJsFQQEhBwJ/AkACQCAGKAJcQQJGBEAgBigCYCEFDAELIAYgBigCbDYCWCAGIAb9AAJc/QsDSANAIAZBGGogBkEkahDEASAGKAIYIgVFDQIgBkEQaiAGQcgAaiIBIAUgBigCHBCiAiAGKAIQQQFHDQALIAYoAhQhBSABEN4HC0EBDAELIAZBCGogBkHIAGoQwwYgBigCDCEFIAYoAggLQQFxRQRAIAIgAyAEEIkBIAUQrgdBACEHCyAAIAU2AgQgACAHNgIAIAZB8ABqJAAL6AEBAX8jAEEgayIEJAACQCAAIAJNBEAgACABTSABIAJLcg0BIAQgADYCCCAEIAE2AgwgBCAEQQxqrUKAgICAEIQ3AxggBCAEQQhqrUKAgICAEIQ3AxBBvIMIIARBEGogAxCFBQALIAQgADYCCCAEIAI2AgwgBCAEQQxqrUKAgICAEIQ3AxggBCAEQQhqrUKAgICAEIQ3AxBBn4YIIARBEGogAxCFBQALIAQgATYCCCAEIAI2AgwgBCAEQQxqrUKAgICAEIQ3AxggBCAEQQhqrUKAgICAEIQ3AxBB2IYIIARBEGogAxCFBQALuAIBBX8gACgCGCEDAkACQCAAIAAoAgwiAUYEQCAAQRRBECAAKAIUIgEbaigCACICDQFBACEBDAILIAAoAggiAiABNgIMIAEgAjYCCAwBCyAAQRRqIABBEGogARshBANAIAQhBSACIgFBFGogAUEQaiABKAIUIgIbIQQgAUEUQRAgAhtqKAIAIgINAAsgBUEANgIACwJAIANFDQACQAJAIAAoAhxBAnRBwPsJaiICKAIAIABHBEACQCAAIAMoAhBHBEAgAyABNgIUDAELIAMgATYCEAsgAQ0BDAMLIAIgATYCACABRQ0BCyABIAM2AhggACgCECICBEAgASACNgIQIAIgATYCGAsgACgCFCIARQ0BIAEgADYCFCAAIAE2AhgPC0Hc/glB3P4JKAIAQX4gACgCHHdxNgIACwu7AgEDfyMAQdAAayIGJAAgBSgCCCEIIAZBLGogARCbBUEBIQECfwJAAkAgBigCLEECRgRAIAYoAjAhBQwBCyAGIAYoAjw2AiggBiAG/QACLP0LAxggBSgCBCEHIAYgCEEAIAUoAgAiBRs2AkwgBiAHNgJIIAYgBTYCRCAGQQA2AkAgBiAFQQBHIgg2AjwgBiAHNgI4IAYgBTYCNCAGQQA2AjAgBiAINgIsA0AgBkEQaiAGQSxqEPwBIAYoAhAiBUUNAiAGQQhqIAZBGGoiByAFIAYoAhQQ+wEgBigCCEEBcUUNAAsgBigCDCEFIAcQ3gcLQQEMAQsgBiAGQRhqEMMGIAYoAgQhBSAGKAIAC0EBcUUEQCACIAMgBBCJASAFEK4HQQAhAQsgACAFNgIEIAAgATYCACAGQdAAaiQAC+ACAQh/IwBBIGsiAiQAIAJBCGogARChBAJAIAIoAghBAUYEQCACKAIMIQEgAEGBgICAeDYCACAAIAE2AgQMAQsgAkEUaiABQdLICEELEJoFIAIoAhghAyACKAIUIgRBgYCAgHhGBEAgAEGBgICAeDYCACAAIAM2AgQMAQsgAigCHCEHIAJBFGogAUHNqAhBDhCaBSACKAIYIQUgAigCFCIGQYGAgIB4RgRAIABBgYCAgHg2AgAgACAFNgIEIAQgAxDZBwwBCyACKAIcIQggAkEUaiABQfmkCEENEJoFIAIoAhghASACKAIUIglBgYCAgHhGBEAgAEGBgICAeDYCACAAIAE2AgQgBiAFENkHIAQgAxDZBwwBCyAAIAIoAhw2AiAgACABNgIcIAAgCTYCGCAAIAg2AhQgACAFNgIQIAAgBjYCDCAAIAc2AgggACADNgIEIAAgBDYCAAsgAkEgaiQAC5kCAQV/AkACQAJAIAJBA2pBfHEgAmsiBQRAIAFB/wFxIQdBASEGA0AgAiAEai0AACAHRg0EIARBAWoiBCAFRw0ACyAFIANBCGsiBksNAgwBCyADQQhrIQZBACEFCyABQf8BcUGBgoQIbCEEA0BBgIKECCACIAVqIgcoAgAgBHMiCGsgCHJBgIKECCAHQQRqKAIAIARzIgdrIAdycUGAgYKEeHFBgIGChHhHDQEgBUEIaiIFIAZNDQALC0EAIQYgAyAFRg0AIAMgBWshAyACIAVqIQIgAUH/AXEhAUEAIQQCQANAIAIgBGotAAAgAUYNASAEQQFqIgQgA0cNAAsMAQsgBCAFaiEEQQEhBgsgACAENgIEIAAgBjYCAAvbAgEJfyMAQRBrIgYkACABKAIgIgUoAjBBgICAgHhGBH9BAAUgBSgCOCELIAUoAjQLIQogBSgCFCEHIAUoAhAhCEGDgICAeCEJAkACQAJAAkACQAJAAkAgAkH/AXFBAWsOAwADAQILIAMEfyAGQQRqIAUgAyAEEBggBigCDCEFIAYoAgghAiAGKAIEBUGAgICAeAshCSABKAIQIQwgASgCFCENIAchCyAIIQogBSEHIAIhCAwCCyAKRQ0CQYSAgIB4IQkMAQsgASgCACIIRQ0CIAEoAgQhB0GBgICAeCEJCyAAIA02AhggACAMNgIUIAAgCzYCECAAIAo2AgwgACAHNgIIIAAgCDYCBCAAIAk2AgAMAgtB4skIQTYQvQghASAAQYaAgIB4NgIAIAAgATYCBAwBC0HLAEGYyghBExCsAyEBIABBhoCAgHg2AgAgACABNgIECyAGQRBqJAAL2QIBBH8jAEFAaiICJAAgAiABEJ8BAkACQAJAAkAgAi0AAEEBRgRAIAIoAgQhAwwBCyACLQABQQFHDQEgASgCACIDQQA2AgggAyADKAIUQQFqNgIUIAIgA0EMaiADEJEBIAIoAgQhAyACKAIAQQJGDQAgAkE0aiADIAIoAggQiQMgAigCNCIEQYCAgIB4RgRAIAIoAjghAwwBCyACKAI4IQMgBEGBgICAeEcNAgsgAEGBgICAeDYCACAAIAM2AgQMAgsgAEGAgICAeDYCAAwBCyACKAI8IQUgAiABEMECIAItAABBBkcEQCACIAIpAxA3AiwgAiAC/QADAP0LAhwgACAFNgIIIAAgAzYCBCAAIAQ2AgAgACAC/QACGP0LAgwgACACKQIoNwIcIAAgAigCMDYCJAwBCyAAIAIoAgQ2AgQgAEGBgICAeDYCACAEIAMQvAgLIAJBQGskAAuRAgEHfyMAQRBrIgMkAEEKIQICQCAAKAIAIgRB5wdNBEAgBCEADAELIAQhAANAIAIiBUEEayICIANBBmpqIAAiBiAAQZDOAG4iAEGQzgBsayIHQf//A3FB5ABuIghBAXQvAcjvCTsAACADIAVqQQRqIAcgCEHkAGxrQf//A3FBAXQvAcjvCTsAACAGQf+s4gRLDQALCyAAQQlLBEAgAkECayICIANBBmpqIAAgAEH//wNxQeQAbiIAQeQAbGtB//8DcUEBdC8ByO8JOwAAC0EAIAQgABtFBEAgAkEBayICIANBBmpqIABBAXQtAMnvCToAAAsgAUEBQQFBACADQQZqIAJqQQogAmsQiAEgA0EQaiQAC5ICAQZ/IwBBIGsiAyQAIANBCGogASACEN4DIAMoAgwhBAJ/QQEgAygCCCIGQYCAgIB4Rg0AGiADIAMoAhAiBTYCHCADIAQ2AhggAyAGNgIUQQAhAQJAIAVBIE8EQEEAIQIDQCACIARqLQAAIAdyIQcgAkEBaiICIAVHDQALIAdB/wFxDQFBASEHCyAEIAVqIQggBSAGRwRAIAYgBWshAgNAIAEgCGpBADoAACABQQFqIgEgAkcNAAsLIAUEQCAEIQIDQCACQQA6AAAgAkEBaiICIAhHDQALCyAGBEAgBCAGEHoLIAcQxwYhBEEBDAELIANBFGoQ2gEhBEEACyEBIAAgBDYCBCAAIAE2AgAgA0EgaiQAC9kCAQR/IwBBQGoiAiQAIAIgARCfAQJAAkACQAJAIAItAABBAUYEQCACKAIEIQMMAQsgAi0AAUEBRw0BIAEoAgAiA0EANgIIIAMgAygCFEEBajYCFCACIANBDGogAxCzASACKAIEIQMgAigCAEECRg0AIAJBNGogAyACKAIIEIkDIAIoAjQiBEGAgICAeEYEQCACKAI4IQMMAQsgAigCOCEDIARBgYCAgHhHDQILIABBgYCAgHg2AgAgACADNgIEDAILIABBgICAgHg2AgAMAQsgAigCPCEFIAIgARDEAiACLQAAQQZHBEAgAiACKQMQNwIsIAIgAv0AAwD9CwIcIAAgBTYCCCAAIAM2AgQgACAENgIAIAAgAv0AAhj9CwIMIAAgAikCKDcCHCAAIAIoAjA2AiQMAQsgACACKAIENgIEIABBgYCAgHg2AgAgBCADELwICyACQUBrJAALmwICAn8BfiAAAn8CQAJAAkACQAJAAkAgAg4CAAECCyAAQQA6AAFBAQwFCyABLQAAIgRBK2sOAwIBAgELIAEtAAAhBAsgASAEQf8BcUErRiIDaiEBQQAhBCACIANrIgJBCUkEQANAIAJFDQMgAS0AAEEwayIDQQlLDQIgAUEBaiEBIAJBAWshAiADIARBCmxqIQQMAAsACwJAA0AgAkUNAyABLQAAIQMgBK1CCn4iBUIgiKcNASADQTBrIgNBCk8NAiACQQFrIQIgAUEBaiEBIAMgAyAFp2oiBE0NAAsgAEECOgABQQEMAwsgA0Ewa0H/AXFBCk8NACAAQQI6AAFBAQwCCyAAQQE6AAFBAQwBCyAAIAQ2AgRBAAs6AAALywIBB38jAEEgayICJAACQAJAAkACQAJAAkACQAJAIAEtAABBAWsOBQECAwQFAAsgAEEAOgAADAULIAAgASkDEDcDECAAIAH9AAMA/QsDAAwECyAAQQI6AAAgACAB/QADCP0LAwgMAwsgAEEEaiABQQRqEPgCIABBAzoAAAwCCyABKAIIIQMgAkEIaiABKAIMIgRBCEEYELkCIAIoAgwhBSACKAIIQQFGDQIgBEH/////AXEhByACKAIQIQZBACEBA0AgASAHRwRAIAJBCGogAxDSASAGIAFBGGxqIgggAikDGDcDECAIIAL9AAMI/QsDACABQQFqIQEgA0EYaiEDDAELCyAAIAQ2AgwgACAGNgIIIAAgBTYCBCAAQQQ6AAAMAQsgAEEEaiABQQRqENQDIABBBToAAAsgAkEgaiQADwsgAigCEBogBRCxBwALyQIBBn8jAEFAaiICJAACQAJAIAEoAgAiAyABKAIERwRAIAEoAgghBCABIANBFGo2AgAgA0G8gghBAhCkASIBRQRAIAJBDGoiASADQaCCCEEOEMwCIAJBLGoiBSABQecAEPUCIAIoAjAhASACKAIsIgZBgICAgHhHBEAgAigCNCEHIAUgA0GugghBDRDMAiACQSBqIAVB5wAQ9QIgAigCJCEDIAIoAiAiBUGAgICAeEcNAyAGIAEQvAggAigCLCACKAIwELwIIAMhAQsgAigCDCACKAIQELwICyAEKAIAEJ0IIAQgATYCAAsgAEGAgICAeDYCAAwBCyACKAIoIQQgAigCLCACKAIwELwIIAIoAgwgAigCEBC8CCAAIAQ2AhQgACADNgIQIAAgBTYCDCAAIAc2AgggACABNgIEIAAgBjYCAAsgAkFAayQAC6UCAQN/IwBBEGsiBSQAAkAgAkGBCGtB/3dNBEAgAEGAgICAeDYCAAwBCwJAAkACQAJAIAJBAXEEQCACQQFqIgQQHyIDDQFBARCxBwALIAJBAXYiAxDjBiIERQ0CIAVBCGogASACIAQgAxC3ASAFKAIIRQ0BIAAgAzYCCCAAIAQ2AgQgACADNgIADAQLIANBMDoAACACBEAgA0EBaiABIAL8CgAACyAEQQF2IgEQ4wYiAkUNAiAFQQhqIAMgBCACIAEQtwEgAyAEEHogBSgCCARAIAAgATYCCCAAIAI2AgQgACABNgIADAQLIAIgARB6IABBgICAgHg2AgAMAwsgBCADEHogAEGAgICAeDYCAAwCC0EBELEHAAtBARCxBwALIAVBEGokAAuVAgEGfyAAKAIIQQAgACgCACIBGyEFIAFBAEchAyAAKAIEIQIDQAJAAkAgBQRAIANBAXFFDQEgBARAIAIhAyABIQIgBCEBDAMLA0AgAgRAIAJBAWshAiABKAKQAiEBDAELC0EAIQNBACECDAILIAAQnQEPC0H8gggQsAgACyAFQQFrIQUCQANAIAMgAS8BjgJJDQEgASgCACIEBEAgAkEBaiECIAEvAYwCIQMgBCEBDAELC0G8jwkQsAgACwJ/IAJFBEAgASEEIANBAWoMAQsgASADQQJ0akGUAmohBgNAIAYoAgAiBEGQAmohBiACQQFrIgINAAtBAAshAiABIANBDGxqQYgBahChA0EAIQFBASEDDAALAAv1AQEJfyACIAFBAWsiA2ohCCAAIANqIQYgACABQQF2IgpqIgNBAWshBANAIAkgCkYEQAJAIARBAWohBCABQQFxBH8gAiAAIAMgACAESSIBGy0AADoAACADIAAgBE9qIQMgACABagUgAAsgBEYgAyAGQQFqRnENABCzCAALBSACIAMtAAAiByAALQAAIgUgBUEDRiAHQQNHcSIHGzoAACAIIAQtAAAiBSAGLQAAIgsgBUEDRiALQQNHcSIFGzoAACAEIAVrIQQgAyAHaiEDIAYgBUVrIQYgACAHRWohACAIQQFrIQggAkEBaiECIAlBAWohCQwBCwsLoAIBBH9BHyEDIABCADcCECABQYCAgAhJBEAgAUEmIAFBCHZnIgJrdkEBcSACQQF0ckE+cyEDCyAAIAM2AhwgA0ECdEHA+wlqIQJBASADdCIEQdz+CSgCAHFFBEAgAiAANgIAIAAgAjYCGCAAIAA2AgwgACAANgIIQdz+CUHc/gkoAgAgBHI2AgAPCyABQRkgA0EBdmtBACADQR9HG3QhAyACKAIAIQQDQCABIAQiAigCBEF4cUYEQCACKAIIIgEgADYCDCACIAA2AgggAEEANgIYIAAgAjYCDCAAIAE2AggPCyADQR12IQQgA0EBdCEDIAIgBEEEcWoiBSgCECIEDQALIAVBEGogADYCACAAIAI2AhggACAANgIMIAAgADYCCAu5AgEDfyMAQTBrIgIkAAJAAkAgAgJ/IAEoAgwtAABFBEBBBCEDQQAMAQsgAkEkaiABENwBIAIoAighAyACKAIkIgRBgICAgHhGDQEgAigCLAs2AiAgAiADNgIcIAIgBDYCGCACQQxqIAEgAkEYahD7BCACKAIQIQEgAigCDCIDQYCAgIB4RgRAIABBgICAgHg2AgAgACABNgIEDAILIAIgAigCFCIENgIsIAIgAzYCJCACIAE2AiggASAEQRRsaiEDAkADQCABIANGDQEgAiABEOwEIAFBFGohASACKAIAQQFHDQALIAIoAgQhASAAQYCAgIB4NgIAIAAgATYCBCACQSRqELAEDAILIAAgAigCLDYCCCAAIAIpAiQ3AgAMAQsgAEGAgICAeDYCACAAIAM2AgQLIAJBMGokAAuuAgEEfyMAQSBrIgIkACACQRhqIgQgASgCACIDEOoCAkACfwJAIAItABhBAUYNAAJAAkACQAJAAkACQAJAIAItABlBAUYEQCACLQAaIgVB3QBGDQMgAS0ABA0BIAVBLEcNBSADIAMoAhRBAWo2AhQgBCADEOoCIAItABgNCCACLQAZQQFHDQYgAi0AGkHdAEcNAiACQRU2AgAMBwsgAkECNgIADAYLIAFBADoABAsgAiADEC0gAi0AAEEGRw0BIAAgAigCBDYCBCAAQQc6AAAMBwsgAEEGOgAADAYLIAAgAikDEDcDECAAIAL9AAMA/QsDAAwFCyACQQc2AgAMAQsgAkEFNgIACyADIAIQ0QQMAQsgAigCHAshASAAQQc6AAAgACABNgIECyACQSBqJAALtgIBA38jAEGgP2siASQAIAFBoDtqIgJB7JkJQYADEIYCIAFBAEGABPwLACACIAEQ5wQgASABKQPoA0L///////8/gzcD6AMgAUHQJ2pBAEGABPwLACABQdAzakEAQdAH/AsAIAFB0B9qIAJBgAT8CgAAIAFB0CNqIAFBgAT8CgAAIAFB0CtqQQBBgAj8CwAgAkEAQYAD/AsAA0AgAUGgO2oiAiADaiADQfKZCWotAABBf3M6AAAgA0EBaiIDQfoCRw0ACyABQQE6AJk+IAEgAkGAAxCGAiABQYAEaiABQdAfakHQG/wKAABBEEHwHxCjASICRQRAELYIAAsgAiABQdAf/AoAACACQoCAgICAgICAgH83A9AfIAIgACkCADcC4B8gAiAAKAIINgLoHyABQaA/aiQAIAIL8wIBBX8jAEEQayIFJAACQAJAIAIEQCABIAJqA0AgAS0AAARAIAJBAWoiBEEASA0DDAQLIAFBAWohASACQQFrIgINAAshAQtBASEHQQAhAkEBIQQMAQsQtAgACyAEEB8iBkUEQEEBELEHAAtBACEDIAVBADYCDCAFIAY2AgggBSAENgIEAkAgB0UEQCABLAAAQQBODQELIAZBADoAAEEBIQMgBUEBNgIMCwJAAkAgBCADayACSQRAIwBBEGsiBCQAIARBBGogBUEEaiIGKAIAIgcgBigCBEEIIAIgA2oiAyAHQQF0IgcgAyAHSxsiAyADQQhNGyIDEJgDIAQoAgRBAUYEQCAEKAIMGiAEKAIIELEHAAsgBCgCCCEHIAYgAzYCACAGIAc2AgQgBEEQaiQAIAUoAgghBiAFKAIMIQMMAQsgAkUNAQsgAkUNACADIAZqIAEgAvwKAAALIAAgBSkCBDcCACAAIAIgA2o2AgggBUEQaiQAC6cCAQh/IwBBMGsiAiQAAkACQCABKAIMIgMtAABBBEcEQCABQcvvCEEOEMgCIQEgAEGAgICAeDYCACAAIAE2AgQMAQsgAygCCCEHIAJBCGogAygCDCIEQQRBFBC5AiACKAIMIQUgAigCCEEBRg0BIAIoAhAhBiAEBEAgAS0AECEIQQAhAwNAIAIgAzYCHCACQQE2AiwgAkEDNgIkIAIgATYCICACIAJBHGo2AiggAkEIakGflAggAkEgahDBBiACIAcgA0EYbGo2AhQgAiAIOgAYIAYgA0EUbGoiCSACKAIYNgIQIAkgAv0AAgj9CwIAIANBAWoiAyAERw0ACwsgACAENgIIIAAgBjYCBCAAIAU2AgALIAJBMGokAA8LIAIoAhAaIAUQsQcAC5QCAwN/AXwBfiMAQTBrIgMkAAJAIAEoAgwtAABFBEBBACEBDAELIANBIGogARDQAwJ/IAMoAiBBAUYEQCADKAIkIQRBAgwBCwJAIAMrAygiBr0iB0I/h0IBiCAHhSAG/AMiBLi9Ug0AIAIoAgAgBEsNACACKAIEIQUCQCACLQAIBEAgBCAFSQ0BDAILIAQgBUsNAQtBAQwBCyADIAI2AgwgAyACQQRqNgIQIANBFTYCLCADQRU2AiQgAyADQRBqNgIoIAMgA0EMajYCICADQRRqQeuECCADQSBqEMEGIAEgAygCGCIBIAMoAhwQyAIhBCADKAIUIAEQvAhBAgshASAAIAQ2AgQLIAAgATYCACADQTBqJAALtQICA38CfiMAQaACayIBJAAgAUEIQZgBEK8HAkAgASgCACICBEAgACkDaCEEIAApA2AhBSABQaQBaiAAQYwBaigCACAAQZABaigCABC3AgJAIAAoAlBBgICAgHhHBEAgAUGwAWogABC9BQwBCyABQYCAgIB4NgKAAgsCQCAAKAJ4RQRAIAFBADYCnAIgAUEANgKUAgwBCyAAKAJwIgNFDQIgAUGUAmogAyAAKAJ0EJsBCyABQYQBaiAAQfwAahD8BiABIAQ3A3AgASAFNwNoIAEgASkCpAE3A5ABIAEgASgCrAE2ApgBIAFBCGoiACABQbABakHgAPwKAAAgASABKAKcAjYCgAEgASABKQKUAjcDeCACIABBmAH8CgAAIAFBoAJqJAAgAg8LELYIAAtBvJYJELAIAAuqAgEBfyMAQdAAayIDJAAgA0EYaiAAEO4CIANBEGogASACEKUIIAMgAygCFCIANgIsIAMgAygCEDYCKCADIAA2AiQCQCADKAIYIgFFIABBgICAgHhGckUEQCABKAIAIgEgASgCAEEBaiIANgIAIABFDQEgAyADKAIsNgJMIAMgAykCJDcCRCADKAIcIAMoAiAQ9wdBBEE0EKcFIgBCgICAgPAANwIIIABCgYCAgBA3AgAgACABNgIwIAAgA/0AAjD9CwIQIAAgA/0AAkD9CwIgIANB0ABqJAAgAEEIag8LIANBCGogA0EkahCiBSADKAIIIQEgAygCDCECIAMgA0EYahDiBSADKAIAIgAgASAAGyIBQQEgARsgAygCBCACIAAbQQAgARsQzQgLAAv6AQEDfyMAQRBrIgIkACAAKAIAIQACfyABLQALQRhxRQRAIAEoAgAgACABKAIEKAIQEQUADAELIAJBADYCDCABIAJBDGoCfyAAQYABTwRAIABBP3FBgH9yIQEgAEEGdiEDIABBgBBJBEAgAiABOgANIAIgA0HAAXI6AAxBAgwCCyAAQQx2IQQgA0E/cUGAf3IhAyAAQf//A00EQCACIAE6AA4gAiADOgANIAIgBEHgAXI6AAxBAwwCCyACIAE6AA8gAiADOgAOIAIgBEE/cUGAf3I6AA0gAiAAQRJ2QXByOgAMQQQMAQsgAiAAOgAMQQELEFsLIAJBEGokAAv7AgIHfwF+IwBBEGsiBCQAAkAgACgCCCIBIAAoAgQiAkYNAAJAIAEgAkkEQCAAKAIAIgUgAWotAAAiA0EiRiADQdwARnIgA0EgSXINAiAEQQhqIAFBAWoiBiAFIAJBnNkJEOYFIAQoAgwiB0H4////B3EhAyAEKAIIIQIDQCACIQEgA0UNAiADQQhrIQMgAUEIaiECIAEpAAAiCEKixIiRosSIkSKFQoGChIiQoMCAAX0gCEKgwICBgoSIkCB9hCAIQty48eLFi5eu3ACFQoGChIiQoMCAAX2EIAhCf4WDQoCBgoSIkKDAgH+DIghQDQALIAAgASAFayAIeqdBA3ZqNgIIDAILIAEgAkGM2QkQmAQACyAAIAdBeHEgBmo2AgggACgCCCIBIAAoAgQiAiABIAJLGyEDIAAoAgAhBQNAAkAgASADRg0AIAEgBWotAAAiAkEiRiACQdwARnIgAkEgSXINACAAIAFBAWoiATYCCAwBCwsLIARBEGokAAv6AQIEfwF+IwBBEGsiBiQAAn9BACADIAIgA2oiAksNABpBACEDIAZBDGohCAJAAkAgBa0gAiABKAIAIglBAXQiByACIAdLGyICQQhBBCAFQQFGGyIHIAIgB0sbIgetfiIKQiCIpw0AIAqnIgJBgICAgHggBGtLDQACfyAJRQRAIAYgBCACEPkGIAYoAgAMAQsgASgCBCAFIAlsIAQgAhCmBQsiBQ0BIAYgBDYCDCAGQQhqIQggAiEDCyAIIAM2AgAgBigCCCEFIAYoAgwMAQsgASAHNgIAIAEgBTYCBEGBgICAeAshASAAIAU2AgQgACABNgIAIAZBEGokAAuZAgEIfyMAQRBrIgMkACAAQdHQCUHS0AkQ6wQgA0EGaiEHIANBAmohCANAQQAhBAJAA0AgAiAERgRAIAIEQCAAIAEgAhCcCAsgAEHR0AlB0tAJEOsEIANBEGokAA8LIAMgASACIARBsNAJEJkFIAMoAgwiCUUNASAEQQFqIQQgAygCCCIKLQAAIgUtAJG6CSIGRQ0ACyADKAIEIgEEQCAAIAMoAgAgARCcCAsgCUEBayECIApBAWohASAGQfUARgRAIANB3OrBgQM2AAAgAyAFQQ9xLQCRvAk6AAUgAyAFQQR2LQCRvAk6AAQgACADIAcQ6wQMAgsgAyAGOgABIANB3AA6AAAgACADIAgQ6wQMAQsLQcDQCRCwCAALhAIBAn8jAEEgayIBJAAgAUEEaiAAEOoCAkAgAS0ABEEBRgRAIAEoAgghAAwBCyABLQAFQQFGBEACQCABLQAGIgJB3QBHBEAgAkEsRg0BIAFBFjYCFCAAIAFBFGoQ0QQhAAwDCyAAIAAoAhRBAWo2AhRBACEADAILIAAgACgCFEEBajYCFCABQQxqIAAQ6gICQCABLQAMIgINACABLQANQQFHDQAgAS0ADkHdAEcNACABQRU2AhQgACABQRRqENEEIQAMAgsgAUEWNgIUIAAgAUEUahDRBCEAIAJFDQEgASgCEBDhBgwBCyABQQI2AhQgACABQRRqENEEIQALIAFBIGokACAAC+kBAgN/A34gAS0ABiIDQQFrQf8BcSIEQQxJBEAgAS8BACICrUL//wODIQUgBEEDdCkDwPoJIQYgATEABSEHIABBADYCCCAAIAExAAIgATEAA0I8fnwgBULtAn4gAkGxD2tB/P8DcUECdiACQe0Oa0H//wNxQeQAbmsgAkHBDGtB//8DcUGQA25qrUL//wODfCAGfCAHfAJ/QQEgAkEDcQ0AGkEAIAJB5ABwDQAaIAJBkANwQQBHCyADQQNJcq19QoCjBX58IAExAARCkBx+fEKAnvm35wF9NwMADwtB5NAJQShBvLcJEMMHAAuyAgEFfyMAQTBrIgEkAAJAIABFBEBBGyEAQczpCSECDAELIAAoAgAEQEHPACEAQemFCSECDAELIABBfzYCAEEBIQIgAEEIayIDIAMoAgBBAWoiBDYCACAEBEACQCAAKAIEQQFHDQAgAUEMaiAAQQhqIgQQxgggASgCDEGAgICAeEYEQCAAKAIEQQFzIQIMAQsgAEEMaiIFEOQHIAUgAUEMakEk/AoAACAAKAIEIAQoAgAQqwggAEEANgIECyAAIAMQ+gcgAUEwaiQAIAIPCwALIAEgADYCFCABIAI2AhAgAUEANgIMIAFBDGoiAigCCCEDIAIoAgQhACACKAIABEAgACADEPoHQQAhAAsgASADNgIEIAEgADYCACABKAIAIgBBASAAGyABKAIEQQAgABsQzQgAC7ECAQN/IwBBEGsiBSQAAkACQAJAAkACQAJAIAMoAgAiBEEfdSAEQf////8Ha3FBAWsOAwEDAgALEJkIIgRB1e4IQQVBkvIIQQgQtwUgBSABIAQgAxDSAkEBIQMgBSgCAEEBRw0DIAUoAgQhAiAEEIsIDAQLIAMoAgQQmQgiBEHV7ghBBUGVyQhBCRC3BUGAgICAeEYNAiABLQAAIARBs4AIQQggA0EEahCyBwwCCxCZCCIEQdXuCEEFQaryCEEUELcFIAVBCGogASAEIAMoAgQoAgAQkARBASEDIAUoAghBAUcNASAFKAIMIQIgBBCLCAwCCxCZCCIEQdXuCEEFQZ7yCEEMELcFCyACQdXuCEEFEIkBIAQQrgdBACEDCyAAIAI2AgQgACADNgIAIAVBEGokAAuYAgEDfyMAQaABayIEJAAgBEEMaiACQTz8CgAAIAIoAjwhBQJAIAMEQCAEQQE6AFggBCADNgJUQQAhAyAEQQA2AlAgBEKAgICAEDcCSCAEQeQAaiIGIARByABqQYO6CEEZEMwCIARB3ABqIAYQxQQgBCgCZCAEKAJoELwIAkAgBC0AXEUEQCAELQBdIQMMAQsgBCgCYBD4AwsgBSADQQFxOgBlIARB5ABqIgMgAkE8/AoAACABQdABaiADEPkBIAMgASgC1AEgASgC2AEQtwIgBUHYAGoQ4QQgBSAEKAJsNgJgIAUgBCkCZDcCWEEAQQEQvAggACABIAUQggcMAQsgACABIAUQggcgBEEMahDzBAsgBEGgAWokAAuyAgEDfyMAQSBrIgUkAEGY/wlBmP8JKAIAIgZBAWo2AgACQAJAAkACQCAGQQBIDQACQAJAQZT/CS0AAEUEQEGU/wlBAToAAEGQ/wlBkP8JKAIAQQFqNgIAQYT/CSgCACIGQQBIDQMgBiAGQQFqIgdKDQRBhP8JIAc2AgBBiP8JKAIADQFBhP8JIAdBAWs2AgAMAgsgBSAAIAEoAhgRAAAACyAFQQhqIAAgASgCFBEAACAFIAQ6AB0gBSADOgAcIAUgAjYCGCAFIAUpAwg3AhBBiP8JKAIAIAVBEGpBjP8JKAIAKAIUEQAAQYT/CUGE/wkoAgAiAEEBazYCACAAQQBMDQMLQZT/CUEAOgAAIAMNAwsAC0GA6AlBHEGc6AkQhAUAC0Gw5wlBzQBB2OcJEIUFAAsAC4QCAQl/IwBBIGsiAiQAIAIgARD4AiABKAIQIQMgAkEMaiABKAIUIgVBBEEUELkCIAIoAhAhBiACKAIMQQFHBEAgBUH/////A3EhCCACKAIUIQcgAkEUaiEJA0AgBCAIRwRAIAIgAykCADcCDCAJIANBCGoQ+AIgByAEQRRsaiIKIAIoAhw2AhAgCiAC/QACDP0LAgAgA0EUaiEDIARBAWohBAwBCwsgAEEYaiABQRhqEPgCIAAgBTYCFCAAIAc2AhAgACAGNgIMIAAgAikCADcCACAAIAIoAgg2AgggACABLQAsOgAsIAAgASkCJDcCJCACQSBqJAAPCyACKAIUGiAGELEHAAvxAQIEfwJ+IAMhBCABIghC5wdWBEADQCACIAQiBUEEayIEaiAIIgkgCEKQzgCAIghCkM4Afn2nIgZB//8DcUHkAG4iB0EBdC8ByO8JOwAAIAIgBWpBAmsgBiAHQeQAbGtB//8DcUEBdC8ByO8JOwAAIAlC/6ziBFYNAAsLIAhCCVYEQCACIARBAmsiBGogCKciBSAFQf//A3FB5ABuIgVB5ABsa0H//wNxQQF0LwHI7wk7AAAgBa0hCAsgAVBFIAhQcUUEQCACIARBAWsiBGogCKdBAXQtAMnvCToAAAsgACADIARrNgIEIAAgAiAEajYCAAuxAgECfyMAQaACayIEJAACQAJAIAEoAnQiBQRAIAUoAoABQQhJDQELIARBEDYCAAwBCyAEIAUQaCAEKAIAQRBGDQAgAUE4ahD0AiABQYaAgIB4NgI4CyAEIAM2AiAgBCAE/QADAP0LAyggBCAE/QADEP0LAzgCQCADRQRAIAQoAihBEEcEQCAEIAT9AAMQ/QsDWCAEIAT9AAMA/QsDSCAEQYgCaiABKAJ0IgEQ5AQgBEHoAGogASACECJBCEHYARCnBSIBIARByABqQdgB/AoAACAAIAE2AgggAEKRgICAiICAgIB/NwMADAILEMQIIQEgAEGSgICAeDYCACAAIAE2AgQMAQsgACADNgIEIABBkoCAgHg2AgAgBCgCKEEQRg0AIARBKGoQ2AILIARBoAJqJAALigIBBn8gACgCCCEGAn9BASABQYABSSIEDQAaQQIgAUGAEEkNABpBA0EEIAFBgIAESRsLIgciAiAAKAIAIAAoAggiA2tLBEAgACADIAIQ4gILIAAoAgQgACgCCGohAgJAIARFBEAgAUE/cUGAf3IhBCABQQZ2IQMgAUGAEEkEQCACIAQ6AAEgAiADQcABcjoAAAwCCyABQQx2IQUgA0E/cUGAf3IhAyABQf//A00EQCACIAQ6AAIgAiADOgABIAIgBUHgAXI6AAAMAgsgAiAEOgADIAIgAzoAAiACIAVBP3FBgH9yOgABIAIgAUESdkFwcjoAAAwBCyACIAE6AAALIAAgBiAHajYCCEEAC+8BAQZ/QQohBAJAIAFB5wdNBEAgASEDDAELIAEhAwNAIAIgBCIFQQRrIgRqIAMiBiADQZDOAG4iA0GQzgBsayIHQf//A3FB5ABuIghBAXQvAcjvCTsAACACIAVqQQJrIAcgCEHkAGxrQf//A3FBAXQvAcjvCTsAACAGQf+s4gRLDQALCyADQQlLBEAgAiAEQQJrIgRqIAMgA0H//wNxQeQAbiIDQeQAbGtB//8DcUEBdC8ByO8JOwAAC0EAIAEgAxtFBEAgAiAEQQFrIgRqIANBAXQtAMnvCToAAAsgAEEKIARrNgIEIAAgAiAEajYCAAubAgECfyMAQTBrIgIkACACQQhqIgMgAUHegQhBCRDMAiACQRxqIAMQuAMgAigCICEBAkAgAigCHEEBRgRAIABBgYCAgHg2AgAgACABNgIEDAELIAFFBEAgAEGAgICAeDYCAAwBCwJAIAEgAigCJCIDQQFBABDkBkUEQCADQYCACEsNASAAIAEgAxCJAwwCCyACQQhqQZmkCEEREMgCIQEgAEGBgICAeDYCACAAIAE2AgQMAQsgAkEBNgIsIAJBkK4INgIoIAJBHGpBk5IIIAJBKGoQwQYgAkEIaiACKAIgIgEgAigCJBDIAiEDIABBgYCAgHg2AgAgACADNgIEIAIoAhwgARC8CAsgAigCCCACKAIMELwIIAJBMGokAAv1AQEHfyMAQRBrIgMkACADQQhqIAIgARCLBgJ/IAMoAggiAiADLQAMIgRBA0YNABogACABQRhsaiEFIARBAUYhAQNAIAAgBUcEQCAAKAIUIQQgACgCECEGIAAoAgghByAAKAIEIQggAigCACABQQFxEIkIIANBCGogAkECEIoGIAMoAggiASADLQAMIglBA0YNAhogAyAJOgAEIAMgATYCACADQaqACEEEIAggBxDmBiADQa6ACEEFIAYgBBDmBiADKAIAKAIAIAMtAAQQ1wcgAEEYaiEAQQAhAUECIQQMAQsLIAIoAgAgBBDYB0EACyADQRBqJAALhgIBA38CQCADKAIAIgRBg4CAgHhGBEAgAygCBCEFDAELAkACQAJAIARB/////wdrIARBH3VxQQFrDgMAAwIBCyABQThqEPQCIABBj4CAgHg2AgAgAUGFgICAeDYCOA8LIAAgASADEP4CDwsgAygCBCEGCyABKAJ0IgMEfyADQdQBaigCACADQdgBaigCACABKAIMIAEoAhAQjwQFQQALIAZyBEBBBEEkEKcFIgNBADoAICADIAU2AhwgAyAGNgIYIANBADsBFCADQQA2AgAgAUE4ahD0AiABIAM2AjwgAUGHgICAeDYCOCAAQQE6AAQgAEGDgICAeDYCAA8LIAAgASACIAUQ7AEL+AECAn8CfiMAQRBrIgQkAAJAAkACQAJAAkACQAJAIAEoAhQiBSABKAIQSQRAIAEoAgwgBWotAAAiBUEuRg0BIAVBxQBGIAVB5QBGcg0CCyACRQ0CQgEhBgwFCyAEIAEgAiADQQAQvgEgBCgCAA0CDAMLIAQgASACIANBABCUASAEKAIARQ0CIAAgBCgCBDYCCCAAQgM3AwAMBAtCACADfSIHQgBTBEBCAiEGIAchAwwDCyADur1CgICAgICAgICAf4QhAwwCCyAAIAQoAgQ2AgggAEIDNwMADAILIAQpAwghAwsgACADNwMIIAAgBjcDAAsgBEEQaiQAC9UBAQl/IAAgAC0AAEEDRiAALQABQQNHcSIDaiICIABBA0ECIAAtAAJBA0YgAC0AA0EDR3EiBRtqIgQgACADRWoiAyADLQAAQQNGIABBAkEDIAUbaiIALQAAQQNHcSIFGyACLQAAIgdBA0YgBC0AACIIQQNHcSICGyIGLQAAIQkgACADIAQgAhsgBRsiBC0AACEKIAEgCCAHIAIbOgAAIAEgBCAGIAlBA0YgCkEDR3EiAhstAAA6AAEgASAGIAQgAhstAAA6AAIgASADIAAgBRstAAA6AAMLkAIBAn8jAEEgayIBJAAgAUEUaiAAEIUDIAEoAhQiAgRAIAJBAToAeCACQRRqEOQHIAJBgICAgHg2AhQCQCACKAJ0IgBFDQAgACgCgAFBB0sNACAAQYABahCoAyAAQQk2AoABIABB3AFqEOIHIABBgICAgHg2AtwBIABB6AFqEOQHIABBgICAgHg2AugBIABBOGoQ4gcgAEGAgICAeDYCOCAAEOsHIABBAjYCAAsgAigCOEH5////B2pBBE8EQCACQThqIgAQ9AIgAEGLgICAeDYCAAsgASgCGCABKAIcEPwHIAFBIGokAA8LIAFBCGogAUEUahDkBSABKAIIIgBBASAAGyABKAIMQQAgABsQzQgAC/gBAgJ/An4jAEEQayIEJAACQAJAAkACQAJAAkACQCABKAIUIgUgASgCEEkEQCABKAIMIAVqLQAAIgVBLkYNASAFQcUARiAFQeUARnINAgsgAkUNAkIBIQYMBQsgBCABIAIgA0EAEMEBIAQoAgANAgwDCyAEIAEgAiADQQAQkgEgBCgCAEUNAiAAIAQoAgQ2AgggAEIDNwMADAQLQgAgA30iB0IAUwRAQgIhBiAHIQMMAwsgA7q9QoCAgICAgICAgH+EIQMMAgsgACAEKAIENgIIIABCAzcDAAwCCyAEKQMIIQMLIAAgAzcDCCAAIAY3AwALIARBEGokAAv7AQEBfyMAQUBqIgQkACAAIAEgAhDCBiAAKAIAIgIoAgAQuggCfyADKAIAIgBFBEBBACEAQQAMAQsgBCAANgIkIARBADYCICAEIAA2AhQgBEEANgIQIAQgAygCBCIANgIoIAQgADYCGCADKAIIIQBBAQshASAEIAA2AiwgBCABNgIcIAQgATYCDCAEQThqIAIgABCKBiAEKAI4IQMgBC0APCIAQQNHBEAgBCAAOgA0IAQgAzYCMANAIAQgBEEMahDEASAEKAIAIgAEQCAEQTBqIAAgBCgCBBCqBgwBCwsgBCgCMCgCACAELQA0ENcHQQAhAwsgBEFAayQAIAML9gEBBH8jAEEQayICJAAgACgCFCEEIAAoAhAhAyAAKAIIIAFBobUIQQggACgCACAAQQRqKAIAEOYGBEAgAUGEsQhBByAAKAIIIABBDGooAgAQywULAkACQAJAIAMEQCABIAAoAhAQxwQiAyAERXINAwwBCyAERQ0BCyABQZy/CEEPEMIGIAEoAgAiASgCABC6CCACQQhqIgQgAUEBEIoGIAIoAgghAyACLQAMIgFBA0YNASACIAE6AAwgAiADNgIIIARBwb8IQQsgACgCFCAAQRhqKAIAEOYGIAIoAggoAgAgAi0ADBDXBwtBACEDCyACQRBqJAAgAwvuAQELfyMAQSBrIgIkACABKAIAIQkgASgCBCEDIAJBCGogASgCCCIFQQRBGBC5AiACKAIMIQYgAigCCEEBRwRAIAMgBUEEdGohCiACKAIQIQcgAkEUaiELIAMhAQNAIAEgCkcEQCABKAIMIQQgASgCCCEMIAJBCGogASgCACABKAIEEIkDIAsgDCAEEIkDIAcgCEEYbGoiBCACKQIYNwIQIAQgAv0AAgj9CwIAIAhBAWohCCABQRBqIQEMAQsLIAkgAxC+CCAAIAU2AgggACAHNgIEIAAgBjYCACACQSBqJAAPCyACKAIQGiAGELEHAAuZAgEFfwJAIAAoAggiA0UNACAAKAIEIQUCQANAIAEgBSACQTxsaiIEQQRqKAIAIARBCGooAgAQqAdFDQEgAkEBaiICIANHDQALIAMhAgwBCyAEEPMEIAIhBANAIAMgBEEBaiIESwRAIAEgBSAEQTxsaiIGQQRqKAIAIAZBCGooAgAQqAcEQCAFIAJBPGxqIAZBPPwKAAAgAkEBaiECBSAGEPMECwwBCwsgACACNgIICyAAKAIAIAJGBEAjAEEQayIDJAAgA0EIaiAAIAAoAgBBAUEEQTwQ4gEgAygCCCIEQYGAgIB4RwRAIAMoAgwaIAQQsQcACyADQRBqJAALIAAoAgQgAkE8bGogAUE8/AoAACAAIAJBAWo2AggLgAICA38BfiMAQTBrIgIkACABKAIAQYCAgIB4RgRAIAEoAgwgAkEANgIsIAJCgICAgBA3AiQoAgAiBCgCACEDAkAgBCgCBCIEQQFxBEAgAkEkaiADIAMgBEEBdmoQ/QMMAQsgAkEkakHo5wkgAyAEEHwaCyACIAIoAiwiAzYCICACIAIpAiQiBTcDGCABIAM2AgggASAFNwIACyABKAIIIQMgAUEANgIIIAEpAgAhBSABQoCAgIAQNwIAIAIgAzYCECACIAU3AwhBDBAfIgFFBEAQtggACyABIAIoAhA2AgggASACKQMINwIAIABBzOgJNgIEIAAgATYCACACQTBqJAAL7gEBAn8jAEEgayIEJAAgASgCECEFIARBGGogAigCBCACKAIIEN0HIAQoAhwhAiABKAIIIAEoAgwQoAggAUEANgIIIAEgAjYCDCAEQRBqIAMgBRB5QQEhBSAEKAIUIQMCQCAEKAIQQQFGBEAgAhCLCAwBCwJAIAEoAgBBAUYEQCAEQQhqIAIQtAcgBCgCDCECIAQoAghBAXEEQBCDBSACEIsIIAMQiwghAwwDCyABKAIEIAIgAxCuBwwBCyABKAIEIAIgAxCLBxCLCCADEIsIIAIQiwgLQQAhBQsgACADNgIEIAAgBTYCACAEQSBqJAAL6wECBH8BfiMAQUBqIgIkACABKAIgIgMEfyABIANBAWs2AiACQCABEL4DIgEEQCACIAEpAgA3AwAgAiABKAIINgIIIAJBIGogAhC1AyACKAIgIgMNAUGk3wkQsAgAC0G03wkQsAgACyACKAIkIQQgAiACKAIoIgU2AjwgAiAENgI4IAIgAzYCNCACQSBqIAJBNGoQxAMgAiACKAIoIgQ2AhggAiACKQIgIgY3AxAgASAENgIIIAEgBjcCACADIAVBGGxqIQQgAyAFQQxsakGMAmoFQQALIQEgACAENgIEIAAgATYCACACQUBrJAALzgECAnwCfyMAQRBrIgckACADuiEFIAACfwJAAkACQANAIAQgBEEfdSIIcyAIayIIQbQCTQRAIAhBA3QrA4i9CSEGIARBAE4NAiAFIAajIQUMBAsgBUQAAAAAAAAAAGENAyAEQQBIBEAgBEG0AmohBCAFRKDI64XzzOF/oyEFDAELCwwBCyAFIAaiIgWZRAAAAAAAAPB/Yg0BCyAHQQ42AgQgACABIAdBBGoQ0gQ2AgRBAQwBCyAAIAUgBZogAhs5AwhBAAs2AgAgB0EQaiQAC9ABAQR/IwBBEGsiAyQAIAMgAjYCDCADIAE2AggCQCAAKAIIIgZFDQAgACgCBCEEQQAhAgNAIANBCGogBCACQTxsaiIBQRxqKAIAIAFBIGooAgAQxgYEQCACQQFqIgIgBkcNAQwCCwsgARDzBCACIQEDQCAGIAFBAWoiAUsEQCADQQhqIAQgAUE8bGoiBUEcaigCACAFQSBqKAIAEMYGBEAgBCACQTxsaiAFQTz8CgAAIAJBAWohAgUgBRDzBAsMAQsLIAAgAjYCCAsgA0EQaiQAC/ABAQR/AkACQAJAAkACQAJAAkACQAJAAkACQCAALQAADg0BAgMEBQYHCAkECgQEAAsgACgCECAAKAIUELwIIABBBGoQpgEPCyAAQQRqELgHDwsgAEEEahC4Bw8LIABBBGoQuAcLDwsgAEEEahCmAQ8LIAAoAgQgACgCCBC8CA8LIAAoAhAgACgCFBC8CCAAQQRqEOYHDwsgAEEEahCyBA8LIAAoAgwhAyAAKAIIIQIDQCABIANHBEAgAiABQQxsaiIEKAIAIARBBGooAgAQ8QcgAUEBaiEBDAELCyAAKAIEIAJBDBDJBw8LIABBCGoQ4QcL0AEBBH8gA0EITwRAIAAgACADQQN2IgNB0AFsIgRqIAAgA0HsAmwiBWogAxCAAiEAIAEgASAEaiABIAVqIAMQgAIhASACIAIgBGogAiAFaiADEIACIQILIABBBGooAgAiAyAAQQhqKAIAIgQgAUEEaigCACIFIAFBCGooAgAiBhDVBUH/AXFB/wFGIgcgAyAEIAJBBGooAgAiAyACQQhqKAIAIgQQ1QVB/wFxQf8BRnMEfyAABSACIAEgByAFIAYgAyAEENUFQf8BcUH/AUZzGwsL0AEBBH8gA0EITwRAIAAgACADQQN2IgNBwAFsIgRqIAAgA0HQAmwiBWogAxCBAiEAIAEgASAEaiABIAVqIAMQgQIhASACIAIgBGogAiAFaiADEIECIQILIABBBGooAgAiAyAAQQhqKAIAIgQgAUEEaigCACIFIAFBCGooAgAiBhDVBUH/AXFB/wFGIgcgAyAEIAJBBGooAgAiAyACQQhqKAIAIgQQ1QVB/wFxQf8BRnMEfyAABSACIAEgByAFIAYgAyAEENUFQf8BcUH/AUZzGwsLkAIBAn8jAEGAAWsiBCQAAkACQCADEJoEIgUNAAJAAkAgASgCFEGAgICAeEcNACADKAI4QYCAgIB4Rg0AAkAgAy0AdEEBaw4EAQACAQILIAMoAmhBhYCAgHhGDQAgA0HoAGpBgMAIEO0DDQELIARBCGoiBSADQfgA/AoAACAAIAEgAiAFEHAMAgsgBCACKAIAIAIoAgRBDGooAgAQzwEgBCgCBCEFIAQoAgBBAXENAEEEQfgAEKcFIgIgA0H4APwKAAAgAUE4ahD0AiABIAU2AkAgASACNgI8IAFBg4CAgHg2AjggAEGPgICAeDYCAAwBCyAAQZKAgIB4NgIAIAAgBTYCBCADEMAECyAEQYABaiQAC8QBAQV/AkAgASgCACICIAEoAgRGDQBBASEGIAEgAkEBajYCACACLQAAIgPAQQBODQAgASACQQJqNgIAIAItAAFBP3EhBCADQR9xIQUgA0HfAU0EQCAFQQZ0IARyIQMMAQsgASACQQNqNgIAIAItAAJBP3EgBEEGdHIhBCADQfABSQRAIAQgBUEMdHIhAwwBCyABIAJBBGo2AgAgBUESdEGAgPAAcSACLQADQT9xIARBBnRyciEDCyAAIAM2AgQgACAGNgIAC8QCAQZ/IAEoAgQhBgJAAkAgASgCCCIDQSBPBEADQCACIAZqLQAAIAVyIQUgAkEBaiICIANHDQALIAVB/wFxDQFBASECCyAAQYCAgIB4NgIAIAAgAjoABCADIAZqIQUgAyABKAIAIgFHBEAgASADayEAA0AgBSAHakEAOgAAIAdBAWoiByAARw0ACwsgAwRAIAYhAgNAIAJBADoAACACQQFqIgIgBUcNAAsLIAFFDQEgBiABEHoPCyABENoBIgRB1B9qIQUgBEGABGohByAEKALoHyEDIAQoAtAfIQIDQCAEIANBfyACQRBqIgEgASACSRsiASABIANLGyIGNgLQHyAHIAQgBUEBIAQoAuQfIAJqIAIgA0siARtBACAGIAJrIAEbIAJFEE4gBCgC0B8iAiAEKALoHyIDRw0ACyAAIAQQcxC7BQsL/wEBAX8CQAJAAkBBASAAKAIAIgFBgICAgHhzIAFBAE4bDgIAAQILIAAoAgQiABDYAiAAQcABahDhByAAKAK0AUGAgICAeEcEQCAAQewAahCvAyAAQfgAahCvAyAAKAKEASAAQYgBaigCABC8CCAAKAKQASAAQZQBaigCABC8CCAAKAKcASAAQaABaigCABC8CCAAQdQAahDjByAAKAJgIABB5ABqKAIAENkHIAAoAmwgAEHwAGooAgAQ2QcgACgCqAEgAEGsAWooAgAQvAggAEE4ahDXBSAAQbQBahCyBCAAKAJ4IABB/ABqKAIAENkHCyAAQdgBEHoPCyAAEJ8GCwu1AQIDfwJ+IwBBkARrIgQkACAEQQBBgAT8CwAgBEIANwOIBCABIAJqIQIDQCADQQxNBEAgA60hBgNAAn4gASACRgRAIAEhAkIADAELIAJBAWsiAjEAAAsgBoYgB4QhByAGQgVUIAZCCHwhBg0ACyAGpyEDCyAEIAUgB0L/P4MgBEGIBGoQ2QMgA0ENayEDIAdCDYghByAFQQFqIgVB8AFHDQALIAAgBEGABPwKAAAgBEGQBGokAAvGAQECfyAAQYABTwRAIAFBBBDQBiABKAIIIgMgASgCBGohAiABAn8gAEGAEEkEQCACIABBBnZBwAFyOgAAQQIMAQsgAEH//wNNBEAgAiAAQQx2QeABcjoAACACIABBBnZBP3FBgAFyOgABQQMMAQsgAiAAQRJ2QfABcjoAACACIABBBnZBP3FBgAFyOgACIAIgAEEMdkE/cUGAAXI6AAFBBAsiASADajYCCCABIAJqQQFrIABBP3FBgAFyOgAADwsgASAAEJYGC8QBAgR+BH8jAEEgayIGJAAgBiABQa8CaiIHQRxuIghBBHQiCSkDkOwJIgUgByAIQRxsa0EDdCkDqOoJIgQQgQMgBkEQaiAJKQOI7AkiAiAEEIEDIAYpAxggAiAEfiIDIAYpAwh8IgIgA1StfCIDQgBZBEAgA0IBhiACQj+IhCEDIAJCAYYgBCAFfkI/iIQhAgsgACADNwMAIAAgAiABQaUCaiIAQQN2Qfz///8BcSgC+O4JIAB2QQFxrX03AwggBkEgaiQAC9EBAQV/IwBBEGsiAyQAIAEoAhQhAgJAAkAgASgCAEEBRgRAIAFBBGohBCACRQ0BIANBBGogBBCmAyADKAIEIQQgAygCCCEFIAAgASgCGCACa0EDdiIBIAMoAgwiAmoiBjYCCCAAIAUgAiAGTXE2AgQgAEF/IAEgBGoiACAAIARJGzYCAAwCCyACBEAgAEEBNgIEIAAgASgCGCACa0EDdiIBNgIIIAAgATYCAAwCCyAAQQA2AgggAEKAgICAEDcCAAwBCyAAIAQQpgMLIANBEGokAAvLAQIEfwF+IwBBQGoiASQAIAAoAiAiAgR/IAAgAkEBazYCIAJAIAAQvgMiAARAIAEgACgCCDYCKCABIAApAgA3AyAgAUEMaiABQSBqELUDIAEoAgwNAUGk3wkQsAgAC0G03wkQsAgACyABIAEoAhQ2AjggASABKQIMNwMwIAFBDGogAUEwahDEAyABIAEoAhQiAjYCCCABIAEpAgwiBTcDACABKAIwIAEoAjggACACNgIIIAAgBTcCAEEMbGpBjAJqBUEACyABQUBrJAAL3AEBBX8jAEEQayICJAAgASgCACEDAkACQCABKAJYIgRBhYCAgHhHBEAgA0UNASACQQRqIAQgASgCiAEQiAQgAigCBCEDIAIoAgghBCAAIAEoAgwgASgCCGsiASACKAIMIgVqIgY2AgggACAEIAUgBk1xNgIEIABBfyABIANqIgAgACADSRs2AgAMAgsgAwRAIABBATYCBCAAIAEoAgwgASgCCGsiATYCCCAAIAE2AgAMAgsgAEEANgIIIABCgICAgBA3AgAMAQsgACAEIAEoAogBEIgECyACQRBqJAALiQIBAn9BycAIIQJBByEDAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQQFrDg0AAQIDBAUGBwgJCgsMDQtBy7wIIQIMDAtBwrwIIQJBCSEDDAsLQdDACCECQRIhAwwKC0G5wAghAkEQIQMMCQtB+MMIIQJBDyEDDAgLQfu+CCECQQkhAwwHC0H+wAghAkEVIQMMBgtB4sAIIQJBECEDDAULQba8CEGuvAggAS0AASIBGyECQQxBCCABGyEDDAQLQZioCCECQQkhAwwDC0GosAghAkEPIQMMAgtBh8QIIQJBDiEDDAELIAEoAhghAyABKAIUIQILIAAgAzYCBCAAIAI2AgALrgEBBn8CQCAAKAIMIgRFDQAgACgCACICIAAoAggiAyACQQAgAiADTRtrIgNrIgUgBEkEQCAEIAVrIQYMAQsgAyAEaiECCyACIANrIQQgACgCBCICIANByABsaiEDA0AgASAERgRAQQAhAQNAIAEgBkcEQCACIAFByABsahDNAyABQQFqIQEMAQsLIAAoAgAgAkHIABDJBwUgAyABQcgAbGoQzQMgAUEBaiEBDAELCwv7AQECfyMAQfABayICJAAgAkHIAWogABDuAgJAIAIoAsgBIgAEQCAAKAIAIgAgACgCAEEBaiIDNgIAIANFDQEgAv0MAAAAAAAAAAAAAAAAAAAAAP0LAuABIAIgADYCwAEgAkGAgICAeDYCWCACQYCAgIB4NgJ4IAIgAikC1AE3AlwgAiACKQLcATcCZCACIAIpAuQBNwJsIAIgAigC7AE2AnQgAkEANgK0ASACIAFBAEc6ALgBIAIoAswBIAIoAtABEPcHIAJBCGoQtwQgAkHwAWokAA8LIAIgAkHIAWoQ4gUgAigCACIAQQEgABsgAigCBEEAIAAbEM0ICwAL6gEBB38jAEFAaiICJAAgAkEkaiEEIAEoAgAhAyABKAIEIQcgASgCCCEFAkADQAJAIAMgB0cEQCABIANBFGoiCDYCACACQRxqIAMQygEgAigCICEDIAIoAhwiBkGBgICAeEcNASAFKAIAEJ0IIAUgAzYCAAsgAEGBgICAeDYCAAwCCyACIAQoAhg2AhggAiAEKQIQNwMQIAIgBP0AAgD9CwMAIAZBgoCAgHhGBEAgCCEDDAELCyAAIAIoAhg2AiAgACACKQMQNwIYIAAgAv0AAwD9CwIIIAAgAzYCBCAAIAY2AgALIAJBQGskAAvBAQEEfyAAQQRqIAAvAY4CIgVBAWoiBiABIAIQ8AMgAEGIAWogBiABIAMQ8AMgAUEBaiECIABBkAJqIQMCQCAFQQJqIgcgAUECaiIITQ0AIAUgAWtBAnQiAUUNACADIAhBAnRqIAMgAkECdGogAfwKAAALIAMgAkECdGogBDYCACAAIAY7AY4CIAcgAiACIAdJGyEBA0AgASACRwRAIAMgAkECdGooAgAiBCACOwGMAiAEIAA2AgAgAkEBaiECDAELCwvRAQEBfyMAQRBrIgUkACAAIAEgAhDCBiAAKAIAIgAoAgAQuggCfwJAIANB/wFxQQJHBEAgBUEIaiAAQQFBAiAEQf8BcSIBQQJGGxCKBiAFKAIIIgAgBS0ADCICQQNGDQIaIAUgAjoABCAFIAA2AgAgBUH+qQhBBxDCBiAFKAIAIgAoAgAQugggACgCACADQQFxELAHIAFBAkcEfyAFQYWqCEEMIAQQgQUgBSgCAAUgAAsoAgAgBS0ABBDXBwwBCyAAKAIAELsIC0EACyAFQRBqJAALvgEBBX8jAEEQayIDJAACQCABLQAlDQAgASgCBCEEIANBBGogARC6ASADKAIEQQFGBEAgASgCHCECIAEgAygCDDYCHCACIARqIQQgAygCCCACayEFDAELQQAhBCABLQAlDQAgAUEBOgAlAkAgAS0AJEEBRgRAIAEoAiAhBiABKAIcIQIMAQsgASgCICIGIAEoAhwiAkYNAQsgBiACayEFIAEoAgQgAmohBAsgACAFNgIEIAAgBDYCACADQRBqJAAL1AEBBH8gAEGADGpBIBDMBiAAQYAQakEgEMwGIABBgBhqQT0QzAYgAEGAFGpBIBDMBiAAKALUHyIBQYCAgIB4RwRAIABB2B9qKAIAIgIgACgC3B8iA0EJdGohBCABIANrQQl0IQNBACEBA0AgASADRgRAA0AgAiAERwRAIAIQ5QggAkGABGohAgwBCwsgAEEANgLcHyAAKALUHyAAQdgfaigCAEGABBDJBwUgASAEakEAOgAAIAFBAWohAQwBCwsLIABB4B9qEIwIIAAQ5QggAEHwHxB6C/gBAQJ/IwBB8AFrIgEkACABQcgBaiAAEO4CAkAgASgCyAEiAARAIAAoAgAiACAAKAIAQQFqIgI2AgAgAkUNASAB/QwAAAAAAAAAAAAAAAAAAAAA/QsC4AEgASAANgLAASABQYCAgIB4NgJYIAFBAjoAuAEgAUEANgK0ASABQYCAgIB4NgJ4IAEgASkC1AE3AlwgASABKQLcATcCZCABIAEpAuQBNwJsIAEgASgC7AE2AnQgASgCzAEgASgC0AEQ9wcgAUEIahC3BCABQfABaiQADwsgASABQcgBahDiBSABKAIAIgBBASAAGyABKAIEQQAgABsQzQgLAAvUAQEDfyMAQSBrIgIkACACQQhqIAEoAggiBCABKAIAIAEoAgQiA0GI5AkQ5gUCQCACKAIMQQNNBEAgASADNgIIIAJBBDYCFCAAIAEgAkEUahC6BAwBCyACKAIIIQMgASAEQQRqNgIIIAMtAANBAXQuAYzRCSADLQACQQF0LgGM1QkgAy0AAUEBdC8BjNEJIAMtAABBAXQvAYzVCXLBQQh0cnIiA0EASARAIAJBDDYCFCAAIAEgAkEUahC6BAwBCyAAQQA7AQAgACADOwECCyACQSBqJAALGQAgACABQShBCEEwQSxB4ABB5ABBNBDqCAsZACAAIAFBJEEMQSxBKEHYAEHcAEEwEOoIC78BAQR/IABBjAJqIAAvAZIDIgVBAWoiBiABIAIQ8AMgACAGIAEgAxDzAyABQQFqIQIgAEGYA2ohAwJAIAVBAmoiByABQQJqIghNDQAgBSABa0ECdCIBRQ0AIAMgCEECdGogAyACQQJ0aiAB/AoAAAsgAyACQQJ0aiAENgIAIAAgBjsBkgMgByACIAIgB0kbIQEDQCABIAJHBEAgAyACQQJ0aigCACIEIAI7AZADIAQgADYCiAIgAkEBaiECDAELCwvaAQEBfyMAQUBqIgIkACAAKAIAIQAgAkEANgI4IAJCgICAgBA3AjAgAkH42gk2AhwgAkKggICABjcCICACIAJBMGo2AhggACACQRhqEIoBBEBBoNsJQTcgAkE/akGQ2wlB2NsJEOYDAAsgAiACKAI4NgIQIAIgAikCMDcDCCACQQE2AiwgAiAAQRBqNgIoIAJBATYCJCACIABBDGo2AiAgAkHKADYCHCACIAJBCGo2AhggASgCACABKAIEQa2WCCACQRhqEKIGIAIoAgggAigCDBC8CCACQUBrJAALvAEBB38jAEEgayIDJAAgA0EIaiACQQRBGBC5AiADKAIMIQUgAygCCEEBRwRAIAJB/////wFxIQcgAygCECEGIANBFGohCANAIAQgB0cEQCADQQhqIAEQ+AIgCCABQQxqEPgCIAYgBEEYbGoiCSADKQIYNwIQIAkgA/0AAgj9CwIAIARBAWohBCABQRhqIQEMAQsLIAAgAjYCCCAAIAY2AgQgACAFNgIAIANBIGokAA8LIAMoAhAaIAUQsQcAC9gBAQN/IAEoAgAiA0UEQCAAIAI2AgggACABNgIEIABBAjYCAA8LIAJBAWohBAJAIAEvAZQEIgVFBEAgAy8BlgRFDQEgACACNgIcIAAgAjYCFCAAIAE2AhAgAEEANgIMIAAgBDYCCCAAIAM2AgQgAEEBNgIAIAAgAygCnAQ2AhgPCyAAIAI2AhwgACABNgIYIAAgAjYCFCAAIAQ2AgggACADNgIEIABBADYCACAAIAVBAWsiATYCDCAAIAMgAUECdGooApgENgIQDwtBxIoJQfsAQYSLCRCFBQAL0QECB38BfiMAQSBrIgIkACABKAIAIQMgASgCBCEHIAEoAgghBQJAA0ACQCADIAdHBEAgASADQRRqIgg2AgAgAkEUaiADELgDIAIoAhghBCACKAIUQQFHBEAgAkEIaiAEIAIoAhwQjAcgAigCDCEEIAIoAggiBkGBgICAeEcNAgsgBSgCABCdCCAFIAQ2AgALIABBgYCAgHg2AgAMAgsgCCEDIAZBgoCAgHhGDQALIAI1AhAhCSAAIAY2AgAgACAErSAJQiCGhDcCBAsgAkEgaiQAC9cBAQJ/IwBBQGoiAiQAIAJBDGoiAyABQb+BCEEGEMwCAkAgA0HcrwhBARCkASIBBEAgAEGBgICAeDYCACAAIAE2AgQMAQsgAkEsaiIBIAJBDGpBlK4IQQIQzAIgAkEgaiABEOMCIAIoAiQhASACKAIgIgNBgYCAgHhGBEAgAEGBgICAeDYCACAAIAE2AgQgAigCLCACKAIwELwIDAELIAAgAigCKDYCCCAAIAE2AgQgACADNgIAIAIoAiwgAigCMBC8CAsgAigCDCACKAIQELwIIAJBQGskAAu9AQECfyMAQRBrIgMkACAAIAFBCRDCBiAAKAIAIgAoAgAQuggCfwJAIAIoAgBBgICAgHhHBEAgA0EIaiAAQQEQiwYgAygCCCIBIAMtAAwiAEEDRg0CGiAAQQFGIQRBACEAA0AgAEEMRwRAIAEoAgAgBBCJCCABKAIAIAAgAmoiBEEEaigCACAEQQhqKAIAEOMBIABBDGohAEEAIQQMAQsLIAEoAgAQuQgMAQsgACgCABC7CAtBAAsgA0EQaiQAC8EBAQN/IwBBIGsiAyQAIAMgAjYCCCADQQxqIAEQuAMgAygCECEEAkAgAygCDEEBRgRAIABBATYCACAAIAQ2AgQMAQsgBEEAIAIgAygCFCIFSRtFBEAgACAFNgIIIAAgBDYCBCAAQQA2AgAMAQsgA0EBNgIcIAMgA0EIajYCGCADQQxqQfeRCCADQRhqEMEGIAEgAygCECIBIAMoAhQQyAIhAiAAQQE2AgAgACACNgIEIAMoAgwgARC8CAsgA0EgaiQAC70BAQN/IwBBIGsiAyQAAkACQCACQYCAgIAESQRAAn8gAkECdEEDbkEDakH8////B3EiBEUEQEEBIQUgA0EIaiABIAJBAUEAEF8gAygCCAwBCyAEEOMGIgVFDQIgA0EQaiABIAIgBSAEEF8gAygCEAtFDQIgACAENgIIIAAgBTYCBCAAIAQ2AgAgA0EgaiQADwtB/JwJQRBBjJ0JEIQFAAtBARCxBwALQZydCUEOIANBH2pB7JwJQaydCRDmAwALugEAIAAgAUK78bY0fkIoiELwsf//D34gAXwiAUL7KH5CE4hC/4CAgPAPg0Kc/wN+IAF8IgFC5wB+QgqIQo+AvIDwgcAHg0L2AX4gAXwiAUI4hiABQoD+A4NCKIaEIAFCgID8B4NCGIYgAUKAgID4D4NCCIaEhCABQgiIQoCAgPgPgyABQhiIQoCA/AeDhCABQiiIQoD+A4MgAUI4iISEhCIBNwMAIABBxgAgAUIBhkIBhHmna0EDdjYCCAu6AQEDfyMAQRBrIgQkACABIAIQjAYgASgCCCABQQA2AgggASgCDCEFELMHIANBBGooAgAgA0EIaigCABCpBiECAkAgASgCAEEBRgRAIARBCGogBRC0ByAEKAIMIQMgBCgCCEEBcQRAEIMFIQEgAxCLCCACEIsIQQEhBgwCCyABKAIEIAMgAhCuBwwBCyABKAIEIAUgAhCLBxCLCCACEIsIIAUQiwgLIAAgATYCBCAAIAY2AgAgBEEQaiQAC7IBAQZ/AkAgAEUNAANAIABBjAJqIgQgAC8BkgMiB0EMbGohCEEAIQUCQANAIAQgCEYEQCAHIQUMAgsCQAJAIAIgBCgCBCADIAQoAggiBiADIAZJGxCuBCIJIAMgBmsgCRsiBkEASiAGQQBIa0H/AXEOAgEAAwsgBEEMaiEEIAVBAWohBQwBCwsgACAFQRhsag8LIAFFDQEgAUEBayEBIAAgBUECdGooApgDIQAMAAsAC0EAC8YBAQN/IwBBIGsiASQAIAFBFGogABDuAgJAIAEoAhQiAARAIAAoAgAiAyADKAIAQQFqIgA2AgAgAEUNAUEIQZABEKcFIgJBAzYCECACQQA2AgggAkKBgICAEDcDACABKAIYIAEoAhwQ9wdBBEEUEKcFIgAgAjYCECAAIAM2AgwgAEEANgIIIABCgYCAgBA3AgAgAUEgaiQAIABBCGoPCyABQQhqIAFBFGoQ4gUgASgCCCIAQQEgABsgASgCDEEAIAAbEM0ICwAL0gEBAn8jAEEgayIBJAAgAUEUaiAAEO4CAkAgASgCFCIABEAgACgCACICIAIoAgBBAWoiADYCACAARQ0BIAEoAhggASgCHBD3B0EIQegBEKcFIgAgAjYC4AEgAEEANgLcASAAQoCAgIAQNwLUASAAQYCAgIB4NgLIASAAQYCAgIB4NgJ4IABBBzYCECAAQQA2AgggAEKBgICAEDcDACABQSBqJAAgAEEIag8LIAFBCGogAUEUahDiBSABKAIIIgBBASAAGyABKAIMQQAgABsQzQgLAAvCAQIGfwF+IwBBsAFrIgIkACACQeQAaiEFIAEoAgAhAyABKAIEIQYgASgCCCEEAkADQAJAIAMgBkcEQCABIANBFGoiBzYCACACQdgAaiADEF0gAigCYCEDIAIpA1giCEICUg0BIAQoAgAQnQggBCADNgIACyAAQgI3AwAMAgsgAkEMaiAFQcwA/AoAACAIQgNRBEAgByEDDAELCyAAQQxqIAJBDGpBzAD8CgAAIAAgAzYCCCAAIAg3AwALIAJBsAFqJAALuAEBBH8jAEEgayIDJAAgA0EIakEEQfQEEK8HIAMoAggiBARAIAQgATYCxAQgBEEAOwHCBCAEQQA2ArgDIAJBAWoiAQRAIARBxARqIQIgA0EAOgAYIANCADcDEANAIAMgA0EQahCFBCADKAIAQQFGBEAgAiADKAIEIgVBAnRqKAIAIgYgBTsBwAQgBiAENgK4AwwBCwsgACABNgIEIAAgBDYCACADQSBqJAAPC0Hk3QkQsAgACxC2CAALxwEBB38jAEEgayICJAAgASgCACEDIAEoAgQhByABKAIIIQUCQANAAkAgAyAHRwRAIAEgA0EUaiIINgIAIAJBGGogAxCgBCACKAIcIQQgAigCGCIDBEAgAkEMaiADIAQQiQMgAigCECEEIAIoAgwiBkGAgICAeEcNAgsgBSgCABCdCCAFIAQ2AgALIABBgICAgHg2AgAMAgsgCCEDIAZBgYCAgHhGDQALIAAgAigCFDYCCCAAIAQ2AgQgACAGNgIACyACQSBqJAALmAcBBX8jAEHQAGsiByQAIAf9DAAAAAAAAAAAAAAAAAAAAAD9CwMAAkAgASAHQRAgAhEDACIIBEAgAEGAgICAeDYCACAAIAg2AgQMAQsgB0EQaiIIQQBBKPwLACABIAhBKCACEQMAIgEEQCAAQYCAgIB4NgIAIAAgATYCBCAIEI8GDAELIAcgBjYCSCAHIAU2AkQgByAENgJAIAcgAzYCPCAHIAc2AkwgByAHQRBqIgg2AjgjAEHgAGsiASQAIAdBOGoiAigCACEDAkACQAJAQTgQ4wYiBQRAIAEgA0EoIAVBOBBfIAEoAgBFDQEgAUE4NgIgIAEgBTYCHCABIAL9AAIE/QsCDCABQTBqIAFBDGogAigCFCIKQRAQvAFBIBAfIgJFDQIgAiAB/QAAQP0LABAgAiAB/QAAMP0LAAAgAUEgNgJYIAEgAjYCVCABQSA2AlAgAUHQAGoQ2gEiAkHUH2ohCyACQYAEaiEGIAIoAugfIQQgAigC0B8hAwNAIAIgBEF/IANBEGoiCSADIAlLGyIJIAQgCUkbIgk2AtAfIAYgAiALQQEgAigC5B8gA2ogAyAESyIEG0EAIAkgA2sgBBsgA0UQTiACKALQHyIDIAIoAugfIgRHDQALIAFBJGogBiACEKABIAIQvwEgAUEAOgAwIAFBADoAMSABQQA6ADIgAUEAOgAzIAFBADoANCABQQA6ADUgAUEAOgA2IAFBADoANyABQQA6ADggAUEAOgA5IAFBADoAOiABQQA6ADsgAUEAOgA8IAFBADoAPSABQQA6AD4gAUEAOgA/IAFBADoAQCABQQA6AEEgAUEAOgBCIAFBADoAQyABQQA6AEQgAUEAOgBFIAFBADoARiABQQA6AEcgAUEAOgBIIAFBADoASSABQQA6AEogAUEAOgBLIAFBADoATCABQQA6AE0gAUEAOgBOIAFBADoATyABQdAAaiAKQRAQ2wEgACABKAJUIgIgASgCWBCgAiABQTBqIAEoAigiAyABKAIsENsBIABBDGogASgCNCIEIAEoAjgQoAIgAEE4NgIgIAAgBTYCHCAAQTg2AhggASgCMCIABEAgBCAAEHoLIAEoAlAiAARAIAIgABB6CyABKAIkIgAEQCADIAAQegsgAUHgAGokAAwDC0EBELEHAAtBnJ0JQQ4gAUHfAGpB7JwJQaydCRDmAwALQQEQsQcACxC7BSAIEI8GCyAHQdAAaiQAC7ACAQR/IwBBIGsiCyQAIAsgByAIECsgCy0ABCEHAkAgCygCACIIQYCAgIB4RgRAIABBgICAgHg2AgAgACAHOgAEDAELIAtBB2otAAAhDCALLwAFIQ0gCygCCCEOIAsgCjYCHCALIAk2AhggCyAONgIUIAsgBjYCDCALIAU2AgggCyAENgIEIAsgAzYCACALIAxBGHQgDUEIdHIgB3IiBDYCECMAQTBrIgMkACADQQ9qIgUgASACIAtBBBAhAkACQEEsEOMGIgEEQCADIAVBICABQSwQXyADKAIARQ0BIABBLDYCCCAAIAE2AgQgAEEsNgIAIANBMGokAAwCC0EBELEHAAtBnJ0JQQ4gA0EvakHsnAlBrJ0JEOYDAAsQuwUgCEUNACAEIAgQegsgC0EgaiQAC94BAgJ7Bn8gACAB/QAEECIDIAP9DQ4PDA0KCwgJBgcEBQIDAAEiBP0LBJAUIAAgA0EB/YsB/QsEkAwgACAE/QsE4AsgAEGgFGohBSAAQdAbaiEIIABBgAxqIQlB4AshB0ECIQYDQCAGQSBGIAggBWtBEUlyRQRAIAkgBkEEdCIKaiABIApq/QAEACIDQQH9iwH9CwQAIAUgAyAD/Q0ODwwNCgsICQYHBAUCAwABIgP9CwQQIAAgB0EQayIHaiAD/QsEACAFQSBqIQUgBkEBaiEGDAELCyAAIAFBASACEBELpwEBBH8gAEH/AXEhASAAQX9zQYB+ciEEQf//AyECQQAhAANAIABBHkcEQAJ/IABBjpMJai0AAARAIABBkJMJai8BACAAQY+TCWotAAAiAyAEaiADQX9zIAFqcUEIdXEMAQsgAEGSkwlqLwEAIAFqIABBkZMJai0AAEF/cyABaiAAQZCTCWotAAAgBGpxQQh1cQshAyAAQQZqIQAgAiADaiECDAELCyACC7wBAQV/IwBBEGsiBSQAIAUgARCgBCAFKAIEIQcCQCAFKAIAIgZFBEAgAEEANgIAIAAgBzYCBAwBCyAFIAYgByACEJwDAkAgBSgCACICRQ0AIAUoAgwhBiAFKAIIIQggAiAFKAIEIgkQrgNFDQAgCCAGEK4DRSAHQThPcg0AIAAgBjYCDCAAIAg2AgggACAJNgIEIAAgAjYCAAwBCyABIAMgBBDIAiEBIABBADYCACAAIAE2AgQLIAVBEGokAAu+AQEEfyMAQSBrIgQkACACIANqIQZBACEDEJoIIQUDQCACIAZHBEACfwJAAkACQCACLQAAQQFrDgIBAgALIARBCGpB6MgIQQMQgQggBCgCDAwCCyAEQRBqQdu6CEEEEIEIIAQoAhQMAQsgBEEYakHktwhBBRCBCCAEKAIcCyEHIAJBAWohAiAFIAMgBxCFCCADQQFqIQMMAQsLIAFB3sUIQQ8QiQEgBRCuByAAIAU2AgQgAEEANgIAIARBIGokAAuSAQEDfyADQQhPBEAgACAAIANBA3YiA0ECdCIEaiAAIANBB2wiBWogAxCvAiEAIAEgASAEaiABIAVqIAMQrwIhASACIAIgBGogAiAFaiADEK8CIQILIAItAABBA0YiAyABLQAAIgRBA0YiBXMgAC0AACIGQQNHcQR/IAAFIAIgASAGQQNHIAVxIARBA0cgA3FzGwsLngEBAn8jAEEgayIBJAAgAUEMaiAAEOoCAn8gAS0ADEEBRgRAIAEoAhAMAQsgAS0ADUEBRgRAAkAgAS0ADiICQf0ARwRAIAJBLEYNASABQRY2AhQgACABQRRqENEEDAMLIAAgACgCFEEBajYCFEEADAILIAFBFTYCFCAAIAFBFGoQ0QQMAQsgAUEDNgIUIAAgAUEUahDRBAsgAUEgaiQAC5ABAQF+AkACQCABBEBBASEBIAMtAGBBJEcEQCADLwFUIAMvAVZBrQNGcSEBCyACQQJLDQIgAQ0BDAILIAMQhwNFBEBBASEBIAMtAGBBJEcEQCADLwFUIAMvAVZBrQNGcSEBCyACQQJLDQIgAQ0BDAILIAJBAksNAQsgACACrULIAX43AwhCASEECyAAIAQ3AwALvwEBBH8jAEEQayIEJAAQmQgiBUHSpQhBCSABLQAkEKYHIAEoAgAhBhCZCCEDAkACQCAGQYGAgIB4RwRAIANBtKQIQRNBx6QIQRsQtwUgBEEIaiACIANB4qQIQRMgARCMBEEBIQEgBCgCCEEBcUUNASAEKAIMIAMQiwggBRCLCCEFDAILIANBtKQIQRNB9aQIQQQQtwULIAVB26UIQQgQiQEgAxCuB0EAIQELIAAgBTYCBCAAIAE2AgAgBEEQaiQAC5YBAQN/IwBBEGsiAiQAIAAoAgAiAyAAKAIIIgRrIAFJBEACQCABIAEgBGoiBEsEf0EABSACQQRqIAMgACgCBEEEIAQgA0EBdCIBIAEgBEkbIgEgAUEETRsiAUEMENkCIAIoAgRBAUcNASACKAIMGiACKAIICxCxBwALIAIoAgghAyAAIAE2AgAgACADNgIECyACQRBqJAALogEBA38gAEGAAU8EQCAAQT9xQYB/ciEDIABBBnYhAiAAQYAQSQRAIAEgAzoAASABIAJBwAFyOgAADwsgAEEMdiEEIAJBP3FBgH9yIQIgAEH//wNNBEAgASADOgACIAEgAjoAASABIARB4AFyOgAADwsgASADOgADIAEgAjoAAiABIARBP3FBgH9yOgABIAEgAEESdkFwcjoAAA8LIAEgADoAAAuUAQEEfyMAQSBrIgQkACAEQR5qQQI6AAAgBEGAAjsBHCAEQRxqIQcCQAJAA0AgBUEDRg0BIARBCGogBSAHai0AACIGEOAGIAVBAWohBSAEKAIIIAQoAgwgAiADEOQGRQ0ACyAAIAFqIQEDQCAAIAFGDQEgAC0AACAAQQFqIQAgBkcNAAsMAQtBAyEGCyAEQSBqJAAgBguqAQECfyMAQRBrIgUkACAAAn8gA0EBIAQbBEAgASgCFCIDIAEoAhAiBCADIARLGyEEIAEoAgwhBgNAAkAgAyAERwRAIAMgBmotAABBMGtB/wFxQQpJDQELIABEAAAAAAAAAABEAAAAAAAAAIAgAhs5AwhBAAwDCyABIANBAWoiAzYCFAwACwALIAVBDjYCBCAAIAEgBUEEahDSBDYCBEEBCzYCACAFQRBqJAALnwEBBn8jAEFAaiIDJAAgA0EEaiACQQRBPBC5AiADKAIIIQUgAygCBEEBRwRAIAJB/////wNxIQcgAygCDCEGA0AgBCAHRwRAIANBBGoiCCABENkEIAYgBEE8bGogCEE8/AoAACAEQQFqIQQgAUE8aiEBDAELCyAAIAI2AgggACAGNgIEIAAgBTYCACADQUBrJAAPCyADKAIMGiAFELEHAAuwAQIDfwF+IwBBIGsiAiQAIAEoAgBBgICAgHhGBEAgASgCDCACQQA2AhwgAkKAgICAEDcCFCgCACIEKAIAIQMCQCAEKAIEIgRBAXEEQCACQRRqIAMgAyAEQQF2ahD9AwwBCyACQRRqQejnCSADIAQQfBoLIAIgAigCHCIDNgIQIAIgAikCFCIFNwMIIAEgAzYCCCABIAU3AgALIABBzOgJNgIEIAAgATYCACACQSBqJAALngECAn8BfiMAQRBrIgQkACAAAn8CQAJAAkAgA60gAa1+IgZCIIinDQAgBqciA0GAgICAeCACa0sNACADDQEgACACNgIIIABBADYCBEEADAMLIABBADYCBAwBCyAEQQhqIAIgAxD5BiAEKAIIIgUEQCAAIAU2AgggACABNgIEQQAMAgsgACADNgIIIAAgAjYCBAtBAQs2AgAgBEEQaiQAC6wBAgR/AX4jAEEQayIDJAAgAkEBOwFUIAIgAC8BSDsBViAAQRhqIQVBgICAgHghBAJAIAAoAhhBgICAgHhHIgAgAigCGCIGQYCAgIB4R3FFBEAgAARAIANBBGogBRD4AiADKQIIIQcgAygCBCEECyAGIAJBHGoiACgCABDZByAAIAc3AgAgAiAENgIYDAELIAJBGGogBRCRBwsgAiABKQIANwJYIANBEGokACACC6gBAQN/IwBBgAdrIgMkACADQYAEakEAQYAD/AsAA0AgA0GABGoiBSAEaiAEQfKZCWotAABBf3M6AAAgBEEBaiIEQfoCRw0ACyADQQE6APkGIAMgBUGAAxCGAiADIAI6AIAEIAEgA0HgmQkgBUEBQQEQTiABIANBABCrAiABIANBABCrAiABIANBABCrAiABIANBABCrAiAAIANBgAT8CgAAIANBgAdqJAALrwEBAX8CQAJAIAEoAggiAkGAgIAQcUUEQCACQYCAgCBxDQEgACABEM4BRQ0CQQEPCyAAKAIAIAEQ8QNFDQFBAQ8LIAAoAgAgARDyA0UNAEEBDwsgASgCAEGwtAlBAiABKAIEKAIMEQMABEBBAQ8LIABBBGohACABKAIIIgJBgICAEHFFBEAgAkGAgIAgcUUEQCAAIAEQzgEPCyAAKAIAIAEQ8gMPCyAAKAIAIAEQ8QMLlQEBAn8jAEEgayIDJAAgAEEMaiEEIAEgAmohAgJ/AkACQANAQQAgASACRg0DGiADQQxqIAQQ6AQgAy0ADA0CIAMtAA1BAUcNASADLQAOIAEtAABGBEAgAUEBaiEBDAELCyADQQk2AhQgACADQRRqENIEDAILIANBBTYCFCAAIANBFGoQ0gQMAQsgAygCEAsgA0EgaiQAC6YBAQV/IwBBIGsiAiQAIAEoAighBQJAAkAgARCKAiIDBEAgAkEMaiIEIAEoAiQgAygCBCIGIAMoAggiARDMAiACQQRqIAQQoAQgAigCCCEDIAIoAgQhBCACKAIMIAIoAhAQvAggBA0BIAUoAgAQnQggBSADNgIACyAAQQA2AgAMAQsgACABNgIEIAAgBjYCACAAIAStIAOtQiCGhDcCCAsgAkEgaiQAC6kBAQR/IAAoAgghBCAAKAIEIQMDQCACIARHBEAgAyACQYgBbGoiASgCOCABQTxqKAIAENkHIAEoAkQgAUHIAGooAgAQ2QcgASgCUCABQdQAaigCABDZByABKAJcIAFB4ABqKAIAENkHIAEoAmggAUHsAGooAgAQ2QcgAUEgahDRBiABKAJ0IAFB+ABqKAIAENkHIAJBAWohAgwBCwsgACgCACADQYgBEMkHC58BAQR/IwBBEGsiBSQAIAMgBEEYbGohCBCaCCEHQQAhBANAIAMgCEcEQBCaCCEGIAVBCGogA0EEaigCACADQQhqKAIAEN0HIAZBACAFKAIMEIUIIAZBASADQQxqIAEtAAAQqQQQhQggByAEIAYQhQggBEEBaiEEIANBGGohAwwBCwsgAkGK7ghBBxCJASAHEK4HIABBADYCACAFQRBqJAALmgEBAX8jAEEgayICJAAgAkEMaiABKAIAIgEQ6gICQAJ/IAItAAxBAUYEQCACKAIQDAELIAItAA1BAUYEQCACLQAOQTpHBEAgAkEGNgIUIAEgAkEUahDRBAwCCyABIAEoAhRBAWo2AhQgACABECQMAgsgAkEDNgIUIAEgAkEUahDRBAshASAAQQY6AAAgACABNgIECyACQSBqJAALkQEBBX9BASECAkAgAS0AAEEwayIDQf8BcUEJSw0AIAEtAAFBMGsiBEH/AXFBCUsNACABLQACQTBrIgVB/wFxQQlLDQAgAS0AA0EwayIBQf8BcUEJSw0AIARB/wFxQeQAbCADQf8BcUHoB2xqIAVBCmxB/gFxaiABQf8BcWohBkEAIQILIAAgBjsBAiAAIAI7AQALpAEBA38jAEGgAWsiASQAIAFBFGoiAiAAEO4CIAEoAhQiAEUEQCABIAIQ3wUgASgCACIAQQEgABsgASgCBEEAIAAbEM0IAAsgAUEIaiAAKAIEQQhqQeCCCRCoBiABKAIMIQAgAUEgaiICIAEoAggiA0GAAfwKAAAgA0EDNgIAIAIQ3wcgACAAKAIAQQFqNgIAIAEoAhggASgCHBD5ByABQaABaiQAC5oBAQF/IwBBIGsiAiQAIAJBDGogASgCACIBEOoCAkACfyACLQAMQQFGBEAgAigCEAwBCyACLQANQQFGBEAgAi0ADkE6RwRAIAJBBjYCFCABIAJBFGoQ0QQMAgsgASABKAIUQQFqNgIUIAAgARAtDAILIAJBAzYCFCABIAJBFGoQ0QQLIQEgAEEGOgAAIAAgATYCBAsgAkEgaiQAC5YBAQN/IwBBEGsiAyQAIANBCGogAiABEIsGIAMoAgghAiADLQAMIgRBA0cEQCAAIAFBDGxqIQUgBEEBRiEBA0AgACAFRwRAIAIoAgAgAUEBcRCJCCACKAIAIABBBGooAgAgAEEIaigCABDjASAAQQxqIQBBACEBQQIhBAwBCwsgAigCACAEENgHQQAhAgsgA0EQaiQAIAILjgEBAX8jAEEgayIDJAAgASACaiECAn8CQAJAA0BBACABIAJGDQMaIANBDGogABDWBCADLQAMDQIgAy0ADUEBRw0BIAMtAA4gAS0AAEYEQCABQQFqIQEMAQsLIANBCTYCFCAAIANBFGoQ0gQMAgsgA0EFNgIUIAAgA0EUahDSBAwBCyADKAIQCyADQSBqJAALkwEBA38jAEEQayIBJABBASECAn8CQAJAIABBAXEEQCAAQQF2IgBFBEBBACEAQQAMBAsgABAfIgJFDQEgAEUNAiACQeWSCCAA/AoAAAwCCyABQQRqQeWSCCAAEJ4BIAEoAgQhACABKAIIIQIgASgCDAwCC0EBELEHAAsgAAshAyACIAMQ1QcgACACELwIIAFBEGokAAubAQEBfyMAQTBrIgMkACADIAI2AgggAyABNgIEAn8gAC0AEEEBRgRAIAAoAgQgACgCCBCbBAwBCyADIAAoAggiAUEMIAEbNgIcIAMgACgCBEGV7wggARs2AhggA0ECNgIsIANBAjYCJCADIANBBGo2AiggAyADQRhqNgIgIANBDGoiAEH2hwggA0EgahDBBiAAENoICyADQTBqJAALlQEBAn8gASACaiEDAkADQCACRQRAQQAhAgwCCyABLQAAQQlrIgRBF0tBASAEdEGbgIAEcUVyRQRAIAFBAWohASACQQFrIQIMAQsLIAEhAwsDQAJAIAIiAUUEQEEAIQEMAQsgAyABQQFrIgJqLQAAQQlrIgRBF0sNAEEBIAR0QZuAgARxDQELCyAAIAE2AgQgACADNgIAC58BAQV/IwBBEGsiAyQAIAEoAgAhAiABKAIEIQUCQANAIAIgBUcEQCABIAJBGGoiBjYCACADQQhqIAIQ5QYgAygCDCEEIAMoAggiAg0CIAYhAgwBCwtBACECCwJAIAIEQCADIAIgBEGTwQhBDxCnBiAAIAMoAgAiACACIAAbIAMoAgQgBCAAGxCJAwwBCyAAQYCAgIB4NgIACyADQRBqJAALrwEBB38jAEEQayICJAAgASgCACEDIAEoAgQhByABKAIIIQQCQAJAAkADQCADIAdGDQIgASADQRRqIgg2AgAgAkEEaiADQecAEPUCIAIoAgghBSACKAIEIgZBgICAgHhGDQEgCCEDIAZBgYCAgHhGDQALIAAgAigCDDYCCCAAIAU2AgQgACAGNgIADAILIAQoAgAQnQggBCAFNgIACyAAQYCAgIB4NgIACyACQRBqJAALowEBAX8jAEEwayIEJAAgBCADNgIQIAQgAjYCDAJAIAEoAggEQCAEQQI2AiwgBEEDNgIkIAQgATYCICAEIARBDGo2AiggBEEUakG3gwggBEEgahDBBgwBCyAEQRRqIAIgAxCJAwsgACACIAMgASgCDBDIBiICQejuCCACGzYCDCAAIAQpAhQ3AgAgACAEKAIcNgIIIAAgAS0AEDoAECAEQTBqJAALkwEBA39BASECIAEoAiwhAwJAAn8CQCABKAIAQQFGBEAgA0UNAUF/IAEoAgggASgCBGsiAiABKAI0IAEoAjBraiIBIAEgAkkbIQQgASACTyECDAMLIANFBEBBACEBDAMLIAEoAjQgASgCMGsMAQsgASgCCCABKAIEawsiBCEBCyAAIAE2AgggACACNgIEIAAgBDYCAAuaAQEEfyMAQRBrIgckACAFIAZB2ABsaiEKQQAhBhCaCCEIAn8CQANAIAUgCkYNASAHQQhqIAUgARC7ASAHKAIMIQkgBygCCEEBcUUEQCAIIAYgCRCFCCAGQQFqIQYgBUHYAGohBQwBCwsgCBCLCEEBDAELIAIgAyAEEIkBIAgQrgdBAAshASAAIAk2AgQgACABNgIAIAdBEGokAAuZAQEFfyAAKAIAIgIoAgQiAyACKAIIQTxsaiEGIAAoAgghBCAAKAIEIQUCQANAIAYgAyIARwRAIABBPGohAyAAKAIEIAAoAgggBSAEIAERCgBFDQEMAgsLIAIoAgQiAyACKAIIQTxsaiECA0AgAiADIgBGBEBBAA8LIABBPGohAyAAKAIQIAAoAhQgBSAEIAERCgBFDQALCyAAC5ABAQR/IwBBQGoiByQAIAEgAkE8bGohCCABIQYDQCAIIAYiBUcEQCAFQTxqIQYgAyAEIAUQrAUNASAAIAUoAhwgBSgCIBD+AQwBCwsgAyAEQTxsaiEGA0AgBiADIgRHBEAgBEE8aiEDIAEgAiAEEKwFDQEgB0EEaiIFIAQQ2QQgACAFEPkBDAELCyAHQUBrJAALigEBA38jAEEQayIDJABBAyECIAAtAAAiACEEIABBCk8EQCADIAAgAEHkAG4iBEHkAGxrQf8BcUEBdC8ByO8JOwAOQQEhAgtBACAAIAQbRQRAIAJBAWsiAiADQQ1qaiAEQQF0LQDJ7wk6AAALIAFBAUEBQQAgA0ENaiACakEDIAJrEIgBIANBEGokAAu1AQEEfyADKAIYIQYQmQgiBEGzgAhBCCADKAIEIAMoAggQtwUgBEHcsAhBBiADKAIQIAMoAhQQtwUgBkGBgICAeEcEQCADKAIkEJkIIQUgBkGAgICAeEcEQCABLQAAIAVBoPEIQQcgA0EYahCyBwtBgICAgHhHBEAgAS0AACAFQeSiCEEMIANBJGoQsgcLIARBovAIQQ0QiQEgBRCuBwsgAkGa8ghBBBCJASAEEK4HIABBADYCAAuQAQEEfyAAQQRqIAAvAZYEIgVBAWoiBiABIAIQ8AMgAEGIAWogBiABIAMQnQQgAUEBaiECIABBmARqIQMCQCAFQQJqIgcgAUECaiIITQ0AIAUgAWtBAnQiAUUNACADIAhBAnRqIAMgAkECdGogAfwKAAALIAMgAkECdGogBDYCACAAIAY7AZYEIAAgAiAHEMIEC54BAQJ/IwBBEGsiBCQAIAEoAgwvAZYEIQUCQAJ/IAJBAUYEQCADIAEoAhQvAZYESw0CIAQgARCLASADIAVqQQFqIQMgBCgCACECIAQoAgQMAQsgAyAFSw0BIARBCGogARCLASAEKAIIIQIgBCgCDAshASAAIAM2AgggACACNgIAIAAgATYCBCAEQRBqJAAPC0HgjQlBjgFB8I4JEMMHAAu0AQMBfwF8AX4jAEEwayICJAACQAJAAkACQCABKAIAQQFrDgIBAgALIAIgASsDCCIDvUL///////////8Ag0L/////////9/8AWAR+IAIgAzkDEEICBUIDCzcDCCACQQA6ABggACACQQhqIAJBGGoQugUMAgsgAEIANwMIIABBAjoAACAAIAEpAwg3AxAMAQsgAEECOgAAIAAgASkDCCIENwMQIAAgBEI/iDcDCAsgAkEwaiQAC5ABAQJ/AkAgAEEJayICQRdNBEBBASEBQZ+AgAQgAnZBAXENAQtBACEBIABBhQFJDQACQCAAQQh2IgIEQCACQTBHBEAgAkEgRg0CIAJBFkcNAyAAQYAtRiEBDAMLIABBgOAARiEBDAILIABB/wFxLQC8tQkhAQwBCyAAQf8BcS0AvLUJQQJxQQF2IQELIAFBAXELlQEBAX8CQAJAAkACQAJAAkBBCyAAKAIAIgFBDGsgAUELTRtBBWsOBwUFBQABAgMECyAAKAJAENQEIABBBGoQsQMPCyAAKAIEENQEIAAoAggQ+AMPCyAAKAIEIgAQ5wMgACgCYBCkCCAAQSBqENgGIAAoAhggAEEcaigCABDtByAAEOQIDwsgABDWBgsPCyAAKAIEENQEC4sBAAJAAkACQAJAAkACQAJAAkACQCAAKAIADg0AAQcCCAgIBwMEBwUGBwsgAEEEahC4Bw8LIABBBGoQuAcPCyAAQQRqEKYBDwsgAEEEahCyBA8LIABBBGoQsgQPCyAAQQhqEOEHDwsgACgCECAAKAIUELwIIABBBGoQpgELDwsgACgCBCAAKAIIELwIC4sBAgJ/AX5BASEGQQQhBQJAAkAgBK0gA61+IgdCIIinDQAgB6ciA0H8////B0sNAAJAAkACfyABBEAgAiABIARsQQQgAxCmBQwBCyADRQ0BIAMQHwsiBQ0AIABBBDYCBAwBCyAAIAU2AgRBACEGC0EIIQUMAQtBACEDCyAAIAVqIAM2AgAgACAGNgIAC5QBAQR/IwBBIGsiAiQAIAAgAUHryAhBCRDkBiEDIAJBHmpBAjoAACACQYACOwEcQQkgASADGyEEQcK8CCAAIAMbIQMgAkEcaiEFQQAhAQNAAkBBAyEAIAFBA0YNACACQQhqIAEgBWotAAAiABCEByABQQFqIQEgAigCCCACKAIMIAMgBBDkBkUNAQsLIAJBIGokACAAC6MBAQF/AkAgAUEBayAFRgRAIAAvAZIDIgFBC08NASAAIAFBAWoiBTsBkgMgACABQQxsaiIGIAIoAgg2ApQCIAYgAikCADcCjAIgACABQRhsaiIBIAMpAwA3AwAgASAD/QADCP0LAwggACAFQQJ0aiAENgKYAyAEIAU7AZADIAQgADYCiAIPC0GU3QlBMEHE3QkQwwcAC0Hk3AlBIEHU3QkQwwcAC6UBAQJ/IwBBIGsiBSQAAkACQCADLQAAQQZHDQAgAygCGEEBRw0AAkAgAygCFC0AACIEQQFGBEAgAUGMAmpBAxCIAyIEDQFBASEECyAFIAP9AAMQ/QsDECAFIAP9AAMA/QsDACAAIAEgAiAFIAQQcgwCCyAAQYOAgIB4NgIAIAAgBDYCBCADEP8BDAELIAEgAxC6AyAAQYGAgIB4NgIACyAFQSBqJAALkgEBBn8jAEEQayIDJAAgASgCwAEhBCABKAK8ASEFIAIEfyACKAIIIQYgAigCBAVBAAshAiABKAI0IQcgA0EIaiABQcQAahDnBiADKAIMIQggACADKAIINgIUIAAgAUEsakEAIAcbNgIQIAAgBjYCDCAAIAI2AgggACAENgIEIAAgBTYCACAAIAg2AhggA0EQaiQAC54BAQF/IwBBQGoiAyQAIANBADYCICADIAI2AhwgAyABNgIYIANBgAE6ACQgA0EANgIUIANCgICAgBA3AgwgACADQQxqIgEQLQJAIAAtAABBBkYNACADIAApAxA3AzggAyAA/QADAP0LAyggARD7AyIBRQ0AIABBBjoAACAAIAE2AgQgA0EoahDXBQsgAygCDCADKAIQELwIIANBQGskAAuYAQEEfyMAQRBrIgQkACAEQQRqIAEQuAMgBCgCCCEFAkAgBCgCBEEBRgRAIABBgYCAgHg2AgAgACAFNgIEDAELAkAgBUUgBCgCDCIGRXIiB0UEQCAFIAYgAiADEKsGDQELIABBACAFIAcbIAYQjAcMAQsgAUGCrghBDRDIAiEBIABBgYCAgHg2AgAgACABNgIECyAEQRBqJAALogEBAn8jAEEgayICJAAgAkEIaiABEIcBIAIoAgwhAQJAIAIoAggiA0GBgICAeEYEQCAAQYGAgIB4NgIAIAAgATYCBAwBCyACIAIoAhA2AhwgAiABNgIYIAIgAzYCFAJAIANBgICAgHhHBEAgAkEIaiACQRRqEPgBDAELIAJBgICAgHg2AggLIAAgAigCEDYCCCAAIAIpAgg3AgALIAJBIGokAAuWAQEBfwJAIAFBAWsgBUYEQCAALwGWBCIBQQtPDQEgACABQQFqIgU7AZYEIAAgAUEMbGoiBiACKAIINgIMIAYgAikCADcCBCAAIAFBJGxqQYgBaiADQST8CgAAIAAgBUECdGogBDYCmAQgBCAFOwGUBCAEIAA2AgAPC0GU3QlBMEHE3QkQwwcAC0Hk3AlBIEHU3QkQwwcAC4UBAQF/IwBBEGsiAyQAIAIgASACaiIBSwRAQQAQsQcACyADQQRqIAAoAgAiAiAAKAIEQQggASACQQF0IgIgASACSxsiASABQQhNGyIBEJgDIAMoAgRBAUYEQCADKAIMGiADKAIIELEHAAsgAygCCCECIAAgATYCACAAIAI2AgQgA0EQaiQAC6MBAQR/IwBBEGsiAiQAIAJBBGogARCfAyACKAIIIQMCQCACKAIEIgRBgYCAgHhGBEAgAEGBgICAeDYCACAAIAM2AgQMAQsgAigCDCEFAkAgBEGAgICAeEYEQCABKAIMLQAADQELIAAgBTYCCCAAIAM2AgQgACAENgIADAELIAFBmaQIQREQyAIhASAAQYGAgIB4NgIAIAAgATYCBAsgAkEQaiQAC4sBAQV/IwBBEGsiBCQAIAFBCGohBiABKAIEIQcgASgCACEDAkADQCADIAdGBEBBACEFDAILIAEgA0EBaiIFNgIAIARBCGogBiADQQN0aiIDKAIAIAMoAgQgAhDIBhDJBCAFIQMgBCgCCCIFRQ0ACyAEKAIMIQMLIAAgAzYCBCAAIAU2AgAgBEEQaiQAC48BAQN/IwBBEGsiBCQAEJkIIQUgBEEIaiADLQACIgYgBUHh8whBCiABEIoEQQEhAwJAAn8gBCgCCEEBcQRAIAQoAgwMAQsgBCAGIAVBwKYIQQkgAhCKBCAEKAIAQQFxRQRAQQAhAyAFIQYMAgsgBCgCBAshBiAFEIsICyAAIAY2AgQgACADNgIAIARBEGokAAuFAQECfyMAQSBrIgIkACACQRRqIAAQ7wIgAigCFCIABEBBASEDIAAtAAxBAUYEQCAAKQMAIABBCGooAgAgAfwGENUEUCEDCyACKAIYIAIoAhwQ+wcgAkEgaiQAIAMPCyACQQhqIAJBFGoQ4QUgAigCCCIAQQEgABsgAigCDEEAIAAbEM0IAAuCAQIBfwF+AkACQCABrSADrX4iBUIgiKcNACACIAWnIgFqQQFrIgQgAUkNACADQQhqIgMgBEEAIAJrcSIEaiIBIANJDQFBgICAgHggAmsgAU8EQCAAIAQ2AgggACABNgIEIAAgAjYCAA8LIABBADYCAA8LIABBADYCAA8LIABBADYCAAt9AAJAIAMgBEsNAAJAIANFDQAgAiADTQRAIAIgA0cNAgwBCyABIANqLAAAQb9/TA0BCwJAIARFDQAgAiAETQRAIAIgBEYNAQwCCyABIARqLAAAQb9/TA0BCyAAIAQgA2s2AgQgACABIANqNgIADwsgASACIAMgBCAFEIgIAAtyAQF/IAEgA0YEQANAIAFFBEBBAQ8LIAItAAAhAyAALQAAIQQgAkEBaiECIAFBAWshASAAQQFqIQAgBEEgQQAgBEHBAGtB/wFxQRpJG3JB/wFxIANBIEEAIANBwQBrQf8BcUEaSRtyQf8BcUYNAAsLQQALfwEGfyABKAIUIgIgASgCECIDIAIgA0sbIQUgASgCDCEGA0AgAiADSQRAIAIgBmotAAAhBAsCQCACIAVGDQAgBEEJayIHQRdLQQEgB3RBk4CABHFFcg0AIAEgAkEBaiICNgIUDAELCyAAIAQ6AAIgAEEAOgAAIAAgAiADSToAAQucAQEDfyMAQRBrIgIkACACQQRqIAFBgIAEEJ8CIAIoAgghAwJAIAIoAgRBAUYEQCAAQYGAgIB4NgIAIAAgAzYCBAwBCyADRQRAIABBgICAgHg2AgAMAQsgAyACKAIMIgRBAUEAEOQGRQRAIAAgAyAEELwEDAELIAFBmaQIQREQyAIhASAAQYGAgIB4NgIAIAAgATYCBAsgAkEQaiQAC5cBAQF/IwBBIGsiBSQAIAVBFGogASACIAMgBBC1ASAFKAIYIQECQCAFKAIUIgJBgICAgHhGBEAgAEGAgICAeDYCACAAIAE2AgQMAQsgBSAFKAIcNgIQIAUgATYCDCAFIAI2AgggBUEDNgIYIAUgBUEIajYCFCAAQaaUCCAFQRRqEMEGIAUoAgggBSgCDBC8CAsgBUEgaiQAC4UBAQF/IwBBMGsiBCQAIARBDGogA0H8AGoQ/AYCQCAEKAIMIgNBgICAgHhGBEAgAEELNgIADAELIAQgBCkCEDcCKCAEIAM2AiQgBEEHNgIMIAJBAXFFIAFBAXFxRQRAIABBCzYCACAEQQxqEJAIDAELIAAgBEEMakEk/AoAAAsgBEEwaiQACwsAIAAgAUEEEOsICwsAIAAgAUEIEOsIC4IBAQJ/IwBBEGsiAyQAIANBCGogAiABEIoGIAMoAgghAiADLQAMIgRBA0cEQCAAIAFBGGxqIQEgAyAEOgAEIAMgAjYCAANAIAAgAUcEQCADIAAgAEEMahCqBiAAQRhqIQAMAQsLIAMoAgAoAgAgAy0ABBDXB0EAIQILIANBEGokACACC5kBAgN/AX4jAEEQayICJAAgAkEEaiABEI8BIAIoAgghAwJAIAIoAgQiAUGAgICAeEYEQCAAQYGAgIB4NgIAIAAgAzYCBAwBCyACIAIoAgwiBDYCDCACIAM2AgggAiABNgIEAkAgBEUEQCACQQRqEOsDQYCAgIB4IQEMAQsgAikCCCEFCyAAIAU3AgQgACABNgIACyACQRBqJAALlAEBAX8jAEEgayIDJAACQCACQYCAgAFNBEAgAyABIAIQ3gIgAy0AAEEGRgRAIAMgAygCBDYCHEH8gAlBHxC9CCEBIANBHGoQ3gYgAEEGOgAAIAAgATYCBAwCCyAAIAMpAxA3AxAgACAD/QADAP0LAwAMAQtB44AJQRkQvQghASAAQQY6AAAgACABNgIECyADQSBqJAALhgEBA38gASgCBCIDIAEoAhAiBE8EQCABIAMgBGs2AgQgASABKAIAIgMgBGo2AgAgAigCDCIFIAIoAhAiAU8EQCAAIAE2AgwgACAENgIEIAAgAzYCACACIAUgAWs2AgwgACACKAIIIgA2AgggAiAAIAFqNgIIDwsgAEEANgIADwsgAEEANgIAC4sBAQF/AkACQAJAAkACQAJAAkACQEEEIAAoAgAiAUGAgICAeHMgAUEAThsOCwcHBwABBgYCAwQFBgsgACgCBBDICCAAKAIIEKIIDwsgABCxAw8LIAAoAgQQugcPCyAAQQRqEJAIIAAoAigQywgPCyAAKAIEEMsIDwsgACgCBBDLCAsPCyAAKAIEEKUEC5YBAQN/IwBBEGsiAyQAIANBBGogARCfAyADKAIIIQQCQCADKAIEIgVBgYCAgHhGBEAgAEGAgICAeDYCACAAIAQ2AgQMAQsgBUGAgICAeEcEQCAAIAMoAgw2AgggACAENgIEIAAgBTYCAAwBCyABKAIEIAEoAgggAhDkAyEBIABBgICAgHg2AgAgACABNgIECyADQRBqJAALgQEBAn8jAEEQayIEJAACfyADKQMAQgFRBEAgBEEIaiADKQMIIAMpAxAgARDlAiAEKAIIIQUgBCgCDAwBC0GBCEGACCABLQAAGwshA0EBIQEgBUEBcUUEQCACQdntCEEHEIkBIAMQrgdBACEBCyAAIAM2AgQgACABNgIAIARBEGokAAuEAQEEfyAAKAIIIQQgACgCBCEDA0AgAiAERwRAIAMgAkHQAGxqIgEoAhAgAUEUaigCABDZByABKAIcIAFBIGooAgAQ2QcgASgCKCABQSxqKAIAENkHIAEoAjQgAUE4aigCABDZByABQUBrENoHIAJBAWohAgwBCwsgACgCACADQdAAEMkHC4ABAQR/IwBBEGsiAiQAIAEoAgQhBSACQQRqIAEoAggiARDiAyACKAIIIQMgAigCBEEBRwRAIAIoAgwhBCAAQQA2AgggACAENgIEIAAgAzYCACABBEAgAQRAIAQgBSAB/AoAAAsgACABNgIICyACQRBqJAAPCyACKAIMGiADELEHAAuVAQEDfyMAQRBrIgMkACADQQRqIAEQeyADKAIIIQQCQCADKAIEIgVBgYCAgHhGBEAgAEGAgICAeDYCACAAIAQ2AgQMAQsgBUGAgICAeEcEQCAAIAMoAgw2AgggACAENgIEIAAgBTYCAAwBCyABKAIEIAEoAgggAhDkAyEBIABBgICAgHg2AgAgACABNgIECyADQRBqJAALlgEBA38jAEEQayIDJAAgA0EEaiABEOUDIAMoAgghBAJAIAMoAgQiBUGBgICAeEYEQCAAQYCAgIB4NgIAIAAgBDYCBAwBCyAFQYCAgIB4RwRAIAAgAygCDDYCCCAAIAQ2AgQgACAFNgIADAELIAEoAgQgASgCCCACEOQDIQEgAEGAgICAeDYCACAAIAE2AgQLIANBEGokAAuXAQEDfyMAQRBrIgIkACACQQRqIAEQ6wIgAigCCCEDAkAgAigCBCIEQYGAgIB4RgRAIABBgICAgHg2AgAgACADNgIEDAELIARBgICAgHhHBEAgACACKAIMNgIIIAAgAzYCBCAAIAQ2AgAMAQsgASgCBCABKAIIQecAEOQDIQEgAEGAgICAeDYCACAAIAE2AgQLIAJBEGokAAt6AQV/IwBBEGsiBCQAAkADQCAFQRBHBEAgBSgCiOoIIQMgBSgChOoIIQYgBUEIaiEFIAEgAiAGIAMQowIiA0UNASAEQQhqIAMQ5QYgBCgCDCEHIAQoAggiA0UNAQwCCwtBACEDCyAAIAM2AgAgACAHNgIEIARBEGokAAt6AQN/IwBBEGsiByQAAn8gBUIBUQRAIAdBCGogAUECai0AACAGEJADIAcoAgghCSAHKAIMDAELQYEIQYAIIAEtAAAbCyEBQQEhCCAJQQFxRQRAIAIgAyAEEIkBIAEQrgdBACEICyAAIAE2AgQgACAINgIAIAdBEGokAAuKAQECfyMAQdABayIDJAAgA0HMAGogAhDqASADQQhqIgQgAkEw/AoAACADQQA6AHwgA0GLgICAeDYCSCADQQA7AUAgA0EBNgI8IANBBjYCOCADQZQBaiICIARBPPwKAAAgACADQcgAakHIAPwKAAAgAUE4aiIAEPQCIAAgAkE8/AoAACADQdABaiQAC4MBAQR/IwBBIGsiAyQAIAEvAZYEIQQgA0EAOgAcIAMgBDYCGCADQQA2AhQgAUGYBGohBANAIANBCGogA0EUahCFBCADKAIIQQFGBEAgBCADKAIMIgVBAnRqKAIAIgYgBTsBlAQgBiABNgIADAELCyAAIAI2AgQgACABNgIAIANBIGokAAuDAQEEfyMAQSBrIgMkACABLwGOAiEEIANBADoAHCADIAQ2AhggA0EANgIUIAFBkAJqIQQDQCADQQhqIANBFGoQhQQgAygCCEEBRgRAIAQgAygCDCIFQQJ0aigCACIGIAU7AYwCIAYgATYCAAwBCwsgACACNgIEIAAgATYCACADQSBqJAALYgEEfiAAIAJC/////w+DIgMgAUL/////D4MiBH4iBSAEIAJCIIgiAn4iBCADIAFCIIgiBn58IgFCIIZ8IgM3AwAgACADIAVUrSACIAZ+IAEgBFStQiCGIAFCIIiEfHw3AwgLeQECfyMAQRBrIgMkACADQQRqIAEgAhCJAyAAIAMoAgwiATYCCCAAIAMpAgQ3AgAgAygCCCECQQAhAANAIAAgAUcEQCAAIAJqIgRBIEEAIAQtAAAiBEHBAGtB/wFxQRpJGyAEcjoAACAAQQFqIQAMAQsLIANBEGokAAuBAQEFfyMAQRBrIgMkACABKAIAIQIgASgCBCEEAkADQCACIARHBEAgASACQRRqIgU2AgAgA0EIaiACKAIMEOUGIAMoAgwhBiADKAIIIgINAiAFIQIMAQsLQQAhAgsCQCACBEAgACACIAYQhAMMAQsgAEGFgICAeDYCAAsgA0EQaiQAC58BAAJAAkACQCABIAJBrrwIQQgQ5AZFBEAgASACQba8CEEMEOQGDQEgASACQcK8CEEJEOQGDQIgASACQcu8CEEHEOQGDQMgASACQZioCEEJEOQGRQRAIAAgASACEIkDDwsgAEGEgICAeDYCAA8LIABBgICAgHg2AgAPCyAAQYGAgIB4NgIADwsgAEGCgICAeDYCAA8LIABBg4CAgHg2AgALfwECfwJAIAEEQCABKAIABEAgAEHPADYCCCAAQemFCTYCBCAAQQA2AgAPCyABQX82AgAgAUEIayICIAIoAgBBAWoiAzYCACADRQ0BIAAgAjYCCCAAIAE2AgQgACABQQhqNgIADwsgAEEbNgIIIABBzOkJNgIEIABBADYCAA8LAAt0AQR/IwBBEGsiAiQAIAAoAgAhAyAAKAIEIQQDQAJAIAMgBEYEQEEDIQEMAQsgACADQRhqIgE2AgAgAkEIaiADEOUGIAEhAyACKAIIIgEEfyABIAIoAgwQ2gJB/wFxBUEDCyIBQQNGDQELCyACQRBqJAAgAQuBAQECfwJAAkACQCAALQBgIgJBCWsiAUEbTUEAQQEgAXRBqYCAwABxGw0AQQAhAQJAIAJB1gBrDgMCAwEACyACQekAa0ECSQ0BIAJBA0cNAgtBAQ8LIAAvAVRFDQBBASEBIAAvAVYiAEGtA0YNACAAQfQDa0H//wNxQeQASSEBCyABC3sBBH9BBCECIAFB/wFxIQQCQAJAA0AgAkEJRg0BIAAgAmoiBS0AACIDQQVHBEAgAkEBaiECIAMgBEcNAQsLIANBBUcNACAAKAIAQQxJDQELQdYAQcrBCEEzEKwDDwsgBSABOgAAIAAgACgCAEEBaiIAQX8gABs2AgBBAAt4AQN/IwBBEGsiAyQAIANBBGogAkEBQQEQuQIgAygCCCEEIAMoAgRBAUcEQCADKAIMIQUgAEEANgIIIAAgBTYCBCAAIAQ2AgAgAgRAIAIEQCAFIAEgAvwKAAALIAAgAjYCCAsgA0EQaiQADwsgAygCDBogBBCxBwALqgEBAX8jAEGgAWsiBSQAAkAgBEUEQEHXAEG89AhBwgAQrAMQkQghBCAFQoCAgIDAADcDkAEgBf0MAAAAAAAAAAAAAAAAAAAAAP0LA2ggBUEANgKYASAFQoCAgICAgICAgH83A4ABIAVBADYCeCAFQYCAgIB4NgJYIAAgASACQQQgBCAFQQhqIgAQRCAAEJYBIAMQ1AQMAQsgACABIAIgAxAwCyAFQaABaiQAC3YBAn8jAEEQayIGJAACfyAFLQAAQQZHBEAgBkEIaiAFIAEQeSAGKAIIIQcgBigCDAwBC0GBCEGACCABLQAAGwshBUEBIQEgB0EBcUUEQCACIAMgBBCJASAFEK4HQQAhAQsgACAFNgIEIAAgATYCACAGQRBqJAALigEBAX8CQCAAKAIEIAAoAgggASgCBCABKAIIEPoGRQ0AIAAoAhAgACgCFCABKAIQIAEoAhQQ+gZFDQAgACgCHCAAKAIgIAEoAhwgASgCIBD6BkUNACAAKAIoIAAoAiwgASgCKCABKAIsEPoGRQ0AIAAoAjQgACgCOCABKAI0IAEoAjgQ+gYhAgsgAgsDAAALiAEBBH8gASgCACABKAIYIQUgASgCDCEGEJkIIQNBgICAgHhHBEAgAi0AACADQcfICEELIAEQsgcLIAZBgICAgHhHBEAgAi0AACADQaCCCEEOIAFBDGoQsgcLIAVBgICAgHhHBEAgAi0AACADQa6CCEENIAFBGGoQsgcLIAAgAzYCBCAAQQA2AgALdAEDfyMAQRBrIgMkACABIAJBDGxqIQVBACECEJoIIQQDQCABIAVHBEAgA0EIaiABQQRqKAIAIAFBCGooAgAQ3QcgBCACIAMoAgwQhQggAkEBaiECIAFBDGohAQwBCwsgACAENgIEIABBADYCACADQRBqJAALiwECAn8BbyMAQRBrIgMkACADIAI3AwAgAAJ/IAFBAXFFBEAgAkL/////////D3xC/////////x9aBEAgA0EJNgIMIAMgAzYCCEEBIQEgA0EIahDHAgwCC0EAIQEgArkQhggMAQtBACEBIAIQCyEFEMIBIgQgBSYBIAQLNgIEIAAgATYCACADQRBqJAALfQECfyMAQZABayICJAAgAAJ/IAEoAghBgICAgHhGBEBBASEDIAEoAgAMAQsgAkEIaiABQYgB/AoAAEEIQZgBEKcFIgFBADYCCCABQoGAgIAQNwMAIAFBDGogAkEEakGMAfwKAAAgAUEIags2AgQgACADNgIAIAJBkAFqJAALjgECAX8BeyMAQRBrIgQkAAJAIAEoAlBBgICAgHhHBEAgBEEEaiABQdAAahD4AgwBCyAEQYCAgIB4NgIECyAB/QADYCEFIAFB8ABqIgEQ9wQgASACQTz8CgAAIABBgICAgHg2AgAgACADOgBAIAAgBf0LAzAgACAEKQIENwIEIAAgBCgCDDYCDCAEQRBqJAALbwECfyABIAKncSEDA38gACADaikAAEKAgYKEiJCgwIB/gyICUAR/IARBCGoiBCADaiABcSEDDAEFIAAgAnqnQQN2IANqIAFxIgFqLAAAQQBOBH8gACkDAEKAgYKEiJCgwIB/g3qnQQN2BSABCwsLC5ABAQF/AkACQAJAAkACQAJAAkBBDSAAKAIAIgFB/f///wdqIAFBgoCAgHhNGw4OAQEBAQIBAwQFAQEBAQYACyAAKAIEIAAoAggQ2QcgAEEcahDpBiAAQRBqEOIHCw8LIAAoAgQgACgCCBC8CA8LIABBBGoQsgQPCyAAQQRqEPoDDwsgAEEEahCxAw8LIAAQnAULcgECfyMAQTBrIgUkACAFQRRqIgYgASACEIkDIAVBIGoiASADIAQQiQMgBUEIaiAAIAYgARAxIAUoAghBgICAgHhHBEAgBSAFKAIQNgIoIAUgBSkCCDcDICABEKEDIAUoAiAgBSgCJBC8CAsgBUEwaiQAC3wBAX8jAEEwayIHJAAgByACNgIEIAcgATYCACAHIAQ2AgwgByADNgIIIAcgBjYCFCAHIAU2AhAgB0ECNgIsIAdBAjYCJCAHQQI2AhwgByAHQRBqNgIoIAcgB0EIajYCICAHIAc2AhggAEGUgwggB0EYahDBBiAHQTBqJAALcAEBfyAAKAIABEAQzggPCyAAQX82AgAgAiAAKAIMIgNLBEAQzgggACAAKAIAQQFqNgIADwsgASACIAMgAmsiASAAKAIIaiACQdCSCRCtBiAAKAIMIAFPBEAgACABNgIMCyAAIAAoAgBBAWo2AgBBAAtkAQF/An8gA0EASARAQQEhAUEEDAELAn8CfyABBEAgAiABQQEgAxCmBQwBCyADEB8LIgFFBEAgAEEBNgIEQQEMAQsgACABNgIEQQALIQEgAyEEQQgLIABqIAQ2AgAgACABNgIACwMAAAt2AQV/IwBBEGsiAiQAIAEoAgAhBCABKAIEIQUgAkEIaiABEIMCAkAgAigCCEEBRwRAQYCAxAAhAwwBCyACKAIMIQMgASABKAIAIAEoAggiBiAFaiAEIAEoAgRqa2o2AggLIAAgAzYCBCAAIAY2AgAgAkEQaiQAC3QBAX8jAEEgayICJAACfyAAKAIAIgAoAgxFBEAgACABEIoBDAELIAJBATYCHCACQQE2AhQgAiAAQQxqNgIQIAJBBTYCDCACIAA2AgggAiAAQRBqNgIYIAEoAgAgASgCBEGQhQggAkEIahCiBgsgAkEgaiQAC3ABAn8jAEEwayIEJAAgBEEUaiIFIAMgASACEJIEIARBCGogBRC6AQJAIAQoAghBAUYEQCAEKAIMIQMgACACIAQoAhAiAms2AgwgACABIAJqNgIIIAAgAzYCBAwBC0EAIQELIAAgATYCACAEQTBqJAALcwEEfyMAQSBrIgIkACACQbi9CC0AADoAHCACQbS9CCgAADYCGCACQRhqIQUDQAJAQQUhBCADQQVGDQAgAkEIaiADIAVqLQAAIgQQgwcgA0EBaiEDIAIoAgggAigCDCAAIAEQ5AZFDQELCyACQSBqJAAgBAuBAQEBfyMAQdAAayIEJAAgBEEQaiADQcAA/AoAAEEIQegAEKcFIgNBBjYCGCADQQA7ARQgA0EANgIAIANBHGogBEEMakHEAPwKAAAgAyACNgJgIAFBMGoQ1wIgASADNgI0IAFBFjYCMCAAQQE6AAQgAEGDgICAeDYCACAEQdAAaiQAC3cBAX8jAEEgayICJAAgAkEUaiABQYDAABCfAiACKAIYIQECQCACKAIUQQFGBEAgAEGBgICAeDYCACAAIAE2AgQMAQsgAkEIaiABIAIoAhwQvgQgACACKAIIIgBBACACKAIMIgEbQQAgABsgARCMBwsgAkEgaiQAC40BAQN/Qa68CCECQQghAwJAAkACQAJAAkACQEEFIAEoAgAiBEGAgICAeHMgBEEAThtBAWsOBQABAgMEBQtBtrwIIQJBDCEDDAQLQcK8CCECQQkhAwwDC0HLvAghAkEHIQMMAgtBmKgIIQJBCSEDDAELIAEoAgghAyABKAIEIQILIAAgAzYCBCAAIAI2AgALbgEFfyMAQRBrIgIkACAAKAIAIAAoAggiAWshBCAAKAIEIgUgAWohA0EAIQEDQCABIARHBEAgASADakEAOgAAIAFBAWohAQwBCwsgAiADNgIMIAIgBTYCCCACQQhqENsFIABBADYCCCACQRBqJAALeAECfyMAQSBrIgQkACAEQQhqIgVB070IQQggAiADENoEIARBFGogASACIAMQGCAEKAIUIgFBgICAgHhHBEAgBUGuwAhBCyAEKAIYIgIgBCgCHBCVAyABIAIQvAgLIAAgBCgCEDYCCCAAIAQpAgg3AgAgBEEgaiQAC3EBAn8jAEEQayIDJAACfyABLQBgIgJB6gBGBEAgA0EIaiABQQxqEOcGIAMoAgxBACADKAIIIgIbIQEgAkEBIAIbDAELIAJBAnQiAigCxPUJIQEgAigCnPIJCyECIAAgATYCBCAAIAI2AgAgA0EQaiQAC20BAX8jAEEgayIBJAAgAUEUaiAAEIUDIAEoAhQiAARAIAAtAAxFBEAgAEIANwMACyABKAIYIAEoAhwQ/wcgAUEgaiQADwsgAUEIaiABQRRqEOMFIAEoAggiAEEBIAAbIAEoAgxBACAAGxDNCAALcQECfyMAQSBrIgEkACABQRRqIgIgABCFAyABKAIUIgBFBEAgAUEIaiACEOMFIAEoAggiAEEBIAAbIAEoAgxBACAAGxDNCAALIABBADoADCAAQQA2AgggAEIANwMAIAEoAhggASgCHBD/ByABQSBqJAALYwECfyABKAIIIQIgAAJ/IAEoAgAiAwRAIAEoAgQgA2tBA3YiAyACRQ0BGiABKAIMIAJrQQN2IANqDAELQQAgAkUNABogASgCDCACa0EDdgsiATYCCCAAQQE2AgQgACABNgIAC30BAX8jAEEgayICJAACfwJAAkACQCABQf8BcUEBaw4CAQIACyACQQhqQZKkCEEHEIEIIAIoAgwMAgsgAkEQakG27QhBBRCBCCACKAIUDAELIAJBGGpBu+0IQQgQgQggAigCHAshASAAQcvtCEEEEIkBIAEQrgcgAkEgaiQAC3sBAn8CQAJAAkACQCAAKAIAIgFBBWsiAkEAIAEgAk8bDgMAAQIDCyAAEMcHDwsgACgCBCIAKAIkEPEGIAAoAgAgAEEEaigCABC8CCAAKAIMIABBEGooAgAQvAggACgCGCAAQRxqKAIAELwIIAAQ3ggPCyAAQQhqEP8BCwtrAgF/An4jAEEQayIDJAAgAyACEA4gAykDAEIBUQRAIAAgAykDCCIFIAF9IgRCP4dCgICAgICAgICAf4UgBCAEIAVTIAFCAFVzGyIBQgAgASABQj+HIgSFIAR9QognVhs3AwALIANBEGokAAt5AQF/IwBBEGsiBSQAAkAgBCgCCARAIAEQ5wMgASADOgAIIAEgAjYCBCABQQQ2AgAgAEGKgICAeDYCACAAIAQpAgA3AgQgACAEKAIINgIMDAELIAUgAzoADCAFIAI2AgggACABIAVBCGoQswMgBBD6AwsgBUEQaiQAC3wBAn8gAS8BkgMiBEELTwRAQeTcCUEgQYTdCRDDBwALIAEgBEEBajsBkgMgASAEQQxsaiIFIAIoAgg2ApQCIAUgAikCADcCjAIgACAENgIIIABBADYCBCAAIAE2AgAgASAEQRhsaiIAIAMpAwA3AwAgACAD/QADCP0LAwgLigEBAX8jAEEQayIDJAAgA0EEaiABIAIQiQNBBEHkABCnBSIBIAA6AGAgAUEANgJYIAFBADsBVCABQYCAgIB4NgJIIAFBgICAgHg2AjwgAUGAgICAeDYCJCABQYCAgIB4NgIYIAFBgICAgHg2AgwgASADKAIMNgIIIAEgAykCBDcCACADQRBqJAAgAQt8AwF/AX4BfCMAQRBrIgMkAAJAAkACQAJAIAAoAgBBAWsOAgECAAsgACsDCCEFIANBAzoAACADIAU5AwgMAgsgACkDCCEEIANBAToAACADIAQ3AwgMAQsgACkDCCEEIANBAjoAACADIAQ3AwgLIAMgASACEFggA0EQaiQAC1YBAX8gAQRAIAAgAWohAgNAIAAgAkYEQEEBDwsgAC0AACEBIABBAWohACABQTprQf8BcUH1AUsgAUHfAXFB2wBrQf8BcUHlAUtyIAFBLUZyDQALC0EAC3IBAn8jAEEQayIBJAAgACgCAEGAgICAeEcEQCAAEKEDIAAoAgAgACgCBBDZBwsDQCACQQxHBEAgACACakEAOgAAIAJBAWohAgwBCwsgAUGAgICAeDYCDCAAIAEoAgw2AgAgACABKQMANwIEIAFBEGokAAt0AQJ/IAAoAgBBgICAgHhHBEAgASgCACAAKAIEIAAoAgggASgCBCgCDBEDAA8LIAEoAgQhAyABKAIAIQEgACgCDCgCACICKAIAIQAgAigCBCICQQFxBEAgASAAIAJBAXYgAygCDBEDAA8LIAEgAyAAIAIQfAtsAQR/IABBGGoQoQMgACgCACAAKAIEELwIIAAoAhQhAyAAKAIQIQIDQCABIANHBEAgAiABQRRsaiIEKAIIIARBDGooAgAQvAggAUEBaiEBDAELCyAAKAIMIAJBFBDJByAAKAIYIAAoAhwQvAgLdgEDfyMAQRBrIgIkACACQQhqIAEQoAQgAigCDCEDAkAgAigCCCIERQRAIABBgICAgHg2AgAgACADNgIEDAELIAMEQCAAIAQgAxC8BAwBCyABQZmkCEEREMgCIQEgAEGAgICAeDYCACAAIAE2AgQLIAJBEGokAAt3AgF/AX4gAS0AFCABQQA6ABRFBEAgAigCACEBIAAgAi0ABCICQQNHBH8gACACOgAIQZKAgIB4BUGTgICAeAs2AgAgACABNgIEDwsgAikCACEEIAEQ5wMgASAENwIEIAFBBTYCACAAQQE6AAQgAEGEgICAeDYCAAt0AQN/IAEoAgghAyABKAIAIQIgASgCBCEBA0AgAi8BlgQgA00EQCACKAIAIgQEQCABQQFqIQEgAi8BlAQhAyAEIQIMAgUgACABNgIIIAAgAjYCBCAAQQA2AgAPCwALCyAAIAM2AgggACABNgIEIAAgAjYCAAt1AQN/IAEoAgghAyABKAIAIQIgASgCBCEBA0AgAi8BkgMgA00EQCACKAKIAiIEBEAgAUEBaiEBIAIvAZADIQMgBCECDAIFIAAgATYCCCAAIAI2AgQgAEEANgIADwsACwsgACADNgIIIAAgATYCBCAAIAI2AgALcQECfwJAQdj+CSgCACICQQEgAUEDdnQiA3FFBEBB2P4JIAIgA3I2AgAgAUF4cUHQ/AlqIgEhAgwBCyABQXhxIgFB0PwJaiECIAFB2PwJaigCACEBCyACIAA2AgggASAANgIMIAAgAjYCDCAAIAE2AggLXwEEfyABQZgDaiEGIAEvAZIDIQQDQCAFIAMgBEtyRQRAIAYgA0ECdGooAgAiBSADOwGQAyAFIAE2AogCIAMgBE8hBSADIAMgBElqIQMMAQsLIAAgAjYCBCAAIAE2AgALZgEBfyMAQRBrIgIkAAJAIAEoAgwtAAAEQCACQQhqIAEQoAQgAAJ/IAIoAggiAUUEQCACKAIMIQFBAQwBCyAAIAIoAgw2AghBAAs2AgAgACABNgIEDAELIABCADcCAAsgAkEQaiQAC2YBA38jAEEQayIDJAAgASACaiEFQQAhAhCaCCEEA0AgASAFRwRAIANBCGogAS0AABDHAyAEIAIgAygCDBCFCCACQQFqIQIgAUEBaiEBDAELCyAAIAQ2AgQgAEEANgIAIANBEGokAAtyAQJ/IwBB0ABrIgIkAEEJIQMgAkEJNgIoIAEtAABBDkcEQCACIAH9AAIQ/QsCGCACIAH9AAIA/QsCCCACQShqEKgDQQchAwsgAEGAAWoQqAMgACADNgKAASAAQYQBaiACQQRqQST8CgAAIAJB0ABqJAALcAEDfyMAQUBqIgIkAAJAIABB0AFqIAAoAsgBIAAoAswBEMgEIgFFDQAgACgCeA0AIAJBBGoiAyABENkEQQRBPBCnBSIBIANBPPwKAAAgACgCeCAAKAJ8ELYHIAAgATYCfCAAQQE2AngLIAJBQGskAAt1AQF/IwBBMGsiAiQAIAJBADYCFCACQoCAgIAQNwIMIAJB1IYJNgIcIAJCoICAgAY3AiAgAiACQQxqNgIYIAIgAkEYajYCKCACIAJBKGo2AiwgASACQSxqEGogACACKAIUNgIIIAAgAikCDDcCACACQTBqJAALcAECfyABLwGWBCIFQQtPBEBB5NwJQSBBhN0JEMMHAAsgASAFQQFqOwGWBCABIAVBDGxqIgYgAygCCDYCDCAGIAMpAgA3AgQgASAFQSRsakGIAWogBEEk/AoAACAAIAU2AgggACACNgIEIAAgATYCAAtoAQN/AkAgACgCACIDQQFHDQAgACgCBA0AIABBCGohASAAKAIMIQIDQCABKAIAIQEgAgRAIAJBAWshAiABQZgDaiEBDAEFIABCADcCCCAAIAE2AgQgAEEBNgIACwsLIABBBGpBACADGwtoAQN/IwBBEGsiASQAIAFBBGogACgCACICIAAoAgRBCCACQQF0IgIgAkEITRsiAhCYAyABKAIEQQFGBEAgASgCDBogASgCCBCxBwALIAEoAgghAyAAIAI2AgAgACADNgIEIAFBEGokAAtvAQJ/IwBBIGsiAiQAIAJBDGoiAyABQYSxCEEHEMwCIAIgAxC4AyACKAIEIQECQCACKAIAQQFGBEAgAEGBgICAeDYCACAAIAE2AgQMAQsgACABIAIoAggQjwcLIAIoAgwgAigCEBC8CCACQSBqJAALaAEDfyMAQRBrIgMkACADQQhqIAEoAhAQnQYgAygCDCEEIAMoAghBAXFFBEAgACAENgIYIAAgAjcDECAAIAEpAwg3AwggASgCACEFIAEoAgQhBAsgACAFNgIAIAAgBDYCBCADQRBqJAALDwAgACABQZgEQZwEEOwIC20BAn8jAEEgayIEJAAgBEEMaiIFIAEgAiADEMwCIAQgBRC4AyAEKAIEIQECQCAEKAIAQQFGBEAgAEGBgICAeDYCACAAIAE2AgQMAQsgACABIAQoAggQjAcLIAQoAgwgBCgCEBC8CCAEQSBqJAALDwAgACABQZgDQZwDEOwIC2MBAX8jAEEQayIDJAAgAQRAIANBCGogASACKAIQEQAAIAMoAgwhASAAIAMoAggiAjYCCCAAIAFBACACQQFxIgIbNgIEIABBACABIAIbNgIAIANBEGokAA8LQcS4CUEyEM0IAAtsAQF/IwBBEGsiAyQAAn9BACAAKAIAQYCAgIB4Rw0AGiABRQRAQc8AQeSvCEEkEKwDDAELIANBBGogASACEIkDQYCAgIB4IAAoAgQQ2QcgACADKAIMNgIIIAAgAykCBDcCAEEACyADQRBqJAALZgECfyMAQRBrIgIkAAJ/IAFB/wFxQQNGBEBBoagIIQFBBwwBCyACQQhqIAEQ4AYgAigCCCEBIAIoAgwLIQMgAiABIAMQ3QcgAigCBCEBIAAgAigCADYCACAAIAE2AgQgAkEQaiQAC2wBAn8jAEEgayIEJAAgBEEMaiIFIAEgAiADEMwCIARBBGogBRCgBAJAIAQoAgQiAUUEQCAAIAQoAgg2AgQgAEGAgICAeDYCAAwBCyAAIAEgBCgCCBCJAwsgBCgCDCAEKAIQELwIIARBIGokAAtkAQN/IwBBEGsiAiQAIAJBBGogAUGAgAQQnwJBASEDIAIoAgghASACKAIEQQFHBEAgACACKAIMIgQ2AghBACEDIAFBACAEG0EAIAEbIQELIAAgAzYCACAAIAE2AgQgAkEQaiQAC24BAn8jAEEgayIEJAAgBEEMaiIFIAFBw4AIQQcQzAICQCAFIAIgAxCkASIBBEAgAEGAgICAeDYCACAAIAE2AgQgBCgCDCAEKAIQELwIDAELIAAgBCgCHDYCECAAIAT9AAIM/QsCAAsgBEEgaiQAC3sBAX8jAEEwayIEJAAgAUHoAWoQ5AcgAUGFipQoNgKQAiABQYCAgIB4NgLoASABQQU6AJQCIAQgASACIANBABBWAkAgBCgCAEGAgICAeEYEQCAAIAQoAgQ2AgQgAEGDgICAeDYCAAwBCyAAIARBMPwKAAALIARBMGokAAtpAgF/AX4jAEEQayIDJAACQCABRQ0AIAEoAgAgAUEEaigCACACQQMQowIiAUUNACADIAEQrAQgAykDAEIBUg0AIAAgAysDCEQAAAAAAECPQKL8BjcDCEIBIQQLIAAgBDcDACADQRBqJAALgAEBAX8CQAJAAkACQAJAAkACQEENIAAoAgAiAUH9////B2ogAUGCgICAeE0bDg4BAQEBAgEDBAUBAQEBBgALIAAoAgQgACgCCBCSCAsPCyAAKAIEIAAoAggQvAgPCyAAQQRqELIEDwsgAEEEahD6Aw8LIABBBGoQsQMPCyAAEJwFC1cBAn8jAEHQAGsiBCQAAn8gASADTQRAQQAgASADRw0BGiACIAAgAxCuBEUMAQsgBEEQaiIFIAAgASACIAMQRiAEQQRqIAUQqQEgBCgCBAsgBEHQAGokAAtkAQF/IwBBEGsiBCQAIAEEQCAEQQhqIAEgAyACKAIQEQIAIAAgBC0ACCIBNgIIIAAgBCgCDEEAIAEbNgIEIABBACAELQAJIAEbNgIAIARBEGokAA8LIAMQiwhBxLgJQTIQzQgAC3QCAX8BfCMAQRBrIgIkACACIAEoAgwQrAQgAAJ/AkAgAikDAEIBUg0AIAIrAwgiA71C////////////AINCgICAgICAgPj/AFoNACAAIAM5AwhBAAwBCyAAIAFB2e8IQRAQyAI2AgRBAQs2AgAgAkEQaiQAC3sBAX8CQAJAAkACQAJAAkACQEENIAAoAgAiAUH9////B2ogAUGCgICAeE0bDg4BAQEBAgEDBAUBAQEBBgALIABBBGoQ3wYLDwsgACgCBCAAKAIIELwIDwsgAEEEahCyBA8LIABBBGoQ+gMPCyAAQQRqELEDDwsgABCcBQtfAQF/IwBBEGsiAiQAAkAgASgCDC0AAARAIAIgARDQAyAAAn4gAigCAEEBRgRAIAAgAigCBDYCCEICDAELIAAgAisDCDkDCEIBCzcDAAwBCyAAQgA3AwALIAJBEGokAAtiAQF/IwBBEGsiAyQAIAACfyABKAIAQYCAgIB4RwRAIANBCGogASgCBCABKAIIEI8DIAMoAgwhASADKAIIDAELQYEIQYAIIAItAAAbIQFBAAs2AgAgACABNgIEIANBEGokAAtpAQJ/IwBBEGsiAiQAAkACQCABKAIIRQRAIAJBADYCDCACQQA2AgQMAQsgASgCACIDRQ0BIAJBBGogAyABKAIEEKIBCyAAIAIoAgw2AgggACACKQIENwIAIAJBEGokAA8LQbyWCRCwCAALaAECfyMAQRBrIgMkAEHIBBDyCCIEIAE2ApgEIARBADsBlgQgBEEANgIAIAJBAWoiAQRAIANBCGogBCABEP8CIAMoAgwhASAAIAMoAgg2AgAgACABNgIEIANBEGokAA8LQeTdCRCwCAALcAEDfyADKAIAIAMoAgwhBhCZCCEEQYCAgIB4RwRAIAEtAAAgBEGggghBDiADELIHCyAGQYCAgIB4RwRAIAEtAAAgBEHHyAhBCyADQQxqELIHCyACQeKkCEETEIkBIAQQrgcgACAENgIEIABBADYCAAt7AQF/AkACQAJAAkACQAJAAkBBDSAAKAIAIgFB/f///wdqIAFBgoCAgHhNGw4OAQEBAQIBAwQFAQEBAQYACyAAQQRqEIUCCw8LIAAoAgQgACgCCBC8CA8LIABBBGoQsgQPCyAAQQRqEPoDDwsgAEEEahCxAw8LIAAQnAULZgECfyMAQRBrIgMkABC1BSIEIAE2ApgDIARBADsBkgMgBEEANgKIAiACQQFqIgEEQCADQQhqIAQgARC3AyADKAIMIQEgACADKAIINgIAIAAgATYCBCADQRBqJAAPC0Hk3QkQsAgAC3wAIAMgAiADKQMAfEKAIHwiAkINhzcDACAAIAFBAXRBcHFqIgD9DAAAAAAAAAAAAAAAAAAAAAAgAkL/P4NCgOADfEL//wODIAFBBHSthiIC/R4B/QwAAAAAAAAAAAAAAAAAAAAAIAL9HgAgAUEEcRsgAP0ABBD9UP0LBBALAwAACwMAAAsDAAALXAIBfwF+IAIgAkI/hyIEhSAEfSABEMABIQMCQCACQgBTBEAgA0EBayIDQRNLDQEgASADakEtOgAACyAAQRQgA2s2AgQgACABIANqNgIADwtBf0EUQbTcCRCYBAALZgECfyMAQRBrIgMkACADQQRqIgRBIBCjBAJAIAEgAygCCCADKAIMIAIRAwAiAQRAIABBgICAgHg2AgAgACABNgIEIAQQjAgMAQsgACADKAIMNgIIIAAgAykCBDcCAAsgA0EQaiQAC2gBAX8jAEEgayICJAAgAkEIaiABEOwEIAJBEGogAigCCCACKAIMELkFAkAgAigCEEUEQCAAIAIoAhw2AgggACACKQIUNwIADAELIABBADYCCCAAQQA2AgAgAigCFBD4AwsgAkEgaiQAC1UBAX8jAEEQayIEJAAgAiADTQR/QQAFIARBCGogASADQQxsahDnBiAEKAIIIgFBACAEKAIMIgIbQQAgARsLIQEgACACNgIEIAAgATYCACAEQRBqJAALagEBfyMAQRBrIgQkAAJAIAIgAyABEMgGIgFFBEAgAEGAgICAeDYCAAwBCyAEQQhqIAEQ5QYCQCAEKAIIIgFFDQAgBCgCDCICRQ0AIAAgASACEIkDDAELIABBgICAgHg2AgALIARBEGokAAtoAQF/AkAgAUEATgRAIAFFBEAgAEKAgICAEDcCBAwCCyABEB8iAkUEQCAAIAE2AgggAEEBNgIEIABBATYCAA8LIAAgAjYCCCAAIAE2AgQMAQsgAEEANgIEIABBATYCAA8LIABBADYCAAtiAQJ/IwBBkARrIgMkACADQQBBgAT8CwAgA0IANwOIBANAIAMgBCAAIAQQwgUgAiAEEMIFIAF+fCADQYgEahDZAyAEQQFqIgRB8AFHDQALIAAgA0GABPwKAAAgA0GQBGokAAtZAQF/IwBBIGsiAyQAIAMgAUEMIAEbNgIUIAMgAEGV7wggARs2AhAgA0ECNgIcIAMgA0EQajYCGCADQQRqIgBBlJMIIANBGGoQwQYgAiAAEKcEIANBIGokAAtiAQF/IwBBEGsiAiQAIAJBBGogAUGAIBCfAiACKAIIIQECQCACKAIEQQFGBEAgAEGBgICAeDYCACAAIAE2AgQMAQsgACABQQAgAigCDCIAG0EAIAEbIAAQjwcLIAJBEGokAAtbAQF/IwBBIGsiBSQAIAUgATYCBCAFIAA2AgAgBSADNgIMIAUgAjYCCCAFIAVBCGqtQoCAgIDgAYQ3AxggBSAFrUKAgICAsAGENwMQQfCHCCAFQRBqIAQQhQUAC1gBAX8CQAJAAkACQAJAIAAoAgBBAmsOBAQEAAECCyAAKAIEELEIDwsgACgCBCEBIAAtAAhBA0YNASABELEICw8LIAEQ+AMPCyAAKAIEELEIIABBCGoQ+gMLYgEBfyMAQRBrIgMkACADQQRqIAAoAgwgACgCECAAKAIUIAAoAhggASACEJYDIAAgACgCBCIBQQFqNgIEIAAoAgggAUEMbGoiACADKQIENwIAIAAgAygCDDYCCCADQRBqJAALXAEBfyMAQRBrIgQkACABBEAgBEEIaiABIAMgAigCEBECACAEKAIMIQEgACAEKAIIIgI2AgQgACABQQAgAkEBcRs2AgAgBEEQaiQADwsgAxCLCEHEuAlBMhDNCAALaQEBfwJAAkACQAJAAkACQCAALQAUQQFrDgMBAgEACyAAQQhqKAIAQf////8HTw0DIAAoAgwNAgsPCyAAQQM6ABQPCyAAIAAoAgBBAWoiATYCACABRQ0BIABBAToAFAALQZi5CRCTBgsAC1oBBH8gACgCCCEEIAAoAgQhAwNAIAEgBEcEQCADIAFBGGxqIgIoAgAgAkEEaigCABC8CCACKAIMIAJBEGooAgAQvAggAUEBaiEBDAELCyAAKAIAIANBGBDJBwtfAQF/IwBBIGsiBCQAIARBDGogASACIAMQzAIgBCAEKAIYEOUGIAQoAgAhASAEKAIEIQIgBCgCDCAEKAIQELwIIAAgAjYCBCAAIAFBACACG0EAIAEbNgIAIARBIGokAAtcAQJ/An9BAEEFIAAoAgAiAkGAgICAeHMgAkEAThsiAkEFIAEoAgAiA0GAgICAeHMgA0EAThtHDQAaQQEgAkEFRw0AGiAAKAIEIAAoAgggASgCBCABKAIIEPoGCwtdAQF/IwBBEGsiAyQAIAAgAQR/IANBCGogASACEKUIIAMoAgghAiAAIAMoAgwiATYCCCAAIAI2AgRBgYCAgHggASABQYGAgIB4TBsFQYCAgIB4CzYCACADQRBqJAALXwEDfyABKAIAIgIgASgCCCIDSwRAIAEoAgQhBAJAIANFBEAgBCACEHpBASECDAELIAQgAkEBIAMQpgUiAg0AQQEQsQcACyABIAI2AgQLIAAgAzYCBCAAIAEoAgQ2AgALVQEBfwJAIAEgAkEBaiIETQ0AIAEgAkF/c2pBDGwiAUUNACAAIARBDGxqIAAgAkEMbGogAfwKAAALIAAgAkEMbGoiACADKAIINgIIIAAgAykCADcCAAtWAQR/IwBBEGsiAiQAQQghAwNAIAMiBEEBayIDIAJBCGpqIgUgAEEPcS0AkbwJOgAAIABBBHYiAA0ACyABQQFBzp0JQQIgBUEJIARrEIgBIAJBEGokAAtWAQR/IwBBEGsiAiQAQQghAwNAIAMiBEEBayIDIAJBCGpqIgUgAEEPcS0A0J0JOgAAIABBBHYiAA0ACyABQQFBzp0JQQIgBUEJIARrEIgBIAJBEGokAAtXAQF/AkAgASACQQFqIgRNDQAgASACQX9zakEYbCIBRQ0AIAAgBEEYbGogACACQRhsaiAB/AoAAAsgACACQRhsaiIAIAMpAxA3AxAgACAD/QADAP0LAwALUwECfyAAKAIIIQIgAAJ/QQEgAUGAAUkNABpBAiABQYAQSQ0AGkEDQQQgAUGAgARJGwsiAxDQBiABIAAoAgQgACgCCGoQtAIgACACIANqNgIIQQALaQEBfwJAIABBhAhPBEAgANBvJgFBnP8JKAIADQEgAEGs/wkoAgAiAUkNASAAIAFrIgBBpP8JKAIATw0BQaT7CSgCACAAQQJ0akGo/wkoAgA2AgBBqP8JIAA2AgBBnP8JQQA2AgALDwsAC1EBAn8gACgCCCECIAACf0EBIAFBgAFJDQAaQQIgAUGAEEkNABpBA0EEIAFBgIAESRsLIgMQ0AYgASAAKAIEIAAoAghqELQCIAAgAiADajYCCAtuAQF/AkACQAJAAkACQAJAQQ0gACgCACIBQf3///8HaiABQYKAgIB4TRtBBGsOCgAFAQIDBQUFBQQFCyAAKAIEIAAoAggQvAgPCyAAQQRqELIEDwsgAEEEahD6Aw8LIABBBGoQsQMPCyAAEJwFCwtiACAAKAIAIABBBGooAgAQvAggACgCDCAAQRBqKAIAENkHIAAoAhggAEEcaigCABDZByAAQSRqENQGIAAoAjwgAEFAaygCABDZByAAKAJIIABBzABqKAIAENkHIABB5AAQegtXAQR/IwBBEGsiASQAA0AgAUEEaiAAEJgBIAEoAgQiAgRAIAIgASgCDCIDQQxsaiIEKAK8AyAEQcADaigCABC8CCACIANBKGxqEOAHDAELCyABQRBqJAALWAEEfyAAKAIIIQQgACgCBCEDA0AgASAERwRAIAMgAUEYbGoiAigCACACQQRqKAIAELwIIAIoAgwgAkEQaigCABDZByABQQFqIQEMAQsLIAAoAgAgAxDKCAtRAQF/IwBBIGsiASQAIAFBDGogABDqAgJ/IAEtAAxBAUYEQCABKAIQDAELQQAgAS0ADUEBRw0AGiABQRY2AhQgACABQRRqENEECyABQSBqJAALXAECfyMAQRBrIgIkACACQQRqIAFBCEEYELkCIAIoAgghASACKAIEQQFGBEAgAigCDBogARCxBwALIAIoAgwhAyAAQQA2AgggACADNgIEIAAgATYCACACQRBqJAALWgECfwJAAkAgAiABayIDIAAoAgAgACgCCCIEa0sEQCAAIAQgAxDiAiAAKAIIIQQMAQsgASACRg0BCyADRQ0AIAAoAgQgBGogASAD/AoAAAsgACADIARqNgIIC1oBA38jAEEQayICJAAgAkEEaiABEPwGIAIoAgghAyAAQQAgAigCDCACKAIEIgRBgICAgHhGIgEbNgIIIABBASADIAEbNgIEIABBACAEIAEbNgIAIAJBEGokAAtrAQF/AkACQAJAAkACQAJAQQggACgCACIBQYCAgIB4cyABQQBOGw4JAQEBAgEDBAEFAAsgACgCBCAAKAIIELwICw8LIAAoAgQgACgCCBDZBw8LIABBBGoQtAQPCyAAQQRqEOsDDwsgABDABwtXAQF/IwBBEGsiBiQAIAZBCGogBCAFEI8DQQEhBSAGKAIMIQQgBigCCEEBcUUEQCABIAIgAxCJASAEEK4HQQAhBQsgACAENgIEIAAgBTYCACAGQRBqJAALWwECfyMAQRBrIgUkACAFQQhqIAMgBCABEOUCQQEhASAFKAIMIQYgBSgCCEEBcUUEQCACQdruCEEEEIkBIAYQrgdBACEBCyAAIAY2AgQgACABNgIAIAVBEGokAAtcAQF/IwBBEGsiBSQAAkAgASACIAMgBBCjAiIBRQRAIABBgICAgHg2AgAMAQsgBUEIaiABEOUGIAAgBSgCCCIAQQAgBSgCDCIBG0EAIAAbIAEQjAcLIAVBEGokAAtOAQJ/IwBBIGsiAiQAIAJBCGogACgCACIAIABBH3UiA3MgA2sgAkEWahDuASABIABBf3NBH3ZBAUEAIAIoAgggAigCDBCIASACQSBqJAALVwEEfyABKAIAIAEoAgQhAiAAIAEoAggiARDVBiAAKAIIIQMCQCABRQ0AIAFBGGwiBUUNACAAKAIEIANBGGxqIAIgBfwKAAALIAAgASADajYCCCACEMoIC1ABA38CQCABLQAIDQAgASgCACICIAEoAgQiBEsNACACIARPBEBBASEDIAFBAToACAwBC0EBIQMgASACQQFqNgIACyAAIAI2AgQgACADNgIAC1cBA38jAEEQayICJAACf0EBIAEoAgAiA0EnIAEoAgQiASgCECIEEQUADQAaIAIgACgCAEGBAhBnQQEgAiADIAEQowUNABogA0EnIAQRBQALIAJBEGokAAtOAQF/IwBBIGsiBCQAIAQgAyABEIEDIARBEGogAyACEIEDIAAgBCkDGCIBIAQpAwB8IgI3AwggACAEKQMIIAEgAlatfDcDACAEQSBqJAALFwAgACABIAJBg4CAgHhBhICAgHgQ7QgLFwAgACABIAJBgICAgHhBgYCAgHgQ7QgLVwECfyMAQRBrIgYkACAGQQhqIAEgBRCQA0EBIQEgBigCDCEHIAYoAghBAXFFBEAgAiADIAQQiQEgBxCuB0EAIQELIAAgBzYCBCAAIAE2AgAgBkEQaiQAC1cBAX8jAEEQayIGJAAgBkEIaiAFIAEQ0wNBASEFIAYoAgwhASAGKAIIQQFxRQRAIAIgAyAEEIkBIAEQrgdBACEFCyAAIAE2AgQgACAFNgIAIAZBEGokAAtXAQF/IwBBEGsiBiQAIAZBCGogBSABEI4DQQEhBSAGKAIMIQEgBigCCEEBcUUEQCACIAMgBBCJASABEK4HQQAhBQsgACABNgIEIAAgBTYCACAGQRBqJAALTgECfwJAIAEtAAAiA0EDRg0AIAFBAWsiAi0AAEEDRw0AA0ACQCABQQM6AAAgAiIBIABGDQAgAUEBayICLQAAQQNGDQELCyABIAM6AAALC1sBA38gASgCDCICRQRAIABBkoCAgHg2AgAPCyABIAJBAWs2AgwgASABKAIIIgJBAWoiAyABKAIAIgRBACADIARPG2s2AgggACABKAIEIAJByABsakHIAPwKAAALSQECfyABIANGBH9BACEDA0ACQCABIAMiBEYEQCABIQQMAQsgBEEBaiEDIAAgBEE8bCIFaiACIAVqEIwDDQELCyABIARLBUEBCwtYAQF/IwBBEGsiBCQAIARBCGogAyABEGFBASEDIAQoAgwhASAEKAIIQQFxRQRAIAJBvvIIQQUQiQEgARCuB0EAIQMLIAAgATYCBCAAIAM2AgAgBEEQaiQAC1gBAn8gAAJ/IAEoAgBBgYCAgHhGBEBBASEDIAEoAgQMAQtBBEE8EKcFIgJBADYCCCACQoGAgIAQNwIAIAJBDGogAUEw/AoAACACQQhqCzYCBCAAIAM2AgALWQEBfyMAQRBrIgQkACAEQQA2AgwgASAEQQxqELQCIAAgAzYCECAAQQA2AgwgACADNgIIIAAgAjYCBCAAQQE6ABggACABNgIAIAAgBCgCDDYCFCAEQRBqJAALTwEEfyAAKAIMIAAoAgQiAmtBFG4hAwNAIAEgA0cEQCACIAFBFGxqIgQoAgAgBEEEaigCABC8CCABQQFqIQEMAQsLIAAoAgggACgCABDMCAtnACACKAIAQYCAgIB4RgRAIAEgBRC6AyAAIAJBMPwKAAAgAyAEEMwFDwsgAUGAAWoQqAMgASAENgKEASABIAM2AoABIAEgBf0AAwD9CwOIASABIAX9AAMQ/QsDmAEgACACQTD8CgAAC1cBAX8jAEEgayIDJAAgAyACNgIcIAMgATYCGCADIAI2AhQgA0EIaiADQRRqEO8DIAMoAgghASAAIAMoAgwiAjYCCCAAIAE2AgQgACACNgIAIANBIGokAAtOAAJAIANFDQACQCACIANNBEAgAiADRw0BDAILIAEgA2osAABBv39KDQELIAEgAiADIAIgBBCICAALIAAgAiADazYCBCAAIAEgA2o2AgALTwECfyAAQQA2AgAgACABKAIoQQAgASgCCEECRxsiAiABKAJMQQAgASgCLEECRxtqIgM2AgggACABKAIERSABKAIAQX9zciACIANNcTYCBAtOAQF/IwBBIGsiAyQAIAMgATYCDCADIAA2AgggAyADQQhqrUKAgICAEIQ3AxggAyADQQxqrUKAgICAEIQ3AxBBi4QIIANBEGogAhCFBQALSgEFfyAAKAIAIQEgACgCBCEDA0AgASADRgRAQQQPCyAAIAFBDGoiAjYCACABKAIEIAEoAgggAiEBENkFQf8BcSICQQRGDQALIAILWgEBfwJAIAAoAigEQCAAEKwGDQECQCAALQB0QQRHDQAgACgCOEGAgICAeEYNAEE6Qcy7CEEkEKwDIQELIAEPC0HJAEGPvAhBHxCsAw8LQcgAQfC7CEEfEKwDC04BAX8jAEEgayICJAAgAiABNgIIIAIgADYCBCACQQI2AhwgAiACQQRqNgIYIAJBDGoiAEGrhwggAkEYahDBBkHWACAAEKcEIAJBIGokAAtOAQF/IwBBIGsiAyQAIAMgATYCCCADIAA2AgwgAyADQQxqrUKAgICAEIQ3AxggAyADQQhqrUKAgICAEIQ3AxBB1ZUIIANBEGogAhCFBQALSQEBfwJAIAEgAkEBaiIETQ0AIAEgAkF/c2pBJGwiAUUNACAAIARBJGxqIAAgAkEkbGogAfwKAAALIAAgAkEkbGogA0Ek/AoAAAtMAgF/An4jAEEgayICJAAgAiAAKQMAIgMgA0I/hyIEhSAEfSACQQxqQRQQ6wEgASADQgBZQQFBACACKAIAIAIoAgQQiAEgAkEgaiQAC1MBAn8jAEEQayICJAACQCABKAIIIgMgASgCBEkEQCAAQQA6AAAgACABKAIAIANqLQAAOgABDAELIAJBBDYCBCAAIAEgAkEEahC5BAsgAkEQaiQAC1ABAn8jAEEQayICJAAgAkEIaiABKAIMEOUGAn8gAigCCCIDBEAgAigCDAwBCyABQdu8CEEQEMgCCyEBIAAgAzYCACAAIAE2AgQgAkEQaiQAC00BAX8jAEEQayICJAAgAAJ/IAEoAgwtAABFBEBBACEBQQAMAQsgAkEIaiABEOwEIAIoAgghASACKAIMCzYCBCAAIAE2AgAgAkEQaiQAC1EBAX8jAEEQayIEJAAgBEEEaiABIAIgAxC5AiAEKAIIIQEgBCgCBEEBRgRAIAQoAgwaIAEQsQcACyAAIAQoAgw2AgQgACABNgIAIARBEGokAAtGAQJ/AkAgAUEATgR/IAFFBEBBASECDAILIAEhAyABEOMGIgINAUEBBUEACxCxBwALIAAgATYCCCAAIAI2AgQgACADNgIAC1gBAX8jAEEQayICJAAgAkEIaiABKAIAQZDCCEEdENcEIAAgAigCCCACKAIMEIwHIAIgASgCAEHAwghBGRDXBCAAQQxqIAIoAgAgAigCBBCMByACQRBqJAALVwECfwJAAkACQAJAIAAoAgAiAUECayICQQAgASACTxsOAgECAAsgAEEIahDXBQwCCyAAEMAEDAELIABBBGoQ0AcgACgCJCAAQShqKAIAENkHCyAAEOAIC0UBAX4gAEUEQEIADwtCwKkHQtAPQRAgAEEBayIAIABBEE8brYYiAiACQsCpB1obIgIgAa1C/wGDIAJCAYh+p0H/AW6tfAtuAQF/QQRB5AAQpwUiAiAAOgBgIAJBADYCWCACQQA7AVQgAkGAgICAeDYCSCACQYCAgIB4NgI8IAJBgICAgHg2AiQgAkGAgICAeDYCGCACQYCAgIB4NgIMIAIgASgCCDYCCCACIAEpAgA3AgAgAgtTAQF/IwBBEGsiAiQAIAJBBGogARC4AyACKAIIIQECQCACKAIEQQFGBEAgAEGBgICAeDYCACAAIAE2AgQMAQsgACABIAIoAgwQjAcLIAJBEGokAAtLAQF/IwBBEGsiAiQAAn8gACgCAEGAgICAeEcEQCACQQhqIAAoAgQgACgCCBDdByACKAIMDAELQYEIQYAIIAFBAXEbCyACQRBqJAALTgECfyMAQRBrIgEkACABQQhqQQRBxAQQrwcgASgCCCICRQRAELYIAAsgAkEAOwHCBCACQQA2ArgDIABBADYCBCAAIAI2AgAgAUEQaiQAC0sBAX8jAEEQayIGJAACfyAEBEAgBkEIaiAEIAUQ3QcgBigCDAwBC0GBCEGACCAALQAAGwshACABIAIgAxCJASAAEK4HIAZBEGokAAtKACAAIAEtAABBAkYEfiAAAnwCQAJAAkAgASgCCEEBaw4CAQIACyABKQMQugwCCyABKQMQuQwBCyABKwMQCzkDCEIBBUIACzcDAAtIAQJ/IwBBEGsiAiQAIAAgASgCAEGAgICAeEcEfyACQQhqIAEQ/AQgAigCDCEDIAIoAggFQQALNgIAIAAgAzYCBCACQRBqJAALQwEDfwJAIAJFDQADQCAALQAAIgMgAS0AACIERgRAIABBAWohACABQQFqIQEgAkEBayICDQEMAgsLIAMgBGshBQsgBQtWAgF/AX4jAEEQayICJAAgAiABENIDAkAgAikDACIDQgJRBEAgACACKAIINgIIDAELIAAgAisDCEQAAAAAAECPQKL8BjcDCAsgACADNwMAIAJBEGokAAtIAQR/IAAoAgghAyAAKAIEIQIDQCABIANHBEAgAiABQRRsaiIEKAIAIARBBGooAgAQvAggAUEBaiEBDAELCyAAKAIAIAIQzAgLWgECfyAAKAIMIQMgAUHonwhBDhDCBiABKAIAIgIoAgAQuggCQCAAKAIEIAAoAgggAhDwASICDQBBACECIANBgICAgHhGDQAgAUHEpQggAEEMahDQBCECCyACC0gBBH8gACgCCCEDIAAoAgQhAgNAIAEgA0cEQCACIAFBDGxqIgQoAgAgBEEEaigCABC8CCABQQFqIQEMAQsLIAAoAgAgAhDCCAtaACAAAn8CQCABKAJoQYCAgIB4Rw0AIAEoArgBQYCAgIB4Rw0AQQAhAUGRgICAeAwBCyABEOcHIAFBADsBFCABQQA2AgBBASEBQYOAgIB4CzYCACAAIAE6AAQLSAEEfyAAKAIIIQMgACgCBCECA0AgASADRwRAIAIgAUEMbGoiBCgCACAEQQRqKAIAENkHIAFBAWohAQwBCwsgACgCACACEMIIC1QBA38gASgCACIEQQRqIAQvAZYEQQFqIgUgASgCCCIGIAIQ8AMgBEGIAWogBSAGIAMQnQQgBCAFOwGWBCAAIAY2AgggACAENgIAIAAgASgCBDYCBAtUAQN/IAEoAgAiBEEEaiAELwGOAkEBaiIFIAEoAggiBiACEPADIARBiAFqIAUgBiADEPADIAQgBTsBjgIgACAGNgIIIAAgBDYCACAAIAEoAgQ2AgQLVAEBfyMAQdABayIBJAAgAUEQaiAAQcAB/AoAAEEIQdABEKcFIgBBADYCCCAAQoGAgIAQNwMAIABBDGogAUEMakHEAfwKAAAgAUHQAWokACAAQQhqC1MCAX8BfiMAQRBrIgMkACADQQhqIAEQ7wQgAykDCCEEEKsFIgEgBDcCDCAAIAE2AgQgAEECNgIAIAEgAigCCDYCCCABIAIpAgA3AgAgA0EQaiQAC1MCAX8BfiMAQRBrIgMkACADQQhqIAEQ7wQgAykDCCEEEKsFIgEgBDcCDCAAIAE2AgQgAEEBOgAAIAEgAigCCDYCCCABIAIpAgA3AgAgA0EQaiQAC1MCAX8BfiMAQRBrIgMkACADQQhqIAEQ7wQgAykDCCEEEKsFIgEgBDcCDCAAIAE2AgQgAEEBOwEAIAEgAigCCDYCCCABIAIpAgA3AgAgA0EQaiQAC0ABAX8jAEEQayICJAACfyAAQf8BcUEERwRAIAJBCGogABDHAyACKAIMDAELQYEIQYAIIAFBAXEbCyACQRBqJAALSgEBfwJAAkAgAkUEQEEBIQMMAQsgAhAfIgNFDQEgAkUNACADIAEgAvwKAAALIAAgAjYCCCAAIAM2AgQgACACNgIADwtBARCxBwALTwEBfyMAQSBrIgMkACADQRRqIAEgAhCJAyADIAMoAhw2ABAgAyADKQIUNwAIIABBAzoAACAAIAMpAAU3AAEgACADKQAMNwAIIANBIGokAAtEAQF/IwBBEGsiAyQAIAEEfyADQQhqIAEgAhCVASADKAIMIQIgAygCCAVBAAshASAAIAI2AgQgACABNgIAIANBEGokAAteAQF/QQhBgAEQpwUiAyABQYAB/AoAACAAQQA2AhAgAEKAgICAwAA3AwggAEEANgJ0IABCADcDACAAQRRqIAJBJPwKAAAgACADNgI8IABBgICAgHg2AjggAEEAOgB4C1QAIAAoAiAgACgCJBC8CCAAQThqEOIHIAAoAmggACgCbBDlByAAQSxqEOsDIAAoAkQgACgCSBDZByAAQdAAahDiByAAEOsHIAAoAlwgACgCYBDZBwtUACAAEIwIIAAoAgwgACgCEBDZByAAQRhqEOIHIAAoAiQgACgCKBDZByAAQTBqENoHIAAoAjwgACgCQBDZByAAKAJIIAAoAkwQ2QcgAEHYAGoQ3AcLRgECfyACIAEgASACSRshAiAAQZgEaiEDA0AgASACRwRAIAMgAUECdGooAgAiBCABOwGUBCAEIAA2AgAgAUEBaiEBDAELCwtLAQF/IAFBgAJPBEAgABDIAQ8LIAAoAgwiAiAAKAIIIgBHBEAgACACNgIMIAIgADYCCA8LQdj+CUHY/gkoAgBBfiABQQN2d3E2AgALTgECf0Hs/gkgAEEPakF4cSICQQhrIgM2AgBB5P4JIAAgAmsgAWpBCGoiAjYCACADIAJBAXI2AgQgACABakEoNgIEQfj+CUGAgIABNgIAC00BA38CQAJAAkACQCABKAIMIgItAAAOAgIBAAsgACABQYTvCEEREMgCNgIEQQEhAwwCCyACLQABIQQLIAAgBEEBcToAAQsgACADOgAAC0kBAn8jAEEQayIBJAAgAUGBgoAINgIMIAEgACABQQxqEGEgASgCBCIAQYAIIAEoAgBBAXEiAhsQiwggAUEQaiQAQYAIIAAgAhsLTwAgAEHEpQhBDhDCBiAAKAIAIgAoAgAQuggCQAJAIAFFBEAgACgCABC7CAwBCyABQQRqKAIAIAFBCGooAgAgABDwAiIBDQELQQAhAQsgAQtGAQF/IwBBEGsiAyQAIAMgAjYCDCADIAE2AgggAyAANgIEIANBBGoiAEEMEM8CIgJFBEAgAEENEM8CIQILIANBEGokACACC0IBAn8jAEEQayICJAAgAQR/IAJBCGogARDlBiACKAIMIQMgAigCCAVBAAshASAAIAM2AgQgACABNgIAIAJBEGokAAtWACAAEMAEIAAoArgBIAAoArwBELwIIAAoAsQBIAAoAsgBELwIIABB3AFqEOIHIABB6AFqEOQHIABB0AFqEOEEIAAoAnggACgCfBC2ByAAQYABahCoAwtSACABKAIAQQJNBEAgASgCRCABKAJIENkHIAEgAigCCDYCTCABIAIpAgA3AkQgACABQYAB/AoAAA8LIAAgAUGAAfwKAAAgAigCACACKAIEENkHCz8BBH8DQCACIANHBEAgACADQQJ0IgRqIgUoAAAhBiAFIAEgBGoiBCgAADYAACAEIAY2AAAgA0EBaiEDDAELCwtRAQN/IAEoAgAiBEGMAmogBC8BkgNBAWoiBSABKAIIIgYgAhDwAyAEIAUgBiADEPMDIAQgBTsBkgMgACAGNgIIIAAgBDYCACAAIAEoAgQ2AgQLUAAgACABQQ4QwgYgACgCACIAKAIAELoIAkACQCACKAIAQYCAgIB4RgRAIAAoAgAQuwgMAQsgAigCBCACKAIIIAAQ8AEiAA0BC0EAIQALIAALUgAgAEHWnQhBBhDCBiAAKAIAIgAoAgAQuggCQAJAIAEoAgBBgICAgHhGBEAgACgCABC7CAwBCyABKAIEIAEoAgggABDFAiIADQELQQAhAAsgAAtQACAAIAFBDhDCBiAAKAIAIgAoAgAQuggCQAJAIAIoAgBBgICAgHhGBEAgACgCABC7CAwBCyACKAIEIAIoAgggABDwAiIADQELQQAhAAsgAAuUAQIDfwF+IwBBEGsiBCQAIwBBEGsiAiQAIAJBCGogAEEMaiIAKAIAIAAoAgQiAyAAKAIIQQFqIgAgAyAAIANJGxBlIAIoAgwhACAEQQhqIgMgAigCCDYCACADIAA2AgQgAkEQaiQAIAQpAwghBRCrBSIAIAU3AgwgACABKAIINgIIIAAgASkCADcCACAEQRBqJAAgAAtKAgF/AX4jAEEQayICJAAgAkEIaiAAQQxqEO8EIAIpAwghAxCrBSIAIAM3AgwgACABKAIINgIIIAAgASkCADcCACACQRBqJAAgAAtJAQN/AkACQAJAIAAoAoABIgFBBWsiAkEAIAEgAk8bQQFrDgQCAQICAAsgAEGIAWpBACAALQCIAUEORxsPCyAAQYgBaiEDCyADC08AIABBGGoQywYgACgCeCAAQfwAaigCABDZByAAKAKQASAAQZQBaigCABC8CCAAKAKEASAAQYgBaigCABDZByAAQZwBahDrAyAAQbABEHoLRAECfiABQf8BEKYEIgQgACACfSIDQj+HQoCAgICAgICAgH+FIAMgAkIAVSAAIANVcxsiAEIAIABCAFUbIgAgACAEVhsLRAECfyAAIAEoAhQiAiABKAIQIgNJBH8gASACQQFqNgIUIAEoAgwgAmotAAAFQQALOgACIABBADoAACAAIAIgA0k6AAELSQIBfwF+IwBBIGsiBCQAIARBDGogASACIAMQzAIgBCAEKAIYEOUGIAQpAwAhBSAEKAIMIAQoAhAQvAggACAFNwMAIARBIGokAAsJACAAQQQQ7ggLPQAgACABEPgCIABBDGogAUEMahD4AiAAQRhqIAFBGGoQ+AIgAEEkaiABQSRqEPgCIABBMGogAUEwahD4AgtGAQF/IwBBEGsiBSQAIAVBADYCDCAFQQA2AgQgBUEEaiABIAIgAyAEEJUDIAAgBSgCDDYCCCAAIAUpAgQ3AgAgBUEQaiQACwkAIABBCBDuCAtDAQF/IwBBEGsiBSQAIAVBCGogACABIAIgAyAEEOIBIAUoAggiAEGBgICAeEcEQCAFKAIMGiAAELEHAAsgBUEQaiQACz8BA38gACgCCCEDIAAoAgQhAgNAIAEgA0cEQCACIAFB2ABsahDoBiABQQFqIQEMAQsLIAAoAgAgAkHYABDJBwtMAQN/IAAoAgBBgICAgHhGIgIgASgCACIDQYCAgIB4RnEhBCACIANBgICAgHhGcgR/IAQFIAAoAgQgACgCCCABKAIEIAEoAggQ+gYLC0EBAn8jAEEgayEBA0AgAkEgRwRAIAEgAmpBADoAACACQQFqIQIMAQsLIAAgAf0AABD9CwAQIAAgAf0AAAD9CwAACz0BA38gACgCCCEDIAAoAgQhAgNAIAEgA0cEQCACIAFBJGxqEN8GIAFBAWohAQwBCwsgACgCACACQSQQyQcLPQEDfyAAKAIIIQMgACgCBCECA0AgASADRwRAIAIgAUE8bGoQ8wQgAUEBaiEBDAELCyAAKAIAIAJBPBDJBws+AQF/IwBBIGsiAiQAIAJBCGogACgCACgCACACQRZqEO4BIAFBAUEBQQAgAigCCCACKAIMEIgBIAJBIGokAAtJAQF/IAEoAgBBg4CAgHhGBEAgACABKAIIIgBBACABKAIEIgJBgICAgHhHGyABKAIMEBUgAiAAENkHDwsgAEEAIAEQFSABEP8DCz0AIAFFBEAgAEEGOgAADwsCQCABKAKAAUEHRgRAIAEtAIgBQQpGDQELIABBBjoAAA8LIAAgAUGQAWoQgQcLTAAgACgCiAEgACgCjAEQvAggAEGUAWoQ4gcgAEGgAWoQ4wcgAEGsAWoQ4wcgAEG4AWoQ4wcgAEHIAWoQ3AcgABDfByAAKAKAARCiBwtOAQF/IAAoAgAiAUGAgICAeEcEQCABIAAoAgQQvAggACgCDCAAKAIQELwIIABBMGoQ4gcgACgCGCAAKAIcELwIIAAoAiQgACgCKBC8CAsLXgECfyAAQYAEaiECA0ACQCABIANqIAJBEGsiAv0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9DQ4PDA0KCwgJBgcEBQIDAAH9CwQAIANBEGoiA0GABEYNACAAIAJHDQELCwtBAQJ/IAAgASgCCCICIAEoAgRJIgMEfyABIAJBAWo2AgggASgCACACai0AAAVBAAs6AAIgAEEAOgAAIAAgAzoAAQtHAgF/AX4jAEEQayICJAAgAkEIaiAAEO8EIAIpAwghAxCrBSIAIAM3AgwgACABKAIINgIIIAAgASkCADcCACACQRBqJAAgAAs6AQF/AkAgAWlBAUcNACABQQAgAEGAgICAeCABa00bIgJFDQAgAARAIAIgABCjASIBRQ0BCyABDwsACz4BAn8gACACIAFrIgMQ0AYgACgCCCEEIANFIAEgAkZyRQRAIAAoAgQgBGogASAD/AoAAAsgACADIARqNgIIC0EBAX8CfyABKAIMIgItAABBBUYEQCACQQRqIQFBAAwBCyABQenvCEEREMgCIQFBAQshAiAAIAE2AgQgACACNgIAC0MBAX8jAEEQayICJAAgAkEIakHH7QhBw+0IIAFBAXEbQQQQgQggAigCDCEBIABBvZwIQQgQiQEgARCuByACQRBqJAALQgEBfyMAQRBrIgMkACADQQhqIAEgAhDdByADKAIMIQEgACgCCCAAKAIMEKAIIAAgATYCDCAAQQE2AgggA0EQaiQAC0IBAX8jAEEQayICJAAgAkEIaiABKAIAIAEoAgQgASgCCBBlIAIoAgwhASAAIAIoAgg2AgAgACABNgIEIAJBEGokAAtEAQF/IAAoAggiAiAAKAIARgRAIAAQ2wQLIAAgAkEBajYCCCAAKAIEIAJBGGxqIgAgASkDADcDACAAIAH9AAMI/QsDCAs7AQN/IAAoAgghAyAAKAIEIQIDQCABIANHBEAgAiABQTRsahDCByABQQFqIQEMAQsLIAAoAgAgAhC/CAtBAQF/A0AgAS8BwgQhAyACBEAgAkEBayECIAEgA0ECdGooAsQEIQEMAQUgACADNgIIIABBADYCBCAAIAE2AgALCwtLACAAQTBqEKEDIAAoAgAgACgCBBC8CCAAKAIMIAAoAhAQvAggACgCGCAAKAIcELwIIAAoAiQgACgCKBC8CCAAKAIwIAAoAjQQvAgLRAEBfyAAKAIIIgIgACgCAEYEQCAAENgECyAAIAJBAWo2AgggACgCBCACQRhsaiIAIAEpAgA3AgAgACAB/QACCP0LAggLQQEBfwNAIAEvAZYEIQMgAgRAIAJBAWshAiABIANBAnRqKAKYBCEBDAEFIAAgAzYCCCAAQQA2AgQgACABNgIACwsLOwEDfyAAKAIIIQMgACgCBCECA0AgASADRwRAIAIgAUEwbGoQwQcgAUEBaiEBDAELCyAAKAIAIAIQwwgLSAEBfwJAAkACQAJAQQYgACgCACIBQYCAgIB4cyABQQBOG0ECaw4FAAEDAwIDCyAAQQRqEOcDDwsgAEEEahCQCA8LIAAQsQMLCzoBAX8jAEEgayICJAAgAiAAKQMAIAJBDGpBFBDrASABQQFBAUEAIAIoAgAgAigCBBCIASACQSBqJAALPgECfyMAQSBrIgQkACAEQQxqIgUgASACIAMQzAIgACAFQdyZCEEEEKsBIAQoAgwgBCgCEBC8CCAEQSBqJAALOQEBfyAAIAEtAAFBMGsiAiABLQAAQTBrIgFBCmxqOgABIAAgAUH/AXFBCUsgAkH/AXFBCUtyOgAAC0cAIAIoAghB6AdNBEAgACACKAIINgIIIAAgAikCADcCAA8LIAFB+u8IQQsQyAIhASAAQYCAgIB4NgIAIAAgATYCBCACELAECz8BAX8jAEEgayICJAAgAiABKAIINgIYIAIgASkCADcDECACQQhqIAJBEGoQ7wMgACACKQMINwMAIAJBIGokAAsRACAAIAEgAiADIARBNBDvCAsRACAAIAEgAiADIARBMBDvCAs7AQJ/Qcj8CSEAA0AgACgCACIABEAgAUEBaiEBIABBCGohAAwBBUGA/wlB/x8gASABQf8fTRs2AgALCws3AAJAIANpQQFHDQAgA0EAIAFBgICAgHggA2tNGyIDRQ0AIAAgASADIAIQpgUiAEUNACAADwsACzsAIAAgASACEMIGIAAoAgAiACgCABC6CCAAKAIAIQAgA0H/AXFBAkcEQCAAIANBAXEQsAcPCyAAELsIC0UAIABBxABqIAEQ6gEgACABQTD8CgAAIAAgAjoAdCAAQYuAgIB4NgJAIABBADoAOSAAIAI6ADggAEEBNgI0IABBBjYCMAs7AQN/IwBBEGsiACQAIABBBGpBnZIJQTMQiQMgACgCCCIBIAAoAgwQ1QcgACgCBCABELwIIABBEGokAAs6AQF/IwBBEGsiAyQAIAMgATYCBCADIAA2AgAgAyADrUKAgICAsAGENwMIQfmHCCADQQhqIAIQhQUAC94BAgF/AX4jAEEgayIDJAAgAyABNgIQIAMgADYCDCADQQE7ARwgAyACNgIYIAMgA0EMajYCFCMAQRBrIgEkACADQRRqIgApAgAhBCABIAA2AgwgASAENwIEIwBBEGsiACQAIAFBBGoiASgCACICKAIEIgNBAXEEQCACKAIAIQIgACADQQF2NgIEIAAgAjYCACAAQdzoCSABKAIEIAEoAggiAC0ACCAALQAJEOkBAAsgAEGAgICAeDYCACAAIAE2AgwgAEH46AkgASgCBCABKAIIIgAtAAggAC0ACRDpAQALPAEBfyMAQRBrIgQkACAEQQhqIAIgAUEDIAMQxAYgBCgCDCEBIAAgBCgCCDYCACAAIAE2AgQgBEEQaiQACzsBAX8gAUEEaiECIAACfyABKAIARQRAIAAgAigCCDYCDCAAIAIpAgA3AgRBAQwBCyACEN4GQQALNgIACzUBAX8gACABKAI8QYCAgIB4RwR/IAFBPGoFQQEhAkHOAEHl6ghBMRCsAws2AgQgACACNgIACw8AIAAgASACQbWSCBDwCAsPACAAIAEgAkG7kwgQ8AgLOQIBfwF8IwBBEGsiBCQAIAQgACABIAIgAxCjAhCqByAEKwMIIAQoAgAhACAEQRBqJAD8BkIAIAAbC0EAIABBKGoQoQMgAEEQahCvAyAAQRxqEK8DIAAoAiggACgCLBC8CCAAKAIQIAAoAhQQ2QcgACgCHCAAKAIgENkHCzcBAX8CQCAABEAgAEEIayIAKAIAIQIgABCZByABRSACQQFHcQ0BDwsQzwgAC0GqhQlBPxDNCAALNwEBfwJAIAAEQCAAQQhrIgAoAgAhAiAAEJwHIAFFIAJBAUdxDQEPCxDPCAALQaqFCUE/EM0IAAs3AQF/AkAgAARAIABBCGsiACgCACECIAAQlwcgAUUgAkEBR3ENAQ8LEM8IAAtBqoUJQT8QzQgACzcBAX8CQCAABEAgAEEIayIAKAIAIQIgABCbByABRSACQQFHcQ0BDwsQzwgAC0GqhQlBPxDNCAALNwEBfwJAIAAEQCAAQQhrIgAoAgAhAiAAEJ4HIAFFIAJBAUdxDQEPCxDPCAALQaqFCUE/EM0IAAs3AQF/AkAgAARAIABBCGsiACgCACECIAAQoQcgAUUgAkEBR3ENAQ8LEM8IAAtBqoUJQT8QzQgACzcBAX8CQCAABEAgAEEIayIAKAIAIQIgABCdByABRSACQQFHcQ0BDwsQzwgAC0GqhQlBPxDNCAALNwEBfwJAIAAEQCAAQQhrIgAoAgAhAiAAEKAHIAFFIAJBAUdxDQEPCxDPCAALQaqFCUE/EM0IAAs3AQF/AkAgAARAIABBCGsiACgCACECIAAQnwcgAUUgAkEBR3ENAQ8LEM8IAAtBqoUJQT8QzQgACzcBAX8CQCAABEAgAEEIayIAKAIAIQIgABCYByABRSACQQFHcQ0BDwsQzwgAC0GqhQlBPxDNCAALNwEBfwJAIAAEQCAAQQhrIgAoAgAhAiAAEJYHIAFFIAJBAUdxDQEPCxDPCAALQaqFCUE/EM0IAAs+AQJ/IAEoAgQhAiABKAIAIQNBCBAfIgFFBEAQtggACyABIAI2AgQgASADNgIAIABBvOgJNgIEIAAgATYCAAs4ACACIANJBEBBqNwJQRMgBBCFBQALIAAgAzYCBCAAIAE2AgAgACACIANrNgIMIAAgASADajYCCAs4AQJ/IwBBIGsiBCQAIARBDGoiBSABIAIgAxDMAiAAIAUQqAQgBCgCDCAEKAIQELwIIARBIGokAAtIAgJ/AW8CfyABLQABRQRAEAchBBDCASICIAQmAUEADAELEJkIIQJBAQshAyAAQQA2AgggACACNgIEIAAgAzYCACAAIAE2AhALRgEBfwJAAkACQAJAIAAoAgAiAUEfdSABQf////8Ha3EOAwECAwALIAAoAgQQqggPCyAAEJ8GDwsgACgCBCAAKAIIENkHCws4AQJ/IwBBIGsiBCQAIARBDGoiBSABIAIgAxDMAiAAIAUQoAQgBCgCDCAEKAIQELwIIARBIGokAAtDACABKAIAQYCAgIB4RwRAIAAgASgCCDYCCCAAIAEpAgA3AgAPCyACIANBOBDkAyEBIABBgICAgHg2AgAgACABNgIECzIBAX8jAEEQayIDJAAgA0EANgIMIAIgA0EMaiICELQCIAAgASACQQEQ8wYgA0EQaiQACzoAIAIgA0kEQEGo3AlBE0HMjwkQhQUACyAAIAM2AgQgACABNgIAIAAgAiADazYCDCAAIAEgA2o2AggLQQECfyABKAIEIQICQCABKAIAIgNBgYCAgHhGBEAgASgCCCEBDAELIAMgAhDZB0EAIQILIAAgATYCBCAAIAI2AgALQQECfyABKAIEIQICQCABKAIAIgNBgICAgHhGBEAgASgCCCEBDAELIAMgAhC8CEEAIQILIAAgATYCBCAAIAI2AgALOwEBfyAALQANIgNBgAFNBEAgASAAIAAtAAwiAWogAyABayACKAIMEQMADwsgASAAKAIAIAIoAhARBQALKwECfyABBEADQCADIAAgAmosAABBv39KaiEDIAJBAWoiAiABRw0ACwsgAwuvPQMQfwV+AXwjAEEQayIMJAAjAEGAB2siCSQAIAlBrAFqIAAQhQMgCUGgAWogASACEKUIIAlBADYCuAEgCSAJKAKkASIQNgLAASAJIAkoAqABIhE2ArwBIAlBxAFqIAMgBBCVBCAJQZgBaiAFIAYQpQggCUEANgLQASAJIAkoApwBIhI2AtgBIAkgCSgCmAEiEzYC1AEgCUGQAWogByAIEKUIIAlBADYC3AEgCSAJKAKUASIUNgLkASAJIAkoApABIhU2AuABAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQCAJKAKsASIHRQ0AIAkoAsQBIgFBgICAgHhGDQAgCSgCyAEhAiAJKAK0ASEWIAkoArABIRcgBygCgAEhACAJQbACaiARIBAQ8gIgCS0AsAIiA0EGRgRAIAkoArQCIQAgASACELwIDBULIAkgCS0AswI6APsCIAkgCS8AsQI7APkCIAkgCf0AA7gC/QsDgAMgCSAJKAK0AjYC/AIgCSADOgD4AiAJQQA6AKQDIAlBADYCnAMgCUKAgICAEDcClAMgCSAJQfgCajYCoAMgCUEANgKoAyAJIAkoAswBNgK0AyAJIAkpAsQBNwKsAyAJQeAFaiIBIAlBlANqQcWACUEDEMwCIAlBsAJqIAEQ0AMCQAJAIAkoArACQQFGBEAgCSgCtAIhAAwBCyAJKwO4AiEeIAlByARqIgEgCUGUA2pByIAJQQcQzAIgCUGwAmogARDFBAJAIAktALACQQFGBEAgCSgCtAIhAAwBCyAJQegBaiIBIAlBlANqQc+ACUEGEMwCIAlBsAJqIAEQxQQCQCAJLQCwAkEBRgRAIAkoArQCIQAMAQsgCUGwAmoiASAJQZQDakHVgAlBDhDMAiAJQbgFaiABEMUEIAktALgFQQFHDQMgCSgCvAUhACAJKAKwAiAJKAK0AhC8CAsgCSgC6AEgCSgC7AEQvAgLIAkoAsgEIAkoAswEELwICyAJKALgBSAJKALkBRC8CCAJQagDahDIB0EAQQEQvAggCUH4AmoQ1wUMFQsgCSgCsAIgCSgCtAIQvAggCSgC6AEgCSgC7AEQvAggCSgCyAQgCSgCzAQQvAggCSgC4AUgCSgC5AUQvAggCUEANgKABSAJQQA2AvgEIAlBmAVqQeaBCUEREIkDIAlBsAJqIBMgEhDyAiAJLQCwAiIBQQZGBEAgCSAJKAK0AjYC7AEgCSgCmAUgCSgCnAUQvAggCUH4BGoQpgFBkoCAgHghAQwUCyAJIAktALMCOgDLBCAJIAkvALECOwDJBCAJIAn9AAO4Av0LA9AEIAkgCSgCtAI2AswEIAkgAToAyAQgCUHgBWogCUHIBGoiARBjIAktAOAFQQZHBEAgCSAJKQPwBTcDyAUgCSAJ/QAD4AX9CwO4BSAJQcgGaiICIAlB+ARqIgMgCUGYBWoiBCAJQbgFahA0IAIQ4QcgARDXBSAJIAkpAvgENwK8AyAJIAkoAoAFNgLEAyAJQQU6ALgDIAlBADYCgAUgCUEANgL4BCAEQcOACEEHEIkDIAlBsAJqIBUgFBDyAgJAAkACQCAJLQCwAiIBQQZGBEAgCSAJKAK0AjYC7AEgCSgCmAUgCSgCnAUQvAggAxCmAQwBCyAJIAktALMCOgDLBCAJIAkvALECOwDJBCAJIAn9AAO4Av0LA9AEIAkgCSgCtAI2AswEIAkgAToAyAQgCUHgBWogCUHIBGoiARBjIAktAOAFQQZGDQIgCSAJKQPwBTcDyAUgCSAJ/QAD4AX9CwO4BSAJQcgGaiICIAlB+ARqIAlBmAVqIAlBuAVqEDQgAhDhByABENcFIAkgCSkC+AQ3AtQDIAkgCSgCgAU2AtwDIAlBBToA0AMgCUEAOgDAAiAJQQA2ArgCIAlCgICAgBA3ArACIAkgCUHQA2oiATYCvAIgCUHsA2oiAiAJQbACakHDgAhBBxDMAkEAQQEQvAggAkGYgglBAxCkASICRQ0BIAkgAjYC7AEgCSgC7AMgCSgC8AMQvAggARDXBQsgCUG4A2oQ1wVBkoCAgHghAQwWCyAJQQA6AKQEIAlBADYCnAQgCUKAgICAEDcClAQgCSAJQbgDajYCoAQgCUGABGogCUGUBGpB5oEJQREQzAIgBy0AeEUEQAJAIAcoAjhBhoCAgHhGBEAgBykDACEZIAlBiAFqIABBCGoQnQYgCSgCjAEhAiAJKAKIAUEBcUUNASACIQAMFQsgCRDECDYC7AEMFQsgCSACNgLABCAJIBk3A7gEIAkgHvwGIhk3A7AEIAlB3PkINgKsBCAHKAJ0IQAgCSAJQagDajYCqAQgCUGAAWogB0H0AGpBACAAGxDiBiAJKAKEASEAIAkoAoABQQFxDRMgACgCACIFKAKAASEAIAVBCTYCgAEgAEEHRwRAIAlBuAVqIgEgBUGEAWoiAkEk/AoAACAFQYABahCoAyAFIAA2AoABIAIgAUEk/AoAAEE3QazBCEEeEKwDIQAMFAsgCSAFKQOgASIaNwOwBSAJIAUpA5gBIhs3A6gFIAkgBSkDkAEiHDcDoAUgCSAFKQOIASIdNwOYBSAJIB03A/gEIAkgHDcDgAUgCSAbNwOIBSAJIBo3A5AFIAlB+ABqIAlB7ANqEKEEIAkoAnhBAUYEQCAJKAJ8IQAMEgsgCUGEBmoiACAJQewDaiIBQYCBCEEOEMwCIAlBsAJqIgMgABDgAiAJKAK0AiEAAkAgCSgCsAIiBEGBgICAeEcEQCAJIAkoArgCNgLwBiAJIAA2AuwGIAkgBDYC6AYgCUHIBmoiACABQeSACEEOEMwCIAMgABCPASAJKAK0AiEAAkAgCSgCsAIiCEGAgICAeEYEQCAJQegGahDjBwwBCyAJIAkoArgCIgM2AvwGIAkgADYC+AYgCSAINgL0BiAJQegBaiIBIAlB7ANqQeCCCEESEMwCIAlBsAJqIAEQnwMgCSgCtAIhBCAJKAKwAiIPQYGAgIB4Rw0CIAlB9AZqEOsDIAlB6AZqEOMHIAkoAugBIAkoAuwBELwIIAQhAAsgCSgCyAYgCSgCzAYQvAgLIAkoAoQGIAkoAogGELwIDBILIAkoArgCIQEgCSAJKALwBjYCxAIgCSAJKQLoBjcCvAIgCSgC6AEgCSgC7AEQvAggCSgCyAYgCSgCzAYQvAggCSgChAYgCSgCiAYQvAggCSABNgLQAiAJIAQ2AswCIAkgDzYCyAIgCSADNgK4AiAJIAA2ArQCIAkgCDYCsAICQAJAAkACQAJAAkACQAJAAkACQAJAAkAgCS0A+ARBBGsOCgQFAAYHCAECAgkDCyAJKAKQBSEBIAkoAowFIQogCUHoAWogCUGABGoQnwMgCSgC7AEhACAJKALoASIDQYGAgIB4RgRAQQYhBgwbCyAJIAkoAvABNgL8BiAJIAA2AvgGIAkgAzYC9AYgCUGEBmogCUH0BmogCSgChAQgCSgCiAQQngUgCSgCiAYhAyAJKAKEBiINQYCAgIB4RgRAQQYhBiADIQAMGwsgCiABIAMgCSgCjAYiABC1AkH/AXEiC0EDRg0KQQEhBgwZCyAJKAKMBCIALQAAQQVHBEAgCUHoAWogCUGABGoQyQMgCSgC7AEhACAJKALoAQ0bIAlB6ABqIAAgCSgC8AEQvgQCQCAJKAJoIgAEQCAJKAJsIgENAQsgCSgChAQgCSgCiARBOBDkAyEADBwLIAAgAUH7ABCfBUUEQCAJQegBaiAAIAEQhAMgCSgC8AEhCiAJKALsASEBIAkoAugBIQAMFQsgCUHoAWpB6bcIQQogACABENoEDBILIAlByAZqIAAQvAMCfyAJKALQBiIAQYCABE0EQCAJQegBakHptwhBCiAJKALMBiILIAAQ2gQgCSgC8AEhCiAJKALsASEBIAkoAugBIQBBAAwBCyAJQYAEakHztwhBHBDIAiEAIAkoAswGIQtBBgshBiAJKALIBiALELwIDBkLQTdBmrgIQSoQrAMhAAwZCyAJQdgAaiAJQfgEahCMAiAJQfQGaiIAIAkoAlggCSgCXBCJAyAAQY+4CEGUuAgQ6wQgCUHoAWoiASAJQYAEahB7IAkoAuwBIQACQCAJKALoASIDQYGAgIB4Rg0AIAkgCSgC8AE2AqAGIAkgADYCnAYgCSADNgKYBiAJQcgGaiAJQZgGaiAJKAKEBCAJKAKIBBCeBSAJKALMBiEAIAkoAsgGIgNBgICAgHhGDQAgCSAJKALQBiIENgKMBiAJIAA2AogGIAkgAzYChAYgASAJKAL4BiIDIAkoAvwGIAAgBBDaBCAJKALwASEKIAkoAuwBIQEgCSgC6AEhACAJQYQGahCMCCAJKAL0BiADELwIDBELIAkoAvQGIAkoAvgGELwIDBgLIAlB6AFqIAlBgARqEMkDIAkoAuwBIQAgCSgC6AENFyAARQRAIAkoAoQEIAkoAogEQTgQ5AMhAAwYCyAJQegBakGUuAhBBiAAIAkoAvABENoEDA4LIAlB6AFqIAlBgARqEJ8DIAkoAuwBIQAgCSgC6AEiAUGBgICAeEYNFiAJIAkoAvABNgKsBiAJIAA2AqgGIAkgATYCpAYgCUHIBmogCUGkBmogCSgChAQgCSgCiAQQngUgCSgCzAYhACAJKALIBiIGQYCAgIB4Rg0WIAkoAoAFIAkoAoQFIAAgCSgC0AYQtQJB/wFxIgFBA0cNChDBCCAGIAAQvAghAAwWCyAJQegBaiAJQYAEahDlAyAJKALsASEAIAkoAugBIgFBgYCAgHhGDRUgCSAJKALwATYCuAYgCSAANgK0BiAJIAE2ArAGIAlByAZqIAlBsAZqIAkoAoQEIAkoAogEEJ4FIAkoAswGIQAgCSgCyAYiA0GAgICAeEYNFSAJKALQBiEKQQQhBiAAIQEgAyEADBcLIAlB6AFqIAlBgARqEJ8DIAkoAuwBIQAgCSgC6AEiAUGBgICAeEYNFCAJIAkoAvABNgLwBiAJIAA2AuwGIAkgATYC6AYgCUHIBmogCUHoBmogCSgChAQgCSgCiAQQngUgCSgCzAYhAyAJKALIBiILQYCAgIB4Rw0CIAMhAAwUCyAJQegBaiAJQYAEahDlAyAJKALsASEAIAkoAugBIgFBgYCAgHhGDRMgCSAJKALwATYCxAYgCSAANgLABiAJIAE2ArwGIAlByAZqIAlBvAZqIAkoAoQEIAkoAogEEJ4FIAkoAswGIQAgCSgCyAYiA0GAgICAeEYNEyAJKALQBiEKQQMhBiAAIQEgAyEADBULIAlB8ABqIAlBgARqIgAQ7AQgCSgCcEEBcQ0IIAlBADYCjAYgCUEANgKEBiAJQegBaiAAEIcBIAkoAuwBIQAgCSgC6AEiA0GBgICAeEYNB0EEIAAgA0GAgICAeEYiABsiAUEAIAkoAvABIAAbQQR0aiEKQQAgAyAAGyEDIAEhAANAAkACQCAAIApGDQAgACgCACIGRQ0AIAAoAgwhDSAAKAIIIQ4gCUHoAWoiGCAJQYAEaiAGIAAoAgQiCxDMAiAJQcgGaiAYEMkDIAkoAsgGRQ0BIAkoAswGIQAgCSgC6AEgCSgC7AEQvAggAyABEL4IDAoLIAMgARC+CCAJKAKMBiEKIAkoAogGIQEgCSgChAYhAAwMCyAAQRBqIQAgCSgC6AEgCSgC7AEQvAggCUGEBmogBiALIA4gDRCVAwwACwALIAlBhAZqIAMgCSgC0AYQhAMgCSgCjAYhCiAJKAKIBiEBIAkoAoQGIQAgCyADELwIDAoLQQAhBkEBIAkoAvwEIgFBgICAgHhzIAFBAE4bQQFrDgIKCwwLIAkQxQg2AuwBDBMLIAkgCSgC5AU2ArACQYyICUErIAlBsAJqQbiICUGIggkQ5gMACyAJIAkoAuQFNgKwAkGMiAlBKyAJQbACakG4iAlB+IEJEOYDAAsgCUEgaiAJQdwBahDQBSAJKAIgIQQgCSgCJCEFIAlBGGogCUHQAWoQ0AUgCSgCGCEDIAkoAhwhBiAJQRBqIAlBxAFqEKIFIAkoAhAhAiAJKAIUIQcgCUEIaiAJQbgBahDQBSAJKAIIIQEgCSgCDCEIIAkgCUGsAWoQ5AUgCSgCACIAIAEgABsiASACIAEbIgIgAyACGyIDIAQgAxsiBEEBIAQbIAkoAgQgCCAAGyAHIAEbIAYgAhsgBSADG0EAIAQbEM0IAAsgCUHgAGogARCEByAJQegBakGUuAhBBiAJKAJgIAkoAmQQ2gQgCSgC8AEhCiAJKALsASEBIAkoAugBIAYgABC8CEEAIQYhAAwNCyAJQYQGahDVAQwKCyAJKAJ0IQAMCQsgCSgC8AEhCiAJKALsASEBIAkoAugBIQALQQAhBgwJC0EFIQYMCAsgCUHoAWogCUGABGoQeyAJKALsASEAAkAgCSgC6AEiBkGBgICAeEYNACAJIAkoAvABNgLQBiAJIAA2AswGIAkgBjYCyAYgCUGEBmogCUHIBmogCSgChAQgCSgCiAQQngUgCSgCiAYhACAJKAKEBiIOQYCAgIB4Rg0AIAkoAowGIQpBAiEGIAAhASAODAMLQQYhBgwDCyAJQegBakHktwhBBSADIAAQ2gQgCSgC8AEhCiAJKALsASEBIAkoAugBDAELQQYhBhDBCAshACANIAMQvAgMAQsgDSADELwICyAGQQZHDQILIAlBvAJqEOMHIAlBsAJqEOsDIA8gBBDZBwsgBSAJQZgFahC6AwwBCyAJIAlBtAJqIgP9AAIQ/QsC9AUgCSADKQIIIho3AuwFIAkgAykCADcC5AUgCSAINgLgBSAap0GAgICAeEcEQCAFQSxqEOsDIAUgCUHsBWoiAygCCDYCNCAFIAMpAgA3AiwLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAGQQFrDgUAAQIEBQMLIAkgCf0AA6gF/QsDwAIgCSAJ/QADmAX9CwOwAiAJQcgEaiAFIAIgCUGwAmogCxByDAsLIAkgCjYC/AYgCSABNgL4BiAJIAA2AvQGIAkgCf0AA6gF/QsD2AYgCSAJ/QADmAX9CwPIBiAJKAKABiEEIAkoAvwFIQYgCSgC+AUhAyAJQThqIAUQ7QYgAigCHCEIIAIoAiAhCyAJKAI8IQ8gCSgCOCECIAlBEzYC7AYgCUHPqwg2AugGIAlBITYCwAYgCUG5zQg2ArwGIAlBsAJqIgAQqQUgCSAANgKwBiAJQegBaiAJQbAGaiADQYCAgIB4RyINQQJBASACG2oQigYgCSgC6AEhACAJLQDsASIOQQNGDQQgCSAOOgCIBiAJIAA2AoQGIAlBhAZqIgBBm6kIQQggASAKEOYGIAIEQCAAQYSxCEEHIAIgDxDLBQsgA0GAgICAeEcEQCAJQYQGakGjqQhBEiAGQQAgDRsgBBDLBQsgCSgChAYoAgAgCS0AiAYQ1wcgCSgCtAIhACAJKAKwAiICQYCAgIB4Rg0IIAkoArgCIQNBBEEoEKcFIQEgCUGEBmpByMsIQRoQiQMgCUECNgK8AiAJQQI2ArQCIAkgCUHoBmo2ArgCIAkgCUG8Bmo2ArACIAlB6AFqIgRBt4MIIAlBsAJqEMEGIAFBDDYCBCABQeLLCDYCACABIAkpAoQGNwIIIAEgCSgCjAY2AhAgAUEMNgIYIAFB7ssINgIUIAEgCSkC6AE3AhwgASAJKALwATYCJCAEIAggCxCJAyAJQQE6AJQCIAlBEzYCkAIgCUHPqwg2AowCIAkgAzYCiAIgCSAANgKEAiAJIAI2AoACIAlBAjYC/AEgCSABNgL4ASAJQQI2AvQBDAkLIAkgCjYC8AYgCSABNgLsBiAJIAA2AugGIAktAJoFIQQgCUGBgICAeEGAgICAeCAJLQCYBUEJRiIGIAktAJkFcSIDGyIINgL0BiAJQQA2AowGIAlBADYChAYgA0UEQCAJQYQGakGuvAhBCCABIAoQlQMMBwsgBUHoAWoQ5AcgBUGAgICAeDYC6AEgCUHoAWogBSAJQagDakHc+QgQwwEgCSgC7AEhAyAJKALoASILQYCAgIB4Rg0FIAlBhAZqQbu5CEEFIAMgCSgC8AEQlQMgCyADELwIDAYLIAlBMGogCUGYBWoiAxCMAiAJQbACaiIEIAkoAjAgCSgCNBCJAyAJIAo2AsQCIAkgATYCwAIgCSAANgK8AiAJQcgEaiAFIAIgAyAEEFcMCAsgCUHIBmpB8sAIQQwgASAKENoEIAkoAuQFIgMgCSgC6AVBGGxqIQQDQCADIARHBEAgCSADNgKEBiAJQRk2ArwCIAlBAjYCtAIgCUGkwQg2ArACIAkgCUGEBmo2ArgCIAlB6AFqQYyDCCAJQbACahDBBiAJKALoASAJQcgGaiAJKALsASIIIAkoAvABIAMoAhAgAygCFBCVAyAIELwIIANBGGohAwwBCwsgBUE4ahDiByAFIAo2AkAgBSABNgI8IAUgADYCOCAJIAkoAtAGNgLwASAJIAkpAsgGNwPoASAJQbACaiIAQf7ACEEVEIkDIAkgCSgC8AE2AsQCIAkgCSkD6AE3ArwCIAlByARqIAUgAiAJQZgFaiAAEFcMBwsgCSAKNgLQBiAJIAE2AswGIAkgADYCyAYgCS0AmAVBCkYNASAAQYKAgIB4TgRAIAlB0ABqIAlByAZqEKADIAlB6AFqQZS4CEEGIAkoAlAgCSgCVBDaBCAJQbACaiIDQeLACEEQEIkDIAkgCSgC8AE2AsQCIAkgCSkC6AE3ArwCIAlByARqIAUgAiAJQZgFaiADEFcgACABEPEHIAlB4AVqEOsDIAkoAvgFIAkoAvwFENkHDAgLIAlByAZqQYDACBDtAyECIAlBAToAsgIgCSACOgCxAiAJQQk6ALACIAUgCUGwAmoQugMgCUGBgICAeDYCyAQgACABEPEHIAlB4AVqEOsDIAkoAvgFIAkoAvwFENkHIAlBmAVqEP8BDAcLIAkoArACIAkoArQCELwIDAMLIAUoAmggBUHsAGoiAigCABDlByAFIAo2AnAgAiABNgIAIAUgADYCaCAJQcgEaiAFIAlBqARqIAlBmAVqEMsDIAlB4AVqEOsDIAkoAvgFIAkoAvwFENkHDAULIAUgCUGYBWoQugMgCUGDgICAeDYCyAQgCSADNgLMBCAJQYQGahDVASAIIAkoAvgGEPEHIAlB6AZqEIwIDAMLAkAgBCAGcUUEQCAJQcgAaiAJQfQGahCgAyAJKAJMIQMgCSgCSCEEIAkgCSgCjAY2AvABIAkgCSkChAY3A+gBIAlBsAJqIAQgAxCJAyAJIAkoAvABNgLEAiAJIAkpA+gBNwK8AgwBCyAJIAkoAowGNgLwASAJIAkpAoQGNwPoASAJQUBrIAlB9AZqEKADIAlB6AFqQZS4CEEGIAkoAkAgCSgCRBCVAyAJIAkoAvABNgLQBiAJIAkpA+gBNwPIBiAJQbACakHiwAhBEBCJAyAJIAkoAtAGNgLEAiAJIAkpA8gGNwK8AgsgBUE4ahDiByAFIAo2AkAgBSABNgI8IAUgADYCOCAFKAJoIAVB7ABqKAIAEOUHIAUgCSgC/AY2AnAgBSAJKQL0BjcCaCAJQcgEaiAFIAIgCUGYBWogCUGwAmoQVwwCCyAJIAA2AoQGIAlBBDYC7AEgCSAJQYQGaiIANgLoASAJQbACaiIBQfmHCCAJQegBahDBBiABENoIIQEgABDeBiAJIAE2AuwBIAlBgICAgHg2AugBCyAJQbACaiAFIAlB6AFqQQQgCSAJQcgGahCUBAJAIAkoArACQYCAgIB4RgRAIAkgCSgCtAI2AswEIAlBg4CAgHg2AsgEDAELIAlByARqIAlBsAJqQTD8CgAACyAJQfQGahCMCAsgCUHgBWoQ6wMgCSgC+AUgCSgC/AUQ2QcLIAkoAswEIQAgCSgCyAQiAUGDgICAeEYNACAJQbgCaiAJQdAEakEo/AoAACAJIAA2ArQCIAkgATYCsAIgCUHoAWogByAZIAlBsAJqEPEBIAkoAugBDAILIAkgADYC7AELQZKAgIB4CyEBIAkoAoAEIAkoAoQEELwIQQBBARC8CCAJKALsAyAJKALwAxC8CCAJQdADahDXBSAJQbgDahDXBQsgCUGoA2oQyAdBAEEBELwIIAlB+AJqENcFIAFBkoCAgHhHDQEgCSgC7AEhAAsgABDGBCEBIAAQ+ANBASEADAELIAkoAuwBIQAgCUG4AmogCUHwAWpBwAD8CgAAIAkgADYCtAIgCSABNgKwAiAJQShqIAlBsAJqIgIQZCAJKAIsIQEgCSgCKCEAIAIQ1wMLIBUgFBCTCCATIBIQkwggESAQEJMIIBcgFhD8ByAMIAA2AgggDCABQQAgAEEBcSIAGzYCBCAMQQAgASAAGzYCACAJQYAHaiQAIAwoAgAgDCgCBCAMKAIIIAxBEGokAAsvACACIAMQowEiAgRAIAMgASABIANLGyIDBEAgAiAAIAP8CgAACyAAIAEQegsgAgsxAQF/IwBBEGsiAiQAIAJBCGogACABEK8HIAIoAggiAEUEQBC2CAALIAJBEGokACAACzEBAX8gASACQQJ0aiEDA0AgAyABIgJHBEAgAkEEaiEBIAIoAgAgAEcNAQsLIAIgA0cLOgIBfwF+IwBBEGsiASQAIAFBCGpBgAFBAUEBEKIEIAEpAwghAiAAQQA2AgggACACNwIAIAFBEGokAAtBAQF/IAAoAgAiAygCACAALQAEQQFGEIkIIABBAjoABCADKAIAIAEoAgQgASgCCBDjASADKAIAELoIIAIgAxCDAQsJAEEUQQQQ8QgLMQEBfyAAIAFBPGxqIQMDQCADIAAiAUcEQCABQTxqIQAgASACEIwDRQ0BCwsgASADRwtBACABKAIAQYCAgIB4RwRAIAAgASgCCDYCCCAAIAEpAgA3AgAPCyAAQQA2AgggAEKAgICAgAE3AgAgAUEEahDeBgswAQF/IwBBEGsiAyQAIANBADYCDCACIANBDGoiAhC0AiAAIAEgAhCFByADQRBqJAALNQAgAEEoaiABQShqEPgCIABBEGogAUEQahD8BiAAQRxqIAFBHGoQ/AYgACAB/QADAP0LAwALOQEBfyMAQRBrIgMkACADQQRqIAEgAhC3AiAAEOEEIAAgAygCDDYCCCAAIAMpAgQ3AgAgA0EQaiQACzwAIABBCGoQjAUgACgCQCAAQcQAaigCABC8CCAAKAJMIABB0ABqKAIAELwIIABB2ABqEOEEIABB6AAQegtDACAAKAIAIAAoAgQQ2QcgACgCDCAAKAIQENkHIAAoAhggACgCHBDZByAAKAIkIAAoAigQ2QcgACgCMCAAKAI0ENkHCzgAAkAgAkGAgMQARg0AIAAgAiABKAIQEQUARQ0AQQEPCyADRQRAQQAPCyAAIAMgBCABKAIMEQMACwoAQZgDQQgQ8QgLCgBByANBCBDxCAu9GwIOfwF8IwBBEGsiCiQAIwBBwAdrIggkACAIQYwBaiAAEO4CIAhBmAFqIAEQ7gIgCEHQAGogAiADEKUIIAhBADYCpAEgCCAIKAJUIgs2AqwBIAggCCgCUCIMNgKoASAIQcgAaiAEIAUQpQggCEEANgKwASAIIAgoAkwiBTYCuAEgCCAIKAJIIg02ArQBIAhBQGsgBiAHEKUIIAhBADYCvAEgCCAIKAJEIgY2AsQBIAggCCgCQCIHNgLAAQJAAkACQAJAAkACQAJAAkACQAJAAkACQCAIKAKMASIORQ0AIAgoApgBIg9FDQAgCCgCoAEhECAIKAKcASERIAgoApQBIRIgCCgCkAEhEyAIQfgBaiANIAUQ8gIgCC0A+AEiAEEGRgRAIAgoAvwBIQAMCAsgCCAILQD7AToAywEgCCAILwD5ATsAyQEgCCAI/QADgAL9CwPQASAIIAgoAvwBNgLMASAIIAA6AMgBIAhBADoA9AEgCEEANgLsASAIQoCAgIAQNwLkASAIIAhByAFqNgLwASAOKAIAIQEgCEHgBWogByAGEPICIAgtAOAFIgBBBkYEQCAIKALkBSEAQQBBARC8CAwFCyAIIAgtAOMFOgCrBCAIIAgvAOEFOwCpBCAIIAj9AAPoBf0LA7AEIAggCCgC5AU2AqwEIAggADoAqAQgCEEAOgDsBiAIQQA2AuQGIAhCgICAgBA3AtwGIAggCEGoBGo2AugGIAhCATcCyAQgCEIANwLABCAIQZAHaiICIAhB3AZqQcWACUEDEMwCIAhB4AVqIAIQ0AMCQAJAIAgoAuAFQQFGBEAgCCgC5AUhAAwBCyAIKwPoBSEWIAhB0ARqIgIgCEHcBmpByIAJQQcQzAIgCEHgBWogAhDFBAJAIAgtAOAFQQFGBEAgCCgC5AUhAAwBCyAIQegEaiICIAhB3AZqQc+ACUEGEMwCIAhB4AVqIAIQxQQCQCAILQDgBUEBRgRAIAgoAuQFIQAMAQsgCEHgBWoiAiAIQdwGakHVgAlBDhDMAiAIQfAGaiACEMUEIAgtAPAGQQFHDQMgCCgC9AYhACAIKALgBSAIKALkBRC8CAsgCCgC6AQgCCgC7AQQvAgLIAgoAtAEIAgoAtQEELwICyAIKAKQByAIKAKUBxC8CCAIQcAEahDIB0EAQQEQvAggCEGoBGoQ1wUMBQsgCCgC4AUgCCgC5AUQvAggCCgC6AQgCCgC7AQQvAggCCgC0AQgCCgC1AQQvAggCCgCkAcgCCgClAcQvAggCEE4aiABQQhqEJ0GIAgoAjhBAUYEQCAIKAI8IQBBBCEBDAQLIAhB4AVqIgEgCEHkAWpBw4AIQQcQzAIgCEHwBmogAUGOgQhBChDMAiAIKALgBSAIKALkBRC8CCAIQQA2AtwEIAhBADYC1AQgCEEFOgDQBEEDIQECfwJAAkACQCAIKAL8BiICLQAADgYFAAEBAQIBCyACLQABRQ0EIAhBADoAoAcgCEEANgKYByAIQoCAgIAQNwOQByAIIAhB0ARqNgKcB0EBDAILQQQhASAIQfAGakGsowhBLRDIAiEADAMLQQQhASAIQfAGakGMowhBBBCkASIADQIgCCAIKAKABzYCoAcgCCAI/QAC8Ab9CwOQB0EACyECIAhB4AVqIAhB5AFqIAhBkAdqEEggCCgC5AUhACAIKALgBSIBQQNGBEAgCCgCkAcgCCgClAcQvAggCEHQBGoQ1wVBBCEBIAINAwwECyAIQfAEaiIDIAhB6AVqQfAA/AoAACAIIAA2AuwEIAggATYC6AQgCC0A3AVBBEYEQCAIQaAFahDiByAIQYCAgIB4NgKgBSAIKALoBCEBIAgoAuwEIQALIAhB+AJqIANB8AD8CgAAIAgoApAHIAgoApQHELwIIAhB0ARqENcFIAJFDQMMAgsgCEEoaiAIQbwBahDQBSAIKAIoIQQgCCgCLCEFIAhBIGogCEGwAWoQ0AUgCCgCICEDIAgoAiQhBiAIQRhqIAhBpAFqENAFIAgoAhghAiAIKAIcIQcgCEEQaiAIQZgBahDiBSAIKAIQIQEgCCgCFCEKIAhBCGogCEGMAWoQ3wUgCCgCCCIAIAEgABsiASACIAEbIgIgAyACGyIDIAQgAxsiBEEBIAQbIAgoAgwgCiAAGyAHIAEbIAYgAhsgBSADG0EAIAQbEM0IAAsgCEHQBGoQ1wULIAgoAvAGIAgoAvQGELwICyAIQcAEahDIB0EAQQEQvAggCEGoBGoQ1wUgAUEERg0AIAhBgAJqIAhB+AJqQfAA/AoAACAIIBb8BjcD8AIgCCAANgL8ASAIIAE2AvgBAkAgCEHkAWoiAUHMgAhBAxCkASIADQAgCEEKNgL8BSAIQY6BCDYC+AUgCEEONgL0BSAIQYCBCDYC8AUgCEEONgLsBSAIQfKACDYC6AUgCEEONgLkBSAIQeSACDYC4AUgCEHoBGogASAIQeAFakEEEMoDIAgoAuwEIQEgCCgC6AQiBEGAgICAeEYEQCABIQAMAQsgCCAIKAL4BDYC7AYgCCAIKQLwBDcC5AYgCCABNgLgBiAIIAQ2AtwGIAhB8AZqIgAgCEHkAWoiAkGzgAhBCBDMAiAIQegEaiIJIABBxAAQ9QIgCCgC7AQhACAIKALoBCIDQYCAgIB4RwRAIAgoAvAEIRQgCEGQB2oiFSACQbuACEEIEMwCIAkgFRDlAyAIKALsBCECAkAgCCgC6AQiCUGBgICAeEYEQCADIAAQvAggAiEADAELIAggCCgC8AQ2AowHIAggAjYCiAcgCCAJNgKEByAIQagEaiICIAhB3AZqQeSACEEOEMwCIAhB6ARqIAIQ8QIgCCgC7AQhAgJAIAgoAugEIglBgYCAgHhGBEAgCEGEB2oQ4gcgAyAAELwIIAIhAAwBCyAIIAgoAvAENgKwByAIIAI2AqwHIAggCTYCqAcgCEHQBGoiAiAIQdwGakHygAhBDhDMAiAIQegEaiACEPECIAgoAuwEIQICQCAIKALoBCIJQYGAgIB4RgRAIAhBqAdqEOMHIAhBhAdqEOIHIAMgABC8CCACIQAMAQsgCCAIKALwBDYCvAcgCCACNgK4ByAIIAk2ArQHIAhB+AJqIgIgCEHcBmpBgIEIQQ4QzAIgCEHoBGogAhDgAiAIKALsBCECAn8gCCgC6AQiCUGBgICAeEYEQCAIQbQHahDjByAIQagHahDjByAIQYQHahDiByADIAAQvAggAgwBCyAIIAgoAvAENgLIBCAIIAI2AsQEIAggCTYCwAQgCEHoBGogCEHcBmpBjoEIQQoQzAJBACECAkACQCAIKAL0BCIJLQAADgYKCQEBAQABC0EBIQIMCQsgCEHoBGpBrKMIQS0QyAIgCEHABGoQ4wcgCEG0B2oQ4wcgCEGoB2oQ4wcgCEGEB2oQ4gcgAyAAELwIIAgoAugEIAgoAuwEELwICyEAIAgoAvgCIAgoAvwCELwICyAIKALQBCAIKALUBBC8CAsgCCgCqAQgCCgCrAQQvAgLIAgoApAHIAgoApQHELwICyAIKALwBiAIKAL0BhC8CCAEIAEQvAgLIABBBjYCXCAAQe2sCDYCWCAIQfgBahDfBwtBAEEBELwIIAhByAFqENcFDAILIAktAAEhAgsgCCAIKAKMBzYCoAQgCCAIKQKEBzcDmAQgCCAIKQKoBzcDiAQgCCAIKAKwBzYCkAQgCCAIKQK0BzcD+AMgCCAIKAK8BzYCgAQgCCAIKQLABDcD6AMgCCAIKALIBDYC8AMgCCgC6AQgCCgC7AQQvAggCCgC+AIgCCgC/AIQvAggCCgC0AQgCCgC1AQQvAggCCgCqAQgCCgCrAQQvAggCCgCkAcgCCgClAcQvAggCCgC8AYgCCgC9AYQvAggBCABELwIIA4oAgQiBCAEKAIAQQFqIgE2AgAgAUUNA0EIQYgCEKcFIgEgCEH4AWpBgAH8CgAAIAEgFDYCkAEgASAANgKMASABIAM2AogBIAEgBDYCgAEgASAIKQOYBDcClAEgASAIKAKgBDYCnAEgASAIKQOIBDcDoAEgASAIKAKQBDYCqAEgASAIKQP4AzcCrAEgASAIKAKABDYCtAEgASAIKQPoAzcDuAEgASAIKALwAzYCwAEgAUGAgICAeDYCyAEgASACOgDEASAPKAIAIgIgAigCAEEBaiIANgIAIABFDQMgCEHgBWogDCALEJkBIAgoAuQFIQACQCAIKALgBSIDQYGAgIB4RgRAIAIQowcgARDlBCABQYgCEHoMAQsgCCAIKAKABjYCgAUgCCAIKQL4BTcD+AQgCCAI/QAC6AX9CwPoBAtBAEEBELwIIAhByAFqENcFIANBgYCAgHhHDQELIAAQxgQhASAAEPgDIAhBgYCAgHg2AlwgCCABNgJgDAELIAggADYCYCAIIAM2AlwgCCAIKQPoBDcCZCAIIAj9AAPwBP0LAmwgCCAIKAKABTYCfCAIQaT7CDYCiAEgCCABNgKEASAIIAI2AoABCyAHIAYQkwggDSAFEJMIIAwgCxCTCCARIBAQ9wcgEyASEPkHIAhBMGogCEHcAGoQkQQgCCgCNCEAIAogCCgCMCIBNgIIIAogAEEAIAFBAXEiARs2AgQgCkEAIAAgARs2AgAgCEHAB2okAAwBCwALIAooAgAgCigCBCAKKAIIIApBEGokAAs1AQF/IwBBEGsiBSQAIAVBCGogAyAEEN0HIAUoAgwhAyAAIAEgAhCJASADEK4HIAVBEGokAAs+ACAAQcQAaiABEOoBIAAgAUEw/AoAACAAQQA6AHQgAEGLgICAeDYCQCAAQQA7ATggAEEBNgI0IABBBjYCMAs1AQJ/IABBBGohA0EBIQQCQCABQQFGBEAgAyACNgIADAELIAMgAhDUA0EAIQQLIAAgBDYCAAs8ACABKQMAQgNSBEAgAEECOgAAIAAgAf0AAwD9CwMIIAIQ1wUPCyAAIAIpAxA3AxAgACAC/QADAP0LAwALMwECfyMAQYCAAWsiACQAA0AgACABakIANwMAIAFBCGoiAUGAgAFHDQALIABBgIABaiQACzIBAX8gAAJ/IAEoAgAiAgRAIAEoAgQMAQsgASgCBBD4A0EBIQJBAAs2AgQgACACNgIACzQAIAAgARCvBSAAQdAAaiABQdAAahD4AiAAQThqIAFBOGoQ/AYgAEHEAGogAUHEAGoQ/AYLNwEBfyABKAIAIgMEQCAAIAEvAYwCNgIIIAAgAkEBajYCBAsgACADNgIAIAFBwAJBkAIgAhsQegs3ACAAKAIAIAAoAgQQvAggAEEMahCMCCAAQRhqEOMHIABBJGoQ4gcgAEE0ahDcByAAKAJwEKIHCzcBAX8gASgCACIDBEAgACABLwGUBDYCCCAAIAJBAWo2AgQLIAAgAzYCACABQcgEQZgEIAIbEHoLOAEBfyABKAK4AyIDBEAgACABLwHABDYCCCAAIAJBAWo2AgQLIAAgAzYCACABQfQEQcQEIAIbEHoLKAAgACABQQF0QXBxakEYQRAgAUEEcRtqKQMAIAFBf3NBBHSthkIwhws4AQF/IAEoAogCIgMEQCAAIAEvAZADNgIIIAAgAkEBajYCBAsgACADNgIAIAFByANBmAMgAhsQegumDAMHfwF8An4jAEEQayIJJAAjAEGgA2siByQAAn8CQAJAAkACfwJAIAcCfyAABEAgACgCAEUNAkHPACEKIAdBzwA2AmBB6YUJDAELQRshCiAHQRs2AmBBzOkJCyIANgJcIAdBADYCWEEBDAELIABBfzYCACAAQQhrIgogCigCAEEBaiIINgIAIAhFDQEgByAKNgJgIAcgADYCXCAHIABBBGoiCDYCWEEACyAHQdAAaiABIAIQpQggB0EANgJkIAcgBygCVCIMNgJsIAcgBygCUCINNgJoIAdB8ABqIAMgBBCVBCAHQcgAaiAFIAYQpQggB0EANgJ8IAcgBygCTCIDNgKEASAHIAcoAkgiBDYCgAENASAHKAJwIgJBgICAgHhGDQEgCCgCJCEGIAcoAnQhBSAHQYACaiANIAwQ8gICfyAHLQCAAiIBQQZGBEAgBygChAIhASACIAUQvAhBAQwBCyAHIActAIMCOgCLASAHIAcvAIECOwCJASAHIAf9AAOIAv0LA5ABIAcgBygChAI2AowBIAcgAToAiAEgB0EAOgDcAiAHQQA2AtQCIAdCgICAgBA3AswCIAcgB0GIAWo2AtgCIAdBADYC4AIgByAHKAJ4NgLsAiAHIAcpAnA3AuQCIAdB8AJqIgIgB0HMAmpBxYAJQQMQzAIgB0GAAmogAhDQAwJAIAcoAoACQQFGBEAgBygChAIhAQwBCyAHKwOIAiEOIAdBhANqIgIgB0HMAmpByIAJQQcQzAIgB0GAAmogAhDFBAJAIActAIACQQFGBEAgBygChAIhAQwBCyAHQdgBaiICIAdBzAJqQc+ACUEGEMwCIAdBgAJqIAIQxQQCQCAHLQCAAkEBRgRAIAcoAoQCIQEMAQsgB0GAAmoiAiAHQcwCakHVgAlBDhDMAiAHQZgDaiACEMUEIActAJgDQQFHDQYgBygCnAMhASAHKAKAAiAHKAKEAhC8CAsgBygC2AEgBygC3AEQvAgLIAcoAoQDIAcoAogDELwICyAHKALwAiAHKAL0AhC8CCAHQeACahDIB0EAQQEQvAggB0GIAWoQ1wVBAQsMAwsACyAHQSBqIAdB/ABqENAFIAcoAiAhAyAHKAIkIQQgB0EYaiAHQfAAahCiBSAHKAIYIQUgBygCHCEGIAdBEGogB0HkAGoQ0AUgBygCECEIIAcoAhQhCSAHQdgAaiIBKAIIIQIgASgCBCEAIAEoAgAEQCAAIAIQ9gdBACEACyAHQQhqIgEgAjYCBCABIAA2AgAgBygCCCIAIAggABsiASAFIAEbIgIgAyACGyIDQQEgAxsgBygCDCAJIAAbIAYgARsgBCACG0EAIAMbEM0IAAsgDvwGIQ8gBygCgAIgBygChAIQvAggBygC2AEgBygC3AEQvAggBygChAMgBygCiAMQvAggBygC8AIgBygC9AIQvAggB0HgAmoQyAdBAEEBELwIIAdBiAFqENcFQQALIQUgB0GAAmogBCADECUCfwJAAkACQAJAIAcoAoACIgJBioCAgHhGBEAgBygChAIiAhDGBCEIIAIQ+AMMAQsgBygChAIhCyAHQZABaiAHQYgCakHEAPwKAAAgByALNgKMASAHIAI2AogBIAdBQGsgBkEIahCdBiAHKAJEIQIgBygCQEEBRw0BIAIQxgQhCCACEPgDIAdBiAFqEP8DCyAFIAEQowgMAQsgBUUNASABEMYEIQggARD4AyAHQYgBahD/AwtBAQwBCyAHQThqIAhBGGoQ5wYgBykDOCEQIAdBMGogCEEMahDnBiAHIAI2AvgBIAcgDzcD8AEgByAQNwPoASAHIAcpAzA3A+ABIAcgCCgCCDYC3AEgByAIKAIEQQAgCCgCAEGAgICAeEcbNgLYASAIKAIoIQEgCCgCLCECIAdBgAJqIgUgB0GIAWpBzAD8CgAAIAdBKGogASAHQdgBaiAFIAIoAgwRBAAgBygCLCEIIAcoAigLIQEgBCADEJMIIA0gDBCTCCAAIAoQ9gcgCSABNgIIIAkgCEEAIAFBAXEiABs2AgQgCUEAIAggABs2AgAgB0GgA2okACAJKAIAIAkoAgQgCSgCCCAJQRBqJAAL4UUDEX8FfgF8IwBBEGsiDCQAIwBB8ABrIggkAAJAAkACQAJ/AkAgCAJ/IAAiCwRAIAAoAgBFDQJBzwAhDyAIQc8ANgJIQemFCQwBC0EbIQ8gCEEbNgJIQczpCQsiCzYCRCAIQQA2AkBBAQwBCyALQX82AgAgC0EIayIPIA8oAgBBAWoiADYCACAARQ0BIAggDzYCSCAIIAs2AkQgCCALQQhqIgk2AkBBAAsgCEE4aiABIAIQpQggCEEANgJMIAggCCgCPCIRNgJUIAggCCgCOCISNgJQIAhB2ABqIgogAyAEEJUEIAhBMGogBSAGEKUIIAhBADYCZCAIIAgoAjQiEzYCbCAIIAgoAjAiFDYCaA0BIAgoAlhBgICAgHhGDQEgCEEoaiEVIAkoAnhBCGohASAJIQAjAEGQCmsiAiQAIAJB4AhqIBIgERDyAgJAAkAgAi0A4AgiA0EGRgRAIAIoAuQIIQEgCigCACAKKAIEELwIDAELIAIgAi0A4wg6AMsBIAIgAi8A4Qg7AMkBIAIgAv0AA+gI/QsD0AEgAiACKALkCDYCzAEgAiADOgDIASACQQA6APQBIAJBADYC7AEgAkKAgICAEDcC5AEgAiACQcgBajYC8AEgAkEANgL4ASACIAooAgg2AoQCIAIgCikCADcC/AEgAkGgAmoiAyACQeQBakHFgAlBAxDMAiACQeAIaiADENADAkACQCACKALgCEEBRgRAIAIoAuQIIQEMAQsgAisD6AghHSACQbgDaiIDIAJB5AFqQciACUEHEMwCIAJB4AhqIAMQxQQCQCACLQDgCEEBRgRAIAIoAuQIIQEMAQsgAi0A4QghAyACQdAEaiIEIAJB5AFqQc+ACUEGEMwCIAJB4AhqIAQQxQQCQCACLQDgCEEBRgRAIAIoAuQIIQEMAQsgAi0A4QghBCACQeAIaiIFIAJB5AFqQdWACUEOEMwCIAJBqAZqIAUQxQQgAi0AqAZBAUcNAyACKAKsBiEBIAIoAuAIIAIoAuQIELwICyACKALQBCACKALUBBC8CAsgAigCuAMgAigCvAMQvAgLIAIoAqACIAIoAqQCELwIIAJB+AFqEMgHQQBBARC8CCACQcgBahDXBQwBCyACIAE2ApgCIAIgHfwGNwOQAiACIAItAKkGOgCeAiACIAQ6AJ0CIAIgAzoAnAIgAkHc+Qg2AowCIAIgAkH4AWo2AogCIAIoAuAIIAIoAuQIELwIIAIoAtAEIAIoAtQEELwIIAIoArgDIAIoArwDELwIIAIoAqACIAIoAqQCELwIIAJB4AhqIBQgExAlIAIoAuQIIQECQAJAIAIoAuAIIgNBioCAgHhGDQAgAkGsAmogAkHoCGpBxAD8CgAAIAIgATYCqAIgAiADNgKkAiACIAJBiAJqNgKgAiACQYABaiACKAKYAiIGEJ0GIAJBpAJqIQUCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/IAIoAoABQQFGBEAgAigChAEMAQsgACgCMCEKIABBGDYCMCAAQTxqIQ0gAEE0aiEOIABBMGohCSAAKAJwIQMgACgCOCEBIAAoAjQhBAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkBBCyAKQQxrIApBC00bQQFrDgwJAAEKAgsDBAUGBw0ICyAAIAVBxPIIEH86AHQgCRDXAiAAQQA6ADQgAEEQNgIwIAJCADcD+AIgAkGFgICAeDYC8AIMGAsgCRDXAiAOQQE6AAAgCUEQNgIAIAJCADcD+AIgAkGFgICAeDYC8AIMFwsgBUHE8ggQfyEBIAkQ1wIgACABOgA4IAAgBDYCNCAAQRI2AjAgAkGGgICAeDYC8AIMFgsgAkHwAmogACACQYgCaiAEIAFBAXEQigMMFQsgAiABNgLwBSACIAQ2AuwFIAJB9AVqIA1BNPwKAAAgAi0ApQYNByACKAKUBiEEIAIoApAGIQYgAigCpAJBAE4EQCACQeAIaiIBIAVBzAD8CgAAIAYgBCABIAIoApwGEQMAIQEgAigC5AghByACKALgCCEGIAJBqAZqIAJBrAJqQcQA/AoAAAwgCyACKAKkAiACQdgAaiABIAIoAvQFEI4BIAIgAikDWDcCuAcgAkECNgK8AyACIAJBuAdqNgK4AyACQaAIaiIBQaOTCCACQbgDahDBBkHYACABEKcEIgEgBDYCXCABIAY2AlhBiYCAgHhGIgQEQCABKAJIIAFBzABqKAIAENkHIAEgAigCsAI2AlAgASACKQKoAjcCSAtBgICAgHghBiABEK4BIQcgBA0fIAUQ/wMMHwsgAkGAgICAeDYCkAkgAiABNgLgCCACQfACaiAAIAQgAkHgCGoQngMMEwsgAkGoBmogBUHMAPwKAAAgBCgCACEKIARBBjYCACAEQSBqIRAgBCkCDCEZIAQoAgghAyAEKAIEIQECQAJAAkACQAJAAkACQCAKQQFrDgYFBgECAwQACyAEIAVBxPIIEH86ABQgBBDnAyAEQQE2AgAgAkIANwPAByACQYWAgIB4NgK4BwwgCyACIBk3ApQIIAIgAzYCkAggAkG4B2ogBCABQQFBAiAFQZDzCBB/GyACQZAIahCqAwwfCyACIAM6ANQEIAIgATYC0AQgAkG4B2ogBCACQdAEahCzAwweCyACIANB/wFxQQNHBH8gAiADOgDAB0GSgICAeAVBk4CAgHgLNgK4ByACIAE2ArwHDB0LENwIIQEgAkGTgICAeDYCuAcgAiABNgK8BwwcCyACQeAIaiIBIAUQ4wQgAigC6AlBgICAgHhGDRpBCEGYARCnBSIFIAFBmAH8CgAAIAItAJ4CQQFGBEAgBRDeASEHCyAEKAJQIQ0gBEGBgICAeDYCUCANQYGAgIB4Rg0YIAJBoAhqIBBBMPwKAAAgAiANNgLQCCACIAQpAlQ3AtQIIAIgBCgCXDYC3AgCQCAEKAJgIgoEQEEAIQMgBSgCUCIBQYCAgIB4RwRAIAJB+ABqIAVBHGoQ5wYgAigCfCEXIAIoAnghFgsgBSkDYCIZIAopAwBSDQEgFiAXIAooApQBIAooApgBEKsGIQMMAQsgBSkDYCIZIAApAxBRIQMgBSgCUCEBCwJAAkAgAUGAgICAeEcEQAJAAkAgDUGAgICAeEYEQCADDQQgAigCoAghBiAZIAApAxBSDQEgAC0AdQ0FIAYQ+ANBBQwdCyACQagIaiEBIANFDQEgAkG4A2oiAyABQTj8CgAAIAIpA6AIIRkgAkHQBGoiASAFEL0FIAIgAigCqAU2ApAEIAIgAikDoAU3A4gEIAIgAikDiAU3A/ADIAIgAigCkAU2AvgDIAIgAikClAU3AvwDIAIgAigCnAU2AoQEIAEQjAUgBRDoByAFIANB4AD8CgAAIAUgGTcDaEEAIQMgCkUNHiACQfAAaiAKQfgAahDnBiACKAJwIgBFDR4gBUGIAWogACACKAJ0EP4BDB4LIAYQ+AMMGgsgARCMBQwZCyANQYCAgIB4RwRAIAJBqAhqEIwFDBgLIAIoAqAIEPgDDBcLIAIoAqAIIQEgBRCeBkEEQQQQpwUiACABNgIAQQMhAwwaCyAGEJEIIQZBBAwXCyACIBk3AogIIAIgAzYChAggBUGQ8wgQfw0IIAQtABVFBEAgAkECOgDUBCACIAE2AtAEIAJBuAdqIAQgAkHQBGoQswMgAkGECGoQ+gMMGwsgBBDnAyAEIAE2AgQgBEEDNgIAIARBCGoiASACKQKECDcCACABIAIoAowINgIIIAJBiICAgHg2ArgHDBMLIAIgATYC/AYgAiAENgL4BiACIAo2AvQGIAJBgAdqIA1BNPwKAAAgAiADNgK0ByACQfACaiAAIAJBiAJqIAUgAkH0BmoQMgwlCyAJENcCIAlBDTYCACACQgA3A/gCIAJBhYCAgHg2AvACDBALIAJB0ARqIgEgBRDjBCACKALYBUGAgICAeEYNDiACQeAIaiABQZgB/AoAAAJAAkACQCACKAKwCUGAgICAeEcEQCACKQOQAiIaIAIpA8gJIhh8IhlCP4dCgICAgICAgICAf4UgGSAYQgBTIBkgGlNzGyEaIAAtAAxBAWsOAgEQAgsgAkKRgICAKDcD8AIMEAsgGkKAgICAgICAgIB/IAIpA+AIIhlCoP4KIBkgAikD6AgiG30iGEI/h0KAgICAgICAgIB/hSAYIBggGVMgG0IAVXMbIhhCACAYQgBVG0IFgCIYIBhCoP4KWhsiGH0iGyAZIBtVIBhCAFVzG1MNAQwOCyAaQoCAgICAgICAgH8gAikD4AgiGUKw6gEgGSACKQPoCCIbfSIYQj+HQoCAgICAgICAgH+FIBggGCAZUyAbQgBVcxsiGEIAIBhCAFUbQgqAIhggGEKw6gFaGyIYfSIbIBkgG1UgGEIAVXMbWQ0NCyACQpGAgIAYNwPwAgwNCyACQbgDaiIBIAUQ4wQgAigCwARBgICAgHhGDQogAkHQBGogAUGYAfwKAAAgAigCoAVBgICAgHhGDQUgACkDECEaIAIpA7AFIRkgAigC/AQgAigCgAUgACgCHCAAKAIgEI8IRQRAIBkgGlINCAJAIARBAXENACAALQB0QQFxRQ0AIAItAJ0CQQFxDQgLIAIpA9AEIRoMCQsgGSAaUg0HQoCAgICAgICAgH8gAikD0AQiGkKw6gEgGiACKQPYBCIbfSIYQj+HQoCAgICAgICAgH+FIBggGCAaUyAbQgBVcxsiGEIAIBhCAFUbQgqAIhggGEKw6gFaGyIYfSIbIBogG1UgGEIAVXMbIAIpA5ACIhsgAikDuAUiHHwiGEI/h0KAgICAgICAgIB/hSAYIBxCAFMgGCAbU3MbVw0IIAAtAAxBAkcNByAAKAIIDQgMBwsgBUGQ8wgQfyEDIAFBAXFFBEAgAkHwAmogACACQYgCaiAEIAMQigMMDgsgCRDXAiAAIAM6ADggACAENgI0IABBEzYCMCACQQE6APQCIAJBhICAgHg2AvACDA0LIAJBADoApQYgAiACKAKgBkEBaiIBQX8gARs2AqAGIAJB3ARqIAJB7AVqEOoBIAJBi4CAgHg2AtgEIAIgAi0ApAY6AIwFIAUQ/wMMGAsQ3AgLIQEgBRD/AwwfCyACQbgHaiAEIAFBASACQYQIahCqAwwKCyACQfACaiAAIAJBiAJqQQIgAiACQbgDahBEDAMLIAkQ1wIgCUEPNgIAIAJCADcDgAMgAkIZNwP4AiACQY6AgIB4NgLwAgwCCyACQfACaiAAIAJBiAJqQQEgAiACQbgDahBEDAELIAJB4AhqIAJB7ARqEPwGAkAgAigC4AgiAUGAgICAeEYEQCACKQO4BSEZDAELIAIpAuQIIRgCQCACQdgFaiACKAKkBSACKAKoBRDIBCIDBEAgAkGoBmogA0EYahD4AgwBCyACQYCAgIB4NgKoBgsgAkH4CGogAkHQBGoQvQUgAkH8CWogACgCBCAAKAIIEJoCIAIgGjcD6AggAiAZNwPgCCACQQA7AYgKIAIgGDcC9AkgAiABNgLwCSACIAIpA7gFIhk3A/AIIAIgAikCqAY3AuQJIAIgAigCsAY2AuwJIAJBgICAgHg2AtgJIAIoAvwJQYCAgIB4Rg0AQQhBsAEQpwUiASACQeAIakGwAfwKAAACQCACLQCcAkUNACACQagGaiABKAJEIAEoAkgQDyACKAKoBgRAIAIoAqwGIAIoArAGEI4IIAJBrAZqEKYBRQ0BCyAJENcCIA4gATYCACAJQRE2AgAgAkEBOgD0AiACQYOAgIB4NgLwAgwCCyACQfACaiAAIAJBiAJqIAEQMAwBC0EaQf70CEEvEKwDIQEgGiACKQOQAiIbIBl8IhhCP4dCgICAgICAgICAf4UgGCAZQgBTIBggG1NzG1cEQCACQYCAgIB4NgLYBiACIAE2AqgGIAJB8AJqIABBACACQagGahCeAwwBCyACQfACaiAAIAJBiAJqQQQgARCRCCACQdAEahBECyACQdAEahCWAQwYCyACKAK4AxCRCCEBIAJCgICAgMAANwPoCSAC/QwAAAAAAAAAAAAAAAAAAAAA/QsDwAkgAkEANgLwCSACQoCAgICAgICAgH83A9gJIAJBADYC0AkgAkGAgICAeDYCsAkgAkHwAmogACACQYgCakEEIAEgAkHgCGoiABBEIAAQlgEMFwsgAikDwAkhGSACQbgDaiACQYgJahD4AiACQagGaiACQbAJahD4AiAAQRBqELsHIAAgGTcDECAAIAIpA7gDNwMYIAAgAigCwAM2AiAgACACKQKoBjcCJCAAIAIoArAGNgIsIAkQ1wIgAEEONgIwIAJBADoA9AIgAkGDgICAeDYC8AILIAJB4AhqEJYBDBULIAIgAigC0AQQkQg2AvgCIAJCkYCAgMgANwPwAgwUCyACKAL0AiEBIAIoAvACIQcgAkGIAWogAkH4AmpBwAD8CgAAIAUQ/wMMFQsgBRD/AwwHC0ECDAELQQELIQEgBCgCGCAEQRxqIgMoAgAQ7QcgAyAGNgIAIAQgATYCGAsgAkEAOgDUBCACIAU2AtAEIAJBuAdqIAQgAkHQBGoQswMgBxChCAwDCyAEKAIYIARBHGoiASgCABDtByABIAA2AgAgBCADNgIYIAJB6ABqIAYQnQYgAigCbCEDAkAgAigCaEEBcQRAQQAhAAwBCyADKAIQIQAgAygCFCEDCyACIAA2AtAEIAIgAzYC1AQgAkHgAGogAkHQBGoQvAVBACEGAn8gB0UEQEEAIQBBBAwBCyACQdAEaiACKAJgIAIoAmQgByAFEDMgBxCxCEEAIQBBBCACKALQBCIBQYCAgIB4Rg0AGiACKALYBCEGIAEhACACKALUBAshASACQbgHakEEciAFEDUgBBDnAyAEIAY2AhAgBCABNgIMIAQgADYCCCAEIAU2AgQgBEECNgIAIAJBh4CAgHg2ArgHDAMLIAIoAuAIIQEgAkEDOgDUBCACIAE2AtAEIAJBuAdqIAQgAkHQBGoQswMMAQsgAkGoBmoQ/wMLAkACQAJAAkACQCACKAK4B0Hu////B2oOAgABBQsgAigCvAchASAEKAIYIgNBBEsNASACQfACaiAAIAJBiAJqIAMgBCgCHCABEEQgARCxCCAEEOcDIAQoAmAQpAggEBDYBgwDCyACKAK8BxCRCCEBIAJCgICAgMAANwPoCSAC/QwAAAAAAAAAAAAAAAAAAAAA/QsDwAkgAkEANgLwCSACQoCAgICAgICAgH83A9gJIAJBADYC0AkgAkGAgICAeDYCsAkgAkHwAmogACACQYgCakEEIAEgAkHgCGoiABBEIAAQlgEMAQsgAEEBOgB1IAkQ1wIgAEEBOgA0IABBEDYCMCACQgA3A/gCIAJBhYCAgHg2AvACIAEQsQgLIAQQ5wMgBCgCYBCkCCAQENgGIAQoAhgiAEEFTw0AIAAgBEEcaigCABCSCAsgBBDkCAwKCyACQfACaiACQbgHakHIAPwKAAAgCRDXAiAOIAQ2AgAgCUEWNgIADAkLIAIgBzYCvAMgAiAGNgK4AyACQcADaiACQagGakHEAPwKAAACQCABRQ0AIAJBuAdqIAItAJgGIAIoAqAGIAEQsQIgARD4AyACKAK4B0UNACACQQE6AKUGIAIgAikDwAciGTcD6AQgAiAZNwPgBCACQY6AgIB4NgLYBCACQbgDahCNBwwBCyACQdAEakEEciIEIAJBuANqQcwA/AoAACACQQE2AtAEIAIoAtQEQYCAgIB4RgRAIAIoAtgEIQEgAy0AqAFFDQQMBgsgAikDkAIhGCADLQCoASEFIAIgAykDEDcDkAggAkGQCGogGCAEEKkDIAJB4AhqQaLACEHA9QggBRsiB0EMQRkgBRsiCiAEEBsgAi0A4AgiAUEGRgRAIAIoAuQIIQEMAgsgAiACLQDjCDoAqwYgAiACLwDhCDsAqQYgAiAC/QAD6Aj9CwOwBiACIAIoAuQINgKsBiACIAE6AKgGIAJBAToA8AggAkEANgLoCCACQoCAgIAQNwLgCCACIAJBqAZqIg42AuwIIAJBuAdqIgEgAkHgCGoiBkHnvghBFBDMAkEAQQEQvAggBiABIBggAikDkAgiGnwiGUI/h0KAgICAgICAgIB/hSAZIBpCAFMgGCAZVXMbIAMoApQBIAMoApgBEGwgAigCiAkiBkGAgICAeEYEQCACKALgCCIBIAo2AlwgASAHNgJYIAIoArgHIAIoArwHELwIIA4Q1wUMAgsgAiACKQPwCDcDuAMgAiAC/QAD+Aj9CwPAAyACIAIpAowJNwOgCCACIAIoApQJNgKoCCACKQPoCCEZIAIoAuQIIQcgAigC4AghASACQeAIaiAEEA4gAigC4AhFBEAgGSAYfSIaQj+HQoCAgICAgICAgH+FIBogGSAaVSAYQgBVcxsiGkIAIBogGkI/hyIYhSAYfUKIJ1YbIRoLIAIoArgHIAIoArwHELwIIAJBqAZqENcFDAILIAJB8AJqIAJB2ARqQcgA/AoAACAJENcCIABBFDYCMCAOIAJB7AVqQTz8CgAAIAAgAzYCcAwHC0GAgICAeCEGCyAEEMAHIAZBgICAgHhHDQEgBQ0CCyACQdAAaiABEKMDAkAgAigCUCIEIAIoAlQiBUHZ9QhBGRDkBg0AIAQgBUHy9QhBDRDkBg0AIAQgBUH/9QhBFxDkBg0AIAQgBUGW9ghBCxDkBkUNAgsgA0EBOgCoAQwCCyACIAIpA8gDNwOICSACIAL9AAO4A/0LA/gIIAIgAikDoAg3ApQJIAIgAigCqAg2ApwJIAIgBjYCkAkgAiAZNwPwCCACIAc2AuwIIAIgATYC6AggAiAaNwPgCCACQfACaiAAIAMgAkHgCGoQngMMAgsCQAJAAkAgAS0AYCIFQRprIgRBEUsNAEEBIAR0QZiCDHEEfyAFBSAEBEAgBEEGRw0CIAMoAoQBQYCAgIB4Rg0DIANBhAFqIgQpAgAhGSAEKAIIIQQgA0GAgICAeDYChAEgAiAENgLoCCACIBk3A+AIIAMoAnggA0H8AGooAgAQ2QcgAyACKALoCDYCgAEgAyACKQPgCDcCeAwFCyACQeAIaiABKAIEIAEoAggQggMgAigC5AgiBCACKALoCEGt9QhBBhDOAyACKALgCCAEELwIDQIgAS0AYAtB/wFxQR5HBEAgAkGAgICAeDYCkAkgAiABNgLgCCACQfACaiAAIAMgAkHgCGoQngMMBQsgAykDCCEZIAMpAwAhGiAJENcCIAAgATYCOCAAIAM2AjQgAEEVNgIwIAIgGjcDgAMgAkGFgICAeDYC8AIgAkIBNwP4AiACQv///////////wAgGUIBfCIaIBkgGlUbNwOIAwwECwJAAkAgBUHWAGsOAwECAAILIAMtAKkBDQEMAgsgAy0AqQFFDQELIAEQkQghASACQoCAgIDAADcD6AkgAv0MAAAAAAAAAAAAAAAAAAAAAP0LA8AJIAJBADYC8AkgAkKAgICAgICAgIB/NwPYCSACQQA2AtAJIAJBgICAgHg2ArAJIAJB8AJqIAAgAkGIAmpBBCABIAJB4AhqIgAQRCAAEJYBIAJB7AVqELEDIAMQ1AQMAwsgA0EBOgCpAQsgARD4AyACQfACaiAAIAJBiAJqIAMQMAsgAkHsBWoQsQMLIAIoAvQCIQEgAigC8AIhByACQYgBaiACQfgCakHAAPwKAAAMAQtBkoCAgHghBwsgAkH4AWoQyAdBAEEBELwIIAJByAFqENcFIAdBkoCAgHhGDQAgAkHoCGoiACACQYgBakHAAPwKAAAgAiABNgLkCCACIAc2AuAIIAJBgIKACDYC0AQCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQEENIAdB/f///wdqIAdBgoCAgHhNG0EBaw4OAQIDBAUGBwgJCgsMDQ4ACxCZCCIHQfTICEEEQcvtCEEEELcFDA8LEJkIIgdB9MgIQQRBz+0IQQYQtwUMDgsQmQgiB0H0yAhBBEHV7QhBBBC3BSACIAJB0ARqIAcgABD2AiACKAIAQQFxRQ0OIAIoAgQhAQwMCxCZCCIHQfTICEEEQeDtCEEFELcFDA0LEJkIIgdB9MgIQQRBtu0IQQUQtwUgB0Hl7QhBBiACKALoCCACKALsCBC3BQwMCxCZCCIHQfTICEEEQevtCEEGELcFDAsLEJkIIgdB9MgIQQRB8e0IQQoQtwUgAkEIaiAHQfvtCEEEIAIoAugIIAIoAuwIEIAEIAIoAghBAXFFDQogAigCDCEBDAgLEJkIIgdB9MgIQQRB/+0IQQsQtwUgAkEQaiACQdAEaiAHIAIoAugIIAIoAuwIEMACIAIoAhBBAXFFDQkgAigCFCEBDAcLEJkIIgdB9MgIQQRBke4IQQQQtwUgAkEYaiACQdAEaiAHIAJB4AhqQQRyEIwBIAIoAhhBAXEEQCACKAIcIQEMBwsgB0Gc7ghBCSACLQCUCRCmBwwICxCZCCIHQfTICEEEQaXuCEEFELcFDAcLEJkIIgdB9MgIQQRBqu4IQQsQtwUgB0G17ghBBSABEKYHDAYLEJkIIgdB9MgIQQRBuu4IQQQQtwVBACEBIAJBKGpBACAHQb7uCEEGIAIpA+gIEIoEIAIoAihBAXEEQCACKAIsIQEMBAsgAkEgakEAIAdBxO4IQQYgAikD8AgQigQgAigCIEEBcUUNBiACKAIkIQEMAwsQmQgiB0H0yAhBBEHK7ghBBxC3BQwECxCZCCIHQfTICEEEQdHuCEEEELcFIAcgAi0AoAkQ7QQgAkE4aiACQdAEaiAHIAJB4AhqEOcBIAIoAjhBAXEEQCACKAI8IQEMAgsgAkEwaiACQdAEaiAHIAIpA5AJIAIpA5gJEIEEIAIoAjBBAXFFDQMgAigCNCEBDAELEJkIIgdB9MgIQQRB3u4IQQQQtwUQmQghAAJAAkACQAJAAkACQAJAIAFBAWsOBAABAgMECyAAQfTICEEEQdL2CEEHELcFDAQLIABB9MgIQQRBlckIQQkQtwUMAwsgAEH0yAhBBEHZ9ghBBRC3BSACQUBrIAJB0ARqIAAgAigC6AgoAgAQkAQgAigCQEEBcUUNAiACKAJEIQEMAwsgAEH0yAhBBEHe9ghBBBC3BSACQcgAaiACQdAEaiAAIAIoAugIKAIAEJAEIAIoAkhBAXFFDQEgAigCTCEBDAILIABB9MgIQQRByfYIQQkQtwULIAdB4u4IQQYQiQEgABCuBwwDCyAAEIsICyAHEIsIQZuBCUEcEL0IIgAQxgQhByAAEPgDIAEQiwhBASEBDAILIAcgARCnAwtBACEBCyACQeAIahDNAwwBCyABEMYEIQcgARD4A0EBIQELIBUgBzYCBCAVIAE2AgAgAkGQCmokACAIKAIsIQAgCCgCKCEBIBQgExCTCCASIBEQkwggCyAPEP0HIAwgATYCCCAMIABBACABQQFxIgEbNgIEIAxBACAAIAEbNgIAIAhB8ABqJAAMAgsACyAIQSBqIAhB5ABqENAFIAgoAiAhAyAIKAIkIQQgCEEYaiAIQdgAahCiBSAIKAIYIQUgCCgCHCEGIAhBEGogCEHMAGoQ0AUgCCgCECELIAgoAhQhCSAIQUBrIgEoAgghAiABKAIEIQAgASgCAARAIAAgAhD9B0EAIQALIAhBCGoiASACNgIEIAEgADYCACAIKAIIIgAgCyAAGyIBIAUgARsiAiADIAIbIgNBASADGyAIKAIMIAkgABsgBiABGyAEIAIbQQAgAxsQzQgACyAMKAIAIAwoAgQgDCgCCCAMQRBqJAALl3kDG38EfgF8IwBBEGsiECQAIwBB0ANrIgckACAHQUBrIAAQhQMgB0E4aiABIAIQpQggB0EANgJMIAcgBygCPCIbNgJUIAcgBygCOCIcNgJQIAdB2ABqIAMgBBCVBCAHQTBqIAUgBhClCCAHQQA2AmQgByAHKAI0Ih02AmwgByAHKAIwIh42AmgCQAJAIAcoAkAiBkUNACAHKAJYIgBBgICAgHhGDQAgBigCgAEhASAHKAJcIQIgBygCSCEfIAcoAkQgB0GwAmogHCAbEPICAkACQAJAIActALACIgNBBkYEQCAHKAK0AiEBIAAgAhC8CAwBCyAHIActALMCOgC7ASAHIAcvALECOwC5ASAHIAf9AAO4Av0LA8ABIAcgBygCtAI2ArwBIAcgAzoAuAEgB0EAOgDkASAHQQA2AtwBIAdCgICAgBA3AtQBIAcgB0G4AWo2AuABIAdBADYC6AEgByAHKAJgNgL0ASAHIAcpAlg3AuwBIAdBlAJqIgAgB0HUAWpBxYAJQQMQzAIgB0GwAmogABDQAwJAAkAgBygCsAJBAUYEQCAHKAK0AiEBDAELIAcrA7gCISYgB0HwAGoiACAHQdQBakHIgAlBBxDMAiAHQbACaiAAEMUEAkAgBy0AsAJBAUYEQCAHKAK0AiEBDAELIActALECIQAgB0GEA2oiAiAHQdQBakHPgAlBBhDMAiAHQbACaiACEMUEAkAgBy0AsAJBAUYEQCAHKAK0AiEBDAELIActALECIQIgB0GwAmoiAyAHQdQBakHVgAlBDhDMAiAHQagCaiADEMUEIActAKgCQQFHDQMgBygCrAIhASAHKAKwAiAHKAK0AhC8CAsgBygChAMgBygCiAMQvAgLIAcoAnAgBygCdBC8CAsgBygClAIgBygCmAIQvAggB0HoAWoQyAdBAEEBELwIIAdBuAFqENcFDAELIAcgAUEIajYCiAIgByAm/AY3A4ACIAcgBy0AqQI6AI4CIAcgAjoAjQIgByAAOgCMAiAHQdz5CDYC/AEgByAHQegBajYC+AEgBygCsAIgBygCtAIQvAggBygChAMgBygCiAMQvAggBygCcCAHKAJ0ELwIIAcoApQCIAcoApgCELwIIAdBhANqIB4gHRAlIAcoAogDIQACfyAHKAKEAyIBQYqAgIB4RgRAIAcgADYCdEGSgICAeAwBCyAHQbwCaiAHQYwDakHEAPwKAAAgByAANgK4AiAHIAE2ArQCIAcgB0H4AWoiDTYCsAIgB0HwAGohBSAHQbQCaiEAQQAhAkEAIQEjAEHgDmsiAyQAIANB+AFqIAZBOGoiCUE8/AoAACAGQYuAgIB4NgI4IAZBPGohCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAQQQgAygC+AEiDkGAgICAeHMiCiAOQQBOGyIEQQdrDgQAAwECBAsgAygC/AEiBCgCACEKIARBBjYCACAEKQIMISIgBCgCCCEIIAQoAgQhAgJAAkACQAJAAkACQAJAIApBAWsOBgUGAQIDBAALIAQgAEHE8ggQfzoAFCAEEOcDIARBATYCACADQgA3A+ACIANBhYCAgHg2AtgCDCsLIAMgIjcCrAkgAyAINgKoCSADQdgCaiAEIAJBAUECIABBkPMIEH8bIANBqAlqEKoDDCoLIAMgCDoAhAUgAyACNgKABSADQdgCaiAEIANBgAVqELMDDCkLIAMgCEH/AXFBA0cEfyADIAg6AOACQZKAgIB4BUGTgICAeAs2AtgCIAMgAjYC3AIMKAsQ3AghAiADQZOAgIB4NgLYAiADIAI2AtwCDCcLIANBkAdqIgIgABDjBCADKAKYCEGAgICAeEYNJ0EIQZgBEKcFIgEgAkGYAfwKAABBACEKIA0tABZBAUYEQCABEN4BIQoLAkACQCAEKAIYIgBFDQAgBi0AeEEBcQ0AIAFBiAFqIAYoAgwgBigCECAAQdwAaigCACAAQeAAaigCABDQAiADQYAFaiAAQQhqEK8FIANB0AVqIABBQGsQ+AIgA0G4BWogAEHMAGoQ+AIgA0HwAWogAC0AZBCDByADQcQFaiADKALwASADKAL0ARCJAyABIAApAwA3A2ggAUL///////////8AIAEpA2AiIkIBfCIkICIgJFUbNwNgAkAgASgCUEGAgICAeEcEQCABQdQAaigCACABQdgAaigCACADKALUBSADKALYBRCPCEUNAQsgARBZCyABEOgHIAEgA0GABWpB4AD8CgAAIARBAToAIAwBCyAGKAJ0IgBFDQAgAUGIAWogBigCDCAGKAIQIABB1AFqKAIAIABB2AFqKAIAENACCyADQegBaiANKAIQEJ0GIAMoAuwBIQICQCADKALoAUEBRgRAQQAhAAwBCyACKAIQIQAgAigCFCECCyADIAA2AoAFIAMgAjYChAUgA0HgAWogA0GABWoQvAVBACECAn8gCkUEQEEAIQhBBAwBCyADQYAFaiADKALgASADKALkASAKIAEQMyAKELEIQQAhCEEEIAMoAoAFIgBBgICAgHhGDQAaIAMoAogFIQggACECIAMoAoQFCyEAIANB2AJqQQRyIAEQNSAEEOcDIAQgCDYCECAEIAA2AgwgBCACNgIIIAQgATYCBCAEQQI2AgBBh4CAgHghCCADLQDgAiECIAMoAtwCIQAMKQsgAyAiNwLYBCADIAg2AtQEIABBkPMIEH8NBCAELQAVRQRAIANBAjoAhAUgAyACNgKABSADQdgCaiAEIANBgAVqELMDIANB1ARqEPoDDCYLIAQQ5wMgBCACNgIEIARBAzYCACAEQQhqIgIgAykC1AQ3AgAgAiADKALcBDYCCCADQYiAgIB4NgLYAgwlCyAFQQEgAygC/AEiARC5ByAJEPQCIAsgATYCACAJQYqAgIB4NgIADCMLIAMoAvwBIgEtAEAhAiAFQQRqIAFBMPwKAAAgBSACOgA0IAVBkYCAgHg2AgAgARDdCAwiCyADQbQCaiIBIAtBJPwKAAAgAygCoAIhAiADQZAHaiIEIAEgDSgCECANLQAWIAAQPiADKAKQB0GSgICAeEcEQCAFIARByAD8CgAAIAkQ9AIgBkGIgICAeDYCOCALIAFBJPwKAAAgBiACNgJgDCcLIAUgBiACEPAGIANBtAJqEJAIDCYLIAYtAHgNHwJAAkACQAJAAkACQAJAAkACQAJAIARBAWsOCwUIBgECAwAAAAAECQsACyADQZgEaiADQfgBakE8/AoAACADLQDRBA0FIAMoAsAEIQIgAygCvAQhBCAAKAIAIghBAE4EQCADQYAFaiIBIABBzAD8CgAAIAQgAiABIAMoAsgEEQMAIQEgAygChAUhCCADKAKABSECIANBqAlqIABBCGpBxAD8CgAADBQLIANByAFqIAMoApwEIAMoAqAEEI4BIAMgAykDyAE3ApgLIANBAjYC3AIgAyADQZgLajYC2AIgA0HIDWoiAUGjkwggA0HYAmoQwQZB2AAgARCnBCIBIAI2AlwgASAENgJYIAhBiYCAgHhGIgQEQCABKAJIIAFBzABqKAIAENkHIAEgACgCDDYCUCABIAApAgQ3AkgLQYCAgIB4IQIgARCuASEIIAQNEyAAEP8DDBMLIANBgAVqIA0gBikDABDBAyADKAKABUUEQCADKAKEBSEBIAVBkoCAgHg2AgAgBSABNgIEDCgLIAMoApgFIRIgAykDiAUhIiADQdABaiAGQfQAakEAIAYoAnQbEOIGIAMoAtQBIQEgAygC0AFBAUYEQCAFQZKAgIB4NgIAIAUgATYCBAwoCyABKAIAIgIoAoABIQQgAkEJNgKAASACQYABaiEJIAIoAoQBIQEgBEEGRwRAIAMgAv0AA5gB/QsDkAUgAyAC/QADiAH9CwOABSAJEKgDIAIgATYChAEgAiAENgKAASACIAP9AAOABf0LA4gBIAIgA/0AA5AF/QsDmAFBN0HBtwhBIxCsAyEBIANBg4CAgHg2ApAHIAMgATYClAcMEgsgA0GABWoiCyABQSRqEBYQuwUgAygCgAVBgICAgHhGDQggAyADKAKIBTYC0A0gAyADKQKABTcDyA0gASgCGCABKAIMIQ8gASgCACERIAEtACghFCABKAIgIQggASgCHCEEIAEoAhQhCiABKAIQIQkgASgCCCEMIAEoAgQhDiADQZgLaiAiIAIpA6gBIiN8IiRCP4dCgICAgICAgICAf4UgJCAjQgBTICIgJFVzGxBtIAsgAygCzA0gAygC0A0gDiAMIAkgCiAEIAggAygCnAsiCyADKAKgCyIVEKoCIAMtAIQFIQwCQCADKAKABSIWQYCAgIB4RgRAIAwQxwYhAiADQYOAgIB4NgKQByADIAI2ApQHDAELIANBhwVqLQAAIRcgAygCiAUhGCADLwCFBSEZIANBgAVqIhpB0rYIQRsgBCAIENoEIBpB7bYIQRggF0EYdCAZQQh0ciAMciIIIBgQlQMgAyADKAKIBTYC4AIgAyADKQKABTcD2AIgA0HYAmoiDEGFtwhBCSALIBUQlQMgAyADKALgAjYCsAkgAyADKQPYAjcDqAkCQCAUQQFxBEAgA0GoCWpBn7cIQQogCSAKEJUDIAMgAygCsAk2AogFIAMgAykDqAk3A4AFIAxBqbcIQRgQiQMgAyADKAKIBTYC7AIgAyADKQOABTcC5AIMAQsgA0HYAmpBjrcIQREQiQMgAyADKAKwCTYC7AIgAyADKQOoCTcC5AILIANBDjoAgAUgA0GQB2ogAiASIANBgAVqIANB2AJqEFcgFiAIELwICyADKAKYCyALELwIIAQQvAggDyAJELwIIBEgDhC8CCADQcgNahCMCCABKAIkEPEGIAEQ3ggMEQsgCRD0AiAJQYaAgIB4NgIAQTdBqPgIQR8QrAMhASAFQZKAgIB4NgIAIAUgATYCBAwmCxDcCCEBIAVBkoCAgHg2AgAgBSABNgIEDCULIAMtAIACIQIgAygC/AEhASADQZAHaiIEIAAQ4wQgAygCkAchACADKAKYCCIIQYCAgIB4Rg0NIANB2AJqQQRyIARBBHJBhAH8CgAAIAMgAygCpAg2AuwDIAMgAykCnAgiIjcC5AMgAyAINgLgAyADIAA2AtgCIAZBCGogIqcgAygC6AMQsAUgBiADKQPAAyIiNwMAICIgDSkDCCIjfCIkQj+HQoCAgICAgICAgH+FICQgIkIAUyAjICRVcxshJCADKAKoAyEAAkACQAJAIAEoAgAiBEECayIIQQAgBCAITxtBAWsOAgECAAsgA0GABWogAUH4APwKAAACQAJAIABBgICAgHhGDQACQAJAIAEtAHgiBEEBaw4CAAECCyADKAKoBSIARQ0AIAMoAqQFIQggACADKAKwA0YEQCADKAKsAyAIIAAQrgRFDQELIAMoApQDQQAgAygCkANBgICAgHhHGyADKAKYAyAIIAAQqwZFDQELIAMpA9gCISIgAkEBcUUEQEKAgICAgICAgIB/ICJCsOoBICIgAykD4AIiJX0iI0I/h0KAgICAgICAgIB/hSAjICVCAFUgIiAjVXMbIiNCACAjQgBVG0IKgCIjICNCsOoBWhsiI30iJSAjQgBVICIgJVVzGyAkVw0LCyAiICRVDQELIANBkAdqIgAgAUH4APwKAAAgBSAGIA0gABCCAgwPCyAFAn8gBEECRwRAQYKAgIB4IQBBkYCAgHgMAQtBzABB4vYIQSEQrAMhAEGSgICAeAs2AgAgBSAANgIEIANBgAVqEMAEDA4LIAMgAf0AAhT9CwPwBCADIAH9AAIE/QsD4AQgASgCKCEEIAEoAiQhCCAAQYCAgIB4Rg0MIAEoAiwhCgJAIAJBAXFFBEAgJEKAgICAgICAgIB/IAMpA9gCIiJCsOoBICIgAykD4AIiJX0iI0I/h0KAgICAgICAgIB/hSAjICVCAFUgIiAjVXMbIiNCACAjQgBVG0IKgCIjICNCsOoBWhsiI30iJSAjQgBVICIgJVVzG1kNAQsgA0GQB2oiACADQYADahD4AiADQegEahCMCCADIAMoApgHNgLwBCADIAMpApAHNwPoBCADQaAFaiADKAKsAyADKAKwAxCJAyADQoCAgICAgICAgH83AsQHIANBhYCAgHg2AvgHIANBADYCuAcgA0KAgICAEDcCsAcgA0EAOgCECCADQoCAgIDAADcCvAcgA0GAgICAeDYC1AcgA0GAgICAeDYC4AcgA0GAgICAeDYC7AcgA0ECNgKQByADIAMoAtAHNgLABSADIAMoAoAINgLwBSADIAMpAsgHNwK4BSADIAMpAvgHNwLoBSADQQA2ArQFIANCgICAgMAANwKsBSADIAMpAtQHNwLEBSADIAMoAtwHNgLMBSADIAMoAugHNgLYBSADIAMpAuAHNwLQBSADIAMoAvQHNgLkBSADIAMpAuwHNwLcBUEAQQEQvAggABDrByADIAo2AtwHIAMgBDYC2AcgAyAINgLUByADIAMpAqAFNwOwByADIAMoAqgFNgK4ByADIAMpArgFNwPIByADIAMoAsAFNgLQByADQQI6AIQIIAMgAykC6AU3A/gHIAMgAygC8AU2AoAIIAMgAykCrAU3ArwHIAMgAygCtAU2AsQHIAMgAygC2AU2AugHIAMgAykC0AU3A+AHIAMgA/0AA/AE/QsDoAcgAyAD/QAD4AT9CwOQByADIAMoAuQFNgL0ByADIAMpAtwFNwLsByAFIAYgDSAAEIICIAMoAsQFIAMoAsgFENkHDA4LIAMgAUEEaiIA/QACAP0LA5AHIAMgAP0AAhD9CwOgByADIAFBJGoiACkCADcDgAUgAyAAKAIINgKIBUEIQYABEKcFIgBBAzYCACAAIAP9AAOQB/0LAgQgACAD/QADoAf9CwIUIAAgAykDgAU3AiQgACADKAKIBTYCLCAJEPQCIAsgADYCACAJQYKAgIB4NgIAIAVBjICAgHg2AgAMDQsgAyABKQMYNwPQCiADIAH9AAMI/QsDwAogA0GQB2oiACANICIQwQMgAygCkAcEQCADKAKoByECIAMpA6AHISUgAykDmAchJCADQQA6AIAOIANBADYC+A0gA0KAgICAEDcC8A0gAyADQcAKajYC/A0gACADQfANakGcughBBxDMAiADQQA6ALAJIANCgYCAgBA3AqgJIANBmAtqIAAgA0GoCWoQ3QEgAygCmAsiAEECRgRAIAMoApwLEPgDQQAhAAsgAygCkAcgAygClAcQvAgCfgJAAkAgAARAIANB4ABqIANB8A1qIgBBiqQIQQgQ1wQgAygCYCADKAJkIAIoAhAgAigCFBCrBiEIIANB2ABqIABB/rUIQQUQ1wQgAygCXCEKIAMoAlghBCADQdAAaiAAQbOACEEIENcEIAMoAlQhDiADKAJQIQkgA0HIAGogAEGjughBDRDXBCAJRSAIRSAERXJyDQEgAygCSCIIRQ0BIAMoAkwhCyADQZAHaiIMIABBgaQIQQkQzAIgA0GoCWogDBDQAyADKAKoCQ0CIAMrA7AJ/AYMAwsgA0EYaiADQfANaiIAQf61CEEFENcEIANBEGogAEGzgAhBCBDXBCADQQhqIABBo7oIQQ0Q1wQLQaS7CEEoEL0IIQAMDAsgAygCrAkQ+ANCAAshIiADKAKQByADKAKUBxC8CCAkICJ9IiNCP4dCgICAgICAgICAf4UgIyAjICRTICJCAFVzG0Kh9zZZBEBBNkHfughBxQAQrAMhAAwLCyADQZQOaiIAIANB8A1qIgxBw7oIQRMQzAIgA0GQB2oiEiAMQbC6CEETEMwCIANByAtqIAggCyASIAAQOCADKAKQByADKAKUBxC8CAJAAkACQCADLQDIC0EGaw4EAAwMAQwLIANBQGsgA0HwDWoiC0HWughBBRDXBCADKAJEIQggAygCQCEAIANBOGogC0HbqAhBDBDXBCAADQEMCwsgA0GQB2oiACADQZQOahDcAQJAIAMoApAHQYCAgIB4RwRAIAMoApgHQQBHIQggABCwBAwBCyADQZAHahCUB0EAIQgLIAMgCDoAygsMCgsgAygCOCILBEAgAygCPCEMIAAgCEHbughBBBDkBg0JCyAAIAhB5LcIQQUQ5AZFDQkgA0HIC2pBBHIQ5gcgA0GCgICAeDYCzAsMCQsgAygClAchACAFQZKAgIB4NgIAIAUgADYCBAwKCyADKAL8ASEBIAMgAygCgAI2AoAFIANB9ANqIgIgA0GABWoQxgggAygC9ANBgICAgHhHBEAgBkEUaiIEEOQHIAQgAkEk/AoAACADQZAHaiICIAFB+AD8CgAAIAUgBiANIAIQcCADKAKABRCiCCABEN8IDCQLIAMoAoAFIQIgCRD0AiAGIAI2AkAgBiABNgI8IAZBg4CAgHg2AjggBUGPgICAeDYCAAwjCyADQQA6ANEEIAMgAygCzARBAWoiAUF/IAEbNgLMBCADQZwHaiADQZgEahDqASADQYuAgIB4NgKYByADIAMtANAEOgDMByAAEP8DDA4LQQEhAgsgAygC/AEhASAJEPQCIAYgAjoAQCAGIAE2AjwgBkGBgICAeDYCOCAFQgA3AwggBUGFgICAeDYCAAwgCyADQdgCaiAEIAJBASADQdQEahCqAwwgCyAJEKgDIAIgATYChAEgAkEGNgKAASADQYCAgIB4NgKQBwwICyADQZAHaiICIAFB+AD8CgAAQQhBgAEQpwUiACACQfgA/AoAACAAIAQ6AHggCRD0AiALIAA2AgAgCUGCgICAeDYCACAFQYyAgIB4NgIADAULIANBkAdqIAsgDBC8BCADQcgLakEEchDmByADIAMoApgHNgLUCyADIAMpApAHNwLMCwsgAkEMaiEIIANBkAdqIgAgA0HwDWoiAkGAgQhBDhDMAiADQagJaiILIAAQ4AIgA0GYC2ogCxCQBiADKQKcCyEkIAMoApgLIQAgAygCkAcgAygClAcQvAggA0HIDWogBCAKEIkDIANBMGogAkHkoghBDBDXBEGAgICAeCAAIABBgYCAgHhGGyEAICRCIIinIQogJKchCwJAIAMoAjAiAgRAIAIgAygCNBCdA0H/AXEiAkEFRw0BC0EAIQILIANBKGogA0HwDWoiBEGCowhBChDXBCADQewHaiADKAIoIAMoAiwQjAcgA0KAgICAgICAgIB/NwLcCSADQYWAgIB4NgKQCiADQQA2AtAJIANCgICAgBA3AsgJIANBADoAnAogA0GAgICAeDYC7AkgA0KAgICAwAA3AtQJIANBgICAgHg2AvgJIANBgICAgHg2AoQKIANBAjYCqAkgAyADKQLIDTcDuAsgAyADKALQDTYCwAsgAyADKALoCTYC0AcgAyADKQLgCTcDyAcgAyADKQKQCjcD+AcgAyADKQLsCTcC1AcgAyADKAKYCjYCgAggAyADKAL0CTYC3AcgAyADKQL4CTcD4AcgAyADKAKACjYC6AcgAyAD/QACqAn9CwOYCyADIAP9AAK4Cf0LA6gLIANByAhqIAgQ+AIgA0HUCGogCSAOEIkDIANBIGogBEGSpAhBBxDXBCADQewIaiADKAIgIAMoAiQQjwcgA0HgCGogBigCDCAGKAIQELcCIANBBToApAkgA0GFipQoNgKgCSADICU3A7gIIAMgA/0AA9gL/QsC3A0gAyAD/QADyAv9CwLMDSADQZAHaiIEIANBmAtqQSz8CgAAIANBgICAgHg2AvgIIAMgAjoAhAggA0EAIAogAEGAgICAeEYiAhs2AsQHIANBBCALIAIbNgLAByADQQAgACACGzYCvAcgA0EANgKcCSADQQA2AogIIAMgIjcDwAggA0EHNgKQCCADQZQIaiADQcgNakEk/AoAAEEAQQEQvAggA0HUCWoQ6wMgBBC7AyADKAKUByEAIAMoApAHIQkgA0GABWoiCCADQZgHakGQAvwKAAAgAygClA4gAygCmA4QvAggCUEDRg0AIAQgCEGQAvwKAAAgAygC8A0gAygC9A0QvAhBCEGYAhCnBSICIAA2AgQgAiAJNgIAIAJBCGogBEGQAvwKAAAgBigCdBDGByAGIAI2AnQgA0GBgICAeDYCgAUgBSAGIA0pAwggCBDxASADQcAKahDXBQwDCyAFQZKAgIB4NgIAIAUgADYCBCADKALwDSADKAL0DRC8CAsgA0HACmoQ1wUMAQtBywBBmMoIQRMQrAMhACAFQZKAgIB4NgIAIAUgADYCBCAIIAQQ2QcgA0HoBGoQjAggAygC9AQgAygC+AQQvAgLIAEQ4AggA0HYAmoQlgECQEEEIAMoAvgBIgBBgICAgHhzIABBAE4bDgUTHRUUAB0LIANB+AFqELEDDBwLIAVBkoCAgHg2AgAgBSAANgIEIAEQpQQMGwsgBSAGIA0pAwggA0GQB2oQ8QEMFQsgAyAINgLcAiADIAI2AtgCIANB4AJqIANBqAlqQcQA/AoAAAJAIAFFDQAgA0GYC2ogAy0AxAQgAygCzAQgARCxAiABEPgDIAMoApgLRQ0AIANBAToA0QQgAyADKQOgCyIiNwOoByADICI3A6AHIANBjoCAgHg2ApgHIANB2AJqEI0HDAELIANBkAdqQQRyIgggA0HYAmpBzAD8CgAAIANBATYCkAcgAygClAcgAygCmAchAiADQYAFaiANIAYpAwAQwQMgAygChAUhAAJAIAMoAoAFIgsEQCADIAMpA5gFNwO4CiADIAP9AAOIBf0LA6gKIAMgADYCpAogAyALNgKgCiADQcABaiAGQfQAakEAIAYoAnQbEOIGIAMoAsQBIQEgAygCwAFBAXFFDQEgASEACyAFQZKAgIB4NgIAIAUgADYCBCAIEI0HDA4LIAEoAgAiBEGAAWohCUGAgICAeEYEQCADQdgCaiAJQSj8CgAAIAlBCTYCAAJAAkACQAJAIAMoAtgCIgBBBWsiAUEAIAAgAU8bDgIAAQILIAMoAtwCIQEgAEEFRw0CIANBgAVqIgAgAUHAAPwKAAAgA0GoCWogBCAAQQAQ6AEgARDhCCADQeACahDsByACEPgDDBALIANBg4CAgHg2AqgJIAMgAjYCrAkgAEEGTwRAIANB2AJqEKgDDBALIABBBUcEQCAAIAMoAtwCEMwFCyADQeACahDsBwwPCyAJEKgDIAkgA0HYAmpBKPwKAAAgA0GDgICAeDYCqAkgAyACNgKsCQwOCyADIAT9AAOYAf0LA6gLIAMgBP0AA4gB/QsDmAsgBCADQZgLahC6AyADQegAaiAAEKkHIAIgAykDaDcCWCADIAI2AqwJIANBg4CAgHg2AqgJIAAgARDMBSAAQQZJDQ0gA0HYAmoQqAMMDQsgA0GABWogCEHMAPwKAAAgBCgCgAEhAiAEQQk2AoABIARBhAFqIQEgAkEGTwRAIANB2AJqIgAgAUEk/AoAACAJEKgDIAkgAjYCACABIABBJPwKAABBN0GNvghBJxCsAyEAIANBg4CAgHg2AqgJIAMgADYCrAkMDAsgA0HACmpBBHIgAUEk/AoAACADIAI2AsAKIARBqAFqIgwgAykDqAoiIiAIEKkDIANBuAFqIAIQqQcgA0HoCmogAygCuAEiEiADKAK8ASITIAgQGyACQQVGBEAgA0HYAmoiACADKALECiIBQcAA/AoAACADQagJaiAEIAACfyADLQDoCkEGRwRAIAMgA/0AA/AK/QsDoAsgAyADKQPoCiIiNwOYCyADQZgLakEAICKnQf8BcUEGRxsMAQsgA0EGOgCYCyADQegKahCVB0EACxDoASADQZgLahDhByABEOEIIANByApqEOwHDAwLIAMtAOgKQQZGDQogAyADKQP4CjcDkAsgAyAD/QAD6Ar9CwOACyADQcgLaiADQcAKakEo/AoAACADQQE6AIQMIANBADYC/AsgA0KAgICAEDcC9AsgAyADQYALajYCgAwgAygCyAsiDkUEQCAEQdwBahDiByAEQYCAgIB4NgLcASAEQcQBaiAEQSBqEJEHCyADQdgCaiADQfQLakGEsQhBBxDMAiADQbABaiADKALkAhDlBiADKAKwASIBBEAgA0GoCWogASADKAK0ARC8BCAEQdwBahDiByAEIAMoArAJNgLkASAEIAMpAqgJNwLcAQsgAygC2AIgAygC3AIQvAggA0HQC2ohCgJAAkACQCAOQQNrDgIBAgALIAMgA/0AA9gK/QsDuAwgAyAD/QADyAr9CwOoDCADQcgMaiIBIANB9AtqQbS+CEETEMwCIARByAFqIgIoAgAgBEHMAWooAgAgBEEkaigCACAEQShqKAIAEPoGIQ8gA0GgAWogAUHEvQhBDxDsAwJAAn8gAygCoAEiCARAIAMoAqQBDAELIANBmAFqIANByAxqQdO9CEEIEOwDIAMoApgBIghFIA9BAXNyDQEgAygCnAELIQEgA0HYAmogCCABEIkDIAQoAsQBIAIoAgAQvAggBEHEAWoiASADKALgAjYCCCABIAMpAtgCNwIACyAEELsDIANB3AxqIANB9AtqIghBx74IQQ0QzAIgA0GQAWogAygC6AwQ5QYCQAJAAkAgAygCkAEiAkEBIAIbIgEgAygClAFBACACGyICQQFBABDkBkUEQCABIAJBjrcIQREQ5AYNASABIAJBwLkIQQ8Q5AYNAiABIAJBqbcIQRgQ5AYNAyADQagJaiIAIAhB1L4IQRMQzAIgA0HYAmoiCSABIAIgA0HIDGogABA4IANBmAtqIAQgAygCuAogCRDcAiADKAKoCSADKAKsCRC8CAwKCyADIANByApqIgH9AAMQ/QsDgA0gAyAB/QADAP0LA/AMIANBlA1qIANB9AtqQee+CEEUEMwCAkACfyADKAKgDS0AAEEFRwRAQdu9CEETEJsEDAELIANBqAlqIANBlA1qICIgDCkDACIjfCIkQj+HQoCAgICAgICAgH+FICQgI0IAUyAiICRVcxtBACADEGwgAygC0AlBgICAgHhHDQEgAygCqAkLIQAgBCAKELoDIANBg4CAgHg2ApgLIAMgADYCnAsMDQsgAygC3AkhCCADQdgCaiADKALUCSIKIAMoAtgJIgwQDyADQYgBaiICAn8gAygC2AJBAUYEQCADIAMoAuQCNgKwDSADIAMpAtwCIiI3A6gNICKnDAELIANBADYCsA0gA0EANgKoDUEACyADKAKsDRD8AiADQdgCaiADKAKIASIBIARByAFqKAIAIAEbIAJBBHIgBEHMAWogARsoAgAQiQMgA0GYC2ogBEEkaigCACAEQShqKAIAEIkDIAQtAHQhASADQcgNaiAEQdQBaigCACAEQdgBaigCABC3AiAEKQOoASEiQQhB6AAQpwUiAiAiNwMAIAJBCGogA0GoCWpBLPwKAAAgAiAINgI8IAIgDDYCOCACIAo2AjQgAkEAOgBlIAIgAToAZCACIAMpA9gCNwNAIAIgAygC4AI2AkggAiADKQKYCzcCTCACIAMoAqALNgJUIAIgAykDyA03A1ggAiADKALQDTYCYCADQbQNaiIBIANBlA1qQe69CEEREMwCIANBgAFqIAFB064IQQkQ1wQgAygChAEhCiADKAKAASEIIANB+ABqIAFB/70IQQ4Q1wQCQCAIBEAgAygCeCIMDQELIAkQqAMgCUEINgIAIAMgAjYCnAsgA0GCgICAeDYCmAsMDAsgA0HwDWogCyAAQQxqKAIAIAwgAygCfCILIAggChCpAgJAIAMoAvANQYCAgIB4RgRAIAMoAvQNIQEMAQsgAygCuAohACADQZgLaiADQfANakEk/AoAACACKAI4IQ8gAigCNCERIANB8ABqIARB3ABqEOcGIAMoAnQhFCADKAKoCyEVIAMoAqwLIRYgAygCnAshFyADKAKgCyEYIAMoAnAhASAAKAIgIRkgACgCHCEaIANBDTYCxA4gA0H2uAg2AsAOIANBITYCvA4gA0G5zQg2ArgOIANByA1qIgAQqQUgAyAANgLUDiADQZQOaiADQdQOakEEQQMgARsQigYgAygClA4hAAJAAkACQAJAIAMtAJgOIiFBA0cEQCADICE6ANwOIAMgADYC2A4gA0HYDmoiAEG+mwhBCyARIA8Q5gYgAEHTrghBCSAIIAoQ5gYgAQRAIABBg7kIQQogASAUEMsFCyADQdgOakGNuQhBGhDCBiADKALYDiIBKAIAELoIIANBlA5qIAFBAhCKBiADKAKUDiEAIAMtAJgOIg9BA0cNAQsgAygCyA0gAygCzA0QvAgMAQsgAyAPOgDMDiADIAA2AsgOIANByA5qIgBBp7kIQRAgFSAWEOYGIABBt7kIQQQgFyAYEOYGIAMoAsgOKAIAIAMtAMwOENcHIAEoAgAgAy0A3A4Q1wcgAygCzA0hACADKALIDSIPQYCAgIB4Rw0BCyADIAA2AsgOIANBBDYCmA4gAyADQcgOaiIANgKUDiADQcgNaiIBQfmHCCADQZQOahDBBiABENoIIQEgABDeBgwBCyADKALQDSERQQRBKBCnBSEBIANByA5qQcjLCEEaEIkDIANBAjYC1A0gA0ECNgLMDSADIANBwA5qNgLQDSADIANBuA5qNgLIDSADQZQOakG3gwggA0HIDWoQwQYgAUEMNgIEIAFB4ssINgIAIAEgAykCyA43AgggASADKALQDjYCECABQQw2AhggAUHuywg2AhQgASADKQKUDjcCHCABIAMoApwONgIkIANB2AJqIBogGRCJAyADQQE6AIQDIANBDTYCgAMgA0H2uAg2AvwCIAMgETYC+AIgAyAANgL0AiADIA82AvACIANBAjYC7AIgAyABNgLoAiADQQI2AuQCIAMoAtwCIQEgAygC2AIiAEGAgICAeEcNCAsgA0GYC2oQ8gYLIAkQqAMgCUEINgIAIAEQ+ANBgoCAgHghACADKALICyEODAoLIANBmAtqIAQgAygCuApBACADQcgMahBeDAgLIARBjAJqQQEQiAMiAQRAIANBg4CAgHg2ApgLIAMgATYCnAsMCAsgBCgCeEEBRw0FIANBlA5qIAQoAnxBGGoQ+AIgBEHoAWoQ5AcgBEGAgICAeDYC6AEgA0GoCWoiAkGftwhBCiADKAKYDiIBIAMoApwOENoEIANB2AJqIAQgCyAAEMMBIAMoAtwCIQAgAygC2AIiCUGAgICAeEYEQCADIAA2ApwLIANBg4CAgHg2ApgLIAIQ1QEgAygClA4gARC8CAwICyADQagJaiICQbu5CEEFIAAgAygC4AIQlQMgAyADKAKwCTYC0A0gAyADKQKoCTcDyA0gCSAAELwIIANBDjoA2AIgAkHAuQhBDxCJAyADIAMoAtANNgK8CSADIAMpA8gNNwK0CSADQZgLaiAEIAMoArgKIANB2AJqIAIQVyADKAKUDiABELwIDAcLIANBmAtqIAQgAygCuApBASADQcgMahBeDAYLIAMgA/0AA9gK/QsDmAwgAyAD/QADyAr9CwOIDCADQdgCaiIAIANB9AtqQaCACEEKEMwCIANBmAtqIAAQoAQCfyADKAKYCyIARQRAIAMgAygCnAs2AqwJQYCAgIB4DAELIANBqAlqIAAgAygCnAsQvAQgAygCqAkLIQAgAygC2AIgAygC3AIQvAggAy0AiAwiAUEORiAAQYCAgIB4RnIgAUEGR3INBCADQdgCaiADKAKsCSADKAKwCRC8BCADQYgMakEEchDmByADIAMoAuACNgKUDCADIAMpAtgCNwKMDAwECyADQdgCaiADQfQLakGRqghBBhDMAiADQagBaiADKALkAhDlBiADKAKoASADKAKsAUGXqghBBxCrBiADKALYAiADKALcAhC8CEUEQCAEIAoQugNBg4CAgHghAEEGQZ6qCEEgEKwDIQEgA0GDgICAeDYCmAsgAyABNgKcC0EEIQ4MCgsgA0HYAmoiAEH7vghBCRCJAyADQQA2AuwCIANBADYC5AIgA0GYC2ogBCADKAK4CiAKIAAQV0EEIQ4MCAsgBSADQZgHakHIAPwKAAAgCRD0AiAJIANBmARqQTz8CgAADA0LIANByA1qIANB4AJqQSj8CgAAIANBlA5qIg8gA0HwDWpBJPwKAAAgA0HYAmoiESACQUBrEPgCIANB5AJqIAJBzABqEPgCIANB8AJqIAggChCJAyADQfwCaiAMIAsQiQMgA0GIA2ogA0GsDmoQ+AJBBEHAABCnBSIIIBFBPPwKAAAgCCACNgI8IAkQqAMgBEEOOgCIASAEIAg2AoQBIARBBTYCgAEgDxDyBiABIQIMAwtBzwBBz7kIQTQQrAMhACADQYOAgIB4NgKYCyADIAA2ApwLDAELIAQgA0GIDGoQugMgAygCrAkhASADAn8gAEGAgICAeEYEQCADIAE2ApwLQYOAgIB4DAELIAMgAygCsAk2AuACIAMgATYC3AIgAyAANgLYAiADQdgCahCMCEGBgICAeAsiADYCmAtBAyEODAULIAMoAtwMIAMoAuAMELwIIAMoAsgMIAMoAswMELwIIANBqAxqEOwHDAMLIAMgAjYCnAsgAyAANgKYCyADQaALaiADQcgNakEo/AoAAAsgAygCtA0gAygCuA0QvAggA0GoDWoQpgEgA0HwDGoQ7AcLIAMoApQNIAMoApgNELwIIAMoAtwMIAMoAuAMELwIIAMoAsgMIAMoAswMELwICyADKAKYCyEACyAOIAMoAswLEMwFQQBBARC8CAJAIABBg4CAgHhGBEAgAygCnAsiACATNgJcIAAgEjYCWCADIAA2AqwJIANBg4CAgHg2AqgJDAELIANBqAlqIANBmAtqQTD8CgAACyADQYALahDXBSADKAL4ASIOQYCAgIB4cyEKDAELIAMoAuwKIQAgA0GYC2ogA0HACmpBKPwKAAACQAJAAkACQCADKAKYC0EBaw4FAAECAgIBCyAALQBgQRNrIgFBDUtBASABdEGBwQBxRXINAQwCCyAEKAJ4QQFHDQBBACEBIAAtAGAiCUEgRgR/IAAoAgQgACgCCEHtuAhBBBDOA0EBcyEBIAAtAGAFIAkLQf8BcUETayIJQQ1LQQEgCXRBgcEAcUVyDQAgACgCBCAAKAIIQfG4CEEFEM4DIAFyDQELAn8CQCADIAAtAGAiCEEdRgR/QQwFIAhBKkcEQEEAIQEgAy0AoAshCSAIQRlrIgtBEksNAkEBIAt0QYGLEHFFBEAgC0EBRw0DIAlBB0chASAAKAIEIAAoAghBkqQIQQcQzgMMBAtBASEBQQAMAwtBCws6AMgLIANBqAlqIAQgAygCuAogA0HIC2oQ3AIgABD4AyADQZgLahDHBwwDC0EAIAhBB0cNABogCUEDRwshCAJAIAlBDkcEQCADIAk6ANgCIAMgAykAyQo3ANkCIAMgA/0AANEK/QsA4QIgAyADKQDgCjcA8AIgASAIcgRAIANB2AJqEP8BIANBDjoAqAkMAgsgAyAJOgCoCSADIANByQpqIgEpAAA3AKkJIAMgAf0AAAj9CwCxCSADIAEpABc3AMAJDAELIANBDjoAqAkLIAQgA0GoCWoQugMgCARAIABBNjoAYCADQdgCakHfughBxQAQiQMgACgCACAAQQRqKAIAELwIIAAgAygC4AI2AgggACADKQLYAjcCAAsgA0GDgICAeDYCqAkgAyAANgKsCSACIAMoAsQKEMwFDAELIANB2AJqIANBwApqQSj8CgAAIAQoAngiAUEBRgR/IANBqAlqIAQoAnxBGGoQ+AIgBEHQAWogAygCrAkiASADKAKwCRD+ASADKAKoCSABELwIIAQoAngFIAELIARB/ABqKAIAELYHIARBAjYCeAJAAkACQAJAIARBjAJqQQQQiAMiAQRAIANBg4CAgHg2AqgJIAMgATYCrAkgABD4AyADKALcAiEAIAMoAtgCIgFBAkcNASAARQ0CIAAQxwgMAgsgAygC2AIiAkECRkEAIAMoAtwCIgEbDQICQCAEEKwGRQRAIANBDjoAyA0gA0GoCWogBCADQaAKaiADQcgNahDLAyAAEPgDDAELIANBg4CAgHg2AqgJIAMgADYCrAkLIAJBAkYNAyACIAEQzAUMAwsgASAAEMwFCyADQeACahDsBwwCCyADIAEpAhA3A9gNIAMgAf0AAgD9CwPIDSADQagJaiAEIAMoArgKIANBoAtqIANByA1qEFcgARDiCCAAEPgDDAELIANB4AJqEOwHCyADQYAFahDABwsgBSAGIA0pAwggA0GoCWoQ8QELIANBmARqELEDC0EEIAogDkEAThsOBAADAgEKCyADKAL8ARClBAwJCyADKAL8ARDICCADKAKAAhCiCAwICyADKAL8ARClBAwHCyADKAL8ARClBAwGCxDFCCEBIAVBkoCAgHg2AgAgBSABNgIEAkACQAJAAkACQCAEDgUEAAECAwULIAMoAvwBEKUEDAQLIAMoAvwBEKUEDAMLIAMoAvwBEMgIIAMoAoACEKIIDAILIANB+AFqELEDDAELIAMoAvwBEKUECyAAEP8DDAQLIAAQ/wMMAQsgAygCkAchACADQQM6AIQFIAMgADYCgAUgA0HYAmogBCADQYAFahCzAwsgAygC3AIhACADKALYAiIIQZOAgIB4RgRAIAVBkoCAgHg2AgAgBSAANgIEIAQQugcMAgsgCEGSgICAeEcEQCADLQDgAiECDAELIANByA1qIARBJPwKAAACQAJAAkACQAJAAkACQAJAIAMoAuANIgJFDQAgACgCUEGAgICAeEYNACADLQDoDUEBcQ0BCyAGLQB4IgkNASAGKAJ0IgEEQCAGQQhqIAFB1AFqKAIAIAFB2AFqKAIAELAFCyAFIAYgDSkDCCADKALkDRDsAQwCCyAAQdAAaiEIIAItAGUhCiADQZAHaiAAKAIsIAAoAjAQDyADQdgBagJ/IAMoApAHQQFGBEAgAyADKQKUByIiNwPICyADIAMoApwHNgLQCyADKALMCyEBICKnDAELIANBADYC0AsgA0EANgLIC0EACyABQZH0CEEDEKMCEMkEIAAoAkQhDiAAKAI4IQsgAygC3AEhDCADKALYASEBIANBmAtqIAgQ+AIgA0GABWogASAAKAJUIAEbIAwgACgCWCABGxCJAwJAIAtBgICAgHhHIA5BgICAgHhHckUEQCADQYGAgIB4NgKQBwwBCyADQZAHaiAAEJMHCyADIAMoAqALNgKwCSADIAMpApgLNwOoCSADIAMpAoAFNwK0CSADIAMoAogFNgK8CSADIAMpApAHNwPACSADIAP9AAKYB/0LA8gJIANByAtqEKYBIAApA2AhIiAAKQMAISQgACgCUCEIQQhByAAQpwUiASADQagJakEw/AoAACABIAo6AEAgASAkQgAgCEGAgICAeEcbNwM4IAEgIjcDMCADQZgLaiIIIA0tABQgDS0AFiIOIAAQ7QJBCyEKAkAgAygCmAtBC0cEQCADQYCAgIB4NgKQByADQYAFaiAIIA0oAhAgDiADQZAHahA+IAMoApgLIQoMAQsgA0GSgICAeDYCgAULIANBkAdqIg0gA0GABWpByAD8CgAAIAMgCjYC2AcgAyAD/QACnAv9CwLcByADIAP9AAKsC/0LAuwHIAMoApAHQZKAgIB4RiIIRSAKQQtHcQ0CIAgEfyAKBSANENcDIAMoAtgHC0ELRwRAIANB2AdqEJAICyAFIAYgARDwBgwDCxDFCCEBIAVBkoCAgHg2AgAgBSABNgIECyACBEAgAhCxBQsgA0HIDWoQ5wMgCUUNAwwCCyAFIANBgAVqQcgA/AoAACAJEPQCIAYgCjYCPCAGQYiAgIB4NgI4IAYgATYCYCAGIANBnAtqIgH9AAIA/QsCQCAGIAH9AAIQ/QsCUAsgAhCxBSADQcgNahDnAwsgAygC5A0QnQgLIAAQsQggBBDjCAwBCyAFQQlqIANB4QJqQT/8CgAAIAkQ9AIgCyAENgIAIAlBh4CAgHg2AgAgBSACOgAIIAUgADYCBCAFIAg2AgALIANB4A5qJAAgBygCcAshACAHQegBahDIB0EAQQEQvAggB0G4AWoQ1wUgAEGSgICAeEcNASAHKAJ0IQELIAEQxgQhAiABEPgDQQEhAQwBCyAHKAJ0IQEgB0G4AmogB0H4AGpBwAD8CgAAIAcgATYCtAIgByAANgKwAiAHQShqIAdBsAJqIgAQZCAHKAIsIQIgBygCKCEBIAAQ1wMLIB4gHRCTCCAcIBsQkwggHxD8ByAQIAE2AgggECACQQAgAUEBcSIAGzYCBCAQQQAgAiAAGzYCACAHQdADaiQADAELIAdBIGogB0HkAGoQ0AUgBygCICEDIAcoAiQhBCAHQRhqIAdB2ABqEKIFIAcoAhghAiAHKAIcIQUgB0EQaiAHQcwAahDQBSAHKAIQIQEgBygCFCEGIAdBCGogB0FAaxDkBSAHKAIIIgAgASAAGyIBIAIgARsiAiADIAIbIgNBASADGyAHKAIMIAYgABsgBSABGyAEIAIbQQAgAxsQzQgACyAQKAIAIBAoAgQgECgCCCAQQRBqJAAL1C0DD38BfgF8IwBBEGsiCSQAIwBBwAZrIgckAAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQCAHAn8gAARAIAAoAgBFDQJBzwAhDCAHQc8ANgJYQemFCQwBC0EbIQwgB0EbNgJYQczpCQsiADYCVCAHQQA2AlBBAQwBCyAAQX82AgAgAEEIayIMIAwoAgBBAWoiCDYCACAIRQ0BIAcgDDYCWCAHIAA2AlQgByAAQQhqIgg2AlBBAAsgB0HIAGogASACEKUIIAdBADYCXCAHIAcoAkwiDjYCZCAHIAcoAkgiDzYCYCAHQegAaiADIAQQlQQgB0FAayAFIAYQpQggB0EANgJ0IAcgBygCRCIQNgJ8IAcgBygCQCIRNgJ4DQEgBygCaCIBQYCAgIB4Rg0BIAgoArgBIQIgBygCbCEEIAdBmARqIA8gDhDyAiAHLQCYBCIDQQZGBEAgBygCnAQhAyABIAQQvAgMFwsgByAHLQCbBDoAgwEgByAHLwCZBDsAgQEgByAH/QADoAT9CwOIASAHIAcoApwENgKEASAHIAM6AIABIAdBADoArAEgB0EANgKkASAHQoCAgIAQNwKcASAHIAdBgAFqNgKoASAHQQA2ArABIAcgBygCcDYCvAEgByAHKQJoNwK0ASAHQYgDaiIBIAdBnAFqQcWACUEDEMwCIAdBmARqIAEQ0AMCQAJAIAcoApgEQQFGBEAgBygCnAQhAwwBCyAHKwOgBCEXIAdB2AFqIgEgB0GcAWpByIAJQQcQzAIgB0GYBGogARDFBAJAIActAJgEQQFGBEAgBygCnAQhAwwBCyAHLQCZBCEBIAdBwAVqIgMgB0GcAWpBz4AJQQYQzAIgB0GYBGogAxDFBAJAIActAJgEQQFGBEAgBygCnAQhAwwBCyAHLQCZBCEDIAdBmARqIgQgB0GcAWpB1YAJQQ4QzAIgB0HAAmogBBDFBCAHLQDAAkEBRw0DIAcoAsQCIQMgBygCmAQgBygCnAQQvAgLIAcoAsAFIAcoAsQFELwICyAHKALYASAHKALcARC8CAsgBygCiAMgBygCjAMQvAggB0GwAWoQyAdBAEEBELwIIAdBgAFqENcFDBcLIAcgAkEIajYC0AEgByAX/AY3A8gBIAcgBy0AwQI6ANYBIAcgAzoA1QEgByABOgDUASAHQdz5CDYCxAEgByAHQbABajYCwAEgBygCmAQgBygCnAQQvAggBygCwAUgBygCxAUQvAggBygC2AEgBygC3AEQvAggBygCiAMgBygCjAMQvAggB0GYBGogESAQECUgBygCnAQhASAHKAKYBCICQYqAgIB4RgRAIAcgATYCjANBkoCAgHgMFgsgB0HkAWogB0GgBGpBxAD8CgAAIAcgATYC4AEgByACNgLcASAHIAdBwAFqNgLYASAIKAJwIQEgCEGHgICAeDYCcCAIQfQAaiEGIAhB8ABqIQUgB0HcAWohBAJAAkACQAJAAkACQAJAAkACQEEGIAFBgICAgHhzIAFBAE4bQQFrDgcBAgcDBAgFAAsgCC0AsAFBAUYNBQsgBRD3BCAIQYACOwGIASAIQoKAgIAINwNwIAdBAToAjAMgB0GDgICAeDYCiAMMFQsgByAGKQIQNwO4AiAHIAb9AAIA/QsDqAIgB0GIA2ogBEHMAPwKAAAgBygCqAIhAyAHQQY2AqgCIAcpArQCIRYgBygCsAIhAiAHKAKsAiEBAkACQAJAAkACQAJAAkAgA0EBaw4GBQYBAgMEAAsgByAEQcTyCBB/OgC8AiAHQagCahDnAyAHQgA3A8gCIAdBhYCAgHg2AsACIAdBATYCqAIMHQsgByAWNwLcAyAHIAI2AtgDIAdBwAJqIAdBqAJqIAFBAUECIARBkPMIEH8bIAdB2ANqEKoDDBwLIAcgAjoAxAUgByABNgLABSAHQcACaiAHQagCaiAHQcAFahCzAwwbCyAHIAJB/wFxQQNHBH8gByACOgDIAkGSgICAeAVBk4CAgHgLNgLAAiAHIAE2AsQCDBoLENwIIQEgB0GTgICAeDYCwAIgByABNgLEAgwZCyAHQZgEaiIBIAQQ4wQgBygCoAVBgICAgHhGDRdBCEGYARCnBSICIAFBmAH8CgAAQQAhBCAHLQDWAUEBRgRAIAIQ3gEhBAsgB0HABWoiASACQeAA/AoAACACQYCAgIB4NgJQIAgQ6AcgCCABQeAA/AoAAAJAIAgoAlBBgICAgHhHBEAgAhCeBiAIKAJQQYCAgIB4Rw0BCyAHQQA6AMQFIAcgAjYCwAUgB0HAAmogB0GoAmogB0HABWoQswMgBBChCAwaCyAHQTBqIAcoAtABEJ0GIAcoAjQhCAJAIAcoAjBBAUYEQEEAIQEMAQsgCCgCECEBIAgoAhQhCAsgByABNgLABSAHIAg2AsQFIAdBKGogB0HABWoQvAVBACEIAn8gBEUEQEEEIQRBAAwBCyAHQcAFaiAHKAIoIAcoAiwgBCACEDMgBBCxCEEEIQRBACAHKALABSIBQYCAgIB4Rg0AGiAHKALIBSEIIAcoAsQFIQQgAQshASAHQcACakEEciACEDUgB0GoAmoQ5wMgByAINgK4AiAHIAQ2ArQCIAcgATYCsAIgByACNgKsAiAHQQI2AqgCQYeAgIB4IQQgB0GHgICAeDYCwAIgBy0AyAIhASAHKALEAiEDDBoLIAcgFjcCuAUgByACNgK0BSAEQZDzCBB/DQggBy0AvQJFBEAgB0ECOgDEBSAHIAE2AsAFIAdBwAJqIAdBqAJqIAdBwAVqELMDIAdBtAVqEPoDDBgLIAdBqAJqEOcDIAdBsAJqIgIgBykCtAU3AgAgAiAHKAK8BTYCCCAHIAE2AqwCIAdBAzYCqAIgB0GIgICAeDYCwAIMFQsgB0GFgICAeDYCmAQgB0GIA2ogCCAHQZgEakEBEJIDDBMLIAdBOGogBygC0AEQnQYgBygCPCEDIAcoAjhBAXENDyAIKAJQQYCAgIB4Rg0RAkACQCAILQCwAUEBaw4CARMACyAHQZgEaiAIKAIsIAgoAjAQDwJAIAcoApgEQQFGBEAgByAHKAKkBDYCqAYgByAHKQKcBDcDoAYMAQsgB0EANgKoBiAHQQA2AqAGC0GAgICAeCEBIAgoAhxBgICAgHhGDQ4gBygCoAYgBygCpAYQjghFDQ4gAygCICEGIAMoAhwhDSADKAIUIQogAygCECELIAgoAiQhEiAIKAIgIRMgAygCOCEUIAMoAjQhFSADKAIwIQEgB0ELNgK4BiAHQc74CDYCtAYgB0EhNgKwBiAHQbnNCDYCrAYgB0GIA2oiAhCpBSAHIAI2ArwGIAdB2ANqIAdBvAZqQQJBAyABQYCAgIB4RiIBGxCKBiAHKALYAyEDIActANwDIgJBA0YNCCAHIAI6AKwCIAcgAzYCqAIgB0GoAmoiAkHZ+AhBBSATIBIQ5gYgAkGhtQhBCCALIAoQ5gYgAUUEQCACQcbJCEEMQQAgFSABGyAUEMsFCyAHKAKoAigCACAHLQCsAhDXB0GAgICAeCEBIAcoAowDIQMgBygCiAMiCkGAgICAeEcNCQwMCyADKAIgIQYgAygCHCENIAgoAjAhAyAIKAIsIQogB0ENNgLcAyAHQd74CDYC2AMgB0EhNgKsAiAHQbnNCDYCqAIgB0GYBGoiARCpBSAHIAE2AogDIAFB4NAJQeHQCRDrBCAHQQE6AMQFIAcgB0GIA2oiAjYCwAUgB0HABWoiC0G+mwhBCyAKIAMQ5gYgBygCwAUoAgAgBy0AxAUQ1wcgBygCnAQhAwJAAkAgBygCmAQiCkGAgICAeEYEQCAHIAM2AogDIAdBBDYCxAUgByACNgLABSABQfmHCCALEMEGIAEQ2gghAyACEN4GDAELIAcoAqAEIQJBBEEoEKcFIQEgB0GIA2pByMsIQRoQiQMgB0ECNgKkBCAHQQI2ApwEIAcgB0HYA2o2AqAEIAcgB0GoAmo2ApgEIAdBwAVqQbeDCCAHQZgEaiILEMEGIAFBDDYCBCABQeLLCDYCACABIAcpAogDNwIIIAEgBygCkAM2AhAgAUEMNgIYIAFB7ssINgIUIAEgBykCwAU3AhwgASAHKALIBTYCJCALIA0gBhCJAyAHQQA6AMQEIAdBDTYCwAQgB0He+Ag2ArwEIAcgAjYCuAQgByADNgK0BCAHIAo2ArAEIAdBAjYCrAQgByABNgKoBCAHQQI2AqQEIAcoApwEIQMgBygCmAQiAUGAgICAeEcNAQtBgYCAgHghAQwPCyAHQcACaiAHQaAEakEo/AoAAAwOCxDcCCEBIAdBkoCAgHg2AogDIAcgATYCjAMMEQsgBRD3BCAFQYGAgIB4NgIAIAdBjICAgHg2AogDDBALIAdBwAJqIgEgBkEk/AoAACAHQZgEaiICIAEgBygC0AEgBy0A1gEgBBA9IAcoApgEQZKAgIB4RwRAIAdBiANqIAJByAD8CgAAIAdBwAVqIgIgAUEk/AoAACAFEPcEIAVBg4CAgHg2AgAgBiACQST8CgAADBYLIAdBhICAgHg2AsAFIAdBiANqIAggB0HABWpBABCSAyAHQcACahCQCAwVCyAHIAE2AsACIAdBxAJqIAZBJPwKAAAgByAIKAKoATYC+AIgByAI/QACmAH9CwLoAiAHQZgEaiAHQcACaiIBIAQQkwEgBygCmAQNBSAHQYgDaiAHQaAEakHIAPwKAAAgB0HABWoiAiABQTz8CgAAIAUQ9wQgBSACQTz8CgAADBQLAAsgB0EYaiAHQfQAahDQBSAHKAIYIQMgBygCHCEEIAdBEGogB0HoAGoQogUgBygCECEFIAcoAhQhBiAHQQhqIAdB3ABqENAFIAcoAgghCCAHKAIMIQkgB0HQAGoiASgCCCECIAEoAgQhACABKAIABEAgACACEP4HQQAhAAsgByACNgIEIAcgADYCACAHKAIAIgAgCCAAGyIBIAUgARsiAiADIAIbIgNBASADGyAHKAIEIAkgABsgBiABGyAEIAIbQQAgAxsQzQgACyAHQcACaiAHQagCaiABQQEgB0G0BWoQqgMMDAsgBygCiAMgBygCjAMQvAgMAwsgBygCkAMhC0EEQSgQpwUhAiAHQagCakHIywhBGhCJAyAHQQI2ApQDIAdBAjYCjAMgByAHQbQGajYCkAMgByAHQawGajYCiAMgB0HYA2pBt4MIIAdBiANqEMEGIAJBDDYCBCACQeLLCDYCACACIAcpAqgCNwIIIAIgBygCsAI2AhAgAkEMNgIYIAJB7ssINgIUIAIgBykC2AM3AhwgAiAHKALgAzYCJCAHQZgEaiANIAYQiQMgB0EAOgDEBCAHQQs2AsAEIAdBzvgINgK8BCAHIAs2ArgEIAcgAzYCtAQgByAKNgKwBCAHQQI2AqwEIAcgAjYCqAQgB0ECNgKkBCAHKAKYBCECIAcoApwEIQMgB0HABWogB0GgBGpBKPwKAAAgAkGAgICAeGsOAgMEAQsCfyAHKAKgBCIBIAcoApwEIgJBgICAgHhGDQAaIAgtALABIQMgByABNgLEBSAHIAI2AsAFIAdByAVqIAdBpARqQcQA/AoAACAHQYAEakHe+AhBzvgIIANBAUYiARtBDUELIAEbIAdBwAVqIgEQGyABEMAHIActAIAEQQZGBEAgBygChAQMAQsgB0GABGoQ1wVBAAshASAIKAKsASECIAhBADYCrAECQAJAAkAgAgRAIAdBkoCAgHg2AogDIAcgAjYCjAMgAQ0BDAMLIAFFDQECQCAILQCwAUEBRw0AIAEtAGAiAkErRiACQSJGcg0AIAJBGkYEQCAHQcAFaiABKAIEIAEoAggQggMgBygCxAUiAiAHKALIBUHH+AhBBxDOAyAHKALABSACELwIDQELIAdBkoCAgHg2AogDIAcgATYCjAMMAwsgB0GRgICAeDYCiAMLIAEQ+AMMAQsgB0GRgICAeDYCiAMLIAdBwAJqELEDDA4LIAdBwAJqIAdBwAVqQSj8CgAAIAIhAQwCCyAHIAM2AqgCIAdBBDYC3AMgByAHQagCaiIBNgLYAyAHQYgDaiICQfmHCCAHQdgDahDBBiACENoIIQMgARDeBgtBgYCAgHghAQsgB0GgBmoQpgELIAFBgYCAgHhHDQELIAcgAzYCjAMgB0GSgICAeDYCiAMMAgsgB0HYA2oiAiAHQcACaiIGQSj8CgAAIAFBgICAgHhGDQAgByADNgLEAiAHIAE2AsACIAdByAJqIAJBKPwKAAAgB0GYBGoiASAGQQEQggUgB0HABWoiAiABQTz8CgAAIAdBiANqIAdB2ARqQcgA/AoAACAFEPcEIAUgAkE8/AoAAAwBCyAIKAKsASEBIAhBADYCrAEgAQRAIAdBkoCAgHg2AogDIAcgATYCjAMMAQsgB0GRgICAeDYCiAMLIAQQ/wMMBQsgBBD/AwwCCyAHKAKYBCEBIAdBAzoAxAUgByABNgLABSAHQcACaiAHQagCaiAHQcAFahCzAwwBCyAHQYgDahD/AwsgBygCxAIhAyAHKALAAiIEQZOAgIB4RgRAIAdBkoCAgHg2AogDIAcgAzYCjAMgB0GoAmoQ5wMMAgsgBy0AyAIhASAEQZKAgIB4Rw0AAkACQCAIKAJQQYCAgIB4RwRAIAggAykDYDcDYCAIIAMpAwBCACADKAJQQYCAgIB4Rxs3A2ggAUH/AXFBAkYEQEHXAEHr+AhBOxCsAyEBIAgoAqwBEJ0IIAggATYCrAELIAdB2ANqIgEgBy0A1AEgBy0A1gEgAxDtAkELIQQCQCAHKALYA0ELRwRAIAdBgICAgHg2ApgEIAdBwAVqIAEgBygC0AEgBy0A1gEgB0GYBGoQPSAHKALYAyEEDAELIAdBkoCAgHg2AsAFCyAHQZgEaiIBIAdBwAVqQcgA/AoAACAHIAQ2AuAEIAcgB/0AAtwD/QsC5AQgByAH/QAC7AP9CwL0BCAHKAKYBEGSgICAeEYiAkUgBEELR3ENASACBH8gBAUgARD3AyAHKALgBAtBC0cEQCAHQeAEahCQCAsgB0GEgICAeDYCmAQgB0GIA2ogCCAHQZgEakEAEJIDDAILIAdBkYCAgHg2AogDDAELIAdBiANqIAdBwAVqQcgA/AoAACAHIAdB3ANqIgH9AAIQ/QsDqAQgByAB/QACAP0LA5gEIAUQ9wQgCCAENgJ0IAhBg4CAgHg2AnAgCCAH/QADmAT9CwJ4IAggB/0AA6gE/QsCiAELIAMQsQggB0GoAmoQ5wMMAQsgB0GRA2ogB0HJAmpBP/wKAAAgByAHKQO4AjcDqAQgByAH/QADqAL9CwOYBCAFEPcEIAVBgoCAgHg2AgAgBiAHKQOYBDcCACAGIAf9AAOgBP0LAgggByABOgCQAyAHIAM2AowDIAcgBDYCiAMLIAcoAogDCyEBIAdBsAFqEMgHQQBBARC8CCAHQYABahDXBSABQZKAgIB4Rw0BIAcoAowDIQMLIAMQxgQhCCADEPgDQQEhAwwBCyAHKAKMAyECIAdBoARqIAdBkANqQcAA/AoAACAHIAI2ApwEIAcgATYCmAQgB0EgaiAHQZgEaiIBEGkgBygCJCEIIAcoAiAhAyABEPcDCyARIBAQkwggDyAOEJMIIAAgDBD+ByAJIAM2AgggCSAIQQAgA0EBcSIAGzYCBCAJQQAgCCAAGzYCACAHQcAGaiQAIAkoAgAgCSgCBCAJKAIIIAlBEGokAAuXFAMHfwF+AXwjAEEQayIJJAAjAEHgBGsiByQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQCAHAn8gAARAIAAoAgBFDQJBzwAhCiAHQc8ANgJYQemFCQwBC0EbIQogB0EbNgJYQczpCQsiADYCVCAHQQA2AlBBAQwBCyAAQX82AgAgAEEIayIKIAooAgBBAWoiCDYCACAIRQ0BIAcgCjYCWCAHIAA2AlQgByAAQQRqIgg2AlBBAAsgB0HIAGogASACEKUIIAdBADYCXCAHIAcoAkwiDDYCZCAHIAcoAkgiDTYCYCAHQegAaiADIAQQlQQgB0FAayAFIAYQpQggB0EANgJ0IAcgBygCRCIENgJ8IAcgBygCQCIFNgJ4DQEgBygCaCICQYCAgIB4Rg0BIAgoAiQhASAHKAJsIQMgB0GwA2ogDSAMEPICIActALADIgZBBkYEQCAHKAK0AyEBIAIgAxC8CAwKCyAHIActALMDOgDDASAHIAcvALEDOwDBASAHIAf9AAO4A/0LA8gBIAcgBygCtAM2AsQBIAcgBjoAwAEgB0EAOgDsASAHQQA2AuQBIAdCgICAgBA3AtwBIAcgB0HAAWo2AugBIAdBADYC8AEgByAHKAJwNgL8ASAHIAcpAmg3AvQBIAdBgAFqIgIgB0HcAWpBxYAJQQMQzAIgB0GwA2ogAhDQAwJAAkAgBygCsANBAUYEQCAHKAK0AyEBDAELIAcrA7gDIQ8gB0HoAmoiAiAHQdwBakHIgAlBBxDMAiAHQbADaiACEMUEAkAgBy0AsANBAUYEQCAHKAK0AyEBDAELIActALEDIQIgB0GYAmoiAyAHQdwBakHPgAlBBhDMAiAHQbADaiADEMUEAkAgBy0AsANBAUYEQCAHKAK0AyEBDAELIActALEDIQMgB0GwA2oiBiAHQdwBakHVgAlBDhDMAiAHQdQEaiAGEMUEIActANQEQQFHDQMgBygC2AQhASAHKAKwAyAHKAK0AxC8CAsgBygCmAIgBygCnAIQvAgLIAcoAugCIAcoAuwCELwICyAHKAKAASAHKAKEARC8CCAHQfABahDIB0EAQQEQvAggB0HAAWoQ1wUMCgsgByABQQhqNgKQAiAHIA/8BjcDiAIgByAHLQDVBDoAlgIgByADOgCVAiAHIAI6AJQCIAdB3PkINgKEAiAHIAdB8AFqNgKAAiAHKAKwAyAHKAK0AxC8CCAHKAKYAiAHKAKcAhC8CCAHKALoAiAHKALsAhC8CCAHKAKAASAHKAKEARC8CCAHQbADaiAFIAQQJSAHKAK0AyEBIAcoArADIgJBioCAgHhGDQcgB0GkAmogB0G4A2pBxAD8CgAAIAcgATYCoAIgByACNgKcAiAHIAdBgAJqNgKYAiAHQZwCaiEBIAgoAgAiBkEHRwRAIAhBBjYCACAIKQIMIQ4gCCgCCCEDIAgoAgQhAgJAAkACQAJAAkACQAJAIAZBAWsOBgUGAQIDBAALIAggAUHE8ggQfzoAFCAIEOcDIAhBATYCACAHQgA3A/ACIAdBhYCAgHg2AugCDAoLIAcgDjcC2AQgByADNgLUBCAHQegCaiAIIAJBAUECIAFBkPMIEH8bIAdB1ARqEKoDDAkLIAcgAzoAhAEgByACNgKAASAHQegCaiAIIAdBgAFqELMDDAgLIAcgA0H/AXFBA0cEfyAHIAM6APACQZKAgIB4BUGTgICAeAs2AugCIAcgAjYC7AIMBwsQ3AghAiAHQZOAgIB4NgLoAiAHIAI2AuwCDAYLIAdBsANqIgMgARDjBCAHKAK4BEGAgICAeEYNBkEIQZgBEKcFIgIgA0GYAfwKAABBACEBIActAJYCQQFGBEAgAhDeASEBCyAHQYABaiIDIAJBjAFqIgYoAgAgAkGQAWoiCygCABC3AiACQYgBaiAIKAIcIAgoAiAQ/gEgBigCACALKAIAIAcoAoQBIAcoAogBEI8EIAMQ4QRFBEAgB0EAOgCEASAHIAI2AoABIAdB6AJqIAggAxCzAyABEKEIDAgLIAdBOGogBygCkAIQnQYgBygCPCEDAkAgBygCOEEBRgRAQQAhBgwBCyADKAIQIQYgAygCFCEDCyAHIAY2AoABIAcgAzYChAEgB0EwaiAHQYABahC8BUEAIQMCfyABRQRAQQQhAUEADAELIAdBgAFqIAcoAjAgBygCNCABIAIQMyABELEIQQQhAUEAIAcoAoABIgZBgICAgHhGDQAaIAcoAogBIQMgBygChAEhASAGCyEGIAdB6AJqQQRyIAIQNSAIEOcDIAggAzYCECAIIAE2AgwgCCAGNgIIIAggAjYCBCAIQQI2AgBBh4CAgHghCCAHQYeAgIB4NgLoAiAHKALsAiEBDAgLIAcgDjcCzAQgByADNgLIBCABQZDzCBB/DQMgCC0AFUUEQCAHQQI6AIQBIAcgAjYCgAEgB0HoAmogCCAHQYABahCzAyAHQcgEahD6AwwFCyAIEOcDIAggAjYCBCAIQQM2AgAgCEEIaiICIAcpAsgENwIAIAIgBygC0AQ2AgggB0GIgICAeDYC6AIMBAsgCBDyByAIQQA7ARQgCEEANgIAIAEQ/wNBg4CAgHghCEEBIQEMCAsACyAHQSBqIAdB9ABqENAFIAcoAiAhAyAHKAIkIQQgB0EYaiAHQegAahCiBSAHKAIYIQUgBygCHCEGIAdBEGogB0HcAGoQ0AUgBygCECEIIAcoAhQhCSAHQdAAaiIBKAIIIQIgASgCBCEAIAEoAgAEQCAAIAIQ8AdBACEACyAHQQhqIgEgAjYCBCABIAA2AgAgBygCCCIAIAggABsiASAFIAEbIgIgAyACGyIDQQEgAxsgBygCDCAJIAAbIAYgARsgBCACG0EAIAMbEM0IAAsgB0HoAmogCCACQQEgB0HIBGoQqgMLIAEQ/wMMAQsgBygCsAMhASAHQQM6AIQBIAcgATYCgAEgB0HoAmogCCAHQYABahCzAwsgBygC7AIhASAHKALoAiIIQZOAgIB4Rg0BCyAHQbgDaiAHQfACaiICQcAA/AoAACAHIAE2ArQDIAcgCDYCsAMgCEGSgICAeEcEQCAHQYABaiACQcAA/AoAAAwCCyAHQbADahCSB0GRgICAeCEIDAELQZKAgIB4IQgLIAdB8AFqEMgHQQBBARC8CCAHQcABahDXBSAIQZKAgIB4Rw0BCyABEMYEIQggARD4A0EBIQEMAQsgB0G4A2ogB0GAAWpBwAD8CgAAIAcgATYCtAMgByAINgKwAyAHQShqIAdBsANqIgIQaSAHKAIsIQggBygCKCEBIAIQ9wMLIAUgBBCTCCANIAwQkwggACAKEPAHIAkgATYCCCAJIAhBACABQQFxIgAbNgIEIAlBACAIIAAbNgIAIAdB4ARqJAAgCSgCACAJKAIEIAkoAgggCUEQaiQAC8RQAxx/A34BfCMAQRBrIhEkACADIQhBACEDIwBB8ABrIgkkAAJAAkACQAJ/AkAgCQJ/IAAiDwRAIAAoAgBFDQJBzwAhFCAJQc8ANgJIQemFCQwBC0EbIRQgCUEbNgJIQczpCQsiDzYCRCAJQQA2AkBBAQwBCyAPQX82AgAgD0EIayIUIBQoAgBBAWoiADYCACAARQ0BIAkgFDYCSCAJIA82AkQgCSAPQQhqIgM2AkBBAAsgCUE4aiABIAIQpQggCUEANgJMIAkgCSgCPCIYNgJUIAkgCSgCOCIZNgJQIAlB2ABqIgAgCCAEEJUEIAlBMGogBSAGEKUIIAlBADYCZCAJIAkoAjQiGjYCbCAJIAkoAjAiGzYCaA0BIAkoAlhBgICAgHhGDQEgCUEoaiEcIAMoAtABQQhqIQEgAyEIIwBBkAxrIgckACAHQbAHaiAZIBgQ8gICQAJAAkACQAJAAkAgBy0AsAciAkEGRgRAIAcoArQHIQIgACgCACAAKAIEELwIDAELIAcgBy0Aswc6ALsCIAcgBy8AsQc7ALkCIAcgB/0AA7gH/QsDwAIgByAHKAK0BzYCvAIgByACOgC4AiAHQQA6AOQCIAdBADYC3AIgB0KAgICAEDcC1AIgByAHQbgCajYC4AIgB0EANgLoAiAHIAAoAgg2AvQCIAcgACkCADcC7AIgB0HYBWoiACAHQdQCakHFgAlBAxDMAiAHQbAHaiAAENADAkACQCAHKAKwB0EBRgRAIAcoArQHIQIMAQsgBysDuAchJiAHQZADaiIAIAdB1AJqQciACUEHEMwCIAdBsAdqIAAQxQQCQCAHLQCwB0EBRgRAIAcoArQHIQIMAQsgBy0AsQchACAHQeADaiICIAdB1AJqQc+ACUEGEMwCIAdBsAdqIAIQxQQCQCAHLQCwB0EBRgRAIAcoArQHIQIMAQsgBy0AsQchAiAHQbAHaiIDIAdB1AJqQdWACUEOEMwCIAdBkAVqIAMQxQQgBy0AkAVBAUcNAyAHKAKUBSECIAcoArAHIAcoArQHELwICyAHKALgAyAHKALkAxC8CAsgBygCkAMgBygClAMQvAgLIAcoAtgFIAcoAtwFELwIIAdB6AJqEMgHQQBBARC8CCAHQbgCahDXBQwBCyAHIAE2AogDIAcgJvwGNwOAAyAHIActAJEFOgCOAyAHIAI6AI0DIAcgADoAjAMgB0Hc+Qg2AvwCIAcgB0HoAmo2AvgCIAcoArAHIAcoArQHELwIIAcoAuADIAcoAuQDELwIIAcoApADIAcoApQDELwIIAcoAtgFIAcoAtwFELwIIAdBsAdqIBsgGhAlIAcoArQHIQICQAJAIAcoArAHIgRBioCAgHhGDQAgB0GcA2ogB0G4B2pBxAD8CgAAIAcgAjYCmAMgByAENgKUAyAHIAdB+AJqNgKQAyAIKAIAIQEgCEENNgIAIAdBmANqIQUgB0GUA2ohAyAILQAEIQACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAQQQgAUEHayABQQZNG0EBaw4GBQACAQMHBgsgBEGFgICAeEYNA0GRgICAeCEBQQAhAAwHCyAHIAA6APwEIAcgCP0AAAX9CwD9BCAHIAgoABQ2AIwFIAdB2AVqIANBzAD8CgAAIAdBBjYC+AQgBykChAUhIyAHKAKABSECIAcoAvwEIQACQAJAAkACQAJAAkAgAUEBaw4GBQ0BAgMEAAsgByADQcTyCBB/OgCMBSAHQfgEahDnAyAHQgA3A5gFIAdBhYCAgHg2ApAFIAdBATYC+AQMFgsgByAjNwLYCCAHIAI2AtQIIAdBkAVqIAdB+ARqIABBAUECIANBkPMIEH8bIAdB1AhqEKoDDBULIAcgAjoA5AMgByAANgLgAyAHQZAFaiAHQfgEaiAHQeADahCzAwwUCyAHIAJB/wFxQQNHBH8gByACOgCYBUGSgICAeAVBk4CAgHgLNgKQBSAHIAA2ApQFDBMLENwIIQAgB0GTgICAeDYCkAUgByAANgKUBQwSCyAHQbAHaiIAIAMQ4wQgBygCuAhBgICAgHhGDRBBCEGYARCnBSIKIABBmAH8CgAAIActAI4DQQFGBEAgChDeASEOCyAKKQNgQgBSDQ4gCigCUEGAgICAeEcNDiAHQfgBaiAHKAKIAyIdEIgFIAcoAvwBIRYgBygC+AEiHkEBcSAIKAK4AUGAgICAeEZyDQ0gB0HgA2ogFhD4AiAKQfAAaiENIAooAnAiBUUNCCAKKAJ0IQYgBygC6AMhBCAHKALkAyEDA0AgBUEEaiICIAUvAZYEIgBBDGxqIQtBACEBAkADQCACIAtGBEAgACEBDAILAkACQCADIAQgAkEEaigCACACQQhqKAIAENUFQf8BcQ4CAQADCyACQQxqIQIgAUEBaiEBDAELCyAHKALgAyADELwIDAwLIAYEQCAGQQFrIQYgBSABQQJ0aigCmAQhBQwBCwsgByAHKALoAzYC6AggByAHKQLgAzcD4AggByABNgL4CCAHQQA2AvQIIAcgBTYC8AgMCQsgBEGFgICAeEcEQCAHQbAHaiAIELMEIAcgB/0AA8AH/QsDqAIgBykDuAchIyAHKAK0ByEAIAcoArAHIQEgB0GAAmogB0HQB2pBKPwKAAAMBgsgByAFKQIANwP4CSAHIAUoAggiAjYCgAogCCgCyAEhBSAIKALMASENIAdBsAFqIAcoAvwJIgEgAkEBEOADAkACQCAHKAKwASIERQ0AIAdBsAdqIgMgBCAHKAK0ARAPIAcoArAHRQ0AIAcgBygCvAc2AqgKIAcgBykCtAc3A6AKIAdBADYCxAkgB0EANgK8CSAHQdgFaiIAQb6bCEELEIkDIAdBqAFqIAEgAkEBEOADIAMgBygCqAEgBygCrAEQjgcCQAJAIActALAHQQZHBEAgByAHKQPABzcD8AMgByAH/QADsAf9CwPgAyADIAdBvAlqIgYgACAHQeADaiIEEDQgAxDhByAAQdvpCEEHEIkDIAdBoAFqIAEgAkECEOADIAMgBygCoAEgBygCpAEQjgcgBy0AsAdBBkYNIiAHIAcpA8AHNwPwAyAHIAf9AAOwB/0LA+ADIAMgBiAAIAQQNCADEOEHIABB4ukIQQwQiQMgB0GYAWogASACQQAQ4AMgAyAHKAKYASAHKAKcARCOByAHLQCwB0EGRg0iIAcgBykDwAc3A/ADIAcgB/0AA7AH/QsD4AMgAyAGIAAgBBA0IAMQ4QcgAEHSmwhBCRCJAyAHQQI6ALAHIAf9DAAAAAAAAAAAAAAAAAAAAAD9CwK0ByAHQQA2AsQHIAQgBiAAIAMQNCAEEOEHIAcgBykCvAk3ApQFIAcgBygCxAk2ApwFIAdBBToAkAUgB0EBOgDwAyAHQQA2AugDIAdCgICAgBA3AuADIAcgB0GQBWoiBjYC7AMgAyAEQgBBACAHEGxBgICAgHghAyAHKALYByIAQYCAgIB4RgRAIAcoArAHEPgDQQBBARC8CCAGENcFIAdBoApqEKYBDAULIAdBkAtqIAdBsAdqIgNBKPwKAAAgByAHKALkBzYCiAsgByAHKQLcBzcDgAtBAEEBELwIIAdBkAFqIAEgAkEEEOADAkACQCAHKAKQASIERQ0AIAMgBCAHKAKUARDeAiAHQeADaiADEJsGIActAOADQQZGDQAgByAHKQPwAzcD6AUgByAH/QAD4AP9CwPYBQwBCyAHQQA6ANgFCyAHQYgBaiAHKAKgCiAHKAKkChD8AiAHQbAHaiAHKAKIASIDIAUgAxsgBygCjAEgDSADGxCJAyAHQcgLaiAHQdgFaiIDQaDxCEEHEOEDIAdBvAtqIANB5KIIQQwQ4QMgBygCsAchAyAHQYABaiABIAJBBRDgAyAHKAKEASELIAcoAoABIQQgB0H4AGogASACQQYQ4AMgBygCfCEOIAcoAnghBiAHQfAAaiABIAJBBxDgAyAHKAJ0IQwgBygCcCEKIAdB0ApqIAcoArQHIgIgBygCuAciARCJAyAHQYAJaiAFIA0QiQMgBARAIAdBvAlqIAQgCxCJAyAGBEAgB0HgA2ogBiAOEIkDIAoNAyAHKALgAyAHKALkAxC8CAsgBygCvAkgBygCwAkQvAgLIAcoAoAJIAcoAoQJELwIIAcoAtAKIAcoAtQKELwIQYCAgIB4IQUMAgsMIQsgB0HgB2ogCiAMEIkDIAcgBygC2Ao2ArgHIAcgBykC0Ao3A7AHIAcgBykCgAk3ArwHIAcgBygCiAk2AsQHIAcgBykCvAk3A8gHIAcgBygCxAk2AtAHIAcgBykC4AM3AtQHIAcgBygC6AM2AtwHIAcoArAHIQUgB0HYC2ogB0GwB2pBBHJBOPwKAAALIAdB2AVqENcFIAdBkAVqENcFIAdBoApqEKYBDAELQYCAgIB4IQMLIAhBGGoiBBDKBiAEIAdBkAtqQSj8CgAAIAggADYCQCAIIAU2AnggCCABNgJwIAggAjYCbCAIIAM2AmggCCAHKQOACzcCRCAIIAcoAogLNgJMIAggBykDyAs3A1AgCCAHKALQCzYCWCAIIAcpArwLNwJcIAggBygCxAs2AmQgCEH8AGogB0HYC2pBOPwKAAAgB0H4CWoQtAQgB0GwB2ogCBCzBCAHIAf9AAPAB/0LA6gCIAcpA7gHISMgBygCtAchAiAHKAKwByEBIAdBgAJqIAdB0AdqQSj8CgAADBgLQZGAgIB4IQEMBAsgBygCnAMhBiAHKAKgAyEAIAdB6ABqIAcoAogDIg4QnQYgAEEMbCAHKAJsIQECQCAHKAJoQQFGBEAgARD4A0GAgICAeCEFIAYhBAwBCyAARSABRXJFBEAgBkEMaiEEIAYoAgAiBUGBgICAeEYEQEGAgICAeCEFDAILIAYpAgQhIwwBC0GAgICAeCEFIAYhBAsgBmohDSAHQeAAaiAOEIgFQYCAgIB4IQMCQCAHKAJgIAcoAmQQqwciC0UEQEGAgICAeCEBIAQhAAwBCyAEIA1GBEBBgICAgHghASANIQAMAQsgBEEMaiEAIAQoAgAiCkGBgICAeEYEQEGAgICAeCEBDAELQYCAgIB4IQEgCkGAgICAeEYNACAEKQIEISQgBCgCBCEWIAdBsAdqIhIgCygCBCALKAIIQToQnANBACEEIAdB2ABqICSnICRCIIinIAcoArAHIgtBASALGyAHKAK0B0EAIAsbEKcGIAcoAlgiCwRAIAcoAlwhDCAHQTo2ArAHIAtBAWpBACALIAwgEkEBEPMGGyEEIAxBAWshCwsgC0UgBEUgJEL//////wZWcnJFBEAgBCALaiEMA0AgBCAMRgRAIAohAQwDCyAELQAAIQsgBEEBaiEEIAtBOmtB/wFxQfUBSyALQd8BcUHHAGtB/wFxQfkBS3IgC0EtRnINAAsLIAogFhC8CAsgCCgCuAEgCCgCvAEQ2QcgCCAkNwK8ASAIIAE2ArgBAkAgBUGAgICAeEYNACAjQv////8PVgRAIAUhAwwBCyAFICOnELwICyAHQdAAaiAOEJ0GICOnIQEgBygCVCEEAkACQCADQYCAgIB4RiIFIAcoAlAiCkEBcXIEQCAHQbAHaiAIELMEIAUNASADIAEQvAgMAQsgB0GwB2pBBHIgBCgCECAEKAIUIAEgI0IgiKciBBC0ASAIKALEASAIKALIARC8CCAIIAQ2AswBIAggATYCyAEgCCADNgLEASAIEOcHIAhBCjYCACAHQYmAgIB4NgKwBwwBCyAKRQ0AIAQQ+AMLIA0gAGtBDG4hA0EAIQEDQCABIANHBEAgACABQQxsaiIEKAIAIARBBGooAgAQ2QcgAUEBaiEBDAELCyACIAYQwgggByAH/QADwAf9CwOoAiAHKQO4ByEjIAcoArQHIQIgBygCsAchASAHQYACaiAHQdAHakEo/AoAAAwWCyAHQbAHaiIAIAMQ4wQgBygCsAchAiAHKAK4CCIBQYCAgIB4Rg0UIAdB4ANqIgNBBHIgAEEEckGEAfwKAAAgByAHKALECDYC9AQgByAHKQK8CDcC7AQgByABNgLoBCAHIAI2AuADIAcpA8AEISMgBygCsAQhACADEJYBAkAgI1AgAEGAgICAeEZxRQRAIAdBADYCiAkgB0KAgICAwAA3AoAJDAELIAdByABqIAcoAogDIgEQnQYgBygCTCEAAkACQCAHKAJIQQFGBEAgABD4AwwBCyAARQ0AIAdBvAlqIAAoAhAgACgCFBCJBQwBCyAHQYCAgIB4NgK8CQsgB0FAayABEIgFAn8gBygCQCAHKAJEEKsHIgAEQCAHQZAFaiAAKAIEIAAoAggQigUgBykClAUhIyAHKAKQBQwBCyAHQYCAgIB4NgKQBUGAgICAeAshASAHKQLACSEkIAdB4ANqIAcoArwJIgMgARCJBAJAIAcoAuQDQQFGBEAgB0GwB2oiAiAHKALoA0EEQQwQuQIgBygCtAchACAHKAKwBw0BIAdBADYC4AUgByAHKAK4BzYC3AUgByAANgLYBSACIAMgARCJBAJAIAcoArQHQQFGBEAgB0HYBWogBygCuAcQswIgBygC4AUhAiAHKALcBSEAAkAgA0GBgICAeEYNAANAIANBgICAgHhGDQEgACACQQxsaiIEICQ3AgQgBCADNgIAIAJBAWohAkGAgICAeCEDDAALAAsgAUGBgICAeEYNAQNAIAFBgICAgHhGDQIgACACQQxsaiIDICM3AgQgAyABNgIAIAJBAWohAkGAgICAeCEBDAALAAtB3JYJQSNBpJAJEIUFAAsgByAHKQLYBTcDgAkgByACNgKICSACRQ0CIAcpAoQJIiRCCIghIyAHKAKACSECICSnIQNBCSEAQYmAgIB4IQEMFgtB3JYJQSNB0JYIEIUFAAsgBygCuAcaIAAQsQcACyAHQYAJahCyBEGRgICAeCEBQQAhAgwVCyAIEOcHIAhBCDYCAEGFgICAeCEBAkAgBEGFgICAeEcEQCADEP8DDAELIAUQtAQLDBQLQZKAgIB4IQEQ3AghAAsgBEGFgICAeEcEQCADEP8DIAAhAgwTCyAFELQEIAAhAgwSCyAHICM3AswIIAcgAjYCyAgCQCADQZDzCBB/RQRAIActAI0FRQRAIAdBAjoA5AMgByAANgLgAyAHQZAFaiAHQfgEaiAHQeADahCzAyAHQcgIahD6AwwMCyAHQfgEahDnAyAHQYAFaiIBIAcpAsgINwIAIAEgBygC0Ag2AgggByAANgL8BCAHQQM2AvgEIAdBiICAgHg2ApAFDAELIAdBkAVqIAdB+ARqIABBASAHQcgIahCqAwsgAxD/AwwKCyAHIAcoAugDNgLoCCAHIAcpAuADNwPgCEEAIQUgB0EANgLwCAsgByANNgLsCCAHKALgCEGAgICAeEcNASAHKALkCCEFIA0hAQsgBSABQSRsakGIAWoMAQsgB0GAgICAeDYCkAogB0GAgICAeDYChAogB0GAgICAeDYC+AkCQAJAAkACQAJAAkAgBQRAIAUvAZYEQQtJDQQgB0H8CmohCyAHQcQKaiEDAkAgAUEFSQRAQQQhAgwBCyABIQICQAJAIAFBBWsOAgIBAAsgAUEHayEBIAdB9ApqIQsgB0H4CmohA0EGIQIMAQtBACEBIAdB9ApqIQsgB0H4CmohA0EFIQILQZgEEPIIIgZBADsBlgQgBkEANgIAIAYgBS8BlgQiEyACQX9zaiIAOwGWBCAFQQRqIhAgAkEMbGoiDCgCACEEIAwpAgQhIyAHQeADaiIMIAVBiAFqIhcgAkEkbGpBJPwKAAAgAEEMTw0YIBAgAkEBaiISQQxsaiATIBJrIhMgBkEEaiAAENoFIBcgEkEkbGogEyAGQYgBaiAAENwFIAUgAjsBlgQgB0GACWoiACAMQST8CgAAIAdBADYC9AogB0EANgL8CiAHIAU2AsQKIAcgBjYC+AogByABNgKoCiAHIAsoAgA2AqQKIAcgAygCADYCoAogDCAHQaAKaiAHQeAIaiAHQfgJahC1BCAHKALoAyESIAcoAuADIRMgBEGAgICAeEYNBiAHQdAKaiAAQST8CgAAQQAhC0EAIQADQCAFKAIAIgFFBEAgB0HsA2oiAiAHQdAKakEk/AoAACAHIAA2ApwEIAcgBjYCmAQgByALNgKUBCAHIAU2ApAEIAcgIzcC5AMgByAENgLgAyANKAIAIgFFDQMgB0HoAWogASAKKAJ0ENUDIAcoAugBIQEgCiAHKALsASIDNgJ0IAogATYCcCABIAMgB0HgA2ogAiAGIAAQ4QIMCAsgBS8BlAQhAiAHICM3AsgKIAcgBDYCxAogACALRw0DIAIhAyABLwGWBCIXQQtPBEAgB0H8CmohDAJAIAJBBUkEQEEEIQIMAQsCQAJAIAJBBWsOAgIBAAsgAkEHayEDIAdB+ApqIQxBBiECDAELQQAhAyAHQfgKaiEMQQUhAgtByAQQ8ggiBUEAOwGWBCAFQQA2AgAgBSABLwGWBCIVIAJBf3NqIgA7AZYEIAFBBGoiHyACQQxsaiIQKAIAIQQgECkCBCEjIAdB4ANqIiAgAUGIAWoiISACQSRsakEk/AoAACAAQQxPDRogHyACQQFqIhBBDGxqIBUgEGsiFSAFQQRqIAAQ2gUgISAQQSRsaiAVIAVBiAFqIAAQ3AUgASACOwGWBCAHQYAJaiIQICBBJPwKAAAgBS8BlgQiFUEBaiEAIBVBDE8NBSABIAJBAnRqQZwEaiAXIAJrIAVBmARqIAAQ3QUgB0HwAWogBSALQQFqIgsQ/wIgByABNgL8CiAHKAL0ASEAIAcoAvABIQIgB0GgCmoiBSAQQST8CgAAIAcgAjYC+AogDCgCACADIAdBxApqIAdB0ApqIgMgBhDTAiAEQYCAgIB4Rg0IIAMgBUEk/AoAACABIQUgAiEGDAELCyABIAMgB0HECmogB0HQCmogBhDTAgwGCyAHQeABahCGByAHKALgASEAIApBADYCdCAKIAA2AnAgB0HgA2ogAEEAIAdB4AhqIAdB+AlqEL0DDAQLQdTcCRCwCAALQczeCUE1QYTfCRDDBwALQQAgAEEMQbzeCRDHAQALIAdB4ANqIAdB8AhqIAdB4AhqIAdB+AlqELUECyAHKALoAyESIAcoAuADIRMLIAogCigCeEEBajYCeCATIBJBJGxqQYgBagsiACgCAEGAgICAeEcNACAHQeADaiAIQbgBahD4AiAAKAIAIABBBGooAgAQ2QcgACAHKALoAzYCCCAAIAcpAuADNwIAQQEhIgsgHiAWEKMIIAgoAmghACAIQYCAgIB4NgJoIABBgICAgHhHBEAgCCgCeCEBIAdB4ANqIgIgCEEYakHQAPwKAAAgByAIKAJ0NgLYCiAHIAgpAmw3A9AKIAdBgAlqIgMgCEH8AGpBOPwKAAAgCkIBNwNgIAoQ6AcgCiACQdAA/AoAACAKIAA2AlAgCiAHKQPQCjcCVCAKIAcoAtgKNgJcIAIgCEHEAWoQ+AIgCigCfCAKQYABaigCABDZByAKIAcoAugDNgKEASAKIAcpAuADNwJ8IAFBgICAgHhGDQIgByABNgK8CSAHQcAJaiADQTj8CgAAIApBiAFqIAdBvAlqEPkBDAILICINAQsgB0EAOgDkAyAHIAo2AuADIAdBkAVqIAdB+ARqIAdB4ANqELMDIA4QoQgMAwsgB0HYAWogHRCdBiAHKALcASECAkAgBygC2AFBAUYEQEEAIQEMAQsgAigCECEBIAIoAhQhAgsgByABNgLgAyAHIAI2AuQDIAdB0AFqIAdB4ANqELwFQQAhAgJ/IA5FBEBBACEAQQQMAQsgB0HgA2ogBygC0AEgBygC1AEgDiAKEDMgDhCxCEEAIQBBBCAHKALgAyIBQYCAgIB4Rg0AGiAHKALoAyECIAEhACAHKALkAwshASAHQZAFakEEciAKEDUgB0H4BGoQ5wMgByACNgKIBSAHIAE2AoQFIAcgADYCgAUgByAKNgL8BCAHQQI2AvgEQYeAgIB4IQEgBygClAUhAgwDCyAHKAKwByEAIAdBAzoA5AMgByAANgLgAyAHQZAFaiAHQfgEaiAHQeADahCzAwwBCyAHQdgFahD/AwsgBygClAUhAiAHKAKQBSIBQZOAgIB4Rw0AQZKAgIB4IQEMAQsgByAH/QADoAX9CwPQBiAHQZ8FajEAACEjIAdBnQVqMwAAISQgBy0AmAUhAyAHNQCZBSElIAdBqAZqIAdBsAVqQSj8CgAAAn8CQAJAIAFBkoCAgHhGBEACQCADQf8BcSIAQQFHDQAgBy0AjgNBAXENACAHQcgBaiAHKAKIAyIEEJ0GIAcoAswBIQAgBygCyAFBAUYEQCAAEPgDDAMLIABFDQIgB0HAAWogAkH8AGoQ5wYgBygCwAEiAUUNAiAHQbAHaiAAKAIQIAAoAhQgASAHKALEARC0ASAHKAKwByAHKAK0ByIDIAcoArgHIgBBDGxqAn8gAEUEQEGAgICAeCEAIAMMAQsgAykCBCEjIAMoAgAhACADQQxqCyIGa0EMbiENQQAhAQNAIAEgDUcEQCAGIAFBDGxqIgooAgAgCkEEaigCABC8CCABQQFqIQEMAQsLIAMQwggMAwtBACEEIABBAEchA0GRgICAeAwDCyAlICNCMIYgJEIghoSEISMgByAH/QAD0Ab9CwOIByAHQeAGaiAHQagGakEo/AoAACAHIAdB/ARqIgD9AAIA/QsDmAcgByAAKAIQNgKoByAHKAL4BCEADAYLQYCAgIB4IQALIAgoArgBIQUgB0G4AWogBBCIBUGAgICAeCEDAkAgBygCuAEgBygCvAEQqwciAUUgBUGAgICAeEZyRQRAIAdBkAVqIAEoAgQgASgCCBCKBSAHKAKQBSEDDAELIAdBgICAgHg2ApAFCyAHKQKUBSEkIAdB4ANqIAAgAxCJBCAHKALkA0EBRw0CIAdBsAdqIgQgBygC6ANBBEEYELkCIAcoArQHIQEgBygCsAcNAyAHQQA2AuAFIAcgBygCuAc2AtwFIAcgATYC2AUgBCAAIAMQiQQCQCAHKAK0B0EBRgRAIAdB2AVqIAcoArgHENUGIAcoAuAFIQEgBygC3AUhBAJAIABBgYCAgHhGDQADQCAAQYCAgIB4Rg0BIAQgAUEYbGoiBUGAgICAeDYCDCAFICM3AgQgBSAANgIAIAFBAWohAUGAgICAeCEADAALAAsgA0GBgICAeEYNAQNAIANBgICAgHhGDQIgBCABQRhsaiIAQYCAgIB4NgIMIAAgJDcCBCAAIAM2AgAgAUEBaiEBQYCAgIB4IQMMAAsAC0HclglBI0GkkAkQhQUACyAHIAE2AuAFIActANgFIQMgBykC3AUhIyAHLQDbBSAHLwDZBSEBIAgQ5wcgCEEBOgAEIAhBDDYCAEEYdCABQQh0ciEEQYqAgIB4CyEBIAIQsQggBCADQf8BcXIhAgsgB0H4BGoQ5wMMBAtB3JYJQSNB0JYIEIUFAAsgBygCuAcaIAEQsQcACyAIEOcHIAggADYCACAIQQRqIgAgB/0AA5gH/QsCACAAIAcoAqgHNgIQIAcgB/0AA4gH/QsDqAIgB0GAAmogB0HgBmpBKPwKAAAgA61C/wGDICNCCIaEISMMAQtBkoCAgHghAQsgB0HoAmoQyAdBAEEBELwIIAdBuAJqENcFIAFBkoCAgHhHDQELIAIQxgQhASACEPgDQQEhAwwBCyAHIAf9AAOoAv0LA8AHIAdB0AdqIAdBgAJqQSj8CgAAIAcgAjYCtAcgByAjNwO4ByAHIAE2ArAHIAdBgIKACDYC4AMgI0IgiKchAyAHQbAHakEEciEAICOnIQQCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAQQ0gAUH9////B2ogAUGCgICAeE0bIgVBAWsODgECAw8EBQYHCAkKCwwNAAsQmQgiAUH0yAhBBEHL7QhBBBC3BSABIAIQpwMMDQsQmQgiAUH0yAhBBEHP7QhBBhC3BSABIAIQpwMMDAsQmQgiAUH0yAhBBEHV7QhBBBC3BSAHIAdB4ANqIAEgB0G4B2oQ9gIgBygCAEEBcUUNCyAHKAIEIQMMEQsQmQgiAUH0yAhBBEHg7QhBBRC3BQwKCxCZCCIBQfTICEEEQevtCEEGELcFDAkLEJkIIgFB9MgIQQRB8e0IQQoQtwUgB0EIaiABQfvtCEEEIAQgAxCABCAHKAIIQQFxRQ0KIAcoAgwhAwwOCxCZCCIBQfTICEEEQf/tCEELELcFIAdBEGogB0HgA2ogASAEIAMQwAIgBygCEEEBcUUNCiAHKAIUIQMMDQsQmQgiAUH0yAhBBEGR7ghBBBC3BSAHQRhqIAdB4ANqIAEgABCMASAHKAIYQQFxRQ0KIAcoAhwhAwwMCxCZCCIBQfTICEEEQaXuCEEFELcFDAULEJkIIgFB9MgIQQRBqu4IQQsQtwUgAUG17ghBBSACEKYHDAQLEJkIIgFB9MgIQQRBuu4IQQQQtwUgB0EoakEAIAFBvu4IQQYgIxCKBCAHKAIoQQFxBEAgBygCLCEDDAoLIAdBIGpBACABQcTuCEEGIAcpA8AHEIoEIAcoAiBBAXFFDQMgBygCJCEDDAkLEJkIIgFB9MgIQQRByu4IQQcQtwUMAgsQmQgiAUH0yAhBBEHR7ghBBBC3BSABIActAPAHEO0EIAdBOGogB0HgA2ogASAHQbAHahDnASAHKAI4QQFxBEAgBygCPCEDDAgLIAdBMGogB0HgA2ogASAHKQPgByAHKQPoBxCBBCAHKAIwQQFxRQ0GIAcoAjQhAwwHCxCZCCIBQfTICEEEQd7uCEEEELcFIAFB4u4IQQYgAhCmBwtBACEDDAsLEJkIIgFB9MgIQQRBtu0IQQUQtwUgAUHl7QhBBiAEIAMQtwVBACEDDAULQQAhAwwFC0EAIQMMBQsgAUGc7ghBCSAHLQDkBxCmB0EAIQMMBQtBACEDDAULIAEQiwhBm4EJQRwQvQgiBhDGBCEBIAYQ+AMgAxCLCEEBIQMgBUEEaw4KAAUBAgMFBQUFBAULIAIgBBC8CAwECyAAELIEDAMLIAAQ+gMMAgsgABCxAwwBCyAHQbAHahCcBQsgHCABNgIEIBwgAzYCACAHQZAMaiQADAILQQAgAEELQazeCRDHAQALIAcgBygCtAc2AuADQYyICUErIAdB4ANqQbiICUGQ8QgQ5gMACyAJKAIsIQAgCSgCKCEBIBsgGhCTCCAZIBgQkwggDyAUEO8HIBEgATYCCCARIABBACABQQFxIgEbNgIEIBFBACAAIAEbNgIAIAlB8ABqJAAMAgsACyAJQSBqIAlB5ABqENAFIAkoAiAhAyAJKAIkIQQgCUEYaiAJQdgAahCiBSAJKAIYIQUgCSgCHCEGIAlBEGogCUHMAGoQ0AUgCSgCECEIIAkoAhQhDyAJQUBrIgEoAgghAiABKAIEIQAgASgCAARAIAAgAhDvB0EAIQALIAlBCGoiASACNgIEIAEgADYCACAJKAIIIgAgCCAAGyIBIAUgARsiAiADIAIbIgNBASADGyAJKAIMIA8gABsgBiABGyAEIAIbQQAgAxsQzQgACyARKAIAIBEoAgQgESgCCCARQRBqJAALOAEBfyAAKAIAIgIoAgAgAC0ABEEBRhCJCCAAQQI6AAQgAigCACABQQRqKAIAIAFBCGooAgAQ4wELMwAgACABIAIQwgYgACgCACIAKAIAELoIIAAoAgAhACADBEAgACADIAQQ4wEPCyAAELsICzAAAkAgAEEETQRAIAFFIABBAkdyDQEgARDHCA8LIAEQ8wQgASgCPBCxBSABEOEICws+ACABKAIAQYCAgIB4RwRAIAAgASgCCDYCCCAAIAEpAgA3AgAPCyAAQQA2AgggAEKAgICAwAA3AgAgARCUBws9ACABKAIAQYCAgIB4RwRAIAAgASgCCDYCCCAAIAEpAgA3AgAPCyAAQQA2AgggAEKAgICAEDcCACABELkGCzYBAX8gASgCACIDQf////8HTwRAIAIQkwYACyABIANBAWo2AgAgACABNgIEIAAgAUEIajYCAAs2AQJ/IAEoAgghAyABKAIEIQIgASgCAEEBRwRAIAIgAxCTCEEAIQILIAAgAzYCBCAAIAI2AgALAwAAC8wEAgV/An4jAEEQayIHJAAjAEGgAWsiBiQAIAZBKGogACABEKUIIAZBADYCNCAGIAYoAiwiCDYCPCAGIAYoAigiCTYCOCAGQSBqIAIgAxClCCAGQQA2AkAgBiAGKAIkIgI2AkggBiAGKAIgIgM2AkQgBkHMAGogBCAFEJUEAkAgBigCTEGAgICAeEcEQCAGIAYoAlQ2AogBIAYgBikCTDcCgAEgBkEANgJ8IAZB2ABqIAZB/ABqIgBBGCAJIAggAyACEKkCIAAQyAcCfyAGKAJYIgBBgICAgHhGBEAgBigCXCIBEMYEIQAgARD4A0EBDAELIAYgBikCcDcClAEgBiAGKQJoIgs3AowBIAYgBikCYCIMNwKEASAGIAYoAngiATYCnAEgBiAGKAJcIgQ2AoABIAYgADYCfCAGKAKYASEFIAYoApABIQoQmQgiAEG4+QhBBCAEIAynELcFIABBvPkIQRAgC6cgChC3BSAAQcz5CEEOIAUgARC3BSAGQfwAahDyBkEACyEBIAMgAhCTCCAJIAgQkwggByABNgIIIAcgAEEAIAEbNgIEIAdBACAAIAEbNgIAIAZBoAFqJAAMAQsgBkEYaiAGQcwAahCiBSAGKAIYIQIgBigCHCEDIAZBEGogBkFAaxDQBSAGKAIQIQEgBigCFCEEIAZBCGogBkE0ahDQBSAGKAIIIgAgASAAGyIBIAIgARsiAkEBIAIbIAYoAgwgBCAAGyADIAEbQQAgAhsQzQgACyAHKAIAIAcoAgQgBygCCCAHQRBqJAALyxECDH8CeyMAQRBrIgckACMAQdAGayIGJAAgBkHAAWogABDuAiAGQTBqIAEgAhClCCAGQQA2AswBIAYgBigCNCILNgLUASAGIAYoAjAiDDYC0AEgBkHYAWogAyAEEO4DAkAgBgJ/AkACQCAFBEAgBUEIayIBKAIAQQFHDQEgBSgCDCEAIAUoAgghAyAFKAIEIQIgBf0AAiAhEiAF/QACECETIAFBADYCACAGIBP9CwOQBCAGIBL9CwOgBAJAIAFBf0YNACAFQQRrIgQgBCgCAEEBayIENgIAIAQNACABQTgQegsgBiAG/QADoAT9CwPwAiAGIAb9AAOQBP0LA+ACIAJBAkYNAiAGIAA2AuwBIAYgAzYC6AEgBiACNgLkASAGIAb9AAPgAv0LAvABIAYgBv0AA/AC/QsCgAIMBAtBAgwCCyABEJsHQaqFCSEDQT8hAAsgBiAANgLsASAGIAM2AugBQQMLIgI2AuQBCwJAAkACQAJAAkACQCACQQNGDQAgBigCwAEiDUUNACAGKALYASIEQYGAgIB4Rg0AIAYoAsgBIQ4gBigCxAEhDyAGQZACaiAGQegBakEo/AoAACAGQeADaiAMIAsQ8gIgBigC3AEhBSAGLQDgA0EGRgRAIAYoAuQDIQAgBCAFENkHDAMLIAYoAuABIRAgBiAGKQPwAzcDyAIgBiAG/QAD4AP9CwO4AiAGQQA6AIwEIAZBADYChAQgBkKAgICAEDcC/AMgBiAGQbgCajYCiAQgBkH8A2pBiPgIQQQQpAEiAA0BIAZCATcC4AIgBkEKNgKcAyAGQfz3CDYCmAMgBkIBNwKMAyAGQYyjCP0AAgD9CwLsAiAGQZyjCP0AAgD9CwL8AiAGQQQ2AugCIAZBATYClAMgBkG8BmogBkHgAmoiAxDNAiAGKALABkEBRgRAIAZBwAVqIgEgBigCxAZBBEEIELkCIAYoAsQFIQAgBigCwAVFBEAgBkEANgKwBSAGIAYoAsgFNgKsBSAGIAA2AqgFIAEgAxDNAiAGKALEBUEBRw0GIAZBqAVqIAYoAsgFENMGIAYoArAFIQAgBigCrAUhAyABIAZB5AJqQSj8CgAAIAZByAVqIQkgBigCxAUhCCAGKALABSEBA0AgASAIRgRAQQAhAQNAIAFBAXFFBEAgAyAAQQN0aiIBQQo2AgQgAUH89wg2AgBBASEBIABBAWohAAwBCwsgBigCqAUhCSAGQeACaiIBIAZB/ANqIghBw4AIQQcQzAIgASADIAAQpAEhACAGKALgAiAGKALkAhC8CAJAIABFBEAgASAIQfz3CEEKEMwCIAZBlAVqIAEQ1gUCQCAGKAKUBUGAgICAeEcEQCAGIAYoAqQFNgK4BSAGIAb9AAKUBf0LA6gFDAELIAZB4AJqIgAgBkH8A2pBw4AIQQcQzAIgBkGoBWogAEH89whBChDMAiAGKALgAiAGKALkAhC8CAsgBkG8BmoiACAGQfwDaiIBQcOACEEHEMwCIAZB4AJqIgogASAAEEggBigCvAYgBigCwAYQvAggBigC5AIhACAGKALgAiIIQQNHBEAgBkHIBWoiESAGQegCakHwAPwKAAAgBiAANgLEBSAGIAg2AsAFIAogBkGoBWoQuAMgBigC5AIhASAGKALgAkEBRgR/IAEFAkACf0EAIAFFDQAaQQAgASAGKALoAiIKQZr3CEEHEOQGDQAaQQEgASAKQaH3CEEGEOQGDQAaIAEgCkG+8ghBBRDkBkUNAUECCyEBIAZBmARqIBFB8AD8CgAAIAYoAqgFIAYoAqwFELwIIAkgAxDACCAGIAE6AIgFIAYgADYClAQgBiAINgKQBCAGIBA2AsgFIAYgBTYCxAUgBiAENgLABSAGQeACaiAGQZAEaiAGQcAFahDLBCAGKALgAiEAQQBBARC8CCAGQbgCahDXBSAAQQVHDQQgBigC5AIhAAwLCyAGQagFakGn9whBJhDIAgshACAGQcAFahDABAsgBigCqAUgBigCrAUQvAgLIAkgAxDACAwGCyAGKALkAiEBIAZBwAVqIAZB6AJqQfgA/AoAAAwHBSADIABBA3RqIAkgAUEDdGopAgA3AgAgAEEBaiEAIAFBAWohAQwBCwALAAsgBigCyAUaIAAQsQcAC0HclglBI0HQlggQhQUACyAGQSBqIQNBACEAAkAgBkHkAWoiAigCACIBQQNGBEAgAigCCCEBIAIoAgQhAAwBCyABQQFLDQAgAhDPBwsgAyABNgIEIAMgADYCACAGKAIgIQMgBigCJCEEIAZBGGogBkHYAWoQoQUgBigCGCECIAYoAhwhBSAGQRBqIAZBzAFqENAFIAYoAhAhASAGKAIUIQcgBkEIaiAGQcABahDiBSAGKAIIIgAgASAAGyIBIAIgARsiAiADIAIbIgNBASADGyAGKAIMIAcgABsgBSABGyAEIAIbQQAgAxsQzQgACyAEIAUQ2QdBAEEBELwIIAZBuAJqENcFCyAAEMYEIQEgABD4A0EFIQALAkAgAkECRwRAIAYgAjYCkAQgBkGUBGogBkGQAmpBKPwKAAAgBkG4AmogBkGUAmpBJPwKAAAgBkGAgICAeDYCmAQgBkGQBGoQzwcMAQsgBkGAgICAeDYCuAILAkACQCAAQQVGBEAgBkGAgICAeDYCQCAGIAE2AjggBkG4AmoQ5AcMAQsgBkGYBGogBkHABWpB+AD8CgAAIAYgATYClAQgBiAANgKQBCAGQeACaiIBIAZBkARqIAZBuAJqEL8EIA0oAgAiACAAKAIAQQFqIgI2AgAgAkUNASAGQThqIAFBgAH8CgAAIAYgADYCuAELIAwgCxCTCCAPIA4Q9wcgBkEoaiAGQThqEJEDIAYoAiwhACAHIAYoAigiATYCCCAHIABBACABQQFxIgEbNgIEIAdBACAAIAEbNgIAIAZB0AZqJAAMAgsAC0HclglBI0GkkAkQhQUACyAHKAIAIAcoAgQgBygCCCAHQRBqJAALiRABEH8jAEEQayIIJAAjAEHAA2siBiQAIAZBiAFqIAAQ7gIgBkGUAWogARDuAiAGQdAAaiACIAMQpQggBkEANgKgASAGIAYoAlQiCzYCqAEgBiAGKAJQIgw2AqQBIAZByABqIAQgBRClCCAGQQA2AqwBIAYgBigCTCIENgK0ASAGIAYoAkgiBTYCsAECQAJAAkACQAJAAkACQAJAAkAgBigCiAEiDkUNACAGKAKUASIPRQ0AIAYoApwBIRAgBigCmAEhESAGKAKQASESIAYoAowBIRMgBkGYA2ogBSAEEPICIAYtAJgDIgBBBkYEQCAGKAKcAyEBDAULIAYgBi0AmwM6ANsBIAYgBi8AmQM7ANkBIAYgBv0AA6AD/QsD4AEgBiAGKAKcAzYC3AEgBiAAOgDYASAGQQA6AIwCIAZBADYChAIgBkKAgICAEDcC/AEgBiAGQdgBajYCiAIgBkH8AWpBsJcIQQMQpAEiAQRAQYCAgIB4IQAMBAsgBkGYA2ogBkH8AWpB3JcIQQIQygNBgICAgHghACAGKAKcAyECIAYoApgDIglBgICAgHhGBEAgAiEBDAQLIAYgBigCqAM2AtQCIAYgBikCoAM3AswCIAYgAjYCyAIgBiAJNgLEAiAGQZgDaiIBIAZBxAJqQciXCEESEMwCIAZB2AJqIAEQ1gUgBkHsAmoiACAGQfwBaiIUQbOACEEIEMwCIAEgAEE/EPUCIAYoApwDIQACQAJAAkAgBigCmAMiA0GAgICAeEcEQCAGKAKgAyENIAZBuAFqIgcgFEGdlwhBEBDMAiABIAdBPhD5AiAGKAKcAyEBIAYoApgDIgdBgICAgHhHDQEgAyAAELwIIAYoArgBIAYoArwBELwIIAEhAAsgBigC7AIgBigC8AIQvAggBigC2AIiAUGAgICAeEcNAQwECyAGIAYoAqADNgKIAyAGIAE2AoQDIAYgBzYCgANBAiEHAkACQAJAIAYoAtgCIgFBgICAgHhGDQAgBigC3AIhCiAGQZgDaiAGQdgCahDFBCABIAoQvAgCQCAGLQCYAw4DAAIBAgsgBi0AmQMhBwsgBkGYA2oiASAGQcQCakGAgQhBDhDMAiAGQYwDaiABEOACIAYoApADIQEgBigCjAMiCkGBgICAeEcNAyAGQYADahCMCCADIAAQvAggBigCmAMgBigCnAMQvAgMAQsgBigCnAMhASAGQYADahCMCCADIAAQvAgLIAYoArgBIAYoArwBELwIIAYoAuwCIAYoAvACELwIDAQLIAEgBigC3AIQvAgMAgsgBiAGKQKAAzcD8AEgBiAGKAKIAzYC+AEgBigClAMhFSAGKAKYAyAGKAKcAxC8CCAGKAK4ASAGKAK8ARC8CCAGKALsAiAGKALwAhC8CCAJIAIQvAggASEJIAAhASADIQAMAwsgBkEgaiAGQawBahDQBSAGKAIgIQMgBigCJCEEIAZBGGogBkGgAWoQ0AUgBigCGCECIAYoAhwhBSAGQRBqIAZBlAFqEOIFIAYoAhAhASAGKAIUIQkgBkEIaiAGQYgBahDfBSAGKAIIIgAgASAAGyIBIAIgARsiAiADIAIbIgNBASADGyAGKAIMIAkgABsgBSABGyAEIAIbQQAgAxsQzQgACyAAIQELIAkgAhC8CEGAgICAeCEAC0EAQQEQvAggAEGAgICAeEYEQCABQQ02AlwgAUG5rAg2AlggBkHYAWoQ1wUMAQsgBiAGKAL4ATYCpAIgBiAGKQPwATcCnAIgBiAHOgDBAkEAIQcgBkEAOgDAAiAGQYCAgIB4NgK0AiAGIBU2ArACIAYgCTYCrAIgBiAKNgKoAiAGIA02ApgCIAYgATYClAIgBiAANgKQAiAGQUBrIA4oAgQiAkEIakGAgwkQzwUgBigCRCEDAkAgBigCQCIAKAIAQQNGDQAgBkE4aiABIA0QlQEgBigCPCIBIAAoAihHDQAgBigCOCAAKAIkIAEQrgQNACAGQbQCaiEBIAZBAToAwAIgBkEwaiAAEOwGAkAgBigCMCIABEAgBkGYA2ogACAGKAI0ELwEDAELIAZBgICAgHg2ApgDCyABEOIHIAEgBigCoAM2AgggASAGKQKYAzcCACAGLQDAAiEHCyADIAMoAgBBAWs2AgAgAiACKAIAQQFqIgA2AgAgAEUNA0EEQfgAEKcFIgAgBkGQAmpBNPwKAAAgACAHOgB0IAAgAjYCcCAAQYCAgIB4NgI0IA8oAgAiAiACKAIAQQFqIgE2AgAgAUUNAyAGQZgDaiAMIAsQmQEgBigCnAMhAQJAIAYoApgDIgNBgYCAgHhGBEAgAhCjByAAEL8FIABB+AAQegwBCyAGIAYoArgDNgLQASAGIAYpArADNwPIASAGIAb9AAKgA/0LA7gBCyAGQdgBahDXBSADQYGAgIB4Rw0BCyABEMYEIQAgARD4AyAGQYGAgIB4NgJYIAYgADYCXAwBCyAGIAE2AlwgBiADNgJYIAYgBikDuAE3AmAgBiAG/QADwAH9CwJoIAYgBigC0AE2AnggBkHM+wg2AoQBIAYgADYCgAEgBiACNgJ8CyAFIAQQkwggDCALEJMIIBEgEBD3ByATIBIQ+QcgBkEoaiAGQdgAahCRBCAGKAIsIQAgCCAGKAIoIgE2AgggCCAAQQAgAUEBcSIBGzYCBCAIQQAgACABGzYCACAGQcADaiQADAELAAsgCCgCACAIKAIEIAgoAgggCEEQaiQACygAIAAgAiABIAMgASADSRsQrgQiACABIANrIAAbIgBBAEogAEEASGsLPQAgASgCDC0AAEUEQCAAQYCAgIB4NgIAIAEoAgAgASgCBBC8CA8LIAAgASgCEDYCECAAIAH9AAIA/QsCAAs6AAJAAkACQAJAIAAtAAAOBQEBAQIDAAsgAEEEahCmAQsPCyAAKAIEIAAoAggQvAgPCyAAQQRqEI0ICz8BAn8jAEEgayIEJAAgBEEIaiIDIAAgASACEBsCfyADLQAAQQZGBEAgAygCBAwBCyADEJUHQQALIARBIGokAAsqACAAIAFBmKgIQQkQ5AYEf0EDBUEEIAAgARDaAkH/AXEiACAAQQNGGwsLDwAgACABIAIgA0EMEPMICzIBAn8gACgCACEBIAAoAgQhAgNAIAEgAkcEQCABQQA6AAAgACABQQFqIgE2AgAMAQsLCw8AIAAgASACIANBJBDzCAstACABIANGBEAgAUECdCIBBEAgAiAAIAH8CgAACw8LQfTdCUEoQZzeCRDDBwALJgEBf0EBIABBAXJnQR9zIgFBAXYgAUEBcWoiAXQgACABdmpBAXYLMwECfyABKAIIIQMgASgCBCECIAEoAgAEQCACIAMQ+QdBACECCyAAIAM2AgQgACACNgIACzMBAn8gASgCCCEDIAEoAgQhAiABKAIABEAgAiADEPgHQQAhAgsgACADNgIEIAAgAjYCAAszAQJ/IAEoAgghAyABKAIEIQIgASgCAARAIAIgAxD7B0EAIQILIAAgAzYCBCAAIAI2AgALMwECfyABKAIIIQMgASgCBCECIAEoAgAEQCACIAMQ9wdBACECCyAAIAM2AgQgACACNgIACzMBAn8gASgCCCEDIAEoAgQhAiABKAIABEAgAiADEP8HQQAhAgsgACADNgIEIAAgAjYCAAszAQJ/IAEoAgghAyABKAIEIQIgASgCAARAIAIgAxD8B0EAIQILIAAgAzYCBCAAIAI2AgALDwAgACABIAIgA0EYEPMICysAIAEgA00EQCAAIAMgAWs2AgQgACABIAJqNgIADwsgASADIAMgBBDHAQALGQAgACABIAIgAyAEQaj9CEH5rQhBCRD0CAsZACAAIAEgAiADIARBkPsIQaqkCEEKEPUICxkAIAAgASACIAMgBEHQ/QhB6qoIQRYQ9QgLowgCCX8BfiMAQRBrIgYkACMAQYACayIFJAAgBUHkAGogABDuAiAFQShqIAEgAhClCCAFQQA2AnAgBSAFKAIsIgg2AnggBSAFKAIoIgk2AnQgBUEgaiADIAQQpQggBUEANgJ8IAUgBSgCJCIDNgKEASAFIAUoAiAiBDYCgAECQAJAIAUoAmQiAgRAIAUoAmwhCiAFKAJoIAVB2AFqIAQgAxDyAgJAAkACQCAFLQDYASIAQQZGBEAgBSgC3AEhAAwBCyAFIAUtANsBOgCrASAFIAUvANkBOwCpASAFIAX9AAPgAf0LA7ABIAUgBSgC3AE2AqwBIAUgADoAqAEgBUEAOgCYASAFQQA2ApABIAVCgICAgBA3AogBIAUgBUGoAWo2ApQBAkAgBUGIAWoiAUHogQhBAhCkASIARQRAIAVB2AFqIgAgAUHWgQhBCBDMAiAFQQA6ANQBIAVCgICAgMAHNwLMASAFQcQBaiAAIAVBzAFqIgcQ3QEgBSgCyAEhACAFKALEASIMQQJHBEAgByABEO8BIAUoAswBIgdBgYCAgHhHDQIgBSgC0AEhAAsgBSgC2AEgBSgC3AEQvAgLIABBCzYCXCAAQa6sCDYCWEEAQQEQvAggBUGoAWoQ1wUMAQsgBSgC0AEhDSAFNQLUASEOIAUoAtgBIAUoAtwBELwIQQBBARC8CEEEQcwAEKcFIgFBgICAgHg2AhAgASAOIACtQiCGQoCAgIDAByAMQQFxG4Q3AgggASANNgIEIAEgBzYCACACKAIAIgIgAigCAEEBaiIANgIAIABFDQQgBUHYAWogCSAIEJkBIAUoAtwBIQACQCAFKALYASIHQYGAgIB4RgRAIAIQowcgARDLByABQcwAEHoMAQsgBSAFKAL4ATYCoAEgBSAFKQLwATcDmAEgBSAF/QAC4AH9CwOIAQsgBUGoAWoQ1wUgB0GBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCNCAFIAE2AjgMAQsgBSAANgI4IAUgBzYCNCAFIAUpA4gBNwI8IAUgBf0AA5AB/QsCRCAFIAUoAqABNgJUIAVB4PsINgJgIAUgATYCXCAFIAI2AlgLIAQgAxCTCCAJIAgQkwggChD3ByAFQRhqIAVBNGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUGAAmokAAwCCyAFQRBqIAVB/ABqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfAAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHkAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0ICwALIAYoAgAgBigCBCAGKAIIIAZBEGokAAvbBgEHfyMAQRBrIgYkACMAQfABayIFJAAgBUHsAGogABDuAiAFQTBqIAEgAhClCCAFQQA2AnggBSAFKAI0Igc2AoABIAUgBSgCMCIINgJ8IAVBKGogAyAEEKUIIAVBADYChAEgBSAFKAIsIgM2AowBIAUgBSgCKCIENgKIAQJAAkAgBSgCbCICBEAgBSgCdCEKIAUoAnAgBUHIAWogBCADEPICAkACQAJAIAUtAMgBIgBBBkYEQCAFKALMASEADAELIAUgBS0AywE6ALMBIAUgBS8AyQE7ALEBIAUgBf0AA9AB/QsDuAEgBSAFKALMATYCtAEgBSAAOgCwASAFQQA6ANgBIAVBADYC0AEgBUKAgICAEDcCyAEgBSAFQbABaiIBNgLUASAFQcgBakEEQQAQpAEiAARAIABBCzYCXCAAQa6sCDYCWEEAQQEQvAggARDXBQwBC0EAQQEQvAhBBEHAABCnBSIBQTw2AjwgAUGAgICAeDYCACACKAIAIgIgAigCAEEBaiIANgIAIABFDQQgBUHIAWogCCAHEJkBIAUoAswBIQACQCAFKALIASIJQYGAgIB4RgRAIAIQowcgARDcByABQcAAEHoMAQsgBSAFKALoATYCqAEgBSAFKQLgATcDoAEgBSAF/QAC0AH9CwOQAQsgBUGwAWoQ1wUgCUGBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCPCAFIAE2AkAMAQsgBSAANgJAIAUgCTYCPCAFIAUpA5ABNwJEIAUgBf0AA5gB/QsCTCAFIAUoAqgBNgJcIAVBuPsINgJoIAUgATYCZCAFIAI2AmALIAQgAxCTCCAIIAcQkwggChD3ByAFQSBqIAVBPGoQkQQgBSgCJCEAIAYgBSgCICIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUHwAWokAAwCCyAFQRhqIAVBhAFqENAFIAUoAhghAiAFKAIcIQMgBUEQaiAFQfgAahDQBSAFKAIQIQEgBSgCFCEEIAVBCGogBUHsAGoQ4gUgBSgCCCIAIAEgABsiASACIAEbIgJBASACGyAFKAIMIAQgABsgAyABG0EAIAIbEM0ICwALIAYoAgAgBigCBCAGKAIIIAZBEGokAAsZACAAIAEgAiADIARB5P0IQbWrCEEMEPQIC58HAQh/IwBBEGsiBiQAIwBB8AFrIgUkACAFQewAaiAAEO4CIAVBMGogASACEKUIIAVBADYCeCAFIAUoAjQiCDYCgAEgBSAFKAIwIgk2AnwgBUEoaiADIAQQpQggBUEANgKEASAFIAUoAiwiAzYCjAEgBSAFKAIoIgQ2AogBAkACQCAFKAJsIgIEQCAFKAJ0IQogBSgCcCAFQcgBaiAEIAMQ8gICQAJAAkAgBS0AyAEiAEEGRgRAIAUoAswBIQAMAQsgBSAFLQDLAToAswEgBSAFLwDJATsAsQEgBSAF/QAD0AH9CwO4ASAFIAUoAswBNgK0ASAFIAA6ALABIAVBADoA2AEgBUEANgLQASAFQoCAgIAQNwLIASAFIAVBsAFqNgLUAQJAIAVByAFqIgFBhJcIQQEQpAEiAEUEQCAFQZABaiABEO8BIAUoApQBIQAgBSgCkAEiB0GBgICAeEcNAQsgAEEQNgJcIABBgqwINgJYQQBBARC8CCAFQbABahDXBQwBCyAFKAKYASEMQQBBARC8CEEEQcgAEKcFIgFBgICAgHg2AgwgASAMNgIIIAEgADYCBCABIAc2AgAgAigCACICIAIoAgBBAWoiADYCACAARQ0EIAVByAFqIAkgCBCZASAFKALMASEAAkAgBSgCyAEiB0GBgICAeEYEQCACEKMHIAEQygcgAUHIABB6DAELIAUgBSgC6AE2AqgBIAUgBSkC4AE3A6ABIAUgBf0AAtAB/QsDkAELIAVBsAFqENcFIAdBgYCAgHhHDQELIAAQxgQhASAAEPgDIAVBgYCAgHg2AjwgBSABNgJADAELIAUgADYCQCAFIAc2AjwgBSAFKQOQATcCRCAFIAX9AAOYAf0LAkwgBSAFKAKoATYCXCAFQYj8CDYCaCAFIAE2AmQgBSACNgJgCyAEIAMQkwggCSAIEJMIIAoQ9wcgBUEgaiAFQTxqEJEEIAUoAiQhACAGIAUoAiAiATYCCCAGIABBACABQQFxIgEbNgIEIAZBACAAIAEbNgIAIAVB8AFqJAAMAgsgBUEYaiAFQYQBahDQBSAFKAIYIQIgBSgCHCEDIAVBEGogBUH4AGoQ0AUgBSgCECEBIAUoAhQhBCAFQQhqIAVB7ABqEOIFIAUoAggiACABIAAbIgEgAiABGyICQQEgAhsgBSgCDCAEIAAbIAMgARtBACACGxDNCAsACyAGKAIAIAYoAgQgBigCCCAGQRBqJAALJgAgACABIAIgAyAEQcD/CEHBqwhBDkHCAEEIQbOACEGcmAgQ9ggLlQwCCn8CfiMAQRBrIgYkACMAQcACayIFJAAgBUH0AGogABDuAiAFQThqIAEgAhClCCAFQQA2AoABIAUgBSgCPCIINgKIASAFIAUoAjgiCTYChAEgBUEwaiADIAQQpQggBUEANgKMASAFIAUoAjQiCjYClAEgBSAFKAIwIgs2ApABAkACQAJAAkACQCAFKAJ0IgwEQCAFKAJ8IQ0gBSgCeCEOIAVBmAJqIAsgChDyAiAFLQCYAiIAQQZGBEAgBSgCnAIhAAwFCyAFIAUtAJsCOgC7ASAFIAUvAJkCOwC5ASAFIAX9AAOgAv0LA8ABIAUgBSgCnAI2ArwBIAUgADoAuAEgBUEAOgDgASAFQQA2AtgBIAVCgICAgBA3AtABIAUgBUG4AWo2AtwBAn4CQCAAQQNHBEAgBUHQAWoiAUHYmAhBAhCkASIADQYgBUHkAWoiACABQbSYCEEJEMwCIAVBmAJqIABB5wAQ9QIgBSgCnAIhACAFKAKYAiIDQYCAgIB4RwRAIAU1AqACIQ8gBUEBOgCsAiAFQQY2AqgCIAVB8bMINgKkAkEAIQIgBUEAOgCgAiAFQQQ2ApwCIAVB7bMINgKYAiAFQZgBaiABQb2YCEEYEMwCAn5CgICAgCAgBSgCpAEiAS0AAEUNABogBUEoaiABEOUGIAUoAiwhBCAFKAIoIQcCQANAIAJBGEYNASAFQZgCaiACaiEBIAJBDGohAiAHIAQgASgCACABKAIEEKsGRQ0AC0EAIQIgATEACEIghgwBCyAFQYwCakECQQRBCBC5AiAFKAKQAiECIAUoAowCQQFGDQZBACEBIAVBADYCiAIgBSAFKAKUAjYChAIgBSACNgKAAiAFQYACakECENMGIAUoAogCIQIgBSgChAIhBANAIAQgAkEDdGogBUGYAmogAUEMbGopAgA3AgAgAkEBaiECIAFBAWoiAUECRw0ACyAFKAKAAiAFQYwCaiIBIAQgAkGA7whBBBB1IAVBAzYC/AEgBSABNgL4ASAFQYACakHHhwggBUH4AWoQwQYgBSgCjAIgBSgCkAIQvAggBUGYAWogBSgChAIiAiAFKAKIAhDIAiEBIAUoAoACIAIQvAggBBDACEEBIQJCAAshECAFKAKYASAFKAKcARC8CCACRQ0CIAMgABC8CCABIQALIAUoAuQBIAUoAugBELwIDAYLIAVBmAJqIAVB0AFqQecAEPUCIAUoApwCIQAgBSgCmAIiA0GAgICAeEYNBSAFNQKgAkKAgICAIIQMAQsgBSgC5AEgBSgC6AEQvAggDyAQhAshD0EAQQEQvAhBBEHMABCnBSIBQYCAgIB4NgIQIAEgDzcCCCABIAA2AgQgASADNgIAIAwoAgAiAiACKAIAQQFqIgA2AgAgAEUNAiAFQZgCaiAJIAgQmQEgBSgCnAIhAAJAIAUoApgCIgNBgYCAgHhGBEAgAhCjByABEMwHIAFBzAAQegwBCyAFIAUoArgCNgKwASAFIAUpArACNwOoASAFIAX9AAKgAv0LA5gBCyAFQbgBahDXBSADQYGAgIB4Rg0EIAUgADYCSCAFIAM2AkQgBSAFKQOYATcCTCAFIAX9AAOgAf0LAlQgBSAFKAKwATYCZCAFQfz6CDYCcCAFIAE2AmwgBSACNgJoDAULIAVBGGogBUGMAWoQ0AUgBSgCGCECIAUoAhwhAyAFQRBqIAVBgAFqENAFIAUoAhAhASAFKAIUIQQgBUEIaiAFQfQAahDiBSAFKAIIIgAgASAAGyIBIAIgARsiAkEBIAIbIAUoAgwgBCAAGyADIAEbQQAgAhsQzQgACyAFKAKUAhogAhCxBwsACyAAQRE2AlwgAEGirQg2AlhBAEEBELwIIAVBuAFqENcFCyAAEMYEIQEgABD4AyAFQYGAgIB4NgJEIAUgATYCSAsgCyAKEJMIIAkgCBCTCCAOIA0Q9wcgBUEgaiAFQcQAahCRBCAFKAIkIQAgBiAFKAIgIgE2AgggBiAAQQAgAUEBcSIBGzYCBCAGQQAgACABGzYCACAFQcACaiQAIAYoAgAgBigCBCAGKAIIIAZBEGokAAuKCwIIfwJ+IwBBEGsiByQAIwBBsAJrIgUkACAFQfQAaiAAEO4CIAVBOGogASACEKUIIAVBADYCgAEgBSAFKAI8Igg2AogBIAUgBSgCOCIJNgKEASAFQTBqIAMgBBClCCAFQQA2AowBIAUgBSgCNCIDNgKUASAFIAUoAjAiBDYCkAECQAJAAkAgBSgCdCICBEAgBSgCfCEKIAUoAnggBUGIAmogBCADEPICAkACQAJAIAUtAIgCIgBBBkYEQCAFKAKMAiEADAELIAUgBS0AiwI6ALsBIAUgBS8AiQI7ALkBIAUgBf0AA5AC/QsDwAEgBSAFKAKMAjYCvAEgBSAAOgC4ASAFQQA6AOQBIAVBADYC3AEgBUKAgICAEDcC1AEgBSAFQbgBajYC4AECQAJAAkAgBUHUAWoiAUH0lwhBAhCkASIADQAgBUEBOgCcAiAFQQ42ApgCIAVBjpgINgKUAiAFQQA6AJACIAVBCjYCjAIgBUGEmAg2AogCIAVBmAFqIAFB7JcIQQYQzAICQCAFKAKkASIALQAABH4gBUEoaiAAEOUGQQAhACAFKAIsIQYgBSgCKCEMA0AgAEEYRg0CIAVBiAJqIABqIQEgAEEMaiEAIAwgBiABKAIAIAEoAgQQqwZFDQALIAExAAhCIIYFQgALIQ0gBSgCmAEgBSgCnAEQvAggBUGYAWogBUHUAWoQnQIgBSgCnAEhACAFKAKYASIGQYGAgIB4Rg0BIAU1AqABIQ5BAEEBELwIQQRBzAAQpwUiAUGAgICAeDYCECABIA0gDoQ3AgggASAANgIEIAEgBjYCACACKAIAIgIgAigCAEEBaiIANgIAIABFDQkgBUGIAmogCSAIEJkBIAUoAowCIQAgBSgCiAIiBkGBgICAeEcNAiACEKMHIAEQywcgAUHMABB6DAMLIAVB/AFqQQJBBEEIELkCIAUoAoACIQAgBSgC/AFBAUYNB0EAIQEgBUEANgL4ASAFIAUoAoQCNgL0ASAFIAA2AvABIAVB8AFqQQIQ0wYgBSgC+AEhACAFKAL0ASECA0AgAiAAQQN0aiAFQYgCaiABQQxsaikCADcCACAAQQFqIQAgAUEBaiIBQQJHDQALIAUoAvABIAVB/AFqIgYgAiAAQYDvCEEEEHUgBUEDNgLsASAFIAY2AugBIAVB8AFqQceHCCAFQegBahDBBiAFKAL8ASAFKAKAAhC8CCAFQZgBaiAFKAL0ASIGIAUoAvgBEMgCIQAgBSgC8AEgBhC8CCACEMAIIAUoApgBIAUoApwBELwICyAAQRI2AlwgAEHwqwg2AlhBAEEBELwIIAVBuAFqENcFDAILIAUgBSgCqAI2ArABIAUgBSkCoAI3A6gBIAUgBf0AApAC/QsDmAELIAVBuAFqENcFIAZBgYCAgHhHDQELIAAQxgQhASAAEPgDIAVBgYCAgHg2AkQgBSABNgJIDAELIAUgADYCSCAFIAY2AkQgBSAFKQOYATcCTCAFIAX9AAOgAf0LAlQgBSAFKAKwATYCZCAFQcT8CDYCcCAFIAE2AmwgBSACNgJoCyAEIAMQkwggCSAIEJMIIAoQ9wcgBUEgaiAFQcQAahCRBCAFKAIkIQAgByAFKAIgIgE2AgggByAAQQAgAUEBcSIBGzYCBCAHQQAgACABGzYCACAFQbACaiQADAMLIAVBGGogBUGMAWoQ0AUgBSgCGCECIAUoAhwhAyAFQRBqIAVBgAFqENAFIAUoAhAhASAFKAIUIQQgBUEIaiAFQfQAahDiBSAFKAIIIgAgASAAGyIBIAIgARsiAkEBIAIbIAUoAgwgBCAAGyADIAEbQQAgAhsQzQgACyAFKAKEAhogABCxBwsACyAHKAIAIAcoAgQgBygCCCAHQRBqJAALxQkBCH8jAEEQayIHJAAjAEGwAmsiBSQAIAVB7ABqIAAQ7gIgBUEwaiABIAIQpQggBUEANgJ4IAUgBSgCNCIINgKAASAFIAUoAjAiCTYCfCAFQShqIAMgBBClCCAFQQA2AoQBIAUgBSgCLCIDNgKMASAFIAUoAigiBDYCiAECQAJAIAUoAmwiCgRAIAUoAnQhCyAFKAJwIAVBiAJqIAQgAxDyAgJAAkACQCAFLQCIAiIAQQZGBEAgBSgCjAIhAgwBCyAFIAUtAIsCOgCzASAFIAUvAIkCOwCxASAFIAX9AAOQAv0LA7gBIAUgBSgCjAI2ArQBIAUgADoAsAEgBUEAOgDcASAFQQA2AtQBIAVCgICAgBA3AswBIAUgBUGwAWo2AtgBAkACQCAFQcwBaiIAQaSaCEECEKQBIgINACAFQYgCaiIBIABBjJoIQQsQzAIgBUGQAWogARDWBQJAIAUoApABIgJBgICAgHhGBEBBgICAgHghAAwBCyAFKAKUASEGIAVBiAJqIAVBkAFqQcUAEPoCIAIgBhC8CEGAgICAeCEAAkACQCAFKAKIAiIBQYCAgIB4aw4CAAIBCyAFKAKMAiECDAILIAUoApACIQIgBSgCjAIhBiABIQALIAUgAjYC+AEgBSAGNgL0ASAFIAA2AvABIAVBiAJqIgAgBUHMAWpBl5oIQQsQzAIgBUH8AWogAEHFABD6AiAFKAKAAiECIAUoAvwBIgFBgICAgHhHDQEgBUHwAWoQ4gcgBSgCiAIgBSgCjAIQvAgLIAJBDjYCXCACQeKrCDYCWEEAQQEQvAggBUGwAWoQ1wUMAQsgBSAFKQLwATcD4AEgBSAFKAL4ATYC6AEgBSgChAIhBiAFKAKIAiAFKAKMAhC8CEEAQQEQvAhBBEHUABCnBSIAIAY2AgggACACNgIEIAAgATYCACAAQYCAgIB4NgIYIAAgBSkD4AE3AgwgACAFKALoATYCFCAKKAIAIgEgASgCAEEBaiICNgIAIAJFDQQgBUGIAmogCSAIEJkBIAUoAowCIQICQCAFKAKIAiIGQYGAgIB4RgRAIAEQowcgABC8ByAAQdQAEHoMAQsgBSAFKAKoAjYCqAEgBSAFKQKgAjcDoAEgBSAF/QACkAL9CwOQAQsgBUGwAWoQ1wUgBkGBgICAeEcNAQsgAhDGBCEAIAIQ+AMgBUGBgICAeDYCPCAFIAA2AkAMAQsgBSACNgJAIAUgBjYCPCAFIAUpA5ABNwJEIAUgBf0AA5gB/QsCTCAFIAUoAqgBNgJcIAVB9PsINgJoIAUgADYCZCAFIAE2AmALIAQgAxCTCCAJIAgQkwggCxD3ByAFQSBqIAVBPGoQkQQgBSgCJCEAIAcgBSgCICIBNgIIIAcgAEEAIAFBAXEiARs2AgQgB0EAIAAgARs2AgAgBUGwAmokAAwCCyAFQRhqIAVBhAFqENAFIAUoAhghAiAFKAIcIQMgBUEQaiAFQfgAahDQBSAFKAIQIQEgBSgCFCEEIAVBCGogBUHsAGoQ4gUgBSgCCCIAIAEgABsiASACIAEbIgJBASACGyAFKAIMIAQgABsgAyABG0EAIAIbEM0ICwALIAcoAgAgBygCBCAHKAIIIAdBEGokAAu7CQEJfyMAQRBrIgYkACMAQaACayIFJAAgBUHkAGogABDuAiAFQShqIAEgAhClCCAFQQA2AnAgBSAFKAIsIgg2AnggBSAFKAIoIgk2AnQgBUEgaiADIAQQpQggBUEANgJ8IAUgBSgCJCIDNgKEASAFIAUoAiAiBDYCgAECQAJAAkACQCAFKAJkIgoEQCAFKAJsIQsgBSgCaCEMIAVB+AFqIAQgAxDyAiAFLQD4ASIAQQZGBEAgBSgC/AEhAAwECyAFIAUtAPsBOgCrASAFIAUvAPkBOwCpASAFIAX9AAOAAv0LA7ABIAUgBSgC/AE2AqwBIAUgADoAqAEgBUEAOgDQASAFQQA2AsgBIAVCgICAgBA3AsABIAUgBUGoAWo2AswBIAVB+AFqIgAgBUHAAWpBtJoIQQgQzAIgBUGIAWoiASAAENYFIAUoAogBIgJBgICAgHhHBEAgBSgCjAEhByABQbyaCEHKABDIAiEAIAIgBxC8CAwDCyAFQcABaiIBQYybCEEDEKQBIgANAiAFQfgBaiICIAEQfiAFKAL8ASEAIAUoAvgBIgdBgYCAgHhGDQIgBSAFKAKAAiINNgLcASAFIAA2AtgBIAUgBzYC1AEgAiABQYCBCEEOEMwCIAVBiAFqIAIQhwEgBSgCjAEhASAFKAKIASICQYGAgIB4RgRAIAVB1AFqENoHIAUoAvgBIAUoAvwBELwIIAEhAAwDCyAFIAUoApABNgL0ASAFIAE2AvABIAUgAjYC7AECQCACQYCAgIB4RwRAIAVB4AFqIAVB7AFqEPgBDAELIAVBgICAgHg2AuABCyAFKAL4ASAFKAL8ARC8CEEAQQEQvAhBBEHUABCnBSIBIA02AgggASAANgIEIAEgBzYCACABQYCAgIB4NgIYIAEgBSkC4AE3AgwgASAFKALoATYCFCAKKAIAIgIgAigCAEEBaiIANgIAIABFDQEgBUH4AWogCSAIEJkBIAUoAvwBIQACQCAFKAL4ASIHQYGAgIB4RgRAIAIQowcgARC9ByABQdQAEHoMAQsgBSAFKAKYAjYCoAEgBSAFKQKQAjcDmAEgBSAF/QACgAL9CwOIAQsgBUGoAWoQ1wUgB0GBgICAeEYNAyAFIAA2AjggBSAHNgI0IAUgBSkDiAE3AjwgBSAF/QADkAH9CwJEIAUgBSgCoAE2AlQgBUH4/Qg2AmAgBSABNgJcIAUgAjYCWAwECyAFQRBqIAVB/ABqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfAAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHkAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0ICwALIABBDjYCXCAAQd2mCDYCWEEAQQEQvAggBUGoAWoQ1wULIAAQxgQhASAAEPgDIAVBgYCAgHg2AjQgBSABNgI4CyAEIAMQkwggCSAIEJMIIAwgCxD3ByAFQRhqIAVBNGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUGgAmokACAGKAIAIAYoAgQgBigCCCAGQRBqJAALjxYBGX8jAEEQayIJJAAjAEGgBGsiBSQAIAVB7ABqIAAQ7gIgBUEwaiABIAIQpQggBUEANgJ4IAUgBSgCNCINNgKAASAFIAUoAjAiDjYCfCAFQShqIAMgBBClCCAFQQA2AoQBIAUgBSgCLCIPNgKMASAFIAUoAigiEDYCiAECQAJAIAUoAmwiEgRAIAUoAnQhEyAFKAJwIAVB+ANqIBAgDxDyAgJAAkACQCAFLQD4AyIAQQZGBEAgBSgC/AMhAAwBCyAFIAUtAPsDOgCzASAFIAUvAPkDOwCxASAFIAX9AAOABP0LA7gBIAUgBSgC/AM2ArQBIAUgADoAsAEgBUEAOgD0ASAFQQA2AuwBIAVCgICAgBA3AuQBIAUgBUGwAWo2AvABAkAgBUHkAWoiAUHYnAhBChCkASIARQRAIAVBlAJqIgIgAUHnmwhBEBDMAiAFQQE6AIwEIAVBCDYCiAQgBUG0nQg2AoQEIAVBADoAgAQgBUEMNgL8AyAFQaidCDYC+AMgBUG0AmoiACABQdubCEEMEMwCIAVBkAFqIgEgABD7AiAFKAKUASEAAkAgBSgCkAEiCkGAgICAeEYNACAFIAUoApgBIhU2ArACIAUgADYCrAIgBSAKNgKoAiABIAIQrQEgBS0AkAFBAUYEQCAFKAKUASEAIAVBqAJqEIwIDAELIAUtAJEBIhZBA0YEQCAFKAKYAiAFKAKcAkHnABDkAyEAIAVBqAJqEIwIDAELIAVByAJqIgEgBUHkAWpB95sIQRgQzAIgBUGQAWogARDjAiAFKAKUASEBAkAgBSgCkAEiCEGBgICAeEYEQCAFQagCahCMCCABIQAMAQsgBSgCmAEhFyAFQegCaiICIAVB5AFqQY+cCEEKEMwCIAVBkAFqIAIQ6wIgBSgClAEhAgJAIAUoApABIgNBgYCAgHhGBEAgCCABENkHIAVBqAJqEIwIIAIhAAwBCyAFIAUoApgBNgLkAiAFIAI2AuACIAUgAzYC3AIgBUH8AmoiAiAFQeQBakGZnAhBDhDMAiAFQZABaiACEK0BAkAgBS0AkAFBAUYEQCAFKAKUASEAIAVB3AJqEOIHIAggARDZByAFQagCahCMCAwBCyAFLQCRASEYIAVBkANqIgIgBUHkAWpBp5wIQRYQzAIgBUGQAWogAhDjAiAFKAKUASECAkAgBSgCkAEiC0GBgICAeEYEQCAFQdwCahDiByAIIAEQ2QcgBUGoAmoQjAggAiEADAELIAUoApgBIRkgBUGQAWogBUHkAWoQfiAFKAKUASEDIAUoApABIgRBgYCAgHhGBEAgCyACENkHIAVB3AJqEOIHIAggARDZByAFQagCahCMCCADIQAMAQsgBSAFKAKYATYCrAMgBSADNgKoAyAFIAQ2AqQDIAVBsANqIgMgBUHkAWpBvZwIQQgQzAIgBUGQAWogAxDjAiAFKAKUASEDAkAgBSgCkAEiDEGBgICAeEYEQCAFQaQDahDaByALIAIQ2QcgBUHcAmoQ4gcgCCABENkHIAVBqAJqEIwIIAMhAAwBCyAFKAKYASEaIAVBxANqIgQgBUHkAWpBtJoIQQgQzAIgBUGQAWogBBDjAiAFKAKUASEEAkAgBSgCkAEiEUGBgICAeEYEQCAMIAMQ2QcgBUGkA2oQ2gcgCyACENkHIAVB3AJqEOIHIAggARDZByAFQagCahCMCCAEIQAMAQsgBSgCmAEhGyAFQZABaiAFQeQBakHFnAhBEhDMAgJAIAUoApwBIgYtAAAEfyAFQSBqIAYQ5QZBACEGIAUoAiQhHCAFKAIgIR0DQCAGQRhGDQIgBUH4A2ogBmohByAGQQxqIQYgHSAcIAcoAgAgBygCBBCrBkUNAAsgBy0ACAVBAgshByAFIAUoAuQCNgLgASAFIAUpAtwCNwPYASAFIAUpAqQDNwPIASAFIAUoAqwDNgLQASAFKAKQASAFKAKUARC8CCAFKALEAyAFKALIAxC8CCAFKAKwAyAFKAK0AxC8CCAFKAKQAyAFKAKUAxC8CCAFKAL8AiAFKAKAAxC8CCAFKALoAiAFKALsAhC8CCAFKALIAiAFKALMAhC8CCAFKAK0AiAFKAK4AhC8CCAFKAKUAiAFKAKYAhC8CCAFIAUpA9gBNwOIAiAFIAUoAuABNgKQAiAFIAUpA8gBNwP4ASAFIAUoAtABNgKAAkEAQQEQvAhBBEGUARCnBSIGIBc2AhQgBiABNgIQIAYgCDYCDCAGIBU2AgggBiAANgIEIAYgCjYCACAGIBk2AiwgBiACNgIoIAYgCzYCJCAGQYCAgIB4NgJYIAYgGDoAViAGIAc6AFUgBiAWOgBUIAYgGzYCUCAGIAQ2AkwgBiARNgJIIAYgGjYCRCAGIAM2AkAgBiAMNgI8IAYgBSkDiAI3AhggBiAFKAKQAjYCICAGIAUoAoACNgI4IAYgBSkD+AE3AjAgEigCACIBIAEoAgBBAWoiADYCACAADQkACyAFQewDakECQQRBCBC5AiAFKALwAyEAIAUoAuwDQQFGDQ1BACEGIAVBADYC6AMgBSAFKAL0AzYC5AMgBSAANgLgAyAFQeADakECENMGIAUoAugDIQAgBSgC5AMhBwNAIAcgAEEDdGogBUH4A2ogBkEMbGopAgA3AgAgAEEBaiEAIAZBAWoiBkECRw0ACyAFKALgAyAFQewDaiIKIAcgAEGA7whBBBB1IAVBAzYC3AMgBSAKNgLYAyAFQeADakHHhwggBUHYA2oQwQYgBSgC7AMgBSgC8AMQvAggBUGQAWogBSgC5AMiCiAFKALoAxDIAiEAIAUoAuADIAoQvAggBxDACCARIAQQ2QcgDCADENkHIAVBpANqENoHIAsgAhDZByAFQdwCahDiByAIIAEQ2QcgBUGoAmoQjAggBSgCkAEgBSgClAEQvAgLIAUoAsQDIAUoAsgDELwICyAFKAKwAyAFKAK0AxC8CAsgBSgCkAMgBSgClAMQvAgLIAUoAvwCIAUoAoADELwICyAFKALoAiAFKALsAhC8CAsgBSgCyAIgBSgCzAIQvAgLIAUoArQCIAUoArgCELwIIAUoApQCIAUoApgCELwICyAAQQ82AlwgAEHrpgg2AlhBAEEBELwIIAVBsAFqENcFDAELIAVB+ANqIA4gDRCZASAFKAL8AyEAAkAgBSgC+AMiAkGBgICAeEYEQCABEKMHIAYQwQQgBkGUARB6DAELIAUgBSgCmAQ2AqgBIAUgBSkCkAQ3A6ABIAUgBf0AAoAE/QsDkAELIAVBsAFqENcFIAJBgYCAgHhHDQELIAAQxgQhASAAEPgDIAVBgYCAgHg2AjwgBSABNgJADAELIAUgADYCQCAFIAI2AjwgBSAFKQOQATcCRCAFIAX9AAOYAf0LAkwgBSAFKAKoATYCXCAFQYz+CDYCaCAFIAY2AmQgBSABNgJgCyAQIA8QkwggDiANEJMIIBMQ9wcgBUEYaiAFQTxqEJEEIAUoAhwhACAJIAUoAhgiATYCCCAJIABBACABQQFxIgEbNgIEIAlBACAAIAEbNgIAIAVBoARqJAAMAgsgBUEQaiAFQYQBahDQBSAFKAIQIQIgBSgCFCEDIAVBCGogBUH4AGoQ0AUgBSgCCCEBIAUoAgwhBCAFIAVB7ABqEOIFIAUoAgAiACABIAAbIgEgAiABGyICQQEgAhsgBSgCBCAEIAAbIAMgARtBACACGxDNCAALIAUoAvQDGiAAELEHAAsgCSgCACAJKAIEIAkoAgggCUEQaiQAC84LAQl/IwBBEGsiBiQAIwBB0AJrIgUkACAFQewAaiAAEO4CIAVBMGogASACEKUIIAVBADYCeCAFIAUoAjQiCTYCgAEgBSAFKAIwIgo2AnwgBUEoaiADIAQQpQggBUEANgKEASAFIAUoAiwiAzYCjAEgBSAFKAIoIgQ2AogBAkACQAJAIAUoAmwiCARAIAUoAnQhCyAFKAJwIAVBqAJqIAQgAxDyAgJAAkACQCAFLQCoAiIAQQZGBEAgBSgCrAIhAAwBCyAFIAUtAKsCOgCzASAFIAUvAKkCOwCxASAFIAX9AAOwAv0LA7gBIAUgBSgCrAI2ArQBIAUgADoAsAEgBUEAOgDYASAFQQA2AtABIAVCgICAgBA3AsgBIAUgBUGwAWo2AtQBAkAgBUHIAWoiAkGYgghBARCkASIARQRAIAVB3AFqIgEgAkGOgghBChDMAiAFQagCaiICIAEQ3AEgBSgCrAIhAAJAIAUoAqgCIgdBgICAgHhGDQAgBSAFKAKwAjYCmAEgBSAANgKUASAFIAc2ApABIAVBkAFqIgcQsAQgAiABENgBIAUoAqwCIQAgBSgCqAIiAUGAgICAeEYNACAFIAUoArACIg02AvgBIAUgADYC9AEgBSABNgLwASAFQQA2AvwBIAUgACANQRRsajYChAIgBSAANgKAAiAFIAVB/AFqNgKIAiAHIAVBgAJqENMBAkAgBSgCkAFBgICAgHhHBEAgAkEEQQRBGBC5AiAFKAKsAiEAIAUoAqgCDQkgBSgCsAIiASAFKQKgATcCECABIAX9AAKQAf0LAgAgBUEBNgKUAiAFIAE2ApACIAUgADYCjAIgBSAFKAKIAjYCoAIgBSAFKQKAAjcDmAJBASEAA0AgBUGoAmogBUGYAmoQ0wEgBSgCqAJBgICAgHhGDQIgBSgCjAIgAEYEQCAFQYwCaiAAQQFBBEEYENwEIAUoApACIQELIAEgAEEYbGoiAiAF/QACqAL9CwIAIAIgBSkCuAI3AhAgBSAAQQFqIgA2ApQCDAALAAsgBUEANgKUAiAFQoCAgIDAADcCjAILAkAgBSgC/AEiAARAIAVBjAJqEOsDDAELIAUoApACIQAgBSgCjAIiAkGAgICAeEcNAwsgBUHwAWoQsAQLIAUoAtwBIAUoAuABELwICyAAQQ82AlwgAEGCqQg2AlhBAEEBELwIIAVBsAFqENcFDAELIAUoApQCIQcgBUHwAWoQsAQgBSgC3AEgBSgC4AEQvAhBAEEBELwIQQRByAAQpwUiAUGAgICAeDYCDCABIAc2AgggASAANgIEIAEgAjYCACAIKAIAIgIgAigCAEEBaiIANgIAIABFDQUgBUGoAmogCiAJEJkBIAUoAqwCIQACQCAFKAKoAiIIQYGAgIB4RgRAIAIQowcgARCmCCABQcgAEHoMAQsgBSAFKALIAjYCqAEgBSAFKQLAAjcDoAEgBSAF/QACsAL9CwOQAQsgBUGwAWoQ1wUgCEGBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCPCAFIAE2AkAMAQsgBSAANgJAIAUgCDYCPCAFIAUpA5ABNwJEIAUgBf0AA5gB/QsCTCAFIAUoAqgBNgJcIAVBvP0INgJoIAUgATYCZCAFIAI2AmALIAQgAxCTCCAKIAkQkwggCxD3ByAFQSBqIAVBPGoQkQQgBSgCJCEAIAYgBSgCICIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUHQAmokAAwDCyAFQRhqIAVBhAFqENAFIAUoAhghAiAFKAIcIQMgBUEQaiAFQfgAahDQBSAFKAIQIQEgBSgCFCEEIAVBCGogBUHsAGoQ4gUgBSgCCCIAIAEgABsiASACIAEbIgJBASACGyAFKAIMIAQgABsgAyABG0EAIAIbEM0IAAsgBSgCsAIaIAAQsQcLAAsgBigCACAGKAIEIAYoAgggBkEQaiQAC9UJAQx/IwBBEGsiBiQAIwBBsAJrIgUkACAFQewAaiAAEO4CIAVBMGogASACEKUIIAVBADYCeCAFIAUoAjQiBzYCgAEgBSAFKAIwIgg2AnwgBUEoaiADIAQQpQggBUEANgKEASAFIAUoAiwiBDYCjAEgBSAFKAIoIgk2AogBAkACQCAFKAJsIgsEQCAFKAJ0IQwgBSgCcCAFQYgCaiAJIAQQ8gICQAJAAkAgBS0AiAIiAEEGRgRAIAUoAowCIQAMAQsgBSAFLQCLAjoAswEgBSAFLwCJAjsAsQEgBSAF/QADkAL9CwO4ASAFIAUoAowCNgK0ASAFIAA6ALABIAVBADoA2AEgBUEANgLQASAFQoCAgIAQNwLIASAFIAVBsAFqNgLUAQJAAkAgBUHIAWoiAUHQgghBAhCkASIADQAgBUGIAmogAUH0gghBARDKAyAFKAKMAiEBIAUoAogCIgNBgICAgHhGBEAgASEADAELIAUgBSgCmAI2AuwBIAUgBSkCkAI3AuQBIAUgATYC4AEgBSADNgLcASAFQZABaiIAIAVByAFqQcyCCEEEEMwCIAVBiAJqIgIgAEHGABD5AiAFKAKMAiEAIAUoAogCIgpBgICAgHhHBEAgBSAFKAKQAiIONgL4ASAFIAA2AvQBIAUgCjYC8AEgAiAFQdwBakHggghBEhDMAiAFQfwBaiACEJ8DIAUoAoACIQIgBSgC/AEiD0GBgICAeEcNAiAFQfABahCMCCAFKAKIAiAFKAKMAhC8CCACIQALIAUoApABIAUoApQBELwIIAMgARC8CAsgAEETNgJcIABBz6sINgJYQQBBARC8CCAFQbABahDXBQwBCyAFKAKEAiEQIAUoAogCIAUoAowCELwIIAUoApABIAUoApQBELwIIAMgARC8CEEAQQEQvAhBBEHUABCnBSIBQYCAgIB4NgIYIAEgEDYCFCABIAI2AhAgASAPNgIMIAEgDjYCCCABIAA2AgQgASAKNgIAIAsoAgAiAiACKAIAQQFqIgA2AgAgAEUNBCAFQYgCaiAIIAcQmQEgBSgCjAIhAAJAIAUoAogCIgNBgYCAgHhGBEAgAhCjByABEKwHIAFB1AAQegwBCyAFIAUoAqgCNgKoASAFIAUpAqACNwOgASAFIAX9AAKQAv0LA5ABCyAFQbABahDXBSADQYGAgIB4Rw0BCyAAEMYEIQEgABD4AyAFQYGAgIB4NgI8IAUgATYCQAwBCyAFIAA2AkAgBSADNgI8IAUgBSkDkAE3AkQgBSAF/QADmAH9CwJMIAUgBSgCqAE2AlwgBUHs/Ag2AmggBSABNgJkIAUgAjYCYAsgCSAEEJMIIAggBxCTCCAMEPcHIAVBIGogBUE8ahCRBCAFKAIkIQAgBiAFKAIgIgE2AgggBiAAQQAgAUEBcSIBGzYCBCAGQQAgACABGzYCACAFQbACaiQADAILIAVBGGogBUGEAWoQ0AUgBSgCGCECIAUoAhwhAyAFQRBqIAVB+ABqENAFIAUoAhAhASAFKAIUIQQgBUEIaiAFQewAahDiBSAFKAIIIgAgASAAGyIBIAIgARsiAkEBIAIbIAUoAgwgBCAAGyADIAEbQQAgAhsQzQgLAAsgBigCACAGKAIEIAYoAgggBkEQaiQACxkAIAAgASACIAMgBEGU/QhB2KoIQRIQ9QgLJgAgACABIAIgAyAEQaD+CEHjrQhBFkHBAEEIQbOACEGcmAgQ9ggLGQAgACABIAIgAyAEQdT/CEHRqghBBxD1CAsZACAAIAEgAiADIARByP4IQdGqCEEHEPUIC4AJAgd/CH4jAEEQayIGJAAjAEHwAWsiBSQAIAVB5ABqIAAQ7gIgBUEoaiABIAIQpQggBUEANgJwIAUgBSgCLCIHNgJ4IAUgBSgCKCIINgJ0IAVBIGogAyAEEKUIIAVBADYCfCAFIAUoAiQiAzYChAEgBSAFKAIgIgQ2AoABAkACQAJAAkACQCAFKAJkIgIEQCAFKAJsIQogBSgCaCELIAVByAFqIAQgAxDyAiAFLQDIASIAQQZGBEAgBSgCzAEhAAwFCyAFIAUtAMsBOgCrASAFIAUvAMkBOwCpASAFIAX9AAPQAf0LA7ABIAUgBSgCzAE2AqwBIAUgADoAqAEgBUEAOgCYASAFQQA2ApABIAVCgICAgBA3AogBIAUgBUGoAWo2ApQBIAVBiAFqIgFB/JgIQQQQpAEiAA0DIAVByAFqIgAgAUHomAhBAxD5BCAFLQDIAUEBRg0CIAUxAMoBIQwgBTEAyQEhDSAAIAFB65gIQQQQ+QQgBS0AyAFBAUYNAiAFMQDKASEOIAUxAMkBIQ8gACABQe+YCEEFEPkEIAUtAMgBQQFGDQIgBTEAygEhECAFMQDJASERIAAgAUH0mAhBBxDMAiAFQcABaiAAQayZCEECEKsBIAUtAMABQQFGBEAgBSgCxAEhACAFKALIASAFKALMARC8CAwECyAFMQDCASESIAUxAMEBIRMgBSgCyAEgBSgCzAEQvAggBSgCiAEgBSgCjAEQvAhBBEHEABCnBSIBQYCAgIB4NgIAIAEgDEIIhiANhCAPQhCGhCAOQhiGhCARQiCGhCAQQiiGhCATQjCGhCASQjiGhDcCPCACKAIAIgIgAigCAEEBaiIANgIAIABFDQEgBUHIAWogCCAHEJkBIAUoAswBIQACQCAFKALIASIJQYGAgIB4RgRAIAIQowcgARDcByABQcQAEHoMAQsgBSAFKALoATYCoAEgBSAFKQLgATcDmAEgBSAF/QAC0AH9CwOIAQsgBUGoAWoQ1wUgCUGBgICAeEYNBCAFIAA2AjggBSAJNgI0IAUgBSkDiAE3AjwgBSAF/QADkAH9CwJEIAUgBSgCoAE2AlQgBUHw/gg2AmAgBSABNgJcIAUgAjYCWAwFCyAFQRBqIAVB/ABqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfAAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHkAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0IAAsACyAFKALMASEACyAAQRQ2AlwgAEHGrAg2AlggBSgCiAEgBSgCjAEQvAggBUGoAWoQ1wULIAAQxgQhASAAEPgDIAVBgYCAgHg2AjQgBSABNgI4CyAEIAMQkwggCCAHEJMIIAsgChD3ByAFQRhqIAVBNGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUHwAWokACAGKAIAIAYoAgQgBigCCCAGQRBqJAALrwoBCX8jAEEQayIGJAAjAEHAAmsiBSQAIAVB7ABqIAAQ7gIgBUEwaiABIAIQpQggBUEANgJ4IAUgBSgCNCIINgKAASAFIAUoAjAiCTYCfCAFQShqIAMgBBClCCAFQQA2AoQBIAUgBSgCLCIDNgKMASAFIAUoAigiBDYCiAECQAJAIAUoAmwiBwRAIAUoAnQhCiAFKAJwIAVBmAJqIAQgAxDyAgJAAkACQCAFLQCYAiIAQQZGBEAgBSgCnAIhAAwBCyAFIAUtAJsCOgCzASAFIAUvAJkCOwCxASAFIAX9AAOgAv0LA7gBIAUgBSgCnAI2ArQBIAUgADoAsAEgBUEAOgDcASAFQQA2AtQBIAVCgICAgBA3AswBIAUgBUGwAWo2AtgBAkAgBUHMAWoiAkGEoAhBAhCkASIARQRAIAVB+AFqIgEgAkH2nwhBDRDMAgJAIAFBqKAIQQIQpAEiAA0AIAVBmAJqIgAgAUGUoAhBDBDMAiAFQZABaiAAQecAEPUCIAUoApQBIQAgBSgCkAEiAkGAgICAeEYEQCAFKAKYAiAFKAKcAhC8CAwBCyAFKAKYASEMIAUoApgCIAUoApwCELwIIAVBkAFqIgEgBUH4AWpBoKAIQQUQzAIgBUGYAmogARCgBCAFKAKcAiEBIAUoApgCIg1FBEAgAiAAELwIIAUoApABIAUoApQBELwIIAEhAAwBCyAFQaQCaiANIAEQiQMgBSAMNgKgAiAFIAA2ApwCIAUgAjYCmAJBBEEYEKcFIgAgBSkCqAI3AhAgACAF/QACmAL9CwIAIAVBATYClAIgBSAANgKQAiAFQQE2AowCIAUoApABIAUoApQBELwIIAVBmAJqIAVBjAJqIAVBzAFqEKwBIAUoApwCIQAgBSgCmAIiAkGAgICAeEcNAgsgBSgC+AEgBSgC/AEQvAgLIABBFDYCXCAAQbClCDYCWEEAQQEQvAggBUGwAWoQ1wUMAQsgBSAFKAKwAjYC8AEgBSAF/QACoAL9CwPgASAFKAL4ASAFKAL8ARC8CEEAQQEQvAhBBEHYABCnBSIBIAA2AgQgASACNgIAIAFBgICAgHg2AhwgASAF/QAD4AH9CwIIIAEgBSgC8AE2AhggBygCACICIAIoAgBBAWoiADYCACAARQ0EIAVBmAJqIAkgCBCZASAFKAKcAiEAAkAgBSgCmAIiB0GBgICAeEYEQCACEKMHIAEQpwggAUHYABB6DAELIAUgBSgCuAI2AqgBIAUgBSkCsAI3A6ABIAUgBf0AAqAC/QsDkAELIAVBsAFqENcFIAdBgYCAgHhHDQELIAAQxgQhASAAEPgDIAVBgYCAgHg2AjwgBSABNgJADAELIAUgADYCQCAFIAc2AjwgBSAFKQOQATcCRCAFIAX9AAOYAf0LAkwgBSAFKAKoATYCXCAFQYD9CDYCaCAFIAE2AmQgBSACNgJgCyAEIAMQkwggCSAIEJMIIAoQ9wcgBUEgaiAFQTxqEJEEIAUoAiQhACAGIAUoAiAiATYCCCAGIABBACABQQFxIgEbNgIEIAZBACAAIAEbNgIAIAVBwAJqJAAMAgsgBUEYaiAFQYQBahDQBSAFKAIYIQIgBSgCHCEDIAVBEGogBUH4AGoQ0AUgBSgCECEBIAUoAhQhBCAFQQhqIAVB7ABqEOIFIAUoAggiACABIAAbIgEgAiABGyICQQEgAhsgBSgCDCAEIAAbIAMgARtBACACGxDNCAsACyAGKAIAIAYoAgQgBigCCCAGQRBqJAALyQwBDH8jAEEQayIGJAAjAEGQA2siBSQAIAVB5ABqIAAQ7gIgBUEoaiABIAIQpQggBUEANgJwIAUgBSgCLCIINgJ4IAUgBSgCKCIJNgJ0IAVBIGogAyAEEKUIIAVBADYCfCAFIAUoAiQiBDYChAEgBSAFKAIgIgo2AoABAkACQCAFKAJkIgsEQCAFKAJsIQwgBSgCaCAFQegCaiAKIAQQ8gICQAJAAkAgBS0A6AIiAEEGRgRAIAUoAuwCIQEMAQsgBSAFLQDrAjoAqwEgBSAFLwDpAjsAqQEgBSAF/QAD8AL9CwOwASAFIAUoAuwCNgKsASAFIAA6AKgBIAVBADoA1AEgBUEANgLMASAFQoCAgIAQNwLEASAFIAVBqAFqNgLQAQJAIAVBxAFqIgBByJ8IQQQQpAEiAUUEQCAFQfQBaiIDIABBnZcIQRAQzAIgBUGIAmogAEGXmghBCxDMAiAFQZwCaiIBIABBs4AIQQgQzAIgBUHoAmoiACABQT0Q9QICfyAFKALsAiIBIAUoAugCIgJBgICAgHhGDQAaIAUoAvACIQ4gACADQTsQ+QIgBSgC7AIhACAFKALoAiIDQYCAgIB4RgRAIAIgARC8CCAADAELIAUgBSgC8AI2ArgCIAUgADYCtAIgBSADNgKwAiAFQegCaiAFQYgCakE8EPoCIAUoAuwCIQAgBSgC6AIiA0GAgICAeEYEQCAFQbACahCMCCACIAEQvAggAAwBCyAFIAUoAvACNgLEAiAFIAA2AsACIAUgAzYCvAIgBUHoAmogBUHEAWpBrJgIQQEQygMgBSgC7AIhACAFKALoAiIDQYCAgIB4RgRAIAVBvAJqEIwIIAVBsAJqEIwIIAIgARC8CCAADAELIAUgBSgC+AI2ApgBIAUgBSkC8AI3ApABIAUgADYCjAEgBSADNgKIASAFQdQCaiIHIAVBiAFqQYCBCEEOEMwCIAVByAJqIAcQ4AIgBSgCzAIhByAFKALIAiIPQYGAgIB4Rw0CIAVBvAJqEIwIIAVBsAJqEIwIIAIgARC8CCAFKALUAiAFKALYAhC8CCADIAAQvAggBwshASAFKAKcAiAFKAKgAhC8CCAFKAKIAiAFKAKMAhC8CCAFKAL0ASAFKAL4ARC8CAsgAUEVNgJcIAFBgKsINgJYQQBBARC8CCAFQagBahDXBQwBCyAFIAUpArACNwPoASAFIAUoArgCNgLwASAFIAUpArwCNwPYASAFIAUoAsQCNgLgASAFKALQAiEQIAUoAtQCIAUoAtgCELwIIAMgABC8CCAFKAKcAiAFKAKgAhC8CCAFKAKIAiAFKAKMAhC8CCAFKAL0ASAFKAL4ARC8CEEAQQEQvAhBBEHsABCnBSIAIA42AgggACABNgIEIAAgAjYCACAAQYCAgIB4NgIwIAAgEDYCLCAAIAc2AiggACAPNgIkIAAgBSkD6AE3AgwgACAFKALwATYCFCAAIAUpA9gBNwIYIAAgBSgC4AE2AiAgCygCACICIAIoAgBBAWoiATYCACABRQ0EIAVB6AJqIAkgCBCZASAFKALsAiEBAkAgBSgC6AIiA0GBgICAeEYEQCACEKMHIAAQkQYgAEHsABB6DAELIAUgBSgCiAM2AqABIAUgBSkCgAM3A5gBIAUgBf0AAvAC/QsDiAELIAVBqAFqENcFIANBgYCAgHhHDQELIAEQxgQhACABEPgDIAVBgYCAgHg2AjQgBSAANgI4DAELIAUgATYCOCAFIAM2AjQgBSAFKQOIATcCPCAFIAX9AAOQAf0LAkQgBSAFKAKgATYCVCAFQZz8CDYCYCAFIAA2AlwgBSACNgJYCyAKIAQQkwggCSAIEJMIIAwQ9wcgBUEYaiAFQTRqEJEEIAUoAhwhACAGIAUoAhgiATYCCCAGIABBACABQQFxIgEbNgIEIAZBACAAIAEbNgIAIAVBkANqJAAMAgsgBUEQaiAFQfwAahDQBSAFKAIQIQIgBSgCFCEDIAVBCGogBUHwAGoQ0AUgBSgCCCEBIAUoAgwhBCAFIAVB5ABqEOIFIAUoAgAiACABIAAbIgEgAiABGyICQQEgAhsgBSgCBCAEIAAbIAMgARtBACACGxDNCAsACyAGKAIAIAYoAgQgBigCCCAGQRBqJAAL0AgBC38jAEEQayIGJAAjAEGQAmsiBSQAIAVB7ABqIAAQ7gIgBUEwaiABIAIQpQggBUEANgJ4IAUgBSgCNCIINgKAASAFIAUoAjAiCTYCfCAFQShqIAMgBBClCCAFQQA2AoQBIAUgBSgCLCIDNgKMASAFIAUoAigiBDYCiAECQAJAIAUoAmwiCgRAIAUoAnQhCyAFKAJwIAVB6AFqIAQgAxDyAgJAAkACQCAFLQDoASIAQQZGBEAgBSgC7AEhAAwBCyAFIAUtAOsBOgCzASAFIAUvAOkBOwCxASAFIAX9AAPwAf0LA7gBIAUgBSgC7AE2ArQBIAUgADoAsAEgBUEAOgDYASAFQQA2AtABIAVCgICAgBA3AsgBIAUgBUGwAWo2AtQBAkAgBUHIAWoiAUHIoAhBAhCkASIARQRAIAVBkAFqIgAgAUG4oAhBEBDMAiAFQegBaiICIABB5wAQ9QIgBSgC7AEhACAFKALoASIHQYCAgIB4RwRAIAUoAvABIQ0gAiABQZ2XCEEQEMwCIAVB3AFqIAJBwAAQ+QIgBSgC4AEhASAFKALcASIOQYCAgIB4Rw0CIAcgABC8CCAFKALoASAFKALsARC8CCABIQALIAUoApABIAUoApQBELwICyAAQRM2AlwgAEHarAg2AlhBAEEBELwIIAVBsAFqENcFDAELIAUoAuQBIQ8gBSgC6AEgBSgC7AEQvAggBSgCkAEgBSgClAEQvAhBAEEBELwIQQRB1AAQpwUiAkGAgICAeDYCGCACIA82AhQgAiABNgIQIAIgDjYCDCACIA02AgggAiAANgIEIAIgBzYCACAKKAIAIgEgASgCAEEBaiIANgIAIABFDQQgBUHoAWogCSAIEJkBIAUoAuwBIQACQCAFKALoASIHQYGAgIB4RgRAIAEQowcgAhCJByACQdQAEHoMAQsgBSAFKAKIAjYCqAEgBSAFKQKAAjcDoAEgBSAF/QAC8AH9CwOQAQsgBUGwAWoQ1wUgB0GBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCPCAFIAE2AkAMAQsgBSAANgJAIAUgBzYCPCAFIAUpA5ABNwJEIAUgBf0AA5gB/QsCTCAFIAUoAqgBNgJcIAVB1PoINgJoIAUgAjYCZCAFIAE2AmALIAQgAxCTCCAJIAgQkwggCxD3ByAFQSBqIAVBPGoQkQQgBSgCJCEAIAYgBSgCICIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUGQAmokAAwCCyAFQRhqIAVBhAFqENAFIAUoAhghAiAFKAIcIQMgBUEQaiAFQfgAahDQBSAFKAIQIQEgBSgCFCEEIAVBCGogBUHsAGoQ4gUgBSgCCCIAIAEgABsiASACIAEbIgJBASACGyAFKAIMIAQgABsgAyABG0EAIAIbEM0ICwALIAYoAgAgBigCBCAGKAIIIAZBEGokAAu1CwEIfyMAQRBrIgYkACMAQcACayIFJAAgBUHkAGogABDuAiAFQShqIAEgAhClCCAFQQA2AnAgBSAFKAIsIgg2AnggBSAFKAIoIgk2AnQgBUEgaiADIAQQpQggBUEANgJ8IAUgBSgCJCIDNgKEASAFIAUoAiAiBDYCgAECQAJAAkAgBSgCZCIKBEAgBSgCbCELIAUoAmggBUGYAmogBCADEPICAkACQAJAIAUtAJgCIgBBBkYEQCAFKAKcAiEADAELIAUgBS0AmwI6AKsBIAUgBS8AmQI7AKkBIAUgBf0AA6AC/QsDsAEgBSAFKAKcAjYCrAEgBSAAOgCoASAFQQA6AJgBIAVBADYCkAEgBUKAgICAEDcCiAEgBSAFQagBajYClAECQCAFQYgBaiIBQeygCEEBEKQBIgBFBEAgBUGYAmoiACABQdigCEEREMwCIAVBjAJqIgEgABDcASAFKAKQAiEAAkAgBSgCjAIiAkGAgICAeEYNACAFIAUoApQCIgc2AtQBIAUgADYC0AEgBSACNgLMASAFQQA2AtgBIAUgACAHQRRsajYC4AEgBSAANgLcASAFIAVB2AFqNgLkASAFQfQBaiAFQdwBahDLAgJAIAUoAvQBQYCAgIB4RwRAIAFBBEEEQQwQuQIgBSgCkAIhACAFKAKMAg0JIAUoApQCIgEgBSgC/AE2AgggASAFKQL0ATcCACAFQQE2AvABIAUgATYC7AEgBSAANgLoASAFIAUoAuQBNgKIAiAFIAUpAtwBNwOAAkEBIQADQCAFQYwCaiAFQYACahDLAiAFKAKMAkGAgICAeEYNAiAFKALoASAARgRAIAVB6AFqQQEQswIgBSgC7AEhAQsgASAAQQxsaiICIAUoApQCNgIIIAIgBSkCjAI3AgAgBSAAQQFqIgA2AvABDAALAAsgBUEANgLwASAFQoCAgIDAADcC6AELAkACQCAFKALYASIABEAgBUHoAWoQsgQMAQsgBSgC7AEhACAFKALoASICQYCAgIB4Rw0BCyAFQcwBahCwBAwBCyAFIAUoAvABIgc2AsgBIAUgADYCxAEgBSACNgLAASAFQcwBahCwBCAHDQIgBUGYAmpB9KAIQSAQyAIhACAFQcABahCyBAsgBSgCmAIgBSgCnAIQvAgLIABBFDYCXCAAQYqlCDYCWEEAQQEQvAggBUGoAWoQ1wUMAQsgBSgCmAIgBSgCnAIQvAhBAEEBELwIQQRByAAQpwUiAUGAgICAeDYCDCABIAc2AgggASAANgIEIAEgAjYCACAKKAIAIgIgAigCAEEBaiIANgIAIABFDQUgBUGYAmogCSAIEJkBIAUoApwCIQACQCAFKAKYAiIHQYGAgIB4RgRAIAIQowcgARCoCCABQcgAEHoMAQsgBSAFKAK4AjYCoAEgBSAFKQKwAjcDmAEgBSAF/QACoAL9CwOIAQsgBUGoAWoQ1wUgB0GBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCNCAFIAE2AjgMAQsgBSAANgI4IAUgBzYCNCAFIAUpA4gBNwI8IAUgBf0AA5AB/QsCRCAFIAUoAqABNgJUIAVBhP8INgJgIAUgATYCXCAFIAI2AlgLIAQgAxCTCCAJIAgQkwggCxD3ByAFQRhqIAVBNGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUHAAmokAAwDCyAFQRBqIAVB/ABqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfAAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHkAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0IAAsgBSgClAIaIAAQsQcLAAsgBigCACAGKAIEIAYoAgggBkEQaiQAC9cIAQd/IwBBEGsiBiQAIwBBsAJrIgUkACAFQeQAaiAAEO4CIAVBKGogASACEKUIIAVBADYCcCAFIAUoAiwiCDYCeCAFIAUoAigiCTYCdCAFQSBqIAMgBBClCCAFQQA2AnwgBSAFKAIkIgM2AoQBIAUgBSgCICIENgKAAQJAAkAgBSgCZCIHBEAgBSgCbCEKIAUoAmggBUGIAmogBCADEPICAkACQAJAIAUtAIgCIgBBBkYEQCAFKAKMAiEADAELIAUgBS0AiwI6AKsBIAUgBS8AiQI7AKkBIAUgBf0AA5AC/QsDsAEgBSAFKAKMAjYCrAEgBSAAOgCoASAFQQA6ANQBIAVBADYCzAEgBUKAgICAEDcCxAEgBSAFQagBajYC0AECQAJAIAVBxAFqIgJBlKEIQQIQpAEiAA0AIAVBiAFqIgEgAkHkgAhBDhDMAiAFQfABaiABEPECIAUoAvQBIQACQCAFKALwASICQYGAgIB4RwRAIAJBgICAgHhHDQEgAUH0oAhBIBDIAiEACyAFKAKIASAFKAKMARC8CAwBCyAFIAUoAvgBNgKEAiAFIAA2AoACIAUgAjYC/AEgBUGIAmogBUH8AWogBUHEAWoQrAEgBSgCiAEgBSgCjAEQvAggBSgCjAIhACAFKAKIAiICQYCAgIB4Rw0BCyAAQRQ2AlwgAEGwpQg2AlhBAEEBELwIIAVBqAFqENcFDAELIAUgBSgCoAI2AugBIAUgBf0AApAC/QsD2AFBAEEBELwIQQRB2AAQpwUiASAANgIEIAEgAjYCACABQYCAgIB4NgIcIAEgBf0AA9gB/QsCCCABIAUoAugBNgIYIAcoAgAiAiACKAIAQQFqIgA2AgAgAEUNBCAFQYgCaiAJIAgQmQEgBSgCjAIhAAJAIAUoAogCIgdBgYCAgHhGBEAgAhCjByABEKcIIAFB2AAQegwBCyAFIAUoAqgCNgKgASAFIAUpAqACNwOYASAFIAX9AAKQAv0LA4gBCyAFQagBahDXBSAHQYGAgIB4Rw0BCyAAEMYEIQEgABD4AyAFQYGAgIB4NgI0IAUgATYCOAwBCyAFIAA2AjggBSAHNgI0IAUgBSkDiAE3AjwgBSAF/QADkAH9CwJEIAUgBSgCoAE2AlQgBUHc/gg2AmAgBSABNgJcIAUgAjYCWAsgBCADEJMIIAkgCBCTCCAKEPcHIAVBGGogBUE0ahCRBCAFKAIcIQAgBiAFKAIYIgE2AgggBiAAQQAgAUEBcSIBGzYCBCAGQQAgACABGzYCACAFQbACaiQADAILIAVBEGogBUH8AGoQ0AUgBSgCECECIAUoAhQhAyAFQQhqIAVB8ABqENAFIAUoAgghASAFKAIMIQQgBSAFQeQAahDiBSAFKAIAIgAgASAAGyIBIAIgARsiAkEBIAIbIAUoAgQgBCAAGyADIAEbQQAgAhsQzQgLAAsgBigCACAGKAIEIAYoAgggBkEQaiQAC6IIAQp/IwBBEGsiBiQAIwBBgAJrIgUkACAFQeQAaiAAEO4CIAVBKGogASACEKUIIAVBADYCcCAFIAUoAiwiCDYCeCAFIAUoAigiCTYCdCAFQSBqIAMgBBClCCAFQQA2AnwgBSAFKAIkIgM2AoQBIAUgBSgCICIENgKAAQJAAkAgBSgCZCIHBEAgBSgCbCEKIAUoAmggBUHYAWogBCADEPICAkACQAJAIAUtANgBIgBBBkYEQCAFKALcASEADAELIAUgBS0A2wE6AKsBIAUgBS8A2QE7AKkBIAUgBf0AA+AB/QsDsAEgBSAFKALcATYCrAEgBSAAOgCoASAFQQA6AJgBIAVBADYCkAEgBUKAgICAEDcCiAEgBSAFQagBajYClAECQCAFQYgBaiIBQeiBCEECEKQBIgBFBEAgBUHYAWoiACABQdaBCEEIEMwCIAVBADoA1AEgBUKAgICAwAI3AswBIAVBxAFqIAAgBUHMAWoQ3QEgBSgCyAEhAQJAIAUoAsQBIgxBAkYEQCABIQAMAQsgBUHMAWogBUGIAWoQ7wEgBSgC0AEhACAFKALMASINQYGAgIB4Rw0CCyAFKALYASAFKALcARC8CAsgAEEXNgJcIABBi60INgJYQQBBARC8CCAFQagBahDXBQwBCyAFKALUASEOIAUoAtgBIAUoAtwBELwIQQBBARC8CEEEQdAAEKcFIgJBgICAgHg2AhQgAiAONgIQIAIgADYCDCACIA02AgggAiABNgIEIAIgDDYCACAHKAIAIgEgASgCAEEBaiIANgIAIABFDQQgBUHYAWogCSAIEJkBIAUoAtwBIQACQCAFKALYASIHQYGAgIB4RgRAIAEQowcgAhDNByACQdAAEHoMAQsgBSAFKAL4ATYCoAEgBSAFKQLwATcDmAEgBSAF/QAC4AH9CwOIAQsgBUGoAWoQ1wUgB0GBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCNCAFIAE2AjgMAQsgBSAANgI4IAUgBzYCNCAFIAUpA4gBNwI8IAUgBf0AA5AB/QsCRCAFIAUoAqABNgJUIAVBmP8INgJgIAUgAjYCXCAFIAE2AlgLIAQgAxCTCCAJIAgQkwggChD3ByAFQRhqIAVBNGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUGAAmokAAwCCyAFQRBqIAVB/ABqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfAAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHkAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0ICwALIAYoAgAgBigCBCAGKAIIIAZBEGokAAudDgEPfyMAQRBrIgYkACMAQYADayIFJAAgBUHsAGogABDuAiAFQTBqIAEgAhClCCAFQQA2AnggBSAFKAI0Igk2AoABIAUgBSgCMCIKNgJ8IAVBKGogAyAEEKUIIAVBADYChAEgBSAFKAIsIgs2AowBIAUgBSgCKCIMNgKIAQJAAkACQCAFKAJsIgcEQCAFKAJ0IQ4gBSgCcCAFQdgCaiAMIAsQ8gICQAJAAkAgBS0A2AIiAEEGRgRAIAUoAtwCIQAMAQsgBSAFLQDbAjoAswEgBSAFLwDZAjsAsQEgBSAF/QAD4AL9CwO4ASAFIAUoAtwCNgK0ASAFIAA6ALABIAVBADoA3AEgBUEANgLUASAFQoCAgIAQNwLMASAFIAVBsAFqNgLYAQJAAkAgBUHMAWoiAUHcoQhBBBCkASIARQRAIAVB8AFqIAFBz6EIQQ0QzAIgBUEBOgDsAiAFQQc2AugCIAVBgaIINgLkAiAFQQA6AOACIAVBBTYC3AIgBUH8oQg2AtgCIAVBhAJqIgAgAUGzgAhBCBDMAiAFQZABaiAAQccAEPUCIAUoApQBIQECQCAFKAKQASIEQYCAgIB4RgRAIAEhAAwBCyAFKAKYASEIIAVBmAJqIgAgBUHMAWpBu6EIQQcQzAIgBUGQAWogAEHnABD1AiAFKAKUASECAkAgBSgCkAEiDUGAgICAeEYEQCAEIAEQvAggAiEADAELIAUoApgBIRAgBUGQAWoiACAFQcwBakHCoQhBDRDMAiAFQcwCaiAAEPsCIAUoAtACIQACQCAFKALMAiIDQYCAgIB4Rg0AIAUgBSgC1AI2ArQCIAUgADYCsAIgBSADNgKsAiAFKAL8ASIALQAABEAgBUEgaiAAEOUGQQAhACAFKAIkIREgBSgCICESAkADQCAAQRhGDQEgBUHYAmoiEyAAaiEDIABBDGohACASIBEgAygCACADKAIEEKsGRQ0ACyAFIAUpAqwCNwPgASAFIAUoArQCNgLoASADLQAIIQAgBSgCkAEgBSgClAEQvAggBSgCmAIgBSgCnAIQvAggBSgChAIgBSgCiAIQvAggBSgC8AEgBSgC9AEQvAhBAEEBELwIQQRB5AAQpwUiAyAQNgIUIAMgAjYCECADIA02AgwgAyAINgIIIAMgATYCBCADIAQ2AgAgA0GAgICAeDYCKCADIAA6ACQgAyAFKQPgATcCGCADIAUoAugBNgIgIAcoAgAiASABKAIAQQFqIgA2AgAgAEUNDSATIAogCRCZASAFKALcAiEAIAUoAtgCIgJBgYCAgHhHDQYgARCjByADELgGIANB5AAQegwHCyAFQcwCakECQQRBCBC5AiAFKALQAiEAIAUoAswCQQFGDQtBACEDIAVBADYCyAIgBSAFKALUAjYCxAIgBSAANgLAAiAFQcACakECENMGIAUoAsgCIQAgBSgCxAIhBwNAIAcgAEEDdGogBUHYAmogA0EMbGopAgA3AgAgAEEBaiEAIANBAWoiA0ECRw0ACyAFKALAAiAFQcwCaiIIIAcgAEGA7whBBBB1IAVBAzYCvAIgBSAINgK4AiAFQcACakHHhwggBUG4AmoQwQYgBSgCzAIgBSgC0AIQvAggBUHwAWogBSgCxAIiCCAFKALIAhDIAiEAIAUoAsACIAgQvAggBxDACCAFQawCahCMCAwBCyAFKAL0ASAFKAL4AUHnABDkAyEAIAVBrAJqEIwICyANIAIQvAggBCABELwIIAUoApABIAUoApQBELwICyAFKAKYAiAFKAKcAhC8CAsgBSgChAIgBSgCiAIQvAggBSgC8AEgBSgC9AEQvAgLIABBFzYCXCAAQbOtCDYCWEEAQQEQvAggBUGwAWoQ1wUMAgsgBSAFKAL4AjYCqAEgBSAFKQLwAjcDoAEgBSAF/QAC4AL9CwOQAQsgBUGwAWoQ1wUgAkGBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCPCAFIAE2AkAMAQsgBSAANgJAIAUgAjYCPCAFIAUpA5ABNwJEIAUgBf0AA5gB/QsCTCAFIAUoAqgBNgJcIAVBtP4INgJoIAUgAzYCZCAFIAE2AmALIAwgCxCTCCAKIAkQkwggDhD3ByAFQRhqIAVBPGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUGAA2okAAwDCyAFQRBqIAVBhAFqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfgAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHsAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0IAAsgBSgC1AIaIAAQsQcLAAsgBigCACAGKAIEIAYoAgggBkEQaiQAC9MHAQh/IwBBEGsiBiQAIwBBgAJrIgUkACAFQewAaiAAEO4CIAVBMGogASACEKUIIAVBADYCeCAFIAUoAjQiCDYCgAEgBSAFKAIwIgk2AnwgBUEoaiADIAQQpQggBUEANgKEASAFIAUoAiwiAzYCjAEgBSAFKAIoIgQ2AogBAkACQCAFKAJsIgIEQCAFKAJ0IQogBSgCcCAFQdgBaiAEIAMQ8gICQAJAAkAgBS0A2AEiAEEGRgRAIAUoAtwBIQAMAQsgBSAFLQDbAToAswEgBSAFLwDZATsAsQEgBSAF/QAD4AH9CwO4ASAFIAUoAtwBNgK0ASAFIAA6ALABIAVBADoAoAEgBUEANgKYASAFQoCAgIAQNwKQASAFIAVBsAFqNgKcAQJAIAVBkAFqIgFBoKIIQQEQpAEiAEUEQCAFQdgBaiIAIAFBk6IIQQwQzAIgBUHMAWogAEHnABD1AiAFKALQASEAIAUoAswBIgdBgICAgHhHDQEgBSgC2AEgBSgC3AEQvAgLIABBGDYCXCAAQfOsCDYCWEEAQQEQvAggBUGwAWoQ1wUMAQsgBSgC1AEhDCAFKALYASAFKALcARC8CEEAQQEQvAhBBEHIABCnBSIBQYCAgIB4NgIMIAEgDDYCCCABIAA2AgQgASAHNgIAIAIoAgAiAiACKAIAQQFqIgA2AgAgAEUNBCAFQdgBaiAJIAgQmQEgBSgC3AEhAAJAIAUoAtgBIgdBgYCAgHhGBEAgAhCjByABEM4HIAFByAAQegwBCyAFIAUoAvgBNgKoASAFIAUpAvABNwOgASAFIAX9AALgAf0LA5ABCyAFQbABahDXBSAHQYGAgIB4Rw0BCyAAEMYEIQEgABD4AyAFQYGAgIB4NgI8IAUgATYCQAwBCyAFIAA2AkAgBSAHNgI8IAUgBSkDkAE3AkQgBSAF/QADmAH9CwJMIAUgBSgCqAE2AlwgBUGs/wg2AmggBSABNgJkIAUgAjYCYAsgBCADEJMIIAkgCBCTCCAKEPcHIAVBIGogBUE8ahCRBCAFKAIkIQAgBiAFKAIgIgE2AgggBiAAQQAgAUEBcSIBGzYCBCAGQQAgACABGzYCACAFQYACaiQADAILIAVBGGogBUGEAWoQ0AUgBSgCGCECIAUoAhwhAyAFQRBqIAVB+ABqENAFIAUoAhAhASAFKAIUIQQgBUEIaiAFQewAahDiBSAFKAIIIgAgASAAGyIBIAIgARsiAkEBIAIbIAUoAgwgBCAAGyADIAEbQQAgAhsQzQgLAAsgBigCACAGKAIEIAYoAgggBkEQaiQACxkAIAAgASACIAMgBEHY/AhByq0IQRkQ9QgL0gcCB38BfiMAQRBrIgYkACMAQYACayIFJAAgBUHsAGogABDuAiAFQTBqIAEgAhClCCAFQQA2AnggBSAFKAI0Igc2AoABIAUgBSgCMCIINgJ8IAVBKGogAyAEEKUIIAVBADYChAEgBSAFKAIsIgM2AowBIAUgBSgCKCIENgKIAQJAAkAgBSgCbCICBEAgBSgCdCEKIAUoAnAgBUHYAWogBCADEPICAkACQAJAIAUtANgBIgBBBkYEQCAFKALcASEADAELIAUgBS0A2wE6ALMBIAUgBS8A2QE7ALEBIAUgBf0AA+AB/QsDuAEgBSAFKALcATYCtAEgBSAAOgCwASAFQQA6AKABIAVBADYCmAEgBUKAgICAEDcCkAEgBSAFQbABajYCnAECQCAFQZABaiIBQcyiCEEBEKQBIgBFBEAgBUHYAWoiACABQcGiCEEKEMwCIAVBIGogABDsBCAFKAIkIQAgBSgCIEEBRw0BIAUoAtgBIAUoAtwBELwICyAAQRw2AlwgAEGSrAg2AlhBAEEBELwIIAVBsAFqENcFDAELIAVBzAFqIAAQ1AMgBSgC2AEgBSgC3AEQvAggBSgCzAEhACAFKQLQASEMQQBBARC8CEEEQcgAEKcFIgEgDDcCQCABIAA2AjwgAUGAgICAeDYCACACKAIAIgIgAigCAEEBaiIANgIAIABFDQQgBUHYAWogCCAHEJkBIAUoAtwBIQACQCAFKALYASIJQYGAgIB4RgRAIAIQowcgARCpCCABQcgAEHoMAQsgBSAFKAL4ATYCqAEgBSAFKQLwATcDoAEgBSAF/QAC4AH9CwOQAQsgBUGwAWoQ1wUgCUGBgICAeEcNAQsgABDGBCEBIAAQ+AMgBUGBgICAeDYCPCAFIAE2AkAMAQsgBSAANgJAIAUgCTYCPCAFIAUpA5ABNwJEIAUgBf0AA5gB/QsCTCAFIAUoAqgBNgJcIAVB6PoINgJoIAUgATYCZCAFIAI2AmALIAQgAxCTCCAIIAcQkwggChD3ByAFQRhqIAVBPGoQkQQgBSgCHCEAIAYgBSgCGCIBNgIIIAYgAEEAIAFBAXEiARs2AgQgBkEAIAAgARs2AgAgBUGAAmokAAwCCyAFQRBqIAVBhAFqENAFIAUoAhAhAiAFKAIUIQMgBUEIaiAFQfgAahDQBSAFKAIIIQEgBSgCDCEEIAUgBUHsAGoQ4gUgBSgCACIAIAEgABsiASACIAEbIgJBASACGyAFKAIEIAQgABsgAyABG0EAIAIbEM0ICwALIAYoAgAgBigCBCAGKAIIIAZBEGokAAsmACAAIAEgAiADIARBsPwIQZWrCEEgQecAQRBBuKAIQbiGCRD2CAuZDwIQfwF+IwBBEGsiCyQAIwBBoAJrIgUkAAJAAkAgACIGRQRAQRshAEHM6QkhAwwBCyAGKAIABEBBzwAhAEHphQkhAwwBCyAGQX82AgAgBkEIayIPIA8oAgBBAWoiADYCAAJ/AkACQAJAAkAgAARAIAUgDzYCKCAFIAY2AiQgBSAGQQRqNgIgIAVBGGogASACEKUIIAVBADYCLCAFIAUoAhwiEDYCNCAFIAUoAhgiETYCMCAFQThqIBEgEBDyAiAFLQA4QQZGBEAgBSgCPCEADAQLIAUgBSkDSDcDYCAFIAX9AAM4/QsDUCAFQQA6AHggBUEANgJwIAVCgICAgBA3AmggBSAFQdAAajYCdAJAIANFBEAgBigCDCENIAYoAgghCiAFQfABaiIBIAVB6ABqIgJB7PkIQQwQnQUgBSgC9AEhAEGAgICAeCEJIAUoAvABIg5FDQQgASACQbuACEEIEJ0FIAUoAvQBIQIgBSgC8AEiCEUNASAAIQEMAwsgBUHwAWoiASAFQegAaiICQdjwCEEOEJ0FIAUoAvQBIQBBgICAgHghCSAFKALwASIKRQ0DIAEgAkGzyQhBCRCdBSAFKAL0ASEBIAUoAvABIg5FBEAgASEADAQLIAVB8AFqIAVB6ABqQcz5CEEOEJ0FIAUoAvQBIQIgBSgC8AEiCEUNACAAIQ0MAgsgAiEADAILAAsgBSACNgKQASAFIAg2AowBIAUgATYCiAEgBSAONgKEASAFIA02AoABIAUgCjYCfCAFQfABaiICIAVB6ABqIgNBuPkIQQQQnQUgBSgC9AEhACAFKALwASIIRQ0AIAIgA0H4+QhBBBCdBSAFKAL0ASECIAUoAvABIgxFBEAgAiEADAELIAVB8AFqIAVB6ABqQfz5CEELEJ0FIAUoAvQBIQMgBSgC8AEiE0UEQCADIQAMAQsgBUHwAWoiByAFQegAakGv+QhBCRDMAiAFQbABaiAHELgDIAUoArQBIQcgBSgCsAFBAUYEQCAFKALwASAFKAL0ARC8CCAHIQAMAQsgBUGUAWogByAFKAK4ARCMByAFKALwASAFKAL0ARC8CAJAIAUoApQBQYCAgIB4RwRAIAUgBSgCnAE2AqgBIAUgBSkClAE3A6ABDAELIAVBoAFqIAT8BhBtCyAGKAIQIQcgBkGAgICAeDYCEAJAIAdBgICAgHhGBEBBh/oIQR8QvQghAAwBCyAFIAYoAhQ2ArQBIAUgBzYCsAEgBSAGKAIwNgLQASAFIAb9AAIg/QsCwAEgBSAGKQIYIhU3ArgBIAUgFT4C+AEgBSAFKQKwATcD8AEgBSACNgKQAiAFIAw2AowCIAUgADYCiAIgBSAINgKEAiAFIAVBvAFqNgL8ASAFIAVB/ABqNgKAAiAFQegBaiAFQfABahAuELsFIAUoArwBIgAEQCAFKALAASAAEHoLIAUoAsgBIgAEQCAFKALMASAAEHoLAkACQCAFLQDoAUUEQCAFIAUoAuwBNgLwASAFQZQCaiAFQfABahAWELsFIAUoApQCIghBgICAgHhGDQEMAgsgBS0A6QEQxwYhAAwCCwNAIAVBlAJqIAVB8AFqEBYQuwUgBSgClAIiCEGAgICAeEYNAAsLIAUoAvABIgcEQCAHKALACBC/ASAHKALICCICIAcoAswIIglqIRIgCSAHKALECCIMRwRAIAwgCWshFEEAIQADQCAAIBJqQQA6AAAgAEEBaiIAIBRHDQALCyAJBEAgAiEAA0AgAEEAOgAAIABBAWoiACASRw0ACwsgDARAIAIgDBB6CyAHQdAIEHoLIAUgBSgAnAI2AOMBIAUgBSgAmQI2AuABIAUgBSgC4AE2ANkBIAUgBSgA4wE2ANwBIAUgBS0AmAI6ANgBIAUgCDYC1AEgBUHwAWogBSgC2AEgBSgC3AEgCiANIA4gASATIAMgBSgCpAEiCCAFKAKoASIMEKoCIAUtAPQBIQAgBSgC8AEiCUGAgICAeEYEQCAAEMcGIQAgBUHUAWoQjAgMAQsgBUH3AWotAABBGHQgBS8A9QFBCHRyIAByIQAgBSgC+AEhDSAFKAKgASEOIAVB1AFqEIwIDAELIAUoAqABIAUoAqQBELwIQYCAgIB4IQkLIAUoAmggBSgCbBC8CCAFQdAAahDXBSAJQYCAgIB4Rw0BCyAAEMYEIQogABD4A0EBDAELEJkIIgpBpvkIQQkgACANELcFIApBr/kIQQkgCCAMELcFIA4gCBC8CCAJIAAQvAhBAAshACARIBAQkwggBiAPEPUHIAsgADYCCCALIApBACAAGzYCBCALQQAgCiAAGzYCACAFQaACaiQADAELIAUgADYCKCAFIAM2AiQgBUEANgIgIAVBEGogASACEKUIIAVBADYCLCAFIAUpAxA3AjAgBUEIaiAFQSxqENAFIAUoAgghAiAFKAIMIQYgBUEgaiIAKAIIIQEgACgCBCEDIAAoAgAEQCADIAEQ9QdBACEDCyAFIAE2AgQgBSADNgIAIAUoAgAiACACIAAbIgFBASABGyAFKAIEIAYgABtBACABGxDNCAALIAsoAgAgCygCBCALKAIIIAtBEGokAAu3CAEMfyMAQRBrIgYkACMAQfAEayIFJAAgBUG8AWogABDuAiAFQShqIAEgAhClCCAFQQA2AsgBIAUgBSgCLCICNgLQASAFIAUoAigiBzYCzAEgBUHUAWogAyAEEO4DAkACQAJAAkACQAJ/AkACQCAFKAK8ASILRQ0AIAUoAtQBIgNBgYCAgHhGDQAgBSAFKQLUATcD4AEgBSAFKALcATYC6AEgBSgCxAEhDCAFKALAASENIAVB8AFqIAcgAhDyAiAFKALYASEEIAUtAPABQQZGBEAgBSgC9AEhACADIAQQ2QcMBAsgBSAFKQOAAjcDgAMgBSAF/QAD8AH9CwPwAiAFQQA6ALgEIAVBADYCsAQgBUKAgICAEDcCqAQgBSAFQfACajYCtAQgBUGoBGoiAUGwgglBAhCkASIARQRAIAVBADYCxAQgBUKAgICAEDcCvAQgBUHIBGoiCCABQdK8CEEDEMwCIAVB9ANqIg4iACABQdW8CEEGEMwCIAVBADoA7AQgBUKAgICAcDcC5AQgBUHcBGogACAFQeQEahDdASAFKALgBCEJIAUoAtwEIQAgBSgC9AMgBSgC+AMQvAgCfyAJIABBAkYNABogDiAIEJ8DIAUoAvgDIgEgBSgC9AMiCkGBgICAeEYNABogCkGAgICAeEcNAyAIQdu8CEEQEMgCCyEAIAUoAsgEIAUoAswEELwIIAVBvARqEIwICyADIAQQ2QdBASEDQQUMAgsgBUEYaiAFQdQBahChBSAFKAIYIQIgBSgCHCEDIAVBEGogBUHIAWoQ0AUgBSgCECEBIAUoAhQhBCAFQQhqIAVBvAFqEOIFIAUoAggiACABIAAbIgEgAiABGyICQQEgAhsgBSgCDCAEIAAbIAMgARtBACACGxDNCAALIAUoAvwDIQ8gBSAFKALEBDYCoAQgBSAFKQK8BDcDmAQgBSgCyAQgBSgCzAQQvAhBACEDIAEhEEEDCyEBQQBBARC8CCAFQfACahDXBSADRQ0BCyAAEMYEIQEgABD4AyAFQYCAgIB4NgI4IAUgATYCMAwBCyAFIAUoAqAENgKEAyAFIAUpA5gENwL8AiAFIA82ApADIAUgEDYCjAMgBSAKNgKIAyAFIAk2AvgCIAUgADYC9AIgBSABNgLwAiAFIAUpA+ABNwKUAyAFIAUoAugBNgKcAyAFQYCAgIB4NgL0AyAFQfABaiIBIAVB8AJqIAVB9ANqEL8EIAsoAgAiACAAKAIAQQFqIgM2AgAgA0UNASAFQTBqIAFBgAH8CgAAIAUgADYCsAELIAcgAhCTCCANIAwQ9wcgBUEgaiAFQTBqEJEDIAUoAiQhACAGIAUoAiAiATYCCCAGIABBACABQQFxIgEbNgIEIAZBACAAIAEbNgIAIAVB8ARqJAAMAQsACyAGKAIAIAYoAgQgBigCCCAGQRBqJAALlRACDH8DfiMAQRBrIgUkACMAQZADayIDJAAgA0HYAGogABDuAiADQUBrIAEgAhClCCADQQA2AmQgAyADKAJEIgI2AmwgAyADKAJAIgc2AmggBQJ/AkAgAygCWCIBBEAgASgCACEAIAMoAmAhCCADKAJcIQkgA0G4AmogByACEPICIAMtALgCIgRBBkYEQCADKAK8AiEAQQBBARC8CAwCCyADIAMtALsCOgBzIAMgAy8AuQI7AHEgAyAD/QADwAL9CwN4IAMgAygCvAI2AnQgAyAEOgBwIANBADoAmAEgA0EANgKQASADQoCAgIAQNwKIASADIANB8ABqNgKUASADQgE3AqQBIANCADcCnAEgA0GsAWoiBCADQYgBakHFgAlBAxDMAiADQbgCaiAEENADAkACQCADKAK4AkEBRgRAIAMoArwCIQAMAQsgA0HAAWoiBCADQYgBakHIgAlBBxDMAiADQbgCaiAEEMUEAkAgAy0AuAJBAUYEQCADKAK8AiEADAELIANB1AFqIgQgA0GIAWpBz4AJQQYQzAIgA0G4AmogBBDFBAJAIAMtALgCQQFGBEAgAygCvAIhAAwBCyADQbgCaiIEIANBiAFqQdWACUEOEMwCIANBrAJqIAQQxQQgAy0ArAJBAUcNAyADKAKwAiEAIAMoArgCIAMoArwCELwICyADKALUASADKALYARC8CAsgAygCwAEgAygCxAEQvAgLIAMoAqwBIAMoArABELwIIANBnAFqEMgHQQBBARC8CCADQfAAahDXBQwCCyADKAK4AiADKAK8AhC8CCADKALUASADKALYARC8CCADKALAASADKALEARC8CCADKAKsASADKAKwARC8CCADQThqIABBCGoQnQYgAygCPCEAAkAgAygCOEEBcQRAQYGAgIB4IQEMAQsgA0EwaiABKAIEQQhqQcCCCRDPBSADKAI0IQYgAygCMCIBKAIAQQNGBH9BgICAgHgFIANBrAJqIABBDGoQ+AIgA0GsAWogAUEgahD4AiABLQB0IQACQCABKAJoQYWAgIB4RwRAIANBKGogAUHoAGoQoAMgA0HAAWogAygCKCADKAIsEIkDDAELIANBgICAgHg2AsABCwJAIAFBNGooAgAiBEUEQCADQYCAgIB4NgLUAQwBCyADQdQBaiABQTBqKAIAIAQQmgILIANBIGogABCDByADKQMgIQ8gA0HgAmogAUHcAGoQ/AYgA0EYaiABEOwGIANB7AJqIAMoAhggAygCHBCMByADIA83A8ACIAMgAykCrAI3A/gCIAMgAygCtAI2AoADIAMgAykCrAE3AoQDIAMgAygCtAE2AowDIAMgAykCwAE3A8gCIAMgAygCyAE2AtACIAMgAykC1AE3AtQCIAMgAygC3AE2AtwCIAEpA3ghDyADQegBaiADQcACakHEAPwKAAAgD0KAgICAcIMhESADKQOIAyEQIA+nIQAgAygChAMLIQEgBiAGKAIAQQFrNgIACyADQZwBahDIB0EAIQZBAEEBELwIIANB8ABqENcFAkACQCABQYCAgIB4aw4CAQMACyADIBEgAK2EIg83A7gCIANBwAJqIANB6AFqQcQA/AoAACADIBA3A4gDIAMgATYChAMgA0HwAGoiABCpBSADKALIAiEBIAMoAtQCIQQgAygC4AIhCiADKALsAiELIAMgADYCrAEgA0HUAWogA0GsAWogBEGAgICAeEdBBEEFIAFBgICAgHhGG2ogCkGAgICAeEdqIAtBgICAgHhHahCKBiADKALUASEAIANB7AJqIQwgA0HUAmohDQJAAkACQCADLQDYASIOQQNGDQAgAyAOOgDEASADIAA2AsABIANBwAFqIgBBiqQIQQggAygC/AIgAygCgAMQ5gYgAEGzgAhBCCAQpyAQQiCIpxDmBiAAQeSiCEEMIAMoAsACIAMoAsQCEOYGIAFBgICAgHhHBEAgAEHwoghBEiADQcgCahD9BgsgBEGAgICAeEcEQCADQcABakGAgQggDRDQBCIADQELIApBgICAgHhHBEAgA0HAAWpBgqMIQQogA0HgAmoQ/QYLIAtBgICAgHhHBEAgA0HAAWpBkqQIQQcgDBD9BgsgA0HAAWpBgaQIQQkgDxCHByADKALAASgCACADLQDEARDXByADKAJ0IQAgAygCcCIBQYCAgIB4Rg0BIAMgAygCeDYCeCADIAA2AnQgAykCdCEPDAILIAMoAnAgAygCdBC8CAtBgICAgHghASADQYCAgIB4NgJwIAMgADYCdCADQfAAahC5BgsgDBCvAyADKAL4AiADKAL8AhC8CCADKAKEAyADKAKIAxC8CCADKALIAiADKALMAhDZByANEOMHIAMoAuACIAMoAuQCENkHIAMoAuwCIAMoAvACENkHCyADIA83AlAgAyABNgJMIAcgAhCTCCAJIAgQ+QcgAUGBgICAeEYEQCAPpyEBQQAhAEEBDAMLIANBEGogA0HMAGoQrQRBACEBIAMoAhQhACADKAIQIQZBAAwCCyADQQhqIANB5ABqENAFIAMoAgghASADKAIMIQIgAyADQdgAahDfBSADKAIAIgAgASAAGyIBQQEgARsgAygCBCACIAAbQQAgARsQzQgACyAAEMYEIQEgABD4AyAHIAIQkwggCSAIEPkHQQAhAEEBCzYCDCAFIAE2AgggBSAANgIEIAUgBjYCACADQZADaiQAIAUoAgAgBSgCBCAFKAIIIAUoAgwgBUEQaiQACy8BAX8jAEEwayICJAAgAiACQQhqIAEQ3QMgACACKAIAIAIoAgQQnAggAkEwaiQACzEBAX8gASgCACIDQeDQCUHh0AkQ6wQgACACBH9BAQUgAxC4CEEACzoABCAAIAE2AgALMQEBfyABKAIAIgNB39AJQeDQCRDrBCAAIAIEf0EBBSADELkIQQALOgAEIAAgATYCAAsyACABQQRqKAIAIAFBCGooAgAQqQYhASAAKAIIIAAoAgwQoAggACABNgIMIABBATYCCAs0ACABKAIAQYCAgIB4RgRAIAEQ4gcPCyAAQdAAahDiByAAIAEoAgg2AlggACABKQIANwJQCzwAAkACQAJAIABB/wFxQQFrDgIBAgALIAFBqJ0IQQwQ4wEPCyABQbSdCEEIEOMBDwsgAUGApghBBRDjAQstAQF/IwBBEGsiASQAIAEgADYCCCABIABBKGo2AgwgAUEIahDbBSABQRBqJAALOQAgASgCAEGBgICAeEcEQCAAIAEoAgg2AgggACABKQIANwIADwsgAEGBgICAeDYCACABKAIEEPgDCy8AIAAoAgAgACgCBBC8CCAAQQxqEIwIIABBGGoQjAggAEEkahDjByAAQTBqENwHCw4AIABCgICAgOACEPcICw4AIABCgICAgPACEPcICzcBAX9BCEEgEKcFIgBBADoAHCAAQQA2AhggAEIANwMQIABBADYCCCAAQoGAgIAQNwMAIABBCGoLDwAgACABIAJBgJcJEPgICzABAX8gACgCCCICIAAoAgBGBEAgABC/AwsgACACQQFqNgIIIAAoAgQgAmogAToAAAsPACAAIAEgAkG06QkQ+AgLnwUBB38jAEEQayIFJAAjAEGwAWsiBCQAIARBEGogACABEKUIIARBADYCOCAEIAQoAhQiBjYCQCAEIAQoAhAiBzYCPCAEQcQAaiACIAMQlQQCQCAEKAJEQYCAgIB4RwRAIAQgBCgCTDYCeCAEIAQpAkQ3A3AgBEGMAWogByAGQd8AEJwDAkACQAJAAkACQCAEKAKMAUUNACAEKAKQAUUNACAEKAKYASIADQELQab6CEEtEL0IIQAgBEHwAGoQjAgMAQsgBEGAAWogBCgClAEgABCJAyAEQYwBaiAEQcQAahCEAiAELQCQASEIIAQoAowBIglBgICAgHhGBEAgCBDHBiEAIAQoAoABIAQoAoQBELwIDAELIAQgBCkAqAE3AGcgBCAEKQChATcDYCAEIAT9AACRAf0LA1AgBCgChAEhASAEKAKAASIAQYCAgIB4Rw0BIAEhAAsgABDGBCEBIAAQ+ANBgICAgHghAAwBCyAEKAKIASEKIAQgBCkAZzcALyAEIAQpA2A3AyggBCAE/QADUP0LAxgLIAcgBhCTCEEBIQIgAEGAgICAeEcEQEEEQTwQpwUiAiAIOgAcIAIgCTYCGCACIAo2AhQgAiABNgIQIAIgADYCDCACQQA2AgggAkKBgICAEDcCACACIAQpAxg3AB0gAiAE/QADIP0LACUgAiAEKQAvNwA0IAJBCGohAUEAIQILIAUgAjYCCCAFIAFBACACGzYCBCAFQQAgASACGzYCACAEQbABaiQADAELIARBCGogBEHEAGoQogUgBCgCCCEBIAQoAgwhAiAEIARBOGoQ0AUgBCgCACIAIAEgABsiAUEBIAEbIAQoAgQgAiAAG0EAIAEbEM0IAAsgBSgCACAFKAIEIAUoAgggBUEQaiQAC7AHAgh/AX4jAEEQayIFJAAjAEHAAWsiBCQAIARBKGogABDuAiAEQSBqIAEgAhClCCAEQQA2AjQgBCAEKAIkIgA2AjwgBCAEKAIgIgI2AjgCQAJAIAQoAigiCQRAIAQoAjAhCiAEKAIsIARB0ABqIAIgABDyAgJ/AkACfyAELQBQQQZGBEAgBCgCVAwBCyAEIAQpA2A3A3ggBCAE/QADUP0LA2ggBEEAOgCQASAEQQA2AogBIARCgICAgBA3AoABIAQgBEHoAGo2AowBIARBGGogBEGAAWoQoQQCfyAEKAIYQQFGBEAgBCAEKAIcNgJEQYCAgIB4DAELIARBrAFqIgEgBEGAAWpBvfYIQQwQzAIgBEGgAWogARDFBCAELQCgAUEBRgRAIAQgBCgCpAE2AkQgBCgCrAEgBCgCsAEQvAhBgICAgHgMAQsgBC0AoQEhBiAEKAKsASAEKAKwARC8CCAEQawBaiIBIARBgAFqQYCBCEEOEMwCIARBoAFqIAEQhwEgBCgCpAEhASAEKAKgASIHQYGAgIB4RgRAIAQgATYCRCAEKAKsASAEKAKwARC8CEGAgICAeAwBCyAEQQAgBCgCqAEgB0GAgICAeEYiCBs2ApwBIARBBCABIAgbNgKYASAEQQAgByAIGzYClAEgBCgCrAEgBCgCsAEQvAggBEFAayAEQZQBahD4ASAEIAZBAXQ6AEwgBCgCQAshAUEAQQEQvAggBEHoAGoQ1wUgAUGAgICAeEcNASAEKAJECyIDEMYEIQEgAxD4A0EZIQNBAQwBCyAJKAIAIgcgBygCAEEBaiIGNgIAIAZFDQIgBCgCRCEGIAQpAkgiDEL/////j2CDQoCAgIAQhCAMIAMbIQxBDCEDQQALIQggAiAAEJMIIAoQ9wdBASEAIAhFBEBBCEGQARCnBSIAIAc2AogBIABBADsBhAEgACADNgJAIABCgICAgICAgICAfzcDMCAAQoCAgIAQNwMoIABCADcDICAAIAw3AxggACAGNgIUIAAgATYCECAAQQA2AgggAEKBgICAEDcDACAAQQhqIQFBACEACyAFIAA2AgggBSABQQAgABs2AgQgBUEAIAEgABs2AgAgBEHAAWokAAwCCyAEQRBqIARBNGoQ0AUgBCgCECEBIAQoAhQhAiAEQQhqIARBKGoQ4gUgBCgCCCIAIAEgABsiAUEBIAEbIAQoAgwgAiAAG0EAIAEbEM0ICwALIAUoAgAgBSgCBCAFKAIIIAVBEGokAAuTCwIMfwF+IwBBEGsiBSQAIwBB8AVrIgQkACAEQbQBaiAAEO4CIARBwAFqIAEQ7gIgBEHMAWogAiADEO4DAkACQAJAIAQoArQBIgpFDQAgBCgCwAEiAEUNACAEKALMASIGQYGAgIB4Rg0AIAQoAtQBIQsgBCgC0AEhByAEKALIASEMIAQoAsQBIAQoArwBIQ4gBCgCuAEhDyAEQSBqIAAoAgRBCGpBuIEJEM8FIAQoAiQhAwJAAkACQCAEKAIgIgIoAgBBA0YEQEHKAEHIgQlBHhCsAyEADAELIARBzAVqIAJBIGoQ+AJBgICAgHghACAEQdgBaiACQThqQQAgAigCOEGAgICAeEcbEPgGIAItAHQhCEGFgICAeCEBIAIoAmgiCUGFgICAeEcEQAJAAkACQAJAAkACQEEFIAlBgICAgHhzIAlBAE4bQQFrDgUAAQIDBAULQYGAgIB4IQAMBAtBgoCAgHghAAwDC0GDgICAeCEADAILQYSAgIB4IQAMAQsgBEHIBGogAkHoAGoQ+AIgBCkCzAQhECAEKALIBCEACyAAIQELIARB9ANqIAJBMGooAgAgAkE0aigCABCaAiAEQcgCaiACQdwAahD8BiAEQZgEaiIAIAJB0ABqQQAgAigCUEGAgICAeEcbEPgGIARBADoAvAUgBEEANgLwBCAEQoCAgIAQNwLoBCAEQYWAgIB4NgKwBSAEQYCAgIB4NgKMBSAEQoCAgICAgICAgH83AvwEIARCgICAgMAANwL0BCAEQYCAgIB4NgKYBSAEQQI2AsgEIARBgICAgHg2AqQFIAQgBCkCzAU3A+gDIAQgBCgC1AU2AvADIAQgBCkC2AE3A4AEIAQgBCgC4AE2AogEIAQgATYCsAQgBCAIOgC8BCAEIAQpAowFNwKMBCAEIAQoApQFNgKUBCAEIAT9AALIBP0LA8gDIAQgBP0AAtgE/QsD2AMgBCAEKQLIAjcCpAQgBCAEKALQAjYCrAQgBCAQNwK0BEEAQQEQvAggBEGABWoQ4gcgBCgCsAUgBCgCtAUQ5QcgBEH0BGoQ6wMgBEGYBWoQ4gcgBCgCpAUgBCgCqAUQ2QcCQCAEQcgDahCsBgRAIAQoApgEQYCAgIB4RwRAIARBAjoAvAQgASAQpxDlByAEQYWAgIB4NgKwBAwCC0HKAEHZowhBKBCsAyEAIARByANqEMAEDAILIAhBAkYNACAAEOIHIARBgICAgHg2ApgECyAEKALMAyEAIAQoAsgDIQEgBEHYAWogBEHQA2pB8AD8CgAAIAFBA0cNAQsgABDGBCEBIAAQ+AMgAyADKAIAQQFrNgIAIARBgICAgHg2AjAgBCABNgIoIAYgBxDZBwwBCyAEQdACaiAEQdgBakHwAPwKAAAgBEEAOgDAAyAEIAA2AswCIAQgATYCyAIgBCALNgLQAyAEIAc2AswDIAQgBjYCyAMgBEHIBGoiASAEQcgCaiAEQcgDaiIAEMsEIARBgICAgHg2AswFIAAgASAEQcwFahC/BCAKKAIAIgEgASgCAEEBaiICNgIAIAJFDQIgBEEoaiAAQYAB/AoAACADIAMoAgBBAWs2AgAgBCABNgKoAQsgDBD5ByAPIA4Q9wcgBEEYaiAEQShqEJEDIAQoAhwhACAFIAQoAhgiATYCCCAFIABBACABQQFxIgEbNgIEIAVBACAAIAEbNgIAIARB8AVqJAAMAgsgBEEQaiAEQcwBahChBSAEKAIQIQIgBCgCFCEDIARBCGogBEHAAWoQ3wUgBCgCCCEBIAQoAgwhBSAEIARBtAFqEOIFIAQoAgAiACABIAAbIgEgAiABGyICQQEgAhsgBCgCBCAFIAAbIAMgARtBACACGxDNCAsACyAFKAIAIAUoAgQgBSgCCCAFQRBqJAALCwAgACABQQYQ+QgLCwAgACABQQAQ+QgLLwEBfyAAIAEoAgBBgICAgHhGBH9BASECQezrCEEsEL0IBSABCzYCBCAAIAI2AgALOgECfiAAQv///////////wAgACkDYCIBQgF8IgIgASACVRs3A2AgABDoByAAQYCAgIB4NgJQIAAQWQszACAAKAIAIAAoAgQQvAggACgCDCAAKAIQELwIIAAoAhhBgYCAgHhHBEAgAEEYahC4BwsLAwAACy8BAX8gAUEIayICIAIoAgBBAWoiAjYCACACRQRAAAsgACABNgIEIABB+LgJNgIACyYAIANBAXEEQCAAIAIgA0EBdiABKAIMEQMADwsgACABIAIgAxB8CyYAIAJBAXEEQCAAIAEgAkEBdhCHCBpBAA8LIABB+NoJIAEgAhB8C9cDAQR/IwBBEGsiBCQAIwBBgARrIgMkACADQagBaiAAEO4CIANBGGogASACEKUIIANBADYCtAEgAyADKAIcIgA2ArwBIAMgAygCGCIBNgK4AQJAAkAgAygCqAEiAgRAIANBwAFqIAEgABDyAgJAIAMtAMABQQZGBEAgAygCxAEiAhDGBCEFIAIQ+AMgA0GAgICAeDYCKCADIAU2AiAMAQsgAyADKQPQATcD8AIgAyAD/QADwAH9CwPgAiADQQQ2AtgCIANBgICAgHg2AtwDIANB2AFqIgUgA0HYAmogA0HcA2oQvwQgAigCACICIAIoAgBBAWoiBjYCACAGRQ0CIANBIGogBUGAAfwKAAAgAyACNgKgAQsgASAAEJMIIAMoAqwBIAMoArABEPcHIANBEGogA0EgahCRAyADKAIUIQAgBCADKAIQIgE2AgggBCAAQQAgAUEBcSIBGzYCBCAEQQAgACABGzYCACADQYAEaiQADAILIANBCGogA0G0AWoQ0AUgAygCCCEBIAMoAgwhAiADIANBqAFqEOIFIAMoAgAiACABIAAbIgFBASABGyADKAIEIAIgABtBACABGxDNCAsACyAEKAIAIAQoAgQgBCgCCCAEQRBqJAALzhEDCn8DfgJ8IwBBEGsiBiQAIwBB0ARrIgUkACAFQewAaiAAEO4CIAVB4ABqIAEgAhClCCAFQQA2AnggBSAFKAJkIgg2AoABIAUgBSgCYCIJNgJ8IAVB2ABqIAMgBBClCCAFQQA2AoQBIAUgBSgCXCIDNgKMASAFIAUoAlgiBDYCiAECQAJAAn8CQAJAAkAgBSgCbCIBBEAgASgCACEAIAUoAnQhCyAFKAJwIQwgBUHoAWogBCADEPICIAUtAOgBIgJBBkYEQCAFKALsASEBQQBBARC8CAwGCyAFIAUtAOsBOgCTASAFIAUvAOkBOwCRASAFIAX9AAPwAf0LA5gBIAUgBSgC7AE2ApQBIAUgAjoAkAEgBUEAOgC8ASAFQQA2ArQBIAVCgICAgBA3AqwBIAUgBUGQAWo2ArgBIAVCATcCyAEgBUIANwLAASAFQdABaiICIAVBrAFqQcWACUEDEMwCIAVB6AFqIAIQ0AMCQAJAIAUoAugBQQFGBEAgBSgC7AEhAQwBCyAFKwPwASESIAVBiANqIgIgBUGsAWpByIAJQQcQzAIgBUHoAWogAhDFBAJAIAUtAOgBQQFGBEAgBSgC7AEhAQwBCyAFQcwDaiICIAVBrAFqQc+ACUEGEMwCIAVB6AFqIAIQxQQCQCAFLQDoAUEBRgRAIAUoAuwBIQEMAQsgBUHoAWoiAiAFQawBakHVgAlBDhDMAiAFQegCaiACEMUEIAUtAOgCQQFHDQMgBSgC7AIhASAFKALoASAFKALsARC8CAsgBSgCzAMgBSgC0AMQvAgLIAUoAogDIAUoAowDELwICyAFKALQASAFKALUARC8CCAFQcABahDIB0EAQQEQvAggBUGQAWoQ1wUMBgsgBSgC6AEgBSgC7AEQvAggBSgCzAMgBSgC0AMQvAggBSgCiAMgBSgCjAMQvAggBSgC0AEgBSgC1AEQvAggBUHQAGogAEEIahCdBiAFKAJUIgIgBSgCUEEBcQ0EGiAFQegBaiAJIAgQ8gIgBS0A6AEiAEEGRgRAIAUoAuwBDAULIAUgBS0A6wE6ANMBIAUgBS8A6QE7ANEBIAUgBf0AA/AB/QsD2AEgBSAFKALsATYC1AEgBSAAOgDQASAFQcgAaiABKAIEQQhqQfCCCRCoBiAFKAJMIQogBSgCSCIAKAIAQQNHDQMgBUEAOgD4AiAFQQA2AvACIAVCgICAgBA3AugCIAUgBUHQAWo2AvQCIAVBzANqIgEgBUHoAmpBgaQIQQkQzAIgBUHoAWogARDQAyAFKALoAUEBRgRAIAUoAuwBEPgDIAVBAzYC6AEgBSgCzAMgBSgC0AMQvAgMAwsgBSsD8AEhEyAFKALMAyAFKALQAxC8CCAFQUBrIAVB6AJqIgFBiqQIQQgQ1wQgBSgCQCAFKAJEIAIoAhAgAigCFBCrBkUgEvwGIhEgE/wGIhB9Ig9CP4dCgICAgICAgICAf4UgDyAPIBFTIBBCAFVzG0Kg9zZVcg0BIAVBzANqIgIgAUGAgQhBDhDMAiAFQegBaiIBIAIQ4AIgBUGIA2ogARCQBiAFKAKIAyIBQYGAgIB4RgRAIAVBAzYC6AEgBSgCzAMgBSgC0AMQvAgMAwsgBSAFKQKMAyIPNwKAAyAFIAE2AvwCIAUoAswDIAUoAtADELwIIAVBOGogBUHoAmpBs4AIQQgQ1wQCQCAFKAI4IgJFBEAgBUEDNgLoAQwBCyAFQbQDaiACIAUoAjwQiQMgBUEwaiAFQegCaiICQeSiCEEMENcEAkAgBSgCMCIHRQ0AIAcgBSgCNBCdA0H/AXEiB0EFRg0AIA9CIIinIQ0gD6chDiAFQShqIAJB8KIIQRIQ1wQCQCAFKAIoIgIEQCAFQcADaiACIAUoAiwQhAMMAQsgBUGFgICAeDYCwAMLIAVBIGogBUHoAmoiAkGCowhBChDXBCAFQcQEaiAFKAIgIAUoAiQQjAcgBUEYaiACQZKkCEEHENcEIAVBuAJqIAUoAhggBSgCHBCPByAFQoCAgICAgICAgH83AoAEIAVBgICAgHg2ApAEIAVBADYC9AMgBUKAgICAEDcC7AMgBUEAOgDABCAFQYWAgIB4NgK0BCAFQoCAgIDAADcC+AMgBUGAgICAeDYCnAQgBUECNgLMAyAFQYCAgIB4NgKoBCAFIAUpArQDNwOoAyAFIAUoArwDNgKwAyAFIAUoAowENgKoAiAFIAUpAoQENwOgAiAFIAUpApAENwKsAiAFIAX9AALMA/0LA4gDIAUgBSgCmAQ2ArQCIAUgBf0AAtwD/QsDmANBAEEBELwIQYWAgIB4IAUQ5QcgBUH4A2oQ6wMgBUGcBGoQ4gcgBSgCqAQgBSgCrAQQ2QcgBUHoAWogBUGIA2pBLPwKAAAgBUEAIA0gAUGAgICAeEYiAhs2ApwCIAVBBCAOIAIbNgKYAiAFQQAgASACGzYClAIgBSAQNwPgAiAFIAc6ANwCIAUgBSkCxAQ3AsQCIAUgBSgCzAQ2AswCIAUgBSkDwAM3A9ACIAUgBSgCyAM2AtgCDAQLIAVBAzYC6AEgBSgCtAMgBSgCuAMQvAgLIAVB/AJqEOMHDAILIAVBEGogBUGEAWoQ0AUgBSgCECECIAUoAhQhAyAFQQhqIAVB+ABqENAFIAUoAgghASAFKAIMIQQgBSAFQewAahDfBSAFKAIAIgAgASAAGyIBIAIgARsiAkEBIAIbIAUoAgQgBCAAGyADIAEbQQAgAhsQzQgACyAFQQM2AugBCyAAEN8HIAAgBUHoAWpBgAH8CgAAIAUoAugCIAUoAuwCELwICyAKIAooAgBBAWo2AgAgBUHQAWoQ1wVBAAshASAFQcABahDIB0EAIQJBAEEBELwIIAVBkAFqENcFIAENAAwBCyABEMYEIQAgARD4A0EBIQILIAQgAxCTCCAJIAgQkwggDCALEPkHIAYgAjYCBCAGIABBACACGzYCACAFQdAEaiQAIAYoAgAgBigCBCAGQRBqJAALlAUCBH8GfiMAQRBrIgYkACMAQeACayIFJAAgBUEYaiAAEO8CIAVBEGogASACEKUIIAVBADYCJCAFIAUoAhQiADYCLCAFIAUoAhAiATYCKAJ+AkAgBSgCGCICBEAgBUHIAWoiByABIAAQFSAFKALQAiIIQYCAgIB4RgRAIAcQmgcMAgsgBUEwaiAFQcgBakGIAfwKAAAgBSAFKALcAjYCxAEgBSAFKQLUAjcCvAEgBSAINgK4AQJAIAUoAoABQYCAgIB4RwRAIAUoAkxBgICAgHhHDQELIAVBMGoQlgEMAgtC4NQDIAIpAwAgAkEIaigCACAD/AYiDRDVBCILIAtC4NQDWBsiDiALQoCAgICAgICAgH8gBSkDMCIJQqD+CiAJIAUpAzgiDH0iCkI/h0KAgICAgICAgIB/hSAKIAxCAFUgCSAKVXMbIgpCACAKQgBVG0IFgCIKIApCoP4KWhtCAYgiCiAKpyAEQf8BcWxB/wFurXwiCn0iDCAKQgBVIAkgDFVzGyIKIA0gBSkDmAEiDHwiCUI/h0KAgICAgICAgIB/hSAJIAxCAFMgCSANU3MbIg19IglCP4dCgICAgICAgICAf4UgCSAJIApTIA1CAFVzGyIJQgAgCUIAVRsiCSAJIAtUGyILIAsgDlYbuiEDIAVBMGoQlgFCAQwCCyAFQQhqIAVBJGoQ0AUgBSgCCCEBIAUoAgwhAiAFIAVBGGoQ4QUgBSgCACIAIAEgABsiAUEBIAEbIAUoAgQgAiAAG0EAIAEbEM0IAAtCAAshCyABIAAQkwggBSgCHCAFKAIgEPsHIAYgA0QAAAAAAAAAACALpxs5AwggBiALPgIAIAVB4AJqJAAgBigCACAGKwMIIAZBEGokAAsoACABIAIgAyAEEPMGIQMgACACIARrNgIEIAAgASAEakEAIAMbNgIACyoAIAEoAgBFBEAgAUF/NgIAIAAgATYCBCAAIAFBCGo2AgAPCyACEJIGAAslAQF/IwBBEGsiAiQAIAJBCGogACABEN0HIAIoAgwgAkEQaiQACy4AIAAgARDKBSAAKAIAIgAoAgAQugggACgCACACQQRqKAIAIAJBCGooAgAQ4wELHgAgAEUgAkVyBH8gACACckUFIAAgASACIAMQ5AYLCzkBAX8CQAJAAkAgAC0AdEECaw4DAAECAQsgACgCaEGBgICAeEoNAQsgACgCOEGAgICAeEYhAQsgAQskACABIANGBEAgAQRAIAAgAiAB/AoAAAsPCyABIAMgBBCcBAALJgAgASADRgRAIAEEQCAAIAIgAfwKAAALDwsgASADQcyPCRCcBAALKgAgAARAIAAgAiADIAEoAhARAwAPCyADEIsIIAIQiwhBxLgJQTIQzQgACyoAIAAEQCAAIAIgAyABKAIQEQIADwsgAxCLCCACEIsIQcS4CUEyEM0IAAuwAgEEfyMAQRBrIgMkACMAQTBrIgIkACACQRRqIAAgARCVBAJAIAIoAhRBgICAgHhHBEAgAiACKAIcNgIsIAIgAikCFDcCJCACQQA2AiAgAkEIaiACQSBqIgVBGBDPAUEBIQAgAigCDCEBAkAgAigCCEEBRgRAIAEQxgQhBCABEPgDIAUQyAcMAQsgAkEgahDIB0EEQTgQpwUiAEGAgICAeDYCFCAAIAE2AhAgAEKAgICAEDcCCCAAQoGAgIAQNwIAIABBCGohBEEAIQALIAMgADYCCCADIARBACAAGzYCBCADQQAgBCAAGzYCACACQTBqJAAMAQsgAiACQRRqEKIFIAIoAgAiAEEBIAAbIAIoAgRBACAAGxDNCAALIAMoAgAgAygCBCADKAIIIANBEGokAAv3EQIOfwF+IwBBEGsiCSQAIwBB0ANrIgIkACACIAAgARClCCACQQhqIAIoAgAiDSACKAIEIg4Q8gICQAJAIAItAAhBBkYEQCACKAIMIQAMAQsgAiACKQMYNwMwIAIgAv0AAwj9CwMgIAJBADoATCACQQA2AkQgAkKAgICAEDcCPCACIAJBIGo2AkggAkHwAWoiASACQTxqQZbrCEEKEMwCIAJBwAFqIgMgARDWBUGAgICAeCEBAkACQAJAAkACQAJAIAIoAsABIgVBgICAgHhGDQAgAigCxAEhBiACQdAAaiADQd8AQZjsCEEiEK0CIAIoAlAiDEUEQCACKAJUIQAMBAsgAigCVCEDIAJBjAFqIgAgAkE8akG67AhBEBDMAiACQdAAaiAAEKAEIAIoAlQhByACKAJQIgpFBEAgByEADAMLIAdFIAdBgQFPcg0BIAcgCmohCyAKIQEDQCABIAtHBEAgAS0AACIAQd8BcUHBAGshBCABQQFqIQEgAEErRiAEQf8BcUEaSXIgAEEwa0H/AXFBCklyIABB3wBGcg0BDAMLCyACQdAAaiIAIAJBPGpByuwIQRQQzAIgAkHAA2ogABC4AyACKALEAyEAIAIoAsADQQFGBEAgAigCUCACKAJUELwIDAMLIAIoAsgDIQQgAigCUCACKAJUELwIIAJB0ABqQYntCEELIAwgAxC1ASACKAJUIQEgAigCUCIIQYCAgIB4RgRAIAEhAAwDCyACIAIoAlg2AoQDIAIgATYCgAMgAiAINgL8AiACQdAAaiACQcABahCgBCACKAJUIQECQAJAIAIoAlAiCEUEQCABIQAMAQsgAiABNgKMAyACIAg2AogDIAJBkANqIAggARCJAyACQZwDaiAKIAcQiQMgAkGoA2ogAEEAIAQbQQAgABsgBBCPByACQcADaiACQTxqQd7sCEEQEKcBIAIoAsQDIQACQCACKALAAyIEQYGAgIB4Rg0AQYCAgIB4IQECfyAEQYCAgIB4RwRAIAIoAsgDDAELIAJBtANqQYntCEELIAwgAxDsAiACKAK4AyEAIAIoArQDIgRBgICAgHhGDQEgAigCvAMLIQMgAkECNgLMAyACQQM2AsQDIAIgAkGIA2o2AsgDIAIgAkH8Amo2AsADIAJBlAJqQY+DCCACQcADahDBBiACIAIpApwDNwJcIAIgAigCmAM2AlggAiACKAKkAzYCZCACIAIpApADIhA3A1AgAiACKQKoAzcDoAIgAiACKAKwAzYCqAIgAiAQNwPwASACIAIpA1g3A/gBIAIgAikDYDcDgAIgAiADNgKQAiACIAA2AowCIAIgBDYCiAIgAigC/AIgAigCgAMQvAggAigCjAEgAigCkAEQvAggAigC9AEhACACKALwASEDIAUgBhC8CCACQcACaiACQfgBakE0/AoAACADQYCAgIB4aw4CBwMCCyACQagDahDiByACKAKcAyACKAKgAxC8CCACKAKQAyACKAKUAxC8CAsgAigC/AIgAigCgAMQvAgMAwsgAkGMAWogAkHAAmpBNPwKAAAgACEEIAMhAQsgAiAENgJUIAIgATYCUCACQdgAaiACQYwBakE0/AoAACACQfABaiIIIAJBPGpBoOsIQQ4QzAIgAkHAAmoiDyAIENYFQYCAgIB4IQMCQAJAAkACQCACKALAAiILQYCAgIB4Rg0AIAIoAsQCIQMgCCAPQTpBlOoIQR0QrQIgAigC8AEiBkUEQCACKAL0ASEADAMLIAIoAvQBIQcgAkHwAWoiCiACQcACahCgBCACKAL0ASEAIAIoAvABIgVFDQIgAkHAA2ogBSAAEIkDIAogAkE8akGx6ghBFBCnASACKAL0ASEAIAIoAvABIgVBgYCAgHhGBEAgAigCwAMgAigCxAMQvAgMAwsCfyAFQYCAgIB4RwRAIAAhBiACKAL4AQwBCyACQcABakHV6ghBECAGIAcQ7AIgAigCxAEhBiACKALAASIFQYCAgIB4Rg0CIAIoAsgBCyEHIAJB8AFqIgAgAkE8akHF6ghBEBDMAiACQcABaiAAEMUEIAItAMABQQFGBEAgAigCxAEhACAFIAYQvAggAigCwAMgAigCxAMQvAggAigC8AEgAigC9AEQvAgMAwsgAi0AwQEhDCACKALEAyEAIAIoAsgDIQogAigCwAMhCCACKALwASACKAL0ARC8CCALIAMQvAhBgICAgHghAwJAIAhBgICAgHhrDgIEAQALIAghAwsgAiAMOgDsASACIAc2AugBIAIgBjYC5AEgAiAFNgLgASACIAo2AtwBIAIgADYC2AEgAiADNgLUASABQYCAgIB4RiADQYCAgIB4RnFFBEAgAkHAAmoiByACQdAAakE8/AoAACACQfABaiACQTxqQa7rCEELEKcBQYGAgIB4IQMgAigC9AEhACACKALwASILQYGAgIB4RgRAIAJB1AFqENQGIAcQ5gQMCQsgAigC+AEhBSACQfABaiACQYwBakE0/AoAACACIAIoAuwBNgK8AiACIAIpAuQBNwK0AiACIAL9AALUAf0LAqQCIAAhBiAEIQAgASEDDAgLQbnrCEEzEL0IIQAgAkHUAWoQ1AYMAgsgAigCwAMgAigCxAMQvAggBiEACyALIAMQvAgLIAJB0ABqEOYEDAMLIAJBjAFqQe7sCEEbEMgCIQALIAIoAowBIAIoApABELwICyAFIAYQvAgLQYGAgIB4IQMLQQAhBEEAQQEQvAggAkEgahDXBSADQYGAgIB4Rg0AQQRB7AAQpwUiASAANgIMIAEgAzYCCCABQoGAgIAQNwIAIAFBEGogAkHwAWpB0AD8CgAAIAEgBTYCaCABIAY2AmQgASALNgJgDAELIAAQxgQhASAAEPgDQQEhBAsgDSAOEJMIQQEhACAERQRAQQRBEBCnBSIAIAE2AgwgAEEANgIIIABCgYCAgBA3AgAgAEEIaiEBQQAhAAsgCSAANgIIIAkgAUEAIAAbNgIEIAlBACABIAAbNgIAIAJB0ANqJAAgCSgCACAJKAIEIAkoAgggCUEQaiQAC+QDAQZ/IwBBEGsiBCQAIwBB0AJrIgIkACACQRRqIAAQ7wJBASEFAkACfwJAIAIoAhQiAARAAkAgAEH0AGooAgAiA0UNACACQSBqIAMQaCACKAIgIgNBEEYNACAALQB4RQRAIAAoAjhBi4CAgHhHDQMLIAJBIGoQ2AILIAJBg4CAgHg2AkQgAkGAgoAINgJ4QYAIIQNBASEGQQAMAgsgAiACQRRqEOAFIAIoAgAiAEEBIAAbIAIoAgRBACAAGxDNCAALIAJBuAJqIABB9ABqIgAoAgAQ5AQgAkGYAWogACgCACAB/AYQIiACIAM2AnggAiACKQIkNwJ8IAIgAv0AAiz9CwKEASACIAIoAjw2ApQBQQhB2AEQpwUiACACQfgAaiIDQdgB/AoAACACIAA2AkggAkGAgICAeDYCRCACQYCCgAg2AnggAkEIaiACQcQAaiADEC8gAigCDCEDIAIoAggLQQFHBEBBACEFIAMhAAwBC0GbgQlBHBC9CCIHEMYEIQAgBxD4AyADEIsICyAGRQRAIAJBxABqEIUCCyACKAIYIAIoAhwQ+AcgBCAFNgIIIAQgAEEAIAUbNgIEIARBACAAIAUbNgIAIAJB0AJqJAAgBCgCACAEKAIEIAQoAgggBEEQaiQACycBAX8CQCAAKAIAQQJGDQAgABCKAiIBDQAgAEECNgIAQQAhAQsgAQsrACAAQRBqIAEoAgAgASgCBBCJAyAAQQRqIAEoAggoAgAQ3wMgAEENOgAACyQBAX8DQCAAIAFqQQA2AgAgAUEEaiIBQSBHDQALIABCADcDIAsiAQF/A0AgASACRwRAIAAgAmpBADoAACACQQFqIQIMAQsLCywAIAAoAgAgACgCBBC8CCAAKAIMIAAoAhAQvAggAEEYahCMCCAAQShqENwHCywBAX8gAEEEaiEBIAAoAgAiAEGAgICAeEcEQCAAIAEoAgAQvAgPCyABEN4GCwMAAAsDAAALAwAACwMAAAsDAAALAwAAC5QEAQV/IwBBEGsiAyQAIwBBIGsiAiQAAkACQCAARQRAQRshAUHM6QkhAAwBCyAAKAIAIgFB/v///wdLBEBBzwAhAUHphQkhAAwBCyAAIAFBAWo2AgAgAEEIayIFIAUoAgBBAWoiATYCACABBEAgAkEUaiAAKAIsIAAoAjAoAhARAAACQAJAAkACQAJAAkACQEEFIAIoAhQiBEGAgICAeHMgBEEAThtBAWsOBQECAwQFAAsQmQgiAUH0yAhBBEH4yAhBBxC3BQwFCxCZCCIBQfTICEEEQf/ICEELELcFIAFB46UIQQ0gAi0AGBCmBwwECxCZCCIBQfTICEEEQYrJCEELELcFDAMLEJkIIgFB9MgIQQRBlckIQQkQtwUMAgsQmQgiAUH0yAhBBEGeyQhBBhC3BQwBCxCZCCIBQfTICEEEQaTJCEEPELcFIAFBs8kIQQkgAigCGCACKAIcELcFCyAEQYWAgIB4TgRAIAQgAigCGBC8CAsgACAFEPQHIANCADcCBCADIAE2AgAgAkEgaiQADAILAAsgAiABNgIcIAIgADYCGCACQQA2AhQgAkEUaiIBKAIIIQMgASgCBCEAIAEoAgAEQCAAIAMQ9AdBACEACyACQQhqIgEgAzYCBCABIAA2AgAgAigCCCIAQQEgABsgAigCDEEAIAAbEM0IAAsgAygCACADKAIEIAMoAgggA0EQaiQACyAAIAJBAXEEQCAAIAEgAkEBdhCJAw8LIAAgASACEJ4BCywBAX8gACgCACIDKAIAIAAtAARBAUYQiQggAEECOgAEIAMoAgAgASACEOMBCykBAX8gASgCBCECIAEoAggEQCABKAIMEIsICyAAIAI2AgQgAEEANgIACyQAIAEgA0sEQEEAIAEgAyAEEMcBAAsgACABNgIEIAAgAjYCAAsnAQF/IwBBQGoiAiQAIAIgAUHAAPwKAAAgACACQQEQOiACQUBrJAALHwAgACgCBCACRgR/IAEgACgCACACEK4EQQBHBUEBCwsqAEHVAEHnACAAQf8BcSIAQQFLGyAAQQJ0IgAoAqD6CSAAKAKE+gkQrAMLIQAgAi0AAEEFRgR/IAIoAgQgAigCCCAAIAEQowIFQQALCyQBAX8jAEEQayIEJAAgBEEEaiAAIAEgAiADEL0DIARBEGokAAsvAAJAIAAoAlBBgICAgHhGDQAgABDLBiAAKAJgQYCAgIB4Rg0AIABB4ABqEPMECwsuACAAEIwFIAAoAlAgACgCVBC8CCAAKAI4IAAoAjwQ2QcgACgCRCAAKAJIENkHCzEBAX8DQCAAIAJBBHRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACACQQFqIgIgAUcNAAsLIwAgACABEPwGIABBDGogAUEMahD8BiAAQRhqIAFBGGoQ/AYLJQAgAARAIAAgAiADIAEoAhARAwAPCyACEIsIQcS4CUEyEM0IAAslACAABEAgACACIAMgASgCEBECAA8LIAIQiwhBxLgJQTIQzQgACw0AIAAgAUEBQQEQ+ggLLAEBfyAAKAIAIgFBgYCAgHhHBEAgASAAKAIEENkHIAAoAgwgACgCEBDZBwsLKAAgASgCAEGAgICAeEcEQCAAIAEoAgQgASgCCBC9BA8LIABBADoAAAsNACAAIAFBCEEEEPoICywBAX8gACgCACIBQYCAgIB4RwRAIAEgACgCBBC8CCAAKAIMIAAoAhAQvAgLCw0AIAAgAUEYQQQQ+ggLIgAgAEEkahCNAiAAKAIAQQtHBEAgABCQCAsgAEE0ahCNAgsOACAAIAFByABBCBD6CAstAAJAAkACQCAAKAIwQYCAgIB4aw4CAQIACyAAQQhqEIwFDwsgACgCABD4AwsLKQAgASgCAEHHmAlBuJgJIAAtAAAiABtBDUEPIAAbIAEoAgQoAgwRAwALIwAgAARAIAAgAiABKAIQEQUADwsgAhCLCEHEuAlBMhDNCAAL7AIBBH8jAEEQayICJAAjAEEwayIBJAACQAJAIABFBEBBGyECQczpCSEADAELIAAoAgAiA0H+////B0sEQEHPACECQemFCSEADAELIAAgA0EBajYCACAAQQhrIgMgAygCAEEBaiIENgIAIAQEQAJAAkAgACgCEEGAgICAeEYNACABQSRqIAAoAiwgACgCMBCJAyABKAIkQYCAgIB4Rg0AIAEgASgCLDYCICABIAEpAiQ3AxgMAQsgAUEANgIgIAFCgICAgBA3AxgLIAAgAxDzByABQRBqIAFBGGoQ/AQgAiABKQMQNwIAIAFBMGokAAwCCwALIAEgAjYCLCABIAA2AiggAUEANgIkIAFBJGoiAigCCCEDIAIoAgQhACACKAIABEAgACADEPMHQQAhAAsgAUEIaiICIAM2AgQgAiAANgIAIAEoAggiAEEBIAAbIAEoAgxBACAAGxDNCAALIAIoAgAgAigCBCACQRBqJAALtAEBBH8jAEEQayICJAAjAEEwayIBJAAgAUEkaiAAEO8CAkAgASgCJCIABEAgAUEYaiIDIAAoAnQiAAR/IAAoAighBCAAKAIkBUEACyAEEIwHIAEoAiggASgCLBD4ByABQRBqIAMQrQQgAiABKQMQNwIAIAFBMGokAAwBCyABQQhqIAFBJGoQ4AUgASgCCCIAQQEgABsgASgCDEEAIAAbEM0IAAsgAigCACACKAIEIAJBEGokAAsmACAAKAIAQYCAgIB4RwRAIAEgACgCBCAAKAIIEOMBDwsgARC7CAslACAAKAIAIgAoAgBFBEAgACgCBCAAQQhqKAIAEJMICyAAENsICykAIAAoAgAgACgCBBDZByAAKAIMIAAoAhAQ2QcgACgCGCAAKAIcENkHCyMAIAAgAUEDakH/AXE2AgQgACABQf8BcUECdCgC6PEJNgIACyYBAX8CQCAAKAIADQAgACgCCCIBRQ0AIAAoAgQgARB6CyAAENsICx8BAX8gACABBH8gAQVBASECEMQICzYCBCAAIAI2AgALHgEBfyAAEB8iAUUgAEVyRQRAIAFBACAA/AsACyABCxcAIAEgA0YEfyAAIAIgARCuBAVBAQtFCyEAIAAgASgCDDYCBCAAIAEoAghBACABLQAAQQNGGzYCAAskACAAIAEgAhDCBiAAKAIAIgAoAgAQugggACgCACADIAQQ4wELJQAgACABKAIINgIEIAAgASgCBEEAIAEoAgBBgICAgHhHGzYCAAslACAAKAIwIAAoAjQQ2QcgACgCPCAAKAJAENkHIABByABqEJ0BCysBAX9BgICAgHggACgCACIBIAFBgICAgHhNG0H/////B3FFBEAgABDfBgsLGQAgASgCDARAIAEPCyAAIAEQ0gQgARDbCAsZACAAKAIMBEAgAA8LIAEgABDSBCAAENsICyUAIAAgASgCWDYCBCAAIAEoAlRBACABKAJQQYCAgIB4Rxs2AgALKAAgACABKALkATYCBCAAIAEoAuABQQAgASgC3AFBgICAgHhHGzYCAAsiACAAIAMgASACEJIEIABBATsBJCAAIAI2AiAgAEEANgIcCyMAIAEgAC0AAEEBa0H/AXFBAnQiACgCnPkJIAAoAuz4CRBbCyUAIABBACACELkHIAFBOGoQ9AIgASACNgI8IAFBiYCAgHg2AjgLIAAgAARAIAAoAsAIEJMCIABBxAhqEIwIIABB0AgQegsLJAAgACgCACAAKAIEELwIIAAoAgwgACgCEBC8CCAAQRhqEIwICxcAIAEgA08EfyACIAAgAxCuBAVBAQtFCx8AIAAgAhDzASAAQQRqIAJBBGoQ8wEgAkEIIAEQ1gELGgAgACABIAIgAyABQQFyZ0EBdEE+c0EAEDYLGgAgACABIAIgAyABQQFyZ0EBdEE+c0EAEDcLGgAgACABIAIgAyABQQFyZ0EBdEE+c0EAEDkLIgAgAQRAIAAgASgCBCABKAIIELwEDwsgAEGAgICAeDYCAAseACACBEAgASACEKMBIQELIAAgAjYCBCAAIAE2AgALFgAgASADRgR/IAAgAiABEK8IBUEACwskACAAQdOuCEEJEMIGIAAoAgAiACgCABC6CCABIAAoAgAQ3QYLJAAgASgCAEGAgICAeEcEQCAAIAEQ+AIPCyAAQYCAgIB4NgIACyIAIAAgASACEMIGIAAoAgAiACgCABC6CCADIAAoAgAQ3QYLIgAgACABIAIQwgYgACgCACIAKAIAELoIIAMgACgCABCyAQsjAQF/IAEoAgwhAiAAIAEQ+AIgACACNgIMIAAgAS0AEDoAEAsfAQF/IABBFCACIAEQwAEiA2s2AgQgACABIANqNgIACxwAIAEtAABBBkcEQCAAIAEQ0gEPCyAAQQY6AAALJQAgAUGAAWoQqAMgACACNgIEIAFBCDYCgAEgAEGCgICAeDYCAAsjACAAIAFB/wFxQQJ0IgEoApDxCTYCBCAAIAEoAqTxCTYCAAsjACAAIAFB/wFxQQJ0IgEoAvTxCTYCBCAAIAEoAoDyCTYCAAsaACABRQRAQQAPCyACIAAgAWpBAWtBARCvCAsnAQF/QZgEEPIIIgFBADsBlgQgAUEANgIAIABBADYCBCAAIAE2AgALIgAgACABIAIQwgYgACgCACIAKAIAELoIIAAoAgAgAxCJBgsfACAAKAIAIAAoAgQQvAggAEEMahDjByAAQRhqENwHCx8AIAAoAgAgACgCBBC8CCAAQQxqEIwIIABBGGoQ3AcLIAAgAC0AAEUEQCABQdLQCUEFEFsPCyABQdfQCUEEEFsLHwEBbyAAJQEgASUBIAIlARAEIQMQwgEiACADJgEgAAscACABBEAgACABIAIQiQMPCyAAQYCAgIB4NgIACx8AIAAoAgBBgICAgHhHBEAgABDABw8LIAAoAgQQ+AMLGAAgAQRAIAAgASACEL0EDwsgAEEAOgAACxwAIAEEQCAAIAEgAhC8BA8LIABBgICAgHg2AgALIQAgABCMCCAAKAIMIAAoAhAQvAggACgCGCAAKAIcELwICx0AIABBADYCCCAAIAEoAgQiACAAIAEoAghqEP0DCx8AIAAoAgBBkoCAgHhHBEAgABD3Aw8LIAAoAgQQsQgLGgAgACABQThqEPwGIABBDGogAUHEAGoQ/AYLHwAgACgCAEGAgICAeEcEQCAAELAEDwsgACgCBBD4AwsbACAALQAAQQZHBEAgABDXBQ8LIAAoAgQQ+AMLegEBfyAAIAAoAgBBAWsiATYCACABRQRAIAAoAuABEKMHIAAoAtQBIABB2AFqKAIAELwIIABBKGoQygYgACgCyAEgAEHMAWooAgAQ2QcgAEEQahDnBwJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEHoARB6CwsLXAEBfyAAIAAoAgBBAWsiATYCACABRQRAIAAoAjAQowcgACgCJCAAQShqKAIAELwIIABBDGoQ8gcCQCAAQX9GDQAgACAAKAIEQQFrIgE2AgQgAQ0AIABBNBB6CwsLVAEBfyAAIAAoAgBBAWsiATYCACABRQRAIAAoAgwgAEEQaigCABC8CCAAQRhqEOQHAkAgAEF/Rg0AIAAgACgCBEEBayIBNgIEIAENACAAQTwQegsLC5gBAQJ/IAAgACgCAEEBayIBNgIAIAFFBEAgACgCMBCjByAAQQxqEOIHIAAoAhggAEEcaigCABDZByAAKAIkIABBKGooAgAQ2QcgACgCOCIBKAIAIgIEQCAAKAI0IAIRAQALIAEoAgQiAQRAIAAoAjQgARB6CwJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEE8EHoLCwsgACAAKAKIAUGAgICAeEcEQCAAEJYBDwsgACgCABD4AwtEAQF/IAAgACgCAEEBayIBNgIAIAFFBEAgAEEMahDPBwJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEE4EHoLCwtEAQF/IAAgACgCAEEBayIBNgIAIAFFBEAgACgCDBCjBwJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEEQEHoLCwtoAQF/IAAgACgCAEEBayIBNgIAIAFFBEAgACgCkAEQowcgACgChAEQxgcgAEEYahDhBCAAQSRqEOQHIABByABqEPQCAkAgAEF/Rg0AIAAgACgCBEEBayIBNgIEIAENACAAQZgBEHoLCwteAQF/IAAgACgCAEEBayIBNgIAIAFFBEAgACgCiAEQowcgAEEQahDrAyAAQSBqELsHIABBQGsQ1wICQCAAQX9GDQAgACAAKAIEQQFrIgE2AgQgAQ0AIABBkAEQegsLC0wBAX8gACAAKAIAQQFrIgE2AgAgAUUEQCAAKAIMEKMHIAAoAhAQogcCQCAAQX9GDQAgACAAKAIEQQFrIgE2AgQgAQ0AIABBFBB6CwsLYAEBfyAAIAAoAgBBAWsiATYCACABRQRAIAAoAsgBEKMHIABBEGoQ6AcgACgCvAEQnQggAEGAAWoQ9wQCQCAAQX9GDQAgACAAKAIEQQFrIgE2AgQgAQ0AIABB0AEQegsLCzwBAX8gACAAKAIAQQFrIgE2AgAgAUUEQAJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEEgEHoLCwtFAQF/IAAgACgCAEEBayIBNgIAIAFFBEAgAEEQahDfBwJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEGQARB6CwsLXwEBfyAAIAAoAgBBAWsiATYCACABRQRAIABBCGoQ5gQgAEHEAGoQ1AYgACgCYCAAQeQAaigCABDZBwJAIABBf0YNACAAIAAoAgRBAWsiATYCBCABDQAgAEHsABB6CwsLGgAgAUGAAk8EQCAAIAEQ1wEPCyAAIAEQtgMLdAEDfyAAIAAoAgBBAWsiATYCACABRQRAIABBEGooAgAhAQJAIAAoAgwiAkUNACABKAIAIgMEQCACIAMRAQALIAEoAgQiAUUNACACIAEQegsCQCAAQX9GDQAgACAAKAIEQQFrIgE2AgQgAQ0AIABBGBB6CwsLGgAgACABIAIQiQFBgghBgwggA0EBcRsQrgcLGAAgACAAKQMgIAKtfDcDICAAIAEgAhA6CxkAIAEgAiAAQQRqKAIAIABBCGooAgAQjwgLHwAgACABQQJ0IgEoArjxCTYCBCAAIAEoAtDxCTYCAAsWACABBEAgACABEKwEDwsgAEIANwMACxYAIABBAUYEf0EBIAEQowhBAAUgAQsLHAAgABCMCCAAKAIMIAAoAhAQ2QcgAEEYahDcBwsfAQF/IAAoAgAiAUGAgICAeEcEQCABIAAoAgQQlAgLCxwBAW8gACUBIAElASABEPUDIAIlASACEPUDEAILGQAgASACEKMBIQEgACACNgIEIAAgATYCAAsZACAAQdfQCUHS0AkgARtBBEEFIAEbEJwICw8AIAAEQBC2CAALELQIAAsZACAEIAAQqQQhACABIAIgAxCJASAAEK4HCxUAIABBAUYEQA8LQeyRCUExEM0IAAsbAQF/IAElARAFIQIgACABNgIEIAAgAkU2AgALFgAgACABEPwGIABBDGogAUEMahD8BgsVACAAQQFGBEAgARDzBCABQTwQegsLHAAgASAALQAAQQJ0IgAoAuj5CSAAKALM+QkQWwscACAAKAIAIAAoAgQQ2QcgACgCDCAAKAIQENkHC9QBAQJ/IwBB0ABrIgMkACADQQhqIAIQ+AIgA0EUaiACQQxqEPgCQYGAgIB4IQQgAigCGEGBgICAeEcEQCADQThqIAJBGGoQ/AYgA0HEAGogAkEkahD8BiADIAP9AAI8/QsDICADIAMoAkw2AjAgAygCOCEECyAAIAMoAhA2AgggACADKQIINwIAIAAgAykCFDcCDCAAIAMoAhw2AhQgACAENgIYIAAgA/0AAyD9CwIcIAAgAygCMDYCLCADQdAAaiQAIAAgAToAQCAAIAL9AAMw/QsDMAslAQF/IAAQ5wMgACgCGCIBBEAgARCxBQsgACgCHBCdCCAAEOMICxwAIAAoAgggACgCDBC8CCAAKAIUIAAoAhgQ2QcLFwAgAEEMahDiByAAEIwIIABBGGoQ3AcLFwAgABDaByAAQQxqEOMHIABBGGoQ3AcLFwAgAiAAQYAIahDnBCAAIAFBAEEAEBELHAAgASgCACAAKAIAIAAoAgQgASgCBCgCDBEDAAsXACAAQQxqELIFIAAoAgAgACgCBBC8CAsXACAAKAIAIAAoAgQQvAggAEEMahDfBgsXACAAKAIAIAAoAgQQvAggAEEMahDgBwsSACAAIAFBAXRBAXIgAhCFBQALFwAgACgCACAAKAIEELwIIABBDGoQ1QELEgAgACgCAARAIABBBGoQpgELCxMAIAAEQCAAEMoEIABBmAIQegsLFwAgACgCACAAKAIEEMwFIABBCGoQ7AcLFwAgAEEEahChAyAAKAIEIAAoAggQvAgLEAAgAARAIAEgACACbBB6CwsXACAAKAIAIAAoAgQQ2QcgAEEMahDcBwsXACAAKAIAIAAoAgQQ2QcgAEEQahDcBwsXACAAKAIAIAAoAgQQvAggAEEQahDcBwsXACAAKAIIIAAoAgwQ2QcgAEEUahDcBwsXACAAKAIAIAAoAgQQvAggAEEMahDcBwsXACAAKAIAIAAoAgQQqwggAEEIahDkBwsXACAAQQhqEIwIIAAoAhQgACgCGBC8CAsXACAAKAIAIAEgACgCBEEMaigCABEFAAsZACAAKAIAQePQCUEBIAAoAgQoAgwRAwAaCxkAIAAoAgBB29AJQQQgACgCBCgCDBEDABoLGQAgACgCAEHQ0AlBASAAKAIEKAIMEQMAGgsXAQFvIAAgARAGIQIQwgEiACACJgEgAAsXAQFvIAAgARAMIQIQwgEiACACJgEgAAsQACABQf8BcQRAIAAQuAgLCxAAIAFB/wFxBEAgABC5CAsLFQAgAEGAgICAeEcEQCAAIAEQvAgLCxYAIAAoAgBBgICAgHhHBEAgABCyBAsLFQAgAEGAgICAeE0EQCAAIAEQ2QcLCxIAIAAoAgBBAE4EQCAAELEDCwsVACAAIAEgAhDWBzYCBCAAQQA2AgALFwAgACgCBBCLCCAAKAIIIAAoAgwQoAgLEgAgACgCAEEDRwRAIAAQwAQLCxYAIAAoAgBBgYCAgHhHBEAgABDfBgsLEgAgAC0AAEEGRwRAIAAQ1wULCxYAIAAoAgBBgICAgHhHBEAgABCMCAsLFgAgACgCAEGAgICAeEcEQCAAEOsDCwsWACAAKAIAQYCAgIB4RwRAIAAQkAcLCxUAIABBhYCAgHhHBEAgACABEPEHCwsSACAAKAIAQQBOBEAgABCMCAsLEgAgACgCAEEGTQRAIAAQ5wMLCxYAIAAoAlBBgICAgHhHBEAgABDLBgsLFgAgACgCAEGSgICAeEcEQCAAEM0DCwsWACAAKAIAQYOAgIB4RwRAIAAQnAULCxIAIAAoAgBBAkcEQCAAENAHCwsSACAALQAAQQ5HBEAgABD/AQsLEQAgAEEFSQRAIAAgARCSCAsLGAAgASgCAEHIhglBCiABKAIEKAIMEQMACxQAIAAgACgCAEEBajYCACABEJYHCxQAIAAgACgCAEEBajYCACABEJcHCxUAIABBhYCAgHhOBEAgACABELwICwsSACAAKAIAQQdHBEAgABDnAwsLFAAgACAAKAIAQQFrNgIAIAEQmAcLFAAgACAAKAIAQQFrNgIAIAEQmQcLFAAgACAAKAIAQQFqNgIAIAEQmAcLFAAgACAAKAIAQQFqNgIAIAEQmQcLFAAgACAAKAIAQQFrNgIAIAEQnAcLFAAgACAAKAIAQQFrNgIAIAEQnQcLFAAgACAAKAIAQQFrNgIAIAEQnwcLFAAgACAAKAIAQQFqNgIAIAEQmwcLFAAgACAAKAIAQQFrNgIAIAEQoQcLFAAgACAAKAIAQQFqNgIAIAEQnQcLFAAgACAAKAIAQQFqNgIAIAEQngcLFAAgACAAKAIAQQFqNgIAIAEQoAcLFAAgACAAKAIAQQFqNgIAIAEQoQcLGAAgASgCAEG8nQlBEiABKAIEKAIMEQMACxUAIAAgASACEIkBNgIEIABBADYCAAsZAQF/ELQFIgBBADsBkgMgAEEANgKIAiAACxgAIAEoAgBB0bwJQQUgASgCBCgCDBEDAAsYACABKAIAQfDaCUEFIAEoAgQoAgwRAwALFQEBbyAAJQEgASACJQEgAhD1AxADCxcCAW8BfyAAEAohARDCASICIAEmASACCxAAIAAgASABIAJqEOsEQQALiggBAn8gACEGIwBBMGsiBSQAIAUgAzYCBCAFIAI2AgAgBSABNgIIAkACQAJAAkACQAJAIAEgAk8EQCABIANJDQYgAiADSw0BIAJFIAEgAk1yDQMgACACaiwAAEG/f0oNAyACIQACQANAIAAgBmosAABBv39KDQEgAEEBayIADQALQQAhAAsDQCACIAZqLAAAQb9/Sg0DIAJBAWoiAiABRw0ACyABIQIMAgsgBSAFQQhqrUKAgICAEIQ3AyAgBSAFrUKAgICAEIQ3AxhBp4UIIAVBGGogBBCFBQALIAUgBUEEaq1CgICAgBCENwMgIAUgBa1CgICAgBCENwMYQeSDCCAFQRhqIAQQhQUACyAFIAA2AgwgBSACNgIQAkAgACACSw0AAkAgAEUNACAAIAFPBEAgACABRg0BDAILIAAgBmosAABBQEgNAQsCQCABIAJNBEAgASACRw0CDAELIAIgBmosAABBv39MDQELIAAgAkYNAiAFAn8gACAGaiIBLAAAIgBBAE4EQCAAQf8BcQwBCyABLQABQT9xIgMgAEEfcSICQQZ0ciAAQV9NDQAaIAEtAAJBP3EgA0EGdHIiAyACQQx0ciAAQXBJDQAaIAJBEnRBgIDwAHEgAS0AA0E/cSADQQZ0cnILNgIUIAUgBUEMaq1CgICAgKADhDcDKCAFIAVBFGqtQoCAgICwA4Q3AyAgBSAFrUKAgICAEIQ3AxhBs5QIIAVBGGogBBCFBQALIAYgASAAIAIgBBCICAALIANFIAEgA01yDQIgAyAGaiwAAEG/f0oNAiADIQACQANAIAAgBmosAABBv39KDQEgAEEBayIADQALQQAhAAsCQANAIAMgBmosAABBv39KDQEgA0EBaiIDIAFHDQALIAEhAwsgBSAANgIMIAUgAzYCECAAIANLDQECQCAARQ0AIAAgAU8EQCAAIAFGDQEMAwsgACAGaiwAAEFASA0CCwJAIAEgA00EQCABIANHDQMMAQsgAyAGaiwAAEG/f0wNAgsgACADRg0AIAUCfyAAIAZqIgEsAAAiAEEATgRAIABB/wFxDAELIAEtAAFBP3EiAyAAQR9xIgJBBnRyIABBX00NABogAS0AAkE/cSADQQZ0ciIDIAJBDHRyIABBcEkNABogAkESdEGAgPAAcSABLQADQT9xIANBBnRycgs2AhQgBSAFQQxqrUKAgICAoAOENwMoIAUgBUEUaq1CgICAgLADhDcDICAFIAVBBGqtQoCAgIAQhDcDGEGFlQggBUEYaiAEEIUFAAsgBBCwCAALIAYgASAAIAMgBBCICAALIAUgBUEIaq1CgICAgBCENwMgIAUgBUEEaq1CgICAgBCENwMYQeSFCCAFQRhqIAQQhQUACxUAIAFFBEAgAEHh0AlB4tAJEOsECwsXACAAQYGAgIB4NgIAIAAgAS0AGDoABAsQACAAQYQITwRAIAAQ9QMLCxQAIAAQoQMgACgCACAAKAIEELwICz4BA38gACgCCCECIAAoAgQhAwNAIAEgAkcEQCADIAFBGGxqENcFIAFBAWohAQwBCwsgACgCACAAKAIEEMoICxIAIAAgAUGh9ghBChCjAkEARwsQACAAIAEgAiADEPoGQQFzCxQAIAAoAhggACgCHBC8CCAAEOcHCxQBAX9BBEEEEKcFIgEgADYCACABCw8AIABBA08EQCABEKoICwsNACABBEAgACABEHoLCw0AIAAEQCABIAAQegsLEAAgACABIAEgAmoQ/QNBAAsUACAAKAIAIAEgACgCBCgCDBEFAAsRACAAQQhrIgAQ6gMgABClBwsNACABBEAgACABEHoLCxUCAW8BfxAAIQAQwgEiASAAJgEgAQsVAgFvAX8QASEAEMIBIgEgACYBIAELEAAgASAAKAIEIAAoAggQWwsOACAAIAEgASACahDrBAsMACAABEAgABD4AwsLFAAgAEGBgICAeDYCACAAQQA6AAQLEAAgASAAKAIAIAAoAgQQWwsMACAABEAgARCLCAsLDAAgAARAIAAQsQgLCwwAIAAEQCAAEJMCCwsMACAABEAgARD4AwsLDAAgAARAIAAQ1AQLCxAAIAAgAjYCBCAAIAE2AgALDwAgABDrAyAAQQxqENwHCxcAIAAQ6wMgAEEMahDjByAAQRxqENwHCw8AIAAQsgQgAEEMahDcBwsPACAAQTxqEKYBIAAQ3AcLEAAgACgCABD4AyAAQQQQegsMACAABEAgARCiCAsLEAAgACgCACAAKAIEIAEQYAsQACAAKAIEIAAoAgggARBgCxIAIABBpOkJNgIEIAAgATYCAAsMACAAIAEgAhCuBEULDgBB9KcJQSsgABDDBwALDgAgABCWASAAQZgBEHoLDwAgACgCACAAKAIEELwICxEAQbK0CUGZAUGAtQkQhQUACxAAQdyWCUEjQfCWCRCFBQALDwAgACgCACAAKAIEEJQICwwAQZX/CUEBOgAAAAsLACAAIAEQ9gNBAAsPACAAQdDQCUHR0AkQ6wQLDwAgAEHj0AlB5NAJEOsECw8AIABB4tAJQePQCRDrBAsPACAAQdvQCUHf0AkQ6wQLCwAgACABQQEQyQcLDABB5wAgACABEKwDCwsAIAAgAUEQEMkHCwsAIAAgAUE0EMkHCwsAIAAgAUEIEMkHCw0AQTlBxLgIQSkQrAMLCwAgACABQQwQyQcLCwAgACABQTAQyQcLDQBBN0GswQhBHhCsAwsNAEE1QYP3CEEXEKwDC6gBAQR/AkAgASgCACICBEAgAiACKALoHyIFQX8gAigC0B8iA0EQaiIEIAMgBEsbIgQgBCAFSxsiBDYC0B8gAkGABGogAiACQdQfakEBIAMgAigC5B9qIAMgBUsiBRtBACAEIANrIAUbIANFEE4gAigC0B8gAigC6B9HBEAgAEGAgICAeDYCAAwCCyABQQA2AgAgACACEHMMAQsgAEGAgICAeDYCAAsQuwULDAAgABDEByAAEOIICwwAIAAQwAQgABDfCAsMACAAKAIAIAEQmwgLCwAgACABQRgQyQcLDAAgABCfBiAAEN0ICwsAIAAgAUEUEMkHCwkAIAAgARAIAAsOAEHoAEHgkglBLhCsAwsMAEHM6QlBGxDNCAALDAAgAUGYtAlBGBBbCwwAIAFB+LMJQSAQWwsKACAAQQhrEOoDCwoAIABBCGsQpQcLEAAgAEGU6Qn9AAIA/QsCAAsQACAAQazoCf0AAgD9CwIACwwAIAAgASkCADcDAAsNACAAQYCAgIB4NgIACw0AIABBhICAgHg2AgALDQAgAEGCgICAeDYCAAsKAEHnACAAEKcECwgAIABBFBB6CwsAQYTyCEEOEL0ICwkAIABByAAQegsIACAAQSwQegsJACAAQfgAEHoLCQAgAEGAARB6CwkAIABBwAAQegsIACAAQRgQegsIACAAQSQQegsJACAAQegAEHoLCQAgAEEgEMwGCwkAIABBADYCAAsHACAAENwHCwMAAAvqAgECfyAAIApqKAIAIAAgCWooAgAgAEEEaigCACAAQQhqKAIAENUFIQkgACADIAQgACAIaigCACAAIAdqKAIAIAAgBmooAgAgACAFaigCABDVBUH/AXFB/wFGIgYbaiEFIAAgBCADIAYbaiIHIAAgCUH/AXEiCEH/AUcgAmxqIgYgBSAFQQRqKAIAIAVBCGooAgAgACAIQf8BRiACbGoiAEEEaigCACAAQQhqKAIAENUFQf8BcUH/AUYiChsgB0EEaigCACAHQQhqKAIAIAZBBGooAgAgBkEIaigCABDVBUH/AXFB/wFGIgsbIghBBGooAgAgCEEIaigCACAAIAUgBiALGyAKGyIJQQRqKAIAIAlBCGooAgAQ1QUhDCABIAUgACAKGyAC/AoAACABIAJqIAggCSAMQf8BcUH/AUYiABsgAvwKAAAgASAEaiAJIAggABsgAvwKAAAgASADaiAGIAcgCxsgAvwKAAALxwEBBX8jAEEwayIKJAAgAUEEaigCACILIAFBCGooAgAiDCABIARrKAIAIAEgBWsoAgAQ1QVB/wFxQf8BRgRAIAEoAgAhDSADIApqIAFBDGogAvwKAAADQAJAIAEiCSABIAhrIgEgCPwKAAAgACABRg0AIAsgDCAJIAdrKAIAIAkgBmsoAgAQ1QVB/wFxQf8BRg0BCwsgASANNgIAIAkgBWsgDDYCACAJIARrIAs2AgAgCSACayADIApqIAL8CgAACyAKQTBqJAALiwEBAn8CQCABBEAgASgCACIDQf////8HTwRAIABBzwA2AgggAEHphQk2AgQgAEEANgIADwsgASADQQFqNgIAIAFBCGsiAyADKAIAQQFqIgQ2AgAgBEUNASAAIAM2AgggACABNgIEIAAgASACajYCAA8LIABBGzYCCCAAQczpCTYCBCAAQQA2AgAPCwALXAECfyABKAIIIQUgASgCACEEIAAgASgCBCIBBH8gBCAFQQJ0aiADaiEDA0AgAygCACIEIAJqIQMgAUEBayIBDQALQQAFIAVBAWoLNgIIIABBADYCBCAAIAQ2AgALSgAgAAJ/IAEgBEcEQCABIANHIgEgAiAERg0BGiACIANHIAFqDAELQQAgAiAERg0AGiACIANHCyIBNgIIIABBATYCBCAAIAE2AgALRgEBfyMAQRBrIgIkACACQQhqIAAgACgCAEEBIAFBGBDiASACKAIIIgBBgYCAgHhHBEAgAigCDBogABCxBwALIAJBEGokAAs7ACACIANJBEBBqNwJQRMgBBCFBQALIAAgAzYCBCAAIAE2AgAgACACIANrNgIMIAAgASADIAVsajYCCAs8AQF/IwBBEGsiBCQAIAQgAjYCBCAEIAE2AgAgBEECNgIMIAQgBDYCCCAAIAMgBEEIahDBBiAEQRBqJAALMQEBfyMAQRBrIgIkACACQQhqIAEgABD5BiACKAIIIgBFBEAQtggACyACQRBqJAAgAAsxAQF/IwBBEGsiASQAIAFBCGpBBCAAEK8HIAEoAggiAEUEQBC2CAALIAFBEGokACAACy0AIAEgA0YEQCABIARsIgEEQCACIAAgAfwKAAALDwtB9N0JQShBnN4JEMMHAAubBwEHfyMAQRBrIgkkACMAQfABayIIJAAgCEHsAGogABDuAiAIQTBqIAEgAhClCCAIQQA2AnggCCAIKAI0Igo2AoABIAggCCgCMCILNgJ8IAhBKGogAyAEEKUIIAhBADYChAEgCCAIKAIsIgM2AowBIAggCCgCKCIENgKIAQJAAkAgCCgCbCICBEAgCCgCdCEMIAgoAnAgCEHIAWogBCADEPICAkACQAJAIAgtAMgBIgBBBkYEQCAIKALMASEADAELIAggCC0AywE6ALMBIAggCC8AyQE7ALEBIAggCP0AA9AB/QsDuAEgCCAIKALMATYCtAEgCCAAOgCwASAIQQA6ANgBIAhBADYC0AEgCEKAgICAEDcCyAEgCCAIQbABajYC1AECQCAIQcgBaiIBQciBCEEBEKQBIgBFBEAgCEGQAWogARCdAiAIKAKUASEAIAgoApABIg5BgYCAgHhHDQELIAAgBzYCXCAAIAY2AlhBAEEBELwIIAhBsAFqENcFDAELIAgoApgBIQZBAEEBELwIQQRByAAQpwUiAUGAgICAeDYCDCABIAY2AgggASAANgIEIAEgDjYCACACKAIAIgIgAigCAEEBaiIANgIAIABFDQQgCEHIAWogCyAKEJkBIAgoAswBIQACQCAIKALIASIGQYGAgIB4RgRAIAIQowcgARDKByABQcgAEHoMAQsgCCAIKALoATYCqAEgCCAIKQLgATcDoAEgCCAI/QAC0AH9CwOQAQsgCEGwAWoQ1wUgBkGBgICAeEcNAQsgABDGBCEBIAAQ+AMgCEGBgICAeDYCPCAIIAE2AkAMAQsgCCAANgJAIAggBjYCPCAIIAgpA5ABNwJEIAggCP0AA5gB/QsCTCAIIAgoAqgBNgJcIAggBTYCaCAIIAE2AmQgCCACNgJgCyAEIAMQkwggCyAKEJMIIAwQ9wcgCEEgaiAIQTxqEJEEIAgoAiQhACAJIAgoAiAiATYCCCAJIABBACABQQFxIgEbNgIEIAlBACAAIAEbNgIAIAhB8AFqJAAMAgsgCEEYaiAIQYQBahDQBSAIKAIYIQIgCCgCHCEDIAhBEGogCEH4AGoQ0AUgCCgCECEBIAgoAhQhBCAIQQhqIAhB7ABqEOIFIAgoAggiACABIAAbIgEgAiABGyICQQEgAhsgCCgCDCAEIAAbIAMgARtBACACGxDNCAsACyAJKAIAIAkoAgQgCSgCCCAJQRBqJAALzgYBBn8jAEEQayIJJAAjAEHwAWsiCCQAIAhB7ABqIAAQ7gIgCEEwaiABIAIQpQggCEEANgJ4IAggCCgCNCIKNgKAASAIIAgoAjAiCzYCfCAIQShqIAMgBBClCCAIQQA2AoQBIAggCCgCLCIDNgKMASAIIAgoAigiBDYCiAECQAJAIAgoAmwiAgRAIAgoAnQhDCAIKAJwIAhByAFqIAQgAxDyAgJAAkACQCAILQDIASIAQQZGBEAgCCgCzAEhAAwBCyAIIAgtAMsBOgCzASAIIAgvAMkBOwCxASAIIAj9AAPQAf0LA7gBIAggCCgCzAE2ArQBIAggADoAsAEgCEEAOgDYASAIQQA2AtABIAhCgICAgBA3AsgBIAggCEGwAWoiATYC1AEgCEHIAWpBBEEAEKQBIgAEQCAAIAc2AlwgACAGNgJYQQBBARC8CCABENcFDAELQQBBARC8CEEEQTwQpwUiAUGAgICAeDYCACACKAIAIgIgAigCAEEBaiIANgIAIABFDQQgCEHIAWogCyAKEJkBIAgoAswBIQACQCAIKALIASIGQYGAgIB4RgRAIAIQowcgARDcByABQTwQegwBCyAIIAgoAugBNgKoASAIIAgpAuABNwOgASAIIAj9AALQAf0LA5ABCyAIQbABahDXBSAGQYGAgIB4Rw0BCyAAEMYEIQEgABD4AyAIQYGAgIB4NgI8IAggATYCQAwBCyAIIAA2AkAgCCAGNgI8IAggCCkDkAE3AkQgCCAI/QADmAH9CwJMIAggCCgCqAE2AlwgCCAFNgJoIAggATYCZCAIIAI2AmALIAQgAxCTCCALIAoQkwggDBD3ByAIQSBqIAhBPGoQkQQgCCgCJCEAIAkgCCgCICIBNgIIIAkgAEEAIAFBAXEiARs2AgQgCUEAIAAgARs2AgAgCEHwAWokAAwCCyAIQRhqIAhBhAFqENAFIAgoAhghAiAIKAIcIQMgCEEQaiAIQfgAahDQBSAIKAIQIQEgCCgCFCEEIAhBCGogCEHsAGoQ4gUgCCgCCCIAIAEgABsiASACIAEbIgJBASACGyAIKAIMIAQgABsgAyABG0EAIAIbEM0ICwALIAkoAgAgCSgCBCAJKAIIIAlBEGokAAu0CQEIfyMAQRBrIg0kACMAQbACayIMJAAgDEHkAGogABDuAiAMQShqIAEgAhClCCAMQQA2AnAgDCAMKAIsIg42AnggDCAMKAIoIg82AnQgDEEgaiADIAQQpQggDEEANgJ8IAwgDCgCJCIENgKEASAMIAwoAiAiEDYCgAECQAJAIAwoAmQiEQRAIAwoAmwhEiAMKAJoIAxBiAJqIBAgBBDyAgJAAkACQCAMLQCIAiIAQQZGBEAgDCgCjAIhAQwBCyAMIAwtAIsCOgCrASAMIAwvAIkCOwCpASAMIAz9AAOQAv0LA7ABIAwgDCgCjAI2AqwBIAwgADoAqAEgDEEAOgDQASAMQQA2AsgBIAxCgICAgBA3AsABIAwgDEGoAWo2AswBAkAgDEHAAWoiACALQQIQpAEiAUUEQCAMQdQBaiIBIAAgCiAJEMwCIAxBiAJqIgMgASAIEPUCAn8gDCgCjAIiASAMKAKIAiICQYCAgIB4Rg0AGiAMKAKQAiEJIAMgAEGsmAhBARDKAyAMKAKMAiEAIAwoAogCIgNBgICAgHhGBEAgAiABELwIIAAMAQsgDCAMKAKYAjYCmAEgDCAMKQKQAjcCkAEgDCAANgKMASAMIAM2AogBIAxB9AFqIgggDEGIAWpBgIEIQQ4QzAIgDEHoAWogCBDgAiAMKALsASEIIAwoAugBIgpBgYCAgHhHDQIgAiABELwIIAwoAvQBIAwoAvgBELwIIAMgABC8CCAICyEBIAwoAtQBIAwoAtgBELwICyABIAc2AlwgASAGNgJYQQBBARC8CCAMQagBahDXBQwBCyAMKALwASEGIAwoAvQBIAwoAvgBELwIIAMgABC8CCAMKALUASAMKALYARC8CEEAQQEQvAhBBEHUABCnBSIAQYCAgIB4NgIYIAAgBjYCFCAAIAg2AhAgACAKNgIMIAAgCTYCCCAAIAE2AgQgACACNgIAIBEoAgAiAiACKAIAQQFqIgE2AgAgAUUNBCAMQYgCaiAPIA4QmQEgDCgCjAIhAQJAIAwoAogCIgNBgYCAgHhGBEAgAhCjByAAEIgHIABB1AAQegwBCyAMIAwoAqgCNgKgASAMIAwpAqACNwOYASAMIAz9AAKQAv0LA4gBCyAMQagBahDXBSADQYGAgIB4Rw0BCyABEMYEIQAgARD4AyAMQYGAgIB4NgI0IAwgADYCOAwBCyAMIAE2AjggDCADNgI0IAwgDCkDiAE3AjwgDCAM/QADkAH9CwJEIAwgDCgCoAE2AlQgDCAFNgJgIAwgADYCXCAMIAI2AlgLIBAgBBCTCCAPIA4QkwggEhD3ByAMQRhqIAxBNGoQkQQgDCgCHCEAIA0gDCgCGCIBNgIIIA0gAEEAIAFBAXEiARs2AgQgDUEAIAAgARs2AgAgDEGwAmokAAwCCyAMQRBqIAxB/ABqENAFIAwoAhAhAiAMKAIUIQMgDEEIaiAMQfAAahDQBSAMKAIIIQEgDCgCDCEEIAwgDEHkAGoQ4gUgDCgCACIAIAEgABsiASACIAEbIgJBASACGyAMKAIEIAQgABsgAyABG0EAIAIbEM0ICwALIA0oAgAgDSgCBCANKAIIIA1BEGokAAsnAQF/IwBBEGsiAiQAIAIgAkEPaq0gAYQ3AwBB+YcIIAIgABCFBQALJgAgAkEBcQRAIAAgASABIAJBAXZqEP0DQQAPCyAAIAMgASACEHwLSAAgAS0AAEEGRwRAIAAgASkDEDcDECAAIAH9AAMA/QsDAA8LIAAgAjoAAAJAIAEtAABBBkcEQCABENcFDAELIAFBBGoQ3gYLCyQBAX8gACgCACAAKAIIIgRrIAFJBEAgACAEIAEgAyACENwECwsLrPYBFwBBgIAIC+huCQYCABcAAAAJAgAANwAAAAkGAgAXAAAAaQQAACQAAABTZWNyZXRDb2RlTmFtZVZhbHVldXNlcm5hbWVwYXNzd29yZG9wdGlvbnMAADMAAgAIAAAAOwACAAgAAABDAAIABwAAAHVzZXJBdHRyaWJ1dGVzdmFsaWRhdGlvbkRhdGFjbGllbnRNZXRhZGF0YWF1dG9TaWduSW5Vc2VyQ29uZmlybWVkQ29kZURlbGl2ZXJ5RGV0YWlsc1VzZXJTdWJkZXZpY2UAAAC/AAIABgAAAERldmljZXBhZ2VTaXplbmV4dFRva2VuANYAAgAIAAAA3gACAAkAAABEZXZpY2VzUGFnaW5hdGlvblRva2VubWZhT3B0aW9ucw4BAgAKAAAAZGVsaXZlcnlNZWRpdW1hdHRyaWJ1dGVOYW1lACABAgAOAAAALgECAA0AAABjb2RlTAECAAQAAABDAAIABwAAAGZyaWVuZGx5RGV2aWNlTmFtZQAAYAECABIAAACPBgIAJwAAAK0AAAAkAAAAwMAAwAEvwAAfQ29nbml0b0lkZW50aXR5U2VydmljZVByb3ZpZGVyLsABLsABLsAAFnNsaWNlIGluZGV4IHN0YXJ0cyBhdCDADSBidXQgZW5kcyBhdCDAABVieXRlIHJhbmdlIHN0YXJ0cyBhdCDADSBidXQgZW5kcyBhdCDAACBpbmRleCBvdXQgb2YgYm91bmRzOiB0aGUgbGVuIGlzIMASIGJ1dCB0aGUgaW5kZXggaXMgwAAmaXMgbm90IGV4cGVjdGVkOyB3aGF0IG1heSBiZSBnaXZlbiBpcyDAABxtdXN0IGJlIGEgd2hvbGUgbnVtYmVyIGZyb20gwAQgdG8gwADACSBhdCBsaW5lIMAIIGNvbHVtbiDAABFzdGFydCBieXRlIGluZGV4IMAnIGlzIG91dCBvZiBib3VuZHMgZm9yIHN0cmluZyBvZiBsZW5ndGggwAAPZW5kIGJ5dGUgaW5kZXggwCcgaXMgb3V0IG9mIGJvdW5kcyBmb3Igc3RyaW5nIG9mIGxlbmd0aCDAABJyYW5nZSBzdGFydCBpbmRleCDAIiBvdXQgb2YgcmFuZ2UgZm9yIHNsaWNlIG9mIGxlbmd0aCDAABByYW5nZSBlbmQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAAHc3RyaW5nIMAAD211c3QgYmUgb25lIG9mIMAAGXRoZSBhbnN3ZXIgaGFzIG5vIHVzYWJsZSDAAAhtdXN0IGJlIMAADmludmFsaWQgdHlwZTogwAssIGV4cGVjdGVkIMAAwAI6IMAAwAEgwABhbGxvYy9zcmMvY29sbGVjdGlvbnMvYnRyZWUvbWFwL2VudHJ5LnJzAHNyYy9zZXNzaW9uL290aGVyX2xpYnJhcnkucnMAc3JjL2JpbmRpbmdzL2VudHJvcHkucnMAY29yZS9zcmMvc2xpY2Uvc29ydC9zaGFyZWQvc21hbGxzb3J0LnJzAGNvcmUvc3JjL3NsaWNlL3NvcnQvc3RhYmxlL3F1aWNrc29ydC5ycwBhbGxvYy9zcmMvZm10LnJzAGJhc2U2NGN0LTEuOC4zL3NyYy9hbHBoYWJldC5ycwBzdGQvc3JjL3N5cy90aHJlYWRfbG9jYWwvbm9fdGhyZWFkcy5ycwBzdGQvc3JjL3N5cy9zeW5jL3J3bG9jay9ub190aHJlYWRzLnJzAGFsbG9jL3NyYy9zdHIucnMAc2VyZGVfanNvbi0xLjAuMTU0L3NyYy9lcnJvci5ycwBjb3JlL3NyYy9zbGljZS9tZW1jaHIucnMAYmFzZTE2Y3QtMS4wLjAvc3JjL2xvd2VyLnJzAHNlcmRlX2pzb24tMS4wLjE1NC9zcmMvdmFsdWUvc2VyLnJzAHNlcmRlX2pzb24tMS4wLjE1NC9zcmMvc2VyLnJzAHNyYy9iaW5kaW5ncy9zaWduX3VwLnJzAGFsbG9jL3NyYy9jb2xsZWN0aW9ucy9idHJlZS9tYXAucnMAY29yZS9zcmMvc3RyL3BhdHRlcm4ucnMAc3JjL2JpbmRpbmdzL3NpZ25faW4ucnMAanMtc3lzLTAuMy4xMDcvc3JjL2Z1dHVyZXMvanNwaS5ycwBhbGxvYy9zcmMvc3RyaW5nLnJzAGJhc2U2NGN0LTEuOC4zL3NyYy9lbmNvZGluZy5ycwBhbGxvYy9zcmMvY29sbGVjdGlvbnMvYnRyZWUvbmF2aWdhdGUucnMAaHR0cGRhdGUtMS4wLjMvc3JjL2RhdGUucnMAc2VyZGVfanNvbi0xLjAuMTU0L3NyYy9pby9jb3JlLnJzAGNvcmUvc3JjL3VuaWNvZGUvcHJpbnRhYmxlLnJzAHNyYy9mbG93L3NpZ25faW4vY2hhbGxlbmdlLnJzAGFsbG9jL3NyYy9jb2xsZWN0aW9ucy9idHJlZS9ub2RlLnJzAGluZGV4LmNyYXRlcy5pby0xOTQ5Y2Y4YzZiNWI1NTdmL2hhc2hicm93bi0wLjE2LjEvc3JjL3Jhdy9tb2QucnMAY29yZS9zcmMvZm10L21vZC5ycwBjb3JlL3NyYy9zbGljZS9tb2QucnMAYWxsb2Mvc3JjL3Jhd192ZWMvbW9kLnJzAGFsbG9jL3NyYy92ZWMvbW9kLnJzAGFsbG9jL3NyYy92ZWMvc3BlY19mcm9tX2l0ZXJfbmVzdGVkLnJzAHNlcmRlX2pzb24tMS4wLjE1NC9zcmMvcmVhZC5ycwBpbmRleC5jcmF0ZXMuaW8tMTk0OWNmOGM2YjViNTU3Zi9kbG1hbGxvYy0wLjIuMTEvc3JjL2RsbWFsbG9jLnJzAGl0b2EtMS4wLjE4L3NyYy9saWIucnMAc2VyZGUtd2FzbS1iaW5kZ2VuLTAuNi41L3NyYy9saWIucnMAYmxvY2stYnVmZmVyLTAuMTIuMS9zcmMvbGliLnJzAHNoYTItMC4xMS4xL3NyYy9zaGEyNTYvd2FzbTMyX3NpbWQxMjgucnMAEm11c3QgaGF2ZSBhdCBtb3N0IMAGIGJ5dGVzABhtdXN0IG5vdCBiZSBsb25nZXIgdGhhbiDABiBieXRlcwAfQ29nbml0b0lkZW50aXR5U2VydmljZVByb3ZpZGVyLsANLkxhc3RBdXRoVXNlcgDALCBjYW4ndCBiZSByZXByZXNlbnRlZCBhcyBhIEphdmFTY3JpcHQgbnVtYmVyAMAMIGlzIHJlcXVpcmVkAMAVIGNvdWxkIG5vdCBiZSByZWFjaGVkABRjb20uYW1wbGlmeS5Db2duaXRvLsALLmlkZW50aXR5SWQAEGZsb2F0aW5nIHBvaW50IGDAAWAAC2NoYXJhY3RlciBgwAFgAAlpbnRlZ2VyIGDAAWAACWJvb2xlYW4gYMABYADAAVvAAV0ACGh0dHBzOi8vwAEvABFzdGFydCBieXRlIGluZGV4IMAmIGlzIG5vdCBhIGNoYXIgYm91bmRhcnk7IGl0IGlzIGluc2lkZSDACCAoYnl0ZXMgwAsgb2Ygc3RyaW5nKQAPZW5kIGJ5dGUgaW5kZXggwCYgaXMgbm90IGEgY2hhciBib3VuZGFyeTsgaXQgaXMgaW5zaWRlIMAIIChieXRlcyDACyBvZiBzdHJpbmcpACZjb3B5X2Zyb21fc2xpY2U6IHNvdXJjZSBzbGljZSBsZW5ndGggKMArKSBkb2VzIG5vdCBtYXRjaCBkZXN0aW5hdGlvbiBzbGljZSBsZW5ndGggKMABKQAGRXJyb3IowAgsIGxpbmU6IMAKLCBjb2x1bW46IMABKQAAAO0HAgAmAAAAOQAAABIAAABVc2VybmFtZUNvbmZpZ3VyZWRVc2VyQXV0aEZhY3RvcnMAAADeAAIACQAAAFNlc3Npb25zTmV4dFRva2VuY29uZmlybWF0aW9uQ29kZQAAADMAAgAIAAAAnQsCABAAAABDAAIABwAAAGZvcmNlQWxpYXNDcmVhdGlvbgAAyAsCABIAAACAAAIADgAAAHN0YXR1cwAAvwACAAYAAADsCwIABgAAAHJlbWVtYmVyZWRub3RfcmVtZW1iZXJlZDMAAgAIAAAAQwACAAcAAACAAAIADgAAAHNlc3Npb25JZHJldm9rZUFzc29jaWF0ZWRTZXNzaW9ucwAAADQMAgAJAAAAPQwCABgAAABzbXN0b3RwZW1haWxwYXNza2V5AGgMAgADAAAAawwCAAQAAABvDAIABQAAAHQMAgAHAAAARU5BQkxFRERJU0FCTEVEAJwMAgAHAAAAAQIAAKMMAgAIAAAAAAIAAFBSRUZFUlJFRE5PVF9QUkVGRVJSRUQAAJwMAgAHAAAAAQIAAKMMAgAIAAAAAAIAAMQMAgAJAAAAAQEAAM0MAgANAAAAAQAAAG9sZFBhc3N3b3JkbmV3UGFzc3dvcmQAAAwNAgALAAAAFw0CAAsAAAByZXNvdXJjZWNhbm5vdCBiZSBhc2tlZCBmb3IgaGVyZTogaXQgdGFrZXMgdGhlIHRva2VuIGVuZHBvaW50IG9mIHRoZSBwb29sJ3MgZG9tYWluc2NvcGVzhg0CAAYAAACAAAIADgAAADQNAgAIAAAAQ2xpZW50QXV0aGVudGljYXRpb25SZXN1bHRBY2Nlc3NUb2tlblRva2VuVHlwZUV4cGlyZXNJbnN1YmplY3RUb2tlbnN1YmplY3RUb2tlblR5cGVzdWJqZWN0VG9rZW5Qcm92aWRlck5hbWVhY3RvclRva2VuYWN0b3JUb2tlblR5cGVhY3RvclRva2VuUHJvdmlkZXJOYW1lYXVkaWVuY2VyZXF1ZXN0ZWRUb2tlblR5cGUA2w0CAAwAAADnDQIAEAAAAPcNAgAYAAAADw4CAAoAAAAZDgIADgAAACcOAgAWAAAAhg0CAAYAAAA9DgIACAAAADQNAgAIAAAARQ4CABIAAABBQ0NFU1NfVE9LRU5JRF9UT0tFTklzc3VlZFRva2VuSXNzdWVkVG9rZW5UeXBlU2NvcGVzdGhlIFNSUCBzZWNyZXQgYGFgIG5lZWRzIGF0IGxlYXN0IDMyIHJhbmRvbSBieXRlc3RoZSBTUlAgc2VjcmV0IGBhYCBpcyB6ZXJvOiB0aGUgc291cmNlIG9mIHJhbmRvbW5lc3MgaXMgYnJva2VuU0FMVCBpcyBub3QgYSBoZXggbnVtYmVyU1JQX0IgaXMgbm90IGEgaGV4IG51bWJlclNSUF9CIGlzIDAgbW9kdWxvIE50aGUgc2NyYW1ibGluZyBwYXJhbWV0ZXIgdSBpcyAwU0VDUkVUX0JMT0NLIGlzIG5vdCBiYXNlNjQzAAIACAAAABcNAgALAAAAnQsCABAAAABDAAIABwAAAFVzZXJBdHRyaWJ1dGVzdXNlckF0dHJpYnV0ZQD2DwIADQAAAEMAAgAHAAAAYXR0cmlidXRlS2V5dmFsdWUAAAAUEAIADAAAACAQAgAFAAAAdXNlckF0dHJpYnV0ZUtleTgQAgAQAAAAnQsCABAAAAB1c2VyQXR0cmlidXRlS2V5cwAAAFgQAgARAAAAbXVzdCBuYW1lIGF0IGxlYXN0IG9uZSBhdHRyaWJ1dGVkAAIADgAAAEMAAgAHAAAAQ29kZURlbGl2ZXJ5RGV0YWlsc0xpc3RldmVudElkZmVlZGJhY2tUb2tlbmZlZWRiYWNrVmFsdWUzAAIACAAAALsQAgAHAAAAwhACAA0AAADPEAIADQAAAFZhbGlkSW52YWxpZENyZWRlbnRpYWxzY3JlZGVudGlhbElkABMRAgAMAAAAQ3JlZGVudGlhbENyZWF0aW9uT3B0aW9uc2NyZWRlbnRpYWwAQRECAAoAAACvCAIAHgAAALkAAAAnAAAAYXV0aEZsb3dUeXBlcHJlZmVycmVkQ2hhbGxlbmdlZGV2aWNlTmFtZWQRAgAMAAAAcBECABIAAACAAAIADgAAAIIRAgAKAAAAbXVzdCBiZSBhIGJvb2xlYW4gb3IgdGhlIG9wdGlvbnMgb2YgYSBzaWduLWludGhlIHNpZ24tdXAgbGVmdCBub3RoaW5nIHRvIHNpZ24gaW4gd2l0aHN0YXJ0ZWRBdGNsaWVudElkc2Vzc2lvbm11c3Qgbm90IGJlIGVtcHR5RGVsZXRlVXNlcnVwZGF0ZUF0dHJpYnV0ZVN0ZXBDT05GSVJNX0FUVFJJQlVURV9XSVRIX0NPREVjb2RlRGVsaXZlcnlEZXRhaWxzRE9ORUF0dHJpYnV0ZU5hbWVDb2RlRGVsZXRlVXNlckF0dHJpYnV0ZXNVc2VyQXR0cmlidXRlTmFtZXNVcGRhdGVVc2VyQXR0cmlidXRlc0NsaWVudE1ldGFkYXRhaXNVcGRhdGVkbmV4dFN0ZXByZWZyZXNoVG9rZW5zgAACAA4AAADjEgIADQAAAFNBTUwyAAAAqA4CAAwAAAAAAAAAtA4CAAgAAAABAAAAABMCAAUAAAACAAAAYWNjZXNzVG9rZW50b2tlblR5cGVleHBpcmVzQXR0b2tlbmlzc3VlZFRva2VuVHlwZUdldENsaWVudFRva2VuR2V0RGVyaXZlZFRva2VuU3ViamVjdFRva2VuU3ViamVjdFRva2VuVHlwZVN1YmplY3RUb2tlblByb3ZpZGVyTmFtZUFjdG9yVG9rZW5BY3RvclRva2VuVHlwZUFjdG9yVG9rZW5Qcm92aWRlck5hbWVBdWRpZW5jZXNSZXNvdXJjZXNSZXF1ZXN0ZWRUb2tlblR5cGVtdXN0IGhvbGQgMSB0byA1MCBzY29wZXNXRUJfQVVUSE5QQVNTS0VZVXNlck1GQVNldHRpbmdMaXN0UHJlZmVycmVkTWZhU2V0dGluZ0RlbGl2ZXJ5TWVkaXVtc2hhcmVkU2VjcmV0YXV0aEZhY3RvcnNlbmFibGVkcHJlZmVycmVkU2V0VXNlclNldHRpbmdzTUZBT3B0aW9uc1VzZXJDb2RlRnJpZW5kbHlEZXZpY2VOYW1lU01TTWZhU2V0dGluZ3NTb2Z0d2FyZVRva2VuTWZhU2V0dGluZ3NFbWFpbE1mYVNldHRpbmdzV2ViQXV0aG5NZmFTZXR0aW5nc0VuYWJsZWRQcmVmZXJyZWRNZmFTdGF0dXNTVUNDRVNTdGhlIGNvZGUgaXMgbm90IHRoZSBvbmUgZXhwZWN0ZWR0aGlzIGNhbGwgaGFzIGVuZGVkR2V0VXNlckdldFVzZXJBdXRoRmFjdG9yc0Fzc29jaWF0ZVNvZnR3YXJlVG9rZW5Db25maXJtRm9yZ290UGFzc3dvcmRHZXRVc2VyQXR0cmlidXRlVmVyaWZpY2F0aW9uQ29kZUZvcmdldERldmljZUZvcmdvdFBhc3N3b3JkVmVyaWZ5U29mdHdhcmVUb2tlbkNoYW5nZVBhc3N3b3JkVXBkYXRlRGV2aWNlU3RhdHVzTGlzdFVzZXJTZXNzaW9uc0NvbXBsZXRlV2ViQXV0aG5SZWdpc3RyYXRpb25MaXN0RGV2aWNlc0NvbmZpcm1TaWduVXBTZXRVc2VyTUZBUHJlZmVyZW5jZVZlcmlmeVVzZXJBdHRyaWJ1dGVTaWduVXBEZWxldGVXZWJBdXRobkNyZWRlbnRpYWxMaXN0V2ViQXV0aG5DcmVkZW50aWFsc1Jldm9rZVVzZXJTZXNzaW9uVXBkYXRlQXV0aEV2ZW50RmVlZGJhY2tTdGFydFdlYkF1dGhuUmVnaXN0cmF0aW9uUmVzZW5kQ29uZmlybWF0aW9uQ29kZUdldERldmljZWxlYWRzIG5vd2hlcmUAAAACAGlkbmFtZWF0dHJpYnV0ZXNjcmVhdGVEYXRlbGFzdE1vZGlmaWVkRGF0ZWxhc3RBdXRoZW50aWNhdGVkRGF0ZURldmljZUtleUxpbWl0RGV2aWNlUmVtZW1iZXJlZFN0YXR1c2RldmljZXNEZXZpY2VBdHRyaWJ1dGVzZGV2aWNlX25hbWVEZXZpY2VDcmVhdGVEYXRlRGV2aWNlTGFzdE1vZGlmaWVkRGF0ZURldmljZUxhc3RBdXRoZW50aWNhdGVkRGF0ZQAAFBcCAAIAAAB0aGlzIGRldmljZSBpcyBub3Qga25vd24gdG8gdGhlIHBvb2xQYXNzd29yZFZhbGlkYXRpb25EYXRhc2lnblVwU3RlcENPTkZJUk1fU0lHTl9VUENPTVBMRVRFX0FVVE9fU0lHTl9JTmlzU2lnblVwQ29tcGxldGV1c2VySWRDb25maXJtYXRpb25Db2RlRm9yY2VBbGlhc0NyZWF0aW9uU2Vzc2lvbkZlZWRiYWNrVmFsdWVFdmVudElkRmVlZGJhY2tUb2tlbkNyZWRlbnRpYWxJZEZyaWVuZGx5Q3JlZGVudGlhbE5hbWVSZWx5aW5nUGFydHlJZEF1dGhlbnRpY2F0b3JBdHRhY2htZW50QXV0aGVudGljYXRvclRyYW5zcG9ydHNDcmVhdGVkQXRmcmllbmRseUNyZWRlbnRpYWxOYW1lcmVseWluZ1BhcnR5SWRhdXRoZW50aWNhdG9yQXR0YWNobWVudGF1dGhlbnRpY2F0b3JUcmFuc3BvcnRzY3JlYXRlZEF0TWF4UmVzdWx0c0NyZWRlbnRpYWxjcmVkZW50aWFsc1ByZXZpb3VzUGFzc3dvcmRQcm9wb3NlZFBhc3N3b3JkcmVzZXRQYXNzd29yZFN0ZXBDT05GSVJNX1JFU0VUX1BBU1NXT1JEX1dJVEhfQ09ERWlzUGFzc3dvcmRSZXNldE5PTkVMSU5LRURzZXNzaW9uVHlwZWxhc3RBY3RpdmVEYXRlZGV2aWNlVHlwZWxhc3RJUEFkZHJlc3NsYXN0TG9jYXRpb25vcmlnaW5TZXNzaW9uSWRpc0N1cnJlbnRTZXNzaW9uY2l0eWNvdW50cnlTZXNzaW9uSWRSZXZva2VBc3NvY2lhdGVkU2Vzc2lvbnNzZXNzaW9uc0lzQ3VycmVudFNlc3Npb25TZXNzaW9uVHlwZUNsaWVudElkQ3JlYXRlRGF0ZUxhc3RBY3RpdmVEYXRlRGV2aWNlVHlwZUxhc3RJUEFkZHJlc3NMYXN0TG9jYXRpb25PcmlnaW5TZXNzaW9uSWRDaXR5Q291bnRyeWxvZ2lua2V5Z3JvdXBLZXlTRUNSRVRfQkxPQ0tTQUxUU1JQX0J0aGUgc2VydmljZSBhc2tzIGZvciBhIHByb29mIHRoYXQgd2FzIG5vdCBiZWd1blBBU1NXT1JEX0NMQUlNX1NFQ1JFVF9CTE9DS1BBU1NXT1JEX0NMQUlNX1NJR05BVFVSRVRJTUVTVEFNUFBBU1NXT1JEX1ZFUklGSUVSREVWSUNFX0tFWURFVklDRV9QQVNTV09SRF9WRVJJRklFUnRoaXMgc2lnbi1pbiBoYXMgbm90aGluZyB0byBjb21wdXRlRU1BSUxDUkVERU5USUFMaXMgdG9vIGxvbmcgZm9yIGEgY3JlZGVudGlhbF9DT0RFQU5TV0VSdGhpcyBzdGVwIGlzIG5vdCBhbnN3ZXJlZCBieSBjb25maXJtU2lnbkludGhlIGFuc3dlciBtdXN0IGJlIG9uZSBvZiBhbGxvd2VkTUZBVHlwZXNwb29sZXZpY2VDb25maXJtRGV2aWNlRGV2aWNlTmFtZURldmljZVNlY3JldFZlcmlmaWVyQ29uZmlnUGFzc3dvcmRWZXJpZmllclNhbHRTUlBfQURFVklDRV9TUlBfQVVUSHRoZSBzZXJ2aWNlIGFza3MgZm9yIGEgZGV2aWNlIHRoYXQgaXMgbm90IGtub3duIGhlcmVVc2VyQ29uZmlybWF0aW9uTmVjZXNzYXJ5dmVyc2lvbmNoYWxsZW5nZU5hbWVjaGFsbGVuZ2VQYXJhbWV0ZXJzYXZhaWxhYmxlQ2hhbGxlbmdlc3NldHVwVE9UUHRoZSBzaWduLWluIHRvb2sgdG9vIGxvbmcsIG9yIHdhcyBjb250aW51ZWQgZWxzZXdoZXJlOiBzdGFydCBpdCBhZ2FpbnRoaXMgaXMgbm90IGEgc2lnbi1pbiBvZiB0aGlzIGFwcCBjbGllbnRDVVNUT01fV0lUSE9VVF9TUlAgdGFrZXMgbm8gcGFzc3dvcmRwYXNzd29yZCBpcyByZXF1aXJlZCB0byBzaWduIGludXNlcm5hbWUgaXMgcmVxdWlyZWQgdG8gc2lnbiBpblBBU1NXT1JEUEFTU1dPUkRfU1JQRU1BSUxfT1RQU01TX09UUGFjcm1heEFnZW11c3QgYmUgYSBzdHJpbmdVU0VSX1NSUF9BVVRIVVNFUl9QQVNTV09SRF9BVVRIVVNFUl9BVVRIQ1VTVE9NX1dJVEhfU1JQQ1VTVE9NX1dJVEhPVVRfU1JQAAECAwRDVVNUT01fQVVUSFVTRVJfSURfRk9SX1NSUFVTRVJOQU1FY2hhbGxlbmdlIG9yIHRva2Vuc05ld0RldmljZU1ldGFkYXRhRGV2aWNlR3JvdXBLZXlubyByZXF1ZXN0IG9mIHRoaXMgc2lnbi1pbiBpcyB1bmRlciB3YXlDaGFsbGVuZ2VQYXJhbWV0ZXJzQ2hhbGxlbmdlTmFtZUF2YWlsYWJsZUNoYWxsZW5nZXNBdXRoZW50aWNhdGlvblJlc3VsdE1GQV9TRVRVUFRBUkdFVF9BQ1JfVkFMVUVTTUFYX0FHRVVzZXJDb250ZXh0RGF0YUF1dGhGbG93QXV0aFBhcmFtZXRlcnNFbmNvZGVkRGF0YUNoYWxsZW5nZVJlc3BvbnNlc0NIQUxMRU5HRV9OQU1FUFJFRkVSUkVEX0NIQUxMRU5HRQABAACAAAAAAAAAAABSZXNwb25kVG9BdXRoQ2hhbGxlbmdlSW5pdGlhdGVBdXRoU0VDUkVUX0hBU0hDVVNUT01fQ0hBTExFTkdFU01TX01GQVNPRlRXQVJFX1RPS0VOX01GQVNFTEVDVF9DSEFMTEVOR0VORVdfUEFTU1dPUkRORVdfUEFTU1dPUkRfUkVRVUlSRUR1c2VyQXR0cmlidXRlcy4AAJMgAgAPAAAAbm8gc2lnbi1pbiB3YWl0cyBmb3IgYW4gYW5zd2VydGhlIHNlcnZpY2UgYXNrcyBmb3IgdGhlIHNhbWUgcHJvb2YgYWdhaW4gYW5kIGFnYWluAAAAEgcCAB0AAADaAAAABQAAAENPREVfREVMSVZFUllfREVMSVZFUllfTUVESVVNAAAAEgcCAB0AAACoAAAAWwAAAENPREVfREVMSVZFUllfREVTVElOQVRJT05NRkFTX0NBTl9DSE9PU0USBwIAHQAAAKwAAAAsAAAATUZBU19DQU5fU0VUVVAAABIHAgAdAAAArQAAAC8AAAByZXF1aXJlZEF0dHJpYnV0ZXMAABIHAgAdAAAArgAAAC4AAAASBwIAHQAAAK4AAABMAAAAQ1JFREVOVElBTF9SRVFVRVNUX09QVElPTlMAABIHAgAdAAAAsAAAABEAAABTRUxFQ1RfTUZBX1RZUEVSRVNFVF9QQVNTV09SRE1GQVNfQ0FOX1NFTEVDVHNpZ25JblN0ZXBDT05GSVJNX1NJR05fSU5fV0lUSF9TTVNfQ09ERUNPTkZJUk1fU0lHTl9JTl9XSVRIX0VNQUlMX0NPREVDT05GSVJNX1NJR05fSU5fV0lUSF9UT1RQX0NPREVDT05GSVJNX1NJR05fSU5fV0lUSF9DVVNUT01fQ0hBTExFTkdFYWRkaXRpb25hbEluZm9DT05USU5VRV9TSUdOX0lOX1dJVEhfTUZBX1NFTEVDVElPTmFsbG93ZWRNRkFUeXBlc0NPTlRJTlVFX1NJR05fSU5fV0lUSF9NRkFfU0VUVVBfU0VMRUNUSU9OQ09OVElOVUVfU0lHTl9JTl9XSVRIX1RPVFBfU0VUVVB0b3RwU2V0dXBEZXRhaWxzQ09OVElOVUVfU0lHTl9JTl9XSVRIX0VNQUlMX1NFVFVQQ09ORklSTV9TSUdOX0lOX1dJVEhfTkVXX1BBU1NXT1JEX1JFUVVJUkVEbWlzc2luZ0F0dHJpYnV0ZXNDT05USU5VRV9TSUdOX0lOX1dJVEhfRklSU1RfRkFDVE9SX1NFTEVDVElPTkNPTkZJUk1fU0lHTl9JTl9XSVRIX1BBU1NXT1JEQ09ORklSTV9TSUdOX0lOX1dJVEhfV0VCX0FVVEhOY3JlZGVudGlhbFJlcXVlc3RPcHRpb25zQ09ORklSTV9TSUdOX0lOX1dJVEhfVU5LTk9XTl9DSEFMTEVOR0VkZXN0aW5hdGlvbkRlc3RpbmF0aW9udGhlIHNlcnZpY2VTTVNFTUFJTF9NRkFraW5kbm90aGluZ3VzZXJVcGRhdGVkdXNlckRlbGV0ZWRzaWduZWRPdXRzaWduVXBkZXZpY2VGb3Jnb3R0ZW5kZXZpY2VLZXlTZWNyZXRIYXNoQ2xpZW50U2VjcmV0U2VjcmV0VXNlclBvb2xJZHRoaXMgbmVlZHMgYSB1c2VyUG9vbENsaWVudFNlY3JldCBpbiB0aGUgY29uZmlndXJhdGlvbm5vYm9keSBpcyBzaWduZWQgaW51cmxoZWFkZXJzYm9keW9wZXJhdGlvbmRhdGV4LWFtem4tcmVxdWVzdGlkeC1hbXpuLWVycm9ydHlwZXgtYW16bi1lcnJvcm1lc3NhZ2V4LWFtem4td2FmLWFjdGlvbsUgAABwAwAAxSAAAHADAAEgxSAAAHADAAEgwAEgwyAAAGkCAAE6wyAAAGkCAAE6wyAAAGkCAAUgVVRDIMAAYXBwbGljYXRpb24veC1hbXotanNvbi0xLjFjb250ZW50LXR5cGV4LWFtei10YXJnZXR0aGUgYW5zd2VyIGlzIG5vdCBKU09OdGhlIGFuc3dlciBpcyB0b28gbGFyZ2VtZXNzYWdlTWVzc2FnZWVycm9yTWVzc2FnZXRoZSBzZXJ2aWNlIGFuc3dlcmVkIHdpdGggYW4gZXJyb3IgdGhhdCBpdCBkaWQgbm90IGV4cGxhaW5fX3R5cGVibG9jayBmYWlsZWQgd2l0aCBlcnJvciAgaW52b2NhdGlvbiBmYWlsZWQgZHVlIHRvIGVycm9yIEFXU0NvZ25pdG9JZGVudGl0eVByb3ZpZGVyU2VydmljZWFjdGlvbnRyaWdnZXJBbGlhc0V4aXN0c0V4Y2VwdGlvbkNvZGVEZWxpdmVyeUZhaWx1cmVFeGNlcHRpb25Db2RlTWlzbWF0Y2hFeGNlcHRpb25Db25jdXJyZW50TW9kaWZpY2F0aW9uRXhjZXB0aW9uRGV2ZWxvcGVyVXNlckFscmVhZHlSZWdpc3RlcmVkRXhjZXB0aW9uRGV2aWNlS2V5RXhpc3RzRXhjZXB0aW9uRW5hYmxlU29mdHdhcmVUb2tlbk1GQUV4Y2VwdGlvbkV4cGlyZWRDb2RlRXhjZXB0aW9uRXhwaXJlZFRva2VuRXhjZXB0aW9uRXh0ZXJuYWxTZXJ2aWNlRXhjZXB0aW9uRmVhdHVyZVVuYXZhaWxhYmxlSW5UaWVyRXhjZXB0aW9uRm9yYmlkZGVuRXhjZXB0aW9uSURQQ29tbXVuaWNhdGlvbkVycm9ySURQUmVqZWN0ZWRDbGFpbUludGVybmFsRXJyb3JFeGNlcHRpb25JbnZhbGlkRW1haWxSb2xlQWNjZXNzUG9saWN5RXhjZXB0aW9uSW52YWxpZElkZW50aXR5UG9vbENvbmZpZ3VyYXRpb25FeGNlcHRpb25JbnZhbGlkSWRlbnRpdHlUb2tlbkludmFsaWRMYW1iZGFSZXNwb25zZUV4Y2VwdGlvbkludmFsaWRQYXJhbWV0ZXJFeGNlcHRpb25JbnZhbGlkUGFzc3dvcmRFeGNlcHRpb25JbnZhbGlkU21zUm9sZUFjY2Vzc1BvbGljeUV4Y2VwdGlvbkludmFsaWRTbXNSb2xlVHJ1c3RSZWxhdGlvbnNoaXBFeGNlcHRpb25JbnZhbGlkVXNlclBvb2xDb25maWd1cmF0aW9uRXhjZXB0aW9uTGltaXRFeGNlZWRlZEV4Y2VwdGlvbk1GQU1ldGhvZE5vdEZvdW5kRXhjZXB0aW9uTm90QXV0aG9yaXplZEV4Y2VwdGlvbk9wZXJhdGlvbk5vdEVuYWJsZWRFeGNlcHRpb25QYXNzd29yZEhpc3RvcnlQb2xpY3lWaW9sYXRpb25FeGNlcHRpb25QYXNzd29yZFJlc2V0UmVxdWlyZWRFeGNlcHRpb25SZWZyZXNoVG9rZW5SZXVzZUV4Y2VwdGlvblJlc291cmNlQ29uZmxpY3RFeGNlcHRpb25SZXNvdXJjZU5vdEZvdW5kRXhjZXB0aW9uU29mdHdhcmVUb2tlbk1GQU5vdEZvdW5kRXhjZXB0aW9uVG9rZW5SZXZva2VkRXhjZXB0aW9uVG9vTWFueUZhaWxlZEF0dGVtcHRzRXhjZXB0aW9uVG9vTWFueVJlcXVlc3RzRXhjZXB0aW9uVW5hdXRob3JpemVkRXhjZXB0aW9uVW5leHBlY3RlZExhbWJkYUV4Y2VwdGlvblVuc3VwcG9ydGVkT3BlcmF0aW9uRXhjZXB0aW9uVW5zdXBwb3J0ZWRUb2tlblR5cGVFeGNlcHRpb25Vc2VyTGFtYmRhVmFsaWRhdGlvbkV4Y2VwdGlvblVzZXJOb3RDb25maXJtZWRFeGNlcHRpb25Vc2VyTm90Rm91bmRFeGNlcHRpb25Vc2VyUG9vbEFkZE9uTm90RW5hYmxlZEV4Y2VwdGlvblVzZXJuYW1lRXhpc3RzRXhjZXB0aW9uV2ViQXV0aG5DaGFsbGVuZ2VOb3RGb3VuZEV4Y2VwdGlvbldlYkF1dGhuQ2xpZW50TWlzbWF0Y2hFeGNlcHRpb25XZWJBdXRobkNvbmZpZ3VyYXRpb25NaXNzaW5nRXhjZXB0aW9uV2ViQXV0aG5DcmVkZW50aWFsTm90U3VwcG9ydGVkRXhjZXB0aW9uV2ViQXV0aG5Ob3RFbmFibGVkRXhjZXB0aW9uV2ViQXV0aG5PcmlnaW5Ob3RBbGxvd2VkRXhjZXB0aW9uV2ViQXV0aG5SZWx5aW5nUGFydHlNaXNtYXRjaEV4Y2VwdGlvbkNoZWNrIHRoZSBjb2RlIGFuZCBlbnRlciBpdCBhZ2Fpbi5Bc2sgZm9yIGEgbmV3IGNvZGUuQSBmaXJld2FsbCByZWZ1c2VkIHRoZSByZXF1ZXN0OyBkbyBub3QgcmVwZWF0IGl0IHVuY2hhbmdlZC5DaG9vc2UgYSBwYXNzd29yZCB0aGF0IG1lZXRzIHRoZSBwb29sJ3MgcnVsZXMuV2FpdCBiZWZvcmUgdHJ5aW5nIGFnYWluOiBhdHRlbXB0cyBhcmUgbGltaXRlZCBwZXIgdXNlci5UaGlzIHJlZ2lvbiBpcyByZWFkLW9ubHkgZm9yIG5vdzsgdHJ5IGFnYWluIGxhdGVyLkNob29zZSBhIHBhc3N3b3JkIHRoYXQgd2FzIG5vdCB1c2VkIGJlZm9yZS5DYWxsIHJlc2V0UGFzc3dvcmQsIHRoZW4gY29uZmlybVJlc2V0UGFzc3dvcmQuV2FpdCBhIG1vbWVudCBhbmQgdHJ5IGFnYWluLkNhbGwgY29uZmlybVNpZ25VcCB3aXRoIHRoZSBjb2RlIHRoYXQgd2FzIHNlbnQsIG9yIHJlc2VuZFNpZ25VcENvZGUuU2lnbiBpbiwgb3IgcmVzZXQgdGhlIHBhc3N3b3JkLlN0YXJ0IHRoZSBzaWduLWluIGFnYWluOyB0aGUgc2VydmljZSBrZWVwcyBhbiB1bmZpbmlzaGVkIG9uZSBmb3Igc29tZSBtaW51dGVzIG9ubHkuQ2FsbCBzaWduSW4gYmVmb3JlIGNvbmZpcm1TaWduSW4uQW5zd2VyIHdpdGggb25lIG9mIGFsbG93ZWRNRkFUeXBlcy5MZWF2ZSB0aGUgcGFzc3dvcmQgb3V0LCBvciBzaWduIGluIHdpdGggQ1VTVE9NX1dJVEhfU1JQLlNpZ24gaW4gZmlyc3QuQ2FsbCBzaWduT3V0IGZpcnN0LCBvciBzaWduIGluIHdpdGggaWZTaWduZWRJbjogInJlcGxhY2UiLlRyeSBhZ2Fpbiwgb3IgY2hvb3NlIGFub3RoZXIgd2F5IHRvIHNpZ24gaW4uVXNlIHRoZSBwYXNza2V5IHRoYXQgaXMgcmVnaXN0ZXJlZCBhbHJlYWR5LkNoZWNrIHRoZSBjb25uZWN0aW9uIGFuZCB0cnkgYWdhaW4uU2lnbkluQWJvcnRlZFNpZ25JbkV4cGlyZWRTaWduSW5FeGNlcHRpb25FbXB0eUNoYWxsZW5nZVJlc3BvbnNlSW5jb3JyZWN0TUZBTWV0aG9kQ3VzdG9tQXV0aFNpZ25JblBhc3N3b3JkRW1wdHlDb25maXJtUmVzZXRQYXNzd29yZENvbmZpcm1hdGlvbkNvZGVFbXB0eUNvbmZpcm1SZXNldFBhc3N3b3JkTmV3UGFzc3dvcmRFbXB0eUNvbmZpcm1SZXNldFBhc3N3b3JkVXNlcm5hbWVFbXB0eUNvbmZpcm1TaWduVXBDb2RlRW1wdHlDb25maXJtU2lnblVwVXNlcm5hbWVFbXB0eUNvbmZpcm1Vc2VyQXR0cmlidXRlQ29kZUVtcHR5cmVzZW5kU2lnblVwQ29kZVVzZXJuYW1lRW1wdHlSZXNldFBhc3N3b3JkVXNlcm5hbWVFbXB0eVNpZ25VcFBhc3N3b3JkRW1wdHlTaWduVXBVc2VybmFtZUVtcHR5VXBkYXRlUGFzc3dvcmRFbXB0eVZlcmlmeVRPVFBTZXR1cENvZGVFbXB0eVVzZXJuYW1lRW1wdHlTaWduSW5QYXNzd29yZEVtcHR5U2lnbkluVXNlcm5hbWVBdXRvU2lnbkluRXhjZXB0aW9uVXNlclVuQXV0aGVudGljYXRlZEV4Y2VwdGlvblVzZXJBbHJlYWR5QXV0aGVudGljYXRlZEV4Y2VwdGlvblNlc3Npb25DaGFuZ2VkTm9DcmVkZW50aWFsc0RldmljZU1ldGFkYXRhTm90Rm91bmRFeGNlcHRpb25QYXNza2V5Tm90U3VwcG9ydGVkUGFzc2tleUNhbmNlbGVkUGFzc2tleUFscmVhZHlFeGlzdHNQYXNza2V5UmVseWluZ1BhcnR5TWlzbWF0Y2hQYXNza2V5RmFpbGVkSW52YWxpZFNycENoYWxsZW5nZUludmFsaWRSZXNwb25zZVN0b3JhZ2VGYWlsZWROZXR3b3JrRXJyb3JKd3RQYXJzZUVycm9ySnd0SW52YWxpZFNpZ25hdHVyZUFsZ29yaXRobUVycm9ySnd0SW52YWxpZFNpZ25hdHVyZUVycm9ySnd0SW52YWxpZElzc3VlckVycm9ySnd0RXhwaXJlZEVycm9ySnd0Tm90QmVmb3JlRXJyb3JDb2duaXRvSnd0SW52YWxpZFRva2VuVXNlRXJyb3JDb2duaXRvSnd0SW52YWxpZENsaWVudElkRXJyb3JDb2duaXRvSnd0SW52YWxpZEdyb3VwRXJyb3JKd3RJbnZhbGlkU2NvcGVFcnJvckp3dEludmFsaWRDbGFpbUVycm9ySndrc05vdEF2YWlsYWJsZUluQ2FjaGVFcnJvckp3a3NWYWxpZGF0aW9uRXJyb3JLaWROb3RGb3VuZEluSndrc0Vycm9ySW52YWxpZEFyZ3VtZW50UmFuZG9tbmVzc1VuYXZhaWxhYmxlVW5rbm93bnJldHJ5YWJsZXJlY292ZXJ5U3VnZ2VzdGlvbnJlcXVlc3RJZGh0dHBTdGF0dXNsYW1iZGF3YWZjYXVzZUF1dGhFcnJvclR5cGVFcnJvcklkVG9rZW5SZWZyZXNoVG9rZW5leHBpYXRjb2duaXRvOnVzZXJuYW1lMwACAAgAAAD0NAIAEAAAAG11c3QgbG9vayBsaWtlIHVzLWVhc3QtMTp1dWlkaWRlbnRpdHlQb29sRW5kcG9pbnRhbGxvd0d1ZXN0QWNjZXNzY29nbml0by1pZGVudGl0eXRoaXMgbmVlZHMgYW4gaWRlbnRpdHlQb29sSWQgaW4gdGhlIGNvbmZpZ3VyYXRpb251c2VyUG9vbElkaWRlbnRpdHlQb29sSWRzdHNFbmRwb2ludG5laXRoZXIgdXNlclBvb2xJZCBub3IgaWRlbnRpdHlQb29sSWQgaXMgY29uZmlndXJlZHRoaXMgbmVlZHMgYSB1c2VyUG9vbElkIGluIHRoZSBjb25maWd1cmF0aW9ubXVzdCBsb29rIGxpa2UgdXMtZWFzdC0xX0FiQ2RFZjEyM3VzZXJQb29sQ2xpZW50SWR1c2VyUG9vbENsaWVudFNlY3JldHVzZXJQb29sRW5kcG9pbnRtdXN0IGJlIHRoZSBhcHAgY2xpZW50J3MgaWRjb2duaXRvLWlkcGh0dHBzOi8vbXVzdCBiZSBhIHdob2xlIFVSTGh0dHA6Ly93cml0ZWlkZW50aXR5dGFic2hlcmVsb2NrdW5sb2NrcmVhZGF0TGVhc3Rwcm9iZXJlY29yZHJlbW92ZXJlYWRPdGhlcnNrZXlzd3JpdGVPdGhlcnNlbnRyaWVzc2VuZHJlcXVlc3RrZWVwYWxpdmVyZW5ld3JlbmV3TG9naW5zZm9yY2V3YWl0bWlsbGlzc3ByZWFkY29tcHV0ZXRlbGxldmVudG1hcmtkb25lb3V0cHV0AEGA7wgLyQMgb3IgbXVzdCBiZSBhIGJvb2xlYW50aGUgYXJndW1lbnRpcyBub3QgZXhwZWN0ZWQ6IHRoZXJlIGFyZSBubyBvcHRpb25zIGhlcmVtdXN0IGJlIGEgbGlzdG11c3QgYmUgYSBudW1iZXJtdXN0IGJlIGFuIG9iamVjdGlzIHRvbyBsb25ncmVmcmVzaFRva2VuaWRUb2tlbmNsb2NrRHJpZnRzaWduSW5EZXRhaWxzAAU4AgAMAAAALBMCAAsAAAAROAIABwAAABg4AgAKAAAAIjgCAA0AAABkZXZpY2VHcm91cEtleXJhbmRvbVBhc3N3b3JkS2V5ALMkAgAJAAAAWDgCAA4AAABmOAIAEQAAACQEAgAcAAAAQwAAABIAAABsb2dpbklkdXNlckRhdGFvYXV0aE1ldGFkYXRhdG9rZW5TY29wZXNTdHJpbmdvaWRjUHJvdmlkZXIAAACnOAIACAAAAK84AgANAAAAvDgCABEAAADNOAIADAAAAGQAAgAOAAAAdGhpcyBoYXMgZW5kZWRzaWduZWRJbnVzZXJ0b2tlblJlZnJlc2h0b2tlblJlZnJlc2hfZmFpbHVyZWVycm9yAAIAAIABAEGQ8wgLBQQAAIABAEHc8wgLnRRndWVzdGdlbmVyYXRpb25jbG9ja09mZnNldGlkZW50aXRpZXN0YWtlbk92ZXJpc3N1ZWRBdHN1YnRoZSBzdG9yZWQgc2Vzc2lvbiBpcyBvZiBhIG5ld2VyIHZlcnNpb250aGUgc3RvcmFnZSBjYW5ub3QgYmUgd3JpdHRlbjogdGhlIHJlZnJlc2ggdG9rZW4gd2FzIG5vdCBleGNoYW5nZWR0aGUgc2Vzc2lvbiBoYXMgbm8gcmVmcmVzaCB0b2tlbjogc2lnbiBpbiBhZ2FpbnNlY3JldFJFRlJFU0hfVE9LRU5HZXRUb2tlbnNGcm9tUmVmcmVzaFRva2VuVW5rbm93bk9wZXJhdGlvbkV4Y2VwdGlvbkludmFsaWRBY3Rpb25Ob3RJbXBsZW1lbnRlZEV4Y2VwdGlvblVuc3VwcG9ydGVkb3JpZ2luX2p0aVJFRlJFU0hfVE9LRU5fQVVUSGZvcmNlUmVmcmVzaHJlZnJlc2hlZGFkb3B0ZWRlbmRlZGtlcHR0aGVyZSBpcyBhbHJlYWR5IGEgc2lnbmVkIGluIHVzZXJ0aGUgc2lnbi1pbiB3YXMgYWJvcnRlZHJlcGxhY2VyZXR1cm5tdXN0IGJlICJyZXBsYWNlIiwgInJldHVybiIgb3IgImVycm9yImNoYWxsZW5nZWRldmljZU5lZWRzQ29uc2VudGFscmVhZHlTaWduZWRJbnNhdmVkaWZTaWduZWRJbgAAMwACAAgAAAA7AAIACAAAAPw7AgAKAAAAQwACAAcAAAB0aGUgc2lnbi1pbiB3YWl0cyBmb3IgYW4gYW5zd2VycmV2b2tlZFJldm9rZVRva2VuVG9rZW5HbG9iYWxTaWduT3V0dGhlIHN0b3JlZCBzZXNzaW9uIGNvdWxkIGJlIG5laXRoZXIgb3ZlcndyaXR0ZW4gbm9yIHJlbW92ZWRzaWduYXR1cmV0aW1lc3RhbXBzYWx0cGFzc3dvcmRWZXJpZmllcmRldmljZVBhc3N3b3JkAABNAAAAEAAAAAQAAAAYAAAAdXNlcklkRm9yU3Jwc3JwQnNlY3JldEJsb2NrdGhpcyBTcnBDbGllbnQgd2FzIHVzZWQgYWxyZWFkeXVzZXJQb29sSWQgbXVzdCBsb29rIGxpa2UgdXMtZWFzdC0xX0FiQ2RFZjEyMwBOAAAAVAAAAAQAAABPAAAAUAAAAFEAAABIAAAABAAAAFIAAABTAAAAVAAAAEwAAAAEAAAAVQAAAFMAAABWAAAAPAAAAAQAAABXAAAAWAAAAFkAAAAIAQAACAAAAFoAAABbAAAAXAAAAEAAAAAEAAAAXQAAAFMAAABeAAAAeAAAAAQAAABfAAAAYAAAAGEAAABMAAAABAAAAGIAAABTAAAAYwAAAFQAAAAEAAAAZAAAAFMAAABlAAAASAAAAAQAAABmAAAAUwAAAGcAAABsAAAABAAAAGgAAABTAAAAaQAAAFQAAAAEAAAAagAAAFMAAABhAAAATAAAAAQAAABrAAAAUwAAAFYAAAA8AAAABAAAAGwAAABTAAAAbQAAAFQAAAAEAAAAbgAAAFMAAABvAAAAWAAAAAQAAABwAAAAcQAAAFYAAAA8AAAABAAAAHIAAABTAAAAZQAAAEgAAAAEAAAAcwAAAFMAAAB0AAAASAAAAAQAAAB1AAAAUwAAAFYAAAA8AAAABAAAAHYAAABTAAAAZQAAAEgAAAAEAAAAdwAAAHgAAAB5AAAAVAAAAAQAAAB6AAAAUwAAAHsAAACUAAAABAAAAHwAAABTAAAAaQAAAFQAAAAEAAAAfQAAAFMAAAB+AAAAZAAAAAQAAAB/AAAAUwAAAFYAAAA8AAAABAAAAIAAAABTAAAAbwAAAFgAAAAEAAAAgQAAAIIAAACDAAAARAAAAAQAAACEAAAAUwAAAIUAAABIAAAABAAAAIYAAABQAAAAhwAAAFAAAAAEAAAAiAAAAFMAAACJAAAASAAAAAQAAACKAAAAUwAAAGkAAABUAAAABAAAAIsAAABTAAAAVgAAADwAAAAEAAAAjAAAAFMAAABjb250ZXh0RGF0YWJlZ2lubG9ja2Vkd3JpdHRlbnRleHRzcmVzcG9uc2Vub1Jlc3BvbnNlbXVzdCBiZSB0aGUga2luZCBvZiBhIHJlcGx5c3RvcmVkdGV4dGhlbGRub3dvdXRzaWRlc2hhcmVkbWlycm9yc0FtcGxpZnl0aGUgYXJndW1lbnQgaXMgdG9vIGxhcmdldGhlIGFyZ3VtZW50IG11c3QgYmUgcGxhaW4gZGF0YXRoZSByZXN1bHQgY2Fubm90IGJlIHdyaXR0ZW4AIQYCABcAAABdAAAAKAAAAG5vIHNpZ24tdXAgd2FpdHMgZm9yIGEgc2lnbi1pbmNoYWxsZW5nZVJlc3BvbnNlACEGAgAXAAAAggAAABoAAAAhBgIAFwAAAIMAAAAbAAAAZAACAA4AAACAAAIADgAAAGABAgASAAAAUh4CAAMAAABVHgIABgAAAM4FAgAXAAAATQAAACEAAADOBQIAFwAAAHkAAAAWAAAAzgUCABcAAABnAAAAFgAAAM4FAgAXAAAAXAAAACwAAADOBQIAFwAAAIEAAAAtAAAAzgUCABcAAACJAAAALAAAAGNuLWFtYXpvbmF3cy5jb20uY25ldXNjLWFtYXpvbmF3cy5ldXVzLWlzby1jMnMuaWMuZ292dXMtaXNvYi1zYzJzLnNnb3YuZ292ZXUtaXNvZS1jbG91ZC5hZGMtZS51a3VzLWlzb2YtY3NwLmhjaS5pYy5nb3YAAKBBAgADAAAAo0ECABAAAACzQQIABQAAALhBAgAMAAAAxEECAAcAAADLQQIACgAAANVBAgAIAAAA3UECAA0AAADqQQIACAAAAPJBAgAOAAAAAEICAAgAAAAIQgIADgAAAGFtYXpvbmF3cy5jb210aGlzIGlzIG5vdCB0aGUgbmFtZSBvZiBhbiBBV1MgcmVnaW9uYXR0ZW1wdGVkIHRvIHRha2Ugb3duZXJzaGlwIG9mIFJ1c3QgdmFsdWUgd2hpbGUgaXQgd2FzIGJvcnJvd2VkcmVjdXJzaXZlIHVzZSBvZiBhbiBvYmplY3QgZGV0ZWN0ZWQgd2hpY2ggd291bGQgbGVhZCB0byB1bnNhZmUgYWxpYXNpbmcgaW4gcnVzdDgQAgAQAAAAQwACAAcAAABhIHNlcXVlbmNlAACNAAAADAAAAAQAAACOAAAAjwAAAJAAAAAJBgIAFwAAAOUFAAAUAAAACQYCABcAAADlBQAAIQAAAAkGAgAXAAAA2QUAACEAAACpBwIAFQAAAPIDAAAcAAAAqQcCABUAAADzAwAAHAAAAKkHAgAVAAAA9wMAACAAAACpBwIAFQAAAPcDAAArAAAAgQQCACcAAABNAAAAHwAAAIEEAgAnAAAARwAAABcAQYSICQvFDgEAAACRAAAAY2FsbGVkIGBSZXN1bHQ6OnVud3JhcCgpYCBvbiBhbiBgRXJyYCB2YWx1ZQCSAAAABAAAAAQAAACTAAAAcAYCAB4AAABPAAAAGwAAAHAGAgAeAAAAXAAAAA8AAABwBgIAHgAAAFwAAAAhAAAAcAYCAB4AAABeAAAAKQAAAHAGAgAeAAAAXgAAABEAAABwBgIAHgAAAMMAAAAbAAAAcAYCAB4AAADRAAAAFAAAAHAGAgAeAAAA0QAAACYAAABwBgIAHgAAAN4AAAATAAAAcAYCAB4AAADeAAAAJQAAAHAGAgAeAAAA4AAAAC0AAABwBgIAHgAAAOAAAAAVAAAAYXNzZXJ0aW9uIGZhaWxlZDogbGVuID4gMAAAADAHAgAjAAAAbwEAAAkAAADmBQIAIgAAAJoIAABGAAAAaW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZTogZW1wdHkgaW50ZXJuYWwgbm9kZQAAADAHAgAjAAAAUAUAAB8AAABhc3NlcnRpb24gZmFpbGVkOiBzZWxmLmhlaWdodCA+IDAAAAAwBwIAIwAAAGoCAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogb2xkX3JpZ2h0X2xlbiArIGNvdW50IDw9IENBUEFDSVRZADAHAgAjAAAAAQYAAA0AAABhc3NlcnRpb24gZmFpbGVkOiBvbGRfbGVmdF9sZW4gPj0gY291bnQAMAcCACMAAAACBgAADQAAADAHAgAjAAAAMQYAABYAAABhc3NlcnRpb24gZmFpbGVkOiBvbGRfbGVmdF9sZW4gKyBjb3VudCA8PSBDQVBBQ0lUWQAAMAcCACMAAABABgAADQAAAGFzc2VydGlvbiBmYWlsZWQ6IG9sZF9yaWdodF9sZW4gPj0gY291bnQwBwIAIwAAAEEGAAANAAAAMAcCACMAAABxBgAAFgAAAGFzc2VydGlvbiBmYWlsZWQ6IG1hdGNoIHRyYWNrX2VkZ2VfaWR4IHsKICAgIExlZnRPclJpZ2h0OjpMZWZ0KGlkeCkgPT4gaWR4IDw9IG9sZF9sZWZ0X2xlbiwKICAgIExlZnRPclJpZ2h0OjpSaWdodChpZHgpID0+IGlkeCA8PSByaWdodF9sZW4sCn0AADAHAgAjAAAA0wUAAAkAAABhc3NlcnRpb24gZmFpbGVkOiBuZXdfbGVmdF9sZW4gPD0gQ0FQQUNJVFkAADAHAgAjAAAAhgUAAAkAAACPBgIAJwAAADACAAAvAAAAJgUCABAAAACxAAAAFgAAAGF0dGVtcHQgdG8gam9pbiBpbnRvIGNvbGxlY3Rpb24gd2l0aCBsZW4gPiB1c2l6ZTo6TUFYAAAAJgUCABAAAACaAAAACgAAANgHAgAUAAAAyQ8AAA0AAABKYW51YXJ5RmVicnVhcnlNYXJjaEFwcmlsTWF5SnVuZUp1bHlBdWd1c3RTZXB0ZW1iZXJPY3RvYmVyTm92ZW1iZXJEZWNlbWJlck1vbmRheVR1ZXNkYXlXZWRuZXNkYXlUaHVyc2RheUZyaWRheVNhdHVyZGF5U3VuZGF5c2VyaWFsaXplX3ZhbHVlIGNhbGxlZCBiZWZvcmUgc2VyaWFsaXplX2tleQCMBQIAIwAAAKoBAAAfAAAAY2FsbGVkIGBPcHRpb246OnVud3JhcF90aHJvdygpYCBvbiBhIGBOb25lYCB2YWx1ZU1hcCBrZXkgaXMgbm90IGEgc3RyaW5nIGFuZCBjYW5ub3QgYmUgYW4gb2JqZWN0IGtleUEEAgAXAAAAGgAAAA8AAAB0aGVyZSBpcyBubyBzb3VyY2Ugb2Ygc2VjdXJlIHJhbmRvbSBieXRlcyBoZXJlAABBWsD/AABherr/AAAwOQUAAS0/AAAAAV9AAAAAARkGAAEztf8BPfP/AT4xAAEZBgABM7X/AT3x/wE+AwC6BAIAHgAAACgAAAAlAAAAugQCAB4AAAApAAAAJQAAALoEAgAeAAAAKgAAACUAAAC6BAIAHgAAACsAAAAlAAAAugQCAB4AAAAtAAAACQAAALoEAgAeAAAALgAAAAkAAAC6BAIAHgAAAC8AAAAJAAAAugQCAB4AAABRAAAAEgAAALoEAgAeAAAAUgAAABIAAAC6BAIAHgAAAFMAAAASAAAAugQCAB4AAABVAAAACQAAALoEAgAeAAAAVgAAAAkAAAC6BAIAHgAAAFcAAAAJAAAAugQCAB4AAABYAAAACQAAAGFzc2VydGlvbiBmYWlsZWQ6IHBzaXplID49IHNpemUgKyBtaW5fb3ZlcmhlYWQAADMIAgBAAAAAsQQAAAkAAABhc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA8PSBzaXplICsgbWF4X292ZXJoZWFkAAAzCAIAQAAAALcEAAANAAAA5gUCACIAAAANAQAAPwAAAOYFAgAiAAAAMgEAAC4AQdSWCQtBAQAAAJQAAABjYXBhY2l0eSBvdmVyZmxvdwAAAL8HAgAYAAAAHAAAAAUAAACVAAAADAAAAAQAAACWAAAAlwAAAJgAQaCXCQu/DQEAAACZAAAAYSBmb3JtYXR0aW5nIHRyYWl0IGltcGxlbWVudGF0aW9uIHJldHVybmVkIGFuIGVycm9yIHdoZW4gdGhlIHVuZGVybHlpbmcgc3RyZWFtIGRpZCBub3QAAKkEAgAQAAAAjwIAAA4AAACVAAAADAAAAAQAAACWAAAAlwAAAJgAAAAAAAAAAQAAAAEAAACaAAAASW52YWxpZEVuY29kaW5nSW52YWxpZExlbmd0aGRzdCBsZW5ndGggaXMgY29ycmVjdAAAAHAFAgAbAAAALgAAACcAAABDYWxkZXJhIERlcml2ZWQgS2V5AXxMAgATAAAAj0wCAAEAAABn5glqha5nu3Lzbjw69U+lf1IOUYxoBZur2YMfGc3gW1OCgsQ1R0LXy73iNZ/PZ/n1s6awh5HlARtDuKW2bZ7mAAAAgAAAAAAAAAAA///////////JD9qiIWjCNMTGYouA3BzRKQJOCIpnzHQCC76mOxObIlFKCHmONATd75UZs806QxswKwpt8l8UN0/hNW1tUcJF5IW1dmJefsb0TELppjftawv/XLb0Brft7jhr+1qJn6WunyQRfEsf5kkoZlHs5Fs9wgB8uKFjvwWY2kg2HFXTmmkWP6j9JM9fg2VdI9yjrZYcYvNWIIVSu57VKQdwlpZtZww1Tkq8mATxdGwIyhghfDKQXkYuNs474553LBgOhgObJ4Oi7Aeij7XFXfBvTFLJ3ivL9pVYFxg5lUl86pVq5RXSJhiY+gUQFXKOWoqqxC2tMxcNBFB6M6hVIavfHLpk7PuFBFjb7wqK6nFXXQYMfbOXD4Wm4eTHq/WujNsJM9cejJTgSiVhnc7j0iYa0u5r8S/6BtmKCGTYdgJzPshqZFIfKxgXeyAMu+EXV3phXWx3CYjAutlG4gjiT6B05asxQ9tb/OD9EI5LgtEgqTrSyv//////////AAAAAAAAAAABAAAAmwAAAGlucHV0IGlzIHRvbyBiaWdwBgIAHgAAAOwAAAA+AAAAZW5jb2RpbmcgZXJyb3IAAHAGAgAeAAAA7gAAADEAAABJbnZhbGlkTGVuZ3RoRXJyb3IweDAxMjM0NTY3ODlBQkNERUYAcAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEEIwEeG1sLOgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEFOAgCApgDAQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgIDLg0BAsYBAQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGhpQkLMwICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgMDAwMDAwMDAwMDAwMDAwMEBAQEBABB4KUJC+cPVwUCABgAAACgAAAACQAAAFcFAgAYAAAAhAAAAB4AAAAAAwAAgwQgAJEFYABdE6AAEhcgHwwgYB/vLGArKjDgK2+moCwCqCAtHvsgLgD+YDae/6A2/QEhNwEKYTckDSE4qw6hOS8YITrzHiFLQDShUx5h4VTwamFVT2/hVZ28YVYAz2FXZdGhVwDaIVgA4KFZruIhW+zk4VzQ6GFdIADuXvABf18JBgIAFwAAAGcGAAAVAAAACQYCABcAAACVBgAAFQAAAAkGAgAXAAAAlgYAABUAAAAJBgIAFwAAAHQFAAAoAAAACQYCABcAAAB0BQAAEgAAAJUHAgATAAAAhQsAACYAAACVBwIAEwAAAI4LAAAaAAAAY2FsbGVkIGBPcHRpb246OnVud3JhcCgpYCBvbiBhIGBOb25lYCB2YWx1ZSwgAAYBAQMBBAIFBwcCCAgJAgoFCwIOBBABEQISBRMcFAEVAhcCGQ0cBR0IHwEkAWoEawJuAq8DsQK8As8C0QLUDNUJ1gLXAtoB4AXhAuYB5wToAu4g8AT4AvoF+wEMJzs+Tk+Pnp6fe4uTlqKyuoaxBgcJNj0+VvPQ0QQUGDY3Vld/qq6vvTXgEoeJjp4EDQ4REikxNDpFRklKTk9kZYqMjY+2wcPExsvWXLa3GxwHCAoLFBc2OTqoqdjZCTeQkagHCjs+ZmmPkhFvX7/u71piubr0/P9TVJqbLi8nKFWdoKGjpKeorbq8xAYLDBUdOj9FUaanzM2gBxkaIiU+P9/n7O//xcYEICMlJigzODpISkxQU1VWWFpcXmBjZWZrc3h9f4qkqq+wwNCur25vx93ek14iewUDBC0DZgMBLy6Agh0DMQ8cBCQJHgUrBUQEDiqAqgYkBCQEKAg0C04DNAyBNwkWCggYO0U5A2MICTAWBSEDGwUbJjgESwUvBAoHCQdAICcEDAk2AzoFGgcEDAdQSTczDTMHLggKBiYDHQgCgNBSEAYICSEuCCoWGiYcFBcJTgQkCUQNGQcKBkgIJwl1C0I+KgY7BQoGUQYBBRADBQtZCAIdYh5ICAqApl4iRQsKBg0TOgYKBhQcLAQXgLk8ZFMMSAkKRkUbSAhTDUkHClYIWCIOCgZGCh0DR0k3Aw4ICgY5BwoGLAQKgPYZBzsDHVUBDzINg5tmdQuAxIpMYw2EMBAWCo+bBYJHmrk6hsaCOQcqBFwGJgpGCigFE4GwOoDGWwU0LEsEOQcRQAULBwmc1ikgYXOh/YEzDwEdBg4ECIGMiQRrBQ0DCQcQj2CA/QOBtAYXDxEPRwl0PID2CnMIcBVGehQMFAxXCRmAh4FHA4VCDxWEUB8GBoDVKwU+IQFwLQMaBAKBQB8ROgUBgdAqgNYrBAGAwDYIAoDggPcpTAQKBAKDEURMPYDCPAYBBFUFGzQCgQ4sBGQMVgqArjgdDSwECQcCDgaAmoPZAxEDDQOA2gYMBAEPDAQ4CAoGKAgsBAIOCSeBWAgdAwsDOwQeBAoHgPuEBQABAwUFBgYCBwYIBwkRChwLGQwZDRAODA8EEAMSEhMJFgEXBBgBGQMaCRsBHAIfFiADKwItCy4BMAQxAjIBqQKqBKsI+gL7Bf4D/wmteHmLjaIwV1iLjJAc3Q4PS0z7/C4vP1xdX+KEjY6RkqmxurvFxsnK3uTl/wAEERIpMTQ3Ojs9SUpdhI6SqbG0urvGys7P5OUABA0OERIpMTQ6O0VGSUpeZGWEkZudyc7PDREpOjtFSVdbXl9kZY2RqbS6u8XJ3+Tl8A0RRUlkZYCEsry+v9XX8PGDhYukpr6/xcfP2ttImL3Nxs7PSU5PV1leX4mOj7G2t7/BxsfXERYXW1z29/7/gG1x3t8OH25vHB1ffX6ur97fTbu8FhceH0ZHTk9YWlxefn+1xdTV3PDx9XJzj3R1Ji4vp6+3v8fP19+aAECXmDCPH87/Tk9aWwcIDxAnL+7vbm83PT9CRVNndcjJ0NHY2ef+/wAgXyKC3wSCRAgbBAYRgawOgKsFIAeBHAMZCAEELwQ0BAcDAQcGBxEKUA8SB1UHAwQcCgkDCAMHAwIDAwMMBAUDCwYBDhUFTgcbB1cHAgUYDFAEQwMtAwEEEQYPDDoEHSVfIG0EaiWAyAWCsAMaBoL9A1kHFgkYCRQMFAxqBgoGGgZZBysFRgosBAwEAQMxCywEGgYLA4CsBgoGTBSA9Ag8Aw8DPgU4CCsFgv8RGAgvES0DIg4hD4CMBIKaFgsViJQFLwU7BwIOGAmAviJ0DIDWGoEQBYDhCfKeAzcJgVwUgLgIgN0UPAMKBjgIRggMBnQLHgNaBFkJgIMYHAoWCUwEgIoGq6QMFwQxoQSB2iYHDAUFgrMgKgZMBICNBIC+AxsDDw0AAAD0BgIAHQAAAAoAAAArAAAA9AYCAB0AAAAaAAAANgAAAFJlZkNlbGwgYWxyZWFkeSBtdXRhYmx5IGJvcnJvd2VkUmVmQ2VsbCBhbHJlYWR5IGJvcnJvd2VkLi51c2VyLXByb3ZpZGVkIGNvbXBhcmlzb24gZnVuY3Rpb24gZG9lcyBub3QgY29ycmVjdGx5IGltcGxlbWVudCBhIHRvdGFsIG9yZGVyAABZBAIAJwAAAFwDAAAFAAAASGFzaCB0YWJsZSBjYXBhY2l0eSBvdmVyZmxvd1QHAgBAAAAAJQAAACgAAAACAgICAgICAgICAgBB5LUJCwgCAgAAAAAAAgBBm7YJCwECAEHBtgkLAQEAQdy2CQsBAQBBvLcJC/gCtwYCABoAAACTAAAAEgAAAFRodXJzZGF5LCBTYXR1cmRheSwgVHVlc2RheSwgV2VkbmVzZGF5LCBkYXRlIG11c3QgYmUgYmVmb3JlIHllYXIgOTk5OQAAALcGAgAaAAAAOAAAAA0AAAB0CAIAFgAAAEsBAAABAAAAdAgCABYAAABMAQAAAQAAAGNsb3N1cmUgaW52b2tlZCByZWN1cnNpdmVseSBvciBhZnRlciBiZWluZyBkcm9wcGVkAACcAAAAnQAAAJ4AAACfAAAAOQYCACIAAADIAAAALAAAADkGAgAiAAAAuwAAACAAAABieXRlIGFycmF5T3B0aW9uIHZhbHVlbmV3dHlwZSBzdHJ1Y3RzZXF1ZW5jZW1hcGVudW11bml0IHZhcmlhbnRuZXd0eXBlIHZhcmlhbnR0dXBsZSB2YXJpYW50c3RydWN0IHZhcmlhbnR1dXV1dXV1dWJ0bnVmcnV1dXV1dXV1dXV1dXV1dXV1dQAAIgBB7boJCwFcAEGRvAkLcTAxMjM0NTY3ODlhYmNkZWZhc3NlcnRpb24gZmFpbGVkOiBzZWxmLmlzX2NoYXJfYm91bmRhcnkobmV3X2xlbilFcnJvcgAACQYCABcAAADNAQAANwAAAAkGAgAXAAAAvQQAACQAAAB1bGxydWVhbHNlAEGOvQkL/x3wPwAAAAAAACRAAAAAAAAAWUAAAAAAAECPQAAAAAAAiMNAAAAAAABq+EAAAAAAgIQuQQAAAADQEmNBAAAAAITXl0EAAAAAZc3NQQAAACBfoAJCAAAA6HZIN0IAAACilBptQgAAQOWcMKJCAACQHsS81kIAADQm9WsMQwCA4Dd5w0FDAKDYhVc0dkMAyE5nbcGrQwA9kWDkWOFDQIy1eB2vFURQ7+LW5BpLRJLVTQbP8IBE9krhxwIttUS0ndl5Q3jqRJECKCwqiyBFNQMyt/StVEUChP7kcdmJRYESHy/nJ8BFIdfm+uAx9EXqjKA5WT4pRiSwCIjvjV9GF24FtbW4k0acyUYi46bIRgN82Oqb0P5Ggk3HcmFCM0fjIHnP+RJoRxtpV0O4F55HsaEWKtPO0kcdSpz0h4IHSKVcw/EpYz1I5xkaN/pdckhhoODEePWmSHnIGPbWstxITH3PWcbvEUmeXEPwt2tGScYzVOylBnxJXKC0syeEsUlzyKGgMeXlSY86ygh+XhtKmmR+xQ4bUUrA/d120mGFSjB9lRRHurpKPm7dbGy08ErOyRSIh+EkS0H8GWrpGVpLqT1Q4jFQkEsTTeRaPmTES1dgnfFNfflLbbgEbqHcL0xE88Lk5OljTBWw8x1e5JhMG5xwpXUdz0yRYWaHaXIDTfX5P+kDTzhNcviP48Ribk1H+zkOu/2iTRl6yNEpvddNn5g6RnSsDU5kn+SryItCTj3H3da6LndODDmVjGn6rE6nQ933gRziTpGU1HWioxZPtblJE4tMTE8RFA7s1q+BTxaZEafMG7ZPW//V0L+i60+Zv4Xit0UhUH8vJ9sll1VQX/vwUe/8ilAbnTaTFd7AUGJEBPiaFfVQe1UFtgFbKlFtVcMR4XhgUcgqNFYZl5RRejXBq9+8yVFswVjLCxYAUsfxLr6OGzRSOa66bXIiaVLHWSkJD2ufUh3YuWXpotNSJE4ov6OLCFOtYfKujK4+Uwx9V+0XLXNTT1yt6F34p1Njs9hidfbdUx5wx10JuhJUJUw5tYtoR1Qun4eirkJ9VH3DlCWtSbJUXPT5bhjc5lRzcbiKHpMcVehGsxbz21FVohhg3O9ShlXKHnjTq+e7VT8TK2TLcPFVDtg1Pf7MJVYSToPMPUBbVssQ0p8mCJFW/pTGRzBKxVY9OrhZvJz6VmYkE7j1oTBXgO0XJnPKZFfg6J3vD/2ZV4yxwvUpPtBX710zc7RNBFhrNQCQIWE5WMVCAPRpuW9YuymAOOLTo1gqNKDG2sjYWDVBSHgR+w5ZwSgt6+pcQ1nxcvilJTR4Wa2Pdg8vQa5ZzBmqab3o4lk/oBTE7KIXWk/IGfWni01aMh0w+Uh3glp+JHw3GxW3Wp4tWwVi2uxagvxYQ30IIlujOy+UnIpWW4wKO7lDLYxbl+bEU0qcwVs9ILboXAP2W02o4yI0hCtcMEnOlaAyYVx820G7SH+VXFtSEuoa38pceXNL0nDLAF1XUN4GTf40XW3klUjgPWpdxK5dLaxmoF11GrU4V4DUXRJh4gZtoAleq3xNJEQEQF7W22AtVQV0XswSuXiqBqlef1fnFlVI316vllAuNY0TX1u85HmCcEhfcutdGKOMfl8nszrv5RezX/FfCWvf3edf7bfLRVfVHWD0Up+LVqVSYLEnhy6sTodgnfEoOlcivWACl1mEdjXyYMP8byXUwiZh9PvLLolzXGF4fT+9NciRYdZcjyxDOsZhDDSz99PI+2GHANB6hF0xYqkAhJnltGVi1ADl/x4im2KEIO9fU/XQYqXo6jeoMgVjz6LlRVJ/OmPBha9rk49wYzJnm0Z4s6Rj/kBCWFbg2WOfaCn3NSwQZMbC83RDN0RkeLMwUhRFeWRW4LxmWZavZDYMNuD3veNkQ49D2HWtGGUUc1RO09hOZezH9BCER4Nl6PkxFWUZuGVheH5avh/uZT0Lj/jW0yJmDM6ytsyIV2aPgV/k/2qNZvmwu+7fYsJmOJ1q6pf79maGRAXlfbosZ9RKI6+O9GFniR3sWrJxlmfrJKfxHg7MZxN3CFfTiAFo15TKLAjrNWgNOv03ymVraEhE/mKeH6FoWtW9+4Vn1WixSq16Z8EKaa9OrKzguEBpWmLX1xjndGnxOs0N3yCqadZEoGiLVOBpDFbIQq5pFGqPa3rTGYRJanMGWUgg5X9qCKQ3LTTvs2oKjYU4AevoakzwpobBJR9rMFYo9Jh3U2u7azIxf1WIa6oGf/3ear5rKmRvXssC82s1PQs2fsMnbIIMjsNdtF1s0cc4mrqQkmzG+cZA6TTHbDe4+JAjAv1sI3ObOlYhMm3rT0LJq6lmbebjkrsWVJxtcM47NY600W0MworCsSEGbo9yLTMeqjtumWf831JKcW5/gfuX55ylbt9h+n0hBNtuLH287pTiEG92nGsqOhtFb5SDBrUIYnpvPRIkcUV9sG/MFm3Nlpzkb39cyIC8wxlwzzl90FUaUHBDiJxE6yCEcFSqwxUmKblw6ZQ0m29z73AR3QDBJagjcVYUQTEvklhxa1mR/bq2jnHj13reNDLDcdyNGRbC/vdxU/Gfm3L+LXLU9kOhB79icon0lInJbpdyqzH663tKzXILX3xzjU4Cc812W9Aw4jZzgVRyBL2abHPQdMcituChcwRSeavjWNZzhqZXlhzvC3QUyPbdcXVBdBh6dFXO0nV0npjR6oFHq3Rj/8IysQzhdDy/c3/dTxV1C69Q39SjSnVnbZILZaaAdcAId07+z7R18coU4v0D6nXW/kytfkIgdow+oFgeU1R2L07I7uVniXa7YXpq38G/dhV9jKIr2fN2Wpwvi3bPKHdwg/stVANfdyYyvZwUYpN3sH7sw5k6yHdcnuc0QEn+d/nCECHI7TJ4uPNUKTqpZ3ilMKqziJOdeGdeSnA1fNJ4AfZczEIbB3mCM3R/E+I8eTGgqC9MDXJ5PciSO5+QpnlNencKxzTceXCsimb8oBF6jFctgDsJRnpvrThgiot7emVsI3w2N7F6f0csGwSF5XpeWfchReYae9uXOjXrz1B70j2JAuYDhXtGjSuD30S6e0w4+7ELa/B7XwZ6ns6FJHz2hxhGQqdZfPpUz2uJCJB8OCrDxqsKxHzH9HO4Vg35fPjxkGasUC99O5cawGuSY30KPSGwBneYfUyMKVzIlM59sPeZOf0cA36cdQCIPOQ3fgOTAKpL3W1+4ltASk+qon7actAc41TXfpCPBOQbKg1/utmCblE6Qn8pkCPK5ch2fzN0rDwfe6x/oMjrhfPM4X+wBQIAHQAAACwIAAAoAAAAsAUCAB0AAAAtCAAAMAAAAH0iZmFsc2V0cnVlbnVsbFt7LDpdaW50ZXJuYWwgZXJyb3I6IGVudGVyZWQgdW5yZWFjaGFibGUgY29kZf///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////wAAAQACAAMABAAFAAYABwAIAAkA//////////////////8KAAsADAANAA4ADwD/////////////////////////////////////////////////////////////////////CgALAAwADQAOAA8A////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////AAAQACAAMABAAFAAYABwAIAAkAD//////////////////6AAsADAANAA4ADwAP////////////////////////////////////////////////////////////////////+gALAAwADQAOAA8AD///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8UCAIAHgAAAM4BAAAaAAAAFAgCAB4AAADUAQAAHwAAABQIAgAeAAAAGwIAABMAAAAUCAIAHgAAACQCAAA+AAAAFAgCAB4AAAAgAgAAMwAAABQIAgAeAAAAKgIAADoAAAAUCAIAHgAAAMEBAABFAAAAIGF0IGxpbmUgAAAANwUCAB8AAAD3AQAAIQAAADcFAgAfAAAA+wEAAAwAAAAgY29sdW1uIDcFAgAfAAAAAgIAACEAAAA3BQIAHwAAAAsCAAAqAAAANwUCAB8AAAAPAgAALAAAADcFAgAfAAAAFAIAAAkAAABhIG1hcAAAAI0AAAAMAAAABAAAAI4AAACgAAAAkABBmNsJC/0IAQAAAKEAAABhIERpc3BsYXkgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3IgdW5leHBlY3RlZGx5AFwGAgATAAAAZAsAAA4AAAAJBgIAFwAAADwGAAAUAAAACQYCABcAAAA8BgAAIQAAAAkGAgAXAAAAMAYAABQAAAAJBgIAFwAAADAGAAAhAAAAbWlkID4gbGVuAAAAdAgCABYAAAC8AAAAAQAAAI8GAgAnAAAAxgAAACcAAAD7AwIAKAAAAKABAAAuAAAAYXNzZXJ0aW9uIGZhaWxlZDogaWR4IDwgQ0FQQUNJVFkwBwIAIwAAAJ4CAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogZWRnZS5oZWlnaHQgPT0gc2VsZi5oZWlnaHQgLSAxMAcCACMAAAC2AgAACQAAADAHAgAjAAAAugIAAAkAAAAwBwIAIwAAAPAAAABNAAAAYXNzZXJ0aW9uIGZhaWxlZDogc3JjLmxlbigpID09IGRzdC5sZW4oKTAHAgAjAAAAVAcAAAUAAAAwBwIAIwAAANAEAAAjAAAAMAcCACMAAAATBQAAJAAAAGFzc2VydGlvbiBmYWlsZWQ6IGVkZ2UuaGVpZ2h0ID09IHNlbGYubm9kZS5oZWlnaHQgLSAxAAAAMAcCACMAAAADBAAACQAAAI8GAgAnAAAAWAIAADAAAACPBgIAJwAAABYCAAAvAAAAjwYCACcAAAChAAAAJAAAANIGAgAhAAAAEgAAAAkAAABFT0Ygd2hpbGUgcGFyc2luZyBhIGxpc3RFT0Ygd2hpbGUgcGFyc2luZyBhbiBvYmplY3RFT0Ygd2hpbGUgcGFyc2luZyBhIHN0cmluZ0VPRiB3aGlsZSBwYXJzaW5nIGEgdmFsdWVleHBlY3RlZCBgOmBleHBlY3RlZCBgLGAgb3IgYF1gZXhwZWN0ZWQgYCxgIG9yIGB9YGV4cGVjdGVkIGlkZW50ZXhwZWN0ZWQgdmFsdWVleHBlY3RlZCBgImBpbnZhbGlkIGVzY2FwZWludmFsaWQgbnVtYmVybnVtYmVyIG91dCBvZiByYW5nZWludmFsaWQgdW5pY29kZSBjb2RlIHBvaW50Y29udHJvbCBjaGFyYWN0ZXIgKFx1MDAwMC1cdTAwMUYpIGZvdW5kIHdoaWxlIHBhcnNpbmcgYSBzdHJpbmdrZXkgbXVzdCBiZSBhIHN0cmluZ2ludmFsaWQgdmFsdWU6IGV4cGVjdGVkIGtleSB0byBiZSBhIG51bWJlciBpbiBxdW90ZXNmbG9hdCBrZXkgbXVzdCBiZSBmaW5pdGUgKGdvdCBOYU4gb3IgKy8taW5mKWxvbmUgbGVhZGluZyBzdXJyb2dhdGUgaW4gaGV4IGVzY2FwZXRyYWlsaW5nIGNvbW1hdHJhaWxpbmcgY2hhcmFjdGVyc3VuZXhwZWN0ZWQgZW5kIG9mIGhleCBlc2NhcGVyZWN1cnNpb24gbGltaXQgZXhjZWVkZWQUCAIAHgAAAIkCAAAZAEGg5AkLcwEAAACiAAAAiwgCACMAAAA1AAAADgAAAEF0dGVtcHRlZCB0byBpbml0aWFsaXplIHRocmVhZC1sb2NhbCB3aGlsZSBpdCBpcyBiZWluZyBkcm9wcGVkAADZBAIAJgAAAGsAAAANAAAA//////////+IcgIAQaDlCQuGBZgvikKRRDdxz/vAtaXbtelbwlY58RHxWaSCP5LVXhyrmKoH2AFbgxK+hTEkw30MVXRdvnL+sd6Apwbcm3Txm8HBaZvkhke+78adwQ/MoQwkbyzpLaqEdErcqbBc2oj5dlJRPphtxjGoyCcDsMd/Wb/zC+DGR5Gn1VFjygZnKSkUhQq3JzghGy78bSxNEw04U1RzCmW7Cmp2LsnCgYUscpKh6L+iS2YaqHCLS8KjUWzHGeiS0SQGmdaFNQ70cKBqEBbBpBkIbDceTHdIJ7W8sDSzDBw5SqrYTk/KnFvzby5o7oKPdG9jpXgUeMiECALHjPr/vpDrbFCk96P5vvJ4ccbOCAIAKAAAALkAAAApAAAAcndsb2NrIGhhcyBub3QgYmVlbiBsb2NrZWQgZm9yIHJlYWRpbmcAAAAFAgAlAAAAPgAAAAkAAACVAAAADAAAAAQAAACjAAAApAAAAKUAAAByd2xvY2sgb3ZlcmZsb3dlZCByZWFkIGxvY2tzAAUCACUAAAAVAAAALAAAANc5xBsJStYS7zRZQ6xx+D0AAAAACAAAAAQAAACmAAAAlQAAAAwAAAAEAAAApwAAAAAAAAAIAAAABAAAAKgAAACpAAAAqgAAAKsAAACsAAAAEAAAAAQAAACtAAAArgAAAK8AAACwAAAAbV3L1ixQ62N4QaZXcRuLuQAAAAAIAAAABAAAAKYAAACVAAAADAAAAAQAAACjAAAApAAAAKUAAABudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3RUcmllZCB0byBzaHJpbmsgdG8gYSBsYXJnZXIgY2FwYWNpdHkAvwcCABgAAAAuAwAACQAAAGluZi1pbmZOYU4AQa/qCQuMEIAAAAAAAAAAoAAAAAAAAADIAAAAAAAAAPoAAAAAAABAnAAAAAAAAFDDAAAAAAAAJPQAAAAAAICWmAAAAAAAILy+AAAAAAAoa+4AAAAAAPkClQAAAABAt0O6AAAAABCl1OgAAAAAKueEkQAAAID0IOa1AAAAoDGpX+MAAAAEv8kbjgAAAMUuvKKxAABAdjprC94AAOiJBCPHigAAYqzF63itAIB6F7cm19gAkKxuMniGhwC0Vwo/FmipAKHtzM4bwtOghBRAYVFZhMilGZC5pW+lOg8g9CePy85vG44oEFSOr9pN5F6u8OwHSvuf9JgnRLGdd0HfzxHNmQfvmYULP/6yFaq03OanH4ZjvloGC6W8tKpTa3V6B+0PCL8sKVVkf7ZD1bEXTMg7Gvs772nCh0a4QqfuQE9RXT3r3eRQRhoSuhPkbGFiTfOS6q8otu8m4ruMNlUK94kEiQ9gywXpuLa9IcnBu4fpAFSWX5qEeNuPvzTQvXIEUpjeJ4qSlQCabcGUghcPPAW3dQAAAAAAAFDDAAAAAAAAAAAF40w2Ehk3xQAAAAAAAChs1qqAne/wIsf2frm30jpNQkzIcdVtkxPJ6jgezRk6vAMcVasBgAwJy8YsB9O/9a1coZAIEzdoA80QjHrDh6jbNi7vBxLCsgLPvPQDXuRn+ZTHhddpbvgG0VK6vgHXNjPhfKAcNKhFENNRoAkSEUjeHjFWeIX6ph7VZqU+fyJ0KlUz8cq6Dyky15ZArUd5F3ypdAg4x7HYStm8IniugVI3GD82TgpAGAAAAGQAAEAAICQAAAAAAAAADIATyIIf4ExeD/Yw1xsAAAAAAAAA/P/3zdgBgm7RP81AASVk2w0NAAAAJAQUQDhxU7QdeBEAAAAAMDAwMTAyMDMwNDA1MDYwNzA4MDkxMDExMTIxMzE0MTUxNjE3MTgxOTIwMjEyMjIzMjQyNTI2MjcyODI5MzAzMTMyMzMzNDM1MzYzNzM4Mzk0MDQxNDI0MzQ0NDU0NjQ3NDg0OTUwNTE1MjUzNTQ1NTU2NTc1ODU5NjA2MTYyNjM2NDY1NjY2NzY4Njk3MDcxNzI3Mzc0NzU3Njc3Nzg3OTgwODE4MjgzODQ4NTg2ODc4ODg5OTA5MTkyOTM5NDk1OTY5Nzk4OTkNAAAAEgAAAAkAAAAPAAAAEgAAAGseAgB4HgIAih4CAJMeAgCiHgIADAAAABYAAAAWAAAAFgAAABMAAAANAAAAIiACAAwgAgAMIAIAahUCAM8VAgB2HAIAaCQCAFsdAgDkGwIABwAAABIAAAAJAAAASSACAFAgAgBCHgIAAQIDBAUGAAECAwQFBgAAAOcmAgD7JgIAFycCACwnAgBLJwIAcicCAIonAgCpJwIAvScCANInAgDqJwIACygCAB0oAgAyKAIAQigCAFgoAgB9KAIApigCALooAgDYKAIA8SgCAAkpAgAsKQIAVCkCAHkpAgCPKQIAqSkCAL8pAgDbKQIAAioCACAqAgA6KgIAUyoCAGwqAgCNKgIAoioCAMAqAgDYKgIA7SoCAAYrAgAjKwIAQCsCAF0rAgB2KwIAiysCAKsrAgDCKwIA5CsCAAMsAgAoLAIATywCAGosAgCLLAIAITACAC4wAgA7MAIASjACAGAwAgByMAIAijACALMwAgDXMAIA+DACAA4xAgAoMQIARTECAGIxAgB8MQIAjzECAKIxAgC1MQIAzTECANoxAgDtMQIAADICABMyAgAvMgIAUDICAF4yAgBrMgIAijICAJ0yAgCsMgIAwDICANsyAgDoMgIA+zICAAozAgAXMwIAIzMCADAzAgBRMwIAaTMCAH4zAgCNMwIAnjMCALwzAgDaMwIA9TMCAAk0AgAdNAIAOTQCAEw0AgBiNAIAcTQCAIY0AgAUAAAAHAAAABUAAAAfAAAAJwAAABgAAAAfAAAAFAAAABUAAAAYAAAAIQAAABIAAAAVAAAAEAAAABYAAAAlAAAAKQAAABQAAAAeAAAAGQAAABgAAAAjAAAAKAAAACUAAAAWAAAAGgAAABYAAAAcAAAAJwAAAB4AAAAaAAAAGQAAABkAAAAhAAAAFQAAAB4AAAAYAAAAFQAAABkAAAAdAAAAHQAAAB0AAAAZAAAAFQAAACAAAAAXAAAAIgAAAB8AAAAlAAAAJwAAABsAAAAhAAAAJQAAAA0AAAANAAAADwAAABYAAAASAAAAGAAAACkAAAAkAAAAIQAAABYAAAAaAAAAHQAAAB0AAAAaAAAAEwAAABMAAAATAAAAGAAAAA0AAAATAAAAEwAAABMAAAAcAAAAIQAAAA4AAAANAAAAHwAAABMAAAAPAAAAFAAAABsAAAANAAAAEwAAAA8AAAANAAAADAAAAA0AAAAhAAAAGAAAABUAAAAPAAAAEQAAAB4AAAAeAAAAGwAAABQAAAAUAAAAHAAAABMAAAAWAAAADwAAABUAAAAHAAAABwAAAAgAAAAFAAAABQAAAAMAAAAEAAAABAAAAAYAAAAJAAAABwAAAAgAAAAIAAAANEgCADtIAgBDSAIASEgCAE1IAgBQSAIAVEgCAFhIAgBeSAIAZ0gCAG5IAgB2SAIABgAAAAcAAAAJAAAACAAAAAYAAAAIAAAABgAAAH5IAgCESAIAi0gCAJRIAgCcSAIAokgCAKpIAgAxAAAAPgAAABgAAAAZAAAAEwAAAB8AAAAaAAAA3A4CAA0PAgBLDwIAYw8CAHwPAgCPDwIArg8CAEHI+gkLUh8AAAAAAAAAOwAAAAAAAABaAAAAAAAAAHgAAAAAAAAAlwAAAAAAAAC1AAAAAAAAANQAAAAAAAAA8wAAAAAAAAARAQAAAAAAADABAAAAAAAATgEAQaD7CQsFsQAAAAQAIxJjb2duaXRvLXdhc20tYnVpbGRkNDhiOGYzZTk3YzE4MGNh";

// src/js/entries/node.ts
init_modules();

// src/js/core/start.ts
init_errors();
init_plain();
var SECTION = "cognito-wasm-build";
function start(glue, module) {
  const [section] = WebAssembly.Module.customSections(module, SECTION);
  if (section === void 0 || new TextDecoder().decode(section) !== "d48b8f3e97c180ca") {
    throw authError("BuildMismatch", "the WebAssembly module and its scripts belong to different builds: reload the page");
  }
  glue.initSync({ module });
  return glue;
}
var startSync = (glue, base64) => start(glue, new WebAssembly.Module(bytesOf(base64)));
function bytesOf(base64) {
  const own2 = method(Uint8Array, "fromBase64");
  if (own2) return own2(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
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

// src/js/config/options.ts
init_plain();
var MAX_EDITS = 4;
var MAX_NAME = 64;
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

// src/js/config/own.ts
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
    ...definedOnly({ storage: own2("storage"), cookie: own2("cookie"), headers: own2("headers"), runtime: own2("runtime") })
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
      if (isObject(given)) given = entriesOf(given);
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
function entriesOf(headers) {
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

// src/js/session/single-flight.ts
var SingleFlight = class {
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

// src/js/session/session.ts
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
      const [{ createParts: createParts2 }] = await Promise.all([importParts(), clientModule.load()]);
      this.loadedParts ??= createParts2(this);
    }
    return this.loadedParts;
  }
  /** What changes the session, if it is loaded. */
  get partsIfLoaded() {
    return this.loadedParts;
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
async function importParts() {
  try {
    return await Promise.resolve().then(() => (init_parts(), parts_exports));
  } catch (cause) {
    throw authError("NetworkError", "a part of cognito-wasm could not be loaded", { cause });
  }
}

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
    return this.node.verify(digest, latin1(token.signed), signer, token.signature) === true;
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

// src/js/entries/node.ts
clientModule.use(() => startSync(client_exports, client_bytes_default));
awsModule.use(() => startSync(aws_exports, aws_bytes_default));
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
//# sourceMappingURL=node.js.map

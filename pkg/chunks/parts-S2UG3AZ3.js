import {
  SingleFlight,
  tell
} from "./chunk-GFB7JONM.js";
import {
  drive
} from "./chunk-LAQSCJ7M.js";
import {
  breathe,
  clientModule,
  jitter,
  sleep
} from "./chunk-5CILFEMP.js";
import {
  authError,
  isAuthError
} from "./chunk-GIWJLK46.js";
import {
  attempt,
  isObject,
  member,
  method,
  percentEncode,
  plain,
  takeLive
} from "./chunk-FOCK5WX5.js";

// src/js/io/passkey.ts
var isSupported = () => method(globalThis, "PublicKeyCredential") !== void 0 && method(credentials(), "get") !== void 0;
var create = (options) => perform("create", "parseCreationOptionsFromJSON", options, {});
async function get(options, { mediation, signal, abort }) {
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
  const perform2 = method(credentials(), ceremony);
  if (!isSupported() || !perform2) throw refusal("NotSupportedError");
  let credential;
  try {
    const publicKey = parsed(parser, options) ?? (await fallback()).optionsOf(options);
    credential = await perform2({ publicKey, ...how });
  } catch (thrown) {
    throw refusal(how.signal?.aborted ? "AbortError" : member(thrown, "name"), thrown);
  }
  if (!isObject(credential)) throw refusal(void 0);
  return ownJson(credential) ?? (await fallback()).credentialJson(credential);
}
var fallback = () => import("./passkey-json-LRALRW4O.js");
var parsed = (parser, options) => attempt(() => method(globalThis.PublicKeyCredential, parser)?.(options));
var ownJson = (credential) => method(credential, "toJSON") && attempt(() => plain(credential, "credential"));
var MEANINGS = {
  NotAllowedError: ["PasskeyCanceled", "the passkey was cancelled, or took too long"],
  AbortError: ["PasskeyCanceled", "the passkey was cancelled, or took too long"],
  InvalidStateError: ["PasskeyAlreadyExists", "there is a passkey for this account already"],
  SecurityError: ["PasskeyRelyingPartyMismatch", "the relying party id does not fit this page"],
  NotSupportedError: ["PasskeyNotSupported", "no authenticator here can do what is asked for"],
  ConstraintError: ["PasskeyNotSupported", "no authenticator here can do what is asked for"]
};
function refusal(name, cause) {
  const known = typeof name === "string" && Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : void 0;
  const [code, message] = known ?? ["PasskeyFailed", "the browser gave no passkey"];
  return authError(code, message, { cause });
}
function credentials() {
  return member(member(globalThis, "navigator"), "credentials");
}

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

// src/js/account/calls.ts
var Calls = class {
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
  async run(name, input, caller = {}, follow) {
    const { flows } = await this.instance.parts();
    const copy = plain(input ?? {}, "input");
    const contextData = this.contextData(member(copy, "username"));
    const from = JSON.stringify({ ...caller, ...contextData !== void 0 && { contextData } });
    const json = JSON.stringify(copy);
    return flows.use(
      (module, client) => typeof name === "function" ? name(client, from, json) : module.Call[name](client, from, json),
      async (call) => {
        const { output } = await flows.drive(call);
        await follow?.(flows.call(call, (call2) => call2.afterwards()));
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
function withDates(output, names) {
  return JSON.parse(
    JSON.stringify(output ?? null),
    (name, value) => names.includes(name) && typeof value === "number" ? new Date(value) : value
  );
}

// src/js/account/sign-up.ts
var LINK = { pause: 5e3, attempts: 36 };
var SUFFIX = ".sign-up";
var SignUps = class {
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
    await this.instance.keep(SUFFIX, void 0);
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
    const saved = await this.instance.kept(SUFFIX);
    if (saved !== void 0) clientModule.call(pending, (pending2) => pending2.resume(saved, this.surroundings()));
    return this.pending = pending;
  }
  async keep() {
    const pending = await this.core();
    const saved = clientModule.call(pending, (pending2) => pending2.save(this.surroundings()));
    await this.instance.keep(SUFFIX, saved);
  }
  surroundings() {
    return JSON.stringify(this.instance.surroundings());
  }
};

// src/js/account/account.ts
var DATES = ["createDate", "lastModifiedDate", "lastAuthenticatedDate", "lastActiveDate", "createdAt"];
var Account = class extends SignUps {
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

// src/js/aws/client-token.ts
var MARGIN = 6e4;
var MAX_KEPT = 256;
var ClientTokens = class {
  /**
   * @param fetch - calls the operation
   * @param now - the time by which tokens end
   */
  constructor(fetch, now) {
    this.fetch = fetch;
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
    const isFresh = kept !== void 0 && kept.expiresAt - MARGIN > this.now();
    const { accessToken, tokenType, expiresAt } = isFresh ? kept : await this.fetches.run(key, () => this.renew(key, wanted));
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
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value ?? null;
  const entries = Object.entries(value);
  return entries.sort(([a], [b]) => a < b ? -1 : 1).map(([name, member2]) => [name, sorted(member2)]);
}

// src/js/core/flows.ts
var ENTROPY = 64;
var Flows = class {
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
      const own = method(this.instance.options.runtime, "randomBytes");
      const bytes = own ? own(length) : crypto.getRandomValues(new Uint8Array(length));
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

// src/js/session/timetable.ts
var Timetable = class {
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

// src/js/sign-in/transaction.ts
var Transaction = class {
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
      credential = await get(options, { abort: ceremony, mediation, signal });
    } catch (error) {
      throw this.abortion.signal.aborted ? aborted() : error;
    } finally {
      this.abortion.signal.removeEventListener("abort", end);
    }
    await this.answer(credential, {});
  }
};
function stepOf({ nextStep }, login) {
  const { totpSetupDetails: details } = nextStep;
  if (!details) return nextStep;
  return { ...nextStep, totpSetupDetails: totpSetupDetails(details.sharedSecret, login) };
}
var nothingWaits = () => authError("SignInException", "no sign-in waits for an answer");
var aborted = () => authError("SignInAborted", "the sign-in was aborted");

// src/js/sign-in/transaction-handle.ts
var TransactionHandle = class {
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

// src/js/sign-in/sign-ins.ts
var EPHEMERAL = 32;
var SignIns = class {
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

// src/js/parts.ts
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
export {
  createParts
};
//# sourceMappingURL=parts-S2UG3AZ3.js.map

// One instance: its ports, its record, and the path that all single requests take.
import { Account } from "./account.js";
import { openChannel } from "./channel.js";
import { CALL, Door } from "./core.js";
import { fail } from "./error.js";
import { Events } from "./events.js";
import { createHost } from "./host.js";
import { extrasHere, loadExtras } from "./load.js";
import { Network } from "./network.js";
import { Page } from "./page.js";
import { attempt, checkObject, hasOrigin, isPage, member, plain, text } from "./platform.js";
import { RecentUsers } from "./recent.js";
import { Session } from "./session.js";
import { SignIns } from "./sign_in.js";
import { createStorage, tabStorage } from "./storage.js";
import { Store } from "./store.js";
import { forgetOther, takeOver } from "./takeover.js";

/** An instance. All its methods share it. */
export class Client {
  #channel;
  #mirrors;
  #takingOver;
  /** Where an unfinished sign-in or sign-up survives a page reload. */
  #tab = tabStorage();
  #storageFailed = (why) => {
    const message = "the storage failed; the session lives on in memory only";
    this.emitError("storage_failure", fail("StorageFailed", message, { cause: why }));
  };

  /**
   * The AWS credentials, once somebody asked for them.
   *
   * @type {import("./credentials.js").Sources | undefined}
   */
  sources;

  /** How often the session was ended: a sign-in that was under way then must not bring another. */
  signOuts = 0;
  events = new Events();

  /** From the application's configuration. */
  constructor(options) {
    checkObject(options);
    const config = plain(options);
    this.#mirrors = config.mirrorAmplifyKeys === true;
    this.core = new Door(createHost(member(options, "runtime")));
    this.about = this.core.ask("configure", config, this.#mirrors);
    const { key, hasSecret } = this.about;
    const storage = createStorage(member(options, "storage"), config.cookie);
    this.store = new Store(this.core, storage, key, this.#storageFailed);
    this.network = new Network(options);
    this.session = new Session(this);
    this.signIns = new SignIns(this);
    const method = config.signUpVerificationMethod ?? config.Auth?.Cognito?.signUpVerificationMethod;
    this.account = new Account(this, method === "link");
    this.recent = new RecentUsers(this, config.recentUsers);
    if (hasSecret && isPage()) {
      console.warn(
        "cognito-wasm: userPoolClientSecret is no secret in a page; use an app client without one",
      );
    }
    if (this.store.shared && hasOrigin()) this.#channel = openChannel(key, this, "heard");
    // They will be asked for soon. Whoever asks hears what went wrong.
    if (this.about.identityPoolId && isPage()) this.aws().catch(() => {});
    if (config.autoRefresh ?? isPage()) {
      this.page = new Page(this.session, "wake");
      // The first look comes after the application had its turn to listen.
      this.page.wakeIn(0);
    }
  }

  /** The AWS credentials, where they can be had at once. */
  awsHere() {
    const extras = extrasHere();
    return extras && (this.sources ??= new extras.Sources(this));
  }

  /** The AWS credentials, once what brings them is fetched. */
  async aws() {
    await loadExtras();
    return this.awsHere();
  }

  /** Sends a request of the core's. */
  send(request, how) {
    return this.network.send(this.core, request, how);
  }

  /** Runs an operation that is a single request. `signedIn`: it needs the user's access token. */
  async call(name, input, signedIn) {
    const data = plain(input);
    if (signedIn) await this.session.require();
    const call = this.core.open(CALL);
    try {
      const request = call.ask("beginCall", name, data, signedIn ? undefined : this.contextData(data?.username));
      const { result, effect } = call.ask("receiveCall", await this.send(request));
      await this.#follow(effect, data);
      return result;
    } finally {
      call.free();
    }
  }

  /** What an operation means for the session. */
  async #follow(effect, input) {
    switch (effect) {
      case "deviceForgotten":
        return this.update(() => this.core.ask("forgetDevice", input.device.id));
      case "userDeleted":
        return this.session.end();
      case "userUpdated":
        if (input?.options?.refreshTokens === true) {
          await this.load();
          await this.session.renew();
        }
        return this.emit("userUpdated");
    }
  }

  /** Brings the newest record into the core; where there is none of ours, another library's session. */
  async load() {
    if (await this.store.load()) await (this.#takingOver ??= takeOver(this, this.about.lastUserKey, this.#mirrors));
  }

  /** Changes the newest record, with no other write in between. `change` says whether there is something to write. */
  update = async (change) => {
    await this.store.update(change);
    if (!this.#mirrors) return;
    for (const [key, text] of this.core.ask("takeMirrored")) await this.store.writeOther(key, text);
  };

  /** Removes what another library has left. */
  async forgetOther() {
    if (!this.#mirrors) await forgetOther(this);
  }

  /** What a page reload does not reach, by what the record's key is followed with. */
  kept(suffix) {
    return this.#tab.readOther(this.about.key + suffix);
  }

  /** Writes such a text; without one it is removed. A page that may not store anything goes on without. */
  keep(suffix, text) {
    return this.#tab.writeOther(this.about.key + suffix, text);
  }

  /** Tells the listeners here and in other tabs. */
  emit(event, more) {
    this.tellTabs({ event, ...more });
    this.tellHere({ event, ...more });
  }

  /** Tells the other tabs, and how new the record is that they will find. */
  tellTabs(event) {
    this.#channel?.tell({ ...event, mark: this.store.shared ? this.core.ask("mark") : undefined });
  }

  /** Tells the listeners here. */
  tellHere(event) {
    this.sources?.heard(event.event);
    this.events.emit({ ...event, source: "this" });
  }

  /** Tells the listeners here only of something that went wrong here. */
  emitError(event, error) {
    this.events.emit({ event, source: "this", error });
  }

  /** Another tab told something. */
  heard({ mark, ...event }) {
    if (mark) this.core.ask("expect", mark);
    this.sources?.heard(event.event);
    this.events.emit({ ...event, source: "other-tab" });
    this.session.wake();
  }

  /** What threat protection collects, where the application has loaded its script. */
  contextData(username = "") {
    const { userPoolId, clientId } = this.about;
    const script = globalThis.AmazonCognitoAdvancedSecurityData;
    return text(attempt(() => script?.getData(username, userPoolId, clientId)));
  }
}

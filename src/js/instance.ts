// One instance: its configuration, its ports, and what its parts share.

import type { Surroundings, WireEvent, WireMark } from "#wasm/client";

import type { Aws } from "./aws/aws.js";
import { type AwsLoader, awsScripts, lazyProvider, lazySignedFetch } from "./aws/lazy.js";
import { parseOptions, type ParsedOptions } from "./config/own.js";
import { awsModule, clientModule } from "./core/modules.js";
import type { Flow, Make } from "./core/flows.js";
import { authError, fromCore, isAuthError } from "./errors.js";
import { createStorage, createTabStorage, type RecordStorage } from "./io/storage.js";
import { openTabs, type TabMessage, type Tabs } from "./io/tabs.js";
import { importing } from "./lazy.js";
import type { Machine } from "./machine/machine.js";
import type { OAuth } from "./oauth/oauth.js";
import type { Parts } from "./parts.js";
import { Events, tell } from "./session/events.js";
import { lazyRecordCheck } from "./session/lazy-record-check.js";
import { authUser, type Mark } from "./session/record.js";
import type { RecentUsers } from "./session/recent-users.js";
import { Session } from "./session/session.js";
import { Store } from "./session/store.js";
import { Wake } from "./session/wake.js";
import { Line } from "./sign-in/line.js";
import type { CognitoAuthConfig, ParsedConfig } from "./types/config.js";
import type { AwsCredentials, CredentialsProviderInput, GetCredentialsInput } from "./types/credentials.js";
import type { AuthEvent } from "./types/session.js";
import { attempt, method } from "./value/members.js";
import { hasOrigin, isPage } from "./value/platform.js";

/** How long a storage failure goes untold after one was told, milliseconds. */
const QUIET = 60_000;

/** The ending of the key under which an unfinished sign-in survives a page reload. */
const SIGN_IN = ".sign-in";

/** One instance. All its parts share it. */
export class Instance {
  readonly config: ParsedConfig;
  readonly events = new Events<AuthEvent>();
  readonly store: Store;
  /** Where an unfinished sign-in or sign-up survives a page reload. */
  readonly tab: RecordStorage;
  readonly session: Session;
  /** The order of the calls that begin or end the session. */
  readonly line = new Line();
  readonly wake: Wake | undefined;
  /** What the application configured. */
  readonly options: ParsedOptions;

  private readonly tabs: Tabs | undefined;
  private loadedParts: Parts | undefined;
  private loadedAws: Aws | undefined;
  private loadedOAuth: OAuth | undefined;
  private loadedMachine: Machine | undefined;
  private toldOfStorage = -Infinity;
  /** How new the record was of which the listeners were told last. */
  private told: Mark | undefined;

  /**
   * @param given - the application's configuration
   * @throws TypeError that says which member is wrong
   */
  constructor(given: CognitoAuthConfig) {
    const options = parseOptions(given);
    this.options = options;
    this.config = options.config;
    const storage = createStorage(options.storage, options.cookie);
    const check = lazyRecordCheck(options, storage.fromRequest);
    this.store = new Store(storage, options.recordKey, (why) => this.onStorageFailure(why), check);
    this.tab = createTabStorage(storage, options.signInStorage);
    this.session = new Session(this);
    if (options.config.userPoolClientSecret !== undefined && isPage()) {
      console.warn("cognito-wasm: userPoolClientSecret is no secret in a page; use an app client without one");
    }
    if (this.store.isShared && hasOrigin()) {
      this.tabs = openTabs<Instance>(options.recordKey, this, (instance, message) => {
        // Without the keys to verify it by, nothing is told of it.
        void instance.onMessage(message).catch(() => undefined);
      });
    }
    if (options.autoRefresh ?? isPage()) this.wake = new Wake(this);
    // Whoever needs the parts hears what went wrong.
    if (isPage()) void this.prepare().catch(() => undefined);
  }

  /**
   * For whatever changes the session.
   *
   * @throws AuthError `NotSupportedError` where it is only read
   */
  assertWritable(): void {
    if (this.options.readOnly) throw authError("NotSupportedError", "readOnly: the session can only be read here");
  }

  /** The device's clock, Unix milliseconds. */
  now(): number {
    const now = attempt(() => method(this.options.runtime, "now")?.());
    return typeof now === "number" && Number.isFinite(now) ? Math.trunc(now) : Date.now();
  }

  /** What changes the session: its scripts and the module, loaded when they are first needed. */
  async parts(): Promise<Parts> {
    if (!this.loadedParts) {
      const [{ createParts }] = await Promise.all([importing(import("./parts.js")), clientModule.load()]);
      this.loadedParts ??= createParts(this);
    }
    return this.loadedParts;
  }

  /** What changes the session, if it is loaded. */
  get partsIfLoaded(): Parts | undefined {
    return this.loadedParts;
  }

  /** AWS credentials and signatures: their scripts and module, loaded when they are first needed. */
  async aws(): Promise<Aws> {
    if (!this.loadedAws) {
      const [scripts] = await Promise.all([awsScripts.load(), awsModule.load()]);
      this.loadedAws ??= new scripts.Aws(this);
    }
    return this.loadedAws;
  }

  /**
   * Managed login: its scripts, loaded when they are first needed.
   *
   * @throws AuthError `OAuthNotConfigureException` when it is not configured
   */
  async oauth(): Promise<OAuth> {
    if (!this.loadedOAuth) {
      const { OAuth } = await importing(import("./oauth/oauth.js"));
      this.loadedOAuth ??= new OAuth(this);
    }
    return this.loadedOAuth;
  }

  /** Managed login, if it is loaded. */
  get oauthIfLoaded(): OAuth | undefined {
    return this.loadedOAuth;
  }

  /** Tokens of app clients: their scripts, loaded when they are first needed. */
  async machine(): Promise<Machine> {
    if (!this.loadedMachine) {
      const { Machine } = await importing(import("./machine/machine.js"));
      this.loadedMachine ??= new Machine(this);
    }
    return this.loadedMachine;
  }

  /** Who signed in here lately: its scripts, loaded when they are first needed. */
  async recentUsers(): Promise<RecentUsers> {
    const { recentUsersOf } = await importing(import("./session/recent-users.js"));
    return recentUsersOf(this);
  }

  /** `signedFetch`. */
  signedFetch(service: string, region: string): typeof fetch {
    return lazySignedFetch(this.awsLoader(), service, region);
  }

  /** `credentialsProvider`. */
  credentialsProvider(input?: CredentialsProviderInput): (wish?: GetCredentialsInput) => Promise<AwsCredentials> {
    return lazyProvider(this.awsLoader(), input);
  }

  private awsLoader(): AwsLoader {
    const { loaded } = awsScripts;
    if (loaded && awsModule.isHere) this.loadedAws ??= new loaded.Aws(this);
    return { loaded: this.loadedAws, load: () => this.aws() };
  }

  /** Runs a flow of the core to its end. */
  async drive<T>(make: Make<Flow<T>>): Promise<T> {
    return (await this.parts()).flows.run(make);
  }

  /** What a flow of the core is told with every reply. */
  surroundings(): Surroundings {
    const { isOutside, isShared } = this.store;
    return {
      now: this.now(),
      outside: isOutside,
      shared: isShared && hasOrigin(),
      mirrorsAmplify: this.options.mirrorAmplifyKeys,
    };
  }

  /** The keys under which another library names its user, and keeps its guest's identity. */
  get otherKeys(): string[] {
    const { userPoolClientId, identityPoolId } = this.config;
    const keys = [];
    if (userPoolClientId !== undefined) keys.push(`CognitoIdentityServiceProvider.${userPoolClientId}.LastAuthUser`);
    if (identityPoolId !== undefined) keys.push(`com.amplify.Cognito.${identityPoolId}.identityId`);
    return keys;
  }

  /** The unfinished sign-in that a page reload did not reach, as JSON. */
  savedSignIn(): Promise<string | undefined> {
    return this.kept(SIGN_IN);
  }

  /** Keeps an unfinished sign-in where a page reload does not reach it. */
  async keepSignIn(saved: object | null): Promise<void> {
    await this.keep(SIGN_IN, saved ? JSON.stringify(saved) : undefined);
  }

  /** What a page reload does not reach, by what the record's key is followed with. */
  kept(suffix: string): Promise<string | undefined> {
    return this.tab.readOther(this.store.key + suffix);
  }

  /** Writes such a text; without one it is removed. A page that may not store anything goes on without. */
  async keep(suffix: string, text: string | undefined): Promise<void> {
    await this.tab.writeOther(this.store.key + suffix, text).catch(() => undefined);
  }

  /** Tells the other tabs, or the listeners here, of what the core told. */
  tell(audience: "tabs" | "here", event: WireEvent, mark: WireMark): void {
    if (audience === "tabs") {
      if (event.event !== "tokenRefresh_failure") this.tellTabs(event as TabMessage, mark);
    } else if (event.event === "tokenRefresh_failure") {
      this.emit({ ...event, source: "this", error: fromCore(event.error) } as AuthEvent);
    } else {
      this.told = mark;
      this.emit({ ...event, source: "this" } as AuthEvent);
    }
  }

  /** Tells the other tabs, and how new the record is that they will find. */
  tellTabs(message: TabMessage, mark: WireMark = this.store.lastMark): void {
    this.tabs?.tell({ ...message, mark: [mark.generation, mark.expiresAt] });
  }

  /** Tells the listeners here. */
  emit(event: AuthEvent): void {
    this.loadedParts?.onEvent(event);
    this.loadedAws?.onEvent(event);
    this.events.emit(event);
  }

  /** Adds a listener, and tells it how the session stands. */
  listen(listener: (event: AuthEvent) => void): () => void {
    const remove = this.events.add(listener);
    void this.tellInitial(listener, remove);
    return remove;
  }

  private async tellInitial(listener: (event: AuthEvent) => void, remove: () => void): Promise<void> {
    // Whoever asks for the tokens hears what went wrong.
    const user = (await this.session.user().catch(() => undefined)) ?? null;
    this.told ??= this.store.lastMark;
    const pendingSignIn = await this.session.pendingSignIn();
    if (!this.events.has(remove)) return;
    tell(listener, { event: "initialSession", source: "this", user, ...(pendingSignIn && { pendingSignIn }) });
  }

  /**
   * Another tab told something. What counts is how the record differs from what was told here last: messages overtake
   * each other, and tabs need not share a storage.
   */
  private async onMessage({ mark, event, username }: TabMessage): Promise<void> {
    if (mark) this.store.expect({ generation: mark[0], expiresAt: mark[1] });
    const before = this.told ?? this.store.lastMark;
    const { user } = await this.store.load();
    const now = this.store.lastMark;
    const source = "other-tab";
    if (now.generation !== before.generation) {
      this.told = now;
      if (user) this.emit({ event: "signedIn", source, user: authUser(user) });
      else this.emit({ event: "signedOut", source, ...(username !== undefined && { username }) });
    } else if (now.expiresAt !== before.expiresAt) {
      this.told = now;
      this.emit({ event: "tokenRefresh", source });
    }
    const isNews = event === "userUpdated" || event === "signInWithRedirect";
    if (user && isNews) this.emit({ event, source } as AuthEvent);
    void this.wake?.look();
  }

  private onStorageFailure(why: unknown): void {
    const now = Date.now();
    if (now - this.toldOfStorage < QUIET) return;
    this.toldOfStorage = now;
    const cause = isAuthError(why) ? (why.cause ?? why) : why;
    const error = authError("StorageFailed", "the storage failed: nothing is stored until it works again", { cause });
    this.emit({ event: "storage_failure", source: "this", error });
  }

  /** Where nobody is signed in, somebody will sign in soon: what that takes is loaded while the user still types. */
  private async prepare(): Promise<void> {
    const { user } = await this.store.load();
    if (user || this.config.userPoolId === undefined) return;
    await this.parts();
  }
}

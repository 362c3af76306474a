// The instance as an application sees it: one method for each name of the public API.
import { Client } from "./client.js";
import { core } from "./core.js";
import { tell } from "./events.js";
import { extrasHere, loadExtras } from "./load.js";

/** Operations on a device: the one that is named, or this one. */
const ON_DEVICE = ["forgetDevice", "getDevice", "rememberDevice"];

/** Which part of the instance does what is more than one request. */
const PARTS = {
  account: [
    "associateWebAuthnCredential",
    "autoSignIn",
    "confirmSignUp",
    "setUpTOTP",
    "signUp",
    "stepUp",
  ],
  recent: ["forgetRecentUser", "listRecentUsers"],
  session: ["fetchAuthSession", "getCurrentUser", "getTokens", "signOut"],
  signIns: ["confirmSignIn", "resumeSignIn", "signIn", "startSignIn"],
};

/** What the extras do for an instance. */
const OF_EXTRAS = ["getClientToken", "getCredentials", "getOpenIdTokenForDeveloperIdentity", "unlinkIdentity"];

/** `CognitoAuth`: an instance. */
export class CognitoAuth {
  #client;
  static #operations;

  constructor(config) {
    CognitoAuth.#operations ??= CognitoAuth.#define();
    this.#client = new Client(config);
  }

  /** Draws and computes the first half of an SRP exchange, while the user still types. */
  async prepareSignIn() {
    await this.#client.signIns.prepare();
  }

  /** Adds a listener, tells it how the session stands, and gives the function that takes it away. */
  onAuthStateChange(listener) {
    if (typeof listener !== "function") throw new TypeError("the listener must be a function");
    const client = this.#client;
    const remove = client.events.add(listener);
    const begin = async () => {
      await client.load();
      const user = client.session.user ?? null;
      if (client.events.has(remove)) tell(listener, { event: "initialSession", source: "this", user });
    };
    begin();
    return remove;
  }

  /** A function that gives credentials, as AWS SDKs take it. */
  credentialsProvider(options) {
    const client = this.#client;
    const here = client.awsHere();
    return here ? here.provider(options) : coming(async () => (await client.aws()).provider(options));
  }

  /** A function like `fetch` that signs its requests. */
  signedFetch(service, region) {
    const client = this.#client;
    const make = (extras) => extras?.signedFetch(client, service, region);
    return make(extrasHere()) ?? coming(async () => make(await loadExtras()));
  }

  /** A URL that is signed for some time. */
  async presignUrl(url, options) {
    return (await loadExtras()).presignUrl(this.#client, url, options);
  }

  /** Defines the methods that are alike, once there is a core: it knows the operations that are a single request. */
  static #define() {
    const operations = core().ask("operations");
    const define = (name, run) => {
      const value = { async [name](input) { return run(this.#client, input); } }[name];
      Object.defineProperty(this.prototype, name, { value, configurable: true, writable: true });
    };
    for (const name in operations) define(name, (client, input) => client.call(name, input, operations[name]));
    for (const name of ON_DEVICE) define(name, (client, input) => client.account.onDevice(name, input));
    for (const name of OF_EXTRAS) define(name, async (client, input) => (await client.aws())[name](input));
    for (const part in PARTS) {
      for (const name of PARTS[part]) define(name, (client, input) => client[part][name](input));
    }
    return operations;
  }
}

/** A function that is made when it is first called. Who failed may try again. */
function coming(make) {
  let made;
  return async (...input) => {
    made ??= make();
    made.catch(() => (made = undefined));
    return (await made)(...input);
  };
}

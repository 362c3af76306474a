// What is configured: one target for the page, and one for each context. It is the state of a module, as in Amplify.
// The rest of the package has none.

import { isObject } from "../value/members.js";
import { isPage } from "../value/platform.js";
import { userPoolException } from "./errors.js";
import { Hub, tellHub } from "./hub.js";
import { completeRedirect } from "./redirect-callback.js";
import { storageOptions } from "./storage.js";
import { type Configuration, type Session, Target } from "./target.js";
import type { AmplifyContext, LibraryOptions } from "./types/configuration.js";

/** What `Amplify.configure` was given. */
interface Given {
  readonly config: Configuration;
  readonly libraryOptions: LibraryOptions;
}

let session: Session = {};
let current: Target | undefined;
let given: Given | undefined;

const contexts = new WeakMap<object, Target>();

/** What is configured for the page; `undefined` before it is. */
export const configuredOrNone = (): Target | undefined => current;

/**
 * What is configured for the page.
 *
 * @throws AuthError `AuthUserPoolException` before it is
 */
export function configured(): Target {
  if (!current) throw userPoolException();
  return current;
}

/**
 * Configures the page. The same configuration again changes nothing: a sign-in that is under way goes on.
 *
 * @param config - in any of Amplify's forms
 * @param libraryOptions - how the library works; by default as before
 * @throws TypeError that says which member is wrong
 */
export function configure(config: Configuration, libraryOptions: LibraryOptions = given?.libraryOptions ?? {}): void {
  if (!given || !isSame(given, { config, libraryOptions })) use({ config, libraryOptions });
  const payload = { event: "configure", data: configured().resourcesConfig };
  Hub.tell({ channel: "core", payload, source: "Configure" });
}

/**
 * Changes what the token provider was told.
 *
 * @throws TypeError when the storage is none; nothing is changed then
 */
export function changeSession(change: Session): void {
  const changed = { ...session, ...change };
  if (changed.storage) storageOptions(changed.storage);
  session = changed;
  if (given) use(given);
}

/** Configures a context. */
export function addContext(context: AmplifyContext, target: Target): void {
  contexts.set(context, target);
}

/** The target of a context; `undefined` when it is none. */
export const targetOf = (value: unknown): Target | undefined => (isObject(value) ? contexts.get(value) : undefined);

function use(settings: Given): void {
  const target = new Target(settings.config, settings.libraryOptions, session, (target, auth) => {
    auth.onAuthStateChange((event) => {
      if (target === current) tellHub(event);
    });
    target.redirect = completeRedirect(auth, target.resourcesConfig);
  });
  given = settings;
  current = target;
  // The token provider may be told of a storage after this. Whoever calls first hears what is wrong.
  if (isPage() && target.hasAuth) queueMicrotask(() => make(target));
}

function make(target: Target): void {
  if (target !== current) return;
  try {
    void target.auth;
  } catch {
    // The next call throws the same.
  }
}

function isSame(before: Given, after: Given): boolean {
  if (JSON.stringify(before.config) !== JSON.stringify(after.config)) return false;
  const [old, other] = [before.libraryOptions, after.libraryOptions];
  return old.ssr === other.ssr && old.Auth?.headers === other.Auth?.headers && old.instance === other.instance;
}

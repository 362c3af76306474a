// What `signInWithRedirect` and its like are told: read once, and checked whole.

import { checkOptions } from "../config/options.js";
import { plain, type Plain } from "../value/plain.js";
import { checkUri } from "./endpoint.js";

/** The parameters that this package sets itself (Cognito developer guide, "The redirect and authorization endpoint"). */
const OWN = [
  "response_type",
  "client_id",
  "redirect_uri",
  "state",
  "scope",
  "code_challenge",
  "code_challenge_method",
  "nonce",
  "identity_provider",
  "idp_identifier",
  "login_hint",
  "lang",
  "prompt",
  "resource",
  "response_mode",
  "request",
  "request_uri",
];

const INPUT = ["provider", "customState", "options"];

const OPTIONS = [
  "redirectUri",
  "scopes",
  "prompt",
  "loginHint",
  "lang",
  "nonce",
  "idpIdentifier",
  "resource",
  "extraParams",
  "popup",
  "preferPrivateSession",
];

/** The providers that Amplify names, by the names of the service. */
const PROVIDERS: { readonly [name: string]: string } = {
  Amazon: "LoginWithAmazon",
  Apple: "SignInWithApple",
  Facebook: "Facebook",
  Google: "Google",
};

const PROMPTS = ["none", "login", "consent", "select_account"];

/** Longest custom state, and nonce, in UTF-16 code units. */
const MAX_CUSTOM_STATE = 4096;
const MAX_NONCE = 1024;

/** A wish to sign in, understood. */
export interface SignInWish {
  readonly customState: string | undefined;
  readonly redirectUri: string | undefined;
  readonly scopes: readonly string[] | undefined;
  readonly nonce: string | undefined;
  readonly resource: string | undefined;
  /** Parameters of the authorization request, by the service's names. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Parameters, of which some may be absent. */
type Parameters = { [name: string]: string | undefined };

type Members = { readonly [name: string]: Plain | undefined };

/**
 * Reads the input of `signInWithRedirect`.
 *
 * @throws TypeError that names the member which is wrong
 */
export function readWish(input: unknown, taker: string): SignInWish {
  const given = (plain(input ?? {}, "input") ?? {}) as Members;
  checkOptions(given, taker, INPUT);
  const options = (given["options"] ?? {}) as Members;
  checkOptions(options, `${taker}'s options`, OPTIONS);
  for (const name of ["popup", "preferPrivateSession"]) {
    if (![undefined, null, true, false].includes(options[name] as boolean | null | undefined)) {
      throw new TypeError(`options.${name} must be a boolean`);
    }
  }
  const resource = optional(options["resource"], (value) => checkUri(value, "options.resource"));
  return {
    customState: text(given["customState"], "customState", MAX_CUSTOM_STATE),
    redirectUri: optional(options["redirectUri"], (value) => checkUri(value, "options.redirectUri")),
    scopes: optional(options["scopes"], (value) => readScopes(value, "options.scopes")),
    nonce: name(options["nonce"], "options.nonce"),
    resource,
    parameters: defined({
      ...readProvider(given["provider"], options["idpIdentifier"]),
      login_hint: name(options["loginHint"], "options.loginHint"),
      lang: name(options["lang"], "options.lang"),
      prompt: optional(options["prompt"], readPrompt),
      resource,
      ...optional(options["extraParams"], readExtra),
    }),
  };
}

function readProvider(given: Plain | undefined, identifier: Plain | undefined): Parameters {
  const idp = name(identifier, "options.idpIdentifier");
  if (given === undefined || given === null) return { idp_identifier: idp };
  if (idp !== undefined) throw new TypeError("options.idpIdentifier must not come together with a provider");
  if (typeof given === "string") {
    if (!Object.hasOwn(PROVIDERS, given)) {
      throw new TypeError("provider must be Amazon, Apple, Facebook, Google, or { custom: name }");
    }
    return { identity_provider: PROVIDERS[given] };
  }
  checkOptions(given, "provider", ["custom", "idpIdentifier"]);
  const { custom, idpIdentifier } = given as Members;
  const named = name(custom, "provider.custom");
  const identified = name(idpIdentifier, "provider.idpIdentifier");
  if ((named === undefined) === (identified === undefined)) {
    throw new TypeError("provider must have either custom or idpIdentifier");
  }
  return { identity_provider: named, idp_identifier: identified };
}

/**
 * A list of scopes, which are single words (RFC 6749, section 3.3).
 *
 * @throws TypeError that names the member
 */
export function readScopes(given: unknown, path: string): readonly string[] {
  const isScope = (scope: unknown) => typeof scope === "string" && /^[!#-[\]-~]+$/.test(scope);
  if (!Array.isArray(given) || given.length === 0 || !given.every(isScope)) {
    throw new TypeError(`${path} must be a list of scopes`);
  }
  return given as string[];
}

function readPrompt(given: Plain): string {
  const list: readonly Plain[] = Array.isArray(given) ? given : [given as string];
  const prompts = list.map((item) => String(item).toLowerCase());
  if (prompts.length === 0 || !prompts.every((prompt) => PROMPTS.includes(prompt))) {
    throw new TypeError("options.prompt must be NONE, LOGIN, CONSENT, SELECT_ACCOUNT, or a list of them");
  }
  if (prompts.length > 1 && prompts.includes("none")) {
    throw new TypeError("options.prompt must not have NONE among others");
  }
  return prompts.join(" ");
}

function readExtra(given: Plain): { [name: string]: string } {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError("options.extraParams must be an object");
  }
  for (const [name, value] of Object.entries(given as Members)) {
    if (typeof value !== "string") throw new TypeError(`options.extraParams.${name} must be a string`);
    if (OWN.includes(name)) throw new TypeError(`options.extraParams.${name} must be left to this package`);
  }
  return given as { [name: string]: string };
}

/** A text that may be left out. */
function text(given: Plain | undefined, path: string, most: number): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== "string") throw new TypeError(`${path} must be a string`);
  if (given.length > most) throw new TypeError(`${path} must not be longer than ${most} characters`);
  return given;
}

/** A text that may be left out, but not be empty. */
function name(given: Plain | undefined, path: string): string | undefined {
  if (given === "") throw new TypeError(`${path} must not be empty`);
  return text(given, path, MAX_NONCE);
}

function optional<T>(given: Plain | undefined, read: (given: Plain) => T): T | undefined {
  return given === undefined || given === null ? undefined : read(given);
}

function defined(members: Parameters): Record<string, string> {
  const isGiven = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined;
  return Object.fromEntries(Object.entries(members).filter(isGiven));
}

// Amplify's configurations, member by member: where each has what the client's own form has under its own name.

import { isObject, member, membersOf } from "../value/members.js";

/** A member of a configuration. */
export interface Given {
  /** Its value, not checked yet. */
  readonly value: unknown;
  /** What the application calls it. */
  readonly name: string;
  /** Whether it is there, even if it is `undefined`. */
  readonly isThere: boolean;
}

/** Finds what the client's own form has at a path, for example `loginWith.oauth.domain`. */
export type Find = (path: string) => Given;

/** A configuration of Amplify. */
export interface FromAmplify {
  readonly find: Find;
  /** The client's own options that mean something else in this form. */
  readonly foreign: readonly string[];
}

/** Paths in the client's own form, and where a form of Amplify has them. */
type Shape = { readonly [path: string]: string };

/** v6: `ResourcesConfig`. */
const RESOURCES: Shape = {
  userPoolId: "Auth.Cognito.userPoolId",
  userPoolClientId: "Auth.Cognito.userPoolClientId",
  userPoolEndpoint: "Auth.Cognito.userPoolEndpoint",
  identityPoolId: "Auth.Cognito.identityPoolId",
  identityPoolEndpoint: "Auth.Cognito.identityPoolEndpoint",
  allowGuestAccess: "Auth.Cognito.allowGuestAccess",
  signUpVerificationMethod: "Auth.Cognito.signUpVerificationMethod",
  "loginWith.oauth": "Auth.Cognito.loginWith.oauth",
  "loginWith.oauth.domain": "Auth.Cognito.loginWith.oauth.domain",
  "loginWith.oauth.scopes": "Auth.Cognito.loginWith.oauth.scopes",
  "loginWith.oauth.redirectSignIn": "Auth.Cognito.loginWith.oauth.redirectSignIn",
  "loginWith.oauth.redirectSignOut": "Auth.Cognito.loginWith.oauth.redirectSignOut",
  "loginWith.oauth.responseType": "Auth.Cognito.loginWith.oauth.responseType",
  "loginWith.oauth.providers": "Auth.Cognito.loginWith.oauth.providers",
};

/** Gen 2: `amplify_outputs.json`. */
const OUTPUTS: Shape = {
  userPoolId: "auth.user_pool_id",
  userPoolClientId: "auth.user_pool_client_id",
  identityPoolId: "auth.identity_pool_id",
  allowGuestAccess: "auth.unauthenticated_identities_enabled",
  "loginWith.oauth": "auth.oauth",
  "loginWith.oauth.domain": "auth.oauth.domain",
  "loginWith.oauth.scopes": "auth.oauth.scopes",
  "loginWith.oauth.redirectSignIn": "auth.oauth.redirect_sign_in_uri",
  "loginWith.oauth.redirectSignOut": "auth.oauth.redirect_sign_out_uri",
  "loginWith.oauth.responseType": "auth.oauth.response_type",
};

/** Gen 1: `aws-exports.js`, `amplifyconfiguration.json`. */
const EXPORTS: Shape = {
  userPoolId: "aws_user_pools_id",
  userPoolClientId: "aws_user_pools_web_client_id",
  identityPoolId: "aws_cognito_identity_pool_id",
  mandatorySignIn: "aws_mandatory_sign_in",
  signUpVerificationMethod: "aws_cognito_sign_up_verification_method",
  "loginWith.oauth": "oauth",
  "loginWith.oauth.domain": "oauth.domain",
  "loginWith.oauth.scopes": "oauth.scope",
  "loginWith.oauth.redirectSignIn": "oauth.redirectSignIn",
  "loginWith.oauth.redirectSignOut": "oauth.redirectSignOut",
  "loginWith.oauth.responseType": "oauth.responseType",
};

/** v5 and before, its members alone: what was given to `Auth.configure`. */
const V5_FLAT: Shape = {
  userPoolId: "userPoolId",
  userPoolClientId: "userPoolWebClientId",
  userPoolEndpoint: "endpoint",
  identityPoolId: "identityPoolId",
  mandatorySignIn: "mandatorySignIn",
  signUpVerificationMethod: "signUpVerificationMethod",
  "loginWith.oauth": "oauth",
  "loginWith.oauth.domain": "oauth.domain",
  "loginWith.oauth.scopes": "oauth.scope",
  "loginWith.oauth.redirectSignIn": "oauth.redirectSignIn",
  "loginWith.oauth.redirectSignOut": "oauth.redirectSignOut",
  "loginWith.oauth.responseType": "oauth.responseType",
};

/** v5: the same under `Auth`. */
const V5: Shape = Object.fromEntries(Object.entries(V5_FLAT).map(([path, name]) => [path, `Auth.${name}`]));

/** Reads a configuration of Amplify; `undefined` when it is none. */
export function fromAmplify(config: object): FromAmplify | undefined {
  const shape = shapeOf(config);
  if (!shape) return undefined;
  // `aws-exports` is often spread beside an `Auth` that overrides some of it.
  const shapes = shape === V5 ? [V5, EXPORTS] : [shape];
  const foreign = shape === OUTPUTS && isBucket(config) ? ["storage"] : [];
  return { find: (path) => converted(path, config, shapes), foreign };
}

/** In which form it is: that is decided by which names are there, since their values may be missing by mistake. */
function shapeOf(config: object): Shape | undefined {
  const auth = member(config, "Auth");
  if (isObject(member(auth, "Cognito"))) return RESOURCES;
  if (isObject(auth)) return V5;
  if (isObject(member(config, "auth"))) return OUTPUTS;
  if (Object.keys(config).some((name) => /^aws_(user_pools|cognito)_/.test(name))) return EXPORTS;
  if ("userPoolWebClientId" in config) return V5_FLAT;
  return undefined;
}

/** A member as the client's own form would have it. */
function converted(path: string, config: object, shapes: readonly Shape[]): Given {
  const given = firstGiven(path, config, shapes);
  const { value } = given;
  switch (path) {
    case "allowGuestAccess":
      return given.name === "" ? guestsOf(firstGiven("mandatorySignIn", config, shapes)) : given;
    case "loginWith.oauth":
      // What the tools write where nothing is set up.
      return isObject(value) && Object.keys(value).length === 0 ? { ...given, value: undefined } : given;
    case "loginWith.oauth.domain":
      return { ...given, value: withoutScheme(value) };
    case "loginWith.oauth.redirectSignIn":
    case "loginWith.oauth.redirectSignOut":
      return { ...given, value: listOf(value) };
    default:
      return given;
  }
}

/** A member in the first of the forms that has a value for it; its name is empty where no form has one. */
function firstGiven(path: string, config: object, shapes: readonly Shape[]): Given {
  let first: Given | undefined;
  for (const shape of shapes) {
    const name = shape[path];
    if (name === undefined) continue;
    const given = at(config, name);
    if (given.value !== undefined && given.value !== null) return given;
    if (!first?.isThere) first = given;
  }
  return first ?? { value: undefined, name: "", isThere: false };
}

/** Before v6, guests were on unless the application said that users must sign in. */
function guestsOf({ value, name, isThere }: Given): Given {
  const isOptional = [undefined, null, false, "disable", "disabled"].some((given) => given === value);
  return { value: isOptional, name, isThere };
}

/**
 * What a configuration has at a path, and that path as its name.
 *
 * @throws TypeError that names a member which throws when it is read
 */
export function at(config: object, path: string): Given {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let [parent, passed]: [unknown, string] = [config, "configuration"];
  for (const name of names) {
    parent = isObject(parent) ? membersOf(parent, passed)[name] : undefined;
    passed = name;
  }
  const members = isObject(parent) ? membersOf(parent, passed) : {};
  return { value: members[last], name: path, isThere: last in members };
}

/** A login domain as a host name. */
function withoutScheme(domain: unknown): unknown {
  return typeof domain === "string" ? domain.replace(/^https:\/\//, "").replace(/\/$/, "") : domain;
}

/** A list as it is; a comma-separated text as a list. */
function listOf(value: unknown): unknown {
  if (typeof value !== "string" || value === "") return value;
  return value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Whether `storage` is the application's bucket in S3. */
function isBucket(config: object): boolean {
  const storage = member(config, "storage");
  return ["bucket_name", "buckets", "aws_region"].some((name) => member(storage, name) !== undefined);
}

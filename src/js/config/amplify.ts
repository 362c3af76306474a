// Amplify's configurations, brought into the client's own form:
//
// - `ResourcesConfig` (v6): `{ Auth: { Cognito: { … } } }`
// - `amplify_outputs.json` (Gen 2): `{ version, auth: { user_pool_id, … } }`
// - `aws-exports.js`, `amplifyconfiguration.json` (Gen 1): `{ aws_user_pools_id, … }`
// - Amplify v5: `{ Auth: { userPoolId, userPoolWebClientId, … } }`, alone or beside `aws-exports`

import { isObject, membersOf } from "../value/plain.js";

type Members = { readonly [name: string]: unknown };

/** What is understood of a configuration of Amplify. */
export interface FromAmplify {
  /** The pools, in the client's own form; not checked yet. */
  readonly pools: Members;
  /** `code` or `link`; not checked yet. */
  readonly signUpVerificationMethod?: unknown;
  /** Names that stand for something of Amplify's in this form, and not for the client's own options. */
  readonly foreign: readonly string[];
}

/** Reads a configuration of Amplify; `undefined` when it is none. */
export function fromAmplify(config: Members): FromAmplify | undefined {
  const auth = objectOf(config["Auth"]);
  if (auth && objectOf(auth["Cognito"])) return fromResources(objectOf(auth["Cognito"]) ?? {});
  const outputs = objectOf(config["auth"]);
  if (outputs && isGiven(outputs, "user_pool_id", "identity_pool_id")) return fromOutputs(outputs, config);
  const exports = isGiven(config, "aws_user_pools_id", "aws_cognito_identity_pool_id") ? fromExports(config) : undefined;
  if (auth) return merged(exports, fromV5(auth));
  return exports;
}

/** v6. Its names are the client's own. */
function fromResources(cognito: Members): FromAmplify {
  const { userPoolId, userPoolClientId, identityPoolId, userPoolEndpoint, identityPoolEndpoint } = cognito;
  const pools = { userPoolId, userPoolClientId, identityPoolId, userPoolEndpoint, identityPoolEndpoint };
  const loginWith = objectOf(cognito["loginWith"]);
  return {
    pools: { ...pools, allowGuestAccess: cognito["allowGuestAccess"], loginWith: loginWith && { oauth: loginWith["oauth"] } },
    signUpVerificationMethod: cognito["signUpVerificationMethod"],
    foreign: [],
  };
}

/** Gen 2. `storage` is an S3 bucket there. */
function fromOutputs(auth: Members, config: Members): FromAmplify {
  const oauth = objectOf(auth["oauth"]);
  const bucket = objectOf(config["storage"]);
  return {
    pools: {
      userPoolId: auth["user_pool_id"],
      userPoolClientId: auth["user_pool_client_id"],
      identityPoolId: auth["identity_pool_id"],
      allowGuestAccess: auth["unauthenticated_identities_enabled"],
      ...(oauth && isGiven(oauth, "domain") && { loginWith: { oauth: oauthOf(oauth, "scopes", "redirect_sign_in_uri", "redirect_sign_out_uri", "response_type") } }),
    },
    foreign: bucket && isGiven(bucket, "bucket_name", "aws_region", "buckets") ? ["storage"] : [],
  };
}

/** Gen 1. Guests were on there unless the application said otherwise. */
function fromExports(config: Members): FromAmplify {
  const oauth = objectOf(config["oauth"]);
  const identityPoolId = config["aws_cognito_identity_pool_id"];
  return {
    pools: {
      userPoolId: config["aws_user_pools_id"],
      userPoolClientId: config["aws_user_pools_web_client_id"],
      identityPoolId,
      ...(isText(identityPoolId) && { allowGuestAccess: config["aws_mandatory_sign_in"] !== "enable" }),
      ...(oauth && isGiven(oauth, "domain") && { loginWith: { oauth: oauthOf(oauth, "scope", "redirectSignIn", "redirectSignOut", "responseType") } }),
    },
    signUpVerificationMethod: config["aws_cognito_sign_up_verification_method"],
    foreign: [],
  };
}

/** v5. */
function fromV5(auth: Members): FromAmplify {
  const oauth = objectOf(auth["oauth"]);
  const { userPoolId, identityPoolId, mandatorySignIn, endpoint } = auth;
  return {
    pools: {
      userPoolId,
      userPoolClientId: auth["userPoolWebClientId"] ?? auth["userPoolClientId"],
      identityPoolId,
      userPoolEndpoint: endpoint,
      ...(isText(identityPoolId) && { allowGuestAccess: mandatorySignIn !== true }),
      ...(oauth && isGiven(oauth, "domain") && { loginWith: { oauth: oauthOf(oauth, "scope", "redirectSignIn", "redirectSignOut", "responseType") } }),
    },
    signUpVerificationMethod: auth["signUpVerificationMethod"],
    foreign: [],
  };
}

/** What the second says wins. */
function merged(first: FromAmplify | undefined, second: FromAmplify): FromAmplify {
  const given = Object.entries(second.pools).filter(([, value]) => value !== undefined && value !== null);
  return {
    pools: { ...first?.pools, ...Object.fromEntries(given) },
    signUpVerificationMethod: second.signUpVerificationMethod ?? first?.signUpVerificationMethod,
    foreign: [],
  };
}

function oauthOf(oauth: Members, scopes: string, signIn: string, signOut: string, responseType: string): Members {
  return {
    domain: isText(oauth["domain"]) ? oauth["domain"].replace(/^https:\/\//, "").replace(/\/$/, "") : oauth["domain"],
    scopes: oauth[scopes],
    redirectSignIn: listOf(oauth[signIn]),
    redirectSignOut: listOf(oauth[signOut]),
    responseType: oauth[responseType],
  };
}

/** A list as it is; a comma-separated text as a list. */
function listOf(value: unknown): unknown {
  if (!isText(value)) return value;
  return value.split(",").map((item) => item.trim()).filter((item) => item !== "");
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const isGiven = (members: Members, ...names: string[]) => names.some((name) => members[name] !== undefined && members[name] !== null);

const objectOf = (value: unknown): Members | undefined =>
  isObject(value) && !Array.isArray(value) ? membersOf(value, "configuration") : undefined;

import {
  Events,
  SingleFlight,
  tell
} from "./chunk-GFB7JONM.js";
import {
  checkOptions
} from "./chunk-R6GM3FLI.js";
import {
  awsModule,
  clientModule,
  follow,
  hasOrigin,
  holdWeakly,
  isHidden,
  isPage,
  isThenable,
  setTimer,
  sleep,
  unref,
  within
} from "./chunk-5CILFEMP.js";
import {
  authError,
  fromCore,
  isAuthError,
  messageOf
} from "./chunk-GIWJLK46.js";
import {
  attempt,
  fromBase64url,
  fromJson,
  fromUtf8,
  isObject,
  member,
  method,
  percentEncode,
  plain,
  toBase64url,
  utf8,
  wellFormed
} from "./chunk-FOCK5WX5.js";

// src/js/config/amplify.ts
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
var isGiven = (members, ...names) => names.some((name) => members[name] !== void 0 && members[name] !== null);
var objectOf = (value) => isObject(value) && !Array.isArray(value) ? value : void 0;

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

// src/js/srp-client.ts
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

// src/js/verifier/parts.ts
var MAX_DEPTH = 32;
function decodeBase64url(text2, padded = false) {
  const digits = padded && text2.length % 4 === 0 ? withoutPadding(text2) : text2;
  const { Buffer } = globalThis;
  if (Buffer?.isEncoding("base64url")) {
    const bytes2 = Buffer.from(digits, "base64url");
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
  if (depth > MAX_DEPTH || Object.hasOwn(value, "__proto__") || Object.hasOwn(value, "constructor")) return false;
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
    throw refusal("JwtInvalidScopeError", "The token has none of the scopes.", scopes, own(claims, "scope"));
  }
}
function checkTimes(claims, graceSeconds, now) {
  const exp = own(claims, "exp");
  const seconds = now / 1e3;
  if (!(typeof exp === "number" && exp + graceSeconds > seconds)) {
    throw refusal("JwtExpiredError", "The token has expired.", seconds - graceSeconds, exp);
  }
  const nbf = own(claims, "nbf");
  if (nbf !== void 0 && !(typeof nbf === "number" && nbf - graceSeconds <= seconds)) {
    throw refusal("JwtNotBeforeError", "The token is not valid yet.", seconds + graceSeconds, nbf);
  }
}
function isForClientOf(claims, expectation) {
  if (expectation.kind === "user pool") {
    return expectation.clientIds === null || expectation.clientIds.includes(clientOf(claims));
  }
  return expectation.audiences === null || overlap(expectation.audiences, [own(claims, "aud")].flat());
}
var refusal = (code, message, expected, actual) => authError(code, message, { expected, actual });
function checkUserPool(claims, expectation) {
  checkTypes(claims, USER_POOL_TEXTS, "a string", isText2);
  checkTypes(claims, ["cognito:groups"], "an array of strings", isTextList);
  const { tokenUse, clientIds, groups } = expectation;
  const use = own(claims, "token_use");
  const uses = tokenUse === null ? ["id", "access"] : [tokenUse];
  if (!uses.includes(use)) {
    throw refusal("CognitoJwtInvalidTokenUseError", "The token is of another kind.", uses, use);
  }
  if (!isForClientOf(claims, expectation)) {
    throw refusal("CognitoJwtInvalidClientIdError", "The token is of another app client.", clientIds, clientOf(claims));
  }
  const actual = own(claims, "cognito:groups");
  if (groups && !overlap(groups, actual ?? [])) {
    throw refusal("CognitoJwtInvalidGroupError", "The user is in none of the groups.", groups, actual);
  }
}
function checkAudience(claims, expectation) {
  if (isForClientOf(claims, expectation)) return;
  const { audiences } = expectation;
  throw refusal("JwtInvalidAudienceError", "The token is for another audience.", audiences, own(claims, "aud"));
}
var clientOf = (claims) => own(claims, own(claims, "token_use") === "id" ? "aud" : "client_id");
var grantedScopes = (claims) => String(own(claims, "scope") ?? "").split(" ");
var overlap = (wanted, given) => given.some((item) => wanted.includes(item));
var isText2 = (value) => typeof value === "string";
var isTextList = (value) => Array.isArray(value) && value.every(isText2);
function checkTypes(claims, names, type, is) {
  for (const name of names) {
    const value = own(claims, name);
    if (value !== void 0 && !is(value)) throw malformed(`its claim ${name} is not ${type}`);
  }
}

// src/js/verifier/custom-check.ts
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

// src/js/io/get.ts
var PATIENCE = 5e3;
var MAX_SIZE = 1 << 20;
async function getText(fetch, url) {
  const stop = new AbortController();
  const late = new Promise((_, reject) => {
    stop.signal.addEventListener("abort", () => reject(stop.signal.reason));
  });
  const timer = unref(setTimer(() => stop.abort(new Error(`no answer within ${PATIENCE / 1e3} s`)), PATIENCE));
  try {
    return await Promise.race([read(fetch, url, stop.signal), late]);
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
async function read(fetch, url, signal) {
  const init = { redirect: "manual", headers: { accept: "application/json" }, signal };
  const response = await fetch(url, { ...init, ...withoutCookies(url) });
  const status = Number(response.status);
  if (status !== 200 || response.redirected === true) {
    method(response.body, "cancel")?.call(response.body);
    throw new WrongStatus(status === 200 ? 0 : status);
  }
  return textOf(response);
}
function withoutCookies(url) {
  const init = { credentials: "omit" };
  return attempt(() => new Request(url, init)) ? init : {};
}
async function textOf(response) {
  const tooLarge = () => new Error(`the answer is larger than ${MAX_SIZE} bytes`);
  if (method(response.body, "getReader") === void 0) {
    const text3 = await response.text();
    if (typeof text3 !== "string") throw new Error("the answer has no text");
    if (text3.length > MAX_SIZE) throw tooLarge();
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
    if (size > MAX_SIZE) {
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

// src/js/verifier/jwk.ts
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
var FIRST_PAUSE = 1e3;
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
    const pause = this.failure ? Math.min(PAUSE, FIRST_PAUSE * 2 ** (this.failures - 1)) : PAUSE;
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
    const { fetch: fetch2, now: now2 } = reader.runtime();
    if (given.fetch && fetch2 && given.fetch !== fetch2 || given.now && now2 && given.now !== now2) {
      throw reader.wrong("runtime", "must be the same in all options of a verifier");
    }
    given.fetch ??= fetch2;
    given.now ??= now2;
  }
  const { fetch, now = Date.now } = given;
  return {
    // The platform's own is looked up at each call: it may come later, or be replaced by a test.
    fetch: (...input) => (fetch ?? globalThis.fetch)(...input),
    now() {
      const time = now();
      if (typeof time !== "number" || !Number.isFinite(time)) throw new TypeError("runtime.now must return a finite number");
      return time;
    }
  };
}

// src/js/verifier/signature.ts
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
  const { Buffer } = globalThis;
  return Buffer ? Buffer.from(text2, "latin1") : Uint8Array.from(text2, (character) => character.charCodeAt(0));
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
      return refusal("JwtInvalidSignatureAlgorithmError", "The token's key is for another algorithm.", algorithms, alg);
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
    return refusal("JwtInvalidIssuerError", "The token is of another issuer.", expected, shortened(iss));
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

// src/js/aws/lazy.ts
function lazySignedFetch(aws, service, region) {
  for (const [name, text2] of Object.entries({ service, region })) {
    if (typeof text2 !== "string" || text2 === "") throw new TypeError(`${name} must be a non-empty string`);
  }
  let send;
  return async (input, init) => {
    send ??= (aws.loaded ?? await aws.load()).signedFetch(service, region);
    return send(input, init);
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

// src/js/io/network.ts
var PATIENCE2 = 15e3;
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
    const init = { method: "POST", headers, body, redirect: "manual", ...this.withoutCookies(url) };
    if (keepalive) init.keepalive = true;
    const stop = new AbortController();
    const onAbort = () => stop.abort(new Refusal("was not waited for: the request was aborted"));
    const onLate = () => stop.abort(new Refusal(`did not answer within ${PATIENCE2 / 1e3} s`));
    const timer = unref(setTimer(onLate, PATIENCE2));
    abort?.addEventListener("abort", onAbort);
    if (abort?.aborted) onAbort();
    try {
      return await this.exchange(url, { ...init, signal: stop.signal });
    } catch (cause) {
      if (isAuthError(cause)) throw cause;
      throw unreachable(url, stop.signal.aborted ? stop.signal.reason : cause);
    } finally {
      clearTimeout(timer);
      abort?.removeEventListener("abort", onAbort);
    }
  }
  /** The application's `fetch`, or the platform's. */
  async fetch(url, init) {
    const fetch = this.ownFetch ?? globalThis.fetch;
    return fetch(url, init);
  }
  async exchange(url, init) {
    const { signal } = init;
    if (signal.aborted) throw signal.reason;
    const ended = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const read2 = async () => {
      const response = await this.fetch(url, init);
      const status = Number(response.status) | 0;
      if (response.type === "opaqueredirect" || status >= 300 && status < 400) {
        throw new Refusal("answered with a redirect, which is not followed");
      }
      const headers = pick(response.headers);
      return { status, headers, body: await textOf2(response, headers) };
    };
    return Promise.race([read2(), ended]);
  }
  /** The application's headers. They may be asked for while a lock is held: that must not take for ever. */
  async added(own2) {
    if (!this.ownHeaders) return {};
    let given;
    try {
      given = await within(Promise.resolve(this.ownHeaders()), PATIENCE2);
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
    const init = { credentials: "omit" };
    this.cookieInit ??= attempt(() => new Request(url, init)) ? init : {};
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
  const get = method(headers, "get");
  const values = {};
  for (const name of HEADERS) {
    const value = get?.(name);
    if (typeof value === "string") values[name] = value;
  }
  return values;
}
async function textOf2(response, headers) {
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

// src/js/io/cookie-attributes.ts
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

// src/js/io/cookie-chunks.ts
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
  const set = further.map((piece, at) => [nameOf(key, side, at + 1), piece]);
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
var namesOf = (key, { side, number }) => Array.from({ length: number }, (_, at) => nameOf(key, side, at + 1));
var nameOf = (key, side, number) => `${key}.${side}${number}`;
var escaped = (text2) => percentEncode(text2).replace(/%/g, "*");

// src/js/io/cookie-stores.ts
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
      const names = namesAfter(key, first);
      if (first === void 0 || !names) return void 0;
      let values = first;
      for (const name of names) values += (yield* jar.get(name)) ?? "";
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
      const names = namesAfter(key, yield* jar.get(key)) ?? [];
      for (const name of [key, ...names]) yield* jar.remove(name);
    }
  };
}
function amplifyPlace(jar) {
  const nameOf3 = (key) => jar.encodes.names ? key : amplifyName(key);
  return {
    *read(key) {
      const value = yield* jar.get(nameOf3(key));
      return value && (attempt(() => decodeURIComponent(value)) ?? value);
    },
    *write(key, text2) {
      yield* jar.set(nameOf3(key), jar.encodes.values ? text2 : cookieValue(text2));
    },
    *remove(key) {
      yield* jar.remove(nameOf3(key));
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
  const start = `${name}=`;
  const found = cookies.split("; ").find((cookie) => cookie.startsWith(start));
  return found?.slice(start.length) || void 0;
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
function textOf3(found) {
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
var PATIENCE3 = 5e3;
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
  const has = (...names) => names.every((name) => method(option, name));
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
      return textOf3(await this.run(this.other.read(key), "read"));
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
      text2 = textOf3(yield* this.parts.record.read(key));
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
    if (!this.seen.has(key)) this.seen.set(key, textOf3(yield* record.read(key)));
    const before = this.seen.get(key);
    yield* record.write(key, text2);
    const there = textOf3(yield* record.read(key));
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
      return within(promise, PATIENCE3);
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
  if (textOf3(yield* place.read(key)) !== void 0) throw new Error("the storage did not remove what it holds");
}

// src/js/io/tabs.ts
var EVENTS = ["signedIn", "signedOut", "tokenRefresh", "userUpdated", "signInWithRedirect"];
var MAX_NAME = 2048;
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
  const username = optional(given["username"], nameOf2);
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
function nameOf2(value) {
  return typeof value === "string" && value !== "" && value.length <= MAX_NAME ? value : void 0;
}
function userOf(value) {
  const given = recordOf(value);
  const username = nameOf2(given?.["username"]);
  const userId = nameOf2(given?.["userId"]);
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

// src/js/session/recent-users.ts
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

// src/js/session/record.ts
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
var PATIENCE4 = 4e4;
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
  const asked = (async () => lock(name, { signal: abort.signal, timeout: PATIENCE4 }))();
  try {
    const release = await within(asked, PATIENCE4);
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
    const timer = unref(setTimer(() => abort.abort(), PATIENCE4));
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
    return end(await within(turn, PATIENCE4));
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
var FIRST_PAUSE2 = 5;
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
    for (let pause = FIRST_PAUSE2; pause <= LAST_PAUSE && this.isBehind(text2, atLeast); pause *= 2) {
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
      const [{ createParts }] = await Promise.all([importing(import("./parts-S2UG3AZ3.js")), clientModule.load()]);
      this.loadedParts ??= createParts(this);
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
      const [scripts] = await Promise.all([awsScripts ?? importing(import("./aws-7FNTBGOQ.js")), awsModule.load()]);
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
async function importing(scripts) {
  try {
    return await scripts;
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
var createCognitoAuth = (config) => new CognitoAuth(config);

export {
  parseConfig,
  SrpClient,
  createTokenVerifier,
  createCognitoAuth
};
//# sourceMappingURL=chunk-SQYPAAR5.js.map

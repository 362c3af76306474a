// Configurations: Amplify's of all generations as people have them, the client's own form, and what is wrong with either.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, test } from "node:test";

import { createCognitoAuth, parseConfig } from "cognito-wasm";

const folder = new URL("../vectors/amplify-configurations/", import.meta.url);
const pools = { userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789" };
const identityPoolId = "us-east-1:01234567-89ab-cdef-0123-456789abcdef";
const oauth = { domain: "auth.example.com", scopes: ["openid"], redirectSignIn: ["https://example.com/"], redirectSignOut: [], responseType: "code" };

/** What is said of a configuration that is refused. */
function refusal(configuration) {
  assert.throws(() => parseConfig(configuration), TypeError);
  return refusalOfInstance(configuration);
}

/** The same where the configuration can be parsed: storages and cookies are looked at by the instance. */
function refusalOfInstance(configuration) {
  try {
    createCognitoAuth(configuration);
  } catch (error) {
    assert.ok(error instanceof TypeError);
    return error.message;
  }
  return assert.fail("nothing was refused");
}

describe("configurations of Amplify", async () => {
  for (const file of (await readdir(folder)).sort()) {
    const { what, configuration, understood } = JSON.parse(await readFile(new URL(file, folder), "utf8"));
    test(what, () => {
      assert.deepEqual(parseConfig(configuration), understood);
      const before = structuredClone(configuration);
      createCognitoAuth(configuration);
      createCognitoAuth(Object.freeze({ ...configuration, storage: "memory", autoRefresh: false }));
      assert.deepEqual(configuration, before, "it is left as it was");
    });
  }

  test("options of the client's own beside them are checked", () => {
    assert.match(refusalOfInstance({ auth: { user_pool_id: "us-east-1_a", user_pool_client_id: "b" }, storage: "cookies" }), /storage/);
    assert.match(refusal({ Auth: { Cognito: pools }, autoRefresh: "yes" }), /^autoRefresh must be a boolean/);
    assert.match(refusalOfInstance({ aws_user_pools_id: "us-east-1_a", aws_user_pools_web_client_id: "b", cookie: { sameSite: "no" } }), /cookie\.sameSite/);
  });

  test("guests are off where the application says that users must sign in, however it says it", () => {
    const exports = { aws_cognito_identity_pool_id: identityPoolId };
    for (const said of ["enable", "enabled", true, "true", 1, {}]) {
      assert.equal(parseConfig({ ...exports, aws_mandatory_sign_in: said }).allowGuestAccess, false, String(said));
      assert.equal(parseConfig({ Auth: { identityPoolId, mandatorySignIn: said } }).allowGuestAccess, false, String(said));
    }
    assert.equal(parseConfig({ ...exports, aws_mandatory_sign_in: "enable", Auth: { identityPoolId } }).allowGuestAccess, false);
    assert.equal(parseConfig({ ...exports, aws_mandatory_sign_in: "enable", Auth: { mandatorySignIn: false } }).allowGuestAccess, true);
  });

  for (const [name, configuration] of Object.entries({
    "Auth.Cognito.userPoolId": { Auth: { Cognito: { ...pools, userPoolId: "us-east-1" } } },
    "Auth.Cognito.userPoolClientId": { Auth: { Cognito: { userPoolId: pools.userPoolId } } },
    "Auth.Cognito.allowGuestAccess": { Auth: { Cognito: { identityPoolId, allowGuestAccess: "yes" } } },
    "Auth.Cognito.signUpVerificationMethod": { Auth: { Cognito: { ...pools, signUpVerificationMethod: "sms" } } },
    "Auth.Cognito.loginWith.oauth.domain": { Auth: { Cognito: { ...pools, loginWith: { oauth: { ...oauth, domain: "a b" } } } } },
    "Auth.Cognito.loginWith.oauth.responseType": { Auth: { Cognito: { ...pools, loginWith: { oauth: { ...oauth, responseType: "token" } } } } },
    "auth.user_pool_id": { auth: { user_pool_id: 5, user_pool_client_id: "b" } },
    "auth.user_pool_client_id": { auth: { user_pool_id: pools.userPoolId, user_pool_client_id: "" } },
    "auth.identity_pool_id": { auth: { identity_pool_id: "us-east-1_a" } },
    "auth.unauthenticated_identities_enabled": { auth: { identity_pool_id: identityPoolId, unauthenticated_identities_enabled: "true" } },
    "auth.oauth.redirect_sign_in_uri": { auth: { user_pool_id: "us-east-1_a", user_pool_client_id: "b", oauth: { domain: "d" } } },
    aws_user_pools_id: { aws_user_pools_id: "AbCdEf123", aws_user_pools_web_client_id: "b" },
    aws_user_pools_web_client_id: { aws_user_pools_id: "us-east-1_a" },
    aws_cognito_identity_pool_id: { aws_cognito_identity_pool_id: "" },
    aws_cognito_sign_up_verification_method: {
      aws_user_pools_id: "us-east-1_a",
      aws_user_pools_web_client_id: "b",
      aws_cognito_sign_up_verification_method: "sms",
    },
    "oauth.scope": { aws_user_pools_id: "us-east-1_a", aws_user_pools_web_client_id: "b", oauth: { domain: "d", scope: "openid" } },
    "Auth.userPoolWebClientId": { Auth: { userPoolId: "us-east-1_a", userPoolWebClientId: "a b" } },
    "Auth.endpoint": { Auth: { userPoolId: "us-east-1_a", userPoolWebClientId: "b", endpoint: "login.example.com" } },
    "Auth.oauth.responseType": { Auth: { userPoolId: "us-east-1_a", userPoolWebClientId: "b", oauth: { domain: "d", responseType: "token" } } },
  })) {
    test(`${name}: an error calls it so`, () => assert.ok(refusal(configuration).startsWith(`${name} `), refusal(configuration)));
  }
});

describe("an environment variable that is missing", () => {
  const missing = undefined;
  for (const [name, configuration] of Object.entries({
    userPoolId: { userPoolId: missing, userPoolClientId: missing },
    userPoolClientId: { ...pools, userPoolClientId: missing },
    identityPoolId: { identityPoolId: missing },
    "Auth.Cognito.userPoolId": { Auth: { Cognito: { userPoolId: missing, userPoolClientId: missing, region: "us-east-1" } } },
    "Auth.Cognito.userPoolClientId": { Auth: { Cognito: { ...pools, userPoolClientId: missing } } },
    aws_user_pools_id: { aws_project_region: missing, aws_user_pools_id: missing, aws_user_pools_web_client_id: missing, oauth: {} },
    aws_user_pools_web_client_id: { aws_user_pools_id: "us-east-1_a", aws_user_pools_web_client_id: missing },
    "auth.user_pool_id": { auth: { user_pool_id: missing, user_pool_client_id: missing } },
    "Auth.userPoolId": { Auth: { userPoolId: missing, userPoolWebClientId: missing, region: missing } },
    "Auth.userPoolWebClientId": { Auth: { userPoolId: "us-east-1_a", userPoolWebClientId: missing } },
  })) {
    test(`is named: ${name}`, () => assert.match(refusal(configuration), new RegExp(`^${name} is undefined: is an environment variable missing`)));
  }

  test("is named where a template string made a text of it", () => {
    assert.match(refusal({ ...pools, userPoolClientId: `${missing}` }), /^userPoolClientId is the text "undefined"/);
    assert.match(refusal({ aws_user_pools_id: `${missing}`, aws_user_pools_web_client_id: "b" }), /^aws_user_pools_id is the text "undefined"/);
    assert.match(refusal({ ...pools, identityPoolId: "null" }), /^identityPoolId is the text "null"/);
  });
});

describe("the client's own form", () => {
  test("is understood as it is", () => {
    const config = {
      ...pools,
      userPoolClientSecret: "secret",
      userPoolEndpoint: "https://idp.{region}.example.com",
      userPoolRegions: ["us-east-1", "us-west-2"],
      identityPoolId,
      allowGuestAccess: true,
      identityPoolEndpoint: "https://example.com/identity",
      stsEndpoint: "https://example.com/sts",
      loginWith: { oauth },
    };
    assert.deepEqual(parseConfig(config), config);
  });

  test("one of the pools is enough; none is not", () => {
    assert.deepEqual(parseConfig(pools), pools);
    assert.deepEqual(parseConfig({ identityPoolId }), { identityPoolId });
    assert.match(refusal({}), /^neither userPoolId nor identityPoolId is configured/);
    for (const nothing of [undefined, null, 5, "text", []]) assert.match(refusal(nothing), /must be an object/);
  });

  const optional = {
    userPoolClientSecret: [5, {}, ""],
    userPoolEndpoint: ["example.com", "ftp://example.com", "https://", "https:///path", "https://a/?b", "https://a/#b", "https://a b", 5],
    userPoolRegions: ["us-east-1", [], [5], ["US-EAST-1"], ["us-east-1", ""]],
    identityPoolId: ["us-east-1_a", 5, "", `us-east-1:${"a".repeat(60)}`],
    loginWith: [5, "oauth", [], { oauth: 5 }],
    storage: ["Local", "cookies", 5, {}, { getItem() {} }],
    cookie: ["strict", { maxAge: "5" }, { sameSite: "no" }],
    mirrorAmplifyKeys: ["yes", 1],
    autoRefresh: ["yes", 0],
    recentUsers: [true, "5", -1, 1.5, 101],
    signUpVerificationMethod: ["sms", true],
    verifyTokens: ["yes", {}, { jwksUri: 5 }],
    readOnly: ["yes", 1],
    headers: [{ "x-a": "b" }, "x-a"],
    runtime: [5, { fetch: 5 }, { now: 5 }, { randomBytes: new Uint8Array(32) }],
  };
  for (const [name, wrong] of Object.entries(optional)) {
    test(`${name}: absent is fine, another type is refused by name`, () => {
      for (const absent of [undefined, null]) createCognitoAuth({ ...pools, [name]: absent });
      for (const value of wrong) {
        assert.throws(
          () => createCognitoAuth({ ...pools, [name]: value }),
          (error) => error instanceof TypeError && error.message.includes(name),
          `${name}: ${JSON.stringify(value)}`,
        );
      }
    });
  }

  for (const name of ["allowGuestAccess", "identityPoolEndpoint", "stsEndpoint"]) {
    test(`${name}: absent is fine, another type is refused by name`, () => {
      for (const absent of [undefined, null]) createCognitoAuth({ identityPoolId, [name]: absent });
      for (const value of ["yes", 5, {}]) assert.match(refusal({ identityPoolId, [name]: value }), new RegExp(`^${name} `));
    });
  }

  test("the ids are checked whole", () => {
    const long = "a".repeat(60);
    for (const wrong of [5, "us-east-1", "_AbCdEf123", "us-east-1_", "us-east-1_a/b", "us.east_a", "US-EAST-1_a", `us-east-1_${long}`]) {
      assert.match(refusal({ ...pools, userPoolId: wrong }), /^userPoolId must /, String(wrong));
    }
    for (const wrong of ["a b", "a/b", [], "a".repeat(129)]) {
      assert.match(refusal({ ...pools, userPoolClientId: wrong }), /^userPoolClientId must /, String(wrong));
    }
  });

  test("what managed login needs is checked, and named by its path", () => {
    const wrong = {
      domain: [undefined, "http://auth.example.com", "https://auth.example.com/", "", 5],
      scopes: ["openid", [5], [""]],
      redirectSignIn: [undefined, "https://example.com/", ["/callback"], ["https://example.com/#a"], ["https://"]],
      redirectSignOut: ["https://example.com/", ["/"]],
      responseType: ["token", 5],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) {
        const message = refusal({ ...pools, loginWith: { oauth: { ...oauth, [name]: value } } });
        assert.ok(message.startsWith(`loginWith.oauth.${name} `), message);
      }
    }
  });

  test("a member that throws when it is read is named", () => {
    const throwing = (name) => Object.defineProperty({ ...pools }, name, { enumerable: true, get: () => { throw new Error("no"); } });
    assert.match(refusal(throwing("identityPoolId")), /identityPoolId must be readable/);
    assert.match(refusal({ auth: throwing("user_pool_id") }), /user_pool_id must be readable/);
  });

  for (const [misspelt, meant, configuration] of [
    ["userPoolID", "userPoolId", { userPoolID: "us-east-1_a", userPoolClientId: "b" }],
    ["clientId", undefined, { userPoolId: "us-east-1_a", clientId: "b" }],
    ["userPoolCliendId", "userPoolClientId", { userPoolId: "us-east-1_a", userPoolCliendId: "b" }],
    ["userPoolclientSecret", "userPoolClientSecret", { ...pools, userPoolclientSecret: "c" }],
    ["identityPoolID", "identityPoolId", { ...pools, identityPoolID: identityPoolId }],
    ["allowGuestAcces", "allowGuestAccess", { identityPoolId, allowGuestAcces: true }],
    ["autorefresh", "autoRefresh", { ...pools, autorefresh: false }],
    ["storages", "storage", { ...pools, storages: "memory" }],
    ["cookies", "cookie", { ...pools, cookies: {} }],
    ["recentUser", "recentUsers", { ...pools, recentUser: 3 }],
    ["header", "headers", { ...pools, header: () => ({}) }],
    ["mirrorAmplifyKey", "mirrorAmplifyKeys", { ...pools, mirrorAmplifyKey: true }],
    ["oauths", "oauth", { ...pools, loginWith: { oauths: oauth } }],
    ["scope", "scopes", { ...pools, loginWith: { oauth: { ...oauth, scope: ["openid"] } } }],
    ["randomByte", "randomBytes", { ...pools, runtime: { randomByte: () => new Uint8Array() } }],
    ["samesite", "sameSite", { ...pools, cookie: { samesite: "strict" } }],
  ]) {
    test(`${misspelt} is refused${meant ? `, and ${meant} is suggested` : ""}`, () => {
      const message = refusalOfInstance(configuration);
      assert.ok(message.startsWith(`${misspelt} is not an option of `), message);
      if (meant) assert.ok(message.endsWith(`did you mean ${meant}?`), message);
    });
  }
});

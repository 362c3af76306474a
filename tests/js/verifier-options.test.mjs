// The options of the verifiers fail closed: nothing that is absent, empty or of a wrong type means "anything".
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  claims,
  clientId,
  createAlbTokenVerifier,
  createTokenVerifier,
  iss,
  jwks,
  options,
  pair,
  runtime,
  token,
  userPoolId,
} from "./support/tokens.mjs";

const wrong = [
  undefined,
  "",
  [],
  [null],
  [undefined],
  [""],
  ["a", 5],
  [[clientId]],
  new Set([clientId]),
  5,
  true,
  {},
  new String("x"),
  Symbol("x"),
  () => clientId,
];
const shown = (value) =>
  typeof value === "symbol" ? "a symbol" : value instanceof Set ? "a set" : (JSON.stringify(value) ?? String(value));

/** The options are refused at once by a `TypeError` that has these words. */
const refused = (given, words) =>
  assert.throws(() => createTokenVerifier(given), { name: "TypeError", message: words });

for (const name of ["clientId", "userPoolClientId", "groups", "scope"]) {
  for (const value of wrong) {
    test(`${name}: ${shown(value)} is refused by name`, () => {
      const { clientId: _, ...rest } = options;
      refused(
        { ...(name === "userPoolClientId" ? rest : options), [name]: value },
        new RegExp(`^options\\.${name} must be`),
      );
    });
  }
}

test("restrictions that must be given are missed by name", () => {
  for (const name of ["userPoolId", "tokenUse", "clientId"]) {
    const { [name]: _, ...rest } = options;
    refused(rest, new RegExp(`^options\\.${name} must`));
  }
});

test("tokenUse is id, access, or null", () => {
  for (const value of [undefined, "", "ID", "refresh", ["id"], 5, {}, new String("id")]) {
    refused({ ...options, tokenUse: value }, /^options\.tokenUse must be "id", "access", or null/);
  }
});

test("both names of the client must say the same", () => {
  refused({ ...options, userPoolClientId: "other" }, /^options\.userPoolClientId must be the same as clientId/);
  refused({ ...options, userPoolClientId: undefined }, /^options\.userPoolClientId must be/);
  refused({ ...options, userPoolClientId: null }, /^options\.userPoolClientId must be the same/);
  createTokenVerifier({ ...options, userPoolClientId: [clientId] });
});

test("a misspelt option is refused by a message that names the right one", () => {
  for (const [given, right] of [
    ["clientID", "clientId"],
    ["userPoolClientID", "userPoolClientId"],
    ["group", "groups"],
    ["scopes", "scope"],
    ["graceSecond", "graceSeconds"],
  ]) {
    refused(
      { ...options, [given]: "x" },
      new RegExp(`${given} is not an option of createTokenVerifier; did you mean ${right}\\?`),
    );
  }
  refused({ ...options, includeRawJwtInErrors: true }, /includeRawJwtInErrors is not an option/);
});

test("options of one kind of verifier are not dropped by the other", () => {
  refused({ ...options, audience: "x" }, /audience is not an option/);
  for (const name of ["tokenUse", "clientId", "groups"]) {
    refused({ issuer: "https://a.example", audience: "x", [name]: null }, new RegExp(`${name} is not an option`));
  }
  refused({ issuer: "https://a.example" }, /^options\.userPoolId must/);
  for (const value of wrong) refused({ issuer: "https://a.example", audience: value }, /^options\.audience must be/);
});

test("the id of a user pool is checked whole", () => {
  const ids = [
    undefined,
    null,
    5,
    "",
    "us-east-1",
    "us-east-1_",
    "_AbC",
    "us-east-1_AbC/../x",
    "us-east-1_AbC ",
    " us-east-1_AbC",
    "us-east-1_Ab_C",
    "us-east-1_AbC\n",
    "us.east_AbC",
    "-us_AbC",
    "us-_AbC",
    "US-EAST-1_AbC",
    "a@b_AbC",
    "us-east-1_AbCé",
    `us-east-1_${"a".repeat(56)}`,
    [userPoolId],
  ];
  for (const id of ids)
    refused({ ...options, userPoolId: id }, /^options\.userPoolId must look like us-east-1_AbCdEf123/);
});

const badUrls = [
  "",
  "x",
  "example.com",
  "//example.com",
  "http://example.com",
  "https:example.com",
  " https://example.com",
  "https://example.com\n",
  "https://user:pw@example.com",
  "https://example.com/#x",
  "ftp://example.com",
  "javascript:alert(1)",
  "http://localhost.example.com",
  "http://127.0.0.1.example.com",
  "https:\\\\example.com",
  5,
  null,
  {},
  ["https://example.com"],
  new URL("https://example.com"),
];

test("issuer and jwksUri are whole https URLs; http is for loopback hosts", () => {
  for (const url of badUrls) {
    refused({ ...options, jwksUri: url }, /^options\.jwksUri must be a whole https URL/);
    refused({ ...options, issuer: url }, /^options\.issuer must be a whole https URL/);
    if (url !== null) refused({ issuer: url, audience: null }, /^options\.issuer must be a whole https URL/);
  }
  for (const url of [
    "http://localhost:9229/x",
    "http://127.0.0.1:1/x",
    "http://[::1]:1/x",
    "http://pool.localhost/x",
    "https://example.com:444/x?y",
  ]) {
    createTokenVerifier({ ...options, jwksUri: url, issuer: url });
  }
  refused({ issuer: null, audience: null }, /^options\.jwksUri must be given when issuer is null/);
  refused({ issuer: undefined, audience: null, jwksUri: "https://a.example" }, /^options\.issuer must be/);
});

test("graceSeconds is a finite number of at least 0", () => {
  for (const value of [-1, NaN, Infinity, "5", null, 5n, {}])
    refused({ ...options, graceSeconds: value }, /^options\.graceSeconds must be/);
  for (const value of [0, 0.5, 60, undefined]) createTokenVerifier({ ...options, graceSeconds: value });
});

test("customJwtCheck is a function; undefined, which would check nothing, is a mistake", () => {
  for (const value of [undefined, null, "x", {}, true, 5])
    refused({ ...options, customJwtCheck: value }, /^options\.customJwtCheck must be a function/);
});

test("the ports are functions, and the same for all of a verifier", () => {
  for (const value of [null, 5, "x", []]) refused({ ...options, runtime: value }, /runtime/);
  for (const port of ["fetch", "now"]) {
    refused({ ...options, runtime: { [port]: 5 } }, new RegExp(`^options\\.runtime\\.${port} must be a function`));
  }
  refused(
    { ...options, runtime: { nov: () => 0 } },
    /nov is not an option of createTokenVerifier's runtime; did you mean now\?/,
  );
  refused(
    [
      { ...options, runtime },
      { ...options, runtime: { now: () => 5 } },
    ],
    /^options\[1\]\.runtime must be the same/,
  );
});

test("options are an object, or a list of at least one", () => {
  for (const junk of [undefined, null, 5, "x", () => {}, [], [undefined], [null], [[]], [options, undefined]])
    refused(junk, /^options/);
  refused([options, { ...options, clientId: [] }], /^options\[1\]\.clientId must be/);
  refused([options, { issuer: null, audience: null, jwksUri: "https://a.example" }], /cannot be one of several/);
});

test("an option that throws when it is read is named", () => {
  const throwing = Object.defineProperty({ ...options }, "groups", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  refused(throwing, /^options\.groups must be readable/);
  refused(
    new Proxy(
      {},
      {
        has: () => {
          throw new Error("no");
        },
      },
    ),
    /must be readable/,
  );
});

test("options are read once, and copied", () => {
  let reads = 0;
  const clientIds = [clientId];
  const given = {
    ...options,
    get clientId() {
      return reads++ === 0 ? clientIds : null;
    },
    runtime: { ...runtime },
  };
  const verifier = createTokenVerifier(given);
  verifier.cacheJwks(jwks);
  const foreign = token(pair, { ...claims, client_id: "mallory" });
  clientIds.push("mallory");
  given.tokenUse = null;
  given.runtime.now = () => 0;
  assert.throws(() => verifier.verifySync(foreign), { code: "CognitoJwtInvalidClientIdError" });
  assert.equal(reads, 1);
});

test("members that come by inheritance count", () => {
  class Settings {
    get userPoolId() {
      return userPoolId;
    }
    get tokenUse() {
      return "access";
    }
    get clientId() {
      return undefined;
    }
  }
  refused(new Settings(), /^options\.clientId must be/);
});

const albArn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188";

test("the options of the load balancers' verifier fail closed, too", () => {
  const alb = { albArn, issuer: iss, clientId };
  const refusedAlb = (given, words) =>
    assert.throws(() => createAlbTokenVerifier(given), { name: "TypeError", message: words });
  createAlbTokenVerifier(alb);
  for (const name of ["albArn", "issuer", "clientId"]) {
    const { [name]: _, ...rest } = alb;
    refusedAlb(rest, new RegExp(`^options\\.${name} must`));
    for (const value of wrong) refusedAlb({ ...alb, [name]: value }, new RegExp(`^options\\.${name} must`));
  }
  for (const value of [
    null,
    "arn",
    `${albArn}/x`,
    `${albArn}\n`,
    albArn.replace("us-east-1", "us-east-1.evil.example/"),
    [albArn, albArn.replace("east", "west")],
  ]) {
    refusedAlb({ ...alb, albArn: value }, /^options\.albArn must/);
  }
  refusedAlb({ ...alb, tokenUse: "id" }, /tokenUse is not an option/);
  refusedAlb({ ...alb, scope: "x" }, /scope is not an option/);
  refusedAlb(
    { ...alb, albArn: albArn.replace("aws:", "aws-cn:").replace("us-east-1", "cn-north-1") },
    /^options\.jwksUri must be given/,
  );
  refusedAlb({ ...alb, customJwtCheck: undefined }, /customJwtCheck must be a function/);
});

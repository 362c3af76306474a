// What is the alias's own: where it differs from Amplify on purpose, its configuration, its session, its Hub.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import * as amplify from "aws-amplify/auth";
import { startPool } from "../server/pool.mjs";
import { alias, configured, nameOf, original, prepareAmplify } from "../support/amplify.mjs";
import { user } from "../support/pool_auth.mjs";

const done = { isSignedIn: true, nextStep: { signInStep: "DONE" } };

let server;
before(async () => {
  server = await startPool();
  prepareAmplify();
});
after(() => server.stop());
beforeEach(() => server.command("clearFaults"));

describe("different on purpose", () => {
  /** What becomes of it in both: `{ theirs, ours }`. */
  const both = async (act, config) => ({
    theirs: await act(await configured(server, original, {}, config)),
    ours: await act(await configured(server, alias, {}, config)),
  });

  test("a global sign-out that the service refuses: Amplify resolves, we reject; nobody is signed in here with both", async () => {
    const outcome = await both(async ({ module }) => {
      await module.signIn(user);
      await server.command("fault", { operation: "GlobalSignOut", kind: "error", type: "InternalErrorException", message: "", times: 9 });
      const error = await nameOf(module.signOut({ global: true }));
      await server.command("clearFaults");
      return [error, await nameOf(module.getCurrentUser())];
    });
    const nobody = "UserUnAuthenticatedException";
    assert.deepEqual(outcome, { theirs: [undefined, nobody], ours: ["InternalErrorException", nobody] });
  });

  test("an identity pool that fails: Amplify has no session then, we have its tokens", async () => {
    const identityPoolId = "us-east-1:01234567-89ab-cdef-0123-456789abcdef";
    const { theirs, ours } = await both(
      async ({ module }) => {
        await module.signIn(user);
        return module.fetchAuthSession().catch((error) => error.name);
      },
      { identityPoolId, identityPoolEndpoint: server.url },
    );
    assert.equal(theirs, "ResourceNotFoundException");
    assert.equal(ours.tokens.accessToken.payload.username, "alice");
    assert.equal(ours.credentialsError.name, theirs);
  });

  test("a session that the service ended: we tell that it is signed out, too", async () => {
    const outcome = await both(async ({ module, userPoolId }) => {
      await module.signIn(user);
      await server.command("revoke", { userPoolId, username: "alice" });
      const heard = [];
      const stop = module.Hub.listen("auth", ({ payload }) => heard.push(payload.event));
      await module.fetchAuthSession({ forceRefresh: true });
      stop();
      return heard;
    });
    assert.deepEqual(outcome, { theirs: ["tokenRefresh_failure"], ours: ["tokenRefresh_failure", "signedOut"] });
  });
});

describe("the configuration", () => {
  test("the same one again keeps a sign-in that is under way", async () => {
    const { module, cognito, code } = await configured(server, alias, { pool: { mfa: "ON" }, user: { enabledMfa: ["SMS_MFA"] } });
    await module.signIn(user);
    module.Amplify.configure({ Auth: { Cognito: { ...cognito } } });
    assert.deepEqual(await module.confirmSignIn({ challengeResponse: await code() }), done);
  });

  test("another one is another session", async () => {
    const { module, cognito } = await configured(server, alias);
    await module.signIn(user);
    const { cognito: other } = await configured(server, alias);
    await assert.rejects(module.getCurrentUser(), { name: "UserUnAuthenticatedException" });
    assert.equal(module.Amplify.getConfig().Auth.Cognito.userPoolId, other.userPoolId);
    assert.notEqual(cognito.userPoolId, other.userPoolId);
  });

  test("each of Amplify's forms says the same", () => {
    const expected = { userPoolId: "us-east-1_AbCdEf123", userPoolClientId: "1example23456789" };
    const forms = [
      { Auth: { Cognito: expected } },
      { version: "1", auth: { user_pool_id: "us-east-1_AbCdEf123", user_pool_client_id: "1example23456789", aws_region: "us-east-1" } },
      { aws_user_pools_id: "us-east-1_AbCdEf123", aws_user_pools_web_client_id: "1example23456789" },
    ];
    for (const form of forms) assert.deepEqual(alias.parseAmplifyConfig(form), { Auth: { Cognito: expected } });
  });

  test("without pools: the session is empty, and what needs a pool says so", async () => {
    for (const config of [{}, { API: {} }, { Auth: { Cognito: { userPoolId: undefined, userPoolClientId: undefined } } }]) {
      alias.Amplify.configure(config);
      assert.deepEqual(await alias.fetchAuthSession(), {});
      assert.equal(await alias.cognitoUserPoolsTokenProvider.getTokens(), null);
      await assert.rejects(alias.signIn(user), { name: "AuthUserPoolException" });
    }
  });

  test("a wrong one is a TypeError at once, and what was configured stays", async () => {
    const { module, cognito } = await configured(server, alias);
    assert.throws(() => module.Amplify.configure({ Auth: { Cognito: { userPoolId: "elsewhere", userPoolClientId: "a" } } }), TypeError);
    assert.throws(() => module.Amplify.configure({}, { Auth: { tokenProvider: { getTokens: async () => null } } }), /tokenProvider/);
    assert.throws(() => module.cognitoUserPoolsTokenProvider.setKeyValueStorage({ getItem() {} }), /setItem/);
    assert.equal(module.Amplify.getConfig().Auth.Cognito.userPoolId, cognito.userPoolId);
    assert.deepEqual(await module.signIn(user), done);
  });

  test("headers of the library options go with every request", async () => {
    const { module, cognito } = await configured(server, alias);
    const headers = async () => ({ "x-amz-user-agent": "shop" });
    module.Amplify.configure({ Auth: { Cognito: cognito } }, { Auth: { headers } });
    await server.command("requests", { clear: true });
    await module.signIn(user);
    const { requests } = await server.command("requests", { operation: "InitiateAuth" });
    assert.equal(requests[0].headers["x-amz-user-agent"], "shop");
    module.Amplify.configure({ Auth: { Cognito: cognito } }, {});
  });

  test("the client metadata provider is asked before a renewal, wherever that comes from", async () => {
    const { module } = await configured(server, alias);
    await module.signIn(user);
    module.cognitoUserPoolsTokenProvider.setClientMetadataProvider(async () => ({ tenant: "a" }));
    await server.command("requests", { clear: true });
    await module.fetchAuthSession({ forceRefresh: true });
    const { requests } = await server.command("requests", { operation: "GetTokensFromRefreshToken" });
    assert.deepEqual(requests[0].body.ClientMetadata, { tenant: "a" });
    module.cognitoUserPoolsTokenProvider.setClientMetadataProvider(async () => undefined);
  });
});

describe("the session", () => {
  test("is kept in the storage that the token provider was told of", async () => {
    const { module, storage, cognito } = await configured(server, alias);
    await module.signIn(user);
    assert.deepEqual([...storage.items.keys()], [`cognito-wasm.${cognito.userPoolClientId}`]);
  });

  test("of Amplify is taken over from the same storage", async () => {
    const { cognito, storage } = await configured(server, original);
    await original.signIn(user);
    const { userId } = await original.getCurrentUser();
    alias.Amplify.configure({ Auth: { Cognito: cognito } });
    alias.cognitoUserPoolsTokenProvider.setKeyValueStorage(storage);
    assert.equal((await alias.getCurrentUser()).userId, userId);
    const { tokens } = await alias.fetchAuthSession({ forceRefresh: true });
    assert.equal(tokens.accessToken.payload.sub, userId);
  });

  test("of a context is its own", async () => {
    const { module, cognito } = await configured(server, alias);
    const context = module.createAmplifyContext({ Auth: { Cognito: cognito } });
    assert.deepEqual(await module.signIn(context, user), done);
    assert.equal((await module.getCurrentUser(context)).username, "alice");
    assert.equal((await context.fetchAuthSession()).tokens.accessToken.payload.username, "alice");
    assert.equal(String(await context.getTokens({}).then(({ accessToken }) => accessToken.payload.username)), "alice");
    await assert.rejects(module.getCurrentUser(), { name: "UserUnAuthenticatedException" });
    await module.signOut(context);
    assert.equal(await context.getTokens({}), undefined);
  });

  test("decodeJWT gives the claims as Amplify does", async () => {
    const { module } = await configured(server, alias);
    await module.signIn(user);
    const token = String((await module.fetchAuthSession()).tokens.idToken);
    assert.deepEqual(module.decodeJWT(token).payload, amplify.decodeJWT(token).payload);
    for (const wrong of ["", "a.b", "a.!.c"]) {
      assert.throws(() => amplify.decodeJWT(wrong));
      assert.throws(() => module.decodeJWT(wrong));
    }
  });
});

test("the Hub tells what happens in another tab to those alone who want it", async () => {
  const heard = [];
  const stops = [
    alias.Hub.listen("auth", () => heard.push("this tab")),
    alias.Hub.listen("auth", () => heard.push("all tabs"), { enableCrossTabEvents: true }),
  ];
  alias.Hub.tell({ channel: "auth", payload: { event: "signedOut" }, crossTab: true });
  alias.Hub.dispatch("auth", { event: "signedOut" });
  for (const stop of stops) stop();
  alias.Hub.dispatch("auth", { event: "signedOut" });
  assert.deepEqual(heard, ["all tabs", "this tab", "all tabs"]);
});

// The errors that scripts throw by themselves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthError, authError, fromCore, isAuthError, messageOf, scriptErrors } from "../../target/js/errors.js";

test("an error has its code as its name, and what is known of the code", () => {
  const error = authError("NetworkError", "x could not be reached", { operation: "InitiateAuth" });
  assert.ok(error instanceof AuthError && error instanceof Error);
  assert.equal(error.name, "NetworkError");
  assert.equal(error.code, "NetworkError");
  assert.equal(error.message, "x could not be reached");
  assert.equal(error.retryable, true);
  assert.equal(error.recoverySuggestion, "Check the connection and try again.");
  assert.equal(error.operation, "InitiateAuth");
  assert.equal("httpStatus" in error, false);
  assert.equal("cause" in error, false);
  assert.match(error.stack, /NetworkError|x could not be reached/);
});

test("JSON.stringify keeps the message and what is known, and neither stack", () => {
  const cause = new TypeError("fetch failed");
  const waf = { action: "captcha" };
  const error = authError("NetworkError", "m", { cause, httpStatus: 403, requestId: "r", waf });
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: "NetworkError",
    message: "m",
    code: "NetworkError",
    retryable: true,
    recoverySuggestion: "Check the connection and try again.",
    requestId: "r",
    httpStatus: 403,
    waf,
    cause: { name: "TypeError", message: "fetch failed" },
  });
});

test("isAuthError recognises the errors of another copy of the package, and nothing else", async () => {
  const copy = await import("../../target/js/errors.js?copy");
  const foreign = copy.authError("StorageFailed", "m");
  assert.equal(foreign instanceof AuthError, false);
  assert.equal(isAuthError(foreign), true);
  assert.equal(isAuthError(authError("StorageFailed", "m")), true);
  const hostile = new Proxy({}, { get() { throw new Error("no"); } });
  for (const other of [undefined, null, "StorageFailed", new Error("x"), { name: "StorageFailed" }, hostile]) {
    assert.equal(isAuthError(other), false);
  }
});

test("an error of the core is an AuthError, or a TypeError for a wrong argument", () => {
  const described = {
    kind: "AuthError",
    code: "NotAuthorizedException",
    message: "Incorrect username or password.",
    retryable: false,
    operation: "RespondToAuthChallenge",
    httpStatus: 400,
    lambda: { trigger: "PreAuthentication", message: "no" },
  };
  const error = fromCore(described);
  assert.ok(isAuthError(error));
  assert.deepEqual(error.lambda, described.lambda);
  assert.equal(error.httpStatus, 400);
  const wrong = fromCore({ kind: "TypeError", code: "InvalidArgument", message: "input.username must be a string" });
  assert.ok(wrong instanceof TypeError && !isAuthError(wrong));
});

test("an exception of the service with the name of one of ours is still the service's", () => {
  const error = fromCore({ kind: "AuthError", code: "InvalidArgument", message: "m", httpStatus: 400 });
  assert.ok(isAuthError(error) && !(error instanceof TypeError));
});

test("every code in the table has a well-formed entry", () => {
  for (const [code, { retryable, recoverySuggestion, ...rest }] of Object.entries(scriptErrors)) {
    assert.deepEqual(rest, {}, code);
    assert.ok(retryable === undefined || retryable === true);
    assert.ok(recoverySuggestion === undefined || recoverySuggestion.endsWith("."));
    assert.equal(authError(code, "m").retryable, retryable ?? false);
  }
});

test("what was thrown is asked for its message without harm", () => {
  assert.equal(messageOf(new Error("m")), "m");
  assert.equal(messageOf("text"), "text");
  assert.equal(messageOf({ message: 7 }), "");
  assert.equal(messageOf({ get message() { throw new Error("no"); } }), "");
  assert.equal(authError("Unknown", "m", { cause: "text" }).cause.message, "text");
});

// The network port: one request, bounded in time and size.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { Network } from "../../target/js/io/network.js";

const URL_OF_POOL = "https://cognito-idp.us-east-1.amazonaws.com/";
const request = { url: `${URL_OF_POOL}?secret=1`, headers: { "content-type": "application/x-amz-json-1.1" }, body: "{}" };

/** A network whose `fetch` records what it is given. */
function recording(answer, headers) {
  const calls = [];
  const fetch = async (url, init) => {
    calls.push({ url, init });
    return answer(init);
  };
  return { calls, network: new Network({ runtime: { fetch }, headers }) };
}

const ok = () => new Response('{"a":1}', { headers: { "X-Amzn-RequestId": "r-1", "set-cookie": "a=b", date: "now" } });

/** What the promise rejects with. */
const rejection = (promise) => promise.then(() => assert.fail("it resolved"), (error) => error);

test("a request is sent once by POST, without cookies, redirects and a cache option", async () => {
  const { network, calls } = recording(ok);
  assert.deepEqual(await network.send(request), {
    status: 200,
    headers: { "x-amzn-requestid": "r-1", date: "now" },
    body: '{"a":1}',
  });
  assert.equal(calls.length, 1);
  const { signal, ...init } = calls[0].init;
  assert.ok(signal instanceof AbortSignal);
  assert.deepEqual(init, {
    method: "POST",
    headers: request.headers,
    body: "{}",
    redirect: "manual",
    credentials: "omit",
  });
});

test("keepalive is handed on when it is asked for", async () => {
  const { network, calls } = recording(ok);
  await network.send(request, { keepalive: true });
  assert.equal(calls[0].init.keepalive, true);
});

test("a runtime that refuses the option for cookies is not given it", async (t) => {
  const { Request } = globalThis;
  t.after(() => (globalThis.Request = Request));
  globalThis.Request = class {
    constructor(_, init) {
      if ("credentials" in init) throw new Error("The 'credentials' field is not implemented.");
    }
  };
  const { network, calls } = recording(ok);
  await network.send(request);
  assert.equal("credentials" in calls[0].init, false);
});

test("refusals of the service are answers, whatever the status", async () => {
  for (const status of [400, 403, 429, 500, 503]) {
    const { network, calls } = recording(() => new Response("refused", { status }));
    assert.deepEqual(await network.send(request), { status, headers: {}, body: "refused" });
    assert.equal(calls.length, 1, "it is not sent again");
  }
});

test("a failure names the host without the path, and has its cause", async () => {
  const cause = new TypeError("fetch failed");
  const { network } = recording(() => Promise.reject(cause));
  const error = await rejection(network.send(request));
  assert.equal(error.code, "NetworkError");
  assert.equal(error.retryable, true);
  assert.equal(error.message, "cognito-idp.us-east-1.amazonaws.com could not be reached");
  assert.equal(error.cause, cause);
  assert.doesNotMatch(JSON.stringify(error), /secret/);
});

for (const [what, answer] of [
  ["307", () => new Response(null, { status: 307, headers: { location: "https://evil.example/" } })],
  ["opaque redirect of a page", () => ({ type: "opaqueredirect", status: 0, headers: new Headers(), text: async () => "" })],
]) {
  test(`a redirect (${what}) is not followed`, async () => {
    const error = await rejection(recording(answer).network.send(request));
    assert.equal(error.code, "NetworkError");
    assert.equal(error.message, "cognito-idp.us-east-1.amazonaws.com answered with a redirect, which is not followed");
  });
}

test("an answer that never comes ends after 15 seconds, even if fetch ignores the signal", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { network, calls } = recording(() => new Promise(() => {}));
  const failed = rejection(network.send(request));
  await new Promise((resolve) => setImmediate(resolve));
  t.mock.timers.tick(15_000);
  const error = await failed;
  assert.equal(error.code, "NetworkError");
  assert.equal(error.message, "cognito-idp.us-east-1.amazonaws.com did not answer within 15 s");
  assert.equal(calls[0].init.signal.aborted, true);
});

test("a request ends when it is aborted, and does not start when it was aborted before", async () => {
  const abort = new AbortController();
  const { network, calls } = recording(() => new Promise(() => {}));
  const failed = rejection(network.send(request, { abort: abort.signal }));
  await new Promise((resolve) => setImmediate(resolve));
  abort.abort();
  assert.match((await failed).message, /amazonaws\.com was not waited for: the request was aborted$/);
  const error = await rejection(network.send(request, { abort: abort.signal }));
  assert.equal(error.code, "NetworkError");
  assert.equal(calls.length, 1);
});

test("an answer larger than 1 MB is refused with its status and request id", async () => {
  const large = "x".repeat(2 ** 20 + 1);
  let cancelled = false;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(2 ** 16)),
        cancel: () => void (cancelled = true),
      }),
      { status: 502, headers: { "x-amzn-requestid": "r-2" } },
    );
  const error = await rejection(recording(endless).network.send(request));
  assert.deepEqual([error.code, error.httpStatus, error.requestId], ["InvalidResponse", 502, "r-2"]);
  assert.equal(cancelled, true);
  const withoutStream = () => ({ status: 200, headers: new Headers(), text: async () => large });
  assert.equal((await rejection(recording(withoutStream).network.send(request))).code, "InvalidResponse");
});

test("text in UTF-8 survives any division into chunks", async () => {
  const bytes = new TextEncoder().encode("\u2603\u{1f600}");
  const one = (byte) => Uint8Array.of(byte);
  const chunks = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(one(byte));
      controller.close();
    },
  });
  assert.equal((await recording(() => new Response(chunks)).network.send(request)).body, "\u2603\u{1f600}");
});

test("the application's headers are added, as an object, as Headers or by a promise", async () => {
  for (const headers of [
    () => ({ "x-aws-waf-token": "t" }),
    async () => new Headers({ "X-Aws-Waf-Token": "t" }),
  ]) {
    const { network, calls } = recording(ok, headers);
    await network.send(request);
    assert.deepEqual(calls[0].init.headers, { ...request.headers, "x-aws-waf-token": "t" });
  }
  for (const nothing of [undefined, null]) {
    const { network, calls } = recording(ok, () => nothing);
    await network.send(request);
    assert.deepEqual(calls[0].init.headers, request.headers);
  }
});

for (const [what, headers, message] of [
  ["no string", { "x-a": 5 }, /^options\.headers\(\)\["x-a"\] must be a string/],
  ["a line break", { "x-a": "a\r\nx-b: c" }, /^options\.headers\(\)\["x-a"\] must be a string/],
  ["the name of no header", { "x a": "b" }, /must have the name of a header$/],
  ["one of ours", { "Content-Type": "text/plain" }, /\["Content-Type"\] must be left to this package$/],
  ["text", "x-a: b", /^options\.headers must return an object$/],
]) {
  test(`headers of the application that are ${what} are a TypeError`, async () => {
    const { network, calls } = recording(ok, () => headers);
    const error = await rejection(network.send(request));
    assert.ok(error instanceof TypeError);
    assert.match(error.message, message);
    assert.equal(calls.length, 0);
  });
}

test("a headers function that throws is a TypeError with its cause", async () => {
  const cause = new Error("the firewall's script");
  const error = await rejection(recording(ok, () => Promise.reject(cause)).network.send(request));
  assert.ok(error instanceof TypeError);
  assert.equal(error.cause, cause);
});

test("options that are no functions are refused at once", () => {
  assert.throws(() => new Network({ headers: { a: "b" } }), { message: "options.headers must be a function" });
  assert.throws(() => new Network({ runtime: { fetch: "x" } }), { message: "options.runtime.fetch must be a function" });
});

let server;
before(async () => {
  server = createServer((_, answer) => answer.writeHead(302, { location: "/elsewhere" }).end());
  await new Promise((resolve) => server.listen(0, resolve));
});
after(() => server.close());

test("the platform's own fetch does not follow a redirect either", async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const error = await rejection(new Network({}).send({ ...request, url }));
  assert.match(error.cause.message, /redirect/);
});

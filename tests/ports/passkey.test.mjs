// The passkey ceremonies, with a browser's parts played.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { create, get, isSupported } from "../../target/js/io/passkey.js";
import { credentialJson, optionsOf } from "../../target/js/io/passkey-json.js";

const OPTIONS = {
  challenge: "AQID",
  user: { id: "BAU", name: "ada", displayName: "Ada" },
  excludeCredentials: [{ type: "public-key", id: "Bg" }],
};
const bytes = (...values) => Uint8Array.from(values);

/** A browser with passkeys; `ceremony` answers. */
function setBrowser(t, ceremony, helpers = {}) {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  const navigator = { credentials: { get: ceremony, create: ceremony } };
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  globalThis.PublicKeyCredential = Object.assign(class PublicKeyCredential {}, helpers);
  t.after(() => {
    delete globalThis.PublicKeyCredential;
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else delete globalThis.navigator;
  });
}

/** What an older browser gives: no `toJSON`. */
const credential = () => ({
  id: "id",
  rawId: bytes(1, 2).buffer,
  type: "public-key",
  authenticatorAttachment: null,
  response: {
    clientDataJSON: bytes(3).buffer,
    attestationObject: bytes(255, 254).buffer,
    getTransports: () => ["internal"],
    getPublicKey: () => bytes(7).buffer,
    getPublicKeyAlgorithm: () => -7,
  },
});

const exception = (name) => Promise.reject(new DOMException("the browser's words", name));

test("without a browser's passkeys there are none", async () => {
  assert.equal(isSupported(), false);
  await assert.rejects(create(OPTIONS), { code: "PasskeyNotSupported" });
});

test("where the browser has its own JSON helpers they are used", async (t) => {
  const asked = [];
  const ceremony = async (options) => (asked.push(options), { toJSON: () => ({ id: "own" }) });
  setBrowser(t, ceremony, { parseCreationOptionsFromJSON: (json) => ({ parsed: json }) });
  assert.deepEqual(await create(OPTIONS), { id: "own" });
  assert.deepEqual(asked, [{ publicKey: { parsed: OPTIONS } }]);
});

test("elsewhere ours are used, also where the browser's do not work", async (t) => {
  const asked = [];
  const broken = () => {
    throw new Error("not implemented");
  };
  const ceremony = async (options) => (asked.push(options), Object.assign(credential(), { toJSON: broken }));
  setBrowser(t, ceremony, { parseCreationOptionsFromJSON: broken });
  const json = await create(OPTIONS);
  assert.deepEqual(asked[0].publicKey.challenge, bytes(1, 2, 3));
  assert.deepEqual(json, {
    id: "id",
    rawId: "AQI",
    type: "public-key",
    clientExtensionResults: {},
    response: {
      clientDataJSON: "Aw",
      attestationObject: "__4",
      publicKey: "Bw",
      publicKeyAlgorithm: -7,
      transports: ["internal"],
    },
  });
});

test("the options' bytes are decoded, and nothing else is changed", () => {
  const options = optionsOf({ ...OPTIONS, allowCredentials: [{ id: "_-4" }, 7], rp: { id: "AQID" } });
  assert.deepEqual(options.challenge, bytes(1, 2, 3));
  assert.deepEqual(options.user, { id: bytes(4, 5), name: "ada", displayName: "Ada" });
  assert.deepEqual(options.excludeCredentials, [{ type: "public-key", id: bytes(6) }]);
  assert.deepEqual(options.allowCredentials, [{ id: bytes(255, 238) }, 7]);
  assert.deepEqual(options.rp, { id: "AQID" });
  assert.throws(() => optionsOf({ challenge: "not base64url!" }), { name: "TypeError", message: /^challenge must be/ });
});

test("an assertion as JSON has what an assertion has", () => {
  const response = { clientDataJSON: bytes(1), authenticatorData: bytes(2), signature: bytes(3), userHandle: null };
  const json = credentialJson({ ...credential(), authenticatorAttachment: "platform", response });
  assert.deepEqual(json.response, { clientDataJSON: "AQ", authenticatorData: "Ag", signature: "Aw" });
  assert.equal(json.authenticatorAttachment, "platform");
});

for (const [name, code] of [
  ["NotAllowedError", "PasskeyCanceled"],
  ["AbortError", "PasskeyCanceled"],
  ["InvalidStateError", "PasskeyAlreadyExists"],
  ["SecurityError", "PasskeyRelyingPartyMismatch"],
  ["NotSupportedError", "PasskeyNotSupported"],
  ["ConstraintError", "PasskeyNotSupported"],
  ["toString", "PasskeyFailed"],
  ["UnknownError", "PasskeyFailed"],
]) {
  test(`the browser's ${name} is ${code}`, async (t) => {
    setBrowser(t, () => exception(name));
    await assert.rejects(create(OPTIONS), (error) => error.code === code && error.cause.name === name);
  });
}

test("a ceremony that gives nothing has failed", async (t) => {
  setBrowser(t, async () => null);
  await assert.rejects(create(OPTIONS), { code: "PasskeyFailed" });
});

test("the application's signal ends a ceremony, whatever reason it gives, and is let go of afterwards", async (t) => {
  const ceremony = ({ signal }) =>
    new Promise((_, reject) => {
      if (signal.aborted) reject("a reason of its own");
      signal.addEventListener("abort", () => reject("a reason of its own"));
    });
  setBrowser(t, ceremony, { parseRequestOptionsFromJSON: (json) => json });
  const own = new AbortController();
  const removed = t.mock.method(own.signal, "removeEventListener");
  const waiting = get(OPTIONS, { signal: own.signal, abort: new AbortController(), mediation: "conditional" });
  own.abort();
  await assert.rejects(waiting, { code: "PasskeyCanceled" });
  assert.equal(removed.mock.callCount(), 1);
  await assert.rejects(get(OPTIONS, { signal: own.signal, abort: new AbortController() }), { code: "PasskeyCanceled" });
});

test("our JSON helpers are loaded only where they are needed", () => {
  const source = readFileSync(new URL("../../target/js/io/passkey.js", import.meta.url), "utf8");
  assert.match(source, /import\("\.\/passkey-json\.js"\)/);
  assert.doesNotMatch(source, /from "\.\/passkey-json\.js"/);
});

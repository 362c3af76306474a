// The URI of a QR code.
import assert from "node:assert/strict";
import { test } from "node:test";
import { totpSetupDetails } from "../../target/js/sign-in/totp.js";

const uri = (app, account, sharedSecret) => totpSetupDetails(sharedSecret, "user").getSetupUri(app, account).href;

test("the URI of a QR code is percent-encoded", () => {
  assert.equal(
    uri("Ünder & Sons: app", "ada+1@example.org", "JBSWY3DPEHPK3PXP"),
    "otpauth://totp/%C3%9Cnder%20%26%20Sons%3A%20app:ada%2B1%40example.org?secret=JBSWY3DPEHPK3PXP" +
      "&issuer=%C3%9Cnder%20%26%20Sons%3A%20app",
  );
  assert.equal(uri("a-b._~9", "x", "S="), "otpauth://totp/a-b._~9:x?secret=S%3D&issuer=a-b._~9");
  assert.equal(uri("!'()*", "\ud800", "S"), "otpauth://totp/%21%27%28%29%2A:%EF%BF%BD?secret=S&issuer=%21%27%28%29%2A");
});

test("without an account name the label is the name that the user typed", () => {
  const details = totpSetupDetails("S", "ada@example.org");
  assert.equal(details.sharedSecret, "S");
  assert.equal(details.getSetupUri("App").href, "otpauth://totp/App:ada%40example.org?secret=S&issuer=App");
});

test("names that are no strings are refused", () => {
  assert.throws(() => uri(undefined, "x", "S"), { name: "TypeError", message: "appName must be a string" });
  assert.throws(() => uri("App", 7, "S"), { name: "TypeError", message: "accountName must be a string" });
});

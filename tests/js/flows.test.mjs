// Every flow and every challenge of a sign-in, in Amplify's words. Passkeys need a browser: tests/browser.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startPool } from "../server/pool.mjs";
import { addresses, answerTo, appSecret, inputFor, newPool, otherThan } from "../support/flow.mjs";
import { operations } from "../support/local.mjs";
import { user } from "../support/pool_auth.mjs";

let server;
before(async () => (server = await startPool()));
after(() => server.stop());

const done = { isSignedIn: true, nextStep: { signInStep: "DONE" } };
const email = { deliveryMedium: "EMAIL", destination: "a***@e***" };
const sms = { deliveryMedium: "SMS", destination: "+*******0100" };

/** Each flow: its options, and the challenges that come before a second factor. */
const flows = {
  "the default": { input: user, first: [] },
  USER_SRP_AUTH: { input: { ...user, options: { authFlowType: "USER_SRP_AUTH" } }, first: [] },
  USER_PASSWORD_AUTH: { input: { ...user, options: { authFlowType: "USER_PASSWORD_AUTH" } }, first: [] },
  CUSTOM_WITH_SRP: {
    input: { ...user, options: { authFlowType: "CUSTOM_WITH_SRP" } },
    first: ["CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE"],
  },
  CUSTOM_WITHOUT_SRP: {
    input: { username: user.username, options: { authFlowType: "CUSTOM_WITHOUT_SRP" } },
    first: ["CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE"],
  },
  "USER_AUTH, PASSWORD": {
    input: { ...user, options: { authFlowType: "USER_AUTH", preferredChallenge: "PASSWORD" } },
    first: [],
  },
  "USER_AUTH, PASSWORD_SRP": {
    input: { ...user, options: { authFlowType: "USER_AUTH", preferredChallenge: "PASSWORD_SRP" } },
    first: [],
  },
};

/** Each second factor: what it asks. */
const factors = {
  SMS_MFA: { signInStep: "CONFIRM_SIGN_IN_WITH_SMS_CODE", codeDeliveryDetails: sms },
  EMAIL_OTP: { signInStep: "CONFIRM_SIGN_IN_WITH_EMAIL_CODE", codeDeliveryDetails: email },
  SOFTWARE_TOKEN_MFA: { signInStep: "CONFIRM_SIGN_IN_WITH_TOTP_CODE" },
};

const customAuth = { rounds: [{ parameters: { question: "colour?" }, answer: "blue" }], thenMfa: true };

describe("a second factor", () => {
  for (const [flow, { input, first }] of Object.entries(flows)) {
    for (const [factor, question] of Object.entries(factors)) {
      test(`${factor} after ${flow}`, async () => {
        const world = await newPool(server, {
          pool: { mfa: "ON", customAuth },
          user: { enabledMfa: [factor], totpSecret: appSecret },
        });
        let output = await world.auth.signIn(input);
        for (const step of first) {
          assert.equal(output.isSignedIn, false);
          assert.equal(output.nextStep.signInStep, step);
          output = await world.auth.confirmSignIn({ challengeResponse: await answerTo(output.nextStep, world) });
        }
        assert.deepEqual(output, { isSignedIn: false, nextStep: question });
        assert.equal(await world.auth.getTokens(), null);
        const code = await answerTo(question, world);
        await assert.rejects(world.auth.confirmSignIn({ challengeResponse: otherThan(code) }), {
          name: "CodeMismatchException",
          recoverySuggestion: "Check the code and enter it again.",
        });
        assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: ` ${code.slice(0, 3)} ${code.slice(3)}` }), done);
        const { signInDetails } = await world.auth.getCurrentUser();
        assert.deepEqual(signInDetails, { loginId: "alice", authFlowType: input.options?.authFlowType ?? "USER_SRP_AUTH" });
      });
    }
  }

  for (const [answer, wire, question] of [
    ["SMS", "SMS_MFA", factors.SMS_MFA],
    ["TOTP", "SOFTWARE_TOKEN_MFA", factors.SOFTWARE_TOKEN_MFA],
    ["EMAIL", "EMAIL_OTP", factors.EMAIL_OTP],
  ]) {
    test(`SELECT_MFA_TYPE: ${answer}`, async () => {
      const world = await newPool(server, {
        pool: { mfa: "ON" },
        user: { enabledMfa: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], totpSecret: appSecret },
      });
      assert.deepEqual(await world.auth.signIn(user), {
        isSignedIn: false,
        nextStep: { signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SELECTION", allowedMFATypes: ["SMS", "TOTP", "EMAIL"] },
      });
      await assert.rejects(world.auth.confirmSignIn({ challengeResponse: "FAX" }), { name: "IncorrectMFAMethod" });
      const { nextStep } = await world.auth.confirmSignIn({ challengeResponse: answer });
      assert.deepEqual(nextStep, question);
      assert.equal(world.requests.at(-1).body.ChallengeResponses.ANSWER, wire);
      assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: await answerTo(question, world) }), done);
    });
  }
});

describe("MFA_SETUP", () => {
  const bare = (mfaKinds) => ({
    pool: { mfa: "ON", mfaKinds },
    user: { attributes: { ...addresses, email_verified: "false", phone_number_verified: "false" } },
  });

  test("an authenticator app", async () => {
    const world = await newPool(server, bare(["SOFTWARE_TOKEN_MFA"]));
    const { nextStep } = await world.auth.signIn(user);
    const { signInStep, totpSetupDetails, ...more } = nextStep;
    assert.equal(signInStep, "CONTINUE_SIGN_IN_WITH_TOTP_SETUP");
    assert.deepEqual(more, {});
    const uri = totpSetupDetails.getSetupUri("Ann & Bob's Shop");
    assert.ok(uri instanceof URL);
    const { sharedSecret } = totpSetupDetails;
    assert.equal(uri.href, `otpauth://totp/Ann%20%26%20Bob%27s%20Shop:alice?secret=${sharedSecret}&issuer=Ann%20%26%20Bob%27s%20Shop`);
    assert.equal(totpSetupDetails.getSetupUri("Shop", "a:b").pathname, "/Shop:a%3Ab");
    const code = await world.appCode(sharedSecret);
    const options = { friendlyDeviceName: "Phone" };
    await assert.rejects(world.auth.confirmSignIn({ challengeResponse: otherThan(code), options }), {
      name: "EnableSoftwareTokenMFAException",
    });
    assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: code, options }), done);
    assert.equal(world.requests.at(-2).body.FriendlyDeviceName, "Phone");
    assert.equal((await world.view()).totpSecret, sharedSecret);
  });

  test("an e-mail address", async () => {
    const world = await newPool(server, bare(["EMAIL_OTP"]));
    assert.deepEqual((await world.auth.signIn(user)).nextStep, { signInStep: "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP" });
    await assert.rejects(world.auth.confirmSignIn({ challengeResponse: "no address" }), { name: "InvalidParameterException" });
    const { nextStep } = await world.auth.confirmSignIn({ challengeResponse: "new@example.org" });
    assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: await world.code() }), done);
    assert.equal((await world.view()).attributes.email, "new@example.org");
  });

  for (const kind of ["TOTP", "EMAIL"]) {
    test(`by choice: ${kind}`, async () => {
      const world = await newPool(server, bare(["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]));
      assert.deepEqual((await world.auth.signIn(user)).nextStep, {
        signInStep: "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION",
        allowedMFATypes: ["TOTP", "EMAIL"],
      });
      let { nextStep } = await world.auth.confirmSignIn({ challengeResponse: kind });
      if (kind === "EMAIL") {
        assert.equal(nextStep.signInStep, "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP");
        ({ nextStep } = await world.auth.confirmSignIn({ challengeResponse: "new@example.org" }));
      }
      const secret = nextStep.totpSetupDetails?.sharedSecret;
      const code = secret ? await world.appCode(secret) : await world.code();
      assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: code }), done);
    });
  }
});

describe("NEW_PASSWORD_REQUIRED", () => {
  for (const authFlowType of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"]) {
    test(`with missing attributes, after ${authFlowType}`, async () => {
      const world = await newPool(server, {
        pool: { requiredAttributes: ["email", "given_name"] },
        user: { temporary: true },
      });
      assert.deepEqual((await world.auth.signIn({ ...user, options: { authFlowType } })).nextStep, {
        signInStep: "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED",
        missingAttributes: ["given_name"],
      });
      const options = { userAttributes: { given_name: "Alice" } };
      const answer = (challengeResponse) => world.auth.confirmSignIn({ challengeResponse, options });
      await assert.rejects(answer(""), { name: "EmptyChallengeResponse" });
      await assert.rejects(answer("short"), { name: "InvalidPasswordException" });
      assert.deepEqual(await answer("Brand-New-1"), done);
      assert.equal((await world.view()).attributes.given_name, "Alice");
    });
  }
});

describe("CUSTOM_CHALLENGE", () => {
  for (const authFlowType of ["CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP"]) {
    test(`several rounds of ${authFlowType}`, async () => {
      const rounds = [
        { parameters: { question: "colour?" }, answer: "blue", retries: 1 },
        { parameters: { question: "number?" }, answer: "seven" },
      ];
      const world = await newPool(server, { pool: { customAuth: { rounds } } });
      const input = inputFor(authFlowType);
      input.options.clientMetadata = { tenant: "9" };
      const { nextStep } = await world.auth.signIn(input);
      assert.equal(nextStep.signInStep, "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE");
      const asked = [nextStep.additionalInfo.question];
      for (const challengeResponse of ["green", "blue"]) {
        const { nextStep: next } = await world.auth.confirmSignIn({ challengeResponse });
        asked.push(next.additionalInfo.question);
      }
      assert.deepEqual(asked, ["colour?", "colour?", "number?"]);
      const options = { clientMetadata: { tenant: "10" } };
      assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: "seven", options }), done);
      const tenants = world.requests.map(({ body }) => body.ClientMetadata.tenant);
      assert.deepEqual([new Set(tenants.slice(0, -1)), tenants.at(-1)], [new Set(["9"]), "10"]);
      assert.ok(world.requests.every(({ text }) => !text.includes(user.password)));
    });
  }

  test("CUSTOM_WITHOUT_SRP refuses a password, which nothing would check", async () => {
    const world = await newPool(server, { pool: { customAuth } });
    const input = { ...user, options: { authFlowType: "CUSTOM_WITHOUT_SRP" } };
    await assert.rejects(world.auth.signIn(input), { name: "CustomAuthSignInPassword" });
    assert.deepEqual(world.requests, []);
  });

  test("a wrong answer to the last round ends the sign-in", async () => {
    const world = await newPool(server, { pool: { customAuth } });
    await world.auth.signIn(inputFor("CUSTOM_WITHOUT_SRP"));
    await assert.rejects(world.auth.confirmSignIn({ challengeResponse: "green" }), { name: "NotAuthorizedException" });
    await assert.rejects(world.auth.confirmSignIn({ challengeResponse: "blue" }), { name: "SignInException" });
  });
});

describe("USER_AUTH", () => {
  const firstFactors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP"];
  const choose = (options) => ({ username: user.username, options: { authFlowType: "USER_AUTH", ...options } });
  const questions = {
    PASSWORD: { signInStep: "CONFIRM_SIGN_IN_WITH_PASSWORD" },
    PASSWORD_SRP: { signInStep: "CONFIRM_SIGN_IN_WITH_PASSWORD" },
    EMAIL_OTP: { signInStep: "CONFIRM_SIGN_IN_WITH_EMAIL_CODE", codeDeliveryDetails: email },
    SMS_OTP: { signInStep: "CONFIRM_SIGN_IN_WITH_SMS_CODE", codeDeliveryDetails: sms },
  };

  for (const [factor, question] of Object.entries(questions)) {
    test(`SELECT_CHALLENGE: ${factor}`, async () => {
      const world = await newPool(server, { pool: { firstFactors } });
      assert.deepEqual(await world.auth.signIn(choose()), {
        isSignedIn: false,
        nextStep: {
          signInStep: "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION",
          availableChallenges: ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP"],
        },
      });
      assert.deepEqual((await world.auth.confirmSignIn({ challengeResponse: factor })).nextStep, question);
      assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: await answerTo(question, world) }), done);
      assert.equal(world.requests.some(({ text }) => text.includes(user.password)), factor === "PASSWORD");
    });
  }

  for (const [factor, sent] of [["PASSWORD", "PASSWORD"], ["PASSWORD_SRP", "SRP_A"]]) {
    test(`a choice and its answer take one request: ${factor}`, async () => {
      const world = await newPool(server, { pool: { firstFactors } });
      await world.auth.signIn(choose());
      await world.auth.confirmSignIn({ challengeResponse: factor });
      assert.deepEqual(operations(world.requests), ["InitiateAuth"]);
      assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: user.password }), done);
      const { ChallengeName, ChallengeResponses } = world.requests[1].body;
      assert.equal(ChallengeName, "SELECT_CHALLENGE");
      assert.equal(ChallengeResponses.ANSWER, factor);
      assert.ok(ChallengeResponses[sent]);
    });
  }

  for (const factor of ["EMAIL_OTP", "SMS_OTP"]) {
    test(`preferredChallenge: ${factor}`, async () => {
      const world = await newPool(server, { pool: { firstFactors } });
      assert.deepEqual((await world.auth.signIn(choose({ preferredChallenge: factor }))).nextStep, questions[factor]);
      const code = await world.code();
      await assert.rejects(world.auth.confirmSignIn({ challengeResponse: otherThan(code) }), { name: "CodeMismatchException" });
      assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: code }), done);
      assert.deepEqual(operations(world.requests), ["InitiateAuth", "RespondToAuthChallenge", "RespondToAuthChallenge"]);
    });
  }

  test("a preferred factor that the user lacks leads to the choice", async () => {
    const world = await newPool(server, { pool: { firstFactors }, user: { attributes: { email: addresses.email } } });
    const { nextStep } = await world.auth.signIn(choose({ preferredChallenge: "SMS_OTP" }));
    assert.deepEqual(nextStep, {
      signInStep: "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION",
      availableChallenges: ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"],
    });
  });
});

test("an alias signs in with a proof for USER_ID_FOR_SRP", async () => {
  const world = await newPool(server, { pool: { aliasAttributes: ["email"] } });
  assert.deepEqual(await world.auth.signIn({ ...user, username: addresses.email }), done);
  const [first, second] = world.requests;
  assert.equal(first.body.AuthParameters.USERNAME, addresses.email);
  const { sub } = await world.view();
  assert.equal(second.body.ChallengeResponses.USERNAME, sub);
  const { username, userId, signInDetails } = await world.auth.getCurrentUser();
  assert.deepEqual([username, userId, signInDetails.loginId], ["alice", sub, addresses.email]);
});

describe("the state of the user", () => {
  for (const [status, signInStep] of [["UNCONFIRMED", "CONFIRM_SIGN_UP"], ["RESET_REQUIRED", "RESET_PASSWORD"]]) {
    test(`${status} is the step ${signInStep}`, async () => {
      const world = await newPool(server, { user: { status } });
      assert.deepEqual(await world.auth.signIn(user), { isSignedIn: false, nextStep: { signInStep } });
      await assert.rejects(world.auth.confirmSignIn({ challengeResponse: "x" }), { name: "SignInException" });
    });
  }

  test("an unknown challenge is answered with an object", async () => {
    const world = await newPool(server, { user: { futureChallenge: true } });
    const { isSignedIn, nextStep } = await world.auth.signIn(user);
    const { signInStep, challengeName, challengeParameters } = nextStep;
    assert.deepEqual(
      { isSignedIn, signInStep, challengeName },
      { isSignedIn: false, signInStep: "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE", challengeName: "FUTURE_CHALLENGE" },
    );
    assert.equal(challengeParameters.NEWS, "from the future");
    await assert.rejects(world.auth.confirmSignIn({ challengeResponse: "text" }), TypeError);
    assert.deepEqual(await world.auth.confirmSignIn({ challengeResponse: { ANSWER: "anything" } }), done);
  });
});

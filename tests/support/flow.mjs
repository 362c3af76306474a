// A pool of its own for one test, with Alice in it, and what stands around her: her mailbox, her authenticator app, and
// what the pool holds about her.
import { instance, seedPool, user } from "./pool_auth.mjs";

/** A base32 secret of an authenticator app. */
export const appSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** Where Alice can be reached. */
export const addresses = { email: "alice@example.com", phone_number: "+15550100" };

/**
 * @param {{ command(name: string, body?: object): Promise<any> }} server what `startPool` gave
 * @param {{ pool?: object, client?: object, user?: object, options?: object }} [settings] of pool, client and Alice as
 * tests/pool/README.md lists them; `options` go to `createCognitoAuth`
 */
export async function newPool(server, { pool, client, user: alice, options } = {}) {
  const config = await seedPool(server, { pool, client, user: { attributes: addresses, ...alice } });
  const { userPoolId } = config;
  const about = (members) => ({ userPoolId, username: user.username, ...members });
  return {
    config,
    ...instance(config, options),
    /** The code that was sent last. */
    code: async () => (await server.command("outbox", { userPoolId })).messages.at(-1).code,
    /** How many messages were sent. */
    sent: async () => (await server.command("outbox", { userPoolId })).messages.length,
    /** What the authenticator app shows. */
    appCode: async (secret = appSecret) => (await server.command("totp", { secret })).code,
    /** What the pool holds about Alice, or about somebody else. */
    view: (who = {}) => server.command("user", about(who)),
    change: (members) => server.command("updateUser", about(members)),
  };
}

/** What Alice signs in with: a flow that is custom from its beginning takes no password. */
export const inputFor = (authFlowType, more = {}) => {
  const { username, password } = { ...user, ...more };
  const options = { authFlowType };
  return authFlowType === "CUSTOM_WITHOUT_SRP" ? { username, options } : { username, password, options };
};

/** A code of the same length that is another one. */
export const otherThan = (code) => (/^0+$/.test(code) ? code.replace(/0$/, "1") : "0".repeat(code.length));

/** What the answer to each step is, for a user who knows everything. */
export async function answerTo(step, world, { password = user.password, custom = "blue", secret } = {}) {
  switch (step.signInStep) {
    case "CONFIRM_SIGN_IN_WITH_SMS_CODE":
    case "CONFIRM_SIGN_IN_WITH_EMAIL_CODE":
      return world.code();
    case "CONFIRM_SIGN_IN_WITH_TOTP_CODE":
      return world.appCode(secret);
    case "CONFIRM_SIGN_IN_WITH_PASSWORD":
      return password;
    case "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE":
      return custom;
    default:
      throw new Error(`nobody knows what to answer to ${step.signInStep}`);
  }
}

/** Signs Alice in, and answers whatever is asked. Gives the steps on the way. */
export async function signInThrough(auth, world, input = user) {
  const steps = [];
  let output = await auth.signIn(input);
  while (!output.isSignedIn) {
    steps.push(output.nextStep.signInStep);
    output = await auth.confirmSignIn({ challengeResponse: await answerTo(output.nextStep, world) });
  }
  return steps;
}

// Free functions: over the instance that is configured, or over that of a context.

import type { CognitoAuth } from "cognito-wasm";

import { configured, targetOf } from "./configured.js";
import { type Ceremony, toAmplify } from "./errors.js";
import type { Target } from "./target.js";
import type { AmplifyContext } from "./types/configuration.js";

/** A function of Amplify's form: its input alone, or after a context. */
export interface FreeFunction<Input extends unknown[], Output> {
  (context: AmplifyContext, ...input: Input): Promise<Output>;
  (...input: Input): Promise<Output>;
}

/**
 * Makes a free function of one over an instance. It rejects with errors of Amplify's shape.
 *
 * @param run - what it does
 * @param ceremony - what a passkey is asked for there
 */
export function free<Input extends unknown[], Output>(
  run: (auth: CognitoAuth, ...input: Input) => Promise<Output>,
  ceremony?: Ceremony,
): FreeFunction<Input, Output> {
  return onTarget(async (target, ...input: Input) => {
    const auth = await target.ready();
    await renewWithMetadata(target);
    return run(auth, ...input);
  }, ceremony);
}

/** The same for one over whatever is configured. */
export function onTarget<Input extends unknown[], Output>(
  run: (target: Target, ...input: Input) => Promise<Output>,
  ceremony?: Ceremony,
): FreeFunction<Input, Output> {
  return async (...given: unknown[]) => {
    const [first, ...rest] = given;
    const context = targetOf(first);
    try {
      return await run(context ?? configured(), ...((context ? rest : given) as Input));
    } catch (thrown) {
      throw toAmplify(thrown, ceremony);
    }
  };
}

/** Where the pool's triggers are to be told something at a renewal, it comes before a function that may need one. */
async function renewWithMetadata({ auth, session }: Target): Promise<void> {
  const clientMetadata = await session.clientMetadata?.();
  // The function itself rejects when there are no tokens.
  if (clientMetadata) await auth.getTokens({ clientMetadata }).catch(() => undefined);
}

// The modules of this package, and how an entry brings them.

import type * as ClientModule from "#wasm/client";
import type * as AwsModule from "#wasm/aws";

import { Guard } from "./guard.js";

/** Signing in, the session, the account. */
export const clientModule = new Guard<typeof ClientModule>("client");

/** AWS credentials and signatures. */
export const awsModule = new Guard<typeof AwsModule>("AWS");

export type { AwsModule, ClientModule };

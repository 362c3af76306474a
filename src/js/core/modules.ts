// The modules of this package, and how an entry brings them.

import type * as ClientGlue from "#wasm/client";
import type * as AwsGlue from "#wasm/aws";

import { Guard } from "./guard.js";

/** Signing in, the session, the account. */
export const clientModule = new Guard<ClientModule>("client");

/** AWS credentials and signatures. */
export const awsModule = new Guard<AwsModule>("AWS");

export type ClientModule = typeof ClientGlue;
export type AwsModule = typeof AwsGlue;

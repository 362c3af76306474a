// "cognito-wasm" in Node and the like, and "cognito-wasm/whole" anywhere: all of it is there at once.

import * as aws from "#wasm/aws";
import awsBytes from "#wasm/aws.bytes";
import * as client from "#wasm/client";
import clientBytes from "#wasm/client.bytes";

import * as awsScripts from "../aws/aws.js";
import { awsModule, clientModule } from "../core/modules.js";
import { useAwsScripts } from "../instance.js";
import { startSync } from "../core/start.js";

clientModule.use(() => startSync(client, clientBytes));
awsModule.use(() => startSync(aws, awsBytes));

useAwsScripts(awsScripts);

/** There is nothing to wait for here: the same code runs in a page. */
export const init = async (_source?: unknown): Promise<void> => {};

export * from "../index.js";

// "cognito-wasm" where code must not compile WebAssembly at run time: the platform hands over compiled modules.

import * as aws from "#wasm/aws";
import * as client from "#wasm/client";

import * as awsScripts from "../aws/aws.js";
import { awsModule, clientModule } from "../core/modules.js";
import { useAwsScripts } from "../instance.js";
import { start } from "../core/start.js";
// @ts-expect-error: the platform's bundler makes a module of the file
import awsFile from "./aws.wasm";
// @ts-expect-error: the platform's bundler makes a module of the file
import clientFile from "./client.wasm";

clientModule.use(() => start(client, clientFile as WebAssembly.Module));
awsModule.use(() => start(aws, awsFile as WebAssembly.Module));

useAwsScripts(awsScripts);

/** There is nothing to wait for here: the same code runs in a page. */
export const init = async (_source?: unknown): Promise<void> => {};

export * from "../index.js";

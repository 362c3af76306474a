// The start of the entries for platforms that do not let code compile WebAssembly: their bundlers hand over compiled modules.

import * as aws from "#wasm/aws";
import * as client from "#wasm/client";

import { awsModule, clientModule } from "../core/modules.js";
import { start } from "../core/start.js";

/**
 * Says what the modules are.
 *
 * @param clientFile - `client.wasm` as the platform's bundler imports it
 * @param awsFile - `aws.wasm` likewise
 */
export function useCompiled(clientFile: unknown, awsFile: unknown): void {
  clientModule.use(() => start(client, clientFile as WebAssembly.Module));
  awsModule.use(() => start(aws, awsFile as WebAssembly.Module));
}

// "cognito-wasm/slim": the same, with the client module as a file that the application serves.

import { awsModule, clientModule } from "../core/modules.js";
import type { ModuleSource } from "../types/module.js";

awsModule.provide(async () => (await import("../core/aws-in-script.js")).startAws());

/**
 * Says where the module is: `cognito-wasm/client.wasm`, as the application serves it.
 *
 * @param source - an address, a `Response`, bytes or a compiled module: it is loaded now. A function that gives one of
 *   these: it is called when the module is first needed.
 *
 * @example
 * ```ts
 * await init("/client.wasm");
 * await init(() => fetch("/client.wasm"));   // not before somebody signs in, or tokens are to be renewed
 * ```
 */
export async function init(source: ModuleSource | Promise<ModuleSource> | (() => ModuleSource | Promise<ModuleSource>)): Promise<void> {
  const isLazy = typeof source === "function";
  clientModule.provide(async () => {
    const { startClientFrom } = await import("../core/client-from.js");
    return startClientFrom(await (isLazy ? source() : source));
  });
  if (!isLazy) await clientModule.load();
}

export * from "../index.js";

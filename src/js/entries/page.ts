// "cognito-wasm" in a page. The modules' bytes are in scripts, which are loaded when something changes the session.

import { awsModule, clientModule } from "../core/modules.js";

clientModule.provide(async () => (await import("../core/client-in-script.js")).startClient());
awsModule.provide(async () => (await import("../core/aws-in-script.js")).startAws());

/** Loads the client module now: `SrpClient`, which answers at once, needs it. */
export const init = (): Promise<void> => clientModule.load();

export * from "../index.js";

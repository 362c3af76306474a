// "cognito-wasm" in Node and the like, and "cognito-wasm/whole" anywhere: all of it is there at once.

import awsBytes from "#wasm/aws.bytes";
import clientBytes from "#wasm/client.bytes";

import { awsModule, clientModule } from "../core/modules.js";
import { startSync } from "../core/start.js";

// The bundler makes a function of a module that is required. The glue wants a TextDecoder as soon as it is evaluated, which
// Jest's jsdom does not have: there, too, the package can be imported.
declare function require(name: "#wasm/aws"): typeof import("#wasm/aws");
declare function require(name: "#wasm/client"): typeof import("#wasm/client");

clientModule.use(() => startSync(require("#wasm/client"), clientBytes));
awsModule.use(() => startSync(require("#wasm/aws"), awsBytes));

export { init } from "./at-once.js";
export * from "../index.js";

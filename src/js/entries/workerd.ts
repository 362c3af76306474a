// "cognito-wasm" in Cloudflare Workers and other hosts of workerd.

// @ts-expect-error: the platform's bundler makes a module of the file
import awsFile from "./aws.wasm";
// @ts-expect-error: the platform's bundler makes a module of the file
import clientFile from "./client.wasm";
import { useCompiled } from "./compiled.js";

useCompiled(clientFile, awsFile);

export { init } from "./at-once.js";
export * from "../index.js";

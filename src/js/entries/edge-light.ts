// "cognito-wasm" in the edge runtime of Next.js and Vercel.

// @ts-expect-error: the platform's bundler makes a module of the file
import awsFile from "./aws.wasm?module";
// @ts-expect-error: the platform's bundler makes a module of the file
import clientFile from "./client.wasm?module";
import { useCompiled } from "./compiled.js";

useCompiled(clientFile, awsFile);

export { init } from "./at-once.js";
export * from "../index.js";

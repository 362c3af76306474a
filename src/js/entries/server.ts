// "cognito-wasm/server".

export { createServerAuth } from "../server/server-auth.js";

export type * from "../types/server.js";

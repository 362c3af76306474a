// "cognito-wasm/sync".

export * from "../sync/sync.js";

// The public types.

export type * from "./account.js";
export type * from "./config.js";
export type * from "./credentials.js";
export type * from "./error-code.js";
export type * from "./factors.js";
export type * from "./machine.js";
export type * from "./module.js";
export type * from "./oauth.js";
export type * from "./session.js";
export type * from "./sign-in.js";
export type * from "./srp.js";
export type * from "./storage.js";
export type * from "./tokens.js";
export type * from "./verifier.js";

// Our error as JavaScript sees it, and what other errors say.
import { authError } from "./core.js";
import { isObject, member } from "./platform.js";

/**
 * An `AuthError`, to be thrown. The core knows what each code means.
 *
 * @param {string} code
 * @param {string} message
 * @param {{ operation?: string, cause?: string }} [origin] the operation of the service, and what a caught error said
 * @returns {Error}
 */
export const fail = (code, message, { operation, cause } = {}) =>
  authError(code, message, operation, cause || undefined);

/**
 * Whether it is one of ours, from whichever copy of the package: `instanceof` would not know.
 *
 * @param {any} error
 */
export const isAuthError = (error) => isObject(error) && !!member(error, Symbol.for("cognito-wasm.AuthError"));

/**
 * What a thrown value says; empty when it says nothing.
 *
 * @param {any} thrown
 * @returns {string}
 */
export function messageOf(thrown) {
  try {
    const text = thrown instanceof Error ? thrown.message : thrown;
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}

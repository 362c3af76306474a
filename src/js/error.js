// Our error as JavaScript sees it, and what other errors say.
import { core } from "./core.js";
import { attempt, isObject, member, text } from "./platform.js";

/** Marks our errors across copies of the package, where `instanceof` would not. */
const BRAND = Symbol.for("cognito-wasm.AuthError");

/**
 * An `AuthError`, to be thrown. The core knows what each code means.
 *
 * @param {string} code
 * @param {string} message
 * @param {{ operation?: string, cause?: string }} [origin] the operation of the service, and what a caught error said
 * @returns {Error}
 */
export const fail = (code, message, { operation, cause } = {}) =>
  toError(core().ask("describe", code, message, operation, cause || undefined));

/** The error whose members the core gives: an `AuthError`, or a `TypeError` for a wrong argument. */
export function toError({ message, cause, ...members }) {
  if (members.name === "InvalidArgument") return new TypeError(message);
  const error = Object.assign(new Error(message), members, { [BRAND]: true });
  if (cause) error.cause = new Error(cause);
  return error;
}

/**
 * Whether it is one of ours, from whichever copy of the package: `instanceof` would not know.
 *
 * @param {any} error
 */
export const isAuthError = (error) => isObject(error) && !!member(error, BRAND);

/**
 * What a thrown value says; empty when it says nothing.
 *
 * @param {any} thrown
 * @returns {string}
 */
export const messageOf = (thrown) => attempt(() => text(thrown instanceof Error ? thrown.message : thrown)) ?? "";

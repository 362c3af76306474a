// The package in a page, for tests that call it from outside.
import { createCognitoAuth } from "/pkg/index.js";

const configs = await (await fetch("/config.json")).json();

window.lab = {
  createCognitoAuth,
  configs,
  auth: createCognitoAuth(configs.first),

  /** What a call comes to, in a form that leaves the page: `{ value }`, with `null` for nothing, or the members of its error. */
  async outcome(promise) {
    try {
      return { value: (await promise) ?? null };
    } catch ({ name, code, message, recoverySuggestion, cause }) {
      return { error: { name, code, message, recoverySuggestion, cause: cause?.message } };
    }
  },
};

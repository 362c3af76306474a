// What may be given as `storage`: the cookies of frameworks as they are, and objects of an application's own.
import { RequestCookies, ResponseCookies } from "@edge-runtime/cookies";
import type { StorageOption } from "cognito-wasm";

declare function take(option: StorageOption): void;

// Next's `await cookies()`, `request.cookies` and `response.cookies`.
take(new ResponseCookies(new Headers()));
take(new RequestCookies(new Headers()));
take(cookieStore);
take(localStorage);
take(new Map<string, string>());
take({
  get: (name) => name.length,
  set(name, value, attributes) {
    console.log(name.length, value.length, attributes.expires?.getTime());
  },
  delete: (name, attributes) => [name, attributes.path],
});
take({ get: async (name) => ({ value: name }), set: async (_name, value) => value.length, remove: (name) => name });
take({
  getItem: (key) => key,
  setItem: (key, value) => value.length,
  removeItem() {},
  lock: async (name, { timeout, signal }) => () => [name, timeout, signal],
});

// @ts-expect-error -- a promise: `await` is missing
take(Promise.resolve(new ResponseCookies(new Headers())));
// @ts-expect-error -- misspelt
take("Local");
// @ts-expect-error -- nothing could be deleted
take({ get() {}, set() {} });
// @ts-expect-error -- no storage
take({});

// What the platform is. It is asked at every call: a module may be loaded before a test or a server has set the
// stage.

import { member, method } from "./members.js";

/** Whether this is a page. */
export const isPage = (): boolean => globalThis.document !== undefined;

/**
 * Whether this is a page or a browser's worker: others of the same origin may be there. Servers that know
 * `WorkerGlobalScope`, such as workerd, have no location.
 */
export const hasOrigin = (): boolean =>
  isPage() || (method(globalThis, "WorkerGlobalScope") !== undefined && member(globalThis, "location") !== undefined);

/** Whether nobody sees the page. */
export const isHidden = (): boolean => globalThis.document?.visibilityState === "hidden";

/**
 * Lets a timer or channel of Node not keep the process alive, and returns it. In a browser there is nothing to do.
 */
export function unref<T>(handle: T): T {
  method(handle, "unref")?.();
  return handle;
}

/**
 * Holds an object without keeping it alive: what returns it, or `undefined` once it is gone. Cloudflare Workers of
 * older compatibility dates cannot, and hold it.
 */
export function holdWeakly<T extends object>(object: T): () => T | undefined {
  if (typeof WeakRef !== "function") return () => object;
  const held = new WeakRef(object);
  return () => held.deref();
}

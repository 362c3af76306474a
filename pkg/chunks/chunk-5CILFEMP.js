import {
  authError,
  fromCore,
  isAuthError
} from "./chunk-GIWJLK46.js";
import {
  isObject,
  member,
  method
} from "./chunk-FOCK5WX5.js";

// src/js/core/guard.ts
var Guard = class {
  /** @param name - what messages call it */
  constructor(name) {
    this.name = name;
  }
  name;
  module;
  loading;
  loader;
  /** Starts the module at once, when it is first needed. */
  starter;
  failed = false;
  starts = 0;
  /** Says how the module is loaded. What is loaded already stays. */
  provide(loader) {
    this.loader = loader;
  }
  /** Says how the module starts where it is there at once. */
  use(starter) {
    this.starter = starter;
  }
  /** Whether the module can be called at once. */
  get isHere() {
    return this.module !== void 0 || this.starter !== void 0;
  }
  /**
   * Loads the module once. Who failed may try again.
   *
   * @throws AuthError `NetworkError` when it cannot be fetched
   */
  async load() {
    if (this.isHere) return;
    this.loading ??= this.fetch();
    try {
      await this.loading;
    } finally {
      this.loading = void 0;
    }
  }
  /**
   * Calls the module. Its own errors are thrown as they are; anything else that comes out of it is a failure of the module:
   * it is started anew, and the call alone is lost.
   *
   * @throws AuthError, or TypeError for a wrong argument; `ModuleFailed` when the module failed
   */
  run(work) {
    const module = this.module ??= this.starter?.();
    if (!module) throw authError("ModuleNotLoaded", `the ${this.name} module is not loaded: await init() first`);
    if (this.failed) this.restart(module);
    try {
      return work(module);
    } catch (thrown) {
      if (isDescribed(thrown)) throw fromCore(thrown);
      this.failed = true;
      throw authError("ModuleFailed", "the WebAssembly module failed and was started anew", { cause: thrown });
    }
  }
  /** Makes an object in the module. */
  hold(make) {
    const value = this.run(make);
    return { value, start: this.starts };
  }
  /** Whether an object still belongs to the module that runs. */
  isAlive(held) {
    return held.start === this.starts && !this.failed;
  }
  /** Calls an object of the module. */
  call(held, work) {
    if (!this.isAlive(held)) {
      throw authError("ModuleFailed", "the WebAssembly module failed and was started anew");
    }
    return this.run(() => work(held.value));
  }
  /** Gives the memory of an object back, instead of when nobody holds it any more. */
  release(held) {
    if (this.isAlive(held)) this.run(() => held.value.free());
  }
  async fetch() {
    const { loader } = this;
    if (!loader) throw authError("ModuleNotLoaded", `nobody said where the ${this.name} module is: call init(source)`);
    try {
      this.module = await loader();
    } catch (cause) {
      if (isAuthError(cause)) throw cause;
      throw authError("NetworkError", `the ${this.name} module could not be loaded`, { cause });
    }
  }
  restart(module) {
    this.starts++;
    module.__wbg_reset_state();
    this.failed = false;
  }
};
function isDescribed(thrown) {
  return isObject(thrown) && !(thrown instanceof Error) && "kind" in thrown && "code" in thrown;
}

// src/js/core/modules.ts
var clientModule = new Guard("client");
var awsModule = new Guard("AWS");

// src/js/value/platform.ts
var isPage = () => globalThis.document !== void 0;
var hasOrigin = () => isPage() || method(globalThis, "WorkerGlobalScope") !== void 0 && member(globalThis, "location") !== void 0;
var isHidden = () => globalThis.document?.visibilityState === "hidden";
function unref(handle) {
  method(handle, "unref")?.();
  return handle;
}
function holdWeakly(object) {
  if (typeof WeakRef !== "function") return () => object;
  const held = new WeakRef(object);
  return () => held.deref();
}

// src/js/value/promise.ts
var MAX_DELAY = 2 ** 31 - 1;
var setTimer = (callback, ms) => setTimeout(callback, Math.min(ms, MAX_DELAY));
var sleep = (ms) => new Promise((resolve) => setTimer(resolve, ms));
async function breathe() {
  if (!isPage() || isHidden()) return;
  const { scheduler } = globalThis;
  await (scheduler?.yield?.() ?? sleep(0));
}
var jitter = () => Math.floor(Math.random() * 256);
var isThenable = (value) => method(value, "then") !== void 0;
async function within(promise, ms) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = unref(setTimer(() => reject(new Error(`no answer within ${ms / 1e3} s`)), ms));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
function follow(steps, wait = (promise) => promise) {
  function run(step) {
    while (!step.done) {
      const answer = step.value;
      if (isThenable(answer)) return resume(answer);
      step = steps.next(answer);
    }
    return step.value;
  }
  async function resume(promise) {
    let answer;
    try {
      answer = await wait(promise);
    } catch (thrown) {
      return run(steps.throw(thrown));
    }
    return run(steps.next(answer));
  }
  return run(steps.next());
}

export {
  clientModule,
  awsModule,
  isPage,
  hasOrigin,
  isHidden,
  unref,
  holdWeakly,
  setTimer,
  sleep,
  breathe,
  jitter,
  isThenable,
  within,
  follow
};
//# sourceMappingURL=chunk-5CILFEMP.js.map

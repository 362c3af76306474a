// The one way into a WebAssembly module. A module that failed is started anew: whatever it held can be made again from the
// stored record.

import { authError, type CoreError, fromCore, isAuthError } from "../errors.js";
import { attempt, isObject } from "../value/members.js";

/** What every module of this package exports besides its classes. */
export interface Module {
  /** Starts the module once more, with a memory of its own. Objects of the old one are refused. */
  __wbg_reset_state(): void;
}

/** An object of a module, which dies with it. */
export interface Held<T> {
  readonly value: T;
  /** Which start of the module it belongs to. */
  readonly start: number;
}

/** A module that is loaded when it is first needed. */
export class Guard<M extends Module> {
  private module: M | undefined;
  private loading: Promise<void> | undefined;
  private loader: (() => Promise<M>) | undefined;
  /** Starts the module at once, when it is first needed. */
  private starter: (() => M) | undefined;
  private failed = false;
  private starts = 0;

  /** @param name - what messages call it */
  constructor(private readonly name: string) {}

  /** Says how the module is loaded. What is loaded already stays. */
  provide(loader: () => Promise<M>): void {
    this.loader = loader;
  }

  /** Says how the module starts where it is there at once. */
  use(starter: () => M): void {
    this.starter = starter;
  }

  /** Whether the module can be called at once. */
  get isHere(): boolean {
    return this.module !== undefined || this.starter !== undefined;
  }

  /**
   * Loads the module once. Who failed may try again.
   *
   * @throws AuthError `NetworkError` when it cannot be fetched
   */
  async load(): Promise<void> {
    if (this.isHere) return;
    this.loading ??= this.fetch();
    try {
      await this.loading;
    } finally {
      this.loading = undefined;
    }
  }

  /**
   * Calls the module. Its own errors are thrown as they are; anything else that comes out of it is a failure of the module:
   * it is started anew, and the call alone is lost.
   *
   * @throws AuthError, or TypeError for a wrong argument; `ModuleFailed` when the module failed
   */
  run<T>(work: (module: M) => T): T {
    const module = this.start();
    if (this.failed) this.restart(module);
    try {
      return work(module);
    } catch (thrown) {
      // Near the end of the stack nothing can be called any more: the worst is noted before anything is.
      this.failed = true;
      if (isDescribed(thrown)) {
        this.failed = false;
        throw fromCore(thrown);
      }
      // At once, so that no finalizer frees an object of the module that failed; failing that, when it is called next.
      attempt(() => this.restart(module));
      throw moduleFailed(thrown);
    }
  }

  /** Makes an object in the module. */
  hold<T>(make: (module: M) => T): Held<T> {
    const value = this.run(make);
    return { value, start: this.starts };
  }

  /** Whether an object still belongs to the module that runs. */
  isAlive(held: Held<unknown>): boolean {
    return held.start === this.starts && !this.failed;
  }

  /** Calls an object of the module. */
  call<T, R>(held: Held<T>, work: (value: T) => R): R {
    const value = this.open(held);
    return this.run(() => work(value));
  }

  /**
   * An object of the module, to be handed to it at once.
   *
   * @throws AuthError `ModuleFailed` when it died with the module
   */
  open<T>(held: Held<T>): T {
    if (!this.isAlive(held)) throw moduleFailed();
    return held.value;
  }

  /** Gives the memory of an object back, instead of when nobody holds it any more. */
  release(held: Held<{ free(): void }>): void {
    if (this.isAlive(held)) this.run(() => held.value.free());
  }

  private async fetch(): Promise<void> {
    const { loader } = this;
    if (!loader) throw authError("ModuleNotLoaded", `nobody said where the ${this.name} module is: call init(source)`);
    try {
      this.module = await loader();
    } catch (cause) {
      if (isAuthError(cause)) throw cause;
      throw authError("NetworkError", `the ${this.name} module could not be loaded`, { cause });
    }
  }

  private start(): M {
    try {
      this.module ??= this.starter?.();
    } catch (cause) {
      throw isAuthError(cause) ? cause : moduleFailed(cause);
    }
    if (!this.module) throw authError("ModuleNotLoaded", `the ${this.name} module is not loaded: await init() first`);
    return this.module;
  }

  private restart(module: M): void {
    this.starts++;
    module.__wbg_reset_state();
    this.failed = false;
  }
}

const moduleFailed = (cause?: unknown) =>
  authError("ModuleFailed", "the WebAssembly module failed and was started anew", { cause });

/** Whether the module threw it on purpose. */
function isDescribed(thrown: unknown): thrown is CoreError {
  return isObject(thrown) && !(thrown instanceof Error) && "kind" in thrown && "code" in thrown;
}

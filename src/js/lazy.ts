// Scripts that few pages need. An entry brings them from the start, or they are loaded when they are first needed.

import { authError } from "./errors.js";

/** Scripts, there or to be loaded. */
export class Lazy<Scripts> {
  private scripts: Scripts | undefined;

  /** @param loader - imports them */
  constructor(private readonly loader: () => Promise<Scripts>) {}

  /** The scripts, when they are loaded. */
  get loaded(): Scripts | undefined {
    return this.scripts;
  }

  /** Brings the scripts from the start. */
  provide(scripts: Scripts): void {
    this.scripts = scripts;
  }

  /**
   * Loads the scripts. Who failed may try again.
   *
   * @throws AuthError `NetworkError` when they cannot be had
   */
  async load(): Promise<Scripts> {
    this.scripts ??= await importing(this.loader());
    return this.scripts;
  }
}

/**
 * Waits for scripts that are imported.
 *
 * @throws AuthError `NetworkError` when they cannot be had
 */
export async function importing<Scripts>(scripts: Promise<Scripts>): Promise<Scripts> {
  try {
    return await scripts;
  } catch (cause) {
    throw authError("NetworkError", "a part of cognito-wasm could not be loaded", { cause });
  }
}

// Whether records must be verified. What verifies them is loaded with the first one.

import type { ParsedOptions } from "../config/own.js";
import { importing } from "../lazy.js";
import type { StoredRecord } from "./record.js";
import type { RecordCheck } from "./record-check.js";

/**
 * What verifies the records of an instance; `undefined` where nobody else can write them.
 *
 * @param fromRequest - whether the storage came with a request
 * @throws TypeError when the records of a request are not to be verified
 */
export function lazyRecordCheck(options: ParsedOptions, fromRequest: boolean): LazyRecordCheck | undefined {
  const { verifyTokens, config } = options;
  if (fromRequest && verifyTokens === false) {
    throw new TypeError("verifyTokens must not be false with a request's cookies: whoever sends them can write them");
  }
  if (config.userPoolId === undefined || !(verifyTokens || fromRequest)) return undefined;
  return new LazyRecordCheck(options, fromRequest);
}

/** Verifies records, see {@link RecordCheck}. */
export class LazyRecordCheck {
  private loaded: RecordCheck | undefined;

  /**
   * @param options - the instance's
   * @param isForeign - whether the whole record can have been written by a visitor, and not only by scripts of this page
   */
  constructor(
    private readonly options: ParsedOptions,
    readonly isForeign: boolean,
  ) {}

  /** The record's text, where its tokens verify. */
  check(text: string | undefined): string | undefined | Promise<string | undefined> {
    if (text === undefined) return undefined;
    return this.loaded ? this.loaded.check(text) : this.loadAndCheck(text);
  }

  /** The record without what is neither verified nor needed. */
  handOut(record: StoredRecord): StoredRecord {
    return this.loaded?.handOut(record) ?? record;
  }

  private async loadAndCheck(text: string): Promise<string | undefined> {
    const { createRecordCheck } = await importing(import("./record-check.js"));
    this.loaded ??= createRecordCheck(this.options, this.isForeign);
    return this.loaded.check(text);
  }
}

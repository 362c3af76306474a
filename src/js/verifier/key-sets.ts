// All key sets of a verifier, with one index of their keys.

import type { PublicKey } from "./jwk.js";
import { KeySet } from "./key-set.js";
import type { Runtime } from "./options.js";

/** A key that may have signed a token, with the addresses of the key sets it is in. */
export interface Candidate {
  readonly key: PublicKey;
  readonly uris: ReadonlySet<string>;
}

/** The key sets of a verifier. Expectations with the same address share one. */
export class KeySets {
  private readonly sets: ReadonlyMap<string, KeySet>;
  /** The keys by id; `undefined` after a change. */
  private index: Map<string, Candidate[]> | undefined;

  /** @param uris - the addresses of the key sets */
  constructor(uris: readonly string[], runtime: Runtime) {
    const changed = () => {
      this.index = undefined;
    };
    this.sets = new Map(uris.map((uri) => [uri, new KeySet(uri, runtime, changed)]));
  }

  /** The number of key sets. */
  get size(): number {
    return this.sets.size;
  }

  /** All key sets. */
  all(): Iterable<KeySet> {
    return this.sets.values();
  }

  /** The key set at this address. */
  at(uri: string): KeySet | undefined {
    return this.sets.get(uri);
  }

  /** The keys with this id: two pools can have different keys with the same id, or one key in two sets. */
  find(kid: string): readonly Candidate[] {
    this.index ??= this.indexed();
    return this.index.get(kid) ?? [];
  }

  private indexed(): Map<string, Candidate[]> {
    const index = new Map<string, Candidate[]>();
    for (const keySet of this.sets.values()) {
      for (const key of keySet.all()) {
        const others = index.get(key.kid) ?? [];
        const same = others.find((candidate) => isSame(candidate.key, key));
        const uris = new Set([...(same?.uris ?? []), keySet.uri]);
        index.set(key.kid, [...others.filter((other) => other !== same), { key: same?.key ?? key, uris }]);
      }
    }
    return index;
  }
}

/** Whether two keys have the same members. */
const isSame = (one: PublicKey, other: PublicKey) => JSON.stringify(one.jwk) === JSON.stringify(other.jwk);

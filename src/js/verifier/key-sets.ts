// All key sets of a verifier together, with one index of their keys.

import type { PublicKey } from "./jwk.js";
import { KeySet } from "./key-set.js";
import type { Runtime } from "./options.js";

/** A key that a token may have been signed with, and the key sets that it is in. */
export interface Candidate {
  readonly key: PublicKey;
  readonly uris: ReadonlySet<string>;
}

/** The key sets of a verifier, each of which is fetched once for all that use it. */
export class KeySets {
  private readonly sets: ReadonlyMap<string, KeySet>;
  /** The keys by their ids; `undefined` when a key set has changed. */
  private index: Map<string, Candidate[]> | undefined;

  /** @param uris - where the key sets are */
  constructor(uris: readonly string[], runtime: Runtime) {
    const changed = () => {
      this.index = undefined;
    };
    this.sets = new Map(uris.map((uri) => [uri, new KeySet(uri, runtime, changed)]));
  }

  /** How many key sets there are. */
  get size(): number {
    return this.sets.size;
  }

  /** All of them. */
  all(): Iterable<KeySet> {
    return this.sets.values();
  }

  /** The key set that is at this place. */
  at(uri: string): KeySet | undefined {
    return this.sets.get(uri);
  }

  /** The keys with this id. Several pools may have keys with the same id, and several key sets may have the same key. */
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

// Performs the effects that a flow of the core hands out, and tells it what came of each. It knows no order: the sequence
// is the core's.

import type { Effect, Lock, Reply, WireEvent } from "#wasm/client";

import { authError } from "../errors.js";
import type { Abort, Network } from "../io/network.js";
import type { Store } from "../session/store.js";
import { breathe, isThenable, sleep } from "../value/promise.js";
import { messageOf } from "../errors.js";

/** What effects are performed with. */
export interface Ports {
  readonly network: Network;
  readonly store: Store;
  /** Tells the other tabs, or the listeners of this instance. */
  tell(audience: "tabs" | "here", event: WireEvent): void | Promise<void>;
}

/** An effect that only the caller can perform: the flow has ended, or waits for somebody. */
export type Stop<E extends { readonly kind: string }> = Exclude<E, { kind: Performed }>;

/** The kinds of effects that are performed here. */
type Performed =
  | "lock"
  | "unlock"
  | "read"
  | "probe"
  | "write"
  | "readOthers"
  | "writeOthers"
  | "send"
  | "wait"
  | "compute"
  | "tell";

/**
 * Drives a flow until it ends or waits for somebody.
 *
 * Where the storage answers at once, nothing else of this page runs between a `read` and the `write` after it: only
 * promises are waited for.
 *
 * @param next - takes a reply and gives the next effect
 * @param ports - what effects are performed with
 * @param reply - the first reply
 * @param abort - ends it from outside
 * @throws what the flow throws; `SignInAborted` after an abort. Locks that are held are released.
 */
export async function drive<E extends Effect<unknown>>(
  next: (reply: Reply) => E,
  ports: Ports,
  reply: Reply = { kind: "begin" },
  abort?: Abort,
): Promise<Stop<E>> {
  const locks = new Map<Lock, () => void>();
  try {
    for (;;) {
      const effect = next(reply);
      const performed = perform(effect, ports, locks, abort);
      if (performed === undefined) return effect as Stop<E>;
      reply = isThenable(performed) ? await performed : performed;
      if (abort?.ended) throw authError("SignInAborted", "the sign-in was aborted");
    }
  } finally {
    for (const release of locks.values()) release();
  }
}

const DONE: Reply = { kind: "done" };

function perform(
  effect: Effect<unknown>,
  { network, store, tell }: Ports,
  locks: Map<Lock, () => void>,
  abort: Abort | undefined,
): Reply | Promise<Reply> | undefined {
  switch (effect.kind) {
    case "lock": {
      const { lock } = effect;
      return then(store.lock(lock), (release) => {
        if (release) locks.set(lock, release);
        return { kind: "locked", held: release !== undefined };
      });
    }
    case "unlock":
      locks.get(effect.lock)?.();
      locks.delete(effect.lock);
      return DONE;
    case "read":
      return then(store.read(effect.atLeast ?? undefined), (text) => ({ kind: "record", text: text ?? null }));
    case "probe":
      return then(store.probe(), (stored) => ({ kind: "written", stored }));
    case "write":
      return then(store.write(effect.record), (stored) => ({ kind: "written", stored }));
    case "readOthers":
      return then(store.readOthers(effect.keys), (texts) => ({ kind: "texts", texts }));
    case "writeOthers":
      return then(store.writeOthers(effect.entries), () => DONE);
    case "send":
      return send(effect, network, abort);
    case "wait":
      return sleep(effect.millis + Math.random() * effect.spread).then(() => DONE);
    case "compute":
      return breathe().then(() => DONE);
    case "tell":
      return then(tell(effect.audience, effect.event), () => DONE);
    default:
      return undefined;
  }
}

async function send(
  { request, keepalive }: { request: { url: string; headers: Record<string, string>; body: string }; keepalive: boolean },
  network: Network,
  abort: Abort | undefined,
): Promise<Reply> {
  await breathe();
  try {
    const response = await network.send(request, { keepalive, ...(abort && { abort }) });
    await breathe();
    return { kind: "response", ...response };
  } catch (thrown) {
    // A wrong `headers` option is the application's fault, and no outage.
    if (thrown instanceof TypeError) throw thrown;
    return { kind: "noResponse", cause: messageOf((thrown as { cause?: unknown }).cause ?? thrown) };
  }
}

/** Goes on at once where the value is there at once. */
function then<T, R>(value: T | PromiseLike<T>, go: (value: T) => R): R | Promise<R> {
  return isThenable(value) ? Promise.resolve(value as PromiseLike<T>).then(go) : go(value as T);
}

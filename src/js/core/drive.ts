// Performs the effects that a flow of the core hands out, and tells it what came of each. It knows no order: the sequence
// is the core's.

import type { Effect, Lock, Reply, WireEvent, WireMark, WireRequest } from "#wasm/client";

import { type AuthError, isAuthError, messageOf } from "../errors.js";
import { MAX_ANSWER, type Network } from "../io/network.js";
import type { Store } from "../session/store.js";
import { writerOf } from "../session/writer.js";
import { breathe, isThenable, sleep } from "../value/promise.js";

/** What effects are performed with. */
export interface Ports {
  readonly network: Pick<Network, "send">;
  readonly store: Store;
  /** Tells the other tabs, or the listeners of this instance. */
  tell(audience: "tabs" | "here", event: WireEvent, mark: WireMark): void;
  /** Has the tokens renewed if they can be handed out no longer. It does not fail. */
  renew(): Promise<void>;
  /** Gets the logins for an identity pool. It does not fail. */
  renewLogins?(force: boolean): Promise<Reply>;
}

/** How a flow is driven. */
export interface DriveOptions {
  /** Ends the request that is under way. The flow itself is told by its owner. */
  readonly abort?: AbortSignal | undefined;
  /** Told of each operation before it is waited for. */
  readonly onOperation?: ((operation: string) => void) | undefined;
}

/**
 * Drives a flow until it ends or waits for somebody.
 *
 * Where the storage answers at once, nothing else of this page runs between a `read` and the `write` after it: only
 * promises are waited for.
 *
 * @param next - takes a reply and gives the next effect
 * @param ports - what effects are performed with
 * @param first - the first effect; without it the flow is asked for one
 * @param options - how to end it, and who hears of its operations
 * @returns what the flow gave at its end
 * @throws what the flow throws. Locks that are held are released.
 */
export async function drive<T>(
  next: (reply: Reply) => Effect<T>,
  ports: Ports,
  first: Effect<T> | undefined,
  options: DriveOptions = {},
): Promise<T> {
  const locks = new Map<Lock, () => void>();
  try {
    let effect = first ?? next({ kind: "begin" });
    while (effect.kind !== "done") {
      const performed = perform(effect, ports, locks, options);
      const reply = isThenable(performed) ? await performed : performed;
      effect = next(reply);
    }
    return effect.output;
  } finally {
    for (const release of locks.values()) release();
  }
}

const DONE: Reply = { kind: "done" };

function perform(
  effect: Exclude<Effect<unknown>, { kind: "done" }>,
  ports: Ports,
  locks: Map<Lock, () => void>,
  options: DriveOptions,
): Reply | Promise<Reply> {
  const { store } = ports;
  const writer = writerOf(store);
  switch (effect.kind) {
    case "lock": {
      const { lock } = effect;
      return then(writer.lock(lock), (release) => {
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
      return then(writer.probe(), (stored) => ({ kind: "written", stored }));
    case "write":
      return then(writer.write(effect.record), (stored) => ({ kind: "written", stored }));
    case "readOthers":
      return then(store.readOthers(effect.keys), (texts) => ({ kind: "texts", texts }));
    case "writeOthers":
      return then(writer.writeOthers(effect.entries), () => DONE);
    case "remove":
      return then(writer.remove(), (stored) => ({ kind: "written", stored }));
    case "send":
      options.onOperation?.(effect.request.operation);
      return send(effect.request, effect.keepalive, ports.network, options.abort);
    case "renew":
      return ports.renew().then(() => DONE);
    case "renewLogins":
      return ports.renewLogins?.(effect.force) ?? { kind: "loginsFailed" };
    case "wait":
      return sleep(effect.millis + Math.random() * effect.spread).then(() => DONE);
    case "compute":
      return breathe().then(() => DONE);
    case "tell":
      ports.tell(effect.audience, effect.event, effect.mark);
      return DONE;
  }
}

async function send(
  request: WireRequest,
  keepalive: boolean,
  network: Ports["network"],
  abort: AbortSignal | undefined,
): Promise<Reply> {
  await breathe();
  try {
    const response = await network.send(request, { keepalive, abort });
    await breathe();
    return { kind: "response", ...response };
  } catch (thrown) {
    // A wrong `headers` option is the application's fault, and no outage.
    if (thrown instanceof TypeError) throw thrown;
    if (isAuthError(thrown) && thrown.code === "InvalidResponse") return tooLarge(thrown);
    return { kind: "noResponse", cause: messageOf((thrown as { cause?: unknown }).cause ?? thrown) };
  }
}

/** An answer that was larger than any is. The core measures it once more, and says which operation it was. */
function tooLarge({ httpStatus = 0, requestId }: AuthError): Reply {
  const headers = requestId === undefined ? {} : { "x-amzn-requestid": requestId };
  return { kind: "response", status: httpStatus, headers, body: " ".repeat(MAX_ANSWER + 1) };
}

/** Goes on at once where the value is there at once. */
function then<T, R>(value: T | PromiseLike<T>, go: (value: T) => R): R | Promise<R> {
  return isThenable(value) ? Promise.resolve(value as PromiseLike<T>).then(go) : go(value as T);
}

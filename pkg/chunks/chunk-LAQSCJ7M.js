import {
  breathe,
  isThenable,
  sleep
} from "./chunk-5CILFEMP.js";
import {
  authError,
  messageOf
} from "./chunk-GIWJLK46.js";

// src/js/core/drive.ts
async function drive(next, ports, first, options = {}) {
  const locks = /* @__PURE__ */ new Map();
  try {
    let effect = first ?? next({ kind: "begin" });
    while (effect.kind !== "done") {
      const performed = perform(effect, ports, locks, options);
      const reply = isThenable(performed) ? await performed : performed;
      if (options.abort?.aborted) throw authError("SignInAborted", "the sign-in was aborted");
      effect = next(reply);
    }
    return effect.output;
  } finally {
    for (const release of locks.values()) release();
  }
}
var DONE = { kind: "done" };
function perform(effect, ports, locks, options) {
  const { store } = ports;
  switch (effect.kind) {
    case "lock": {
      const { lock } = effect;
      return then(store.lock(lock), (release) => {
        if (release) locks.set(lock, release);
        return { kind: "locked", held: release !== void 0 };
      });
    }
    case "unlock":
      locks.get(effect.lock)?.();
      locks.delete(effect.lock);
      return DONE;
    case "read":
      return then(store.read(effect.atLeast ?? void 0), (text) => ({ kind: "record", text: text ?? null }));
    case "probe":
      return then(store.probe(), (stored) => ({ kind: "written", stored }));
    case "write":
      return then(store.write(effect.record), (stored) => ({ kind: "written", stored }));
    case "readOthers":
      return then(store.readOthers(effect.keys), (texts) => ({ kind: "texts", texts }));
    case "writeOthers":
      return then(store.writeOthers(effect.entries), () => DONE);
    case "remove":
      return then(store.remove(), (stored) => ({ kind: "written", stored }));
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
async function send(request, keepalive, network, abort) {
  await breathe();
  try {
    const response = await network.send(request, { keepalive, abort });
    await breathe();
    return { kind: "response", ...response };
  } catch (thrown) {
    if (thrown instanceof TypeError) throw thrown;
    return { kind: "noResponse", cause: messageOf(thrown.cause ?? thrown) };
  }
}
function then(value, go) {
  return isThenable(value) ? Promise.resolve(value).then(go) : go(value);
}

export {
  drive
};
//# sourceMappingURL=chunk-LAQSCJ7M.js.map

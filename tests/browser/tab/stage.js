// What every tab has, whichever client runs in it: a clock that can be put forward, timers that stand still while the
// computer sleeps, and a memory of what came of using the session.
const realNow = Date.now;
const realTimeout = globalThis.setTimeout;
const realFetch = globalThis.fetch.bind(globalThis);
const timers = new Map();
let shift = 0;
let sending = 0;

/** The time in this tab, in ms. */
export const now = () => realNow() + shift;

/** A `fetch` that counts the requests under way. */
export async function countedFetch(...request) {
  sending += 1;
  try {
    return await realFetch(...request);
  } finally {
    sending -= 1;
  }
}

/**
 * Puts the client on stage, as `window.tab`.
 * @param {object} auth the client: `signIn`, `signOut`, `getCurrentUser`
 * @param {(options?: object) => Promise<{ accessToken: { payload: object } } | null | undefined>} getTokens
 */
export function enter(auth, getTokens) {
  const tab = {
    auth,
    events: [],
    /** What came of the last `everybody`. */
    outcome: undefined,

    /** Requests under way. */
    get sending() {
      return sending;
    },

    /** Puts the clock of this tab forward; nothing else happens. */
    setForward(milliseconds) {
      shift += milliseconds;
    },

    /** The computer sleeps for so long, and wakes up. */
    sleep(milliseconds) {
      shift += milliseconds;
      for (const [id, { callback, due }] of [...timers]) {
        if (due > performance.now() + milliseconds) continue;
        clearTimeout(id);
        timers.delete(id);
        callback();
      }
    },

    /** Uses the session: the token's id, `null` for nobody, or the error's code. */
    async use(options) {
      try {
        const tokens = await getTokens(options);
        return { token: tokens ? tokens.accessToken.payload.jti : null };
      } catch (error) {
        return { error: error.code ?? error.name };
      }
    },

    /** The ids of the events so far, without the first. */
    names: () => tab.events.map(({ event }) => event).filter((name) => name !== "initialSession"),

    /** All tabs use the session in the same moment. */
    everybody() {
      new BroadcastChannel("go").postMessage("go");
      tab.outcome = tab.use();
    },
  };
  new BroadcastChannel("go").onmessage = () => (tab.outcome = tab.use());
  window.tab = tab;
  return tab;
}

// Timers that were due while the computer slept run once, when it wakes up.
globalThis.setTimeout = (callback, delay, ...more) => {
  const id = realTimeout(() => {
    timers.delete(id);
    callback(...more);
  }, delay);
  timers.set(id, { callback, due: performance.now() + delay });
  return id;
};

// One of many tabs: a client whose clock can be put forward, and that remembers what happened to it.
import { createCognitoAuth } from "/pkg/inline.js";

const { auth: config } = await (await fetch("/config.json")).json();
const realTimeout = globalThis.setTimeout;
const timers = new Map();
let shift = 0;

// Timers stand still while a computer sleeps. When it wakes up, those that were due run, once.
globalThis.setTimeout = (callback, delay, ...more) => {
  const id = realTimeout(() => {
    timers.delete(id);
    callback(...more);
  }, delay);
  timers.set(id, { callback, due: performance.now() + delay });
  return id;
};

const auth = createCognitoAuth({
  ...config,
  runtime: {
    now: () => Date.now() + shift,
    fetch: async (url, init) => {
      tab.sending += 1;
      try {
        return await fetch(url, init);
      } finally {
        tab.sending -= 1;
      }
    },
  },
});

const tab = {
  auth,
  events: [],
  /** Requests under way. */
  sending: 0,
  /** What came of the last `go`. */
  outcome: undefined,

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
      const tokens = await auth.getTokens(options);
      return { token: tokens && tokens.accessToken.payload.jti };
    } catch (error) {
      return { error: error.code ?? String(error) };
    }
  },

  /** The ids of the events so far, without the first. */
  names: () => tab.events.map(({ event }) => event).filter((name) => name !== "initialSession"),
};

auth.onAuthStateChange((event) => tab.events.push(event));

// All tabs use the session in the same moment.
new BroadcastChannel("go").onmessage = () => (tab.outcome = tab.use());
tab.everybody = () => {
  new BroadcastChannel("go").postMessage("go");
  tab.outcome = tab.use();
};

window.tab = tab;

import { element } from "./element.js";

const longest = 60;

const words = {
  initialSession: "Session read",
  signedIn: "Signed in",
  signedOut: "Signed out",
  tokenRefresh: "Tokens refreshed",
  tokenRefresh_failure: "Refresh failed",
  userUpdated: "User updated",
  signInWithRedirect: "Came back",
  signInWithRedirect_failure: "Redirect failed",
  storage_failure: "Storage failed",
};

/** The timeline of what happened: events of the client, the requests it made, and the time its proofs took. */
export class Activity {
  #list;
  #lastAnswer = 0;

  /** @param {HTMLOListElement} list */
  constructor(list) {
    this.#list = list;
  }

  /** Notes an event of `onAuthStateChange`. */
  event({ event, source, error }) {
    const where = source === "other-tab" ? "in another tab" : "in this tab";
    this.#add(error ? "failure" : "event", words[event] ?? event, error ? error.code : where, event);
  }

  /** A `fetch` that notes how long each request took. It reads the operation's name, never what a request carries. */
  fetch = async (url, init) => {
    const operation = init.headers["x-amz-target"]?.split(".").pop() ?? new URL(url).pathname;
    const started = performance.now();
    if (answersPassword(init.body)) this.#add("proof", "Password proof", `computed in ${time(started - this.#lastAnswer)}`);
    try {
      const response = await fetch(url, init);
      const text = await response.text();
      this.#lastAnswer = performance.now();
      const kind = response.ok ? "request" : "failure";
      this.#add(kind, operation, `${response.status} · ${time(this.#lastAnswer - started)}`);
      return { status: response.status, headers: response.headers, text: () => text };
    } catch (error) {
      this.#add("failure", operation, `no answer · ${time(performance.now() - started)}`);
      throw error;
    }
  };

  #add(kind, title, detail = "", name) {
    const now = new Date();
    const clock = now.toLocaleTimeString(undefined, { hour12: false });
    this.#list.prepend(
      element(
        "li",
        { class: kind, "data-event": name },
        element("span", { class: "what" }, title),
        element("span", { class: "detail" }, detail),
        element("time", { datetime: now.toISOString() }, clock),
      ),
    );
    while (this.#list.children.length > longest) this.#list.lastElementChild.remove();
  }
}

function answersPassword(body) {
  return body?.includes('"ChallengeName":"PASSWORD_VERIFIER"');
}

function time(milliseconds) {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

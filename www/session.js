import { claimsTable, moment } from "./claims.js";
import { showError } from "./form.js";
import { isShown, showView } from "./view.js";

const section = document.getElementById("session");
const part = (name) => section.querySelector(`[data-part="${name}"]`);
const progress = section.querySelector("progress");
const button = (action) => section.querySelector(`[data-action="${action}"]`);

/** The view of a signed-in user: who it is, what the tokens say, and how long they last. */
export class Session {
  #auth;
  #expiresAt = 0;
  #life = 1;

  /** @param {object} auth the client */
  constructor(auth) {
    this.#auth = auth;
    this.#handle("refresh", () => auth.getTokens({ forceRefresh: true }));
    this.#handle("sign-out", () => auth.signOut());
    setInterval(() => this.#count(), 1000);
  }

  /** Shows the user with the newest tokens; `false` when nobody is signed in. */
  async show() {
    const user = await this.#auth.getCurrentUser().catch(() => null);
    if (!user) return false;
    this.#showUser(user);
    const wasShown = isShown("session");
    // Without tokens the user is still signed in: the next try may bring them.
    const tokens = await this.#auth.getTokens().catch((error) => this.fail(error));
    if (tokens === null) return false;
    if (tokens) this.#showTokens(tokens);
    if (!wasShown) showView("session", { title: user.username });
    return true;
  }

  /** Says that the tokens could not be refreshed. */
  fail(error) {
    showError(section, error);
  }

  #showUser({ username, userId, signInDetails }) {
    section.querySelector("h1").textContent = signInDetails?.loginId ?? username;
    section.querySelector(".avatar").textContent = [...(signInDetails?.loginId ?? username)][0].toUpperCase();
    part("details").textContent = `Signed in · ${userId}`;
  }

  #showTokens({ accessToken, idToken, expiresAt }) {
    showError(section, null);
    this.#expiresAt = expiresAt.getTime();
    this.#life = Math.max(1, (accessToken.payload.exp - accessToken.payload.iat) * 1000);
    part("expires").replaceChildren("Renewed by itself before ", moment(expiresAt));
    part("id-claims").replaceChildren(idToken ? claimsTable("Claims of the ID token", idToken.payload) : "There is none.");
    part("access-claims").replaceChildren(claimsTable("Claims of the access token", accessToken.payload));
    this.#count();
  }

  #count() {
    const left = Math.max(0, this.#expiresAt - Date.now());
    part("countdown").textContent = left ? `${duration(left)} left` : "expired";
    progress.value = left / this.#life;
  }

  #handle(action, run) {
    button(action).addEventListener("click", async ({ currentTarget }) => {
      if (currentTarget.getAttribute("aria-busy") === "true") return;
      currentTarget.setAttribute("aria-busy", "true");
      showError(section, null);
      try {
        await run();
      } catch (error) {
        this.fail(error);
      } finally {
        currentTarget.removeAttribute("aria-busy");
      }
    });
  }
}

function duration(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

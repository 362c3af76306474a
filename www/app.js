// The page: a client for the pool that config.json names, and the views that show how it stands.
import { createCognitoAuth } from "../pkg/index.js";
import { Account } from "./account.js";
import { Activity } from "./activity.js";
import { showError } from "./form.js";
import { Session } from "./session.js";
import { SignIn } from "./sign-in.js";
import { isShown } from "./view.js";

main().catch((error) => {
  const loading = document.getElementById("loading");
  loading.removeAttribute("aria-busy");
  loading.querySelector(".quiet").hidden = true;
  showError(loading, error);
});

async function main() {
  const config = await loadConfig();
  const activity = new Activity(document.getElementById("activity"));
  const auth = createCognitoAuth({ ...config.auth, runtime: { fetch: activity.fetch } });
  const account = new Account(auth, (how) => signIn.show(how));
  const signIn = new SignIn(auth, { account, clientId: config.auth.userPoolClientId });
  const session = new Session(auth);
  showPool(config.auth);
  offer(config, { auth, account, signIn });
  const refusal = await comeBack(auth);

  auth.onAuthStateChange(async (state) => {
    activity.event(state);
    if (state.event === "tokenRefresh_failure") return session.fail(state.error);
    if (await session.show()) return signIn.clear();
    if (state.event === "initialSession" && (await signIn.resume())) return;
    // Whoever is busy signing in here is not disturbed by what happens in other tabs.
    if (isShown("loading")) return signIn.show({ error: refusal });
    if (isShown("session")) signIn.show();
  });
}

async function loadConfig() {
  const response = await fetch("config.json");
  if (!response.ok) throw new Error("There is no config.json beside this page.");
  return response.json();
}

/** Takes up the way back from managed login, where the address is one. Gives what went wrong. */
async function comeBack(auth) {
  if (!new URLSearchParams(location.search).has("state")) return undefined;
  return auth.handleRedirectCallback().then(
    () => undefined,
    (error) => error,
  );
}

function showPool({ userPoolId }) {
  const pool = document.getElementById("pool");
  pool.textContent = userPoolId;
  pool.title = "User pool";
  pool.hidden = false;
}

/** The ways around the password: the pool's own pages, a forgotten one, a new account, and the demo's user. */
function offer({ auth: { loginWith }, demoUser }, { auth, account, signIn }) {
  const { username, password } = document.querySelector("#sign-in form").elements;
  const on = (action, run) => document.querySelector(`[data-action="${action}"]`).addEventListener("click", run);
  on("forgot", () => account.resetPassword({ username: username.value }));
  on("sign-up", () => account.signUp());
  on("redirect", () => auth.signInWithRedirect().catch((error) => signIn.show({ error })));
  document.getElementById("redirect-offer").hidden = !loginWith;
  on("demo", () => {
    username.value = demoUser.username;
    password.value = demoUser.password;
    password.focus();
  });
  document.getElementById("sign-up-offer").hidden = false;
  if (!demoUser) return;
  const box = document.getElementById("demo-user");
  for (const name of ["username", "password"]) box.querySelector(`[data-demo="${name}"]`).textContent = demoUser[name];
  box.hidden = false;
}

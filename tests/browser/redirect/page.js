// A page that signs in by redirect. Its callback page is mounted twice, as React does in development.
import { createCognitoAuth } from "/pkg/index.js";

const { auth: config } = await (await fetch("/config.json")).json();
const storage = new URLSearchParams(location.search).get("storage") ?? "local";
const auth = createCognitoAuth({ ...config, storage });
const app = { auth, events: [], outcomes: undefined, popup: undefined };
auth.onAuthStateChange(({ event, source }) => app.events.push(`${event} ${source}`));

/** What a call gave, as plain data. */
const outcome = (call) => call.then((output) => ({ output }), ({ code, message }) => ({ code, message }));
app.outcome = outcome;

document.querySelector("#popup").addEventListener("click", () => {
  const redirectUri = `${location.origin}/callback/${location.search}`;
  app.popup = outcome(auth.signInWithRedirect({ customState: "from the popup", options: { popup: true, redirectUri } }));
});

if (location.pathname === "/callback/") {
  app.outcomes = await Promise.all([outcome(auth.handleRedirectCallback()), outcome(auth.handleRedirectCallback())]);
}
window.app = app;

// A web application on Express 5: a sign-in form, a second factor, a protected page, a sign-out. The server alone keeps the
// session, in cookies that no script can read.
import express from "express";
import { isAuthError } from "cognito-wasm";
import { createServerAuth } from "cognito-wasm/server";

const server = createServerAuth({
  userPoolId: process.env.USER_POOL_ID,
  userPoolClientId: process.env.CLIENT_ID,
  userPoolEndpoint: process.env.USER_POOL_ENDPOINT, // an emulator; not set in production
  secret: process.env.SESSION_SECRET, // openssl rand -base64 32
});

export const app = express();
app.use(express.urlencoded({ extended: false }));

/** Answers by what `act` returns: a path to go to, or a page. The cookies come before the body. */
const answer = (act) => async (request, response) => {
  const session = server.forRequest(request);
  const { redirect, page, status = 200 } = await act(session.auth, request);
  if (session.setCookies.length > 0) {
    response.append("Set-Cookie", session.setCookies).set("Cache-Control", "private, no-store");
  }
  if (redirect) response.redirect(303, redirect);
  else response.status(status).type("html").send(page);
};

/** Where a sign-in goes on; a refusal shows the form once more. */
async function next(signingIn) {
  try {
    const { isSignedIn } = await signingIn;
    return { redirect: isSignedIn ? "/" : "/code" };
  } catch (error) {
    if (!isAuthError(error)) throw error;
    return { status: 401, page: form("/sign-in", ["username", "password"], error.code) };
  }
}

app.get("/", answer(async (auth) => {
  const tokens = await auth.getTokens(); // verified; renewed when they are about to end
  if (!tokens) return { redirect: "/sign-in" };
  return { page: `<p>Hello, ${escaped(tokens.accessToken.payload.username)}</p>${form("/sign-out", [])}` };
}));

app.get("/sign-in", answer(async () => ({ page: form("/sign-in", ["username", "password"]) })));
app.post("/sign-in", answer((auth, { body: { username, password } }) => next(auth.signIn({ username, password }))));

app.get("/code", answer(async (auth) => {
  const waiting = await auth.pendingSignIn();
  return waiting ? { page: form("/code", ["code"], waiting.nextStep.signInStep) } : { redirect: "/sign-in" };
}));
app.post("/code", answer((auth, { body }) => next(auth.confirmSignIn({ challengeResponse: body.code }))));

app.post("/sign-out", answer(async (auth) => {
  await auth.signOut();
  return { redirect: "/sign-in" };
}));

const form = (action, names, message = "") =>
  `<form method="post" action="${action}"><p>${message}</p>${names
    .map((name) => `<label>${name} <input name="${name}" type="${name === "password" ? "password" : "text"}"></label>`)
    .join("")}<button>${action.slice(1)}</button></form>`;

const escaped = (text) => String(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

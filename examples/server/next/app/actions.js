"use server";

import { isAuthError } from "cognito-wasm";
import { redirect } from "next/navigation";
import { writeAuth } from "../lib/auth";

/** Answers the form of the sign-in page: a password first, then a code if the user has a second factor. */
export async function signIn(form) {
  const auth = await writeAuth();
  const text = (name) => String(form.get(name) ?? "");
  let path;
  try {
    const { isSignedIn } = form.has("code")
      ? await auth.confirmSignIn({ challengeResponse: text("code") })
      : await auth.signIn({ username: text("username"), password: text("password") });
    path = isSignedIn ? "/" : "/sign-in";
  } catch (error) {
    if (!isAuthError(error)) throw error;
    path = `/sign-in?error=${error.code}`;
  }
  redirect(path);
}

export async function signOut() {
  await (await writeAuth()).signOut();
  redirect("/sign-in");
}

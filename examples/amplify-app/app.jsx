import { getCurrentUser } from "aws-amplify/auth";
import { Hub } from "aws-amplify/utils";
import { useEffect, useState } from "react";
import { Account } from "./account.jsx";
import { ForgotPassword } from "./forgot-password.jsx";
import { SignIn } from "./sign-in.jsx";
import { SignUp } from "./sign-up.jsx";

const pages = { "#/sign-in": SignIn, "#/sign-up": SignUp, "#/forgot-password": ForgotPassword };

export const go = (hash) => (location.hash = hash);

/** The page by its hash. `#/account`, the default, is for those who are signed in. */
export function App() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const update = () => setHash(location.hash);
    addEventListener("hashchange", update);
    return () => removeEventListener("hashchange", update);
  }, []);
  const Page = pages[hash];
  return Page ? <Page /> : <Protected />;
}

function Protected() {
  const [user, setUser] = useState();
  useEffect(() => {
    const load = () => getCurrentUser().then(setUser, () => go("#/sign-in"));
    load();
    return Hub.listen("auth", ({ payload }) => {
      if (payload.event === "signedOut" || payload.event === "tokenRefresh_failure") load();
    });
  }, []);
  return user ? <Account user={user} /> : <p>One moment…</p>;
}

import { fetchAuthSession, fetchMFAPreference, setUpTOTP, signOut, updateMFAPreference, verifyTOTPSetup } from "aws-amplify/auth";
import { useEffect, useState } from "react";
import { go } from "./app.jsx";
import { Form } from "./form.jsx";

/** What only somebody who is signed in sees. */
export function Account({ user }) {
  const [expires, setExpires] = useState();
  const [mfa, setMfa] = useState();
  const [setup, setSetup] = useState();
  useEffect(() => {
    fetchAuthSession().then(({ tokens }) => setExpires(tokens?.accessToken.payload.exp));
    fetchMFAPreference().then(({ preferred }) => setMfa(preferred ?? "none"));
  }, []);

  async function verify({ code }) {
    await verifyTOTPSetup({ code });
    await updateMFAPreference({ totp: "PREFERRED" });
    setSetup(undefined);
    setMfa((await fetchMFAPreference()).preferred);
  }

  async function leave() {
    await signOut();
    go("#/sign-in");
  }

  return (
    <section>
      <h1 id="user">{user.username}</h1>
      <p id="expires">{expires && new Date(expires * 1000).toISOString()}</p>
      <p id="mfa">{mfa}</p>
      {setup ? (
        <Form title={setup.sharedSecret} fields={{ code: "text" }} button="Verify" onSubmit={verify}>
          <a id="uri" href={setup.getSetupUri("Amplify app").href}>
            Open your authenticator app
          </a>
        </Form>
      ) : (
        <button id="set-up" onClick={async () => setSetup(await setUpTOTP())}>
          Set up an authenticator app
        </button>
      )}
      <button id="sign-out" onClick={leave}>
        Sign out
      </button>
    </section>
  );
}

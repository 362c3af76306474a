import { readAuth } from "../../lib/auth";
import { signIn } from "../actions";

export default async function SignIn({ searchParams }) {
  const { error } = await searchParams;
  // Kept in a sealed cookie between the two requests.
  const waiting = await (await readAuth()).pendingSignIn();
  return (
    <form action={signIn}>
      {error && <p role="alert">{error}</p>}
      {waiting ? (
        <input name="code" autoComplete="one-time-code" aria-label={waiting.nextStep.signInStep} />
      ) : (
        <>
          <input name="username" autoComplete="username" aria-label="Username" />
          <input name="password" type="password" autoComplete="current-password" aria-label="Password" />
        </>
      )}
      <button>Sign in</button>
    </form>
  );
}

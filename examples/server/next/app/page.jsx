// A server component: rendered signed in, and the same after hydration, because it needs nothing of the browser.
import { readAuth } from "../lib/auth";
import { signOut } from "./actions";

export default async function Home() {
  const { username } = await (await readAuth()).getCurrentUser();
  return (
    <form action={signOut}>
      <p>Hello, {username}</p>
      <button>Sign out</button>
    </form>
  );
}

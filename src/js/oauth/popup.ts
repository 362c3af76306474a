// Signing in in a popup: the page that comes back there hands its address to the page that has opened it.

import { AuthError, authError, isAuthError } from "../errors.js";
import type { RedirectOutput } from "../types/oauth.js";
import { attempt, isObject, member } from "../value/members.js";
import { setTimer, sleep } from "../value/promise.js";

/** How often the popup is looked at, milliseconds, and how long an answer may still come once it is gone. */
const LOOK = 500;
const GRACE = 1_000;

/** How long the page that has opened the popup may take to say that it is there, and to sign in, milliseconds. */
const HELLO = 2_000;
const PATIENCE = 60_000;

/** What the two pages tell each other. */
type Message =
  | { readonly kind: "callback"; readonly url: string }
  | { readonly kind: "taken" }
  | { readonly kind: "done"; readonly output: RedirectOutput }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

/**
 * Waits for the popup to come back, and signs in.
 *
 * @param popup - which leads to managed login
 * @param name - the name of the channel between the two pages
 * @param complete - signs in with the address that came back
 * @throws AuthError `OAuthSignInCanceled` when the popup was closed
 */
export async function awaitPopup(
  popup: Window,
  name: string,
  complete: (url: string) => Promise<RedirectOutput>,
): Promise<RedirectOutput> {
  const channel = open(name);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      channel.onmessage = ({ data }) => {
        const url = member(data, "kind") === "callback" ? member(data, "url") : undefined;
        if (typeof url === "string") resolve(url);
      };
      void closing(popup).then(() => reject(authError("OAuthSignInCanceled", "the popup was closed")));
    });
    post(channel, { kind: "taken" });
    try {
      const output = await complete(url);
      post(channel, { kind: "done", output });
      return output;
    } catch (error) {
      const code = isAuthError(error) ? error.code : "Unknown";
      post(channel, { kind: "failed", code, message: isAuthError(error) ? error.message : "the sign-in failed" });
      throw error;
    }
  } finally {
    channel.close();
    attempt(() => popup.close());
  }
}

/**
 * In the popup: hands the address over to the page that has opened it, which signs in.
 *
 * @returns `undefined` when that page is gone
 * @throws AuthError what went wrong there
 */
export async function handOver(name: string, url: string): Promise<RedirectOutput | undefined> {
  const channel = open(name);
  try {
    let taken = false;
    const answer = await new Promise<Message | undefined>((resolve) => {
      const timer = setTimer(() => resolve(undefined), PATIENCE);
      const hello = setTimer(() => void (taken || resolve(undefined)), HELLO);
      channel.onmessage = ({ data }) => {
        const kind = member(data, "kind");
        if (kind === "taken") return void (taken = true);
        if (kind !== "failed" && !(kind === "done" && isObject(member(data, "output")))) return;
        clearTimeout(timer);
        clearTimeout(hello);
        resolve(data as Message);
      };
      post(channel, { kind: "callback", url });
    });
    if (taken) globalThis.close();
    if (answer?.kind === "failed") throw new AuthError(answer.code, answer.message);
    if (answer?.kind === "done") return answer.output;
    if (taken) throw authError("NetworkError", "the page that has opened this popup did not sign in");
    return undefined;
  } finally {
    channel.close();
  }
}

/** Resolves when the popup is closed, and nothing came of it for a moment. */
async function closing(popup: Window): Promise<void> {
  while (!popup.closed) await sleep(LOOK);
  await sleep(GRACE);
}

function open(name: string): BroadcastChannel {
  const channel = attempt(() => new BroadcastChannel(name));
  if (!channel) throw authError("NotSupportedError", "this browser has no BroadcastChannel, which a popup needs");
  return channel;
}

const post = (channel: BroadcastChannel, message: Message) => channel.postMessage(message);

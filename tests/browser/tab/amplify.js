// One of many tabs, with Amplify in it. Its clock and its `fetch` are the page's.
import { Amplify } from "aws-amplify";
import * as auth from "aws-amplify/auth";
import { Hub } from "aws-amplify/utils";
import { countedFetch, enter, now } from "./stage.js";

const { auth: Cognito } = await (await fetch("/config.json")).json();
globalThis.fetch = countedFetch;
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts));
  }

  static now() {
    return now();
  }
};
Amplify.configure({ Auth: { Cognito } });
const tab = enter(auth, async (options) => (await auth.fetchAuthSession(options)).tokens);
Hub.listen("auth", ({ payload }) => tab.events.push({ event: payload.event }));

// One of many tabs.
import { createCognitoAuth } from "/pkg/index.js";
import { countedFetch, enter, now } from "./stage.js";

const { auth: config } = await (await fetch("/config.json")).json();
const auth = createCognitoAuth({ ...config, runtime: { now, fetch: countedFetch } });
const tab = enter(auth, (options) => auth.getTokens(options));
auth.onAuthStateChange((event) => tab.events.push(event));

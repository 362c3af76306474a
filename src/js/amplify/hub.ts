// Amplify's Hub: listeners by channel. The channel `auth` tells what happens to the session.

import type { AuthEvent } from "cognito-wasm";

import { toAmplify } from "./errors.js";

/** What is told on a channel. */
export interface EventDataMap {
  event: string;
  data?: unknown;
}

/** What is told on the channel `auth`. */
export type AuthHubEventData =
  | { event: "signedIn"; data: { username: string; userId: string } }
  | { event: "signedOut" }
  | { event: "tokenRefresh" }
  | { event: "tokenRefresh_failure"; data: { error?: HubError } }
  | { event: "signInWithRedirect" }
  | { event: "signInWithRedirect_failure"; data: { error?: HubError } }
  | { event: "customOAuthState"; data: string };

/** An error as the Hub tells it: an `AuthError`. */
interface HubError {
  name: string;
  message: string;
  recoverySuggestion?: string;
}

/** The channels whose events are known. */
export interface AmplifyEventData {
  auth: AuthHubEventData;
  [channel: string]: EventDataMap;
}

/** What is told, and a text that may go with it. */
export type HubPayload<EventData extends EventDataMap = EventDataMap> = EventData & { message?: string };

/** What a listener is called with. */
export interface HubCapsule<Channel extends string, EventData extends EventDataMap> {
  channel: Channel;
  payload: HubPayload<EventData>;
  /** Who told it: `Auth`. */
  source?: string;
  /** Whether it happened in another tab. */
  crossTab?: boolean;
  patternInfo?: string[];
}

/** A listener. */
export type HubCallback<Channel extends string = string, EventData extends EventDataMap = EventDataMap> = (
  capsule: HubCapsule<Channel, EventData>,
) => void;

/** Removes a listener. */
export type StopListenerCallback = () => void;

/** What a listener hears. */
export interface ListenOptions {
  /** Not used. */
  listenerName?: string;
  /** Whether it also hears what happened in other tabs, on the channel `auth`. Default: no. */
  enableCrossTabEvents?: boolean;
}

interface Listener {
  readonly callback: (capsule: HubCapsule<string, EventDataMap>) => void;
  readonly hearsOtherTabs: boolean;
}

/** Tells events to listeners, by channels. */
export class HubClass {
  private readonly listeners = new Map<string, Set<Listener>>();

  /** @param name - not used */
  constructor(readonly name: string) {}

  /**
   * Tells an event to the listeners of a channel.
   *
   * @param channel - any name
   * @param payload - what happened
   * @param source - who tells it
   */
  dispatch<Channel extends "auth">(
    channel: Channel,
    payload: HubPayload<AmplifyEventData[Channel]>,
    source?: string,
  ): void;
  dispatch(channel: string, payload: HubPayload, source?: string): void;
  dispatch(channel: string, payload: HubPayload, source?: string): void {
    this.tell({ channel, payload: { ...payload }, ...(source !== undefined && { source }), patternInfo: [] });
  }

  /**
   * Adds a listener to a channel.
   *
   * @returns what removes it
   * @throws TypeError when the callback is not a function
   */
  listen<Channel extends "auth">(
    channel: Channel,
    callback: HubCallback<Channel, AmplifyEventData[Channel]>,
    options?: string | ListenOptions,
  ): StopListenerCallback;
  listen<EventData extends EventDataMap>(
    channel: string,
    callback: HubCallback<string, EventData>,
    options?: string | ListenOptions,
  ): StopListenerCallback;
  listen(
    channel: string,
    callback: (capsule: never) => void,
    options?: string | ListenOptions,
  ): StopListenerCallback {
    if (typeof callback !== "function") throw new TypeError("the listener of Hub.listen must be a function");
    const hearsOtherTabs = typeof options === "object" && options.enableCrossTabEvents === true;
    const listener: Listener = { callback: callback as Listener["callback"], hearsOtherTabs };
    const listeners = this.listeners.get(channel) ?? new Set();
    this.listeners.set(channel, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /** Tells a capsule to everybody who is to hear it. What a listener throws is reported and hurts nobody else. */
  tell(capsule: HubCapsule<string, EventDataMap>): void {
    for (const { callback, hearsOtherTabs } of [...(this.listeners.get(capsule.channel) ?? [])]) {
      if (capsule.crossTab && !hearsOtherTabs) continue;
      try {
        callback(capsule);
      } catch (thrown) {
        console.error(thrown);
      }
    }
  }
}

/** The Hub of the free functions. */
export const Hub = new HubClass("__default__");

/** Tells an event of the instance on the channel `auth`, where Amplify has such an event. */
export function tellHub(event: AuthEvent): void {
  const payload = payloadOf(event);
  const crossTab = event.source === "other-tab";
  if (payload) Hub.tell({ channel: "auth", payload, source: "Auth", patternInfo: [], ...(crossTab && { crossTab }) });
}

function payloadOf(event: AuthEvent): AuthHubEventData | undefined {
  switch (event.event) {
    case "signedIn":
      return { event: "signedIn", data: event.user };
    case "signedOut":
    case "tokenRefresh":
    case "signInWithRedirect":
      return { event: event.event };
    case "tokenRefresh_failure":
    case "signInWithRedirect_failure":
      return { event: event.event, data: { error: toAmplify(event.error) as HubError } };
    case "customOAuthState":
      return { event: "customOAuthState", data: event.customState };
    default:
      return undefined;
  }
}

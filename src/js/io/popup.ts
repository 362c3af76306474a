// Popups.

import { attempt } from "../value/members.js";

/** The size of a popup, in CSS pixels. */
const FEATURES = "popup,width=480,height=680";

/** Opens an empty popup. Browsers allow that in the handler of a click, before anything is waited for. */
export const openPopup = (): Window | undefined => attempt(() => globalThis.open("", "", FEATURES)) ?? undefined;

// The client module, with its bytes in a script.

import * as glue from "#wasm/client";
import bytes from "#wasm/client.deflated";

import { startDeflated } from "./start.js";

/** Starts the module. */
export const startClient = () => startDeflated(glue, bytes);

// The AWS module, with its bytes in a script.

import * as glue from "#wasm/aws";
import bytes from "#wasm/aws.deflated";

import { startDeflated } from "./start.js";

/** Starts the module. */
export const startAws = () => startDeflated(glue, bytes);

// The client module, from wherever the application serves it.

import * as glue from "#wasm/client";

import type { ModuleSource } from "../types/module.js";
import { startFrom } from "./start.js";

/** Starts the module. */
export const startClientFrom = (source: ModuleSource) => startFrom(glue, source);

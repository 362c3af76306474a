// Puts the emitted types where package.json looks for them: one set for import, one for require.
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
console.log("types: to be written");

// Where scripts/setup.sh has put the runtimes; `undefined` for what this machine cannot have.
import { access } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const data = process.env.XDG_DATA_HOME ?? join(homedir(), ".local/share");
const folder = join(process.env.COGNITO_WASM_HOME ?? join(data, "cognito-wasm"), "runtimes/node_modules");

const found = async (...paths) => {
  for (const path of paths.map((path) => join(folder, path))) {
    if (await access(path).then(() => true, () => false)) return path;
  }
};

export const deno = () => found("@deno/linux-x64-glibc/deno", "@deno/linux-arm64-glibc/deno", "@deno/darwin-arm64/deno");
export const bun = () => found("@oven/bun-linux-x64/bin/bun", "@oven/bun-linux-aarch64/bin/bun", "@oven/bun-darwin-aarch64/bin/bun");
/** Other versions of Node than the one that runs the tests, with what they need: `{ name, program, flags }`. */
export const otherNodes = async () => [
  // It ended in April 2025, and has WebCrypto behind a flag: `engines` asks for Node 20.
  { name: "Node 18", program: await found("node18/bin/node"), flags: ["--experimental-global-webcrypto"] },
  { name: "Node 22", program: await found("node22/bin/node"), flags: [] },
  { name: "Node 26", program: await found("node26/bin/node"), flags: [] },
];

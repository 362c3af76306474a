// Starts the tests' own Cognito (tests/pool), which knows every challenge, fault and clock that no other local server has.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../../", import.meta.url));

let building;

/**
 * Starts a server on a free port of 127.0.0.1. It ends with `stop()`, and with this process however that ends.
 * @param {{ seed?: number, now?: number }} [options] `now`: the clock stands at this moment (ms); without it, it runs
 * @returns {Promise<{ url: string, command(name: string, body?: object): Promise<any>, stop(): Promise<void> }>}
 */
export async function startPool({ seed = 1, now } = {}) {
  building ??= build();
  const time = now === undefined ? [] : ["--now", String(now)];
  const server = spawn(await building, ["--port", "0", "--seed", String(seed), "--stdin", ...time], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const lines = createInterface(server.stdout);
  const [line] = await Promise.race([once(lines, "line"), ended.then(() => [""])]);
  const url = /^listening on (\S+)$/.exec(line)?.[1];
  if (!url) throw new Error("cognito-pool did not start");
  lines.close();
  // A test that forgets `stop()` must still be able to end, and take the server with it.
  for (const held of [server, server.stdin, server.stdout]) held.unref();
  return {
    url,
    command: (name, body = {}) => command(url, name, body),
    async stop() {
      server.ref();
      server.stdin.end();
      await ended;
    },
  };
}

/** Builds the server, if need be, and finds it. */
async function build() {
  const { stdout } = await promisify(execFile)(
    "cargo",
    ["build", "--quiet", "--package", "cognito-pool", "--message-format", "json"],
    { cwd: repository, maxBuffer: 1 << 26 },
  );
  const messages = stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  return messages.find((message) => message.executable)?.executable;
}

async function command(url, name, body) {
  const response = await fetch(`${url}/_pool/${name}`, { method: "POST", body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${name}: ${answer.error}`);
  return answer;
}

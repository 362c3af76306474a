// Starts servers that are written in Python, each with a folder of its own that goes away with it.
import { spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pythonPath } from "./machine.mjs";

const startLimitMs = 30_000;
const leash = fileURLToPath(new URL("leash.py", import.meta.url));

/**
 * Starts a server on 127.0.0.1 and waits until it answers. It ends with `stop()`, and with this process however that ends.
 * @param {string} name for error messages
 * @param {object} options
 * @param {string} options.module whose `main()` is the server
 * @param {(port: number) => string[]} [options.args]
 * @param {(port: number, folder: string) => Record<string, string>} [options.env] beside PATH, HOME and TMPDIR
 * @param {string} options.health the path that answers once the server is ready
 * @param {number} options.port 0 takes a free one
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPython(name, { module, args = () => [], env = () => ({}), health, port }) {
  const takenPort = port || (await freePort());
  const url = `http://127.0.0.1:${takenPort}`;
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const logPath = join(folder, "log");
  const log = openSync(logPath, "a");
  const server = spawn(pythonPath, [leash, module, ...args(takenPort)], {
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, PYTHONDONTWRITEBYTECODE: "1", ...env(takenPort, folder) },
    stdio: ["pipe", log, log],
  });
  const ended = new Promise((resolve) => {
    server.once("exit", resolve);
    server.once("error", resolve);
  });
  // A test that forgets `stop()` must still be able to end, and take the server with it.
  server.unref();
  server.stdin.unref();

  const stop = async () => {
    server.ref();
    server.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await isHealthy(`${url}${health}`, ended))) {
    const output = readFileSync(logPath, "utf8").slice(-2000);
    await stop();
    throw new Error(`${name} did not start (is ${pythonPath} there? run scripts/setup.sh)\n${output}`);
  }
  return { url, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function isHealthy(url, ended) {
  let running = true;
  ended.then(() => (running = false));
  const deadline = Date.now() + startLimitMs;
  while (running && Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await sleep(50);
  }
  return false;
}

// Starts ministack, a Cognito server that somebody else wrote: it does real SRP and signs real tokens.
// It refuses unsigned admin calls, wrong passwords, forged tokens and untrusted roles.
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
 * @param {{ port?: number }} [options] port 0, the default, takes a free one
 * @returns {Promise<{ url: string, reset(): Promise<void>, stop(): Promise<void> }>}
 */
export async function startMinistack({ port = 0 } = {}) {
  const gatewayPort = port || (await freePort());
  const url = `http://127.0.0.1:${gatewayPort}`;
  const folder = mkdtempSync(join(tmpdir(), "ministack-"));
  const logPath = join(folder, "log");
  const log = openSync(logPath, "a");
  const server = spawn(pythonPath, [leash], {
    env: environment(gatewayPort, folder),
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
  if (!(await isHealthy(url, ended))) {
    const output = readFileSync(logPath, "utf8").slice(-2000);
    await stop();
    throw new Error(`ministack did not start (is ${pythonPath} there? run scripts/setup.sh)\n${output}`);
  }
  return { url, reset: () => reset(url), stop };
}

function environment(port, folder) {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: folder,
    STATE_DIR: join(folder, "state"),
    AUTH: "true",
    SERVICES: "cognito-idp,cognito-identity,sts,iam,lambda,ses,s3,dynamodb",
    GATEWAY_PORT: String(port),
    BIND_HOST: "127.0.0.1",
    IOT_MTLS_ENABLED: "0",
    SFTP_ENABLED: "0",
    PYTHONDONTWRITEBYTECODE: "1",
  };
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
    const response = await fetch(`${url}/_ministack/health`).catch(() => undefined);
    if (response?.ok) return true;
    await sleep(50);
  }
  return false;
}

async function reset(url) {
  const response = await fetch(`${url}/_ministack/reset`, { method: "POST" });
  if (!response.ok) throw new Error(`ministack refused to reset: HTTP ${response.status}`);
}

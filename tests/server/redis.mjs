// Starts a Redis of the tests' own, on a free port of 127.0.0.1, which keeps what it has acknowledged.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Starts a server. It ends with `stop()`, and with this process.
 * @returns {Promise<{ url: string, restart(): Promise<void>, stop(): Promise<void> }>} `restart` kills the server, and starts
 * one that has what the old one acknowledged
 */
export async function startRedis() {
  const folder = await mkdtemp(join(tmpdir(), "cognito-wasm-redis-"));
  const port = await freePort();
  let server = await start(folder, port);
  const kill = () => server.kill("SIGKILL");
  process.on("exit", kill);
  const end = async () => {
    server.ref();
    const ended = once(server, "exit");
    kill();
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart() {
      await end();
      server = await start(folder, port);
    },
    async stop() {
      process.off("exit", kill);
      await end();
      await rm(folder, { recursive: true });
    },
  };
}

async function start(folder, port) {
  const options = { bind: "127.0.0.1", port, dir: folder, save: "", appendonly: "yes", appendfsync: "always", loglevel: "warning" };
  const input = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn("redis-server", input, { stdio: ["ignore", "ignore", "inherit"] });
  server.unref();
  const failed = once(server, "exit").then(([code]) => {
    throw new Error(`redis-server ended with ${code}`);
  });
  failed.catch(() => undefined);
  await Promise.race([listening(port), failed]);
  return server;
}

async function listening(port) {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const connected = await new Promise((resolve) => {
      socket.on("connect", () => resolve(true));
      socket.on("error", () => resolve(false));
    });
    socket.destroy();
    if (connected) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

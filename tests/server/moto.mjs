// Starts moto, a second implementation of identity pools, STS, S3 and DynamoDB by other people. It checks next to nothing.
import { startPython } from "./python.mjs";

/**
 * Starts a server on a free port of 127.0.0.1. It ends with `stop()`, and with this process however that ends.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export function startMoto() {
  return startPython("moto", {
    module: "moto.server",
    args: (port) => ["-H", "127.0.0.1", "-p", String(port)],
    // It writes moments without a time zone.
    env: () => ({ TZ: "UTC" }),
    health: "/moto-api/data.json",
    port: 0,
  });
}

// Starts ministack, a Cognito server that somebody else wrote: it does real SRP and signs real tokens.
// It refuses unsigned admin calls, wrong passwords, forged tokens and untrusted roles.
import { join } from "node:path";
import { startPython } from "./python.mjs";

/**
 * Starts a server on 127.0.0.1 and waits until it answers. It ends with `stop()`, and with this process however that ends.
 * @param {{ port?: number }} [options] port 0, the default, takes a free one
 * @returns {Promise<{ url: string, reset(): Promise<void>, stop(): Promise<void> }>}
 */
export async function startMinistack({ port = 0 } = {}) {
  const health = "/_ministack/health";
  const { url, stop } = await startPython("ministack", { module: "ministack.app", env: environment, health, port });
  return { url, reset: () => reset(url), stop };
}

function environment(port, folder) {
  return {
    STATE_DIR: join(folder, "state"),
    AUTH: "true",
    SERVICES: "cognito-idp,cognito-identity,sts,iam,lambda,ses,s3,dynamodb",
    GATEWAY_PORT: String(port),
    BIND_HOST: "127.0.0.1",
    IOT_MTLS_ENABLED: "0",
    SFTP_ENABLED: "0",
  };
}

async function reset(url) {
  const response = await fetch(`${url}/_ministack/reset`, { method: "POST" });
  if (!response.ok) throw new Error(`ministack refused to reset: HTTP ${response.status}`);
}

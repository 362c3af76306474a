// Starts the local Cognito server with a demo pool, serves the pages that use it, and ends both on Ctrl-C.
import { parseArgs } from "node:util";
import { bundleSdkFiles } from "../tests/server/bundle.mjs";
import { startMinistack } from "../tests/server/ministack.mjs";
import { allowRedirect, seedDemo } from "../tests/server/seed.mjs";
import { awsConfig, seedAws } from "../tests/server/seed_aws.mjs";
import { serveFiles } from "../tests/server/web.mjs";

const port = parsePort();
const cognito = await startMinistack();
const { endpoint, userPoolId, userPoolClientId, username, password } = await seedDemo(cognito.url);
const identityPool = await seedAws(cognito.url, { userPoolId, userPoolClientId });
const auth = { userPoolId, userPoolClientId, userPoolEndpoint: endpoint, ...identityPool };
const page = await serveFiles({
  port,
  connect: [endpoint],
  folders: { "/": "www", "/pkg/": "pkg", "/aws/bundle/": await bundleSdkFiles() },
  json: {
    // `auth` is what the pages hand to createCognitoAuth; `demoUser` is what one offers to fill in; `aws` is what another
    // one reads and writes.
    "/config.json": {
      auth,
      aws: awsConfig(endpoint),
      demoUser: { username, password },
    },
  },
}).catch(async (error) => {
  await cognito.stop();
  exitWith(error.code === "EADDRINUSE" ? `Port ${port} is taken: choose another one.` : error.message);
});
auth.loginWith = await allowRedirect(cognito.url, auth, `${page.url}/`);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, end);
// A killed `npm start` passes no signal on; what remains of it is a parent that is no longer ours.
const parent = process.ppid;
setInterval(() => process.ppid === parent || end(), 500).unref();

console.log(`
== Ready
  Page      ${page.url}/
  Sign in   ${username} / ${password}
  AWS       ${page.url}/aws/ (files in S3, once signed in)
  Cognito   ${endpoint} (pool ${userPoolId}, client ${userPoolClientId})

  Ctrl-C ends both.`);

async function end() {
  await Promise.all([page.stop(), cognito.stop()]);
  process.exit(0);
}

function parsePort() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string", default: process.env.PORT ?? "0" } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  } catch {
    // An unknown option gets the same answer as a wrong port.
  }
  exitWith("Usage: npm start [-- --port NUMBER]");
}

function exitWith(message) {
  console.error(message);
  process.exit(1);
}

// The packed package in other hosts: Deno, Bun, workerd, and the edge runtime of Next.js.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import * as esbuild from "esbuild";

import { createConsumer, passed, print, repository, tool } from "./consumer.mjs";
import { bun, deno } from "./runtimes.mjs";

let consumer;
before(async () => (consumer = await createConsumer()));
after(() => consumer?.stop());

for (const [name, find, args] of [
  ["Deno", deno, ["run", "--allow-all", "--no-prompt", "--quiet"]],
  ["Bun", bun, ["run"]],
]) {
  test(`${name}: import`, async (context) => {
    const program = await find();
    if (!program) return context.skip("scripts/setup.sh runtimes installs it");
    context.diagnostic((await consumer.execute(program, ["--version"])).split("\n")[0]);
    await consumer.write("host.mjs", `import { run } from "./app.mjs";${print}`);
    assert.deepEqual(JSON.parse(await consumer.execute(program, [...args, "host.mjs"])), passed);
  });
}

describe("workerd", () => {
  before(async () => {
    await consumer.write(
      "worker.mjs",
      `import { run } from "./app.mjs";
       export default {
         async fetch(request) {
           try {
             return Response.json(await run(await request.json()));
           } catch (error) {
             return Response.json({ failed: String(error), cause: String(error.cause), stack: error.stack });
           }
         },
       };`,
    );
    // As Wrangler does it: the .wasm files become modules of the worker.
    await esbuild.build({
      absWorkingDir: consumer.folder,
      entryPoints: ["worker.mjs"],
      outfile: "worker/worker.js",
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      external: ["*.wasm"],
      logLevel: "error",
    });
    for (const file of ["client.wasm", "aws.wasm"]) {
      await cp(join(consumer.installed, "pkg", file), join(consumer.folder, "worker", file));
    }
  });

  // Before 2025-06-02 a worker could not compile WebAssembly at all; before 2024-11-11 `cache` in a request was an error.
  for (const compatibilityDate of ["2023-01-01", "2024-06-01", "2026-11-01"]) {
    test(`with compatibility date ${compatibilityDate}`, async () => {
      const port = await freePort();
      await consumer.write("worker/workerd.capnp", workerdConfig(port, compatibilityDate));
      // A group of its own: the command is a script, and what it starts has to end with it.
      const options = { stdio: "inherit", detached: true };
      const worker = spawn(tool("workerd"), ["serve", join(consumer.folder, "worker/workerd.capnp")], options);
      try {
        assert.deepEqual(await post(`http://127.0.0.1:${port}/`, consumer.given), passed);
      } finally {
        process.kill(-worker.pid);
        await once(worker, "exit");
      }
    });
  }
});

describe("Next.js", () => {
  before(async () => {
    // Next takes its own parts from the project.
    for (const name of ["next", "react", "react-dom", "@next", "@swc", "styled-jsx"]) {
      await symlink(join(repository, "node_modules", name), join(consumer.folder, "node_modules", name)).catch(() => undefined);
    }
    await consumer.write("pages/index.js", `export default function Page() { return "A page"; }`);
    for (const runtime of ["edge", "nodejs"]) {
      const answer = runtime === "edge" ? "return Response.json(answer);" : "response.json(answer);";
      await consumer.write(
        `pages/api/${runtime}.js`,
        `import { run } from "../../app.mjs";
         export const config = { runtime: "${runtime}" };
         export default async function handler(request, response) {
           const given = ${runtime === "edge" ? "await request.json()" : "request.body"};
           const answer = await run(given).catch((error) => ({ failed: String(error), cause: String(error.cause), stack: error.stack }));
           ${answer}
         }`,
      );
    }
  });

  for (const bundler of ["webpack", "turbopack"]) {
    test(`a build with ${bundler}: signs in in its edge runtime, and in Node`, async () => {
      // The project's `node_modules` lead out of it.
      await consumer.write("next.config.mjs", `export default { turbopack: { root: "/" } };`);
      const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
      await consumer.execute(tool("next"), ["build", `--${bundler}`], { env });
      const port = await freePort();
      const server = spawn(tool("next"), ["start", "--hostname", "127.0.0.1", "--port", String(port)], { cwd: consumer.folder, env, stdio: ["ignore", "ignore", "inherit"] });
      try {
        for (const runtime of ["edge", "nodejs"]) {
          assert.deepEqual(await post(`http://127.0.0.1:${port}/api/${runtime}`, consumer.given), passed, runtime);
        }
      } finally {
        server.kill();
        await once(server, "exit");
      }
    });
  }
});

const workerdConfig = (port, compatibilityDate) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["local", "private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  compatibilityDate = "${compatibilityDate}",
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "client.wasm", wasm = embed "client.wasm"),
    (name = "aws.wasm", wasm = embed "aws.wasm"),
  ],
);
`;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Posts until the server listens; gives its answer. */
async function post(url, body) {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(url, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
      return await response.json();
    } catch (error) {
      if (attempt === 100 || error.cause?.code !== "ECONNREFUSED") throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

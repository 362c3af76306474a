// A project that installed the package as it would be published: packed, unpacked, and nothing of the repository beside it.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { startPool } from "../server/pool.mjs";
import { seedPool, user } from "../support/pool_auth.mjs";

const run = promisify(execFile);

/** The repository's folder. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A program of the repository's own `node_modules`. */
export const tool = (name) => join(repository, "node_modules", ".bin", name);

/** Signs in, computes all SRP vectors and verifies a token; returns what came of it. */
const check = `
export async function check({ createCognitoAuth, createTokenVerifier, SrpClient, isAuthError }, { config, user, vectors }) {
  const claims = srpClaims(SrpClient, vectors);
  const wrong = claims.filter(({ actual, expected }) => actual !== expected).map(({ name }) => name);
  const auth = createCognitoAuth({ ...config, storage: "memory" });
  const { isSignedIn } = await auth.signIn(user);
  const { username } = await auth.getCurrentUser();
  const { userPoolId, userPoolClientId: clientId, userPoolEndpoint } = config;
  const jwksUri = \`\${userPoolEndpoint}/\${userPoolId}/.well-known/jwks.json\`;
  const verifier = createTokenVerifier({ userPoolId, clientId, tokenUse: "access", jwksUri });
  const verified = (await verifier.verify(String((await auth.getTokens()).accessToken))).username;
  const refused = await auth.signIn({ ...user, password: "wrong" }).catch((error) => isAuthError(error) && error.code);
  await auth.signOut();
  return { claims: claims.length, wrong, isSignedIn, username, verified, refused };
}
`;

/** An application: everything that \`check\` does, with the package as its bundler or host finds it. */
const application = `import * as cognito from "cognito-wasm";
import { check } from "./check.mjs";

export async function run(given) {
  await cognito.init();
  return check(cognito, given);
}
`;

/** What `check` must give. */
export const passed = { claims: 69, wrong: [], isSignedIn: true, username: "alice", verified: "alice", refused: "NotAuthorizedException" };

/** The end of a script for a runtime with Node's modules: it prints what \`run\` gives. */
export const print = `
import { readFileSync } from "node:fs";
const given = JSON.parse(readFileSync("public/given.json", "utf8"));
console.log(JSON.stringify(await run(given)));
`;

/** Packs the package: `{ tarball, files }`. */
export async function pack(folder) {
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: repository });
  const [{ filename, files }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), files: files.map(({ path }) => path).sort() };
}

/**
 * Starts a pool, and installs the packed package in the `node_modules` of a new project.
 *
 * The project has `app.mjs` with `run(given)`, `check.mjs`, and `public/given.json`.
 */
export async function createConsumer() {
  const server = await startPool();
  const vectors = JSON.parse(await readFile(join(repository, "tests/vectors/srp-vectors.json"), "utf8"));
  const given = { config: await seedPool(server), user, vectors };
  const folder = await mkdtemp(join(tmpdir(), "consumer-"));
  const installed = join(folder, "node_modules", "cognito-wasm");
  await mkdir(installed, { recursive: true });
  const { tarball, files } = await pack(folder);
  await run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  const write = async (name, text) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  await write("package.json", '{ "type": "module", "private": true }');
  await cp(join(repository, "tests/support/vectors.mjs"), join(folder, "check.mjs"));
  await writeFile(join(folder, "check.mjs"), check, { flag: "a" });
  await write("app.mjs", application);
  await write("public/given.json", JSON.stringify(given));

  /** Runs a program in the project; gives what it printed. */
  const execute = async (program, args, options) => {
    const { stdout } = await run(program, args, { cwd: folder, timeout: 300_000, maxBuffer: 1 << 26, ...options });
    return stdout;
  };
  return {
    folder,
    installed,
    tarball,
    files,
    given,
    server,
    write,
    execute,
    /** Runs Node in the project and parses what it prints. */
    node: async (...args) => JSON.parse(await execute(process.execPath, args)),
    async stop() {
      await rm(folder, { recursive: true, force: true });
      await server.stop();
    },
  };
}

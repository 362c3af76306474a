// A project that installed the package as it would be published: packed, unpacked, and nothing of the repository beside it.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Signs in, computes all SRP vectors, and verifies a token, which is one of the extras; returns what came of it. */
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

/** What `check` must give. */
export const passed = { claims: 69, wrong: [], isSignedIn: true, username: "alice", verified: "alice", refused: "NotAuthorizedException" };

/**
 * Packs the package and unpacks it into the `node_modules` of a new project.
 * @param {object} given what the checks need: `{ config, user, vectors }`
 */
export async function createConsumer(given) {
  const folder = await mkdtemp(join(tmpdir(), "consumer-"));
  const installed = join(folder, "node_modules", "cognito-wasm");
  await mkdir(installed, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: repository });
  const [{ filename, files }] = JSON.parse(stdout);
  await run("tar", ["-xzf", join(folder, filename), "-C", installed, "--strip-components=1"]);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await cp(join(repository, "tests/support/vectors.mjs"), join(folder, "check.mjs"));
  await writeFile(join(folder, "check.mjs"), check, { flag: "a" });
  await mkdir(join(folder, "public"));
  await writeFile(join(folder, "public", "given.json"), JSON.stringify(given));
  return {
    folder,
    installed,
    files: files.map(({ path }) => path).sort(),
    write: (name, text) => writeFile(join(folder, name), text),
    /** Runs Node in the project and parses what it prints. */
    async node(...args) {
      const { stdout: printed } = await run(process.execPath, args, { cwd: folder, timeout: 60_000 });
      return JSON.parse(printed);
    },
    stop: () => rm(folder, { recursive: true }),
  };
}

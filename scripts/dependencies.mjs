// What the package is made of: the crates that are linked into its modules, and the npm packages that build and test it.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../", import.meta.url));

/** The crates that are linked into the modules: `{ name, version, license, isOwn }`. */
export async function crates() {
  const args = ["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"];
  const { stdout } = await promisify(execFile)("cargo", args, { cwd: repository, maxBuffer: 1 << 26 });
  const { packages, resolve } = JSON.parse(stdout);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const reached = new Set([resolve.root]);
  for (const id of reached) {
    // Without a kind it is linked; the others are for builds and tests.
    const linked = nodes.get(id).deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null));
    for (const { pkg } of linked) reached.add(pkg);
  }
  return packages
    .filter(({ id }) => reached.has(id))
    .map(({ name, version, license, source }) => ({ name, version, license, isOwn: source === null }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The npm packages of package-lock.json: `{ name, version, license, isShipped }`. */
export async function npmPackages() {
  const { packages } = JSON.parse(await readFile(new URL("../package-lock.json", import.meta.url), "utf8"));
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, license, dev, devOptional }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license,
      isShipped: !dev && !devOptional,
    }));
}

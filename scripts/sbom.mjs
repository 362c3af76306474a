// Writes the package's bill of materials, in CycloneDX 1.6:
//
//     node scripts/sbom.mjs        target/sbom/crates.cdx.json    what is linked into the WebAssembly modules
//                                  target/sbom/npm.cdx.json       what the package depends on in npm: nothing
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";

import { crates } from "./dependencies.mjs";

const FOLDER = "target/sbom";

await mkdir(FOLDER, { recursive: true });
const { name, version, license } = JSON.parse(await readFile("package.json", "utf8"));

const component = (crate) => {
  const purl = `pkg:cargo/${crate.name}@${crate.version}`;
  // Before SPDX expressions, crates wrote a slash for OR.
  const licenses = [{ expression: crate.license.replaceAll("/", " OR ") }];
  return { type: "library", "bom-ref": purl, name: crate.name, version: crate.version, licenses, purl };
};
const root = { type: "library", "bom-ref": `pkg:npm/${name}@${version}`, name, version, licenses: [{ expression: license }] };
const bom = {
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component: root },
  components: (await crates()).filter((crate) => crate.name !== name).map(component),
};
await writeFile(`${FOLDER}/crates.cdx.json`, `${JSON.stringify(bom, null, 2)}\n`);

await promisify(execFile)(
  "cyclonedx-npm",
  ["--package-lock-only", "--omit", "dev", "--spec-version", "1.6", "--output-reproducible", "--output-file", `${FOLDER}/npm.cdx.json`],
  { env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` } },
);
console.log(`${FOLDER}: ${bom.components.length} crates`);

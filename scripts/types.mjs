// Puts the types that tsc has emitted where package.json looks for them.
//
// There is one set of declarations, as CommonJS: both `import` and `require` can take those, so that an instance has the same
// type whichever way the package came in. Of the sources, only what the entries reach is published.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const EMITTED = "target/types";
const PUBLISHED = "pkg/types";

/** The entries of the package, and the source whose declarations each passes on. */
const ENTRIES = {
  index: "entries/page",
  slim: "entries/slim",
  sync: "entries/sync",
  server: "entries/server",
  redis: "entries/redis",
  "aws-amplify-auth": "entries/aws-amplify-auth",
};

/** A relative import or export of a declaration, and its name. */
const RELATIVE = /(?<=\bfrom "|\bimport\(")(\.[^"]+)\.js(?=")/g;

await rm(PUBLISHED, { recursive: true, force: true });

const reached = new Set(Object.values(ENTRIES));
for (const name of reached) {
  const emitted = await readFile(join(EMITTED, `${name}.d.ts`), "utf8");
  if (emitted.includes('"#')) throw new Error(`${name}.d.ts names an internal module: an export of it needs @internal`);
  for (const [, found] of emitted.matchAll(RELATIVE)) reached.add(join(dirname(name), found));
  const file = join(PUBLISHED, `${name}.d.cts`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, emitted.replace(RELATIVE, "$1.cjs"));
}

for (const [name, source] of Object.entries(ENTRIES)) {
  const text = `export * from "./${relative("pkg", PUBLISHED)}/${source}.cjs";\n`;
  for (const ending of [".d.ts", ".d.cts"]) await writeFile(join("pkg", name + ending), text);
}

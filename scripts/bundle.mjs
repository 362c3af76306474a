// Bundles the scripts of src/js, together with the glue of the modules, as the entries of the package.
//
// A page's entries share chunks, and load what few pages need when it is asked for. Each module carries the id of its build
// in a section of its own: `core/start.ts` refuses one of another build.
import { readFile, rm, writeFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";

import { build } from "esbuild";
import { oneFirstChunk, verifierForLater } from "./chunks.mjs";

const WASM = "target/wasm";
const buildId = process.env.BUILD_ID ?? "development";

/** The section of a module that has the id of its build. */
const SECTION = "cognito-wasm-build";

for (const name of ["client", "aws"]) {
  const module = await readFile(`${WASM}/${name}_bg.wasm`);
  const marked = Buffer.concat([module, customSection(SECTION, buildId)]);
  await writeFile(`pkg/${name}.wasm`, marked);
  // For pages, which wait for it anyway, and for hosts that want it at once.
  await writeBytes(`${WASM}/${name}.deflated`, deflateRawSync(marked, { level: 9 }));
  await writeBytes(`${WASM}/${name}.bytes`, marked);
}

await rm("pkg/chunks", { recursive: true, force: true });

const common = {
  bundle: true,
  sourcemap: true,
  sourcesContent: true,
  target: "es2022",
  charset: "ascii",
  loader: { ".bytes": "base64", ".deflated": "base64" },
  legalComments: "none",
  logLevel: "warning",
  tsconfig: "src/js/tsconfig.json",
  define: { __BUILD_ID__: JSON.stringify(buildId) },
};

await build({
  ...common,
  entryPoints: {
    index: "src/js/entries/page.ts",
    slim: "src/js/entries/slim.ts",
    sync: "src/js/entries/sync.ts",
  },
  outdir: "pkg",
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  splitting: true,
  platform: "neutral",
  plugins: [verifierForLater, oneFirstChunk],
});

await build({
  ...common,
  entryPoints: {
    node: "src/js/entries/node.ts",
    workerd: "src/js/entries/workerd.ts",
    "edge-light": "src/js/entries/edge-light.ts",
  },
  outdir: "pkg",
  format: "esm",
  platform: "neutral",
  external: ["*.wasm", "*.wasm?module"],
});

// Entries over the main one, whichever that is where they are used: they name the package.
for (const format of ["esm", "cjs"]) {
  await build({
    ...common,
    entryPoints: ["aws-amplify-auth", "server", "redis"].map((name) => `src/js/entries/${name}.ts`),
    outdir: "pkg",
    outExtension: { ".js": format === "esm" ? ".js" : ".cjs" },
    format,
    platform: "neutral",
    external: ["cognito-wasm"],
  });
}

// For `require` where it cannot load ES modules: Node before 20.19, and old tools.
await build({
  ...common,
  entryPoints: { index: "src/js/entries/node.ts", sync: "src/js/entries/sync.ts" },
  outdir: "pkg",
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  platform: "neutral",
});

/** A custom section (WebAssembly core specification, section 5.5.3). */
function customSection(name, text) {
  const contents = Buffer.concat([lengthPrefixed(Buffer.from(name)), Buffer.from(text)]);
  return Buffer.concat([Buffer.from([0]), lengthPrefixed(contents)]);
}

/** A vector of bytes: its length in LEB128, which is a single byte here, and the bytes. */
function lengthPrefixed(bytes) {
  if (bytes.length > 127) throw new Error("the section is longer than its length can say here");
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

/** A file that the scripts import as a text, its bytes in base64. */
async function writeBytes(path, bytes) {
  await writeFile(path, bytes);
  await writeFile(`${path}.d.ts`, "declare const base64: string;\nexport default base64;\n");
}

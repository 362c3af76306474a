// Bundles the drivers: `pkg/cognito.js` for every page, and `pkg/extras.js`, which takes from the first what has a state.
//
//     node scripts/bundle.mjs FOLDER      with the drivers and the glue of wasm-bindgen
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { minify } from "terser";

/** The modules of which there must be one, so that `extras.js` has none of its own. `index.js` exports what it needs. */
const SHARED = /^\.\/(core|error|host|load|network)\.js$/;

const [folder] = process.argv.slice(2);
const fromFirst = {
  name: "from-first",
  setup: ({ onResolve }) => onResolve({ filter: SHARED }, () => ({ path: "./cognito.js", external: true })),
};
await bundle("index.js", "pkg/cognito.js", []);
await bundle("extras.js", "pkg/extras.js", [fromFirst]);

async function bundle(entry, target, plugins) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${entry}`],
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    logLevel: "warning",
    write: false,
    plugins,
  });
  const options = { module: true, ecma: 2022, compress: { passes: 3 }, mangle: true };
  const { code } = await minify(outputFiles[0].text, options);
  writeFileSync(target, code);
}

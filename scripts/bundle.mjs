// Bundles the drivers: `pkg/cognito.js` for every page, and `pkg/extras.js`, which takes from the first what has a state.
//
//     node scripts/bundle.mjs FOLDER      with the drivers and the glue of wasm-bindgen
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { minify } from "terser";

/** The modules of which there must be one, so that `extras.js` has none of its own. `index.js` exports what it needs. */
const SHARED = /^\.\/(core|error|host|load|network)\.js$/;

const [folder] = process.argv.slice(2);
const places = methodPlaces();
const withPlaces = {
  name: "with-places",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace(/\.ask\(\s*"(\w+)"/g, placed) })),
};
const fromFirst = {
  name: "from-first",
  setup: ({ onResolve }) => onResolve({ filter: SHARED }, () => ({ path: "./cognito.js", external: true })),
};
await bundle("index.js", "pkg/cognito.js", [withPlaces]);
await bundle("extras.js", "pkg/extras.js", [fromFirst, withPlaces]);

/** The places of the core's methods in their tables (`methods!` in src/js), by the names that the scripts call them by. */
function methodPlaces() {
  const found = new Map();
  for (const file of readdirSync("src/js").filter((name) => name.endsWith(".rs"))) {
    const [, table] = /^methods! \{ (.*?)^\}/ms.exec(readFileSync(`src/js/${file}`, "utf8")) ?? [];
    for (const [place, [, name]] of [...(table ?? "").matchAll(/"(\w+)" =>/g)].entries()) {
      if (found.has(name)) throw new Error(`two methods are called ${name}`);
      found.set(name, place);
    }
  }
  return found;
}

function placed(call, name) {
  if (!places.has(name)) throw new Error(`no method is called ${name}`);
  return `.ask(${places.get(name)}`;
}

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

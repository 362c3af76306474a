// Which chunks esbuild makes of the scripts for pages. By itself it makes one for each set of entries that share a file, and
// each is a request.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";

/** What every page loads. */
const FIRST = resolve("src/js/auth.ts");

/** The only script that has the verifier from the start. */
const INDEX = resolve("src/js/index.ts");

/** What the verifier is made of, besides what every page loads, and `io/get.ts`. */
const VERIFIER = `${resolve("src/js/verifier")}${sep}`;

/** Has a script that is loaded later import what every page loads, so that all of them share every file of it. */
const withFirstChunk = (script) => `${script}\nimport "first-chunk";\n`;

/** Puts whatever every page loads into one chunk. */
export const oneFirstChunk = {
  name: "one-first-chunk",
  async setup({ onLoad, onResolve }) {
    const later = await loadedLater();
    onResolve({ filter: /^first-chunk$/ }, () => ({ path: FIRST, sideEffects: true }));
    onLoad({ filter: /\.ts$/, namespace: "file" }, async ({ path }) => {
      if (!later.has(path)) return undefined;
      return { contents: withFirstChunk(await readFile(path, "utf8")), loader: "ts" };
    });
  },
};

/**
 * Gives the scripts that are loaded later a verifier of their own, with what it is made of. Bundlers that split by reachable
 * files, as esbuild does, would otherwise load the one that the entries export with every page, whether the page uses it or
 * not.
 */
export const verifierForLater = {
  name: "verifier-for-later",
  setup({ onLoad, onResolve }) {
    const isOfIndex = ({ importer, namespace }) => namespace === "file" && (importer === INDEX || importer.startsWith(VERIFIER));
    const resolved = ({ resolveDir, path }) => resolve(resolveDir, path).replace(/\.js$/, ".ts");
    onResolve({ filter: /\/(verifier|get)\.js$/ }, (found) =>
      isOfIndex(found) ? undefined : { path: resolved(found), namespace: "later" },
    );
    onResolve({ filter: /^\./, namespace: "later" }, (found) =>
      ({ path: resolved(found), namespace: resolved(found).startsWith(VERIFIER) ? "later" : "file" }),
    );
    onLoad({ filter: /./, namespace: "later" }, async ({ path }) => ({
      contents: withFirstChunk(await readFile(path, "utf8")),
      loader: "ts",
      resolveDir: dirname(path),
    }));
  },
};

/** The scripts that others import when they are needed, and those of `cognito-wasm/sync`. */
async function loadedLater() {
  const later = new Set([resolve("src/js/entries/sync.ts")]);
  for (const name of await readdir("src/js", { recursive: true })) {
    if (!name.endsWith(".ts")) continue;
    const text = await readFile(join("src/js", name), "utf8");
    for (const [, found] of text.matchAll(/\bimport\("(\.[^"]+)\.js"\)/g)) {
      later.add(`${resolve("src/js", dirname(name), found)}.ts`);
    }
  }
  return later;
}

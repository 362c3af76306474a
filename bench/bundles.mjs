// What a page downloads of each library, bundled and minified by esbuild.
import { readFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const repository = fileURLToPath(new URL("../", import.meta.url));

const amplifyFunctions =
  "signUp confirmSignUp resendSignUpCode signIn confirmSignIn signOut resetPassword confirmResetPassword " +
  "updatePassword fetchUserAttributes updateUserAttributes getCurrentUser fetchAuthSession deleteUser";
const amplify = (names) => `export { Amplify } from "@aws-amplify/core"; export ${names} from "@aws-amplify/auth";`;

/** The modules that are bundled, by the name that the tables show. */
export const modules = {
  "cognito-wasm": `export * from "cognito-wasm";`,
  "cognito-wasm/slim": `export * from "cognito-wasm/slim";`,
  "cognito-wasm/sync": `export * from "cognito-wasm/sync";`,
  "@aws-amplify/auth, signIn alone": amplify("{ signIn }"),
  "@aws-amplify/auth, 14 functions": amplify(`{ ${amplifyFunctions.split(" ")} }`),
  "@aws-amplify/auth, all": amplify("*"),
  "amazon-cognito-identity-js": `export * from "amazon-cognito-identity-js";`,
};

/**
 * One script, the one that a page downloads at first.
 * @param {string} contents an ES module; its imports start at the repository
 * @param {import("esbuild").BuildOptions} [options] over the usual ones
 * @returns {Promise<Uint8Array>}
 */
export async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repository },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    define: { global: "globalThis" },
    logLevel: "error",
    write: false,
    ...options,
  });
  return outputFiles[0].contents;
}

/** The .wasm that a page of cognito-wasm/slim downloads beside its script. */
export const slimWasm = () => readFile(new URL("../pkg/client.wasm", import.meta.url));

/** The chunks that are loaded when somebody signs in, and when AWS credentials are asked for, by what their names begin with. */
const SIGNING_IN = { "cognito-wasm": ["parts", "client-in-script"], "cognito-wasm/slim": ["parts", "client-from"] };
const CREDENTIALS = ["aws", "aws-in-script"];

/**
 * What pages of ours download, as a bundler that splits has it.
 * @returns {Promise<Record<string, Uint8Array[]>>} files
 */
export async function downloads() {
  const rows = {};
  for (const name of Object.keys(SIGNING_IN)) {
    const files = await split(`export { createCognitoAuth } from "${name}";`);
    const wasm = name === "cognito-wasm/slim" ? [await slimWasm()] : [];
    const reading = files(["entry"]);
    const signingIn = files(["entry", ...SIGNING_IN[name]]);
    rows[`${name}, a signed-in page`] = reading;
    rows[`${name}, signing in`] = [...signingIn, ...wasm];
    rows[`${name}, with AWS credentials`] = [...files(["entry", ...SIGNING_IN[name], ...CREDENTIALS]), ...wasm];
  }
  rows["cognito-wasm/sync"] = [await bundle(modules["cognito-wasm/sync"])];
  return rows;
}

/** Bundles with chunks. The result gives the files of these chunks and all that they import. */
async function split(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: repository },
    absWorkingDir: repository,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
    metafile: true,
    write: false,
    outdir: "out",
    entryNames: "entry",
    chunkNames: "[name]-[hash]",
  });
  const bytes = new Map(outputFiles.map(({ path, contents }) => [relative(repository, path), contents]));
  const outputs = Object.entries(metafile.outputs);
  return (names) => {
    const wanted = new Set();
    const visit = (path) => {
      if (wanted.has(path)) return;
      wanted.add(path);
      for (const { path: imported, kind } of metafile.outputs[path].imports) {
        if (kind === "import-statement") visit(imported);
      }
    };
    for (const name of names) {
      const found = outputs.filter(([path]) => basename(path).replace(/(-[A-Z0-9]{8})*\.js$/, "") === name);
      if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}`);
      visit(found[0][0]);
    }
    return [...wanted].map((path) => bytes.get(path));
  };
}

// What a page downloads of each library, bundled and minified by esbuild.
import { readFile } from "node:fs/promises";
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

/** Leaves out what a page of ours fetches later, as bundlers do that split. */
const later = {
  name: "later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/extras(\.wasm)?\.js$/ }, ({ path, kind }) => (kind === "dynamic-import" ? { path, external: true } : undefined)),
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
    plugins: [later],
    ...options,
  });
  return outputFiles[0].contents;
}

/** The .wasm that a page of cognito-wasm/slim downloads beside its script. */
export const slimWasm = () => readFile(new URL("../pkg/cognito_bg.wasm", import.meta.url));

/** What a page of ours downloads when it first asks for AWS credentials or a verifier. */
export const extras = () =>
  Promise.all(["extras.js", "extras.wasm.js"].map((file) => readFile(new URL(`../pkg/${file}`, import.meta.url))));

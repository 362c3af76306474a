// The bytes that a page downloads, bundled and minified by esbuild.
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const AMPLIFY =
  "signUp confirmSignUp resendSignUpCode signIn confirmSignIn signOut resetPassword confirmResetPassword updatePassword " +
  "fetchUserAttributes updateUserAttributes getCurrentUser fetchAuthSession deleteUser";

const bundles = {
  "cognito-wasm (inline)": `export * from "cognito-wasm";`,
  "cognito-wasm/slim (glue)": `export * from "cognito-wasm/slim";`,
  "@aws-amplify/auth, signIn alone": `export { Amplify } from "@aws-amplify/core"; export { signIn } from "@aws-amplify/auth";`,
  "@aws-amplify/auth, 14 functions": `export { Amplify } from "@aws-amplify/core"; export { ${AMPLIFY.split(" ")} } from "@aws-amplify/auth";`,
  "amazon-cognito-identity-js": `export * from "amazon-cognito-identity-js";`,
};

/** Rows of `{ name, raw, gzip, brotli }`, in bytes. */
export async function sizes() {
  const rows = [];
  for (const [name, contents] of Object.entries(bundles)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: "." },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      charset: "utf8",
      write: false,
      define: { global: "globalThis" },
    });
    rows.push(row(name, outputFiles[0].contents));
  }
  const wasm = row("cognito-wasm/slim (.wasm)", await readFile("pkg/cognito_bg.wasm"));
  const glue = rows.find((entry) => entry.name === "cognito-wasm/slim (glue)");
  const slim = { name: "cognito-wasm/slim (both)" };
  for (const unit of ["raw", "gzip", "brotli"]) slim[unit] = glue[unit] + wasm[unit];
  return [...rows.slice(0, 2), wasm, slim, ...rows.slice(2)];
}

function row(name, bytes) {
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
  };
}

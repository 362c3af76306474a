// Bundles what a page cannot load as it is: packages that name each other without addresses.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Bundles the module with which the example page uses the AWS SDK.
 * @returns {Promise<string>} the folder to serve as `/aws/bundle/`
 */
export function bundleSdkFiles() {
  return bundle("www/aws/sdk_files.js", "target/aws-page");
}

/**
 * Bundles the module of a tab that runs Amplify.
 * @returns {Promise<string>} the folder to serve as `/bundle/`
 */
export function bundleAmplifyTab() {
  return bundle("tests/browser/tab/amplify.js", "target/amplify-tab");
}

async function bundle(entry, folder) {
  await build({
    absWorkingDir: repository,
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    logLevel: "error",
  });
  return folder;
}

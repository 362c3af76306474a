// Bundles what a page cannot load as it is: the AWS SDK's packages name each other without addresses.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Bundles the module with which the example page uses the AWS SDK.
 * @returns {Promise<string>} the folder to serve as `/aws/bundle/`
 */
export async function bundleSdkFiles() {
  const folder = "target/aws-page";
  await build({
    absWorkingDir: repository,
    entryPoints: ["www/aws/sdk_files.js"],
    outdir: folder,
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    logLevel: "error",
  });
  return folder;
}

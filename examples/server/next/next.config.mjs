/** @type {import("next").NextConfig} */
export default {
  // It is loaded as it is, and not bundled into each route.
  serverExternalPackages: ["cognito-wasm"],
};

// Lets `import "cognito-wasm"` in the examples mean the sources under test.
import { register } from "node:module";

const hooks = `export async function resolve(specifier, context, next) {
  if (specifier !== "cognito-wasm") return next(specifier, context);
  return { url: ${JSON.stringify(new URL("./tokens.mjs", import.meta.url).href)}, shortCircuit: true };
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);

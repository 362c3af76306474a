// The pages of cold.mjs: each a minimal page with one client, bundled by the same esbuild.
import { readFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { repository } from "./bundles.mjs";

/** What a page of ours loads besides what it imports at once, by the names of the chunks. */
const SIGNING_IN = /(?:^|\/)(?:parts|client-in-script|client-from)-/;

/** The page that signs a user in as soon as it is loaded, by client. */
const signIn = {
  "cognito-wasm": `
    import { createClient } from "./bench/clients/ours.mjs";
    await createClient(config).signIn(user);`,
  "cognito-wasm/slim": `
    import { createClient } from "./bench/clients/ours_slim.mjs";
    await createClient(config).signIn(user);`,
  "@aws-amplify/auth": `
    import { Amplify } from "aws-amplify";
    import { signIn } from "aws-amplify/auth";
    Amplify.configure({ Auth: { Cognito: config } });
    await signIn(user);`,
  "amazon-cognito-identity-js": `
    import { createClient } from "./bench/clients/identity_js.mjs";
    await createClient(config).signIn(user);`,
  "the same two requests, nothing computed": `
    const send = async (operation, input) => {
      const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "AWSCognitoIdentityProviderService." + operation };
      const body = JSON.stringify({ ClientId: config.userPoolClientId, ...input });
      return (await fetch(config.userPoolEndpoint, { method: "POST", headers, body })).json();
    };
    const SRP_A = "f".repeat(700);
    const parameters = { USERNAME: "nobody", SRP_A };
    await send("InitiateAuth", { AuthFlow: "USER_SRP_AUTH", AuthParameters: parameters });
    const ChallengeResponses = { USERNAME: "nobody", PASSWORD_CLAIM_SECRET_BLOCK: SRP_A, PASSWORD_CLAIM_SIGNATURE: "", TIMESTAMP: "" };
    await send("RespondToAuthChallenge", { ChallengeName: "PASSWORD_VERIFIER", ChallengeResponses });`,
};

/** The page of a user who signed in on another page: it wants the access token. */
const signedIn = {
  "cognito-wasm": `
    import { createCognitoAuth } from "cognito-wasm";
    token = String((await createCognitoAuth(config).fetchAuthSession()).tokens.accessToken);`,
  "cognito-wasm/slim": `
    import { createCognitoAuth, init } from "cognito-wasm/slim";
    init(() => fetch("client.wasm"));
    token = String((await createCognitoAuth(config).fetchAuthSession()).tokens.accessToken);`,
  "@aws-amplify/auth": `
    import { Amplify } from "aws-amplify";
    import { fetchAuthSession } from "aws-amplify/auth";
    Amplify.configure({ Auth: { Cognito: config } });
    token = String((await fetchAuthSession()).tokens.accessToken);`,
  "amazon-cognito-identity-js": `
    import { CognitoUserPool } from "amazon-cognito-identity-js";
    const user = new CognitoUserPool({ UserPoolId: config.userPoolId, ClientId: config.userPoolClientId }).getCurrentUser();
    const session = await new Promise((resolve, reject) => user.getSession((error, session) => (error ? reject(error) : resolve(session))));
    token = session.getAccessToken().getJwtToken();`,
  "one item of localStorage": `
    token = localStorage.getItem("token");`,
};

/** The last contestant of each kind of page: what no client can be faster than. */
export const floors = { signIn: Object.keys(signIn).at(-1), signedIn: Object.keys(signedIn).at(-1) };

export const contestants = { signIn: Object.keys(signIn), signedIn: Object.keys(signedIn) };

/**
 * The files of all pages by their paths, as a server sends them. A page sets `done` to the milliseconds since the navigation
 * began, or `failed`.
 * @param {object} config of the pool
 * @param {{ username: string, password: string }} user
 * @returns {Promise<Record<string, { type: string, body: Uint8Array, brotli?: Uint8Array }>>}
 */
export async function pages(config, user) {
  const files = {};
  for (const [kind, scripts] of Object.entries({ signIn, signedIn })) {
    for (const [index, script] of Object.values(scripts).entries()) {
      Object.assign(files, await page(pathOf(kind, index), script, { config, user, kind }));
    }
  }
  return files;
}

/** The folder of a page. */
export const pathOf = (kind, index) => `/${kind}/${index}/`;

async function page(path, script, { config, user, kind }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `${imports(script)}\nlet token;\ntry {\n${statements(script)}\nif (token === null) throw new Error("no token");\nwindow.done = performance.now();\n} catch (error) {\nwindow.failed = String(error?.stack ?? error);\n}`, resolveDir: repository },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { global: "globalThis", config: JSON.stringify(config), user: JSON.stringify(user) },
    outdir: "/out",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const files = {};
  for (const { path: file, contents } of outputFiles) files[path + file.slice("/out/".length)] = sent("text/javascript", contents);
  const isSlim = script.includes("slim");
  if (isSlim) files[`${path}client.wasm`] = sent("application/wasm", await readFile(new URL("../pkg/client.wasm", import.meta.url)));
  const early = kind === "signIn" ? hints(metafile) : hints(metafile, /^$/);
  const links = early.map((file) => `<link rel="modulepreload" href="${file}">`);
  if (isSlim && kind === "signIn") links.push('<link rel="preload" as="fetch" crossorigin href="client.wasm">');
  const head = `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">`;
  files[path] = sent("text/html", Buffer.from(`${head}${links.join("")}<script type="module" src="stdin.js"></script>`));
  return files;
}

/** The chunks that a page tells the browser of: those that its script imports, and those that signing in takes. */
function hints({ outputs }, later = SIGNING_IN) {
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === "<stdin>") ?? [];
  const found = new Set();
  const visit = (file) => {
    for (const { path, kind } of outputs[file].imports) {
      if (found.has(path) || !(path in outputs) || (kind === "dynamic-import" && !later.test(path))) continue;
      found.add(path);
      visit(path);
    }
  };
  visit(entry);
  return [...found].map((file) => file.split("/").at(-1));
}

const sent = (type, body) => ({ type, body, brotli: brotliCompressSync(body) });

const isImport = (line) => line.trim().startsWith("import ");
const imports = (script) => script.split("\n").filter(isImport).join("\n");
const statements = (script) => script.split("\n").filter((line) => !isImport(line)).join("\n");
